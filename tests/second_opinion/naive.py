"""The time rules of both editions, written a second time, as plainly as possible.

This is the yardstick of a differential test. It shares nothing with the library: a case file is
the plain dictionary that JSON gives, days are counted one by one, and unknown dates are settled
by trying every day that they could be. Start with ``opinion``; ``_judge`` is one fully known case.

Decisions taken where the documents say nothing:

1.  A "reading" is one way of fixing the due date. All readings are computed; ``due_on`` is the
    earliest and ``due_latest`` the latest of them. For an open stage a day between the two is
    *needs review* as well: late on one reading, not yet due on another.
2.  An acknowledgement that is not in writing, followed by a full one in writing within the limit:
    *met*, since both readings keep the limit. The response clock has, beside those of point (f),
    the reading from that later one.
3.  An acknowledgement in time that is only doubtful (not in writing, or ``full: false``) is
    *needs review* once the limit has run out. Until then a proper one may still come: *not yet
    due*, and *not applicable* where the stage was refused or withdrawn before that.
4.  The reading "no acknowledgement" of an unanswered stage is the provisional date alone
    (acknowledgement due + limit), as the contract words it.
5.  What was acknowledged, or logged (2022), only after the answer counts for nothing there.
    Where ``logged`` is a day, acknowledgements do not touch the 2022 response clock.
6.  A stop (refusal, withdrawal, closing) freezes the stage: what came after it neither cures nor
    causes a lateness. Missed on every reading before that day: *not met*; on some of them:
    *needs review*; on none: *not applicable*.
7.  An overturned refusal starts the acknowledgement clock again too, if that clock was running
    when the complaint was refused. An acknowledgement between refusal and overturning counts as
    made on the day of overturning. An extension told on the old clock is doubtful on the new one.
8.  A refusal to escalate is of stage 2 unless its ``stage`` says 3; one to accept is of stage 1.
9.  An extension that was not told in writing is doubtful: the date in force moves on one reading
    and stays on the other.
10. An extension with no ``notified``: the notice is *not yet due* up to the date in force, *not
    met* after it, *not applicable* if the answer (or a stop) came by then. The other extension
    rules are *not applicable*: what nobody was told gave no date and no reason to anybody.
11. Stage 3 has no cap in days, only a purpose (a panel), so any extension there is like one past
    the cap: accepted reason moves the date, a reason or none recorded leaves a doubt, an empty
    one moves nothing, whoever accepted it. ``extension-length`` is not asked there.
12. Extensions are taken in order of ``notified`` (equal days: in order of the list), the ones
    never told last.
13. 5.2 (past 20 working days in total) and 5.14 (longer than 10) are both read as: later than 10
    working days after the original due date, for a second extension too.
14. ``joined_with`` makes the rules of the answer not applicable from that stage on: response,
    in-all and every extension rule. Acknowledgement and logging are judged all the same.
15. In-all-time: "for want of a date" means that the completions of the unknown dates disagree
    about one of the two rules. An extension could apply if it was told by request + both limits
    and its date is later than request + answer limit; an ``until`` past the cap counts as far as
    it reaches, unless its reason is recorded as empty. After a stop, the stop is the day of doing.
16. ``logged: "unknown"`` may turn out to be "never": then the acknowledgement stands for it and
    there is no finding about logging, which is a disagreement like any other (*needs review*).
17. A request that is null: no reading "no acknowledgement" either; the due date is the literal one.
18. An ``until`` without an upper end is tried up to a day past every limit that matters; a
    ``due_latest`` that would be that day is None, as there is none.
19. Decisions on acceptance or escalation and withdrawals are tried from ``received`` on: an earlier
    day has the same effect. An overturning dated before the request is no refusal any more.
20. An extension told after a stop is held against the dates as they stood at the stop.
21. Where both ``acknowledged`` and ``acknowledgements`` stand, the list counts (same for answers).
22. A case that has stages and no stage 1 is judged as if one of unknown dates stood behind them.
23. An answer that is null although the stage was closed as answered is unknown. What one row of a
    stage lacks and another row of the same request has was done on that day, or never.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

# A parsed JSON object: what its values are is only known by looking at each key.
Json = Mapping[str, Any]
Key = tuple[str, str]

ONE_DAY = timedelta(days=1)
HOLIDAY_FILE = Path(__file__).parent.parent / "data" / "bank-holidays-2012-2028.json"
HOLIDAYS: dict[str, frozenset[date]] = {
    nation: frozenset(date.fromisoformat(day) for day in days)
    for nation, days in json.loads(HOLIDAY_FILE.read_text(encoding="utf-8")).items()
}
TABLE_OF_NATION = {
    "england": "england-and-wales",
    "wales": "england-and-wales",
    "scotland": "scotland",
    "northern_ireland": "northern-ireland",
}


@dataclass(frozen=True)
class Verdict:
    """What one rule says about one thing."""

    outcome: str
    due_on: date | None = None
    due_latest: date | None = None


NOT_APPLICABLE = Verdict("not_applicable")


# --- the calendar --------------------------------------------------------------------------


@cache
def is_working_day(day: date, nation: str = "england") -> bool:
    """Monday to Friday and no bank holiday."""
    if not 2012 <= day.year <= 2028:
        raise ValueError(f"no bank holidays known for {day}")
    return day.weekday() < 5 and day not in HOLIDAYS[TABLE_OF_NATION[nation]]


@cache
def add_working_days(day: date, number: int, nation: str = "england") -> date:
    """The working day that is so many after a day; the day itself is day 0."""
    while number > 0:
        day += ONE_DAY
        if is_working_day(day, nation):
            number -= 1
    return day


def count_working_days(start: date, end: date, nation: str = "england") -> int:
    """How many working days lie after the start, up to and with the end."""
    number = 0
    while start < end:
        start += ONE_DAY
        if is_working_day(start, nation):
            number += 1
    return number


# --- the limits ----------------------------------------------------------------------------


class Limits(NamedTuple):
    """The numbers of one stage in one edition, all in working days."""

    acknowledge: int | None
    answer: int
    cap: int
    clock: str  # what the answer is counted from


LIMITS = {
    ("hos-2022", 1): Limits(5, 10, 10, "logged"),
    ("hos-2022", 2): Limits(None, 20, 10, "requested"),
    ("hos-2022", 3): Limits(None, 20, 0, "requested"),
    ("hos-2024", 1): Limits(5, 10, 10, "acknowledged"),
    ("hos-2024", 2): Limits(5, 20, 20, "acknowledged"),
}


def edition_of(case: Json) -> str | None:
    """The edition that a case is judged by: its own, or by the day it was received."""
    named = case.get("edition")
    if named is not None:
        return named if named.startswith("hos-") else f"hos-{named}"
    received = _read_day(case["received"])
    if received >= date(2024, 4, 1):
        return "hos-2024"
    return "hos-2022" if received >= date(2022, 4, 1) else None


# --- dates that may be unknown -------------------------------------------------------------


class Window(NamedTuple):
    """A day that is not known: between which days, and whether it may never have been."""

    first: date | None
    last: date | None
    perhaps_never: bool


Spec = date | Window | None
UNKNOWN = Window(None, None, True)


def _read_day(text: str) -> date:
    if len(text) == 10:
        return date.fromisoformat(text)
    moment = datetime.fromisoformat(text)
    return (moment.astimezone(ZoneInfo("Europe/London")) if moment.tzinfo else moment).date()


def _read(record: Json, key: str, absent: Spec) -> Spec:
    if key not in record:
        return absent
    raw = record[key]
    if raw is None:
        return None
    if raw == "unknown":
        return UNKNOWN
    if isinstance(raw, Mapping):
        first, last = raw.get("from"), raw.get("to")
        return Window(
            None if first is None else _read_day(first),
            None if last is None else _read_day(last),
            False,
        )
    return _read_day(raw)


def _possible_days(spec: Spec, first: date, last: date, *, may_be_later: bool) -> list[date | None]:
    """Every day that a date could be, None for never; [] if there is no such day.

    ``last`` is the day of looking: what is dated after it has not happened yet. For an ``until``
    (``may_be_later``) it is only where trying stops if the window itself has no end.
    """
    if spec is None:
        return [None]
    if isinstance(spec, date):
        if spec > last and not may_be_later:
            return [None]
        return [spec] if spec >= first else []
    day = first if spec.first is None else max(first, spec.first)
    if day > last and not may_be_later:
        return [None]
    if may_be_later:
        end = max(last, day) if spec.last is None else spec.last
    else:
        end = last if spec.last is None else min(last, spec.last)
    days: list[date | None] = [None] if spec.perhaps_never else []
    while day <= end:
        days.append(day)
        day += ONE_DAY
    return days


# --- one stage, fully known ----------------------------------------------------------------


class Mark(NamedTuple):
    """An acknowledgement (or a logging) that was made."""

    sent: date
    written: bool
    full: bool


@dataclass(frozen=True)
class Extension:
    """An extension with its dates settled."""

    index: int
    notified: date | None
    until: date | None
    record: Json


class Refusal(NamedTuple):
    """A refusal that stops the stage's clocks."""

    decided: date
    overturned: date | None


