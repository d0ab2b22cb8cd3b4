"""What phrases are made of that put words into somebody's mouth or describe what is usual.

The resident speaks or wants, an earlier stage is told of, the procedure is described, something is
only supposed, a template was not filled in. ``voice`` asks these of each passage.
"""

from __future__ import annotations

import re

from complaintcode.letters.matching.cues import begun, cues, one_of, pattern, words

# --- what the resident says and wants

_RESIDENT = (
    "you(?: (?:both|all|also|then|further|clearly|specifically))?",
    r"(?:mr|mrs|ms|miss|mx|dr|prof|rev)\.? (?:[a-z]\.? ?){0,2}[a-z'-]+",
    "the (?:resident|tenant|complainant|leaseholder|customer|licensee|household|family)s?",
    "the shared owners?",
)
_BEFORE_THE_VERB = (
    r"(?:'ve|'d|'re| have| has| had| also| do| did| rightly| now| first| still| then| kindly| quite"
    r"| since| rang to| phoned to| emailed to)*"
)
_TROUBLED = one_of(
    "concerned, upset, dissatisfied, disappointed, angry, distressed, frustrated, worried",
    "aggrieved, fed up, annoyed, cross, hurt",
)
_VERY = "(?: (?:very|so|also|still|most|rightly|understandably|particularly|quite))?"
_SAYS = one_of(
    "says?, said, saying, told, tells?, complain(?:s|ed)?, explain(?:s|ed)?",
    "report(?:s(?! back)|ed)?",
    "states?, stated, describes?, described, feels?, felt, believes?, believed",
    "consider(?:s|ed)?, contend(?:s|ed)?, alleges?, alleged, claim(?:s|ed)?, argues?, argued",
    "maintain(?:s|ed)?, point(?:ed|s)? out, raises?, raised, writes?, wrote, written",
    "mention(?:s|ed)?, object(?:s|ed)?, disputes?, disputed, disagrees?, disagreed, thinks?",
    "thought, (?:were|are|is|was|remain) unhappy, mind, find, found it, resent, got in touch",
    "contacted, came to, approached, set out, let us know, lists?, listed, hold (?:that|us)",
    "protest, query, queried, question(?:ed)?",
    "have asked why, are not (?:happy|satisfied|content|pleased)",
    f"(?:are|were|is|was|feel|felt|remain){_VERY} {_TROUBLED}",
)
ATTRIBUTED = pattern(
    "|".join(rf"\b{who}{_BEFORE_THE_VERB} {_SAYS}\b" for who in _RESIDENT)
    + rf"|\byou're{_VERY} (?:unhappy|not (?:happy|satisfied|content|pleased)|{_TROUBLED})\b"
    + r"|\b(?:in your (?:view|opinion)|according to you)\b"
    r"|\bit (?:was|is|has been) (?:also |further )?(?:put to (?:us|me|the \w+)|complained|alleged"
    r"|contended|represented)\b"
)
"""The resident is the one who says it."""

_WANTS = one_of(
    "'d like, would like, would (?:also )?(?:prefer|be (?:satisfied|happy|content)), wants?",
    "wanted, wish(?:es|ed)?, ask(?:s|ed)?, (?:are|'re|is|were) asking, request(?:s|ed)?",
    "are requesting, seeks?, sought, (?:are|'re|is) seeking, (?:are|'re|were) looking for",
    "hopes?, hoped, (?:are|were) hoping, expect(?:s|ed)?, (?:are|'re) wanting, demand(?:s|ed)?",
    "proposes?, proposed, suggest(?:s|ed)?, (?:are|'re"
    "|were) after, need(?:ed)?(?! not), invite, invited us",
    "look to us, are content, would have (?:us|me), 'd have (?:us|me)",
)
WANTED = pattern(
    "|".join(rf"\b{who}{_BEFORE_THE_VERB}(?: (?:would|do|did))? ?{_WANTS}\b" for who in _RESIDENT)
)
"""The resident is the one who wants it."""

# --- what is only supposed

_RESIDENT_THERE = one_of("you, your, mr, mrs, ms, miss, dr, he, she, they, resident, customer")
IF_UNHAPPY = pattern(
    r"\b(?:if|(?<!\bi )(?<!\bwe )should|where|unless|were|in the event that|supposing|in case"
    rf"|anyone who|whenever|when)\b[^.]{{0,40}}?\b(?:{_RESIDENT_THERE}|anyone)\b[^.]{{0,60}}?\b"
    + one_of(
        "unhappy, dissatisf, disagree",
        "not (?:happy|satisfied|agree|content|accept|what|put|resolve)",
        "isn't, aren't, wrong, don't, do not, cannot accept, remain, feel, think, believe",
        "consider, wish, want, like, prefer, unjust, unfair, still, quarrel, doubt, rather",
        "challenge, take",
    )
    + r"|\bnot (?:satisfied|happy|content)\b|\bif (?:this|that|the answer|our answer|it)\b"
)
"""What to do where the resident is not content."""

