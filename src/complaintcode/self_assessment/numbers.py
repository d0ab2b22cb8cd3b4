"""The numbers of provisions: told in a cell, mended where a spreadsheet or a scan broke them."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, TypeAlias

from complaintcode.catalogue import edition, edition_ids

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    _Order: TypeAlias = Callable[[str], tuple[int, int]]

_POINT = r"\s?[.\u00b7,]\s?"
_ONE = re.compile(rf"(?<![\d.])(\d{{1,2}}){_POINT}(\d{{1,2}})(?![\d]|\.\d)")
_AROUND = re.compile(
    r"section\s*\d{1,2}\s*[-:\u2013\u2014]|\b(?:sections?|provisions?|para(?:graph)?s?|code|clause|ref|part|hos|no"
    r"|must|should|mandatory|best practice|and|cont(?:inued|'?d)?|[a-h])\b"
    r"|[\s()\[\].,:;&\u00a7*+/\u2013\u2014-]|\bto\b",
    re.IGNORECASE,
)
_RANGE = re.compile(
    rf"\d{_POINT}\d{{1,2}}\s*(?:-|\u2013|\u2014|to)\s*\d{{1,2}}{_POINT}\d", re.IGNORECASE
)
_LEADING = re.compile(
    r"(?:(?:section|provision|para(?:graph)?|code)\s*)?(\d{1,2}\.\d{1,2})(?!\.?\d|%)[.:)]?\s+"
    r"(?=[A-Z\u2018\u201c'\"\u2026(]|\.\.\.)"
)
_LONGEST = 40


@lru_cache(4096)  # each cell is asked about several times
def whole_numbers(cell: str) -> tuple[str, ...]:
    """The numbers of provisions of which a cell consists; of a range, each in it.

    >>> whole_numbers("Section 1 - 1.2"), whole_numbers("5.17 to 5.20"), whole_numbers("in 1.2")
    (('1.2',), ('5.17', '5.18', '5.19', '5.20'), ())
    """
    if len(cell) > _LONGEST or _AROUND.sub("", _ONE.sub("", cell)):
        return ()
    found = [(int(section), number) for section, number in _ONE.findall(cell)]
    if len(found) == 2 and found[0][0] == found[1][0] and _RANGE.search(cell):
        section, first, last = found[0][0], int(found[0][1]), int(found[1][1])
        return tuple(f"{section}.{number}" for number in range(first, last + 1))
    return tuple(dict.fromkeys(f"{section}.{number}" for section, number in found))


def leading_number(cell: str) -> tuple[str, str] | None:
    """The number of a provision that begins a cell, and the text after it."""
    found = _LEADING.match(cell)
    if found is None or not in_an_edition(found[1]):
        return None
    return found[1], cell[found.end() :]


@cache
def _all_numbers() -> frozenset[str]:
    return frozenset(one.number for id_ in edition_ids() for one in edition(id_).provisions)


def in_an_edition(number: str) -> bool:
    """Whether any edition has a provision of that number."""
    return number in _all_numbers()


# --- mended by their place in the form


def mended(found: Sequence[str | None], known: Sequence[str]) -> list[str | None]:
    """The numbers of a form in which some are broken or lost (``None``), by their neighbours.

    A spreadsheet makes 4.1 of 4.10, or 4.10 of 4.1 where it shows two decimals. A lost number is
    told where as many numbers are wanting at its place as rows have none; 2.0 is none.
    ``known`` has the numbers that the form prints, in its order.
    """
    numbers = [_without_zero(number, known) for number in found]
    times = Counter(numbers)
    for place, number in enumerate(numbers):
        if number is not None:
            tell = _alone if times[number] == 1 else _likeliest
            numbers[place] = tell(number, numbers, place, known)
    told = [None if number is None or number.endswith(".0") else number for number in numbers]
    for is_lost, group in groupby(range(len(told)), key=lambda place: told[place] is None):
        places = list(group)
        wanting = _between(told, places[0], places[-1] + 1, known) if is_lost else []
        if len(wanting) == len(places):
            numbers[places[0] : places[-1] + 1] = wanting
    return numbers


def _without_zero(number: str | None, known: Sequence[str]) -> str | None:
    """2.3 for 2.30, where there is no such number."""
    shorter = (number or "").removesuffix("0")
    return shorter if number not in known and shorter in known else number


def _likeliest(number: str, numbers: list[str | None], place: int, known: Sequence[str]) -> str:
    """A number that stands there again: nobody can tell where a spreadsheet has sorted them."""
    before, after = numbers[:place], numbers[place + 1 :]
    others = [f"{number}0"] + ([number[:-1]] if number.endswith("0") else [])
    possible = [one for one in others if one in known and one not in numbers]
    decimals = [float(one) for one in _section(number, numbers)]
    if decimals == sorted(decimals) or not _in_order(number, numbers):
        return number
    # Ties go to the number as it stands.
    return max([number, *possible], key=lambda one: _fits(one, before, after) + (one in known))


def _alone(number: str, numbers: list[str | None], place: int, known: Sequence[str]) -> str | None:
    """A number that stands there once: the one with a nought if only that is in order.

    ``None`` where a neighbour on either side speaks for another of the two.
    """
    longer, before, after = f"{number}0", numbers[:place], numbers[place + 1 :]
    if longer not in known or longer in numbers or not _in_order(number, numbers):
        return number
    # A form may have what it must before what it should: 5.5 and then 5.2.
    printed = {one: place for place, one in enumerate(known)}
    orders: tuple[_Order, ...] = (in_order, lambda one: (printed.get(one, -1), 0))
    short = max(_fits(number, before, after, order) for order in orders)
    long = _fits(longer, before, after)
    if long > short:
        return longer
    section = in_order(number)[0]
    beside = (_neighbour(reversed(before), section), _neighbour(iter(after), section))
    return None if long == short == 1 and None not in beside else number


def _in_order(number: str, numbers: Sequence[str | None]) -> bool:
    """Whether the others of the section stand in order, but for the end of a part of it."""
    others = [in_order(one) for one in _section(number, numbers) if one != number]
    return sum(later < earlier for earlier, later in pairwise(others)) <= 1


def _section(number: str, numbers: Sequence[str | None]) -> list[str]:
    """The numbers that stand there of the same section."""
    begins = f"{in_order(number)[0]}."
    return [one for one in numbers if one is not None and one.startswith(begins)]


def in_order(number: str) -> tuple[int, int]:
    """By what numbers are put in order: 4.9 before 4.10."""
    section, _, rest = number.partition(".")
    return int(section), int(rest)


def _fits(
    number: str, before: list[str | None], after: list[str | None], order: _Order = in_order
) -> int:
    """How many neighbours of the same section it stands in order with."""
    section = in_order(number)[0]
    last, next_ = (_neighbour(side, section) for side in (reversed(before), iter(after)))
    after_last = last is not None and order(last) < order(number)
    return after_last + (next_ is not None and order(number) < order(next_))


def _neighbour(side: Iterator[str | None], section: int) -> str | None:
    nearest = next((one for one in side if one is not None), None)
    return nearest if nearest and in_order(nearest)[0] == section else None


def _between(
    numbers: list[str | None], start: int, end: int, known: Sequence[str]
) -> list[str | None]:
    """The numbers that the form prints between two and that stand nowhere in it."""
    last = in_order(numbers[start - 1] or "0.0") if start else (0, 0)
    next_ = in_order(numbers[end] or "") if end < len(numbers) else (99, 0)
    return [
        one
        for one in sorted(known, key=in_order)
        if last < in_order(one) < next_ and one not in numbers
    ]
