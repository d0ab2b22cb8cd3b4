"""The acknowledgements and answers of a stage, wherever the record has them.

One that the record gives in two places, with different days, or in one place and denies in another,
is in dispute: whether it counts is not known, and nothing is said that hangs on it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.model.choices import ClosedWhy
from complaintcode.model.dates import ABSENT, UNKNOWN, Window, earliest

if TYPE_CHECKING:
    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Sent, Stage


MESSAGES = {
    "acknowledged": ("acknowledgements", "acknowledgement_stage{}"),
    "responded": ("responses", "stage{}_response"),
}
"""For each single day the list that it stands for, and the kind of letter that shows it."""
EXTENSION_LETTER = "extension_stage{}"


class _Plain(NamedTuple):
    full: None = None
    in_writing: None = None


_PLAIN = _Plain()


class Disputed(NamedTuple):
    """A day that one part of the record gives, and another part denies."""

    day: date


def messages_of(
    complaint: Complaint, stage: Stage, name: str, as_of: date
) -> list[tuple[str, When | Disputed, Sent | _Plain]]:
    """The messages of a stage: path below it, day, entry. A single day stands for a list of one.

    A single day that the list does not have is in dispute; so is the day of a letter, or of another
    row of the stage, where the stage itself has no such message.
    """
    listed, _ = MESSAGES[name]
    single: When = getattr(stage, name)
    several: tuple[Sent, ...] = getattr(stage, listed)
    if not several:
        if single is None or (single is ABSENT and not complaint.partial_record):
            return [(name, _told_elsewhere(complaint, stage, name, as_of), _PLAIN)]
        return [(name, single, _PLAIN)]
    found: list[tuple[str, When | Disputed, Sent | _Plain]] = [
        (f"{listed}[{place}].sent", one.sent, one) for place, one in enumerate(several)
    ]
    if type(single) is date:
        if disputed(single, several, as_of):
            found.append((name, Disputed(single), _PLAIN))
        elif single not in {one.sent for one in several}:
            found.append((name, single, _PLAIN))
    elif single is not ABSENT and single is not None:
        found.append((name, single, _PLAIN))
    return found


def _told_elsewhere(complaint: Complaint, stage: Stage, name: str, as_of: date) -> When | Disputed:
    """What is told of a message that a stage has not: how it was closed, letters, other rows of it.

    ``None`` where nothing is.
    """
    closed = stage.closed
    answered = name == "responded" and closed is not None and closed.why is ClosedWhy.ANSWERED
    if answered and closed and earliest(closed.on) <= as_of:
        return UNKNOWN
    told: list[When] = []
    if complaint.letters and not complaint.partial_record:
        told += [sent for _, sent in letters_of(complaint, stage, MESSAGES[name][1])]
    for other in complaint.stages:
        if other is not stage and other.number == stage.number and _asked_alike(stage, other):
            sent = getattr(other, MESSAGES[name][0])
            told += [getattr(other, name), *(one.sent for one in sent if one.full is not False)]
    unsure = {UNKNOWN, ABSENT} if complaint.partial_record else {UNKNOWN}
    some = [when for when in told if earliest(when) <= as_of]
    if any(type(when) is Window or when in unsure for when in some):
        return UNKNOWN
    return Disputed(min(days)) if (days := [when for when in some if type(when) is date]) else None


def _asked_alike(stage: Stage, other: Stage) -> bool:
    """Whether two rows of a stage may be about one request."""
    return stage.number == 1 or stage.requested == other.requested


def disputed(single: date, several: tuple[Sent, ...], as_of: date) -> bool:
    """Whether a single day is another than the list has, by the day of looking, or only partial."""
    sent = [one for one in several if earliest(one.sent) <= as_of]
    days = {one.sent for one in sent if one.full is not False}
    partial = {one.sent for one in sent} - days
    return single in partial if not days else single not in days | partial


def letters_of(complaint: Complaint, stage: Stage, kind: str) -> list[tuple[str, date]]:
    """The letters of a kind that the case holds for a stage, by path, with their days."""
    of_kind = kind.format(stage.number)
    return [
        (f"$.letters[{place}]", one.sent)
        for place, one in enumerate(complaint.letters)
        if type(one.sent) is date
        and one.stage in {None, stage.number}
        and any(its.value == of_kind for its in one.kinds)
    ]
