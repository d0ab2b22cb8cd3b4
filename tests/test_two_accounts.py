"""The letters of a case against its record: where they lead elsewhere, a person sees both."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from complaintcode import Finding, Report, case_from_dict, check

RECEIVED = "2025-02-03"  # acknowledgement due on Monday 10 February, the answer by the 20th
AS_OF = "2025-06-30"
NOTICE = (
    "We are waiting for the surveyor's report, due on 26 February. You will have our Stage 1"
    " response by {} 2025. Housing Ombudsman: 0300 111 3000."
)
SILENT_NOTICE = "You will have our Stage 1 response by 5 March 2025."


def letter(kind: str, sent: str | None, text: str = "Dear Ms Roe", **more: Any) -> dict[str, Any]:
    return {"kind": kind, "text": text, **({} if sent is None else {"sent": sent}), **more}


def case(*letters: dict[str, Any], more: dict[str, Any] | None = None, **stage: Any) -> Any:
    first = {"number": 1, "acknowledged": "2025-02-06", "responded": "2025-02-19", **stage}
    found = {"reference": "1", "received": RECEIVED, "stages": [first], **(more or {})}
    return {**found, "letters": list(letters)}


def extension(**more: Any) -> dict[str, Any]:
    return {"notified": "2025-02-19", "until": "2025-03-05", "reason": "survey", **more}


def report_on(of: Any, as_of: str = AS_OF) -> Report:
    report = check(case_from_dict(of), as_of=date.fromisoformat(as_of))
    assert report.errors == ()
    return report


def finding(of: Any, rule: str, as_of: str = AS_OF) -> Finding:
    (found,) = (one for one in report_on(of, as_of).findings if one.rule == rule)
    return found


LATER = {"from": "2025-02-24", "to": "2025-02-28"}
ANSWER, ACKNOWLEDGED = "stage1-response-time", "stage1-acknowledgement-time"


class TestTheDayOfAMessage:
    """The record has one day, and every letter of it another."""

    @pytest.mark.parametrize(
        ("sent", "outcome"),
        [
            ("2025-02-18", "met"),
            ("2025-02-19", "met"),
            ("2025-02-20", "met"),  # the last day: in time by both
            ("2025-02-21", "needs_review"),
            ("2025-06-30", "needs_review"),
            ("2025-07-01", "met"),  # not sent by the day of looking
        ],
    )
    def test_of_an_answer(self, sent: str, outcome: str) -> None:
        found = finding(case(letter("stage1_response", sent)), ANSWER)
        assert found.outcome.value == outcome

    def test_both_accounts_are_told(self) -> None:
        found = finding(case(letter("stage1_response", "2025-02-27")), ANSWER)
        assert found.headline == (
            "stage 1 answered in time by the record, stage 1 answer 5 working days late by its"
            " letters"
        )
        assert found.because == (
            "by the record due Thursday 20 February 2025, sent Wednesday 19 February 2025; counted"
            " from the acknowledgement, Thursday 6 February 2025; by $.letters[0] due Thursday"
            " 20 February 2025, sent Thursday 27 February 2025; counted from the acknowledgement,"
            " Thursday 6 February 2025"
        )
        assert (found.missing, found.done_on) == (("$.stages[0].responded",), None)
        assert (found.working_days, found.days_late, found.advice) == (None, 0, None)

    def test_a_letter_in_time_beside_a_late_day_of_the_record(self) -> None:
        found = finding(
            case(letter("stage1_response", "2025-02-19"), responded="2025-02-27"), ANSWER
        )
        assert found.outcome.value == "needs_review"

    def test_another_day_that_moves_what_is_due_moves_both_dates(self) -> None:
        late = letter("acknowledgement_stage1", "2025-02-10")
        found = finding(case(late, responded="2025-02-21"), ANSWER)
        assert (found.due_on, found.due_latest) == (date(2025, 2, 20), date(2025, 2, 24))
        assert (found.outcome.value, found.done_on) == ("needs_review", date(2025, 2, 21))

    @pytest.mark.parametrize(
        ("sent", "outcome"),
        [("2025-02-10", "met"), ("2025-02-11", "needs_review")],
        ids=["the-last-day", "the-day-after"],
    )
    def test_of_an_acknowledgement(self, sent: str, outcome: str) -> None:
        found = finding(case(letter("acknowledgement_stage1", sent)), ACKNOWLEDGED)
        assert found.outcome.value == outcome

    def test_a_letter_of_the_recorded_day_confirms_it_whatever_came_later(self) -> None:
        of = case(letter("stage1_response", "2025-02-27"), letter("stage1_response", "2025-02-19"))
        assert finding(of, ANSWER).outcome.value == "met"
        listed = case(*of["letters"], responded=None, responses=[{"sent": "2025-02-19"}])
        assert finding(listed, ANSWER).outcome.value == "met"

    @pytest.mark.parametrize(
        ("kind", "sent", "dated", "outcome"),
        [
            ("stage1_response", "2025-02-19", "18 February 2025", "met"),
            ("stage1_response", "2025-02-19", "20 February 2025", "met"),  # the last day
            ("stage1_response", "2025-02-19", "27 February 2025", "needs_review"),
            ("stage1_response", "2025-02-19", "1 July 2025", "met"),  # still to come: a slip
            ("acknowledgement_stage1", "2025-02-06", "10 February 2025", "met"),
            ("acknowledgement_stage1", "2025-02-06", "11 February 2025", "needs_review"),
        ],
    )
    def test_that_the_letter_itself_bears(
        self, kind: str, sent: str, dated: str, outcome: str
    ) -> None:
        text = f"{dated}\n\nDear Ms Roe\n\nThank you for your complaint."
        rule = ANSWER if kind == "stage1_response" else ACKNOWLEDGED
        assert finding(case(letter(kind, sent, text)), rule).outcome.value == outcome

    def test_that_it_was_written_before_it_was_sent_excuses_nothing(self) -> None:
        text = "20 February 2025\n\nDear Ms Roe\n\nThank you for your complaint."
        late = letter("stage1_response", "2025-02-21", text)
        assert finding(case(late, responded="2025-02-21"), ANSWER).outcome.value == "not_met"

    @pytest.mark.parametrize(
        ("dated", "outcome"), [("20 February 2025", "met"), ("21 February 2025", "needs_review")]
    )
    def test_that_a_notice_bears(self, dated: str, outcome: str) -> None:
        text = f"{dated}\n\nDear Ms Roe\n\n{NOTICE.format('5 March')}"
        notice = letter("extension_stage1", "2025-02-19", text)
        of = case(notice, responded="2025-03-04", extensions=[extension()])
        assert finding(of, "extension-notice-time").outcome.value == outcome

    def test_of_a_line_that_speaks_of_something_else_nothing_is_concluded(self) -> None:
        text = "We uphold your complaint. The joiner comes on 27 February 2025."
        found = finding(case(letter("stage1_response", "2025-02-19", text)), ANSWER)
        assert found.outcome.value == "met"

    def test_of_several_letters_the_first_counts(self) -> None:
        of = case(letter("stage1_response", "2025-03-27"), letter("stage1_response", "2025-02-20"))
        assert finding(of, ANSWER).outcome.value == "met"

    def test_a_day_that_is_not_known_is_in_no_dispute(self) -> None:
        responses = [{"sent": "2025-02-19"}, {"sent": "unknown"}]
        of = case(letter("stage1_response", "2025-02-27"), responded=None, responses=responses)
        assert finding(of, ANSWER).outcome.value == "met"

    def test_a_slip_of_one_letter_is_left_out_and_the_others_count(self) -> None:
        second = {"number": 2, "requested": "2025-03-20", "acknowledged": "2025-03-21"}
        slip = letter("acknowledgement_stage2", "2025-03-10")  # before it was asked for
        of = case(letter("stage1_response", "2025-04-25"), slip)
        of["stages"].append(second)
        assert finding(of, ANSWER).outcome.value == "needs_review"
        assert finding(of, "stage2-acknowledgement-time").outcome.value == "met"

    def test_a_letter_of_one_stage_is_not_its_twins(self) -> None:
        of = case(letter("stage1_response", "2025-02-19"))
        of["stages"].append({"number": 1, "acknowledged": "2025-02-07", "responded": "2025-04-17"})
        outcomes = [one.outcome.value for one in report_on(of).findings if one.rule == ANSWER]
        assert outcomes == ["met", "not_met"]

    def test_what_would_not_be_asked_by_the_letters_is_no_failing_for_sure(self) -> None:
        late = case(
            letter("stage1_response", "2025-02-19"),
            responded="2025-04-17",
            update_interval_agreed=None,
        )
        found = finding(late, "update-interval")
        assert found.outcome.value == "needs_review"
        assert found.headline == (
            "no interval of updates agreed while the answer was late, in question"
        )
        assert found.because == "none was agreed by the day of looking; not so by $.letters[0]"

    def test_a_letter_of_before_the_complaint_is_a_slip(self) -> None:
        assert finding(case(letter("stage1_response", "2024-02-19")), ANSWER).outcome.value == "met"

    @pytest.mark.parametrize("more", [{"kind": "stage2_response"}, {"stage": 2}], ids=str)
    def test_a_letter_of_another_stage_says_nothing(self, more: dict[str, Any]) -> None:
        of = case({**letter("stage1_response", "2025-02-27"), **more})
        assert finding(of, ANSWER).outcome.value == "met"


class TestAnExtension:
    """Its notice says until when; the record may say otherwise, or nothing."""

    @pytest.mark.parametrize(
        ("until", "told", "outcome"),
        [
            ("2025-03-05", "5 March", "met"),
            ("2025-03-05", "27 February", "needs_review"),
            ("2025-02-28", "5 March", "needs_review"),
            ("2025-02-28", "27 February", "not_met"),
            (None, "5 March", "needs_review"),
            ("unknown", "5 March", "needs_review"),
        ],
    )
    def test_the_new_date(self, until: str | None, told: str, outcome: str) -> None:
        notice = letter("extension_stage1", "2025-02-19", NOTICE.format(told))
        of = case(notice, responded="2025-03-04", extensions=[extension(until=until)])
        assert finding(of, ANSWER).outcome.value == outcome

    @pytest.mark.parametrize(
        ("sent", "outcome"),
        [("2025-02-20", "met"), ("2025-02-21", "needs_review")],
        ids=["the-last-day", "the-day-after"],
    )
    def test_the_day_of_its_only_notice(self, sent: str, outcome: str) -> None:
        notice = letter("extension_stage1", sent, NOTICE.format("5 March"))
        of = case(notice, responded="2025-03-04", extensions=[extension()])
        assert finding(of, ANSWER).outcome.value == outcome
        assert finding(of, "extension-notice-time").outcome.value == outcome

    def test_of_several_each_notice_is_held_against_that_of_its_day(self) -> None:
        first = letter("extension_stage1", "2025-02-17", NOTICE.format("25 February"))
        second = letter("extension_stage1", "2025-02-25", NOTICE.format("4 March"))
        stray = letter("extension_stage1", "2025-02-26", NOTICE.format("3 March"))
        recorded = [
            extension(notified="2025-02-17", until="2025-02-25"),
            extension(notified="2025-02-25", until="2025-03-04"),
        ]
        of = case(first, second, stray, responded="2025-03-04", extensions=recorded)
        assert finding(of, ANSWER).outcome.value == "met"
        of["stages"][0]["extensions"][1]["until"] = "2025-03-03"
        found = finding(of, ANSWER)
        assert found.outcome.value == "needs_review"
        assert found.missing == ("$.stages[0].extensions[1].until",)

    @pytest.mark.parametrize(
        ("responded", "outcome"),
        [("2025-02-20", "met"), ("2025-03-05", "needs_review"), ("2025-03-06", "not_met")],
        ids=["not-needed", "its-last-day", "after-it"],
    )
    def test_of_which_only_the_notice_is_held(self, responded: str, outcome: str) -> None:
        notice = letter("extension_stage1", "2025-02-19", NOTICE.format("5 March"))
        found = finding(case(notice, responded=responded), ANSWER)
        assert found.outcome.value == outcome
        if outcome == "needs_review":
            assert found.missing == ("$.stages[0].extensions",)

    @pytest.mark.parametrize(
        ("until", "told", "outcome"),
        [
            # Of the 19th; the answer of Tuesday 4 March was due on the 20th.
            ("2025-03-05", "within 10 working days of the date of this letter", "met"),
            ("2025-03-05", "within ten (10) working days", "met"),
            ("2025-03-05", "within five working days from today", "needs_review"),
            ("2025-03-05", "within 30 working days", "met"),  # so much later is kept by both
            ("2025-03-05", "within 2 weeks", "met"),
            ("2025-03-05", "in 1 week", "needs_review"),
            ("2025-03-05", "within 14 days of this letter", "met"),
            ("2025-03-11", "within 14 days of this letter", "met"),  # as working days
            ("2025-03-05", "within 14 calendar days", "met"),
            ("2025-02-28", "within 14 calendar days", "needs_review"),
            ("2025-02-28", "by the end of February", "not_met"),
            ("2025-03-05", "by the end of February 2025", "needs_review"),
            ("2025-03-31", "by the end of March", "met"),
            ("2025-02-28", "by the end of March", "needs_review"),
            ("2025-03-05", "within 2 working days of receiving the report", "met"),
            ("2025-03-05", "in due course", "met"),
            (None, "within 10 working days", "needs_review"),
        ],
    )
    def test_a_period_counts_from_the_notice(
        self, until: str | None, told: str, outcome: str
    ) -> None:
        text = f"We await the survey. You will have our Stage 1 response {told}."
        notice = letter("extension_stage1", "2025-02-19", text)
        recorded = [extension(until=until)] if until else []
        of = case(notice, responded="2025-03-04", extensions=recorded)
        assert finding(of, ANSWER).outcome.value == outcome

    @pytest.mark.parametrize(
        ("until", "told", "outcome"),
        [
            ("2025-03-05", "within 10 working days", "met"),
            ("2025-03-05", "within 30 working days of this letter", "needs_review"),
            ("2025-03-05", "by the end of April", "needs_review"),
            ("2025-03-31", "by the end of March", "met"),
            ("2025-03-05", "by the end of December", "needs_review"),
            ("2025-08-29", "by the end of August", "met"),  # its last working day
            ("2025-08-31", "by the end of August", "met"),
            ("2026-01-30", "by the end of January", "met"),
        ],
    )
    def test_its_date_is_held_against_the_record(self, until: str, told: str, outcome: str) -> None:
        text = f"We await the survey. You will have our Stage 1 response {told}."
        notice = letter("extension_stage1", "2025-02-19", text)
        known = extension(until=until)
        found = report_on(case(notice, extensions=[known])).findings
        (dated,) = (one for one in found if one.item == "extension_date")
        assert dated.outcome.value == outcome

    def test_a_period_past_the_cap_where_the_record_has_no_extension(self) -> None:
        text = "We await the survey. You will have our Stage 1 response within 30 working days."
        found = report_on(case(letter("extension_stage1", "2025-02-19", text))).findings
        (dated,) = (one for one in found if one.item == "extension_date")
        assert dated.because.startswith("the letter says Wednesday 2 April 2025, past the cap")

    def test_of_two_periods_neither_is_taken(self) -> None:
        text = "Our response will come within 5 working days, or at worst within 9 working days."
        notice = letter("extension_stage1", "2025-02-19", text)
        of = case(notice, responded="2025-03-04", extensions=[extension()])
        assert finding(of, ANSWER).outcome.value == "met"

    def test_a_notice_without_a_new_date_extends_nothing(self) -> None:
        notice = letter("extension_stage1", "2025-02-19", "We need more time for your answer.")
        assert finding(case(notice, responded="2025-03-05"), ANSWER).outcome.value == "not_met"

    def test_a_notice_without_a_day_of_its_own_extends_nothing(self) -> None:
        notice = letter("extension_stage1", None, NOTICE.format("5 March"))
        assert finding(case(notice, responded="2025-03-05"), ANSWER).outcome.value == "not_met"
        notice["text"] = "We await the survey. You will have our response within 10 working days."
        assert finding(case(notice, responded="2025-03-05"), ANSWER).outcome.value == "not_met"

    def test_details_that_the_record_denies_and_the_notice_gives(self) -> None:
        notice = letter("extension_stage1", "2025-02-19", NOTICE.format("5 March"))
        recorded = [extension(ombudsman_details=False)]
        of = case(notice, responded="2025-03-04", extensions=recorded)
        found = finding(of, "extension-ombudsman-details")
        assert found.outcome.value == "needs_review"
        assert found.because == "the record says that they were not given; not so by $.letters[0]"
        assert found.missing == ("$.stages[0].extensions[0].ombudsman_details",)
        silent = letter("extension_stage1", "2025-02-19", SILENT_NOTICE)
        of = case(silent, responded="2025-03-04", extensions=recorded)
        assert finding(of, "extension-ombudsman-details").outcome.value == "not_met"

    def test_a_reason_that_is_recorded_as_empty_and_given_in_the_notice(self) -> None:
        notice = letter("extension_stage1", "2025-02-19", NOTICE.format("5 March"))
        of = case(notice, responded="2025-03-04", extensions=[extension(reason="")])
        assert finding(of, "extension-reason").outcome.value == "needs_review"
        silent = letter("extension_stage1", "2025-02-19", SILENT_NOTICE)
        of = case(silent, responded="2025-03-04", extensions=[extension(reason="")])
        assert finding(of, "extension-reason").outcome.value == "not_met"

    def test_a_notice_alone_without_reason_or_details_extends_all_the_same(self) -> None:
        of = case(letter("extension_stage1", "2025-02-19", SILENT_NOTICE), responded="2025-03-05")
        assert finding(of, ANSWER).outcome.value == "needs_review"


PAYMENT = "We uphold your complaint. We will pay you £150 {}."


class TestARemedy:
    """Its sum is promised for one day in the record, and for another in the answer."""

    def kept(self, *told: str, **remedy: Any) -> Finding:
        letters = [letter("stage1_response", "2025-02-19", PAYMENT.format(one)) for one in told]
        due = {"amount": 150, "due": "2025-03-31", "done": "2025-03-20"}
        of = case(*letters, remedies=[{**due, **remedy}])
        return next(one for one in report_on(of).findings if one.rule == "remedy-done")

    @pytest.mark.parametrize(
        ("told", "outcome"),
        [
            ("by 19 March 2025", "needs_review"),
            ("by 20 March", "met"),  # done on that day
            ("on or before Friday 14 March 2025", "needs_review"),
            ("by 31 March 2025", "met"),
            ("within 20 working days", "met"),  # no day
            ("by 14 March 2025 and £20 for the calls", "met"),  # for which of them?
            ("by 14 March or 28 March 2025", "met"),
            ("if we hear from you by 14 March 2025", "met"),
            ("which you may accept by 14 March 2025", "met"),
            ("for the visit that was missed on 14 February 2025", "met"),
            ("by BACS on 14 March", "needs_review"),
            (", which will be paid into your bank account by 14 March 2025", "needs_review"),
            ("for the delay by 14 March 2025", "needs_review"),
            ("and our engineer will fit the boiler on 14 March 2025", "met"),
            (", which you may take up on or before 14 March", "met"),
            ("for the visit that is to take place on 14 March", "met"),
            ("once we have your bank details, which we need by 14 March", "met"),
            ("off your rent, which is due on 1 March", "met"),
        ],
    )
    def test_the_day_of_a_payment(self, told: str, outcome: str) -> None:
        assert self.kept(told).outcome.value == outcome

    @pytest.mark.parametrize(
        ("said", "outcome"),
        [
            ("By 14 March we will pay you £150.", "needs_review"),
            ("£150 will be credited to your account by 14 March.", "needs_review"),
            ("We have paid you £150 on 14 February.", "not_met"),
            ("We paid you £150 on 17 February 2025.", "not_met"),
            ("We will pay you £150 by 14 February 2025.", "not_met"),
        ],
    )
    def test_only_what_is_still_to_be_paid(self, said: str, outcome: str) -> None:
        told = letter("stage1_response", "2025-02-19", said)
        due = {"amount": 150, "due": "2025-03-17", "done": None}
        found = report_on(case(told, remedies=[due]), "2025-03-17" if "14 M" in said else AS_OF)
        (kept,) = (one for one in found.findings if one.rule == "remedy-done")
        assert kept.outcome.value == outcome

    def test_both_days_are_told(self) -> None:
        found = self.kept("by 14 March 2025", done=None)
        assert found.outcome.value == "not_met"
        found = self.kept("by 14 March 2025")
        assert found.missing == ("$.stages[0].remedies[0].due",)
        assert (found.due_on, found.due_latest) == (date(2025, 3, 14), date(2025, 3, 31))
        assert found.because.endswith(
            "by $.letters[0] due Friday 14 March 2025, done on Thursday 20 March 2025: a person"
            " weighs the delay"
        )

    @pytest.mark.parametrize(
        "more",
        [{"amount": 100}, {"amount": None}, {"due": {"from": "2025-03-21", "to": "2025-03-31"}}],
        ids=str,
    )
    def test_where_it_cannot_be_told_which_nothing_is_in_dispute(
        self, more: dict[str, Any]
    ) -> None:
        assert self.kept("by 14 March 2025", **more).outcome.value == "met"

    def test_two_of_one_sum_are_in_no_dispute(self) -> None:
        remedy = {"amount": 150, "due": "2025-03-31", "done": "2025-03-20"}
        told = letter("stage1_response", "2025-02-19", PAYMENT.format("by 14 March 2025"))
        found = report_on(case(told, remedies=[remedy, remedy])).findings
        assert {one.outcome.value for one in found if one.rule == "remedy-done"} == {"met"}

    def test_the_day_of_one_letter_confirms_the_record(self) -> None:
        assert self.kept("by 14 March 2025", "by 31 March 2025").outcome.value == "met"
        assert self.kept("by 14 March 2025", "by 17 March 2025").outcome.value == "met"


WORK = "We uphold your complaint. {}"


class TestADayThatOnlyTheAnswerNames:
    """The record has no day, and the resident was told one: that is no failing for sure."""

    def dated(self, said: str, *others: dict[str, Any], **promise: Any) -> Finding:
        told = letter("stage1_response", "2025-02-19", WORK.format(said))
        action = {"what": "replace the boiler", "done": None, **promise}
        of = case(told, actions=[action, *others])
        found = [one for one in report_on(of).findings if one.rule == "remedy-dated"]
        return found[0]

    @pytest.mark.parametrize(
        ("said", "outcome"),
        [
            ("The boiler will be replaced by 30 April 2025.", "needs_review"),
            ("The boiler will be replaced within 20 working days.", "needs_review"),
            ("Our surveyor will call on 3 March and on 10 March 2025.", "needs_review"),
            ("The boiler was replaced on 3 February 2025.", "not_met"),
            ("The boiler will be replaced as soon as we can.", "not_met"),
            ("There are no outstanding actions.", "not_met"),
        ],
    )
    def test_of_an_action(self, said: str, outcome: str) -> None:
        found = self.dated(said)
        assert found.outcome.value == outcome

    def test_both_accounts_are_told(self) -> None:
        found = self.dated("The boiler will be replaced by 30 April 2025.", {"what": "call"})
        assert found.because == (
            "by the record no day is recorded, and it is not done; by $.letters[0] due on a day of"
            " a known window"
        )
        assert found.missing == ("$.stages[0].actions[0].due",)
        alone = self.dated("The boiler will be replaced by 30 April 2025.")
        assert alone.because.endswith("by $.letters[0] due Wednesday 30 April 2025")

    @pytest.mark.parametrize(
        ("remedy", "outcome"),
        [
            ({"kind": "payment", "amount": 150}, "needs_review"),
            ({"kind": "payment"}, "needs_review"),
            ({"kind": "payment", "amount": 90}, "not_met"),
            ({"kind": "repair", "what": "the gate"}, "not_met"),
        ],
        ids=str,
    )
    @pytest.mark.parametrize("told", ["by 14 March 2025", "within 15 working days"])
    def test_of_a_payment(self, remedy: dict[str, Any], outcome: str, told: str) -> None:
        answer = letter("stage1_response", "2025-02-19", PAYMENT.format(told))
        of = case(answer, remedies=[{**remedy, "done": None}, {"kind": "apology"}])
        found = [one for one in report_on(of).findings if one.rule == "remedy-dated"]
        assert [one.outcome.value for one in found] == [outcome]

    def test_of_two_of_one_sum(self) -> None:
        answer = letter("stage1_response", "2025-02-19", PAYMENT.format("by 14 March 2025"))
        remedy = {"kind": "payment", "amount": 150, "done": None}
        found = report_on(case(answer, remedies=[remedy, remedy])).findings
        assert {one.outcome.value for one in found if one.rule == "remedy-dated"} == {
            "needs_review"
        }

    def test_without_a_letter_the_day_is_wanting(self) -> None:
        of = case(letter("stage1_response", "2025-07-19"), actions=[{"what": "x", "done": None}])
        assert finding(of, "remedy-dated").outcome.value == "not_met"


class TestAnAction:
    """The record has it due on one day, and the answer names another for it."""

    def kept(self, said: str, *others: dict[str, Any], **more: Any) -> Finding:
        told = letter("stage1_response", "2025-02-19", WORK.format(said))
        action = {"what": "replace the boiler", "due": "2025-05-30", "done": "2025-05-12", **more}
        found = report_on(case(told, actions=[action, *others])).findings
        return next(one for one in found if one.rule == "remedy-done")

    @pytest.mark.parametrize(
        ("said", "more", "outcome"),
        [
            ("The boiler will be replaced by 30 April 2025.", {}, "needs_review"),
            ("The boiler will be replaced by 30 May 2025.", {}, "met"),
            ("The boiler will be replaced by 30 April 2025.", {"done": "2025-04-30"}, "met"),
            ("I will ring you about the boiler on 30 April 2025.", {}, "met"),
            ("The boiler will be replaced within 20 working days.", {}, "met"),
            ("The boiler will be replaced on 30 April or on 2 May 2025.", {}, "met"),
            ("The boiler will be replaced by 30 April 2025.", {"what": None}, "met"),
        ],
        ids=str,
    )
    def test_is_for_a_person(self, said: str, more: dict[str, Any], outcome: str) -> None:
        assert self.kept(said, **more).outcome.value == outcome

    def test_of_several_it_is_not_known_which(self) -> None:
        said = "The boiler will be replaced by 30 April 2025."
        assert self.kept(said, {"what": "mend the tap"}).outcome.value == "met"


class TestARefusal:
    """From the day of a refusal the rules of what was refused do not apply."""

    REFUSAL = letter("refusal_accept", "2025-02-05", "The fence was put up in March 2021.")

    def test_of_which_only_the_letter_is_held(self) -> None:
        of = {"reference": "1", "received": RECEIVED, "letters": [self.REFUSAL]}
        for rule in (ANSWER, ACKNOWLEDGED):
            found = finding(of, rule)
            assert (found.outcome.value, found.missing) == ("needs_review", ("$.exclusions",))

    def test_after_the_limits_had_passed(self) -> None:
        late = {**self.REFUSAL, "sent": "2025-06-02"}
        of = {"reference": "1", "received": RECEIVED, "letters": [late]}
        assert finding(of, ANSWER).outcome.value == "not_met"

    @pytest.mark.parametrize(
        ("refused", "outcome"),
        [
            ([{"of": "acceptance", "decided": "2025-03-14"}], "needs_review"),
            ([{"of": "acceptance", "decided": "unknown"}], "needs_review"),
            ([{"of": "aspect", "decided": "2025-02-05"}], "not_met"),
            ([{"of": "aspect", "decided": "2025-02-06"}], "not_met"),
            ([{"decided": "2025-02-06"}], "needs_review"),
            ([{"of": "escalation", "decided": "2025-02-05"}], "needs_review"),
            ([{"of": "acceptance", "decided": "2025-03-14"}, {"of": "aspect"}], "not_met"),
        ],
        ids=str,
    )
    def test_beside_one_that_the_record_has(
        self, refused: list[dict[str, str]], outcome: str
    ) -> None:
        """Due on 20 February 2025; an aspect that was refused leaves the rest to be answered."""
        of = case(self.REFUSAL, more={"exclusions": refused}, responded=None)
        assert finding(of, ANSWER).outcome.value == outcome

    def test_each_of_two_is_told_by_its_own_letter(self) -> None:
        """That of the escalation leaves the one of the complaint as its letter tells it."""
        second = {"number": 2, "requested": "2025-03-03", "acknowledged": "2025-03-04"}
        escalation = letter("refusal_escalate", "2025-03-05", "We answered it in 2021.")
        of = case(self.REFUSAL, escalation, acknowledged=None, responded=None)
        of["stages"].append(second)
        for rule in (ANSWER, "stage2-response-time"):
            found = finding(of, rule)
            assert (found.outcome.value, found.missing) == ("needs_review", ("$.exclusions",))
            assert "by $.letters[0] and $.letters[1]" in found.because

    @pytest.mark.parametrize("kind", [{"of": "acceptance"}, {"stage": 1}, {}], ids=str)
    def test_of_the_complaint_silences_no_letter_on_the_escalation(
        self, kind: dict[str, Any]
    ) -> None:
        first = {**kind, "decided": "2025-02-10", "overturned": "2025-02-11"}
        escalation = letter("refusal_escalate", "2025-03-05", "We answered it in 2021.")
        of = case(escalation, more={"exclusions": [first]})
        of["stages"].append({"number": 2, "requested": "2025-03-03", "acknowledged": "2025-03-04"})
        assert finding(of, "stage2-response-time").outcome.value == "needs_review"

    def test_of_another_day_that_leads_to_the_same(self) -> None:
        refused = {"of": "acceptance", "decided": "2025-02-10"}
        of = case(self.REFUSAL, more={"exclusions": [refused]}, responded=None)
        found = [one.outcome.value for one in report_on(of).findings if one.rule == ANSWER]
        assert found == []  # not applicable by both

    def test_of_another_day_names_the_day_of_the_record(self) -> None:
        refused = {"of": "acceptance", "decided": "2025-03-14"}
        of = case(self.REFUSAL, self.REFUSAL, more={"exclusions": [refused]}, responded=None)
        assert finding(of, ANSWER).missing == ("$.exclusions[0].decided",)

    def test_what_was_kept_stays_kept(self) -> None:
        of = case(self.REFUSAL)  # and acknowledged on the day after it
        assert finding(of, ACKNOWLEDGED).outcome.value == "met"


class TestALetter:
    """A null says that it was not sent; an absent day says nothing."""

    def test_that_was_never_sent_is_not_read(self) -> None:
        never = {**letter("extension_stage1", None, NOTICE.format("5 March")), "sent": None}
        report = report_on(case(never, responded=None))
        assert "$.letters[0].sent is null: it was not sent, and is not read" in report.notes
        assert not any(one.item for one in report.findings)

    @pytest.mark.parametrize(
        ("stage", "asked"),
        [
            ({}, True),
            ({"update_interval_agreed": None}, True),
            ({"update_interval_agreed": "2025-02-19"}, False),
            ({"update_every": 5}, False),
        ],
        ids=str,
    )
    def test_on_an_extension_need_not_agree_updates_that_the_record_has(
        self, stage: dict[str, Any], asked: bool
    ) -> None:
        notice = letter("extension_stage1", "2025-02-19", NOTICE.format("5 March"))
        of = case(notice, responded="2025-03-04", extensions=[extension()], **stage)
        items = [one.item for one in report_on(of).findings]
        assert ("updates" in items) is asked


class TestAnAnswerByWordOfMouth:
    """Told in time and written late: kept by neither reading of the Code."""

    @pytest.mark.parametrize(
        ("told", "written", "outcome"),
        [
            ("2025-02-18", "2025-02-20", "met"),
            ("2025-02-18", "2025-02-21", "needs_review"),
            ("2025-02-20", "2025-02-21", "needs_review"),
            ("2025-02-21", "2025-02-25", "not_met"),
            ("2025-02-18", "2025-07-01", "met"),  # not sent by the day of looking
        ],
    )
    def test_that_was_written_afterwards(self, told: str, written: str, outcome: str) -> None:
        answers = [{"sent": told, "in_writing": False}, {"sent": written, "in_writing": True}]
        assert finding(case(responded=None, responses=answers), ANSWER).outcome.value == outcome

    def test_says_when_it_was_written(self) -> None:
        answers = [{"sent": "2025-02-18", "in_writing": False}, {"sent": "2025-02-25"}]
        found = finding(case(responded=None, responses=answers), ANSWER)
        (note,) = found.notes
        assert note == (
            "answered by word of mouth, and in writing on Tuesday 25 February 2025, where the Code"
            " wants it in writing (A35)"
        )
        assert "A35" in found.readings

    def test_on_a_day_that_is_not_known_names_none(self) -> None:
        answers = [{"sent": "2025-02-18", "in_writing": False}, {"sent": LATER}]
        found = finding(case(responded=None, responses=answers), ANSWER)
        (note,) = found.notes
        assert note == "answered by word of mouth, where the Code wants it in writing (A35)"
