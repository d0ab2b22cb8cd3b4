"""What a statement says of work for the resident: promised for a day, or done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import either
from complaintcode.letters.redress.mended import (
    AS_MENDED,
    DONE_TO_HOME,
    INQUIRY,
    LEARNING,
    MEANWHILE,
    RETURNED,
    TIMED_TO_HOME,
    TO_HOME,
    WENT_WRONG,
    WORK_DONE,
)
from complaintcode.letters.redress.not_offered import NEVER_OFFERED, YOUR_COST
from complaintcode.letters.redress.promises import FUTURE, TRADE, WORK, ours
from complaintcode.letters.redress.statements import LEAD_SECTIONS

if TYPE_CHECKING:
    from complaintcode.letters.matching.cues import Cues
    from complaintcode.letters.redress.statements import Statement

_AT_HOME = either(TO_HOME, TIMED_TO_HOME)
_DONE = either(WORK_DONE, DONE_TO_HOME)
# "The joiner will visit on 2 June to hang the door": no work that is only looked at or needed.
_AND_DO = re.compile(r"\b(?:to|and) (?=[a-z]+(?<!s)\b)")


def work_promised(told: Statement) -> bool:
    """Whether work on the home is to come: when, no matter."""
    if not told.promises:
        return False
    return any(
        WORK.within(part) and not LEARNING.within(part) and not _only_inquires(part, WORK)
        for part in (*told.promises, told.row if told.under_label else "")
    )


def home_promised(told: Statement) -> bool:
    """Whether something is to be done to the home: what, no matter."""
    return any(
        _AT_HOME.within(part) and not LEARNING.within(part) and not _only_inquires(part, _AT_HOME)
        for part in told.promises
    )


def _only_inquires(clause: str, work: Cues) -> bool:
    """Whether the first thing that it names is a call or a look, and no work comes with it."""
    clause = TRADE.sub("", clause)
    looks = INQUIRY.search(clause)
    works = work.search(clause) if looks else None
    if looks is None or (works and works.start() < looks.start()):
        return False
    return not any(WORK.match(clause, at.end()) for at in _AND_DO.finditer(clause, looks.end()))


def work_done(told: Statement) -> bool:
    """Whether work is told as done, and not to explain what went wrong."""
    if told.section in {"reasons", "decision"} or not _DONE.may_stand(told.text):
        return False
    if not (told.section in LEAD_SECTIONS or told.listed or AS_MENDED.within(told.text)):
        return False
    return any(
        ours(_DONE, part)
        and not _still_to_come(part, told)
        and not NEVER_OFFERED.within(part)
        and not WENT_WRONG.within(MEANWHILE.sub("", part))
        and not LEARNING.within(part)
        and part not in told.theirs
        and not (told.residents or YOUR_COST.match(told.text) or RETURNED.within(told.text))
        for part in told.clauses
    )


def _still_to_come(clause: str, told: Statement) -> bool:
    """Whether it is named behind what is yet to be done: "I will check that it is mended"."""
    ahead, done = FUTURE.search(clause), _DONE.search(clause)
    return bool(ahead and done and clause in told.promises and ahead.start() < done.start())
