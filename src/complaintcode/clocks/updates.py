"""The updates that were agreed with the resident: from when they count, and how they ended."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.recorded import Seen, seen
from complaintcode.clocks.silences import ends_of
from complaintcode.clocks.verdicts import extended_from

if TYPE_CHECKING:
    from complaintcode.catalogue import Requirement
    from complaintcode.clocks.verdicts import StageClock
    from complaintcode.findings import Basis


class Agreed(NamedTuple):
    """Updates agreed for a stage: one every so many working days.

    ``since``: the day of the agreement. ``asked_from``: the day from which the edition asks for
    them, never before that; ``None`` where none is known. ``news``: when the resident may have
    heard, and ``ends``: what may have ended the wait, by path.
    """

    every: int
    since: date
    asked_from: date | None
    news: dict[str, Seen]
    ends: dict[str, Seen]

    def surely_told(self, after: date, until: date) -> list[date]:
        """The days after one and up to another on which the resident surely heard, in order."""
        days = {one.first for one in self.news.values() if one.first and not one.unsure}
        return sorted(one for one in days if after < one <= until)


def agreed_updates(clock: StageClock, requirement: Requirement, basis: Basis) -> Agreed | None:
    """What was agreed for a stage; ``None`` where that, or its day, is not recorded.

    Nor is anything asked of a stage that another complaint's answer ends. A notice of an extension
    is an update as well.
    """
    complaint, path, stage = clock.complaint, clock.path, clock.stage
    every, since = stage.update_every, stage.update_interval_agreed
    if clock.joined or every is None or type(since) is not date:
        return None
    asked: date | None = since
    if requirement.counted_from == "extended":
        extended = extended_from(clock)
        asked = extended and max(since, extended)
    told = {f"{path}.updates[{n}]": one for n, one in enumerate(stage.updates)}
    told |= {
        f"{path}.extensions[{n}].notified": one.notified for n, one in enumerate(stage.extensions)
    }
    news = {where: seen(one, complaint, basis) for where, one in told.items()}
    return Agreed(every, since, asked, news, ends_of(path, stage, complaint, basis))
