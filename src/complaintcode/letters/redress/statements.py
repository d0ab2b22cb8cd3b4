"""The statements of a letter: its passages, each with what a reader takes from its surroundings.

The section and the words that lead it in, the row of the table that it stands in, what is said
directly after it; and from all that, what it promises and for when.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import cues, either, pattern, words
from complaintcode.letters.reasons.outsiders import by_outsiders
from complaintcode.letters.redress.ahead import has_time, is_standing, is_timetable, may_have_time
from complaintcode.letters.redress.no_promise import (
    ESCALATING,
    IMPERATIVE,
    NO_STEP,
    REPORTED,
    REVIEWER,
    UNHAPPY_FIRST,
    YOURS,
)
from complaintcode.letters.redress.promises import (
    AHEAD,
    FUTURE,
    OTHER_STEP,
    PAST,
    RESIDENT_FIRST,
    SETTLED,
    WE_FIRST,
    WORK,
    begins_with_if,
    hangs_on,
    is_infinitive,
    may_hang,
    names_money,
    said_by_resident,
)
from complaintcode.letters.text.once import once, once_a_letter
from complaintcode.letters.text.sections import NOT_OURS, RESIDENTS, section_of
from complaintcode.letters.text.speech import WANTED, recap
from complaintcode.letters.text.times import DATE_LINE, DAY, LENGTH, ON_DAY, WEEKDAY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.letters.text.voice import Passage, Text

_AND = (
    r"(?:and, |(?:and|but|so) (?=(?:we|i|the|our|mr|mrs|ms|he|she|they|it|a|an|you|your|nobody"
    r"|there|will|has|have)\b|£)|(?:but|so) (?=no))"
)
_SO_THAT = r",? so that (?=you (?:can|may|could|might|must|need)\b)"
_CLAUSE = re.compile(
    rf"; |\. | {_AND}|{_SO_THAT}|, (?:{_AND}|(?:because|since|although|where|as) )"
)
# "We will pay you £50 and renew the gutter by 9 June" promises two things, and so the other way.
_PAYS = r"(?:pay|refund|credit|send|award|reimburse)"
_WE_WILL = r"\b(?:we|i)(?: will|'ll| shall) (?:also )?"
_THEN = r"[^;]{3,80}?),? and (?:will |to |also )*"
_TWO_THINGS = pattern(
    rf"({_WE_WILL}{_PAYS} {_THEN}(?=(?:re[a-z]+|fit|fix|mend|install|clear|clean|treat|paint"
    r"|carry out|complete|arrange|inspect|call|visit|cut|make good|send)"
    r" (?:the|your|a|an|all|both|any|out|you)\b)"
    rf"|({_WE_WILL}(?!{_PAYS})[a-z]+ {_THEN}(?={_PAYS} (?:you|your|£|the sum))"
)
_NO_PROMISE = either(ESCALATING, REPORTED, YOURS, NO_STEP)
_AS_YOU_ASKED = pattern(
    r"(?<=[a-z] )(?<!when )(?:that |which )?you (?:reported|raised|mentioned|complained of|told"
    rf" us (?:about|of)|described)(?: (?:to us )?(?:on|in) (?:{DAY}|[a-z]+))?(?= (?:will|is|has"
    r"|are|shall|on|in)\b)"
    r"|\b(?:as|which|what) you (?:had |have |'ve )?(?:asked|requested|wished|wanted|suggested"
    r"|hoped)(?: for)?,?"
    r"|(?<=[a-z] )(?<!when )(?:that )?you (?:asked for|wanted)(?= (?:will|is|has|are|shall|on"
    r"|in)\b)"
)
# "To answer any questions that you may have": no leave that is given.
_YOU_MAY_HAVE = pattern(
    r"\b(?:any|all|other|further|what|whatever|which)\b(?: [a-z-]+){0,3}?(?: that| which)? you"
    r" (?:may|might|could)(?: still| also| now| not)* (?:have|be|need|want|like|feel)\b(?! to)"
)
_TO_DO_ITEM = re.compile(r"to [a-z]+ ")
# The number of a paragraph of minutes: "3.5".
_NUMBER = re.compile(r"^\d{1,2}(?:\.\d{1,2})+\.? (?=[a-z])")
LEAD_SECTIONS = frozenset({"remedy", "actions"})
_PIECES = frozenset({"item", "cell"})
# Headings and lead-ins of things to come which are none of the usual sections.
_TO_DO = words(
    r"who (?:will do|does) what",
    r"what (?:will|comes|follows|we(?:'ll| will| shall| are going to))",
    r"(?:the following|these things|we (?:will|shall) also|as follows|still (?:to|on our list))",
    r"(?:further |also |accordingly )?(?:directs|undertakes|will)\b",
    r"appointments?",
    r"(?:\w+ ){0,3}(?:one|two|three|four|last|only) (?:\w+ )?(?:things?|jobs?|items?|tasks?"
    r"|points?|matters?) (?:is |are |that )?(?:left|remain\w*|outstanding)",
)
_REMEDY_HEADING = cues(
    r"money\W*$",
    r"making (?:amends|it (?:up|ok)|(?:it|things|this) (?:better|good))",
    r"payments?",
    r"financial",
    r"(?:by way of )?amends",
)
_ACTIONS_HEADING = cues(r"(?:any )?loose ends", r"anything (?:\w+ )?(?:left|outstanding|still)")
_RUN_IN_SECTIONS = frozenset({"remedy", "actions", "reasons"})
# "Your appeal" names the letter that is answered, not the next step.
_ANSWERED = cues(r"(?:your|the) (?:appeal|review|request|escalation)", r"review of your")
_RUN_IN_WORDS = 5  # "Making good." in a line of its own is a heading
_DEADLINE = words(r"(?:reply|respon[ds]\w*|deadline|date|appeal|review|expires?|ends?)")
_DONE_STEP = re.compile(r"[a-z]+(?:ed|ing)\b")
_FROM_DAY = re.compile(
    rf"(?:on |by )?(?:{WEEKDAY},? )?(?:the )?(?:{DAY})|(?:within )?(?:{LENGTH})"
    r"|(?:the )?(?:first|second|third|last|early|mid|late|end|beginning|start|week)\b"
)
# An action, its owner and its date as fields.
_ACTION = cues(
    r"(?:agreed |further |follow-up )?action(?: \d+)?(?:$|:)",
    r"(?:job|task|step|works?)(?: \d+)?(?:$|:)",
)
_DUE = cues(r"(?:due|target|by(?: when)?|deadline|complet(?:e|ion)|when|date)[^:]{0,16}:")
_FIELDS_BELOW = 4
_AFTER = 2
_FRAGMENT = 4  # words of "Owner: Hakim, 14 June"
# "A job should have been raised on the same day": what was not done.
_SHOULD_HAVE = words(r"(?:should|ought to) have (?:been )?[a-z]+")
_AND_THAT = re.compile(r"(?:and|;) that\b")
_FINITE = pattern(r"\b(?:we|i|has|have|is|are|was|were|will)\b|'(?:ve|s|ll)\b")


class Statement:
    """A passage among its neighbours.

    ``text`` is what it says in the letter's own words, without what somebody else is quoted with;
    ``clauses`` are its parts that have a verb of their own, as far as can be told, without those
    that hang on what is not yet known, and ``dated`` those of them that name a time. ``row`` is
    the rest of the row of a table, or what stands after a label, and ``under_label`` whether it
    says what this label names; ``due`` is the date given below it. ``dated_beside`` is whether one
    of these two names a time, and ``when`` whether these or it do.
    """

    def __init__(self, one: Passage, section: str | None, letter: Text) -> None:
        self.one = one
        self.section = section
        self.letter = letter
        self.text = _AS_YOU_ASKED.sub("", _NUMBER.sub("", one.own))
        hangs = may_hang(self.text)
        own = self.text.partition("; ")[2] if hangs and begins_with_if(self.text) else self.text
        whole = _TWO_THINGS.sub(r"\1\2; we will ", own)
        timed = may_have_time(whole)
        parts = _CLAUSE.split(whole)
        self.clauses = [part for part in parts if part and not (hangs and hangs_on(part))]
        self.dated = [part for part in self.clauses if timed and has_time(part, letter)]
        self.cells: list[str] = []
        self.row = self.due = self.before = ""
        self.when = self.dated_beside = self.under_label = self.listed = False
        self.after: Sequence[Passage] = ()

    @property
    def labelled(self) -> str:
        """The text behind the label that it stands after, if there is one."""
        return f"{self.row}: {self.text}" if self.under_label else self.text

    @once
    def residents(self) -> bool:
        """Whether it begins as the resident's word and goes on with it: "and that"."""
        if self.text.startswith("that "):
            return True
        if not RESIDENT_FIRST.match(self.text):
            return False
        wish = WANTED.match(self.text) and not any(map(_FINITE.search, self.clauses[1:]))
        return bool(wish or _AND_THAT.search(self.text))

    @once
    def promises(self) -> list[str]:
        """The clauses in which something is said to be still to come."""
        ahead = [part for part in self.clauses if self._is_ahead(part)]
        if ahead and IMPERATIVE.match(self.one.text) and ESCALATING.within(self.one.text):
            return []
        return [part for part in ahead if part not in self.theirs and not self._is_no_promise(part)]

    @once
    def theirs(self) -> frozenset[str]:
        """The clauses that tell what others do, and not for the resident."""
        return by_outsiders(self.clauses, self.letter)

    def _is_no_promise(self, clause: str) -> bool:
        """Whether it tells of the procedure, another text, or what the resident says or may do."""
        if self.one.courtesy and clause not in self.dated and not self._adds_money(clause):
            return True
        if REVIEWER.within(clause) and not ON_DAY.search(clause):
            return True
        if IMPERATIVE.match(clause) or _NO_PROMISE.within(_YOU_MAY_HAVE.sub("", clause)):
            return True
        return self._is_residents(clause)

    def _adds_money(self, clause: str) -> bool:
        """Whether it goes on from a courtesy to a sum: "we are sorry, and we will pay you £50"."""
        return clause != self.clauses[0] and names_money(clause)

    def _is_residents(self, clause: str) -> bool:
        if RESIDENT_FIRST.match(self.text) and not WE_FIRST.match(clause):
            return True
        said, found = said_by_resident(clause), FUTURE.search(clause)
        return bool(said and (not found or said.start() < found.start()))

    def _is_ahead(self, clause: str) -> bool:
        """Whether it is said to be to come, or can only be: a day ahead, a list of things to do."""
        if _SHOULD_HAVE.within(clause) and not FUTURE.within(clause):
            return False
        if self.due or AHEAD.within(clause):
            return True
        dated = clause in self.dated
        if not dated and not self.listed:
            return False
        piece = self.one.unit.kind in _PIECES
        if dated and (is_infinitive(clause) or (piece and _TO_DO_ITEM.match(clause))):
            return True
        if self.listed and self.under_label and _FROM_DAY.match(clause):
            return True
        if PAST.within(clause):
            return False
        if self.listed:
            return piece or dated
        return is_timetable(clause) or (
            not is_standing(clause)
            and has_time(clause, self.letter, surely=True)
            and (OTHER_STEP.within(clause) or WORK.within(clause))
        )


