"""The worked examples: sums that were done by hand, and two that the Ombudsman published."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode import WorkingDayCalendar, case_from_dict, check

if TYPE_CHECKING:
    from complaintcode import Finding, Report

LONG_AFTER = date(2027, 12, 1)
CALENDAR = WorkingDayCalendar("england")


def report_on(
    received: str, stages: list[dict[str, Any]], *, as_of: date = LONG_AFTER, **case: Any
) -> Report:
    document = {"reference": "X-1", "received": received, "stages": stages, **case}
    return check(case_from_dict(document), as_of=as_of)


def the(report: Report, rule: str) -> Finding:
    (finding,) = (one for one in report.findings if one.rule == rule)
    return finding


def outcomes(report: Report) -> dict[str, str]:
    return {one.rule: one.outcome.value for one in report.findings}


def extended(received: str, acknowledged: str, due: str, until: str, responded: str) -> str:
    """The outcome of an answer after an extension without a reason, told on the due date."""
    extension = {"notified": due, "until": until, "reason": ""}
    stage = {
        "number": 1,
        "acknowledged": acknowledged,
        "responded": responded,
        "extensions": [extension],
    }
    return the(report_on(received, [stage]), "stage1-response-time").outcome.value


def test_example_1_the_first_count_of_the_jigsaw_decision() -> None:
    """Ten working days from 12 February 2024; 4 March was found five working days late."""
    stage = {"number": 1, "logged": "2024-02-12", "responded": "2024-03-04"}
    report = report_on("2024-02-12", [stage])
    finding = the(report, "stage1-response-time")
    assert report.edition == "hos-2022"
    assert (finding.provision, finding.outcome.value) == ("5.1", "not_met")
    assert finding.due_on == finding.due_latest == date(2024, 2, 26)
    assert (finding.days_late, finding.working_days) == (5, 15)


def test_example_2_the_second_count_of_the_jigsaw_decision() -> None:
    """Twenty working days from 4 March 2024, over Good Friday and Easter Monday."""
    assert CALENDAR.add(date(2024, 3, 4), 20) == date(2024, 4, 3)
    stages = [
        {"number": 1, "logged": "2024-02-12", "responded": "2024-03-04"},
        {"number": 2, "requested": "2024-03-04", "responded": "2024-04-03"},
    ]
    finding = the(report_on("2024-02-12", stages), "stage2-response-time")
    assert (finding.outcome.value, finding.due_on) == ("met", date(2024, 4, 3))
    stages[1]["responded"] = "2024-04-04"
    late = the(report_on("2024-02-12", stages), "stage2-response-time")
    assert (late.outcome.value, late.days_late) == ("not_met", 1)


@pytest.mark.parametrize(
    ("received", "acknowledged", "acknowledgement_due", "answer_due", "cap"),
    [
        ("2024-12-16", "2024-12-23", "2024-12-23", "2025-01-09", "2025-01-23"),
        ("2024-12-21", "2024-12-23", "2024-12-31", "2025-01-09", "2025-01-23"),
        ("2025-04-11", "2025-04-11", "2025-04-22", "2025-04-29", "2025-05-14"),
        ("2026-12-18", "2026-12-29", "2026-12-29", "2027-01-13", "2027-01-27"),
    ],
    ids=[
        "example-3-across-christmas",
        "example-4-received-on-a-saturday",
        "example-5-across-easter",
        "example-7-the-substitute-of-boxing-day",
    ],
)
def test_acknowledged_in_time(
    received: str, acknowledged: str, acknowledgement_due: str, answer_due: str, cap: str
) -> None:
    stage = {"number": 1, "acknowledged": acknowledged, "responded": answer_due}
    report = report_on(received, [stage])
    assert outcomes(report) == {"stage1-acknowledgement-time": "met", "stage1-response-time": "met"}
    assert str(the(report, "stage1-acknowledgement-time").due_on) == acknowledgement_due
    assert str(the(report, "stage1-response-time").due_on) == answer_due
    past_the_cap = str(CALENDAR.add(date.fromisoformat(cap), 1))
    assert extended(received, acknowledged, answer_due, cap, cap) == "met"
    assert extended(received, acknowledged, answer_due, past_the_cap, past_the_cap) == "not_met"


def test_example_4_the_whole_time() -> None:
    """Never acknowledged, the answer is late only after the two limits together."""
    for responded, outcome in [("2025-01-15", "needs_review"), ("2025-01-16", "not_met")]:
        report = report_on("2024-12-21", [{"number": 1, "responded": responded}])
        finding = the(report, "stage1-response-time")
        assert finding.due_latest == date(2025, 1, 15)
        assert finding.outcome.value == outcome


def test_example_5_an_early_acknowledgement_shortens_the_time() -> None:
    """Answered by the day of both limits together, 7 May, and late all the same."""
    stage = {"number": 1, "acknowledged": "2025-04-11", "responded": "2025-05-07"}
    finding = the(report_on("2025-04-11", [stage]), "stage1-response-time")
    assert (finding.outcome.value, finding.due_latest) == ("not_met", date(2025, 4, 29))


@pytest.mark.parametrize(
    ("responded", "outcome"),
    [
        ("2025-05-06", "met"),
        ("2025-05-07", "met"),
        ("2025-05-08", "needs_review"),
        ("2025-05-13", "needs_review"),
        ("2025-05-14", "not_met"),
    ],
    ids=["before-both", "on-the-first", "after-the-first", "on-the-second", "after-both"],
)
def test_example_6_a_late_acknowledgement(responded: str, outcome: str) -> None:
    stage = {"number": 1, "acknowledged": "2025-04-28", "responded": responded}
    report = report_on("2025-04-11", [stage])
    acknowledgement = the(report, "stage1-acknowledgement-time")
    assert acknowledgement.outcome.value == "not_met"
    assert acknowledgement.due_on == date(2025, 4, 22)
    finding = the(report, "stage1-response-time")
    assert (finding.due_on, finding.due_latest) == (date(2025, 5, 7), date(2025, 5, 13))
    assert (finding.outcome.value, finding.readings) == (outcome, ("A1",))


def test_example_8_the_edition_follows_the_day_of_receipt() -> None:
    """Received on a Sunday, the last day of March 2024; all that follows is in April."""
    stages = [
        {"number": 1, "logged": "2024-04-02", "responded": "2024-04-16"},
        {"number": 2, "requested": "2024-05-01", "responded": "2024-05-30"},
    ]
    report = report_on("2024-03-31", stages)
    assert report.edition == "hos-2022"
    assert {one.provision for one in report.findings} == {"4.1", "5.1", "5.11", "5.13"}
    assert report_on("2024-04-01", stages).edition == "hos-2024"


def test_example_9_stage_2() -> None:
    """The August bank holiday lies in between."""
    first = {"number": 1, "acknowledged": "2025-07-21", "responded": "2025-08-04"}
    second: dict[str, Any] = {
        "number": 2,
        "requested": "2025-08-15",
        "acknowledged": "2025-08-22",
        "responded": "2025-09-22",
    }
    report = report_on("2025-07-21", [first, second])
    assert set(outcomes(report).values()) == {"met"}
    assert the(report, "stage2-acknowledgement-time").due_on == date(2025, 8, 22)
    assert the(report, "stage2-response-time").due_on == date(2025, 9, 22)
    for until, outcome in [("2025-10-20", "met"), ("2025-10-21", "not_met")]:
        second["extensions"] = [{"notified": "2025-09-22", "until": until, "reason": ""}]
        second["responded"] = until
        finding = the(report_on("2025-07-21", [first, second]), "stage2-response-time")
        assert (finding.outcome.value, finding.due_on) == (outcome, date(2025, 10, 20))


def test_example_10_logging_in_september_2022() -> None:
    """19 September was a holiday; days are working days (A2, A3)."""
    stage: dict[str, Any] = {"number": 1, "logged": "2022-09-16", "responded": "2022-10-03"}
    report = report_on("2022-09-12", [stage])
    assert the(report, "stage1-logging-time").due_on == date(2022, 9, 20)
    finding = the(report, "stage1-response-time")
    assert (finding.outcome.value, finding.due_on) == ("met", date(2022, 10, 3))
    for until, outcome in [("2022-10-17", "met"), ("2022-10-18", "not_met")]:
        stage["extensions"] = [{"notified": "2022-10-03", "until": until, "reason": ""}]
        stage["responded"] = until
        finding = the(report_on("2022-09-12", [stage]), "stage1-response-time")
        assert (finding.outcome.value, finding.due_on) == (outcome, date(2022, 10, 17))


def test_the_first_example_of_the_contract() -> None:
    """Due Tuesday 21 May 2024, sent Friday 24 May 2024: three working days late."""
    stage = {"number": 1, "acknowledged": "2024-05-07", "responded": "2024-05-24"}
    finding = the(report_on("2024-05-01", [stage]), "stage1-response-time")
    assert (finding.due_on, finding.days_late, finding.working_days, finding.limit) == (
        date(2024, 5, 21),
        3,
        13,
        10,
    )
