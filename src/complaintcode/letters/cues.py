"""Lists of cues: short patterns, one a line, any of which is looked for in a passage.

Reading a letter asks for some thousands of cues and finds some dozens. A cue is therefore tried
only where plain words that it cannot do without stand in the passage; and those of which none
stands anywhere in the letter are put aside once for all of its passages.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789 '@\N{POUND SIGN}-:,;&")
_MAY_BE_NONE = "?*"
# Escapes, counts and sets of characters are no plain words; a mark in their place ends a run.
_NESTED = re.compile(r"\\.|\{[^}]*\}|\[\^?\]?(?:\\.|[^\]])*\]")


class Said(str):
    """The words of a passage; they know the whole text that they were taken from."""

    __slots__ = ("letter", "likely")

    letter: str
    likely: dict[int, Sequence[_Cue]]
    """Of each list of cues those that may be found anywhere in the letter."""

    @classmethod
    def of(cls, words: str, letter: str, likely: dict[int, Sequence[_Cue]]) -> Said:
        """Words of a letter; ``likely`` is one dictionary for all of its passages."""
        said = cls(words)
        said.letter, said.likely = letter, likely
        return said


class Cues:
    """Patterns of which any may be found; ``search`` gives the leftmost match."""

    def __init__(self, patterns: Iterable[str], *, end: str) -> None:
        self.patterns = tuple(patterns)
        self._cues = tuple(
            (_needed(one), re.compile(f"{_start(one)}(?:{one}){end}")) for one in self.patterns
        )

    def _likely(self, text: str) -> Iterator[re.Pattern[str]]:
        cues: Sequence[_Cue] = self._cues
        if type(text) is Said:
            kept = text.likely.get(id(self))
            if kept is None:
                kept = text.likely[id(self)] = tuple(_standing(cues, text.letter))
            cues = kept
        for needed, pattern in cues:
            for one in needed:
                if one in text:
                    yield pattern
                    break

    def search(self, text: str) -> re.Match[str] | None:
        """The leftmost match in a text in small letters."""
        first = None
        for pattern in self._likely(text):
            found = pattern.search(text)
            if found and (first is None or found.start() < first.start()):
                first = found
        return first

    def match(self, text: str) -> re.Match[str] | None:
        """The match of the first cue with which a text begins."""
        return next((found for one in self._likely(text) if (found := one.match(text))), None)

    def sub(self, put: str, text: str) -> str:
        """The text with every match replaced."""
        for pattern in list(self._likely(text)):
            text = pattern.sub(put, text)
        return text

    def finditer(self, text: str) -> list[re.Match[str]]:
        """Every match, from left to right."""
        found = [match for one in self._likely(text) for match in one.finditer(text)]
        return sorted(found, key=lambda match: match.start())

    def within(self, text: str) -> bool:
        """Whether any is in the text."""
        return any(one.search(text) for one in self._likely(text))


_Cue = tuple[tuple[str, ...], re.Pattern[str]]


def cues(*patterns: str) -> Cues:
    """Cues that begin at the beginning of a word and may end inside one."""
    return Cues(patterns, end="")


def words(*patterns: str) -> Cues:
    """Cues of whole words."""
    return Cues(patterns, end=r"\b")


def one_of(*lists: str) -> str:
    """A pattern for one of some words or phrases; each list has them between commas.

    >>> one_of("say, says", "points? out")
    '(?:say|says|points? out)'
    """
    parts = [part for one in lists for part in one.split(", ")]
    return f"(?:{'|'.join(parts)})"


def _standing(cues: Sequence[_Cue], letter: str) -> Iterator[_Cue]:
    for needed, pattern in cues:
        standing = tuple(one for one in needed if one in letter)
        if standing:
            yield standing, pattern


def _start(pattern: str) -> str:
    return r"\b" if pattern[:1].isalnum() or pattern[:1] == "(" else ""


def _needed(pattern: str) -> tuple[str, ...]:
    """Plain words one of which stands in every match; the empty word where there are none.

    >>> _needed("let (?:you|them) down"), _needed("(?:is|are) (?:booked|arranged)")
    ((' down',), ('booked', 'arranged'))
    """
    return _of_pattern(_NESTED.sub(lambda found: "?" if found[0][0] == "{" else ".", pattern))


def _of_pattern(pattern: str) -> tuple[str, ...]:
    branches = _branches(pattern)
    if len(branches) > 1:
        found = [_of_pattern(one) for one in branches]
        return tuple(dict.fromkeys(word for one in found for word in one))
    return max(_elements(pattern), key=lambda one: min(map(len, one)), default=("",))


def _branches(pattern: str) -> list[str]:
    """The pattern at each choice that stands in no group."""
    branches, depth = [""], 0
    for char in pattern:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            branches.append("")
        else:
            branches[-1] += char
    return branches


def _elements(pattern: str) -> Iterator[tuple[str, ...]]:
    """Plain runs and groups that no match can do without."""
    run, at = "", 0
    while at < len(pattern):
        end = _end_of_group(pattern, at) if pattern[at] == "(" else at + 1
        needed = pattern[end : end + 1] not in tuple(_MAY_BE_NONE)
        if pattern[at] in _PLAIN and needed:
            run += pattern[at]
        else:
            if run:
                yield (run,)
            run = ""
            if needed and pattern.startswith("(?:", at):
                yield _of_pattern(pattern[at + 3 : end - 1])
        at = end
    if run:
        yield (run,)


def _end_of_group(pattern: str, at: int) -> int:
    depth = 0
    for end in range(at, len(pattern)):
        depth += (pattern[end] == "(") - (pattern[end] == ")")
        if not depth:
            return end + 1
    raise ValueError(f"a group is not closed: {pattern}")
