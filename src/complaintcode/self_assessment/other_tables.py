"""Tables of a document that are not the form: its versions, the figures of a year."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from complaintcode.self_assessment.columns import ANSWER, TICK, columns_of
from complaintcode.self_assessment.numbers import leading_number, whole_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.documents import Row

_LONGEST_NAME = 6  # words


def in_other_tables(rows: Sequence[Row]) -> frozenset[int]:
    """The places of the rows of tables with names of their own and another width than the form's.

    So it is only where the form itself has names of columns, answers among them.
    """
    tables = [
        list(places)
        for (in_table, _), places in groupby(
            range(len(rows)), key=lambda place: (rows[place].in_table, len(rows[place].cells))
        )
        if in_table
    ]
    wide = {len(row.cells) for row in rows if _are_of_the_form(row.cells)}
    return frozenset(
        place
        for places in tables
        if wide and len(rows[places[0]].cells) not in wide and _are_names(rows[places[0]].cells)
        for place in places
    )


def _are_of_the_form(cells: tuple[str, ...]) -> bool:
    columns = columns_of(cells)
    return columns is not None and not {ANSWER, TICK}.isdisjoint(columns.roles)


def _are_names(cells: tuple[str, ...]) -> bool:
    """Whether each cell may be the name of a column, of whatever table."""
    return all(
        0 < len(cell.split()) <= _LONGEST_NAME
        and not whole_numbers(cell)
        and not leading_number(cell)
        for cell in cells
    )
