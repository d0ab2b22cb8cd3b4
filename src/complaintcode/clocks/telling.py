"""From a judgement about time to a finding, with the dates and the sum in words."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from complaintcode.clocks.courses import Course, course_of
from complaintcode.clocks.grace import Beside, transitional
from complaintcode.clocks.messages import Disputed, messages_of
from complaintcode.clocks.recorded import Answer, stated
from complaintcode.clocks.wording import EVENTS, day, days, listed, working_days
from complaintcode.findings import (
    MET,
    NEEDS_REVIEW,
    NOT_APPLICABLE,
    NOT_MET,
    NOT_YET_DUE,
    Finding,
)

if TYPE_CHECKING:
    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.judging import Verdict
    from complaintcode.clocks.verdicts import Judged, StageClock
    from complaintcode.findings import Basis
    from complaintcode.model.dates import When
    from complaintcode.working_days import WorkingDayCalendar


class Words(NamedTuple):
    """How a finding about time speaks of its matter.

    ``kept``: ``stage 1 answered``; ``matter``: ``stage 1 answer``; ``event``: what day 0 is;
    ``never``: what to add where it was never done; ``over``: when nobody waited for it any more;
    ``recorded``: the days that the record has for it: it is said if all lie after that of looking.
    """

    kept: str
    matter: str
    event: str
    never: str = ""
    over: date | None = None
    recorded: tuple[When, ...] = ()


def acknowledging(clock: StageClock) -> Words:
    """How the acknowledgement of a stage is spoken of."""
    number, sent = clock.stage.number, _sent(clock, "acknowledged")
    if number == 1:
        return Words("acknowledged", "acknowledgement", "the receipt", recorded=sent)
    of = f"stage {number}"
    return Words(f"{of} acknowledged", f"{of} acknowledgement", "the request", recorded=sent)


def answering(clock: StageClock) -> Words:
    """How the answer of a stage is spoken of, counted from what its edition names."""
    counted_from = clock.setting.clock.counted_from or "requested"
    if counted_from == "logged" and clock.timelines and not clock.timelines[0].timeline.logged:
        counted_from = "acknowledged"  # which stands for it
    of, sent = f"stage {clock.stage.number}", _sent(clock, "responded")
    return Words(f"{of} answered", f"{of} answer", EVENTS[counted_from], recorded=sent)


def _sent(clock: StageClock, name: str) -> tuple[When, ...]:
    """The days of the acknowledgements or answers of a stage that are in full."""
    found = messages_of(clock.complaint, clock.stage, name, clock.setting.as_of)
    return tuple(
        when for _, when, one in found if one.full is not False and not isinstance(when, Disputed)
    )


def time_finding(
    clock: StageClock,
    basis: Basis,
    required: tuple[Provision, Requirement],
    judged: Judged,
    words: Words,
    *,
    advice: str,
    follows_from: str | None = None,
    about: str = "",
    notes: tuple[str, ...] = (),
) -> Finding:
    """The finding on a time limit of a stage.

    ``about`` is the path below the stage of what was judged, where it is not the stage itself.
    """
    provision, requirement = required
    verdict = judged.verdict
    outcome, due_on, due_latest, first_due, provisional, start, done, stopped, readings, _ = verdict
    calendar = basis.calendar
    until: date | None = done or stopped or basis.as_of
    if not judged.sure_of_done:
        until = judged.done_from if outcome is NOT_MET else None
    days_late = 0
    if due_on is not None and until is not None and until > due_on:
        days_late = calendar.count(due_on, until)
    extension = None
    if first_due is not None and due_on is not None and due_on > first_due:
        extension = calendar.count(first_due, due_on)
    path = f"{clock.path}{about}"
    worked = None
    if start is not None and until is not None and start <= until and judged.sure_of_done:
        worked = calendar.count(start, until)
    course = course_of(clock, verdict)
    beside = _beside(verdict, course, requirement, calendar)
    grace = transitional(outcome, in_grace=clock.in_grace)
    if follows_from is not None:
        readings += ("A9",)
    return Finding(
        id=f"{clock.complaint.reference}/{requirement.key}/{path}",
        rule=requirement.key,
        provision=provision.number,
        about=path,
        strength=requirement.strength or provision.strength,
        stage=clock.stage.number,
        outcome=outcome,
        tell=partial(_tell, basis, judged, words, course, days_late),
        due_on=due_on,
        due_latest=due_latest,
        original_due_on=None if first_due == due_on else first_due,
        provisional=provisional,
        done_on=done,
        working_days=worked,
        limit=requirement.limit,
        extension=extension,
        days_late=days_late,
        missing=judged.missing,
        notes=notes + grace.notes + beside.notes,
        readings=readings + beside.readings + grace.readings,
        follows_from=follows_from,
        advice=advice if outcome is NOT_MET else None,
    )


def plain_finding(
    clock: StageClock,
    basis: Basis,
    required: tuple[Provision, Requirement],
    about: str,
    answer: Answer,
    headline: str,
    *,
    advice: str,
    untold: tuple[str, ...] = (),
    **sums: Any,
) -> Finding:
    """A finding on something at a stage that is no time limit; ``about`` is the path below it.

    ``untold`` is the path of the day of a notice that may never have been: then nothing is sure.
    ``sums`` are days and working days, as in a ``Finding``.
    """
    if untold:
        headline += ", in question" * (answer.outcome is not NEEDS_REVIEW)
        answer = answer._replace(
            outcome=NEEDS_REVIEW,
            because=f"{answer.because}; whether the resident was told is not known",
            missing=(*answer.missing, *untold),
        )
    return stated(
        clock.complaint,
        basis,
        required,
        f"{clock.path}.{about}",
        answer,
        {answer.outcome: headline},
        advice=advice,
        stage=clock.stage.number,
        **sums,
    )


def _tell(
    basis: Basis,
    judged: Judged,
    words: Words,
    course: Course,
    days_late: int,
) -> tuple[str, str]:
    first = min((one for one in words.recorded if type(one) is date), default=basis.as_of)
    ahead = first if first > basis.as_of else None
    return (
        _headline(judged, words, course, days_late, basis, ahead),
        _because(basis, judged, words, course, ahead),
    )


def _headline(
    judged: Judged, words: Words, course: Course, days_late: int, basis: Basis, ahead: date | None
) -> str:
    kept, matter, *_ = words
    verdict, missing = judged.verdict, judged.missing
    outcome = verdict.outcome
    if outcome is MET:
        return f"{kept} in time{', by the answer itself' if 'A5' in verdict.readings else ''}"
    if outcome is NOT_MET:
        if words.over and verdict.done is None and verdict.due_on and words.over > verdict.due_on:
            overdue = working_days(basis.calendar.count(verdict.due_on, words.over))
            return f"{matter} never sent, {overdue} overdue when the answer came"
        return f"{matter} {_how_late(judged, course, days_late, basis, ahead)}"
    if outcome is NOT_YET_DUE and verdict.due_on is not None:
        left = basis.calendar.count(basis.as_of, verdict.due_on)
        return f"{matter} due in {working_days(left)}" if left else f"{matter} due today"
    if outcome is NOT_APPLICABLE:
        return f"{matter} not required"
    if missing:
        return f"{matter} cannot be judged"
    if "A35" in verdict.readings and verdict.due_on == verdict.due_latest:
        return f"{kept} in time, but not in writing"
    return f"{matter} in time on one reading, late on another"


def _how_late(
    judged: Judged, course: Course, days_late: int, basis: Basis, ahead: date | None
) -> str:
    """How late: of two readings both numbers; or that only days off lie between."""
    verdict = judged.verdict
    amount = f"{working_days(days_late)} " if days_late else ""
    if not judged.sure_of_done:
        return f"at least {amount}late" if amount else "late"
    if verdict.due_latest is not None and verdict.due_latest != verdict.due_on:
        until = verdict.done or verdict.stopped or basis.as_of
        least = basis.calendar.count(verdict.due_latest, until)
        amount = f"{least} to {amount}" if least else amount and f"up to {amount}"
    if verdict.done is None:
        missing = f"and recorded for {day(ahead)}" if ahead else "and still missing"
        if verdict.stopped:
            ended = course.stopped_when if "A21" in verdict.readings else "the answer came"
            missing = f"when {ended}"
        return f"{amount}overdue {missing}"
    return f"{amount}late" if amount else "late, by days off alone"


def _because(
    basis: Basis,
    judged: Judged,
    words: Words,
    course: Course,
    ahead: date | None,
) -> str:
    verdict = judged.verdict
    clauses = [_sum(judged, course, basis)]
    if ahead:
        clauses.append(f"{day(ahead)} lies after the day of looking")
    start, due_on = verdict.start, verdict.due_on
    if words.never and verdict.outcome is NOT_MET and verdict.done is None and not ahead:
        clauses.append(words.never)
    # Where days are not known, the earliest due date may be counted from another day.
    before = [verdict.done, None if _LATE_START & set(verdict.readings) else due_on]
    if start is not None and not any(one is not None and one < start for one in before):
        clauses.append(f"counted from {course.started or words.event}, {day(start)}")
    if verdict.provisional:
        clauses.append("provisional, as nothing is acknowledged yet")
    if verdict.original_due_on and due_on and due_on > verdict.original_due_on:
        clauses.append(f"extended from {day(verdict.original_due_on)}")
    if start is not None and due_on is not None:
        last = max(start, due_on, verdict.done or due_on)
        off = basis.calendar.bank_holidays(start, last)
        if off:
            clauses.append(
                f"{days(off)} {'is a' if len(off) == 1 else 'are'} bank holiday"
                f"{'' if len(off) == 1 else 's'}"
            )
    if verdict.outcome is NEEDS_REVIEW and not judged.missing:
        explained = _EXPLAINED | {"A10": course.new_date}
        clauses += [explained[name] for name in verdict.readings if name in explained]
    if "A5" in verdict.readings:
        clauses.append("the full answer serves as acknowledgement")
    if judged.missing:
        clauses.append(f"not known: {listed(judged.missing)}")
    return "; ".join(clauses)


_LATE_START = {"A1", "A19"}
_EXPLAINED = {
    "A1": "acknowledged late: a person decides whether the clock may start so late",
    "A4": "answered without an acknowledgement before it: counted from the request and from the"
    " last day for acknowledging",
    "A19": "logged late: a person decides whether the clock may start so late",
    "A35": "by word of mouth: a person decides whether that counts",
    "A36": "an automatic reply came first: a person decides which message counts",
}


def _sum(judged: Judged, course: Course, basis: Basis) -> str:
    verdict = judged.verdict
    due_on, due_latest, done = verdict.due_on, verdict.due_latest, verdict.done
    if due_on is None:
        return "too many days are not known" if judged.missing else "no time limit runs"
    due = f"due {day(due_on)}"
    if due_latest != due_on:
        if judged.missing or due_latest is None:
            due += " at the earliest"
        elif verdict.outcome is NEEDS_REVIEW:
            due += f" or {day(due_latest)}, as it is read"
        elif verdict.outcome is NOT_MET:
            due = f"due {day(due_on)}, {day(due_latest)} at the latest"
    if not judged.sure_of_done:
        return due
    if done is not None:
        return f"{due}, sent {day(done)}"
    if verdict.stopped is not None:
        ended = course.stopped if "A21" in verdict.readings else "answered"
        return f"{due}, {ended} {day(verdict.stopped)}"
    return f"{due}, not sent by {day(basis.as_of)}"


def _beside(
    verdict: Verdict, course: Course, requirement: Requirement, calendar: WorkingDayCalendar
) -> Beside:
    notes: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    if requirement.plain_days and verdict.outcome is MET:
        notes, readings = _plain_days(verdict, requirement.limit)
    if "A21" in verdict.readings and verdict.outcome is NOT_MET:
        notes += (f"what was missed before {course.stopped_when} stays missed (A21)",)
    if course.started and verdict.start and verdict.outcome is MET:
        notes += (f"the clock started again on {day(verdict.start)}, by {course.started}",)
    if calendar.closures:
        notes += _closures(verdict, calendar)
    return Beside(notes, readings)


def _plain_days(verdict: Verdict, limit: int | None) -> Beside:
    """Where the Code prints mere days: in time by working days, late by calendar days (A2)."""
    start, done = verdict.start, verdict.done
    if start is None or done is None or limit is None or done <= start + timedelta(days=limit):
        return Beside()
    note = f"the Code prints {limit} days: in time by working days, as landlords read it (A2)"
    return Beside((note,), ("A2",))


def _closures(verdict: Verdict, calendar: WorkingDayCalendar) -> tuple[str, ...]:
    """A landlord's closure days change no outcome; a note says where they would have (A6)."""
    start, due_on, done = verdict.start, verdict.due_on, verdict.done
    if start is None or due_on is None or done is None or not start <= due_on < done:
        return ()
    if done > calendar.without_closures(start, calendar.count(start, due_on)):
        return ()
    return ("in time if the landlord's closure days were no working days, which they are (A6)",)
