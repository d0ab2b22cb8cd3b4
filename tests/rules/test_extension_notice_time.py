"""Told of an extension in time? 2024 6.4 and 6.15; 2022 5.1, 5.13 and 5.18."""

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

RULE = "extension-notice-time"
FIRST = "$.stages[0].extensions[0]"


def told(notified: Any, until: Any = "2025-06-25", **more: Any) -> dict[str, Any]:
    return {"notified": notified, "until": until, **more}


def extended(*extensions: dict[str, Any], **more: Any) -> Case:
    """Received Monday 2 June 2025, acknowledged on the 4th: due Wednesday the 18th."""
    fields = {"acknowledged": "2025-06-04", **more}
    return stage1("2025-06-02", extensions=list(extensions), **fields)


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024-the-day-before",
            extended(told("2025-06-17")),
            outcome="met",
            due_on="2025-06-18",
            due_latest="2025-06-18",
            done_on="2025-06-17",
            days_late=0,
            limit=None,
            provision="6.4",
            strength="must",
            stage=1,
            about=FIRST,
            id=f"HC-1/extension-notice-time/{FIRST}",
            missing=(),
            readings=(),
        ),
        row("2024-on-the-day", extended(told("2025-06-18")), outcome="met"),
        row(
            "2024-the-day-after",
            extended(told("2025-06-19")),
            outcome="not_met",
            days_late=1,
        ),
        row(
            "2024-stage-2-on-the-day",
            stage2_2024(
                "2025-08-15",
                acknowledged="2025-08-22",
                extensions=[told("2025-09-22", "2025-10-01")],
            ),
            outcome="met",
            due_on="2025-09-22",
            provision="6.15",
            about="$.stages[1].extensions[0]",
        ),
        row(
            "2024-stage-2-the-day-after",
            stage2_2024(
                "2025-08-15",
                acknowledged="2025-08-22",
                extensions=[told("2025-09-23", "2025-10-01")],
            ),
            outcome="not_met",
        ),
        row(
            "2022-the-day-before",
            stage1("2023-03-01", logged="2023-03-03", extensions=[told("2023-03-16")]),
            outcome="met",
            due_on="2023-03-17",
            provision="5.1",
            strength="must",
        ),
        row(
            "2022-on-the-day",
            stage1("2023-03-01", logged="2023-03-03", extensions=[told("2023-03-17")]),
            outcome="met",
        ),
        row(
            "2022-the-day-after",
            stage1("2023-03-01", logged="2023-03-03", extensions=[told("2023-03-20")]),
            outcome="not_met",
            days_late=1,
        ),
        row(
            "2022-stage-2-across-easter-on-the-day",
            stage2_2022("2024-03-04", extensions=[told("2024-04-03")]),
            outcome="met",
            due_on="2024-04-03",
            provision="5.13",
        ),
        row(
            "2022-stage-2-the-day-after",
            stage2_2022("2024-03-04", extensions=[told("2024-04-04")]),
            outcome="not_met",
        ),
        row(
            "2022-stage-3-is-only-a-should",
            stage3_2022("2023-05-02", extensions=[told("2023-06-02")]),
            outcome="not_met",
            due_on="2023-06-01",
            provision="5.18",
            strength="should",
        ),
        row(
            "not-told-yet-on-the-day",
            extended(told(None)),
            "2025-06-18",
            outcome="not_yet_due",
            done_on=None,
        ),
        row(
            "not-told-by-the-day-after",
            extended(told(None)),
            "2025-06-19",
            outcome="not_met",
            done_on=None,
            days_late=1,
        ),
        row(
            "told-after-the-day-of-looking",
            extended(told("2025-06-18")),
            "2025-06-17",
            outcome="not_yet_due",
            done_on=None,
        ),
        row(
            "never-told-and-answered-in-time-without-it",
            extended(told(None), responded="2025-06-18"),
            outcome="not_applicable",
        ),
        row(
            "never-told-and-answered-late",
            extended(told(None), responded="2025-06-19"),
            outcome="not_met",
        ),
        row(
            "never-told-and-answered-between-two-days",
            extended(told(None, "2025-06-30"), acknowledged="2025-06-11", responded="2025-06-24"),
            outcome="needs_review",
            readings=("A1",),
        ),
        row(
            "never-told-and-answered-late",
            extended(told(None), responded="2025-06-25"),
            outcome="not_met",
            headline="stage 1 extension notice 5 working days overdue when the answer came",
            readings=(),
            notes=(),
        ),
        row(
            "never-told-and-withdrawn-late",
            extended(told(None), case={"withdrawn": "2025-06-25"}),
            outcome="not_met",
            headline="stage 1 extension notice 5 working days overdue when it was withdrawn",
            readings=("A21",),
            notes=("what was missed before it was withdrawn stays missed (A21)",),
        ),
        row(
            "never-told-and-withdrawn-in-time",
            extended(told(None), case={"withdrawn": "2025-06-12"}),
            outcome="not_applicable",
        ),
        row(
            "never-told-and-refused-in-time",
            extended(
                told(None), case={"exclusions": [{"of": "acceptance", "decided": "2025-06-12"}]}
            ),
            outcome="not_applicable",
        ),
        row(
            "told-after-a-withdrawal-is-held-against-the-dates-as-they-stood",
            extended(
                told("2025-06-20"), acknowledged="2025-06-13", case={"withdrawn": "2025-06-10"}
            ),
            outcome="met",
            due_on="2025-06-23",
        ),
        row(
            "told-after-an-overturned-refusal",
            extended(
                told("2025-07-14", "2025-07-20"),
                case={
                    "exclusions": [
                        {"of": "acceptance", "decided": "2025-06-12", "overturned": "2025-06-30"}
                    ]
                },
            ),
            outcome="met",
            due_on="2025-07-14",
        ),
        row(
            "told-before-the-refusal-that-was-overturned",
            extended(
                told("2025-06-10"),
                case={
                    "exclusions": [
                        {"of": "acceptance", "decided": "2025-06-12", "overturned": "2025-06-30"}
                    ]
                },
            ),
            outcome="met",
            due_on="2025-06-18",
        ),
        row(
            "the-acknowledgement-is-unknown-and-matters",
            extended(told("2025-06-18"), acknowledged="unknown"),
            outcome="needs_review",
            missing=("$.stages[0].acknowledged",),
        ),
        row(
            "the-acknowledgement-is-within-days-that-matter-not",
            extended(told("2025-06-18"), acknowledged={"from": "2025-06-04", "to": "2025-06-09"}),
            outcome="met",
            missing=(),
        ),
        row(
            "stage-2-was-never-requested",
            stage2_2022(None, extensions=[told("2024-04-03")]),
            outcome="not_applicable",
        ),
        row(
            "told-nobody-knows-when",
            extended(told("unknown")),
            outcome="needs_review",
            missing=(f"{FIRST}.notified",),
        ),
        row(
            "told-within-days-in-time",
            extended(told({"to": "2025-06-18"})),
            outcome="met",
        ),
        row(
            "told-within-days-too-late",
            extended(told({"from": "2025-06-19"})),
            outcome="not_met",
        ),
        row(
            "A1-told-between-the-two-days",
            extended(told("2025-06-24"), acknowledged="2025-06-11"),
            outcome="needs_review",
            due_on="2025-06-23",
            due_latest="2025-06-25",
            readings=("A1",),
            missing=(),
        ),
        row(
            "A1-told-by-the-earlier-of-the-two-days",
            extended(told("2025-06-23"), acknowledged="2025-06-11"),
            outcome="met",
        ),
        row(
            "A19-told-between-the-two-days",
            stage1("2023-03-01", logged="2023-03-14", extensions=[told("2023-03-23")]),
            outcome="needs_review",
            readings=("A19",),
        ),
        row(
            "A35-by-word-of-mouth",
            extended(told("2025-06-17", in_writing=False)),
            outcome="needs_review",
            readings=("A35",),
            missing=(),
        ),
        row(
            "A35-by-word-of-mouth-and-too-late",
            extended(told("2025-06-19", in_writing=False)),
            outcome="not_met",
            readings=("A9",),
        ),
        row(
            "A29-in-the-months-to-comply",
            stage1("2022-09-12", logged="2022-09-16", extensions=[told("2022-10-04")]),
            outcome="not_met",
            due_on="2022-10-03",
            readings=("A9", "A29"),
        ),
    ],
)
def test_one_extension(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    ("second", "outcome", "due"),
    [
        pytest.param("2025-06-24", "met", "2025-06-25", id="the-day-before"),
        pytest.param("2025-06-25", "met", "2025-06-25", id="on-the-new-date-of-the-first"),
        pytest.param("2025-06-26", "not_met", "2025-06-25", id="the-day-after"),
    ],
)
def test_a_second_is_told_by_the_new_date_of_the_first(second: str, outcome: str, due: str) -> None:
    case = extended(told("2025-06-18"), told(second, "2025-07-02"))
    first, finding = every(case, RULE)
    assert (first.about, first.outcome.value) == (FIRST, "met")
    assert finding.about == "$.stages[0].extensions[1]"
    assert (finding.outcome.value, str(finding.due_on)) == (outcome, due)


