"""News of overdue actions.

What an answer leaves to be done is followed up, and the resident hears how it goes.

Needs: the stage's `actions` and `remedies`, their `due`, `done` and `updates`; the stage's own
`updates`.

Outcomes: not met where the day has passed, it is not done, and no update is recorded since; met
where an update came on or after that day; needs review where a day is unknown, and where an update
since is recorded of the stage only. Of what is done, or not yet due, nothing is said here.

Known limits: whether news is frequent enough, and whether the answer was held back for work to
finish, is for a person. A `due` that is only a window is not followed.

Interpretation: an update before the day tells nothing of its having passed; one on the day counts.
An update of the stage may have been about something else.

Source: 2024 6.6 and 6.17; 2022 5.5, which has no twin for stage 2.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> stage = {"number": 1, "acknowledged": "2025-03-05", "responded": "2025-03-12",
...          "actions": [{"what": "mend the lift", "due": "2025-03-31", "done": None}]}
>>> case = {"reference": "1", "received": "2025-03-03", "stages": [stage]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 14))
>>> [f.provision for f in report.not_met if f.rule == "overdue-action-updates"]
['6.6']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.promises import promises
from complaintcode.clocks.recorded import Answer, own_stages, seen, stated
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.promises import Promise
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_TOLD = {
    MET: "news given of what is overdue",
    NOT_MET: "no news given of what is overdue",
    NEEDS_REVIEW: "overdue: was news given?",
}
_ADVICE = "Tell the resident how it stands and when it will be done."


@rule("overdue-action-updates", reads=("remedies", "actions"))
def overdue_action_updates(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Did the resident hear of what is overdue?"""
    for path, stage in own_stages(complaint, required):
        for promise, due in promises(path, stage, complaint, basis):
            if due >= basis.as_of or promise.done.surely:
                continue
            answer = promise.settled(_answer(promise, due, stage, complaint, basis))
            yield stated(complaint, basis, required, promise.path, answer, _TOLD, advice=_ADVICE)


def _answer(
    promise: Promise, due: date, stage: Stage, complaint: Complaint, basis: Basis
) -> Answer:
    told = [seen(one, complaint, basis) for one in promise.record.updates]
    if any(one.surely and one.first and one.first >= due for one in told):
        return Answer(MET, f"due {day(due)}, and an update since")
    unknown = tuple(
        f"{promise.path}.updates[{place}]"
        for place, one in enumerate(told)
        if one.last is not None and one.last >= due
    )
    if not promise.done.surely_not:
        unknown = (*unknown, f"{promise.path}.done")
    if unknown:
        return Answer(NEEDS_REVIEW, f"due {day(due)}; what came since is not known", unknown)
    of_the_stage = [seen(one, complaint, basis) for one in stage.updates]
    if any(one.last is not None and one.last >= due for one in of_the_stage):
        because = f"due {day(due)}, not done; did an update of the stage since tell of it?"
        return Answer(NEEDS_REVIEW, because)
    return Answer(NOT_MET, f"due {day(due)}, not done, and no update since")
