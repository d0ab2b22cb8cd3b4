"""The plain words of a pattern: what stands in whatever it matches, told without trying it.

A pattern is read as a row of pieces. Pieces of plain letters, and choices among such, are put
together to the words that they come to; any other piece ends those. Of all the words so found,
the pattern keeps the ones by which texts are told apart best.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, islice, repeat
from math import prod
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_Words: TypeAlias = tuple[str, ...]

EDGE, DIGIT = "\b", "\0"
"""Stand among letters where a word begins or ends, and for any digit."""
LONGEST_KEY = 8
_TOKEN = re.compile(
    r"(?P<plain>[^\\.\[\](){}|?*+^$]+)|\\(?P<escaped>[^a-zA-Z0-9])"
    r"|(?P<edge>\\b|\^|\$|\(\?<!\[\\w[^\]]*\]\))|(?P<between>\\[Ws])|(?P<digit>\\d)"
    r"|\[(?P<few>-?[a-z0-9/ ]{1,4}-?)\]|(?P<look>\(\?<?[=!])"
    r"|(?P<open>\((?!\?)|\(\?(?::|P<\w+>))|(?P<strange>\(\?)|(?P<close>\))|(?P<or>\|)"
    r"|(?P<count>(?:[?*+]|\{[^}]*\})\??)|(?P<other>\\.|\[\^?\]?(?:\\.|[^\]])*\]|.)",
    re.DOTALL,
)
_MAY_BE_NONE = ("?", "*", "{0", "{,")
_LEAST = re.compile(r"\{(\d+)")
_MOST_NEEDED, _MOST_KEYS = 3, 3
_MOST = 8  # words that choices are multiplied to
_WORD = re.compile(rf"(?<=[^\w{DIGIT}])\w+(?P<goes_on>{DIGIT}|$)?|(?P<mark>[^\w\s{EDGE}]|_)")
_BEGINS_A_WORD = re.compile(rf"[\w{DIGIT}]|$")  # so does nothing at all: what follows is not known
# A pattern of one group, and the words with which it begins.
_ONE_GROUP = re.compile(r"\\b\(\?:([a-z][a-z' ]*)(?=[a-z' ][?*{]|[^a-z' ?*{]).*\)(?:\\b)?")
_GROUPS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|[(|)]")
# What stands in letters most often, from the full stop on: one as the nth of these in about every
# (n + 1)th sentence.
_COMMON = (
    f". the {DIGIT} , you and to of on your that a it for is in i ' complaint not have at - we will"
    " : our be this was with by housing s stage has are if us what been ombudsman from 2 may mr"
    " dear which 1 can or had no as yours about were £ do so two letter out there sincerely"
    " complaints would one / me response homes ( ) council who answer told days put right mrs up"
    " say service asked ; officer t 3 before any an time should when date back all please like"
    " decision first my d upheld within am them manager reply since he ask look tell sent did take"
    " working three they account after second ms go until now new house into under team its"
).split()
_SHARE = {word: 1 / (number + 1) for number, word in enumerate(_COMMON, start=1)}
_OF_RARE = 0.008  # the share of sentences with any other word of one letter; longer ones are rarer
_RARE = _OF_RARE / 3
_SHORT, _OF_LOOKING = 2, 0.01  # letters that stand inside many words; the share that a look costs


class Plain(NamedTuple):
    """What is known of the matches of a pattern.

    Each has one of the ``words``, of which there are few and those seldom met, and begins with one
    of ``starts``, where these are known. In a
    text with a match stands one of the ``keys``, and one of ``other_keys``: how a word begins, or a
    whole word with ``EDGE`` behind it; a mark, or ``DIGIT``. An empty key stands in any text.
    """

    words: tuple[str, ...]
    keys: frozenset[str]
    other_keys: frozenset[str]
    starts: tuple[str, ...]


def plain(pattern: str) -> Plain:
    r"""The plain words of a pattern.

    >>> plain("let (?:you|them) down").words
    ('let them down', 'let you down')
    >>> plain(r"\b(?:is|are) \w+ (?:booked|arranged)\b").words
    (' arranged', ' booked')
    """
    begins = _rare_beginning(pattern)
    if begins:
        return Plain((begins,), *_two_sets([(f"{EDGE}{begins}",)]), (begins,))
    piece = _Reader(pattern).choice()
    keys, other_keys = _two_sets(_best([piece.starts, *piece.needed]))
    starts = _unmarked([one.partition(DIGIT)[0] for one in piece.starts])
    words = map(_unmarked, (piece.starts, *piece.needed))
    return Plain(
        words=min(words, key=_met),
        keys=keys,
        other_keys=other_keys,
        starts=() if "" in starts else starts,
    )


def _met(words: _Words) -> float:
    """How often one of some words is met, inside of others too, or is looked for in vain."""
    shares = [_share(f"{one.strip()}{EDGE}") if len(one.strip()) > _SHORT else 1 for one in words]
    return sum(shares) + len(words) * _OF_LOOKING


def _two_sets(needed: Sequence[_Words]) -> tuple[frozenset[str], frozenset[str]]:
    """The keys of the best words, and of all others those that tell texts apart best."""
    keys, *others = (frozenset(row) for words in needed for row in _rows(words))
    return keys, min(others, key=lambda it: (it == keys, _share_of_any(it), len(it)))


def _rows(words: _Words) -> Iterator[tuple[str, ...]]:
    """The rarest key of each of some words, the next rarest, and so on."""
    return islice(zip(*[chain(_keys(one), repeat("")) for one in words], strict=False), _MOST_KEYS)


def _rare_beginning(pattern: str) -> str:
    """The words with which a pattern begins, if they are so rare that the rest need not be read."""
    found = _ONE_GROUP.fullmatch(pattern)
    if not found or _share(_keys(f"{EDGE}{found[1]}")[0]) > _RARE:
        return ""
    depth = 0
    for mark in _GROUPS.findall(pattern[: pattern.rindex(")")]):
        depth += (mark == "(") - (mark == ")")
        if (mark == ")" and depth == 0) or (mark == "|" and depth == 1):
            return ""  # it may as well begin with something else
    return found[1]


def choices(pattern: str) -> list[str]:
    r"""The choices that a pattern consists of.

    >>> choices(r"\bat (?:once|noon)|\btoday")
    ['\\bat (?:once|noon)', '\\btoday']
    """
    depth, at, found = 0, 0, []
    for mark in _GROUPS.finditer(pattern):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if mark[0] == "|" and depth == 0:
            found.append(pattern[at : mark.start()])
            at = mark.end()
    return [*found, pattern[at:]]


class _Piece(NamedTuple):
    """``whole`` is all that it may be, where that is a few words; ``starts`` how it begins.

    Of each of ``needed``, the best first, one stands in it. ``apart`` is whether a word may begin
    behind it.
    """

    whole: _Words | None
    starts: _Words
    needed: tuple[_Words, ...] = (("",),)
    apart: bool = False


_UNKNOWN = _Piece(None, ("",))
_BETWEEN_WORDS = _Piece(None, (EDGE,), apart=True)


class _Reader:
    """Goes through a pattern, choice by choice and piece by piece."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        found = [(str(one.lastgroup), one) for one in _TOKEN.finditer(pattern)]
        self.tokens = [(kind, one[kind]) for kind, one in reversed(found)]

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
        if len(rows) > 1 and self._words_end_here():
            for row in rows:
                row.add(_whole(EDGE))
        return _either([row.piece() for row in rows])

    def _add(self, row: _Row, kind: str, token: str) -> None:
        if kind == "strange":
            raise ValueError(f"a group of a kind that is not read: {self.pattern}")
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
        elif kind in {"plain", "escaped"}:
            least = _LEAST.match(count)
            row.add(_whole(token * int(least[1] if least else 1))._replace(whole=None))
        else:
            row.add(piece._replace(whole=None))

    def _is_counted(self) -> bool:
        return bool(self.tokens) and self.tokens[-1][0] == "count"

    def _words_end_here(self) -> bool:
        """Whether the next piece stands apart from the word before it."""
        if not self.tokens:
            return False
        kind, token = self.tokens[-1]
        return kind == "edge" or (kind == "plain" and len(token) > 1 and token[0] == " ")


