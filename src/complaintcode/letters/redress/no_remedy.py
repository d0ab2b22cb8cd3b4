"""How a letter says that it offers no remedy, and negatives that say something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import either, pattern, words
from complaintcode.letters.redress.promises import IS_NONE, SUPPOSED, ours
from complaintcode.letters.text.sections import section_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.letters.redress.statements import Statement
    from complaintcode.letters.text.voice import Passage

_REDRESS = (
    r"(?:compensation|remedy|remedies|redress|payment|award|goodwill|refund|sum|money|rebate"
    r"|reimbursement|recompense|restitution|reduction|financial \w+)"
)
_REDRESSED = (
    rf"(?:anything|(?:(?:this|any|that) or )?(?:any|a|another|further|such)(?: \w+){{0,3}}?"
    rf" {_REDRESS}"
    rf"|this or any\b|{_REDRESS})"
)
_DECLINES = (
    r"(?:(?<!did )(?<!had )(?<!were )(?<!was )not|(?!did|had|was|were)[a-z]+n't|unable|cannot"
    r"|declin\w+|decided against|refuses?|no question of|no intention of|no obligation)"
)
_GIVES = (
    r"(?:offer|award|pay|mak|giv|recommend|propos|suggest|provid|grant|agree to|direct|order"
    r"|refund)"
    r"(?:e|es|ed|ing|s|en)?"
)
# A refusal anywhere near the word for what is refused.
_NOT = r"(?:not|cannot|no|none|nothing|neither|nor|nil|refused|declined|rejected|unable|[a-z]+n't)"
_AMENDS = r"(?:compensat\w+|redress|remedy|award|refund|goodwill|payment|rebate|reimburse\w*)"
_UNPAID = words(
    rf"{_NOT}(?: [\w']+){{0,5}}? {_AMENDS}",
    rf"{_AMENDS}(?: [\w']+){{0,5}}?(?: |: | - ){_NOT}",
    rf"(?:as to|by way of) (?:a |any )?{_AMENDS},? [^.;]{{0,40}}{_NOT}",
    r"not (?:thought it |been )?(?:right|appropriate|proper|fair) to pay",
    r"nothing falls to be (?:paid|refunded|repaid|returned|credited|awarded|reimbursed)",
    r"not a case (?:in which|where|for)[^.;]{0,40} (?:paid|pay\w*|compensat\w+|redress)",
)
# A negative that says something else: how much, how late, that it was not paid or not decided.
_OTHER_NO = words(
    r"(?:found|see|saw|received|find) no",
    r"(?:was|were|had|did|didn't|wasn't|yet|said|say|know|later than|more than|less than|enough"
    r"|only"
    r"|change|affect|admission|reached|received|whether|until|decide\w*|confirm|calculat\w+|tell"
    r"|should have|ought|miss(?:ed|ing)?|delay\w*|doubt|mean|problem|matter how|hesitate|limit\w*"
    r"|worry|agree with|paid"
    r" (?:the|your)|pay (?:the|your|rent)|payment (?:you|of rent|plan)|first|initially|stage (?:1"
    r"|one))",
)
_NONE = words(
    rf"{_DECLINES}(?: \w+){{0,4}}? {_GIVES}(?: (?:to|towards|you|for|us|be|should))*"
    rf" {_REDRESSED}",
    rf"{_DECLINES}(?: \w+){{0,4}}? (?:to (?:pay|compensate)|compensating|be compensat\w+)",
    rf"{_DECLINES}(?: \w+){{0,5}}? {_REDRESS} (?:is|are|to be|would be|should be)? ?(?:due|called"
    r" for|warranted|appropriate|justified|merited|owed|payable|needed|made|paid|refund\w*)",
    rf"(?:decided|chosen|resolved) (?:not to|against)(?: \w+)? (?:{_GIVES} )?{_REDRESS}",
    rf"no question of (?:a |any )?{_REDRESS}",
    r"(?:can't|cannot|do not|don't) (?:agree|accept|consider|think|believe) (?:that )?we (?:should"
    r"|ought to|need to|have to) (?:pay|refund|offer|compensate|reimburse)",
    r"(?:no|nor any|nor|neither|without)(?: (?:further|other|additional|such|financial|more|\w+ or"
    rf"(?: other)?))* {_REDRESS}\b(?! (?:was|were|had|would|on|from|received|reached|has))"
    r"(?!(?<=money) (?:in|for) (?:the|our|its|a|an|any)\b)",
    rf"{_REDRESS}(?: of any (?:kind|sort))? (?:is|are|does|do|will|can|has|have)(?: \w+)? (?:not"
    r"|never)\b(?! (?:enough|only|intended|meant|yet|been received|change|affect|mean|alter))",
    rf"{_REDRESS}\b[^.;]{{0,20}} is not something",
    r"(?:not|[a-z]+n't) (?:\w+ )?(?:call for|warrant|merit|require|justify|attract|lead to)"
    rf" {_REDRESSED}",
    r"nothing (?:more |further |else |here |that )*(?:for us |for me )?(?:to (?:put right|remedy"
    r"|offer|pay|make good|refund|compensate)|is (?:owed|due|offered|payable))",
    r"nothing (?:more |further |else |that )*(?:we|i)(?:'d)?(?: \w+){0,2}? (?:offer|suggest|put"
    r" right|remedy|pay|award|propose)",
    rf"nothing\b[^.;]{{0,40}}\b(?:by way of|in the way of|as) (?:a )?(?:{_REDRESS}|putting)",
    r"not be (?:right|appropriate|proper|fair)[a-z ]{0,15} to (?:offer|award|pay|make)",
    r"(?:not|[a-z]+n't) (?:owe|due) (?:you )?(?:any|anything|a penny)",
    r"no (?:reason|ground|grounds|basis|call|need|case|cause) (?:to|for)(?: us to| me to)? (?:a "
    r"|any"
    r" )?(?:pay|offer|award|compensat|redress|refund)\w*",
    r"(?:no|not a) (?:penny|remedial action)",
    r"makes? no (?:award|offer|payment)",
    r"(?:not|[a-z]+n't) (?:be )?(?:offering|awarding|paying|proposing) any(?=[,.;]|$)",
    r"awards? (?:no|nothing)",
    r"(?:offer|award|pay|propose)s? nothing",
    r"(?:am|are|'m|'re) (?:therefore |accordingly )?(?:offering|awarding|proposing) nothing",
    r"(?:charge|fee|fine|cost|bill|invoice|money|sum|it|this|that|£[\d,.]+)s?\b[^.;]{0,20}"
    r" (?:will|shall) (?:therefore |accordingly )?not be (?:refunded|repaid|reimbursed|waived"
    r"|reduced)",
    r"(?:shall|will|can|do)(?: therefore)? neither (?:[^.;]{3,60} nor )?(?:pay|refund|compensate"
    r"|reimburse|(?:offer|award|make)(?: you)? (?:a|any|you|compensation|redress))",
    rf"(?:decided|concluded|agreed|resolved|satisfied|view) that no (?:\w+ )?{_REDRESS} (?:was|is"
    r"|should be|would be) (?:called for|due|warranted|appropriate|payable|justified|needed)",
    r"(?:not|[a-z]+n't) (?:been )?(?:persuaded|satisfied|convinced) that (?:any |a |further"
    rf" )?{_REDRESS}"
    r" (?:is|was|should be|would be) (?:due|paid|called for|warranted|appropriate|payable|offered)",
    r"(?:no|not) [^.;]{3,60}, none (?:is|are) (?:offered|due|awarded|payable|called for)",
    rf"{_DECLINES} [^.;]{{0,30}}anything [^.;]{{0,20}}(?:by|in the) way of (?:money|{_REDRESS})",
)
# An answer to the question whether there is any.
_NOT_SO = words(r"(?:i|we) (?:do not|don't) (?:think|believe|consider) (?:so|it is|that it is)")
# Where redress was just spoken of.
_NONE_OF_IT = words(
    r"(?:none|nothing|nil) (?:is|are|will be|can be|falls to be) (?:being )?(?:offered|due|owed"
    r"|payable|awarded|called for|proposed|needed|required|warranted|appropriate|necessary)",
    rf"{_DECLINES}(?: \w+){{0,4}}? (?:offer|award|propos|recommend|grant)\w* (?:you )?(?:any|one)"
    r"(?=[,.;]|$| because| as| since)",
    r"(?:not|[a-z]+n't) (?:think|consider|believe|find|agree) (?:that )?(?:any|anything) (?:is|are)"
    r" (?:due|called for|owed|payable|warranted|appropriate)",
    r"(?:we|i) (?:won't|will not|shan't|shall not|can't|cannot)(?=\W*$)",
    r"(?:my|our|the) answer (?:to (?:that|this|it) )?(?:is|must be|has to be) no(?=\W*$|[,;])",
)
_ASKS_REDRESS = words(
    r"(?:compensat\w+|redress|remedy|refund|reimburse\w*|goodwill)",
    r"(?:will|shall|can|do|are|should) (?:we|i) (?:going to )?(?:pay|offer|giv)\w*",
    r"(?:we|i) (?:would|will|could|should) pay",
    r"you (?:asked for|want|wanted|sought|claim|would like) £",
)
_REFUSES = either(_NONE, _UNPAID)
# "No compensation is payable in this case": not of one head, nor more than what is offered.
_NONE_AT_ALL = pattern(
    r"^(?:there is )?no (?:compensation|payment|redress|remedy|financial redress)(?: or \w+)?"
    r"(?: (?:is|will be|can be|has been))?(?: (?:payable|offered|due|awarded|paid|made))?"
    r"(?: (?:in (?:this|your) (?:case|matter|instance|complaint)|to you|on this occasion|here"
    r"|for this complaint))*\W*$"
    r"|^we (?:do not|cannot|will not|are not able to|are unable to) (?:offer|pay|award)"
    r"(?: you)? (?:any )?(?:compensation|payment|redress)(?: in (?:this|your) (?:case|matter))?\W*$"
)
_WE_PAY = pattern(
    r"\b(?:we|i)(?:'ll| will| shall| are| am|'re|'m)?(?: also| now| therefore)* (?:offer|pay|award"
    r"|credit|send)(?:ing)?\b"
    r"|\byou(?:'ll| will) (?:receive|get) £|£[\d,.]+ will be (?:paid|sent|credited)\b"
)


def says_no_remedy(told: Statement) -> bool:
    """Whether it says that there is none."""
    if told.section == "remedy" and IS_NONE.match(told.text.split(":")[-1]):
        return True
    if told.one.is_title or told.one.of_earlier_stage:
        return False
    if (_NONE_OF_IT.within(told.text) or _answers_no(told)) and (
        told.section == "remedy" or _ASKS_REDRESS.within(told.before)
    ):
        return True
    if not _REFUSES.may_stand(told.text):
        return False
    return any(
        (ours(_NONE, part) or (ours(_UNPAID, part) and not _OTHER_NO.within(part)))
        and not SUPPOSED.within(part)
        for part in told.clauses
    )


def _answers_no(told: Statement) -> bool:
    no = IS_NONE.match(told.text) or _NOT_SO.match(told.text)
    return bool(no) and told.before.endswith("?")


def takes_back(shown: Sequence[tuple[Passage, bool]]) -> list[Passage]:
    """The passages that say there is none at all, with those that promise a payment.

    ``shown`` has with each passage whether it names a sum. None where the letter says only one.
    """
    none = [one for one, _ in shown if _NONE_AT_ALL.search(one.text)]
    paid = [one for one, of_money in shown if of_money and _WE_PAY.search(one.text)]
    both = [*none, *paid] if none and paid else []
    return [] if all(_of_one_head(one) for one in both) else both


def _of_one_head(one: Passage) -> bool:
    """Whether it stands below a head of the complaint: "Damp: no compensation is payable"."""
    heading = one.unit.heading
    return one.unit.kind == "item" or (bool(heading) and section_of(heading) is None)
