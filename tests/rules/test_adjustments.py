"""Are adjustments on record, and were they looked at again? 2024 5.10."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import LATER, Case, every, found, row, shown, stage1, unassessed

RULE = "adjustments-recorded"
PATH = "$.adjustments[0]"


def adjustment(*, case: Case | None = None, **more: Any) -> Case:
    told = {"what": "letters in large print", "agreed": "2025-03-04", **more}
    return stage1("2025-03-03", case={"adjustments": [told], **(case or {})})


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "on-record-and-looked-at-again",
            adjustment(reviewed="2025-09-04"),
            outcome="met",
            provision="5.10",
            strength="must",
            about=PATH,
            stage=None,
            missing=(),
        ),
        row(
            "looked-at-again-on-some-day",
            adjustment(reviewed={"from": "2025-09-01"}),
            outcome="met",
        ),
        row("no-word-of-what-it-is", adjustment(what=""), outcome="not_met", missing=()),
        row("blanks-only", adjustment(what=" ", reviewed="2025-09-04"), outcome="not_met"),
        row("never-looked-at-again", adjustment(reviewed=None), outcome="needs_review", missing=()),
        row(
            "nobody-knows-whether-it-was-looked-at-again",
            adjustment(reviewed="unknown"),
            outcome="needs_review",
            missing=(f"{PATH}.reviewed",),
        ),
        row(
            "nobody-knows-whether-it-was-agreed",
            adjustment(what="", agreed="unknown"),
            outcome="needs_review",
            missing=(f"{PATH}.agreed",),
        ),
        row(
            "agreed-on-no-recorded-day",
            {**stage1("2025-03-03"), "adjustments": [{"what": ""}]},
            outcome="not_met",
        ),
        row(
            "in-a-partial-record",
            adjustment(what="", case={"partial_record": True}),
            outcome="not_met",
        ),
        row(
            "another-complaint-is-answered-with-it",
            adjustment(what="", case={"joined_with": {"reference": "HC-0", "from_stage": 1}}),
            outcome="not_met",
        ),
    ],
)
def test_adjustments(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    ("more", "needs"),
    [
        ({"what": None}, f"{PATH}.what"),
        ({"what": None, "reviewed": "2025-09-04"}, f"{PATH}.what"),
        ({}, f"{PATH}.reviewed"),
    ],
    ids=["what-it-is", "what-it-is-though-looked-at-again", "whether-it-was-looked-at-again"],
)
@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
def test_not_recorded_is_not_assessed(more: Case, needs: str, partial: bool) -> None:
    case = adjustment(case={"partial_record": partial}, **more)
    assert every(case, RULE) == []
    assert unassessed(case)["5.10"] == (needs,)


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2025-03-07", []), ("2025-03-08", ["not_met"]), ("2025-03-10", ["not_met"])],
    ids=["the-day-before", "the-day-a-saturday", "the-working-day-after"],
)
def test_nothing_is_asked_before_it_was_agreed(as_of: str, outcomes: list[str]) -> None:
    case = adjustment(what="", agreed="2025-03-08")
    assert [one.outcome.value for one in every(case, RULE, as_of)] == outcomes


@pytest.mark.parametrize("agreed", [None, {"from": "2026-09-01"}], ids=["never", "later"])
def test_one_that_was_not_agreed_is_none(agreed: Any) -> None:
    assert every(adjustment(what="", agreed=agreed), RULE) == []


def test_looked_at_again_after_the_day_of_looking_is_not_yet() -> None:
    case = adjustment(reviewed="2025-09-04")
    assert found(case, RULE, "2025-09-03").outcome.value == "needs_review"
    assert found(case, RULE, "2025-09-04").outcome.value == "met"


def test_each_is_judged_apart_and_the_code_of_2022_asks_it_of_none() -> None:
    case = adjustment(what="")
    case["adjustments"] *= 2
    assert [one.about for one in every(case, RULE, LATER)] == [PATH, "$.adjustments[1]"]
    assert every({**case, "edition": "hos-2022"}, RULE) == []
