"""The new date of a letter that extends the time: by when the answer is to come.

Most days in such a letter are others: the day that is missed, that of the complaint, of a visit
or a report that is awaited, of the next call, the time that the procedure allows. So a letter is
taken clause by clause, and each clause must speak of the answer and of nothing else.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.extension.new_date_cues import (
    AHEAD,
    AND_SENDS,
    ANSWER,
    BREAK,
    EITHER_DAY,
    GIVE_US,
    GOES_ON,
    HOPED,
    IS_DAY,
    IS_THE_DAY,
    LOOSE,
    MAY_BE,
    NEW_HEADING,
    NO_SAYING,
    OTHERS_WRITE,
    REACHES_YOU,
    REPLY,
    SOME_TIME_AFTER,
    SPEAKER,
    STRETCH,
    TAKEN_BACK,
    THAT_IS,
    UNSURE,
    VAGUE_WHEN,
)
from complaintcode.letters.extension.other_dates import (
    ALLOWED,
    ASIDE,
    CANNOT,
    EVENT,
    HANGS_ON,
    NOT_BEFORE,
    OLD,
    OTHERS,
    STILL_NEW,
    TO_US,
    TO_YOU,
    UPDATE,
    YOURS,
)
from complaintcode.letters.matching.cues import either, pattern
from complaintcode.letters.redress.promises import hangs_on
from complaintcode.letters.text.times import (
    COUNTABLE,
    DATE_LINE,
    DAY,
    LENGTH,
    MONTHS_BUT_MAY,
    ON_DAY,
    VAGUE,
    days_in,
    no_such_day,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from complaintcode.letters.text.voice import Passage, Text


class NewDate(NamedTuple):
    """A passage that says by when the answer will come, the day, and how it is put.

    The day is unknown where it has no year and the letter no date; how it is put is told where the
    clause names one day only. A day that no calendar has is none.
    """

    passage: Passage
    day: date | None
    said: str
    is_no_day: bool


_OTHER_TIME = either(COUNTABLE, UPDATE)
_MONTH_OR_YEAR = pattern(rf"\b(?:{MONTHS_BUT_MAY}|20\d\d)\b")
_RENEWED = pattern(rf"\b(?:new|revised|extended) (?:\w+ )?(?:deadline|date|target) of (?:{DAY})")
_SET_ANEW = pattern(
    r"\b(?:new|revised|extended) (?:\w+ ){0,3}(?:date|deadline|target)\b[^,;.]{0,40}?(?:\bis\b|:)"
    r"|\bwill now\b"
)
_REQUEST = re.compile(r"(?:can|could|may|will|would|might) (?:i|we|you)\b")
_CHOICE = pattern(r"\b\d+(?: ?/ ?| or )\d+(?: ?/ ?\d+)* (?:working |calendar )?(?:days|weeks)\b")
_COMES = either(ANSWER, REACHES_YOU)
_TELLS_OF_ANSWER = either(ANSWER, STRETCH, REACHES_YOU)
_MAY_COME = either(AHEAD, MAY_BE)
_IS_NEW = either(AHEAD, STILL_NEW, IS_DAY)
_NOT_BARE = either(AHEAD, EVENT, OLD)
_NOT_OURS = either(UPDATE, YOURS)
_NO_DAY = either(VAGUE, VAGUE_WHEN, LOOSE, HANGS_ON, UNSURE)
# "Around the middle of the month, or if not then, not long afterwards": no word of what cannot be.
_NOT_LONG = pattern(r"\b(?:or )?if not then\b|\bnot (?:too |very |so )?(?:long|much later)\b")
_UNTIL_DONE = pattern(
    r"\b(?:until|till) (?:the|our|his|her|their|he|she|they|we|i|somebody|someone|another)\b[^,;]*"
)
_ONLY_LENGTH = re.compile(LENGTH)
_LEADER = re.compile(r"[^.]{3,50}\.{4,}[^.]*\d[^.]*")  # "Extended target ....... 14 February"
_FEW_WORDS = 5  # beside the day, for a line that only fills in what the heading asks
_HEAD = 8  # passages that a letterhead has
_FAR = timedelta(days=200)  # a day without a year that would be further ahead lies behind


def new_dates(letter: Text) -> list[NewDate]:
    """Every passage that names a day, or a period to be counted, for the answer."""
    spoken = list(_spoken(letter))
    given = _given(spoken, letter, letter_day(letter))
    if given:
        return given
    # One that lies before the letter is given all the same.
    return [one for one in _given(spoken, letter, None) if _SET_ANEW.within(one.passage.text)]


def passed_dates(letter: Text) -> list[NewDate]:
    """Every passage that names a day for the answer which lies behind, or is the letter's own."""
    return _given(list(_spoken(letter)), letter, letter_day(letter), passed=True)


