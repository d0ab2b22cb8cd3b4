"""Findings as rows of a table (CSV, RFC 4180 but for line ends): a finding a row.

The first line names the columns, in an order that stays: columns may be added at the end. A list
is one cell, its items parted by ``; `` (paths and readings hold none). Nothing that is text begins
with a sign that makes a spreadsheet take it for a formula: such a text, and one that begins with an
apostrophe, has an apostrophe before it. Taking away one from the front of a text gives it back.
"""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING, Any

from complaintcode.findings import Report
from complaintcode.model.objects import require
from complaintcode.reporting.documents import finding_document
from complaintcode.reporting.printing import Format
from complaintcode.reporting.schema import FINDING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from complaintcode.findings import Finding
    from complaintcode.reporting.printing import Checked, Printed, Totals

_OF_CASE = ("source", "reference", "edition", "received", "as_of")
_OBJECTS = {"judged": ("outcome", "by", "on", "reason"), "ignored": ("by", "until", "reason")}
_LEFT_OUT = {"evidence", *_OBJECTS}  # what letters say is for people, not for tables
_OF_FINDING = tuple(key for key in FINDING if key not in _LEFT_OUT)
FINDING_COLUMNS = (
    *_OF_CASE,
    "case_outcome",
    *_OF_FINDING,
    *(f"{name}_{key}" for name, keys in _OBJECTS.items() for key in keys),
)
"""The columns of a table of findings, in an order that stays; more may come at the end."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


class Table(Format):
    """The names of the columns, and a row for each finding."""

    def begin(self, cases: Sequence[Printed], totals: Totals) -> str:  # noqa: ARG002 - it tells of no case
        """The names of the columns."""
        return _written([FINDING_COLUMNS])

    def case(self, checked: Checked) -> str:
        """The rows of one case."""
        return _written(_rows(checked.report))


def finding_rows(report: Report) -> Iterator[dict[str, str | None]]:
    """Each finding of a report as a row of a table: the columns of ``FINDING_COLUMNS``, in order.

    Every value is a text as it stands in ``--format csv``, or ``None`` where it is empty there:
    days as ``2025-03-03``, true and false as ``true`` and ``false``, the items of a list parted by
    a semicolon and a blank. What keeps a spreadsheet from taking a text for a formula is not there.
    """
    require(Report, report, "check")
    return (
        dict(zip(FINDING_COLUMNS, (_text(value) or None for value in row), strict=True))
        for row in _rows(report)
    )


def _rows(report: Report) -> Iterator[list[Any]]:
    of_case = [getattr(report, name) for name in _OF_CASE]
    start = [*of_case, report.outcome.value]
    return ([*start, *_of_finding(one)] for one in report.findings)


def _of_finding(finding: Finding) -> list[Any]:
    document = finding_document(finding, redact=True)
    objects = [(document[name] or {}).get(key) for name, keys in _OBJECTS.items() for key in keys]
    return [*(document[key] for key in _OF_FINDING), *objects]


def _written(rows: Iterable[Iterable[Any]]) -> str:
    return "".join(map(_line, rows))


def _line(row: Iterable[Any]) -> str:
    kept = StringIO()
    csv.writer(kept).writerow(map(_cell, row))  # it quotes what its own line end holds, CR and LF
    return kept.getvalue().removesuffix("\r\n") + "\n"


def _cell(value: Any) -> str:
    text = _text(value)
    return f"'{text}" if isinstance(value, str | list) and text.startswith(_FORMULA) else text


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return "; ".join(value) if isinstance(value, list) else str(value)
