"""What a letter of delay tells of the matter itself: it lies behind, and holds nothing up.

"The contractor failed to attend on 3 March" has the words of a cause, and is the complaint itself.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from complaintcode.letters.extension.delay_cues import AWAY, BECAUSE
from complaintcode.letters.matching.cues import cues, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.letters.text.voice import Passage

_GOES_ON = words(
    r"(?:turns|hangs|depends|hinges|rests)",
    r"(?:am|is|are|has|have|do|does|can|cannot|will|shall|need|needs|must)",
    r"\w+(?:'m|'s|'re|'ve|'ll|can't|don't|doesn't|hasn't|haven't|isn't|aren't)",
    r"(?:still|until|till|yet|now|only|just|so|before|first|meanwhile|awaited)",
    r"(?:time|longer|late|later|delay\w*|wait\w*)",
    r"(?:last week|this (?:week|month)|yesterday|today)",
)
# "The gate has been locked since March", "the boiler has broken down twice".
_SO_FAR = words(
    r"(?:has|have|'s|'ve) (?:\w+ ){1,4}(?:since|twice|(?:three|four|several|many) times|repeatedly)"
)
# Those who look into a complaint, and what they look at.
_OF_INQUIRY = words(
    r"(?:i|we|us|me|our)(?! (?:\w+ )?(?:contractor|operative|plumber|engineer|roofer|joiner)s?\b)",
    r"(?:mrs?|ms|miss|dr)",
    r"my (?:\w+ )?(?:mother|father|mum|dad|wife|husband|partner|son|daughter|child|brother|sister)",
    r"^(?:you|your (?:representative|solicitor|son|daughter|neighbour))",
    r"(?:officer|manager|director|handler|reviewer|investigator|surveyor|colleague|secretary|clerk"
    r"|panel|board|committee|team|staff|department|witness|neighbour|solicitor|lawyer|expert"
    r"|consultant|council|agent|laborator|police|supplier)\w*",
    r"(?:investigat|inspect|survey|interview|review|enquir|inquir|hearing|meeting|examin)\w*",
    r"(?:report|record|result|recording|footage|cctv|statement|sample|test|file|note|sheet|log"
    r"|invoice|letter|e-?mail|paper|document|photograph|picture|plan|reading|drawing|quote|survey"
    r"|information|evidence|system|computer|network|server|software|phone|office|depot|archive"
    r"|complaint|case|access|repl|respon)\w*",
    r"be (?:asked|reached|questioned)",
    r"(?:contradict|differ|disagree|disput)\w*",
    r"(?:christmas|easter|holidays?|snow\w*|strike)",
    r"(?:storms?|floods?|gales|frost) (?:brought|kept|meant|tied|took)",
)
_THEREFORE = cues(
    r"(?:this|that|which|it) (?:means|meant|is why|has (?:delayed|held|set)|delayed|held|caused)",
    r"(?:as a result|so|therefore|consequently|accordingly|for (?:this|that) reason"
    r"|because of (?:this|that))\b",
)


def past_events(told: Sequence[Passage]) -> set[Passage]:
    """Of passages in a row, those that tell what happened and lead to nothing."""
    return {
        one
        for one, then in zip_longest(told, told[1:])
        if _lies_behind(one.text) and not (then and _THEREFORE.match(then.text))
    }


def _lies_behind(said: str) -> bool:
    if _OF_INQUIRY.within(said) or BECAUSE.within(said):
        return False
    so_far = _SO_FAR.within(said) and not AWAY.within(said)
    return so_far or not _GOES_ON.within(said)
