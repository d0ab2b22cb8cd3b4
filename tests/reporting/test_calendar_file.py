"""What is due as iCalendar: read back by the library, and by the letter of RFC 5545."""

from __future__ import annotations

import json
import sys
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import icalendar
import pytest
from hypothesis import given, settings

from complaintcode import case_from_dict
from complaintcode.errors import MissingExtra
from complaintcode.falling_due import Due, due
from complaintcode.reporting.calendar_file import due_calendar
from complaintcode.reporting.wording import shown
from tests.reporting.made import EXAMPLES, NASTY

if TYPE_CHECKING:
    from collections.abc import Mapping

OPEN = json.loads((EXAMPLES / "open-case.json").read_text("utf-8"))
AS_OF = date(2025, 9, 10)


def events(
    case: Mapping[str, Any] = OPEN, as_of: date = AS_OF, text: str | None = None
) -> dict[str, Any]:
    text = text or due_calendar(due(case_from_dict(case), as_of=as_of), as_of=as_of)
    calendar = icalendar.Calendar.from_ical(text)
    return {str(event["uid"]): event for event in calendar.walk("VEVENT")}


def test_an_event_is_a_whole_day_with_what_is_due_and_the_sum() -> None:
    event = list(events().values())[2]
    assert event["summary"] == "HC-2210: answer stage 2 (6.14)"
    assert event["dtstart"].dt == date(2025, 9, 22)
    assert event["dtend"].dt == date(2025, 9, 23)
    assert event["description"].splitlines() == [
        "Due Monday 22 September 2025.",
        "20 working days after Friday 22 August 2025.",
        "Not counted beside weekends: Monday 25 August 2025, Summer bank holiday.",
        "As seen on Wednesday 10 September 2025.",
    ]
    assert event["transp"] == "TRANSPARENT"


def test_what_is_overdue_says_so_and_stays_the_event_that_it_was() -> None:
    before, after = events(as_of=date(2025, 9, 22)), events(as_of=date(2025, 9, 23))
    told = {
        str(before[uid]["summary"]): str(event["summary"])
        for uid, event in after.items()
        if event["dtstart"].dt == date(2025, 9, 22)
    }
    assert told["HC-2210: answer stage 2 (6.14)"] == "overdue: HC-2210: answer stage 2 (6.14)"


def test_a_calendar_has_a_name() -> None:
    made = icalendar.Calendar.from_ical(due_calendar([], as_of=AS_OF))
    assert made["name"] == made["x-wr-calname"] == "Complaints: what is due"


def test_its_identifier_stays_when_the_day_moves_and_its_sequence_grows() -> None:
    before = events()
    extension = {"notified": "2025-09-15", "until": "2025-10-03", "reason": "a survey"}
    stages = [OPEN["stages"][0], {**OPEN["stages"][1], "extensions": [extension]}]
    after = events({**OPEN, "stages": stages}, date(2025, 9, 16))
    (uid,) = (uid for uid, event in before.items() if "answer stage 2" in event["summary"])
    assert after[uid]["dtstart"].dt == date(2025, 10, 3)
    assert after[uid]["sequence"] == before[uid]["sequence"] + 6
    assert after[uid]["dtstamp"].dt - before[uid]["dtstamp"].dt == timedelta(days=6)


def test_no_two_events_share_an_identifier() -> None:
    action = OPEN["stages"][0]["actions"][0]
    stages = [{**OPEN["stages"][0], "actions": [action, action], "remedies": [action]}]
    assert len(events({**OPEN, "stages": stages, "offers": [action, action]})) >= 5
    both = {*events(), *events({**OPEN, "reference": "HC-2211"})}
    assert len(both) == 2 * len(events())


def test_the_same_input_is_the_same_file() -> None:
    items = due(case_from_dict(OPEN), as_of=AS_OF)
    assert due_calendar(items, as_of=AS_OF) == due_calendar(items, as_of=AS_OF)


def test_two_readings_are_both_told() -> None:
    stage = {"number": 1, "acknowledged": "2024-12-30"}
    case = {"reference": "1", "received": "2024-12-16", "stages": [stage]}
    (event, _) = events(case, date(2025, 1, 6)).values()
    assert "Read another way, Tuesday 14 January 2025." in event["description"]


def test_a_sum_without_bank_holidays_names_none() -> None:
    stage = {"number": 1, "acknowledged": "2025-02-03"}
    case = {"reference": "1", "received": "2025-02-03", "stages": [stage]}
    (event, _) = events(case, date(2025, 2, 4)).values()
    assert event["description"].splitlines()[1:] == [
        "10 working days after Monday 3 February 2025.",
        "As seen on Tuesday 4 February 2025.",
    ]


def test_a_day_that_may_still_move_is_called_provisional() -> None:
    case = {"reference": "1", "received": "2025-02-03", "stages": [{"number": 1}]}
    told = {
        str(event["summary"]): "Provisional: nothing is acknowledged yet." in event["description"]
        for event in events(case, date(2025, 2, 4)).values()
    }
    assert told == {
        "1: acknowledge stage 1 (6.2)": False,
        "1: last day to tell of an extension of stage 1 (6.4)": True,
        "1: answer stage 1 (6.3)": True,
    }


def test_no_sequence_is_negative_and_a_provision_may_be_missing() -> None:
    item = Due(
        reference="1",
        provision=None,
        what="remedy",
        about="$.offers[0]",
        due_on=date(2020, 1, 2),
        due_latest=date(2020, 1, 2),
        working_days_left=1,
    )
    (event,) = events(text=due_calendar([item], as_of=date(2020, 1, 1))).values()
    assert (event["sequence"], event["summary"]) == (0, "1: remedy")


@settings(deadline=None, max_examples=60)
@given(NASTY)
def test_every_text_stays_in_its_property(text: str) -> None:
    item = Due(
        reference=text,
        provision="6.3",
        what="answer stage 1",
        due_on=AS_OF,
        due_latest=AS_OF,
        working_days_left=0,
    )
    made = due_calendar([item], as_of=AS_OF)
    assert all(len(line.encode()) <= 75 for line in made.split("\r\n"))
    assert "\n" not in made.replace("\r\n", "")
    (event,) = events(text=made).values()
    assert event["summary"] == f"{shown(text)}: answer stage 1 (6.3)"


def test_without_the_extra_it_says_which_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingExtra, match=r"--format ics needs the extra report: pip "):
        due_calendar([], as_of=AS_OF)
