"""From a judgement about time to a finding, with the dates and the sum in words."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.wording import day, days, listed, working_days
from complaintcode.findings import Finding, Outcome

if TYPE_CHECKING:
    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.judging import Verdict
    from complaintcode.clocks.verdicts import Judged, StageClock
    from complaintcode.findings import Basis
    from complaintcode.model.dates import When


class Words(NamedTuple):
    """How a finding about time speaks of its matter.

    ``kept``: ``stage 1 answered``; ``matter``: ``stage 1 answer``; ``event``: what day 0 is.
    """

    kept: str
    matter: str
    event: str


def time_finding(
    clock: StageClock,
    basis: Basis,
    required: tuple[Provision, Requirement],
    judged: Judged,
    words: Words,
    *,
    advice: str,
    event_days: tuple[When, ...] = (),
    follows_from: str | None = None,
    about: str = "",
) -> Finding:
    """The finding on a time limit of a stage.

    ``event_days`` are the recorded days of what was due: one after the day of looking is said.
    ``about`` is the path below the stage of what was judged, where it is not the stage itself.
    """
    provision, requirement = required
    verdict = judged.verdict
    until = verdict.done or verdict.stopped or basis.as_of
    due_on, start = verdict.due_on, verdict.start
    late = due_on is not None and until > due_on
    days_late = basis.calendar.count(due_on, until) if due_on and late else 0
    notes = (
        _plain_days(verdict, requirement)
        + _transitional(clock, basis, verdict)
        + _closures(basis, verdict)
    )
    readings = verdict.readings + (("A29",) if _in_grace(clock, basis) else ())
    return Finding(
        id=f"{clock.complaint.reference}/{requirement.key}/{clock.path}{about}",
        rule=requirement.key,
        provision=provision.number,
        about=f"{clock.path}{about}",
        strength=requirement.strength or provision.strength,
        stage=clock.stage.number,
        outcome=verdict.outcome,
        tell=partial(_tell, basis, judged, words, days_late, event_days),
        due_on=due_on,
        due_latest=verdict.due_latest,
        original_due_on=_original(verdict),
        provisional=verdict.provisional,
        done_on=verdict.done,
        working_days=basis.calendar.count(start, until) if start and start <= until else None,
        limit=requirement.limit,
        extension=_added(basis, verdict),
        days_late=days_late,
        missing=judged.missing,
        notes=notes,
        readings=readings,
        follows_from=follows_from,
        advice=advice if verdict.outcome is Outcome.NOT_MET else None,
    )


def plain_finding(
    clock: StageClock,
    required: tuple[Provision, Requirement],
    about: str,
    outcome: Outcome,
    headline: str,
    because: str,
    *,
    advice: str,
    missing: tuple[str, ...] = (),
    readings: tuple[str, ...] = (),
) -> Finding:
    """A finding on something at a stage that is no time limit; ``about`` is the path below it."""
    provision, requirement = required
    return Finding(
        id=f"{clock.complaint.reference}/{requirement.key}/{clock.path}.{about}",
        rule=requirement.key,
        provision=provision.number,
        about=f"{clock.path}.{about}",
        strength=requirement.strength or provision.strength,
        stage=clock.stage.number,
        outcome=outcome,
        tell=lambda: (headline, because),
        missing=missing,
        readings=readings,
        advice=advice if outcome is Outcome.NOT_MET else None,
    )


def _tell(
    basis: Basis, judged: Judged, words: Words, days_late: int, event_days: tuple[When, ...]
) -> tuple[str, str]:
    return (
        _headline(judged.verdict, judged.missing, words, days_late, basis),
        _because(basis, judged, words, event_days),
    )


def _original(verdict: Verdict) -> date | None:
    return verdict.original_due_on if verdict.original_due_on != verdict.due_on else None


def _added(basis: Basis, verdict: Verdict) -> int | None:
    first, now = verdict.original_due_on, verdict.due_on
    if first is None or now is None or now <= first:
        return None
    return basis.calendar.count(first, now)


def _headline(
    verdict: Verdict, missing: tuple[str, ...], words: Words, days_late: int, basis: Basis
) -> str:
    kept, matter, _ = words
    outcome = verdict.outcome
    if outcome is Outcome.MET:
        return f"{kept} in time"
    if outcome is Outcome.NOT_MET:
        if verdict.done is not None:
            return f"{matter} {_lateness(verdict, days_late, basis)}late"
        when = "when the clock stopped" if verdict.stopped else "and still missing"
        amount = f"{working_days(days_late)} overdue" if days_late else "overdue"
        return f"{matter} {amount} {when}"
    if outcome is Outcome.NOT_YET_DUE and verdict.due_on is not None:
        left = basis.calendar.count(basis.as_of, verdict.due_on)
        return f"{matter} due in {working_days(left)}" if left else f"{matter} due today"
    if outcome is Outcome.NOT_APPLICABLE:
        return f"{matter} not required"
    if missing:
        return f"{matter} cannot be judged"
    if "A35" in verdict.readings and verdict.due_on == verdict.due_latest:
        return f"{kept} in time, but not in writing"
    return f"{matter} in time on one reading, late on another"


def _lateness(verdict: Verdict, days_late: int, basis: Basis) -> str:
    """How late: of two readings both numbers; nothing where only a weekend lies between."""
    least = days_late
    if verdict.done and verdict.due_latest and verdict.due_latest != verdict.due_on:
        least = basis.calendar.count(verdict.due_latest, verdict.done)
    if not days_late:
        return ""
    return (
        f"{least} to {working_days(days_late)} "
        if least != days_late
        else f"{working_days(days_late)} "
    )


def _because(
    basis: Basis,
    judged: Judged,
    words: Words,
    event_days: tuple[When, ...],
) -> str:
    verdict = judged.verdict
    clauses = [_sum(judged, basis)]
    start, due_on = verdict.start, verdict.due_on
    if start is not None:
        clauses.append(f"counted from {words.event}, {day(start)}")
    if verdict.provisional:
        clauses.append("provisional, as nothing is acknowledged yet")
    if verdict.original_due_on and due_on and due_on > verdict.original_due_on:
        clauses.append(f"extended from {day(verdict.original_due_on)}")
    if start is not None and due_on is not None:
        off = basis.calendar.bank_holidays(start, max(due_on, verdict.done or due_on))
        if off:
            clauses.append(
                f"{days(off)} {'is a' if len(off) == 1 else 'are'} bank holiday"
                f"{'' if len(off) == 1 else 's'}"
            )
    if verdict.outcome is Outcome.NEEDS_REVIEW and not judged.missing:
        clauses += [_EXPLAINED[name] for name in verdict.readings if name in _EXPLAINED]
    if "A5" in verdict.readings:
        clauses.append("the full answer serves as acknowledgement")
    clauses += [
        f"{day(one)} lies after the day of looking"
        for one in event_days
        if type(one) is date and one > basis.as_of
    ]
    if judged.missing:
        clauses.append(f"not known: {listed(judged.missing)}")
    return "; ".join(clauses)


_EXPLAINED = {
    "A1": "acknowledged late: a person decides whether the clock may start so late",
    "A4": "answered without an acknowledgement before it: counted from the request and from the"
    " last day for acknowledging",
    "A10": "the new date lies past the cap: a person decides whether the reason is good",
    "A19": "logged late: a person decides whether the clock may start so late",
    "A35": "by word of mouth only",
    "A36": "an automatic reply came first: a person decides which message counts",
}


def _sum(judged: Judged, basis: Basis) -> str:
    verdict = judged.verdict
    due_on, due_latest, done = verdict.due_on, verdict.due_latest, verdict.done
    if due_on is None:
        return "no time limit runs" if done is None else f"sent {day(done)}"
    due = f"due {day(due_on)}"
    if due_latest != due_on:
        if judged.missing or due_latest is None:
            due += " at the earliest"
        elif verdict.outcome is Outcome.NEEDS_REVIEW:
            due += f" or {day(due_latest)}, as it is read"
        elif verdict.outcome is Outcome.NOT_MET:
            due = f"due {day(due_on)}, {day(due_latest)} at the latest"
    if not judged.sure_of_done:
        return due
    if done is not None:
        return f"{due}, sent {day(done)}"
    if verdict.stopped is not None:
        return f"{due}, stopped {day(verdict.stopped)}"
    return f"{due}, not sent by {day(basis.as_of)}"


def _in_grace(clock: StageClock, basis: Basis) -> bool:
    grace = basis.edition.grace_until
    return grace is not None and clock.complaint.received < grace


def _transitional(clock: StageClock, basis: Basis, verdict: Verdict) -> tuple[str, ...]:
    if verdict.outcome is not Outcome.NOT_MET or not _in_grace(clock, basis):
        return ()
    return ("transitional: received in the months that landlords had to comply (A29)",)


def _closures(basis: Basis, verdict: Verdict) -> tuple[str, ...]:
    """A landlord's closure days change no outcome; a note says where they would have (A6)."""
    closures, due_on, done = basis.calendar.closures, verdict.due_on, verdict.done
    if not closures or due_on is None or done is None or verdict.start is None or done <= due_on:
        return ()
    limit = basis.calendar.count(verdict.start, due_on)
    if done <= basis.calendar.without_closures(verdict.start, limit):
        return ("in time if the landlord's closure days were no working days, which they are (A6)",)
    return ()


def _plain_days(verdict: Verdict, requirement: Requirement) -> tuple[str, ...]:
    """Where the Code prints mere days: in time by working days, late by calendar days (A2)."""
    start, done, limit = verdict.start, verdict.done, requirement.limit
    if not requirement.plain_days or verdict.outcome is not Outcome.MET:
        return ()
    if start is None or done is None or limit is None or done <= start + timedelta(days=limit):
        return ()
    return (f"the Code prints {limit} days: in time by working days, as landlords read it (A2)",)
