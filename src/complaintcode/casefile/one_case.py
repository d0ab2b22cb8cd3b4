"""One case from its bytes or its file, with the text of its letters; or the error in its place."""

from __future__ import annotations

import os
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, NamedTuple

import attrs

from complaintcode.casefile.reading import case_from_bytes
from complaintcode.errors import CaseFileError, DocumentError, Problem, unreadable
from complaintcode.files import bytes_of, refuse, require_path
from complaintcode.model.kinds import shown

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from complaintcode.model.records import Complaint


class Case(NamedTuple):
    """A complaint, or the error in its place, and where it stands (``cases.jsonl:12``).

    ``data`` is the JSON that it was read from: the file, or its line with all its blanks.
    """

    source: str
    complaint: Complaint | None
    error: CaseFileError | None
    data: bytes | None = None


def load_case(path: str | Path) -> Complaint:
    """The complaint of a case file (JSON), with the text of its letters.

    A letter's ``file`` is looked for beside the case file. Raises ``CaseFileError`` with every
    problem at once, each with its path: also where the file is not there, or holds several cases;
    ``TypeError`` for what is no path.
    """
    require_path(path, "a case file", "case_from_dict takes a dictionary")
    data = bytes_of(path)
    if str(path).lower().endswith(".csv"):
        refuse("expected a case file in JSON, not a table: load_cases reads CSV", str(path))
    return with_letters(case_from_bytes(data, str(path)), str(path))


def with_letters(complaint: Complaint, source: str) -> Complaint:
    """The complaint with the text of each letter that is a file beside its case file.

    A letter that has a ``text`` keeps it; a ``file`` as Windows writes it is found on every system.
    Raises ``CaseFileError`` with every file that cannot be read.
    """
    wanted = {
        place: letter.file
        for place, letter in enumerate(complaint.letters)
        if letter.file is not None and letter.text is None
    }
    if not wanted:
        return complaint
    from complaintcode.documents import text_of  # noqa: PLC0415 - few cases hold letters

    letters = list(complaint.letters)
    problems = []
    for place, file in wanted.items():
        path = os.path.join(os.path.dirname(source), file.replace("\\", os.sep))
        try:
            _ordinary(path, file)
            text = text_of(path)
        except DocumentError as error:
            said = str(error).removeprefix(f"{path}: ")  # which may be of any length
            problems.append(Problem(f"$.letters[{place}].file", f"{shown(file)}: {said}"))
        else:
            letters[place] = attrs.evolve(letters[place], text=text)  # type: ignore[misc]  # attrs
    if problems:
        raise CaseFileError(problems, source)
    return attrs.evolve(complaint, letters=tuple(letters))  # type: ignore[misc]  # attrs


def _ordinary(path: str, file: str) -> None:
    """Raise ``DocumentError`` where the ``file`` that a case file names may be no file.

    Nothing is asked of another computer, and nothing that never ends is read.
    """
    if file.replace("\\", "/").startswith("//"):
        raise DocumentError("expected a file on this computer")
    try:
        found = os.stat(path)
    except (OSError, ValueError) as error:
        raise DocumentError(unreadable(error)) from error
    what = "a folder" if S_ISDIR(found.st_mode) else "a pipe or a device"
    if not S_ISREG(found.st_mode):
        raise DocumentError(f"expected a file (got {what})")
    if found.st_size > _LARGEST:
        size = -(-found.st_size >> 20)
        raise DocumentError(f"expected a file of {_LARGEST >> 20} MB at most (got {size} MB)")


_LARGEST = 50 << 20


def read(data: bytes, source: str) -> Case:
    """A case from the bytes of one JSON object."""
    try:
        return with_its_letters(case_from_bytes(data, source), source)._replace(data=data)
    except CaseFileError as error:
        return Case(source, None, error)


def read_file(path: str) -> Case:
    """A case from its file."""
    try:
        data = bytes_of(path)
    except CaseFileError as error:
        return Case(path, None, error)
    return read(data, path)


def with_its_letters(complaint: Complaint, source: str) -> Case:
    """A complaint with the text of its letters, or the error in its place."""
    try:
        return Case(source, with_letters(complaint, source), None)
    except CaseFileError as error:
        return Case(source, None, error)


def failed(source: str, problems: Iterable[Problem]) -> Case:
    """The error in the place of a case."""
    return Case(source, None, CaseFileError(problems, source))
