"""Was the reason for an extension given? 2024 6.4 and 6.15; 2022 5.1, 5.13 and 5.18."""

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
    unassessed,
)

RULE = "extension-reason"


def extended(extension: dict[str, Any], **more: Any) -> Case:
    extension = {"notified": "2025-06-18", "until": "2025-06-25", **extension}
    return stage1("2025-06-02", acknowledged="2025-06-04", extensions=[extension], **more)


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "given",
            extended({"reason": "a survey is awaited"}),
            outcome="met",
            provision="6.4",
            strength="must",
            about="$.stages[0].extensions[0]",
            missing=(),
            advice=None,
        ),
        row("A11-recorded-as-empty", extended({"reason": ""}), outcome="not_met", missing=()),
        row("A11-of-blanks-only", extended({"reason": " \n"}), outcome="not_met"),
        row(
            "accepted-by-somebody-and-empty-all-the-same",
            extended({"reason": "", "reason_accepted_by": "A. Khan"}),
            outcome="not_met",
        ),
        row(
            "stage-2-of-2024",
            stage2_2024("2025-08-15", extensions=[{"notified": "2025-09-22", "reason": ""}]),
            outcome="not_met",
            provision="6.15",
        ),
        row(
            "stage-1-of-2022",
            stage1("2023-03-01", extensions=[{"notified": "2023-03-17", "reason": ""}]),
            outcome="not_met",
            provision="5.1",
            strength="must",
        ),
        row(
            "stage-2-of-2022",
            stage2_2022("2024-03-04", extensions=[{"notified": "2024-04-03", "reason": ""}]),
            outcome="not_met",
            provision="5.13",
            strength="must",
        ),
        row(
            "stage-3-of-2022-is-only-a-should",
            stage3_2022("2023-05-02", extensions=[{"notified": "2023-06-01", "reason": ""}]),
            outcome="not_met",
            provision="5.18",
            strength="should",
        ),
    ],
)
def test_reason(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize("extension", [{}, {"reason": None}], ids=["absent", "null"])
@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
def test_not_recorded_is_not_assessed(extension: dict[str, None], partial: bool) -> None:
    case = extended(extension, case={"partial_record": partial})
    assert every(case, RULE) == []
    assert "$.stages[0].extensions[0].reason" in unassessed(case)["6.4"]


def test_nothing_is_asked_before_it_was_told() -> None:
    case = extended({"reason": ""})
    assert every(case, RULE, "2025-06-17") == []
    assert len(every(case, RULE, "2025-06-18")) == 1


def test_nothing_is_asked_where_the_answer_is_another_complaints() -> None:
    joined = {"joined_with": {"reference": "HC-0", "from_stage": 1}}
    assert every(extended({"reason": ""}, case=joined), RULE) == []


def test_with_too_many_unknown_days_nobody_can_say_whether_it_was_told() -> None:
    unknown = {"sent": "unknown"}
    stage = {
        "number": 1,
        "acknowledgements": [unknown] * 4,
        "responses": [unknown] * 4,
        "extensions": [{"notified": "unknown", "until": "unknown", "reason": "a survey"}],
    }
    case = {"reference": "HC-1", "received": "2025-06-02", "stages": [stage]}
    finding = found(case, "extension-reason")
    assert finding.outcome.value == "needs_review"
    assert finding.missing == ("$.stages[0].extensions[0].notified",)
