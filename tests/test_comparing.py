"""A letter held against the record of its case: where the two differ, a person sees both."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from complaintcode import Finding, Report, case_from_dict, check

AS_OF = date(2025, 12, 1)
ANSWER = """Wold Homes
Repairs Hub, 2 Mill Lane

19 February 2025

Dear Ms Roe

Stage 1 response

{about}

We uphold your complaint because the joiner did not attend on 3 February 2025.
{said}

Our Repairs Policy allows five days. If you are unhappy you can ask for stage 2 by email to
complaints@wold.example or by phone on 01632 960 042.

Yours sincerely
A. Ford
Resolution Officer
"""
ABOUT = "Your complaint is about the front door, which does not lock."


def answer(said: str, about: str = ABOUT, **more: Any) -> dict[str, Any]:
    text = ANSWER.format(said=said, about=about)
    return {"kind": "stage1_response", "sent": "2025-02-19", "text": text, **more}


def report_on(*letters: dict[str, Any], case: dict[str, Any] | None = None, **stage: Any) -> Report:
    first = {"number": 1, "acknowledged": "2025-02-06", "responded": "2025-02-19", **stage}
    record = {"reference": "1", "received": "2025-02-03", "stages": [first], **(case or {})}
    report = check(case_from_dict({**record, "letters": list(letters)}), as_of=AS_OF)
    assert report.errors == ()
    return report


def item(name: str, *letters: dict[str, Any], **record: Any) -> Finding:
    (found,) = (one for one in report_on(*letters, **record).findings if one.item == name)
    return found


PAYMENT = {"kind": "payment", "amount": 180, "due": "2025-04-04", "done": "2025-04-01"}
LOST = "the record has a remedy of £180, which the letter does not name"
NEW = "the letter offers £180, which the record does not have"
OFFER = "We will pay you £180 by 4 April 2025."
APOLOGY = {"kind": "apology", "what": "for the wait"}


class TestASumThatTheLetterLacks:
    """The record has a payment, and the letter offers none, or offers something else."""

    @pytest.mark.parametrize(
        "said",
        [
            "No compensation is offered.",
            "You asked for £180. No compensation is offered.",
            "The joiner will repair the door on 26 February 2025.",
            "Please accept this letter as our written apology.",
        ],
    )
    def test_is_for_a_person(self, said: str) -> None:
        found = item("remedy", answer(said), remedies=[PAYMENT])
        assert (found.outcome.value, found.because) == ("needs_review", LOST)

    @pytest.mark.parametrize(
        ("said", "remedies"),
        [
            (OFFER, [PAYMENT]),
            ("The joiner will repair the door on 26 February 2025.", [APOLOGY]),
            ("No compensation is offered.", [APOLOGY]),
            ("No compensation is offered.", []),
            # It was offered only after the letter; what a repair costs need not be told.
            ("No compensation is offered.", [{**PAYMENT, "offered": "2025-03-03"}]),
            ("The door was repaired on 3 February 2025.", [{**PAYMENT, "kind": "repair"}]),
            # The sum is named, though not seen as an offer.
            ("The door was repaired on 3 February. The £180 of last week is yours.", [PAYMENT]),
        ],
        ids=str,
    )
    def test_is_none_where_the_two_agree(self, said: str, remedies: list[dict[str, Any]]) -> None:
        assert item("remedy", answer(said), remedies=remedies).outcome.value == "met"

    def test_a_letter_that_names_no_remedy_is_judged_for_that(self) -> None:
        found = item("remedy", answer("Thank you."), remedies=[PAYMENT], decision="upheld")
        assert found.outcome.value == "not_met"
        assert found.because == "no remedy is offered, nor is it said that there is none"


class TestASumThatTheRecordLacks:
    """A person looks where the case records remedies or actions; else a note names the sum."""

    NOTE = "$.letters[0] offers £180, which the record does not have"

    @pytest.mark.parametrize(
        "record",
        [
            {"remedies": [APOLOGY]},
            {"actions": [{"what": "mend the door", "due": "2025-03-03", "done": "2025-03-03"}]},
            {"case": {"offers": [{"amount": 50}]}},
        ],
        ids=str,
    )
    def test_in_a_record_that_has_remedies(self, record: dict[str, Any]) -> None:
        report = report_on(answer(OFFER), **record)
        (found,) = (one for one in report.findings if one.item == "remedy")
        assert (found.outcome.value, found.because) == ("needs_review", NEW)
        assert not any("offers" in one for one in report.notes)

    @pytest.mark.parametrize(
        "offers", [[{"amount": 180}], [{"what": "goodwill"}]], ids=["that-sum", "no-sum"]
    )
    def test_but_may_have_this_elsewhere(self, offers: list[dict[str, Any]]) -> None:
        found = item("remedy", answer(OFFER), remedies=[APOLOGY], case={"offers": offers})
        assert found.outcome.value == "met"

    @pytest.mark.parametrize("record", [{}, {"remedies": [], "actions": []}], ids=str)
    def test_in_a_record_without_any(self, record: dict[str, Any]) -> None:
        report = report_on(answer(OFFER), **record)
        (found,) = (one for one in report.findings if one.item == "remedy")
        assert found.outcome.value == "met"
        assert self.NOTE in report.notes

    @pytest.mark.parametrize(
        "said", ["No compensation is offered.", "The door was repaired on 3 February 2025."]
    )
    def test_nothing_is_noted_where_there_is_no_sum(self, said: str) -> None:
        assert not any("offers" in one for one in report_on(answer(said)).notes)


class TestWhatIsOffered:
    """Sums that are no offer, or come to another sum, are not held against the record."""

    @pytest.mark.parametrize(
        ("said", "amounts", "outcome"),
        [
            (
                "For this we offer between £50 and £250 and will pay you £60 by 4 April",
                [60],
                "met",
            ),
            ("For this we offer £50 to £250, and will pay you £60 by 4 April.", [60], "met"),
            ("We will pay you £240, not £180, by 4 April 2025.", [240], "met"),
            ("We will pay you £10 for each of the six weeks by 4 April 2025.", [60], "met"),
            ("We will pay you £10 a week for 6 weeks by 4 April 2025.", [60], "met"),
            ("We will pay you £10 a week for 6 weeks by 4 April 2025.", [70], "needs_review"),
            ("We will pay you £5 a day for ten days, £50, by 4 April 2025.", [50], "met"),
            (f"{OFFER} The charge of £75 for the lock is cancelled.", [180], "met"),
            (f"{OFFER} The £75 charge for the lock has now been waived.", [180], "met"),
            (f"{OFFER} We have cancelled the charge of £75.", [180], "met"),
            (f"{OFFER} We will refund the charge of £75 by 4 April.", [180], "needs_review"),
            ("We will pay you a further £60, which makes £240 with the £180 paid.", [60], "met"),
            ("We will pay you £60 more, which makes £240 with the £180 paid.", [180, 60], "met"),
        ],
    )
    def test_against_the_record(self, said: str, amounts: list[int], outcome: str) -> None:
        remedies = [{"kind": "payment", "amount": one, "due": "2025-04-04"} for one in amounts]
        said = said if "by" in said else f"{said} It will be in your account by 4 April 2025."
        found = item("remedy", answer(said), remedies=[*remedies, APOLOGY])
        assert found.outcome.value == outcome


DONE = "There are no outstanding actions."
ACTION = {"what": "mend the door", "due": "2025-03-03"}


class TestNothingLeftToDo:
    """The letter says so, and the record has something yet to come."""

    @pytest.mark.parametrize(
        "record",
        [
            {"actions": [ACTION]},
            {"actions": [{**ACTION, "done": "2025-03-01"}]},
            {"actions": [{**ACTION, "due": "2025-02-17", "done": "2025-02-21"}]},
            {"remedies": [{**ACTION, "kind": "repair", "done": None}]},
        ],
        ids=str,
    )
    def test_is_for_a_person(self, record: dict[str, Any]) -> None:
        found = item("actions", answer(DONE), **record)
        assert found.outcome.value == "needs_review"
        assert found.because == (
            "the letter says that nothing is left to do, the record has yet to come: mend the door"
        )

    @pytest.mark.parametrize(
        ("said", "record"),
        [
            (DONE, {}),
            (DONE, {"actions": [{**ACTION, "done": "2025-02-18"}]}),
            (DONE, {"actions": [{**ACTION, "due": "2025-02-18"}]}),
            (DONE, {"actions": [{**ACTION, "done": "unknown"}]}),
            (DONE, {"actions": [{**ACTION, "offered": "2025-02-24"}]}),
            (DONE, {"remedies": [{**PAYMENT, "what": "goodwill"}]}),
            ("The joiner will mend the door on 3 March 2025.", {"actions": [ACTION]}),
        ],
        ids=str,
    )
    def test_is_so_where_the_record_has_nothing_to_come(
        self, said: str, record: dict[str, Any]
    ) -> None:
        assert item("actions", answer(said), **record).outcome.value == "met"

    def test_of_a_letter_without_a_day_nothing_is_asked(self) -> None:
        text = ANSWER.format(said=DONE, about=ABOUT).replace("19 February 2025", "")
        undated = {"kind": "stage1_response", "text": text}
        assert item("actions", undated, actions=[ACTION]).outcome.value == "met"


class TestIssues:
    """Each issue of the recorded definition is spoken of, where the letter is on the complaint."""

    @pytest.mark.parametrize(
        "issue",
        [
            "Two emails to the Repairs Hub not answered",
            "Rude officer on the phone",
            "mice in the loft",
        ],
    )
    def test_no_word_of_the_way_onward_of_a_policy_or_a_signature_counts(self, issue: str) -> None:
        definition = {"issues": ["the front door", issue]}
        found = item("definition", answer(OFFER), definition=definition)
        assert found.outcome.value == "needs_review"
        assert found.because == "no word of the letter is about issue 2 of the recorded definition"

    def test_several_are_named_together(self) -> None:
        definition = {"issues": ["mice in the loft", "noise of the lift at night"]}
        found = item("definition", answer(OFFER), definition=definition)
        assert found.because.startswith("no word of the letter is about issues 1 and 2 of")

    @pytest.mark.parametrize(
        ("about", "issue"),
        [
            ("You complain that nobody answered the emails you sent.", "Two emails not answered"),
            ("You say that an officer was rude to you by phone.", "Rude officer on the phone"),
            (
                "Your complaint is that you are not happy with the noise of the lift at night.",
                "noise and drafts",
            ),
            (ABOUT, "the key"),  # too short to tell it by
        ],
    )
    def test_where_it_speaks_of_them_all_is_well(self, about: str, issue: str) -> None:
        found = item("definition", answer(OFFER, about), definition={"issues": [issue]})
        assert found.outcome.value == "met"

    def test_a_letter_without_a_salutation_is_taken_as_a_whole(self) -> None:
        text = "Stage 1 response\n\nYour complaint is about mice in the loft."
        of = {"kind": "stage1_response", "sent": "2025-02-19", "text": text}
        definition = {"issues": ["mice in the loft"]}
        assert item("definition", of, definition=definition).outcome.value == "met"
