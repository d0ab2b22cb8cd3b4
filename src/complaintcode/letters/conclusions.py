"""Whether a passage is the landlord's own conclusion on a complaint, and for whom it falls.

Looked for clause by clause: a word of the upheld family or a finding for one side (a verdict), a
plain word on who was right, or an admission such as "we should have rung". What the resident says,
an earlier answer, a condition or an explanation of terms decides nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.cues import cues, words
from complaintcode.letters.voice import ATTRIBUTED, EARLIER, WANTED
from complaintcode.model.choices import Decision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.cues import Cues
    from complaintcode.letters.voice import Passage, Text

VERDICT, PLAIN, ADMISSION = 3, 2, 1
"""How firm a conclusion is."""


def begun(beginnings: str, rest: str) -> tuple[str, ...]:
    """One cue for each beginning: cues that begin with plain letters are the fast ones."""
    return tuple(beginning + rest for beginning in beginnings.split("|"))


class Conclusion(NamedTuple):
    """``side`` is unknown where an earlier decision is only said to stand or to fall."""

    strength: int
    side: Decision | None
    whole: bool
    """On the complaint as a whole, not on a part of it."""


# --- what a conclusion is worded with

_THEM = r"(?:the )?(?:appellant|resident|complainant|tenant|leaseholder|member|customer|mr|mrs|ms)"
_US = (
    r"(?:us|our|the )?(?:association|council|trust|society|landlord|co-op\w*|charity|homes|group)\b"
)
_UPHELD = words(
    r"uph[eo]ld(?:s|ing)?",
    r"justified",
    r"well[- ]founded",
    r"substantiated",
    r"made out",
    r"well made",
    r"proven",
    r"complaint (?:is |therefore |has )?(?:succeeds|succeeded|allowed|accepted)",
    r"appeal (?:is |therefore |has )?(?:succeeds?|succeeded|allowed)",
    r"in my view succeed",
    *begun("find|finds|finding|found|decide|decided|rule|ruled", rf" (?:for|in favour of) (?:you\b|{_THEM})"),
    r"in your favour",
    r"accept your complaint",
    r"agree with (?:you\b|your (?:complaint|point|view|criticism)|what you (?:say|said))",
    r"agree that (?:we|you|this|it|the|your)",
    r"side with you",
    r"with you (?:on|about|over) (?:this|that|the)",
    *begun("right is on|come down on|take|are on", r" your side"),
)
_DISMISSED = words(
    r"unfounded",
    r"unjustified",
    r"unsubstantiated",
    r"unproven",
    r"dismiss(?:ed|es|ing)?",
    r"reject(?:ed|s|ing)? (?:your|the|this|that) (?:complaint|appeal|point|head|part|claim)",
    r"complaint (?:is |has been |was )?(?:therefore )?rejected",
    r"without (?:foundation|merit|substance)",
    *begun("complaint|appeal|head|limb|point", r" fails"),
    *begun("find|finds|found|rule|rules|ruled", rf" against (?:you|{_THEM})"),
    rf"finds? for (?:{_US}|us)",
    rf"for {_US} on",
    rf"in (?:our|{_US}'s) favour",
    r"disagree with (?:you|your)",
    r"side with (?:the officer|our|my|him|her|them)",
)
# On an earlier decision: in a review only. Neither tells for whom it falls.
_COMPARED = cues(
    r"(?:decision|conclusion|view|finding|answer|response|reply|outcome|officer|manager|letter)\b[^.;]{0,50}?"
    r" (?:stands?\b|(?:was|is|were) (?:plainly |clearly |quite )?(?:right|wrong|correct|sound|mistaken|confirmed|flawed|unsafe))",
    *begun("took|take|takes|come to|reached|reach|formed|hold|of", r" (?:a|the|an|quite a|very)?(?: very)? ?(?:different|same|opposite|other) (?:view|conclusion|answer|decision)"),
    r"see (?:it|this|things|matters) (?:otherwise|differently)",
    r"no (?:reason|ground|grounds|cause)\b[^.;]{0,20} (?:depart|differ|change|alter|overturn|interfere|disturb)",
    *begun("agree|disagree", r" with (?:the|that|his|her|mr|mrs|ms|my|our|stage)"),
    *begun("support|endorse|confirm|affirm|overturn|reverse|replace|set aside|stand by|change", r" (?:the|that|this|his|her|mr|mrs|ms|my|our|stage)\b[^.;,]{0,30} (?:decision|conclusion|finding|answer|view|response|outcome|reply)"),
    *begun("i|we|panel|committee|governors|trustees|board", r"(?: have| has|'ve)?(?: therefore| accordingly| now)? (?:overturned|reversed|set) (?:the|that|what|his|her|our|it|aside)"),
    *begun("is|are", r" (?:hereby |therefore |accordingly )?(?:overturned|reversed|set aside)"),
    r"set (?:his|her|that|the|its) \w+ aside",
)
_FAULT = r"(?:fault|blame|mistake|error|muddle|mix-up|mess|slip|failing|failure|oversight|lapse|blunder|delay)s?"
_IN_THE_WRONG = cues(
    *begun("the|this|that|all|any|every", rf" {_FAULT}(?: \w+){{0,2}}? (?:is|was|were|are|lies|lay|rests|rested|sits|belongs)(?: \w+){{0,2}}? (?:ours|mine|with (?:us|me|this|our|the)|on (?:us|me)|at our|down to|entirely)"),
    r"blame is",
    rf"our (?:own )?(?:{_FAULT}|doing|shortcoming|neglect|carelessness)\b(?! line| rate| report)",
    rf"my (?:own )?(?:{_FAULT}|doing)\b",
    r"down to us\b",
    r"at fault\b",
    r"in the wrong\b",
    *begun("was|were|is|are|am", r"(?: \w+)? to blame\b"),
    *begun("got|had|getting|gone|did", r"(?: \w+)? (?:it|this|that|things|both|everything|you)(?: \w+){0,2} wrong\b"),
    *begun("we|i|landlord|council|association|trust|society", r"(?:'ve| were| was| are| have been)(?: \w+)? (?:wrong|asleep|mistaken|too slow|slow|careless|remiss|negligent)\b"),
    *begun("we|i", r" went wrong"),
    r"let (?:you|him|her|them|your \w+|(?:mr|mrs|ms|miss|dr) \w+)(?: \w+){0,3}? down\b",
    r"fell (?:well |far |a long way |some way )?(?:short|below)",
    *begun("fallen|falls", r" (?:well |far )?(?:short|below)"),
    *begun("we|i|council|association|trust|society|landlord|co-op|group", r"(?: have| has|'ve| had| clearly| plainly| simply| also| both)* failed\b"),
    r"failed (?:you|in our|in its|to (?:meet|follow|act|deal|provide|treat|keep))\b",
    r"not good enough",
    *begun("un|not ", r"acceptable"),
    r"inexcusable",
    r"no excuse",
    r"poor show",
    r"no defence",
    *begun("this|it|that|you|we", r"(?: has| have| had)? (?:is|was|took|taken|waited|were kept)(?: simply| far| much| quite| a great deal)* too (?:long|late|slow)"),
    *begun("treated|behaved|handled|served|dealt", r"\b[^.;]{0,30}? (?:badly|poorly|unfairly|wrongly|shabbily|unreasonably)"),
    *begun("was|were|is", r"(?: simply| just| plainly)? (?:not|neither) (?:fair|right|reasonable|as it should)\b"),
    r"wasn't (?:fair|right|reasonable|good enough)\b",
    *begun("was|were", r" (?:unfair|unreasonable)\b"),
    *begun("this|that|it|which|we|decision|refusal|charge|sum|answer|letter", r" (?:was|were) wrong\b"),
    r"right is on your side",
    *begun("you|you're|you two|both of you", r"(?:'re| are| were| have been| had| have| got)*(?: quite| absolutely| entirely| perfectly| completely| both| all| it| got it)* (?:right|correct)\b(?! (?:to|of|for|time|now|away|hand|direction|side))"),
    r"you (?:were|are)(?: \w+)? (?:right|justified|entitled) to (?:complain|be|raise|feel|expect|bring|say|tell|point|object|question|ask)(?! (?:for|us|that|the|to))",
    *begun("every|good", r" (?:reason|cause|right) (?:to|for) (?:compl\w+|be|feel|expect|object)"),
    *begun("fair|good|valid|just|legitimate|genuine|reasonable", r" (?:point|complaint|grievance|criticism)\b"),
    *begun("me own up|we own up|i own up|the owning up", r""),
    r"(?:hold|put|hands?)(?: \w+)? (?:hands? )?up to",
    *begun("plenty|lot|much|case|something", r" to answer(?: for)?\b"),
    r"deserved? (?:\w+ )?better",
    *begun("service failure|maladministration|a failing|failings|shortcomings", r"\b"),
    rf"there (?:was|were|has been|have been)(?: clearly| plainly)? (?:an? )?(?:(?!no\b)\w+ )?{_FAULT}\b(?! report)",
    *begun("accept|admit|concede", r"(?: that (?:we|our|the|it|this|your|what)|,? (?:full|our|responsib|the blame|the fault|blame|fault))"),
    r"acknowledge(?: that (?:we|our)| our)",
    r"take (?:full )?responsibility for",
    rf"made (?:an?|the|some|two|several|such a)(?: \w+)? (?:{_FAULT}|hash|pig's ear)\b",
    *begun("we|i", r"(?: have| had|'ve| clearly| simply)? (?:mishandled|mismanaged|neglected|botched|bungled|messed|muddled|dropped the ball)"),
    *begun("do not|don't|cannot", r" (?:think|believe|feel|say)(?: that)? (?:we|our|this|it|the)\b[^.;]{0,60} (?:well|properly|enough|right|fairly|reasonabl[ey]|acceptabl[ey]|as (?:we|it|they) should)\b"),
    rf"apologi[sz]e for (?:our|the|this) {_FAULT}\b(?= (?:and accept|of ours))",
)
_IN_THE_RIGHT = cues(
    r"no (?:evidence (?:of|that)(?: any)? |sign of |finding of )?(?:\w+ )?(?:fault|failing|failure|maladministration|wrongdoing|shortcoming|default|impropriety|breach|misconduct|service failure|unfairness)s?\b",
    *begun("not|n't", r" (?:find|found|see|seen|identif\w+|been) (?:any |an? |evidence of (?:any )?)*(?:\w+ )?(?:fault|failing|failure|default|breach|shortcoming|wrongdoing|failings)\b"),
    r"nothing (?:\w+ )?(?:wrong|improper|amiss|out of order|untoward)\b",
    r"nothing (?:to (?:answer for|criticise|apologise for|reproach)|in your complaint)",
    r"anything (?:wrong|improper|amiss|out of order|untoward)\b",
    *begun("cannot|can't|does not|do not|don't|no reason to|not", r" (?:fault|criticise)\b"),
    r"no criticism",
    *begun("acted|behaved|dealt|handled|conducted|responded|treated|followed|applied|carried|served", r"\b[^.;]{0,60}? (?:correctly|properly|reasonably|fairly|appropriately|(?:as|what) (?:they|we|he|she|it) (?:should|ought|had to)|in (?:line|accordance|keeping) with)"),
    r"followed (?:our|the|its|their) (?:own )?(?:\w+ )?(?:policy|policies|procedures?|process|rules)",
    r"did (?:all|everything|what)(?: \w+){0,3}? (?:should|could|paid|required|asked|expected|supposed|ought|meant)\b",
    r"(?<!you )(?:was|were|are) (?:quite |perfectly )?(?:right|correct|entitled|justified|within (?:our|its|their|his|her))\b(?! (?:hand|side))",
    r"no case (?:to answer|for)",
    *begun("do|did|can|could", r"(?:n't| ?not) (?:think|believe|accept|consider|agree|find)(?: that)? (?:we|he|she|they|our|with you|there (?:was|is|were|has)|(?:this|it) (?:was|is) (?:wrong|unfair|unreasonable|our))\b"),
    r"not share your view",
)
_SHOULD_HAVE = cues(
    r"should(?: never| not|n't)? have (?!had|any|you|a\b|the\b)\w+",
    r"ought (?:not )?to have",
    r"did not (?:meet|follow|live up|come up|serve you|treat|do (?:what|all|enough|as)|keep (?:to )?(?:our|the|its)|act (?:on|soon|quick|as|in))",
    r"didn't (?:meet|follow|treat|do (?:what|all|enough|right)|keep (?:to )?(?:our|the)|act (?:on|soon|quick))",
)
_YES_OR_NO = re.compile(r"\W*(?:yes|no)\W*$|\W*yes\b[,.:;-]")
_LEVELS: tuple[tuple[Cues, int, Decision | None], ...] = (
    (_UPHELD, VERDICT, Decision.UPHELD),
    (_DISMISSED, VERDICT, Decision.NOT_UPHELD),
    (_COMPARED, VERDICT, None),
    (_IN_THE_WRONG, PLAIN, Decision.UPHELD),
    (_IN_THE_RIGHT, PLAIN, Decision.NOT_UPHELD),
    (_SHOULD_HAVE, ADMISSION, Decision.UPHELD),
)

# --- what takes the force from such words

_CLAUSES = re.compile(
    r"[;:.!?]\s+| - |,? (?:but|however|although|though|while|whereas) "
    r"|, (?:and|so|yet) (?=(?:i|we|the|this|you|it|they|he|she|your|our)\b)"
)
_GENERAL = cues(
    *begun("a|any|each|every|where a|where the", r" (?:complaint|case|head|point)s? (?:\w+ ){0,5}?(?:is|are|will be|may be|can be)(?: \w+)? (?:uph|just|found)"),
    r"complaints (?:are|will be|may be|can be)",
    r"(?:uph[eo]ld|justified|founded)['\"]?,? (?:where|when|if|means?)\b",
    r"we use the words?",
    *begun("uphold|upheld", r" a complaint"),
)
_BEFORE_IT = re.compile(
    r"\b(?:if|whether|unless|until|once|when we|before we|in case)\b"
    r"|^\W*(?:should|were|had) (?:we|i|you|your|the|it|this|that|any|he|she|they)\b"
)
_UNREAL = re.compile(
    r"\b(?:would|could|might|may|ought to|should|must|can|will|to)(?: not)?(?: have)?(?: been| be) (?:\w+ )?$"
)
_NO = r"(?:\b(?:not|cannot|never|neither|nor|unable to|without|declin\w+ to|none|no)(?! doubt| question| hesitation| difficulty| getting| only| just)|n't)"
_DENIED = re.compile(rf"{_NO}(?: [\w'()]+){{0,5}} $")
_DENIED_NEAR = re.compile(rf"{_NO}(?: [\w'()]+){{0,2}} $")
_RIGHTLY = cues(r"as you (?:\w+ )?(?:say|said|told|point)", r"rightly", r"quite properly")
_GOES_ON = re.compile(r"\W*(?:and )?(?:that|why|\(?[a-z0-9]\))\b")
_PERFORMED = re.compile(
    r"\b(?:i|we|panel|committee|governors|trustees|board)(?:'m| am|'ve)?(?: have| has| do| does| can| cannot| not| therefore| also| accordingly| fully| partly| hereby| decided| to| unable| able| are| been|,)* $"
    r"|^\W*(?:accordingly,? |therefore,? |so )?(?:i|we|the panel)\b.* and(?: therefore| so)?(?: do not| cannot| am unable to| are unable to| partly)? $"
)
_OTHERS = re.compile(
    r"\b(?:he|she|they|(?:mr|mrs|ms|miss|dr)\.? [a-z'-]+(?:-[a-z]+)?|(?:my|our|a|the) (?:colleague|officer|manager|warden|master|steward|clerk|secretary|surveyor|(?:first|earlier|previous) \w+)(?:'s \w+)?|tribunal|ombudsman|judge|certificate|idea)"
    r"(?: had| has| did| also| not| only| then| partly| partially|,)*(?: (?:in|on|of|at) \w+(?: \w+)?)?"
    r" (?:uph[eo]ld|found|concluded|said|told|wrote|took|decided|held|accepted|dismissed|rejected|thought|considered|had it|apologised|answered|admitted|was that|replied)\b"
)
_PAST = re.compile(r"\b(?:was|were|had been|been)(?: \w+){0,2} $")
_BACK_THEN = words(
    r"20[012]\d",
    r"last (?:year|time|autumn|spring|summer|winter)",
    r"previous",
    r"earlier",
    r"before",
    r"then",
)

# --- the whole complaint or a part of it

_POINT = words(
    *begun("this|that|these|those", r" (?:part|point|head|aspect|element|issue|limb|one)s?"),
    r"(?:the )?(?:first|second|third|fourth|other|remaining|last|next)",
    *begun("point|issue|head|part|limb|element|aspect|complaint|item|heading", r"s? (?:\d|one|two|three|[a-d]\b|\([a-z0-9]\)|[ivx]+\b)"),
    r"as (?:to|for|regards)",
    r"in (?:respect|relation)",
    r"regarding",
    r"concerning",
    r"complaint (?:about|that|of|over)",
    r"part about",
    r"parts",
    r"points",
    r"heads",
    r"limb",
    r"on (?:the|your)",
    r"uphold this",
    r"half",
)
_ALL = words(
    r"both",
    r"all (?:of )?(?:your|the|three|four|five|these|parts|points|heads)",
    r"every",
    r"any of",
    r"neither",
    r"none of",
    r"either",
    r"whole",
    r"in full",
    r"fully",
)
_BARE = 3  # words of a verdict that stands alone
_MATTER = words(r"complaint", r"appeal", r"grievance", r"case", r"complaints")
_PARTLY = re.compile(
    r"\b(?:part(?:ly|ially)|in part|to (?:an|some|a limited|that) extent|some (?:of|parts))\W+(?:\w+ ){0,6}(?:uph|just|well|found|subst|agree|succ|allow)"
    r"|\b(?:uph\w+|justified|founded|substantiated|succeeds|agree|allowed)\b[^.;]{0,40}?\b(?:in part|partly|partially|to (?:some|an|a limited) extent)\b"
)


def conclusion(one: Passage, text: Text) -> Conclusion | None:
    """What a passage concludes on the complaint, if it is the landlord's own conclusion."""
    if one.blank or one.is_question or one.section in {"complaint", "outcome_wanted"}:
        return None
    own = own_words(one)
    if _GENERAL.within(own) or (text.stage > 1 and _of_stage_one(one)):
        return None
    if one.section == "decision" and _YES_OR_NO.match(own):
        side = Decision.NOT_UPHELD if "no" in own[:4] else Decision.UPHELD
        return Conclusion(VERDICT, side, whole=False)
    found = list(_concluded(one, own, text))
    if not found:
        return None
    strength = max(level for level, _ in found)
    if one.is_title and strength < VERDICT:
        return None
    sides = {side for level, side in found if level == strength} - {None}
    side = Decision.PARTLY_UPHELD if len(sides) > 1 else next(iter(sides), None)
    if side and _PARTLY.search(own):
        side = Decision.PARTLY_UPHELD
    return Conclusion(strength, side, strength == VERDICT and side is not None and _whole(one, own))


