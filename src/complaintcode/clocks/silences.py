"""What the resident heard of something overdue, and for how long they heard nothing."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.possible import own_refusals
from complaintcode.clocks.recorded import Seen, answered, seen
from complaintcode.clocks.refusals import decided_on

if TYPE_CHECKING:
    from datetime import date

    from complaintcode.clocks.promises import DueDay, Promise
    from complaintcode.findings import Basis
    from complaintcode.model.records import Complaint, Exclusion, Stage

LONG_SILENCE = 20
"""Working days without news after which a person has to judge. It is our figure: the Code asks for
regular updates and names no number. Twenty is the longest time that it gives for a whole answer
(2024 6.14, 2022 5.13)."""


class News(NamedTuple):
    """The updates while something was overdue.

    ``came``: whether any may have; ``surely``: whether one did. ``unsure`` has the paths of those
    whose day is not known. ``longest`` is the longest time without any that there can have
    been, ``least`` the time that it was overdue in any case, both in working days. ``since`` and
    ``until`` bound the days on which it may have been overdue.
    """

    came: bool
    surely: bool
    unsure: tuple[str, ...]
    longest: int
    least: int
    since: date
    until: date


def news_of(promise: Promise, due: DueDay, complaint: Complaint, basis: Basis) -> News:
    """What the resident heard of something from the day that it was due until it was done."""
    done, count = promise.done, basis.calendar.count
    since = max(due.first, complaint.received)
    until = max(since, basis.as_of if done.never or not done.last else done.last)
    surely_until = until if done.surely_not or not done.first else max(done.first, due.last)
    told = {
        f"{promise.path}.updates[{place}]": one
        for place, update in enumerate(promise.record.updates)
        if came_between(one := seen(update, complaint, basis), since, until)
    }
    sure = {
        where: (one.first, one.last)
        for where, one in told.items()
        if one.surely and one.first and one.last
        if due.last <= one.first and one.last <= surely_until
    }
    spans = [(since, since), *sorted(sure.values()), (until, until)]
    return News(
        came=bool(told),
        surely=bool(sure),
        unsure=tuple(where for where, one in told.items() if one.unsure and where not in sure),
        longest=max(count(one, other) for (one, _), (_, other) in pairwise(spans)),
        least=count(due.last, surely_until),
        since=since,
        until=until,
    )


def came_between(told: Seen, since: date, until: date) -> bool:
    """Whether something may have come from one day to another."""
    first, last = told.first, told.last
    return first is not None and last is not None and first <= until and last >= since


def ends_of(path: str, stage: Stage, complaint: Complaint, basis: Basis) -> dict[str, Seen]:
    """What ends a stage, and with it the wait for news, by path: when that was."""
    ends = {
        f"{path}.responded": answered(stage, complaint, basis),
        "$.withdrawn": seen(complaint.withdrawn, complaint, basis),
    }
    ends |= {
        f"$.exclusions[{place}].{'decided' if one.of else 'of'}": _ended(one, complaint, basis)
        for place, one in own_refusals(complaint, stage.number)
        if one.overturned is None
    }
    if stage.closed:
        ends[f"{path}.closed.on"] = seen(stage.closed.on, complaint, basis)
    return ends


def _ended(refusal: Exclusion, complaint: Complaint, basis: Basis) -> Seen:
    """When a refusal ended the stage; one of nobody knows what may have been of one aspect only."""
    decided = decided_on(refusal, complaint, basis)
    return decided if refusal.of else decided._replace(never=True)
