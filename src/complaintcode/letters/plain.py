"""The plain words of a pattern: what stands in whatever it matches, told without trying it.

A pattern is read as a row of pieces. Pieces of plain letters, and choices among such, are put
together to the words that they come to; any other piece ends those. Of all the words so found,
the pattern keeps the ones by which a text is told apart best.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

EDGE, DIGIT = "\b", "\0"
"""Stand among letters where a word begins or ends, and for any digit."""
_TOKEN = re.compile(
    r"(?P<plain>[^\\.\[\](){}|?*+^$]+)|(?P<edge>\\b|\^|\$|\(\?<!\[\\w[^\]]*\]\))|\\(?P<escaped>[^a-zA-Z0-9])"
    r"|\[(?P<few>-?[a-z0-9/ ]{1,4}-?)\]|(?P<apart>\\[Ws])|(?P<digit>\\d)|(?P<look>\(\?<?[=!])"
    r"|(?P<open>\((?:\?(?::|P<\w+>))?)|(?P<close>\))|(?P<or>\|)|(?P<count>(?:[?*+]|\{[^}]*\})\??)"
    r"|(?P<other>\\.|\[\^?\]?(?:\\.|[^\]])*\]|.)",
    re.DOTALL,
)
_MAY_BE_NONE = ("?", "*", "{0", "{,")
_MOST = 8  # words that choices are multiplied to
_BEGINS_A_WORD = re.compile(rf"[\w{DIGIT}]|$")  # so does nothing at all: what follows is not known
_WORD = re.compile(rf"(?<=[^\w{DIGIT}])\w+(?P<open>{DIGIT}|$)?|(?P<mark>[^\w\s{EDGE}])")
LONGEST_KEY = 8
_BEGINS = re.compile(r"\\b\(\?:([a-z][a-z' ]*)(?=[a-z' ][?*{]|[^a-z' ?*{])")
_MARKS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|[(|)]")
_RARE = 4
_JOINED = ("_", DIGIT)
# What stands in every fortieth sentence of a letter, or more often.
_COMMON = (
    "a about and are as at be been by can complaint complaints dear do for from had has have housing"
    " i if in is it letter may mr no not of on or ombudsman our s so stage that the this to two us"
    " was we were what which will with you your yours"
).split()
_SELDOM_ALONE = frozenset(
    [*f"{DIGIT}.,':-()"]
    + [f"{word}{EDGE}" for word in _COMMON]
    + [word[:size] for word in _COMMON for size in range(1, LONGEST_KEY + 1)]
)


class Plain(NamedTuple):
    """What is known of the matches of a pattern.

    Each has one of the ``words`` and begins with one of ``starts``, where these are known. In a
    text with a match stands one of the ``keys``: how a word begins, or a whole word with ``EDGE``
    behind it; a mark, or ``DIGIT``. An empty key stands in any text.
    """

    words: tuple[str, ...]
    keys: frozenset[str]
    starts: tuple[str, ...]


class _Piece(NamedTuple):
    """``whole`` is all that it may be, where that is a few words; ``starts`` how it begins.

    ``apart`` is whether a word may begin behind it.
    """

    whole: tuple[str, ...] | None
    starts: tuple[str, ...]
    needed: tuple[str, ...] = ("",)
    apart: bool = False


_UNKNOWN = _Piece(None, ("",))
_BETWEEN_WORDS = _Piece(None, (EDGE,), apart=True)


def plain(pattern: str) -> Plain:
    r"""The plain words of a pattern.

    >>> plain("let (?:you|them) down").words
    ('let you down', 'let them down')
    >>> plain(r"\b(?:is|are) [a-z]+ly (?:booked|arranged)\b").words
    ('booked', 'arranged')
    """
    begins = _beginning(pattern)
    if begins:
        return Plain((begins,), frozenset({_key(f"{EDGE}{begins}")}), (begins,))
    piece = _Reader(pattern).choice()
    needed = _better(piece.starts, piece.needed)
    starts = _unmarked(piece.starts)
    return Plain(
        words=_unmarked(needed),
        keys=frozenset(map(_key, needed)),
        starts=() if "" in starts or any(DIGIT in one for one in piece.starts) else starts,
    )


def _beginning(pattern: str) -> str:
    """The words with which a cue begins, if they are so rare that there is no need to read on."""
    found = _BEGINS.match(pattern)
    if not found or _rank(_key(f"{EDGE}{found[1]}")) < _RARE or _has_choices(pattern):
        return ""
    return found[1]


def _has_choices(pattern: str) -> bool:
    """Whether there is a choice of beginnings in the group that a cue is put into."""
    depth = 0
    for mark in _MARKS.findall(pattern) if "|" in pattern else ():
        depth += (mark == "(") - (mark == ")")
        if mark == "|" and depth == 1:
            return True
    return False


class _Reader:
    """Goes through a pattern, choice by choice and piece by piece."""

    def __init__(self, pattern: str) -> None:
        self.tokens = [(str(one.lastgroup), one[str(one.lastgroup)]) for one in _TOKEN.finditer(pattern)]
        self.tokens.reverse()

    def choice(self, *, apart: bool = False) -> _Piece:
        """All up to the end of the pattern or of the group; ``apart``: where a word may begin."""
        rows = [_Row(apart=apart)]
        while self.tokens:
            kind, token = self.tokens.pop()
            if kind == "close":
                break
            if kind == "or":
                rows.append(_Row(apart=apart))
            elif kind == "look":
                self.choice()
            else:
                self._add(rows[-1], kind, token)
        if len(rows) > 1 and self._ends_a_word():
            for row in rows:
                row.add(_whole(EDGE))
        return _either([row.piece() for row in rows])

    def _add(self, row: _Row, kind: str, token: str) -> None:
        if kind == "plain" and len(token) > 1 and self._is_counted():
            row.add(_whole(token[:-1]))  # the count is of the last letter
            token = token[-1]
        piece = self.choice(apart=row.apart()) if kind == "open" else _piece(kind, token)
        if not self._is_counted():
            row.add(piece)
            return
        _, count = self.tokens.pop()
        if count[0] == "?":
            row.add_optional(piece)
        elif count.startswith(_MAY_BE_NONE):
            row.add_optional(piece._replace(whole=None))
        else:
            if kind == "escaped" or kind=="plain":
                starts=(token * int(re.sub(r"\D.*", "", count[1:]) or 1),)
                piece = _Piece(None, starts, starts)
            row.add(piece._replace(whole=None))

    def _is_counted(self) -> bool:
        return bool(self.tokens) and self.tokens[-1][0] == "count"

    def _ends_a_word(self) -> bool:
        """Whether the next piece stands apart from the word before it."""
        if not self.tokens:
            return False
        kind, token = self.tokens[-1]
        return kind == "edge" or (kind == "plain" and len(token) > 1 and token[0] == " ")


class _Row:
    """Pieces one after another: the words that they come to, and the best of those before."""

    def __init__(self, *, apart: bool) -> None:
        self.words: tuple[str, ...] = (EDGE * apart,)
        self.after: list[_Piece] = []  # pieces behind the words that may be left out
        self.starts: tuple[str, ...] | None = None
        self.needed: tuple[str, ...] = ("",)

    def add(self, piece: _Piece) -> None:
        """Go on with a piece."""
        if piece.whole and not self.after and self._put_together(piece.whole):
            return
        edge = EDGE * self.apart()
        self._end(piece.starts)
        if piece.whole:
            self.words = tuple(edge + one for one in piece.whole)
        else:
            self.needed = _better(self.needed, piece.needed)
            self.words = (EDGE * piece.apart,)

    def add_optional(self, piece: _Piece) -> None:
        """Go on with a piece that may be left out."""
        if piece.whole and not self.after and self._put_together((*piece.whole, "")):
            return
        self.after.append(piece)

    def piece(self) -> _Piece:
        """The row as one piece."""
        if self.starts is None and not self.after:
            return _whole(*self.words)
        apart = self.apart()
        self._end(("",))
        return _Piece(None, self.starts or ("",), self.needed, apart=apart)

    def apart(self) -> bool:
        """Whether a word may begin here."""
        return _are_apart(self.words) and all(piece.apart for piece in self.after)

    def _end(self, following: tuple[str, ...]) -> None:
        """The words so far are all that can be told; one of some beginnings stands behind them."""
        starts = dict.fromkeys(one for piece in self.after for one in piece.starts)
        beginnings = tuple(starts | dict.fromkeys(following))
        if not self._put_together(beginnings) and not any(map(_BEGINS_A_WORD.match, beginnings)):
            self._put_together((EDGE,))
        self.needed = _better(self.needed, self.words)
        if self.starts is None:
            self.starts = self.words
        self.after = []

    def _put_together(self, words: tuple[str, ...]) -> bool:
        before = self.words
        if len(words) != 1 != len(before) and len(before) * len(words) > _MOST:
            return False
        self.words = tuple([one + other for one in before for other in words])
        return True


def _piece(kind: str, token: str) -> _Piece:
    if kind in {"plain", "escaped"}:
        return _whole(token)
    if kind == "few":
        return _whole(*token)
    if kind == "edge":
        return _whole(EDGE)
    if kind == "digit":
        return _whole(DIGIT)
    return _BETWEEN_WORDS if kind == "apart" else _UNKNOWN


def _whole(*words: str) -> _Piece:
    return _Piece(words, words, words, apart=_are_apart(words))


def _either(pieces: list[_Piece]) -> _Piece:
    """One of some pieces."""
    if len(pieces) == 1:
        return pieces[0]
    starts = tuple(dict.fromkeys(one for piece in pieces for one in piece.starts))
    if all(piece.whole for piece in pieces):
        return _whole(*starts)
    needed = tuple(dict.fromkeys(one for piece in pieces for one in piece.needed))
    return _Piece(None, starts, needed, apart=all(piece.apart for piece in pieces))


def _unmarked(words: tuple[str, ...]) -> tuple[str, ...]:
    """What stands as it is in the text; words that begin with others of them are left out."""
    plain = {max(one.replace(EDGE, "").split(DIGIT), key=len): None for one in words}
    shorter = sorted(plain, key=len)
    return tuple(
        one for one in plain if not any(one.startswith(s) for s in shorter if len(s) < len(one))
    )


def _are_apart(words: tuple[str, ...]) -> bool:
    """Whether a word may begin behind each of some words."""
    for one in words:
        if not one or one[-1].isalnum() or one[-1] in _JOINED:
            return False
    return True


def _better(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Which words tell texts apart better; the first where both do alike."""
    return other if _worth(other) > _worth(one) else one


@lru_cache(maxsize=1024)
def _worth(words: tuple[str, ...]) -> tuple[int, int]:
    """How well the words tell texts apart: by the worst of them."""
    return min((_rank(_key(one)), len(one)) for one in words)


@lru_cache(maxsize=1024)
def _key(words: str) -> str:
    """The rarest of what must stand wherever these words do: see ``Plain``."""
    keys = (_key_of(found) for found in _WORD.finditer(words))
    return max(keys, key=_rank, default="")


def _key_of(found: re.Match[str]) -> str:
    if found["mark"]:
        return found["mark"]
    word = found[0].rstrip(DIGIT)
    return f"{word}{EDGE}" if found["open"] is None else word[:LONGEST_KEY]


def _rank(key: str) -> int:
    return 1 if key in _SELDOM_ALONE else min(len(key), LONGEST_KEY) + (key > "")
