"""Steps of working days, and months: where each begins and ends, and what falls into it."""

from __future__ import annotations

from datetime import date

import pytest

from complaintcode.portfolios.distributions import ANSWERED, by_month, spread
from complaintcode.portfolios.words import step
from complaintcode.portfolios.years import period
from tests.portfolios.made import EXTENDED, IN_TIME, LATE, OPEN, SECOND, counted, made


@pytest.mark.parametrize(
    ("limit", "steps"),
    [
        (10, "0-2 3-4 5-6 7-8 9-10 11-12 13-14 15-16 17-18 19-20 more"),
        (20, "0-4 5-8 9-12 13-16 17-20 21-24 25-28 29-32 33-36 37-40 more"),
        (7, "0-1 2-2 3-4 5-5 6-7 8-8 9-9 10-11 12-12 13-14 more"),
        (2, "0-1 2-2 3-3 4-4 more"),
    ],
)
def test_a_step_ends_with_the_limit_and_one_with_twice_the_limit(limit: int, steps: str) -> None:
    found = spread(limit, {})
    assert " ".join(found) == steps
    assert all(list(row) == list(ANSWERED) for row in found.values())


def test_each_number_of_days_is_in_one_step() -> None:
    found = spread(10, {(days, "late"): 1 for days in range(30)})
    assert [row["late"] for row in found.values()] == [3, *[2] * 9, 9]
    assert sum(row["in_time"] or 0 for row in found.values()) == 0


@pytest.mark.parametrize(
    ("name", "said"), [("0-2", "0 to 2"), ("2-2", "2"), ("more", "more than 20")]
)
def test_a_step_in_words(name: str, said: str) -> None:
    assert step(name, 10) == said


@pytest.mark.parametrize(
    ("name", "until", "first", "last", "months"),
    [
        ("2025-26", "2026-06-30", "2025-04", "2026-03", 12),
        ("2025-26", "2025-12-01", "2025-04", "2025-12", 9),
        ("2025-Q4", "2026-06-30", "2025-10", "2025-12", 3),
        ("2025-02", "2026-06-30", "2025-02", "2025-02", 1),
        ("2024-04-15..2026-04-14", "2026-06-30", "2024-04", "2026-04", 25),
    ],
)
def test_the_months_of_a_period(name: str, until: str, first: str, last: str, months: int) -> None:
    found = period(name).months(date.fromisoformat(until))
    assert (found[0], found[-1], len(found)) == (first, last, months)
    assert period(name).months(date(2020, 1, 1)) == []


def test_a_month_without_complaints_is_there_and_empty() -> None:
    found = by_month(["2025-05", "2025-06"], {("2025-06", "late"): 2, ("2025-06", "pending"): 1})
    assert set(found["2025-05"].values()) == {0}
    assert {name: n for name, n in found["2025-06"].items() if n} == {
        "made": 3,
        "late": 2,
        "pending": 1,
    }


def test_as_a_portfolio_has_them() -> None:
    found = counted(made(IN_TIME, SECOND), made(LATE), made(EXTENDED), made(OPEN))
    stage1 = found.by_month["stage1"]["2025-06"]
    assert {name: n for name, n in stage1.items() if n} == {
        "made": 4,
        "in_time": 1,
        "in_time_with_extension": 1,
        "late": 2,
    }
    assert found.by_month["stage2"]["2025-07"]["made"] == 1
    assert found.months == {
        "2025-06": {"stage1": 4, "stage2": 0},
        "2025-07": {"stage1": 0, "stage2": 1},
    }
    assert found.spread["stage1"][10]["11-12"]["late"] == 1
    assert found.spread["stage2"][20]["17-20"]["in_time"] == 1
    document = found.document()
    assert document["spread"]["stage1"]["10"]["9-10"]["in_time"] == 1
    assert document["by_month"]["stage2"]["2025-07"]["in_time"] == 1
