"""What a passage says that the resident complains of.

The resident is "you" here; a letter that speaks of the resident by name has been put so before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.complaint.contents import BEING, TROUBLED, content
from complaintcode.letters.matching.cues import either, pattern, words
from complaintcode.letters.text.times import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

_AUX = (
    r"(?:'ve|'d|'re|'s| both| all| have| has| had| also| do| did| does| now| first| still| then"
    r"| again| further| since| go on to| went on to| are| were| am| is| was| been| being"
    r"| and your \w+| just| never| \w+ly)*"
)
STAMP = (
    r"(?:,[^,.;:]{1,60},(?= )"
    r"|,? (?:of|dated|received|made|sent|on|in|by|from|the|ref\w*|number|no\.?|e-?mail|letter"
    rf"|phone|call|online|which|that you|you|we|i|us|to|raised|submitted|lodged|logged|{MONTHS}"
    r"|today|yesterday|last|night|week|month|\([^)]*\)|[\w()/.-]*\d[\w()/.-]*))*,?"
)
"""When and how a complaint came, between its name and its content."""
CALLED = (
    r"(?:(?:formal|recent|original|stage (?:1|2|one|two)|joint|latest|new|main|further|first"
    r"|second|third|other|only|chief|real|remaining|principal|central) )*"
    r"(?:complaint|complaints|concerns?|grievance|appeal|dissatisfaction|unhappiness"
    r"|objection|issues?|query|allegations?|dispute|case|points?|e-?mail|letter|call|message"
    r"|request|contact|feedback|report|comments?|gripe|grouse|grumble|beef|quarrel|bugbear|moan"
    r"|worry|contention|argument|position|criticism|form"
    r"|submission|account|note|statement|displeasure|disappointment|frustration|upset|anger)"
)
"""What a complaint, or the paper that it came on, is called."""
COMPLAINS = words(
    r"(?:i|we) (?:(?:both|all|have|has|now) )*(?:understand|understood|take|took|taken|read) your"
    r" (?:complaint|grievance|objection|concern|case|appeal) to be that",
    rf"you{_AUX} (?:complain(?:s|ed|ing)?|contends?|contended|allege[sd]?|alleging|contest(?:s"
    rf"|ed)?"
    r"|object(?:s|ed|ing)?|protest(?:s|ed)?|dispute[sd]?|disputing|assert(?:s|ed)?|submits?"
    r"|submitted|(?:draw|drew|brought|bring|drawn|called) (?:it )?(?:to )?(?:our"
    r"|my) (?:attention|notice)"
    r"|put (?:it )?to (?:us|me|the \w+)|(?:taken|took|take) (?:issue|exception)"
    r"|(?:made|make|raised|raise|lodged|have) an? (?:\w+ )?(?:complaint|grievance|objection)"
    r"|(?:express|expressed|voiced|raised|shared|registered) (?:your |some |a |an )?(?:\w+ )?"
    r"(?:concerns?|dissatisfaction|unhappiness|frustration|anger|disappointment|worry|worries"
    r"|dismay|objection|displeasure))",
    rf"you{_AUX} (?:feel|felt|feeling)(?: (?:that )?you(?:'ve| have| had)?(?: were| been| are))?"
    r"(?: (?:very|so|rather|quite|badly|thoroughly|completely|being))* (?:hard done by|fobbed off"
    r"|let down|short-?changed|ignored|ill-used|strung along|taken for (?:a ride|granted|a fool)"
    r"|treated|brushed off|palmed off|passed (?:around|from pillar to post)|picked on)",
    rf"you{BEING}(?: (?:very|so|still|most|also|quite|really|now|rather|too|\w+ly))* {TROUBLED}",
    rf"you{_AUX} (?:bring|brought|make|made|level(?:led)?|put forward) (?:an?|one|two|three"
    rf"|several) (?:\w+"
    r" )?(?:charge|allegation|criticism|accusation|assertion)s?(?: against us)?(?=:| that)",
    rf"you{_AUX} (?:accuse[sd]?|(?:take|took|taken) (?:us|me|the \w+) to task (?:for|over)"
    rf"|(?:find|found)"
    r" fault with|fault(?:s|ed)?|(?:lay|laid) at our door|attribute[sd]?|deplore[sd]?|lament(?:s"
    r"|ed)?"
    r"|(?:grumble|moan)(?:s|ed)?|(?:had|have) no (?:joy|luck) (?:from|with|out of) (?:us|the \w+)"
    r"|blame[sd]?|doubt(?:s|ed)?|(?:hold|held) (?:us|me|the \w+"
    rf"|our \w+) (?:responsible|liable"
    r"|to blame|accountable)(?: for)?)",
    rf"you{_AUX} (?:see|saw|find|found|regard|consider)(?:s|ed)? (?:it"
    rf"|this) (?:as )?(?:\w+ )?\w+ that",
    r"it (?:bothers|troubles|upsets|worries|annoys|angers|concerns|hurts|frustrates|galls"
    r"|grieves|distresses"
    r"|bothered|troubled|upset|worried|annoyed|angered|concerned|hurt|frustrated) you that",
    r"your (?:exact )?words were(?: that)?",
    rf"you{_AUX} (?:wish(?:ed)?|want(?:ed)?|would like|like|need(?:ed)?) to (?:complain|object"
    rf"|protest"
    r"|raise|bring up|draw (?:our|my) attention to|flag up|take issue with)\b",
    rf"you{_AUX} (?:had enough|had it (?:up to here )?with|had it up to here|feel strongly)",
    r"(?:can't|cannot|couldn't|could not|fail to|do not|don't) (?:see|understand"
    r"|think of a reason)"
    r" (?:why|how)",
    r"you(?: really| still)? (?:do not|don't|did not|didn't|cannot|can't) (?:accept|think"
    r"|believe|feel"
    r"|agree|consider)(?: that)?",
    rf"(?:it (?:is|was|being)|that being|being) your (?:\w+ )?(?:{CALLED}|evidence)(?: here)?"
    r"(?: to (?:us|me|the \w+))?(?: that)?",
    rf"your {CALLED}{STAMP}(?: also| then)? (?:complain(?:s|ed)|protest(?:s|ed)|object(?:s|ed))"
    rf" (?:of"
    r"|about|at|to|against|that)",
    rf"your {CALLED}(?: here)? (?:is|was) (?=the (?:manner|length|amount|lack|failure|delay)\b)",
    rf"your {CALLED}{STAMP}(?: here)? (?:is|was|are|were|being)(?:,?(?: again)? (?:as (?:i|we|you)"
    r"(?: have| had)? (?:understand|understood|put|see|read|have)(?: it)?|in short|in essence"
    r"|simply"
    r"|also|essentially))?,? (?:\(?(?:i|1|a)\) )?(?:that|how|why|with how|the (?:way|fact|state))",
    r"it (?:is|was) your (?:view|opinion|belief|position|contention) that",
    r"it (?:is|was|has been) (?:also |further )?(?:alleged|claimed|submitted|contended|argued"
    r"|complained|said|represented|put to (?:us|me|the \w+))(?: by you| on your behalf)?(?: that)?",
    r"(?:the|your|an) (?:allegation|accusation) that",
    r"(?:the|your) (?:allegation|grievance|ground|contention)s?(?: of \w+)?(?: is| was"
    r"| are)? that",
    r"the (?:charge|claim) (?:is|was) that",
    r"(?:is|was) the charge that",
    rf"your {CALLED}(?: with us| here| then)?,? as [^,.:;]{{2,40}}? (?:put|puts|wrote|noted|took"
    rf"|has"
    r"|have|recorded|understood|understands?|sees?|reads?|tells?) (?:it|this)(?: down)?,?(?=:)",
    r"your (?:gripe|grouse|grumble|beef|quarrel|bugbear|moan)(?: with us| here| then)?(?=:)",
)
"""The resident complains."""
_SAYING = (
    r"(?:say|says|said|saying|tell|tells|told|telling|state[sd]?|stating|explain(?:s|ed|ing)?"
    r"|report(?:s|ed|ing)?|describe[sd]?|describing|feel|feels|felt|believe[sd]?|consider(?:s|ed)?"
    r"|claim(?:s|ed|ing)?|argue[sd]?|arguing|maintain(?:s|ed)?|point(?:s|ed)? out|raise[sd]?"
    r"|write|writes|wrote|written|writing|mention(?:s|ed)?|disagree[sd]?|think|thinks|thought"
    r"|note[sd]?|let (?:us|me) know|made (?:us|me) aware|question(?:s|ed|ing)?"
    r"|quer(?:y|ies|ied|ying)|challeng(?:e|es|ed|ing)|criticise[sd]?|resent|flag(?:ged|s)?(?: up)?"
    r"|highlight(?:s|ed)?|stress(?:ed|es)?|emphasise[sd]?|outline[sd]?|detail(?:s|ed)"
    r"|indicate[sd]?|recount(?:s|ed)?|relate[sd]?|refer(?:s|red)? to|cite[sd]?|suspect(?:s|ed)?"
    r"|insist(?:s|ed)?|reckon(?:s|ed)?|remark(?:s|ed)?|holds?(?= that)|list(?:s|ed)?|set(?:s)? out"
    r"|allude[sd]? to"
    r"|inform(?:s|ed) (?:us|me)|advise[sd]|reiterate[sd]?|resented"
    r"|(?:took|take) (?:(?:it|this|that) (?:to mean )?|the (?:view|line) )that"
    r"|put (?:it|this|that|the \w+) down to|(?:conclude[ds]?|assume[ds]?|inferred)(?= (?:that"
    r"|from|we|the|it)\b)"
    r"|(?:left )?(?:with|under) the impression that"
    r"|(?:(?:convinced|certain|adamant)|(?:remain )?of the (?:view|opinion|belief)) that"
    r"|(?:made|make) the point|(?:speak|spoke|spoken) of|noticed|bring up|brought up)"
)
# "We have reviewed your case notes": nouns that are read as verbs elsewhere.
_PAPERS = r"(?:case|complaint|contact|call|e-?mail|account) (?:notes?|details?|reports?|lists?)\b"
SAYS = words(
    rf"you{_AUX} {_SAYING}",
    rf"your (?!{_PAPERS}){CALLED}{STAMP}(?: also| then| goes on to)? {_SAYING}",
    rf"you{_AUX} (?:got in touch|get in touch|in touch|contact(?:ed|ing)?|came to|come to"
    r"|approach(?:ed)?|rang|ring(?:ing)?|call(?:ed|ing)?|e-?mail(?:ed|ing)?|phon(?:ed|ing)"
    r"|telephoned|spoke|wrote|write|came in|turned to|complained)\b[^.,;]{0,40}?\b(?:about"
    r"|because|to (?:say"
    r"|tell|complain|report)|regarding|concerning|after|when|as|since|with regard to|in connection"
    r" with|in respect of)",
    rf"you{_AUX} (?:(?:on|back|after) (?:to|at) us|(?:chasing|asking|ringing|writing to|e-?mailing)"
    r" us)\b[^.,;]{0,40}? (?:about|because|over|regarding)",
    r"(?:wrote|written|rang|told us|told me|contacted us|complained) on your behalf(?: that|"
    r" to (?:say|complain|tell us)| about| because)",
    rf"you{_AUX} (?:want(?:ed)?|wish(?:ed)?) (?:us|me|the \w+) to (?:know|understand|be aware"
    rf"|hear|see"
    r"|realise) (?=that\b|how\b)",
    rf"you{_AUX} (?:ask|asks|asked|asking|want(?:s|ed)? to know|wanting to know|wonder(?:s|ed)?)"
    r"(?: (?:us|me))?(?: to explain)? (?:why|how it (?:is|was|came|can|could)|on what (?:basis"
    r"|authority))",
    rf"you{_AUX} (?:like|want|wanted|ask|asked|wish|hope)\b[^.,;]{{0,20}} (?:look(?:ed)? (?:at"
    rf"|into)"
    r"|investigate[d]?|examine[d]?|consider(?:ed)?|review(?:ed)?) (?:why|how|the way|the fact"
    r"|what happened|(?=(?:the|our) (?:\w+ )?(?:delays?|failures?|lack|handling|length)\b))",
)
"""The resident says something, of which it is seen below what."""
FRAMED = words(
    r"according to (?:you(?! may| can)\b|your (?!tenancy|lease|landlord"
    r"|agreement)[\w-]+)(?: of [\w ]{3,20})?",
    r"(?:in|to) your (?:own )?(?:view|opinion|words|mind|eyes|account(?=,| of)|experience|judg\w+"
    r"|submission"
    r"|contention|estimation)",
    r"(?:by|on) your (?:own )?(?:account(?=,| of)|version|reckoning|telling)",
    r"from (?:your (?:point of view|perspective|side|standpoint)|what you[^,]{3,30})(?=,)",
    r"as you (?:see|saw|have|had|put|tell|told|describe|remember|recall|experienced) (?:it|us"
    r"|things"
    r"|matters)(?=[,:])",
    r"(?:nub|gist|crux|heart|essence|substance|root|core|thrust|burden|kernel|long and short) of"
    r" (?:it|this|that|the matter|your \w+|what you \w+)(?:, (?:as|in|if)[^,]{1,30},)? (?:is"
    r"|was)(?: that)?",
    r"what (?:keeps|kept|has kept) you (?:awake|up(?: at night)?) (?:is|was)(?: that)?",
    r"what (?:drives|drove) you (?:mad|wild|up the wall|to distraction) (?:is|was)(?: that)?",
    r"what (?:gets|got) you down(?: most)? (?:is|was)(?: that)?",
    r"what(?:'s| has| have| had)? (?:really |most |particularly )?(?:upset|upsets|anger(?:s|ed)"
    r"|troubl(?:es|ed)|worri(?:es|ed)|annoy(?:s|ed)|concern(?:s|ed)|bother(?:s|ed)|hurts?"
    r"|rankle[sd]?"
    r"|frustrate[sd]|distresse[sd]|gall(?:s|ed)) you(?: most| is| was|,)* (?:is|was)(?: that)?",
    rf"what you{_AUX} (?:complain(?:ing)?|unhappy|object(?:ing)?|concerned|{_SAYING})"
    r"(?: about| with| of| to| us| me| that)*,? (?:is|was)(?: that)?",
    rf"(?:issue|point|matter|problem|complaint|concern|thing|question|grievance|case)s? (?:that "
    rf"|which )?you{_AUX}"
    r" (?:raise|raised|bring|brought|put|make|made|complain(?:ed)? of"
    r"|want(?:ed)?[^.]{0,20}looked (?:at|into))"
    r"[^.,]{0,20} (?:is|was|are|were|concerns?)(?: that)?",
    r"your (?:\w+ )?(?:unhappiness|dissatisfaction|frustration|distress|concern|disappointment"
    r"|anger"
    r"|upset|annoyance|worry|dismay|displeasure) (?:at|with|about|over|that|regarding|as to|by)",
    r"(?:i|we) (?:hear|heard) you(?=:)",
    rf"your {CALLED} (?:is|was) (?:an? )?(?:\w+ ){{0,2}}one(?=:)",
    rf"(?:points?|issues?|elements?|aspects?|concerns?|basis|reasons?) (?:of|in|for|within|behind)"
    rf" your {CALLED} (?:is|are|was|were)(?: that)?",
    rf"what you{_AUX} (?:told|said to|wrote to|put to)\b[^.,;:]{{1,40}}? (?:is|was) that",
    r"your (?:view|opinion|belief|feeling|impression|suspicion|recollection|memory) (?:is|was)"
    r"(?: still)? that",
    r"the (?:issue|point|matter|decision|question)s? (?:on|about|of|over) which you(?: now| also)?"
    r" (?:appeal|complain|wrote|write|take issue)(?:ed)? (?:is|was|are|were)(?: that)?",
    r"the (?:\w+ )?reason (?:that |why )?you (?:got in touch|wrote|complained|contacted (?:us|me)"
    r"|came to (?:us|me)|rang|have complained|are (?:unhappy|upset|writing|complaining)) (?:is|was)"
    r"(?: that)?",
    rf"what(?: has|'s| had)? (?:made|makes|left|leaves) you (?:so |most |very |really )?{TROUBLED}"
    r"(?: most)? (?:is|was)(?: that)?",
    r"it (?:is|was)(?= [^.;]{5,120} (?:that you (?:cannot|can't|could not|couldn't|will not"
    r"|won't) (?:put"
    r" up with|bear|stand|abide|accept|forgive)|that (?:really )?(?:upset|upsets|hurt|hurts|angered"
    r"|troubles|worries) you)\b)",
    r"your (?:unhappiness|dissatisfaction|frustration|disappointment|anger|concern|quarrel|gripe"
    r"|grumble|upset) (?:is|was|lies"
    r"|lay) (?:with|at|about|over|in)",
    r"the way you (?:see|saw|tell|told|put|remember|look at) (?:it|things)(?=,)",
    r"(?:nub|gist|crux|heart|long and short) of (?:it|this|the matter|your \w+)(?=: (?:your?|our"
    r"|nobody|no one|the)\b)",
    r"what (?:got|gets) (?:your goat|to you|your back up|under your skin)(?: most)? (?:is|was)",
    r"what (?:stung|hurt|riled|rankled|stuck in your (?:throat|craw))(?:,? you \w+,?| most)?"
    r" (?:is|was)(?: that)?",
    r"what(?: has| have)? (?:brings?|brought) you (?:to us|here),? (?:is|was)(?: that)?",
)
"""What follows is what the resident complains of, and the landlord says so."""
_FEELINGS = (
    r"(?:[a-z]+ )?(?:impact|effect|frustration|distress|inconvenience|importance|upset|difficult\w+"
    r"|stress|worry|anxiety|concerns?|urgency|reasons?|way|position|situation|disappointment)\b"
)
UNDERSTOOD = words(
    r"(?:got|have|'ve|put|noted|taken|written|logged|recorded|registered|summari[sz]ed|set"
    r"|entered)"
    r" (?:it|this|that|you|your \w+|the \w+)(?: down)? (?:as|to be|like this|this way)"
    r"(?: follows| being| that| this| saying| complaining)*",
    r"(?:understand|understood|take|took) you to (?:say|mean|be saying|be complaining)(?: that)?",
    r"(?:i|we|the (?:panel|board|committee|reviewer|society|association|council|trust|chair))"
    r" (?:have |has )?(?:understand|understands|understood|take|takes|took|read|see|gather"
    r"|gathered)"
    r"(?: it| this| from [^,.:;]{2,40}?| your (?:\w+ )?\w+)?(?: to be| as being)? that",
    r"(?:i|we) (?:have )?(?:understand|understood|take|took|read) your (?:\w+ )?\w+"
    r" (?:to be|as being) (?:about|over|of|against)",
    r"as (?:i|we) see it(?=,? (?:you|your)\b)",
    r"as (?:i|we|the \w+) (?:understand|understood|read|have|heard|understands) it",
    r"as (?:i|we) (?:understand|see|read) (?:things|matters|the (?:matter|position|facts))(?=,)",
    r"as (?:i|we) (?:understood|heard|took|read) (?:you|things|matters|your \w+)"
    r"(?: (?:when|from|on|at|over|in)\b[^,.:;]{1,60})?(?=,)",
    r"(?:called|headed|described|summed up) your \w+(?: as)?(?= [\"'])",
    r"(?:defined|interpreted|understood) your \w+ as(?: follows)?(?! (?:one|a stage|a formal))",
    r"(?:understand|take|took|read|see|recorded|logged|summari[sz]ed) your (?:\w+ )?\w+"
    r" (?:as|to be)(?: follows)?(?=:)",
    r"(?:i|we) (?:have )?(?:understand|understood|take|took|gather|gathered) (?:that )?(?:it|this)"
    r" (?:is|was|to be) (?:about(?! (?:time|\w+ (?:days|weeks|months|years))\b)|over|because)",
    rf"your (?:message|e-?mail|letter|call|note|text|voicemail){STAMP}(?=:)",
    r"(?:have|'ve|got) (?:it|this|you|that) down (?:that|as saying)",
    r"(?:on the same (?:page|wavelength)|singing from the same (?:hymn )?sheet)(?=[:,])",
    r"(?:got|have) (?:this|it|you|that|your (?!details|address|name|number|account|e-?mail)\w+)"
    r" (?:right|straight|correctly)(?=:)",
    r"in a nutshell(?=[:,] (?:you|your)\b)",
    r"(?:(?:my|our) understanding (?:of your \w+ )?(?:is|was)|it (?:is|was) (?:my|our)"
    r" understanding) that",
    # without "that" a clause has to follow, and no noun ("I understand the impact this has had")
    r"(?:i|we) (?:also )?(?:understand|gather)(?= (?:there (?:is|are|has|have|was|were)|nobody"
    rf"|no one|(?:the|our|your) (?!{_FEELINGS})(?:[a-z'-]+ ){{1,4}}?(?:is|are|was|were|has|have"
    r"|had|did|does|missed|failed|came|went|left|took|broke|fell)) )",
    r"(?:in short|in summary|to summarise|put shortly|in essence)(?=[,:] (?:you|the|your)\b)",
    r"(?:i|we) (?:have )?(?:note|noted|hear|heard|see|gather|gathered|learn"
    r"|learned) from you[^,.:;]{0,40},?"
    r" that",
)
"""How the landlord understands it; among its findings the same words are its own."""
HEARD = words(
    r"thank(?:s| you) for (?:letting (?:us|me) know|telling (?:us|me)|reporting|pointing out"
    r"|bringing to our"
    r" attention|making (?:us|me) aware)(?: that| of| about| how)?",
    r"sorry that you (?:have been|are|were|feel|felt) (?:unhappy|dissatisfied|disappointed|upset)"
    r" (?:with|about|at|by)(?! [^.,]{0,40}\b(?:complaint|answer|response|reply|decision)\b)",
    r"thank(?:s| you) for (?:contacting|taking the time to (?:tell|write to|contact|let)"
    r"|writing to|calling|ringing|phoning|telephoning|e-?mailing"
    r"|speaking (?:to|with)|getting in touch|your (?:\w+ )?(?:call|visit))\b[^.,;]{0,40}?"
    r" (?:about|regarding|concerning|because|to (?:report|complain|say|tell us))",
    r"you(?:'ve| have)?(?: had)? (?:had|cause|reason|occasion) to (?:complain|contact us"
    r"|write to us"
    r"|make a complaint|raise a complaint)\b[^.,;]{0,20}? (?:about|regarding|because)",
    r"thank(?:s| you) for (?:raising|drawing our attention to)(?: with us)?"
    r" (?:that|how|the (?:way|state|fact|manner))",
    r"(?:sorry|concerned|sad|saddened|dismayed|troubled|disappointed) (?:to|that i) (?:hear"
    r"|read|learn"
    r"|see|note)(?: that| of| about| how)?",
)
"""The landlord regrets what it was told."""
# Words before "you" with which it is nothing that was said: a condition, a leaflet, a reference.
_NOT_SAID_BEFORE = pattern(
    r"\b(?:if|should|whether|unless|do|did|would|(?<!\d )(?<!in )may|can|what|anything|everything"
    r"|nothing"
    r"|information|evidence|documents?|issues?|points?|concerns?|matters?|things?|complaint"
    r"|complaints|problems?|all|reasons?|words?|sorry)(?: that| which)?\s*$"
    r"|\b(?:if|should|whether|unless|in case)\b[^,;:]*$|\bday\s*$"
)
# "You were told that an answer would come": what we said of our answer.
_TOLD_TO_YOU = re.compile(r"\b(?:were|was|been)(?: \w+ly| also| then)* (?:told|informed|advised)\b")
_OF_ANSWER = re.compile(
    r"^\W*(?:(?:on|in|by) [\w ]{3,20} )?(?:that|to expect|of)\b[^.;]{0,20}\b(?:answer|reply"
    r"|response"
    r"|decision|review|letter|outcome|stage)\b"
)

# After "I understand that" and the like: about the letter or the procedure, not the complaint.
_TRYING = (
    r"(?:frustrating|distressing|upsetting|difficult|disappointing|inconvenient|worrying|stressful"
    r"|disruptive|important|annoying|trying|hard|unsettling|unpleasant)"
)
_LANDLORDS_OWN = re.compile(
    r"^\W*(?:this (?:is|has|must|will|was)|it (?:is|has|must)|you (?:may|might|would|want"
    r"|wish|are not|will|felt?|feel|had (?:cause|reason|to))|i\b|we(?:'ll| (?:have (?:now|already)"
    r"|will|can|agree|accept))"
    r"|you (?:spoke|have spoken) (?:to|with) [^,;.]{2,40}\W*$"
    r"|(?:the|your) (?:ombudsman|complaint (?:was|is))"
    r"|you (?:are|were|have) (?:\w+ly )?(?:right|correct|entitled|every right|a point)\b"
    r"|(?:a|an|your|our|one|two)? ?(?:(?:formal|new|joint|second|separate|stage \w+) )*"
    r"(?:complaint|case|appeal|grievance|review|request|enquiry)s?\b(?! (?:that|about|of))"
    r"|(?:my|our|the) (?:\w+ ){1,3}(?:has|have) (?:already |now )?(?:called|contacted|visited"
    r"|written to|spoken (?:to|with)|been in touch with) you\W*$"
    r"|(?:the|this|our|these|any)(?: [a-z]+){0,2} (?:has|have|had|may have|must have) caused"
    r" (?:you |your )?(?:(?:a|some|much|great|considerable|and|any|your family"
    r"|distress|inconvenience|upset|frustration|stress|worry|anxiety|concern|disruption)\W*)+$"
    rf"|[^.;,]{{0,60}} (?:is|are|was|were|be|been)(?: (?:very|so|most|really|extremely|an?))*"
    rf" {_TRYING}(?: (?:for|to) you(?: \w+){{0,3}}| (?:time|period|experience))?\W*$"
    r"|(?:closed|complete|completed|resolved|received|urgent|an? \w+ (?:job|repair))\b)"
)
_ABOUT = re.compile(r"^ (?:to us |to me |\w+ )?(?:about|of|regarding|concerning)\b")
_CLAUSE = pattern(
    r"\b(?:that|how|why|way|fact|happened|view|opinion|words|account|follows|blame[sd]?|for)$"
)
_THAT = re.compile(r"^\s*[,:]|^\W*(?:(?:to )?(?:us|me|\w+) )?(?:that|how|why|because)\b")
_WHY_ASKED = pattern(r"\b(?:why|how|way|fact|happened)$")
_LISTS = ((COMPLAINS, 4), (SAYS, 3), (FRAMED, 3), (UNDERSTOOD, 2), (HEARD, 1))
_ANY = either(*(made_of for made_of, _ in _LISTS))
_WEIGHTS = {cue: weight for made_of, weight in _LISTS for cue in made_of.patterns}
_BY_LANDLORD = 2
_ENDS_ASIDE = re.compile(r" *(?:us|me)?[,.]")
_FEW_BEFORE = 2  # "I was sorry to hear"


class Telling(NamedTuple):
    """Words put into the resident's mouth: what stands before them, they, how strongly.

    ``clause`` is whether a whole clause is announced, ``why`` whether it is one that asks why.
    """

    before: str
    tag: str
    rest: str
    weight: int
    clause: bool
    why: bool


def tellings(said: str) -> Iterator[Telling]:
    """What the resident says or complains of in a passage, the plainest first."""
    every = [(_WEIGHTS[found.re.pattern], found) for found in _ANY.finditer(said)]
    for weight, found in sorted(every, key=lambda pair: -pair[0]):
        before, rest = said[: found.start()], said[found.end() :]
        if weight > _BY_LANDLORD and _is_not_said(before, rest):
            continue
        if _TOLD_TO_YOU.search(found[0]) and _OF_ANSWER.match(rest):
            continue
        quoted = before.strip(' "')
        aside = quoted.endswith(",") and _ENDS_ASIDE.match(rest)
        # "You were promised a door in May, you say, and it is now June."
        rest = f" {quoted.rstrip(',')}{rest}" if aside else content(rest)
        if rest and not (weight <= _BY_LANDLORD and _LANDLORDS_OWN.match(rest)):
            clause = _CLAUSE.within(found[0]) or bool(_THAT.match(rest))
            yield Telling(before, found[0], rest, weight, clause, _WHY_ASKED.within(found[0]))


def says_nothing(said: str) -> bool:
    """Whether a passage begins as what the resident says and goes on with no issue."""
    found = _ANY.search(said)
    if found is None or len(said[: found.start()].split()) > _FEW_BEFORE:
        return False
    return not any(one.rest.strip(" .") for one in tellings(said))


def _is_not_said(before: str, rest: str) -> bool:
    """Whether it is a condition or a reference; "what you said about ..." has an object."""
    if before.endswith("what ") and _ABOUT.match(rest):
        return False
    return _NOT_SAID_BEFORE.search(before) is not None
