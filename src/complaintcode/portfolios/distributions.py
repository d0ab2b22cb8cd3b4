"""How what is counted of a period is spread: answers over working days, complaints over months."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from complaintcode.portfolios.states import STATES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from complaintcode.portfolios.measures import Table

ANSWERED = STATES[:4]
"""How a stage can stand that was answered on a known day."""

MORE = "more"
_PARTS = 5
"""Steps up to the limit, and as many again up to twice the limit."""


def spread(limit: int, answers: Mapping[tuple[int, str], int]) -> Table:
    """Answers by how many working days they took, in steps, and by how they stand.

    ``answers`` are counts by days and state. A step is named by its first and last day (``9-10``);
    one ends with ``limit``, the last (``more``) begins beyond twice the limit.

    >>> list(spread(10, {(3, "in_time"): 1}))[:3]
    ['0-2', '3-4', '5-6']
    """
    ends = sorted({max(1, limit * part // _PARTS) for part in range(1, 2 * _PARTS + 1)})
    steps = {
        range(first, last + 1): f"{first}-{last}"
        for first, last in zip([0, *(end + 1 for end in ends)], ends, strict=False)
    }
    counts: Counter[tuple[str, str]] = Counter()
    for (days, state), count in answers.items():
        counts[next((name for step, name in steps.items() if days in step), MORE), state] += count
    return {
        name: {state: counts[name, state] for state in ANSWERED} for name in (*steps.values(), MORE)
    }


def late_within(limit: int, steps: Table) -> bool:
    """Whether answers are late that took no more working days than the limit."""
    ends = {name: name.rpartition("-")[2] for name in steps if name != MORE}
    return any(steps[name]["late"] for name, end in ends.items() if int(end) <= limit)


def by_month(
    months: Iterable[str], states: Mapping[tuple[str, str], int]
) -> dict[str, dict[str, int]]:
    """Complaints of each month, and how they stand; ``states`` are counts by month and state."""
    found = {month: {state: states.get((month, state), 0) for state in STATES} for month in months}
    return {month: {"made": sum(row.values()), **row} for month, row in found.items()}
