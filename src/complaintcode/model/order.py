"""What cannot be, though each field alone could hold it: days out of order, an unknown edition.

A thing of a stage before its request or the receipt, a new date before the notice that gives it.
A request before the stage 1 answer, or an answer before its acknowledgement, are facts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.edition_names import edition_id
from complaintcode.errors import Problem, UnknownProvision
from complaintcode.model.dates import ABSENT, earliest, latest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Stage


_RECEIPT = "the complaint was received ($.received)"
_REFUSAL = "the refusal"
_NOTICE = "the notice of the extension"


def impossible(complaint: Complaint) -> list[Problem]:
    """Every impossible order of days in a complaint, and an edition that there is not."""
    problems = [
        Problem(_path(steps), f"{latest(day)} is before {event}, {first}: that cannot be")
        for steps, day, first, event in _orders(complaint)
        if latest(day) < first
    ]
    if complaint.edition is not None:
        try:
            edition_id(complaint.edition)
        except UnknownProvision as error:
            problems.append(Problem("$.edition", str(error)))
    return problems


def _orders(complaint: Complaint) -> Iterator[tuple[tuple[str | int, ...], When, date, str]]:
    """Where a day stands, the day, the first that it can be, and what happened on that."""
    received = complaint.received
    if complaint.withdrawn is not None:
        yield ("withdrawn",), complaint.withdrawn, received, _RECEIPT
    for number, refusal in enumerate(complaint.exclusions):
        yield ("exclusions", number, "decided"), refusal.decided, received, _RECEIPT
        decided = earliest(refusal.decided)
        yield ("exclusions", number, "overturned"), refusal.overturned, decided, _REFUSAL
    for number, stage in enumerate(complaint.stages):
        start, event = received, _RECEIPT
        if stage.requested is not ABSENT:
            yield ("stages", number, "requested"), stage.requested, received, _RECEIPT
            if stage.number != 1 and earliest(stage.requested) > received:
                start = earliest(stage.requested)
                event = f"stage {stage.number} was requested ($.stages[{number}].requested)"
        for steps, day in _things(stage):
            if day is not ABSENT and day is not None:
                yield ("stages", number, *steps), day, start, event
        for place, extension in enumerate(stage.extensions):
            until = ("stages", number, "extensions", place, "until")
            yield until, extension.until, earliest(extension.notified), _NOTICE


def _path(steps: tuple[str | int, ...]) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)


def _things(stage: Stage) -> Iterator[tuple[tuple[str | int, ...], When]]:
    """What happened at a stage, with its path below the stage."""
    yield ("logged",), stage.logged
    yield ("acknowledged",), stage.acknowledged
    yield ("responded",), stage.responded
    for place, sent in enumerate(stage.acknowledgements):
        yield ("acknowledgements", place, "sent"), sent.sent
    for place, sent in enumerate(stage.responses):
        yield ("responses", place, "sent"), sent.sent
    for place, extension in enumerate(stage.extensions):
        yield ("extensions", place, "notified"), extension.notified
        yield ("extensions", place, "until"), extension.until
    for place, update in enumerate(stage.updates):
        yield ("updates", place), update
    if stage.closed:
        yield ("closed", "on"), stage.closed.on
