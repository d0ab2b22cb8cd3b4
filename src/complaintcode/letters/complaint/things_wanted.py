"""Whether what follows "you want" is a thing of substance, or a step, a courtesy, nothing."""

from __future__ import annotations

import re

from complaintcode.letters.matching.cues import pattern
from complaintcode.letters.text.times import MONTHS

_PROCEDURAL = re.compile(
    r"^\W*(?:(?:on \d+ [a-z]+|us|me|that|for|to|the|your|this|it|be|a|an|have|formally|now"
    r"|also|our|complaint|case|matter|further|formal|request) )*"
    r"(?:escalat\w*|stage|review(?:ed)?|appeal|complain\b|discuss|speak|talk|contact"
    r"|know more|see a copy|copy|copies|receive (?:this|a copy)|go (?:to|further)|take (?:it"
    r"|this|the matter|your complaint|matters)"
    r"|add|(?<!us to )send|read|reconsider(?! (?:the|your) (?!complaint|decision|answer))"
    r"|interpreter|help with this|call(?:ed)?(?: back)?$"
    r"|dealt with (?:as|under|formally)|treated as|your \w+ to (?:deal|speak|act|reply|represent"
    r"|write)|logged|deal with (?:this|it) for"
    r"|(?:repair|visit|inspection|survey|appointment|plumber|engineer|call"
    r"|meeting)s?\b[^.;]{0,20} on \d"
    r"|call(?:ed)? (?:back|you)|acknowledgement|more (?:time|information)|ombudsman|reply"
    r"|answer\b|response"
    r"|(?:an?|another|some|the) (?:\w+ )?(?:manager|officer|person|director|supervisor|member of"
    r" staff) to (?:look|review|reconsider|consider|check|read|hear)\b[^.;]{0,12}\b(?:(?:it|this"
    r"|the case|the matter|your (?:case|complaint)|things)\b|again|afresh)"
    r"|(?:the |a |your |this )?(?:meeting|call|visit|appointment|chat|hearing|interview) to be"
    r"|some(?:body|one)(?: \w+){0,3} to (?:take|have|look|think|give)(?: it| this)?"
    r" (?:a(?:nother)? (?:\w+ )?"
    r"look|again|afresh|at (?:it|this) again)"
    r"|(?:that )?(?:we|i)(?:'re| are|'m| am) (?:all )?(?:very )?(?:well|in good)\b"
    r"|(?:a )?different (?:case|complaint) handler|see (?:the|your|our) (?:file|policy)\b"
    r"|(?:let you know|tell you|inform you) (?:if|when|as soon)|keep you\b|update you\b"
    r"|carry on|press on|proceed|go ahead|would be the end|(?:a )?fresh (?:pair of )?eyes"
    r"|look at (?:(?:the|our|[a-z]+'s) (?:first |earlier |previous |stage \w+ )?(?:answer|reply"
    r"|response"
    r"|decision|letter))\b"
    r"|(?:write|reply|it)(?: to you)? in (?:polish|welsh|large|braille|another|easy|urdu|arabic"
    r"|somali"
    r"|punjabi|bengali|turkish)\b|(?:ring|call|phone) (?:after|before|in|on|at|between|only)\b"
    r"|(?:this letter|the letter|letters) (?:in|by|on|to be(?! (?:withdrawn|cancelled|retracted"
    r"|torn|rewritten|struck|destroyed)))\b"
    r"|(?:ring|call|phone|telephone|write to|contact|e-?mail|text) (?:your|you|him|her|them)\b"
    r"|(?:\w+ ){0,2}questions?\b|make (?:a |any )?(?:fuss|trouble|scene)|bother (?:us|any)|fall out"
    r"|be (?:a nuisance|difficult|awkward|rude)\b"
    r"|(?:all |any |future )*(?:correspondence|contact|communications?|replies) (?:to be|by|in)\b"
    r"|(?:an?|the|your) (?:\w+ )?(?:manager|officer|supervisor|director) to (?:call|ring|phone"
    r"|contact)"
    r" you(?: back)?\W*$"
    r"|some(?:body|one)(?: \w+){0,2} to (?:call|ring|phone|telephone|contact) you(?: back)? to"
    r" (?:discuss|talk)\b"
    r"|something in writing|(?:it|this|that) in writing(?! that)|hear|make a complaint|raise|pursue"
    r"|continue|look (?:at|into) (?:it|this|the"
    r"|your)(?: \w+){0,3} again|look again|investigate (?:this|it|the matter|your complaint)"
    r"|extension|withdraw(?:al of)? (?:the|your|it|this|my) ?complaint|on your behalf|(?:second"
    r"|next) (?:step|answer|look|person)"
    r"|use (?:your|this|that) (?:\w+ ){0,2}(?:address|number|phone|mobile|name)\b"
    r"|(?:we )?(?:write|reply|respond|speak) to you\b"
    r"|not to (?:ring|call|phone|telephone|contact|e-?mail|text|write|visit)\b"
    r"|send (?:(?:all|any|your|the|future|our) )*(?:letters|post|correspondence|mail|e-?mails"
    r"|replies) (?:to|by)\b"
    r"|some(?:body|one)(?: else)? to (?:represent|speak for|act for|come with|sit with|help) you\b"
    r"|(?:remain|stay) anonymous|keep (?:your|the) [\w ]{2,20} (?:confidential|private|anonymous)"
    r"|(?:considered|heard|handled|investigated|taken) (?:at|to|by|under|before) (?:(?:an?|the|our)"
    r" )?(?:stage|step|panel|next|second|senior|manager|director|board|different)\b"
    r"|consider (?:your|the|this) (?:complaint|case|appeal)\b"
    r"|another look|fresh look|look again|uph[eo]ld|be (?:upheld|away|out"
    r"|rung|phoned|called|contacted|e-?mailed|written to|kept)|tell us|looked (?:at"
    r"|into)(?: \w+)? (?:again|afresh|anew|under|at stage|by)|help with"
    r" (?:the|your) (?:form|complaint))"
)
# A step of the procedure, and something of substance with it.
_AND_ALSO = pattern(
    r"(?:,|\band) that (?:you|we|he|she|they|it|the)\b"
    r"|\band (?:to |for )?(?:apologi[sz]e|say sorry|explain|pay|put|refund|repair|replace|fix"
    r"|move|mend|waive|rehouse|give|clear"
    r"|remove|change|cancel|write off|compensat\w+|an? (?:refund|payment|apology|new))\b"
)
_NOTHING_AFTER = re.compile(
    r"^ (?:me|us) (?:well|a (?:good|happy|merry))\b"
    r"|^(?: for)? (?:it|this|that|them)(?: too| as well| again)?\W*$"
    r"|^(?: for| to)?[^\w(]*(?:$|[,.;)]|(?:on|in|at(?! least\b)|and|is|was|has|will|but|(?:we"
    r"|i)(?!'d|'ll"
    r"| (?:will|would|can|could|might))|by|from|were|are)\b)"
)
# "What you came for was not money.": and the next sentence, "It was to sleep at night."
_NOT_IT = pattern(
    r"\bwhat you(?:'re|'d| are| were| have| had)? (?:came|come|wrote|want|wanted|seek|sought|after"
    r"|hop(?:e|ed|ing)|looking|asked|asking|had in mind)\b[^.]{0,60}\b(?:is|was) not"
    r" (?:(?:more )?(?:money|compensation|cash)|an?)\b"
)
_BUT_IT = re.compile(
    r"(?:it|that) (?:is|was) (?:simply |only |just |rather )?to (?!be |arrive|come )"
)

