"""``check``: the edition, the notes, the judgements and what a report says as a whole."""

from __future__ import annotations

import pickle
from datetime import date, datetime
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from complaintcode import (
    FieldError,
    Finding,
    Outcome,
    UnknownProvision,
    WorkingDayCalendar,
    assessment_figures,
    case_from_dict,
    case_to_dict,
    catalogue,
    check,
    check_letter,
    check_policy,
    check_self_assessment,
    compare_self_assessments,
    due,
    edition,
    finding_rows,
    new_self_assessment,
    portfolio,
    report_to_dict,
    rules,
    write_self_assessment,
)
from complaintcode.findings import NotAssessed, worst
from complaintcode.rules import Rule
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode import Report

LATER = date(2026, 6, 1)


def a_case(received: str = "2025-06-02", **more: Any) -> dict[str, Any]:
    return {"reference": "HC-1", "received": received, **more}


def report_on(case: dict[str, Any], as_of: date = LATER, **options: Any) -> Report:
    return check(case_from_dict(case), as_of=as_of, **options)


def evolved(of_the_catalogue: Any, **changes: Any) -> Any:
    """An edition or a provision with something changed."""
    return attrs.evolve(of_the_catalogue, **changes)


def the(report: Report, wanted: str) -> Finding:
    (finding,) = (one for one in report.findings if one.rule == wanted)
    return finding


def doubtful(**more: Any) -> dict[str, Any]:
    """Acknowledged late (6.2), and answered between the two days that follow from it (6.3, A1)."""
    stage = {"number": 1, "acknowledged": "2025-06-11", "responded": "2025-06-24"}
    return a_case(stages=[stage], **more)


# --- the edition ---


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2022-03-31", None),
        ("2022-04-01", "hos-2022"),
        ("2024-03-31", "hos-2022"),
        ("2024-04-01", "hos-2024"),
    ],
)
def test_the_edition_follows_the_day_of_receipt(received: str, expected: str | None) -> None:
    report = report_on(a_case(received))
    assert report.edition == expected
    assert report.received == date.fromisoformat(received)


def test_the_day_of_receipt_is_a_day_in_london() -> None:
    assert report_on(a_case("2024-03-31T23:30:00Z")).edition == "hos-2024"


@pytest.mark.parametrize("named", ["hos-2022", "2022"])
def test_the_edition_of_the_case_file(named: str) -> None:
    assert report_on(a_case(edition=named)).edition == "hos-2022"


@pytest.mark.parametrize("named", ["hos-2024", "2024", edition("hos-2024")], ids=str)
def test_the_edition_that_is_asked_for(named: Any) -> None:
    assert report_on(a_case("2023-06-01", edition="2022"), edition=named).edition == "hos-2024"


@pytest.mark.parametrize("named", ["2030", ""])
def test_an_edition_that_there_is_not(named: str) -> None:
    with pytest.raises(UnknownProvision, match=rf"hos-2022, hos-2024 \(got '{named}'\)"):
        report_on(a_case(), edition=named)
    with pytest.raises(UnknownProvision):
        report_on(a_case("2025-06-02"), date(2025, 6, 1), edition="2030")


def test_before_any_edition() -> None:
    case = a_case("2022-03-31", stages=[{"number": 1, "acknowledged": "2022-06-01"}])
    report = report_on(case)
    assert (report.edition, report.findings, report.not_assessed) == (None, (), ())
    assert report.outcome is Outcome.NOT_APPLICABLE
    assert ["no edition" in note for note in report.notes] == [True]
    given = report_on(case, edition="2022")
    assert given.edition == "hos-2022"
    assert the(given, "stage1-acknowledgement-time").outcome is Outcome.NOT_MET
    assert given.notes == ()


def test_received_after_the_day_of_looking() -> None:
    case = a_case("2025-06-03", stages=[{"number": 1}])
    report = report_on(case, date(2025, 6, 2))
    assert (report.edition, report.findings, report.not_assessed) == ("hos-2024", (), ())
    assert report.outcome is Outcome.NOT_APPLICABLE
    assert ["Tuesday 3 June 2025" in note for note in report.notes] == [True]
    assert report_on(case, date(2025, 6, 3)).findings != ()


def test_received_after_the_day_of_looking_and_before_any_edition() -> None:
    report = report_on(a_case("2022-03-31"), date(2022, 3, 30))
    assert (report.edition, len(report.notes)) == (None, 2)


