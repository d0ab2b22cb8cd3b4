"""Whether a passage is the landlord's own conclusion on a complaint, and for whom it falls.

Looked for clause by clause, with the words of `verdicts`. What the resident or somebody else says,
an earlier answer, a condition or an explanation of terms decides nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.cues import begun, cues, pattern, words
from complaintcode.letters.faults import DEPLORABLE
from complaintcode.letters.once import once_a_letter
from complaintcode.letters.speech import ATTRIBUTED, EARLIER, WANTED
from complaintcode.letters.verdicts import ADMISSION, CONCLUDES, LEVEL_OF, PLAIN, VERDICT, compares
from complaintcode.model.choices import Decision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.voice import Passage, Text


class Conclusion(NamedTuple):
    """``side`` is unknown where an earlier decision is only said to stand or to fall.

    ``whole``: on the complaint as a whole, not on a part of it.
    """

    strength: int
    side: Decision | None
    whole: bool


_CLAUSES = re.compile(
    r"[;:.!?]\s+| - |,? (?:but|however|although|though|while|whereas) "
    r"|, (?:and|so|yet) (?=(?:i|we|the|this|you|it|they|he|she|your|our)\b)"
    r"| and (?=(?:that|this) (?:\w+ )?(?:is|was|has|succeeds|fails)\b|so (?:did|was|were|had)\b)"
)
_OURSELVES = (
    r"(?:i|we|(?:review )?panel|committee|governors|trustees|board|directors|association|council"
    r"|trust|society|landlord|reviewer|us)"
)

# --- what takes the force from words of decision

# What is said of every complaint, and not of this one.
_GENERAL = cues(
    "(?:a|any|each|every|where a|where the|when a)"
    r" (?:complaint|case|head|point)s? (?:\w+ ){0,5}?(?:is|are|will be|may be|can be)"
    r"(?: \w+)? (?:uph|just|found)",
    r"complaints (?:are|will be|may be|can be|that|which|we)\b",
    *begun("upheld|uphold|justified|founded", r"['\"]?,? (?:where|when|if|means?)\b"),
    *begun("uphold|upheld", r", (?:partly|partially|not|upheld)\b"),
    *begun("uphold|upheld|upholding", r" (?:a complaint|\d\d)"),
    r"decisions that",
    *begun(
        "uphold|upheld",
        r" (?:[a-z]+ ){0,4}?(?:\d+ (?:of|complaints?|cases)|half|most|many|few|a third"
        r"|a quarter|the majority|per cent)\b(?! of your)",
    ),
    r"we use the words?",
    r"where (?:an?|any|there (?:is|has been)) (?:\w+ )?(?:failure|failing|fault|maladministration)",
    *begun("upheld|justified", r"\"? (?:is|are) (?:the|a|our) (?:word|term|phrase|name|label)"),
    r"(?:word|term|phrase)s? ['\"](?:not |partly )?(?:upheld|justified)",
)
_CONDITION = pattern(
    r"\b(?:if|perhaps|whether|unless|until|once|before we|in case|as if|wherever|complaints that)\b"
    r"|\b(?:where|when) (?:we|the|our|it) (?:have|has|are|is|get|make|find|fall|do|did not)\b"
    r"|\b(?:aims? (?:is )?to|try to|hope|important|please|not in a position|not for (?:us|me)"
    r"|must (?:now )?decide|(?:want|wanted|ask|asks|asked) (?:us|me) to|explain (?:how|why)"
    r"|prove that)\b"
    r"|^\W*(?:should|were|had) (?:we|i|you|your|the|it|this|that|any|he|she|they)\b"
    r"|^\W*where (?:an?|any|somebody|someone)\b|\b(?:whoever|whichever|no matter who)\b"
)
_UNREAL = pattern(
    r"\b(?:would|could|might|may|ought to|should|must|can|will|(?<!come )(?<!came )to)"
    r"(?: not)?(?: have)?(?: been| be)? (?:\w+ )?$"
)
# "I have concluded that it should be upheld" is a decision all the same.
_JUDGED = pattern(
    rf"\b{_OURSELVES}\b(?! (?:may|might|could)\b)[^.]*\b(?:conclude|decided?|find|found|consider"
    rf"|think|believe|agree|satisf)"
    r"|\b(?:found|held|deemed|considered|judged|proved) to be $"
    r"|\b(?:my|our|the|a) (?:decision|conclusion|finding)(?: is| was| that| has been)*(?: not)? to"
)
_PERFORMED = pattern(
    rf"\b{_OURSELVES}(?:'m| am|'ve)?(?: have| has| had| do| does| can| could| must| would| have to"
    rf"| shall| cannot| was| were| not| therefore| also"
    r"| accordingly| fully| partly| hereby| decided| to| unable| able| are| is| been|,)* $"
    rf"|^\W*(?:\w+,? )?(?:the )?{_OURSELVES}\b.* and(?: therefore| so)?"
    r"(?: do not| cannot| am unable to| are unable to| partly)? $"
)
_NO = (
    r"(?:\b(?:not|cannot|never|neither|nor|unable to|without|declin\w+ to|none|no)"
    r"(?! doubt| question| hesitation| difficulty| getting| only| just)|n't)"
)
_DENIED = pattern(rf"{_NO}(?: [\w'()]+){{0,5}} $")
_DENIED_NEAR = pattern(rf"{_NO}(?: [\w'()]+){{0,2}} $")
_RIGHTLY = cues(r"as you (?:\w+ )?(?:say|said|told|point)", r"rightly", r"quite properly")
# "While I understand that you felt so, ...": what is conceded to the resident decides nothing.
CONCEDED = re.compile(
    r"\W*(?:although|though|while|whilst|whatever|much as|even though) [^,;]*?"
    r"(?:\byou|\bresident|\btenant|\bappreciate|\bunderstand|\bm(?:r|s|rs) )[^,;]*, "
)
# "Sorry for the poor service": what is regretted by name only is no conclusion.
_REGRETTED = pattern(
    r"\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)\b(?:(?! (?:we|i)\b)[^.;])*? (?:for|about)"
    r" (?:(?! (?:we|i|which)\b)[^.;])*$"
    r"|£[\d.,]+ (?:\w+ )?(?:for|to reflect|in recognition of) (?:(?! (?:we|i|which)\b)[^.;])*$"
    r"|\bregrets? (?:the|our|any|these|such)(?:(?! (?:we|i|which)\b)[^.;])*$"
)
_THOUGHT = pattern(r"\byou (?:reckon|suspect|fear|insist|assume|suggest|imply|worry|contest)")
_GOES_ON = re.compile(r"\W*(?:and )?(?:that|why|\(?[a-z0-9]\))\b")
_OTHER = (
    r"(?:he|she|they|(?:mr|mrs|ms|miss|dr)\.? [a-z'-]+(?:, (?:who|our|your|the|an?)\b[^,;]{3,50},)?"
    r"|(?:my|our|a|an|the|your) (?:(?:independent|own|same|visiting|local|outside|\w+ing"
    r"(?<!investigating)(?<!reviewing)) )?(?:colleague"
    r"|officer|manager|warden|master|steward|clerk|secretary|surveyor|engineer|plumber|electrician"
    r"|contractor|inspector|neighbour|tenant|occupier|driver|fitter|caretaker|operative|adviser"
    r"|gardener|cleaner"
    r"|councillor|insurers?|(?:first|earlier|previous)"
    r" (?!(?:head|point|part|limb|issue|element|matter|ground|complaint)\b)\w+)"
    r"|(?:the )?(?:police|tribunal|ombudsman|judge|court|doctor|expert|consultant|certificate"
    r"|insurers?))"
)
_OTHERS = pattern(
    rf"\b{_OTHER}(?:'s \w+)?(?: [\w']+){{0,6}}? (?:uph[eo]ld|found|conclud\w+|says?|said|tells?"
    rf"|told"
    r"|wrote|took|decided|held|accept\w*|dismissed|rejected|thought|thinks|feels|felt|believes"
    r"|considered|had it|apologised|answered|admit\w*|was that|replied)\b"
    r"|\b(?:residents|leaseholders|tenants|neighbours|people|customers|many)(?: often| sometimes"
    r"| may)? (?:feel|say|think|believe|have said|find)\b"
    r"|\byour (?:\w+ )?(?:view|request|belief|opinion|feeling|argument|wish|letter|e-?mail)\b"
    r"|\byou regard\b|\bin the (?:view|opinion|eyes|words) of (?:your|his|her|some|many"
    r"|residents)\b|\bin (?:his|her) (?:\w+ )?(?:opinion|view|eyes)\b"
    r"|\b(?:police|court|tribunal|surveyor|engineer|contractor|insurers?|expert) (?:is|was|were)"
    r" (?:satisfied|persuaded|content)\b"
    r"|\byour (?:\w+ )?(?:complaint|case|point|grievance|concern)s? (?:is|was|being) that\b"
)
# "That is not good enough": what "that" is, and whose doing, is not said.
_DEPLORED = pattern(
    r"^\W*(?:(?:and|so|but|yet) )*(?:all (?:of )?)?(?:this|that|it|which)\b[^,;]{0,30}$"
)
_HEDGED = words(r"perhaps", r"possibly", r"maybe", r"arguably")
_PAST = pattern(r"\b(?:was|were|had been)(?: \w+){0,2} $")
_BACK_THEN = words(r"20[012]\d", r"last \w+", r"previous", r"earlier", r"before", r"then")
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
)
_MATTER = words(*begun("complaint|complaints|appeal|grievance|case"))
_BARE = 3  # words of a verdict that stands alone
_PARTLY = pattern(
    r"\b(?:part(?:ly|ially)|in part|to (?:an|some|a limited|that) extent|some (?:of|parts))\W+"
    r"(?:\w+ ){0,6}(?:uph|just|well|found|subst|agree|succ|allow)"
    r"|\b(?:uph\w+|justified|founded|substantiated|succeeds|agree|allowed)\b[^.;]{0,40}?"
    r"\b(?:in part|partly|partially|to (?:some|an|a limited) extent)\b"
)
_YES_OR_NO = re.compile(r"\W*(?:(?P<yes>yes)\W*$|no\W*$|(?P<so>yes)\b[,.:;-])")


# A title only names what follows, unless it gives the verdict itself.
_LEAST = {"heading": VERDICT, "label": VERDICT, "field": PLAIN}


@once_a_letter
def conclusions(text: Text) -> dict[Passage, Conclusion]:
    """The passages that are the landlord's own conclusions."""
    cells = [one for one in text.body if one.unit.kind == "cell"]
    asked = any(_is_asked_above(one) for one in cells)
    return {one: it for one in text.body if (it := _conclusion(one, text, asked=asked))}


