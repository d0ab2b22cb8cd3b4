"""Grounds for refusing a complaint.

The policy names the grounds on which a complaint is not taken, and they are fair to residents. The
Code names some as examples; others may be fair.

Needs: `exclusions`, with their `ground`, and for a time limit its `months`.

Outcomes: met where every ground is one that the Code names; needs review where one is not, or has
none, and where legal proceedings seem to mean a mere threat of them. Nothing is said where only
the age limit is shorter than the Code's: that is told apart.

Known limits: that a ground is fair as the landlord uses it is for people.

Interpretation: a ground of the landlord's own may stand if it is fair (A16); proceedings have begun
when the claim is with the court (A17).

Source: 2024 2.2; 2022 1.8.

>>> from complaintcode import check_policy, policy_from_dict
>>> own = {"ground": "other", "text": "Anonymous complaints"}
>>> policy = policy_from_dict({"exclusions": [{"ground": "already_considered"}, own]})
>>> [(f.provision, f.because) for f in check_policy(policy, edition="2024").needs_review]
[('2.2', "a person decides whether it is fair: 'Anonymous complaints'")]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.clocks.wording import listed
from complaintcode.findings import MET, NEEDS_REVIEW
from complaintcode.model.choices import ExclusionGround
from complaintcode.model.kinds import shown
from complaintcode.policies.registry import policy_check
from complaintcode.policies.telling import not_given, policy_finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Finding, NotAssessed
    from complaintcode.model.policy import Policy, PolicyExclusion
    from complaintcode.policies.registry import Required

_ABOUT = "$.exclusions"
_THREAT = re.compile(
    r"threat|intend|intention|\bmay\b|\bmight\b|letter before|pre-?action|solicitor", re.IGNORECASE
)


@policy_check("policy-exclusion-grounds")
def exclusion_grounds(policy: Policy, required: Required) -> Iterator[Finding | NotAssessed]:
    """Are the grounds those that the Code names?"""
    exclusions, requirement = policy.exclusions, required.requirement
    if not exclusions:
        yield not_given(required, "its grounds for refusing", _ABOUT)
        return
    own = [
        one for one in exclusions if not one.ground or one.ground.value not in requirement.grounds
    ]
    threats = [one for one in exclusions if _threat(one)]
    if own or threats:
        told = [_told(one) for one in (*own, *threats)]
        yield policy_finding(
            required,
            _ABOUT,
            NEEDS_REVIEW,
            f"{len(told)} ground{'' if len(told) == 1 else 's'} that the Code does not name",
            f"a person decides whether {'it is' if len(told) == 1 else 'they are'} fair:"
            f" {listed(told)}",
            readings=(*(("A16",) if own else ()), *(("A17",) if threats else ())),
        )
        return
    ages = [one.months for one in exclusions if one.ground is ExclusionGround.OVER_TIME_LIMIT]
    if None in ages:
        yield not_given(required, "the age at which a matter is too old", _ABOUT)
    elif all(months >= (requirement.months or 0) for months in ages if months is not None):
        yield policy_finding(
            required,
            _ABOUT,
            MET,
            "grounds for refusing are those that the Code names",
            f"{len(exclusions)} given",
        )


def _threat(one: PolicyExclusion) -> bool:
    legal = one.ground is ExclusionGround.LEGAL_PROCEEDINGS
    return legal and bool(_THREAT.search(one.text or ""))


def _told(one: PolicyExclusion) -> str:
    return shown(one.text) if one.text else "one that is not described"
