"""What happened in a case, in words and days: the events that a timeline shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from complaintcode.model.dates import ABSENT, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Extension, Remedy, Sent, Stage

CASE = "Complaint"


class Event(NamedTuple):
    """One thing that happened on a day, or one thing on several days; ``group`` is its stage."""

    group: str
    what: str
    days: tuple[When, ...]


def events(complaint: Complaint) -> Iterator[Event]:
    """Every event of a complaint that was recorded, or of which it is not known whether it was.

    What did not happen is left out. In a partial record it is not known of a stage that nobody
    gave the day of whether and when it was acknowledged and answered.
    """
    yield Event(CASE, "received", (complaint.received,))
    yield from _recorded(CASE, "asked again", complaint.chased)
    for refusal in complaint.exclusions:
        of = f"refused ({refusal.of.value})" if refusal.of else "refused"
        yield from _recorded(CASE, of, (refusal.decided,))
        yield from _recorded(CASE, "refusal explained", (refusal.explained,))
        yield from _recorded(CASE, "refusal overturned", (refusal.overturned,))
    for remedy in complaint.offers:
        yield from _promise(CASE, "remedy", remedy)
    for stage in complaint.stages:
        yield from _of_stage(stage, partial=complaint.partial_record)
    yield from _recorded(CASE, "withdrawn", (complaint.withdrawn,))


def group_of(stage: Stage) -> str:
    """What a stage is called: by its number, and its name where it has one."""
    return f"Stage {stage.number}" + (f": {stage.name}" if stage.name else "")


def _of_stage(stage: Stage, *, partial: bool) -> Iterator[Event]:
    group = group_of(stage)
    if stage.number != 1:
        yield from _recorded(group, "requested", (stage.requested,))
    yield from _recorded(group, "logged", (stage.logged,))
    yield from _sent(group, "acknowledged", stage.acknowledged, stage.acknowledgements, partial)
    for extension in stage.extensions:
        yield from _extension(group, extension)
    yield from _recorded(group, "new date promised", stage.promised)
    yield from _recorded(group, "update", stage.updates)
    yield from _sent(group, "answered", stage.responded, stage.responses, partial)
    for remedy in stage.remedies:
        yield from _promise(group, "remedy", remedy)
    for action in stage.actions:
        yield from _promise(group, "action", action)
    if stage.closed:
        why = stage.closed.why.value.replace("_", " ") if stage.closed.why else ""
        yield from _recorded(group, f"closed, {why}" if why else "closed", (stage.closed.on,))


def _sent(
    group: str, what: str, day: When, letters: tuple[Sent, ...], partial: bool
) -> Iterator[Event]:
    if partial and day is ABSENT and not letters:
        day = UNKNOWN
    yield from _recorded(group, what, (day,))
    for one in letters:
        said = f"{what}, not in full" if one.full is False else what
        yield from _recorded(group, said, (one.sent,))


def _extension(group: str, extension: Extension) -> Iterator[Event]:
    yield from _recorded(group, "extension told", (extension.notified,))
    yield from _recorded(group, "extended until", (extension.until,))


def _promise(group: str, kind: str, remedy: Remedy) -> Iterator[Event]:
    for what in ("offered", "due", "done", "refused"):
        yield from _recorded(group, f"{kind} {what}", (getattr(remedy, what),))
    yield from _recorded(group, f"update on the {kind}", remedy.updates)


def _recorded(group: str, what: str, days: tuple[When, ...]) -> Iterator[Event]:
    happened = tuple(day for day in days if day is not None and day is not ABSENT)
    if happened:
        yield Event(group, what, happened)
