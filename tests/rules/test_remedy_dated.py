"""Is there a day by which it will be done? 2024 7.3; 2022 6.5."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import LATER, Case, every, found, row, shown, stage1

RULE = "remedy-dated"
PATH = "$.stages[0].remedies[0]"


def remedy(*, case: Case | None = None, stage: Case | None = None, **more: Any) -> Case:
    """A payment offered with the answer of Wednesday 12 March 2025."""
    told = {"kind": "payment", "amount": 50, "offered": "2025-03-12", **more}
    answered = {"acknowledged": "2025-03-05", "responded": "2025-03-12", **(stage or {})}
    return stage1("2025-03-03", case=case, remedies=[told], **answered)


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "a-day",
            remedy(due="2025-04-17"),
            outcome="met",
            provision="7.3",
            strength="must",
            about=PATH,
            stage=None,
            missing=(),
        ),
        row("a-window", remedy(due={"from": "2025-04-14", "to": "2025-04-17"}), outcome="met"),
        row("a-day-that-has-passed-undone", remedy(due="2025-03-13", done=None), outcome="met"),
        row("none-and-not-done", remedy(due=None, done=None), outcome="not_met", missing=()),
        row("absent-from-a-whole-record", remedy(), outcome="not_met"),
        row(
            "an-unknown-day",
            remedy(due="unknown"),
            outcome="needs_review",
            missing=(f"{PATH}.due",),
        ),
        row(
            "none-and-nobody-knows-whether-it-is-done",
            remedy(due=None, done="unknown"),
            outcome="needs_review",
            missing=(f"{PATH}.done",),
        ),
        row(
            "none-in-a-partial-record",
            remedy(due=None, done=None, refused=None, case={"partial_record": True}),
            outcome="not_met",
        ),
        row(
            "none-and-perhaps-refused-by-the-resident",
            remedy(due=None, refused="unknown"),
            outcome="needs_review",
            missing=(f"{PATH}.refused",),
        ),
        row(
            "a-day-and-perhaps-refused", remedy(due="2025-04-17", refused="unknown"), outcome="met"
        ),
        row(
            "an-action",
            stage1("2025-03-03", responded="2025-03-12", actions=[{"what": "mend the lift"}]),
            outcome="not_met",
            about="$.stages[0].actions[0]",
            headline="action without a day",
        ),
        row(
            "an-offer-outside-the-stages",
            stage1("2025-03-03", case={"offers": [{"kind": "payment", "amount": 50}]}),
            outcome="not_met",
            about="$.offers[0]",
            headline="remedy without a day",
        ),
        row("2022-none", remedy(case={"edition": "hos-2022"}), outcome="not_met", provision="6.5"),
        row(
            "2022-a-day",
            remedy(due="2025-04-17", case={"edition": "hos-2022"}),
            outcome="met",
            provision="6.5",
            strength="must",
        ),
        row(
            "perhaps-offered-before-an-answer-that-is-still-to-come",
            remedy(offered="unknown", stage={"responded": "2026-07-01"}),
            outcome="needs_review",
            missing=(f"{PATH}.offered",),
        ),
        row(
            "a-remedy-that-replaces-itself-stands",
            remedy(replaces=0),
            outcome="not_met",
        ),
    ],
)
def test_remedy_dated(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    "case",
    [
        remedy(done="2025-03-12"),
        remedy(done={"from": "2025-03-12", "to": "2025-03-14"}),
        remedy(kind="apology"),
        remedy(kind="apology", due="unknown"),
        remedy(refused="2025-03-14"),
        remedy(case={"partial_record": True}),
        remedy(case={"joined_with": {"reference": "HC-0", "from_stage": 1}}),
        stage1("2025-03-03", responded="2025-03-12"),
    ],
    ids=[
        "done-at-once",
        "done-within-days",
        "an-apology",
        "an-apology-of-an-unknown-day",
        "refused-by-the-resident",
        "absent-from-a-partial-record",
        "another-complaints",
        "none",
    ],
)
def test_of_these_no_day_is_asked(case: Case) -> None:
    assert every(case, RULE) == []


@pytest.mark.parametrize(
    ("as_of", "asked"),
    [("2025-04-20", False), ("2025-04-21", True), ("2025-04-22", True)],
    ids=["the-day-before", "the-day-a-bank-holiday", "the-day-after"],
)
@pytest.mark.parametrize(
    "case",
    [
        remedy(offered="2025-04-21"),
        remedy(offered={"from": "2025-04-21"}),
        remedy(offered=None, stage={"responded": "2025-04-21"}),
        remedy(offered=None, stage={"responded": None, "responses": [{"sent": "2025-04-21"}]}),
    ],
    ids=[
        "offered",
        "offered-within-days",
        "undated-with-the-answer",
        "undated-with-one-of-several-answers",
    ],
)
def test_nothing_is_asked_before_it_was_offered(case: Case, as_of: str, asked: bool) -> None:
    assert bool(every(case, RULE, as_of)) is asked


def test_done_after_the_day_of_looking_is_not_done() -> None:
    case = remedy(done="2025-05-06")
    assert found(case, RULE, "2025-05-05").outcome.value == "not_met"
    assert every(case, RULE, "2025-05-06") == []


def test_refused_after_the_day_of_looking_stands() -> None:
    case = remedy(refused="2025-05-06")
    assert found(case, RULE, "2025-05-05").outcome.value == "not_met"
    assert every(case, RULE, "2025-05-06") == []


def test_what_another_one_replaces_is_not_asked_from_its_day_on() -> None:
    case = remedy()
    more = {"kind": "payment", "amount": 90, "offered": "2025-05-06", "due": "2025-05-20"}
    case["stages"][0]["remedies"].append({**more, "replaces": 0})
    assert [one.about for one in every(case, RULE, "2025-05-05")] == [PATH]
    assert [one.about for one in every(case, RULE, "2025-05-06")] == ["$.stages[0].remedies[1]"]


def test_what_another_one_may_have_replaced_is_no_failing_for_sure() -> None:
    case = remedy(stage={"responded": "2026-07-01"})
    case["stages"][0]["remedies"].append({"kind": "apology", "offered": "unknown", "replaces": 0})
    finding = found(case, RULE)
    assert finding.outcome.value == "needs_review"
    assert finding.missing == ("$.stages[0].remedies[1].offered",)


def test_each_is_judged_apart() -> None:
    case = remedy()
    case["stages"][0]["remedies"] *= 2
    case["offers"] = case["stages"][0]["remedies"]
    paths = ["$.offers[0]", "$.offers[1]", PATH, "$.stages[0].remedies[1]"]
    assert [one.about for one in every(case, RULE, LATER)] == paths
