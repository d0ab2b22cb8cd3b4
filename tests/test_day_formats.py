"""Days as tables write them."""

from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintcode.casefile.day_formats import at_odds, day_format, day_reader
from complaintcode.model.kinds import Wrong

DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
WRITTEN = ["%d/%m/%Y", "%m/%d/%Y", "%Y%m%d", "%d %B %Y", "%A, %d %b %Y", "%Y.%m.%d at %H:%M:%S"]


def read(text: str, *formats: str) -> str:
    return day_reader([day_format(one) for one in formats])(text)


def refused(text: str, *formats: str) -> str:
    with pytest.raises(Wrong) as caught:
        read(text, *formats)
    ((path, said),) = caught.value.problems
    assert path == ""
    return said


@given(DAYS, st.sampled_from(WRITTEN))
@settings(deadline=None, max_examples=60)
def test_a_day_is_read_as_it_was_written(day: date, written: str) -> None:
    format_ = day_format(written)
    assert format_.read(format_.write(day)) == day


@pytest.mark.parametrize(
    ("text", "formats"),
    [
        ("31/05/2024", ["%d/%m/%Y"]),
        (" 31/5/2024 ".strip(), ["%d/%m/%Y"]),
        ("31/05/2024 14:22", ["%d/%m/%Y"]),
        ("31/05/2024, 2:22:07 PM", ["%d/%m/%Y"]),
        ("31/05/2024T14:22:07.123", ["%d/%m/%Y"]),
        ("31/05/2024 14:22", ["%d/%m/%Y %H:%M"]),
        ("31/05/2024", ["%d/%m/%Y %H:%M", "%d/%m/%Y"]),
        ("31/05/24", ["%d/%m/%y"]),
        ("31 May 2024", ["%d %b %Y"]),
        ("31  MAY  2024", ["%d %B %Y"]),
        ("Friday 31 May 2024", ["%A %d %B %Y"]),
        ("100% 31.05.2024 (02:05:00.5 pm)", ["100%% %d.%m.%Y (%I:%M:%S.%f %p)"]),
        ("2024-05-31", []),
        ("2024-05-31", ["%d/%m/%Y"]),
        ("2024-05-31 09:12:00", ["%d/%m/%Y"]),
        ("2024-05-30T23:30:00Z", []),
        ("2024-05-31 9:12 am", []),
    ],
)
def test_the_last_of_may(text: str, formats: list[str]) -> None:
    assert read(text, *formats) == "2024-05-31"


@pytest.mark.parametrize(
    ("text", "day"),
    [("01/09/68", "2068-09-01"), ("01/09/69", "1969-09-01"), ("01/09/99", "1999-09-01")],
)
def test_two_digits_of_a_year(text: str, day: str) -> None:
    assert read(text, "%d/%m/%y") == day


@pytest.mark.parametrize("text", ["1 Sep 2024", "1 Sept 2024", "1 September 2024"])
@pytest.mark.parametrize("written", ["%d %b %Y", "%d %B %Y"])
def test_months_by_their_english_names(text: str, written: str) -> None:
    assert read(text, written) == "2024-09-01"


@pytest.mark.parametrize(
    ("text", "formats", "said"),
    [
        ("31.05.2024", ["%d/%m/%Y"], "expected a date like 31/05/2024 (got '31.05.2024')"),
        (
            "31.05.2024",
            ["%d/%m/%Y", "%d %b %Y"],
            "expected a date like 31/05/2024 or 31 May 2024 (got '31.05.2024')",
        ),
        ("31/06/2024", ["%d/%m/%Y"], "no such day in the calendar: '31/06/2024'"),
        ("31/06/2024 10:00", ["%d/%m/%Y"], "no such day in the calendar: '31/06/2024'"),
        ("05/13/2024", ["%d/%m/%Y"], "no such day in the calendar: '05/13/2024'"),
        ("1 Mai 2024", ["%d %b %Y"], "no such day in the calendar: '1 Mai 2024'"),
        ("31/05/0024", ["%d/%m/%Y"], "expected a date from 1900 to 2099 (got '31/05/0024')"),
        ("31/05/24", ["%d/%m/%Y"], "expected a date like 31/05/2024 (got '31/05/24')"),
        ("31/05/2024", [], "expected a date like 2024-05-15 (got '31/05/2024')"),
        ("2024-02-30", [], "no such day in the calendar: '2024-02-30'"),
        (
            "45443",
            ["%d/%m/%Y"],
            "expected a date, not a spreadsheet's number of one: format the column (got '45443')",
        ),
        (
            "45443.5",
            [],
            "expected a date, not a spreadsheet's number of one: format the column (got '45443.5')",
        ),
    ],
)
def test_what_is_no_day(text: str, formats: list[str], said: str) -> None:
    assert refused(text, *formats) == said


def test_iso_is_not_read_where_a_format_takes_it_for_another_day() -> None:
    assert read("2024-05-06", "%Y-%d-%m") == "2024-06-05"
    assert refused("2024-05-31", "%Y-%d-%m") == "no such day in the calendar: '2024-05-31'"


@pytest.mark.parametrize(
    ("one", "other", "odd"),
    [
        ("%d/%m/%Y", "%m/%d/%Y", True),
        ("%d/%m/%y", "%y/%m/%d", True),
        ("%d/%m/%Y", "%d/%m/%y", False),
        ("%d/%m/%Y", "%d/%m/%Y %H:%M", False),
        ("%d %b %Y", "%d %B %Y", False),
        ("%d%m%Y", "%Y%m%d", False),
    ],
)
def test_formats_that_read_one_text_as_two_days(one: str, other: str, odd: bool) -> None:
    assert (at_odds([day_format(one), day_format(other)]) is not None) is odd


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("%d/%m", "expected a day, a month and a year, each once, as in %d/%m/%Y (got '%d/%m')"),
        ("%d %m %b %Y", "each once"),
        ("%d/%m/%Y %d", "each once"),
        ("%d/%m/%Y %H:%H", "each once"),
        ("", "each once"),
        ("%d/%m/%Y %z", "expected directives of %d %m %Y"),
        ("%d/%m/%Y %", "(got '%')"),
    ],
)
def test_formats_that_are_none(written: str, said: str) -> None:
    with pytest.raises(Wrong) as caught:
        day_format(written)
    assert said in caught.value.problems[0][1]


@given(st.text(max_size=30))
@settings(deadline=None, max_examples=100)
def test_any_text_is_a_day_or_refused(text: str) -> None:
    with contextlib.suppress(Wrong):
        assert date.fromisoformat(read(text, "%d/%m/%Y", "%d %b %y")) > date.min
