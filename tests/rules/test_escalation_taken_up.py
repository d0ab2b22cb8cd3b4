"""Was a request for stage 2 taken up? 2024 6.10; 2022 5.9."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, stage2_2022, stage2_2024

RULE = "escalation-taken-up"
LATE = "HC-2/stage2-response-time/$.stages[1]"
DEFINED = {"definition": {"issues": ["the lift"]}}


def refused(decided: Any, **more: Any) -> dict[str, Any]:
    return {"exclusions": [{"of": "escalation", "decided": decided, **more}]}


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "nothing-done-the-day-after-both-limits",
            stage2_2024("2025-08-15"),
            "2025-09-23",
            outcome="not_met",
            provision="6.10",
            strength="must",
            about="$.stages[1]",
            stage=2,
            follows_from=LATE,
            missing=(),
        ),
        row(
            "logged",
            stage2_2024("2025-08-15", logged="2025-08-18"),
            outcome="met",
            follows_from=None,
        ),
        row("logged-late", stage2_2024("2025-08-15", logged="2025-12-01"), outcome="met"),
        row(
            "logged-within-days",
            stage2_2024("2025-08-15", logged={"from": "2025-08-18", "to": "2025-08-20"}),
            outcome="met",
        ),
        row(
            "requested-within-days-and-nothing-done",
            stage2_2024({"from": "2025-08-15", "to": "2025-08-19"}),
            outcome="not_met",
        ),
        row(
            "defined-and-answered",
            stage2_2024("2025-08-15", acknowledged="2025-08-18", responded="2025-09-01", **DEFINED),
            outcome="met",
        ),
        row(
            "defined-while-there-is-time",
            stage2_2024("2025-08-15", **DEFINED),
            "2025-09-01",
            outcome="met",
        ),
        row(
            "defined-and-nothing-came-of-it",
            stage2_2024("2025-08-15", **DEFINED),
            outcome="needs_review",
            missing=(),
        ),
        row(
            "defined-and-acknowledged-and-the-answer-overdue",
            stage2_2024("2025-08-15", acknowledged="2025-08-18", **DEFINED),
            outcome="met",
        ),
        row(
            "nobody-knows-whether-it-was-logged",
            stage2_2024("2025-08-15", logged="unknown"),
            outcome="needs_review",
            missing=("$.stages[1].logged",),
            follows_from=None,
        ),
        row(
            "an-overturned-refusal-and-nothing-done-since",
            stage2_2024("2025-08-15", case=refused("2025-08-20", overturned="2025-08-28")),
            outcome="not_met",
        ),
        row(
            "2022-nothing-done-the-day-after-the-limit",
            stage2_2022("2024-03-04"),
            "2024-04-04",
            outcome="not_met",
            provision="5.9",
            strength="must",
            follows_from="HC-3/stage2-response-time/$.stages[1]",
        ),
        row(
            "2022-logged",
            stage2_2022("2024-03-04", logged="2024-03-05"),
            outcome="met",
            provision="5.9",
        ),
    ],
)
def test_escalation_taken_up(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    finding = found(case, RULE, as_of)
    assert shown(finding, expected) == expected


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2025-09-19", []), ("2025-09-22", []), ("2025-09-23", ["not_met"])],
    ids=["the-working-day-before", "the-last-day", "the-day-after"],
)
def test_the_limits_of_2024_are_over(as_of: str, outcomes: list[str]) -> None:
    """Asked for on Friday 15 August: 5 and 20 working days, over a bank holiday."""
    case = stage2_2024("2025-08-15")
    assert [one.outcome.value for one in every(case, RULE, as_of)] == outcomes


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2024-04-02", []), ("2024-04-03", []), ("2024-04-04", ["not_met"])],
    ids=["the-day-before", "the-last-day", "the-day-after"],
)
def test_the_limit_of_2022_is_over(as_of: str, outcomes: list[str]) -> None:
    """Asked for on Monday 4 March: 20 working days, over Easter."""
    case = stage2_2022("2024-03-04")
    assert [one.outcome.value for one in every(case, RULE, as_of)] == outcomes


@pytest.mark.parametrize(
    "case",
    [
        stage2_2024("2025-08-15", responded="2025-09-01"),
        stage2_2024("2025-08-15", responded="2025-12-01"),
        stage2_2024("2025-08-15", acknowledged="2025-08-18"),
        stage2_2024("2025-08-15", acknowledgements=[{"sent": "2025-08-18", "full": False}]),
        stage2_2024("2025-08-15", responses=[{"sent": "2025-08-18", "full": False}]),
        stage2_2024(None, logged="2025-08-18"),
        stage2_2024("unknown", logged="2025-08-18"),
        stage2_2024("unknown"),
        stage2_2024("2025-08-15", case={"partial_record": True}),
        stage2_2024("2025-08-15", case={"withdrawn": "2025-08-20"}),
        stage2_2024("2025-08-15", case={"withdrawn": "2025-12-01"}),
        stage2_2024("2025-08-15", case=refused("2025-08-20")),
        stage2_2024("2025-08-15", case=refused("2025-12-01")),
        stage2_2024("2025-08-15", logged="2025-08-18", case=refused("2025-08-20")),
        stage2_2024("2025-08-15", logged="2025-08-18", case=refused("unknown")),
        stage2_2024("2025-08-15", case={"joined_with": {"reference": "HC-0", "from_stage": 2}}),
    ],
    ids=[
        "answered",
        "answered-late",
        "acknowledged-and-not-answered",
        "an-automatic-reply",
        "an-answer-in-part",
        "logged-unasked",
        "logged-and-perhaps-unasked",
        "perhaps-unasked",
        "a-partial-record",
        "withdrawn-in-time",
        "withdrawn-too-late",
        "refused-in-time",
        "refused-too-late",
        "logged-and-refused",
        "logged-and-perhaps-refused",
        "another-complaints",
    ],
)
def test_of_these_the_dates_say_it_all(case: Case) -> None:
    assert every(case, RULE) == []


def test_too_many_unknown_days_say_nothing() -> None:
    unknown = {"sent": "unknown"}
    case = stage2_2024("2025-08-15", acknowledgements=[unknown] * 6, responses=[unknown] * 6)
    assert every(case, RULE) == []


def test_what_happened_after_the_day_of_looking_has_not() -> None:
    case = stage2_2024("2025-08-15", logged="2025-09-25", acknowledged="2025-09-25")
    assert found(case, RULE, "2025-09-24").outcome.value == "not_met"
    assert found(case, RULE, "2025-09-25").outcome.value == "met"


def test_a_request_recorded_twice_is_judged_twice() -> None:
    case = stage2_2024("2025-08-15", logged="2025-08-18")
    case["stages"].append({"number": 2, "requested": "2025-08-15"})
    outcomes = [(one.about, one.outcome.value) for one in every(case, RULE)]
    assert outcomes == [("$.stages[1]", "met"), ("$.stages[2]", "not_met")]


def test_the_days_are_said() -> None:
    said = found(stage2_2024("2025-08-15"), RULE, "2025-09-23").because
    expected = "asked for by Friday 15 August 2025, nothing sent by Tuesday 23 September 2025"
    assert said == expected
