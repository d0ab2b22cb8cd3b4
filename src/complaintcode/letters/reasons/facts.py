"""The words in which a letter states what was found: facts, policy and law.

And those in which it says something else that looks like it: the work that mended the matter,
courtesies and the procedure.
"""

from __future__ import annotations

from complaintcode.letters.matching.cues import begun, cues, either, words
from complaintcode.letters.text.sources import FROM_SOURCE

CAUSES = cues(
    "because|since the|since our|since we|due to|owing to|given that|the reason|caused by",
    *begun("so that|which is why|that is why|that's why|for want of|as a result|which meant"),
    r"on the (?:ground|basis that)",
    *begun(", as", r" (?:the|our|we|it|no|this|there|your)\b"),
)
_RULE_NAME = (
    r"(?:polic(?:y|ies)|procedures?|standards?|charter|lease|clause|section|paragraph|article"
    r"|schedule|tenancy|agreement|act|regulations?|law|rules?|handbook|guide|guidance|scheme"
    r"|promise|code)"
)
_RULE_SAYS = (
    r"(?:says?|requires?|required|allows?|allowed|gives?|gave|permits?|provides?|obliges?|treats?"
    r"|defines?|lays?|means?|puts?|asks?|sets?|makes?|does|do|is|are|states?|limits?|places?|was"
    r"|has|have|falls?|covers?|applies|leaves?|expects?|entitles?|had|lets?|runs?|extends?"
    r"|excludes?|speaks?|mentions?|promises?|concerns?|wants?|calls|insists|stipulates"
    r"|prescribes|demands"
    r"|includes?|reserves?|restricts?|forbids?|prohibits?|stretch(?:es)?)\b"
)
_FEW = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|eighteen|twenty)"
# A fact that is held against a rule or a time, though it sounds like a conclusion.
HELD_AGAINST = cues(
    *begun(
        "meets|meet|within|above|below|beyond|under|outside|reach|reached|longer than|exceeds"
        "|exceeded",
        r" (?:the|our|its) (?:(?!compl|compens)[\w-]+ ){0,2}(?:limit|threshold|period"
        r"|target|time|timescale|criteria|criterion|requirement|deadline|definition)",
    ),
    *begun(
        "in line|in accordance|in keeping",
        r" with (?:(?:the|your) (?:(?!compl|compens)[\w-]+ ){0,2}?(?:lease|tenancy|agreement"
        r"|guidance|regulations?|law|act)|(?:our|the) (?!compl|compens|own\b)[\w-]+ (?:\w+ )?"
        r"(?:policy|procedure)|(?:government|national|statutory) \w+)\b",
    ),
    rf"(?<!be )(?:completed|attended|repaired|fixed|resolved) within (?:\d+|{_FEW}) (?:working )?"
    r"(?:hours|days|weeks)\b",
    r"(?:was|were|did) not (?:log|rais|record|fit|install|seal|pass|book|diagnos)[a-z]*"
    r" (?:[\w']+ ){0,3}?(?:correctly|properly)\b",
    r"(?:targets?|deadlines?|time limits?|timescales?) (?:was|were)(?: not)? (?:met|kept|missed)\b",
    r"you were (?:given|told|sent|charged|quoted) (?:the )?(?:wrong|incorrect|inaccurate)\b",
)
_RULE = cues(
    *begun("meets|meet|above|below|beyond|reach", r" the (?:\w+ ){0,2}(?:standard|level)"),
    "(?:policy|policies|procedure|standard|standards|charter|lease|clause|section|paragraph"
    "|article|schedule|tenancy|agreement|act|regulations|law|rules|rule|handbook|guide|scheme"
    "|promise)"
    rf"\b[^.;]{{0,60}}? {_RULE_SAYS}",
    rf"(?:under|by|breach of|in line with|against) (?:[\w'-]+ ){{0,4}}?{_RULE_NAME} \w*\d",
    *begun("set|fixed|laid down|governed|required|allowed|covered", r" by (?:the|our|your)\b"),
    *begun("contrary to|owns|owned by|jointly owned|belong to|belongs to"),
    "(?:is|are|was|were)"
    " (?:ours|yours|our|the (?:council|landlord|freeholder|leaseholder)'s)"
    r" (?:to|responsibility)\b",
    *begun("entitled to|not entitled|responsible for|liable for|responsibility of"),
    r"(?:\w+'s|your|our|their|its|shared|private) (?:own )?(?:responsibility|duty|land|property)\b",
    "(?:ours|theirs|yours|his|hers) to (?:mend|repair|maintain|look|fix|pay|put)",
    *begun("not ours|is theirs|are theirs|on land|falls outside|fall outside|falls within"),
    *begun("counts as|count as|counted as|qualify|qualifies|eligible|priority to|priority for"),
    "have to|has to|had to|duty to|obliges|obliged to|no permission|without permission",
    *begun(
        "under", r" (?:the|your|our) (?:\w+ )?(?:agreement|lease|tenancy|policy|act|scheme|terms)"
    ),
    r"no right to",
    r"(?:do|does) not (?:carry|give|include|cover|extend|allow|apply|reach|provide|require|oblige"
    r"|permit)\b",
    *begun(
        "council|insurer|insurers|court|tribunal|freeholder|agent|police|company",
        r"(?:, not [^,]{2,25},)? (?:decides?|sets?|owns?|manages?|runs?|controls?)\b",
    ),
    rf"nothing in (?:the|your|our) (?:\w+ )?{_RULE_NAME}\b",
    r"(?:sets|fixes|decides|collects) (?:the|your) (?:\w+ )?(?:rents?|charges?|fees?|tax|price)\b",
    *begun("may not|must not|must be|has power|have power|no power"),
)
# What was not done, or was done amiss.
_WENT_WRONG = words(
    "nobody|no one|no-one|never|nothing was|none of|neither|nowhere|no order|no job",
    "no note|no record|was not|were not|wasn't|weren't|did not|didn't|had not|hadn't",
    "does not|doesn't|has not|have not|could not|couldn't|isn't|is not|not one",
    *begun("failed|missed|forgot|forgotten|overlooked|misread|mislaid|lost|cancelled|closed"),
    *begun("broke|broken|bent|collapsed|faulty|defect|defective|worn|rotten|rotted"),
    "by mistake|in error|wrongly|out of date|outdated|mistake|mistakenly|wrong|error",
    *begun(
        "oversight|muddle|mixed up|delay|delayed|late|delays|overdue|too long|unopened|unanswered"
    ),
    *begun("unread|unmonitored|left unattended|not until|without|instead of|rather than"),
    "in place of|on leave|off sick|sick leave|on holiday|had left|short of|vacant",
    "less often|too few|too little|twice|no access|only on|weeks later|days later|months later"
    "|ran out|runs out",
    *begun("lapsed|expired|perished|failing|leaking|uncut|undersized|loose|rude|misled|misheard"),
    *begun("no longer|shortage|shortages|back order|too small|too high|too low|fell through"),
    "should have been|wrong colour|up to a|not been|never been|not yet|no risk",
    *begun("out of use|out of order|out of action|out of reach"),
    *begun("out of stock|was supposed|were supposed|was meant to|had been"),
)
# What there is, or is not, that is no fact of the matter.
_NO_THING = (
    r"(?:(?:\w+ )?(?:need|reason|reasons|doubt|question|charge|requirement|point|rights?|limit|form"
    r"|leaflet|copy|ways?|policy|process|procedure|steps?|stages?|page|number|link|chance|appeal"
    r"|fee|helpline|hurry|rush|obligation|more|further|others?|else|room|lot|much|great|good"
    r"|difference|compensation|award|payment|remedy|redress|actions?|works?|repairs?|outstanding"
    r"|change|time|body|person|officer|team|member|grounds?|basis|case|fault|evidence|failing"
    r"|failure|excuse|answer|decision|review|merit|substance|complaints?|thing|course|cause"
    r"|matters?|issues?|points?|available|loop|office|map|leaflet|desk)|left|that|which|who|to|in|i|we|you|for|of)\b"
)
# How things are: where they come from, what they do and need, how much there is of them.
_STATE = words(
    *begun("comes|come|stems|stem|arises|results|resulted", r" (?:\w+ )?from"),
    *begun("dates|date|dated", r" (?:from|back)"),
    *begun("blocks|drains|leaks|lets in|feeds|shares|costs|lasts|takes up|lacks|overhangs|adjoins"),
    r"needs (?:an?|the|two|new|more|no|to be|\w+ing)",
    "(?:stands|lies|sits|hangs|runs|is|are) (?:over|across|within|inside|outside|on top of)",
    r"(?:stands|lies|sits|runs|is|are) on (?:the|your|our) (?:[\w']+ )?(?:side|land|ground|plot)",
    rf"there (?:was|were) (?:no|only|nothing|never|\d+|{_FEW})",
    rf"there (?:is|are)(?: now| still| also| only| plainly| indeed)? (?:an?|no|none|\d+|{_FEW}"
    rf"|nothing) (?!{_NO_THING})\w+",
    *begun(
        "cannot|can't",
        r" (?!uphold|agree|accept|find|say|see|support|consider|be (?:upheld|sure|right|certain)"
        r"|tell|give|do|offer|change|help|be)\w+",
    ),
    *begun(
        "less often|more often|less than|more than|fewer than", r" (?:the|our|we|you|that|is|\d)"
    ),
    r"(?:is|are) (?:ours|theirs|due|fixed|permitted|allowed|owned|managed|built|made of)\b",
    r"(?:was|were|been) waiting (?:for|on)",
    r"you (?:declined|refused|turned down|cancelled) (?:it|this|that|them|the (?:appointment|visit"
    r"|work|inspection|property|repair|\w+ appointment))",
    *begun("to be expected|would expect|accounts for|explains why|which is why|by which time"),
    "is let|are let|allows for|expects|by law|every year|every month|every twenty",
    rf"(?:\d+|{_FEW}) (?:years|months|weeks|days|hours|minutes|feet|metres|degrees|inches"
    rf"|households"
    r"|visits|calls|times|people|flats|letters|e-?mails|jobs|orders|appointments)\b",
    r"\d(?: ?%| per cent| percent|mm|cm| decibels)",
    *begun(
        "heard|noticed|saw|knew|received|did|gained|reached", r" (?:nothing|nobody|no one|none)"
    ),
)
# How one account is held against another.
_WEIGHED = cues(
    *begun("i|we|panel", r" prefer(?:s|red)? (?:your|yours|his|hers|her|the|that)"),
    *begun(
        "not find|did not find|find|found", r" (?:[\w'-]+ ){1,4}?(?:credible|convincing|persuasive)"
    ),
    *begun(
        "word against|not in dispute|not disputed|common ground|more likely than not|on balance"
    ),
    *begun(
        "balance of probabilit|likely that|probably|most likely|no reason to doubt|take your word"
    ),
)
_SIGNS = (_WENT_WRONG, either(_RULE, HELD_AGAINST), FROM_SOURCE, _STATE, CAUSES, _WEIGHED)
_SIGNS_ENOUGH = 2  # a third makes a reason longer, not better
_PAST = words(
    "was|were|had|did|went|came|took|gave|sent|left|made|kept|put|began|rang|wrote|held",
    "stood|fell|laid|saw|got|sat|ran|knew|lay|cut|drew|drawn|set|hit|rose|cost|given|told",
    "spoke|swept|drove|swore|dealt|felt|lost|stole|tore|wore|woke|froze|chose|hung|swung|stuck",
    "struck|dug|crept|slept|wept|bent|lent|fed|led|burnt|learnt|became|forgot|hid|shook|swam",
    *begun("found|built|brought|meant|paid|said|thought|spent|broke|grew|threw|blew|let|shut"),
    r"[a-z]{3,}ed",
)
_PRESENT = words(
    *begun("is|are|has|have|does|do|says|shows|goes|stands|lies|gives|allows|requires|serves|runs"),
    *begun("lets|lays|treats|permits|obliges|defines|means|provides|puts|makes|belongs|expects"),
    "confirms|records|excludes|covers|bears|names|meets|there's|it's|that's",
)
_STATES = either(_PRESENT, _PAST, *_SIGNS)
_FAULT = either(_WENT_WRONG, _RULE, HELD_AGAINST)
NOT_FINDING = cues(
    # the letter, its writer and the procedure
    r"this is (?:our|my|the)\b",
    "this letter|this response|this review|that is the|i write|i am writing|we write",
    "i answer|my name|none of us|neither of us|i had no part|i have had no|i was not",
    "i am not|i'm not|i was a|i have not been|was asked|whether",
    r"i (?:am|was) (?:the|an?|asked|appointed|instructed)\b",
    r"two (?:steps|stages|answers)",
    *begun("our procedure|our scheme|our process|our rules give|ours is|copy of this"),
    *begun("response|reply|answer|decision", r" (?:within|in) (?:\w+ ){1,2}(?:working )?days"),
    "(?:it|this|that|matter|complaint|case)"
    r" was (?:\w+ )?(?:talked over|discussed|debated|thought (?:over|about)|gone over)",
    *begun("until then|in the meantime|meanwhile"),
    *begun(
        "came|come|arrived|got|get",
        r" (?:to|at) (?:this|that|my|our|the|its) (?:\w+ )?(?:view|decision|conclusion|outcome"
        r"|answer)",
    ),
    r"(?:decision|(?:final|last) word) (?:rests|lies|sits|is) with",
    *begun(
        "nothing to do with|no hand in|no part in",
        r" (?:it|this|that|what|any|the (?:case|matter))\b",
    ),
    *begun("i have been", r" (?:with|at|in)\b"),
    *begun("looked into it|look at the whole|over again|afresh|second look|not involved in"),
    *begun("nowhere further|nobody above|no stage after|complaints rules|considered by"),
    r"you have (?:\w+ ){1,2}(?:months|weeks|days) ",
    r"you should do (?:so|this)",
    r"this (?:inbox|mailbox|address|message|e-mail) ",
    r"£[\d.,]+,? (?:(?:is|are|remains?|was)(?: still| now)? )?(?:owing|outstanding|overdue|due as"
    r" before|payable as before)",
    r"(?:she|he|they) (?:asks|prays|invites|seeks|wants)\b",
    *begun(
        "asked|invited|urged", r" the (?:panel|committee|board|trustees|governors) (?:to|for)\b"
    ),
    *begun(
        "gave|given|give|giving",
        r"\b[^.;]{0,60}? (?:thought|attention|consideration|care)\b",
    ),
    r"(?:everything|all) (?:that )?(?:the |my |our )?\w+ (?:both |each )?(?:told|said|had to)\b",
    *begun("took|take|taken|taking", r"\b[^.;]{0,60}? into account"),
    *begun(
        "view|decision|conclusion|answer|case|question",
        r"(?: that)? (?:i|we) (?:came|come|arrived|reached|took|made|found)\b",
    ),
    *begun("find|found", r" (?:this|it|that)(?: an?)? (?:\w+ )?(?:easy|hard|difficult|simple)\b"),
    *begun("put", r" (?:myself|ourselves) in your\b"),
    r"(?:try|tried) to be (?:\w+ ){0,3}fair\b",
    *begun("grounds|reasons|a reason", r" (?:need|do|does|are|is)(?: not|n't)\b"),
    *begun("thought", r" (?:long|hard|carefully|deeply)\b"),
    r"did not reach (?:this|that|my|our|it|the (?:view|decision|conclusion)|a (?:view|decision))\b",
    r"(?:did|done|do) what (?:we|it|they) should\b",
    r"^\W*(?:the|your) (?:\w+ )?(?:issues|points|concerns|complaints|matters|heads) (?:were|are)\b",
    r"(?:from|in) your (?:\w+ )?(?:letter|e-?mail|form|message|account)s?,? (?:i|we) (?:see|saw"
    r"|note|understand|gather)\b",
    *begun("handle|answer|investigate|treat|deal with", r" (?:all |every |each )?complaints?\b"),
    # how the writer and the resident fared
    *begun("upset me|upset us|saddened me|saddened us|unmoved"),
    r"made (?:me|us) (?:\w+ ){0,2}(?:upset|sad|cross|angry|sorry)\b",
    r"must (?:be|have been) (?:\w+ )?(?:horrible|hard|difficult|dreadful|awful|upsetting|worrying"
    r"|frightening|distressing|frustrating|miserable|trying|stressful)\b",
    *begun("tenant of ours|never complained"),
    *begun("pleasure|good|nice|kind|lovely|honour", r" to (?:meet|talk|speak|hear|visit)\b"),
    r"been an? (?:\w+ )?(?:rotten|hard|difficult|rough|tough|bad|trying|awful|dreadful|horrible"
    r"|worrying|long) (?:\w+ )?(?:year|time|month|week|summer|winter|few)\b",
    r"(?:recognise|acknowledge|see) the (?:\w+ )?(?:effect|impact|distress|upset|worry|strain"
    r"|inconvenience|frustration|difficult\w+)\b",
    *begun("recognise that this|recognise that it|appreciate that this", r" has\b"),
    r"responded within \w+ working days",
    *begun("i feel|we feel", r" (?:awful|terrible|dreadful|bad|ashamed)\b"),
    *begun("i was|i have been|i've been", r" (?:on leave|away|off sick|ill|on holiday)\b"),
    # the landlord and those who decided
    r"(?:have|own|manage|had|received|handled) (?:\w+ )?[\d,]+ (?:homes|properties|complaints"
    r"|residents|tenants|members)\b",
    r"(?:panel|committee|board) (?:sat|met|consist\w+|compris\w+)\b",
    r"(?:two|three|four|five|six|all|both) of us(?: [\w']+)? (?:met|sat|conferred|went round the"
    r" table|were (?:there|present|on it)|talked (?:it|this|things) over)\b",
    r"(?:nobody|no one|none) (?:from|of|on|in|who) [^.;]{2,50} (?:sits?|sat|takes part|took part"
    r"|has had|had) (?:on|in|any) (?:it|this|that|(?:part|hand|say))\b",
    r"made up of (?:\w+ ){0,2}(?:tenants?|members?|residents?|trustees?|people)\b",
    *begun("complaints from you|chaired by|took the note|took the minutes"),
    *begun("next step|next stage|we try|we endeavour|we like to"),
    *begun("what you would have|what is sought|mattered to you|in your eyes"),
    *begun(
        "what you", r" (?:were hoping|hoped|had hoped|would like|wanted|were (?:after|seeking))\b"
    ),
    r"(?:box|section|question|page|part)\b[^.;]{0,60} (?:left|was|been) (?:empty|blank|unanswered"
    r"|not filled in)\b",
    *begun("no adjustment|no reduction"),
    r"no action (?!was|were|had)",
    "internal procedure|own procedure|complaints procedure|procedure is|procedure ends",
    "(?<!show that )you contacted|(?<!evidence was provided at )stage 2|stage two|further stage"
    "|final response|received on|acknowledged|the end of",
    *begun("you escalated|you asked|you appealed|of the opinion|took the view"),
    *begun("in conclusion|reasons given|reasons above|behind us|interest that"),
    r"(?:complaint|appeal|decision|review|investigation|outcome|case|matter|response)"
    r" (?:\w+ ){0,2}(?:received|acknowledged|taken|reached|made|considered|reviewed|dealt with"
    r"|heard|final|investigated|logged|registered)\b",
    "complaint is closed|complaint has been closed|case has been closed|case closed",
    *begun(
        "file is|case was opened|complaint handling code|tribunal|may i mention|as follows|set out"
        " below"
    ),
    # courtesies and formulas
    "thank|i hope|please|i appreciate|i understand|i realise|i know|we know|i can see how",
    *begun(
        "i|we",
        r" (?:fully|quite|do|well|very much|entirely|completely|certainly|of course|can)"
        r"(?: \w+ly| well)? (?:appreciate|understand|realise|sympathise)",
    ),
    *begun("strength of", r" (?:your |the )?feeling"),
    *begun("we appreciate|we understand|you were kind|it was helpful|it was good|grateful"),
    "i apologise|we apologise|i'm sorry|we're sorry|we are sorry|i am sorry|i am so sorry",
    *begun("my apologies|apologies|consideration|with care|great care|carefully|lightly"),
    *begun("everything was|all of this|not an easy|seriously|strive|our aim|we aim"),
    "we always|each case|each complaint|unanimous|unanimously|divided two|majority",
    *begun("difficult|hard|easy|fair|right|best", r" (?:decision|answer|outcome|conclusion)\b"),
    *begun("care|attention|time|weight", r" (?:that|which|it|they|to which)\b"),
    *begun("thought", r" (?:which|to which|(?:that )?(?:it|they) (?:deserve|need|merit|require))"),
    "that does not mean|this does not mean|it is my conclusion|it is our conclusion",
    r"i can see that (?:you|this (?:has|is|must)|it (?:has|must))\b",
    *begun(
        "can be contacted|can be reported|can contact|office is open|desired outcome|small team"
    ),
    *begun("to improve|concluded my|with a response|in recognition of|i was sorry|we were sorry"),
    "i can see why|we use complaints|learned lessons|my view is|our view is|of the view",
    r"entitled to (?:conclude|(?:find|hold|say) that|(?:take|come to|reach) (?:the|this|its) view)",
    "made up their|made up our|made up my|to that effect|nothing that|open to you",
    "i have passed|we have passed|awaited|still checking|still waiting|to answer your",
    *begun("has asked me|full hour|deliberat|of the same mind|same conclusion"),
    "still has to|still have to|i refer|we refer|passed to me|given this|given it|be assured",
    *begun(
        "dissatisfaction|complaints team|your feedback|explained to you|committed to|you had"
        " several"
    ),
    *begun("open mind|fresh eyes|to apologise|apologised|to say sorry|brought to your attention"),
    *begun("given to you|we value|reports of this kind|no form|no reason need|no reasons"),
    # what the resident can do or gets
    r"designated person|eight[- ]week (?:wait|rule|requirement|filter)",
    r"(?:mp|councillor),? (?:or|nor|and) (?:an? |your )?(?:mp|councillor)\b",
    r"(?:need not|needn't|(?:do not|don't|no longer) (?:need|have) to|no need to)(?: now| first)?"
    r" (?:wait|go (?:through|via|to)|first)\b",
    r"you can\b|you may\b|you have the right|you are entitled|you will find|you do not have",
    r"(?<!took \d)(?<!took \d\d)(?<!taken \d\d) working days to\b",
    *begun("does not affect|nothing in this letter|kept for|no compensation"),
    "no refund|no payment|no further|nothing remains|nothing left|nothing more|no steps",
    *begun("left for us|is attached|are attached|enclosed|no award|compensation|cheque"),
    "voucher|refund|reimburse|your bank|into your account|to your account|arrears|goodwill"
    "|redress|remedy",
    # the foot of the page
    *begun("registered|large print|braille|data protection act|personal data|confidential"),
    r"limited",
)


def signs_of_finding(own: str) -> int:
    """How much shows that words say what was found: source, rule, fault, cause."""
    signs = 0
    for known in _SIGNS:
        signs += known.within(own)
        if signs == _SIGNS_ENOUGH:
            break
    return signs


def is_past(own: str) -> bool:
    """Whether the words tell of what happened."""
    return _PAST.within(own)


def states(own: str) -> bool:
    """Whether the words state anything at all."""
    return _STATES.within(own)


def finds_fault(own: str) -> bool:
    """Whether the words say what went wrong, or hold it against a rule."""
    return _FAULT.within(own)
