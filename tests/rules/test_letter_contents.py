"""Does the letter say what the edition asks? 2024 2.4, 5.6 to 5.11, 6.2 to 6.19; 2022 likewise."""

from __future__ import annotations

import re
from typing import Any

import pytest

from .conftest import (
    LATER,
    Case,
    report_on,
    stage1,
    stage2_2022,
    stage2_2024,
    stage3_2022,
    unassessed,
)

ANSWER = """Larkspur Homes

6 June 2025

Dear Ms Ray

Stage 1 response

Your complaint is about the front door, which does not lock, and two missed visits.
You would like the door to be repaired and an apology.

We uphold your complaint because the joiner did not attend on 3 and 7 May 2025.

We will pay you £50 by bank transfer within ten working days.
The joiner will repair the door on 12 June 2025 and we will ring you on 13 June 2025.

If you are unhappy with this answer you can ask for stage 2 by ringing 01632 960 042.

Yours sincerely
A. Ford
"""
SILENT = {
    "stage": ("Stage 1 response\n\n", ""),
    "decision": ("We uphold your complaint because the", "The"),
    "remedy": ("We will pay you £50 by bank transfer within ten working days.\n", ""),
    "escalation_route": ("you can ask for stage 2 by ringing 01632 960 042", "we understand"),
}


def letter(text: str, kind: str = "stage1_response", **more: Any) -> dict[str, Any]:
    return {"kind": kind, "sent": "2025-06-06", "text": text, **more}


def answered(*letters: dict[str, Any], **stage: Any) -> Case:
    stage = {"acknowledged": "2025-05-27", "responded": "2025-06-06", **stage}
    return stage1("2025-05-23", case={"letters": list(letters)}, **stage)


def outcomes(case: Case, provision: str = "6.9", as_of: str = LATER) -> dict[str, tuple[str, str]]:
    return {
        str(one.item): (str(one.presence), one.outcome.value)
        for one in report_on(case, as_of).findings
        if one.item and one.provision == provision
    }


def of(case: Case, item: str) -> Any:
    (finding,) = [one for one in report_on(case).findings if one.item == item]
    return finding


def without(item: str) -> str:
    old, new = SILENT[item]
    assert old in ANSWER
    return ANSWER.replace(old, new)


class TestAnAnswer:
    """2024 6.9: the seven things that the answer to stage 1 says."""

    def test_one_that_says_them_all(self) -> None:
        said = outcomes(answered(letter(ANSWER)))
        assert said == dict.fromkeys(
            (
                "stage",
                "definition",
                "outcomes_sought",
                "decision",
                "reasons",
                "remedy",
                "actions",
                "escalation_route",
            ),
            ("present", "met"),
        )

    @pytest.mark.parametrize("item", ["stage", "escalation_route"])
    def test_what_is_missing_is_not_met(self, item: str) -> None:
        assert outcomes(answered(letter(without(item))))[item] == ("missing", "not_met")

    def test_every_finding_quotes_the_letter(self) -> None:
        for one in report_on(answered(letter(ANSWER))).findings:
            for quoted in one.evidence:
                assert ANSWER[quoted["start"] : quoted["end"]] == quoted["text"]
                assert quoted["letter"] == "$.letters[0]"

    def test_silence_about_what_is_still_to_be_done_is_for_a_person(self) -> None:
        text = re.sub("The joiner will repair .*\n", "", ANSWER)
        assert text != ANSWER
        finding = of(answered(letter(text)), "actions")
        assert (finding.presence, finding.outcome.value) == ("missing", "needs_review")
        assert finding.readings == ("A22",)
        assert finding.missing == ()

    @pytest.mark.parametrize(
        ("decision", "expected"),
        [("upheld", "not_met"), ("partly_upheld", "not_met"), ("not_upheld", "needs_review")],
    )
    def test_silence_about_a_remedy_is_a_fault_where_the_record_upholds(
        self, decision: str, expected: str
    ) -> None:
        text = "Stage 1 response\n\nThe joiner did not attend on 3 May 2025."
        case = answered(letter(text), decision=decision)
        assert outcomes(case)["remedy"] == ("missing", expected)

    @pytest.mark.parametrize(
        ("said", "expected"),
        [
            ("We uphold your complaint.", "not_met"),
            ("We do not uphold your complaint.", "needs_review"),
            ("Thank you for your patience.", "needs_review"),
        ],
    )
    def test_or_where_the_letter_itself_does(self, said: str, expected: str) -> None:
        text = f"Stage 1 response\n\nDear Ms Ray,\n\n{said} The joiner was not at home to you."
        assert outcomes(answered(letter(text)))["remedy"] == ("missing", expected)


