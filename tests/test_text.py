"""The text of reports: short dates, wrapped lines, judgements, doubts, other outcomes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from complaintcode import case_from_dict, check
from complaintcode.falling_due import due
from complaintcode.reporting.text import WIDTH, case_line, case_text, due_text


def text_of(as_of: str = "2025-02-01", **case: Any) -> list[str]:
    document = {"reference": "1", "received": "2024-12-16", **case}
    report = check(case_from_dict(document), as_of=date.fromisoformat(as_of))
    return case_text(report).splitlines()


def joined(lines: list[str]) -> str:
    return " ".join(" ".join(lines).split())


def stage(**more: Any) -> dict[str, Any]:
    return {"number": 1, "acknowledged": "2024-12-23", **more}


def test_a_line_is_never_broken_inside_a_date() -> None:
    for line in text_of(stages=[stage(acknowledged="2024-12-30", responded="2025-01-13")]):
        assert len(line) <= WIDTH
        assert "\N{NO-BREAK SPACE}" not in line
        assert not line.rstrip().endswith(("Mon", "Thu", "Dec 2024,"))


def test_two_readings_are_both_shown_with_the_reason() -> None:
    lines = joined(text_of(stages=[stage(acknowledged="2024-12-30", responded="2025-01-13")]))
    assert "due Thu 9 Jan 2025 or Tue 14 Jan, as it is read, sent Mon 13 Jan" in lines
    assert "a person decides whether the clock may start so late" in lines


def test_late_on_both_readings_says_both_numbers() -> None:
    found = text_of(stages=[stage(acknowledged="2024-12-30", responded="2025-01-16")])
    assert any("stage 1 answer 2 to 5 working days late" in line for line in found)


def test_a_missing_day_is_named_with_its_path() -> None:
    lines = joined(text_of(partial_record=True, stages=[{"number": 1, "responded": "2025-01-07"}]))
    assert (
        "stage 1 answer cannot be judged: due Thu 2 Jan 2025 at the earliest, sent Tue 7 Jan"
        in lines
    )
    assert "not known: $.stages[0].acknowledged" in lines


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("2025-01-08", "stage 1 answer due in 1 working day: due Thu 9 Jan 2025"),
        ("2025-01-09", "stage 1 answer due today"),
        ("2025-01-10", "stage 1 answer 1 working day overdue and still missing"),
        ("2025-01-11", "stage 1 answer 1 working day overdue and still missing"),
    ],
)
def test_an_open_case(as_of: str, said: str) -> None:
    assert any(said in line for line in text_of(as_of, stages=[stage()]))


def test_late_by_a_weekend_it_is_late_without_a_number() -> None:
    answered = stage(acknowledged="2024-12-24", responded="2025-01-11")
    lines = text_of(received="2024-12-17", stages=[answered])
    assert any(
        "stage 1 answer late, by days off alone: due Fri 10 Jan 2025, sent Sat 11 Jan" in line
        for line in lines
    )
    overdue = text_of(
        "2025-01-11", received="2024-12-17", stages=[stage(acknowledged="2024-12-24")]
    )
    assert any("stage 1 answer overdue and still missing" in line for line in overdue)


def test_a_clock_that_was_stopped_too_late() -> None:
    lines = joined(text_of(stages=[stage()], withdrawn="2025-01-20"))
    assert "overdue when it was withdrawn: due Thu 9 Jan 2025, withdrawn on Mon 20 Jan" in lines


def test_a_should_is_marked() -> None:
    extension = {"notified": "2023-03-17", "until": "2023-04-17", "agreed": False}
    lines = text_of(
        received="2023-03-01", stages=[stage(acknowledged="2023-03-03", extensions=[extension])]
    )
    assert any(
        "5.2   long stage 1 extension not agreed with the resident (should)" in line
        for line in lines
    )


def test_a_judgement_is_shown_with_who_and_why() -> None:
    judgement = {
        "rule": "stage1-response-time",
        "outcome": "met",
        "by": "R. Shah",
        "reason": "fair",
    }
    late = stage(acknowledged="2024-12-30", responded="2025-01-13")
    lines = joined(text_of(stages=[late], judgements=[judgement]))
    assert "judged met by R. Shah: fair" in lines
    nobody = {**judgement, "by": None}
    assert "judged met by a person: fair" in joined(text_of(stages=[late], judgements=[nobody]))


def test_notes_and_a_case_without_edition() -> None:
    lines = text_of(received="2020-01-06", stages=[stage(acknowledged="2020-01-07")])
    assert lines[0].startswith("1  NOT APPLICABLE   received Mon 6 Jan 2020, no edition, looked at")
    assert "  note: received before 1 April 2022: no edition of the Code is held for it" in lines
    assert lines[-1] == "  0 kept, 0 not kept, 0 to review"


def test_a_line_of_many_says_what_is_to_review() -> None:
    document = {
        "reference": "1",
        "received": "2024-12-16",
        "stages": [stage(acknowledged="2024-12-30", responded="2025-01-13")],
    }
    report = check(case_from_dict(document), as_of=date(2025, 2, 1))
    assert case_line(report) == "1  NOT MET  6.2 acknowledgement 3 working days late"


def test_what_is_due_on_two_readings_and_over_a_weekend() -> None:
    document = {
        "reference": "1",
        "received": "2024-12-17",
        "stages": [stage(acknowledged="2024-12-30")],
    }
    items = due(case_from_dict(document), as_of=date(2025, 1, 11))
    text = due_text(items, working=False)
    assert "answer stage 1: Fri 10 Jan 2025 (or Tue 14 Jan 2025, as it is read), overdue" in text
    today = due_text(due(case_from_dict(document), as_of=date(2025, 1, 10)), working=False)
    assert today.endswith("today")


class TestSeveralOfAKind:
    """What is said of several things alike names each by its place."""

    def document(self, *what: str) -> dict[str, Any]:
        actions = [{"what": one, "due": "2025-03-31", "done": None} for one in what]
        stage = {"number": 1, "acknowledged": "2025-03-03", "responded": "2025-03-10"}
        stages = [{**stage, "actions": actions}]
        return {"reference": "HC-1", "received": "2025-03-03", "stages": stages}

    def test_findings(self) -> None:
        text = case_text(check(case_from_dict(self.document("a", "b")), as_of=date(2025, 4, 2)))
        assert "  7.3   action not done by its day (actions[0]): due Mon 31 Mar" in text
        assert "  7.3   action not done by its day (actions[1]): due Mon 31 Mar" in text

    def test_a_single_one_bears_no_place(self) -> None:
        text = case_text(check(case_from_dict(self.document("a")), as_of=date(2025, 4, 2)))
        assert "  7.3   action not done by its day: due Mon 31 Mar" in text

    def test_what_is_due(self) -> None:
        items = due(case_from_dict(self.document("a", "b")), as_of=date(2025, 3, 28))
        assert due_text(items, working=False).splitlines() == [
            f"HC-1  7.3   stage 1 action (actions[{place}]): Mon 31 Mar 2025, in 1 working day"
            for place in range(2)
        ]


@pytest.mark.parametrize(
    ("as_of", "said"), [("2024-12-17", "in 14 working days"), ("2025-01-16", "overdue")]
)
def test_a_due_date_counted_from_no_acknowledgement_is_provisional(as_of: str, said: str) -> None:
    document = {"reference": "1", "received": "2024-12-16", "stages": [{"number": 1}]}
    items = due(case_from_dict(document), as_of=date.fromisoformat(as_of))
    lines = [one for one in due_text(items, working=False).splitlines() if "answer stage 1" in one]
    assert len(lines) == 1
    assert f"{said} (provisional, as nothing is acknowledged yet)" in lines[0]


def test_one_lateness_under_one_provision_is_counted_once() -> None:
    letter = {
        "kind": "acknowledgement_stage1",
        "sent": "2024-12-24",
        "text": "Your complaint is about the lift, which has not worked since 12 May.",
    }
    answered = stage(acknowledged="2024-12-24", responded="2025-01-06")
    lines = text_of(stages=[answered], letters=[letter])
    assert sum(line.startswith("  6.2 ") for line in lines) == 3
    assert "2 kept, 3 not kept, 1 to review" in lines[-1]
