"""Homelier words for who was in the right: who was ill used, and who had the best of it."""

from __future__ import annotations

from complaintcode.letters.cues import begun, cues
from complaintcode.letters.faults import LANDLORD

_ILL_USED = (
    r"(?:(?:so |very |rather |most |pretty )?(?:(?:ill|hard|hardly|badly|shabbily|poorly|roughly"
    r"|unfairly|harshly|meanly|unkindly|unjustly|wrongly|cruelly|shamefully|disgracefully"
    r"|appallingly|abominably|scurvily|dreadfully)[- ](?:used|served|treated|dealt with|handled"
    r"|done (?:by|to)|looked after|put upon|let down)|put upon|hard done by|done down"
    r"|given (?:a|the) (?:raw|poor|bad|rough) deal|left in the lurch|sold short|strung along"
    r"|messed about|led a dance|given the run-?around|treated (?:unfairly|badly|shabbily|harshly"
    r"|unkindly|with (?:scant|no|little) (?:courtesy|respect|consideration))))\b"
)
_YOU = (
    r"(?:you(?: both)?|the (?:resident|tenant|complainant|leaseholder|member)|mrs? [a-z-]+"
    r"|ms [a-z-]+)"
)
_US = rf"(?:us|we|i|me|our (?:staff|people|officers?|contractors?)|the (?:{LANDLORD}|office))"
_BEST = r"(?:right|rights|best|better|truth)"
_NOBODY = (
    r"(?:nobody|no one|no-one|no (?:tenant|resident|leaseholder|customer|member|person|family"
    r"|household|human being|body|neighbour))(?: of (?:ours|any age)| [^.;,]{1,40}?)?"
)
_LIKE_THAT = (
    r"(?:like (?:that|this)|(?:in )?(?:that|this|such a|the) way|as you (?:were|have been)|so"
    r"|what you (?:were|have been|had)|such (?:words|treatment|language|conditions|a state)"
    r"|in (?:those|these|such) (?:terms|words|conditions))\b"
)
_TREATED = (
    r"(?:be|have been|have to be|ever be|have to|live|wait|endure|suffer|put up with|go through"
    r"|find)"
)
FOR_YOU = cues(
    # who had the best of it
    rf"{_YOU} (?:had|have|has|'ve)(?: \w+ly| all| certainly)? the {_BEST} of (?:it|this|that|us|me"
    r"|the (?:argument|matter|case|quarrel|dispute|bargain))\b",
    *begun(
        "right|justice|truth|reason",
        r" (?:is|was|lay|lies)(?: \w+ly| all)? (?:on your side|with you|on the side of the"
        r" (?:resident|tenant))\b",
    ),
    *begun("you have us|you have me|you've got us|you had us", r" (?:there|bang to rights)\b"),
    *begun("put us right|put us to shame|caught us out", r"\b"),
    # ill used
    rf"{_YOU} (?:were|was|are|is|have been|has been|had been|'ve been|got)(?: \w+ly| indeed)?"
    rf" {_ILL_USED}",
    rf"(?:we|i|they|{LANDLORD}|office)(?: have| has)? (?:used|served|treated|dealt with|handled)"
    rf" you"
    r"(?: \w+)? (?:ill|badly|shabbily|poorly|unfairly|harshly|unkindly|wrongly|shamefully)\b",
    rf"(?:we|i|our \w+|{LANDLORD}) (?:were|was|are)(?: \w+ly)? in error(?=\W*$|[,.;]| and\b| (?:in"
    r"|over|about|when|to|on|here)\b)",
    rf"(?:we|i|our \w+|{LANDLORD}) had no (?:business|right|call|warrant|authority|cause)"
    r" (?:to|\w+ing)\b",
    # what nobody should meet with
    rf"{_NOBODY} (?:should(?: ever)?|ought(?: ever)? to|deserves to|must(?: ever)?) {_TREATED}\b"
    rf"[^.;]{{0,40}}? {_LIKE_THAT}",
    r"(?:an?|any|our) (?:tenant|resident|leaseholder|customer|member|person|family|household)s?"
    r"(?: of ours)? (?:should(?:n't| not)|ought(?: not|n't) to|must(?: not|n't)) (?:be|have to)\b"
    rf"[^.;]{{0,40}}? {_LIKE_THAT}",
    # what was owed
    rf"{_YOU} (?:were|was|are|is) (?:\w+ly )?(?:entitled to|owed|due) (?:(?:a (?:good|great) deal"
    r"|something|far|much|a lot|rather|so much|considerably|very much|altogether|nothing less than"
    r") )?(?:better|more)(?=\W*$|[,.;]| (?:than|from|of us|at our|and|by)\b)",
    rf"{_YOU} (?:were|was) (?:owed|due) (?:an?|some|the) (?:\w+ )?(?:better|kinder|fairer) \w+",
    # what there is to say for the landlord
    r"nothing (?:(?:to|we can|i can|that can be|whatever to) (?:plead|say|urge|offer|said|pleaded"
    r"|advance)|to be said) in (?:our|my|its|their|his|her) (?:own )?(?:defence|favour|excuse"
    r"|mitigation)",
    r"no (?:answer|defence) to (?:your|that|this|the) (?:complaint|charge|case|point|criticism"
    r"|grievance)|no answer to (?:it|that|this)(?=\W*$|[,.;])",
    *begun("plead guilty|pleads guilty|guilty as charged|mea culpa|humble pie|egg on our face"),
    r"(?:not|n't|hardly|scarcely) (?:our (?:finest|best) (?:hour|work|day)|(?:covered|cover"
    r"|covering) ourselves (?:in|with) glory|(?:something|anything) (?:we are|i am|to be) proud"
    r" of)",
    *begun("ought to be|should be|am|are|feel", r" (?:\w+ly |rather )?ashamed\b"),
    *begun("to our shame|to my shame|shame on us|shameful of us"),
    *begun("blotted our copybook|came up short|come up short|found wanting|failed in our duty"),
    rf"{_US} (?:were|was|are|have been)(?: not|n't| hardly| scarcely) up to (?:the mark|scratch"
    r"|standard|the job|par)",
    "(?:grouse|grumble|gripe|protest|moan|objection|annoyance"
    r"|anger)\b[^.;]{0,40} (?:is|was) (?:an? )?(?:\w+ly )?(?:fair|just|good|valid|sound"
    r"|reasonable|legitimate|justified|deserved|warranted)(?: one)?(?=\W*$|[,.;]| and\b)",
)
FOR_US = cues(
    rf"{_US} (?:had|have|has)(?: \w+ly)? the {_BEST} of (?:it|this|that|the (?:argument|matter"
    r"|case))\b",
    *begun(
        "right|justice|truth|reason", r" (?:is|was|lay|lies)(?: \w+ly)? (?:on our side|with us)\b"
    ),
    "(?:cannot|can't|won't|will not|would not|wouldn't|do not|don't|could not|couldn't|did not"
    "|am not able to|unable to|hard to|difficult to)"
    r" (?:fairly |honestly |truly )?(?:say|see|accept|find|think|believe|consider|hold|agree|feel"
    rf"|allow|grant|maintain)(?: that)? {_YOU} (?:were|was|are|is|have been|has been|had been|got)"
    rf"(?: \w+ly)? {_ILL_USED}",
    r"(?:nothing|not(?: \w+){0,4} anything|n't(?: \w+){0,5} anything) (?:to (?:reproach|blame"
    r"|charge) (?:us|me|them|him|her|our)|for which (?:we|anyone|anybody) (?:is|are|should))",
    r"no holes? to pick|pick (?:an?|any|no|many) holes? in",
    r"(?:no|little|not any|n't any) (?:cause|ground|grounds) (?:to|for) (?:regret|reproach"
    r"|criticism|apology|apologise|blame)\b",
    *begun("did|done|played|went|go", r" (?:it |things |this |everything )?by the book\b"),
    r"(?:did|done) (?:you )?(?:no|nothing) wrong\b",
    r"(?:did|done) (?:neither |no )?(?:more|less)(?: nor less)? than (?:they|we|he|she|it|anyone"
    r"|the (?:policy|rules|lease)) (?:were|was|should|had to|ought|required?s?|must|is|are)\b",
    r"(?:did|done|acted|behaved|dealt|went)(?: (?!not\b|n't)[\w']+){0,3}? as (?:they|we|he|she|it"
    r"|anyone|anybody|one|you) (?:should|ought|had to|must|would (?:wish|hope|want|expect))\b",
    r"(?:behaved|acted|dealt with you|treated you) (?:\w+ly )?(?:fairly|decently|honourably"
    r"|properly|correctly)(?=\W*$|[,.;]| and\b| in\b)",
    r"nobody (?:here )?(?:did|has done|was doing) (?:you )?(?:any|a) (?:wrong|harm|injustice)",
)
