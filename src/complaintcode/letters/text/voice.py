"""Who is speaking in a letter, and of what.

Most wrong answers about a letter come from words that are not the landlord's own on this
complaint: the resident's, the recap of an earlier stage, a description of the procedure, a
condition, a blank of the template. Every item stands on these marks.
"""

from __future__ import annotations

import re
from copy import copy
from typing import TYPE_CHECKING, Any

from complaintcode.letters.likeness import traits
from complaintcode.letters.matching.cues import words
from complaintcode.letters.text.flat import Flat
from complaintcode.letters.text.layout import Unit, units
from complaintcode.letters.text.once import once
from complaintcode.letters.text.sections import RESIDENTS, section_of
from complaintcode.letters.text.speakers import TITLES, Speakers
from complaintcode.letters.text.speech import (
    ATTRIBUTED,
    BLANK_WORDS,
    BRACKETED,
    CONDITION,
    COURTESY,
    EARLIER,
    FORMULA,
    IF_UNHAPPY,
    PLACEHOLDER,
    PROCEDURE,
    QUOTED,
    explains,
)
from complaintcode.letters.text.stage_titles import NAMES_LETTER
from complaintcode.letters.text.times import DATE_LINE, ONLY_DAY, OTHER_DATE, days_in
from complaintcode.model.choices import stage_in

if TYPE_CHECKING:
    from datetime import date

_OF_ALL, _BLOCKS_OF_ALL = frozenset({"complaint", "decision"}), 3
_OF_COMPLAINT = re.compile(r"(?:date )?(?:received|acknowledged|due|escalated)(?: on| date)?:?")
_WE = words(r"we", r"our", r"us")
_NEAR_SALUTATION = 3  # passages from it on, among which a date of its own may stand
_FIRST_PASSAGES = 8  # among which the date of a letter without salutation stands


class Passage:
    """A unit of a letter, with who speaks and of what; each mark is looked for when asked."""

    def __init__(self, unit: Unit, number: int, section: str | None) -> None:
        self.unit = unit
        self.text = unit.text
        self.number = number
        self.section = section
        # The heading that it stands under, but for one that names the whole letter.
        self.under = unit.heading
        self.zone = unit.zone
        # Whether it stands where the letter explains its procedure or its words.
        self.explained = False
        # A heading or a field: it names, and says nothing of its own.
        self.is_title = unit.kind in TITLES
        self.is_question = unit.text.rstrip("\"')").endswith("?")

    def __repr__(self) -> str:
        return f"<{self.unit.kind} {self.section or '-'}: {self.text}>"

    @once
    def blanks(self) -> tuple[str, ...]:
        """What is left of a template in it, as it stands in the letter."""
        if "[" in self.text:
            bracketed = tuple(
                one[0]
                for one in BRACKETED.finditer(self.unit.cased)
                if (one[1].isupper() and len(one[1]) > 1) or BLANK_WORDS.within(one[1].lower())
            )
            if bracketed:
                return bracketed
        found = PLACEHOLDER.search(self.text)
        return (self.unit.cased[found.start() : found.end()],) if found else ()

    @once
    def blank(self) -> str | None:
        """The first thing that is left of a template, in small letters."""
        return self.blanks[0].lower() if self.blanks else None

    @once
    def said_by_resident(self) -> bool:
        """Whether its words are put into the resident's mouth."""
        return self.section in RESIDENTS or (ATTRIBUTED.within(self.text) and not self.if_unhappy)

    @once
    def if_unhappy(self) -> bool:
        """Whether it says what to do where the resident is not content."""
        return IF_UNHAPPY.within(self.text)

    @once
    def conditional(self) -> bool:
        """Whether it only supposes something."""
        return CONDITION.within(self.text)

    @once
    def of_procedure(self) -> bool:
        """Whether it describes how complaints are handled in general."""
        return PROCEDURE.within(self.text) or self.explained

    @once
    def of_earlier_stage(self) -> bool:
        """Whether it tells of an earlier stage."""
        return EARLIER.within(self.text)

    @once
    def courtesy(self) -> bool:
        """Whether it is mere politeness."""
        return bool(COURTESY.match(self.text))

    @once
    def formula(self) -> bool:
        """Whether it says how carefully something was looked at."""
        return FORMULA.within(self.text)

    @once
    def traits(self) -> frozenset[str]:
        """By what it is held against passages of other letters."""
        return traits(self.unit, self.section)

    @once
    def own(self) -> str:
        """The text without what stands in quotation marks."""
        return QUOTED.sub("", self.text) if '"' in self.text or "'" in self.text else self.text


