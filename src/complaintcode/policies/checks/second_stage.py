"""A second stage.

A resident who is not content with the answer of stage 1 can go on to stage 2.

Needs: `stages`, with their `number`.

Outcomes: met where there is a stage 2; not met where there is none; needs review where a stage has
no number.

Known limits: none.

Interpretation: a list of stages is taken to be whole. The Code of 2024 rules out a third stage, and
the Ombudsman tells residents that there are two; the Code of 2022 has every unsettled complaint go
on to stage 2.

Source: 2024 5.3; 2022 5.9.

>>> from complaintcode import check_policy, policy_from_dict
>>> report = check_policy(policy_from_dict({"stages": [{"number": 1}]}), edition="2024")
>>> [(finding.provision, finding.headline) for finding in report.not_met]
[('5.3', 'no stage 2')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.policies.registry import policy_check
from complaintcode.policies.telling import not_given, policy_finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Finding, NotAssessed
    from complaintcode.model.policy import Policy
    from complaintcode.policies.registry import Required

_ADVICE = "Add a stage 2 that a resident can ask for, with its own limits."


@policy_check("policy-second-stage")
def second_stage(policy: Policy, required: Required) -> Iterator[Finding | NotAssessed]:
    """Can a resident go on to stage 2?"""
    if not policy.stages:
        yield not_given(required, "its stages", "$.stages")
        return
    unnumbered = tuple(
        f"$.stages[{place}].number"
        for place, stage in enumerate(policy.stages)
        if stage.number is None
    )
    outcome, headline, because = NOT_MET, "no stage 2", "the policy's stages do not have it"
    if policy.stage(2):
        outcome, headline, because = MET, "stage 2 given", "the policy has it among its stages"
    elif unnumbered:
        outcome, headline = NEEDS_REVIEW, "stage 2 cannot be told"
        because = f"no number is given at {', '.join(unnumbered)}"
    yield policy_finding(
        required,
        "$.stages",
        outcome,
        headline,
        because,
        advice=_ADVICE,
        missing=unnumbered if outcome is NEEDS_REVIEW else (),
    )
