"""Labels and short headings behind which a letter puts the complaint.

"Complaint: the roof has leaked since June": these are the resident's words, as if "you say" stood
before them, until the landlord takes the word ("We found ...", "Upheld."). Headings that open such
a part for good are known to ``sections``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import cues, one_of, words
from complaintcode.letters.text.sections import RESIDENTS, names_letter, section_of
from complaintcode.letters.text.sources import FROM_SOURCE

if TYPE_CHECKING:
    from complaintcode.letters.text.layout import Unit

TITLES = frozenset({"heading", "label", "field"})
"""The kinds of unit that name, and say nothing of their own."""
_MATTER = one_of("complaint, concern, allegation, grievance, issue, problem, appeal, objection")
_WHOSE = (
    r"(?:(?:the )?(?:resident|tenant|customer|complainant)(?:'s|s'?)? "
    r"|(?:the|your|his|her|their) )?"
)
_WHICH = r"(?:(?:original|main|key) )*"
# What a form calls the box in which the complaint is put.
_NAMES = re.compile(
    rf"{_WHOSE}{_WHICH}{_MATTER}s?(?: (?:raised|made|received|reported|put|details?|definition"
    r"|summary|description|points?|grounds?))?"
    rf"|{_WHOSE}(?:definition|scope|points? raised)"
    rf"|{_WHOSE}(?:definition|grounds?|heads?|points?|scope|details?) (?:of|for) {_WHOSE}"
    rf"(?:{_MATTER}|review|escalation)s?"
    r"|reasons? for (?:your )?(?:complaint|complaining|appeal|escalation|escalating)"
)
# Of one point among several: the answer often follows in the same paragraph.
_NUMBERED = re.compile(
    rf"(?:{_MATTER}|point|head|ground|matter|item|element)s? (?:no\.? ?)?(?:\d{{1,2}}|[a-h]|one|two"
    r"|three|four|five)"
)
# What may as well hold the landlord's own account: the complaint only where the words stand behind
# it on one line, and for a summary only where nothing was said of the complaint before.
_BACKGROUND = re.compile(r"(?:the )?(?:background|subject)")
_SUMMARY = re.compile(r"(?:brief )?summary")
# With these the landlord speaks of what it did, or found, or will do, or decided.
_TAKES_THE_WORD = cues(
    r"(?:we|i) (?:will|shall|have (?:now )?(?:looked|investigated|reviewed|considered|read|spoken"
    r"|found|checked|decided|concluded)|am\b|are (?:sorry|satisfied)|uphold|do not|cannot|apologise"
    r"|find\b|found\b|accept\b|agree\b|offer\b|understand)",
    r"(?:our|the|my) (?:response|findings?|investigation|decision|conclusion|answer|records?"
    r"|offer)\b",
    r"having\b",
    r"(?:following|after|on) (?:our|my|an?|the) (?:\w+ )?(?:investigation|review|inspection)",
    r"(?:not |partly |partially |fully )?(?:justified|well[- ]founded|substantiated|proven)\b",
)
# So it does below "Requested remedy": "£500. We will pay you £200."
_ANSWERS_WISH = cues(
    r"(?:we|i) (?:will|shall|have (?:considered|looked|agreed|decided|now|also)|agree\b|accept\b"
    r"|offer\b|apologise|uphold|do not|cannot|can (?:offer|agree|confirm)"
    r"|(?:are|am) (?:also )?(?:pleased|happy|able|unable|sorry|offering))",
    r"(?:this|that|it|both|all of this) (?:is|are|was|were|has been|have been) agreed\b",
    r"our (?:offer|response|answer|decision)\b",
    r"having (?:considered|looked)\b",
)
_VERDICT = words(r"uph[eo]ld\w*")


def is_label(name: str) -> bool:
    """Whether words before a dash, or at the head of a column, open what the resident says."""
    name = name.strip(" .:").lower()
    return _NAMES.fullmatch(name) is not None or section_of(name) in RESIDENTS


def takes_the_word(said: str, *, first: bool) -> bool:
    """Whether the landlord speaks; in its ``first`` words a complaint may say what a log shows."""
    if _TAKES_THE_WORD.match(said) or _VERDICT.within(said):
        return True
    return not first and FROM_SOURCE.within(said)


class Speakers:
    """Goes through the units of a letter and says which give the complaint behind a short label."""

    def __init__(self, found: list[Unit]) -> None:
        self.bounded = any(one.zone == "body" for one in found)
        last_said = max((one.start for one in found if one.kind not in TITLES), default=-1)
        titles = (one.start for one in found if one.kind in TITLES and one.start < last_said)
        self.last_title = max(titles, default=-1)
        self.title: Unit | None = None  # the label or the heading read last
        self.block = -1  # of the first words below it
        self.taken = False
        self.answered = False  # whether the landlord spoke where the wish stands
        self.known = False  # whether the complaint has been put, or decided

    def section(self, unit: Unit) -> str | None:
        """``complaint``, where the unit stands behind such a label and nobody took the word."""
        if unit.kind in {"heading", "label"}:
            self.title, self.block, self.taken, self.answered = unit, -1, False, False
            return None
        if self.bounded and unit.zone != "body":
            return None
        said, first = unit.text, unit.kind in {"field", "cell"} or self.block == -1
        if unit.kind in {"field", "cell"}:
            said = said.partition(":")[2].strip() if unit.kind == "field" else said
            # beside the number of a point may stand the answer to it
            numbered = unit.kind == "cell" and _NUMBERED.fullmatch(unit.heading)
            self.taken = bool(numbered) or not self._is_opened(unit.heading, on_one_line=True)
        else:
            self._enter(unit)
        self.taken = self.taken or takes_the_word(said, first=first) or names_letter(said)
        self.known = self.known or not self.taken or _VERDICT.within(said)
        return None if self.taken else "complaint"

    def answers_point(self, unit: Unit) -> bool:
        """Whether it follows a point on its line: "Issue 1: the roof leaks. It is worn."."""
        title = self.title
        labelled = title is not None and title.kind == "label" and title.block == unit.block
        return labelled and self.taken and _NUMBERED.fullmatch(unit.heading) is not None

    def answers_wish(self, unit: Unit) -> bool:
        """Whether the landlord speaks in a part where it is said what is wanted."""
        if unit.kind in TITLES:
            return False
        answers = _ANSWERS_WISH.match(unit.text) is not None
        if unit.kind == "cell":
            return answers
        self.answered = self.answered or answers
        return self.answered

    def _enter(self, unit: Unit) -> None:
        """Note whether the words still stand behind the label or below the heading."""
        title = self.title
        labelled = title is not None and title.kind == "label" and title.block == unit.block
        if title is None or not (labelled or title.text.strip(" :*-#=_") == unit.heading):
            self.taken = True
        elif self.block == -1:
            self.block = unit.block
            self.taken = not self._is_opened(unit.heading, on_one_line=labelled)
        elif _NUMBERED.fullmatch(unit.heading) or self._goes_on(unit, title):
            self.taken = True

    def _goes_on(self, unit: Unit, title: Unit) -> bool:
        """Whether a letter that has no further headings goes on with its answer."""
        return title.start == self.last_title and unit.block != self.block and unit.kind != "item"

    def _is_opened(self, name: str, *, on_one_line: bool) -> bool:
        """Whether a label or a heading opens the complaint."""
        if _NAMES.fullmatch(name):
            return True
        if not on_one_line:
            return False
        if _SUMMARY.fullmatch(name):
            return not self.known
        return bool(_NUMBERED.fullmatch(name) or _BACKGROUND.fullmatch(name))
