"""Was the answer in writing? 2024 6.9 and 6.19; 2022 5.8, 5.16 and 5.20."""

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

RULE = "response-in-writing"
LETTERS = ("letters[kind=stage1_response]",)


def spoken(sent: Any = "2025-03-12", **more: Any) -> dict[str, Any]:
    return {"sent": sent, "in_writing": False, **more}


def written(sent: Any = "2025-03-12", **more: Any) -> dict[str, Any]:
    return {"sent": sent, "in_writing": True, **more}


def answered(*responses: dict[str, Any], case: Case | None = None, **stage: Any) -> Case:
    return stage1(
        "2025-03-03", case=case, acknowledged="2025-03-05", responses=list(responses), **stage
    )


LETTER = {"kind": "stage1_response", "sent": "2025-03-14", "text": "Stage 1 response. Upheld."}


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "in-writing",
            answered(written()),
            outcome="met",
            provision="6.9",
            strength="must",
            about="$.stages[0]",
            stage=1,
            readings=("A35",),
            missing=(),
        ),
        row("by-word-of-mouth-only", answered(spoken()), outcome="not_met", readings=("A35",)),
        row("by-word-of-mouth-twice", answered(spoken(), spoken()), outcome="not_met"),
        row("first-spoken-then-written", answered(spoken(), written("2025-03-14")), outcome="met"),
        row(
            "a-part-in-writing-is-none", answered(written(full=False), spoken()), outcome="not_met"
        ),
        row(
            "the-day-of-the-answer-is-the-one-of-the-list",
            answered(spoken(), responded="2025-03-12"),
            outcome="not_met",
        ),
        row(
            "spoken-within-days",
            answered(spoken({"from": "2025-03-12", "to": "2025-03-14"})),
            outcome="not_met",
        ),
        row("a-written-one-that-never-went", answered(spoken(), written(None)), outcome="not_met"),
        row(
            "spoken-and-a-letter-of-it-is-there",
            answered(spoken(), case={"letters": [LETTER]}),
            outcome="needs_review",
            missing=(),
            advice=None,
        ),
        row(
            "written-and-a-letter-of-it-is-there",
            answered(written(), case={"letters": [LETTER]}),
            outcome="met",
        ),
        row(
            "in-a-partial-record",
            answered(spoken(), case={"partial_record": True}),
            outcome="not_met",
        ),
        row(
            "stage-2-of-2024",
            stage2_2024("2025-08-15", responses=[spoken("2025-09-01")]),
            outcome="not_met",
            provision="6.19",
            stage=2,
            about="$.stages[1]",
        ),
        row(
            "stage-2-of-2024-in-writing",
            stage2_2024("2025-08-15", responses=[written("2025-09-01")]),
            outcome="met",
            provision="6.19",
        ),
        row(
            "2022-stage-1",
            answered(spoken(), case={"edition": "hos-2022"}),
            outcome="not_met",
            provision="5.8",
        ),
        row(
            "2022-stage-1-in-writing",
            answered(written(), case={"edition": "hos-2022"}),
            outcome="met",
            provision="5.8",
        ),
        row(
            "2022-stage-2",
            stage2_2022("2024-03-04", responses=[spoken("2024-04-03")]),
            outcome="not_met",
            provision="5.16",
            stage=2,
        ),
        row(
            "2022-stage-2-in-writing",
            stage2_2022("2024-03-04", responses=[written("2024-04-03")]),
            outcome="met",
            provision="5.16",
        ),
        row(
            "2022-stage-3",
            stage3_2022("2023-05-02", responses=[spoken("2023-05-31")]),
            outcome="not_met",
            provision="5.20",
            strength="must",
            stage=3,
        ),
        row(
            "2022-stage-3-in-writing",
            stage3_2022("2023-05-02", responses=[written("2023-05-31")]),
            outcome="met",
            provision="5.20",
        ),
    ],
)
def test_response_in_writing(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    "case",
    [
        stage1("2025-03-03", responded="2025-03-12"),
        answered({"sent": "2025-03-12"}),
        answered({"sent": "2025-03-12"}, spoken()),
        answered(spoken(), written("unknown")),
        answered(spoken("unknown"), {"sent": "unknown"}),
        answered(spoken("unknown")),
        answered(spoken(), responded="2025-03-14"),
        answered(spoken(), responded="unknown"),
    ],
    ids=[
        "a-day-alone",
        "not-recorded",
        "not-recorded-of-one",
        "a-written-one-perhaps",
        "of-none-is-anything-known",
        "a-spoken-one-perhaps",
        "another-answer-on-another-day",
        "another-answer-perhaps",
    ],
)
def test_what_is_not_recorded_is_not_asked(case: Case) -> None:
    assert every(case, RULE) == []
    assert unassessed(case)["6.9"] == LETTERS


@pytest.mark.parametrize(
    "case",
    [
        stage1("2025-03-03"),
        answered(written(full=False)),
        answered(spoken(), case={"joined_with": {"reference": "HC-0", "from_stage": 1}}),
    ],
    ids=["never-answered", "only-in-part", "another-complaints"],
)
def test_of_these_nothing_is_said(case: Case) -> None:
    assert every(case, RULE) == []


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2025-03-14", []), ("2025-03-15", ["not_met"]), ("2025-03-17", ["not_met"])],
    ids=["the-day-before", "the-day-a-saturday", "the-working-day-after"],
)
def test_nothing_is_asked_before_the_answer(as_of: str, outcomes: list[str]) -> None:
    case = answered(spoken("2025-03-15"))
    assert [one.outcome.value for one in every(case, RULE, as_of)] == outcomes


def test_written_after_the_day_of_looking_is_not_yet_written() -> None:
    case = answered(spoken(), written("2025-03-14"))
    assert found(case, RULE, "2025-03-13").outcome.value == "not_met"
    assert found(case, RULE, "2025-03-14").outcome.value == "met"


def test_a_letter_of_the_answer_settles_what_was_not_assessed() -> None:
    assert unassessed(answered(written()))["6.9"] == LETTERS
    assert "6.9" not in unassessed(answered(written(), case={"letters": [LETTER]}))


def test_a_stage_recorded_twice_is_judged_twice() -> None:
    case = answered(spoken())
    case["stages"].append({"number": 1, "responses": [written()]})
    outcomes = [(one.about, one.outcome.value) for one in every(case, RULE)]
    assert outcomes == [("$.stages[0]", "not_met"), ("$.stages[1]", "met")]


def test_two_days_that_nobody_knows_are_not_the_same() -> None:
    case = answered(spoken(), {"sent": "unknown", "full": False}, responded="unknown")
    assert every(case, RULE) == []
