"""Was stage 2 decided by somebody else than stage 1? 2024 6.13; 2022 5.12."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, unassessed

RULE = "stage2-decision-maker"
FIRST, SECOND = "stages[number=1].decided_by", "$.stages[1].decided_by"


def decided(
    before: str | None,
    after: str | None,
    *,
    case: Case | None = None,
    first: dict[str, Any] | None = None,
    **second: Any,
) -> Case:
    stages = [
        {"number": 1, "responded": "2025-03-12", "decided_by": before, **(first or {})},
        {
            "number": 2,
            "requested": "2025-03-20",
            "responded": "2025-04-22",
            "decided_by": after,
            **second,
        },
    ]
    return {"reference": "HC-1", "received": "2025-03-03", "stages": stages, **(case or {})}


def signed(by: str, **more: Any) -> list[dict[str, Any]]:
    return [{"sent": "2025-04-22", "by": by, **more}]


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "the-same-person",
            decided("J. Moss", "J. Moss"),
            outcome="not_met",
            provision="6.13",
            strength="must",
            about="$.stages[1]",
            stage=2,
            readings=("A24",),
            missing=(),
        ),
        row(
            "nobody-named-and-one-name-under-both-answers",
            decided(
                None,
                None,
                first={"responses": [{"sent": "2025-03-12", "by": "J. Moss"}]},
                responses=signed("Jo Moss"),
            ),
            outcome="needs_review",
            readings=("A24",),
        ),
        row("with-a-title-and-without", decided("Ms J. Moss", "J Moss"), outcome="not_met"),
        row("surname-first", decided("Moss, Jo", "Jo Moss"), outcome="not_met"),
        row(
            "the-same-two-people",
            decided("J. Moss and R. Pell", "R Pell, J Moss"),
            outcome="not_met",
        ),
        row(
            "the-same-though-another-signed",
            decided("J. Moss", "J. Moss", responses=signed("H. Quist")),
            outcome="not_met",
        ),
        row(
            "different-people",
            decided("J. Moss", "R. Pell"),
            outcome="met",
            provision="6.13",
            readings=(),
        ),
        row(
            "different-people-of-one-surname",
            decided("Jane Smith", "Robert Smith"),
            outcome="met",
        ),
        row(
            "different-people-of-one-post",
            decided("J. Moss, Manager", "R. Pell, Manager"),
            outcome="met",
        ),
        row(
            "different-posts",
            decided("Housing Officer", "Head of Customer Services"),
            outcome="met",
        ),
        row("different-numbers", decided("E1042", "E2077"), outcome="met"),
        row(
            "one-of-two-is-the-same",
            decided("J. Moss", "R. Pell and J. Moss"),
            outcome="needs_review",
            readings=("A24",),
            missing=(),
        ),
        row(
            "perhaps-the-same-by-the-initial",
            decided("J. Moss", "Jo Moss"),
            outcome="needs_review",
        ),
        row("the-same-surname-alone", decided("Moss", "Moss"), outcome="needs_review"),
        row(
            "two-of-one-surname-by-their-titles",
            decided("Mr Khan", "Mrs Khan"),
            outcome="needs_review",
        ),
        row("the-same-team", decided("Complaints team", "Complaints Team"), outcome="needs_review"),
        row(
            "the-same-post",
            decided("Complaints Manager", "Complaints Manager"),
            outcome="needs_review",
        ),
        row(
            "whoever-decided-stage-1-signed-at-stage-2",
            decided("J. Moss", "R. Pell", responses=signed("J. Moss")),
            outcome="needs_review",
            readings=("A24",),
            missing=(),
        ),
        row(
            "whoever-decided-stage-1-acknowledged-stage-2",
            decided("J. Moss", "R. Pell", acknowledgements=signed("Jo Moss")),
            outcome="needs_review",
        ),
        row(
            "whoever-decided-stage-2-signed-at-stage-1",
            decided(
                "J. Moss",
                "R. Pell",
                first={"responses": [{"sent": "2025-03-12", "by": "R. Pell"}]},
            ),
            outcome="needs_review",
        ),
        row(
            "a-team-that-signs-both-tells-nothing",
            decided(
                "J. Moss",
                "R. Pell",
                first={"responses": [{"sent": "2025-03-12", "by": "Complaints team"}]},
                responses=signed("Complaints team"),
            ),
            outcome="met",
        ),
        row(
            "a-third-person-signs-both",
            decided(
                "J. Moss",
                "R. Pell",
                first={"responses": [{"sent": "2025-03-12", "by": "H. Quist"}]},
                responses=signed("H. Quist"),
            ),
            outcome="met",
        ),
        row(
            "stage-1-recorded-twice-with-two-names",
            {
                **decided("J. Moss", "R. Pell"),
                "stages": [
                    {"number": 1, "decided_by": "J. Moss"},
                    {"number": 2, "responded": "2025-04-22", "decided_by": "R. Pell"},
                    {"number": 1, "decided_by": "R. Pell"},
                ],
            },
            outcome="needs_review",
        ),
        row(
            "the-record-is-partial",
            decided("J. Moss", "J. Moss", case={"partial_record": True}),
            outcome="not_met",
        ),
        row(
            "2022-the-same-person",
            decided("J. Moss", "J. Moss", case={"edition": "hos-2022"}),
            outcome="not_met",
            provision="5.12",
            strength="must",
        ),
        row(
            "2022-different-people",
            decided("J. Moss", "R. Pell", case={"edition": "hos-2022"}),
            outcome="met",
            provision="5.12",
        ),
    ],
)
def test_stage2_decision_maker(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    ("before", "after", "needs"),
    [
        (None, None, (FIRST, SECOND)),
        ("J. Moss", None, (SECOND,)),
        (None, "R. Pell", (FIRST,)),
        ("", " ", (FIRST, SECOND)),
        ("N/A", "R. Pell", (FIRST,)),
        ("unknown", "unknown", (FIRST, SECOND)),
        ("Complaints team", "R. Pell", (FIRST,)),
        ("J. Moss", "Review panel", (SECOND,)),
        ("J. Moss", "Head of Housing", (SECOND,)),
        ("J. Moss and the Complaints team", "R. Pell", ()),
    ],
)
@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
def test_a_name_that_is_not_recorded_is_not_assessed(
    before: str | None, after: str | None, needs: tuple[str, ...], partial: bool
) -> None:
    case = decided(before, after, case={"partial_record": partial})
    assert every(case, RULE) == []
    assert unassessed(case).get("6.13", ()) == needs


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2025-04-20", []), ("2025-04-21", ["not_met"]), ("2025-04-22", ["not_met"])],
    ids=["the-day-before", "the-day-a-bank-holiday", "the-day-after"],
)
@pytest.mark.parametrize(
    "days",
    [
        {"responded": "2025-04-21"},
        {"responded": {"from": "2025-04-21"}},
        {"responded": None, "responses": [{"sent": "2025-04-21"}]},
        {"requested": "2025-04-21", "responded": None, "decision": "upheld"},
    ],
    ids=["answered", "answered-in-a-window", "one-of-several-answers", "asked-for-and-decided"],
)
def test_nobody_has_decided_before_the_answer(
    as_of: str, outcomes: list[str], days: dict[str, Any]
) -> None:
    case = decided("J. Moss", "J. Moss", **days)
    assert [one.outcome.value for one in every(case, RULE, as_of)] == outcomes


@pytest.mark.parametrize("after", ["J. Moss", "R. Pell"])
@pytest.mark.parametrize(
    "ended",
    [
        {},
        {"withdrawn": "2025-03-25"},
        {"exclusions": [{"of": "escalation", "decided": "2025-03-25"}]},
    ],
    ids=["open", "withdrawn", "escalation-refused"],
)
def test_nothing_is_decided_where_nothing_was_answered(after: str, ended: Case) -> None:
    case = decided("J. Moss", after, case=ended, responded=None)
    assert every(case, RULE, "2025-04-01") == []
    assert "6.13" not in unassessed(case)


def test_a_letter_that_was_not_sent_yet_was_signed_by_nobody() -> None:
    case = decided("J. Moss", "R. Pell", acknowledgements=signed("J. Moss", sent="2025-05-06"))
    assert found(case, RULE, "2025-05-05").outcome.value == "met"
    assert found(case, RULE, "2025-05-06").outcome.value == "needs_review"


@pytest.mark.parametrize(
    "joined",
    [{"reference": "HC-0", "from_stage": 1}, {"reference": "HC-0", "from_stage": 2}],
    ids=["from-stage-1", "from-stage-2"],
)
def test_another_complaints_stage_2_is_judged_there(joined: dict[str, Any]) -> None:
    assert every(decided("J. Moss", "J. Moss", case={"joined_with": joined}), RULE) == []


def test_stage_3_may_be_decided_by_whoever_decided_stage_1() -> None:
    case = decided("J. Moss", "R. Pell", case={"edition": "hos-2022"})
    case["stages"].append({"number": 3, "name": "panel", "decided_by": "J. Moss"})
    assert found(case, RULE).outcome.value == "met"
