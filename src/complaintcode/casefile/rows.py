"""The rows of a table: its encoding, its delimiter, its header, and rows that cannot be read.

A row that is badly quoted does not take the rows after it along: they are read again.
"""

from __future__ import annotations

import codecs
import csv
from collections import deque
from functools import partial
from io import BytesIO, TextIOWrapper
from itertools import chain, islice
from typing import IO, TYPE_CHECKING, NamedTuple

from complaintcode.marks import marked, packed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

_DELIMITERS = ",;\t|"
_AT_ONCE = 1 << 20  # bytes
_HEAD = 50  # lines among which the header is looked for
_MOST, _FEWEST = 8192, 128  # lines that a row may have, at first and after many that ran on


class Row(NamedTuple):
    """A row by its first line; ``wrong`` where its cells cannot be relied on."""

    line: int
    cells: list[str]
    wrong: str | None = None


class Unreadable(Exception):  # noqa: N818 - never leaves the reader
    """Why a table cannot be read at all."""


def table(
    stream: IO[bytes], encoding: str | None, delimiter: str | None, wanted: Collection[str]
) -> tuple[list[str], Iterator[Row]]:
    """The names of the columns, and the rows that are not blank.

    Unless it is given, the delimiter is the one by which most of the ``wanted`` columns are found,
    or else most columns. Raises ``Unreadable``, also while the rows are read.
    """
    lines = _decoded(stream, encoding)
    head = list(islice(lines, _HEAD))
    if delimiter is None:
        delimiter = max(_DELIMITERS, key=lambda one: _found(head, one, wanted))
    rows = filter(_filled, _rows(chain(head, lines), delimiter))
    for row in rows:
        if not row.cells[0].startswith("sep="):  # a line that Excel writes for itself
            names = [tidy(name) for name in row.cells]
            return names, (_fitting(row, len(names)) for row in rows)
    raise Unreadable("the file holds no cases")


def tidy(name: str) -> str:
    """The name of a column without stray white space, and without what nobody sees."""
    return " ".join("".join(one for one in name if one.isprintable() or one.isspace()).split())


def _found(head: list[str], delimiter: str, wanted: Collection[str]) -> tuple[int, int]:
    for row in filter(_filled, _rows(head, delimiter)):
        if not row.cells[0].startswith("sep="):
            names = {tidy(name) for name in row.cells}
            return len(names.intersection(wanted)), len(names)
    return 0, 0


def _filled(row: Row) -> bool:
    return any(cell.strip().strip(_DELIMITERS) for cell in row.cells)


def _fitting(row: Row, width: int) -> Row:
    """The row with as many cells as the header; more of them do no harm while they are empty."""
    cells = row.cells[:width]
    more = any(cell.strip() for cell in row.cells[width:])
    if row.wrong or (len(cells) == width and not more):
        return Row(row.line, cells, row.wrong)
    said = f"expected {width} cells, as in the header (got {len(row.cells)})"
    return Row(row.line, cells, said)


# --- lines


def _decoded(stream: IO[bytes], stated: str | None) -> Iterator[str]:
    if not stream.seekable():
        stream = BytesIO(stream.read())
    encoding, start = _encoding(stream, stated)
    stream.seek(start)
    # Every byte is a character of Windows-1252 but five, and those are shown as such.
    errors = "replace" if encoding == "cp1252" else "strict"
    try:
        with TextIOWrapper(stream, encoding, errors, newline="") as lines:
            yield from lines
    except UnicodeError as error:
        raise Unreadable(f"expected {encoding.upper()}: {error}") from error


def _encoding(stream: IO[bytes], stated: str | None) -> tuple[str, int]:
    """The encoding, and where the text begins: by its mark, as the map says, or by trying."""
    begins = stream.read(4)
    mark, by_mark = marked(begins)
    if what := packed(begins):
        raise Unreadable(f"expected a table as text, but {what}")
    if mark:
        return by_mark, len(mark)
    if stated:
        return stated, 0
    if b"\0" in begins:
        raise Unreadable("it looks like UTF-16 without a byte-order mark: say so in the map")
    return ("utf-8" if _is_utf_8(stream) else "cp1252"), 0


def _is_utf_8(stream: IO[bytes]) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    stream.seek(0)
    try:
        for some in iter(partial(stream.read, _AT_ONCE), b""):
            decoder.decode(some)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


class _Lines:
    """Lines, some of which are given out again; ``taken`` are those of the row being read.

    The next row has ``most`` lines at most: one that ran on is read again from its second line.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self.most = _MOST
        self.again: deque[str] = deque()
        self.taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.taken) == self.most:
            raise StopIteration
        line = self.again.popleft() if self.again else next(self._lines)
        self.taken.append(line)
        return line


def _rows(lines: Iterable[str], delimiter: str) -> Iterator[Row]:
    source = _Lines(lines)
    reader = csv.reader(source, delimiter=delimiter, strict=True, skipinitialspace=True)
    number = 1
    while True:
        source.taken = []
        try:
            row = Row(number, next(reader))
        except StopIteration:
            return
        except csv.Error as error:
            first, *others = source.taken
            source.again.extendleft(reversed(others))
            source.taken = [first]
            if len(others) > _FEWEST:
                source.most = max(source.most // 2, _FEWEST)
            row = Row(number, first.split(delimiter), _told(error))
        yield row
        number += len(source.taken)


def _told(error: csv.Error) -> str:
    if str(error).startswith("field larger"):
        most = f"{csv.field_size_limit():,}"
        return f"a cell has more than {most} characters, or its quotation mark is never closed"
    return f"the quotation marks of the row do not pair up ({error})"
