"""The months in which landlords had yet to comply with a new edition (A29)."""

from __future__ import annotations

from typing import NamedTuple

from complaintcode.findings import NOT_MET, Outcome


class Beside(NamedTuple):
    """What is said beside a finding: notes, and the doubtful points that they or it rest on."""

    notes: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()


def transitional(outcome: Outcome, *, in_grace: bool) -> Beside:
    """What is said of a complaint received in those months: a note where something is not met."""
    if not in_grace:
        return Beside()
    return Beside(_NOTE if outcome is NOT_MET else (), ("A29",))


_NOTE = ("transitional: received in the months that landlords had to comply (A29)",)
