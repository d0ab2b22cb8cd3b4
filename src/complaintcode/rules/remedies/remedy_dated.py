"""A day for each remedy.

A remedy or action that is promised has a day by which it will be done.

Needs: `due` of each remedy, action and offer; where there is none, `done`.

Outcomes: met; not met where it has no day and is not done; needs review where the day is unknown,
or whether it is done. Of an apology, which is given in the words that offer it, and of what is
done, no day is asked; nor where a partial record has none.

Known limits: whether the day was settled with the resident, where that fits, is for a person.

Interpretation: what is done needs no day any more.

Source: 2024 7.3; 2022 6.5.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> stage = {"number": 1, "acknowledged": "2025-03-05", "responded": "2025-03-12",
...          "actions": [{"what": "mend the lift", "due": None}]}
>>> case = {"reference": "1", "received": "2025-03-03", "stages": [stage]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [(f.provision, f.headline) for f in report.not_met]
[('7.3', 'action without a day')]
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from complaintcode.clocks.promises import holders, standing
from complaintcode.clocks.recorded import Answer, stated
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.model.choices import RemedyKind
from complaintcode.model.dates import ABSENT, UNKNOWN, Window
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.promises import Promise
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = "Tell the resident by which day it will be done."


@rule(
    "remedy-dated", reads=("remedies", "actions", "offers"), done="remedies and actions with a day"
)
def remedy_dated(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Is there a day by which it will be done?"""
    for path, holder in holders(complaint, required):
        for promise in standing(path, holder, complaint, basis):
            answer = _answer(promise, partial=complaint.partial_record)
            if answer is None:
                continue
            matter, answer = promise.matter, promise.settled(answer)
            told = {
                MET: f"{matter} with a day",
                NOT_MET: f"{matter} without a day",
                NEEDS_REVIEW: f"{matter}: is there a day for it?",
            }
            yield stated(complaint, basis, required, promise.path, answer, told, advice=_ADVICE)


def _answer(promise: Promise, *, partial: bool) -> Answer | None:
    remedy, done = promise.record, promise.done
    if type(remedy.due) is date:
        return Answer(MET, f"due {day(remedy.due)}")
    if isinstance(remedy.due, Window):
        return Answer(MET, "due on a day of a known window")
    if done.surely or remedy.kind is RemedyKind.APOLOGY or (remedy.due is ABSENT and partial):
        return None
    if remedy.due is UNKNOWN:
        return Answer(NEEDS_REVIEW, "the day is not known", (f"{promise.path}.due",))
    if done.surely_not:
        return Answer(NOT_MET, "no day is recorded, and it is not done")
    because = "no day is recorded, and whether it is done is not known"
    return Answer(NEEDS_REVIEW, because, (f"{promise.path}.done",))
