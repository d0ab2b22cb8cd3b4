"""Where cases come from: a file, a JSON Lines file, a table, a folder of them, standard input.

Each of them falls into pieces that can be read apart from each other, in order: a case file, or
some whole lines of JSON Lines. The cases of a table have been read already: what a row means is
told by the rows before it.
"""

from __future__ import annotations

import os
from codecs import BOM_UTF8
from io import BytesIO
from itertools import chain
from typing import IO, TYPE_CHECKING, Any, NamedTuple, cast

from complaintcode.casefile.one_case import Case, failed, read, read_file
from complaintcode.errors import CaseFileError, Problem, unreadable
from complaintcode.files import require_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from complaintcode.casefile.columns import Columns
    from complaintcode.model.records import Complaint

    OnNote = Callable[[str], object] | None

LINES = (".jsonl", ".ndjson")
TABLE = ".csv"
READ = (".json", *LINES, TABLE)
BLOCK = 1 << 18
"""The bytes of JSON Lines that are read at a time, and the rest of the last line."""


class Piece(NamedTuple):
    """A case file, or whole lines of JSON Lines (``data``), the first of which has a number."""

    source: str
    data: bytes | None = None
    line: int = 1


# --- cases


def load_cases(
    path: str | Path,
    *,
    columns: str | Path | Mapping[str, Any] | None = None,
    on_error: Callable[[CaseFileError], object] | None = None,
    on_note: OnNote = None,
) -> Iterator[Complaint]:
    """The complaints of a case file, a JSON Lines file, a table or a folder, one at a time.

    ``columns`` is the map of a table (CSV): a TOML file, or a dictionary like one; without it the
    columns have to be called by the paths that they fill. Takes constant memory, but that a table
    of one row a stage is read whole. The files of a folder come in the order of their names. Raises
    ``CaseFileError`` at the first bad case, or hands each error to ``on_error`` and goes on: its
    ``source`` names the file and the line (``cases.jsonl:12``). ``on_note`` is told, once, of each
    column that is never filled, and of rows that say nothing new. ``TypeError`` for what is no
    path.

    >>> from complaintcode import load_cases
    >>> [case.reference for case in load_cases("examples/cases.jsonl")][:2]
    ['HC-1042', 'HC-2210']
    """
    require_path(path, "a file or a folder of cases", "case_from_dict takes a dictionary")
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
    on_note: OnNote = None,
) -> Iterator[Case]:
    """Every case under a path, in order; a folder's files sorted by name."""
    found = pieces(path, recursive=recursive, columns=columns, on_note=on_note)
    return chain.from_iterable(map(cases_of, found))


def cases_of(piece: Piece | Case) -> Iterable[Case]:
    """The cases of a piece of the input."""
    if isinstance(piece, Case):
        return (piece,)
    return (read_file(piece.source),) if piece.data is None else _by_line(piece)


def lines_of(lines: Iterable[bytes], source: str, first: int = 1) -> Iterator[Case]:
    """A case for each line; blank ones are passed over."""
    for number, line in enumerate(lines, start=first):
        data = line.strip()
        if data:
            yield read(data, f"{source}:{number}")._replace(data=line)


def _by_line(piece: Piece) -> Iterator[Case]:
    return lines_of(BytesIO(piece.data or b""), piece.source, piece.line)


# --- pieces


def pieces(
    path: str | Path,
    *,
    recursive: bool = False,
    columns: Columns | None = None,
    on_note: OnNote = None,
) -> Iterator[Piece | Case]:
    """The pieces of what stands under a path, in order; a folder's files sorted by name."""
    if os.path.isdir(path):
        files, closed = _walked(path, recursive=recursive)
        for error in closed:
            yield _failed(str(error.filename), unreadable(error), "")
        if not files and not closed:
            yield _failed(str(path), f"the folder holds no case files ({', '.join(READ)})")
        for file in sorted(files):
            yield from pieces(file, columns=columns, on_note=on_note)
    elif _ending(path) in LINES:
        yield from _opened(path, _blocks)
    elif is_table(path, columns):
        yield from _opened(path, lambda stream, name: _table(stream, name, columns, on_note))
    else:
        yield Piece(str(path))


