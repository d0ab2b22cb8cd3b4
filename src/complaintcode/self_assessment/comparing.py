"""``compare_self_assessments``: two years side by side, also across editions of the Code."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.catalogue import edition, edition_ids
from complaintcode.findings import require_day
from complaintcode.model.objects import require
from complaintcode.model.self_assessment import GAPS, Compliance, SelfAssessment
from complaintcode.self_assessment.checking import promise
from complaintcode.self_assessment.edition_told import edition_of
from complaintcode.self_assessment.numbers import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from complaintcode.catalogue import Edition
    from complaintcode.model.self_assessment import Answer

# The best last. What does not apply leaves nothing to be done, as a yes does.
_WORTH = {
    Compliance.BLANK: 0,
    Compliance.NO: 1,
    Compliance.IN_PROGRESS: 2,
    Compliance.PARTLY: 3,
    Compliance.YES: 4,
    Compliance.NOT_APPLICABLE: 4,
}


class Change(NamedTuple):
    """What became of an answer.

    ``old`` and ``new`` are numbers of provisions, ``change`` one of ``same``, ``better``,
    ``worse``, ``new`` (nothing before it to compare) and ``dropped`` (nothing after it).
    ``broken_promise`` is the day by which the old form promised what the new one has not: past.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    old_answer: Compliance | None
    new_answer: Compliance | None
    change: str
    broken_promise: date | None = None


def compare_self_assessments(
    old: SelfAssessment, new: SelfAssessment, *, as_of: date
) -> tuple[Change, ...]:
    """What changed, provision by provision of the new form and then what was dropped.

    Each change has the numbers of both forms, both answers, what became of them (``same``,
    ``better``, ``worse``, ``new``, ``dropped``) and the day of a promise that was not kept. Between
    editions provisions are matched by the catalogue's map of what succeeds what, from one to the
    next by the day that they came into force. A provision with
    several before it is held against the worst of their answers. ``as_of`` is the day of looking,
    by which a promise has to be kept. Raises ``UnknownProvision`` for an edition that there is not.
    """
    require_day(as_of)
    for one in (old, new):
        require(SelfAssessment, one, "read_self_assessment")
    before, after = _by_number(old), _by_number(new)
    changes = [
        _change(olds, [number] if number in after else [], before, after, as_of)
        for number, olds in _pairs(edition_of(old), edition_of(new), before, after)
    ]
    compared = {number for one in changes for number in one.old}
    gone = sorted(before.keys() - compared, key=in_order)
    dropped = [_change([number], [], before, after, as_of) for number in gone]
    return (*changes, *dropped)


def _pairs(
    old: Edition,
    new: Edition,
    before: Mapping[str, list[Answer]],
    after: Mapping[str, list[Answer]],
) -> Iterator[tuple[str, list[str]]]:
    """Each number of the new form, with those of the old one that it came from."""
    came_from = _came_from(old, new)
    known = [one.number for one in new.provisions]
    for number in [*known, *(one for one in after if one not in known)]:
        same = [number] if old.id == new.id else []
        olds = [one for one in came_from.get(number, same) if one in before]
        if number in after or (old.id == new.id and olds):
            yield number, olds


def _came_from(old: Edition, new: Edition) -> dict[str, list[str]]:
    """The numbers of the new edition, each with those of the old one that it came from."""
    came_from = {one.number: [one.number] for one in old.provisions}
    for one, other in pairwise(_between(old, new)):
        onward: dict[str, dict[str, None]] = {}
        for provision in one.provisions:
            later = one.in_force < other.in_force
            for number in provision.successors if later else provision.predecessors:
                olds = came_from.get(provision.number, [])
                onward.setdefault(number, {}).update(dict.fromkeys(olds))
        came_from = {number: list(olds) for number, olds in onward.items()}
    return came_from


def _between(old: Edition, new: Edition) -> list[Edition]:
    """One edition, those of the same Ombudsman that came between, and the other."""
    first, last = sorted((old, new), key=_in_force)
    between = [
        one
        for one in map(edition, edition_ids())
        if one.ombudsman == old.ombudsman and first.in_force < one.in_force < last.in_force
    ]
    course = [first, *sorted(between, key=_in_force), last]
    if old.id == new.id:
        return [old]
    return course if old is first else course[::-1]


def _in_force(one: Edition) -> date:
    return one.in_force


def _change(
    olds: list[str],
    news: list[str],
    before: Mapping[str, list[Answer]],
    after: Mapping[str, list[Answer]],
    as_of: date,
) -> Change:
    was = [one for number in olds for one in before[number]]
    now = [one for number in news for one in after[number]]
    old_answer, new_answer = _worst(was), _worst(now)
    if old_answer is None or new_answer is None:
        change = "new" if old_answer is None else "dropped"
        return Change(tuple(olds), tuple(news), old_answer, new_answer, change)
    gain = _WORTH[new_answer] - _WORTH[old_answer]
    change = "better" if gain > 0 else "worse" if gain < 0 else "same"
    broken = None
    if _WORTH[new_answer] < _WORTH[Compliance.YES]:
        promised = [day for one in was if one.answer in GAPS and (day := promise(one)) is not None]
        broken = min((day for day in promised if day < as_of), default=None)
    return Change(tuple(olds), tuple(news), old_answer, new_answer, change, broken)


def _worst(answers: Sequence[Answer]) -> Compliance | None:
    return min((one.answer for one in answers), key=_WORTH.__getitem__, default=None)


def _by_number(assessment: SelfAssessment) -> dict[str, list[Answer]]:
    found: dict[str, list[Answer]] = {}
    for one in assessment.answers:
        found.setdefault(one.provision, []).append(one)
    return found
