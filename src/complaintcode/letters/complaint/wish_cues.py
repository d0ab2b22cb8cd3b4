"""The words in which a letter says what the resident wants, and those of our own wish."""

from __future__ import annotations

from complaintcode.letters.matching.cues import words

AUX = (
    r"(?:'ve|'d|'re| both| all| have| has| had| ever| don't| didn't| aren't| weren't| wouldn't"
    r"| came| (?:finish|end|close|conclude)(?:d|ed|s)?(?: your \w+)? by| also| do| did| now|"
    r" first| still| then| only"
    r"| simply| just| really| further| rightly| therefore| specifically| clearly| kindly| say"
    r"| said| tell us| told (?:us|me)| would| could| were| are| is| was| not| been| being"
    r"| to us| \w+ly)*"
)
WANTS = (
    r"(?:(?:(?<=would )|(?<='d )|(?<=also )|(?<=really )|(?<=would now )|(?<=would still )"
    r"|(?<=would just )|(?<=would only )|(?<=would therefore )|(?<=would ideally ))like"
    r"|want(?:s|ed|ing)?|wish(?:es"
    r"|ed)?|hop(?:e|es|ed|ing)|prefer(?:red)?|seek(?:s|ing)?|sought|look(?:s|ing)? for"
    r"|look to (?:us|me)|looking to|(?<=re )after|desire[sd]?"
    r"|pray(?:s|ed)?(?: for)?|demand(?:s|ed)?|be (?:very |quite |perfectly )?(?:happy|content"
    r"|satisfied|pleased|glad|over the moon|chuffed|delighted),? (?:with|if|to (?:have|see|get"
    r"|accept)|by|for)"
    r"|(?<=re )content,? (?:to|if|with)|settle for"
    r"|h(?:o|e)ld(?:ing)? out for|call off (?:the|your) complaint|drop (?:the|your) (?:complaint"
    r"|case)"
    r"|call it (?:quits|a day|square|even)|(?:(?<=would )|(?<='d ))(?:accept|have (?:us|the"
    r"|a|an|somebody|someone|it|your))|press(?:ed)? for|call(?:ed)? for|insist(?:ed)? (?:on"
    r"|that)|expect(?:s|ed)?(?: (?:us|me|the \w+|him|her|them|somebody|someone) to|(?= (?:the full"
    r"|the whole|£"
    r"|full|(?:a refund|payment|compensation|an (?:apology|explanation)"
    r"|to be (?:\w+ )?(?:compensated|paid|reimbursed|refunded|moved|rehoused))\b)))"
    r"|need(?:s|ed)?(?! (?:not|to|only|do|it|think|say|have|be|come|go|an? (?:permit|licence"
    r"|form|key"
    r"|code|password|reference|copy|appointment|password|login)|permission|consent|proof)\b|n't)"
    r"|require[sd]?"
    r"|claim(?:s|ed"
    r"|ing)?(?= (?:£|\d|back\b|(?:for )?the (?:sum|return|repayment|cost) of|reimburse"
    r"|an? (?:refund|rebate|sum)"
    r"|(?:compensation|damages)(?! (?:was|is|has|had|were))))"
    r"|(?:(?<=would )|(?<='d ))take(?= (?:£|an? (?!look|view|bus|taxi|break|day|seat|while|copy)))"
    r"|petition(?:s|ed)? for"
    r"|(?:(?<=would )|(?<='d ))(?:welcome|appreciate|value|love|rather|sooner|choose|prefer)"
    r"|be (?:very |most )?(?:grateful|glad|obliged|relieved|appreciative) (?:of|for|if|to have)"
    r"|(?<=could )do with|(?:(?<=are )|(?<=were )|(?<=re )|(?<=is )|(?<=ly )|(?<=not ))(?:keen"
    r"|anxious"
    r"|eager|after)"
    r"(?: (?:to|on|for|that))?|insistent (?:on|that)|(?:call|press|plead|argue|push)(?:s|ed|ing)?"
    r" (?:for|on|upon)(?! (?:behalf|monday|tuesday|wednesday|thursday|friday|\d))"
    r"|(?:consider|regard|treat|see|count|call)(?:s|ed)? (?:the|this|it|things?|your) ?(?:\w+ )?"
    r"(?:as |to be )*(?:closed|settled|resolved|finished|over|done|at an end|square|put right))"
)
ASKS = (
    r"(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|propos(?:e|es|ed)|suggest(?:s|ed)?|urge[sd]?"
    r"|invite[sd]? (?:us|me|the \w+)|appl(?:y|ied) for|demand(?:s|ed)?)"
)
LETTER_ASKS = (
    r"your (?:letter|e-?mail|form|note|message|card|complaint|text|appeal|statement|submission)"
    r"(?:,? (?:of|dated|from) [\w ]{1,24},?)?(?: also| then| therefore| now| simply| only)*"
    r" (?:asks?|asked|requests?|requested|seeks?|sought|calls? for|called for|demands?|demanded)"
)
"""What the resident sent asks for something."""
YOUR_WISH = words(
    r"(?:outcome|resolution|remedy|redress|solution|result|relief|ending"
    r"|settlement)s?\b[^.:?]{0,50}?\byou"
    r"(?:'d|'ve|'re| would| are| were| have| had)*(?: also| now| only)* (?:like|want|seek"
    r"|sought|ask"
    r"|request|hop|look|wish|desir|propos|suggest|favour|after|have in mind|had in mind)\w*"
    r"[^.:?,]{0,40}?(?: is| was| are| were| would be|(?=:))",
    r"your (?:own )?(?:desired|preferred|hoped[- ]for|suggested|proposed|requested|ideal"
    r"|stated|chosen) (?:outcome|resolution|remedy|solution|result|redress)s?(?: is| was| are"
    r"| were|(?=:))",
    r"your (?:\w+ )?(?:hope|wish|aim|object|request|preference|priority|ask|goal|proposal"
    r"|demand|term)s?"
    r"(?:, [^,]{1,60},| in (?:writing|complaining|coming to us))? (?:is|was|are|were|has"
    r" been)(?: simple| clear)?(?: that| to"
    r"| for(?! it)|(?=[:,])"
    r"|(?= (?:a|an|the)\b))",
    r"(?:ending|outcome|result|resolution|answer) (?:for|to) you (?:would|will|is)(?: be)?",
    r"(?:would|will|'d|could|might) (?:settle|resolve|put|make|satisfy|do|be settled"
    r"|be resolved|help)"
    r"\b[^.:]{0,30}\b(?:in|to|for|from) (?:your|you)\b[^.:]{0,20}(?:(?=:)| - | is | are "
    r"| would be |,? namely |,? i\.?e\.? |,? viz\.? )",
    r"(?:would|'d) (?:satisfy|content|please|suit|do for|placate|mollify) you\b",
    r"you(?:'ve| have)? (?:said|say|told (?:us|me|(?:mrs?|ms|miss|dr) [a-z'-]+)|felt|feel|think"
    r"|thought|suggested"
    r"|believe)\b[^.]{0,60}\b(?:would|could) (?:be (?:enough|acceptable|fair|welcome|right"
    r"|settled|resolved"
    r"|put right|solved|mended|a \w+)|suffice|cover (?:it|that|this|the)|see you right|square"
    r"|help|do\b|settle|put)",
    rf"(?:is|are|was|were|'s) (?:what|all(?: that)?) you{AUX} (?:{WANTS}|ask(?:ed|ing)?)"
    r"(?! (?:to|us to) (?:know|hear))",
    r"(?:outcome|result|answer|ending|settlement|resolution|solution)s?, you (?:said|say|told \w+"
    r"|wrote|felt|feel),? (?:would be|is|was)",
    r"you (?:said|say|told (?:us|me))\b[^.]{0,40}\b(?:only|one) thing\b[^.]{0,40}? (?:do|help"
    r"|settle \w+|satisfy you|put \w+ right) (?:is|was|would be)",
    r"only (?:an?|the) [^.]{3,60} (?:will|would) (?:do|satisfy|suffice)\b[^.]{0,15}\byou",
    r"(?:set|have) your (?:sights|eye) on",
    r"pinned your hopes on",
    r"in (?:your|an) ideal world, [^.]{3,80}\bwould",
    r"you (?:did not|didn't) ask for (?:money|compensation|a payment),? (?:only|but (?:only|that))",
    r"you (?:end|finish|close)(?:d|ed)?(?: your \w+)? with (?:a|one|this) (?:plea|request|wish"
    r"|demand)",
    r"only one thing (?:will|would) (?:do|help|satisfy)\b[^.]{0,20}\byou (?:said|told|say|wrote)",
    r"if (?:it|things) (?:were|was) (?:up|left) to you,",
    r"if you had your way,",
    r"you (?:feel|felt|think|thought|say|said|believed?|told (?:us|me)),?(?: that)? the least (?:we"
    r"|i|the \w+) (?:can|could) do (?:is|was|would be)",
    r"(?:i|we) (?:understand|gather|hear|believe)[^.;]{5,120} would (?:resolve|settle|put"
    r"|satisfy|make)"
    r"\b[^.;]{0,30}\b(?:for you|satisfy you|in your (?:eyes|view))",
    r"it(?:'s| is| was) (?:an?|the|your|some|only|just|£)(?![^.,;?]*(?:ombudsman|stage|step|team"
    r"|office))"
    r"[^.,;?]{3,60} (?:that )?you(?:'re| are| were)?"
    r" (?:after|want|wanted|looking for|asking for|hoping for|seek|seeking)\b",
    r"(?:putting|making|setting) [^.,]{2,20} right,? (?:in your (?:eyes|view|book)|for you|to you"
    r"|as you see it),? (?:means|would mean|is)",
    r"would mean (?:a (?:lot|great deal)|so much|everything|the world) to you",
    r"you(?:r)? (?:\w+ )?heart (?:is )?set on",
    r"your ideal (?:would|is)",
    r"look(?:s|ing|ed)? to (?:us|the \w+) (?:to|for)",
    r"your (?:request|claim) for (?:\w+ )?(?:compensation|an apology)"
    r"(?! (?:\w+ ){0,3}(?:refused|ignored|declined|rejected|turned|lost|not|never)\b)",
    r"your (?:request|wish|hope|plea|demand|suggestion|proposal) that (?:we|the|he|she|they|it"
    r"|you)",
    r"(?:set|put) (?:your|the) (?:price|figure|claim|loss|losses|damages|cost) at £?",
    r"you[^.]{0,20}\b(?:fair|good|right|proper|just) (?:result|outcome|answer|settlement|way"
    r"|end)\b[^.]{0,20}"
    r" would be",
    r"you ticked",
    # with "you say" left out between the commas
    r"what would (?:help|please|satisfy|suit|put (?:it|things) right)(?: you| most| best)*, (?:is"
    r"|would be|was) ",
    r"you (?:said|say|told (?:us|me)|wrote)\b[^.]{0,20}\b(?:all|everything|it|things|that) would be"
    r" (?:well|fine|over|forgotten|put right|settled) if",
    r"would (?:go a long way|mean a (?:lot|great deal)|help|do(?: the trick)?),? you (?:said"
    r"|told|say)",
    r"(?:give|get|pay|send|find|fix) (?:me|us) [^.\"]{3,60}[\",]+ you (?:said|told|say|wrote)",
    r"ideally,? (?!we|i)[^.]{0,60}\bwould",
    r"(?:nothing|no) (?:more|else|further)(?: (?:from us|action))? (?:is|was) (?:wanted|needed"
    r"|required|sought"
    r"|asked)",
    r"no (?:\w+ )?(?:compensation|money|payment|apology) (?:is|was) (?:wanted|sought|asked"
    r"|needed|required)",
    r"nothing (?:less|short) (?:than|of) [^.]{3,60} will do",
    r"matter(?:s|ed)(?: most)? to you",
    r"make a difference (?:to|for) you",
    r"(?:by way of|as an?|in) (?:a )?(?:desired )?(?:resolution|settlement|remedy|redress"
    r"|outcome),? you",
    r"you(?:'ll| will| would|'d) (?:go away|leave|walk away|rest|go home|be) (?:happy"
    r"|content|satisfied)(?! to (?:know|hear|learn))",
    r"you (?:are|were) (?:\w+ )?(?:plain|clear|firm|adamant)\b[^.]{0,30}\b(?:money"
    r"|compensation|after|want\w*)",
    r"(?:money|cheque|compensation)\b[^.]{0,30}\byou (?:are|were) (?:\w+ )?(?:after|firm"
    r"|clear|plain|adamant|looking|seeking)",
    r"ask(?:ed|ing)? (?:you )?(?:what|how)\b[^.?]{0,80}\b(?:put|right|outcome|want|like|resolve"
    r"|happy|help)"
    r"\b[^.?]{0,40}\byou (?:said|told (?:us|me)|answered|replied|suggested|chose|named)",
    # The box of a form, and what was put in it.
    r"(?:outcome|want|like|resolution|remedy|put (?:it"
    r"|things) right)[^.:]{0,30}[\"'?)][^.:]{0,20} you"
    r" (?:put|wrote|said|answered|entered|have put|have written)",
)
SOUGHT = words(
    r"(?:outcome|resolution|remedy|redress|relief)s? (?:sought|wanted|asked for|desired|requested"
    r"|hoped for|claimed) (?:is|was|are|were|being)(?! (?:not|given|stated|set|to follow|below"
    r"|as))",
    r"no (?:\w+ )?(?:compensation|money|payment|apology|redress) (?:is|was) (?:being )?(?:sought"
    r"|wanted|asked for|claimed)(?! from)",
    r"(?:in terms of|by way of|as an?|for) (?:desired )?(?:resolution|remedy|redress|outcome"
    r"|relief),?"
    r" [^.]{3,100} (?:is|was|are|were|has been|have been) (?:sought|requested|asked for|claimed"
    r"|wanted)",
    r"(?:apology|refund|compensation|reimbursement) (?:is|was|were|are|has been|have been)"
    r" (?:also )?(?:requested|sought|asked for)",
    r"what(?: is| was|'s) (?:sought|asked(?: for)?|wanted|hoped for|claimed|requested) (?:is"
    r"|was)(?! not)",
)
OUR_WISH = words(
    r"(?:we|i|us) (?:all )?(?:want|hope|seek|aim|would like)",
    r"(?:outcome|result|ending)s? (?:that |which )?we(?: are|'re| all| both)* (?:all"
    r" )?(?:look(?:ing)?"
    r"|hop(?:e|ing)|working|aiming|after)",
    r"our (?:desired|preferred|aim|hope|goal|wish|vision)",
    r"(?:society|council|association|trust|landlord|group|charity|co-op\w*|company|board"
    r"|committee) (?:seeks?|hopes?|wants?|wishes|aims?|desires?|would like|is (?:seeking"
    r"|hoping))",
    r"for (?:every|all|each) (?:\w+ ){0,2}(?:customer|resident|tenant|member)s?",
    r"people (?:often|usually|sometimes)",
)
