"""Agreed updates kept.

The resident hears as often as was agreed, until the answer comes.

Needs: the stage's `update_every`, `update_interval_agreed`, `updates` and its answer.

Outcomes: met where no gap was longer than agreed; not met where one was; not yet due while the
first is still to come; needs review where an unknown day decides. Where no interval is recorded
nothing is asked.

Known limits: what the updates say is for a person.

Interpretation: counted in working days from the agreement, from one update to the next, and to the
answer or the end of the stage; a notice of an extension is an update too. An update on the last day
is in time.

Source: 2024 5.9; 2022 4.11.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> stage = {"number": 1, "acknowledged": "2024-12-23", "update_interval_agreed": "2025-01-08",
...          "update_every": 5}
>>> case = {"reference": "1", "received": "2024-12-16", "stages": [stage]}
>>> report = check(case_from_dict(case), as_of=date(2025, 1, 20))
>>> [(f.headline, str(f.due_on)) for f in report.not_met if f.rule == "updates-kept"]
[('update overdue or late at stage 1', '2025-01-15')]
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, answered, own_stages, stated
from complaintcode.clocks.wording import day, working_days
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Stage

_ADVICE = "Send the update now, and keep to what was agreed."


@rule("updates-kept", reads="update_every")
def updates_kept(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Did the resident hear as often as was agreed?"""
    for path, stage in own_stages(complaint, required):
        every, agreed = stage.update_every, stage.update_interval_agreed
        if every is None or type(agreed) is not date or agreed > basis.as_of:
            continue
        told = {
            MET: f"updates kept at stage {stage.number}",
            NOT_MET: f"update overdue or late at stage {stage.number}",
            NOT_YET_DUE: f"update due at stage {stage.number}",
            NEEDS_REVIEW: f"updates at stage {stage.number}: were they kept?",
        }
        answer, due_on = _answer(path, stage, agreed, every, complaint, basis)
        yield stated(
            complaint,
            basis,
            required,
            path,
            answer,
            told,
            advice=_ADVICE,
            stage=stage.number,
            due_on=due_on,
            due_latest=due_on,
            limit=every,
        )


def _answer(
    path: str, stage: Stage, agreed: date, every: int, complaint: Complaint, basis: Basis
) -> tuple[Answer, date | None]:
    told: dict[str, When] = {f"{path}.updates[{n}]": one for n, one in enumerate(stage.updates)}
    told |= {
        f"{path}.extensions[{n}].notified": one.notified for n, one in enumerate(stage.extensions)
    }
    unknown = tuple(
        where for where, one in told.items() if one is not None and type(one) is not date
    )
    end = answered(stage, complaint, basis)
    if not end.surely and not end.surely_not:
        unknown = (*unknown, f"{path}.responded")
    ended = [one for one in (end.last, _day(complaint.withdrawn), _closed(stage)) if one]
    last = min([*ended, basis.as_of])
    days = sorted({one for one in told.values() if type(one) is date and agreed < one <= last})
    add, before = basis.calendar.add, agreed
    for one in [*days, last]:
        due_on = add(before, every)
        if one > due_on:
            said = "no update" if one == last and last == basis.as_of else f"the next {day(one)}"
            because = f"due {day(due_on)}, {working_days(every)} after {day(before)}; {said}"
            outcome = NEEDS_REVIEW if unknown else NOT_MET
            return Answer(outcome, because, unknown), due_on
        before = one
    due_on = add(days[-1] if days else agreed, every)
    if days or last in ended:
        return Answer(MET, f"never more than {working_days(every)} between them"), None
    return Answer(NOT_YET_DUE, f"due {day(due_on)}"), due_on


def _day(when: When) -> date | None:
    return when if type(when) is date else None


def _closed(stage: Stage) -> date | None:
    return _day(stage.closed.on) if stage.closed else None
