"""A letter held against the record: where the two differ, for a person to look at.

The record wins. What is said here is only that the letter says something else.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from complaintcode.clocks.wording import day, listed
from complaintcode.model.choices import Decision, RemedyKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from complaintcode.model.readings import ItemReading
    from complaintcode.model.records import Issue, Stage

_WORD = re.compile(r"[a-z]{4,}")
# Words of every complaint, which show nothing.
_EVERY_COMPLAINT = """
about after also been before being complaint could does down even ever every from have into just
made make more most much need never only other over part same should since some such than that
their them then there these they this time very want were what when where which while will with
would your
"""
_COMMON = frozenset(_EVERY_COMPLAINT.split())
_STEM = 5
_MAY_BE_MONEY = {None, RemedyKind.PAYMENT, RemedyKind.OTHER}  # a remedy without an amount


def difference(
    reading: ItemReading, stage: Stage | None, text: str, read_as: int | None
) -> str | None:
    """What the record says otherwise than the letter, of one item; ``None`` where it does not.

    ``stage`` is the record; without it the letter is held against ``read_as``, the stage of its
    kind.
    """
    if reading.item == "stage":
        number = stage.number if stage else read_as
        return _stage(reading, number, recorded=stage is not None)
    compare = _COMPARED.get(reading.item)
    return compare(reading, stage, text) if compare and stage is not None else None


def _stage(reading: ItemReading, number: int | None, *, recorded: bool) -> str | None:
    named = [one for one in reading.values if one != number]
    if number is None or not named or number in reading.values:
        return None
    other = "the record has it at" if recorded else "and is read as a letter of"
    return f"the letter calls itself stage {named[0]}, {other} stage {number}"


def _decision(reading: ItemReading, stage: Stage, text: str) -> str | None:  # noqa: ARG001 - as the others
    recorded = stage.decision
    if recorded is None or not reading.values or _agrees(recorded, set(reading.values)):
        return None
    told = listed([one.value.replace("_", " ") for one in reading.values])
    return f"the letter says {told}, the record {recorded.value.replace('_', ' ')}"


def _agrees(recorded: Decision, told: set[Decision]) -> bool:
    """Several decisions on several points are together a part."""
    if recorded in told:
        return len(told) == 1 or recorded is Decision.PARTLY_UPHELD
    return recorded is Decision.PARTLY_UPHELD and len(told) > 1


def _sums(reading: ItemReading, stage: Stage, text: str) -> str | None:  # noqa: ARG001 - as the others
    recorded = [one.amount for one in stage.remedies if one.amount is not None]
    told = reading.values
    if not stage.remedies or not told or sum(told) == sum(recorded):
        return None
    lost = [one for one in recorded if one not in told]
    if lost and sum(recorded) not in told:
        return f"the record has a remedy of {_pounds(lost)}, which the letter does not name"
    if any(one.amount is None and one.kind in _MAY_BE_MONEY for one in stage.remedies):
        return None
    new = [one for one in told if one and one not in (*recorded, sum(recorded))]
    return f"the letter offers {_pounds(new)}, which the record does not have" if new else None


def _pounds(sums: list[Decimal]) -> str:
    return listed([f"\N{POUND SIGN}{one}" for one in sums])


def _new_date(reading: ItemReading, stage: Stage, text: str) -> str | None:  # noqa: ARG001 - as the others
    told = [one for one in reading.values if type(one) is date]
    recorded = [one.until for one in stage.extensions if type(one.until) is date]
    if not told or not recorded or set(told) & set(recorded):
        return None
    return f"the letter says {day(told[-1])}, the record {listed([day(one) for one in recorded])}"


def past_cap(reading: ItemReading, stage: Stage | None, latest: date) -> str | None:
    """Whether the new date of a letter lies past the cap, where the record has no new date.

    Where it has one, the length of the extension is judged by that. ``latest`` is the last day
    that a new date may have.
    """
    told = [one for one in reading.values if type(one) is date]
    if not told or told[-1] <= latest:
        return None
    if stage is not None and any(type(one.until) is date for one in stage.extensions):
        return None
    return f"the letter says {day(told[-1])}, past the cap, {day(latest)}"


def _issues(reading: ItemReading, stage: Stage, text: str) -> str | None:  # noqa: ARG001 - as the others
    issues = stage.definition.issues if stage.definition else ()
    unspoken = [number for number, one in enumerate(issues, start=1) if not _spoken_of(one, text)]
    if not unspoken:
        return None
    numbers = listed([str(number) for number in unspoken])
    which = f"issue {numbers}" if len(unspoken) == 1 else f"issues {numbers}"
    return f"no word of the letter is about {which} of the recorded definition"


def _spoken_of(issue: Issue, text: str) -> bool:
    words = {word[:_STEM] for word in _WORD.findall(issue.what.lower()) if word not in _COMMON}
    said = {word[:_STEM] for word in _WORD.findall(text.lower())}
    return not words or bool(words & said)


_COMPARED: dict[str, Callable[[ItemReading, Stage, str], str | None]] = {
    "decision": _decision,
    "remedy": _sums,
    "extension_date": _new_date,
    "definition": _issues,
}
