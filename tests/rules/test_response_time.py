"""Answered in time? 2024 6.3 and 6.14; 2022 5.1, 5.13 and 5.18."""

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

STAGE_1 = "stage1-response-time"
STAGE_2 = "stage2-response-time"
STAGE_3 = "stage3-response-time"


def known(responded: str | None = None, **more: Any) -> Case:
    """Received Monday 2 June 2025, acknowledged on the 4th: due Wednesday the 18th."""
    answer: dict[str, Any] = {} if responded is None else {"responded": responded}
    return stage1("2025-06-02", acknowledged="2025-06-04", **answer, **more)


def extended(responded: str | None, *extensions: dict[str, Any], **more: Any) -> Case:
    """The same with extensions; the cap is Wednesday 2 July 2025."""
    return known(responded, extensions=list(extensions), **more)


def told(until: Any, notified: Any = "2025-06-18", **more: Any) -> dict[str, Any]:
    """An extension, told on the last day unless another is given."""
    return {"notified": notified, "until": until, **more}


def refused(decided: Any, **more: Any) -> Case:
    """The part of a case that says that the complaint was not accepted."""
    return {"exclusions": [{"of": "acceptance", "decided": decided, **more}]}


LIMITS_2024 = [
    row(
        "2024-the-day-before",
        known("2025-06-17"),
        outcome="met",
        due_on="2025-06-18",
        due_latest="2025-06-18",
        done_on="2025-06-17",
        original_due_on=None,
        working_days=9,
        limit=10,
        extension=None,
        days_late=0,
        provisional=False,
        provision="6.3",
        strength="must",
        stage=1,
        about="$.stages[0]",
        id="HC-1/stage1-response-time/$.stages[0]",
        readings=(),
        missing=(),
        follows_from=None,
        advice=None,
    ),
    row("2024-on-the-day", known("2025-06-18"), outcome="met", working_days=10, days_late=0),
    row("2024-the-day-after", known("2025-06-19"), outcome="not_met", working_days=11, days_late=1),
    row(
        "answered-on-a-saturday-after-the-due-date",
        stage1("2025-06-02", acknowledged="2025-06-06", responded="2025-06-21"),
        outcome="not_met",
        due_on="2025-06-20",
        working_days=10,
        days_late=0,
    ),
    row(
        "not-yet-due-on-the-day-itself",
        known(),
        "2025-06-18",
        outcome="not_yet_due",
        done_on=None,
        working_days=10,
        days_late=0,
    ),
    row(
        "overdue-the-day-after",
        known(),
        "2025-06-19",
        outcome="not_met",
        done_on=None,
        working_days=11,
        days_late=1,
    ),
    row(
        "answered-after-the-day-of-looking",
        known("2025-06-17"),
        "2025-06-16",
        outcome="not_yet_due",
        done_on=None,
    ),
    row(
        "across-easter",
        stage1("2025-04-11", acknowledged="2025-04-11", responded="2025-04-29"),
        outcome="met",
        due_on="2025-04-29",
        working_days=10,
    ),
    row(
        "a-day-past-easter",
        stage1("2025-04-11", acknowledged="2025-04-11", responded="2025-04-30"),
        outcome="not_met",
        days_late=1,
    ),
    row(
        "an-early-acknowledgement-shortens-the-time",
        stage1("2025-06-02", acknowledged="2025-06-02", responded="2025-06-18"),
        outcome="not_met",
        due_on="2025-06-16",
        working_days=12,
        days_late=2,
    ),
    row(
        "acknowledged-on-a-saturday",
        stage1("2025-06-02", acknowledged="2025-06-07", responded="2025-06-20"),
        outcome="met",
        due_on="2025-06-20",
    ),
    row(
        "logged-is-not-asked-under-2024",
        known("2025-06-19", logged="2025-06-09"),
        outcome="not_met",
        due_on="2025-06-18",
    ),
    row(
        "answered-before-the-day-of-the-acknowledgement-could-matter",
        known("2025-06-04"),
        outcome="met",
        working_days=0,
    ),
]

LIMITS_2022 = [
    row(
        "2022-the-day-before",
        stage1("2023-03-01", logged="2023-03-03", responded="2023-03-16"),
        outcome="met",
        due_on="2023-03-17",
        working_days=9,
        limit=10,
        provision="5.1",
        strength="must",
    ),
    row(
        "2022-on-the-day",
        stage1("2023-03-01", logged="2023-03-03", responded="2023-03-17"),
        outcome="met",
    ),
    row(
        "2022-the-day-after-over-a-weekend",
        stage1("2023-03-01", logged="2023-03-03", responded="2023-03-20"),
        outcome="not_met",
        days_late=1,
        working_days=11,
    ),
    row(
        "2022-the-acknowledgement-stands-for-the-logging",
        stage1("2023-03-01", acknowledged="2023-03-03", responded="2023-03-17"),
        outcome="met",
        due_on="2023-03-17",
    ),
    row(
        "2022-logged-and-acknowledged-the-logging-counts",
        stage1(
            "2023-03-01", logged="2023-03-02", acknowledged="2023-03-07", responded="2023-03-17"
        ),
        outcome="not_met",
        due_on="2023-03-16",
    ),
    row(
        "2022-across-easter",
        stage1("2023-03-31", logged="2023-03-31", responded="2023-04-18"),
        outcome="met",
        due_on="2023-04-18",
        working_days=10,
    ),
    row(
        "A29-late-in-the-months-to-comply",
        stage1("2022-09-12", logged="2022-09-16", responded="2022-10-04"),
        outcome="not_met",
        due_on="2022-10-03",
        days_late=1,
        readings=("A29",),
    ),
]

