"""Stage 1 before stage 2.

Under the Code of 2022 stage 2 begins only when stage 1 has run its course and the resident asks.

Needs: the stages, their `requested`, `responded` and `closed`.

Outcomes: met where the resident asked on or after the day of the stage 1 answer; not met where the
landlord went to stage 2 unasked and without an answer at stage 1; needs review where the resident
asked before there was one, and where stage 1 was overdue, or an escalation overtook it. Where there
is no stage 1 in the record, or where it is not known which came first, it is not assessed.

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

from datetime import date
from typing import TYPE_CHECKING

from complaintcode.clocks.judging import response
from complaintcode.clocks.recorded import (
    Answer,
    begun,
    own_stages,
    seen,
    stage1_answer,
    stated,
)
from complaintcode.clocks.verdicts import judged, stage_clocks
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET, NotAssessed
from complaintcode.model.choices import ClosedWhy
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


@rule(
    "stage1-first",
    days=("requested", "responded", "sent", "logged", "acknowledged", "on"),
    done="begun after the stage 1 answer, as asked",
)
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
    found = stage1_answer(complaint, basis)
    if found is None:
        return Answer(NOT_APPLICABLE, "no stage 1 is recorded", ("stages[number=1]",))
    where, told = found
    asked = seen(stage.requested, complaint, basis)
    if asked.surely_not:
        if told.unsure and told.never:
            return Answer(NOT_APPLICABLE, "whether stage 1 was answered is not known", (where,))
        # Moved on after the answer: the request is asked for elsewhere.
        return _unasked(stage, complaint, basis) if told.surely_not else None
    if asked.never and told.surely_not:
        return Answer(NOT_APPLICABLE, "who wanted stage 2 is not known", (f"{path}.requested",))
    if asked.surely and asked.last and (told.first is None or asked.last < told.first):
        because = f"asked for by {day(asked.last)}, before there was an answer at stage 1"
        return Answer(NEEDS_REVIEW, because)
    if asked.surely and asked.first and told.last and told.by(asked.first):
        return Answer(MET, f"answered by {day(told.last)}, asked for {day(asked.first)}")
    unsure = tuple(
        name for name, one in ((f"{path}.requested", asked), (where, told)) if one.unsure
    )
    return Answer(NOT_APPLICABLE, "which came first is not known", unsure)


def _unasked(stage: Stage, complaint: Complaint, basis: Basis) -> Answer:
    """The landlord went on without an answer and without a request."""
    first = next(one for one in stage_clocks(complaint, 1, basis))
    closed = first.stage.closed
    if closed and closed.why is ClosedWhy.OVERTAKEN_BY_ESCALATION:
        return Answer(NEEDS_REVIEW, "an escalation overtook stage 1, and no request is recorded")
    days = [stage.logged, stage.acknowledged, stage.responded, closed and closed.on]
    moved = min((one for one in days if type(one) is date), default=None)
    due_on = judged(first, response).verdict.due_on
    if moved is None or due_on is None or moved > due_on:
        return Answer(NEEDS_REVIEW, "no request is recorded, but stage 1 may have been overdue")
    because = f"no request is recorded, and stage 1 was not due until {day(due_on)}"
    return Answer(NOT_MET, because)
