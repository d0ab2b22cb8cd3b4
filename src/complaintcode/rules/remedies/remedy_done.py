"""What was promised, done.

A remedy or action is carried out in full, by the day that was named.

Needs: `due` and `done` of each remedy, action and offer.

Outcomes: met where it was done by the day; not met where the day has passed and it is not done;
needs review where it was done late, where the resident refused it or another replaced it only when
the day had passed, or where it is not known whether or when; not yet due before.

Known limits: whether all of it was done, and done well, is for a person. Of what is not done and
has a day that nobody knows, that is said by another rule.

Interpretation: of a `due` that is a window an answer is given where each of its days gives the
same. Done late is done: a person weighs what the delay meant. A payment set against
arrears is no matter of the Code.

Source: 2024 7.3; 2022 6.5.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> remedy = {"kind": "payment", "amount": 150, "due": "2025-03-31", "done": None}
>>> stage = {"number": 1, "acknowledged": "2025-03-05", "responded": "2025-03-12",
...          "remedies": [remedy]}
>>> case = {"reference": "1", "received": "2025-03-03", "stages": [stage]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 14))
>>> [(f.headline, f.days_late) for f in report.not_met if f.rule == "remedy-done"]
[('remedy not done by its day', 10)]
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from complaintcode.clocks.promises import holders, lapsed, promises
from complaintcode.clocks.recorded import Answer, stated
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE
from complaintcode.model.dates import UNKNOWN
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.promises import DueDay, Promise
    from complaintcode.clocks.recorded import Seen
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_ADVICE = "Do it now, and tell the resident what held it up."


@rule(
    "remedy-done",
    reads=("remedies", "actions", "offers"),
    done="remedies and actions done by their day",
)
def remedy_done(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was it done by the day that was named?"""
    for path, holder in holders(complaint, required):
        for promise, due in promises(path, holder, complaint, basis):
            if promise.record.due is UNKNOWN and promise.done.surely_not:
                continue
            matter, due_on = promise.matter, _bound(due.first)
            told = {
                MET: f"{matter} done by its day",
                NOT_MET: f"{matter} not done by its day",
                NEEDS_REVIEW: f"{matter} done late"
                if _surely_late(promise.done, due)
                else f"{matter}: was it done by its day?",
                NOT_YET_DUE: f"{matter} to be done",
            }
            yield stated(
                complaint,
                basis,
                required,
                promise.path,
                promise.settled(_answer(promise, due, basis)),
                told,
                advice=_ADVICE,
                due_on=due_on,
                due_latest=_bound(due.last),
                done_on=_one_day(promise.done),
                days_late=_days_late(promise.done, due_on, basis),
            )
        yield from _lapsed(path, holder, complaint, basis, required)


def _lapsed(
    path: str,
    holder: Stage | Complaint,
    complaint: Complaint,
    basis: Basis,
    required: tuple[Provision, Requirement],
) -> Iterator[Finding]:
    for one in lapsed(path, holder, complaint, basis):
        yield stated(
            complaint,
            basis,
            required,
            one.path,
            one.answer,
            {NEEDS_REVIEW: one.headline},
            due_on=_bound(one.due.first),
            due_latest=_bound(one.due.last),
            days_late=0 if one.unsure else _past(_bound(one.due.first), one.ended.first, basis),
        )


def _bound(when: date) -> date | None:
    """An end of the days that it can have been, where there is one."""
    return None if when in {date.min, date.max} else when


def _past(due_on: date | None, until: date | None, basis: Basis) -> int:
    return basis.calendar.count(due_on, until) if due_on and until and until > due_on else 0


def _one_day(done: Seen) -> date | None:
    return None if done.unsure else done.first


def _days_late(done: Seen, due_on: date | None, basis: Basis) -> int:
    """Working days past the day, where it is known how late it is."""
    return _past(due_on, basis.as_of if done.surely_not else _one_day(done), basis)


def _surely_late(done: Seen, due: DueDay) -> bool:
    return done.surely and done.first is not None and done.first > due.last


def _answer(promise: Promise, due: DueDay, basis: Basis) -> Answer:
    done, said = promise.done, due.told
    if done.by(due.first):
        return Answer(MET, said)
    if _surely_late(done, due) and done.last:
        said = f"{said}, done {'by' if done.unsure else 'on'} {day(done.last)}"
        return Answer(NEEDS_REVIEW, f"{said}: a person weighs the delay")
    if done.surely_not and due.first >= basis.as_of:
        return Answer(NOT_YET_DUE, said)
    if done.surely_not and due.last < basis.as_of:
        return Answer(NOT_MET, f"{said}, not done by {day(basis.as_of)}")
    missing = due.unsure(promise.path)
    if done.unsure:
        missing = (f"{promise.path}.done", *missing)
    return Answer(NEEDS_REVIEW, f"{said}; whether it was done by then is not known", missing)
