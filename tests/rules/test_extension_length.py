"""Is an extension within the cap? 2024 6.4 and 6.15; 2022 5.1 and 5.13."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from collections.abc import Callable

RULE = "extension-length"
REASON = "$.stages[0].extensions[0].reason"
UNTIL = "$.stages[0].extensions[0].until"


def extended(until: Any, *, notified: Any = "2025-06-18", **more: Any) -> Case:
    """Due Wednesday 18 June 2025; the cap is Wednesday 2 July."""
    extension = {"notified": notified, "until": until, **more}
    return stage1("2025-06-02", acknowledged="2025-06-04", extensions=[extension])


def second_stage(make: Callable[..., Case], until: str) -> Case:
    """Stage 2: due 22 September 2025 under 2024, 3 April 2024 under 2022."""
    stage: dict[str, Any] = {"extensions": [{"until": until, "reason": ""}]}
    if make is stage2_2024:
        stage["extensions"][0]["notified"] = "2025-09-22"
        return stage2_2024("2025-08-15", acknowledged="2025-08-22", **stage)
    stage["extensions"][0]["notified"] = "2024-04-03"
    return stage2_2022("2024-03-04", **stage)


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024-the-day-before",
            extended("2025-07-01"),
            outcome="met",
            due_on="2025-07-02",
            due_latest="2025-07-02",
            working_days=9,
            limit=10,
            provision="6.4",
            strength="must",
            about="$.stages[0].extensions[0]",
            readings=(),
            missing=(),
        ),
        row("2024-to-the-cap", extended("2025-07-02"), outcome="met", working_days=10),
        row(
            "2024-the-day-after-without-a-reason",
            extended("2025-07-03", reason=""),
            outcome="not_met",
            working_days=11,
            readings=("A10", "A11"),
            missing=(),
        ),
        row(
            "2024-to-the-weekend-after-the-cap-which-adds-no-working-day",
            stage1(
                "2024-06-04",
                acknowledged="2024-06-07",
                extensions=[{"notified": "2024-06-21", "until": "2024-07-06", "reason": ""}],
            ),
            outcome="met",
            working_days=10,
            due_on="2024-07-05",
        ),
        row(
            "2024-to-the-monday-after-the-cap",
            stage1(
                "2024-06-04",
                acknowledged="2024-06-07",
                extensions=[{"notified": "2024-06-21", "until": "2024-07-08", "reason": ""}],
            ),
            outcome="not_met",
            working_days=11,
        ),
        row(
            "2024-the-answer-unknown-and-the-acknowledgement-known",
            stage1(
                "2024-06-04",
                acknowledged="2024-06-07",
                responded="unknown",
                extensions=[{"notified": "2024-06-20", "until": "2024-07-05", "reason": "survey"}],
            ),
            outcome="met",
        ),
        row(
            "2024-stage-2-the-day-before",
            second_stage(stage2_2024, "2025-10-17"),
            outcome="met",
            due_on="2025-10-20",
            limit=20,
            provision="6.15",
        ),
        row(
            "2024-stage-2-to-the-cap",
            second_stage(stage2_2024, "2025-10-20"),
            outcome="met",
            working_days=20,
        ),
        row(
            "2024-stage-2-the-day-after",
            second_stage(stage2_2024, "2025-10-21"),
            outcome="not_met",
            working_days=21,
        ),
        row(
            "2022-the-day-before",
            stage1(
                "2023-03-01",
                logged="2023-03-03",
                extensions=[{"notified": "2023-03-17", "until": "2023-03-30", "reason": ""}],
            ),
            outcome="met",
            due_on="2023-03-31",
            provision="5.1",
            strength="should",
        ),
        row(
            "2022-to-the-cap",
            stage1(
                "2023-03-01",
                logged="2023-03-03",
                extensions=[{"notified": "2023-03-17", "until": "2023-03-31", "reason": ""}],
            ),
            outcome="met",
        ),
        row(
            "2022-the-day-after",
            stage1(
                "2023-03-01",
                logged="2023-03-03",
                extensions=[{"notified": "2023-03-17", "until": "2023-04-03", "reason": ""}],
            ),
            outcome="not_met",
            working_days=11,
        ),
        row(
            "2022-stage-2-the-day-before",
            second_stage(stage2_2022, "2024-04-16"),
            outcome="met",
            due_on="2024-04-17",
            limit=10,
            provision="5.13",
            strength="should",
        ),
        row("2022-stage-2-to-the-cap", second_stage(stage2_2022, "2024-04-17"), outcome="met"),
        row(
            "2022-stage-2-the-day-after",
            second_stage(stage2_2022, "2024-04-18"),
            outcome="not_met",
        ),
        row(
            "across-easter-and-the-may-holiday",
            stage1(
                "2025-04-11",
                acknowledged="2025-04-11",
                extensions=[{"notified": "2025-04-29", "until": "2025-05-14"}],
            ),
            outcome="met",
            due_on="2025-05-14",
            working_days=10,
        ),
        row(
            "an-earlier-date-than-the-first",
            extended("2025-06-16", notified="2025-06-12"),
            outcome="met",
            working_days=0,
        ),
        row(
            "A10-past-the-cap-with-a-reason",
            extended("2025-07-03", reason="asbestos survey"),
            outcome="needs_review",
            readings=("A10", "A11"),
            missing=(),
        ),
        row(
            "A11-past-the-cap-with-a-reason-that-nobody-recorded",
            extended("2025-07-03"),
            outcome="needs_review",
            missing=(REASON,),
        ),
        row(
            "A11-past-the-cap-for-a-reason-that-a-named-person-accepted",
            extended("2025-07-03", reason="asbestos survey", reason_accepted_by="A. Khan"),
            outcome="met",
            readings=("A10", "A11"),
        ),
        row(
            "A11-accepted-by-nobody",
            extended("2025-07-03", reason="asbestos survey", reason_accepted_by=""),
            outcome="needs_review",
        ),
        row("no-new-date", extended(None), outcome="not_applicable", due_on=None),
        row(
            "an-unknown-new-date",
            extended("unknown", reason="asbestos survey"),
            outcome="needs_review",
            missing=(UNTIL,),
        ),
        row(
            "a-new-date-within-the-cap-on-each-of-its-days",
            extended({"from": "2025-06-25", "to": "2025-07-02"}),
            outcome="met",
            missing=(),
        ),
        row(
            "a-new-date-past-the-cap-on-each-of-its-days",
            extended({"from": "2025-07-03"}, reason=""),
            outcome="not_met",
        ),
        row(
            "a-late-notice-changes-nothing-here",
            extended("2025-07-03", notified="2025-06-20", reason=""),
            outcome="not_met",
        ),
        row(
            "the-request-was-never-made",
            stage2_2022(None, extensions=[{"notified": "2024-04-03", "until": "2024-06-03"}]),
            outcome="not_applicable",
        ),
        row(
            "the-acknowledgement-is-unknown",
            stage1(
                "2025-06-02",
                acknowledged="unknown",
                extensions=[{"notified": "2025-06-16", "until": "2025-07-02", "reason": ""}],
            ),
            outcome="needs_review",
            missing=("$.stages[0].acknowledged",),
        ),
        row(
            "withdrawn-before-the-acknowledgement",
            stage1(
                "2025-06-02",
                acknowledged="2025-06-13",
                extensions=[{"notified": "2025-06-18", "until": "2025-07-08", "reason": ""}],
                case={"withdrawn": "2025-06-10"},
            ),
            outcome="not_met",
            due_on="2025-07-07",
        ),
        row(
            "answered-before-the-withdrawal",
            stage1(
                "2025-06-02",
                acknowledged="2025-06-04",
                responded="2025-06-18",
                extensions=[{"notified": "2025-06-18", "until": "2025-07-02"}],
                case={"withdrawn": "2025-06-20"},
            ),
            outcome="met",
            due_on="2025-07-02",
        ),
    ],
)
def test_length(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


def test_a10_a_second_extension_shares_the_cap() -> None:
    case = extended("2025-06-25")
    case["stages"][0]["extensions"].append(
        {"notified": "2025-06-25", "until": "2025-07-03", "reason": ""}
    )
    assert [(one.outcome.value, one.working_days) for one in every(case, RULE)] == [
        ("met", 5),
        ("not_met", 11),
    ]


def test_a1_within_the_cap_from_one_of_two_due_dates() -> None:
    """Acknowledged late: due 23 or 25 June, so the cap is 7 or 9 July."""
    extension = {"notified": "2025-06-20", "until": "2025-07-08", "reason": ""}
    case = stage1("2025-06-02", acknowledged="2025-06-11", extensions=[extension])
    finding = found(case, RULE)
    assert finding.outcome.value == "needs_review"
    assert (str(finding.due_on), str(finding.due_latest)) == ("2025-07-07", "2025-07-09")
    assert finding.missing == ()
    assert "A1" in finding.readings


def test_a2_the_code_of_2022_prints_mere_days() -> None:
    """A3: working days are meant."""
    extension = {"notified": "2022-10-03", "until": "2022-10-17"}
    finding = found(stage1("2022-09-12", logged="2022-09-16", extensions=[extension]), RULE)
    assert (finding.outcome.value, finding.working_days) == ("met", 10)


def test_stage_3_has_no_cap_in_days() -> None:
    extension = {"notified": "2023-06-01", "until": "2023-12-01", "reason": ""}
    assert every(stage3_2022("2023-05-02", extensions=[extension]), RULE) == []


def test_nothing_is_asked_before_it_was_told() -> None:
    case = extended("2025-07-03", reason="")
    assert every(case, RULE, "2025-06-17") == []
    assert len(every(case, RULE, "2025-06-18")) == 1


def test_nothing_is_asked_where_the_answer_is_another_complaints() -> None:
    joined = {"joined_with": {"reference": "HC-0", "from_stage": 1}}
    assert every({**extended("2025-07-03", reason=""), **joined}, RULE) == []


def test_the_sum_can_be_done_again() -> None:
    because = found(extended("2025-07-03", reason=""), RULE).because
    for words in ("3 July 2025", "18 June 2025", "2 July 2025"):
        assert words in because


@pytest.mark.parametrize(
    ("notified", "said"),
    [
        ("2025-06-18", "new date Thursday 3 July 2025; what it adds to is not known"),
        (
            "unknown",
            "new date Thursday 3 July 2025; whether it was told, and what it adds to is not known",
        ),
    ],
)
def test_what_is_not_known_of_it_is_told(notified: str, said: str) -> None:
    extension = {"notified": notified, "until": "2025-07-03", "reason": "survey"}
    case = stage1("2025-06-02", acknowledged="unknown", extensions=[extension])
    assert found(case, RULE).because.startswith(said)