class _Row:
    """Pieces one after another: the words that they come to, and the best of those before."""

    def __init__(self, *, apart: bool) -> None:
        self.words: _Words = (EDGE * apart,)
        self.after: list[_Piece] = []  # pieces behind the words that may be left out
        self.starts: _Words | None = None
        self.needed: list[_Words] = []

    def add(self, piece: _Piece) -> None:
        """Go on with a piece."""
        if piece.whole and not self.after and self._put_together(piece.whole):
            return
        edge = EDGE * self.apart()
        self._end(piece.starts)
        if piece.whole:
            self.words = tuple(edge + one for one in piece.whole)
        else:
            self.needed += piece.needed
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
        return _Piece(None, self.starts or ("",), _best(self.needed), apart=apart)

    def apart(self) -> bool:
        """Whether a word may begin here."""
        return _are_apart(self.words) and all(piece.apart for piece in self.after)

    def _end(self, following: tuple[str, ...]) -> None:
        """The words so far are all that can be told; one of some beginnings stands behind them."""
        after = (one for piece in self.after for one in piece.starts)
        beginnings = tuple(dict.fromkeys((*after, *following)))
        if not self._put_together(beginnings) and not any(map(_BEGINS_A_WORD.match, beginnings)):
            self._put_together((EDGE,))
        self.needed.append(self.words)
        if self.starts is None:
            self.starts = self.words
        self.after = []

    def _put_together(self, words: _Words) -> bool:
        before = self.words
        if len(words) != 1 != len(before) and len(before) * len(words) > _MOST:
            return False
        self.words = tuple([one + other for one in before for other in words])
        return True


