"""Agreed updates kept.

The resident hears as often as was agreed, until the answer comes.

Needs: the stage's `update_every`, `update_interval_agreed`, `updates` and its answer.

Outcomes: met where no gap was longer than agreed; not met where one was; not yet due while the
first is still to come; needs review where an unknown day decides. Where no interval is recorded, or
not the day of its agreement, nothing is asked.

Known limits: what the updates say is for a person.

Interpretation: counted in working days from the agreement, from one update to the next, and to the
answer or the end of the stage, which a refusal ends too; a notice of an extension is an update as
well. An update on the last day is in time. In 2024 it is about answers that need more than the base
time (5.9): the first extension, or the due date that passed without one, is the earliest day to
count from, and of an answer before it nothing is asked.

Source: 2024 5.9; 2022 4.11.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> stage = {"number": 1, "acknowledged": "2024-12-23", "update_interval_agreed": "2025-01-08",
...          "update_every": 5}
>>> case = {"reference": "1", "received": "2024-12-16", "stages": [stage]}
>>> report = check(case_from_dict(case), as_of=date(2025, 1, 20))
>>> [(f.headline, str(f.due_on)) for f in report.not_met if f.rule == "updates-kept"]
[('update overdue or late at stage 1', '2025-01-16')]
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, Seen, seen, stated
from complaintcode.clocks.silences import ends_of
from complaintcode.clocks.verdicts import extended_from, stage_clocks
from complaintcode.clocks.wording import day, working_days
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.verdicts import StageClock
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_ADVICE = "Send the update now, and keep to what was agreed."


@rule(
    "updates-kept",
    reads="update_every",
    days=(
        *("update_interval_agreed", "updates", "notified", "responded", "sent"),
        *("withdrawn", "decided", "on"),
    ),
)
def updates_kept(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Did the resident hear as often as was agreed?"""
    for clock in stage_clocks(complaint, required[1].stage, basis):
        path, stage = clock.path, clock.stage
        every, agreed = stage.update_every, stage.update_interval_agreed
        if clock.joined or every is None or type(agreed) is not date:
            continue
        ends = ends_of(path, stage, complaint, basis)
        if required[1].counted_from == "extended":
            agreed = max(agreed, extended_from(clock) or date.max)
            if any(one.by(agreed) for one in ends.values()):
                continue
        if agreed > basis.as_of:
            continue
        told = {
            MET: f"updates kept at stage {stage.number}",
            NOT_MET: f"update overdue or late at stage {stage.number}",
            NOT_YET_DUE: f"update due at stage {stage.number}",
            NEEDS_REVIEW: f"updates at stage {stage.number}: were they kept?",
        }
        answer, due_on, days_late = _answer(clock, ends, agreed, every, basis)
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
            days_late=days_late,
        )


def _answer(
    clock: StageClock, ends: dict[str, Seen], agreed: date, every: int, basis: Basis
) -> tuple[Answer, date | None, int]:
    """The answer, the day that an update was due, and how many working days too late it came."""
    complaint, stage, path = clock.complaint, clock.stage, clock.path
    told = _news(path, stage, complaint, basis)
    ended = [one.last for one in ends.values() if one.last and not one.unsure]
    last = min([*ended, basis.as_of])
    days = {one.first for one in told.values() if one.first and not one.unsure}
    sure = sorted(one for one in days if agreed < one <= last)
    before = agreed
    for one in [*sure, last]:
        due_on = basis.calendar.add(before, every)
        if one > due_on:
            since = f"{working_days(every)} after {day(before)}"
            because = f"due {day(due_on)}, {since}; none before {day(one)}"
            missing = _deciding(told, before, due_on) + _deciding(ends, date.min, due_on)
            if complaint.partial_record and not stage.updates:
                missing += (f"{path}.updates",)
            if missing:
                return Answer(NEEDS_REVIEW, because, missing), due_on, 0
            return Answer(NOT_MET, because), due_on, basis.calendar.count(due_on, one)
        before = one
    if sure or last in ended:
        return Answer(MET, f"never more than {working_days(every)} between them"), None, 0
    due_on = basis.calendar.add(agreed, every)
    missing = _deciding(told, agreed, due_on) + _deciding(ends, date.min, due_on)
    if missing:
        because = f"due {day(due_on)}; whether the first has come is not known"
        return Answer(NEEDS_REVIEW, because, missing), due_on, 0
    return Answer(NOT_YET_DUE, f"due {day(due_on)}"), due_on, 0


def _news(path: str, stage: Stage, complaint: Complaint, basis: Basis) -> dict[str, Seen]:
    """When the resident may have heard."""
    told = {f"{path}.updates[{n}]": one for n, one in enumerate(stage.updates)}
    told |= {
        f"{path}.extensions[{n}].notified": one.notified for n, one in enumerate(stage.extensions)
    }
    return {where: seen(one, complaint, basis) for where, one in told.items()}


def _deciding(days: dict[str, Seen], after: date, due_on: date) -> tuple[str, ...]:
    """Those that are not known and may have come in time."""
    return tuple(
        where
        for where, one in days.items()
        if one.unsure and one.first and one.last and one.first <= due_on and one.last > after
    )
