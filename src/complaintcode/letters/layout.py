"""A letter as a list of units: headings, sentences, cells of tables; each with its heading above.

What is not part of the letter is left out: the headers of an e-mail, older messages quoted below
the answer, leaflets and enclosures printed after the signature.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.sections import section_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.flat import Flat


class Unit(NamedTuple):
    """A piece of a letter in small letters, on one line; ``start`` and ``end`` in the original.

    ``heading`` is the heading or label that it stands under (empty where there is none); ``kind``
    one of ``sentence``, ``heading``, ``field`` (a label and its value), ``item`` (of a list),
    ``cell`` (of a table), ``label`` (before a sentence); ``zone`` is ``head`` up to the salutation, ``tail`` from the
    signature on, ``body`` between.
    """

    text: str
    cased: str
    start: int
    end: int
    kind: str
    heading: str
    block: int
    zone: str


class _Line(NamedTuple):
    text: str
    at: int
    end: int


_LONGEST_HEADING = 90
_MOST_WORDS, _FEW_WORDS = 14, 7
_LONGEST_SIGNATURE = 60
_FULL_LINE = 48  # a line of a wrapped letter that is longer than this is no heading
_BULLET = re.compile(r"(?:[*\-+>o]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[ \t]+(?=\S)", re.IGNORECASE)
_RULED = re.compile(r"[\W_]*$")
_HEADER = re.compile(r"(from|to|cc|bcc|sent|date|subject|reply-to|attachments?|importance): ?")
_QUOTED_BELOW = re.compile(
    r"(?:>|[-_= ]*(?:original|forwarded|previous) (?:message|e-?mail)|begin forwarded message"
    r"|on .{4,80} wrote:?$|.{0,60}\bwrote:$|[-_]{2,} ?(?:earlier|previous|reply above)"
    r"|(?:earlier|previous) (?:messages?|e-?mails?|correspondence)\b.{0,40}:?$)"
)
_LEAFLET = re.compile(
    r"[-=*_ ]*(?:encl?(?:osures?|osed)?\b[.:]?|(?:our )?leaflet\b|attachment\b|appendix\b|annex\b"
    r"|\[?enclosed leaflet|extract from)"
)
_SIGNED = re.compile(
    r"(?:yours? (?:sincerely|faithfully|truly|aye|very|ever)|kind(?:est)? regards|best (?:wishes|regards)"
    r"|with (?:best|kind|warm|every|apologies)|regards|many thanks|from$|warm(?:est)? (?:wishes|regards))"
)
_ENDS = re.compile(
    r"(?<=[.!?])[\"')\]]*\s+(?=[\"'(\[]*[A-Z0-9\u00c0-\u00de£*<\[])"
)
_SHORTENED = re.compile(
    r"(?:\b(?:mr|mrs|ms|mx|dr|st|no|nos|ltd|co|e\.g|i\.e|prof|rev|cllr|para|paras|s|ss|ref|tel|approx|dept|hon|esq|wed|thu|thurs|tue|tues|mon|fri|sat|sun|jan|feb|mar|apr|aug|sept?|oct|nov|dec|cl|art|reg|inc)|\b[a-z])\.$"
)
_LABEL = re.compile(r"([A-Za-z][^:|\n.?!]{1,60}):[ \t]+(?=\S)")
_FIELD = re.compile(r"([A-Z][A-Za-z' /-]{1,40}?)\s?:\s*(?=\S)(?!.*: )")
_SALUTATION = re.compile(r"(?:dear|hi|hello|good (?:morning|afternoon)|to: ?(?:mr|mrs|ms|miss))\b")
_CELLS = re.compile(r"\t+| ?\|+ ?")


def units(flat: Flat) -> list[Unit]:
    """The units of the letter, in order."""
    return list(_Reader(flat).units())


class _Reader:
    """Walks over the lines of a letter; knows the heading above and the head of a table."""

    def __init__(self, flat: Flat) -> None:
        self.flat = flat
        self.lines = list(_own_lines(flat.text))
        widths = sorted(len(line.text) for line in self.lines)
        longest = widths[-1] if widths else 0
        self.width = longest if 50 <= longest <= 110 else 0
        self.heading = ""
        self.zone = "head"
        self.columns: list[str] = []

    def units(self) -> Iterator[Unit]:
        blocks = list(self._blocks())
        for number, block in enumerate(blocks):
            following = blocks[number + 1][0].text if number + 1 < len(blocks) else ""
            yield from self._block(block, number, following)

    def _blocks(self) -> Iterator[list[_Line]]:
        """Lines that belong together: a paragraph, an item of a list, a heading, a row."""
        block: list[_Line] = []
        for line in self.lines:
            if _RULED.match(line.text):
                if block:
                    yield block
                block = []
                continue
            if block and not self._goes_on(block[-1], line):
                yield block
                block = []
            block.append(line)
        if block:
            yield block

    def _goes_on(self, last: _Line, line: _Line) -> bool:
        """Whether a line only continues the one before."""
        if _BULLET.match(line.text) or "|" in line.text or "\t" in line.text.strip():
            return False
        if "|" in last.text:
            return False
        cased = self.flat.cased[line.at : line.end].lstrip()
        if self.width:
            first = line.text.split(" ", 1)[0]
            if len(last.text) + 1 + len(first) > self.width - 6:
                return True
        ended = last.text.rstrip("\"')")[-1:] in ".?!:;"
        if self.width and not ended and len(last.text) >= _FULL_LINE:
            return True
        return bool(cased) and cased[0].islower() and not ended

    def _block(self, block: list[_Line], number: int, following: str) -> Iterator[Unit]:
        at, end = block[0].at, block[-1].end
        line = block[0].text
        if self.zone == "head" and _SALUTATION.match(line):
            self.zone, self.heading = "body", ""
            yield self._unit(at, end, "sentence", "", number)
            return
        if _SIGNED.match(line) and len(line) < _LONGEST_SIGNATURE:
            self.zone, self.heading = "tail", ""
        bullet = _BULLET.match(self.flat.cased, at, end)
        if bullet:
            at = bullet.end()
        if len(block) == 1 and (cell := _CELLS.search(self.flat.text, at, end)):
            if self.flat.text[cell.start() - 1] != ":":
                yield from self._row(at, end, number)
                return
        cased = self.flat.cased[at:end]
        field = _FIELD.match(cased)
        if field and not bullet and len(cased) <= _LONGEST_HEADING and cased[-1] not in ".!?;":
            yield self._unit(at, end, "field", field[1].lower(), number)
        elif self._is_heading(cased.strip(), bullet[0].strip(" \t.()") if bullet else "", following):
            self.heading = _one_line(self.flat.text[at:end]).strip(" :*-#=_")
            self.columns = []
            yield self._unit(at, end, "heading", "", number)
        else:
            kind = "item" if bullet else "sentence"
            yield from self._sentences(at, end, kind, self.heading, number)

    def _is_heading(self, cased: str, bullet: str, following: str) -> bool:
        words = len(cased.split())
        if len(cased) > _LONGEST_HEADING or words > _MOST_WORDS or not cased:
            return False
        last = cased[-1]
        if last == ":":
            return words <= _FEW_WORDS + 1
        if cased.isupper() and len(cased) > len("PS:"):
            return True
        if last in ".!;,":
            return False
        known = section_of(cased.lower()) is not None
        if bullet in {"", "#"}:
            return known or (words <= _FEW_WORDS and cased[0].isupper())
        if words > _FEW_WORDS or not cased[0].isupper():
            return False
        if bullet.isalpha():
            return bullet.isupper()
        return bullet.isdigit() and known and not _BULLET.match(following)

    def _row(self, start: int, end: int, number: int) -> Iterator[Unit]:
        """The cells of a row; the first row of a table, if it looks like one, is its head."""
        cells: list[tuple[int, int]] = []
        at = start
        for found in _CELLS.finditer(self.flat.text, start, end):
            if found.start() > at:
                cells.append((at, found.start()))
            at = found.end()
        if at < end:
            cells.append((at, end))
        texts = [self.flat.text[a:b].strip() for a, b in cells]
        if not self.columns and all(len(text) < 40 for text in texts) and len(texts) > 1:
            if sum(section_of(text) is not None for text in texts) * 2 >= len(texts):
                if len(texts) > 2 or not texts[1] or len(texts[1].split()) <= 3:
                    self.columns = texts
        for place, (a, b) in enumerate(cells):
            if len(texts) == 2 and not self.columns:
                heading = texts[0] if place else ""
            else:
                heading = self.columns[place] if place < len(self.columns) else self.heading
            if texts[place] in self.columns:
                continue
            yield from self._sentences(a, b, "cell", heading or self.heading, number)

    def _sentences(
        self, at: int, end: int, kind: str, heading: str, number: int
    ) -> Iterator[Unit]:
        label = _LABEL.match(self.flat.cased, at, end)
        if label and len(label[1].split()) <= 9:
            yield self._unit(at, label.end(1), "label", "", number)
            heading = label[1].lower()
            at = label.end()
        for found in _ENDS.finditer(self.flat.cased, at, end):
            if _SHORTENED.search(self.flat.text, at, found.start() + 0):
                continue
            if found.start() > at:
                yield self._unit(at, found.start(), kind, heading, number)
            at = found.end()
        if at < end:
            yield self._unit(at, end, kind, heading, number)

    def _unit(self, at: int, end: int, kind: str, heading: str, number: int) -> Unit:
        text, cased = self.flat.text, self.flat.cased
        while at < end and text[at].isspace():
            at += 1
        while end > at and text[end - 1].isspace():
            end -= 1
        return Unit(
            _one_line(text[at:end]),
            _one_line(cased[at:end]),
            self.flat.back(at),
            self.flat.back(end),
            kind,
            heading,
            number,
            self.zone,
        )


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")


def _own_lines(text: str) -> Iterator[_Line]:
    """The lines of the letter itself."""
    at = 0
    raw = text.split("\n")
    in_headers = any(_HEADER.match(line.strip()) for line in raw[:8])
    signed = False
    for number, line in enumerate(raw):
        stripped = line.strip()
        start = at + (len(line) - len(line.lstrip()))
        end = at + len(line.rstrip())
        at += len(line) + 1
        if in_headers:
            header = _HEADER.match(stripped)
            if header and header[1] not in {"subject", "date"}:
                continue
            if _SALUTATION.match(stripped) or len(stripped) > _LONGEST_HEADING:
                in_headers = False
        elif _quotes_older(raw, number, stripped):
            if stripped.startswith(">"):
                continue
            return
        if _SIGNED.match(stripped):
            signed = True
        elif signed and _LEAFLET.match(stripped):
            return
        while start < end and text[start] in "| \t":
            start += 1
        while end > start and text[end - 1] in "| \t":
            end -= 1
        yield _Line(text[start:end], start, end)


def _quotes_older(raw: list[str], number: int, line: str) -> bool:
    if _QUOTED_BELOW.match(line):
        return True
    if not line.startswith("from:"):
        return False
    if not any(len(before) > _LONGEST_HEADING or _SALUTATION.match(before) for before in raw[:number]):
        return False  # nothing was said yet: the headers of this message
    return any(raw[n].strip().startswith(("sent:", "to:", "date:")) for n in range(number + 1, min(number + 4, len(raw))))
