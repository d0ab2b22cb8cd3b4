"""Contents of the complaint definition.

The definition sets out how the landlord understands the complaint and what the resident hopes for.

Needs: the stage's `definition`, its `issues` and `outcomes_sought`. Where an acknowledgement is
among the letters, what it says is read instead.

Outcomes: met; not met where the record says that no outcome sought was set out. Where one of the
two is not recorded it is not assessed.

Known limits: whether the understanding is right, and whether what was unclear was asked about, is
for a person.

Interpretation: what the record holds of the definition is taken as set out to the resident (A23).

Source: 2024 5.6; 2022 4.2 and 5.10.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> definition = {"issues": ["the lift is out of order"], "outcomes_sought": ""}
>>> case = {"reference": "1", "received": "2025-03-03",
...         "stages": [{"number": 1, "acknowledged": "2025-03-05", "definition": definition}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 3, 10))
>>> [(f.provision, f.headline) for f in report.not_met]
[('5.6', 'definition without the outcome sought')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, own_stages, stated, told_definition
from complaintcode.findings import MET, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "definition with issues and the outcome sought",
    NOT_MET: "definition without the outcome sought",
}
_ADVICE = "Ask the resident what would put the matter right, and set it out."


@rule("definition-contents", done="definition with issues and the outcome sought")
def definition_contents(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Does the definition say what is at issue and what the resident hopes for?"""
    letter = f"acknowledgement_stage{required[1].stage}"
    if any(one.reading.kind == letter for one in basis.letters):
        return
    for path, stage in own_stages(complaint, required):
        definition = told_definition(stage, complaint, basis)
        sought = definition.names_outcomes if definition else None
        if definition is None or sought is None or (sought and not definition.names_issues):
            wanting = "acknowledged" if stage.definition else "definition"
            needs = [f"{path}.{wanting}"] if definition is None else []
            if definition is not None:
                needs += [f"{path}.definition.issues"] if not definition.names_issues else []
                needs += [f"{path}.definition.outcomes_sought"] if sought is None else []
            why = "no complaint definition is recorded, or only a part"
            if definition is None and stage.definition:
                why = "nothing was sent that can have set the complaint definition out"
            needs += basis.wanting(letter)
            if letter not in basis.unread:  # the rule on its contents tells of that
                yield NotAssessed(provision=required[0].number, why=why, needs=tuple(needs))
            continue
        because = "both are recorded" if sought else "the outcome sought is recorded as empty"
        answer = Answer(MET if sought else NOT_MET, because, readings=("A23",))
        yield stated(
            complaint, basis, required, f"{path}.definition", answer, _TOLD, advice=_ADVICE
        )
