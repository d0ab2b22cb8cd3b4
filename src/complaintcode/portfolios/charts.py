"""What the charts of the yearly report show; ``reporting.pages`` draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode import catalogue
from complaintcode.portfolios.distributions import MORE, late_within
from complaintcode.portfolios.editions import day_zero
from complaintcode.portfolios.measures import STAGES
from complaintcode.portfolios.page import Bar, Chart, Charts, Limit, Part
from complaintcode.portfolios.states import STATE
from complaintcode.portfolios.words import BY_DAYS_OFF, WITHHELD, month, number, step, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from complaintcode.portfolios.measures import Count, Portfolio, ProvisionRow, Table

# The parts of the report that hold the figures.
HOW_MANY = "How many, and about what"
HOW_LONG = "How long answers took"
PROVISIONS = "The Code, provision by provision"

_ANSWERED = (
    Part("kept", STATE["in_time"]),
    Part("extended", STATE["in_time_with_extension"]),
    Part("broken", STATE["late"]),
    Part("open", STATE["needs_review"]),
)
_STANDING = (
    *_ANSWERED[:2],
    Part("broken", "late or overdue"),
    Part("open", "to review, pending, not assessed or withdrawn"),
    Part("withheld", "some of these: which is withheld"),
)
_OPEN = ("needs_review", "not_assessed", "pending", "withdrawn")
_JUDGED = (Part("kept", "met"), Part("broken", "not met"), Part("open", "to review"))


def at_the_head(p: Portfolio) -> Charts:
    """How long answers took, and how the complaints of each month stand, stage by stage."""
    stages = dict.fromkeys((*(f"stage{number}" for number in STAGES), *p.by_month))
    how_long = (one for stage in stages for one in _how_long(p, stage))
    return Charts((*how_long, *(_months(stage, p.by_month[stage]) for stage in stages)))


def of_provisions(edition: str, rows: Iterable[ProvisionRow]) -> Charts:
    """Of each provision, in which share of the complaints where it was judged it was kept."""
    told = catalogue.edition(edition)
    judged = ((one.provision, (one.met, one.not_met, one.needs_review)) for one in rows)
    bars = tuple(
        Bar(f"{name} {told.provision(name).summary}", name, counts, _not_met(counts))
        for name, counts in judged
        if any(count != 0 for count in counts)
    )
    title = f"{told.name}: met or not"
    if not bars:
        return Charts((Chart("shares", title, f"{title}. Nothing is judged yet.", PROVISIONS),))
    says = (
        "A bar for each provision that was judged: in which share of the complaints it was met, was"
        " not met, or is to review."
    )
    return Charts((Chart("shares", title, says, PROVISIONS, _JUDGED, bars, _note(bars)),))


def _not_met(counts: tuple[Count, ...]) -> str:
    judged = _sum(counts)
    return WITHHELD if judged is None else f"{number(counts[1])} of {number(judged)} not met"


def _how_long(p: Portfolio, stage: str) -> Iterator[Chart]:
    """A chart for each limit that the stage's answers were held against: as a rule there is one."""
    title = f"{words(stage).capitalize()}: working days to the answer"
    for limit, steps in p.spread.get(stage, {}).items():
        ends = [name.rpartition("-")[2] for name in steps if name != MORE]
        bars = tuple(
            Bar(step(name, limit), end, counts, _in_all(counts))
            for (name, row), end in zip(steps.items(), [*ends, ""], strict=True)
            for counts in [tuple(row.values())]
        )
        answers = number(p.times[stage]["as_counted"].answers)
        notes = [
            _note(bars, " A star stands for them."),
            BY_DAYS_OFF if late_within(limit, steps) else "",
        ]
        yield Chart(
            "columns",
            title,
            "Columns: how many answers took how many working days as the Code counts, with the"
            f" limit of {limit} marked. Of {answers} answers: {_totals(_ANSWERED, bars)}.",
            HOW_LONG,
            _ANSWERED,
            bars,
            " ".join(filter(None, notes)),
            axis=f"working days; the last column: {bars[-1].name}",
            limit=Limit(ends.index(str(limit)) + 1, f"limit: {limit} working days"),
        )
    if stage not in p.spread:
        yield Chart("columns", title, f"{title}. {_why_none(p, stage)}", HOW_LONG)


def _why_none(p: Portfolio, stage: str) -> str:
    """Why there is no answer to show: none was given, or of none is known how long it took."""
    decided = p.decisions.get(stage)
    if decided is None:
        return "Nothing was answered."
    answers = _sum(decided.values())
    which = "no answer" if answers is None else f"none of {number(answers)} answers"
    told = dict.fromkeys(one.edition for one in p.provisions)
    events = dict.fromkeys(day_zero(catalogue.edition(one), int(stage[5:])) for one in told)
    return (
        f"Of {which} is it known how long it took: its own day, or the one that the Code counts"
        f" from ({' or '.join(events)}), is not known."
    )


def _months(stage: str, months: Table) -> Chart:
    title = f"{words(stage).capitalize()}: complaints taken up, month by month"
    if all(row["made"] == 0 for row in months.values()):
        return Chart("rows", title, f"{title}. There are none.", HOW_MANY)
    bars = tuple(_month(name, row) for name, row in months.items())
    when = " to ".join(dict.fromkeys((bars[0].name, bars[-1].name)))
    totals = _totals(_STANDING[:-1], bars)
    says = f"A bar for each month in which they were made, {when}. In all: {totals}."
    return Chart("rows", title, says, HOW_MANY, _STANDING, bars, _note(bars))


def _month(name: str, row: Mapping[str, Count]) -> Bar:
    full = month(name)
    first, year = full.split()
    late = "late withheld" if row["late"] is None else f"{number(row['late'])} late"
    counts = (
        row["in_time"],
        row["in_time_with_extension"],
        row["late"],
        _sum(row[one] for one in _OPEN),
    )
    known = sum(count or 0 for count in counts)
    withheld = row["made"] - known if row["made"] is not None and None in counts else 0
    return Bar(
        full,
        f"{first[:3]} {year}",
        (*counts, withheld),
        WITHHELD if row["made"] is None else f"{number(row['made'])} made, {late}",
    )


def _in_all(counts: tuple[Count, ...]) -> str:
    """What stands above a column: how many, or a star where a part of it is withheld."""
    every = _sum(counts)
    return "*" if every is None else number(every)


def _sum(counts: Iterable[Count]) -> Count:
    """All together; ``None`` where one of them is withheld."""
    every = list(counts)
    return None if None in every else sum(one or 0 for one in every)


def _totals(parts: Sequence[Part], bars: Sequence[Bar]) -> str:
    """How many there are of each part, in words."""
    sums = (_sum(bar.counts[at] for bar in bars) for at in range(len(parts)))
    return "; ".join(f"{part.name} {number(one)}" for part, one in zip(parts, sums, strict=True))


def _note(bars: Iterable[Bar], more: str = "") -> str:
    """That something is missing from the picture, where it is."""
    missing = any(None in bar.counts for bar in bars)
    return f"Small numbers are withheld, and not drawn.{more}" if missing else ""