class TestSeveralLetters:
    """What one of several letters of a kind shows is shown."""

    def test_a_correction_agrees_with_the_record_where_the_first_does_not(self) -> None:
        first = letter(ANSWER.replace("We uphold", "We do not uphold"))
        both = answered(first, letter(ANSWER), decision="upheld")
        found = of(both, "decision")
        assert (found.outcome.value, found.evidence[0]["letter"]) == ("met", "$.letters[1]")
        alone = of(answered(first, decision="upheld"), "decision")
        assert alone.headline == "decision given in the stage 1 answer, in question"
        assert alone.outcome.value == "needs_review"

    def test_a_correction_adds_what_the_first_left_out(self) -> None:
        first, second = without("escalation_route"), "You can ask for stage 2 by email: a@b.example"
        case = answered(letter(first), letter(second, sent="2025-06-09"))
        finding = of(case, "escalation_route")
        assert finding.outcome.value == "met"
        assert finding.because == "shown by the letter's own words in $.letters[1]"
        assert finding.about == "$.letters[0]"
        assert finding.evidence[0]["letter"] == "$.letters[1]"

    def test_an_id_stays_the_same_when_a_letter_is_added(self) -> None:
        ids = [
            {one.id for one in report_on(answered(*letters)).findings}
            for letters in ([letter(ANSWER)], [letter(ANSWER), letter(ANSWER)])
        ]
        assert ids[0] == ids[1]

    def test_one_letter_of_two_kinds_is_read_as_both(self) -> None:
        kinds = ["acknowledgement_stage1", "stage1_response"]
        both = {"kinds": kinds, "sent": "2025-05-27", "text": ANSWER}
        case = answered(both)
        assert outcomes(case)["definition"] == ("present", "met")
        assert outcomes(case, "5.6")["definition"] == ("present", "met")

    def test_a_letter_sent_after_the_day_of_looking_is_not_read(self) -> None:
        report = report_on(answered(letter(ANSWER)), "2025-06-05")
        assert not any(one.item for one in report.findings)
        assert "$.letters[0] is dated after the day of looking, and is not read" in report.notes