def test_a_second_after_a_void_first_is_held_against_the_first_due_date() -> None:
    case = extended(told("2025-06-19"), told("2025-06-24", "2025-07-02"))
    assert [(one.outcome.value, str(one.due_on)) for one in every(case, RULE)] == [
        ("not_met", "2025-06-18"),
        ("not_met", "2025-06-18"),
    ]


def test_nothing_is_asked_where_the_answer_is_another_complaints() -> None:
    joined = {"joined_with": {"reference": "HC-0", "from_stage": 1}}
    assert every(extended(told("2025-06-19"), case=joined), RULE) == []


def test_what_lies_after_the_day_of_looking_is_said() -> None:
    finding = found(extended(told("2025-06-18")), RULE, "2025-06-17")
    assert "Wednesday 18 June 2025 lies after the day of looking" in finding.because


def test_a_late_answer_points_to_the_late_notice_and_the_notice_to_nothing() -> None:
    case = extended(told("2025-06-19"), responded="2025-06-25")
    answer = found(case, "stage1-response-time")
    notice = found(case, RULE)
    assert answer.follows_from == notice.id
    assert notice.follows_from is None


def test_a35_a_second_told_while_the_first_by_word_of_mouth_is_in_doubt() -> None:
    """In time if the first counts, too late if it does not."""
    case = extended(told("2025-06-18", in_writing=False), told("2025-06-24", "2025-07-02"))
    finding = every(case, RULE)[1]
    assert (finding.outcome.value, finding.missing) == ("needs_review", ())
    assert (str(finding.due_on), str(finding.due_latest)) == ("2025-06-18", "2025-06-25")
    assert finding.readings == ("A35",)


