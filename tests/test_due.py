"""What is due: acknowledgements, answers, notices of extensions, promises, updates."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

import pytest

from complaintcode import WorkingDayCalendar, case_from_dict, check
from complaintcode.falling_due import Due, due

AS_OF = date(2025, 1, 6)
CASE = {"reference": "1", "received": "2024-12-16"}
OPEN = {"number": 1, "acknowledged": "2024-12-23"}


def items(*stages: dict[str, Any], as_of: date = AS_OF, **case: Any) -> dict[str, Due]:
    document = {**CASE, "stages": list(stages), **case}
    return {one.what: one for one in due(case_from_dict(document), as_of=as_of)}


def days(found: dict[str, Due]) -> dict[str, str]:
    return {what: str(item.due_on) for what, item in found.items()}


class TestTimeLimits:
    def test_an_open_stage_1_calls_for_its_answer_or_a_notice_by_the_due_date(self) -> None:
        found = items(OPEN)
        assert days(found) == {
            "answer stage 1": "2025-01-09",
            "last day to tell of an extension of stage 1": "2025-01-09",
        }
        assert found["answer stage 1"].provision == "6.3"
        assert found["last day to tell of an extension of stage 1"].provision == "6.4"

    @pytest.mark.parametrize("stages", [(), ({"number": 1},)], ids=["no stage", "an empty stage"])
    def test_a_complaint_just_received_calls_for_its_acknowledgement(self, stages: Any) -> None:
        found = items(*stages, as_of=date(2024, 12, 17))
        assert days(found)["acknowledge stage 1"] == "2024-12-23"
        assert days(found)["answer stage 1"] == "2025-01-09"
        assert found["acknowledge stage 1"].working_days_left == 4

    @pytest.mark.parametrize(
        ("as_of", "left"),
        [(date(2025, 1, 8), 1), (date(2025, 1, 9), 0), (date(2025, 1, 10), -1)],
        ids=["the day before", "the day", "the day after"],
    )
    def test_overdue_is_negative(self, as_of: date, left: int) -> None:
        item = items(OPEN, as_of=as_of)["answer stage 1"]
        assert (item.working_days_left, item.overdue) == (left, left < 0)

    def test_the_weekend_after_the_due_date_is_overdue_by_no_working_day(self) -> None:
        stage = {"number": 1, "acknowledged": "2024-12-24"}
        found = items(stage, received="2024-12-17", as_of=date(2025, 1, 11))
        item = found["answer stage 1"]
        assert (item.due_on, item.working_days_left, item.overdue) == (date(2025, 1, 10), 0, True)

    def test_the_sum_runs_from_the_day_after_the_trigger_to_the_due_date(self) -> None:
        working = items(OPEN)["answer stage 1"].working
        assert working[0].date == date(2024, 12, 24)
        assert working[-1].date == date(2025, 1, 9)
        assert sum(one.counts for one in working) == 10
        assert {one.why for one in working if not one.counts} == {
            "Christmas Day",
            "Boxing Day",
            "New Year's Day",
            "Saturday",
            "Sunday",
        }

    def test_a_late_acknowledgement_gives_two_days(self) -> None:
        item = items({"number": 1, "acknowledged": "2024-12-30"})["answer stage 1"]
        assert (item.due_on, item.due_latest) == (date(2025, 1, 9), date(2025, 1, 14))

    @pytest.mark.parametrize(
        ("extensions", "answer", "notice"),
        [
            pytest.param([{"notified": "2025-01-03", "until": "2025-01-20"}], 20, 20, id="told"),
            pytest.param([{"notified": "2025-01-03", "until": "2025-01-22"}], 22, 22, id="nearly"),
            pytest.param(
                [{"notified": "2025-01-03", "until": "2025-01-23"}], 23, None, id="to the cap"
            ),
            pytest.param(
                [{"notified": "2025-01-03", "until": "2025-01-30", "reason_accepted_by": "Panel"}],
                30,
                None,
                id="past the cap, accepted",
            ),
            pytest.param(
                [
                    {"notified": "2025-01-03", "until": "2025-01-14"},
                    {"notified": "2025-01-06", "until": "2025-01-20"},
                ],
                20,
                20,
                id="told twice",
            ),
            pytest.param(
                [{"notified": "2025-01-03", "until": "2025-01-08"}], 9, 9, id="moves nothing"
            ),
            pytest.param(
                [{"notified": "2025-01-07", "until": "2025-01-20"}], 9, 9, id="to be told tomorrow"
            ),
        ],
    )
    def test_a_further_extension_is_told_by_the_day_in_force_while_the_cap_leaves_room(
        self, extensions: list[dict[str, str]], answer: int, notice: int | None
    ) -> None:
        due_on = {"answer stage 1": f"2025-01-{answer:02}"}
        if notice:
            due_on["last day to tell of an extension of stage 1"] = f"2025-01-{notice:02}"
        assert days(items({**OPEN, "extensions": extensions})) == due_on

    def test_a_third_stage_of_2022_has_no_cap_and_one_extension(self) -> None:
        stages = (
            {"number": 1, "responded": "2023-01-10"},
            {"number": 2, "requested": "2023-01-16", "responded": "2023-01-20"},
        )
        third: dict[str, Any] = {"number": 3, "name": "panel", "requested": "2023-02-01"}
        told = {"notified": "2023-02-02", "until": "2023-03-06", "reason_accepted_by": "Panel"}
        what = "last day to tell of an extension of stage 3"
        opened: dict[str, Any] = {"received": "2023-01-04", "as_of": date(2023, 2, 2)}
        assert days(items(*stages, third, **opened))[what] == "2023-03-01"
        assert what not in items(*stages, {**third, "extensions": [told]}, **opened)

    def test_stage_2_of_2022_has_no_limit_for_the_acknowledgement(self) -> None:
        found = items(
            {"number": 1, "responded": "2023-01-10"},
            {"number": 2, "requested": "2023-02-01"},
            received="2023-01-04",
            as_of=date(2023, 2, 2),
        )
        assert days(found)["answer stage 2"] == "2023-03-01"
        assert not any("acknowledge stage 2" in what for what in found)

    @pytest.mark.parametrize(
        "case",
        [
            {"stages": [{**OPEN, "responded": "2025-01-03"}]},
            {"withdrawn": "2024-12-30"},
            {"exclusions": [{"of": "acceptance", "decided": "2024-12-27"}]},
            {"joined_with": {"reference": "2", "from_stage": 1}},
            {"received": "2025-01-07", "stages": []},
            {"received": "2021-01-07"},
            {"partial_record": True, "stages": [{"number": 1}]},
        ],
        ids=[
            "answered",
            "withdrawn",
            "refused",
            "answered with another",
            "not yet received",
            "before any edition",
            "not known whether it was done",
        ],
    )
    def test_nothing_is_due(self, case: dict[str, Any]) -> None:
        assert items(**{"stages": [OPEN], **case} if "stages" not in case else case) == {}

    SECOND: ClassVar[dict[str, Any]] = {"number": 2, "requested": "2025-01-13"}

    @pytest.mark.parametrize(
        ("as_of", "left"),
        [(date(2025, 2, 2), True), (date(2025, 2, 3), False), (date(2025, 2, 4), False)],
        ids=["the day before", "the day", "the day after"],
    )
    def test_stage_1_is_past_answering_once_stage_2_is_answered(
        self, as_of: date, *, left: bool
    ) -> None:
        second = {**self.SECOND, "acknowledged": "2025-01-15", "responded": "2025-02-03"}
        found = items({"number": 1}, second, as_of=as_of)
        assert ("answer stage 1" in found) == left
        assert ("acknowledge stage 1" in found) == left

    def test_of_a_stage_1_that_is_not_recorded_before_stage_2_nothing_is_due(self) -> None:
        found = items({**self.SECOND, "acknowledged": "2025-01-15"}, as_of=date(2025, 1, 20))
        assert set(found) == {"answer stage 2", "last day to tell of an extension of stage 2"}

    def test_a_stage_in_front_leaves_stage_1_to_come(self) -> None:
        found = items({"number": 0, "responded": "2024-12-18"}, as_of=date(2024, 12, 19))
        assert "acknowledge stage 1" in found

    def test_a_partial_answer_of_stage_2_leaves_stage_1_to_be_answered(self) -> None:
        second = {**self.SECOND, "responses": [{"sent": "2025-02-03", "full": False}]}
        assert "answer stage 1" in items(OPEN, second, as_of=date(2025, 2, 4))

    @pytest.mark.parametrize("full", [True, False], ids=["in full", "in part"])
    def test_what_was_answered_in_full_needs_no_acknowledgement_any_more(
        self, *, full: bool
    ) -> None:
        stage = {"number": 1, "responses": [{"sent": "2025-01-03", "full": full}]}
        assert ("acknowledge stage 1" in items(stage)) != full

    def test_an_answer_counted_from_no_acknowledgement_is_provisional(self) -> None:
        found = items({"number": 1}, as_of=date(2024, 12, 17))
        assert {what: one.provisional for what, one in found.items()} == {
            "acknowledge stage 1": False,
            "answer stage 1": True,
            "last day to tell of an extension of stage 1": True,
        }
        assert not items(OPEN)["answer stage 1"].provisional

    def test_another_calendar(self) -> None:
        document = {"reference": "1", "received": "2024-12-16", "stages": [OPEN]}
        case = case_from_dict(document)
        scotland = WorkingDayCalendar("scotland")
        (item, _) = due(case, as_of=AS_OF, calendar=scotland)
        assert item.due_on == date(2025, 1, 10)


class TestPromises:
    ANSWERED: ClassVar[dict[str, Any]] = {**OPEN, "responded": "2025-01-03"}

    def test_remedies_actions_and_offers_with_a_day(self) -> None:
        stage = {
            **self.ANSWERED,
            "remedies": [{"what": "pay", "due": "2025-01-20"}, {"what": "sorry"}],
            "actions": [{"what": "fan", "due": "2025-01-13"}],
        }
        found = items(stage, offers=[{"due": "2025-01-02"}])
        assert days(found) == {
            "remedy": "2025-01-02",
            "stage 1 action": "2025-01-13",
            "stage 1 remedy": "2025-01-20",
        }
        assert list(found) == ["remedy", "stage 1 action", "stage 1 remedy"]
        assert found["remedy"].working_days_left == -2
        assert {item.provision for item in found.values()} == {"7.3"}
        assert found["remedy"].working == ()

    @pytest.mark.parametrize("field", ["done", "refused"])
    def test_done_or_refused_is_not_due(self, field: str) -> None:
        remedy = {"due": "2025-01-20", field: "2025-01-03"}
        assert items({**self.ANSWERED, "remedies": [remedy]}) == {}
        later = {"due": "2025-01-20", field: "2025-01-08"}
        assert list(items({**self.ANSWERED, "remedies": [later]})) == ["stage 1 remedy"]

    REMEDY: ClassVar[dict[str, Any]] = {"what": "pay", "due": "2025-01-02"}

    @pytest.mark.parametrize(
        ("other", "left"),
        [
            ({"due": "2025-01-20", "replaces": 0}, ["2025-01-20"]),
            ({"due": "2025-01-20", "replaces": 0, "offered": "2025-01-07"}, ["2025-01-02"]),
            ({"due": "2025-01-20", "offered": "2025-01-06"}, ["2025-01-02", "2025-01-20"]),
            ({"due": "2025-01-20", "offered": "2025-01-07"}, ["2025-01-02"]),
            ({"due": {"from": "2025-01-07", "to": "2025-01-20"}}, ["2025-01-02"]),
            ({"due": {"from": "2025-01-20", "to": "2025-01-20"}}, ["2025-01-02", "2025-01-20"]),
            ({"due": "2025-01-20", "done": {"from": "2025-01-03"}}, ["2025-01-02"]),
            ({"due": "2025-01-20", "done": {"from": "2025-01-07"}}, ["2025-01-02", "2025-01-20"]),
            ({"due": "2025-01-20", "done": "unknown"}, ["2025-01-02", "2025-01-20"]),
        ],
        ids=[
            "replaced",
            "replaced later",
            "offered today",
            "offered later",
            "some day",
            "a window of one day",
            "done on some day",
            "to be done later",
            "perhaps done",
        ],
    )
    def test_what_stands_by_the_day_of_looking(
        self, other: dict[str, Any], left: list[str]
    ) -> None:
        document = {
            "reference": "1",
            "received": "2024-12-16",
            "stages": [{**self.ANSWERED, "remedies": [self.REMEDY, other]}],
        }
        found = due(case_from_dict(document), as_of=AS_OF)
        assert [str(one.due_on) for one in found] == left

    def test_what_another_complaint_answers_is_due_there(self) -> None:
        joined = {"reference": "2", "from_stage": 1}
        assert items({**self.ANSWERED, "remedies": [self.REMEDY]}, joined_with=joined) == {}

    def test_promises_have_no_provision_before_any_edition(self) -> None:
        found = items(
            {"number": 1, "remedies": [{"due": "2025-01-20"}]},
            received="2021-01-04",
        )
        assert found["stage 1 remedy"].provision is None


class TestUpdates:
    AGREED: ClassVar[dict[str, Any]] = {
        **OPEN,
        "update_interval_agreed": "2024-12-30",
        "update_every": 5,
    }

    def test_the_next_update_counts_from_the_last(self) -> None:
        found = items(self.AGREED)
        assert (
            found["next update on stage 1"].due_on,
            found["next update on stage 1"].provision,
        ) == (
            date(2025, 1, 7),
            "5.9",
        )
        later = items({**self.AGREED, "updates": ["2025-01-03", "2025-01-31"]})
        assert later["next update on stage 1"].due_on == date(2025, 1, 10)

    @pytest.mark.parametrize(
        "stage",
        [
            {**AGREED, "responded": "2025-01-03"},
            {**AGREED, "responded": {"from": "2025-01-02", "to": "2025-01-03"}},
            {**AGREED, "closed": {"why": "joined", "on": "2025-01-02"}},
            {**AGREED, "update_interval_agreed": "2025-01-07"},
            {**AGREED, "update_interval_agreed": None},
            {**OPEN, "update_interval_agreed": "2024-12-30"},
            {**AGREED, "number": 0},
        ],
        ids=[
            "answered",
            "answered on some day",
            "joined with another",
            "agreed later",
            "not agreed",
            "no interval recorded",
            "a stage of which no update is asked",
        ],
    )
    def test_no_update_is_due(self, stage: dict[str, Any]) -> None:
        assert "next update on stage 1" not in items(stage)

    def test_a_partial_answer_ends_no_updates_but_a_withdrawal_does(self) -> None:
        partial = {**self.AGREED, "responses": [{"sent": "2025-01-03", "full": False}]}
        assert "next update on stage 1" in items(partial)
        assert "next update on stage 1" not in items(self.AGREED, withdrawn="2025-01-03")

    @pytest.mark.parametrize(
        ("day", "more", "due_on"),
        [
            (date(2025, 1, 7), {}, "2025-01-07"),
            (date(2025, 1, 10), {}, "2025-01-15"),
            (date(2025, 1, 20), {}, "2025-01-15"),
            (date(2025, 1, 20), {"updates": ["2025-01-14"]}, "2025-01-21"),
        ],
        ids=["agreed, and not extended yet", "extended", "overdue", "heard since"],
    )
    def test_from_the_notice_of_an_extension_it_counts_as_the_rule_does(
        self, day: date, more: dict[str, Any], due_on: str
    ) -> None:
        """Notified on Wednesday 8 January: the fifth working day after is the 15th."""
        extension = {"notified": "2025-01-08", "until": "2025-01-23"}
        stage = {**self.AGREED, "extensions": [extension], **more}
        assert days(items(stage, as_of=day))["next update on stage 1"] == due_on
        complaint = case_from_dict({**CASE, "stages": [stage]})
        findings = check(complaint, as_of=day).findings
        kept = [one for one in findings if one.rule == "updates-kept" and one.due_on]
        assert all(str(one.due_on) == due_on for one in kept)
        assert bool(kept) is (date(2025, 1, 8) <= day and not more)

    @pytest.mark.parametrize(
        ("stages", "more"),
        [
            ([AGREED], {"exclusions": [{"of": "acceptance", "decided": "2025-01-03"}]}),
            ([AGREED], {"joined_with": {"reference": "2", "from_stage": 1}}),
            ([AGREED, {"number": 2, "requested": "2024-12-31", "responded": "2025-01-03"}], {}),
        ],
        ids=["refused", "answered with another complaint", "left behind by stage 2"],
    )
    def test_what_ends_a_stage_ends_its_updates(
        self, stages: list[dict[str, Any]], more: dict[str, Any]
    ) -> None:
        assert "next update on stage 1" not in items(*stages, as_of=date(2025, 2, 3), **more)
