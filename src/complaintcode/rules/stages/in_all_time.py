"""Time in all.

Acknowledgement and answer together may take the one limit plus the other. An answer later than
that broke one of the two limits, whichever day the acknowledgement was: so it can be said although
that day is not known.

Needs: `received` (stage 2: `requested`) and the answer, or that there is none.

Outcomes: not met. Nothing is said where the limits together were kept, nor where both of them
could be judged apart.

Known limits: it does not say which of the two was broken.

Interpretation: an extension that could be valid adds its cap; a new date past the cap counts as
far as it reaches, unless its reason is recorded as empty (A10, A11).

Source: 2024 6.2 with 6.3, 6.11 with 6.14; 2022 4.1 with 5.1.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = {"reference": "1", "received": "2024-04-25", "partial_record": True,
...         "stages": [{"number": 1, "responded": "2024-06-13"}]}
>>> report = check(case_from_dict(case), as_of=date(2024, 7, 1))
>>> [(finding.rule, finding.provision, finding.with_) for finding in report.not_met]
[('stage1-in-all-time', '6.3', ('6.2',))]
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import attrs

from complaintcode.clocks.judging import acknowledgement, in_all, response
from complaintcode.clocks.telling import Words, time_finding
from complaintcode.clocks.verdicts import judged, stage_clocks
from complaintcode.clocks.wording import working_days
from complaintcode.findings import NOT_MET
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = "Record the day of the acknowledgement: it decides which of the two limits was missed."


@rule("stage1-in-all-time", "stage2-in-all-time", done=None)
def in_all_time(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was one of the two limits missed, whichever day the acknowledgement was?"""
    for clock in stage_clocks(complaint, required[1].stage, basis):
        if clock.joined or not clock.timelines or len(clock.timelines) == 1:
            continue
        apart = judged(clock, acknowledgement), judged(clock, response)
        found = judged(clock, in_all)
        if found.verdict.outcome is not NOT_MET or not any(one.disagree for one in apart):
            continue
        number = clock.stage.number
        event = "the receipt" if number == 1 else "the request"
        finding = time_finding(
            clock,
            basis,
            required,
            found,
            Words(f"stage {number} answered", f"stage {number} answer", event),
            advice=_ADVICE,
        )
        beside = basis.required(f"stage{number}-acknowledgement-time", number)
        with_ = (beside[0].number,) if beside else ()
        yield attrs.evolve(finding, with_=with_, tell=partial(_tell, finding, with_))


def _tell(finding: Finding, with_: tuple[str, ...]) -> tuple[str, str]:
    """Say that one of two provisions was not kept; the finding's own stands before it."""
    amount = f"{working_days(finding.days_late)} " if finding.days_late else ""
    late = f"{amount}{'late' if finding.done_on else 'overdue'} in all"
    headline = f"or {' or '.join(with_)} not kept: stage {finding.stage} answer {late}"
    return headline, f"both limits together ended on {finding.because.removeprefix('due ')}"
