"""Was a complaint that was refused for its age too old? 2024 2.2 and 2.3; 2022 1.7."""

from __future__ import annotations

from typing import Any

import pytest

from complaintcode.model.choices import ExclusionGround
from complaintcode.model.policy import Policy, PolicyExclusion

from .conftest import Case, every, found, refused, row, shown

RULE = "refusal-age"
LONG_AGO = "2020-01-01"
MUCH_LATER = "2029-01-02"


def aged(received: str, arose: Any, aware: Any = LONG_AGO, **refusal: Any) -> Case:
    """Refused for its age; known of long ago unless another day is given."""
    ground = {"ground": "over_time_limit", **refusal}
    return refused(received, ground, issue_arose=arose, became_aware=aware)


def without(case: Case, *keys: str, **more: Any) -> Case:
    return {**{key: value for key, value in case.items() if key not in keys}, **more}


OLD = aged("2025-06-18", "2024-06-17")

LIMITS = [
    row(
        "2024-the-day-before-twelve-months",
        aged("2025-06-16", "2024-06-17"),
        outcome="not_met",
        provision="2.3",
        with_=("2.2",),
        strength="must",
        stage=None,
        about="$.exclusions[0]",
        id="HC-1/refusal-age/$.exclusions[0]",
        missing=(),
        notes=(),
        readings=("A15",),
        because="received Monday 16 June 2025, in time until Tuesday 17 June 2025",
    ),
    row("2024-on-the-day-it-is-in-time", aged("2025-06-17", "2024-06-17"), outcome="not_met"),
    row("2024-the-day-after-too-old", OLD, outcome="met", readings=("A15",), advice=None),
    row(
        "2022-the-day-before-six-months",
        aged("2023-03-09", "2022-09-10"),
        outcome="not_met",
        provision="1.7",
        with_=(),
        strength="must",
    ),
    row("2022-on-the-day-it-is-in-time", aged("2023-03-10", "2022-09-10"), outcome="not_met"),
    row("2022-the-day-after-too-old", aged("2023-03-11", "2022-09-10"), outcome="met"),
    row("leap-day-the-day-before", aged("2025-02-27", "2024-02-29"), outcome="not_met"),
    row("leap-day-twelve-months-on", aged("2025-02-28", "2024-02-29"), outcome="not_met"),
    row("leap-day-the-day-after", aged("2025-03-01", "2024-02-29"), outcome="met"),
    row(
        "into-a-leap-year-on-the-28th",
        aged("2028-02-28", "2027-02-28"),
        MUCH_LATER,
        outcome="not_met",
    ),
    row(
        "into-a-leap-year-on-the-29th", aged("2028-02-29", "2027-02-28"), MUCH_LATER, outcome="met"
    ),
    row("2022-month-end-the-day-before", aged("2023-02-27", "2022-08-31"), outcome="not_met"),
    row("2022-month-end-on-the-day", aged("2023-02-28", "2022-08-31"), outcome="not_met"),
    row("2022-month-end-the-day-after", aged("2023-03-01", "2022-08-31"), outcome="met"),
    row("2022-31-august-to-a-leap-day", aged("2024-02-29", "2023-08-31"), outcome="not_met"),
    row("2022-31-august-past-a-leap-day", aged("2024-03-01", "2023-08-31"), outcome="met"),
    row("2022-a-short-month-gains-no-day", aged("2023-08-29", "2023-02-28"), outcome="met"),
    row(
        "the-edition-of-the-case-counts",
        {**aged("2025-06-17", "2024-11-17"), "edition": "hos-2022"},
        outcome="met",
        provision="1.7",
    ),
    row(
        "A29-in-the-months-to-comply",
        aged("2022-05-02", "2022-04-01"),
        outcome="not_met",
        readings=("A15", "A29"),
    ),
]

