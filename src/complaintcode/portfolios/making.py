"""``portfolio``: many complaints and a period, in one pass."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from complaintcode import catalogue
from complaintcode.checking import check
from complaintcode.errors import FieldError, PeriodError
from complaintcode.findings import Basis, require_day, require_means
from complaintcode.model.choices import Decision
from complaintcode.model.records import Complaint
from complaintcode.portfolios import measures
from complaintcode.portfolios.counting import Counting
from complaintcode.portfolios.distributions import by_month, spread
from complaintcode.portfolios.entries import LEFT_OUT, asked_for
from complaintcode.portfolios.joining import Links
from complaintcode.portfolios.measures import STAGES, Escalation, Portfolio
from complaintcode.portfolios.options import STOCKS, TsmRules, homes_by_stock
from complaintcode.portfolios.states import PROMISE_STATES, STATES
from complaintcode.portfolios.tallies import NOT_RECORDED
from complaintcode.portfolios.warnings import repeated, warned
from complaintcode.portfolios.years import Period, period
from complaintcode.working_days import shipped_calendar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from complaintcode.model.policy import Policy
    from complaintcode.portfolios.entries import Asked
    from complaintcode.portfolios.measures import Table
    from complaintcode.working_days import WorkingDayCalendar

RECURRING = 3
"""Extensions from which on one reason, word for word, is told; others are residents' matters."""


def portfolio(
    cases: Iterable[Complaint],
    *,
    year: str | Period,
    homes: int | Mapping[str, int] | None = None,
    as_of: date,
    rules: TsmRules | None = None,
    last_year: Iterable[Complaint] | None = None,
    last_year_homes: int | Mapping[str, int] | None = None,
    policy: Policy | None = None,
    calendars: Callable[[str], WorkingDayCalendar] = shipped_calendar,
) -> Portfolio:
    """CH01, CH02 and the yearly report of a period, as seen on the day ``as_of``.

    ``year`` is a period like ``2025-26``, ``2025``, ``2025-Q2``, ``2025-06`` or
    ``2025-04-01..2026-03-31``; ``homes`` how many homes there were at its end: a number, or a
    mapping of ``lcra`` and ``lcho``. ``rules`` decides what the regulator leaves open. The year
    before is counted from the same complaints, or from those of ``last_year``; it has homes of its
    own, ``last_year_homes``. ``policy`` is the landlord's; ``calendars`` gives a nation's calendar.

    Each complaint is looked at once and let go; what is kept grows only by references. Raises
    ``ComplaintCodeError`` for a period or a number of homes that cannot be read, ``TypeError`` for
    a day of looking that is no date, a policy that is none, or a case that is no complaint.
    """
    require_day(as_of)
    require_means(policy)
    chosen = _period(year)
    held, held_before = homes_by_stock(homes), homes_by_stock(last_year_homes)
    rules = rules or TsmRules()
    now, before = Counting(chosen), Counting(chosen.year_before())
    told, told_before = _Pass(as_of, policy, calendars), _Pass(as_of, policy, calendars)
    told.count(cases, [now] if last_year is not None else [now, before])
    if last_year is None:
        told_before = told
    else:
        told_before.count(last_year, [before])
    earlier = told_before.result(before, held_before, rules) if before.stages[1]["asked"] else None
    return told.result(now, held, rules, earlier)


def _period(year: str | Period) -> Period:
    try:
        return period(year)
    except PeriodError as error:
        raise PeriodError(f"year: {error}") from None


