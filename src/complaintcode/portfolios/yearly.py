"""The yearly report: what the Code asks for under 8.1 and 9.7, in words and tables.

Everything is said in full sentences, as it is read by residents and by a governing body; rounding
happens here and nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from complaintcode import catalogue
from complaintcode.clocks.wording import day
from complaintcode.portfolios.charts import (
    HOW_LONG,
    HOW_MANY,
    PROVISIONS,
    at_the_head,
    of_provisions,
)
from complaintcode.portfolios.choices import choices
from complaintcode.portfolios.handling import (
    categories,
    decisions,
    escalation,
    extensions,
    months,
    promises,
    refusals,
    share_extended,
    taken,
)
from complaintcode.portfolios.measures import ProvisionRow, percent
from complaintcode.portfolios.page import Listing, Page, Paragraph, Section, Table
from complaintcode.portfolios.published import submission, to_publish
from complaintcode.portfolios.states import STATE
from complaintcode.portfolios.words import (
    NOT_KNOWN,
    STOCK,
    WITHHELD,
    days_taken,
    figure,
    number,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from complaintcode.portfolios.measures import Answered, Portfolio
    from complaintcode.portfolios.page import Block

NAMED_AT_MOST = 20
"""References that a page names under one heading; the JSON document has all of them."""


def yearly(portfolio: Portfolio) -> Page:
    """The report of a period, ready to be written in any format."""
    period = portfolio.period
    return Page(
        _title(portfolio),
        (
            *(Paragraph(text) for text in _opening(portfolio)),
            _glance(portfolio),
            at_the_head(portfolio),
        ),
        (
            Section("What needs a look", tuple(_warnings(portfolio))),
            Section("Complaints for each 1,000 homes (CH01)", tuple(_ch01(portfolio))),
            Section("Answered within the Code's time (CH02)", tuple(_ch02(portfolio))),
            Section(
                "How CH01 and CH02 were worked out",
                (Listing(tuple(choices(portfolio.rules, period))),),
            ),
            Section(HOW_MANY, (*months(portfolio), *categories(portfolio))),
            Section("What was decided", tuple(decisions(portfolio))),
            Section(HOW_LONG, tuple(taken(portfolio))),
            Section("Extensions", tuple(extensions(portfolio))),
            Section("Going on to stage 2", tuple(escalation(portfolio))),
            Section("Refusals", tuple(refusals(portfolio))),
            Section("Remedies and actions promised", tuple(promises(portfolio))),
            Section(PROVISIONS, tuple(_provisions(portfolio))),
            Section("To be published with this report", tuple(_published(portfolio))),
        ),
    )


# --- the head


def _title(p: Portfolio) -> str:
    of = f"{p.landlord}: complaints" if p.landlord else "Complaints"
    return f"{of} from {p.period.says()}"


def _opening(p: Portfolio) -> Iterator[str]:
    made = "1 complaint was" if p.cases == 1 else f"{number(p.cases)} complaints were"
    made = "Complaints were" if p.cases is None else made
    yield (
        f"{made} made in the period, going by the case files as seen on {day(p.as_of)}. CH01 and"
        f" CH02 are about tenants and shared owners, as the regulator wants them{_of_no_tenure(p)};"
        " everything else is about all residents."
    )
    if p.as_of < p.period.end:
        yield "The period has not ended: these are the figures so far."
    if p.not_read:
        files = "1 case" if p.not_read == 1 else f"{p.not_read:,} cases"
        yield f"{files} could not be read and {'is' if p.not_read == 1 else 'are'} in no figure."
    if p.broken:
        yield (
            "A rule of this program broke on these complaints, whose figures may be wrong: "
            + _named(p.broken)
        )
    if p.suppressed_below is not None:
        yield (
            f"Counts from 1 to {p.suppressed_below - 1} are withheld so that nobody can be"
            " recognised, and with them what would give them away. Warnings and the references of"
            " complaints are left out. What goes to the regulator has to be made without this."
        )


def _of_no_tenure(p: Portfolio) -> str:
    return ", and hold those whose tenure is not recorded" if p.unknown_tenure else ""


def _glance(p: Portfolio) -> Table:
    earlier = p.last_year
    columns = ("", p.period.name, *([earlier.period.name] if earlier else []))
    rows = tuple(
        (one.label, one.told(p), *([_before(one, earlier)] if earlier else []))
        for one in _AT_A_GLANCE
    )
    return Table("At a glance", columns, rows)


class _Row(NamedTuple):
    """A figure at a glance, and whether it needs the number of homes."""

    label: str
    told: Callable[[Portfolio], str]
    needs_homes: bool = False


def _before(row: _Row, earlier: Portfolio) -> str:
    """A figure of last year; of a rate, what it lacks."""
    lacks_homes = row.needs_homes and earlier.homes["all"] is None
    return "give --last-year-homes" if lacks_homes else row.told(earlier)


def _made(stage: str) -> Callable[[Portfolio], str]:
    return lambda p: number(p.ch01["all"][stage].made)


def _per_1000(stage: str) -> Callable[[Portfolio], str]:
    return lambda p: _rate(p, "all", stage)


def _rate(p: Portfolio, stock: str, stage: str) -> str:
    one = p.ch01[stock][stage]
    return figure(one.per_1000, hidden=one.made is None)


def _in_time(stage: str) -> Callable[[Portfolio], str]:
    return lambda p: _share(p.ch02["all"][stage])


def _share(one: Answered) -> str:
    hidden = None in {one.in_time, one.in_time_with_extension, one.made}
    return figure(one.percent, hidden=hidden)


def _half_within(stage: str) -> Callable[[Portfolio], str]:
    def told(p: Portfolio) -> str:
        one = p.times[stage]["from_request"]
        return days_taken(one.median, hidden=one.answers is None)

    return told


def _of(part: int | None, whole: int | None) -> str:
    if part is None or whole is None:
        return WITHHELD
    return figure(percent(part, whole), hidden=False)


def _refused(p: Portfolio) -> str:
    counts = p.refusals.values()
    return WITHHELD if None in counts else number(sum(one or 0 for one in counts))


def _kept(p: Portfolio) -> str:
    rows = p.promises.values()
    counts = [row[name] for row in rows for name in ("kept", "late", "not_kept")]
    if None in counts:
        return WITHHELD
    kept = sum(row["kept"] or 0 for row in rows)
    return _of(kept, sum(one or 0 for one in counts))


_AT_A_GLANCE = (
    _Row("stage 1 complaints that CH01 counts", _made("stage1")),
    _Row("stage 1, for each 1,000 homes (CH01)", _per_1000("stage1"), needs_homes=True),
    _Row("stage 2 complaints that CH01 counts", _made("stage2")),
    _Row("stage 2, for each 1,000 homes (CH01)", _per_1000("stage2"), needs_homes=True),
    _Row("stage 1 answered in time, per cent (CH02)", _in_time("stage1")),
    _Row("stage 2 answered in time, per cent (CH02)", _in_time("stage2")),
    _Row("half of stage 1 answered in, working days from the complaint", _half_within("stage1")),
    _Row("half of stage 2 answered in, working days from the request", _half_within("stage2")),
    _Row(
        "stage 1 extended, per cent of those where it is known",
        lambda p: share_extended(p.extensions["stage1"]),
    ),
    _Row(
        "went on to stage 2, per cent", lambda p: _of(p.escalation.asked, p.escalation.complaints)
    ),
    _Row("refusals", _refused),
    _Row("remedies and actions done by their day, per cent of those due", _kept),
)


def _warnings(p: Portfolio) -> Iterator[Block]:
    if p.suppressed_below is not None:
        yield Paragraph("Left out, as small numbers are withheld.")
    elif p.warnings:
        told = (f"{one.says}{_cases(one.cases)}" for one in p.warnings)
        yield Listing(tuple(told))
    else:
        yield Paragraph("Nothing across the complaints calls for a warning.")


# --- the two measures


def _ch01(p: Portfolio) -> Iterator[Block]:
    columns = ("", "homes", "stage 1", "for each 1,000", "stage 2", "for each 1,000")
    rows = tuple(
        (
            STOCK[stock],
            "not given" if homes is None else number(homes),
            *(told for stage in ("stage1", "stage2") for told in _of_stock(p, stock, stage)),
        )
        for stock, homes in p.homes.items()
    )
    yield Table("Complaints made in the period", columns, rows)
    left_out = tuple((said, number(p.left_out[reason])) for reason, said in _LEFT_OUT.items())
    yield Table("Left out of both measures", ("", "complaints"), left_out)
    if p.unknown_tenure:
        yield Paragraph(
            f"Complaints whose tenure is not recorded: {number(p.unknown_tenure)}. They are among"
            " all homes, and in neither of the two stocks."
        )


def _of_stock(p: Portfolio, stock: str, stage: str) -> tuple[str, str]:
    """How many, and for each 1,000 homes; not known of a stock where no tenure is."""
    made = {of: p.ch01[of][stage].made for of in STOCK}
    if stock != "all" and made["all"] and made["lcra"] == made["lcho"] == 0:
        return NOT_KNOWN, NOT_KNOWN
    return number(made[stock]), _rate(p, stock, stage)


_LEFT_OUT = {
    "refused": "refused",
    "joined": "answered with another complaint and counted there",
    "other_tenure": "of neither low cost renters nor low cost owners",
    "no_edition": "before the first edition of the Code",
}


def _ch02(p: Portfolio) -> Iterator[Block]:
    for stage in ("stage1", "stage2"):
        rows = tuple(
            (
                STOCK[stock],
                number(one.made_in_all),
                *(number(getattr(one, state)) for state in STATE),
                _share(one),
            )
            for stock, found in p.ch02.items()
            for one in [found[stage]]
        )
        columns = ("", "made", *STATE.values(), "per cent in time")
        yield Table(f"{words(stage).capitalize()}", columns, rows)
    yield Paragraph(
        f"{_out_of(p)} Pending: the time for the answer is still running. To review: the record or"
        " the Code leaves it open whether the answer was in time. Not assessed: the record does not"
        " hold enough to say."
    )
    at_most = [
        f"{figure(one.percent_at_most, hidden=False)} at {words(stage)}"
        for stage, one in p.ch02["all"].items()
        if one.percent is not None and one.percent_at_most is not None
        if one.percent_at_most > one.percent
    ]
    if at_most:
        yield Paragraph(
            "If everything that is open turned out to be in time, the share among all homes would"
            f" be {' and '.join(at_most)}: no figure here counts it as in time."
        )


def _out_of(p: Portfolio) -> str:
    kept = "in time" if not p.rules.count_extensions else "in time, by an extension or without one"
    counted = " and ".join(
        f"{number(one.made)} at {words(stage)}" for stage, one in p.ch02["all"].items()
    )
    return f"Per cent in time: those {kept}, out of the complaints that count ({counted})."


# --- provisions


def _provisions(p: Portfolio) -> Iterator[Block]:
    yield Paragraph(
        "In how many complaints each provision was kept. A complaint with several findings on one"
        " provision counts by the worst. Not assessed: the record lacks what all or a part of the"
        " provision would be judged by. What is found at stage 2 belongs to the period in which"
        " stage 2 was asked for."
    )
    for edition in dict.fromkeys(one.edition for one in p.provisions):
        rows = [one for one in p.provisions if one.edition == edition]
        yield from _of_edition(p, edition, rows)
    for one in p.either:
        which = f"{' or '.join(one.provisions)} ({catalogue.edition(one.edition).short})"
        yield Paragraph(
            f"{which} was not kept in {number(one.not_met)} more: an unknown day hides which of"
            f" them.{_cases(one.cases)}"
        )


def _of_edition(p: Portfolio, id_: str, rows: list[ProvisionRow]) -> Iterator[Block]:
    edition = catalogue.edition(id_)
    assessed = [
        one for one in rows if any(getattr(one, name) != 0 for name in ProvisionRow.OUTCOMES)
    ]
    earlier = {
        one.provision: one.not_met
        for one in (p.last_year.provisions if p.last_year else ())
        if one.edition == id_
    }
    before = (f"not met {p.last_year.period.name}",) if p.last_year else ()
    table = tuple(
        (
            f"{one.provision} {edition.provision(one.provision).summary}",
            *(number(getattr(one, name)) for name in ProvisionRow.COUNTS),
            *([number(earlier.get(one.provision, 0))] if before else []),
        )
        for one in assessed
    )
    if table:
        yield of_provisions(id_, assessed)
        columns = ("", "met", "not met", "to review", "not yet due", "not assessed", *before)
        yield Table(edition.name, columns, table)
    behind = tuple(
        f"{one.provision} {said}:{_cases(one.cases[name])}"
        for one in assessed
        for name, said in (("not_met", "not met"), ("needs_review", "to review"))
        if one.cases.get(name)
    )
    if behind:
        yield Listing(behind)
    rest = [one.provision for one in rows if one not in assessed]
    if rest:
        yield Paragraph(f"Not assessed in any complaint ({edition.short}): {', '.join(rest)}.")


def _cases(cases: tuple[str, ...]) -> str:
    return f" {_named(cases)}." if cases else ""


def _named(cases: tuple[str, ...]) -> str:
    shown = ", ".join(cases[:NAMED_AT_MOST])
    more = len(cases) - NAMED_AT_MOST
    return f"{shown} and {more:,} more, which the JSON document names" if more > 0 else shown


def _published(p: Portfolio) -> Iterator[Block]:
    yield Listing(tuple(to_publish(p.period)))
    told = submission(p.period, p.homes)
    if told:
        yield Paragraph(told)
