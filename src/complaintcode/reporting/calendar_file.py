"""What is due as a calendar file (iCalendar, RFC 5545): an event of a whole day for each item.

An event's identifier rests on the complaint, the stage, remedy or action and what is due: a file of
another day of looking has the same identifiers, and a calendar that takes it in moves the events
that it holds. There is no clock here: the stamp and the sequence are those of the day of looking.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from complaintcode.clocks.wording import day, working_days
from complaintcode.errors import MissingExtra
from complaintcode.reporting.wording import shown
from complaintcode.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable

    import icalendar

    from complaintcode.falling_due import Due

_FIRST = date(2022, 4, 1)
"""The day of looking whose file has the sequence 0: the Code's first, so that none is negative."""

_NAME = "Complaints: what is due"


def due_calendar(items: Iterable[Due], *, as_of: date) -> str:
    """The calendar file of what is due, as seen on the day ``as_of``; its lines end with CR LF.

    Raises ``MissingExtra`` where the extra ``report`` is not installed.
    """
    try:
        import icalendar  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingExtra(
            "--format ics needs the extra report: pip install 'complaintcode[report]'"
        ) from error
    made = icalendar.Calendar()
    made.add("version", "2.0")
    made.add("prodid", f"-//complaintcode//complaintcode {__version__}//EN")
    for name in ("name", "x-wr-calname"):  # RFC 7986, and what programs read that are older
        made.add(name, _NAME)
    for item in items:
        made.add_component(_event(icalendar.Event(), item, as_of))
    text: str = made.to_ical().decode()
    return text


def _event(event: icalendar.Event, item: Due, as_of: date) -> icalendar.Event:
    stamp = datetime(as_of.year, as_of.month, as_of.day, tzinfo=UTC)
    provision = f" ({item.provision})" if item.provision else ""
    event.add("uid", f"{uuid5(NAMESPACE_URL, _identity(item))}@complaintcode")
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", max(0, (as_of - _FIRST).days))
    event.add("dtstart", item.due_on)
    event.add("dtend", item.due_on + timedelta(days=1))
    overdue = "overdue: " if item.overdue else ""
    event.add("summary", f"{overdue}{shown(item.reference)}: {item.what}{provision}")
    event.add("description", _description(item, as_of))
    event.add("transp", "TRANSPARENT")  # a whole day that leaves its owner free
    return event


def _identity(item: Due) -> str:
    return "\n".join((shown(item.reference), item.about, item.what))


def _description(item: Due, as_of: date) -> str:
    lines = [f"Due {day(item.due_on)}."]
    if item.due_latest != item.due_on:
        lines.append(f"Read another way, {day(item.due_latest)}.")
    if item.provisional:
        lines.append("Provisional: nothing is acknowledged yet.")
    if item.working:
        start = item.working[0].date - timedelta(days=1)
        counted = sum(one.counts for one in item.working)
        lines.append(f"{working_days(counted)} after {day(start)}.")
        off = [f"{day(one.date)}, {one.why}" for one in item.working if _bank_holiday(one.why)]
        if off:
            lines.append(f"Not counted beside weekends: {'; '.join(off)}.")
    lines.append(f"As seen on {day(as_of)}.")
    return "\n".join(lines)


def _bank_holiday(why: str | None) -> bool:
    return why not in {None, "Saturday", "Sunday"}
