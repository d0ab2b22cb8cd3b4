"""Bytes of text in whatever encoding they are written."""

from __future__ import annotations

from complaintcode.errors import DocumentError
from complaintcode.marks import marked


def decoded(data: bytes) -> str:
    """Text in whatever encoding it is written, without the mark of one."""
    mark, encoding = marked(data)
    try:
        if encoding == "utf-8" and b"\0" in data:
            raise DocumentError("expected text, but the file holds binary data")
        return data[len(mark) :].decode(encoding)
    except UnicodeDecodeError:
        # What Windows writes; it gives every byte a character but five, and those are shown.
        return data.decode("cp1252", errors="replace")


def decoded_as(data: bytes, told: str | None) -> str:
    """Text in the encoding that is told with it; where that is none, or is wrong, as it comes."""
    try:
        return data.decode(told or "ascii")
    except (LookupError, ValueError):
        return decoded(data)
