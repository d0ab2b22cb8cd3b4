"""A third party's answer within the two stages.

A contractor or other third party who answers a complaint does so within the two stages; residents
have no second process to go through.

Needs: the stages' `handled_by`.

Outcomes: met where a third party handled stage 1 or 2; not met where it handled a stage of its own.
Where nobody but the landlord is recorded it is not assessed.

Known limits: a contractor's own complaints process that the record does not hold is not seen.

Interpretation: an arm of the landlord that is named in `handled_by` counts like a third party; the
landlord itself, by the name that the record gives it, does not.

Source: 2024 5.4. The Code of 2022 says it of any stage in front (4.1).

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> first = {"number": 0, "name": "contractor", "handled_by": "a contractor"}
>>> case = {"reference": "1", "received": "2025-03-03", "stages": [first, {"number": 1}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 3, 5))
>>> [f.provision for f in report.not_met if f.rule == "third-party-stage"]
['5.4']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, begun, own_stages, stated
from complaintcode.findings import MET, NOT_MET, NotAssessed
from complaintcode.model.given import given
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_TOLD = {
    MET: "third party within the two stages",
    NOT_MET: "third party at a stage of its own",
}
_ADVICE = "Take what third parties answer into the landlord's own two stages."


@rule("third-party-stage", done="third party within the landlord's own stages")
def third_party_stage(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Did a third party answer at a stage of its own?"""
    others = [
        (path, stage)
        for path, stage in own_stages(complaint, required)
        if _by_another(stage, complaint) and begun(stage, basis)
    ]
    for path, stage in others:
        within = 1 <= stage.number <= (required[1].most or 0)
        because = f"stage {stage.number} was handled by somebody else than the landlord"
        answer = Answer(MET if within else NOT_MET, because)
        number = stage.number
        yield stated(complaint, basis, required, path, answer, _TOLD, advice=_ADVICE, stage=number)
    if not others:
        why = "no third party is recorded as answering"
        needs = ("stages[].handled_by",)
        yield NotAssessed(provision=required[0].number, why=why, needs=needs)


def _by_another(stage: Stage, complaint: Complaint) -> bool:
    """Whether somebody is named as handling it who is not the landlord."""
    landlord, handled_by = (
        (name or "").strip().casefold() for name in (complaint.landlord, stage.handled_by)
    )
    return bool(given(handled_by)) and handled_by != landlord
