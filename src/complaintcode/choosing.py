"""Which findings were asked for, and which of them count."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import attrs

from complaintcode.catalogue import edition_id, known_provision
from complaintcode.clocks.wording import day
from complaintcode.errors import ComplaintCodeError, UnknownProvision
from complaintcode.findings import NEEDS_REVIEW, NOT_MET, counts, worst_must

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from complaintcode.configuration import Ignored
    from complaintcode.findings import Finding, Report

FILES = ("complaintcode.toml", "pyproject.toml")


class Chosen:
    """What the arguments select and ignore, and what the configuration ignores.

    An ignored finding stays in the report, with the reason, and counts for no exit code. Raises
    ``ComplaintCodeError`` for a provision that there is not, or a configuration that is wrong.
    """

    def __init__(self, given: argparse.Namespace) -> None:
        self.as_of = given.as_of
        self.strict: bool = given.strict
        self.select = frozenset(given.select or ())
        stated = dict(given.ignore or ())
        edition = None if vars(given).get("also") else given.edition
        for option, numbers in (("--select", self.select), ("--ignore", stated)):
            for number in sorted(numbers):
                _known(option, number, edition)
        paths = [given.config] if given.config else [] if given.no_config else _near()
        self.ignore: list[Ignored] = []
        if stated or paths:
            from complaintcode.configuration import Ignored, configuration  # noqa: PLC0415 - at need

            self.ignore += [Ignored(provision=one, reason=why) for one, why in stated.items()]
            self.ignore += configuration(paths, stated=given.config is not None).ignore

    def of(self, report: Report) -> Report:
        """The report with what was selected alone, and what is ignored marked so."""
        if not (self.select or self.ignore):
            return report
        findings = tuple(
            attrs.evolve(one, ignored=self._ignored(one, report))
            for one in report.findings
            if not self.select or self.select & {one.provision, *one.with_}
        )
        return attrs.evolve(
            report,
            findings=findings,
            not_assessed=tuple(
                one
                for one in report.not_assessed
                if not self.select or one.provision in self.select
            ),
            outcome=worst_must(findings),
            notes=(*report.notes, *self._run_out(findings, report)),
        )

    def not_kept(self, report: Report) -> bool:
        """Whether something counts that was not met; if strict, or that needs review."""
        return any(counts(one, strict=self.strict) for one in report.findings)

    def _ignored(self, finding: Finding, report: Report) -> dict[str, Any] | None:
        for one in self._entries(finding, report):
            if self._holds(one):
                return {"reason": one.reason, "by": one.by, "until": one.until}
        return None

    def _run_out(self, findings: Iterable[Finding], report: Report) -> Iterable[str]:
        """What is no longer ignored, where that makes a difference."""
        return dict.fromkeys(
            f"{one.provision} is no longer ignored: that ended on {day(one.until)} ({one.reason})"
            for finding in findings
            if finding.ignored is None and finding.outcome in {NOT_MET, NEEDS_REVIEW}
            for one in self._entries(finding, report)
            if one.until is not None
        )

    def _entries(self, finding: Finding, report: Report) -> list[Ignored]:
        return [
            one
            for one in self.ignore
            if one.provision == finding.provision
            and one.reference in {None, report.reference}
            and (one.edition is None or edition_id(one.edition) == report.edition)
        ]

    def _holds(self, one: Ignored) -> bool:
        return one.until is None or one.until >= self.as_of


def _known(option: str, number: str, edition: str | None) -> None:
    try:
        known_provision(number, edition)
    except UnknownProvision as error:
        raise ComplaintCodeError(f"{option}: {error}") from error


def _near() -> list[str]:
    """The files that may hold a configuration, from the working directory upwards."""
    try:
        folder = os.getcwd()
    except OSError:  # it has been removed
        return []
    found = []
    above = ""
    while folder != above:
        paths = [os.path.join(folder, name) for name in FILES]
        found += [os.path.relpath(path) for path in paths if os.path.isfile(path)]
        folder, above = os.path.dirname(folder), folder
    return found