@dataclass(frozen=True)
class Stage:
    """One stage with every date settled: a day, or None for "it did not happen"."""

    number: int
    about: str
    edition: str
    nation: str
    limits: Limits
    joined: bool
    as_of: date
    request: date | None
    logged: date | None
    marks: tuple[Mark, ...]
    answer: date | None
    extensions: tuple[Extension, ...]
    refusals: tuple[Refusal, ...]
    end: date | None  # withdrawn or joined
    written: date | None = None  # the first answer in writing

    def plus(self, day: date, number: int) -> date:
        """So many working days after a day, in the nation of the case."""
        return add_working_days(day, number, self.nation)


@dataclass(frozen=True)
class Run:
    """One run of a stage's clocks: from a request to a stop, or still going."""

    request: date | None
    marks: tuple[Mark, ...]
    logged: date | None
    answer: date | None
    stop: date | None
    restarted: bool


def _runs(stage: Stage) -> list[Run]:
    """The runs of the clocks: one, unless an overturned refusal started them again."""
    ends = [refusal.decided for refusal in stage.refusals if refusal.overturned is None]
    if stage.end is not None:
        ends.append(stage.end)
    end = min(ends, default=None)
    if end is not None and stage.answer is not None and stage.answer <= end:
        end = None
    runs = []
    run = Run(stage.request, stage.marks, stage.logged, stage.answer, None, False)
    for decided, overturned in sorted(r for r in stage.refusals if r.overturned is not None):
        assert overturned is not None
        if stage.answer is not None and stage.answer <= decided:
            break
        if run.request is not None and overturned <= run.request:
            continue
        if end is not None and end <= decided:
            break
        runs.append(_frozen(run, decided))
        if end is not None and end < overturned:
            return runs
        run = Run(
            overturned,
            tuple(mark._replace(sent=max(mark.sent, overturned)) for mark in stage.marks),
            None if stage.logged is None else max(stage.logged, overturned),
            stage.answer,
            None,
            True,
        )
    runs.append(run if end is None else _frozen(run, end))
    return runs


