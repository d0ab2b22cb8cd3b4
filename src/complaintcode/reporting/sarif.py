"""Findings as SARIF 2.1.0, for tools that show the results of static analysis.

Every rule is declared with its manual page, whether or not it has a finding. Results are what was
not met or needs review, and with ``--all`` every other finding. Only what was not met is a *fail*
with a level; what needs review is *open* where a missing day would settle it, and a *review* where
a person has to judge. What is ignored, or was judged to be kept, is a suppressed result.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET, NOT_YET_DUE
from complaintcode.reporting.documents import finding_document
from complaintcode.reporting.locations import Located
from complaintcode.reporting.printing import Format
from complaintcode.reporting.wording import (
    LEVELS,
    called,
    decided,
    dumped,
    level,
    shown,
    strength,
    told,
)
from complaintcode.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.findings import Finding, Report
    from complaintcode.reporting.printing import Checked, Printed, RuleText, Totals

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_HOME = "https://github.com/complaintcode/complaintcode"
_KINDS = {
    NOT_MET: "fail",
    NOT_YET_DUE: "informational",
    MET: "pass",
    NOT_APPLICABLE: "notApplicable",
}
_KEPT = (
    "provision",
    "with",
    "about",
    "strength",
    "outcome",
    "due_on",
    "due_latest",
    "done_on",
    "days_late",
    "missing",
    "readings",
    "judged",
    "follows_from",
    "advice",
)
_HEADING = re.compile(r"^(Needs|Outcomes|Known limits|Interpretation|Source):", re.MULTILINE)


class Sarif(Format):
    """One run, with a result a line; the rules come first and what broke last."""

    between = ",\n"

    def begin(self, cases: Sequence[Printed], totals: Totals) -> str:  # noqa: ARG002 - it tells of no case
        """The tool with its rules, up to the list of results."""
        driver = {
            "name": "complaintcode",
            "version": __version__,
            "semanticVersion": __version__,
            "informationUri": _HOME,
            "rules": [_rule(one) for one in self.asked.rules()],
        }
        run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": []}
        head = dumped({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})
        return f"{head.removesuffix(']}]}')}\n"

    def case(self, checked: Checked) -> str:
        """The results of one case, a line each."""
        report, located = checked.report, Located(checked)
        return self.between.join(
            dumped(_result(one, report, located))
            for one in report.findings
            if self.asked.everything or _asks(one)
        )

    def end(self, totals: Totals) -> str:
        """Whether every case could be read and every rule asked, and the end of the document."""
        said = [f"a rule of ours broke: {one}" for one in totals.broken]
        said += [f"could not be read: {one}" for one in totals.problems]
        notes = [{"level": "error", "message": _message(one)} for one in said]
        ran = {"executionSuccessful": not notes, "toolExecutionNotifications": notes}
        return f'\n], "invocations": {dumped([ran])}}}]}}\n'


def _rule(rule: RuleText) -> dict[str, Any]:
    title, *paragraphs = rule.page.split("\n\n")
    strengths = {strength for _, _, strength in rule.asked}
    gravest = next((LEVELS[one] for one in LEVELS if one in strengths), "note")
    asked = "; ".join(f"{edition} {number} ({of})" for edition, number, of in rule.asked)
    return {
        "id": rule.key,
        "shortDescription": {"text": title},
        "fullDescription": {"text": " ".join(paragraphs[0].split())},
        "help": {"text": f"{rule.page}\n\nAsked under: {asked}.", "markdown": _page(rule, asked)},
        "defaultConfiguration": {"level": gravest},
        "properties": {
            "tags": ["complaint-handling-code"],
            "provisions": [f"{edition} {number}" for edition, number, _ in rule.asked],
        },
    }


def _page(rule: RuleText, asked: str) -> str:
    """The manual page in Markdown: its headings bold, its example as code."""
    said, _, example = rule.page.partition("\n>>>")
    _, _, body = said.partition("\n")
    text = _HEADING.sub(r"**\1:**", body.strip())
    return f"{text}\n\nAsked under: {asked}.\n\n```pycon\n>>>{example}\n```"


def _asks(finding: Finding) -> bool:
    """Whether a result is shown without ``--all``: also one that a person's judgement settled."""
    return finding.outcome in {NOT_MET, NEEDS_REVIEW} or finding.judged is not None


def _result(finding: Finding, report: Report, located: Located) -> dict[str, Any]:
    said = f"{finding.provision} {finding.headline}{strength(finding)}: {told(finding)}"
    kind = _kind(finding)
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "kind": kind,
        "level": level(finding) if kind == "fail" else "none",
        "message": _message(said),
        "locations": [_location(finding, report, located)],
        "partialFingerprints": {"complaintcodeFinding/v1": finding.id},
        "suppressions": _suppressions(finding),
    }
    document = finding_document(finding, redact=True)
    kept = {key: document[key] for key in _KEPT if document[key] not in (None, [], "")}
    return {**result, "properties": {"reference": report.reference, **kept}}


def _kind(finding: Finding) -> str:
    if finding.outcome is NEEDS_REVIEW:
        return "open" if finding.missing else "review"
    settled = finding.judged is not None and finding.outcome is not NOT_MET
    return "review" if settled else _KINDS[finding.outcome]


def _suppressions(finding: Finding) -> list[dict[str, str]]:
    """Why a result does not count: it was judged to be kept, or is ignored."""
    counts = finding.outcome is NOT_MET and finding.ignored is None
    return [
        {"kind": "external", "status": "accepted", "justification": shown(one)}
        for one in (() if counts else decided(finding))
    ]


def _location(finding: Finding, report: Report, located: Located) -> dict[str, Any]:
    """The value in its file, and its path; of what came in from no file, the path alone."""
    name = f"{shown(called(report))}/{finding.about}"
    location: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": name}]}
    if located.file is None:
        return location
    line, column, end_line, end_column = located.region(finding)
    region = {"startLine": line, "startColumn": column}
    if end_line is not None and end_column is not None:
        region |= {"endLine": end_line, "endColumn": end_column}
    place = {"artifactLocation": {"uri": _uri(located.file)}, "region": region}
    return {"physicalLocation": place, **location}


def _uri(path: str) -> str:
    """A path as a URI: a relative one stays relative, to the folder that was worked in."""
    plain = quote(path, errors="surrogatepass")
    if not os.path.isabs(path):
        return plain
    return f"file://{plain}" if plain.startswith("/") else f"file:///{plain}"


def _message(text: str) -> dict[str, str]:
    """A text in which nothing is taken for a placeholder, and nothing for a link."""
    plain = shown(text).replace("{", "{{").replace("}", "}}")
    return {"text": plain.replace("](", "] (")}
