"""Days on which a record does not agree with itself: nothing is said that hangs on them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from complaintcode import Report, case_from_dict, check

Case = dict[str, Any]
# Received on Wednesday 30 April 2025: to be acknowledged by 8 May, as the 5th is a bank holiday.
RECEIVED, ACKNOWLEDGED = "2025-04-30", "2025-05-01"
LETTER = "Dear Ms Ray\n\nWe uphold your complaint, as the gutter has a hole.\n"


def report_on(
    *letters: Case, as_of: str = "2025-12-01", case: Case | None = None, **stage: Any
) -> Report:
    first = {"number": 1, **stage}
    letters_held = [{"text": LETTER, **one} for one in letters]
    record = {"reference": "HC-1", "received": RECEIVED, "stages": [first], **(case or {})}
    whole = {**record, "letters": letters_held}
    return check(case_from_dict(whole), as_of=date.fromisoformat(as_of))


def outcome(report: Report, rule: str) -> tuple[str, tuple[str, ...]]:
    (found,) = (one for one in report.findings if one.rule == rule)
    return found.outcome.value, found.missing


def sent(day: str, **more: Any) -> Case:
    return {"sent": day, **more}


@pytest.mark.parametrize(
    ("responded", "responses", "expected"),
    [
        # The answer was due on Friday 16 May.
        ("2025-05-14", [sent("2025-05-14"), sent("2025-05-30")], "met"),
        ("2025-05-14", [sent("2025-05-14", full=False), sent("2025-05-30")], "not_met"),
        ("2025-05-14", [sent("2025-05-30", full=True)], "needs_review"),
        ("2025-05-30", [sent("2025-05-14")], "met"),
        ("2025-05-30", [sent("2025-06-02")], "not_met"),
        ("2025-05-14", [sent("2025-05-16")], "met"),
        ("2025-05-14", [sent("2025-05-14", full=False)], "needs_review"),
        ("2025-05-14", [sent("2025-05-09", full=False)], "met"),
        ("2025-05-14", [sent("2026-01-05")], "met"),  # after the day of looking
        ({"from": "2025-05-12", "to": "2025-05-14"}, [sent("2025-05-30")], "met"),
    ],
    ids=str,
)
def test_the_answer(responded: Any, responses: list[Case], expected: str) -> None:
    report = report_on(acknowledged=ACKNOWLEDGED, responded=responded, responses=responses)
    path = "$.stages[0].responded"
    missing = (path,) if expected == "needs_review" else ()
    assert outcome(report, "stage1-response-time") == (expected, missing)
    if missing:
        assert f"{path}, Wednesday 14 May 2025, disagrees with responses" in report.notes


def test_the_acknowledgement() -> None:
    acknowledgements = [sent("2025-05-12")]
    report = report_on(acknowledged=ACKNOWLEDGED, acknowledgements=acknowledgements)
    told = outcome(report, "stage1-acknowledgement-time")
    assert told == ("needs_review", ("$.stages[0].acknowledged",))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2025-04-29", "not_met"),  # before the complaint: it cannot be its acknowledgement
        ("2025-05-08", "needs_review"),
        ("2025-05-09", "not_met"),
        ("2025-12-02", "not_met"),  # after the day of looking
    ],
)
def test_a_letter_may_be_the_acknowledgement_that_a_stage_does_not_have(
    day: str, expected: str
) -> None:
    letter = {"kind": "acknowledgement_stage1", "sent": day}
    report = report_on(letter, acknowledged=None)
    assert outcome(report, "stage1-acknowledgement-time")[0] == expected


def test_a_letter_may_be_the_answer_that_a_stage_does_not_have() -> None:
    letter = {"kind": "stage1_response", "sent": "2025-05-15"}
    report = report_on(letter, acknowledged=ACKNOWLEDGED)
    told = outcome(report, "stage1-response-time")
    assert told == ("needs_review", ("$.stages[0].responded",))
    note = "$.letters[0] was sent on Thursday 15 May 2025; $.stages[0].responded has none"
    assert note in report.notes


def test_a_letter_of_another_stage_is_not() -> None:
    letter = {"kind": "stage1_response", "sent": "2025-05-15", "stage": 2}
    report = report_on(letter, acknowledged=ACKNOWLEDGED)
    assert outcome(report, "stage1-response-time")[0] == "not_met"


def test_a_letter_of_another_day_is_told() -> None:
    letter = {"kind": "stage1_response", "sent": "2025-05-29"}
    report = report_on(letter, acknowledged=ACKNOWLEDGED, responded="2025-05-14")
    assert outcome(report, "stage1-response-time")[0] == "needs_review"
    note = "$.letters[0] was sent on Thursday 29 May 2025; $.stages[0].responded has 14 May"
    assert note in report.notes


def test_a_letter_of_the_recorded_day_is_not_told() -> None:
    letter = {"kind": "stage1_response", "sent": "2025-05-14"}
    report = report_on(letter, acknowledged=ACKNOWLEDGED, responded="2025-05-14")
    assert not any("was sent on" in one for one in report.notes)


def test_in_a_partial_record_what_is_absent_is_unknown_anyway() -> None:
    letter = {"kind": "stage1_response", "sent": "2025-05-15"}
    report = report_on(letter, acknowledged=ACKNOWLEDGED, case={"partial_record": True})
    told = outcome(report, "stage1-response-time")
    assert told == ("needs_review", ("$.stages[0].responded",))


def test_a_stage_that_is_recorded_twice_is_told() -> None:
    twice = {"number": 1, "acknowledged": ACKNOWLEDGED, "responded": "2025-05-14"}
    report = report_on(case={"stages": [twice, twice]})
    assert "stage 1 is recorded 2 times: each of them is judged" in report.notes


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"responded": "2025-05-14"}, "needs_review"),
        ({"responses": [{"sent": "2025-05-14"}]}, "needs_review"),
        ({"responded": {"from": "2025-05-12", "to": "2025-05-14"}}, "needs_review"),
        ({"responded": "unknown"}, "needs_review"),
        ({"responded": "2025-07-14"}, "not_met"),
        ({"responses": [{"sent": "2025-05-14", "full": False}]}, "not_met"),
        ({"responded": "2030-05-14"}, "not_met"),
        ({"responded": None}, "not_met"),
    ],
)
def test_what_one_row_of_a_stage_lacks_another_may_tell(
    other: dict[str, Any], expected: str
) -> None:
    rows = [{"number": 1, "acknowledged": ACKNOWLEDGED}, {"number": 1, **other}]
    report = report_on(case={"stages": rows})
    found = {one.id: one for one in report.findings}
    row = found["HC-1/stage1-response-time/$.stages[0]"]
    assert row.outcome.value == expected
    assert row.missing == (("$.stages[0].responded",) if expected == "needs_review" else ())
    other_row = found["HC-1/stage1-acknowledgement-time/$.stages[1]"]
    assert other_row.missing[-1:] == ("$.stages[1].acknowledged",)


@pytest.mark.parametrize(
    ("requested", "expected"), [("2025-05-20", "needs_review"), ("2025-05-21", "not_met")]
)
def test_rows_of_stage_2_tell_of_each_other_where_the_request_is_the_same(
    requested: str, expected: str
) -> None:
    rows = [
        {"number": 1, "acknowledged": ACKNOWLEDGED, "responded": "2025-05-14"},
        {"number": 2, "requested": "2025-05-20", "acknowledged": "2025-05-21"},
        {"number": 2, "requested": requested, "responded": "2025-06-02"},
    ]
    found = {one.id: one for one in report_on(case={"stages": rows}).findings}
    assert found["HC-1/stage2-response-time/$.stages[1]"].outcome.value == expected


def test_in_a_partial_record_another_row_without_a_day_tells_nothing_sure() -> None:
    rows = [{"number": 1, "acknowledged": ACKNOWLEDGED, "responded": None}, {"number": 1}]
    report = report_on(case={"stages": rows, "partial_record": True})
    found = {one.id: one.outcome.value for one in report.findings}
    assert found["HC-1/stage1-response-time/$.stages[0]"] == "needs_review"


def test_what_is_due_is_not_earlier_for_an_answer_that_may_have_come_before() -> None:
    report = report_on(acknowledged="2025-05-02", responded="unknown", as_of="2025-06-01")
    (found,) = (one for one in report.findings if one.rule == "stage1-response-time")
    assert (found.outcome.value, str(found.due_on)) == ("needs_review", "2025-05-19")


def test_places_that_lead_nowhere_are_told() -> None:
    remedies = [{"kind": "payment", "replaces": 0}, {"kind": "payment", "replaces": 0}]
    report = report_on(
        acknowledged=ACKNOWLEDGED,
        responses=[sent("2025-05-14", letter=0)],
        remedies=remedies,
        case={"offers": [{"kind": "payment", "replaces": 3}]},
    )
    assert [one for one in report.notes if "there is no" in one] == [
        "$.stages[0].responses[0].letter: there is no letter 0",
        "$.offers[0].replaces: there is no other offers[3]",
        "$.stages[0].remedies[0].replaces: there is no other remedies[0]",
    ]


def test_a_letter_that_is_not_read_for_want_of_its_kind_is_told() -> None:
    letters = [sent("2025-05-14", **more) for more in ({"text": None}, {}, {"kind": "update"})]
    report = report_on(*letters, acknowledged=ACKNOWLEDGED)
    assert [one for one in report.notes if "its kind" in one] == [
        "$.letters[1] is not read: its kind is not recorded"
    ]


def test_remedies_that_replace_each_other_are_told() -> None:
    ring = [{"kind": "payment", "replaces": place} for place in (1, 2, 0)]
    report = report_on(acknowledged=ACKNOWLEDGED, responded="2025-05-14", remedies=ring)
    where = "$.stages[0].remedies[0].replaces"
    assert [one for one in report.notes if one.startswith(where)] == [
        f"{where}: it leads back to remedies[0] itself, so that none of these counts as replaced"
    ]


def test_a_place_that_leads_to_a_letter_is_not() -> None:
    letter = {"kind": "stage1_response", "sent": "2025-05-14"}
    responses = [sent("2025-05-14", letter=0)]
    report = report_on(letter, acknowledged=ACKNOWLEDGED, responses=responses)
    assert not any("there is no" in one for one in report.notes)


@pytest.mark.parametrize(
    ("extensions", "told"),
    [
        ([], "none"),
        ([{"notified": "2025-05-12", "until": "2025-05-23"}], "12 May"),
        ([{"notified": "2025-05-15", "until": "2025-05-23"}], None),
    ],
    ids=["no-extension", "of-another-day", "of-that-day"],
)
def test_a_notice_of_an_extension_that_the_stage_does_not_have(
    extensions: list[Case], told: str | None
) -> None:
    letter = {"kind": "extension_stage1", "sent": "2025-05-15"}
    report = report_on(letter, acknowledged=ACKNOWLEDGED, extensions=extensions)
    note = f"$.letters[0] was sent on Thursday 15 May 2025; $.stages[0].extensions has {told}"
    assert (note in report.notes) is (told is not None)


@pytest.mark.parametrize(
    ("responded", "refusal", "told"),
    [
        ("2025-05-14", {"decided": "2025-05-13"}, True),
        ("2025-05-14", {"decided": "2025-05-14"}, False),
        ("2025-05-14", {"decided": "2025-05-13", "overturned": "2025-05-14"}, False),
        ("2025-05-14", {"decided": "unknown"}, False),
        ("unknown", {"decided": "2025-05-13"}, False),
        (None, {"decided": "2025-05-13"}, False),
    ],
    ids=["after", "that-day", "overturned", "refused-on-some-day", "perhaps-answered", "never"],
)
def test_a_stage_that_was_refused_and_answered_all_the_same(
    responded: Any, refusal: Case, told: bool
) -> None:
    refused = {"of": "acceptance", "ground": "other", **refusal}
    report = report_on(
        acknowledged=ACKNOWLEDGED, responded=responded, case={"exclusions": [refused]}
    )
    note = (
        "$.stages[0] was answered after it was refused, $.exclusions[0]: from the refusal on its"
        " answer is not judged"
    )
    assert (note in report.notes) is told
