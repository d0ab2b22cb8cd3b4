"""Which letters of a case are read, and as what; A5: an answer in place of an acknowledgement."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from complaintcode import Finding, Report, case_from_dict, check

LATER = "2026-06-01"
ANSWER = (
    "Stage 1 response\n\nYour complaint is about the front door, which does not lock. You would"
    " like the door to be repaired. The door is our responsibility.\n\nWe do not uphold your"
    " complaint because the joiner found the lock in order on 6 May 2025. If you are unhappy you"
    " can ask for stage 2 by ringing 01632 960 042."
)
SILENT = "Stage 1 response\n\nWe do not uphold it because the joiner found the lock in order."
WANTED = ("definition", "outcomes_sought", "responsibility")


def letter(text: str = ANSWER, kind: str = "stage1_response", **more: Any) -> dict[str, Any]:
    return {"kind": kind, "sent": "2025-05-09", "text": text, **more}


def case(
    *letters: dict[str, Any], more: dict[str, Any] | None = None, **stage: Any
) -> dict[str, Any]:
    """Received on Friday 2 May 2025: to be acknowledged by Monday the 12th, over a bank holiday."""
    first = {"number": 1, "acknowledged": None, "responded": "2025-05-09", **stage}
    found = {"reference": "HC-1", "received": "2025-05-02", "stages": [first]}
    return {**found, "letters": list(letters or [letter()]), **(more or {})}


def report_on(of: dict[str, Any], as_of: str = LATER) -> Report:
    report = check(case_from_dict(of), as_of=date.fromisoformat(as_of), all=True)
    assert report.errors == ()
    return report


def in_its_place(of: dict[str, Any], as_of: str = LATER) -> dict[str, Finding]:
    """The findings on an answer that is read as an acknowledgement, by item."""
    return {
        str(one.item): one
        for one in report_on(of, as_of).findings
        if "A5" in one.readings and one.item
    }


class TestWhatIsRead:
    """What was sent by the day of looking and has words."""

    def test_a_letter_of_after_the_day_of_looking_is_noted_and_not_read(self) -> None:
        report = report_on(case(letter(sent="2025-05-12")), "2025-05-09")
        assert "$.letters[0] is dated after the day of looking, and is not read" in report.notes
        assert not any(one.item for one in report.findings)

    @pytest.mark.parametrize("text", ["", " \n", None], ids=["empty", "blanks", "none"])
    def test_a_letter_without_words_is_none(self, text: Any) -> None:
        report = report_on(case(letter(text)))
        assert not any(one.item for one in report.findings)
        assert report.notes == ()


class TestAnAnswerInPlaceOfAnAcknowledgement:
    """A5: timing is kept; what an acknowledgement has to say is looked for in the answer."""

    def test_it_shows_all_that_an_acknowledgement_shows(self) -> None:
        found = in_its_place(case())
        assert {item: found[item].outcome.value for item in WANTED} == dict.fromkeys(WANTED, "met")
        assert {item: found[item].provision for item in WANTED} == {
            "definition": "5.6",
            "outcomes_sought": "5.6",
            "responsibility": "5.7",
        }
        assert all(found[item].about == "$.letters[0]" for item in WANTED)

    def test_what_is_not_in_it_is_for_a_person(self) -> None:
        found = in_its_place(case(letter(SILENT)))
        outcomes = {item: found[item].outcome.value for item in WANTED}
        assert outcomes == dict.fromkeys(WANTED, "needs_review")
        assert all(found[item].missing == () for item in WANTED)
        assert found["definition"].headline.endswith("in the stage 1 answer")

    def test_it_names_its_stage_as_it_would_have_to(self) -> None:
        assert in_its_place(case())["stage"].strength == "advice"

    @pytest.mark.parametrize(
        ("responded", "read"),
        [("2025-05-09", True), ("2025-05-12", True), ("2025-05-13", False)],
        ids=["the-working-day-before", "the-last-day", "the-day-after"],
    )
    def test_only_in_the_time_for_acknowledging(self, responded: str, read: bool) -> None:
        assert bool(in_its_place(case(letter(sent=responded), responded=responded))) is read

    def test_after_it_there_is_no_acknowledgement_to_assess(self) -> None:
        report = report_on(case(letter(sent="2025-05-13"), responded="2025-05-13"))
        needs = {one.provision: one.needs for one in report.not_assessed}
        assert "letters[kind=acknowledgement_stage1]" in needs["5.7"]

    @pytest.mark.parametrize(
        "stage",
        [
            {"acknowledged": "2025-05-09"},
            {"acknowledged": "2025-05-12"},
            {"acknowledgements": [{"sent": "2025-05-09"}]},
            {"responded": None, "responses": [{"sent": "2025-05-09", "full": True}]},
            {"responses": [{"sent": "2025-05-06", "full": False}, {"sent": "2025-05-09"}]},
        ],
        ids=[
            "acknowledged-the-same-day",
            "acknowledged-after",
            "one-of-several-the-same-day",
            "one-of-several-answers",
            "a-part-before",
        ],
    )
    def test_with_the_answer_or_after_it(self, stage: dict[str, Any]) -> None:
        assert set(WANTED) <= set(in_its_place(case(**stage)))

    @pytest.mark.parametrize(
        "stage",
        [
            {"acknowledged": "2025-05-08"},
            {"acknowledged": "unknown"},
            {"acknowledged": {"from": "2025-05-06", "to": "2025-05-12"}},
            {"acknowledgements": [{"sent": "2025-05-06", "full": False}]},
            {"acknowledgements": [{"sent": "2025-05-09"}], "acknowledged": "2025-05-06"},
            {"responded": "unknown"},
            {"responded": None},
            {"responded": None, "responses": [{"sent": "2025-05-09", "full": False}]},
        ],
        ids=[
            "acknowledged-the-day-before",
            "acknowledged-nobody-knows-when",
            "acknowledged-within-days",
            "an-automatic-reply-before",
            "one-of-several-before",
            "answered-nobody-knows-when",
            "never-answered",
            "answered-in-part-only",
        ],
    )
    def test_not_where_an_acknowledgement_was_or_may_have_been_before(
        self, stage: dict[str, Any]
    ) -> None:
        assert in_its_place(case(**stage)) == {}

    def test_an_absent_acknowledgement_is_none_in_a_whole_record_only(self) -> None:
        of = case()
        del of["stages"][0]["acknowledged"]
        assert set(WANTED) <= set(in_its_place(of))
        assert in_its_place({**of, "partial_record": True}) == {}

    def test_absent_beside_a_list_of_them_it_is_not_asked_for(self) -> None:
        of = case(acknowledgements=[{"sent": "2025-05-12"}], more={"partial_record": True})
        del of["stages"][0]["acknowledged"]
        assert set(WANTED) <= set(in_its_place(of))

    def test_not_where_a_letter_of_that_kind_is_there(self) -> None:
        assert in_its_place(case(letter(), letter(SILENT, "acknowledgement_stage1"))) == {}

    def test_not_in_a_letter_that_followed_later(self) -> None:
        assert in_its_place(case(letter(sent="2025-05-13"))) == {}

    def test_a_letter_of_another_kind_stands_for_nothing(self) -> None:
        assert in_its_place(case(letter(kind="update"))) == {}
        found = in_its_place(case(letter(kind="update"), letter()))
        assert all(found[item].about == "$.letters[1]" for item in WANTED)

    @pytest.mark.parametrize(
        ("as_of", "read"),
        [("2025-05-08", False), ("2025-05-09", True), ("2025-05-10", True)],
        ids=["the-day-before", "the-day", "the-day-after"],
    )
    def test_from_the_day_of_the_answer(self, as_of: str, read: bool) -> None:
        assert bool(in_its_place(case(letter(sent=None)), as_of)) is read

    def test_at_stage_2_of_2024(self) -> None:
        text = ANSWER.replace("Stage 1", "Stage 2")
        of = case(letter(text, "stage2_response", sent="2025-05-20"), acknowledged="2025-05-06")
        second = {"number": 2, "requested": "2025-05-15", "acknowledged": None}
        of["stages"].append({**second, "responded": "2025-05-20"})
        found = in_its_place(of)
        assert {item: found[item].stage for item in WANTED} == dict.fromkeys(WANTED, 2)
        of["stages"][1]["requested"] = "unknown"
        assert in_its_place(of) == {}

    def test_not_at_stage_2_of_2022_which_has_no_time_for_acknowledging(self) -> None:
        of = case(letter(ANSWER, "stage2_response"), more={"edition": "hos-2022"})
        second = {"number": 2, "requested": "2025-05-08", "responded": "2025-05-09"}
        of["stages"] = [{"number": 1, "responded": "2025-05-07"}, second]
        assert in_its_place(of) == {}

    def test_at_stage_1_of_2022(self) -> None:
        found = in_its_place(case(more={"edition": "hos-2022"}))
        assert found["definition"].provision == "4.2"

    def test_a_stage_recorded_twice_gives_each_finding_once(self) -> None:
        of = case()
        of["stages"] *= 2
        ids = [one.id for one in report_on(of).findings if "A5" in one.readings]
        assert len(ids) == len(set(ids))
