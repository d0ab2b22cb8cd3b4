"""A PDF as text and as rows, with pdfplumber of the extra ``forms``."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from contextlib import contextmanager
from io import BytesIO
from itertools import groupby, pairwise
from statistics import median
from typing import TYPE_CHECKING, Any

from complaintcode.documents.rows import Row, tidy
from complaintcode.errors import DocumentError, MissingExtra

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def _document(data: bytes) -> Iterator[Any]:
    """The open document; whatever goes wrong while it is read is one error."""
    try:
        import pdfplumber  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingExtra(
            "reading PDF needs the extra forms: pip install 'complaintcode[forms]'"
        ) from error
    try:
        with pdfplumber.open(BytesIO(data)) as document:
            yield document
    except Exception as error:  # pdfplumber raises whatever its parts do on a broken file
        locked = b"/Encrypt" in data
        said = "the PDF is encrypted" if locked else "not a PDF that can be read"
        raise DocumentError(said) from error


def pdf_text(data: bytes) -> str:
    """The text of every page, in order; one without text (a scan) is an error."""
    with _document(data) as document:
        pages = [page.extract_text() or "" for page in document.pages]
    text = "\n\n".join(pages)
    if not text.strip():
        raise DocumentError("the PDF holds no text: is it a scan?")
    return text


# --- rows

_GAP = 4  # points: more than a blank between words
_BLANK_LINE, _MORE = 1.7, 1.3  # heights of a line, and as much as there is between most
_FEWEST, _SHARE = 3, 0.05  # of the lines in which a column begins


def pdf_rows(data: bytes) -> Iterator[Row]:
    """The rows of the ruled tables of each page, and the lines between.

    In a PDF without them a column is where many lines have a word begin after a gap.
    """
    with _document(data) as document:
        rows = [row for page in document.pages for row in _page(page)]
        if not any(len(row.cells) > 1 for row in rows):
            rows = list(_unruled(document.pages))
    if not rows:
        raise DocumentError("the PDF holds no text: is it a scan?")
    return iter(rows)


def _unruled(pages: Any) -> Iterator[Row]:
    lines = [line for page in pages for line in _lines_of_words(page)]
    begins = Counter(round(cell[0]["x0"]) for line in lines for cell in line)
    edges = sorted(x for x, times in begins.items() if times >= max(_FEWEST, _SHARE * len(lines)))
    for line, after_break in zip(lines, _breaks(lines), strict=True):
        cells = [""] * max(len(edges), 1)
        for words in line:
            at = max(bisect(edges, words[0]["x0"] + 1) - 1, 0)
            cells[at] = tidy(f"{cells[at]} {' '.join(word['text'] for word in words)}")
        whole = len([cell for cell in cells if cell]) == 1 and cells[0]
        yield Row((cells[0],) if whole else tuple(cells), after_break, is_line=True)


def _breaks(lines: list[list[list[dict[str, Any]]]]) -> list[bool]:
    """Whether a blank line, or the end of a page, stands before each line."""
    first = [line[0][0] for line in lines]
    gaps = [0.0, *(below["bottom"] - above["bottom"] for above, below in pairwise(first))]
    usual = median(gap for gap in gaps if gap >= 0)
    return [
        gap < 0 or gap > max(_BLANK_LINE * word["height"], _MORE * usual)
        for gap, word in zip(gaps, first, strict=False)  # no line, no gap
    ]


def _lines_of_words(page: Any) -> Iterator[list[list[dict[str, Any]]]]:
    """The lines of a page, each cut where there is a gap between its words."""
    words = sorted(page.extract_words(), key=lambda word: (round(word["bottom"]), word["x0"]))
    for _, line in groupby(words, key=lambda word: round(word["bottom"])):
        cells: list[list[dict[str, Any]]] = []
        for word in line:
            if cells and word["x0"] - cells[-1][-1]["x1"] < _GAP:
                cells[-1].append(word)
            else:
                cells.append([word])
        yield cells


def _page(page: Any) -> Iterator[Row]:
    tables = page.find_tables()

    def outside(thing: dict[str, Any]) -> bool:
        boxes = [table.bbox for table in tables]
        middle = (thing["x0"] + thing["x1"]) / 2, (thing["top"] + thing["bottom"]) / 2
        return not any(_holds(box, *middle) for box in boxes)

    lines = page.filter(outside).extract_text_lines() if page.chars else []
    parts: list[tuple[float, list[tuple[str, ...]]]]
    parts = [(line["top"], [(line["text"],)]) for line in lines]
    parts += [(table.bbox[1], _table(table)) for table in tables]
    after_break = True
    for _, rows in sorted(parts, key=lambda part: part[0]):
        for cells in rows:
            yield Row(tuple(tidy(cell.replace("\n", " ")) for cell in cells), after_break)
            after_break = False


def _table(table: Any) -> list[tuple[str, ...]]:
    """The cells of a table; one that is merged with the one above has its text."""
    texts = table.extract()
    shown = {
        box: text or ""
        for row, line in zip(table.rows, texts, strict=True)
        for box, text in zip(row.cells, line, strict=True)
        if box
    }
    middles = [
        next((box[0] + box[2]) / 2 for row in table.rows if (box := row.cells[place]))
        for place in range(len(texts[0]))
    ]

    def cell(row: Any, place: int) -> str:
        if row.cells[place]:
            return shown[row.cells[place]]
        middle = (row.bbox[1] + row.bbox[3]) / 2
        others = (box for box in shown if box not in row.cells)
        return next((shown[box] for box in others if _holds(box, middles[place], middle)), "")

    return [tuple(cell(row, place) for place in range(len(middles))) for row in table.rows]


def _holds(box: tuple[float, float, float, float], x: float, y: float) -> bool:
    left, top, right, bottom = box
    return left <= x <= right and top <= y <= bottom