class TestAgainstTheRecord:
    """Where letter and record differ, a person looks; the record wins."""

    def test_the_stage(self) -> None:
        text = ANSWER.replace("Stage 1 response", "Stage 2 response").replace("stage 2", "more")
        finding = of(answered(letter(text)), "stage")
        assert finding.outcome.value == "needs_review"

    def test_the_decision(self) -> None:
        finding = of(answered(letter(ANSWER), decision="not_upheld"), "decision")
        assert finding.presence == "present"
        assert finding.outcome.value == "needs_review"
        assert finding.because == "the letter says upheld, the record not upheld"

    @pytest.mark.parametrize(
        ("recorded", "outcome"), [("upheld", "met"), ("partly_upheld", "needs_review")]
    )
    def test_the_decision_as_recorded(self, recorded: str, outcome: str) -> None:
        assert of(answered(letter(ANSWER), decision=recorded), "decision").outcome.value == outcome

    @pytest.mark.parametrize(
        ("amounts", "outcome"), [([50], "met"), ([20, 30], "met"), ([75], "needs_review")]
    )
    def test_the_sums_of_the_remedy(self, amounts: list[int], outcome: str) -> None:
        remedies = [{"kind": "payment", "amount": amount} for amount in amounts]
        finding = of(answered(letter(ANSWER), remedies=remedies), "remedy")
        assert finding.outcome.value == outcome

    @pytest.mark.parametrize(
        ("remedies", "because"),
        [
            ([], None),
            ([{"kind": "repair"}], "the letter offers £50 and £30, which the record does not have"),
            ([{"amount": 50}], "the letter offers £30, which the record does not have"),
            ([{"amount": 50}, {"amount": 30}], None),
            ([{"amount": 80}], None),
            ([{"amount": 50}, {"kind": "payment"}], None),
            ([{"amount": 50}, {"what": "goodwill"}], None),
            ([{"amount": 50}, {"kind": "apology"}], "the letter offers £30, which the record does"),
            ([{"amount": 40}, {"amount": 10}], "the letter offers £30, which the record does not"),
            ([{"amount": 30}, {"amount": 25}], "the record has a remedy of £25, which the letter"),
        ],
        ids=str,
    )
    def test_sums_that_one_of_the_two_lacks(
        self, remedies: list[dict[str, Any]], because: str | None
    ) -> None:
        text = ANSWER.replace("The joiner will", "We will pay you £30 by 20 June 2025. We will")
        finding = of(answered(letter(text), remedies=remedies), "remedy")
        assert finding.outcome.value == ("needs_review" if because else "met")
        assert finding.because.startswith(because or "shown by")

    def test_the_issues_of_the_definition(self) -> None:
        definition = {"issues": ["the front door", "mice in the loft"]}
        finding = of(answered(letter(ANSWER), definition=definition), "definition")
        assert finding.outcome.value == "needs_review"
        assert (
            finding.because == "no word of the letter is about issue 2 of the recorded definition"
        )

    @pytest.mark.parametrize(
        ("until", "outcome"), [("2025-06-20", "met"), ("2025-06-18", "needs_review")]
    )
    def test_the_new_date(self, until: str, outcome: str) -> None:
        text = (
            "6 June 2025\n\nWe are waiting for the surveyor's report. We will now respond by"
            " 20 June 2025."
        )
        extension = {"notified": "2025-06-06", "until": until}
        case = answered(letter(text, "extension_stage1"), extensions=[extension])
        assert of(case, "extension_date").outcome.value == outcome

    @pytest.mark.parametrize(
        ("said", "outcome"), [("24 June 2025", "met"), ("25 June 2025", "needs_review")]
    )
    def test_a_new_date_past_the_cap_where_the_record_has_none(
        self, said: str, outcome: str
    ) -> None:
        text = f"6 June 2025\n\nWe await the survey. We will now respond by {said}."
        case = answered(letter(text, "extension_stage1"), acknowledged="2025-05-27")
        finding = of(case, "extension_date")
        assert finding.outcome.value == outcome
        assert ("past the cap, Tuesday 24 June 2025" in finding.because) == (outcome != "met")

    @pytest.mark.parametrize("day", ["logged", "acknowledged"])
    def test_in_2022_the_acknowledgement_stands_for_logging_there_too(self, day: str) -> None:
        notice = letter("We await the survey. We will respond by 30 June 2023.", "extension_stage1")
        notice["sent"] = "2023-06-06"
        case = stage1("2023-05-23", case={"letters": [notice]}, **{day: "2023-05-25"})
        finding = of(case, "extension_date")
        assert finding.because.endswith("past the cap, Friday 23 June 2023")

    def test_stage_3_has_no_cap(self) -> None:
        notice = letter("We await the panel. We will respond by 29 September 2023.")
        notice |= {"kind": "extension_stage3", "sent": "2023-06-06"}
        case = stage3_2022("2023-05-23", acknowledged="2023-05-25") | {"letters": [notice]}
        assert of(case, "extension_date").outcome.value == "met"

    def test_nothing_is_reckoned_where_the_day_of_acknowledgement_is_not_known(self) -> None:
        text = "6 June 2025\n\nWe await the survey. We will now respond by 25 July 2025."
        case = answered(letter(text, "extension_stage1"), acknowledged="unknown")
        assert of(case, "extension_date").outcome.value == "met"