class StandardInput:
    """What comes in: a case, JSON Lines, which are read as they come, or with a map a table."""

    def __init__(self, stream: IO[bytes], columns: Columns | None = None) -> None:
        self._stream = stream
        self._columns = columns
        filled: list[bytes] = []
        self._begun = b""
        while len(filled) < 2 and (line := stream.readline()):
            self._begun += line
            text = line.removeprefix(BOM_UTF8).strip()
            filled += [text] if text else []
        first = filled[0] if filled else b""
        # One of two is enough: the other line may be what is wrong with the input.
        by_line = len(filled) > 1 and any(
            one.startswith(b"{") and one.endswith(b"}") for one in filled
        )
        self._table = columns is not None and not first.startswith((b"{", b"["))
        self.several = by_line or self._table
        """Whether it is several cases: a table, or an object a line."""

    def pieces(self, on_note: OnNote = None) -> Iterator[Piece | Case]:
        """Its pieces, in order; they can be had once."""
        if self.several and not self._table:
            yield from _blocks(self._stream, "-", self._begun)
            return
        data = self._begun + self._stream.read()
        if self._table:
            yield from _table(BytesIO(data), "-", self._columns, on_note)
        else:
            yield read(data, "-")


def holds_several(path: str | Path, columns: Columns | None = None) -> bool:
    """Whether a path stands for several cases: a folder, a JSON Lines file and a table do."""
    return os.path.isdir(path) or _ending(path) in LINES or is_table(path, columns)


def is_table(path: str | Path, columns: Columns | None) -> bool:
    """Whether a file is a table: where there is a map, every other that is not JSON by its name."""
    return _ending(path) == TABLE or (columns is not None and _ending(path) not in READ)


def folder(path: str | Path, *, recursive: bool = False) -> list[str]:
    """The case files of a folder, sorted; with those of its sub-folders where ``recursive``."""
    return sorted(_walked(path, recursive=recursive)[0])


def _walked(path: str | Path, *, recursive: bool) -> tuple[list[str], list[OSError]]:
    """The case files of a folder, and what could not be looked into."""
    found: list[str] = []
    closed: list[OSError] = []
    for below, folders, files in os.walk(path, onerror=closed.append):
        found += [os.path.join(below, name) for name in files if _ending(name) in READ]
        if not recursive:
            folders.clear()
    return found, closed


def _ending(path: str | Path) -> str:
    return os.path.splitext(path)[1].lower()


def _blocks(stream: IO[bytes], source: str, begun: bytes = b"") -> Iterator[Piece | Case]:
    """JSON Lines in blocks of whole lines; blank ones are passed over, but not all of them."""
    found = False
    number = 1
    # What has come is taken at once, where that can be asked for: the rest may come much later.
    some = getattr(stream, "read1", stream.read)
    while block := begun or some(BLOCK):
        block += b"" if block.endswith(b"\n") else stream.readline()
        if block.strip():
            found = True
            yield Piece(source, block, number)
        number += block.count(b"\n")
        begun = b""
    if not found:
        yield _failed(source, "the file holds no cases")


def _table(
    stream: IO[bytes], source: str, columns: Columns | None, on_note: OnNote
) -> Iterator[Case]:
    from complaintcode.casefile.tables import table_cases  # noqa: PLC0415 - only for a table

    return table_cases(stream, source, columns, on_note)


def _opened(
    path: str | Path, read: Callable[[IO[bytes], str], Iterator[Piece | Case]]
) -> Iterator[Piece | Case]:
    try:
        with open(path, "rb") as stream:
            yield from read(stream, str(path))
    except (OSError, ValueError) as error:
        yield _failed(str(path), unreadable(error), "")


def _failed(source: str, said: str, path: str = "$") -> Case:
    return failed(source, [Problem(path, said)])
