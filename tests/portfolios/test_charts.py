"""What the charts of the yearly report show, and where there is nothing to show."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from complaintcode.portfolios.charts import at_the_head, of_provisions
from complaintcode.portfolios.measures import ProvisionRow
from complaintcode.portfolios.page import Charts, Limit
from complaintcode.portfolios.suppression import suppressed
from complaintcode.portfolios.yearly import yearly
from tests.portfolios.made import EXTENDED, IN_TIME, LATE, OPEN, SECOND, counted, made

if TYPE_CHECKING:
    from complaintcode import Portfolio
    from complaintcode.portfolios.page import Chart


def charts(found: Portfolio) -> dict[str, Chart]:
    return {one.title: one for one in at_the_head(found).charts}


class TestHowLong:
    def test_columns_and_the_limit(self) -> None:
        found = counted(made(), made(LATE), made(EXTENDED), made(IN_TIME, SECOND))
        chart = charts(found)["Stage 1: working days to the answer"]
        assert (chart.form, chart.limit) == ("columns", Limit(5, "limit: 10 working days"))
        assert [bar.short for bar in chart.bars] == [*map(str, range(2, 21, 2)), ""]
        counts = {bar.name: (bar.counts, bar.says) for bar in chart.bars if any(bar.counts)}
        assert counts == {"9 to 10": ((2, 0, 0, 0), "2"), "11 to 12": ((0, 1, 1, 0), "2")}
        assert chart.axis == "working days; the last column: more than 20"
        assert chart.says == (
            "Columns: how many answers took how many working days as the Code counts, with the"
            " limit of 10 marked. Of 4 answers: in time 2; in time by an extension 1; late 1;"
            " to review 0."
        )
        assert chart.note == ""
        second = charts(found)["Stage 2: working days to the answer"]
        assert second.limit == Limit(5, "limit: 20 working days")
        assert second.bars[4].short == "20"

    def test_late_by_a_weekend_alone_is_explained(self) -> None:
        saturday = {"number": 1, "acknowledged": "2025-06-06", "responded": "2025-06-21"}
        found = counted(made(saturday))
        chart = charts(found)["Stage 1: working days to the answer"]
        assert [bar.counts for bar in chart.bars if bar.name == "9 to 10"] == [(0, 0, 1, 0)]
        said = "Late within the limit: sent on a day off behind the last day"
        assert chart.note.startswith(said)
        section = next(one for one in yearly(found).sections if one.title == chart.figures)
        assert str(section.blocks[-1]).count(said) == 1
        assert said not in str(yearly(counted(made(), made(LATE))))

    def test_nothing_answered(self) -> None:
        for chart in list(charts(counted(made(OPEN))).values())[:2]:
            assert chart.bars == ()
            assert chart.says.endswith("to the answer. Nothing was answered.")

    def test_answered_and_what_is_not_known_of_it(self) -> None:
        unknown = SECOND | {"acknowledged": "unknown"}
        found = counted(*(made(IN_TIME, unknown) for _ in range(8)))
        says = charts(found)["Stage 2: working days to the answer"].says
        assert says == (
            "Stage 2: working days to the answer. Of none of 8 answers is it known how long it"
            " took: its own day, or the one that the Code counts from (the acknowledgement), is"
            " not known."
        )
        hidden = charts(suppressed(found, 9))["Stage 2: working days to the answer"].says
        assert "Of no answer is it known how long it took" in hidden

    def test_a_star_where_a_part_is_withheld(self) -> None:
        shown = suppressed(counted(*(made() for _ in range(9)), made(LATE)), 5)
        chart = charts(shown)["Stage 1: working days to the answer"]
        late = next(bar for bar in chart.bars if bar.name == "11 to 12")
        assert (late.counts[2], late.says) == (None, "*")
        assert chart.note == "Small numbers are withheld, and not drawn. A star stands for them."
        assert "late withheld" in chart.says


class TestMonths:
    @pytest.mark.parametrize(
        ("year", "months", "when"),
        [
            ("2025-26", 12, "April 2025 to March 2026"),
            ("2025-Q2", 3, "April 2025 to June 2025"),
            ("2025-06", 1, "June 2025"),
            ("2024-04-01..2026-03-31", 24, "April 2024 to March 2026"),
        ],
    )
    def test_a_bar_for_each_month_of_the_period(self, year: str, months: int, when: str) -> None:
        found = counted(made(), made(LATE), made(OPEN, withdrawn="2025-06-05"), year=year)
        chart = charts(found)["Stage 1: complaints taken up, month by month"]
        assert len(chart.bars) == months
        (bar,) = [one for one in chart.bars if any(one.counts)]
        assert tuple(bar) == ("June 2025", "Jun 2025", (1, 0, 1, 1, 0), "3 made, 1 late")
        assert f"in which they were made, {when}. In all: in time 1; in time by an" in chart.says
        assert len(chart.parts) == len(bar.counts)

    def test_months_to_come_are_left_out(self) -> None:
        found = counted(made(), as_of=date(2025, 8, 4))
        bars = charts(found)["Stage 1: complaints taken up, month by month"].bars
        assert bars[-1].name == "August 2025"

    def test_none_taken_up(self) -> None:
        chart = charts(counted(made()))["Stage 2: complaints taken up, month by month"]
        assert (chart.bars, chart.says[-17:]) == ((), ". There are none.")
        before = charts(counted(as_of=date(2025, 3, 1)))
        assert all(not one.bars for one in before.values())

    def test_what_is_withheld_is_told_as_such(self) -> None:
        shown = suppressed(counted(*(made() for _ in range(9)), made(LATE), made(EXTENDED)), 5)
        chart = charts(shown)["Stage 1: complaints taken up, month by month"]
        bar = chart.bars[2]
        assert bar.counts == (9, None, None, 0, 2)
        assert bar.says == "11 made, late withheld"
        assert chart.parts[-1].kind == "withheld"
        few = suppressed(counted(made(), made(LATE)), 5)
        hidden = charts(few)["Stage 1: complaints taken up, month by month"].bars[2]
        assert (hidden.counts, hidden.says) == ((None, 0, None, 0, 0), "withheld")


def row(provision: str, met: int | None, not_met: int | None, review: int | None) -> ProvisionRow:
    return ProvisionRow(
        edition="hos-2024",
        provision=provision,
        met=met,
        not_met=not_met,
        needs_review=review,
        not_yet_due=1,
        not_assessed=0,
        cases={},
    )


class TestProvisions:
    def test_those_that_were_judged(self) -> None:
        (chart,) = of_provisions("hos-2024", [row("6.2", 0, 0, 0), row("6.3", 1200, 34, 5)]).charts
        (bar,) = chart.bars
        assert bar.name.startswith("6.3 The full stage 1 response goes out")
        assert (bar.short, bar.counts) == ("6.3", (1200, 34, 5))
        assert bar.says == "34 of 1,239 not met"
        assert (chart.form, chart.title) == ("shares", "Complaint Handling Code 2024: met or not")

    def test_withheld(self) -> None:
        (chart,) = of_provisions("hos-2024", [row("6.3", 12, None, None)]).charts
        assert chart.bars[0].says == "withheld"
        assert chart.note == "Small numbers are withheld, and not drawn."

    def test_nothing_judged(self) -> None:
        (chart,) = of_provisions("hos-2024", [row("6.2", 0, 0, 0)]).charts
        assert chart.bars == ()
        assert chart.says == "Complaint Handling Code 2024: met or not. Nothing is judged yet."

    def test_it_stands_before_its_table(self) -> None:
        blocks = next(one for one in yearly(counted(made())).sections if "Code, p" in one.title)
        assert isinstance(blocks.blocks[1], Charts)


def test_every_chart_names_a_part_of_the_report() -> None:
    page = yearly(counted(made(IN_TIME, SECOND)))
    blocks = (*page.blocks, *(block for one in page.sections for block in one.blocks))
    found = [chart for block in blocks if isinstance(block, Charts) for chart in block.charts]
    assert len(found) == 5
    assert {one.figures for one in found} <= {one.title for one in page.sections}
