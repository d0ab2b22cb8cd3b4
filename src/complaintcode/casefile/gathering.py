"""The cells of one case put together into its document, and back from a path to its cell."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from complaintcode.casefile.one_case import failed, with_its_letters
from complaintcode.casefile.paths import Having, Step
from complaintcode.casefile.reading import case_from_dict
from complaintcode.errors import CaseFileError, Problem
from complaintcode.model.kinds import Json, key_shown, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from complaintcode.casefile.defaults import Default
    from complaintcode.casefile.one_case import Case


_AFTER_ALL = 1000


class Cell(NamedTuple):
    """What a cell says, and where it stands; without a column it is a default of the map.

    ``cure`` is what would let the map read it.
    """

    value: Json
    wrong: str | None
    column: str | None
    line: int
    cure: str = ""

    def said(self, message: str) -> str:
        """A message on the cell, with the name of its column, and the cure where there is one."""
        if self.column is None:
            return message
        cure = f": {self.cure}" if self.cure else ""
        return f"{message}, column {self.column!r}{cure}"


Tree: TypeAlias = dict[Step, Any]
"""An object by its keys, or a list by what tells its items apart, down to the cells."""


class Gathered:
    """A case that is being put together, from the row in ``line`` on."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.tree: Tree = {}
        self._problems: defaultdict[int, list[Problem]] = defaultdict(list)
        self._seconds: list[tuple[Cell, Cell]] = []
        self._wrong = False
        self.whole = True
        """Whether all of its rows could be read; without one of them nothing more is said of it."""

    def lacks(self, line: int, why: str) -> None:
        """A row of the case cannot be read: so the case cannot either."""
        self._problems[line].append(Problem("$", why))
        self.whole = False

    def put(self, steps: Iterable[Step], cell: Cell) -> bool:
        """Put a cell in its place, where others have to agree; whether it says anything new."""
        *above, last = steps
        held: Cell = _made(self.tree, above).setdefault(last, cell)
        self._wrong = self._wrong or cell.wrong is not None
        if held is not cell and (cell.wrong or (held.value != cell.value and not held.wrong)):
            self._seconds.append((held, cell))
        return held is cell or held.value != cell.value

    def fill(self, defaults: Iterable[Default], above: tuple[Step, ...] = ()) -> None:
        """Put in what the map says of what the case holds ``above``, where no cell says it."""
        for default in defaults:
            if branch(self.tree, (*above, *default.within)) is not None:
                *to, last = default.place.steps
                cell = Cell(default.value, None, None, self.line)
                _made(self.tree, (*above, *to)).setdefault(last, cell)

    def read(self, source: str, empty: Mapping[str, str | None]) -> Iterator[Case]:
        """The case; or for each line on which something is wrong, the error in its place.

        ``empty`` names the column of a path, for where nothing fills it.
        """
        refused: tuple[Problem, ...] = ()
        if self.whole:
            try:
                complaint = case_from_dict(_document(self.tree))
            except CaseFileError as error:
                refused = error.problems
        if refused or self._wrong or self._seconds or not self.whole:
            self._tell(refused, empty)
        for line, problems in sorted(self._problems.items()):
            yield failed(f"{source}:{line}", problems)
        if not self._problems:
            yield with_its_letters(complaint, f"{source}:{self.line}")

    def _tell(self, refused: Iterable[Problem], empty: Mapping[str, str | None]) -> None:
        """Put each problem down on its line."""
        at = dict(_cells(self.tree))
        paths: dict[int, str] = {}
        for path, cell in at.items():
            if paths.setdefault(id(cell), path) == path and cell.wrong:
                self._problems[cell.line].append(Problem(path, cell.said(cell.wrong)))
        for held, cell in self._seconds:
            values = f"{shown(cell.value)} here, {shown(held.value)} in line {held.line}"
            said = cell.wrong or f"{values}: rows of one case, or of one stage, have to agree"
            self._problems[cell.line].append(Problem(paths[id(held)], cell.said(said)))
        for path, message in refused:
            above = [one for one in at if path.startswith(one)]
            nowhere = Cell(None, None, empty.get(path), self.line)
            cell = at[max(above, key=len)] if above else nowhere
            if not cell.wrong:
                self._problems[cell.line].append(Problem(path, cell.said(message)))


def _document(tree: Any) -> Json:
    """The JSON value that the cells make."""
    if isinstance(tree, Cell):
        return tree.value
    if _is_object(tree):
        return {step: _document(inner) for step, inner in tree.items()}
    return [_document(inner) for _, inner in _in_order(tree)]


def _cells(tree: Any, path: str = "$") -> Iterator[tuple[str, Cell]]:
    """Each cell with its path in the document."""
    if isinstance(tree, Cell):
        yield path, tree
    elif _is_object(tree):
        for step, inner in tree.items():
            yield from _cells(inner, f"{path}.{key_shown(step)}")
    else:
        for number, (_, inner) in enumerate(_in_order(tree)):
            yield from _cells(inner, f"{path}[{number}]")


def _is_object(tree: Tree) -> bool:
    return isinstance(next(iter(tree), ""), str)


def _in_order(items: Tree) -> list[tuple[Step, Any]]:
    """By place or number; items that are told apart by a word as they came, after those."""
    return sorted(items.items(), key=lambda item: _number(item[0]))


def _number(step: Step) -> int:
    found = step.value if isinstance(step, Having) else step
    return found if isinstance(found, int) else _AFTER_ALL


def _made(tree: Tree, steps: Iterable[Step]) -> Tree:
    for step in steps:
        tree = tree.setdefault(step, {})
    return tree


def branch(tree: Tree, steps: Iterable[Step]) -> Tree | None:
    """The part of a tree that some steps lead to, if there is one."""
    for step in steps:
        if step not in tree:
            return None
        tree = tree[step]
    return tree
