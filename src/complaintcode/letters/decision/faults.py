"""The words in which a landlord says who was in the wrong: plainly, or as its judgement."""

from __future__ import annotations

import re

from complaintcode.letters.matching.cues import begun, cues

LANDLORD = "association|council|trust|society|landlord|charity|homes|group|co-op|co-operative"
_FAULT = (
    r"(?:fault|blame|mistake|error|muddle|mix-up|mess|slip|failing|failure|oversight|lapse"
    r"|blunder|delay)s?"
)
_OURS = (
    r"(?:(?:ours|mine|with (?:us|me|this|our|the)|on (?:us|me)|at our|down to|entirely)\b"
    rf"|the (?:{LANDLORD})'s(?=\W*$|[,.;]| (?:alone|own|and)\b))"
)
_BADLY = r"(?:badly|poorly|unfairly|wrongly|shabbily|unreasonably)\b"
_PROPERLY = (
    r"(?:well|properly|correctly|appropriately|satisfactorily|enough|(?<!the )(?<!a )right"
    r"|right(?= thing)|fairly|reasonably"
    r"|adequately|as (?:we|it|they) should)\b"
)
# Words of blame that need a subject: what it was, or whose.
DEPLORABLE = re.compile(
    r"not good enough|(?:un|not )acceptable|inexcusable|indefensible|no (?:excuse|defence)"
    r"|(?:poor|shoddy|dreadful|appalling|rotten) |not (?:how|what|the)\b"
)
IN_THE_WRONG = cues(
    # whose fault it was
    "(?:the|this|that|all|any|every)"
    rf" (?:{_FAULT}|responsibility)(?: \w+){{0,5}}?"
    rf" (?:is|was|were|are|lies|lay|rests|rested|sits|belongs)(?: \w+){{0,2}}? {_OURS}",
    rf"our (?:own )?(?:{_FAULT}|doing|shortcoming|neglect|negligence|carelessness|inattention)\b"
    r"(?! line| rate| report| team| desk| log)",
    rf"our [a-z]+'s (?:own )?{_FAULT}\b",
    rf"my (?:own )?(?:{_FAULT}|doing)\b",
    rf"{_FAULT} (?:\w+ )?by us\b",
    rf"{_FAULT} (?:\w+ )?(?:on|by|of) (?:our|my|the (?:association|council|trust|landlord)'s)"
    r" (?:side|part|end|own|making)\b",
    rf"{_FAULT} of ours\b",
    r"(?:for that we are|for this we are|for which we are) (?:\w+ )?responsible",
    r"(?:something we|we must|we have to|we should) own\b",
    *begun(
        "we are|we were|we're",
        r" (?:\w+ )?responsible for (?:the|this|that|these|your) (?:\w+ )?(?:delay|damage|error"
        r"|mistake|failure|failing)s?\b",
    ),
    r"down to us\b",
    r"(?:is on|was on|all on|squarely on) (?:us|me)\b",
    r"at fault\b",
    r"in the wrong(?=\W*$|[,.;]| and\b| over\b| here\b)",
    *begun(
        "you are|you're|you were|you have been|both of you are",
        r" (?:\w+ )?in the right(?=\W*$|[,.;]| (?:and|over|about|on|from|here|there|in|when|to)\b)",
    ),
    r"(?:was|were|is|are|am)(?: \w+)? to blame\b",
    # what we did
    r"(?:got|had|getting|did) (?:\w+ )?(?:it|this|that|things|both|everything|you|some)\b"
    r"(?: \w+){0,8}? wrong\b",
    r"d(?:id|one) wrong by",
    f"(?:we|i|{LANDLORD})"
    r"(?:'ve| were| was| are| have been)(?: \w+)?"
    " (?:wrong|asleep|mistaken|slow|late|careless|remiss|negligent|rubbish"
    r"|hopeless|useless)\b",
    "(?:we|i) went wrong",
    rf"(?:we|our \w+|contractors?|staff|officer|team|{LANDLORD}) (?:did not|didn't|never|failed to)"
    r" (?:take|show|exercise|use) (?:\w+ ){0,3}?care\b(?! (?:home|plan|team|package))",
    r"let (?:you|him|her|them|your \w+|(?:mr|mrs|ms|miss|dr) \w+)(?: \w+){0,3}? down\b",
    r"(?:been|were|was) (?:\w+ )?let down\b",
    r"(?<!temperature )(?<!pressure )fell (?:well |far |a long way |some way )?(?:short|below)",
    *begun("fallen|falls", r" (?:well |far )?(?:short|below)"),
    rf"(?:we|i|{LANDLORD})(?: have| has|'ve| had| \w+ly| also| both)* failed\b",
    r"failed (?:you\b|in (?:our|its)|to (?:meet|follow|act|deal|provide|treat|keep))",
    *begun("breached|broke|broken|breach", r" (?:our|its|the (?:policy|lease|tenancy|promise))"),
    rf"(?:treated|behaved|handled|served|dealt|let)\b[^.;]{{0,30}}? {_BADLY}",
    *begun("badly|poorly|unfairly", r" (?:served|treated|let|handled|dealt)"),
    rf"made (?:an?|the|some|two|several|such a)(?: \w+)?"
    rf" (?:{_FAULT}|hash|pig's ear|fist of|job of|botch|shambles|hames)\b",
    *begun("broke|broken", r" (?:faith|our (?:word|promise)|its (?:word|promise))\b"),
    *begun("go|going|gone|went", r" back on (?:our|its) (?:word|promise)\b"),
    r"dropped (?:the ball|a (?:clanger|brick))\b",
    "(?:slipped|messed|tripped|fouled) up (?=over|on|and|here|with|badly)",
    r"took our eyes? off\b",
    rf"(?:we|i|team|officer|{LANDLORD})(?: have| had|'ve)? let (?:it|this|that|things|the matter)"
    r" (?:slide|drift|slip)\b",
    rf"(?:we were|we are|(?:officer|contractor|{LANDLORD}) (?:was|is)) in breach of\b",
    rf"(?:remiss|wrong|careless|thoughtless|unkind|negligent|slack|lax) of (?:us|me|our|the"
    rf" (?:{LANDLORD}))\b",
    r"(?:takes?|shoulders?|bears?) (?:all |full |some |of )*the (?:\w+ )?blame\b",
    r"buck stops (?:with (?:us|me)|here)\b",
    r"reflects (?:\w+ )?(?:badly|poorly) on (?:us|the|our)\b",
    r"fair cop\b",
    r"evidence (?:supports|bears out|backs up) (?:you\b|your|what you)",
    "(?:you were|you have been|you've been)"
    r" (?:\w+ )?(?:overcharged|charged (?:twice|too much|wrongly|in error))\b",
    r"charged you (?:twice|too much|wrongly|in error)\b",
    "(?:charge|recharge|fee|bill|penalty|sum) (?:was|has been|is) (?:wrongly|mistakenly"
    r"|incorrectly|unfairly) (?:made|raised|added|applied|charged)\b",
    *begun("make|makes|offer|offers", r" no excuses?\b"),
    *begun(
        "won't|will not|not going to|shall not|can't|cannot|don't|do not",
        r" (?:make|offer|try to make) (?:you )?(?:any )?excuses?"
        r"(?=\W*$|[,.;]| for (?:this|that|what|it|how|our|the|an?)\b)",
    ),
    r"(?:failure|lapse)s? (?:of|in) (?:our )?service\b",
    *begun(
        "service|work|workmanship|cleaning|response|handling|communication|care|advice",
        r"\b[^.;,]{0,40} (?:was|were|is) (?:not|n't|nowhere near|hardly) (?:up to|at)"
        r" (?:scratch|standard|par|the (?:mark|standard|level))\b",
    ),
    "(?:you|tenant|resident)"
    r" (?:did not|didn't|have not|haven't|never) (?:get|got|have|had|receive|received|been given)"
    r" (?:the|any|a) (?:(?:level|standard|quality) of )?(?:\w+ )?(?:service|treatment|help|care"
    r"|response|standard|attention)"
    r"(?=\W*$|[,.;]| (?:that|which|you|we|to|from|in|on|at|when|as)\b)",
    "(?:we|i)"
    "(?: have| had|'ve| clearly| simply)? (?:mishandled|mismanaged|neglected|botched|bungled"
    "|messed|muddled|dropped the ball)",
    "(?<!you )(?:did not|didn't|have not|haven't|was not|were not|wasn't)"
    rf"\b[^.;]{{1,50}} {_PROPERLY}",
    "(?:do not|don't|cannot)"
    rf" (?:think|believe|feel|say)(?: that)? (?:we|our|this|it|the)\b[^.;]{{0,60}} {_PROPERLY}",
    r"there (?:was|were|has been|have been)(?: \w+ly)? (?:an? )?(?:(?!no\b)\w+ )?"
    r"(?:failing|service failure|failure (?:in|of|on|to)|mistake|error|oversight|shortcoming"
    r"|(?:unreasonable|unacceptable|avoidable|undue) delay|fault on our|failures in our)",
    r"our (?:own |usual )?(?:standards?|service) (?:has |have )?(?:slipped|dropped|lapsed"
    r"|suffered)\b",
    r"(?:did not|didn't|failed to|have not|were unable to) (?:provide|give|deliver"
    r"|offer) (?:you (?:with )?)?"
    r"(?:an?|the) (?:[\w-]+ ){0,4}?service\b(?! (?:sheet|record|charge|plan|history|contract))",
    r"(?:find|finds|found|accept|accepts) (?:fault|failings?|failures?)\b",
    r"(?:recharge|charge|bill|penalty|fee) (?:therefore )?(?:fails|falls)\b",
    r"(?:service|treatment|response|care)\b[^.;]{0,30} (?:was|has been) (?:\w+ly )?(?:poor"
    r"|inadequate|unsatisfactory|substandard|below|lacking)\b",
    r"(?:that|it|this|which) was (?:\w+ )?(?:shoddy|sloppy|slapdash|careless|woeful|dire|shabby"
    r"|rude"
    r"|unkind|thoughtless|disgraceful|shameful|hopeless)\b",
    *begun("hard done by|hardly treated|owe you better|owed you better|to be desired"),
    *begun("poor|raw|bad|rough", r" deal\b"),
    *begun("should not|ought not to|shouldn't", r" (?:happen|have happened|be treated|be like) "),
    r"(?:cannot|can't|do not|will not) (?:endorse|condone|excuse|justify)\b",
    r"identified (?:a|some|several) (?:service )?(?:failure|failing)s?",
    *begun("service failure|service failures|maladministration|failings|shortcomings", r"\b"),
    # what it was like
    *begun(
        "longer|later|slower|worse|more|less",
        r" than (?:it|we|you|they|he|she|is|was|they) ?(?:should|ought|reasonable|acceptable|right"
        r"|had"
        r" (?:a right|any right))",
    ),
    f"(?:we|i|it|this|that|team|officer|things|{LANDLORD})"
    r" could (?:certainly |well )?have (?:been )?(?:\w+ ){1,6}?(?:better|more|sooner|quicker"
    r"|faster|earlier|differently)\b",
    *begun(
        "way|manner|advice|information|tone|attitude|workmanship|communication|handling|standard",
        r"\b[^.;,]{0,40} (?:was|were|has been|fell)(?: \w+ly| quite| simply| just| far)*"
        r" (?:wrong|rude|poor|bad|not right|inadequate|short|lacking|below)\b",
    ),
    r"you were (?:\w+ )?(?:given|told|sent|charged|quoted)(?: \w+){0,3}? (?:wrong|incorrect"
    r"|misleading|inaccurate)\b",
    r"not good enough",
    *begun("un|not ", "acceptable"),
    r"inexcusable",
    r"indefensible",
    r"no (?:excuse|defence)",
    *begun("can't|cannot", r" defend"),
    *begun("poor|shoddy|dreadful|appalling|rotten", r" (?:service|treatment|handling|show|work)\b"),
    r"not (?:how|what|the (?:service|standard|way))\b(?: \w+){0,3}? (?:should|want|expect|would)\b",
    "(?:this|it|that|you|we|repairs?|works?|job|response|reply|process|inspection)"
    "(?: has| have| had)? (?:is|was|took|taken|waited|were kept)(?: us)?"
    r"(?: simply| far| much| quite)* too (?:long|late|slow)\b",
    "(?:was|were|is|are) (?:far|much|simply|way|altogether) too (?:long|late|slow)\\b",
    r"(?:was|were) (?:entirely |quite |wholly |both |perfectly )*(?:avoidable|preventable)\b",
    "(?:was|were|is)"
    r"(?: simply| just| plainly)? not (?:fair|right|reasonable|as it should)\b",
    r"wasn't (?:fair|right|reasonable)\b",
    *begun("was|were", r" (?:unfair|unreasonable)\b"),
    "(?:this|that|it|which|we|decision|refusal|charge|sum|answer|letter)"
    r" (?:was|were) wrong\b",
    # that the resident was right
    "(?:you|you're|both of you)"
    r"(?: are| were|'ve| have| had| been| got|'re)*(?: \w+ly| quite| both| all| it)*"
    r" (?:right|correct)\b(?! (?:to|of|for|time|now|away|hand|direction|side)\b|-)",
    r"(?:you were|you are|you're) (?:\w+ )?(?:right|justified) to"
    " (?:complain|be|raise|feel|expect|bring|say|tell|point|object|question|ask|chase)",
    r"(?:you were|you was) (?:\w+ )?(?:right|justified) to \w+",
    "(?:you were|you have been|you've been)"
    r" (?:\w+ )?(?:short-?changed|misled|wronged|ill-?served|fobbed off|failed|let down)\b",
    r"you were entitled to (?:complain|expect|(?:better|more)(?=\W*$|[,.;]| than (?:this|that)"
    r"| from us| of us))",
    r"you have the right of it",
    r"what you (?:say|said|told (?:us|me)|wrote|tell (?:us|me)) (?:is|was) (?:\w+ly )?(?:right|true"
    r"|correct)(?=\W*$|[,.;])",
    *begun(
        "every|good|ample",
        r" (?:reason|cause|right|grounds?) (?:to|for) (?:compl\w+|be|feel|expect|object)",
    ),
    *begun(
        "fair|good|valid|just|legitimate|genuine|reasonable",
        r" (?:point|complaint|grievance|criticism)\b",
    ),
    r"(?:you have|you've|you've got) a (?:\w+ )?(?:point|case)\b",
    *begun("deserve|deserved", r" (?:\w+ )?better"),
    # that the landlord owns up
    "me own up|we own up|i own up|the owning up",
    "(?:hold our|hold my|put our|put my) hands? up",
    r"hands up\b",
    r"(?:plenty|lot|much|case|something) to answer(?: for)?\b",
    *begun(
        "accept|accepts|admit|admits|concede|concedes",
        r"(?: (?:the|your|this|that|every|both) (?:point|points|complaint|case)\b(?! (?:to|that)\b)"
        r"| that (?:we|our|the|it|this|your|what)|,? (?:full|our|responsib|the blame|fault"
        r"|blame)| we (?:did|were|got|had|should|failed|could|forgot|lost|left|missed|let|made))",
    ),
    *begun("acknowledge|recognise", r"(?: that (?:we|our)| our)\b"),
    r"take (?:full )?responsibility for (?:this|that|what|our|the (?:delay|fail|mistake|error))",
    r"changed (?:our|my) mind",
)
# "I consider that the charge was properly made": a judgement, and what it is.
_JUDGES = (
    r"(?:(?:i|we|(?:review )?panel|committee|governors|trustees|board|association|council|trust"
    r"|society|reviewer|landlord)(?:'m| am| are|'re|'ve| have| has| do| also| therefore| \w+ly)*"
    r" (?:consider|think|believe|find|found|conclude[ds]?|judge|feel|hold|holds|held|persuaded"
    r"|convinced|content|decided|determine[ds]?|agree|satisfied|of the view|of the opinion|clear"
    r"|take the view)|(?:my|our)(?: own)? (?:view|opinion|judgement|judgment|assessment|finding)"
    r"|(?:clear|plain) to (?:me|us)|(?:to|reached) the (?:view|conclusion)|evidence (?:shows|is))"
)
_WELL = (
    r"(?:properly|correctly|fairly|reasonably|appropriately|lawfully|rightly|promptly|adequately"
    r"|sensitively|courteously|proper|correct|fair|reasonable|appropriate|lawful|sound|warranted"
    r"|justifiable|handled well|done well|dealt with well|acceptable|sufficient|adequate|as it"
    r" should|in order|within (?:our|the|its)|in line|in accordance|entitled to|nothing more)"
)
_ILL = (
    r"(?:improperly|incorrectly|unfairly|unreasonably|inappropriately|unlawfully|wrongly|badly"
    r"|poorly|slowly|carelessly|improper|incorrect|unfair|unreasonable|inappropriate|unlawful"
    r"|wrong|poor|bad|careless|inadequate|insufficient|unsatisfactory|substandard|below|lacking"
    r"|deficient|harsh|harshly|shabbily|unkindly|amiss"
    r"|too slow|too late|too long|mishandled|negligent|discourteous|rude|excessive|avoidable)"
)
_CORRECTLY = (
    r"(?:correctly|properly|reasonably|fairly|appropriately"
    r"|(?:as|what) (?:they|we|he|she|it) (?:should|ought|had to)\b"
    r"|as (?:our|the|its) (?:\w+ )?(?:policy|procedure|rules|lease|law|code) (?:says?|requires?"
    r"|required"
    r"|allows?|lays?|sets?|expects?|asks?)"
    r"|with (?:\w+ )?(?:propriety|courtesy|care)\b|in (?:line|accordance|keeping) with|within"
    r" (?:our|its|their|the)? ?(?:polic|procedure|rules))"
)
_NO_FAULT = (
    r"(?:fault|blame|failing|failure|maladministration|wrongdoing|shortcoming|default|impropriety"
    r"|breach"
    r"|misconduct|unfairness)s?\b(?! (?:with|in|on) the (?:boiler|lift|system|pump|meter|alarm))"
)
IN_THE_RIGHT = cues(
    rf"no (?:evidence (?:of|that)(?: any)? |sign of |finding of )?(?:\w+ )?{_NO_FAULT}",
    "(?:not|n't)"
    rf" (?:find|found|see|seen|been)(?: any| an?| evidence of)*(?: \w+)? {_NO_FAULT}",
    *begun(
        "unable to|not able to|cannot|can't|could not|not been able to",
        r" (?:find|identify|see|detect|discover|point to)(?: any| an?| evidence of)*(?: \w+)?"
        rf" {_NO_FAULT}",
    ),
    r"no (?:fault|blame) (?:attaches|lies|rests|falls)\b",
    *begun(
        "we are|we were|we're|officer was|warden was|manager was|staff were|team was|driver was",
        r" (?:\w+ )?in the right(?=\W*$|[,.;]| (?:and|over|about|on|here|there|in|when|to)\b)",
    ),
    r"nothing (?:\w+ )?(?:wrong|improper|amiss|out of order|untoward)\b",
    *begun(
        "nothing|no evidence|no sign|no indication|no proof|little|any evidence|evidence",
        r" (?:to (?:suggest|show(?! (?:for|but)\b)|support|substantiate|indicate|back|bear out)"
        r"|(?:that|which) (?:shows|suggests)|of (?:any )?(?:want|lack|bias|discrimination|neglect"
        r"|fail))\b",
    ),
    *begun(
        "no evidence|no sign|no indication|no proof|any evidence|evidence",
        r" that (?:we|our|the|he|she|they|any|mr|mrs|ms)\b",
    ),
    *begun(
        "discharged|fulfilled|met|performed|did",
        r" (?:its|our|their|the|all|every)(?: \w+){0,2} (?:duty|duties|obligations?)",
    ),
    r"under no (?:duty|obligation)",
    r"evidence (?:does not|doesn't|did not|fails to) (?:support|bear out|back|substantiate)\b",
    *begun(
        "not been able to|unable to|could not|couldn't|cannot|can't|not able to",
        r" find (?:anything|any evidence|evidence|proof|any proof) (?:to|that|which)"
        r" (?:would )?(?:support|back|bear|confirm|substantiate|suggest|prove)s?\b",
    ),
    r"no evidence (?:was|has been|could be|is) (?:\w+ )?(?:found|seen|available|there)\b",
    r"you (?:were|have|are) not (?:been )?(?:\w+ )?(?:overcharged|charged (?:twice|too much)"
    r"|(?:treated|dealt with) (?:unfairly|badly))\b",
    r"no quarrel with (?:what|how|the way|his|her|our)\b",
    r"(?:right|correct|proper|reasonable) of (?:us|him|her|them|our|the|mr|mrs|ms)\b",
    rf"(?:we|officer|team|{LANDLORD})"
    r" (?:did )?(?:get|got|have got) (?:it|this|that|things) right\b",
    "(?:rent|allocation|decision|assessment|charge|calculation|banding|bill|application|bid|offer"
    r"|refusal|notice)s? (?:was|were|has been|have been) (?:\w+ ){0,2}?(?:made|set|calculated"
    r"|worked out|reached|assessed|handled|dealt with|decided|taken|applied|raised|served)"
    rf" (?:\w+ )?{_CORRECTLY}",
    *begun("was|were", r" (?:\w+ly )?(?:and )?(?:proportionate|timely)\b"),
    "did the right thing|did right by|everything that could be",
    r"no (?:want|lack) of (?:care|courtesy|effort|diligence)",
    "(?:conduct|actions|handling|behaviour|service|response|charge|warning|notice|letter|recharge"
    "|bill|fee|penalty|invoice|deduction|refusal|offer)"
    r"\b[^.;,]{0,30} (?:is|was|were|are)(?: \w+ly| quite)? (?:proper|properly|correct|correctly"
    "|fair|fairly|reasonable|reasonably|appropriate|appropriately|right|warranted|lawful"
    r"|proportionate|timely|prompt|adequate|sufficient)\b",
    "(?:charge|bill|warning|decision|fee|recharge|notice|refusal|penalty|banding)"
    r" (?:therefore |must |accordingly )?stands?\b",
    r"nothing (?:to (?:answer for|criticise|apologise for|reproach)|in (?:your|the"
    r"|this) complaint)",
    *begun(
        "did not|didn't|do not|don't|does not|doesn't|cannot|can't|could not|couldn't|nobody|no one"
        "|nor|neither|never|has not|have not|haven't|unable|not able",
        r"\b[^.;]{0,60}? anything (?:\w+ )?(?:wrong|improper|amiss|out of order|untoward)\b",
    ),
    r"(?:cannot|can't|does not|do not|don't|no reason to) (?:fault|criticise)\b",
    r"no criticism",
    "(?:cannot|can't|do not|don't|could not)"
    r" (?:find|say|see|think|believe)(?: that)? (?:anybody|anyone|any of (?:us|our|the))\b"
    r"[^.;]{0,60} (?:other than|otherwise|differently|wrong|amiss|at fault|to blame)\b",
    r"nothing\b[^.;]{0,60} be (?:blamed|faulted|criticised|reproached)\b",
    r"(?:cannot|can't|could not) be (?:blamed|faulted|criticised|reproached)\b",
    "(?:cannot|can't|could not|couldn't|would not|do not|don't|did not|am unable to)"
    r" (?:fairly |honestly )?(?:say|see|accept|find|think|believe|consider|hold|agree)(?: that)?"
    rf" [^.;]{{0,60}}?\b{_ILL}\b",
    *begun("would not|wouldn't", r" (?:fault|criticise|blame)\b"),
    r"nothing\b[^.;]{0,70} (?:wrong|wrongly|improper|improperly|unfair|unfairly|at fault|failed)\b",
    *begun(
        "right|correct|proper",
        r" (?:call|decision|steps?|course|thing|approach) (?:was|were|had been) (?:made|taken"
        r"|followed|done)",
    ),
    *begun(
        "acted|behaved|dealt|handled|conducted|responded|treated|applied|carried|served",
        rf"\b[^.;]{{0,60}}? {_CORRECTLY}",
    ),
    r"followed (?:our|the|its|their) (?:own )?(?:\w+ )?(?:policy|policies|procedures?|process"
    r"|rules)",
    "(?:did all|did everything|did what|what it)"
    r"(?: \w+){0,3}? (?:should|could|paid|required)\b",
    r"did what the (?:rules|policy|lease|law)\b",
    f"(?:we were|we are|they were|(?:i|he|she|office|officer|team|{LANDLORD}) was)"
    r" (?:quite |perfectly )?(?:right|correct|entitled|justified|within (?:our|its|their))\b",
    "(?:it was|was) (?:right|fair|reasonable) (?:to (?:follow|refuse|ask|charge|wait|close))",
    "(?:our|the|his|her|mr|mrs|ms|miss)"
    r" (?!(?:tenant|resident|complainant|customer|appellant|leaseholder)\b)[\w'-]+"
    r"(?: (?!you\b|not\b|and\b)[\w'-]+){0,2}? (?:was|were) (?:\w+ly |quite )?(?:right|correct"
    r"|entitled|justified) (?:to|in)\b",
    "(?:did the right|doing the right|took the right) (?:thing|step|course|steps) (?:in|by|when)",
    "(?:decision|charge|bill|amount|banding|band|refusal|assessment|calculation|advice|offer)"
    r"\b[^.;,]{0,40} (?:is|was|were|are|remains)(?: the| both| quite)?"
    r" (?:right|correct|fair|reasonable|sound|proper|lawful|in (?:line|accordance|keeping) with)\b",
    r"no case (?:to answer|for)",
    "(?:do|did|can|could)"
    "(?:n't| ?not) (?:think|believe|accept|consider|agree|find)(?: that)?"
    " (?:we|he|she|they|our|with you|there (?:was|is|were|has)"
    r"|(?:this|it) (?:was|is) (?:wrong|unfair|unreasonable|our))\b",
    r"not share your view",
    r"stand by (?:what|our|the|that|my)\b",
)
JUDGED_WELL = cues(rf"{_JUDGES} (?:(?! not |n't )[^.;]){{0,90}}?\b{_WELL}\b")
JUDGED_ILL = cues(
    rf"{_JUDGES} (?!bad(?:ly)?\b)[^.;]{{0,90}}?\b{_ILL}\b",
    rf"{_JUDGES} (?:(?! not |n't )[^.;]){{0,60}}?(?: not|n't) (?:\w+ ){{0,5}}?{_WELL}\b",
)
# "We should have been glad to know": politeness.
_PLEASED = (
    r"(?:been )?(?:very )?(?:glad|grateful|happy|pleased|delighted|obliged|surprised|liked"
    r"|preferred|welcomed|wished)\b"
)
# An admission only of a kind: it may also be no more than a fact.
SHOULD_HAVE = cues(
    rf"(?:should never|should not|shouldn't) have (?!any|a\b|to\b|{_PLEASED})\w+",
    "(?:we|i|they|he|she|it|this|that|which|staff|officer|office|team|somebody|someone|condition"
    f"|times they|{LANDLORD})"
    r" (?:could and )?should (?:\w+ )?have"
    r" (?!any|a\b|arrived|received|(?:been )?(?:finished|completed|paid|received)"
    rf"|{_PLEASED})\w+",
    rf"should have been (?!any|a\b|finished|completed|paid|received|due|made in|{_PLEASED})\w+",
    r"ought(?:n't| not)? to have",
    *begun(
        "did not|didn't",
        r" (?:meet|follow|comply|honour|abide by|live up|come up|serve you|treat"
        r"|do (?:what|all|enough|as)"
        r"|keep (?:to )?(?:our|the|its)|act (?:on|soon|quick))",
    ),
)
