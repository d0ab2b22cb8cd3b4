"""What every format says alike: outcomes in words, how grave a finding is, who decided what."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Literal

from complaintcode.catalogue import OWN
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE, WORST_FIRST, rank

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from complaintcode.findings import Finding, Outcome, Report

COUNTED = (
    (MET, "kept"),
    (NOT_MET, "not kept"),
    (NEEDS_REVIEW, "to review"),
    (NOT_YET_DUE, "not yet due"),
)
"""In which words findings are counted, in order."""

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
    """How binding a provision of the Code is, where it is less than a must: `` (should)``."""
    return "" if finding.strength in {"must", OWN} else f" ({finding.strength})"


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """The worst first, and the landlord's own limits after all that is the Code's."""
    return sorted(findings, key=lambda one: (one.strength == OWN, rank(one.outcome)))


def grave(report: Report) -> list[Finding]:
    """What was not met of the Code; where there is no such thing, what needs review."""
    codes = [one for one in report.findings if one.strength != OWN]
    found = [one for one in codes if one.outcome is NOT_MET]
    return found or [one for one in codes if one.outcome is NEEDS_REVIEW]


def called(report: Report) -> str:
    """What to call the case of a report: its reference, or else its file."""
    return report.reference or report.source or "case"


def counted(report: Report) -> str:
    """How many findings there are of each outcome: ``2 kept, 1 not kept, 0 to review``.

    The landlord's own limits are none of the Code's, and one lateness under one provision counts
    once; of what is not kept, those ignored are told.
    """
    provisions = {one.id: one.provision for one in report.findings}
    codes = [
        one
        for one in report.findings
        if one.strength != OWN and provisions.get(one.follows_from or "") != one.provision
    ]
    counts = Counter(one.outcome for one in codes)
    ignored = Counter(one.outcome for one in codes if one.ignored and one.outcome is not MET)
    parts = [
        f"{counts[of]} {word}" + (f" ({ignored[of]} of them ignored)" if ignored[of] else "")
        for of, word in COUNTED
        if counts[of] or of is not NOT_YET_DUE
    ]
    if report.not_assessed:
        parts.append(f"{len(report.not_assessed)} not assessed")
    return ", ".join(parts)


def in_all(counts: Counter[Outcome], unread: int = 0) -> str:
    """How many cases there are of each outcome: ``3 cases: 1 not met, 2 met``; and unread ones."""
    cases = counts.total()
    named = {one: words(one) for one in WORST_FIRST} | {NEEDS_REVIEW: "to review"}
    parts = [f"{counts[one]} {name}" for one, name in named.items() if counts[one]]
    more = f"; {unread} more could not be read" if unread and cases else ""
    told = ", ".join(parts) or "none could be read"
    return f"{cases} case{'' if cases == 1 else 's'}: {told}{more}"


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
    if one := finding.judged:
        outcome = one["outcome"].replace("_", " ")
        who = f"judged {outcome} by {one['by'] or 'a person'}"
        told.append(_decision(who, "on", one["on"], one["reason"]))
    if one := finding.ignored:
        who = f"ignored by {one['by']}" if one["by"] else "ignored"
        told.append(_decision(who, "until", one["until"], one["reason"]))
    return told


def _decision(what: str, word: str, when: date | None, reason: str) -> str:
    return f"{what} {word} {day(when)}: {reason}" if when else f"{what}: {reason}"


def told(finding: Finding) -> str:
    """Why, on one line: the dates, the notes, what a person decided."""
    return "; ".join([finding.because, *finding.notes, *decided(finding)])


def quotations(finding: Finding, *, redact: bool) -> list[str]:
    """What letters say of it, for a person who has to judge; nothing where ``redact``."""
    if redact or finding.outcome is not NEEDS_REVIEW:
        return []
    return [" ".join(one["text"].split()) for one in finding.evidence]


def notes(report: Report, *, redact: bool) -> list[str]:
    """The notes of a report, with the words of letters that they rest on unless ``redact``."""
    quoted = {} if redact else report.quoted
    return [f"{one}: {quoted[one]}" if one in quoted else one for one in report.notes]


NO_BREAK = "\N{NO-BREAK SPACE}"
"""A space like any other but for where lines end: Python does not count it among what prints."""


def shown(text: str) -> str:
    r"""Text of a case file without what could steer a terminal, a page or a table.

    Everything that does not print (line ends, control characters, marks that turn the direction
    of writing) is told by its number.

    >>> shown("HC\n1")
    'HC\\n1'
    """
    return "".join(c if c.isprintable() or c == NO_BREAK else ascii(c)[1:-1] for c in text)


def dumped(document: object) -> str:
    """A JSON document on one line."""
    return json.dumps(document, ensure_ascii=False)


def cut(text: str, longest: int) -> str:
    """A text that is no longer than so many characters, or broken off after a word.

    >>> cut("stage 1 answer in time", 12)
    'stage 1 ...'
    """
    return text if len(text) <= longest else f"{text[:longest].rsplit(' ', 1)[0].rstrip(',;:')} ..."
