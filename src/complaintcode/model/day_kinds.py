"""The kinds of days that a field of a case may hold: a day, and a day that may not be known."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from complaintcode.model.dates import ABSENT, UNKNOWN, Missing, Window
from complaintcode.model.kinds import Json, Kind, Wrong, expected, key_shown, shown

FIRST_YEAR, LAST_YEAR = 1900, 2099

_CLOCK = r"([01][0-9]|2[0-3]):[0-5][0-9]"
_REST = rf"[T ]{_CLOCK}(:[0-5][0-9](\.[0-9]{{1,6}})?)?(Z|[+-]{_CLOCK})?"
# [0-9], and no line after the end: Python's own expressions would take more than JSON Schema's do.
_DATE = r"(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_DATE_PATTERN = rf"^{_DATE}$(?!\n)"
_TIMESTAMP_PATTERN = rf"^{_DATE}{_REST}$(?!\n)"
_IS_TIMESTAMP = re.compile(rf"[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}{_REST}")
_A_DATE = "a date like 2024-05-15"


def _day(value: Any) -> date:
    if type(value) is date:
        if FIRST_YEAR <= value.year <= LAST_YEAR:
            return value
        raise expected(f"a date from {FIRST_YEAR} to {LAST_YEAR}", value.isoformat())
    if isinstance(value, datetime) and value != value:  # noqa: PLR0124 - NaT of pandas is not itself
        raise Wrong(("", f"expected a date (got {value!r}): say None where there is none"))
    if isinstance(value, datetime):
        raise Wrong(("", f"expected a date, not a datetime (got {value!r}): take its .date()"))
    raise expected("a date", value)


def _read_day(value: Json) -> date:
    if type(value) is str:
        return _day_of(value)
    raise _no_day(_A_DATE, value)


def _no_day(wanted: str, value: Json) -> Wrong:
    if isinstance(value, date):
        kind = type(value).__name__
        return Wrong(("", f"expected {wanted} (got a {kind} object: give its isoformat())"))
    return expected(wanted, value)


def _day_of(value: str) -> date:
    try:
        if len(value) == 10 and value[4] == value[7] == "-":
            day = date.fromisoformat(value)
        elif _IS_TIMESTAMP.fullmatch(value):
            day = _london_day(datetime.fromisoformat(value))
        else:
            raise expected(_A_DATE, value)
    except (ValueError, OverflowError):
        raise Wrong(("", f"no such day in the calendar: {shown(value)}")) from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise expected(f"a date from {FIRST_YEAR} to {LAST_YEAR}", value)
    if len(_days_read) < MOST_DAYS_KEPT:
        _days_read[value] = day
    return day


MOST_DAYS_KEPT = 20_000
_days_read: dict[str, date] = {}


def _london_day(moment: datetime) -> date:
    if moment.tzinfo is None:
        return moment.date()
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - only where a timestamp has an offset

    return moment.astimezone(ZoneInfo("Europe/London")).date()


def _write_day(value: date) -> str:
    return value.isoformat()


def _day_schema() -> dict[str, Json]:
    return {"$ref": "#/$defs/day"}


DAY_SCHEMA: dict[str, Json] = {
    "description": "A day, YYYY-MM-DD. Of a timestamp the date in Europe/London is taken.",
    "type": "string",
    "anyOf": [
        {"pattern": _DATE_PATTERN, "format": "date"},
        {"pattern": _TIMESTAMP_PATTERN},
    ],
}

DAY = Kind(_day, _read_day, _write_day, _day_schema, seen=_days_read)


def _when(value: Any) -> Any:
    if value is None or isinstance(value, Missing):
        return value
    if type(value) is Window:
        for end in value:
            if end is not None:
                _day(end)
        made = _window(*value)
        return made if type(made) is date else value
    return _day(value)


def _when_of_several(value: Any) -> Any:
    if value is ABSENT:
        raise Wrong(("", "ABSENT is no day of a list: leave it out, or say UNKNOWN or None"))
    return _when(value)


_WHEN = f'{_A_DATE}, null, "unknown" or {{"from": ..., "to": ...}}'


def _read_when(value: Json) -> Any:
    if type(value) is str:
        return UNKNOWN if value == "unknown" else _day_of(value)
    if value is None:
        return None
    if not isinstance(value, dict):
        raise _no_day(_WHEN, value)
    wrong: list[tuple[str, str]] = []
    ends: dict[str, date] = {}
    for key, item in value.items():
        if key not in {"from", "to"}:
            wrong.append((f".{key_shown(key)}", 'unknown key; a window has "from" and "to"'))
            continue
        try:
            ends[key] = _read_day(item)
        except Wrong as error:
            wrong += error.under(f".{key}")
    if wrong:
        raise Wrong(*wrong)
    return _window(ends.get("from"), ends.get("to"))


def _window(earliest: date | None, latest: date | None) -> date | Window:
    """A window of these ends; one of a single day is that day."""
    if earliest is None and latest is None:
        raise Wrong(("", 'expected a window with "from", "to" or both (got neither)'))
    if earliest is not None and latest is not None and latest < earliest:
        raise Wrong(("", f"the window ends, {latest}, before it begins, {earliest}"))
    return Window(earliest, latest) if earliest is None or earliest != latest else earliest


def _write_when(value: Any) -> Json:
    if type(value) is Window:
        ends = {"from": value.earliest, "to": value.latest}
        return {key: day.isoformat() for key, day in ends.items() if day is not None}
    if value is UNKNOWN:
        return "unknown"
    return None if value is None else value.isoformat()


WHEN_SCHEMA: dict[str, Json] = {
    "description": "A day; null: it did not happen; unknown; or some day of a window.",
    "anyOf": [
        {"$ref": "#/$defs/day"},
        {"const": "unknown"},
        {"type": "null"},
        {
            "type": "object",
            "properties": {"from": {"$ref": "#/$defs/day"}, "to": {"$ref": "#/$defs/day"}},
            "additionalProperties": False,
            "minProperties": 1,
        },
    ],
}

WHEN = Kind(_when, _read_when, _write_when, lambda: {"$ref": "#/$defs/when"}, seen=_days_read)
WHEN_OF_SEVERAL = WHEN._replace(check=_when_of_several)