READINGS = [
    row(
        "A1-acknowledged-late-and-answered-by-the-earlier-day",
        stage1("2025-06-02", acknowledged="2025-06-11", responded="2025-06-23"),
        outcome="met",
        due_on="2025-06-23",
        due_latest="2025-06-25",
        days_late=0,
        readings=("A1",),
    ),
    row(
        "A1-answered-between-the-two-days",
        stage1("2025-06-02", acknowledged="2025-06-11", responded="2025-06-24"),
        outcome="needs_review",
        days_late=1,
        readings=("A1",),
        missing=(),
    ),
    row(
        "A1-answered-on-the-later-day",
        stage1("2025-06-02", acknowledged="2025-06-11", responded="2025-06-25"),
        outcome="needs_review",
    ),
    row(
        "A1-answered-after-the-later-day",
        stage1("2025-06-02", acknowledged="2025-06-11", responded="2025-06-26"),
        outcome="not_met",
        due_on="2025-06-23",
        due_latest="2025-06-25",
        days_late=3,
    ),
    row(
        "A1-not-answered-on-the-earlier-day",
        stage1("2025-06-02", acknowledged="2025-06-11"),
        "2025-06-23",
        outcome="not_yet_due",
        due_on="2025-06-23",
        due_latest="2025-06-25",
    ),
    row(
        "A1-not-answered-between-the-two-days",
        stage1("2025-06-02", acknowledged="2025-06-11"),
        "2025-06-24",
        outcome="needs_review",
        provisional=False,
    ),
    row(
        "A4-never-acknowledged-and-answered-within-ten",
        stage1("2025-06-02", responded="2025-06-16"),
        outcome="met",
        due_on="2025-06-16",
        due_latest="2025-06-23",
        working_days=None,
        provisional=False,
        readings=("A4",),
    ),
    row(
        "A4-answered-between-ten-and-fifteen",
        stage1("2025-06-02", responded="2025-06-17"),
        outcome="needs_review",
        days_late=1,
        readings=("A4",),
        missing=(),
    ),
    row(
        "A4-answered-on-day-fifteen",
        stage1("2025-06-02", responded="2025-06-23"),
        outcome="needs_review",
        readings=("A4",),
    ),
    row(
        "A4-answered-after-fifteen",
        stage1("2025-06-02", responded="2025-06-24"),
        outcome="not_met",
        due_on="2025-06-16",
        due_latest="2025-06-23",
        days_late=6,
    ),
    row(
        "A4-answered-before-the-acknowledgement",
        stage1("2025-06-02", acknowledged="2025-06-20", responded="2025-06-17"),
        outcome="needs_review",
        readings=("A4",),
        due_on="2025-06-16",
        due_latest="2025-06-23",
    ),
    row(
        "A4-an-acknowledgement-after-the-answer-moves-no-date",
        stage1("2025-06-02", acknowledged="2025-12-19", responded="2025-08-29"),
        outcome="not_met",
        readings=("A4",),
        due_on="2025-06-16",
        due_latest="2025-06-23",
    ),
    row(
        "A4-on-some-day-that-may-lie-after-the-answer",
        stage1("2025-06-02", acknowledged={"from": "2025-06-03"}, responded="2025-08-29"),
        outcome="needs_review",
        missing=("$.stages[0].acknowledged",),
        due_on="2025-06-16",
        due_latest="2025-09-12",
    ),
    row(
        "nothing-acknowledged-and-nothing-answered-is-provisional",
        stage1("2025-06-02"),
        "2025-06-05",
        outcome="not_yet_due",
        due_on="2025-06-23",
        due_latest="2025-06-23",
        provisional=True,
        working_days=None,
        readings=(),
    ),
    row(
        "provisional-also-once-the-acknowledgement-is-overdue",
        stage1("2025-06-02"),
        "2025-06-20",
        outcome="not_yet_due",
        due_on="2025-06-23",
        provisional=True,
    ),
    row(
        "provisional-on-its-last-day",
        stage1("2025-06-02"),
        "2025-06-23",
        outcome="not_yet_due",
        provisional=True,
    ),
    row(
        "provisional-and-past",
        stage1("2025-06-02"),
        "2025-06-24",
        outcome="not_met",
        provisional=True,
        due_on="2025-06-23",
        days_late=1,
    ),
    row(
        "A5-answered-at-once",
        stage1("2025-06-02", responded="2025-06-05"),
        outcome="met",
        due_on="2025-06-16",
        done_on="2025-06-05",
    ),
    row(
        "A19-logged-late-and-answered-by-the-earlier-day",
        stage1("2023-03-01", logged="2023-03-14", responded="2023-03-22"),
        outcome="met",
        due_on="2023-03-22",
        due_latest="2023-03-28",
        readings=("A19",),
    ),
    row(
        "A19-answered-between-the-two-days",
        stage1("2023-03-01", logged="2023-03-14", responded="2023-03-23"),
        outcome="needs_review",
        readings=("A19",),
        missing=(),
    ),
    row(
        "A19-answered-after-both",
        stage1("2023-03-01", logged="2023-03-14", responded="2023-03-29"),
        outcome="not_met",
        days_late=5,
    ),
    row(
        "A19-an-unknown-logging-beside-an-answer-within-ten",
        stage1("2023-03-01", logged="unknown", responded="2023-03-15"),
        outcome="met",
        missing=(),
    ),
    row(
        "A19-an-unknown-logging-beside-a-later-answer",
        stage1("2023-03-01", logged="unknown", responded="2023-03-16"),
        outcome="needs_review",
        missing=("$.stages[0].logged",),
    ),
    row(
        "2022-neither-logged-nor-acknowledged",
        stage1("2023-03-01", responded="2023-03-16"),
        outcome="needs_review",
        readings=("A4",),
        due_on="2023-03-15",
        due_latest="2023-03-22",
    ),
    row(
        "2022-answered-before-it-was-logged",
        stage1("2023-03-01", logged="2023-03-24", responded="2023-03-16"),
        outcome="needs_review",
        readings=("A4",),
        due_on="2023-03-15",
        due_latest="2023-03-22",
    ),
    row(
        "A35-acknowledged-by-word-of-mouth-only",
        stage1(
            "2025-06-02",
            acknowledgements=[{"sent": "2025-06-04", "in_writing": False}],
            responded="2025-06-18",
        ),
        outcome="needs_review",
        due_on="2025-06-16",
        due_latest="2025-06-23",
        readings=("A35",),
    ),
    row(
        "A35-and-in-writing-on-a-later-day",
        stage1(
            "2025-06-02",
            acknowledgements=[
                {"sent": "2025-06-04", "in_writing": False},
                {"sent": "2025-06-09", "in_writing": True},
            ],
            responded="2025-06-19",
        ),
        outcome="needs_review",
        readings=("A35",),
    ),
    row(
        "A35-and-not-answered-yet",
        stage1("2025-06-02", acknowledgements=[{"sent": "2025-06-04", "in_writing": False}]),
        "2025-06-18",
        outcome="not_yet_due",
        due_on="2025-06-18",
        due_latest="2025-06-23",
    ),
    row(
        "A36-an-automatic-reply-before-the-proper-one",
        stage1(
            "2025-06-02",
            acknowledgements=[{"sent": "2025-06-02", "full": False}, {"sent": "2025-06-04"}],
            responded="2025-06-17",
        ),
        outcome="needs_review",
        due_on="2025-06-16",
        due_latest="2025-06-18",
        readings=("A36",),
    ),
    row(
        "A36-in-time-from-either",
        stage1(
            "2025-06-02",
            acknowledgements=[{"sent": "2025-06-02", "full": False}, {"sent": "2025-06-04"}],
            responded="2025-06-16",
        ),
        outcome="met",
    ),
    row(
        "A36-late-from-either",
        stage1(
            "2025-06-02",
            acknowledgements=[{"sent": "2025-06-02", "full": False}, {"sent": "2025-06-04"}],
            responded="2025-06-19",
        ),
        outcome="not_met",
    ),
    row(
        "A36-an-automatic-reply-alone",
        stage1(
            "2025-06-02",
            acknowledgements=[{"sent": "2025-06-03", "full": False}],
            responded="2025-06-18",
        ),
        outcome="needs_review",
        due_on="2025-06-16",
        due_latest="2025-06-23",
        readings=("A4", "A36"),
    ),
    row(
        "A36-an-automatic-reply-after-the-proper-one-changes-nothing",
        stage1(
            "2025-06-02",
            acknowledgements=[{"sent": "2025-06-09", "full": False}, {"sent": "2025-06-04"}],
            responded="2025-06-19",
        ),
        outcome="not_met",
        due_on="2025-06-18",
        due_latest="2025-06-18",
        readings=(),
    ),
    row(
        "2022-acknowledgements-change-nothing-where-it-was-logged",
        stage1(
            "2023-03-01",
            logged="2023-03-03",
            acknowledgements=[{"sent": "2023-03-02", "full": False, "in_writing": False}],
            responded="2023-03-17",
        ),
        outcome="met",
        due_on="2023-03-17",
        readings=(),
    ),
]

