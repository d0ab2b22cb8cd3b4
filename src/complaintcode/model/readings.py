"""What was read in a letter: each item present, unclear or missing, with the words that show it."""

# No postponed annotations here: the types are read when the classes are made.
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

import attrs

from complaintcode.model.objects import Value


class Presence(Enum):
    """What the text of a letter shows of an item."""

    PRESENT = "present"
    UNCLEAR = "unclear"
    MISSING = "missing"


NO_FILTER = (
    "since 1 October 2022 nobody has to wait eight weeks, or go through a designated person, first"
)
DENIED = "the right to go to the Ombudsman is denied"
"""What is wrong with a letter that names the Ombudsman and bars the way there all the same."""
NOTHING_LEFT = "nothing is left to do"
"""The value of outstanding actions of which it is said that there are none."""


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Quotation(Value):
    """Words of a letter: ``letter[start:end] == text``."""

    text: str
    start: int
    end: int


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class ItemReading(Value):
    """What a letter shows of one item.

    ``why`` says what makes it unclear or missing; ``values`` what the words stand for: numbers of
    stages, days, sums of pounds (none offered: 0), decisions, grounds.
    """

    item: str
    presence: Presence
    why: str | None = None
    evidence: tuple[Quotation, ...] = ()
    values: tuple[Any, ...] = ()


class Remark(NamedTuple):
    """Something to say of a letter; ``quotes``, apart from it, the words that it rests on."""

    says: str
    quotes: str = ""


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class LetterReading(Value):
    """A letter as read for one kind and one edition.

    ``dated`` is the day that it bears; ``demands_reasons`` whether it makes a second look hang on
    saying why that is wanted. ``remarks`` are warnings that no requirement rests on, and ``hints``
    how it could be put more plainly, where that was asked.
    """

    kind: str
    edition: str
    text: str = attrs.field(repr=False)
    dated: date | None = None
    items: tuple[ItemReading, ...] = ()
    demands_reasons: bool = False
    remarks: tuple[Remark, ...] = ()
    hints: tuple[Remark, ...] = ()

    def item(self, key: str) -> ItemReading | None:
        """The reading of an item; ``None`` where such a letter is not read for it."""
        return next((one for one in self.items if one.item == key), None)
