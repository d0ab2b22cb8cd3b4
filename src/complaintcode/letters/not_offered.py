"""Whose money it is that a letter names, where it is none that is offered to the resident.

Bills, debts, guidance, claims and what something cost; money for other households; an earlier
offer, and one that can no longer be taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.letters.cues import one_of, pattern, words
from complaintcode.letters.offers import OFFERS

if TYPE_CHECKING:
    from complaintcode.letters.statements import Statement

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
    r"(?:in|of|into) (?:debt|debit)",
    r"(?:demanded|required) (?:of|from) (?:you|each|the)",
    r"(?<!off what you )ow(?:e|es|ed|ing)\b(?! you)",
    r"outstanding",
    r"stands at",
    r"remain(?:s|ed)? (?:due|payable)",
    r"(?:has|have) to be paid",
    r"(?:must|should) be (?:paid|sent)",
    r"payable (?:by|on) (?:you|\d|the|mon|tues|wednes|thurs|fri)",
    r"claim for",
    r"£[\d,.]+ (?:\w+ ){0,4}(?:is|are|falls|fell) due",
    r"(?:was|were|been|will be|shall be) (?:due|charged|billed|invoiced|debited)",
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
    r"(?:in|by) (?:\w+ )?instalments? of £",
    r"(?:paid|pay|paying|given|gave) (?:\w+ )?(?:attention|heed|regard|thought) to",
    r"to keep your account",
    r"(?:bill|invoice|charge|demand|statement)\b[^.;]{0,30} (?:covers?|includes?|is for|was for)",
    r"balance of £",
    r"(?:letter|notice|demand)s?\b[^.;]{0,60} should (?:never|not) have been sent",
    r"(?:rose|went up|rises|increased|has risen|has gone up)\b[^.;]{0,25} (?:from|to|by) £",
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
    r"(?:still|yet) to be (?:paid|settled|cleared)",
    r"excess",
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
_OTHERS = one_of(
    "households, families, residents, tenants, leaseholders, homes, flats, houses, neighbours?",
    r"occupiers, owners, customers, others, members, people, (?:numbers|nos\.?|flats) \d+",
    "everybody else, everyone else, those",
)
_OF_THEM = r"(?:the |all |both |each of |your |our |other |some |\w+ )*?"
# Paid to other households.
_TO_OTHERS = words(
    r"(?:paid|made|credited|refunded|repaid|sent|given|awarded|offered|went|gone|gave|pays?|goes)"
    rf"\b[^;]{{0,40}}? (?:to|for|by|from) {_OF_THEM}{_OTHERS}",
    rf"{_OTHERS}\b[^;]{{0,40}} (?:received|got|have had|(?:was|were|has been|have been|had been)"
    r" (?:each |both |all )?(?:paid|offered|sent|given|awarded|refunded|billed|charged))",
)
_NEIGHBOURS = pattern(r"\byour (?:next-door |upstairs |downstairs |\w+ )?neighbours?'?s?\b")
_YOU = words(r"you", r"yours?")
# An offer that can no longer be taken.
_GONE = (
    r"(?:lapsed|withdrawn|expired|run out|rescinded|off the table|at an end|closed|spent"
    r"|(?:refused|declined|rejected|turned down|sent back)(?: by you)?)"
)
_LAPSED = words(
    r"(?:(?:has|had|have|is|was|are|were|been) (?:now |since |therefore |hereby |accordingly |also"
    rf" |then |been )*|(?:and|it|that|which|offer|so) (?:then |therefore |has )?){_GONE}(?! if\b)",
    r"(?:withdrew|withdraw) (?:it|that|the offer|that offer|this offer|our offer)",
    r"(?:no longer|not now|not any longer) (?:open|available|stands?|on the table|on offer|applies"
    r"|holds?|in force)",
    r"(?:was|were|been|is) (?:not|never) (?:then |ever |been )?(?:accepted|taken(?: up)?|answered"
    r"|returned|claimed)",
    r"(?:cannot|can not|can't) (?:now |any longer )?be (?:accepted|taken up|claimed|revived)",
    r"(?:you|he|she|they) (?:refused|declined|rejected|turned down|sent back|did not (?:accept"
    r"|take up|reply|answer)|never (?:accepted|took|answered|replied))",
)
_STILL_TAKEN = words(r"(?:not|never|n't) (?:yet )?lapsed", r"(?:if|unless|after which)")
_THE_OFFER = pattern(
    r"(?:as [^,;]{3,60}, )?(?:(?:it|this|that|which|both) (?:is|was|has|had|were|can|could|then"
    r"|lapsed|expired|no)\b|(?:the|this|that|our|his|her|their) (?!(?:earlier|previous|former"
    r"|first|old|other|original)\b)(?:\w+ )?(?:offer|sum|payment|award|proposal|money|cheque)\b)"
)
_AN_OFFER = words(r"(?:offer|award)\w*", r"(?:compensation|goodwill|proposal)")
_WAS_OFFERED = words(
    r"(?:contained|made|was|were|had|been|offered|proposed|put|included|gave|suggested|set out)"
)


def for_others(clause: str) -> bool:
    """Whether it is paid to other households, and not to this one."""
    return _TO_OTHERS.within(clause) and not _YOU.within(_NEIGHBOURS.sub("", clause))


def is_gone(told: Statement) -> bool:
    """Whether it says of the offer named just before that it can no longer be taken."""
    return _AN_OFFER.within(told.before) and _has_gone(told.text)


def has_lapsed(told: Statement) -> bool:
    """Whether the offer that it names can no longer be taken, as it says or is said just after."""
    if _AN_OFFER.within(told.text) and _has_gone(told.text):
        return True
    if not _WAS_OFFERED.within(told.text):
        return False
    following = (one.text for one in told.after)
    return any(_THE_OFFER.match(one) and "£" not in one and _has_gone(one) for one in following)


def _has_gone(text: str) -> bool:
    found = _LAPSED.search(text)
    if not found or RENEWED.within(text) or _STILL_TAKEN.within(text):
        return False
    offered = OFFERS.finditer(text)
    return not any(one.start() > found.start() for one in offered)
