"""Line ends that were lost, as where a system keeps a letter in a field of one line.

They are told by what begins a line: a salutation, a signature, an item of a list, or the small word
with a capital that begins a sentence where none has ended: "Our decision We uphold your complaint."
"""

from __future__ import annotations

import re
from itertools import pairwise

from complaintcode.letters.matching.cues import one_of
from complaintcode.letters.text.times import MONTHS

_LONGEST_LINE = 400
_LONGEST_HEADING = 90
_TITLE = one_of("Mr, Mrs, Ms, Miss, Mx, Dr, Sir, Madam, Cllr, Rev")
_MONTH = f"(?:{MONTHS.title()})"
_FIRST_WORD = one_of(
    "We, You, The, This, There, These, It, Your, Our, My, If, Please, Thank, As, In, On, At, For",
    "To, Having, When, Where, Following, Further, From",
)
_OLDER_MESSAGE = one_of(
    r"On (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?\d.{4,80}? wrote:",
    r"-+ ?Original Message",
    r"From: .{4,60} Sent: ",
)
_SALUTATION = re.compile(rf"\bDear (?:{_TITLE}\b|[A-Z])")
_BEGUN = re.compile(
    rf" (?={_SALUTATION.pattern})"
    r"| (?=(?:Yours (?:sincerely|faithfully|truly)|(?:Kind|Best|Warm) regards|P\.?S\.?:? [A-Z]))"
    rf"| (?=\* )|(?<=[.:;?!]) (?=(?:-|\(?(?:\d{{1,2}}|[a-z])[.)]) [A-Z\u00a3])"
    rf"|(?<=\S) (?={_OLDER_MESSAGE})|(?<= wrote:) | (?=> )"
)
# Above the salutation: the date, the references, the subject and the title of the letter.
_HEAD = re.compile(
    rf" (?=\d{{1,2}}(?:st|nd|rd|th)? {_MONTH} \d{{4}}\b)|(?<=\d{{4}}) (?=\D)"
    r"| (?=(?:(?:Our|Your) ref|Ref|Date|Re:|Subject|Complaints?|By e-?mail|Tel)\b)"
    r"| (?=(?:Stage|Step|STAGE|STEP) )|(?<=[A-Z]{2}) (?=[A-Z]?[a-z\d])|(?<=[a-z\d]) (?=[A-Z]{2})"
)
# A sentence or an item where no sentence has ended, so that a heading stands before it.
_SENTENCE = re.compile(rf"(?<=[A-Za-z0-9)]) (?={_FIRST_WORD} [a-z]|\* )")
_ENDED = re.compile(r"[.!?:]['\")]* ")


def with_line_ends(cased: str) -> str:
    """The text with a line end for each space where one was lost; of the same length.

    A text keeps its lines where any of them ends within a paragraph, or none is long.

    >>> text = f"Rook Homes Dear Mr Poe, We are {'very ' * 80}sorry. Our decision We uphold it."
    >>> [line[:19] for line in with_line_ends(text).splitlines()]
    ['Rook Homes', 'Dear Mr Poe, We are', 'Our decision', 'We uphold it.']
    """
    lines = cased.split("\n")
    if max(map(len, lines)) < _LONGEST_LINE:
        return cased
    if any(line.strip() and after.strip() for line, after in pairwise(lines)):
        return cased
    return "\n".join(map(_parted, lines))


def _parted(line: str) -> str:
    """One line as the lines that it was made of."""
    ends = {found.start() for found in _BEGUN.finditer(line)}
    for found in _SENTENCE.finditer(line):
        at = found.start()
        heads = [one.end() - 1 for one in _ENDED.finditer(line, max(0, at - _LONGEST_HEADING), at)]
        ends |= {at, *heads[-1:]}
    if salutation := _SALUTATION.search(line):
        ends |= {found.start() for found in _HEAD.finditer(line, 0, salutation.start())}
    return "".join(
        "\n" if place in ends and char == " " else char for place, char in enumerate(line)
    )
