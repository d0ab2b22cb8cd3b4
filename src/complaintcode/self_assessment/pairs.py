"""Forms with a small table for each provision: a name, and beside it what it names."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.model.self_assessment import Compliance
from complaintcode.self_assessment.answers import answer_in
from complaintcode.self_assessment.columns import ANSWER, NUMBER, OTHER, TICK, role_of
from complaintcode.self_assessment.numbers import leading_number, whole_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.documents import Row

_LONGEST = 10  # words of a name


class Pair(NamedTuple):
    """What a cell holds, by the name that stands before it."""

    role: str
    name: str
    text: str


def are_in_pairs(rows: Sequence[Row]) -> bool:
    """Whether the same name for answers stands before an answer in several rows."""
    names = Counter(
        name
        for row in rows
        for role, name, text in pairs_in(row.cells)
        if role == ANSWER and answer_in(text) not in {None, Compliance.BLANK}
    )
    return any(count > 1 for count in names.values())


def pairs_in(cells: tuple[str, ...]) -> list[Pair]:
    """The names of a row, each with the cell beside it; of a row that is none of pairs, nothing.

    A name that nobody knows is the landlord's own, where it stands before a single cell.

    >>> [(one.role, one.text) for one in pairs_in(("Comply?", "No", "Evidence", "Policy"))]
    [('answer', 'No'), ('evidence', 'Policy')]
    >>> pairs_in(("6.3", "No")), pairs_in(("Provision", "Comply"))
    ([], [])
    """
    if len(cells) % 2:
        return []
    beside = list(zip(cells[::2], cells[1::2], strict=True))
    named = [(_role(name), name, text) for name, text in beside if name or text]
    if not named or not all(role for role, _, _ in named):
        return []
    if len(named) > 1 and OTHER in {role for role, _, _ in named}:
        return []
    if any(role == NUMBER and not whole_numbers(text) for role, _, text in named):
        return []  # these are the names of columns
    return [Pair(role or OTHER, name, text) for role, name, text in named]


def _role(name: str) -> str | None:
    """What is named; ``None`` where it is no name."""
    if not name or len(name.split()) > _LONGEST or whole_numbers(name) or leading_number(name):
        return None
    role = role_of(name)
    return OTHER if role in {None, TICK} else role
