"""What every format says alike: outcomes in words, how grave a finding is, who decided what."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Literal

from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE, WORST_FIRST

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping
    from typing import Any

    from complaintcode.findings import Finding, Outcome, Report

COUNTED = ((MET, "kept"), (NOT_MET, "not kept"), (NEEDS_REVIEW, "to review"))

Level = Literal["error", "warning", "note"]

LEVELS: dict[str, Level] = {"must": "error", "should": "warning"}
"""How grave it is where a provision of a strength was not met; of any other strength a note."""


def words(outcome: Outcome) -> str:
    """An outcome in words: ``not met``."""
    return outcome.value.replace("_", " ")


def level(finding: Finding) -> Level:
    """How grave a finding is: what was not met by its strength, anything else a note."""
    return LEVELS.get(finding.strength, "note") if finding.outcome is NOT_MET else "note"


def strength(finding: Finding) -> str:
    """How binding the provision is, where it is less than a must: `` (should)``."""
    return "" if finding.strength == "must" else f" ({finding.strength})"


def called(report: Report) -> str:
    """What to call the case of a report: its reference, or else its file."""
    return report.reference or report.source or "case"


def counted(report: Report) -> str:
    """How many findings there are of each outcome: ``2 kept, 1 not kept, 0 to review``."""
    parts = [f"{len(report.having(outcome))} {word}" for outcome, word in COUNTED]
    if later := len(report.having(NOT_YET_DUE)):
        parts.append(f"{later} not yet due")
    if report.not_assessed:
        parts.append(f"{len(report.not_assessed)} not assessed")
    return ", ".join(parts)


def in_all(counts: Counter[Outcome]) -> str:
    """How many cases there are of each outcome: ``3 cases: 1 not met, 2 met``."""
    cases = counts.total()
    parts = [f"{counts[one]} {words(one)}" for one in WORST_FIRST if counts[one]]
    return f"{cases} case{'' if cases == 1 else 's'}: {', '.join(parts) or 'none could be read'}"


def about_case(report: Report) -> str:
    """When it was received and looked at, and by which edition it was judged."""
    parts = [report.edition_name or "no edition"]
    if report.received is not None:
        parts.insert(0, f"received {day(report.received)}")
    if report.as_of is not None:
        parts.append(f"looked at on {day(report.as_of)}")
    return ", ".join(parts)


def decided(finding: Finding) -> list[str]:
    """What a person decided on a finding: a judgement, or that it is ignored."""
    told = []
    if finding.judged:
        outcome = finding.judged["outcome"].replace("_", " ")
        told.append(_decision(f"judged {outcome}", finding.judged, "on"))
    if finding.ignored:
        told.append(_decision("ignored", finding.ignored, "until"))
    return told


def _decision(what: str, of: Mapping[str, Any], key: str) -> str:
    who = f" by {of['by']}" if of.get("by") else ""
    when = of.get(key)
    at = f" {key} {day(when)}" if isinstance(when, date) else ""
    return f"{what}{who}{at}: {of['reason']}"


def told(finding: Finding) -> str:
    """Why, on one line: the dates, the notes, what a person decided."""
    return "; ".join([finding.because, *finding.notes, *decided(finding)])


def quotations(finding: Finding, *, redact: bool) -> list[str]:
    """What letters say of it, for a person who has to judge; nothing where ``redact``."""
    if redact or finding.outcome is not NEEDS_REVIEW:
        return []
    return [" ".join(one["text"].split()) for one in finding.evidence]


def shown(text: str, *, keep: str = "") -> str:
    """Text of a case file without what could steer a terminal, a page or a table.

    Everything that does not print (line ends, control characters, marks that turn the direction
    of writing) is told by its number; what is in ``keep`` stays as it is.
    """
    return "".join(c if c.isprintable() or c in keep else ascii(c)[1:-1] for c in text)


def dumped(document: object) -> str:
    """A JSON document on one line."""
    return json.dumps(document, ensure_ascii=False)
