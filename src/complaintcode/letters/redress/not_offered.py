"""Whose money it is that a letter names, where it is none that is offered to the resident.

Bills, debts, guidance, claims and what something cost; money for other households; an earlier
offer, and one that can no longer be taken.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import pattern, words
from complaintcode.letters.redress.offers import OFFERS
from complaintcode.letters.redress.promises import names_money
from complaintcode.letters.text.speech import EARLIER

if TYPE_CHECKING:
    from complaintcode.letters.redress.statements import Statement

IN_GENERAL = words(r"remed(?:y|ies) (?:may|can|could) (?:also )?(?:be|take|include)")
"""What a remedy may be, whoever complains."""
# "At stage 1 Mr Ray upheld it. He apologised and you were paid £50."
_HE_OR_SHE = re.compile(
    r"(?:he|she|they)\b(?!'ll| (?:will|shall|can|may|is|are|has agreed|have agreed)\b)"
)
# "In its letter of 4 May the Trust upheld it and paid you £50": an earlier answer by its date.
_IN_LETTER = pattern(
    r"^(?:(?:in|by|with) (?:its|our|my|his|her|their|the(?: [a-z'-]+){0,3}) (?:letter|reply|answer"
    r"|response|decision) (?:of|dated) (?!today|this)"
    r"|(?:after|following) (?:stage|step) (?:1|2|one|two)\b(?! (?:has|have|is)\b))"
)
RENEWED = words(
    r"still (?:there|open|yours|stands?|holds?|available|on the table)",
    r"(?:is|are|remains?) (?:still )?(?:open|yours|on the table|available|there for you|good)",
)
"""An earlier offer that may still be taken."""
EARLIER_OFFER = words(
    r"(?:he|she|they|officer|manager|colleague|mr|mrs|ms|stage (?:1|one)|\w+ (?:partly "
    r"|partially )?upheld)\b[^;]{0,60}\b(?:offered|awarded|proposed|said|concluded|found"
    r"|undertook)",
    r"(?:you|was|were|been|had) (?:then |previously |already |originally )?(?:offered|awarded)(?!,?"
    r" and (?:took|accepted))",
    r"(?:you had|was upheld|in 20[012]\d)",
    r"(?:earlier|previous|last|other) complaint",
)
# Sums that are bills, debts, guidance, claims or the cost of something.
NOT_OFFERED = words(
    r"arrears",
    r"(?:in|of) debt",
    r"(?:sum|amount) demanded (?:of|from) you",
    r"(?<!off what you )ow(?:e|es|ed|ing)\b(?! you)",
    r"outstanding",
    r"stands at",
    r"remain(?:s|ed)? (?:due|payable)",
    r"(?:has|have) to be paid",
    r"(?:must|should) be (?:paid|sent)",
    r"payable (?:by|on) (?:you|\d|the|mon|tues|wednes|thurs|fri)",
    r"claim for",
    r"£[\d,.]+ (?:\w+ ){0,4}(?:is|are|falls|fell) due",
    r"(?:was|were|been) (?:due|charged|billed|invoiced)",
    r"you (?:will|shall) be (?:charged|billed|invoiced)",
    r"you (?:asked|want|wanted|seek|sought|claim|claimed|would like)",
    r"(?:guidance|guidelines?|handbook|tariff|scale|range|bands?)\b",
    r"(?:allows|suggests|permits|provides|between) (?:[a-z ]+ )?(?:between )?£\d+ (?:and|to)",
    r"(?:would|could|should|might|may) have ",
    r"(?:can|could|might|may) be ",
    r"(?:rent|charge) (?:will|is|goes|has|shall)\b[^.;]{0,30}(?:£|rise|increase)",
    r"cost(?:s|ing)? (?:us |the \w+ )?£",
    r"paid (?:for )?by (?!bacs|cheque|bank|us|\d|trans)",
    r"(?:bill|invoice|quote|quotation|estimate|demand|instalment|price|budget)s?\b(?! (?:you"
    r"|will|has|have|is|was|by))",
    r"(?:charge|penalty|fine|fee|cost)s? of £[\d,.]+ (?:was|were|for|has|is)",
    r"(?:not|[a-z]+n't) (?:consider|think|accept|agree|find)\b[^;]{0,40}£",
)
# A bill that is paid for the resident, or one that only shows what is paid back.
FOOTED = words(
    r"(?:bear|pick(?:ing)? up|foot(?:ing)?|stand|meet|settle|pay|met|borne|footed|settled|paid)"
    r"(?:ing)? (?:the|your|that|this|any) (?:[\w']+ )?(?:bill|invoice|cost|fee)s?",
    r"on (?:the|your) (?:\w+ ){0,2}(?:bill|statement|demand|invoice)",
    r"on receipt of (?:\w+ ){0,2}(?:bill|invoice|quote|quotation|estimate)s?",
)
# What the resident laid out: an offer only where it comes back.
YOUR_COST = words(r"you (?:(?:have |had |'ve )?(?:already )?paid|spent|had|lost|laid out)")
_PAYEE = r"(?:contractor|firm|supplier|plumber|builder|company|council|surveyor|agent)s?"
NEVER_OFFERED = words(
    r"(?:guidance|guidelines?|handbook|policy|tariff) (?:suggests?|allows?|provides?|sets|says)",
    r"(?:has|have|needs?) to be paid",
    r"to keep your account",
    r"(?:taken|took|collected|debited|drawn|withdrawn|left|leaves?)(?: £[\d.,]+)?(?: from)? your"
    r" (?:bank |current |card )?(?:account|bank|card)\b(?!.*\b(?:re(?:fund|paid|turn|imburs)|back"
    r"|credit)\w*)",
    r"(?:bill|invoice|charge|demand|statement)\b[^.;]{0,30} (?:covers?|includes?|is for|was for)",
    r"balance of £",
    r"(?:letter|notice|demand)s?\b[^.;]{0,60} should (?:never|not) have been sent",
    r"(?:rose|went up|rises|(?<!i have )(?<!we have )increased|has risen|has gone up)\b"
    r"[^.;]{0,25} (?:from|to|by) £",
    r"your (?:last|latest|first|previous|regular|weekly|monthly|rent) payments?\b",
    r"made by you",
    r"direct debits? (?:of|for) £",
    r"(?:charge|fee|fine|penalty)s? (?:of £[\d.,]+ )?(?:was|were|has been|is) (?:added|raised"
    r"|applied|put)",
    r"(?:can|may) (?:pay|offer|award) (?:up to|between) £",
    r"(?:accept|ask for|pay us) £[\d.,]+ (?:a|per|each|every) (?:week|month)",
    r"(?:contribution|charge|rent|fee|deposit)s? (?:of £[\d.,]+ )?(?:is|are|falls) (?:payable|due)"
    r"(?! to\b)",
    r"(?:offer|instalment|arrangement|plan)s? of £[\d.,]+ (?:a|per|each|every) (?:week|month)",
    r"(?:put on|added to|placed on) (?:your|the) (?:\w+ )?account (?:for|as) (?:a|an|the|this|that"
    r"|your)"
    r" (?:\w+ )?(?:lock|keys?|fob|call-?out|visit|repair|job|work|door|window|clearance|cleaning"
    r"|removal|damage|solicitor|court|charge|recharge|debt)",
    r"(?:still|yet|remains?) to be (?:paid|settled|cleared)(?! to you)",
    r"(?:to|into) (?:a|an|the|your) (?:closed|wrong|old|former) (?:\w+ )?account",
    r"£[\d,.]+ (?:that |which )?(?:we|you) (?:\w+ )?(?:sent|paid|gave|got|received)(?: \w+){0,3}"
    r" (?:last (?:year|spring|summer|autumn|winter)|in (?:19|20)\d\d)",
    r"excess",
    r"you (?:still |now |also )?owe (?:us )?£",
    r"£[\d,.]+ (?:will|shall|is to) be (?:debited|recovered|charged|collected (?:on|by|from your))",
    r"(?:been|was|were) fined",
    r"£[\d,.]+ in (?:debit|arrears|the red)",
    r"(?:paid|pay(?:able)?|cleared) (?:by|in) (?:\w+ )?instalments",
    r"(?:contractor|firm|company|supplier)'s pay",
    r"last (?:year|spring|summer|autumn|winter),? (?:we|you|mr|mrs|ms)\b[^.;]{0,40}£",
    r"for (?:an earlier|a previous|another|an unrelated|a different) (?:fault|leak|claim|matter"
    r"|problem|repair|incident|case|complaint)",
    r"between £",
    r"(?:not|[a-z]+n't|never|yet to)(?: yet)?(?: been)? (?:reach|receiv|paid|pay|credit|clear"
    r"|arriv)\w*",
    r"(?:reached|came to) us",
    r"you (?:were|had been) (?:told|quoted|warned)",
    rf"{_PAYEE} (?:has|have|had|was|were)(?: been)? (?:paid|charged)",
    r"(?:pa(?:y|id|ying)|gave|give) (?:£[\d.,]+ )?(?:to )?(?:the|our|its|their) (?:\w+ )?"
    rf"{_PAYEE}\b(?![^;]*\b(?:you|your|instead|on (?:his|her|their) behalf)\b)",
    r"(?:previous|last|former|other|another) (?:tenant|resident|household|customer)s?",
    r"(?:your )?neighbours? (?:was|were|had|has|have|got|received)",
    r"(?:housing benefit|universal credit|is owing|a week from|per week)",
)
# Paid to other households.
_OTHERS = r"(?:households|families|residents|tenants|leaseholders|homes|flats|people|customers)"
_TO_OTHERS = words(
    rf"to (?:the |all |both |our |some |your )?(?:other|remaining|neighbouring) {_OTHERS}",
    r"to (?:the|both) (?:families|households) (?:at|of|in) (?:numbers?|nos?\.?|flats?) \d+",
    r"to (?:everybody|everyone) else",
)
_OFFER = words(r"(?:offer|award|propos)\w*")
_YOU = words(r"you", r"yours?")
# An offer that can no longer be taken: what has gone is the offer, and nothing else.
_ADVERBS = r"(?:(?:now|since|therefore|then|also|however|accordingly|been) ){0,3}"
_GONE = (
    rf"(?:(?:has|have|had|is|was|were) {_ADVERBS}(?:lapsed|withdrawn|expired|run out|rescinded"
    r"|off the table|no longer open|no longer available|refused|declined|rejected|turned down"
    r"|(?:not|never) (?:accepted|taken up))|lapsed|expired)(?! (?:if|in error|by mistake)\b)"
)
_IT = r"(?:it|that|this|(?:the|this|that|our) (?:offer|award|proposal|sum)|£[\d.,]+)"
_REFUSED = (
    rf"you (?:refused|declined|rejected|turned down|did not (?:accept|take up)) {_IT}"
    r"(?! (?:of|for|in respect)\b)"
)
_LAPSED = words(
    rf"(?:offer|proposal)(?: of £[\d.,]+)?(?: (?:made|dated|contained|in|of|on) [^.,;]{{2,30}}?)?"
    rf",? (?:which )?{_GONE}",
    _REFUSED,
    r"(?:withdrew|withdraw) (?:it|that|the offer|that offer|this offer|our offer)",
)
_HAS_GONE = pattern(
    rf"(?:as [^,;]{{3,60}}, )?(?:(?:it|that|(?:the|this|that|our) (?:offer|award"
    rf"|proposal|sum)) (?:was open [^.;]{{2,50}}?,? (?:and )?)?{_GONE}|{_REFUSED})"
)
_STILL_TAKEN = words(r"(?:not|never|n't) (?:yet )?lapsed", r"(?:if|unless|after which)")
_WAS_OFFERED = words(r"(?:contained|made|was|were|had|been|offered|proposed|included|set out)")


def for_others(clause: str) -> bool:
    """Whether it is paid to other households, and not to this one."""
    return _TO_OTHERS.within(clause) and not _YOU.within(clause)


def is_gone(told: Statement) -> bool:
    """Whether it says of the sum offered just before that it can no longer be taken."""
    if not (_OFFER.within(told.before) and names_money(told.before)) or names_money(told.text):
        return False
    return bool(_HAS_GONE.match(told.text)) and not _may_be_taken(told.text, 0)


def has_lapsed(told: Statement) -> bool:
    """Whether the offer that it names can no longer be taken, as it says or is said just after."""
    found = _LAPSED.search(told.text)
    following = told.after[0].text if told.after else ""
    if found:
        return not (_may_be_taken(told.text, found.start()) or RENEWED.within(following))
    if not (_OFFER.within(told.text) and _WAS_OFFERED.within(told.text)):
        return False
    gone = _HAS_GONE.match(following) and not names_money(following)
    return bool(gone) and not _may_be_taken(following, 0)


def _may_be_taken(text: str, gone: int) -> bool:
    """Whether an offer stands all the same, or another is made behind the one that is gone."""
    if RENEWED.within(text) or _STILL_TAKEN.within(text):
        return True
    return any(one.start() > gone for one in OFFERS.finditer(text))


def of_earlier_answer(told: Statement) -> bool:
    """Whether it goes on with what somebody did at an earlier stage."""
    if _IN_LETTER.within(told.text):
        return not told.promises
    return bool(_HE_OR_SHE.match(told.text)) and EARLIER.within(told.before)
