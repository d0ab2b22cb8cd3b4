"""How a landlord's promise sounds, and what it is about: work, another step, money."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import either, pattern, words
from complaintcode.letters.text.speech import ATTRIBUTED, WANTED

if TYPE_CHECKING:
    from complaintcode.letters.matching.cues import Cues

_ARRANGED = (
    r"(?:(?:now|also|all|already|both|each|provisionally) )*(?:been )?(?:(?:re)?booked"
    r"|re(?:scheduled|arranged|ordered)|arranged|scheduled|due|ordered"
    r""
    r"|planned(?! (?:maintenance|programme|investment)\b)"
    r"|fixed(?! (?:price|rate|charge|term|cost|penalty|fee|sum)s?\b)"
    r"|instructed|programmed|timed|set for|reserved|commissioned|pencilled|to be"
    r"|starting"
    r"|coming|going to|expected (?:by|on|in)|down (?:for|to (?!us|me|him|our|the))|expected to"
    r"|asked to|told to|passed to|referred to|taken up with|raised with)\b(?! (?:out|by ))"
)
_STILL = r"(?:(?:therefore|accordingly|however|now|also|then|still) )?"
FUTURE = words(
    rf"will(?! {_STILL}(?:not|never|have (?:had|seen|received)|recall|remember|appreciate|know"
    r"|understand))",
    rf"shall(?! {_STILL}not)",
    rf"(?:i|we|he|she|they|it)'ll(?! {_STILL}not)",
    rf"(?:is|are|'s|'re|has been|have been|am) {_ARRANGED}",
    r"(?:i|we)(?:'ve| have) (?:now |also |already )*(?:got (?!to )[a-z]+ |made an appointment"
    rf"|agreed to|{_ARRANGED})",
    r"(?:is|are|am) (?:now |then |also )?to (?!say\b|blame\b|be (?:had|found|read|seen)\b)[a-z]+",
    r"(?<!was )(?<!were )(?<!been )booked (?:in )?(?:for|on|with)",
    r"(?:appointment|visit|inspection) (?:is|has been (?:made|fixed|set))",
    r"(?:is|are) with you (?:on|from|at|by)",
    r"(?:am|is|are|'m|'s|'re) (?:now |also )?(?:arranging|booking|organising|chasing|planning"
    r"|coming|visiting|sending|looking into|crediting|refunding|fitting|replacing|repairing"
    r"|making arrangements)",
    r"(?:directs?|orders?|resolved|agreed|decided) that [^;]{1,60} be [a-z]+",
    r"(?:i|we|panel|committee|board|association|council|trust|society)(?:'ve| have| has)"
    r" (?:asked|told|instructed|ordered|directed|invited|urged) [^.;]{1,30} to",
    r"(?:i|we|he|she|they|and|firm|contractor|team|company|office) (?:expects?|hopes?|intends?"
    r"|plans?"
    r"|means?|needs?) to",
    r"(?:i|we)(?: are| am|'re|'m)? (?:aim|aiming) to [a-z]+ (?:the|your|this|these) (?!(?:\w+"
    r" )?(?:complaint|review|request|appeal|enquir|letter))",
    r"(?:is|are) being (?:processed|arranged|prepared|made|raised|ordered|planned|sent)",
    r"(?:is|are) on order",
    r"(?:i|we)(?: have|'ve) (?:now )?asked for (?:a|the) (?:\w+ )?(?:quote|date|estimate|price"
    r"|survey)",
    r"(?:is|are) (?:continuing|under ?way|in hand|ongoing|in progress)",
    r"(?:diary|list|round|reminder) for(?! that)",
    r"(?:visits?|works?|steps?) remains?",
    r"should be (?:with (?:us|you)|ready) (?:by|on|in)",
    r"(?:works?|repairs?|jobs?) should (?:now |then |all )*be (?:completed?|finished|done)"
    r" (?:by|on) (?:the )?(?:\d+|(?:mon|tues|wednes|thurs|fri)day)",
    r"has undertaken to",
    r"(?<!you )(?:has|have) still to (?:be|do|come|call|finish|complete|carry out|renew|replace"
    r"|repair|fit|paint)",
    r"(?:i|we)(?: am| are|'m|'re) (?:now |still |also )*working with (?:the|our|your|a) [a-z"
    r" ]{2,30} to (?:find|fix|agree|get|arrange|resolve)",
    r"(?:i|we)(?: am| are|'m|'re) (?:now |still |only )*(?:awaiting|waiting (?:for|on)) (?:the|a|an"
    r"|our|parts?|delivery)",
    r"(?:^|(?<=[:,;] ))(?:contractor|firm|team|surveyor|engineer|supplier|maker|officer|plumber"
    r"|electrician|roofer|joiner|glazier|manager) to (?:attend|visit|call|quote|return|inspect"
    r"|survey|confirm|advise|fit|check)",
    r"(?<=: )(?:ongoing|in hand|in progress)",
)
"""Something is still to come; not what *was* to come."""
SETTLED = words(
    # somebody is bound to it
    r"(?:has|have|'ve|who've) (?:now |also |already )*(?:agreed|promised|undertaken|committed"
    r"|pledged|engaged|arranged|diarised|offered) (?:to|for|that|a|an|the)",
    r"(?:undertakes?|agrees?|(?<!the )(?<!our )(?<!a )promises?|commits?) to",
    r"(?:has|have) until",
    r"(?:given|gives?|giving|gave) [^.;]{2,40} until",
    r"(?<!i have )(?<!i've )been given until",
    r"set aside (?:\d+|the \d+|(?:mon|tues|wednes|thurs|fri)day)",
    r"(?:has|have|'ve|is|been) (?:now |also )*(?:agreed|arranged|confirmed|settled) (?:with [a-z'"
    r" ]{2,25} )?that (?:they|he|she|it|we|work"
    r"|the \w+|your \w+) (?:now )?(?:will|starts?|begins?|comes?|returns?|calls?|visits?"
    r"|finish\w*)",
    r"(?<!we )(?<!i )(?<!to )expect (?!it|this|that|our|your)[a-z]+ (?:between|at|on|from|any"
    r" time)\b",
    r"must (?:now )?(?:finish|complete|start|report|return|have (?:finished|completed)"
    r"|be (?:finished|complete\w*|done|ready|made|re\w+ed|fitted|cleared))",
    r"(?:has|have|needs?) (?:still |now )?to be (?:finished|complete\w*|done|re\w+ed|fitted|cleared"
    r"|painted|planed|cut|mended|checked|inspected|made|put)",
    r"(?:wants|requires|expects) (?:a|an|the|it|them|this) [^.;]{2,50}(?:by|on|within)",
    # a day is named for it
    r"(?:has|have|'ve|is|are) (?:now |also |already )*(?:confirmed|agreed|booked|fixed|set|made|got"
    r"|given us|given me|reserved|chosen|named) (?:a|an|the|as|for|with)",
    r"(?:date|start|slot|appointment|time|visit|deadline)\b[^.;]{0,40} (?:has been|is) (?:now"
    r" )?(?:agreed|set|fixed|made|confirmed|given)",
    r"you(?:'ve| have) (?:now |also )?(?:an?|a further|another) (?:\w+ )?(?:appointment|visit"
    r"|inspection)",
    r"(?:have|has|'ve) a target (?:date )?of \d",
    r"(?:have|has|'ve) a (?:firm |fixed |definite |confirmed )?(?:date|slot|start)",
    r"completion is (?:expected|due|planned)",
    r"(?:target|completion|start) date(?! (?:for|of) (?:the |our |a )?(?:reply|response|answer"
    r"|letter|decision|review))",
    r"deadline for the (?!appeal|reply|response|complaint|review)",
    r"(?:expect|look out for|look forward to) (?:a|an|the|him|her|us|our|work|mr|mrs|ms)",
    r"(?<!was )(?<!were )due (?:on |by |for )?(?:\d|down|back|in|up|(?:mon|tues|wednes|thurs"
    r"|fri)day)",
    r"(?:in (?:my|our|his|her|their|the) (?:diary|calendar|book)|(?:put|made|set) a (?:note"
    r"|reminder)) (?:to|for)",
    r"(?:has|have|'ve) (?:also )?diari[sz]ed",
    # it is in hand
    r"(?:we|i|he|she|they|it)'(?:re|m|s) (?:now |also )?to (?!be (?:had|found|read|seen)\b)[a-z]+",
    r"(?:surveys?|inspections?|visits?|jobs?|orders?|repairs?|works?)\b[^.;]{0,20} (?:has|have)"
    r" been (?:now )?"
    r"(?:requested|raised|placed)",
    r"(?:is|are|has (?:this|it)) (?:now )?on (?:our|the|a|his|her) (?:\w+ )?(?:list|programme"
    r"|schedule)",
    # it is all that remains
    r"(?:one|two|three|four|last|only|few) (?:things?|jobs?|items?|tasks?|steps?|pieces?"
    r"|visits?|matters?|points?)\b[^.;]{0,20}\b(?:left|remain\w*|outstanding|still)",
    r"still to (?:come|be|do|go|follow)",
    r"(?:we|i)(?: have|'ve) (?:now |also )?(?:put|pencilled|booked) you (?:down|in) (?:for|on)",
    r"(?:follow-?up|next|post-?inspection) (?:visit|inspection|call|check|appointment)",
)
"""Something has a day or somebody bound to it."""
AHEAD = either(FUTURE, SETTLED)

PAST = words(
    r"was",
    r"were",
    r"wasn't",
    r"could(?:n't| not)",
    r"weren't",
    r"had",
    r"hadn't",
    r"did",
    r"didn't",
    r"(?:should|could|would|might|ought to|must) (?:not )?(?:have|be|then)",
    r"(?:has|have|'ve|'s) (?:\w+ )?(?:been|\w+ed|come|gone|left|put|taken|given|had|made|sent"
    r"|paid|shown)",
    r"came",
    r"went",
    r"gave",
    r"took",
    r"rang",
    r"wrote",
    r"sent",
    r"told",
    r"said",
    r"found",
    r"received",
    r"made",
    r"met",
    r"got",
    r"visited",
    r"called",
    r"reported",
    r"asked",
    r"(?:i|we|he|she|they|it|you|nobody|staff) (?:then |also |first |only )?[a-z]{2,}ed",
    r"(?:operatives?|plumber|engineer|contractors?|electrician|joiner|roofer|officer|surveyor"
    r"|fitter|team|men|firm|manager|inspector) (?:then |also |first |duly )?(?:attended|visited"
    r"|completed|finished|called|inspected|repaired|replaced|cleared|mended|fixed|returned"
    r"|renewed|cleaned|checked|surveyed|confirmed|reported)",
)
# What is not so, or not yet.
SUPPOSED = words(
    r"(?:if|unless|in the event|would have|until)",
    r"(?:had|should|were) (?:we|the|it|your|any|this|there)",
)
# Not a step that the resident has to take, and not "whether".
_IF = pattern(
    r"(?:^should|\b(?:if|provided that|in the event that)) (?!(?:you|your|this|that|need\w*"
    r"|necessary|not|so|only|required|convenient|it helps|all goes|(?:the )?weather)\b|any\w*,)"
    r"[^,;]*"
)
_NO_IF = pattern(
    r"\b(?:tell|says?|sees?|asks?|check|know|confirm|find out|decide|let you)\b"
    r"|\b(?:even|as|sooner|earlier|before),? $|[\w)],? (?:and|or|so|but),? $"
)
YOUR_LETTER = pattern(
    r"\b(?:your|his|her|their) (?:letter|e-?mail|complaint|note|message|form|case|grievance)s?"
    r" (?:(?:is|was) (?:that|about)|said|says|tells?|told|asks?|asked|puts?|sets? out|describes?"
    r"|complains?)\b"
    r"|^[a-z]+'s (?:complaint|grievance|case|appeal) (?:is|was) (?:that|about)\b"
)
# A sentence that begins with what the resident said goes on with it, unless we take it up.
RESIDENT_FIRST = either(ATTRIBUTED, WANTED, YOUR_LETTER)
WE_FIRST = words(r"(?:we|i|our)(?:'ll|'ve|'re|'m)?")
MONEY = pattern(
    r"(?:£|\bgbp) ?(?P<digits>\d[\d,]*(?:\.\d{3}(?!\d))*(?:\.\d\d)?)"
    r"|\b(?P<figures>\d[\d,.]*) ?pounds\b"
    r"|\b(?P<words>(?:(?:a|and|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen"
    r"|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)[ -])+)pounds\b(?!"
    r" (?:token|note))"
)
PAYMENT = words(
    r"(?:compensat|refund|reimburs|waiv|rebat|award|voucher|remitted|abatement)\w*",
    r"(?:re)?pa(?:y|ys|id|ying|yment|yments)",
    r"credit(?:ed|ing|s)?",
    r"cheque",
    r"cash",
    r"(?:bacs|bank transfer)",
    r"goodwill",
    r"gift card",
    r"money",
    r"(?:the|both) sums?",
    r"ex gratia",
    r"allowance",
    r"writ(?:e|ten|ing) off",
    r"your (?:bank|(?:\w+ ){0,2}account|card)",
)
# Who comes to do work, unless something else is said of it.
_TRADES = (
    r"(?:joiner|plumber|electrician|glazier|roofer|decorator|carpenter|fitter|locksmith|builder"
    r"|painter)s?\b"
)
TRADE = words(_TRADES)
WORK = words(
    r"re-?(?:pair|plac|new|fit|decorat|paint|plaster|lay|laid|wir|stor|furbish|built|build|point"
    r"|hang|hung|hous|instat|lin|seal|surfac|paper|tile)\w*",
    r"fix(?:es|ing)?",
    r"fixed (?!for|on|by|price|rate|charge|term|cost|penalty|fee|sum)",
    r"fit(?:s|ted|ting)?",
    r"install\w*",
    r"clear(?:ed|ing|s|ance)?",
    r"(?:clean|treat|paint|decorat|plaster|mend|unblock|remov|trim|insulat|drain|jet|bait|spray"
    r"|fumigat|adapt|prun|mow|sweep|gritt|overhaul|scrub|clos|seal)(?:s|es|e|ed|ing|ting|ment"
    r"|ation)?",
    r"(?:finish|til)(?:e|es|ed|ing)?",
    r"clos(?:e|es|ed|ing) (?:up|the)",
    r"(?<!the )(?<!next )(?<!each )(?<!this )(?<!last )cut(?:s|ting)? (?!(?:off|short|log|list"
    r"|sheet|record))",
    r"burn",
    r"lay",
    r"set the",
    r"hang(?:s|ing)?",
    r"hung",
    r"(?:re-?)?plant(?:ed|ing)?(?! (?:room|pot|hire|stand|operator)s?\b)",
    r"(?:turf|slat|screed|carpet|felt|gravell|fenc|concret|underpinn)(?:ed|ing (?:the|your))",
    r"re-?(?:turf|seed|carpet|felt|roof|screed|slat|gravel|thatch|fenc|hing|caulk)(?:s|e|ed|es"
    r"|ing)?",
    r"(?<!to )(?<!at )work (?:on|starts|begins|will|is)",
    r"(?<!at )work on (?:the|your|it|this)",
    r"(?<!of )works (?:start|begin|will|are|to)\w*",
    r"(?<!after )the work",
    r"(?:carr(?:y|ied) out|complete) (?:the|all|your|these|a full)(?! (?:[\w-]+ )?(?:form|slip"
    r"|strip|check|inspection|survey|review|audit))",
    r"put (?:it |them |this |that |one |both )?(?:in|up|back)",
    r"(?:set|sunk|bolted|screwed|concreted|driven|planted|mounted) (?:in|into|to|on) (?:the|your)"
    r" (?:ground|wall|floor|pavement|verge|path|drive|kerb|concrete|door|frame)",
    r"ma(?:k|d)e good",
    r"wash\w*",
    r"transfer you",
    r"mov(?:e|ed) (?:you|to)",
    r"decant\w*",
    r"buy (?:you|a)",
    r"proof(?:ed|ing)?",
    r"lin(?:e|ing) (?:the|your)",
    r"stay (?:in|at)",
    r"dehumidif\w*",
    r"(?:eas(?:e|ing)|rod|prune|fell|strip|swap|rewire|upgrad(?:e|ing)|board|box in) (?:the|it|your"
    r"|and)",
    r"(?:damp-?proof|dry-?lin|plaster|resurfac|re-?til|regrout|refurbish)\w*",
    r"works? to [a-z]+",
    r"see to (?:your|the|both) (?!complaint|case|matter|letter|request|refund|payment|form|quer)",
    r"lop(?:ped|ping)?",
    r"works? (?:[a-z]+ ){0,6}be (?:carried out|done|completed)",
    r"swap(?:s|ped|ping)?",
    r"(?:bring|deliver|supply|provid|issu|hand|giv|buy)\w* (?:you |over |out )?(?:with )?(?:a |an "
    r"|the"
    r" |your |some )?(?:new|replacement|spare|fresh|second)",
    r"(?:sort|put)\w* (?:it |this |that |the \w+ |your \w+ )?(?:out|right)",
    r"mak(?:e|ing) (?:it |the \w+ |your \w+ )?(?:safe|good|watertight|secure)",
    r"remove",
    r"deliver(?:ed)? (?:to|a|the|you)",
    r"supplied",
    r"servic(?:e of|ed|ing)",
    r"connect",
    r"go(?:es)? in (?:on|during|next|by)",
    r"(?:new|deep) (?:\w+ ){0,2}(?:door|lock|boiler|window|key|fob|kitchen|bath|shower|radiator"
    r"|fence|gate|panel|motor|part|floor|carpet|ceiling|light|lamp|pump|tap|tank|fan|cooker|rail"
    r"|ramp|sink|toilet|roof|gutter|operator|exchanger|clean)s?",
    _TRADES,
    r"job (?:is|has been) (?:re)?booked",
    r"(?:ramp|installation|renewal|repair|replacement|redecoration)",
    r"(?:turn|relocat|chang|rais|lower|level|adjust|reset|secur|rectif)(?:e|ed|ing)? (?:the|your"
    r"|that|this)(?! (?:\w+ )?(?:way|appointment|procedure|policy|issue|matter|point|concern"
    r"|question|wording|website|form|rules?|rota|case)s?\b)",
)
OTHER_STEP = words(
    r"(?:call|ring|phon|telephon|visit|inspect|check|writ|e-?mail|text|meet|confirm|monitor"
    r"|review|updat|report|survey|speak|interview|train|remind|brief|discuss|audit|test|send"
    r"|attend|contact|chas|ask|amend|revis|issu|publish|refer|arrang|patrol|walk|chalk|record"
    r"|measur|collect|bring|com|go|stay|look|return|start|begin|show|do|recover|ha|giv|tak|keep"
    r"|hold)(?:s|es|e|ing|ed)?",
)
HANDS_OVER = words(
    r"(?:bring|send|post|hand|drop|deliver|give|pay)(?:s|ing)? (?:it|them|this|that|you the|the"
    r" (?:money|cheque|vouchers?|card|sum))",
)
"""How something named just before reaches the resident."""
IS_NONE = re.compile(
    r"^\W*(?:there (?:is|are) )?(?:none|nil|n/?a|nothing(?: at all)?"
    r"|no (?:further |more )?(?:actions?|steps?"
    r"|works?)|no|zero|£0(?:\.00)?|declined"
    r"|not (?:applicable|offered|due|awarded|appropriate|required|payable|made|given))\b"
    r"(?:[ ,]+(?:that|which) (?:we|i) (?:can think of|(?:am|are) aware of|know of))?"
    r"(?:[ ,:;-]+(?:it is|it's|all|everything is) (?:all |now )*(?:done|complete|finished))?"
    r"(?:[ ,]+(?:due|required|needed|necessary|planned|arising|offered|at present|outstanding"
    r"|remaining|as|because|since|this)\b.*)?\W*$"
)

# "Kitchen tap to be renewed on 9 June", a sentence without a verb of its own.
_TO_BE = re.compile(
    r"\W*(?:(?:resolved|agreed|action|decided): )?(?:(?!(?:for|is|are|was|were|had|has|have"
    r"|asked|wanted|wants?|needs?|due|ought|promised"
    r"|right|said|you|that)\b)[a-z0-9'-]+ ){1,6}to be [a-z]+"
)
# "Treasurer to write to the bank by 3 June", as minutes have it.
_TO_ACT = re.compile(
    r"\W*(?:(?!(?:for|is|are|was|were|am|be|had|has|have|do|does|did|will|would|shall|should|may"
    r"|might|can|could|must|we|i|he|she|they|it|you|that|what|how|when|where|why|who|which|whether"
    r"|nothing|something|anything|everything|able|unable|likely|due|ready|free|welcome|sorry|glad"
    r"|pleased|happy|failure|refusal|decision|attempt|duty|right|wish|request|need|needs|wants?"
    r"|chance|way|time|order|offer|plan|plans|hopes?|likes?|thank|thanks|owing|subject|came|went"
    r"|comes|goes|seems|appears|to|not|please|forgot|forgets|meant|means|undertook|began|begins"
    r"|got|gets|sought|thought|chose|left|took|found|told|said|wrote|rang|sent|made|gave|ought"
    r"|refuses|declines|fails|tries|prefers|loves|neglects|starts|continues|tends|knew|knows"
    r"|felt|swore|stood|kept|lost|put|[a-z]+ed|[a-z]+ing|aims?|expect|continue|prefer|agree|try"
    r"|intend|hope|love|fail|refuse|decline|start|begin|tend|seek|choose|propose|promises?"
    r"|undertake|arrange|mean|work|visits?|attempts|efforts?|commitment|target|aiming|used|enough"
    r"|too|take|takes|strive|manage|come|go|return|struggle|opportunity|permission)\b)"
    r"[a-z0-9.'&-]+,? ){1,5}to (?:call|ring|phone|write|check|inspect|visit|attend|meet|send|fit"
    r"|fix|mend|renew|replace|repair|clear|clean|paint|cut|order|arrange|book|confirm|report"
    r"|review|update|look|speak|talk|tell|ask|issue|publish|amend|revise|train|brief|remind|collect|bring|deliver|put|take|have|get|make"
    r"|give|see|draft|circulate|chase|monitor|measure|test|survey|complete|finish|start|begin"
    r"|return"
    r"|remove|install|supply|provide|show|walk|hang|lay|move|post|raise|contact|find|prepare|draw"
    r"|set|clear|treat|seal|decorate|plaster|audit|record|email|e-mail|text|liaise|instruct"
    r"|(?!all|both|each|every|any|no|date|flat|number|[a-z]+ing)[a-z]{3,} (?:the|a|an|your|his"
    r"|her|their|our|its|it|them|you|him|us|all|both|each|out|up|off|down|back|whether|that))\b"
    # No verb follows that has all this for its subject: "the promise to ring you was broken".
    r"(?!(?:(?!\b(?:that|what|if|whether|how|which|who)\b)[^,;:])*\b(?:was|were|is|are|has|had|will"
    r"|would|must|should|may|can)\b)"
)


def is_infinitive(clause: str) -> bool:
    """Whether it is an action without a verb of its own: "gutter to be cleared by 3 June"."""
    if "to " not in clause:
        return False
    return any(form.match(clause) for form in (_TO_BE, _TO_ACT))


def hangs_on(clause: str) -> re.Match[str] | None:
    """The condition on which a clause hangs, if what it says is not yet decided."""
    found = _IF.search(clause)
    return None if found and _NO_IF.within(clause[: found.start()]) else found


def begins_with_if(text: str) -> bool:
    """Whether what a text says hangs from its beginning on what is not yet decided."""
    found = hangs_on(text)
    return found is not None and not text[: found.start()].strip()


def may_hang(text: str) -> bool:
    """Whether a part of the text may be such a clause, as far as its words tell."""
    return _IF.may_stand(text)


def said_by_resident(clause: str) -> re.Match[str] | None:
    """Where the resident is the one who says or wants it."""
    return ATTRIBUTED.search(clause) or WANTED.search(clause) or YOUR_LETTER.search(clause)


def names_money(text: str) -> bool:
    """Whether a sum of money is named."""
    return ("£" in text or "pounds" in text or "gbp" in text) and bool(MONEY.search(text))


def ours(sign: Cues, clause: str) -> bool:
    """Whether a sign stands in a clause, and not behind words of the resident."""
    found = sign.search(clause)
    if not found:
        return False
    said = said_by_resident(clause)
    return not said or said.start() > found.start()
