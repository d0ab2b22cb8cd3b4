"""Was discretion considered before a refusal for age? 2024 2.3."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, refused, row, shown

RULE = "refusal-discretion"
FLAG = "$.exclusions[0].discretion_considered"


def aged(
    considered: bool | None,
    received: str = "2025-06-18",
    aware: Any = "2024-06-17",
    **refusal: Any,
) -> Case:
    """Refused for its age; twelve months from the matter end on 17 June 2025."""
    ground = {"ground": "over_time_limit", "discretion_considered": considered, **refusal}
    return refused(received, ground, issue_arose="2024-06-17", became_aware=aware)


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "considered",
            aged(True),
            outcome="met",
            provision="2.3",
            strength="must",
            stage=None,
            about="$.exclusions[0]",
            missing=(),
            advice=None,
        ),
        row("not-considered", aged(False), outcome="not_met", missing=()),
        row("not-recorded", aged(None), outcome="needs_review", missing=(FLAG,), advice=None),
        row("of-one-aspect", aged(False, of="aspect"), outcome="not_met"),
        row("of-no-recorded-kind", aged(False, of=None), outcome="not_met"),
        row("overturned-stays-not-met", aged(False, overturned="2025-07-01"), outcome="not_met"),
        row(
            "overturned-and-not-recorded-stays-open",
            aged(None, overturned="2025-07-01"),
            outcome="needs_review",
            missing=(FLAG,),
        ),
        row(
            "D-03-a-leap-day-too-old-by-a-day",
            {**aged(None, "2025-03-01", "2024-02-29"), "issue_arose": "2024-02-29"},
            outcome="needs_review",
            missing=(FLAG,),
        ),
        row(
            "the-age-unknown-and-not-considered-is-not-met-either-way",
            aged(False, aware="unknown"),
            outcome="not_met",
            missing=(),
        ),
        row(
            "the-age-and-the-discretion-unknown",
            aged(None, aware="unknown"),
            outcome="needs_review",
            missing=(FLAG, "$.became_aware"),
        ),
        row(
            "the-age-unknown-in-a-partial-record",
            {
                **refused("2025-06-18", {"ground": "over_time_limit"}, issue_arose="2024-06-17"),
                "partial_record": True,
            },
            outcome="needs_review",
            missing=(FLAG, "$.became_aware"),
        ),
        row(
            "whether-it-was-decided-is-unknown",
            aged(False, decided="unknown"),
            outcome="needs_review",
            missing=("$.exclusions[0].decided",),
            advice=None,
        ),
        row(
            "decided-on-a-day-of-a-window",
            aged(False, decided={"from": "2025-06-20", "to": "2025-06-30"}),
            outcome="not_met",
        ),
        row(
            "joined-with-another-complaint",
            {**aged(False), "joined_with": {"reference": "HC-0", "from_stage": 1}},
            outcome="not_met",
        ),
    ],
)
def test_discretion(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize("considered", [True, False, None])
@pytest.mark.parametrize(
    "received", ["2025-06-16", "2025-06-17"], ids=["the-day-before", "the-day"]
)
def test_in_time_nothing_is_asked(received: str, considered: bool | None) -> None:
    assert every(aged(considered, received), RULE) == []


def test_where_it_may_have_been_in_time_a_discretion_that_was_considered_is_not_spoken_of() -> None:
    assert every(aged(True, aware="unknown"), RULE) == []


@pytest.mark.parametrize(
    "refusal",
    [{"ground": "other"}, {"ground": None}, {"of": "escalation"}],
    ids=["another-ground", "no-ground", "of-the-escalation"],
)
def test_nothing_is_asked_of_other_refusals(refusal: dict[str, Any]) -> None:
    assert every(aged(False, **refusal), RULE) == []


def test_nothing_is_asked_before_the_day_of_the_refusal() -> None:
    assert every(aged(False), RULE, "2025-06-19") == []
    assert len(every(aged(False), RULE, "2025-06-20")) == 1


def test_the_code_of_2022_asks_for_none() -> None:
    assert every({**aged(False), "edition": "hos-2022"}, RULE) == []


def test_two_refusals_are_judged_apart() -> None:
    case = aged(True)
    case["exclusions"] += [{**case["exclusions"][0], "discretion_considered": False}]
    assert [(one.about, one.outcome.value) for one in every(case, RULE)] == [
        ("$.exclusions[0]", "met"),
        ("$.exclusions[1]", "not_met"),
    ]
