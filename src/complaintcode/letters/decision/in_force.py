"""Whether words of decision are the landlord's own and in force, by what stands about them.

A condition, a wish, what the resident or somebody else says and an earlier answer take the force
from them; "not" turns them round.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.decision.decided_before import decided_before
from complaintcode.letters.decision.faults import DEPLORABLE
from complaintcode.letters.decision.mere_facts import mere_fact
from complaintcode.letters.decision.verdicts import VERDICT, compares
from complaintcode.letters.matching.cues import cues, pattern, words
from complaintcode.letters.text.speech import ATTRIBUTED, EARLIER, WANTED
from complaintcode.letters.text.times import MONTHS
from complaintcode.model.choices import Decision

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Text

OURSELVES = (
    r"(?:i|we|(?:review )?panel|committee|governors|trustees|board|directors|association|council"
    r"|trust|society|landlord|reviewer|us)"
)
_CONDITION = pattern(
    r"\b(?:if(?! (?:i|we) (?:may|might|can)\b)|perhaps|whether|unless|until|once|before we|in"
    r" case|as if|wherever|complaints that)\b"
    r"|\b(?:where|when) (?:we|the|our|it) (?:have|has|are|is|get|make|find|fall|do|did not)\b"
    r"|\b(?:where|when) (?:the|our|an?) \w+ (?:is|are|falls?|fails?)\b|\bwhere (?:our|an?) $"
    r"|\b(?:aims? (?:is )?to|try to|hope|important|please(?! accept)|not in a position"
    r"|not for (?:us|me)"
    r"|must (?:now )?decide|explain (?:how|why)"
    r"|(?:want|wants|wanted|asks?|asked|asking|invites?|invited|urges?|urged|calls? on|called on"
    r"|wish|wishes|wished|expects?|expected|would like|prays?|requests?|requested) (?:us|me|the"
    r" (?:\w+ )?(?:association|council|trust|society|landlord|panel|committee|board|co-op)) to"
    r"|committed to|(?:want|keen) to learn"
    r"|prove that)\b"
    r"|^\W*(?:should|were|had) (?:we|i|you|your|the|it|this|that|an?|any|every|each|some|one|our"
    r"|there|both|all|somebody|someone|anyone|he|she|they)\b"
    r"|\b(?:where|when|if) it (?:turns out|proves|transpires|emerges|appears|happens)\b"
    r"|^\W*where (?:an?|any|somebody|someone)\b|\b(?:whoever|whichever|no matter who)\b"
)
_UNREAL = pattern(
    r"\b(?:would|could|might|may|ought to|should|must|can|will"
    r"|(?<!come )(?<!came )(?<!due )(?<!amounts )(?<!amounted )to)"
    r"(?: not)?(?: also| well| then| only| now| still)?(?: have)?(?: been| be)? (?:\w+ )?$"
)
# "We own up when we are wrong": as often as it happens.
_WHENEVER = pattern(
    r"(?<!case )(?<!one )(?<!area )(?<!areas )(?<!occasion )(?<!instance )(?<!point )"
    r"\b(?:where|when|whenever|wherever) $"
)
# "Our policy pays for a visit only where we have failed": what a rule makes it depend on.
_RULE_WHERE = pattern(
    r"\bonly (?:where|when|whenever)\b[^,;]*$"
    r"|\b(?:policy|policies|guidance|rules?|scheme|procedure|tariff|guidelines"
    r"|pays?|payable|allows?|gives?|offers?|applies|(?:is|are) (?:due|given|made|for|paid))\b"
    r"[^;£]* (?:where|when|whenever|in which) (?:(?:we|(?:our|the|an?) \w+) )?(?:(?:was|were|is|are"
    r"|has|have|had)(?: been)? )?$"
)
_OFTEN = re.compile(r"(?:we|our \w+|things|they|staff|it) (?:are|is|gets?|makes?|falls?|do|does)\b")
# "I have concluded that it should be upheld" is a decision all the same.
_JUDGED = pattern(
    rf"\b{OURSELVES}\b(?! (?:may|might|could)\b)[^.]*\b(?:conclude|decided?|find|found|consider"
    rf"|think|believe|agree|satisf)"
    r"|\b(?:come|came|reached|arrived|brought)(?: \w+)? (?:to|at)? ?(?:the|this|my|our)"
    r" (?:\w+ )?(?:view|conclusion|opinion|decision)\b"
    r"|\bit is (?:my|our|the \w+'s) (?:\w+ )?(?:view|opinion|conclusion|finding|judgement)\b"
    r"|\b(?:found|held|deemed|considered|judged|proved) to be $"
    r"|\b(?:my|our|the|a) (?:decision|conclusion|finding)(?: is| was| that| has been)*(?: not)? to"
)
# "I would have upheld it if you had told us": what was not so.
_SUPPOSED = pattern(r"\bwould(?: not| also| only)? have (?:been )?$")
_WOULD_IF = pattern(r"\bwould\b.* (?:if|had (?:the|you|we|it|there))\b")
_PERFORMED = pattern(
    rf"\b{OURSELVES}(?:'m| am|'ve)?(?: have| has| had| do| does| can| could| must| would| have to"
    rf"| shall| cannot| was| were| not| going to| therefore| also"
    r"| accordingly| fully| partly| hereby| decided| to| unable| able| are| is| been| only"
    r"| partially"
    r"| will(?: not)? be|'ll be| won't be| have no (?:option|choice|alternative) but to"
    r"| have no hesitation in|,)* $"
    rf"|^\W*(?:\w+,? )?(?:the )?{OURSELVES}\b.* and(?: therefore| so)?"
    r"(?: do not| cannot| am unable to| are unable to| partly)? $"
)
_NO = (
    r"(?:\b(?:not|cannot|never|neither|nor|unable to|without|declin\w+ to|none|no)"
    r"(?! doubt| question| hesitation| difficulty| getting| only| just)|n't)"
)
_DENIED = pattern(rf"{_NO}(?: [\w'()]+){{0,5}} $")
_DENIED_NEAR = pattern(rf"{_NO}(?: [\w'()]+){{0,2}} $")
RIGHTLY = cues(r"as you (?:\w+ )?(?:say|said|told|point)", r"rightly", r"quite properly")
# "Sorry for the poor service": what is regretted by name only is no conclusion.
_REGRETTED = pattern(
    r"\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)\b(?:(?! (?:we|i)\b)[^.;])*? (?:for|about)"
    r" (?:(?! (?:we|i|which)\b)[^.;])*$"
    r"|£[\d.,]+ (?:\w+ )?(?:for|to reflect|in recognition of) (?:(?! (?:we|i|which)\b)[^.;])*$"
    r"|\bregrets? (?:the|our|any|these|such)(?:(?! (?:we|i|which)\b)[^.;])*$"
)
_THOUGHT = pattern(
    r"\byou (?:reckon|suspect|fear|insist|assume|suggest|imply|worry|contest)"
    r"|\byou (?:do|did)(?: not|n't) (?:feel|think|believe|agree|accept|consider)\b"
)
_OTHER = (
    r"(?:he|she|they|(?:mr|mrs|ms|miss|dr)\.? [a-z'-]+(?:, (?:who|our|your|the|an?)\b[^,;]{3,50},)?"
    r"|(?:my|our|a|an|the|your) (?:(?:independent|own|same|visiting|local|outside|\w+ing"
    r"(?<!investigating)(?<!reviewing)) )?(?:colleague"
    r"|officer|manager|warden|master|steward|clerk|secretary|surveyor|engineer|plumber|electrician"
    r"|contractor|inspector|neighbour|tenant|occupier|driver|fitter|caretaker|operative|adviser"
    r"|gardener|cleaner"
    r"|councillor|insurers?|(?:first|earlier|previous)"
    r" (?!(?:head|point|part|limb|issue|element|matter|ground|complaint|is|are|and|two|of (?:these"
    r"|those|your))\b)\w+)"
    r"|(?:the )?(?:police|tribunal|ombudsman|judge|court|doctor|expert|consultant|certificate"
    r"|insurers?))"
)
_FIRM = (
    r"(?:the|your|our|that|its|their) (?:[\w']+ ){0,2}?(?:inspector|adjuster|agents?|freeholder"
    r"|developer|builders?|supplier|merchant|insurers?|contractors?|adjudicator|surveyors?"
    r"|engineers?|neighbours?|management company)"
)
# "The agent wrote to you to say that it was upheld": another's answer, told by the letter.
_WROTE_TO_YOU = pattern(
    rf"\b(?:{_FIRM}|it|he|she|they)(?: has| have| had| then| also)? (?:wrote|written|replied)"
    r" to you\b[^.;]{0,40} (?:to (?:say|tell|inform|confirm)|saying|telling|that|in which"
    r"|confirming)\b"
    rf"(?!.*\b(?:{OURSELVES}|your complaint (?:is|has been))\b)"
)
_OTHERS = pattern(
    rf"\b{_FIRM}'s? (?:own )?(?:view|opinion|belief|impression|verdict)\b|"
    rf"\b{_FIRM}(?: has| have| had| itself| also| since| then)*"
    r" (?:wrote to you|says? that|maintains? that|insists? that|claims? that|said that|told you"
    r"|let you know|informed you|replied that|answered that)\b|"
    rf"\b(?!it\b){_FIRM}(?: has| have| had| itself| also| since| then)*"
    r" (?:accepted|admitted|conceded|agreed|found|upheld|decided|concluded|owned|sided|took your"
    r"|held)\b|"
    r"\bit was (?:then )?the (?:view|opinion|finding|conclusion|decision|answer) of (?!(?:the )?"
    r"(?:(?:review )?panel|committee|board|trustees|governors|reviewer)\b|this\b)|"
    rf"\b{_OTHER}(?:'s \w+)?(?: [\w']+){{0,6}}? (?:uph[eo]ld|found|conclud\w+|says?|said|tells?"
    rf"|told"
    r"|wrote|took|decided|held|accept(?:s|ed)?|dismissed|rejected|thought|thinks|feels|felt"
    r"|believes|considered|had it|stands? by|maintain(?:s|ed)|sticks? (?:by|to)|apologised"
    r"|answered|admit\w*|was that|replied)\b"
    r"|\b(?:residents|leaseholders|tenants|neighbours|people|customers|many)(?: often| sometimes"
    r"| may)? (?:feel|say|think|believe|have said|find)\b"
    r"|\byour (?:\w+ )?(?:view|request|belief|opinion|feeling|argument|wish|letter|e-?mail)\b"
    r"|\byou regard\b|\bin the (?:view|opinion|eyes|words) of (?:your|his|her|some|many"
    r"|residents)\b|\bin (?:his|her) (?:\w+ )?(?:opinion|view|eyes)\b"
    r"|\b(?:police|court|tribunal|surveyor|engineer|contractor|insurers?|expert) (?:is|was|were)"
    r" (?:satisfied|persuaded|content)\b"
    r"|\byour (?:\w+ )?(?:complaint|case|point|grievance|concern)s? (?:is|was|being) that\b"
)
_AGREED = pattern(
    rf"\b{_OTHER}(?:'s \w+)?(?: [\w']+){{0,6}}? (?:(?:dis)?agreed|did(?: not|n't) agree)\b"
)
# Those who decide may be "they".
_DECIDE = words("panel|committee|board|trustees|governors|reviewers|directors|members")
# "You took it to the Income Team and they did not agree": what others answered.
_TAKEN_TO_OTHERS = pattern(
    r"\byou(?: had| have|'d|'ve| also| first| then| already)* (?:put|took|taken|raised|mentioned"
    r"|made|said|explained|spoke|spoken|complained|reported|wrote|written)\b"
    r"(?:(?!\b(?:panel|committee|board)\b)[^;])*,? (?:(?:and|but) (?:they|he|she|it|(?:the|our)"
    r" \w+(?: team)?)|who)(?: (?:did|do|does|would|could)(?: not|n't)| also| then| both)* $"
)
# "That is not good enough": what "that" is, and whose doing, is not said.
_DEPLORED = pattern(
    r"^\W*(?:(?:and|so|but|yet) )*(?:all (?:of )?)?(?:this|that|it|which)\b[^,;]{0,30}$"
)
# "The tenant above was to blame, you say"
_SOMEBODY_SAYS = pattern(
    r", you (?:say|said|told us|wrote|write|think|feel|believe|add|claim|were told)(?=,| by\b|\W*$)"
    r"|\baccording to (?:you\b|your |the (?:police|insurers?|neighbour)|mr|mrs|ms|his|her|him)"
)
_HEDGED = words(r"perhaps", r"possibly", r"maybe", r"arguably")
_PAST = pattern(r"\b(?:was|were|had been)(?: \w+){0,2} $")
_ACCEPTED_THEN = pattern(
    rf"\b(?:{MONTHS}|then|earlier|previously|last \w+)\b.*\bit was \w+ that\b"
    r"|\bit was (?:then|previously|already) \w+ that\b"
)
_BACK_THEN = words(r"20[012]\d", r"last \w+", r"previous", r"earlier", r"before", r"then")
# "I find no fault in the stage 1 answer, and your complaint is not upheld": now, and here.
_NOW = pattern(
    r"\b(?:and|but)(?: it)? (?:is|remains)(?: now| still| also| again| therefore)*"
    r"(?: not| partly| partially| fully)* $"
    r"|(?:\band(?: therefore| so| accordingly)*,?|^\W*(?:having|after|on|upon) (?:\w+ly )?(?:re-?)?"
    r"(?:read|review|consider|look|examin|check|stud|weigh)\w*\b[^,]*,) (?:your|the|this)"
    r" (?:complaint|appeal) (?:is|remains)(?: therefore| still| also| accordingly)*"
    r"(?: not| partly| partially| fully)* $"
)
# "It is upheld, as it was at stage 1": decided now, and compared.
_AS_BEFORE = re.compile(
    r"[, (]+(?:just |exactly |again |much |only )*(?:as|also upheld|for the (?:same )?reasons)\b"
    r"(?! (?:part|you|a result|he|she|they|it (?:says|said))\b)[^,;]*$"
)
# "The complaint is upheld, and the reasons given at stage 1 stand"
_IS_SO = re.compile(r"\b(?:is|are|remains?)(?: \w+ly| not| also| therefore| still)* $")
_AS_BEFORE_FIRST = re.compile(r"^\W*(?:just |much )?as (?:at|in|on|with) [^,;]{5,40}, ")
_TELLS_THAT = re.compile(r"\bthat\b|\b(?:says|said|states|stated)\b")
# "You would like us to uphold it", "you did not agree with stage 1": what the resident wants.
_WISHED = pattern(
    r"\byou(?:'d| would|'ve| have)? (?:like|want(?:ed)?|ask(?:ed)?|wish(?:ed)?|hoped?) (?:for )?"
    r"(?:us|me|the \w+|your complaint|it|this) (?:to )?(?:be )?$"
    r"|\byou (?:do|did|could|can)(?: not|n't) $"
)


def turned(before: str, level: int, side: Decision | None) -> Decision | None:
    """The other side, where what stands before denies it."""
    denied = (_DENIED if level == VERDICT else _DENIED_NEAR).search(before)
    if not denied or side is None:
        return side
    return Decision.NOT_UPHELD if side is Decision.UPHELD else Decision.UPHELD


def in_force(before: str, found: str, clause: str, level: int, text: Text) -> bool:
    """Whether what stands before the words leaves them the landlord's own and unconditional."""
    wished = level == VERDICT and _WISHED.search(before)
    supposed = (
        (_WHENEVER.search(before) and _OFTEN.match(found))
        or _CONDITION.search(before)
        or _RULE_WHERE.search(before)
        or _SUPPOSED.search(before)
        or _WOULD_IF.search(clause)
    )
    told = text.stage > 1 and decided_before(before, found, clause, text, verdict=level == VERDICT)
    if wished or supposed or told or _SOMEBODY_SAYS.search(clause) or tells_anothers(before):
        return False
    if level < VERDICT and (_REGRETTED.search(before) or _HEDGED.within(clause)):
        return False
    after = clause[len(before) + len(found) :]
    if deplores(before, found, clause) or mere_fact(before, found, after):
        return False
    if _UNREAL.search(before) and not _JUDGED.search(before) and not _PERFORMED.search(before):
        return False
    if level == VERDICT and _PERFORMED.search(before):
        return True
    asked = WANTED.search(before) or ATTRIBUTED.search(before) or _THOUGHT.search(before)
    if (asked and not RIGHTLY.within(before)) or _is_others(before, found, text):
        return False
    retold = text.stage > 1 and level == VERDICT
    if _PAST.search(before) and (retold or _BACK_THEN.within(clause)):
        return False
    behind = "" if level == VERDICT and _IS_SO.search(before) else _AS_BEFORE.sub("", after)
    now = f"{_AS_BEFORE_FIRST.sub('', before)}{found}{behind}"
    of_then = EARLIER.search(now) or _ACCEPTED_THEN.search(before)
    return text.stage == 1 or not of_then or compares(clause) or _is_now(before)


def _is_others(before: str, found: str, text: Text) -> bool:
    """Whether somebody else concludes: "they" may be those who decide, where the letter has any."""
    if _OTHERS.search(before + found) or _TAKEN_TO_OTHERS.search(before):
        return True
    agreed = _AGREED.search(before + found)
    if agreed is None:
        return False
    return not (agreed[0].startswith("they") and _DECIDE.within(text.flat.text))


def _is_now(before: str) -> bool:
    """Whether what was looked at is the earlier answer, and what is said of it is said now."""
    return _NOW.within(before) and not _TELLS_THAT.search(before)


def tells_anothers(clause: str) -> bool:
    """Whether a clause tells what somebody else wrote to the resident."""
    return _WROTE_TO_YOU.within(clause)


def deplores(before: str, found: str, clause: str) -> bool:
    """Whether "this" or "that" is only found wanting, without saying what it is."""
    if not DEPLORABLE.match(found) or not _DEPLORED.search(before):
        return False
    return not clause[len(before) + len(found) :].startswith((" that ", " to ", " for us "))
