"""The statements of a letter: its passages, each with what a reader takes from its surroundings.

The section and the words that lead it in, the row of the table that it stands in, what is said
directly after it; and from all that, what it promises and for when.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, cast

from complaintcode.letters.cues import cues, words
from complaintcode.letters.promises import (
    ESCALATING,
    FUTURE,
    IMPERATIVE,
    NO_STEP,
    OTHER_STEP,
    PAST,
    REPORTED,
    RESIDENT_FIRST,
    REVIEWER,
    UNHAPPY_FIRST,
    WE_FIRST,
    WORK,
    YOURS,
    said_by_resident,
)
from complaintcode.letters.sections import section_of
from complaintcode.letters.times import DAY, TIME, days_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.letters.cues import Said
    from complaintcode.letters.voice import Passage, Text

_CLAUSE = re.compile(
    r"; |,? and, |,? (?:and|but|so) (?=(?:we|i|the|our|mr|mrs|ms|he|she|they|it|a|an|you|your"
    r"|nobody|will|has|have)\b|£)|,? (?:but|so) (?=no)"
    r"|, (?:because|since|although|where|as) |\. "
)
# "Kitchen tap to be renewed on 9 June", a sentence without a verb of its own.
_TO_BE = re.compile(
    r"\W*(?:(?!(?:for|is|are|was|were|had|has|have|asked|wanted|wants?|needs?|due|ought|promised"
    r"|right|said|you|that)\b)[a-z0-9'-]+ ){1,6}to be [a-z]+"
)
_NO_PROMISE = (ESCALATING, REPORTED, YOURS, NO_STEP)
_AS_YOU_ASKED = re.compile(
    rf"(?<=[a-z] )(?<!when )(?:that |which )?you (?:reported|raised|mentioned|complained of|told"
    rf" us (?:about|of)|described)(?: (?:to us )?(?:on|in) (?:{DAY}|[a-z]+))?(?= (?:will|is|has"
    rf"|are|shall|on|in)\b)"
    r"|\b(?:as|which|what) you (?:asked|requested|wished|wanted|suggested|hoped)(?: for)?,?"
    r"|\byou asked for\b"
)
_TO_DO_ITEM = re.compile(r"to [a-z]+ ")
_LEAD_SECTION = frozenset({"remedy", "actions"})
_PIECES = frozenset({"item", "cell"})
# Headings of things to come which the layout takes for none of the usual ones.
_TO_DO = words(
    r"who (?:is doing|will do|does) what",
    r"what(?:'s| is) (?:left|still|to come|next|outstanding)",
    r"what (?:will|comes|follows|we(?:'ll| will| shall| are going to))",
    r"still (?:ahead|to|on our list)",
    r"(?:the following|these things|we (?:will|shall) also|as follows)",
    r"(?:further |also |accordingly )?(?:directs|undertakes|will)\b",
    r"follow-up",
    r"appointments?",
)
_REMEDY_HEADING = cues(
    r"making (?:good|amends|it up)",
    r"payments?",
    r"financial",
    r"squaring up",
    r"(?:by way of )?amends",
    r"what (?:we|i)(?:'ve| have) (?:now |already )?done",
    r"what you (?:will )?get",
)
_RUN_IN_SECTIONS = frozenset({"remedy", "actions", "reasons"})
# "Your appeal" names the letter that is answered, not the next step.
_ANSWERED = cues(r"(?:your|the) (?:appeal|review|request|escalation)", r"review of your")
_RUN_IN_WORDS = 5  # "Making good." in a line of its own is a heading
# A day without a year that would be more days ahead than this lies behind.
_FAR, _NEAR = 200, 75
_AFTER = 2
NOT_OURS = frozenset({"complaint", "outcome_wanted", "escalation", "ombudsman"})


class Statement:
    """A passage among its neighbours."""

    def __init__(self, one: Passage, section: str | None, letter: Text) -> None:
        self.one = one
        self.section = section
        self.letter = letter
        self.cells: list[str] = []
        self.before = ""
        self.after: Sequence[Passage] = ()
        self.listed = False

    @cached_property
    def text(self) -> str:
        """What it says in the letter's own words, without what somebody else is quoted with."""
        return self._part(_AS_YOU_ASKED.sub("", self.one.own))

    @cached_property
    def clauses(self) -> list[str]:
        """Its parts that have a verb of their own, as far as can be told."""
        return [self._part(part) for part in _CLAUSE.split(self.text) if part]

    def _part(self, words: str) -> Said:
        """Words that know the letter that they are of, which makes looking for cues fast."""
        return cast("Said", self.one.text).part(words)

    @cached_property
    def skipped(self) -> bool:
        """Whether it is a heading, a question, or in a section that is not the landlord's word."""
        one = self.one
        if self.section in NOT_OURS or one.zone == "tail" or one.is_question:
            return True
        if one.if_unhappy and (ESCALATING.within(one.text) or UNHAPPY_FIRST.match(one.text)):
            return True
        return one.unit.kind == "heading"

    @cached_property
    def promises(self) -> list[str]:
        """The clauses in which something is said to be still to come."""
        ahead = [part for part in self.clauses if self._is_ahead(part)]
        if ahead and IMPERATIVE.match(self.one.text) and ESCALATING.within(self.one.text):
            return []
        return [part for part in ahead if not self._is_no_promise(part)]

    def _is_no_promise(self, clause: str) -> bool:
        """Whether it tells of the procedure, another text, or what the resident says or may do."""
        if self.one.courtesy and not has_time(clause, self.letter):
            return True
        if REVIEWER.within(clause) and not _ON_DAY.search(clause):
            return True
        if IMPERATIVE.match(clause) or any(one.within(clause) for one in _NO_PROMISE):
            return True
        return self._is_residents(clause)

    def _is_residents(self, clause: str) -> bool:
        if RESIDENT_FIRST.match(self.text) and not WE_FIRST.match(clause):
            return True
        said, found = said_by_resident(clause), FUTURE.search(clause)
        return bool(said and (not found or said.start() < found.start()))

    def _is_ahead(self, clause: str) -> bool:
        """Whether it is said to be to come, or can only be: a day ahead, a list of things to do."""
        if FUTURE.within(clause):
            return True
        piece = self.one.unit.kind in _PIECES
        to_be = _TO_BE.match(clause) or (piece and _TO_DO_ITEM.match(clause))
        if to_be and has_time(clause, self.letter):
            return True
        if PAST.within(clause):
            return False
        if self.listed:
            return piece or has_time(clause, self.letter)
        names_step = OTHER_STEP.within(clause) or WORK.within(clause)
        return names_step and has_time(clause, self.letter, surely=True)

    @cached_property
    def row(self) -> str:
        """The rest of the row of a table, or what stands after a label."""
        return " ".join(self.cells)

    @property
    def under_label(self) -> bool:
        """Whether it says what the label before it names."""
        return bool(self.cells) and self.one.unit.kind in {"sentence", "item"}

    @cached_property
    def when(self) -> bool:
        """Whether it, or its row of a table, names a time that can be put into a diary."""
        return has_time(f"{self.text} {self.row}", self.letter)