@lru_cache(maxsize=4096)
def _piece(kind: str, token: str) -> _Piece:
    if kind in {"plain", "escaped"}:
        return _whole(token)
    if kind == "few":
        return _whole(*token)
    if kind == "edge":
        return _whole(EDGE)
    if kind == "digit":
        return _whole(DIGIT)
    return _BETWEEN_WORDS if kind == "between" else _UNKNOWN


def _whole(*words: str) -> _Piece:
    return _Piece(words, words, (words,), apart=_are_apart(words))


def _either(pieces: list[_Piece]) -> _Piece:
    """One of some pieces."""
    if len(pieces) == 1:
        return pieces[0]
    starts = tuple(dict.fromkeys(one for piece in pieces for one in piece.starts))
    if all(piece.whole for piece in pieces):
        return _whole(*starts)
    most = max(len(piece.needed) for piece in pieces)
    rows = [[*piece.needed, *[piece.needed[-1]] * (most - len(piece.needed))] for piece in pieces]
    needed = [tuple(dict.fromkeys(chain(*of_all))) for of_all in zip(*rows, strict=True)]
    return _Piece(None, starts, _best(needed), apart=all(piece.apart for piece in pieces))


def _unmarked(words: Iterable[str]) -> _Words:
    """What stands as it is in the text, without what begins with another of these."""
    found: list[str] = []
    for one in sorted(max(one.replace(EDGE, "").split(DIGIT), key=len) for one in words):
        if not found or not one.startswith(found[-1]):
            found.append(one)
    return tuple(found)


@lru_cache(maxsize=4096)
def _are_apart(words: _Words) -> bool:
    """Whether a word may begin behind each of some words."""
    return not any(not one or one[-1].isalnum() or one[-1] in {"_", DIGIT} for one in words)


def _best(several: Sequence[_Words]) -> tuple[_Words, ...]:
    """Those of several words that tell texts apart best; the first where some do alike."""
    return tuple(sorted(dict.fromkeys(several), key=_worth, reverse=True)[:_MOST_NEEDED])


@lru_cache(maxsize=4096)
def _worth(words: _Words) -> tuple[float, int]:
    """How well some words tell texts apart: by how seldom one of them stands in a text."""
    keys = {_keys(one)[0] for one in words}
    return -_share_of_any(keys), min(map(len, words))


@lru_cache(maxsize=4096)
def _keys(words: str) -> tuple[str, ...]:
    """The keys that stand wherever these words do, the rarest first; else the empty one."""
    keys = dict.fromkeys(map(_key_of, _WORD.finditer(words)))
    return tuple(sorted(keys, key=_share)) or ("",)


def _key_of(found: re.Match[str]) -> str:
    if found["mark"]:
        return found["mark"]
    word = found[0].rstrip(DIGIT)
    return f"{word}{EDGE}" if found["goes_on"] is None else word[:LONGEST_KEY]


def _share_of_any(keys: Iterable[str]) -> float:
    """In about what share of sentences one of some keys stands."""
    return 1 - prod(1 - _share(key) for key in keys)


@lru_cache(maxsize=4096)
def _share(key: str) -> float:
    """In about what share of sentences a key stands."""
    if not key:
        return 1
    word = key.removesuffix(EDGE)
    if key in _SHARE or word != key:
        return _SHARE.get(word, _OF_RARE / len(word))
    begun = (share for one, share in _SHARE.items() if one.startswith(key))
    return min(1, sum(begun, start=_OF_RARE / len(key)))