def _frozen(run: Run, stop: date) -> Run:
    return replace(
        run,
        marks=tuple(mark for mark in run.marks if mark.sent <= stop),
        logged=run.logged if run.logged is not None and run.logged <= stop else None,
        answer=None,
        stop=stop,
    )


# --- acknowledgement and logging -----------------------------------------------------------


def _made_in_time(stage: Stage, runs: Sequence[Run], *, logging: bool) -> Verdict:
    """Was the stage acknowledged (or logged) within the limit from the request?"""
    assert stage.limits.acknowledge is not None
    for run in runs:
        if run.request is None:
            break
        due = stage.plus(run.request, stage.limits.acknowledge)
        outcome = _made_by(stage, run, due, logging=logging)
        if outcome != "not_applicable":
            return Verdict(outcome, due, due)
    return NOT_APPLICABLE


def _made_by(stage: Stage, run: Run, due: date, *, logging: bool) -> str:
    marks, answer = run.marks, run.answer
    if logging:
        marks, answer = (), None
        if run.logged is not None:
            marks = (Mark(run.logged, True, True),)
    if any(mark.full and mark.written and mark.sent <= due for mark in marks):
        return "met"
    if answer is not None and answer <= due and stage.written and stage.written <= due:
        return "met"
    day = run.stop or stage.as_of
    told = answer is not None and answer <= due  # by word of mouth
    if (told or any(mark.sent <= due for mark in marks)) and day > due:
        return "needs_review"
    if run.stop is not None:
        return "not_met" if run.stop > due else "not_applicable"
    late = stage.as_of > due
    return "not_met" if late else "not_yet_due"


