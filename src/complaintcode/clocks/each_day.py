"""What a rule says of a record with windows: what it says on each of their days.

An outcome is given only where every day that it could be gives the same one. The time limits see to
that themselves, with their timelines; other rules are asked anew for each day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import cache, partial
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, get_args

import attrs

from complaintcode.clocks.verdicts import settling, stage_clocks
from complaintcode.errors import ComplaintCodeError
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, Finding, NotAssessed, Outcome, rank
from complaintcode.model.dates import When, Window, earliest, latest
from complaintcode.model.objects import Record, key_of

if TYPE_CHECKING:
    from collections.abc import Container

    from complaintcode.findings import Basis
    from complaintcode.model.records import Complaint

Says: TypeAlias = Iterable[Finding | NotAssessed]
Steps: TypeAlias = tuple[str | int, ...]
Days: TypeAlias = tuple[date, ...]

MOST_WAYS = 300
"""Past that many, only the ends of the windows are tried, and they settle nothing but *met*."""
MOST_TIMELINES_IN_ALL = 6_000
"""So many in all: a record with many unknown days has many in each way."""
_AHEAD = {"due", "until"}  # days that may lie ahead


class Windowed(NamedTuple):
    """A window of a record: its path, the steps that lead to it, and its days."""

    path: str
    steps: Steps
    window: Window

    @property
    def field(self) -> str:
        """The name of the field that holds it, or the list that it is in."""
        return next(step for step in reversed(self.steps) if isinstance(step, str))


def windows(complaint: Complaint, as_of: date, fields: Container[str]) -> list[Windowed]:
    """The windows in fields of these names, or in lists of them, of which both ends are known.

    What may have been done by the day of looking was: such a window ends there.
    """
    found = []
    for one in _windows(complaint, "$", ()):
        first, last = one.window
        if one.field not in fields or first is None or last is None:
            continue
        if first <= as_of < last and one.field not in _AHEAD:
            one = one._replace(window=Window(first, as_of))  # noqa: PLW2901 - the same, cut short
        found.append(one)
    return found


def _windows(value: Any, path: str, steps: Steps) -> Iterator[Windowed]:
    if type(value) is Window:
        yield Windowed(path, steps, value)
    elif type(value) is tuple:
        for place, one in enumerate(value):
            yield from _windows(one, f"{path}[{place}]", (*steps, place))
    elif isinstance(value, Record):
        cls: Any = type(value)
        for name, key in _keys(cls):
            yield from _windows(getattr(value, name), f"{path}.{key}", (*steps, name))


@cache
def _keys(cls: Any) -> tuple[tuple[str, str], ...]:
    """The fields that may hold days, or records that do, with their keys in a case file."""
    return tuple((one.name, key_of(one)) for one in attrs.fields(cls) if _may_hold_days(one.type))


def _may_hold_days(annotation: Any) -> bool:
    if annotation == When or (isinstance(annotation, type) and issubclass(annotation, Record)):
        return True
    return any(map(_may_hold_days, get_args(annotation)))


def most_ways(complaint: Complaint, basis: Basis) -> int:
    """In how many ways a record may be looked at, by how many timelines each of them has."""
    numbers = {stage.number for stage in complaint.stages}
    clocks = [clock for number in numbers for clock in stage_clocks(complaint, number, basis)]
    timelines = sum(len(clock.timelines or ()) or MOST_TIMELINES_IN_ALL for clock in clocks)
    return min(MOST_WAYS, MOST_TIMELINES_IN_ALL // max(timelines, 1))


def on_each_day(
    check: Callable[[Complaint], Says],
    complaint: Complaint,
    found: list[Windowed],
    most: int = MOST_WAYS,
) -> Says:
    """What a check says in any case, whichever days of the windows it was.

    Where what it says hangs on them, the finding is *needs review* with their paths. Of more than
    ``most`` ways only the ends of the windows are tried.
    """
    paths = [one.path for one in found]
    ways = [(days, list(check(one))) for days, one in _ways(complaint, found, most)]
    if not ways:
        return [_untried(one, paths) for one in check(complaint)]
    said = [(days, {one.id: one for one in way if isinstance(one, Finding)}) for days, way in ways]
    findings = {one.id: one for one in check(complaint) if isinstance(one, Finding)}
    sure = _number(found) <= most
    ids = dict.fromkeys(key for _, one in said for key in one)
    told = [
        _told([(days, one.get(key)) for days, one in said], findings.get(key), paths, sure=sure)
        for key in ids
    ]
    return [*filter(None, told), *_not_assessed([way for _, way in ways])]


def _untried(one: Finding | NotAssessed, paths: list[str]) -> Finding | NotAssessed:
    """What a rule says of a record with too many ways to try them: nothing is *met* for sure."""
    if not isinstance(one, Finding) or one.outcome is not MET:
        return one
    tell = partial(_in_words, one, ", in question", "")
    return attrs.evolve(one, outcome=NEEDS_REVIEW, tell=tell, missing=tuple(paths))


def _not_assessed(ways: list[list[Finding | NotAssessed]]) -> list[NotAssessed]:
    """What is wanting, where it is in every way."""
    first, *others = ways
    wanting = [one for one in first if isinstance(one, NotAssessed)]
    return [one for one in wanting if all(one in other for other in others)]


def _told(
    said: list[tuple[Days, Finding | None]],
    as_recorded: Finding | None,
    paths: list[str],
    *,
    sure: bool,
) -> Finding | None:
    outcomes = {_outcome(one) for _, one in said}
    shown = sorted((one for _, one in said if one), key=_badness)
    first = shown[0]
    if len(outcomes) == 1 and (sure or first.outcome is not NOT_MET):
        if as_recorded is not None and as_recorded.outcome is first.outcome:
            return as_recorded
        return attrs.evolve(
            first,
            tell=partial(_in_words, first, "", "at best " * (first.outcome is NOT_MET)),
            due_latest=max((one.due_latest for one in shown if one.due_latest), default=None),
        )
    if outcomes.isdisjoint({NOT_MET, NEEDS_REVIEW}) and None in outcomes:
        return None  # kept, or nothing to keep
    supposed = [dict(zip(paths, days, strict=True)) for days, _ in said]
    deciding = settling(supposed, [_outcome(one) for _, one in said])
    return attrs.evolve(
        first,
        outcome=NEEDS_REVIEW,
        tell=partial(
            _in_words,
            first,
            ", in question" * (first.outcome is not NEEDS_REVIEW),
            "on some of the days ",
        ),
        missing=tuple(dict.fromkeys((*first.missing, *deciding))),
        advice=None,
        notes=(),
        due_on=None,
        due_latest=None,
        days_late=0,
    )


def _outcome(one: Finding | None) -> Outcome | None:
    return None if one is None else one.outcome


def _badness(one: Finding) -> tuple[int, int, int]:
    """The worst outcome first, and of those the way in which it is least bad."""
    return rank(one.outcome), -(one.due_on or date.min).toordinal(), one.days_late


def _in_words(one: Finding, doubt: str, when: str) -> tuple[str, str]:
    return f"{one.headline}{doubt}", f"{when}{one.because}"


def _number(found: list[Windowed]) -> int:
    return prod(len(_days(one.window)) for one in found)


def _ends(window: Window) -> list[date]:
    return [earliest(window), latest(window)]


def _days(window: Window) -> list[date]:
    first, last = _ends(window)
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _ways(
    complaint: Complaint, found: list[Windowed], most: int
) -> Iterator[tuple[Days, Complaint]]:
    """The record with one day for each window, in every way that can be; past many, their ends."""
    every = _number(found) <= most
    if not every and 2 ** len(found) > most:
        return
    days = [_days(one.window) if every else _ends(one.window) for one in found]
    for chosen in product(*days):
        record: Any = complaint
        try:
            for one, day in zip(found, chosen, strict=True):
                record = _put(record, one.steps, day)
        except ComplaintCodeError:
            continue  # what cannot be
        yield chosen, record


def _put(value: Any, steps: Steps, day: Any) -> Any:
    """A record with a day at the end of some steps."""
    if not steps:
        return day
    step, rest = steps[0], steps[1:]
    if isinstance(step, int):
        return (*value[:step], _put(value[step], rest, day), *value[step + 1 :])
    return attrs.evolve(value, **{step: _put(getattr(value, step), rest, day)})
