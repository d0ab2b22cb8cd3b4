"""Findings as Markdown (GitHub's, with tables), for a comment, a wiki or the summary of a job.

Nothing in a case is taken for Markdown or HTML: every sign that could be is escaped.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.findings import NOT_MET
from complaintcode.reporting.printing import Format
from complaintcode.reporting.wording import (
    about_case,
    called,
    counted,
    in_all,
    notes,
    quotations,
    shown,
    strength,
    told,
    words,
    worst_first,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Finding, Report
    from complaintcode.reporting.printing import Checked, Totals

# What CommonMark and GitHub would read as markup inside a line: emphasis, code, links, HTML,
# tables, formulas, addresses that become links by themselves, and names of emoji.
_SIGNS = re.compile(r"[\\`*_\[\]<>|~&$@]|:(?=\S)|(?<=www)\.", re.IGNORECASE)


_HEAD = ("| provision | outcome | finding | because |", "|---|---|---|---|")


class Markdown(Format):
    """A heading and a table for each case; of several the totals."""

    def case(self, checked: Checked) -> str:
        """One case."""
        return "".join(f"{block}\n\n" for block in self._blocks(checked.report))

    def end(self, totals: Totals) -> str:
        """Of several cases the totals."""
        return f"**{in_all(totals.outcomes, totals.unread)}**\n" if self.asked.many else ""

    def _blocks(self, report: Report) -> Iterator[str]:
        yield f"## {_plain(called(report))}: {words(report.outcome)}"
        about = _plain(about_case(report))
        yield f"{about[0].upper()}{about[1:]}."
        yield from self._body(report)
        if report.also is not None:
            yield f"### By the {report.also.edition_name}, beside it: {words(report.also.outcome)}"
            yield from self._body(report.also)

    def _body(self, report: Report) -> Iterator[str]:
        rows = [self._row(one) for one in worst_first(report.findings)]
        if rows:
            yield "\n".join((*_HEAD, *rows))
        items = [f"- note: {_plain(note)}" for note in notes(report, redact=self.asked.redact)]
        items += [f"- **a rule of ours broke:** {_plain(error)}" for error in report.errors]
        for one in report.not_assessed if self.asked.everything else ():
            items.append(f"- {one.provision} not assessed: {_plain(one.why)}")
        if items:
            yield "\n".join(items)
        yield f"{counted(report)}."

    def _row(self, finding: Finding) -> str:
        outcome = words(finding.outcome)
        cells = [
            finding.provision,
            f"**{outcome}**" if finding.outcome is NOT_MET else outcome,
            _plain(f"{finding.headline}{strength(finding)}"),
            "<br>".join(map(_plain, self._because(finding))),
        ]
        return f"| {' | '.join(cells)} |"

    def _because(self, finding: Finding) -> Iterator[str]:
        yield told(finding)
        for quotation in quotations(finding, redact=self.asked.redact):
            yield f'"{quotation}"'
        if finding.advice and finding.outcome is NOT_MET:
            yield finding.advice


def _plain(text: str) -> str:
    r"""A text that shows as it is, wherever it stands in a line but at its beginning.

    >>> print(_plain("*2* | <b>: https://x.example"))
    \*2\* \| \<b\>: https\://x.example
    """
    return _SIGNS.sub(r"\\\g<0>", shown(text))
