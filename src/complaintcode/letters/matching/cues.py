"""Lists of cues: short patterns, one a line, any of which is looked for in a passage.

Reading a letter asks for some thousands of cues and finds some dozens. Which of them may stand in
a passage is therefore told by its words, for all lists at once; only these are tried, and a cue is
compiled when it is first tried. What words a cue cannot do without is told by ``cue_words``.
"""

from __future__ import annotations

import re
from functools import lru_cache, reduce
from operator import or_
from threading import Lock
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cue_words import cue_words
from complaintcode.letters.matching.plain import DIGIT, EDGE, LONGEST_KEY, choices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_WORDS_AND_MARKS = re.compile(r"[^\W_]+|[^\w\s]|_")
_DIGIT = re.compile(r"\d")
_LONG = 300  # characters, among which words recur
_TEXTS, _MOST_KEPT = 1024, 8192  # texts and words remembered


class _Vocabulary(dict[str, int]):
    """The cues for which a word or a mark speaks; told when it is first asked for.

    Of a word with marks about it, those of its parts together.
    """

    def __init__(self, by_key: dict[str, int]) -> None:
        super().__init__()
        self.by_key = by_key

    def __missing__(self, word: str) -> int:
        """What the beginnings of the word say, or its parts."""
        if len(self) >= _MOST_KEPT:
            self.clear()
        parts = _WORDS_AND_MARKS.findall(word)
        if parts != [word]:
            found = reduce(or_, map(self.__getitem__, parts), 0)
        else:
            found = self.by_key.get(f"{word}{EDGE}", 0)
            if _DIGIT.search(word):
                found |= self.by_key.get(DIGIT, 0)
            for size in range(1, min(len(word), LONGEST_KEY) + 1):
                found |= self.by_key.get(word[:size], 0)
        self[word] = found
        return found


class _Register:
    """All lists that were asked so far; each cue is two bits in a set of those that may stand.

    The first is for its keys, the second for the others that it needs: where both are set, the
    first stays. A register is never changed but replaced by a larger one: what was begun with it
    ends with it.
    """

    def __init__(self, by_key: dict[str, int], known: int) -> None:
        self.by_key = by_key
        self.known = known
        self.vocabulary = _Vocabulary(by_key)

    def with_list(self, cues: list[_Cue]) -> _Register:
        """This register and one list more."""
        by_key = dict(self.by_key)
        for place, cue in enumerate(cues, start=self.known):
            for key in cue.keys:
                by_key[key] = by_key.get(key, 0) | 1 << 2 * place
            for key in cue.other_keys:
                by_key[key] = by_key.get(key, 0) | 2 << 2 * place
        return _Register(by_key, self.known + len(cues))

    def standing(self, text: str) -> int:
        """The cues that may stand in a text."""
        words = text.split() if len(text) < _LONG else set(text.split())
        spoken_for = reduce(or_, map(self.vocabulary.__getitem__, words), self.by_key[""])
        return spoken_for & spoken_for >> 1


_UNKNOWN = -1  # the set of all that there could be
_registering = Lock()
_register = _Register({"": 0b11}, known=1)  # the first cue stands for the lists that are not known
_standing = lru_cache(_TEXTS)(_register.standing)


class _Cue:
    """A pattern, and what is known of its matches without trying it; see ``CueWords``."""

    __slots__ = ("_pattern", "keys", "needed", "other_keys", "source", "starts")

    def __init__(self, source: str) -> None:
        self.source = source
        self.needed, self.starts, self.keys, self.other_keys = cue_words(source)
        self._pattern: re.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        if self._pattern is None:
            self._pattern = re.compile(self.source)
        return self._pattern

    def is_in(self, text: str) -> bool:
        """Whether there is a match: ``search``, but for the first that is found."""
        pattern = self._pattern or self.pattern
        if not self.starts:
            return pattern.search(text) is not None
        for start in self.starts:
            if start in text:
                at = text.find(start)
                while at >= 0:
                    if pattern.match(text, at):
                        return True
                    at = text.find(start, at + 1)
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """The leftmost match; looked for only where it can begin, if that is known."""
        pattern = self._pattern or self.pattern
        if not self.starts:
            return pattern.search(text)
        leftmost = None
        for start in self.starts:
            if start in text:
                at = text.find(start)
                while at >= 0 and not (found := pattern.match(text, at)):
                    at = text.find(start, at + 1)
                if at >= 0 and (leftmost is None or at < leftmost.start()):
                    leftmost = found
        return leftmost

    def everywhere(self, text: str) -> list[re.Match[str]]:
        """The match at each place where there is one, though one may begin within another."""
        pattern, found = self._pattern or self.pattern, []
        if not self.starts:
            at = 0
            while at <= len(text) and (match := pattern.search(text, at)):
                found.append(match)
                at = match.start() + 1
            return found
        for start in self.starts:
            if start in text:
                at = text.find(start)
                while at >= 0:
                    match = pattern.match(text, at)
                    if match:
                        found.append(match)
                    at = text.find(start, at + 1)
        return found


def _apart(found: list[re.Match[str]]) -> list[re.Match[str]]:
    """Matches from left to right, without those that begin before the end of one kept."""
    if len(found) < 2:
        return found
    end, kept = 0, []
    for match in sorted(found, key=lambda one: one.start()):
        if match.start() >= end:
            end = match.end()
            kept.append(match)
    return kept


