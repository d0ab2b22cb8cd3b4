"""Periods: a financial year, a calendar year, a quarter, a month, or from one day to another."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from complaintcode.clocks.wording import day
from complaintcode.errors import PeriodError
from complaintcode.model.day_kinds import DAY
from complaintcode.model.kinds import Wrong, shown

EXPECTED = (
    "a period like 2025-26 (1 April 2025 to 31 March 2026), 2025, 2025-Q2 (April to June),"
    " 2025-06 or 2025-04-01..2026-03-31"
)

_DAYS_OF_A_YEAR = 365.25
_FINANCIAL = re.compile(r"((?:19|20)[0-9]{2})-([0-9]{2})(?:-Q([1-4]))?")
_CALENDAR = re.compile(r"((?:19|20)[0-9]{2})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?")


class Period(NamedTuple):
    """The days from ``start`` to ``end``, both included, and the name that they go by.

    ``portfolio`` takes one as its ``year`` where a period has a name of your own: ``FY25``.
    """

    name: str
    start: date
    end: date

    def holds(self, when: date) -> bool:
        """Whether a day lies in it."""
        return self.start <= when <= self.end

    @property
    def years(self) -> float:
        """Its length in years."""
        return ((self.end - self.start).days + 1) / _DAYS_OF_A_YEAR

    @property
    def is_a_year(self) -> bool:
        """Whether it is about a year long."""
        return 0.9 < self.years < 1.1

    def months(self, until: date) -> list[str]:
        """Its months that had begun by a day, as ``2025-06``."""
        last = min(self.end, until)
        first_of_all = self.start.year * 12 + self.start.month - 1
        numbers = range(first_of_all, last.year * 12 + last.month)
        return [f"{number // 12}-{number % 12 + 1:02}" for number in numbers]

    def says(self) -> str:
        """The first and the last day in words."""
        return f"{_long(self.start)} to {_long(self.end)}"

    def year_before(self) -> Period:
        """The same days of the year before; the last of February stays the last.

        One with a name that is no year's is named by its days.
        """
        start = _plus_months(self.start, -12)
        end = _plus_months(self.end + timedelta(days=1), -12) - timedelta(days=1)
        if not (_FINANCIAL.fullmatch(self.name) or _CALENDAR.fullmatch(self.name)):
            return Period(f"{start}..{end}", start, end)
        first, rest = int(self.name[:4]) - 1, self.name[4:]
        if _FINANCIAL.fullmatch(self.name) and _follows(self.name):
            rest = f"-{(first + 1) % 100:02}{self.name[7:]}"
        return Period(f"{first}{rest}", start, end)


def period(text: str | Period) -> Period:
    """The period of that name; raises ``PeriodError`` that says what is expected.

    >>> period("2025-26").says()
    '1 April 2025 to 31 March 2026'
    >>> period("2025-26-Q1") == period("2025-Q2")._replace(name="2025-26-Q1")
    True
    """
    if isinstance(text, Period):
        return _in_order(text)
    if not isinstance(text, str):
        raise PeriodError(f"expected {EXPECTED} (got {shown(text)})")
    if ".." in text:
        return _from_to(text)
    found = _FINANCIAL.fullmatch(text)
    if found and _follows(text):
        return _months(text, int(found[1]), 4, found[3])
    found = _CALENDAR.fullmatch(text)
    if found is None:
        raise PeriodError(f"expected {EXPECTED} (got {shown(text)})")
    if found[3]:
        start = date(int(found[1]), int(found[3]), 1)
        return Period(text, start, _plus_months(start, 1) - timedelta(days=1))
    return _months(text, int(found[1]), 1, found[2])


def _follows(name: str) -> bool:
    """Whether the second number of a name is the year after the first: 2025-26, not 2025-06."""
    return (int(name[:4]) + 1) % 100 == int(name[5:7])


def _months(name: str, year: int, month: int, quarter: str | None) -> Period:
    """A year that begins with a month, or one quarter of it."""
    start = date(year, month, 1)
    if quarter is None:
        return Period(name, start, _plus_months(start, 12) - timedelta(days=1))
    start = _plus_months(start, 3 * (int(quarter) - 1))
    return Period(name, start, _plus_months(start, 3) - timedelta(days=1))


def _from_to(text: str) -> Period:
    first, _, last = text.partition("..")
    try:
        start, end = DAY.read(first.strip()), DAY.read(last.strip())
    except Wrong as error:
        raise PeriodError(error.problems[0][1]) from None
    return _in_order(Period(f"{start}..{end}", start, end))


def _in_order(one: Period) -> Period:
    name, start, end = one
    if type(name) is not str or type(start) is not date or type(end) is not date:
        raise PeriodError(f"expected a Period of a name and two dates (got {one!r:.80})")
    if end < start:
        raise PeriodError(f"the period ends on {end}, before it begins on {start}")
    return one


def _plus_months(when: date, months: int) -> date:
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - only where a year is read

    return when + relativedelta(months=months)


def _long(when: date) -> str:
    return day(when).partition(" ")[2]
