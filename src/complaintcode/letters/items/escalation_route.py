"""How to go on: from stage 1 to stage 2, from the last stage to the Housing Ombudsman.

At stage 1: that the complaint can go to the next stage, and at least one way of asking for it. At
the last: that the resident may take it to the Housing Ombudsman; "the Ombudsman" alone is unclear,
another scheme nothing. Where there is a stage 3, stage 2 may name the way to that instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.escalation.channels import (
    ADDRESS,
    ANY_OMBUDSMAN,
    HOUSING_OMBUDSMAN,
    OTHER_SCHEME,
    names_way,
    names_weak_way,
)
from complaintcode.letters.escalation.onward import (
    ANSWER_ITSELF,
    ASKED,
    ASKS_FOR_IT,
    DENIED,
    DENIED_IN_CASE,
    DOES_IT,
    HIGHER,
    IF,
    OF_THE_ANSWER,
    OFFERED,
    OTHER_USE,
    PAST,
    PERHAPS,
    REFUSED,
    THIRD,
    UNHAPPY,
    WANTS_IT,
    WORKER,
    has_third,
)
from complaintcode.letters.escalation.to_ombudsman import to_the_ombudsman
from complaintcode.letters.matching.cues import either
from complaintcode.letters.stage.stages import OTHER_APPEAL, looked_at_again, names_stage
from complaintcode.letters.text.once import once_a_letter, remembered
from complaintcode.letters.text.sections import RESIDENTS
from complaintcode.model.readings import Presence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.letters.text.voice import Passage, Text

_ELSEWHERE = either(OTHER_USE, ANY_OMBUDSMAN, HOUSING_OMBUDSMAN, OTHER_SCHEME)
_FEW_WORDS = 9
_NEAR_BEFORE, _NEAR_AFTER, _NEAR_BLOCKS = 3, 4, 3


@once_a_letter
def escalation_route(text: Text) -> Answer:
    """Is the way onward named?"""
    if text.stage == 1:
        return _to_stage(text, 2)
    to_ombudsman = to_the_ombudsman(text)
    if text.last_stage < THIRD and to_ombudsman.presence is Presence.PRESENT:
        third = [one for one in text.body if _offers_third(one)]
        if third:
            return unclear(third, "the letter offers a stage 3, which there is not")
    if has_third(text) and to_ombudsman.presence is not Presence.PRESENT:
        further = _to_stage(text, THIRD)
        if further.presence is not Presence.MISSING:
            return further._replace(values=(THIRD,))
    return to_ombudsman


def _offers_third(one: Passage) -> bool:
    """Whether a passage offers a third stage of the landlord's own."""
    if one.section in RESIDENTS or REFUSED.within(one.text) or PAST.within(one.text):
        return False
    return names_stage(one.text, THIRD) and OFFERED.within(one.text)


def _to_stage(text: Text, number: int) -> Answer:
    own = _own(text)
    right: list[Passage] = []
    shown: list[Passage] = []
    for at, one in enumerate(own):
        if not _leads_on(one, own[max(0, at - _NEAR_BEFORE) : at], number):
            continue
        right.append(one)
        way = _way_near(own, at, text)
        if way is one and _says_to_whom(one):
            return _not_denied([one, *shown], own)
        if way:
            shown += [one] if way is one else [one, way]
    if shown:
        return _not_denied(shown, own)
    if right:
        return unclear(right, "the right is named without a way to use it")
    ways = [one for one in own if _is_bare_way(one, text)]
    if ways and number == 2:
        return unclear(ways, "a way is named without saying what it leads to")
    return missing(f"the letter does not say how to go to stage {number}")


def _says_to_whom(one: Passage) -> bool:
    """Whether it is open to somebody, and not only what is done at each stage."""
    return one.if_unhappy or OFFERED.within(one.text) or UNHAPPY.within(one.text)


def _not_denied(shown: list[Passage], own: Sequence[Passage]) -> Answer:
    """The way onward, unless the letter also says that there is none."""
    denied = [one for one in own if DENIED.within(one.text) and not _in_case(one)]
    if denied:
        return unclear([*denied, *shown], "the letter offers a way onward and says there is none")
    return present(shown)


def _in_case(one: Passage) -> bool:
    """Whether a denial holds in some case only, or was somebody else's or an earlier one."""
    supposed = one.if_unhappy or one.conditional or one.said_by_resident
    return supposed or one.section in RESIDENTS or DENIED_IN_CASE.within(one.text)


def _own(text: Text) -> list[Passage]:
    """What may tell of the way: without the letterhead, with what is written under the name."""
    has_body = any(one.zone == "body" for one in text.passages)
    kept = [one for one in text.passages if one.unit.kind != "label"]
    return [one for one in kept if one.zone != "head"] if has_body else kept


