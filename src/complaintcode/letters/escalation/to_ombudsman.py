"""The way from the last stage to the Housing Ombudsman.

"The Ombudsman" alone is unclear; another scheme, or the one who wrote the Code, is nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, missing, present, unclear
from complaintcode.letters.escalation.channels import (
    ANY_OMBUDSMAN,
    HOUSING_OMBUDSMAN,
    OMBUDSMAN_BY_ANY_NAME,
    OTHER_SCHEME,
)
from complaintcode.letters.escalation.onward import (
    ADVICE,
    ASK_THEM,
    AUTHORED,
    CASE,
    HEARS_COMPLAINTS,
    NAMES_THEM,
    NO_OMBUDSMAN,
    TAKE,
    UNHAPPY,
    WEB,
    has_third,
)
from complaintcode.letters.matching.cues import pattern
from complaintcode.letters.text.once import once_a_letter
from complaintcode.model.readings import Presence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.text.voice import Passage, Text

# Below its name: "You can ask it to investigate."
_ASK_IT = pattern(
    r"\b(?:can|may|could|free to|entitled to|right to|^)(?: also| then| now)* ?(?:ask|get|tell"
    r"|complain to|contact|write to|go to|(?:take|bring|refer) (?:\w+ ){1,3}to) (?:it|them)\b[^.;]*"
    r"\b(?:complaint|case|answer|decision|investigate|look|consider|review|decide|judge)\b"
    r"|\b(?:it|they|who) (?:can|may|could|will) (?:then |also |now )?(?:investigate|look"
    r"|consider|review|decide|judge)\b"
)
_OF_THE_WAY = frozenset({"ombudsman", "escalation"})
_ONE_LINE = 3  # passages after "the Ombudsman" in which another scheme may be named


def leads_to_ombudsman(text: Text) -> bool:
    """Whether it is the Ombudsman that comes after the letter, and no stage."""
    if text.stage == 1:
        return False
    return not has_third(text) or to_the_ombudsman(text).presence is Presence.PRESENT


@once_a_letter
def to_the_ombudsman(text: Text) -> Answer:
    """May the resident take the complaint to the Housing Ombudsman?"""
    shown: list[Passage] = []
    unnamed: list[Passage] = []
    named: list[Passage] = []
    advice: list[Passage] = []
    for one, said in _of_ombudsmen(text):
        housing = bool(HOUSING_OMBUDSMAN.search(said))
        if housing:
            named.append(one)
        led = _led_in(one, text) or _is_explained(one, text)
        if one.is_title and not led:
            continue
        if not (led or TAKE.search(said) or UNHAPPY.search(said) or one.section in _OF_THE_WAY):
            continue
        if led or CASE.search(said) or UNHAPPY.search(said):
            (shown if housing else unnamed).append(one)
            shown += [label for label in _label_of(one, text) if housing]
        elif ADVICE.search(said):
            advice.append(one)
        elif OMBUDSMAN_BY_ANY_NAME.within(WEB.sub(" ", said)):
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


def _led_in(one: Passage, text: Text) -> bool:
    """Whether what stands before ends in "to:" or asks "Not satisfied?", and this is the name."""
    if one.unit.kind in {"field", "cell"} and UNHAPPY.within(one.unit.heading):
        return True
    if not one.number:
        return False
    before = text.passages[one.number - 1]
    asks = before.is_title or before.is_question
    return before.text.endswith("to:") or (asks and UNHAPPY.within(before.text))


def _label_of(one: Passage, text: Text) -> list[Passage]:
    """The label just before it, where the Ombudsman is named there and not in the passage."""
    if OMBUDSMAN_BY_ANY_NAME.within(one.text):
        return []
    before = text.passages[max(0, one.number - 1) : one.number]
    return [other for other in before if other.text == one.unit.heading]


def _is_explained(one: Passage, text: Text) -> bool:
    """Whether the passage before or after says what they do who are named here."""
    before, after = text.passages[: one.number][-1:], text.passages[one.number + 1 :][:1]
    if not NAMES_THEM.match(one.text):
        return False
    return any(HEARS_COMPLAINTS.search(other.text) for other in before) or any(
        ASK_THEM.search(other.text) for other in after
    )


def _of_ombudsmen(text: Text) -> Iterator[tuple[Passage, str]]:
    """Passages on the ombudsman, without words on what it publishes and on other schemes."""
    for one in text.passages:
        if HOUSING_OMBUDSMAN.within(one.unit.heading) and _ASK_IT.within(one.text):
            yield one, f"{one.unit.heading}: {one.text}"
            continue
        if one.unit.kind == "label" or not OMBUDSMAN_BY_ANY_NAME.within(one.text):
            continue
        said = OTHER_SCHEME.sub(" ", one.text.replace(one.blank, " ") if one.blank else one.text)
        if AUTHORED.search(said):
            said = WEB.sub(" ", AUTHORED.sub(" ", said))
        housing = HOUSING_OMBUDSMAN.search(said)
        if housing or (ANY_OMBUDSMAN.search(said) and not _another_is_meant(one, text)):
            yield one, said


def _another_is_meant(one: Passage, text: Text) -> bool:
    """Whether "the Ombudsman" is another scheme's, as the lines around it say."""
    around = text.passages[max(0, one.number - _ONE_LINE) : one.number + _ONE_LINE + 1]
    return any(OTHER_SCHEME.search(NO_OMBUDSMAN.sub(" ", other.text)) for other in around)
