"""Findings as JUnit XML, for systems that show the results of tests.

A case is a suite and a finding a test, by a name that stays the same while the case grows. It fails
where the exit code is 1 for it; what was not met but does not count, needs review, is not yet due
or is ignored is skipped, with the reason; a rule of ours that broke is an error.
"""

from __future__ import annotations

from collections import Counter
from html import escape
from typing import TYPE_CHECKING

from complaintcode.findings import MET, counts
from complaintcode.reporting.printing import Format
from complaintcode.reporting.wording import called, notes, shown, strength, told, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintcode.findings import Finding, NotAssessed, Report
    from complaintcode.reporting.printing import Checked, Printed, Totals


class JUnit(Format):
    """A suite for each case."""

    def begin(self, cases: Sequence[Printed], totals: Totals) -> str:  # noqa: ARG002 - it tells of no case
        """The head of the document."""
        return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="complaintcode">\n'

    def case(self, checked: Checked) -> str:
        """One case as a suite."""
        report, strict = checked.report, self.asked.strict
        name = called(report)
        tests = [_finding(one, name, strict=strict) for one in report.findings]
        tests += [_broken(one, name) for one in report.errors]
        if self.asked.everything:
            tests += [_not_assessed(one, name) for one in report.not_assessed]
        ended = Counter(how for how, _ in tests)
        attributes = {
            "name": name,
            "tests": len(tests),
            "failures": ended["failure"],
            "errors": ended["error"],
            "skipped": ended["skipped"],
            **({"file": report.source} if report.source else {}),
        }
        lines = [
            f"  <testsuite{_attributes(**attributes)}>",
            *_properties(report, redact=self.asked.redact),
        ]
        lines += [line for _, line in tests]
        return "\n".join([*lines, "  </testsuite>\n"])

    def end(self, totals: Totals) -> str:  # noqa: ARG002 - every suite has its own
        """The end of the document."""
        return "</testsuites>\n"


def _properties(report: Report, *, redact: bool) -> Iterator[str]:
    told_of = {"edition": report.edition, "received": report.received, "as_of": report.as_of}
    found = [("outcome", report.outcome.value), *told_of.items()]
    found += (("note", note) for note in notes(report, redact=redact))
    yield "    <properties>"
    for name, value in found:
        if value is not None:
            yield f"      <property{_attributes(name=name, value=value)}/>"
    yield "    </properties>"


def _finding(finding: Finding, case: str, *, strict: bool) -> tuple[str, str]:
    name = f"{finding.provision} {finding.id.removeprefix(f'{case}/')}"
    if counts(finding, strict=strict):
        how = "failure"
    else:
        how = "passed" if finding.outcome is MET and not finding.ignored else "skipped"
    said = f"{finding.provision} {finding.headline}"
    message = f"{words(finding.outcome)}{strength(finding)}: {said}"
    return _test(case, name, how, message, told(finding), finding.strength)


def _not_assessed(one: NotAssessed, case: str) -> tuple[str, str]:
    return _test(case, f"{one.provision} not assessed", "skipped", f"not assessed: {one.why}")


def _broken(error: str, case: str) -> tuple[str, str]:
    return _test(case, f"rule {error}", "error", "a rule of ours broke")


def _test(
    case: str, name: str, how: str, message: str, text: str = "", kind: str = ""
) -> tuple[str, str]:
    """How a test ended, and its element; what is to say of one that passed is its output."""
    opened = f"    <testcase{_attributes(classname=case, name=name)}>"
    said = escape(shown(text), quote=False)
    if how == "passed":
        return how, f"{opened}<system-out>{said}</system-out></testcase>"
    attributes = {"message": message, **({"type": kind} if kind else {})}
    return how, f"{opened}<{how}{_attributes(**attributes)}>{said}</{how}></testcase>"


def _attributes(**of: object) -> str:
    return "".join(f' {name}="{escape(shown(str(value)))}"' for name, value in of.items())
