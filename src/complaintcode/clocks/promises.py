"""What the landlord has promised to do by a day: remedies and outstanding actions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.recorded import Answer, Seen, answered_later, own_stages, seen
from complaintcode.findings import NEEDS_REVIEW, NOT_MET
from complaintcode.model.records import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis
    from complaintcode.model.records import Complaint, Remedy


class Promise(NamedTuple):
    """A remedy or action that stands, with its path, a word for it and whether it was done.

    ``refused``: the resident may have refused it, nobody knows.
    """

    path: str
    record: Remedy
    matter: str
    done: Seen
    refused: bool

    def settled(self, answer: Answer) -> Answer:
        """The answer; what may have been refused is no failing for sure."""
        if not self.refused or answer.outcome is not NOT_MET:
            return answer
        because = f"{answer.because}; whether the resident refused it is not known"
        missing = (*answer.missing, f"{self.path}.refused")
        return answer._replace(outcome=NEEDS_REVIEW, because=because, missing=missing)


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
    ahead = isinstance(holder, Stage) and answered_later(holder, basis)
    for name, matter in (("remedies", "remedy"), ("actions", "action"), ("offers", "remedy")):
        entries: list[tuple[int, Remedy]] = [
            (place, one)
            for place, one in enumerate(getattr(holder, name, ()))
            if not (one.offered > basis.as_of if type(one.offered) is date else ahead)
        ]
        replaced = {one.replaces for place, one in entries if one.replaces != place}
        for place, one in entries:
            refused = seen(one.refused, complaint, basis)
            if place not in replaced and not refused.surely:
                done = seen(one.done, complaint, basis)
                where = f"{path}.{name}[{place}]"
                yield Promise(where, one, matter, done, not refused.surely_not)


def promises(
    path: str, holder: Stage | Complaint, complaint: Complaint, basis: Basis
) -> Iterator[tuple[Promise, date]]:
    """Those of them that have a day, each with it."""
    for one in standing(path, holder, complaint, basis):
        if type(one.record.due) is date:
            yield one, one.record.due
