"""Did the resident agree to a long extension? 2022 5.2 and 5.14."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import (
    Case,
    every,
    found,
    row,
    shown,
    stage1,
    stage2_2022,
    stage2_2024,
    stage3_2022,
    unassessed,
)

RULE = "extension-agreement"


def extended(until: Any, *, case: Case | None = None, **more: Any) -> Case:
    """Logged Friday 3 March 2023: due the 17th, and 20 working days end on the 31st."""
    extension = {"notified": "2023-03-17", "until": until, **more}
    return stage1("2023-03-01", logged="2023-03-03", extensions=[extension], case=case)


def second(until: Any, **more: Any) -> Case:
    """Requested Monday 4 March 2024: due 3 April, and 10 working days more end on the 17th."""
    return stage2_2022(
        "2024-03-04", extensions=[{"notified": "2024-04-03", "until": until, **more}]
    )


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "stage-1-the-day-after-and-agreed",
            extended("2023-04-03", agreed=True),
            outcome="met",
            provision="5.2",
            strength="should",
            stage=1,
            about="$.stages[0].extensions[0]",
            missing=(),
            advice=None,
        ),
        row(
            "stage-1-the-day-after-and-not-agreed",
            extended("2023-04-03", agreed=False),
            outcome="not_met",
            missing=(),
        ),
        row(
            "stage-1-across-easter",
            extended("2023-04-14", agreed=False),
            outcome="not_met",
        ),
        row(
            "stage-2-the-day-after-and-agreed",
            second("2024-04-18", agreed=True),
            outcome="met",
            provision="5.14",
            strength="should",
            stage=2,
        ),
        row(
            "stage-2-the-day-after-and-not-agreed",
            second("2024-04-18", agreed=False),
            outcome="not_met",
        ),
        row(
            "whether-it-is-long-is-not-known-and-it-was-not-agreed",
            extended("unknown", agreed=False),
            outcome="needs_review",
            missing=("$.stages[0].extensions[0].until",),
        ),
        row(
            "long-on-each-day-that-it-could-be",
            extended({"from": "2023-04-03"}, agreed=False),
            outcome="not_met",
        ),
        row(
            "whether-it-is-long-depends-on-the-logging",
            stage1(
                "2023-03-01",
                logged={"from": "2023-03-02", "to": "2023-03-03"},
                extensions=[{"notified": "2023-03-16", "until": "2023-03-31", "agreed": False}],
            ),
            outcome="needs_review",
            missing=("$.stages[0].logged",),
        ),
    ],
)
def test_agreement(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(extended("2023-03-30", agreed=False), id="stage-1-the-day-before"),
        pytest.param(extended("2023-03-31", agreed=False), id="stage-1-on-the-day"),
        pytest.param(second("2024-04-16", agreed=False), id="stage-2-the-day-before"),
        pytest.param(second("2024-04-17", agreed=False), id="stage-2-on-the-day"),
        pytest.param(extended(None, agreed=False), id="without-a-new-date"),
        pytest.param(
            extended({"to": "2023-03-31"}, agreed=False), id="short-on-each-day-that-it-could-be"
        ),
        pytest.param(
            stage2_2022(
                "unknown",
                acknowledged="2024-02-13",
                extensions=[{"notified": "2024-03-11", "until": "2024-03-25", "agreed": False}],
            ),
            id="short-whenever-it-was-requested-or-if-it-never-was",
        ),
        pytest.param(
            stage3_2022(
                "2023-05-02",
                extensions=[{"notified": "2023-06-01", "until": "2023-09-01", "agreed": False}],
            ),
            id="stage-3",
        ),
        pytest.param(
            stage2_2024(
                "2025-08-15",
                acknowledged="2025-08-22",
                extensions=[{"notified": "2025-09-22", "until": "2026-01-12", "agreed": False}],
            ),
            id="the-code-of-2024-asks-for-none",
        ),
        pytest.param(
            extended(
                "2023-04-03",
                agreed=False,
                case={"joined_with": {"reference": "HC-0", "from_stage": 1}},
            ),
            id="the-answer-is-another-complaints",
        ),
    ],
)
def test_nothing_is_asked(case: Case) -> None:
    assert {one.outcome.value for one in every(case, RULE)} <= {"not_applicable"}


def test_nothing_is_asked_before_it_was_told() -> None:
    case = extended("2023-04-03", agreed=False)
    assert every(case, RULE, "2023-03-16") == []
    assert len(every(case, RULE, "2023-03-17")) == 1


def test_not_recorded_is_not_assessed() -> None:
    needs = ("$.stages[0].extensions[0].agreed",)
    assert every(extended("2023-04-03"), RULE) == []
    assert unassessed(extended("2023-04-03"))["5.2"] == needs
    assert "5.2" not in unassessed(extended("2023-03-31"))


def test_a10_the_length_of_a_second_is_counted_from_the_first_due_date() -> None:
    case = extended("2023-03-24", agreed=False)
    case["stages"][0]["extensions"].append(
        {"notified": "2023-03-24", "until": "2023-04-03", "agreed": False}
    )
    assert [(one.about, one.outcome.value) for one in every(case, RULE)] == [
        ("$.stages[0].extensions[1]", "not_met")
    ]


@pytest.mark.parametrize(
    ("until", "agreed"),
    [
        pytest.param("unknown", True, id="an-unknown-length"),
        pytest.param({"from": "2023-03-31", "to": "2023-04-03"}, True, id="on-either-side"),
    ],
)
def test_an_agreed_one_is_in_order_however_long(until: Any, agreed: bool) -> None:
    """Long: met; short: not applicable. The unknown day settles which, so a person is asked."""
    finding = found(extended(until, agreed=agreed), RULE)
    assert finding.outcome.value == "needs_review"
    assert finding.missing == ("$.stages[0].extensions[0].until",)


def test_a19_long_from_one_of_two_due_dates_only() -> None:
    """Logged late: due 22 or 28 March, so 10 working days more end on 5 or 13 April."""
    extension = {"notified": "2023-03-22", "until": "2023-04-06", "agreed": False}
    finding = found(stage1("2023-03-01", logged="2023-03-14", extensions=[extension]), RULE)
    assert finding.outcome.value == "needs_review"
    assert finding.missing == ()
    assert finding.readings == ("A19",)
