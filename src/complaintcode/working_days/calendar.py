"""The working-day calendar.

A working day is Monday to Friday and no bank holiday of the nation. The start is day 0, the next
working day is day 1, and a time limit of n working days ends with day n (Complaint Handling Code
2024 6.2 to 6.15; 2022 4.1 to 5.18; counted so in most published decisions of the Ombudsman).

>>> from datetime import date
>>> calendar = WorkingDayCalendar("england")
>>> calendar.add(date(2024, 2, 12), 10)
datetime.date(2024, 2, 26)
>>> calendar.count(date(2024, 2, 26), date(2024, 3, 4))
5
>>> calendar.is_working_day(date(2024, 3, 29))  # Good Friday
False
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, datetime, timedelta
from functools import lru_cache
from operator import index
from typing import TYPE_CHECKING, Any, NamedTuple

from complaintcode.errors import CalendarError, FieldError
from complaintcode.nearest import did_you_mean
from complaintcode.working_days import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

NATIONS = ("england", "wales", "scotland", "northern_ireland")

# Laid out at first, because nearly every question is about these years; the others at need.
_NEAR_YEARS = (2021, 2028)

_MOST_A_YEAR = 262  # weekdays of a leap year that begins on one

_WEEKEND = {5: "Saturday", 6: "Sunday"}


class Day(NamedTuple):
    """One day of a count: whether it counts, and if not, why (a weekend, a bank holiday)."""

    date: date
    counts: bool
    why: str | None


class _Span(NamedTuple):
    """The working days of some whole years; one look-up answers a question."""

    first_year: int
    last_year: int
    holidays: dict[date, str]
    holiday_days: tuple[date, ...]
    days: tuple[date, ...]
    position: dict[date, int]  # working days up to and with this day, less one


class WorkingDayCalendar:
    """Counts working days for one nation of the United Kingdom.

    ``nation`` is ``england`` (the default), ``wales``, ``scotland`` or ``northern_ireland``.
    ``closures`` are the landlord's own closure days: they count as working days all the same and
    only serve ``without_closures``. ``bank_holidays`` is a newer GOV.UK ``bank-holidays.json``
    (path or parsed): the years that it holds replace those of the shipped table.

    ``table`` names the version of the bank holidays, ``projected_from`` the first year of which
    nothing is proclaimed. Days before 1872 or after 2100 raise ``CalendarError``.
    """

    __slots__ = ("_proclaimed", "_span", "closures", "nation", "projected_from", "table")

    def __init__(
        self,
        nation: str = "england",
        *,
        closures: Iterable[date] = (),
        bank_holidays: str | Path | Mapping[str, Any] | None = None,
    ) -> None:
        nation = str(getattr(nation, "value", nation))
        if nation not in NATIONS:
            near = did_you_mean(nation, NATIONS)
            raise CalendarError(
                f"expected a nation, one of {', '.join(NATIONS)} (got {nation!r}){near}"
            )
        self.nation = nation
        self.closures = _closures(closures)
        self.table = table.VERSION
        self.projected_from = table.PROJECTED_FROM
        self._proclaimed: dict[int, dict[date, str]] = {}
        if bank_holidays is not None:
            from complaintcode.working_days import govuk  # noqa: PLC0415 - seldom needed

            self._proclaimed = govuk.read(bank_holidays, nation)
            self.table += "+govuk"
            while self.projected_from in self._proclaimed:
                self.projected_from += 1
        self._span = self._spanning(*_NEAR_YEARS) if self._proclaimed else _shipped(nation)

    def add(self, day: date, n: int) -> date:
        """The ``n``-th working day after ``day`` (day 0); ``add(day, 0)`` is ``day`` itself.

        ``n`` is a number of working days, 0 or more. A weekend day or bank holiday may be day 0.
        """
        span = self._span
        try:
            if n > 0:
                return span.days[span.position[day] + n]
        except (KeyError, IndexError, TypeError):
            pass
        return self._add_otherwise(day, _whole(n))

    def count(self, start: date, end: date) -> int:
        """The working days after ``start`` up to and with ``end`` (working days).

        Raises ``CalendarError`` where ``end`` is before ``start``.
        """
        position = self._span.position
        try:
            days = position[end] - position[start]
        except (KeyError, TypeError):
            position = self._reach(start, end).position
            days = position[end] - position[start]
        if days >= 0 and end >= start:
            return days
        raise _turned_round(start, end)

    def is_working_day(self, day: date) -> bool:
        """Whether ``day`` is Monday to Friday and no bank holiday."""
        span = self._span
        try:
            return span.days[span.position[day]] == day
        except (KeyError, TypeError):
            span = self._reach(day)
            return span.days[span.position[day]] == day

    def bank_holiday(self, day: date) -> str | None:
        """The title of the bank holiday on ``day``, a weekday; ``None`` on any other day."""
        return self._reach(day).holidays.get(day)

    def bank_holidays(self, start: date, end: date) -> tuple[date, ...]:
        """The bank holidays after ``start`` up to and with ``end`` that fall on a weekday.

        Raises ``CalendarError`` where ``end`` is before ``start``.
        """
        days = self._reach(start, end).holiday_days
        if end < start:
            raise _turned_round(start, end)
        return days[bisect_right(days, start) : bisect_right(days, end)]

    def why_not(self, day: date) -> str | None:
        """Why ``day`` is no working day: ``Saturday``, ``Good Friday``; ``None`` where it is."""
        return self.bank_holiday(day) or _WEEKEND.get(day.weekday())

    def explain(self, start: date, end: date) -> tuple[Day, ...]:
        """Each day after ``start`` up to and with ``end``: whether it counts, and why not.

        >>> for day in WorkingDayCalendar().explain(date(2024, 3, 28), date(2024, 4, 2)):
        ...     print(day.date, day.counts, day.why)
        2024-03-29 False Good Friday
        2024-03-30 False Saturday
        2024-03-31 False Sunday
        2024-04-01 False Easter Monday
        2024-04-02 True None
        """
        if _day(end) < _day(start):
            raise _turned_round(start, end)
        passed = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
        return tuple(Day(day, (why := self.why_not(day)) is None, why) for day in passed)

    def without_closures(self, day: date, n: int) -> date:
        """As ``add``, had the landlord's closure days not counted. No time limit rests on it."""
        left = _whole(n)
        day = self.add(day, min(left, 0))  # refuses what `add` refuses
        while left:
            day = self.add(day, 1)
            left -= day not in self.closures
        return day

    def _add_otherwise(self, day: date, n: int) -> date:
        if n < 0:
            raise CalendarError(f"expected a number of working days, 0 or more (got {n!r})")
        if n == 0:
            return _day(day)
        span = self._reach(day)
        while (lacking := span.position[day] + n - len(span.days) + 1) > 0:
            years = max(1, lacking // _MOST_A_YEAR)  # never past the year that holds the day
            span = self._extended(span, span.last_year + years)
        return span.days[span.position[day] + n]

    def _reach(self, *days: date) -> _Span:
        """The years laid out, first extended by ``holidays`` so that they hold some days.

        Whoever asks goes on with what is handed back: another thread may lay out other years
        meanwhile, in which each day has another position.
        """
        span = self._span
        for day in days:
            if _day(day) not in span.position:
                span = self._extended(span, day.year)
        return span

    def _extended(self, span: _Span, year: int) -> _Span:
        """Lay out the years up to ``year`` as well, and at the least those of the table."""
        self._span = span = self._spanning(
            min(year, span.first_year, table.FIRST_YEAR),
            max(year, span.last_year, table.LAST_YEAR),
        )
        return span

    def _spanning(self, first_year: int, last_year: int) -> _Span:
        return _span(self.nation, first_year, last_year, self._proclaimed)


def shipped_calendar(nation: str) -> WorkingDayCalendar:
    """The calendar of a nation with the shipped table and nothing else."""
    return _shipped_calendar(nation)


@lru_cache(maxsize=len(NATIONS))
def _shipped_calendar(nation: str) -> WorkingDayCalendar:
    return WorkingDayCalendar(nation)


@lru_cache(maxsize=len(NATIONS))
def _shipped(nation: str) -> _Span:
    return _span(nation, *_NEAR_YEARS, {})


def _span(
    nation: str, first_year: int, last_year: int, proclaimed: Mapping[int, dict[date, str]]
) -> _Span:
    listed = table.BANK_HOLIDAYS["england" if nation == "wales" else nation]
    holidays = {date.fromisoformat(day): title for day, title in listed.items()}
    for year in range(first_year, last_year + 1):
        if year in proclaimed:
            holidays = {day: title for day, title in holidays.items() if day.year != year}
            holidays |= proclaimed[year]
        elif not table.FIRST_YEAR <= year <= table.LAST_YEAR:
            from complaintcode.working_days.projection import bank_holidays  # noqa: PLC0415 - slow

            holidays |= bank_holidays(nation, year)
    days: list[date] = []
    position: dict[date, int] = {}
    first, last = date(first_year, 1, 1).toordinal(), date(last_year, 12, 31).toordinal()
    for ordinal in range(first, last + 1):
        day = date.fromordinal(ordinal)
        if ordinal % 7 not in {6, 0} and day not in holidays:  # ordinal 1 was a Monday
            days.append(day)
        position[day] = len(days) - 1
    holiday_days = tuple(sorted(holidays))
    return _Span(first_year, last_year, holidays, holiday_days, tuple(days), position)


def _closures(days: Iterable[date]) -> frozenset[date]:
    try:
        return frozenset(map(_day, days))
    except FieldError as error:
        raise FieldError(f"closures: {error}") from None
    except TypeError:
        raise FieldError(f"closures: expected a list of dates (got {days!r})") from None


def _turned_round(start: date, end: date) -> CalendarError:
    return CalendarError(f"the end, {end}, is before the start, {start}")


def _whole(value: Any) -> int:
    try:
        return index(value)
    except TypeError:
        raise FieldError(f"expected a whole number of working days (got {value!r})") from None


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise FieldError(f"expected a date (got {value!r})")
