"""How to go on: from stage 1 to stage 2, from the last stage to the Housing Ombudsman.

At stage 1: that the complaint can go to the next stage, and at least one way of asking for it. At
the last stage: that the resident may take the complaint to the Housing Ombudsman; "the Ombudsman"
alone is unclear, another scheme nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.channels import (
    ANY_OMBUDSMAN,
    HOUSING_OMBUDSMAN,
    OTHER_SCHEME,
    WAY,
)
import re as _re
_STAGE={2:_re.compile("stage 2|stage two|second stage")}

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_AGAIN = words(
    r"escalat\w*",
    r"review(?:ed|er|s)?",
    r"appeal\w*",
    r"look(?:ed)? (?:at )?(?:it |this |things |the matter |your complaint |everything )?(?:all )?(?:again|afresh|a second)",
    r"second (?:look|opinion|pair|answer|view)",
    r"take (?:it|this|the matter|your complaint|things|the complaint) (?:further|up|on|higher|to)",
    r"next (?:stage|step|level)",
    r"another (?:manager|director|person|officer|look)",
    r"someone (?:else|more senior|senior)",
    r"somebody (?:else|more senior)",
    r"fresh (?:look|eyes|pair)",
    r"go(?:es)? (?:further|up|higher|before|to (?:the|our) (?:committee|board|panel|trustees|director|chief))",
    r"reconsider\w*",
    r"re-?examin\w*",
    r"panel",
    r"(?:the|our) (?:trustees|committee|board|director|chief executive) (?:to|will|can|would)",
    r"(?:put|bring|refer) (?:it|this|the matter|your complaint|your case) (?:to|before)",
    r"heard by",
    r"passed? (?:it |your complaint |this )?(?:on |up )?to",
)
_ABLE = words(
    r"can",
    r"may",
    r"could",
    r"right",
    r"entitled",
    r"ask\w*",
    r"request\w*",
    r"if",
    r"should",
    r"please",
    r"will",
    r"would",
    r"welcome",
    r"free",
    r"open",
    r"able",
    r"want",
    r"wish",
    r"simply",
    r"just",
    r"tell",
    r"let",
    r"contact",
    r"write",
    r"ring",
    r"phone",
    r"call",
    r"email",
    r"reply",
    r"say",
    r"by",
    r"have",
)
_REFUSED = re.compile(r"\b(?:will not|won't|cannot|can't|not be|no right|are not|is not) (?:be )?(?:escalat\w*|review\w*|progress\w*|take\w*|possible|able|consider\w*)|\bno (?:right|further) (?:of )?(?:appeal|review|stage)")
_TAKE = words(
    r"can",
    r"may",
    r"could",
    r"might",
    r"right",
    r"entitled",
    r"free",
    r"able",
    r"ask",
    r"refer\w*",
    r"take\w*",
    r"took",
    r"bring",
    r"approach",
    r"contact\w*",
    r"complain\w*",
    r"go",
    r"turn",
    r"write",
    r"call",
    r"ring",
    r"appeal",
    r"escalat\w*",
    r"investigat\w*",
    r"review\w*",
    r"open",
    r"if",
    r"next",
    r"recourse",
    r"independent",
    r"should",
    r"send",
    r"put",
    r"raise",
    r"consider",
    r"look",
    r"port of call",
    r"lies",
    r"one (?:person|body)",
    r"further",
    r"ear",
    r"judge",
    r"decide",
    r"hear",
)
_AUTHOR = words(
    r"code",
    r"guidance",
    r"spotlight",
    r"scheme rules",
    r"(?:a )?member of",
    r"membership",
    r"registered with",
    r"report(?:s|ed)?",
    r"requires? us",
    r"expects? us",
    r"determin\w+",
    r"recommend\w+",
    r"order(?:s|ed)?",
    r"self-assess\w*",
    r"published",
    r"best practice",
    r"jurisdiction",
)
_OFFERS = re.compile(r"\byou(?:'re| are|r)? (?:can|may|could|might|right|entitled|have the right|are free|free|able|wish)|\b(?:refer|take|bring|complain|escalate|appeal|approach|contact|ask|go|turn|investigat)\w*\b")


def escalation_route(text: Text) -> Answer:
    """Is the way onward named?"""
    return _to_stage_2(text) if text.stage == 1 else _to_the_ombudsman(text)


def _to_stage_2(text: Text) -> Answer:
    shown: list[Passage] = []
    right: list[Passage] = []
    ways: list[Passage] = []
    passages = text.passages
    for at, one in enumerate(passages):
        if one.unit.kind == "heading" or one.blank and not WAY.search(one.text.replace(one.blank, "")) and not _AGAIN.search(one.text):
            continue
        if one.section in {"complaint", "outcome_wanted", "reasons", "decision"} and not one.if_unhappy and not _STAGE[2].search(one.text):
            continue
        onward = _STAGE[2].search(one.text) or _AGAIN.search(one.text)
        near = [other for other in passages[max(0, at - 2) : at + 4] if other is not one and other.zone != "head" and (other.section == one.section)]
        if ANY_OMBUDSMAN.search(one.text) and not _STAGE[2].search(one.text):
            continue
        applies = onward and _ABLE.search(one.text) and not _REFUSED.search(one.text) and not re.search(r"\b(?:has|have|was|were) (?:now )?(?:been )?(?:escalated|passed|reviewed)|\b(?:i|we) (?:have |'ve )?(?:reviewed|looked|passed|escalated|asked)\b", one.text)
        if applies and (one.if_unhappy or one.section == "escalation" or _STAGE[2].search(one.text) or any(other.if_unhappy for other in near[-3:])):
            if one.unit.kind in {"label"}:
                continue
            if re.search(r"\bcommunity trigger\b|\b(?:band|application|allocation|housing benefit|council tax)\b", one.text) and not _STAGE[2].search(one.text):
                continue
            if _way(one.text):
                shown.append(one)
            else:
                around = [other for other in near if other.number > one.number - 2 and _way(other.text) and not ANY_OMBUDSMAN.search(other.text) and (other.section == "escalation" or other.unit.block == one.unit.block or abs(other.unit.block - one.unit.block) <= 2 or one.if_unhappy)]
                if around:
                    shown += [one]
                else:
                    right.append(one)
        elif one.if_unhappy and _way(one.text) and re.search(r"\b(?:unhappy|dissatisf|not (?:satisfied|happy|content)|disagree|isn't|don't accept|do not accept|not accept|wrong|remain|not what)", one.text):
            ways.append(one)
    if shown:
        return present(shown)
    if right:
        return unclear(right, "the right is named without a way to use it")
    if ways:
        return unclear(ways, "a way is named without saying what it leads to")
    return missing("the letter does not say how to go to the next stage")


def _way(words: str) -> bool:
    return bool(WAY.search(re.sub(r"\b(?:this|my|our|the) (?:letter|response|reply|answer|e-?mail)\b|\bresponse letter\b|\bletter of\b", "", words) if not re.search(r"\breply|respond", words) else words))


def _to_the_ombudsman(text: Text) -> Answer:
    shown: list[Passage] = []
    unnamed: list[Passage] = []
    named = [one for one in text.passages if HOUSING_OMBUDSMAN.search(one.text)]
    for one in text.passages:
        if not (ANY_OMBUDSMAN.search(one.text) or HOUSING_OMBUDSMAN.search(one.text)):
            continue
        if one.unit.kind == "label" or one.blank and HOUSING_OMBUDSMAN.search(one.blank):
            continue
        housing = HOUSING_OMBUDSMAN.search(one.text)
        rest = OTHER_SCHEME.sub("", one.text)
        if not housing and not ANY_OMBUDSMAN.search(rest):
            continue
        offers = _TAKE.search(rest) and not one.of_earlier_stage
        if _AUTHOR.search(rest) and not _OFFERS.search(rest):
            continue
        if one.zone == "tail" and _AUTHOR.search(rest):
            continue
        if re.search(r"\b(?:has|had) (?:already )?(?:written|told|asked|found|decided|ordered)|\bwe (?:have )?(?:told|informed|reported|notified|work)\b", rest):
            continue
        if housing and (offers or one.section in {"ombudsman", "escalation"} and one.unit.kind != "heading"):
            shown.append(one)
        elif offers:
            unnamed.append(one)
    if shown:
        return present(shown)
    if unnamed:
        if named and not any(OTHER_SCHEME.search(one.text) for one in text.passages):
            return present([*unnamed, *named])
        return unclear(unnamed, "which ombudsman is meant is not said")
    return missing("the letter does not say that the Housing Ombudsman can be asked")


ITEM = Item(
    "escalation_route",
    escalation_route,
    kind="stage1_response",
    shown_by=(
        "If you are unhappy, you can ask for stage 2 by ringing 01632 960 042.",
        "Please reply to this email if you would like a director to look at it again.",
        ("stage2_response", "You may refer your complaint to the Housing Ombudsman."),
    ),
    unclear_by=(
        "If you are not satisfied, you have the right to take your complaint to stage 2.",
        "If you are unhappy with this answer, ring me on 01632 960 042.",
        ("stage2_response", "You may now take your complaint to the Ombudsman."),
    ),
    not_shown_by=(
        "If you have any questions, ring me on 01632 960 042.",
        ("stage2_response", "You may go to The Property Ombudsman, Milford House, Salisbury."),
        ("stage2_response", "We follow the Housing Ombudsman's Code."),
    ),
)
