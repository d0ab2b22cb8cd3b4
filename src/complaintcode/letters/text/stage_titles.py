"""Titles: what names a letter, and not a section of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import pattern
from complaintcode.letters.text.sections import RESIDENTS

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage, Text

_FINITE = pattern(
    r"\b(?:is|are|was|were|has|have|had|will|shall|can|may|might|could|would|should|must|do"
    r"|does|did|i|we|you|she|he|they|it)\b|'(?:s|re|ve|ll|m) (?!complaint)"
    r"|^(?:please )?(?:count|treat|read|take|regard|accept|consider) this\b"
)
_LONGEST_TITLE = 16  # words
_LONGEST_FRAGMENT = 7  # words of one that ends as a sentence does
NAMES_LETTER = re.compile(
    r"(?:(?:our|your|the) )?(?:stage \w+|s[123]|final) (?:complaints? )?"
    r"(?:outcome|response|reply|decision|answer|acknowledge?ment)\b"
)
EXPLAINS = pattern(
    r"\b(?:next|how|what|leaflet|booklet|guide|explained|^about(?!:)|about (?:our|the|how|stage))\b"
)
OF_ANOTHER = pattern(
    r"\b(?:if|want|ask(?:ing)?|go(?:ing)?|tak(?:e|ing)|mov(?:e|ing)|escalat\w+|appeal\w*|request\w*"
    r"|your stage \w+ (?:complaint|request),? (?:answered|dated|of)|answered|summary of|background"
    r"|history|previous|earlier|recap|under review|decision at|unhappy"
    r"|dissatisfied|not (?:happy|satisfied|content))\b"
)
_LONGEST_HEAD = 12  # passages
BARE = re.compile(r"\W*(?:stage|step|tier|level|part) ?\w+(?:\W*$|: | - )")
_STEP_NAME, _NEAR_BLOCKS = len("stage 1"), 4
# "Complaint stage | 1 of 2": the name stands in one cell, the number in the next.
FIELD = re.compile(
    r"(?:your |the |current |complaints? |procedure |process |policy )*(?:stage|step|tier|level)"
    r"(?: of (?:the |our |your )?(?:complaints? ?)?(?:procedure|process|policy|complaint)?)?$"
)
FIELD_VALUES = {
    number: re.compile(rf"\W*(?:[a-z]+ ?\()?(?:{names})\b")
    for number, names in (
        (1, "1|one|first|i|investigation|opening|resolve|resolution"),
        (2, "2|two|second|ii|review|appeal"),
        (3, "3|three|third|iii"),
    )
}


def is_title(one: Passage) -> bool:
    """Whether it only names something, by its form or because it is short and has no verb."""
    if one.is_title:
        return True
    short = one.text.endswith(".") and not NAMES_LETTER.match(one.text)
    longest = _LONGEST_FRAGMENT if short else _LONGEST_TITLE
    return len(one.text.split()) <= longest and not _FINITE.within(one.text)


def is_opening(one: Passage, text: Text) -> bool:
    """Whether it stands before the letter has said anything."""
    bounded = any(other.zone == "body" for other in text.passages)
    if bounded and one.zone == "head" and one.number < _LONGEST_HEAD:
        return True
    return not any(
        (other.zone == "body" or (not bounded and other.unit.kind == "sentence"))
        and not other.courtesy
        and (other.section in RESIDENTS or _FINITE.search(other.text))
        for other in text.passages[: one.number]
    )


def goes_with(one: Passage, other: Passage) -> bool:
    """Whether both are steps of a procedure that is told step by step."""
    near = abs(one.unit.block - other.unit.block) <= _NEAR_BLOCKS
    return near and one.text[:_STEP_NAME] != other.text[:_STEP_NAME]
