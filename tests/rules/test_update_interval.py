"""Was it agreed how often the resident would hear? 2024 5.9."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, stage1, stage2_2024, unassessed

RULE = "update-interval"
AGREED = "$.stages[0].update_interval_agreed"


def extended(notified: Any = "2025-06-18", *, case: Case | None = None, **stage: Any) -> Case:
    """Received on Monday 2 June 2025, extended, and an interval of updates or none."""
    extension = {"notified": notified, "until": "2025-06-25"}
    return stage1(
        "2025-06-02", case=case, acknowledged="2025-06-04", extensions=[extension], **stage
    )


def late(responded: str | None, *, case: Case | None = None, **stage: Any) -> Case:
    """Due on Wednesday 18 June 2025, and nothing extended."""
    known = {"acknowledged": "2025-06-04", "update_interval_agreed": None, **stage}
    return stage1("2025-06-02", case=case, responded=responded, **known)


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "agreed-with-the-notice",
            extended(update_interval_agreed="2025-06-18"),
            outcome="met",
            provision="5.9",
            strength="must",
            about="$.stages[0]",
            stage=1,
            missing=(),
        ),
        row("agreed-before", extended(update_interval_agreed="2025-06-05"), outcome="met"),
        row(
            "agreed-on-some-day",
            extended(update_interval_agreed={"from": "2025-06-05"}),
            outcome="met",
        ),
        row(
            "agreed-on-the-day-of-the-answer",
            extended(update_interval_agreed="2025-06-24", responded="2025-06-24"),
            outcome="met",
        ),
        row(
            "agreed-after-the-answer",
            extended(update_interval_agreed="2025-06-25", responded="2025-06-24"),
            outcome="needs_review",
        ),
        row("how-often-is-recorded-alone", extended(update_every=5), outcome="met"),
        row(
            "none-was-agreed",
            extended(update_interval_agreed=None),
            outcome="not_met",
            missing=(),
        ),
        row(
            "the-landlord-set-one-and-none-was-agreed",
            extended(update_interval_agreed=None, update_every=5),
            outcome="not_met",
        ),
        row(
            "none-was-agreed-in-a-partial-record",
            extended(update_interval_agreed=None, case={"partial_record": True}),
            outcome="not_met",
        ),
        row(
            "nobody-knows-whether-one-was",
            extended(update_interval_agreed="unknown"),
            outcome="needs_review",
            missing=(AGREED,),
        ),
        row(
            "the-second-of-two-extensions-was-told",
            stage1(
                "2025-06-02",
                extensions=[{"notified": None}, {"notified": "2025-06-18"}],
                update_interval_agreed=None,
            ),
            outcome="not_met",
        ),
        row(
            "at-stage-2",
            stage2_2024(
                "2025-08-15",
                extensions=[{"notified": "2025-09-22"}],
                update_interval_agreed=None,
            ),
            outcome="not_met",
            provision="5.9",
            stage=2,
        ),
    ],
)
def test_update_interval(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    ("as_of", "outcome"),
    [("2025-06-20", "not_met"), ("2025-06-21", "met"), ("2025-06-23", "met")],
    ids=["the-day-before", "the-day-a-saturday", "the-working-day-after"],
)
def test_it_is_agreed_from_the_day_of_the_agreement(as_of: str, outcome: str) -> None:
    case = extended(update_interval_agreed="2025-06-21")
    assert found(case, RULE, as_of).outcome.value == outcome


@pytest.mark.parametrize(
    ("stage", "outcome"),
    [
        ({}, "not_met"),
        ({"update_interval_agreed": "2025-06-18"}, "met"),
        ({"update_interval_agreed": "2025-06-20"}, "needs_review"),
        ({"update_every": 5, "update_interval_agreed": "unknown"}, "needs_review"),
    ],
    ids=["none-agreed", "agreed", "agreed-after-the-answer", "nobody-knows"],
)
def test_it_bites_on_an_answer_that_is_late_without_an_extension(
    stage: dict[str, Any], outcome: str
) -> None:
    answer = found(late("2025-06-19", **stage), RULE)
    assert (answer.outcome.value, answer.provision) == (outcome, "5.9")
    assert "late" in answer.headline


@pytest.mark.parametrize(
    ("as_of", "asked"),
    [("2025-06-17", False), ("2025-06-18", False), ("2025-06-19", True)],
    ids=["the-day-before", "the-due-date", "the-day-after"],
)
def test_while_nothing_is_answered_it_is_asked_from_the_day_after_the_limit(
    as_of: str, asked: bool
) -> None:
    assert bool(every(late(None), RULE, as_of)) is asked


@pytest.mark.parametrize(
    ("as_of", "asked"),
    [("2025-06-17", False), ("2025-06-18", True), ("2025-06-19", True)],
    ids=["the-day-before", "the-day", "the-day-after"],
)
def test_nothing_is_asked_before_the_notice(as_of: str, asked: bool) -> None:
    assert bool(every(extended(update_interval_agreed=None), RULE, as_of)) is asked


@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
def test_not_recorded_is_not_assessed(partial: bool) -> None:
    case = extended(case={"partial_record": partial})
    assert every(case, RULE) == []
    assert AGREED in unassessed(case)["5.9"]


@pytest.mark.parametrize(
    "case",
    [
        extended(None, update_interval_agreed=None),
        extended("unknown", update_interval_agreed=None),
        late("2025-06-18"),
        late("2025-06-19", extensions=[{"notified": None, "until": "2025-06-18"}]),
        late("2025-06-19", case={"withdrawn": "2025-06-16"}),
        extended(
            update_interval_agreed=None,
            case={"joined_with": {"reference": "HC-0", "from_stage": 1}},
        ),
        extended("2025-06-18", update_interval_agreed=None, case={"edition": "hos-2022"}),
    ],
    ids=[
        "never-told",
        "perhaps-never-told",
        "in-time",
        "late-beside-one-never-told",
        "withdrawn",
        "another-complaints",
        "2022",
    ],
)
def test_of_these_nothing_is_said(case: Case) -> None:
    assert every(case, RULE) == []


def test_a_stage_recorded_twice_is_judged_twice() -> None:
    case = extended(update_interval_agreed=None)
    case["stages"].append({**case["stages"][0], "update_interval_agreed": "2025-06-18"})
    outcomes = [(one.about, one.outcome.value) for one in every(case, RULE)]
    assert outcomes == [("$.stages[0]", "not_met"), ("$.stages[1]", "met")]
