"""What a passage says that the resident wants.

The resident is "you" here; a letter that speaks of the resident by name has been put so before.
"""

from __future__ import annotations

import re

from complaintcode.letters.complaint.things_wanted import and_also, asked_otherwise, is_thing
from complaintcode.letters.complaint.wish_cues import (
    ASKS,
    AUX,
    LETTER_ASKS,
    OUR_WISH,
    SOUGHT,
    WANTS,
    YOUR_WISH,
)
from complaintcode.letters.matching.cues import either, pattern, words

_WANTED = pattern(rf"\byou{AUX} {WANTS}(?!\w)")
# "You feel that we should ...": not what should have been.
_SHOULD = pattern(
    rf"\byou{AUX} (?:feels?|felt|thinks?|thought|believe[sd]?|consider(?:s|ed)?|say|says|said"
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
    rf"\byou{AUX} (?:feel|felt|think|thought|believed?|consider(?:ed)?|say|says|said|argued?"
    r"|maintain|contend(?:ed)?|reckon(?:ed)?|told (?:us|me))\b[^.;?]{0,80}?\b(?:(?<!you )owed"
    r"|(?:we|i|the \w+) owes? you|is due|are due|deserve[sd]?)\b"
)
# "You spoke of a refund": a thing of that kind, unless it is one that never came.
_REMEDY_NAMED = pattern(
    rf"\byou{AUX} (?:say|said|told (?:us|me)|mention(?:ed)?|sp[eo]ak of|spoke (?:of|about)"
    r"|talk(?:ed)? (?:of|about)|wrote|think|thought|feel|felt|believed?|reckon(?:ed)?|raised)\b"
    r"(?![^.;]*\b(?:not|never|no|without|refused|promised|offered|had|got|was|were|\w+n't)\b)"
    r"[^.;]{0,60}\b(?:an? (?:\w+ )?(?:apology|refund|rebate|reimbursement|transfer|credit"
    r"|replacement"
    r"|goodwill payment|written explanation)|compensation)\b"
)
_DOWN_AS = words(
    r"you(?: down)? as (?:wanting|asking for|hoping|seeking|looking for|wishing|after|requesting)"
)
_ASKED_FOR = pattern(rf"\b(?:you{AUX} {ASKS}|{LETTER_ASKS})\b")
# A thing wanted that stands before the verb, or behind "is": the words before "you" say which.
_CLEFT = pattern(
    rf"\b(?:what|all|(?:the )?(?:only |one |two |three |main )*things?)(?: that"
    rf"| which)? you{AUX} (?:{WANTS}|{ASKS}|have)(?: for| most| from us| us to do"
    rf"| in mind| to see| to happen| to have| of (?:us|me)| out of (?:this|it|us))*"
    rf"(?:, you (?:said|say|told \w+),)?(?:,? (?:is|was|are|were|will be)\b|: | - "
    rf"|, (?:it's|it is|it was|that's|that is)\b)(?! (?:a |one |the )?(?:\w+ )?question)"
)
_PLAIN_WISH = either(SOUGHT, _DOWN_AS, _FAIR, _OWED, _REMEDY_NAMED)
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
    # "Reply and say that this is what you want"
    r"\b(?:say(?:ing)?|tell (?:us|me|them)|confirm|let (?:us|me) know)(?: to (?:us|me))?(?: that)?"
    r" (?:that|this|it|which)(?:'s| is) (?:exactly )?what you\b|"
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
        return not said.endswith("?") and SOUGHT.within(said)
    said = with_subject(_TAG.sub("", said))
    if not (_wanted(said) or _CLEFT.within(said) or _is_your_wish(said)):
        return False
    return not any(cue.within(said) for cue in (_NOT_WHAT, OUR_WISH, _SAID_ELSEWHERE))


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
    found = YOUR_WISH.search(said)
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
    return OUR_WISH.within(said)


def said_elsewhere(said: str) -> bool:
    """Whether a passage only says where the wish can be found."""
    return _SAID_ELSEWHERE.within(said)
