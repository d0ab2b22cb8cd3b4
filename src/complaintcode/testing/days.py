"""Days, built forward by gaps: whatever fails shrinks towards day zero, with every gap closed."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from hypothesis import strategies as st

from complaintcode.errors import FieldError
from complaintcode.model.dates import ABSENT, UNKNOWN, Window

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from hypothesis.strategies import SearchStrategy

    from complaintcode.model.dates import When

Drawn = TypeVar("Drawn")

DAY_ZERO = date(2024, 4, 1)
"""The day to which everything shrinks: the first of the Code of 2024."""

# Around the limits of both editions, in calendar days, with weekends between.
_GAPS = st.sampled_from([0, 1, 2, 3, 5, 6, 7, 8, 10, 12, 14, 15, 16, 21, 22, 29, 36, 50, 70])
_OPENNESS = st.sampled_from([(True, True), (True, True), (True, False), (False, True)])
_A_FEW_DAYS = st.integers(0, 4).map(lambda days: timedelta(days=days))
_ANY_TEXT = st.text(max_size=12)
_FLAGS = st.sampled_from([None, None, True, False])

# One complaint in how many holds each part, where nothing is said of it. What ends a complaint is
# rare, because not much is asked after it.
PARTS = {
    "acknowledgements": 3,
    "actions": 5,
    "adjustments": 5,
    "chased": 5,
    "closed": 16,
    "contact_restrictions": 5,
    "decided_by": 3,
    "decision": 3,
    "definition": 3,
    "exclusions": 3,
    "extensions": 3,
    "extra": 8,
    "first_voiced": 8,
    "handled_by": 6,
    "issue_arose": 3,
    "joined_with": 16,
    "judgements": 8,
    "letters": 3,
    "logged": 4,
    "name": 3,
    "new_issues": 5,
    "offers": 5,
    "previous": 8,
    "promised": 8,
    "reasons_demanded": 4,
    "remedies": 4,
    "responses": 5,
    "update_every": 5,
    "updates": 5,
    "withdrawn": 16,
}
"""The parts of a record beside its stages and their days: names of fields."""


def dates(*, after: date = DAY_ZERO, within: int = 730) -> SearchStrategy[date]:
    """Days from ``after`` up to ``within`` calendar days later; shrinks to ``after``.

    >>> from hypothesis import find
    >>> find(dates(), lambda day: True)
    datetime.date(2024, 4, 1)
    """
    return st.integers(0, within).map(lambda gap: after + timedelta(days=gap))


@st.composite
def windows(draw: st.DrawFn, *, after: date = DAY_ZERO) -> Window:
    """Windows of up to 60 calendar days that do not begin before ``after``.

    One end may be open; of one that is open at its beginning, the end is not before ``after``.
    """
    first = draw(dates(after=after))
    last = draw(dates(after=first, within=60))
    return _window(draw, first, last)


def recorded_days(*, after: date = DAY_ZERO, doubts: bool = True) -> SearchStrategy[When]:
    """What a field of a day may hold: a day, ``None``, ``ABSENT``, a window or ``UNKNOWN``.

    No day is before ``after``. Without ``doubts`` a day or ``None`` alone.
    """
    known: list[SearchStrategy[When]] = [dates(after=after), st.none()]
    doubtful = [st.just(ABSENT), windows(after=after), st.just(UNKNOWN)]
    return st.one_of(*known, *(doubtful if doubts else ()))


def _window(draw: st.DrawFn, first: date, last: date) -> Window:
    begins, ends = draw(_OPENNESS)
    return Window(first if begins else None, last if ends else None)


# Kept, because a complaint draws hundreds of these, and making one takes longer than drawing it.
_up_to = lru_cache(lambda times: st.integers(1, times))
_among = lru_cache(512, typed=True)(lambda *values: st.sampled_from(values))


def stated(when: When) -> When:
    """Of a day that no record leaves out where it did not happen: that it did not."""
    return None if when is ABSENT else when


class Days:
    """Draws one record: its days forward from one another, and what is said of each.

    At most ``doubts`` of the days that happened, or did not, are recorded as a window or as
    unknown. ``parts`` names the only ones of ``PARTS`` that it may hold, each of them often;
    ``None`` leaves all of them to chance. Raises ``ValueError`` for a part that there is not.
    """

    def __init__(
        self, draw: st.DrawFn, *, doubts: int, parts: Collection[str] | None = None
    ) -> None:
        if unknown := set(parts or ()) - PARTS.keys():
            raise FieldError(f"parts: {', '.join(sorted(unknown))}: not one of {', '.join(PARTS)}")
        self.draw = draw
        self._doubts = doubts
        self._parts = parts

    def after(self, day: date) -> date:
        """A day some days after another, or the same."""
        return day + timedelta(days=self.draw(_GAPS))

    def once_in(self, times: int) -> bool:
        """True once in so many times; shrinks to false."""
        return self.draw(_up_to(times)) == times

    def flag(self) -> bool | None:
        """True, false or, as often as both, not recorded."""
        return self.draw(_FLAGS)

    def one_of(self, *values: Drawn) -> Drawn:
        """One of some values; shrinks to the first."""
        strategy: SearchStrategy[Drawn] = _among(*values)
        return self.draw(strategy)

    def text(self, *usual: str) -> str | None:
        """One of the usual texts, none, or now and then any text at all."""
        return self.draw(_ANY_TEXT) if self.once_in(12) else self.one_of(None, *usual)

    def recorded(self, day: date | None, since: date) -> When:
        """What the record says of a day, or of there having been none.

        A window holds the day and begins no earlier than ``since``.
        """
        if self._doubts < 1 or not self.once_in(4):
            return self.one_of(ABSENT, None) if day is None else day
        self._doubts -= 1
        if day is None or self.once_in(2):
            return UNKNOWN
        first = max(since, day - self.draw(_A_FEW_DAYS))
        return _window(self.draw, first, day + self.draw(_A_FEW_DAYS))

    def listed(self, start: date) -> When:
        """As ``later``, of a list of days: each of them is stated."""
        return stated(self.later(start))

    def later(self, start: date) -> When:
        """What is recorded of something after ``start``: mostly that it happened."""
        return self.recorded(None if self.once_in(5) else self.after(start), start)

    def holds(self, part: str) -> bool:
        """Whether the record holds a part."""
        if self._parts is None:
            return self.once_in(PARTS[part])
        return part in self._parts and self.once_in((PARTS[part] + 1) // 2)

    def several(
        self, make: Callable[[Days, date], Drawn], start: date, number: int
    ) -> tuple[Drawn, ...]:
        """So many of a part, each made with its days from ``start`` on."""
        # A strategy of its own, so that shrinking can leave it out as a whole.
        made = st.builds(make, st.just(self), st.just(start))
        return tuple(self.draw(made) for _ in range(number))

    def some(
        self, part: str, make: Callable[[Days, date], Drawn], start: date
    ) -> tuple[Drawn, ...]:
        """None, one or two of a part."""
        return self.several(make, start, self.one_of(1, 1, 2) if self.holds(part) else 0)
