"""How a letter says that nothing is left to do, and negatives that say something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import pattern, words
from complaintcode.letters.redress.promises import IS_NONE, SUPPOSED

if TYPE_CHECKING:
    from complaintcode.letters.redress.statements import Statement

_NONE = words(
    r"(?:no|not any|not a(?: single)?|[a-z]+n't any|neither) (?:\w+ ){0,2}(?:actions?|works?|steps?"
    r"|jobs?|repairs?|tasks?|matters?|things?|points?|visits?)\b[^.;]{0,30}\b(?:left|outstanding"
    r"|remain\w*|open|pending|to (?:do|be done|come|finish|follow|carry|take)|hanging)",
    r"(?:nothing|none|nil|[a-z]+n't anything|nowt)\b[^.;]{0,40}\b(?:left(?! out)|outstanding"
    r"|remain\w*"
    r"|pending|to (?:do|be (?:done|carried out|completed|undertaken|seen to)|come|finish|follow"
    r"|arrange)|on (?:my|our) list|hanging)",
    r"nothing (?:more |further |else )?(?:in your \w+ )?(?:is |stands )open",
    r"no (?:further|other|more|additional|outstanding|remaining|pending|follow-?up)"
    r" (?:actions?|works?|steps?|repairs?"
    r"|tasks?|visits?)",
    r"no (?:\w+ )?(?:orders?|jobs?|tickets?|repairs?|works?) (?:are |is |remains? )(?:now )?(?:open"
    r"|outstanding|live)",
    r"no (?:open|live|current) (?:orders?|jobs?|tickets?|repairs?|works?|actions?)",
    r"nothing (?:more |further |else )?(?:is|has been|remains) (?:planned|booked|proposed|scheduled"
    r"|intended|arranged|due)",
    r"(?:nothing|[a-z]+n't|not)\b[^.;]{0,30} (?:take|carry|bring) (?:anything |it )?forward",
    r"(?:neither|nobody|no one|none)\b[^.;]{0,30} anything (?:left|more|further|outstanding)",
    r"no follow-?up(?=\W*$|[,;])",
    r"no (?:outstanding|unfinished|remaining|further) business(?! (?:plan|case|hours|days?))",
    r"no more (?:for us |left )?to (?:do|come|follow)(?=\W*$|[,;]| (?:in|on|for|from|at|here)"
    r"\b)",
    r"^(?:so )?(?:all|everything)(?: of (?:it|this|that)| (?:that )?we (?:had to do|were to do"
    r"|promised|said))? (?:is|are|has been|have been) (?:now |all )*(?:done|finished|complete\w*)"
    r"(?=\W*$|[,;])",
    r"(?:our|my) part (?:in|of) (?:this|it|that|the matter) is (?:now )?(?:finished|done|over"
    r"|complete\w*|at an end)",
    r"nothing (?:is held|stands|is left) over",
    r"no plans? (?:to (?:do|take|carry out)|for) any(?:thing)? (?:more|further|else)",
    r"(?:do|does)(?:n't| not) need to (?:come|call|visit) (?:back|again)",
    r"no (?:return|second|repeat|extra) visits? (?:is|are|will be) (?:needed|required|planned)",
    r"no (?:more|follow-?up|actions?) (?:is|are|to be|needs?|remains?|will)",
    r"(?:not|[a-z]+n't) [^.;]{0,30}\b(?:further|more|other) (?:actions?|steps?|works?|visits?)",
    r"(?:not|[a-z]+n't) [^.;]{0,40}\banything (?:more|further|else)\b(?! to (?:offer|pay|add))",
    r"(?:leaves?|have|has) no (?:more |further )?(?:task|job|step|work|action)s?",
    r"nothing (?:more |further |else |that |now )?(?:is left|remains|for (?:us|the \w+) to|needs"
    r"|we need|in your)",
    r"work (?:here|there|(?:on|in) (?:this|it|your [a-z ]{3,20})) is (?:now )?(?:finished"
    r"|complete|done|at an"
    r" end)",
    r"nothing (?:further |more |else )?(?:is )?(?:required|needed) (?:of|from|by) us",
    r"nothing (?:more |further |else )(?:is |now )*(?:required|needed|necessary)(?! (?:of|from|by"
    r"|to|for|in)\b)",
    r"(?:am|are|'m|'re) not aware of any(?:thing)? (?:further |other |more )?(?:outstanding"
    r"|remaining|open|unfinished|follow-?up)(?! (?:complaint|arrear|debt|rent|charge|bill|claim))",
    r"nothing (?:this|the|that this) \w+ (?:still )?has to do",
    r"leaves (?:nothing|none)",
    r"(?:not|[a-z]+n't) [^.;]{0,30}\bany follow-?up",
    r"(?:actions?|works?|steps?|outstanding|to do|tasks?|jobs?|repairs?|left)\b[^.;]{0,40} there"
    r" (?:is|are) (?:nothing|none)",
    r"(?:left|outstanding|remains?)\b[^.;]{0,60}\bthat (?:nothing|none) (?:is|does|are)",
    r"(?:all|every|both|everything)\b[^.;]{0,50}\b(?:works?|actions?|repairs?|jobs?|steps?"
    r"|promised|items?|agreed|we said|undertook|undertaken|owed|asked for)\b[^.;]{0,40}\b(?:now"
    r"|been|are|is) (?:all |now |fully )*(?:complete\w*|done|finished|carried out)",
    r"(?:we|i)(?: have|'ve) (?:now )?(?:done|completed|finished) (?:all|everything)",
    r"everything (?:has been |is |was )?(?:now |all )?(?:done|complete\w*|finished)",
    r"no loose ends",
    r"no more for (?:us|me|any|anyone|anybody|the \w+)\b[^.;]{0,20} to do",
    r"(?:nobody|no one) (?:has|needs?|will need|will have) to (?:come|call|visit) (?:again"
    r"|back|to you again)",
    r"(?:it|this|that)(?: is|'s) (?:all(?: now)?|now all) (?:done|finished"
    r"|complete)"
    r"(?=\W*$|[,;])",
    r"leaves? (?:nobody|no one|none of us) with (?:a job|work|anything) (?:to do|left|in hand)",
    r"(?:nobody|no one|none of us|neither of us) (?:\w+ )?has (?:a job|work|any(?:thing)?|more)"
    r"(?: work| left| more)? to (?:do|see to|finish)",
    r"nothing (?:more |further |else |left )*(?:wants|needs|requires|awaits) (?:doing|attention|to"
    r" be done)",
    r"no follow-?on (?:works?|jobs?|visits?)",
    r"no need (?:for|of) (?:another|a further|any more|further) (?:visits?|works?|calls?"
    r"|inspections?)",
    r"that (?:completes|finishes) (?:everything|all) (?:that )?(?:we|i) (?:had|have|needed|said)",
    r"(?:consider|treat|regard|deem) (?:all|every|the|your) (?:\w+ )?(?:actions?|works?|repairs?"
    r"|jobs?) (?:as )?(?:now )?(?:complete|closed|finished|done)",
    r"no (?:further )?(?:directions?|recommendations?|orders?) (?:is|are) (?:given|made|needed"
    r"|called for)",
    r"(?:makes?|gives?|issues?) no (?:further )?(?:directions?|recommendations?)",
    r"no (?:further )?actions? (?:arises?|follows?|for us|on us|at our end|on our (?:side|part))",
    r"nothing (?:more |further |else )?(?:is |stands )?in (?:the pipeline|hand|train|prospect)",
    r"(?:he|she|they|we|i|there) (?:has|have|is) no (?:call|need|reason|cause|occasion) (?:for \w+"
    r" )?to (?:(?:come|go|call) (?:back|again|out|round)|visit)",
    r"(?:i|we)(?: have|'ve) (?:now |all )?(?:(?:struck|crossed) (?:the|your|this|that)"
    r" (?:job|order|item|visit)s? (?:off|out|from)|(?:ticked|crossed) (?:everything|it all|all of"
    r" it|every \w+) off)",
    r"(?:our|my) (?:list|slate|job sheet|worksheet) is (?:now )?(?:empty|clear)(?=[,.;]|$)",
)
# What the resident need not do, or what another thing than this letter's work has none of.
_OF_OTHERS = words(
    r"(?:action|needed|required|necessary)\b[^.;]{0,20}\b(?:from|by|for) you(?!r)",
    r"you (?:do not|don't|need|had|said|told|were(?! promised))",
    r"you have (?:nothing|no more) to do",
    r"(?:he|she|they|staff|plumber|firm|contractor|engineer) (?:then )?(?:said|thought|believed"
    r"|claimed|recorded|reported|assumed)",
    r"could",
    r"did(?:n't| not) (?:then )?(?:take|carry|do|book|raise|arrange|order|make)",
    r"to do with",
    r"(?:no|none|nothing) [^.;]{0,30}\b(?:was|were|had)\b",
    r"(?:there (?:was|were)|had) (?:no|nothing|none)\b",
    r"(?:nobody|no one|never|staff|he|she|they) told you",
    r"(?:above|beyond|after) (?:it|this|us|them|that)",
    r"(?:stage|tier|appeal|procedure|recourse|ground|failing|evidence)s?",
    r"against (?:the|us)",
)
# "Actions still to be completed: none", of which a label before may be a part.
_LABELLED = re.compile(r"(?P<label>[^:]{3,60}?)(?:: ?| - )(?P<value>[^:]+)$")
_ACTIONS = words(r"(?:actions?|steps|works?|repairs|jobs|tasks)", r"(?:still )?to (?:do|be done)")
# "As there was no failing there are ...": why, before that nothing is left.
_AS_NONE = pattern(
    r"^\W*(?:as|since|because)\b.*?\b(?=(?:there (?:is|are)|we (?:have|offer|do not|are not)|no"
    r" (?:further |outstanding )?actions?)\b)"
)
_GIVEN = words(r"(?:giv|offer|award|pay)ing (?:you )?(?:any |no )?(?:money|compensation|payment)")


def says_nothing_left(told: Statement) -> bool:
    """Whether it says that nothing is left to do."""
    if told.section == "actions" and any(map(IS_NONE.match, (told.text, told.text.split(":")[-1]))):
        return True
    labelled = _LABELLED.match(told.labelled)
    if labelled and IS_NONE.match(labelled["value"]) and _ACTIONS.within(labelled["label"]):
        return True
    if not _NONE.may_stand(told.text) or told.one.is_title or told.one.of_earlier_stage:
        return False
    return any(
        _NONE.within(part)
        and not _OF_OTHERS.within(part)
        and not SUPPOSED.within(part)
        and not any(dated.endswith(part) for dated in told.dated)
        and not _GIVEN.within(part)
        for part in (_AS_NONE.sub("", one) for one in told.clauses)
    )
