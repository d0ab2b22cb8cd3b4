"""Whether a passage is the landlord's own conclusion on a complaint, and for whom it falls.

Looked for clause by clause, with the words of `verdicts`. What the resident or somebody else says,
an earlier answer, a condition or an explanation of terms decides nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.decision.in_force import (
    OURSELVES,
    RIGHTLY,
    in_force,
    tells_anothers,
    turned,
)
from complaintcode.letters.decision.verdicts import (
    ADMISSION,
    CONCLUDES,
    JUDGED,
    LEVEL_OF,
    PLAIN,
    VERDICT,
)
from complaintcode.letters.matching.cues import begun, cues, pattern, words
from complaintcode.letters.text.once import once_a_letter, remembered
from complaintcode.letters.text.sections import RESIDENTS
from complaintcode.letters.text.speech import ATTRIBUTED, EARLIER
from complaintcode.model.choices import Decision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.text.voice import Passage, Text


class Conclusion(NamedTuple):
    """``side`` is unknown where an earlier decision is only said to stand or to fall.

    ``whole``: on the complaint as a whole, not on a part of it.
    """

    strength: int
    side: Decision | None
    whole: bool


_CLAUSES = re.compile(
    r"[;:.!?]\s+| - |,? (?:but(?! to\b)|however|although|though|while|whereas) "
    r"|, (?:and|so|yet) (?=(?:i|we|the|this|you|it|they|he|she|your|our)\b)"
    r"| and (?=(?:that|this) (?:\w+ )?(?:is|was|has|succeeds|fails)\b|so (?:did|was|were|had)\b)"
)

# --- what takes the force from words of decision

# What is said of every complaint, and not of this one.
_GENERAL = cues(
    "(?:a|any|each|every|where a|where the|when a)"
    r" (?:complaint|case|head|point)s? (?:\w+ ){0,5}?(?:is|are|will be|may be|can be)"
    r"(?: \w+)? (?:uph|just|found)",
    "(?:where|when|if|once) (?:an?|any|the) (?:complaint|case|head|point)s? (?:has|have|had) been"
    r"(?: \w+)? (?:uph|just|found)",
    r"(?:any|each|every|all) (?:upheld|justified|well[- ]founded) complaints?",
    r"complaints (?:like yours|such as yours|of this (?:kind|sort)) are (?:often|usually|sometimes"
    r"|rarely|seldom|always|mostly)\b(?!.*\byours\b)",
    r"complaints (?:are|will be|may be|can be|that|which|we)\b",
    *begun("upheld|uphold|justified|founded", r"['\"]?,? (?:where|when|if|means?)\b"),
    *begun("uphold|upheld", r", (?:partly|partially|not|upheld)\b"),
    *begun("uphold|upheld|upholding", r" (?:a complaint|\d\d)"),
    r"decisions that",
    *begun(
        "uphold|upheld",
        r" (?:[a-z]+ ){0,4}?(?:\d+ (?:of(?! your)|complaints?|cases)|half|most|many|few|a third"
        r"|a quarter|the majority|per cent)\b(?! of your)",
    ),
    r"we use the words?",
    r"where (?:an?|any|there (?:is|has been)) (?:\w+ ){0,2}?(?:failure|failing|fault"
    r"|maladministration)",
    *begun("upheld|justified", r"\"? (?:is|are) (?:the|a|our) (?:word|term|phrase|name|label)"),
    r"(?:word|term|phrase)s? ['\"](?:not |partly )?(?:upheld|justified)",
)
# "While I understand that you felt so, ...": what is conceded to the resident decides nothing.
CONCEDED = re.compile(
    r"\W*(?:although|though|while|whilst|whatever|much as|even though) [^,;]*?"
    r"(?:\byou|\bresident|\btenant|\bappreciate|\bunderstand|\bm(?:r|s|rs) )[^,;]*, "
)
# "You are right that we did not ring, but nothing asks us to": a point is granted, and no more.
_GRANTING = (
    r"(?:you(?:'re| are| were) (?:\w+ )?(?:right|correct) (?:that|about|in saying that"
    r"|to (?:say|point out|note|mention)(?: that)?)"
    r"|(?:i|we)(?: do| also| fully)? (?:accept|agree|acknowledge|recognise|admit|concede) that)\b"
)
_GRANTED = re.compile(
    rf"\W*(?:of course,? )?{_GRANTING}(?=[^.]*?(?:[,;] (?:however|though|although|yet|nevertheless"
    r"|nonetheless)| but)\b)"
    rf"|\W*(?:while|whilst|although|though|even though) {_GRANTING}(?=[^.]*?, )"
)
_GOES_ON = re.compile(r"\W*(?:and )?(?:that|why|\(?[a-z0-9]\))\b")
_EARLIER_HEADING = pattern(
    r"^\W*(?:\d+\.? )?(?:(?:summary of |the |at |our |your )*"
    r"(?:stage (?:1|one)|first stage|earlier stage)\b(?!.*(?:complaint|response) -)"
    r"|background|history)"
)

# --- the whole complaint or a part of it

_POINT = words(
    "(?:this|that|these|those) (?:part|point|head|aspect|element|issue|limb|one)s?",
    *begun("first|second|third|fourth|other|remaining|last|next"),
    *begun(
        "point|issue|head|part|limb|element|aspect|complaint|item|heading",
        r"s? \(?(?:\d+|one|two|three|four|five|[a-h]|[ivx]+)\b",
    ),
    *begun("as to|as for|as regards|in respect|in relation|regarding|concerning"),
    *begun("so far as|in so far as|insofar as|in one respect|in that respect|to the extent"),
    r"complaint (?:about|that|of|over)",
    "part about|parts|points|heads|limb|half|on the|on your|uphold this",
)
_ALL = words(
    r"all (?:of )?(?:your|the|three|four|five|these|parts|points|heads)",
    *begun("both|every|any of|neither|none of|either|whole|in full|fully"),
    r"(?:any|no) (?:point|part|head|ground|count|respect)",
)
_MATTER = words(*begun("complaint|complaints|appeal|grievance|case"))
_BARE = 3  # words of a verdict that stands alone
_PARTLY = pattern(
    r"\bpart[- ](?:upheld|justified)\b"
    r"|\b(?:part(?:ly|ially)|in part|to (?:an|some|a limited|that) extent|some (?:of|parts))\W+"
    r"(?:\w+ ){0,6}(?:uph|just|well|found|subst|agree|succ|allow|accept)"
    r"|\b(?:uph\w+|justified|founded|substantiated|succeeds|agreed?|allowed|accepted|found)\b"
    r"[^.;]{0,40}?\b(?:in part|partly|partially|to (?:some|an|a limited) extent)\b"
    r"|\buph\w+ (?:only )?(?:parts?|some|elements?) of"
)
# "The stage 1 decision has been upheld": the decision is, not the complaint.
_DECISION_UPHELD = pattern(
    r"\b(?:decision|outcome|finding|response|conclusion)s? (?:(?:made|given|reached|taken|at|in|of"
    r"|stage|one|1|our|the|first) ){0,6}(?:is|are|was|has been|have been)"
    r"(?: therefore| hereby)? upheld\b"
)
_YES_OR_NO = re.compile(r"\W*(?:(?P<yes>yes)\W*$|no\W*$|(?P<so>yes)\b[,.:;-])")
_FINDS = (
    rf"(?:{OURSELVES} (?:find|finds|found|think|thinks|believe|conclude|concludes|concluded"
    r"|decided|consider|am satisfied|am clear)(?: that)? )"
)
_IT_WAS = r"(?:he|she|it|we|they|i) (?:did|was|were|had|has|have|is|are)(?P<not> not|n't)?"
# What follows a question that asks who was in the wrong: "No.", "I find that he did not."
_REPLY = re.compile(rf"\W*(?:(?P<no>no)\b|yes\b|{_FINDS}?{_IT_WAS}(?=\W*$|[.,;]))")
# "The question is whether she did wrong, and I find that she did not."
_SETTLED = pattern(
    r"\b(?:question|issue)\b[^.;]{0,40}\bwhether\b[^.;]{0,80}"
    rf" {_FINDS}{_IT_WAS}(?=\W*$|[.,;])"
)
_QUESTION = re.compile(
    r"\W*(?:so,? )?(?P<verb>was|were|is|are|did|does|do|has|have|should) (?P<rest>.+?)\W*$"
)
_LONGEST_SUBJECT = 5


_SHORT_QUOTATION = re.compile(r'"[^"]*"')


# A title only names what follows, unless it gives the verdict itself.
_LEAST = {"heading": VERDICT, "label": PLAIN, "field": PLAIN}


@once_a_letter
def conclusions(text: Text) -> dict[Passage, Conclusion]:
    """The passages that are the landlord's own conclusions."""
    cells = [one for one in text.body if one.unit.kind == "cell"]
    asked = any(_is_asked_above(one) for one in cells)
    found: dict[Passage, Conclusion] = {}
    for before, one in zip((None, *text.body), text.body, strict=False):
        it = _conclusion(one, text, asked=asked) or _reply(one, before, text)
        if it:
            found[one] = it
    return found


