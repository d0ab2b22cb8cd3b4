"""The JSON documents of the contract."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs

from complaintcode.findings import Report
from complaintcode.model.objects import require
from complaintcode.reporting.printing import Format
from complaintcode.reporting.schema import FINDING, REPORT_SCHEMA
from complaintcode.reporting.wording import dumped, notes
from complaintcode.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from complaintcode.catalogue import Edition
    from complaintcode.falling_due import Due
    from complaintcode.findings import Finding, NotAssessed
    from complaintcode.reporting.printing import Asked, Checked, Printed, Totals
    from complaintcode.working_days import Day


class JsonLines(Format):
    """A report a line."""

    def case(self, checked: Checked) -> str:
        """One report, on a line."""
        return f"{_line(checked, self.asked)}\n"


class Json(Format):
    """One document, with a report a line."""

    between = ",\n"

    def begin(self, cases: Sequence[Printed], totals: Totals) -> str:  # noqa: ARG002 - it tells of no case
        """The head of the document, up to the list of its reports."""
        head, _, _ = dumped(reports_document([], self.asked.as_of)).rpartition("]")
        return f"{head}\n"

    def case(self, checked: Checked) -> str:
        """One report, as an item of the list."""
        return _line(checked, self.asked)

    def end(self, totals: Totals) -> str:
        """The end of the list, how many cases are not in it, and the end of the document."""
        end = "\n]" if totals.outcomes else "]"
        return f'{end}, "not_read": {totals.unread}}}\n'


def _line(checked: Checked, asked: Asked) -> str:
    return dumped(report_to_dict(checked.report, redact=asked.redact))


def reports_document(reports: Iterable[Report], as_of: date) -> dict[str, Any]:
    """The report document of some cases, of which every one could be read."""
    return {
        "schema": REPORT_SCHEMA,
        "version": __version__,
        "as_of": as_of.isoformat(),
        "reports": [report_to_dict(report) for report in reports],
        "not_read": 0,
    }


def report_to_dict(report: Report, *, redact: bool = False) -> dict[str, Any]:
    """A report as a line of ``--format jsonl`` has it, so that ``json.dumps`` can write it.

    Days come as texts (``2024-05-01``), outcomes as their words. ``redact`` leaves out what letters
    say: the evidence, and what notes quote.

    >>> from datetime import date
    >>> from complaintcode import case_from_dict, check, report_to_dict
    >>> case = case_from_dict({"reference": "HC-1", "received": "2025-03-03"})
    >>> document = report_to_dict(check(case, as_of=date(2025, 7, 1)))
    >>> document["reference"], document["received"], document["outcome"]
    ('HC-1', '2025-03-03', 'not_met')
    """
    require(Report, report, "check")
    return {
        "source": report.source,
        "reference": report.reference,
        "received": _plain(report.received),
        "as_of": _plain(report.as_of),
        "edition": report.edition,
        "outcome": report.outcome.value,
        "calendar": dict(report.calendar),
        "notes": notes(report, redact=redact),
        "errors": list(report.errors),
        "findings": [finding_document(finding, redact=redact) for finding in report.findings],
        "not_assessed": [_not_assessed(one) for one in report.not_assessed],
        "also": None if report.also is None else _also(report.also, redact=redact),
    }


def _also(report: Report, *, redact: bool) -> dict[str, Any]:
    """What another edition says of the same complaint."""
    document = report_to_dict(report, redact=redact)
    return {key: value for key, value in document.items() if key not in _OF_THE_CASE}


_OF_THE_CASE = {"source", "reference", "received", "as_of", "calendar", "also"}


def finding_document(finding: Finding, *, redact: bool = False) -> dict[str, Any]:
    """One finding, as it stands in the list of its report."""
    found = {key: _plain(getattr(finding, _ATTRIBUTES.get(key, key))) for key in FINDING}
    return {**found, "evidence": []} if redact else found


_ATTRIBUTES = {"with": "with_"}
"""The keys of a finding that are no names in Python."""


def _not_assessed(one: NotAssessed) -> dict[str, Any]:
    return {key: _plain(value) for key, value in attrs.asdict(one).items()}


def due_document(items: Iterable[Due]) -> dict[str, Any]:
    """What is due, with the sum day by day."""
    return {
        "due": [
            {
                "reference": item.reference,
                "provision": item.provision,
                "about": item.about,
                "what": item.what,
                "due_on": item.due_on.isoformat(),
                "due_latest": item.due_latest.isoformat(),
                "working_days_left": item.working_days_left,
                "overdue": item.overdue,
                "provisional": item.provisional,
                "working": working(item.working),
            }
            for item in items
        ]
    }


def working(days: Iterable[Day]) -> list[dict[str, Any]]:
    """A sum of working days, day by day."""
    return [{"date": day.date.isoformat(), "counts": day.counts, "why": day.why} for day in days]


def provisions_document(edition: Edition) -> list[dict[str, Any]]:
    """The catalogue of an edition."""
    return [
        {
            "provision": one.number,
            "section": one.section,
            "strength": one.strength,
            "topic": one.topic,
            "summary": one.summary,
            "checked_by": list(edition.checked_by[one.number]),
            "not_checked": None if edition.checked_by[one.number] else one.not_checked,
            "successors": list(one.successors),
            "predecessors": list(one.predecessors),
        }
        for one in edition.provisions
    ]


def _plain(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value
