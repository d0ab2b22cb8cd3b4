"""What is said of the complaint's own handling, and of the landlord in general.

When it came in and who took it, what became of an offer, how carefully all was gone into, what the
landlord wants and values: none of it is a finding on the matter complained of, whatever the subject
of the sentence.
"""

from __future__ import annotations

import re
from enum import Enum

from complaintcode.letters.decision.faults import LANDLORD
from complaintcode.letters.matching.cues import begun, cues, pattern, words
from complaintcode.letters.reasons.facts import CAUSES, is_past
from complaintcode.letters.text.sources import FROM_SOURCE


class Topic(Enum):
    """What a clause tells of that is not the matter complained of; "it" may go on about it."""

    COMPLAINT = "complaint"
    OFFER = "offer"
    GENERAL = "general"


_LEAD = (
    r"\W*(?:(?:and|but|so|then|also|as you know|accordingly),? )*"
    r"(?:(?:on|in|at|by|after|during|within|from) [^,;]{1,40}?,? )?"
)
_THE = r"(?:your|the|this|that|my|our|an?|any|his|her)"
_OF_IT = (
    r"(?: (?:of|dated|about|from|for|to|under|against|itself|number|no\.?|reference)"
    r"(?: (?!was\b|were\b)[^\s,;]+){0,8}?)?"
)
# --- the complaint and its handling

