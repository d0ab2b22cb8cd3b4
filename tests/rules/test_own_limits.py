"""The landlord's own limits, beside 2024 6.2, 6.3, 6.11, 6.14; 2022 4.1, 5.1, 5.10, 5.13, 5.18."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode import Outcome, case_from_dict, check, policy_from_dict
from complaintcode.catalogue import edition

from .conftest import LATER, Case, _plain, stage1, stage2_2022, stage2_2024, stage3_2022

if TYPE_CHECKING:
    from complaintcode import Finding, Report

Limits = dict[str, int]


def report_on(case: Case, stage: int, limits: Limits, as_of: str = LATER, **more: Any) -> Report:
    """What is found in a case of a landlord with such limits at a stage."""
    policy = policy_from_dict({"stages": [{"number": stage, **limits}]})
    report = check(case_from_dict(case), as_of=date.fromisoformat(as_of), policy=policy, **more)
    assert report.errors == ()
    return report


def own(report: Report) -> list[Finding]:
    return [one for one in report.findings if one.strength == "policy"]


def row(
    name: str, case: Case, stage: int, limits: Limits, as_of: str = LATER, **expected: Any
) -> Any:
    return pytest.param(case, stage, limits, as_of, expected, id=name)


# Acknowledged on Monday 12 May 2025, the day of receipt; 26 May is a bank holiday.
MAY = "2025-05-12"


@pytest.mark.parametrize(
    ("case", "stage", "limits", "as_of", "expected"),
    [
        row(
            "answer-the-day-before",
            stage1(MAY, acknowledged=MAY, responded="2025-05-16"),
            1,
            {"respond_within": 5},
            outcome="met",
            headline="stage 1 answered in time by the landlord's own policy",
        ),
        row(
            "answer-on-the-day",
            stage1(MAY, acknowledged=MAY, responded="2025-05-19"),
            1,
            {"respond_within": 5},
            rule="own-stage1-response-time",
            provision="6.3",
            about="$.stages[0]",
            outcome="met",
            due_on="2025-05-19",
            limit=5,
            working_days=5,
            days_late=0,
            advice=None,
        ),
        row(
            "answer-the-day-after",
            stage1(MAY, acknowledged=MAY, responded="2025-05-20"),
            1,
            {"respond_within": 5},
            outcome="not_met",
            due_on="2025-05-19",
            days_late=1,
            headline="stage 1 answer 1 working day late by the landlord's own policy",
            because="due Monday 19 May 2025, sent Tuesday 20 May 2025; counted from the"
            " acknowledgement, Monday 12 May 2025; the policy allows 5 working days, the Code"
            " allows 10",
            advice="Keep the time that the policy promises, or promise in the policy what can be"
            " kept.",
        ),
        row(
            "across-a-bank-holiday",
            stage1("2025-05-22", acknowledged="2025-05-22", responded="2025-05-28"),
            1,
            {"respond_within": 3},
            outcome="met",
            due_on="2025-05-28",
        ),
        row(
            "not-answered-yet",
            stage1(MAY, acknowledged=MAY),
            1,
            {"respond_within": 5},
            "2025-05-15",
            outcome="not_yet_due",
            headline="stage 1 answer due in 2 working days by the landlord's own policy",
        ),
        row(
            "answered-on-a-day-nobody-knows",
            stage1(MAY, acknowledged=MAY, responded="unknown"),
            1,
            {"respond_within": 5},
            outcome="needs_review",
            missing=("$.stages[0].responded",),
        ),
        row(
            "extended-as-far-as-the-policy-lets-it",
            stage1(
                MAY,
                acknowledged=MAY,
                responded="2025-05-27",
                extensions=[{"notified": "2025-05-16", "until": "2025-05-28", "reason": ""}],
            ),
            1,
            {"respond_within": 5, "extend_by": 5},
            outcome="met",
            due_on="2025-05-27",
        ),
        row(
            "extended-as-far-as-the-code-lets-it",
            stage1(
                MAY,
                acknowledged=MAY,
                responded="2025-06-03",
                extensions=[{"notified": "2025-05-16", "until": "2025-06-10", "reason": ""}],
            ),
            1,
            {"respond_within": 5, "extend_by": 30},
            outcome="met",
            due_on="2025-06-03",
        ),
        row(
            "acknowledgement",
            stage1(MAY, acknowledged="2025-05-15"),
            1,
            {"acknowledge_within": 2},
            rule="own-stage1-acknowledgement-time",
            provision="6.2",
            outcome="not_met",
            limit=2,
            days_late=1,
            headline="acknowledgement 1 working day late by the landlord's own policy",
        ),
        row(
            "acknowledgement-of-stage-2",
            stage2_2024("2025-08-11", acknowledged="2025-08-12"),
            2,
            {"acknowledge_within": 1},
            rule="own-stage2-acknowledgement-time",
            provision="6.11",
            outcome="met",
            headline="stage 2 acknowledged in time by the landlord's own policy",
        ),
        row(
            "answer-of-stage-2",
            stage2_2024("2025-08-11", acknowledged="2025-08-12", responded="2025-08-28"),
            2,
            {"respond_within": 10},
            rule="own-stage2-response-time",
            provision="6.14",
            outcome="not_met",
            due_on="2025-08-27",
        ),
        row(
            "2022-acknowledgement-counted-from-receipt",
            stage1("2023-03-01", acknowledged="2023-03-06"),
            1,
            {"acknowledge_within": 3},
            provision="4.1",
            outcome="met",
            notes=(),
        ),
        row(
            "2022-answer-counted-from-logging",
            stage1("2023-03-01", logged="2023-03-02", responded="2023-03-10"),
            1,
            {"respond_within": 5},
            provision="5.1",
            outcome="not_met",
            due_on="2023-03-09",
        ),
        row(
            "2022-acknowledgement-of-stage-2-where-the-code-has-no-limit",
            stage2_2022("2024-03-04", acknowledged="2024-03-12"),
            2,
            {"acknowledge_within": 5},
            rule="own-stage2-acknowledgement-time",
            provision="5.10",
            outcome="not_met",
            due_on="2024-03-11",
            because="due Monday 11 March 2024, sent Tuesday 12 March 2024; counted from the"
            " request, Monday 4 March 2024; the policy allows 5 working days, the Code has no"
            " limit",
        ),
        row(
            "2022-answer-of-stage-2",
            stage2_2022("2024-03-04", responded="2024-03-25"),
            2,
            {"respond_within": 15},
            provision="5.13",
            outcome="met",
            due_on="2024-03-25",
        ),
        row(
            "2022-answer-of-stage-3",
            stage3_2022("2023-03-06", responded="2023-03-21"),
            3,
            {"respond_within": 10},
            rule="own-stage3-response-time",
            provision="5.18",
            outcome="not_met",
        ),
    ],
)
def test_own_limits(
    case: Case, stage: int, limits: Limits, as_of: str, expected: dict[str, Any]
) -> None:
    (finding,) = own(report_on(case, stage, limits, as_of))
    assert {name: _plain(getattr(finding, name)) for name in expected} == expected


@pytest.mark.parametrize(
    ("case", "stage", "limits"),
    [
        pytest.param(stage1(MAY, acknowledged=MAY), 1, {"respond_within": 10}, id="as-the-codes"),
        pytest.param(stage1(MAY, acknowledged=MAY), 1, {"acknowledge_within": 6}, id="longer"),
        pytest.param(stage1(MAY, acknowledged=MAY), 1, {}, id="none"),
        pytest.param(stage1(MAY, acknowledged=MAY), 2, {"respond_within": 1}, id="another-stage"),
        pytest.param(
            stage1(
                MAY,
                acknowledged=MAY,
                case={"joined_with": {"reference": "HC-0", "from_stage": 1}},
            ),
            1,
            {"respond_within": 1},
            id="answered-with-another-complaint",
        ),
        pytest.param(
            stage1(
                MAY, case={"exclusions": [{"of": "acceptance", "decided": MAY, "explained": MAY}]}
            ),
            1,
            {"acknowledge_within": 1, "respond_within": 1},
            id="refused",
        ),
    ],
)
def test_nothing_is_said(case: Case, stage: int, limits: Limits) -> None:
    assert own(report_on(case, stage, limits, all=True)) == []


LATE_BY_ITS_OWN = stage1(MAY, acknowledged="2025-05-15", responded="2025-05-23")
STRICT = {"acknowledge_within": 1, "respond_within": 5}


def test_the_codes_findings_stay_as_they_are() -> None:
    with_, without = (
        report_on(LATE_BY_ITS_OWN, 1, limits) for limits in (STRICT, {"acknowledge_within": 5})
    )
    kept = [one for one in with_.findings if one.strength != "policy"]
    assert kept == list(without.findings)
    assert with_.outcome is without.outcome is Outcome.MET
    assert with_.not_assessed == without.not_assessed
    assert [one.outcome for one in own(with_)] == [Outcome.NOT_MET, Outcome.NOT_MET]


def test_each_stands_beside_the_codes() -> None:
    rules = [one.rule for one in report_on(LATE_BY_ITS_OWN, 1, STRICT).findings]
    for rule in ("stage1-acknowledgement-time", "stage1-response-time"):
        assert rules.index(f"own-{rule}") == rules.index(rule) + 1


@pytest.mark.parametrize(
    ("judgement", "judged"),
    [
        ({"provision": "6.3"}, ["stage1-response-time"]),
        ({"rule": "own-stage1-response-time"}, ["own-stage1-response-time"]),
    ],
)
def test_a_judgement_of_a_provision_is_of_the_code(
    judgement: dict[str, str], judged: list[str]
) -> None:
    judgements = [{**judgement, "outcome": "met", "reason": "found in the post book"}]
    case = stage1(MAY, acknowledged=MAY, responded="unknown", case={"judgements": judgements})
    findings = report_on(case, 1, {"respond_within": 5}).findings
    assert [one.rule for one in findings if one.judged] == judged


def test_every_limit_for_cases_has_its_own_beside_it() -> None:
    for year in ("2022", "2024"):
        asked = edition(year).requirements
        limits = {
            key
            for key in asked
            if key[0].endswith(("response-time", "acknowledgement-time"))
            and not key[0].startswith("own-")
        }
        assert {(f"own-{rule}", stage) for rule, stage in limits} <= set(asked)
