"""Lists of cues: short patterns, one a line, any of which is looked for in a passage.

A cue is tried only where its longest plain words stand in the text, which is what makes reading a
letter fast: nearly all of them need no more than that look.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789 '@\N{POUND SIGN}-:,;&")
_MAY_BE_NONE = "?*"


class Cues:
    """Patterns of which any may be found; ``search`` gives the leftmost match."""

    def __init__(self, patterns: Iterable[str], *, end: str) -> None:
        self.patterns = tuple(patterns)
        self._tried = tuple(
            (plain, re.compile(f"{_start(one)}(?:{one}){end}"))
            for one in self.patterns
            for plain in (_longest_plain_words(one),)
        )

    def _likely(self, text: str) -> Iterator[re.Pattern[str]]:
        for plain, pattern in self._tried:
            if plain in text:
                yield pattern

    def search(self, text: str) -> re.Match[str] | None:
        """The leftmost match in a text in small letters."""
        first = None
        for plain, pattern in self._tried:
            if plain in text and (found := pattern.search(text)):  # noqa: SIM102 - one look each
                if first is None or found.start() < first.start():
                    first = found
        return first

    def match(self, text: str) -> re.Match[str] | None:
        """The match of the first cue with which a text begins."""
        return next((found for one in self._likely(text) if (found := one.match(text))), None)

    def sub(self, put: str, text: str) -> str:
        """The text with every match replaced."""
        for plain, pattern in self._tried:
            if plain in text:
                text = pattern.sub(put, text)
        return text

    def finditer(self, text: str) -> list[re.Match[str]]:
        """Every match, from left to right."""
        found = [match for one in self._likely(text) for match in one.finditer(text)]
        return sorted(found, key=lambda match: match.start())

    def within(self, text: str) -> bool:
        """Whether any is in the text."""
        return any(one.search(text) for one in self._likely(text))


def cues(*patterns: str) -> Cues:
    """Cues that begin at the beginning of a word and may end inside one."""
    return Cues(patterns, end="")


def words(*patterns: str) -> Cues:
    """Cues of whole words."""
    return Cues(patterns, end=r"\b")


def _start(pattern: str) -> str:
    return r"\b" if pattern[:1].isalnum() or pattern[:1] == "(" else ""


_NESTED = re.compile(r"\\.|\{[^}]*\}|\[\^?\]?(?:\\.|[^\]])*\]")


def _longest_plain_words(pattern: str) -> str:
    """The longest run of plain characters that stands in every match of a pattern."""
    # Escapes, counts and sets of characters show nothing; a mark in their place ends a run.
    pattern = _NESTED.sub(lambda found: "?" if found[0][0] == "{" else ".", pattern)
    longest = run = ""
    depth = 0
    for char, following in zip(pattern, f"{pattern[1:]} ", strict=False):
        if char == "|" and not depth:
            return ""
        depth += (char == "(") - (char == ")")
        if depth or char not in _PLAIN or following in _MAY_BE_NONE:
            longest, run = max(longest, run, key=len), ""
        else:
            run += char
    return max(longest, run, key=len)


def one_of(*lists: str) -> str:
    """A pattern for one of some words or phrases; each list has them between commas.

    >>> one_of("say, says", "points? out")
    '(?:say|says|points? out)'
    """
    parts = [part for one in lists for part in one.split(", ")]
    return f"(?:{'|'.join(parts)})"
