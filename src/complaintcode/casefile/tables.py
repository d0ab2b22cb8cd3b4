"""From the rows of a table to complaints, by a map of its columns.

One row a case is read row by row. One row a stage is read whole: the rows of a case may stand
anywhere. They are put together, and have to agree where they fill the same place.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from complaintcode.casefile.columns import Columns, column_map
from complaintcode.casefile.gathering import Cell, Gathered, branch
from complaintcode.casefile.map_words import folded
from complaintcode.casefile.one_case import failed
from complaintcode.casefile.paths import Having
from complaintcode.casefile.rows import Unreadable, table
from complaintcode.errors import CaseFileError, Problem
from complaintcode.model.kinds import shown
from complaintcode.nearest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from complaintcode.casefile.columns import Column
    from complaintcode.casefile.one_case import Case
    from complaintcode.casefile.paths import Step
    from complaintcode.casefile.rows import Row
    from complaintcode.model.kinds import Json

_LINES_NAMED = 5
_COLUMNS_NAMED = 8
_NUMBER, _PARTIAL = (True, ("number",)), (False, ("partial_record",))


def table_cases(
    stream: IO[bytes],
    source: str,
    columns: Columns | None,
    on_note: Callable[[str], object] | None = None,
) -> Iterator[Case]:
    """The cases of a table, and for each row with something wrong an error.

    Without a map the columns have to be called by the paths of a case file. ``on_note`` is told,
    once, of each column that is never filled, and of rows that say nothing new.
    """
    wanted = {column.name for column in columns.columns} if columns else set()
    encoding, delimiter = (columns.encoding, columns.delimiter) if columns else (None, None)
    try:
        names, rows = table(stream, encoding, delimiter, wanted)
        reading = _Table(source, columns or _by_paths(names), names)
        yield from reading.cases(rows)
    except Unreadable as error:
        yield failed(source, [Problem("$", str(error))])
    except CaseFileError as error:
        yield failed(source, error.problems)
    else:
        if on_note is not None:
            for note in reading.notes():
                on_note(f"{source}: {note}")


def _by_paths(names: list[str]) -> Columns:
    """The map of a table whose columns are called by the paths that they fill."""
    rows = "stage" if "stage.number" in names else "case"
    try:
        return column_map({"rows": rows, "columns": {name: name for name in names if name}})
    except CaseFileError as error:
        said = "a table needs a map of its columns, --columns MAP, in Python columns="
        raise CaseFileError([Problem("$", f"{said} ({error.problems[0]})")]) from None


class _Table:
    """A table that is being read by a map."""

    def __init__(self, source: str, columns: Columns, names: list[str]) -> None:
        self.source = source
        self.columns = columns
        self.bound = _bound(columns, names)
        self.key = names.index(columns.key) if columns.key else None
        self.empty: dict[str, str | None] = {
            column.place.path: column.name for column in columns.columns
        }
        self.empty.setdefault("$.received", self.empty.get("$.stage.requested"))
        self.never = {column.name: column for column in columns.columns}
        self.repeats: list[int] = []
        self.cured: set[tuple[str, str]] = set()

    def cases(self, rows: Iterable[Row]) -> Iterator[Case]:
        """The cases, as their rows come or once all rows have."""
        found = False
        for case in (self.by_stage if self.columns.by_stage else self.by_case)(rows):
            found = True
            yield case
        if not found:
            raise Unreadable("the file holds no cases")

    def by_case(self, rows: Iterable[Row]) -> Iterator[Case]:
        """A case for each row."""
        first: dict[str, int] = {}
        for row in rows:
            case = Gathered(row.line)
            key = self.key_of(row)
            if row.wrong:
                case.lacks(row.line, row.wrong)
            elif key and first.setdefault(key, row.line) != row.line:
                before = f"line {first[key]} is this case already"
                case.lacks(row.line, f'{before}: should the map say rows = "stage"?')
            else:
                for column, cell in self.said(row):
                    case.put(column.place.steps, cell)
                case.fill(self.columns.defaults)
            yield from case.read(self.source, self.empty)

    def by_stage(self, rows: Iterable[Row]) -> Iterator[Case]:
        """A case for all rows with the same key, wherever they stand."""
        cases: dict[str, list[Row]] = {}
        for row in rows:
            key = self.key_of(row)
            if key:
                cases.setdefault(key, []).append(row)
            else:
                said = row.wrong or f"it is of no case, as the column {self.columns.key!r} is empty"
                yield failed(f"{self.source}:{row.line}", [Problem("$", said)])
        for held in cases.values():
            yield from self.gathered(held).read(self.source, self.empty)

    def gathered(self, rows: list[Row]) -> Gathered:
        """The case of some rows, each of which may tell of a stage."""
        case = Gathered(rows[0].line)
        for row in rows:
            if row.wrong:
                case.lacks(row.line, row.wrong)
            else:
                self.put(row, case)
        defaults = self.columns.defaults
        for stage in case.tree.get("stages", ()):
            case.fill([one for one in defaults if one.place.of_stage], ("stages", stage))
        first = branch(case.tree, ("stages", Having("number", 1))) or {}
        if "requested" in first:  # of stage 1, the day of receipt
            case.tree.setdefault("received", first["requested"])
        case.fill([one for one in defaults if not one.place.of_stage])
        return case

    def put(self, row: Row, case: Gathered) -> None:
        """Put a row in its case; one that says nothing new is noted."""
        said = list(self.said(row))
        stage: tuple[Step, ...] = ()
        if any(column.place.of_stage for column, _ in said):
            number, wrong = self.number(said)
            if number is None:
                case.lacks(row.line, "it tells of a stage, but the number of the stage is empty")
                return
            case.whole = case.whole and wrong is None
            stage = ("stages", Having("number", number))
        new = [
            case.put((*(stage if column.place.of_stage else ()), *column.place.steps), cell)
            for column, cell in said
        ]
        if not any(new):
            self.repeats.append(row.line)

    def number(self, said: Iterable[tuple[Column, Cell]]) -> tuple[Json, str | None]:
        """The number of the stage that a row tells of, if it or the map has one; what is wrong."""
        for column, cell in said:
            if column.place.where == _NUMBER:
                return cell.value, cell.wrong
        stated = (one.value for one in self.columns.defaults if one.place.where == _NUMBER)
        return next(stated, None), None

    def said(self, row: Row) -> Iterator[tuple[Column, Cell]]:
        """What a row says under each column that is not empty."""
        for at, column in self.bound:
            said = column.read(row.cells[at])
            if said is not None:
                self.never.pop(column.name, None)
                value, wrong, cure = said
                told = (column.name, cure) in self.cured
                self.cured.add((column.name, cure))
                yield column, Cell(value, wrong, column.name, row.line, "" if told else cure)

    def key_of(self, row: Row) -> str:
        """What tells the case of a row from others; empty where nothing does."""
        if self.key is None or len(row.cells) <= self.key:
            return ""
        key = row.cells[self.key].strip()
        return "" if folded(key) in self.columns.empty else key

    def notes(self) -> Iterator[str]:
        """What is said once of the whole table."""
        stated = {one.place.where: one.value for one in self.columns.defaults}
        mapped = {one.place.where for one in self.columns.columns}
        whole = not stated.get(_PARTIAL) and _PARTIAL not in mapped
        for name, column in self.never.items():
            empty = stated.get(column.place.where, None if whole else "unknown")
            never = column.place.is_date and empty is None
            so = ": it is read as not having happened" if never else ""
            yield f"the column {name!r} is never filled{so}"
        if self.repeats:
            named = ", ".join(map(str, self.repeats[:_LINES_NAMED]))
            more = ", ..." if len(self.repeats) > _LINES_NAMED else ""
            yield f"rows that repeat what others say are taken once (lines {named}{more})"


def _bound(columns: Columns, names: list[str]) -> list[tuple[int, Column]]:
    """The place of each column in a row; raises ``CaseFileError`` where it is not found."""
    wrong = []
    needed = [(column.place.path, column.name) for column in columns.columns]
    if columns.key and columns.key not in {name for _, name in needed}:
        needed.append(("$", columns.key))
    for path, name in needed:
        times = names.count(name)
        if not times:
            near = did_you_mean(name, names)
            wrong.append(Problem(path, f"there is no column {name!r}{near}"))
        elif times > 1:
            wrong.append(Problem(path, f"{times} columns are called {name!r}"))
    if wrong and len(wrong) == len(needed) > 1:
        found = ", ".join(map(shown, names[:_COLUMNS_NAMED]))
        said = f"the header has no column of the map (got {found}): does a title stand above it?"
        raise CaseFileError([Problem("$", said)])
    if wrong:
        raise CaseFileError(wrong)
    return [(names.index(column.name), column) for column in columns.columns]
