"""Words of the way onward: to the next stage, or from the last one to the Housing Ombudsman."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import pattern, words
from complaintcode.letters.stage.stages import names_stage
from complaintcode.letters.text.once import once_a_letter

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Text

THIRD = 3
"""The last stage of the Code of 2022, which a landlord need not have."""

# --- on to the next stage

OFFERED = pattern(
    r"\b(?:(?:you|he|she|they|mrs? [a-z-]+|ms [a-z-]+) (?:also |then |now |still )?(?:can|may|could"
    r"|might)|(?:have|has) (?:the |a )?right|(?:entitled|free|welcome|open|able|at liberty) to"
    r"|yours (?:for the asking|if)|would you (?:like|prefer|rather)|right (?:of|to)"
    r"|(?:if|should) (?:you(?:'d| would)?|he|she|they) (?:like|want|wish|prefer|rather|sooner)s?"
    r"|(?:can|may) be (?:requested|asked for|had|made|sought|started|begun)"
    r"|you(?:'ve| have)? (?:got )?(?:\w+ ){1,4}(?:in which |within which )?to (?:ask|request|appeal"
    r"|seek"
    r"|apply|tell)|(?:tenant|resident|customer|leaseholder|lessee|member|anyone|complainant)s?"
    r" (?:who|may|can)"
    r"|(?:if|should) you (?:need|want|choose|wish for) (?:it|one|another|that)"
    r"|(?:is|are) (?:open|available) (?:to you|through|by|via|from)|were you minded to"
    r"|(?:allows?|entitles?|lets|permits?|gives) (?:you|any|a|residents?|tenants?)"
    r"|(?<!wanted )(?<!asked )(?<!decided )(?<!wish )to (?:escalate|appeal|request|progress"
    r"|(?:take|have|get|move|ask for) your complaint)\b"
    r"|(?:appeals?|reviews?|requests?)(?: (?:against|of|for|from|to) (?:\w+ ){1,3}?)? ?(?:goe?s?"
    r"|lies?|is made|are made|should|must|can|may"
    r"|will))\b"
)
UNHAPPY = pattern(
    r"(?:\bun|\bnot |n't )happy\b|\b(?:dissatisfied|unpersuaded|unconvinced|aggrieved|discontented"
    r"|disappointed|disagree|dispute|missed|mistaken|misjudged|misunderstood|wrong(?:ly)?"
    r"|erroneous|in error"
    r"|been unfair)\b"
    r"|(?:\bnot|n't|\bnever) (?:for you |feel |be |feeling )?(?:satisfied|content|satisfy"
    r"|agree|accept"
    r"|persuaded|convinced|(?:good )?enough|do|suit|right|sit|cut|settled?|settles|it|put|like"
    r"|answered|covered|dealt|square|wash|serve|please|the (?:end|(?:right )?answer))\b|\b(?:sits?"
    r"|sat) (?:right|badly|well"
    r"|easy|ill)\b"
    r"|\b(?:still|cross|upset) (?:cross|feel|think|unhappy|sore|with (?:me|us|my|our|this|the))\b"
    r"|\byou (?:may|might) (?:feel|think|believe|well)\b|\bthink (?:i|we)\b|\btake my word\b"
    r"|(?:\bnot|n't|\bnever) (?:\w+ ){0,2}enough\b"
    r"|(?:\bnot|n't|\bnever) (?:\w+ )?(?:got|gotten|get|done|made) (?:\w+ ){0,3}?(?:right"
    r"|straight|to the (?:bottom|root|heart)|the (?:point|measure|whole (?:of it|story)))\b"
    r"|\b(?:been|was|were) (?:much |far |a bit |rather )?too (?:soft|easy|hard|harsh|kind|lenient"
    r"|quick|gentle|ready|generous|mean)\b"
    r"|(?:\bnot|n't|\bnever) (?:\w+ )?(?:sort|settle|resolve|fix|help|solve|finish|deal)(?:ed|t"
    r"|s)?\b"
    r"|\b(?:unresolved|unsettled|unsatisf\w+|dissatisfaction|justice|liking|your satisfaction)\b"
    r"|\b(?:got|gotten|getting) (?:it|this|that|things|anything|something) wrong\b"
    r"|\bif (?:it (?:is|does) |this (?:is|does) )?not,? (?:please|then|you|just|do)\b"
    r"|\bsee eye to eye\b|\b(?:remain|remains) (?:of the (?:same )?(?:view|opinion)|a problem)\b"
    r"|\b(?:falls?|fell) short\b|\bnot? (?:what|as) you (?:hoped|wanted|wished)\b"
    r"|(?:\bnot|n't) (?:properly |fully |fairly )?(?:considered|understood|listened|looked|dealt)\b"
    r"|\b(?:fobbed|short-?changed|at odds)\b|(?:\bnot|n't) (?:think|feel"
    r"|believe) (?:that )?(?:this|it|we|i|my"
    r"|our|the)\b"
    r"|\bfail(?:s|ed|ing)? to (?:satisfy|please|settle|answer|persuade|convince|meet|resolve|put)\b"
    r"|\bno (?:good|use|help|comfort|answer) (?:to|for) you\b"
    r"|\bif (?:it|this|that|they) (?:doesn't|does not|isn't|is not|don't|hasn't|won't|didn't)[,:]"
    r"|\b(?:want|fancy|after|need) (?:number (?:2|two)|(?:the|a|another|our) (?:second|other)"
    r" (?:one"
    r"|opinion|answer|look|hearing|reply))\b"
    r"|\blet (?:myself|ourselves|us|him|her|them) off\b"
)
# What the unhappiness is about, where only a way is named: the answer, and not a piece of work.
OF_THE_ANSWER = pattern(
    r"\b(?:still|remain|disagree|agree|accept|wrong|unfair|said|written|this|answer|decision"
    r"|outcome"
    r"|decided|found|conclusions?|response|reply|letter|findings|result|(?:un)?happy(?=[,.?])"
    r"|(?:dis)?satisfied(?=[,.?])"
    r"|content(?=[,.?]))\b"
)
IF = pattern(
    r"\b(?:if|unless|where|(?:should|were) (?:you|this|that|it|any|my|our|the|he|she|they"
    r"|mrs?|ms|i)"
    r"|(?:anyone|(?:an?|any|the) (?:tenant|resident|customer|leaseholder|lessee|member|person"
    r"|complainant|household|shared owner|of you)) (?:who|that)"
    r"|(?:members|tenants|residents|customers|leaseholders|those) who"
    r"|(?:happen|perhaps|maybe|it may be that) you"
    r"|is it|does it|does this|you (?:may|might)|you (?:don't|do not) have to)\b"
)
# What the resident may think is put into no mouth: it is only supposed.
PERHAPS = re.compile(
    r"(?:happen|perhaps|maybe|possibly|it may be(?: that)?|if|should|were) (?:you|he|she|they)\b"
)
REFUSED = pattern(
    r"(?:\b(?:not|cannot)|n't|\bnot be) (?:be )?(?:escalat\w*|review(?:ed)?|progress\w*"
    r"|reconsider\w*"
    r"|take (?:it|this) further)\b|\bthere is no\b"
    r"|\bno (?:right|further right|further stage|stage 2|appeal|review|second stage)\b"
)
# Said beside an offer, it takes the offer back: two templates run together.
DENIED = pattern(
    r"\b(?:(?:your|the|this) (?:complaint|case|matter)|it|this) (?:cannot|can't|can not|may not) be"
    r" (?:escalated|taken)(?: any)?(?: further)?"
    r"(?: (?:within|inside|in|by|with) (?:(?:us|our|the)\b|[a-z]+ (?:&|and|homes|housing|council))"
    r"[^.;,]*)?(?=\W*$|[.;])"
    r"|\bthere is no (?:further|second) stage(?: (?:open|available)(?: to you)?)?(?=\W*$|[.;])"
    r"|\bstage (?:2|two) is not (?:open|available)(?: to you)?(?=\W*$|[.;])"
)
# ... but not what was only told, or holds in some case.
DENIED_IN_CASE = words(r"(?:if|unless|until|once|told|said|tribunal|court)")
PAST = pattern(
    r"\b(?:(?:has|have|had|was|were|been)(?: now| already| since)*(?: been)? (?:escalated|passed"
    r"|reviewed|moved|taken|put|looked)|(?:i|we)(?:'ve| have| had)? (?:now |also "
    r"|again )*(?:reviewed"
    r"|looked|passed|escalated|asked|reconsidered|heard|examined)|(?:this|here) is (?:our|the|my)"
    r"|you (?:asked|wanted|requested|appealed))\b"
)
# Questions about the letter, other kinds of help, other bodies, works and visits.
OTHER_USE = pattern(
    r"\b(?:any|further|other) (?:questions?|quer(?:y|ies))\b|\bgeneral (?:query|enquir)"
    r"|\b(?:question|anything|something|unclear|not clear)[^.;]* (?:in|about) this (?:letter"
    r"|e-?mail"
    r"|response)\b|\b(?:large print|braille|translat\w+|another language|audio|easy read|big print"
    r"|bsl|on tape|advocate|interpreter|confidential|delete|data protection|not monitored)\b"
    r"|\b(?:report|new) (?:a |any )?(?:new |further )?repairs?\b|(?:\bnot|n't) reply\b"
    r"|\b(?:tribunal|property chamber|citizens advice|information commissioner|solicitor)\b"
    r"|\b(?:appointment|date|day|time|slot|visit)s?\b[^.;]* (?:suit|convenient|good)\b"
    r"|\b(?:if|should|where) (?:the|your|any|that|a) (?:\w+ )?(?:work|repair|job|lock|boiler|fence"
    r"|wall"
    r"|paint|plaster|door|window|roof|lift|heater|heating|kitchen|bathroom|leak|damp|mould|gate|tap"
    r"|radiator|light)s?\b"
    r"|\b(?:ring|call|phone|contact|tell|ask|text) (?:the|your|our) (?:surveyor|engineer|contractor"
    r"|plumber|electrician|joiner|fitter|operative|depot|gang)s?\b"
    r"|\b(?:with|about) (?:the|any|how the) (?:work|repair|job|plaster\w*|contractor|visit)\b"
)
ASKED = pattern(
    r"\b(?:review(?:s|ed)?|appeals?|escalat\w+|reconsider\w*|recourse|apply in writing"
    r"|(?:trustees|committee|board|panel|governors|director|head office) (?:to )?(?:consider|hear"
    r"|look|decide|take (?:its|a) turn)"
    r"|(?:considered|heard"
    r"|judged|looked"
    r" at) by|(?:take|carry|push) (?:it|this|things|the matter|your complaint) (?:further|on|higher"
    r"|up)|(?:second|other) (?:look|opinion|answer"
    r"|reply|go|hearing|turn|try)"
    r"|(?:put|lay|laid|bring|brought|take|taken|carry) (?:\w+ ){1,3}(?:before|to) (?:the|our)"
    r" (?:trustees|committee|board|panel|governors|director|chief executive)"
    r"|(?:it|this|things|matters) (?:taken|put|carried|passed|sent) (?:further|on|higher|up)"
    r"|(?:one more|a further|another) (?:(?:stage|bite|rung)|(?:look|answer|hearing|reply|think)"
    r"(?=$|[.,;:?]| at (?:it|this|things|what)| from))"
    r"|to (?:the )?(?:level|tier|round) (?:2|two)|to the (?:next|second) (?:stage|step|level)"
    r"|over (?:my|our|his|her) heads?"
    r"|(?:someone|somebody)(?: more)? senior|(?:someone|somebody) else to (?:have a |take a"
    r" )?(?:judge|decide|look"
    r"|hear|read|go (?:over|through))"
    r"|(?:looke?d?|heard?|think|considered) (?:[a-z]+ ){0,4}?(?:again|afresh|anew))\b"
)
WORKER = pattern(
    r"\b(?:surveyor|engineer|contractor|plumber|electrician|gang|joiner|fitter|operative)s?\b"
)
# --- to the Housing Ombudsman

TAKE = pattern(
    r"\b(?:can|may|could|might|should|will|right|entitled|free|able|liberty|recourse|next"
    r"|independent|is (?:who|what|where|the one) (?:you|to)"
    r"|further|port of call|lies|takes up|one (?:person|body)|still (?:unhappy|dissatisfied)"
    r"|(?:refer|take|bring|approach|contact|complain|turn|write|call|ring|appeal|escalate"
    r"|carry|send"
    r"|put|raise|ask|go)(?:s|red|ring|ing)?|(?:investigate|review|consider|look|decide|hear"
    r"|judge)s?)\b"
)
# "They are called the Housing Ombudsman", and before or after it what they do.
NAMES_THEM = re.compile(
    r"(?:they(?:'re| are)|this is|it(?:'s| is)|that(?:'s| is)|these are|(?:its|their|the) name is)"
    r"(?: called| known as)? (?:the )?housing ombudsman\b"
)
HEARS_COMPLAINTS = pattern(r"\b(?:complaints?|case|further|independent|outside|part of)\b")
ASK_THEM = pattern(
    r"\b(?:you|your carer|anyone) (?:can|may|could|are (?:free|entitled) to|have (?:the|a) right"
    r" to)\b"
    r"[^.;]{0,40}\b(?:them|that (?:body|office|service))\b[^.;]{0,40}\b(?:complaint|case|answer"
    r"|decision|letter)\b"
)
CASE = pattern(r"\b(?:take|refer|bring|complain|investigate|consider|review|judge)\b")
ADVICE = pattern(r"\b(?:advice|advise)\b")
_SCHEME_WORK = (
    r"(?:complaint handling )?(?:code|guidance|spotlight|scheme|report|principles|publication|order"
    r"|determination|recommendation|policy|rules|standard|toolkit|definition|jurisdiction)s?"
)
AUTHORED = pattern(
    # What the resident said, and not what is open to every resident.
    r"\byou (?:have |had |also )*(?:told|said|mentioned|wrote)\b[^.;,]{0,60}?"
    r"\b(?:housing )?ombudsman(?: service)?"
    rf"|\b{_SCHEME_WORK}\b[^.;]{{0,40}}?\b(?:housing )?ombudsman(?: service)?(?:'s)?(?:"
    r" publishes| issued| issues)?(?: at)?"
    r"|\b(?:housing )?ombudsman(?: service)?(?:'s)?(?: own| latest| new| 2022| 2024"
    rf"| statutory)?(?: \(\w+\))?(?: remed(?:y|ies)| compensation| dispute resolution)?"
    rf" {_SCHEME_WORK}\b"
    r"|\b(?:member|members|membership|registered|register|registration|subscribe"
    r"|belong)\w*[^.;]{0,30}\b(?:housing )?ombudsman(?: service)?(?: scheme)?"
    r"|\b(?:housing )?ombudsman(?: service)? (?:requires|expects us|expects landlords|says"
    r"|recommends|publishes|has (?:said|made|found|told|ordered|decided|asked|written)|told"
    r"|ordered|asked|contacted|wrote|directed|instructed|(?:has |have )?referred)\b"
    # what became of the case before
    r"|\b(?:contact|call|direction|e-?mail|enquiry|instruction|intervention|involvement|letter|order"
    r"|referral|request|referred (?:back )?to us) (?:from|of|by) the (?:housing )?ombudsman\b"
    r"|\b(?:we|i)(?: have|'ve)? (?:told|informed|reported|notified|written to|work with"
    r"|co-operate)[^.;]{0,30}\bombudsman"
    r"|\b(?:required|expected|set|laid down|recommended|published|issued"
    r"|produced) (?:of us )?by the (?:housing )?ombudsman(?: service)?"
)
NO_OMBUDSMAN = pattern(r"information commissioner|first-tier tribunal|\w+ (?:chamber|tribunal)")
WEB = pattern(r"\S*housing-ombudsman\.org\.uk\S*")

# The case goes to those above.
HIGHER = words(
    r"(?:put|taken|brought|referred|passed|sent|handed|go|goes|move|get|bring|pass|take|hand)"
    r" (?:\w+ ){0,3}(?:to|before|up to|on to) (?:the|our|a|an) (?:\w+ )?(?:panel|committee|board"
    r"|director|trustees|chief|head|secretary|managers?|senior)",
    r"senior (?:manager|officer|director|colleague|member|person)",
    r"(?:director|trustees|chief executive|secretary|board|panel|committee|head office) (?:to"
    r" )?(?:consider|take (?:its|a) turn"
    r"|look|hear"
    r"|decide|read|check|think)",
    r"(?:hearing|heard) (?:before|by|from)",
    r"(?:considered|looked at|reviewed|decided|read|judged|gone through|seen) by (?:the|a|an|our"
    r"|another"
    r"|somebody|someone|two|three)",
    r"(?:up|on) to the next",
    r"(?:independent|another|different) (?:manager|officer|director|person|member)",
)
# "The next stage is a review. Should you want one, ring me": what is offered stands before.
WANTS_IT = pattern(
    r"\b(?:if|should) you(?:'d| would)? (?:want|like|need|wish for|wish|choose) (?:one|it|that"
    r"|this)\b|\bto (?:request|ask for|arrange|do) (?:one|it|that|this)\b"
)
# Those above, of whom nobody stands higher: what is left where two managers have answered.
HIGHEST = words(r"panel", r"committee", r"board", r"trustees", r"governors", r"chief executive")
# A heading, label or field that is itself the offer: "Review requests: the Secretary".
ASKS_FOR_IT = words(
    r"(?:review|appeal|escalation|stage (?:2|two)|second stage|stage 2 review) requests?",
    r"requests? for (?:an? )?(?:review|appeal|escalation|stage (?:2|two))",
    r"to (?:appeal|escalate|ask for (?:an? )?(?:review|appeal|stage)|request (?:an? )?(?:review"
    r"|stage)"
    r"|go (?:on )?to (?:the next|stage))",
    r"how to (?:appeal|escalate|ask for (?:an? )?(?:review|appeal|stage)|request (?:an? )?(?:review"
    r"|stage)"
    r"|go (?:on )?to (?:the next|stage)|take (?:it|this) further)",
    r"(?:reviews|appeals)",
    r"(?:do you |would you |if you )?(?:want|like) (?:(?:it|this|that|your complaint|our answer)"
    r" (?:to be )?(?:looked at again|looked at afresh|reviewed|reconsidered|taken further|heard"
    r" again)|us to (?:look|think) again|to (?:appeal|take (?:it|this) further)|an? (?:review"
    r"|appeal))",
)
# Under "Stage 2": what to do, or what then becomes of it.
DOES_IT = pattern(
    r"^(?:please |just |simply |you (?:can |may )?)?(?:write|ring|e-?mail|call|phone|telephone|text"
    r"|contact|complete|fill|ask|tell|send|reply|visit|apply|request|use|return|speak|go|by)\b"
    r"|\b(?:matter|case|complaint|it|everything) (?:will|shall|can|then) (?:be |go)"
)
ANSWER_ITSELF = pattern(r"\b(?:response|reply|answer|outcome|letter|decision|ref|your)\b")


@once_a_letter
def has_third(text: Text) -> bool:
    """Whether a letter of stage 2 may lead on to a stage 3, and not to another stage 2."""
    if text.stage != THIRD - 1 or text.last_stage < THIRD:
        return False
    return any(names_stage(one.text, THIRD) or HIGHEST.within(one.text) for one in text.passages)
