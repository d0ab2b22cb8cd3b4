"""Complaint defined.

Within the time for acknowledging, the complaint has also been defined: what it is about is set out.

Needs: the stage's `definition`, or an acknowledgement among the letters.

Outcomes: met where the record holds the issues, or an acknowledgement shows them; not met where
every acknowledgement among the letters is silent about them, or where only automatic replies went
out and the time was over before anything stopped the clock; needs review where the letter is
unclear, and where the record holds the issues and nothing was sent with which they can have been
set out in time. Where there is neither definition nor letter it is not assessed.

Known limits: a definition has no day of its own; that it was set out with the acknowledgement is
believed.

Interpretation: lateness is said once, of the acknowledgement. An automatic reply defines nothing
(A36).

Source: 2024 6.2 and 6.11.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> stage = {"number": 1, "acknowledgements": [{"sent": "2025-03-03", "full": False}]}
>>> case = {"reference": "1", "received": "2025-03-03", "stages": [stage]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [(f.provision, f.headline) for f in report.not_met if f.rule == "stage1-definition"]
[('6.2', 'complaint not defined at stage 1')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.judging import acknowledgement
from complaintcode.clocks.recorded import Answer, answered, seen, set_out, stated
from complaintcode.clocks.verdicts import judged, stage_clocks
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.model.readings import Presence
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.verdicts import StageClock
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = "Set out what the complaint is about, point by point, and send that to the resident."
_NOT_READ = "an acknowledgement among the letters was not read"
_BY_LETTER = {
    Presence.PRESENT: Answer(MET, "an acknowledgement sets it out"),
    Presence.UNCLEAR: Answer(NEEDS_REVIEW, "the acknowledgement is unclear about it"),
    Presence.MISSING: Answer(NOT_MET, "no acknowledgement sets it out"),
}


@rule("stage1-definition", "stage2-definition")
def complaint_defined(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Was the complaint defined?"""
    at = f"at stage {required[1].stage}"
    told = {
        MET: f"complaint defined {at}",
        NOT_MET: f"complaint not defined {at}",
        NEEDS_REVIEW: f"was the complaint defined {at}?",
    }
    for clock in stage_clocks(complaint, required[1].stage, basis):
        if clock.joined:
            continue
        letter = f"acknowledgement_stage{clock.stage.number}"
        answer = _recorded(clock, basis) or _by_letters(letter, basis) or _automatic(clock, basis)
        if answer is not None:
            if answer.outcome is NOT_MET and letter in basis.unread:
                answer = Answer(NEEDS_REVIEW, _NOT_READ, basis.unread[letter])
            yield stated(complaint, basis, required, clock.path, answer, told, advice=_ADVICE)
            continue
        needs = (f"{clock.path}.definition", *basis.wanting(letter))
        why = "no complaint definition is recorded"
        yield NotAssessed(provision=required[0].number, why=why, needs=needs)


def _recorded(clock: StageClock, basis: Basis) -> Answer | None:
    definition = set_out(clock.stage, basis)
    if not definition or not definition.issues:
        return None
    verdict, _, _, sure_of_done, _ = judged(clock, acknowledgement)
    unsent = verdict.outcome in {NOT_MET, NEEDS_REVIEW} and verdict.done is None and sure_of_done
    if unsent and verdict.stopped is None:
        because = "the record holds its issues; when the resident was told of them is not known"
        return Answer(NEEDS_REVIEW, because, (f"{clock.path}.acknowledged",), verdict.readings)
    return Answer(MET, "the record holds its issues")


def _by_letters(kind: str, basis: Basis) -> Answer | None:
    shown = [
        item.presence
        for one in basis.letters
        if one.reading.kind == kind
        and not one.in_its_place
        and (item := one.reading.item("definition")) is not None
    ]
    return next((answer for presence, answer in _BY_LETTER.items() if presence in shown), None)


def _automatic(clock: StageClock, basis: Basis) -> Answer | None:
    """Only automatic replies until the time was over, and no answer either (A36)."""
    complaint, stage = clock.complaint, clock.stage
    replies = [one for one in stage.acknowledgements if one.full is False]
    if not any(seen(one.sent, complaint, basis).surely for one in replies):
        return None
    verdict, missing, _, sure_of_done, _ = judged(clock, acknowledgement)
    overdue = verdict.outcome in {NOT_MET, NEEDS_REVIEW} and not missing and sure_of_done
    if not overdue or verdict.done or not answered(stage, complaint, basis).surely_not:
        return None
    because = f"only an automatic reply by {day(verdict.stopped or basis.as_of)}"
    return Answer(NOT_MET, because, readings=("A36",))
