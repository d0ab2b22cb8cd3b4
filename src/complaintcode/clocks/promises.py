"""What the landlord has promised to do by a day: remedies and outstanding actions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.recorded import Seen, seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Basis
    from complaintcode.model.records import Complaint, Remedy, Stage


class Promise(NamedTuple):
    """A remedy or action that stands, with its path, its day and whether it was done."""

    path: str
    record: Remedy
    matter: str
    due: date
    done: Seen
    overdue: bool


def holders(complaint: Complaint) -> list[tuple[str, Stage | Complaint]]:
    """What holds remedies and actions: the case itself and its stages, with their paths."""
    stages = [(f"$.stages[{place}]", one) for place, one in enumerate(complaint.stages)]
    return [("$", complaint), *stages]


def standing(
    path: str, holder: Stage | Complaint, basis: Basis
) -> Iterator[tuple[str, Remedy, str]]:
    """The remedies and actions of a stage, or the offers of a case, with path and word.

    Left out: what the resident refused, what another one replaces, and what was offered only after
    the day of looking.
    """
    for name, matter in (("remedies", "remedy"), ("actions", "action"), ("offers", "remedy")):
        entries: tuple[Remedy, ...] = getattr(holder, name, ())
        replaced = {one.replaces for one in entries}
        for place, one in enumerate(entries):
            refused = type(one.refused) is date and one.refused <= basis.as_of
            later = type(one.offered) is date and one.offered > basis.as_of
            if place not in replaced and not refused and not later:
                yield f"{path}.{name}[{place}]", one, matter


def promises(
    path: str, holder: Stage | Complaint, complaint: Complaint, basis: Basis
) -> Iterator[Promise]:
    """Those of them that have a day, with what became of them."""
    for where, record, matter in standing(path, holder, basis):
        if type(record.due) is date:
            done = seen(record.done, complaint, basis)
            overdue = record.due < basis.as_of
            yield Promise(where, record, matter, record.due, done, overdue)
