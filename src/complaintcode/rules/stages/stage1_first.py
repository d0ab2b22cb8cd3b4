"""Stage 1 before stage 2.

Under the Code of 2022 stage 2 begins only when stage 1 has run its course and the resident asks.

Needs: the stages, their `requested`, `responded` and `closed`.

Outcomes: met where the resident asked on or after the day of the stage 1 answer; not met where the
landlord went to stage 2 unasked and without an answer at stage 1; needs review where the resident
asked before there was one. Where it is not known which came first it is not assessed.

Known limits: whether the resident really wanted stage 2 is believed as recorded.

Interpretation: where stage 1 was overdue, or the resident asked, a skipped stage 1 is for a person.
The Code of 2024 has no such bar; there the lateness of stage 1 is what counts, and a note.

Source: 2022 5.11.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = {"reference": "1", "received": "2023-03-01",
...         "stages": [{"number": 1, "closed": {"why": "skipped", "on": "2023-03-03"}},
...                    {"number": 2, "requested": None, "responded": "2023-03-20"}]}
>>> report = check(case_from_dict(case), as_of=date(2023, 4, 1))
>>> [f.provision for f in report.not_met if f.rule == "stage1-first"]
['5.11']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, answered, begun, own_stages, seen, stated
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_TOLD = {
    MET: "stage 2 after the stage 1 answer, as asked",
    NOT_MET: "stage 2 began unasked, without an answer at stage 1",
    NEEDS_REVIEW: "stage 2 before stage 1 had run its course?",
}
_ADVICE = "Answer at stage 1 first, and go to stage 2 only when the resident asks."


@rule("stage1-first")
def stage1_first(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Had stage 1 run its course when stage 2 began, and did the resident ask for it?"""
    for path, stage in own_stages(complaint, required):
        answer = _answer(path, stage, complaint, basis) if begun(stage, basis) else None
        if answer is not None and answer.outcome is NOT_APPLICABLE:
            needs, why = answer.missing, answer.because
            yield NotAssessed(provision=required[0].number, why=why, needs=needs)
        elif answer is not None:
            yield stated(complaint, basis, required, path, answer, _TOLD, advice=_ADVICE)


def _answer(path: str, stage: Stage, complaint: Complaint, basis: Basis) -> Answer | None:
    firsts = [
        (f"$.stages[{place}].responded", answered(one, complaint, basis))
        for place, one in enumerate(complaint.stages)
        if one.number == 1
    ]
    if not firsts and complaint.partial_record:
        return None
    asked = seen(stage.requested, complaint, basis)
    where, told = firsts[0] if firsts else ("", None)
    if told is None or told.surely_not:
        if asked.surely_not:
            return Answer(NOT_MET, "no answer at stage 1 and no request for stage 2 are recorded")
        if asked.surely:
            because = "the resident asked for stage 2 before there was an answer at stage 1"
            return Answer(NEEDS_REVIEW, because)
        return Answer(NOT_APPLICABLE, "who wanted stage 2 is not known", (f"{path}.requested",))
    if asked.surely_not or told.first is None or asked.last is None:
        return None  # moved on unasked after the answer: the request is asked for elsewhere
    if asked.surely and told.last and asked.first and told.by(asked.first):
        return Answer(MET, f"answered {day(told.last)}, asked for {day(asked.first)}")
    if asked.surely and told.surely and asked.last < told.first:
        because = f"asked for {day(asked.last)}, before the stage 1 answer"
        return Answer(NEEDS_REVIEW, because)
    days = {f"{path}.requested": asked, where: told}
    unsure = tuple(name for name, one in days.items() if one.never or one.first != one.last)
    return Answer(NOT_APPLICABLE, "which came first is not known", unsure)
