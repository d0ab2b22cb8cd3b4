"""Escalation taken up.

What stage 1 leaves unsettled goes on to stage 2 when the resident asks.

Needs: the stage 2's `requested`, and any sign that it was taken up: `logged`, `acknowledged`,
`responded`.

Outcomes: not met where it was asked for, nothing at all was done and the limits of stage 2 are
over; met where the request was logged or defined as stage 2; needs review where it is not known
whether anything was done. Before the limits are over, and where the dates of stage 2 say it all,
nothing is said here.

Known limits: a request that nobody recorded is not seen.

Interpretation: one lateness is said once: this finding points to that of the late answer. A refused
escalation has rules of its own.

Source: 2024 6.10; 2022 5.9.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = {"reference": "1", "received": "2025-03-03",
...         "stages": [{"number": 1, "acknowledged": "2025-03-05", "responded": "2025-03-12"},
...                    {"number": 2, "requested": "2025-03-20"}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 6, 1))
>>> [(f.provision, f.follows_from) for f in report.not_met if f.rule == "escalation-taken-up"]
[('6.10', '1/stage2-response-time/$.stages[1]')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.judging import response
from complaintcode.clocks.recorded import Answer, seen, stated
from complaintcode.clocks.verdicts import judged, stage_clocks
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.verdicts import StageClock
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "stage 2 taken up when it was asked for",
    NOT_MET: "stage 2 asked for and not taken up",
    NEEDS_REVIEW: "stage 2 asked for: was it taken up?",
}
_ADVICE = "Take the request up as stage 2 now: acknowledge it, and answer."


@rule("escalation-taken-up")
def escalation_taken_up(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was a request for stage 2 taken up?"""
    for clock in stage_clocks(complaint, required[1].stage, basis):
        answer = None if clock.joined else _answer(clock, basis)
        if answer is None:
            continue
        late = f"{complaint.reference}/stage{clock.stage.number}-response-time/{clock.path}"
        yield stated(
            complaint,
            basis,
            required,
            clock.path,
            answer,
            _TOLD,
            advice=_ADVICE,
            follows_from=late if answer.outcome is NOT_MET else None,
        )


def _answer(clock: StageClock, basis: Basis) -> Answer | None:
    stage, complaint = clock.stage, clock.complaint
    asked, logged = (seen(day, complaint, basis) for day in (stage.requested, stage.logged))
    if asked.surely and logged.surely and logged.last:
        return Answer(MET, f"logged as stage {stage.number} by {day(logged.last)}")
    if asked.surely and stage.definition and stage.definition.issues:
        return Answer(MET, f"defined as a complaint at stage {stage.number}")
    verdict = judged(clock, response).verdict
    if not asked.surely or verdict.outcome is not NOT_MET or verdict.done or verdict.stopped:
        return None
    days = {
        "logged": stage.logged,
        "acknowledged": stage.acknowledged,
        "responded": stage.responded,
    }
    days |= {
        f"acknowledgements[{n}].sent": one.sent for n, one in enumerate(stage.acknowledgements)
    }
    days |= {f"responses[{n}].sent": one.sent for n, one in enumerate(stage.responses)}
    signs = {name: seen(when, complaint, basis) for name, when in days.items()}
    if any(one.surely for one in signs.values()):
        return None
    unknown = tuple(f"{clock.path}.{name}" for name, one in signs.items() if not one.surely_not)
    if unknown:
        return Answer(NEEDS_REVIEW, "whether it was taken up is not known", unknown)
    asked_by = day(asked.last) if asked.last else ""
    return Answer(NOT_MET, f"asked for by {asked_by}, nothing done by {day(basis.as_of)}")