@once_a_letter
def statements(letter: Text) -> list[Statement]:
    """The passages of the body as statements, but for those that are not the landlord's word."""
    body = letter.body
    has_body = any(one.zone == "body" for one in body)
    has_due = any(_DUE.match(one.text) for one in body if ":" in one.text)
    section: str | None = None
    heading = outer = lead = ""
    found = []
    for at, one in enumerate(body):
        if has_body and one.zone == "head" and one.unit.kind != "field":
            continue
        task = one.unit.kind == "heading" and _is_task(one, _opens(outer), letter)
        if one.unit.kind == "heading" and not task:
            outer = one.text
        if one.unit.kind == "label":
            heading, section = one.text, _opens(one.text) or _opens(outer)
        elif one.unit.heading != heading:
            heading, section = one.unit.heading, _opens(one.unit.heading)
        section = _opens(outer) if task else _run_in(body, at) or section
        lead = lead if one.unit.kind in _PIECES else ""
        answers_wish = section == "outcome_wanted" and one.section is None and not one.is_title
        part = None if answers_wish else section
        if task or not _is_skipped(one, part, letter):
            told = Statement(one, part, letter)
            if cells := _row(body, at):
                told.cells, told.row = cells, " ".join(cells)
                told.under_label = one.unit.kind in {"sentence", "item"}
            told.due = (_due(body, at) if has_due else "") or _day_below(told, body, at)
            if told.row or told.due:
                told.dated_beside = has_time(told.row, letter) or has_time(told.due, letter)
            told.when = told.dated_beside or bool(told.dated)
            told.listed = _is_listed(told, lead)
            if at:
                told.before = body[at - 1].text
            told.after = body[at + 1 : at + 1 + _AFTER]
            found.append(told)
        if one.text[-1:] == ":" or one.unit.kind == "heading":
            lead = one.text
    return found


