"""Days in an order that cannot be: the only thing in a record that is refused for what it says.

A thing of a stage before its request or the receipt, a new date before the notice that gives it.
A request before the stage 1 answer, or an answer before its acknowledgement, are facts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.errors import Problem
from complaintcode.model.dates import earliest, latest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Stage


def impossible(complaint: Complaint) -> list[Problem]:
    """Every impossible order of days in a complaint."""
    received = complaint.received
    problems: list[Problem] = []

    def not_before(path: str, day: When, first: date, event: str) -> None:
        if latest(day) < first:
            problems.append(
                Problem(path, f"{latest(day)} is before {event}, {first}: that cannot be")
            )

    not_before("$.withdrawn", complaint.withdrawn, received, "the complaint was received")
    for number, refusal in enumerate(complaint.exclusions):
        path = f"$.exclusions[{number}]"
        not_before(f"{path}.decided", refusal.decided, received, "the complaint was received")
        not_before(
            f"{path}.overturned", refusal.overturned, earliest(refusal.decided), "the refusal"
        )
    for number, stage in enumerate(complaint.stages):
        path = f"$.stages[{number}]"
        not_before(f"{path}.requested", stage.requested, received, "the complaint was received")
        start, event = received, "the complaint was received"
        if stage.number != 1 and earliest(stage.requested) > received:
            start, event = earliest(stage.requested), f"stage {stage.number} was requested"
        for below, day in _things(stage):
            not_before(f"{path}.{below}", day, start, event)
        for place, extension in enumerate(stage.extensions):
            not_before(
                f"{path}.extensions[{place}].until",
                extension.until,
                earliest(extension.notified),
                "the notice of the extension",
            )
    return problems


def _things(stage: Stage) -> Iterator[tuple[str, When]]:
    """What happened at a stage, with its path below the stage."""
    yield "logged", stage.logged
    yield "acknowledged", stage.acknowledged
    yield "responded", stage.responded
    for place, sent in enumerate(stage.acknowledgements):
        yield f"acknowledgements[{place}].sent", sent.sent
    for place, sent in enumerate(stage.responses):
        yield f"responses[{place}].sent", sent.sent
    for place, extension in enumerate(stage.extensions):
        yield f"extensions[{place}].notified", extension.notified
        yield f"extensions[{place}].until", extension.until
    for place, update in enumerate(stage.updates):
        yield f"updates[{place}]", update
    if stage.closed:
        yield "closed.on", stage.closed.on
