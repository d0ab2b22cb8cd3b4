"""The words in which a letter says whose something is to answer for, or that it may be another's.

And those that look like it: who handles the complaint, and the duty to answer it.
"""

from __future__ import annotations

from complaintcode.letters.matching.cues import either, words

OTHERS = (
    r"(?:another|others|them|somebody else|someone else"
    r"|other (?:\w+ )?(?:organisations?|bod(?:y|ies)|agenc(?:y|ies)"
    r"|part(?:y|ies)|landlords?)|(?:the|your|a|an) (?:[a-z]+ ){0,3}(?:council|county|freeholder"
    r"|agents?|developer|company|office|board|police|authority|contractor|insurers?|court|owners?"
    r"|neighbours?"
    r"|landlord|commissioner|department|agency|dwp|nhs|supplier|association|trust|society|charity"
    r"|surgery|hospital|school|operator|provider|leaseholders?|utility|undertaker|church|shops?"
    r"|utilities|network|railway|highways|water|retailer|manufacturer|builders?))"
)
# A thing is somebody's: whose it is makes no difference to whether that is said.
_ALLOCATES = words(
    r"(?:is|are|was|were|be|'re|'s|isn't|aren't|not|remains?) (?:\w+ ){0,2}(?:responsible|liable"
    r"|answerable|accountable) for",
    r"(?:responsibility|responsibilities|business|job|concern|province|domain)"
    r" (?:of|for|lies|rests|falls|sits) (?:the |with |to |on |under )?\w+",
    r"(?:is|are|was|were|isn't|aren't|not|be) (?:\w+ ){0,2}(?:our|the \w+'s|another's|your \w+'s"
    r"|their)"
    r" (?:own )?(?:responsibility|responsibilities|job|business|concern|doing|property|land)",
    r"(?:is|are|'s|not|isn't|aren't|be|both|all|and) (?:\w+ )?ours\b",
    r"(?<!your )(?<!their )(?<!his )(?<!her )(?<!our )(?<!its )(?<!my )owns? (?!up)",
    r"(?:maintain|maintains|look after|looks after) (?!the (?:case|file|complaint))",
    r"manages? (?:the|all|your|these|this|it|both)",
    r"(?:owned|managed|run|maintained|adopted|controlled|provided|supplied|decided|set|placed|let)"
    r" by (?!you\b|its\b|(?:a |the |our )?(?:\w+ )?(?:panel|committee|board|trustees|directors?"
    r"|manager|members|volunteers)\b|(?:the|our) (?:complaints|resolution|customer) )",
    r"(?:belong|belongs|belonging) (?:to (?!(?:our )?(?:stage|complaints?)\b)|elsewhere"
    r"|with (?:anyone|anybody|someone|somebody) else)",
    r"(?:is|are|isn't|aren't|not|be) (?:\w+ ){0,2}your (?:own )?responsibility(?! to\b)",
    r"responsibility for (?:the )?(?:work|works|actions|conduct|behaviour) of (?:our|their|its|the)"
    r" (?:\w+ )?contractors?",
    r"(?:made|done|issued|delivered|administered|carried out|undertaken) by (?:the|your) (?:\w+ )?"
    r"(?:council|county|borough|freeholder|agents?|water company|police)",
    r"not by us",
    r"rather than for \w+",
    rf"(?:have|has) to leave (?:(?:it|that|this|them|those) )?to {OTHERS}",
    rf"only {OTHERS} (?:people |officers? )?can",
    r"on (?:parish|county|council|private|highways?|crown|church|railway|borough) (?:land"
    r"|property)",
    r"know(?: yet)? whose\b",
    r"(?:is|are|was|were) (?:\w+ )?(?:settled|decided|fixed|worked out|determined) (?:at|by|in) the"
    r" (?:town hall|county hall|civic \w+|council|county|housing office|court|tribunal)\b",
    r"(?:is|are|'s|'re)(?: \w+){0,4} (?:our|another's|\w+'s) (?:own )?(?:affairs?|look-?out|pigeon"
    r"|worry|concern(?! (?:that|to|for)\b)|doing|business)\b",
    r"(?:nothing|none of (?:it|this|that|them|these|those|what)|no (?:part|point|head))\b"
    r"[^.;]{0,50} (?:is|are|falls?|lies?|lands?|rests?|belongs?|sits?|comes?|down)"
    r" (?:for|on|to|with) (?:anybody|anyone|somebody|someone) else",
    r"(?:anyone|anybody|nobody|no one|none)(?:'s \w+)? but (?:us|ours|ourselves)\b",
    r"(?:paid|awarded|assessed|enforced|policed) by (?:the|your) (?:\w+ )?(?:council|county|borough"
    r"|dwp|department|police|government)",
    r"(?:emptied|cleared|swept|collected|cleaned|lit|gritted|serviced|operated) by (?:the|your|a)"
    r" (?:\w+ )?(?:council|county|borough|freeholder|agents?|developer|company|supplier)",
    r"(?:: |- )(?:our|the \w+'s) (?:job|responsibility|business)",
    r"(?:is|are|was) (?:not )?(?:adopted|unadopted|privately owned|in private hands)",
    r"(?:is|are) an? (?:county|council|police|highways|city|borough|parish|private|dwp)"
    r" (?:matter|issue|affair|job|responsibility|road)",
    r"(?:not|n't) (?:be )?the right (?:people|body|place|landlord|organisation|office|department)"
    r" (?:for|to)",
    r"(?:something|things?|matters?) (?:that |which )?we(?:, [^,]{3,30},)? (?:have|ought|need) to"
    r" (?:put|mend|answer|deal|repair|sort|fix)",
    r"(?:point|part|item|issue|head|matter)s? \(?\w{1,5}\)? (?:is|are) for (?!you\b|me\b|your\b"
    r"|review\b|stage\b|the (?:panel|review|officer)\b)\w+",
    r"which the [a-z]+ (?:decides?|sets?|runs?|manages?|owns?|collects?)",
    r"(?:fall|falls|lie|lies|rest|rests|sit|sits|come|comes|down) (?:\w+ )?(?:to|with|under|on"
    r"|upon) (?:us|the|this|our|your|another|a|them|others?|me|[a-z]+ (?:council|water|trust|ltd))",
    r"(?:is|isn't|are|aren't|be|lie|lies|fall|falls|come|comes|well|wholly) (?:\w+ )?"
    r"(?:within|outside|beyond"
    r"|outwith|under|inside|in)(?: of)? (?:our|my|the \w+'s) (?:\w+ )?(?:control|remit|power|powers"
    r"|responsibility|responsibilities|gift|scope|hands|jurisdiction|authority|reach|charge)",
    rf"(?:is|are|one|matter|something|question|point|be|points) (?:\w+ )?for (?:us\b|{OTHERS})",
    r"(?:us|ours|ones) to (?:answer|put right|deal with|sort|look into|investigate|mend|fix)",
    r"(?:is|are|'s) the (?:\w+ )?(?:council|county|freeholder|developer|agent|water company)'s",
    r"(?:is|are|be) (?:really |solely |entirely )?an? (?:matter|issue|question|point)s? for"
    r" (?!us to (?:answer|reply)|you\b)\w+",
    r"(?:we|i) can (?:look (?:into|at)|answer|deal with|investigate|consider)"
    r" (?:all|everything|every|both|each)",
    r"on (?:our|us)\b.{0,10}(?:side|plate|patch)",
    r"that (?:is|'s) us\b",
    r"what (?:we|i) can(?:not|'t)? (?:look (?:into|at)|answer|deal with|investigate|consider)",
    r"(?:is|are|be) (?:\w+ )?shared (?:with|between|by)",
    r"(?:not|n't) (?:something|anything|a matter|one)(?: that| which)? (?:i|we|(?:an?|any|this|your"
    r"|the) (?:\w+ )?(?:landlord|association|council|society|trust)) (?:can|could|is able to)",
    r"(?:,|and|but) not (?:for )?us",
    r"(?:we|who|which|they|council|company|trust|agent|agents|freeholder|landlord|authority"
    r"|organisation) (?:is|are) (?:\w+ )?"
    r"(?:responsible|liable|answerable|accountable)\b",
    r"(?:no|any|little)(?: more| further)? (?:control|say|authority|influence|powers? (?:over|to"
    r"|in))",
)
_ALLOCATES_MORE = words(
    r"(?:outwith|outside|beyond) (?:what|anything|the (?:scope|bounds)|things) (?:that )?(?:we|i"
    r"|the|of)",
    r"(?:we|us|who|which|association|society|trust|landlord|council|company|they|'ll|will|shall"
    r"|must"
    r"|can|cannot|can't) (?:\w+ ){0,3}(?:answers?|account|answering|accounting) for (?!not"
    r"|the (?:delay|time))",
    r"held (?:to account|responsible|liable|answerable)",
    r"(?:we are|this \w+ is|\w+ is not) (?:\w+ )?(?:the|your) (?:\w+ )?(?:landlord|freeholder"
    r"|owner)",
    r"landlord\b.{0,60}\bis (?:this|us|the (?:association|society|trust|council))",
    r"no (?:other|one else|body else) (?:\w+ )?(?:is|are|need|has|have)\b.{0,20}\b(?:involved"
    r"|approached"
    r"|concerned|responsible|asked|brought)",
    r"nobody else (?:is|has)",
    r"no (?:contract|connection|agreement|dealings|duty|obligation|liability|jurisdiction|rights?)"
    r" (?:with|in|over|for|to|of|there|at)",
    rf"for (?:us|{OTHERS}|(?:our|your|the) (?:\w+ )?insurers) to (?:decide|settle|judge|answer"
    r"|mend"
    r"|repair|deal|put|look|sort|determine|fix|resolve|consider|clear|maintain)",
    r"(?:(?:not|no) (?:\w+ )?(?:form|forming)|forms no|outside|excluded from) (?:any )?part of",
    r"(?:matter|question|point|issue|one|something|thing|job|case|claim) (?:\w+ )?for (?:us"
    r"|this \w+"
    rf"|{OTHERS})",
    r"(?:'s|s') (?:own )?(?:affair|affairs|business|concern|lookout|function|equipment|pipes?|land"
    r"|work"
    r"|contract|side|doing|patch|domain|network|responsibility)\b",
    r"(?:our|their|its) (?:own )?(?:equipment|pipes?|land|building|network|contractors? and|tree"
    r"|wall"
    r"|road|job|affair|business|concern) (?:and|to|so|,)",
    r"in (?:our|their|its|his|whose) (?:charge|care|hands|ownership|remit|gift|power|control)",
    r"(?:part|point|one|two|three|first|second|third|rest|others?|points|parts|all|both|everything)"
    r" (?:\w+ )?(?:concerns?|is|are|was|were) (?:for )?(?:us|ours|them|theirs)\b",
    r"(?:part|point|one|two|first|second|third|rest|others?|points|parts) (?:\w+ )?concerns? (?:us"
    rf"|{OTHERS})",
    rf"(?:dealt with|answered|handled|looked (?:at|into)|put right|decided|run|owned) by (?:us\b"
    rf"|ourselves|{OTHERS})",
    rf"{OTHERS} (?:must|has to|have to|ought to|needs? to|should) (?:deal|answer|put|mend|sort"
    r"|decide"
    r"|repair|clear|maintain|look)",
    r"(?:is|are|'s|be|not) (?:the |your |our |a )?(?:[a-z]+ ){0,2}[a-z]{3,}(?:s(?='(?!s))"
    r"|'s(?=[.,;]|$"
    r"| (?:we|i)\b| to (?:mend"
    r"|repair|answer|clear|keep|put|look|deal|sort|maintain)\b| (?:and|not)\b))",
    r"(?:sit|sits|lie|lies|fall|falls|rest|rests|belong|belongs|come|comes) (?:\w+ )?(?:with|to"
    r"|under|on)"
    r" (?:us|them|our|others?|other|both|whoever|somebody else|someone else|the|your)\b",
    r"(?:down|up) to (?:us|them|somebody else|someone else|others"
    r"|the (?:council|agent|freeholder|county|landlord|developer))\b",
    r"vest(?:s|ed) in",
    r"(?:handed|transferred|sold|leased|passed|let|adopted|set|fixed|charged|decided|run|installed"
    r"|employed"
    rf"|laid|planted|put up|issued) (?:over )?(?:to|by) {OTHERS}",
    r"(?:we|association|trust|society) (?:do not|don't|does not|doesn't|neither) (?:own|manage"
    r"|employ|run"
    r"|provide|supply|clean|control|set|maintain|look after|operate|decide|collect)",
    r"(?:services?|works?|things|homes?|areas?|parts?) (?:that "
    r"|which )?we (?:ourselves )?(?:provide|own|manage"
    r"|run|maintain|look after|supply)",
    r"between you and (?:the|your)",
    r"(?:he|she|they|it|council|owner|freeholder)(?:,)? alone (?:can|may|decides?|must|is|are)",
    r"leave (?:it|that|those|these|them) (?:with|to) us",
    r"your (?:own )?(?:insurers?|home insurance|contents insurance)",
    r"on (?:the|our|their) (?:\w+'s )?(?:side|land|boundary)",
    r"(?:- |\u2013 |: |= )(?:us|ours|not us|not ours|yes|them|theirs)(?=[.,;]|$)",
    r"(?:something|which|what|that|things|matters?) (?:that )?(?:they|we"
    r"|the council) (?:would )?(?:normally"
    r" |usually |can |do )?(?:handle|deal with|look after|answer|cover)",
    r"(?:is|are|was|were) (?:\w+ )?(?:liable|responsible) for (?:repairs?|the|its|all|any"
    r"|everything|both"
    r"|every)",
)
# "We can look at all of it, but not at that."
_ANSWERS_FOR = words(
    r"(?:can|able to) (?:therefore |only |all )?(?:look (?:at|into)|answer|investigate|consider"
    r"|deal with) (?:all|every|both|each|the (?:lot|whole)|points?|only|that part|it in full)",
    r"(?:will|'ll|shall) (?:therefore |only )?(?:look (?:at|into)|answer|investigate|deal with)"
    r" (?:the lot|points? \w+(?: \w+)?|only|that part|those)",
    r"(?:needs?|has|have|ought|should|must) (?:to )?(?:go|be (?:sent|taken|put|raised|reported|made"
    r"|directed|addressed|referred|brought|passed)) to (?:them|the|your|another|our insurers?)",
    r"(?:please )?(?:send|take|put|address|direct|refer|report|raise|pass"
    rf"|bring) (?:\w+ ){{0,8}}(?:to|with)"
    rf" (?:them|{OTHERS}|highways)\b",
    r"(?:please|you (?:should|will need to|may wish to)) (?:\w+ )?(?:contact|speak to|ring|call"
    r"|approach) (?:the|your) (?:[a-z]+ ){0,2}(?:council|county"
    r"|freeholder|developer|police|authority|agents?|supplier|provider|insurers?|water company)"
    r" (?:about|regarding|to (?:report|raise))",
    r"(?:can|will|shall|be) (?:deal|help|take|look|looking|answer|do|investigate|take up"
    r"|consider)\b.{0,60}\b(?:but|and) not\b",
    r"pass(?:ed|ing)? (?:\w+ ){0,5}to (?:the|your) (?:\w+ )?(?:council|county|freeholder|agent"
    r"|police|authority|water company)",
    r"(?:council|county|freeholder|agents?|developer|company|police) (?:collects?|runs?|deals?"
    r"|handles?|empties|cleans?|sets?|decides?|provides?|licenses?|controls?)",
    r"(?:cannot|can't|not able to|unable to|will not|won't|do not"
    r"|don't) (?:be able to )?(?:\w+ )?(?:answer|look"
    r" (?:at|into)|investigate|deal with|consider|speak|help with|do anything about|comment|rule"
    r"|decide|judge"
    r"|act on|change|take up|pursue|order|make them|influence|control)\b"
    r"(?! (?:\w+ ){0,4}(?:by|within|until|before|in time)\b"
    r"| (?:the|our|this|that) (?:date|deadline|target|time|timescale)\b)",
    r"you(?:'d| would|'ll| will)? (?:need|have|want) to (?:ask|contact|take|raise|approach|speak|go"
    r"|report|write|put|address|direct|refer|complain|pursue|bring)\b(?! (?:to )?(?:me|us|our"
    r"|this)\b)",
    r"nothing to do with us",
    r"(?:ones?|matters?|points?|things?|something|all) (?:that |which )?we (?:can|are able to)",
    r"no part of (?:it|this|your)",
)
TELLS_WHOSE = either(_ALLOCATES, _ALLOCATES_MORE, _ANSWERS_FOR)
HINT = words(
    # not the month
    r"(?<!you )(?<!what we )(?<!\d )(?<!in )(?<!since )(?:may|might|could)\b(?! \d)",
    r"(?<!you )would\b(?! be (?:an? (?:matter|issue) )?for (?:the|your)\b)",
    r"(?:some|certain) (?:of|are|is|matters|points|parts|aspects|issues)",
    r"possibl[ey]",
    r"know(?: yet)? whose\b",
    r"too (?:early|soon) to",
    r"(?:cannot|can't|unable to|not able to) (?:yet|at present|now) (?:say|tell)",
    r"(?:remains to be seen|(?:chance|possibility) that)",
    r"perhaps|probably|likely|unlikely",
    r"one or two",
    r"in case",
    r"not (?:yet )?(?:clear|sure|known|certain|established|settled)",
    r"(?:unclear|unsure|uncertain|doubtful)",
    r"(?:turn|turns) out",
    r"(?:need|have) to (?:check|ask|find out|establish)",
    r"who(?:ever)? (?:looks after|maintains|manages|runs)",
    r"which (?:of (?:these|your|them|those)|parts?|points?|matters?)\b.{0,40}\b(?:are|is) (?:ours"
    r"|for us)",
    r"where (?:necessary|appropriate|relevant|a|any)",
    r"if (?:any|some|it|we|part|a|you|the)",
    r"should (?:any|it|we|part|this)",
    r"whether",
    r"(?<!, )who(?:ever)? (?:is|owns|are)",
    r"extent",
    r"(?:checking|establish\w*|find out|finding out|not yet (?:clear|sure|known)"
    r"|looking into (?:who|whose|whether|which|if))",
    r"to the extent",
    r"(?<!not responsible for )any (?:part|parts|matter|matters|point|points|issue|issues|of)",
    r"(?:will|shall|'ll) (?:\w+ )?(?:tell|let|advise|confirm|explain)",
)
_DEALING = (
    r"(?:answer|investigat|reply|respond|look|handl|deal|review|gather|co-?ordinat|manag|mak|ensur"
    r"|provid|pay|report|keep|writ|conduct|carry|oversee|assess|lead|lett|tell|giv|send|see|decid"
    r"|collect|chas|contact|updat|resolv|sort|put)"
)
# What a landlord does to a building, not with a complaint.
_UPKEEP = (
    r"(?:maintain|repair|mend|fix|clean|service|insure|decorate|replace|keep (?:the|it)"
    r"|look after the (?!complaint|case))\b"
)
_OF_OURS = (
    r"complaints|customer|estates?|gas|heating|housing|income|lettings|maintenance|neighbourhood"
    r"|property|rents?|repairs?"
)
# Who handles the complaint, and the duty to answer it: not whose matter it is.
HANDLING = words(
    r"(?:residents|tenants|customers) (?:are|remain) (?:\w+ )?responsible",
    # which of us does it, and whom to tell
    rf"(?:(?:our|my) (?:\w+ ){{0,2}}|the (?:{_OF_OURS}) )(?:team|department|officer|manager)s?"
    r" (?:(?:is|are) (?:\w+ )?responsible|looks? after|maintains?|manages?|owns?)",
    r"our (?:\w+ )?contractors? (?:looks? after|maintains?)",
    r"(?:we|team) (?:\w+ )?(?:manages?|looks? after|maintains?|owns?) (?:all )?(?:of )?our",
    rf"(?:call|contact|e-?mail|phone|ring|tell) the (?:{_OF_OURS})"
    r" (?:line|team|desk|service|centre)",
    r"(?<!authority is )(?<!council is )(?<!company is )(?<!agent is )"
    r"(?:responsib(?:le|ility)|answerable|accountable) (?:for|to|of|under|is|in)"
    r"(?! (?:all|both|every|each|these|those|the following|none|only)\b)"
    r" (?:the |your |this |our |all |you |any |for |a |full )*"
    rf"(?:{_DEALING}ing|investigation|complaint|review|case|reply|response|answer|enquir\w+"
    r"|complaints|cases|handling"
    r"|provide|acknowledge|reply|respond|keep(?! the\b)|make|let|ensure|give|evidence)\b",
    r"(?:responsible|accountable|lead) (?:officer|manager|landlord|person|director|body)",
    r"tak(?:e|es|ing) (?:\w+ )?responsibilit\w+(?! for (?:the )?(?:work|works|actions|conduct"
    r"|behaviour)"
    r" of)",
    r"you (?:\w+ )?(?:are|remain) (?:\w+ )?responsible(?!.* we are (?:\w+ )?responsible)",
    rf"our (?:responsibilit\w+|dut\w+|job) (?:\w+ ){{0,3}}(?:to|is to|under)\b"
    rf"(?! {_UPKEEP}| (?:your|the|this) (?:\w+ )?(?:tenancy|lease|agreement))",
    rf"(?:is|are) (?:our|my|his|her) (?:duty|job|responsibility) to\b(?! {_UPKEEP})",
    r"responsibilities seriously",
    r"our contractors? (?:is|are)",
    r"(?:duty|job|task) to (?:acknowledge|answer|reply|respond|investigate|tell|write)",
    r"(?:policy|guide|leaflet|handbook|page) (?:on|about) (?:\w+ )?responsibilit\w+",
    r"(?:mrs?|ms|miss|dr) [a-z'-]+(?:, [^,]{3,40},)? (?:is|was) (?:\w+ )?responsible for",
    r"(?:he|she|i)(?:'s|'m| is| am| will be| shall be) (?:\w+ )?responsible for(?=\W*$)",
    # what kind of landlord it is
    r"we(?:'re| are) (?:owned|run|governed|managed|led|regulated|funded) by",
    # why complaints are welcome
    r"(?:to|us) improve [^.;]{0,20}(?:services?|homes?)",
    # the one who handles it, and is new to it
    r"(?:officer|manager|person|colleague|director|investigator|reviewer|handler)(?: who is)?"
    r" (?:responsible|accountable|answerable)",
    r"(?:who|she|he|panel|reviewer|manager|officer|director|chair) (?:has|have|had)(?: had)? no"
    r" (?:\w+ )?(?:dealings|connection|involvement|authority|part|say|control)",
    r"independent of",
    r"(?:put|pass|passed|send|sent) (?:\w+ ){1,5}to (?:the|our|my) (?:contractors?|surveyors?|team"
    r"|officers?|panel|manager|head)",
    r"(?:answer|answers|answering|speak|speaking) for the (?:trust|association|society|landlord"
    r"|council|co-op|board)",
    r"(?:send|return|take|bring|put) (?:me |us )?(?:the|your|this|any|that) (?:\w+ )?(?:form|photos"
    r"|photographs|pictures|papers|documents|receipts?|letter|reply)",
    r"(?:look|looks|looking) after (?:all |the |your |this |these )*(?:\w+ ){0,2}(?:cases?"
    r"|complaints?|appeals?)",
    r"(?:we|i|they|she|he) (?:come|came|get|got) to (?:them|it|that|those)",
    r"owns? (?:the|your|this|our) (?:\w+ )?(?:process|complaint|case|correspondence|response"
    r"|reply|outcome)",
    r"members? of",
    r"(?:is|are) an? (?!matter|question|issue|point|job)(?:\w+ ){0,3}(?:company|society|charity"
    r"|provider|group|subsidiary|member)",
    r"registered (?:in|no|number|office|provider|charity|society|company)",
    r"(?:we|i|team|unit) manages? (?:the|all|your|this|these) (?:complaint|case|process|enquir)\w*",
    r"(?:falls?|comes?|sits?|lies) (?:to|with|under|on) (?:me|stage|the (?:stage|date|day|same))",
)
# "Everything that you have raised is our responsibility to answer": all of it, and not who does it.
ALL_OURS = words(
    r"(?:everything|all (?:of it|of this|of these|(?:of )?(?:the|your) (?:\w+ )?(?:points|parts"
    r"|issues|matters|concerns))|(?:each|every) (?:one|part|point|issue|matter)|both)\b"
    r"[^.;]{0,40}? (?:is|are) (?:all |both )?our responsibility\b"
)
