"""A day for each remedy.

A remedy or action that is promised has a day by which it will be done.

Needs: `due` of each remedy, action and offer; where there is none, `done`.

Outcomes: met; not met where it has no day and is not done; needs review where the day is not known.
Of an apology, which is given in the words that offer it, and of what was done at once, no day is
asked.

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
from complaintcode.clocks.recorded import Answer, seen, stated
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.model.choices import RemedyKind
from complaintcode.model.dates import ABSENT, Window
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Remedy

_ADVICE = "Tell the resident by which day it will be done."


@rule("remedy-dated", reads=("remedies", "actions", "offers"))
def remedy_dated(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Is there a day by which it will be done?"""
    for path, holder in holders(complaint):
        for where, remedy, matter in standing(path, holder, basis):
            answer = _answer(where, remedy, complaint, basis)
            if answer is None:
                continue
            told = {
                MET: f"{matter} with a day",
                NOT_MET: f"{matter} without a day",
                NEEDS_REVIEW: f"{matter}: is there a day for it?",
            }
            yield stated(complaint, basis, required, where, answer, told, advice=_ADVICE)


def _answer(where: str, remedy: Remedy, complaint: Complaint, basis: Basis) -> Answer | None:
    if type(remedy.due) is date:
        return Answer(MET, f"due {day(remedy.due)}")
    if isinstance(remedy.due, Window):
        return Answer(MET, "due on a day of a known window")
    done = seen(remedy.done, complaint, basis)
    if done.surely or remedy.kind is RemedyKind.APOLOGY:
        return None
    if remedy.due is ABSENT and complaint.partial_record:
        return None
    if remedy.due is None or remedy.due is ABSENT:
        if done.surely_not:
            return Answer(NOT_MET, "no day is recorded, and it is not done")
        because = "no day is recorded, and whether it is done is not known"
        return Answer(NEEDS_REVIEW, because, (f"{where}.done",))
    return Answer(NEEDS_REVIEW, "the day is not known", (f"{where}.due",))
