"""Rows of cells, and the text in a cell: what the readers of every kind of document share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

STRUCK = "~~"
"""Stands on both sides of words that are struck out."""


class Row(NamedTuple):
    """The cells of a row; ``after_break`` where a blank line or a new page stands before it.

    ``in_table``: each cell stands in the column that its author put it in. ``is_line``: it is a
    line of a page, of which several make a row of its table.
    """

    cells: tuple[str, ...]
    after_break: bool = False
    in_table: bool = False
    is_line: bool = False


Cell: TypeAlias = tuple[str, int, int]
"""The text of a cell, and over how many columns and rows it reaches."""


_MOST = 99  # columns or rows that a cell may reach over


def reach(told: str) -> int:
    """Over how many columns or rows a cell reaches, as a document tells it; one where it is odd."""
    return min(max(int(told), 1), _MOST) if told.isdecimal() else 1


def grid(rows: Iterable[Sequence[Cell]]) -> Iterator[tuple[str, ...]]:
    """The rows of a table with merged cells: what reaches over rows stands in each of them."""
    above: dict[int, tuple[str, int]] = {}
    for row in rows:
        waiting, cells = list(row), list[str]()
        below: dict[int, tuple[str, int]] = {}
        while waiting or any(place >= len(cells) for place in above):
            here, wide = len(cells), 1
            if here in above:
                text, high = above.pop(here)
            else:
                text, wide, high = waiting.pop(0) if waiting else ("", 1, 1)
            if high > 1:
                below[here] = (text, high - 1)
            cells += [text, *[""] * (wide - 1)]
        above = below
        yield tuple(cells)


_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufe0f\ufeff")) | {
    0xF0B7: "\u2022"
}


def tidy(text: str) -> str:
    r"""Text with single blanks, without blank lines and without characters that nobody sees.

    >>> tidy(" a complaint\n\n  \t policy ")
    'a complaint\npolicy'
    """
    lines = (" ".join(line.split()) for line in text.translate(_INVISIBLE).split("\n"))
    return "\n".join(line for line in lines if line)
