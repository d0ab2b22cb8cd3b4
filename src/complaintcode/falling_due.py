"""``due``: what a complaint calls for next, and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from complaintcode import catalogue
from complaintcode.clocks.judging import acknowledgement, response
from complaintcode.clocks.promises import holders, promises
from complaintcode.clocks.recorded import answered
from complaintcode.clocks.updates import agreed_updates
from complaintcode.clocks.verdicts import judged, stage_clocks
from complaintcode.findings import NOT_YET_DUE, Basis, require_day, require_means
from complaintcode.model.objects import Value, require
from complaintcode.model.records import Complaint, Stage
from complaintcode.working_days import shipped_calendar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from complaintcode.clocks.judging import Verdict
    from complaintcode.clocks.verdicts import Judged, StageClock
    from complaintcode.working_days import WorkingDayCalendar
    from complaintcode.working_days.calendar import Day


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Due(Value):
    """One thing that is due; ``working_days_left`` is negative where it is overdue.

    ``due_on`` is the last day that no defensible reading calls late, ``due_latest`` the last that
    one still calls in time: they differ where the Code is doubtful. ``working`` is the sum: each
    day from the day after the one it counts from to ``due_on``, whether it counts, and if not, why.
    It is empty for a day that was simply promised. ``provisional``: nothing is acknowledged yet,
    and it counts from the last day for that. ``about`` is the path of the stage, remedy or action
    that it concerns: with ``what`` it tells one thing that is due on a complaint from every other,
    and stays the same while the case grows.
    """

    reference: str
    provision: str | None
    what: str
    about: str = "$"
    due_on: date
    due_latest: date
    working_days_left: int
    working: tuple[Day, ...] = ()
    overdue: bool = False
    provisional: bool = False


def due(
    complaint: Complaint, *, as_of: date, calendar: WorkingDayCalendar | None = None
) -> tuple[Due, ...]:
    """What is due on a complaint, as seen on the day ``as_of``, the soonest first.

    Acknowledgements, answers, the last day to tell of an extension, promised days of remedies
    and actions, the next update: a ``Due`` each, overdue ones included. What is refused, withdrawn,
    answered or done is not due; nor is what an answer has left behind: the acknowledgement of what
    was answered in full, and what a stage before the one that was answered still lacks. Remedies
    and actions are those that stand, as the findings have it; a further extension is to be told by
    the new date of the last, while the cap leaves room; updates count as the rule on them does.
    ``calendar`` is the nation's shipped one unless another is given.

    It rests on the limits of the complaint's edition (2024: 6.2 to 6.4, 6.11, 6.14, 6.15, 5.9, 7.3;
    2022: 4.1, 5.1, 5.13, 6.5); of a complaint without one only promises are due. Raises
    ``CalendarError`` past the year 2100, ``TypeError`` for a ``complaint`` that is none and an
    ``as_of`` that is no plain date.
    """
    require(Complaint, complaint, "case_from_dict or load_case")
    require_day(as_of)
    require_means(None, calendar)
    calendar = calendar or shipped_calendar(complaint.nation.value)
    if complaint.received > as_of:
        return ()
    if not any(stage.number >= 1 for stage in complaint.stages):
        stages = (*complaint.stages, Stage(number=1))
        complaint = attrs.evolve(complaint, stages=stages)  # type: ignore[misc]  # a Record is one
    name = complaint.edition or catalogue.edition_for(complaint.received)
    # Of promises no more of it is read than their provisions: any edition does for the rest.
    edition = catalogue.edition(name or catalogue.oldest())
    basis = Basis(edition=edition, calendar=calendar, as_of=as_of)
    provisions = edition.promised if name else {}
    found = [*_promises(complaint, provisions, basis), *_updates(complaint, provisions, basis)]
    if name:
        found += _limits(complaint, basis)
    return tuple(sorted(found, key=lambda one: (one.due_on, one.what)))


def _limits(complaint: Complaint, basis: Basis) -> Iterator[Due]:
    for number in dict.fromkeys(stage.number for stage in complaint.stages):
        for clock in stage_clocks(complaint, number, basis):
            if not _left_behind(clock, basis):
                yield from _of_stage(clock, basis)


def _left_behind(clock: StageClock, basis: Basis) -> bool:
    """Whether a stage, or a later one, was answered in full: then it calls for nothing more."""
    complaint = clock.complaint
    return any(
        answered(stage, complaint, basis).surely
        for stage in complaint.stages
        if stage.number > clock.stage.number or stage is clock.stage
    )


def _of_stage(clock: StageClock, basis: Basis) -> Iterator[Due]:
    number = clock.stage.number
    acknowledged = judged(clock, acknowledgement)
    if not _over(acknowledged):
        rule = f"stage{number}-acknowledgement-time"
        yield from _limit(clock, basis, rule, acknowledged.verdict, f"acknowledge stage {number}")
    if clock.joined:
        return
    answer = judged(clock, response)
    if not _over(answer):
        rule = f"stage{number}-response-time"
        yield from _limit(clock, basis, rule, answer.verdict, f"answer stage {number}")
    if answer.verdict.outcome is NOT_YET_DUE and _may_be_extended(clock, answer.verdict):
        # The last day to tell of an extension is the due date itself, while it has not passed.
        what = f"last day to tell of an extension of stage {number}"
        yield from _limit(clock, basis, "extension-notice-time", answer.verdict, what)


def _may_be_extended(clock: StageClock, verdict: Verdict) -> bool:
    """Whether no extension has moved the due date yet, or the cap leaves room for a further one."""
    first, due_on, setting = verdict.original_due_on, verdict.due_on, clock.setting
    if first and due_on and due_on > first:
        return due_on < setting.calendar.add(first, setting.clock.cap or 0)
    return True


def _over(found: Judged) -> bool:
    """Whether it was done or called off, or may have been."""
    verdict = found.verdict
    return verdict.done is not None or verdict.stopped is not None or not found.sure_of_done


def _limit(
    clock: StageClock, basis: Basis, rule: str, verdict: Verdict, what: str
) -> Iterator[Due]:
    required = basis.required(rule, clock.stage.number)
    if required is not None and verdict.due_on is not None:
        yield _item(
            clock.complaint,
            basis,
            what=what,
            about=clock.path,
            provision=required[0].number,
            due_on=verdict.due_on,
            due_latest=verdict.due_latest,
            start=verdict.start or _request(clock),
            provisional=verdict.provisional,
        )


def _request(clock: StageClock) -> date | None:
    timelines = clock.timelines or []
    return timelines[0].timeline.requested if timelines else None


def _promises(complaint: Complaint, provisions: Mapping[str, str], basis: Basis) -> Iterator[Due]:
    """The remedies and actions that stand, have a day and are not done."""
    for path, holder in holders(complaint):
        of = f"stage {holder.number} " if isinstance(holder, Stage) else ""
        for promise, day in promises(path, holder, complaint, basis):
            if day.first == day.last and not promise.done.surely:
                yield _item(
                    complaint,
                    basis,
                    what=f"{of}{promise.matter}",
                    about=promise.path,
                    provision=provisions.get(promise.matter),
                    due_on=day.last,
                )


def _updates(complaint: Complaint, provisions: Mapping[str, str], basis: Basis) -> Iterator[Due]:
    """The next update of each stage on which updates were agreed, counted as the rule counts it.

    From the agreement on it is due as the landlord's own word, and from the day on which the
    edition asks for updates it counts anew.
    """
    for number in dict.fromkeys(stage.number for stage in complaint.stages):
        required = basis.required("updates-kept", number)
        if required is None:
            continue
        for clock in stage_clocks(complaint, number, basis):
            agreed = agreed_updates(clock, required[1], basis)
            if agreed is None or agreed.since > basis.as_of or _left_behind(clock, basis):
                continue
            if any(one.surely for one in agreed.ends.values()):
                continue
            asked = agreed.asked_from
            since = asked if asked and asked <= basis.as_of else agreed.since
            last = max([since, *agreed.surely_told(since, basis.as_of)])
            yield _item(
                complaint,
                basis,
                what=f"next update on stage {number}",
                about=clock.path,
                provision=provisions.get("update"),
                due_on=basis.calendar.add(last, agreed.every),
                start=last,
            )


def _item(
    complaint: Complaint,
    basis: Basis,
    *,
    what: str,
    about: str,
    provision: str | None,
    due_on: date,
    due_latest: date | None = None,
    start: date | None = None,
    provisional: bool = False,
) -> Due:
    as_of, calendar = basis.as_of, basis.calendar
    overdue = due_on < as_of
    left = -calendar.count(due_on, as_of) if overdue else calendar.count(as_of, due_on)
    return Due(
        reference=complaint.reference,
        provision=provision,
        what=what,
        about=about,
        due_on=due_on,
        due_latest=due_latest or due_on,
        working_days_left=left,
        working=calendar.explain(start, due_on) if start and start <= due_on else (),
        overdue=overdue,
        provisional=provisional,
    )
