"""Answers side by side, each a column, of which a row has one ticked: Yes | No | Partly.

A tick is whatever somebody makes one with. Where a row has marks of several sorts the plainest say
what is chosen: beside a tick, a cross, a dash or an N chooses nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.self_assessment.answers import (
    CROSSED_BOX,
    EMPTY,
    IN_PROGRESS,
    PARTLY,
    TICKS,
    YES,
    answer_in,
    is_whole,
    shown,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PLAIN = f"{TICKS}\u00fc\u00feYy"  # the two letters: ticks of Wingdings that lost their font
_OTHER = f"{CROSSED_BOX}Xx\u2022\u25cf\u26ab\u25a0*1"
_NOTHING = f"{EMPTY}-\u2013\u2014.0 "
_PLAINLY = re.compile(rf"[{_PLAIN}](?![^\W_])")
_NOT_APPLICABLE = {"n/a", "not applicable"}
_OVER_ALL = re.compile(r"compl\w*\W+", re.IGNORECASE)


def alternative(name: str) -> str | None:
    """The answer that a column is named after: ``Yes`` of ``Comply - Yes``."""
    words = (name, _OVER_ALL.sub("", name, count=1))
    return next((one for one in words if is_whole(one) or one.lower() in _NOT_APPLICABLE), None)


def are_side_by_side(names: Sequence[str], place: int) -> bool:
    """Whether another answer stands beside the one that a column is named after."""
    beside = [*names[max(place - 1, 0) : place], *names[place + 1 : place + 2]]
    others = {answer_in(word) for name in beside if (word := alternative(name))}
    return bool(others - {answer_in(alternative(names[place]) or "")})


def ticked(cells: Iterable[tuple[str, str]]) -> str:
    """The answer that a row chooses, from the names of its columns and what stands under each.

    >>> ticked([("Yes", "\u2713"), ("No", "-")]), ticked([("Yes", ""), ("No", "x")])
    ('Yes', 'No')
    >>> ticked([("Yes", "?"), ("No", "")])
    'Yes? ?'
    """
    filled = [
        (alternative(name) or name, text) for name, text in cells if shown(text).strip(_NOTHING)
    ]
    plain = [(name, text) for name, text in filled if _PLAINLY.match(text)]
    chosen = plain or [(name, text) for name, text in filled if _chooses(name, text)]
    if len(chosen) != 1:
        return " / ".join(f"{name}? {text}" for name, text in chosen or filled)
    name, text = chosen[0]
    words = text[1:].strip() if plain or len(text) == 1 else text
    return name if not words or words.lower() == name.lower() else f"{name}: {words}"


def _chooses(name: str, text: str) -> bool:
    """Whether a cell chooses the answer above it: by a mark, by the same answer, or in words."""
    if len(text) == 1 and text in _OTHER:
        return True
    answer, above = answer_in(text), answer_in(name)
    if answer is None:
        return len(text) > 1
    return answer is above or (above is YES and answer in {PARTLY, IN_PROGRESS})