def _is_asked_above(cell: Passage) -> bool:
    """Whether a cell heads a column "upheld?" of a table."""
    return cell.is_question and concluding(cell.text.rstrip("? "))


def _conclusion(one: Passage, text: Text, *, asked: bool) -> Conclusion | None:
    if one.is_question or one.section in {"complaint", "outcome_wanted"}:
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


def concluding(own: str) -> bool:
    """Whether there are words of decision in a text, whoever's they are."""
    return CONCLUDES.within(own)


def is_general(own: str) -> bool:
    """Whether words of decision are explained, or said of complaints in general."""
    return _GENERAL.within(own)


def own_words(one: Passage) -> str:
    """What a passage says without quotations, also where one goes on in the next passage."""
    own = one.own
    if '"' not in own:
        return own
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
    return named or _EARLIER_HEADING.within(one.unit.heading)


def _concluded(one: Passage, own: str, text: Text) -> Iterator[tuple[int, Decision | None]]:
    """Every conclusion in the clauses of a passage: how firm, and for whom."""
    said = False
    conceded = CONCEDED.match(own)
    for clause in _CLAUSES.split(own[conceded.end() :] if conceded else own):
        said = said and bool(_GOES_ON.match(clause))
        if not said:
            yield from _concluded_in(clause, one, text)
        said = said or bool(ATTRIBUTED.search(clause) and not _RIGHTLY.within(clause))


