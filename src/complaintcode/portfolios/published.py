"""What the Code wants published with a year's figures, and told to the governing body."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from complaintcode import catalogue
from complaintcode.clocks.wording import day
from complaintcode.portfolios.options import LARGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from complaintcode.catalogue import Edition
    from complaintcode.portfolios.years import Period


def to_publish(period: Period) -> Iterator[str]:
    """Each thing asked for by the Code at the end of the period, and whether it is here."""
    edition = at_the_end(period)
    for number, filled in edition.reporting.items():
        for item in edition.provision(number).items:
            where = "in this report" if item.key in filled else "to be added by hand"
            yield f"{number} ({item.key.replace('_', ' ')}) {item.summary}: {where}"


def at_the_end(period: Period) -> Edition:
    """The edition in force at the end of a period; before any, the first."""
    return catalogue.edition(catalogue.edition_for(period.end) or catalogue.oldest())


def submission(period: Period, homes: Mapping[str, int | None]) -> str | None:
    """By when the figures of a year go to the Ombudsman; ``None`` of another length of time."""
    if not period.is_a_year:
        return None
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - only for a year

    every, end = homes["all"], period.end
    september = date(end.year + (end > date(end.year, 9, 30)), 9, 30)
    one_day = timedelta(days=1)
    in_six_months = end + one_day + relativedelta(months=6) - one_day
    large = f"a landlord with more than {LARGE:,} homes by {day(september)}"
    small = f"a smaller one by {day(in_six_months)}, six months after the end of its year"
    which = f"{large}, {small}"
    if every is not None:
        which = large if every >= LARGE else small
    says = f"Who sends the self-assessment and this report to the Ombudsman, and when: {which}."
    if every == LARGE:
        says += f" Exactly {LARGE:,} homes are taken as a large landlord's (A27)."
    return f"{says} So the Ombudsman's guidance for 2026-27 has it; look at that of your year."
