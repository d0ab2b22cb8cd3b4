"""Acknowledged in time? 2024 6.2 and 6.11; 2022 4.1."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, stage1, stage2_2022, stage2_2024

STAGE_1 = "stage1-acknowledgement-time"
STAGE_2 = "stage2-acknowledgement-time"


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024-the-day-before",
            stage1("2025-06-02", acknowledged="2025-06-06"),
            outcome="met",
            due_on="2025-06-09",
            due_latest="2025-06-09",
            done_on="2025-06-06",
            working_days=4,
            limit=5,
            days_late=0,
            provision="6.2",
            strength="must",
            stage=1,
            about="$.stages[0]",
            id="HC-1/stage1-acknowledgement-time/$.stages[0]",
            provisional=False,
            original_due_on=None,
            extension=None,
            readings=(),
            missing=(),
            advice=None,
        ),
        row(
            "2024-on-the-day",
            stage1("2025-06-02", acknowledged="2025-06-09"),
            outcome="met",
            working_days=5,
            days_late=0,
        ),
        row(
            "2024-the-day-after",
            stage1("2025-06-02", acknowledged="2025-06-10"),
            outcome="not_met",
            due_on="2025-06-09",
            done_on="2025-06-10",
            working_days=6,
            days_late=1,
        ),
        row(
            "2022-the-day-before",
            stage1("2023-03-01", acknowledged="2023-03-07"),
            outcome="met",
            due_on="2023-03-08",
            provision="4.1",
            strength="must",
        ),
        row(
            "2022-on-the-day",
            stage1("2023-03-01", acknowledged="2023-03-08"),
            outcome="met",
            working_days=5,
        ),
        row(
            "2022-the-day-after",
            stage1("2023-03-01", acknowledged="2023-03-09"),
            outcome="not_met",
            days_late=1,
        ),
        row(
            "across-christmas",
            stage1("2024-12-21", acknowledged="2024-12-31"),
            outcome="met",
            due_on="2024-12-31",
            working_days=5,
        ),
        row(
            "a-day-past-christmas",
            stage1("2024-12-21", acknowledged="2025-01-02"),
            outcome="not_met",
            days_late=1,
        ),
        row(
            "received-on-a-saturday",
            stage1("2025-06-07", acknowledged="2025-06-13"),
            outcome="met",
            due_on="2025-06-13",
            working_days=5,
        ),
        row(
            "received-on-a-bank-holiday",
            stage1("2025-05-26", acknowledged="2025-06-02"),
            outcome="met",
            due_on="2025-06-02",
        ),
        row(
            "in-scotland-2-january-is-a-holiday",
            stage1("2024-12-30", acknowledged="2025-01-08", case={"nation": "scotland"}),
            outcome="met",
            due_on="2025-01-08",
        ),
        row(
            "in-england-it-is-none",
            stage1("2024-12-30", acknowledged="2025-01-08"),
            outcome="not_met",
            due_on="2025-01-07",
        ),
        row(
            "not-yet-due-on-the-day-itself",
            stage1("2025-06-02"),
            "2025-06-09",
            outcome="not_yet_due",
            due_on="2025-06-09",
            done_on=None,
            working_days=5,
            days_late=0,
            missing=(),
        ),
        row(
            "overdue-the-day-after",
            stage1("2025-06-02"),
            "2025-06-10",
            outcome="not_met",
            done_on=None,
            working_days=6,
            days_late=1,
        ),
        row(
            "an-explicit-null-in-a-partial-record",
            stage1("2025-06-02", acknowledged=None, case={"partial_record": True}, responded=None),
            outcome="not_met",
            missing=(),
        ),
        row(
            "absent-in-a-partial-record-is-unknown",
            stage1("2025-06-02", responded=None, case={"partial_record": True}),
            outcome="needs_review",
            due_on="2025-06-09",
            missing=("$.stages[0].acknowledged",),
        ),
        row(
            "an-unknown-day",
            stage1("2025-06-02", acknowledged="unknown"),
            outcome="needs_review",
            missing=("$.stages[0].acknowledged",),
        ),
        row(
            "an-unknown-day-that-cannot-be-late-yet",
            stage1("2025-06-02", acknowledged="unknown", responded=None),
            "2025-06-05",
            outcome="needs_review",
            missing=("$.stages[0].acknowledged",),
        ),
        row(
            "a-window-up-to-the-day",
            stage1("2025-06-02", acknowledged={"from": "2025-06-03", "to": "2025-06-09"}),
            outcome="met",
            done_on=None,
            missing=(),
        ),
        row(
            "a-window-across-the-day",
            stage1("2025-06-02", acknowledged={"from": "2025-06-09", "to": "2025-06-10"}),
            outcome="needs_review",
            due_on="2025-06-09",
            missing=("$.stages[0].acknowledged",),
        ),
        row(
            "a-window-after-the-day",
            stage1("2025-06-02", acknowledged={"from": "2025-06-10", "to": "2025-06-12"}),
            outcome="not_met",
            missing=(),
        ),
        row(
            "a-window-open-at-its-start",
            stage1("2025-06-02", acknowledged={"to": "2025-06-09"}),
            outcome="met",
        ),
        row(
            "a-window-open-at-its-end",
            stage1("2025-06-02", acknowledged={"from": "2025-06-10"}),
            outcome="not_met",
        ),
        row(
            "a-window-whose-first-days-lie-before-the-receipt",
            stage1("2025-06-02", acknowledged={"from": "2025-05-01", "to": "2025-06-09"}),
            outcome="met",
        ),
        row(
            "a-timestamp-late-on-the-day-counts-as-the-day",
            stage1("2025-06-02T23:30:00", acknowledged="2025-06-09T22:59:00Z"),
            outcome="met",
            done_on="2025-06-09",
        ),
        row(
            "a-timestamp-past-midnight-in-london",
            stage1("2025-06-02", acknowledged="2025-06-09T23:30:00Z"),
            outcome="not_met",
            done_on="2025-06-10",
        ),
        row(
            "told-as-of-a-day-before-it-in-time",
            stage1("2025-06-02", acknowledged="2025-06-06"),
            "2025-06-05",
            outcome="not_yet_due",
            done_on=None,
        ),
        row(
            "A5-a-full-answer-in-time-acknowledges",
            stage1("2025-06-02", responded="2025-06-09"),
            outcome="met",
            done_on="2025-06-09",
            readings=("A5",),
        ),
        row(
            "A5-a-full-answer-a-day-late-does-not",
            stage1("2025-06-02", responded="2025-06-10"),
            outcome="not_met",
            done_on=None,
            readings=(),
        ),
        row(
            "A5-also-where-an-acknowledgement-follows-late",
            stage1("2025-06-02", responded="2025-06-05", acknowledged="2025-06-11"),
            outcome="met",
            done_on="2025-06-05",
            readings=("A5",),
        ),
        row(
            "A5-an-answer-that-is-not-full-does-not",
            stage1("2025-06-02", responses=[{"sent": "2025-06-05", "full": False}]),
            outcome="not_met",
            readings=(),
        ),
        row(
            "A35-an-answer-by-word-of-mouth-alone",
            stage1("2025-06-02", responses=[{"sent": "2025-06-05", "in_writing": False}]),
            outcome="needs_review",
            readings=("A35",),
            done_on="2025-06-05",
        ),
        row(
            "A35-an-answer-by-word-of-mouth-while-there-is-time",
            stage1("2025-06-02", responses=[{"sent": "2025-06-05", "in_writing": False}]),
            "2025-06-09",
            outcome="not_yet_due",
        ),
        row(
            "A5-an-answer-by-word-of-mouth-and-in-writing-in-time",
            stage1(
                "2025-06-02",
                responses=[{"sent": "2025-06-05", "in_writing": False}, {"sent": "2025-06-09"}],
            ),
            outcome="met",
            readings=("A5",),
        ),
        row(
            "A35-an-answer-by-word-of-mouth-in-time-and-in-writing-late",
            stage1(
                "2025-06-02",
                responses=[{"sent": "2025-06-05", "in_writing": False}, {"sent": "2025-06-10"}],
            ),
            outcome="needs_review",
        ),
        row(
            "A35-by-word-of-mouth-only",
            stage1("2025-06-02", acknowledgements=[{"sent": "2025-06-04", "in_writing": False}]),
            outcome="needs_review",
            readings=("A35",),
            missing=(),
        ),
        row(
            "A35-while-there-is-time-for-a-letter",
            stage1("2025-06-02", acknowledgements=[{"sent": "2025-06-04", "in_writing": False}]),
            "2025-06-09",
            outcome="not_yet_due",
        ),
        row(
            "A35-by-word-of-mouth-then-in-writing-in-time",
            stage1(
                "2025-06-02",
                acknowledgements=[
                    {"sent": "2025-06-04", "in_writing": False},
                    {"sent": "2025-06-09", "in_writing": True},
                ],
            ),
            outcome="met",
            readings=(),
        ),
        row(
            "A35-by-word-of-mouth-and-late",
            stage1("2025-06-02", acknowledgements=[{"sent": "2025-06-10", "in_writing": False}]),
            outcome="not_met",
        ),
        row(
            "A36-an-automatic-reply-alone",
            stage1("2025-06-02", acknowledgements=[{"sent": "2025-06-02", "full": False}]),
            outcome="needs_review",
            readings=("A36",),
            missing=(),
        ),
        row(
            "A36-an-automatic-reply-while-there-is-time",
            stage1("2025-06-02", acknowledgements=[{"sent": "2025-06-02", "full": False}]),
            "2025-06-09",
            outcome="not_yet_due",
        ),
        row(
            "A36-an-automatic-reply-then-a-proper-one-in-time",
            stage1(
                "2025-06-02",
                acknowledgements=[
                    {"sent": "2025-06-02", "full": False},
                    {"sent": "2025-06-09", "full": True},
                ],
            ),
            outcome="met",
            done_on="2025-06-09",
            readings=(),
        ),
        row(
            "A36-an-automatic-reply-then-a-proper-one-late",
            stage1(
                "2025-06-02",
                acknowledgements=[
                    {"sent": "2025-06-02", "full": False},
                    {"sent": "2025-06-10", "full": True},
                ],
            ),
            outcome="needs_review",
            readings=("A36",),
        ),
        row(
            "A36-an-automatic-reply-that-was-late-itself",
            stage1("2025-06-02", acknowledgements=[{"sent": "2025-06-10", "full": False}]),
            outcome="not_met",
            readings=(),
        ),
        row(
            "the-first-of-several-counts",
            stage1("2025-06-02", acknowledgements=[{"sent": "2025-06-12"}, {"sent": "2025-06-09"}]),
            outcome="met",
            done_on="2025-06-09",
        ),
        row(
            "one-beside-a-list-is-one-more",
            stage1(
                "2025-06-02",
                acknowledged="2025-06-09",
                acknowledgements=[{"sent": "2025-06-04", "full": False}],
            ),
            outcome="met",
            done_on="2025-06-09",
        ),
        row(
            "one-of-several-unknown-changes-nothing",
            stage1("2025-06-02", acknowledgements=[{"sent": "2025-06-04"}, {"sent": "unknown"}]),
            outcome="met",
            missing=(),
        ),
        row(
            "A21-withdrawn-on-the-day-it-was-due",
            stage1("2025-06-02", case={"withdrawn": "2025-06-09"}),
            outcome="not_applicable",
        ),
        row(
            "A21-withdrawn-the-day-after",
            stage1("2025-06-02", case={"withdrawn": "2025-06-10"}),
            outcome="not_met",
            readings=("A21",),
            days_late=1,
        ),
        row(
            "A21-acknowledged-late-after-the-withdrawal",
            stage1("2025-06-02", acknowledged="2025-06-20", case={"withdrawn": "2025-06-06"}),
            outcome="not_applicable",
        ),
        row(
            "A21-acknowledged-in-time-and-then-withdrawn",
            stage1("2025-06-02", acknowledged="2025-06-04", case={"withdrawn": "2025-06-06"}),
            outcome="met",
        ),
        row(
            "withdrawn-after-the-day-of-looking",
            stage1("2025-06-02", case={"withdrawn": "2025-06-20"}),
            "2025-06-10",
            outcome="not_met",
            readings=(),
        ),
        row(
            "refused-in-time",
            stage1(
                "2025-06-02",
                case={"exclusions": [{"of": "acceptance", "decided": "2025-06-06"}]},
            ),
            outcome="not_applicable",
        ),
        row(
            "refused-too-late",
            stage1(
                "2025-06-02",
                case={"exclusions": [{"of": "acceptance", "decided": "2025-06-11"}]},
            ),
            outcome="not_met",
            days_late=2,
        ),
        row(
            "refused-on-a-day-that-is-not-known",
            stage1(
                "2025-06-02",
                case={"exclusions": [{"of": "acceptance", "decided": "unknown"}]},
            ),
            outcome="needs_review",
            missing=("$.exclusions[0].decided",),
        ),
        row(
            "the-refusal-of-an-aspect-stops-nothing",
            stage1("2025-06-02", case={"exclusions": [{"of": "aspect", "decided": "2025-06-06"}]}),
            outcome="not_met",
        ),
        row(
            "a-refusal-of-nothing-that-is-named-may-have-stopped-it",
            stage1("2025-06-02", case={"exclusions": [{"decided": "2025-06-06"}]}),
            outcome="needs_review",
            missing=("$.exclusions[0].of",),
        ),
        row(
            "an-overturned-refusal-starts-the-clock-again",
            stage1(
                "2025-06-02",
                acknowledged="2025-06-27",
                case={
                    "exclusions": [
                        {"of": "acceptance", "decided": "2025-06-06", "overturned": "2025-06-20"}
                    ]
                },
            ),
            outcome="met",
            due_on="2025-06-27",
        ),
        row(
            "an-overturned-refusal-and-a-day-late",
            stage1(
                "2025-06-02",
                acknowledged="2025-06-30",
                case={
                    "exclusions": [
                        {"of": "acceptance", "decided": "2025-06-06", "overturned": "2025-06-20"}
                    ]
                },
            ),
            outcome="not_met",
            due_on="2025-06-27",
            days_late=1,
        ),
        row(
            "refused-with-a-doubt-that-an-overturning-does-not-remove",
            stage1(
                "2025-06-02",
                acknowledgements=[
                    {"sent": "2025-06-03", "full": False},
                    {"sent": "2025-06-24"},
                ],
                case={
                    "exclusions": [
                        {"of": "acceptance", "decided": "2025-06-12", "overturned": "2025-06-20"}
                    ]
                },
            ),
            outcome="needs_review",
        ),
        row(
            "acknowledged-before-the-refusal",
            stage1(
                "2025-06-02",
                acknowledged="2025-06-04",
                case={
                    "exclusions": [
                        {"of": "acceptance", "decided": "2025-06-06", "overturned": "2025-06-20"}
                    ]
                },
            ),
            outcome="met",
            done_on="2025-06-04",
        ),
        row(
            "refused-then-withdrawn-before-the-overturning",
            stage1(
                "2025-06-02",
                case={
                    "withdrawn": "2025-06-10",
                    "exclusions": [
                        {"of": "acceptance", "decided": "2025-06-06", "overturned": "2025-06-20"}
                    ],
                },
            ),
            outcome="not_applicable",
        ),
        row(
            "overturned-then-withdrawn",
            stage1(
                "2025-06-02",
                case={
                    "withdrawn": "2025-06-30",
                    "exclusions": [
                        {"of": "acceptance", "decided": "2025-06-06", "overturned": "2025-06-20"}
                    ],
                },
            ),
            outcome="not_met",
            due_on="2025-06-27",
        ),
        row(
            "closed-as-withdrawn-in-time",
            stage1("2025-06-02", closed={"on": "2025-06-06", "why": "withdrawn"}),
            outcome="not_applicable",
        ),
        row(
            "closed-as-joined-in-time",
            stage1("2025-06-02", closed={"on": "2025-06-06", "why": "joined"}),
            outcome="not_applicable",
        ),
        row(
            "closed-as-overtaken-stops-nothing",
            stage1("2025-06-02", closed={"on": "2025-06-06", "why": "overtaken_by_escalation"}),
            outcome="not_met",
        ),
        row(
            "joined-with-another-complaint-is-acknowledged-all-the-same",
            stage1("2025-06-02", case={"joined_with": {"reference": "HC-0", "from_stage": 1}}),
            outcome="not_met",
        ),
        row(
            "A29-in-the-months-to-comply",
            stage1("2022-09-12", acknowledged="2022-09-21"),
            outcome="not_met",
            due_on="2022-09-20",
            readings=("A29",),
        ),
        row(
            "A29-the-last-day-of-them",
            stage1("2022-09-30", acknowledged="2022-10-10"),
            outcome="not_met",
            readings=("A29",),
        ),
        row(
            "A29-the-first-day-after-them",
            stage1("2022-10-01", acknowledged="2022-10-10"),
            outcome="not_met",
            readings=(),
        ),
    ],
)
def test_stage_1(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, STAGE_1, as_of), expected) == expected


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "the-day-before",
            stage2_2024("2025-08-15", acknowledged="2025-08-21"),
            outcome="met",
            due_on="2025-08-22",
            working_days=4,
            limit=5,
            provision="6.11",
            stage=2,
            about="$.stages[1]",
        ),
        row("on-the-day", stage2_2024("2025-08-15", acknowledged="2025-08-22"), outcome="met"),
        row(
            "the-day-after-over-a-weekend-and-a-bank-holiday",
            stage2_2024("2025-08-15", acknowledged="2025-08-26"),
            outcome="not_met",
            days_late=1,
            working_days=6,
        ),
        row(
            "across-the-august-bank-holiday",
            stage2_2024("2025-08-20", acknowledged="2025-08-28"),
            outcome="met",
            due_on="2025-08-28",
        ),
        row(
            "requested-on-a-sunday",
            stage2_2024("2025-08-17", acknowledged="2025-08-22"),
            outcome="met",
            due_on="2025-08-22",
        ),
        row(
            "A5-answered-in-full-in-time",
            stage2_2024("2025-08-15", responded="2025-08-20"),
            outcome="met",
            readings=("A5",),
        ),
        row(
            "the-request-is-unknown",
            stage2_2024("unknown", acknowledged="2025-08-22"),
            outcome="needs_review",
            missing=("$.stages[1].requested",),
            working_days=None,
        ),
        row(
            "the-request-is-within-days-that-make-no-difference",
            stage2_2024({"from": "2025-08-15", "to": "2025-08-20"}, acknowledged="2025-08-22"),
            outcome="met",
            missing=(),
            due_on="2025-08-22",
            due_latest="2025-08-28",
        ),
        row(
            "the-request-is-within-days-that-all-make-it-late",
            stage2_2024({"from": "2025-08-11", "to": "2025-08-12"}, acknowledged="2025-08-22"),
            outcome="not_met",
        ),
        row(
            "the-request-is-within-days-that-make-a-difference",
            stage2_2024({"from": "2025-08-14", "to": "2025-08-15"}, acknowledged="2025-08-22"),
            outcome="needs_review",
            missing=("$.stages[1].requested",),
        ),
        row(
            "the-request-is-absent-from-a-full-record",
            {
                "reference": "HC-2",
                "received": "2025-07-21",
                "stages": [{"number": 2, "acknowledged": "2025-08-22"}],
            },
            outcome="not_applicable",
        ),
        row(
            "asked-for-after-the-day-of-looking",
            stage2_2024("2025-08-15"),
            "2025-08-14",
            outcome="not_applicable",
            due_on=None,
        ),
        row(
            "escalation-refused-in-time",
            stage2_2024(
                "2025-08-15", case={"exclusions": [{"of": "escalation", "decided": "2025-08-20"}]}
            ),
            outcome="not_applicable",
        ),
        row(
            "escalation-refused-too-late",
            stage2_2024(
                "2025-08-15", case={"exclusions": [{"of": "escalation", "decided": "2025-08-26"}]}
            ),
            outcome="not_met",
        ),
        row(
            "the-refusal-of-another-stage",
            stage2_2024(
                "2025-08-15",
                case={"exclusions": [{"of": "escalation", "stage": 3, "decided": "2025-08-20"}]},
            ),
            outcome="not_met",
        ),
        row(
            "withdrawn-in-time",
            stage2_2024("2025-08-15", case={"withdrawn": "2025-08-18"}),
            outcome="not_applicable",
        ),
    ],
)
def test_stage_2(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, STAGE_2, as_of), expected) == expected


def test_the_code_of_2022_has_no_limit_at_stage_2() -> None:
    assert every(stage2_2022("2024-03-04", acknowledged="2024-04-30"), STAGE_2) == []


def test_a2_in_time_by_working_days_and_late_by_calendar_days() -> None:
    late = found(stage1("2023-03-02", acknowledged="2023-03-08"), STAGE_1)
    assert late.outcome.value == "met"
    assert ["(A2)" in note for note in late.notes] == [True]
    early = found(stage1("2023-03-02", acknowledged="2023-03-07"), STAGE_1)
    assert early.notes == ()


def test_a2_is_no_point_under_the_code_of_2024() -> None:
    assert found(stage1("2025-06-02", acknowledged="2025-06-09"), STAGE_1).notes == ()


def test_a29_only_what_was_missed_is_transitional() -> None:
    missed = found(stage1("2022-09-12", acknowledged="2022-09-21"), STAGE_1)
    assert ["transitional" in note for note in missed.notes] == [True]
    assert found(stage1("2022-09-12", acknowledged="2022-09-14"), STAGE_1).notes == ()


def test_what_lies_after_the_day_of_looking_is_said() -> None:
    finding = found(stage1("2025-06-02", acknowledged="2025-06-06"), STAGE_1, "2025-06-05")
    assert "Friday 6 June 2025 lies after the day of looking" in finding.because


TO_COME = [{"sent": "2025-06-20"}]


@pytest.mark.parametrize(
    "stage",
    [
        {"acknowledged": "2025-06-20"},
        {"acknowledgements": TO_COME},
        {"acknowledgements": [*TO_COME, {"sent": "2025-06-23"}]},
        {"acknowledgements": [{"sent": "2025-06-12", "full": False}, *TO_COME]},
    ],
    ids=["the single day", "a list", "a list of two", "behind an automatic reply"],
)
def test_a_day_to_come_is_recorded_and_not_missing(stage: dict[str, Any]) -> None:
    finding = found(stage1("2025-06-02", **stage), STAGE_1, "2025-06-13")
    assert finding.headline == (
        "acknowledgement 4 working days overdue and recorded for Friday 20 June 2025"
    )
    assert finding.because.count("lies after the day of looking") == 1


@pytest.mark.parametrize(
    "stage",
    [
        {"acknowledgements": [{"sent": "2025-06-20", "full": False}]},
        {"acknowledgements": [{"sent": {"from": "2025-06-16", "to": "2025-06-20"}}]},
        {},
    ],
    ids=["an automatic reply to come", "some day to come", "nothing"],
)
def test_without_a_day_for_the_whole_of_it_it_is_missing(stage: dict[str, Any]) -> None:
    finding = found(stage1("2025-06-02", **stage), STAGE_1, "2025-06-13")
    assert finding.headline == "acknowledgement 4 working days overdue and still missing"
    assert "lies after" not in finding.because


def test_of_what_was_done_no_second_day_is_told() -> None:
    case = stage1("2025-06-02", acknowledgements=[{"sent": "2025-06-06"}, *TO_COME])
    assert "lies after" not in found(case, STAGE_1, "2025-06-13").because


def test_the_sum_can_be_done_again() -> None:
    finding = found(stage1("2024-12-21", acknowledged="2025-01-02"), STAGE_1)
    for words in ("31 December 2024", "2 January 2025", "21 December 2024", "25 and 26 December"):
        assert words in finding.because
    assert finding.advice is not None


def test_a_window_in_time_has_no_days_late() -> None:
    """``days_late`` is 0 where it is not late; nor do working days run on once it was done."""
    case = stage1("2025-06-02", acknowledged={"from": "2025-06-03", "to": "2025-06-09"})
    finding = found(case, STAGE_1)
    assert (finding.outcome.value, finding.days_late) == ("met", 0)
    assert finding.working_days is None


def test_a_day_that_is_not_known_is_no_lateness() -> None:
    finding = found(stage1("2025-06-02", acknowledged="unknown"), STAGE_1)
    assert (finding.outcome.value, finding.days_late) == ("needs_review", 0)


def test_in_doubt_on_each_day_that_it_could_be_and_for_different_reasons() -> None:
    """By word of mouth in time (A35), or only an automatic reply in time (A36)."""
    messages = [
        {"sent": "2025-06-02", "full": False},
        {"sent": {"from": "2025-06-09", "to": "2025-06-10"}, "in_writing": False},
        {"sent": "2025-06-11"},
    ]
    finding = found(stage1("2025-06-02", acknowledgements=messages), STAGE_1)
    assert (finding.outcome.value, finding.missing) == ("needs_review", ())
    assert set(finding.readings) == {"A35", "A36"}
