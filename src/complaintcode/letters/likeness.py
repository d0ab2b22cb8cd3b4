"""How like the passages in which letters say a thing a passage is.

What an item's own rules go by is what somebody thought of. This is a second opinion: weights of
words, and of two and three words in a row, that were learned from labelled letters by
``scripts/learn_likeness.py``; a file an item in ``learned``. It is asked of single passages only,
see ``second_look``.
"""

from __future__ import annotations

import json
import os
import re
from functools import cache
from itertools import chain, pairwise
from math import exp, sqrt
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.text.once import remembered
from complaintcode.letters.text.times import MONTHS_BUT_MAY, WEEKDAYS

if TYPE_CHECKING:
    from complaintcode.letters.text.layout import Unit

_WORD_OR_MARK = re.compile(r"\w+|[^\w\s]")
# Which day, which sum and whose number it is tells nothing, and the labelled letters are few.
_DIGIT = re.compile(r"\d")
# What each begins with comes first, and what stands before it is looked back at: that is fast.
_TELEPHONE = re.compile(r"0(?<!\w.)\d{2,4}[ \d]{6,}\d\b")
_MAY = re.compile(r"may(?:(?<!\w...)(?= \d)|\b(?<=\d may)|\b(?<=\bin may)|\b(?<=\bby may))")
_NUMBER = re.compile(r"\d(?<!\w.)(?<!stage .)(?<!step .)\d*(?:[.,:]\d+)*(?:st|nd|rd|th|am|pm)?\b")
_MONTHS = dict.fromkeys(MONTHS_BUT_MAY.split("|"), "month")
_NAMED = _MONTHS | dict.fromkeys(WEEKDAYS.split("|"), "weekday")
_WORDS_A_STEP, _LONGEST = 5, 6
_FOLDER = os.path.join(os.path.dirname(__file__), "learned")
AT_LAST_STAGE = "_at_last_stage"
"""What the names of files end with that hold for answers at the last stage alone."""


class Learned(NamedTuple):
    """What was learned of one item; weights are in tenths.

    A passage less like than ``doubted_below`` is hardly ever one that shows it; one more like than
    ``like_above`` seldom is none.
    """

    doubted_below: float
    like_above: float
    bias: float
    weights: dict[str, int]


@cache
def learned(key: str, *, at_last_stage: bool = False) -> Learned | None:
    """What was learned of an item; ``None`` if nothing was.

    Of some an answer at the last stage says another thing: there it has a file of its own.
    """
    names = (f"{key}{AT_LAST_STAGE}", key) if at_last_stage else (key,)
    for name in names:
        file = os.path.join(_FOLDER, f"{name}.json")
        if os.path.exists(file):
            with open(file, encoding="utf-8") as opened:
                return Learned(**json.load(opened))
    return None


def traits(unit: Unit, section: str | None) -> frozenset[str]:
    """By what a passage is told: its words and rows of words, its form and what stands above it."""
    text = _MAY.sub("month", unit.text) if "may" in unit.text else unit.text
    if _DIGIT.search(text):
        text = _NUMBER.sub("0", _TELEPHONE.sub("telephone", text))
    named = [_NAMED.get(word, word) for word in _WORD_OR_MARK.findall(text)]
    words = ["^", *named, "$"]
    length = min(_LONGEST, len(words) // _WORDS_A_STEP)
    return frozenset(
        chain(
            named,
            map(" ".join, pairwise(words)),
            map(" ".join, zip(words, words[1:], words[2:], strict=False)),
            _above(unit.heading),
            (f"form: {unit.kind}", f"section: {section}", f"length: {length}"),
        )
    )


@remembered
def _above(heading: str) -> tuple[str, ...]:
    return tuple(f"above: {word}" for word in _WORD_OR_MARK.findall(heading))


def likeness(told_by: frozenset[str], known: Learned) -> float:
    """How like a passage with these traits is, from 0 to 1."""
    tenths = sum(filter(None, map(known.weights.get, told_by)))
    return 1 / (1 + exp(-known.bias - tenths / 10 / sqrt(len(told_by))))
