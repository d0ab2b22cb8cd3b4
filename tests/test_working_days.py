"""The working-day calendar: GOV.UK's own list day by day, a naive loop, and the edges."""

from __future__ import annotations

import importlib.util
import json
from datetime import date, datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintcode.errors import CalendarError, ComplaintCodeError, FieldError
from complaintcode.model.choices import Nation
from complaintcode.working_days import Day, WorkingDayCalendar, shipped_calendar, table
from complaintcode.working_days.calendar import NATIONS
from complaintcode.working_days.projection import bank_holidays

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
GOVUK: dict[str, list[str]] = json.loads(
    (ROOT / "tests/data/bank-holidays-2012-2028.json").read_text(encoding="utf-8")
)
DIVISIONS = {
    "england": "england-and-wales",
    "wales": "england-and-wales",
    "scotland": "scotland",
    "northern_ireland": "northern-ireland",
}
ENGLAND = WorkingDayCalendar()
FEW = settings(deadline=None, max_examples=60)

day = date.fromisoformat
nations = st.sampled_from(NATIONS)
days = st.dates(date(2012, 1, 1), date(2044, 12, 31))
numbers = st.integers(0, 80)


class TestAgainstGovUk:
    """A working day is Monday to Friday and no bank holiday of the nation."""

    @pytest.mark.parametrize("nation", NATIONS)
    def test_every_day_from_2012_to_2028(self, nation: str) -> None:
        holidays = {day(text) for text in GOVUK[DIVISIONS[nation]]}
        calendar = WorkingDayCalendar(nation)
        one, passed = date(2012, 1, 1), 0
        while one.year <= 2028:
            works = one.weekday() < 5 and one not in holidays
            passed += works
            assert calendar.is_working_day(one) is works, one
            assert (calendar.bank_holiday(one) is not None) is (one in holidays), one
            assert (calendar.why_not(one) is None) is works, one
            assert calendar.count(date(2012, 1, 1), one) == passed, one
            one += timedelta(days=1)
        found = calendar.bank_holidays(date(2011, 12, 31), date(2028, 12, 31))
        assert set(found) == holidays
        assert list(found) == sorted(found)

    @pytest.mark.parametrize(
        ("text", "closed_in", "why"),
        [
            pytest.param("2024-12-25", NATIONS, "Christmas Day", id="Christmas"),
            pytest.param("2024-12-26", NATIONS, "Boxing Day", id="Boxing Day"),
            pytest.param(
                "2026-12-28", NATIONS, "Boxing Day (substitute day)", id="Boxing Day on a Saturday"
            ),
            pytest.param("2024-03-29", NATIONS, "Good Friday", id="Good Friday"),
            pytest.param(
                "2024-04-01",
                ("england", "wales", "northern_ireland"),
                "Easter Monday",
                id="Easter Monday, not in Scotland",
            ),
            pytest.param(
                "2022-06-02", NATIONS, "Spring bank holiday", id="spring holiday moved for jubilee"
            ),
            pytest.param(
                "2022-06-03", NATIONS, "Platinum Jubilee bank holiday", id="the jubilee itself"
            ),
            pytest.param("2022-05-30", (), None, id="the last Monday of May 2022 was worked"),
            pytest.param(
                "2022-09-19",
                NATIONS,
                "Bank Holiday for the State Funeral of Queen Elizabeth II",
                id="state funeral",
            ),
            pytest.param(
                "2023-05-08",
                NATIONS,
                "Bank holiday for the coronation of King Charles III",
                id="coronation",
            ),
            pytest.param(
                "2026-06-15",
                ("scotland",),
                "Scotland's participation in the FIFA World Cup final",
                id="Scotland in June 2026",
            ),
            pytest.param("2024-01-02", ("scotland",), "2nd January", id="2nd January"),
            pytest.param(
                "2024-03-18",
                ("northern_ireland",),
                "St Patrick's Day (substitute day)",
                id="St Patrick's Day on a Sunday",
            ),
            pytest.param(
                "2024-07-12",
                ("northern_ireland",),
                "Battle of the Boyne (Orangemen's Day)",
                id="12 July",
            ),
            pytest.param("2024-02-29", (), None, id="a leap day is worked"),
        ],
    )
    def test_days_that_a_loop_would_miss(
        self, text: str, closed_in: tuple[str, ...], why: str | None
    ) -> None:
        told = {nation: shipped_calendar(nation).why_not(day(text)) for nation in NATIONS}
        assert told == {nation: why if nation in closed_in else None for nation in NATIONS}


