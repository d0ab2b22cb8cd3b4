"""A page as Markdown."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from complaintcode.portfolios.page import Charts, Listing, Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.portfolios.page import Block, Page


def write(page: Page) -> bytes:
    """The page as UTF-8 Markdown."""
    return f"{chr(10).join(_lines(page))}\n".encode()


def _lines(page: Page) -> Iterator[str]:
    yield f"# {_plain(page.title)}"
    for block in page.blocks:
        yield from _block(block)
    for section in page.sections:
        yield from ("", f"## {_plain(section.title)}")
        for block in section.blocks:
            yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Charts):
        return
    yield ""
    if isinstance(block, Paragraph):
        yield _plain(block.text)
    elif isinstance(block, Listing):
        yield from (f"- {_plain(item)}" for item in block.items)
    else:
        yield from (f"**{_plain(block.caption)}**", "")
        marks = ("---", *["---:"] * (len(block.columns) - 1))
        yield from map(_row, (tuple(map(_plain, block.columns)), marks))
        yield from (_row(tuple(map(_plain, row))) for row in block.rows)


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """A text of which nothing is taken for Markdown or HTML."""
    one_line = re.sub(" +", " ", text.strip(" "))
    return re.sub(r"([\\`*_\[\]|#~])", r"\\\1", html.escape(one_line, quote=False))
