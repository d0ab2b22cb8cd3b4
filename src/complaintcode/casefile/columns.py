"""The map of a table: which column fills which path of a case file, and what its words mean.

``docs/reference/column-map.md`` says what each key is for.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, NamedTuple

from complaintcode.casefile.cells import Field, Fields, field
from complaintcode.casefile.day_formats import DayFormat, at_odds, day_format, day_reader
from complaintcode.casefile.defaults import Default, defaults_of, empty_dates
from complaintcode.casefile.map_words import folded, leaves, meant_of, words_of
from complaintcode.casefile.paths import (
    Place,
    Where,
    case_schema_once,
    of_a_row_s_stage,
    place,
)
from complaintcode.casefile.rows import tidy
from complaintcode.errors import CaseFileError, Problem
from complaintcode.model.kinds import NAME, Json, Wrong, key_shown, shown
from complaintcode.model.objects import Record, nested, record
from complaintcode.toml_files import settings, toml_document

# Fewer than stand for nothing in a text: a map has to say of its own words that a day is none.
EMPTY = ("", "N/A", "NA", "#N/A", "-", "null")
_CELLS_KEPT = 4096


class Rows(Enum):
    """What one row of a table tells of."""

    CASE = "case"
    STAGE = "stage"


class EmptyDate(Enum):
    """What an empty cell says in a column of dates."""

    NULL = "null"
    UNKNOWN = "unknown"


@record
class ColumnMap(Record):
    """A map as it is written."""

    rows: Rows = Rows.CASE
    case_key: Annotated[str, NAME] | None = None
    columns: dict[str, Any]
    values: dict[str, Any] | None = None
    defaults: dict[str, Any] | None = None
    date_formats: tuple[str, ...] = ()
    empty: tuple[str, ...] = EMPTY
    empty_date: EmptyDate | None = None
    delimiter: str | None = None
    encoding: str | None = None


class Said(NamedTuple):
    """What a cell says: a value of a case file; ``wrong`` where it is none that fits.

    ``cure`` is what the map lacks to read it, where that is known.
    """

    value: Json
    wrong: str | None = None
    cure: str = ""


class Column(NamedTuple):
    """A column that is read: its name, the place that it fills, and how a cell is read.

    ``read`` gives nothing for a cell that is empty, or says no more than an empty one.
    """

    name: str
    place: Place
    read: Callable[[str], Said | None]


class Columns(NamedTuple):
    """A map made ready. ``key`` is the column that tells cases apart; without it every row is."""

    by_stage: bool
    key: str | None
    columns: tuple[Column, ...]
    defaults: tuple[Default, ...]
    empty: frozenset[str]
    delimiter: str | None
    encoding: str | None


def column_map(given: str | Path | Mapping[str, Any]) -> Columns:
    """The map of a TOML file, or of a dictionary like one.

    Raises ``CaseFileError`` with everything that is wrong with it.
    """
    if isinstance(given, Mapping):
        document, source = given, ""
    else:
        document, source = toml_document(given), str(given)
    try:
        written = settings(nested(ColumnMap), document, source)
    except CaseFileError as error:
        raise CaseFileError(map(_hinted, error.problems), source) from None
    wrong: list[Problem] = []
    columns = _Making(written, wrong).columns()
    if wrong:
        raise CaseFileError(dict.fromkeys(wrong), source)
    return columns


def _hinted(problem: Problem) -> Problem:
    path, said = problem
    if path.removeprefix("$.") not in case_schema_once()["properties"]:
        return problem
    return Problem(path, f"{said}; what holds for every case stands in [defaults]")


class _Making:
    """A map being made ready; ``wrong`` collects what is wrong with it."""

    def __init__(self, written: ColumnMap, wrong: list[Problem]) -> None:
        self.written = written
        self.wrong = wrong
        self.by_stage = written.rows is Rows.STAGE or self.lacks_rows()
        self.read_day = day_reader(self.formats())

    def say(self, path: str, said: str) -> None:
        self.wrong.append(Problem(f"$.{path}", said))

    def lacks_rows(self) -> bool:
        """Whether the columns are those of a stage all the same; told once, and read as such."""
        lacks = any(of_a_row_s_stage(path) for path, _ in leaves(self.written.columns))
        if lacks:
            self.say("rows", 'the columns are those of a stage: add rows = "stage"')
        return lacks

    def columns(self) -> Columns:
        written = self.written
        names, fields, key = self.named()
        words = words_of(written.values or {}, names, fields, self.say)
        meant = meant_of(written.values or {})
        empty = frozenset({"", *map(folded, written.empty)})
        columns = tuple(
            Column(names[path], at, _reader(kind, words[path], meant, empty))
            for path, (at, kind) in fields.items()
        )
        stated = dict(leaves(written.defaults or {}))
        placed = self.fields("defaults", stated)
        defaults = defaults_of(stated, placed, fields, self.read_day, self.say)
        if written.empty_date is not None:
            defaults += empty_dates(fields, defaults, written.empty_date.value)
        self.check_places(fields, placed)
        filled = [one.place for one in columns] + [one.place for one in defaults]
        self.check_required({place.where for place in filled}, key)
        self.check_file()
        return Columns(
            self.by_stage,
            key,
            columns,
            defaults,
            empty,
            written.delimiter,
            written.encoding,
        )

    def named(self) -> tuple[dict[str, str], Fields, str | None]:
        """The column and the field of each path, and the column that tells cases apart."""
        names = {}
        for path, name in leaves(self.written.columns):
            if isinstance(name, str) and name.strip():
                names[path] = tidy(name)
            else:
                said = f"expected the name of a column (got {shown(name)})"
                self.say(f"columns.{key_shown(path)}", said)
        fields = self.fields("columns", names)
        key = tidy(self.written.case_key) if self.written.case_key else None
        reference = [path for path, (at, _) in fields.items() if at.steps == ("reference",)]
        if key and not reference:
            names["reference"] = key
            fields |= self.fields("columns", ["reference"])
        if self.by_stage and reference and not key:
            key = names[reference[0]]
        return names, fields, key

    def fields(self, where: str, paths: Iterable[str]) -> Fields:
        found = {}
        for path in paths:
            try:
                at = place(path, by_stage=self.by_stage)
                found[path] = at, field(at.schema, self.read_day)
            except Wrong as error:
                self.say(f"{where}.{key_shown(path)}", error.problems[0][1])
        return found

    def formats(self) -> list[DayFormat]:
        formats = []
        for number, text in enumerate(self.written.date_formats):
            try:
                formats.append(day_format(text))
            except Wrong as error:
                self.say(f"date_formats[{number}]", error.problems[0][1])
        if odds := at_odds(formats):
            one, other = (each.written for each in odds)
            self.say("date_formats", f"{one} and {other} read the same text as different days")
        return formats

    def check_places(self, columns: Fields, defaults: Fields) -> None:
        """Refuse a place that is filled twice, or lies below another, or a list told both ways."""
        paths: dict[Where, str] = {}
        for path, (at, _) in columns.items():
            if at.where in paths:
                self.say(f"columns.{key_shown(path)}", f"the same place as {paths[at.where]}")
            paths[at.where] = path
        paths |= {at.where: path for path, (at, _) in defaults.items()}
        ways: dict[Where, type] = {}
        for path, (at, _) in (*columns.items(), *defaults.items()):
            for number, step in enumerate(at.steps):
                above = at.of_stage, at.steps[:number]
                way = type(step)
                if above in paths:
                    self.say("columns", f"{path} lies below {paths[above]}: fill one or the other")
                if way is not str and ways.setdefault(above, way) is not way:
                    self.say("columns", f"{path}: tell items by place or by a key, not by both")

    def check_required(self, filled: set[Where], key: str | None) -> None:
        """Refuse a map that no case can be read by."""
        stage = self.by_stage
        if stage and key is None:
            self.say("case_key", "required: the column that says which case a row belongs to")
        elif (False, ("reference",)) not in filled:
            self.say("columns.reference", "required, but missing")
        if not filled & {(False, ("received",)), (True, ("requested",))}:
            self.say("columns.received", "required, but missing")
        if stage and (True, ("number",)) not in filled:
            self.say("columns.'stage.number'", "required, but missing, as each row is a stage")

    def check_file(self) -> None:
        delimiter, encoding = self.written.delimiter, self.written.encoding
        if delimiter is not None and (len(delimiter) != 1 or delimiter in '" \r\n'):
            self.say("delimiter", f"expected one character (got {shown(delimiter)})")
        if encoding is not None:
            try:
                "".encode(encoding)
            except (LookupError, ValueError):
                self.say("encoding", f"expected an encoding like cp1252 (got {shown(encoding)})")


def _reader(
    kind: Field, words: Mapping[str, Json], meant: Mapping[str, Json], empty: frozenset[str]
) -> Callable[[str], Said | None]:
    """How a cell is read; ``meant`` is what words stand for in other columns at least."""

    @lru_cache(_CELLS_KEPT)
    def read(cell: str) -> Said | None:
        text = cell.strip()
        word = text.casefold()
        if word in empty:
            return None
        if word in words:
            return Said(words[word])
        try:
            return Said(kind.read(text))
        except Wrong as error:
            other = f"; [values] takes it for {shown(meant[word])}" if word in meant else ""
            return Said(text, f"{error.problems[0][1]}{other}", getattr(error, "cure", ""))

    return read