def _is_asked_above(cell: Passage) -> bool:
    """Whether a cell heads a column "upheld?" of a table."""
    return cell.is_question and concluding(cell.text.rstrip("? "))


def _conclusion(one: Passage, text: Text, *, asked: bool) -> Conclusion | None:
    if one.is_question or one.section in RESIDENTS or one.explained:
        return None
    own = own_words(one)
    answers = one.section == "decision" or (asked and one.unit.kind == "cell")
    answer = _YES_OR_NO.match(own) if answers else None
    if not (answer or concluding(own)) or one.blank:
        return None
    if text.stage > 1 and _of_earlier_stage(one):
        return None
    if answer:
        agreed = answer["yes"] or answer["so"]
        side = Decision.UPHELD if agreed else Decision.NOT_UPHELD
        return Conclusion(VERDICT, side, whole=False)
    if is_general(one.text):
        return None
    found = list(_concluded(one, own, text))
    strength = max((level for level, _ in found), default=0)
    if strength < _LEAST.get(one.unit.kind, ADMISSION):
        return None
    falls = _side([side for level, side in found if level == strength], own)
    whole = strength == VERDICT and falls is not None and _whole(one, own)
    return Conclusion(strength, falls, whole)


def _reply(one: Passage, before: Passage | None, text: Text) -> Conclusion | None:
    """The answer to the question whether the landlord was in the wrong, asked just before."""
    if one.section in RESIDENTS or one.is_question:
        return None
    own = own_words(one)
    settled = _SETTLED.search(own)
    if settled:
        acquitted = bool(settled["not"])
        falls = Decision.NOT_UPHELD if acquitted else Decision.UPHELD
        return Conclusion(JUDGED, falls, whole=False)
    replied = _REPLY.match(own)
    if not (replied and before and before.is_question):
        return None
    denied = "not " if replied["no"] or replied["not"] else ""
    for statement in _as_statements(before.text):
        for level, side in _concluded(before, statement, text):
            return Conclusion(level, turned(denied, level, side), whole=False)
    return None


