"""Interval of updates agreed.

Where an answer will miss the time limit, the landlord agrees with the resident how often they will
hear until it comes.

Needs: an extension that was told, or an answer that was late without one; and the stage's
`update_interval_agreed` or `update_every`.

Outcomes: met; not met where the record says that none was agreed (null); needs review where it is
not known whether one was. Where nothing is recorded of it, it is not assessed.

Known limits: whether the interval suits the resident is for a person.

Interpretation: it bites on any extension, a short one as well, and on an answer that is late though
nothing was extended. Beside an extension that was never told nothing is asked here: that has rules
of its own.

Source: 2024 5.9.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> stage = {"number": 1, "acknowledged": "2024-12-23", "update_interval_agreed": None,
...          "extensions": [{"notified": "2025-01-08", "until": "2025-01-20"}]}
>>> case = {"reference": "1", "received": "2024-12-16", "stages": [stage]}
>>> report = check(case_from_dict(case), as_of=date(2025, 1, 13))
>>> [(f.provision, f.rule) for f in report.not_met]
[('5.9', 'update-interval')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.judging import response
from complaintcode.clocks.recorded import Answer, answered, seen, stated
from complaintcode.clocks.verdicts import judged, stage_clocks
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.model.dates import ABSENT
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_TOLD = {
    MET: "interval of updates agreed with the extension",
    NOT_MET: "no interval of updates agreed with the extension",
    NEEDS_REVIEW: "extension: was an interval of updates agreed?",
}
_TOLD_OF_LATE = {
    MET: "interval of updates agreed while the answer was late",
    NOT_MET: "no interval of updates agreed while the answer was late",
    NEEDS_REVIEW: "late answer: was an interval of updates agreed?",
}
_ADVICE = "Agree with the resident how often they will hear until the answer comes, and note it."


@rule(
    "update-interval",
    reads=("extensions", "update_interval_agreed", "update_every"),
    days=("update_interval_agreed", "notified", "responded", "sent"),
    done="interval of updates agreed with an extension",
)
def update_interval(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Was it agreed how often the resident would hear?"""
    for clock in stage_clocks(complaint, required[1].stage, basis):
        path, stage = clock.path, clock.stage
        told = [seen(one.notified, complaint, basis).surely for one in stage.extensions]
        late = not told and judged(clock, response).verdict.outcome is NOT_MET
        if clock.joined or not (any(told) or late):
            continue
        answer = _answer(path, stage, complaint, basis)
        if answer is None:
            needs = (f"{path}.update_interval_agreed",)
            why = "whether an interval of updates was agreed is not recorded"
            yield NotAssessed(provision=required[0].number, why=why, needs=needs)
            continue
        headlines = _TOLD_OF_LATE if late else _TOLD
        yield stated(complaint, basis, required, path, answer, headlines, advice=_ADVICE)


def _answer(path: str, stage: Stage, complaint: Complaint, basis: Basis) -> Answer | None:
    agreed = stage.update_interval_agreed
    if agreed is ABSENT and stage.update_every is None:
        return None
    when = seen(agreed, complaint, basis)
    over = answered(stage, complaint, basis)
    if when.first and over.surely and over.last and when.first > over.last:
        return Answer(NEEDS_REVIEW, "it was agreed only when the answer had come")
    if when.surely or (agreed is ABSENT and stage.update_every):
        return Answer(MET, "the record holds the agreement")
    if when.surely_not:
        return Answer(NOT_MET, "none was agreed by the day of looking")
    return Answer(NEEDS_REVIEW, "the day is not known", (f"{path}.update_interval_agreed",))
