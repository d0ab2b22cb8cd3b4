"""The parts of the yearly report on how complaints were handled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.portfolios.distributions import ANSWERED, late_within
from complaintcode.portfolios.editions import counted_from, newest_first
from complaintcode.portfolios.measures import percent
from complaintcode.portfolios.page import Listing, Paragraph, Table
from complaintcode.portfolios.states import PROMISE, STATE
from complaintcode.portfolios.words import (
    BY_DAYS_OFF,
    WITHHELD,
    days_taken,
    figure,
    month,
    number,
    step,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from complaintcode.portfolios.measures import Count, Portfolio
    from complaintcode.portfolios.page import Block

_STAGES = {
    "asked": "made",
    "refused": "refused",
    "joined": "answered with another",
    "no_edition": "before the Code",
    "counted": "taken up",
    **STATE,
}


def months(p: Portfolio) -> Iterator[Block]:
    """What became of the complaints of all residents, and when they came."""
    rows = tuple(
        (words(stage), *(number(counts[name]) for name in _STAGES))
        for stage, counts in p.stages.items()
    )
    yield Table("All residents: what became of each stage", ("", *_STAGES.values()), rows)
    for stage, found in p.by_month.items():
        if any(counts["made"] != 0 for counts in found.values()):
            yield Table(
                f"{words(stage).capitalize()}: taken up, by the month in which they were made",
                ("", "made", *STATE.values()),
                tuple(
                    (month(name), *map(number, counts.values())) for name, counts in found.items()
                ),
            )


def categories(p: Portfolio) -> Iterator[Block]:
    """What complaints were about, by the landlord's own headings."""
    if not p.categories:
        yield Paragraph("No complaint was taken up in the period.")
        return
    earlier = p.last_year
    before = (
        {name.lower(): counts for name, counts in earlier.categories.items()} if earlier else {}
    )
    columns = ("", "stage 1", "stage 2", "upheld at stage 1", "answered late")
    name_before = (f"stage 1, {earlier.period.name}",) if earlier else ()
    rows = tuple(
        (
            words(name) if name == "not_recorded" else name,
            *(number(counts[column]) for column in ("stage1", "stage2", "upheld", "late")),
            *([number(before.get(name.lower(), {}).get("stage1", 0))] if earlier else []),
        )
        for name, counts in p.categories.items()
    )
    yield Table("By the landlord's own headings", (*columns, *name_before), rows)
    yield Paragraph("Upheld: in full or in part. Answered late: at either stage, or overdue.")


def decisions(p: Portfolio) -> Iterator[Block]:
    """What each stage decided."""
    if not p.decisions:
        yield Paragraph("Nothing was answered.")
        return
    names = ("upheld", "partly_upheld", "not_upheld", "not_recorded")
    rows = tuple(
        (words(stage), *(number(counts[name]) for name in names))
        for stage, counts in p.decisions.items()
    )
    yield Table("Answered, by decision", ("", *map(words, names)), rows)


def taken(p: Portfolio) -> Iterator[Block]:
    """How long answers took, by stage: from the request, and as the Code counts."""
    rows = []
    for stage, found in p.times.items():
        for of, one in found.items():
            hidden = one.answers is None
            rows.append(
                (
                    f"{words(stage)}, {_COUNTED_FROM[of]}",
                    number(one.answers),
                    days_taken(one.median, hidden=hidden),
                    days_taken(one.nineteen_in_twenty, hidden=hidden),
                    days_taken(one.longest, hidden=hidden),
                )
            )
    columns = ("", "answers", "median", "nineteen in twenty within", "longest")
    yield Table("Working days to the answer", columns, tuple(rows))
    yield Paragraph(
        "The first line of a stage is what a resident waits. Working days are counted by"
        f" {counted_from(newest_first())}. Answers of which a day is not known are in neither."
    )
    for stage, by_limit in p.spread.items():
        for limit, steps in by_limit.items():
            yield Table(
                f"{words(stage).capitalize()}: working days as the Code counts, limit {limit}",
                ("", *(STATE[state] for state in ANSWERED)),
                tuple(
                    (step(name, limit), *map(number, counts.values()))
                    for name, counts in steps.items()
                ),
            )
            if late_within(limit, steps):
                yield Paragraph(BY_DAYS_OFF)


