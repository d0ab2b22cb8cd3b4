"""The day that a period comes to: "within 5 working days of this letter", "by the end of April"."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from complaintcode.letters.text.numbers import NUMBERS, words_to
from complaintcode.letters.text.times import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintcode.working_days import WorkingDayCalendar

# From the letter on: not "of receiving the report", "from the first date", "a further 10 days".
_WITHIN = re.compile(
    rf"\b(?:within|in|inside|(?:no|not) more than) (?P<n>\d{{1,3}}|{words_to(40)})"
    r"(?: \(\w+\))?[ -](?:(?P<kind>working|business|calendar)[ -])?(?P<unit>days?|weeks?)\b"
    r"(?:,? (?:of|from) (?:(?:the )?date (?:of|on) )?(?:this|today)\b"
    r"|(?!'| time| (?:of|from|after|to|before|later|more)\b))"
)
_END = re.compile(rf"\bend of (?P<month>{MONTHS})\b,? ?(?P<year>20\d\d)?")
_WEEK = 7


def counted_days(
    said: Iterable[str], written: date, calendar: WorkingDayCalendar
) -> tuple[date, ...]:
    """The days that the only period in some sentences may come to, counted from ``written`` on.

    None where there is no period, or more than one. Two where it can be read either way: days as
    working days too, and the end of a month as its last working day.
    """
    told = " ; ".join(said).lower()
    found = {one[0]: _counted(one, written, calendar) for one in _WITHIN.finditer(told)}
    found |= {one[0]: _month_end(one, written, calendar) for one in _END.finditer(told)}
    return tuple(sorted(found.popitem()[1])) if len(found) == 1 else ()


def _counted(found: re.Match[str], written: date, calendar: WorkingDayCalendar) -> set[date]:
    number = int(found["n"]) if found["n"].isdigit() else NUMBERS[found["n"]]
    if found["unit"].startswith("week"):
        return {written + timedelta(days=_WEEK * number)}
    days = {written + timedelta(days=number), calendar.add(written, number)}
    return days if not found["kind"] else {min(days) if found["kind"] == "calendar" else max(days)}


def _month_end(found: re.Match[str], written: date, calendar: WorkingDayCalendar) -> set[date]:
    month = MONTHS.split("|").index(found["month"]) + 1
    year = int(found["year"] or written.year + (month < written.month))
    last = date(year, month, monthrange(year, month)[1])
    working = last
    while not calendar.is_working_day(working):
        working -= timedelta(days=1)
    return {working, last}
