"""Refusals of a complaint, of its escalation or of one aspect, and how old a complaint is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.recorded import Answer, Seen, seen
from complaintcode.clocks.wording import day, listed
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET
from complaintcode.model.choices import Refused
from complaintcode.model.dates import ABSENT, UNKNOWN, Window

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis
    from complaintcode.model.choices import ExclusionGround
    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Exclusion


class Refusal(NamedTuple):
    """A refusal that may have been decided by the day of looking, with its place in the record.

    ``surely``: it has been, as its day says, or that it was explained or overturned.
    ``overturned``: surely that, by then.
    """

    path: str
    record: Exclusion
    of: Refused
    decided: Seen
    surely: bool
    overturned: bool

    def settled(self, answer: Answer) -> Answer:
        """The answer; none is sure of a refusal that may never have been.

        Nobody has to judge one that has been overturned.
        """
        if not self.surely:
            because = f"{answer.because}; whether it was refused at all is not known"
            missing = dict.fromkeys((*answer.missing, f"{self.path}.decided"))
            return answer._replace(outcome=NEEDS_REVIEW, because=because, missing=tuple(missing))
        if answer.outcome is NEEDS_REVIEW and self.overturned and not answer.missing:
            because = f"overturned; {answer.because}"
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
    """The refusals that a requirement is about."""
    return (one for one in _all(complaint, basis) if one.of.value in required[1].of)


def aspect_refused(complaint: Complaint, basis: Basis) -> bool:
    """Whether one aspect of the complaint may stand refused."""
    return any(one.of is Refused.ASPECT and not one.overturned for one in _all(complaint, basis))


def _all(complaint: Complaint, basis: Basis) -> Iterator[Refusal]:
    """The refusals that there may have been by the day of looking.

    One of no recorded kind is taken by its stage: of stage 2 and later, an escalation was refused.
    """
    for place, record in enumerate(complaint.exclusions):
        of = record.refused
        decided = decided_on(record, complaint, basis)
        if not decided.surely_not:
            overturned = seen(record.overturned, complaint, basis).surely
            told = seen(record.explained, complaint, basis).surely
            surely = decided.surely or overturned or told
            yield Refusal(f"$.exclusions[{place}]", record, of, decided, surely, overturned)


def decided_on(record: Exclusion, complaint: Complaint, basis: Basis) -> Seen:
    """When it was refused: of one that the record lists with no day, nobody knows if and when."""
    when = UNKNOWN if record.decided in {ABSENT, None} else record.decided
    return seen(when, complaint, basis)


def letter_told(refusal: Refusal, basis: Basis) -> bool:
    """Whether a letter of the case tells of that kind of refusal: then it is read instead."""
    kind = LETTERS[refusal.of]
    return kind in basis.unread or any(one.reading.kind == kind for one in basis.letters)


def in_policy(refusal: Refusal, basis: Basis) -> bool | None:
    """Whether the landlord's policy names the ground; ``None``: not known.

    Where the policy has a ground in words alone, nobody knows that it is not this one.
    """
    record, policy = refusal.record, basis.policy
    if record.in_policy is not None or policy is None or policy.exclusions is None:
        return record.in_policy
    in_words = any(one.ground is None for one in policy.exclusions)
    return record.ground in policy.grounds() or (None if in_words else False)


def held_against_policy(answer: Answer, refusal: Refusal, basis: Basis) -> Answer:
    """The answer; a ground of the Code that the landlord's own policy lacks is for a person."""
    if answer.outcome is MET and in_policy(refusal, basis) is False:
        because = f"{answer.because}; the landlord's own policy does not name the ground"
        return answer._replace(
            outcome=NEEDS_REVIEW, because=because, readings=(*answer.readings, "A16")
        )
    return answer


def held_against_letters(answer: Answer, refusal: Refusal, basis: Basis) -> Answer:
    """The answer; where the letters of the refusal plainly give other grounds, for a person."""
    told = grounds_told(LETTERS[refusal.of], basis)
    if not told or refusal.record.ground in told or answer.outcome not in {MET, NOT_MET}:
        return answer
    because = f"{answer.because}; the letter of the refusal gives another ground: {in_words(told)}"
    return answer._replace(outcome=NEEDS_REVIEW, because=because)


def grounds_told(kind: str, basis: Basis) -> list[ExclusionGround]:
    """The grounds of the Code that the letters of a kind plainly name."""
    readings = [one.reading for one in basis.letters if one.reading.kind == kind]
    found = [item for one in readings if (item := one.item("refusal_reason")) is not None]
    return list(dict.fromkeys(ground for one in found for ground in one.values))


def in_words(grounds: Iterable[ExclusionGround]) -> str:
    """Grounds as words."""
    return listed([one.value.replace("_", " ") for one in grounds])


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
    if firsts and received <= (last_day := max(firsts) + age):
        because = f"received {day(received)}, in time until {day(last_day)}"
        return Answer(NOT_MET, because, readings=("A15",))
    lasts = [last for _, last in bounds.values()]
    if lasts and received > (last_day := max(lasts) + age):
        because = f"received {day(received)}, in time until {day(last_day)}"
        return Answer(MET, because, readings=("A15",))
    unsure = tuple(path for path, (first, last) in bounds.items() if first != last) or tuple(days)
    because = f"not known: {listed([_AGES[path] for path in unsure])}"
    return Answer(NEEDS_REVIEW, because, unsure, ("A15",))


_AGES = {
    "$.issue_arose": "when the matter arose",
    "$.became_aware": "when the resident came to know of it",
}


def _bounds(when: When, received: date) -> tuple[date | None, date]:
    """The first and the last day that it can have been: who complains knows of the matter."""
    if type(when) is date:
        return when, when
    if type(when) is Window:
        return when.earliest, when.latest or received
    return None, received
