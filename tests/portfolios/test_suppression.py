"""Small numbers withheld: none is shown, and none can be worked out within its table."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintcode import ComplaintCodeError
from complaintcode.portfolios.distributions import ANSWERED
from complaintcode.portfolios.states import STATES
from complaintcode.portfolios.suppression import suppressed
from complaintcode.portfolios.yearly import yearly
from complaintcode.reporting.pages import write_page
from tests.portfolios.made import EXTENDED, IN_TIME, LATE, OPEN, SECOND, counted, made

if TYPE_CHECKING:
    from complaintcode import Complaint, Portfolio

REFUSED = {"of": "acceptance", "ground": "other", "decided": "2025-06-05", "reasons": "No."}
PAID = {"kind": "payment", "amount": 50, "due": "2025-07-01", "done": "2025-07-01"}

KINDS: dict[str, tuple[tuple[dict[str, Any], ...], dict[str, Any]]] = {
    "in time": ((IN_TIME | {"decision": "upheld", "remedies": [PAID]},), {"category": "Repairs"}),
    "late": ((LATE | {"decision": "not_upheld"},), {"category": "Damp"}),
    "extended": ((EXTENDED,), {"category": "Repairs"}),
    "owner": ((IN_TIME,), {"tenure": "lcho", "category": "Damp"}),
    "leaseholder": ((IN_TIME,), {"tenure": "other"}),
    "unknown": ((IN_TIME,), {"tenure": None}),
    "refused": ((OPEN,), {"exclusions": [REFUSED]}),
    "withdrawn": ((OPEN,), {"withdrawn": "2025-06-05"}),
    "escalated": ((IN_TIME, SECOND), {"category": "Repairs"}),
}


def year(**numbers: int) -> list[Complaint]:
    return [
        made(*KINDS[name][0], **KINDS[name][1])
        for name, number in numbers.items()
        for _ in range(number)
    ]


def numbers(value: Any, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    """Every number or null of a document, with its path."""
    if isinstance(value, dict):
        found = (numbers(item, (*path, key)) for key, item in value.items())
    elif isinstance(value, list):
        found = (numbers(item, (*path, str(at))) for at, item in enumerate(value))
    else:
        return {path: value}
    return {path: item for one in found for path, item in one.items()}


_NO_COUNT = """
homes percent per_1000 percent_at_most suppressed_below days median longest nineteen_in_twenty
pounds not_read period tsm_options unknown_tenure undated
"""
NO_COUNT = set(_NO_COUNT.split())


def small(found: Portfolio) -> dict[tuple[str, ...], Any]:
    """The counts from 1 to 4 that a document shows."""
    return {
        path: item
        for path, item in numbers(found.document()).items()
        if type(item) is int and 0 < item < 5 and not NO_COUNT & set(path)
    }


@settings(max_examples=25, deadline=None)
@given(st.fixed_dictionaries({name: st.integers(0, 7) for name in KINDS}))
def test_no_small_count_is_shown_and_none_stands_alone(counts: dict[str, int]) -> None:
    found = counted(*year(**counts), homes={"lcra": 5000, "lcho": 234})
    shown = suppressed(found, 5)
    assert small(shown) == {}
    for stage in ("stage1", "stage2"):
        by_stock = [shown.ch01[stock][stage].made for stock in ("all", "lcra", "lcho")]
        assert by_stock.count(None) != 1 or counts["unknown"] >= 5
        for stock in ("all", "lcra", "lcho"):
            one, measured = shown.ch02[stock][stage], shown.ch01[stock][stage]
            assert one.made_in_all == measured.made
            parts = [one.in_time, one.in_time_with_extension, one.late, one.pending, one.withdrawn,
                     one.needs_review, one.not_assessed]  # fmt: skip
            assert [one.made_in_all, *parts].count(None) != 1
            assert [one.made_in_all, one.made, one.pending, one.withdrawn].count(None) != 1
            if one.made_in_all is None:
                assert measured.per_1000 is None
            if None in {one.in_time, one.in_time_with_extension, one.made}:
                assert one.percent is None
    for table in (shown.months, shown.categories):
        columns = [row["stage1"] for row in table.values()]
        assert [shown.stages["stage1"]["counted"], *columns].count(None) != 1
    for row in shown.promises.values():
        assert list(row.values()).count(None) != 1
    for stage, months in shown.by_month.items():
        assert all(list(row.values()).count(None) != 1 for row in months.values())
        for state in STATES:
            column = [row[state] for row in months.values()]
            assert [shown.stages[stage][state], *column].count(None) != 1
    for stage, by_limit in shown.spread.items():
        cells = [row for steps in by_limit.values() for row in steps.values()]
        for state in ANSWERED:
            column = [row[state] for row in cells]
            assert [shown.stages[stage][state], *column].count(None) != 1
        every = [count for row in cells for count in row.values()]
        assert [shown.times[stage]["as_counted"].answers, *every].count(None) != 1


@settings(max_examples=6, deadline=None)
@given(st.fixed_dictionaries({name: st.sampled_from([0, 10, 12]) for name in KINDS}))
def test_what_is_large_stays_as_it_is(counts: dict[str, int]) -> None:
    found = counted(*year(**counts))
    shown = suppressed(found, 5)
    assert numbers(shown.document()["ch02"]) == numbers(found.document()["ch02"])
    assert shown.categories == found.categories
    assert shown.stages == found.stages


@pytest.mark.parametrize(("unknown", "renters"), [(0, None), (4, None), (5, 20)])
def test_five_of_unknown_tenure_keep_one_stock_from_giving_the_other_away(
    unknown: int, renters: int | None
) -> None:
    shown = suppressed(counted(*year(**{"in time": 20, "owner": 3, "unknown": unknown})), 5)
    assert [shown.ch01[one]["stage1"].made for one in ("lcra", "lcho")] == [renters, None]


def test_who_is_meant_goes_altogether() -> None:
    complaints = year(**{"in time": 9, "late": 9, "refused": 6})
    found = counted(*complaints)
    assert found.warnings
    text = json.dumps(suppressed(found, 5).document())
    assert not [one.reference for one in complaints if f'"{one.reference}"' in text]
    assert suppressed(found, 5).warnings == ()


def test_the_other_reading_of_a_withheld_count_is_withheld() -> None:
    shown = suppressed(counted(*year(**{"in time": 9, "extended": 3}), homes=1000), 5)
    one = shown.ch02["all"]["stage1"]
    assert (one.in_time_with_extension, one.percent, one.percent_at_most) == (None, None, None)
    assert shown.ch01["all"]["stage1"].per_1000 == 12.0
    assert suppressed(counted(*year(late=3)), 5).times["stage1"]["from_request"].longest is None


def test_how_many_answers_took_which_number_of_days_goes_altogether() -> None:
    found = counted(*year(**{"in time": 9, "late": 6}))
    assert found.times["stage1"]["as_counted"].days == {10: 9, 11: 6}
    one = suppressed(found, 5).times["stage1"]["as_counted"]
    assert (one.answers, one.days) == (15, None)
    few = suppressed(counted(*year(**{"in time": 9, "late": 3, "extended": 7})), 5)
    steps = few.spread["stage1"][10]
    assert steps["9-10"]["in_time"] == 9
    assert (steps["11-12"]["in_time_with_extension"], steps["11-12"]["late"]) == (None, None)


def test_what_is_withheld_is_nowhere_on_the_page() -> None:
    """Three late ones among 32: no 3 in a cell, in a picture, or in what is said of it."""
    found = counted(*year(**{"in time": 20, "extended": 9, "late": 3}))
    shown, whole = _numbers(suppressed(found, 5)), _numbers(found)
    assert whole.count("3") > 5
    assert "3" not in shown
    tree = _html(suppressed(found, 5))
    assert not tree.select(".chart .broken")
    assert "32 made, late withheld" in [one.text for one in tree.select(".chart text")]
    notes = [one.text for one in tree.select("figure > p") if "withheld" in one.text]
    assert notes[0] == "Small numbers are withheld, and not drawn. A star stands for them."
    assert all("late withheld" in one.text or "late or overdue withheld" in one.text
               for one in tree.select("desc")[:2])  # fmt: skip
    assert all("Small numbers are withheld" in one.text for one in tree.select("desc"))


def _html(found: Portfolio) -> BeautifulSoup:
    return BeautifulSoup(write_page(yearly(found), "html"), "html.parser")


def _numbers(found: Portfolio) -> list[str]:
    cells = _html(found).select("td, svg text, desc, .figures")
    return [number for one in cells for number in re.findall(r"[0-9.,]*[0-9]", one.text)]


def test_pounds_of_few_promises_are_withheld() -> None:
    assert suppressed(counted(*year(**{"in time": 4})), 5).pounds == {"offered": None, "paid": None}
    assert suppressed(counted(*year(**{"in time": 5})), 5).pounds["offered"] == 250


def test_a_single_reason_for_leaving_out_takes_the_total_with_it_not_the_measure() -> None:
    shown = suppressed(counted(*year(**{"in time": 20, "refused": 3})), 5)
    assert shown.left_out["refused"] is None
    assert (shown.cases, shown.stages["stage1"]["asked"]) == (None, None)
    assert shown.ch01["all"]["stage1"].made == 20
    assert "Complaints were made in the period" in str(yearly(shown))


def test_last_year_is_withheld_alike() -> None:
    before = {"number": 1, "acknowledged": "2024-06-03", "responded": "2024-06-17"}
    shown = suppressed(counted(made(), made(before, received="2024-06-03")), 5)
    assert shown.last_year is not None
    assert shown.last_year.ch01["all"]["stage1"].made is None
    assert shown.last_year.suppressed_below == 5


@pytest.mark.parametrize("below", [1, 0, -5])
def test_a_mark_that_withholds_nothing(below: int) -> None:
    with pytest.raises(ComplaintCodeError, match="suppress: expected a whole number, 2 or more"):
        suppressed(counted(), below)


def test_the_page_says_so() -> None:
    found = suppressed(counted(*year(**dict.fromkeys(KINDS, 3)), homes=1000), 5)
    page = yearly(found)
    text = str(page)
    assert "Counts from 1 to 4 are withheld so that nobody can be recognised" in text
    assert "Left out, as small numbers are withheld." in text
    assert "The sums are withheld." in text
    assert "no figure" not in str(page._replace(sections=()))
