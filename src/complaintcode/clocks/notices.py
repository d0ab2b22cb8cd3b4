"""Judging the notice of an extension in one timeline: told in time, and for how long."""

from __future__ import annotations

from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING

from complaintcode.clocks.due import Pair, Setting, doubts, dues, each_once, extended
from complaintcode.clocks.judging import NOT_JUDGED, Verdict, in_time, so_far, started_again
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET

if TYPE_CHECKING:
    from complaintcode.clocks.possible import Timeline, Told


def notice(timeline: Timeline, setting: Setting, place: int) -> Verdict:
    """Was an extension told, in writing, on or before the due date then in force (A9)?"""
    told = _told(timeline, place)
    notified = told.notified
    started = _unless_over(_as_it_stood(timeline, notified), notified)
    days, _, readings = dues(started, setting)
    pairs = [Pair(day, day) for day in days]
    if not pairs:
        return NOT_JUDGED
    for one in takewhile(lambda one: one is not told, timeline.extensions):
        pairs = extended(pairs, one, setting)
    in_force = [pair.in_force for pair in pairs]
    due_on, due_latest = min(in_force), max(in_force)
    over = min((day for day in (timeline.answered, _stop(timeline)) if day), default=date.max)
    if notified is None and over <= due_on:
        return NOT_JUDGED
    outcome = in_time(notified, due_on, due_latest, setting.as_of)
    if notified is None and over <= due_latest:
        outcome = NEEDS_REVIEW  # called for on one reading, no longer on another
    readings = doubts(readings, pairs)
    if outcome is NOT_MET and notified is not None:
        readings += ("A9",)
    if outcome is MET and setting.extensions[place].in_writing is False:
        outcome, readings = NEEDS_REVIEW, each_once(*readings, "A35")
    # A notice that never came stays wanted until the answer, or until the clock stopped.
    stopped = over if notified is None and over != date.max else None
    if stopped is not None and stopped != timeline.answered:
        readings += ("A21",)
    return Verdict(outcome, due_on, due_latest, done=notified, stopped=stopped, readings=readings)


def length(timeline: Timeline, setting: Setting, place: int, limit: int) -> Verdict:
    """Is an extension's new date within ``limit`` working days of the first due date?

    *Not met* means only that it is later than that: what follows is for the rule.
    """
    _, notified, until = _told(timeline, place)
    days, _, readings = dues(_unless_over(_as_it_stood(timeline, None), notified), setting)
    if notified is None or until is None or not days:
        return NOT_JUDGED
    calendar = setting.calendar
    last = [calendar.add(day, limit) for day in days]
    within = {until <= day or calendar.count(day, until) <= limit for day in days}
    outcome = NEEDS_REVIEW if len(within) > 1 else MET if True in within else NOT_MET
    readings = readings if outcome is NEEDS_REVIEW else ()
    return Verdict(outcome, min(last), max(last), start=min(days), done=until, readings=readings)


def _told(timeline: Timeline, place: int) -> Told:
    return next(one for one in timeline.extensions if one.place == place)


def _as_it_stood(timeline: Timeline, notified: date | None) -> Timeline:
    """The timeline when its clock was stopped, or started again before the notice."""
    stop = _stop(timeline)
    if stop is not None and (timeline.answered is None or timeline.answered > stop):
        timeline = so_far(timeline, stop)
    for _, overturned in timeline.refusals:
        if overturned is not None and notified is not None and notified >= overturned:
            timeline = started_again(timeline, overturned)
    return timeline


def _unless_over(timeline: Timeline, notified: date | None) -> Timeline:
    """The timeline, without an answer that came before the notice.

    A late notice is held against the time that ran, and such an answer owed none: the dates that
    only an answer before the acknowledgement makes (A4) are not those of the notice.
    """
    answered = timeline.answered
    if notified is not None and answered is not None and answered < notified:
        return timeline._replace(answered=None, written=None)
    return timeline


def _stop(timeline: Timeline) -> date | None:
    stops = [decided for decided, overturned in timeline.refusals if overturned is None]
    return min([*stops, timeline.stopped] if timeline.stopped else stops, default=None)
