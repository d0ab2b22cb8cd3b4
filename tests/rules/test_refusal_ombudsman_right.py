"""Was the resident told that the refusal can go to the Ombudsman? 2024 2.4; 2022 1.9 and 5.9."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from .conftest import Case, every, found, refused, report_on, row, shown, unassessed

RULE = "refusal-ombudsman-right"
ESCALATION = "refusal-to-escalate-ombudsman-right"
FLAG = "$.exclusions[0].ombudsman_right_explained"

REFUSAL = """Dear Ms Ray

We cannot take up your complaint about the fence. The fence was put up in March 2021, more than
twelve months before you wrote to us.

You can ask the Housing Ombudsman to look at our refusal: 0300 111 3000.

Yours sincerely
A. Ford
"""


def in_2024(told: bool | None, of: str | None = "acceptance", **refusal: Any) -> Case:
    return refused("2025-03-03", {"of": of, "ombudsman_right_explained": told, **refusal})


def in_2022(told: bool | None, of: str | None = "acceptance", **refusal: Any) -> Case:
    return refused("2023-03-01", {"of": of, "ombudsman_right_explained": told, **refusal})


def letter(kind: str, text: str = REFUSAL) -> Case:
    return {"letters": [{"kind": kind, "sent": "2025-03-05", "text": text}]}


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "told",
            in_2024(True),
            outcome="met",
            provision="2.4",
            strength="must",
            stage=None,
            about="$.exclusions[0]",
            missing=(),
            readings=(),
            advice=None,
        ),
        row("not-told", in_2024(False), outcome="not_met", missing=()),
        row("A30-of-one-aspect", in_2024(False, "aspect"), outcome="not_met"),
        row("of-no-recorded-kind", in_2024(False, None), outcome="not_met"),
        row(
            "2024-of-the-escalation",
            in_2024(False, "escalation"),
            outcome="not_met",
            provision="2.4",
        ),
        row("2022-told", in_2022(True), outcome="met", provision="1.9", strength="must"),
        row("2022-not-told", in_2022(False, "aspect"), outcome="not_met", provision="1.9"),
        row("overturned-stays-not-met", in_2024(False, overturned="2025-04-01"), outcome="not_met"),
        row(
            "whether-it-was-decided-is-unknown",
            in_2024(True, decided="unknown"),
            outcome="needs_review",
            missing=("$.exclusions[0].decided",),
        ),
        row(
            "not-told-and-whether-it-was-decided-is-unknown",
            in_2024(False, decided="unknown"),
            outcome="needs_review",
            missing=("$.exclusions[0].decided",),
            advice=None,
        ),
        row(
            "decided-on-a-day-of-a-window",
            in_2024(False, decided={"from": "2025-03-05", "to": "2025-03-07"}),
            outcome="not_met",
        ),
        row(
            "what-the-record-says-stands-beside-what-the-letter-says",
            {**in_2024(False), **letter("refusal_accept")},
            outcome="not_met",
        ),
        row(
            "joined-with-another-complaint",
            {**in_2024(False), "joined_with": {"reference": "HC-0", "from_stage": 1}},
            outcome="not_met",
        ),
        row(
            "A29-in-the-months-to-comply",
            refused("2022-09-12", {"ombudsman_right_explained": False}),
            outcome="not_met",
            readings=("A29",),
        ),
    ],
)
def test_right(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert every(case, ESCALATION, as_of) == []
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(("told", "outcome"), [(True, "met"), (False, "not_met")])
def test_2022_has_another_provision_for_an_escalation(told: bool, outcome: str) -> None:
    case = in_2022(told, "escalation")
    assert every(case, RULE) == []
    finding = found(case, ESCALATION)
    assert (finding.provision, finding.outcome.value) == ("5.9", outcome)


@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
@pytest.mark.parametrize(
    ("case", "provision", "kind"),
    [
        (in_2024(None), "2.4", "refusal_accept"),
        (in_2024(None, "aspect"), "2.4", "refusal_accept"),
        (in_2024(None, "escalation"), "2.4", "refusal_escalate"),
        (in_2022(None), "1.9", "refusal_accept"),
        (in_2022(None, "escalation"), "5.9", "refusal_escalate"),
    ],
    ids=["2024", "2024-aspect", "2024-escalation", "2022", "2022-escalation"],
)
def test_not_recorded_is_not_assessed(case: Case, provision: str, kind: str, partial: bool) -> None:
    case = {**case, "partial_record": partial}
    assert every(case, RULE) + every(case, ESCALATION) == []
    needs = unassessed(case)[provision]
    assert FLAG in needs
    assert f"letters[kind={kind}]" in needs


@pytest.mark.parametrize(
    ("of", "kind"), [("acceptance", "refusal_accept"), ("escalation", "refusal_escalate")]
)
def test_a_letter_of_refusal_speaks_for_itself(of: str, kind: str) -> None:
    case = {**in_2024(None, of), **letter(kind)}
    assert every(case, RULE) == []
    assert FLAG not in unassessed(case).get("2.4", ())
    shows = [one for one in report_on(case).findings if one.item == "ombudsman_right"]
    assert [one.outcome.value for one in shows] == ["met"]


@pytest.mark.parametrize(
    "other",
    [letter("refusal_escalate"), letter("stage1_response"), letter("refusal_accept", "")],
    ids=["of-the-escalation", "an-answer", "without-a-text"],
)
def test_another_letter_does_not(other: Case) -> None:
    assert FLAG in unassessed({**in_2024(None), **other})["2.4"]


def test_nothing_is_asked_of_what_was_refused_later() -> None:
    assert every(in_2024(False), RULE, "2025-03-04") == []
    assert len(every(in_2024(False), RULE, "2025-03-05")) == 1


def test_whether_what_was_refused_on_no_day_was_refused_is_to_review() -> None:
    undated = in_2024(False, decided=None)
    absent = copy.deepcopy(undated)
    del absent["exclusions"][0]["decided"]
    for case in (undated, absent):
        finding = found(case, RULE)
        assert finding.outcome.value == "needs_review"
        assert finding.missing == ("$.exclusions[0].decided",)


def test_two_refusals_are_judged_apart() -> None:
    case = refused(
        "2025-03-03",
        {"ombudsman_right_explained": True},
        {"of": "escalation", "ombudsman_right_explained": False},
        {"of": "aspect"},
    )
    assert [(one.about, one.outcome.value) for one in every(case, RULE)] == [
        ("$.exclusions[0]", "met"),
        ("$.exclusions[1]", "not_met"),
    ]
    assert "$.exclusions[2].ombudsman_right_explained" in unassessed(case)["2.4"]
