"""Was the resident told why it was refused? 2024 2.4 and 5.11; 2022 1.9 and 5.9."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from .conftest import Case, every, found, refused, report_on, row, shown

RULE = "refusal-explained"
ESCALATION = "refusal-to-escalate-explained"
DAY = "$.exclusions[0].explained"

REFUSAL = """Dear Ms Ray

We cannot take up your complaint about the fence. The fence was put up in March 2021, more than
twelve months before you wrote to us.

Yours sincerely
A. Ford
"""


def told(**refusal: Any) -> Case:
    """Received on Monday 3 March 2025, refused on the 5th."""
    return refused("2025-03-03", {"ground": "other", **refusal})


def of_2022(**refusal: Any) -> Case:
    return refused("2023-03-01", {"ground": "other", **refusal})


def letter(kind: str = "refusal_accept", text: str = REFUSAL) -> Case:
    return {"letters": [{"kind": kind, "sent": "2025-03-05", "text": text}]}


RECORDED = [
    row(
        "told-on-a-day",
        told(explained="2025-03-05"),
        outcome="met",
        provision="2.4",
        strength="must",
        stage=None,
        about="$.exclusions[0]",
        missing=(),
        readings=(),
        advice=None,
    ),
    row(
        "told-and-the-reasons-recorded",
        told(explained="2025-03-05", reasons="too old"),
        outcome="met",
    ),
    row("no-edition-sets-a-time-for-it", told(explained="2025-12-01"), outcome="met"),
    row("never-told", told(explained=None), outcome="not_met", missing=()),
    row(
        "never-told-and-the-reasons-recorded",
        told(explained=None, reasons="too old"),
        outcome="needs_review",
        missing=(DAY,),
    ),
    row("absent-from-a-whole-record", told(), outcome="not_met"),
    row(
        "the-reasons-recorded-as-empty", told(explained="2025-03-05", reasons=""), outcome="not_met"
    ),
    row(
        "the-reasons-of-blanks-only", told(explained="2025-03-05", reasons=" \n"), outcome="not_met"
    ),
    row("reasons-without-a-day", told(reasons="too old"), outcome="needs_review", missing=(DAY,)),
    row("one-aspect-refused", told(of="aspect", explained=None), outcome="not_met"),
    row("of-no-recorded-kind", told(of=None, explained=None), outcome="not_met"),
    row(
        "overturned-stays-not-met", told(explained=None, overturned="2025-03-20"), outcome="not_met"
    ),
    row(
        "joined-with-another-complaint",
        {**told(explained=None), "joined_with": {"reference": "HC-0", "from_stage": 1}},
        outcome="not_met",
    ),
    row("2022", of_2022(explained="2023-03-03"), outcome="met", provision="1.9", strength="must"),
    row("2022-never-told", of_2022(explained=None), outcome="not_met", provision="1.9"),
    row(
        "A29-in-the-months-to-comply",
        refused("2022-09-12", {"explained": None}),
        outcome="not_met",
        readings=("A29",),
    ),
]

DAYS = [
    row("on-the-day-of-looking", told(explained="2025-03-10"), "2025-03-10", outcome="met"),
    row(
        "after-the-day-of-looking",
        told(explained="2025-03-10"),
        "2025-03-09",
        outcome="not_yet_due",
        missing=(),
        because="Monday 10 March 2025 lies after the day of looking",
    ),
    row(
        "on-a-day-of-a-window-after-the-day-of-looking",
        told(explained={"from": "2025-03-10", "to": "2025-03-14"}),
        "2025-03-09",
        outcome="not_yet_due",
    ),
    row(
        "on-a-day-of-a-window-around-the-day-of-looking",
        told(explained={"from": "2025-03-10", "to": "2025-03-14"}),
        "2025-03-10",
        outcome="met",
    ),
    row("on-a-day-of-a-window", told(explained={"from": "2025-03-05"}), outcome="met"),
    row(
        "on-a-day-of-a-window-before-the-receipt",
        told(explained={"from": "2025-02-24", "to": "2025-02-28"}),
        outcome="met",
    ),
    row("unknown", told(explained="unknown"), outcome="needs_review", missing=(DAY,)),
    row(
        "unknown-and-the-reasons-recorded",
        told(explained="unknown", reasons="too old"),
        outcome="needs_review",
        missing=(DAY,),
    ),
    row("unknown-and-the-reasons-empty", told(explained="unknown", reasons=""), outcome="not_met"),
    row(
        "absent-from-a-partial-record",
        {**told(), "partial_record": True},
        outcome="needs_review",
        missing=("$.exclusions[0].explained",),
    ),
    row(
        "whether-it-was-decided-is-unknown",
        told(explained=None, decided="unknown"),
        outcome="needs_review",
        missing=("$.exclusions[0].decided",),
        advice=None,
    ),
    row(
        "both-absent-from-a-partial-record",
        {
            "reference": "HC-1",
            "received": "2025-03-03",
            "partial_record": True,
            "exclusions": [{"of": "acceptance"}],
        },
        outcome="needs_review",
        missing=(DAY, "$.exclusions[0].decided"),
    ),
    row(
        "decided-on-a-day-of-a-window",
        told(explained=None, decided={"from": "2025-03-05", "to": "2025-03-07"}),
        outcome="not_met",
    ),
]


@pytest.mark.parametrize(("case", "as_of", "expected"), [*RECORDED, *DAYS])
def test_explained(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024",
            told(of="escalation", stage=2, explained="2025-03-05"),
            outcome="met",
            provision="5.11",
            with_=("2.4",),
            strength="must",
        ),
        row("2024-never-told", told(of="escalation", explained=None), outcome="not_met"),
        row("of-stage-2-without-a-kind", told(of=None, stage=2, explained=None), outcome="not_met"),
        row(
            "2022",
            of_2022(of="escalation", explained="2023-03-03"),
            outcome="met",
            provision="5.9",
            with_=(),
        ),
        row("2022-reasons-empty", of_2022(of="escalation", reasons=""), outcome="not_met"),
        row(
            "unknown",
            told(of="escalation", explained="unknown"),
            outcome="needs_review",
            missing=(DAY,),
        ),
    ],
)
def test_of_an_escalation(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert every(case, RULE, as_of) == []
    assert shown(found(case, ESCALATION, as_of), expected) == expected


@pytest.mark.parametrize(
    "refusal",
    [{}, {"explained": "2025-03-05"}, {"explained": None}, {"explained": "unknown"}],
    ids=["absent", "told", "never-told", "unknown"],
)
@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
def test_a_letter_of_refusal_is_read_instead(refusal: Case, partial: bool) -> None:
    case = {**told(**refusal), **letter(), "partial_record": partial}
    assert every(case, RULE) == []
    reasons = [one for one in report_on(case).findings if one.item == "refusal_reason"]
    assert [one.outcome.value for one in reasons] == ["met"]


def test_but_not_where_the_record_says_that_there_were_no_reasons() -> None:
    assert found({**told(reasons=""), **letter()}, RULE).outcome.value == "not_met"


@pytest.mark.parametrize(
    "other",
    [letter("refusal_escalate"), letter("acknowledgement_stage1"), letter(text=" ")],
    ids=["of-the-escalation", "an-acknowledgement", "without-a-text"],
)
def test_another_letter_is_not(other: Case) -> None:
    assert found({**told(), **other}, RULE).outcome.value == "not_met"


def test_a30_of_an_aspect_the_day_counts_and_not_the_acknowledgement() -> None:
    case = {**told(of="aspect", explained="2025-03-05"), **letter("acknowledgement_stage1")}
    assert found(case, RULE).outcome.value == "met"


def test_nothing_is_asked_of_what_was_refused_later() -> None:
    assert every(told(explained=None), RULE, "2025-03-04") == []
    assert len(every(told(explained=None), RULE, "2025-03-05")) == 1


def test_reasons_without_a_day_and_an_unknown_day_are_told_apart() -> None:
    reasons = {"reasons": "The matter is before the court."}
    never, unknown = (found(told(explained=day, **reasons), RULE) for day in (None, "unknown"))
    assert (
        never.because == "reasons are recorded, and no day on which the resident was told of them"
    )
    assert unknown.because == "when the resident was told why is not recorded"
    assert never.missing == unknown.missing == ("$.exclusions[0].explained",)


def test_whether_what_was_refused_on_no_day_was_refused_is_to_review() -> None:
    undated = told(decided=None, explained=None)
    absent = copy.deepcopy(undated)
    del absent["exclusions"][0]["decided"]
    for case in (undated, absent):
        finding = found(case, RULE)
        assert finding.outcome.value == "needs_review"
        assert finding.missing == ("$.exclusions[0].decided",)


def test_two_refusals_are_judged_apart() -> None:
    case = refused(
        "2025-03-03",
        {"explained": "2025-03-05"},
        {"of": "aspect", "explained": None},
        {"of": "escalation", "explained": None},
    )
    for rule, expected in (
        (RULE, [("$.exclusions[0]", "met"), ("$.exclusions[1]", "not_met")]),
        (ESCALATION, [("$.exclusions[2]", "not_met")]),
    ):
        assert [(one.about, one.outcome.value) for one in every(case, rule)] == expected