def _is_skipped(one: Passage, section: str | None, letter: Text) -> bool:
    """Whether it is a heading, a question, or in a section that is not the landlord's word."""
    if section in NOT_OURS or one.unit.kind == "heading" or one.zone == "tail" or one.is_question:
        return True
    if one.section in RESIDENTS:
        return True
    if letter.stage > 1 and recap(one.under):
        return True
    if one.unit.kind == "field" and DATE_LINE.fullmatch(one.text):
        return True
    return one.if_unhappy and (ESCALATING.within(one.text) or bool(UNHAPPY_FIRST.match(one.text)))


def _is_task(one: Passage, under: str | None, letter: Text) -> bool:
    """Whether a line that looks like a heading is a task: "Gutter to be renewed by 9 June"."""
    if under in NOT_OURS or one.zone == "tail" or not has_time(one.text, letter, surely=True):
        return False
    return under == "actions" or is_infinitive(one.text)


def _opens(heading: str) -> str | None:
    """The section that a heading or a label opens."""
    section = _names_section(heading) if heading else None
    if section == "escalation" and _ANSWERED.match(heading.rpartition(": ")[2]):
        return None
    if section is None and _TO_DO.match(heading):
        return "actions"
    return section


def _names_section(heading: str) -> str | None:
    """The section that some words name: one of the usual ones, or one in other words."""
    if _REMEDY_HEADING.match(heading):
        return "remedy"
    if _ACTIONS_HEADING.match(heading):
        return "actions"
    return section_of(heading)


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
    if told.section == "remedy" or _TO_DO.search(lead) or section_of(lead) in LEAD_SECTIONS:
        return True
    if told.one.unit.kind == "cell" and has_time(told.row, told.letter, surely=True):
        return True
    starts = OTHER_STEP.match(told.text) or WORK.match(told.text)
    return bool(starts) and not _DONE_STEP.match(told.text) and has_time(told.row, told.letter)


