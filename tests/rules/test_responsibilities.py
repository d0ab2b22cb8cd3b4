"""Is it said of each issue whether the landlord answers for it? 2024 5.7."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, stage1, stage2_2024, unassessed

RULE = "definition-responsibilities"
WHERE = "$.stages[0].definition"
LIFT = {"what": "the lift", "responsible": True}
NOISE = {"what": "noise from the road", "responsible": False}
BINS = {"what": "the bins"}


def defined(*issues: Any, case: Case | None = None, **stage: Any) -> Case:
    stage = {"acknowledged": "2025-06-04", **stage}
    return stage1("2025-06-02", case=case, **stage, definition={"issues": list(issues)})


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "of-each",
            defined(LIFT, NOISE),
            outcome="met",
            provision="5.7",
            strength="must",
            stage=1,
            about=WHERE,
            missing=(),
            readings=("A23",),
            advice=None,
        ),
        row("all-the-landlords-own", defined(LIFT), outcome="met"),
        row("none-the-landlords-own", defined(NOISE), outcome="met"),
        row(
            "of-one-and-not-of-the-others",
            defined(BINS, LIFT, "the gate"),
            outcome="needs_review",
            missing=(f"{WHERE}.issues[0].responsible", f"{WHERE}.issues[2].responsible"),
            readings=("A23",),
        ),
        row(
            "the-same-in-a-partial-record",
            defined(LIFT, BINS, case={"partial_record": True}),
            outcome="needs_review",
            missing=(f"{WHERE}.issues[1].responsible",),
        ),
        row("on-the-day-of-the-acknowledgement", defined(LIFT), "2025-06-04", outcome="met"),
        row("acknowledged-nobody-knows-when", defined(LIFT, acknowledged="unknown"), outcome="met"),
        row(
            "joined-only-from-stage-2-on",
            defined(LIFT, case={"joined_with": {"reference": "HC-0", "from_stage": 2}}),
            outcome="met",
        ),
        row(
            "stage-2",
            stage2_2024("2025-08-15", acknowledged="2025-08-15", definition={"issues": [NOISE]}),
            outcome="met",
            provision="5.7",
            stage=2,
            about="$.stages[1].definition",
        ),
    ],
)
def test_responsibilities(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
@pytest.mark.parametrize("issues", [[], [BINS], [BINS, "the lift"]], ids=["none", "one", "two"])
def test_where_it_is_recorded_of_none_it_is_not_assessed(issues: list[Any], partial: bool) -> None:
    case = defined(*issues, case={"partial_record": partial})
    assert every(case, RULE) == []
    needs = unassessed(case)["5.7"]
    assert f"{WHERE}.issues[].responsible" in needs
    assert "letters[kind=acknowledgement_stage1]" in needs


def test_nor_without_a_definition() -> None:
    case = stage1("2025-06-02", acknowledged="2025-06-04")
    assert f"{WHERE}.issues[].responsible" in unassessed(case)["5.7"]


def test_a_definition_that_is_set_out_later_is_not_assessed_yet() -> None:
    assert every(defined(LIFT), RULE, "2025-06-03") == []


@pytest.mark.parametrize("kind", ["acknowledgement_stage1", "acknowledgement_stage2"])
def test_an_acknowledgement_among_the_letters_is_read_instead(kind: str) -> None:
    letter = {
        "kind": kind,
        "sent": "2025-06-04",
        "text": "The road is the council's to answer for.",
    }
    case = defined(LIFT, BINS, case={"letters": [letter]})
    assert len(every(case, RULE)) == (0 if kind == "acknowledgement_stage1" else 1)


def test_nothing_is_asked_where_the_answer_is_another_complaints() -> None:
    case = defined(LIFT, case={"joined_with": {"reference": "HC-0", "from_stage": 1}})
    assert every(case, RULE) == []


def test_the_code_of_2022_does_not_ask() -> None:
    case = stage1("2023-03-01", logged="2023-03-03", definition={"issues": [LIFT]})
    assert every(case, RULE) == []