class Cues:
    """Patterns of which any may be found; ``search`` gives the leftmost match."""

    __slots__ = ("_at", "_cues", "_mask", "patterns")

    def __init__(self, patterns: Iterable[str]) -> None:
        self.patterns = tuple(patterns)
        self._cues: list[_Cue] = []
        self._at, self._mask = 0, _UNKNOWN

    def _learn(self) -> None:
        """Enter the list in the register, when it is first asked."""
        global _register, _standing  # noqa: PLW0603 - replaced as a whole
        cues = [_Cue(source) for source in self.patterns]
        with _registering:
            if self._mask == _UNKNOWN:
                self._cues, self._at = cues, 2 * _register.known
                _register = _register.with_list(cues)
                _standing = lru_cache(_TEXTS)(_register.standing)
                # Last: who sees it finds the list in the register.
                self._mask = sum(1 << 2 * place for place in range(len(cues))) << self._at

    def _likely(self, text: str, standing: int) -> list[_Cue]:
        """The cues that may be found in a text, in their order."""
        if self._mask == _UNKNOWN:
            self._learn()
            standing = self._mask & _standing(text)
        bits = standing >> self._at
        found = []
        while bits:
            last = bits & -bits
            cue = self._cues[last.bit_length() // 2]
            for word in cue.needed:
                if word in text:
                    found.append(cue)
                    break
            bits ^= last
        return found

    def may_stand(self, text: str) -> bool:
        """Whether any may be in the text, as far as its words tell."""
        if self._mask == _UNKNOWN:
            self._learn()
        return bool(self._mask & _standing(text))

    def within(self, text: str) -> bool:
        """Whether any is in the text."""
        standing = self._mask & _standing(text)
        if standing:
            for cue in self._likely(text, standing):
                if cue.is_in(text):
                    return True
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """The leftmost match in a text in small letters; of two, that of the first cue."""
        standing = self._mask & _standing(text)
        if not standing:
            return None
        first = None
        for cue in self._likely(text, standing):
            found = cue.search(text)
            if found and (first is None or found.start() < first.start()):
                first = found
        return first

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """The match of the first cue that is found at a place in the text."""
        standing = self._mask & _standing(text)
        if standing:
            for cue in self._likely(text, standing):
                found = cue.pattern.match(text, at)
                if found:
                    return found
        return None

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with every match replaced."""
        standing = self._mask & _standing(text)
        for cue in self._likely(text, standing) if standing else ():
            text = cue.pattern.sub(put, text)
        return text

    def finditer(self, text: str) -> list[re.Match[str]]:
        """Every match, from left to right."""
        standing = self._mask & _standing(text)
        if not standing:
            return []
        likely = self._likely(text, standing)
        found = [match for cue in likely for match in _apart(cue.everywhere(text))]
        return sorted(found, key=lambda match: match.start())

    def split(self, text: str) -> list[str]:
        """What stands between the matches."""
        pieces, at = [], 0
        for found in self.finditer(text):
            pieces.append(text[at : found.start()])
            at = found.end()
        return [*pieces, text[at:]]


class Pattern(Cues):
    """One pattern of several choices, of which each is looked for as a cue.

    Each match ends before the next begins, and has the groups of every choice.
    """

    __slots__ = ("_whole", "grouped", "source")

    def __init__(self, source: str) -> None:
        super().__init__(choices(source))
        self.source = source
        self.grouped = "(?P<" in source
        self._whole: re.Pattern[str] | None = None

    @property
    def whole(self) -> re.Pattern[str]:
        """All choices as one pattern, compiled."""
        if self._whole is None:
            self._whole = re.compile(self.source)
        return self._whole

    def search(self, text: str) -> re.Match[str] | None:
        """The leftmost match, with the groups of every choice."""
        found = super().search(text)
        return self.whole.match(text, found.start()) if found and self.grouped else found

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with every match replaced."""
        return self.whole.sub(put, text) if self.within(text) else text

    def finditer(self, text: str) -> list[re.Match[str]]:
        """Every match, from left to right."""
        standing = self._mask & _standing(text)
        if not standing:
            return []
        likely = self._likely(text, standing)
        found = _apart([match for cue in likely for match in cue.everywhere(text)])
        if not self.grouped:
            return found
        return [one for at in found if (one := self.whole.match(text, at.start()))]


def pattern(source: str) -> Cues:
    """One pattern as it stands, to be looked for as cues are."""
    one = Pattern(source)
    return one if len(one.patterns) > 1 else Cues(one.patterns)


def either(*lists: Cues) -> Cues:
    """The cues of several lists as one, in their order."""
    return Cues(one for cues in lists for one in cues.patterns)


def begun(beginnings: str, rest: str = "") -> tuple[str, ...]:
    """One cue for each beginning: cues that begin with plain letters are the fast ones."""
    return tuple(beginning + rest for beginning in beginnings.split("|"))


def cues(*patterns: str) -> Cues:
    """Cues that begin at the beginning of a word and may end inside one."""
    return Cues(f"{_start(one)}(?:{one})" for row in patterns for one in choices(row))


def words(*patterns: str) -> Cues:
    """Cues of whole words."""
    return Cues(rf"{_start(one)}(?:{one})\b" for row in patterns for one in choices(row))


def one_of(*lists: str) -> str:
    """A pattern for one of some words or phrases; each list has them between commas.

    >>> one_of("say, says", "points? out")
    '(?:say|says|points? out)'
    """
    parts = [part for one in lists for part in one.split(", ")]
    return f"(?:{'|'.join(parts)})"


def _start(pattern: str) -> str:
    return r"\b" if pattern[:1].isalnum() or pattern[:1] == "(" else ""
