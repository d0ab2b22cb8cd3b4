"""Complaint defined.

Within the time for acknowledging, the complaint has also been defined: what it is about is set out.

Needs: the stage's `definition`, an acknowledgement among the letters, or an answer among them that
was sent within the time for acknowledging.

Outcomes: met where the record holds the issues and the stage was acknowledged in time, or where an
acknowledgement or an answer sent in time shows them; not yet due where the record holds them and
nothing was sent so far; not met where every acknowledgement among the
letters is silent about them or shows them too late, or where only automatic replies went out and
the time was over before anything stopped the clock; needs review where the letter is unclear, where
the acknowledgement is silent and what an answer as soon as that says is not known, and where the
record holds the issues and it is not known that they were set out in time. Where there is neither
definition nor letter it is not assessed.

Known limits: a definition has no day of its own; that it was set out with an acknowledgement in
time is believed.

Interpretation: one lateness is said once: this finding points to that of the late acknowledgement.
An automatic reply defines nothing (A36). An answer so soon that it might itself have acknowledged
the complaint defines it as well as an acknowledgement would (A5).

Source: 2024 6.2 and 6.11.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> stage = {"number": 1, "acknowledgements": [{"sent": "2025-03-03", "full": False}]}
>>> case = {"reference": "1", "received": "2025-03-03", "stages": [stage]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [(f.provision, f.headline) for f in report.not_met if f.rule == "stage1-definition"]
[('6.2', 'complaint not defined in time at stage 1')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.definitions import (
    by_early_answer,
    by_letters,
    perhaps_late,
    set_out_by,
)
from complaintcode.clocks.judging import acknowledgement
from complaintcode.clocks.recorded import Answer, answered, seen, set_out, stated
from complaintcode.clocks.verdicts import judged, stage_clocks
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE, NotAssessed
from complaintcode.model.readings import Presence
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.verdicts import Judged, StageClock
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = "Set out what the complaint is about, point by point, and send that to the resident."
# What is wrong with a letter itself: with no lateness.
_OF_THE_LETTER = {
    Presence.UNCLEAR: Answer(NEEDS_REVIEW, "the acknowledgement is unclear about it"),
    Presence.MISSING: Answer(NOT_MET, "no acknowledgement sets it out"),
}


@rule("stage1-definition", "stage2-definition", done="complaint defined")
def complaint_defined(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Was the complaint defined?"""
    at = f"at stage {required[1].stage}"
    told = {
        MET: f"complaint defined {at}",
        NOT_MET: f"complaint not defined in time {at}",
        NEEDS_REVIEW: f"was the complaint defined in time {at}?",
        NOT_YET_DUE: f"complaint to be defined {at}",
    }
    for clock in stage_clocks(complaint, required[1].stage, basis):
        if clock.joined:
            continue
        letter = f"acknowledgement_stage{clock.stage.number}"
        found = judged(clock, acknowledgement)
        answer = _answer(clock, found, letter, basis)
        if answer is None:
            needs = (f"{clock.path}.definition", *basis.wanting(letter))
            why = "no complaint definition is recorded"
            yield NotAssessed(provision=required[0].number, why=why, needs=needs)
            continue
        of_the_letter = answer.outcome is MET or answer in _OF_THE_LETTER.values()
        late = found.verdict.outcome is NOT_MET and not of_the_letter
        if answer.outcome is NOT_MET and letter in basis.unread:
            because = "an acknowledgement among the letters was not read"
            answer, late = Answer(NEEDS_REVIEW, because, basis.unread[letter]), False
        rule_on_time = f"stage{clock.stage.number}-acknowledgement-time"
        yield stated(
            complaint,
            basis,
            required,
            clock.path,
            answer,
            told,
            advice=_ADVICE,
            follows_from=f"{complaint.reference}/{rule_on_time}/{clock.path}" if late else None,
        )


def _answer(clock: StageClock, found: Judged, letter: str, basis: Basis) -> Answer | None:
    definition = set_out(clock.stage, basis)
    recorded = bool(definition and definition.names_issues)
    if recorded and found.verdict.outcome is NOT_YET_DUE:
        return Answer(NOT_YET_DUE, "the record holds its issues, and nothing was sent yet")
    if recorded and not perhaps_late(found):
        return Answer(MET, "the record holds its issues")
    shown = by_letters(clock, found, letter, basis)
    if answer := set_out_by(shown, found, letter, basis):
        return answer
    if answer := by_early_answer(clock, found, shown, basis):
        return answer
    if recorded:
        because = "the record holds its issues; when the resident was told of them is not known"
        missing = found.missing or (
            basis.wanting(letter) if found.verdict.done else (f"{clock.path}.acknowledged",)
        )
        return Answer(NEEDS_REVIEW, because, missing, found.verdict.readings)
    presences = {one.presence for one in shown}
    of_letters = (answer for what, answer in _OF_THE_LETTER.items() if what in presences)
    return next(of_letters, None) or _automatic(clock, found, basis)


def _automatic(clock: StageClock, found: Judged, basis: Basis) -> Answer | None:
    """Only automatic replies until the time was over, and no answer either (A36)."""
    complaint, stage = clock.complaint, clock.stage
    replies = [one for one in stage.acknowledgements if one.full is False]
    if not any(seen(one.sent, complaint, basis).surely for one in replies):
        return None
    verdict, missing, _, sure_of_done, _ = found
    overdue = verdict.outcome in {NOT_MET, NEEDS_REVIEW} and not missing and sure_of_done
    if not overdue or verdict.done or not answered(stage, complaint, basis).surely_not:
        return None
    because = f"only an automatic reply by {day(verdict.stopped or basis.as_of)}"
    return Answer(NOT_MET, because, readings=("A36",))
