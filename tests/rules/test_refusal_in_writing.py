"""Was it refused in writing? 2022 5.9; for a person to judge under 2022 1.9 and 2024 2.4."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from .conftest import Case, every, found, refused, report_on, row, shown, unassessed

RULE = "refusal-in-writing"
ESCALATION = "refusal-to-escalate-in-writing"
FLAG = "$.exclusions[0].in_writing"


def in_2024(written: bool | None, of: str | None = "acceptance", **refusal: Any) -> Case:
    return refused("2025-03-03", {"of": of, "in_writing": written, **refusal})


def in_2022(written: bool | None, of: str | None = "escalation", **refusal: Any) -> Case:
    return refused("2023-03-01", {"of": of, "in_writing": written, **refusal})


def letter(kind: str, sent: str = "2023-03-03") -> Case:
    text = "We do not take this to stage 2, as you asked eight months after our answer."
    return {"letters": [{"kind": kind, "sent": sent, "text": text}]}


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "in-writing",
            in_2022(True),
            outcome="met",
            provision="5.9",
            strength="must",
            stage=None,
            about="$.exclusions[0]",
            missing=(),
            readings=("A35",),
            advice=None,
        ),
        row("A35-spoken-only", in_2022(False), outcome="not_met", readings=("A35",)),
        row(
            "a-letter-among-the-letters-is-writing",
            {**in_2022(None), **letter("refusal_escalate")},
            outcome="met",
            because="a letter of refusal is among the letters",
        ),
        row(
            "A35-spoken-and-a-letter-is-for-a-person",
            {**in_2022(False), **letter("refusal_escalate")},
            outcome="needs_review",
            missing=(),
        ),
        row(
            "of-stage-2-without-a-kind",
            in_2022(False, of=None, stage=2),
            outcome="not_met",
        ),
        row("of-stage-3", in_2022(False, stage=3), outcome="not_met"),
        row("overturned-stays-not-met", in_2022(False, overturned="2023-04-03"), outcome="not_met"),
        row(
            "overturned-with-a-letter-is-for-nobody",
            {**in_2022(False, overturned="2023-04-03"), **letter("refusal_escalate")},
            outcome="not_applicable",
        ),
        row(
            "whether-it-was-decided-is-unknown",
            in_2022(False, decided="unknown"),
            outcome="needs_review",
            missing=("$.exclusions[0].decided",),
            advice=None,
        ),
        row(
            "decided-on-a-day-of-a-window",
            in_2022(False, decided={"from": "2023-03-06", "to": "2023-03-10"}),
            outcome="not_met",
        ),
        row(
            "joined-with-another-complaint",
            {**in_2022(False), "joined_with": {"reference": "HC-0", "from_stage": 2}},
            outcome="not_met",
        ),
        row(
            "A29-in-the-months-to-comply",
            refused("2022-09-12", {"of": "escalation", "in_writing": False}),
            outcome="not_met",
            readings=("A35", "A29"),
        ),
    ],
)
def test_an_escalation_refused_under_2022(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert every(case, RULE, as_of) == []
    assert shown(found(case, ESCALATION, as_of), expected) == expected


@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
def test_not_recorded_is_not_assessed(partial: bool) -> None:
    case = {**in_2022(None), "partial_record": partial}
    assert every(case, ESCALATION) == []
    assert FLAG in unassessed(case)["5.9"]


def test_another_letter_is_no_refusal_in_writing() -> None:
    case = {**in_2022(None), **letter("refusal_accept")}
    assert every(case, ESCALATION) == []
    assert FLAG in unassessed(case)["5.9"]


def test_a_letter_dated_after_the_day_of_looking_is_none() -> None:
    case = {**in_2022(None), **letter("refusal_escalate", "2023-03-20")}
    assert every(case, ESCALATION, "2023-03-19") == []
    assert found(case, ESCALATION, "2023-03-20").outcome.value == "met"


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024-spoken-only",
            in_2024(False),
            outcome="needs_review",
            provision="2.4",
            missing=(),
            readings=("A35",),
            advice=None,
        ),
        row("2024-of-one-aspect", in_2024(False, "aspect"), outcome="needs_review"),
        row(
            "2024-of-the-escalation",
            in_2024(False, "escalation"),
            outcome="needs_review",
            provision="2.4",
        ),
        row(
            "2022-of-the-acceptance",
            in_2022(False, "acceptance"),
            outcome="needs_review",
            provision="1.9",
            readings=("A35",),
        ),
        row(
            "overturned-is-for-nobody",
            in_2024(False, overturned="2025-04-01"),
            outcome="not_applicable",
        ),
        row(
            "overturned-after-the-day-of-looking",
            in_2024(False, overturned="2025-04-01"),
            "2025-03-31",
            outcome="needs_review",
        ),
        row(
            "whether-it-was-overturned-is-unknown",
            in_2024(False, overturned="unknown"),
            outcome="needs_review",
        ),
        row(
            "whether-it-was-decided-is-unknown",
            in_2024(False, decided="unknown"),
            outcome="needs_review",
            missing=("$.exclusions[0].decided",),
        ),
    ],
)
def test_a35_other_spoken_refusals_are_for_a_person(
    case: Case, as_of: str, expected: dict[str, Any]
) -> None:
    assert every(case, ESCALATION, as_of) == []
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize("written", [True, None])
@pytest.mark.parametrize("of", ["acceptance", "aspect", "escalation"])
def test_of_other_refusals_nothing_is_asked_unless_they_were_spoken(
    written: bool | None, of: str
) -> None:
    case = in_2024(written, of)
    assert every(case, RULE) == []
    assert FLAG not in {path for one in report_on(case).not_assessed for path in one.needs}


def test_nothing_is_asked_of_what_was_refused_later() -> None:
    assert every(in_2022(False), ESCALATION, "2023-03-02") == []
    assert len(every(in_2022(False), ESCALATION, "2023-03-03")) == 1


def test_whether_what_was_refused_on_no_day_was_refused_is_to_review() -> None:
    undated = in_2022(False, decided=None)
    absent = copy.deepcopy(undated)
    del absent["exclusions"][0]["decided"]
    for case in (undated, absent):
        finding = found(case, ESCALATION)
        assert finding.outcome.value == "needs_review"
        assert finding.missing == ("$.exclusions[0].decided",)


def test_two_refusals_are_judged_apart() -> None:
    case = refused(
        "2023-03-01",
        {"of": "acceptance", "in_writing": False},
        {"of": "escalation", "in_writing": True},
        {"of": "escalation", "in_writing": False},
    )
    assert [(one.about, one.outcome.value) for one in every(case, ESCALATION)] == [
        ("$.exclusions[1]", "met"),
        ("$.exclusions[2]", "not_met"),
    ]
    assert [one.about for one in every(case, RULE)] == ["$.exclusions[0]"]
