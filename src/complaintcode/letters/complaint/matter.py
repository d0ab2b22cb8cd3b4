"""What a letter says of the complaint itself: where a word of an issue has to stand to count."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import pattern
from complaintcode.letters.text.sections import NOT_OURS, RESIDENTS

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage, Text

_ONWARD = NOT_OURS - RESIDENTS
# The next stage, the Ombudsman, an address or a number: how to go on, and whom to reach.
_ELSEWHERE = pattern(
    r"\b(?:stage (?:2|two|3|three)|(?:next|second|final) stage|escalat\w+|ombudsman)\b"
    r"|\w@\w|\bwww\.|https?:|\b0\d[\d ]{7,}\d\b"
    r"|\b(?:ring|call|phone|telephone|e-?mail|write to|contact|reply to) (?:us|me)\b"
)
_TITLE = re.compile(
    r"\b(?:our|the|its|this|under|your)(?: [\w'&-]+){1,4} (?:policy|policies|procedure|code|charter"
    r"|standards?|handbook|agreement|guidance)\b"
)


def matter(text: Text) -> str:
    """The passages on the complaint, the resident's words among them, in small letters.

    Left out: letterhead and signature, the way onward, the procedure, whom to reach, and the titles
    of policies.
    """
    bounded = any(one.zone == "body" for one in text.passages)
    within = [one for one in text.passages if one.zone == "body" or not bounded]
    return "\n".join(_TITLE.sub(" ", one.text) for one in within if not _is_elsewhere(one))


def _is_elsewhere(one: Passage) -> bool:
    if one.section in _ONWARD or _ELSEWHERE.within(one.text):
        return True
    return one.of_procedure or (one.if_unhappy and one.conditional)
