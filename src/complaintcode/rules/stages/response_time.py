"""Response time.

The full response of a stage is due within the edition's time limit, counted from the event that
the edition names: stage 1 from logging (2022) or acknowledgement (2024), stage 2 from the request
(2022) or its acknowledgement (2024), stage 3 of the Code of 2022 from the request. An extension
that was told in time, with a new date within the cap, moves it.

Needs: `received`; the stage's `requested`, `logged`, `acknowledged`, `responded`, `extensions`.

Outcomes: met; not met; not yet due; needs review; not applicable once the complaint was refused,
withdrawn or joined with another before the time ran out.

Known limits: whether an answer is full is believed as recorded; that it was given by word of mouth
only is a note here, and no lateness. Told in time and written late, it is for a person (A35).

Interpretation: acknowledged or logged late, a person judges between the two days (A1, A19);
answered before any acknowledgement, between those counted from the request and from the last day
for acknowledging (A4). A late notice extends nothing (A9); repeated extensions share one cap
(A10); past it, a reason is for a person to judge unless somebody named has accepted it (A11). A
stage 1 that was overtaken by an escalation or skipped is late all the same once its day is past.

Source: 2024 6.3, 6.4, 6.14, 6.15; 2022 5.1, 5.13, 5.18.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = {"reference": "1", "received": "2024-12-16",
...         "stages": [{"number": 1, "acknowledged": "2024-12-23", "responded": "2025-01-14"}]}
>>> finding = check(case_from_dict(case), as_of=date(2025, 2, 1)).not_met[0]
>>> print(finding.provision, finding.headline)
6.3 stage 1 answer 3 working days late
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.judging import NOT_JUDGED, response
from complaintcode.clocks.telling import answering, time_finding
from complaintcode.clocks.verdicts import Judged, judged, stage_clocks
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NOT_MET, NOT_YET_DUE
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.possible import Timeline
    from complaintcode.clocks.verdicts import StageClock
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = (
    "Send the answer now if that has not been done; apologise for the delay, say what caused it"
    " and consider what would put it right."
)


@rule(
    "stage1-response-time", "stage2-response-time", "stage3-response-time", done="answered in time"
)
def response_time(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was the stage answered in time?"""
    for clock in stage_clocks(complaint, required[1].stage, basis):
        found = Judged(NOT_JUDGED) if clock.joined else judged(clock, response)
        yield time_finding(
            clock,
            basis,
            required,
            found,
            answering(clock),
            advice=_ADVICE,
            follows_from=_late_notice(clock, found),
            notes=_by_word_of_mouth(clock, found),
        )


def _by_word_of_mouth(clock: StageClock, found: Judged) -> tuple[str, ...]:
    done, answers = found.verdict.done, clock.stage.responses
    if not any(one.in_writing is False and one.sent == done for one in answers if done):
        return ()
    written = {one.timeline.written for one in clock.timelines or ()}
    (after,) = written if len(written) == 1 else (None,)
    then = f", and in writing on {day(after)}" if after and after != done else ""
    return (f"answered by word of mouth{then}, where the Code wants it in writing (A35)",)


def _late_notice(clock: StageClock, found: Judged) -> str | None:
    """The finding on a late notice, where the answer would have been in time had it been told."""
    extensions = clock.stage.extensions
    if found.verdict.outcome is not NOT_MET or not extensions or not clock.timelines:
        return None

    def told_in_time(timeline: Timeline) -> Timeline:
        first = timeline.requested or clock.complaint.received
        told = tuple(
            one._replace(notified=min(one.notified or first, first)) for one in timeline.extensions
        )
        return timeline._replace(extensions=told)

    kept = {MET, NOT_YET_DUE}
    for one in clock.timelines:
        verdict = response(told_in_time(one.timeline), clock.setting)
        if verdict.outcome not in kept:
            return None
    first_due = found.verdict.original_due_on
    late = {
        told.place
        for one in clock.timelines
        for told in one.timeline.extensions
        if told.notified is None or (first_due is not None and told.notified > first_due)
    }
    about = f"{clock.path}.extensions[{min(late)}]"
    return f"{clock.complaint.reference}/extension-notice-time/{about}"
