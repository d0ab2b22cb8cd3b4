"""``[values]`` of a map: what the landlord's own words mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from complaintcode.casefile.paths import alternatives
from complaintcode.casefile.rows import tidy
from complaintcode.model.kinds import Json, Wrong, key_shown, shown
from complaintcode.nearest import did_you_mean, unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from complaintcode.casefile.cells import Field, Fields

Words = dict[str, Json]


def words_of(
    values: Mapping[str, Any],
    names: Mapping[str, str],
    fields: Fields,
    say: Callable[[str, str], None],
) -> dict[str, Words]:
    """The words of each path: those that stand for every column, then those of its own.

    A word that stands for every column holds for those that take what it means. Some column other
    than the reference has to: whatever is misspelt could be a reference. ``say`` is told where
    something is wrong, and what.
    """
    words: dict[str, Words] = {path: {} for path in fields}
    for word, value in values.items():
        if isinstance(value, dict):
            continue
        takes = [path for path, (_, kind) in fields.items() if _refused(kind, value) is None]
        for path in takes:
            words[path][folded(word)] = ours(value)
        of_use = [path for path in takes if fields[path][0].steps != ("reference",)]
        if not of_use and len(fields) == len(names):
            near = did_you_mean(str(value), _words_known(fields))
            say(f"values.{key_shown(word)}", f"no column takes {shown(value)}{near}")
    for about, table in _tables(values):
        meant = [path for path in fields if tidy(about) in {path, names[path]}]
        if not meant:
            said = unknown("path or column", about, [*names, *names.values()])
            say(f"values.{key_shown(about)}", said)
        for path in meant:
            for word, value in table.items():
                words[path][folded(word)] = ours(value)
                why = _refused(fields[path][1], value)
                if why is not None:
                    say(f"values.{key_shown(about)}.{key_shown(word)}", why)
    return words


def meant_of(values: Mapping[str, Any]) -> Words:
    """What the words that stand for every column mean, whichever of them take it."""
    return {folded(word): value for word, value in values.items() if not isinstance(value, dict)}


def _words_known(fields: Fields) -> list[str]:
    """The words that columns take which take only some."""
    return [
        word
        for at, _ in fields.values()
        for one in alternatives(at.schema)
        for word in (*one.get("enum", ()), one.get("const"))
        if word is not None
    ]


def _refused(kind: Field, value: Json) -> str | None:
    try:
        kind.check(ours(value))
    except Wrong as error:
        return error.problems[0][1]
    return None


def ours(value: Json) -> Json:
    """A value as a case file has it; TOML has no null."""
    return None if value == "null" else value


def folded(word: str) -> str:
    """A word as words are compared: whatever the case and the white space around it."""
    return word.strip().casefold()


def leaves(table: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Json]]:
    """Each value of a table with its path; a table within it is what stands before a dot."""
    for key, value in table.items():
        path = f"{above}.{key}" if above else key
        if isinstance(value, dict):
            yield from leaves(value, path)
        else:
            yield path, value


def _tables(table: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Words]]:
    """Each table that holds words, with the path or the column that it is about."""
    for key, value in table.items():
        if isinstance(value, dict):
            about = f"{above}.{key}" if above else key
            held = {word: one for word, one in value.items() if not isinstance(one, dict)}
            if held:
                yield about, held
            yield from _tables(value, about)
