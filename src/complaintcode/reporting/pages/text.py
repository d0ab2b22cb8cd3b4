"""A page as plain text: tables in columns, at most 100 characters wide where words allow."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from complaintcode.portfolios.page import Charts, Listing, Paragraph, Table
from complaintcode.reporting.text import WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.portfolios.page import Block, Page

_GAP = "  "
_NAMES_AT_LEAST = 24
_HEADINGS_BROKEN_AT = (14, 11, 8, 1)


def write(page: Page) -> bytes:
    """The page as UTF-8 text."""
    return f"{chr(10).join(_lines(page))}\n".encode()


def _lines(page: Page) -> Iterator[str]:
    yield from (page.title, "=" * len(page.title))
    for block in page.blocks:
        yield from _block(block)
    for section in page.sections:
        yield from ("", "", section.title, "-" * len(section.title))
        for block in section.blocks:
            yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Charts):
        return
    yield ""
    if isinstance(block, Paragraph):
        yield from textwrap.wrap(block.text, WIDTH)
    elif isinstance(block, Listing):
        for item in block.items:
            yield from textwrap.wrap(item, WIDTH, initial_indent="- ", subsequent_indent="  ")
    else:
        yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    widths = _widths(table)
    yield table.caption
    for row in (table.columns, *table.rows):
        cells = [
            textwrap.wrap(cell, width) or [""] for cell, width in zip(row, widths, strict=True)
        ]
        depth = max(map(len, cells))
        # The names of columns stand on the line above their numbers, numbers beside a name's last.
        padded = [[""] * (depth - len(cell)) + cell for cell in cells[1:]]
        for at in range(depth):
            name = cells[0][at] if at < len(cells[0]) else ""
            line = [name.ljust(widths[0])]
            line += [cell[at].rjust(width) for cell, width in zip(padded, widths[1:], strict=True)]
            yield f"  {_GAP.join(line)}".rstrip()


def _widths(table: Table) -> list[int]:
    """Of each column; headings are broken sooner where the table would be too wide."""
    longest = max(len(row[0]) for row in (table.columns, *table.rows))
    for broken_at in _HEADINGS_BROKEN_AT:
        numbers = [
            max(
                *(len(line) for line in _heading(table.columns[at], broken_at)),
                *(len(row[at]) for row in table.rows),
            )
            for at in range(1, len(table.columns))
        ]
        left = WIDTH - 2 - sum(numbers) - len(_GAP) * len(numbers)
        if left >= longest:
            break
    return [min(longest, max(left, _NAMES_AT_LEAST)), *numbers]


def _heading(text: str, broken_at: int) -> list[str]:
    return textwrap.wrap(text, broken_at, break_long_words=False)