def own_words(one: Passage) -> str:
    """What a passage says without quotations, also where one goes on in the next passage."""
    own = one.own
    before, mark, after = own.partition('"')
    if not mark:
        return own
    return before if not before.strip() or after.strip() else ""


def _of_stage_one(one: Passage) -> bool:
    """Whether the heading above announces the recap of the earlier stage."""
    return bool(EARLIER_HEADING.search(one.unit.heading))


EARLIER_HEADING = re.compile(
    r"^\W*(?:\d+\.? )?(?:(?:summary of |the |at |our |your )*(?:stage (?:1|one)|first stage|earlier stage)\b(?!.*(?:complaint|response|review) -)|background|history)"
)


def _concluded(one: Passage, own: str, text: Text) -> Iterator[tuple[int, Decision | None]]:
    """Every conclusion in the clauses of a passage: how firm, and for whom."""
    at, said = 0, False
    for clause in _CLAUSES.split(own):
        said = said and bool(_GOES_ON.match(clause))
        at += 1
        for known, level, side in _LEVELS:
            if level == ADMISSION and one.courtesy:
                continue
            if side is None and text.stage == 1:
                continue
            for match in known.finditer(clause):
                before = clause[: match.start()]
                if said or not _in_force(before, match[0], clause, level, text):
                    continue
                yield level, _turned(before, level, side)
        said = said or bool(ATTRIBUTED.search(clause) and not _RIGHTLY.within(clause))