# --- the answer ----------------------------------------------------------------------------


def _starts(stage: Stage, run: Run) -> set[date | None]:
    """The days from which the answer may be counted, None for "never acknowledged"."""
    end = run.answer or date.max  # what was sent after the answer acknowledged nothing
    if stage.limits.clock == "logged" and run.logged is not None:
        return {run.logged if run.logged <= end else None}
    marks = [mark for mark in run.marks if mark.sent <= end]
    full = sorted((mark for mark in marks if mark.full), key=lambda m: (m.sent, not m.written))
    if not full:
        return {None} | {mark.sent for mark in marks}
    proper = full[0]
    starts: set[date | None] = {proper.sent}
    starts |= {mark.sent for mark in marks if not mark.full and mark.sent < proper.sent}
    if not proper.written:
        starts |= {None, *[mark.sent for mark in full if mark.written][:1]}
    return starts


def _original_dues(stage: Stage, run: Run) -> set[date]:
    """The due date before any extension, on every reading; empty if no clock runs."""
    answer_limit = stage.limits.answer
    if stage.limits.clock == "requested":
        return set() if run.request is None else {stage.plus(run.request, answer_limit)}
    starts = _starts(stage, run)
    if run.request is None:
        return {stage.plus(start, answer_limit) for start in starts if start is not None}
    assert stage.limits.acknowledge is not None
    latest_start = stage.plus(run.request, stage.limits.acknowledge)
    from_request = stage.plus(run.request, answer_limit)
    outer = stage.plus(latest_start, answer_limit)
    dues = set()
    for start in starts:
        if start is None:
            dues |= {outer} if run.answer is None else {from_request, outer}
            continue
        dues.add(stage.plus(start, answer_limit))
        if start > latest_start:
            dues.add(outer)
    return dues


def _after_extension(
    stage: Stage, run: Run, original: date, in_force: date, extension: Extension
) -> set[date]:
    """The date in force after an extension, on every reading of the extension."""
    told, until = extension.notified, extension.until
    if told is None or told > in_force or until is None:
        return {in_force}
    if original < until < in_force:  # a second notice brings the date forward
        return {in_force, until}
    if until <= in_force:
        return {in_force}
    cap = max(in_force, stage.plus(original, stage.limits.cap))
    reason = extension.record.get("reason")
    if until <= cap or (extension.record.get("reason_accepted_by") and reason != ""):
        moved = {until}
    elif reason == "":
        moved = {cap}
    else:
        moved = {cap, until}
    told_of_old_clock = run.restarted and run.request is not None and told < run.request
    if extension.record.get("in_writing") is False or told_of_old_clock:
        moved.add(in_force)
    return moved


def _in_order(extensions: Sequence[Extension]) -> list[Extension]:
    return sorted(extensions, key=lambda e: (e.notified or date.max, e.index))


def _dues(stage: Stage, run: Run) -> tuple[set[date], dict[int, set[date]]]:
    """The final due dates on every reading, and those in force before each extension."""
    finals: set[date] = set()
    before: dict[int, set[date]] = {extension.index: set() for extension in stage.extensions}
    for original in _original_dues(stage, run):
        in_force = {original}
        for extension in _in_order(stage.extensions):
            before[extension.index] |= in_force
            in_force = {
                after
                for day in in_force
                for after in _after_extension(stage, run, original, day, extension)
            }
        finals |= in_force
    return finals, before


def _answered_in_time(stage: Stage, runs: Sequence[Run]) -> Verdict:
    """Was the answer sent in time?"""
    doubts: set[date] = set()  # the dates of earlier runs that were missed on some readings
    for run in runs:
        dues, _ = _dues(stage, run)
        if not dues:
            continue
        if run.stop is None:
            outcome = _answered_by(stage, run, min(dues), max(dues))
            if doubts and outcome != "not_met":
                outcome = "needs_review"
            return Verdict(outcome, min(dues | doubts), max(dues | doubts))
        if run.stop > max(dues):
            return Verdict("not_met", min(dues), max(dues))
        if run.stop > min(dues):
            doubts |= dues
    return Verdict("needs_review", min(doubts), max(doubts)) if doubts else NOT_APPLICABLE


