"""A letter held against the record: where the two differ, for a person to look at.

The record wins. What is said here is only that the letter says something else.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.refusals import LETTERS, in_words
from complaintcode.clocks.wording import day, listed
from complaintcode.model.choices import Decision, ExclusionGround, RemedyKind
from complaintcode.model.dates import ABSENT
from complaintcode.model.readings import NOTHING_LEFT, Presence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from complaintcode.findings import HeldLetter
    from complaintcode.model.readings import ItemReading
    from complaintcode.model.records import Complaint, Issue, Remedy, Stage

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
_FEW = 2  # words of an issue, of which one is enough; of more it takes two
_MAY_BE_MONEY = {None, RemedyKind.PAYMENT, RemedyKind.OTHER}  # a remedy without an amount


class Against(NamedTuple):
    """What a letter is held against: the stage of its kind, that of the record, and the case.

    A letter by itself has neither of the last two, and a case may lack the stage.
    """

    read_as: int | None
    stage: Stage | None = None
    complaint: Complaint | None = None


class _Two(NamedTuple):
    reading: ItemReading
    letter: HeldLetter
    stage: Stage
    complaint: Complaint


def difference(reading: ItemReading, letter: HeldLetter, against: Against) -> str | None:
    """What the record says otherwise than the letter, of one item; ``None`` where it does not."""
    read_as, stage, complaint = against
    if reading.item == "stage":
        number = stage.number if stage else read_as
        return _stage(reading, number, recorded=stage is not None)
    if reading.item == "refusal_reason" and complaint is not None:
        return _ground(reading, letter, complaint)
    compare = _COMPARED.get(reading.item)
    if compare is None or stage is None or complaint is None:
        return None
    return compare(_Two(reading, letter, stage, complaint))


def _stage(reading: ItemReading, number: int | None, *, recorded: bool) -> str | None:
    named = [one for one in reading.values if one != number]
    if number is None or not named or number in reading.values:
        return None
    other = "the record has it at" if recorded else "and is read as a letter of"
    return f"the letter calls itself stage {named[0]}, {other} stage {number}"


def _ground(reading: ItemReading, letter: HeldLetter, complaint: Complaint) -> str | None:
    kind = letter.reading.kind
    recorded = {
        one.ground
        for one in complaint.exclusions
        if one.ground is not None and LETTERS[one.refused] == kind
    }
    same = recorded & {ExclusionGround.OTHER, *reading.values}
    if not recorded or not reading.values or same:
        return None
    grounds = [one for one in ExclusionGround if one in recorded]
    return f"the letter refuses for {in_words(reading.values)}, the record {in_words(grounds)}"


def _decision(two: _Two) -> str | None:
    recorded, told = two.stage.decision, two.reading.values
    if recorded is None or not told or _agrees(recorded, set(told)):
        return None
    said = listed([one.value.replace("_", " ") for one in told])
    return f"the letter says {said}, the record {recorded.value.replace('_', ' ')}"


def _agrees(recorded: Decision, told: set[Decision]) -> bool:
    """Several decisions on several points are together a part."""
    if recorded in told:
        return len(told) == 1 or recorded is Decision.PARTLY_UPHELD
    return recorded is Decision.PARTLY_UPHELD and len(told) > 1


def _sums(two: _Two) -> str | None:
    reading, letter, stage, complaint = two
    told = reading.values
    remedies = [one for one in stage.remedies if not _is_after(one, letter.day)]
    if not told:  # it says nothing of money; of repairs what they cost need not be said
        remedies = [one for one in remedies if one.kind in _MAY_BE_MONEY]
    recorded = _amounts(remedies)
    if reading.presence is not Presence.PRESENT or sum(told) == sum(recorded):
        return None
    in_all = letter.sums()
    named = in_all.union(told) if any(told) or not told else set(told)
    lost = [one for one in recorded if one not in named]
    if lost and sum(recorded) not in named:
        return f"the record has a remedy of {pounds(lost)}, which the letter does not name"
    known = {*recorded, sum(recorded), *_amounts(all_remedies(complaint)), Decimal(0)}
    known |= {sum(recorded) + one for one in in_all} if recorded else set()  # with that before
    new = [one for one in told if one not in known]
    unpriced = (one for one in (*stage.remedies, *complaint.offers) if one.amount is None)
    if (
        not new
        or keeps_no_remedies(complaint)
        or any(one.kind in _MAY_BE_MONEY for one in unpriced)
    ):
        return None
    return f"the letter offers {pounds(new)}, which the record does not have"


def _is_after(remedy: Remedy, written: date | None) -> bool:
    """Whether it was offered only after the day of the letter."""
    return type(remedy.offered) is date and written is not None and remedy.offered > written


def _amounts(remedies: Iterable[Remedy]) -> list[Decimal]:
    return [one.amount for one in remedies if one.amount is not None]


def all_remedies(complaint: Complaint) -> list[Remedy]:
    """The remedies of every stage of a case, and its offers."""
    return [*complaint.offers, *(one for stage in complaint.stages for one in stage.remedies)]


def keeps_no_remedies(complaint: Complaint) -> bool:
    """Whether a case has neither remedy nor action: such records may not be kept at all."""
    return not all_remedies(complaint) and not any(one.actions for one in complaint.stages)


def pounds(sums: Iterable[Decimal]) -> str:
    """Sums in words."""
    return listed([f"\N{POUND SIGN}{one}" for one in sums])


def _actions(two: _Two) -> str | None:
    reading, letter, stage, _ = two
    works = [one for one in stage.remedies if one.kind is RemedyKind.REPAIR]
    ahead = [one for one in (*stage.actions, *works) if _is_ahead(one, letter.day)]
    if not ahead or NOTHING_LEFT not in reading.values:
        return None
    what = listed([one.what or "an action" for one in ahead])
    return f"the letter says that nothing is left to do, the record has yet to come: {what}"


def _is_ahead(action: Remedy, written: date | None) -> bool:
    """Whether it was to be done, or was done, only after the day of the letter."""
    done, due = action.done, action.due
    if written is None or _is_after(action, written):
        return False
    if type(done) is date:
        return done > written
    return done in {None, ABSENT} and type(due) is date and due > written


def _new_date(two: _Two) -> str | None:
    told = [one for one in two.reading.values if type(one) is date]
    recorded = [one.until for one in two.stage.extensions if type(one.until) is date]
    if not told or not recorded or set(told) & set(recorded):
        return None
    return f"the letter says {day(told[-1])}, the record {listed([day(one) for one in recorded])}"


def past_cap(reading: ItemReading, stage: Stage | None, latest: date) -> str | None:
    """Whether the new date of a letter lies past the cap, where the record has no new date.

    Where it has one, the length of the extension is judged by that. ``latest`` is the last day
    that a new date may have.
    """
    told = [one for one in reading.values if type(one) is date]
    if not told or told[0] <= latest:
        return None
    if stage is not None and any(type(one.until) is date for one in stage.extensions):
        return None
    return f"the letter says {day(told[0])}, past the cap, {day(latest)}"


def _issues(two: _Two) -> str | None:
    issues = two.stage.definition.issues if two.stage.definition else ()
    said = significant(two.letter.matter()) if issues else set()
    unspoken = [number for number, one in enumerate(issues, start=1) if not _spoken_of(one, said)]
    if not unspoken:
        return None
    numbers = listed([str(number) for number in unspoken])
    which = f"issue {numbers}" if len(unspoken) == 1 else f"issues {numbers}"
    return f"no word of the letter is about {which} of the recorded definition"


def _spoken_of(issue: Issue, said: set[str]) -> bool:
    words = significant(issue.what)
    return not words or len(words & said) >= (1 if len(words) <= _FEW else 2)


def significant(text: str) -> set[str]:
    """The beginnings of the words of a text by which it can be told what it is about."""
    return {word[:_STEM] for word in _WORD.findall(text.lower()) if word not in _COMMON}


_COMPARED: dict[str, Callable[[_Two], str | None]] = {
    "decision": _decision,
    "remedy": _sums,
    "actions": _actions,
    "extension_date": _new_date,
    "definition": _issues,
}
