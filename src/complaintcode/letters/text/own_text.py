"""Which lines of a text are the letter itself.

Left out are the headers of an e-mail (its subject and its day stay), older messages quoted below or
among the answer, and leaflets or other enclosures printed after the signature.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Line(NamedTuple):
    """A line without what surrounds its words; ``at`` and ``end`` in the text."""

    text: str
    at: int
    end: int


SALUTATION = re.compile(
    r"(?:(?:my )?dear(?:est)?|hi|hiya|hey|hello|greetings|good (?:morning|afternoon|evening|day)"
    r"|to whom it may concern|annwyl|to: ?(?:mr|mrs|ms|miss))\b"
)
_SIGNED = re.compile(
    r"(?P<surely>yours? (?:sincerely|faithfully|truly|aye|very|ever)\b)"
    r"|(?:kind(?:est)? )?regards|from$|with apologies|many thanks"
    r"|(?:best|warm(?:est)?) (?:wishes|regards)"
    r"|with (?:best|kind|warm|every)(?: (?:good )?(?:wish(?:es)?|regards|thanks))?"
)
_LONGEST_SIGNATURE, _WORDS_OF_NAME = 60, 3
_GOES_ON = ("for ", "to ")  # "Many thanks for your letter"
FOOTER = re.compile(
    r"(?:registered (?:office|society|charity|provider|company|in england|under|with)|charity no"
    r"|company (?:no|number)|regulated by|authorised and regulated"
    r"|this (?:e-?mail|message) (?:and any|is (?:intended|confidential)|may contain))\b"
)
"""What is printed at the foot of a letter, or below an e-mail."""
_HEADER = re.compile(r"(from|to|cc|bcc|sent|date|subject|reply-to|attachments?|importance): ?")
_KEPT_HEADERS = {"subject", "date", "sent"}
_FIRST_LINES = 8
_FULL_LINE = 60
_SAID_SOMETHING = 90  # characters: a longer line is no header
_WROTE = re.compile(
    r"on .{4,80} wrote:?$|(?=.*wrote:$).{0,60}\bwrote:$"
    r"|le .{4,80} a \u00e9crit ?:$|am .{4,80} schrieb\b.{0,80}:$"
)
"""What stands above a message that is quoted line by line, also in French and German."""
_YOU_WROTE = re.compile(r"\byou wrote:?$")  # in a letter, which goes on
_QUOTED_BELOW = re.compile(
    r"[-_= ]*(?:original|forwarded|previous) (?:message|e-?mail)|begin forwarded message"
    r"|-{2,} ?(?:message d'origine|urspr\u00fcngliche nachricht)"
    r"|[-_]{2,} ?(?:earlier|previous|reply above)"
    r"|(?:earlier|previous) (?:messages?|e-?mails?|correspondence)\b.{0,40}:$"
)
_FROM = re.compile(r"(?:from|de|von) ?:")
_BELOW_FROM = re.compile(r"(?:sent|to|date|envoy\u00e9|\u00e0|gesendet|an|datum) ?:")
_LEAFLET = re.compile(
    r"[-=*_ ]*(?:encl?(?:osures?|osed)?\b[.:]?|(?:our )?leaflet\b|attachment\b|appendix\b|annex\b"
    r"|\[?enclosed leaflet|extract from)"
)
_AROUND = "| \t"
NOTHING = Line("", 0, 0)
"""A blank line."""


def is_signature(line: str) -> bool:
    """Whether the signature begins with a line in small letters, and no sentence does."""
    found = _SIGNED.match(line)
    if not found or len(line) >= _LONGEST_SIGNATURE:
        return False
    rest = line[found.end() :].strip(" ,-/")
    if found["surely"] or not rest.strip(".!"):
        return True
    few = len(rest.split()) <= _WORDS_OF_NAME
    return few and rest[-1] != "." and not rest.startswith(_GOES_ON)


def own_lines(text: str) -> Iterator[Line]:
    """The lines of the letter itself, of a text in small letters."""
    lines = text.split("\n")
    raw = [line.strip() for line in lines]
    in_headers = any(map(_HEADER.match, raw[:_FIRST_LINES]))
    last = max((number for number, line in enumerate(raw) if line[:1] not in {"", ">"}), default=0)
    answered = _answered_below(raw)
    signed, unmarked = False, ""
    at = 0
    for number, whole in enumerate(lines):
        line, start = raw[number], at
        at += len(whole) + 1
        if not line:
            yield NOTHING
            continue
        unmarked = unmarked if line[0] == ">" else line
        if number in answered:
            continue
        marked, wrote = line[0] == ">", _WROTE.match(line) and not _YOU_WROTE.search(line)
        if in_headers and not (marked or wrote):
            header = _HEADER.match(line)
            if header and header[1] not in _KEPT_HEADERS:
                continue
            in_headers = not (SALUTATION.match(line) or len(line) > _SAID_SOMETHING)
        elif wrote or _QUOTED_BELOW.match(line) or _heads_an_older_message(raw, number):
            return
        elif marked and (number > last or not _leads_into_list(unmarked)):
            continue
        if is_signature(line):
            signed = True
        elif signed and _LEAFLET.match(line):
            return
        words = whole.strip(_AROUND)
        start += whole.find(words)
        yield Line(words, start, start + len(words))


def _answered_below(raw: Sequence[str]) -> range:
    """The lines of the older message that a letter begins with, and answers below it.

    A full line that ends in no sentence goes on in the next, which has no mark: it was broken.
    """
    first = next((at for at, line in enumerate(raw) if line and not _HEADER.match(line)), 0)
    told = range(first + 2, len(raw))  # who wrote, and when, may take two lines
    end = next((at for at in told if _is_unmarked(raw[at]) and not _broken(raw[at - 1])), len(raw))
    quoted = any(map(_WROTE.match, raw[first : first + 2])) and any(
        line.startswith(">") for line in raw[first:end]
    )
    return range(first, end if quoted else first)


def _broken(line: str) -> bool:
    return len(line) >= _FULL_LINE and line[-1] not in ".?!:"


def _heads_an_older_message(raw: Sequence[str], number: int) -> bool:
    """Whether the headers of a message begin here, after something was said."""
    return (
        _FROM.match(raw[number]) is not None
        and any(len(line) > _SAID_SOMETHING or SALUTATION.match(line) for line in raw[:number])
        and any(map(_BELOW_FROM.match, raw[number + 1 : number + 4]))
    )


def _leads_into_list(before: str) -> bool:
    """Whether lines marked like a quotation are the letter's own, by the last line before them."""
    return before.endswith(":") and not (_WROTE.match(before) or _QUOTED_BELOW.match(before))


def _is_unmarked(line: str) -> bool:
    return bool(line) and not line.startswith(">")