def _leads_on(one: Passage, before: Sequence[Passage], number: int) -> bool:
    """Whether a passage says that the complaint can be looked at once more."""
    under = bool(one.unit.heading) and _under_its_name(one, number)
    said = _with_what_is_wanted(one, before)
    named = under or (not one.is_title and names_stage(said, number))
    if not named and (one.is_title or not (looked_at_again(said) or HIGHER.within(said))):
        return False
    if ANY_OMBUDSMAN.within(one.text) or REFUSED.within(one.text):
        return False
    if under:
        return True
    offered = OFFERED.within(said)
    if not offered and PAST.within(one.text):
        return False
    asked = offered and ASKED.within(said)
    return named or _is_for_the_unhappy(one, before, asked=asked)


def _with_what_is_wanted(one: Passage, before: Sequence[Passage]) -> str:
    """The text, after the review or the stage that it offers to one who should want "it"."""
    if not before or not WANTS_IT.within(one.text) or before[-1].unit.block != one.unit.block:
        return one.text
    return f"{before[-1].text} {one.text}"


def _is_for_the_unhappy(one: Passage, before: Sequence[Passage], *, asked: bool) -> bool:
    """Whether the second look is offered, to one who does not agree with the answer."""
    if one.section in RESIDENTS or OTHER_APPEAL.search(one.text) or not _usable(one):
        return False
    near = [other for other in before if one.unit.block - other.unit.block <= 1]
    under = one.section == "escalation" or bool(UNHAPPY.search(one.unit.heading))
    if under or any(_is_unhappy(other) for other in [*near, one]):
        return True
    return asked and not WORKER.search(one.text)


def _under_its_name(one: Passage, number: int) -> bool:
    """Whether a heading, a label or the name of a field says that this is the way onward."""
    offers = _offers(one.unit.heading, number)
    if not offers or one.unit.kind in {"heading", "label"}:
        return False
    if one.section in RESIDENTS and not OFFERED.within(one.unit.heading):
        return False
    if one.blank or not _usable(one):
        return False
    if _is_its_value(one) or offers == "offer":
        return True
    if offers == "unhappy":
        return one.unit.kind == "field" and looked_at_again(one.text)
    return bool(DOES_IT.search(one.text))


@remembered
def _offers(heading: str, number: int) -> str | None:
    """What a heading says of the way onward: its name, an offer, or to whom it is open."""
    if ANSWER_ITSELF.within(heading):
        return None
    if OFFERED.search(heading) and ASKED.search(heading):
        return "offer"
    if names_stage(heading, number) or ASKS_FOR_IT.match(heading):
        return "name"
    return "unhappy" if UNHAPPY.search(heading) else None


def _is_its_value(one: Passage) -> bool:
    """Whether it only says to whom: "Review requests: the Company Secretary"."""
    few = len(one.text.split()) <= _FEW_WORDS
    return few and ASKS_FOR_IT.match(one.unit.heading) is not None


def _is_unhappy(one: Passage) -> bool:
    """Whether it supposes that the resident does not agree with the answer."""
    asks = one.is_question and one.section not in RESIDENTS
    if one.is_title or (one.said_by_resident and not (asks or PERHAPS.match(one.text))):
        return False
    return bool(UNHAPPY.search(one.text)) and (one.is_question or bool(IF.search(one.text)))


def _is_bare_way(one: Passage, text: Text) -> bool:
    """A way for the resident who does not agree, without a word on what comes of it."""
    asked = text.passages[one.number - 1] if one.number else one
    said = asked if asked.is_question and asked.unit.block == one.unit.block else one
    unhappy = _is_unhappy(said) and OF_THE_ANSWER.search(said.text)
    return bool(unhappy) and _usable(one) and _has_way(one, text)


def _usable(one: Passage) -> bool:
    """Not about another body, questions about the letter, or other kinds of help."""
    return not _ELSEWHERE.within(one.text)


def _way_near(own: Sequence[Passage], at: int, text: Text) -> Passage | None:
    """The passage with the way: the same, one of the next, or one shortly before."""
    one = own[at]
    if _has_way(one, text) or (_is_its_value(one) and not one.blank):
        return one
    for other in own[at + 1 : at + 1 + _NEAR_AFTER]:
        far = other.unit.block - one.unit.block > _NEAR_BLOCKS or other.zone != one.zone
        if far or not _usable(other):
            break
        if _has_way(other, text):
            return other
    for other in reversed(own[max(0, at - _NEAR_BEFORE) : at]):
        together = other.unit.block == one.unit.block or _both_for_the_unhappy(one, other)
        if together and _usable(other) and _has_way(other, text):
            return other
    return None


def _both_for_the_unhappy(one: Passage, other: Passage) -> bool:
    """Whether both stand under one heading such as "If you think that we are still wrong"."""
    heading = one.unit.heading
    return heading == other.unit.heading and UNHAPPY.within(heading)


