"""Days and periods in a letter: what is a promise with a date, and what only sounds like one."""

from __future__ import annotations

import re
from datetime import date, timedelta

from complaintcode.letters.matching.cues import cues, pattern

MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
MONTHS_BUT_MAY = MONTHS.replace("may|", "")
"""Where "may" would as well be the verb."""
WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
WEEKDAY = f"(?:{WEEKDAYS})"
_MONTH = rf"(?:{MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
_NUMBER = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen|sixteen|eighteen|twenty(?:-[a-z]+)?|thirty|forty|sixty|ninety|a couple of"
    r"|a few|several)"
)
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)"
_IN_WORDS_TO_20 = (
    "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth"
    ", thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth"
)
_ORDINALS = [*_IN_WORDS_TO_20.split(", ")]
_ORDINALS += [f"twenty-{word}" for word in _ORDINALS[:9]]
_ORDINALS += ["thirtieth", "thirty-first"]
# "The fourteenth of March", and "the twenty first".
_IN_WORDS = rf"(?:{'|'.join(reversed(_ORDINALS))})".replace("-", "[- ]")
_WEEKDAY = rf"(?:{WEEKDAY}|(?:mon|tues?|wed|thurs?|fri)\b)"
DAY = (
    rf"\d(?<!\w.)\d?(?:st|nd|rd|th)?(?: day)?(?: of)? {_MONTH}"
    rf"|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?! ?:)"
    r"|\b\d{1,2}/\d{1,2}[/.-](?:20)?\d{2}\b|\b\d{1,2}-\d{1,2}[/.-](?:20)?\d{2}\b"
    r"|\d(?<!\w.)\d?\.\d{1,2}[/.-](?:20)?\d{2}\b|\b20\d{2}-\d{2}-\d{2}\b"
    rf"|\bthe {_IN_WORDS}(?: day)? of {_MONTH}"
)
"""A day of the calendar."""
ON_DAY = pattern(DAY)

_UNIT = (
    r"(?:(?:working|calendar|clear|full|more|further|business) )*(?:days?|weeks?|months?|hours?)\b"
)
LENGTH = rf"\b{_NUMBER}(?: \(\w+\))?(?: |-){_UNIT}|\b(?:a|one) fortnight\b"
"""A number of days, weeks or months."""
PERIOD = (
    r"\b(?:within|inside|in|over|after|for|another|a further|further|additional|next|extra|up to"
    r"|than) (?:the )?(?:next |coming |following |first )?"
    rf"{_NUMBER}(?: or {_NUMBER})?(?: |-){_UNIT}"
    r"|\b(?:(?:within|inside|in|after|for|another|up to|than) )?(?:another|a|one|next|this"
    r"|the)(?: further)?"
    r" fortnight(?: (?:from (?:today|now|tomorrow|the date)|hence))?\b|\bfortnight's\b"
    r"|\b(?:another|one more|an extra) (?:day|week|month)\b"
    r"|\b(?:this|next|the (?:following|same|coming))"
    r" (?:week|month|morning|afternoon|evening|monday|day)\b"
    rf"|\b{_NUMBER} {_UNIT}(?: on)? (?:from|of|after|later|more|to|hence|today|tomorrow)\b"
    rf"|\b{_NUMBER} (?:days?|weeks?|months?)'? time\b"
)
"""A period that can be counted."""

_POINT = (
    rf"\b{_WEEKDAY}|\bthe {_ORDINAL}\b|\btoday\b|\btomorrow\b|\btonight\b"
    r"|\b(?:end|last day|close|beginning|start|middle|first week|last week|week commencing"
    rf"|second week) of (?:the |this |next )?(?:week|month|year|day|{_MONTH})"
    r"|\b(?:in|by|before|during|until|from|throughout|early in|late in|mid)"
    rf"[ -](?:early |late |mid[ -])?{_MONTH}"
    rf"|\bthe (?:first|last|1st) of {_MONTH}"
    r"|\b(?:by|before|after) (?:christmas|easter|whitsun|the new year)\b"
)
_HABIT = (
    r"\b(?:week|fortnight|month|dai)ly\b|\b(?:each|every)"
    r" (?:other |second |third |fourth |sixth |two |three |four |six |first |\d+ )*"
    r"(?:week|month|day|morning|quarter|year|evening|working|fortnight|spring|autumn)"
    r"|\b(?:once|twice|three times) (?:a|every|each) (?:week|month|day|fortnight|year)\b"
)
_AT_ONCE = (
    r"\bat (?:\d{1,2}(?:[.:]\d{2})? ?(?:am|pm|o'clock)|noon|midday)\b"
    r"|\bwith immediate effect\b|\bimmediately\b|\bstraight ?away\b"
    r"|\bthis (?:morning|afternoon|week|month)\b|\bwinter|\bfrom now on\b"
)
TIME = pattern(f"{DAY}|{PERIOD}|{_POINT}|{_HABIT}|{_AT_ONCE}")
"""A time that a reader can put into a diary."""
COUNTABLE = pattern(f"{DAY}|{PERIOD}|{LENGTH}|{_POINT}")
"""A day, or a period from which a reader can count to one."""

