"""Discretion before a refusal for age.

Before a complaint is refused as too old, the landlord considers whether there is good reason to
take it all the same.

Needs: the exclusion's `discretion_considered`; where it may have been in time also the days that
the age is counted from.

Outcomes: met; not met; needs review where it is not recorded. Of a complaint that was made in time
nothing is asked here: it may not be refused for its age at all. Where that is not known, a
discretion that was considered is not spoken of, and one that was not considered is not met: in time
or not, the refusal did not keep the provision.

Known limits: how well the reasons were weighed is for a person.

Interpretation: a note of it is what the Code asks for; only a record that says it was not
considered is not met.

Source: 2024 2.3. The Code of 2022 asks for none.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> refusal = {"of": "acceptance", "ground": "over_time_limit", "decided": "2025-03-05",
...            "discretion_considered": False}
>>> case = {"reference": "1", "received": "2025-03-03", "issue_arose": "2023-11-20",
...         "became_aware": None, "exclusions": [refusal]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [(f.provision, f.outcome.value) for f in report.findings if f.rule == "refusal-discretion"]
[('2.3', 'not_met')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, stated
from complaintcode.clocks.refusals import old_enough, refusals
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.model.choices import ExclusionGround
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "discretion considered before the refusal for age",
    NOT_MET: "discretion not considered before the refusal for age",
    NEEDS_REVIEW: "refused for age: was discretion considered?",
}
_ADVICE = "Consider whether there is good reason to take the complaint all the same, and note why."


@rule(
    "refusal-discretion", reads="exclusions", done="discretion considered before a refusal for age"
)
def refusal_discretion(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was it considered whether to take an old complaint all the same?"""
    for refusal in refusals(complaint, basis, required):
        if refusal.record.ground is not ExclusionGround.OVER_TIME_LIMIT:
            continue
        age = old_enough(complaint, required[1].months or 0)
        considered = refusal.record.discretion_considered
        if age.outcome is NOT_MET or (considered and age.outcome is NEEDS_REVIEW):
            continue
        answer = refusal.settled(_answer(refusal.path, considered, age))
        yield stated(complaint, basis, required, refusal.path, answer, _TOLD, advice=_ADVICE)


def _answer(path: str, considered: bool | None, age: Answer) -> Answer:
    if considered is None:
        missing = (f"{path}.discretion_considered", *age.missing)
        return Answer(NEEDS_REVIEW, "whether it was considered is not recorded", missing)
    told = "considered" if considered else "not considered"
    return Answer(MET if considered else NOT_MET, f"the record says that it was {told}")
