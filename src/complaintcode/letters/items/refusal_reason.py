"""Why the complaint, or its escalation, was refused: a ground with facts, or a known ground.

A policy or criteria named without a fact is unclear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.voice import ATTRIBUTED

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_GROUND = words(
    r"(?:more|longer|over|older) than (?:twelve|12|six|6|\w+) (?:months?|years?|working days|days|weeks)",
    r"(?:twelve|12|six|6) months",
    r"months (?:ago|after|before|late|old|since|have)",
    r"years? (?:ago|before|old|since)",
    r"out of time",
    r"too (?:late|long|old)",
    r"time limit",
    r"(?:court|legal|tribunal|possession|county court) (?:proceedings?|claim|action|case)",
    r"proceedings",
    r"claim form",
    r"particulars of claim",
    r"(?:issued|filed|begun|started|lodged|sealed|served)\b[^.]{0,40}\b(?:court|claim|proceedings)",
    r"(?:already|previously) (?:been )?(?:considered|answered|dealt|investigated|looked|decided|through|responded|had)",
    r"(?:been|gone) (?:through|to) (?:both|the) (?:stages?|stage 2|end)",
    r"same (?:complaint|matter|issues?|points?|ground)",
    r"final response (?:of|on|dated|was)",
    r"insur\w+",
    r"service request",
    r"first (?:report|time|told|contact|we)",
    r"request for (?:a )?(?:service|repair)",
    r"not (?:yet )?(?:had|been given) (?:a|the) chance",
    r"never (?:been )?(?:reported|told)",
    r"valuation",
    r"council tax",
    r"not (?:our|a) (?:tenant|landlord|responsib\w+)",
    r"not (?:ours|owned|managed)",
    r"belongs to",
    r"decided by",
    r"appeal (?:process|route|panel)",
    r"tribunal",
    r"separate (?:process|procedure|right|route)",
    r"statutory",
    r"employment",
    r"staff(?:ing)? matter",
    r"disciplin\w+",
    r"abus\w+",
    r"vexatious",
    r"unreasonable",
    r"pre-action",
    r"letter (?:before|of claim)",
    r"solicitors?",
    r"commercial",
    r"another (?:landlord|body|organisation|authority)",
    r"not (?:a|about) (?:service|anything)",
    r"nothing (?:new|to do|that)",
    r"no (?:new|fresh) ",
    r"policy (?:decision|itself)",
    r"rent (?:level|set|increase)",
    r"allocation",
    r"housing benefit",
    r"universal credit",
    r"ombudsman (?:has|is|decided|already)",
)
_POLICY = words(
    r"outside (?:of )?(?:our|the)",
    r"does not (?:meet|fall|fit|qualify)",
    r"not (?:meet|fall|within|covered|fit|satisf\w+|eligible|something)",
    r"criteria",
    r"exclu\w+",
    r"section \d",
    r"paragraph \d",
    r"clause",
    r"policy",
    r"procedure",
    r"scope",
    r"remit",
    r"grounds",
)
_REFUSES = words(
    r"not (?:able|going|be|possible|accept\w*|escalat\w*|tak\w+|consider\w*|open\w*|register\w*|progress\w*)",
    r"unable",
    r"declin\w*",
    r"refus\w*",
    r"cannot",
    r"can't",
    r"won't",
    r"will not",
    r"closed",
)
_FACT = words(
    r"was",
    r"were",
    r"had",
    r"did",
    r"has",
    r"have",
    r"is",
    r"are",
    r"took",
    r"came",
    r"gave",
    r"told",
    r"sent",
    r"made",
    r"happened",
    r"arose",
    r"began",
    r"received",
    r"reported",
    r"wrote",
    r"ended",
    r"completed",
    r"replied",
    r"answered",
    r"moved",
    r"issued",
    r"served",
    r"paid",
    r"agreed",
    r"signed",
    r"decided",
    r"set",
    r"said",
    r"because",
    r"since",
)
_DATED = words(
    r"20\d\d",
    r"january",
    r"february",
    r"march",
    r"april",
    r"may",
    r"june",
    r"july",
    r"august",
    r"september",
    r"october",
    r"november",
    r"december",
    r"last (?:year|month|week|spring|summer|autumn|winter)",
    r"\d{1,2}(?:st|nd|rd|th)",
    r"months",
    r"years",
    r"weeks",
)


def refusal_reason(text: Text) -> Answer:
    """On what ground, and on what facts?"""
    shown: list[Passage] = []
    policy: list[Passage] = []
    for one in text.body:
        words = one.text
        if one.is_title or one.is_question or one.zone == "tail" or one.section in {"complaint", "outcome_wanted", "escalation", "ombudsman"}:
            continue
        if re.match(r"(?:dear|thank|please|yours|if you|should you|i(?:'m| am) (?:sorry|writing))\b", words) and not re.search(r"\bbecause|as\b", words):
            continue
        if "ombudsman" in words and not re.search(r"ombudsman (?:has|is (?:already|now)|already|decided|found)", words):
            continue
        if one.blank:
            (policy if len(re.sub(r"\[[^\]]*\]", "", words).split()) > 4 and _POLICY.search(words) else [])
            continue
        said = ATTRIBUTED.search(words)
        ground = _GROUND.search(words)
        factual = _FACT.search(words) and (_DATED.search(words) or ground or re.search(r"\bbecause\b", words))
        if ground and not (one.of_procedure and not _DATED.search(words) and not re.search(r"\byour\b", words)):
            if said and not _DATED.search(words[: said.start()] + words[said.end() :]):
                continue
            shown.append(one)
        elif factual and not said and not one.courtesy and (_REFUSES.search(words) or re.search(r"\bbecause\b", words)):
            shown.append(one)
        elif _POLICY.search(words) and (_REFUSES.search(words) or re.search(r"\bpolicy|criteria|scope|remit\b", words)):
            policy.append(one)
    if shown:
        shown.sort(key=lambda one: not _DATED.search(one.text))
        return present(shown)
    if policy:
        return unclear(policy, "the policy is named, but no facts")
    return missing("no ground for the refusal is given")


ITEM = Item(
    "refusal_reason",
    refusal_reason,
    kind="refusal_accept",
    shown_by=(
        "The fence was put up in March 2021, which is more than twelve months ago.",
        "The claim form was served on us on 25 March 2025.",
    ),
    unclear_by=("Your complaint does not meet the criteria of our complaints policy.",),
    not_shown_by=("We have decided not to accept your complaint.",),
)
