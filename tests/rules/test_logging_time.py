"""Logged in time? 2024 6.2 and 6.11; 2022 4.1."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, stage1, stage2_2022, stage2_2024

STAGE_1 = "stage1-logging-time"
STAGE_2 = "stage2-logging-time"
REFUSED = {"of": "acceptance", "decided": "2025-06-06"}


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024-the-day-before",
            stage1("2025-06-02", logged="2025-06-06"),
            outcome="met",
            due_on="2025-06-09",
            due_latest="2025-06-09",
            done_on="2025-06-06",
            working_days=4,
            limit=5,
            days_late=0,
            provision="6.2",
            strength="must",
            stage=1,
            about="$.stages[0]",
            readings=(),
            missing=(),
        ),
        row(
            "2024-on-the-day",
            stage1("2025-06-02", logged="2025-06-09"),
            outcome="met",
            working_days=5,
        ),
        row(
            "2024-the-day-after",
            stage1("2025-06-02", logged="2025-06-10"),
            outcome="not_met",
            working_days=6,
            days_late=1,
        ),
        row(
            "2022-the-day-before",
            stage1("2023-03-01", logged="2023-03-07"),
            outcome="met",
            due_on="2023-03-08",
            provision="4.1",
        ),
        row("2022-on-the-day", stage1("2023-03-01", logged="2023-03-08"), outcome="met"),
        row(
            "2022-the-day-after",
            stage1("2023-03-01", logged="2023-03-09"),
            outcome="not_met",
            days_late=1,
        ),
        row(
            "across-the-holiday-of-19-september-2022",
            stage1("2022-09-12", logged="2022-09-20"),
            outcome="met",
            due_on="2022-09-20",
            working_days=5,
            readings=("A2", "A29"),
        ),
        row(
            "received-on-a-sunday",
            stage1("2025-06-08", logged="2025-06-13"),
            outcome="met",
            due_on="2025-06-13",
        ),
        row(
            "a-late-logging-is-not-cured-by-an-acknowledgement-in-time",
            stage1("2025-06-02", acknowledged="2025-06-04", logged="2025-06-10"),
            outcome="not_met",
        ),
        row(
            "not-logged-yet-as-of-the-day-it-is-due",
            stage1("2025-06-02", logged={"from": "2025-06-09", "to": "2025-06-10"}),
            "2025-06-08",
            outcome="not_applicable",
        ),
        row(
            "an-unknown-day",
            stage1("2025-06-02", logged="unknown"),
            outcome="needs_review",
            missing=("$.stages[0].logged",),
        ),
        row(
            "a-window-in-time",
            stage1("2025-06-02", logged={"to": "2025-06-09"}),
            outcome="met",
            missing=(),
        ),
        row(
            "a-window-too-late",
            stage1("2025-06-02", logged={"from": "2025-06-10"}),
            outcome="not_met",
        ),
        row(
            "a-window-across-the-day",
            stage1("2025-06-02", logged={"from": "2025-06-09", "to": "2025-06-10"}),
            outcome="needs_review",
            missing=("$.stages[0].logged",),
        ),
        row(
            "A21-withdrawn-before-it-was-logged",
            stage1("2025-06-02", logged="2025-06-12", case={"withdrawn": "2025-06-06"}),
            outcome="not_applicable",
        ),
        row(
            "A21-logged-late-and-then-withdrawn",
            stage1("2025-06-02", logged="2025-06-10", case={"withdrawn": "2025-06-12"}),
            outcome="not_met",
        ),
        row(
            "A21-overdue-when-withdrawn-and-logged-after-it",
            stage1("2025-06-02", logged="2025-06-16", case={"withdrawn": "2025-06-12"}),
            outcome="not_met",
            readings=("A21",),
        ),
        row(
            "refused-before-it-was-logged",
            stage1("2025-06-02", logged="2025-06-12", case={"exclusions": [REFUSED]}),
            outcome="not_applicable",
        ),
        row(
            "refused-and-overturned",
            stage1(
                "2025-06-02",
                logged="2025-06-27",
                case={"exclusions": [{**REFUSED, "overturned": "2025-06-20"}]},
            ),
            outcome="met",
            due_on="2025-06-27",
        ),
        row(
            "refused-and-overturned-and-logged-a-day-late",
            stage1(
                "2025-06-02",
                logged="2025-06-30",
                case={"exclusions": [{**REFUSED, "overturned": "2025-06-20"}]},
            ),
            outcome="not_met",
            due_on="2025-06-27",
        ),
    ],
)
def test_stage_1(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, STAGE_1, as_of), expected) == expected


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "the-day-before",
            stage2_2024("2025-08-15", logged="2025-08-21"),
            outcome="met",
            due_on="2025-08-22",
            provision="6.11",
            stage=2,
        ),
        row("on-the-day", stage2_2024("2025-08-15", logged="2025-08-22"), outcome="met"),
        row(
            "the-day-after-over-a-bank-holiday",
            stage2_2024("2025-08-15", logged="2025-08-26"),
            outcome="not_met",
            days_late=1,
        ),
        row(
            "the-request-is-unknown",
            stage2_2024("unknown", logged="2025-08-22"),
            outcome="needs_review",
            missing=("$.stages[1].requested",),
        ),
        row(
            "the-request-never-came",
            stage2_2024(None, logged="2025-08-22"),
            outcome="not_applicable",
        ),
        row(
            "escalation-refused",
            stage2_2024(
                "2025-08-15",
                logged="2025-08-28",
                case={"exclusions": [{"of": "escalation", "decided": "2025-08-20"}]},
            ),
            outcome="not_applicable",
        ),
    ],
)
def test_stage_2(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, STAGE_2, as_of), expected) == expected


@pytest.mark.parametrize("logged", [{}, {"logged": None}], ids=["absent", "null"])
@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
def test_where_it_was_not_logged_the_acknowledgement_stands_for_it(
    logged: dict[str, None], partial: bool
) -> None:
    case = stage1("2025-06-02", acknowledged="2025-06-20", case={"partial_record": partial})
    case["stages"][0].update(logged)
    assert {one.outcome.value for one in every(case, STAGE_1)} <= {"not_applicable"}


def test_the_code_of_2022_has_no_limit_at_stage_2() -> None:
    assert every(stage2_2022("2024-03-04", logged="2024-04-30"), STAGE_2) == []


def test_a_stage_beside_one_that_was_logged_is_not_asked() -> None:
    case = stage1("2025-06-02", logged="2025-06-04")
    case["stages"].append({"number": 1, "acknowledged": "2025-06-04"})
    assert [one.about for one in every(case, STAGE_1)] == ["$.stages[0]"]


def test_a2_in_time_by_working_days_and_late_by_calendar_days() -> None:
    finding = found(stage1("2023-03-02", logged="2023-03-09"), STAGE_1)
    assert finding.outcome.value == "met"
    assert ["(A2)" in note for note in finding.notes] == [True]


def test_what_lies_after_the_day_of_looking_is_said() -> None:
    finding = found(stage1("2025-06-02", logged="2025-06-06"), STAGE_1, "2025-06-05")
    assert finding.outcome.value == "not_applicable"
    assert "Friday 6 June 2025 lies after the day of looking" in finding.because
