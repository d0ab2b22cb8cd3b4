"""Acknowledged and answered within both limits together? 2024 6.2 with 6.3; 2022 4.1 with 5.1."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, stage1, stage2_2022, stage2_2024

STAGE_1 = "stage1-in-all-time"
STAGE_2 = "stage2-in-all-time"


def unknown(responded: Any, **more: Any) -> Case:
    """Received Monday 2 June 2025; both limits end on Monday 23 June, with the cap on 7 July."""
    return stage1("2025-06-02", acknowledged="unknown", responded=responded, **more)


def told(until: Any, notified: Any = "2025-06-18", **more: Any) -> dict[str, Any]:
    return {"notified": notified, "until": until, **more}


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024-the-day-after",
            unknown("2025-06-24"),
            outcome="not_met",
            due_on="2025-06-23",
            due_latest="2025-06-23",
            original_due_on=None,
            done_on="2025-06-24",
            working_days=16,
            limit=15,
            days_late=1,
            provision="6.3",
            with_=("6.2",),
            strength="must",
            about="$.stages[0]",
            missing=(),
        ),
        row(
            "2022-the-day-after",
            stage1("2023-03-01", logged="unknown", responded="2023-03-23"),
            outcome="not_met",
            due_on="2023-03-22",
            provision="5.1",
            with_=("4.1",),
        ),
        row(
            "across-christmas",
            stage1("2024-12-16", acknowledged="unknown", responded="2025-01-10"),
            outcome="not_met",
            due_on="2025-01-09",
            working_days=16,
        ),
        row(
            "never-answered",
            unknown(None),
            "2025-06-24",
            outcome="not_met",
            done_on=None,
            working_days=16,
        ),
        row(
            "a-partial-record-that-knows-only-a-late-answer",
            stage1("2025-06-02", responded="2025-06-24", case={"partial_record": True}),
            outcome="not_met",
        ),
        row(
            "an-answer-within-days-all-late",
            unknown({"from": "2025-06-24", "to": "2025-07-31"}),
            outcome="not_met",
        ),
        row(
            "past-the-cap-of-an-extension",
            unknown("2025-07-08", extensions=[told("2025-07-02")]),
            outcome="not_met",
            due_on="2025-07-07",
            original_due_on="2025-06-23",
            extension=10,
        ),
        row(
            "A11-past-the-cap-of-an-extension-without-a-reason",
            unknown("2025-07-08", extensions=[told("2025-07-10", reason="")]),
            outcome="not_met",
            due_on="2025-07-07",
        ),
        row(
            "past-the-new-date-of-a-long-extension",
            unknown("2025-07-11", extensions=[told("2025-07-10", reason="survey")]),
            outcome="not_met",
            due_on="2025-07-10",
        ),
        row(
            "A9-an-extension-told-too-late-on-every-reading-extends-nothing",
            unknown("2025-06-25", extensions=[told("2025-07-02", "2025-06-24")]),
            outcome="not_met",
            due_on="2025-06-23",
        ),
        row(
            "an-extension-to-a-day-that-was-left-anyway",
            unknown("2025-06-24", extensions=[told("2025-06-13", "2025-06-10")]),
            outcome="not_met",
            due_on="2025-06-23",
        ),
        row(
            "an-extension-without-a-new-date",
            unknown("2025-06-24", extensions=[told(None)]),
            outcome="not_met",
        ),
        row(
            "A21-overdue-when-withdrawn",
            unknown("2025-07-01", case={"withdrawn": "2025-06-24"}),
            outcome="not_met",
            readings=("A21",),
        ),
    ],
)
def test_stage_1(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, STAGE_1, as_of), expected) == expected


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "the-day-after",
            stage2_2024("2025-08-15", acknowledged="unknown", responded="2025-09-23"),
            outcome="not_met",
            due_on="2025-09-22",
            limit=25,
            working_days=26,
            provision="6.14",
            with_=("6.11",),
            stage=2,
        ),
        row(
            "past-the-cap-of-an-extension",
            stage2_2024(
                "2025-08-15",
                acknowledged="unknown",
                responded="2025-10-21",
                extensions=[told("2025-10-20", "2025-09-15")],
            ),
            outcome="not_met",
            due_on="2025-10-20",
        ),
        row(
            "the-request-is-unknown-too",
            stage2_2024(
                {"from": "2025-08-14", "to": "2025-08-15"},
                acknowledged="unknown",
                responded="2025-09-23",
            ),
            outcome="not_met",
            due_on="2025-09-19",
            due_latest="2025-09-22",
        ),
    ],
)
def test_stage_2(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, STAGE_2, as_of), expected) == expected


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(unknown("2025-06-20"), id="the-day-before"),
        pytest.param(unknown("2025-06-23"), id="on-the-day"),
        pytest.param(unknown("2025-07-07", extensions=[told("2025-07-02")]), id="within-the-cap"),
        pytest.param(
            unknown("2025-07-10", extensions=[told("2025-07-10", reason="survey")]),
            id="within-a-long-extension-that-may-have-a-good-reason",
        ),
        pytest.param(
            unknown("2025-07-10", extensions=[told("2025-07-10")]),
            id="within-a-long-extension-whose-reason-nobody-recorded",
        ),
        pytest.param(
            unknown("2025-06-30", extensions=[told("2025-07-02", "unknown")]),
            id="an-extension-told-nobody-knows-when",
        ),
        pytest.param(
            stage1("2025-06-02", acknowledged="2025-06-04", responded="2025-07-10"),
            id="every-day-known",
        ),
        pytest.param(
            stage1("2025-06-02", acknowledged=None, responded={"from": "2025-06-24"}),
            id="both-limits-can-be-judged-apart",
        ),
        pytest.param(
            unknown("2025-06-24", case={"joined_with": {"reference": "HC-0", "from_stage": 1}}),
            id="joined-with-another-complaint",
        ),
        pytest.param(
            unknown(None, case={"withdrawn": "2025-06-23"}),
            id="withdrawn-in-time",
        ),
        pytest.param(unknown("unknown"), id="the-answer-is-unknown-too"),
        pytest.param(
            stage2_2024("unknown", acknowledged="unknown", responded="2025-12-01"),
            id="nothing-to-count-from",
        ),
        pytest.param(
            stage1(
                "2025-06-02",
                acknowledgements=[{"sent": "unknown"} for _ in range(4)],
                responses=[{"sent": "unknown"} for _ in range(3)],
            ),
            id="more-unknown-days-than-can-be-tried",
        ),
    ],
)
def test_nothing_is_said(case: Case) -> None:
    assert every(case, STAGE_1) == []
    assert every(case, STAGE_2) == []


def test_the_code_of_2022_has_no_two_limits_at_stage_2() -> None:
    case = stage2_2022("2024-03-04", acknowledged="unknown", responded="2024-09-02")
    assert every(case, STAGE_2) == []
