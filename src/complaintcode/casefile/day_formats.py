"""Days as tables write them: ``%d/%m/%Y`` and the like, in English whatever the locale.

The formats are those of ``strptime``: ``%d %m %Y %y %b %B`` say the day; ``%a %A`` and the time,
``%H %I %M %S %f %p``, are passed over; ``%%`` is a percent sign. Of ``%y``, 69 to 99 are 1969 to
1999.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.wording import MONTHS, WEEKDAYS
from complaintcode.model.day_kinds import DAY, FIRST_YEAR, LAST_YEAR
from complaintcode.model.kinds import Wrong, expected, shown

if TYPE_CHECKING:
    from collections.abc import Callable

_DIRECTIVE = re.compile(r"%(.?)", re.DOTALL)
_TWO, _WORD = "[0-9]{1,2}", "[A-Za-z]+"

# Of each directive, what it matches and how a day is written by it.
_PARTS: dict[str, tuple[str, Callable[[date], str]]] = {
    "d": (_TWO, lambda day: f"{day.day:02}"),
    "m": (_TWO, lambda day: f"{day.month:02}"),
    "Y": ("[0-9]{4}", lambda day: f"{day.year:04}"),
    "y": ("[0-9]{2}", lambda day: f"{day.year % 100:02}"),
    "b": (_WORD, lambda day: MONTHS[day.month - 1][:3]),
    "B": (_WORD, lambda day: MONTHS[day.month - 1]),
    "a": (_WORD, lambda day: WEEKDAYS[day.weekday()][:3]),
    "A": (_WORD, lambda day: WEEKDAYS[day.weekday()]),
    "H": (_TWO, lambda _: "14"),
    "I": (_TWO, lambda _: "02"),
    "M": (_TWO, lambda _: "05"),
    "S": (_TWO, lambda _: "00"),
    "f": ("[0-9]{1,6}", lambda _: "000000"),
    "p": ("[AaPp][Mm]", lambda _: "PM"),
    "%": ("%", lambda _: "%"),
}
_NAMED = {name.casefold(): number for number, name in enumerate(MONTHS, start=1)}
_NAMED |= {name[:3]: number for name, number in _NAMED.items()} | {"sept": 9}

_TIME = re.compile(r",?[T\s]\s*[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(\s?[AaPp][Mm])?$")
_SERIAL = re.compile(r"[2-5][0-9]{4}(\.[0-9]+)?")  # of a spreadsheet: 1954 to 2064
_ISO = "%Y-%m-%d"
_LIKE_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_USUAL = (
    *("%d/%m/%Y", "%d/%m/%y", "%d-%m-%Y", "%d.%m.%Y", "%d %B %Y", "%d-%b-%Y", "%d-%b-%y"),
    *("%Y/%m/%d", "%m/%d/%Y"),
)
_SHOWN = date(2024, 5, 31)
_TELLING = date(2003, 2, 1)  # 01/02/03: another day in every order of its parts


class Unstated(Wrong):
    """A day in a usual format that the map does not state; ``cure`` says how it would."""

    def __init__(self, wrong: Wrong, cure: str) -> None:
        super().__init__(*wrong.problems)
        self.cure = cure


class DayFormat(NamedTuple):
    """One format: as it is written, and what it matches."""

    written: str
    pattern: re.Pattern[str]

    def read(self, text: str) -> date | None:
        """The day, or nothing where the text is not of this format; ``Wrong`` for no such day."""
        match = self.pattern.fullmatch(text)
        if match is None:
            return None
        parts = match.groupdict()
        year = int(parts.get("Y") or parts["y"])
        if "y" in parts:
            year += 1900 if year >= 69 else 2000
        name = parts.get("b") or parts.get("B")
        month = int(parts["m"]) if name is None else _NAMED.get(name.casefold(), 0)
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise expected(f"a date from {FIRST_YEAR} to {LAST_YEAR}", text)
        try:
            return date(year, month, int(parts["d"]))
        except ValueError:
            raise Wrong(("", f"no such day in the calendar: {shown(text)}")) from None

    def write(self, day: date) -> str:
        """A day as this format writes it."""
        return _DIRECTIVE.sub(lambda match: _PARTS[match[1]][1](day), self.written)


def day_format(written: str) -> DayFormat:
    """The format written so; raises ``Wrong``."""
    names = _DIRECTIVE.findall(written)
    for name in names:
        if name not in _PARTS:
            raise expected(f"directives of {' '.join(f'%{one}' for one in _PARTS)}", f"%{name}")
    once = [name for name in names if name != "%"]
    day, month, year = (sum(names.count(one) for one in kind) for kind in ("d", "mbB", "yY"))
    if not day == month == year == 1 or len(set(once)) < len(once):
        raise expected("a day, a month and a year, each once, as in %d/%m/%Y", written)
    pattern, last = "", 0
    for match in _DIRECTIVE.finditer(written):
        name = match[1]
        part = _PARTS[name][0] if name == "%" else f"(?P<{name}>{_PARTS[name][0]})"
        pattern += _plainly(written[last : match.start()]) + part
        last = match.end()
    return DayFormat(written, re.compile(pattern + _plainly(written[last:])))


def _plainly(text: str) -> str:
    return r"\s+".join(map(re.escape, re.split(r"\s+", text)))


def at_odds(formats: list[DayFormat]) -> tuple[DayFormat, DayFormat] | None:
    """Two formats that read one text as two days."""
    for one, other in permutations(formats, 2):
        try:
            found = other.read(one.write(_TELLING))
        except Wrong:
            continue
        if found not in {None, _TELLING}:
            return one, other
    return None


def day_reader(formats: list[DayFormat]) -> Callable[[str], str]:
    """Reads a day as one of the formats writes it, the time of day left out; raises ``Wrong``.

    Days as a case file writes them are read too, unless a format takes such a text for another day.
    """
    iso = at_odds([*formats, day_format(_ISO)]) is None
    like = " or ".join(one.write(_SHOWN) for one in formats)

    def read(text: str) -> str:
        wrong = expected(f"a date like {like}", text)
        for said in (text, _TIME.sub("", text)):
            for one in formats:
                try:
                    found = one.read(said)
                except Wrong as error:
                    wrong = error
                    continue
                if found is not None:
                    return found.isoformat()
            if iso:
                try:
                    return str(DAY.read(said))
                except Wrong as error:
                    wrong = error if not formats or _LIKE_ISO.match(said) else wrong
        if _SERIAL.fullmatch(text):
            wrong = expected("a date, not a spreadsheet's number of one: format the column", text)
        raise wrong if formats else _with_a_cure(wrong, text)

    return read


def _with_a_cure(wrong: Wrong, text: str) -> Wrong:
    """The complaint about a day, with the format to state where it is a usual one."""
    said = _TIME.sub("", text)
    for one in map(day_format, _USUAL):
        try:
            found = one.read(said)
        except Wrong:
            continue
        if found is not None:
            cure = f'add date_formats = ["{one.written}"] to the map of its columns'
            return Unstated(wrong, cure)
    return wrong
