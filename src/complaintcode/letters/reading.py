"""Reading a letter: each item that its kind and edition ask for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from complaintcode.letters.voice import Text
from complaintcode.model.readings import ItemReading, LetterReading, Quotation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from complaintcode.letters.answers import Answer, Item

KEYS = (
    "stage",
    "definition",
    "outcomes_sought",
    "decision",
    "reasons",
    "remedy",
    "actions",
    "escalation_route",
    "ombudsman_contact",
    "responsibility",
    "extension_reason",
    "extension_date",
    "refusal_reason",
    "ombudsman_right",
    "updates",
)


@cache
def items() -> Mapping[str, Item]:
    """Every item by its key."""
    return {key: import_module(f"{__package__}.items.{key}").ITEM for key in KEYS}


def read_letter(text: str, *, kind: str, edition: str, items_asked: Iterable[str]) -> LetterReading:
    """What the text of a letter of that kind shows of each item asked for."""
    letter = Text(text, kind, edition)
    known = items()
    return LetterReading(
        kind=kind,
        edition=edition,
        items=tuple(_reading(key, known[key].read(letter), text) for key in items_asked),
    )


def _reading(key: str, answer: Answer, text: str) -> ItemReading:
    evidence = tuple(
        Quotation(
            text=text[one.unit.start : one.unit.end], start=one.unit.start, end=one.unit.end
        )
        for one in answer.passages
    )
    return ItemReading(
        item=key,
        presence=answer.presence,
        why=answer.why,
        evidence=evidence,
        values=answer.values,
    )