def _given(
    spoken: list[Passage], letter: Text, dated: date | None, *, passed: bool = False
) -> list[NewDate]:
    found: list[NewDate] = []
    for at, one in enumerate(spoken):
        following = spoken[at + 1].text if at + 1 < len(spoken) else ""
        if TAKEN_BACK.match(following) and HOPED.within(one.text):
            continue
        if COUNTABLE.within(one.text) and not _comes_after_it(one):
            lead = _lead(one, letter)
            if IS_THE_DAY.match(following) and ANSWER.within(following):
                lead = "new date"
            parts = [part for part in _led(clauses(one)) if _gives_date(part, one, lead)]
            given = [part for part in parts if _is_past(_firm(part), dated) is passed]
            if not given and not passed and (renewed := _RENEWED.search(one.text)):
                given = [renewed[0]]
            found += [_new_date(one, part, None if passed else dated) for part in given]
    return found


def _comes_after_it(one: Passage) -> bool:
    """Whether it only says that the answer follows what has to come first."""
    return bool(SOME_TIME_AFTER.search(one.text)) and HANGS_ON.within(one.text)


def _new_date(one: Passage, clause: str, dated: date | None) -> NewDate:
    named = ON_DAY.finditer(clause)
    said = named[0][0] if len(named) == 1 else ""
    return NewDate(one, _latest(days_in(clause, dated), dated), said, no_such_day(clause))


def vague_dates(letter: Text) -> list[Passage]:
    """The passages that say when the answer will come, but not so that one could count to it."""
    spoken = _spoken(letter)
    told = (one for one in spoken if one.unit.kind != "heading" and _COMES.within(one.text))
    return [one for one in told if any(_is_vague(part, one) for part in clauses(one))]


def names_two_days(one: Passage) -> bool:
    """Whether a passage names one day or else another."""
    return EITHER_DAY.within(one.text)


def blank_dates(letter: Text) -> list[Passage]:
    """The passages in which the day was never filled in."""
    return [
        one
        for one in letter.body
        if (one.blank or _CHOICE.within(one.text)) and ANSWER.within(one.text)
    ]


def is_part_blank(one: Passage) -> bool:
    """Whether only part of the day was never filled in: "__ June 2025"."""
    left = one.text.replace(one.blank, "") if one.blank else one.text
    return _MONTH_OR_YEAR.within(left) or _CHOICE.within(left)


def is_update(one: Passage) -> bool:
    """Whether a passage only says when the resident will hear how things stand."""
    return UPDATE.within(one.text) and not ANSWER.within(one.text)


def tells_when(one: Passage) -> bool:
    """Whether a passage names the answer and a time, be it the new one or the old."""
    return ANSWER.within(one.text) and COUNTABLE.within(one.text)


def clauses(one: Passage) -> list[str]:
    """The clauses of a passage, without days that it names only beside another."""
    text = " ".join(ASIDE.sub(" ", one.text).split())
    if one.unit.kind == "field" or (one.is_title and NEW_HEADING.within(text)):
        return [text]
    return [part for part in BREAK.split(text) if part]


def _led(parts: list[str]) -> list[str]:
    """The clauses; one that lacks who or what it speaks of is joined to the one that names it."""
    told: list[str] = []
    for part in parts:
        before = told[-1] if told else ""
        if THAT_IS.match(part) and AHEAD.within(before) and ANSWER.within(before):
            told.append(f"{OLD.sub(' ', before)}, {part}")
        elif AND_SENDS.match(part) and AHEAD.within(before) and _OTHER_TIME.within(before):
            told.append(f"will {part}")
        elif AND_SENDS.match(part) or _goes_on(part, before) or _says_when_alone(before):
            told[-1:] = [f"{before} {part}"]
        elif GOES_ON.match(part) and (named := next(filter(REPLY.within, reversed(told)), None)):
            subject = CANNOT.sub(" ", COUNTABLE.sub(" ", named))
            told.append(f"{subject} {part}")
        else:
            told.append(part)
    return told


def _goes_on(part: str, before: str) -> bool:
    """Whether a clause says when what the one before speaks of will come."""
    if not REPLY.within(before) or COUNTABLE.within(before):
        return False
    if GOES_ON.match(part):
        return True
    named = AHEAD.within(before) or NEW_HEADING.match(before)
    return bool(named) and not _NOT_BARE.within(part) and COUNTABLE.within(part)


def _says_when_alone(before: str) -> bool:
    """Whether a clause holds nothing but a time: "by 6 June and, if I can, sooner"."""
    return len(before.split()) <= _FEW_WORDS and COUNTABLE.within(before)


