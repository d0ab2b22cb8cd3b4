"""The days by which the answers of a stage promise its remedies and actions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import attrs

from complaintcode.comparing import significant
from complaintcode.letters.redress.payment_days import payment_days, payments_timed
from complaintcode.model.choices import RemedyKind
from complaintcode.model.dates import ABSENT, Window
from complaintcode.model.readings import NOTHING_LEFT, Presence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from complaintcode.model.readings import LetterReading
    from complaintcode.model.records import Remedy, Stage

_LISTS = ("remedies", "actions")
_MAY_BE_MONEY = {None, RemedyKind.OTHER}
_WORDS = 2  # of an action's, in the sentence with its day


class Told(NamedTuple):
    """A letter, the day that it names and its words; no day where it names a period."""

    letter: str
    day: date | None
    sent: date
    words: frozenset[str] = frozenset()


class _Promised(NamedTuple):
    sums: dict[Decimal, list[Told]]
    works: list[Told]

    def paid(self, amount: Decimal | None) -> list[Told]:
        """Of a sum; of any, where it is not known which."""
        if amount is None:
            return [one for told in self.sums.values() for one in told]
        return self.sums.get(amount, [])


def as_told(
    stage: Stage, path: str, answers: Sequence[tuple[LetterReading, str, date]]
) -> tuple[dict[str, tuple[Remedy, ...]], dict[str, str]]:
    """The remedies and actions of a stage, by the days that its answers name for them.

    ``answers`` are readings, each with the path of the letter and the day on which it was sent.
    With the two lists come the letters, by the places of the days that they tell otherwise. One
    without a day has that of the letter, or some day from the letter on; one with a day has the
    letter's where it is plain that the two are of the same thing.
    """
    promised = _Promised(_sums(answers), _works(answers))
    held = [one for name in _LISTS for one in getattr(stage, name)]
    fields: dict[str, tuple[Remedy, ...]] = {}
    letters: dict[str, str] = {}
    for name in _LISTS:
        changed = list(getattr(stage, name))
        for at, one in enumerate(changed):
            if found := _told_of(one, held, promised):
                due, letters[f"{path}.{name}[{at}].due"] = found
                changed[at] = attrs.evolve(one, due=due)
        fields[name] = tuple(changed)
    return fields, letters


def _sums(answers: Sequence[tuple[LetterReading, str, date]]) -> dict[Decimal, list[Told]]:
    found: dict[Decimal, list[Told]] = {}
    for reading, letter, sent in answers:
        days = payment_days(reading, sent)
        for amount in payments_timed(reading) | days.keys():
            found.setdefault(amount, []).append(Told(letter, days.get(amount), sent))
    return found


def _works(answers: Sequence[tuple[LetterReading, str, date]]) -> list[Told]:
    found = []
    for reading, letter, sent in answers:
        actions = reading.item("actions")
        if actions and actions.presence is Presence.PRESENT and NOTHING_LEFT not in actions.values:
            words = frozenset(significant(" ".join(one.text for one in actions.evidence)))
            days = [one for one in actions.values if one > sent]
            found += [Told(letter, day, sent, words) for day in days or [None]]
    return found


def _told_of(
    one: Remedy, held: Sequence[Remedy], promised: _Promised
) -> tuple[date | Window, str] | None:
    """The day of one promise as letters tell it, and the letter; none where they leave it."""
    if _is_of_money(one) or one.amount in promised.sums:
        told = promised.paid(one.amount)
        surely = one.amount is not None and [it.amount for it in held].count(one.amount) == 1
    else:
        told = promised.works
        surely = _names(one, told) and [_is_of_money(it) for it in held].count(False) == 1
    days = {it.day for it in told}
    day = days.pop() if surely and len(days) == 1 else None
    if told and one.due in {None, ABSENT}:
        return day or Window(min(it.sent for it in told), None), told[0].letter
    if day and type(one.due) is date and one.due != day:
        return day, told[0].letter
    return None


def _is_of_money(one: Remedy) -> bool:
    """Whether it is a payment, or an apology, which needs no day."""
    plainly = one.kind in {RemedyKind.PAYMENT, RemedyKind.APOLOGY}
    return plainly or (one.amount is not None and one.kind in _MAY_BE_MONEY)


def _names(one: Remedy, told: Sequence[Told]) -> bool:
    """Whether the words of a step are those of the action."""
    words = significant(one.what or "")
    return bool(words) and any(len(words & it.words) >= min(_WORDS, len(words)) for it in told)
