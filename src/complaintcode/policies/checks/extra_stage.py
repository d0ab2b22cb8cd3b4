"""Stages in front of stage 1.

The procedure begins with stage 1: no stage zero, no informal stage, nothing that a resident has to
go through first.

Needs: `stages`, with their `number` and `name`.

Outcomes: met; not met for each stage that is numbered 0, or whose name says that it comes first;
needs review where stage 1 or 2 itself has the name of an early settlement.

Known limits: names are all there is to go by; a step that the policy gives no name is not seen.

Interpretation: a stage that is only mentioned to say that there is none does not count. Settling a
matter early within stage 1 is welcome, and a stage 1 that is called so may be no more than that.

Source: 2024 5.2; 2022 4.1.

>>> from complaintcode import check_policy, policy_from_dict
>>> stages = [{"number": 0, "name": "Informal resolution"}, {"number": 1}, {"number": 2}]
>>> report = check_policy(policy_from_dict({"stages": stages}), edition="2022")
>>> [(finding.provision, finding.headline) for finding in report.not_met]
[('4.1', "'Informal resolution' is a stage in front of stage 1")]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.policies.registry import policy_check
from complaintcode.policies.stages import in_front
from complaintcode.policies.telling import not_given, policy_finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Finding, NotAssessed
    from complaintcode.model.policy import Policy
    from complaintcode.policies.registry import Required

_ADVICE = (
    "Take the stage out: log the complaint as stage 1 at once, and settle it there if it can be."
)


@policy_check("policy-extra-stage")
def extra_stage(policy: Policy, required: Required) -> Iterator[Finding | NotAssessed]:
    """Does the procedure begin with stage 1?"""
    if not policy.stages:
        yield not_given(required, "its stages", "$.stages")
        return
    found = list(in_front(policy))
    for one in found:
        outcome, headline = NOT_MET, f"{one.called} is a stage in front of stage 1"
        because = f"the {required.edition.short} leaves no room for one"
        if not one.surely:
            outcome, headline = NEEDS_REVIEW, f"{one.called} is the name of a stage"
            because = "a person decides whether it is the Code's own stage or a step before it"
        yield policy_finding(required, one.path, outcome, headline, because, advice=_ADVICE)
    if not found:
        yield policy_finding(
            required,
            "$.stages",
            MET,
            "no stage in front of stage 1",
            "none is numbered or named so",
            advice=_ADVICE,
        )
