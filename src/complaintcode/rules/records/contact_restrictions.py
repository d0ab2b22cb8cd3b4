"""Contact restrictions with their reason.

A limit on a resident's contact rests on a reason that can be shown, and is looked at again.

Needs: each restriction's `reason`, `from` and `reviewed`.

Outcomes: met where a reason is recorded and it was looked at again; not met where the record says
that there is no reason; needs review where it says that it was never looked at again, or that this
is unknown. Where either is not recorded it is not assessed.

Known limits: whether the restriction is in proportion, and whether the Equality Act was considered,
is for a person.

Interpretation: the Code names no interval, so that a restriction never looked at again is for a
person.

Source: 2024 5.14.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = {"reference": "1", "received": "2025-03-03", "stages": [{"number": 1}],
...         "contact_restrictions": [{"what": "letters only", "reason": ""}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 3, 5))
>>> [(f.provision, f.headline) for f in report.not_met]
[('5.14', 'contact restriction without a reason')]
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
    MET: "contact restriction with a reason, and looked at again",
    NOT_MET: "contact restriction without a reason",
    NEEDS_REVIEW: "contact restriction: is it time to look at it again?",
}
_ADVICE = "Record why the restriction is needed, or lift it."


@rule(
    "contact-restrictions",
    reads="contact_restrictions",
    done="contact restrictions with a reason, looked at again",
)
def contact_restrictions(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Has the restriction a reason, and was it looked at again?"""
    for place, one in enumerate(complaint.contact_restrictions):
        path = f"$.contact_restrictions[{place}]"
        if one.starts is not ABSENT and seen(one.starts, complaint, basis).surely_not:
            continue
        answer = under_review(path, ("the reason", one.reason), one.reviewed, complaint, basis)
        if answer is None:
            needs = (f"{path}.reason",) if one.reason is None else (f"{path}.reviewed",)
            why = "the reason of a restriction, or its review, is not recorded"
            yield NotAssessed(provision=required[0].number, why=why, needs=needs)
            continue
        if one.starts is UNKNOWN:
            because = "whether it was imposed by the day of looking is not known"
            answer = Answer(NEEDS_REVIEW, because, (f"{path}.from",))
        yield stated(complaint, basis, required, path, answer, _TOLD, advice=_ADVICE)
