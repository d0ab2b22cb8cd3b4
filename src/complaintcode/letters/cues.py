"""Lists of cues: short patterns, one a line, any of which is looked for in a passage.

Reading a letter asks for some thousands of cues and finds some dozens. A cue is therefore tried
only where plain words that it cannot do without stand in the passage; and those of which none
stands anywhere in the letter are put aside once for all of its passages.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import count
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_Cue: TypeAlias = tuple[Sequence[str], re.Pattern[str]]
"""Plain words of which one stands in every match, and the pattern."""

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789 '@\N{POUND SIGN}-:,;&")
_MAY_BE_NONE = ("?", "*")
# Escapes, counts and sets of characters are no plain words; a mark in their place ends a run.
_NESTED = re.compile(r"\\.|\{[^}]*\}|\[\^?\]?(?:\\.|[^\]])*\]")
_GRAM = 4
_NUMBERS = count()
_NEEDED: dict[str, dict[str, list[tuple[int, int]]]] = defaultdict(dict)
"""By their first letters the words that cues need, and where: list and place in the list."""


class Said(str):
    """Words of a letter; they know the letter that they were taken from."""

    __slots__ = ("letter",)

    letter: Letter

    def part(self, words: str) -> Said:
        """Other words of the same letter: a clause, or what is left without a quotation."""
        return self.letter.said(words)


class Letter:
    """The whole of a text in small letters, and which cues may stand in it."""

    def __init__(self, text: str) -> None:
        self._ready: dict[int, Sequence[_Cue]] = {}
        self._standing: dict[int, dict[int, list[str]]] = {}
        grams = {text[at : at + _GRAM] for at in range(len(text))}
        for words in (_NEEDED[gram] for gram in _NEEDED.keys() & grams | {""}):
            for one, places in words.items():
                if one in text:
                    for cues, number in places:
                        self._standing.setdefault(cues, {}).setdefault(number, []).append(one)

    def said(self, words: str) -> Said:
        """Words of this text."""
        said = Said(words)
        said.letter = self
        return said

    def likely(self, cues: Cues) -> Sequence[_Cue]:
        """The cues of a list that may be found, each with the words that stand."""
        found = self._ready.get(cues.number)
        if found is None:
            standing = self._standing.get(cues.number, {})
            found = [(words, cues.each[place][1]) for place, words in sorted(standing.items())]
            self._ready[cues.number] = found
        return found


class Cues:
    """Patterns of which any may be found; ``search`` gives the leftmost match."""

    def __init__(self, patterns: Iterable[str], *, end: str) -> None:
        self.number = next(_NUMBERS)
        self.each: Sequence[_Cue] = [
            (_needed(one), re.compile(f"{_start(one)}(?:{one}){end}")) for one in patterns
        ]
        for place, (needed, _) in enumerate(self.each):
            for one in needed:
                gram = one[:_GRAM] if len(one) >= _GRAM else ""
                _NEEDED[gram].setdefault(one, []).append((self.number, place))

    def _tried(self, text: str) -> list[re.Pattern[str]]:
        """The patterns that may be found in a text."""
        each = text.letter.likely(self) if type(text) is Said else self.each
        tried = []
        for needed, pattern in each:
            for one in needed:
                if one in text:
                    tried.append(pattern)
                    break
        return tried

    def search(self, text: str) -> re.Match[str] | None:
        """The leftmost match in a text in small letters."""
        first = None
        for pattern in self._tried(text):
            found = pattern.search(text)
            if found and (first is None or found.start() < first.start()):
                first = found
        return first

    def match(self, text: str) -> re.Match[str] | None:
        """The match of the first cue with which a text begins."""
        return next((found for one in self._tried(text) if (found := one.match(text))), None)

    def sub(self, put: str, text: str) -> str:
        """The text with every match replaced."""
        for pattern in self._tried(text):
            text = pattern.sub(put, text)
        return text

    def finditer(self, text: str) -> list[re.Match[str]]:
        """Every match, from left to right."""
        found = [match for one in self._tried(text) for match in one.finditer(text)]
        return sorted(found, key=lambda match: match.start())

    def within(self, text: str) -> bool:
        """Whether any is in the text."""
        return any([one.search(text) for one in self._tried(text)])  # few, and a list is faster


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


def _start(pattern: str) -> str:
    return r"\b" if pattern[:1].isalnum() or pattern[:1] == "(" else ""


def _needed(pattern: str) -> Sequence[str]:
    """Plain words one of which stands in every match; the empty word where there are none.

    >>> _needed("let (?:you|them) down"), _needed("(?:is|are) (?:booked|arranged)")
    ([' down'], ['booked', 'arranged'])
    """
    return _of_pattern(_NESTED.sub(lambda found: "?" if found[0][0] == "{" else ".", pattern))


def _of_pattern(pattern: str) -> list[str]:
    branches = _branches(pattern)
    if len(branches) > 1:
        found = [_of_pattern(one) for one in branches]
        return list(dict.fromkeys(word for one in found for word in one))
    return max(_elements(pattern), key=lambda one: min(map(len, one)), default=[""])


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


def _elements(pattern: str) -> Iterator[list[str]]:
    """Plain runs and groups that no match can do without."""
    run, at = "", 0
    while at < len(pattern):
        end = _end_of_group(pattern, at) if pattern[at] == "(" else at + 1
        needed = not pattern.startswith(_MAY_BE_NONE, end)
        if pattern[at] in _PLAIN and needed:
            run += pattern[at]
        else:
            if run:
                yield [run]
            run = ""
            if needed and pattern.startswith("(?:", at):
                yield _of_pattern(pattern[at + len("(?:") : end - 1])
        at = end
    if run:
        yield [run]


def _end_of_group(pattern: str, at: int) -> int:
    depth = 0
    for end in range(at, len(pattern)):
        depth += (pattern[end] == "(") - (pattern[end] == ")")
        if not depth:
            return end + 1
    raise ValueError(f"a group is not closed: {pattern}")
