"""Figures from checked cases for a self-assessment, so that a *yes* in it rests on evidence."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from complaintcode import catalogue
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE, require_day, worst

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from complaintcode.catalogue import Edition, Requirement
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
    "refusal-ground": "refused on a ground that stands",
    "refusal-age": "refused for age only when old enough",
    "refusal-discretion": "discretion considered before a refusal for age",
    "refusal-explained": "refusal explained",
    "refusal-ombudsman-right": "right to go to the Ombudsman told with a refusal",
    "refusal-in-writing": "refused in writing",
    "refusal-to-escalate-ground": "escalation refused on a ground that stands",
    "refusal-to-escalate-window": "escalation refused as too late only when it was",
    "refusal-to-escalate-explained": "refusal to escalate explained",
    "refusal-to-escalate-ombudsman-right": "right to go to the Ombudsman told with that refusal",
    "refusal-to-escalate-in-writing": "escalation refused in writing",
    "stage-in-front": "no stage in front of stage 1",
    "number-of-stages": "no more stages than allowed",
    "third-party-stage": "third party within the landlord's own stages",
    "stage1-first": "begun after the stage 1 answer, as asked",
    "request": "run because the resident asked",
    "escalation-taken-up": "taken up when asked for",
    "reasons-demanded": "begun without reasons demanded",
    "decision-maker": "decided by somebody else than stage 1",
    "definition": "complaint defined",
    "definition-contents": "definition with issues and the outcome sought",
    "definition-responsibilities": "definition that says what the landlord answers for",
    "issues-answered": "each issue answered",
    "update-interval": "interval of updates agreed with an extension",
    "updates-kept": "agreed updates kept",
    "new-issues": "new issue taken where it belongs",
    "overdue-action-updates": "news given of overdue actions",
    "ombudsman-signposting": "Ombudsman made known before the end",
    "remedy-offered": "upheld, and something to put it right",
    "remedy-dated": "remedies and actions with a day",
    "remedy-done": "remedies and actions done by their day",
    "adjustments-recorded": "adjustments on record and looked at again",
    "contact-restrictions": "contact restrictions with a reason, looked at again",
    "response-in-writing": "answered in writing",
}


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
