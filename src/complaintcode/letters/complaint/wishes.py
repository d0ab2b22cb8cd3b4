"""What a passage says that the resident wants.

The resident is "you" here; a letter that speaks of the resident by name has been put so before.
"""

from __future__ import annotations

import re

from complaintcode.letters.complaint.things_wanted import and_also, asked_otherwise, is_thing
from complaintcode.letters.matching.cues import either, pattern, words

_AUX = (
    r"(?:'ve|'d|'re| both| all| have| has| had| ever| don't| didn't| aren't| weren't| wouldn't"
    r"| came| (?:finish|end|close|conclude)(?:d|ed|s)?(?: your \w+)? by| also| do| did| now|"
    r" first| still| then| only"
    r"| simply| just| really| further| rightly| therefore| specifically| clearly| kindly| say"
    r"| said| tell us| told (?:us|me)| would| could| were| are| is| was| not| been| being"
    r"| to us| \w+ly)*"
)
_WANTS = (
    r"(?:(?:(?<=would )|(?<='d )|(?<=also )|(?<=really )|(?<=would now )|(?<=would still )"
    r"|(?<=would just )|(?<=would only )|(?<=would therefore )|(?<=would ideally ))like"
    r"|want(?:s|ed|ing)?|wish(?:es"
    r"|ed)?|hop(?:e|es|ed|ing)|prefer(?:red)?|seek(?:s|ing)?|sought|look(?:s|ing)? for"
    r"|look to (?:us|me)|looking to|(?<=re )after|desire[sd]?"
    r"|pray(?:s|ed)?(?: for)?|demand(?:s|ed)?|be (?:very |quite |perfectly )?(?:happy|content"
    r"|satisfied|pleased|glad|over the moon|chuffed|delighted),? (?:with|if|to (?:have|see|get"
    r"|accept)|by|for)"
    r"|(?<=re )content,? (?:to|if|with)|settle for"
    r"|h(?:o|e)ld(?:ing)? out for|call off (?:the|your) complaint|drop (?:the|your) (?:complaint"
    r"|case)"
    r"|call it (?:quits|a day|square|even)|(?:(?<=would )|(?<='d ))(?:accept|have (?:us|the"
    r"|a|an|somebody|someone|it|your))|press(?:ed)? for|call(?:ed)? for|insist(?:ed)? (?:on"
    r"|that)|expect(?:s|ed)?(?: (?:us|me|the \w+|him|her|them|somebody|someone) to|(?= (?:the full"
    r"|the whole|£"
    r"|full|(?:a refund|payment|compensation|an (?:apology|explanation)"
    r"|to be (?:\w+ )?(?:compensated|paid|reimbursed|refunded|moved|rehoused))\b)))"
    r"|need(?:s|ed)?(?! (?:not|to|only|do|it|think|say|have|be|come|go|an? (?:permit|licence"
    r"|form|key"
    r"|code|password|reference|copy|appointment|password|login)|permission|consent|proof)\b|n't)"
    r"|require[sd]?"
    r"|claim(?:s|ed"
    r"|ing)?(?= (?:£|\d|back\b|(?:for )?the (?:sum|return|repayment|cost) of|reimburse"
    r"|an? (?:refund|rebate|sum)"
    r"|(?:compensation|damages)(?! (?:was|is|has|had|were))))"
    r"|(?:(?<=would )|(?<='d ))take(?= (?:£|an? (?!look|view|bus|taxi|break|day|seat|while|copy)))"
    r"|petition(?:s|ed)? for"
    r"|(?:(?<=would )|(?<='d ))(?:welcome|appreciate|value|love|rather|sooner|choose|prefer)"
    r"|be (?:very |most )?(?:grateful|glad|obliged|relieved|appreciative) (?:of|for|if|to have)"
    r"|(?<=could )do with|(?:(?<=are )|(?<=were )|(?<=re )|(?<=is )|(?<=ly )|(?<=not ))(?:keen"
    r"|anxious"
    r"|eager|after)"
    r"(?: (?:to|on|for|that))?|insistent (?:on|that)|(?:call|press|plead|argue|push)(?:s|ed|ing)?"
    r" (?:for|on|upon)(?! (?:behalf|monday|tuesday|wednesday|thursday|friday|\d))"
    r"|(?:consider|regard|treat|see|count|call)(?:s|ed)? (?:the|this|it|things?|your) ?(?:\w+ )?"
    r"(?:as |to be )*(?:closed|settled|resolved|finished|over|done|at an end|square|put right))"
)
_WANTED = pattern(rf"\byou{_AUX} {_WANTS}(?!\w)")
_ASKS = (
    r"(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|propos(?:e|es|ed)|suggest(?:s|ed)?|urge[sd]?"
    r"|invite[sd]? (?:us|me|the \w+)|appl(?:y|ied) for|demand(?:s|ed)?)"
)
# "You feel that we should ...": not what should have been.
_SHOULD = pattern(
    rf"\byou{_AUX} (?:feels?|felt|thinks?|thought|believe[sd]?|consider(?:s|ed)?|say|says|said"
    rf"|argued?"
    rf"|maintain"
    r"|suggest(?:ed)?|contend(?:ed)?|(?:take|are of) the view|told (?:us|me)|wrote|propose[sd]?)"
    r"(?: that)?,? [^.;?]{0,80}?\b(?:should(?:n't)?|ought(?: not)? to|must)\b"
    r"(?! (?:\w+ )?have\b)"
)
_FAIR = pattern(
    r"\byou(?: also| both| now|'d| would|'ve| have)* (?:feel|felt|think|thought|believed?"
    r"|consider(?:ed)?|say|said|told us|told me)\b[^.;?]{0,20}\b(?:fair|right|reasonable|proper)"
    r" (?:that|for|if) (?:we|us|i|me|the \w+) (?:to )?(?:pay|should|refund|cover|bear|reimburse"
    r"|share|contribute|give|replace|repair|clear|waive|cancel|meet|redecorate|put)\b"
)
_OWED = pattern(
    rf"\byou{_AUX} (?:feel|felt|think|thought|believed?|consider(?:ed)?|say|says|said|argued?"
    r"|maintain|contend(?:ed)?|reckon(?:ed)?|told (?:us|me))\b[^.;?]{0,80}?\b(?:(?<!you )owed"
    r"|(?:we|i|the \w+) owes? you|is due|are due|deserve[sd]?)\b"
)
# "You spoke of a refund": a thing of that kind, unless it is one that never came.
_REMEDY_NAMED = pattern(
    rf"\byou{_AUX} (?:say|said|told (?:us|me)|mention(?:ed)?|sp[eo]ak of|spoke (?:of|about)"
    r"|talk(?:ed)? (?:of|about)|wrote|think|thought|feel|felt|believed?|reckon(?:ed)?|raised)\b"
    r"(?![^.;]*\b(?:not|never|no|without|refused|promised|offered|had|got|was|were|\w+n't)\b)"
    r"[^.;]{0,60}\b(?:an? (?:\w+ )?(?:apology|refund|rebate|reimbursement|transfer|credit"
    r"|replacement"
    r"|goodwill payment|written explanation)|compensation)\b"
)
_DOWN_AS = words(
    r"you(?: down)? as (?:wanting|asking for|hoping|seeking|looking for|wishing|after|requesting)"
)
_ASKED_FOR = pattern(rf"\byou{_AUX} {_ASKS}\b")
_OUR_WISH = words(
    r"(?:we|i|us) (?:all )?(?:want|hope|seek|aim|would like)",
    r"(?:outcome|result|ending)s? (?:that |which )?we(?: are|'re| all| both)* (?:all"
    r" )?(?:look(?:ing)?"
    r"|hop(?:e|ing)|working|aiming|after)",
    r"our (?:desired|preferred|aim|hope|goal|wish|vision)",
    r"(?:society|council|association|trust|landlord|group|charity|co-op\w*|company|board"
    r"|committee) (?:seeks?|hopes?|wants?|wishes|aims?|desires?|would like|is (?:seeking"
    r"|hoping))",
    r"for (?:every|all|each) (?:\w+ ){0,2}(?:customer|resident|tenant|member)s?",
    r"people (?:often|usually|sometimes)",
)
# A thing wanted that stands before the verb, or behind "is": the words before "you" say which.
_CLEFT = pattern(
    rf"\b(?:what|all|(?:the )?(?:only |one |two |three |main )*things?)(?: that"
    rf"| which)? you{_AUX} (?:{_WANTS}|{_ASKS}|have)(?: for| most| from us| us to do"
    rf"| in mind| to see| to happen| to have| of (?:us|me)| out of (?:this|it|us))*"
    rf"(?:, you (?:said|say|told \w+),)?(?:,? (?:is|was|are|were|will be)\b|: | - "
    rf"|, (?:it's|it is|it was|that's|that is)\b)(?! (?:a |one |the )?(?:\w+ )?question)"
)
_YOUR_WISH = words(
    r"(?:outcome|resolution|remedy|redress|solution|result|relief|ending"
    r"|settlement)s?\b[^.:?]{0,50}?\byou"
    r"(?:'d|'ve|'re| would| are| were| have| had)*(?: also| now| only)* (?:like|want|seek"
    r"|sought|ask"
    r"|request|hop|look|wish|desir|propos|suggest|favour|after|have in mind|had in mind)\w*"
    r"[^.:?,]{0,40}?(?: is| was| are| were| would be|(?=:))",
    r"your (?:own )?(?:desired|preferred|hoped[- ]for|suggested|proposed|requested|ideal"
    r"|stated|chosen) (?:outcome|resolution|remedy|solution|result|redress)s?(?: is| was| are"
    r"| were|(?=:))",
    r"your (?:\w+ )?(?:hope|wish|aim|object|request|preference|priority|ask|goal|proposal"
    r"|demand|term)s?"
    r"(?:, [^,]{1,60},| in (?:writing|complaining|coming to us))? (?:is|was|are|were|has"
    r" been)(?: simple| clear)?(?: that| to"
    r"| for(?! it)|(?=[:,])"
    r"|(?= (?:a|an|the)\b))",
    r"(?:ending|outcome|result|resolution|answer) (?:for|to) you (?:would|will|is)(?: be)?",
    r"(?:would|will|'d|could|might) (?:settle|resolve|put|make|satisfy|do|be settled"
    r"|be resolved|help)"
    r"\b[^.:]{0,30}\b(?:in|to|for|from) (?:your|you)\b[^.:]{0,20}(?:(?=:)| - | is | are "
    r"| would be )",
    r"(?:would|'d) (?:satisfy|content|please|suit|do for|placate|mollify) you\b",
    r"you(?:'ve| have)? (?:said|say|told (?:us|me|(?:mrs?|ms|miss|dr) [a-z'-]+)|felt|feel|think"
    r"|thought|suggested"
    r"|believe)\b[^.]{0,60}\b(?:would|could) (?:be (?:enough|acceptable|fair|welcome|right"
    r"|settled|resolved"
    r"|put right|solved|mended|a \w+)|suffice|cover (?:it|that|this|the)|see you right|square"
    r"|help|do\b|settle|put)",
    rf"(?:is|are|was|were|'s) (?:what|all(?: that)?) you{_AUX} (?:{_WANTS}|ask(?:ed|ing)?)"
    r"(?! (?:to|us to) (?:know|hear))",
    r"(?:outcome|result|answer|ending|settlement|resolution|solution)s?, you (?:said|say|told \w+"
    r"|wrote|felt|feel),? (?:would be|is|was)",
    r"you (?:said|say|told (?:us|me))\b[^.]{0,40}\b(?:only|one) thing\b[^.]{0,40}? (?:do|help"
    r"|settle \w+|satisfy you|put \w+ right) (?:is|was|would be)",
    r"only (?:an?|the) [^.]{3,60} (?:will|would) (?:do|satisfy|suffice)\b[^.]{0,15}\byou",
    r"(?:set|have) your (?:sights|eye) on",
    r"pinned your hopes on",
    r"in (?:your|an) ideal world, [^.]{3,80}\bwould",
    r"you (?:did not|didn't) ask for (?:money|compensation|a payment),? (?:only|but (?:only|that))",
    r"you (?:end|finish|close)(?:d|ed)?(?: your \w+)? with (?:a|one|this) (?:plea|request|wish"
    r"|demand)",
    r"only one thing (?:will|would) (?:do|help|satisfy)\b[^.]{0,20}\byou (?:said|told|say|wrote)",
    r"if (?:it|things) (?:were|was) (?:up|left) to you,",
    r"if you had your way,",
    r"you (?:feel|felt|think|thought|say|said|believed?|told (?:us|me)),?(?: that)? the least (?:we"
    r"|i|the \w+) (?:can|could) do (?:is|was|would be)",
    r"(?:i|we) (?:understand|gather|hear|believe)[^.;]{5,120} would (?:resolve|settle|put"
    r"|satisfy|make)"
    r"\b[^.;]{0,30}\b(?:for you|satisfy you|in your (?:eyes|view))",
    r"it(?:'s| is| was) (?:an?|the|your|some|only|just|£)(?![^.,;?]*(?:ombudsman|stage|step|team"
    r"|office))"
    r"[^.,;?]{3,60} (?:that )?you(?:'re| are| were)?"
    r" (?:after|want|wanted|looking for|asking for|hoping for|seek|seeking)\b",
    r"(?:putting|making|setting) [^.,]{2,20} right,? (?:in your (?:eyes|view|book)|for you|to you"
    r"|as you see it),? (?:means|would mean|is)",
    r"would mean (?:a (?:lot|great deal)|so much|everything|the world) to you",
    r"you(?:r)? (?:\w+ )?heart (?:is )?set on",
    r"your ideal (?:would|is)",
    r"look(?:s|ing|ed)? to (?:us|the \w+) (?:to|for)",
    r"your (?:request|claim) for (?:\w+ )?(?:compensation|an apology)"
    r"(?! (?:\w+ ){0,3}(?:refused|ignored|declined|rejected|turned|lost|not|never)\b)",
    r"your (?:request|wish|hope|plea|demand|suggestion|proposal) that (?:we|the|he|she|they|it"
    r"|you)",
    r"(?:set|put) (?:your|the) (?:claim|loss|losses|damages|cost) at £?",
    r"you[^.]{0,20}\b(?:fair|good|right|proper|just) (?:result|outcome|answer|settlement|way"
    r"|end)\b[^.]{0,20}"
    r" would be",
    r"you ticked",
    r"would (?:go a long way|mean a (?:lot|great deal)|help|do(?: the trick)?),? you (?:said"
    r"|told|say)",
    r"(?:give|get|pay|send|find|fix) (?:me|us) [^.\"]{3,60}[\",]+ you (?:said|told|say|wrote)",
    r"ideally,? (?!we|i)[^.]{0,60}\bwould",
    r"(?:nothing|no) (?:more|else|further)(?: (?:from us|action))? (?:is|was) (?:wanted|needed"
    r"|required|sought"
    r"|asked)",
    r"no (?:\w+ )?(?:compensation|money|payment|apology) (?:is|was) (?:wanted|sought|asked"
    r"|needed|required)",
    r"nothing (?:less|short) (?:than|of) [^.]{3,60} will do",
    r"matter(?:s|ed)(?: most)? to you",
    r"make a difference (?:to|for) you",
    r"(?:by way of|as an?|in) (?:a )?(?:desired )?(?:resolution|settlement|remedy|redress"
    r"|outcome),? you",
    r"you(?:'ll| will| would|'d) (?:go away|leave|walk away|rest|go home|be) (?:happy"
    r"|content|satisfied)(?! to (?:know|hear|learn))",
    r"you (?:are|were) (?:\w+ )?(?:plain|clear|firm|adamant)\b[^.]{0,30}\b(?:money"
    r"|compensation|after|want\w*)",
    r"(?:money|cheque|compensation)\b[^.]{0,30}\byou (?:are|were) (?:\w+ )?(?:after|firm"
    r"|clear|plain|adamant|looking|seeking)",
    r"ask(?:ed|ing)? (?:you )?(?:what|how)\b[^.?]{0,80}\b(?:put|right|outcome|want|like|resolve"
    r"|happy|help)"
    r"\b[^.?]{0,40}\byou (?:said|told (?:us|me)|answered|replied|suggested|chose|named)",
    # The box of a form, and what was put in it.
    r"(?:outcome|want|like|resolution|remedy|put (?:it"
    r"|things) right)[^.:]{0,30}[\"'?)][^.:]{0,20} you"
    r" (?:put|wrote|said|answered|entered|have put|have written)",
)
# Whose wish it is need not be said.
_SOUGHT = words(
    r"(?:outcome|resolution|remedy|redress|relief)s? (?:sought|wanted|asked for|desired|requested"
    r"|hoped for|claimed) (?:is|was|are|were|being)(?! (?:not|given|stated|set|to follow|below"
    r"|as))",
    r"no (?:\w+ )?(?:compensation|money|payment|apology|redress) (?:is|was) (?:being )?(?:sought"
    r"|wanted|asked for|claimed)(?! from)",
    r"(?:in terms of|by way of|as an?|for) (?:desired )?(?:resolution|remedy|redress|outcome"
    r"|relief),?"
    r" [^.]{3,100} (?:is|was|are|were|has been|have been) (?:sought|requested|asked for|claimed"
    r"|wanted)",
    r"(?:apology|refund|compensation|reimbursement) (?:is|was|were|are|has been|have been)"
    r" (?:also )?(?:requested|sought|asked for)",
    r"what(?: is| was|'s) (?:sought|asked(?: for)?|wanted|hoped for|claimed|requested) (?:is"
    r"|was)(?! not)",
)
_PLAIN_WISH = either(_SOUGHT, _DOWN_AS, _FAIR, _OWED, _REMEDY_NAMED)
# "You complained that the gate was broken and would like it mended": "you" is not said again.
_SECOND_VERB = pattern(
    r"\b(?<!if )(?:you|your complaint)\b(?P<between>[^.;:?]{3,160}?),? (?:and|but|so)"
    r" (?=(?:(?:also|now|therefore|that|both|only|just|still) )*(?:would (?:\w+ )?like"
    r"|want(?! you\b|ed\b)"
    r"|are (?:\w+ )?(?:seeking|looking for|asking|requesting|hoping|claiming)|were (?:seeking"
    r"|looking for"
    r"|hoping|asking)|seek|request|wish (?:us|to be|for|that)|hope (?:that|for|to be|we)"
    r"|expect (?:us|to"
    r" be)|ask (?:us|that|for)|have (?:asked|requested)|(?P<past>(?:asked|requested"
    r"|wanted) (?!you\b))))"
)
_COMPLAINS = re.compile(
    r"(?:you|your complaint)(?:'ve|'re| have| also| are| were| was| is)* (?:complain|sa(?:y"
    r"|id)\b|told us"
    r"|tell us|explain|feel|felt|believe|unhappy|dissatisfied|upset|concerned|state|raised"
    r"|about|that)"
)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:neighbours?|contractors?|officers?|operatives?) (?:\w+ )?(?:say|said|report|claim|told)"
)
_SOMEBODY = words(
    r"(?:he|she|they|who|contractors?|operatives?|officers?|neighbours?|managers?|engineers?|plumbers?"
    r"|surveyors?|staff|colleagues?|fitters?|electricians?|somebody|someone|teams?|m(?:an|en)|agents?"
    r"|mrs?|ms|miss|advis[eo]rs?|assistants?|caretakers?|workm[ae]n|cleaners?|tenants?|we|i)"
)
# Words before "you" with which it is no wish: a condition, a question, a comparison.
_NO_WISH_BEFORE = pattern(
    r"\b(?:if|should|whether|when|whenever|where|wherever|as|than|unless|until|once"
    r"|(?<!\d )(?<!in )may|can"
    r"|do|would|did|what|which|how|why|whatever|in case|anything|everything|anyone|nor"
    r"|information|help|(?:what|which|whatever|how) \w+)\s*$"
    r"|\b(?:if|should|whether|unless|where)\b[^,;:]*$|^(?:if|should|unless)\b.*\b(?:or|and)\s*$"
    r"|^\W*(?:tell|let|ring|say to|write to)\b.*\bthat\s*$"
    r"|\b(?:any|saying"
    r"|(?<!you )say)\b(?! that\b)[^,;:]{0,25}$"
)
_NO_ASK_BEFORE = pattern(
    r"\b(?:that|when|after|since|because|although|though|before|how|and that|which|while"
    r"|time|day|if|until|once|nor|works?|repairs?|copy|documents?|call|review)\s*$"
)
_NOT_WHAT = pattern(
    r"(?:\bnot|n't)\b[^.]{0,40}\b(?:what|outcome|answer|response|decision|news|result|reply"
    r"|one|conclusion|letter)\b(?: that| which)? (?:you|many)"
)
# "You would be content, you told me, to have ...": what stands between the commas says nothing.
_TAG = pattern(
    r",? you (?:said|say|told (?:us|me|the [a-z]+)|wrote|felt"
    r"|feel)(?: to [a-z]+)?(?: when [^,]{0,40})?(?=,)|, (?:as |so )?(?:i|we)(?: am| are)? (?:gather"
    r"|understand|believe|think|take|hear|see|know|told|imagine|suppose|note|find)(?: it)?,(?= )"
)
_NOT_THING = re.compile(
    r"^\W*(?:not|un|being|for (?:a |the |us to )?(?:review|look|stage|escalat)|to (?:escalat"
    r"|complain|appeal))"
)
# Asked for long ago: what came of it, not what is wanted now.
_PAST = pattern(
    r"\b(?:and|but) (?:we|it|they|he|she|the \w+)(?: \w+){0,2} (?:not|n't|never|did|was|were"
    r"|took|came"
    r"|arrived)\b|\bwhich (?:was|were) (?:raised|booked|logged|cancelled|refused|done|sent"
    r"|passed|closed)"
    r"\b|\b(?:and|but) (?:nobody|no one|none|nothing|(?:this|it|that) (?:was|did)|(?:was"
    r"|were) (?:told|refused|ignored))\b"
)
_WAS_WANTED = re.compile(r"\b(?:were|\w{3,}ed|sought)\b")
# With these nothing but what is wanted, or when it is enough, can follow.
_WITH_CLAUSE = (" if", " that", "rather", "closed", "settled", "resolved", "finished", "put right")
_ASKED_WHAT = pattern(r"\b(?:what|how|which|whatever|anything|whether)\s*$")
# What was once looked forward to, but not what somebody was to do: "you had hoped we would ...".
_HAD_HOPED = re.compile(r"you(?: had|'d)(?: \w+ly)? (?:been )?(?:hop|expect)(?:ed|ing)")
_OF_US = re.compile(
    r"\W*(?:that )?(?:we|i|the (?:society|association|trust|council|co-op\w*|panel|board|committee"
    r"|landlord)|some(?:body|one))(?:'d| would| might| could)(?! (?:\w+ )?(?:have|be)\b)"
    r"(?!.*\b(?:sooner|earlier|faster|quicker|by (?:now|then|the|\w+day)|before|in time|better)\b)"
)
# It is said elsewhere what it is.
_SAID_ELSEWHERE = pattern(
    r" (?:is|are|was|were)(?: as| those| the ones?| that)*(?: which are| that are)? (?:set out"
    r"|stated"
    r"|described|given|recorded|listed|noted|named)(?: (?:in|on|at|under|by|above|below|there)\b)"
)
_NOT_ASKING = pattern(
    r" not |n't |\b(?:were|was|are|been|being)(?: \w+ly)? (?:ask|request|urg|invit)ed$"
)
_TO_KNOW = re.compile(
    r"^ to know (?:whether|when|what|if|how|who|which|where|about|more)\b"
    r"|^ (?:us|me|the \w+) to (?:know|understand|be aware|hear|see|realise) (?:that|how)\b"
)
_QUESTION = re.compile(
    r"^\W*(?:us|me|(?:our|the|your) \w+)?\W*(?:about |to (?:explain |say |know ))?(?:why|how"
    r"|when|what|who"
    # "... whether we could" is a request.
    r"|(?:whether|if)(?! (?:we|i|someone|somebody|anyone|you|the \w+|your \w+|it|there)"
    r"(?: \w+ly)? (?:could|would|can|might|will|may)\b))\b"
)