ANSWERS = [
    row(
        "the-first-full-answer-counts",
        known(
            responses=[
                {"sent": "2025-06-12", "full": False},
                {"sent": "2025-06-18", "full": True},
                {"sent": "2025-07-01"},
            ]
        ),
        outcome="met",
        done_on="2025-06-18",
    ),
    row(
        "an-answer-that-is-not-full-is-none",
        known(responses=[{"sent": "2025-06-12", "full": False}]),
        outcome="not_met",
        done_on=None,
    ),
    row(
        "the-earliest-of-answers-in-any-order",
        known(responses=[{"sent": "2025-07-01"}, {"sent": "2025-06-17"}]),
        outcome="met",
        done_on="2025-06-17",
    ),
    row(
        "a-second-answer-on-an-unknown-day-changes-nothing",
        known(responses=[{"sent": "2025-06-17"}, {"sent": "unknown"}]),
        outcome="met",
        missing=(),
    ),
    row(
        "an-unknown-answer-before-a-late-one",
        known(responses=[{"sent": "unknown"}, {"sent": "2025-06-20"}]),
        outcome="needs_review",
        missing=("$.stages[0].responses[0].sent",),
    ),
    row(
        "a-promised-date-is-no-extension",
        known("2025-06-20", promised=["2025-06-20"]),
        outcome="not_met",
        due_on="2025-06-18",
    ),
    row(
        "an-update-is-no-answer",
        known("2025-06-20", updates=["2025-06-17"]),
        outcome="not_met",
    ),
    row(
        "overtaken-by-an-escalation-and-late-all-the-same",
        known(closed={"on": "2025-06-10", "why": "overtaken_by_escalation"}),
        outcome="not_met",
        due_on="2025-06-18",
    ),
    row(
        "skipped-and-late-all-the-same",
        known(closed={"on": "2025-06-10", "why": "skipped"}),
        outcome="not_met",
    ),
    row(
        "skipped-and-its-day-not-yet-past",
        known(closed={"on": "2025-06-10", "why": "skipped"}),
        "2025-06-18",
        outcome="not_yet_due",
    ),
]

UNKNOWN_DAYS = [
    row(
        "the-acknowledgement-is-unknown",
        stage1("2025-06-02", acknowledged="unknown", responded="2025-06-18"),
        outcome="needs_review",
        missing=("$.stages[0].acknowledged",),
        working_days=None,
    ),
    row(
        "the-acknowledgement-is-unknown-and-matters-not",
        stage1("2025-06-02", acknowledged="unknown", responded="2025-06-16"),
        outcome="met",
        missing=(),
    ),
    row(
        "the-acknowledgement-is-within-days-that-matter-not",
        stage1(
            "2025-06-02",
            acknowledged={"from": "2025-06-04", "to": "2025-06-09"},
            responded="2025-06-18",
        ),
        outcome="met",
        due_on="2025-06-18",
        due_latest="2025-06-23",
        done_on="2025-06-18",
    ),
    row(
        "the-acknowledgement-is-within-days-that-matter",
        stage1(
            "2025-06-02",
            acknowledged={"from": "2025-06-03", "to": "2025-06-04"},
            responded="2025-06-18",
        ),
        outcome="needs_review",
        missing=("$.stages[0].acknowledged",),
    ),
    row(
        "every-day-that-it-could-be-leaves-a-person-to-judge",
        stage1(
            "2025-06-02",
            acknowledged={"from": "2025-06-11", "to": "2025-06-12"},
            responded="2025-06-24",
        ),
        outcome="needs_review",
        readings=("A1",),
        missing=(),
    ),
    row(
        "the-answer-is-unknown",
        known(responded="unknown"),
        outcome="needs_review",
        missing=("$.stages[0].responded",),
    ),
    row(
        "the-answer-is-absent-from-a-partial-record",
        known(case={"partial_record": True}),
        outcome="needs_review",
        missing=("$.stages[0].responded",),
    ),
    row(
        "the-answer-is-null-in-a-partial-record",
        stage1(
            "2025-06-02",
            acknowledged="2025-06-04",
            responded=None,
            case={"partial_record": True},
        ),
        outcome="not_met",
    ),
    row(
        "the-answer-is-within-days-all-in-time",
        stage1(
            "2025-06-02",
            acknowledged="2025-06-04",
            responded={"from": "2025-06-12", "to": "2025-06-18"},
        ),
        outcome="met",
        done_on=None,
    ),
    row(
        "the-answer-is-within-days-all-late",
        stage1("2025-06-02", acknowledged="2025-06-04", responded={"from": "2025-06-19"}),
        outcome="not_met",
    ),
    row(
        "both-are-unknown",
        stage1("2025-06-02", acknowledged="unknown", responded="unknown"),
        outcome="needs_review",
        missing=("$.stages[0].responded", "$.stages[0].acknowledged"),
    ),
    row(
        "a-window-that-lies-ahead-has-not-happened",
        stage1("2025-06-02", acknowledged="2025-06-04", responded={"from": "2025-06-17"}),
        "2025-06-16",
        outcome="not_yet_due",
    ),
    row(
        "more-unknown-days-than-can-be-tried",
        stage1(
            "2025-06-02",
            acknowledgements=[{"sent": "unknown"} for _ in range(4)],
            responses=[{"sent": "unknown"} for _ in range(3)],
        ),
        outcome="needs_review",
        due_on=None,
    ),
]

