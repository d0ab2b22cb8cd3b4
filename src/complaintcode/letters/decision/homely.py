"""Homelier words for who was in the right: who was ill used, and who had the best of it."""

from __future__ import annotations

from complaintcode.letters.decision.faults import LANDLORD
from complaintcode.letters.matching.cues import begun, cues

_ILL_USED = (
    r"(?:(?:so |very |rather |most |pretty )?(?:ill|hard|hardly|badly|shabbily|poorly|roughly"
    r"|unfairly|harshly|meanly|unkindly|unjustly|cruelly|shamefully|disgracefully|appallingly"
    r"|abominably|scurvily|dreadfully)[- ](?:used|treated|dealt with|done (?:by|to)|put upon)"
    r"|put upon|hard done by|done down|given (?:a|the) (?:raw|poor|bad|rough) deal"
    r"|left in the lurch|led a dance|treated (?:unfairly|badly|shabbily|harshly|unkindly"
    r"|with (?:scant|no|little) (?:courtesy|respect|consideration)))\b"
)
_YOU = (
    r"(?:you(?: both)?|the (?:resident|tenant|complainant|leaseholder|member)|mrs? [a-z-]+"
    r"|ms [a-z-]+)"
)
_US = rf"(?:us|we|i|me|our (?:staff|people|officers?|contractors?)|the (?:{LANDLORD}|office))"
_BEST = r"(?:right|rights|best|better|truth)"
FOR_YOU = cues(
    # who had the best of it
    rf"{_YOU}(?: had| have| has|'ve|'d)(?: \w+ly| all| certainly)? the {_BEST} of"
    r" (?:it|this|that|us|me|the (?:argument|matter|case|quarrel|dispute|bargain))"
    r"(?=\W*$|[,.;]| (?:and|here|over|on|about|as to)\b)",
    *begun(
        "justice|truth", r" (?:is|was|lay|lies)(?: \w+ly| all)? (?:on your side|with you)(?=\W*$)"
    ),
    *begun("you have us|you have me|you've got us|you had us", r" (?:there|bang to rights)\b"),
    # ill used
    rf"you(?: both)? (?:were|are|have been|had been|'ve been|got)(?: \w+ly| indeed)? {_ILL_USED}",
    rf"(?:we|{LANDLORD}|office)(?: have| has)? (?:used|served|treated|dealt with|handled) you"
    r"(?: \w+)? (?:ill|badly|shabbily|poorly|unfairly|harshly|unkindly|shamefully)\b",
    rf"(?:we|i|{LANDLORD}) (?:were|was|are)(?: \w+ly)? in error(?=\W*$|[,.;]| (?:over|about)\b)",
    # what was owed
    r"you (?:were|was) (?:\w+ly )?(?:entitled to|owed) (?:a (?:good|great) deal|something|far|much"
    r"|a lot|so much|considerably|very much|altogether) better(?=\W*$|[,.;]| (?:from|of) us\b)",
    # what there is to say for the landlord
    r"nothing (?:(?:to|we can|i can|that can be|whatever to) (?:plead|say|urge|said|pleaded"
    r"|advance)|to be said) in (?:our|my|its) (?:own )?(?:defence|excuse|mitigation)",
    r"no defence to (?:your|that|this|the) (?:complaint|charge|case|point|criticism|grievance)",
    *begun("plead guilty|pleads guilty|guilty as charged|mea culpa|humble pie|egg on our face"),
    r"(?:not|n't|hardly|scarcely) (?:our (?:finest|best) hour|(?:covered|cover|covering)"
    r" ourselves (?:in|with) glory|(?:something|anything) (?:we are|i am) proud of)",
    *begun("we|i", r"(?:'m|'re| am| are| ought to be| should be| feel)(?: \w+ly| rather)? ashamed"),
    *begun("to our shame|shame on us|shameful of us|blotted our copybook|failed in our duty"),
    r"(?:we|i) (?:were|was|have been) found wanting",
    "(?:grouse|grumble|gripe) (?:is|was) (?:an? )?(?:\\w+ly )?(?:fair|just|good|valid"
    r"|legitimate|justified|deserved)(?: one)?(?=\W*$|[,.;]| and\b)",
)
FOR_US = cues(
    rf"{_US} (?:had|have|has)(?: \w+ly)? the {_BEST} of (?:it|this|that|the (?:argument|matter"
    r"|case))(?=\W*$|[,.;]| (?:and|here|over)\b)",
    "(?:cannot|can't|won't|will not|would not|wouldn't|do not|don't|could not|couldn't|did not"
    "|am not able to|unable to|hard to|difficult to)"
    r" (?:fairly |honestly |truly )?(?:say|see|accept|find|think|believe|consider|hold|agree|feel"
    rf"|allow|grant|maintain)(?: that)? {_YOU} (?:were|was|are|is|have been|has been|had been|got)"
    rf"(?: \w+ly)? {_ILL_USED}",
    r"(?:nothing|not(?: \w+){0,4} anything|n't(?: \w+){0,5} anything) (?:to (?:reproach|blame)"
    r" (?:us|me|them|him|her|our)|for which (?:we|anyone|anybody) (?:is|are|should be|can be)"
    r" (?:to blame|at fault|blamed))",
    r"(?:no|little|not any|n't any) (?:cause|ground|grounds) (?:to|for) (?:reproach|criticism)"
    r"(?=\W*$|[,.;]| of (?:us|our|the officer|him|her)\b)",
    rf"(?:{_US}|he|she|they) (?:did|have done|has done|played)"
    r" (?:it |things |this |everything )?by the book\b",
    r"nobody (?:here )?(?:did|has done|was doing) (?:you )?(?:any|a) (?:wrong|injustice)",
)
