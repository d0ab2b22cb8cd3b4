"""Reading a newer ``bank-holidays.json`` as GOV.UK publishes it.

Source: https://www.gov.uk/bank-holidays.json, one object a division, each with its `events`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from complaintcode.errors import CalendarError, FieldError, unreadable

_DIVISIONS = {
    "england": "england-and-wales",
    "wales": "england-and-wales",
    "scotland": "scotland",
    "northern_ireland": "northern-ireland",
}

# Every nation has at least eight a year; a year with fewer has lost some on the way.
_FEWEST_A_YEAR = 8


def read(source: str | Path | Mapping[str, Any], nation: str) -> dict[int, dict[date, str]]:
    """The bank holidays of one nation by year.

    Takes a path or the parsed document; raises ``CalendarError`` that says what is wrong with it,
    ``FieldError`` for what is neither.
    """
    document, name = (source, "bank holidays") if isinstance(source, Mapping) else _parsed(source)
    division = _DIVISIONS[nation]
    try:
        events = document[division]["events"]
        days = {date.fromisoformat(event["date"]): str(event["title"]) for event in events}
    except (KeyError, TypeError, ValueError) as error:
        raise CalendarError(
            f"{name}: expected GOV.UK's bank-holidays.json, an object with"
            f" {division}.events, each with a title and a date"
        ) from error
    years: dict[int, dict[date, str]] = {}
    for day, title in sorted(days.items()):
        if day.weekday() < 5:
            years.setdefault(day.year, {})[day] = title
    for year, found in years.items():
        if len(found) < _FEWEST_A_YEAR:
            raise CalendarError(
                f"{name}: {division} has {len(found)} bank holidays in {year},"
                f" expected at least {_FEWEST_A_YEAR}: days seem to be lost"
            )
    if not years:
        raise CalendarError(f"{name}: {division} holds no bank holidays")
    return years


def _parsed(path: str | Path) -> tuple[Any, str]:
    try:
        path = Path(path)
    except TypeError:
        said = f"expected a path or GOV.UK's document, read (got {path!r})"
        raise FieldError(f"bank_holidays: {said}") from None
    try:
        return json.loads(path.read_bytes()), path.name
    except OSError as error:
        raise CalendarError(f"{path}: {unreadable(error)}") from error
    except (ValueError, RecursionError) as error:
        raise CalendarError(f"{path}: not JSON: {error}") from error
