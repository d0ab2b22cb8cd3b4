"""Figures from checked cases for a self-assessment, so that a *yes* in it rests on evidence."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from complaintcode.catalogue import edition as edition_of
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE, worst

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from complaintcode.catalogue import Requirement
    from complaintcode.findings import Outcome, Report

# What was done, by the key of the rule without its stage. The rule on both limits together says
# nothing that the two do not, and a named stage is advice.
_DONE = {
    "acknowledgement-time": "acknowledged in time",
    "logging-time": "logged in time",
    "response-time": "answered in time",
    "acknowledgement-contents": "acknowledgement that defines the complaint",
    "acknowledgement-responsibilities": "acknowledgement that says what the landlord answers for",
    "response-contents": "answer with everything that its letter owes",
    "extension-notice-time": "extension told in time",
    "extension-new-date": "extension told with its new date",
    "extension-reason": "extension told with its reason",
    "extension-length": "extension within the limit",
    "extension-agreement": "extension agreed, where it has to be",
    "extension-contents": "extension letter with reason and new date",
    "extension-updates": "extension letter that says when updates will come",
    "extension-ombudsman-details": "extension told with the Ombudsman's details",
    "extension-ombudsman-contact": "extension letter with the Ombudsman's details",
    "refusal-contents": "refusal with reasons and the right to go to the Ombudsman",
    "refusal-to-escalate-contents": "refusal to escalate with reasons and a way to challenge it",
    "refusal-to-escalate-right": "refusal to escalate with the right to challenge it",
    "refusal-to-escalate-reason": "refusal to escalate with reasons",
}


def assessment_figures(
    reports: Iterable[Report], *, edition: str, as_of: date
) -> Mapping[str, str]:
    """What the reports on an edition's cases show, a sentence by the number of the provision.

    Counted are complaints: in how many of those that were decided either way a requirement was
    met. What is not yet due or needs review is told apart, and counts on neither side.
    """
    held = edition_of(edition)
    cases = [one for one in reports if one.edition == held.id]
    outcomes: dict[tuple[str, int | None], Counter[Outcome]] = {}
    for case in cases:
        found: dict[tuple[str, int | None], list[Outcome]] = {}
        for one in case.findings:
            found.setdefault((one.rule, one.stage), []).append(one.outcome)
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
    done = _DONE.get(requirement.key.removeprefix(f"stage{requirement.stage}-"))
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