class TestPublishedCounts:
    """The worked examples of the Code's notes, and the two counts of Jigsaw 202400224."""

    @pytest.mark.parametrize(
        ("start", "n", "due"),
        [
            pytest.param("2024-02-12", 10, "2024-02-26", id="Jigsaw stage 1"),
            pytest.param("2024-03-04", 20, "2024-04-03", id="Jigsaw stage 2, over Easter"),
            pytest.param("2024-12-16", 5, "2024-12-23", id="acknowledgement before Christmas"),
            pytest.param("2024-12-23", 10, "2025-01-09", id="answer over Christmas"),
            pytest.param("2025-01-09", 10, "2025-01-23", id="cap after Christmas"),
            pytest.param("2024-12-21", 5, "2024-12-31", id="received on a Saturday"),
            pytest.param("2024-12-21", 15, "2025-01-15", id="received on a Saturday, in all"),
            pytest.param("2025-04-11", 10, "2025-04-29", id="answer over Easter"),
            pytest.param("2025-04-11", 15, "2025-05-07", id="over Easter, in all"),
            pytest.param("2025-04-29", 10, "2025-05-14", id="cap over the early May holiday"),
            pytest.param("2025-04-11", 5, "2025-04-22", id="acknowledgement over Easter"),
            pytest.param("2025-04-28", 10, "2025-05-13", id="late acknowledgement after Easter"),
            pytest.param("2026-12-18", 5, "2026-12-29", id="Boxing Day substitute"),
            pytest.param("2026-12-29", 10, "2027-01-13", id="answer over New Year"),
            pytest.param("2025-08-15", 5, "2025-08-22", id="stage 2 acknowledgement"),
            pytest.param("2025-08-22", 20, "2025-09-22", id="stage 2 over the summer holiday"),
            pytest.param("2025-09-22", 20, "2025-10-20", id="stage 2 cap"),
            pytest.param("2022-09-12", 5, "2022-09-20", id="logging over the state funeral"),
            pytest.param("2022-09-16", 10, "2022-10-03", id="answer over the state funeral"),
            pytest.param("2022-10-03", 10, "2022-10-17", id="a further ten"),
        ],
    )
    def test_due_at_the_end_of_day_n(self, start: str, n: int, due: str) -> None:
        assert ENGLAND.add(day(start), n) == day(due)
        assert ENGLAND.count(day(start), day(due)) == n

    def test_jigsaw_answered_5_working_days_late(self) -> None:
        assert ENGLAND.count(day("2024-02-26"), day("2024-03-04")) == 5


