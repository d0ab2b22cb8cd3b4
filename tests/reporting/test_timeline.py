"""The timeline: what lies where, what it says in words, and that no record breaks it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from complaintcode import CaseFileError, case_from_dict
from complaintcode.reporting.happened import events
from complaintcode.reporting.timeline import Row, Timeline, timeline
from tests.reporting.made import AS_OF, checked, printed

STAGE = {"number": 1, "acknowledged": "2024-12-23", "responded": "2025-01-14"}


def drawn(*stages: dict[str, Any], as_of: date = date(2025, 2, 1), **case: Any) -> Timeline:
    document = {"reference": "1", "received": "2024-12-16", "stages": list(stages), **case}
    return timeline(checked(document, as_of=as_of), as_of)


def rows(line: Timeline) -> dict[str, Row]:
    return {row.label: row for group in line.groups for row in group.rows}


def kinds(row: Row) -> list[str]:
    return [mark.kind for mark in row.marks]


class TestTimeLimits:
    def test_a_late_answer_has_its_limit_its_day_and_its_late_days(self) -> None:
        row = rows(drawn(STAGE))["6.3 stage 1 answer 3 working days late"]
        assert kinds(row) == ["due", "limit", "late", "done"]
        due, limit, late, done = row.marks
        # 14 December to 16 January: 34 days. Day 1 is the 24th, the due date the 9th.
        assert limit.at == pytest.approx(100 * 10 / 34, abs=0.02)
        assert limit.at + limit.width == pytest.approx(100 * 27 / 34, abs=0.02)
        assert due.at == pytest.approx(100 * 26.5 / 34, abs=0.02)
        assert late.at == pytest.approx(100 * 27 / 34, abs=0.02)
        assert late.at + late.width == pytest.approx(100 * 32 / 34, abs=0.02)
        assert done.at == pytest.approx(100 * 31.5 / 34, abs=0.02)
        assert row.outcome == "not_met"

    def test_one_in_time_has_no_late_days(self) -> None:
        line = drawn({**STAGE, "responded": "2025-01-09"})
        assert kinds(rows(line)["6.3 stage 1 answered in time"]) == ["due", "limit", "done"]
        assert "late" not in line.kinds

    def test_an_extension_lies_behind_the_limit(self) -> None:
        case = checked("extended")
        row = rows(timeline(case, AS_OF))["6.3 stage 1 answered in time"]
        assert kinds(row) == ["due", "limit", "extension", "done"]
        limit, extension = row.marks[1:3]
        assert extension.at == pytest.approx(limit.at + limit.width, abs=0.02)

    def test_between_two_readings_is_neither_in_time_nor_late(self) -> None:
        line = drawn({"number": 1, "acknowledged": "2024-12-30", "responded": "2025-01-13"})
        (row,) = (row for row in rows(line).values() if row.outcome == "needs_review")
        assert kinds(row) == ["due", "limit", "reading", "done"]

    def test_in_time_on_every_reading_nothing_is_in_question(self) -> None:
        line = drawn({"number": 1, "acknowledged": "2024-12-30", "responded": "2025-01-08"})
        row = rows(line)["6.3 stage 1 answered in time"]
        assert (row.outcome, kinds(row)) == ("met", ["due", "limit", "done"])

    def test_late_on_every_reading_is_late_after_the_last(self) -> None:
        line = drawn({"number": 1, "acknowledged": "2024-12-30", "responded": "2025-01-16"})
        row = rows(line)["6.3 stage 1 answer 2 to 5 working days late"]
        reading, late = row.marks[2:4]
        assert (reading.kind, late.kind) == ("reading", "late")
        assert late.at == pytest.approx(reading.at + reading.width, abs=0.02)

    def test_what_is_overdue_and_not_done_is_late_to_the_day_of_looking(self) -> None:
        line = drawn({"number": 1, "acknowledged": "2024-12-23"})
        (row,) = (row for row in rows(line).values() if row.label.startswith("6.3"))
        assert kinds(row) == ["due", "limit", "late"]
        assert "looked-at" in line.kinds

    def test_a_promised_day_has_no_limit(self) -> None:
        line = timeline(checked("open-case"), AS_OF)
        assert kinds(rows(line)["7.3 action not done by its day"]) == ["due", "late"]
        stages = {group.name: [row.label for row in group.rows] for group in line.groups}
        assert "7.3 action not done by its day" in stages["Stage 1"]

    def test_findings_that_do_not_apply_are_left_out(self) -> None:
        whole = checked("unknown-dates", all=True)
        assert len(rows(timeline(whole, AS_OF))) == len(
            rows(timeline(checked("unknown-dates"), AS_OF))
        )

    def test_a_stage_that_is_not_in_the_record_belongs_to_the_complaint(self) -> None:
        (group,) = drawn(as_of=date(2024, 12, 20)).groups
        assert group.name == "Complaint"
        assert [row.label[:3] for row in group.rows] == ["rec", "6.2", "6.3"]


class TestEvents:
    def test_a_window_and_an_unknown_day_are_stretches(self) -> None:
        line = timeline(checked("unknown-dates"), AS_OF)
        found = rows(line)
        assert kinds(found["acknowledged between Tue 3 Sep 2024 and Fri 6 Sep 2024"]) == ["window"]
        assert kinds(found["acknowledged on an unknown day, if at all"]) == ["unknown"]
        assert "Stage 2: acknowledged on an unknown day, if at all" in line.words

    @pytest.mark.parametrize(
        ("when", "said"),
        [
            ({"from": "2024-12-20"}, "from Fri 20 Dec 2024 on"),
            ({"to": "2024-12-20"}, "by Fri 20 Dec 2024"),
            ("unknown", "on an unknown day, if at all"),
        ],
    )
    def test_an_open_window_ends_where_the_stage_begins_or_is_looked_at(
        self, when: Any, said: str
    ) -> None:
        line = drawn({"number": 1, "acknowledged": when})
        (mark,) = rows(line)[f"acknowledged {said}"].marks
        assert 0 <= mark.at < mark.at + mark.width <= 100

    def test_several_of_one_kind_are_one_row(self) -> None:
        line = drawn({**STAGE, "updates": ["2024-12-27", "2025-01-06"]})
        assert kinds(rows(line)["update, 2 times"]) == ["event", "event"]
        assert "Stage 1: update Friday 27 December 2024; Monday 6 January 2025" in line.words

    def test_a_stage_of_a_partial_record_says_what_is_not_known(self) -> None:
        case = {"reference": "1", "received": "2024-12-16", "partial_record": True}
        found = [e.what for e in events(case_from_dict({**case, "stages": [{"number": 1}]}))]
        assert found == ["received", "acknowledged", "answered"]
        whole = case_from_dict({**case, "partial_record": False, "stages": [{"number": 1}]})
        assert [e.what for e in events(whole)] == ["received"]

    def test_everything_that_happens_to_a_complaint_has_a_name(self) -> None:
        day = "2025-01-02"
        remedy = {"what": "x", "offered": day, "due": day, "done": day, "updates": [day]}
        stage = {
            "number": 2,
            "name": "Review",
            "requested": day,
            "logged": day,
            "acknowledgements": [{"sent": day, "full": False}, {"sent": day}],
            "responses": [{"sent": day}],
            "extensions": [{"notified": day, "until": "2025-01-20"}],
            "promised": [day],
            "updates": [day],
            "remedies": [remedy],
            "actions": [{"what": "y", "refused": day}],
            "closed": {"on": day, "why": "overtaken_by_escalation"},
        }
        case = {
            "reference": "1",
            "received": "2024-12-16",
            "chased": [day],
            "offers": [{"what": "z", "offered": day}],
            "exclusions": [
                {"of": "aspect", "decided": day, "explained": day, "overturned": day},
                {"decided": day},
            ],
            "withdrawn": day,
            "stages": [stage, {"number": 1, "closed": {"on": day}}],
        }
        found = [(one.group, one.what) for one in events(case_from_dict(case))]
        of_stage = [what for group, what in found if group == "Stage 2: Review"]
        assert of_stage == [
            "requested",
            "logged",
            "acknowledged, not in full",
            "acknowledged",
            "extension told",
            "extended until",
            "new date promised",
            "update",
            "answered",
            "remedy offered",
            "remedy due",
            "remedy done",
            "update on the remedy",
            "action refused",
            "closed, overtaken by escalation",
        ]
        assert [what for group, what in found if group == "Complaint"] == [
            "received",
            "asked again",
            "refused (aspect)",
            "refusal explained",
            "refusal overturned",
            "refused",
            "remedy offered",
            "withdrawn",
        ]
        assert ("Stage 1", "closed") in found

    def test_a_long_label_is_cut_between_words_and_not_in_the_words_below(self) -> None:
        name = "The long name of a stage that nobody would want to read on any picture"
        line = drawn({"number": 1, "acknowledged": {"from": "2024-12-20", "to": "2024-12-23"}})
        assert all(len(row.label) <= 60 for row in rows(line).values())
        told = drawn(STAGE | {"name": name})
        assert any(name in one for one in told.words)
        short = [row.label for row in rows(timeline(checked("under-2022"), AS_OF)).values()]
        assert "5.1 stage 1 extension past the cap for an accepted ..." in short


class TestAxis:
    def test_weeks_months_quarters_years_and_decades_are_named(self) -> None:
        def ticks(last: str) -> list[str]:
            stage = {**STAGE, "updates": [last]}
            return [one.name for one in drawn(stage, as_of=date(2099, 1, 1)).ticks]

        assert ticks("2025-01-15")[:2] == ["16 Dec", "23 Dec"]
        assert ticks("2025-06-01")[:2] == ["Jan 2025", "Feb 2025"]
        assert ticks("2026-06-01")[:2] == ["Jan 2025", "Apr 2025"]
        assert ticks("2030-06-01")[:2] == ["Jan 2025", "Jan 2026"]
        assert ticks("2060-06-01") == ["Jan 2030", "Jan 2040", "Jan 2050", "Jan 2060"]

    def test_the_name_of_a_day_stands_where_it_has_room(self) -> None:
        line = drawn({**STAGE, "updates": ["2025-02-20"]}, as_of=date(2025, 6, 1))
        assert [(one.name, one.to_the_left) for one in line.ticks] == [
            ("Jan 2025", False),
            ("Feb 2025", False),
        ]
        year = drawn({**STAGE, "updates": ["2025-12-06"]}, as_of=date(2026, 6, 1))
        assert [(one.name, one.to_the_left) for one in year.ticks][-2:] == [
            ("Nov 2025", False),
            ("", True),
        ]
        half = drawn({**STAGE, "updates": ["2025-03-02"]}, as_of=date(2026, 6, 1))
        assert [(one.name, one.to_the_left) for one in half.ticks][-2:] == [
            ("Feb 2025", False),
            ("Mar 2025", True),
        ]

    def test_one_unknown_day_stretches_no_case(self) -> None:
        line = drawn({**STAGE, "acknowledged": "unknown"}, as_of=date(2026, 2, 1))
        unknown = rows(line)["acknowledged on an unknown day, if at all"].marks[0]
        assert unknown.open
        assert unknown.at + unknown.width == pytest.approx(100, abs=0.02)
        answered = rows(line)["answered Tue 14 Jan 2025"].marks[0]
        # 14 December to 23 January, a week and two days behind the last day that is known.
        assert answered.at == pytest.approx(100 * 31.5 / 41, abs=0.02)
        assert "open" in line.kinds
        assert "looked-at" not in line.kinds

    def test_what_ends_before_the_picture_does_has_its_end(self) -> None:
        line = drawn({"number": 1, "acknowledged": {"from": "2024-12-20", "to": "2024-12-23"}})
        assert not any(mark.open for row in rows(line).values() for mark in row.marks)
        assert "open" not in line.kinds

    def test_weekends_and_bank_holidays_are_shown_where_they_can_be_seen(self) -> None:
        short = drawn(STAGE)
        off = [mark.kind for mark in short.behind]
        assert (off.count("weekend"), off.count("holiday")) == (5, 3)
        assert short.words[-1] == (
            "Bank holidays: Wednesday 25 December 2024, Christmas Day; Thursday 26 December 2024,"
            " Boxing Day; Wednesday 1 January 2025, New Year's Day"
        )
        year = drawn({**STAGE, "updates": ["2025-12-01"]}, as_of=date(2026, 1, 1))
        assert {mark.kind for mark in year.behind} == {"holiday"}
        long = drawn({**STAGE, "updates": ["2029-12-01"]}, as_of=date(2030, 1, 1))
        assert long.behind == ()

    def test_a_time_without_bank_holidays_says_nothing_of_them(self) -> None:
        line = drawn(received="2025-02-03", as_of=date(2025, 2, 4))
        assert not any("Bank holidays" in one for one in line.words)

    @pytest.mark.parametrize("received", ["1900-01-01", "2099-12-31"])
    def test_the_first_and_the_last_day_that_a_case_may_name(self, received: str) -> None:
        line = drawn(received=received)
        assert [row.label[:8] for row in rows(line).values()] == ["received"]
        assert "<svg" in printed("html", checked({"reference": "1", "received": received}))


DAYS = st.dates(date(2023, 1, 1), date(2025, 6, 1)).map(date.isoformat)
WINDOWS = st.fixed_dictionaries({}, optional={"from": DAYS, "to": DAYS}).filter(bool)
WHENS = st.none() | DAYS | st.just("unknown")  # of no clock: many unknown days take long to judge
STAGES = st.fixed_dictionaries(
    {"number": st.sampled_from([1, 2])},
    optional={
        "requested": DAYS,
        "acknowledged": DAYS | WINDOWS,
        "responded": st.none() | DAYS,
        "updates": st.lists(WHENS, max_size=3),
        "actions": st.lists(st.fixed_dictionaries({"due": WHENS, "done": WHENS}), max_size=2),
        "extensions": st.lists(st.fixed_dictionaries({"notified": DAYS}), max_size=2),
    },
)


@settings(deadline=None, max_examples=40)
@given(st.lists(STAGES, max_size=2), st.booleans())
def test_every_mark_lies_on_the_axis_and_every_row_below_the_last(
    stages: list[dict[str, Any]], partial: bool
) -> None:
    as_of = date(2025, 6, 1)
    try:
        line = drawn(*stages, as_of=as_of, received="2023-01-01", partial_record=partial)
    except CaseFileError:  # days in an order that cannot be
        reject()
    found = [row for group in line.groups for row in group.rows]
    for row in found:
        for mark in row.marks:
            assert 0 <= mark.at <= mark.at + mark.width <= 100.02
        assert 0 <= row.at <= 100.02
    heights = [row.y for row in found]
    assert heights == sorted(set(heights))
    assert line.height > heights[-1]
    assert len(line.words) >= len(found)