def wish(said: str) -> bool:
    """Whether a passage says what the resident wants."""
    if "you" not in said or said.endswith("?"):
        return not said.endswith("?") and _SOUGHT.within(said)
    said = with_subject(_TAG.sub("", said))
    if not (_wanted(said) or _CLEFT.within(said) or _is_your_wish(said)):
        return False
    return not any(cue.within(said) for cue in (_NOT_WHAT, _OUR_WISH, _SAID_ELSEWHERE))


def with_subject(said: str) -> str:
    """The words with "you" said again: "you complained of the gate and [you] want a new one"."""
    if not _SECOND_VERB.may_stand(said):
        return said
    return _SECOND_VERB.sub(_and_you, said)


def _and_you(found: re.Match[str]) -> str:
    # "You say that the fitter came and asked for the keys"; "you rang and asked for a visit".
    if found["past"] and (_SOMEBODY.within(found["between"]) or not _COMPLAINS.match(found[0])):
        return found[0]
    # "The neighbour says that you are loud and would like it to stop."
    if _SOMEBODY_ELSE.search(found.string[: found.start()]):
        return found[0]
    return f"{found[0]}you "


def _is_your_wish(said: str) -> bool:
    found = _YOUR_WISH.search(said)
    if found and found[0].startswith("you ") and _ASKED_WHAT.search(said[: found.start()]):
        found = None
    if found:
        return _NOT_THING.match(said[found.end() :]) is None
    if _PLAIN_WISH.within(said):
        return True
    found = _SHOULD.search(said)
    return found is not None and is_thing(said[found.end() :])


