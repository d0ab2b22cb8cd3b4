"""A letter as units: headings, sentences, cells of tables; each with the heading above it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.text.blocks import BULLET, blocks
from complaintcode.letters.text.own_text import FOOTER, SALUTATION, is_signature
from complaintcode.letters.text.sections import section_of
from complaintcode.letters.text.speakers import is_label
from complaintcode.letters.text.times import DATE_LINE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.text.flat import Flat
    from complaintcode.letters.text.own_text import Line


class Unit(NamedTuple):
    """A piece of a letter in small letters, on one line; ``start`` and ``end`` in the original.

    ``heading`` is the heading or label that it stands under (empty where there is none); ``kind``
    one of ``sentence``, ``heading``, ``field`` (a label and its value), ``item`` (of a list),
    ``cell`` (of a table), ``label`` (before a sentence); ``zone`` is ``head`` up to the salutation,
    ``tail`` from the signature on (but for a postscript), ``body`` between.
    """

    text: str
    cased: str
    start: int
    end: int
    kind: str
    heading: str
    block: int
    zone: str


_LONGEST_HEADING, _LONGEST_SENTENCE = 90, 1500
_MOST_WORDS, _FEW_WORDS, _WORDS_OF_A_LABEL = 14, 7, 9
_LONGEST_COLUMN_HEAD = 40
_OF_COMPLAINT = re.compile(r"(?:(?:the|your) )?(?:complaint|issue|concern|problem|matter)s?")
_PARTICULAR = re.compile(r"[\d£]|\b(?:none|nil|n/a)\b", re.IGNORECASE)  # seldom in a heading
_STOPS = (".", "!", "?", ";", ",")
_COLUMNS = {
    *("who", "owner", "when", "by when", "due", "date", "by whom", "what", "no.", "point"),
    *("point raised", "your point", "answer", "our answer", "response", "our response", "result"),
}
_ONWARD = {None, "escalation", "ombudsman"}
_BEGINS_A_SENTENCE = re.compile(r"(?:you (?:can|may|could|should|must)|please|we|i|if|to) ")
_POSTSCRIPT = re.compile(r"p\.? ?s\b")
_LONGEST_GREETING = 60
_ENDS_GREETING = re.compile(r"[,:;!.\n]\s*")
_ENDS = re.compile(r"[.!?][\"')\]]*\s+(?=[\"'(\[]*[A-Z0-9\u00c0-\u00de£*<\[])")
_SHORTENED = re.compile(
    r"(?:\b(?:mr|mrs|ms|mx|dr|st|no|nos|ltd|co|e\.g|i\.e|prof|rev|cllr|para|paras|s|ss|ref|tel"
    r"|approx|dept|hon|esq|wed|thu|thurs|tue|tues|mon|fri|sat|sun|jan|feb|mar|apr|aug|sept?|oct"
    r"|nov|dec|cl|art|reg|inc)|\b[a-z])\.$"
)
_LONGEST_SHORTENED = len("approx.")
_LABEL = re.compile(r"([A-Za-z][^:|\n.?!]{1,60}):[ \t]+(?=\S)")
_FIELD = re.compile(r"([A-Z][A-Za-z' /-]{1,40}?)\s?:\s*(?=\S)(?!.*: )")
# "Actions - none": no other dash in a short line parts a label from its value.
_NONE_OF_IT = re.compile(
    r"([A-Za-z][A-Za-z' /]{1,40}?) --? (?=(?:none|nil|n/a|nothing|not applicable|no further)\b)",
    re.IGNORECASE,
)
# "Complaint - the roof leaks.": what the resident says or wants may stand behind a dash too.
_DASHED = re.compile(r"([A-Z][A-Za-z' ]{3,40}?) --? (?=\S)(?!.* -)")
_SAYS = frozenset({"sentence", "item", "label"})
_SHORTEST_SENTENCE = 25
_CELLS = re.compile(r"\t+| ?\|+ ?")
# Before the names of a table whose first column has none.
_BEGINS_EMPTY = re.compile(r"\t|[ \t]*\|\s*\|")


def units(flat: Flat) -> list[Unit]:
    """The units of the letter, in order."""
    reader = _Reader(flat)
    reader.read()
    return _with_body(reader.units)


def _with_body(found: list[Unit]) -> list[Unit]:
    """The units; where no salutation tells, the body begins with the first sentence.

    A heading that does not stand right above that sentence is the letterhead's.
    """
    tail = next((at for at, one in enumerate(found) if one.zone == "tail"), len(found))
    if sum(map(_opens_body, found[tail:])) > sum(map(_opens_body, found[:tail])):
        return found  # what looked like a signature stands in the middle
    if any(one.zone == "body" for one in found[:tail]):
        return found
    first = next((at for at, one in enumerate(found[:tail]) if _opens_body(one)), None)
    if first is None or (tail == len(found) and not any(map(_is_date, found[:first]))):
        return found  # a passage and no letter
    above = found[first].heading
    if first and found[first - 1].kind in {"heading", "label"}:
        above = ""
        first -= found[first - 1].kind == "label" or section_of(found[first - 1].text) is not None
    return found[:first] + [
        one._replace(
            zone="body" if at < tail else one.zone,
            heading="" if above and one.heading == above else one.heading,
        )
        for at, one in enumerate(found[first:], start=first)
    ]


def _is_date(one: Unit) -> bool:
    return DATE_LINE.fullmatch(one.text) is not None


def _opens_body(one: Unit) -> bool:
    """Whether it is the first sentence of a letter: no name, address or date."""
    return one.kind in _SAYS and len(one.text) >= _SHORTEST_SENTENCE and one.text[-1] in _STOPS


class _Reader:
    """Walks over the blocks of a letter; knows the heading above and the head of a table."""

    def __init__(self, flat: Flat) -> None:
        self.flat = flat
        self.text, self.cased = _one_line(flat.text), _one_line(flat.cased)
        self.units: list[Unit] = []
        self.number = 0
        self.zone = "head"
        self.heading = ""
        self.numbered = False  # whether headings bear numbers
        self.columns: list[str] = []
        self.unnamed = False  # whether the first column of the table has no name

    def read(self) -> None:
        """Find the units."""
        found = list(blocks(self.flat))
        for self.number, block in enumerate(found):
            after = found[self.number + 1][0].text if self.number + 1 < len(found) else ""
            self._block(block, after)

    def _block(self, block: list[Line], after: str) -> None:
        at, end = block[0].at, block[-1].end
        self._enter(block[0].text)
        bullet = BULLET.match(self.flat.cased, at, end)
        if bullet:
            at = bullet.end()
        mark = bullet[0].strip(" \t.()") if bullet else ""
        cased = self.flat.cased[at:end]
        in_row = len(block) == 1 and ("\t" in cased or "|" in cased)
        cell = _CELLS.search(cased) if in_row else None
        short = len(cased) <= _LONGEST_HEADING
        if self.zone == "body" and SALUTATION.match(block[0].text):
            self._greeting(at, end)
        elif cell and not cased[: cell.start()].endswith(":"):
            self._row(at, end)
            return
        elif short and not bullet and cased[-1] not in ".!?;" and (field := _FIELD.match(cased)):
            self._unit(at, end, "field", field[1].lower())
        elif (
            short
            and _is_heading(cased, mark, after, numbered=self.numbered)
            and not self._is_told_below(cased, after)
            and not _names_wish(cased)
        ):
            self.numbered = self.numbered or mark.isdigit()
            self.heading = self.text[at:end].strip(" :*-#=_")
            self._unit(at, end, "heading", "")
        else:
            self._sentences(at, end, "item" if bullet else "sentence", self.heading)
        self.columns = []  # a table ends where something else follows

    def _is_told_below(self, cased: str, after: str) -> bool:
        """Whether a short line says what the heading right above it asks for, as in a form."""
        above = self.units[-1] if self.units else None
        if above is None or above.kind != "heading" or above.zone != "body":
            return False
        if cased[-1] == ":" or cased.isupper() or not _asks(self.heading):
            return False
        if section_of(cased.lower()) is not None and not _PARTICULAR.search(cased):
            return False
        names = len(after) <= _LONGEST_HEADING and after[-1:] not in _STOPS
        return names or above.text[-1] == ":"

    def _enter(self, line: str) -> None:
        """Notice where the salutation, the signature or a postscript begins another zone."""
        if self.zone == "head" and SALUTATION.match(line):
            self.zone, self.heading = "body", ""
        elif is_signature(line) or (self.zone == "body" and FOOTER.match(line)):
            self.zone, self.heading = "tail", ""
        elif self.zone == "tail" and _POSTSCRIPT.match(line):
            self.zone = "body"

    def _greeting(self, at: int, end: int) -> None:
        """The salutation, and what goes on behind it on the same line."""
        text = self.flat.text
        for found in _ENDS_GREETING.finditer(text, at, min(end, at + _LONGEST_GREETING)):
            if found[0][0] != "." or not self._is_shortened(at, found.start() + 1):
                self._unit(at, found.end(), "sentence", "")
                at = found.end()
                break
        if at < end:
            self._sentences(at, end, "sentence", "")

    def _row(self, start: int, end: int) -> None:
        """The cells of a row; the first row of a table, if it looks like one, is its head."""
        cells = list(_filled(self.flat.text, start, end))
        texts = [self.flat.text[a:b].strip() for a, b in cells]
        heads = _heads_another(texts, self.columns) if self.columns else _heads_a_table(texts)
        if heads:
            self.columns = texts
            before = self.flat.text.rfind("\n", 0, start) + 1
            self.unnamed = _BEGINS_EMPTY.match(self.flat.text, before, start) is not None
        shift = self.unnamed and len(texts) > len(self.columns) > 0
        for place, (a, b) in enumerate(cells):
            if texts[place] in self.columns:
                continue
            if len(texts) == 2 and not self.columns:
                heading = texts[0] if place else ""
            else:
                named = ["", *self.columns] if shift else self.columns
                heading = named[place] if place < len(named) else ""
            self._sentences(a, b, "cell", heading or self.heading)

    def _sentences(self, at: int, end: int, kind: str, heading: str) -> None:
        cased = self.flat.cased
        label = _LABEL.match(cased, at, end) or _NONE_OF_IT.match(cased, at, end)
        dashed = None if label else _DASHED.match(cased, at, end)
        if dashed and is_label(dashed[1]):
            label = dashed
        if label and _names_what_follows(label[1].lower()):
            self._unit(at, label.end(1), "label", "")
            heading, at = label[1].lower(), label.end()
        for found in _ENDS.finditer(cased, at, end):
            if not self._is_shortened(at, found.start() + 1):
                self._unit(at, found.end(), kind, heading)
                at = found.end()
        self._unit(at, end, kind, heading)

    def _is_shortened(self, at: int, stop: int) -> bool:
        """Whether a full stop only shortens the word before it."""
        end_of_word = max(at, stop - _LONGEST_SHORTENED)
        return bool(_SHORTENED.search(self.flat.text, end_of_word, stop))

    def _unit(self, at: int, end: int, kind: str, heading: str) -> None:
        """Enter a unit; in pieces if it is longer than any officer writes, to be read in time."""
        while end - at > _LONGEST_SENTENCE:
            space = self.flat.text.rfind(" ", at + 1, at + _LONGEST_SENTENCE)
            cut = space if space > at else at + _LONGEST_SENTENCE
            self._unit(at, cut, kind, heading)
            at = cut
        text = self.text[at:end].lstrip()
        at = end - len(text)
        text = text.rstrip()
        end = at + len(text)
        cased, back = self.cased[at:end], self.flat.back
        self.units.append(
            Unit(text, cased, back(at), back(end), kind, heading, self.number, self.zone)
        )


def _asks(heading: str) -> bool:
    """Whether a heading is one of those under which forms have something filled in."""
    return section_of(heading) is not None or _OF_COMPLAINT.fullmatch(heading) is not None


def _names_wish(cased: str) -> bool:
    """Whether a short line says behind a dash what is wanted: "Remedy sought - a refund"."""
    dashed = _DASHED.match(cased)
    return dashed is not None and section_of(dashed[1].lower()) == "outcome_wanted"


def _is_heading(cased: str, mark: str, after: str, *, numbered: bool) -> bool:
    """Whether a short block only names what follows, by its bullet and the line ``after``."""
    words = len(cased.split())
    if words > _MOST_WORDS or cased.count(": ") > 1 or _NONE_OF_IT.match(cased):
        return False
    if cased[-1] == ":":
        return words <= _FEW_WORDS + 1
    if cased.isupper() and len(cased) > len("PS:"):
        return True
    if cased[-1] in ".!;," or (mark and ": " in cased):
        return False
    known = section_of(cased.lower()) is not None
    short = words <= _FEW_WORDS and cased[0].isupper()
    if mark in {"", "#"}:
        return known or short
    if mark.isalpha():
        return short and mark.isupper()
    goes_on = BULLET.match(after)
    same = goes_on is not None and goes_on[0].strip(" \t.()").isdigit() == mark.isdigit()
    return short and (known or (numbered and mark.isdigit() and not goes_on)) and not same


def _names_what_follows(label: str) -> bool:
    """Whether the words before a colon are a label, not the beginning of what is said."""
    if len(label.split()) > _WORDS_OF_A_LABEL:
        return False
    return not (_BEGINS_A_SENTENCE.match(label) and section_of(label) in _ONWARD)


def _filled(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for found in _CELLS.finditer(text, start, end):
        if found.start() > at:
            yield at, found.start()
        at = found.end()
    yield at, end  # a row ends with words: what stands around it was left out


def _heads_another(cells: list[str], columns: list[str]) -> bool:
    """Whether a row names columns, each of which is another than those above."""
    others = len(cells) > 1 and set(cells).isdisjoint(columns)
    return others and all(_names_a_column(one) for one in cells)


def _heads_a_table(cells: list[str]) -> bool:
    """Whether the cells of a row name columns: as sections of a letter are named, half of them.

    Two cells may as well be a label and its value: then both have to be names.
    """
    if len(cells) < 2 or any(len(one) >= _LONGEST_COLUMN_HEAD for one in cells):
        return False
    named = sum(map(_names_a_column, cells))
    return named == len(cells) or (len(cells) > 2 and named * 2 >= len(cells))


def _names_a_column(cell: str) -> bool:
    return len(cell) < _LONGEST_COLUMN_HEAD and (
        cell in _COLUMNS
        or ((section_of(cell) is not None or is_label(cell)) and not _PARTICULAR.search(cell))
    )


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")
