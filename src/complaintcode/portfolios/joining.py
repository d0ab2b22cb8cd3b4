"""Complaints that are answered together: counted once, where they are answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.model.choices import Tenure
from complaintcode.portfolios.entries import joined_from
from complaintcode.portfolios.measures import Warned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.model.records import Complaint
    from complaintcode.portfolios.counting import Counting, Joined
    from complaintcode.portfolios.entries import Asked

_Place = tuple[int, str]  # a stage's number and its complaint's reference


class Links:
    """Which stages are answered where, over a whole input."""

    def __init__(self) -> None:
        self.held: set[_Place] = set()
        self.elsewhere: dict[_Place, str] = {}
        self.joined: list[tuple[Counting, Joined]] = []

    def add(self, complaint: Complaint, asked: list[Asked]) -> None:
        """Note where each stage of a complaint is answered."""
        for one in asked:
            place = (one.number, complaint.reference)
            if joined_from(complaint, one.stage):
                joined = complaint.joined_with
                self.elsewhere[place] = joined.reference if joined else ""
            else:
                self.held.add(place)

    def settle(self, counting: Counting) -> Iterator[Warned]:
        """Count those once that each name the other; say which lead nowhere."""
        lost: dict[str, None] = {}
        ends: dict[_Place, tuple[str, ...] | None] = dict.fromkeys(self.held, ())
        for owner, one in self.joined:
            if owner is not counting:
                continue
            ring = self._ring((one.number, one.reference), ends)
            if ring is None:
                lost[one.reference] = None
            elif ring and one.reference == ring[0]:
                _count(counting, one)
                yield Warned(
                    about="joined",
                    says=(
                        f"Each of these says that another of them holds its answer at stage"
                        f" {one.number}: counted once, as to review. Correct joined_with."
                    ),
                    cases=ring,
                )
        if lost:
            yield Warned(
                about="joined",
                says=(
                    "Said to be answered with a complaint that is not among the cases or has no"
                    " such stage, or without saying with which: counted nowhere here."
                ),
                cases=tuple(lost),
            )

    def _ring(
        self, place: _Place, ends: dict[_Place, tuple[str, ...] | None]
    ) -> tuple[str, ...] | None:
        """The complaints, in order, that name each other in a ring; none where one has the answer.

        ``None`` where the way leads nowhere. ``ends`` has, and learns, where each place leads to.
        """
        way: dict[_Place, int] = {}
        while place in self.elsewhere and place not in ends and place not in way:
            way[place] = len(way)
            place = (place[0], self.elsewhere[place])
        if place in way:
            end: tuple[str, ...] | None = tuple(sorted(name for _, name in list(way)[way[place] :]))
        else:
            end = ends.get(place)
        ends.update(dict.fromkeys(way, end))
        return end


def _count(counting: Counting, one: Joined) -> None:
    counts = counting.stages[one.number]
    counts.subtract(("joined",))
    counts.update(("counted", "needs_review"))
    if one.number <= 2 and one.tenure is not Tenure.OTHER:
        counting.left_out_by_stage[one.number].subtract(("joined",))
        counting.left_out.subtract(("joined",) if one.first else ())
        counting.unknown_tenure += one.first and one.tenure is None
        counting.measure(one.tenure, one.number, "needs_review", answered=False)
