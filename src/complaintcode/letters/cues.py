"""Lists of cues: short patterns, one a line, any of which is looked for in a passage.

Each cue begins with plain letters wherever it can: only those whose beginning stands in the text
are tried, which is what makes reading a letter fast.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_BEGINNING = re.compile(r"[a-z0-9£@'-]*(?: [a-z0-9£@'-]+)*")
_REPEATS = "?*{"


class Cues:
    """Patterns of which any may be found; ``search`` gives the leftmost match."""

    def __init__(self, patterns: Iterable[str], *, end: str) -> None:
        self.patterns = tuple(patterns)
        self._tried = tuple(
            (_beginning(one), re.compile(f"{_start(one)}(?:{one}){end}")) for one in self.patterns
        )

    def search(self, text: str) -> re.Match[str] | None:
        """The leftmost match in a text in small letters."""
        first = None
        for beginning, pattern in self._tried:
            if beginning in text:
                found = pattern.search(text)
                if found and (first is None or found.start() < first.start()):
                    first = found
        return first

    def match(self, text: str) -> re.Match[str] | None:
        """The match of the first cue with which a text begins."""
        for beginning, pattern in self._tried:
            if text.startswith(beginning) and (found := pattern.match(text)):
                return found
        return None

    def sub(self, put: str, text: str) -> str:
        """The text with every match replaced."""
        for beginning, pattern in self._tried:
            if beginning in text:
                text = pattern.sub(put, text)
        return text

    def finditer(self, text: str) -> list[re.Match[str]]:
        """Every match, from left to right."""
        found = [
            match
            for beginning, pattern in self._tried
            if beginning in text
            for match in pattern.finditer(text)
        ]
        return sorted(found, key=lambda match: match.start())

    def within(self, text: str) -> bool:
        """Whether any is in the text."""
        return any(
            beginning in text and pattern.search(text) for beginning, pattern in self._tried
        )


def cues(*patterns: str) -> Cues:
    """Cues that begin at the beginning of a word and may end inside one."""
    return Cues(patterns, end="")


def words(*patterns: str) -> Cues:
    """Cues of whole words."""
    return Cues(patterns, end=r"\b")


def _start(pattern: str) -> str:
    return r"\b" if pattern[:1].isalnum() or pattern[:1] == "(" else ""


def _beginning(pattern: str) -> str:
    """The plain letters with which every match of a pattern begins."""
    found = _BEGINNING.match(pattern)
    plain = found[0] if found else ""
    if _has_top_level_choice(pattern):
        return ""
    return plain[:-1] if pattern[len(plain) : len(plain) + 1] in _REPEATS and pattern[len(plain):] else plain


def _has_top_level_choice(pattern: str) -> bool:
    depth = 0
    for char in pattern:
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            return True
    return False
