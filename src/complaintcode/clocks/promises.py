"""What the landlord has promised to do by a day: remedies and outstanding actions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.recorded import Answer, Seen, answered_later, own_stages, seen
from complaintcode.clocks.wording import day, span
from complaintcode.findings import NEEDS_REVIEW, NOT_MET
from complaintcode.model.dates import ABSENT, UNKNOWN, earliest, latest
from complaintcode.model.records import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis
    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Remedy


PROMISED = (("remedies", "remedy"), ("actions", "action"), ("offers", "remedy"))
"""The lists of what is promised, each with a word for one of it."""


class DueDay(NamedTuple):
    """The day for which something was promised: the first and the last that it can have been."""

    first: date
    last: date

    @property
    def told(self) -> str:
        """The day, or days, in words."""
        return f"due {span(self.first, self.last)}"

    def unsure(self, path: str) -> tuple[str, ...]:
        """The path of the day, below that of the promise, where it is not known."""
        return () if self.first == self.last else (f"{path}.due",)


def due_day(due: When) -> DueDay | None:
    """The bounds of a promised day; ``None`` where nothing says that there is one."""
    return None if due is None or due is ABSENT else DueDay(earliest(due), latest(due))


class Promise(NamedTuple):
    """A remedy or action that stands, with its path, a word for it and whether it was done.

    ``unsure`` names the days that are not known and by which it may not stand after all,
    ``withdrawn`` is when the complaint was withdrawn, where that was not after its day.
    """

    path: str
    record: Remedy
    matter: str
    done: Seen
    unsure: tuple[str, ...]
    withdrawn: Seen | None = None

    def settled(self, answer: Answer) -> Answer:
        """The answer; what may not stand is no failing for sure (A21)."""
        if answer.outcome is not NOT_MET or not (self.unsure or self.withdrawn):
            return answer
        why, unsure = "whether it was offered, or refused, is not known", self.unsure
        readings: tuple[str, ...] = ()
        if self.withdrawn:
            why, readings = "withdrawn before that: a person decides whether it stands", ("A21",)
            unsure = ("$.withdrawn",) if self.withdrawn.unsure else ()
        return answer._replace(
            outcome=NEEDS_REVIEW,
            because=f"{answer.because}; {why}",
            missing=(*answer.missing, *unsure),
            readings=tuple(dict.fromkeys((*answer.readings, *readings))),
        )


def holders(
    complaint: Complaint, required: tuple[Provision, Requirement] | None = None
) -> list[tuple[str, Stage | Complaint]]:
    """What holds remedies and actions: the case itself and its own stages, with their paths."""
    return [("$", complaint), *own_stages(complaint, required)]


def standing(
    path: str, holder: Stage | Complaint, complaint: Complaint, basis: Basis
) -> Iterator[Promise]:
    """The remedies and actions of a stage, or the offers of a case.

    Left out: what the resident refused, what another one replaces, and what was offered only after
    the day of looking. What bears no day of its own is offered with the answer.
    """
    held = [
        (name, matter, recorded)
        for name, matter in PROMISED
        if (recorded := getattr(holder, name, ()))
    ]
    withdrawn = seen(complaint.withdrawn, complaint, basis)
    ahead = bool(held) and isinstance(holder, Stage) and answered_later(holder, basis)
    for name, matter, recorded in held:
        entries: dict[int, Remedy] = {
            place: one
            for place, one in enumerate(recorded)
            if earliest(one.offered) <= basis.as_of
            and not (ahead and one.offered in {None, ABSENT})
        }
        perhaps = {place for place, one in entries.items() if ahead and one.offered is UNKNOWN}
        by = _replacing(recorded)
        for place, one in entries.items():
            refused = seen(one.refused, complaint, basis)
            others = [other for other in by[place] if other in entries]
            if refused.surely or not perhaps.issuperset(others):
                continue
            where = f"{path}.{name}[{place}]"
            unsure = [] if refused.surely_not else [f"{where}.refused"]
            unsure += [f"{path}.{name}[{n}].offered" for n in (place, *others) if n in perhaps]
            done, due = seen(one.done, complaint, basis), due_day(one.due)
            ended = bool(due and withdrawn.first and withdrawn.first <= due.last)
            yield Promise(where, one, matter, done, tuple(unsure), withdrawn if ended else None)


def replaced(recorded: Sequence[Remedy], place: int) -> int | None:
    """The place of what an entry replaces; none where that leads back to the entry itself."""
    seen_there, at = {place}, recorded[place].replaces
    while at is not None and at < len(recorded) and at not in seen_there:
        seen_there.add(at)
        at = recorded[at].replaces
    return None if at == place else recorded[place].replaces


def _replacing(recorded: Sequence[Remedy]) -> list[list[int]]:
    """The places of what replaces each entry."""
    by: list[list[int]] = [[] for _ in recorded]
    for place in range(len(recorded)):
        other = replaced(recorded, place)
        if other is not None and other < len(recorded):
            by[other].append(place)
    return by


def promises(
    path: str, holder: Stage | Complaint, complaint: Complaint, basis: Basis
) -> Iterator[tuple[Promise, DueDay]]:
    """Those of them that have a day, or may have one, each with it."""
    for one in standing(path, holder, complaint, basis):
        due = due_day(one.record.due)
        if due is not None:
            yield one, due


class Lapsed(NamedTuple):
    """What was refused, or replaced, only when the day for it had passed; ``how`` says which.

    ``unsure`` has the path of the day on which that was, where it may have been in time.
    """

    path: str
    matter: str
    due: DueDay
    ended: Seen
    how: str
    unsure: tuple[str, ...]

    @property
    def headline(self) -> str:
        """It in a few words."""
        if self.unsure:
            return f"{self.matter}: was it {self.how} before its day?"
        return f"{self.matter} {self.how} after its day"

    @property
    def answer(self) -> Answer:
        """That a person weighs the delay, or has to say when it ended."""
        because = f"{self.due.told}; the day on which it was {self.how} is not known"
        if not self.unsure and self.ended.first:
            on = "not before" if self.ended.unsure else "on"
            because = f"{self.due.told}, {self.how} {on} {day(self.ended.first)}"
            because += ": a person weighs the delay"
        return Answer(NEEDS_REVIEW, because, self.unsure)


def lapsed(
    path: str, holder: Stage | Complaint, complaint: Complaint, basis: Basis
) -> Iterator[Lapsed]:
    """What a stage or a case promised, did not do by its day, and need not do any more."""
    for name, matter in PROMISED:
        recorded = getattr(holder, name, ())
        by = _replacing(recorded)
        # What bears no day of its own was offered with the answer, and so in time.
        dated = {place for place, one in enumerate(recorded) if one.offered is not ABSENT}
        for place, one in enumerate(recorded):
            due = due_day(one.due)
            if due is None or seen(one.done, complaint, basis).surely:
                continue
            where = f"{path}.{name}"
            ends = [
                (when, f"{where}[{n}].{field}", how)
                for n, field, how in [
                    (place, "refused", "refused"),
                    *((other, "offered", "replaced") for other in by[place] if other in dated),
                ]
                if (when := seen(getattr(recorded[n], field), complaint, basis)).first
                and (when.surely or how == "replaced")
            ]
            if not ends or any(when.by(due.first) for when, _, _ in ends):
                continue
            when, told, how = min(ends, key=lambda end: end[0].first or date.max)
            if not when.by(due.last):
                unsure = () if when.surely and when.by(due.last) is False else (told,)
                yield Lapsed(f"{where}[{place}]", matter, due, when, how, unsure)
