"""Whether the complaint was defined in time, as far as its acknowledgements show."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.recorded import Answer, answered, seen
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET, NOT_YET_DUE
from complaintcode.model.readings import Presence

if TYPE_CHECKING:
    from datetime import date

    from complaintcode.clocks.verdicts import Judged, StageClock
    from complaintcode.findings import Basis
    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint

_NOT_LATE = {MET, NOT_YET_DUE, NOT_APPLICABLE}
_SET_OUT = "an acknowledgement sets it out"


class Shown(NamedTuple):
    """What an acknowledgement among the letters shows, and whether that was sent in time."""

    path: str
    presence: Presence
    sent: date | None
    in_time: bool | None


def perhaps_late(found: Judged) -> bool:
    """Whether the acknowledgement with which it was set out may have come too late."""
    verdict = found.verdict
    if verdict.outcome in _NOT_LATE:
        return False
    done, due_on = verdict.done, verdict.due_on
    return not (found.sure_of_done and done and due_on and done <= due_on)


def by_letters(clock: StageClock, found: Judged, kind: str, basis: Basis) -> list[Shown]:
    """The acknowledgements of a stage among the letters, which are of that kind."""
    complaint = clock.complaint
    days = {f"$.letters[{place}]": one.sent for place, one in enumerate(complaint.letters)}
    return [
        Shown(
            one.path,
            item.presence,
            seen(days[one.path], complaint, basis).first,
            _sent_in_time(days[one.path], found, complaint, basis),
        )
        for one in basis.letters
        if one.reading.kind == kind
        and not one.in_its_place
        and (item := one.reading.item("definition")) is not None
    ]


def _sent_in_time(when: When, found: Judged, complaint: Complaint, basis: Basis) -> bool | None:
    """Whether a letter was; one that bears no day is as late as the acknowledgement."""
    verdict, sent = found.verdict, seen(when, complaint, basis)
    if verdict.outcome is NOT_APPLICABLE:
        return True
    if sent.surely_not or verdict.due_on is None or verdict.due_latest is None:
        return True if verdict.outcome in _NOT_LATE else None
    return sent.by(verdict.due_on) or (False if sent.by(verdict.due_latest) is False else None)


def set_out_by(shown: list[Shown], found: Judged, letter: str, basis: Basis) -> Answer | None:
    """What follows from the letters that set it out."""
    present = [one for one in shown if one.presence is Presence.PRESENT]
    if not present or any(one.in_time for one in present):
        return Answer(MET, _SET_OUT) if present else None
    verdict = found.verdict
    unsure = tuple(f"{one.path}.sent" for one in present if one.in_time is None)
    first = min((one.sent for one in present if one.sent), default=None)
    if unsure or first is None or verdict.due_latest is None:
        because = f"{_SET_OUT}; whether that was in time is not known"
        missing = tuple(dict.fromkeys((*unsure, *found.missing)))
        return Answer(NEEDS_REVIEW, because, missing, verdict.readings)
    because = f"due {day(verdict.due_latest)}, not set out before {day(first)}"
    if verdict.outcome is NOT_MET or "A36" in verdict.readings:
        return Answer(NOT_MET, because, readings=verdict.readings)
    before = {one.presence for one in shown if one.in_time}
    if before == {Presence.MISSING}:
        return Answer(NOT_MET, because)
    because += "; whether an acknowledgement in time had set it out is not known"
    missing = found.missing or basis.wanting(letter)
    return Answer(NEEDS_REVIEW, because, missing, verdict.readings)


def by_early_answer(
    clock: StageClock, found: Judged, shown: list[Shown], basis: Basis
) -> Answer | None:
    """What follows from an answer within the time for acknowledging (A5)."""
    due_on = found.verdict.due_on
    if due_on is None or not answered(clock.stage, clock.complaint, basis).by(due_on):
        return None
    letter = f"stage{clock.stage.number}_response"
    held = {one.presence for one in by_letters(clock, found, letter, basis) if one.in_time}
    if Presence.PRESENT in held:
        return Answer(MET, "the answer, sent as soon as that, sets it out", readings=("A5",))
    if Presence.UNCLEAR in held:
        because = "the answer, sent as soon as that, is unclear about it"
        return Answer(NEEDS_REVIEW, because, readings=("A5",))
    if held or not shown:
        return None
    because = "no acknowledgement sets it out; whether the answer, sent as soon as that, did"
    return Answer(NEEDS_REVIEW, f"{because}, is not known", basis.wanting(letter), ("A5",))