def test_an_edition_of_ones_own_that_limits_no_answer() -> None:
    """What an edition does not ask is not asked: its data decide, no rule knows its name."""
    whole = edition("hos-2024")
    silent = ("response-time", "in-all-time")
    provisions = tuple(
        evolved(
            one,
            requirements=tuple(need for need in one.requirements if not need.key.endswith(silent)),
        )
        for one in whole.provisions
    )
    extension = {"notified": "2025-06-18", "until": "2025-12-01", "reason": ""}
    stage = {"number": 1, "acknowledged": "2025-06-04", "extensions": [extension]}
    own = evolved(whole, id="own-2024", provisions=provisions)
    report = report_on(a_case(stages=[stage]), edition=own, all=True)
    assert (report.edition, report.errors) == ("own-2024", ())
    assert {one.rule: one.outcome.value for one in report.findings} == {
        "stage1-acknowledgement-time": "met",
        "extension-notice-time": "not_applicable",
        "extension-new-date": "met",
        "extension-reason": "not_met",
        "extension-length": "not_applicable",
    }


# --- what a report says ---


def test_a_report_has_no_truth_value() -> None:
    with pytest.raises(TypeError, match="outcome"):
        bool(report_on(a_case()))


def test_a_whole_record_without_stages_was_neither_acknowledged_nor_answered() -> None:
    report = report_on(a_case())
    assert [(one.provision, one.about, one.outcome.value) for one in report.findings] == [
        ("6.2", "$.stages[0]", "not_met"),
        ("6.3", "$.stages[0]", "not_met"),
    ]
    assert any("no stage is recorded" in note for note in report.notes)


def test_that_no_stage_is_recorded_is_no_matter_where_nothing_was_due() -> None:
    refusal = {"of": "acceptance", "ground": "other", "decided": "2025-06-04"}
    report = report_on(a_case(exclusions=[refusal]), all=True)
    assert {one.outcome.value for one in report.findings if one.stage == 1} == {"not_applicable"}
    assert report.notes == ()


def test_a_partial_record_without_stages_says_nothing_of_them() -> None:
    report = report_on(a_case(partial_record=True))
    assert (report.findings, report.errors, report.outcome) == ((), (), Outcome.NOT_APPLICABLE)


def test_what_was_not_met_and_what_a_person_has_to_judge() -> None:
    report = report_on(doubtful(), source="case.json")
    assert [one.rule for one in report.not_met] == ["stage1-acknowledgement-time"]
    assert [one.rule for one in report.needs_review] == ["stage1-response-time"]
    assert report.having(Outcome.MET) == ()
    assert report.outcome is Outcome.NOT_MET
    assert (report.source, report.reference, report.as_of) == ("case.json", "HC-1", LATER)


def test_a_should_that_was_not_kept_is_not_the_outcome() -> None:
    extension = {"notified": "2023-03-17", "until": "2023-04-03", "agreed": False, "reason": "x"}
    extension |= {"reason_accepted_by": "A. Khan", "ombudsman_details": True}
    stage = {
        "number": 1,
        "logged": "2023-03-03",
        "acknowledged": "2023-03-03",
        "responded": "2023-03-31",
        "extensions": [extension],
    }
    report = report_on(a_case("2023-03-01", stages=[stage]))
    assert [(one.provision, one.strength) for one in report.not_met] == [("5.2", "should")]
    assert report.outcome is Outcome.MET


def test_what_does_not_apply_is_shown_only_where_all_is_asked_for() -> None:
    case = a_case(stages=[{"number": 1}], withdrawn="2025-06-03")
    assert report_on(case).findings == ()
    assert {one.outcome for one in report_on(case, all=True).findings} == {Outcome.NOT_APPLICABLE}


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ([], Outcome.NOT_APPLICABLE),
        ([Outcome.NOT_APPLICABLE, Outcome.MET], Outcome.MET),
        ([Outcome.MET, Outcome.NOT_YET_DUE], Outcome.NOT_YET_DUE),
        ([Outcome.NOT_YET_DUE, Outcome.NEEDS_REVIEW], Outcome.NEEDS_REVIEW),
        ([Outcome.NEEDS_REVIEW, Outcome.NOT_MET, Outcome.MET], Outcome.NOT_MET),
    ],
)
def test_the_worst(outcomes: list[Outcome], expected: Outcome) -> None:
    assert worst(outcomes) is expected


def test_a_report_can_be_sent_to_another_process() -> None:
    report = report_on(doubtful())
    again = pickle.loads(pickle.dumps(report))  # noqa: S301 - what was just written
    assert [one.id for one in again.findings] == [one.id for one in report.findings]
    assert [one.because for one in again.findings] == [one.because for one in report.findings]
    assert [one.headline for one in again.findings] == [one.headline for one in report.findings]


def test_what_a_case_file_leaves_unread_changes_nothing() -> None:
    plain = report_on(doubtful())
    more = report_on(doubtful(extra={"id": 7}, category="damp", landlord="Invented Homes"))
    assert more.findings == plain.findings


