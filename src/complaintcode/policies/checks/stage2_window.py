"""Time for asking for stage 2.

The policy says how long a resident has to ask for stage 2.

Needs: `stage2_window`, in working days.

Outcomes: met where there is one; not met where it leaves no time at all.

Known limits: how long it is, and whether late requests are looked at, is left to the landlord.

Interpretation: six months are about 130 working days. The Code of 2024 prints no such rule, so
nothing is asked there; a refusal of a late request is for a person (A18).

Source: 2022 4.13.

>>> from complaintcode import check_policy, policy_from_dict
>>> report = check_policy(policy_from_dict({"stage2_window": 130}), edition="2022")
>>> [(finding.provision, finding.headline) for finding in report.findings]
[('4.13', 'stage 2 to be asked for within 130 working days')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.wording import working_days
from complaintcode.findings import MET, NOT_MET
from complaintcode.policies.registry import policy_check
from complaintcode.policies.telling import not_given, policy_finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Finding, NotAssessed
    from complaintcode.model.policy import Policy
    from complaintcode.policies.registry import Required

_ADVICE = "Say in the policy how long a resident has to ask for stage 2, and leave time for it."


@policy_check("policy-stage2-window")
def stage2_window(policy: Policy, required: Required) -> Iterator[Finding | NotAssessed]:
    """Does the policy say how long a resident has to ask for stage 2?"""
    window = policy.stage2_window
    if window is None:
        yield not_given(required, "the time for asking for stage 2", "$.stage2_window")
        return
    yield policy_finding(
        required,
        "$.stage2_window",
        MET if window else NOT_MET,
        f"stage 2 to be asked for within {working_days(window)}",
        f"the {required.edition.short} leaves its length to the landlord",
        advice=_ADVICE,
    )
