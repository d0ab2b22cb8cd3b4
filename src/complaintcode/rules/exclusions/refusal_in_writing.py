"""A refusal in writing.

The Code of 2022 wants a refusal to escalate in writing; no other provision says so of a refusal.

Needs: the exclusion's `in_writing`, or a letter of refusal among the letters.

Outcomes: met; not met where a refusal to escalate was only spoken (2022); needs review where
another refusal was, and where the record says that it was not in writing but holds a letter. Where
nothing is recorded it is not assessed, and of other refusals not asked.

Known limits: none.

Interpretation: a refusal by word of mouth leaves the resident nothing to take to the Ombudsman: for
a person to judge where the edition does not ask for writing (A35).

Source: 2022 5.9; read into 2022 1.9 and 2024 2.4 only for a person to judge.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> refusal = {"of": "escalation", "stage": 2, "ground": "other", "decided": "2023-03-20",
...            "in_writing": False}
>>> case = {"reference": "1", "received": "2023-03-01", "exclusions": [refusal]}
>>> report = check(case_from_dict(case), as_of=date(2023, 4, 1))
>>> [(f.provision, f.headline) for f in report.not_met if "in-writing" in f.rule]
[('5.9', 'refused by word of mouth only')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, stated
from complaintcode.clocks.refusals import letter_told, refusals
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding, Outcome
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "refused in writing",
    NOT_MET: "refused by word of mouth only",
    NEEDS_REVIEW: "refused by word of mouth only: is that enough?",
    NOT_APPLICABLE: "spoken refusal overturned",
}
_ADVICE = "Put the refusal in writing, with its reasons and the way to the Ombudsman."


@rule(
    "refusal-in-writing",
    "refusal-to-escalate-in-writing",
    reads="exclusions",
    done={
        "refusal-in-writing": "refused in writing",
        "refusal-to-escalate-in-writing": "escalation refused in writing",
    },
)
def refusal_in_writing(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Was it refused in writing?"""
    only_for_a_person = "A35" in required[1].to_review
    for refusal in refusals(complaint, basis, required):
        letter = letter_told(refusal, basis)
        answer = _answer(
            refusal.record.in_writing, letter, NEEDS_REVIEW if only_for_a_person else NOT_MET
        )
        if answer is None and not only_for_a_person:
            needs = (f"{refusal.path}.in_writing",)
            why = "whether the refusal was in writing is not recorded"
            yield NotAssessed(provision=required[0].number, why=why, needs=needs)
        if answer is None or (answer.outcome is MET and only_for_a_person):
            continue
        answer = refusal.settled(answer)
        yield stated(complaint, basis, required, refusal.path, answer, _TOLD, advice=_ADVICE)


def _answer(recorded: bool | None, letter: bool, spoken: Outcome) -> Answer | None:
    if recorded is None and not letter:
        return None
    if recorded is None:
        return Answer(MET, "a letter of refusal is among the letters", readings=("A35",))
    if recorded:
        return Answer(MET, "the record says that it was in writing", readings=("A35",))
    because = "the record says that it was not in writing"
    if letter:
        because += ", and holds a letter of refusal all the same"
        return Answer(NEEDS_REVIEW, because, readings=("A35",))
    return Answer(spoken, because, readings=("A35",))
