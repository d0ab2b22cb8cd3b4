"""Which letters of a case are read, and as what; A5: an answer in place of an acknowledgement."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from complaintcode import Finding, Letter, LetterKind, Report, case_from_dict, check, check_letter

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
        undated = letter()
        del undated["sent"]
        assert bool(in_its_place(case(undated), as_of)) is read

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


class TestALetterWhoseFileWasNotRead:
    """It is there, and nobody knows what it says: it is told of, and not taken for missing."""

    def unread(self, kind: str, **more: Any) -> dict[str, Any]:
        return {"kind": kind, "sent": "2025-05-09", "file": "answer.txt", **more}

    def test_each_is_noted_with_its_path(self) -> None:
        report = report_on(case(self.unread("stage1_response"), letter(), self.unread("update")))
        told = "was not read: load_case reads it, or give its text"
        assert [one for one in report.notes if told in one] == [
            f"$.letters[0].file {told}",
            f"$.letters[2].file {told}",
        ]

    @pytest.mark.parametrize(
        ("kind", "called", "provisions"),
        [
            ("stage1_response", "stage 1 answer", {"6.9"}),
            ("acknowledgement_stage1", "stage 1 acknowledgement", {"5.6", "5.7"}),
            ("extension_stage1", "stage 1 notice of the extension", {"6.4", "6.5"}),
            ("refusal_accept", "refusal", {"2.4"}),
        ],
    )
    def test_what_it_would_be_asked_is_not_assessed(
        self, kind: str, called: str, provisions: set[str]
    ) -> None:
        report = report_on(case(self.unread(kind)))
        told = {
            one.provision: one.needs
            for one in report.not_assessed
            if one.why == f"the {called} among the letters was not read"
        }
        assert provisions <= told.keys()
        assert set(told.values()) == {("$.letters[0].text",)}
        assert not any(one.item for one in report.findings)

    def test_nothing_is_said_of_an_answer_that_is_not_among_the_letters(self) -> None:
        report = report_on(case(self.unread("stage1_response"), self.unread("stage1_response")))
        assert not any(one.why.startswith("no stage 1") for one in report.not_assessed)
        needs = {one.provision: one.needs for one in report.not_assessed}
        assert needs["6.9"] == ("$.letters[0].text", "$.letters[1].text")

    def test_another_of_its_kind_that_was_read_is_judged(self) -> None:
        report = report_on(case(self.unread("stage1_response"), letter()))
        assert {one.about for one in report.findings if one.item and one.provision == "6.9"} == {
            "$.letters[1]"
        }

    def test_nothing_stands_in_for_an_acknowledgement_that_was_not_read(self) -> None:
        assert not in_its_place(case(self.unread("acknowledgement_stage1"), letter()))

    def test_one_of_after_the_day_of_looking_is_not_there_yet(self) -> None:
        report = report_on(case(self.unread("stage1_response", sent="2025-05-12")), "2025-05-09")
        assert not any("load_case" in one for one in report.notes)

    def test_one_that_was_read_beside_it_never_makes_a_thing_missing(self) -> None:
        unread = self.unread("stage1_response")
        missing = {one.item for one in report_on(case(letter(SILENT))).not_met if one.item}
        assert missing
        report = report_on(case(letter(SILENT), unread))
        found = {one.item: one for one in report.findings if one.item in missing}
        assert {one.outcome.value for one in found.values()} == {"needs_review"}
        assert {one.missing for one in found.values()} == {("$.letters[1].text",)}

    def test_nor_is_an_upheld_complaint_said_to_be_without_remedy(self) -> None:
        report = report_on(case(self.unread("stage1_response"), decision="upheld"))
        (found,) = (one for one in report.findings if one.rule == "remedy-offered")
        assert found.outcome.value == "needs_review"
        assert found.missing == ("$.letters[0].text",)

    def test_nor_is_a_complaint_said_to_be_undefined(self) -> None:
        unread = self.unread("acknowledgement_stage1")
        silent = letter("We have got your complaint.", "acknowledgement_stage1")
        for letters, outcomes in (([silent], ["not_met"]), ([silent, unread], ["needs_review"])):
            report = report_on(case(*letters, responded="2025-05-16"))
            found = [one for one in report.findings if one.rule == "stage1-definition"]
            assert [one.outcome.value for one in found] == outcomes
        assert found[0].missing == ("$.letters[1].text",)

    def test_nor_a_resident_to_be_without_the_ombudsman_s_details(self) -> None:
        first = letter("We have got your complaint.", "acknowledgement_stage1")
        last = letter(SILENT, "stage2_response", sent="2025-05-30")
        second = {"number": 2, "requested": "2025-05-15", "responded": "2025-05-30"}
        stages = {"stages": [*case()["stages"], second]}

        def found(*letters: dict[str, Any]) -> list[tuple[str, tuple[str, ...]]]:
            report = report_on(case(*letters, more=stages))
            return [
                (one.outcome.value, one.missing)
                for one in report.findings
                if one.rule == "ombudsman-signposting"
            ]

        assert found(first, last) == [("not_met", ())]
        unread = self.unread("stage1_response")
        assert found(first, last, unread) == [("needs_review", ("$.letters[2].text",))]
        report = report_on(case(unread, last, more=stages))
        why = "no letter before the last one was read"
        assert [one.needs[-1] for one in report.not_assessed if one.why == why]

    def test_a_refusal_is_not_said_to_be_unexplained(self) -> None:
        refusal = {"of": "acceptance", "decided": "2025-05-09", "explained": None}
        more = {"exclusions": [refusal]}
        report = report_on(case(self.unread("refusal_accept"), more=more))
        assert not any(one.rule == "refusal-explained" for one in report.findings)


def test_a_letter_of_two_kinds_has_findings_of_both_told_apart() -> None:
    both = {"kinds": ["stage1_response", "stage2_response"], "sent": "2025-05-09", "text": ANSWER}
    findings = report_on(case(both)).findings
    ids = [one.id for one in findings]
    assert len(ids) == len(set(ids))
    assert "HC-1/response-contents/$.letters[0]/stage/stage2" in ids
    kinds = (LetterKind.STAGE1_RESPONSE, LetterKind.STAGE2_RESPONSE)
    letter_alone = Letter(kinds=kinds, text=ANSWER)
    alone = [one.id for one in check_letter(letter_alone, edition="2024").findings]
    assert len(alone) == len(set(alone))
