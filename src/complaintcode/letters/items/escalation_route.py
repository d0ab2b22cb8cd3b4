"""How to go on: from stage 1 to stage 2, from the last stage to the Housing Ombudsman.

At stage 1: that the complaint can go to the next stage, and at least one way of asking for it. At
the last stage: that the resident may take the complaint to the Housing Ombudsman; "the Ombudsman"
alone is unclear, another scheme nothing. Where there is a stage 3, a stage 2 letter may name the
way to that instead.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.channels import (
    ADDRESS,
    ANY_OMBUDSMAN,
    HOUSING_OMBUDSMAN,
    OTHER_SCHEME,
    WAY,
    WEAK_WAY,
)
from complaintcode.letters.cues import words
from complaintcode.letters.stages import OTHER_APPEAL, names_stage
from complaintcode.model.readings import Presence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintcode.letters.voice import Passage, Text

# --- on to the next stage

_NEXT = words(
    r"(?:next|other|higher|further|final|last) (?:stage|step|level|tier|rung|part)",
    r"(?:second|other|final) (?:of the two )?(?:answer|reply|response|look|part|opinion)",
    r"other of the two",
    r"part (?:2|two)",
    r"level (?:2|two)",
)
_AGAIN = words(
    r"escalat(?:e|ed|ing|ion)",
    r"(?:review|reviewed|reviewer)",
    r"appeals?",
    r"(?:reconsider|re-?examine|re-?open|reinvestigate)(?:ed)?",
    r"(?:looked|look|think|thought|heard?|hears|judged?|considered|examined|read|gone through|picks? it up) (?:[a-z]+ ){0,5}?(?:again|afresh|anew|over|a second time)",
    r"(?:afresh|anew|all over again|fresh (?:look|eyes|pair|mind)|second (?:look|pair|opinion|view))",
    r"(?:another|different|new) (?:look|pair|manager|director|person|officer|colleague)",
    r"from (?:zero|scratch|the beginning|the start|the top)",
    r"(?:take|carry|bring|pass|put|push|send|move) (?:it|this|things|the (?:matter|thing|complaint|case)|matters|your (?:complaint|case)) (?:further|up|on|higher|to|before|forward)",
    r"take (?:this|it|things|matters) up with",
    r"(?:go|goes|look|looks) (?:over|through) (?:the|it|your|everything|all)",
    r"(?:someone|somebody) else to (?:judge|decide|look)",
    r"(?:go|goes|going) (?:further|up|higher|before|to (?:the|our) (?:committee|board|panel|trustees|director|chief))",
    r"(?:someone|somebody|person|manager|officer|colleague)(?: [a-z]+)? (?:more )?senior",
    r"(?:someone|somebody) else",
    r"(?:the|our|my) (?:[a-z]+ ){0,2}(?:trustees|committee|board|panel|director|chief executive|chief officer|chair|head of [a-z]+|manager|boss) (?:to|will|would|can|then|hears?|looks?|takes?|decides?|picks?)",
    r"heard by",
)
_OFFERED = words(
    r"(?:you|he|she|they|mrs? [a-z-]+|ms [a-z-]+) (?:also |then |now |still )?(?:can|may|could|might)",
    r"(?:have|has) (?:the |a )?right",
    r"(?:entitled|free|welcome|open|able|at liberty) to",
    r"yours (?:for the asking|if)",
    r"if (?:you(?:'d| would)?|he|she|they) (?:like|likes|want|wants|wish|wishes|prefer|rather)",
    r"would you (?:like|prefer|rather)",
    r"(?:can|may) be (?:requested|asked for|had|made|sought)",
    r"(?:appeals?|reviews?|requests?) (?:go|goes|lies?|is made|are made|should|must|can|may|will)",
    r"right (?:of|to)",
)
_UNHAPPY = words(
    r"(?:un|not |[a-z]+n't )happy",
    r"(?:dissatisfied|unpersuaded|unconvinced|aggrieved|discontented|disappointed|disagree|dispute)",
    r"[a-z]*(?:not|n't|never) (?:for you |feel |be |feeling )?(?:satisfied|content|satisfy|agree|accept|persuaded|convinced|enough|do|suit|right|sit|cut|settle|settled|settles|it|good enough|the (?:end|answer|right answer))",
    r"(?:sits?|sat) (?:right|badly|well|easy|ill)",
    r"(?:still|cross|upset) (?:cross|feel|think|unhappy|sore|with (?:me|us|my|our|this|the))",
    r"(?:missed|mistaken|misjudged|misunderstood|got (?:it|this|something|any of it|any of this) wrong|wrongly|been unfair|wrong)",
    r"you (?:may|might) (?:feel|think|believe|well)",
    r"think (?:i|we)(?:'ve| have)?",
    r"[a-z]*(?:not|n't) (?:like|answered|covered|dealt)",
    r"take my word",
    r"let (?:myself|ourselves|us|him|her|them) off",
)
# What the unhappiness is about, where only a way is named: the answer, and not a piece of work.
_OF_THE_ANSWER = words(
    r"(?:still|remain|disagree|agree|accept|wrong|unfair|said|written)",
    r"(?:this|answer|decision|outcome|response|reply|letter|findings|result)",
    r"(?:satisfied|happy|content|unhappy|dissatisfied)(?=[,.?])",
)
_IF = words(r"(?:if|should|unless|where|were|then|is it|does it|does this)", r"(?:may|might)", r"(?:won't|don't|didn't|still)")
_REFUSED = words(
    r"(?:will not|won't|cannot|can't|may not|not be|not) (?:be )?(?:escalat\w*|review(?:ed)?|progress\w*|reconsider\w*|take (?:it|this) further)",
    r"no (?:right|further right|further stage|stage 2|appeal|review|second stage)",
    r"there is no",
)
_PAST = words(
    r"(?:has|have|had|was|were|been)(?: now| already| since)*(?: been)? (?:escalated|passed|reviewed|moved|taken|put|looked)",
    r"(?:i|we)(?:'ve| have| had)? (?:now |also |again )*(?:reviewed|looked|passed|escalated|asked|reconsidered|heard|examined)",
    r"(?:this|here) is (?:our|the|my)",
    r"you (?:asked|wanted|requested|appealed)",
)
# "Our reply", "what I have written", "I will ring you": words for ways that are none.
_NO_WAY = re.compile(
    r"\b(?:this|my|our|the|your|an?|first|final|earlier|stage (?:1|one|2|two)|\w+'s)"
    r"(?: written| formal| full)? (?:reply|e-?mail|response)s?\b"
    r"|\b(?:i|we)(?: am| are|'m|'re| have|'ve)? (?:writ|ring|rang|e-?mail|phon|telephon|visit|call)\w*"
    r"|\b(?:\w+ (?:will|shall)|\w+'ll)(?: then| also)? (?:ring|phone|telephone|write|e-?mail|text|visit"
    r"|call|send|reply|knock|come)\b|(?:\bnot|n't) (?:reply|respond)\b"
)
_OTHER_USE = words(
    r"(?:any|further|other) (?:questions?|quer(?:y|ies))",
    r"general (?:query|enquir\w+)",
    r"(?:question|anything|something|unclear|not clear)[^.;]* (?:in|about) this (?:letter|e-?mail|response)",
    r"(?:large print|braille|translat\w+|another language|audio|easy read|big print|bsl|on tape|advocate|interpreter|confidential|delete)",
    r"(?:report|new) (?:a |any )?(?:new |further )?repairs?",
    r"(?:tribunal|property chamber|citizens advice|information commissioner|solicitor)",
    r"not monitored",
    r"(?:do not|don't|cannot|can't) reply",
    r"data protection",
    r"(?:appointment|date|day|time|slot|visit)s?\b[^.;]* (?:suit|convenient|good)",
    r"(?:with|about) (?:the|any|how the) (?:work|repair|job|plaster\w*|contractor|visit)",
)
_ASKED = words(
    r"(?:reviews?|appeals?|escalat\w+|reconsider\w*)",
    r"(?:second|other) (?:look|opinion|answer|reply)",
    r"(?:someone|somebody)(?: more)? senior",
    r"(?:someone|somebody) else to (?:judge|decide|look)",
    r"(?:look|looked|heard?|think|considered) (?:[a-z]+ ){0,4}?(?:again|afresh|anew)",
)
_WORKER = words(r"(?:surveyor|engineer|contractor|plumber|electrician|gang|joiner|fitter|operative)s?")
_OF_THE_COMPLAINT = frozenset({"complaint", "outcome_wanted"})
_OF_THE_WAY = frozenset({"ombudsman", "escalation"})
_NEAR_BEFORE, _NEAR_AFTER, _NEAR_BLOCKS = 3, 4, 3
# --- to the Housing Ombudsman

_TAKE = words(
    r"(?:can|may|could|might|should|will)",
    r"(?:right|entitled|free|able|liberty)",
    r"(?:refer|take|bring|approach|contact|complain|turn|write|call|ring|appeal|escalate|carry|send|put|raise|ask|go)(?:s|red|ring|ing)?",
    r"(?:recourse|next|independent|further|port of call|lies)",
    r"(?:investigate|review|consider|look|decide|hear|judge)s?",
    r"takes up",
    r"one (?:person|body)",
    r"still (?:unhappy|dissatisfied)",
)
_CASE = words(r"(?:take|refer|complain|complaint|case)")
_ADVICE = words(
    r"(?:advice|advise|guidance for residents|at any (?:time|point|stage))",
)
_SCHEME_WORK = r"(?:complaint handling )?(?:code|guidance|spotlight|scheme|report|principles|publication|determination|order|recommendation|policy|rules|standard|toolkit|definition|jurisdiction)s?"
_AUTHORED = re.compile(
    rf"\b{_SCHEME_WORK}\b[^.;]{{0,40}}?\b(?:housing )?ombudsman(?: service)?(?:'s)?(?: publishes| issued| issues)?(?: at)?"
    rf"|\b(?:housing )?ombudsman(?: service)?(?:'s)?(?: own| latest| new| 2022| 2024| statutory)?(?: \(\w+\))? {_SCHEME_WORK}\b"
    r"|\b(?:member|members|membership|registered|register|registration|subscribe|belong)\w*[^.;]{0,30}\b(?:housing )?ombudsman(?: service)?(?: scheme)?"
    r"|\b(?:housing )?ombudsman(?: service)? (?:requires|expects us|expects landlords|says|recommends|publishes|has (?:said|made|found|told|ordered|decided|asked|written)|told|ordered|asked)\b"
    r"|\b(?:we|i)(?: have|'ve)? (?:told|informed|reported|notified|written to|work with|co-operate)[^.;]{0,30}\bombudsman"
    r"|\b(?:required|expected|set|laid down|recommended|published|issued|produced) (?:of us )?by the (?:housing )?ombudsman(?: service)?"
)
_WEB = re.compile(r"\S*housing-ombudsman\.org\.uk\S*")
_ONE_LINE = 3  # passages after "the Ombudsman" in which another scheme may be named


def escalation_route(text: Text) -> Answer:
    """Is the way onward named?"""
    if text.stage == 1:
        return _to_stage(text, 2)
    to_ombudsman = _to_the_ombudsman(text)
    if text.stage == 2 and "2022" in text.edition and to_ombudsman.presence is not Presence.PRESENT:
        further = _to_stage(text, 3)
        if further.presence is not Presence.MISSING:
            return further
    return to_ombudsman


def _to_stage(text: Text, number: int) -> Answer:
    own = _own(text)
    right: list[Passage] = []
    for at, one in enumerate(own):
        if not _leads_on(one, own[max(0, at - _NEAR_BEFORE) : at], number):
            continue
        if way := _way_near(own, at, text):
            return present([one] if way is one else [one, way])
        right.append(one)
    if right:
        return unclear(right, "the right is named without a way to use it")
    ways = [one for one in own if _is_bare_way(one, text)]
    if ways and number == 2:
        return unclear(ways, "a way is named without saying what it leads to")
    return missing(f"the letter does not say how to go to stage {number}")


def _own(text: Text) -> list[Passage]:
    """What may tell of the way: without the letterhead, with what is written under the name."""
    has_body = any(one.zone == "body" for one in text.passages)
    return [
        one
        for one in text.passages
        if one.unit.kind != "label" and not (has_body and one.zone == "head")
    ]


def _leads_on(one: Passage, before: Sequence[Passage], number: int) -> bool:
    """Whether a passage says that the complaint can be looked at once more."""
    if one.is_title or ANY_OMBUDSMAN.search(one.text) or _REFUSED.search(one.text):
        return False
    offered = bool(_OFFERED.search(one.text))
    if _PAST.search(one.text) and not offered:
        return False
    if names_stage(one.text, number):
        return True
    if not _usable(one) or OTHER_APPEAL.search(one.text) or one.section in _OF_THE_COMPLAINT:
        return False
    if not (_AGAIN.search(one.text) or _NEXT.search(one.text)):
        return False
    near = [other for other in before if one.unit.block - other.unit.block <= 1]
    under = one.section == "escalation" or bool(_UNHAPPY.search(one.unit.heading))
    unhappy = under or any(_is_unhappy(other) for other in [*near, one])
    asked = offered and bool(_ASKED.search(one.text))
    return unhappy or (asked and not _WORKER.search(one.text))


def _is_unhappy(one: Passage) -> bool:
    """Whether it supposes that the resident does not agree with the answer."""
    if one.is_title or one.said_by_resident:
        return False
    return bool(_UNHAPPY.search(one.text)) and (one.is_question or bool(_IF.search(one.text)))


def _is_bare_way(one: Passage, text: Text) -> bool:
    """A way for the resident who does not agree, without a word on what comes of it."""
    if not _is_unhappy(one) or not _OF_THE_ANSWER.search(one.text):
        return False
    return _usable(one) and _has_way(one, text)


def _usable(one: Passage) -> bool:
    """Not about another body, questions about the letter, or other kinds of help."""
    return not (
        _OTHER_USE.search(one.text)
        or ANY_OMBUDSMAN.search(one.text)
        or OTHER_SCHEME.search(one.text)
        or HOUSING_OMBUDSMAN.search(one.text)
    )


def _way_near(own: Sequence[Passage], at: int, text: Text) -> Passage | None:
    """The passage with the way: the same, one of the next, or one shortly before."""
    one = own[at]
    if _has_way(one, text):
        return one
    for other in own[at + 1 : at + 1 + _NEAR_AFTER]:
        if other.zone != one.zone or other.unit.block - one.unit.block > _NEAR_BLOCKS:
            break
        if not _usable(other):
            break
        if _has_way(other, text):
            return other
    for other in reversed(own[max(0, at - _NEAR_BEFORE) : at]):
        if other.unit.block == one.unit.block and _usable(other) and _has_way(other, text):
            return other
    return None


def _has_way(one: Passage, text: Text) -> bool:
    words_left = one.text.replace(one.blank, " ") if one.blank else one.text
    words_left = _NO_WAY.sub(" ", words_left)
    if ADDRESS.search(words_left) or WAY.search(words_left):
        return True
    return bool(WEAK_WAY.search(words_left)) and _gives_an_address(text)


def _gives_an_address(text: Text) -> bool:
    return any(ADDRESS.search(one.text) and _usable(one) for one in text.passages)


def _to_the_ombudsman(text: Text) -> Answer:
    shown: list[Passage] = []
    unnamed: list[Passage] = []
    named: list[Passage] = []
    for one, said in _of_ombudsmen(text):
        housing = bool(HOUSING_OMBUDSMAN.search(said))
        if housing:
            named.append(one)
        if one.is_title or not (_TAKE.search(said) or one.section in _OF_THE_WAY):
            continue
        if _ADVICE.search(said) and not _UNHAPPY.search(said):
            continue
        if not ANY_OMBUDSMAN.search(_WEB.sub(" ", said)) and not _CASE.search(said):
            continue
        (shown if housing else unnamed).append(one)
    if shown:
        return present(shown)
    if unnamed and named:
        return present([*unnamed[:1], *named])
    if unnamed:
        return unclear(unnamed, "which ombudsman is meant is not said")
    return missing("the letter does not say that the Housing Ombudsman can be asked")


def _of_ombudsmen(text: Text) -> Iterator[tuple[Passage, str]]:
    """Passages on the ombudsman, without words on what it publishes and on other schemes."""
    for one in text.passages:
        if one.unit.kind == "label" or not (
            ANY_OMBUDSMAN.search(one.text) or HOUSING_OMBUDSMAN.search(one.text)
        ):
            continue
        said = OTHER_SCHEME.sub(" ", one.text.replace(one.blank, " ") if one.blank else one.text)
        if _AUTHORED.search(said):
            said = _WEB.sub(" ", _AUTHORED.sub(" ", said))
        if HOUSING_OMBUDSMAN.search(said):
            yield one, said
        elif ANY_OMBUDSMAN.search(said) and not _another_is_meant(one, text):
            yield one, said


def _another_is_meant(one: Passage, text: Text) -> bool:
    """Whether "the Ombudsman" is another scheme's, as the lines around it say."""
    around = text.passages[max(0, one.number - _ONE_LINE) : one.number + _ONE_LINE + 1]
    return any(OTHER_SCHEME.search(other.text) for other in around)


ITEM = Item(
    "escalation_route",
    escalation_route,
    kind="stage1_response",
    shown_by=(
        "If you are unhappy, you can ask for stage 2 by ringing 01632 960 042.",
    ),
)