# --- notes ---


@pytest.mark.parametrize("nation", ["wales", "scotland", "northern_ireland"])
def test_outside_england_a_note_says_once_whom_the_code_binds(nation: str) -> None:
    report = report_on(doubtful(nation=nation))
    assert ["England" in note for note in report.notes] == [True]
    assert report.calendar["nation"] == nation


def test_in_england_there_is_no_such_note() -> None:
    assert report_on(doubtful()).notes == ()


def test_the_bank_holidays_are_those_of_the_nation() -> None:
    """4 August 2025 was a holiday in Scotland only."""
    stage = {"number": 1, "acknowledged": "2025-08-08"}
    found = {
        nation: the(
            report_on(a_case("2025-07-31", stages=[stage], nation=nation)),
            "stage1-acknowledgement-time",
        )
        for nation in ("england", "scotland")
    }
    assert {nation: (str(one.due_on), one.outcome.value) for nation, one in found.items()} == {
        "england": ("2025-08-07", "not_met"),
        "scotland": ("2025-08-08", "met"),
    }


def test_the_request_of_stage_1_is_not_read() -> None:
    stage = {"number": 1, "acknowledged": "2025-06-09"}
    report = report_on(a_case(stages=[{**stage, "requested": "2025-06-04"}]))
    assert ["$.stages[0].requested" in note for note in report.notes] == [True]
    assert the(report, "stage1-acknowledgement-time").due_on == date(2025, 6, 9)
    for same in ({}, {"requested": "2025-06-02"}, {"requested": "unknown"}, {"requested": None}):
        assert report_on(a_case(stages=[{**stage, **same}])).notes == ()


def test_a12_stage_2_under_a_later_edition() -> None:
    stages = [{"number": 1, "logged": "2024-03-04"}, {"number": 2, "requested": "2024-04-01"}]
    report = report_on(a_case("2024-03-04", stages=stages))
    assert report.edition == "hos-2022"
    assert ["(A12)" in note for note in report.notes] == [True]
    for unsaid in ("2024-03-28", "unknown", None):
        stages[1]["requested"] = unsaid
        notes = report_on(a_case("2024-03-04", stages=stages)).notes
        assert not any("(A12)" in note for note in notes)


def test_a12_is_said_once_and_not_where_the_later_edition_was_asked_for() -> None:
    stages = [
        {"number": 1},
        {"number": 2, "requested": "2024-04-01"},
        {"number": 3, "name": "panel", "requested": "2024-05-01"},
    ]
    case = a_case("2024-03-04", stages=stages)
    assert len(report_on(case).notes) == 1
    assert report_on(case, edition="2024").notes == ()


def test_a_request_before_any_edition_is_under_no_later_one() -> None:
    stages = [{"number": 1}, {"number": 2, "requested": "2022-03-30"}]
    assert report_on(a_case("2022-03-01", stages=stages, edition="2022")).notes == ()


# --- the calendar ---


def test_a6_closure_days_change_no_outcome_and_a_note_says_so() -> None:
    closed = WorkingDayCalendar("england", closures=[date(2024, 12, 27), date(2024, 12, 30)])
    stage = {"number": 1, "acknowledged": "2024-12-23", "responded": "2025-01-13"}
    case = a_case("2024-12-16", stages=[stage])
    finding = the(report_on(case, calendar=closed), "stage1-response-time")
    plain = the(report_on(case), "stage1-response-time")
    assert (finding.outcome, finding.due_on) == (Outcome.NOT_MET, date(2025, 1, 9))
    assert ["(A6)" in note for note in finding.notes] == [True]
    assert plain.notes == ()
    assert finding == attrs.evolve(plain, notes=finding.notes)


def test_a6_no_note_where_the_closure_days_would_not_have_been_enough() -> None:
    closed = WorkingDayCalendar("england", closures=[date(2024, 12, 27), date(2024, 12, 28)])
    stage = {"number": 1, "acknowledged": "2024-12-23", "responded": "2025-01-13"}
    case = a_case("2024-12-16", stages=[stage])
    assert the(report_on(case, calendar=closed), "stage1-response-time").notes == ()


@pytest.mark.parametrize("responded", ["2025-01-09", None], ids=["in-time", "never"])
def test_a6_no_note_where_nothing_was_late_or_nothing_was_done(responded: str | None) -> None:
    closed = WorkingDayCalendar("england", closures=[date(2024, 12, 27)])
    stage = {"number": 1, "acknowledged": "2024-12-23", "responded": responded}
    report = report_on(a_case("2024-12-16", stages=[stage]), calendar=closed)
    assert the(report, "stage1-response-time").notes == ()