def _turned(before: str, level: int, side: Decision | None) -> Decision | None:
    """The other side, where what stands before denies it."""
    denied = (_DENIED if level == VERDICT else _DENIED_NEAR).search(before)
    if not denied or side is None:
        return side
    return Decision.NOT_UPHELD if side is Decision.UPHELD else Decision.UPHELD


def _in_force(before: str, words: str, clause: str, level: int, text: Text) -> bool:
    """Whether what stands before the words leaves them the landlord's own and unconditional."""
    if _BEFORE_IT.search(before) or _UNREAL.search(before):
        return False
    if words.startswith("should") and before.endswith("you "):
        return False
    if level == VERDICT and _PERFORMED.search(before):
        return True
    if (WANTED.search(before) or ATTRIBUTED.search(before + words)) and not _RIGHTLY.within(before):
        return False
    if _OTHERS.search(before + words):
        return False
    if _PAST.search(before) and (text.stage > 1 or _BACK_THEN.within(clause)):
        return _compares(words)
    return text.stage == 1 or not EARLIER.search(clause) or _compares(words)


def _compares(words: str) -> bool:
    """Whether the words are on the earlier decision itself."""
    return _COMPARED.within(words) or "wrong" in words or "right" in words


def _whole(one: Passage, own: str) -> bool:
    """Whether a verdict is on the complaint as a whole."""
    if one.unit.kind == "cell" or (_POINT.within(own) and not _ALL.within(own)):
        return False
    if _POINT.within(one.unit.heading):
        return False
    if one.section == "decision" and len(own.split()) <= _BARE:
        return True
    return one.is_title or _MATTER.within(own) or _ALL.within(own)