def _due(body: Sequence[Passage], at: int) -> str:
    """The date that is given below an action as one of its fields: "Due: 30 November"."""
    if not (_ACTION.match(body[at].text) or _ACTION.match(body[at].unit.heading)):
        return ""
    near = body[at + 1 : at + 1 + _FIELDS_BELOW]
    return next((one.text for one in near if _DUE.match(one.text)), "")


def _day_below(told: Statement, body: Sequence[Passage], at: int) -> str:
    """The day that follows an action in a fragment of its own: "Owner: Hakim. 14 June."."""
    for one in body[at + 1 : at + 1 + _AFTER]:
        if len(one.text.split()) > _FRAGMENT or _FINITE.within(one.text):
            return ""
        if not is_infinitive(told.text):
            return ""
        if has_time(one.text, told.letter):
            return one.text
    return ""


def _dates_its_label(told: Statement) -> bool:
    """Whether it is a day ahead that stands after the name of a piece of work."""
    if ESCALATING.within(told.row):
        return False
    if _DEADLINE.within(told.row) and not SETTLED.within(told.row):
        return False
    day = _FROM_DAY.match(told.text)
    surely = bool(day and ON_DAY.search(day[0]) and told.letter.dated)
    return bool(day) and has_time(told.text, told.letter, surely=surely)


def _run_in(body: Sequence[Passage], at: int) -> str | None:
    """The section that a passage opens which stands for a heading."""
    one, text = body[at], body[at].text
    bare = text[-1:] not in ".!?;:,"
    if bare and one.unit.kind != "item":
        return None
    if one.is_title or len(text.split()) > _RUN_IN_WORDS:
        return None
    if bare and not any(after.unit.kind == "sentence" for after in body[at + 1 : at + 2]):
        return None
    section = _names_section(text.strip(" ."))
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
