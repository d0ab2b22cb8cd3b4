"""Judging one timeline of a stage, in which every day is known.

Where the Code can be read in more than one way, each reading gives a day on which the time runs
out. *Met* is said up to the first of them, *not met* after the last, and in between a person
judges (A1, A4, A10, A19, A35, A36).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from complaintcode.clocks.possible import in_order
from complaintcode.findings import Outcome

if TYPE_CHECKING:
    from complaintcode.clocks.possible import Message, Timeline, Told
    from complaintcode.findings import Basis
    from complaintcode.model.records import Extension
    from complaintcode.working_days import WorkingDayCalendar


class Clock(NamedTuple):
    """What an edition requires of a stage: limits and cap in working days.

    ``acknowledge`` is ``None`` where the edition has no time limit for it, ``counted_from`` the
    event of day 0 of the answer.
    """

    stage: int
    acknowledge: int | None
    respond: int | None
    counted_from: str | None
    cap: int | None
    late_reading: str


class Verdict(NamedTuple):
    """The judgement of one timeline; days and working days as in a ``Finding``."""

    outcome: Outcome
    due_on: date | None = None
    due_latest: date | None = None
    original_due_on: date | None = None
    provisional: bool = False
    start: date | None = None
    done: date | None = None
    stopped: date | None = None
    readings: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    """What the answer hangs on that is no day: fields of an extension, as paths below it."""


class Pair(NamedTuple):
    """One reading: the day on which the time ran out at first, and the day now in force."""

    original: date
    in_force: date
    asks: str | None = None
    """The reason past the cap that a person has to judge: its path where it is not recorded."""


NOT_APPLICABLE = Verdict(Outcome.NOT_APPLICABLE)

Judge: TypeAlias = Callable[["Timeline", date], Verdict]
"""Judges a timeline as of a day, with nothing that stops the clock."""


def acknowledgement(timeline: Timeline, clock: Clock, basis: Basis) -> Verdict:
    """Was the stage acknowledged in time? A full answer in time serves as well (A5)."""

    def judge(timeline: Timeline, as_of: date) -> Verdict:
        requested, answered = timeline.requested, timeline.answered
        if requested is None or clock.acknowledge is None:
            return NOT_APPLICABLE
        due = basis.calendar.add(requested, clock.acknowledge)
        proper = _proper(timeline)
        done = proper.sent if proper else None
        outcome = _in_time(done, due, due, as_of)
        readings: tuple[str, ...] = ()
        if outcome is Outcome.MET and not _written_by(timeline, due):
            readings = ("A35",)
        elif outcome is Outcome.NOT_MET and _automatic_by(timeline, due):
            readings = ("A36",)
        elif outcome is Outcome.MET:
            return Verdict(outcome, due, due, start=requested, done=done)
        if answered is not None and answered <= due:
            return Verdict(Outcome.MET, due, due, start=requested, done=answered, readings=("A5",))
        if readings:
            # A written acknowledgement, or a proper one, may still come while there is time.
            outcome = Outcome.NEEDS_REVIEW if as_of > due else Outcome.NOT_YET_DUE
        return Verdict(outcome, due, due, start=requested, done=done, readings=readings)

    written = (one.sent for one in timeline.acknowledgements if one.full and one.in_writing)
    done = min((day for day in (next(written, None), timeline.answered) if day), default=None)
    return _unless_stopped(timeline, done, judge, basis.as_of)


def logging(timeline: Timeline, clock: Clock, basis: Basis) -> Verdict:
    """Was the stage logged in time? Where it never was, the acknowledgement stands for it."""

    def judge(timeline: Timeline, as_of: date) -> Verdict:
        requested, done = timeline.requested, timeline.logged
        if requested is None or clock.acknowledge is None:
            return NOT_APPLICABLE
        due = basis.calendar.add(requested, clock.acknowledge)
        return Verdict(_in_time(done, due, due, as_of), due, due, start=requested, done=done)

    if timeline.logged is None:
        return NOT_APPLICABLE
    done = min(timeline.logged, timeline.answered or timeline.logged)
    return _unless_stopped(timeline, done, judge, basis.as_of)


def response(
    timeline: Timeline, clock: Clock, extensions: tuple[Extension, ...], basis: Basis
) -> Verdict:
    """Was the stage answered in time, with its extensions, refusals and withdrawal?"""

    def judge(timeline: Timeline, as_of: date) -> Verdict:
        days, provisional, readings = dues(timeline, clock, basis.calendar)
        if not days:
            return NOT_APPLICABLE
        pairs = [Pair(day, day) for day in days]
        for told in timeline.extensions:
            pairs = extended(pairs, told, extensions[told.place], clock, basis.calendar)
        in_force = [pair.in_force for pair in pairs]
        due_on, due_latest = min(in_force), max(in_force)
        asks = tuple(sorted({pair.asks for pair in pairs if pair.asks}))
        if any(pair.asks is not None for pair in pairs):
            readings += ("A10", "A11")
        if any(extensions[told.place].in_writing is False for told in timeline.extensions):
            readings += ("A35",)
        return Verdict(
            _in_time(timeline.answered, due_on, due_latest, as_of),
            due_on,
            due_latest,
            original_due_on=min(days),
            provisional=provisional,
            start=_start(timeline, clock),
            done=timeline.answered,
            readings=readings,
            asks=asks,
        )

    return _unless_stopped(timeline, timeline.answered, judge, basis.as_of)


def _unless_stopped(timeline: Timeline, done: date | None, judge: Judge, as_of: date) -> Verdict:
    """Judge a timeline that a refusal, a withdrawal or a joining may have stopped.

    What was missed before the clock stopped stays missed, and nothing else is judged (A21). An
    overturned refusal starts the clock again on the day of overturning.
    """
    stop = timeline.stopped
    if stop is not None and timeline.answered is not None and timeline.answered <= stop:
        stop = None
    doubtful: Verdict | None = None
    for decided, overturned in timeline.refusals:
        if done is not None and done <= decided:
            break
        first = decided if stop is None else min(decided, stop)
        verdict = _stopped(timeline, first, judge)
        if verdict.outcome is Outcome.NEEDS_REVIEW:
            doubtful = verdict
        if verdict.outcome is Outcome.NOT_MET or overturned is None:
            return verdict
        if stop is not None and stop < overturned:
            return verdict
        timeline = _started_again(timeline, overturned)
        done = done and max(done, overturned)
    if stop is not None and (done is None or done > stop):
        verdict = _stopped(timeline, stop, judge)
    else:
        verdict = judge(timeline, as_of)
    return verdict if doubtful is None or verdict.outcome is Outcome.NOT_MET else doubtful


def _stopped(timeline: Timeline, stop: date, judge: Judge) -> Verdict:
    """What had been missed by the day the clock stopped; on that day itself nothing can be."""
    verdict = judge(_so_far(timeline, stop), stop)
    if verdict.outcome is Outcome.NOT_YET_DUE:
        verdict = verdict._replace(outcome=Outcome.NOT_APPLICABLE)
    return verdict._replace(stopped=stop, readings=(*verdict.readings, "A21"))


def _so_far(timeline: Timeline, stop: date) -> Timeline:
    return timeline._replace(
        logged=_by(stop, timeline.logged),
        acknowledgements=tuple(one for one in timeline.acknowledgements if one.sent <= stop),
        answered=_by(stop, timeline.answered),
    )


def _by(day: date, event: date | None) -> date | None:
    return event if event is not None and event <= day else None


def _started_again(timeline: Timeline, overturned: date) -> Timeline:
    """What was acknowledged or logged before the overturning counts from that day."""
    return timeline._replace(
        requested=timeline.requested and max(timeline.requested, overturned),
        logged=timeline.logged and max(timeline.logged, overturned),
        acknowledgements=in_order(
            one._replace(sent=max(one.sent, overturned)) for one in timeline.acknowledgements
        ),
    )


def _in_time(done: date | None, due_on: date, due_latest: date, as_of: date) -> Outcome:
    day = done or as_of
    if day <= due_on:
        return Outcome.MET if done else Outcome.NOT_YET_DUE
    return Outcome.NOT_MET if day > due_latest else Outcome.NEEDS_REVIEW


def _proper(timeline: Timeline) -> Message | None:
    """*The* acknowledgement: the first that is no mere automatic reply."""
    return next((one for one in timeline.acknowledgements if one.full), None)


def _written_by(timeline: Timeline, day: date) -> bool:
    return any(one.full and one.in_writing and one.sent <= day for one in timeline.acknowledgements)


def _automatic_by(timeline: Timeline, day: date) -> bool:
    return any(not one.full and one.sent <= day for one in timeline.acknowledgements)


def _start(timeline: Timeline, clock: Clock) -> date | None:
    """Day 0 of the answer as the edition words it; ``None``: it never came."""
    if clock.counted_from == "requested":
        return timeline.requested
    if clock.counted_from == "logged" and timeline.logged is not None:
        return timeline.logged
    proper = _proper(timeline)
    return proper.sent if proper else None


def dues(
    timeline: Timeline, clock: Clock, calendar: WorkingDayCalendar
) -> tuple[list[date], bool, tuple[str, ...]]:
    """The days on which the answer's time runs out, before extensions: one for each reading.

    With them, whether they are provisional (nothing acknowledged, nothing answered), and the
    doubtful points that make more than one reading. No day: there is no clock.
    """
    limit, requested, answered = clock.respond, timeline.requested, timeline.answered
    if limit is None:
        return [], False, ()
    start = _start(timeline, clock)
    if clock.counted_from == "requested" or clock.acknowledge is None:
        return ([] if start is None else [calendar.add(start, limit)]), False, ()

    unacknowledged: list[date] = []
    last_day = date.max
    if requested is not None:
        last_day = calendar.add(requested, clock.acknowledge)
        unacknowledged.append(calendar.add(last_day, limit))
        if answered is not None:
            unacknowledged.append(calendar.add(requested, limit))
    if start is None:
        found, readings = unacknowledged[:], ["A4"] if answered is not None else []
    else:
        found, readings = [calendar.add(start, limit)], []
        if start > last_day:
            found.append(unacknowledged[0])
            readings.append(clock.late_reading)
        if answered is not None and start > answered:
            found += unacknowledged
            readings.append("A4")
    if start is None or start is not timeline.logged:
        proper = _proper(timeline)
        for one in timeline.acknowledgements:
            if not one.full and (proper is None or one.sent < proper.sent):
                found.append(calendar.add(one.sent, limit))
                readings.append("A36")
        if proper is not None and not proper.in_writing:
            written = [one.sent for one in timeline.acknowledgements if one.full and one.in_writing]
            found += [*unacknowledged, *(calendar.add(sent, limit) for sent in written[:1])]
            readings.append("A35")
    return found, start is None and answered is None, tuple(dict.fromkeys(readings))


def extended(
    pairs: list[Pair],
    told: Told,
    extension: Extension,
    clock: Clock,
    calendar: WorkingDayCalendar,
) -> list[Pair]:
    """The readings after an extension.

    It moves the day in force to its new date where the resident was told by the day in force
    (A9); past the cap, counted from the first due date, only with a good reason (A10, A11).
    """
    notified, until = told.notified, told.until
    if notified is None or until is None or clock.cap is None:
        return pairs
    found: list[Pair] = []
    for pair in pairs:
        if notified > pair.in_force or until <= pair.in_force:
            found.append(pair)
            continue
        if extension.in_writing is False:
            found.append(pair)  # told by word of mouth: a person judges whether it counts (A35)
        last = calendar.add(pair.original, clock.cap)
        moved = pair._replace(in_force=until)
        capped = pair._replace(in_force=max(pair.in_force, last))
        if until <= last or extension.reason_accepted_by:
            found.append(moved)
        elif extension.reason is not None and not extension.reason.strip():
            found.append(capped)
        else:
            asks = "" if extension.reason else f"extensions[{told.place}].reason"
            found += [capped._replace(asks=asks), moved._replace(asks=asks)]
    return found


def in_force(
    timeline: Timeline,
    clock: Clock,
    extensions: tuple[Extension, ...],
    calendar: WorkingDayCalendar,
    before: int,
) -> list[Pair]:
    """The readings in force when the extension at that place of the list was told."""
    timeline = _frozen(timeline)
    told = next(one for one in timeline.extensions if one.place == before)
    for _, overturned in timeline.refusals:
        if overturned is not None and told.notified is not None and told.notified >= overturned:
            timeline = _started_again(timeline, overturned)
    pairs = [Pair(day, day) for day in dues(timeline, clock, calendar)[0]]
    for one in timeline.extensions:
        if one is told or not pairs:
            break
        pairs = extended(pairs, one, extensions[one.place], clock, calendar)
    return pairs


def notice(
    timeline: Timeline,
    clock: Clock,
    extensions: tuple[Extension, ...],
    place: int,
    basis: Basis,
) -> Verdict:
    """Was an extension told, in writing, on or before the due date then in force (A9)?"""
    pairs = in_force(timeline, clock, extensions, basis.calendar, place)
    if not pairs:
        return NOT_APPLICABLE
    days = [pair.in_force for pair in pairs]
    due_on, due_latest = min(days), max(days)
    told = next(one.notified for one in timeline.extensions if one.place == place)
    readings = dues(_frozen(timeline), clock, basis.calendar)[2]
    over = min((day for day in (timeline.answered, _first_stop(timeline)) if day), default=date.max)
    if told is None and over <= due_on:
        return NOT_APPLICABLE
    outcome = _in_time(told, due_on, due_latest, basis.as_of)
    if told is None and over <= due_latest:
        outcome = Outcome.NEEDS_REVIEW  # called for on one reading, no longer on another
    if outcome is Outcome.MET and extensions[place].in_writing is False:
        outcome, readings = Outcome.NEEDS_REVIEW, (*readings, "A35")
    return Verdict(outcome, due_on, due_latest, done=told, readings=readings)


def _frozen(timeline: Timeline) -> Timeline:
    """The timeline as it stood when its clock was stopped, if that was before an answer."""
    stop = _first_stop(timeline)
    if stop is None or (timeline.answered is not None and timeline.answered <= stop):
        return timeline
    return _so_far(timeline, stop)


def _first_stop(timeline: Timeline) -> date | None:
    stops = [decided for decided, overturned in timeline.refusals if overturned is None]
    return min([*stops, timeline.stopped] if timeline.stopped else stops, default=None)


def length(
    timeline: Timeline,
    clock: Clock,
    place: int,
    limit: int,
    basis: Basis,
) -> Verdict:
    """Is an extension's new date within ``limit`` working days of the first due date?

    *Not met* means only that it is later than that: what follows is for the rule.
    """
    until = next(one.until for one in timeline.extensions if one.place == place)
    days = dues(_frozen(timeline), clock, basis.calendar)[0]
    if until is None or not days:
        return NOT_APPLICABLE
    last = [basis.calendar.add(day, limit) for day in days]
    outcome = _in_time(until, min(last), max(last), until)
    return Verdict(outcome, min(last), max(last), start=min(days), done=until)


def in_all(
    timeline: Timeline, clock: Clock, extensions: tuple[Extension, ...], basis: Basis
) -> Verdict:
    """Was the stage answered within both limits together, whenever it was acknowledged?"""

    def judge(timeline: Timeline, as_of: date) -> Verdict:
        requested, calendar = timeline.requested, basis.calendar
        if requested is None or clock.acknowledge is None or clock.respond is None:
            return NOT_APPLICABLE
        due = limit = calendar.add(requested, clock.acknowledge + clock.respond)
        least = calendar.add(requested, clock.respond)
        for told in timeline.extensions:
            notified, until = told.notified, told.until
            if notified is None or until is None or notified > due or until <= least:
                continue
            extension = extensions[told.place]
            due = max(due, calendar.add(limit, clock.cap or 0))
            if extension.reason_accepted_by or extension.reason is None or extension.reason.strip():
                due = max(due, until)
        outcome = _in_time(timeline.answered, due, due, as_of)
        return Verdict(outcome, due, due, limit, start=requested, done=timeline.answered)

    return _unless_stopped(timeline, timeline.answered, judge, basis.as_of)
