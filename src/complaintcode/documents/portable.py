"""The text of a PDF, with pdfplumber of the extra ``forms``."""

from __future__ import annotations

from io import BytesIO

from complaintcode.errors import DocumentError


def pdf_text(data: bytes) -> str:
    """The text of every page, in order; one without text (a scan) is an error."""
    try:
        import pdfplumber  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise DocumentError(
            "reading PDF needs the extra forms: pip install 'complaintcode[forms]'"
        ) from error
    try:
        with pdfplumber.open(BytesIO(data)) as document:
            pages = [page.extract_text() or "" for page in document.pages]
    except Exception as error:  # pdfplumber raises whatever its parts do on a broken file
        raise DocumentError("not a PDF that can be read") from error
    text = "\n\n".join(pages)
    if not text.strip():
        raise DocumentError("the PDF holds no text: is it a scan?")
    return text
