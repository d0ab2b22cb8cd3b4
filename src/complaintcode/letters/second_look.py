"""A second look at what an item's rules answer, by what was learned of such passages.

The rules decide, and say why; what was learned only makes unclear what it speaks plainly against:
all that the rules found is unlike anything by which letters show the item, or they found nothing,
and a passage is much like those that show it. Of several passages it says which to quote first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.letters.answers import unclear
from complaintcode.letters.complaint.telling import clauses
from complaintcode.letters.escalation.to_ombudsman import leads_to_ombudsman
from complaintcode.letters.likeness import learned, likeness, traits
from complaintcode.letters.matching.cues import words
from complaintcode.letters.redress.promises import IS_NONE, hangs_on
from complaintcode.letters.redress.sums import NONE
from complaintcode.model.readings import NOTHING_LEFT, Presence

if TYPE_CHECKING:
    from complaintcode.letters.answers import Answer
    from complaintcode.letters.likeness import Learned
    from complaintcode.letters.text.voice import Passage, Text

_SAID_BY_RESIDENT = {"definition", "outcomes_sought"}
# That there is none is said in so few of the letters learned from that it is like nothing.
_NONE_OF_IT = ((NONE,), (NOTHING_LEFT,))
_WORDS_OF_LABEL = 4
_A_PLACE = 0.15  # by how much liker one has to be to be quoted before another
_SPEAKS = words("we|i|our|you(?:'d|'ve| have| are| were| did)?")
_UNLIKE = "the words found are unlike those in which letters say it"
_LIKE = "it was not found, but these words are like those in which letters say it"


def second_look(key: str, answer: Answer, letter: Text) -> Answer:
    """The answer, or that it is unclear, where what was learned speaks plainly against it."""
    known = learned(key, at_last_stage=leads_to_ombudsman(letter))
    if known is None or answer.presence is Presence.UNCLEAR:
        return answer
    if answer.presence is Presence.PRESENT:
        if answer.values in _NONE_OF_IT:
            return answer
        if any(
            _is_none(one) or _is_named(key, one) or _may_show(one, known) for one in answer.passages
        ):
            return answer._replace(passages=_likest_first(answer.passages, known))
        return unclear(answer.passages, _UNLIKE, *answer.values)
    ours = [one for one in letter.body if not _is_anothers(key, one)]
    like = [(likeness(one.traits, known), one) for one in ours]
    shown = sorted((pair for pair in like if pair[0] > known.like_above), key=lambda it: -it[0])
    return unclear([one for _, one in shown], _LIKE) if shown else answer


def _likest_first(found: tuple[Passage, ...], known: Learned) -> tuple[Passage, ...]:
    """The passages in the order in which to quote them: the rules' own, unless one is liker."""
    if len(found) < 2:
        return found
    like = [likeness(one.traits, known) - _A_PLACE * at for at, one in enumerate(found)]
    return tuple(found[at] for at in sorted(range(len(found)), key=lambda at: -like[at]))


def _is_anothers(key: str, one: Passage) -> bool:
    """Whether a passage is a blank, not the landlord's own word, or hangs on what is not known."""
    if key in _SAID_BY_RESIDENT:
        return one.blank is not None
    if one.blank is not None or one.said_by_resident or one.of_earlier_stage:
        return True
    return hangs_on(one.text) is not None


def _is_none(one: Passage) -> bool:
    """Whether it is a bare none behind a label: that alone is like nothing."""
    return bool(one.unit.heading) and IS_NONE.match(one.text) is not None


def _is_named(key: str, one: Passage) -> bool:
    """Whether a short label says that it is what the resident wants, and it is no sentence."""
    if key != "outcomes_sought" or one.section != "outcome_wanted":
        return False
    return len(one.unit.heading.split()) <= _WORDS_OF_LABEL and not _SPEAKS.within(one.text)


def _may_show(one: Passage, known: Learned) -> bool:
    """Whether the passage, or a clause of it beside others, is not plainly unlike."""
    if likeness(one.traits, known) >= known.doubted_below:
        return True
    if one.conditional:
        return False  # no clause speaks for itself
    parts = (one.unit._replace(text=part) for part in clauses(one.text))
    return any(likeness(traits(part, one.section), known) >= known.doubted_below for part in parts)
