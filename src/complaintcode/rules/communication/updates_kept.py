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

from complaintcode.clocks.recorded import Answer, Seen, stated
from complaintcode.clocks.updates import Agreed, agreed_updates
from complaintcode.clocks.verdicts import stage_clocks
from complaintcode.clocks.wording import day, working_days
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.verdicts import StageClock
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = "Send the update now, and keep to what was agreed."


@rule(
    "updates-kept",
    reads="update_every",
    days=(
        *("update_interval_agreed", "updates", "notified", "responded", "sent"),
        *("withdrawn", "decided", "on"),
    ),
    done="agreed updates kept",
)
def updates_kept(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Did the resident hear as often as was agreed?"""
    for clock in stage_clocks(complaint, required[1].stage, basis):
        path, stage = clock.path, clock.stage
        agreed = agreed_updates(clock, required[1], basis)
        since = agreed and agreed.asked_from
        if agreed is None or since is None or since > basis.as_of:
            continue
        extended = required[1].counted_from == "extended"
        if extended and any(one.by(since) for one in agreed.ends.values()):
            continue
        told = {
            MET: f"updates kept at stage {stage.number}",
            NOT_MET: f"update overdue or late at stage {stage.number}",
            NOT_YET_DUE: f"update due at stage {stage.number}",
            NEEDS_REVIEW: f"updates at stage {stage.number}: were they kept?",
        }
        answer, due_on, days_late = _answer(clock, agreed, since, basis)
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
            limit=agreed.every,
            days_late=days_late,
        )


def _answer(
    clock: StageClock, agreed: Agreed, since: date, basis: Basis
) -> tuple[Answer, date | None, int]:
    """The answer, the day that an update was due, and how many working days too late it came."""
    complaint, stage, path = clock.complaint, clock.stage, clock.path
    every, told, ends = agreed.every, agreed.news, agreed.ends
    ended = [one.last for one in ends.values() if one.last and not one.unsure]
    last = min([*ended, basis.as_of])
    sure = agreed.surely_told(since, last)
    before = since
    for one in [*sure, last]:
        due_on = basis.calendar.add(before, every)
        if one > due_on:
            counted = f"{working_days(every)} after {day(before)}"
            because = f"due {day(due_on)}, {counted}; none before {day(one)}"
            missing = _deciding(told, before, due_on) + _deciding(ends, date.min, due_on)
            if complaint.partial_record and not stage.updates:
                missing += (f"{path}.updates",)
            if missing:
                return Answer(NEEDS_REVIEW, because, missing), due_on, 0
            return Answer(NOT_MET, because), due_on, basis.calendar.count(due_on, one)
        before = one
    if sure or last in ended:
        return Answer(MET, f"never more than {working_days(every)} between them"), None, 0
    due_on = basis.calendar.add(since, every)
    missing = _deciding(told, since, due_on) + _deciding(ends, date.min, due_on)
    if missing:
        because = f"due {day(due_on)}; whether the first has come is not known"
        return Answer(NEEDS_REVIEW, because, missing), due_on, 0
    return Answer(NOT_YET_DUE, f"due {day(due_on)}"), due_on, 0


def _deciding(days: dict[str, Seen], after: date, due_on: date) -> tuple[str, ...]:
    """Those that are not known and may have come in time."""
    return tuple(
        where
        for where, one in days.items()
        if one.unsure and one.first and one.last and one.first <= due_on and one.last > after
    )