_PROCEEDINGS = (
    rf"(?:{_THE} (?:formal |stage \w+ |second |internal |independent |own |new )*"
    r"(?:complaints?|appeal|grievance|escalation|extension of time|acknowledge?ment|case handler"
    r"|investigating officer|reviewing officer|reviewer|complaint file)"
    r"|(?:this|my|our) (?:own |internal )?(?:investigation|enquir(?:y|ies)|inquiry|review|hearing)"
    r"|the (?:stage \w+ )?(?:investigation|review|hearing)(?= (?:was|has been) [\w ]{3,14}"
    r" (?:by me|(?:of|into) your complaint)\b)"
    rf"|{_THE} (?:formal |stage \w+ )?request (?:to (?:escalate|take (?:it|this|your complaint)"
    r"|go to (?:stage|the next)|move to stage)\b"
    r"|for (?:an? |the |your )?(?:complaint to|escalation|stage|second))"
    r"|the (?:usual |published )?(?:target|deadline|time limit) for (?:an?|the) (?:stage \w+ |full"
    r" |final |written )*(?:response|decision))"
)
_PROCESSED = (
    r"(?:received|acknowledged|registered|logged|recorded|entered|opened|allocated|assigned"
    r"|appointed|named|passed|given|handed|sent|forwarded|referred|escalated|accepted|dated"
    r"|conducted|carried out|undertaken|done|held|led|chaired|completed|concluded|started|begun"
    r"|heard|considered|reviewed|investigated|looked (?:at|into)|dealt with|handled|closed|needed"
    r"|required|agreed|arranged|granted|sought|extended|made|put|taken|moved|brought|filed|issued"
    r"|due|in time|on time|within|complete|finished|independent|final|\d+|ten|fifteen|twenty)\b"
)
_WERE = (
    r"(?:was|were|is|are|has been|had been|have been|being)"
    r"(?: \w+ly| then| also| first| duly| both| since| next| now| all)*"
)
_MOVED = (
    r"(?:reached (?:us|me|the|our|stage)|arrived|came (?:in|to|before|up|from you)|passed to"
    r"|went (?:to|before)|ran|ends?|ended|began|starts|started|took place|lasted|expired|fell due"
    r"|closed)\b"
)
_TRADE = (
    r"(?:contractors?|surveyor|plumber|engineer|roofer|electrician|joiner|gas|repairs|workmen"
    r"|builder|glazier|operative|caretaker)"
)
_COMPLAINT_HANDLED = re.compile(
    rf"{_LEAD}{_PROCEEDINGS}{_OF_IT}(?:,? (?:which|who|that) [^,;]*?,?)? "
    rf"(?:{_WERE} (?:by me|{_PROCESSED})|{_MOVED})"
)
_LETTER_HANDLED = re.compile(
    rf"{_LEAD}(?:(?:your|the) (?:complaint (?:letter|form|e-?mail|message)|letter of complaint"
    r"|case|matter|file|papers|concerns?|feedback)|your (?:letter|e-?mail|message|note))"
    rf"(?:{_OF_IT} )(?:{_WERE} (?:received|acknowledged|registered|logged|opened|allocated|assigned"
    r"|passed (?:to|on)|given to|handed to|forwarded|referred|dated)"
    rf"|reached (?:us|me|the|our)|came (?:in|to (?:us|me|the|our))|arrived|passed to"
    rf"|went to (?:me|the|mr|mrs|ms))\b(?!.*\b(?:{_TRADE}|answered|replied|(?:read|opened) on"
    r"|closing date)\b)"
)
# Those who handled it, and the resident.
_HANDLER = (
    r"(?:i|we|he|she|(?:an?|the|our|my) (?:case handler|case officer|reviewer|investigator|panel"
    r"|director|manager|officer|chair|complaints? (?:officer|team|manager)))"
)
_MET_YOU = re.compile(
    rf"{_LEAD}(?:{_HANDLER}(?: then| also| have| has| had| both)* (?:invited you|asked you (?:in\b"
    r"|to (?:meet|come|talk|discuss)|for a meeting)|offered (?:you (?:an?|the) (?:meeting|call"
    r"|chance|opportunity)\b(?!.*\b(?:declin|refus))|to meet)|had the (?:benefit|advantage)"
    r"|had (?:\w+ ){1,2}(?:working )?days (?:in which )?to|(?:took|played) no part)"
    rf"|an? (?:\w+ )?(?:call|meeting|conversation|interview) {_WERE} (?:held|arranged|had|fixed"
    r"|offered)\b|an? (?:case|reference) (?:number|handler|officer)\b)"
)
_NOT_CONCERNED = pattern(
    r"\b(?:has|had|have|took|played)(?: not| never| no)+ (?:\w+ )?(?:dealt with|been involved"
    r"|seen|met"
    r"|heard of|come across|parts?|hand|involvement|knowledge|had (?:anything|any part)) "
)
_OFFER = re.compile(
    rf"{_LEAD}(?:{_THE} (?:\w+ ){{0,2}}?(?:offer|award|sum|amount|figure|payment|proposal)"
    r"(?: of £?[\d.,]+)?|(?:the|that|our) £[\d.,]+)"
    r"(?: (?:that |which )?(?:(?:was |were )?(?:put forward|made|offered|proposed)|(?:we|i|he|she"
    r"|they|mrs?|ms|my|our|the)\b[^,;]{0,30}? (?:offered|made|put forward|proposed|named))"
    r"[^,;]{0,30}?)?,? "
    r"(?:(?:was|were|is|has been|had been|remained|remains|stood|stayed|was held|was left)"
    r" (?:\w+ )?(?:open|to be accepted|on the table|available|good|there|for \w+ (?:days|weeks)"
    r"|taken up|accepted|claimed|declined|refused|turned down|withdrawn|closed)"
    r"|(?:has |had )?(?:since |now |then )?(?:lapsed|expired|ran out|closed|fell)\b)"
)
_OFFER_GOES_ON = re.compile(
    r"\W*(?:and |but |so )*(?:as|since|because|when)?\b ?(?:it|this|that|the offer|you|they"
    r"|nothing|no (?:answer|reply|word|acceptance)|(?:we|i) (?:did not|didn't|have not|heard"
    r"|had no))\b"
)
_GOES_ON = re.compile(rf"{_LEAD}(?:it|this|these|they|both|which|all of (?:it|this))\b(?! shows?)")
_IT_GOES_ON = re.compile(
    rf"{_LEAD}(?:it|this|these|they|both|which|all of (?:it|this)) (?:{_WERE} {_PROCESSED}"
    rf"|{_MOVED})"
)
_PERSON_GOES_ON = re.compile(
    rf"{_LEAD}(?:he|she|they|i|we|who)(?: then| also| has| have| had| both)* (?:(?:returned|passed"
    r"|gave|handed|sent|logged|acknowledged|took|read) (?:it|this|the (?:file|papers|complaint))\b"
    r"|invited you|(?:rang|called) you|left (?:you )?a message\b"
    r"|(?:looked|read|met|spoke)(?: (?:at|into|to|with|through) (?:it|this|you|everyone|the (?:file"
    r"|papers|complaint)))?\W*$)"
)
# What went amiss in the handling may be what was complained of.
_AMISS = words(
    "not|never|nobody|no one|none|nothing|neither|failed|lost|mislaid|wrong|wrongly|late|overdue",
    r"(?:days|weeks|hours|week|day|month) after",
    "forgot|forgotten|missed|unanswered|unread|mistake|error|by mistake|should have|too long",
    r"\w+n't|delay|delayed|sat|lay|overlooked|ignored|twice|longer than|months|without|refused"
    r"|instead|only after|before anyone|no longer|cancelled|under another|closed before",
    r"and (?:we took|ours (?:went|came|was)|yours (?:took|was|ran))",
    r"(?:took|taken)\b[^.;]{0,40} (?:days|weeks|months)",
)


