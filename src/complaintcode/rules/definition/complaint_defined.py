"""Complaint defined.

Within the time for acknowledging, the complaint has also been defined: what it is about is set out.

Needs: the stage's `definition`, or an acknowledgement among the letters.

Outcomes: met where the record holds the issues, or an acknowledgement shows them; not met where
every acknowledgement among the letters is silent about them, or where only automatic replies went
out and the time is over; needs review where the letter is unclear. Where there is neither
definition nor letter it is not assessed.

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

from datetime import date
from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, answered, own_stages, seen, stated
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.model.readings import Presence
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_ADVICE = "Set out what the complaint is about, point by point, and send that to the resident."
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
    requirement = required[1]
    at = f"at stage {requirement.stage}"
    told = {
        MET: f"complaint defined {at}",
        NOT_MET: f"complaint not defined {at}",
        NEEDS_REVIEW: f"was the complaint defined {at}?",
    }
    for path, stage in own_stages(complaint, required):
        answer = _answer(stage, complaint, basis, requirement)
        if answer is not None:
            yield stated(complaint, basis, required, path, answer, told, advice=_ADVICE)
            continue
        needs = (f"{path}.definition", f"letters[kind=acknowledgement_stage{stage.number}]")
        why = "no complaint definition is recorded"
        yield NotAssessed(provision=required[0].number, why=why, needs=needs)


def _answer(
    stage: Stage, complaint: Complaint, basis: Basis, requirement: Requirement
) -> Answer | None:
    if stage.definition is not None and stage.definition.issues:
        return Answer(MET, "the record holds its issues")
    shown = [
        item.presence
        for one in basis.letters
        if one.reading.kind == f"acknowledgement_stage{stage.number}"
        and not one.in_its_place
        and (item := one.reading.item("definition")) is not None
    ]
    if shown:
        return next(answer for presence, answer in _BY_LETTER.items() if presence in shown)
    if not _only_automatic(stage) or not answered(stage, complaint, basis).surely_not:
        return None
    start = complaint.received if stage.number == 1 else stage.requested
    if type(start) is not date:
        return None
    last_day = basis.calendar.add(start, requirement.limit or 0)
    if basis.as_of <= last_day or not any(
        seen(one.sent, complaint, basis).surely for one in stage.acknowledgements
    ):
        return None
    because = f"only an automatic reply by {day(basis.as_of)}, due {day(last_day)}"
    return Answer(NOT_MET, because, readings=("A36",))


def _only_automatic(stage: Stage) -> bool:
    replies = stage.acknowledgements
    return bool(replies) and all(one.full is False for one in replies)
