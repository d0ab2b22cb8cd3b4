"""Had stage 1 run its course when stage 2 began, and was it asked for? 2022 5.11."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, unassessed

RULE = "stage1-first"
REQUESTED = "$.stages[1].requested"
RESPONDED = "$.stages[0].responded"


def two(first: dict[str, Any], second: dict[str, Any], **case: Any) -> Case:
    """Received Wednesday 1 March 2023: stage 1 due on the 17th where it was logged on the 3rd."""
    stages = [{"number": 1, "logged": "2023-03-03", **first}, {"number": 2, **second}]
    return {"reference": "HC-1", "received": "2023-03-01", "stages": stages, **case}


def asked(when: Any, responded: Any = "2023-03-17", **case: Any) -> Case:
    return two({"responded": responded}, {"requested": when}, **case)


def unasked(closed: dict[str, Any] | None = None, **second: Any) -> Case:
    """Nobody answered stage 1, and nobody asked for stage 2."""
    return two({"responded": None, "closed": closed}, {"requested": None, **second})


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "asked-on-the-day-of-the-answer",
            asked("2023-03-17"),
            outcome="met",
            provision="5.11",
            strength="must",
            about="$.stages[1]",
            stage=2,
            missing=(),
        ),
        row("asked-on-the-saturday-after-it", asked("2023-03-18"), outcome="met"),
        row("asked-on-the-monday-after-it", asked("2023-03-20"), outcome="met"),
        row("asked-the-day-before", asked("2023-03-16"), outcome="needs_review", missing=()),
        row(
            "asked-and-never-answered",
            asked("2023-03-14", None),
            outcome="needs_review",
            missing=(),
        ),
        row(
            "asked-and-answered-only-after-the-day-of-looking",
            asked("2023-03-14"),
            "2023-03-16",
            outcome="needs_review",
        ),
        row(
            "skipped-unasked-while-there-was-time",
            unasked({"why": "skipped", "on": "2023-03-17"}),
            outcome="not_met",
            missing=(),
        ),
        row(
            "skipped-unasked-the-working-day-after-it-was-due",
            unasked({"why": "skipped", "on": "2023-03-20"}),
            outcome="needs_review",
            missing=(),
        ),
        row("unasked-and-logged-in-time", unasked(logged="2023-03-16"), outcome="not_met"),
        row(
            "unasked-and-acknowledged-on-the-day",
            unasked(acknowledged="2023-03-17"),
            outcome="not_met",
        ),
        row(
            "unasked-and-answered-overdue", unasked(responded="2023-03-20"), outcome="needs_review"
        ),
        row("unasked-nobody-knows-when", unasked(), outcome="needs_review"),
        row(
            "overtaken-by-an-escalation-of-which-there-is-no-request",
            unasked({"why": "overtaken_by_escalation", "on": "2023-03-10"}),
            outcome="needs_review",
        ),
        row(
            "in-the-months-to-comply",
            {
                "reference": "HC-1",
                "received": "2022-05-03",
                "stages": [
                    {"number": 1, "closed": {"why": "skipped", "on": "2022-05-05"}},
                    {"number": 2, "requested": None, "responded": "2022-05-20"},
                ],
            },
            outcome="not_met",
            readings=("A29",),
        ),
        row(
            "asked-in-days-after-the-answer",
            asked({"from": "2023-03-17", "to": "2023-03-24"}),
            outcome="met",
        ),
        row(
            "asked-in-days-before-the-answer",
            asked({"from": "2023-03-10", "to": "2023-03-16"}),
            outcome="needs_review",
            missing=(),
        ),
        row(
            "answered-in-days-before-it-was-asked-for",
            asked("2023-03-20", {"from": "2023-03-14", "to": "2023-03-20"}),
            outcome="met",
        ),
        row(
            "recorded-twice-and-the-second-has-the-answer",
            {
                **asked("2023-03-20"),
                "stages": [
                    {"number": 1},
                    {"number": 2, "requested": "2023-03-20"},
                    {"number": 1, "responded": "2023-03-17"},
                ],
            },
            outcome="met",
        ),
        row(
            "answered-in-full-after-a-partial-answer",
            two(
                {
                    "responses": [
                        {"sent": "2023-03-09", "full": False},
                        {"sent": "2023-03-17"},
                    ]
                },
                {"requested": "2023-03-13"},
            ),
            outcome="needs_review",
        ),
    ],
)
def test_stage1_first(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    ("case", "needs"),
    [
        (asked("unknown"), (REQUESTED,)),
        (asked("2023-03-17", "unknown"), (RESPONDED,)),
        (asked("unknown", "unknown"), (REQUESTED, RESPONDED)),
        (asked("unknown", None), (REQUESTED,)),
        (asked(None, "unknown"), (RESPONDED,)),
        (
            two({"responses": [{"sent": "unknown"}]}, {"requested": "2023-03-17"}),
            ("$.stages[0].responses",),
        ),
        (
            {
                "reference": "HC-1",
                "received": "2023-03-01",
                "stages": [{"number": 2, "responded": "2023-04-20"}],
            },
            ("stages[number=1]",),
        ),
        (two({}, {}, partial_record=True), (REQUESTED, RESPONDED)),
    ],
    ids=[
        "request-unknown",
        "answer-unknown",
        "both-unknown",
        "request-unknown-and-no-answer",
        "no-request-and-the-answer-unknown",
        "one-of-several-answers-unknown",
        "no-stage-1-in-the-record",
        "absent-from-a-partial-record",
    ],
)
def test_which_came_first_is_not_known(case: Case, needs: tuple[str, ...]) -> None:
    assert every(case, RULE) == []
    assert unassessed(case)["5.11"] == needs


@pytest.mark.parametrize(
    ("case", "missing"),
    [
        (asked({"from": "2023-03-10", "to": "2023-03-20"}), (REQUESTED,)),
        (asked("2023-03-17", {"from": "2023-03-16", "to": "2023-03-20"}), (RESPONDED,)),
    ],
    ids=["request-on-either-side", "answer-on-either-side"],
)
def test_a_window_on_either_side_is_for_a_person(case: Case, missing: tuple[str, ...]) -> None:
    finding = found(case, RULE)
    assert (finding.outcome.value, finding.missing) == ("needs_review", missing)
    assert finding.because.startswith("on some of the days ")


@pytest.mark.parametrize(
    "case",
    [
        asked(None),
        two({"responded": "2023-03-17"}, {"responded": "2023-04-20"}),
        two({}, {"requested": None, "closed": {"why": "skipped"}}),
        two({}, {"requested": None}, joined_with={"reference": "HC-0", "from_stage": 2}),
    ],
    ids=["after-the-answer-unasked", "absent", "stage-2-was-skipped", "another-complaints"],
)
def test_of_these_nothing_is_said(case: Case) -> None:
    assert every(case, RULE) == []


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2023-03-13", []), ("2023-03-14", ["needs_review"]), ("2023-03-15", ["needs_review"])],
    ids=["the-day-before", "the-day", "the-day-after"],
)
def test_nothing_is_asked_before_stage_2_began(as_of: str, outcomes: list[str]) -> None:
    case = asked("2023-03-14", None)
    assert [one.outcome.value for one in every(case, RULE, as_of)] == outcomes


def test_the_days_are_said() -> None:
    said = found(asked("2023-03-20"), RULE).because
    assert said == "answered by Friday 17 March 2023, asked for Monday 20 March 2023"
    assert "not due until Friday 17 March 2023" in found(unasked(logged="2023-03-10"), RULE).because


def test_the_code_of_2024_has_no_such_bar() -> None:
    first = {"number": 1, "closed": {"why": "skipped", "on": "2025-03-04"}}
    second = {"number": 2, "requested": None, "responded": "2025-03-20"}
    case = {"reference": "HC-1", "received": "2025-03-03", "stages": [first, second]}
    assert every(case, RULE) == []