def _has_way(one: Passage, text: Text) -> bool:
    words_left = one.text.replace(one.blank, " ") if one.blank else one.text
    if names_way(words_left):
        return True
    return names_weak_way(words_left) and any(
        ADDRESS.search(other.text) and _usable(other) for other in text.passages
    )


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
        "Stage two: write to the Secretary within a month and the matter will go to her.",
        "Review requests: the Company Secretary, Larch House",
        "If unresolved: text REVIEW to 60777",
        (
            "Any tenant who is not content may have the case put to the panel by dropping a note in"
            " at the"
            " office."
        ),
        "If you would rather have the Trustees consider it, you need only say so to me.",
        "Should this fall short, the second look is taken by a trustee. Ask Miss Pell.",
        "A lessee who does not accept this may, by letter, have it considered by two members.",
        "Escalation is available through the tenant portal.",
        "Perhaps you think me wrong. If so, a second answer is had from Bev at the desk.",
        "Ms Poole can have this moved to level 2, where a director answers, by telling any of us.",
        "If that doesn't square it, text 07700 900 118 and he'll go through it all again.",
        "Want number two? Bang on my door, and three members who weren't there will hear you.",
        "Should this fail to please, the other reply is the Clerk's. Ask for it on 01632 960 626.",
        "If you think we've fobbed you off, our director will have a proper look. Ring her.",
        "If you don't think this puts it right, say so and it goes to Mrs Hurd.",
        "Members who are not content may have it put to the full committee by a note to me.",
        "If you'd like us to have another think, ring 01632 960 118.",
        "If you think me wrong, go over my head: the director's number is 01632 960 042.",
        "The next stage is a review. Should you want one, ring 01632 960 042 in May.",
        "There's a second rung if you want it: write to the Clerk within a month.",
        "You may ask the Clerk to lay it before the trustees. Write to Elm House.",
        "Should you consider this erroneous, recourse lies to the Board by letter.",
        (
            "stage2_response",
            "They are called the Housing Ombudsman. You can ask them about this case.",
        ),
        (
            "stage2_response",
            "You can take your complaint to somebody independent. This is the Housing Ombudsman.",
        ),
        (
            "stage2_response",
            "Not content?\n\nHousing Ombudsman Service, PO Box 1484, Preston",
        ),
        (
            "stage2_response",
            "If dissatisfied: the Housing Ombudsman, PO Box 1484, Preston",
        ),
        "If you think I have not listened, ask my director to do so. She is on 01632 960 118.",
        ("stage2_response", "You can go over our heads. The Housing Ombudsman is who you want."),
        ("stage2_response", "If I got it wrong, it's the Housing Ombudsman you want."),
        ("stage2_response", "You may take it to:\n\nThe Housing Ombudsman\nPO Box 1484"),
        (
            "In the event that you remain dissatisfied, you may request Stage 2 by contacting us."
            "\n\nElm Homes, 01632 960 042"
        ),
        "Escalation to Stage 2: email complaints@elm.example within 20 working days.",
        "If you are not satisfied, contact Jane Smith to have your complaint reviewed at Stage 2.",
        "To take your complaint to the next stage, please ring the Complaints Team.",
        "To have your complaint reviewed, please call us on 01632 960042.",
        "To ask for your complaint to be reviewed, please email complaints@elm.example.",
        "Requests to escalate should be sent to complaints@elm.example.",
        "To escalate your complaint, please email complaints@elm.example.",
        "To request a review, please reply to this letter within 20 working days.",
        "The next stage is a review by a manager. To request this, please call 01632 960042.",
        "A request to escalate should be made to complaints@elm.example.",
        "You are able to escalate your complaint to Stage 2 by contacting customer services.",
    ),
    unclear_by=(
        "If you are not satisfied, you have the right to take your complaint to stage 2.",
        "You may appeal. If you have any questions, ring me on 01632 960 042.",
        "If you are unhappy with this answer, ring me on 01632 960 042.",
        "You can go to stage 2 by contacting [NAME].",
        ("stage2_response", "You may now take your complaint to the Ombudsman."),
        ("stage2_response", "The Housing Ombudsman gives free advice at any time."),
        "Unhappy with this outcome? Ring 01632 960 042.",
        (
            "Dear Ms Ray,\n\nYou can go to stage 2. Thank you for letting us know.\n\nYours truly\n"
            "Elm Homes, 01632 960 042"
        ),
        (
            "stage2_response",
            "You can ask for a Stage 3 hearing or take your complaint to the Housing Ombudsman.",
        ),
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
        "If the new door is no good to you, ring 01632 960 042 and they will look at it again.",
        "If it doesn't, ring the plumber on 01632 960 042 and he will have another look.",
        "If you want another look at the flat before you sign, ring Bev on 01632 960 118.",
        "If you need one, another hearing aid can be had on 01632 960 118.",
        "There is a second key to be had from Bev, on 01632 960 118.",
        "If you think I've missed a wall, somebody can paint it again: 01632 960 118.",
        "Your application can be moved to band 2 by ringing 01632 960 118.",
        (
            "stage2_response",
            "They are Elm Repairs. The Housing Ombudsman's guidance names them.",
        ),
        "Your case was seen by a senior manager before this letter was sent.",
        "You told us that you wanted to escalate your complaint.",
        ("stage2_response", "You told us that you would go to the Housing Ombudsman."),
        ("stage2_response", "We have used the Housing Ombudsman's remedies guidance."),
    ),
)
