"""What one complaint counts as: an entry for each stage that was asked for.

An answer counts by the finding of ``check`` on its time, an extension by what that finding says of
it: told on or before the first due date, with a new date, within the cap or for a reason that a
named person accepted. A notice without the Ombudsman's details extends all the same (A25).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.possible import first_thing, own_refusals
from complaintcode.clocks.recorded import answered, seen
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE, rank
from complaintcode.model.choices import ClosedWhy
from complaintcode.model.dates import ABSENT, UNKNOWN, Window, earliest, latest
from complaintcode.model.records import Stage
from complaintcode.portfolios.tallies import stage_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Basis, Finding, Report
    from complaintcode.model.records import Complaint
    from complaintcode.portfolios.years import Period

LEFT_OUT = ("other_tenure", "no_edition", "joined", "refused")

_STATE = {NOT_MET: "late", NEEDS_REVIEW: "needs_review", NOT_YET_DUE: "pending"}


class Asked(NamedTuple):
    """A stage that was asked for, and the first and last day on which that can have been."""

    stage: Stage
    first: date
    last: date

    @property
    def number(self) -> int:
        """The stage's number."""
        return self.stage.number

    def within(self, period: Period) -> bool | None:
        """Whether it was in a period; ``None`` where that is not known."""
        if self.last < period.start or self.first > period.end:
            return False
        return True if period.holds(self.first) and period.holds(self.last) else None


class Entry(NamedTuple):
    """A stage as it is counted, by the record of it that ``check`` found the worst of.

    ``stage`` is that record: as a rule there is no other of its number. ``left_out`` says why it is
    not counted (``no_edition``, ``joined``, ``refused``). ``extended``: the resident was told of an
    extension; ``None`` where that is not known. ``days`` are working days from the request to the
    answer.
    """

    asked: Asked
    stage: Stage
    left_out: str | None
    state: str
    answered: bool = False
    extended: bool | None = False
    days: int | None = None
    finding: Finding | None = None


def asked_for(complaint: Complaint, as_of: date) -> Iterator[Asked]:
    """The stages that were asked for by the day of looking, one of each number.

    Stage 1 is asked for by the complaint itself. A later stage without a day of request is one
    where anything else of it is recorded.
    """
    if complaint.received > as_of:
        return
    stages = {one.number: one for one in reversed(complaint.stages)}
    yield _asked(stages.get(1, Stage(number=1)), complaint, as_of)
    for number in sorted(stages):
        if number >= 2 and _was_asked_for(stages[number], complaint):
            asked = _asked(stages[number], complaint, as_of)
            if asked.first <= as_of:
                yield asked


def _asked(stage: Stage, complaint: Complaint, as_of: date) -> Asked:
    received = complaint.received
    if stage.number == 1:
        return Asked(stage, received, received)
    first = max(received, earliest(stage.requested))
    last = min(latest(stage.requested), first_thing(stage), as_of)
    return Asked(stage, first, max(first, last))


def _was_asked_for(stage: Stage, complaint: Complaint) -> bool:
    if isinstance(stage.requested, date | Window) or stage.requested is UNKNOWN:
        return True
    partial = stage.requested is ABSENT and complaint.partial_record
    return partial or first_thing(stage) < date.max


def joined_from(complaint: Complaint, stage: Stage) -> bool:
    """Whether a stage is answered with another complaint's, and counted there."""
    joined = complaint.joined_with
    if joined is not None and stage.number >= joined.from_stage:
        return True
    return stage.closed is not None and stage.closed.why is ClosedWhy.JOINED


def entry(asked: Asked, complaint: Complaint, report: Report, basis: Basis | None) -> Entry:
    """How a stage counts; ``basis`` is ``None`` where no edition applies."""
    if basis is None:
        return Entry(asked, asked.stage, "no_edition", "not_assessed")
    if joined_from(complaint, asked.stage):
        return Entry(asked, asked.stage, "joined", "not_assessed")
    found = _finding(report, asked.number)
    stage = _judged(found, complaint) or asked.stage
    own = _asked(stage, complaint, basis.as_of)
    done = found.done_on if found else None
    reply = answered(stage, complaint, basis)
    return Entry(
        asked,
        stage,
        left_out="refused" if _refused(complaint, stage, basis) else None,
        state=_state(found, complaint, stage, basis),
        answered=done is not None or reply.surely,
        extended=_extended(stage, complaint, basis),
        days=basis.calendar.count(own.first, done) if done and own.first == own.last else None,
        finding=found,
    )


def _extended(stage: Stage, complaint: Complaint, basis: Basis) -> bool | None:
    told = [seen(one.notified, complaint, basis) for one in stage.extensions]
    if any(one.surely for one in told):
        return True
    return False if all(one.surely_not for one in told) else None


def _finding(report: Report, number: int) -> Finding | None:
    """The finding on the time of a stage's answer; the worst where there are several."""
    rule = f"stage{number}-response-time"
    found = [one for one in report.findings if one.rule == rule]
    return min(found, key=lambda one: rank(one.outcome), default=None)


def _judged(found: Finding | None, complaint: Complaint) -> Stage | None:
    """The record of a stage that a finding is about; none where the case file holds none."""
    place = stage_place(found.about) if found else None
    if place is None or place >= len(complaint.stages):
        return None
    return complaint.stages[place]


def _state(found: Finding | None, complaint: Complaint, stage: Stage, basis: Basis) -> str:
    if found is None:
        return "withdrawn" if _withdrawn(complaint, stage, basis) else "not_assessed"
    if found.outcome is not MET:
        return _STATE[found.outcome]
    return "in_time_with_extension" if _by_extension(found, stage) else "in_time"


def _by_extension(found: Finding, stage: Stage) -> bool:
    """Whether an answer in time was so only because an extension had moved the due date."""
    if found.done_on is None:
        return found.original_due_on is not None
    first_due = found.original_due_on or found.due_on
    return bool(stage.extensions) and first_due is not None and found.done_on > first_due


def _withdrawn(complaint: Complaint, stage: Stage, basis: Basis) -> bool:
    closed = stage.closed
    by_stage = closed is not None and closed.why is ClosedWhy.WITHDRAWN
    days = [complaint.withdrawn, *([closed.on] if closed and by_stage else [])]
    return any(seen(one, complaint, basis).surely for one in days)


def _refused(complaint: Complaint, stage: Stage, basis: Basis) -> bool:
    """Whether a stage was refused and stays so; not where it had been answered before that day."""
    reply = answered(stage, complaint, basis)
    for _, refusal in own_refusals(complaint, stage.number):
        decided = seen(refusal.decided, complaint, basis)
        unsure = refusal.decided is not ABSENT and not decided.surely
        if unsure or refusal.of is None:  # it may have been of one aspect only
            continue
        overturned = seen(refusal.overturned, complaint, basis).surely
        before = date.max if decided.first is None else decided.first - timedelta(days=1)
        if not overturned and not reply.by(before):
            return True
    return False