def test_a_newer_list_of_bank_holidays() -> None:
    """A day proclaimed since moves the due date."""
    usual = ("01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26")
    events = [{"title": "A bank holiday", "date": f"2025-{day}"} for day in (*usual, "06-06")]
    listed = {"england-and-wales": {"division": "england-and-wales", "events": events}}
    newer = WorkingDayCalendar("england", bank_holidays=listed)
    stage = {"number": 1, "acknowledged": "2025-06-10"}
    report = report_on(a_case(stages=[stage]), calendar=newer)
    assert the(report, "stage1-acknowledgement-time").due_on == date(2025, 6, 10)
    assert report.calendar["table"].endswith("+govuk")


def projected(received: str, as_of: date, **stage: Any) -> bool:
    report = report_on(a_case(received, stages=[{"number": 1, **stage}]), as_of)
    return bool(report.calendar["projected"])


def test_projected_bank_holidays_are_said_where_one_was_relied_on() -> None:
    year = WorkingDayCalendar("england").projected_from
    last, first = f"{year - 1}-12-01", f"{year}-02-05"
    assert not projected(last, date(year, 6, 1), acknowledged=last, responded=last)
    assert projected(first, date(year, 6, 1), acknowledged=first, responded=first)


def test_a_due_date_in_a_projected_year_relies_on_it() -> None:
    year = WorkingDayCalendar("england").projected_from
    assert projected(f"{year - 1}-12-29", date(year, 6, 1), acknowledged=f"{year - 1}-12-29")


def test_days_late_counted_into_a_projected_year_rely_on_it() -> None:
    year = WorkingDayCalendar("england").projected_from
    assert projected("2025-06-02", date(year, 6, 1), acknowledged="2025-06-04")


def test_looking_from_a_projected_year_relies_on_nothing() -> None:
    year = WorkingDayCalendar("england").projected_from
    extension = {"notified": "2025-06-18", "until": "2025-06-25", "reason": "a survey"}
    stage = {"acknowledged": "2025-06-04", "responded": "2025-06-25", "extensions": [extension]}
    assert not projected("2025-06-02", date(year, 6, 1), **stage)


# --- judgements ---

JUDGED = {"outcome": "met", "by": "A. Khan", "on": "2025-07-01", "reason": "the delay was ours"}


@pytest.mark.parametrize(
    "which",
    [
        {"rule": "stage1-response-time"},
        {"provision": "6.3"},
        {"rule": "stage1-response-time", "provision": "6.3"},
        {"rule": "stage1-response-time", "about": "$.stages[0]"},
    ],
    ids=["by-rule", "by-provision", "by-both", "by-path-too"],
)
@pytest.mark.parametrize("outcome", ["met", "not_met", "not_applicable"])
def test_a_judgement_replaces_a_needs_review(which: dict[str, str], outcome: str) -> None:
    before = the(report_on(doubtful()), "stage1-response-time")
    report = report_on(doubtful(judgements=[{**JUDGED, **which, "outcome": outcome}]), all=True)
    finding = the(report, "stage1-response-time")
    assert before.outcome is Outcome.NEEDS_REVIEW
    assert finding.outcome is Outcome(outcome)
    assert finding.judged == {**JUDGED, "outcome": outcome, "on": date(2025, 7, 1)}
    assert (finding.headline, finding.because) == (before.headline, before.because)
    assert attrs.evolve(finding, outcome=before.outcome, judged=None) == before
    assert report.notes == ()


def test_the_outcome_follows_the_judgement() -> None:
    stage = {"number": 1, "acknowledged": "2025-06-04", "responded": "unknown"}
    case = a_case(stages=[stage])
    judgement = {**JUDGED, "rule": "stage1-response-time"}
    assert report_on(case).outcome is Outcome.NEEDS_REVIEW
    assert report_on({**case, "judgements": [judgement]}).outcome is Outcome.MET


def test_judged_not_applicable_is_left_out() -> None:
    judgement = {**JUDGED, "rule": "stage1-response-time", "outcome": "not_applicable"}
    report = report_on(doubtful(judgements=[judgement]))
    assert [one.rule for one in report.findings] == ["stage1-acknowledgement-time"]


@pytest.mark.parametrize(
    "which",
    [
        {"rule": "stage1-acknowledgement-time"},
        {"provision": "6.2"},
        {"rule": "stage2-response-time"},
        {"rule": "stage1-response-time", "provision": "6.2"},
        {"rule": "stage1-response-time", "about": "$.stages[1]"},
        {"about": "$.stages[0]"},
        {},
    ],
    ids=[
        "of-a-finding-that-is-clear",
        "of-a-provision-that-is-clear",
        "of-a-stage-that-there-is-not",
        "of-a-rule-under-another-provision",
        "of-another-stage",
        "of-a-path-alone",
        "of-nothing",
    ],
)
def test_a_stale_judgement_is_named_and_changes_nothing(which: dict[str, str]) -> None:
    report = report_on(doubtful(judgements=[{**JUDGED, **which}]))
    assert report.findings == report_on(doubtful()).findings
    assert ["$.judgements[0]" in note and "stale" in note for note in report.notes] == [True]