EXTENSIONS = [
    row(
        "A9-told-on-the-due-date-and-kept",
        extended("2025-06-25", told("2025-06-25")),
        outcome="met",
        due_on="2025-06-25",
        due_latest="2025-06-25",
        original_due_on="2025-06-18",
        extension=5,
        limit=10,
        working_days=15,
        days_late=0,
        follows_from=None,
    ),
    row(
        "A9-told-the-day-before",
        extended("2025-06-25", told("2025-06-25", "2025-06-17")),
        outcome="met",
    ),
    row(
        "A9-told-the-day-after",
        extended("2025-06-25", told("2025-06-25", "2025-06-19")),
        outcome="not_met",
        due_on="2025-06-18",
        original_due_on=None,
        extension=None,
        days_late=5,
        follows_from="HC-1/extension-notice-time/$.stages[0].extensions[0]",
    ),
    row(
        "A9-told-late-of-a-day-that-was-missed-too",
        extended("2025-06-26", told("2025-06-25", "2025-06-19")),
        outcome="not_met",
        follows_from=None,
    ),
    row(
        "A9-told-late-and-not-answered-yet",
        extended(None, told("2025-06-25", "2025-06-19")),
        "2025-06-20",
        outcome="not_met",
        follows_from="HC-1/extension-notice-time/$.stages[0].extensions[0]",
    ),
    row(
        "the-day-before-its-new-date",
        extended("2025-06-24", told("2025-06-25")),
        outcome="met",
    ),
    row(
        "the-day-after-its-new-date",
        extended("2025-06-26", told("2025-06-25")),
        outcome="not_met",
        due_on="2025-06-25",
        days_late=1,
    ),
    row(
        "not-yet-due-on-its-new-date",
        extended(None, told("2025-06-25")),
        "2025-06-25",
        outcome="not_yet_due",
        due_on="2025-06-25",
    ),
    row(
        "overdue-after-its-new-date",
        extended(None, told("2025-06-25")),
        "2025-06-26",
        outcome="not_met",
        days_late=1,
    ),
    row(
        "looked-at-before-it-was-told",
        extended(None, told("2025-06-25")),
        "2025-06-17",
        outcome="not_yet_due",
        due_on="2025-06-18",
    ),
    row(
        "to-the-cap",
        extended("2025-07-02", told("2025-07-02")),
        outcome="met",
        due_on="2025-07-02",
        extension=10,
        readings=(),
    ),
    row(
        "A10-a-day-past-the-cap-without-a-reason",
        extended("2025-07-03", told("2025-07-03", reason="")),
        outcome="not_met",
        due_on="2025-07-02",
        due_latest="2025-07-02",
        days_late=1,
    ),
    row(
        "A10-a-day-past-the-cap-with-a-reason",
        extended("2025-07-03", told("2025-07-03", reason="asbestos survey")),
        outcome="needs_review",
        due_on="2025-07-02",
        due_latest="2025-07-03",
        readings=("A10", "A11"),
        missing=(),
    ),
    row(
        "A10-past-the-cap-and-answered-within-it",
        extended("2025-07-02", told("2025-07-03", reason="asbestos survey")),
        outcome="met",
    ),
    row(
        "A10-past-the-cap-and-its-new-date-missed",
        extended("2025-07-04", told("2025-07-03", reason="asbestos survey")),
        outcome="not_met",
        due_on="2025-07-02",
        due_latest="2025-07-03",
        days_late=2,
    ),
    row(
        "A11-a-reason-that-nobody-recorded",
        extended("2025-07-03", told("2025-07-03")),
        outcome="needs_review",
        missing=("$.stages[0].extensions[0].reason",),
        readings=("A10", "A11"),
    ),
    row(
        "A11-a-reason-accepted-by-a-named-person",
        extended("2025-07-03", told("2025-07-03", reason="survey", reason_accepted_by="A. Khan")),
        outcome="met",
        due_on="2025-07-03",
        due_latest="2025-07-03",
        extension=11,
    ),
    row(
        "A11-of-blanks-only-is-no-reason",
        extended("2025-07-03", told("2025-07-03", reason="  ")),
        outcome="not_met",
        due_on="2025-07-02",
    ),
    row(
        "a-second-told-by-the-new-date-of-the-first",
        extended(
            "2025-07-02",
            told("2025-06-25"),
            told("2025-07-02", "2025-06-25"),
        ),
        outcome="met",
        due_on="2025-07-02",
        extension=10,
    ),
    row(
        "a-second-told-too-late",
        extended(
            "2025-07-02",
            told("2025-06-25"),
            told("2025-07-02", "2025-06-26"),
        ),
        outcome="not_met",
        due_on="2025-06-25",
        original_due_on="2025-06-18",
        follows_from="HC-1/extension-notice-time/$.stages[0].extensions[1]",
    ),
    row(
        "A10-a-second-past-the-shared-cap",
        extended(
            "2025-07-03",
            told("2025-06-25"),
            told("2025-07-03", "2025-06-25", reason=""),
        ),
        outcome="not_met",
        due_on="2025-07-02",
    ),
    row(
        "extensions-in-any-order-of-the-list",
        extended(
            "2025-07-02",
            told("2025-07-02", "2025-06-25"),
            told("2025-06-25"),
        ),
        outcome="met",
        due_on="2025-07-02",
    ),
    row(
        "an-earlier-new-date-takes-nothing-away",
        extended("2025-06-18", told("2025-06-16", "2025-06-12")),
        outcome="met",
        due_on="2025-06-18",
    ),
    row(
        "without-a-new-date",
        extended("2025-06-19", told(None)),
        outcome="not_met",
        due_on="2025-06-18",
    ),
    row(
        "never-told",
        extended("2025-06-25", told("2025-06-25", None)),
        outcome="not_met",
        due_on="2025-06-18",
        follows_from="HC-1/extension-notice-time/$.stages[0].extensions[0]",
    ),
    row(
        "A35-told-by-word-of-mouth",
        extended("2025-06-25", told("2025-06-25", in_writing=False)),
        outcome="needs_review",
        due_on="2025-06-18",
        due_latest="2025-06-25",
        readings=("A35",),
        missing=(),
    ),
    row(
        "A35-told-by-word-of-mouth-and-answered-without-it",
        extended("2025-06-18", told("2025-06-25", in_writing=False)),
        outcome="met",
    ),
    row(
        "on-an-unknown-day-within-the-time",
        extended("2025-06-25", told("2025-06-25", {"from": "2025-06-16", "to": "2025-06-18"})),
        outcome="met",
        missing=(),
    ),
    row(
        "told-on-a-day-that-is-unknown",
        extended("2025-06-25", told("2025-06-25", "unknown")),
        outcome="needs_review",
        missing=("$.stages[0].extensions[0].notified",),
    ),
    row(
        "until-a-day-that-is-unknown",
        extended("2025-06-25", told("unknown")),
        outcome="needs_review",
        due_on="2025-06-18",
        due_latest=None,
        missing=("$.stages[0].extensions[0].until", "$.stages[0].extensions[0].reason"),
    ),
    row(
        "until-an-unknown-day-that-a-late-notice-makes-void",
        extended("2025-06-25", told("unknown", "2025-06-19")),
        outcome="not_met",
        due_on="2025-06-18",
    ),
    row(
        "after-a-late-acknowledgement-both-days-move",
        stage1(
            "2025-06-02",
            acknowledged="2025-06-11",
            responded="2025-07-01",
            extensions=[told("2025-07-01", "2025-06-20")],
        ),
        outcome="met",
        due_on="2025-07-01",
        due_latest="2025-07-01",
        original_due_on="2025-06-23",
    ),
    row(
        "after-a-late-acknowledgement-told-between-the-two-days",
        stage1(
            "2025-06-02",
            acknowledged="2025-06-11",
            responded="2025-07-01",
            extensions=[told("2025-07-01", "2025-06-24")],
        ),
        outcome="needs_review",
        due_on="2025-06-23",
        due_latest="2025-07-01",
        readings=("A1",),
    ),
    row(
        "A3-2022-counts-working-days-to-the-cap",
        stage1(
            "2022-10-03",
            logged="2022-10-03",
            responded="2022-10-31",
            extensions=[told("2022-10-31", "2022-10-17")],
        ),
        outcome="met",
        due_on="2022-10-31",
        extension=10,
    ),
]

