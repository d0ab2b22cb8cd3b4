"""The reasons: at least one finding of fact, policy or law that bears on the decision.

What is left of the letter when the complaint itself, what was wanted, the recap of an earlier
stage, the bare decision, the remedy, what comes next and mere formulas are taken away. Naming only
what was looked at is unclear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.channels import ANY_OMBUDSMAN
from complaintcode.letters.conclusions import concluding, conclusions, is_general, own_words
from complaintcode.letters.cues import cues, words
from complaintcode.letters.facts import (
    AND_THEN,
    LOOKED,
    MATERIAL,
    MENDED,
    NOT_FINDING,
    finds_fault,
    is_past,
    signs_of_finding,
    states,
)
from complaintcode.letters.promises import MONEY
from complaintcode.letters.speech import ATTRIBUTED, EARLIER, WANTED
from complaintcode.letters.verdicts import ADMISSION, begun

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

# --- whose words they are

_PUT = cues(
    r"you (?:put (?:it )?to|aver|complained?|contend|wrote|pray(?:ed)?|were firm|have asked)\b",
    r"the (?:first|second|third|other|last)(?: point| complaint)? (?:was|is|being) that\b",
    r"put to (?:me|us)\b",
    *begun("appellant's case|your case is|your point is|your worry is|your grievance is"),
    *begun("your complaint is|your complaint was|your complaint concerns|complaint is that"),
    *begun("your concern is|your concerns are|she asks|he asks|she says you"),
)
_ANSWERED_THERE = cues(
    *begun(
        "but|although|though",
        r" (?:we|i|our|the (?:records|log|file|lease|policy|contractor)|in fact)\b",
    ),
    *begun("however|in fact"),
)
_COMPLAINT_IS = cues(
    *begun("your complaint|your formal complaint|your letter|your e-mail|your email")
)
_OF_COMPLAINT = cues(
    *begun("your complaint|you complain|you had to say|you said|you told|you say|you brought"),
    *begun("points|heads|limbs|issues|concerns|what you"),
)
_RESIDENTS_HEADING = cues(
    *begun("your words|brought you|why you|what you|you said|you told|you raised|put to us"),
    *begun("limbs|heads|the complaint|your complaint is|complaint is|you complain"),
)
# A heading in a list of bullets, which the layout cannot know for one.
_OUR_HEADING = re.compile(
    r"\W*(?:what (?:we|i) (?:found|looked|saw|think|know|learn)|findings|why)[^.]*$"
)
_GOES_ON = re.compile(r"\W*(?:he|she|they|it|that)\b")
_ANSWERED = words(
    *begun("found|upheld|uphold|concluded|decided|said|told|offered|promised|replied|answered"),
    *begun("view|accepted|wrote|apologised|explained|asked|received|request|final|response to"),
)
_REPORTED = re.compile(
    r"\b(?:he|she|colleague|mr|mrs|ms|miss|dr)\b[^.]{0,40}"
    r" (?:concluded|upheld|uphold|decided|dismissed|apologised|replied|answered)\b"
)

# --- what they are

_FUTURE = words(
    *begun("will|shall|'ll|going to|is to|are to|i would|we would|booked|due to be|directed")
)
_IMPERATIVE = re.compile(r"\W*(?:tell|ring|write|ask|phone|call|look|press|send|use|come|say)\b")
_IF = re.compile(r"\bif\b|^\W*(?:should|were) (?:we|you|your|it|the)\b")
_FIRST_PERSON = re.compile(
    r"\W*(?:(?:on|in|at|as|for|with|after)\b[^,]*,? )?(?:i|we|you|this|that)\b"
)
# Between a conclusion and what it rests on.
_RESTS = re.compile(
    r"[;:] |, (?:and )?so |, (?=which is)|,? (?=because|since|as (?:the|our|we|it|no)\b)"
    r"| and (?=the|our|your)"
)
_RESIDENTS = frozenset({"complaint", "outcome_wanted"})
_ELSEWHERE = _RESIDENTS | {"ombudsman", "remedy", "actions"}
_WORTH_SHOWING = 2
_FEWEST_WORDS, _FEWEST_IN_CELL, _FEWEST_WITHOUT_SIGN = 4, 3, 5


def reasons(text: Text) -> Answer:
    """Is there a finding of fact, policy or law?"""
    reader = _Reader(text)
    worth = [(reader.worth(one), one) for one in text.body]
    found = sorted((pair for pair in worth if pair[0] >= _WORTH_SHOWING), key=lambda it: -it[0])
    if found:
        return present([one for _, one in found])
    looked = [one for one in text.body if _names_material(one)]
    if looked:
        return unclear(looked, "the letter says what was looked at, not what was found")
    return missing("no finding of fact, policy or law is given")


class _Reader:
    """Goes through a letter and says of each passage how much of a finding it is.

    Findings follow what was complained of, and come thickest after the decision.
    """

    def __init__(self, text: Text) -> None:
        self.concluded = conclusions(text)
        self.review = text.stage > 1
        self.stated = self._number_of_complaint(text)
        self.decided = self.listed = self.recapped = False
        self.row = -1
        self.our_heading = ""

    def _number_of_complaint(self, text: Text) -> int:
        """The passage that first says what was complained of, if that is before the decision."""
        for one in text.body[: len(text.body) // 2]:
            if one in self.concluded:
                return 0
            if one.section in _RESIDENTS or _is_told(one.own, one) or _COMPLAINT_IS.within(one.own):
                return one.number
        return 0

    def worth(self, one: Passage) -> int:
        """How much of a finding the next passage is; below a least worth, it is none."""
        own = own_words(one)
        if one.unit.kind == "item" and _OUR_HEADING.match(own):
            self.our_heading = one.unit.heading
        is_ours = bool(self.our_heading) and one.unit.heading == self.our_heading
        section = "reasons" if is_ours else one.section
        concluded = self.concluded.get(one)
        worth = 0
        if not self._is_anothers(one, own, is_ours=is_ours) and _can_be_finding(one, own, section):
            rest = _without_verdict(own) if concluded or "uph" in own else own
            worth = _worth(rest, one, section) - (concluded.strength if concluded else 0)
            worth += (self.decided and one.unit.kind != "cell") - 2 * (one.number < self.stated)
        self.decided = self.decided or bool(concluded and concluded.strength > ADMISSION)
        return worth

    def _is_anothers(self, one: Passage, own: str, *, is_ours: bool) -> bool:
        """Whether the passage gives the words of the resident or of an earlier answer."""
        unit = one.unit
        told = not is_ours and (
            one.section in _RESIDENTS or _RESIDENTS_HEADING.within(unit.heading)
        )
        # the first cell of a row names what the row is about
        told = told or (unit.kind == "cell" and unit.block != self.row and one.section is None)
        told = told or self.listed or _is_told(own, one)
        told = told or (self.review and bool(_REPORTED.search(own)))
        self.row = unit.block
        self.listed = _opens_list(own) or (self.listed and unit.kind == "item")
        goes_on = self.recapped and bool(_GOES_ON.match(own))
        self.recapped = self.review and (_recaps(own) or goes_on)
        return told or self.recapped or is_general(own)


def _is_told(own: str, one: Passage) -> bool:
    """Whether a passage gives what the resident says or wants, and no answer to it."""
    if one.is_title or one.if_unhappy or one.courtesy:
        return False
    said = ATTRIBUTED.search(own) or WANTED.search(own) or _PUT.within(own)
    return bool(said) and not _ANSWERED_THERE.within(own)


def _recaps(own: str) -> bool:
    """Whether a passage only gives what was answered before, and does not find fault with it."""
    if not EARLIER.search(own):
        return False
    return _ANSWERED.within(own) or not finds_fault(own)


def _opens_list(own: str) -> bool:
    """Whether what follows is what the resident complains of."""
    return own.endswith((":", "this.", "following.")) and _OF_COMPLAINT.within(own)


def _worth(own: str, one: Passage, section: str | None) -> int:
    """How much of a finding the words are in themselves."""
    if LOOKED.search(own):
        _, _, own = AND_THEN.sub("\n", own, count=1).partition("\n")
    if not states(own):
        return 0
    worth = 2 * signs_of_finding(own) + 2 * (section == "reasons")
    if one.unit.kind != "cell" and is_past(own):
        plainly = not worth and len(own.split()) >= _FEWEST_WITHOUT_SIGN
        worth += 1 + (plainly and not _FIRST_PERSON.match(own))
    if MENDED.within(own) or MONEY.search(own):
        worth -= 3
    return worth


def _without_verdict(own: str) -> str:
    """What a conclusion rests on, where it says so."""
    return "; ".join(part for part in _RESTS.split(own) if not concluding(part))


def _can_be_finding(one: Passage, own: str, section: str | None) -> bool:
    """Whether a passage can be one at all, from its form and its part of the letter."""
    if one.is_title or one.is_question or one.blank or section in _ELSEWHERE:
        return False
    if len(own.split()) < (_FEWEST_IN_CELL if one.unit.kind == "cell" else _FEWEST_WORDS):
        return False
    if one.courtesy or one.if_unhappy or _IMPERATIVE.match(own) or _FUTURE.within(own):
        return False
    if _IF.search(own) or ANY_OMBUDSMAN.search(own):
        return False
    return not NOT_FINDING.within(own)


def _names_material(one: Passage) -> bool:
    """Whether a passage says what was looked at, and names it."""
    if one.is_title or one.if_unhappy or one.section in _RESIDENTS:
        return False
    return bool(LOOKED.search(one.text)) and MATERIAL.within(one.text)


ITEM = Item(
    "reasons",
    reasons,
    kind="stage1_response",
    shown_by=(
        "We uphold your complaint because the contractor did not attend on 3 May.",
        "Our records show that the part was ordered to the wrong address.",
        "Your complaint is not upheld. The hire period was fixed by the programme.",
        "I uphold this. Nobody told the plumber that you were away.",
        "Under clause 4 of your lease the windows are yours to look after. We do not uphold this.",
        "You complain of the cold. The boiler was reported on 3 May and mended on 19 May.",
        "I listened to the call, and it was cut off after two minutes.",
        "You say that the gate was locked, but the log has it open from seven that morning.",
        "What we found\n\nThe gutter over your room has a hole.",
        "Since the tenancy agreement puts internal doors on the tenant, the charge stands.",
        (
            "stage2_response",
            "The first reply relied on a plan that was out of date. I uphold this.",
        ),
    ),
    unclear_by=(
        "After a full and careful review of all the available evidence, we do not uphold it.",
        "Having talked to the contractor and looked at the photographs, I uphold your complaint.",
        "I have read your e-mails and the repairs file. I do not uphold your complaint.",
        "I spoke to the officer and to her manager. Your complaint is upheld.",
        "We have considered the contractor's report with care. We cannot agree with you.",
        (
            "stage2_response",
            "The panel met and had before them your file. The appeal is dismissed.",
        ),
    ),
    not_shown_by=(
        "We uphold your complaint. We will pay you £50 by BACS on 3 May.",
        "You say that the contractor did not attend. We uphold your complaint.",
        "Your complaint has been given full consideration. It is not upheld.",
        "I uphold your complaint. The door was repaired on 4 June.",
        "We were at fault. We are sorry.",
        "I was asked to answer your complaint. I had no part in what happened.",
        "I am not able to uphold it because I do not consider your complaint justified.",
        "A complaint is upheld where our policy was not followed. Yours is not upheld.",
        "This decision was not taken lightly.",
        (
            "stage2_response",
            "At stage 1 Ms Hay found that the key was lost. I uphold your complaint.",
        ),
    ),
)
