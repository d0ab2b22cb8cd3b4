"""How to go on: from stage 1 to stage 2, from the last stage to the Housing Ombudsman.

At stage 1: that the complaint can go to the next stage, and at least one way of asking for it. At
the last: that the resident may take it to the Housing Ombudsman; "the Ombudsman" alone is unclear,
another scheme nothing. Where there is a stage 3, stage 2 may name the way to that instead.
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
    WEAK_WAY,
    names_way,
)
from complaintcode.letters.stages import OTHER_APPEAL, looked_at_again, names_stage
from complaintcode.model.readings import Presence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintcode.letters.voice import Passage, Text

# --- on to the next stage

_OFFERED = re.compile(
    r"\b(?:(?:you|he|she|they|mrs? [a-z-]+|ms [a-z-]+) (?:also |then |now |still )?(?:can|may|could"
    r"|might)|(?:have|has) (?:the |a )?right|(?:entitled|free|welcome|open|able|at liberty) to"
    r"|yours (?:for the asking|if)|would you (?:like|prefer|rather)|right (?:of|to)"
    r"|(?:if|should) (?:you(?:'d| would)?|he|she|they) (?:like|want|wish|prefer|rather|sooner)s?"
    r"|(?:can|may) be (?:requested|asked for|had|made|sought)"
    r"|(?:appeals?|reviews?|requests?) (?:goe?s?|lies?|is made|are made|should|must|can|may"
    r"|will))\b"
)
_UNHAPPY = re.compile(
    r"(?:\bun|\bnot |n't )happy\b|\b(?:dissatisfied|unpersuaded|unconvinced|aggrieved|discontented"
    r"|disappointed|disagree|dispute|missed|mistaken|misjudged|misunderstood|wrong(?:ly)?"
    r"|been unfair)\b"
    r"|(?:\bnot|n't|\bnever) (?:for you |feel |be |feeling )?(?:satisfied|content|satisfy"
    r"|agree|accept"
    r"|persuaded|convinced|(?:good )?enough|do|suit|right|sit|cut|settled?|settles|it|put|like"
    r"|answered|covered|dealt|the (?:end|(?:right )?answer))\b|\b(?:sits?|sat) (?:right|badly|well"
    r"|easy|ill)\b"
    r"|\b(?:still|cross|upset) (?:cross|feel|think|unhappy|sore|with (?:me|us|my|our|this|the))\b"
    r"|\byou (?:may|might) (?:feel|think|believe|well)\b|\bthink (?:i|we)\b|\btake my word\b"
    r"|\blet (?:myself|ourselves|us|him|her|them) off\b"
)
# What the unhappiness is about, where only a way is named: the answer, and not a piece of work.
_OF_THE_ANSWER = re.compile(
    r"\b(?:still|remain|disagree|agree|accept|wrong|unfair|said|written|this|answer|decision"
    r"|outcome"
    r"|response|reply|letter|findings|result|(?:un)?happy(?=[,.?])|(?:dis)?satisfied(?=[,.?])"
    r"|content(?=[,.?]))\b"
)
_IF = re.compile(
    r"\b(?:if|unless|where|(?:should|were) (?:you|this|that|it|any|my|our|the|he|she|they"
    r"|mrs?|ms|i)"
    r"|is it|does it|does this|you (?:may|might)|you (?:don't|do not) have to)\b"
)
_REFUSED = re.compile(
    r"(?:\b(?:not|cannot)|n't|\bnot be) (?:be )?(?:escalat\w*|review(?:ed)?|progress\w*"
    r"|reconsider\w*"
    r"|take (?:it|this) further)\b|\bthere is no\b"
    r"|\bno (?:right|further right|further stage|stage 2|appeal|review|second stage)\b"
)
_PAST = re.compile(
    r"\b(?:(?:has|have|had|was|were|been)(?: now| already| since)*(?: been)? (?:escalated|passed"
    r"|reviewed|moved|taken|put|looked)|(?:i|we)(?:'ve| have| had)? (?:now |also "
    r"|again )*(?:reviewed"
    r"|looked|passed|escalated|asked|reconsidered|heard|examined)|(?:this|here) is (?:our|the|my)"
    r"|you (?:asked|wanted|requested|appealed))\b"
)
# Questions about the letter, other kinds of help, other bodies, works and visits.
_OTHER_USE = re.compile(
    r"\b(?:any|further|other) (?:questions?|quer(?:y|ies))\b|\bgeneral (?:query|enquir)"
    r"|\b(?:question|anything|something|unclear|not clear)[^.;]* (?:in|about) this (?:letter"
    r"|e-?mail"
    r"|response)\b|\b(?:large print|braille|translat\w+|another language|audio|easy read|big print"
    r"|bsl|on tape|advocate|interpreter|confidential|delete|data protection|not monitored)\b"
    r"|\b(?:report|new) (?:a |any )?(?:new |further )?repairs?\b|(?:\bnot|n't) reply\b"
    r"|\b(?:tribunal|property chamber|citizens advice|information commissioner|solicitor)\b"
    r"|\b(?:appointment|date|day|time|slot|visit)s?\b[^.;]* (?:suit|convenient|good)\b"
    r"|\b(?:with|about) (?:the|any|how the) (?:work|repair|job|plaster\w*|contractor|visit)\b"
)
_ELSEWHERE = (_OTHER_USE, ANY_OMBUDSMAN, HOUSING_OMBUDSMAN, OTHER_SCHEME)
_ASKED = re.compile(
    r"\b(?:reviews?|appeals?|escalat\w+|reconsider\w*|(?:second|other) (?:look|opinion|answer"
    r"|reply)"
    r"|(?:someone|somebody)(?: more)? senior|(?:someone|somebody) else to (?:judge|decide|look)"
    r"|(?:looke?d?|heard?|think|considered) (?:[a-z]+ ){0,4}?(?:again|afresh|anew))\b"
)
_WORKER = re.compile(
    r"\b(?:surveyor|engineer|contractor|plumber|electrician|gang|joiner|fitter|operative)s?\b"
)
_OF_THE_COMPLAINT = frozenset({"complaint", "outcome_wanted"})
_OF_THE_WAY = frozenset({"ombudsman", "escalation"})
_NEAR_BEFORE, _NEAR_AFTER, _NEAR_BLOCKS = 3, 4, 3
# --- to the Housing Ombudsman

_TAKE = re.compile(
    r"\b(?:can|may|could|might|should|will|right|entitled|free|able|liberty|recourse|next"
    r"|independent"
    r"|further|port of call|lies|takes up|one (?:person|body)|still (?:unhappy|dissatisfied)"
    r"|(?:refer|take|bring|approach|contact|complain|turn|write|call|ring|appeal|escalate"
    r"|carry|send"
    r"|put|raise|ask|go)(?:s|red|ring|ing)?|(?:investigate|review|consider|look|decide|hear"
    r"|judge)s?)\b"
)
_CASE = re.compile(r"\b(?:take|refer|bring|complain|investigate|consider|review|judge)\b")
_ADVICE = re.compile(r"\b(?:advice|advise)\b")
_SCHEME_WORK = (
    r"(?:complaint handling )?(?:code|guidance|spotlight|scheme|report|principles|publication|order"
    r"|determination|recommendation|policy|rules|standard|toolkit|definition|jurisdiction)s?"
)
_AUTHORED = re.compile(
    rf"\b{_SCHEME_WORK}\b[^.;]{{0,40}}?\b(?:housing )?ombudsman(?: service)?(?:'s)?(?:"
    r" publishes| issued| issues)?(?: at)?"
    r"|\b(?:housing )?ombudsman(?: service)?(?:'s)?(?: own| latest| new| 2022| 2024"
    rf"| statutory)?(?: \(\w+\))? {_SCHEME_WORK}\b"
    r"|\b(?:member|members|membership|registered|register|registration|subscribe"
    r"|belong)\w*[^.;]{0,30}\b(?:housing )?ombudsman(?: service)?(?: scheme)?"
    r"|\b(?:housing )?ombudsman(?: service)? (?:requires|expects us|expects landlords|says"
    r"|recommends|publishes|has (?:said|made|found|told|ordered|decided|asked|written)|told"
    r"|ordered|asked)\b"
    r"|\b(?:we|i)(?: have|'ve)? (?:told|informed|reported|notified|written to|work with"
    r"|co-operate)[^.;]{0,30}\bombudsman"
    r"|\b(?:required|expected|set|laid down|recommended|published|issued"
    r"|produced) (?:of us )?by the (?:housing )?ombudsman(?: service)?"
)
_NO_OMBUDSMAN = re.compile(r"information commissioner|first-tier tribunal|\w+ (?:chamber|tribunal)")
_WEB = re.compile(r"\S*housing-ombudsman\.org\.uk\S*")
_ONE_LINE = 3  # passages after "the Ombudsman" in which another scheme may be named


def escalation_route(text: Text) -> Answer:
    """Is the way onward named?"""
    if text.stage == 1:
        return _to_stage(text, 2)
    to_ombudsman = _to_the_ombudsman(text)
    if text.stage == 2 and text.last_stage > 2 and to_ombudsman.presence is not Presence.PRESENT:
        further = _to_stage(text, 3)
        if further.presence is not Presence.MISSING:
            return further
    return to_ombudsman


def _to_stage(text: Text, number: int) -> Answer:
    own = _own(text)
    right: list[Passage] = []
    shown: list[Passage] = []
    for at, one in enumerate(own):
        if not _leads_on(one, own[max(0, at - _NEAR_BEFORE) : at], number):
            continue
        right.append(one)
        if (way := _way_near(own, at, text)) is one:
            return present([one, *shown])
        if way:
            shown += [one, way]
    if shown:
        return present(shown)
    if right:
        return unclear(right, "the right is named without a way to use it")
    ways = [one for one in own if _is_bare_way(one, text)]
    if ways and number == 2:
        return unclear(ways, "a way is named without saying what it leads to")
    return missing(f"the letter does not say how to go to stage {number}")


def _own(text: Text) -> list[Passage]:
    """What may tell of the way: without the letterhead, with what is written under the name."""
    has_body = any(one.zone == "body" for one in text.passages)
    kept = [one for one in text.passages if one.unit.kind != "label"]
    return [one for one in kept if one.zone != "head"] if has_body else kept


def _leads_on(one: Passage, before: Sequence[Passage], number: int) -> bool:
    """Whether a passage says that the complaint can be looked at once more."""
    if one.is_title or ANY_OMBUDSMAN.search(one.text) or _REFUSED.search(one.text):
        return False
    offered = bool(_OFFERED.search(one.text))
    if _PAST.search(one.text) and not offered:
        return False
    if names_stage(one.text, number):
        return True
    if one.section in _OF_THE_COMPLAINT or OTHER_APPEAL.search(one.text):
        return False
    if not looked_at_again(one.text) or not _usable(one):
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
    unhappy = _is_unhappy(one) and _OF_THE_ANSWER.search(one.text)
    return bool(unhappy) and _usable(one) and _has_way(one, text)


def _usable(one: Passage) -> bool:
    """Not about another body, questions about the letter, or other kinds of help."""
    return not any(marks.search(one.text) for marks in _ELSEWHERE)


def _way_near(own: Sequence[Passage], at: int, text: Text) -> Passage | None:
    """The passage with the way: the same, one of the next, or one shortly before."""
    one = own[at]
    if _has_way(one, text):
        return one
    for other in own[at + 1 : at + 1 + _NEAR_AFTER]:
        far = other.unit.block - one.unit.block > _NEAR_BLOCKS or other.zone != one.zone
        if far or not _usable(other):
            break
        if _has_way(other, text):
            return other
    for other in reversed(own[max(0, at - _NEAR_BEFORE) : at]):
        if other.unit.block == one.unit.block and _usable(other) and _has_way(other, text):
            return other
    return None


def _has_way(one: Passage, text: Text) -> bool:
    words_left = one.text.replace(one.blank, " ") if one.blank else one.text
    if names_way(words_left):
        return True
    return WEAK_WAY.within(words_left) and any(
        ADDRESS.search(other.text) and _usable(other) for other in text.passages
    )


def _to_the_ombudsman(text: Text) -> Answer:
    shown: list[Passage] = []
    unnamed: list[Passage] = []
    named: list[Passage] = []
    advice: list[Passage] = []
    for one, said in _of_ombudsmen(text):
        housing = bool(HOUSING_OMBUDSMAN.search(said))
        if housing:
            named.append(one)
        if one.is_title or not (_TAKE.search(said) or one.section in _OF_THE_WAY):
            continue
        if _CASE.search(said) or _UNHAPPY.search(said):
            (shown if housing else unnamed).append(one)
        elif _ADVICE.search(said):
            advice.append(one)
        elif ANY_OMBUDSMAN.search(_WEB.sub(" ", said)):
            (shown if housing else unnamed).append(one)
    if shown:
        return present(shown)
    if unnamed and named:
        return present([*unnamed[:1], *named])
    if unnamed:
        return unclear(unnamed, "which ombudsman is meant is not said")
    if advice:
        return unclear(advice, "the Ombudsman is named for advice, not for this complaint")
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
        housing = HOUSING_OMBUDSMAN.search(said)
        if housing or (ANY_OMBUDSMAN.search(said) and not _another_is_meant(one, text)):
            yield one, said


def _another_is_meant(one: Passage, text: Text) -> bool:
    """Whether "the Ombudsman" is another scheme's, as the lines around it say."""
    around = text.passages[max(0, one.number - _ONE_LINE) : one.number + _ONE_LINE + 1]
    return any(OTHER_SCHEME.search(_NO_OMBUDSMAN.sub(" ", other.text)) for other in around)


