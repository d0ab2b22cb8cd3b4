"""What a cell of a table says, by what the field may hold that it is for.

In a table everything is text. A number, *yes* and *no*, an amount with its pound sign and a day in
an order that the map states are read without a guess; anything else is refused.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from complaintcode.casefile.paths import Place, Schema, alternatives
from complaintcode.model.day_kinds import DAY, WHEN
from complaintcode.model.kinds import FLAG, POUNDS, TEXT, Json, Wrong, expected, whole

if TYPE_CHECKING:
    from collections.abc import Callable

_FLAGS = dict.fromkeys(("yes", "y", "true", "1"), True) | dict.fromkeys(
    ("no", "n", "false", "0"), False
)
_WHOLE = re.compile(r"(?:stage\s*)?([0-9]{1,9})(?:\.0+)?", re.IGNORECASE)
_POUNDS = re.compile(r"£?\s*((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})(?:\.[0-9]{1,2})?)")
_BETWEEN = re.compile(r"[;\n]")


class Field(NamedTuple):
    """How a field is filled from a table; both raise ``Wrong``.

    ``read`` takes what a cell says to a value of a case file; ``check`` takes such a value and
    refuses any other.
    """

    read: Callable[[str], Json]
    check: Callable[[Json], object]


Fields: TypeAlias = dict[str, tuple[Place, Field]]
"""The paths of a map, each with its place and how that is filled."""


def field(schema: Schema, read_day: Callable[[str], str]) -> Field:
    """The field that a part of the JSON Schema describes; raises ``Wrong`` for an object."""
    name = schema.get("$ref")
    if name == "#/$defs/day":
        return Field(read_day, DAY.read)
    if name == "#/$defs/when":
        return Field(_or_unknown(read_day), WHEN.read)
    one = alternatives(schema)[0]
    if "enum" in one:
        return _choice([word for word in one["enum"] if word is not None])
    if "items" in one:
        return _several(field(one["items"], read_day))
    if one["type"] == "object":
        raise Wrong(("", "holds several values: name one of its keys"))
    if one["type"] == "integer":
        return Field(_whole, whole(one["minimum"], one["maximum"]).read)
    return _PLAIN[one["type"]]


def _or_unknown(read_day: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: "unknown" if text.casefold() == "unknown" else read_day(text)


def _choice(words: list[str]) -> Field:
    what = f"one of {', '.join(words)}"

    def check(value: Json) -> str:
        if value in words:
            return str(value)
        raise expected(what, value)

    def read(text: str) -> str:
        word = re.sub(r"[\s_-]+", "_", text.casefold())
        if word in words:
            return word
        raise expected(f"{what}, or a word that [values] of the map explains", text)

    return Field(read, check)


def _several(item: Field) -> Field:
    def read(text: str) -> list[Json]:
        return [item.read(part.strip()) for part in _BETWEEN.split(text) if part.strip()]

    def check(value: Json) -> object:
        if isinstance(value, list):
            return [item.check(one) for one in value]
        raise expected("a list", value)

    return Field(read, check)


def _whole(text: str) -> int:
    match = _WHOLE.fullmatch(text)
    if match is None:
        raise expected("a whole number", text)
    return int(match[1])


def _flag(text: str) -> bool:
    found = _FLAGS.get(text.casefold())
    if found is None:
        raise expected("yes or no", text)
    return found


def _pounds(text: str) -> Decimal:
    match = _POUNDS.fullmatch(text)
    if match is None:
        wrong = expected("an amount in pounds like 1,250.00", text).problems[0][1]
        raise Wrong(("", f"{wrong}: empty or [values] of the map can say what it stands for"))
    return Decimal(match[1].replace(",", ""))


_PLAIN = {
    "string": Field(str, TEXT.read),
    "boolean": Field(_flag, FLAG.read),
    "number": Field(_pounds, POUNDS.read),
}