def _answered_by(stage: Stage, run: Run, earliest: date, latest: date) -> str:
    done = run.answer or stage.as_of
    if done > latest:
        return "not_met"
    if done > earliest:
        return "needs_review"
    if run.answer is None:
        return "not_yet_due"
    # Told by word of mouth in time, and sent in writing only later.
    return "met" if stage.written is None or stage.written <= earliest else "needs_review"


def _missed_in_all(stage: Stage, runs: Sequence[Run]) -> date | None:
    """The last day for both steps together, if that was missed whatever the dates between."""
    assert stage.limits.acknowledge is not None
    for run in runs:
        if run.request is None:
            continue
        last = stage.plus(stage.plus(run.request, stage.limits.acknowledge), stage.limits.answer)
        earliest = stage.plus(run.request, stage.limits.answer)
        with_cap = stage.plus(last, stage.limits.cap)
        for extension in _in_order(stage.extensions):
            told, until = extension.notified, extension.until
            if told is None or until is None or told > last or until <= earliest:
                continue
            last = max(last, with_cap)
            record = extension.record
            if record.get("reason") != "":
                last = max(last, until)
        if (run.answer or run.stop or stage.as_of) > last:
            return last
    return None


# --- extensions ----------------------------------------------------------------------------


def _shared(outcomes: set[str]) -> str:
    return outcomes.pop() if len(outcomes) == 1 else "needs_review"


def _run_of(extension: Extension, runs: Sequence[Run]) -> Run:
    """The run of the clocks in which the extension was told."""
    for run in runs:
        if run.stop is None or (extension.notified is not None and extension.notified <= run.stop):
            return run
    return runs[-1]


def _notice_in_time(stage: Stage, run: Run, extension: Extension, in_force: set[date]) -> Verdict:
    if not in_force:
        return NOT_APPLICABLE
    outcomes = set()
    for due in in_force:
        if extension.notified is not None:
            outcomes.add("met" if extension.notified <= due else "not_met")
            continue
        ended = run.answer or run.stop
        if ended is not None:
            outcomes.add("not_applicable" if ended <= due else "not_met")
        else:
            outcomes.add("not_yet_due" if stage.as_of <= due else "not_met")
    outcome = _shared(outcomes)
    if outcome == "met" and extension.record.get("in_writing") is False:
        outcome = "needs_review"
    return Verdict(outcome, min(in_force), max(in_force))


def _length(stage: Stage, extension: Extension, originals: set[date]) -> str:
    if extension.until is None or not originals:
        return "not_applicable"
    outcomes = set()
    for original in originals:
        added = count_working_days(original, extension.until, stage.nation)
        within_cap = added <= stage.limits.cap
        accepted = extension.record.get("reason_accepted_by")
        if within_cap or (accepted and extension.record.get("reason") != ""):
            outcomes.add("met")
        else:
            outcomes.add("not_met" if extension.record.get("reason") == "" else "needs_review")
    return _shared(outcomes)


def _agreement(stage: Stage, extension: Extension, originals: set[date]) -> str:
    agreed = extension.record.get("agreed")
    if agreed is None or extension.until is None or not originals:
        return "not_applicable"
    outcomes = set()
    for original in originals:
        if count_working_days(original, extension.until, stage.nation) > 10:
            outcomes.add("met" if agreed else "not_met")
        else:
            outcomes.add("not_applicable")
    return _shared(outcomes)


def _ombudsman_details(stage: Stage, extension: Extension) -> str:
    given = extension.record.get("ombudsman_details")
    if given is None:
        return "not_applicable"
    if stage.edition == "hos-2022":
        agreed = extension.record.get("agreed")
        if agreed is True:
            return "not_applicable"
        if agreed is None and given is False:
            return "needs_review"
    return "met" if given else "not_met"


def _extension_verdicts(
    stage: Stage, runs: Sequence[Run], extension: Extension
) -> Iterator[tuple[str, Verdict]]:
    run = _run_of(extension, runs)
    if run.answer and extension.notified and run.answer < extension.notified:
        run = replace(run, answer=None)  # no notice was owed any more
    originals = _original_dues(stage, run)
    _, before = _dues(stage, run)
    in_force = before[extension.index]
    yield "extension-notice-time", _notice_in_time(stage, run, extension, in_force)
    if extension.notified is None:
        return
    yield "extension-new-date", Verdict("not_met" if extension.until is None else "met")
    if stage.number != 3:
        yield "extension-length", Verdict(_length(stage, extension, originals))
    reason = extension.record.get("reason")
    if reason is not None:
        yield "extension-reason", Verdict("met" if reason else "not_met")
    yield "extension-ombudsman-details", Verdict(_ombudsman_details(stage, extension))
    if stage.edition == "hos-2022" and stage.number != 3:
        yield "extension-agreement", Verdict(_agreement(stage, extension, originals))


