"""Outstanding actions: what is still to be done, by when or by whom and when.

Works, visits, calls, checks and learning with a date or a period; or that nothing is left.
Payments belong to the remedy; finished work says nothing of what is left; a promise without a
date is unclear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.promises import (
    IS_NONE,
    MONEY,
    OTHER_STEP,
    PAYMENT,
    WORK,
    dated,
    is_promise,
)
from complaintcode.letters.voice import ATTRIBUTED, WANTED

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_NONE = words(
    r"(?:no|nothing|none|not any|n't any|neither)\b[^.;]{0,30}\b(?:actions?|works?|steps?|matters?|tasks?|jobs?|repairs?|left|outstanding|remain\w*|follow-?up)\b[^.;]{0,40}\b(?:outstanding|remain\w*|left|to (?:do|be done|come|finish|follow)|required|needed|necessary|planned|proposed|arising|pending|on our side|due|for us)",
    r"(?:no|any) (?:further|other|more|outstanding|remaining|pending) (?:actions?|works?|steps?|matters?|repairs?|tasks?)",
    r"(?:nothing|none) (?:more |further |else |now )?(?:is |remains? |remaining |left |outstanding|now |to )",
    r"there (?:are|is) (?:none|nothing)",
    r"(?:all|every|both)\b[^.;]{0,40}\b(?:works?|actions?|repairs?|jobs?|steps?|promised|items?)\b[^.;]{0,40}\b(?:complete\w*|done|finished|carried out)",
    r"nothing (?:is )?outstanding",
    r"everything (?:has been|is|was|we (?:said|promised)[^.]{0,20}(?:has been|is)) (?:now )?(?:done|complete\w*|finished)",
    r"this (?:closes|concludes|completes) (?:our|the|all) (?:actions?|work|matter)",
    r"no action (?:is|remains|will)",
    r"not? (?:propos\w+|plan\w*|intend\w*|tak\w+|need\w*) (?:to )?(?:take |any |do )*(?:further |more |other )*(?:action|steps|work|anything)",
)
_NONE_LABEL = re.compile(r"\b(?:actions?|outstanding|next steps?|still to (?:do|come)|follow-?up|works?)[^:]{0,30}: ?(?:none|nil|n/?a|not applicable|no\b|nothing)")
_FROM_YOU = re.compile(r"\b(?:from|by|for) you\b|\byou (?:do not|don't|need|have)\b")
_ESCALATING = words(
    r"stage (?:2|two)",
    r"escalat\w+",
    r"ombudsman",
    r"appeal",
    r"unhappy",
    r"dissatisf",
    r"not satisfied",
    r"leaflet",
    r"calls may be recorded",
    r"acknowledge (?:your|it)",
    r"reply within",
    r"respond within",
    r"response within",
    r"answer within",
)
_NO_STEP = words(
    r"you (?:will|should|'ll|can|may|shall)(?: now| then| also)? (?:have|receive|see|find|hear|get|note|be (?:able|pleased|aware|glad))",
    r"(?:will|shall) (?:help|mean|be (?:glad|happy|pleased|grateful|aware|able)|always|continue to be|appreciate|recall|know|understand|remember|agree|apply|be (?:taken|treated|used))",
    r"file",
    r"retain\w*",
)
_UNDATED = words(
    r"in touch",
    r"asked",
    r"will (?:be )?",
    r"'ll",
    r"going to",
    r"shall",
    r"to be",
    r"arrang\w+",
    r"chas\w+",
    r"instructed",
    r"ordered",
)


def actions(text: Text) -> Answer:
    """What is still to be done, and by when?"""
    none: list[Passage] = []
    shown: list[Passage] = []
    doubtful: list[Passage] = []
    for one in text.body:
        words = one.text
        if one.section in {"complaint", "outcome_wanted", "escalation", "ombudsman"} or one.zone == "tail":
            continue
        if _NONE_LABEL.search(words) or (one.section == "actions" and IS_NONE.match(words.split(":")[-1]) and not one.is_title):
            none.append(one)
            continue
        if one.is_title and one.unit.kind == "heading" and not is_promise(one):
            continue
        if one.if_unhappy and _ESCALATING.search(words):
            continue
        if WANTED.search(words) or (ATTRIBUTED.search(words) and not is_promise(one)):
            continue
        if _NONE.search(words) and not _FROM_YOU.search(words) and not (is_promise(one) and dated(one)) and not one.of_earlier_stage:
            none.append(one)
            continue
        listed = one.section == "actions" and one.unit.kind in {"item", "cell"} and not one.is_title
        if one.blank:
            if (one.section == "actions" or is_promise(one)) and re.sub(r"\[[^\]]*\]|\W|\bby\b", "", words) and re.search(r"[a-z]{4,}", re.sub(r"\[[^\]]*\]|<<.*?>>", "", words)):
                doubtful.append(one)
            continue
        if one.courtesy or one.conditional and re.match(r"(?:if|should|were|where) ", words):
            if not (is_promise(one) and dated(one) and one.conditional and re.search(r"\b(?:it|the developer|he|she|they|that)\b", words)):
                continue
        if _ESCALATING.search(words) or one.of_procedure:
            continue
        if not (is_promise(one) or listed):
            continue
        if _NO_STEP.search(words) and not WORK.search(words):
            continue
        only_pays = bool(PAYMENT.search(words) or MONEY.search(words)) and not WORK.search(PAYMENT.sub("", words)) and not re.search(r"\b(?:call|ring|phone|visit|inspect|check|meet|monitor|train|remind|recover|interview|confirm)\b", words)
        if only_pays:
            continue
        if not (WORK.search(words) or OTHER_STEP.search(words) or listed):
            continue
        (shown if dated(one) else doubtful).append(one)
    if shown:
        return present(shown)
    if none:
        return present(none)
    if doubtful:
        return unclear(doubtful, "a step is named without a date or period")
    return missing("nothing is said of what is still to be done")


ITEM = Item(
    "actions",
    actions,
    kind="stage1_response",
    shown_by=(
        "Our clerk of works will check the floor with you on 28 October at 2pm.",
        "Action plan\n\na) Neighbour to be interviewed by 13/05/2025",
        "There are no outstanding actions.",
        "Outstanding actions: none",
    ),
    unclear_by=("The surveyor will be in touch.", "The contractor has been asked to look at the roof."),
    not_shown_by=(
        "The door was repaired on 3 May.",
        "We will pay you £200 within 15 working days.",
        "If you remain unhappy, a director will review your complaint within 20 working days.",
    ),
)
