"""Publication of the policy.

Residents can read the policy.

Needs: `published`: where, or whether, residents can read it.

Outcomes: met where it stands on a website; not met where it is not published; needs review where
it is, but not said to be on a website.

Known limits: whether it is in a form that every resident can use, and tells the steps and times of
each stage, is for people.

Interpretation: a mere `true` is believed. The Code of 2024 names the website; that of 2022 wants
every resident to be able to read it, for which a person judges other places.

Source: 2024 3.4; 2022 2.3.

>>> from complaintcode import check_policy, policy_from_dict
>>> report = check_policy(policy_from_dict({"published": False}), edition="2024")
>>> [(finding.provision, finding.headline) for finding in report.not_met]
[('3.4', 'policy not published')]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.model.kinds import shown
from complaintcode.policies.registry import policy_check
from complaintcode.policies.telling import not_given, policy_finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Finding, NotAssessed
    from complaintcode.model.policy import Policy
    from complaintcode.policies.registry import Required

_ADVICE = "Publish the policy where every resident can find it, on the website above all."
_WEBSITE = re.compile(
    r"\bweb|https?:|www\.|\bonline\b|\bsite\b|\.(?:uk|org|com|net)\b", re.IGNORECASE
)
_NOT = re.compile(r"\b(?:no|not|none|never)\b|n't\b", re.IGNORECASE)


@policy_check("policy-publication")
def publication(policy: Policy, required: Required) -> Iterator[Finding | NotAssessed]:
    """Can residents read the policy?"""
    where = policy.published
    if where is None:
        yield not_given(required, "where it is published", "$.published")
        return
    text = where.strip() if isinstance(where, str) else ""
    outcome, headline, because = NOT_MET, "policy not published", "residents cannot read it"
    if where is True or (_WEBSITE.search(text) and not _NOT.search(text)):
        outcome, headline = MET, "policy published"
        because = "on a website" if text else "as the landlord says"
    elif text:
        outcome, headline = NEEDS_REVIEW, "policy not said to be on a website"
        because = f"a person decides whether residents can read it: {shown(text)}"
    yield policy_finding(required, "$.published", outcome, headline, because, advice=_ADVICE)
