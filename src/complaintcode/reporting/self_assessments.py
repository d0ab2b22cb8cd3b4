"""What was found in a self-assessment, or between two of them, as text and as JSON documents."""

from __future__ import annotations

import textwrap
from collections import Counter
from typing import TYPE_CHECKING, Any

from complaintcode.clocks.wording import day
from complaintcode.model.self_assessment import Compliance
from complaintcode.self_assessment.checking import OMISSIONS
from complaintcode.self_assessment.edition_told import edition_of
from complaintcode.self_assessment.writing import self_assessment_to_dict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.model.self_assessment import SelfAssessment
    from complaintcode.self_assessment.checking import AssessmentProblem
    from complaintcode.self_assessment.comparing import Change

_WIDTH = 100
_ANSWER_KEYS = ("provision", "answer", "raw", "evidence", "commentary")
_CHANGES = ("worse", "better", "dropped", "new", "same")


def check_document(
    assessment: SelfAssessment, problems: Sequence[AssessmentProblem]
) -> dict[str, Any]:
    """The document of a check: the self-assessment as it was read, what to ask, and counts."""
    document = {"landlord": None, **self_assessment_to_dict(assessment)}
    given = document.pop("answers", [])
    return {
        "schema": document.pop("schema"),
        "edition": document.pop("edition"),
        **document,
        "answers": [{key: one.get(key) for key in _ANSWER_KEYS} | one for one in given],
        "problems": [one._asdict() for one in problems],
        "counts": {word.value: count for word, count in _counts(assessment).items()},
    }


def check_text(assessment: SelfAssessment, problems: Sequence[AssessmentProblem]) -> str:
    """What to ask of a self-assessment, first what keeps it from being complete."""
    counts = ", ".join(f"{count} {_said(word)}" for word, count in _counts(assessment).items())
    whose = _shown(assessment.landlord or "self-assessment")
    lines = [f"{whose}  {edition_of(assessment).short}: {counts}"]
    asked: dict[tuple[str, str], list[str]] = {}
    for one in sorted(problems, key=lambda one: one.problem not in OMISSIONS):
        asked.setdefault((one.problem, one.detail), []).append(one.provision or "form")
    for (_, detail), numbers in asked.items():
        first, *rest = numbers
        more = f"{''.join(f', {number}' for number in rest)}: " if rest else " "
        lines += _wrapped("  ", f"{first if rest else f'{first:<5}'}{more}{detail}")
    if assessment.unattributed:
        lines.append("  of no provision:")
        for text in assessment.unattributed:
            lines += _wrapped(" " * 8, text)
    omitted = sum(one.problem in OMISSIONS for one in problems)
    lines.append(f"  {omitted} to answer or explain, {len(problems) - omitted} more to look at")
    return "\n".join(lines)


def compare_document(changes: Sequence[Change]) -> dict[str, Any]:
    """The document of a comparison."""
    return {
        "changes": [
            {
                "old": list(one.old),
                "new": list(one.new),
                "old_answer": one.old_answer and one.old_answer.value,
                "new_answer": one.new_answer and one.new_answer.value,
                "change": one.change,
                "broken_promise": one.broken_promise and one.broken_promise.isoformat(),
            }
            for one in changes
        ]
    }


def compare_text(changes: Sequence[Change]) -> str:
    """What changed, broken promises and the worst first; what is the same is only counted."""
    lines = []
    for one in sorted(
        changes, key=lambda one: (not one.broken_promise, _CHANGES.index(one.change))
    ):
        if one.change != "same" or one.broken_promise:
            lines += _wrapped(f"  {one.change:<9}", _told(one))
    counts = Counter(one.change for one in changes)
    lines.append(f"  {', '.join(f'{counts[change]} {change}' for change in _CHANGES)}")
    return "\n".join(lines)


def _told(change: Change) -> str:
    old, new = ", ".join(change.old), ", ".join(change.new)
    numbers = old if old == new or not new else f"{old} -> {new}" if old else new
    answers = [_said(one) for one in (change.old_answer, change.new_answer) if one is not None]
    told = f"{numbers}: {', now '.join(dict.fromkeys(answers))}"
    if change.broken_promise:
        told += f"; promised by {day(change.broken_promise)}, which is past"
    return told


def _counts(assessment: SelfAssessment) -> dict[Compliance, int]:
    counts = Counter(one.answer for one in assessment.answers)
    return {word: counts[word] for word in Compliance if counts[word]}


def _said(word: Compliance) -> str:
    return word.value.replace("_", " ")


def _wrapped(start: str, text: str) -> list[str]:
    return textwrap.wrap(_shown(text), _WIDTH, initial_indent=start, subsequent_indent=" " * 8)


def _shown(text: str) -> str:
    """Text of a form without what could steer a terminal."""
    return "".join(char if char.isprintable() else " " for char in text)
