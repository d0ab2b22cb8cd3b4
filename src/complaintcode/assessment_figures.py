"""Figures from checked cases for a self-assessment, so that a *yes* in it rests on evidence."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from complaintcode import catalogue, rules
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE, require_day, worst

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from complaintcode.catalogue import Edition, Requirement
    from complaintcode.findings import Outcome, Report


def assessment_figures(
    reports: Iterable[Report], *, edition: str | Edition, as_of: date
) -> Mapping[str, str]:
    """What the reports on an edition's cases show, a sentence by the number of the provision.

    Counted are complaints: in how many of those that were decided either way a requirement was
    met. What is not yet due or needs review is told apart, and counts on neither side. ``reports``
    of other editions are passed over. Hand the result to ``new_self_assessment`` as ``evidence``.
    Raises ``UnknownProvision`` for an edition that there is not.
    """
    require_day(as_of)
    held = catalogue.edition(edition)
    cases = [one for one in reports if one.edition == held.id]
    outcomes: dict[tuple[str, int | None], Counter[Outcome]] = {}
    for case in cases:
        found: dict[tuple[str, int | None], list[Outcome]] = {}
        for one in case.findings:
            key = (one.rule, one.stage)
            found.setdefault(key if key in held.requirements else (one.rule, None), []).append(
                one.outcome
            )
        for key, told in found.items():
            outcomes.setdefault(key, Counter())[worst(told)] += 1
    figures: dict[str, list[str]] = {}
    for key, (provision, requirement) in held.requirements.items():
        sentence = _sentence(requirement, outcomes.get(key, Counter()))
        if sentence:
            figures.setdefault(provision.number, []).append(sentence)
    records = f"{len(cases)} complaint{'' if len(cases) == 1 else 's'}"
    head = f"Records of {records}, as seen on {day(as_of)}"
    return {number: f"{head}: {'; '.join(said)}" for number, said in figures.items()}


def _sentence(requirement: Requirement, counts: Counter[Outcome]) -> str | None:
    done = rules.load()[requirement.key].done.get(requirement.key)
    decided = counts[MET] + counts[NOT_MET]
    if done is None or not decided:
        return None
    stage = "" if requirement.stage is None else f"stage {requirement.stage} "
    complaints = "complaint" if decided == 1 else "complaints"
    share = f"{counts[MET]} of {decided} {complaints}, {_percent(counts[MET], decided)}"
    said = f"{stage}{done} in {share}"
    apart = ((NOT_YET_DUE, "not yet due"), (NEEDS_REVIEW, "to review"))
    told = [f"{counts[outcome]} {words}" for outcome, words in apart if counts[outcome]]
    return f"{said} ({', '.join(told)})" if told else said


def _percent(part: int, whole: int) -> str:
    """Rounded, but 100% only of all and 0% only of none."""
    rounded = round(100 * part / whole)
    return f"{min(rounded, 99) if 0 < part < whole and rounded else rounded or int(part > 0)}%"