def _spoken(letter: Text) -> Iterator[Passage]:
    """What the landlord says in the letter and in its postscript."""
    after = False
    for one in letter.passages:
        after = after or one.text.startswith(("p.s", "ps ", "ps.", "ps:"))
        if one.zone == "tail" and not (after or _sums_up(one)):
            continue
        if (one.is_question and not _REQUEST.match(one.text)) or one.section in {
            "complaint",
            "outcome_wanted",
            "ombudsman",
        }:
            continue
        if "ombudsman" not in one.text:
            yield one


def _sums_up(one: Passage) -> bool:
    """Whether a line below the signature gives the new date again: "Revised target: 21 April"."""
    return one.unit.kind == "field" and NEW_HEADING.match(one.text) is not None


def _gives_date(clause: str, one: Passage, lead: str) -> bool:
    if hangs_on(clause) or UNSURE.within(clause):
        return False
    firm = _firm(clause)
    when = COUNTABLE.search(firm)
    blank = one.blank and one.blank in clause and not _LEADER.fullmatch(clause)
    if not when or _CHOICE.within(clause) or blank:
        return False
    if OTHERS.within(firm) or _is_rule(firm, one):
        return False
    if GIVE_US.within(firm) and not EVENT.within(firm):
        return True
    if _of_something_else(firm):
        return False
    if STRETCH.within(firm) and (
        one.is_title or _COMES.within(one.text) or ANSWER.within(one.unit.heading)
    ):
        return True
    if _ONLY_LENGTH.fullmatch(when[0]) and not ON_DAY.within(firm):
        return False
    return _of_answer(firm, one, lead)


def _firm(clause: str) -> str:
    """A clause without what it hangs on, and without times that nobody can count to."""
    return LOOSE.sub(" ", HANGS_ON.sub(" ", clause))


def _is_rule(clause: str, one: Passage) -> bool:
    """Whether it is the time that the procedure allows."""
    return (one.of_procedure or ALLOWED.within(one.text)) and not ON_DAY.within(clause)


def _of_answer(clause: str, one: Passage, lead: str) -> bool:
    """Whether the clause, or the heading above it, speaks of the answer."""
    if ANSWER.within(clause) and (one.is_title or _IS_NEW.within(clause)):
        return True
    ahead = AHEAD.search(clause)
    if ahead and REACHES_YOU.within(clause) and SPEAKER.within(clause[: ahead.end()]):
        return True
    if OTHERS_WRITE.within(clause):
        return True
    rest = COUNTABLE.sub("", clause).split()
    return len(rest) <= _FEW_WORDS and NEW_HEADING.within(lead)


def _lead(one: Passage, letter: Text) -> str:
    """The heading above; what stands before a line that looks like a heading itself."""
    if one.unit.heading or not one.number:
        return one.unit.heading
    return letter.passages[one.number - 1].text


def _of_something_else(clause: str) -> bool:
    if OLD.within(clause) and not STILL_NEW.within(clause):
        return True
    if CANNOT.within(clause) and not NOT_BEFORE.within(clause):
        return True
    if _NOT_OURS.within(clause):
        return True
    if TO_US.within(clause) and not TO_YOU.within(clause):
        return True
    return EVENT.within(clause) and not REPLY.within(clause)


def _is_past(clause: str, dated: date | None) -> bool:
    """Whether every day that it names lies behind, or is the day of the letter."""
    named = days_in(clause, dated)
    return bool(named) and _latest(named, dated) is None


def _latest(named: list[date], dated: date | None) -> date | None:
    if dated is None:
        return max(named, default=None)
    return max((day for day in named if dated < day <= dated + _FAR), default=None)


def letter_day(letter: Text) -> date | None:
    """The day of the letter: from a line that holds no more, or one that speaks of no answer."""
    head = [one for one in letter.around if not NEW_HEADING.within(_lead(one, letter))]
    lines = [one for one in head if DATE_LINE.fullmatch(one.text)]
    lines += [one for one in head[:_HEAD] if not _TELLS_OF_ANSWER.within(one.text)]
    days = (day for one in lines for day in days_in(one.text, None))
    return next(days, letter.sent)


def _is_vague(clause: str, one: Passage) -> bool:
    if NO_SAYING.within(clause):
        return _COMES.within(one.text)
    clause = _NOT_LONG.sub(" ", clause)
    condition = hangs_on(clause)
    if not condition and not _NO_DAY.within(clause):
        return False
    if one.blank or (one.of_procedure and not TO_YOU.within(clause)):
        return False
    main = HANGS_ON.sub(" ", clause.replace(condition[0], " ") if condition else clause)
    main = _UNTIL_DONE.sub(" ", main)
    if not _MAY_COME.within(main):  # "once he has reported I will reply"
        main = clause
    ahead = _COMES.within(main) and _MAY_COME.within(main)
    return ahead and not (OTHERS.within(main) or _of_something_else(main))
