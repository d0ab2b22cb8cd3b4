"""What the landlord answers for.

The acknowledgement separates what the landlord is responsible for from what it is not.

Needs: `responsible` of each issue of the definition. Where an acknowledgement is among the letters,
what it says is read instead.

Outcomes: met where it is recorded of every issue; needs review where it is of some and not of
others. Where it is recorded of none it is not assessed. That it is not met can only a letter show.

Known limits: whether the landlord is right about it is for a person.

Interpretation: what the record holds of the definition is taken as set out to the resident (A23).

Source: 2024 5.7. The Code of 2022 has no such provision.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> issues = [{"what": "the lift", "responsible": True}, {"what": "the bins"}]
>>> case = {"reference": "1", "received": "2025-03-03",
...         "stages": [{"number": 1, "acknowledged": "2025-03-05",
...                     "definition": {"issues": issues}}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 3, 10))
>>> [f.missing for f in report.needs_review]
[('$.stages[0].definition.issues[1].responsible',)]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, own_stages, stated, told_definition
from complaintcode.findings import MET, NEEDS_REVIEW, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "what the landlord answers for set out",
    NEEDS_REVIEW: "what the landlord answers for set out only in part",
}


@rule("definition-responsibilities", done="definition that says what the landlord answers for")
def definition_responsibilities(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Is it recorded of each issue whether the landlord answers for it?"""
    letter = f"acknowledgement_stage{required[1].stage}"
    if any(one.reading.kind == letter for one in basis.letters):
        return
    for path, stage in own_stages(complaint, required):
        below = f"{path}.definition"
        definition = told_definition(stage, complaint, basis)
        issues = definition.issues if definition else ()
        silent = tuple(
            f"{below}.issues[{place}].responsible"
            for place, one in enumerate(issues)
            if one.responsible is None
        )
        if len(silent) == len(issues):
            needs = (f"{below}.issues[].responsible", *basis.wanting(letter))
            why = "what the landlord answers for is not recorded"
            if letter not in basis.unread:  # the rule on its contents tells of that
                yield NotAssessed(provision=required[0].number, why=why, needs=needs)
            continue
        answer = Answer(MET, "recorded of each issue", readings=("A23",))
        if silent:
            because = "recorded of some issues and not of others"
            answer = Answer(NEEDS_REVIEW, because, silent, ("A23",))
        yield stated(complaint, basis, required, below, answer, _TOLD)
