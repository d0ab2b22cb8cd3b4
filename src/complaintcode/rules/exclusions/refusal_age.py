"""Age of a refused complaint.

A complaint is refused for its age only once it is older than the edition allows: twelve months
(2024), six (2022), from the day that the matter arose or that the resident came to know of it.

Needs: the exclusion's `ground`; the case's `received`, `issue_arose`, `became_aware`; `in_policy`,
or a policy handed over with the case (`--policy`).

Outcomes: met where it was too old on every day that the unknown ones could have been; not met where
it was in time; needs review between, with the days that would settle it, where the landlord's own
policy has no age limit, and where the letter of the refusal plainly gives another ground.

Known limits: a matter that goes on has no last day here; a person who sees that it does judges.

Interpretation: the later of the two days counts, and the day of the same number so many months on
is in time; a month too short ends on its last day. Where nobody recorded when the resident came to
know, an old matter is for a person (A15). A `became_aware` of null says that there was no such day
after the matter arose.

Source: 2024 2.2 and 2.3; 2022 1.7 and 1.8. The six months of 2022 are known from later accounts of
it, as no self-assessment form prints them.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> refusal = {"of": "acceptance", "ground": "over_time_limit", "decided": "2025-03-05"}
>>> case = {"reference": "1", "received": "2025-02-28", "issue_arose": "2024-02-29",
...         "became_aware": None, "exclusions": [refusal]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [f.because for f in report.not_met if f.rule == "refusal-age"]
['received Friday 28 February 2025, in time until Friday 28 February 2025']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import stated
from complaintcode.clocks.refusals import (
    held_against_letters,
    held_against_policy,
    old_enough,
    refusals,
)
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET
from complaintcode.model.choices import ExclusionGround
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "refused as too old, which it was",
    NOT_MET: "refused as too old, but made in time",
    NEEDS_REVIEW: "refused as too old: was it?",
    NOT_APPLICABLE: "refusal for age overturned",
}
_ADVICE = "Take the complaint up: it was made in time."


@rule("refusal-age", reads="exclusions", done="refused for age only when old enough")
def refusal_age(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was a complaint that was refused for its age too old?"""
    for refusal in refusals(complaint, basis, required):
        if refusal.record.ground is ExclusionGround.OVER_TIME_LIMIT:
            answer = old_enough(complaint, required[1].months or 0)
            answer = held_against_letters(answer, refusal, basis)
            answer = refusal.settled(held_against_policy(answer, refusal, basis))
            yield stated(complaint, basis, required, refusal.path, answer, _TOLD, advice=_ADVICE)
