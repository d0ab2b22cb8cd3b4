"""The words in which forms answer: yes, no, and all that landlords write in their place.

A form may print every answer and have all but one struck out, or one ticked. Where several
answers stand and none is chosen, there is no answer.
"""

from __future__ import annotations

import re
from functools import lru_cache

from complaintcode.documents import STRUCK
from complaintcode.model.self_assessment import Compliance

YES, NO, PARTLY = Compliance.YES, Compliance.NO, Compliance.PARTLY
IN_PROGRESS, NOT_APPLICABLE = Compliance.IN_PROGRESS, Compliance.NOT_APPLICABLE
BLANK = Compliance.BLANK

# In lower case and without stops. A longer phrase is tried before one that it begins with.
_PHRASES = {
    YES: """yes|y|compliant|compliance|complies|comply|complied|we comply|fully|full|fully compliant
        |full compliance|fully comply|fully complies|we fully comply|we are compliant
        |we are fully compliant|fully met|met|met in full|fully achieved|achieved|in place
        |fully in place|complete|completed|green|true""",
    NO: """no|n|not compliant|non compliant|noncompliant|non-compliant|non compliance
        |non-compliance|does not comply|do not comply|doesn't comply|don't comply|we do not comply
        |we don't comply|unable to comply|cannot comply|not met|unmet|not achieved|not in place
        |does not meet|do not meet|not yet|not yet compliant|not yet met|not yet in place
        |not currently|not currently compliant|not currently met|not currently in place
        |red|false""",
    PARTLY: """partly|partial|partially|part|in part|mostly|largely|substantially|partly compliant
        |partially compliant|mostly compliant|largely compliant|substantially compliant
        |partial compliance|part compliant|partly met|partially met|part met|mostly met|largely met
        |partly achieved|partially achieved|partly in place|partially in place
        |not fully|not fully compliant|not fully met|not fully in place|does not fully comply
        |do not fully comply|doesn't fully comply|don't fully comply|not wholly|not entirely
        |with exceptions|yes with exceptions|amber""",
    IN_PROGRESS: """in progress|in-progress|inprogress|ongoing|on-going|on going|underway
        |under way|work in progress|working towards|in development|under development|pending
        |planned|under review|being reviewed|being developed|being implemented
        |to be implemented""",
    NOT_APPLICABLE: """n/a|na|n.a|not applicable|does not apply|n / a|non applicable
        |not relevant""",
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

# A box with a cross in it is chosen beside an empty one; by itself nobody can tell.
TICKS, CROSSES = "\u2611\u2713\u2714\u2705\u221a", "\u2717\u2718\u274c\u2715\u2716"
CROSSED_BOX, EMPTY = "\u2612", "\u2610\u25a1"
_CHOSEN = f"[{TICKS}{CROSSED_BOX}]"
_BOXES = re.compile(f"[{TICKS}{CROSSED_BOX}{EMPTY}]")

_WORDS = sorted(map(re.escape, _ANSWERS), key=len, reverse=True)
_ANY = rf"(?<![^\W_])(?:{'|'.join(_WORDS)})(?![^\W_])"
_ONE = re.compile(_ANY)
_GOES_ON = r"\b(?=(?:with|but|see|as|except|although|though|however|apart)\b)"
_LEADING = re.compile(rf"({_ANY})\s*(?:$|[,.;:()/\n\u2013\u2014-]|{_GOES_ON})")
_AFTER_TICK = re.compile(rf"{_CHOSEN}\s*({_ANY})")
_BEFORE_TICK = re.compile(rf"({_ANY})\s*{_CHOSEN}")
_BOX = re.compile(r"\[\s*(x?)\s*\]", re.IGNORECASE)
_STRUCK_OUT = re.compile(rf"{STRUCK}[^~]*{STRUCK}")
_FOOTNOTE = re.compile(
    r"(?<=^[A-Za-z]{2})([A-Za-z]*)(?:\d{1,2}\b|[\u00b9\u00b2\u00b3\u2070-\u2079]+"
    r"|\s*(?:[\u2020\u2021]|\[\d{1,2}\]))"
)
_BULLET = re.compile(r"^[\u2022\u25cf\u00b7]\s+")
COMPLY = "compl(?:y|ies|iant|iance)"
"""The name of a column for answers, where a line or a cell says it again."""
_LABEL = re.compile(rf"{COMPLY}\s*(?::|\s[\u2013\u2014-]\s)\s*")
_LABEL_ALONE = re.compile(r"compl(?:y|iance)\s*:")  # whatever follows: it names the column
# What takes back some of the yes that it follows.
_TAKES_BACK = re.compile(
    r"\W*(?:(?:but|although|though|albeit|however)\b\W*(?:only|not|no)\b"
    r"|but [\w ]+ (?:outstanding|incomplete|pending|to follow)\b"
    r"|not (?:yet|always|fully|at|in|for|on|met|published|done|available|achieved|implemented"
    r"|compl\w+)\b|no longer\b(?! than)|excluding\b"
    r"|except\w*\b(?! (?:where|when|if)\b)|apart from\b|with (?:\w+ ){0,2}exceptions?\b)"
)
_AND_NO = re.compile(r"\b(?:no|n)\s*(?:[(:]|(?:at|for) )")  # "Yes (stage 1), no (stage 2)"
_AROUND = " .*\"'()[]:;,/|-\u2013\u2014"
_BETWEEN = f"{_AROUND}&or"
_SHORT = 4  # words; in a longer text the first words alone are the answer


@lru_cache(4096)  # the cells of many forms, most of which say the same
def answer_in(text: str) -> Compliance | None:
    """What the words of an answer cell answer; ``None`` where they are no answer.

    >>> answer_in("Yes / ~~No~~"), answer_in("Partially - see below"), answer_in("Yes / No")
    (<Compliance.YES: 'yes'>, <Compliance.PARTLY: 'partly'>, <Compliance.BLANK: 'blank'>)
    """
    said = _plain(text)
    return _by_mark(said.strip()) or _by_words(said[_label(said) :].strip(_AROUND))


def _by_mark(said: str) -> Compliance | None:
    """By a mark alone, or by the box that is ticked beside an answer."""
    if len(said) == 1:
        marks = {TICKS: YES, f"{CROSSES}x": NO, CROSSED_BOX: BLANK}
        return next((answer for signs, answer in marks.items() if said in signs), None)
    if not _BOXES.search(said) or not _ONE.search(said):
        return None
    found = (_AFTER_TICK if _BOXES.match(said) else _BEFORE_TICK).findall(said)
    return _ANSWERS[found[0]] if len(found) == 1 else BLANK


def _by_words(said: str) -> Compliance | None:
    if said in _ANSWERS or not said:
        return _ANSWERS.get(said)
    named = list(dict.fromkeys(_ANSWERS[one] for one in _ONE.findall(said)))
    between = _ONE.sub("", said)
    if len(named) > 1 and not between.strip(_BETWEEN):
        return _of_several(named, apart="/" in between)
    first = _LEADING.match(said)
    if first is None:
        return None
    answer, rest = _ANSWERS[first[1]], said[first.end() :]
    if answer is YES and (more_careful := _taken_back(rest)):
        return more_careful
    return _lower(named) if len(said.split()) <= _SHORT else answer


def _of_several(named: list[Compliance], *, apart: bool) -> Compliance:
    """Of answers with nothing between them but signs."""
    to_choose_from = apart and not {YES, PARTLY, IN_PROGRESS}.issuperset(named)
    open_ = to_choose_from or BLANK in named or {YES, NO}.issubset(named)
    return BLANK if open_ else _lower(named)


def _taken_back(rest: str) -> Compliance | None:
    """What a yes comes down to by the words that follow it, if they take some of it back."""
    if _TAKES_BACK.match(rest):
        return PARTLY
    answer = _by_mark(rest.strip()) or _by_words(rest.strip(_AROUND))
    if answer is NO or _AND_NO.search(rest):
        return BLANK
    return answer if answer in {PARTLY, IN_PROGRESS, BLANK} else None


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
    line = shown(raw)
    said = line[_label(line.lower()) :]
    first = _LEADING.match(said.lower())
    return said[first.end() :].strip(" -\u2013\u2014") if first else ""


def _label(said: str) -> int:
    """Where the answer begins in ``Comply: No``, which says the column's name again."""
    label = _LABEL.match(said)
    if label is None:
        return 0
    rest = said[label.end() :].strip()
    answered = _by_mark(rest) or _by_words(rest.strip(_AROUND))
    return label.end() if answered or _LABEL_ALONE.match(said) else 0


def shown(text: str) -> str:
    """The words in one line, without those struck out and the marks of footnotes."""
    line = " ".join(_STRUCK_OUT.sub(" ", text).replace("\u2019", "'").split())
    line = _BULLET.sub("", line)
    boxed = _BOX.sub(lambda box: TICKS[0] if box[1] else EMPTY[0], line)
    return _FOOTNOTE.sub(r"\1", boxed)


def _plain(text: str) -> str:
    return shown(text).lower()


def _lower(named: list[Compliance]) -> Compliance:
    """A yes that is qualified at once is no more than what qualifies it; a no stays a no."""
    qualified = named[0] is YES and len(named) > 1 and named[1] in {PARTLY, IN_PROGRESS}
    return named[1] if qualified else named[0]
