"""A stage in front of stage 1.

Nothing called stage zero, informal or early resolution comes before stage 1 as a stage of its own.

Needs: the stages' `number` and `name`.

Outcomes: not met where the record has a stage 0, or two stages 1 of which one is called informal or
the like; met where every stage has a name and none is such; needs review where the only stage 1 is
called so. Where stages have no names it is not assessed.

Known limits: a step that the record does not hold as a stage is not seen.

Interpretation: early settlement itself is welcome; what is barred is a named stage that residents
have to pass first. A landlord that calls its stage 1 informal may still work it as stage 1.

Source: 2024 5.2; 2022 4.1.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = {"reference": "1", "received": "2025-03-03",
...         "stages": [{"number": 0, "name": "Informal resolution", "responded": "2025-03-10"},
...                    {"number": 1, "acknowledged": "2025-03-12", "responded": "2025-03-20"}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [(f.provision, f.about) for f in report.not_met if f.rule == "stage-in-front"]
[('5.2', '$.stages[0]')]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, begun, stated
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_IN_FRONT = re.compile(
    r"\b(informal|pre[\s-]?(complaint|stage)|stage\s*(0|zero|nought|nil)"
    r"|(early|first[\s-]contact|local|quick|initial|front[\s-]?line)\s+(resolution|settlement|fix)"
    r"|service\s+recovery|triage)\b",
    re.IGNORECASE,
)
_TOLD = {
    MET: "no stage in front of stage 1",
    NOT_MET: "a stage in front of stage 1",
    NEEDS_REVIEW: "stage 1 has the name of a stage in front",
}
_ADVICE = "Treat what residents say at that step as stage 1 from the day that they said it."


@rule("stage-in-front")
def stage_in_front(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Did the resident have to pass a stage before stage 1?"""
    stages = [(place, one) for place, one in enumerate(complaint.stages) if begun(one, basis)]
    called = {place for place, one in stages if _IN_FRONT.search(one.name or "")}
    firsts = sum(one.number == 1 for _, one in stages)
    suspect = [
        (place, one) for place, one in stages if one.number == 0 or (place in called and firsts)
    ]
    for place, one in suspect:
        if one.number > 1:
            continue
        outcome = NOT_MET if one.number == 0 or firsts > 1 else NEEDS_REVIEW
        because = f"the record has it as stage {one.number}"
        answer = Answer(outcome, f"{because}, under a name of its own" if one.name else because)
        path = f"$.stages[{place}]"
        yield stated(
            complaint, basis, required, path, answer, _TOLD, advice=_ADVICE, stage=one.number
        )
    if suspect or not stages:
        return
    if all(one.name for _, one in stages):
        answer = Answer(MET, "no stage of the record has such a name")
        yield stated(complaint, basis, required, "$.stages", answer, _TOLD)
        return
    unnamed = tuple(f"$.stages[{place}].name" for place, one in stages if not one.name)
    why = "the stages have no names in the record"
    yield NotAssessed(provision=required[0].number, why=why, needs=unnamed)