# "You would like us to uphold it": what the resident wants.
_WISHED = pattern(
    r"\byou(?:'d| would|'ve| have)? (?:like|want(?:ed)?|ask(?:ed)?|wish(?:ed)?|hoped?) (?:for )?"
    r"(?:us|me|the \w+|your complaint|it|this) (?:to )?(?:be )?$"
)


def _concluded_in(clause: str, one: Passage, text: Text) -> Iterator[tuple[int, Decision | None]]:
    for match in CONCLUDES.finditer(clause):
        level, side = LEVEL_OF[match.re.pattern]
        if (level == ADMISSION and one.courtesy) or (side is None and text.stage == 1):
            continue
        before = clause[: match.start()]
        if _in_force(before, match[0], clause, level, text):
            yield level, _turned(before, level, side)


def _turned(before: str, level: int, side: Decision | None) -> Decision | None:
    """The other side, where what stands before denies it."""
    denied = (_DENIED if level == VERDICT else _DENIED_NEAR).search(before)
    if not denied or side is None:
        return side
    return Decision.NOT_UPHELD if side is Decision.UPHELD else Decision.UPHELD


def _in_force(before: str, found: str, clause: str, level: int, text: Text) -> bool:
    """Whether what stands before the words leaves them the landlord's own and unconditional."""
    if level == VERDICT and _WISHED.search(before):
        return False
    if _CONDITION.search(before) or (level < VERDICT and _REGRETTED.search(before)):
        return False
    if level < VERDICT and (_HEDGED.within(clause) or deplores(before, found, clause)):
        return False
    if _UNREAL.search(before) and not _JUDGED.search(before) and not _PERFORMED.search(before):
        return False
    if level == VERDICT and _PERFORMED.search(before):
        return True
    asked = WANTED.search(before) or ATTRIBUTED.search(before) or _THOUGHT.search(before)
    if (asked and not _RIGHTLY.within(before)) or _OTHERS.search(before + found):
        return False
    if _PAST.search(before) and (text.stage > 1 or _BACK_THEN.within(clause)):
        return False
    return text.stage == 1 or not EARLIER.search(clause) or compares(clause)


def deplores(before: str, found: str, clause: str) -> bool:
    """Whether "this" or "that" is only found wanting, without saying what it is."""
    if not DEPLORABLE.match(found) or not _DEPLORED.search(before):
        return False
    return not clause[len(before) + len(found) :].startswith((" that ", " to ", " for us "))


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
