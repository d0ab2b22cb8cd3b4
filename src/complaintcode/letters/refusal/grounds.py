"""On what grounds a complaint, or its escalation, is refused: what each is made of."""

from __future__ import annotations

from complaintcode.letters.matching.cues import words
from complaintcode.letters.text.times import MONTHS

_COUNT = (
    r"(?:\d+|an?|six|twelve|two|three|four|five|seven|eight|nine|ten|eleven|thirteen|fourteen"
    r"|fifteen|eighteen|twenty|thirty|several|many|nearly \w+)"
)
_TOO_LATE = words(
    rf"(?:more|longer|older|later) than {_COUNT} (?:calendar |working )?"
    r"(?:days|weeks|months|years?)",
    rf"(?:over|past|last) {_COUNT} (?:calendar |working )?(?:months|years?)",
    rf"{_COUNT} (?:calendar |working )?(?:days|weeks|months|years?) (?:\w+ )?"
    r"(?:ago|late|later|old|before|since|earlier|afterwards|have (?:passed|gone)|and more"
    r"|after (?:our|the|that|your|it))",
    r"within \w+ (?:calendar |working )?(?:days|weeks|months) (?:of|after)",
    r"out of time",
    r"(?:time|statute)[- ]barred",
    r"(?:too|so) (?:late|long ago|old|long (?:has|had|have|since|after))",
    r"(?:too|so) much time|much time has",
    r"(?:only|not until|until|till) (?:now|today|last (?:week|month)|this (?:week|month)"
    r"|your (?:\w+ )?(?:e-?mail"
    r"|letter|call|message))",
    rf"{_COUNT}(?:\w+)? (?:calendar |working )?(?:days|weeks|months|years?) (?:after|outside"
    rf"|beyond|past)",
    r"(?:goes|go|went|dates?|dating) back",
    r"(?:elapsed|gone by|had passed|have passed|has passed)",
    r"deadline",
    r"had until \d",
    rf"(?:outside|beyond|past)(?: of)? (?:the|our|that|its|a) (?:\w+ )?{_COUNT}[- ]"
    r"(?:working |calendar )?(?:day|week|month|year)s?",
    r"(?:time|period|deadline|limit|window)\b[^.]{0,30} (?:ran|run) out",
    r"(?:did not|didn't) (?:yet )?(?:own|manage|run|have)\b[^.]{0,40} (?:when|at the time|then)",
    r"you had (?:\w+ ){1,3}(?:days|weeks|months?) (?:to|in which)",
    rf"{_COUNT} (?:calendar |working )?(?:days|weeks|months|years?)(?:'s?)? (?:had|have|has)",
    r"before (?:we|the \w+|i) (?:took|became|owned|managed|acquired|built|bought)",
    r"time limit",
    r"period (?:came|has come|ended|ran|expired)",
    r"first (?:time )?(?:that )?(?:anyone|any of us|we|time)\b.{0,40}\b(?:heard|hear|knew|told"
    r"|raised|reported|mentioned)",
    r"(?:happened|arose|took place|finished|was (?:completed|fitted|done|replaced)|ended)"
    r"\b.{0,30}\b(?:19|20)\d\d",
)
_IN_COURT = words(
    r"(?:county |high )?court (?:proceedings|claim|action|case|hearing)",
    r"(?:legal|court|possession|injunction|disrepair|tribunal) (?:proceedings|action|claim)",
    r"proceedings (?:have|were|are|has|had|about|against|in|on)",
    r"(?:county|high|magistrates'?) court",
    r"court (?:papers|documents)",
    r"(?:considered|decided|heard|dealt with) by (?:the|a) (?:\w+ )?(?:court|tribunal)",
    r"claim form",
    r"(?:issued|begun|started|commenced|brought|taken) (?:\w+ )?(?:proceedings|legal action)",
    r"(?:started|began|begun|issued|made|brought|filed|lodged) (?:a|your|the) (?:\w+ )?claim",
    r"(?:court|tribunal|judge|magistrates?) (?:has|have|will|is|is going|decided|ruled|found"
    r"|made|listed|gave|heard"
    r"|dismissed|ordered)",
    r"police (?:are|is|have|has)",
    r"(?:coroner|inquest)",
    r"(?:gone|going|went) to (?:court|law)",
    r"in the hands of (?:the |our |your )?(?:police|courts?|lawyers|solicitors|insurers?)",
    r"before the (?:judge|court|tribunal|magistrates)",
    r"(?:lodged|filed|served|sealed) (?:papers|an? \w+)",
    r"barrister",
    r"lawyers",
    r"(?:disrepair|pre-action) protocol",
    r"tribunal",
    r"ombudsman(?: service)?,? (?:who |which )?(?:has |have |had )?(?:already )?(?:made|decided"
    r"|ruled|determined|closed|found|issued|dealt"
    r"|considered)",
    r"particulars",
    r"(?:a|the|your|that) (?:district )?(?:judge|court|tribunal) (?:will|is|has|can|may|to)",
    r"(?:your|a) (?:claim|solicitors?)\b.{0,30}\b(?:issued|served|sealed|filed|lodged|began"
    r"|begun)",
    r"(?:issued|served|sealed|filed|lodged|begun|started|brought) (?:a |your )?claim",
    r"letter (?:before|of) (?:claim|action)",
    r"pre-action",
    r"first-tier tribunal",
)
_LOOKED_AT = (
    r"considered|answered|dealt|investigated|looked|decided|responded|reviewed|through|closed"
    r"|examined|heard|concluded|completed|settled|resolved|upheld|explained|replied"
)
_ANSWERED = words(
    rf"(?:already|previously) (?:\w+ )?(?:{_LOOKED_AT})",
    r"(?:already|previously) (?:had|received|(?:been )?given|made|raised|complained) (?!us\b|me\b)",
    r"(?:sent|gave|given|issued|received|had|completed|closed)\b[^.;]{0,40} (?:stage (?:2|two)"
    r"|final) (?:response|decision|review|reply|letter|outcome)",
    r"(?:considered|answered|investigated|decided|responded to|dealt with|raised) previously",
    r"(?:been|gone|went|go) (?:through|to) (?:both|all|the) (?:\w+ ){0,2}(?:stages?|end|steps?)",
    rf"(?:been|was|were|had|has|have)\b.{{0,40}}\b(?:{_LOOKED_AT})\b.{{0,40}}\balready"
    r"(?! (?:sent|given|provided|told|shown|made|raised)\b)",
    r"(?:nothing|no (?:finding|point|decision|part|aspect|element|issue)s?)\b.{0,40}\b(?:to"
    r" (?:review|escalate|reconsider)"
    r"|left|outstanding)",
    r"(?:not|never|no) (?:\w+ )?part of (?:your|the|that) (?:\w+ ){0,2}complaint",
    r"(?:same|very two|very) (?:thing|things|matters?)",
    r"(?:was|were|been) (?:dealt with|answered|settled) (?:then|before|in (?:our|my|the)|on page)",
    r"(?:our|the|that) final (?:response|answer|decision|letter)",
    r"same (?:complaint|matters?|issues?|points?|story|ground|as)",
    r"nothing (?:new|fresh|that)",
    r"nothing (?:in|about) [^.]{0,40} is (?:new|fresh|different)",
    r"(?:closed|answered|decided|concluded|completed|finished|heard|dealt with) at (?:stage (?:2"
    r"|two)"
    r"|both)",
    r"(?:at|in) both (?:of our |our )?stages",
    r"(?:dealt with|answered|considered|looked at|covered|was about) (?:\w+ ){1,4}(?:alone|and"
    r" nothing"
    r" else|and no others?)",
    r"(?:third|fourth|fifth) (?:look|answer|hearing|review|time|round|go|turn|try|bite)",
    r"(?:had|used|taken)(?: up)? (?:both|all)(?: of)?(?: your| our| the)? (?:\w+ )?(?:goes|turns"
    r"|chances|tries|rounds|steps|stages|looks|bites|reviews|answers|hearings)",
    r"(?:it|that|this) (?:is|was)(?: all)? (?:about )?the (?:very )?same (?!day|time|officer"
    r"|manager|team|person|week|month|man|woman|way)\w+",
    r"answered (?:it|that|this|those|them|these|you) (?:in|at) (?:the|our|your) (?:first|second)",
    r"(?:given|sent|told|shown) (?:us |me )?(?:nothing|no \w+) (?:to say|to show|that (?:says"
    r"|shows)"
    r"|as to)",
    r"never (?:been )?(?:considered|looked at|answered|investigated) (?:at|by|under)",
    r"(?:points?|issues?|matters?|things|request|subject)\b[^.]{0,40} (?:is|are|was|were) (?:\w+ )?"
    r"different from",
    r"(?:logged|registered|opened) (?:\w+ )?as a (?:new|separate|fresh) (?:complaint|one)",
    r"(?:nothing|not|no \w+)\b.{0,40}\b(?:differs?|different|changed|added|adds)",
    r"no (?:new|fresh|fourth|further) (?:\w+ )?(?:point|information|evidence|issue|ground)s?",
    r"(?:was|were) (?:the|our) last (?:word|letter|answer)",
    r"for it has been",
    r"exhausted",
    r"identical",
    r"repeats?",
    r"same (?:ones?|two|three|four|\w+ that|question|events?|facts|repair|incident)",
    r"(?:answered|dealt with|responded to|looked into|investigated|decided) (?:this|it|that"
    r"|these|them"
    r"|those|the same|all (?:of )?(?:this|that|these))\b[^.]{0,60}(?:on \d+ [a-z]+|stage \w+"
    r"|last|before|then|already|previous)",
    r"(?:gone|been|went|passed) through (?:our|the|this|both|all)\b",
    r"(?:put|brought|raised|made|sent|had|told)\b[^.]{0,40}\bbefore(?:$|[,.;]| and\b| but\b)",
    r"(?:looked at|looked into|went into|dealt with|answered|decided"
    r"|considered) all (?:of )?(?:this|that|it)",
    r"(?:twice|three times|several times|more than once|already) (?:\w+ )?(?:explained|answered"
    r"|told|replied|written|dealt)",
    r"(?:finished|ended|completed|ran|run) its course",
    r"(?:asks?|asking|asked|raising|bringing|brought|puts?|writing"
    r"|question)\b[^.]{0,30}\b(?:second|third|fourth|fifth"
    r") time",
    r"(?:found|decided|ruled) in your favour",
    r"(?:not|never|\w*n't) (?:come|came|brought|mentioned|raised)\b[^.]{0,30}\bstage (?:1|one)",
    r"never (?:came|come|been) up",
    r"different (?:subject|matter|issue|thing|point|complaint)",
    r"(?:not|\w*n't) (?:yet )?(?:out|ready|due)",
    r"(?:gave|given|give|giving|named|with) (?:us )?no (?:reason|ground|detail|address|name)s?",
    r"through both (?:of (?:our|the) )?stages",
    r"(?:not|never|\w*n't) (?:in|among|raised (?:in|at)|mentioned in|included in) (?:your|the"
    r"|that) (?:\w+ )?"
    r"(?:complaint|stage \w+)",
    r"(?:was|is) (?:the|an) end of (?:our|the|this) (?:\w+ )?(?:procedure|process|road|line"
    r"|matter)",
    r"(?:nothing|no \w+)(?: in [^.,]{3,40}?)? (?:that |which )?(?:we|i|the \w+) (?:had|have|has"
    r"|did)(?: not|n't)",
    r"(?:not|\w*n't) (?:yet )?(?:finished|given|sent|completed|answered"
    r"|written)\b[^.]{0,40}\bstage (?:1|one)",
    r"(?:not|\w*n't)\b[^.]{0,20}\b(?:tell|told|say|said|explain\w*|given)\b[^.]{0,30}\b(?:what"
    r"|why|which|where)\b[^.]{0,30}"
    r"\b(?:wrong|disagree|unhappy|dissatisfied|mistaken)",
)
_ANOTHER = words(
    r"(?:not|\w*n't) (?:\w+ ){0,6}ours",
    r"(?:not|\w*n't|neither|never) (?:\w+ )?(?:our (?:tenant|landlord|decision|responsibility"
    r"|property|land)|owned|managed|done by us|by us|on our behalf|your landlord|a tenant"
    r"|a resident|responsible for|in our (?:control|hands|gift))",
    r"(?:belongs?|owned|managed|run|fixed|set|decided|made|controlled|governed) (?:to|by)"
    r" (?!us\b|me\b)",
    r"(?:is|are|remains?) (?:a |the )?(?:responsibility|matter|decision|question|business)"
    r" (?:of|for) (?:the|your|another|a|(?:\w+ ){1,2}(?:council|county|highways|homes|housing"
    r"|police|water))",
    r"(?:decision|act|work|policy|charge|property) of (?:the|a|your|another) (?:\w+ ){0,2}"
    r"(?:council|county|freeholder|agent|developer|company|police|authority|agency|government)",
    r"outside our control",
    r"not have (?:any |a )?(?:responsibility|control|authority|power|say) (?:for|over|in|to)",
    r"(?:do|does|did) not (?:own|manage|maintain)(?: or \w+)? (?:the|this|that|these|any|your)",
    r"(?:another|different|other) (?:landlord|organisation|body|authority|association|company)",
    r"council tax",
    r"valuation",
    r"housing benefit",
    r"universal credit",
    r"(?:on behalf of|consent of|authority (?:of|from)|authorised by) (?:a|the|your|another)",
    r"anonymous\w*",
    r"not for us to \w+",
    r"nothing to do with (?:us|our|the)",
    r"works? for (?!us\b|you\b|me\b)",
    r"warranty",
    r"(?:supplied|provided|held) (?:under|by) (?!us\b|our\b)",
    r"contract (?:you|that you|with) ",
    r"(?:can't|cannot|could not|no power to|unable to) (?:change|alter|alter|overturn|overrule"
    r"|discuss)",
    r"(?:benefit cap|bedroom tax|council tax|planning permission|planning|highways)",
    r"(?:lease|tenancy|law) (?:puts|makes|says|leaves|requires|allows|ended|ends|gives|had ended)",
    r"(?:your|their|his|her) own (?:freehold|land|property|garden|house)",
    r"(?:signed|written) (?:authority|consent|permission)",
    r"(?:another|other) (?:person|people|resident|tenant|household|neighbour)'?s?'? (?:home"
    r"|tenancy|affairs|flat|business)",
    r"no record of you",
    r"you (?:have )?never (?:lived|rented|owned|been)\b",
    r"no longer (?:our|a|the) (?:\w+ )?(?:tenant|leaseholder|resident|customer|licensee|shared"
    r" owner)",
    r"(?:is|are) the (?:\w+ )?(?:council|county|borough|freeholder|company|developer|district"
    r"|parish"
    r"|agent|seller|landlord)'s(?=$|[.,;:])",
    r"which (?:the|a|an|your) (?:\w+ ){1,3}(?:sets|decides|fixes|owns|runs|collects|controls)",
    r"change (?:in|to|of) the law",
    r"nothing (?:in writing )?from (?:him|her|them|the tenant|your \w+)",
    r"not (?:one|a member) of (?:our (?:staff|people|employees|contractors|tenants)|us|ours)",
    r"(?:chose|choose|elect|elected|vote|voted|votes)\b.{0,40}\b(?:members?|board|meetings?)",
    r"(?:is|are) (?:collected|swept|lit|maintained|cleaned|run|owned|managed|repaired"
    r"|looked after|made|set|kept|paid"
    r"|provided|built|emptied) by (?!us\b|me\b|our\b)",
    r"(?:authority|council|borough|county|company|freeholder|agent|developer|neighbour|landlord"
    r"|utility|\w+ water"
    r"|department|agency|police|seller|utilities) (?:owns?|looks? after|maintains?|collects?"
    r"|runs?|manages?|decides?"
    r"|sets?|is responsible|are responsible|deals? with|provides?)",
    r"your (?:landlord|freeholder|employer) is\b",
    r"only (?:the|your|a) (?:\w+ )?(?:council|borough|landlord|freeholder|court|tribunal|police"
    r"|company|authority|agent)"
    r" (?:can|may|has)",
    r"(?:only|just) (?:sold|lease|leased|rent|rented|manage|let) (?:you|them|it|the)",
    r"(?:dispute|matter|quarrel|disagreement|question) (?:is |lies )?(?:between|with) (?!us)",
    r"(?:is|are|lies|rests|was) (?:\w+ )?between you and",
    r"no (?:act|action|omission)\b.{0,20} (?:of|by|on) (?:ours|us|our|the)",
    r"no (?:part|hand|say|power|control|authority|jurisdiction|influence|involvement"
    r"|responsibility|permission|consent|contract|relationship|tenancy)",
    r"(?:not|\w*n't|never) (?:a )?(?:party|involved|ours|concern us|been ours|about us|about our"
    r"|anything (?:that )?we (?:did|do|have done))",
    r"(?:has|have|had|is|'s|'ve) (?:not |no |never )?(?:got |given |had )?(?:us |me "
    r"|you )?(?:no |not )?(?:\w+'s )?"
    r"(?:permission|consent|say-so|authority|leave)\b[^.]{0,30} (?:to|from)",
    r"(?:'s|your \w+'s|s') (?:tenancy|permission|consent)",
    r"(?:on|in) (?:behalf of|the name of) (?:someone|somebody|a|the|your|another)",
    r"(?:not|\w*n't) (?:given|told|left|signed|put) (?:us |me )?(?:your|a) name",
    r"(?:left|moved out of|gave up|sold|ended) (?:the|your|that) (?:property|flat|house|home"
    r"|tenancy|lease)",
    r"(?:not|\w*n't|never|neither) (?:\w+ )?(?:tenant|leaseholder|resident|shared owner"
    r"|customer|a \w+ of ours)",
)
_OTHER_WAY = words(
    r"service request",
    r"(?:first|new) (?:report|request|notice)",
    r"request for (?:a )?(?:service|repair)",
    r"(?:not|never|\w*n't) (?:yet |been |previously )*(?:had|given|reported|told|raised|asked)",
    r"insur(?:ance|ers?|ed)",
    r"personal injury",
    r"liability claim",
    r"(?:statutory|separate|different|own) (?:\w+ )?(?:appeal|review|process|procedure|right|route"
    r"|panel|scheme)",
    r"right of appeal to (?:the|a|an)",
    r"(?:is|are|can be|may be|must be) (?:reviewed|appealed|challenged|settled|dealt with)"
    r" (?:under|through|by|in) (?!(?:our|this) (?:complaints?|policy)"
    r"|(?:our|the) (?:board|trustees|residents|committee|executive))",
    r"(?:housing|localism|landlord and tenant|data protection) act\b",
    r"rent (?:level|setting|increase|review)",
    r"(?:set|fixed|required) (?:by|under) (?:the )?(?:law|government|statute|regulator)",
    r"staff(?:ing)? matter",
    r"employ(?:ment|ee|er)",
    r"disciplin\w+",
    r"(?:abusive|threatening|vexatious|unreasonabl[ey]|persistent|offensive)\b",
    r"unacceptable (?:behaviour|conduct)",
    r"disagree(?:ment)? with (?:the|our|a) policy",
    r"petition",
    r"(?:nobody|no one|none of us) (?:\w+ )*?(?:told|reported|heard|knew|informed|mentioned)",
    r"(?:had|have|has)(?: not|n't) (?:\w+ )?(?:heard|known|been told|been aware|had (?:a|the|any) "
    r"(?:report|chance|opportunity))",
    r"(?:new|fresh|first) (?:repair|report|fault|request|enquiry)\b",
    r"(?:chance|opportunity) to (?:mend|fix|repair|put|look|deal)",
    r"as a (?:job|repair|request|enquiry|report|query|service)",
    r"(?:not|rather than) (?:\w+ )?(?:complaining|a complaint about (?:us|our|something))",
    r"(?:asking|ask|asked) (?:us )?for (?:something|a|information|personal|advice|permission"
    r"|data)\b[^.]{0,60}"
    r"\b(?:rather|not|being|is|will|passed|handled|dealt)",
    r"personal data",
    r"with (?:our|the) (?:lawyers?|solicitors?|insurers?|loss adjusters?|legal team|data team)",
    r"loss adjusters?",
    r"(?:sacking|dismissal|suspension|grievance)",
    r"report (?:it|the \w+) (?:to us )?first",
    r"(?:let|give) us (?:have )?(?:a|the) (?:go|chance|try)",
    r"(?:handling|dealing with|handled|dealt with|considered|looked at|investigated|going"
    r"|running|answered|decided) (?:\w+ )?(?:under|through|by|in) our (?!complaints?\b)"
    r"(?:[\w-]+ ){1,4}(?:process|procedure|policy|panel|team|officer|insurers?|scheme"
    r"|investigation)",
    r"(?:own|separate|different) (?:right|route|way)",
    r"(?:another|different|separate) (?:way|means|route|channel) (?:of|to|for|in which|by which)",
    r"for the first time",
    r"this is the first time",
    r"(?:was|were) (?:only |first )?reported (?:to us )?(?:yesterday|today|this (?:week|morning))",
    r"an? (?:\w+ )?(?:request|enquiry|suggestion|question|report|claim|application|query),? (?:and"
    r"|rather than|and is) (?:not )?(?:really )?a complaint",
    r"(?:opened|logged|recorded|handled|treated|passed on) (?:\w+ ){0,3}as an? (?:\w+ ){0,2}(?:case"
    r"|report|job|claim|nuisance|anti-social)",
    r"nothing (?:has |had )?(?:went|gone|goes) wrong",
    r"you (?:do not|don't|did not|didn't|have not|haven't) (?:\w+ )?(?:say|suggest|claim|mention"
    r"|identify|explain)",
    r"(?:letter|e-?mail|message|form|call) (?:does|did)(?: not|n't) (?:\w+ )?(?:say|suggest|claim"
    r"|mention|identify|explain|complain)",
    r"(?:set|fixed|decided|agreed|made) by the (?:board|district|government|regulator|valu\w+"
    r"|rent \w+)",
    r"homelessness",
    r"(?:passed away|executor|next of kin|authority to act|on whose behalf)",
    r"right to buy",
    r"staff(?:ing)? (?:matter|issue)",
    r"between (?:us|him|her|them) and (?:us|him|her|them|our)",
    r"subject access",
    r"freedom of information",
    r"freeholder",
    r"commercial",
)
_CONDUCT = words(
    r"(?:threats?|abuse|abusive|insult\w*|swore|foul language)",
    r"(?:vexatious|malicious|frivolous)",
    r"language (?:about|towards|to|that|which)",
    r"(?:restrict\w*|limited) (?:your )?contact",
    r"same (?:letter|e-?mail|message|form)\b[^.]{0,20} (?:times|again)",
)
_SETTLED = words(
    r"(?:full and final|final settlement)",
    r"on the (?:footing|understanding|basis|terms) that (?:it|this|that) (?:was|would be|is|would)"
    r" (?:the end|settled?|closed?|over|end|finish(?:ed)?)\b",
    r"(?:cashed|signed) (?:it|the|to|for|an?)",
    r"(?:not|\w*n't) (?:\w+ )?want (?:to go on|this taken|it taken|to pursue|to continue|us to)",
    r"(?<!not )(?<!n't )(?<!never )(?:content|happy|satisfied|well suited) with (?:it|that|what"
    r" (?:we"
    r"|had|has|was)|the (?:outcome|answer|work|repair|result))",
    r"(?:only|very) (?:thing|point|remedy) (?:that )?you(?:'d| had| have)? (?:asked|wanted|sought)",
    r"(?:given|gave|got|had|paid|granted|received)(?: you)? (?:all|everything|exactly what|just"
    r" what)"
    r"(?: that| which)? you(?:'d| had| have)? (?:asked|wanted|sought|requested)",
    r"(?:accepted|took|cashed) (?:the|our|that) (?:£|offer|cheque|payment|sum|compensation)",
    r"withdr[ae]w\w*",
    r"(?:upheld|agreed|found for you|accepted|allowed)\b[^.]{0,30} (?:in full|entirely|every"
    r"|all|both|whole)",
    r"(?:upheld|agreed) (?:with you )?(?:on )?(?:all|every|both|in full)",
    r"(?:all|everything) (?:that )?you (?:asked|wanted|sought)\b[^.]{0,30} (?:done|paid|given"
    r"|agreed|granted|met)",
    r"(?:has|have) (?:now |since |already )?(?:been|all been) (?:paid|mended|repaired|settled"
    r"|resolved|put right)",
)
CONCEDED = words(
    r"(?<!not )(?<!n't )(?<!never )(?:happy|content|willing|glad) to (?:leave|let) (?:it|things"
    r"|the matter"
    r"|that)",
    r"(?:not|\w*n't) (?:\w+ )?want (?:to go on|this taken|it taken|to pursue|to continue|us to)",
    r"(?:full and final|final settlement)",
    # "Everything in it, from the gap to the poison, you said to us in November"
    r"(?:everything|all of (?:it|this|that)|(?:every|each) (?:point|word|one))\b[^.]{3,160},"
    r" you (?:had )?(?:already )?(?:said|told|put|raised|wrote|sent|made|brought)\b[^.,]{0,30}?"
    rf" (?:(?:in|on|last) (?:{MONTHS}|\d|spring|summer|autumn|winter|year)|before|at stage"
    r"|the first time)",
)
"""What the resident said that settles it, though it is the resident's own word."""
KNOWN = {
    "late": _TOO_LATE,
    "in court": _IN_COURT,
    "answered": _ANSWERED,
    "another's": _ANOTHER,
    "another way": _OTHER_WAY,
    "on conduct": _CONDUCT,
    "settled": _SETTLED,
}
"""The usual grounds, by kind."""
