"""Words by which the cause of a delay is told from what would fit any letter."""

from __future__ import annotations

import re

from complaintcode.letters.cues import cues, words

# What joins a cause to the delay.
BECAUSE = words(
    r"because(?: of)?",
    r"due to",
    r"owing to",
    r"on account of",
    r"as (?:the|we|our|he|she|they|it|there|one|some|two|three|mr|mrs|ms|miss|dr|both|all)",
    r"since (?:the|we|our|he|she|they|it|there|one)",
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
    r"time (?:is needed |is required )?(?:to|for)",
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
    r"on (?:holiday|jury service|secondment|a course)",
    r"jury service",
    r"bereave(?:d|ment)",
    r"broke(?:n)? (?:his|her|their) (?:\w+ )?(?:arm|leg|wrist|ankle|hand|hip|foot|back|collarbone)",
    r"absen(?:t|ce)",
    r"vacan(?:t|cy|cies)",
    r"(?:has|have|who) (?:now |since |just |recently )?(?:left (?:us|the|our)|resigned|retired)",
    r"short[- ]staffed",
    r"understaffed",
    r"(?:staff(?:ing)?|personnel) (?:shortages?|sickness|changes|absences?)",
    r"away (?:until|till|from|this|on|for)",
    r"snowed in",
    r"backlog",
    r"(?:volume|number) of (?:complaints|cases|new complaints)",
    r"more complaints than",
    r"(?:moved|gone|promoted|seconded|transferred) to (?:a|an|another)"
    r" (?:\w+ )?(?:job|post|role|team)",
    r"(?:systems?|servers?|phones?|lines?|network|database) (?:was|were|has been|have been|is|are)"
    r" (?:\w+ )?(?:down|out|unavailable|offline)",
    r"(?:set|held|put|slowed) (?:us|me|things|it|everything) (?:back|up|down)",
)
AWAITED = words(
    r"a?wait(?:s|ed|ing)?",
    r"yet to (?:receive|reply|respond|hear|send|provide|come|arrive|return|give|let|see|speak)",
    r"(?:has|have|had|'ve|'s) (?:still )?(?:not|never) (?:yet )?(?:\w+ )?(?:sent|received|had"
    r"|replied|responded|answered|returned|provided|supplied|arrived|come|let|given|reached|heard|seen"
    r"|finished|reported|read|interviewed|spoken|inspected|gone|got|been (?:able|returned"
    r"|received|sent|read|given|let|interviewed|provided|supplied|found|released))",
    r"ha(?:s|ve)n't (?:yet )?(?:\w+ )?(?:sent|received|had|replied|responded|answered|returned"
    r"|provided|supplied|arrived|come|let|given|reached|heard|seen|finished|reported|been)",
    r"not yet (?:\w+)",
    r"still (?:to|with|being|outstanding|missing|has to|have to|need|needs)",
    r"(?:we|i|he|she|they|team|firm|office)(?:'re|'m| are| am| is| has been| have been) (?:still )?"
    r"(?:gathering|collecting|tracing|trying|looking|chasing|asking|sorting|working|reading|going"
    r" through|searching)",
    r"(?:has|have|had) (?:had )?to (?:be \w+ed|start|begin)",
    r"take (?:us |him |her |them )?(?:another|a further|until|several|some)",
    r"the (?:earliest|first|soonest) (?:that )?(?:he|she|they|we|it|date|appointment|day)",
    r"only (?:arrived|came|received|got|reached|now|just|yesterday|let|today|been)",
    r"(?:not|never|cannot|can't|n't)\b.{0,70}\b(?:until|till|before|without|for a|alone)",
    r"(?:not|cannot|can't|unable) (?:be |to be |to )?(?:interview|inspect|attend|sit|speak|touch"
    r"|visit|reach|contact|trace|find|open|read|get (?:in|to|at|hold))\w*",
    r"nothing (?:back )?from",
    r"you (?:have |only )*(?:sent|gave|given|provided|supplied|submitted) (?:us|me|in)",
    r"held by",
    r"(?:is|are) holding",
    r"(?:locked|kept|stored|lies|lie|sitting) (?:in|on|at|up)",
    r"in (?:a )?(?:store|storage|archive)",
    r"(?:put off|called off|cancelled|fell through|rearranged|rebooked|postponed until)",
    r"(?:flooded|burnt?|crashed|stolen|mislaid|lost)",
    r"(?:expect|have|promised|due|released?)\b.{0,25}\b(?:on|by) \d",
)
FORMULA = cues(
    r"circumstances?\b",
    r"unforeseen",
    r"operational",
    r"compl(?:ex|icat)",
    r"enquir",
    r"inquir",
    r"investigat",
    r"nature of (?:your|the)",
    r"full(?:y)? (?:consider|look|answer|respon|repl)",
    r"thorough",
    r"a number of (?:reasons|factors|issues)",
    r"various",
    r"more time to",
    r"justice",
    r"properly",
    r"further (?:work|information|consideration)",
    r"internal (?:process|reason)",
    r"pressures?\b",
    r"number of (?:issues|points|matters)",
    r"look (?:in)?to (?:your|the|this)",
)
RECAP = re.compile(
    r"\b(?:your|the) (?:formal |stage \w+ |recent )*(?:complaint|letter|concerns?|review|request)s?"
    r" (?:that|about|concerning|regarding|over|relating to|into)\b[^,;.]*?"
    r"(?=[,;.]| because| as (?:the|we)| due| owing| is\b| was\b| will\b| by\b|$)"
)
# Words that would fit any letter, months and days among them.
_ANYWHERE_WORDS = (
    "the and our your you that this these those with for from have has had been being was were are"
    " will would shall should could can cannot may might must not yet but all any some each every"
    " its his her their them they she him who which what when where how why than then there here"
    " more further additional extra time longer need needs needed require required requires able"
    " unable complete completed completing finish finished finalise finalised conclude concluded"
    " conduct carry out give given giving make making ensure sure order allow reason reasons"
    " explain explained due owing because complaint complaints issue issues matter matters point"
    " points raise raised case concern concerns nature complex complexity complexities number"
    " circumstances unforeseen unexpected beyond outside control foresaw foreseen operational"
    " exceptional pressure pressures various factors internal process processes enquiry enquiries"
    " inquiry inquiries investigation investigations investigate investigating review reviewed"
    " consider considered consideration considering look looking full fully thorough thoroughly"
    " thoroughness careful carefully proper properly detailed detail details fair fairly right"
    " best quality standard standards high deserve deserves deserved entitled expect expected"
    " justice attention seriously seriousness respond response responses responding reply replies"
    " answer answered answers letter deadline date dates days day working week weeks month months"
    " extend extended extending extension period target stage first second final within until till"
    " now today tomorrow also already still longer late later delay delayed sorry apologise regret"
    " unfortunately however therefore accordingly possible impossible regarding concerning about"
    " into ongoing information relevant evidence everything anything something nothing party"
    " parties third people person persons involved concerned team teams colleagues colleague"
    " speak spoken talk contact work works necessary appropriate together together half send sent"
    " write written writing provide provided receive received policy procedure code good"
    " january february march april june july august september october november december monday"
    " tuesday wednesday thursday friday saturday sunday one two three four five six seven eight"
    " nine ten fifteen twenty know want wish hope hoped feel think believe say said told tell"
    " just only very much quite well one's lot great take taken takes taking get got go come"
    " came other others another both between under over after before during since while whilst"
    " don't can't won't isn't hasn't haven't i'm i've we're we've it's that's you're meet keep"
    " bit end ends going little quite slightly some while try trying way things thing bring rather"
    " hurry rush rushed service level understand understanding aspect aspects side sides picture"
    " whole depth breadth importance important involve involves range size scale sheer current"
    " currently present moment recent recently times meantime position ready happy accurate"
    " comprehensive robust meaningful adequate balanced rigorous requires following ask asked not"
    " longer than usual normal originally previously promised let like so"
)
ANYWHERE = frozenset(_ANYWHERE_WORDS.split())