class TestDayZero:
    """The start is day 0, the next working day is day 1; a weekend or holiday may be day 0."""

    @pytest.mark.parametrize(
        ("start", "n", "expected"),
        [
            pytest.param("2024-05-10", 1, "2024-05-13", id="Friday"),
            pytest.param("2024-05-11", 1, "2024-05-13", id="Saturday"),
            pytest.param("2024-05-12", 1, "2024-05-13", id="Sunday"),
            pytest.param("2024-05-11", 0, "2024-05-11", id="nothing added to a Saturday"),
            pytest.param("2024-03-29", 0, "2024-03-29", id="nothing added to Good Friday"),
            pytest.param("2024-03-29", 1, "2024-04-02", id="Good Friday"),
            pytest.param("2024-02-28", 1, "2024-02-29", id="the eve of a leap day"),
            pytest.param("2024-02-29", 1, "2024-03-01", id="a leap day"),
            pytest.param("2012-01-01", 1, "2012-01-03", id="first day of the table"),
            pytest.param("2045-12-29", 1, "2046-01-02", id="last working day of the table"),
            pytest.param("2045-12-31", 254, "2047-01-02", id="two years past the table"),
            pytest.param("2011-12-23", 1, "2011-12-28", id="before the table"),
            pytest.param("2050-12-31", 1, "2051-01-03", id="between two years past the table"),
        ],
    )
    def test_add(self, start: str, n: int, expected: str) -> None:
        assert WorkingDayCalendar().add(day(start), n) == day(expected)

    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            pytest.param("2024-05-13", "2024-05-13", 0, id="the same working day"),
            pytest.param("2024-05-12", "2024-05-12", 0, id="the same Sunday"),
            pytest.param("2024-05-11", "2024-05-12", 0, id="within a weekend"),
            pytest.param("2024-05-10", "2024-05-12", 0, id="Friday to Sunday"),
            pytest.param("2024-05-12", "2024-05-13", 1, id="Sunday to Monday"),
            pytest.param("2011-12-31", "2012-01-03", 1, id="into the table"),
            pytest.param("2045-12-29", "2046-01-03", 2, id="out of the table"),
        ],
    )
    def test_count(self, start: str, end: str, expected: int) -> None:
        assert WorkingDayCalendar().count(day(start), day(end)) == expected

    @pytest.mark.parametrize("n", [-1, -10], ids=["one back", "ten back"])
    @pytest.mark.parametrize("add", ["add", "without_closures"])
    def test_nothing_is_counted_backwards(self, add: str, n: int) -> None:
        with pytest.raises(CalendarError, match=f"0 or more .got {n}"):
            getattr(ENGLAND, add)(day("2024-05-13"), n)

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            pytest.param("2024-05-14", "2024-05-13", id="by a working day"),
            pytest.param("2024-05-12", "2024-05-11", id="within a weekend"),
            pytest.param("2045-12-31", "2045-12-30", id="within the last weekend of the table"),
            pytest.param("2012-01-01", "2011-12-31", id="across the edge of the table"),
        ],
    )
    @pytest.mark.parametrize("question", ["count", "explain"])
    def test_the_end_is_not_before_the_start(self, question: str, start: str, end: str) -> None:
        with pytest.raises(CalendarError, match=f"the end, {end}, is before the start, {start}"):
            getattr(WorkingDayCalendar(), question)(day(start), day(end))


NOON = datetime(2024, 5, 13, 12)  # noqa: DTZ001 - what a careless caller hands over
MONDAY = date(2024, 5, 13)


class TestOnlyDates:
    """A ``datetime`` is no date: taking it for one would hide a time and an offset."""

    @pytest.mark.parametrize(
        "ask",
        [
            pytest.param(lambda: ENGLAND.add(NOON, 0), id="add nothing"),
            pytest.param(lambda: ENGLAND.add(NOON, 3), id="add"),
            pytest.param(lambda: ENGLAND.count(NOON, MONDAY), id="count from"),
            pytest.param(lambda: ENGLAND.count(MONDAY, NOON), id="count to"),
            pytest.param(lambda: ENGLAND.is_working_day(NOON), id="is_working_day"),
            pytest.param(lambda: ENGLAND.bank_holiday(NOON), id="bank_holiday"),
            pytest.param(lambda: ENGLAND.why_not(NOON), id="why_not"),
            pytest.param(lambda: ENGLAND.bank_holidays(NOON, MONDAY), id="bank_holidays from"),
            pytest.param(lambda: ENGLAND.bank_holidays(MONDAY, NOON), id="bank_holidays to"),
            pytest.param(lambda: ENGLAND.explain(NOON, MONDAY), id="explain from"),
            pytest.param(lambda: ENGLAND.explain(MONDAY, NOON), id="explain to"),
            pytest.param(lambda: ENGLAND.without_closures(NOON, 2), id="without_closures"),
            pytest.param(lambda: ENGLAND.without_closures(NOON, 0), id="without_closures, none"),
            pytest.param(lambda: WorkingDayCalendar(closures=[NOON]), id="closures"),
        ],
    )
    def test_a_datetime_is_refused(self, ask: Callable[[], object]) -> None:
        with pytest.raises(FieldError, match=r"expected a date .got datetime\.datetime"):
            ask()

    @pytest.mark.parametrize("junk", ["2024-05-13", 20240513, None, []], ids=str)
    def test_so_is_anything_else(self, junk: Any) -> None:
        for ask in (
            lambda: ENGLAND.is_working_day(junk),
            lambda: ENGLAND.count(junk, MONDAY),
            lambda: ENGLAND.bank_holidays(MONDAY, junk),
        ):
            with pytest.raises(FieldError, match="expected a date"):
                ask()

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            ({"closures": 3}, r"closures: expected a list of dates \(got 3\)"),
            ({"closures": ["2024-12-27"]}, r"closures: expected a date \(got '2024-12-27'\)"),
            ({"bank_holidays": 3}, r"bank_holidays: expected a path or GOV.UK's .* \(got 3\)"),
        ],
        ids=str,
    )
    def test_the_field_that_takes_no_such_thing_is_named(
        self, given: dict[str, Any], said: str
    ) -> None:
        with pytest.raises(FieldError, match=f"^{said}$"):
            WorkingDayCalendar(**given)