# --- one completion ------------------------------------------------------------------------


def _judge(stage: Stage) -> tuple[dict[Key, Verdict], date | None]:
    """Every verdict on a fully known stage, and the in-all limit if that was missed."""
    verdicts: dict[Key, Verdict] = {}
    missed = None
    runs = _runs(stage)
    name = f"stage{stage.number}"
    if stage.limits.acknowledge is not None:
        verdicts[f"{name}-acknowledgement-time", stage.about] = _made_in_time(
            stage, runs, logging=False
        )
        if stage.logged is not None:
            verdicts[f"{name}-logging-time", stage.about] = _made_in_time(stage, runs, logging=True)
    if not stage.joined:
        verdicts[f"{name}-response-time", stage.about] = _answered_in_time(stage, runs)
        if stage.limits.acknowledge is not None:
            missed = _missed_in_all(stage, runs)
        for extension in stage.extensions:
            about = f"{stage.about}.extensions[{extension.index}]"
            for rule, verdict in _extension_verdicts(stage, runs, extension):
                verdicts[rule, about] = verdict
    return verdicts, missed


# --- every completion ----------------------------------------------------------------------


class Unsettled(NamedTuple):
    """A stage as recorded: what is known, and what each date may be."""

    stage: Stage  # with no dates in it yet
    last_request: date  # no thing of the stage is before its request
    received: date
    request: Spec
    logged: Spec
    marks: list[tuple[Spec, bool, bool]]
    answers: list[tuple[Spec, bool]]  # and whether in writing
    extensions: list[tuple[Spec, Spec, Json]]
    refusals: list[tuple[Spec, Spec]]
    ends: list[Spec]
    horizon: date  # where trying stops for an ``until`` that has no upper end
    open_ended: bool  # there is such an ``until``


def _unsettled(case: Json, index: int, edition: str, as_of: date) -> Unsettled | None:
    record: Json = case["stages"][index]
    number: int = record["number"]
    limits = LIMITS.get((edition, number))
    if limits is None:
        return None
    absent = UNKNOWN if case.get("partial_record") else None
    received = _read_day(case["received"])
    nation: str = case.get("nation") or "england"

    marks: list[tuple[Spec, bool, bool]] = []
    for sending in record.get("acknowledgements") or []:
        written, full = sending.get("in_writing") is not False, sending.get("full") is not False
        marks.append((_read(sending, "sent", absent), written, full))
    if not record.get("acknowledgements"):
        acknowledged = _read(record, "acknowledged", absent)
        marks.append((acknowledged or _of_twin(case, index, "acknowledged", as_of), True, True))

    answers = [
        (_read(sending, "sent", absent), sending.get("in_writing") is not False)
        for sending in record.get("responses") or []
        if sending.get("full") is not False
    ]
    if not record.get("responses"):
        responded = _read(record, "responded", absent)
        if responded is None and _closed_as_answered(record, as_of):
            responded = UNKNOWN
        answers.append((responded or _of_twin(case, index, "responded", as_of), True))

    extensions = [
        (_read(extension, "notified", absent), _read(extension, "until", absent), extension)
        for extension in record.get("extensions") or []
    ]
    refusals = [
        (_read(exclusion, "decided", absent), _read(exclusion, "overturned", None))
        for exclusion in case.get("exclusions") or []
        if _stage_refused(exclusion) == number
    ]
    ends = [_read(case, "withdrawn", None)]
    closed: Json = record.get("closed") or {}
    if closed.get("why") in ("withdrawn", "joined"):
        ends.append(_read(closed, "on", None))

    joined_with: Json | None = case.get("joined_with")
    joined = joined_with is not None and number >= (joined_with.get("from_stage") or 1)
    stage = Stage(
        number, f"$.stages[{index}]", edition, nation, limits, joined, as_of,
        None, None, (), None, (), (), None,
    )  # fmt: skip
    horizon = stage.plus(as_of, 5 + limits.answer + limits.cap)
    untils = [until for _, until, _ in extensions]
    for until in untils:
        known = until.last or until.first if isinstance(until, Window) else until
        horizon = max(horizon, known or horizon)
    things = [
        *(_read(sending, "sent", absent) for sending in record.get("responses") or []),
        *(_read({"on": day}, "on", None) for day in record.get("updates") or []),
        _read(closed, "on", None),
    ]
    last_request = min((_last_day(thing) for thing in things), default=date.max)
    return Unsettled(
        stage,
        last_request,
        received,
        received if number == 1 else _read(record, "requested", absent),
        _read(record, "logged", None),
        marks,
        answers,
        extensions,
        refusals,
        ends,
        horizon + ONE_DAY,
        any(isinstance(until, Window) and until.last is None for until in untils),
    )


