"""The words in which forms answer: yes, no, and all that landlords write in their place.

A form may print every answer and have all but one struck out, or one ticked. Where several
answers stand and none is chosen, there is no answer.
"""

from __future__ import annotations

import re
from functools import cache

from complaintcode.documents import STRUCK
from complaintcode.model.self_assessment import Compliance

YES, NO, PARTLY = Compliance.YES, Compliance.NO, Compliance.PARTLY
IN_PROGRESS, NOT_APPLICABLE = Compliance.IN_PROGRESS, Compliance.NOT_APPLICABLE
BLANK = Compliance.BLANK

# In lower case and without stops. A longer phrase is tried before one that it begins with.
_PHRASES = {
    YES: """yes|y|compliant|compliance|complies|comply|complied|we comply|fully|full|fully compliant
        |full compliance|fully comply|fully met|met|achieved|complete|completed|green""",
    NO: """no|n|not compliant|non compliant|noncompliant|non-compliant|non compliance
        |non-compliance|does not comply|do not comply|not met|not yet|not currently|red""",
    PARTLY: """partly|partial|partially|part|in part|mostly|partly compliant|partially compliant
        |partial compliance|part compliant|partly met|partially met|part met|not fully
        |not fully compliant|not fully met|with exceptions|yes with exceptions|amber""",
    IN_PROGRESS: """in progress|in-progress|inprogress|ongoing|on-going|on going|underway
        |under way|work in progress|working towards|in development|under development|pending
        |planned|under review|being developed""",
    NOT_APPLICABLE: "n/a|na|n.a|not applicable|does not apply|n / a|non applicable",
    BLANK: "tbc|tba|to be confirmed|to be advised|to be completed|not answered",
}
_ANSWERS = {
    " ".join(phrase.split()): answer
    for answer, phrases in _PHRASES.items()
    for phrase in phrases.split("|")
}
_NEVER_BY_THE_WAY = frozenset(
    {"yes", "no", "partly", "partial", "partially", "in progress", "compliant", "fully compliant"}
    | {"partially compliant", "not compliant", "non compliant", "non-compliant"}
)
FRAGMENTS = frozenset(word for phrase in _ANSWERS for word in phrase.split())
"""The words that answers are made of: a broken cell may hold one alone."""

_TICKS, _CROSSES, _EMPTY = (
    "\u2611\u2612\u2713\u2714\u2705",
    "\u2717\u2718\u274c\u2715",
    "\u2610\u25a1",
)
_WORDS = sorted(map(re.escape, _ANSWERS), key=len, reverse=True)
_ANY = rf"(?<![^\W_])(?:{'|'.join(_WORDS)})(?![^\W_])"
_ONE = re.compile(_ANY)
_LEADING = re.compile(rf"({_ANY})\s*(?:$|[,.;:()/\n\u2013\u2014-]|\b(?=with|but|see|as)\b)")
_AFTER_TICK = re.compile(rf"[{_TICKS}]\s*({_ANY})")
_BEFORE_TICK = re.compile(rf"({_ANY})\s*[{_TICKS}]")
_BOX = re.compile(r"\[\s*(x?)\s*\]")
_STRUCK_OUT = re.compile(rf"{STRUCK}[^~]*{STRUCK}")
_SHORT = 4  # words; in a longer text the first word alone is the answer


@cache
def answer_in(text: str) -> Compliance | None:
    """What the words of an answer cell answer; ``None`` where they are no answer.

    >>> answer_in("Yes / ~~No~~"), answer_in("Partially - see below"), answer_in("Yes / No")
    (<Compliance.YES: 'yes'>, <Compliance.PARTLY: 'partly'>, <Compliance.BLANK: 'blank'>)
    """
    said = _BOX.sub(lambda box: _TICKS[0] if box[1] else _EMPTY[0], _plain(text))
    mark = said.strip()
    if mark and mark in _TICKS:
        return YES
    if mark and mark in f"{_CROSSES}x":
        return NO
    boxes = f"{_TICKS}{_EMPTY}"
    if any(box in said for box in boxes) and _ONE.search(said):
        found = (_AFTER_TICK if mark[0] in boxes else _BEFORE_TICK).findall(said)
        return _ANSWERS[found[0]] if len(found) == 1 else BLANK
    said = said.strip(" .*\"'()[]:;,/|-\u2013\u2014")
    if said in _ANSWERS or not said:
        return _ANSWERS.get(said)
    named = list(dict.fromkeys(_ANSWERS[one] for one in _ONE.findall(said)))
    if len(named) > 1 and not _ONE.sub("", said).strip(" /,|&or"):
        return BLANK if {YES, NO} <= {*named} or "/" in said else _lower(named)
    first = _LEADING.match(said)
    if first is None:
        return None
    return _lower(named) if len(said.split()) <= _SHORT else _ANSWERS[first[1]]


def is_whole(text: str) -> bool:
    """Whether a cell holds an answer and nothing else, one that nobody would write by the way."""
    return _plain(text).strip(" .*") in _NEVER_BY_THE_WAY


def leads(text: str) -> bool:
    """Whether such an answer begins a cell, and goes on: ``Yes - see the policy``."""
    first = _LEADING.match(_plain(text))
    return first is not None and first[1] in _NEVER_BY_THE_WAY


def is_phrase(text: str) -> bool:
    """Whether words make one answer together: "Not compliant", from two cells."""
    return _plain(text) in _ANSWERS


def beside_the_answer(raw: str) -> str:
    """What else stands in an answer cell: ``see 4.2`` of ``Yes - see 4.2``."""
    first = _LEADING.match(_plain(raw))
    return raw[first.end() :].strip(" -\u2013\u2014") if first else ""


def _plain(text: str) -> str:
    return " ".join(_STRUCK_OUT.sub(" ", text).replace("\u2019", "'").lower().split())


def _lower(named: list[Compliance]) -> Compliance:
    """A yes that is qualified at once is no more than what qualifies it; a no stays a no."""
    qualified = named[0] is YES and len(named) > 1 and named[1] in {PARTLY, IN_PROGRESS}
    return named[1] if qualified else named[0]
