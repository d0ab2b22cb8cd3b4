"""Text as a page shows it, in which a number stands half way down its row."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from complaintcode.documents import Row

_FEWEST = 2  # rows of the form


def above_their_number(
    rows: Sequence[Row], has_number: Callable[[tuple[str, ...]], bool]
) -> frozenset[int]:
    """The places of the lines that belong to a number below them, where most rows are so.

    A row of the form is what stands between two blank lines, with one number.
    """
    starts = [0, *(n for n, row in enumerate(rows) if n and row.after_break), len(rows)]
    found = []
    for start, end in pairwise(starts):
        numbered = [n for n in range(start, end) if has_number(rows[n].cells)]
        if len(numbered) == 1 and end - start > 1 and rows[start].is_line:
            found.append(range(start, numbered[0]))
    above = [lines for lines in found if lines]
    if len(above) < _FEWEST or 2 * len(above) <= len(found):
        return frozenset()
    return frozenset(place for lines in above for place in lines)
