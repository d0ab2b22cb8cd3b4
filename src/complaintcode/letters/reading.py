"""Reading a letter: each item that its kind and edition ask for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.escalation.obstruction import unobstructed
from complaintcode.letters.registry import item
from complaintcode.letters.remarks import demands_reasons, hints, no_letter, remarks
from complaintcode.letters.second_look import second_look
from complaintcode.letters.text.voice import Text
from complaintcode.model.readings import ItemReading, LetterReading, Presence, Quotation

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from complaintcode.letters.answers import Answer

_FEW_WORDS = 3
_MARKS = re.compile(r"(?:\*\*|</\w+>|\r)+$")
_LABEL = re.compile(r"\W*(\w[^:|\t\n]{0,59}(?:[:|\t]| [-\u2013\u2014])\s*)")


def read_letter(
    text: str,
    *,
    kind: str,
    edition: str,
    items_asked: Iterable[str],
    last_stage: int = 2,
    staff_unnamed: str | None = None,
    reasons_unneeded: str | None = None,
    sent: date | None = None,
    advice: bool = False,
) -> LetterReading:
    """What the text of a letter of that kind shows of each item asked for.

    ``last_stage``, ``staff_unnamed`` and ``reasons_unneeded`` are as in an ``Edition``; ``sent`` is
    the day of a letter that bears none. With ``advice`` the reading has hints.
    """
    letter = Text(text, kind, last_stage=last_stage, sent=sent)
    return reading_of(
        letter,
        edition=edition,
        items_asked=items_asked,
        staff_unnamed=staff_unnamed,
        reasons_unneeded=reasons_unneeded,
        advice=advice,
    )


def reading_of(
    letter: Text,
    *,
    edition: str,
    items_asked: Iterable[str],
    staff_unnamed: str | None = None,
    reasons_unneeded: str | None = None,
    advice: bool = False,
) -> LetterReading:
    """What a letter shows, as ``read_letter``; the letter may have been read as another kind."""
    text = letter.original
    items = tuple(_reading(key, answer(key, letter), text) for key in items_asked)
    shows_nothing = bool(items) and all(one.presence is Presence.MISSING for one in items)
    return LetterReading(
        kind=letter.kind,
        edition=edition,
        text=text,
        dated=letter.own_date,
        items=items,
        demands_reasons=demands_reasons(letter),
        remarks=(
            *remarks(letter, staff_unnamed, reasons_unneeded),
            *(no_letter(letter) if shows_nothing else ()),
        ),
        hints=tuple(hints(letter)) if advice else (),
    )


def answer(key: str, letter: Text, *, by_rules_alone: bool = False) -> Answer:
    """What a letter shows of an item; ``by_rules_alone`` leaves out the second look."""
    found = item(key).read(letter)
    looked_at = found if by_rules_alone else second_look(key, found, letter)
    return unobstructed(key, looked_at, letter)


def _reading(key: str, found: Answer, text: str) -> ItemReading:
    plain = [_without_marks(text, one.unit.start, one.unit.end) for one in found.passages]
    places = [_with_label(text, *place) for place in plain]
    quoted = [Quotation(text=text[a:b], start=a, end=b) for a, b in places]
    return ItemReading(
        item=key,
        presence=found.presence,
        why=found.why,
        evidence=tuple(quoted),
        values=found.values,
    )


def _without_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a quotation stands, without the stars, tags or half a line end behind it."""
    marks = _MARKS.search(text, start, end)
    return start, marks.start() if marks else end


def _with_label(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a quotation stands; one of a few words begins with the label on the same line."""
    if len(text[start:end].split()) > _FEW_WORDS:
        return start, end
    label = _LABEL.fullmatch(text, text.rfind("\n", 0, start) + 1, start)
    return (label.start(1) if label else start), end
