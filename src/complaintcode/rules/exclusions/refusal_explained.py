"""Explanation of a refusal.

Whoever is refused is told why.

Needs: the exclusion's `explained` and `reasons`. Where a letter of refusal is among the letters,
what it says is read instead, unless the record says that there were no reasons.

Outcomes: met; not met where the record says that it was not explained, or that no reasons were
given; not yet due where the explanation lies after the day of looking; needs review where it is not
known whether it was explained, and where reasons are recorded and no day on which they were told.

Known limits: how good the reasons are is for a person.

Interpretation: no edition sets a time for it. Of an aspect, the explanation may stand in the
acknowledgement or in the answer (A30): its day counts, not its letter.

Source: 2024 2.4 and 5.11; 2022 1.9 and 5.9.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> refusal = {"of": "acceptance", "ground": "over_time_limit", "decided": "2025-03-05",
...            "explained": None}
>>> case = {"reference": "1", "received": "2025-03-03", "exclusions": [refusal]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [(f.provision, f.outcome.value) for f in report.findings if f.rule == "refusal-explained"]
[('2.4', 'not_met')]
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, seen, stated
from complaintcode.clocks.refusals import letter_told, refusals
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE
from complaintcode.model.dates import Window, earliest
from complaintcode.model.given import given, given_somewhere
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.refusals import Refusal
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "refusal explained",
    NOT_MET: "refusal not explained",
    NEEDS_REVIEW: "refusal: was it explained?",
    NOT_YET_DUE: "refusal to be explained",
}
_ADVICE = "Tell the resident why it was refused, and that the Ombudsman can be asked about it."


@rule(
    "refusal-explained",
    "refusal-to-escalate-explained",
    reads="exclusions",
    done={
        "refusal-explained": "refusal explained",
        "refusal-to-escalate-explained": "refusal to escalate explained",
    },
)
def refusal_explained(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was the resident told why?"""
    for refusal in refusals(complaint, basis, required):
        answer = _answer(refusal, complaint, basis)
        if answer is not None:
            answer = refusal.settled(answer)
            yield stated(complaint, basis, required, refusal.path, answer, _TOLD, advice=_ADVICE)


def _answer(refusal: Refusal, complaint: Complaint, basis: Basis) -> Answer | None:
    reasons, explained = refusal.record.reasons, refusal.record.explained
    if given(reasons) is False:
        return Answer(NOT_MET, "the reasons are recorded as empty")
    if letter_told(refusal, basis):
        return None
    told = seen(explained, complaint, basis)
    missing = (f"{refusal.path}.explained",)
    if told.surely:
        return Answer(MET, "the day is recorded")
    if type(explained) in {date, Window}:
        return Answer(NOT_YET_DUE, f"{day(earliest(explained))} lies after the day of looking")
    if not told.surely_not:
        return Answer(NEEDS_REVIEW, "when the resident was told why is not recorded", missing)
    if given_somewhere(reasons):
        because = "reasons are recorded, and no day on which the resident was told of them"
        return Answer(NEEDS_REVIEW, because, missing)
    return Answer(NOT_MET, "the record holds no explanation")
