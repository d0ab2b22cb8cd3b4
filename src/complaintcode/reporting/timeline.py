"""The timeline of a case: what lies where on it, in percent of its width.

A row is an event, or a finding with a time limit: the working days of the limit, those that an
extension added, the days between two readings, the days that it was late. What the days are comes
from the record and the findings; nothing is judged here. ``timeline.svg`` draws it.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.wording import MONTHS, WEEKDAYS, day
from complaintcode.findings import MET, NOT_APPLICABLE, NOT_MET
from complaintcode.model.dates import Window
from complaintcode.reporting.happened import CASE, events, group_of
from complaintcode.reporting.wording import cut, strength

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from complaintcode.findings import Finding
    from complaintcode.model.dates import When
    from complaintcode.reporting.happened import Event
    from complaintcode.reporting.printing import Checked
    from complaintcode.working_days import WorkingDayCalendar

_STAGE = re.compile(r"\$\.stages\[(\d+)\]")
_DAY = timedelta(days=1)
_MARGIN = timedelta(days=2)
_BEYOND = timedelta(days=7)  # behind the last day that is known; what goes on has an open end
_ROW, _TALL, _HEAD, _TOP = 22, 40, 30, 30
_LONGEST_LABEL = 56  # characters: a longer one does not fit beside its mark
_MOST_WITH_WEEKS = 50  # days: more have a tick for each month, and not for each Monday
_MOST_WITH_WEEKENDS = 130  # days: more would be stripes
_MOST_WITH_HOLIDAYS = 1100  # days: three years
_MOST_TICKS = 12
_STEPS = (1, 3, 12)  # months between ticks, and ten years where those are too many
_POINTS = {"event", "done", "due", "looked-at"}
_OPEN = {"unknown", "window", "reading"}  # stretches of which only the beginning is known
_TICK_LABEL = 8  # percent of the width that the name of a day needs at least


class Mark(NamedTuple):
    """Something drawn on a row: ``kind`` says how, ``at`` and ``width`` where, in percent.

    A point has no width; what is ``open`` goes on behind the picture.
    """

    kind: str
    at: float
    width: float = 0
    open: bool = False


class Tick(NamedTuple):
    """A day that is named, on which side of ``at``; without a name where there is no room."""

    at: float
    name: str
    to_the_left: bool


class Row(NamedTuple):
    """One line: its label, on which side of ``at`` that stands, and its marks.

    ``tall``: the label stands above the marks, and not beside them.
    """

    y: int
    tall: bool
    label: str
    at: float
    to_the_left: bool
    outcome: str
    marks: tuple[Mark, ...]


class Group(NamedTuple):
    """The rows of a stage, or of the complaint itself."""

    y: int
    name: str
    rows: tuple[Row, ...]


class Timeline(NamedTuple):
    """All that is drawn, and the same in words.

    ``kinds`` names the marks that there are, and ``open`` where one of them is.
    """

    height: int
    ticks: tuple[Tick, ...]
    behind: tuple[Mark, ...]
    groups: tuple[Group, ...]
    words: tuple[str, ...]
    kinds: frozenset[str]


class _Entry(NamedTuple):
    """A row before its place is known: labels, stretches of days, and the same in words."""

    label: str
    words: str
    stretches: tuple[tuple[str, date, date], ...]
    outcome: str = ""


def timeline(checked: Checked, as_of: date) -> Timeline:
    """The timeline of a case."""
    groups = _entries(checked, as_of)
    axis = _axis(one for entries in groups.values() for entry in entries for one in entry.stretches)
    y = _TOP
    placed = []
    for name, entries in groups.items():
        top, y = y, y + _HEAD
        rows = []
        for entry in entries:
            rows.append(axis.row(entry, y))
            y += _TALL if rows[-1].tall else _ROW
        placed.append(Group(top, name, tuple(rows)))
    off = _bank_holidays(checked.calendar, axis)
    behind = [axis.mark("holiday", one, one) for one, _ in off]
    if axis.shows(as_of):
        behind.append(axis.mark("looked-at", as_of, as_of))
    behind = [*axis.weekends(), *behind]
    marks = [*behind, *(mark for group in placed for row in group.rows for mark in row.marks)]
    return Timeline(
        height=y + 6,
        ticks=tuple(axis.ticks()),
        behind=tuple(behind),
        groups=tuple(placed),
        words=tuple(_in_words(groups, off)),
        kinds=frozenset([mark.kind for mark in marks] + ["open"] * any(one.open for one in marks)),
    )


def _axis(stretches: Iterable[tuple[str, date, date]]) -> _Axis:
    """From the first to the last day that is known, and a little on where there may be more."""
    drawn = list(stretches)
    first = min(first for _, first, _ in drawn)
    known = max(first if kind in _OPEN else last for kind, first, last in drawn)
    return _Axis(first, min(max(last for _, _, last in drawn), known + _BEYOND))


def _in_words(groups: dict[str, list[_Entry]], off: list[tuple[date, str]]) -> Iterator[str]:
    for name, entries in groups.items():
        yield from (f"{name}: {entry.words}" for entry in entries)
    if off:
        said = "; ".join(f"{day(one)}, {title}" for one, title in off)
        yield f"Bank holidays: {said}"


def _entries(checked: Checked, as_of: date) -> dict[str, list[_Entry]]:
    """The rows of each group, those of the complaint first; the events before the findings."""
    complaint = checked.complaint
    found: dict[str, list[_Entry]] = {CASE: []}
    starts = {CASE: complaint.received}
    for event in events(complaint):
        start = starts.setdefault(event.group, _first(event, complaint.received))
        found.setdefault(event.group, []).append(_event(event, start, as_of))
    stages = [group_of(stage) for stage in complaint.stages]
    for one in checked.report.findings:
        if one.due_on is not None and one.outcome is not NOT_APPLICABLE:
            entry = _time_limit(one, one.due_on, checked.calendar, as_of)
            stage = _STAGE.match(one.about)
            group = stages[int(stage[1])] if stage and int(stage[1]) < len(stages) else CASE
            found.setdefault(group, []).append(entry)
    return found


def _first(event: Event, received: date) -> date:
    return next((one for one in event.days if type(one) is date), received)


def _event(event: Event, start: date, as_of: date) -> _Entry:
    stretches = tuple(_stretch(one, start, as_of) for one in event.days)
    words = "; ".join(_said(one, day) for one in event.days)
    times = len(event.days)
    when = f" {_said(event.days[0], _short_day)}" if times == 1 else f", {times} times"
    return _Entry(f"{event.what}{when}", f"{event.what} {words}", stretches)


def _stretch(when: When, start: date, as_of: date) -> tuple[str, date, date]:
    if type(when) is date:
        return "event", when, when
    if type(when) is Window:
        first = when.earliest or start
        return "window", first, max(first, when.latest or as_of)
    return "unknown", start, max(start, as_of)


def _said(when: When, say: Callable[[date], str]) -> str:
    if type(when) is date:
        return say(when)
    first, last = when if type(when) is Window else (None, None)
    if first and last:
        return f"between {say(first)} and {say(last)}"
    if last:
        return f"by {say(last)}"
    return f"from {say(first)} on" if first else "on an unknown day, if at all"


def _short_day(one: date) -> str:
    return f"{WEEKDAYS[one.weekday()][:3]} {one.day} {_month(one)} {one.year}"


def _time_limit(
    finding: Finding, due_on: date, calendar: WorkingDayCalendar, as_of: date
) -> _Entry:
    """A finding with a due date, as the stretches of days that its answer rests on."""
    original = finding.original_due_on or due_on
    latest = finding.due_latest or due_on
    stretches = [("due", due_on, due_on)]
    if finding.limit:
        stretches.append(("limit", _first_day(calendar, original, finding.limit), original))
    if original < due_on:
        stretches.append(("extension", original + _DAY, due_on))
    if due_on < latest and finding.outcome is not MET:
        stretches.append(("reading", due_on + _DAY, latest))
    until = finding.done_on or as_of
    if finding.outcome is NOT_MET and finding.days_late and until > latest:
        stretches.append(("late", latest + _DAY, until))
    if finding.done_on:
        stretches.append(("done", finding.done_on, finding.done_on))
    label = f"{finding.provision} {finding.headline}{strength(finding)}"
    words = f"{label}: {finding.because}"
    return _Entry(label, words, tuple(stretches), finding.outcome.value)


def _first_day(calendar: WorkingDayCalendar, last: date, count: int) -> date:
    """Day 1 of some working days of which the last is known: day 0 may have been a day off."""
    one, left = last, count - calendar.is_working_day(last)
    while left > 0:
        one -= _DAY
        left -= calendar.is_working_day(one)
    return one


def _bank_holidays(calendar: WorkingDayCalendar, axis: _Axis) -> list[tuple[date, str]]:
    """Those on the axis with their titles; none where the years are too many to see them."""
    if axis.days > _MOST_WITH_HOLIDAYS:
        return []
    days = calendar.bank_holidays(axis.first, axis.last)
    return [(one, calendar.bank_holiday(one) or "") for one in days]


class _Axis:
    """From days to percent of the width."""

    def __init__(self, first: date, last: date) -> None:
        self.first = first - _MARGIN
        self.last = last + _MARGIN
        self.days = (self.last - self.first).days + 1

    def row(self, entry: _Entry, y: int) -> Row:
        """A row with its marks.

        The label stands on the side that has more room: beside a point, above anything wider.
        """
        marks = tuple(self.mark(*one) for one in entry.stretches)
        left = min(one.at for one in marks)
        right = max(one.at + one.width for one in marks)
        to_the_left = left + right > 100
        label = cut(entry.label, _LONGEST_LABEL)
        at = right if to_the_left else left
        return Row(y, right > left, label, at, to_the_left, entry.outcome, marks)

    def mark(self, kind: str, first: date, last: date) -> Mark:
        """A stretch of days with both its ends, cut to what is shown; a single day is a point."""
        if kind in _POINTS:
            return Mark(kind, self._at(first, 0.5))
        left = self._at(max(first, self.first))
        width = round(self._at(min(last, self.last), 1) - left, 2)
        return Mark(kind, left, width, kind in _OPEN and last > self.last)

    def shows(self, one: date) -> bool:
        """Whether a day lies on the axis."""
        return self.first <= one <= self.last

    def weekends(self) -> Iterator[Mark]:
        """Each weekend, where there is room to see them."""
        for one in self._all() if self.days <= _MOST_WITH_WEEKENDS else ():
            if one.weekday() == 5:
                yield self.mark("weekend", one, one + _DAY)

    def ticks(self) -> Iterator[Tick]:
        """The days that are marked, named on their right where there is room, or on their left."""
        before = -100.0
        for at, name in self._named():
            to_the_left = at > 100 - _TICK_LABEL
            crowded = to_the_left and at - before < 2 * _TICK_LABEL
            yield Tick(at, "" if crowded else name, to_the_left)
            before = at

    def _named(self) -> Iterator[tuple[float, str]]:
        """Mondays, first days of months, of quarters or of years."""
        if self.days <= _MOST_WITH_WEEKS:
            mondays = (one for one in self._all() if one.weekday() == 0)
            yield from ((self._at(one), f"{one.day} {_month(one)}") for one in mondays)
            return
        firsts = [one for one in self._all() if one.day == 1]
        step = next((step for step in _STEPS if len(firsts) <= step * _MOST_TICKS), 120)
        for one in firsts:
            if (one.year * 12 + one.month - 1) % step == 0:
                yield self._at(one), f"{_month(one)} {one.year}"

    def _all(self) -> Iterator[date]:
        return (self.first + _DAY * number for number in range(self.days))

    def _at(self, one: date, more: float = 0) -> float:
        """The place of the beginning of a day, or of so much of a day later."""
        return round(((one - self.first).days + more) * 100 / self.days, 2)


def _month(one: date) -> str:
    return MONTHS[one.month - 1][:3]