STOPPED = [
    row(
        "A21-withdrawn-on-the-day-it-was-due",
        known(case={"withdrawn": "2025-06-18"}),
        outcome="not_applicable",
    ),
    row(
        "A21-withdrawn-the-day-after",
        known(case={"withdrawn": "2025-06-19"}),
        outcome="not_met",
        days_late=1,
        done_on=None,
        readings=("A21",),
    ),
    row(
        "A21-answered-late-after-the-withdrawal",
        known("2025-06-30", case={"withdrawn": "2025-06-12"}),
        outcome="not_applicable",
    ),
    row(
        "A21-answered-in-time-and-then-withdrawn",
        known("2025-06-17", case={"withdrawn": "2025-06-18"}),
        outcome="met",
        readings=(),
    ),
    row(
        "A21-answered-late-and-then-withdrawn",
        known("2025-06-19", case={"withdrawn": "2025-06-20"}),
        outcome="not_met",
        days_late=1,
    ),
    row(
        "A21-withdrawn-between-the-two-days-of-a-late-acknowledgement",
        stage1("2025-06-02", acknowledged="2025-06-11", case={"withdrawn": "2025-06-24"}),
        outcome="needs_review",
        readings=("A1", "A21"),
    ),
    row(
        "withdrawn-on-a-day-that-is-unknown",
        known(case={"withdrawn": "unknown"}),
        outcome="needs_review",
        missing=("$.withdrawn",),
    ),
    row(
        "withdrawn-within-days-all-in-time",
        known(case={"withdrawn": {"from": "2025-06-09", "to": "2025-06-18"}}),
        outcome="not_applicable",
    ),
    row(
        "closed-as-withdrawn",
        known(closed={"on": "2025-06-18", "why": "withdrawn"}),
        outcome="not_applicable",
    ),
    row(
        "closed-as-withdrawn-too-late",
        known(closed={"on": "2025-06-19", "why": "withdrawn"}),
        outcome="not_met",
    ),
    row(
        "closed-as-joined",
        known(closed={"on": "2025-06-18", "why": "joined"}),
        outcome="not_applicable",
    ),
    row(
        "the-first-of-two-stops-counts",
        known(closed={"on": "2025-06-19", "why": "withdrawn"}, case={"withdrawn": "2025-06-18"}),
        outcome="not_applicable",
    ),
    row(
        "closed-as-answered-and-no-answer-recorded",
        known(closed={"on": "2025-06-12", "why": "answered"}),
        outcome="needs_review",
        missing=("$.stages[0].responded",),
    ),
    row(
        "closed-as-answered-nobody-knows-when",
        known(responded=None, closed={"why": "answered"}),
        outcome="needs_review",
        missing=("$.stages[0].responded",),
    ),
    row(
        "to-be-closed-as-answered-after-the-day-of-looking",
        known(closed={"on": "2026-06-02", "why": "answered"}),
        outcome="not_met",
    ),
    row(
        "closed-as-answered-stops-nothing",
        known(responded="2025-06-20", closed={"on": "2025-06-12", "why": "answered"}),
        outcome="not_met",
    ),
    row(
        "closed-as-withdrawn-nobody-knows-when",
        known(closed={"on": "unknown", "why": "withdrawn"}),
        outcome="needs_review",
        missing=("$.stages[0].closed.on",),
    ),
    row(
        "refused-on-the-day-it-was-due",
        known(case=refused("2025-06-18")),
        outcome="not_applicable",
    ),
    row("refused-the-day-after", known(case=refused("2025-06-19")), outcome="not_met"),
    row(
        "answered-before-it-was-refused",
        known("2025-06-17", case=refused("2025-06-18")),
        outcome="met",
    ),
    row(
        "an-overturned-refusal-starts-the-clock-again",
        known("2025-07-14", case=refused("2025-06-06", overturned="2025-06-30")),
        outcome="met",
        due_on="2025-07-14",
        due_latest="2025-07-14",
    ),
    row(
        "an-overturned-refusal-and-a-day-late",
        known("2025-07-15", case=refused("2025-06-06", overturned="2025-06-30")),
        outcome="not_met",
        days_late=1,
    ),
    row(
        "an-overturned-refusal-cures-no-earlier-miss",
        known("2025-07-14", case=refused("2025-06-19", overturned="2025-06-30")),
        outcome="not_met",
        due_on="2025-06-18",
    ),
    row(
        "overturned-after-the-day-of-looking",
        known("2025-07-15", case=refused("2025-06-06", overturned="2025-06-30")),
        "2025-06-25",
        outcome="not_applicable",
    ),
    row(
        "overturned-on-a-day-that-is-unknown",
        known(case=refused("2025-06-06", overturned="unknown")),
        outcome="needs_review",
        missing=("$.exclusions[0].overturned",),
    ),
    row(
        "refused-nobody-knows-when-and-overturned-within-known-days",
        known(
            "2025-07-14",
            case=refused("unknown", overturned={"from": "2025-06-27", "to": "2025-06-30"}),
        ),
        outcome="needs_review",
        missing=("$.exclusions[0].decided", "$.exclusions[0].overturned"),
    ),
    row(
        "refused-while-one-reading-called-it-late",
        stage1(
            "2025-06-02",
            acknowledged="2025-06-11",
            responded="2025-07-10",
            case=refused("2025-06-24", overturned="2025-06-30"),
        ),
        outcome="needs_review",
    ),
    row(
        "refused-while-one-reading-called-it-late-and-then-late-on-all",
        stage1(
            "2025-06-02",
            acknowledged="2025-06-11",
            responded="2025-07-15",
            case=refused("2025-06-24", overturned="2025-06-30"),
        ),
        outcome="not_met",
        due_on="2025-07-14",
    ),
    row(
        "refused-twice-and-overturned-once",
        known(
            case={
                "exclusions": [
                    {"of": "acceptance", "decided": "2025-07-03"},
                    {"of": "acceptance", "decided": "2025-06-06", "overturned": "2025-06-30"},
                ]
            }
        ),
        outcome="not_applicable",
    ),
    row(
        "joined-with-another-complaint",
        known(case={"joined_with": {"reference": "HC-0", "from_stage": 1}}),
        outcome="not_applicable",
        readings=(),
    ),
    row(
        "joined-only-from-stage-2-on",
        known(case={"joined_with": {"reference": "HC-0", "from_stage": 2}}),
        outcome="not_met",
    ),
]


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        *LIMITS_2024,
        *LIMITS_2022,
        *READINGS,
        *ANSWERS,
        *UNKNOWN_DAYS,
        *EXTENSIONS,
        *STOPPED,
    ],
)
def test_stage_1(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, STAGE_1, as_of), expected) == expected


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024-the-day-before",
            stage2_2024("2025-08-15", acknowledged="2025-08-22", responded="2025-09-19"),
            outcome="met",
            due_on="2025-09-22",
            working_days=19,
            limit=20,
            provision="6.14",
            stage=2,
            about="$.stages[1]",
        ),
        row(
            "2024-on-the-day",
            stage2_2024("2025-08-15", acknowledged="2025-08-22", responded="2025-09-22"),
            outcome="met",
            working_days=20,
        ),
        row(
            "2024-the-day-after",
            stage2_2024("2025-08-15", acknowledged="2025-08-22", responded="2025-09-23"),
            outcome="not_met",
            days_late=1,
        ),
        row(
            "A1-between-the-two-days-of-a-late-acknowledgement",
            stage2_2024("2025-08-15", acknowledged="2025-08-29", responded="2025-09-26"),
            outcome="needs_review",
            due_on="2025-09-22",
            due_latest="2025-09-26",
            readings=("A1",),
        ),
        row(
            "A4-never-acknowledged-and-answered-within-twenty",
            stage2_2024("2025-08-15", responded="2025-09-15"),
            outcome="met",
            due_on="2025-09-15",
            due_latest="2025-09-22",
        ),
        row(
            "A4-answered-after-twenty",
            stage2_2024("2025-08-15", responded="2025-09-16"),
            outcome="needs_review",
            readings=("A4",),
        ),
        row(
            "A4-answered-after-twenty-five",
            stage2_2024("2025-08-15", responded="2025-09-23"),
            outcome="not_met",
        ),
        row(
            "extended-to-the-cap-of-twenty",
            stage2_2024(
                "2025-08-15",
                acknowledged="2025-08-22",
                responded="2025-10-20",
                extensions=[{"notified": "2025-09-22", "until": "2025-10-20"}],
            ),
            outcome="met",
            due_on="2025-10-20",
            extension=20,
            original_due_on="2025-09-22",
        ),
        row(
            "extended-a-day-past-the-cap",
            stage2_2024(
                "2025-08-15",
                acknowledged="2025-08-22",
                responded="2025-10-21",
                extensions=[{"notified": "2025-09-22", "until": "2025-10-21", "reason": ""}],
            ),
            outcome="not_met",
            due_on="2025-10-20",
        ),
        row(
            "the-request-is-unknown-and-matters-not",
            stage2_2024("unknown", acknowledged="2025-08-22", responded="2025-08-22"),
            outcome="met",
            due_on="2025-08-26",
            due_latest="2025-09-22",
        ),
        row(
            "the-request-is-absent-from-a-full-record",
            {
                "reference": "HC-2",
                "received": "2025-07-21",
                "stages": [{"number": 2, "responded": "2025-10-22"}],
            },
            outcome="not_applicable",
            due_on=None,
            done_on=None,
        ),
        row(
            "no-request-but-an-acknowledgement-starts-the-clock",
            stage2_2024(None, acknowledged="2025-08-22", responded="2025-09-23"),
            outcome="not_met",
            due_on="2025-09-22",
        ),
        row(
            "no-request-and-a-doubtful-acknowledgement",
            stage2_2024(
                None,
                acknowledgements=[{"sent": "2025-08-22", "in_writing": False}],
                responded="2025-09-22",
            ),
            outcome="met",
        ),
        row(
            "the-request-is-within-days-before-the-receipt-and-after-the-answer",
            stage2_2024(
                {"from": "2025-09-01", "to": "2025-09-05"},
                acknowledged="2025-09-05",
                responded="2025-10-03",
            ),
            outcome="met",
            due_on="2025-10-03",
        ),
        row(
            "escalation-refused-in-time",
            stage2_2024(
                "2025-08-15",
                acknowledged="2025-08-22",
                case={"exclusions": [{"of": "escalation", "decided": "2025-09-22"}]},
            ),
            outcome="not_applicable",
        ),
        row(
            "escalation-refused-too-late",
            stage2_2024(
                "2025-08-15",
                acknowledged="2025-08-22",
                case={"exclusions": [{"of": "escalation", "decided": "2025-09-23"}]},
            ),
            outcome="not_met",
        ),
        row(
            "a-refusal-to-accept-is-of-stage-1",
            stage2_2024(
                "2025-08-15",
                acknowledged="2025-08-22",
                case={"exclusions": [{"of": "acceptance", "decided": "2025-09-22"}]},
            ),
            outcome="not_met",
        ),
        row(
            "joined-with-another-complaint-from-stage-2-on",
            stage2_2024(
                "2025-08-15",
                responded="2026-01-16",
                case={"joined_with": {"reference": "HC-0", "from_stage": 2}},
            ),
            outcome="not_applicable",
        ),
        row(
            "2022-the-day-before",
            stage2_2022("2024-03-04", responded="2024-04-02"),
            outcome="met",
            due_on="2024-04-03",
            provision="5.13",
            working_days=19,
            limit=20,
        ),
        row(
            "2022-on-the-day",
            stage2_2022("2024-03-04", responded="2024-04-03"),
            outcome="met",
        ),
        row(
            "2022-the-day-after",
            stage2_2022("2024-03-04", responded="2024-04-04"),
            outcome="not_met",
            days_late=1,
        ),
        row(
            "A20-2022-counts-from-the-request-not-from-the-landlords-own-moving",
            stage2_2022(
                "2024-03-04",
                logged="2024-03-11",
                acknowledged="2024-03-11",
                responded="2024-04-04",
            ),
            outcome="not_met",
            due_on="2024-04-03",
            due_latest="2024-04-03",
        ),
        row(
            "2022-extended-to-the-cap-of-ten",
            stage2_2022(
                "2024-03-04",
                responded="2024-04-17",
                extensions=[{"notified": "2024-04-03", "until": "2024-04-17"}],
            ),
            outcome="met",
            due_on="2024-04-17",
            extension=10,
        ),
        row(
            "2022-extended-a-day-past-the-cap",
            stage2_2022(
                "2024-03-04",
                responded="2024-04-18",
                extensions=[{"notified": "2024-04-03", "until": "2024-04-18", "reason": ""}],
            ),
            outcome="not_met",
            due_on="2024-04-17",
        ),
        row(
            "2022-the-request-is-unknown",
            stage2_2022("unknown", responded="2024-04-04"),
            outcome="needs_review",
            missing=("$.stages[1].requested",),
        ),
        row(
            "2022-never-requested",
            stage2_2022(None, responded="2024-04-04"),
            outcome="not_applicable",
        ),
        row(
            "2022-not-yet-due",
            stage2_2022("2024-03-04"),
            "2024-04-03",
            outcome="not_yet_due",
            provisional=False,
        ),
    ],
)
def test_stage_2(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, STAGE_2, as_of), expected) == expected


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "the-day-before",
            stage3_2022("2023-05-02", responded="2023-05-31"),
            outcome="met",
            due_on="2023-06-01",
            working_days=19,
            limit=20,
            provision="5.18",
            strength="must",
            stage=3,
        ),
        row(
            "on-the-day-across-two-bank-holidays",
            stage3_2022("2023-05-02", responded="2023-06-01"),
            outcome="met",
        ),
        row(
            "the-day-after",
            stage3_2022("2023-05-02", responded="2023-06-02"),
            outcome="not_met",
            days_late=1,
        ),
        row(
            "more-time-is-for-a-person-to-judge",
            stage3_2022(
                "2023-05-02",
                responded="2023-06-15",
                extensions=[
                    {"notified": "2023-06-01", "until": "2023-06-15", "reason": "to meet a panel"}
                ],
            ),
            outcome="needs_review",
            due_on="2023-06-01",
            due_latest="2023-06-15",
            readings=("A10", "A11"),
        ),
        row(
            "more-time-accepted-by-a-named-person",
            stage3_2022(
                "2023-05-02",
                responded="2023-06-15",
                extensions=[
                    {
                        "notified": "2023-06-01",
                        "until": "2023-06-15",
                        "reason_accepted_by": "A. Khan",
                    }
                ],
            ),
            outcome="met",
        ),
        row(
            "the-request-is-unknown",
            stage3_2022("unknown", responded="2023-06-15"),
            outcome="needs_review",
            missing=("$.stages[0].requested",),
        ),
        row(
            "refused",
            {
                **stage3_2022("2023-05-02"),
                "exclusions": [{"of": "escalation", "stage": 3, "decided": "2023-05-10"}],
            },
            outcome="not_applicable",
        ),
    ],
)
def test_stage_3(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, STAGE_3, as_of), expected) == expected


