"""Number of stages.

The procedure has two stages, no more; under the Code of 2022 there may be a third.

Needs: the stages' `number`; of a stage 2 also `closed`; the kinds of the letters.

Outcomes: not met where the record has a stage past the last that the edition allows, or a letter of
one was sent; met where the last stage that it allows, a third, was run, or where stage 2 is
recorded as closed by its answer and no stage came after; needs review where the stage too many was
skipped, the record has no more of it than a name, or nobody knows when its letter was sent.
Elsewhere it is not assessed.

Known limits: a review or panel that the record does not hold as a stage is not seen. Why a landlord
wants a third stage (2022) stands in its self-assessment, not in a case.

Interpretation: a stage that lies wholly after the day of looking has not been run.

Source: 2024 5.3; 2022 5.17.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = {"reference": "1", "received": "2025-03-03",
...         "stages": [{"number": 3, "name": "panel", "requested": "2025-05-12"}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 6, 1))
>>> [(f.provision, f.headline) for f in report.not_met if f.rule == "number-of-stages"]
[('5.3', 'a stage more than the Code allows')]
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import (
    Answer,
    answered,
    begun,
    only_named,
    own_stages,
    perhaps_not_begun,
    seen,
    skipped,
    stated,
)
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.model.choices import ClosedWhy, stage_in
from complaintcode.model.dates import earliest
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_TOLD = {
    MET: "no more stages than allowed",
    NOT_MET: "a stage more than the Code allows",
    NEEDS_REVIEW: "does the procedure have a stage more than the Code allows?",
}
_ADVICE = (
    "End the procedure with the last stage that the Code allows, and send on to the Ombudsman."
)
_OWN = 2
"""The stages of the Code itself. Where an edition allows none after them, the rule on a stage in
front tells of one; where it does, the two together are one stage too many."""


@rule("number-of-stages", done="no more stages than allowed")
def number_of_stages(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Did the procedure have a stage too many?"""
    most = required[1].most or 0
    stages = [
        (path, one)
        for path, one in own_stages(complaint, required)
        if begun(one, basis) or skipped(one)
    ]
    too_many = [(path, one) for path, one in stages if one.number > most]
    for path, one in too_many:
        because = f"{most} are the most there may be; the record has a stage {one.number}"
        answer = Answer(NOT_MET, because)
        if skipped(one):
            answer = Answer(NEEDS_REVIEW, f"{because}, and says that it was skipped")
        elif only_named(one, basis):
            answer = Answer(NEEDS_REVIEW, f"{because}, and nothing that was done in it")
        yield stated(
            complaint, basis, required, path, answer, _TOLD, advice=_ADVICE, stage=one.number
        )
    sent = [] if too_many else list(_letters(complaint, most, basis))
    for path, answer in sent[:1]:
        yield stated(complaint, basis, required, path, answer, _TOLD, advice=_ADVICE)
    if too_many or sent:
        return
    if len({one.number for _, one in stages if not skipped(one)}) > most:
        if most > _OWN:
            because = f"{most} are the most there may be, and there is one in front of them"
            answer = Answer(NOT_MET, because)
            yield stated(complaint, basis, required, "$.stages", answer, _TOLD, advice=_ADVICE)
        return
    last = [
        one.number
        for _, one in stages
        if _ended(one, most, complaint, basis) and not perhaps_not_begun(one, basis)
    ]
    if last:
        answer = Answer(MET, f"the last stage of the record is {max(last)}")
        yield stated(complaint, basis, required, "$.stages", answer, _TOLD)
    else:
        why = "how the procedure ended is not recorded"
        needs = ("stages[number=2].closed",)
        yield NotAssessed(provision=required[0].number, why=why, needs=needs)


def _letters(complaint: Complaint, most: int, basis: Basis) -> Iterator[tuple[str, Answer]]:
    """The letters of a stage past the last one, for a stage that the record does not have."""
    joined = complaint.joined_with
    for place, one in enumerate(complaint.letters):
        number = max((stage_in(kind.value) or 0 for kind in one.kinds), default=0)
        elsewhere = joined is not None and number >= joined.from_stage
        if number <= most or elsewhere or one.sent is None or earliest(one.sent) > basis.as_of:
            continue
        path = f"$.letters[{place}]"
        because = f"{most} are the most there may be; a letter of stage {number} was sent"
        if type(one.sent) is date:
            yield path, Answer(NOT_MET, because)
        else:
            because = f"{because}, it is not known when"
            yield path, Answer(NEEDS_REVIEW, because, (f"{path}.sent",))


def _ended(stage: Stage, most: int, complaint: Complaint, basis: Basis) -> bool:
    """Whether no stage can come after, or none did."""
    if stage.number == most > _OWN:
        return not skipped(stage)
    if stage.number < 2 or stage.closed is None or stage.closed.why is not ClosedWhy.ANSWERED:
        return False
    closed = seen(stage.closed.on, complaint, basis)
    return closed.surely or (stage.closed.on is None and answered(stage, complaint, basis).surely)
