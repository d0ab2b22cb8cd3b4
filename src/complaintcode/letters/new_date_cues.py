"""Words by which the new date of an extension is told from the other days of the letter."""

from __future__ import annotations

import re

from complaintcode.letters.cues import cues, words
from complaintcode.letters.times import DAY, LENGTH

# --- what the clause speaks of

_REPLY = (
    r"respon(?:d|ds|ding|se|ses)",
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
    r"investigation",
    r"review",
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
    r"push(?:ed|ing)?\b.{0,25}\bback",
    r"(?:further|additional|extra|more)",
    r"mov(?:e|ed|ing) (?:the|our|that|this|back|it|on|to|forward|from)",
    r"put(?:ting)? (?:the|our|that|this|it|off|back)",
    r"reckon(?:ed|ing)?",
)
GIVE_US = words(
    r"(?:give|allow|bear with|wait for) (?:us|me|him|her|them)"
    r" (?:\w+ ){0,2}(?:until|till|further|another|extra|additional|longer|more)",
    r"(?:aiming|working) (?:for|towards)",
    r"(?:reviewer|investigator|panel|officer|manager|director|i|we) (?:now )?ha(?:s|ve) (?:now )?until",
    r"(?:stage (?:\w+)|review|investigation) (?:now )?runs (?:to|until|till)",
    r"exten(?:d|ded|ding) (?:the|this|our|that) (?:period|time|timescale|deadline|date|limit|target)"
    r"(?! (?:for|of) (?!our|my|the (?:response|reply|stage|answer|review)|respon|reply|answer|stage))",
    r"(?:take|takes|taking) (?:us |me |him |her |them )?(?:until|till|up to|to)",
    r"(?:we|i|he|she|they) (?:\w+ ){0,3}"
    r"(?:need|needs|require|requires|want|like|ask for|asking for)"
    r" (?:\w+ ){0,2}(?:until|till|further|another|extra|additional|more|longer)",
    r"count (?:\w+ ){1,2}(?:days|weeks)",
    r"(?:given|granted|allow|allowed|giving|allowing|gives),? (?:me |us |ourselves "
    r"|myself )?(?:until"
    r"|till|another|a fortnight|(?:a )?further|an extra|an additional|\w+ (?:more|extra|further))",
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
    r"(?:get|have|receive|see|find) (?:it|this|them|everything)",
    r"(?:write|get back|come back|report|send it|post it) to you",
    r"letter",
    r"look out for it",
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
    r"(?:intention|undertaking|commitment|my promise|my word)",
    r"(?:hold|keep) (?:me|us) to",
    r"set (?:myself|ourselves)",
    r"ought to be",
    r"(?:latest|at latest)",
    r"plan to",
    r"look out",
    r"count",
    r"should (?:now|be|have|receive|get|arrive|reach|land|come|drop|follow|hear)",
    r"(?:goes|comes|arrives|follows|closes|concludes|finishes) (?:in|out|to|on|with|the|by)",
    r"look(?:ing)? forward",
    r"can (?:now )?(?:be|have|expect|count|promise)",
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

# --- what it must not speak of

OLD = words(
    r"(?:was|were|had been|been) (?:due|to|told|promised|expecting|supposed|meant|hoping|our hope)",
    r"should (?:already )?have (?!our|my|the|an|it|your)",
    r"should (?:already )?have (?:had|been)",
    r"would (?:have|run|expire|end|fall|otherwise)",
    r"had (?:hoped|expected|planned|promised|intended|aimed|said|told|wanted|until)",
    r"hoped",
    r"ought to (?:have|already)",
    r"originally",
    r"original",
    r"previous(?:ly)?",
    r"first (?:said|promised|gave|told|date|agreed)",
    r"(?:said|told|promised|wrote|assured|warned)",
    r"(?:is|are|'re|falls?|fell|became) due",
    r"are due an?",
    r"due (?:today|tomorrow|to (?:expire|end|run|reply|respond|answer))",
    r"no longer",
    r"miss(?:ed|ing)?",
    r"expire[sd]?",
    r"(?:run|ran|runs) out",
    r"(?:received|acknowledged|dated|logged|registered|complained|submitted|adopted)",
    r"since",
)
STILL_NEW = words(
    r"now",
    r"new (?!answer|response|reply|letter|decision)",
    r"extension",
    r"revised",
    r"exten(?:d|ded|ding)",
    r"instead",
    r"later than",
)
CANNOT = words(
    r"cannot",
    r"can't",
    r"unable",
    r"not",
    r"won't",
    r"isn't",
    r"never",
)
NOT_BEFORE = words(r"(?:until|till|before|not later|later than|in time|a day)")
UPDATE = words(
    r"every (?!one|point|part|aspect|question)",
    r"each (?!one|point|part|aspect|question|of)",
    r"weekly",
    r"fortnightly",
    r"(?:mon|tues|wednes|thurs|fri)days",
    r"updat(?:e|es|ed|ing)",
    r"progress",
    r"(?:drop you|ring|call|phone|telephone|e-?mail|text|speak to) (?:you|a line)",
    r"how (?:things|far|we|it)",
    r"confirm",
    r"(?:keep|let) you (?:know|posted|informed) (?:how|of|where)",
)
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
    r"(?:it|this|that|i|we|you|letter|everything|all|word|report|(?:i|we|it|you)'ll"
    r"|association|society|panel|trust)",
)
# That nobody can say when.
NO_SAYING = words(
    r"(?:cannot|can't|unable to|not able to|impossible to|hard to|too (?:early|soon) to)"
    r" (?:yet )?(?:say|tell|know|promise|predict|give)\b.{0,30}\b(?:when|how long|date)",
    r"best guess",
    r"(?:do not|don't) (?:yet )?know (?:when|how long)",
)
VAGUE_WHEN = words(
    r"by the time",
    r"before (?:the )?(?:summer|winter|spring|autumn|holidays)",
    r"some ?time (?:in|after|before|next|around|soon)",
    r"a (?:little|bit) (?:longer|later|more time)",
    r"a (?:short |good |little )?while",
    r"(?:as|so) (?:quickly|soon|fast|early) as",
    r"before too long",
    r"(?:a|some) (?:reasonable|short) (?:period|space|interval)",
    r"(?:should|will|won't) (?:not )?be (?:long|much longer)",
    r"in the (?:coming|next few|next couple of) (?:days|weeks|months)",
    r"over the (?:coming|next few) (?:days|weeks|months)",
    r"(?:longer|later) than",
)
EVENT = words(
    r"survey(?:s|or|ors|ed)?",
    r"visit(?:s|ed)?",
    r"inspect(?:s|ed|ion|or)?",
    r"appointment",
    r"contractors?",
    r"engineers?",
    r"(?:panel|committee|board|they|it|trustees) (?:will )?(?:meet|meets|sit|sits)",
    r"hearing",
    r"booked",
    r"return(?:s|ed)? (?:to|from)",
    r"back (?:on|at|from|in)",
    r"results?",
    r"report (?:is|will|on|by|from)",
    r"code",
)
_OUTSIDER = (
    r"(?:fire|police|contractor|surveyor|insurer|engineer|council|freeholder|agent|agency|laboratory"
    r"|court|coroner|expert|manufacturer|supplier|solicitor|company|builder|utility)"
)
# The answer of others, and the day for something else than the answer.
OTHERS = words(
    r"(?:findings|conclusions|response|reply|answer|decision|verdict|review|report) (?:of|from|by)"
    rf" (?:the|a|an|our) (?:\w+ )?{_OUTSIDER}",
    rf"{_OUTSIDER}(?:'s|s') (?:\w+ )?(?:findings|conclusions|response|reply|answer|decision|verdict"
    r"|report)",
    r"(?:date|deadline|target|limit) for (?:hearing|(?:the|your|a|an) (?:new )?(?!respon|repl|answer"
    r"|decision|review|stage|outcome|final|full|result|finding|conclusion)\w+)",
)
# What others owe to the landlord: "the agency has promised us its answer by 3 June".
TO_US = words(
    r"(?:to|with|reach|give|given|let|send|tell|told|promised|assured|from) (?:us|me|him|her)",
    r"(?:from|by) (?:the|our|a|his|her)"
    r" (?:contractor|surveyor|insurer|engineer|agent|council|police)s?",
    r"(?:in|into|reach) (?:my|our) hands",
)
TO_YOU = words(
    r"(?:to|with|reach|give|send|tell|let) you", r"you (?:will|shall|can|should)", "your"
)
YOURS = words(
    r"please (?!expect|look out|accept|allow|bear|give|note)",
    r"if you",
    r"you (?:may|must|need|are asked|have until)(?! (?:\w+ )?(?:expect|take it|rely|count|hold|look"
    r"|rest"
    r"|be (?:sure|certain|assured)|wait))",
    r"(?:let|send) (?:us|me) (?:have|know|any|your|the)",
    r"anything (?:that |which )?you",
)
ALLOWED = words(
    r"allow (?!us|me)",
    r"(?:allows|permits?|lets|entitles|empowers|provides for)",
    r"(?:allowed|permitted)(?! (?:me|us|ourselves|myself))",
    r"(?:may|can|could) extend",
    r"(?:a|any|every|each) (?:stage \w+ )?(?:reply|response|complaint|answer) (?:takes?|is|must|has|can|may)",
    r"(?:normally|usually|normal|usual|maximum|at most)",
)
# The old day beside the new one, and the days of the complaint and of earlier letters.
ASIDE = re.compile(
    rf"\b(?:instead of|rather than|and not|in place of|later than the|from) (?:\w+ )?(?:{DAY})"
    r"(?:,? ?20\d\d)?"
    r"|\b(?:complaint|letter|e-?mail|message|call|form|request|dated|received|logged)"
    rf" (?:of |on |dated |from |received )+(?:\w+day,? )?(?:{DAY})(?:,? ?20\d\d)?"
    r"|\bfrom (?:\w+ ){0,2}(?:next,? )?the \d{1,2}(?:st|nd|rd|th)"
    r"|, (?:which|that) (?:was|were|had|should)\b[^,;.]*,"
    rf"|\b(?:working )?days (?:after|from) (?:\w+ )?(?:{DAY})(?:,? ?20\d\d)?"
)
MAY_BE = words(r"(?:may|might|could)")
# "9 June. That is when you will have it."
IS_THE_DAY = re.compile(r"(?:that|this) is (?:when|the (?:day|date))\b")
# "Once the surveyor has been, on 3 June": the answer hangs on it.
HANGS_ON = re.compile(
    r"(?<!\bis )(?<!\bby )\b(?:once|as soon as|when|whenever|after|following|on receipt of|upon)\b"
    r" (?!that date|today|the date|which)[^,;]*"
    rf"|(?:within |in )?(?:{LENGTH}|a week or two) (?:of|from) (?:receiving|receipt|getting|hearing"
    r"|the (?:\w+ ){0,2}(?:panel|meeting|visit|report|survey|inspection|results?|tests?)\b|(?:his|her"
    r"|their|its) )[^,;]*"
)
LOOSE = re.compile(
    r"\b(?:in|during|sometime in|early(?: in)?|late(?: in)?|mid-?|middle of|around|about|towards)"
    r" ?(?:early |late |mid-?)?(?:the (?:beginning|middle|end) of )?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|next (?:week|month)|the new year)\b(?! \d)|\b(?:a few|several|some) (?:\w+ )?(?:days|weeks)"
)
BREAK = re.compile(
    r"; | - | \(|\)|, (?=will\b|shall\b)"
    r"| (?=because\b|as (?:the|our|we|he|she|mr|mrs|ms)\b"
    r"(?! (?:date|day|time|deadline|target|can|could|possibly|are able)))"
    r"|, (?=(?:but|and|so|which|being|that is|if|as)\b)|\. (?=[a-z])| (?=but\b)"
    r"| (?=and (?:(?:i|we|you|it|he|she|they) )?(?:am |are )?(?:now |therefore |accordingly )?"
    r"(?:will|shall|expect|has been|have|is|are|ask|extend|do)\b)"
)
# "It should reach you by tomorrow. It will not."
HOPED = words(r"(?:should|ought|tomorrow|today|expecting|looking forward)")
# "..., so that is Friday 21 July": the day of a period just named.
THAT_IS = re.compile(
    r"(?:so |and )*(?:that is|that's|this is|which is|that means|namely|i\.?e\.?)\b"
)
# "..., and will be sent to you by 3 June": what is sent was named before.
GOES_ON = re.compile(
    r"(?:(?:and|but|which|so) )?(?:(?:it|they|this|that) )?(?:now |then |therefore )?"
    r"(?:is|are|will|shall|has|have|should|can)\b|(?:and )?our (?:final |full )?\w+ sent\b"
)
TAKEN_BACK = re.compile(
    r"(?:it|that|this|you|i|we|sadly|unfortunately|regrettably)\b[^.]{0,25}?"
    r"\b(?:not\b|won't|isn't|can't|cannot|aren't|disappointed|unable)"
)
