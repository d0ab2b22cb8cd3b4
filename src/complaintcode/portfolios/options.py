"""The rules of the regulator's measures, and the choices that they leave open (A25).

Source: Tenant Satisfaction Measures, Technical Requirements, as changed on 15 March 2024.
"""

# No postponed annotations here: the types are read when the class is made.
from collections.abc import Mapping
from enum import Enum

from complaintcode.errors import ComplaintCodeError
from complaintcode.model.kinds import shown
from complaintcode.model.objects import Record, record

LARGE = 1000
"""From this many homes on a landlord submits the measures; exactly as many is large (A27)."""


class RulesVersion(Enum):
    """The state of the regulator's requirements that the measures follow."""

    TSM_2024 = "tsm-2024"


class Denominator(Enum):
    """What CH02 is a share of: the complaints made, or those that were answered."""

    MADE = "made"
    RESPONDED = "responded"


class Withdrawn(Enum):
    """Complaints withdrawn before they were late.

    Left out of CH02 alone, left out of both measures, or counted in both.
    """

    EXCLUDE_CH02 = "exclude_ch02"
    EXCLUDE = "exclude"
    COUNT = "count"


@record
class TsmRules(Record):
    """How the measures are worked out where the regulator's rules leave a choice.

    ``version`` is the state of those rules. ``count_extensions``: an answer within a valid
    extension is in time.
    """

    version: RulesVersion = RulesVersion.TSM_2024
    ch02_denominator: Denominator = Denominator.MADE
    count_extensions: bool = True
    withdrawn: Withdrawn = Withdrawn.EXCLUDE_CH02

    def as_written(self) -> dict[str, str | bool]:
        """The choices as a document has them."""
        return {
            "ch02_denominator": self.ch02_denominator.value,
            "count_extensions": self.count_extensions,
            "withdrawn": self.withdrawn.value,
        }


STOCKS = ("all", "lcra", "lcho")
"""Every home, low cost rental, low cost home ownership."""


def homes_by_stock(homes: int | Mapping[str, int] | None) -> dict[str, int | None]:
    """How many homes of each stock; ``None`` where it is not given.

    ``homes`` is one number for all, or a mapping of ``lcra`` and ``lcho``; both together are all.
    Raises ``ComplaintCodeError``.
    """
    found: dict[str, int | None] = dict.fromkeys(STOCKS)
    if homes is None:
        return found
    given = homes if isinstance(homes, Mapping) else {"all": homes}
    for name, number in given.items():
        if name not in found or type(number) is not int or number < 0:
            got = shown(number) if given is not homes else f"{shown(name)}: {shown(number)}"
            raise ComplaintCodeError(f"homes: expected {_HOMES} (got {got})")
        found[name] = number
    rented, owned = found["lcra"], found["lcho"]
    if rented is not None and owned is not None:
        if found["all"] not in {None, rented + owned}:
            raise ComplaintCodeError("homes: all is not the sum of lcra and lcho")
        found["all"] = rented + owned
    return found


_HOMES = "a whole number, or lcra and lcho with one each, 0 or more"
