"""How a landlord's promise sounds, and what only sounds like one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import either, pattern, words
from complaintcode.letters.speech import ATTRIBUTED, WANTED

if TYPE_CHECKING:
    from complaintcode.letters.cues import Cues

_ARRANGED = (
    r"(?:(?:now|also|all|already|both|each|provisionally) )*(?:been )?(?:(?:re)?booked"
    r"|re(?:scheduled|arranged|ordered)|arranged|scheduled|due|ordered"
    r"|planned|fixed|instructed|programmed|timed|set for|reserved|commissioned|pencilled|to be"
    r"|starting"
    r"|coming|going to|down (?:for|to (?!us|me|him|our|the))|expected to|asked to|told to|passed"
    r" to|referred to|taken up with|raised with)\b(?! (?:out|by ))"
)
FUTURE = words(
    r"will(?! (?:not|never|have (?:had|seen|received)|recall|remember|appreciate|know|understand))",
    r"shall(?! not)",
    r"(?:i|we|he|she|they|it)'ll(?! not)",
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
    r"(?:is|are) being (?:processed|arranged|prepared|made|raised|ordered|planned|sent)",
    r"(?:is|are) on order",
    r"(?:i|we)(?: have|'ve) (?:now )?asked for (?:a|the) (?:\w+ )?(?:quote|date|estimate|price"
    r"|survey)",
    r"(?:is|are) (?:continuing|under ?way|in hand|ongoing|in progress)",
    r"(?:diary|list|round|reminder) for",
    r"(?:visits?|works?|steps?) remains?",
    r"should be (?:with (?:us|you)|ready) (?:by|on|in)",
    r"has undertaken to",
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
    r"(?:have|has|'ve) a (?:firm |fixed |definite |confirmed )?(?:date|slot|start)",
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
    r"made",
    r"met",
    r"got",
    r"visited",
    r"called",
    r"reported",
    r"asked",
    r"(?:i|we|he|she|they|it|you|nobody|staff) (?:then |also |first |only )?[a-z]{2,}ed",
)
# A text, or what somebody once said, is the one that says it.
REPORTED = words(
    r"(?:policy|policies|procedure|code|standards?|charter|lease|agreement|handbook|guidance"
    r"|rules?|clause|section|paragraph|guide|scheme)\b[^;]{0,50}\b(?:says?|states|sets|requires?"
    r"|provides|obliges|allows|gives|expects)",
    r"(?:policy|practice|procedure|standard|aim|custom|rule) is (?:(?!due)\w+ )?to",
    r"such (?:jobs?|repairs?|works?|requests?|visits?) (?:is|are|will|should|must)",
    r"told you to",
    r"(?:said|told|promised(?! (?:me|us) (?:that )?(?:he|she|they|it)(?:'ll| will))|assured|wrote"
    r"|thought|believed|understood|warned|claimed"
    r"|undertook)\b[^;]{0,40}\b(?:will|would|to be|is to|are to)",
    r"(?:programme|papers|report) (?:\w+ ){0,6}(?:was|were) (?:considered|discussed)",
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
# What the resident has to do, may do, or can expect from the procedure.
YOURS = words(
    r"you (?:can(?! expect| look forward)|may|could|should|must|need|have until|have \w+ (?:working"
    r" |calendar )?(?:days"
    r"|weeks)|are entitled|might|would need|owe)",
    r"you (?:will|'ll) (?:need|have to|be able|be asked|be charged|also have had)",
    r"(?:open|payable|due|accepted|remains? due|to be paid|paid) (?:to you |until |by |on or"
    r" before |before )\d",
    r"(?:has|have|is|are|remains?) (?:still |yet )?to be (?:paid|settled)(?= *(?:by you|[.;,]|$))",
    r"failing which",
    r"it (?:is|will be) (?:sufficient|enough) to",
    r"to keep your account",
)
IMPERATIVE = words(
    r"(?:if|should) (?:you(?! (?:accept|agree|let us have|return|send|show|sign)\b)|your|this|that"
    r"|it (?:does|is) not)\b.*",
    r"(?:please|kindly|simply|just)",
    r"(?:to do (?:so|this|that),? )?(?:complete|fill in|sign|send|post|hand|give|tear off) (?:the"
    r"|this|that|in) (?:\w+[ -]){0,2}?(?:form|slip|strip|card|page|sheet|portion)",
    r"(?:tell|ring|phone|telephone|write to|email|e-mail|reply|answer this|contact|press|type"
    r"|stick|fill|return the|use|visit|apply|ask) ",
)
ESCALATING = words(
    r"stage (?:2|two) (?:review|request|complaint|response|officer|investigation|panel|of (?:our"
    r"|the (?:complaint|procedure|process|council)))",
    r"(?:to|at|for|in|as) (?:the )?(?:stage (?:2|two)|second stage|next stage|step (?:2|two))",
    r"escalat\w+ (?:your|the|this|it)",
    r"(?:to|at|in|for) the second (?:step|tier|round)",
    r"(?:is|'s) the (?:second|next) (?:step|stage)",
    r"ombudsman",
    r"your appeal",
    r"appeals (?:go|are)",
    r"(?:dissatisf\w+|unhappy|not (?:satisfied|happy|content))",
    r"not (?:see|sit|put) [^.;]{0,20}right",
    r"calls may be recorded",
    r"kept for (?:\w+ )?(?:years|months)",
    r"you ask (?:us )?for (?:a|the) (?:review|appeal)",
    r"(?:acknowledge|answer|reply to|respond to|look at) (?:your (?:request|appeal|review"
    r"|letter)|it|you) within",
    r"(?:repl(?:y|ies)|responds?|response|answers?|decision) (?:to you )?(?:with)?in",
    r"(?:leaflet|large print|braille|other languages|retain\w*|personal data|confidential"
    r"|monitored)",
    r"(?:file|case) (?:will be|is|has been|has now been) (?:now )?closed",
    r"clos(?:e|es|ing) (?:my|the|our|your|this) (?:file|case|complaint)",
)
# Somebody who would look at the complaint again; with a day it is rather a visit to the place.
REVIEWER = words(
    r"(?:director|manager|panel|reviewer|trustees|committee|colleague|officer|somebody|someone"
    r"|members?|head of [a-z ]+|chief executive|chair|people|who)\b.{0,60}\b(?:review|look|go"
    r"|goes|start|starts|hear|take|takes|examine|examines|pick|picks|sit"
    r"|sits)\b.{0,40}\b(?:again|afresh|fresh|over|complaint|case|beginning|zero|scratch"
    r"|everything|it up|it on|whole|on it)",
)
YOUR_LETTER = pattern(
    r"\b(?:your|his|her|their) (?:letter|e-?mail|complaint|note|message|form|case|grievance)s?"
    r" (?:(?:is|was) (?:that|about)|said|says|tells?|told|asks?|asked|puts?|sets? out|describes?"
    r"|complains?)\b"
)
# A sentence that begins with what the resident said goes on with it, unless we take it up.
RESIDENT_FIRST = either(ATTRIBUTED, WANTED, YOUR_LETTER)
WE_FIRST = words(r"(?:we|i|our)(?:'ll|'ve|'re|'m)?")
UNHAPPY_FIRST = words(
    r"if", r"should you", r"should (?:this|my|our|it)", r"not \w+", r"unless you", r"where you"
)
# A fact that stays: nothing that anyone is going to do.
NO_STEP = words(
    r"(?:will|shall|'ll) (?:of course |then |also |now |always )*(?:help|mean|be (?:glad|happy"
    r"|pleased|grateful|aware|able|no)|always|continue to be|appreciate|know|understand|agree"
    r" that|apply|learn|see that|note|depend)",
    r"you (?:will|'ll|shall) (?:see|find|note|also|have|be (?:pleased|aware|glad))",
    r"your (?:solicitors?|bank|adviser|agent|accountant)s? (?:will|'ll|shall) (?:see|find|have"
    r"|receive|get)",
    r"you are to",
    r"(?:will|shall) be (?:empty|vacant|available|free|open|away|on leave|out of the office)",
    r"(?:rent|instalment|charge|balance|arrears|direct debit)\b[^.;]{0,15} (?:is|are|falls) due",
    r"(?:office|desk|counter|reception|hub|lines?|phones?)\b[^.;]{0,20} (?:will|shall) be (?:closed"
    r"|shut)",
    r"(?:no|nothing) [^.;]{0,30}\b(?:needed|required)",
    r"(?:is|are) to offer",
    r"(?:is|are) (?:to be (?:read|taken|treated|found|had|construed)|expected to (?:be|treat"
    r"|behave)|due (?:under|to (?:the|a)))",
    r"copy of this",
    r"i(?:'ve| have| am|'m) (?:been )?(?:asked|instructed|appointed|told) to (?:answer|reply"
    r"|respond|write|set|look|review|hear|deal)",
    r"(?:your|on) file",
    r"not in my view",
    r"had (?:this|it|that|you|the \w+) (?:on|in|down)",
)
MONEY = pattern(
    r"(?:£|\bgbp) ?(?P<digits>\d[\d,]*(?:\.\d\d)?)|\b(?P<figures>\d[\d,.]*) ?pounds\b"
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
WORK = words(
    r"re-?(?:pair|plac|new|fit|decorat|paint|plaster|lay|laid|wir|stor|furbish|built|build|point"
    r"|hang|hung|hous|instat|lin|seal|surfac|paper|tile)\w*",
    r"fix(?:es|ing)?",
    r"fixed (?!for|on|by)",
    r"fit(?:s|ted|ting)?",
    r"install\w*",
    r"clear(?:ed|ing|s|ance)?",
    r"(?:clean|treat|paint|decorat|plaster|mend|unblock|remov|trim|insulat|drain|jet|bait|spray"
    r"|fumigat|adapt|prun|mow|sweep|gritt|overhaul|scrub|clos|seal)(?:s|es|e|ed|ing|ting|ment"
    r"|ation)?",
    r"(?:finish|til)(?:e|es|ed|ing)?",
    r"clos(?:e|es|ed|ing) (?:up|the)",
    r"cut(?:s|ting)? (?!(?:off|short|log|list|sheet|record))",
    r"burn",
    r"lay",
    r"set the",
    r"hang(?:s|ing)?",
    r"hung",
    r"plant",
    r"(?<!to )(?<!at )work (?:on|starts|begins|will|is)",
    r"(?<!at )work on (?:the|your|it|this)",
    r"(?<!of )works (?:start|begin|will|are|to)\w*",
    r"(?<!after )the work",
    r"(?:carr(?:y|ied) out|complete) (?:the|all|your|these|a full)(?! (?:[\w-]+ )?(?:form|slip"
    r"|strip|check|inspection|survey|review|audit))",
    r"put (?:in|up|back)",
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
    r"(?:eas(?:e|ing)|rod|prune|fell|strip|swap|rewire|upgrad(?:e|ing)|board|box in) (?:the|your"
    r"|and)",
    r"(?:damp-?proof|dry-?lin|plaster|resurfac|re-?til|regrout|refurbish)\w*",
    r"works? to [a-z]+",
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
    r"(?:joiner|plumber|electrician|glazier|roofer|decorator|carpenter|fitter|locksmith|builder"
    r"|painter)s?\b",
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
    r"^\W*(?:there (?:is|are) )?(?:none|nil|n/?a|nothing|no (?:further |more )?(?:actions?|steps?"
    r"|works?)|no|zero|£0(?:\.00)?|declined"
    r"|not (?:applicable|offered|due|awarded|appropriate|required|payable|made|given))\b"
    r"(?:[ ,]+(?:that|which) (?:we|i) (?:can think of|(?:am|are) aware of|know of))?"
    r"(?:[ ,:;-]+(?:it is|it's|all|everything is) (?:all |now )*(?:done|complete|finished))?"
    r"(?:[ ,]+(?:due|required|needed|necessary|planned|arising|offered|at present|outstanding"
    r"|remaining|as|because|since|this)\b.*)?\W*$"
)


def hangs_on(clause: str) -> re.Match[str] | None:
    """The condition on which a clause hangs, if what it says is not yet decided."""
    found = _IF.search(clause)
    return None if found and _NO_IF.within(clause[: found.start()]) else found


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