ITEM = Item(
    "escalation_route",
    escalation_route,
    kind="stage1_response",
    shown_by=(
        "If you are unhappy, you can ask for stage 2 by ringing 01632 960 042.",
        "Please reply to this email if you would like a director to look at it again.",
        "If that won't do, knock at the warden's door and the committee will hear it again.",
        "You may think me wrong. If so, tick the box below and someone senior will go over it.",
        "You can go to stage 2. Contact us within a month.\n\nElm Homes, 01632 960 042",
        "Appeals go to the board. The slip at the foot starts one.",
        ("stage2_response", "You may refer your complaint to the Housing Ombudsman."),
        (
            "stage2_response",
            "You can go to the Ombudsman.\n\nHousing Ombudsman Service, PO Box 1484",
        ),
    ),
    unclear_by=(
        "If you are not satisfied, you have the right to take your complaint to stage 2.",
        "You may appeal. If you have any questions, ring me on 01632 960 042.",
        "If you are unhappy with this answer, ring me on 01632 960 042.",
        "You can go to stage 2 by contacting [NAME].",
        ("stage2_response", "You may now take your complaint to the Ombudsman."),
        ("stage2_response", "The Housing Ombudsman gives free advice at any time."),
    ),
    not_shown_by=(
        "If you have any questions, ring me on 01632 960 042.",
        "If you are not happy with the colour, ask the office for another.",
        "We will not escalate your complaint. You can appeal against the band by e-mail.",
        "You wanted someone senior to look at it again and to ring you.",
        "The surveyor will look at the wall again on 3 May. Ring us to change it.",
        ("stage2_response", "You may go to The Property Ombudsman, Milford House, Salisbury."),
        ("stage2_response", "We follow the Code that the Housing Ombudsman publishes."),
        ("stage2_response", "If you are unhappy you may ask for stage 2 by e-mail."),
    ),
)
