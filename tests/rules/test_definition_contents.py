"""Does the definition say what is at issue and what is hoped for? 2024 5.6; 2022 4.2 and 5.10."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import (
    LATER,
    Case,
    every,
    found,
    row,
    shown,
    stage1,
    stage2_2022,
    stage2_2024,
    unassessed,
)

RULE = "definition-contents"
LIFT = ["the lift is out of order"]
BOTH = {"issues": LIFT, "outcomes_sought": ["a repair"]}
NONE_SOUGHT = {"issues": LIFT, "outcomes_sought": ""}
PATH = "$.stages[0].definition"
LETTER = "letters[kind=acknowledgement_stage1]"


def defined(definition: Any, *, case: Case | None = None, **stage: Any) -> Case:
    stage = {"acknowledged": "2025-06-04", **stage}
    return stage1("2025-06-02", case=case, **stage, definition=definition)


def in_2022(received: str, definition: Any) -> Case:
    return stage1(received, acknowledged=received, definition=definition)


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "both",
            defined(BOTH),
            outcome="met",
            provision="5.6",
            strength="must",
            stage=1,
            about=PATH,
            missing=(),
            readings=("A23",),
            advice=None,
        ),
        row(
            "the-outcome-sought-as-a-text",
            defined({**BOTH, "outcomes_sought": "a repair"}),
            outcome="met",
        ),
        row(
            "the-outcome-sought-recorded-as-empty",
            defined(NONE_SOUGHT),
            outcome="not_met",
            missing=(),
        ),
        row("as-a-list-of-it", defined({**BOTH, "outcomes_sought": ["", " "]}), outcome="not_met"),
        row("one-of-two-is-empty", defined({**BOTH, "outcomes_sought": ["", "x"]}), outcome="met"),
        row("empty-and-no-issues-either", defined({"outcomes_sought": ""}), outcome="not_met"),
        row(
            "on-the-day-of-the-acknowledgement",
            defined(NONE_SOUGHT),
            "2025-06-04",
            outcome="not_met",
        ),
        row(
            "never-acknowledged-and-answered",
            defined(BOTH, acknowledged=None, responded="2025-06-06"),
            outcome="met",
        ),
        row("acknowledged-nobody-knows-when", defined(BOTH, acknowledged="unknown"), outcome="met"),
        row(
            "acknowledged-on-a-day-of-a-window",
            defined(BOTH, acknowledged={"from": "2025-06-02", "to": "2025-06-06"}),
            "2025-06-02",
            outcome="met",
        ),
        row(
            "an-automatic-reply-and-then-an-acknowledgement",
            defined(
                BOTH,
                acknowledged=None,
                acknowledgements=[
                    {"sent": "2025-06-02", "full": False},
                    {"sent": "2025-06-04"},
                ],
            ),
            "2025-06-04",
            outcome="met",
        ),
        row(
            "in-a-partial-record",
            defined(NONE_SOUGHT, case={"partial_record": True}),
            outcome="not_met",
        ),
        row(
            "joined-only-from-stage-2-on",
            defined(BOTH, case={"joined_with": {"reference": "HC-0", "from_stage": 2}}),
            outcome="met",
        ),
        row("2022", in_2022("2023-03-01", BOTH), outcome="met", provision="4.2", strength="must"),
        row("2022-none-sought", in_2022("2023-03-01", NONE_SOUGHT), outcome="not_met"),
        row(
            "A29-in-the-months-to-comply",
            in_2022("2022-09-12", NONE_SOUGHT),
            outcome="not_met",
            readings=("A23", "A29"),
        ),
    ],
)
def test_stage_1(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024",
            stage2_2024("2025-08-15", acknowledged="2025-08-15", definition=NONE_SOUGHT),
            outcome="not_met",
            provision="5.6",
            stage=2,
            about="$.stages[1].definition",
        ),
        row(
            "2022",
            stage2_2022("2024-03-04", acknowledged="2024-03-05", definition=BOTH),
            outcome="met",
            provision="5.10",
            stage=2,
            strength="must",
        ),
        row(
            "2022-none-sought",
            stage2_2022("2024-03-04", acknowledged="2024-03-05", definition=NONE_SOUGHT),
            outcome="not_met",
            provision="5.10",
        ),
        row(
            "on-the-day-of-the-request",
            stage2_2024("2025-08-15", acknowledged="2025-08-15", definition=BOTH),
            "2025-08-15",
            outcome="met",
        ),
    ],
)
def test_stage_2(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
@pytest.mark.parametrize(
    ("definition", "needs"),
    [
        (None, [PATH, LETTER]),
        ({}, [f"{PATH}.issues", f"{PATH}.outcomes_sought", LETTER]),
        ({"issues": LIFT}, [f"{PATH}.outcomes_sought", LETTER]),
        ({"issues": LIFT, "outcomes_sought": None}, [f"{PATH}.outcomes_sought", LETTER]),
        ({"issues": LIFT, "outcomes_sought": []}, [f"{PATH}.outcomes_sought", LETTER]),
        ({"outcomes_sought": ["a repair"]}, [f"{PATH}.issues", LETTER]),
        ({"issues": [" "], "outcomes_sought": ["a repair"]}, [f"{PATH}.issues", LETTER]),
    ],
    ids=["none", "empty", "no-outcome", "outcome-null", "no-outcomes", "no-issues", "blank-issue"],
)
def test_what_is_not_recorded_is_not_assessed(
    definition: Any, needs: list[str], partial: bool
) -> None:
    case = defined(definition, case={"partial_record": partial})
    assert every(case, RULE) == []
    assert list(unassessed(case)["5.6"]) == needs


def test_a_definition_that_is_set_out_later_is_not_assessed_yet() -> None:
    assert every(defined(NONE_SOUGHT), RULE, "2025-06-03") == []
    assert "$.stages[0].acknowledged" in unassessed(defined(NONE_SOUGHT), "2025-06-03")["5.6"]


def test_nor_is_one_that_nothing_sent_can_have_set_out() -> None:
    case = defined(BOTH, acknowledged=None)
    assert every(case, RULE) == []
    assert unassessed(case)["5.6"] == ("$.stages[0].acknowledged", LETTER)


def test_nor_is_that_of_a_stage_which_was_asked_for_later() -> None:
    case = stage2_2024("2025-08-15", acknowledged="2025-08-15", definition=NONE_SOUGHT)
    assert every(case, RULE, "2025-08-14") == []


@pytest.mark.parametrize("kind", ["acknowledgement_stage1", "acknowledgement_stage2"])
def test_an_acknowledgement_among_the_letters_is_read_instead(kind: str) -> None:
    letter = {"kind": kind, "sent": "2025-06-04", "text": "Thank you for writing to us."}
    case = defined(NONE_SOUGHT, case={"letters": [letter]})
    assert len(every(case, RULE)) == (0 if kind == "acknowledgement_stage1" else 1)


def test_a5_so_is_an_answer_in_its_place() -> None:
    letter = {"kind": "stage1_response", "sent": "2025-06-06", "text": "We uphold your complaint."}
    case = defined(NONE_SOUGHT, acknowledged=None, responded="2025-06-06")
    assert every({**case, "letters": [letter]}, RULE) == []


def test_nothing_is_asked_where_the_answer_is_another_complaints() -> None:
    case = defined(NONE_SOUGHT, case={"joined_with": {"reference": "HC-0", "from_stage": 1}})
    assert every(case, RULE) == []


def test_two_stages_are_judged_apart() -> None:
    case = stage2_2024("2025-08-15", acknowledged="2025-08-15", definition=NONE_SOUGHT)
    case["stages"][0]["definition"] = BOTH
    assert [(one.about, one.outcome.value) for one in every(case, RULE, LATER)] == [
        ("$.stages[0].definition", "met"),
        ("$.stages[1].definition", "not_met"),
    ]