class TestOtherLetters:
    """Acknowledgements, extensions and refusals."""

    def test_the_code_does_not_ask_an_acknowledgement_to_name_its_stage(self) -> None:
        text = "Your complaint is that the lift is broken. You want it mended. All of it is ours."
        finding = of(answered(letter(text, "acknowledgement_stage1")), "stage")
        assert (finding.strength, finding.outcome.value) == ("advice", "needs_review")

    def test_in_2022_the_ombudsmans_details_fall_away_where_the_resident_agreed(self) -> None:
        notice = letter("We will now respond by 20 June 2023.", "extension_stage1")
        notice["sent"] = "2023-06-06"
        for agreed, expected in ((True, {}), (None, ("missing", "needs_review"))):
            extension = {"notified": "2023-06-06", "until": "2023-06-20", "agreed": agreed}
            case = stage1(
                "2023-05-23",
                case={"letters": [notice]},
                acknowledged="2023-05-25",
                extensions=[extension],
            )
            assert outcomes(case, "5.3").get("ombudsman_contact", {}) == expected

    def test_a_refusal_to_escalate_keeps_to_two_provisions_of_2024(self) -> None:
        text = "We will not escalate it: the claim form was served on us on 25 March 2025."
        refusal = letter(text, "refusal_escalate")
        case = stage2_2024("2025-08-15", case={"letters": [refusal]})
        assert outcomes(case, "5.11") == {"refusal_reason": ("present", "met")}
        assert outcomes(case, "2.4") == {"ombudsman_right": ("missing", "not_met")}

    def test_and_to_one_of_2022(self) -> None:
        text = "We will not escalate it: the claim form was served on us on 25 March 2024."
        refusal = {"kind": "refusal_escalate", "sent": "2024-04-02", "text": text}
        case = stage2_2022("2024-03-04", case={"letters": [refusal]})
        assert set(outcomes(case, "5.9")) == {"refusal_reason", "ombudsman_right"}


def test_without_a_letter_of_that_kind_it_is_not_assessed() -> None:
    needs = unassessed(answered())
    assert needs["6.9"] == ("letters[kind=stage1_response]",)
    assert "6.9" not in unassessed(answered(letter(ANSWER)))


@pytest.mark.parametrize("text", ["", " \n", None], ids=["empty", "blank", "none"])
def test_a_letter_without_text_is_none(text: str | None) -> None:
    case = answered({"kind": "stage1_response", "sent": "2025-06-06", "text": text})
    assert "6.9" in unassessed(case)


def test_where_another_complaints_answer_is_this_ones_it_is_judged_there() -> None:
    case = answered(letter(ANSWER))
    case["joined_with"] = {"reference": "HC-0", "from_stage": 1}
    assert outcomes(case) == {}


def test_a_letter_dated_otherwise_than_the_record_says_is_noted() -> None:
    report = report_on(answered(letter(ANSWER, sent="2025-06-09")))
    assert (
        "$.letters[0]: the letter is dated Friday 6 June 2025, the record says Monday 9 June 2025"
        in report.notes
    )
    assert "letters: that something is said is no approval of what is said" in report.notes


@pytest.mark.parametrize(("received", "readings"), [("2022-09-30", ("A29",)), ("2022-10-03", ())])
def test_a29_what_a_letter_lacks_in_the_months_to_comply_is_transitional(
    received: str, readings: tuple[str, ...]
) -> None:
    silent = ANSWER.replace(*SILENT["decision"])
    told = letter(silent, sent="2022-10-06")
    case = stage1(received, responded="2022-10-06", case={"letters": [told]})
    found = {one.item: one for one in report_on(case).findings if one.rule == "response-contents"}
    assert found["decision"].outcome.value == "not_met"
    assert found["decision"].readings == readings
    assert ["transitional" in one for one in found["decision"].notes] == [True] * len(readings)
    assert found["reasons"].outcome.value == "met"
    assert (found["reasons"].readings, found["reasons"].notes) == (readings, ())


def test_a29_what_nobody_read_is_not_called_transitional() -> None:
    silent = letter(ANSWER.replace(*SILENT["decision"]), sent="2022-10-06")
    unread = {"kind": "stage1_response", "sent": "2022-10-06", "file": "letter.pdf"}
    case = stage1("2022-09-12", responded="2022-10-06", case={"letters": [silent, unread]})
    (one,) = [one for one in report_on(case).findings if one.item == "decision"]
    assert (one.outcome.value, one.notes, one.missing) == (
        "needs_review",
        (),
        ("$.letters[1].text",),
    )