def _as_statements(question: str) -> Iterator[str]:
    """What a question asks, said as a statement: where its subject ends is not known."""
    asked = _QUESTION.match(question)
    if asked:
        rest = asked["rest"].split()
        for end in range(1, min(len(rest), _LONGEST_SUBJECT + 1)):
            yield " ".join((*rest[:end], asked["verb"], *rest[end:]))


@remembered
def concluding(own: str) -> bool:
    """Whether there are words of decision in a text, whoever's they are."""
    return CONCLUDES.within(own)


def firmness(own: str) -> int:
    """How firm the firmest words of decision in a text are; nothing, where there are none."""
    return max((LEVEL_OF[one.re.pattern][0] for one in CONCLUDES.finditer(own)), default=0)


def only_concedes(one: Passage) -> bool:
    """Whether a passage grants a point of fact and goes on with "but", and judges nothing."""
    granted = _GRANTED.match(one.own)
    return granted is not None and firmness(one.own[granted.end() :]) < PLAIN


def is_general(own: str) -> bool:
    """Whether words of decision are explained, or said of complaints in general."""
    return _GENERAL.within(own)


def own_words(one: Passage) -> str:
    """What a passage says without quotations, also where one goes on in the next passage."""
    own = one.own
    if '"' not in own:
        return own
    if own.count('"') % 2 == 0:
        return _SHORT_QUOTATION.sub(" ", own)
    before, _, after = own.partition('"')
    return before if not before.strip() or after.strip() else ""


def _side(sides: list[Decision | None], own: str) -> Decision | None:
    known = {side for side in sides if side}
    if known and (len(known) > 1 or _PARTLY.search(own)):
        return Decision.PARTLY_UPHELD
    return next(iter(known), None)


def _of_earlier_stage(one: Passage) -> bool:
    """Whether the passage, or the heading above it, announces the recap of the earlier stage."""
    named = one.is_title and EARLIER.within(one.text)
    return named or _EARLIER_HEADING.within(one.under)


def _concluded(one: Passage, own: str, text: Text) -> Iterator[tuple[int, Decision | None]]:
    """Every conclusion in the clauses of a passage: how firm, and for whom."""
    said = False
    conceded = CONCEDED.match(own)
    for clause in _CLAUSES.split(own[conceded.end() :] if conceded else own):
        said = said and bool(_GOES_ON.match(clause))
        if not said:
            yield from _concluded_in(clause, one, text)
        attributed = ATTRIBUTED.search(clause) and not RIGHTLY.within(clause)
        said = said or bool(attributed) or tells_anothers(clause)


def _concluded_in(clause: str, one: Passage, text: Text) -> Iterator[tuple[int, Decision | None]]:
    decision_upheld = _DECISION_UPHELD.search(clause)
    for match in CONCLUDES.finditer(clause):
        level, side = LEVEL_OF[match.re.pattern]
        if side and decision_upheld and match.end() == decision_upheld.end():
            continue
        if (level == ADMISSION and one.courtesy) or (side is None and text.stage == 1):
            continue
        before = clause[: match.start()]
        if in_force(before, match[0], clause, level, text):
            yield level, turned(before, level, side)


def _whole(one: Passage, own: str) -> bool:
    """Whether a verdict is on the complaint as a whole."""
    if one.unit.kind == "cell" or _POINT.within(one.unit.heading):
        return False
    if _ALL.within(own):
        return True
    if _POINT.within(own):
        return False
    bare = one.section == "decision" and len(own.split()) <= _BARE
    return bare or one.is_title or _MATTER.within(own)
