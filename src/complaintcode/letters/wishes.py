"""What a passage says that the resident wants.

The resident is "you" here; a letter that speaks of the resident by name has been put so before.
"""

from __future__ import annotations

import re

from complaintcode.letters.cues import words

_AUX = (
    r"(?:'ve|'d|'re| both| all| have| has| had| also| do| did| now| first| still| then| only"
    r"| simply| just| really| further| rightly| therefore| specifically| clearly| kindly| say"
    r"| said| tell us| told (?:us|me)| would| were| are| not)*"
)
_WANTS = (
    r"(?:(?:(?<=would )|(?<='d )|(?<=also )|(?<=really ))like|want(?:s|ed|ing)?|wish(?:es"
    r"|ed)?|hop(?:e|es|ed|ing)|prefer(?:red)?|seek(?:s|ing)?|sought|look(?:ing)? for"
    r"|look to (?:us|me)|looking to|(?<=re )after|desire[sd]?"
    r"|pray(?:s|ed)? for|demand(?:s|ed)?|be (?:very |quite |perfectly )?(?:happy|content"
    r"|satisfied|pleased|glad),? (?:with|if|to (?:have|see|get|accept)|by|for)"
    r"|(?<=re )content,? (?:to|if|with)|settle for"
    r"|call it (?:quits|a day|square|even)|(?:(?<=would )|(?<='d ))(?:accept|have (?:us|the"
    r"|a|an|somebody|someone|it|your))|press(?:ed)? for|call(?:ed)? for|insist(?:ed)? (?:on"
    r"|that)|expect(?:s|ed)? us to)"
)
_WANTED = re.compile(rf"\byou{_AUX} {_WANTS}(?!\w)")
_ASKS = (
    r"(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|propos(?:e|es|ed)|suggest(?:s|ed)?|urge[sd]?"
    r"|invite[sd]? (?:us|me))"
)
_ASKED_FOR = re.compile(rf"\byou{_AUX} {_ASKS}\b")
_OUR_WISH = words(
    r"(?:we|i|us) (?:all )?(?:want|hope|seek|aim|would like)",
    r"our (?:desired|preferred|aim|hope|goal|wish|vision)",
    r"(?:society|council|association|trust|landlord|group|charity|co-op\w*|company|board"
    r"|committee) (?:seeks?|hopes?|wants?|wishes|aims?|desires?|would like|is (?:seeking"
    r"|hoping))",
    r"for (?:every|all|each) (?:\w+ ){0,2}(?:customer|resident|tenant|member)s?",
    r"people (?:often|usually|sometimes)",
)
# A thing wanted that stands before the verb, or behind "is": the words before "you" say which.
_CLEFT = re.compile(
    rf"\b(?:what|all|(?:the )?(?:only |one |two |three |main )*things?)(?: that"
    rf"| which)? you{_AUX} (?:{_WANTS}|{_ASKS}|have)(?: for| most| from us"
    rf"| to see)?(?:, you (?:said|say|told \w+),)?(?:,? (?:is|was|are|were|will be)\b|: )"
)
_NOUN = words(
    r"(?:outcome|resolution|remedy|redress|solution|result"
    r"|settlement)s?\b[^.:]{0,50}\byou(?:'d|'ve|'re| would| are| were| have| had)*(?: also"
    r"| now)? (?:like|want|seek|sought|ask|request|hop|look|wish|desir|propos)\w*(?: for"
    r"| to see)?(?: is| was| are| were|:) ",
    r"your (?:desired|preferred|hoped[- ]for|suggested|proposed|requested|ideal"
    r"|stated) (?:outcome|resolution|remedy|solution|result)s?(?: is| was| are| were|:) ",
    r"your (?:hope|wish|aim|object|request)s? (?:is|was|are|were) (?:that|to|for)",
    r"(?:would|will|'d) (?:settle|resolve|put|make|satisfy|do)\b[^.:]{0,30}\b(?:in|to|for"
    r"|from) (?:your|you)\b[^.:]{0,20}(?:: | - | is | are | would be )",
    r"(?:would|'d) (?:satisfy|content|please|suit|do for) you\b",
    r"you(?:'ve| have)? (?:said|say|told (?:us|me)|felt"
    r"|feel)\b[^.]{0,60}\bwould (?:be (?:enough|acceptable|fair|welcome|right)|suffice|help"
    r"|do\b|settle|put)",
    r"ideally,? (?!we|i)[^.]{0,60}\bwould",
    r"nothing (?:more|else|further) (?:is|was) wanted",
    r"matter(?:s|ed)(?: most)? to you",
    r"(?:by way of|as an?|in) (?:a )?(?:desired )?(?:resolution|settlement|remedy|redress"
    r"|outcome),? you",
    r"you(?:'ll| will| would|'d) (?:go away|leave|walk away|rest|go home|be) (?:happy"
    r"|content|satisfied)(?! to (?:know|hear|learn))",
    r"you (?:are|were) (?:\w+ )?(?:plain|clear|firm|adamant)\b[^.]{0,30}\b(?:money"
    r"|compensation|after|want\w*)",
    r"(?:money|cheque|compensation)\b[^.]{0,30}\byou (?:are|were) (?:\w+ )?(?:after|firm"
    r"|clear|plain|adamant|looking|seeking)",
)
# Words before "you" with which it is no wish: a condition, a question, a comparison.
_NO_WISH_BEFORE = re.compile(
    r"\b(?:if|should|whether|when|whenever|where|wherever|as|than|unless|until|once|may|can"
    r"|do|would|did|what|which|how|why|whatever|in case|anything|everything|anyone"
    r"|information|help)\s*$"
    r"|\b(?:if|should|whether|unless|where)\b[^,;:]*$|\b(?:any|saying"
    r"|say)\b(?! that\b)[^,;:]{0,25}$"
)
_NO_ASK_BEFORE = re.compile(
    r"\b(?:that|when|after|since|because|although|though|before|how|and that|which|while"
    r"|time|day|if|until|once|nor|works?|repairs?|copy|documents?|call|review)\s*$"
)
_NOT_WHAT = re.compile(
    r"(?:\bnot|n't)\b[^.]{0,40}\b(?:what|outcome|answer|response|decision|news|result|reply"
    r"|one|conclusion|letter)\b(?: that| which)? (?:you|many)"
)
# "You would be content, you told me, to have ...": what stands between the commas says nothing.
_TAG = re.compile(
    r",? you (?:said|say|told (?:us|me)|wrote|felt|feel)(?: to [a-z]+)?(?: when [^,]{0,40})?(?=,)"
)
_PROCEDURAL = re.compile(
    r"^\W*(?:(?:on \d+ [a-z]+|us|me|that|for|to|the|your|this|it|be|a|an|have|formally|now"
    r"|also|our|complaint|case|matter|further|formal|request) )*"
    r"(?:escalat\w*|stage|review(?:ed)?|appeal|complain\b|discuss|speak|talk|contact"
    r"|know more|see a copy|copy|copies|receive (?:this|a copy)|go (?:to|further)|take (?:it"
    r"|this|the matter|your complaint|matters)"
    r"|add|send|read|reconsider|interpreter|help with this|call(?:ed)?(?: back)?$"
    r"|call(?:ed)? (?:back|you)|more (?:time|information)|ombudsman|reply|answer\b|response"
    r"|hear|make a complaint|raise|pursue|continue|look (?:at|into) (?:it|this|the"
    r"|your)(?: \w+){0,3} again|look again|investigate (?:this|it|the matter|your complaint)"
    r"|extension|withdraw|on your behalf|(?:second|next) (?:step|answer|look|person)"
    r"|another look|fresh look|look again)"
)
# Asked for long ago: what came of it, not what is wanted now.
_PAST = re.compile(
    r"\b(?:and|but) (?:nobody|no one|none|nothing|(?:this|it|that) (?:was|did)|(?:was"
    r"|were) (?:told|refused|ignored))\b"
)
_TO_KNOW = re.compile(r"^ to know (?:whether|when|what|if|how)\b")
_QUESTION = re.compile(
    r"^\W*(?:us|me)?\W*(?:about |to (?:explain |say |know ))?(?:whether|why|how|when|what|if|who)\b"
)
_NOTHING_AFTER = re.compile(
    r"^(?: for| to)?\W*(?:$|[,.;)]|(?:on|in|at|and|is|was|has|will|but|(?:we|i)(?! (?:will"
    r"|would|can|could|might))|by|from|were|are)\b)"
)


