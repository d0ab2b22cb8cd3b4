"""The judgement of a stage over all the timelines that its record could stand for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from complaintcode.catalogue import once_an_edition
from complaintcode.clocks.due import Clock, Setting
from complaintcode.clocks.judging import Verdict, response
from complaintcode.clocks.possible import OPEN_END, Possible, Timeline, possible
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, Outcome
from complaintcode.model.dates import ABSENT, Missing, Window

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from complaintcode.catalogue import Edition
    from complaintcode.findings import Basis
    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Extension, Stage

Judge: TypeAlias = Callable[[Timeline, Setting], Verdict]

_LATE_READING = {"acknowledged": "A1", "logged": "A19"}


class StageClock(NamedTuple):
    """A stage of a complaint, what its edition requires of it, and how it may have gone."""

    complaint: Complaint
    place: int
    stage: Stage
    setting: Setting
    timelines: list[Possible] | None
    path: str
    in_grace: bool

    @property
    def joined(self) -> bool:
        """Whether another complaint's answer is this one's, and judged there."""
        joined = self.complaint.joined_with
        return joined is not None and self.stage.number >= joined.from_stage


class Judged(NamedTuple):
    """One verdict for all timelines; ``missing`` names the days that would settle it.

    ``disagree``: the timelines give more than one outcome. ``sure_of_done``: they agree on
    whether and when it was done; if not, ``done_from`` is the first day that it may have been,
    where it was done in each of them.
    """

    verdict: Verdict
    missing: tuple[str, ...] = ()
    disagree: bool = False
    sure_of_done: bool = True
    done_from: date | None = None


def stage_clocks(complaint: Complaint, number: int | None, basis: Basis) -> list[StageClock]:
    """The stages of that number, each with its clock; worked out once a check."""
    known: list[StageClock] | None = basis.clocks.get(number)
    if known is None:
        in_grace = basis.edition.in_grace(complaint.received)
        known = basis.clocks[number] = [
            StageClock(
                complaint,
                place,
                stage,
                Setting(
                    clock_of(basis.edition, stage.number),
                    stage.extensions,
                    basis.calendar,
                    basis.as_of,
                ),
                possible(complaint, place, basis.as_of),
                f"$.stages[{place}]",
                in_grace,
            )
            for place, stage in enumerate(complaint.stages)
            if stage.number == number
        ]
    return known


def told_extensions(
    complaint: Complaint, number: int | None, basis: Basis, *, also_untold: bool = False
) -> Iterator[tuple[StageClock, int, Extension]]:
    """The extensions of the stages of that number, with their place in the stage's list.

    Left out: those of a stage whose answer is another complaint's and, unless ``also_untold``,
    those that were never told, or only after the day of looking.
    """
    for clock in stage_clocks(complaint, number, basis):
        if clock.joined:
            continue
        for place, extension in enumerate(clock.stage.extensions):
            if also_untold or True in _told(clock, place):
                yield clock, place, extension


def maybe_untold(clock: StageClock, place: int) -> tuple[str, ...]:
    """The path of the day on which an extension was told, where it may never have been."""
    unsure = len(_told(clock, place)) > 1
    return (f"{clock.path}.extensions[{place}].notified",) if unsure else ()


def extended_from(clock: StageClock) -> date | None:
    """The day from which the answer needed more than the base time; ``None``: none that is known.

    That is the first notice of an extension, or the first due date where none was told.
    """
    told = [one.notified for one in clock.stage.extensions if type(one.notified) is date]
    return min(told) if told else judged(clock, response).verdict.due_on


def _told(clock: StageClock, place: int) -> set[bool]:
    """Whether an extension was told, in any of the timelines."""
    if not clock.timelines:
        return {True, False}
    return {
        told.notified is not None
        for one in clock.timelines
        for told in one.timeline.extensions
        if told.place == place
    }


@once_an_edition
def clock_of(edition: Edition, number: int) -> Clock:
    """What an edition requires of the stage of that number."""
    acknowledge = edition.requirements.get((f"stage{number}-acknowledgement-time", number))
    respond = edition.requirements.get((f"stage{number}-response-time", number))
    counted_from = respond[1].counted_from if respond else None
    return Clock(
        acknowledge[1].limit if acknowledge else None,
        respond[1].limit if respond else None,
        counted_from,
        respond[1].cap if respond else None,
        _LATE_READING.get(counted_from or "", ""),
    )


def judged(clock: StageClock, judge: Judge) -> Judged:
    """The outcome that all timelines share, or *needs review* with the days that would settle it.

    ``due_on`` is then the earliest of all, ``due_latest`` the latest.
    """
    timelines = clock.timelines
    if timelines is not None and len(timelines) == 1:
        verdict = judge(timelines[0].timeline, clock.setting)
        asks = verdict.asks if verdict.outcome is NEEDS_REVIEW else ()
        return Judged(verdict, _below(clock, asks))
    if not timelines:
        return Judged(Verdict(NEEDS_REVIEW), unknown_days(clock), disagree=True, sure_of_done=False)
    verdicts = [judge(one.timeline, clock.setting) for one in timelines]
    outcomes = {verdict.outcome for verdict in verdicts}
    outcome = verdicts[0].outcome
    missing: tuple[str, ...] = ()
    if len(outcomes) > 1:
        outcome = NEEDS_REVIEW
        supposed = [one.supposed for one in timelines]
        missing = settling(supposed, [verdict.outcome for verdict in verdicts])
    if outcome is NEEDS_REVIEW:
        asked = {one for verdict in verdicts for one in verdict.asks}
        missing += _below(clock, tuple(sorted(asked)))
    running = [one for one in verdicts if one.outcome is not NOT_APPLICABLE] or verdicts
    if len({one.done for one in running}) > 1:
        running = [one for one in running if not _came_first(one)] or running
    latest = _extreme(max, running, "due_latest")
    of_each = [set(verdict.readings) for verdict in running]
    # In doubt each time, if for different reasons; or the reason that all of them share.
    doubtful = outcomes == {NEEDS_REVIEW}
    shared = set.union(*of_each) if doubtful else set.intersection(*of_each)
    stops = {verdict.stopped for verdict in verdicts}
    one_for_all = Verdict(
        outcome,
        _extreme(min, running, "due_on"),
        latest if latest is None or latest < OPEN_END else None,
        _extreme(min, running, "original_due_on"),
        all(verdict.provisional for verdict in running),
        _shared(verdicts, "start"),
        _shared(running, "done"),
        None if None in stops else _extreme(min, verdicts, "stopped"),
        tuple(sorted(shared, key=_number)),
    )
    done = {verdict.done for verdict in running}
    return Judged(
        one_for_all,
        missing,
        disagree=len(outcomes) > 1,
        sure_of_done=len(done) == 1,
        done_from=None if None in done else _extreme(min, running, "done"),
    )


def _came_first(verdict: Verdict) -> bool:
    """Whether it is in time because it came before what its clock counts from.

    What has to be done by another day is then no matter of that clock.
    """
    done, start = verdict.done, verdict.start
    return verdict.outcome is MET and done is not None and start is not None and done < start


def settling(
    supposed: Sequence[Mapping[str, date | None]], outcomes: Sequence[Outcome | None]
) -> tuple[str, ...]:
    """The paths of the days that make a difference while all others stay the same.

    ``supposed`` has the days by their paths, way by way, ``outcomes`` what each way leads to. All
    paths, where no day makes a difference by itself.
    """
    paths = list(dict.fromkeys(path for one in supposed for path in one))
    deciding = []
    for path in paths:
        seen: dict[tuple[object, ...], set[Outcome | None]] = {}
        for days, outcome in zip(supposed, outcomes, strict=True):
            others = tuple((p, day) for p, day in days.items() if p != path)
            seen.setdefault(others, set()).add(outcome)
        if any(len(found) > 1 for found in seen.values()):
            deciding.append(path)
    return tuple(deciding or paths)


def unknown_days(clock: StageClock) -> tuple[str, ...]:
    """Every unknown day of a stage, by path."""
    stage, path, partial = clock.stage, clock.path, clock.complaint.partial_record
    days: list[tuple[str, When]] = [
        *((f"{path}.{name}", getattr(stage, name)) for name in ("requested", "logged")),
        *((f"{path}.{name}", getattr(stage, name)) for name in ("acknowledged", "responded")),
        *(
            (f"{path}.{name}[{place}].sent", one.sent)
            for name in ("acknowledgements", "responses")
            for place, one in enumerate(getattr(stage, name))
        ),
        *(
            (f"{path}.extensions[{place}].{name}", getattr(one, name))
            for place, one in enumerate(stage.extensions)
            for name in ("notified", "until")
        ),
    ]
    return tuple(
        where
        for where, day in days
        if isinstance(day, Window | Missing) and (day is not ABSENT or partial)
    )


def _below(clock: StageClock, paths: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{clock.path}.{path}" for path in paths)


def _extreme(which: Callable[..., date], verdicts: list[Verdict], name: str) -> date | None:
    days = [day for verdict in verdicts if (day := getattr(verdict, name)) is not None]
    return which(days) if days else None


def _shared(verdicts: list[Verdict], name: str) -> date | None:
    days = {getattr(verdict, name) for verdict in verdicts}
    return days.pop() if len(days) == 1 else None


def _number(reading: str) -> int:
    return int(reading[1:])
