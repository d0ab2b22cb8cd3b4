"""Right to go to the Ombudsman, told with a refusal.

Whoever is refused is told that the refusal can be taken to the Ombudsman.

Needs: the exclusion's `ombudsman_right_explained`. What a letter of refusal says is read by itself.

Outcomes: met; not met; needs review where it is not known whether anything was refused. Where
nothing is recorded, and no letter of refusal, it is not assessed.

Known limits: none.

Interpretation: of an aspect, it may stand in the acknowledgement or in the answer (A30).

Source: 2024 2.4, also of a refusal to escalate; 2022 1.9 and 5.9.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> refusal = {"of": "acceptance", "ground": "over_time_limit", "decided": "2025-03-05",
...            "ombudsman_right_explained": False}
>>> case = {"reference": "1", "received": "2025-03-03", "exclusions": [refusal]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [f.headline for f in report.findings if f.rule == "refusal-ombudsman-right"]
['right to go to the Ombudsman not told with the refusal']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, stated
from complaintcode.clocks.refusals import LETTERS, letter_told, refusals
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "right to go to the Ombudsman told with the refusal",
    NOT_MET: "right to go to the Ombudsman not told with the refusal",
    NEEDS_REVIEW: "was the right to go to the Ombudsman told with a refusal?",
}
_ADVICE = "Tell the resident that the refusal can be taken to the Housing Ombudsman, and how."


@rule(
    "refusal-ombudsman-right",
    "refusal-to-escalate-ombudsman-right",
    reads="exclusions",
    done={
        "refusal-ombudsman-right": "right to go to the Ombudsman told with a refusal",
        "refusal-to-escalate-ombudsman-right": (
            "right to go to the Ombudsman told with that refusal"
        ),
    },
)
def refusal_ombudsman_right(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Was the resident told of the right to go to the Ombudsman?"""
    for refusal in refusals(complaint, basis, required):
        told = refusal.record.ombudsman_right_explained
        if told is None:
            if not letter_told(refusal, basis):
                needs = (
                    f"{refusal.path}.ombudsman_right_explained",
                    f"letters[kind={LETTERS[refusal.of]}]",
                )
                why = "whether the resident was told of the Ombudsman is not recorded"
                yield NotAssessed(provision=required[0].number, why=why, needs=needs)
            continue
        because = f"the record says that it was {'' if told else 'not '}explained"
        answer = refusal.settled(Answer(MET if told else NOT_MET, because))
        yield stated(complaint, basis, required, refusal.path, answer, _TOLD, advice=_ADVICE)
