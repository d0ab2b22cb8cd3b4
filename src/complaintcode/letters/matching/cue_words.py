"""What each cue cannot do without, worked out beforehand: for all cues that takes a second.

``cue_words.json`` has it by a check sum of the pattern; ``scripts/tell_cue_words.py`` writes it.
A pattern that it does not have is worked out when it is first asked for.
"""

from __future__ import annotations

import json
import os
from functools import cache
from hashlib import blake2b
from typing import NamedTuple

from complaintcode.letters.matching.plain import plain

TABLE = os.path.join(os.path.dirname(__file__), "cue_words.json")
_MOST_WORDS = 40  # to look for more of them takes longer than the cue itself


class CueWords(NamedTuple):
    """What is known of a cue's matches without trying it; see ``plain``.

    A match has one of ``needed`` in it, and begins with one of ``starts`` if there are any. In a
    text with a match stands one of ``keys``, and one of ``other_keys``.
    """

    needed: tuple[str, ...]
    starts: tuple[str, ...]
    keys: tuple[str, ...]
    other_keys: tuple[str, ...]


def cue_words(source: str) -> CueWords:
    """What a pattern cannot do without."""
    told = _table().get(check_sum(source))
    return CueWords(*map(tuple, told)) if told else worked_out(source)


def worked_out(source: str) -> CueWords:
    """The same, from the pattern itself."""
    told = plain(source)
    starts = told.starts if len(told.starts) <= _MOST_WORDS else ()
    needed = told.words if len(told.words) <= _MOST_WORDS and told.words != starts else ("",)
    return CueWords(needed, starts, tuple(sorted(told.keys)), tuple(sorted(told.other_keys)))


def check_sum(source: str) -> str:
    """The name of a pattern in the table."""
    return blake2b(source.encode(), digest_size=6).hexdigest()


@cache
def _table() -> dict[str, list[list[str]]]:
    with open(TABLE, encoding="utf-8") as opened:
        table: dict[str, list[list[str]]] = json.load(opened)
        return table
