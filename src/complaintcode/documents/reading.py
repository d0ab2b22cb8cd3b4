"""From a file to its text, whatever kind of document it is; the kind is told by content.

Text comes as it stands in the file, so that offsets into it hold there too; of an e-mail, a Word
document or a PDF they hold in the text that is given here.
"""

from __future__ import annotations

import os
from email import policy
from email.parser import BytesParser
from typing import TYPE_CHECKING

from complaintcode.documents.hypertext import plain
from complaintcode.errors import DocumentError, unreadable
from complaintcode.marks import marked

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

_UNREAD = (".doc", ".rtf", ".odt", ".pages", ".msg", ".xls", ".xlsx")
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
        raise DocumentError(f"expected plain text, .eml, .docx or .pdf (got {other})")
    if data.startswith(ZIP):
        from complaintcode.documents.word import docx_text  # noqa: PLC0415 - at need

        return docx_text(data)
    return _mail(data) if ending == ".eml" else decoded(data)


def decoded(data: bytes) -> str:
    """Text in whatever encoding it is written."""
    mark, encoding = marked(data)
    try:
        if encoding != "utf-8":
            return data[len(mark) :].decode(encoding)
        if b"\0" in data:
            raise DocumentError("expected text, but the file holds binary data")
        return data.decode("utf-8")  # with its mark, so that offsets hold
    except UnicodeDecodeError:
        # What Windows writes; it gives every byte a character but five, and those are shown.
        return data.decode("cp1252", errors="replace")


def _mail(data: bytes) -> str:
    """Subject and date, as they are part of a letter, and the body as text."""
    if b"\0" in data:  # no mail has one as it is sent, but one that was saved anew may
        data = decoded(data).encode()
    message: EmailMessage = BytesParser(policy=policy.default).parsebytes(data)
    body = message.get_body(preferencelist=("plain", "html"))
    text = "" if body is None else str(body.get_content())
    if body is None or not text.strip():
        raise DocumentError("the e-mail has no text")
    if body.get_content_subtype() == "html":
        text = plain(text)
    heads = [f"{name}: {message[name]}" for name in ("Subject", "Date") if message[name]]
    return "\n".join([*heads, "", text]) if heads else text
