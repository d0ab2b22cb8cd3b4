"""Did a notice give the Ombudsman's details? 2024 6.5 and 6.16; 2022 5.3, 5.15 and 5.19."""

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

RULE = "extension-ombudsman-details"
FIRST = "$.stages[0].extensions[0]"


def in_2024(*, case: Case | None = None, **extension: Any) -> Case:
    extension = {"notified": "2025-06-18", "until": "2025-06-25", **extension}
    return stage1("2025-06-02", acknowledged="2025-06-04", extensions=[extension], case=case)


def in_2022(**extension: Any) -> Case:
    extension = {"notified": "2023-03-17", "until": "2023-03-24", **extension}
    return stage1("2023-03-01", logged="2023-03-03", extensions=[extension])


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024-given",
            in_2024(ombudsman_details=True),
            outcome="met",
            provision="6.5",
            strength="must",
            about=FIRST,
            missing=(),
            advice=None,
        ),
        row("2024-not-given", in_2024(ombudsman_details=False), outcome="not_met", missing=()),
        row(
            "2024-not-given-and-agreed-to",
            in_2024(ombudsman_details=False, agreed=True),
            outcome="not_met",
        ),
        row(
            "2024-stage-2",
            stage2_2024(
                "2025-08-15", extensions=[{"notified": "2025-09-22", "ombudsman_details": False}]
            ),
            outcome="not_met",
            provision="6.16",
            strength="must",
        ),
        row(
            "2022-given-where-it-was-not-agreed",
            in_2022(ombudsman_details=True, agreed=False),
            outcome="met",
            provision="5.3",
            strength="should",
        ),
        row(
            "2022-given-and-nobody-recorded-whether-it-was-agreed",
            in_2022(ombudsman_details=True),
            outcome="met",
            missing=(),
        ),
        row(
            "2022-not-given-where-it-was-not-agreed",
            in_2022(ombudsman_details=False, agreed=False),
            outcome="not_met",
            missing=(),
        ),
        row(
            "2022-not-given-and-nobody-recorded-whether-it-was-agreed",
            in_2022(ombudsman_details=False),
            outcome="needs_review",
            missing=(f"{FIRST}.agreed",),
        ),
        row(
            "2022-stage-2",
            stage2_2022(
                "2024-03-04",
                extensions=[
                    {"notified": "2024-04-03", "ombudsman_details": False, "agreed": False}
                ],
            ),
            outcome="not_met",
            provision="5.15",
            strength="should",
        ),
        row(
            "2022-stage-3",
            stage3_2022(
                "2023-05-02",
                extensions=[
                    {"notified": "2023-06-01", "ombudsman_details": False, "agreed": False}
                ],
            ),
            outcome="not_met",
            provision="5.19",
            strength="should",
        ),
    ],
)
def test_details(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize("given", [True, False, None])
def test_2022_falls_away_where_the_resident_agreed(given: bool | None) -> None:
    case = in_2022(ombudsman_details=given, agreed=True)
    assert every(case, RULE) == []
    assert "5.3" not in unassessed(case)


@pytest.mark.parametrize(
    ("case", "provision"),
    [
        pytest.param(in_2024(), "6.5", id="2024"),
        pytest.param(in_2024(ombudsman_details=None), "6.5", id="2024-null"),
        pytest.param(in_2022(), "5.3", id="2022"),
        pytest.param(in_2022(agreed=False), "5.3", id="2022-not-agreed"),
    ],
)
def test_not_recorded_is_not_assessed(case: Case, provision: str) -> None:
    assert every(case, RULE) == []
    assert unassessed(case)[provision] == (f"{FIRST}.ombudsman_details",)


def test_nothing_is_asked_before_it_was_told() -> None:
    case = in_2024(ombudsman_details=False)
    assert every(case, RULE, "2025-06-17") == []
    assert len(every(case, RULE, "2025-06-18")) == 1


def test_nothing_is_asked_where_the_answer_is_another_complaints() -> None:
    joined = {"joined_with": {"reference": "HC-0", "from_stage": 1}}
    assert every(in_2024(ombudsman_details=False, case=joined), RULE) == []


def test_an_extension_told_within_days_that_may_lie_ahead() -> None:
    """Told on some day from 16 June on: from that day on it may have been told."""
    case = in_2024(ombudsman_details=False, notified={"from": "2025-06-16", "to": "2025-06-18"})
    assert every(case, RULE, "2025-06-15") == []
    assert len(every(case, RULE, "2025-06-16")) == 1
