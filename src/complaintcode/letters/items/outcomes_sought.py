"""The outcomes sought: what the resident hopes for.

At least one thing wanted, or that nothing more is wanted, is put into the resident's mouth. A
question what they want, or a note that they gave nothing, is unclear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.voice import RESIDENT, WANTED

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_PROCEDURAL = re.compile(
    r"^\W*(?:(?:us|me|that|for|to|the|your|this|it|be|a|an|have|formally|now|also|our|complaint|case|matter|further|request) )*(?:escalat\w*|stage|review|appeal|complain|discuss|speak|talk|contact|know more|see (?:a copy|our)|copy|receive (?:this|a copy)|go (?:to|further)|take (?:it|this|the matter|your complaint) (?:to|further)|add|send|read|look (?:at|into) (?:it|this|the|your)(?: \w+){0,3} again|reconsider|interpreter|help with this|call|ring|more (?:time|information)|have (?:a copy|this)|whether|why|how (?:long|we)|when\b|what\b|if\b|ombudsman|reply|answer\b|response)"
)
_NOUN = words(
    r"(?:outcomes?|resolution|remedy|redress|result|settlement)\b[^.]{0,40}\b(?:you(?:'d| would|'re| are| have|'ve)?|your|mr|mrs|ms|miss|resident|tenant)",
    r"your (?:desired|preferred|hoped[- ]for|suggested|proposed|requested|wished[- ]for) (?:outcomes?|resolution|remedy|result|solution)",
    r"(?:would|might|to|will) (?:put (?:it|things|this|matters) right|resolve (?:it|things|this|matters|your complaint)|settle (?:it|things|matters|this)|satisfy you|make (?:it|things) right|content you)",
    r"in settlement",
    r"by way of (?:resolution|settlement|remedy|redress|outcome|putting)",
    r"your (?:hope|wish|request|aim|object) (?:is|was)",
    r"as a resolution",
    r"to resolve (?:this|it|matters|your)",
    r"(?:would|will) (?:please|suit|satisfy) (?:you|him|her)",
)
_NOT_GIVEN = words(
    r"(?:did|do|have|has|had)(?: not|n't) (?:say|said|tell|told|state|stated|give|given|specif\w+|indicate\w*|mention\w*)",
    r"no (?:specific |particular |preferred )?(?:outcome|resolution|remedy) (?:was|is|has been|given|stated|specified)",
    r"not (?:stated|specified|given|recorded|known|clear|say)",
    r"none (?:given|stated|recorded)",
    r"unsure what",
    r"don't (?:yet )?know what",
    r"not sure what",
    r"left (?:that|it|this) to us",
    r"left blank",
    r"not (?:yet )?(?:told|said)",
)
_ASKED = re.compile(
    r"\b(?:what|which|how)\b[^.?]{0,60}\b(?:outcome|you(?:'d| would)? (?:like|want|hope|wish|be looking)|(?:would|might|could) (?:put|resolve|make|satisfy)|resolution)\b|\b(?:let (?:me|us) know|tell (?:me|us)|confirm|clarify|say|ask you|hear)\b[^.]{0,40}\bwhat\b[^.]{0,40}\b(?:outcome|want|like|hope|see|looking|put|resolv\w+|right|do)\b"
)
_NOTHING_MORE = words(
    r"nothing (?:more|else|further)",
    r"only (?:an )?",
    r"no more than",
    r"do(?:es)? not (?:want|seek|ask for|wish for)",
    r"don't want",
    r"not (?:seeking|asking|looking|after)",
)
_LANDLORD_WANTS = re.compile(r"\b(?:we|i) (?:would like|want|hope|ask)\b")


def outcomes_sought(text: Text) -> Answer:
    """Is it said what the resident wants?"""
    shown: list[Passage] = []
    doubtful: list[tuple[Passage, str]] = []
    for one in text.body:
        if one.zone == "tail":
            continue
        in_section = one.section == "outcome_wanted" and not one.is_title
        if one.blank:
            continue
        if _ASKED.search(one.text) and (one.is_question or not WANTED.search(one.text.split(" what ")[0])):
            doubtful.append((one, "the letter only asks what the resident wants"))
            continue
        if one.is_question and not in_section:
            continue
        if (in_section or WANTED.search(one.text) or _NOUN.search(one.text)) and _NOT_GIVEN.search(one.text) and not _NOTHING_MORE.search(one.text):
            doubtful.append((one, "the letter says that no outcome was named"))
            continue
        if in_section:
            if one.if_unhappy and one.text.startswith("if "):
                continue
            if len(one.text) > 3:
                shown.append(one)
            continue
        if one.section == "escalation":
            continue
        if one.unit.kind == "field" and re.match(r"[^:]*(?:want|sought|outcome requested|resolution)", one.text):
            shown.append(one)
            continue
        if one.is_title:
            continue
        for found in WANTED.finditer(one.text):
            if re.search(r"\b(?:if|should|whether|when|where|as|than|unless|whenever|until|may|can)\s*$", one.text[: found.start()]):
                continue
            rest = one.text[found.end() :]
            if one.if_unhappy and re.match(r".*\bif\b", one.text[: found.start()]) :
                continue
            if len(rest.split()) < 2 or _PROCEDURAL.match(rest):
                continue
            shown.append(one)
            break
        else:
            noun = _NOUN.search(one.text)
            if noun and not one.if_unhappy and not one.conditional and len(one.text[noun.end() :].split()) >= 3:
                shown.append(one)
    if shown:
        return present(shown)
    if doubtful:
        return unclear([doubtful[0][0]], doubtful[0][1])
    return missing("the letter does not say what the resident wants")


ITEM = Item(
    "outcomes_sought",
    outcomes_sought,
    kind="stage1_response",
    shown_by=(
        "You would like the door to be repaired and an apology.",
        "What you want\n\nA new key fob.",
        "You asked us to refund the charge.",
        "To resolve this you were hoping for a single point of contact.",
    ),
    unclear_by=(
        "What would you like us to do to put things right?",
        "You did not say what outcome you would like.",
    ),
    not_shown_by=(
        "If you would like to discuss this letter, please ring me.",
        "You asked for your complaint to be escalated to stage 2.",
        "We would like to thank you for your patience.",
    ),
)
