"""How a changed decision, a corrected record and a thing granted sound, and what only sounds so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import either, one_of, pattern, words
from complaintcode.letters.redress.mended import NO_RECORD, NOW
from complaintcode.letters.redress.offers import PAID
from complaintcode.letters.redress.promises import SUPPOSED, ours

if TYPE_CHECKING:
    from complaintcode.letters.redress.statements import Statement

_UNDONE = one_of(
    "withdrawn, rescinded, revoked, quashed, annulled, overturned, reversed, set aside",
    "struck (?:out|off), written off, wiped, waived, cancelled, dropped, lifted, deleted",
    "undone, expunged, destroyed, shredded, torn up, binned, remitted, taken (?:off|down)"
    " (?:your|the|our)",
)
_GRANTED = one_of("approved, granted, reinstated, restored, corrected, amended, back-?dated")
_SET_RIGHT = one_of(
    "rectified, re-?opened, put (?:back|right|into|in), set right, re-?banded, agreed",
    "accepted, renewed, raised to, moved (?:up|to|back), reassessed, re-?sent, re-?issued",
    "re-?instated, transferred, changed, updated, removed, reduced, extended, returned",
)
_LANDLORD = (
    r"(?:we|i|panel|committee|association|council|trust|society|board|trustees|manager|team|officer"
    r"|charity|company|group|landlord|governors)"
)
_UNDOES = (
    r"(?:withdr[ae]w\w*|cancell?ed|cancels?|cancelling|remov\w+|correct(?:ed|s|ing)?|revers\w+"
    r"|overturn\w*|amend\w*|chang(?:ed|es|ing)|delet\w+|reinstat\w+|back-?dat\w+|lift(?:ed|s|ing)?"
    r"|adjusted|restor\w+|rescind\w*|re-?open\w*|revok\w+|quash\w*|set(?:s|ting)? aside|grant\w*"
    r"|approv\w+|struck (?:out|off)|strik\w+ (?:out|off)|waiv\w+|wip(?:ed|es|ing)|writ\w+ off|wrote"
    r" off|updat\w+|renew\w*|dropp\w+|cleared|agree to|allow(?:s|ed)?|accept(?:s|ed)?|put back)"
)
_WHAT = (
    r"(?:the|your|that|this|it|all|both|permission|consent|you (?!that|whether|how)|our"
    r" (?=decision|notice|letter|refusal|demand|records?|offer|finding|answer|mind))"
    r"(?! (?:view|point|complaint|way|locks?))"
)
_NO_GIFT = (
    r"(?![^.;]{0,40}\b(?:answer|reply|response|letter|call|visit|decision|date|update|chance"
    r"|opportunit\w+|copy|appointments?|report|news|word|information|advice|notice|warning"
    r"|reasons?|wrong|incorrect|inconsistent|conflicting|poor|bad|number of|access|time|days?|right"
    r"|reference"
    r"|explanation|help|assurance|code|form|list|details|leaflet|lower|£)\b)"
)
_YOUR_OFFICER = (
    r"your (?:new |only |own )?(?:(?:housing|tenancy|neighbourhood) officer|caseworker|contact"
    r"|manager) (?:will be|is to be|becomes)"
)
_WORKER = r"(?:officer|manager|contact|worker|caseworker|caretaker|cleaner)"
# "Jo Lane", as far as words without capitals can tell.
_NAMED = (
    r" (?!(?:in|on|at|back|away|with|the|a|an|able|also|told|sent|very|happy|glad|available|present"
    r"|off|out|unavailable|there|here|[a-z]+ing|[a-z]+ed)\b)[a-z'-]+ [a-z'-]+"
)
# A decision, notice or record set right.
_CHANGED = words(
    r"(?:decision|charge|bill|invoice|warning|notice|record|file|entry|note|band|banding|priority"
    r"|letter"
    r"|refusal|debt|ban|status|remark|words|demand|permit|application|offer|minute|circular|date"
    r"|account|marker|flag|register|penalty|fine|sanction|suspension|restriction"
    r"|fee)s?\b[^.;]{0,50}\b(?:withdrawn|cancelled|corrected|reversed|overturned|amended|changed"
    r"|waived|written off|deleted|reinstated|backdated|lifted|struck (?:out|off)|set aside"
    r"|destroyed|shredded|scrapped|binned|disallowed|reduced|restored|torn up|put (?:back|into)"
    r"|moved (?:up|back|to)"
    r"|(?:taken off|struck from) (?:your|the) (?:\w+ )?(?:file|records?|account|ledger)"
    r"|updated|renewed|put right|removed)",
    rf"(?:has|have|'s|'ve) {NOW}(?!(?<!been )(?:dropped|lifted)\b)(?:{_UNDONE}|{_GRANTED})",
    rf"(?:has|have|'s|'ve) {NOW}been {NOW}{_SET_RIGHT}",
    rf"(?:is|are) (?:now |hereby |therefore |accordingly |all |both )*(?:{_UNDONE}|{_GRANTED})",
    rf"(?:we|i)(?: (?:have|am|are)|'ve|'m|'re)? {NOW}{_UNDOES} {_WHAT}",
    r"(?:we|i)(?: have|'ve) [^.;,]{3,40} and (?:now |have )*(?:approved|granted|withdrawn|cancelled"
    r"|reinstated|reversed|overturned|removed|corrected|amended|waived) (?:your|the|this"
    r"|our (?=decision))",
    rf"{_LANDLORD} (?:has|have|is|are) {NOW}{_UNDOES} {_WHAT}",
    rf"(?:and|{_LANDLORD}) (?:sets aside|grants|withdraws|quashes|reinstates|restores|rescinds"
    r"|overturns|waives|writes"
    rf" off|cancels) {_WHAT}",
    r"(?:reduced|reduces|reducing|halved|halves|lowered|cut) (?:the|your|this|that) (?:\w+ ){0,2}"
    r"(?:bills?|charges?|invoices?|fees?|costs?|recharge|rent|debt|arrears|balance|demand|sum)",
    r"(?:set up|agreed|arranged) (?:a|an|your)(?: new)? (?:re)?payment plan",
    r"(?:permit|fob|key|pass|card|certificate)s? (?:is|are) (?:enclosed|attached|in this|with this"
    r"|ready|waiting|in the post)",
    r"named (?:officer|contact|person)",
    r"put (?:it|that|this|things|matters) right (?:on|in|by|with)",
    r"put your (?:name|application|bid|case) back",
    r"(?:moved|put|placed|restored) you (?:up|into|in|back|on|to|down|at the (?:head|top|front))",
    rf"(?:will|shall|'ll) {NOW}(?:correct|amend|change|move|update|back-?date|reinstate|restore"
    r"|extend"
    r"|re-?open|reduce) your (?!(?:\w+ )?(?:appointment|complaint|case|quer(?:y|ies)|request|call"
    r"|details|letter|e-?mail|appeal|visit)s?\b)",
    rf"(?:will|shall|'ll) {NOW}(?:correct|amend|change|remove|delete|cancel|withdraw|lift|reverse"
    r"|waive"
    r"|drop|rescind|revoke|quash|set aside) (?:the|this|that|both) (?:\w+ ){0,2}(?:decision|charge"
    r"|warning|notice|records?|entry|note|marker|flag|bill|invoice|demand|debt|refusal|ban|fee|fine"
    r"|penalty)",
    r"(?:will|shall) be your (?:only|single|sole|one|new|named) (?:\w+ ){0,2}(?:contact|officer"
    r"|manager)",
    r"(?:took|taken) (?:the|that|this|both|all|every) [^.;]{2,40} off (?:your|the) (?:\w+ )?(?:file"
    r"|records?|register|card|notes)",
    r"name\b[^.;]{0,30} (?:put (?:back|into|on)|corrected|added)",
    r"(?:binned|scrapped|torn up|tore up|ripped up) (?:the|your|that|this) (?:\w+ ){0,2}(?:letter"
    r"|notice|warning|charge|fine|demand|bill|invoice|decision|refusal|entry|note|report)",
    r"your (?:\w+ )?(?:file|record|entry|application) now (?:says|shows|reads|has|records|states"
    r"|carries)",
    r"put a (?:note|flag|marker) on (?:your|the) (?:[\w']+ )?(?:file|record|account) (?:that|so"
    r" that"
    r"|saying|to say) (?:that )?(?:you(?:'re| are| must| should| will)|nobody|no one|only|we are"
    r"|letters|in future|all)",
    r"(?:name|application|bid|place|record|account)\b[^.;]{0,20} (?:has|have) gone back",
    r"(?:ban|restriction|suspension|warning|caution|flag|marker|remark|strike)s?\b[^.;]{0,40}"
    r" (?:ended|came off|come off|ceased|no longer|is over|are over)",
    r"(?:crossed|struck) (?:out|off)",
    r"(?:keys?|permits?|fobs?|passes|cards?)\b[^.;]{0,30} (?:is|are) (?:enclosed|in (?:the|this)"
    r"|with"
    r" this|waiting|ready|attached)",
    r"(?:key|permit|fob|pass|card)'s (?:enclosed|in (?:the|this) (?:envelope|post)|with this"
    r"|attached|waiting)",
    r"(?:place|bay|bid|plot|garage|room|points|space)\b[^.;]{0,30} (?:has been|have been|is"
    r"|are|was|were) (?:now )?(?:given|handed) back",
    r"(?:name|application|bid) is (?:now )?back (?:at|on|in|to)",
    r"(?:we|i)(?: have|'ve)? (?:now |also )?(?:told|asked|instructed|required) [^.;]{3,40} to"
    r" (?:remove|withdraw|cancel|correct|delete|drop|reverse|lift|amend) (?:the|your|that|this|its)"
    r" (?:\w+ )?(?:mark|marker|claim|bill|charge|entry|default|warning|debt|record|invoice|notice"
    r"|fine|penalty)",
    r"in charge of your",
    r"your (?:\w+ )?(?:officer|manager|contact|cleaner|caretaker) is now",
    r"written to [^.;]{3,40} (?:withdrawing|cancelling|correcting|lifting|retracting)",
    r"made up to you",
    r"(?:offered|allocated|given) (?:back )?to you (?:again|after all)",
    r"(?:given|put|restored|handed) (?:you )?back your",
    r"offer you (?:the |a |another )?(?!£|an? apolog|our|my)(?:[a-z]+ \d+|flat|home|tenancy"
    r"|property|house|garage|bay|place)",
    r"single point of contact",
    rf"from [^,.;]{{3,30}}?,? {_YOUR_OFFICER}{_NAMED}(?=,? (?:and )?not |\W*$)",
    rf"{_YOUR_OFFICER}{_NAMED} from",
    r"agree to (?:the|your) (?:\w+ )?(?:exchange|succession|transfer|request|application|move)",
    r"(?:exchange|application|request|permission|consent|transfer|succession|adaptation|move)s?"
    r" (?:is|are|has been|have been) (?:now |hereby )*(?:approved|granted|given|allowed)",
    r"(?:minute|note|correction|statement) (?:to that effect |of this )?(?:was|has been|is)"
    r" (?:now )?(?:placed|put|entered|noted) on",
)
# Something granted, said of the resident.
_IS_GRANTED = words(
    rf"you(?: have|'ve) {NOW}(?:moved (?:to|up)|placed (?:in|on)|restored|reinstated|re-?banded"
    rf"|put (?:in|on|back)|awarded|allocated|granted|given|allowed) {_NO_GIFT}",
    rf"(?:we|i)(?: have|'ve)? {NOW}(?:given|allocated|assigned|issued|found|granted|allotted)"
    rf" you (?:with )?(?:a|an|the|another|your) {_NO_GIFT}",
    r"(?<!although )(?<!though )(?<!because )(?<!since )(?<!that )"
    r"you (?:are|'re) (?:now |again |once more )*(?:in band|on the (?:\w+ )?list|first for"
    r"|(?:back )?(?:at|on|to) (?:the )?(?:top|head|front)|(?:back )?(?:in|on) (?:the|your) (?:list"
    r"|queue|band))",
    r"you(?: are|'re) no longer (?:banned|barred|required|excluded|suspended|subject|charged"
    r"|liable)",
    r"you (?:may|can) (?:now|again|once more) (?!ask|go|take|escalate|contact|complain|refer"
    r"|request"
    r"|appeal|approach|write|see)",
    r"(?:permission|consent|leave|approval)\b[^.;]{0,50} (?:is|has been) (?:hereby |now"
    r" )*(?:granted|given|allowed)",
    r"(?:is|are) (?:now )?(?:open|live|active|valid|in force|on the list) again",
    r"(?:succession|exchange|application|request|transfer|claim)\b[^.;]{0,30} is (?:now |hereby"
    r" )*(?:accepted|agreed|allowed)",
    r"(?<!if )(?<!once )(?<!that )(?<!unless )(?<!until )(?<!when )(?<!before )(?<!whether )"
    r"you (?:now )?have (?:our|the|my|full) (?:\w+ )?(?:permission|consent|leave|agreement"
    r"|approval)\b(?! to (?:write|appeal|complain|record))",
    r"your (?:mother|father|mum|dad|son|daughter|family|wife|husband|partner)(?: has|'s)"
    rf" {NOW}(?:given|allocated|granted|awarded) (?:a|an|the|another) {_NO_GIFT}",
    r"(?:exchange|move|adaptation|extension|alteration|purchase|transfer|succession)s? (?:may|can)"
    r" (?:now |therefore )?go ahead",
    r"allows (?:your|the) appeal",
    rf"your new (?:[a-z]+ )?{_WORKER} is (?!to\b|not\b|on\b|away\b|off\b|in\b|[a-z]+ing\b)",
    r"(?:is|are|'s) now yours",
    r"you (?:can|may) (?:now )?have (?:your|the) [^.;]{2,30} back\b(?!.* (?:when|once|if|after)\b)",
    r"(?<!if )(?<!that )(?<!unless )(?<!until )you (?:now )?have (?:leave|permission|consent) to"
    r" (?!appeal|write|complain|record|apply)",
    r"you (?:now have|have now) (?:a|an|your) (?:new|different|another|own) (?:\w+ ){0,2}(?:worker"
    r"|officer|contact|manager|caretaker|cleaner)",
    r"(?:booked|arranged|reserved) (?:you (?:a|into)|a(?:nother)? (?:\w+ )?(?:hotel|guest ?house"
    r"|room|flat) for you)",
    r"(?:i|we)(?: are|'re| have|'ve) (?:now |also )?(?:lent|lending|loaned|loaning) you (?:a|an|two"
    r"|some|the|our)",
    r"(?:is|are|'s) (?:now )?yours (?:again|once more|back|from|to keep|for (?:as long|good|life"
    r"|keeps|the rest))",
    r"here(?:'s| is| are) (?:your|a) (?:new |own |second |spare |other )*(?:keys?|permits?|fobs?"
    r"|pass|passes|parking permits?|certificates?|badges?)",
    r"(?:corrected|amended|rewritten|re-?issued) (?:\w+ )?(?:notice|bill|invoice|statement|demand"
    r"|certificate|account)s? (?:is|are) (?:now )?(?:enclosed|attached|with this)",
    r"(?:enclose|attach) (?:a|the|your|an) (?:corrected|amended) (?:\w+ )?(?:notice|bill|invoice"
    r"|statement|demand|certificate|account)",
    r"you (?:may|can)? ?keep (?:it|your|the)",
    r"(?:may|can) (?:stay|remain) (?:where|as|up|in place|put|with you)",
    r"you (?:have|'ve) had (?:your|the) [^.;]{2,30} back",
    r"you are in [\w ]+ now",
    r"you (?:may|can) keep (?:your|the)",
)
# What the resident will have, from a day that is given.
_GETS = words(
    rf"(?<!if )(?<!once )(?<!when )(?<!unless )(?<!until )you (?:also |now )?get (?:a|an|the|your"
    rf"|two|another) {_NO_GIFT}(?![^.;]*\b(?:every|each|per|statements?)\b)",
    r"you(?:'ll| will| shall| are to| are going to) (?:also |now )?(?:have|get|receive|keep|be"
    rf" (?:given|allocated|moved|rehoused|offered|allowed|provided with|placed|put)) {_NO_GIFT}",
)
_GIFT = words(
    rf"is your (?:new |only |own )?(?:[a-z]+ )?{_WORKER} (?:from|as of)",
    r"takes over (?:your (?:case|tenancy|support|care)|as your)",
    r"you (?:can|may) (?:now )?(?:have|use|take|move into) (?:the|a|an|another) "
    rf"(?![^.;]{{0,30}}\b(?:say|hearing|review|meeting|look|friend|advocate)\b){_NO_GIFT}",
    r"at our (?:own )?(?:expense|cost)",
    r"at no (?:extra )?(?:cost|charge) to you",
    r"coming (?:to you|your way)",
)
_NOT_CHANGED = words(
    r"(?:polic(?:y|ies)|procedures?|guidance|training|leaflet|website (?:says|sets|gives|is|has"
    r"|will)|lease|templates?|agreement"
    r"|contract|scheme|standard)",
    r"(?:complaint|appeal|case|price) (?:has been|is|was|are)",
    r"cancell?(?:ed|ing|s) (?:the|your|that|an|our) (?:order|job|visit|appointment|works?|booking)",
    r"date of (?:your|the|this) complaint",
    r"(?:lower|because your)",
    r"updated (?:with|our)",
    r"our records have been updated",
    r"removed your (?:bike|bicycle|belongings|goods|things|items|property|car|plants?|furniture)",
    r"when you (?:signed|moved|left)",
    r"in (?:19|20)\d\d",
    r"(?:each|every) (?:year|month|week|autumn|spring)",
    r"(?:request|asked|wish|whether)\b",
    r"(?:not|[a-z]+n't|never|nobody|no(?! longer))\b",
    r"should have been",
    r"by mistake",
    r"in error",
    r"(?:uphold|upheld|overturned what|stage (?:1|one))",
    r"cannot",
    r"(?:payment|swipe|paying-in|rent|plastic|business) (?:cards?|books?|slips?)",
    r"set aside (?:\d+|the \d+|time|(?:mon|tues|wednes|thurs|fri)day)",
    r"(?:was|were) to (?:be )?(?:put|place|move|moved|placed|restore|restored)",
    r"accept(?:s|ed|ing)? (?:the|your|that|this|all) (?:\w+ )?(?:case|account|evidence|version|word"
    r"|explanation|criticisms?|argument|reasoning|submission|statement|description|facts?)",
    r"(?<!possession )(?<!court )(?:order|job|visit|appointment|booking|repair|works|inspection)"
    r"s?\b[^.;]{0,20} (?:was|were|(?:has|have|had) (?:now )?been|is|are) (?:now )?cancelled",
    *NO_RECORD,
    r"you (?:removed|changed|cancelled|had)",
    r"(?:inbox|mailbox|copier|ledger has been (?!amended|corrected)|divert|spreadsheet|rota"
    r"|script|database)(?:e?s)?",
    r"so you (?:were|had|have|could)",
    r"to make (?:way|room) for",
    r"moved to (?:an? |another |other )(?:different |new |other )?(?:patch|team|role|job|post"
    r"|duties)",
    r"from (?:band )?\w+ to (?:band )?\w",
)
# "Your contact will be Ann Frith, and not Mr Cole".
_INSTEAD = pattern(r",? (?:and )?not (?:mr|mrs|ms|miss|dr) [a-z' -]{2,30}(?=\W*$)")
_TO_COME = words(r"(?:will|shall|to be|is being|are being|going to)")
_RECEIVES = either(_GETS, _GIFT)


def gets(told: Statement) -> bool:
    """Something else that the resident will have, from a day that is given."""
    return _RECEIVES.may_stand(told.text) and any(
        _RECEIVES.within(part) and part in told.dated and not SUPPOSED.within(part)
        for part in told.clauses
    )


def changed(told: Statement) -> bool:
    """A decision, notice or record set right, or something granted."""
    if ours(_IS_GRANTED, told.text):
        return True
    return _CHANGED.may_stand(told.text) and any(
        ours(_CHANGED, part)
        and not told.residents
        and part not in told.theirs
        and not _NOT_CHANGED.within(_INSTEAD.sub("", part))
        and (told.when or not _TO_COME.within(part) or PAID.within(told.text))
        for part in told.clauses
    )


def change_promised(told: Statement) -> bool:
    """Whether something is to be set right: when, no matter."""
    return _CHANGED.may_stand(told.text) and any(
        _TO_COME.within(part) and ours(_CHANGED, part) and not _NOT_CHANGED.within(part)
        for part in told.promises
    )
