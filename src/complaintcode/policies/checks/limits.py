"""Time limits of the policy.

What a policy allows itself for acknowledging, for answering and for an extension is no longer than
what the Code allows.

Needs: `acknowledge_within`, `respond_within` and `extend_by` of the stage, in working days.

Outcomes: met where it is as long or shorter; not met where it is longer.

Known limits: it is believed that the policy counts as the edition does, from the same day. An
extension that the policy keeps for cases with a good reason may be longer: write down the one that
needs none.

Interpretation: the days that the Code of 2022 prints for acknowledging and extending are working
days (A2, A3).

Source: 2024 6.2, 6.3, 6.4, 6.11, 6.14 and 6.15; 2022 4.1, 5.1, 5.13 and 5.18.

>>> from complaintcode import check_policy, policy_from_dict
>>> policy = policy_from_dict({"stages": [{"number": 1, "respond_within": 15}]})
>>> [(f.provision, f.headline) for f in check_policy(policy, edition="2024").not_met
...  if f.rule == "policy-response-limit"]
[('6.3', 'stage 1 answer within 15 working days, which is too long')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.wording import working_days
from complaintcode.findings import MET, NOT_MET
from complaintcode.policies.registry import policy_check
from complaintcode.policies.telling import not_given, policy_finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Finding, NotAssessed
    from complaintcode.model.policy import Policy
    from complaintcode.policies.registry import Required

_ADVICE = "Shorten it in the policy, and in letters and web pages that repeat it."


class _Limit(NamedTuple):
    """A limit of a stage: its field, the requirement for cases that has the Code's, its words."""

    field: str
    of_cases: str
    has: str
    matter: str
    up_to: str


_LIMITS = {
    "policy-acknowledgement-limit": _Limit(
        "acknowledge_within", "stage{}-acknowledgement-time", "limit", "acknowledgement", "within"
    ),
    "policy-response-limit": _Limit(
        "respond_within", "stage{}-response-time", "limit", "answer", "within"
    ),
    "policy-extension-limit": _Limit(
        "extend_by", "stage{}-response-time", "cap", "extension", "by up to"
    ),
}


@policy_check(*_LIMITS)
def limits(policy: Policy, required: Required) -> Iterator[Finding | NotAssessed]:
    """Does the policy allow itself no more time than the Code?"""
    requirement = required.requirement
    number, limit = requirement.stage, _LIMITS[requirement.key]
    found = policy.stage(number)
    if found is None:
        if not (policy.stage(1) and policy.stage(2)):  # beside those, a third is for the landlord
            yield not_given(required, f"a stage {number}", f"stages[number={number}]")
        return
    about = f"{found[0]}.{limit.field}"
    own: int | None = getattr(found[1], limit.field)
    if own is None:
        yield not_given(required, f"its limit for the stage {number} {limit.matter}", about)
        return
    of_cases = required.edition.requirements[limit.of_cases.format(number), number][1]
    allowed: int = getattr(of_cases, limit.has)
    too_long = own > allowed
    headline = f"stage {number} {limit.matter} {limit.up_to} {working_days(own)}"
    plain = of_cases.plain_days and not too_long
    yield policy_finding(
        required,
        about,
        NOT_MET if too_long else MET,
        f"{headline}, which is too long" if too_long else headline,
        f"the {required.edition.short} allows {allowed}",
        advice=_ADVICE,
        limit=allowed,
        notes=(f"the Code prints {allowed} days: read as working days (A2)",) if plain else (),
        readings=("A2",) if plain else (),
    )
