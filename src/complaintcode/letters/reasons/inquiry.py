"""The words in which a letter tells of the inquiry: what was read, who was asked.

Doing the inquiry is not finding something; what it found often follows in the same sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import begun, cues, pattern, words
from complaintcode.letters.reasons.reason_cues import ASKED_TO_DO, LETTER_BEFORE_ME
from complaintcode.letters.text.sections import RESIDENTS
from complaintcode.letters.text.sources import FROM_SOURCE

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage

_READING = (
    r"(?:read|considered|reviewed|examined|studied|looked (?:at|into|over|through)|listened to"
    r"|taken into account|weighed|perused|scrutini[sz]ed|analysed|gone (?:over|through)"
    r"|watched|consulted|obtained|discussed|visited|interviewed|spoken (?:to|with))"
)
_INQUIRY = (
    r"(?:investigations?|enquir(?:y|ies)|inquir(?:y|ies)|review|research|consideration|fact-finding"
    r"|hearing)"
)
_LOOKED = cues(
    "(?:i|we|panel|committee|association|council|trust|society|governors|trustees|board)"
    r"(?: of \w+)?"
    "(?:'ve| have| has)?(?: now| also| carefully| fully| since| then| both| had|,? too,?)*"
    " (?:look(?:ed)?|consider(?:ed)?|review(?:ed)?|read|examined?|spoken|spoke|interviewed"
    r"|listened|visited|checked|investigated?|studied|met|asked(?! for\W*$)|talked|seen|discussed"
    "|heard"
    r"|sat|went through|been through|gone (?:\w+ly )?(?:through|over|back)|went back|revisited"
    "|contacted|consulted"
    "|taken (?:advice|statements|account)|took (?:advice|statements|note)|obtained|weighed"
    r"|had regard|borne in mind|had before|been in touch|(?:had|held) (?:\w+ ){0,2}(?:talk|word"
    "|conversation|meeting|discussion|sight)|(?:had|have|taken|took) (?:the|an?)"
    " (?:opportunity|chance)"
    r"|(?:carried out|conducted|completed|undertaken|undertook|made) an? (?:\w+ ){0,4}"
    "(?:investigation|review|enquiry|inquiry|examination)"
    "|arranged for|sought|requested|drew on|called for|gathered|collected|perused|went over"
    "|walked|watched|played|compared|inspected|went (?:to (?:see|look)|and looked|out)"
    r"|been to)\b",
    *begun(
        "officer|manager|reviewer|investigator|director|clerk|chair|secretary|handler|team",
        r"(?:,? who (?:has|have|had)(?! (?:told|said|found))[^.;,]{2,50},?)?"
        rf" (?:has|have|had) (?:also |carefully |since )?(?:{_READING}|checked|seen|heard|met)\b",
    ),
    *begun(
        "reviewing officer|reviewing director|reviewing manager|investigating officer|reviewer"
        "|investigator|investigating manager|director|chair|chairman|chairwoman|panel|head of"
        "|case handler|ms|mr|mrs",
        r"(?: of)?(?: [\w'-]+){0,3}? (?:then |also |carefully |personally )?(?:read|considered"
        r"|reviewed|examined|studied|viewed|listened to|watched|went through) (?:the|your|all|both"
        r"|each|every)(?: [\w'-]+){0,3}? (?:file|papers|notes|records|letters?|evidence"
        r"|photographs|recordings?|statements?|documents|correspondence|bundle)\b",
    ),
    *begun(
        "reviewing officer|reviewing director|reviewing manager|investigating officer|reviewer"
        "|investigator|investigating manager|chair|panel",
        r" (?:then |also )?(?:looked (?:at|into|through)|spoke (?:to|with)|met|visited|inspected"
        r"|heard (?:from|evidence)|checked|talked (?:to|with)|saw|had (?:before (?:him|her|them|it)"
        r"|sight of|(?:the|your|all)(?: [\w'-]+){0,2} (?:file|papers|notes|records|letters?"
        r"|transcripts?|statements?|photographs|documents|bundle|reports?)))\b",
    ),
    *begun(
        "statement|statements|photographs|photos|report|file|account|accounts|documents|notes",
        r" (?:was|were|has been|have been) (?:all )?(?:put|laid|placed) before\b",
    ),
    "(?:my|our|this|his|her|panel's|association's|council's)"
    rf" (?:own |full |detailed )*{_INQUIRY}\b[^.;:]{{0,30}}?"
    " (?:includ|involv|took in|drew on|cover|consist|compris|extend|began|entail|meant"
    "|was based|has been based|relied)",
    f"(?:the|an) {_INQUIRY} (?:includ|involv|took in|drew on|consist|compris)",
    *begun(
        "evidence|papers|documents|material|information|file|files|records",
        r"(?: that)?(?: (?:i|we|was|were|has been|have been|had been))? (?:seen|considered|before"
        r"|reviewed|examined|relied on|looked at|gathered|collected|includ\w+|compris\w+"
        r"|consist\w+)\b",
    ),
    rf"(?:was|were|been|being) (?:\w+ly |also |duly |all |both |then )*{_READING}\b",
    *begun(
        "statements|accounts|advice|comments", r" (?:\w+ ){0,2}(?:were|was|been) (?:taken|sought)"
    ),
    *begun(
        "visit|interview|inspection|meeting",
        r"s? (?:was|were|has been|have been|took place)(?: (?:carried out|made|held|undertaken"
        r"|conducted|arranged))? (?:by|with|to|at)\b",
    ),
    *begun(
        "file|files|notes|photos|photographs|records|logs|emails|contractor|staff|officer|footage",
        r" (?:all )?(?:read|seen|viewed|checked|reviewed|spoken to|interviewed|looked at)\b",
    ),
    "(?:going|gone|went|by|been)"
    " (?:back )?(?:through|over|looking|talking|speaking|reading)(?: (?:at|to|with|through"
    "|into"
    r"|over))?(?: (?:the|your|our|all|both))* (?:\w+ )?(?:paperwork|papers|file|system|records"
    "|notes|log|people|staff|officers?|contractor)",
    r"asked for (?:a |his |her |their )?(?:\w+ )?(?:statement|comments|account|report|version)",
    r"letting (?:me|us) (?:see|have|look)",
    *begun("gave|given|giving", r" (?:\w+ ){0,4}(?:thought|consideration|attention) to\b"),
    *begun(
        "invoices|papers|records|accounts|file|files|documents|books",
        r"(?: \w+){0,4} (?:was|were|have been|has been) (?:inspected|checked|audited|viewed)\b",
    ),
    *begun("had", r" (?:a|another) (?:\w+ ){0,3}(?:look|read|word|chat|talk)\b"),
    *begun("regard|attention|weight", r" (?:has|have) been (?:had|paid|given)\b"),
    *begun("findings", r" (?:rest|are based|are drawn)"),
    "has had regard|before me|before us|before them|consideration has been given",
)
# A beginning that only leads to what was found, or was looked at.
_LOOKED_FIRST = re.compile(
    r"^\W*(?:after|following|having|based on|in (?:the )?light of (?!the above|this|that|all)"
    r"|on the basis of|as part of (?:my|our|this|the)"
    r"|in (?:preparing|arriving|reaching|carrying out|making|writing|investigating|answering))\b"
)
_LOOKED_ON = re.compile(
    r"\W*(?:and )?(?:they|he|she|i|we|also)?(?: also| both| have| has| had)* ?(?:heard|read|saw"
    r"|looked|listened|spoke|spoken|asked|met|visited|considered|checked|discussed|watched|sent"
    r" (?:us|me)|gave (?:us|me)|replied|answered|provided|supplied"
    r"|took (?:their|his|her|its) advice)\b"
)
_PASSIVE = ("was ", "were ", "been ", "being ")
_AUXILIARY = pattern(r"(?:\b(?:has|have|had|was|were|is|are|all|both|also)\b\s*)+$")
# What stands before is said for itself.
_COMPLETE = pattern(r"(?:;|,? (?:and|but)) *$")
# Where what was found begins, after what was looked at.
_AND_THEN = re.compile(
    r"[;:] |,? but |,? (?:and|which) (?=(?:the|our|his|her|your|each|both"
    r"|neither) (?:(?!who\b|that\b|which\b|whom\b)\w+[, ]+){0,3}"
    r"(?:did|does|do|had|told|said|says|was|were|shows?|puts?|gives?|gave)\b)"
    r"|,? (?:and|which) (?=(?:he|she|it|they|in each|this|none|all|can see|could see"
    r"|see|found|find|established|noted?|conclude)\b)"
    r"|,? (?:in|on|from|during) which (?=\w)"
    r"|,? which (?=(?:shows?|showed|confirms?|confirmed|says?|records?|recorded|put|puts|makes?"
    r"|gives?|gave"
    r"|lets?)\b)"
    r"|, (?:and )?(?=(?:i|we) (?:find|found|see|can see|could see|note|accept|am satisfied"
    r"|are satisfied|have (?:found|established)|established|cannot find|could find)\b)"
    r"|,? who (?=(?:has |have |both )?(?:confirmed|explained|told|said|advised|stated|accepts?"
    r"|accepted|admits?|admitted|denied|denies|recalls?|recalled)\b)"
    r"|,? and (?=(?:(?:i|we) )?(?:did not|didn't|have not|haven't|never|had no|have had no)"
    r" (?:receive|received|hear|heard|reply)\b)"
    r"|, (?:and )?(?=(?:it (?:is|was|appears|seems)|there (?:is|was|were))\b)"
)
MATERIAL = words(
    "evidence|file|files|note|notes|photograph|photographs|photos|pictures|record|records",
    "letter|letters|e-mail|e-mails|email|emails|sheet|sheets|recording|recordings|footage",
    *begun("call|calls|log|logs|report|reports|statement|statements|representations|diary|diaries"),
    *begun("correspondence|document|documents|papers|form|forms|contractor|contractors|agent"),
    *begun("officer|officers|staff|manager|tickets|surveyor|surveyors|policy|policies|minutes"),
    *begun("procedure|procedures|specification|history|messages|bundle|account|accounts|plan"),
    *begun(
        "paperwork|people|gaffer|staffs|system|plans|assessment|colleague|colleagues|team"
        "|information|neighbour|neighbours|invoices"
    ),
    *begun("caretaker|warden|block|property|lease|tenancy|cctv|book|bundle|worksheets|witnesses"),
    *begun(
        "engineer|inspector|account|visit|interview|interviews|logbook|readings|samples|car park"
    ),
    *begun("driver|porter|nurse|carer|fitter|plumber|electrician|joiner|roofer|gardener|cleaner"),
    *begun("operative|operatives|supervisor|adviser|film|man|men|woman|women|gas man"),
    *begun("print-out|map|drawings|certificate|certificates|sheet|sheets|rota|minutes|entries"),
)
# "The complaint is that the benches were taken by the contractor": what is put to the landlord.
_PUT_TO_US = re.compile(
    r"\W*(?:the|your) (?:\w+ )?(?:complaint|grievance|concern|case|appeal)s? (?:is|are|was|were)"
    r" (?:that|about)\b"
)
# "We considered it in line with our policies": how it was done, and nothing that was read.
_IN_LINE = pattern(
    r"\binto account\b"
    r"|\b(?:in (?:line|accordance|keeping|compliance) with|under|following) (?:our|the|its|all)"
    r"(?: [\w-]+){0,3}? (?:polic(?:y|ies)|procedures?|process(?:es)?|code)\b"
    r"(?:(?: and|,) (?:our )?(?:polic(?:y|ies)|procedures?|process(?:es)?))?"
)


def looked(own: str) -> bool:
    """Whether the words tell of the inquiry: what was read, who was asked."""
    return bool(_LOOKED_FIRST.match(own)) or _LOOKED.within(own)


def without_inquiry(own: str) -> str:
    """The words without what only tells of the inquiry: with what it found, if they say so."""
    kept = []
    rest = own
    while found := _of_inquiry(rest, goes_on=rest is not own):
        before = rest[: found.start()]
        if _COMPLETE.search(before):
            kept.append(before)
        then = _AND_THEN.search(rest, found.start())
        rest = rest[then.end() :] if then else ""
    if not kept:
        return rest
    return "; ".join([*kept, rest])


def _of_inquiry(rest: str, *, goes_on: bool) -> re.Match[str] | None:
    first = _LOOKED_FIRST.match(rest) or (_LOOKED_ON.match(rest) if goes_on else None)
    if first:
        return first
    found = _LOOKED.search(rest)
    if found and found[0].startswith(_PASSIVE) and not MATERIAL.within(rest):
        return None  # "the meter was read": no evidence that was gone through
    if found and FROM_SOURCE.within(_AUXILIARY.sub("", rest[: found.start()])):
        return None  # what a source shows to have been looked at
    return found


def names_material(one: Passage) -> bool:
    """Whether a passage says what was looked at, and names it."""
    if one.is_title or one.if_unhappy or one.section in RESIDENTS or one.of_procedure:
        return False
    if one.courtesy or LETTER_BEFORE_ME.within(one.text) or ASKED_TO_DO.within(one.text):
        return False
    if _PUT_TO_US.match(one.text):
        return False
    heading = one.unit.heading if one.unit.kind in {"sentence", "item"} else ""
    material = _IN_LINE.sub(" ", one.text)
    return MATERIAL.within(material) and (looked(one.text) or looked(heading))