def _wanted(said: str) -> bool:
    for found in _WANTED.finditer(said):
        before, rest = said[: found.start()], said[found.end() :]
        if _NO_WISH_BEFORE.search(before) or (_TO_KNOW.match(rest) and not and_also(rest)):
            continue
        if _HAD_HOPED.match(found[0]) and not _OF_US.match(rest):
            continue
        if asked_otherwise(found[0], before, rest):
            continue
        rest = rest if not found[0].endswith(_WITH_CLAUSE) else f" that{rest}"
        if is_thing(rest) and not (_WAS_WANTED.search(found[0]) and _PAST.search(rest)):
            return True
    for found in _ASKED_FOR.finditer(said):
        before, rest = said[: found.start()], said[found.end() :]
        if (
            _NO_WISH_BEFORE.search(before)
            or _NO_ASK_BEFORE.search(before)
            or _NOT_ASKING.search(found[0])
            or asked_otherwise(found[0], before, rest)
        ):
            continue
        if is_thing(rest) and not (_QUESTION.match(rest) or _PAST.search(rest)):
            return True
    return False


def landlords_wish(said: str) -> bool:
    """Whether a passage says what the landlord hopes for."""
    return _OUR_WISH.within(said)


def said_elsewhere(said: str) -> bool:
    """Whether a passage only says where the wish can be found."""
    return _SAID_ELSEWHERE.within(said)
