"""Lists of cues: short patterns, one a line, any of which is looked for in a passage.

Reading a letter asks for some thousands of cues and finds some dozens. A cue is therefore tried
only where plain words that it cannot do without stand in the passage; and those of which none
stands anywhere in the letter are put aside once for all of its passages.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_Cue: TypeAlias = tuple[Collection[str], re.Pattern[str]]
"""Plain words of which one stands in every match, and the pattern."""

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789 '@\N{POUND SIGN}-:,;&")
_MAY_BE_NONE = ("?", "*")
# Escapes, counts and sets of characters are no plain words; a mark in their place ends a run.
_NESTED = re.compile(r"\\.|\{[^}]*\}|\[\^?\]?(?:\\.|[^\]])*\]")
_WORD = re.compile(r"\w+")
_SHORT, _LONG = 4, 7  # letters of a word by which cues are looked up


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
        self.text = text
        words = set(_WORD.findall(text))
        self._beginnings = {word[:size] for word in words for size in (_SHORT, _LONG)} | {""}
        self._likely: dict[Cues, Sequence[_Cue]] = {}

    def said(self, words: str) -> Said:
        """Words of this text."""
        said = Said(words)
        said.letter = self
        return said

    def likely(self, cues: Cues) -> Sequence[_Cue]:
        """The cues of a list that may be found, each with the words that stand; looked for once."""
        found = self._likely.get(cues)
        if found is None:
            standing: dict[int, list[str]] = {}
            # How the words of the letter begin spares a look through it for nearly all.
            for beginning in cues.by_beginning.keys() & self._beginnings:
                for one, place in cues.by_beginning[beginning]:
                    if one in self.text:
                        standing.setdefault(place, []).append(one)
            found = [(standing[place], cues.each[place][1]) for place in sorted(standing)]
            self._likely[cues] = found
        return found


class Cues:
    """Patterns of which any may be found; ``search`` gives the leftmost match."""

    def __init__(self, patterns: Iterable[str], *, end: str) -> None:
        self.each: list[_Cue] = []
        self.by_beginning: dict[str, list[tuple[str, int]]] = {}
        for place, one in enumerate(patterns):
            needed = _needed(one)
            pattern = re.compile(f"{_start(one)}(?:{one}){end}")
            self.each.append(([plain.words for plain in needed], pattern))
            for plain in needed:
                self.by_beginning.setdefault(plain.key, []).append((plain.words, place))

    def _likely(self, text: str) -> Sequence[_Cue]:
        return text.letter.likely(self) if type(text) is Said else self.each

    def _tried(self, text: str) -> list[re.Pattern[str]]:
        """The patterns that may be found in a text."""
        return [
            pattern for needed, pattern in self._likely(text) if any(one in text for one in needed)
        ]

    def search(self, text: str) -> re.Match[str] | None:
        """The leftmost match in a text in small letters."""
        first = None
        for needed, pattern in self._likely(text):
            for one in needed:
                if one in text:
                    found = pattern.search(text)
                    if found and (first is None or found.start() < first.start()):
                        first = found
                    break
        return first

    def within(self, text: str) -> bool:
        """Whether any is in the text."""
        for needed, pattern in self._likely(text):
            for one in needed:
                if one in text:
                    if pattern.search(text):
                        return True
                    break
        return False

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


def begun(beginnings: str, rest: str = "") -> tuple[str, ...]:
    """One cue for each beginning: cues that begin with plain letters are the fast ones."""
    return tuple(beginning + rest for beginning in beginnings.split("|"))


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


class _Plain(NamedTuple):
    """Plain words of a pattern; ``at_start`` where they begin with the beginning of a word."""

    words: str
    at_start: bool

    @property
    def key(self) -> str:
        """How some word of the letter begins where these stand; empty if any word may."""
        keys = [
            word[0][:_LONG] if len(word[0]) >= _LONG or whole else word[0][:_SHORT]
            for word in _WORD.finditer(self.words)
            for whole in (word.end() < len(self.words),)
            if (word.start() or self.at_start) and (whole or len(word[0]) >= _SHORT)
        ]
        return max(keys, key=len, default="")


def _needed(pattern: str) -> list[_Plain]:
    """Plain words one of which stands in every match; the empty word where there are none.

    >>> [one.words for one in _needed("let (?:you|them) down")]
    [' down']
    >>> [one.words for one in _needed("(?:is|are) (?:booked|arranged)")]
    ['booked', 'arranged']
    """
    plain = _NESTED.sub(lambda found: "?" if found[0][0] == "{" else ".", pattern)
    return _of_pattern(plain, at_start=pattern[:1].isalnum() or pattern[:1] == "(")


def _of_pattern(pattern: str, *, at_start: bool) -> list[_Plain]:
    branches = _branches(pattern)
    if len(branches) > 1:
        found = [_of_pattern(one, at_start=at_start) for one in branches]
        return list(dict.fromkeys(word for one in found for word in one))
    elements = _elements(pattern, at_start=at_start)
    return max(
        elements,
        key=lambda one: min(len(plain.words) for plain in one),
        default=[_Plain("", at_start=False)],
    )


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


def _elements(pattern: str, *, at_start: bool) -> Iterator[list[_Plain]]:
    """Plain runs and groups that no match can do without."""
    run = _Plain("", at_start)
    at = 0
    while at < len(pattern):
        end = _end_of_group(pattern, at) if pattern[at] == "(" else at + 1
        needed = not pattern.startswith(_MAY_BE_NONE, end)
        if pattern[at] in _PLAIN and needed:
            run = _Plain(run.words + pattern[at], run.at_start)
            at = end
            continue
        if run.words:
            yield [run]
        here = run.words[-1:] == " " or (not run.words and run.at_start)
        spaced = False
        if pattern.startswith("(?:", at):
            inner = pattern[at + len("(?:") : end - 1]
            if needed:
                yield _of_pattern(inner, at_start=here)
            # A group of whole words, also one that may be left out, ends where a word begins.
            spaced = all(one.endswith(" ") for one in _branches(inner)) and (needed or here)
        elif pattern[at] in _MAY_BE_NONE:
            spaced = here
        run = _Plain("", at_start=spaced)
        at = end
    if run.words:
        yield [run]


def _end_of_group(pattern: str, at: int) -> int:
    depth = 0
    for end in range(at, len(pattern)):
        depth += (pattern[end] == "(") - (pattern[end] == ")")
        if not depth:
            return end + 1
    raise ValueError(f"a group is not closed: {pattern}")
