"""HTML as plain text, as letters are read, and as rows of tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.documents.markup import ENDING_A_LINE, STRUCK_TAGS, Markup
from complaintcode.documents.rows import STRUCK, Cell, Row, grid, reach, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAGE = re.compile(r"<(?:!doctype html|html|body|table)\b", re.IGNORECASE)
_SET_APART = {"p", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"}
_BLANK_LINES = re.compile(r"\n{3,}")
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ITEM, _NEXT_CELL = "* ", "\t"
_QUOTED = "> "


def is_page(text: str) -> bool:
    """Whether a text is HTML, by how it begins."""
    return text.lstrip().startswith("<") and _PAGE.search(text) is not None


def plain(html: str) -> str:
    r"""The text of an HTML page, without what is hidden or struck out.

    Cells of a row stand between tabs; what is quoted is marked as in an e-mail.

    >>> plain("<p>We uphold<br>your complaint.</p><ul><li>first</li></ul>")
    'We uphold\nyour complaint.\n* first'
    >>> plain("<p>We agree.<blockquote>Please call.</blockquote>")
    'We agree.\n\n> Please call.'
    """
    reader = _Text()
    reader.read(html)
    reader.end_line(ends_all=True)
    return _BLANK_LINES.sub("\n\n", "\n".join(reader.lines)).strip()


class _Text(Markup):
    """Collects lines."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.rows: list[int] = []  # of each open table, where its row begins among the lines
        self.quotes = 0
        self.as_written = False

    def hides(self, tag: str, given: dict[str, str]) -> bool:
        unseen = "hidden" in given or _UNSEEN.search(given.get("style", ""))
        return tag in STRUCK_TAGS or bool(unseen) or super().hides(tag, given)

    def begin(self, tag: str, given: dict[str, str]) -> None:  # noqa: ARG002 - the base class's name
        if tag in {"td", "th"}:
            self._begin_cell()
        elif tag in ENDING_A_LINE | {"br", "hr"}:
            self.end_line(or_blank=tag == "br", ends_all=tag in {"li", "tr"})
        if tag in _SET_APART and not self.parts:
            self.lines.append("")
        if tag == "li":
            self.parts = [_ITEM]
        elif tag == "table":
            self.rows.append(len(self.lines))
        elif tag == "tr":
            self.rows[-1:] = [len(self.lines)]
        elif tag == "blockquote":
            self.quotes += 1
        elif tag == "pre":
            self.as_written = True

    def end(self, tag: str) -> None:
        if tag not in ENDING_A_LINE:
            return
        self.end_line(ends_all=tag in {"li", "tr", "table"})
        if tag == "table":
            self.rows[-1:] = []
        elif tag == "blockquote":
            self.quotes = max(self.quotes - 1, 0)
            self.lines.append("")
        elif tag == "pre":
            self.as_written = False

    def said(self, text: str) -> None:
        first, *others = text.split("\n") if self.as_written else [text]
        self._words(first)
        for line in others:
            self.end_line(or_blank=True)
            self._words(line)

    def _words(self, text: str) -> None:
        if text.strip(" \t\r\n\f") or (self.parts and self.parts[-1] not in {_ITEM, _NEXT_CELL}):
            self.parts.append(re.sub(r"[ \t\r\n\f]+", " ", text))

    def _begin_cell(self) -> None:
        """Go on in the line of the cell before, where that is one line."""
        self.end_line()
        row = self.rows[-1] if self.rows else len(self.lines)
        before = [line for line in self.lines[row:] if line]
        if len(before) == 1:
            self.lines[row:] = []
            self.parts = [before[0].removeprefix(_QUOTED * self.quotes), _NEXT_CELL]
        self.rows[-1:] = [len(self.lines)]

    def end_line(self, *, or_blank: bool = False, ends_all: bool = False) -> None:
        """Give out the line, if there are words in it, or a blank that is meant to be one.

        An item or a cell without words yet goes on, unless it ``ends_all``.
        """
        begun = self.parts[-1:] in ([_ITEM], [_NEXT_CELL])
        if begun and not ends_all:
            return
        text = "".join(self.parts[:-1] if begun else self.parts)
        self.parts.clear()
        if text or or_blank:
            words = re.sub(r"[^\S\t]+", " ", text).strip()
            self.lines.append(_QUOTED * self.quotes + words if words else "")


# --- rows


def html_rows(html: str) -> Iterator[Row]:
    """The rows of the tables of an HTML page, and the lines between.

    A cell that reaches over rows stands in each of them. The address of a link follows its text;
    of a box to tick and of a list to choose from, what was chosen is read.
    """
    reader = _Rows()
    reader.read(html)
    reader.end_line()
    yield from reader.rows


class _Rows(Markup):
    """Collects rows. Every end tag but that of the table may be wanting."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.table: list[list[Cell]] = []
        self.span: tuple[int, int] | None = None  # of the open cell
        self.addresses: list[str] = []

    def begin(self, tag: str, given: dict[str, str]) -> None:
        if tag in {"td", "th"}:
            self.end_cell()
            self.span = reach(given.get("colspan", "")), reach(given.get("rowspan", ""))
        elif tag == "tr":
            self.end_cell()
            self.table.append([])
        elif tag == "table":
            self.end_line()
        elif tag == "br" or (tag in ENDING_A_LINE and self.span):
            self.parts.append("\n")
        elif tag in ENDING_A_LINE:
            self.end_line()
        elif tag in STRUCK_TAGS:
            self.parts.append(STRUCK)
        elif tag == "a":
            self.addresses.append(given.get("href", ""))

    def end(self, tag: str) -> None:
        if tag in {"td", "th", "tr"}:
            self.end_cell()
        elif tag == "table":
            self.end_line()
        elif tag in STRUCK_TAGS:
            self.parts.append(STRUCK)
        elif tag == "a" and self.addresses:
            address = self.addresses.pop()
            if address.startswith(("http", "www.")) and address not in "".join(self.parts):
                self.parts.append(f" ({address})")
        elif tag in ENDING_A_LINE:
            self.begin(tag, {})

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