@lru_cache(maxsize=1)  # the remedy and the actions ask one after the other
def statements(letter: Text) -> list[Statement]:
    """Every passage of the body as a statement."""
    body = letter.body
    has_body = any(one.zone == "body" for one in body)
    section: str | None = None
    outer: str | None = None
    heading = lead = ""
    found = []
    for at, one in enumerate(body):
        if has_body and one.zone == "head" and one.unit.kind != "field":
            continue
        if one.unit.kind == "heading":
            outer = _opens(one.text)
        if one.unit.kind == "label":
            heading, section = one.text, _opens(one.text) or outer
        elif one.unit.heading != heading:
            heading, section = one.unit.heading, _opens(one.unit.heading)
        section = _run_in(one, body[at + 1] if at + 1 < len(body) else None) or section
        lead = lead if one.unit.kind in _PIECES else ""
        told = Statement(one, section, letter)
        told.cells = _row(body, at)
        told.listed = _is_listed(told, lead)
        told.before = body[at - 1].text if at else ""
        told.after = body[at + 1 : at + 1 + _AFTER]
        if one.text.endswith(":") or one.unit.kind == "heading":
            lead = one.text
        found.append(told)
    return found


def _opens(heading: str) -> str | None:
    """The section that a heading or a label opens."""
    if _REMEDY_HEADING.match(heading):
        return "remedy"
    section = section_of(heading) if heading else None
    if section == "escalation" and _ANSWERED.match(heading):
        return None
    if section is None and _TO_DO.match(heading):
        return "actions"
    return section


