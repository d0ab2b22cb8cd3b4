"""What only sounds like a landlord's promise: rules, the way onward, facts that stay."""

from __future__ import annotations

from complaintcode.letters.matching.cues import words

# A text, or what somebody once said, is the one that says it.
REPORTED = words(
    r"(?:policy|policies|procedure|code|standards?|charter|lease|agreement|handbook|guidance"
    r"|rules?|clause|section|paragraph|guide|scheme)\b[^;]{0,50}\b(?:says?|states|sets|requires?"
    r"|provides|obliges|allows|gives|expects)",
    r"(?:policy|practice|procedure|standard|aim|custom|rule) is (?:(?!due)\w+ )?(?:to|that)",
    # "Under our policy, a permanent repair will be completed ...": any, not this one
    r"(?:policy|procedure|standards?|charter)\W{1,3}(?:an?|any|every|each|all|emergency|routine|urgent)"
    r" (?:(?!new\b)[\w-]+ ){0,2}(?:repair|job|work|request|fault|leak|visit)s?\b"
    r"(?!.* (?:on|by) (?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri)day))",
    r"such (?:jobs?|repairs?|works?|requests?|visits?) (?:is|are|will|should|must)",
    r"told you to",
    r"(?:said|told|promised(?! (?:me|us) (?:that )?(?:he|she|they|it)(?:'ll| will))|assured|wrote"
    r"|thought|believed|understood|warned|claimed"
    r"|undertook)\b[^;]{0,40}\b(?:will|would|to be|is to|are to)",
    r"(?:programme|papers|report) (?:\w+ ){0,6}(?:was|were) (?:considered|discussed)",
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
UNHAPPY_FIRST = words(
    r"if", r"should you", r"should (?:this|my|our|it)", r"not \w+", r"unless you", r"where you"
)
# What residents are asked to fill in when all is over.
_OPINION = (
    r"(?:(?:a|an|our|the|this) )?(?:\w+ )?(?:(?:satisfaction|feedback|customer|tenant|resident)"
    r" (?:surveys?|questionnaires?|forms?)|questionnaires?|survey (?:about|on|of|asking(?: you)?"
    r" (?:about|for)) (?:your (?:experience|views?|opinion|satisfaction)|our (?:service|handling)"
    r"|how |the (?:service|way|handling)))"
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
    r"(?:rent|charges?|premium|contribution)\b[^.;]{0,20} (?:(?:will|shall|is (?:due|going)"
    r" to) (?:then |now )?(?:be £|go|rise|increase|change)|goes|rises)",
    r"(?:office|desk|counter|reception|hub|line|phone)s?\b[^.;]{0,20} (?:will|shall) be (?:closed"
    r"|shut)",
    # what begins or ends of itself, and who comes or goes
    r"(?:offer|guarantee|warranty|licence|tenancy|lease|insurance|cover|permit|discount)\b"
    r"[^.;]{0,30} (?:will|shall|'ll|is to|is due to)(?: then| now| also)? (?:end|expire|lapse"
    r"|begin|start|cease|run|last|remain|stay)",
    r"offer\b[^.;]{0,30} (?:will|shall)(?: then| now)? be withdrawn",
    r"(?:will|shall|is to) (?:join|rejoin|leave) (?:us|the (?:\w+ )?(?:team|company|association"
    r"|trust|society|council|organisation))\b(?! (?:on site|at your))",
    r"(?:will|shall|'ll) (?:therefore |now |also )?not be [a-z]+ing",
    # what becomes of the complaint, and what is asked of its handling
    r"(?:will|shall|'ll)(?: \w+){0,4}? uphold(?:ing)?\b(?!.*\b(?:and|but)\b)",
    rf"{_OPINION}[^.;]{{0,40}} (?:will|shall|to) (?:be (?:sent|e-?mailed|posted|texted)|come"
    r"|follow|arrive|reach)",
    r"(?:short |brief |quick )?(?:survey|questionnaire) (?:will|shall) (?:come|go|be sent|follow"
    r"|arrive|reach)[^.;]{0,20} by (?:text|e-?mail|post|sms)",
    r"(?:i|we)(?: do| also| both)? hope (?:that )?you(?:'re| are| were| feel| have)\b",
    r"(?:will|shall|'ll) (?:try to )?(?:be|keep (?:this|it)) (?:brief|short)",
    rf"(?:send|sending|sent|e-?mail|text|receive|get)(?: to)?(?: you| out)? {_OPINION}",
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
