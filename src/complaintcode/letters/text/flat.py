"""The text of a letter in plain small characters, and the way back to the text as given.

Curly quotation marks, odd spaces, dashes and bullets become plain ones; ligatures, words broken
at the end of a line, page footers and the commonest errors of scanning are mended.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.text.line_ends import with_line_ends

if TYPE_CHECKING:
    from collections.abc import Callable

# One character for one, so that offsets stay.
_PLAIN = {
    **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\r\f\v", " "),
    **dict.fromkeys("\u2018\u2019\u201b\u02bc\u00b4`", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\u2022\u25cf\u25aa\u25e6\u00b7\uf0b7\u2023\u25cb", "*"),
    **dict.fromkeys("\u2028\u2029\u0085", "\n"),
}
_NOT_PLAIN = re.compile(f"[{''.join(_PLAIN)}]")
_LIGATURES = {
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb00": "ff",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\u00ad": "",
    "\ufeff": "",
}
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
# Words in which scanning takes m for rn; none of them is a word as it stands.
# They are looked for from "rn" on, and back from there: the search for two letters is fast.
_RN = (
    r"rn(?:onth|ent|ake|ust|ore|(?<=corn)p|(?<=irn)p|(?<=orn)buds|(?<=ern)ber"
    r"|(?<=(?:so|na|ti)rn)e|(?<=horn)e\b|(?<=(?:tea|fro)rn)|(?<=custorn)|(?<=\bthern)\b)"
)


def _scanned(found: re.Match[str]) -> str:
    """A word with the letters that scanning took for others put back."""
    text = found[0]
    if text[-1] == " ":
        return f"1{text[1:]}"  # l4 February
    return text.replace("rn", "m").replace("1", "l").replace("0", "o")


def _marked(found: re.Match[str]) -> str:
    """What a tag of HTML does to the lines of a text."""
    tag = found["tag"]
    if tag == "li":
        return "\n* " if found["end"] is None else "\n"
    if tag in {"td", "th"}:
        return "\t" if found["end"] is None else ""
    if tag in {"br", "tr"}:
        return "\n"
    return "\n\n" if tag else ""


def _meant(found: re.Match[str]) -> str:
    """The character that a name of HTML stands for, as ``&pound;``."""
    return _NOT_PLAIN.sub(lambda one: _PLAIN[one[0]], unescape(found[0])).lower()


class _Edit(NamedTuple):
    """What is mended, and how; one of ``signs`` stands in the text where there is anything."""

    signs: tuple[str, ...]
    pattern: re.Pattern[str]
    put: Callable[[re.Match[str]], str]


_EDITS = (
    # What is left of a page where a system keeps letters as such: tags of no other name.
    _Edit(
        ("</", "<br", "/>"),
        re.compile(
            r"\s*<(?P<end>/)?(?P<tag>p|div|br|li|ul|ol|tr|td|th|table|h[1-6]|hr)\b[^<>]*>\s*"
            r"|</?(?:a|b|em|font|i|small|span|strong|tbody|thead|u)\b[^<>]*>"
        ),
        _marked,
    ),
    _Edit(("&",), re.compile(r"&(?:[a-z]{2,8}|#\d{2,5}|#x[0-9a-f]{2,4});"), _meant),
    _Edit(tuple(_LIGATURES), re.compile("|".join(_LIGATURES)), lambda found: _LIGATURES[found[0]]),
    # What marks bold words and headings in text that was written for a page.
    _Edit(("**",), re.compile(r"\*\*(?=\S)|(?<=\S)\*\*"), lambda _: ""),
    _Edit(("# ",), re.compile(r"(?:^|(?<=\n))#{1,6} +(?=\S)"), lambda _: ""),
    # "Page 2 of 4" in a line of its own, where it may stand in the middle of a word.
    _Edit(
        ("page ",),
        re.compile(r"\n[ \t\-]*page \d+(?: of \d+)?[ \t\-]*(?=\n|$)"),
        lambda _: "",
    ),
    # "www.housing-" and "self-" keep their hyphen at the end of a line; other words were broken.
    _Edit(("-\n",), re.compile(r"(?:(?<=housing)|(?<=self)|(?<=follow))-\n+[ \t]*"), lambda _: "-"),
    _Edit(("-\n",), re.compile(r"(?<=[a-z]{2})-\n+[ \t]*(?=[a-z]{2})"), lambda _: ""),
    _Edit(("   ",), re.compile(r"(?<=\S) {3,}(?=\S)"), lambda _: "\t"),
    _Edit((" \n",), re.compile(r" +(?=\n)"), lambda _: ""),
    _Edit(
        (" ,", " ;", " .", " !", " ?"),
        re.compile(r"(?<=\S) +(?=[,;.!?](?:\s|$))"),
        lambda _: "",
    ),
    _Edit(("  ",), re.compile(r"  +"), lambda _: " "),
    _Edit(
        ("stage l", "stage i", "stage |"),
        re.compile(r"(?<=stage )[li|](?![a-z0-9])"),
        lambda _: "1",
    ),
    _Edit(("qur",), re.compile(r"\bqur\b"), lambda _: "our"),
    _Edit(("2o",), re.compile(r"\b2o(?=\d\d\b)"), lambda _: "20"),
)
_SCANNED = _Edit(
    ("l", "1", "0", "rn"),
    re.compile(
        rf"\b(?:l\d? (?={_MONTH})|[a-z]*[a-z][10]+[a-z]+\b|[a-z]+(?:11|i1)\b"
        rf"|[a-z]*(?:{_RN})[a-z]*)"
    ),
    _scanned,
)
# What a word has that scanning may have spoilt; what is rare comes first, and is looked back from.
_DIGIT_WITHIN = re.compile(r"[10](?<=[a-z].)")
_L_ALONE = re.compile(r"l(?<!\Sl)\d?(?!\S)")
_RN_FOR_M = re.compile(_RN)


class Flat:
    """``text`` is in small letters, ``cased`` the same with its capitals."""

    def __init__(self, original: str) -> None:
        self.original = original
        cased = _NOT_PLAIN.sub(lambda found: _PLAIN[found[0]], original)
        text = cased.lower()
        if len(text) != len(cased):  # a few letters have a longer small form
            cased = "".join(char if len(char.lower()) == 1 else "?" for char in cased)
            text = cased.lower()
        self.cased, self.text = cased, text
        self._ways: list[tuple[list[int], list[int]]] = []
        for edit in (*_EDITS, _SCANNED) if self._looks_scanned() else _EDITS:
            for sign in edit.signs:
                if sign in self.text:
                    self._edit(edit)
                    break
        self.cased = with_line_ends(self.cased)
        self.text = self.cased.lower()

    def _looks_scanned(self) -> bool:
        """Whether any word could be one that scanning spoilt; the look through all is slow."""
        text = self.text
        return bool(_DIGIT_WITHIN.search(text) or _L_ALONE.search(text) or _RN_FOR_M.search(text))

    def _edit(self, edit: _Edit) -> None:
        cased: list[str] = []
        starts, shifts = [0], [0]
        at = length = 0
        for found in edit.pattern.finditer(self.text):
            new = edit.put(found)
            if new.isalpha() and len(new) == len(found[0]):
                old = self.cased[found.start() : found.end()]
                new = old[0] + new[1:] if old[0].lower() == new[0] else new
            elif new.isalpha() and self.cased[found.start()].isupper():
                new = new.capitalize()
            cased += [self.cased[at : found.start()], new]
            length += found.start() - at + len(new)
            at = found.end()
            starts.append(length)
            shifts.append(at - length)
        if not cased:
            return
        cased.append(self.cased[at:])
        self.cased = "".join(cased)
        self.text = self.cased.lower()
        self._ways.append((starts, shifts))

    def back(self, offset: int) -> int:
        """The offset in the original of an offset in the flat text."""
        for starts, shifts in reversed(self._ways):
            offset += shifts[bisect_right(starts, offset) - 1]
        return min(offset, len(self.original)) if self._ways else offset
