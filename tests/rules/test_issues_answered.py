"""Was every issue of the definition answered? 2024 6.7 and 6.18; 2022 5.6."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, stage1, stage2_2022, stage2_2024, unassessed

RULE = "issues-answered"
WHERE = "$.stages[0].definition.issues"
LIFT = {"what": "the lift", "answered": True}
BINS = {"what": "the bins"}


def answered(*issues: Any, case: Case | None = None, **stage: Any) -> Case:
    """Answered on Monday 16 June 2025."""
    stage = {"acknowledged": "2025-06-04", "responded": "2025-06-16", **stage}
    return stage1("2025-06-02", case=case, **stage, definition={"issues": list(issues)})


def aspect(decided: Any = "2025-06-04", **more: Any) -> Case:
    return {"exclusions": [{"of": "aspect", "decided": decided, **more}]}


LEFT_OUT = {**BINS, "answered": False}


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "every-one",
            answered(LIFT, {**BINS, "answered": True}),
            outcome="met",
            provision="6.7",
            strength="must",
            stage=1,
            about="$.stages[0].definition",
            missing=(),
            readings=(),
            advice=None,
            because="all 2 of the definition",
        ),
        row("the-only-one", answered(LIFT), outcome="met"),
        row("a-decision-is-an-answer", answered({**BINS, "decision": "not_upheld"}), outcome="met"),
        row(
            "one-left-out",
            answered(LIFT, LEFT_OUT),
            outcome="not_met",
            about=f"{WHERE}[1]",
            id="HC-1/issues-answered/$.stages[0].definition.issues[1]",
            missing=(),
        ),
        row(
            "left-out-in-spite-of-a-decision",
            answered({**LEFT_OUT, "decision": "upheld"}),
            outcome="not_met",
        ),
        row(
            "left-out-and-the-landlords-own",
            answered({**LEFT_OUT, "responsible": True}),
            outcome="not_met",
        ),
        row(
            "A30-left-out-and-not-the-landlords-to-answer",
            answered(LIFT, {**LEFT_OUT, "responsible": False}),
            outcome="needs_review",
            about=f"{WHERE}[1]",
            missing=(),
            readings=("A30",),
            advice=None,
        ),
        row(
            "answered-though-not-the-landlords",
            answered({**LIFT, "responsible": False}),
            outcome="met",
        ),
        row(
            "recorded-of-one-and-not-of-the-other",
            answered(LIFT, BINS),
            outcome="needs_review",
            about=f"{WHERE}[1]",
            missing=(f"{WHERE}[1].answered",),
        ),
        row(
            "A30-left-out-and-an-aspect-refused",
            answered(LIFT, LEFT_OUT, case=aspect()),
            outcome="needs_review",
            missing=(),
            readings=("A30",),
        ),
        row(
            "an-aspect-refused-nobody-knows-whether",
            answered(LEFT_OUT, case=aspect("unknown")),
            outcome="needs_review",
        ),
        row(
            "an-aspect-perhaps-refused",
            answered(LEFT_OUT, case=aspect(None)),
            outcome="needs_review",
        ),
        row(
            "an-aspect-refused-and-taken-up-again",
            answered(LEFT_OUT, case=aspect(overturned="2025-06-10")),
            outcome="not_met",
        ),
        row(
            "an-aspect-refused-and-perhaps-taken-up-again",
            answered(LEFT_OUT, case=aspect(overturned="unknown")),
            outcome="needs_review",
        ),
        row(
            "the-escalation-refused",
            answered(
                LEFT_OUT, case={"exclusions": [{"of": "escalation", "decided": "2025-07-01"}]}
            ),
            outcome="not_met",
        ),
        row("on-the-day-of-the-answer", answered(LEFT_OUT), "2025-06-16", outcome="not_met"),
        row(
            "answered-on-a-day-of-a-window",
            answered(LEFT_OUT, responded={"from": "2025-06-12", "to": "2025-06-20"}),
            "2025-06-13",
            outcome="not_met",
        ),
        row(
            "the-second-answer-was-the-full-one",
            answered(
                LEFT_OUT,
                responded=None,
                responses=[{"sent": "2025-06-12", "full": False}, {"sent": "2025-06-16"}],
            ),
            "2025-06-16",
            outcome="not_met",
        ),
        row(
            "joined-only-from-stage-2-on",
            answered(LEFT_OUT, case={"joined_with": {"reference": "HC-0", "from_stage": 2}}),
            outcome="not_met",
        ),
        row(
            "2022",
            stage1("2023-03-01", responded="2023-03-10", definition={"issues": [LEFT_OUT]}),
            outcome="not_met",
            provision="5.6",
            strength="must",
        ),
        row(
            "A29-in-the-months-to-comply",
            stage1("2022-09-12", responded="2022-09-20", definition={"issues": [LEFT_OUT]}),
            outcome="not_met",
            readings=("A29",),
        ),
    ],
)
def test_stage_1(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(("issue", "outcome"), [(LIFT, "met"), (LEFT_OUT, "not_met"), (BINS, None)])
def test_stage_2_has_its_own_provision_in_2024_alone(issue: Case, outcome: str | None) -> None:
    stage: Case = {"responded": "2025-09-01", "definition": {"issues": [issue]}}
    case = stage2_2024("2025-08-15", **stage)
    told = [(one.provision, one.stage, one.outcome.value) for one in every(case, RULE)]
    assert told == ([("6.18", 2, outcome)] if outcome else [])
    stage["responded"] = "2024-03-18"
    assert every(stage2_2022("2024-03-04", **stage), RULE) == []


def test_each_that_is_left_out_or_open_is_said() -> None:
    case = answered(LEFT_OUT, LIFT, BINS, {**LEFT_OUT, "responsible": False})
    assert [(one.about, one.outcome.value) for one in every(case, RULE)] == [
        (f"{WHERE}[0]", "not_met"),
        (f"{WHERE}[2]", "needs_review"),
        (f"{WHERE}[3]", "needs_review"),
    ]


@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
@pytest.mark.parametrize(
    "issues", [[], [BINS], [{**BINS, "responsible": True}, "the lift"]], ids=["none", "one", "two"]
)
def test_where_nothing_is_recorded_it_is_not_assessed(issues: list[Any], partial: bool) -> None:
    case = answered(*issues, case={"partial_record": partial})
    assert every(case, RULE) == []
    assert f"{WHERE}[].answered" in unassessed(case)["6.7"]


def test_nor_without_a_definition() -> None:
    case = stage1("2025-06-02", acknowledged="2025-06-04", responded="2025-06-16")
    assert f"{WHERE}[].answered" in unassessed(case)["6.7"]


@pytest.mark.parametrize(
    ("stage", "as_of", "partial"),
    [
        ({}, "2025-06-15", False),
        ({"responded": None}, "2026-06-01", False),
        ({"responded": "unknown"}, "2026-06-01", False),
        ({"responded": {"from": "2025-06-16"}}, "2025-06-15", False),
        (
            {"responded": None, "responses": [{"sent": "2025-06-12", "full": False}]},
            "2026-06-01",
            False,
        ),
        ({"responded": None, "responses": [{"full": True}]}, "2026-06-01", True),
    ],
    ids=["day-before", "never", "unknown", "window-ahead", "partial-answer", "absent-day"],
)
def test_before_the_answer_nothing_is_asked(stage: Case, as_of: str, partial: bool) -> None:
    case = answered(LEFT_OUT, LIFT, case={"partial_record": partial}, **stage)
    assert every(case, RULE, as_of) == []
    assert f"{WHERE}[].answered" not in unassessed(case, as_of).get("6.7", ())


def test_nothing_is_asked_where_the_answer_is_another_complaints() -> None:
    case = answered(LEFT_OUT, case={"joined_with": {"reference": "HC-0", "from_stage": 1}})
    assert every(case, RULE) == []
