"""Did the resident hear as often as was agreed? 2024 5.9; 2022 4.11."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import LATER, Case, every, found, row, shown, stage1, stage2_2022, stage2_2024

RULE = "updates-kept"
UPDATE = "$.stages[0].updates[0]"


def agreed(
    *updates: Any,
    responded: Any = None,
    every: int | None = 5,
    case: Case | None = None,
    **more: Any,
) -> Case:
    """Every five working days from Wednesday 9 April 2025: the first on the 16th, before Easter."""
    stage = {"update_interval_agreed": "2025-04-09", "update_every": every, **more}
    return stage1(
        "2025-03-24",
        case=case,
        acknowledged="2025-03-26",
        responded=responded,
        updates=list(updates),
        **stage,
    )


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "the-first-is-still-to-come",
            agreed(),
            "2025-04-15",
            outcome="not_yet_due",
            days_late=0,
            provision="5.9",
            strength="must",
            about="$.stages[0]",
            stage=1,
            due_on="2025-04-16",
            due_latest="2025-04-16",
            limit=5,
            missing=(),
        ),
        row("the-first-is-due-today", agreed(), "2025-04-16", outcome="not_yet_due"),
        row(
            "the-first-is-overdue",
            agreed(),
            "2025-04-17",
            outcome="not_met",
            due_on="2025-04-16",
            days_late=1,
        ),
        row("the-first-is-two-days-overdue", agreed(), "2025-04-22", days_late=2),
        row(
            "answered-before-the-first-was-due",
            agreed(responded="2025-04-15"),
            outcome="met",
            due_on=None,
        ),
        row("answered-on-the-day-of-the-first", agreed(responded="2025-04-16"), outcome="met"),
        row(
            "answered-the-day-after-and-no-update",
            agreed(responded="2025-04-17"),
            outcome="not_met",
            due_on="2025-04-16",
        ),
        row(
            "the-second-on-its-day-across-easter",
            agreed("2025-04-16", "2025-04-25", responded="2025-05-02"),
            outcome="met",
        ),
        row(
            "the-second-a-day-late-across-easter",
            agreed("2025-04-16", "2025-04-28", responded="2025-05-02"),
            outcome="not_met",
            days_late=1,
            due_on="2025-04-25",
        ),
        row(
            "the-answer-a-day-late-after-an-update",
            agreed("2025-04-16", responded="2025-04-28"),
            outcome="not_met",
            due_on="2025-04-25",
        ),
        row("kept-so-far", agreed("2025-04-16"), "2025-04-25", outcome="met"),
        row(
            "kept-no-more",
            agreed("2025-04-16"),
            "2025-04-28",
            outcome="not_met",
            due_on="2025-04-25",
        ),
        row(
            "in-whatever-order-and-twice",
            agreed("2025-04-25", "2025-04-16", "2025-04-16", responded="2025-05-02"),
            outcome="met",
        ),
        row(
            "the-notice-of-an-extension-is-an-update",
            agreed(
                responded="2025-04-25",
                extensions=[{"notified": "2025-04-16", "until": "2025-04-25"}],
            ),
            outcome="met",
        ),
        row(
            "an-update-before-the-agreement-is-none-of-it",
            agreed("2025-04-08", responded="2025-04-17"),
            outcome="not_met",
        ),
        row(
            "an-update-after-the-answer-is-too-late",
            agreed("2025-04-18", responded="2025-04-17"),
            outcome="not_met",
            due_on="2025-04-16",
        ),
        row(
            "withdrawn-before-the-first-was-due",
            agreed(case={"withdrawn": "2025-04-15"}),
            outcome="met",
        ),
        row(
            "withdrawn-when-it-was-overdue",
            agreed(case={"withdrawn": "2025-04-17"}),
            outcome="not_met",
        ),
        row(
            "closed-before-the-first-was-due",
            agreed(closed={"on": "2025-04-15", "why": "joined"}),
            outcome="met",
        ),
        row(
            "closed-nobody-knows-when",
            agreed(closed={"on": "unknown", "why": "joined"}),
            outcome="needs_review",
            missing=("$.stages[0].closed.on",),
        ),
        row(
            "an-update-on-an-unknown-day-decides",
            agreed("unknown", responded="2025-04-18"),
            outcome="needs_review",
            missing=(UPDATE,),
        ),
        row(
            "an-update-within-days-decides",
            agreed({"from": "2025-04-15", "to": "2025-04-17"}, responded="2025-04-18"),
            outcome="needs_review",
            missing=(UPDATE,),
        ),
        row(
            "an-update-within-days-that-are-all-too-late",
            agreed({"from": "2025-04-17", "to": "2025-04-18"}, responded="2025-04-22"),
            outcome="not_met",
            missing=(),
        ),
        row(
            "an-update-within-days-before-the-agreement",
            agreed({"from": "2025-04-01", "to": "2025-04-09"}, responded="2025-04-17"),
            outcome="not_met",
        ),
        row(
            "an-update-that-never-was",
            agreed(None, responded="2025-04-17"),
            outcome="not_met",
        ),
        row(
            "whenever-the-update-was-it-is-kept",
            agreed("unknown", responded="2025-04-16"),
            outcome="met",
            missing=(),
        ),
        row(
            "perhaps-the-first-has-come",
            agreed("unknown"),
            "2025-04-14",
            outcome="needs_review",
            missing=(UPDATE,),
            due_on="2025-04-16",
        ),
        row(
            "answered-on-an-unknown-day",
            agreed(responded="unknown"),
            outcome="needs_review",
            missing=("$.stages[0].responded",),
        ),
        row(
            "answered-on-an-unknown-day-after-a-kept-update",
            agreed("2025-04-16", responded="unknown"),
            "2025-04-22",
            outcome="met",
        ),
        row(
            "answered-within-days-that-are-all-too-late",
            agreed(responded={"from": "2025-04-17", "to": "2025-04-22"}),
            outcome="not_met",
            missing=(),
        ),
        row(
            "absent-from-a-partial-record",
            {
                **stage1(
                    "2025-03-24", update_interval_agreed="2025-04-09", update_every=5, updates=[]
                ),
                "partial_record": True,
            },
            outcome="needs_review",
            missing=("$.stages[0].responded", "$.stages[0].updates"),
        ),
        row(
            "an-extension-told-on-no-recorded-day-of-a-whole-record",
            agreed(responded="2025-04-17", extensions=[{"until": "2025-04-22"}]),
            outcome="not_met",
        ),
        row(
            "answered-in-part-first",
            agreed(
                responded=None,
                responses=[{"sent": "2025-04-15", "full": False}, {"sent": "2025-04-17"}],
            ),
            outcome="not_met",
        ),
        row(
            "stage-2-of-2024",
            stage2_2024(
                "2025-08-15",
                responded="2025-10-01",
                update_interval_agreed="2025-09-22",
                update_every=7,
            ),
            outcome="met",
            provision="5.9",
            stage=2,
            limit=7,
        ),
        row(
            "2022-not-kept",
            agreed(responded="2025-04-17", case={"edition": "hos-2022"}),
            outcome="not_met",
            provision="4.11",
            strength="must",
        ),
        row(
            "2022-kept-at-stage-2",
            stage2_2022(
                "2024-03-04",
                responded="2024-03-08",
                update_interval_agreed="2024-03-05",
                update_every=5,
            ),
            outcome="met",
            provision="4.11",
            stage=2,
        ),
    ],
)
def test_updates_kept(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    "case",
    [
        agreed(every=None),
        agreed(update_interval_agreed=None),
        agreed(update_interval_agreed="unknown"),
        agreed(case={"joined_with": {"reference": "HC-0", "from_stage": 1}}),
    ],
    ids=["no-interval", "not-agreed", "agreed-unknown", "another-complaints"],
)
def test_of_these_nothing_is_asked(case: Case) -> None:
    assert every(case, RULE) == []


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2025-04-08", []), ("2025-04-09", ["not_yet_due"]), ("2025-04-10", ["not_yet_due"])],
    ids=["the-day-before", "the-day", "the-day-after"],
)
def test_nothing_is_asked_before_the_agreement(as_of: str, outcomes: list[str]) -> None:
    assert [one.outcome.value for one in every(agreed(), RULE, as_of)] == outcomes


def test_what_happened_after_the_day_of_looking_has_not() -> None:
    later = agreed("2025-04-17", responded="2025-04-22")
    assert found(later, RULE, "2025-04-16").outcome.value == "not_yet_due"


def test_a_stage_recorded_twice_is_judged_twice() -> None:
    case = agreed(responded="2025-04-16")
    case["stages"] *= 2
    assert [one.about for one in every(case, RULE, LATER)] == ["$.stages[0]", "$.stages[1]"]


def test_the_days_are_said() -> None:
    said = found(agreed(responded="2025-04-17"), RULE).because
    assert said == (
        "due Wednesday 16 April 2025, 5 working days after Wednesday 9 April 2025;"
        " none before Thursday 17 April 2025"
    )


# Acknowledged on 26 March 2025, so that the answer was due on Wednesday 9 April.
EARLY = "2025-03-26"
NOTICE = {"notified": "2025-04-07", "until": "2025-04-23", "reason": "a survey"}


@pytest.mark.parametrize("responded", ["2025-04-08", "2025-04-09"])
def test_in_2024_of_an_answer_within_the_base_time_nothing_is_asked(responded: str) -> None:
    assert every(agreed(update_interval_agreed=EARLY, responded=responded), RULE) == []


@pytest.mark.parametrize(
    ("extensions", "as_of", "due_on"),
    [
        ([], "2025-04-08", None),
        ([], "2025-04-09", "2025-04-16"),
        ([NOTICE], "2025-04-06", None),
        ([NOTICE], "2025-04-07", "2025-04-14"),
    ],
    ids=["before-the-due-date", "on-it", "before-the-notice", "on-its-day"],
)
def test_in_2024_it_is_counted_from_where_the_base_time_is_not_enough(
    extensions: list[Any], as_of: str, due_on: str | None
) -> None:
    case = agreed(update_interval_agreed=EARLY, extensions=extensions)
    days = [str(one.due_on) for one in every(case, RULE, as_of)]
    assert days == ([] if due_on is None else [due_on])


def test_in_2024_nothing_is_asked_of_a_complaint_withdrawn_before_it_was_due() -> None:
    case = agreed(update_interval_agreed=EARLY, case={"withdrawn": "2025-04-04"})
    assert every(case, RULE) == []


def test_in_2022_it_is_counted_from_the_agreement() -> None:
    agreed_at_once: dict[str, Any] = {"update_interval_agreed": "2023-03-02", "update_every": 5}
    case = stage1("2023-03-01", acknowledged="2023-03-02", responded="2023-03-10", **agreed_at_once)
    assert shown(found(case, RULE), {"outcome": "", "provision": ""}) == {
        "outcome": "not_met",
        "provision": "4.11",
    }


@pytest.mark.parametrize(
    ("refusal", "outcome"),
    [
        ({"decided": "2025-04-15"}, "met"),
        ({"decided": "2025-04-15", "overturned": "2025-06-02"}, "not_met"),
        ({"decided": "2025-04-15", "of": "aspect"}, "not_met"),
        ({"decided": "unknown"}, "needs_review"),
        ({}, "needs_review"),
    ],
    ids=["refused", "overturned", "one-aspect", "on-an-unknown-day", "without-a-day"],
)
def test_a_refusal_ends_the_wait_for_news(refusal: Case, outcome: str) -> None:
    refused = {"of": "acceptance", "ground": "legal_proceedings", **refusal}
    assert found(agreed(case={"exclusions": [refused]}), RULE).outcome.value == outcome


DAYS = {"from": "2025-04-09", "to": "2025-04-11"}


@pytest.mark.parametrize(
    ("case", "outcome", "because"),
    [
        (agreed(update_interval_agreed=DAYS), "not_met", "at best due Tuesday 22 April 2025"),
        (agreed(DAYS, update_interval_agreed=DAYS, responded="2025-04-16"), "met", "never more"),
        (agreed({"from": "2025-04-15", "to": "2025-04-17"}, responded="2025-04-23"),
         "needs_review", "on some of the days due Wednesday 16 April 2025"),
        (agreed("2025-04-16", responded={"from": "2025-04-17", "to": "2025-04-22"}), "met",
         "never more"),
        (agreed(responded={"from": "2025-04-16", "to": "2025-04-17"}), "needs_review", "on some"),
        (agreed(extensions=[{"notified": DAYS, "until": "2025-05-01"}], responded="2025-05-01"),
         "not_met", "at best due Tuesday 22 April 2025"),
    ],
    ids=["agreed", "all-in-time", "an-update", "answered", "answered-late", "extended"],
)  # fmt: skip
def test_of_a_window_every_day_has_to_give_the_same(case: Case, outcome: str, because: str) -> None:
    finding = found(case, RULE)
    assert (finding.outcome.value, finding.because[: len(because)]) == (outcome, because)


def test_a_window_of_one_day_is_that_day() -> None:
    day, window = "2025-04-09", {"from": "2025-04-09", "to": "2025-04-09"}
    by_day, by_window = (found(agreed(update_interval_agreed=one), RULE) for one in (day, window))
    assert by_day == by_window
