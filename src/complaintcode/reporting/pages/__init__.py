"""A page of sections, tables, lists and charts, written as text, Markdown, HTML or DOCX."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from complaintcode.reporting.wording import shown

if TYPE_CHECKING:
    from complaintcode.portfolios.page import Page

FORMATS = ("text", "markdown", "html", "docx")


def write_page(page: Page, form: str) -> bytes:
    """The bytes of a page in one of ``FORMATS``, text as UTF-8.

    Raises ``DocumentError`` where ``docx`` lacks the extra ``forms``.
    """
    written: bytes = import_module(f"{__name__}.{form}").write(_harmless(page))
    return written


def _harmless(part: Any) -> Any:
    """A part of a page without the characters that could steer a terminal or break a document."""
    if isinstance(part, str):
        return shown(part)
    if not isinstance(part, tuple):
        return part
    parts = tuple(_harmless(one) for one in part)
    return type(part)(*parts) if hasattr(part, "_fields") else parts
