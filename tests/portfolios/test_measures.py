"""CH01 and CH02 of a few complaints each: what counts, where, and as what."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import attrs
import pytest

from complaintcode import Complaint, Portfolio, Report, TsmRules, check, portfolio
from complaintcode.errors import FieldError, PeriodError
from complaintcode.portfolios import making
from tests.portfolios.made import (
    AS_OF,
    EXTENDED,
    EXTENSION,
    IN_TIME,
    LATE,
    OPEN,
    SECOND,
    counted,
    made,
    states,
)


def refusal(**more: Any) -> dict[str, Any]:
    return {"of": "acceptance", "ground": "over_time_limit", "decided": "2025-06-05", **more}


class TestTheContract:
    def test_the_document(self) -> None:
        found = counted(
            made(IN_TIME, SECOND),
            made(EXTENDED),
            made(LATE, tenure="lcho"),
            made(tenure=None),
            made(tenure="other"),
            made(OPEN, exclusions=[refusal()]),
            homes={"lcra": 5000, "lcho": 234},
        )
        document = json.loads(json.dumps(found.document()))
        assert list(document)[:12] == [
            "schema", "year", "as_of", "tsm_rules", "homes", "ch01", "ch02", "left_out",
            "unknown_tenure", "provisions", "refusals", "cases",
        ]  # fmt: skip
        assert document["schema"] == "complaintcode.portfolio/1"
        assert (document["year"], document["as_of"]) == ("2025-26", "2026-06-30")
        assert document["tsm_rules"] == "tsm-2024"
        assert document["homes"] == {"all": 5234, "lcra": 5000, "lcho": 234}
        assert document["ch01"]["all"]["stage1"] == {"made": 4, "per_1000": 4000 / 5234}
        assert document["ch01"]["lcho"]["stage1"] == {"made": 1, "per_1000": 1000 / 234}
        assert document["ch01"]["lcho"]["stage2"] == {"made": 0, "per_1000": 0.0}
        ch02 = document["ch02"]["all"]["stage1"]
        assert {key: ch02[key] for key in ("made", "in_time", "in_time_with_extension")} == {
            "made": 4,
            "in_time": 2,
            "in_time_with_extension": 1,
        }
        assert [ch02[key] for key in ("late", "pending", "withdrawn", "percent")] == [1, 0, 0, 75.0]
        assert document["ch02"]["lcho"]["stage2"]["percent"] is None
        assert document["left_out"]["other_tenure"] == document["left_out"]["refused"] == 1
        assert document["unknown_tenure"] == 1
        assert document["refusals"] == {"over_time_limit": 1}
        assert document["cases"] == 6
        row = next(one for one in document["provisions"] if one["provision"] == "6.3")
        assert {key: row[key] for key in ("met", "not_met", "needs_review", "not_yet_due")} == {
            "met": 4,
            "not_met": 1,
            "needs_review": 0,
            "not_yet_due": 0,
        }
        assert row["not_assessed"] == 0

    def test_nothing_is_divided_where_there_is_nothing(self) -> None:
        for homes in (None, 0):
            found = counted(homes=homes)
            for stock in ("all", "lcra", "lcho"):
                for stage in ("stage1", "stage2"):
                    assert found.ch01[stock][stage].per_1000 is None
                    assert found.ch02[stock][stage].percent is None
                    assert found.ch01[stock][stage].made == 0

    def test_the_day_of_looking_is_a_date(self) -> None:
        with pytest.raises(TypeError, match="as_of: expected a date"):
            portfolio([], year="2025-26", as_of="2026-06-30")  # type: ignore[arg-type]

    @pytest.mark.parametrize("year", ["2024-26", 2025, "2025-05-02..2025-05-01"])
    def test_a_year_that_cannot_be_read(self, year: Any) -> None:
        with pytest.raises(PeriodError, match=r"^year: (expected a period|the period ends)"):
            portfolio([], year=year, as_of=AS_OF)

    def test_a_case_is_a_complaint(self) -> None:
        with pytest.raises(FieldError, match=r"cases: expected complaints \(got 'c'\)"):
            portfolio("cases.jsonl", year="2025-26", as_of=AS_OF)  # type: ignore[arg-type]

    def test_it_takes_a_stream_once(self) -> None:
        found = portfolio(iter([made(), made()]), year="2025-26", as_of=AS_OF)
        assert found.cases == 2


class TestTheState:
    """How the answer of a stage counts in CH02."""

    @pytest.mark.parametrize(
        ("stage", "more", "state"),
        [
            (IN_TIME, {}, "in_time"),
            (LATE, {}, "late"),
            (OPEN, {}, "late"),
            (EXTENDED, {}, "in_time_with_extension"),
            (IN_TIME | {"extensions": [EXTENSION]}, {}, "in_time"),
            # told on the day after it was due, without a new date, past the cap, after the new date
            (LATE | {"extensions": [EXTENSION | {"notified": "2025-06-17"}]}, {}, "late"),
            (LATE | {"extensions": [EXTENSION | {"until": None}]}, {}, "late"),
            (
                LATE
                | {
                    "responded": "2025-07-02",
                    "extensions": [EXTENSION | {"until": "2025-07-02", "reason": ""}],
                },
                {},
                "late",
            ),
            (EXTENDED | {"responded": "2025-07-01"}, {}, "late"),
            # past the cap: for a person, unless somebody named accepted the reason
            (
                LATE
                | {
                    "responded": "2025-07-02",
                    "extensions": [EXTENSION | {"until": "2025-07-02"}],
                },
                {},
                "needs_review",
            ),
            (
                LATE
                | {
                    "responded": "2025-07-02",
                    "extensions": [
                        EXTENSION | {"until": "2025-07-02", "reason_accepted_by": "Head of Homes"}
                    ],
                },
                {},
                "in_time_with_extension",
            ),
            # A flawed notice extends all the same (A25).
            (
                LATE | {"extensions": [EXTENSION | {"ombudsman_details": False}]},
                {},
                "in_time_with_extension",
            ),
            # acknowledged late, and answered between the two days (A1)
            (
                {"number": 1, "acknowledged": "2025-06-12", "responded": "2025-06-24"},
                {},
                "needs_review",
            ),
            # the same, judged by a person
            (
                {"number": 1, "acknowledged": "2025-06-12", "responded": "2025-06-24"},
                {"judgements": [{"provision": "6.3", "outcome": "met", "reason": "counted so"}]},
                "in_time",
            ),
            (
                LATE
                | {
                    "responded": "2025-07-02",
                    "extensions": [EXTENSION | {"until": "2025-07-02"}],
                },
                {"judgements": [{"provision": "6.3", "outcome": "met", "reason": "a fire"}]},
                "in_time_with_extension",
            ),
            # Whether it was within the extension or before it is not known: never the better one.
            (
                EXTENDED | {"responded": {"from": "2025-06-13", "to": "2025-06-18"}},
                {},
                "in_time_with_extension",
            ),
            (IN_TIME | {"responded": {"from": "2025-06-09", "to": "2025-06-13"}}, {}, "in_time"),
            (IN_TIME | {"responded": "unknown"}, {}, "needs_review"),
        ],
    )
    def test_stage_1(self, stage: dict[str, Any], more: dict[str, Any], state: str) -> None:
        assert states(counted(made(stage, **more))) == {state: 1}

    def test_still_running_is_pending_and_in_no_share(self) -> None:
        found = counted(made(), made(OPEN), as_of=date(2025, 6, 16))
        assert states(found) == {"in_time": 1, "pending": 1}
        assert found.ch01["all"]["stage1"].made == 2
        ch02 = found.ch02["all"]["stage1"]
        assert (ch02.made, ch02.percent, ch02.unanswered) == (1, 100.0, 0)
        late = counted(made(), made(OPEN), as_of=date(2025, 6, 17))
        assert states(late) == {"in_time": 1, "late": 1}
        assert late.ch02["all"]["stage1"].unanswered == 1

    def test_a_record_without_its_stage_1_needs_review(self) -> None:
        found = counted(made(SECOND, partial_record=True))
        assert states(found) == {"needs_review": 1}
        assert states(found, "stage2") == {"in_time": 1}
        ch02 = found.ch02["all"]["stage1"]
        assert (ch02.made_in_all, ch02.made, ch02.percent, ch02.percent_at_most) == (
            1,
            1,
            0.0,
            100.0,
        )

    def test_a_complaint_without_stages_is_overdue(self) -> None:
        found = counted(made(stages=[]))
        assert states(found) == {"late": 1}

    def test_what_needs_review_only_raises_the_share(self) -> None:
        doubtful = {"number": 1, "acknowledged": "2025-06-12", "responded": "2025-06-24"}
        ch02 = counted(made(), made(doubtful)).ch02["all"]["stage1"]
        assert (ch02.percent, ch02.percent_at_most) == (50.0, 100.0)

    def test_two_records_of_one_stage_count_once_by_the_worse(self) -> None:
        found = counted(made(IN_TIME, LATE))
        assert states(found) == {"late": 1}

    def test_of_two_records_of_stage_2_all_is_told_of_the_one_that_counts(self) -> None:
        asked_again = {"number": 2, "requested": "2025-05-01", "decision": "upheld"}
        answered = {
            "number": 2,
            "requested": "2025-01-15",
            "acknowledged": "2025-01-15",
            "responded": "2025-04-01",
            "decision": "not_upheld",
        }
        first = {"number": 1, "acknowledged": "2024-12-02", "responded": "2024-12-03"}
        found = counted(
            made(first, answered, received="2024-12-02"),
            made(first, asked_again, answered, received="2024-12-02"),
            year="2024-12-01..2025-11-30",
            as_of=date(2025, 5, 2),
        )
        assert states(found, "stage2") == {"late": 2}
        assert found.decisions["stage2"]["not_upheld"] == 2
        assert found.times["stage2"]["from_request"].days == {54: 2}

    def test_of_two_records_of_stage_1_the_decision_is_of_the_late_one(self) -> None:
        both = (IN_TIME | {"decision": "upheld"}, LATE | {"decision": "not_upheld"})
        found = counted(made(*both))
        assert states(found) == {"late": 1}
        assert found.decisions["stage1"]["not_upheld"] == 1
        assert found.decisions["stage1"]["upheld"] == 0


class TestWhere:
    """Which complaints count, in which period and stock."""

    @pytest.mark.parametrize(
        ("received", "inside"),
        [("2025-03-31", 0), ("2025-04-01", 1), ("2026-03-31", 1), ("2026-04-01", 0)],
    )
    def test_a_complaint_counts_on_the_day_it_was_made(self, received: str, inside: int) -> None:
        found = counted(made({"number": 1}, received=received))
        assert found.ch01["all"]["stage1"].made == found.cases == inside

    def test_stage_2_counts_in_the_period_of_its_request(self) -> None:
        complaint = made(
            {"number": 1, "acknowledged": "2025-03-03", "responded": "2025-03-17"},
            {"number": 2, "requested": "2025-04-01", "acknowledged": "2025-04-01",
             "responded": "2025-05-30"},
            received="2025-03-03",
        )  # fmt: skip
        found = counted(complaint)
        assert (found.cases, found.ch01["all"]["stage1"].made) == (0, 0)
        assert states(found, "stage2") == {"late": 1}
        before = found.last_year
        assert before is not None
        assert (before.cases, states(before), states(before, "stage2")) == (1, {"in_time": 1}, {})
        rows = {one.provision: one.not_met for one in found.provisions}
        assert rows["6.14"] == 1
        assert "6.3" not in rows

    def test_what_lies_after_the_day_of_looking_has_not_happened(self) -> None:
        as_of = date(2025, 6, 20)
        found = counted(made(IN_TIME, SECOND), made(received="2025-07-01", stages=[]), as_of=as_of)
        assert (found.cases, found.ch01["all"]["stage2"].made) == (1, 0)

    def test_tenures(self) -> None:
        found = counted(made(), made(tenure="lcho"), made(tenure=None), made(tenure="other"))
        assert [found.ch01[stock]["stage1"].made for stock in ("all", "lcra", "lcho")] == [3, 1, 1]
        assert found.left_out["other_tenure"] == found.unknown_tenure == 1

    def test_a_complaint_is_of_unknown_tenure_once(self) -> None:
        assert counted(made(IN_TIME, SECOND, tenure=None)).unknown_tenure == 1

    def test_before_the_code_nothing_counts(self) -> None:
        complaint = made({"number": 1}, received="2021-06-02")
        found = counted(complaint, year="2021-22")
        assert (found.cases, found.ch01["all"]["stage1"].made) == (1, 0)
        assert found.left_out["no_edition"] == 1
        named = made({"number": 1}, received="2021-06-02", edition="2022")
        assert states(counted(named, year="2021-22")) == {"late": 1}

    def test_the_code_of_2022_has_its_own_days(self) -> None:
        # Requested on Monday 4 March 2024: 20 working days later is Wednesday 3 April.
        complaint = made(
            {"number": 1, "acknowledged": "2024-02-12", "responded": "2024-02-26"},
            {"number": 2, "requested": "2024-03-04", "acknowledged": "2024-03-08",
             "responded": "2024-04-04"},
            received="2024-02-12",
        )  # fmt: skip
        found = counted(complaint, year="2023-24")
        assert (states(found), states(found, "stage2")) == ({"in_time": 1}, {"late": 1})
        assert {one.edition for one in found.provisions} == {"hos-2022"}


class TestRefused:
    @pytest.mark.parametrize(
        ("stage", "more", "left_out"),
        [
            (OPEN, {}, 1),
            (OPEN, {"overturned": "2025-06-10"}, 0),
            (OPEN, {"decided": "unknown"}, 0),
            (OPEN, {"decided": None}, 0),
            ({"number": 1}, {"decided": "absent"}, 1),
            (IN_TIME, {"decided": "absent"}, 0),
            (IN_TIME, {"decided": "2025-06-16"}, 1),
            (IN_TIME, {"decided": "2025-06-17"}, 0),
            (OPEN, {"of": "aspect"}, 0),
            (OPEN, {"of": None}, 0),
        ],
    )
    def test_a_refused_complaint_is_no_complaint_handled(
        self, stage: dict[str, Any], more: dict[str, Any], left_out: int
    ) -> None:
        refused = {key: value for key, value in refusal(**more).items() if value != "absent"}
        found = counted(made(stage, exclusions=[refused]))
        assert found.left_out["refused"] == left_out
        assert found.ch01["all"]["stage1"].made == 1 - left_out
        assert found.cases == 1

    def test_a_refused_escalation_leaves_stage_1(self) -> None:
        second = {"number": 2, "requested": "2025-07-01"}
        refused = refusal(of="escalation", decided="2025-07-03")
        found = counted(made(IN_TIME, second, exclusions=[refused]))
        assert (states(found), states(found, "stage2")) == ({"in_time": 1}, {})
        assert found.left_out["refused"] == 1
        assert found.left_out_by_stage["stage2"]["refused"] == 1
        assert found.left_out_by_stage["stage1"]["refused"] == 0
        assert (found.escalation.asked, found.escalation.refused) == (1, 1)


class TestWithdrawn:
    @pytest.mark.parametrize(
        ("stage", "withdrawn", "state"),
        [
            (OPEN, "2025-06-16", "withdrawn"),
            (OPEN, "2025-06-17", "late"),
            (IN_TIME, "2025-06-20", "in_time"),
            (IN_TIME, "2025-06-10", "withdrawn"),
        ],
    )
    def test_it_counts_as_made_and_in_no_share_unless_it_was_late(
        self, stage: dict[str, Any], withdrawn: str, state: str
    ) -> None:
        found = counted(made(stage, withdrawn=withdrawn))
        assert states(found) == {state: 1}
        assert found.ch01["all"]["stage1"].made == 1

    def test_a_stage_may_be_withdrawn_by_itself(self) -> None:
        closed = OPEN | {"closed": {"on": "2025-06-10", "why": "withdrawn"}}
        assert states(counted(made(closed))) == {"withdrawn": 1}

    @pytest.mark.parametrize(
        ("choice", "made_", "counted_", "percent"),
        [("exclude_ch02", 2, 1, 100.0), ("exclude", 1, 1, 100.0), ("count", 2, 2, 50.0)],
    )
    def test_the_choice(self, choice: Any, made_: int, counted_: int, percent: float) -> None:
        complaints = (made(), made(OPEN, withdrawn="2025-06-10"))
        found = counted(*complaints, rules=TsmRules(withdrawn=choice))
        ch02 = found.ch02["all"]["stage1"]
        assert (found.ch01["all"]["stage1"].made, ch02.made_in_all) == (made_, made_)
        assert (ch02.made, ch02.percent, ch02.withdrawn) == (counted_, percent, 1)


class TestTheOtherChoices:
    def test_of_those_answered(self) -> None:
        complaints = (made(), made(LATE), made(OPEN), made(OPEN, withdrawn="2025-06-10"))
        for withdrawn in ("exclude_ch02", "count"):
            rules = TsmRules(ch02_denominator="responded", withdrawn=withdrawn)  # type: ignore[arg-type]
            ch02 = counted(*complaints, rules=rules).ch02["all"]["stage1"]
            assert (ch02.made_in_all, ch02.made, ch02.percent) == (4, 2, 50.0)

    def test_of_those_answered_what_is_open_and_unanswered_counts_nowhere(self) -> None:
        unknown = OPEN | {"responded": "unknown"}
        rules = TsmRules(ch02_denominator="responded")  # type: ignore[arg-type]
        ch02 = counted(made(), made(unknown), rules=rules).ch02["all"]["stage1"]
        assert (ch02.needs_review, ch02.unanswered, ch02.made) == (1, 1, 1)
        assert ch02.percent == ch02.percent_at_most == 100.0

    def test_without_extensions(self) -> None:
        complaints = (made(), made(EXTENDED))
        found = counted(*complaints, rules=TsmRules(count_extensions=False))
        ch02 = found.ch02["all"]["stage1"]
        assert (ch02.in_time, ch02.in_time_with_extension, ch02.percent) == (1, 1, 50.0)


class TestUnknownRequests:
    @pytest.mark.parametrize(
        ("second", "inside", "undated"),
        [
            # A window inside the period; across its end; after it; a request of no known day.
            ({"requested": {"from": "2025-07-01", "to": "2025-07-08"}}, 1, 0),
            ({"requested": {"from": "2026-03-30", "to": "2026-04-02"}}, 0, 1),
            ({"requested": {"from": "2026-04-02", "to": "2026-04-05"}}, 0, 0),
            ({"requested": "unknown", "responded": "2025-08-05"}, 1, 0),
            ({"requested": "unknown"}, 0, 1),
            ({"acknowledged": "2025-07-01"}, 1, 0),
            ({"requested": None, "acknowledged": "2025-07-01"}, 1, 0),
            ({}, 0, 0),
            ({"requested": {"from": "2026-07-01", "to": "2026-07-02"}}, 0, 0),
        ],
    )
    def test_stage_2(self, second: dict[str, Any], inside: int, undated: int) -> None:
        complaint = made(IN_TIME, {"number": 2, **second})
        found = counted(complaint)
        assert found.ch01["all"]["stage2"].made == inside
        assert found.undated.get("stage2", 0) == undated
        warned = [one for one in found.warnings if one.about == "request without a day"]
        assert [one.cases for one in warned] == [(complaint.reference,)] * undated

    def test_of_a_partial_record(self) -> None:
        found = counted(made(IN_TIME, {"number": 2}, partial_record=True))
        assert found.undated == {"stage2": 1}


class TestReports:
    def test_a_complaint_of_another_year_is_not_looked_at(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        looked_at = []

        def checked(complaint: Complaint, **given: Any) -> Report:
            looked_at.append(complaint.reference)
            return check(complaint, **given)

        monkeypatch.setattr(making, "check", checked)
        now, before, long_ago = made(), made(received="2024-06-03"), made(received="2023-06-05")
        found = counted(now, before, long_ago)
        assert looked_at == [now.reference, before.reference]
        assert found.last_year is not None
        assert (found.cases, found.last_year.cases) == (1, 1)

    def test_a_rule_that_broke_is_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(complaint: Complaint, **given: Any) -> Report:
            return attrs.evolve(check(complaint, **given), errors=("some-rule: KeyError",))

        monkeypatch.setattr(making, "check", broken)
        complaint = made()
        found: Portfolio = counted(complaint)
        assert found.broken == (f"{complaint.reference}: some-rule: KeyError",)

    def test_a_stage_3_of_2022_is_in_the_report_and_in_no_measure(self) -> None:
        stages = (
            {"number": 1, "acknowledged": "2023-06-05", "responded": "2023-06-12"},
            {"number": 2, "requested": "2023-06-19", "responded": "2023-06-26"},
            {"number": 3, "name": "panel", "requested": "2023-07-03", "responded": "2023-07-31"},
        )
        found = counted(made(*stages, received="2023-06-05"), year="2023-24")
        assert found.stages["stage3"]["in_time"] == 1
        assert found.times["stage3"]["from_request"].answers == 1
        assert found.ch01["all"]["stage2"].made == 1
        assert set(found.ch01["all"]) == {"stage1", "stage2"}

    def test_stage_0_belongs_to_the_day_of_receipt(self) -> None:
        front = {"number": 0, "name": "informal", "responded": "2025-06-03"}
        found = counted(made(front, IN_TIME))
        assert "5.2" in {one.provision for one in found.provisions if one.not_met}
        assert set(found.stages) == {"stage1", "stage2"}
