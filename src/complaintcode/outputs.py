"""The format of a new document, by its file: refused before any work what cannot be written."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from complaintcode.errors import ComplaintCodeError
from complaintcode.nearest import expected_one_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

_BY_ENDING = {
    ".txt": "text",
    ".json": "json",
    ".md": "markdown",
    ".csv": "csv",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
}


def form_of(given: argparse.Namespace, forms: Sequence[str]) -> str:
    """One of the formats: as asked for, by the ending of ``-o``, or else the first.

    Raises ``ComplaintCodeError`` for an ending of none of them, for a file that is there, and for a
    Word document without a file.
    """
    path = given.output or ""
    ending = os.path.splitext(path)[1].lower()
    by_ending = {one: form for one, form in _BY_ENDING.items() if form in forms}
    form: str = given.format or (by_ending.get(ending, "") if ending else forms[0])
    if not form:
        raise ComplaintCodeError(f"-o: {expected_one_of(by_ending, ending)}, or a --format")
    if form == "docx" and not path:
        raise ComplaintCodeError("-o: a Word document needs a file to go to")
    if path and os.path.lexists(path):
        raise ComplaintCodeError(f"{path}: is there already, and is not overwritten")
    return form
