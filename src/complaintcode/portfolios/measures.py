"""The result: the regulator's measures CH01 and CH02, and what the yearly report rests on."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from statistics import median
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import attrs

from complaintcode.model.objects import Value
from complaintcode.portfolios.options import Denominator, TsmRules, Withdrawn

if TYPE_CHECKING:
    from collections import Counter
    from datetime import date

    from complaintcode.portfolios.years import Period

SCHEMA = "complaintcode.portfolio/1"
STAGES = (1, 2)

Count: TypeAlias = int | None
"""A number of complaints; ``None`` where it is withheld because it is small."""

Table: TypeAlias = Mapping[str, Mapping[str, Count]]
"""Counts by row and column."""


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Made(Value):
    """CH01 of one stage: complaints made in the period, and for each 1,000 homes."""

    COUNTS: ClassVar[tuple[str, ...]] = ("made",)
    RESTS_ON: ClassVar[Mapping[str, tuple[str, ...]]] = {"per_1000": ("made",)}

    made: Count
    per_1000: float | None


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Answered(Value):
    """CH02 of one stage, with every plain count.

    ``made`` are the complaints that count, ``made_in_all`` with the pending and the withdrawn;
    ``percent`` is the share of ``made`` answered in time. ``in_time`` leaves out the answers that
    an extension made timely; ``percent_at_most`` is what ``percent`` would be if all that needs
    review or is not assessed turned out well. ``unanswered`` are those without an answer among the
    late, to review and not assessed.
    """

    COUNTS: ClassVar[tuple[str, ...]] = (
        "made_in_all",
        "in_time",
        "in_time_with_extension",
        "late",
        "pending",
        "withdrawn",
        "needs_review",
        "not_assessed",
        "unanswered",
        "made",
    )
    RESTS_ON: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "percent": ("in_time", "in_time_with_extension", "made"),
        "percent_at_most": (
            "in_time",
            "in_time_with_extension",
            "made",
            "needs_review",
            "not_assessed",
        ),
    }

    made_in_all: Count
    in_time: Count
    in_time_with_extension: Count
    late: Count
    pending: Count
    withdrawn: Count
    percent: float | None
    percent_at_most: float | None
    needs_review: Count
    not_assessed: Count
    unanswered: Count
    made: Count


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Times(Value):
    """How long answers took, in working days.

    ``median``; ``nineteen_in_twenty``: the number of days within which 95 of 100 came; the
    ``longest``; ``days``: how many answers took so many days, ``None`` where small numbers are
    withheld.
    """

    COUNTS: ClassVar[tuple[str, ...]] = ("answers",)
    RESTS_ON: ClassVar[Mapping[str, tuple[str, ...]]] = dict.fromkeys(
        ("median", "nineteen_in_twenty", "longest"), ("answers",)
    )

    answers: Count
    median: float | None
    nineteen_in_twenty: int | None
    longest: int | None
    days: Mapping[int, int] | None


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class ProvisionRow(Value):
    """In how many complaints a provision was met, each counted by its worst finding on it.

    ``not_assessed`` are those whose record lacks what all or a part of it would be judged by.
    ``cases`` has the references by ``not_met`` and ``needs_review``.
    """

    OUTCOMES: ClassVar[tuple[str, ...]] = ("met", "not_met", "needs_review", "not_yet_due")
    COUNTS: ClassVar[tuple[str, ...]] = (*OUTCOMES, "not_assessed")
    RESTS_ON: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    edition: str
    provision: str
    met: Count
    not_met: Count
    needs_review: Count
    not_yet_due: Count
    not_assessed: Count
    cases: Mapping[str, tuple[str, ...]]


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Either(Value):
    """Where one of two provisions was not kept, and an unknown day hides which."""

    COUNTS: ClassVar[tuple[str, ...]] = ("not_met",)
    RESTS_ON: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    edition: str
    provisions: tuple[str, ...]
    not_met: Count
    cases: tuple[str, ...]


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Escalation(Value):
    """How many complaints of the period went on to stage 2 by the day of looking.

    ``complaints`` are those taken up at stage 1, ``asked`` those of them for which stage 2 was
    asked, ``refused`` those of these where it was refused.
    """

    COUNTS: ClassVar[tuple[str, ...]] = ("complaints", "asked", "refused")
    RESTS_ON: ClassVar[Mapping[str, tuple[str, ...]]] = {"percent": ("complaints", "asked")}

    complaints: Count
    asked: Count
    refused: Count
    percent: float | None


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Warned(Value):
    """Something across the cases that a person should look at."""

    about: str
    says: str
    cases: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Portfolio(Value):
    """All that was counted of one period, as the contract's document names it.

    ``document()`` gives that document. Numbers are not rounded, a share is ``None`` where nothing
    can be divided. CH01 and CH02 are found by stock (``all``, ``lcra``, ``lcho``) and stage
    (``stage1``, ``stage2``): ``ch02["all"]["stage1"].percent``. Everything that is not one of the
    two measures is about all residents, whatever their tenure.
    """

    period: Period
    as_of: date
    rules: TsmRules
    homes: Mapping[str, int | None]
    ch01: Mapping[str, Mapping[str, Made]]
    ch02: Mapping[str, Mapping[str, Answered]]
    left_out: Mapping[str, Count]
    unknown_tenure: int
    provisions: tuple[ProvisionRow, ...]
    refusals: Mapping[str, Count]
    cases: Count
    landlord: str | None
    left_out_by_stage: Table
    undated: Mapping[str, int]
    either: tuple[Either, ...]
    stages: Table
    months: Table
    categories: Table
    decisions: Table
    times: Mapping[str, Mapping[str, Times]]
    extensions: Table
    extension_reasons: Table
    escalation: Escalation
    refusals_by_kind: Table
    refusals_overturned: Mapping[str, Count]
    promises: Table
    pounds: Mapping[str, Decimal | None]
    by_month: Mapping[str, Table]
    spread: Mapping[str, Mapping[int, Table]]
    warnings: tuple[Warned, ...]
    not_read: int = 0
    broken: tuple[str, ...] = ()
    last_year: Portfolio | None = None
    suppressed_below: int | None = None

    def document(self) -> dict[str, Any]:
        """The contract's document, with more keys after its own."""
        told = {name: _plain(getattr(self, name)) for name in _IN_DOCUMENT}
        return {
            "schema": SCHEMA,
            "year": self.period.name,
            "as_of": self.as_of.isoformat(),
            "tsm_rules": self.rules.version.value,
            **told,
            "period": {"from": self.period.start.isoformat(), "to": self.period.end.isoformat()},
            "tsm_options": self.rules.as_written(),
            "last_year": self.last_year.document() if self.last_year else None,
        }


