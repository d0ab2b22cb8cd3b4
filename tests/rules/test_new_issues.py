"""Was an issue raised later taken where it belongs? 2024 6.8; 2022 5.7."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import LATER, Case, every, found, row, shown

RULE = "new-issues"
RAISED, ANSWERED = "$.new_issues[0].raised", "$.stages[0].responded"


def raised(
    when: Any,
    *,
    related: bool | None = True,
    outcome: str | None = "included",
    responded: Any = "2025-04-22",
    stage2: Case | None = None,
    **case: Any,
) -> Case:
    """A new issue beside an answer sent on Tuesday 22 April 2025, after Easter."""
    issue = {"about": "mice", "raised": when, "related": related, "outcome": outcome}
    stages = [{"number": 1, "acknowledged": "2025-04-08", "responded": responded}]
    stages += [{"number": 2, **stage2}] if stage2 else []
    found = {"reference": "HC-1", "received": "2025-04-03", "stages": stages}
    return {**found, "new_issues": [issue], **case}


def of_2022(when: str, **more: Any) -> Case:
    """The same under the Code of 2022, answered on Tuesday 11 April 2023, after Easter."""
    case = raised(when, responded="2023-04-11", **more)
    case["stages"][0]["acknowledged"] = "2023-03-29"
    return {**case, "received": "2023-03-24"}


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "related-the-working-day-before-the-answer-and-included",
            raised("2025-04-17"),
            outcome="met",
            provision="6.8",
            strength="must",
            about="$.new_issues[0]",
            stage=None,
            missing=(),
        ),
        row("related-on-easter-monday-and-included", raised("2025-04-21"), outcome="met"),
        row(
            "on-the-day-of-the-answer-and-included",
            raised("2025-04-22"),
            outcome="needs_review",
            missing=(),
        ),
        row(
            "the-day-after-and-included",
            raised("2025-04-23"),
            outcome="not_met",
            missing=(),
        ),
        row(
            "the-day-after-and-a-new-complaint",
            raised("2025-04-23", outcome="new_complaint"),
            outcome="met",
        ),
        row(
            "on-the-day-of-the-answer-another-matter-and-a-new-complaint",
            raised("2025-04-22", related=False, outcome="new_complaint"),
            outcome="met",
        ),
        row(
            "related-before-and-a-new-complaint",
            raised("2025-04-17", outcome="new_complaint"),
            outcome="needs_review",
            missing=(),
        ),
        row(
            "another-matter-before-and-included",
            raised("2025-04-17", related=False),
            outcome="not_met",
        ),
        row(
            "another-matter-before-and-a-new-complaint",
            raised("2025-04-17", related=False, outcome="new_complaint"),
            outcome="met",
        ),
        row(
            "not-recorded-whether-it-is-related",
            raised("2025-04-17", related=None),
            outcome="needs_review",
            missing=("$.new_issues[0].related",),
        ),
        row(
            "not-recorded-what-was-done",
            raised("2025-04-17", outcome=None),
            outcome="needs_review",
            missing=("$.new_issues[0].outcome",),
        ),
        row(
            "neither-is-recorded",
            raised("2025-04-17", related=None, outcome=None),
            outcome="needs_review",
            missing=("$.new_issues[0].related", "$.new_issues[0].outcome"),
        ),
        row(
            "after-the-answer-it-matters-not-whether-it-is-related",
            raised("2025-04-23", related=None, outcome="new_complaint"),
            outcome="met",
        ),
        row(
            "after-the-answer-and-not-recorded-what-was-done",
            raised("2025-04-23", related=None, outcome=None),
            outcome="needs_review",
            missing=("$.new_issues[0].outcome",),
        ),
        row(
            "before-an-answer-that-never-came", raised("2025-06-02", responded=None), outcome="met"
        ),
        row(
            "A31-at-stage-2-and-included",
            raised("2025-05-02", stage2={"requested": "2025-05-02"}),
            outcome="needs_review",
            readings=("A31",),
            missing=(),
        ),
        row(
            "A31-the-day-after-stage-2-was-asked-for",
            raised("2025-05-05", stage2={"requested": "2025-05-02"}),
            outcome="needs_review",
        ),
        row(
            "between-the-answer-and-the-request-for-stage-2",
            raised("2025-05-01", stage2={"requested": "2025-05-02"}),
            outcome="not_met",
            readings=(),
        ),
        row(
            "A31-perhaps-at-stage-2",
            raised("2025-05-02", stage2={"requested": "unknown"}),
            outcome="needs_review",
            readings=("A31",),
        ),
        row(
            "at-stage-2-and-a-new-complaint",
            raised("2025-05-05", outcome="new_complaint", stage2={"requested": "2025-05-02"}),
            outcome="met",
        ),
        row(
            "2022-related-before-and-included",
            of_2022("2023-04-06"),
            outcome="met",
            provision="5.7",
            strength="should",
        ),
        row("2022-after-and-included", of_2022("2023-04-12"), outcome="not_met", provision="5.7"),
        row(
            "2022-is-silent-on-another-matter-before-the-answer",
            of_2022("2023-04-06", related=False),
            outcome="not_applicable",
            missing=(),
        ),
        row(
            "2022-is-silent-also-where-it-is-not-recorded-what-was-done",
            of_2022("2023-04-06", related=False, outcome=None),
            outcome="not_applicable",
        ),
        row(
            "2022-another-matter-after-the-answer",
            of_2022("2023-04-12", related=False, outcome="new_complaint"),
            outcome="met",
        ),
        row(
            "raised-on-an-unknown-day",
            raised("unknown"),
            outcome="needs_review",
            missing=(RAISED,),
        ),
        row(
            "raised-in-days-on-either-side-of-the-answer",
            raised({"from": "2025-04-17", "to": "2025-04-23"}),
            outcome="needs_review",
            missing=(RAISED,),
        ),
        row(
            "raised-in-days-before",
            raised({"from": "2025-04-10", "to": "2025-04-21"}),
            outcome="met",
        ),
        row(
            "raised-in-days-after",
            raised({"from": "2025-04-23", "to": "2025-05-02"}),
            outcome="not_met",
        ),
        row(
            "answered-on-an-unknown-day",
            raised("2025-04-17", responded="unknown"),
            outcome="needs_review",
            missing=(ANSWERED,),
        ),
        row(
            "either-day-unknown",
            raised("unknown", responded="unknown"),
            outcome="needs_review",
            missing=(RAISED, ANSWERED),
        ),
        row(
            "whenever-it-was-another-matter-and-a-new-complaint",
            raised("unknown", related=False, outcome="new_complaint"),
            outcome="met",
        ),
        row(
            "whenever-it-was-another-matter-and-taken-in",
            raised("unknown", related=False),
            outcome="not_met",
        ),
        row(
            "in-a-partial-record-the-answer-may-have-gone",
            {
                **raised("2025-04-17", partial_record=True),
                "stages": [{"number": 1, "acknowledged": "2025-04-08"}],
            },
            outcome="needs_review",
            missing=(ANSWERED,),
        ),
        row(
            "without-a-stage-1-in-the-record",
            {
                **raised("2025-04-17"),
                "stages": [{"number": 2, "requested": "2025-05-02"}],
            },
            outcome="needs_review",
            missing=("stages[number=1].responded",),
        ),
        row(
            "stage-1-recorded-twice-and-the-second-has-the-answer",
            {
                **raised("2025-04-23"),
                "stages": [{"number": 1}, {"number": 1, "responded": "2025-04-22"}],
            },
            outcome="not_met",
        ),
    ],
)
def test_new_issues(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
def test_one_that_nobody_dated_was_raised_all_the_same(partial: bool) -> None:
    case = raised(None, partial_record=partial)
    del case["new_issues"][0]["raised"]
    finding = found(case, RULE)
    assert (finding.outcome.value, finding.missing) == ("needs_review", (RAISED,))


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2025-04-22", []), ("2025-04-23", ["not_met"]), ("2025-04-24", ["not_met"])],
    ids=["the-day-before", "the-day", "the-day-after"],
)
def test_nothing_is_asked_before_it_was_raised(as_of: str, outcomes: list[str]) -> None:
    case = raised("2025-04-23")
    assert [one.outcome.value for one in every(case, RULE, as_of)] == outcomes


def test_an_answer_of_after_the_day_of_looking_has_not_been_given() -> None:
    assert found(raised("2025-04-17"), RULE, "2025-04-21").outcome.value == "met"


@pytest.mark.parametrize(
    "case",
    [
        raised(None),
        raised("2025-04-17", joined_with={"reference": "HC-0", "from_stage": 1}),
        {**raised("2025-04-17"), "new_issues": []},
    ],
    ids=["never-raised", "another-complaints-answer", "none"],
)
def test_of_these_nothing_is_said(case: Case) -> None:
    assert every(case, RULE) == []


def test_joined_from_stage_2_on_the_stage_1_answer_is_its_own() -> None:
    case = raised("2025-04-17", joined_with={"reference": "HC-0", "from_stage": 2})
    assert found(case, RULE).outcome.value == "met"


def test_issues_are_judged_apart() -> None:
    case = raised("2025-04-17")
    case["new_issues"] *= 2
    case["new_issues"].append({**case["new_issues"][0], "raised": "2025-04-23"})
    outcomes = [one.outcome.value for one in every(case, RULE, LATER)]
    assert outcomes == ["met", "met", "not_met"]
