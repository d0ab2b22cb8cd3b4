"""The day by which something is promised, as people write it: ``by the end of October 2024``."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?P<year>20\d\d)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH},? {_YEAR}\b",
        rf"\b{_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)\b",
        rf"\b(?P<day>\d{{1,2}})[/.](?P<number>\d{{1,2}})[/.]{_YEAR}\b",
        r"\b(?P<day>\d{1,2})[/.](?P<number>\d{1,2})[/.](?P<short>\d\d)\b",
        rf"\b{_MONTH},? {_YEAR}\b",
        rf"\b{_MONTH} '?(?P<short>[2-9]\d)\b",
        rf"\b(?:q(?:uarter )?(?P<quarter>[1-4])),?(?: of)? {_YEAR}(?!/)\b",
        rf"\b(?P<season>spring|summer|autumn|winter) {_YEAR}\b",
        r"\b20\d\d[/-](?P<short>\d\d)\b",
        rf"\b{_YEAR}\b",
    )
)
_SEASONS = {"spring": 5, "summer": 8, "autumn": 11, "winter": 12}
_AHEAD = re.compile(
    r"\b(?:will|'ll|due|plan(?:s|ned|ning)?|aim\w*|to be|target\w*|expect\w*|going to|inten[dt]\w*"
    r"|next|schedul\w+|propos\w+|completion|complete|implement|implementation|deadline|delayed"
    r"|postponed|deferred"
    r"|to (?:comply|meet|achieve|finish|add|bring|introduce|recruit|train|update|publish))\b",
    re.IGNORECASE,
)
# Said of the past as well: "approved by the Board in May", "short of staff from April".
_PERHAPS_AHEAD = re.compile(r"\b(?:by|from|until|during|before|later|end of)\b", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:was|were|had|has|have|did|since|previous\w*|approved|agreed|adopted|reviewed|completed"
    r"|implemented|introduced|published|launched|trained|updated|recruited|appointed|delivered"
    r"|carried out|set up|amended|revised|established|worked|began|started|took|made|went)\b",
    re.IGNORECASE,
)


def day_told(text: str) -> date | None:
    """The day, where a text is a whole date and nothing else."""
    for pattern in _PATTERNS[:4]:
        if found := pattern.fullmatch(text.strip()):
            return _last_day(found)
    return None


def promised_day(text: str) -> date | None:
    """The last day that is named in a sentence that looks ahead; of a month, its last day.

    >>> promised_day("Reviewed in May 2023. All staff will be trained by the end of October 2024.")
    datetime.date(2024, 10, 31)
    """
    sentences = re.split(r"(?<=[a-z0-9)])[.;!?]\s|\n", text)
    return max((day for one in sentences for day in _days_ahead(one)), default=None)


def _days_ahead(sentence: str) -> Iterator[date]:
    """Every day, month or year that it names as still to come."""
    rest = sentence
    for pattern in _PATTERNS:
        for found in pattern.finditer(rest):
            day = _last_day(found)
            if day is not None and _looks_ahead(sentence[: found.start()], sentence[found.end() :]):
                yield day
        # What one pattern took, no later one sees.
        rest = pattern.sub(lambda taken: " " * len(taken[0]), rest)


def _looks_ahead(before: str, after: str) -> bool:
    """Whether the words before a day tell of what is to come, or else the first that follow it."""
    if _AHEAD.search(before) or _PAST.search(before):
        return _AHEAD.search(before) is not None
    if _PERHAPS_AHEAD.search(before):
        return True
    ahead, past = _AHEAD.search(after), _PAST.search(after)
    return ahead is not None and (past is None or ahead.start() < past.start())


def _last_day(found: re.Match[str]) -> date | None:
    named = found.groupdict()
    year = int(named.get("year") or f"20{named['short']}")
    if "day" in named:
        month = _month(named) if named.get("month") else int(named["number"])
        return _made(year, month, int(named["day"]))
    if "quarter" in named:
        return _made(year, 3 * int(named["quarter"]))
    if "season" in named:
        return _made(year, _SEASONS[named["season"].lower()])
    if "month" in named:
        return _made(year, _month(named))
    return _made(year, 3) if "short" in named else _made(year, 12)


def _month(named: dict[str, str]) -> int:
    return _MONTHS.index(named["month"][:3].lower()) + 1


def _made(year: int, month: int, day: int | None = None) -> date | None:
    try:
        return date(year, month, monthrange(year, month)[1] if day is None else day)
    except ValueError:
        return None