_COUNTED_FROM = {
    "from_request": "from the day it was asked for",
    "as_counted": "as the Code counts",
}


def extensions(p: Portfolio) -> Iterator[Block]:
    """How often answers were put off, what became of those, and for which reasons."""
    columns = ("", "taken up", "extended", "not known", "per cent", *STATE.values())
    rows = tuple(
        (
            words(stage),
            number(counts["stages"]),
            number(counts["extended"]),
            number(counts["not_known"]),
            share_extended(counts),
            *(number(counts[state]) for state in STATE),
        )
        for stage, counts in p.extensions.items()
    )
    yield Table("Stages of which the resident was told of an extension", columns, rows)
    yield Paragraph(
        "Not known: an extension is recorded, and not whether the resident has been told of it; per"
        " cent is of the others. In time: answered by the first due date all the same. Late: after"
        " the new date, or the extension did not count."
    )
    recurring, rest = p.extension_reasons["recurring"], p.extension_reasons["rest"]
    told = [f'"{reason}": {number(count)}' for reason, count in recurring.items()]
    told += [f"another reason: {number(rest['other'])}"] if rest["other"] != 0 else []
    told += (
        [f"no reason recorded: {number(rest['not_recorded'])}"] if rest["not_recorded"] != 0 else []
    )
    if told:
        yield Paragraph(
            "Reasons, in extensions. Told in words are those that at least three extensions give"
            " word for word; others are a resident's own matter."
        )
        yield Listing(tuple(told))


def share_extended(counts: Mapping[str, Count]) -> str:
    """In how many of a hundred stages of which it is known the resident was told of one."""
    extended, whole, not_known = (counts[one] for one in ("extended", "stages", "not_known"))
    if extended is None or whole is None or not_known is None:
        return WITHHELD
    return figure(percent(extended, whole - not_known), hidden=False)


def escalation(p: Portfolio) -> Iterator[Block]:
    """How many went on to stage 2."""
    one = p.escalation
    if one.complaints == 0:
        yield Paragraph("No complaint was taken up in the period.")
        return
    yield Paragraph(
        f"Of the {number(one.complaints)} complaints made in the period and taken up at stage 1,"
        f" stage 2 has been asked for in {number(one.asked)} so far"
        f" ({figure(one.percent, hidden=True)} per cent). Refused of these: {number(one.refused)}."
        " Stage 2 requests in the period on older complaints are not in this figure."
    )


def refusals(p: Portfolio) -> Iterator[Block]:
    """What was refused on which ground: the summary by type of 8.1(b)."""
    if not p.refusals:
        yield Paragraph("Nothing was refused in the period.")
        return
    kinds = tuple(p.refusals_by_kind)
    rows = tuple(
        (
            words(ground),
            *(number(p.refusals_by_kind[kind][ground]) for kind in kinds),
            number(count),
            number(p.refusals_overturned.get(ground, 0)),
        )
        for ground, count in p.refusals.items()
    )
    columns = ("", *(_REFUSED[kind] for kind in kinds), "in all", "overturned since")
    yield Table("Refusals decided in the period, by ground", columns, rows)


_REFUSED = {
    "acceptance": "of the complaint",
    "escalation": "of stage 2",
    "aspect": "of one aspect",
}


def promises(p: Portfolio) -> Iterator[Block]:
    """What was promised, and whether it was done by the day named."""
    if not p.promises:
        yield Paragraph("No remedy and no action is recorded.")
        return
    rows = tuple(
        (words(kind), *(number(counts[name]) for name in ("promised", *PROMISE)))
        for kind, counts in p.promises.items()
    )
    yield Table("By kind", ("", "promised", *PROMISE.values()), rows)
    yield Paragraph(_pounds(p.pounds))


def _pounds(pounds: Mapping[str, Decimal | None]) -> str:
    offered, paid = pounds["offered"], pounds["paid"]
    if offered is None:
        return "The sums are withheld."
    return f"Offered in all: \N{POUND SIGN}{offered:,.2f}; of that done: \N{POUND SIGN}{paid:,.2f}."
