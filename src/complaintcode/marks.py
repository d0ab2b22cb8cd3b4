"""What the first bytes of a file tell: byte-order marks, and files that are no text."""

from __future__ import annotations

import codecs

# Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_PACKED = {
    b"PK\x03\x04": "this is a workbook or a zip file: save it as CSV",
    b"\x1f\x8b": "this is compressed (gzip): unpack it first",
}


def packed(data: bytes) -> str | None:
    """What bytes are that are no text, and what to do; nothing where they may be."""
    return next((said for mark, said in _PACKED.items() if data.startswith(mark)), None)


def marked(data: bytes) -> tuple[bytes, str]:
    """The mark that the bytes begin with, and the encoding it stands for; UTF-8 without one."""
    return next(((m, encoding) for m, encoding in _MARKS if data.startswith(m)), (b"", "utf-8"))
