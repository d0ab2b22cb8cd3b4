"""The timelines that a stage's record could stand for.

A record with every day known stands for one. An unknown day stands for many, but a time limit is
kept or missed all the same along any stretch of days in which nothing turns: so only the ends of
such stretches are tried, the first day, the last, those around other events, and never. That the
ends decide is held against trying every single day in the tests (second opinion).

Assumed of unknown days, and nothing else: no thing of a stage is before the stage's request, and
nothing recorded as done is after the day of looking.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from complaintcode.clocks.messages import Disputed, messages_of
from complaintcode.model.choices import ClosedWhy, Refused
from complaintcode.model.dates import ABSENT, UNKNOWN, Window, earliest, latest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Exclusion, Stage

MOST_TIMELINES = 5_000
"""Past that many, the unknown days are too many to say anything: the answer is needs review."""

_AROUND = (timedelta(days=-1), timedelta(), timedelta(days=1))

OPEN_END = date(2099, 12, 31)
"""A new date may lie in the future; one that is unknown may lie this far."""

CLOCK_STOPS = {ClosedWhy.WITHDRAWN, ClosedWhy.JOINED}
_REFUSED_STAGE = {Refused.ACCEPTANCE: 1, Refused.ESCALATION: 2}


class Message(NamedTuple):
    """An acknowledgement: when, whether it was complete, whether it was in writing."""

    sent: date
    full: bool
    in_writing: bool


class Told(NamedTuple):
    """An extension: where in the list, when it was told, until when."""

    place: int
    notified: date | None
    until: date | None


class Timeline(NamedTuple):
    """One way in which a stage may have gone; ``None`` is never, or not by the day of looking."""

    requested: date | None
    logged: date | None
    acknowledgements: tuple[Message, ...]  # in order of time
    answered: date | None
    extensions: tuple[Told, ...]  # in order of time, those never told last
    refusals: tuple[tuple[date, date | None], ...]  # decided, overturned
    stopped: date | None  # withdrawn, or joined with another complaint
    written: date | None = None  # the first answer in writing


class Possible(NamedTuple):
    """A timeline and the days that were supposed for it, by path."""

    timeline: Timeline
    supposed: dict[str, date | None]


class Impossible(Exception):  # noqa: N818 - never leaves this module
    """The supposed days contradict each other."""


def possible(complaint: Complaint, place: int, as_of: date) -> list[Possible] | None:
    """Every timeline of one stage at the ends of what is possible; ``None``: too many to try."""
    supposing = _Supposing(complaint, complaint.stages[place], as_of)
    found = []
    tried = 0
    while True:
        tried += 1
        if tried > MOST_TIMELINES:
            return None
        try:
            timeline = _timeline(complaint, place, supposing)
            found.append(Possible(timeline, supposing.supposed()))
        except Impossible:
            pass
        if not supposing.advance():
            return found


class _Supposing:
    """Gives a day for each unknown one, a different set of days in each round."""

    def __init__(self, complaint: Complaint, stage: Stage, as_of: date) -> None:
        self.as_of = as_of
        self.absent = UNKNOWN if complaint.partial_record else None
        self.known, unknown = self._recorded(complaint, stage)
        self.several = unknown > 1
        self.choices: list[list[Any]] = []  # path, options, which
        self.next = 0

    def day(
        self,
        path: str,
        when: When,
        floor: date,
        ceiling: date,
        *,
        turns: bool = False,
        may_come: bool = False,
    ) -> date | None:
        """The day, or the one supposed this round; ``None`` where it has not happened.

        ``floor`` and ``ceiling`` bound it where it is unknown. ``turns``: it matters whether it
        came before or after other events of the stage. ``may_come``: it may lie in the future.
        """
        if type(when) is date:
            return when if when <= self.as_of or may_come else None
        if when is ABSENT:
            when = self.absent
        if when is None:
            return None
        if self.next < len(self.choices) and self.choices[self.next][0] == path:
            return self._one_of(path, [])  # chosen in a round that began as this one
        options = self._options(when, floor, ceiling, turns=turns, may_come=may_come)
        return options[0] if len(options) == 1 else self._one_of(path, options)

    def or_never(self, path: str, day: date) -> date | None:
        """The day in some rounds, and never in the others."""
        return self._one_of(path, [None, day])

    def _one_of(self, path: str, options: list[date | None]) -> date | None:
        if self.next == len(self.choices):
            self.choices.append([path, options, 0])
        choice = self.choices[self.next]
        self.next += 1
        supposed: date | None = choice[1][choice[2]]
        return supposed

    def _options(
        self, when: When, floor: date, ceiling: date, *, turns: bool, may_come: bool
    ) -> list[date | None]:
        first, last, never = floor, ceiling, [None]
        if type(when) is Window:
            first, last, never = max(earliest(when), floor), min(latest(when), ceiling), []
            if first > self.as_of and not may_come:
                return [None]
            if first > last:
                raise Impossible
        if first > last:
            return [None]
        ends = {first, last}
        if turns:
            events = self._events() | ({self.as_of} if may_come else set())
            near = (day + step for day in events for step in _AROUND)
            ends.update(day for day in near if first < day < last)
        return [*never, *sorted(ends)]

    def _events(self) -> set[date]:
        """The days around which something else may have happened."""
        days = self.known.union(day for day in self.supposed().values() if day is not None)
        return days | {self.as_of} if self.several else days

    def _recorded(self, complaint: Complaint, stage: Stage) -> tuple[set[date], int]:
        """The days that the record has of them, and how many it does not know."""
        days: set[date] = set()
        unknown = 0
        for when in _events(complaint, stage):
            if type(when) is date:
                days.add(when)
            elif type(when) is Window:
                days.update(day for day in when if day is not None)
                unknown += 1
            elif when is UNKNOWN or (when is ABSENT and self.absent is UNKNOWN):
                unknown += 1
        return days, unknown

    def supposed(self) -> dict[str, date | None]:
        return {path: options[which] for path, options, which in self.choices[: self.next]}

    def advance(self) -> bool:
        """Go on to the next round; false when every one was tried."""
        del self.choices[self.next :]
        self.next = 0
        while self.choices:
            last = self.choices[-1]
            last[2] += 1
            if last[2] < len(last[1]):
                return True
            self.choices.pop()
        return False


def _timeline(complaint: Complaint, place: int, supposing: _Supposing) -> Timeline:
    stage = complaint.stages[place]
    path = f"$.stages[{place}]"
    as_of, received = supposing.as_of, complaint.received
    requested: date | None = received
    floor = received
    if stage.number != 1:
        ceiling = min(as_of, first_thing(stage))
        requested = supposing.day(
            f"{path}.requested", stage.requested, received, ceiling, turns=True
        )
        floor = requested or max(received, earliest(stage.requested))

    never = supposing.absent is None

    def day(below: str, when: When | Disputed) -> date | None:
        if type(when) is date:
            return when if when <= as_of else None
        if when is None or (when is ABSENT and never):
            return None
        if isinstance(when, Disputed):
            if not floor <= when.day <= as_of:
                return None
            return supposing.or_never(f"{path}.{below}", when.day)
        return supposing.day(f"{path}.{below}", when, floor, as_of, turns=True)

    stopped = _stopped(complaint, stage, path, supposing, floor)
    refusals = _refusals(complaint, stage.number, supposing)
    answered: date | None = None
    written: date | None = None
    for below, when, one in messages_of(complaint, stage, "responded", as_of):
        if one.full is not False:
            sent = day(below, when)
            if sent is not None and (answered is None or sent < answered):
                answered = sent
            if sent is not None and one.in_writing is not False:
                written = min(sent, written or sent)
    logged = None if stage.logged is ABSENT else day("logged", stage.logged)
    messages = [
        Message(sent, one.full is not False, one.in_writing is not False)
        for below, when, one in messages_of(complaint, stage, "acknowledged", as_of)
        if (sent := day(below, when)) is not None
    ]
    return Timeline(
        requested,
        logged,
        tuple(messages) if len(messages) < 2 else in_order(messages),
        answered,
        _extensions(stage, path, supposing, floor),
        refusals,
        stopped,
        written,
    )


def in_order(messages: Iterable[Message]) -> tuple[Message, ...]:
    """In order of time; of the same day first what counts without a doubt."""
    return tuple(sorted(messages, key=lambda one: (one.sent, not one.full, not one.in_writing)))


def _extensions(stage: Stage, path: str, supposing: _Supposing, floor: date) -> tuple[Told, ...]:
    if not stage.extensions:
        return ()
    told = []
    for place, extension in enumerate(stage.extensions):
        below = f"{path}.extensions[{place}]"
        last = min(supposing.as_of, latest(extension.until))
        notified = supposing.day(f"{below}.notified", extension.notified, floor, last)
        until = supposing.day(
            f"{below}.until",
            extension.until,
            notified or floor,
            OPEN_END,
            turns=True,
            may_come=True,
        )
        told.append(Told(place, notified, until))
    return tuple(sorted(told, key=lambda one: (one.notified or date.max, one.place)))


def _refusals(
    complaint: Complaint, number: int, supposing: _Supposing
) -> tuple[tuple[date, date | None], ...]:
    found = []
    for place, refusal in own_refusals(complaint, number):
        path = f"$.exclusions[{place}]"
        decided = supposing.day(
            f"{path}.decided", refusal.decided, complaint.received, supposing.as_of, turns=True
        )
        overturned = supposing.day(
            f"{path}.overturned",
            refusal.overturned,
            decided or complaint.received,
            supposing.as_of,
            turns=True,
        )
        if decided is not None and refusal.of is None:
            decided = supposing.or_never(f"{path}.of", decided)  # it may be one aspect only
        if decided is not None:
            found.append((decided, overturned))
    return tuple(sorted(found, key=lambda one: one[0]))


def own_refusals(complaint: Complaint, number: int) -> Iterator[tuple[int, Exclusion]]:
    """The refusals that may stop the clock of that stage; that of one aspect stops none."""
    for place, refusal in enumerate(complaint.exclusions):
        of = _REFUSED_STAGE.get(refusal.refused)
        if of is not None and number == (of if refusal.stage is None else refusal.stage):
            yield place, refusal


def _stopped(
    complaint: Complaint, stage: Stage, path: str, supposing: _Supposing, floor: date
) -> date | None:
    if complaint.withdrawn is None and stage.closed is None:
        return None
    stops = [("$.withdrawn", complaint.withdrawn, complaint.received)]
    if stage.closed and stage.closed.why in CLOCK_STOPS:
        stops.append((f"{path}.closed.on", stage.closed.on, floor))
    days = [
        supposing.day(where, when, first, supposing.as_of, turns=True)
        for where, when, first in stops
        if when is not None
    ]
    return min((day for day in days if day is not None), default=None)


def _events(complaint: Complaint, stage: Stage) -> Iterator[When]:
    """What may turn the course of a stage."""
    yield complaint.withdrawn
    for _, refusal in own_refusals(complaint, stage.number):
        yield refusal.decided
        yield refusal.overturned
    for extension in stage.extensions:
        yield extension.notified
    yield from _things(stage)


def first_thing(stage: Stage) -> date:
    """The last day on which a stage may have been requested, by what is known to follow it."""
    told = [latest(day) for one in stage.extensions for day in (one.notified, one.until)]
    return min([*map(latest, _things(stage)), *told, *map(latest, stage.updates)])


def _things(stage: Stage) -> Iterator[When]:
    yield stage.logged
    yield stage.acknowledged
    yield stage.responded
    for one in stage.acknowledgements:
        yield one.sent
    for one in stage.responses:
        yield one.sent
    if stage.closed:
        yield stage.closed.on
