"""Time for asking for stage 2.

An escalation is refused as asked for too late only where the landlord's policy gives a time for
asking, and that was over.

Needs: a refusal to escalate on the ground `over_time_limit`; the stage 1 answer, the `requested` of
stage 2, and a policy handed over with the case (`--policy`) that has a `stage2_window`.

Outcomes: not met where it was asked for within the policy's window; met where it was over (2022);
needs review where it was over (2024), where no window is known, and where a day is unknown.

Known limits: whether the window itself is long enough is for a person.

Interpretation: the Code of 2022 has the policy state a time; that of 2024 prints none, so that a
refusal for lateness is for a person (A18). Counted in working days from the stage 1 answer; the
last day is in time.

Source: 2024 5.11; 2022 4.14.

>>> from datetime import date
>>> from complaintcode import Policy, case_from_dict, check
>>> refusal = {"of": "escalation", "stage": 2, "ground": "over_time_limit", "decided": "2025-04-01"}
>>> case = {"reference": "1", "received": "2025-03-03", "exclusions": [refusal],
...         "stages": [{"number": 1, "acknowledged": "2025-03-05", "responded": "2025-03-12"},
...                    {"number": 2, "requested": "2025-03-31"}]}
>>> policy = Policy(stage2_window=20)
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 2), policy=policy)
>>> [f.because for f in report.not_met if f.rule == "refusal-to-escalate-window"]
["asked for 13 working days after the stage 1 answer, where the landlord's policy gives 20"]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, answered, seen, stated
from complaintcode.clocks.refusals import held_against_policy, refusals
from complaintcode.clocks.wording import working_days
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET
from complaintcode.model.choices import ExclusionGround
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.refusals import Refusal
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "stage 2 refused as asked for too late, which it was",
    NOT_MET: "stage 2 refused as asked for too late, but asked for in time",
    NEEDS_REVIEW: "stage 2 refused as asked for too late: was it?",
    NOT_APPLICABLE: "refusal for lateness overturned",
}
_ADVICE = "Take the escalation up: it was asked for in time."


@rule("refusal-to-escalate-window", reads="exclusions")
def escalation_window(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was stage 2 asked for too late, as the refusal says?"""
    for refusal in refusals(complaint, basis, required):
        if refusal.record.ground is ExclusionGround.OVER_TIME_LIMIT:
            answer = _answer(refusal, complaint, basis, required[1].to_review)
            answer = refusal.settled(held_against_policy(answer, refusal, basis))
            yield stated(complaint, basis, required, refusal.path, answer, _TOLD, advice=_ADVICE)


def _answer(
    refusal: Refusal, complaint: Complaint, basis: Basis, to_review: tuple[str, ...]
) -> Answer:
    stages = {stage.number: (place, stage) for place, stage in enumerate(complaint.stages)}
    window = basis.policy.stage2_window if basis.policy else None
    if window is None or refusal.record.stage not in {None, 2} or not {1, 2} <= stages.keys():
        because = "the landlord's time for asking, or the stages it runs between, are not known"
        return Answer(NEEDS_REVIEW, because, readings=("A18",))
    (first, stage1), (second, stage2) = stages[1], stages[2]
    told, wanted = answered(stage1, complaint, basis), seen(stage2.requested, complaint, basis)
    days = {f"$.stages[{first}].responded": told, f"$.stages[{second}].requested": wanted}
    missing = tuple(path for path, one in days.items() if one.unsure)
    if missing or told.last is None or wanted.first is None or wanted.first < told.last:
        because = "how long after the stage 1 answer it was asked for is not known"
        return Answer(NEEDS_REVIEW, because, missing, ("A18",))
    taken = basis.calendar.count(told.last, wanted.first)
    after = f"asked for {working_days(taken)} after the stage 1 answer"
    because = f"{after}, where the landlord's policy gives {window}"
    if taken <= window:
        return Answer(NOT_MET, because, readings=("A18",))
    return Answer(NEEDS_REVIEW if "A18" in to_review else MET, because, readings=("A18",))
