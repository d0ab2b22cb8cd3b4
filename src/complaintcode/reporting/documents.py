"""The JSON documents of the contract."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs

from complaintcode.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintcode.catalogue import Edition
    from complaintcode.falling_due import Due
    from complaintcode.findings import Finding, NotAssessed, Report
    from complaintcode.working_days import Day

REPORT_SCHEMA = "complaintcode.report/1"

# As the contract orders them; `headline` is ours.
_FINDING = (
    "id",
    "rule",
    "provision",
    "with_",
    "item",
    "presence",
    "about",
    "strength",
    "stage",
    "outcome",
    "headline",
    "because",
    "due_on",
    "due_latest",
    "original_due_on",
    "provisional",
    "done_on",
    "working_days",
    "limit",
    "extension",
    "days_late",
    "missing",
    "evidence",
    "notes",
    "readings",
    "judged",
    "ignored",
    "follows_from",
    "advice",
)


def reports_document(reports: Iterable[Report], as_of: date) -> dict[str, Any]:
    """The report document of some cases."""
    return {
        "schema": REPORT_SCHEMA,
        "version": __version__,
        "as_of": as_of.isoformat(),
        "reports": [report_document(report) for report in reports],
    }


def report_document(report: Report, *, redact: bool = False) -> dict[str, Any]:
    """One case's report, as it stands in the list of the report document.

    ``redact`` leaves out what letters say (the evidence).
    """
    return {
        "source": report.source,
        "reference": report.reference,
        "edition": report.edition,
        "outcome": report.outcome.value,
        "calendar": dict(report.calendar),
        "notes": list(report.notes),
        "errors": list(report.errors),
        "findings": [_finding(finding, redact=redact) for finding in report.findings],
        "not_assessed": [_not_assessed(one) for one in report.not_assessed],
        "also": None if report.also is None else _also(report.also, redact=redact),
    }


def _also(report: Report, *, redact: bool) -> dict[str, Any]:
    """What another edition says of the same complaint."""
    document = report_document(report, redact=redact)
    return {key: value for key, value in document.items() if key not in _OF_THE_CASE}


_OF_THE_CASE = {"source", "reference", "calendar", "also"}


def _finding(finding: Finding, *, redact: bool) -> dict[str, Any]:
    found = {name.rstrip("_"): _plain(getattr(finding, name)) for name in _FINDING}
    return {**found, "evidence": []} if redact else found


def _not_assessed(one: NotAssessed) -> dict[str, Any]:
    return {key: _plain(value) for key, value in attrs.asdict(one).items()}


def due_document(items: Iterable[Due]) -> dict[str, Any]:
    """What is due, with the sum day by day."""
    return {
        "due": [
            {
                "reference": item.reference,
                "provision": item.provision,
                "what": item.what,
                "due_on": item.due_on.isoformat(),
                "due_latest": item.due_latest.isoformat(),
                "working_days_left": item.working_days_left,
                "overdue": item.overdue,
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
