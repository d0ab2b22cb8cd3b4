"""The new date of a letter that extends the time: by when the answer is to come.

Most days in such a letter are others: the day that is missed, that of the complaint, of a visit
or a report that is awaited, of the next call, the time that the procedure allows. So a letter is
taken clause by clause, and each clause must speak of the answer and of nothing else.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.cues import cues, words
from complaintcode.letters.times import COUNTABLE, DAY, LENGTH, VAGUE, days_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from complaintcode.letters.voice import Passage, Text


class NewDate(NamedTuple):
    """A passage that says by when the answer will come, and the day, if it names one."""

    passage: Passage
    day: date | None


# --- what the clause speaks of

ANSWER = words(
    r"respon(?:d|ds|ding|se|ses)",
    r"repl(?:y|ies|ying)",
    r"answer(?:s|ing)?",
    r"decision",
    r"outcome",
    r"findings",
    r"conclu(?:de|ding|sions?)",
    r"verdict",
    r"deadline",
    r"time limit",
    r"timescale",
    r"target",
    r"final (?:letter|report|word)",
    r"review",
    r"(?:new|revised|later|fresh|that) date",
)
"""The answer to the complaint, or the time for it."""
_STRETCH = words(
    r"exten(?:d|ds|ded|ding|sion)",
    r"postpon(?:e|ed|ing)",
    r"(?:take|takes|taking) (?:us |me |him |her |them )?(?:until|till|up to|to)",
    r"(?:further|additional|extra|more)",
    r"mov(?:e|ed|ing) (?:the|our|that|this|back|it)",
    r"put(?:ting)? (?:the|our|that|this|it|off|back)",
    r"reckon(?:ed|ing)?",
)
_GIVE_US = words(
    r"(?:give|allow|bear with|wait for) (?:us|me|him|her|them) (?:\w+ )?(?:until|till)",
    r"(?:we|i|he|she|they) (?:\w+ ){0,3}(?:need|needs|require|requires|want|ask for|asking for)"
    r" (?:\w+ ){0,2}(?:until|till|further|another|extra|additional|more|longer)",
    r"count (?:\w+ ){1,2}(?:days|weeks)",
)
_REACHES_YOU = words(
    r"with you",
    r"reach you",
    r"your (?:door)?mat",
    r"your hands?",
    r"your (?:inbox|letterbox|door|post)",
    r"hear (?:from|back|the)",
    r"(?:write|get back|come back|report|send it|post it) to you",
    r"letter",
    r"look out for it",
    r"expect (?:it|this)",
    r"have it",
    r"it (?:will|shall|should) (?:now )?(?:be|come|go|arrive|follow)",
    r"be (?:ready|finished|done|completed|sent|posted|issued)",
)
_AHEAD = words(
    r"will",
    r"shall",
    r"[a-z]+'ll",
    r"expect",
    r"look out",
    r"count",
    r"should (?:now|be|have|receive|get)",
    r"can (?:now )?(?:be|have|expect|count|promise)",
    r"hope to",
    r"aim to",
    r"intend to",
    r"going to",
    r"(?:not|cannot|can't|unable)\b.{0,60}\b(?:before|until|till)",
)
_NEW_HEADING = cues(
    r"(?:new|revised|extended|amended|updated|later) (?:\w+ ){0,3}(?:date|deadline|target|time)",
    r"when (?:you|we|will|to|can|i|do|should)\b",
    r"(?:response|reply|answer|letter)\b.{0,24}\b(?:due|date|by|deadline|expected)\b",
    r"(?:extended|extension) (?:to|until)",
    r"what (?:then )?(?:may|can) you",
)

LATE = words(
    r"time",
    r"longer",
    r"late",
    r"later",
    r"delay(?:s|ed)?",
    r"wait",
    r"exten(?:d|ds|ded|ding|sion)",
    r"(?:not|un)(?: be| been)? (?:able|possible|ready|happen|finish\w*|complete\w*|meet|manage)",
    r"(?:unable|impossible)",
    r"(?:cannot|can't|won't|could not|couldn't)",
    r"(?:will|is|are|shall) not",
    r"need(?:s|ed)?",
    r"holding (?:us|it|this|things) up",
    r"overdue",
)
"""The delay itself."""

# --- what it must not speak of

_OLD = words(
    r"(?:was|were|had been|been) (?:due|to|told|promised|expecting|supposed|meant|hoping|our hope)",
    r"should (?:already )?have (?!our|my|the|an|it|your)",
    r"should (?:already )?have (?:had|been)",
    r"would (?:have|run|expire|end|fall|otherwise)",
    r"had (?:hoped|expected|planned|promised|intended|aimed|said|told|wanted|until)",
    r"hoped",
    r"ought to",
    r"originally",
    r"original",
    r"previous(?:ly)?",
    r"first (?:said|promised|gave|told|date|agreed)",
    r"(?:said|told|promised|wrote|assured|warned)",
    r"(?:is|are|'re|falls?|fell|became) due",
    r"are due an?",
    r"due (?:today|tomorrow|to (?:expire|end|run|reply|respond|answer))",
    r"no longer",
    r"miss(?:ed|ing)?",
    r"expire[sd]?",
    r"(?:run|ran|runs) out",
    r"(?:received|acknowledged|dated|logged|registered|complained|submitted|adopted)",
    r"since",
)
_STILL_NEW = words(
    r"now",
    r"new",
    r"revised",
    r"exten(?:d|ded|ding)",
    r"instead",
    r"later than",
)
_CANNOT = words(
    r"cannot",
    r"can't",
    r"unable",
    r"not",
    r"won't",
    r"isn't",
    r"never",
)
_NOT_BEFORE = words(r"(?:until|till|before|not later|later than|in time|a day)")
_UPDATE = words(
    r"every",
    r"each",
    r"weekly",
    r"fortnightly",
    r"(?:mon|tues|wednes|thurs|fri)days",
    r"updat(?:e|es|ed|ing)",
    r"progress",
    r"(?:drop you|ring|call|phone|telephone|e-?mail|text|speak to) (?:you|a line)",
    r"how (?:things|far|we|it)",
    r"confirm",
    r"(?:keep|let) you (?:know|posted|informed) (?:how|of|where)",
)
_EVENT = words(
    r"survey(?:s|or|ors|ed)?",
    r"visit(?:s|ed)?",
    r"inspect(?:s|ed|ion|or)?",
    r"appointment",
    r"contractors?",
    r"engineers?",
    r"(?:panel|committee|board|they|it|trustees) (?:will )?(?:meet|meets|sit|sits)",
    r"hearing",
    r"booked",
    r"return(?:s|ed)? (?:to|from)",
    r"back (?:on|at|from|in)",
    r"results?",
    r"report (?:is|will|on|by|from)",
    r"code",
)
# What others owe to the landlord: "the agency has promised us its answer by 3 June".
_TO_US = words(
    r"(?:to|with|reach|give|given|let|send|tell|told|promised|assured|from) (?:us|me|him|her)",
    r"(?:from|by) (?:the|our|a|his|her) (?:contractor|surveyor|insurer|engineer|agent|council|police)s?",
    r"(?:in|into|reach) (?:my|our) hands",
)
_TO_YOU = words(r"(?:to|with|reach|give|send|tell|let) you", r"you (?:will|shall|can|should)", "your")
_YOURS = words(
    r"please (?!expect|look out|accept|allow|bear|give|note)",
    r"if you",
    r"you (?:may|must|need|are asked|have until)(?! (?:\w+ )?expect)",
    r"(?:let|send) (?:us|me) (?:have|know|any|your|the)",
    r"anything (?:that |which )?you",
)
_ALLOWED = words(
    r"(?:allows?|permits?|lets|entitles|empowers|provides for|allowed|permitted)",
    r"(?:may|can|could) extend",
    r"(?:normally|usually|normal|usual|maximum|at most)",
)
# The old day beside the new one, and the days of the complaint and of earlier letters.
_ASIDE = re.compile(
    rf"\b(?:instead of|rather than|and not|in place of|later than the|from) (?:\w+ )?(?:{DAY})"
    r"(?:,? ?20\d\d)?"
    r"|\b(?:complaint|letter|e-?mail|message|call|form|request|dated|received|logged)"
    rf" (?:of |on |dated |from |received )*(?:\w+ )?(?:{DAY})(?:,? ?20\d\d)?"
    r"|\bfrom (?:\w+ ){0,2}(?:next,? )?the \d{1,2}(?:st|nd|rd|th)"
    rf"|\b(?:working )?days (?:after|from) (?:\w+ )?(?:{DAY})(?:,? ?20\d\d)?"
)
# "Once the surveyor has been, on 3 June": the answer hangs on it.
_HANGS_ON = re.compile(
    r"\b(?:once|as soon as|when|whenever|after|following|on receipt of|upon)\b"
    r" (?!that date|today|the date|which)[^,;]*"
)
_LOOSE = re.compile(
    r"\b(?:in|during|sometime in|early(?: in)?|late(?: in)?|mid-?|middle of|around|about|towards)"
    r" ?(?:early |late |mid-?)?(?:the (?:beginning|middle|end) of )?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|next (?:week|month)|the new year)\b(?! \d)|\b(?:a few|several|some) (?:\w+ )?(?:days|weeks)"
)
_BREAK = re.compile(
    r"; | - | \(|\)|, (?=(?:but|and|so|which|being|that is|if|as)\b)|\. (?=[a-z])| (?=but\b)"
    r"| (?=and (?:(?:i|we|you|it|he|she|they) )?(?:am |are )?(?:now |therefore |accordingly )?"
    r"(?:will|shall|expect|has been|have|is|are|ask|extend)\b)"
)
_TAKEN_BACK = re.compile(
    r"(?:it|that|this|you|i|we|sadly|unfortunately|regrettably)\b[^.]{0,25}?"
    r"\b(?:not\b|won't|isn't|can't|cannot|aren't|disappointed|unable)"
)
_ON_DAY = re.compile(DAY)
# What a line may have beside the day and still be no more than the date of the letter.
_DATE_LINE = re.compile(
    rf"(?:date|sent|dated)?(?: of (?:this )?(?:letter|notice))?[\s:]*"
    rf"(?:(?:[a-z' ]+,? )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:{DAY})"
    r"(?:,? ?20\d\d)?(?:,? (?:at )?\d\d?[:.]\d\d.{0,6}|,? by .{0,20})?"
)
_ONLY_LENGTH = re.compile(LENGTH)
_FEW_WORDS = 5  # beside the day, for a line that only fills in what the heading asks
_HEAD = 8  # passages that a letterhead has
_FAR = timedelta(days=200)  # a day without a year that would be further ahead lies behind


def new_dates(letter: Text) -> list[NewDate]:
    """Every passage that names a day, or a period to be counted, for the answer."""
    spoken = list(_spoken(letter))
    dated = letter_day(letter)
    found = []
    for at, one in enumerate(spoken):
        following = spoken[at + 1].text if at + 1 < len(spoken) else ""
        if _TAKEN_BACK.match(following) and not _STILL_NEW.within(one.text):
            continue
        for clause in clauses(one):
            if _gives_date(clause, one, _lead(one, letter), dated):
                found.append(NewDate(one, _latest(days_in(clause, dated), dated)))
    return found


def vague_dates(letter: Text) -> list[Passage]:
    """The passages that say when the answer will come, but not so that one could count to it."""
    return [one for one in _spoken(letter) if any(_is_vague(part, one) for part in clauses(one))]


def blank_dates(letter: Text) -> list[Passage]:
    """The passages in which the day was never filled in."""
    return [one for one in letter.body if one.blank and ANSWER.within(one.text)]


def is_update(one: Passage) -> bool:
    """Whether a passage only says when the resident will hear how things stand."""
    return _UPDATE.within(one.text) and not ANSWER.within(one.text)


def tells_when(one: Passage) -> bool:
    """Whether a passage names the answer and a time, be it the new one or the old."""
    return ANSWER.within(one.text) and bool(COUNTABLE.search(one.text))


def clauses(one: Passage) -> list[str]:
    """The clauses of a passage, without days that it names only beside another."""
    text = _ASIDE.sub("", one.text)
    return [text] if one.unit.kind == "field" else [part for part in _BREAK.split(text) if part]


def _spoken(letter: Text) -> Iterator[Passage]:
    """What the landlord says in the letter and in its postscript."""
    after = False
    for one in letter.passages:
        after = after or one.text.startswith(("p.s", "ps ", "ps.", "ps:"))
        if one.zone == "tail" and not after:
            continue
        if one.is_question or one.section in {"complaint", "outcome_wanted", "ombudsman"}:
            continue
        if "ombudsman" not in one.text:
            yield one


def _gives_date(clause: str, one: Passage, lead: str, dated: date | None) -> bool:
    firm = _LOOSE.sub(" ", _HANGS_ON.sub(" ", clause))
    when = COUNTABLE.search(firm)
    if not when or (one.blank and one.blank in clause):
        return False
    if _is_past(firm, dated):
        return False
    if _GIVE_US.within(firm) and not _EVENT.within(firm):
        return True
    if _of_something_else(firm):
        return False
    if not _ON_DAY.search(firm) and (one.of_procedure or _ALLOWED.within(one.text)):
        return False
    if _STRETCH.within(firm) and (ANSWER.within(one.text) or _REACHES_YOU.within(one.text)):
        return True
    return not _ONLY_LENGTH.fullmatch(when[0]) and _of_answer(firm, one, lead)


def _of_answer(clause: str, one: Passage, lead: str) -> bool:
    """Whether the clause, or the heading above it, speaks of the answer."""
    if ANSWER.within(clause):
        return one.is_title or _AHEAD.within(clause) or _STILL_NEW.within(clause)
    if _AHEAD.within(clause) and _REACHES_YOU.within(clause):
        return True
    rest = COUNTABLE.sub("", clause).split()
    return len(rest) <= _FEW_WORDS and _NEW_HEADING.within(lead)


def _lead(one: Passage, letter: Text) -> str:
    """The heading above; what stands before a line that looks like a heading itself."""
    if one.unit.heading or not one.number:
        return one.unit.heading
    return letter.passages[one.number - 1].text


def _of_something_else(clause: str) -> bool:
    if _OLD.within(clause) and not _STILL_NEW.within(clause):
        return True
    if _CANNOT.within(clause) and not _NOT_BEFORE.within(clause):
        return True
    if _UPDATE.within(clause) or _YOURS.within(clause):
        return True
    if _TO_US.within(clause) and not _TO_YOU.within(clause):
        return True
    return _EVENT.within(clause) and not ANSWER.within(clause)


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
    head = [one for one in letter.passages if one.zone != "body"]
    lines = [one for one in head if _DATE_LINE.fullmatch(one.text)]
    lines += [one for one in head[:_HEAD] if not ANSWER.within(one.text)]
    days = (day for one in lines for day in days_in(one.text, None))
    return next(days, letter.sent)


def _is_vague(clause: str, one: Passage) -> bool:
    if not (VAGUE.within(clause) or _LOOSE.search(clause) or _HANGS_ON.search(clause)):
        return False
    if _UPDATE.within(clause) or _YOURS.within(clause) or one.of_procedure or one.blank:
        return False
    says = ANSWER.within(clause) or _REACHES_YOU.within(clause)
    return says and _AHEAD.within(clause) and not _of_something_else(clause)
