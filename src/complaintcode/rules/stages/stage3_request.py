"""A stage 3 that the resident asked for.

Under the Code of 2022 a third stage is only for a resident who asks for it.

Needs: the `requested` of stage 3.

Outcomes: met; not met where the record says that nobody asked; needs review where it is not known.

Known limits: none.

Interpretation: the request is the resident's, not the landlord's own passing on.

Source: 2022 5.18. The Code of 2024 allows no third stage.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> panel = {"number": 3, "name": "panel", "requested": None, "responded": "2023-06-01"}
>>> case = {"reference": "1", "received": "2023-03-01", "stages": [panel]}
>>> report = check(case_from_dict(case), as_of=date(2023, 7, 1))
>>> [(f.provision, f.strength, f.outcome.value) for f in report.findings
...  if f.rule == "stage3-request"]
[('5.18', 'should', 'not_met')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, begun, own_stages, seen, stated
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "stage 3 asked for by the resident",
    NOT_MET: "stage 3 run without a request",
    NEEDS_REVIEW: "stage 3: did the resident ask for it?",
}
_ADVICE = "Go to stage 3 only where the resident asks for it; tell them of the Ombudsman instead."


@rule("stage3-request", done="run because the resident asked")
def stage3_request(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Did the resident ask for stage 3?"""
    for path, stage in own_stages(complaint, required):
        if not begun(stage, basis):
            continue
        asked = seen(stage.requested, complaint, basis)
        if asked.surely:
            answer = Answer(MET, "a request is recorded")
        elif asked.surely_not:
            answer = Answer(NOT_MET, "no request is recorded")
        else:
            answer = Answer(NEEDS_REVIEW, "the request is not known", (f"{path}.requested",))
        yield stated(complaint, basis, required, path, answer, _TOLD, advice=_ADVICE)
