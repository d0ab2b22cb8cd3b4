"""Where cases come from: a file, a JSON Lines file, a folder of them."""

from __future__ import annotations

import os
from io import BytesIO
from typing import IO, TYPE_CHECKING, NamedTuple, cast

import attrs

from complaintcode.casefile.reading import case_from_bytes
from complaintcode.errors import CaseFileError, DocumentError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from complaintcode.model.records import Complaint

LINES = (".jsonl", ".ndjson")
READ = (".json", *LINES)


class Case(NamedTuple):
    """A complaint, or the error in its place, and where it stands (``cases.jsonl:12``).

    ``data`` is the JSON that a good one was read from: the file, or its line with all its blanks.
    """

    source: str
    complaint: Complaint | None
    error: CaseFileError | None
    data: bytes | None = None


def load_case(path: str | Path) -> Complaint:
    """The complaint of a case file, with the text of its letters; raises ``CaseFileError``."""
    return with_letters(case_from_bytes(_bytes(path), str(path)), str(path))


def with_letters(complaint: Complaint, source: str) -> Complaint:
    """The complaint with the text of each letter that is a file beside its case file.

    A letter that has a ``text`` keeps it. Raises ``CaseFileError`` with every file that cannot be
    read.
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
        try:
            text = text_of(os.path.join(os.path.dirname(source), file))
        except DocumentError as error:
            problems.append(Problem(f"$.letters[{place}].file", str(error)))
        else:
            letters[place] = attrs.evolve(letters[place], text=text)  # type: ignore[misc]  # attrs
    if problems:
        raise CaseFileError(problems, source)
    return attrs.evolve(complaint, letters=tuple(letters))  # type: ignore[misc]  # attrs


def load_cases(
    path: str | Path, *, on_error: Callable[[CaseFileError], object] | None = None
) -> Iterator[Complaint]:
    """The complaints of a case file, a JSON Lines file or a folder, one at a time.

    Takes constant memory. Raises ``CaseFileError`` at the first bad case, or hands each error to
    ``on_error`` and goes on.
    """
    for case in cases(path):
        if case.error is None:
            yield cast("Complaint", case.complaint)
        elif on_error is None:
            raise case.error
        else:
            on_error(case.error)


def cases(path: str | Path, *, recursive: bool = False) -> Iterator[Case]:
    """Every case under a path, in order; a folder's files sorted by name."""
    if os.path.isdir(path):
        files = folder(path, recursive=recursive)
        if not files:
            yield _failed(str(path), f"the folder holds no case files ({', '.join(READ)})")
        for file in files:
            yield from cases(file)
    elif _ending(path) in LINES:
        yield from _lines(path)
    else:
        yield _file(path)


def holds_several(path: str | Path) -> bool:
    """Whether a path stands for several cases: a folder and a JSON Lines file do."""
    return os.path.isdir(path) or _ending(path) in LINES


def folder(path: str | Path, *, recursive: bool = False) -> list[str]:
    """The case files of a folder, sorted; with those of its sub-folders where ``recursive``."""
    found = []
    for below, folders, files in os.walk(path):
        found += [os.path.join(below, name) for name in files if _ending(name) in READ]
        if not recursive:
            folders.clear()
    return sorted(found)


def _ending(path: str | Path) -> str:
    return os.path.splitext(path)[1].lower()


def lines(stream: IO[bytes], source: str) -> Iterator[Case]:
    """The cases of an open JSON Lines stream; blank lines are passed over, but not all of them."""
    found = False
    for number, line in enumerate(stream, start=1):
        data = line.strip()
        if data:
            found = True
            yield read(data, f"{source}:{number}")._replace(data=line)
    if not found:
        yield _failed(source, "the file holds no cases")


def standard_input(data: bytes) -> Iterator[Case]:
    """The case, or the cases of JSON Lines, that came in at once."""
    if several_in(data):
        yield from lines(BytesIO(data), "-")
    else:
        yield read(data, "-")


def several_in(data: bytes) -> bool:
    """Whether what came in is JSON Lines: its first line is an object, and more lines follow."""
    filled = [line.strip() for line in data.splitlines() if line.strip()]
    return len(filled) > 1 and filled[0].startswith(b"{") and filled[0].endswith(b"}")


def read(data: bytes, source: str) -> Case:
    """A case from the bytes of one JSON object."""
    try:
        return Case(source, with_letters(case_from_bytes(data, source), source), None, data)
    except CaseFileError as error:
        return Case(source, None, error)


def _file(path: str | Path) -> Case:
    if _ending(path) == ".csv":
        return _failed(str(path), "CSV is not read yet: give JSON or JSON Lines")
    try:
        data = _bytes(path)
    except CaseFileError as error:
        return Case(str(path), None, error)
    return read(data, str(path))


def _lines(path: str | Path) -> Iterator[Case]:
    try:
        with open(path, "rb") as stream:
            yield from lines(stream, str(path))
    except OSError as error:
        yield _failed(str(path), error.strerror or str(error))
    except ValueError as error:
        yield _failed(str(path), f"no such path: {error}")


def _bytes(path: str | Path) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise CaseFileError([Problem("$", error.strerror or str(error))], str(path)) from error
    except ValueError as error:
        raise CaseFileError([Problem("$", f"no such path: {error}")], str(path)) from error


def _failed(source: str, said: str) -> Case:
    return Case(source, None, CaseFileError([Problem("$", said)], source))
