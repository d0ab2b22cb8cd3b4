"""An answer in writing.

The answer that ends a stage is in writing.

Needs: `in_writing` of the stage's `responses`.

Outcomes: met where an answer in full was in writing; not met where the record says of every one
that it was not; needs review where a letter of the answer is there all the same. Where nothing is
recorded of it, nothing is asked. Without the letter of an answer the contents of the provision are
not assessed.

Known limits: none.

Interpretation: an answer by telephone only breaks it (A35). Its day counts for the time limit all
the same.

Source: 2024 6.9 and 6.19; 2022 5.8, 5.16 and 5.20.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> answer = {"sent": "2025-03-12", "in_writing": False}
>>> case = {"reference": "1", "received": "2025-03-03",
...         "stages": [{"number": 1, "acknowledged": "2025-03-05", "responses": [answer]}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [(f.provision, f.headline) for f in report.not_met]
[('6.9', 'stage 1 answered by word of mouth only')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.messages import messages_of
from complaintcode.clocks.recorded import Answer, answered, own_stages, seen, stated
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_ADVICE = "Put the answer in writing and send it."


@rule("response-in-writing", done="answered in writing")
def response_in_writing(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Was the answer in writing?"""
    at = f"stage {required[1].stage} answered"
    told = {
        MET: f"{at} in writing",
        NOT_MET: f"{at} by word of mouth only",
        NEEDS_REVIEW: f"{at}: was it in writing?",
    }
    letter = f"stage{required[1].stage}_response"
    held = any(one.reading.kind == letter for one in basis.letters)
    for path, stage in own_stages(complaint, required):
        unread = letter in basis.unread  # the rule on its contents tells of it
        if not held and not unread and not answered(stage, complaint, basis).surely_not:
            why = f"no stage {stage.number} answer is among the letters"
            needs = (f"letters[kind={letter}]",)
            yield NotAssessed(provision=required[0].number, why=why, needs=needs)
        written = _written(stage, complaint, basis)
        if written is None:
            continue
        because = f"the record says that it was {'' if written else 'not '}in writing"
        answer = Answer(MET if written else NOT_MET, because, readings=("A35",))
        if held and not written:
            because = f"{because}, and a letter of it is there"
            answer = Answer(NEEDS_REVIEW, because, readings=("A35",))
        yield stated(complaint, basis, required, path, answer, told, advice=_ADVICE)


def _written(stage: Stage, complaint: Complaint, basis: Basis) -> bool | None:
    """Whether an answer in full was in writing; ``None`` where it is not known, or none came."""
    found: list[bool | None] = []
    for _, when, one in messages_of(complaint, stage, "responded", basis.as_of):
        sent = seen(when, complaint, basis)
        if one.full is not False and not sent.surely_not:
            found.append(one.in_writing if sent.surely or not one.in_writing else None)
    if True in found:
        return True
    unknown = None in found or not answered(stage, complaint, basis).surely
    return None if unknown else False
