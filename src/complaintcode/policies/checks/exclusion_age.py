"""Age limit of complaints.

A policy that shuts out old matters does so no sooner than the Code allows: after twelve months
under the Code of 2024, after six under that of 2022.

Needs: `exclusions` with the ground `over_time_limit`, and their `months`.

Outcomes: met where the limit is as long or longer; not met where it is shorter.

Known limits: from when the months are counted (the matter, or when the resident knew of it) and
whether exceptions are considered is not seen in the number.

Interpretation: the six months of 2022 are an example of a fair ground, and fairness there is a
*should*; the twelve months of 2024 are a *must*.

Source: 2024 2.3; 2022 1.8.

>>> from complaintcode import check_policy, policy_from_dict
>>> policy = policy_from_dict({"exclusions": [{"ground": "over_time_limit", "months": 6}]})
>>> [(f.provision, f.headline) for f in check_policy(policy, edition="2024").not_met]
[('2.3', 'age limit of 6 months, which is too short')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.findings import MET, NOT_MET
from complaintcode.model.choices import ExclusionGround
from complaintcode.policies.registry import policy_check
from complaintcode.policies.telling import not_given, policy_finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Finding, NotAssessed
    from complaintcode.model.policy import Policy
    from complaintcode.policies.registry import Required

_ADVICE = "Lengthen the limit, count it from when the resident knew, and allow for exceptions."


@policy_check("policy-exclusion-age")
def exclusion_age(policy: Policy, required: Required) -> Iterator[Finding | NotAssessed]:
    """Are old matters shut out no sooner than the Code allows?"""
    least = required.requirement.months or 0
    if policy.exclusions is None:
        yield not_given(required, "its grounds for refusing", "$.exclusions")
    for place, one in enumerate(policy.exclusions or ()):
        if one.ground is not ExclusionGround.OVER_TIME_LIMIT:
            continue
        about = f"$.exclusions[{place}].months"
        if one.months is None:
            yield not_given(required, "the age at which a matter is too old", about)
            continue
        headline = f"age limit of {one.months} month{'' if one.months == 1 else 's'}"
        too_short = one.months < least
        yield policy_finding(
            required,
            about,
            NOT_MET if too_short else MET,
            f"{headline}, which is too short" if too_short else headline,
            f"the {required.edition.short} has {least}",
            advice=_ADVICE,
        )