def _closed_as_answered(record: Json, as_of: date) -> bool:
    """Whether a stage was closed as answered by the day of looking, or nobody knows when."""
    closed: Json = record.get("closed") or {}
    on = _read(closed, "on", None)
    ahead = (on.first if isinstance(on, Window) else on) or as_of
    return closed.get("why") == "answered" and ahead <= as_of


def _of_twin(case: Json, index: int, what: str, as_of: date) -> Spec:
    """What another row of the same stage and request tells, which may count here too, or not."""
    record: Json = case["stages"][index]
    absent = UNKNOWN if case.get("partial_record") else None
    asked = _read(record, "requested", absent)
    several = {"acknowledged": "acknowledgements", "responded": "responses"}[what]
    told: list[Spec] = []
    for place, other in enumerate(case["stages"]):
        if place == index or other["number"] != record["number"]:
            continue
        if record["number"] != 1 and _read(other, "requested", absent) != asked:
            continue
        told.append(_read(other, what, absent))
        sendings = other.get(several) or []
        told += [_read(one, "sent", absent) for one in sendings if one.get("full") is not False]
    if any(isinstance(one, Window) and (one.first or as_of) <= as_of for one in told):
        return UNKNOWN
    days = [one for one in told if isinstance(one, date) and one <= as_of]
    return Window(min(days), min(days), perhaps_never=True) if days else None


def _last_day(spec: Spec) -> date:
    """The last day that something of the stage could have been; a request is not after it."""
    if isinstance(spec, date):
        return spec
    return (spec.last if spec is not None else None) or date.max


def _stage_refused(exclusion: Json) -> int | None:
    if exclusion.get("of") == "acceptance":
        return 1
    if exclusion.get("of") == "escalation":
        return 3 if exclusion.get("stage") == 3 else 2
    return None


def _choices(facts: Unsettled, request: date | None) -> list[list[date | None]]:
    """What each date may be, the request being settled, in a fixed order."""
    as_of, received = facts.stage.as_of, facts.received
    first = request or _not_before(facts)
    sendings = [facts.logged, *(sent for sent, _, _ in facts.marks)]
    sendings += [sent for sent, _ in facts.answers]
    choices = [_possible_days(sent, first, as_of, may_be_later=False) for sent in sendings]
    for notified, until, _ in facts.extensions:
        choices.append(_possible_days(notified, first, as_of, may_be_later=False))
        choices.append(_possible_days(until, first, facts.horizon, may_be_later=True))
    for decided, overturned in facts.refusals:
        choices.append(_possible_days(decided, received, as_of, may_be_later=False))
        choices.append(_possible_days(overturned, received, as_of, may_be_later=False))
    for number, end in enumerate(facts.ends):
        earliest = received if number == 0 else first
        choices.append(_possible_days(end, earliest, as_of, may_be_later=False))
    return choices


def _not_before(facts: Unsettled) -> date:
    """Before which day nothing of the stage can be, while its request lies ahead or never was."""
    asked = facts.request.first if isinstance(facts.request, Window) else facts.request
    return max(facts.received, asked or facts.received)