def test_the_code_of_2024_has_no_stage_3() -> None:
    case = {**stage3_2022("2025-05-02", responded="2025-12-01"), "received": "2025-02-03"}
    assert every(case, STAGE_3) == []


def test_two_stages_of_one_number_are_judged_apart() -> None:
    case = known("2025-06-18")
    case["stages"].append({"number": 1, "acknowledged": "2025-06-04", "responded": "2025-06-19"})
    assert [(one.about, one.outcome.value) for one in every(case, STAGE_1)] == [
        ("$.stages[0]", "met"),
        ("$.stages[1]", "not_met"),
    ]


def test_what_lies_after_the_day_of_looking_is_said() -> None:
    finding = found(known("2025-06-17"), STAGE_1, "2025-06-16")
    assert "Tuesday 17 June 2025 lies after the day of looking" in finding.because


def test_both_days_are_said_where_a_person_has_to_judge() -> None:
    case = stage1("2025-06-02", acknowledged="2025-06-11", responded="2025-06-24")
    because = found(case, STAGE_1).because
    for words in ("23 June 2025", "25 June 2025", "24 June 2025", "11 June 2025"):
        assert words in because


@pytest.mark.parametrize(
    "stage",
    [{"responded": "2025-06-20"}, {"responses": [{"sent": "2025-06-20"}]}],
    ids=["the single day", "a list"],
)
def test_an_answer_to_come_is_recorded_and_not_missing(stage: dict[str, Any]) -> None:
    case = stage1("2025-06-02", acknowledged="2025-06-02", **stage)
    finding = found(case, STAGE_1, "2025-06-18")
    assert finding.headline == (
        "stage 1 answer 2 working days overdue and recorded for Friday 20 June 2025"
    )
    assert "Friday 20 June 2025 lies after the day of looking" in finding.because


