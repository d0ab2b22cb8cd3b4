"""Escalation taken up.

What stage 1 leaves unsettled goes on to stage 2 when the resident asks.

Needs: the stage 2's `requested`, and any sign that it was taken up: `logged`, `acknowledged`,
`responded`.

Outcomes: not met where it was asked for, nothing at all was done and the limits of stage 2 are
over; met where the request was logged or defined as stage 2; needs review where it is not known
whether anything was done, or where it was defined and nothing came of that. Before the limits are
over, and where the dates of stage 2 say it all, nothing is said here.

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
    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Stage

_TOLD = {
    MET: "stage 2 taken up when it was asked for",
    NOT_MET: "stage 2 asked for and not taken up",
    NEEDS_REVIEW: "stage 2 asked for: was it taken up?",
}
_ADVICE = "Take the request up as stage 2 now: acknowledge it, and answer."


@rule("escalation-taken-up", done="taken up when asked for")
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
    asked, logged = (seen(when, complaint, basis) for when in (stage.requested, stage.logged))
    if asked.last is None or not asked.surely or _refused(clock):
        return None
    if logged.surely and logged.last:
        return Answer(MET, f"logged as stage {stage.number} by {day(logged.last)}")
    verdict = judged(clock, response).verdict
    over = verdict.outcome is NOT_MET and not verdict.done and not verdict.stopped
    signs = {name: seen(when, complaint, basis) for name, when in _days(stage)}
    defined = stage.definition is not None and stage.definition.names_issues
    if not over or any(one.surely for one in signs.values()):
        because = f"defined as a complaint at stage {stage.number}"
        return Answer(MET, because) if defined else None
    unknown = tuple(f"{clock.path}.{name}" for name, one in signs.items() if one.unsure)
    if unknown:
        return Answer(NEEDS_REVIEW, "whether it was taken up is not known", unknown)
    because = f"asked for by {day(asked.last)}, nothing sent by {day(basis.as_of)}"
    return Answer(NEEDS_REVIEW if defined else NOT_MET, because)


def _refused(clock: StageClock) -> bool:
    """Whether the escalation may have been refused, and stand refused."""
    return any(
        overturned is None
        for one in clock.timelines or ()
        for _, overturned in one.timeline.refusals
    )


def _days(stage: Stage) -> Iterator[tuple[str, When]]:
    """What shows that a stage was taken up, with its path below the stage."""
    for name in ("logged", "acknowledged", "responded"):
        yield name, getattr(stage, name)
    for name in ("acknowledgements", "responses"):
        for place, one in enumerate(getattr(stage, name)):
            yield f"{name}[{place}].sent", one.sent
