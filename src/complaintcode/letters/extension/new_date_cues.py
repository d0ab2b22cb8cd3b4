"""Words by which the new date of an extension is known: the answer, and that it will come."""

from __future__ import annotations

import re

from complaintcode.letters.matching.cues import cues, either, pattern, words
from complaintcode.letters.text.times import DAY, MONTHS

_END = r"(?:complet|conclud|finish|finalis|clos|exten|postpon)\w*|end(?:s|ed|ing)?"
_INQUIRY = r"(?:investigation|review)"
_REPLY = (
    r"respon(?:d|ds|ded|ding|se|ses)",
    r"repl(?:y|ies|ying|ied)",
    r"answer(?:s|ed|ing)?",
    r"decision",
    r"deci(?:de|ding|ded) (?:your|the|this|what)",
    r"(?:case|complaint) (?:will|shall) be (?:decided|concluded|settled|closed)",
    r"what (?:i|we|he|she|they)(?:'ve| have)? (?:found|decided|concluded)",
    r"outcome",
    r"(?:with|of|know|tell you|give you) the result",
    r"findings",
    r"conclu(?:de|ded|ding|sions?)",
    r"verdict",
    r"determin(?:e|ation)",
    r"final (?:letter|report|word)",
    # which may as well begin, or be held, on a day
    rf"(?:{_END}) (?:\w+ ){{0,4}}{_INQUIRY}",
    rf"{_INQUIRY}\b[^,;.]{{0,50}}?\b(?:{_END}|ready|done|due|be with you|reach|sent|issued)\b",
)
_TERM = (
    r"deadline",
    r"time limit",
    r"timescale",
    r"target",
    r"extension",
    r"(?:new|revised|extended|amended|updated|later|latest|fresh|that) (?:\w+ )?date",
)
REPLY = words(*_REPLY)
"""The answer to the complaint."""
ANSWER = words(*_REPLY, *_TERM)
"""The answer to the complaint, or the time for it."""
STRETCH = words(
    r"exten(?:d|ds|ded|ding|sion)",
    r"(?:postpon|lengthen|prolong|enlarg|reschedul|rearrang|adjourn|defer)(?:e|ed|ing|red|ring)?",
    r"(?:changed|amended|revised|reset|altered|delayed|held over) (?:to|until|till|by)",
    r"takes? (?:the|our|that|this) (?:date|deadline|time|target)",
    r"wait (?:until|till)",
    r"add(?:ed|ing)? (?:a|an|another|the|to|on|\w+ (?:working )?(?:days|weeks))",
    r"push(?:ed|ing)?\b.{0,25}\bback",
    r"(?:further|additional|extra|more)",
    r"mov(?:e|es|ed|ing) (?:the|our|that|this|back|it|on|to|forward|from)",
    r"put(?:ting)? (?:the|our|that|this|it|off|back)",
    r"reckon(?:ed|ing)?",
)
GIVE_US = words(
    r"(?:give|allow|bear with|wait for) (?:us|me|him|her|them)"
    r" (?:\w+ ){0,2}(?:until|till|further|another|extra|additional|longer|more)",
    r"(?:aiming|working) (?:for|towards)",
    r"(?:may|might|can|could) (?:i|we) (?:please |now )?(?:have|take) (?:until|till|longer)",
    r"let (?:us|me|him|her|them) have (?:until|till|longer)",
    r"make (?:that|it) (?:\d+|the|\w+day)",
    r"(?:reviewer|investigator|panel|officer|manager|director|i|we) (?:now )?ha(?:s"
    r"|ve) (?:now )?until",
    r"(?:stage (?:\w+)|review|investigation) (?:now )?runs (?:to|until|till)",
    r"exten(?:d|ded|ding) (?:your|the|this) (?:complaint|case)",
    r"please allow (?:\w+ ){0,2}(?:until|till|further|another|extra|additional|longer|more)",
    r"exten(?:d|ded|ding) (?:the|this|our|that) (?:period|time|timescale|deadline|date|limit"
    r"|target)"
    r"(?! (?:for|of) (?!our|my|the (?:response|reply|stage|answer|review)|respon|reply|answer"
    r"|(?:your|the|this) complaint"
    r"|stage))",
    r"(?:take|takes|taking) (?:us |me |him |her |them )?(?:until|till|up to|to)",
    r"(?:we|i|he|she|they) (?:\w+ ){0,3}"
    r"(?:need|needs|require|requires|want|like|ask for|asking for)"
    r" (?:\w+ ){0,2}(?:until|till|further|another|extra|additional|more|longer)",
    r"count (?:\w+ ){1,2}(?:days|weeks)",
    r"(?:is|are) what (?:we|i) (?:need|ask for|require)",
    r"(?:given|granted|allow|allowed|giving|allowing|gives),? (?:me |us |ourselves "
    r"|myself )?(?:until"
    r"|till|another|a fortnight|(?:a )?further|an extra|an additional"
    r"|\w+ (?:more|extra|further|(?:working |calendar )?(?:days|weeks)))",
    r"(?:we|i)(?:'ll| will| shall| now| do)* (?:need|require) (?:\w+ ){1,2}(?:working )?(?:days"
    r"|weeks)",
)
REACHES_YOU = words(
    r"with you",
    r"reach you",
    r"your (?:door)?mat",
    r"your hands?",
    r"your (?:inbox|letterbox|door|post)",
    r"hear (?:from|back|the|before|until|by|our|my|no later)",
    r"(?:get|have|receive|see|find|give|send|let you have) (?:it|this|them|everything|something)",
    r"(?:keep you waiting|(?:have|need) to wait) (?:beyond|past|longer than)",
    r"(?:not|never|won't) (?:be )?(?:\w+ )?wait(?:ing)? (?:beyond|past|longer than|after)",
    r"(?:write|get back|come back|report|send it|post it) to you",
    r"letter",
    r"look(?: out)? for (?:it|my letter|our letter)",
    r"expect (?:it|this)",
    r"have it",
    r"it (?:will|shall|should) (?:now )?(?:come|go|arrive|follow|be (?:with|in|on|ready|sent))",
    r"be (?:ready|finished|done|complete|completed|sent|posted|issued)",
)
AHEAD = words(
    r"will",
    r"shall",
    r"[a-z]+'ll",
    r"(?:expect|anticipat)(?:e|ed|ing)?",
    r"(?:i|we)(?: do| now)? (?:promise|undertake|commit|intend|propose)",
    r"(?:am|are|is|'re|'m) (?:hoping|aiming|planning|trying|looking|working|hopeful)",
    r"(?:is|are) to (?:end|finish|close|come|reach|conclude|be (?:finished|with|sent|given))",
    r"(?:intention|undertaking|commitment|my promise|my word)",
    r"(?:hold|keep) (?:me|us) to",
    r"set (?:myself|ourselves)",
    r"ought to be",
    r"(?:latest|at latest)",
    r"plan to",
    r"look out",
    r"count",
    r"should (?:now|be|have|receive|get|arrive|reach|land|come|drop|follow|hear)",
    r"(?:goes|comes|arrives|follows|closes|concludes|finishes) (?:in|out|to|on|with|the|by|along"
    r"|soon|shortly|after|some|a (?:little|short|while)|at|when|once|next|then)",
    r"look(?:ing)? for(?:ward)?",
    r"(?:is|are) (?:now )?(?:promised|expected|hoped|anticipated|scheduled|fixed|planned|timed)",
    r"but (?:on |by |rather )?(?:\d+|the \d+\w+|\w+day)",
    r"can (?:now )?(?:be|have|expect|count|promise|let you|give you|send you)",
    r"hope to",
    r"aim to",
    r"intend to",
    r"going to",
    r"(?:not|cannot|can't|unable)\b.{0,60}\b(?:before|until|till)",
)
NEW_HEADING = cues(
    r"(?:new|revised|extended|amended|updated|later) (?:\w+ ){0,3}(?:date|deadline|target|time)",
    r"when (?:you|we|will|to|can|i|do|should)\b",
    r"(?:response|reply|answer|letter)\b.{0,24}\b(?:due|date|by|deadline|expected)\b",
    r"(?:extended|extension) (?:to|until)",
    r"(?:our|my|the|your) (?:full |final |written |stage \w+ )*(?:response|reply|answer"
    r"|decision)\W*$",
    r"what (?:then )?(?:may|can) you",
)
LATE = words(
    r"(?:more|further|extra|additional|in|of|the|our|some) time",
    r"time (?:is|was|limit|needed|required)",
    r"longer",
    r"late",
    r"later",
    r"delay(?:s|ed)?",
    r"wait",
    r"exten(?:d|ds|ded|ding|sion)",
    r"(?:not|un)(?: be| been)? (?:able|possible|ready|happen|finish\w*|complete\w*|meet|manage)",
    r"(?:unable|impossible)",
    r"(?:cannot|can't|won't|could not|couldn't)",
    r"(?:will|is|are|shall) not",
    r"need(?:s|ed)?",
    r"holding (?:us|it|this|things) up",
    r"overdue",
)
"""The delay itself."""
# The day for the answer is told by "is": "the new deadline is", "due date:".
IS_DAY = words(
    r"(?:date|deadline|day|limit|target|timescale|period)\b.{0,60}?\b(?:is|falls|ends|expires"
    r"|runs)",
    r"(?:date|deadline|day|limit|target|due) ?[=:-]",
    r"(?:date|deadline|due) -",
    r"is (?:when|the (?:day|date))",
    r"be (?:\d+|the \d+\w+|\w+day)\b.{0,30}\bbefore",
    r"now due",
)
# Those who say or do it themselves; not "the plumber will be with you".
SPEAKER = words(
    r"please (?:look out|expect)",
    r"(?:look|watch)(?: out)?(?: for)?",
    r"^(?:please )?expect",
    r"(?:it|this|that|i|we|you|letter|everything|all|word|report|(?:i|we|it|you)'ll"
    r"|association|society|panel|trust)",
)
# Those above, of whom a letter from below tells that they will write.
OTHERS_WRITE = pattern(
    r"\b(?:governors|trustees|board|committee|panel|director|chief executive|reviewer|chair)"
    r"(?:'ll| will| shall| (?:are|is) to) (?:\w+ )?(?:write|report|get back|come back|reply) to"
    r" you\b"
)
# That nobody can say when.
NO_SAYING = words(
    r"(?:cannot|can't|unable to|not able to|impossible to|hard to|too (?:early|soon) to)"
    r" (?:yet )?(?:say|tell|know|promise|predict|give)\b.{0,30}\b(?:when|how long|date)",
    r"best guess",
    r"(?:do not|don't) (?:yet )?know (?:when|how long)",
)
_SEASON = r"(?:spring|summer|autumn|winter|harvest|holidays|school term|new year)"
VAGUE_WHEN = words(
    r"(?:in|by|during|before|until|till|over|this|next|late|early|towards|of)"
    rf" (?:the )?(?:early |late |mid-?|end of |end of the |start of )*(?:the )?{_SEASON}",
    rf"(?:before|after|when|by the time) (?:the )?{_SEASON} (?:is|has|comes?|ends?|starts?)",
    r"some little (?:while|time)",
    r"give or take",
    r"by the time",
    r"(?:must|has to|have to|will have to) (?:wait|await)",
    r"before (?:the )?(?:summer|winter|spring|autumn|holidays)",
    r"some ?time (?:in|after|before|next|around|soon)",
    r"a (?:little|bit) (?:longer|later|more time)",
    r"a (?:short |good |little )?while",
    r"(?:first half|second half|early part|latter part|back end) of",
    r"matter of (?:days|weeks|months)",
    r"(?:very|too|much) long(?:er)?",
    r"(?:as|so) (?:quickly|soon|fast|early) as",
    r"before too long",
    r"(?:a|some) (?:reasonable|short) (?:period|space|interval)",
    r"(?:should|will|won't) (?:not )?be (?:long|much longer)",
    r"(?:in|within|over) the (?:coming|next few|next couple of) (?:days|weeks|months)",
    r"couple of (?:\w+ )?(?:days|weeks|months)",
)
# "By the end of May or early June", "by 3 June or 10 June", "by then or, at all events, in July".
EITHER_DAY = pattern(
    r"\bor(?:,[^,;.]{0,40},)? (?:(?:(?:in |at |by )?(?:early|late|mid"
    r"|the (?:start|beginning|middle|end) of)|soon|shortly|possibly|perhaps|maybe|thereabouts)\b)"
    rf"|(?:{DAY})(?:,? ?20\d\d)? or(?:,[^,;.]{{0,40}},)? (?:on |by )?(?:\w+day )?(?:{DAY})"
)
# "..., but it depends on him": not sure either.
UNSURE = either(
    EITHER_DAY,
    pattern(
        r"\b(?:it|this|that|all|everything|much) (?:will |may )?(?:depend|hinge|hang|turn)s? on\b"
    ),
)
# "..., we shall write to you shortly afterwards": no day that stands before it is the one.
SOME_TIME_AFTER = re.compile(
    r"\b(?:shortly|soon|not long|a little|some time) (?:after(?:wards| that)?|thereafter)\W*$"
)
MAY_BE = words(r"(?:may|might|could|must wait)")
# "9 June. That is when you will have it."
IS_THE_DAY = re.compile(r"(?:that|this)(?: is|'s) (?:when|the (?:day|date))\b")
LOOSE = pattern(
    r"\b(?:in|during|some ?time(?: in)?|early(?: in)?|late(?: in)?|mid-?|middle of|around|about"
    r"|towards)"
    r" ?(?:early |late |mid-?)?(?:the (?:beginning|middle|end|back(?: end)?|start) of )?"
    rf"(?:{MONTHS}|next (?:week|month)|the new year)\b(?! \d)"
    r"|\b(?:within |in )?(?:a|one|two|three|\d+) (?:days?|weeks?|months?|fortnight) or (?:so|two"
    r"|three)"
    r"\b"
    r"|\b(?:around|about|towards|near|roughly) (?:the )?(?:end|beginning|middle|start) of"
    r" (?:the|this|next) (?:month|week|year)\b|\b(?:a few|several|some) (?:\w+ )?(?:days|weeks)"
)
_DEPENDS = r"(?! (?:it|this|that|all|everything|much) (?:will |may )?(?:depend|hinge|hang|turn))"
BREAK = pattern(
    r"; | - | \(|\)|, (?=will\b|shall\b)"
    r"|(?<!soon) (?=because\b|as (?:the|our|we|he|she|mr|mrs|ms)\b"
    r"(?! (?:date|day|time|deadline|target|can|could|possibly|are able)))"
    rf"|, (?=(?:but{_DEPENDS}|and|so|which|being|that is|as|whether|even)\b)|\. (?=[a-z])"
    rf"| (?=but\b{_DEPENDS})"
    r"| (?=and (?:(?:a|one|an) (?:\w+ )?(?:call|e-?mail|text|update)\b"
    r"|(?:ring|call|phone|telephone|e-?mail|text|update|contact|keep) you\b"
    r"[^,;.]{0,40}\b(?:every|each|weekly|until|updates?|updated|informed)\b"
    r"|(?:send|issue|provide|give|reply|respond|answer)\b))"
    r"| (?=and (?:(?:i|we|you|it|he|she|they) )?(?:am |are )?(?:now |therefore |accordingly )?"
    r"(?:will|shall|cannot|expect|has been|have|is|are|ask|extend|do)\b)"
)
# "It should reach you by tomorrow. It will not."
HOPED = words(r"(?:should|ought|tomorrow|(?<!from )today|expecting|looking forward)")
# "..., so that is Friday 21 July": the day of a period just named.
THAT_IS = re.compile(
    r"(?:so |and )*(?:that is|that's|this is|which is|that means|namely|i\.?e\.?)\b"
)
# "..., and will be sent to you by 3 June": what is sent was named before.
GOES_ON = re.compile(
    r"(?:(?:and|but|which|so) )?(?:(?:it|they|this|that) )?(?:now |then |therefore )?"
    r"(?:is|are|will|shall|has|have|should|can)\b|but (?:on |by )?(?:\d|the \d|\w+day)"
    r"|(?:and )?our (?:final |full )?\w+ sent\b"
)
# "I will ring you on 16 May and send our response by 23 May": both are to come.
AND_SENDS = re.compile(r"and (?:send|issue|provide|give|reply|respond|answer)\b")
TAKEN_BACK = re.compile(
    r"(?:it|that|this|you|i|we|sadly|unfortunately|regrettably)\b[^.]{0,25}?"
    r"\b(?:not\b|won't|isn't|can't|cannot|aren't|disappointed|unable)"
)