def test_a29_a_late_answer_in_the_months_to_comply_is_transitional() -> None:
    case = stage1("2022-09-12", logged="2022-09-16", responded="2022-10-04")
    assert ["transitional" in note for note in found(case, STAGE_1).notes] == [True]


def test_a21_a_note_where_a_limit_had_been_missed_before_the_withdrawal() -> None:
    """A21: a note, only where a limit had been missed."""
    missed = found(known(case={"withdrawn": "2025-06-19"}), STAGE_1)
    kept = found(known(case={"withdrawn": "2025-06-18"}), STAGE_1)
    assert [len(one.notes) for one in (missed, kept)] == [1, 0]


def test_a35_is_no_reading_where_the_notice_by_word_of_mouth_came_too_late() -> None:
    """The answer does not rest on it: told late, it extends nothing either way (A9)."""
    finding = found(
        extended("2025-06-18", told("2025-06-25", "2025-06-20", in_writing=False)), STAGE_1
    )
    assert (finding.outcome.value, finding.readings) == ("met", ())


def test_an_answer_within_days_all_in_time_has_no_days_late() -> None:
    case = stage1(
        "2025-06-02",
        acknowledged="2025-06-04",
        responded={"from": "2025-06-12", "to": "2025-06-18"},
    )
    finding = found(case, STAGE_1)
    assert (finding.outcome.value, finding.days_late) == ("met", 0)


