"""Number of stages.

A procedure has no more stages than the Code allows: two, and under the Code of 2022 a third for
reasons that the landlord gives in its self-assessment.

Needs: `stages`.

Outcomes: met; not met where there are more than are ever allowed; needs review where there are as
many as reasons may allow.

Known limits: whether the self-assessment gives such reasons is not seen in a policy. That there is
a second stage is asked apart.

Interpretation: a stage is counted whatever it is called, and a number stands for the stages before
it. Where the excess is a stage in front of stage 1, the finding says so.

Source: 2024 5.3; 2022 5.17.

>>> from complaintcode import check_policy, policy_from_dict
>>> stages = [{"number": 1}, {"number": 2}, {"number": 3, "name": "Panel"}]
>>> policy = policy_from_dict({"stages": stages})
>>> [(f.provision, f.headline) for f in check_policy(policy, edition="2024").not_met]
[('5.3', 'procedure of 3 stages')]
>>> [(f.provision, f.headline) for f in check_policy(policy, edition="2022").needs_review]
[('5.17', 'procedure of 3 stages')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.policies.registry import policy_check
from complaintcode.policies.stages import in_front
from complaintcode.policies.telling import finding_id, not_given, policy_finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Finding, NotAssessed
    from complaintcode.model.policy import Policy
    from complaintcode.policies.registry import Required

_ADVICE = "Let stage 2 be the last: what a panel or a review adds belongs into it."


@policy_check("policy-stage-count")
def stage_count(policy: Policy, required: Required) -> Iterator[Finding | NotAssessed]:
    """Has the procedure no more stages than the Code allows?"""
    stages, requirement = policy.stages, required.requirement
    if not stages:
        yield not_given(required, "its stages", "$.stages")
        return
    allowed = requirement.stages or 0
    most = requirement.with_reasons or allowed
    count = max(len(stages), *(stage.number or 0 for stage in stages))
    fronts = [one.path for one in in_front(policy) if one.surely]
    outcome, because = MET, f"the {required.edition.short} allows {allowed}"
    if count > most:
        outcome, because = NOT_MET, f"the {required.edition.short} allows {most} at most"
    elif count > allowed:
        if count - len(fronts) <= allowed:
            return  # the stage in front of stage 1 is the one too many, and is told of apart
        outcome = NEEDS_REVIEW
        because += "; more only for reasons given in the self-assessment, which a person reads"
    yield policy_finding(
        required,
        "$.stages",
        outcome,
        f"procedure of {count} stage{'' if count == 1 else 's'}",
        because,
        advice=_ADVICE,
        follows_from=(
            finding_id("policy-extra-stage", fronts[0])
            if outcome is NOT_MET and fronts and count - len(fronts) <= most
            else None
        ),
    )
