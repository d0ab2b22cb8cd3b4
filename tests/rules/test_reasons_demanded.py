"""Was the resident made to give reasons for wanting stage 2? 2024 6.12."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, stage2_2022, stage2_2024, unassessed

RULE = "reasons-demanded"
DEMANDS = "Before we can escalate it you must tell us your reasons for being dissatisfied."
ASKS = "If you like, tell us what is still wrong. You need not give reasons."


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "demanded",
            stage2_2024("2025-08-15", reasons_demanded=True),
            outcome="not_met",
            provision="6.12",
            strength="must",
            about="$.stages[1]",
            stage=2,
            missing=(),
        ),
        row(
            "demanded-and-taken-up-all-the-same",
            stage2_2024(
                "2025-08-15",
                acknowledged="2025-08-18",
                responded="2025-09-01",
                reasons_demanded=True,
            ),
            outcome="not_met",
        ),
        row("not-demanded", stage2_2024("2025-08-15", reasons_demanded=False), outcome="met"),
        row(
            "not-known-when-it-was-asked-for",
            stage2_2024("unknown", reasons_demanded=True),
            outcome="not_met",
        ),
    ],
)
def test_reasons_demanded(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize("stage", [{}, {"reasons_demanded": None}], ids=["absent", "null"])
@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
def test_not_recorded_is_not_assessed(stage: dict[str, None], partial: bool) -> None:
    case = stage2_2024("2025-08-15", case={"partial_record": partial}, **stage)
    assert every(case, RULE) == []
    assert unassessed(case)["6.12"] == ("$.stages[1].reasons_demanded",)


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2025-08-22", []), ("2025-08-23", ["not_met"]), ("2025-08-26", ["not_met"])],
    ids=["the-day-before", "the-day-a-saturday", "the-day-after-the-bank-holiday"],
)
def test_nothing_is_asked_before_stage_2_was(as_of: str, outcomes: list[str]) -> None:
    case = stage2_2024("2025-08-23", reasons_demanded=True)
    assert [one.outcome.value for one in every(case, RULE, as_of)] == outcomes
    assert "6.12" not in unassessed(stage2_2024("2025-08-23"), "2025-08-22")


def test_another_complaints_stage_2_is_judged_there() -> None:
    joined = {"joined_with": {"reference": "HC-0", "from_stage": 2}}
    assert every(stage2_2024("2025-08-15", case=joined, reasons_demanded=True), RULE) == []


def test_stage_2_recorded_twice_is_judged_twice() -> None:
    case = stage2_2024("2025-08-15", reasons_demanded=True)
    case["stages"].append({"number": 2, "requested": "2025-08-15", "reasons_demanded": False})
    outcomes = [(one.about, one.outcome.value) for one in every(case, RULE)]
    assert outcomes == [("$.stages[1]", "not_met"), ("$.stages[2]", "met")]


def test_the_code_of_2022_has_no_such_provision() -> None:
    assert every(stage2_2022("2024-03-04", reasons_demanded=True), RULE) == []


@pytest.mark.parametrize(
    ("text", "recorded", "outcome"),
    [
        (DEMANDS, {}, "needs_review"),
        (DEMANDS, {"reasons_demanded": False}, "needs_review"),
        (DEMANDS, {"reasons_demanded": True}, "not_met"),
        (ASKS, {"reasons_demanded": False}, "met"),
    ],
    ids=["not-recorded", "denied-by-the-record", "recorded", "only-asked"],
)
def test_of_a_letter_that_demands_them(text: str, recorded: dict[str, bool], outcome: str) -> None:
    letter = {"kind": "acknowledgement_stage2", "sent": "2025-08-18", "text": text}
    case = stage2_2024("2025-08-15", case={"letters": [letter]}, **recorded)
    finding = found(case, RULE)
    assert finding.outcome.value == outcome
    assert ("$.letters[0]" in finding.because) is (outcome == "needs_review")


def test_a_letter_that_only_asks_leaves_it_unassessed() -> None:
    letter = {"kind": "acknowledgement_stage2", "sent": "2025-08-18", "text": ASKS}
    assert every(stage2_2024("2025-08-15", case={"letters": [letter]}), RULE) == []