_IN_DOCUMENT = tuple(
    field.name
    for field in attrs.fields(Portfolio)
    if field.name not in {"period", "as_of", "rules", "last_year"}
)


def _plain(value: Any) -> Any:
    """A value as JSON has it."""
    if attrs.has(type(value)):
        return {one.name: _plain(getattr(value, one.name)) for one in attrs.fields(type(value))}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return float(value) if isinstance(value, Decimal) else value


# --- working them out


def made(count: int, homes: int | None) -> Made:
    """CH01 from a count; nothing to divide by gives no figure."""
    return Made(made=count, per_1000=1000 * count / homes if homes else None)


def answered(states: Mapping[str, int], unanswered: Mapping[str, int], rules: TsmRules) -> Answered:
    """CH02 from how many stages are in each state, and how many of those have no answer."""
    leave_out = 0 if rules.withdrawn is Withdrawn.COUNT else states["withdrawn"]
    whole = sum(states.values()) - (leave_out if rules.withdrawn is Withdrawn.EXCLUDE else 0)
    counted = sum(states.values()) - states["pending"] - leave_out
    kept = states["in_time"] + rules.count_extensions * states["in_time_with_extension"]
    open_points = states["needs_review"] + states["not_assessed"]
    if rules.ch02_denominator is Denominator.RESPONDED:
        counted -= sum(unanswered.values()) + states["withdrawn"] - leave_out
        open_points -= unanswered["needs_review"] + unanswered["not_assessed"]
    return Answered(
        made_in_all=whole,
        in_time=states["in_time"],
        in_time_with_extension=states["in_time_with_extension"],
        late=states["late"],
        pending=states["pending"],
        withdrawn=states["withdrawn"],
        percent=percent(kept, counted),
        percent_at_most=percent(kept + open_points, counted),
        needs_review=states["needs_review"],
        not_assessed=states["not_assessed"],
        unanswered=sum(unanswered.values()),
        made=counted,
    )


def percent(part: int, whole: int) -> float | None:
    """A share in percent, not rounded; ``None`` of nothing."""
    return 100 * part / whole if whole else None


def times(days: Counter[int]) -> Times:
    """How long answers took, from how many took so many working days."""
    taken = sorted(days.elements())
    if not taken:
        return Times(answers=0, median=None, nineteen_in_twenty=None, longest=None, days={})
    return Times(
        answers=len(taken),
        median=median(taken),
        nineteen_in_twenty=taken[-(-19 * len(taken) // 20) - 1],
        longest=taken[-1],
        days=dict(sorted(days.items())),
    )
