"""Reasons for wanting stage 2.

A resident need not say why they want stage 2.

Needs: the stage's `reasons_demanded`, or its acknowledgement among the letters.

Outcomes: met; not met where the record says that they were demanded; needs review where a letter
demands them and the record does not say so. Where there is neither it is not assessed.

Known limits: what was done to find out what is still wrong is for a person.

Interpretation: to ask what is still wrong is welcome; to make stage 2 depend on it is not.

Source: 2024 6.12. The Code of 2022 has no such provision.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = {"reference": "1", "received": "2025-03-03",
...         "stages": [{"number": 2, "requested": "2025-04-01", "reasons_demanded": True}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 2))
>>> [f.provision for f in report.not_met]
['6.12']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, begun, own_stages, stated
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "no reasons demanded for stage 2",
    NOT_MET: "reasons demanded for stage 2",
    NEEDS_REVIEW: "were reasons demanded for stage 2?",
}
_ADVICE = "Take the request up without asking for reasons."


@rule("reasons-demanded", done="begun without reasons demanded")
def reasons_demanded(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Was the resident made to give reasons for wanting stage 2?"""
    for path, stage in own_stages(complaint, required):
        if not begun(stage, basis):
            continue
        letter = next((one.path for one in basis.letters if one.reading.demands_reasons), None)
        if letter and not stage.reasons_demanded:
            recorded = "does not say" if stage.reasons_demanded is None else "denies"
            because = f"{letter} demands them, which the record {recorded}"
            answer = Answer(NEEDS_REVIEW, because, (f"{path}.reasons_demanded",))
            yield stated(complaint, basis, required, path, answer, _TOLD)
            continue
        if stage.reasons_demanded is None:
            needs = (f"{path}.reasons_demanded",)
            why = "whether reasons were demanded is not recorded"
            yield NotAssessed(provision=required[0].number, why=why, needs=needs)
            continue
        demanded = "demanded" if stage.reasons_demanded else "not demanded"
        outcome = NOT_MET if stage.reasons_demanded else MET
        answer = Answer(outcome, f"the record says that they were {demanded}")
        yield stated(complaint, basis, required, path, answer, _TOLD, advice=_ADVICE)
