"""News of overdue actions.

What an answer leaves to be done is followed up, and the resident hears how it goes.

Needs: the stage's `actions` and `remedies`, their `due`, `done` and `updates`; the stage's own
`updates`.

Outcomes: not met where the day has passed, it is not done, and no update is recorded since, and
where it was done late after a long silence; met where news came and at no time was there a long
silence; needs review where there was one in spite of some news, where it was done late without
news after a shorter time, where a day is unknown, and where an update since is recorded of the
stage only. Of what was done by its day, or is not yet due, nothing is said here.

Known limits: whether news within that time is frequent enough, and whether the answer was held back
for work to finish, is for a person.

Interpretation: a silence is long past 20 working days, which is our figure. An update before the
day tells nothing of its having passed; one on the day counts. An update of the stage may have been
about something else.

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
from complaintcode.clocks.silences import LONG_SILENCE, came_between, news_of
from complaintcode.clocks.wording import day, working_days
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.promises import DueDay, Promise
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_TOLD = {
    MET: "news given of what is overdue",
    NOT_MET: "no news given of what is overdue",
    NEEDS_REVIEW: "overdue: was news given?",
}
_DONE = {
    MET: "news given of what was overdue",
    NOT_MET: "no news given of what was overdue",
    NEEDS_REVIEW: "done late: was news given before?",
}
_ADVICE = "Tell the resident how it stands and when it will be done."


@rule("overdue-action-updates", reads=("remedies", "actions"), done="news given of overdue actions")
def overdue_action_updates(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Did the resident hear of what is, or was, overdue?"""
    for path, stage in own_stages(complaint, required):
        for promise, due in promises(path, stage, complaint, basis):
            if due.last >= basis.as_of or promise.done.by(max(due.last, complaint.received)):
                continue
            answer = promise.settled(_answer(promise, due, stage, complaint, basis))
            told = _DONE if promise.done.surely else _TOLD
            yield stated(complaint, basis, required, promise.path, answer, told, advice=_ADVICE)


def _answer(
    promise: Promise, due: DueDay, stage: Stage, complaint: Complaint, basis: Basis
) -> Answer:
    done, news = promise.done, news_of(promise, due, complaint, basis)
    if news.surely and news.longest <= LONG_SILENCE:
        return Answer(MET, f"{due.told}, and an update since")
    when = "by" if done.unsure else "on"
    ended = f"done {when} {day(news.until)}" if done.surely else "perhaps not done"
    ended = "not done" if done.surely_not else ended
    missing = (*news.unsure, *((f"{promise.path}.done",) if done.unsure else ()))
    if news.came:
        missing += due.unsure(promise.path)
        silent = f"once {working_days(news.longest)} without news: is that often enough?"
        because = "what came since is not known" if missing else silent
        return Answer(NEEDS_REVIEW, f"{due.told}, {ended}; {because}", missing)
    of_the_stage = (seen(one, complaint, basis) for one in stage.updates)
    if any(came_between(one, news.since, news.until) for one in of_the_stage):
        because = f"{due.told}, {ended}; did an update of the stage since tell of it?"
        return Answer(NEEDS_REVIEW, because, missing)
    late = done.surely and done.first and done.first > due.last
    if done.surely_not or (late and news.least > LONG_SILENCE):
        return Answer(NOT_MET, f"{due.told}, {ended}, and no update since")
    if late and news.longest <= LONG_SILENCE:
        return Answer(NEEDS_REVIEW, f"{due.told}, {ended}; no update before: was news given?")
    because = "for how long it was overdue without news is not known"
    missing += due.unsure(promise.path)
    return Answer(NEEDS_REVIEW, f"{due.told}, {ended}; {because}", missing)