def test_what_a_judgement_may_have_meant_is_asked() -> None:
    which = {"rule": "stage1-respons-time", "provision": "6.33"}
    report = report_on(doubtful(judgements=[{**JUDGED, **which}]))
    assert report.notes[-1] == (
        "$.judgements[0] is stale: it meets no finding that needs review; there is no rule"
        " 'stage1-respons-time'; did you mean stage1-response-time?; there is no provision '6.33';"
        " did you mean 6.3?"
    )


def test_only_the_stale_one_of_two_is_named() -> None:
    judgements = [{**JUDGED, "provision": "6.3"}, {**JUDGED, "provision": "6.2"}]
    report = report_on(doubtful(judgements=judgements))
    assert ["$.judgements[1]" in note for note in report.notes] == [True]


def test_a_second_judgement_of_the_same_is_named_and_not_heard() -> None:
    judgements = [{**JUDGED, "provision": "6.3"}, {**JUDGED, "provision": "6.3"}]
    report = report_on(doubtful(judgements=judgements))
    assert ["$.judgements[1]" in note for note in report.notes] == [True]


def test_one_judgement_meets_every_finding_that_it_names() -> None:
    stage = doubtful()["stages"][0]
    case = a_case(stages=[stage, stage], judgements=[{**JUDGED, "provision": "6.3"}])
    report = report_on(case)
    assert [one.about for one in report.findings if one.judged] == ["$.stages[0]", "$.stages[1]"]


@pytest.mark.parametrize(
    "on",
    [{}, {"on": None}, {"on": {"from": "2025-07-01"}}],
    ids=["absent", "null", "within-days"],
)
def test_a_judgement_on_no_known_day(on: dict[str, Any]) -> None:
    judgement = {"outcome": "met", "reason": "the delay was ours", "rule": "stage1-response-time"}
    finding = the(report_on(doubtful(judgements=[{**judgement, **on}])), "stage1-response-time")
    assert finding.judged == {
        "outcome": "met",
        "by": None,
        "on": None,
        "reason": "the delay was ours",
    }


# --- not assessed ---


def unassessed(report: Report) -> dict[str, NotAssessed]:
    numbers = [one.provision for one in report.not_assessed]
    assert len(numbers) == len(set(numbers))
    return {one.provision: one for one in report.not_assessed}


@pytest.mark.parametrize("name", ["hos-2022", "hos-2024"])
def test_what_no_rule_reads_is_listed_once_in_the_order_of_the_code(name: str) -> None:
    report = report_on(a_case(partial_record=True), edition=name)
    order = [one.number for one in edition(name).provisions]
    listed = [one.provision for one in report.not_assessed]
    assert listed == sorted(set(listed), key=order.index)
    assert listed != []
    assert all(one.why for one in report.not_assessed)
    assert report.outcome is Outcome.NOT_APPLICABLE


def test_what_is_not_recorded_of_an_extension_is_listed_with_its_paths() -> None:
    extensions = [
        {"notified": "2025-06-18", "until": "2025-06-25"},
        {"notified": "2025-06-25", "until": "2025-07-02", "reason": "a survey"},
    ]
    stage = {"number": 1, "acknowledged": "2025-06-04", "extensions": extensions}
    report = report_on(a_case(stages=[stage, stage]))
    found = unassessed(report)
    assert found["6.4"].needs == tuple(
        f"$.stages[{place}].extensions[0].reason" for place in (0, 1)
    )
    assert found["6.5"].needs == tuple(
        f"$.stages[{place}].extensions[{one}].ombudsman_details"
        for place in (0, 1)
        for one in (0, 1)
    )
    order = [one.number for one in edition("hos-2024").provisions]
    listed = [one.provision for one in report.not_assessed]
    assert listed == sorted(listed, key=order.index)


def test_each_thing_that_is_missing_is_asked_for_once() -> None:
    extension = {"notified": "2024-04-03", "until": "2024-05-03"}
    stage = {"number": 2, "requested": "2024-03-04", "extensions": [extension]}
    report = report_on(a_case("2024-02-12", stages=[stage]))
    found = unassessed(report)
    assert found["5.13"].needs == ("$.stages[0].extensions[0].reason",)
    assert found["5.14"].needs == ("$.stages[0].extensions[0].agreed",)


