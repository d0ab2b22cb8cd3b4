"""``check_lines``: cases that come as lines, from wherever lines come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from complaintcode.casefile.one_case import failed, read
from complaintcode.checking import check
from complaintcode.errors import FieldError, Problem
from complaintcode.working_days import shipped_calendar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from complaintcode.casefile.one_case import Case
    from complaintcode.errors import CaseFileError
    from complaintcode.findings import Report
    from complaintcode.model.policy import Policy
    from complaintcode.model.records import Complaint
    from complaintcode.working_days import WorkingDayCalendar


def check_lines(
    lines: Iterable[str | bytes | None],
    *,
    as_of: date,
    source: str = "lines",
    edition: str | None = None,
    policy: Policy | None = None,
    calendars: Callable[[str], WorkingDayCalendar] = shipped_calendar,
    all: bool = False,  # noqa: A002 - as `check` has it
    on_error: Callable[[CaseFileError], object] | None = None,
) -> Iterator[Report]:
    """Check cases that are one JSON object a line, one at a time and in constant memory.

    For engines that hand over batches: ``lines`` may be a column of a data frame as well as an open
    file. Empty lines, and ``None``, are passed over. ``source`` names the input: the third line of
    ``"cases"`` is ``cases:3`` in its report. ``calendars`` gives the calendar of a nation; the
    other arguments are those of ``check``. The file of a letter is looked for beside ``source``.

    Raises ``CaseFileError`` at the first bad line, or hands each to ``on_error`` and goes on; and
    ``TypeError`` for ``lines`` that are one text, which would be lines of one letter each.

    >>> from datetime import date
    >>> from complaintcode import check_lines
    >>> lines = ['{"reference": "HC-1", "received": "2025-03-03"}']
    >>> [(one.source, one.outcome.value) for one in check_lines(lines, as_of=date(2025, 7, 1))]
    [('lines:1', 'not_met')]
    """
    if isinstance(lines, str | bytes):
        raise FieldError("expected lines, not one text: load_cases reads a file")
    asked = {"as_of": as_of, "edition": edition, "policy": policy, "all": all}
    return _checked(lines, source=source, calendars=calendars, on_error=on_error, **asked)


def _checked(
    lines: Iterable[str | bytes | None],
    *,
    source: str,
    calendars: Callable[[str], WorkingDayCalendar],
    on_error: Callable[[CaseFileError], object] | None,
    **asked: Any,
) -> Iterator[Report]:
    for number, line in enumerate(lines, start=1):
        case = _case(line, f"{source}:{number}")
        if case is None:
            continue
        if case.error is None:
            complaint = cast("Complaint", case.complaint)
            calendar = calendars(complaint.nation.value)
            yield check(complaint, calendar=calendar, source=case.source, **asked)
        elif on_error is None:
            raise case.error
        else:
            on_error(case.error)


def _case(line: Any, source: str) -> Case | None:
    if line is None:
        return None
    if not isinstance(line, str | bytes):
        said = f"expected a line of text (got {type(line).__name__})"
        return failed(source, [Problem("$", said)])
    data = line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line
    return read(data.strip(), source) if data.strip() else None
