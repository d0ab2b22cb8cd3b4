"""Refusals of a complaint, of its escalation or of one aspect, and how old a complaint is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.recorded import Answer, Seen, seen
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET, NOT_YET_DUE
from complaintcode.model.choices import Refused
from complaintcode.model.dates import ABSENT, Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis
    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Exclusion


class Refusal(NamedTuple):
    """A refusal that may have been decided by the day of looking, with its place in the record."""

    path: str
    record: Exclusion
    of: Refused
    decided: Seen
    overturned: bool

    def settled(self, answer: Answer) -> Answer:
        """The answer, or none that is sure where it is not known whether anything was refused.

        Nobody has to judge a refusal that the landlord itself has overturned.
        """
        if self.decided.never and answer.outcome is not NOT_YET_DUE:
            because = f"whether it was refused is not known; {answer.because}"
            missing = (f"{self.path}.decided", *answer.missing)
            return answer._replace(outcome=NEEDS_REVIEW, because=because, missing=missing)
        if answer.outcome is NEEDS_REVIEW and self.overturned and not answer.missing:
            because = f"overturned by the landlord; {answer.because}"
            return answer._replace(outcome=NOT_APPLICABLE, because=because)
        return answer


LETTERS = {
    Refused.ACCEPTANCE: "refusal_accept",
    Refused.ASPECT: "refusal_accept",
    Refused.ESCALATION: "refusal_escalate",
}
"""The kind of letter that tells of a refusal."""


def refusals(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Refusal]:
    """The refusals that a requirement is about.

    One of no recorded kind is taken by its stage: of stage 2 and later, an escalation was refused.
    A refusal without a day is one all the same; one on no day (null), or after the day of looking,
    is none.
    """
    for place, record in enumerate(complaint.exclusions):
        of = refused_what(record)
        decided = seen(record.decided, complaint, basis)
        if record.decided is ABSENT:
            decided = Seen(never=False, first=complaint.received, last=basis.as_of)
        if of.value in required[1].of and not decided.surely_not:
            overturned = seen(record.overturned, complaint, basis).surely
            yield Refusal(f"$.exclusions[{place}]", record, of, decided, overturned)


def refused_what(record: Exclusion) -> Refused:
    """What was refused; where that is not recorded it is taken by the stage."""
    return record.of or (Refused.ESCALATION if (record.stage or 1) > 1 else Refused.ACCEPTANCE)


def letter_told(refusal: Refusal, basis: Basis) -> bool:
    """Whether a letter of the case tells of that kind of refusal: then it is read instead."""
    return any(one.reading.kind == LETTERS[refusal.of] for one in basis.letters)


def old_enough(complaint: Complaint, months: int) -> Answer:
    """Whether a complaint came later than ``months`` after the matter arose or was known of (A15).

    *Met*: later, whichever unknown day it was. The later of the two days counts, and the day of
    the same number so many months on is in time; a month too short ends on its last day.
    """
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - few cases hold a refusal

    received, age = complaint.received, relativedelta(months=months)
    days = {"$.issue_arose": complaint.issue_arose, "$.became_aware": complaint.became_aware}
    bounds = {path: _bounds(when, received) for path, when in days.items() if when is not None}
    firsts = [first for first, _ in bounds.values() if first is not None]
    lasts = [last for _, last in bounds.values()]
    if firsts and received <= (last_day := max(firsts) + age):
        because = f"received {day(received)}, in time until {day(last_day)}"
        return Answer(NOT_MET, because, readings=("A15",))
    if lasts and received > (last_day := max(lasts) + age):
        because = f"received {day(received)}, in time until {day(last_day)}"
        return Answer(MET, because, readings=("A15",))
    unsure = tuple(path for path, (first, last) in bounds.items() if first != last)
    because = "not known when the matter arose, or when the resident came to know of it"
    return Answer(NEEDS_REVIEW, because, unsure or tuple(days), ("A15",))


def _bounds(when: When, received: date) -> tuple[date | None, date]:
    """The first and the last day that it can have been: who complains knows of the matter."""
    if type(when) is date:
        return when, when
    if type(when) is Window:
        return when.earliest, when.latest or received
    return None, received