# --- a rule that breaks ---


def broken(*_: object) -> Iterator[Finding | NotAssessed]:
    raise ZeroDivisionError("invented")
    yield  # pragma: no cover - makes it a rule


def broke(what: str, where: Any, line: int) -> str:
    """The note of a rule that broke on this line below the first of a function."""
    place = f"test_checking.py:{where.__code__.co_firstlineno + line}"
    return f"stage1-response-time: {what} at {place}"


def test_a_rule_that_breaks_is_named_and_hides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    known = dict(rules.load())
    whole = report_on(doubtful())
    known["stage1-response-time"] = Rule(broken, ())
    monkeypatch.setattr(rules, "load", lambda: MappingProxyType(known))
    report = report_on(doubtful())
    assert report.errors == (broke("ZeroDivisionError", broken, 1),)
    rest = [one for one in whole.findings if one.rule != "stage1-response-time"]
    assert list(report.findings) == rest
    assert report.outcome is Outcome.NOT_MET
    assert report.not_assessed == whole.not_assessed


def test_a_rule_that_breaks_on_the_account_of_the_letters_disputes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stage = {"number": 1, "acknowledged": "2025-06-03", "responded": "2025-06-10"}
    letter = {"kind": "stage1_response", "sent": "2025-06-30", "text": "We uphold your complaint."}
    recorded = case_from_dict(a_case(stages=[stage], letters=[letter]))
    disputed = the(check(recorded, as_of=LATER), "stage1-response-time")
    assert disputed.outcome is Outcome.NEEDS_REVIEW
    known = dict(rules.load())
    response = known["stage1-response-time"].check

    def on_the_record_alone(complaint: Any, *given: Any) -> Iterator[Finding | NotAssessed]:
        if complaint != recorded:
            raise KeyError("invented")
        yield from response(complaint, *given)

    known["stage1-response-time"] = Rule(on_the_record_alone, ())
    monkeypatch.setattr(rules, "load", lambda: known)
    report = check(recorded, as_of=LATER)
    assert report.errors == (broke("KeyError", on_the_record_alone, 2),)
    assert the(report, "stage1-response-time").outcome is Outcome.MET


def test_a_rule_that_breaks_halfway_keeps_what_it_had_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = dict(rules.load())
    response = known["stage1-response-time"].check

    def halfway(*given: Any) -> Iterator[Finding | NotAssessed]:
        yield from response(*given)
        raise KeyError("invented")

    known["stage1-response-time"] = Rule(halfway, ())
    monkeypatch.setattr(rules, "load", lambda: known)
    report = report_on(doubtful())
    assert report.errors == (broke("KeyError", halfway, 2),)
    assert report.findings == report_on(doubtful()).findings
    assert the(report, "stage1-response-time").outcome is Outcome.NEEDS_REVIEW


def test_two_rules_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="two rules are called stage1-response-time"):
        rule("stage1-response-time", done=None)(broken)
    assert rules.load()["stage1-response-time"].check is not broken


def test_every_rule_that_an_edition_names_is_there_and_every_rule_is_named() -> None:
    named = {
        key for name in catalogue.edition_ids() for key, _ in catalogue.edition(name).requirements
    }
    assert named == rules.load().keys()


@pytest.mark.parametrize("key", ["stage1-response-time", "extension-length"])
def test_the_manual_of_a_rule_is_its_docstring(key: str) -> None:
    assert "Interpretation:" in rules.manual(key)


def test_a_partial_record_without_stages_is_not_assessed_there_and_a_note_says_so() -> None:
    report = report_on(a_case(partial_record=True))
    needs = {one.provision: one.needs for one in report.not_assessed}
    assert needs["6.2"] == needs["6.3"] == ("stages[number=1]",)
    assert any(note.startswith("no stage 1 is recorded") for note in report.notes)


@pytest.mark.parametrize("partial", [False, True])
@pytest.mark.parametrize(
    "stages",
    [
        [{"number": 2}],
        [{"number": 2, "requested": "2025-06-16", "responded": "2025-06-18"}],
        [{"number": 3, "name": "panel"}],
    ],
)
def test_a_stage_1_that_is_missing_beside_another_is_to_review_and_never_met(
    stages: list[dict[str, Any]], *, partial: bool
) -> None:
    report = report_on(a_case(stages=stages, partial_record=partial), all=True)
    found = {one.rule: one for one in report.findings if one.stage == 1}
    assert report.outcome is Outcome.NEEDS_REVIEW
    for key, headline in (
        ("stage1-acknowledgement-time", "acknowledgement cannot be judged"),
        ("stage1-response-time", "stage 1 answer cannot be judged"),
    ):
        one = found[key]
        assert (one.outcome, one.headline) == (Outcome.NEEDS_REVIEW, headline)
        assert (one.about, one.missing) == ("$.stages", ("stages[number=1]",))
        assert one.id == f"HC-1/{key}/$.stages"
        assert one.because == "no stage 1 is recorded, but another stage is"
    assert any(note.startswith("no stage 1 is recorded") for note in report.notes)


