"""Who decides stage 2.

Stage 2 is decided by somebody other than whoever decided stage 1.

Needs: `decided_by` of stages 1 and 2.

Outcomes: met where they differ; not met where they are the same; needs review where a team, or any
one of several people, decides at both, and where they overlap.

Known limits: names and titles are compared as texts: two titles of one person are not seen.

Interpretation: it is the decision that may not lie with the same person; two members of one team
may well differ (A24).

Source: 2024 6.13; 2022 5.12.

>>> from complaintcode import check_policy, policy_from_dict
>>> stages = [{"number": 1, "decided_by": "Head of Housing"},
...           {"number": 2, "decided_by": "the head of housing"}]
>>> report = check_policy(policy_from_dict({"stages": stages}), edition="2024")
>>> [(finding.provision, finding.headline) for finding in report.not_met]
[('6.13', 'stages 1 and 2 decided by the same')]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.model.kinds import shown
from complaintcode.policies.registry import policy_check
from complaintcode.policies.telling import policy_finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Finding
    from complaintcode.model.policy import Policy
    from complaintcode.policies.registry import Required

_ADVICE = "Name another person for stage 2, one who had no part in stage 1."
_SEVERAL = re.compile(
    r"(?:\b(?:team|panel|board|committee|department|group|staff|unit)|(?:er|or|ist)s)$"
    r"|^(?:an?|any|another|one of|team of|panel of) "
)
_PARTS = re.compile(r",|;|/|\bor\b")
_ARTICLE = re.compile(r"^(?:the|our) ")


@policy_check("policy-deciders")
def deciders(policy: Policy, required: Required) -> Iterator[Finding | NotAssessed]:
    """Is stage 2 decided by somebody else than stage 1?"""
    decided = [_decided(policy, number) for number in (1, 2)]
    needs = tuple(path for path, people in decided if not people)
    if needs:
        why = "the policy does not give who decides stages 1 and 2"
        yield NotAssessed(provision=required.provision.number, why=why, needs=needs)
        return
    (_, first), (about, second) = decided
    shared = first & second
    outcome, headline = MET, "stages 1 and 2 decided by different people"
    because = f"stage 2 by {_told(second)}"
    if shared:
        outcome, headline = NOT_MET, "stages 1 and 2 decided by the same"
        because = f"both by {_told(shared)}"
        if first != second or len(first) > 1 or any(map(_SEVERAL.search, first)):
            outcome, headline = NEEDS_REVIEW, "stages 1 and 2 may be decided by the same"
            because += "; a person decides whether somebody else takes stage 2"
    yield policy_finding(
        required,
        about,
        outcome,
        headline,
        because,
        advice=_ADVICE,
        readings=("A24",) if outcome is NEEDS_REVIEW else (),
    )


def _decided(policy: Policy, number: int) -> tuple[str, set[str]]:
    """Where it stands, or should, who decides a stage; and who they are, in small letters."""
    found = policy.stage(number)
    if found is None:
        return f"stages[number={number}]", set()
    parts = _PARTS.split((found[1].decided_by or "").casefold())
    people = {_ARTICLE.sub("", " ".join(part.split())) for part in parts}
    return f"{found[0]}.decided_by", people - {""}


def _told(people: set[str]) -> str:
    return shown(" or ".join(sorted(people)))