# "An investigation was carried out and it found cold bridging."
_FOUND = pattern(r"\b(?:found|identified|traced|showed|revealed|concluded that|because)\b")


def goes_amiss(clause: str) -> bool:
    """Whether a clause tells of what was not done, or done amiss."""
    return _AMISS.within(clause)


# "How your complaint was dealt with": a heading that opens an account of the handling.
_HANDLING_HEADING = re.compile(
    r"\W*(?:how (?:we|i|your|the|this|our) ?(?:\w+ )?(?:complaint|appeal|case|review|request"
    r"|hearing|matter)? ?(?:was|were|has been|is|have)? ?(?:\w+ly )?(?:dealt with|handled"
    r"|carried out|conducted|reviewed|done|investigated|progressed|processed|received)"
    r"(?: (?:it|this|your|the)"
    r" ?\w*)?|(?:the |our )?(?:panel|committee|review|appeal|hearing)(?:'s)? (?:procedure|process"
    r"|hearing)|(?:conduct|history|progress|timeline|chronology|receipt|handling) of"
    r" (?:the|your|our) (?:\w+ )?(?:complaint|appeal|review|case|hearing|investigation)"
    r"|(?:our |the )?(?:process|procedure|handling))\W*$"
)


def opens_handling(heading: str) -> bool:
    """Whether what stands below a heading tells how the complaint was handled."""
    return bool(_HANDLING_HEADING.match(heading))


def topic_of(clause: str, before: Topic | None) -> Topic | None:
    """What a clause tells of beside the matter, or goes on about; nothing, if of the matter."""
    if before is Topic.OFFER and _OFFER_GOES_ON.match(clause):
        return before
    if _OFFER.match(clause):
        return Topic.OFFER
    if is_general(clause):
        return Topic.GENERAL
    if _NOT_CONCERNED.within(clause) or (_is_handled(clause) and not _finds(clause)):
        return Topic.COMPLAINT
    return before if before and _goes_on(clause, before) else None


def may_go_on(clause: str) -> bool:
    """Whether a clause may go on about what the one before it tells of."""
    return any(known.match(clause) for known in (_OFFER_GOES_ON, _GOES_ON, _PERSON_GOES_ON))


def _finds(clause: str) -> bool:
    """Whether a clause says what went amiss, why, or what was found, whatever else it tells of."""
    if goes_amiss(clause) or CAUSES.within(clause) or FROM_SOURCE.within(clause):
        return True
    return _FOUND.within(clause)


def _is_handled(clause: str) -> bool:
    return any(known.match(clause) for known in (_COMPLAINT_HANDLED, _LETTER_HANDLED, _MET_YOU))