@pytest.mark.parametrize("ask", ["count", "explain", "bank_holidays"])
def test_an_end_before_its_start_is_refused(ask: str) -> None:
    with pytest.raises(CalendarError, match="the end, 2024-05-12, is before the start, 2024-05-13"):
        getattr(ENGLAND, ask)(date(2024, 5, 13), date(2024, 5, 12))


def test_a_day_far_ahead_is_found_in_a_few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seventy years were laid out anew for each of them."""
    calendar = WorkingDayCalendar()
    spans: list[int] = []
    lay_out: Any = vars(WorkingDayCalendar)["_spanning"]

    def counted(self: WorkingDayCalendar, first: int, last: int) -> Any:
        spans.append(last)
        return lay_out(self, first, last)

    monkeypatch.setattr(WorkingDayCalendar, "_spanning", counted)
    end = calendar.add(date(2024, 1, 1), 19_000)
    assert calendar.count(date(2024, 1, 1), end) == 19_000
    assert len(spans) < 8
    assert max(spans) == end.year


class TestOnlyWholeNumbers:
    @pytest.mark.parametrize("junk", [1.5, 0.0, "3", None, 2.0], ids=repr)
    @pytest.mark.parametrize("start", [MONDAY, date(1990, 1, 1)], ids=str)
    def test_anything_else_is_refused(self, start: date, junk: Any) -> None:
        for ask in (ENGLAND.add, ENGLAND.without_closures):
            with pytest.raises(FieldError, match=r"^expected a whole number of working days .got "):
                ask(start, junk)


class _Shared(WorkingDayCalendar):
    """A calendar of which another thread lays out other years between any two looks."""

    others: ClassVar[Any] = cycle(
        WorkingDayCalendar()._spanning(*years)  # noqa: SLF001 - what another thread would do
        for years in ((2021, 2028), (1993, 2045))
    )
    _span = property(lambda _: next(_Shared.others), lambda _calendar, _span: None)


class TestSeveralThreads:
    @pytest.mark.parametrize("turn", [0, 1])
    @pytest.mark.parametrize(
        "ask",
        [
            lambda calendar: calendar.add(date(2025, 3, 3), 5),
            lambda calendar: calendar.add(date(2015, 3, 2), 5),
            lambda calendar: calendar.add(date(2028, 12, 29), 5),
            lambda calendar: calendar.add(date(1980, 3, 3), 5),
            lambda calendar: calendar.count(date(2015, 3, 2), date(2025, 3, 3)),
            lambda calendar: calendar.count(date(1980, 3, 3), date(2060, 3, 1)),
            lambda calendar: calendar.is_working_day(date(2015, 3, 2)),
            lambda calendar: calendar.is_working_day(date(1980, 3, 3)),
            lambda calendar: calendar.bank_holiday(date(2015, 12, 25)),
            lambda calendar: calendar.bank_holidays(date(2015, 12, 1), date(2025, 1, 1)),
            lambda calendar: calendar.bank_holidays(date(1980, 12, 1), date(2060, 1, 1)),
            lambda calendar: calendar.explain(date(2015, 12, 24), date(2015, 12, 29)),
        ],
    )
    def test_one_that_lays_out_other_years_changes_no_answer(
        self, ask: Callable[[WorkingDayCalendar], object], turn: int
    ) -> None:
        shared = _Shared()
        for _ in range(turn):
            next(shared.others)
        assert ask(shared) == ask(WorkingDayCalendar())


class TestExplaining:
    """Each day after the start, whether it counts, and why not."""

    def test_christmas(self) -> None:
        told = ENGLAND.explain(day("2024-12-24"), day("2024-12-29"))
        assert told == (
            Day(day("2024-12-25"), False, "Christmas Day"),
            Day(day("2024-12-26"), False, "Boxing Day"),
            Day(day("2024-12-27"), True, None),
            Day(day("2024-12-28"), False, "Saturday"),
            Day(day("2024-12-29"), False, "Sunday"),
        )

    def test_nothing_lies_between_a_day_and_itself(self) -> None:
        assert ENGLAND.explain(MONDAY, MONDAY) == ()

    @FEW
    @given(nations, days, st.integers(0, 60))
    def test_it_adds_up_to_the_count(self, nation: str, start: date, length: int) -> None:
        calendar = shipped_calendar(nation)
        end = start + timedelta(days=length)
        told = calendar.explain(start, end)
        holidays = calendar.bank_holidays(start, end)
        assert len(told) == length
        assert sum(one.counts for one in told) == calendar.count(start, end)
        assert tuple(holidays) == tuple(one.date for one in told if calendar.bank_holiday(one.date))

    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            pytest.param("2024-12-24", "2025-01-01", 3, id="the last day is with them"),
            pytest.param("2024-12-25", "2025-01-01", 2, id="the first day is not"),
            pytest.param("2045-12-24", "2046-01-01", 3, id="past the table"),
        ],
    )
    def test_bank_holidays(self, start: str, end: str, expected: int) -> None:
        assert len(WorkingDayCalendar().bank_holidays(day(start), day(end))) == expected


class TestProperties:
    """Between a day and its n-th working day there are exactly n working days."""

    @FEW
    @given(nations, days, numbers)
    def test_add_is_undone_by_count(self, nation: str, start: date, n: int) -> None:
        calendar = shipped_calendar(nation)
        assert calendar.count(start, calendar.add(start, n)) == n

    @FEW
    @given(nations, days, numbers)
    def test_add_equals_a_naive_loop(self, nation: str, start: date, n: int) -> None:
        calendar = shipped_calendar(nation)
        end, left = start, n
        while left:
            end += timedelta(days=1)
            left -= calendar.is_working_day(end)
        assert calendar.add(start, n) == end

    @FEW
    @given(nations, days, st.integers(0, 200))
    def test_count_equals_a_naive_sum(self, nation: str, start: date, length: int) -> None:
        calendar = shipped_calendar(nation)
        passed = [start + timedelta(days=n) for n in range(1, length + 1)]
        assert calendar.count(start, start + timedelta(days=length)) == sum(
            calendar.is_working_day(one) for one in passed
        )

    @FEW
    @given(nations, days, days, numbers, numbers)
    def test_later_is_never_earlier(
        self, nation: str, one: date, other: date, fewer: int, more: int
    ) -> None:
        calendar = shipped_calendar(nation)
        one, other = sorted((one, other))
        fewer, more = sorted((fewer, more))
        assert calendar.add(one, fewer) <= calendar.add(other, fewer)
        assert calendar.add(one, fewer) <= calendar.add(one, more)

    @FEW
    @given(nations, days, st.integers(1, 80))
    def test_the_nth_working_day_is_one(self, nation: str, start: date, n: int) -> None:
        calendar = shipped_calendar(nation)
        assert calendar.is_working_day(calendar.add(start, n))

    @settings(deadline=None, max_examples=15)
    @given(nations, st.dates(date(1990, 1, 1), date(2060, 12, 31)), numbers)
    def test_the_edges_of_the_table_do_not_show(self, nation: str, start: date, n: int) -> None:
        calendar = WorkingDayCalendar(nation)
        end = calendar.add(start, n)
        assert calendar.count(start, end) == n
        assert sum(one.counts for one in calendar.explain(start, end)) == n


class TestYearsOutsideTheTable:
    """Years outside the table are asked of ``holidays``; past 1872 and 2100 nobody knows."""

    @pytest.mark.parametrize(
        ("text", "works", "why"),
        [
            pytest.param("2011-04-29", False, "Wedding of William and Catherine", id="2011"),
            pytest.param("2010-12-27", False, "Christmas Day (substitute day)", id="2010"),
            pytest.param("2046-12-25", False, "Christmas Day", id="2046"),
            pytest.param("2046-12-24", True, None, id="the eve of Christmas 2046"),
            pytest.param("1872-12-25", False, "Christmas Day", id="the first year"),
            pytest.param("2100-12-31", True, None, id="the last day"),
            pytest.param("1872-01-06", False, "Saturday", id="a weekend of the first year"),
        ],
    )
    def test_days_outside_the_table(self, text: str, works: bool, why: str | None) -> None:
        assert WorkingDayCalendar().is_working_day(day(text)) is works
        assert WorkingDayCalendar().why_not(day(text)) == why

    def test_days_between_are_known_once_reached(self) -> None:
        calendar = WorkingDayCalendar("scotland")
        found = calendar.bank_holidays(day("2048-12-31"), day("2049-01-04"))
        assert list(found) == [day("2049-01-01"), day("2049-01-04")]
        assert calendar.count(day("2047-12-31"), day("2048-01-06")) == 2

    @pytest.mark.parametrize("text", ["1871-12-31", "2101-01-01", "0001-01-01", "9999-12-31"])
    @pytest.mark.parametrize(
        "ask",
        [
            pytest.param(lambda one: WorkingDayCalendar().is_working_day(one), id="is_working_day"),
            pytest.param(lambda one: WorkingDayCalendar().bank_holiday(one), id="bank_holiday"),
            pytest.param(lambda one: WorkingDayCalendar().add(one, 1), id="add"),
            pytest.param(lambda one: WorkingDayCalendar().count(one, one), id="count"),
            pytest.param(
                lambda one: WorkingDayCalendar().bank_holidays(one, one), id="bank_holidays"
            ),
        ],
    )
    def test_never_silently_no_bank_holidays(
        self, ask: Callable[[date], object], text: str
    ) -> None:
        with pytest.raises(CalendarError, match="known or projected from 1872 to 2100"):
            ask(day(text))

    @pytest.mark.parametrize("n", [1, 10**9], ids=["by a day", "by far"])
    def test_a_limit_that_ends_past_2100(self, n: int) -> None:
        with pytest.raises(CalendarError, match="not for 2101"):
            WorkingDayCalendar().add(day("2100-12-31"), n)

    def test_the_error_is_one_of_ours_and_a_value_error(self) -> None:
        assert issubclass(CalendarError, ComplaintCodeError)
        assert issubclass(CalendarError, ValueError)


class TestTheTable:
    """Generated, versioned, stamped with the day it was known, a projection from a year on."""

    def test_what_it_says_of_itself(self) -> None:
        assert (table.VERSION, table.KNOWN_ON) == ("2026.1", "2026-11-24")
        assert (table.FIRST_YEAR, table.LAST_YEAR, table.PROJECTED_FROM) == (2012, 2045, 2029)

    def test_the_calendar_says_it_too(self) -> None:
        assert (ENGLAND.table, ENGLAND.projected_from) == ("2026.1", 2029)

    def test_it_is_what_the_script_writes(self) -> None:
        script = ROOT / "scripts/make_bank_holidays.py"
        spec = importlib.util.spec_from_file_location("make_bank_holidays", script)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        known_on = date.fromisoformat(table.KNOWN_ON)
        written = module.table(table.VERSION, known_on, table.PROJECTED_FROM)
        assert written == Path(str(table.__file__)).read_text(encoding="utf-8")

    @pytest.mark.parametrize("nation", NATIONS)
    @pytest.mark.parametrize("year", [2012, 2022, 2026, 2028, 2029, 2045])
    def test_it_is_what_holidays_knows(self, nation: str, year: int) -> None:
        listed = table.BANK_HOLIDAYS["england" if nation == "wales" else nation]
        held = {day(text): title for text, title in listed.items() if text[:4] == str(year)}
        assert bank_holidays(nation, year) == held

    def test_two_holidays_on_one_day_are_named_together(self) -> None:
        title = bank_holidays("scotland", 2006)[day("2006-01-02")]
        assert title == "2nd January and New Year's Day (substitute day)"


def division(*years: int, skip: int = 0) -> dict[str, Any]:
    """One division of a GOV.UK file: eight weekdays of August in each year, less some."""
    weekdays = (date(year, 8, n) for year in years for n in range(1, 32))
    chosen: dict[int, list[date]] = {}
    for one in weekdays:
        if one.weekday() < 5 and len(chosen.setdefault(one.year, [])) < 8 - skip:
            chosen[one.year].append(one)
    found = [one for year in chosen.values() for one in year]
    return {"events": [{"title": f"Day {one.day}", "date": str(one)} for one in found]}


def govuk(*years: int, skip: int = 0) -> dict[str, Any]:
    """A GOV.UK file with the same days in all divisions."""
    return dict.fromkeys(DIVISIONS.values(), division(*years, skip=skip))


class TestANewerFile:
    """The years that a newer GOV.UK file holds replace those of the shipped table."""

    @pytest.mark.parametrize("nation", NATIONS)
    @pytest.mark.parametrize("given_as", ["a dictionary", "a path", "a text"])
    def test_its_days_hold(self, nation: str, given_as: str, tmp_path: Path) -> None:
        file = tmp_path / "bank-holidays.json"
        file.write_text(json.dumps(govuk(2029)), encoding="utf-8")
        given: Any = {"a dictionary": govuk(2029), "a path": file, "a text": str(file)}[given_as]
        calendar = WorkingDayCalendar(nation, bank_holidays=given)
        assert calendar.bank_holiday(day("2029-08-01")) == "Day 1"
        assert calendar.is_working_day(day("2029-12-25"))
        assert not calendar.is_working_day(day("2028-12-25"))
        assert not calendar.is_working_day(day("2030-12-25"))
        assert calendar.table == "2026.1+govuk"
        assert calendar.projected_from == 2030

    def test_the_shipped_calendar_is_left_alone(self) -> None:
        WorkingDayCalendar(bank_holidays=govuk(2029))
        assert not WorkingDayCalendar().is_working_day(day("2029-12-25"))

    def test_a_day_proclaimed_late_moves_a_limit(self) -> None:
        file = {
            "england-and-wales": {
                "events": [
                    {"title": title, "date": text}
                    for text, title in table.BANK_HOLIDAYS["england"].items()
                    if text[:4] == "2028"
                ]
            }
        }
        file["england-and-wales"]["events"].append({"title": "A new one", "date": "2028-07-03"})
        start = day("2028-06-30")
        assert ENGLAND.add(start, 1) == day("2028-07-03")
        assert WorkingDayCalendar(bank_holidays=file).add(start, 1) == day("2028-07-04")

    @pytest.mark.parametrize(
        ("years", "projected_from"),
        [
            pytest.param((2024,), 2029, id="older than the table"),
            pytest.param((2028, 2029, 2030), 2031, id="two years more"),
            pytest.param((2031,), 2029, id="a gap: nothing is proclaimed for 2029"),
        ],
    )
    def test_projected_from_the_first_year_of_which_nothing_is_proclaimed(
        self, years: tuple[int, ...], projected_from: int
    ) -> None:
        assert WorkingDayCalendar(bank_holidays=govuk(*years)).projected_from == projected_from

    def test_a_year_past_the_table(self) -> None:
        calendar = WorkingDayCalendar(bank_holidays=govuk(2050))
        assert calendar.bank_holiday(day("2050-08-01")) == "Day 1"
        assert calendar.is_working_day(day("2050-12-26"))

    def test_a_holiday_on_a_weekend_takes_no_working_day_and_is_none(self) -> None:
        file = govuk(2029)
        file["scotland"]["events"].append({"title": "A Saturday", "date": "2029-09-01"})
        calendar = WorkingDayCalendar("scotland", bank_holidays=file)
        assert calendar.bank_holiday(day("2029-09-01")) is None
        assert calendar.why_not(day("2029-09-01")) == "Saturday"

    @pytest.mark.parametrize(
        ("document", "said"),
        [
            pytest.param({}, "expected GOV.UK's bank-holidays.json", id="an empty object"),
            pytest.param({"wales": division(2029)}, "england-and-wales.events", id="no division"),
            pytest.param({"england-and-wales": {}}, "each with a title and a date", id="no events"),
            pytest.param({"england-and-wales": None}, "expected GOV.UK's", id="null"),
            pytest.param({"england-and-wales": []}, "expected GOV.UK's", id="a list"),
            pytest.param(
                {"england-and-wales": {"events": [{"title": "A day"}]}},
                "expected GOV.UK's",
                id="an event without a date",
            ),
            pytest.param(
                {"england-and-wales": {"events": [{"date": "2029-01-01"}]}},
                "expected GOV.UK's",
                id="an event without a title",
            ),
            pytest.param(
                {"england-and-wales": {"events": [{"title": "A day", "date": "01/01/2029"}]}},
                "expected GOV.UK's",
                id="a day in another notation",
            ),
            pytest.param(
                {"england-and-wales": {"events": [{"title": "A day", "date": 20290101}]}},
                "expected GOV.UK's",
                id="a day as a number",
            ),
            pytest.param(
                {"england-and-wales": {"events": ["2029-01-01"]}}, "expected GOV.UK's", id="texts"
            ),
            pytest.param(
                {"england-and-wales": {"events": []}}, "holds no bank holidays", id="no days"
            ),
            pytest.param(
                govuk(2029, 2030, skip=1),
                "england-and-wales has 7 bank holidays in 2029, expected at least 8",
                id="days lost",
            ),
        ],
    )
    def test_a_damaged_document(self, document: dict[str, Any], said: str) -> None:
        with pytest.raises(CalendarError, match=f"^bank holidays: .*{said}"):
            WorkingDayCalendar(bank_holidays=document)

    @pytest.mark.parametrize(
        ("data", "said"),
        [
            pytest.param(b"", "not JSON", id="empty"),
            pytest.param(b"{", "not JSON", id="broken off"),
            pytest.param(b'{"a": "\xe9"}', "not JSON", id="another encoding"),
            pytest.param(b"[" * 100_000, "not JSON", id="brackets without end"),
            pytest.param(b"[]", "expected GOV.UK's", id="a list"),
            pytest.param(b'"england-and-wales"', "expected GOV.UK's", id="a text"),
        ],
    )
    def test_a_damaged_file(self, data: bytes, said: str, tmp_path: Path) -> None:
        file = tmp_path / "holidays.json"
        file.write_bytes(data)
        with pytest.raises(CalendarError, match=rf"holidays\.json: {said}"):
            WorkingDayCalendar(bank_holidays=file)

    def test_no_file(self, tmp_path: Path) -> None:
        with pytest.raises(CalendarError, match=r"none\.json: No such file"):
            WorkingDayCalendar(bank_holidays=tmp_path / "none.json")

    def test_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(CalendarError, match="directory"):
            WorkingDayCalendar(bank_holidays=tmp_path)


class TestClosures:
    """The landlord's own closure days change no time limit."""

    CLOSED = WorkingDayCalendar(closures=[day("2024-12-27"), day("2024-12-28"), day("2024-12-30")])

    def test_they_count_as_working_days(self) -> None:
        assert self.CLOSED.is_working_day(day("2024-12-27"))
        assert self.CLOSED.why_not(day("2024-12-27")) is None
        assert self.CLOSED.add(day("2024-12-24"), 2) == day("2024-12-30")
        assert self.CLOSED.count(day("2024-12-24"), day("2024-12-30")) == 2

    @pytest.mark.parametrize(
        ("n", "expected"),
        [
            pytest.param(0, "2024-12-24", id="none"),
            pytest.param(1, "2024-12-31", id="past two closures and a weekend"),
            pytest.param(2, "2025-01-02", id="past New Year as well"),
        ],
    )
    def test_without_them(self, n: int, expected: str) -> None:
        assert self.CLOSED.without_closures(day("2024-12-24"), n) == day(expected)

    @FEW
    @given(days, numbers)
    def test_without_any_it_is_add(self, start: date, n: int) -> None:
        assert ENGLAND.without_closures(start, n) == ENGLAND.add(start, n)


class TestNations:
    """``england`` (the default), ``wales``, ``scotland`` or ``northern_ireland``."""

    def test_england_is_the_default(self) -> None:
        assert WorkingDayCalendar().nation == "england"

    @pytest.mark.parametrize("nation", Nation, ids=lambda nation: nation.value)
    def test_a_member_of_the_enum_will_do(self, nation: Any) -> None:
        assert WorkingDayCalendar(nation).nation == nation.value

    @pytest.mark.parametrize("junk", ["France", "", "England", None, 1], ids=repr)
    def test_any_other_is_refused(self, junk: Any) -> None:
        with pytest.raises(CalendarError, match="expected a nation, one of england, wales"):
            WorkingDayCalendar(junk)

    def test_the_shipped_calendar_is_made_once(self) -> None:
        assert shipped_calendar("wales") is shipped_calendar("wales")
