"""Periods by name, and the year before each."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings

from complaintcode import ComplaintCodeError, Period, PeriodError, portfolio, testing
from complaintcode.portfolios.years import period


@pytest.mark.parametrize(
    ("name", "start", "end", "before"),
    [
        ("2025-26", "2025-04-01", "2026-03-31", "2024-25"),
        ("1999-00", "1999-04-01", "2000-03-31", "1998-99"),
        ("2000-01", "2000-04-01", "2001-03-31", "1999-00"),
        ("2025-26-Q1", "2025-04-01", "2025-06-30", "2024-25-Q1"),
        ("2025-26-Q4", "2026-01-01", "2026-03-31", "2024-25-Q4"),
        ("2025", "2025-01-01", "2025-12-31", "2024"),
        ("2025-Q2", "2025-04-01", "2025-06-30", "2024-Q2"),
        ("2025-06", "2025-06-01", "2025-06-30", "2024-06"),
        ("2025-12", "2025-12-01", "2025-12-31", "2024-12"),
        ("2025-02", "2025-02-01", "2025-02-28", "2024-02"),
        (
            "2025-04-01..2026-03-31",
            "2025-04-01",
            "2026-03-31",
            "2024-04-01..2025-03-31",
        ),
        ("2025-05-05..2025-05-05", "2025-05-05", "2025-05-05", "2024-05-05..2024-05-05"),
        ("2025-02-01 .. 2025-02-28", "2025-02-01", "2025-02-28", "2024-02-01..2024-02-29"),
    ],
)
def test_a_period_and_the_year_before(name: str, start: str, end: str, before: str) -> None:
    found = period(name)
    assert (str(found.start), str(found.end)) == (start, end)
    assert found.name == name.replace(" ", "")
    assert found.year_before().name == before
    assert found.year_before() == period(before)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "expected a period like 2025-26"),
        ("2025/26", "(got '2025/26')"),
        ("2025-27", "expected a period like 2025-26"),
        ("2025-13", "2025-Q2 (April to June)"),
        ("2025-Q5", "(got '2025-Q5')"),
        ("2025-06-Q1", "(got '2025-06-Q1')"),
        ("last year", "or 2025-04-01..2026-03-31 (got 'last year')"),
        ("2025-04-01..", "expected a date like 2024-05-15 (got '')"),
        ("..2025-04-01", "expected a date like 2024-05-15 (got '')"),
        ("2025-04-31..2025-05-02", "no such day in the calendar: '2025-04-31'"),
        ("2025-05-02..2025-05-01", "the period ends on 2025-05-01, before it begins on 2025-05-02"),
    ],
)
def test_an_error_says_what_is_expected(text: str, said: str) -> None:
    with pytest.raises(PeriodError) as raised:
        period(text)
    assert said in str(raised.value)


def test_a_year_that_is_no_text() -> None:
    with pytest.raises(PeriodError, match=r"^expected a period like .* \(got 2025\)"):
        period(2025)  # type: ignore[arg-type]  # the point


@pytest.mark.parametrize(
    ("name", "is_a_year"),
    [("2025-26", True), ("2024", True), ("2025-Q1", False), ("2024-04-01..2026-03-31", False)],
)
def test_its_length(name: str, is_a_year: bool) -> None:
    assert period(name).is_a_year is is_a_year
    assert period("2025-04-01..2025-04-01").years == 1 / 365.25


def test_a_period_is_taken_as_it_is() -> None:
    own = Period("a fortnight", date(2025, 5, 1), date(2025, 5, 14))
    assert period(own) is own
    assert own.says() == "1 May 2025 to 14 May 2025"
    assert [own.holds(date(2025, 5, day)) for day in (1, 14, 15)] == [True, True, False]
    assert not own.holds(date(2025, 4, 30))


def test_of_a_name_of_its_own_the_year_before_goes_by_its_days() -> None:
    own = Period("FY25", date(2025, 4, 1), date(2026, 3, 31))
    assert own.year_before() == period("2024-04-01..2025-03-31")
    found = portfolio([], year=own, as_of=date(2026, 6, 1))
    assert (found.period.name, found.last_year) == ("FY25", None)


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (date(2025, 4, 2), date(2025, 4, 1), "year: the period ends on 2025-04-01, before it"),
        ("2025-04-01", date(2025, 4, 1), "year: expected a Period of a name and two dates"),
        (date(2025, 4, 1), datetime(2025, 4, 2, tzinfo=UTC), "year: expected a Period of a"),
    ],
)
def test_a_period_that_cannot_be(start: Any, end: Any, said: str) -> None:
    with pytest.raises(ComplaintCodeError) as raised:
        portfolio([], year=Period("FY25", start, end), as_of=date(2026, 6, 1))
    assert str(raised.value).startswith(said)


@settings(deadline=None)
@given(testing.periods())
def test_any_period_has_a_year_before_that_ends_before_it_is_over(one: Period) -> None:
    before = one.year_before()
    assert before.start <= before.end < one.end
    assert period(before.name) == before
