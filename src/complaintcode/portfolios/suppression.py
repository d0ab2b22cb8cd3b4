"""Small numbers withheld, so that nobody is recognised in a table that is published.

A count from one to just below the mark is withheld, unless it is of gaps in the record, which tell
of nobody (``unknown_tenure``, ``undated``). So is, where a sum would give it away, the next
smallest count of that sum; and every share and time that rests on a count that is withheld.
References, warnings, lists of cases and how many answers took which number of days go altogether.
What several tables say together is not searched for: somebody reads the report before it is
published.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from complaintcode.errors import ComplaintCodeError
from complaintcode.portfolios.entries import LEFT_OUT
from complaintcode.portfolios.measures import Answered, ProvisionRow
from complaintcode.portfolios.options import STOCKS
from complaintcode.portfolios.states import PROMISE_STATES, STATES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintcode.portfolios.measures import Portfolio

Path: TypeAlias = tuple[Any, ...]

_COUNTED = (
    "ch01",
    "ch02",
    "left_out",
    "provisions",
    "refusals",
    "cases",
    "left_out_by_stage",
    "either",
    "stages",
    "months",
    "categories",
    "decisions",
    "times",
    "extensions",
    "extension_reasons",
    "escalation",
    "refusals_by_kind",
    "refusals_overturned",
    "promises",
    "by_month",
    "spread",
)


def suppressed(portfolio: Portfolio, below: int) -> Portfolio:
    """The portfolio with counts from 1 to ``below`` - 1 withheld (``None``), and what tells them.

    Raises ``ComplaintCodeError`` for a mark that withholds nothing.
    """
    if below < 2:
        raise ComplaintCodeError(f"suppress: expected a whole number, 2 or more (got {below})")
    counts = {
        path: count
        for name in _COUNTED
        for path, count in _counts(getattr(portfolio, name), (name,))
    }
    stocks_tell = portfolio.unknown_tenure < below
    hidden = _with_what_tells(counts, below, stocks_tell=stocks_tell)
    promised = sum(row["promised"] or 0 for row in portfolio.promises.values())
    changes: dict[str, Any] = {
        name: _without(getattr(portfolio, name), (name,), hidden) for name in _COUNTED
    }
    earlier = portfolio.last_year
    return attrs.evolve(
        portfolio,
        **changes,
        pounds=dict.fromkeys(portfolio.pounds) if promised < below else portfolio.pounds,
        warnings=(),
        last_year=suppressed(earlier, below) if earlier else None,
        suppressed_below=below,
    )


def _counts(value: Any, path: Path) -> Iterator[tuple[Path, int]]:
    """Every count below a value, with its path."""
    if attrs.has(type(value)):
        for name in value.COUNTS:
            yield from _counts(getattr(value, name), (*path, name))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _counts(item, (*path, key))
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from _counts(item, (*path, place))
    else:
        yield _same(path), value


def _same(path: Path) -> Path:
    """The path under which a count is kept that the document has twice."""
    if path == ("cases",):
        return ("stages", "stage1", "asked")
    if path[0] == "by_month" and path[-1] == "made":
        return ("months", path[2], path[1])
    counted_twice = path[0] == "ch02" and path[-1] == "made_in_all"
    return ("ch01", *path[1:-1], "made") if counted_twice else path


def _without(value: Any, path: Path, hidden: set[Path]) -> Any:
    if attrs.has(type(value)):
        changes: dict[str, Any] = {
            name: _without(getattr(value, name), (*path, name), hidden) for name in value.COUNTS
        }
        for name, rests_on in value.RESTS_ON.items():
            if any(changes[one] is None for one in rests_on):
                changes[name] = None
        if hasattr(value, "cases"):
            changes["cases"] = type(value.cases)()
        if hasattr(value, "days"):
            changes["days"] = None
        return attrs.evolve(value, **changes)
    if isinstance(value, Mapping):
        return {key: _without(item, (*path, key), hidden) for key, item in value.items()}
    if isinstance(value, tuple):
        return tuple(_without(item, (*path, at), hidden) for at, item in enumerate(value))
    return None if _same(path) in hidden else value


def _with_what_tells(counts: Mapping[Path, int], below: int, *, stocks_tell: bool) -> set[Path]:
    """No sum may have a single part withheld: the next smallest goes with it.

    ``stocks_tell``: so few complaints are of unknown tenure that one stock gives the other away.
    """
    sums = [
        [path for path in one if path in counts] for one in _sums(counts, stocks_tell=stocks_tell)
    ]
    found = {path for path, count in counts.items() if 0 < count < below}
    while True:
        before = len(found)
        for one in sums:
            shown = [path for path in one if path not in found]
            if len(shown) == len(one) - 1 and shown:
                found.add(min(shown, key=lambda path: _dispensable(path, counts[path])))
        if len(found) == before:
            return found


def _dispensable(path: Path, count: int) -> tuple[bool, bool, int]:
    """What can be done without first: no zero, as it hides little; of the measures, their parts."""
    return count == 0, path[0] == "ch01", count


def _sums(counts: Mapping[Path, int], *, stocks_tell: bool) -> Iterator[list[Path]]:
    """Counts of which one can be worked out from the others."""
    for stage in ("stage1", "stage2"):
        asked = ("stages", stage, "asked")
        made = ("ch01", "all", stage, "made")
        yield [asked, made, *_row("left_out_by_stage", stage, LEFT_OUT)]
        if stocks_tell:
            yield [("ch01", stock, stage, "made") for stock in STOCKS]
            yield from ([("ch02", stock, stage, one) for stock in STOCKS] for one in _PARTS)
        for stock in STOCKS:
            made = ("ch01", stock, stage, "made")
            yield [made, *(("ch02", stock, stage, name) for name in STATES)]
            yield [made, *(("ch02", stock, stage, name) for name in _TAKEN_OFF)]
    for name, row in _each(path[:2] for path in counts if path[0] in {"stages", "extensions"}):
        yield _row(name, row, ("asked", *LEFT_OUT, "counted"))
        yield _row(name, row, ("counted", *STATES))
        yield _row(name, row, ("extended", *STATES))
    for kind in _each(path[1] for path in counts if path[0] == "promises"):
        yield _row("promises", kind, ("promised", *PROMISE_STATES))
    for (table, column), whole in _TOLD_ELSEWHERE.items():
        parts = [path for path in counts if (path[0], path[-1]) == (table, column)]
        yield [*whole, *parts]
    yield from _spread_sums(counts)
    for stage in _each(path[1] for path in counts if path[0] == "decisions"):
        yield [path for path in counts if path[:2] == ("decisions", stage)]
    for ground in _each(path[1] for path in counts if path[0] == "refusals"):
        of_ground = [path for path in counts if path[0] == "refusals_by_kind" if path[2] == ground]
        yield [("refusals", ground), *of_ground]
    yield [path for path in counts if path[0] == "refusals"]
    yield [path for path in counts if path[0] == "extension_reasons"]
    for place in _each(path[1] for path in counts if path[0] == "provisions"):
        yield [("provisions", place, name) for name in ProvisionRow.OUTCOMES]


def _spread_sums(counts: Mapping[Path, int]) -> Iterator[list[Path]]:
    """What months and steps of working days add up to, row by row and state by state."""
    for _, stage, month in _each(path[:3] for path in counts if path[0] == "by_month"):
        yield [("months", month, stage), *(("by_month", stage, month, one) for one in STATES)]
    for table, stage in _each(path[:2] for path in counts if path[0] in {"by_month", "spread"}):
        for state in STATES:
            parts = [path for path in counts if path[:2] == (table, stage) and path[-1] == state]
            yield [("stages", stage, state), *parts]
    for stage in _each(path[1] for path in counts if path[0] == "spread"):
        steps = [path for path in counts if path[:2] == ("spread", stage)]
        yield [("times", stage, "as_counted", "answers"), *steps]


def _each(found: Iterable[Any]) -> list[Any]:
    """Each of them once, in order: a set's order differs from run to run."""
    return list(dict.fromkeys(found))


# Columns of which the sum, or what it is made of, stands in another table.
_TOLD_ELSEWHERE: dict[tuple[str, str], list[Path]] = {
    ("months", "stage1"): [("stages", "stage1", "counted")],
    ("months", "stage2"): [("stages", "stage2", "counted")],
    ("categories", "stage1"): [("stages", "stage1", "counted")],
    ("categories", "stage2"): [("stages", "stage2", "counted")],
    ("categories", "late"): [("stages", "stage1", "late"), ("stages", "stage2", "late")],
    ("categories", "upheld"): [
        ("decisions", "stage1", "upheld"),
        ("decisions", "stage1", "partly_upheld"),
    ],
    **{("left_out_by_stage", reason): [("left_out", reason)] for reason in LEFT_OUT},
}
_PARTS = Answered.COUNTS[1:]
_TAKEN_OFF = ("made", "pending", "withdrawn")


def _row(table: str, row: str, columns: tuple[str, ...]) -> list[Path]:
    return [(table, row, column) for column in columns]