CONDITION = words(
    "if",
    "should (?:we|your|the|it|any|this|that|i|our)",
    "were (?:we|your|the)",
    "unless",
    "in the event",
    "whether",
    "provided that",
    "depending on",
    "subject to",
    "assuming",
    "where (?:we|a|the|there|it)",
    "once we have",
    "until we have",
    "would (?:be|have)",
)
"""Something that is not yet decided, or was not so."""

# --- the procedure in general, and earlier stages

_RULES = one_of("policy, procedure, process, code, scheme")
_PROVIDES = one_of(
    "has, says, provides, allows, requires, aims, is, states, sets, means, consists, runs, works",
    "gives",
)
_NTH_STAGE = "(?:stage (?:1|one|2|two)|(?:the )?(?:first|second) stage)"
PROCEDURE = cues(
    rf"(?:our|the) (?:complaints?|corporate|feedback)[a-z ]{{0,25}}{_RULES}(?: \([^)]*\))?"
    f" {_PROVIDES}",
    "(?:we|i|the (?:council|association|trust)) (?:always |usually |normally |generally |would )?"
    "(?:aim|try|strive|endeavour|seek) to",
    r"(?:always|normally|usually|generally|ordinarily)\b",
    "(?:complaints|residents|customers|tenants|cases|complainants)"
    " (?:are|will be|can|may|who|must|have|that)",
    "(?:a|any|each|every) (?:complaint|case|resident|customer|tenant)"
    r" (?:is|will be|can|may|who|has|that (?!(?:the|our|your|an?|we|no|nobody)\b))",
    "two[- ]stages?",
    "two steps",
    "three stages",
    "(?:stage (?:1|one|2|two|3|three)|the (?:first|second) stage)"
    " (?:is|means|of our (?:process|procedure) is|involves|allows|complaints)",
    rf"at {_NTH_STAGE},? (?:an? |the complaint|it is|complaints|your complaint (?:is|will)"
    "|we (?:aim|will))",
    "'?(?:upheld|partly upheld|not upheld)'? (?:means|is used)",
    "by '?(?:upheld|not upheld)",
    r"when (?:we|i) (?:look|get|receive|handle|investigate)\b",
    "how (?:we|our) (?:handle(?!d)|decide(?!d)|complaints)",
)
"""How complaints are handled, whoever makes them."""
_EXPLAINS = words(
    rf"how (?:our|the) (?:complaints? )?{_RULES} works?",
    "how we (?:handle|deal with) complaints$",
    "how complaints are (?:handled|dealt with|decided)$",
    rf"(?:about|explaining|guide to|a note on) (?:our|the) (?:complaints? )?{_RULES}",
    "(?:our|the|what) (?:decisions|outcomes|findings|words|terms) (?:mean|we use)$",
    "what (?:our|the|these) (?:decisions|outcomes|findings|words|terms) mean$",
    "(?:glossary|explanation of terms|key to (?:our )?(?:decisions|outcomes|terms))",
)


def explains(heading: str) -> bool:
    """Whether a heading announces how complaints are handled, or what the words for it mean."""
    return _EXPLAINS.within(heading)


_OURS = "(?:our |the |my |its |your |his |her |their )"
_FIRST = "(?:stage (?:1|one)|stage-1)"
_BEFORE = one_of("initial, original, earlier, previous")
EARLIER = pattern(
    rf"\b(?:at|in|of|under|since|following|by|from|on|with|to|after) {_OURS}?(?:own )?"
    rf"(?:{_FIRST}|s1"
    r"|first[ -](?:stage|response|answer|reply|investigation|letter|decision)"
    rf"|{_BEFORE} (?:response|decision|answer|reply|letter|investigation|complaint|review|stage))"
    rf"|\b(?:our|the|my|your|his|her) (?:{_FIRST}|first[ -]stage|first|{_BEFORE})"
    r" (?:response|decision|answer|reply|letter|investigat\w+|review\w*|officer|complaint|outcome"
    r"|report|finding)"
    r"|\bstage (?:1|one) (?:went|was|found|said|ended|came|had|decided"
    r"|(?:partly |partially )?upheld|accepted|agreed|rejected|dismissed"
    r"|did not (?:uphold|accept|agree))\b"
    r"|\bstage (?:1|one)(?:'s| response| decision| reply| answer| officer| letter| investigat\w+"
    r"| outcome| finding)"
)
"""What an earlier stage said or did."""
_TO_REVIEW = words(r"review\w*", r"appeal\w*", r"stage (?:2|two|3|three)", r"second")


