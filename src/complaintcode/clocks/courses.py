"""What turned the course of a stage, in the words of the record."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.possible import CLOCK_STOPS, own_refusals
from complaintcode.model.choices import ClosedWhy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.clocks.judging import Verdict
    from complaintcode.clocks.verdicts import StageClock
    from complaintcode.model.dates import When


class Course(NamedTuple):
    """How to speak of what stopped a clock, started it again, or moved its end.

    ``stopped``: ``refused on``; ``stopped_when``: ``it was refused``; ``started``: what it counts
    from, where that is not what its edition names; ``new_date``: what is doubtful of that.
    """

    stopped: str = "stopped not before"
    stopped_when: str = "the clock stopped"
    started: str = ""
    new_date: str = ""


_STOPPED = {
    "refused": "it was refused",
    "withdrawn": "it was withdrawn",
    "joined": "it was joined with another complaint",
}
_WHY = {ClosedWhy.WITHDRAWN: "withdrawn", ClosedWhy.JOINED: "joined"}
_OVERTURNED = "the overturning of the refusal"
_SHORTENED = "a later notice brings the new date forward: a person decides which of the two counts"
_PAST_THE_CAP = "the new date lies past the cap: a person decides whether the reason is good"
_FOR_A_PANEL = "more time is only for convening a panel: a person decides whether that was done"


def course_of(clock: StageClock, verdict: Verdict) -> Course:
    """What turned the course of a stage, as far as the record names it."""
    course = Course()
    if verdict.stopped is not None:
        for word, on in _stops(clock):
            if on == verdict.stopped:
                course = Course(f"{word} on", _STOPPED[word])
    if clock.complaint.exclusions and verdict.start in _overturnings(clock):
        course = course._replace(started=_OVERTURNED)
    if "A10" in verdict.readings:
        past = _PAST_THE_CAP if clock.setting.clock.cap else _FOR_A_PANEL
        course = course._replace(new_date=past if "A11" in verdict.readings else _SHORTENED)
    return course


def _stops(clock: StageClock) -> Iterator[tuple[str, When]]:
    closed = clock.stage.closed
    if closed and closed.why in CLOCK_STOPS:
        yield _WHY[closed.why], closed.on
    for _, refusal in own_refusals(clock.complaint, clock.stage.number):
        yield "refused", refusal.decided
    yield "withdrawn", clock.complaint.withdrawn


def _overturnings(clock: StageClock) -> set[When]:
    """The days on which a refusal was overturned, and nothing else happened that starts a clock."""
    complaint, stage = clock.complaint, clock.stage
    days = {one.overturned for _, one in own_refusals(complaint, stage.number)}
    starts: list[When] = [stage.requested, stage.logged, stage.acknowledged]
    starts += [one.sent for one in stage.acknowledgements]
    return days - {None, complaint.received, *starts}
