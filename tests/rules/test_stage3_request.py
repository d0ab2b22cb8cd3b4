"""Did the resident ask for stage 3? 2022 5.18."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, stage3_2022

RULE = "stage3-request"


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "asked-for",
            stage3_2022("2023-05-02", responded="2023-05-31"),
            outcome="met",
            provision="5.18",
            strength="should",
            about="$.stages[0]",
            stage=3,
            missing=(),
        ),
        row("asked-for-on-some-day", stage3_2022({"from": "2023-05-02"}), outcome="met"),
        row(
            "nobody-asked", stage3_2022(None, responded="2023-06-01"), outcome="not_met", missing=()
        ),
        row(
            "absent-from-a-whole-record",
            {
                "reference": "HC-4",
                "received": "2023-02-01",
                "stages": [{"number": 3, "name": "panel", "responded": "2023-06-01"}],
            },
            outcome="not_met",
        ),
        row(
            "not-known",
            stage3_2022("unknown", responded="2023-06-01"),
            outcome="needs_review",
            missing=("$.stages[0].requested",),
        ),
        row(
            "absent-from-a-partial-record",
            {
                "reference": "HC-4",
                "received": "2023-02-01",
                "partial_record": True,
                "stages": [{"number": 3, "name": "panel", "responded": "2023-06-01"}],
            },
            outcome="needs_review",
            missing=("$.stages[0].requested",),
        ),
    ],
)
def test_stage3_request(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2023-04-30", []), ("2023-05-01", ["met"]), ("2023-05-02", ["met"])],
    ids=["the-day-before", "the-day-a-bank-holiday", "the-day-after"],
)
def test_nothing_is_asked_before_stage_3_began(as_of: str, outcomes: list[str]) -> None:
    case = stage3_2022("2023-05-01")
    assert [one.outcome.value for one in every(case, RULE, as_of)] == outcomes


@pytest.mark.parametrize(
    "case",
    [
        stage3_2022(None, closed={"why": "skipped"}),
        {**stage3_2022(None), "joined_with": {"reference": "HC-0", "from_stage": 3}},
        {**stage3_2022("2025-05-02"), "received": "2025-02-03"},
    ],
    ids=["skipped", "another-complaints", "the-code-of-2024-has-no-third"],
)
def test_of_these_nothing_is_said(case: Case) -> None:
    assert every(case, RULE) == []


def test_two_stages_3_are_judged_apart() -> None:
    case = stage3_2022("2023-05-02")
    case["stages"].append({"number": 3, "name": "panel", "requested": None})
    outcomes = [(one.about, one.outcome.value) for one in every(case, RULE)]
    assert outcomes == [("$.stages[0]", "met"), ("$.stages[1]", "not_met")]
