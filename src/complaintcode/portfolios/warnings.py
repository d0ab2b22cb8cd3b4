"""What a person should look at across the cases. A warning is no finding: nothing is judged.

The marks from which a warning is given are ours and stand here; each warning says its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.portfolios.measures import STAGES, Warned
from complaintcode.portfolios.options import STOCKS
from complaintcode.portfolios.published import at_the_end

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from complaintcode.catalogue import Edition
    from complaintcode.portfolios.counting import Counting

SAME_TEXT = 2
"""Refusals with one text, word for word (A34)."""

ON_ONE_GROUND = 3
"""Refusals on one ground, none of which shows discretion (2024 2.5)."""

BOTH_STAGES = 3
"""Complaints of which one person decided both stages (2024 6.13; 2022 5.12)."""

ENOUGH = 10
"""Stages below which a share of extensions says little."""

UNKNOWN_TENURE = 10
"""In a hundred complaints those of unknown tenure, from which on neither stock's figure holds."""

FEW_PER_1000 = 15
"""Stage 1 complaints a year for each 1,000 homes (2024 3.3).

No body has published a mark. One landlord's page gives 34.3 as where the lowest quarter of large
landlords began in 2024-25: this is less than half of it.
"""


def warned(counting: Counting, homes: Mapping[str, int | None]) -> Iterator[Warned]:
    """Every warning on a period."""
    yield from _same_text(counting)
    yield from _one_ground(counting)
    yield from _both_stages(counting)
    yield from _mostly_extended(counting)
    yield from _unknown_tenure(counting)
    yield from _few(counting, homes)
    yield from _undated(counting)


def _same_text(counting: Counting) -> Iterator[Warned]:
    where = _cited("own_facts", counting.refusals.editions, "A34")
    for cases in counting.refusals.texts.values():
        if len(cases) >= SAME_TEXT:
            says = (
                f"{len(cases)} refusals give the same reasons word for word. Each complaint is to"
                f" be looked at on its own facts{where}."
            )
            yield Warned(about="same refusal text", says=says, cases=_once(cases))


def _one_ground(counting: Counting) -> Iterator[Warned]:
    refusals = counting.refusals
    where = _cited("own_facts", refusals.editions)
    for ground, cases in refusals.cases.items():
        shown = refusals.discretion[ground] + refusals.overturned[ground]
        late = refusals.accepted_late if ground == "over_time_limit" else 0
        if len(cases) >= ON_ONE_GROUND and not shown and not late:
            words = "no recorded ground" if ground == "not_recorded" else ground.replace("_", " ")
            says = (
                f"All {len(cases)} refusals on one ground ({words}) stand, and of none is it"
                " recorded that discretion was considered. No exclusion is to be applied across"
                f" the board{where}. Told from {ON_ONE_GROUND} refusals on."
            )
            yield Warned(about="one ground always refused", says=says, cases=_once(cases))


def _both_stages(counting: Counting) -> Iterator[Warned]:
    for cases in counting.same_person.values():
        if len(cases) >= BOTH_STAGES:
            says = (
                f"One person decided both stages of {len(cases)} complaints, of"
                f" {counting.both_named} where the record names who decided. Told from"
                f" {BOTH_STAGES} on."
            )
            yield Warned(about="one person at both stages", says=says, cases=_once(cases))


def _mostly_extended(counting: Counting) -> Iterator[Warned]:
    for number, counts in sorted(counting.extensions.items()):
        stages, extended = counts["stages"], counts["extended"]
        if stages >= ENOUGH and 2 * extended > stages:
            says = (
                f"Stage {number} was extended in {extended} of {stages} complaints, which is most"
                " of them. An extension is for what is particular to one complaint. Told where more"
                f" than half of at least {ENOUGH} are extended."
            )
            yield Warned(about="mostly extended", says=says)


def _unknown_tenure(counting: Counting) -> Iterator[Warned]:
    for number in STAGES:
        every, *stocks = (
            sum(counting.states.get((stock, number), {}).values()) for stock in STOCKS
        )
        unknown = every - sum(stocks)
        if unknown and 100 * unknown >= UNKNOWN_TENURE * every:
            says = (
                f"The tenure is not recorded in {unknown:,} of {every:,} complaints at stage"
                f" {number}. They count among all homes and in neither stock, so that no figure of"
                " low cost rental or low cost ownership can be relied on; and some may belong in"
                " neither measure. Fill in tenure before the figures are submitted. Told from"
                f" {UNKNOWN_TENURE} in a hundred on."
            )
            yield Warned(about="unknown tenure", says=says)


def _few(counting: Counting, homes: Mapping[str, int | None]) -> Iterator[Warned]:
    every = homes["all"]
    made = sum(counting.states.get(("all", 1), {}).values())
    if not every:
        return
    expected = FEW_PER_1000 * every / 1000 * counting.period.years
    if made < expected:
        where = _cited("few_complaints", [at_the_end(counting.period)])
        what, are = ("complaint", "is") if made == 1 else ("complaints", "are")
        says = (
            f"{made} {what} for {every:,} homes {are} fewer than {FEW_PER_1000} a year for each"
            f" 1,000. Few complaints may mean that residents find no way to complain{where}. The"
            " mark is this program's own; none is published."
        )
        yield Warned(about="few complaints", says=says)


def _undated(counting: Counting) -> Iterator[Warned]:
    for number, cases in sorted(counting.undated.items()):
        says = (
            f"Stage {number} may have been asked for in the period or outside it, as the day of the"
            " request is not known: counted nowhere here."
        )
        yield Warned(about="request without a day", says=says, cases=_once(cases))


def repeated(references: Iterable[str]) -> Iterator[Warned]:
    """References that stand in the input more than once."""
    found = _once(references)
    if found:
        says = "These references stand in the input more than once, and were counted each time."
        yield Warned(about="same reference", says=says, cases=found)


def _cited(what: str, editions: Collection[Edition], *points: str) -> str:
    """In brackets the provision of each edition that has one on it, and doubtful points."""
    several = len(editions) > 1
    numbers = (
        f"{one.cited[what]} of the {one.short}" if several else one.cited[what]
        for one in editions
        if what in one.cited
    )
    told = ", ".join((*numbers, *points))
    return f" ({told})" if told else ""


def _once(cases: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cases))
