"""What the cells of a row hold, by the columns that they stand in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.self_assessment import answers
from complaintcode.self_assessment.columns import ANSWER, COMMENTARY, JOINT, OTHER, TICK
from complaintcode.self_assessment.labels import by_labels
from complaintcode.self_assessment.ticks import ticked

if TYPE_CHECKING:
    from complaintcode.self_assessment.columns import Columns

_HOW = re.compile(r"\bhow\b.*\b(?:compl[yi]|meet)", re.IGNORECASE)


def held_in(role: str, name: str, cell: str, columns: Columns) -> list[tuple[str, str]]:
    """What a cell holds. Where no column is for answers they stand elsewhere.

    So they do in one without a name, or before the words in the only one on how it complies.
    """
    if role in {ANSWER, JOINT}:
        return by_labels(cell, role)
    if not {ANSWER, TICK}.isdisjoint(columns.roles):
        return [(role, cell)]
    if not name and answers.is_whole(cell):
        return [(ANSWER, cell)]
    alone = role == COMMENTARY and columns.roles.count(role) == 1 and OTHER not in columns.roles
    before_words = alone and _HOW.search(name) and answers.leads(cell)
    return [(ANSWER, cell), (role, cell)] if before_words else [(role, cell)]


def answered(cells: list[tuple[str, str, str]]) -> str:
    """The words of the answer, from the role, name and text of each cell of a row.

    One that nobody knows goes before one that is known, so that the two are no answer.
    """
    ticks = ticked((name, text) for role, name, text in cells if role == TICK)
    said = [text for role, _, text in cells if role == ANSWER]
    said.sort(key=lambda text: answers.answer_in(text) is not None)
    return " / ".join(filter(None, (ticks, *said)))
