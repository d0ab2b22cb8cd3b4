"""How an offer of money, a changed decision or finished work sounds, and the sums offered."""

from __future__ import annotations

import re
from decimal import Decimal

from complaintcode.letters.cues import cues, words
from complaintcode.letters.promises import MONEY

_REDRESS = (
    r"(?:compensation|remedy|remedies|redress|payment|award|goodwill|refund|sum|money|financial"
    r" \w+)"
)
NONE = words(
    r"(?:not|n't) (?:be )?(?:offering|awarding|paying|proposing) anything",
    rf"(?:no|not any|without|nor any|nor|neither) (?:further |other |additional |such |financial"
    rf" |more )?(?:\w+ or (?:other )?)?{_REDRESS}\b(?! (?:was|were|had|would))",
    rf"(?:not|n't|unable to|declin\w+ to|won't|cannot|shan't be) (?:be )?(?:propose to |going to"
    rf" |able to |prepared to )?(?:offer|offering|award|awarding|pay|paying|mak(?:e|ing)|giv(?:e"
    rf"|ing)|provide|recommend)(?:ing)? (?:you )?(?:any|a|{_REDRESS})\b",
    rf"{_REDRESS} (?:is|are) (?:therefore |accordingly )?not (?:\w+ )?(?:due|payable|offered"
    rf"|owed|appropriate|awarded|warranted|called for)",
    r"nothing (?:more |further |else |here )?(?:for us |for me )?(?:to (?:put right|remedy|offer"
    r"|pay|make good)|is (?:owed|due|offered|payable))",
    r"nothing (?:that )?(?:we|i) (?:need|have|ought) to (?:put right|offer|remedy)",
    r"not be (?:right|appropriate|proper|fair)[a-z ]{0,15} to (?:offer|award|pay|make)",
    rf"(?:not|n't) (?:think|consider|believe|find"
    rf"|see)\b[^.;]{{0,40}}\b{_REDRESS}\b[^.;]{{0,30}}\b(?:due|called for|warranted|appropriate"
    rf"|justified|merited|owed|payable|needed)",
    r"no (?:reason|ground|grounds|basis|call|need) (?:to|for us to) (?:pay|offer|award|compensate)",
    r"(?:no|not a) (?:penny|remedial action)",
    r"makes? no (?:award|offer|payment)",
    r"awards? (?:no|nothing)",
)
APOLOGY = cues(
    r"accept (?:this|it) (?:letter |e-?mail )?as (?:our|the|a|my)[^.]{0,40}apolog",
    r"(?:this|the|our|my|a) (?:\w+ ){0,2}apolog\w+ (?:\w+ ){0,3}(?:is|as|by way of|forms?|being)"
    r" (?:\w+ ){0,3}(?:your |our |the |as )?(?:remedy|redress)",
    r"(?:remedy|redress|put (?:it|things|this|matters) right)\b[^.]{0,60}\bapolog(?:y|ies)",
    r"(?:offer|tender) (?:you )?(?:both )?(?:our|my|a|an|this)(?: \w+){0,3} apolog",
    r"(?:written|formal|personal|signed) (?:letter of )?apology (?:from|is|has been|was|will"
    r" be)[^.]{0,60}\b(?:sent|posted|enclosed|attached|given|by|on|with)",
    r"letter of apology (?:from|is|has been|was|will be)",
    r"apolog(?:y|ise) [^.]{0,60}\b(?:as|is) (?:the |your |our )?(?:redress|remedy)",
)
# Whom or what a payment goes to.
_TO = (
    r"(?:your|the) (?:\w+'s |\w+ ){0,3}(?:accounts?|bank|card|rent|bill|statement|contribution"
    r"|solicitors|arrears|balance)"
)
OFFERS = words(
    r"(?:we|i) (?:also |now |therefore |hereby |accordingly |have decided to |have agreed to "
    r"|would (?:also )?like to |am |are |want to |can |propose to |do |should like to )*(?:offer"
    r"|offering|award|awarding|pay|paying|refund|refunding|refunded|reimburse|reimbursing|credit"
    r"|crediting|give|giving|enclose|attach|making|make|repay|send|sending|waive|waiving|raise"
    r"|increase)",
    r"(?:panel|committee|association|council|trust|society|board|partnership|co-op|trustees"
    r"|governors|group|company|charity|it) (?:also |now |therefore |hereby |accordingly"
    r" )*(?:offers|awards|pays|directs|grants|gives|makes)",
    r"(?:offer|award|payment|compensation|credit|refund) of £",
    r"(?:offer|award) (?:is|stands|remains)",
    r"(?:in recognition|by way of redress|as a (?:goodwill )?gesture|to put (?:it|this|things"
    r"|matters) right|to say sorry)",
    r"be (?:remitted|paid|refunded|credited)",
    r"(?:off|against|towards) (?:the|your) (?:\w+ )?(?:arrears|rent|balance|bill|account)",
    r"you(?:'ll| will| shall) (?:also |now )?(?:have|get|receive|find|be (?:paid|given|sent"
    r"|credited))\b(?! (?:had|seen|received))",
)
EARLIER_OFFER = words(
    r"(?:he|she|they|officer|manager|colleague|mr|mrs|ms|stage (?:1|one)|\w+ (?:partly "
    r"|partially )?upheld)\b[^;]{0,60}\b(?:offered|awarded|proposed|said|concluded|found"
    r"|undertook)",
    r"(?:you|was|were|been|had) (?:then |previously |already |originally )?(?:offered|awarded)",
    r"(?:you had|was upheld|in 20[012]\d)",
    r"(?:earlier|previous|last|other) complaint",
)
PAID = words(
    r"(?:has|have|'s|'ve|is|are|was|were)(?: now| already| since| also| today| both| each)*"
    r" (?:been )?(?:now )?(?:paid|credited|refunded|repaid|reimbursed|transferred|placed|put"
    r" back|put on|put into|sent|remitted|applied|returned|taken off|come off|added|posted"
    r"|enclosed|attached|pinned|folded|handed|knocked off|gone|on its way|waived|written off"
    r"|cancelled|struck out|reversed|removed|deducted)",
    r"(?:we|i|secretary|finance|office|team)(?: have| has|'ve|'s)?(?: now| already| today|"
    r" also)* (?:paid|credited|refunded|repaid|transferred|placed|put|sent|taken|handed|given"
    r"|knocked|deducted|reimbursed|waived|wiped|cancelled|written off)",
    r"(?:we|i) (?:enclose|attach)",
    rf"(?:went|gone|go|came|come|reached|landed|lies|lie|arrived|left)\b[^;]{{0,40}}\b{_TO}",
    r"(?:went|gone|came|come) (?:back|off|over|through|in)",
    rf"(?:paid|sent|posted|credited|refunded|back) (?:in|on|to|into|by|today|yesterday|off)"
    rf" ?(?:{_TO})?",
    r"(?:you(?:'ll| will) find|enclosed|tucked|pinned|attached|herewith|in this envelope|with"
    r" this letter)\b",
    r"put (?:on|onto|into|against|towards) (?:your|the)",
    r"in the (?:post|envelope)",
    r"waiting for you",
    r"accompan(?:y|ies|ied)",
    r"comes? off",
    r"entered (?:it )?against",
    r"(?:this|that|it) has (?:now |already )?been done",
    r"for you to collect",
)
# Sums that are bills, debts, guidance, claims or the cost of something.
NOT_OFFERED = words(
    r"arrears",
    r"(?:in|of) debt",
    r"ow(?:e|es|ed|ing)\b(?! you)",
    r"outstanding",
    r"stands at",
    r"remain(?:s|ed)? (?:due|payable)",
    r"(?:has|have) to be paid",
    r"(?:must|should) be (?:paid|sent)",
    r"payable by (?:you|\d)",
    r"claim for",
    r"£[\d,.]+ (?:\w+ ){0,4}(?:is|are|falls|fell) due",
    r"(?:was|were|been) (?:due|charged|billed|invoiced)",
    r"you (?:asked|want|wanted|seek|sought|claim|claimed|would like)",
    r"(?:guidance|guidelines?|handbook|tariff|scale|range|bands?)\b",
    r"(?:allows|suggests|permits|provides|between) (?:[a-z ]+ )?(?:between )?£\d+ (?:and|to)",
    r"(?:would|could|should|might|may) have ",
    r"(?:could|might|may) be ",
    r"cost(?:s|ing)? (?:us |the \w+ )?£",
    r"paid (?:for )?by (?!bacs|cheque|bank|us|\d|trans)",
    r"(?:bill|invoice|quote|quotation|estimate|demand|instalment|price|budget)s?\b(?! (?:you"
    r"|will|has|have|is|was|by))",
    r"(?:charges? of|penalty of|fine of|fee of|cost of) £[\d,.]+ (?:was|were|for|has|is)",
    r"(?:not|n't) (?:consider|think|accept|agree|find)\b[^;]{0,40}£",
)
# What the resident laid out: an offer only where it comes back.
YOUR_COST = words(r"you (?:paid|spent|had|lost|laid out)")
NEVER_OFFERED = words(
    r"(?:guidance|guidelines?|handbook|policy|tariff) (?:suggests?|allows?|provides?|sets|says)",
    r"(?:has|have|needs?) to be paid",
    r"to keep your account",
    r"between £",
)
REFUNDS = words(
    r"(?:refund|reimburs|repay|waiv|wip|cancel|credit|remov|writ(?:e|ten|ing) off|meet|cover|pay"
    r" for)\w* (?:you )?(?:for |in full )?(?:the|your|all|half|that|this|any)",
    r"(?:charge|fee|fine|penalty|cost|bill|invoice|debt)s? (?:will be|has been|have been|is|are"
    r"|was) (?:now )?(?:refunded|reimbursed|waived|cancelled|removed|written off|reversed|struck"
    r" out)",
    r"(?:taken|took|knocked|takes?) [^.;£]{3,60} off (?:your|the)",
    r"(?:months?|weeks?|years?|days?)'?s? (?:\w+ )?(?:rent|charge)\b[^.;]{0,40}\b(?:off|back"
    r"|free|waived)",
    r"(?:gift card|vouchers?|hamper|flowers|decorating pack)",
)
HOW = words(
    r"(?:by |via )?bacs",
    r"cheque",
    r"bank",
    rf"(?:to|into|off|from|on|against|in) {_TO}",
    r"(?:return|complete|sign|fill in|send back)(?:ing)? (?:the|this|it)",
    r"slip",
    r"acceptance",
    r"on receipt",
    r"send (?:us|me) (?:the|your|a)",
    r"collect\w*",
    r"(?:if|once|when|as soon as|to) (?:you )?accept",
    r"(?:ring|call|contact|e-?mail|tell|let) (?:us|me|\w+ on)",
    r"repl(?:y|ying)",
    r"let \w+ know",
    r"receipts?",
    r"enclos\w+",
    r"attach\w+",
    r"by (?:post|transfer|bank)",
)
VAGUE_REMEDY = words(
    r"compensat\w+",
    r"(?:payment|refund|redress|reimburse\w*|goodwill|gesture)",
    r"offer (?:you|of)",
    r"put (?:it|things|this|matters) right",
    r"make amends",
    r"money",
    r"(?:credit|sum) (?:of|will)",
)
DUE = words(
    r"(?:redress|compensation) (?:panel|team|officer|scheme)\b[^.;]{0,60}\bwill",
    r"may (?:well )?be (?:entitled|due|payable|owed)",
    r"(?:money|payment|compensation|sum) will",
    r"(?:is|are|be) (?:due|payable|appropriate|assessed|calculated|considered)",
)
GOES_ON = words(
    r"a? ?cheque",
    r"(?:let|tell|ring|call|reply|return|sign|send|just|simply) ",
    r"(?:it|this|that|both|they|all of this|the (?:money|payment|cheque|sum|sums|credit|amount"
    r"|total)|to accept|payment|please|you(?:'ll| will)|i'll|we(?:'ll| will))",
)
# A decision, notice or record set right.
CHANGED = words(
    r"(?:decision|charge|warning|notice|record|file|entry|note|band|banding|priority|letter"
    r"|refusal|debt|ban|status|remark|words|demand|permit|application|offer|minute|circular|date"
    r"|account|marker|flag|register|penalty|fine|sanction|suspension|restriction"
    r"|fee)s?\b[^.;]{0,50}\b(?:withdrawn|cancelled|corrected|reversed|overturned|amended|changed"
    r"|waived|written off|deleted|reinstated|backdated|lifted|struck (?:out|off)|set aside"
    r"|destroyed|shredded|reduced|restored|torn up|put (?:back|into)|moved (?:up|back|to)"
    r"|updated|renewed|put right|removed)",
    r"(?:we|i) (?:have |'ve )?(?:now |today |also |hereby |therefore )*(?:withdrawn?|cancell?ed"
    r"|cancel|removed|remove|corrected|reversed|overturned|amended|changed|deleted|reinstated"
    r"|backdated|lifted|restored|rescinded|reopened|withdraw|updated) (?:the|your|that|this|it"
    r"|all|both|our)",
    r"(?:given|put|restored|handed) (?:you )?back your",
    r"offer you (?:the |a |another )?(?!£|an? apolog|our|my)(?:[a-z]+ \d+|flat|home|tenancy"
    r"|property|house|garage|bay|place)",
    r"single point of contact",
    r"(?:exchange|application|request|permission|consent|transfer|succession|adaptation|move)s?"
    r" (?:is|are|has been|have been) (?:now |hereby )*(?:approved|granted|given|allowed)",
    r"(?:minute|note|correction|statement) (?:to that effect |of this )?(?:was|has been|is)"
    r" (?:now )?(?:placed|put|entered|noted) on",
)
# Something granted, said of the resident.
GRANTED = words(
    r"you(?: have|'ve) (?:now |already )?been (?:moved (?:to|up)|placed in|restored|reinstated"
    r"|re-?banded)",
    r"you (?:are|'re) (?:now )?in band",
    r"you are in [\w ]+ now",
    r"you (?:may|can) keep (?:your|the)",
)
NOT_CHANGED = words(
    r"(?:request|asked|wish|whether)\b",
    r"(?:not|n't|never|nobody|no)\b",
    r"should have been",
    r"by mistake",
    r"in error",
    r"(?:uphold|upheld|overturned what|stage (?:1|one))",
    r"(?:order|job|visit|appointment)s? (?:was|were|had been) cancelled",
    r"you (?:removed|changed|cancelled|had)",
    r"spreadsheet",
)
TO_COME = words(r"(?:will|shall|to be|is being|are being|going to)")
# Finished work that went wrong, or is told to explain something.
WENT_WRONG = words(
    r"(?:to be|told|promised|booked|would|might|could|case|file|complaint|job|order|ticket|review)",
    r"(?:not|never|no|nobody|but|only|failed|wrong|wrongly|late|without|before|until|had|mistake)",
    r"(?:missed|too|old|reported|inspected|ought|should|however|although|whether|programme)",
    r"(?:charge[ds]?|invoice[ds]?|separate|finding|found|because|since|which is why)",
    r"n't",
)
WORK_DONE = words(
    r"(?:was|were|has been|have been|has now been|have now been|is now|are now"
    r"|been)\b[^;]{0,20}\b(?:lifted out|made good|taken (?:away|down|out)|dug out|filled|patched"
    r"|swept|re\w+ed|fitted|installed|cleared|cleaned|treated|mended|sealed|closed|put right|put"
    r" in|cut|painted|fixed|done|completed|moved|replaced|serviced|unblocked|removed|rebuilt"
    r"|hung|laid|relaid|put into your hand|handed to you)",
    r"(?:we|i|me and \w+|team|plumber|engineer|contractor|locksmith|electrician|joiner|roofer"
    r"|services|(?!(?:be|been|being|was|were|not|never|is|are|it|to)\b)[a-z]+) (?:have |has |'ve"
    r" )?(?:now )?(?:replaced|repaired|fitted|cleared|cleaned|mended|fixed|put in|laid|sealed"
    r"|painted|cut|installed|treated|put your)\b",
    r"(?:new|fresh) (?:\w+ ){1,3}(?:went|were put|was put) (?:up|in|on)",
    r"put (?:the|a|an|your|in) [\w ]{3,25} (?:in|up|back|on)",
)
LEARNING = words(
    r"(?:train|remind|brief|learn|lesson|sampl)\w*",
    r"(?:all|every|new|each) (?:staff|officers?|contractors?|teams?|supervisors|resident"
    r"|colleagues|member|garden)",
    r"(?:staff|team meeting|procedure|policy|checklist|colleagues|toolbox|in future|alert"
    r"|governors|board)",
    r"(?:other|neighbouring|remaining) (?:\d+ |\w+ )?(?:accounts?|flats?|doors?|blocks?|homes"
    r"|reports)",
    r"(?:shall|will|be) (?:ask|asking|recommend|propos\w+|look|looking)",
    r"asked to",
)
INQUIRY = words(
    r"(?:inspect|survey|monitor|check|review|look at|investigat|test|assess|report)\w*",
    r"(?:in order that|to see (?:if|whether|that))",
    r"(?:call|ring|phone|telephone|text|write|e-?mail|meet|visit|talk)",
)
_INCLUDED = re.compile(
    r"(?:of which|includ\w+(?: the)?|in place of(?: the)?|instead of(?: the)?|rather than(?:"
    r" the)?|on top of(?: the)?|more than|up to|over and above(?: the)?|not the|in all but)"
    r" £[\d,.]+(?: (?:already|previously|originally|offered|paid|is)\b[^;,.]*)?"
)
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_WORD_NUMBERS = {
    word: number
    for number, word in (
        *enumerate(
            [
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
            ],
            1,
        ),
        (15, "fifteen"),
        *zip(
            range(20, 100, 10),
            ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
            strict=True,
        ),
    )
}


def pounds(text: str) -> tuple[Decimal, ...]:
    """The sums in a text, without what stands in brackets and what another sum includes."""
    outside = _IN_BRACKETS.sub("", text)
    told = _INCLUDED.sub("", outside if MONEY.search(outside) else text)
    return without_parts([_value(found) for found in MONEY.finditer(told)])


def without_parts(sums: list[Decimal]) -> tuple[Decimal, ...]:
    """Each sum once; where one is the total of the others, only that."""
    total = sum(sums, Decimal(0))
    whole = next((one for one in sums if len(sums) > 2 and total == 2 * one), None)
    return tuple(dict.fromkeys(sums)) if whole is None else (whole,)


def _value(found: re.Match[str]) -> Decimal:
    digits = found["digits"] or found["figures"]
    if digits:
        return Decimal(digits.replace(",", "").rstrip("."))
    number = 0
    for word in re.split(r"[ -]", found["words"].strip()):
        if word in {"hundred", "thousand"}:
            number = max(number, 1) * (100 if word == "hundred" else 1000)
        else:
            number += _WORD_NUMBERS.get(word, 0)
    return Decimal(number)
