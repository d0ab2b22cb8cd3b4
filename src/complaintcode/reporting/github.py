"""Findings as annotations of GitHub Actions: workflow commands, a line each, on the line of a file.

What was not met is an error or, where it is less than a must, a warning; what needs review and what
is ignored is a notice; what could not be read is an error. Nothing is said of what was kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.findings import NEEDS_REVIEW, NOT_MET, rank
from complaintcode.reporting.locations import Located
from complaintcode.reporting.printing import Format
from complaintcode.reporting.wording import called, in_all, level, shown, strength, told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.findings import Finding, Report
    from complaintcode.reporting.printing import Checked, Totals

_IN_TEXT = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = {**_IN_TEXT, ord(":"): "%3A", ord(","): "%2C"}


class GitHub(Format):
    """An annotation a finding, the worst of a case first, and the totals."""

    def case(self, checked: Checked) -> str:
        """The annotations of one case."""
        report = checked.report
        found = [one for one in report.findings if one.outcome in {NOT_MET, NEEDS_REVIEW}]
        found.sort(key=lambda one: (one.ignored is not None, rank(one.outcome)))
        located = Located(checked)
        lines = [_line(one, report, located) for one in found]
        lines += [_command("error", {}, f"a rule of ours broke: {one}") for one in report.errors]
        return "".join(f"{line}\n" for line in lines)

    def problem(self, lines: Sequence[str]) -> str:
        """An error for each thing that is wrong, on the file as a whole."""
        return "".join(f"{_unread(line)}\n" for line in lines)

    def end(self, totals: Totals) -> str:
        """The totals, for the log."""
        return f"{in_all(totals.outcomes, totals.unread)}\n"


def _line(finding: Finding, report: Report, located: Located) -> str:
    grave = level(finding) if finding.ignored is None else "note"
    place: dict[str, object] = {}
    if located.file is not None:
        line, column, _, end_column = located.region(finding)
        place = {"file": located.file, "line": line, "col": column}
        place |= {"endColumn": end_column} if end_column else {}
    title = f"{called(report)}: {finding.provision} {finding.headline}{strength(finding)}"
    return _command(
        "notice" if grave == "note" else grave, {**place, "title": title}, told(finding)
    )


def _unread(line: str) -> str:
    source, found, said = line.partition(": ")
    file, _, number = source.rpartition(":")
    place: dict[str, object] = {"file": source}
    if file and number.isdecimal():
        place = {"file": file, "line": number}
    return _command("error", {**place, "title": "could not be read"}, said if found else line)


def _command(name: str, properties: dict[str, object], text: str) -> str:
    said = ",".join(
        f"{key}={shown(str(value)).translate(_IN_PROPERTY)}" for key, value in properties.items()
    )
    return f"::{name}{' ' if said else ''}{said}::{shown(text).translate(_IN_TEXT)}"
