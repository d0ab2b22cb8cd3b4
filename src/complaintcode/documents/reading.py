"""From a file to its text, whatever kind of document it is; the kind is told by content.

Text comes as it stands in the file behind its byte-order mark, so that offsets into it hold there
too; of an e-mail, a page of HTML, a Word document or a PDF they hold in the text given here.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from complaintcode.documents.decoding import decoded
from complaintcode.documents.hypertext import is_page, plain
from complaintcode.errors import DocumentError, unreadable

if TYPE_CHECKING:
    from pathlib import Path

_UNREAD = (".doc", ".rtf", ".odt", ".pages", ".msg", ".xls", ".xlsx")
_PAGES = {".htm", ".html"}
ZIP = b"PK\x03\x04"


def text_of(path: str | Path) -> str:
    """The text of a file; raises ``DocumentError``."""
    return text_from_bytes(bytes_of(path), str(path))


def bytes_of(path: str | Path) -> bytes:
    """The bytes of a file; raises ``DocumentError``."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except (OSError, ValueError) as error:
        raise DocumentError(f"{path}: {unreadable(error)}") from error


def text_from_bytes(data: bytes, name: str = "") -> str:
    """The text of a document's bytes; ``name`` is the file's, for its ending and in errors."""
    try:
        return _text(data, os.path.splitext(name)[1].lower())
    except DocumentError as error:
        raise of_file(error, name) from error


def of_file(error: DocumentError, name: str) -> DocumentError:
    """The same error, which names the file where there is one."""
    return type(error)(f"{name}: {error}" if name else str(error))


def unread(data: bytes, ending: str) -> str | None:
    """The ending of a kind of document that nobody reads here, by content and then by name."""
    if data.startswith(b"{\\rtf"):
        return ".rtf"
    if data.startswith(ZIP):
        if b"xl/workbook.xml" in data:
            return ".xlsx"
        return ending if ending in _UNREAD and ending != ".doc" else None  # .doc: a mere misnomer
    return ending if ending in _UNREAD else None


def _text(data: bytes, ending: str) -> str:
    if data.startswith(b"%PDF"):
        from complaintcode.documents.portable import pdf_text  # noqa: PLC0415 - at need

        return pdf_text(data)
    if other := unread(data, ending):
        raise DocumentError(f"expected plain text, .eml, .html, .docx or .pdf (got {other})")
    if data.startswith(ZIP):
        from complaintcode.documents.word import docx_text  # noqa: PLC0415 - at need

        return docx_text(data)
    if ending == ".eml":
        from complaintcode.documents.mail import mail_text  # noqa: PLC0415 - at need

        return mail_text(data)
    text = decoded(data)
    return plain(text) if ending in _PAGES or is_page(text) else text