def _goes_on(clause: str, before: Topic) -> bool:
    """Whether a clause goes on about the topic of the one before it, and finds nothing."""
    if _finds(clause):
        return False
    if before is Topic.GENERAL:
        return bool(_GOES_ON.match(clause)) and not is_past(clause)
    return bool(_IT_GOES_ON.match(clause) or _PERSON_GOES_ON.match(clause))


# --- what the landlord wants, values and does in general

_WHO_LANDLORD = (
    r"(?:(?:here )?(?:at|as an?) [^,;]{3,30},? )?(?:we(?: all| both| here| too)?|i"
    rf"|(?:the |this |our )?(?:{LANDLORD}|council|board|company)"
    r"|[a-z][\w'&-]* (?:[\w'&-]+ ){0,2}?(?:homes|housing|living|group|association|trust|society"
    r"|council))"
)
_TENANT = r"(?:tenant|resident|leaseholder|household|applicant|member|customer|people|owner)"
_GENERALLY = (
    rf"(?:expects?(?! (?:(?:an?|its|the|our|all|every|each) )?(?:{_TENANT}s?|you|them)\b)"
    r"|believes? (?:in\b|(?:that )?(?:every|all|any|each|people|residents|tenants|customers|good"
    r"|nobody|no one)\b)|wants?|wish(?:es)?|values?|strives?|tries|hopes?|aims?|cares? (?:about"
    r"|for|deeply|that)|likes? to|prides? (?:itself|ourselves)|(?:is|are|am) (?:\w+ly )?(?:proud"
    r"|committed|keen|determined|passionate|dedicated|always|anxious|eager)\b"
    r"|takes? (?:pride|(?:all |every |each )?complaints?|its|seriously|great care)"
    r"|sets? (?:itself|ourselves|high|great store)|sets? out (?:the|its|our) (?:grounds|reasons)"
    r"|gives? reasons|(?:has|have|pays?|pay) (?:due )?regard|acts? (?:fairly|in good faith)"
    r"|treats? (?:every|all|each|people|residents|tenants|complaints)|welcomes?|learns? from"
    r"|works? hard|seeks? to|encourages?|uph[eo]lds? (?:a|any|complaints)|owes? it"
    r"|(?:regards?|sees?|looks? (?:up)?on) (?:an?|every|each|all|any) )"
)
_IN_GENERAL = re.compile(
    rf"\W*(?:and |but |so )?{_WHO_LANDLORD}(?: all| always| also| do| does| very much| strongly"
    rf"| both| really| rightly)* {_GENERALLY}"
)
# "It is not the experience that we want anybody to have": wished otherwise, and nothing found.
_NOT_WISHED = pattern(
    r"^\W*(?:and |but )?(?:this|that|it|these)(?:'s| is| was| are| were)(?: \w+ly| just| at all)?"
    r"(?: not| hardly| scarcely| nowhere near|n't) (?:the|what|how|an?|in any way|as|something"
    r"|anything|where)\b[^;]*?\b(?:want|wish|like to|expect|hope|aim|strive|set ourselves"
    r"|sets? itself|proud|stand for|pay (?:your |us |rent|for)|deserves?|should (?:have|be|get)"
    r"|ought|would choose|entitled to)\b"
)
# "We close nine in ten complaints inside ten days": of complaints, and not of this one.
_COMPLAINTS = pattern(
    r"(?<!your )(?<!these )(?<!those )(?<!the )(?<!both )(?<!two )(?<!three )(?<!of )\bcomplaints\b"
    r"(?! (?:handling|policy|procedure|team|desk|officer|manager))"
)
_MATTERS_TO_US = cues(
    *begun("matters|important|priority", r" (?:\w+ )?(?:to|for) (?:us|me|the \w+|all of us)\b"),
    r"(?:are|is) (?:very |most )?(?:dear|precious|close) to (?:us|me|our|the \w+'s)\b",
    r"(?:we|i|nobody here|none of us) (?:should|would) never (?:knowingly|willingly|wish|want|dream"
    r"|choose|do (?:anything|harm))\b",
    *begun("at the heart of", r" (?:what|all|everything|our)\b"),
)


