"""A second look at what an item's rules answer, by what was learned of such passages.

The rules decide, and say why. They are doubted where all that they found is unlike anything by
which letters show the item; and where they find nothing, a passage that is plainly like shows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.letters.answers import present, unclear
from complaintcode.letters.likeness import learned, likeness, traits
from complaintcode.letters.telling import clauses
from complaintcode.model.readings import Presence

if TYPE_CHECKING:
    from complaintcode.letters.answers import Answer
    from complaintcode.letters.likeness import Learned
    from complaintcode.letters.voice import Passage, Text

_UNLIKE = "the words found are unlike those in which letters say it"


def second_look(key: str, answer: Answer, letter: Text) -> Answer:
    """The answer, or another where what was learned speaks plainly against it."""
    known = learned(key, at_last_stage=letter.stage >= letter.last_stage)
    if known is None or answer.presence is Presence.UNCLEAR:
        return answer
    if answer.presence is Presence.PRESENT:
        if any(_is_like(one, known) for one in answer.passages):
            return answer
        return unclear(answer.passages, _UNLIKE, *answer.values)
    if known.shown_above is None:
        return answer
    alike = [(likeness(one.traits, known), one) for one in letter.body if not one.blank]
    shown = sorted((pair for pair in alike if pair[0] > known.shown_above), key=lambda it: -it[0])
    return present([one for _, one in shown]) if shown else answer


def _is_like(one: Passage, known: Learned) -> bool:
    """Whether the passage, or a clause of it beside others, is not plainly unlike."""
    if likeness(one.traits, known) >= known.doubted_below:
        return True
    parts = (one.unit._replace(text=part) for part in clauses(one.text))
    return any(likeness(traits(part, one.section), known) >= known.doubted_below for part in parts)
