"""Homes by stock, and the choices of the measures with the words that tell them."""

from __future__ import annotations

from typing import Any

import pytest

from complaintcode import ComplaintCodeError, TsmRules
from complaintcode.portfolios.choices import choices
from complaintcode.portfolios.editions import counted_from, newest_first
from complaintcode.portfolios.options import homes_by_stock
from complaintcode.portfolios.years import period


@pytest.mark.parametrize(
    ("homes", "found"),
    [
        (None, (None, None, None)),
        (5234, (5234, None, None)),
        (0, (0, None, None)),
        ({"lcra": 5000, "lcho": 234}, (5234, 5000, 234)),
        ({"lcra": 5000, "lcho": 0}, (5000, 5000, 0)),
        ({"lcra": 5000}, (None, 5000, None)),
        ({"all": 5234, "lcra": 5000}, (5234, 5000, None)),
        ({"all": 5234, "lcra": 5000, "lcho": 234}, (5234, 5000, 234)),
        ({}, (None, None, None)),
    ],
)
def test_homes_by_stock(homes: Any, found: tuple[int | None, ...]) -> None:
    assert tuple(homes_by_stock(homes).values()) == found


@pytest.mark.parametrize(
    ("homes", "said"),
    [
        (-1, "(got -1)"),
        (5.5, "(got 5.5)"),
        (True, "(got true)"),
        ("5234", "(got '5234')"),
        ({"lcra": "many"}, "(got 'lcra': 'many')"),
        ({"leasehold": 12}, "(got 'leasehold': 12)"),
        ({"all": 1, "lcra": 5000, "lcho": 234}, "all is not the sum of lcra and lcho"),
    ],
)
def test_homes_that_cannot_be(homes: Any, said: str) -> None:
    with pytest.raises(ComplaintCodeError) as raised:
        homes_by_stock(homes)
    assert str(raised.value).startswith("homes: ")
    assert said in str(raised.value)


def test_the_defaults() -> None:
    assert TsmRules().version.value == "tsm-2024"
    assert TsmRules().as_written() == {
        "ch02_denominator": "made",
        "count_extensions": True,
        "withdrawn": "exclude_ch02",
    }


@pytest.mark.parametrize(
    ("field", "value"),
    [("version", "tsm-1999"), ("ch02_denominator", "all"), ("withdrawn", "sometimes")],
)
def test_a_choice_that_there_is_not(field: str, value: str) -> None:
    with pytest.raises(ComplaintCodeError, match=rf"TsmRules\.{field}: expected one of"):
        TsmRules(**{field: value})  # type: ignore[arg-type]  # texts are taken


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        (
            {},
            "of the complaints made in the period. Those whose time is still running are left out",
        ),
        ({"ch02_denominator": "responded"}, "that have been answered, which you chose"),
        ({}, "An answer within an extension is in time, and told apart"),
        ({"count_extensions": False}, "An answer within an extension does not count as in time"),
        ({}, "A withdrawn complaint was made, so it counts in CH01. It is left out of CH02 unless"),
        ({"withdrawn": "exclude"}, "is left out of both measures, which you chose"),
        ({"withdrawn": "count"}, "and in CH02 among those made, which you chose"),
        ({}, "Rules tsm-2024"),
        ({}, "counted once, there"),
    ],
)
def test_each_choice_is_told(rules: dict[str, Any], said: str) -> None:
    told = list(choices(TsmRules(**rules), period("2025-26")))
    assert sum(said in one for one in told) == 1
    assert not any("\n" in one for one in told)


def test_provisions_are_told_as_their_editions_number_them() -> None:
    told = " ".join(choices(TsmRules(), period("2025-26")))
    assert "under 6.5 and 6.16 of the Code of 2024, 5.3 and 5.15 of the Code of 2022." in told
    assert "under 6.2 and 6.11 of the Code of 2024, 4.1 of the Code of 2022." in told
    assert "{" not in told


def test_what_is_counted_from_is_told_as_each_edition_has_it() -> None:
    assert counted_from(newest_first()) == (
        "the Code of 2024 from the acknowledgement; the Code of 2022 stage 1 from logging and stage"
        " 2 from the request"
    )


def test_a_quarter_is_not_reckoned_up_to_a_year_and_it_is_told() -> None:
    told = {name: str(list(choices(TsmRules(), period(name)))) for name in ("2025-26", "2025-Q2")}
    assert "The period is no year." in told["2025-Q2"]
    assert "The period is no year." not in told["2025-26"]


def test_the_draft_direction_is_told_of_periods_that_it_may_reach() -> None:
    def told(name: str) -> bool:
        return any("draft Direction" in one for one in choices(TsmRules(), period(name)))

    assert [told(name) for name in ("2025-26", "2026-09", "2026-10", "2026-27")] == [
        False,
        False,
        True,
        True,
    ]
