"""On which days a stage's time runs out: one for each defensible reading, in one timeline.

Where the Code can be read in more than one way, each reading gives a day. What was done by the
first of them was in time, what was done after the last was late, and in between a person judges
(A1, A4, A10, A19, A35, A36).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from complaintcode.clocks.possible import Message, Timeline, Told
    from complaintcode.model.records import Extension
    from complaintcode.working_days import WorkingDayCalendar


class Clock(NamedTuple):
    """What an edition requires of a stage: limits and cap in working days.

    ``acknowledge`` is ``None`` where the edition has no time limit for it, ``counted_from`` the
    event of day 0 of the answer, ``late_reading`` the doubtful point where that event was late.
    """

    acknowledge: int | None
    respond: int | None
    counted_from: str | None
    cap: int | None
    late_reading: str


class Setting(NamedTuple):
    """What a timeline is judged by."""

    clock: Clock
    extensions: tuple[Extension, ...]
    calendar: WorkingDayCalendar
    as_of: date


class Dues(NamedTuple):
    """The days on which the answer's time runs out, before extensions: one for each reading.

    ``provisional``: nothing is acknowledged and nothing answered. ``readings`` are the doubtful
    points that make more than one day. No day: there is no clock.
    """

    days: list[date]
    provisional: bool = False
    readings: tuple[str, ...] = ()


class Pair(NamedTuple):
    """One reading: the day on which the time ran out at first, and the day now in force."""

    original: date
    in_force: date
    readings: tuple[str, ...] = ()
    asks: str = ""
    """The path of the reason past the cap, where it is not recorded."""


def dues(timeline: Timeline, setting: Setting) -> Dues:
    """The days on which the answer's time runs out, before extensions."""
    clock, _, calendar, _ = setting
    requested, logged, messages, answered = timeline[:4]
    limit = clock.respond
    if limit is None:
        return Dues([])
    if clock.counted_from == "requested" or clock.acknowledge is None:
        return Dues([] if requested is None else [calendar.add(requested, limit)])
    by_log = clock.counted_from == "logged" and logged is not None
    start = logged if by_log else first_proper(messages)
    last_day = date.max if requested is None else calendar.add(requested, clock.acknowledge)
    if start is not None and start <= last_day and (answered is None or start <= answered):
        found = [calendar.add(start, limit)]
        if by_log or (len(messages) == 1 and messages[0].in_writing):
            return Dues(found)  # by far the most frequent: nothing is in doubt
        messages = _by(messages, answered)
        return _with_messages(found, [], messages, _unacknowledged(timeline, setting), setting)

    # What came after the answer acknowledged nothing that was still open (A4).
    messages = _by(messages, answered)
    if answered is not None and start is not None and start > answered:
        start = None
    unacknowledged = _unacknowledged(timeline, setting)
    readings: list[str] = []
    if start is None:
        found = unacknowledged[:]
        if answered is not None:
            readings.append("A4")
    else:
        found = [calendar.add(start, limit), unacknowledged[0]]
        readings.append(clock.late_reading)
    if by_log:
        return Dues(found, provisional=False, readings=tuple(readings))
    return _with_messages(found, readings, messages, unacknowledged, setting)._replace(
        provisional=start is None and answered is None
    )


def _by(messages: tuple[Message, ...], answered: date | None) -> tuple[Message, ...]:
    """The messages that were sent by the day of the answer."""
    return messages if answered is None else tuple(one for one in messages if one.sent <= answered)


def first_proper(messages: tuple[Message, ...]) -> date | None:
    """The day of *the* acknowledgement: the first that is no mere automatic reply."""
    for message in messages:
        if message.full:
            return message.sent
    return None


def _unacknowledged(timeline: Timeline, setting: Setting) -> list[date]:
    """From the last day for acknowledging and, once answered, from the request (A4)."""
    (acknowledge, limit, *_), _, calendar, _ = setting
    requested = timeline.requested
    if requested is None or acknowledge is None or limit is None:
        return []
    days = [calendar.add(calendar.add(requested, acknowledge), limit)]
    if timeline.answered is not None:
        days.append(calendar.add(requested, limit))
    return days


def _with_messages(
    found: list[date],
    readings: list[str],
    messages: tuple[Message, ...],
    unacknowledged: list[date],
    setting: Setting,
) -> Dues:
    """The readings that automatic replies (A36) and word of mouth (A35) add."""
    limit, calendar = setting.clock.respond or 0, setting.calendar
    proper = next((one for one in messages if one.full), None)
    for one in messages:
        if not one.full and (proper is None or one.sent < proper.sent):
            found.append(calendar.add(one.sent, limit))
            readings.append("A36")
    if proper is not None and not proper.in_writing:
        written = [one.sent for one in messages if one.full and one.in_writing]
        found += [*unacknowledged, *(calendar.add(sent, limit) for sent in written[:1])]
        readings.append("A35")
    return Dues(found, provisional=False, readings=each_once(*readings))


def extended(pairs: list[Pair], told: Told, setting: Setting) -> list[Pair]:
    """The readings after an extension.

    It moves the day in force to its new date where the resident was told by the day in force
    (A9); past the cap, counted from the first due date, only with a good reason (A10, A11).
    """
    notified, until = told.notified, told.until
    cap, calendar = setting.clock.cap, setting.calendar
    extension = setting.extensions[told.place]
    if notified is None or until is None or cap is None:
        return pairs
    found: list[Pair] = []
    for pair in pairs:
        before = pair
        if notified <= before.in_force and before.original < until < before.in_force:
            # A second notice brings the date forward: the landlord's own date, or the longer one.
            before = _doubtful(before, "A10")
            found.append(before._replace(in_force=until))
        if notified > before.in_force or until <= before.in_force:
            found.append(before)
            continue
        told_pair = before
        if extension.in_writing is False:
            # Told by word of mouth: a person judges whether it counts.
            told_pair = _doubtful(before, "A35")
            found.append(told_pair)
        last = calendar.add(told_pair.original, cap)
        moved = told_pair._replace(in_force=until)
        capped = told_pair._replace(in_force=max(told_pair.in_force, last))
        if until <= last or extension.accepted:
            found.append(moved)
        elif extension.explained is False:
            found.append(capped)
        else:
            asks = "" if extension.explained else f"extensions[{told.place}].reason"
            found += [_doubtful(one, "A10", "A11", asks=asks) for one in (capped, moved)]
    return found


def _doubtful(pair: Pair, *readings: str, asks: str = "") -> Pair:
    return pair._replace(readings=pair.readings + readings, asks=asks or pair.asks)


def doubts(dues_readings: tuple[str, ...], pairs: list[Pair]) -> tuple[str, ...]:
    """The doubtful points of some readings, each once."""
    return each_once(*dues_readings, *(reading for pair in pairs for reading in pair.readings))


def each_once(*points: str) -> tuple[str, ...]:
    """Doubtful points in their order, each once."""
    return tuple(dict.fromkeys(points))