class _Pass:
    """One pass over an input: what all of its complaints together have to say."""

    def __init__(
        self,
        as_of: date,
        policy: Policy | None,
        calendars: Callable[[str], WorkingDayCalendar],
    ) -> None:
        self.as_of = as_of
        self.policy = policy
        self.calendars = calendars
        self.references: set[str] = set()
        self.repeated: list[str] = []
        self.links = Links()
        self.broken: list[str] = []

    def count(self, cases: Iterable[Complaint], countings: list[Counting]) -> None:
        """Count every complaint for the periods that it concerns."""
        for complaint in cases:
            if not isinstance(complaint, Complaint):
                raise FieldError(f"cases: expected complaints (got {complaint!r:.40})")
            if complaint.reference in self.references:
                self.repeated.append(complaint.reference)
            self.references.add(complaint.reference)
            asked = list(asked_for(complaint, self.as_of))
            self.links.add(complaint, asked)
            concerned = [one for one in countings if one.concerns(complaint, asked)]
            if asked and concerned:
                self._one(complaint, asked, concerned)

    def _one(self, complaint: Complaint, asked: list[Asked], concerned: list[Counting]) -> None:
        calendar = self.calendars(complaint.nation.value)
        report = check(complaint, as_of=self.as_of, policy=self.policy, calendar=calendar)
        self.broken += [f"{complaint.reference}: {error}" for error in report.errors]
        basis = None
        if report.edition is not None:
            edition = catalogue.edition(report.edition)
            basis = Basis(edition=edition, calendar=calendar, as_of=self.as_of, policy=self.policy)
        for counting in concerned:
            found = counting.add(complaint, asked, report, basis)
            self.links.joined += [(counting, one) for one in found]

    def result(
        self,
        counting: Counting,
        homes: Mapping[str, int | None],
        rules: TsmRules,
        last_year: Portfolio | None = None,
    ) -> Portfolio:
        """What was counted of one of the periods."""
        warnings = [
            *self.links.settle(counting),
            *warned(counting, homes),
            *repeated(self.repeated),
        ]
        answered = {
            stock: {
                f"stage{number}": measures.answered(
                    counting.states.get((stock, number), Counter()),
                    counting.unanswered.get((stock, number), Counter()),
                    rules,
                )
                for number in STAGES
            }
            for stock in STOCKS
        }
        begun = counting.period.months(self.as_of)
        months = {
            f"stage{number}": by_month(begun, found)
            for number, found in sorted(counting.months.items())
        }
        refusals = counting.refusals
        gone_on = counting.escalation
        return Portfolio(
            period=counting.period,
            as_of=self.as_of,
            rules=rules,
            homes=homes,
            ch01={
                stock: {
                    stage: measures.made(one.made_in_all or 0, homes[stock])
                    for stage, one in found.items()
                }
                for stock, found in answered.items()
            },
            ch02=answered,
            left_out={reason: counting.left_out[reason] for reason in LEFT_OUT},
            unknown_tenure=counting.unknown_tenure,
            provisions=counting.provisions.rows(),
            refusals=refusals.by_ground(),
            cases=counting.cases,
            landlord=next(iter(counting.landlords)) if len(counting.landlords) == 1 else None,
            left_out_by_stage=_table(_stages(counting.left_out_by_stage), LEFT_OUT),
            undated={f"stage{number}": len(found) for number, found in counting.undated.items()},
            either=counting.provisions.either_rows(),
            stages=_table(_stages(counting.stages), ("asked", *LEFT_OUT[1:], "counted", *STATES)),
            months={
                month: made
                for month in begun
                for made in [{f"stage{n}": months[f"stage{n}"][month]["made"] for n in STAGES}]
                if any(made.values())
            },
            categories=_table(_by_size(counting), ("stage1", "stage2", "upheld", "late")),
            decisions=_table(_stages(counting.decisions), DECISIONS),
            times={
                f"stage{number}": {
                    of: measures.times(counting.days.get((number, of), Counter()))
                    for of in ("from_request", "as_counted")
                }
                for number in sorted({*STAGES, *(number for number, _ in counting.days)})
            },
            extensions=_table(
                _stages(counting.extensions), ("stages", "extended", "not_known", *STATES)
            ),
            extension_reasons=_recurring(counting.reasons),
            escalation=Escalation(
                complaints=gone_on["complaints"],
                asked=gone_on["asked"],
                refused=gone_on["refused"],
                percent=measures.percent(gone_on["asked"], gone_on["complaints"]),
            ),
            refusals_by_kind=_table(dict(sorted(refusals.by_kind.items())), refusals.by_ground()),
            refusals_overturned=+refusals.overturned,
            promises=_table(counting.promises.table, ("promised", *PROMISE_STATES)),
            pounds=counting.promises.pounds,
            by_month=months,
            spread={
                f"stage{number}": {limit: spread(limit, found[limit]) for limit in sorted(found)}
                for number, found in sorted(counting.spread.items())
            },
            warnings=tuple(warnings),
            broken=tuple(self.broken),
            last_year=last_year,
        )


DECISIONS = (*(one.value for one in Decision), NOT_RECORDED)


def _stages(found: Mapping[int, Counter[str]]) -> dict[str, Counter[str]]:
    return {f"stage{number}": counts for number, counts in sorted(found.items())}


def _table(rows: Mapping[str, Counter[str]], columns: Iterable[str]) -> Table:
    names = tuple(columns)
    return {row: {name: counts[name] for name in names} for row, counts in rows.items()}


def _by_size(counting: Counting) -> dict[str, Counter[str]]:
    """The headings as they were first written, those with most complaints first."""
    found = counting.categories.values()
    return dict(sorted(found, key=lambda one: (-one[1]["stage1"], one[0].lower())))


def _recurring(reasons: Counter[str]) -> Table:
    """The reasons that recur word for word, and how many extensions have another or none."""
    given = {reason: count for reason, count in reasons.most_common() if reason != NOT_RECORDED}
    recurring = {reason: count for reason, count in given.items() if count >= RECURRING}
    others = sum(given.values()) - sum(recurring.values())
    rest = {"other": others, NOT_RECORDED: reasons[NOT_RECORDED]}
    return {"recurring": recurring, "rest": rest}