class Text:
    """A letter as passages, with its kind, the day that it bears and the last stage there is.

    ``found`` keeps what several items ask of the whole letter; see ``once_a_letter``.
    """

    def __init__(
        self, text: str, kind: str, *, last_stage: int = 2, sent: date | None = None
    ) -> None:
        self.sent = sent
        self.original = text
        self.kind = kind
        self.last_stage = last_stage
        self.found: dict[Any, Any] = {}
        self.stage = _stage(kind)
        self.flat = Flat(text)
        self.passages = _passages(units(self.flat))

    def of_kind(self, kind: str) -> Text:
        """The same letter, to be read as one of another kind."""
        if kind == self.kind:
            return self
        other = copy(self)
        other.kind, other.stage, other.found = kind, _stage(kind), {}
        return other

    @once
    def body(self) -> list[Passage]:
        """Without the letterhead and the signature, where the letter has a salutation."""
        if any(one.zone == "body" for one in self.passages):
            return [one for one in self.passages if one.zone != "tail"]
        return self.passages

    @property
    def dated(self) -> date | None:
        """The day of the letter: the one that it bears, else the one on which it was sent."""
        return self.own_date or self.sent

    @once
    def around(self) -> list[Passage]:
        """What stands above and below the text, with a date that follows the salutation."""
        body = [one for one in self.passages if one.zone == "body"]
        dates = [one for one in body[1:_NEAR_SALUTATION] if ONLY_DAY.fullmatch(one.text)]
        return dates + [one for one in self.passages if one.zone != "body"]

    @once
    def own_date(self) -> date | None:
        """The day that the letter bears: before its text begins, or after it.

        A line that holds only a date goes before one that speaks of something.
        """
        return self.date_line or _first_day(self._heads)

    @once
    def date_line(self) -> date | None:
        """The day that the letter bears on a line of its own."""
        return _first_day([one for one in self._heads if DATE_LINE.fullmatch(one.text)])

    @once
    def _heads(self) -> list[Passage]:
        bounded = any(one.zone == "body" for one in self.passages)
        return self.around if bounded else self.passages[:_FIRST_PASSAGES]

    @once
    def is_councils(self) -> bool:
        """Whether the council is the one that writes: it names itself, or nobody says "we"."""
        bounded = any(one.zone == "body" for one in self.passages)
        outside = (one for one in self.passages if one.zone != "body" and (bounded or one.is_title))
        if any("council" in one.text for one in outside):
            return True
        return bounded and not any(_WE.within(one.text) for one in self.passages)


def _first_day(passages: list[Passage]) -> date | None:
    """The first day in some passages that is not plainly another's than the letter's."""
    own = (
        one.text
        for one in passages
        if not (OTHER_DATE.within(one.text) or _OF_COMPLAINT.fullmatch(one.unit.heading))
    )
    return next((day for text in own for day in days_in(text, None)), None)


def _stage(kind: str) -> int:
    """The stage that a letter of that kind belongs to."""
    named = stage_in(kind)
    if named is not None:
        return named
    return 2 if kind == "refusal_escalate" else 1


def _title(found: list[Unit]) -> str | None:
    """A heading as "Your complaint" below the salutation that stands above the whole letter."""
    body = [one for one in found if one.zone == "body"][1:]
    if not body or body[0].kind != "heading" or section_of(body[0].text) not in _OF_ALL:
        return None
    if body[-1].block - body[0].block < _BLOCKS_OF_ALL:
        return None
    alone = not any(one.kind in TITLES for one in body[1:])
    return body[1].heading if alone else None


def _name(found: list[Unit]) -> str | None:
    """A heading as "Stage 1 response" that stands above the whole letter, and no other does."""
    written = [one for one in found if one.zone == "body"][1:] or found
    said = (one for one in written if one.kind not in TITLES)
    # A line of a letterhead, though it is no heading, is no sentence either.
    first = next((one for one in said if one.text.endswith((".", "!", "?", ":"))), None)
    if first is None or not NAMES_LETTER.match(first.heading):
        return None
    others = [one for one in found if one.kind == "heading" and one.zone != "tail"]
    # A line of an address, or any other under which nothing is said, opens no part of the letter.
    opened = {one.heading for one in found if one.kind not in TITLES and one.start > first.start}
    below = [one for one in others if one.start > first.start and one.text in opened]
    above = [one for one in others if one.start < first.start and NAMES_LETTER.match(one.text)]
    return first.heading if len(above) == 1 and not below else None


def _passages(found: list[Unit]) -> list[Passage]:
    """Sections last from their heading to the next; a bullet's lead-in counts as a heading."""
    title = _title(found)
    if title:
        found = [one._replace(heading="") if one.heading == title else one for one in found]
    headings = {unit.heading for unit in found} - {""}
    sections = {heading: section_of(heading) for heading in headings}
    name = _name(found)
    speakers = Speakers(found)
    explained = False
    passages = []
    for number, unit in enumerate(found):
        section = speakers.section(unit)
        if section is None and not speakers.answers_point(unit):
            section = sections.get(unit.heading)
            if section == "outcome_wanted" and speakers.answers_wish(unit):
                section = None
        one = Passage(unit, number, section)
        if unit.kind == "heading":
            explained = explains(unit.text)
        one.explained = explained
        if name and unit.heading == name:
            one.under = ""
        passages.append(one)
    return passages