VAGUE = cues(
    r"in due course",
    r"as soon as",
    r"shortly",
    r"soon\b",
    r"in the near future",
    r"at the earliest",
    r"before long",
    r"in the (?:coming|next few) (?:days|weeks|months)",
    r"(?:a few|several|some) (?:more )?(?:days|weeks|months)",
    r"when (?:resources|time|the weather|parts|we (?:can|are able))",
    r"as (?:quickly|swiftly|promptly) as",
    r"at our earliest",
    r"when it (?:is|becomes) available",
    r"on the (?:planned )?programme",
    r"in the fullness",
    r"(?:a|some) (?:reasonable|short|little) time",
    r"without (?:undue |further )?delay",
    r"promptly",
    r"by the end of the (?:programme|works|project)",
    r"next financial year",
)
"""A time that nobody can put into a diary."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WRITTEN = re.compile(
    r"\b(?=[\dadfjmnost])(?:"
    rf"the (?P<w>{_IN_WORDS})(?: day)? of (?P<mw>{_MONTH}),? ?(?P<yw>20\d{{2}})?"
    rf"|(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: day)?(?: of)? (?P<m>{_MONTH}),? ?(?P<y>20\d{{2}})?"
    rf"|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b,? ?(?P<y2>20\d{{2}})?"
    r"|(?P<d3>\d{1,2})[/.-](?P<m3>\d{1,2})[/.-](?P<y3>(?:20)?\d{2})\b"
    r"|(?P<y4>20\d{2})-(?P<m4>\d{2})-(?P<d4>\d{2})\b)"
)
# "the 28th", "the 28th of this month": not "the 28th flat", which has a noun behind it.
_OF_THE_MONTH = re.compile(
    r"\bthe (?P<d>\d{1,2})(?:st|nd|rd|th)\b"
    r"(?: of (?P<which>this|next|the) month| inst\b"
    r"|(?=[.,;:)]|$| (?:at|or|and|to|if|when|which)\b))"
)


def days_in(text: str, near: date | None) -> list[date]:
    """The days that a text names; one without a year is the next after ``near``, if that is known.

    >>> days_in("by 3 june 2025 or on 04/07/2025", None)
    [datetime.date(2025, 6, 3), datetime.date(2025, 7, 4)]
    >>> days_in("until friday the 28th of this month", date(2025, 11, 7))
    [datetime.date(2025, 11, 28)]
    """
    found = {match.start(): _written(match, near) for match in _WRITTEN.finditer(text)}
    if near:
        found |= {one.start(): _of_the_month(one, near) for one in _OF_THE_MONTH.finditer(text)}
    return [day for _, day in sorted(found.items()) if day]


def no_such_day(text: str) -> bool:
    """Whether a text names a day that no calendar has.

    >>> no_such_day("by 31 june"), no_such_day("by 29 february")
    (True, False)
    """
    leap_year = date(2024, 1, 1)
    return any(_written(found, leap_year) is None for found in _WRITTEN.finditer(text))


def _written(found: re.Match[str], near: date | None) -> date | None:
    if found["w"]:
        of_month = _ORDINALS.index(found["w"].replace(" ", "-")) + 1
    else:
        of_month = int(found["d"] or found["d2"] or found["d3"] or found["d4"])
    month = found["mw"] or found["m"] or found["m2"] or found["m3"] or found["m4"]
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
    year = found["yw"] or found["y"] or found["y2"] or found["y3"] or found["y4"]
    try:
        if year:
            return date(int(year) % 100 + 2000, number, of_month)
        if near:
            day = date(near.year, number, of_month)
            return day if day >= near else day.replace(year=near.year + 1)
    except ValueError:  # 31 June
        return None
    return None


def _of_the_month(found: re.Match[str], near: date) -> date | None:
    number, which = int(found["d"]), found["which"]
    month = near.replace(day=1)
    if which == "next" or (number < near.day and not which):
        month += timedelta(days=31)
    try:
        return month.replace(day=number)
    except ValueError:  # the 31st of a month of 30 days
        return None


DATE_LINE = re.compile(
    r"(?:message )?(?:date|sent|dated|issued|signed|given)?(?: issued| sent)?"
    r"(?: of (?:this )?(?:letter|notice|response|issue))?[\s:]*"
    rf"(?:(?:[a-z' ]+,? )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:{DAY})"
    r"(?:,? ?20\d\d)?(?:,? (?:at )?\d\d?[:.]\d\d.{0,6}|,? by .{0,20})?"
)
"""A line that holds nothing but the date of the letter."""

ONLY_DAY = re.compile(rf"(?:(?:{WEEKDAY}),? )?(?:{DAY})(?:,? ?20\d\d)?\W*")
"""A sentence that is nothing but a day."""

OTHER_DATE = pattern(
    r"\b(?:your (?:complaint|letter|e-?mail|ref)|complaint (?:of|made|received|dated)|received"
    r"|acknowledged|due|escalated|registered|founded|since|until|between)\b"
)
"""A line above the text whose date is another's."""
