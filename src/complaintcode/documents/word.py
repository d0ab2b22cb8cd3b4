"""A Word document (.docx) as text and as rows, with python-docx of the extra ``forms``.

python-docx opens it; what it shows is read from its XML, much of which python-docx passes over.
"""

from __future__ import annotations

from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING, Any

from complaintcode.documents.rows import Row, tidy
from complaintcode.documents.word_xml import (
    Words,
    blocks,
    footers,
    headers,
    is_table,
    table_rows,
    without_instructions,
)
from complaintcode.errors import DocumentError, MissingExtra

if TYPE_CHECKING:
    from collections.abc import Iterator


def docx_text(data: bytes) -> str:
    """Headers, paragraphs, tables (a row a line, cells between tabs) and footers, in order.

    What was deleted, hidden or struck out is no text.
    """
    document = _document(data)
    words = Words()
    parts = [*headers(document), document.element.body, *footers(document)]
    for part in parts:
        without_instructions(part)
    texts = dict.fromkeys("\n".join(_lines(part, words)) for part in parts)  # sections share them
    return "\n".join(text for text in texts if text.strip())


def _lines(container: Any, words: Words) -> Iterator[str]:
    for block in blocks(container):
        if is_table(block):
            rows = table_rows(block, lambda cell: "\n".join(filter(None, _lines(cell, words))))
            yield from map("\t".join, rows)
        else:
            yield words.of(block)
        yield ""


def docx_rows(data: bytes) -> Iterator[Row]:
    """The rows of the tables of a Word document, and the paragraphs between.

    A cell that is merged with the one above has its text. Words that are struck out are marked;
    the address of a link follows its text.
    """
    document = _document(data)
    body = document.element.body
    without_instructions(body)
    links = {key: one.target_ref for key, one in document.part.rels.items() if one.is_external}
    words = Words(links, marks_struck=True)
    for block in blocks(body):
        if is_table(block):
            rows = table_rows(block, lambda cell: tidy("\n".join(_paragraphs(cell, words))))
            for place, cells in enumerate(rows):
                yield Row(cells, after_break=place == 0, in_table=True)
        else:
            lines = tidy(words.of(block)).split("\n")
            yield from (Row((line,), after_break=True) for line in lines if line)


def _paragraphs(cell: Any, words: Words) -> Iterator[str]:
    """The paragraphs of a cell; those of a table within it stand among them."""
    for block in blocks(cell):
        if is_table(block):
            yield from chain.from_iterable(
                table_rows(block, lambda inner: "\n".join(_paragraphs(inner, words)))
            )
        else:
            yield words.of(block)


def _document(data: bytes) -> Any:
    try:
        import docx  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingExtra(
            "reading DOCX needs the extra forms: pip install 'complaintcode[forms]'"
        ) from error
    try:
        return docx.Document(BytesIO(data))
    except Exception as error:  # python-docx raises whatever its parts do on a broken file
        raise DocumentError("not a Word document that can be read") from error
