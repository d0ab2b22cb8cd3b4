"""Judging one timeline of a stage, in which every day is known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from complaintcode.clocks.due import Pair, Setting, doubts, dues, each_once, extended, first_proper
from complaintcode.clocks.possible import in_order
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET, NOT_YET_DUE, Outcome

if TYPE_CHECKING:
    from complaintcode.clocks.possible import Message, Timeline


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


NOT_JUDGED = Verdict(NOT_APPLICABLE)

_Judge: TypeAlias = Callable[["Timeline", Setting, date], Verdict]
"""Judges a timeline as of a day, whatever may have stopped its clock."""


def acknowledgement(timeline: Timeline, setting: Setting) -> Verdict:
    """Was the stage acknowledged in time? A full answer in time serves as well (A5)."""
    if timeline.stopped is None and not timeline.refusals:
        return _acknowledged(timeline, setting, setting.as_of)
    written = (one.sent for one in timeline.acknowledgements if one.full and one.in_writing)
    done = min((day for day in (next(written, None), timeline.answered) if day), default=None)
    return _unless_stopped(timeline, setting, done, _acknowledged)


def _acknowledged(timeline: Timeline, setting: Setting, as_of: date) -> Verdict:
    requested, _, messages, answered, *_ = timeline
    limit = setting.clock.acknowledge
    if requested is None or limit is None:
        return NOT_JUDGED
    due = setting.calendar.add(requested, limit)
    done = first_proper(messages)
    outcome = in_time(done, due, due, as_of)
    readings: tuple[str, ...] = ()
    if outcome is MET:
        if any(one.full and one.in_writing and one.sent <= due for one in messages):
            return Verdict(outcome, due, due, None, False, requested, done)
        readings = ("A35",)
    elif outcome is NOT_MET and any(not one.full and one.sent <= due for one in messages):
        readings = ("A36",)
    if timeline.written is not None and timeline.written <= due:
        return Verdict(MET, due, due, start=requested, done=answered, readings=("A5",))
    if answered is not None and answered <= due:
        done, readings = done or answered, each_once(*readings, "A35")
    if readings:
        # A written acknowledgement, or a proper one, may still come while there is time.
        outcome = NEEDS_REVIEW if as_of > due else NOT_YET_DUE
    return Verdict(outcome, due, due, start=requested, done=done, readings=readings)


def logging(timeline: Timeline, setting: Setting) -> Verdict:
    """Was the stage logged in time? Where it never was, the acknowledgement stands for it."""
    if timeline.logged is None:
        return NOT_JUDGED
    done = min(timeline.logged, timeline.answered or timeline.logged)
    return _unless_stopped(timeline, setting, done, _logged)


def _logged(timeline: Timeline, setting: Setting, as_of: date) -> Verdict:
    requested, done = timeline.requested, timeline.logged
    if requested is None or setting.clock.acknowledge is None:
        return NOT_JUDGED
    due = setting.calendar.add(requested, setting.clock.acknowledge)
    return Verdict(in_time(done, due, due, as_of), due, due, None, False, requested, done)


def response(timeline: Timeline, setting: Setting) -> Verdict:
    """Was the stage answered in time, with its extensions, refusals and withdrawal?"""
    return _unless_stopped(timeline, setting, timeline.answered, _answered)


def _answered(timeline: Timeline, setting: Setting, as_of: date) -> Verdict:
    days, provisional, readings = dues(timeline, setting)
    if not days:
        return NOT_JUDGED
    first = min(days)
    due_on, due_latest = first, max(days)
    asks: tuple[str, ...] = ()
    if timeline.extensions:
        pairs = [Pair(day, day) for day in days]
        for told in timeline.extensions:
            pairs = extended(pairs, told, setting)
        in_force = [pair.in_force for pair in pairs]
        due_on, due_latest = min(in_force), max(in_force)
        asks = tuple(sorted({pair.asks for pair in pairs if pair.asks}))
        readings = doubts(readings, pairs)
    outcome = in_time(timeline.answered, due_on, due_latest, as_of)
    if outcome is MET and timeline.written is not None:
        outcome = in_time(timeline.written, due_on, due_latest, as_of)
        if outcome is not MET:  # as told in time, as written late
            outcome, readings = NEEDS_REVIEW, each_once(*readings, "A35")
    return Verdict(
        outcome,
        due_on,
        due_latest,
        first,
        provisional,
        start_of(timeline, setting),
        timeline.answered,
        None,
        readings,
        asks,
    )


def in_all(timeline: Timeline, setting: Setting) -> Verdict:
    """Was the stage answered within both limits together, whenever it was acknowledged?"""
    return _unless_stopped(timeline, setting, timeline.answered, _answered_in_all)


def _answered_in_all(timeline: Timeline, setting: Setting, as_of: date) -> Verdict:
    clock, calendar, requested = setting.clock, setting.calendar, timeline.requested
    if requested is None or clock.acknowledge is None or clock.respond is None:
        return NOT_JUDGED
    due = limit = calendar.add(requested, clock.acknowledge + clock.respond)
    least = calendar.add(requested, clock.respond)
    for told in timeline.extensions:
        notified, until = told.notified, told.until
        if notified is None or until is None or notified > due or until <= least:
            continue
        due = max(due, calendar.add(limit, clock.cap or 0))
        extension = setting.extensions[told.place]
        if extension.explained is not False:
            due = max(due, until)
    outcome = in_time(timeline.answered, due, due, as_of)
    return Verdict(outcome, due, due, limit, start=requested, done=timeline.answered)


def start_of(timeline: Timeline, setting: Setting) -> date | None:
    """Day 0 of the answer as the edition words it; ``None``: it never came."""
    counted_from = setting.clock.counted_from
    if counted_from == "requested":
        return timeline.requested
    if counted_from == "logged" and timeline.logged is not None:
        return timeline.logged
    return first_proper(timeline.acknowledgements)


def in_time(done: date | None, due_on: date, due_latest: date, as_of: date) -> Outcome:
    """What follows where something was done on a day, or not by the day of looking."""
    day = done or as_of
    if day <= due_on:
        return MET if done else NOT_YET_DUE
    return NOT_MET if day > due_latest else NEEDS_REVIEW


def _unless_stopped(
    timeline: Timeline, setting: Setting, done: date | None, judge: _Judge
) -> Verdict:
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
        verdict = _stopped(timeline, setting, first, judge)
        if verdict.outcome is NEEDS_REVIEW:
            doubtful = verdict
        if verdict.outcome is NOT_MET or overturned is None:
            return verdict
        if stop is not None and stop < overturned:
            return verdict
        timeline = started_again(timeline, overturned)
        done = done and max(done, overturned)
    if stop is not None and (done is None or done > stop):
        verdict = _stopped(timeline, setting, stop, judge)
    else:
        verdict = judge(timeline, setting, setting.as_of)
    return verdict if doubtful is None or verdict.outcome is NOT_MET else doubtful


def _stopped(timeline: Timeline, setting: Setting, stop: date, judge: _Judge) -> Verdict:
    """What had been missed by the day the clock stopped; on that day itself nothing can be."""
    verdict = judge(so_far(timeline, stop), setting, stop)
    if verdict.outcome is NOT_YET_DUE:
        verdict = verdict._replace(outcome=NOT_APPLICABLE)
    return verdict._replace(stopped=stop, readings=(*verdict.readings, "A21"))


def so_far(timeline: Timeline, stop: date) -> Timeline:
    """A timeline as it stood on a day."""
    return timeline._replace(
        logged=_by(stop, timeline.logged),
        acknowledgements=tuple(one for one in timeline.acknowledgements if one.sent <= stop),
        answered=_by(stop, timeline.answered),
        written=_by(stop, timeline.written),
    )


def _by(day: date, event: date | None) -> date | None:
    return event if event is not None and event <= day else None


def started_again(timeline: Timeline, overturned: date) -> Timeline:
    """What was acknowledged or logged before a refusal was overturned counts from that day."""

    def moved(message: Message) -> Message:
        return message._replace(sent=max(message.sent, overturned))

    return timeline._replace(
        requested=timeline.requested and max(timeline.requested, overturned),
        logged=timeline.logged and max(timeline.logged, overturned),
        acknowledgements=in_order(map(moved, timeline.acknowledgements)),
    )
