"""What the editions of the Code say of time and where, in words: all of it is taken from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode import catalogue
from complaintcode.clocks.wording import EVENTS, listed
from complaintcode.portfolios.measures import STAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintcode.catalogue import Edition, Provision, Requirement


def newest_first() -> tuple[Edition, ...]:
    """Every edition that there is."""
    return tuple(catalogue.edition(one) for one in reversed(catalogue.edition_ids()))


def told_under(rule: str) -> str:
    """The provisions that ask for something at either stage, edition by edition.

    >>> told_under("extension-ombudsman-details")
    '6.5 and 6.16 of the Code of 2024, 5.3 and 5.15 of the Code of 2022'
    """
    found = (
        (edition, [required[0].number for required in _required(edition, rule)])
        for edition in newest_first()
    )
    return ", ".join(f"{listed(numbers)} of the {one.short}" for one, numbers in found if numbers)


def _required(edition: Edition, rule: str) -> Iterator[tuple[Provision, Requirement]]:
    """What is asked at each stage, under a rule of one name or of a name for each stage."""
    for number in STAGES:
        required = edition.requirements.get((rule.format(number), number))
        if required:
            yield required


def counted_from(editions: Iterable[Edition]) -> str:
    """From which day each edition counts the time for an answer, stage by stage.

    >>> from complaintcode import edition
    >>> counted_from([edition("2022")])
    'the Code of 2022 stage 1 from logging and stage 2 from the request'
    """
    return "; ".join(f"the {one.short} {_from(one)}" for one in editions)


def _from(edition: Edition) -> str:
    events = {number: day_zero(edition, number) for number in STAGES}
    if len(set(events.values())) == 1:
        return f"from {events[1]}"
    return listed([f"stage {number} from {event}" for number, event in events.items()])


def day_zero(edition: Edition, number: int) -> str:
    """What the time for an answer is counted from: ``the acknowledgement``."""
    required = edition.requirements.get((f"stage{number}-response-time", number))
    return EVENTS[(required[1].counted_from if required else None) or "requested"]