def test_a10_a_second_told_between_the_cap_and_a_long_first() -> None:
    """In time if the reason of the first is good, too late if it is not."""
    case = extended(
        told("2025-06-18", "2025-07-09", reason="a survey"), told("2025-07-04", "2025-07-16")
    )
    finding = every(case, RULE)[1]
    assert finding.outcome.value == "needs_review"
    assert (str(finding.due_on), str(finding.due_latest)) == ("2025-07-02", "2025-07-09")
    assert finding.readings == ("A10", "A11")


def test_an_answer_before_the_notice_makes_no_date_for_it() -> None:
    """Counted from the acknowledgement, stage 2 was due on 19 September. That an answer may have
    come before the acknowledgement (A4) gives other dates, but then no notice was owed."""
    for responded in ("2025-08-20", "unknown"):
        for notified, outcome in (("2025-09-19", "met"), ("2025-09-23", "not_met")):
            case = stage2_2024(
                "2025-08-20",
                acknowledged="2025-08-21",
                responded=responded,
                extensions=[told(notified, "2025-09-24")],
            )
            assert found(case, RULE).outcome.value == outcome


def test_an_answer_after_the_notice_and_before_the_acknowledgement_leaves_both_dates() -> None:
    case = stage2_2024(
        "2025-08-20",
        acknowledged="2025-09-29",
        responded="2025-09-26",
        extensions=[told("2025-09-19", "2025-09-26")],
    )
    assert found(case, RULE).outcome.value == "needs_review"
