"""``[defaults]`` of a map: what holds where no cell says otherwise, and what a path implies."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from complaintcode.casefile.cells import Fields, field
from complaintcode.casefile.map_words import ours
from complaintcode.casefile.paths import Having, Place, Step, Where, walked
from complaintcode.model.kinds import Json, Wrong, key_shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping


_NOT_SUPPOSED = {"withdrawn", "overturned", "on"}


class Default(NamedTuple):
    """A value where no cell gives one, in what holds ``within``: the case, or an item of it."""

    place: Place
    value: Json
    within: tuple[Step, ...]


def defaults_of(
    stated: Mapping[str, Json],
    placed: Fields,
    columns: Fields,
    read_day: Callable[[str], str],
    say: Callable[[str, str], None],
) -> tuple[Default, ...]:
    """The defaults that a map states, and those that its paths imply.

    ``say`` is told where something is wrong, and what.
    """
    filled = {at.where for at, _ in columns.values()}
    told = [
        (f"defaults.{key_shown(path)}", at, ours(stated[path])) for path, (at, _) in placed.items()
    ]
    told += [
        (f"{where}.{key_shown(path)}", implied, value)
        for where, fields in (("columns", columns), ("defaults", placed))
        for path, (at, _) in fields.items()
        for implied, value in _implied(at)
        if implied.where not in filled
    ]
    below = _below(columns)
    found: dict[Where, Default] = {}
    for path, at, value in told:
        try:
            field(at.schema, read_day).check(value)
        except Wrong as error:
            say(path, error.problems[0][1])
        found.setdefault(at.where, Default(at, value, _within(at, value, below)))
    return tuple(found.values())


def empty_dates(columns: Fields, stated: Iterable[Default], says: str) -> tuple[Default, ...]:
    """What an empty cell says in each column of dates for which the map states nothing else.

    A withdrawal, the end of a stage and the like are not supposed: ``unknown`` leaves them out.
    """
    filled = {one.place.where for one in stated}
    below = _below(columns)
    return tuple(
        Default(at, ours(says), _within(at, None, below))
        for at, _ in columns.values()
        if at.is_date
        and at.where not in filled
        and not (says == "unknown" and at.steps[-1] in _NOT_SUPPOSED)
    )


def _below(columns: Fields) -> set[Where]:
    """Every part of a path below which a column fills something."""
    return {
        (at.of_stage, at.steps[:number])
        for at, _ in columns.values()
        for number in range(1, len(at.steps))
    }


def _implied(at: Place) -> Iterator[tuple[Place, Json]]:
    """What a path says by itself: ``[number=1]``, and of ``stages[1]`` that its number is 2."""
    for number, step in enumerate(at.steps, start=1):
        if isinstance(step, Having):
            yield walked((*at.steps[:number], step.key), of_stage=at.of_stage), step.value
        elif isinstance(step, int) and at.steps[: number - 1] == ("stages",):
            yield walked((*at.steps[:number], "number"), of_stage=at.of_stage), step + 1


def _within(at: Place, value: Json, below: set[Where]) -> tuple[Step, ...]:
    """The longest part of a path below which a column fills something.

    Of a stage 1, the case: every case has one, also where all that is known of it is empty.
    """
    if at.steps[0] == "stages" and at.steps[2:] == ("number",) and value == 1:
        return ()
    parts = (at.steps[:number] for number in range(len(at.steps) - 1, 0, -1))
    return next((part for part in parts if (at.of_stage, part) in below), ())
