"""Days and counts in words, in English whatever the locale."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
EVENTS = {"acknowledged": "the acknowledgement", "logged": "logging", "requested": "the request"}
"""From what a time limit may be counted."""


@lru_cache(maxsize=4096)
def day(when: date) -> str:
    """A day in full: ``Tuesday 21 May 2024``."""
    return f"{WEEKDAYS[when.weekday()]} {when.day} {MONTHS[when.month - 1]} {when.year}"


def span(first: date, last: date) -> str:
    """Some day of a window, open where it has no end: ``from Monday 3 June 2024 on``."""
    if first == last:
        return day(first)
    if last == date.max:
        return "on a day not known" if first == date.min else f"from {day(first)} on"
    return f"by {day(last)}" if first == date.min else f"from {day(first)} to {day(last)}"


def days(when: Sequence[date]) -> str:
    """Some days of the same weeks: ``25 and 26 December and 1 January``."""
    months: dict[int, list[str]] = {}
    for one in when:
        months.setdefault(one.year * 12 + one.month, []).append(str(one.day))
    parts = [f"{listed(numbers)} {MONTHS[(month - 1) % 12]}" for month, numbers in months.items()]
    return listed(parts)


def listed(parts: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def working_days(count: int) -> str:
    """``1 working day``, ``3 working days``."""
    return f"{count} working day{'' if count == 1 else 's'}"
