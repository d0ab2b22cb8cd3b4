"""Length of an extension.

The new date lies no further from the first due date than the edition's cap; past it only for a
good reason. Repeated extensions share the one cap.

Needs: the extension's `until`; past the cap also its `reason` or `reason_accepted_by`.

Outcomes: met; not met where it lies past the cap and no reason was given; needs review where a
reason was given and nobody named has accepted it, or where none is recorded.

Known limits: whether a reason is good is never decided here.

Interpretation: counted in working days from the first due date (A3, A10); a reason accepted by a
named person counts as good (A11).

Source: 2024 6.4 and 6.15; 2022 5.1 and 5.13.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> extension = {"notified": "2025-01-08", "until": "2025-01-24", "reason": ""}
>>> case = {"reference": "1", "received": "2024-12-16",
...         "stages": [{"number": 1, "acknowledged": "2024-12-23", "extensions": [extension]}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 1, 13))
>>> found = [f for f in report.findings if f.rule == "extension-length"]
>>> [(f.outcome.value, str(f.due_on), f.working_days, f.limit) for f in found]
[('not_met', '2025-01-23', 11, 10)]
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from complaintcode.clocks.notices import length
from complaintcode.clocks.recorded import Answer
from complaintcode.clocks.telling import plain_finding
from complaintcode.clocks.verdicts import judged, maybe_untold, told_extensions
from complaintcode.clocks.wording import day, span, working_days
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET
from complaintcode.model.dates import Window, earliest, latest
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.due import Setting
    from complaintcode.clocks.judging import Verdict
    from complaintcode.clocks.possible import Timeline
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = "Keep an extension within the cap, or record the good reason and who accepted it."


@rule("extension-length", reads="extensions", done="extension within the limit")
def extension_length(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Is the new date within the cap, or past it for a good reason?"""
    limit = required[1].limit or 0
    for clock, place, extension in told_extensions(complaint, required[1].stage, basis):
        about = f"extensions[{place}]"
        judge = partial(_judge, place=place, limit=limit)
        verdict, missing, *_ = judged(clock, judge)
        added, because = None, "no new date is known"
        if isinstance(extension.until, date | Window):
            because = f"new date {span(earliest(extension.until), latest(extension.until))}"
        if type(extension.until) is date:
            untold = "whether it was told, and " * bool(maybe_untold(clock, place))
            because += f"; {untold}what it adds to is not known"
        if verdict.done and verdict.due_on and verdict.start:
            added = basis.calendar.count(verdict.start, max(verdict.done, verdict.start))
            because = (
                f"new date {day(verdict.done)}, {working_days(added)} past the first due date,"
                f" {day(verdict.start)}; at most {limit}, to {day(verdict.due_on)}"
            )
        outcome = verdict.outcome
        told = _TOLD[outcome]
        if outcome is NEEDS_REVIEW and missing:
            told = "cannot be judged"
        elif outcome is MET and verdict.readings:
            told = "past the cap for an accepted reason"
        yield plain_finding(
            clock,
            basis,
            required,
            about,
            Answer(outcome, because, missing, verdict.readings),
            f"stage {clock.stage.number} extension {told}",
            advice=_ADVICE,
            due_on=verdict.due_on,
            due_latest=verdict.due_latest,
            working_days=added,
            limit=limit,
        )


def _judge(timeline: Timeline, setting: Setting, place: int, limit: int) -> Verdict:
    verdict, extension = length(timeline, setting, place, limit), setting.extensions[place]
    if verdict.outcome not in {NOT_MET, NEEDS_REVIEW}:
        return verdict
    verdict = verdict._replace(readings=(*verdict.readings, "A10", "A11"))
    if extension.accepted:
        return verdict._replace(outcome=MET)
    if extension.explained is None:
        asks = (f"extensions[{place}].reason",)
        return verdict._replace(outcome=NEEDS_REVIEW, asks=asks)
    return verdict._replace(outcome=NEEDS_REVIEW) if extension.explained else verdict


_TOLD = {
    MET: "within the cap",
    NOT_MET: "past the cap without a reason",
    NEEDS_REVIEW: "past the cap: is the reason good?",
    NOT_APPLICABLE: "without a new date",
}
