"""What a check answers: outcomes, findings, reports; and what a rule is given to judge by."""

from __future__ import annotations

from collections import Counter
from copy import copy
from datetime import date
from enum import Enum
from functools import cached_property, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import attrs

from complaintcode.errors import FieldError
from complaintcode.model.objects import Value, require

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from decimal import Decimal

    from complaintcode.catalogue import Edition, Provision, Requirement
    from complaintcode.model.policy import Policy
    from complaintcode.model.readings import LetterReading
    from complaintcode.working_days import WorkingDayCalendar


class Outcome(Enum):
    """The five answers to a requirement; the values are the words of a report."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_YET_DUE = "not_yet_due"
    NEEDS_REVIEW = "needs_review"
    NOT_APPLICABLE = "not_applicable"


# By these names in the rules: Python 3.11 takes long to look up a member of an enum.
MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
NOT_YET_DUE, NEEDS_REVIEW = Outcome.NOT_YET_DUE, Outcome.NEEDS_REVIEW
NOT_APPLICABLE = Outcome.NOT_APPLICABLE

WORST_FIRST = (NOT_MET, NEEDS_REVIEW, NOT_YET_DUE, MET, NOT_APPLICABLE)


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Finding(Value):
    """The answer to one requirement, with the dates and the sum that it rests on.

    ``provision`` is its number in the report's edition, ``strength`` its force there (``must``,
    ``should``; ``policy``: the landlord's own limit), ``about`` the path of what was judged.
    ``tell`` gives ``headline`` and ``because``, put in words when they are first asked for.
    ``due_on`` is the last day that no defensible reading calls late, ``due_latest`` the last that
    one still calls in time; ``working_days``, ``limit``, ``extension`` and ``days_late`` are
    working days. Of a letter, ``item`` is what it has to show, ``presence`` whether its text shows
    that (``present``, ``unclear``, ``missing``), ``evidence`` the words. ``missing`` names the
    paths of a case file that would settle a *needs review*: where it is empty, a person has to
    judge. ``readings`` names the doubtful points (A1 to A36) of the answer, ``follows_from`` the
    id of the finding whose cause it shares, ``with_`` the provisions one of which was not kept
    along with this.
    """

    id: str
    rule: str
    provision: str
    with_: tuple[str, ...] = ()
    item: str | None = None
    presence: str | None = None
    about: str
    strength: str
    stage: int | None = None
    outcome: Outcome
    tell: Callable[[], tuple[str, str]] = attrs.field(repr=False, eq=False)
    due_on: date | None = None
    due_latest: date | None = None
    original_due_on: date | None = None
    provisional: bool = False
    done_on: date | None = None
    working_days: int | None = None
    limit: int | None = None
    extension: int | None = None
    days_late: int = 0
    missing: tuple[str, ...] = ()
    evidence: tuple[Mapping[str, Any], ...] = ()
    notes: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    judged: Mapping[str, Any] | None = None
    ignored: Mapping[str, Any] | None = None
    follows_from: str | None = None
    advice: str | None = None

    @property
    def headline(self) -> str:
        """The finding in a few words."""
        return self._told[0]

    @property
    def because(self) -> str:
        """The dates that it rests on, so that the sum can be redone with a wall calendar."""
        return self._told[1]

    @cached_property
    def _told(self) -> tuple[str, str]:
        return self.tell()

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "tell": partial(_said, self._told)}


def _said(told: tuple[str, str]) -> tuple[str, str]:
    return told


def told_apart(findings: list[Finding]) -> list[Finding]:
    """Findings of which no two have the same id: of a letter of two kinds those of each stage."""
    times = Counter(one.id for one in findings)
    return [
        attrs.evolve(one, id=f"{one.id}/stage{one.stage}") if times[one.id] > 1 else one
        for one in findings
    ]


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class NotAssessed(Value):
    """A requirement of which the record holds no material, and what would be needed."""

    provision: str
    why: str
    needs: tuple[str, ...] = ()


def by_provision(
    edition: Edition, asked: Mapping[str, NotAssessed], told: Iterable[NotAssessed]
) -> tuple[NotAssessed, ...]:
    """What was not assessed, each provision once, in the edition's order.

    ``asked`` has it by number; what was ``told`` of a provision comes on top, with its needs.
    """
    merged = dict(asked)
    for one in told:
        before = merged.get(one.provision)
        needs = tuple(dict.fromkeys((*before.needs, *one.needs) if before else one.needs))
        merged[one.provision] = NotAssessed(provision=one.provision, why=one.why, needs=needs)
    return tuple(merged[one.number] for one in edition.provisions if one.number in merged)


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Report(Value):
    """All that a check found on one complaint.

    ``outcome`` is the worst of its *must* findings, in the order not met, needs review, not yet
    due, met, not applicable. ``not_assessed`` has the requirements of which the record holds no
    material: they count for nothing. ``notes`` change no outcome; ``quoted`` has, by note, the
    words of the letter that it rests on. ``errors`` names rules of ours that broke. ``also`` is the
    report by another edition, beside this one and without weight in it. The report on a letter
    alone has neither ``reference`` nor ``received``, and no ``as_of`` where the letter bears no
    date. It has no truth value: ask ``outcome``, ``not_met`` or ``findings``.
    """

    source: str | None = None
    reference: str | None
    edition: str | None
    edition_name: str | None = None
    received: date | None
    as_of: date | None
    outcome: Outcome
    calendar: Mapping[str, Any]
    notes: tuple[str, ...] = ()
    quoted: Mapping[str, str] = attrs.Factory(dict)
    errors: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    not_assessed: tuple[NotAssessed, ...] = ()
    also: Report | None = None

    @property
    def not_met(self) -> tuple[Finding, ...]:
        """The findings that a requirement was not kept, of whatever strength."""
        return self.having(NOT_MET)

    @property
    def needs_review(self) -> tuple[Finding, ...]:
        """The findings that a person has to judge, or that a missing day would settle."""
        return self.having(NEEDS_REVIEW)

    def having(self, outcome: Outcome) -> tuple[Finding, ...]:
        """The findings of one outcome."""
        return tuple(finding for finding in self.findings if finding.outcome is outcome)

    def __bool__(self) -> NoReturn:
        raise TypeError("a Report is neither true nor false: ask .outcome, .not_met or .findings")


def require_day(as_of: object) -> None:
    """Raise ``FieldError`` unless the day of looking is a plain ``date``."""
    if type(as_of) is not date:
        raise FieldError(f"as_of: expected a date (got {as_of!r})")


def require_means(policy: object, calendar: object = None) -> None:
    """Raise ``FieldError`` where one of the two is given and is another thing."""
    if policy is not None:
        from complaintcode.model.policy import Policy  # noqa: PLC0415 - few checks have one

        require(Policy, policy, "policy_from_dict or load_policy")
    if calendar is not None:
        from complaintcode.working_days import WorkingDayCalendar  # noqa: PLC0415 - it is there

        require(WorkingDayCalendar, calendar, 'WorkingDayCalendar("england")')


class HeldLetter(NamedTuple):
    """A letter as read for one of its kinds; ``path`` is its place in the case file.

    ``in_its_place``: it is an answer, read as the acknowledgement that was never sent (A5).
    ``day`` is the one on which it was sent, or that it bears, and ``dated`` that in its date line.
    Called, ``matter`` tells what it says of the complaint, in small letters, and ``sums`` all the
    sums that it names, whatever of: only some records have anything to hold against them.
    """

    path: str
    stage: int | None
    reading: LetterReading
    in_its_place: bool = False
    day: date | None = None
    dated: date | None = None
    matter: Callable[[], str] = str
    sums: Callable[[], frozenset[Decimal]] = frozenset


class Basis:
    """What a rule judges by: edition, calendar, day of looking, letters, policy."""

    __slots__ = ("as_of", "calendar", "clocks", "edition", "letters", "policy", "unread")

    def __init__(
        self,
        *,
        edition: Edition,
        calendar: WorkingDayCalendar,
        as_of: date,
        letters: tuple[HeldLetter, ...] = (),
        unread: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
        policy: Policy | None = None,
    ) -> None:
        self.policy = policy
        """The landlord's own policy; ``None`` where it is not supplied."""
        self.letters = letters
        """The letters of the case that have been read, one entry for each kind of each."""
        self.unread = unread
        """By kind, the paths of the texts of letters whose files nobody read."""
        self.edition = edition
        self.calendar = calendar
        self.as_of = as_of
        self.clocks: dict[int | None, list[Any]] = {}
        """The stages by number, each with its clock: worked out once, for every rule."""

    def afresh(self) -> Basis:
        """The same, with nothing worked out yet: for another complaint."""
        other = copy(self)
        other.clocks = {}
        return other

    def wanting(self, *kinds: str) -> tuple[str, ...]:
        """The paths of what letters of these kinds would have to give: a text, or the letter."""
        return tuple(
            path for kind in kinds for path in self.unread.get(kind, (f"letters[kind={kind}]",))
        )

    def required(self, rule: str, stage: int | None) -> tuple[Provision, Requirement] | None:
        """What the edition requires under that rule at that stage, with the provision."""
        return self.edition.requirements.get((rule, stage))


def counts(finding: Finding, *, strict: bool) -> bool:
    """Whether a finding alone makes the exit code 1.

    A *must* that was not met does; with ``strict`` also a *should*, and one that needs review.
    """
    weighs = finding.strength == "must" or (strict and finding.strength == "should")
    fails = finding.outcome is NOT_MET or (strict and finding.outcome is NEEDS_REVIEW)
    return weighs and fails and finding.ignored is None


rank = WORST_FIRST.index
"""How bad an outcome is: 0 is the worst."""


def worst(outcomes: Iterable[Outcome]) -> Outcome:
    """The worst of some outcomes; *not applicable* where there are none."""
    return min(outcomes, key=rank, default=NOT_APPLICABLE)


def worst_must(findings: Iterable[Finding]) -> Outcome:
    """The worst outcome of those that are a *must*: that of a report."""
    return worst(one.outcome for one in findings if one.strength == "must")