WHICH_DAY = [
    row(
        "the-later-is-the-awareness",
        aged("2025-04-29", "2024-01-31", "2024-04-30"),
        outcome="not_met",
    ),
    row(
        "a-year-and-a-day-after-the-awareness",
        aged("2025-05-01", "2024-01-31", "2024-04-30"),
        outcome="met",
    ),
    row(
        "the-later-is-the-matter-itself",
        aged("2025-04-29", "2024-04-30", "2024-01-31"),
        outcome="not_met",
    ),
    row(
        "no-day-of-awareness-after-the-matter",
        aged("2025-06-18", "2024-06-17", None),
        outcome="met",
    ),
    row("no-day-but-that-of-awareness", aged("2025-06-18", None, "2024-06-17"), outcome="met"),
    row("of-a-matter-yet-to-come", aged("2025-06-18", "2025-07-01"), outcome="not_met"),
]

UNKNOWN_DAYS = [
    row(
        "A15-old-and-the-awareness-unknown",
        aged("2025-06-18", "2024-06-17", "unknown"),
        outcome="needs_review",
        missing=("$.became_aware",),
        readings=("A15",),
        advice=None,
    ),
    row(
        "A15-old-and-the-awareness-recorded-by-nobody",
        without(OLD, "became_aware"),
        outcome="needs_review",
        missing=("$.became_aware",),
        because="not known: when the resident came to know of it",
    ),
    row(
        "A15-the-same-in-a-partial-record",
        without(OLD, "became_aware", partial_record=True),
        outcome="needs_review",
        missing=("$.became_aware",),
    ),
    row(
        "in-time-and-the-awareness-unknown",
        aged("2025-06-17", "2024-06-17", "unknown"),
        outcome="not_met",
        missing=(),
    ),
    row(
        "the-matter-unknown-and-the-awareness-in-time",
        aged("2025-06-17", "unknown", "2024-06-17"),
        outcome="not_met",
    ),
    row(
        "the-matter-unknown-and-the-awareness-old",
        aged("2025-06-18", "unknown", "2024-06-17"),
        outcome="needs_review",
        missing=("$.issue_arose",),
        because="not known: when the matter arose",
    ),
    row(
        "both-unknown",
        aged("2025-06-18", "unknown", "unknown"),
        outcome="needs_review",
        missing=("$.issue_arose", "$.became_aware"),
    ),
    row(
        "neither-recorded",
        without(OLD, "issue_arose", "became_aware"),
        outcome="needs_review",
        missing=("$.issue_arose", "$.became_aware"),
    ),
    row(
        "neither-has-a-day",
        aged("2025-06-18", None, None),
        outcome="needs_review",
        missing=("$.issue_arose", "$.became_aware"),
        because="not known: when the matter arose and when the resident came to know of it",
    ),
    row(
        "a-window-all-too-old",
        aged("2025-06-18", LONG_AGO, {"from": "2024-05-01", "to": "2024-06-17"}),
        outcome="met",
    ),
    row(
        "a-window-that-ends-in-time",
        aged("2025-06-18", LONG_AGO, {"from": "2024-05-01", "to": "2024-06-18"}),
        outcome="needs_review",
        missing=("$.became_aware",),
    ),
    row(
        "a-window-all-in-time",
        aged("2025-06-18", LONG_AGO, {"from": "2024-06-18", "to": "2024-08-01"}),
        outcome="not_met",
    ),
    row(
        "a-window-without-an-end-in-time",
        aged("2025-06-18", {"from": "2024-06-18"}),
        outcome="not_met",
    ),
    row(
        "a-window-without-an-end-from-an-old-day",
        aged("2025-06-18", {"from": "2024-06-17"}),
        outcome="needs_review",
        missing=("$.issue_arose",),
    ),
    row(
        "a-window-without-a-beginning-all-too-old",
        aged("2025-06-18", {"to": "2024-06-17"}),
        outcome="met",
    ),
    row(
        "a-window-without-a-beginning-that-ends-in-time",
        aged("2025-06-18", {"to": "2024-06-18"}),
        outcome="needs_review",
        missing=("$.issue_arose",),
    ),
]

