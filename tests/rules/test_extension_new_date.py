"""Was a new date given with an extension? 2024 6.4 and 6.15; 2022 5.1, 5.13 and 5.18."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import (
    Case,
    every,
    found,
    row,
    shown,
    stage1,
    stage2_2022,
    stage2_2024,
    stage3_2022,
)

RULE = "extension-new-date"
UNTIL = "$.stages[0].extensions[0].until"


def extended(extension: dict[str, Any], **more: Any) -> Case:
    extension = {"notified": "2025-06-18", **extension}
    return stage1("2025-06-02", acknowledged="2025-06-04", extensions=[extension], **more)


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "given",
            extended({"until": "2025-06-25"}),
            outcome="met",
            provision="6.4",
            strength="must",
            stage=1,
            about="$.stages[0].extensions[0]",
            missing=(),
            advice=None,
        ),
        row(
            "given-and-still-to-come",
            extended({"until": "2025-06-25"}),
            "2025-06-18",
            outcome="met",
        ),
        row("not-given", extended({"until": None}), outcome="not_met", missing=()),
        row("absent-from-a-full-record", extended({}), outcome="not_met"),
        row(
            "absent-from-a-partial-record",
            extended({}, case={"partial_record": True}),
            outcome="needs_review",
            missing=(UNTIL,),
        ),
        row(
            "unknown",
            extended({"until": "unknown"}),
            outcome="needs_review",
            missing=(UNTIL,),
        ),
        row(
            "whether-it-was-told-is-unknown",
            extended({"notified": "unknown", "until": "2025-06-25"}),
            outcome="needs_review",
            headline="new date of the stage 1 extension given, in question",
        ),
        row(
            "within-known-days",
            extended({"until": {"from": "2025-06-20", "to": "2025-06-27"}}),
            outcome="met",
            missing=(),
        ),
        row(
            "stage-2-of-2024",
            stage2_2024("2025-08-15", extensions=[{"notified": "2025-09-22", "until": None}]),
            outcome="not_met",
            provision="6.15",
            stage=2,
        ),
        row(
            "stage-1-of-2022",
            stage1("2023-03-01", logged="2023-03-03", extensions=[{"notified": "2023-03-17"}]),
            outcome="not_met",
            provision="5.1",
            strength="must",
        ),
        row(
            "stage-2-of-2022",
            stage2_2022("2024-03-04", extensions=[{"notified": "2024-04-03"}]),
            outcome="not_met",
            provision="5.13",
            strength="must",
        ),
        row(
            "stage-3-of-2022-is-only-a-should",
            stage3_2022("2023-05-02", extensions=[{"notified": "2023-06-01"}]),
            outcome="not_met",
            provision="5.18",
            strength="should",
        ),
    ],
)
def test_new_date(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


def test_nothing_is_asked_before_it_was_told() -> None:
    case = extended({"until": None})
    assert every(case, RULE, "2025-06-17") == []
    assert len(every(case, RULE, "2025-06-18")) == 1


def test_nothing_is_asked_where_the_answer_is_another_complaints() -> None:
    joined = {"joined_with": {"reference": "HC-0", "from_stage": 1}}
    assert every(extended({"until": None}, case=joined), RULE) == []


def test_each_extension_is_asked_for_its_own() -> None:
    case = extended({"until": "2025-06-25"})
    case["stages"][0]["extensions"].append({"notified": "2025-06-25"})
    assert [(one.about, one.outcome.value) for one in every(case, RULE)] == [
        ("$.stages[0].extensions[0]", "met"),
        ("$.stages[0].extensions[1]", "not_met"),
    ]


def test_a29_what_was_missed_in_the_months_to_comply_is_transitional() -> None:
    """Failures of time and of form alike are tagged (1 April to 30 September 2022)."""
    case = stage1("2022-09-12", logged="2022-09-16", extensions=[{"notified": "2022-10-03"}])
    finding = found(case, RULE)
    assert finding.outcome.value == "not_met"
    assert ["transitional" in note for note in finding.notes] == [True]
