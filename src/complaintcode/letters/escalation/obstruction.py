"""What stands between a resident and the Ombudsman in a letter, and must not.

Until 1 October 2022 a resident had to wait eight weeks, or go through a designated person, before
the Ombudsman would look at a complaint. A letter that still says so tells the resident wrongly, as
does one that denies the right at the end of the procedure.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from complaintcode.letters.answers import unclear
from complaintcode.letters.escalation.to_ombudsman import leads_to_ombudsman
from complaintcode.letters.matching.cues import cues, words
from complaintcode.letters.text.once import once_a_letter
from complaintcode.model.readings import DENIED, NO_FILTER, Presence

if TYPE_CHECKING:
    from complaintcode.letters.answers import Answer
    from complaintcode.letters.text.voice import Passage, Text

FILTER_ENDED = date(2022, 10, 1)
_WAIT = words(
    r"(?:wait(?:ed)?|allow|after|until|once|unless|before)\b[^.;]{0,60}\b(?:8|eight)[ -]weeks?",
    r"(?<!within )(?<!in )(?:8|eight)[ -]weeks?\b[^.;]{0,40}\b(?:before|after|passed|elapsed"
    r"|to pass|to elapse|are up|is up)",
)
_THROUGH = words(
    "designated (?:person|tenant panel|complaints panel)",
    "democratic filter",
    r"(?<!or )(?:through|via|referr?(?:al|ed) (?:from|by)) (?:your |a |an )?(?:local )?"
    r"(?:mp|member of parliament|councillor|tenant panel)",
    r"(?:unless|until|before|only (?:if|when|after|once)|must|have to|need to)\b[^.;]{0,80}\b(?:mp"
    r"|member of parliament|councillor|tenant panel)",
)
_NO_NEED = words(
    "(?:do not|don't|need not|no need to|no longer|without|does not|not have to|not need to)",
    "straight (?:to|away)",
)
# Beside a person who may be asked: going there directly is open as well.
_AS_WELL = words(
    "(?:directly|can also|may also)",
    r"ombudsman(?: service)?(?: yourself)?,? or (?:you (?:can|may) )?(?:also )?ask",
    r"or (?:else )?(?:you (?:can|may) )?(?:do so|do it|go|complain) yourself",
)
# In a sentence that does not name the Ombudsman.
_OF_GOING = cues(
    "(?:(?:but|however|first|please note that|note that|before that|to do so),? )?"
    r"(?:you|your (?:complaint|case)|(?:a|the|all|any) complaints?|it|this|they)\b"
)
_GOING = "(?:go|take|refer|complain|appeal|escalate|approach|bring|turn)"
_DENIED = words(
    rf"no (?:further )?right (?:to {_GOING}|of (?:appeal|recourse|complaint))\b[^.;]{{0,60}}"
    r"\bombudsman",
    rf"(?:cannot|can't|can not|may not|must not|not (?:able|entitled|allowed|permitted|open to you"
    rf"|possible) to) (?:now )?{_GOING}\b[^.;]{{0,60}}\bombudsman",
)
_ONLY_YET = cues("until", "unless", "before", "yet", "at this (?:stage|point)", "if ")
_BARGAIN = words(
    r"(?:condition|provided|basis|understanding|footing|in return|subject to)\b[^.]{0,120}\b(?:not"
    r"|withdraw|drop|refrain|without)\b[^.]{0,60}\bombudsman"
)
_TO_OMBUDSMAN = {"escalation_route", "ombudsman_right"}


def unobstructed(key: str, answer: Answer, text: Text) -> Answer:
    """The answer; where the way to the Ombudsman is shown and barred as well, it is unclear."""
    if key not in _TO_OMBUDSMAN or answer.presence is not Presence.PRESENT or not _is_last(text):
        return answer
    barred = barring(text)
    return answer if barred is None else unclear(*barred)


@once_a_letter
def barring(text: Text) -> tuple[list[Passage], str] | None:
    """The passages that wrongly bar the way to the Ombudsman, and what is wrong with them."""
    named = _naming(text)
    if text.dated is None or text.dated >= FILTER_ENDED:
        old = [one for one in (*named, *_beside(named, text)) if _is_old(one.text)]
        if old:
            return old, NO_FILTER
    if _is_last(text):
        denied = [one for one in named if _denies(one.text)]
        if denied:
            return denied, DENIED
    return None


def bargains(text: Text) -> bool:
    """Whether something is offered for not going to the Ombudsman."""
    return any(_BARGAIN.within(one.text) for one in _naming(text))


def _naming(text: Text) -> list[Passage]:
    return [one for one in text.body if "ombudsman" in one.text]


def _beside(named: list[Passage], text: Text) -> list[Passage]:
    """The sentences next to such a passage, in its paragraph, that tell the resident more of it."""
    near = {(one.number + step, one.unit.block) for one in named for step in (-1, 1)}
    return [
        one
        for one in text.body
        if (one.number, one.unit.block) in near and one not in named and _OF_GOING.match(one.text)
    ]


def _is_last(text: Text) -> bool:
    """Whether nothing but the Ombudsman comes after the letter."""
    return text.kind.startswith("refusal") or (
        text.kind.endswith("response") and leads_to_ombudsman(text)
    )


def _is_old(passage: str) -> bool:
    waits = _WAIT.within(passage)
    through = _THROUGH.within(passage) and not _AS_WELL.within(passage)
    return (waits or through) and not _NO_NEED.within(passage)


def _denies(passage: str) -> bool:
    return _DENIED.within(passage) and not _ONLY_YET.within(passage)
