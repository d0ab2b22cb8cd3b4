"""Numbers and names as a report shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.wording import MONTHS
from complaintcode.portfolios.distributions import MORE

if TYPE_CHECKING:
    from complaintcode.portfolios.measures import Count

WITHHELD = "withheld"
NOT_KNOWN = "not known"
NO_FIGURE = "no figure"
"""Where nothing can be divided, or what to divide by is not given."""

STOCK = {
    "all": "all homes",
    "lcra": "low cost rental (LCRA)",
    "lcho": "low cost ownership (LCHO)",
}
BY_DAYS_OFF = (
    "Late within the limit: sent on a day off behind the last day, such as a weekend, which adds no"
    " working day."
)


def number(count: Count) -> str:
    """A count, with commas; that it is withheld."""
    return WITHHELD if count is None else f"{count:,}"


def figure(value: float | None, *, hidden: bool, digits: int = 1) -> str:
    """A share or a rate, rounded; ``hidden``: a count that it rests on is withheld."""
    if value is None:
        return WITHHELD if hidden else NO_FIGURE
    return f"{value:,.{digits}f}"


def days_taken(value: float | None, *, hidden: bool) -> str:
    """Working days: a half is shown, whole ones are whole."""
    return figure(value, hidden=hidden, digits=int(value is not None and value % 1 != 0))


def month(name: str) -> str:
    """A month as it is read: ``2025-06`` is June 2025."""
    return f"{MONTHS[int(name[5:]) - 1]} {name[:4]}"


def step(name: str, limit: int) -> str:
    """A step of working days as it is read: ``9-10`` is 9 to 10, one day stands alone."""
    if name == MORE:
        return f"more than {2 * limit}"
    first, last = name.split("-")
    return last if first == last else f"{first} to {last}"


def words(key: str) -> str:
    """A word of the case file as it is read: ``over_time_limit``, ``stage1``."""
    return f"stage {key[5:]}" if key.startswith("stage") else key.replace("_", " ")