def test_a_stage_1_that_is_missing_is_not_wanted_where_another_complaint_has_the_answer() -> None:
    joined = {"reference": "HC-2", "from_stage": 1}
    case = a_case(stages=[{"number": 2}], joined_with=joined)
    found = {one.rule: one for one in report_on(case, all=True).findings if one.stage == 1}
    assert found["stage1-response-time"].outcome is Outcome.NOT_APPLICABLE
    assert found["stage1-response-time"].missing == ()


def pointed(report: Report) -> dict[str, str | None]:
    """By rule, the rule of the finding that one that needs review follows from."""
    rule_of = {one.id: one.rule for one in report.findings}
    return {one.rule: rule_of.get(one.follows_from or "") for one in report.needs_review}


def test_what_one_unknown_day_leaves_open_points_to_the_finding_nearest_to_it() -> None:
    extension = {"notified": "unknown", "until": "2025-06-25", "reason": "a survey"}
    stage = {"number": 1, "acknowledged": "2025-06-04", "responded": "2025-06-24"}
    report = report_on(a_case(stages=[{**stage, "extensions": [extension]}]))
    assert pointed(report) == {
        "extension-notice-time": None,
        "stage1-response-time": "extension-notice-time",
        "extension-length": "extension-notice-time",
        "extension-new-date": "extension-notice-time",
        "extension-reason": "extension-notice-time",
    }


def test_of_what_is_open_about_a_refusal_that_may_never_have_been_one_is_asked_first() -> None:
    refusal = {"of": "acceptance", "ground": "other", "in_policy": False, "decided": "unknown"}
    stage = {"number": 1, "acknowledged": "2025-06-04", "responded": "2025-06-18"}
    case = a_case(stages=[stage], exclusions=[refusal])
    assert pointed(report_on(case)) == {
        "refusal-ground": None,
        "refusal-explained": "refusal-ground",
        "stage1-acknowledgement-time": "refusal-ground",
        "stage1-response-time": "refusal-ground",
    }
    judgement = {"rule": "refusal-ground", "outcome": "met", "reason": "it was never refused"}
    judged = pointed(report_on({**case, "judgements": [judgement]}))
    assert judged["refusal-explained"] is None
    assert judged["stage1-response-time"] == "refusal-explained"


def test_a_judgement_of_a_later_day_has_not_happened_yet() -> None:
    judgement = {
        "rule": "stage1-response-time",
        "outcome": "met",
        "on": "2025-08-02",
        "reason": "the delay was ours",
    }
    case = doubtful(judgements=[judgement])
    for as_of, outcome in ((date(2025, 8, 1), "needs_review"), (date(2025, 8, 2), "met")):
        finding = the(report_on(case, as_of=as_of), "stage1-response-time")
        assert finding.outcome.value == outcome


def test_a_stage_2_that_nobody_asked_for_is_not_assessed_and_a_note_says_so() -> None:
    stage_1 = {"number": 1, "acknowledged": "2025-06-03", "responded": "2025-06-04"}
    stage_2 = {"number": 2, "responded": "2025-07-01"}
    report = report_on(a_case(stages=[stage_1, stage_2]))
    needs = {one.provision: one.needs for one in report.not_assessed}
    assert needs["6.14"] == ("$.stages[1].requested",)
    assert "$.stages[1].requested" in needs["6.11"]
    assert report.notes == ("$.stages[1].requested: no request for stage 2 is recorded",)


def test_a_closing_without_a_day_stops_no_clock_and_a_note_says_so() -> None:
    stage = {"number": 1, "acknowledged": "2025-06-03", "closed": {"why": "withdrawn"}}
    report = report_on(a_case(stages=[stage]))
    assert report.notes == ("$.stages[0].closed.on is not recorded: the clock runs on",)
    assert report.outcome is Outcome.NOT_MET


@pytest.mark.parametrize("as_of", [datetime(2025, 6, 2), "2025-06-02", None])  # noqa: DTZ001 - refused
def test_only_a_day_can_be_looked_from(as_of: Any) -> None:
    for look in (check, due):
        with pytest.raises(FieldError, match="as_of: expected a date"):
            look(case_from_dict(a_case()), as_of=as_of)


def test_an_edition_is_asked_for_by_text() -> None:
    with pytest.raises(FieldError, match="edition: expected"):
        report_on(a_case(), edition=2024)


