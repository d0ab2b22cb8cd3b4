"""Lines of a letter that belong together: a paragraph, an item of a list, a heading, a row."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from complaintcode.letters.text.own_text import NOTHING, own_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintcode.letters.text.flat import Flat
    from complaintcode.letters.text.own_text import Line

BULLET = re.compile(r"(?:[*\-+>o]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[ \t]+(?=\S)", re.IGNORECASE)
_RULED = re.compile(r"[\W_]*$")
_WRAPPED = range(50, 111)  # the longest line of a letter that was broken at a width
_ENDS = (".", "?", "!", ":", ";")
_MOSTLY = 0.8  # of its lines are no longer
_RAGGED = 6  # characters by which a full line may be shorter than the longest
_SEVERAL = 3  # lines that begin in small letters: they were broken
_FULL_LINE = 48  # a line of a wrapped letter that is longer than this is no heading


def blocks(flat: Flat) -> Iterator[list[Line]]:
    """The blocks of the letter, each its lines; blank and ruled lines are between them."""
    lines = _single_spaced(flat, list(own_lines(flat.text)))
    width = _width(lines)
    block: list[Line] = []
    for line in lines:
        ruled = not line.text or _RULED.match(line.text)
        if block and (ruled or not _goes_on(flat, block[-1], line, width)):
            yield block
            block = []
        if not ruled:
            block.append(line)
    if block:
        yield block


def _single_spaced(flat: Flat, lines: list[Line]) -> list[Line]:
    """The lines without the blank ones that each has behind it, if broken lines were set apart."""
    if any(line.text and after.text for line, after in pairwise(lines)):
        return lines
    places = [at for at, line in enumerate(lines) if line.text]
    if sum(flat.cased[lines[at].at].islower() for at in places) < _SEVERAL:
        return lines
    apart = min((after - at for at, after in pairwise(places)), default=0)
    closer = []
    for at, after in pairwise([*places, len(lines)]):
        closer += [lines[at], NOTHING] if after - at > apart else [lines[at]]
    return closer if _width(closer) else lines


def _width(lines: Sequence[Line]) -> int:
    """The width at which the lines of a letter were broken, or 0.

    Told by the lines that another follows: a long last line, as a footer has, was not broken. Where
    more of them end a sentence than are broken in it, the lines are paragraphs.
    """
    inner = [
        line.text
        for line, after in pairwise(lines)
        if after.text and not ("|" in line.text or any(map(_stands_alone, (line.text, after.text))))
    ]
    fitting = [len(text) for text in inner if len(text) < _WRAPPED.stop]
    widest = max(fitting, default=0)
    if widest not in _WRAPPED or len(fitting) <= _MOSTLY * len(inner):
        return 0
    full = [text for text in inner if len(text) >= _FULL_LINE]
    ended = sum(map(_ended, full))
    return widest if ended <= len(full) - ended else 0


def _stands_alone(text: str) -> bool:
    """Whether it is no line of a paragraph that goes on: a rule, or the beginning of an item."""
    return bool(_RULED.match(text) or BULLET.match(text))


def _ended(text: str) -> bool:
    """Whether a sentence ends with a line."""
    return text.rstrip("\"')")[-1:] in _ENDS


def _goes_on(flat: Flat, last: Line, line: Line, width: int) -> bool:
    """Whether a line only continues the one before."""
    if BULLET.match(line.text) or "\t" in line.text or "|" in line.text or "|" in last.text:
        return False
    ended = _ended(last.text)
    if width:
        first = line.text.split(" ", 1)[0]
        broken_for_want_of_room = len(last.text) + 1 + len(first) > width - _RAGGED
        if broken_for_want_of_room or (not ended and len(last.text) >= _FULL_LINE):
            return True
    return flat.cased[line.at].islower() and not ended