def test_a35_is_named_once() -> None:
    case = stage1(
        "2025-06-02",
        acknowledgements=[{"sent": "2025-06-04", "in_writing": False}],
        extensions=[told("2025-06-25", "2025-06-10", in_writing=False)],
    )
    assert found(case, STAGE_1).readings == ("A35",)


def test_no_day_is_counted_from_where_it_is_not_known() -> None:
    """Acknowledged on some day up to the 9th; only an early one was overdue when withdrawn."""
    case = stage1(
        "2025-06-02",
        acknowledged={"to": "2025-06-09"},
        closed={"on": "2025-06-17", "why": "withdrawn"},
    )
    finding = found(case, STAGE_1)
    assert finding.missing == ("$.stages[0].acknowledged",)
    assert finding.working_days is None
    assert "2 June 2025" not in finding.because


def test_an_answer_on_some_day_after_the_due_date_is_not_called_missing() -> None:
    case = stage1("2025-06-02", acknowledged="2025-06-04", responded={"from": "2025-06-20"})
    finding = found(case, STAGE_1)
    assert finding.outcome.value == "not_met"
    assert "missing" not in finding.headline


def test_a35_an_answer_by_word_of_mouth_is_in_time_with_a_note() -> None:
    for in_writing, notes in ((False, 1), (True, 0), (None, 0)):
        answer = {"sent": "2025-06-16", "in_writing": in_writing}
        stage = {"number": 1, "acknowledged": "2025-06-04", "responses": [answer]}
        case = {"reference": "HC-1", "received": "2025-06-02", "stages": [stage]}
        finding = found(case, "stage1-response-time")
        assert (finding.outcome.value, len(finding.notes)) == ("met", notes)


def test_a_second_notice_may_have_brought_the_date_forward_on_a_day_between() -> None:
    """To 15 October, the day before the answer, it would leave two readings (A10)."""
    first = {"notified": "2025-10-07", "until": "2025-10-21", "reason_accepted_by": "A. Khan"}
    second = {"notified": "2025-10-07", "until": {"to": "2025-10-25"}}
    stage = {"number": 1, "extensions": [first, second], "responded": "2025-10-16"}
    case = {"reference": "HC-1", "received": "2025-09-24", "stages": [stage]}
    finding = found(case, "stage1-response-time", "2025-11-20")
    assert finding.outcome.value == "needs_review"
    assert "$.stages[0].extensions[1].until" in finding.missing


def test_an_acknowledgement_and_an_answer_by_word_of_mouth_are_one_doubt() -> None:
    said = {"sent": "2024-04-02", "in_writing": False}
    written = {"sent": "2024-04-03", "in_writing": True}
    answers = [said, {"sent": "2024-04-18", "in_writing": True}]
    stage = {"number": 1, "acknowledgements": [said, written], "responses": answers}
    case = {"reference": "HC-1", "received": "2024-04-02", "stages": [stage]}
    finding = found(case, "stage1-response-time", "2024-05-30")
    assert (finding.outcome.value, finding.readings) == ("needs_review", ("A35",))
    assert finding.because.count("by word of mouth") == 1
