"""The new date: by when the answer will come, as a day or as a period that can be counted.

Dates of other events, of the complaint, of the policy, or the date that is missed, do not count.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from complaintcode.letters.cues import words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.times import COUNTED, ON_DAY, TIME, VAGUE, days_in

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_ANSWER = words(
    r"respon\w+",
    r"repl(?:y|ies)",
    r"answer\w*",
    r"decision",
    r"outcome",
    r"findings",
    r"letter",
    r"hear (?:from|the)",
    r"write",
    r"written",
    r"writing",
    r"report to you",
    r"conclu\w+",
    r"deadline",
    r"extend\w*",
    r"extension",
    r"target",
    r"due",
    r"time limit",
    r"new date",
    r"timescale",
    r"date for",
    r"date by",
    r"final",
    r"stage (?:1|2|one|two)",
    r"complete",
    r"review",
    r"period",
)
_NEW = words(
    r"will",
    r"shall",
    r"'ll",
    r"now",
    r"extend\w*",
    r"extension",
    r"new",
    r"revised",
    r"expect",
    r"by",
    r"no later",
    r"until",
    r"further",
    r"latest",
    r"instead",
    r"can be",
    r"should be able",
    r"aim",
    r"hope",
    r"intend",
    r"moved?",
    r"to be",
    r"is to",
    r"later",
    r"at the (?:very )?latest",
    r"put (?:back|off)",
    r"promise",
    r"undertake",
    r"due",
    r"before",
    r"not later",
    r"postpon\w*",
    r"take us to",
    r"means",
    r"gives us",
    r"allows?",
)
_OLD = words(
    r"should have",
    r"was due",
    r"were due",
    r"would have",
    r"was to",
    r"were to",
    r"had (?:been )?(?:hoped|expected|promised|due|told|said)",
    r"original(?:ly)?",
    r"would (?:run|expire|end|fall)",
    r"due (?:to (?:expire|end|run)|today|tomorrow)",
    r"previous(?:ly)?",
    r"(?:said|told|promised|hoped|expected|meant|aimed) (?:that |to |you )?(?:we|you|reply|it|answer|have)?",
    r"not (?:be |going to )?(?:possible|able|manage|meet|ready|make|finish|happen|keep)",
    r"unable",
    r"cannot",
    r"can't",
    r"won't",
    r"will not",
    r"miss\w*",
    r"instead of",
    r"rather than",
    r"no longer",
    r"in place of",
    r"replaces",
    r"acknowledged",
    r"received",
    r"dated",
    r"complained",
    r"complaint of",
    r"your (?:email|letter|complaint) of",
    r"adopted",
    r"acted",
    r"since",
    r"runs out",
    r"ran out",
    r"expire[sd]?",
)
_EVENT = words(
    r"survey\w*",
    r"visit\w*",
    r"inspect\w*",
    r"return\w* (?:to|from)",
    r"back (?:on|at|from)",
    r"leave",
    r"appointment",
    r"meet(?:ing)?",
    r"panel (?:meets|sits)",
    r"report is",
    r"results?",
    r"update\w*",
    r"ring",
    r"call",
    r"phone",
    r"progress",
    r"contact you (?:every|each|on)",
    r"every",
    r"each",
    r"weekly",
    r"hearing",
    r"arrive\w*",
    r"booked",
    r"ombudsman",
    r"months of",
    r"twelve months",
)
_UPDATES = words(
    r"every",
    r"each",
    r"weekly",
    r"fortnightly",
    r"update\w*",
    r"progress",
)
_PARTS = words(
    r";",
    r", (?:but|and|so|which|instead)",
    r"and (?:i|we|you) (?:now )?(?:will|shall|expect)",
    r"but",
    r"instead",
    r"so",
)


def is_new_date(one: Passage, text: Text) -> bool:
    """Whether the passage gives a day or a period for the answer."""
    return any(_new_dates(one, text))


def _new_dates(one: Passage, text: Text) -> list[tuple[str, list[date]]]:
    found = []
    at = 0
    clauses = []
    for part in _PARTS.finditer(one.text):
        clauses.append(one.text[at : part.start()])
        at = part.start()
    clauses.append(one.text[at:])
    context = one.text
    for clause in clauses:
        times = ON_DAY.search(clause) or COUNTED.search(clause) or TIME.search(clause)
        if not times:
            continue
        if not (_ANSWER.search(clause) or (_ANSWER.search(context) and _NEW.search(clause))) or not _NEW.search(clause):
            continue
        if _UPDATES.search(clause) and not _ANSWER.search(clause.split("update")[0]):
            continue
        old = _OLD.search(clause)
        if old and not re.search(r"\b(?:until|now|extend\w*|new|revised|will (?:now|be with|reach|write|send|answer|reply|respond|have|get|let)|you'll have)\b", clause[old.end() :]) and not re.search(r"\b(?:extend\w*|new|revised|now)\b", clause[: old.start()]):
            continue
        if _EVENT.search(clause) and not re.search(r"\b(?:respon\w+|repl(?:y|ies)|answer\w*|decision|outcome|extend\w*|extension|deadline|write to you with|findings)\b", clause):
            continue
        if re.search(r"\bby (?:the )?(?:contractor|surveyor|insurer|police)", clause) and not _ANSWER.search(clause):
            continue
        found.append((clause, days_in(clause, text.dated)))
    return found


def extension_date(text: Text) -> Answer:
    """By when will the answer come?"""
    shown: list[Passage] = []
    vague: list[Passage] = []
    blank: list[Passage] = []
    days: list[date] = []
    for one in text.body:
        words = one.text
        if one.zone == "tail" or one.section in {"complaint", "outcome_wanted", "ombudsman"} or "ombudsman" in words:
            continue
        if one.unit.kind == "field" and re.match(r"(?:date|date of (?:letter|this)|our ref|your ref|complaint received|received|acknowledged|original|logged)", words):
            continue
        if one.of_procedure and not re.search(r"\b(?:extend|new|now)\w*\b", words):
            continue
        if one.blank:
            if _ANSWER.search(words) and not ON_DAY.search(words):
                blank.append(one)
                continue
        new = _new_dates(one, text)
        if new:
            shown.append(one)
            for _, some in new:
                days += some[-1:]
        elif VAGUE.search(words) and _ANSWER.search(words) and not _EVENT.search(words):
            vague.append(one)
    different = {day for day in days if text.dated is None or day >= text.dated}
    if shown and len(different) > 1:
        return unclear(shown, "more than one date is given for the answer", *sorted(different))
    if shown:
        return present(shown, *sorted(different))
    if vague:
        return unclear(vague, "no date and no period that can be counted")
    if blank:
        return missing("the date was never filled in")
    return missing("no new date is given")


ITEM = Item(
    "extension_date",
    extension_date,
    kind="extension_stage1",
    shown_by=(
        "We will now respond by 31 January 2025.",
        "I have extended the time for our response to 31 January 2025.",
        "You will have our answer within fifteen working days of the date of this letter.",
    ),
    unclear_by=(
        "We will respond as soon as possible.",
        "You will have our answer by 3 June 2025. Our new date for the response is 6 June 2025.",
    ),
    not_shown_by=(
        "You can now expect our response by [DD/MM/YYYY].",
        "The surveyor will visit on 3 June 2025.",
        "Our response was due on 3 June 2025.",
    ),
)
