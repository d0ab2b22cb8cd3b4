"""What is said beside the findings: warnings that change no outcome.

The notes on nation, stage 1's request, later editions and closings are in ``test_checking``.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from complaintcode import case_from_dict, check, edition

LATER = "2026-06-01"


def notes(case: dict[str, Any], as_of: str = LATER) -> tuple[str, ...]:
    """The notes of a report, without those that other modules add."""
    report = check(case_from_dict(case), as_of=date.fromisoformat(as_of))
    assert report.errors == ()
    return tuple(one for one in report.notes if "no request for stage" not in one)


def case(received: str = "2025-04-23", **more: Any) -> dict[str, Any]:
    """A case answered at stage 1, received on the Wednesday after Easter 2025."""
    stage = {"number": 1, "acknowledged": "2025-04-24", "responded": "2025-05-06"}
    return {"reference": "HC-1", "received": received, "stages": [stage], **more}


def outcome(of: dict[str, Any]) -> list[tuple[str, str]]:
    report = check(case_from_dict(of), as_of=date.fromisoformat(LATER))
    return [(one.id, one.outcome.value) for one in report.findings]


class TestVoicedBefore:
    """1.3: dissatisfaction is a complaint where the resident would have it so."""

    @pytest.mark.parametrize(
        ("voiced", "before"),
        [
            ("2025-04-22", "1 working day"),
            ("2025-04-17", "2 working days"),
            ("2025-04-21", "2 working days"),
            ("2024-04-23", "253 working days"),
        ],
        ids=["the-day-before", "across-easter", "on-easter-monday", "a-year-before"],
    )
    def test_the_working_days_are_counted(self, voiced: str, before: str) -> None:
        (note,) = notes(case(first_voiced=voiced))
        assert f", {before} before it was taken as a complaint" in note
        assert "(1.3)" in note

    @pytest.mark.parametrize(
        ("received", "number"), [("2024-04-02", "(1.3)"), ("2024-03-28", "(1.6)")]
    )
    def test_the_number_is_that_of_the_edition(self, received: str, number: str) -> None:
        (note, *_) = notes(case(received, first_voiced="2024-03-01"))
        assert note.endswith(f"whether the resident was offered the choice {number}")

    def test_an_edition_without_such_a_provision_has_no_number(self) -> None:
        silent = attrs.evolve(edition("2024"), cited={})  # type: ignore[misc]  # a Record is one
        voiced = case_from_dict(case(first_voiced="2025-04-17"))
        report = check(voiced, as_of=date.fromisoformat(LATER), edition=silent)
        assert report.notes[0].endswith("whether the resident was offered the choice")

    def test_the_day_is_said(self) -> None:
        (note,) = notes(case(first_voiced="2025-04-17"))
        assert note.startswith("first voiced on Thursday 17 April 2025, ")

    @pytest.mark.parametrize(
        "voiced",
        ["2025-04-23", "2025-04-24", "unknown", {"to": "2025-04-17"}, None],
        ids=["the-day-itself", "the-day-after", "unknown", "within-days", "never"],
    )
    def test_otherwise_nothing_is_said(self, voiced: Any) -> None:
        assert notes(case(first_voiced=voiced)) == ()

    def test_it_changes_no_outcome(self) -> None:
        assert outcome(case(first_voiced="2025-04-17")) == outcome(case())


class TestSkipped:
    """The Code of 2024 has no bar on it; the lateness of stage 1 is what counts."""

    def skipped(self, number: int = 1, **closed: Any) -> dict[str, Any]:
        stage = {"number": number, "closed": {"why": "skipped", "on": "2025-05-03", **closed}}
        others = [] if number == 1 else [{"number": 1, "responded": "2025-05-06"}]
        return case(stages=[*others, stage])

    @pytest.mark.parametrize(
        ("as_of", "said"),
        [("2025-05-02", 0), ("2025-05-03", 1), ("2025-05-06", 1)],
        ids=["the-day-before", "the-day-a-saturday", "the-day-after-the-bank-holiday"],
    )
    def test_from_the_day_of_closing(self, as_of: str, said: int) -> None:
        assert len(notes(self.skipped(), as_of)) == said

    @pytest.mark.parametrize("on", [None, "unknown"])
    def test_also_where_the_day_is_not_known(self, on: str | None) -> None:
        (note,) = notes(self.skipped(on=on))
        assert note == "$.stages[0]: stage 1 was skipped; the procedure has two stages"

    def test_of_another_stage_and_another_end_nothing_is_said(self) -> None:
        assert notes(self.skipped(2)) == ()
        assert notes(self.skipped(why="answered")) == ()

    def test_nor_where_the_edition_bars_it_and_a_rule_says_so(self) -> None:
        assert notes({**self.skipped(), "edition": "hos-2022"}) == ()


class TestStockReasons:
    """A11: a reason that would fit any complaint."""

    def because(self, reason: str | None, notified: Any = "2025-05-06") -> dict[str, Any]:
        extension = {"notified": notified, "until": "2025-05-20", "reason": reason}
        stage = {"number": 1, "acknowledged": "2025-04-24", "extensions": [extension]}
        return case(stages=[stage])

    @pytest.mark.parametrize(
        "reason",
        [
            "workload",
            "Due to our current work load",
            "work pressure",
            "high demand for our service",
            "High volumes of complaints",
            "the volume of enquiries we are receiving",
            "a backlog of cases",
            "back log",
            "team capacity",
            "staff shortages",
            "staffing levels",
            "Staff absence",
            "we are short-staffed",
            "the case officer is on annual leave",
            "we have been very busy",
        ],
    )
    def test_stock_phrases(self, reason: str) -> None:
        (note,) = notes(self.because(reason))
        assert note.startswith("$.stages[0].extensions[0].reason would fit any complaint")
        assert "(A11)" in note

    @pytest.mark.parametrize(
        "reason",
        [
            "the surveyor's report on the roof comes on 2 June",
            "we await an assessment of the resident's mental capacity",
            "the volume of documents that you sent us",
            "the resident is on holiday until 12 May",
            "the lift's busy hours have to be measured",
            "staff of the contractor have to be asked",
            "",
            None,
        ],
    )
    def test_reasons_of_this_complaint(self, reason: str | None) -> None:
        assert notes(self.because(reason)) == ()

    @pytest.mark.parametrize(
        ("as_of", "said"),
        [("2025-05-04", 0), ("2025-05-05", 1), ("2025-05-06", 1)],
        ids=["the-day-before", "the-day-a-bank-holiday", "the-day-after"],
    )
    def test_from_the_day_of_the_notice(self, as_of: str, said: int) -> None:
        assert len(notes(self.because("workload", "2025-05-05"), as_of)) == said

    def test_of_each_extension_of_each_stage(self) -> None:
        of = self.because("workload", "unknown")
        of["stages"] *= 2
        of["stages"][1] = {
            "number": 2,
            "requested": "2025-06-02",
            "extensions": [{"reason": "a survey"}, {"reason": "workload"}],
        }
        paths = [note.split(".reason")[0] for note in notes(of)]
        assert paths == ["$.stages[0].extensions[0]", "$.stages[1].extensions[1]"]

    def test_it_changes_no_outcome(self) -> None:
        assert outcome(self.because("workload")) == outcome(self.because("a survey is awaited"))


def test_a12_is_not_said_before_stage_2_was_asked_for() -> None:
    stages = [{"number": 1, "logged": "2024-03-04"}, {"number": 2, "requested": "2024-04-01"}]
    of = case("2024-03-04", stages=stages)
    said = [sum("(A12)" in note for note in notes(of, day)) for day in ("2024-03-31", "2024-04-01")]
    assert said == [0, 1]


def test_of_a_case_with_nothing_to_say_nothing_is_said() -> None:
    assert notes(case()) == ()


@pytest.mark.parametrize(
    ("requested", "as_of", "said"),
    [
        ("2025-07-20", "2025-10-01", 0),
        ("2025-07-21", "2025-07-20", 0),
        ("2025-07-21", "2025-07-21", 1),
        ("unknown", "2025-10-01", 0),
    ],
)
def test_a21_a_stage_asked_for_after_the_withdrawal(requested: str, as_of: str, said: int) -> None:
    second = {"number": 2, "requested": requested}
    case = {"received": "2025-07-01", "withdrawn": "2025-07-20", "stages": [second]}
    told = [one for one in notes({"reference": "1", **case}, as_of) if "withdrawn" in one]
    assert len(told) == said
    for one in told:
        assert one.startswith(
            "$.stages[0] was asked for on Monday 21 July 2025, after the complaint was withdrawn on"
            " Sunday 20 July 2025"
        )
