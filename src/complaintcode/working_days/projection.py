"""Bank holidays of any year as the ``holidays`` library knows or projects them.

The shipped table is written from this by ``scripts/make_bank_holidays.py``; years outside the
table are asked here at need (the import takes about 0.3 seconds, so it waits until then).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.errors import CalendarError

if TYPE_CHECKING:
    from datetime import date

FIRST_YEAR = 1872
LAST_YEAR = 2100

_SUBDIVISIONS = {"england": "ENG", "wales": "WLS", "scotland": "SCT", "northern_ireland": "NIR"}

# GOV.UK's own titles, where `holidays` names the day otherwise.
_TITLES = {
    "May Day": "Early May bank holiday",
    "Spring Bank Holiday": "Spring bank holiday",
    "Late Summer Bank Holiday": "Summer bank holiday",
    "Summer Bank Holiday": "Summer bank holiday",
    "New Year Holiday": "2nd January",
    "Saint Andrew's Day": "St Andrew's Day",
    "Saint Patrick's Day": "St Patrick's Day",
    "Battle of the Boyne": "Battle of the Boyne (Orangemen's Day)",
    "Diamond Jubilee of Elizabeth II": "Queen's Diamond Jubilee",
    "Platinum Jubilee of Elizabeth II": "Platinum Jubilee bank holiday",
    "State Funeral of Queen Elizabeth II": (
        "Bank Holiday for the State Funeral of Queen Elizabeth II"
    ),
    "Coronation of Charles III": "Bank holiday for the coronation of King Charles III",
}
_SUBSTITUTE = " (observed)"


def bank_holidays(nation: str, year: int) -> dict[date, str]:
    """The bank holidays of one year that fall on a weekday, in order, with their titles.

    Raises ``CalendarError`` for years before 1872 or after 2100, of which nothing is known.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise CalendarError(
            f"bank holidays are known or projected from {FIRST_YEAR} to {LAST_YEAR}, not for {year}"
        )
    from holidays import country_holidays  # noqa: PLC0415 - 0.3 s, only where it is needed

    found = country_holidays("GB", subdiv=_SUBDIVISIONS[nation], years=year)
    return {day: _title(name) for day, name in sorted(found.items()) if day.weekday() < 5}


def _title(names: str) -> str:
    """GOV.UK's title; two holidays that share one day are named together."""
    return " and ".join(_one_title(name) for name in names.split("; "))


def _one_title(name: str) -> str:
    plain = name.removesuffix(_SUBSTITUTE)
    substitute = " (substitute day)" if plain != name else ""
    return _TITLES.get(plain, plain) + substitute