def _completions(facts: Unsettled) -> Iterator[Stage]:
    """The stage with its dates settled, in every way that is possible."""
    as_of = facts.stage.as_of
    for request in _possible_days(facts.request, facts.received, as_of, may_be_later=False):
        if request is not None and request > facts.last_request:
            continue
        for days in product(*_choices(facts, request)):
            rest = list(days)
            logged = rest.pop(0)
            sent = [rest.pop(0) for _ in facts.marks]
            answers = [rest.pop(0) for _ in facts.answers]
            pairs = [(rest.pop(0), rest.pop(0)) for _ in facts.extensions]
            refusals = [(rest.pop(0), rest.pop(0)) for _ in facts.refusals]
            if any(a is not None and b is not None and b < a for a, b in pairs + refusals):
                continue
            yield replace(
                facts.stage,
                request=request,
                logged=logged,
                marks=tuple(
                    Mark(day, written, full)
                    for day, (_, written, full) in zip(sent, facts.marks, strict=True)
                    if day is not None
                ),
                answer=min((day for day in answers if day is not None), default=None),
                written=min(
                    (
                        day
                        for day, (_, written) in zip(answers, facts.answers, strict=True)
                        if day is not None and written
                    ),
                    default=None,
                ),
                extensions=tuple(
                    Extension(index, notified, until, record)
                    for index, ((notified, until), (spec, _, record)) in enumerate(
                        zip(pairs, facts.extensions, strict=True)
                    )
                ),
                refusals=tuple(Refusal(x, o) for x, o in refusals if x is not None),
                end=min((day for day in rest if day is not None), default=None),
            )


def _merged(facts: Unsettled, verdicts: Sequence[Verdict]) -> Verdict:
    """The outcome that all completions share, else *needs review*; the widest due dates."""
    first = [verdict.due_on for verdict in verdicts if verdict.due_on is not None]
    last = [verdict.due_latest for verdict in verdicts if verdict.due_latest is not None]
    latest = max(last, default=None)
    if facts.open_ended and latest is not None and latest >= facts.horizon:
        latest = None
    return Verdict(
        _shared({verdict.outcome for verdict in verdicts}), min(first, default=None), latest
    )


def _stage_opinion(facts: Unsettled) -> dict[Key, Verdict]:
    judged = [_judge(stage) for stage in _completions(facts)]
    if not judged:
        raise ValueError(f"{facts.stage.about}: no possible dates")
    keys = dict.fromkeys(key for verdicts, _ in judged for key in verdicts)
    opinions: dict[Key, Verdict] = {}
    in_doubt = False
    for key in keys:
        each = [verdicts.get(key, NOT_APPLICABLE) for verdicts, _ in judged]
        opinions[key] = _merged(facts, each)
        if key[0].endswith(("acknowledgement-time", "response-time")):
            in_doubt = in_doubt or len({verdict.outcome for verdict in each}) > 1
    missed = [last for _, last in judged if last is not None]
    if in_doubt and len(missed) == len(judged):
        rule = f"stage{facts.stage.number}-in-all-time"
        opinions[rule, facts.stage.about] = Verdict("not_met", min(missed), max(missed))
    return opinions


def opinion(case: Json, as_of: date, edition: str | None = None) -> dict[Key, Verdict]:
    """What every time rule says about a case file, looked at on a day."""
    edition = edition_of({"edition": edition} if edition else case)
    if edition is None or _read_day(case["received"]) > as_of:
        return {}
    opinions: dict[Key, Verdict] = {}
    rows = len(case.get("stages") or [])
    case = _with_stage_1(case)
    for index in range(len(case.get("stages") or [])):
        facts = _unsettled(case, index, edition, as_of)
        if facts is None:
            continue
        if index >= rows:
            facts = facts._replace(stage=replace(facts.stage, about="$.stages"))
        opinions.update(_stage_opinion(facts))
    return opinions


def _with_stage_1(case: Json) -> Json:
    """The case, with a row for stage 1 where only other stages have one."""
    stages = case.get("stages") or []
    if not stages or any(stage["number"] == 1 for stage in stages):
        return case
    first = {"number": 1, "acknowledged": "unknown", "responded": "unknown"}
    return {**case, "stages": [*stages, first]}


def completions(case: Json, as_of: date) -> int:
    """At most how many completions ``opinion`` would have to try."""
    edition = edition_of(case)
    case = _with_stage_1(case)
    total = 0
    for index in range(len(case.get("stages") or []) if edition else 0):
        assert edition is not None
        facts = _unsettled(case, index, edition, as_of)
        if facts is None:
            continue
        for request in _possible_days(facts.request, facts.received, as_of, may_be_later=False):
            number = 1
            for choice in _choices(facts, request):
                number *= len(choice)
            total += number
    return total
