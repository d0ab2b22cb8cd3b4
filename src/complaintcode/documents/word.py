"""The text of a Word document (.docx), with python-docx of the extra ``forms``."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from complaintcode.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator


def docx_text(data: bytes) -> str:
    """Header, paragraphs, tables (a row a line, cells between tabs) and footer, in order."""
    try:
        import docx  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise DocumentError(
            "reading DOCX needs the extra forms: pip install 'complaintcode[forms]'"
        ) from error
    try:
        document = docx.Document(BytesIO(data))
    except Exception as error:  # python-docx raises whatever its parts do on a broken file
        raise DocumentError("not a Word document that can be read") from error
    section = document.sections[0]
    parts = [*_lines(section.header), *_lines(document), *_lines(section.footer)]
    return "\n".join(parts)


def _lines(container: Any) -> Iterator[str]:
    for block in container.iter_inner_content():
        if hasattr(block, "rows"):
            yield from ("\t".join(cell.text for cell in row.cells) for row in block.rows)
        else:
            yield block.text
            yield ""
