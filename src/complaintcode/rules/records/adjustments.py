"""Reasonable adjustments on record.

Adjustments that were agreed are on record, and looked at again from time to time.

Needs: each adjustment's `what`, `agreed` and `reviewed`.

Outcomes: met where the record says what was agreed and when it was last looked at; not met where it
is recorded with no word of what was agreed; needs review where it says that it was never looked at
again, or that this is unknown. Where it is not recorded it is not assessed.

Known limits: whether the adjustment is the right one is for a person.

Interpretation: the Code names no interval, so that an adjustment never looked at again is for a
person.

Source: 2024 5.10.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = {"reference": "1", "received": "2025-03-03", "stages": [{"number": 1}],
...         "adjustments": [{"what": "", "agreed": "2025-03-04"}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 3, 5))
>>> [(f.provision, f.headline) for f in report.not_met]
[('5.10', 'adjustment without a word of what it is')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, seen, stated, under_review
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.model.dates import ABSENT, UNKNOWN
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "adjustment on record and looked at again",
    NOT_MET: "adjustment without a word of what it is",
    NEEDS_REVIEW: "adjustment: is it time to look at it again?",
}
_ADVICE = "Record what was agreed, and look at it again from time to time."


@rule("adjustments-recorded", reads="adjustments", done="adjustments on record and looked at again")
def adjustments_recorded(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Is the adjustment on record, and was it looked at again?"""
    for place, one in enumerate(complaint.adjustments):
        path = f"$.adjustments[{place}]"
        if one.agreed is not ABSENT and seen(one.agreed, complaint, basis).surely_not:
            continue
        answer = under_review(path, ("what was agreed", one.what), one.reviewed, complaint, basis)
        if answer is None:
            needs = (f"{path}.what",) if one.what is None else (f"{path}.reviewed",)
            why = "what was agreed, or when it was looked at again, is not recorded"
            yield NotAssessed(provision=required[0].number, why=why, needs=needs)
            continue
        if one.agreed is UNKNOWN:
            because = "whether it was agreed by the day of looking is not known"
            answer = Answer(NEEDS_REVIEW, because, (f"{path}.agreed",))
        yield stated(complaint, basis, required, path, answer, _TOLD, advice=_ADVICE)