def _is_listed(told: Statement, lead: str) -> bool:
    """Whether it is a piece of a list or table of what is to be done, or under such a heading."""
    if told.one.unit.kind in {"heading", "label"}:
        return False
    if told.section == "actions":
        return True
    if told.under_label and _dates_its_label(told):
        return True
    if told.one.unit.kind not in _PIECES:
        return False
    if told.section == "remedy" or _TO_DO.search(lead) or section_of(lead) in _LEAD_SECTION:
        return True
    if told.one.unit.kind == "cell" and has_time(told.row, told.letter, surely=True):
        return True
    starts = OTHER_STEP.match(told.text) or WORK.match(told.text)
    return bool(starts) and not _DONE_STEP.match(told.text) and has_time(told.row, told.letter)


def _dates_its_label(told: Statement) -> bool:
    """Whether it is a day ahead that stands after the name of a piece of work."""
    if ESCALATING.within(told.row) or _DEADLINE.within(told.row):
        return False
    return bool(_FROM_DAY.match(told.text)) and has_time(told.text, told.letter, surely=True)


def _run_in(one: Passage, following: Passage | None) -> str | None:
    """The section that a passage opens which stands for a heading."""
    text = one.text
    if len(text.split()) > _RUN_IN_WORDS or one.is_title:
        return None
    bare = text[-1] not in ".!?;:,"
    if bare and not (one.unit.kind == "item" and following and following.unit.kind == "sentence"):
        return None
    section = "remedy" if _REMEDY_HEADING.match(text) else section_of(text.strip(" ."))
    return section if bare or section in _RUN_IN_SECTIONS else None


def _row(body: Sequence[Passage], at: int) -> list[str]:
    """The other cells of the row of a table, or what stands after a label."""
    one = body[at]
    if one.unit.kind not in {"cell", "label"}:
        before = body[at - 1] if at else one
        same = before.unit.kind == "label" and before.unit.block == one.unit.block
        return [before.text] if same else []
    near = body[max(0, at - 4) : at + 5]
    return [other.text for other in near if other.unit.block == one.unit.block and other is not one]


def has_time(text: str, letter: Text, *, surely: bool = False) -> bool:
    """Whether a text names a time ahead; ``surely``: not one that may as well lie behind."""
    return any(_lies_ahead(text, found, letter, surely) for found in TIME.finditer(text))


def _lies_ahead(text: str, found: re.Match[str], letter: Text, surely: bool) -> bool:
    if not _ON_DAY.match(found[0]):
        return not surely or bool(_AHEAD.match(text, max(0, found.start() - 12)))
    today = letter.dated
    words = text[found.start() : found.end() + _A_YEAR]
    named = days_in(words, today)
    if today is None or not named:
        return not surely
    ahead = (named[0] - today).days
    if _YEAR.search(words):
        return ahead >= surely
    return surely <= ahead <= (_NEAR if surely else _FAR)


_ON_DAY = re.compile(DAY)
_DEADLINE = words(r"(?:reply|respon[ds]\w*|deadline|date|appeal|review|expires?|ends?)")
_A_YEAR = 6  # letters that may follow a day: ", 2025"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DONE_STEP = re.compile(r"[a-z]+(?:ed|ing)\b")
_FROM_DAY = re.compile(rf"(?:on |by )?(?:{_WEEKDAY},? )?(?:the )?(?:{DAY})")
_YEAR = re.compile(r"20\d\d|/\d\d\b")
_AHEAD = re.compile(
    rf".{{0,12}}\b(?:tomorrow|from now|next (?:week|month|{_WEEKDAY})|this {_WEEKDAY}|{_WEEKDAY}"
    rf" week"
    rf"|week (?:commencing|beginning|of)|{_WEEKDAY} the \d+)"
)
