"""Days and periods in a letter: what is a promise with a date, and what only sounds like one."""

from __future__ import annotations

import re
from datetime import date

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
)
_NUMBER = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
    r"|twenty|thirty|a couple of|a few|several)"
)
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|fri)\b)"
DAY = (
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: day)?(?: of)? {_MONTH}"
    rf"|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?! ?:)"
    r"|\b\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d{2}\b|\b20\d{2}-\d{2}-\d{2}\b"
)
"""A day of the calendar."""

_PERIOD_UNIT = r"(?:(?:working|calendar|clear|full|more|further|business) )*(?:days?|weeks?|months?|hours?)\b"
PERIOD = (
    rf"\b(?:within|in|over|after|for|another|a further|further|additional|next|extra|up to|than) (?:the )?(?:next |coming |following |first )?{_NUMBER}"
    rf"(?: or {_NUMBER})?(?: |-){_PERIOD_UNIT}"
    r"|\b(?:a|one|next|this|the) fortnight\b|\bfortnight's\b|\b(?:this|next|the (?:following|same|coming)) (?:week|month|morning|afternoon|evening|monday|day)\b"
    rf"|\b{_NUMBER} {_PERIOD_UNIT} (?:from|of|after|later|more|to)\b|\b{_NUMBER} (?:days?|weeks?|months?)'? time\b"
)
"""A period that can be counted."""

_OTHER_TIME = (
    rf"\b{_WEEKDAY}|\bthe \d{{1,2}}(?:st|nd|rd|th)\b|\btoday\b|\btomorrow\b|\btonight\b"
    rf"|\b(?:end|last day|close|beginning|start|middle|first week|last week|week commencing|second week) of (?:the |this |next )?(?:week|month|year|day|{_MONTH})"
    rf"|\b(?:in|by|before|during|until|from|throughout|early in|late in|mid-?) ?(?:early |late |mid-?)?{_MONTH}"
    r"|\b(?:week|fortnight|month|dai)ly\b|\b(?:each|every) (?:other |second |two |three |four |six |first |\d+ )*(?:week|month|day|morning|quarter|year|evening|working|fortnight|spring|autumn)"
    r"|\b(?:once|twice|three times) (?:a|every|each) (?:week|month|day|fortnight|year)\b"
    r"|\bat (?:\d{1,2}(?:[.:]\d{2})? ?(?:am|pm|o'clock)|noon|midday)\b|\b(?:by|before|after) (?:christmas|easter|whitsun|the new year)\b"
    r"|\bwith immediate effect\b|\bimmediately\b|\bstraight ?away\b|\bthis (?:morning|afternoon|week|month)\b|\bwinter|\bfrom now on\b"
)
TIME = re.compile(f"{DAY}|{PERIOD}|{_OTHER_TIME}")
"""A time that a reader can put into a diary."""

ON_DAY = re.compile(DAY)
COUNTED = re.compile(PERIOD)

VAGUE = re.compile(
    r"\b(?:in due course|as soon as|shortly|soon\b|in the near future|at the earliest|before long"
    r"|in the (?:coming|next few) (?:days|weeks|months)|when (?:resources|time|the weather|parts|we (?:can|are able))"
    r"|as (?:quickly|swiftly|promptly) as|at our earliest|when it (?:is|becomes) available|on the (?:planned )?programme"
    r"|in the fullness|without delay|promptly|by the end of the (?:programme|works|project)|next financial year)"
)

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WRITTEN = re.compile(
    rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: day)?(?: of)? (?P<m>{_MONTH}),? ?(?P<y>20\d{{2}})?"
    rf"|\b(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b,? ?(?P<y2>20\d{{2}})?"
    r"|\b(?P<d3>\d{1,2})[/.-](?P<m3>\d{1,2})[/.-](?P<y3>(?:20)?\d{2})\b"
    r"|\b(?P<y4>20\d{2})-(?P<m4>\d{2})-(?P<d4>\d{2})\b"
)


def days_in(text: str, near: date | None) -> list[date]:
    """The days that a text names; one without a year is the next after ``near``, if that is known.

    >>> days_in("by 3 june 2025 or on 04/07/2025", None)
    [datetime.date(2025, 6, 3), datetime.date(2025, 7, 4)]
    """
    found = []
    for match in _WRITTEN.finditer(text):
        parts = {key.rstrip("234"): value for key, value in match.groupdict().items() if value}
        month = parts["m"]
        number = int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
        year = parts.get("y")
        try:
            if year:
                found.append(date(int(year) % 100 + 2000, number, int(parts["d"])))
            elif near:
                day = date(near.year, number, int(parts["d"]))
                found.append(day if day >= near else day.replace(year=near.year + 1))
        except ValueError:
            continue
    return found
