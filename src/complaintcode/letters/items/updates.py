"""How often, or on which days, the resident will hear while waiting for the answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_EVERY = words(
    r"(?:every|each)\b[^.]{0,40}\b(?:day|days|week|weeks|month|monday|tuesday|wednesday|thursday|friday|fortnight|morning|evening)",
    r"(?:week|fortnight|dai)ly",
    r"(?:once|twice) (?:a|every|each) (?:week|fortnight|month)",
    r"at least (?:every|once)",
    r"at the end of each",
)
_HEAR = words(
    r"update\w*",
    r"ring",
    r"call\w*",
    r"phone",
    r"telephone",
    r"e-?mail\w*",
    r"write",
    r"text\w*",
    r"let you know",
    r"hear",
    r"contact\w*",
    r"progress",
    r"news",
    r"in touch",
    r"tell you",
    r"note",
    r"word",
    r"speak",
    r"message",
)
_KEEP = words(
    r"keep you (?:informed|updated|posted|up to date|in the picture|in touch)",
    r"(?:regular|further|frequent|periodic)(?:ly)? (?:updates?|contact|intervals)",
    r"update you",
    r"be in touch",
    r"let you know (?:how|of|if)",
    r"at (?:regular|agreed) intervals",
)
_ON_DAYS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri)days?\b|\b\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b")


def updates(text: Text) -> Answer:
    """How often will the resident hear?"""
    keep: list[Passage] = []
    for one in text.body:
        if one.is_title or one.of_procedure or one.section in {"complaint", "outcome_wanted"} or one.blank:
            continue
        if _EVERY.search(one.text) and _HEAR.search(one.text) and not one.said_by_resident:
            return present([one])
        if _KEEP.search(one.text):
            if re.search(r"\bupdate\w*|progress\b", one.text) and _ON_DAYS.search(one.text):
                return present([one])
            keep.append(one)
        elif re.search(r"\b(?:update|progress)\w*\b", one.text) and _ON_DAYS.search(one.text):
            return present([one])
    if keep:
        return unclear(keep, "updates without how often or when")
    return missing("the letter does not say how often the resident will hear")


ITEM = Item(
    "updates",
    updates,
    kind="extension_stage1",
    shown_by=("I will ring you every Friday.", "You will get weekly updates by email."),
    unclear_by=("We will keep you informed.",),
    not_shown_by=("We will respond by 31 January 2025.",),
)
