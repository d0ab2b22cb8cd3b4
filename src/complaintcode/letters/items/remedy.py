"""The remedy: what is done or offered for this resident to put matters right.

A payment, a repair, a changed decision, a corrected record, an apology offered expressly as the
remedy; with, if it is still to come, when or how. An express statement that there is none counts.
A bare "sorry", arrears and bills, and general learning do not.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from complaintcode.letters.cues import cues, words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.promises import (
    FUTURE,
    HOW,
    IS_NONE,
    MONEY,
    PAYMENT,
    REMEDY_DONE,
    WORK,
    dated,
    done,
    is_promise,
    vague,
)
from complaintcode.letters.voice import ATTRIBUTED, WANTED

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_NONE = words(
    r"(?:no|not any|without|nor any|neither|nor|nothing)\b[^.;]{0,40}\b(?:compensation|remedy|remedies|redress|payment|award|goodwill|refund|offer\w*|put right|made good|remedial)",
    r"(?:not|n't|unable|cannot|declin\w+|never|do not|won't)\b[^.;]{0,60}\b(?:offer\w*|award\w*|pay|propos\w+|mak(?:e|ing)|give|giving|due|owed|provide|compensat\w*|entitled)\b[^.;]{0,60}\b(?:compensation|payment|remedy|redress|award|refund|any|anything|sum|money|offer|one|more|reduction|credit)",
    r"compensation is (?:not|n't) ",
    r"no (?:further )?(?:action|steps?) (?:is|are|will be|to be|need|needs|by way)\b[^.]{0,60}",
    r"nothing (?:more |further |else )?(?:to (?:put|offer|remedy|pay|make|be put)|(?:for us )?to put|is (?:owed|due|offered|payable))",
    r"nothing (?:that )?(?:we|i) (?:need|have|ought|should) (?:to )?(?:put|do|offer)",
)
_NONE_LABEL = re.compile(r"\b(?:remedy|redress|compensation|putting (?:it|things) right|offer|payment)[^:]{0,25}: ?(?:none|nil|n/?a|not applicable|no\b|£0)")
_APOLOGY = cues(
    r"accept (?:this|it) (?:letter )?as (?:our|the|a|my)[^.]{0,40}apolog",
    r"(?:this|the|our|my|written|formal|full) (?:written |formal |personal |full |letter (?:of|is our) )*apolog\w+ (?:is|as|by way of|forms?|that|which) (?:the|our|your|a)? ?(?:remedy|redress|way|what)",
    r"(?:remedy|redress|put (?:it|things|this|matters) right)[^.]{0,60}\b(?:is|are|we|i|with|an|a|this)\b[^.]{0,40}apolog",
    r"(?:offer|tender|give|giving|make) (?:you )?(?:our|my|a|an|this)(?: \w+){0,3} apolog",
    r"apolog\w+ (?:is|as) (?:what|the remedy|our remedy|the redress|redress)",
    r"by way of apolog",
    r"apolog\w+ in (?:writing|person)",
)
_NOT_REMEDY = words(
    r"arrears",
    r"owe",
    r"owing",
    r"outstanding balance",
    r"bill(?:ed|s)?",
    r"invoice[ds]?",
    r"costs? (?:you|of|to us|the)",
    r"charged?",
    r"you paid",
    r"guidance",
    r"range",
    r"between £",
    r"up to £",
    r"rent (?:of|is)",
    r"price",
    r"quot\w+",
    r"estimat\w+",
    r"budget",
    r"worth",
    r"value[ds]?",
)
_LEARNING = words(
    r"train\w*",
    r"remind\w*",
    r"brief\w*",
    r"learn\w*",
    r"lesson\w*",
    r"all (?:staff|officers|contractors|our|teams)",
    r"staff",
    r"team meeting",
    r"procedure",
    r"policy",
    r"checklist",
    r"process",
    r"future",
    r"colleagues",
    r"toolbox",
)
_CONTACT_ONLY = words(
    r"call",
    r"ring",
    r"phone",
    r"telephone",
    r"text",
    r"email",
    r"write to",
    r"check",
    r"confirm",
    r"monitor",
    r"inspect",
    r"visit",
    r"review",
    r"let you know",
    r"update",
    r"report",
    r"speak",
    r"meet",
)
_VAGUE_REMEDY = words(
    r"compensation",
    r"payment",
    r"remedy",
    r"redress",
    r"refund",
    r"credit",
    r"goodwill",
    r"offer",
    r"put (?:it|things|this|matters) right",
    r"voucher",
    r"reimburs\w+",
    r"make (?:it|this) up",
    r"make amends",
)


def _pounds(passages: list[Passage]) -> tuple[Decimal, ...]:
    found = []
    for one in passages:
        for match in MONEY.finditer(one.text):
            digits = re.sub(r"[^\d.]", "", match[0]).strip(".")
            if digits:
                found.append(Decimal(digits))
    return tuple(found)


def remedy(text: Text) -> Answer:
    """What is offered to put matters right?"""
    none: list[Passage] = []
    shown: list[Passage] = []
    doubtful: list[Passage] = []
    for at, one in enumerate(text.body):
        if one.section in {"complaint", "outcome_wanted", "escalation", "ombudsman"} or one.zone == "tail":
            continue
        if one.if_unhappy and one.section not in {"remedy", "actions"}:
            continue
        words = one.text
        if _NONE_LABEL.search(words) or (one.section == "remedy" and IS_NONE.match(words.split(":")[-1]) and not one.is_title):
            none.append(one)
            continue
        if one.is_title and one.unit.kind == "heading" and not MONEY.search(words):
            continue
        if WANTED.search(words) or (ATTRIBUTED.search(words) and not FUTURE.search(words)):
            continue
        if _NONE.search(words) and not (one.conditional and words.startswith("if")):
            none.append(one)
            continue
        if one.blank:
            if _VAGUE_REMEDY.search(words) or MONEY.search(words) or one.section == "remedy":
                doubtful.append(one)
            continue
        if one.conditional and re.search(r"\b(?:if (?:we|your|the|it|i) |should (?:we|your|the)|were (?:we|your)|would be)\b", words):
            continue
        if text.stage > 1 and one.of_earlier_stage and not is_promise(one) and not re.search(r"\b(?:increase|instead|in addition|on top|further|also|raise|double|now)\b", words):
            continue
        after = text.body[at + 1] if at + 1 < len(text.body) else None
        near = after is not None and after.unit.block == one.unit.block and re.match(r"(?:it|this|that|the (?:money|payment|cheque|sum|credit|amount)|both|they|you(?:'ll| will)|we will|she|he|please|to accept|just|simply)\b", after.text)
        timed = dated(one) or bool(HOW.search(words)) or bool(near and after and (dated(after) or HOW.search(after.text)))
        pays = bool(PAYMENT.search(words)) or bool(MONEY.search(words))
        if pays and MONEY.search(words) and (one.section == "remedy" or is_promise(one) or done(one) or re.search(r"\b(?:offer|award|pay|paying|propose|enclos\w+|made up|send\w*|give|credit|refund|reimburse|apply|making|agree\w*)\b", words)):
            if _NOT_REMEDY.search(words) and not re.search(r"\b(?:pay|refund|credit|offer|reimburse|compensat|enclose|award|repay|waive|written off)", words):
                continue
            (shown if timed or done(one) else doubtful).append(one)
            continue
        if pays and not MONEY.search(words) and re.search(r"\b(?:refund|reimburs|credit|waive|write off|written off|repay|repaid|cancel)\w*", words) and (is_promise(one) or done(one)):
            (shown if timed or done(one) else doubtful).append(one)
            continue
        if _APOLOGY.search(words) or (one.section == "remedy" and re.search(r"\b(?:apology|apologies) (?:is|are|from)\b|\bletter of apology\b", words)):
            shown.append(one)
            continue
        if REMEDY_DONE.search(words) and (done(one) or is_promise(one)) and not re.search(r"\byou (?:removed|changed|cancelled)", words):
            if one.section in {"remedy", "actions", "decision"} or re.search(r"\b(?:we|i|now|today|been|therefore|hereby)\b", words):
                shown.append(one)
                continue
        if is_promise(one) and WORK.search(words):
            only_learning = _LEARNING.search(words) and not re.search(r"\byour\b|\byou\b", words)
            if only_learning:
                continue
            (shown if dated(one) or near and after and dated(after) else doubtful).append(one)
            continue
        if one.section == "remedy" and (is_promise(one) or done(one) or one.unit.kind == "item"):
            if _LEARNING.search(words) and not re.search(r"\byou\b", words):
                continue
            if done(one) or dated(one):
                shown.append(one)
            elif vague(one) or pays:
                doubtful.append(one)
            continue
        if done(one) and WORK.search(words) and re.search(r"\b(?:has|have|'ve) (?:now |since |already |all )*(?:been )?", words) and re.search(r"\b(?:now|since|put right|today|yesterday)\b", words):
            shown.append(one)
            continue
        if pays and is_promise(one) and not one.conditional:
            doubtful.append(one)
    if shown:
        return present(shown, *_pounds(shown))
    if none:
        return present(none)
    if doubtful:
        return unclear(doubtful, "a remedy is named without what, when or how")
    return missing("no remedy is offered, nor is it said that there is none")


ITEM = Item(
    "remedy",
    remedy,
    kind="stage1_response",
    shown_by=(
        "We will pay you £200 within 15 working days.",
        "A new shower will be put in on Wednesday 9 July 2025.",
        "We enclose a cheque for £50 for the nuisance.",
        "As your complaint is not upheld, no compensation is due.",
        "Remedy: none",
        "Please accept this letter as our written apology.",
    ),
    unclear_by=(
        "We will pay compensation in line with our policy.",
        "To put this right we would like to offer you [AMOUNT] within [NUMBER] days.",
    ),
    not_shown_by=(
        "I am sorry for the inconvenience.",
        "Your arrears are £312.40.",
        "You would like £200 because you had to eat out.",
        "All staff will be reminded of the procedure at the June meeting.",
    ),
)
