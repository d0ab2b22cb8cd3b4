"""Acknowledgement time.

A complaint is acknowledged within the edition's time limit, counted from the day it was received;
under the Code of 2024 a stage 2 request likewise, from the day it was made.

Needs: `received`; the stage's `requested` (stage 2), `acknowledged` or `acknowledgements`.

Outcomes: met; not met; not yet due; needs review where a day is unknown, where only an automatic
reply came in time (A36), or where it was acknowledged only by word of mouth (A35).

Known limits: whether the acknowledgement set out the complaint definition is not asked here.

Interpretation: 2022 4.1 prints "days" and is read as working days (A2). A full answer within the
limit acknowledges too (A5). A complaint that was refused or withdrawn by then needs none.

Source: 2024 6.2 and 6.11; 2022 4.1.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = {"reference": "1", "received": "2024-12-16",
...         "stages": [{"number": 1, "acknowledged": "2024-12-24"}]}
>>> finding = check(case_from_dict(case), as_of=date(2025, 1, 2)).findings[0]
>>> print(finding.outcome.value, finding.due_on, finding.days_late)
not_met 2024-12-23 1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.judging import acknowledgement
from complaintcode.clocks.recorded import answered
from complaintcode.clocks.telling import acknowledging, time_finding
from complaintcode.clocks.verdicts import judged, stage_clocks
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = "Acknowledge at once if that has not been done, and say in the answer that it came late."


@rule("stage1-acknowledgement-time", "stage2-acknowledgement-time", done="acknowledged in time")
def acknowledgement_time(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was the stage acknowledged in time?"""
    for clock in stage_clocks(complaint, required[1].stage, basis):
        full = answered(clock.stage, complaint, basis)
        yield time_finding(
            clock,
            basis,
            required,
            judged(clock, acknowledgement),
            acknowledging(clock)._replace(over=None if full.never else full.last),
            advice=_ADVICE,
        )