# "We want everyone to have heat, and you had none."
_BUT_HERE = pattern(
    r"\b(?:and|but|yet|though) (?:you|yours?|we|ours?|it|this|these|nobody|none|no one|here|he|she"
    r"|they|the|mrs?|ms)\b.*"
)


def is_general(clause: str) -> bool:
    """Whether a clause says what the landlord wants, values or does, whoever complains."""
    contrast = _BUT_HERE.search(clause)
    if contrast and is_past(contrast[0]) and goes_amiss(contrast[0]):
        return False
    if _IN_GENERAL.match(clause):
        return True
    if _COMPLAINTS.within(clause) and not is_past(clause):
        return True
    return _NOT_WISHED.within(clause) or _MATTERS_TO_US.within(clause)


# --- how it was weighed

_VIEWS = (
    r"(?:points?|arguments?|aspects?|issues?|sides?|views?|accounts?|angles?|submissions?"
    r"|stor(?:y|ies)|versions?|what (?:you|each|they|everyone|all)\b[^,;]{0,40}"
    r"|(?:that|which) you (?:told|said|put|raised)[^,;]{0,30}?)"
)
_WEIGHED_IN = (
    r"(?:weighed|considered|heard|listened to|respected|gone into|taken into account|debated"
    r"|discussed|borne in mind|noted|thought (?:about|over|through)"
    r"|given (?:\w+ ){0,2}(?:weight|hearing|thought)|balanced|pondered)\b"
)
_WEIGHS = cues(
    rf"(?:every|each|all|both)\b(?: [\w'-]+){{0,4}}? {_VIEWS}"
    rf"[^,;]{{0,40}}? (?:was|were|has been|have been|had been|is|are|being) (?:\w+ly |all |each"
    rf" |duly |then |also )*{_WEIGHED_IN}",
    *begun(
        "full|due|equal|proper|great|some|much|the same|every|fair|as much",
        r" (?:and \w+ )?weight (?:was|has been|had been) (?:given|attached|accorded)\b",
    ),
    *begun(
        "gave|given|give|giving|attach|attached|attaches|accorded",
        r" (?:(?:it|this|that|them|each|both|due|full|great|much|more|less|equal|some|every|fair"
        r"|no|little|proper|as) ){1,3}weight\b",
    ),
    r"counted for (?:as much|more|no less|just as)",
    r"no (?:effort|trouble|pains) (?:was|were|has been|have been) spared",
    *begun("left|leave|leaving|leaves", r" no stone"),
    *begun("no stone was|no stone has|no stone left|no stone is"),
    *begun(
        "i|we|panel|reviewer|review|investigation|inquiry",
        r"(?: [\w']+){1,6}? (?:open[- ]minded|impartial\w*|even[- ]handed\w*|objectively"
        r"|dispassionate\w*)\b",
    ),
    *begun("i|we|panel", r" (?:\w+ )?(?:turned (?:it|this|matters|things) over)\b"),
    *begun("i|we|panel", r" (?:\w+ )?(?:slept on|wrestled|agonised|pondered|mulled|reflected)\b"),
    *begun("balance", r" (?:was|has been|had to be|must be) struck"),
    r"(?:struck|strike|striking) an? (?:\w+ )?balance",
    *begun("given|gave|had", r" an? (?:full|fair|proper|patient) (?:and \w+ )?hearing\b"),
    *begun(
        "panel|committee|board|we",
        r" (?:met|conferred|deliberated|debated) for (?:over |nearly |almost )?(?:\d|an?|two"
        r"|three|four|half|some|more)\b",
    ),
    *begun("debated|considered", r" (?:each|every) (?:\w+ )?(?:point|argument|issue|claim)\b"),
    *begun("borne in mind|kept in mind|had in mind|bore in mind"),
)


def weighs(clause: str) -> bool:
    """Whether a clause says how carefully all was gone into."""
    return _WEIGHS.within(clause) and not goes_amiss(clause)
