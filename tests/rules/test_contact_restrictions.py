"""Has a contact restriction its reason, and was it looked at again? 2024 5.14."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import LATER, Case, every, found, row, shown, stage1, unassessed

RULE = "contact-restrictions"
PATH = "$.contact_restrictions[0]"


def restriction(*, case: Case | None = None, begins: Any = "2025-03-04", **more: Any) -> Case:
    told = {"what": "letters only", "reason": "threats to staff", "from": begins, **more}
    return stage1("2025-03-03", case={"contact_restrictions": [told], **(case or {})})


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "with-a-reason-and-looked-at-again",
            restriction(reviewed="2025-09-04"),
            outcome="met",
            provision="5.14",
            strength="must",
            about=PATH,
            stage=None,
            missing=(),
        ),
        row(
            "looked-at-again-on-some-day", restriction(reviewed={"to": "2025-09-04"}), outcome="met"
        ),
        row("without-a-reason", restriction(reason=""), outcome="not_met", missing=()),
        row("blanks-only", restriction(reason="\n", reviewed="2025-09-04"), outcome="not_met"),
        row(
            "never-looked-at-again", restriction(reviewed=None), outcome="needs_review", missing=()
        ),
        row(
            "nobody-knows-whether-it-was-looked-at-again",
            restriction(reviewed="unknown"),
            outcome="needs_review",
            missing=(f"{PATH}.reviewed",),
        ),
        row(
            "nobody-knows-whether-it-was-imposed",
            restriction(reason="", begins="unknown"),
            outcome="needs_review",
            missing=(f"{PATH}.from",),
        ),
        row(
            "imposed-on-no-recorded-day",
            {**stage1("2025-03-03"), "contact_restrictions": [{"reason": ""}]},
            outcome="not_met",
        ),
        row(
            "in-a-partial-record",
            restriction(reason="", case={"partial_record": True}),
            outcome="not_met",
        ),
        row(
            "another-complaint-is-answered-with-it",
            restriction(reason="", case={"joined_with": {"reference": "HC-0", "from_stage": 1}}),
            outcome="not_met",
        ),
    ],
)
def test_contact_restrictions(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    ("more", "needs"),
    [({"reason": None}, f"{PATH}.reason"), ({}, f"{PATH}.reviewed")],
    ids=["the-reason", "whether-it-was-looked-at-again"],
)
@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
def test_not_recorded_is_not_assessed(more: Case, needs: str, partial: bool) -> None:
    case = restriction(case={"partial_record": partial}, **more)
    assert every(case, RULE) == []
    assert unassessed(case)["5.14"] == (needs,)


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2025-05-04", []), ("2025-05-05", ["not_met"]), ("2025-05-06", ["not_met"])],
    ids=["the-day-before", "the-day-a-bank-holiday", "the-day-after"],
)
def test_nothing_is_asked_before_it_began(as_of: str, outcomes: list[str]) -> None:
    case = restriction(reason="", begins="2025-05-05")
    assert [one.outcome.value for one in every(case, RULE, as_of)] == outcomes


@pytest.mark.parametrize("began", [None, {"from": "2026-09-01"}], ids=["never", "later"])
def test_one_that_was_not_imposed_is_none(began: Any) -> None:
    assert every(restriction(reason="", begins=began), RULE) == []


def test_looked_at_again_after_the_day_of_looking_is_not_yet() -> None:
    case = restriction(reviewed="2025-09-04")
    assert found(case, RULE, "2025-09-03").outcome.value == "needs_review"
    assert found(case, RULE, "2025-09-04").outcome.value == "met"


def test_each_is_judged_apart_and_the_code_of_2022_asks_it_of_none() -> None:
    case = restriction(reason="")
    case["contact_restrictions"] *= 2
    assert [one.about for one in every(case, RULE, LATER)] == [PATH, "$.contact_restrictions[1]"]
    assert every({**case, "edition": "hos-2022"}, RULE) == []
