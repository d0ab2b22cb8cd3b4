"""HTML as plain text, as an e-mail without a plain part needs it, and as rows of tables."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from complaintcode.documents.rows import STRUCK, Cell, Row, grid, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCKS = {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote"}
_HIDDEN = {"script", "style", "head", "title"}
_BLANK_LINES = re.compile(r"\n\s*\n\s*")


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base class's name
        self.hidden += tag in _HIDDEN
        if tag in _BLOCKS:
            self.parts.append("\n* " if tag == "li" else "\n")
        elif tag in {"td", "th"}:
            self.parts.append("\t")
        if tag == "p":
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in _HIDDEN

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(re.sub(r"\s+", " ", data))


def plain(html: str) -> str:
    r"""The text of an HTML page.

    >>> plain("<p>We uphold<br>your complaint.</p><ul><li>first</li></ul>")
    'We uphold\nyour complaint.\n* first'
    """
    reader = _Text()
    reader.feed(html)
    reader.close()
    return _BLANK_LINES.sub("\n\n", "".join(reader.parts)).strip()


# --- rows

_ENDING_A_LINE = (_BLOCKS | {"section", "article", "header", "footer", "ul", "dt", "dd"}) - {"br"}
_STRUCK = {"s", "del", "strike"}
_MOST = 99  # columns or rows that a cell may reach over


def html_rows(html: str) -> Iterator[Row]:
    """The rows of the tables of an HTML page, and the lines between.

    A cell that reaches over rows stands in each of them. The address of a link follows its text;
    of a box to tick and of a list to choose from, what was chosen is read.
    """
    reader = _Rows()
    reader.feed(html)
    reader.close()
    reader.end_line()
    yield from reader.rows


class _Rows(HTMLParser):
    """Collects rows. Every end tag but that of the table may be wanting."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.table: list[list[Cell]] = []
        self.span: tuple[int, int] | None = None  # of the open cell
        self.parts: list[str] = []
        self.hidden: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "option":
            self.handle_endtag(tag)  # which may be wanting
        if tag in _HIDDEN or (tag == "option" and "selected" not in given):
            self.hidden.append(tag)
        elif tag in {"td", "th"}:
            self.end_cell()
            self.span = _reach(given, "colspan"), _reach(given, "rowspan")
        elif tag == "tr":
            self.end_cell()
            self.table.append([])
        elif tag == "table":
            self.end_line()
        elif tag == "br" or (tag in _ENDING_A_LINE and self.span):
            self.parts.append("\n")
        elif tag in _ENDING_A_LINE:
            self.end_line()
        elif tag in _STRUCK:
            self.parts.append(STRUCK)
        elif tag == "input" and given.get("type") in {"checkbox", "radio"}:
            self.parts.append("\u2611" if "checked" in given else "\u2610")
        elif tag == "a":
            self.addresses.append(given.get("href", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self.handle_endtag("option")
        elif tag in self.hidden:
            self.hidden.remove(tag)
        elif tag in {"td", "th", "tr"}:
            self.end_cell()
        elif tag == "table":
            self.end_line()
        elif tag in _STRUCK:
            self.parts.append(STRUCK)
        elif tag == "a" and self.addresses:
            address = self.addresses.pop()
            if address.startswith(("http", "www.")) and address not in "".join(self.parts):
                self.parts.append(f" ({address})")
        elif tag in _ENDING_A_LINE:
            self.handle_starttag(tag, [])

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(re.sub(r"\s+", " ", data))

    def end_cell(self) -> None:
        """Put what was read into the row at hand; blanks between cells are no cell."""
        if self.span is None:
            return
        if not self.table:
            self.table.append([])
        self.table[-1].append((tidy("".join(self.parts)), *self.span))
        self.parts, self.span = [], None

    def end_line(self) -> None:
        """Give out the table that ends here, or the lines."""
        self.end_cell()
        for place, cells in enumerate(grid(self.table)):
            self.rows.append(Row(cells, after_break=place == 0, in_table=True))
        lines = tidy("".join(self.parts)).split("\n")
        self.rows += [Row((line,), after_break=True) for line in lines if line]
        self.table, self.parts = [], []


def _reach(given: dict[str, str], name: str) -> int:
    told = given.get(name, "")
    return min(max(int(told), 1), _MOST) if told.isdecimal() else 1
