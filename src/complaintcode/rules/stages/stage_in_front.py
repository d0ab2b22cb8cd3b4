"""A stage in front of stage 1.

Nothing called stage zero, informal or early resolution comes before stage 1 as a stage of its own.

Needs: the stages' `number` and `name`.

Outcomes: not met where the record has a stage 0, or two stages 1 of which one is called informal or
the like; met where every stage has a name and none is such; needs review where no stage 1 has
another name, where two stages 1 have different names or one is called a service request or a
concern, and where a stage 0 was skipped or the record has no more of it than a name. Where stages
have no names it is not assessed.

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

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, begun, only_named, own_stages, skipped, stated
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule
from complaintcode.stage_names import Front, front_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_TOLD = {
    MET: "no stage in front of stage 1",
    NOT_MET: "a stage in front of stage 1",
    NEEDS_REVIEW: "is there a stage in front of stage 1?",
}
_ADVICE = "Treat what residents say at that step as stage 1 from the day that they said it."


@rule("stage-in-front", done="no stage in front of stage 1")
def stage_in_front(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Did the resident have to pass a stage before stage 1?"""
    stages = [
        (path, one)
        for path, one in own_stages(complaint, required)
        if begun(one, basis) or skipped(one)
    ]
    plain = [one for _, one in stages if one.number == 1 and not _in_front(one)]
    suspect = [(path, one) for path, one in stages if _in_front(one)]
    for path, one in suspect:
        answer = _answer(one, basis, beside=bool(plain))
        yield stated(
            complaint, basis, required, path, answer, _TOLD, advice=_ADVICE, stage=one.number
        )
    if suspect or not stages:
        return
    unnamed = tuple(f"{path}.name" for path, one in stages if not _name(one))
    if unnamed:
        why = "the stages have no names in the record"
        yield NotAssessed(provision=required[0].number, why=why, needs=unnamed)
        return
    answer = Answer(MET, "no stage of the record has such a name")
    if len({_name(one) for one in plain}) > 1:
        answer = Answer(NEEDS_REVIEW, "the record has two stages 1, each under a name of its own")
    yield stated(complaint, basis, required, "$.stages", answer, _TOLD)


def _name(stage: Stage) -> str:
    return (stage.name or "").strip().casefold()


def _in_front(stage: Stage) -> bool:
    """Whether a stage lies in front of stage 1 by its number, or may by its name."""
    return stage.number == 0 or (stage.number == 1 and front_named(stage.name) is not None)


def _answer(stage: Stage, basis: Basis, *, beside: bool) -> Answer:
    """``beside``: there is another stage 1, of no such name."""
    if skipped(stage):
        return Answer(NEEDS_REVIEW, f"the record has it as stage {stage.number}, and as skipped")
    if stage.number == 0 and only_named(stage, basis):
        because = f"the record has it as stage {stage.number}, and nothing that was done in it"
        return Answer(NEEDS_REVIEW, because)
    because = f"the record has it as stage {stage.number}"
    because += ", under a name of its own" if _name(stage) else ""
    barred = stage.number == 0 or (beside and front_named(stage.name) is not Front.REQUEST)
    return Answer(NOT_MET if barred else NEEDS_REVIEW, because)
