"""Words by which the cause of a delay is told from what would fit any letter."""

from __future__ import annotations

from complaintcode.letters.matching.cues import cues, pattern, words

# What joins a cause to the delay.
BECAUSE = words(
    r"because(?: of)?",
    r"due to(?! (?:have|hear|reply|respond|be|get|receive|expire|end|go|send|answer|issue)\b)",
    r"owing to",
    r"on account of",
    r"as (?:the|we|our|he|she|they|it|there|one|some|two|three|mr|mrs|ms|miss|dr|both|all)",
    r"since (?:the|we|your?|our|he|she|they|it|there|one)",
    r"so that",
    r"in order (?:that|to)",
    r"to allow",
    r"(?:reason|cause)s?\b.{0,40}?\b(?:is|are|was|being|that)",
    r"(?:caused|held up|delayed) by",
    r"(?:this|that|it|which) (?:is|was) (?:why|because|down to|so that)",
    r"thanks to",
    r"for want of",
    r"in view of",
    r"having regard to",
    r"following",
    r"without",
    r"(?:more|further|additional|extra|enough|some) time (?:is needed |is required )?(?:to|for)",
    r"time (?:is|was) (?:needed|required) (?:to|for)",
    r"longer (?:to|for|than)",
    r"(?:we|i|he|she|they) (?:still |also |first )?(?:need|needs|have|has|want|wants|wish"
    r"|would like)(?: (?!to )\w+)? to",
    r"neither",
)
# Causes that need no joining: somebody is away, or something has not come.
AWAY = words(
    r"(?:on|taken|annual|sick|sickness|maternity|paternity|compassionate|unplanned) leave",
    r"(?:off|on the) sick",
    r"sick(?:ness)?",
    r"off (?:work|ill)",
    r"ill(?:ness)?",
    r"unwell",
    r"signed off",
    r"(?:in|into|to) (?:[a-z]+ )?(?:hospital|infirmary)",
    r"on (?:holiday|jury service|secondment|a course|strike|furlough|a (?:cruise|training course))",
    r"jury service",
    r"(?:his|her|their) (?:\w+ )?(?:holidays?|honeymoon|operation|surgery|illness|retirement)",
    r"(?:abroad|overseas|out of the country|poorly|hospitali[sz]ed|laid up|in court)",
    r"(?:caught|has|have|got|with|down with|had) (?:the |a (?:bad |nasty )?)?(?:covid|flu"
    r"|shingles|norovirus|pneumonia)",
    r"taken ill",
    r"had (?:a|an|his|her|their) (?:\w+ )?(?:fall|stroke|accident|operation|baby|heart attack)",
    r"(?:funeral|compassionate|paternity|maternity|died)",
    r"works (?:nights|(?:one|two|three|a) (?:days?|mornings?|nights?))",
    r"(?:part[- ]time|only works|works? (?:only|just))",
    r"(?:unavailable|not (?:been )?available|isn't available|wasn't available)",
    r"(?:retired|retirement|resigned|resignation|predecessor|inherited)",
    r"no longer (?:works?|with us|employed|here|works? (?:here|for us))",
    r"(?:only|just|recently|newly) (?:been )?(?:given|passed|handed|picked|taken|appointed"
    r"|started)",
    r"(?:taken|took|taking|take) (?:it|this|the case|your case|her cases|his cases|matters) over",
    r"(?:taken|took|taking) over (?:from|the|your|his|her|this)",
    r"moved to (?:other|different|new) (?:duties|work|\w+)",
    r"(?:nobody|no one|no-one) (?:else )?(?:can|could|who|but|is|was|in|on)",
    r"bereave(?:d|ment)",
    r"(?:my|his|her|their) (?:\w+ )?(?:mother|father|mum|dad|wife|husband|partner|son|daughter"
    r"|child|baby|brother|sister|parents?)(?: has| have| was| is| had| are)?(?: just| sadly"
    r"| suddenly)?"
    r" (?:died|passed away|ill\b|unwell|poorly|born|dying|(?:been )?(?:taken|rushed))",
    r"(?:fell|fallen|came|come) (?:off|down) (?:an?|his|her|their|some) (?:\w+ )?(?:ladder|bicycle"
    r"|bike|horse|motorbike|stairs|steps|roof)",
    r"(?:officers?|staff|people|of us|handlers?|clerks?) (?:has|have)(?: now| since| just| all)?"
    r" (?:left(?! (?:the|an?|your|it|you|their|his|her)\b)|resigned|retired)",
    r"(?:broke(?:n)?|hurt|injured|sprained|twisted|fractured|dislocated) (?:his|her"
    r"|their) (?:\w+ )?(?:arm|leg|wrist|ankle|hand|hip|foot|back|collarbone)",
    r"absen(?:t|ce)",
    r"vacan(?:t|cy|cies)",
    r"(?:has|have|who) (?:now |since |just |recently )?left (?:us|the|our)",
    r"(?:manager|officer|director|reviewer|colleague|investigator|handler|secretary) (?:has |had"
    r" )?left",
    r"only (?:one|two|three|half|some)(?: of (?:them|us|its members))? (?:can|could)",
    r"short[- ]staffed",
    r"(?:people|staff|officers?|members?|surveyors?|pairs? of hands) (?:down|short|light)",
    r"short of (?:\w+ )?(?:people|staff|officers|hands)",
    r"(?:two|three|one|only \w+) (?:people|officers?|of us|person|pair of hands) to ",
    r"(?:death|loss) (?:in|of) (?:\w+ ){0,2}(?:\w+'s|his|her|their|the) ",
    r"(?:it|i\.t\.?|computer|systems?|network|server|phones|software) (?:\w+ )?(?:is|are|was|were"
    r"|has been"
    r"|went|going|goes) (?:\w+ )?(?:down|out|off|dead)",
    r"complaints (?:open|waiting|outstanding|in hand|on my desk)",
    r"given (?:\w+ ){1,4}(?:only|just|on|this|last|yesterday)",
    r"understaffed",
    r"(?:staff(?:ing)?|personnel) (?:shortages?|sickness|changes|absences?)",
    r"away (?:until|till|from|this|on|for|abroad|at (?:sea|a \w+)|in (?!the mean))",
    r"snowed in",
    r"backlog",
    r"(?:handling|investigating|dealing with) (?:your|the|this) (?:complaint|case) (?:has left"
    r"|is no longer|no longer)",
    r"(?:case|complaint) (?:was|has been) re-?(?:assigned|allocated)",
    r"(?:problem|issue|difficult(?:y|ie)|fault)s? with (?:our|the) (?:\w+ ){0,2}(?:systems?"
    r"|computers?|phones?|software|database|network)",
    r"(?:volumes?|(?<!small )number|rise|surge|influx|increase|queue|flood|wave) (?:of|in)"
    r" (?:\w+ )?(?:complaints|cases|calls|reports)",
    r"(?:more|many|hundreds of|dozens of|twice as many|unusually many) (?:complaints"
    r"|cases)(?: than)?",
    r"(?:moved|gone|promoted|seconded|transferred) to (?:a|an|another)"
    r" (?:\w+ )?(?:job|post|role|team)",
    r"(?:systems?|servers?|phones?|lines?|network|database) (?:was|were|has been|have been|is|are)"
    r" (?:\w+ )?(?:down|out|unavailable|offline)",
    r"(?:suspended|called away|moved on|stood (?:down|aside)|stepped (?:down|aside))",
    r"(?:half|most|all|many|several|two|three) (?:of )?(?:the|our) (?:office|team|staff|people"
    r"|crew)",
    r"down with (?:a|an|the|flu|covid)",
    r"(?:set|held|put|slowed) (?:us|me|things|it|everything) (?:back|up|down)",
)
# Those who know something, and what it is known from.
_SOURCE = (
    r"(?:(?:sub-?)?contractors?|surveyors?|engineers?|electricians?|plumbers?|roofers?"
    r"|specialists?|operatives?|consultants?|(?:managing |letting )?agents?|freeholder|council"
    r"|insurers?|solicitors?|suppliers?|manufacturer|laborator(?:y|ies)"
    r"|(?:repairs?|legal|housing|lettings|gas|estates?|rents?|maintenance|surveying|property"
    r"|income|voids|neighbourhood) (?:service|department|partner|(?:\w+ )?teams?|officer|manager)"
    r"|officers? who|members? of staff|colleagues in|surveys?|inspections?|reports?"
    r"|(?:call )?recordings?|job (?:sheets?|records?)|records|(?:test )?results|histor(?:y|ies))"
)
_WHERE = r"(?:property|home|flat|house|block|building|roof|site|estate)"
_THE_REPORT = (
    r"(?:inspection|survey|visit|appointment|meeting|hearing|interview|report|test|panel)s?"
    r"(?: of (?:the |your )?\w+)?"
)
_LEARN = r"(?:obtain|receive|get|gather|collect|see|review|consider|retrieve|request|chase|check)"
_ASK = (
    r"(?:(?:speak|talk) (?:to|with)|listen to|interview|meet(?: with)?|hear(?: back)? from|consult"
    r"|contact|ask)"
)
_GO = r"(?:inspect|visit|survey|attend|carry out)"
_TO_LEARN = (
    rf"(?:(?:{_LEARN}|{_ASK}|{_GO}) [^.;,]{{0,50}}?\b{_SOURCE}|{_GO} (?:\w+ ){{0,4}}?{_WHERE})"
)
# What others have not sent, whatever it is: "we have not yet received the report".
OWED_TO_US = words(
    r"(?:unable|not (?:been )?able|not (?:yet )?managed) to"
    rf" (?:{_LEARN}|{_ASK}|reach|get hold of|trace) [^.;,]{{0,50}}?\b{_SOURCE}",
    r"(?:unable to|not (?:been )?able to|could not|couldn't) (?:gain access|get in(?:to)?)\b",
    rf"{_SOURCE} (?:did not|didn't) (?:send|give|provide|supply|return) (?:us|me)",
    rf"await(?:s|ed|ing)? [^.;]{{0,60}}?\b{_SOURCE}",
    rf"(?:gathering|collecting|seeking|obtaining|requesting|chasing) [^.;]{{0,60}}?\b{_SOURCE}",
    rf"{_SOURCE} (?:has|have) (?:asked|requested)(?: for)? (?:more|extra|further|additional)",
    rf"{_THE_REPORT} (?:was|were) (?:sent|received|delivered)(?: to us| by us)? (?:late|only)",
    rf"{_THE_REPORT} (?:could not|cannot|did not) (?:go ahead|take place|be (?:carried out"
    r"|completed|done|made))",
    rf"wait(?:ing|ed)? (?:for|on|to (?:receive|get|hear|see|speak)) [^.;]{{0,60}}?\b{_SOURCE}",
    rf"(?:we|i|he|she|they) (?:still |also |first |now )*(?:needs?|ha(?:ve|s)|requires?|wants?) to"
    rf" (?:first |also )?{_TO_LEARN}",
    r"(?:we|i) (?:still |also |first |now )*(?:needs?|requires?) (?:some |further |more "
    r"|additional |the |a )*(?:information|details|evidence|records|reports?|comments|response"
    rf"|reply|copy|copies|documents) (?:from|of|by) [^.;,]{{0,40}}?(?:\b{_SOURCE}|you\b)",
    rf"(?:we|i) (?:still )?need (?:the|his|her|their|its) [^.;,]{{0,40}}?\b{_SOURCE}\b[^.;]{{0,40}}"
    r" (?:before|first)",
    rf"(?:allow|allows|enable|enables|(?:give|gives|allow) (?:us|me) (?:\w+ )?time)(?: us| me"
    rf"| for)? to {_TO_LEARN}",
    rf"time (?:is |was )?(?:needed |required )?to {_TO_LEARN}",
    rf"{_THE_REPORT} (?:is|was|are) (?:still )?(?:not (?:due )?(?:until|before|for)"
    r"|needed|required|outstanding|awaited)",
    rf"{_THE_REPORT} (?:has|had|have) (?:had to be|been) (?:delayed|postponed|rearranged"
    r"|moved|put back|rebooked)",
    r"(?:panel|board|committee|reviewer) (?:cannot|can't|(?:is|was) (?:unable|not able) to"
    r"|could not|does not) (?:meet|sit|convene|be (?:held|convened))",
    r"(?:involves?|across|from|with|between) (?:two|three|four|five|six|several|different"
    r"|a number of) (?:different |other )?(?:teams|departments|services|contractors|officers)",
    r"(?:we|i) (?:have(?: still)? not|haven't)(?: yet)? (?:received|had|been (?:sent|given))"
    r" (?:the|a|an|any|all|some|his|her|their) \w+[^.]*\b(?:from|by|of|for|that (?:we|i) asked)",
    r"(?:contractor|surveyor|engineer|officer|team|department|agent|agency|supplier|consultant)"
    r" (?:has(?: still)? not|hasn't)(?: yet)? (?:sent|replied|responded|provided|returned|given)",
)
AWAITED = words(
    r"await(?:s|ed|ing)?",
    r"wait(?:ing|ed)? (?:for|on|until|till) (?!(?:us|me|our|my|this|an? (?:answer|reply"
    r"|friday))\b)",
    r"yet to (?!(?:finish|complete|conclude|decide|answer|make|be)\b)\w+",
    r"had (?:expected|hoped for|counted on|been promised)",
    r"(?:asked|asking) for (?:another|more time|longer|an? (?:extra|further|extension)|until|time)",
    r"ask(?:s|ed)? (?:to be )?(?:given|let have) (?:until|more|longer|another)",
    r"(?:has|have|had|'ve|'s) (?:still )?(?:not|never) (?:yet )?(?:\w+ )?(?:sent|received|had"
    r"|written"
    r"|replied|responded|answered|returned|provided|supplied|arrived|come|let|given|reached|heard"
    r"|seen"
    r"|finished|reported|read|interviewed|spoken|inspected|gone|got|been (?:able|returned"
    r"|received|sent|read|given|let|interviewed|provided|supplied|found|released))",
    r"ha(?:s|ve|d)n't (?:yet )?(?:\w+ )?(?:sent|received|had|replied|responded|answered|returned"
    r"|provided|supplied|arrived|come|let|given|reached|heard|seen|finished|reported|been)",
    r"not yet (?:\w+)",
    r"(?:has|have) (?:sent|given|told|shown|returned) (?:us |me )?(?:neither|nothing|none)",
    r"(?:has|have) (?:asked|called) for an? (?:\w+ )?(?:survey|inspection|test|report|opinion"
    r"|sample|quote)",
    r"(?:can|could|is able to|are able to) only (?:\w+ ){1,4}(?:on|from|after|in) (?!full\b)",
    r"only able to (?:\w+ ){1,4}(?:on|from|after|in) (?!full\b)",
    r"(?:ask|asked|asking) [^.]{0,40}\bfor (?:its|his|her|their|the|any|an?|another|one more)"
    r" (?:\w+ )?"
    r"(?:report|logs?|notes?|records?|drawings|plans|photographs?|statement|recordings?|readings"
    r"|figures|invoices?|papers|copy|opinion|account|comments|views?|footage|results?|files?"
    r"|documents)",
    r"(?:arrived|came|reached (?:us|me)) only",
    r"still (?:to|with|being|outstanding|missing|has to|have to|need|needs)",
    r"(?:we|i|he|she|they|team|firm|office)(?:'re|'m| are| am| is| has been| have been) (?:still )?"
    r"(?:reviewing|checking|analysing|gathering|collecting|tracing|trying|looking|chasing|asking"
    r"|sorting|working|reading|going"
    r" through|searching)",
    r"(?:has|have|had) (?:had )?to (?:be \w+ed|start|begin)",
    r"take (?:us |him |her |them )?(?:another|a further|until|several|some)",
    r"the (?:earliest|first|soonest) (?:that )?(?:he|she|they|we|it|date|appointment|day)",
    r"only (?:arrived|came|received|got|reached|now|just|yesterday|let|today|been)",
    r"(?:not|never|cannot|can't|n't)\b.{0,70}\b(?:until|till|before|without|for a|alone)",
    r"(?:not|cannot|can't|unable) (?:be |to be |to )?(?:interview|inspect|attend|sit|speak|touch"
    r"|gain|visit|reach|contact|trace|find|open|read|get (?:in|to|at|hold))\w*",
    r"nothing (?:back )?from",
    r"you (?:have |only )*(?:sent|gave|given|provided|supplied|submitted) (?:us|me|in)",
    r"held by",
    r"(?:is|are) holding",
    r"(?:police|council|coroner|insurers?|solicitors?|agents?|builders?|freeholder|auditors?|court)"
    r" (?:still )?(?:have|has|hold|holds|kept|keeps?) (?:the|our|its|his|her|all the"
    r"|both) (?:\w+ )?"
    r"(?:log ?books?|logs?|files?|papers|records?|footage|recordings?|keys?|drawings?|plans?|laptop"
    r"|evidence|documents?|statements?|photographs?)",
    r"there (?:is|are) (?:[\w,-]+ ){1,4}to (?:read|go through|listen to|watch|check|sort|translate"
    r"|interview|speak to|talk to)",
    r"(?:free|available) only (?:on|from|after|in)|only (?:free|available) (?:on|from|after|in)",
    r"(?:locked|kept|stored|lies|lie|sitting) (?:in|on|at|up)",
    r"in (?:a )?(?:store|storage|archive)",
    r"(?:put off|called off|cancelled|fell through|rearranged|rebooked|postponed until)",
    r"(?:flooded|burnt?|crashed|stolen|mislaid|misplaced|misfiled|lost|corrupted|illegible)",
    r"(?:expect|have|promised|due|released?)\b.{0,25}\b(?:on|by) \d",
)
# What has to come before the answer: somebody heard, something read, seen or found.
FIRST = words(
    r"before (?:i|we|he|she|they|it|anyone|anybody|(?:the|our|my) (?:\w+ )?(?:panel|reviewer"
    r"|manager"
    r"|officer|committee|director|answer|response|review|decision))",
    r"before (?:making|deciding|reaching|writing|answering|replying|responding|coming|concluding"
    r"|giving|hearing|closing|judging|settling|finalising)",
    r"until (?:i|we|he|she|they|it|that|those|these|this|his|her|their|both|all)",
    r"(?:rather|sooner|prefer to|better to|best to|right to|sensible to|fair to|(?<!not )have to)"
    r" wait",
    r"(?:rather|sooner|than|be|at|want to|not|some\w+|by) guess(?:ing|work)?",
    r"(?:\d+|two|three|four|five|six|seven|eight|several|more|some"
    r"|other) (?:\w+ ){0,3}to (?:interview"
    r"|see|read|go through|speak to|meet|visit|listen to|check|examine|inspect)",
    r"so (?:i|we)(?:'m|'re| am| are) (?:now )?(?:sending|asking|getting|having|calling|bringing)",
    r"(?:i|we|he|she|they|reviewer|panel|manager|officer|committee|team|ours|solicitors?|lawyers?"
    r"|insurers?|board|director)(?:'d|'ll)?"
    r"(?: (?:shall|will|would|do|also|still|first|now|therefore))* (?:must|(?:needs?|wants?|likes?"
    r"|wish|wishes|intends?|ha(?:s|ve)|had|having)(?: (?:first|also|still))? to|needing to)"
    r" (?:see|visit|hear|speak|meet|talk|interview|read|go|check|weigh|compare|listen|inspect|look"
    r"|examine|study|understand|establish|find|trace|get|obtain|put|take|test|measure|consult|watch"
    r"|view|search|ask|recover|retrieve|translate|order|send for|dig|open|call)",
    r"(?:i|we|reviewer|panel|he|she|they)(?:'ll| will| shall| also| still| first)* (?:needs?|needed"
    r"|requires?|wants?) (?:the|his|her|their|its|another|sight of|a"
    r" (?:copy|second|proper|specialist|statement|report))",
    r"(?:is|are|was|were) (?:needed|required|essential|vital) (?:before|first|from|to (?:tell|show"
    r"|say"
    r"|settle|know|see|judge))",
    r"(?:has|have|had|must|need|needs|remains?|is|are|still|yet) to be (?:\w+ed|seen|read|heard"
    r"|found|taken|listened|spoken|sent|made|done|drawn|dug|gone|met|put|put to|shown|got|held"
    r"|set)",
    r"must (?:stay|remain|run|come|go|wait|dry)",
    r"(?:need|needs|take|takes|taking|requires?) (?:\w+ )?(?:another|a further|at least|up to|until"
    r"|(?:two|three|four|five|six|seven|eight|ten|fourteen|\d+) (?:\w+ )?(?:days|weeks))",
    r"(?:to go through|working through|going through|sift(?:ing)? through|trawl\w* through)",
    r"being (?:put together|transferred|moved|tested|restored|retrieved|transcribed|translated"
    r"|analy[sz]ed|recovered|prepared"
    r"|copied|scanned|sought|traced|obtained|checked|digitised|examined|audited|held up)",
    r"(?:am|is|are|'m|'s|'re) (?:still |now |only )?(?:seeing|meeting|interviewing|tracing|chasing"
    r"|tracking|taking (?:legal )?advice|consulting|having|seeking|checking|comparing|analysing"
    r"|visiting (?!you))",
    r"(?:has|have) (?:to|yet to) (?:come|go|call|visit|return|advise|send|give|report|sit|vote) ",
    r"not (?:due|expected|likely|ready|back|be back|be ready|be here) ",
    r"(?:report|results?|findings|advice|opinion|statement|footage|recordings?|file|files|records"
    r"|logs?"
    r"|quotes?|samples|drawings|plans|papers|documents|invoices|readings|minutes|certificates?)\b"
    r".{0,50}\b(?:is|are|will be) (?:still )?(?:due|expected|promised|coming|on its way|with the"
    r"|being|awaited|outstanding|in the post|sitting)",
    r"(?:legal advice|counsel|barrister|second opinion|expert opinion)",
    r"(?:(?:do|does) not|don't|doesn't) (?:yet |fully )?know(?: yet)? (?:who|whose|whether|what|why"
    r"|which|how (?!long|soon|much longer))",
    r"(?:it|that|this|everything|much|so much)(?: all)? (?:turns|hangs|depends|hinges|rests) on"
    r" (?:the|his|her|their|its|what|whether|who|how)\b",
)
# What went wrong, is not there, or does not agree with something else.
ASTRAY = words(
    r"only to (?:find|learn|discover|be told)",
    r"so (?:that )?there (?:is|are) (?:still )?(?:no|nothing)\b",
    r"(?:let|letting) (?:us|me|him|her) down",
    r"the wrong \w+",
    r"(?:gap|hole|gaps) in (?:the|our|his|her|their)",
    r"(?:half|part|some)[ -]?way through",
    r"(?:bring|brought|call|called) in (?:a|an|another|outside)",
    r"(?:takes?|taken|took) (?:a|an|two|three|several|so many) (?:\w+ )?(?:days?|weeks?"
    r"|months?) to",
    r"runs to \w+",
    r"(?:years|months|hours|boxes|pages) of [^.]{0,30} to \w+",
    r"say one thing",
    r"(?:has|have) been sent back",
    r"sent to (?:its|the|an?) (?:maker|manufacturer|laboratory|lab|analyst|expert|specialist)",
    r"(?:in|into) (?:polish|urdu|welsh|bengali|punjabi|arabic|somali|french|german|spanish"
    r"|romanian)",
    r"(?:incomplete|illegible|unreadable|corrupt|blank|missing)",
    r"(?:gone|went|go) (?:astray|missing|sick|wrong)",
    r"(?:cannot|can't|could not|couldn't|can not) (?:yet |now )?(?:be (?:found|traced|opened|read"
    r"|located|played|reached|heard|fixed|got)|find|trace|locate|read|play|get|gain|reach|open"
    r"|enter)",
    r"no (?:access|trace|record|sign|copy|luck|reply|quorum|surveyor|records?)",
    r"(?:nobody|no one|no-one) (?:answer|in|came|home|else|available|able|could|has|have|had|was"
    r"|let"
    r"|knew|knows|to)\w*",
    r"(?:refus|declin)(?:e|es|ed|ing|al)",
    r"(?:second|third|another|further) (?:\w+ )?(?:crack|leak|fault|break|survey|inspection"
    r"|test|sample|opinion|interview|meeting)",
    r"(?:does|do|did) not (?:\w+ )?(?:fit|tally|agree|match|square|add up|mention|show|say|cover"
    r"|bear)",
    r"(?:changed hands|in liquidation|in administration|gone bust|gone out of business|wound up)",
    r"(?:gone off|sent (?:off|away)) (?:for|to) ",
    r"(?:has|have|can) (?:promised|undertaken|agreed) (?:it|them|to (?:send|let|release|provide)"
    r"|us)",
    r"(?:alone|only) can \w+",
    r"(?:next|first|earliest|nearest) (?:meeting|date|appointment|slot|sitting|session|day) (?:is"
    r"|was"
    r"|that|on)",
    r"needs? an answer",
    r"(?:will|would|does|did|do) not (?:\w+ )?(?:release|let|allow|agree|part|speak|talk"
    r"|disclose|share|hand|open|meet|come|attend|turn|arrive|show|tally|match)",
    r"(?:won't|wouldn't|doesn't|didn't|don't) (?:\w+ )?(?:release|let|allow|agree|part|speak"
    r"|talk|disclose|share|hand|open|meet|come|attend|turn|arrive|show|tally|match)",
    r"(?:disput|contradict|conflict)(?:e|es|ed|ing|s)?",
    r"(?:different|differing|two|conflicting|opposite) (?:versions?|accounts?|stories|views"
    r"|figures)",
    r"(?:differ|differs|disagree|disagrees|at odds|at variance)",
    r"(?:query|queried|querying|challenged|contested)",
    r"fail(?:s|ed|ing|ure)? to",
    r"(?:closed|shut|sealed off|locked)",
    r"(?:broke down|broken down|out of (?:action|order|service))",
    r"(?:only|sole) (?:person|one|copy|key|man|woman|body|officer|witness|member|expert|\w+"
    r" (?:who|that|able|qualified|to))",
    r"too (?:ill|dangerous|wet|dark|high|busy|dry|cold)",
    r"(?:twice|three times|several times|repeatedly)",
    r"(?:missed|cancelled|called off|put off|postponed|rearranged|adjourned|aborted|rescheduled)",
    r"(?:took|taken|take) away",
    r"(?:strike|industrial action|walkout)",
    r"(?:power (?:cut|failure)|outage|cyber\w*|ransomware|hacked|hackers|break-in|burgl\w+)",
    r"(?:snow\w*|blizzards?|gales)",
    r"(?:storms?|floods?|heatwave|frost) (?:(?:has|have) )?(?:kept|taken|took|meant|brought|tied)",
    r"(?:since|by|after|following) (?:the|a|last \w+'s) (?:\w+ )?(?:storms?|floods?|flooding|fire)",
    r"(?:fire|flood|leak|blaze|burst pipe) (?:at|in|has|destroyed|damaged) (?:our|the"
    r"|their) (?:\w+ )?"
    r"(?:office|depot|stores?|archive|yard|premises|records?|server|files?|files|headquarters)",
    r"(?:over|for|by|of) (?:the )?(?:christmas|easter|bank holidays?|shutdown|lockdown)",
    r"(?:new|changed) (?:computer|housing|it|phone|case|records) (?:system|software|supplier)",
    r"(?:migrat(?:ed|ion)|merg(?:ed|er)|restructur\w+|reorganis\w+|relocat\w+)",
)
# What has turned up since.
NEWS = words(
    r"(?:come|came|brought) to light",
    r"turn(?:s|ed)? up (?!at\b|on\b|to\b|in\b|late\b|for\b)",
    r"turns out that",
    r"(?:emerged|discovered|uncovered|unearthed)",
    r"(?:found|learned|learnt|established|realised|noticed|heard) that",
    r"(?:new|fresh|further|more|additional|another) (?:\w+ )?(?:evidence|witness|witnesses"
    r"|statement"
    r"|statements|allegations?|documents?|photographs|photos|e-?mails|papers|letters?|pages"
    r"|reports?"
    r"|recordings?|points?)",
)
# The resident's own wish to wait, or what the resident has put in since.
YOUR_DOING = words(
    r"you (?:have |had |then |kindly )*(?:asked|wanted|requested|preferred|agreed)(?: us"
    r"| me)?(?: that"
    r"| not)? (?:to (?:wait|hold|postpone|delay|put|move|rearrange|be present|be there|see|decide"
    r"|meet)|(?:we|i) (?:wait|hold|should))",
    r"you (?:have |had |then )*(?:asked|requested) [^.;]{0,20}(?:meeting|visit|appointment"
    r"|inspection|interview|survey) to be (?:moved|rearranged|changed|postponed|put back|delayed)",
    r"at your (?:own )?request",
    r"you (?:are|were|will be|have been) (?:away|abroad|in hospital|on holiday)",
)
# "You have raised new issues", "you sent us more photographs, which we need time to consider".
MORE_FROM_YOU = words(
    r"you (?:have |had |then |since |also )*raised (?:some )?(?:new|further|additional|more)"
    r" (?:issues|points|concerns|matters)",
    r"you (?:have |then |also |recently )*(?:sent|gave|given|provided|raised|supplied|submitted)"
    r" (?:us )?(?:with )?(?:some )?(?:further|additional|new|more|extra|other) [^.;]{0,60}\b(?:need"
    r"|needs|time|reviewing|considering)",
)
_REASON = r"(?:reasons?|why|causes?|because|grounds)"
REASON_HEADING = cues(_REASON)
REASON_LABEL = pattern(rf"^(?:the )?{_REASON}(?: (?!is\b|was\b)\w+){{0,4}} ?[-:=\u2013]+ ?")
