"""The words in which a landlord concludes on a complaint, for the resident or against.

``LEVEL_OF`` says of each cue how firm its words are and for whom they fall.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.letters.decision.faults import (
    IN_THE_RIGHT,
    IN_THE_WRONG,
    JUDGED_ILL,
    JUDGED_WELL,
    LANDLORD,
    SHOULD_HAVE,
)
from complaintcode.letters.decision.homely import FOR_US, FOR_YOU
from complaintcode.letters.matching.cues import begun, cues, either, words
from complaintcode.model.choices import Decision

if TYPE_CHECKING:
    from complaintcode.letters.matching.cues import Cues

VERDICT, PLAIN, JUDGED, ADMISSION = 4, 3, 2, 1
"""How firm a conclusion is.

A verdict; a plain word on who was right; "I find that the work was poor"; "we should have rung".
"""


_THEM = (
    r"(?:you\b|(?:the )?(?:appellant|resident|complainant|tenant|leaseholder|member|customer"
    r"|mrs?|ms|miss|mx|dr|prof|her|him|them)\b)"
)
_US = rf"(?:us|ourselves|(?:our|the )?(?:{LANDLORD}|co-op\w*))\b"
_WHOSE_PART = r"(?:your|the (?:resident|tenant|member|complainant|leaseholder)'s|her|his|their)"
_COMPLAINT = "complaint|complaints|appeal|grievance|criticism|criticisms|concern|concerns"
_HEAD = "complaint|appeal|ground|head|limb|point|part|claim|case"
_NUMBERED = (
    r"(?: \(?(?:\d|[a-z]|one|two|three)\)?)?"
    r"(?: (?:about|as to|over|on|concerning|regarding) [^.;,]{2,40}?)?"
)
# "The charge that he swore at you fails": what is alleged, and how it falls.
_ALLEGED = (
    r"(?:charge|allegation|accusation|contention|suggestion|assertion) that"
    r" (?!(?:you|we|i|he|she|they) (?:made|make|raised|brought|sent|put|had|have|gave)\b)"
    r"[^.;]{3,90}?"
)
_VERDICT_FOR = words(
    rf"{_ALLEGED} (?:is|has been) (?:made good|borne out|sustained)(?=\W*$|[,.;])",
    r"uph[eo]ld(?:s|ing)?(?! (?:the|that|our|his|her|their|my|its) (?:[\w']+ ){0,3}?(?:decision"
    r"|findings?|answer|conclusion|response|outcome|view)\b)",
    r"justified",
    r"well[- ]founded",
    r"substantiated",
    r"made out",
    r"well (?:made|taken)",
    r"proven",
    r"complaint:? (?:is |has been |was )?(?:therefore )?(?:allowed|accepted|agreed"
    r"|sustained)",
    rf"(?:finding|verdict) (?:is|goes|must go) (?:for|in favour of) {_THEM}(?=\W*$|[,.;])",
    *begun(
        "agree|agrees|accept|accepts",
        r" (?:with )?(?:points?|heads?|parts?|issues?|the (?:first|second|third|fourth|other|last))"
        r" \(?(?:\d|[a-e]\b|one|two|three|point|part|head|issue|limb)",
    ),
    r"(?:have|has) agreed with (?:you\b|your (?:\w+ )?(?:complaint|point|criticism)s?)",
    r"appeal (?:is |has been |was )?(?:therefore )?(?:allowed|accepted|(?:partly )?successful)",
    r"in my view succeed",
    *begun(
        "accede to|sustain|sustains|support|supports|entertain|accept|accepts|agree with|grant"
        "|grants",
        r" (?:your|the|this|that|his|her) (?:\w+ )?(?:complaint|appeal|claim|grievance)",
    ),
    *begun("bears out|bear out|bore out", r" your (?:complaint|concern|criticism)"),
    "(?:complaint|appeal|point|claim|argument|criticism|grievance)"
    "s? (?:has|have|had|is not without)(?: some| real| considerable)? (?:merit|substance|force"
    "|foundation|weight)",
    *begun("substance|merit|truth|force", r" in (?:your|the|this|that|what) "),
    "(?:find|finds|found)"
    r" (?:the|your|this|that|each|both|all) (?:\w+ ){1,3}?(?:proved|proven|established)",
    r"a yes (?:from|to|on)",
    r"in your favour",
    f"(?:{_HEAD}|allegation|halves|heads|limbs|points|parts|both|which)"
    f"{_NUMBERED}(?: of (?:your|the) (?:complaint|appeal))?(?: (?:therefore|accordingly|does"
    "|do|did|must|fully|both|partly|also|has|have))* (?:succeeds?|succeeded)",
    *begun(
        "allow|allows|allowed|allowing", r" (?:your|the|this|that|his|her) (?:complaint|appeal)"
    ),
    "(?:complaint|complaints|concern|concerns|allegation|claim|point|case|account|version)"
    r" (?:is|are|was|were|has been|have been)(?: \w+ly)? (?:borne out|vindicated|supported"
    "|established|proved|proven|admitted|conceded)",
    "(?:first|second|third|fourth|last|other|latter|former)"
    r"(?: \w+)? (?:is|was) (?:\w+ly )?(?:proved|proven|admitted|conceded|established|borne out"
    "|accepted|made good)",
    r"answer (?:to (?:your complaint|that|it) )?is(?: that)?,? yes",
    *begun(
        "grounds|ground|basis|substance|foundation|merit",
        r" (?:for|to|in) (?:your|this|the|that|a) (?:complaint|criticism|appeal|grievance)",
    ),
    f"(?:{_COMPLAINT})"
    r"(?: of [^.;,]{3,40})? (?:is|was|are|were|to be|as)(?: found to be)?(?: \w+)?"
    r" (?:proved|valid|fair|reasonable|right|correct|legitimate|deserved|warranted|merited)",
    r"complaint (?:proved|valid)",
    r"is an? (?:just|fair|good|valid|sound) one",
    r"accepts? (?:it|this|that)(?=\W*$)",
    *begun(
        "find|finds|finding|found|decide|decided|voted|votes|rule|ruled",
        rf" (?:in part |partly |largely )?(?:for|in favour of) {_THEM}(?! to\b)",
    ),
    f"(?:find|finds|found) against {_US}",
    r"agree(?=(?: either| here| there| at all)?\W*$)",
    r"agree with (?:you|what you (?:say|said)|your (?:\w+ )?(?:complaint|point|view|criticism)s?)",
    r"agree that (?:we|you|this|it|the|your)\b(?!(?: \w+)? (?:will|can|shall|may)\b)",
    rf"(?:sides?|sided|siding|goe?s? along|went along|concurs?|concurred) with {_THEM}",
    rf"(?:takes?|took|taken) {_WHOSE_PART} (?:part|side) (?:in|on|over|here|against)\b",
    "on (?:each|every|all|both|this|that|your|the)"
    r" [^.;,]{2,60} (?:i am|i'm|we are|we're|(?:panel|committee|board) (?:is|are))"
    r" (?:(?!not\b)\w+ )?with you(?=\W*$|[,.;]| and\b)",
    f"(?:come|comes|came|coming) down (?:for|in favour of|on the side of) {_THEM}",
    f"(?:come|comes|came|coming) down against (?:{_US}|our|the (?:contractor|officer))",
    r"you(?:'ve| have)? (?:won|carried|proved|persuaded|convinced) (?:me|us|the|this|that|your)",
    *begun("i'm|i am|we're|we are", r" with you(?=(?:, [a-z]+)?\W*$)"),
    "(?:am|are|is|i'm|we're)"
    r" (?:(?!not\b)\w+ )?with you (?:on|about|over|in|as (?:to|regards)) (?:this|that|the|all|both"
    "|every)",
    rf"(?:{_COMPLAINT}){_NUMBERED} (?:holds? (?:good|up|water)|stands? up)",
    r"(?:am|are|is|find (?:myself|ourselves)|(?:come|came) round) (?:\w+ly |quite |all )?(?:of|to)"
    r" your (?:\w+ )?(?:opinion|mind|view|way of (?:thinking|seeing))",
    "(?:right is on|come down on|take|stands? on|are on|am on|i'm on|we're on) your side",
    r"(?:found|accepted|agreed)(?: for you)? (?:in (?:part|full)|partly|fully)(?=\W*$)",
    r"(?:partly|partially|fully) (?:found(?: for you)?|accepted|agreed)(?=\W*$)",
)
_VERDICT_AGAINST = words(
    rf"(?:finding|verdict) (?:is|goes|must go) against {_THEM}(?=\W*$|[,.;])",
    *begun(
        "cannot see|can't see|could not see|couldn't see|unable to see|do not see",
        r" (?:my|our) way (?:clear )?to (?:uphold|agree|accept|allow|find|support|say)\w*",
    ),
    rf"{_ALLEGED} (?:cannot (?:stand|succeed)|is (?:groundless|baseless|not (?:made good|borne out"
    r"|sustained)))(?=\W*$|[,.;])",
    r"unfounded",
    f"(?:{_HEAD}|allegation|halves|heads|limbs|points|parts|both|which)"
    f"{_NUMBERED}(?: of (?:your|the) (?:complaint|appeal))?(?: (?:therefore|accordingly|does|do"
    "|did|has|have|can))*(?: not|n't) (?:therefore )?(?:succeed|succeeded)",
    *begun("has|have|had", r" (?:no|little) (?:merit|substance|force|foundation|weight)"),
    *begun("lacks|lack|lacked|devoid of", r" (?:merit|substance|force|foundation|weight)"),
    r"a no (?:from|to|on)",
    r"unjustified",
    r"unsubstantiated",
    r"unproven",
    *begun("dismiss|dismissed|dismisses"),
    *begun(
        "reject|rejects|rejected|rejecting",
        r" (?:your|the|this|that) (?:complaint|appeal|point|head|part)",
    ),
    r"complaint (?:is |has been |was )?(?:therefore )?(?:rejected|declined)",
    "(?:complaint|complaints|concern|concerns|allegation|claim|case|account)"
    r" (?:is|are|was|were|has been|have been) not (?:borne out|supported|established)",
    r"rejects? (?:it|them)(?=\W*$)",
    r"not (?:persuaded|convinced) (?:by|of) (?:your|the|this|that|his|her)",
    r"without (?:foundation|merit|substance)",
    f"(?:{_HEAD}|allegation|halves|heads|limbs|points|parts|both)"
    f"{_NUMBERED}(?: of (?:your|the) (?:complaint|appeal))? (?:therefore |accordingly |must )?"
    "(?:fails?|falls? away|falls? to the ground)",
    "(?:complaint|appeal|claim|request)"
    r" (?:is|has been|was|must be)(?: \w+)? (?:refused|denied|turned down|disallowed|unsuccessful)",
    *begun("refuse|refuses|disallow|disallows", r" (?:your|the|this|that|his|her) (?:appeal)"),
    "(?:first|second|third|fourth|last|other|latter|former)"
    r"(?: \w+)? (?:is|was) (?:\w+ly )?(?:not proved|not made|denied|unproved)"
    r"|(?:first|second|third|fourth|last|other|latter)(?: \w+)? (?:fails?|falls? away)",
    r"answer (?:to (?:your complaint|that|it) )?is(?: that)?,? no\b",
    "(?:cannot|can't|not able to|unable to|do not)"
    " (?:entertain|support) (?:the|your|this) (?:complaint|appeal|claim)",
    f"(?:find|finds|found) against {_THEM}",
    rf"(?<!counted )(?<!held )(?<!used )against {_THEM} (?:on|as to|in(?! future)|over|about"
    rf"|as regards)\b",
    *begun("find|finds", rf" for {_US}"),
    rf"for {_US} on",
    rf"in (?:our|{_US}'s) favour",
    r"(?:disagree|part company) with (?:you|your)",
    r"(?:sides?|sided|siding) with (?:us|our|the (?:officer|manager|contractor|warden|landlord))\b",
    # "The blame lies with us, not with you" is none
    r"(?:i'm|i am|we're|we are|(?:panel|committee|board) (?:is|was|are|were)) (?:\w+ )?not with"
    r" you",
    "(?:first|second|third|other)"
    r" (?:\w+ )?(?:i|we) (?:don't|do not|cannot|can't)(?=[.,;]|$)",
)
_ANSWER = r"(?:decision|conclusion|finding|answer|view|response|outcome|reply|refusal)s?"
_WHOSE = r" (?:the|that|this|his|her|their|mr|mrs|ms|my|our|stage|what)\b"
# On an earlier decision, in a review only. None of them tells for whom it falls.
_ON_EARLIER = cues(
    "(?:decision|conclusion|view|finding|answer|response|reply|outcome|officer|manager|letter"
    "|investigation)"
    r"s?\b(?:(?! was that| is that)[^.;]){0,50}? (?:(?:stand|hold)s?\b|remains? (?:unchanged"
    r"|unaltered|the same"
    r"|in place)\b|(?:was|is|were) (?:\w+ )?"
    r"(?:right|wrong|correct|sound|mistaken|confirmed|flawed|unsafe|unfair|fair|thorough"
    r"|reasonable)\b)",
    *begun(
        "different|same|opposite|other", rf" {_ANSWER}\b(?: (?:as|from|of|to|on|about|was)\b|\W|$)"
    ),
    *begun("same", r" (?:(?:view|conclusion|mind)\b(?: as\b)?|place as\b)"),
    *begun(
        "amend|amended|change|changed|changing|alter|altered|replace|replaced|move|moved|vary"
        "|varied",
        r"\b[^.;]{0,60}? (?:to|by|with|from) (?:an? |one of )?'?(?:not |partly |partially |fully )?"
        r"(?:upheld|justified)",
    ),
    "(?:answer|decision|response|reply|letter|officer|finding) (?:got|had) (?:it|this) wrong",
    *begun(
        "came to|reached|arrived at|gave",
        rf" the (?:right|wrong|correct|proper) (?:{_ANSWER}|result)\b",
    ),
    r"(?:go along|went along|sides?|sided|stands?) with (?:the (?:first|earlier|stage)|mr|mrs|ms"
    r"|stage)\b",
    *begun(
        "depart|departs|departed",
        rf" from (?:the|that|his|her|my|our)\b[^.;,]{{0,30}} {_ANSWER}",
    ),
    rf"{_ANSWER} (?:cannot|can't|does not|should not|may) (?:be )?(?:stand|left to stand)",
    *begun(
        "adheres to|adhere to|stands by|stand by|standing by|maintains|maintain|keeps to|keep to"
        "|sticks to|sticks with|stick with|holds to|hold to|backs|back",
        rf" (?:the|that|my|our|his|her|mr|mrs|ms|miss|mx|dr)\b[^.;,]{{0,30}} ?{_ANSWER}",
    ),
    *begun(
        "come|came|end up|ended up|arrive|arrived",
        r" (?:out |down )?(?:at|in)? ?(?:the same (?:place|view|point)|where (?:mr|mrs|ms|he|she"
        r"|my|the))\b",
    ),
    rf"{_ANSWER} (?:is|was) (?:the )?(?:one|what|same)(?: one)?(?: that)? (?:i|we) (?:would|should"
    r"|might) have (?:made|come to|reached|given)\b",
    r"(?:i|we) (?:would|should) have (?:decided|answered|come to|reached) (?:exactly |just )?the"
    r" same\b",
    r"see (?:it|this|things|matters) (?:otherwise|differently)",
    *begun("take|takes|took", r" (?:another|a different|the opposite) (?:view|line)\b"),
    "(?:no reason|no ground|no grounds|no cause)"
    r"\b[^.;]{0,20} (?:depart|differ|change|alter|overturn|interfere|disturb)",
    r"nothing\b[^.;]{0,50} changes (?:my|our|the) (?:view|mind|decision)",
    r"not (?:alter|change) (?:a word|anything)",
    r"position (?:has not changed|is unchanged|remains (?:unchanged|the same))",
    r"(?<!you )(?:agree|disagree|concur) with (?:the|that|his|her|mr|mrs|ms|my|our|stage)\b",
    *begun(
        "confirms|confirmed|endorses|supports|affirms|support|endorse|confirm|affirm|overturn"
        "|overturns|overturning|reverse|reversed|reversing|replace|set aside|change"
        "|changed|changing|confirming",
        rf"{_WHOSE}[^.;,]{{0,30}} {_ANSWER}",
    ),
    r"support what",
    r"which i confirm",
    *begun(
        "overturned|overturning|reversed|reversing", r" (?:the|that|what|his|her|our|it|this)\b"
    ),
    "(?:is|are|has been|have been) (?:hereby |therefore |accordingly )?(?:overturned|reversed"
    "|set aside)",
    r"(?:decision|outcome|finding|response|conclusion)s? (?:(?:made|given|reached|taken|at|in|of"
    r"|stage|one|1|our|the|first) ){0,6}(?:is|are|has been|have been)(?: therefore"
    r"| hereby)? upheld\b",
    r"uph[eo]ld(?:s|ing)? (?:the|that|our|his|her|their|my|its) (?:[\w']+ ){0,3}?(?:decision"
    r"|finding|answer"
    r"|conclusion|response|outcome|view)",
    r"sets? aside (?:what|the (?:first|earlier|stage))",
    r"set (?:his|her|that|the|its) \w+ aside",
)
_LEVELS: tuple[tuple[Cues, int, Decision | None], ...] = (
    (_VERDICT_FOR, VERDICT, Decision.UPHELD),
    (_VERDICT_AGAINST, VERDICT, Decision.NOT_UPHELD),
    (_ON_EARLIER, VERDICT, None),
    (IN_THE_WRONG, PLAIN, Decision.UPHELD),
    (IN_THE_RIGHT, PLAIN, Decision.NOT_UPHELD),
    (FOR_YOU, PLAIN, Decision.UPHELD),
    (FOR_US, PLAIN, Decision.NOT_UPHELD),
    (JUDGED_ILL, JUDGED, Decision.UPHELD),
    (JUDGED_WELL, JUDGED, Decision.NOT_UPHELD),
    (SHOULD_HAVE, ADMISSION, Decision.UPHELD),
)
CONCLUDES = either(*(known for known, _, _ in _LEVELS))
"""Words of decision, whoever's they are."""
LEVEL_OF = {cue: (level, side) for known, level, side in _LEVELS for cue in known.patterns}


def compares(clause: str) -> bool:
    """Whether the words are on the earlier decision itself."""
    return _ON_EARLIER.within(clause)