@pytest.mark.parametrize(
    "ask",
    [
        edition,
        new_self_assessment,
        lambda given: assessment_figures([], edition=given, as_of=LATER),
        lambda given: check_self_assessment(new_self_assessment("2024"), edition=given),
    ],
)
def test_an_edition_is_a_text_or_an_edition_wherever_it_is_asked_for(ask: Any) -> None:
    with pytest.raises(TypeError, match=r"^edition: expected .* an Edition \(got 2024\)$"):
        ask(2024)
    assert ask(edition("2024")) == ask("2024")


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (
            partial(report_on, a_case(), policy={}),
            "expected a Policy (got a dict): policy_from_dict or load_policy makes one",
        ),
        (
            partial(portfolio, [], year="2025-26", as_of=LATER, policy={}),  # type: ignore[arg-type]
            "expected a Policy (got a dict): policy_from_dict or load_policy makes one",
        ),
        (
            partial(report_on, a_case(), calendar="england"),
            'expected a WorkingDayCalendar (got a str): WorkingDayCalendar("england") makes one',
        ),
        (
            partial(assessment_figures, [], edition="2024", as_of="2025-06-02"),  # type: ignore[arg-type]
            "as_of: expected a date (got '2025-06-02')",
        ),
    ],
    ids=["check, policy", "portfolio", "check, calendar", "assessment_figures"],
)
def test_an_argument_of_another_type_is_told(ask: Any, said: str) -> None:
    with pytest.raises(FieldError) as raised:
        ask()
    assert str(raised.value) == said


def test_an_edition_chosen_by_hand_makes_no_note_on_a_later_one() -> None:
    stages = [{"number": 1}, {"number": 2, "requested": "2024-06-03"}]
    report = report_on(a_case("2024-05-01", stages=stages, edition="2022"))
    assert not any("(A12)" in note for note in report.notes)
    early = report_on(a_case("2022-03-31", edition="2022", stages=[{"number": 1}]))
    assert "A29" not in early.findings[0].readings


def test_a_report_on_letters_can_be_hashed() -> None:
    letter = {"kind": "stage1_response", "sent": "2025-06-10", "text": "We uphold it."}
    stage = {"number": 1, "acknowledged": "2025-06-03", "responded": "2025-06-10"}
    report, again = (report_on(a_case(stages=[stage], letters=[letter])) for _ in range(2))
    assert any(one.evidence for one in report.findings)
    assert len({report, again, attrs.evolve(report, calendar=MappingProxyType({}))}) == 2
    assert set(report.findings) == set(again.findings)
    (quoting, *_) = (one for one in report.findings if one.evidence)
    silent = attrs.evolve(quoting, evidence=())
    assert len({quoting, silent, attrs.evolve(quoting, evidence=())}) == 2


def test_a_finding_can_be_pickled_and_evolved() -> None:
    (finding, *_) = report_on(doubtful()).findings
    again = pickle.loads(pickle.dumps(finding))  # noqa: S301 - our own
    assert attrs.evolve(again, ignored={"reason": "x"}).because == finding.because


@pytest.mark.parametrize("given", [{"reference": "HC-1"}, None, Outcome.MET], ids=repr)
@pytest.mark.parametrize(
    ("ask", "wanted", "made_by"),
    [
        (partial(check, as_of=date(2025, 7, 1)), "a Complaint", "case_from_dict or load_case"),
        (partial(due, as_of=date(2025, 7, 1)), "a Complaint", "case_from_dict or load_case"),
        (case_to_dict, "a Complaint", "case_from_dict or load_case"),
        (partial(check_letter, edition="2024"), "a Letter", "Letter(kinds=..., text=...)"),
        (partial(check_policy, edition="2024"), "a Policy", "policy_from_dict or load_policy"),
        (check_self_assessment, "a SelfAssessment", "read_self_assessment"),
        (
            partial(compare_self_assessments, new_self_assessment("2024"), as_of=LATER),
            "a SelfAssessment",
            "read_self_assessment",
        ),
        (
            partial(write_self_assessment, form="json"),
            "a SelfAssessment",
            "read_self_assessment or new_self_assessment",
        ),
        (report_to_dict, "a Report", "check"),
        (finding_rows, "a Report", "check"),
    ],
)
def test_another_thing_is_told_what_makes_the_right_one(
    ask: Any, wanted: str, made_by: str, given: Any
) -> None:
    with pytest.raises(FieldError) as raised:
        ask(given)
    kind = {dict: "a dict", type(None): "a NoneType", Outcome: "an Outcome"}[type(given)]
    assert str(raised.value) == f"expected {wanted} (got {kind}): {made_by} makes one"
