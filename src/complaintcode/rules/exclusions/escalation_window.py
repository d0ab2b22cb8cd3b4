"""Time for asking for stage 2.

An escalation is refused as asked for too late only where the landlord's policy gives a time for
asking, and that was over.

Needs: a refusal to escalate on the ground `over_time_limit`; the stage 1 answer, the `requested` of
stage 2, and a policy handed over with the case (`--policy`) that has a `stage2_window`.

Outcomes: not met where it was asked for within the policy's window, or before that began; met where
the window was over (2022); needs review where it was over (2024), where no window is known, and
where a day is unknown or there is none.

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

from itertools import product
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
    from complaintcode.findings import Basis, Finding, Outcome
    from complaintcode.model.records import Complaint, Stage

_TOLD = {
    MET: "stage 2 refused as asked for too late, which it was",
    NOT_MET: "stage 2 refused as asked for too late, but asked for in time",
    NEEDS_REVIEW: "stage 2 refused as asked for too late: was it?",
    NOT_APPLICABLE: "refusal for lateness overturned",
}
_ADVICE = "Take the escalation up: it was asked for in time."


@rule(
    "refusal-to-escalate-window",
    reads="exclusions",
    done="escalation refused as too late only when it was",
)
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
    window = basis.policy.stage2_window if basis.policy else None
    first, second = _of_number(complaint, 1), _of_number(complaint, 2)
    if window is None or refusal.record.stage not in {None, 2} or not first or not second:
        because = "the landlord's time for asking, or the stages it runs between, are not known"
        return Answer(NEEDS_REVIEW, because, readings=("A18",))
    late = NEEDS_REVIEW if "A18" in to_review else MET
    answers = [_between(*pair, complaint, basis, window, late) for pair in product(first, second)]
    if len({one.outcome for one in answers}) > 1:
        because = "a stage is recorded more than once, and it is not the same by each record"
        return Answer(NEEDS_REVIEW, because, readings=("A18",))
    return answers[0]


def _of_number(complaint: Complaint, number: int) -> list[tuple[str, Stage]]:
    stages = enumerate(complaint.stages)
    return [(f"$.stages[{place}]", stage) for place, stage in stages if stage.number == number]


def _between(
    first: tuple[str, Stage],
    second: tuple[str, Stage],
    complaint: Complaint,
    basis: Basis,
    window: int,
    late: Outcome,
) -> Answer:
    """What follows from the time between an answer and a request; ``late``: from too long a one."""
    told = answered(first[1], complaint, basis)
    wanted = seen(second[1].requested, complaint, basis)
    days = {f"{first[0]}.responded": told, f"{second[0]}.requested": wanted}
    missing = tuple(path for path, one in days.items() if one.unsure)
    if missing:
        because = "how long after the stage 1 answer it was asked for is not known"
        return Answer(NEEDS_REVIEW, because, missing, ("A18",))
    if told.last is None or wanted.first is None:
        because = "the record has no stage 1 answer, or no request for stage 2, to count between"
        return Answer(NEEDS_REVIEW, because, readings=("A18",))
    if wanted.first < told.last:
        because = f"asked for before the stage 1 answer, from which {working_days(window)} run"
        return Answer(NOT_MET, because, readings=("A18",))
    taken = basis.calendar.count(told.last, wanted.first)
    after = f"asked for {working_days(taken)} after the stage 1 answer"
    because = f"{after}, where the landlord's policy gives {window}"
    return Answer(NOT_MET if taken <= window else late, because, readings=("A18",))