def recap(heading: str) -> bool:
    """Whether a heading announces what an earlier stage said, and not what is thought of it."""
    return EARLIER.within(heading) and not _TO_REVIEW.within(heading)


# --- what is left of a template

PLACEHOLDER = cues(
    r"<<?[^<>\n]{1,60}>>?",
    r"\{\{?[^{}\n]{1,60}\}\}?",
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    r"x{2,}(?:[/ .-]x{2,})*",
    r"£ ?x+",
    r"_{2,}|\.{6,}",
    r"dd[/ -]mm[/ -]yy(?:yy)?",
    "delete (?:as|where) (?:appropriate|applicable|necessary)",
    r"\*delete\b",
    r"\(delete\b",
    r"tbc\b",
    "to be confirmed",
    "insert (?:name|date|amount|reason|details|here|text|sum|number)",
    "upheld ?/ ?(?:partly |partially |not )",
    "/ ?not upheld",
    "%[a-z_]+%",
    r"&lt;.*?&gt;",
)
BRACKETED = pattern(r"\[([^\]\n]{1,120})\]")
BLANK_WORDS = words(
    *begun("insert|name|date|amount|number|reasons?|standard|paragraph|option|delete"),
    *begun("select|action|address|complete|details?|enter|add|outcome|decision|days?|sum"),
    *begun("officer|contact|text|tbc|explain|either|or|choose|stage|remedy|here|from|xx+"),
)
"""What stands in square brackets where something was to be filled in."""

QUOTED = pattern(r"\"[^\"]{3,}\"|(?<![a-z])'[^']{12,}?'(?![a-z])")

# --- politeness, and words about how carefully it was looked at

COURTESY = re.compile(
    r"^(?:thank(?:s| you)\b"
    r"|i (?:would like to |wish to |want to )?(?:thank|apologi[sz]e|appreciate|understand|hope"
    r"|realise|know|trust|acknowledge (?:that this|how))"
    r"|we (?:would like to )?(?:thank|apologi[sz]e|appreciate|understand|hope|value"
    r"|take (?:all|every|your)|strive|pride|regret|aim)"
    r"|(?:please )?accept (?:my|our)"
    r"|(?:i am|i'm|we are|we're|1 am) (?:really |so |very |truly |sincerely |extremely )*"
    r"(?:sorry|grateful|glad|pleased|keen|always)"
    r"|sorry\b|with (?:our |my )?(?:sincere |renewed )?apolog|our (?:sincere )?apolog|once again"
    r"|dear (?!me\b)|hi |hello |good (?:morning|afternoon)"
    r"|please (?:do not|don't|feel free|let me|contact|ring|call|get in touch|note|read|quote)"
    r"|should you (?:need|require|have any)"
    r"|if you (?:need|require|have any|would like (?:this|a|to (?:discuss|talk|speak)))"
    r"|this (?:letter|document|email) (?:is available|can be)|you can (?:get|ask for) this letter"
    r"|(?:yours|kind|best|warm)\b)"
)
FORMULA = cues(
    "careful(?:ly)? (?:consider|review|look|read|thought|exam)",
    r"full(?:y)? (?:and \w+ )?(?:consider|review|investigat)",
    "thorough",
    "all (?:of )?the (?:available )?(?:evidence|information|facts|circumstances|papers|points)",
    r"everything (?:that )?(?:you|we|i|in|has|said|put|sent|on)\b",
    "in (?:line|accordance) with (?:our|the) polic",
    "on its (?:own )?merits",
    r"each (?:case|complaint)\b",
    "taken (?:all|everything|into account)",
    r"weighed\b",
    r"balanced\b",
    "relevant (?:records|information|policies|documents|staff|colleagues|evidence)",
    "detailed (?:review|investigation|consideration)",
    "due consideration",
    "having (?:considered|reviewed|looked)",
    "spoken (?:to|with)",
    "seriously",
    "all sides",
    "both sides",
    "rigorous",
    "comprehensive",
    "at length",
    "in (?:the )?(?:depth|round|detail)",
    "satisfied that",
    r"the matter\b",
    r"your concerns\b",
    "all aspects",
)
"""Words that say how it was looked at, not what was found."""