def wish(said: str) -> bool:
    """Whether a passage says what the resident wants."""
    if "you" not in said or said.endswith("?"):
        return False
    said = _TAG.sub("", said)
    if _NOT_WHAT.search(said) or _OUR_WISH.within(said):
        return False
    return _wanted(said) or bool(_CLEFT.search(said)) or bool(_NOUN.search(said))


def _wanted(said: str) -> bool:
    for found in _WANTED.finditer(said):
        before, rest = said[: found.start()], said[found.end() :]
        if _is_thing(rest) and not (_NO_WISH_BEFORE.search(before) or _TO_KNOW.match(rest)):
            return True
    for found in _ASKED_FOR.finditer(said):
        before, rest = said[: found.start()], said[found.end() :]
        if _NO_WISH_BEFORE.search(before) or _NO_ASK_BEFORE.search(before):
            continue
        if _is_thing(rest) and not (_QUESTION.match(rest) or _PAST.search(rest)):
            return True
    return False


def _is_thing(rest: str) -> bool:
    """Whether something of substance follows the verb."""
    if not rest.strip(" .,;:"):
        return False
    return not (_PROCEDURAL.match(rest) or _NOTHING_AFTER.match(rest))


def landlords_wish(said: str) -> bool:
    """Whether a passage says what the landlord hopes for."""
    return _OUR_WISH.within(said)