THE_REFUSAL = [
    row("of-one-aspect", aged("2025-06-17", "2024-06-17", of="aspect"), outcome="not_met"),
    row("of-no-recorded-kind", aged("2025-06-17", "2024-06-17", of=None), outcome="not_met"),
    row(
        "in-time-and-overturned-stays-not-met",
        aged("2025-06-17", "2024-06-17", overturned="2025-07-01"),
        outcome="not_met",
    ),
    row(
        "overturned-and-a-day-unknown-stays-open",
        aged("2025-06-18", "2024-06-17", "unknown", overturned="2025-07-01"),
        outcome="needs_review",
        missing=("$.became_aware",),
    ),
    row(
        "decided-on-a-day-of-a-window",
        aged("2025-06-17", "2024-06-17", decided={"from": "2025-06-18", "to": "2025-06-30"}),
        outcome="not_met",
    ),
    row(
        "whether-it-was-decided-is-unknown",
        aged("2025-06-17", "2024-06-17", decided="unknown"),
        outcome="needs_review",
        missing=("$.exclusions[0].decided",),
        advice=None,
    ),
    row(
        "whether-it-was-decided-and-the-awareness-unknown",
        aged("2025-06-18", "2024-06-17", "unknown", decided="unknown"),
        outcome="needs_review",
        missing=("$.became_aware", "$.exclusions[0].decided"),
    ),
    row(
        "A16-a-policy-without-an-age-limit",
        {**aged("2025-06-18", "2024-06-17", in_policy=False)},
        outcome="needs_review",
        missing=(),
        readings=("A15", "A16"),
    ),
    row(
        "A16-and-overturned",
        {**aged("2025-06-18", "2024-06-17", in_policy=False, overturned="2025-07-01")},
        outcome="not_applicable",
    ),
    row("in-the-policy", aged("2025-06-18", "2024-06-17", in_policy=True), outcome="met"),
    row(
        "in-time-whatever-the-policy",
        aged("2025-06-17", "2024-06-17", in_policy=True),
        outcome="not_met",
    ),
    row(
        "joined-with-another-complaint",
        {
            **aged("2025-06-17", "2024-06-17"),
            "joined_with": {"reference": "HC-0", "from_stage": 1},
        },
        outcome="not_met",
    ),
]


@pytest.mark.parametrize(
    ("case", "as_of", "expected"), [*LIMITS, *WHICH_DAY, *UNKNOWN_DAYS, *THE_REFUSAL]
)
def test_age(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    "refusal",
    [
        {"ground": "already_considered"},
        {"ground": None},
        {"of": "escalation"},
        {"of": None, "stage": 2},
    ],
    ids=["another-ground", "no-ground", "of-the-escalation", "of-stage-2"],
)
def test_nothing_is_asked_of_what_was_not_refused_for_its_age(refusal: dict[str, Any]) -> None:
    assert every(aged("2025-06-17", "2024-06-17", **refusal), RULE) == []


def test_nothing_is_asked_before_the_day_of_the_refusal() -> None:
    case = aged("2025-06-17", "2024-06-17", decided="2025-06-20")
    assert every(case, RULE, "2025-06-19") == []
    assert len(every(case, RULE, "2025-06-20")) == 1


def test_two_refusals_are_judged_apart() -> None:
    case = aged("2025-06-17", "2024-06-17")
    case["exclusions"].append({**case["exclusions"][0], "of": "aspect", "decided": "unknown"})
    assert [(one.about, one.outcome.value) for one in every(case, RULE)] == [
        ("$.exclusions[0]", "not_met"),
        ("$.exclusions[1]", "needs_review"),
    ]


@pytest.mark.parametrize(
    ("exclusions", "expected"),
    [
        ([PolicyExclusion(ground=ExclusionGround.OVER_TIME_LIMIT, months=12)], "met"),
        ([PolicyExclusion(ground=ExclusionGround.LEGAL_PROCEEDINGS)], "needs_review"),
        (
            [
                PolicyExclusion(ground=ExclusionGround.LEGAL_PROCEEDINGS),
                PolicyExclusion(text="over a year old"),
            ],
            "met",
        ),
        (None, "met"),
    ],
    ids=["names-it", "does-not", "has-one-in-words-alone", "is-silent"],
)
def test_a16_a_policy_that_is_supplied_is_asked_for_its_age_limit(
    exclusions: Any, expected: str
) -> None:
    assert found(OLD, RULE, policy=Policy(exclusions=exclusions)).outcome.value == expected


def test_a29_in_the_months_to_comply_it_is_transitional() -> None:
    (note,) = found(aged("2022-05-02", "2022-04-01"), RULE).notes
    assert "transitional" in note
