"""Which stage the letter is.

The letter says which step of the procedure it is itself: by number, as the first or final answer,
or as the review or appeal that is plainly the second step. A stage named as a past or next step,
or in a description of the procedure, does not count.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import cues, words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_ORDINALS = {
    1: r"(?:stage[ -]?(?:1|one|i)\b|\bs1\b|\bstg\.? ?1\b|\b(?:first|1st|opening|initial)(?: of (?:the |our )?(?:two|2))?[ -]*(?:and \w+ )?(?:formal |written )?(?:stage|steps?|level|tier|answer|response|reply|round|look|decision)\b|\bstage: ?1\b|\b(?:step|level|tier|phase|round|part) (?:1|one)\b)",
    2: r"(?:stage[ -]?(?:2|two|ii)\b|\bs2\b|\bstg\.? ?2\b|\b(?:second|2nd)(?: and (?:last|final))?[ -]*(?:formal |written )?(?:stage|step|level|tier|answer|response|reply|round|look|decision|review)\b|\b(?:step|level|tier|phase|round|part) (?:2|two)\b)",
    3: r"(?:stage[ -]?(?:3|three|iii)\b|\bs3\b|\bstg\.? ?3\b|\b(?:third|3rd)(?: and (?:last|final))?[ -]*(?:stage|step|level|tier|answer|response|reply|review)\b|\b(?:step|level|tier|phase|part) (?:3|three)\b)",
}
_STAGE = {number: re.compile(pattern) for number, pattern in _ORDINALS.items()}
_ANY = re.compile("|".join(_ORDINALS.values()))
_LAST = words(
    r"final(?:,? (?:and )?(?:considered|formal|written|complaints?))* (?:response|decision|answer|reply|position|word|letter|stage|step|review|conclusion|outcome|view|determination|report)",
    r"last (?:stage|step|word|answer|response|reply|decision|and considered|rung|part)",
    r"(?:exhaust\w*|conclud\w+|complet\w+|end(?:s|ed)?|end of|closes?|reached the end of|come to (?:an|the) end|finish\w*|no more|gone through all)\b[^.;]{0,50}\b(?:procedure|process|scheme|route|stages|steps|arrangements|policy)",
    r"(?:procedure|process|scheme|stages|steps)\b[^.;]{0,40}\b(?:exhausted|at an end|come to (?:an|its) end|complete\b|completed|concluded|ends here|finished|is over)",
    r"no (?:further|other|more|third|higher) (?:internal )?(?:stage|step|appeal|review|right|level|tier|answer)",
    r"nothing (?:beyond|after|above) this",
    r"(?:we|i) (?:have|can) (?:nothing|no) (?:further|more) (?:to add|stage)",
    r"as far as (?:we|i|it|our|the)\b[^.]{0,40}\b(?:go|goes)",
)
_REVIEW = cues(
    r"your appeal",
    r"(?:on|at|of|hear\w*|heard|decid\w+) (?:the |your )?appeal",
    r"appeal (?:panel|hearing|decision|outcome|response)",
    r"review panel",
    r"panel review",
    r"(?:outcome|result) of (?:the|your|our|my) (?:appeal|review)",
    r"peer review",
    r"review (?:decision|response|outcome)",
    r"asked (?:us|me|for) (?:to )?(?:a )?review",
    r"(?:review|second look) (?:of|at) (?:the|our|my|his|her|that|what|how) [^.]{0,40}(?:decision|answer|response|reply|findings|said|complaint)",
    r"reviewed (?:the|our|his|her|mr|mrs|ms) [^.]{0,30}(?:decision|answer|response|reply|findings)",
)
_NEXT = re.compile(
    r"\b(?:to|next|go(?:es)?|proceed\w*|progress\w*|escalat\w*|take|taken|move[ds]?|moving|request\w*|ask\w*|want|wish|a) (?:on )?(?:to )?(?:go to )?(?:our |the |a |for )*(?:formal )?(?:%s)|(?:%s)[^.]{0,50}\b(?:if|will (?:be|look|review|reply|respond|send|consider)|request|would)\b|(?:is|be) called|\bnext\b"
    % (_ANY.pattern, _ANY.pattern)
)
_LEAFLET = words(
    r"leaflet",
    r"booklet",
    r"guide",
    r"factsheet",
    r"page",
    r"website",
    r"stage (?:1|2|one|two) of (?:the (?:works|project|programme|refurb\w*|repair|contract|roof\w*|scheme|build\w*|development))",
)
_PAST = words(
    r"was",
    r"were",
    r"had",
    r"gave",
    r"found",
    r"said",
    r"told",
    r"decided",
    r"sent",
    r"dated",
    r"of \d",
    r"from",
    r"upheld",
    r"concluded",
    r"accepted",
    r"replied",
    r"answered",
    r"wrote",
    r"made",
    r"did",
    r"offered",
    r"promised",
    r"received",
    r"asked",
    r"told",
)
_SELF = re.compile(
    r"\b(?:this (?:is|letter|response|reply|answer|e-?mail|decision|report|message|review|completes|concludes|note|document|therefore|constitutes|acknowledg)|i (?:am|have|'ve|write|investigated|considered|looked|can|now)|i'(?:m|ve)|we (?:have|are|'ve|'re)|we'(?:ve|re)|(?:my|our) (?:formal |full |written )?(?:%s|response|decision|findings|answer|reply|investigation|review|conclusion)|logged|registered|recorded|accepted|treat\w*|open(?:ed)?|dealing with|being (?:dealt|handled|considered|investigated|looked)|has (?:now )?been (?:escalated|moved|raised|taken|passed|accepted|logged)|(?:is|are) (?:now )?(?:at|in)|acknowledg|what (?:we|i) say here|here (?:is|are)|you have (?:now )?(?:reached|come to|completed)|outcome of|following|under|at)\b"
    % _ANY.pattern
)
_CODE = re.compile(r"\b(?:st|s|stg|cmp|cs|c)-?[123](?=[-/ ]|$)|[/-]s(?:t|tg)?-?[123]\b|\bfr[-/]\d")


def _named(text: Text, number: int) -> list[Passage]:
    """Where the letter calls itself by the number of a stage."""
    found = []
    for one in text.passages:
        match = _STAGE[number].search(one.text)
        if not match or one.if_unhappy and not one.is_title:
            continue
        if one.section == "escalation" and number > text.stage:
            continue
        if _LEAFLET.search(one.text) or one.blank and one.blank in match[0]:
            continue
        if one.is_title:
            if not (one.if_unhappy or re.search(r"\b(?:next|request|appeal to|how to|go to|move to|escalating to|about)\b", one.text)):
                found.append(one)
            continue
        if number > text.stage and (_NEXT.search(one.text) or not _SELF.search(one.text)):
            continue
        if number < text.stage:
            if one.of_earlier_stage and (_PAST.search(one.text) or not re.search(r"\bthis (?:is|letter|response)\b", one.text)):
                continue
            if not re.search(r"\b(?:this (?:is|letter|response|reply)|our stage|my stage)\b", one.text):
                continue
        if one.of_procedure and not re.search(r"\bthis (?:is|letter|response|reply)\b|logged|\bi (?:have|am)\b", one.text):
            continue
        if number == text.stage == 1 and one.of_earlier_stage and re.search(r"\b(?:dated|of \d|was (?:sent|answered|given))\b", one.text) and not re.search(r"\bthis (?:is|letter)\b", one.text):
            continue
        if number == text.stage and not _SELF.search(one.text) and one.unit.kind == "sentence" and not re.match(r"(?:your )?complaint", one.text):
            continue
        found.append(one)
    return found


def stage(text: Text) -> Answer:
    """Which stage does the letter say that it is?"""
    number = text.stage
    own = _named(text, number)
    others = [one for n in _STAGE if n != number for one in _named(text, n) if one not in own]
    last = []
    if number > 1 or text.kind.endswith("response"):
        last = [
            one
            for one in text.passages
            if _LAST.search(one.text) and not (one.if_unhappy and not one.is_title and not re.search(r"\bthis\b", one.text)) and not (one.section == "escalation" and number == 1)
        ]
        last = [one for one in last if not re.search(r"\b(?:will|would|receive|expect|due|you(?:'ll| will) (?:get|have))\b[^.]{0,50}\bfinal\b|within \w+ (?:working )?(?:days|months)[^.]{0,30} of (?:our|the|this) final", one.text)]
    if number == 1 and last and text.kind == "stage1_response":
        others += [one for one in last if re.search(r"\bthis (?:is|letter|response)\b", one.text) or one.is_title]
        last = []
    if number > 1 and not own and not last:
        last = [one for one in text.passages if _REVIEW.search(one.text) and not one.if_unhappy]
    if text.kind.startswith("ack") and number > 1 and not own:
        last = [one for one in text.passages if _REVIEW.search(one.text) and not one.if_unhappy]
    if (own or last) and others:
        return unclear([*own[:1], *last[:1], *others], "the letter calls itself by two stages", number)
    if own or last:
        return present([*own, *last], number)
    if others:
        return unclear(others, "the letter calls itself another stage than that of its kind")
    for one in text.passages:
        if one.blank and re.search(r"\bstage|step\b", one.text) and not one.if_unhappy:
            return unclear([one], "a blank or alternatives of the template stand where the stage is named")
    for one in text.passages:
        if _CODE.search(one.text) and one.zone != "tail" and len(one.text) < 60:
            return unclear([one], "only a reference code names the stage")
    return missing("the letter does not say which stage it is")


ITEM = Item(
    "stage",
    stage,
    kind="stage1_response",
    shown_by=(
        "Stage 1 response\n\nDear Ms Oyelaran,\n\nWe uphold your complaint.",
        "This letter is our first answer under the complaints procedure.",
        "I have completed my investigation at stage one of our procedure.",
        ("stage2_response", "This is our final response, and our internal procedure is exhausted."),
        ("stage2_response", "The panel heard your appeal on 3 May. You told the panel of the damp."),
        ("acknowledgement_stage1", "Your complaint has been logged at Stage 1."),
    ),
    unclear_by=(
        "STAGE 1 RESPONSE\n\nDear Mr Ode,\n\nThis is our stage 2 response to your complaint.",
        "Our ref: ST1-20993\n\nDear Mr Ode,\n\nWe uphold your complaint.",
    ),
    not_shown_by=(
        "If you are unhappy you can ask us to take your complaint to stage 2.",
        "Thank you for your formal complaint. This is the outcome.",
        ("stage2_response", "At stage 1 your complaint was upheld."),
        ("acknowledgement_stage1", "At stage 1 a manager replies in 10 working days."),
    ),
)
