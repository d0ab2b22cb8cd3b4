"""Where cases come from: a file, a JSON Lines file, a folder of them."""

from __future__ import annotations

import os
from functools import partial
from io import BytesIO
from typing import IO, TYPE_CHECKING, Any, NamedTuple, cast

import attrs

from complaintcode.casefile.reading import case_from_bytes
from complaintcode.errors import CaseFileError, DocumentError, Problem, unreadable
from complaintcode.files import bytes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from complaintcode.casefile.columns import Columns
    from complaintcode.model.records import Complaint

LINES = (".jsonl", ".ndjson")
TABLE = ".csv"
READ = (".json", *LINES, TABLE)


class Case(NamedTuple):
    """A complaint, or the error in its place, and where it stands (``cases.jsonl:12``).

    ``data`` is the JSON that it was read from: the file, or its line with all its blanks.
    """

    source: str
    complaint: Complaint | None
    error: CaseFileError | None
    data: bytes | None = None


def load_case(path: str | Path) -> Complaint:
    """The complaint of a case file, with the text of its letters; raises ``CaseFileError``."""
    return with_letters(case_from_bytes(bytes_of(path), str(path)), str(path))


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
            # A case file written on Windows is read on every system.
            text = text_of(os.path.join(os.path.dirname(source), file.replace("\\", os.sep)))
        except DocumentError as error:
            problems.append(Problem(f"$.letters[{place}].file", str(error)))
        else:
            letters[place] = attrs.evolve(letters[place], text=text)  # type: ignore[misc]  # attrs
    if problems:
        raise CaseFileError(problems, source)
    return attrs.evolve(complaint, letters=tuple(letters))  # type: ignore[misc]  # attrs


def load_cases(
    path: str | Path,
    *,
    columns: str | Path | Mapping[str, Any] | None = None,
    on_error: Callable[[CaseFileError], object] | None = None,
    on_note: Callable[[str], object] | None = None,
) -> Iterator[Complaint]:
    """The complaints of a case file, a JSON Lines file, a table or a folder, one at a time.

    ``columns`` is the map of a table (CSV): a TOML file, or a dictionary like one; without it the
    columns have to be called by the paths that they fill. Takes constant memory, but that a table
    of one row a stage is read whole. Raises ``CaseFileError`` at the first bad case, or
    hands each error to ``on_error`` and goes on. ``on_note`` is told, once, of each column that is
    never filled, and of rows that say nothing new.
    """
    made = None if columns is None else column_map(columns)
    for case in cases(path, columns=made, on_note=on_note):
        if case.error is None:
            yield cast("Complaint", case.complaint)
        elif on_error is None:
            raise case.error
        else:
            on_error(case.error)


def column_map(columns: str | Path | Mapping[str, Any]) -> Columns:
    """A map of columns, made ready; raises ``CaseFileError``."""
    from complaintcode.casefile import columns as maps  # noqa: PLC0415 - only for a table

    return maps.column_map(columns)


def cases(
    path: str | Path,
    *,
    recursive: bool = False,
    columns: Columns | None = None,
    on_note: Callable[[str], object] | None = None,
) -> Iterator[Case]:
    """Every case under a path, in order; a folder's files sorted by name."""
    if os.path.isdir(path):
        files = folder(path, recursive=recursive)
        if not files:
            yield _failed(str(path), f"the folder holds no case files ({', '.join(READ)})")
        for file in files:
            yield from cases(file, columns=columns, on_note=on_note)
    elif _ending(path) in LINES:
        yield from _opened(path, lines)
    elif is_table(path, columns):
        yield from _opened(path, partial(_table, columns=columns, on_note=on_note))
    else:
        yield _file(path)


def holds_several(path: str | Path, columns: Columns | None = None) -> bool:
    """Whether a path stands for several cases: a folder, a JSON Lines file and a table do."""
    return os.path.isdir(path) or _ending(path) in LINES or is_table(path, columns)


def is_table(path: str | Path, columns: Columns | None) -> bool:
    """Whether a file is a table: where there is a map, every other that is not JSON by its name."""
    return _ending(path) == TABLE or (columns is not None and _ending(path) not in READ)


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


def standard_input(
    data: bytes,
    columns: Columns | None = None,
    on_note: Callable[[str], object] | None = None,
) -> Iterator[Case]:
    """The case, the cases of JSON Lines, or with a map those of a table, that came in at once."""
    if _table_in(data, columns):
        yield from _table(BytesIO(data), "-", columns, on_note)
    elif several_in(data):
        yield from lines(BytesIO(data), "-")
    else:
        yield read(data, "-")


def several_in(data: bytes, columns: Columns | None = None) -> bool:
    """Whether what came in is several cases: a table, or an object a line."""
    filled = [line.strip() for line in data.splitlines() if line.strip()]
    by_line = len(filled) > 1 and filled[0].startswith(b"{") and filled[0].endswith(b"}")
    return by_line or _table_in(data, columns)


def _table_in(data: bytes, columns: Columns | None) -> bool:
    return columns is not None and not data.lstrip().startswith((b"{", b"["))


def read(data: bytes, source: str) -> Case:
    """A case from the bytes of one JSON object."""
    try:
        return with_its_letters(case_from_bytes(data, source), source)._replace(data=data)
    except CaseFileError as error:
        return Case(source, None, error)


def with_its_letters(complaint: Complaint, source: str) -> Case:
    """A complaint with the text of its letters, or the error in its place."""
    try:
        return Case(source, with_letters(complaint, source), None)
    except CaseFileError as error:
        return Case(source, None, error)


def _file(path: str | Path) -> Case:
    try:
        data = bytes_of(path)
    except CaseFileError as error:
        return Case(str(path), None, error)
    return read(data, str(path))


def _table(
    stream: IO[bytes],
    source: str,
    columns: Columns | None,
    on_note: Callable[[str], object] | None,
) -> Iterator[Case]:
    from complaintcode.casefile.tables import table_cases  # noqa: PLC0415 - only for a table

    return table_cases(stream, source, columns, on_note)


def _opened(path: str | Path, read: Callable[[IO[bytes], str], Iterator[Case]]) -> Iterator[Case]:
    try:
        with open(path, "rb") as stream:
            yield from read(stream, str(path))
    except (OSError, ValueError) as error:
        yield _failed(str(path), unreadable(error))


def _failed(source: str, said: str) -> Case:
    return Case(source, None, CaseFileError([Problem("$", said)], source))
