"""The rows of a document: its tables, and the lines between them, in order.

The kind of document is told by content: PDF, Word, HTML, Markdown, text with tabs between the
cells (as it falls out of a PDF), CSV, text in columns of blanks. A line outside a table is a row
of one cell.
"""

from __future__ import annotations

import csv
import html
import io
import os
import re
from typing import TYPE_CHECKING

from complaintcode.documents.decoding import decoded
from complaintcode.documents.hypertext import html_rows, is_page
from complaintcode.documents.reading import ZIP, of_file, unread
from complaintcode.documents.rows import STRUCK, Row, tidy
from complaintcode.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_BLANKS = r"[^\S\n]*"
_CELL = rf":?-+:?{_BLANKS}"  # of the rule below the names of columns
_RULE = re.compile(
    rf"^{_BLANKS}(?:\|{_BLANKS})?{_CELL}(?:\|{_BLANKS}{_CELL})+(?:\|{_BLANKS})?$", re.MULTILINE
)
_QUOTED = re.compile(r'\s*"((?:[^"]*"")+[^"]*)"\s*')
_WIDEST = 250  # characters of a line: a page has no more
_GAP = re.compile(r" {3,}")
_TAGS = "p|br|ul|ol|li|u|b|i|s|del|strike|strong|em|span|div|su[bp]|a"
_TAG = re.compile(rf"</?({_TAGS})\b[^>]*>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\|*_`~#\[\]<>-])")
_PIPE = re.compile(r"(?<!\\)((?:\\\\)*)\|")


def rows_from_bytes(data: bytes, name: str = "") -> list[Row]:
    """The rows of a document's bytes; ``name`` is the file's; raises ``DocumentError``."""
    try:
        return list(_rows(data, os.path.splitext(name)[1].lower()))
    except DocumentError as error:
        raise of_file(error, name) from error
    except csv.Error as error:
        said = f"expected cells of {csv.field_size_limit():,} characters at most"
        raise of_file(DocumentError(said), name) from error


def _rows(data: bytes, ending: str) -> Iterator[Row]:
    if data.startswith(b"%PDF"):
        from complaintcode.documents.portable import pdf_rows  # noqa: PLC0415 - at need

        return pdf_rows(data)
    if other := unread(data, ending):
        raise DocumentError(f"expected text, CSV, Markdown, HTML, .docx or .pdf (got {other})")
    if data.startswith(ZIP):
        from complaintcode.documents.word import docx_rows  # noqa: PLC0415 - at need

        return docx_rows(data)
    return text_rows(decoded(data))


def text_rows(text: str) -> Iterator[Row]:
    """The rows of a text, whatever stands between its cells."""
    if is_page(text):
        return html_rows(text)
    lines = re.sub(r"\r\n?", "\n", text).replace("\f", "\n\n").split("\n")
    if _RULE.search(text):
        return _lines(lines, _markdown, in_table=True)
    if "\t" in text:
        return _lines(lines, lambda line: [untagged(_unquoted(cell)) for cell in line.split("\t")])
    delimiter = next((one for one in ",;" if _is_csv(lines, one)), None)
    if delimiter:
        return _csv(lines, delimiter)
    if any(len(line) > _WIDEST for line in lines):
        return _lines(lines, _GAP.split)
    return _in_columns(lines)


def _lines(
    lines: list[str], split: Callable[[str], list[str]], *, in_table: bool = False
) -> Iterator[Row]:
    after_break = False
    for line in lines:
        if not line.strip():
            after_break = True
        elif not _RULE.fullmatch(line):
            cells = tuple(tidy(cell) for cell in split(line))
            yield Row(cells, after_break, in_table and len(cells) > 1)
            after_break = False


def _unquoted(cell: str) -> str:
    """A cell as a spreadsheet shows it: it writes one with quotation marks in more of them."""
    found = _QUOTED.fullmatch(cell)
    return found[1].replace('""', '"') if found else cell


def untagged(text: str) -> str:
    """The text of a cell without the HTML that some converters leave in it."""

    def plain(tag: re.Match[str]) -> str:
        name = tag[1].lower()
        if name in {"s", "del", "strike"}:
            return STRUCK
        return "\n" if name in {"p", "br", "li", "ul", "ol", "div"} else ""

    return html.unescape(_TAG.sub(plain, text))


def _markdown(line: str) -> list[str]:
    line = line.strip()
    inner = _PIPE.sub("\\1\0", line.removeprefix("|")) if "|" in line else line.lstrip("# ")
    cells = inner.removesuffix("\0").split("\0")
    return [_ESCAPED.sub(r"\1", untagged(cell.replace("**", ""))) for cell in cells]


# --- CSV


def _is_csv(lines: list[str], delimiter: str) -> bool:
    """Whether names of columns stand there, as no sentence has them, and cells below them.

    Or rows that begin with the number of a provision, whatever stands above them.
    """
    begins = re.compile(f"{_begins(delimiter).pattern}(?! )")
    if sum(begins.match(line) is not None for line in lines) > 1:
        return True
    several = [one for one in lines if one.count(delimiter) > 1]
    records = csv.reader(several, delimiter=delimiter, strict=False)
    names = next((n for n, cells in enumerate(records) if _are_names(cells)), None)
    return names is not None and any(
        len(row.cells) > 2 for row in _csv(several[names + 1 :], delimiter)
    )


def _are_names(cells: list[str]) -> bool:
    """A sentence has a blank after its commas. Some columns have no name."""
    short = all(len(cell) < 60 and not cell.startswith(" ") for cell in cells)
    return short and sum(map(bool, cells)) > 1


def _begins(delimiter: str) -> re.Pattern[str]:
    """What a record of the form begins with."""
    return re.compile(rf'\s*"?\s*[0-9]{{1,2}}\.[0-9]{{1,2}}\s*"?\s*{delimiter}')


def _csv(lines: list[str], delimiter: str) -> Iterator[Row]:
    """A record a row. A quotation mark that is never closed takes no other row with it."""
    begins = _begins(delimiter)
    held: list[str] = []
    marks = 0
    for place, line in enumerate(lines):
        held.append(line)
        marks += line.count('"')
        following = lines[place + 1] if place + 1 < len(lines) else None
        closed = marks % 2 == 0
        if closed or following is None or begins.match(following):
            record = "\n".join(held)
            if record.strip():
                kept = record if closed else record.replace('"', "")
                cells = next(csv.reader(io.StringIO(kept), delimiter=delimiter))
                yield Row(tuple(tidy(cell) for cell in cells), in_table=len(cells) > 1)
            held, marks = [], 0


# --- columns of blanks


def _in_columns(lines: list[str]) -> Iterator[Row]:
    """Text as a page shows it: what stands under a column's name, or nearest to it, is its own."""
    starts: list[int] = []
    after_break = False
    for line in lines:
        parts = [(part.start(), part[0]) for part in re.finditer(r"\S+(?: {1,2}\S+)*", line)]
        if not parts:
            after_break = True
            continue
        if len(parts) > 2 and all(len(text) < 60 for _, text in parts) and not starts:
            starts = [start for start, _ in parts]
        if starts and _GAP.search(line):
            cells = [""] * len(starts)
            for start, text in parts:
                nearest = min(range(len(starts)), key=lambda n: abs(starts[n] - start))
                cells[nearest] = f"{cells[nearest]} {text}"
        else:
            cells = [text for _, text in parts]
        yield Row(tuple(tidy(cell) for cell in cells), after_break, is_line=True)
        after_break = False
