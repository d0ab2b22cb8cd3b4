"""Verdicts on the points that were made, and grounds that are only mentioned.

"Your arguments were good ones", "they told you why at the time": the conclusion once more, or
somebody else's reasons without what they were.
"""

from __future__ import annotations

import re

from complaintcode.letters.matching.cues import begun, cues, pattern
from complaintcode.letters.reasons.facts import CAUSES
from complaintcode.letters.reasons.handling import goes_amiss

_POINTS = (
    r"(?:(?:each|all|both|every|any|some|most|none|many|much|half|two|three)(?: one)?(?: of)? )?"
    r"(?:(?:your|those|these|his|her|their) (?:\w+ )?|the )(?:points?|concerns?|arguments?"
    r"|criticisms?|complaints?|allegations?|objections?|reasoning|case|grievances?|challenge"
    r"|reservations?|submissions?)"
    r"(?: (?:that |which )?(?:you|she|he|they)(?: have| had|'ve)? (?:made|raised|put|advanced"
    r"|brought|pressed|bring|make|raise|took|relied on|listed|set out|stated|have)"
    r"(?: (?:to|before|in|on|at|with|forward)\b[^,;]{0,30}?)?)?"
)
_SAID = (
    r"(?:what|all (?:that )?|everything (?:that )?|most of what|much of what) ?you(?: have| had)?"
    r" (?:say|said|told (?:us|me)|tell (?:us|me)|wrote|write|put(?: to (?:us|me))?|claim(?:ed)?"
    r"|alleged?)(?: [\w']+){0,5}?"
)
_GOOD_OR_BAD = (
    r"(?:true|right|correct|good|fair|valid|sound|strong|weak|weighty|well (?:made|taken)|founded"
    r"|convincing|persuasive|compelling|sufficient|insufficient|enough|wide of the mark|mistaken"
    r"|wrong|misplaced|misconceived|justified|unjustified|reasonable|legitimate|proved|proven"
    r"|borne out|accepted|agreed|upheld|genuine|important|serious|unfounded|groundless|accurate"
    r"|just|so|acceptable|unacceptable)"
)
_JUDGED = (
    r"(?: \w+ly| all| both| each| indeed| therefore)* (?:(?:is|are|was|were|has been|have been"
    r"|seem(?:s|ed)?|proved)(?: (?:not|found|held|to|be|an?|the|all|both|each|well|quite|very"
    rf"|rather|most|indeed|also|\w+ly))* {_GOOD_OR_BAD}\b"
    r"|(?:(?:do|does|did|have|has|had|must|cannot)(?: not|n't)? )?(?:persuade|prevail|convince"
    r"|succeed)\w*\b)"
)
_FEW_MORE = r"(?:,? (?!in\b|on\b|by\b|at\b|about\b)[a-z']+){0,6}\W*$"
_ON_POINTS = re.compile(rf"\W*(?:and |but |so |for )*(?:{_POINTS}|{_SAID}){_JUDGED}{_FEW_MORE}")
_YOU_HAD_CAUSE = re.compile(
    r"\W*(?:and |but |so )*you (?:have|had)(?: every| good| just| ample| some| real| no| little)*"
    r" (?:cause|reason|grounds?) (?:to|for) (?:compl\w+|feel (?:aggrieved|let down|unhappy)"
    r"|be (?:unhappy|aggrieved|dissatisfied|upset|cross|angry|annoyed))\b.*$"
)
_PERSUADED = re.compile(
    r"\W*(?:and |but )*(?:they|it|that|this|which|those|these|none of (?:it|them))"
    r"(?: has| have| had| do| does| did)?(?: not|n't)? (?:persuade|prevail|convince|sway)\w*"
    rf"{_FEW_MORE}"
)
_SOMETHING_WRONG = re.compile(
    r"\W*(?:and |but |so |that |because |(?:i|we) (?:accept|agree|acknowledge|recognise) that )*"
    r"(?:things|it|this|matters|something|much|a great deal"
    r"|a lot"
    r"|more than one thing|mistakes|errors|we)(?: have| had| has)?(?: \w+ly)? (?:went|gone|were"
    r" made"
    r"|got (?:it|this|things)) ?(?:badly |very )?(?:wrong|amiss|awry|astray)?"
    r"(?: (?:here|there|in this case|with (?:this|it)|from (?:the )?(?:start|beginning)))?"
    r"(?: and (?:they|it|this|that) (?:should|ought)(?: not|n't)[^,;]*)?\W*$"
)
_NO_OTHER_ANSWER = pattern(
    r"\bcould (?:only )?(?:be|have been) (?:only )?one (?:answer|outcome|decision|result"
    r"|conclusion|verdict)\b"
    r"|\bno other (?:answer|outcome|conclusion|verdict) (?:could|can|would)\b"
)
_HOLDS_TRUE = re.compile(rf"\W*(?:for )?{_SAID}{_JUDGED}")


def judges_points(clause: str) -> bool:
    """Whether a clause only says that the points made, or the answer, were good or bad."""
    return bool(
        _ON_POINTS.match(clause)
        or _YOU_HAD_CAUSE.match(clause)
        or _PERSUADED.match(clause)
        or _SOMETHING_WRONG.match(clause)
    ) or _NO_OTHER_ANSWER.within(clause)


def holds_true(clause: str) -> bool:
    """Whether what the resident said is taken up as true, so that the landlord speaks."""
    return bool(_HOLDS_TRUE.match(clause))


# --- grounds that are only mentioned

_GROUNDS_ELSEWHERE = cues(
    *begun(
        "it|they|he|she",
        r"(?: has| have| had| also| then)* (?:told|gave|given|explained|sent)(?: to)? you"
        r" (?:\w+ ){0,2}?(?:why|(?:its|their|his|her) (?:\w+ )?(?:grounds|reasons|reasoning))\b",
    ),
    *begun(
        "grounds|reasons|reasoning|reasons for it",
        r"(?: for (?:this|that|it|the (?:decision|refusal)))? (?:were|was|are|is|have been)"
        r" (?:(?:explained|set out|given|stated) )?(?:to you )?in (?:that|our|its|his|her|their)"
        r" (?:\w+ )?(?:letter|reply|answer|response|decision|notice)\b",
    ),
    *begun(
        "no need|need not|needn't|shall not|will not|won't|do not propose",
        r"(?: for me| for us)?"
        r"(?: to)? (?:(?:repeat|go over|rehearse) (?:them|it|these|that)|set (?:them|it|these)"
        r" out)\b",
    ),
)


# "It wrote to you to say that your complaint was well founded": an answer, without its grounds.
_ANSWER_TOLD = pattern(
    r"\b(?:wrote|written|writes|replied|answered|let you know|tell you|told you|informed you"
    r"|letter|notified you)\b[^;]{0,80}\b(?:that|in which|whether) (?:your|the|it had|they had)"
    r" (?:\w+ ){0,2}?(?:complaint|appeal|grievance|criticisms?|concerns?)\b[^;]{0,70}"
    r"\b(?:upheld|justified|founded|rejected|dismissed|accepted|made out|allowed|refused)\b"
)


def mentions_grounds(clause: str) -> bool:
    """Whether a clause only says that somebody answered or gave grounds, or where they stand."""
    if goes_amiss(clause) or CAUSES.within(clause):
        return False
    return _GROUNDS_ELSEWHERE.within(clause) or _ANSWER_TOLD.within(clause)


def beside_the_matter(clause: str) -> bool:
    """Whether a clause says nothing on the matter itself, whatever it stands among."""
    return judges_points(clause) or mentions_grounds(clause)
