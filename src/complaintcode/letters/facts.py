"""The words in which a letter states what was found: facts, policy and law.

And those in which it says something else that looks like it: what was read and who was asked, the
work that mended the matter, courtesies and the procedure.
"""

from __future__ import annotations

import re

from complaintcode.letters.cues import cues, words
from complaintcode.letters.verdicts import begun

_BECAUSE = cues(
    *begun("because|since the|since our|since we|due to|owing to|given that|the reason|caused by"),
    *begun("so that|which is why|that is why|that's why|for want of|as a result|which meant"),
    r"on the ground",
    *begun(", as", r" (?:the|our|we|it|no|this|there|your)\b"),
)
_SOURCE = (
    r"(?:records?|logs?|notes?|sheets?|diary|diaries|tracker|ledger|minutes?|minute book|camera"
    r"|recordings?|photographs?|photos|film|file|report|survey|certificate|invoices?|plans?"
    r"|register|book|tests?|readings?|data|history|statement|letter|system|calls?|card|tickets?"
    r"|map|e-?mails?|evidence|inspection|footage|thermometer|meter|logbook|worksheets?|papers?"
    r"|circular|receipt|entry|list|contract|agreement|schedule|specification)"
)
_SAYS = (
    r"(?:shows?|showed|shown|records?|recorded|confirms?|confirmed|has|have|had|puts?|gives?|gave"
    r"|says?|said|reads?|states?|stated|reveals?|revealed|bears?|names?|marks?|marked|lists?|listed"
    r"|contains?|proves?|proved|makes?|was|were|is|are|dates?|suggests?|indicates?|indicated"
    r"|tells?)"
)
# A source and what it says: our records show, the log puts him elsewhere, she told me that.
_SHOWN = cues(
    *begun("shows|showed|show that|records show|reveals|revealed|confirms|confirmed|indicates"),
    *begun("found that|found no|found the|found a|established that|told me|told us|tells me"),
    *begun("i saw|we saw|it was clear|according to"),
    rf"(?:our|the|your|his|her|their) (?:[\w'-]+ ){{0,4}}?{_SOURCE} (?:[\w'-]+ ){{0,4}}?{_SAYS}\b",
)
_RULE_NAME = (
    r"(?:polic(?:y|ies)|procedures?|standards?|charter|lease|clause|section|paragraph|article"
    r"|schedule|tenancy|agreement|act|regulations?|law|rules?|handbook|guide|guidance|scheme"
    r"|promise|code)"
)
_RULE_SAYS = (
    r"(?:says?|requires?|required|allows?|allowed|gives?|gave|permits?|provides?|obliges?|treats?"
    r"|defines?|lays?|means?|puts?|asks?|sets?|makes?|does|do|is|are|states?|limits?|places?|was"
    r"|has|have|falls?|covers?|applies|leaves?|expects?|entitles?|had)\b"
)
_RULE = cues(
    *begun(
        "policy|policies|procedure|standard|standards|charter|lease|clause|section|paragraph"
        "|article|schedule|tenancy|agreement|act|regulations|law|rules|rule|handbook|guide|scheme"
        "|promise",
        rf"\b[^.;]{{0,60}}? {_RULE_SAYS}",
    ),
    *begun("under|by|breach of|in line with|against", rf" (?:[\w'-]+ ){{0,4}}?{_RULE_NAME} \w*\d"),
    *begun("set|fixed|laid down|governed|required|allowed|covered", r" by (?:the|our|your)\b"),
    *begun("contrary to|owns|owned by|jointly owned|belong to|belongs to"),
    *begun(
        "is|are|was|were",
        r" (?:ours|yours|our|the (?:council|landlord|freeholder|leaseholder)'s)"
        r" (?:to|responsibility)\b",
    ),
    *begun("entitled to|not entitled|responsible for|liable for|responsibility of"),
    *begun("may not|must not|must be|has power|have power|no power"),
    *begun(
        "meets|meet|within|above|below|beyond|under|outside",
        r" the (?:\w+ ){0,2}(?:limit|threshold|standard|period|target|time)",
    ),
)
# What was not done, or was done amiss.
_WENT_WRONG = words(
    *begun("nobody|no one|no-one|never|nothing was|none of|neither|nowhere|no order|no job"),
    *begun("no note|no record|was not|were not|wasn't|weren't|did not|didn't|had not|hadn't"),
    *begun("does not|doesn't|has not|have not|could not|couldn't|isn't|is not|not one"),
    *begun("failed|missed|forgot|forgotten|overlooked|misread|mislaid|lost|cancelled|closed"),
    *begun("broke|broken|bent|collapsed|faulty|defect|defective|worn|rotten|rotted"),
    *begun("by mistake|in error|wrongly|out of date|outdated|mistake|mistakenly|wrong|error"),
    *begun("oversight|muddle|mixed up|delay|delayed|late|overdue|too long|unopened|unanswered"),
    *begun("unread|unmonitored|left unattended|not until|without|instead of|rather than"),
    *begun("in place of|on leave|off sick|sick leave|on holiday|had left|short of|vacant"),
    *begun("out of stock|was supposed|were supposed|was meant to|had been"),
)
_SIGNS = (_SHOWN, _RULE, _WENT_WRONG, _BECAUSE)
_SIGNS_ENOUGH = 2  # a third makes a reason longer, not better
_PAST = words(
    *begun("was|were|had|did|went|came|took|gave|sent|left|made|kept|put|began|rang|wrote|held"),
    *begun("stood|fell|laid|saw|got|sat|ran|knew|lay|cut|drew|drawn|set|hit|rose|cost|given|told"),
    r"[a-z]{3,}ed",
)
_PRESENT = words(
    *begun("is|are|has|have|does|do|says|shows|goes|stands|lies|gives|allows|requires|serves|runs"),
    *begun("lets|lays|treats|permits|obliges|defines|means|provides|puts|makes|belongs|expects"),
    *begun("confirms|records|excludes|covers|bears|names|meets|there's|it's|that's"),
)
# Doing the inquiry is not finding something.
LOOKED = re.compile(
    r"\b(?:i|we|panel|committee|association|council|trust|society|governors)(?: of \w+)?"
    r"(?:'ve| have| has)?(?: now| also| carefully| fully| since| then| both| had)*"
    r" (?:look(?:ed)?|consider(?:ed)?|review(?:ed)?|read|examined?|spoken|spoke|interviewed"
    r"|listened|visited|checked|investigated?|studied|met|asked|talked|seen|discussed|heard|sat"
    r"|went through|been through|gone through|taken (?:advice|statements|account)"
    r"|took (?:advice|statements|note)|obtained|weighed|had regard|borne in mind|had before"
    r"|walked|watched|played|compared|inspected|went (?:to (?:see|look)|and looked|out)|been to)\b"
    r"|^\W*(?:after|following|having|based on|in the light of|on the basis of"
    r"|in (?:preparing|arriving|reaching|carrying out|making|writing))\b"
    r"|\bhas had regard\b|\bbefore (?:me|us|them)\b"
)
# Where what was found begins, after what was looked at.
AND_THEN = re.compile(
    r"[;:] |,? but |,? (?:and|which) (?=(?:he|she|it|they|in each|this|none|all)\b)"
)
MATERIAL = words(
    *begun("evidence|file|files|note|notes|photograph|photographs|photos|pictures|record|records"),
    *begun("letter|letters|e-mail|e-mails|email|emails|sheet|sheets|recording|recordings|footage"),
    *begun("call|calls|log|logs|report|reports|statement|statements|representations|diary|diaries"),
    *begun("correspondence|document|documents|papers|form|forms|contractor|contractors|agent"),
    *begun("officer|officers|staff|manager|tickets|surveyor|surveyors|policy|policies|minutes"),
    *begun("procedure|procedures|specification|history|messages|bundle|account|accounts|plan"),
    *begun("plans|assessment|colleague|colleagues|team|information|neighbour|neighbours|invoices"),
)
NOT_FINDING = cues(
    # the letter, its writer and the procedure
    r"this is (?:our|my|the)\b",
    *begun("this letter|this response|this review|that is the|i write|i am writing|we write"),
    *begun("i answer|my name|none of us|neither of us|i had no part|i have had no|i was not"),
    *begun("i am not|i'm not|i was a|i have not been|was asked|whether"),
    r"i (?:am|was) (?:the|asked|appointed|instructed)\b",
    r"two (?:steps|stages|answers)",
    *begun("our procedure|our scheme|our process|our rules give|ours is|copy of this"),
    *begun("internal procedure|own procedure|complaints procedure|procedure is|procedure ends"),
    *begun("stage 2|stage two|further stage|final response|received on|acknowledged|the end of"),
    *begun("you escalated|you asked|you appealed|you contacted|of the opinion|took the view"),
    r"(?:complaint|appeal|decision|review|investigation|outcome|case|matter|response)"
    r" (?:\w+ ){0,2}(?:received|acknowledged|taken|reached|made|considered|reviewed|dealt with"
    r"|heard|final|investigated|logged|registered)\b",
    *begun("complaint is closed|complaint has been closed|case has been closed|case closed"),
    *begun("file is|case was opened|complaint handling code|tribunal|as follows|set out below"),
    # courtesies and formulas
    *begun("thank|i hope|please|i appreciate|i understand|i realise|i know|we know|i can see"),
    *begun("we appreciate|we understand|you were kind|it was helpful|it was good|grateful"),
    *begun("i apologise|we apologise|i'm sorry|we're sorry|we are sorry|i am sorry|i am so sorry"),
    *begun("my apologies|apologies|consideration|with care|great care|carefully|lightly"),
    *begun("everything was|all of this|not an easy|did not reach|seriously|strive|our aim|we aim"),
    *begun("we always|each case|each complaint"),
    # what the resident can do or gets
    *begun("you can|you may|you have the right|you are entitled|you will find|you do not have"),
    *begun("working days to|does not affect|nothing in this letter|kept for|no compensation"),
    *begun("no refund|no payment|no further|nothing remains|nothing left|nothing more|no steps"),
    *begun("left for us|is attached|are attached|enclosed|no award|declined|compensation|cheque"),
    *begun("voucher|refund|reimburse|your bank|your account|arrears|goodwill|redress|remedy"),
    # the foot of the page
    *begun("registered|large print|braille|data protection act|personal data|leaflet|confidential"),
    r"limited",
)
_AS_PARTICIPLE = (
    r"(?:repaired|replaced|mended|fitted|cleaned|cleared|scrubbed|sealed|treated|renewed|corrected"
    r"|restored|redecorated|repainted|credited|paid|refunded|written off|struck|removed|copied"
    r"|moved|entered|withdrawn|put right|changed|amended|completed|finished|asked|installed"
    r"|returned|handed|shredded|destroyed|told|reminded|trained|briefed|enclosed)"
)
# Work that mends what was complained of is the remedy.
MENDED = words(
    *begun(
        "was|were|has been|have been|been|is|are",
        rf"(?: now| all| since| also)? {_AS_PARTICIPLE}",
    ),
    *begun(
        "we|i|our \\w+|he|they|contractor|contractors",
        r"(?: have| has|'ve)? (?:repaired|replaced|mended|fixed|fitted|cleaned|cleared|sealed"
        r"|treated|renewed|corrected|restored|credited|paid|refunded|removed|withdrawn|amended"
        r"|installed|taken|put (?:in|up|right))",
    ),
    *begun("went|go|goes|gone", r" (?:up|on|in|into|back)"),
)


def signs_of_finding(own: str) -> int:
    """How much shows that words say what was found: source, rule, fault, cause."""
    return min(sum(known.within(own) for known in _SIGNS), _SIGNS_ENOUGH)


def is_past(own: str) -> bool:
    """Whether the words tell of what happened."""
    return _PAST.within(own)


def states(own: str) -> bool:
    """Whether the words state anything at all."""
    return is_past(own) or _PRESENT.within(own) or signs_of_finding(own) > 0


def finds_fault(own: str) -> bool:
    """Whether the words say what went wrong, or hold it against a rule."""
    return _WENT_WRONG.within(own) or _RULE.within(own)
