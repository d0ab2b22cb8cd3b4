"""What a record shows apart from time limits: whether something happened, and what follows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from complaintcode.clocks.grace import transitional
from complaintcode.clocks.messages import Disputed, messages_of
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, Finding, Outcome
from complaintcode.model.choices import ClosedWhy
from complaintcode.model.dates import ABSENT, UNKNOWN, Window, earliest, latest
from complaintcode.model.given import given
from complaintcode.model.objects import Record
from complaintcode.model.records import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis
    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Definition


class Seen(NamedTuple):
    """When something happened, as far as the record tells by the day of looking.

    ``never``: it may not have happened. ``first`` and ``last`` bound the day on which it did;
    both are ``None`` where it surely did not.
    """

    never: bool
    first: date | None
    last: date | None

    @property
    def surely(self) -> bool:
        """Whether it happened in any case."""
        return not self.never

    @property
    def surely_not(self) -> bool:
        """Whether it has not happened in any case."""
        return self.first is None

    @property
    def unsure(self) -> bool:
        """Whether it is not known if, or on which day, it happened."""
        return self.first is not None and (self.never or self.first != self.last)

    def by(self, limit: date) -> bool | None:
        """Whether it happened on or before a day; ``None`` where that is not known."""
        if self.first is None or self.last is None or self.first > limit:
            return False
        return True if not self.never and self.last <= limit else None


def seen(
    when: When | Disputed, complaint: Complaint, basis: Basis, *, since: date | None = None
) -> Seen:
    """When something happened; ``since`` is the first day that it could have, the receipt else."""
    if type(when) is date:
        return Seen(never=False, first=when, last=when) if when <= basis.as_of else _NEVER
    if when is ABSENT:
        when = UNKNOWN if complaint.partial_record else None
    if when is None:
        return _NEVER
    if isinstance(when, Disputed):
        return seen(when.day, complaint, basis)._replace(never=True)
    first = min(max(earliest(when), since or complaint.received), latest(when))
    last = min(latest(when), basis.as_of)
    return _NEVER if first > last else Seen(type(when) is not Window, first, last)


_NEVER = Seen(never=True, first=None, last=None)


class Answer(NamedTuple):
    """The outcome of a question to the record, and what it rests on."""

    outcome: Outcome
    because: str
    missing: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()


def stated(
    complaint: Complaint,
    basis: Basis,
    required: tuple[Provision, Requirement],
    about: str,
    answer: Answer,
    told: Mapping[Outcome, str],
    *,
    advice: str | None = None,
    stage: int | None = None,
    **sums: Any,
) -> Finding:
    """The finding of an answer; ``told`` has its headline by outcome, ``about`` its path.

    ``sums`` are days and working days, as in a ``Finding``.
    """
    provision, requirement = required
    judged = dict(own_stages(complaint)).get(about) if answer.outcome in {MET, NOT_MET} else None
    unsure = perhaps_not_begun(judged, basis) if judged else ()
    if unsure:
        told = {NEEDS_REVIEW: f"{told[answer.outcome]}, in question"}
        because = f"{answer.because}; whether that stage had begun is not known"
        missing = tuple(f"{about}.{name}" for name in unsure)
        answer = Answer(NEEDS_REVIEW, because, missing, answer.readings)
    outcome, because, missing, readings = answer
    grace = transitional(outcome, in_grace=basis.edition.in_grace(complaint.received))
    return Finding(
        id=f"{complaint.reference}/{requirement.key}/{about}",
        rule=requirement.key,
        provision=provision.number,
        with_=requirement.also,
        about=about,
        strength=requirement.strength or provision.strength,
        stage=stage if stage is not None else requirement.stage,
        outcome=outcome,
        tell=lambda: (told[outcome], because),
        missing=missing,
        notes=grace.notes,
        readings=readings + grace.readings,
        advice=advice if outcome is NOT_MET else None,
        **sums,
    )


def own_stages(
    complaint: Complaint, required: tuple[Provision, Requirement] | None = None
) -> Iterator[tuple[str, Stage]]:
    """The stages that a requirement is about, or all, with their paths.

    Left out: a stage that another complaint's answer ends, as it is judged there.
    """
    number, joined = required[1].stage if required else None, complaint.joined_with
    for place, stage in enumerate(complaint.stages):
        if number not in {None, stage.number}:
            continue
        if joined is None or stage.number < joined.from_stage:
            yield f"$.stages[{place}]", stage


def answered(stage: Stage, complaint: Complaint, basis: Basis) -> Seen:
    """When a stage was answered: the first of its answers that is not marked as partial."""
    days = [
        when
        for _, when, one in messages_of(complaint, stage, "responded", basis.as_of)
        if one.full is not False
    ]
    return _first_of([seen(one, complaint, basis) for one in days])


def _first_of(found: list[Seen]) -> Seen:
    """When the first of some things happened."""
    firsts = [one.first for one in found if one.first is not None]
    sure = [one.last for one in found if one.surely and one.last is not None]
    lasts = [one.last for one in found if one.last is not None]
    if not firsts:
        return _NEVER
    return Seen(not sure, min(firsts), min(sure) if sure else max(lasts))


def set_out(stage: Stage, basis: Basis) -> Definition | None:
    """The complaint definition, as far as it can have been set out by the day of looking.

    It has no day of its own: not before the request, and with the acknowledgement.
    """
    if stage.number != 1 and earliest(stage.requested) > basis.as_of:
        return None
    sent = [one.sent for one in stage.acknowledgements if one.full is not False]
    days = [one for one in (stage.acknowledged, *sent) if type(one) in {date, Window}]
    ahead = bool(days) and all(earliest(one) > basis.as_of for one in days)
    return None if ahead else stage.definition


def told_definition(stage: Stage, complaint: Complaint, basis: Basis) -> Definition | None:
    """The complaint definition, where something may have been sent that set it out.

    That is an acknowledgement, or an answer in its place (A5).
    """
    sent = (
        seen(when, complaint, basis)
        for name in ("acknowledged", "responded")
        for _, when, _ in messages_of(complaint, stage, name, basis.as_of)
    )
    return None if all(one.surely_not for one in sent) else set_out(stage, basis)


def begun(stage: Stage, basis: Basis) -> bool:
    """Whether a stage that the record lists may have begun by the day of looking.

    Stage 1 begins with the receipt; a stage that was skipped never did.
    """
    if stage.number == 1 or skipped(stage):
        return stage.number == 1
    days = list(_days(stage).values())
    known = _firsts(days)
    return UNKNOWN in days or not known or min(known) <= basis.as_of


def perhaps_not_begun(stage: Stage, basis: Basis) -> tuple[str, ...]:
    """The unknown days that a stage has, if all others of it lie after the day of looking."""
    if stage.number == 1 or skipped(stage):
        return ()
    days = _days(stage)
    known = _firsts(list(days.values()))
    if not known or min(known) <= basis.as_of:
        return ()
    return tuple(name for name, when in days.items() if when is UNKNOWN)


def _days(stage: Stage) -> dict[str, When]:
    """The days that tell when a stage was begun, by their paths below it."""
    names = ("requested", "logged", "acknowledged", "responded")
    lists = ("acknowledgements", "responses")
    return {name: getattr(stage, name) for name in names} | {
        f"{name}[{place}].sent": one.sent
        for name in lists
        for place, one in enumerate(getattr(stage, name))
    }


def skipped(stage: Stage) -> bool:
    """Whether the record says that a stage was left out."""
    return stage.closed is not None and stage.closed.why is ClosedWhy.SKIPPED


def only_named(stage: Stage, basis: Basis) -> bool:
    """Whether the record has the name of a stage, and nothing that was done in it by then."""
    bare = vars(Stage(number=stage.number, name=stage.name))
    return all(_by_then(value, basis) in (None, bare[name]) for name, value in vars(stage).items())


def _by_then(value: object, basis: Basis) -> object:
    """A value, or those of several, without what lies after the day of looking."""
    if isinstance(value, tuple):
        return tuple(one for one in value if not _later(one, basis))
    return None if _later(value, basis) else value


def _later(value: object, basis: Basis) -> bool:
    """Whether every day that a value is or holds lies after the day of looking."""
    known = _firsts(list(vars(value).values()) if isinstance(value, Record) else [value])
    return bool(known) and min(known) > basis.as_of


def answered_later(stage: Stage, basis: Basis) -> bool:
    """Whether every answer that the record tells of lies after the day of looking."""
    days = [one.sent for one in stage.responses]
    days += [] if stage.responded in {ABSENT, None} else [stage.responded]
    known = _firsts(days)
    return bool(known) and len(known) == len(days) and min(known) > basis.as_of


def _firsts(days: Sequence[object]) -> list[date]:
    return [earliest(one) for one in days if isinstance(one, date | Window)]


def stage1_answer(complaint: Complaint, basis: Basis) -> tuple[str, Seen] | None:
    """When stage 1 was answered, with the path of the day; ``None`` where there is no stage 1."""
    found = [
        (
            f"$.stages[{place}].{'responses' if one.responses else 'responded'}",
            answered(one, complaint, basis),
        )
        for place, one in enumerate(complaint.stages)
        if one.number == 1
    ]
    return min(found, key=lambda one: (one[1].never, one[1].first or date.max), default=None)


def under_review(
    path: str, told: tuple[str, str | None], reviewed: When, complaint: Complaint, basis: Basis
) -> Answer | None:
    """Whether a record of something says what it has to, and was looked at again; its ``path``.

    ``told`` is what has to be said, and what is. ``None`` where one of the two is not recorded.
    """
    what, said = told
    if given(said) is None or (given(said) and reviewed is ABSENT):
        return None
    if not given(said):
        return Answer(NOT_MET, f"{what} is recorded as empty")
    when = seen(reviewed, complaint, basis)
    if when.surely and when.last:
        return Answer(MET, f"looked at again by {day(when.last)}")
    missing = () if when.surely_not else (f"{path}.reviewed",)
    because = "not looked at again by the day of looking, as far as recorded"
    return Answer(NEEDS_REVIEW, because, missing)