# Asked long before the complaint: "you asked us to clear the gutters in January 2024".
_LONG_AGO = (
    rf"(?:in (?:early |late |mid[ -])?(?:(?:{MONTHS}),? )?(?:19|20)\d\d"
    r"|last (?:year|month|spring|summer|autumn|winter))"
)
_ASKED_LONG_AGO = re.compile(
    r"^(?: for| (?:us|me)(?: not)? to| that we)?(?: (?!(?:for|of|from|since|you|which|that"
    rf"|when|after|and|or|because|as)\b)[\w'-]+){{1,8}}? {_LONG_AGO}\W*$"
)
_LONG_AGO_FIRST = re.compile(rf"^\W*(?:back )?{_LONG_AGO},? $")
_PAST_ASKING = pattern(r"(?:asked|requested|wanted)$")
_FIRST_ASKED = pattern(r"\bfirst (?:asked|requested)$")
# Asked of somebody who is not the landlord, or only works for it.
_OF_OTHERS = re.compile(
    r"^ (?:our|the|your|his|her|their) (?:[\w'-]+ )?(?:contractors?|operatives?|engineers?"
    r"|surveyors?|plumbers?|joiners?|electricians?|roofers?|decorators?|fitters?|workm[ae]n|neighbours?"
    r"|doctors?|gp|police|freeholder|solicitors?)(?: not)? (?:to|for|if|whether|about|why|when)\b"
)
# What somebody cannot do without, and is asked of nobody.
_NEEDED = pattern(r"\b(?:need|require)(?:d|ed|s)?$")
_OWN_NEED = re.compile(
    r"^ (?:(?:an?|the|some|urgent|regular|further|two|three|\d+) )*(?:hospital|medical|treatment"
    r"|surgery|doctor|operation|stitches|medication|antibiotics|insulin|dialysis|oxygen|wheelchair"
    r"|walking|crutches|carer|nights?)\b"
)


def asked_otherwise(asking: str, before: str, rest: str) -> bool:
    """Whether it was asked long ago or of others, or is only needed: no wish of this complaint."""
    if _PAST_ASKING.search(asking) and (
        _ASKED_LONG_AGO.match(rest) or _LONG_AGO_FIRST.match(before)
    ):
        return True
    if _FIRST_ASKED.search(asking) or ("ask" in asking and _OF_OTHERS.match(rest)):
        return True
    return bool(_NEEDED.search(asking) and _OWN_NEED.match(rest))


def says_it_instead(before: str, said: str) -> bool:
    """Whether "it was to ..." says what is wanted, after words on what is not."""
    return _BUT_IT.match(said) is not None and _NOT_IT.within(before)


def and_also(rest: str) -> bool:
    """Whether something of substance is asked for with a step or a question."""
    return _AND_ALSO.search(rest) is not None


def is_thing(rest: str) -> bool:
    """Whether something of substance follows the verb."""
    if not rest.strip(" .,;:") or _NOTHING_AFTER.match(rest):
        return False
    return not _PROCEDURAL.match(rest) or and_also(rest)
