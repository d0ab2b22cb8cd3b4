"""Logging time.

A complaint is logged within the edition's time limit for acknowledging it.

Needs: the stage's `logged`. Where no day of logging is recorded, the acknowledgement stands for it
and nothing is asked here.

Outcomes: met; not met; not yet due; needs review where the day is unknown.

Known limits: none.

Interpretation: as for the acknowledgement (A2).

Source: 2024 6.2 and 6.11; 2022 4.1.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = {"reference": "1", "received": "2024-02-16",
...         "stages": [{"number": 1, "logged": "2024-03-01"}]}
>>> report = check(case_from_dict(case), as_of=date(2024, 3, 4))
>>> [(f.provision, f.days_late) for f in report.findings if f.rule == "stage1-logging-time"]
[('4.1', 5)]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.judging import logging
from complaintcode.clocks.telling import Words, time_finding
from complaintcode.clocks.verdicts import judged, stage_clocks
from complaintcode.model.dates import ABSENT
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_WORDS = {
    1: Words("logged", "logging", "the receipt"),
    2: Words("stage 2 logged", "stage 2 logging", "the request"),
}
_ADVICE = "Find out what kept the complaint from being logged, and log the next one on arrival."


@rule("stage1-logging-time", "stage2-logging-time", reads="logged", done="logged in time")
def logging_time(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was the stage logged in time?"""
    for clock in stage_clocks(complaint, required[1].stage, basis):
        if clock.stage.logged is ABSENT:
            continue
        yield time_finding(
            clock,
            basis,
            required,
            judged(clock, logging),
            _WORDS[clock.stage.number]._replace(recorded=(clock.stage.logged,)),
            advice=_ADVICE,
        )
