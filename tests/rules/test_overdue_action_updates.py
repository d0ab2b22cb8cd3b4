"""Did the resident hear of what is overdue? 2024 6.6 and 6.17; 2022 5.5."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import LATER, Case, every, found, row, shown, stage1, stage2_2022, stage2_2024

RULE = "overdue-action-updates"
PATH = "$.stages[0].actions[0]"
SOON = "2025-05-06"
WINDOW = {"from": "2025-04-10", "to": "2025-04-17"}


def action(*, case: Case | None = None, stage: Case | None = None, **more: Any) -> Case:
    """An action due on Thursday 17 April 2025, before Easter, and not done."""
    told = {"what": "mend the lift", "due": "2025-04-17", "done": None, **more}
    return stage1(
        "2025-03-03",
        case=case,
        acknowledged="2025-03-05",
        responded="2025-03-12",
        actions=[told],
        **(stage or {}),
    )


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "no-update",
            action(),
            "2025-04-18",
            outcome="not_met",
            provision="6.6",
            strength="must",
            about=PATH,
            stage=1,
            missing=(),
        ),
        row("an-update-the-day-before-only", action(updates=["2025-04-16"]), outcome="not_met"),
        row("an-update-on-the-day", action(updates=["2025-04-17"]), "2025-04-22", outcome="met"),
        row("an-update-on-good-friday", action(updates=["2025-04-18"]), SOON, outcome="met"),
        row(
            "20-working-days-since-the-update-less-one",
            action(updates=["2025-04-22"]),
            "2025-05-20",
            outcome="met",
            missing=(),
        ),
        row(
            "20-working-days-since-the-update",
            action(updates=["2025-04-22"]),
            "2025-05-21",
            outcome="met",
        ),
        row(
            "21-working-days-since-the-update",
            action(updates=["2025-04-22"]),
            "2025-05-22",
            outcome="needs_review",
            missing=(),
            because="due Thursday 17 April 2025, not done; once 21 working days without news: is"
            " that often enough?",
        ),
        row(
            "20-working-days-before-the-first-update",
            action(updates=["2025-05-20"]),
            "2025-05-20",
            outcome="met",
        ),
        row(
            "21-working-days-before-the-first-update",
            action(updates=["2025-05-21"]),
            "2025-05-21",
            outcome="needs_review",
        ),
        row(
            "20-working-days-between-two-updates",
            action(updates=["2025-05-21", "2025-04-22"]),
            "2025-05-23",
            outcome="met",
        ),
        row(
            "21-working-days-between-two-updates",
            action(updates=["2025-04-22", "2025-05-22"]),
            "2025-05-23",
            outcome="needs_review",
            missing=(),
        ),
        row(
            "one-old-update",
            action(updates=["2025-04-01", "2025-04-18"]),
            outcome="needs_review",
        ),
        row(
            "an-update-within-days-since",
            action(updates=[{"from": "2025-04-17", "to": "2025-04-30"}]),
            SOON,
            outcome="met",
        ),
        row(
            "perhaps-20-working-days-between-updates-of-days-nobody-knows",
            action(updates=[{"from": "2025-04-17", "to": "2025-04-30"}, "unknown"]),
            "2025-05-23",
            outcome="needs_review",
            missing=(f"{PATH}.updates[1]",),
        ),
        row(
            "an-update-within-days-on-either-side",
            action(updates=["2025-04-01", {"from": "2025-04-10", "to": "2025-04-30"}]),
            outcome="needs_review",
            missing=(f"{PATH}.updates[1]",),
        ),
        row(
            "an-update-within-days-before",
            action(updates=[{"from": "2025-04-01", "to": "2025-04-16"}]),
            outcome="not_met",
        ),
        row(
            "an-update-nobody-knows-whether",
            action(updates=["unknown"]),
            outcome="needs_review",
            missing=(f"{PATH}.updates[0]",),
        ),
        row(
            "an-update-that-never-was",
            action(updates=[None]),
            outcome="not_met",
        ),
        row(
            "nobody-knows-whether-it-is-done",
            action(done="unknown"),
            outcome="needs_review",
            missing=(f"{PATH}.done",),
        ),
        row(
            "nobody-knows-but-there-was-an-update",
            action(done="unknown", updates=["2025-04-22"]),
            SOON,
            outcome="needs_review",
            missing=(f"{PATH}.done",),
        ),
        row(
            "nobody-knows-but-there-was-an-update-on-the-day",
            action(done="unknown", updates=["2025-04-17"]),
            SOON,
            outcome="met",
        ),
        row(
            "absent-from-a-partial-record",
            {
                **stage1("2025-03-03", responded="2025-03-12", actions=[{"due": "2025-04-17"}]),
                "partial_record": True,
            },
            outcome="needs_review",
            missing=(f"{PATH}.done",),
        ),
        row(
            "absent-from-a-whole-record",
            stage1("2025-03-03", responded="2025-03-12", actions=[{"due": "2025-04-17"}]),
            outcome="not_met",
        ),
        row(
            "an-update-of-the-stage-since",
            action(stage={"updates": ["2025-04-22"]}),
            outcome="needs_review",
            missing=(),
        ),
        row(
            "an-update-of-the-stage-before",
            action(stage={"updates": ["2025-04-16"]}),
            outcome="not_met",
        ),
        row(
            "perhaps-refused-by-the-resident",
            action(refused="unknown"),
            outcome="needs_review",
            missing=(f"{PATH}.refused",),
        ),
        row(
            "a-remedy",
            stage1(
                "2025-03-03",
                responded="2025-03-12",
                remedies=[{"kind": "payment", "amount": 50, "due": "2025-04-17"}],
            ),
            outcome="not_met",
            about="$.stages[0].remedies[0]",
        ),
        row(
            "stage-2-of-2024",
            stage2_2024("2025-08-15", responded="2025-09-01", actions=[{"due": "2025-10-01"}]),
            outcome="not_met",
            provision="6.17",
            stage=2,
        ),
        row(
            "stage-2-of-2024-and-an-update",
            stage2_2024(
                "2025-08-15",
                responded="2025-09-01",
                actions=[{"due": "2025-10-01", "updates": ["2025-10-02"]}],
            ),
            "2025-10-03",
            outcome="met",
            provision="6.17",
        ),
        row(
            "2022-no-update",
            action(case={"edition": "hos-2022"}),
            outcome="not_met",
            provision="5.5",
        ),
        row(
            "2022-an-update",
            action(case={"edition": "hos-2022"}, updates=["2025-04-22"]),
            SOON,
            outcome="met",
            provision="5.5",
            strength="must",
        ),
    ],
)
def test_overdue_action_updates(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2025-04-16", []), ("2025-04-17", []), ("2025-04-18", ["not_met"])],
    ids=["the-day-before", "the-day", "the-day-after-a-bank-holiday"],
)
def test_it_is_overdue_from_the_day_after(as_of: str, outcomes: list[str]) -> None:
    assert [one.outcome.value for one in every(action(), RULE, as_of)] == outcomes


@pytest.mark.parametrize(
    "case",
    [
        action(done="2025-04-16"),
        action(done={"from": "2025-04-10", "to": "2025-04-17"}),
        action(done="2025-04-17"),
        action(due=None),
        action(due="unknown"),
        action(due={"from": "2025-04-10", "to": LATER}),
        action(due={"from": "2025-04-10", "to": "2025-04-17"}, done="2025-04-17"),
        action(due="2025-02-20", done="2025-02-25"),
        action(due="2025-02-20", done={"to": "2025-02-25"}),
        action(refused="2025-04-10"),
        action(case={"joined_with": {"reference": "HC-0", "from_stage": 1}}),
        stage2_2022("2024-03-04", responded="2024-04-03", actions=[{"due": "2024-04-17"}]),
    ],
    ids=[
        "done-in-time",
        "done-within-days-in-time",
        "done-on-the-day",
        "without-a-day",
        "due-nobody-knows-when",
        "due-within-days-that-have-not-passed",
        "due-within-days-and-done-in-time",
        "done-before-the-complaint",
        "done-within-days-before-the-complaint",
        "refused-by-the-resident",
        "another-complaints",
        "2022-has-no-twin-for-stage-2",
    ],
)
def test_of_these_nothing_is_said(case: Case) -> None:
    assert every(case, RULE) == []


def test_what_happened_after_the_day_of_looking_has_not() -> None:
    later = action(updates=["2025-05-06"], done="2025-05-07")
    assert found(later, RULE, "2025-05-05").outcome.value == "not_met"
    assert found(later, RULE, "2025-05-06").outcome.value == "met"
    assert found(later, RULE, "2025-05-07").headline == "news given of what was overdue"


@pytest.mark.parametrize(
    ("case", "outcome", "missing"),
    [
        (action(done="2025-04-18"), "needs_review", ()),
        (action(done="2025-05-19"), "needs_review", ()),
        (action(done="2025-05-20"), "needs_review", ()),
        (action(done="2025-05-21"), "not_met", ()),
        (action(done="2025-05-21", updates=["2025-05-22"]), "not_met", ()),
        (action(done="2025-05-21", updates=["2025-05-21"]), "needs_review", ()),
        (action(done="2025-05-20", updates=["2025-05-20"]), "met", ()),
        (action(done="2025-09-01", updates=["2025-05-06"]), "needs_review", ()),
        (action(done="2025-05-21", stage={"updates": ["2025-05-06"]}), "needs_review", ()),
        (action(done={"from": "2025-05-21", "to": "2025-06-30"}), "not_met", ()),
        (
            action(done={"from": "2025-05-20", "to": "2025-06-30"}),
            "needs_review",
            (f"{PATH}.done",),
        ),
        (action(done={"from": "2025-04-18", "to": "2025-05-20"}), "needs_review", ()),
        (action(due=WINDOW, done="2025-04-18"), "needs_review", ()),
        (
            action(done={"from": "2025-04-10", "to": "2025-04-30"}),
            "needs_review",
            (f"{PATH}.done",),
        ),
        (
            action(done="2025-05-21", updates=["unknown"]),
            "needs_review",
            (f"{PATH}.updates[0]",),
        ),
    ],
    ids=[
        "the-day-after",
        "19-working-days-late",
        "20-working-days-late",
        "21-working-days-late",
        "told-only-afterwards",
        "told-when-it-was-done-after-21",
        "told-when-it-was-done-after-20",
        "one-old-update",
        "an-update-of-the-stage",
        "within-days-all-21-late",
        "within-days-20-late-or-more",
        "within-days-all-20-late-or-less",
        "due-on-a-day-of-a-window",
        "within-days-on-either-side",
        "an-update-in-doubt",
    ],
)
def test_what_was_done_late_is_not_forgotten(
    case: Case, outcome: str, missing: tuple[str, ...]
) -> None:
    told = found(case, RULE)
    assert (told.outcome.value, told.missing) == (outcome, missing)


def test_it_is_said_how_it_ended() -> None:
    late = found(action(done="2025-05-21"), RULE)
    assert late.headline == "no news given of what was overdue"
    assert late.because == (
        "due Thursday 17 April 2025, done on Wednesday 21 May 2025, and no update since"
    )
    less = found(action(done="2025-04-22"), RULE)
    assert less.headline == "done late: was news given before?"
    assert less.because == (
        "due Thursday 17 April 2025, done on Tuesday 22 April 2025; no update before: was news"
        " given?"
    )


@pytest.mark.parametrize(
    ("case", "as_of", "outcomes"),
    [
        (action(due=WINDOW), "2025-04-17", []),
        (action(due=WINDOW), "2025-04-18", ["not_met"]),
        (action(due=WINDOW, updates=["2025-04-09"]), "2025-04-18", ["not_met"]),
        (action(due=WINDOW, updates=["2025-04-16"]), "2025-04-18", ["needs_review"]),
        (action(due=WINDOW, updates=["2025-04-17"]), "2025-04-18", ["met"]),
        (action(due=WINDOW, done="2025-05-20"), LATER, ["needs_review"]),
        (action(due=WINDOW, done="2025-05-21"), LATER, ["not_met"]),
        (action(due={"to": "2025-04-17"}, updates=["2025-04-17"]), "2025-04-18", ["needs_review"]),
        (action(due={"to": "2025-04-17"}), "2025-04-18", ["not_met"]),
        (action(due={"from": "2025-04-10"}), LATER, []),
    ],
    ids=[
        "on-its-last-day",
        "the-day-after",
        "told-before-it",
        "told-within-it",
        "told-on-its-last-day",
        "done-late-after-20-working-days-or-more",
        "done-late-after-21-working-days-or-more",
        "told-on-its-last-day-of-a-window-without-a-first",
        "without-a-first",
        "without-a-last",
    ],
)
def test_due_on_a_day_of_a_window(case: Case, as_of: str, outcomes: list[str]) -> None:
    told = every(case, RULE, as_of)
    assert [one.outcome.value for one in told] == outcomes
    assert all(one.missing or one.outcome.value != "needs_review" for one in told)


def test_each_is_judged_apart() -> None:
    case = action()
    case["stages"][0]["actions"] *= 2
    assert [one.about for one in every(case, RULE, LATER)] == [PATH, "$.stages[0].actions[1]"]


def test_the_days_are_said() -> None:
    said = found(action(), RULE).because
    assert said == "due Thursday 17 April 2025, not done, and no update since"
