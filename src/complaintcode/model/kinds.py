"""The kinds of value that a field of a case may hold.

Each kind knows four things: how to check a value handed to a constructor, how to read one from
JSON, how to write it back, and its JSON Schema. A kind is found from the field's type, so that
the classes in ``records`` are the only list of fields there is. Nothing is coerced: ``"no"`` is
not false, 1.7 is not 1, ``2025-W01-1`` is not a date.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from complaintcode.model.dates import Window
from complaintcode.nearest import did_you_mean

if TYPE_CHECKING:
    from enum import Enum

Json: TypeAlias = Any
"""A value as ``json.loads`` gives it."""

QUOTE_AT_MOST = 40
MOST_POUNDS = Decimal("999999999.99")


class Wrong(Exception):  # noqa: N818 - never leaves the reader
    """What is wrong with a value: pairs of a path below it and a message."""

    def __init__(self, *problems: tuple[str, str]) -> None:
        self.problems = list(problems)

    def under(self, step: str) -> list[tuple[str, str]]:
        """The same, seen from the value that holds this one."""
        return [(step + path, message) for path, message in self.problems]


def shown(value: object) -> str:
    """A value as an error quotes it: at most 40 characters."""
    if isinstance(value, Mapping):
        return "an object"
    if isinstance(value, list | tuple):
        return "a list"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, date | time):
        return value.isoformat()  # as TOML has it
    if isinstance(value, int):
        digits = value.bit_length() * 30103 // 100000 + 1
        return str(value) if digits <= QUOTE_AT_MOST else f"a number of about {digits} digits"
    text = ascii(value) if not str(value).isprintable() else repr(value)
    return text if len(text) <= QUOTE_AT_MOST else f"{text[: QUOTE_AT_MOST - 3]}..."


def one_of(cls: type) -> str:
    """A value of a class in words: ``a Stage``, ``an Issue``."""
    return f"{'an' if cls.__name__[0] in 'aeiouAEIOU' else 'a'} {cls.__name__}"


def key_shown(key: object) -> str:
    """A key as a path names it, in quotes where it is no plain word."""
    plain = isinstance(key, str) and key.isidentifier() and len(key) <= QUOTE_AT_MOST
    return str(key) if plain else shown(key)


def expected(what: str, value: object) -> Wrong:
    """The usual complaint about a value."""
    return Wrong(("", f"expected {what} (got {shown(value)})"))


class Kind(NamedTuple):
    """One kind of value. ``check`` and ``read`` raise ``Wrong``.

    Two short cuts of reading: a JSON value of just the type ``plain`` is taken as it is, and a
    text that stands in ``seen`` is read already.
    """

    check: Callable[[Any], Any]
    read: Callable[[Json], Any]
    write: Callable[[Any], Json]
    schema: Callable[[], dict[str, Json]]
    plain: type | None = None
    seen: Mapping[str, Any] | None = None


def _same(value: Any) -> Any:
    return value


# --- text, true and false, numbers


def _text(value: Any) -> str:
    if type(value) is str:
        return value
    raise expected("text", value)


def _named(value: Any) -> str:
    if type(value) is str and value.strip():
        return value
    raise expected("text that is not empty", value)


def _flag(value: Any) -> bool:
    if value is True or value is False:
        return bool(value)
    raise expected("true or false", value)


TEXT = Kind(_text, _text, _same, lambda: {"type": "string"}, str)
NAME = Kind(_named, _named, _same, lambda: {"type": "string", "pattern": r"\S"})
FLAG = Kind(_flag, _flag, _same, lambda: {"type": "boolean"}, bool)


def _text_or_flag(value: Any) -> str | bool:
    if type(value) in {str, bool}:
        return value  # type: ignore[no-any-return]  # just told
    raise expected("text, true or false", value)


def _texts(value: Any) -> tuple[str, ...]:
    if type(value) is str:
        return (value,)
    if isinstance(value, list | tuple):
        return tuple(map(_text, value))
    raise expected("text or a list of texts", value)


def _write_texts(values: tuple[str, ...]) -> str | list[str]:
    return values[0] if len(values) == 1 else list(values)


TEXTS = Kind(
    _texts,
    _texts,
    _write_texts,
    lambda: {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
)


TEXT_OR_FLAG = Kind(_text_or_flag, _text_or_flag, _same, lambda: {"type": ["string", "boolean"]})


def whole(least: int, most: int | None = None) -> Kind:
    """A whole number from ``least`` to ``most``."""
    range_ = f"from {least} to {most}" if most is not None else f"of at least {least}"
    top = 10**9 if most is None else most

    def read(value: Any) -> int:
        if type(value) is int and least <= value <= top:
            return value
        raise expected(f"a whole number {range_}", value)

    return Kind(read, read, _same, lambda: {"type": "integer", "minimum": least, "maximum": top})


def _pounds(value: Any) -> Decimal:
    if type(value) is Decimal or type(value) is int:
        pounds = Decimal(value)
        exponent = pounds.as_tuple().exponent
        if isinstance(exponent, int) and exponent >= -2 and 0 <= pounds <= MOST_POUNDS:
            return pounds
    raise expected("an amount in pounds, a Decimal with at most two decimals", value)


def _read_pounds(value: Json) -> Decimal:
    try:
        return _pounds(Decimal(repr(value)) if type(value) is float else value)
    except Wrong:
        raise expected("an amount in pounds, a number with at most two decimals", value) from None


def _write_pounds(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


POUNDS = Kind(
    _pounds,
    _read_pounds,
    _write_pounds,
    lambda: {"type": "number", "minimum": 0, "maximum": float(MOST_POUNDS)},
)


# --- words of a closed list, lists, objects kept as they are


def choice(enum: type[Enum]) -> Kind:
    """One of an enum's values; the constructor also takes the member."""
    members = {member.value: member for member in enum}
    words = ", ".join(members)

    def read(value: Json) -> Enum:
        member = members.get(value) if type(value) is str else None
        if member is None:
            near = did_you_mean(value, members) if isinstance(value, str) else ""
            raise Wrong(("", f"expected one of {words} (got {shown(value)}){near}"))
        return member

    def check(value: Any) -> Enum:
        return value if isinstance(value, enum) else read(value)

    return Kind(
        check, read, lambda member: member.value, lambda: {"enum": list(members)}, seen=members
    )


def listed(item: Kind) -> Kind:
    """A list, in Python a tuple."""

    def each(read: Callable[[Any], Any], values: Sequence[Any]) -> tuple[Any, ...]:
        try:
            return tuple(map(read, values))
        except Wrong:
            wrong: list[tuple[str, str]] = []
        for number, value in enumerate(values):
            try:
                read(value)
            except Wrong as error:
                wrong += error.under(f"[{number}]")
        raise Wrong(*wrong)

    def check(value: Any) -> tuple[Any, ...]:
        if isinstance(value, list | tuple) and not isinstance(value, Window):
            return each(item.check, value)
        raise expected("a list or a tuple", value)

    def read(value: Json) -> tuple[Any, ...]:
        if type(value) is list:
            return each(item.read, value)
        cure = ": put it in [ ]" if isinstance(value, Mapping) else ""
        raise Wrong(("", f"expected a list (got {shown(value)}){cure}"))

    return Kind(
        check,
        read,
        lambda values: [item.write(value) for value in values],
        lambda: {"type": "array", "items": item.schema()},
    )


def _kept(value: Any) -> dict[str, Json]:
    if isinstance(value, Mapping):
        return dict(value)
    raise expected("an object", value)


KEPT = Kind(_kept, _kept, dict, lambda: {"type": "object"})


def optional(kind: Kind) -> Kind:
    """The same kind, or nothing: ``None`` and null."""

    def check(value: Any) -> Any:
        return None if value is None else kind.check(value)

    def read(value: Json) -> Any:
        return None if value is None else kind.read(value)

    def schema() -> dict[str, Json]:
        inner = kind.schema()
        if "enum" in inner:
            return {"enum": [*inner["enum"], None]}
        return {"anyOf": [inner, {"type": "null"}]}

    return Kind(check, read, kind.write, schema, kind.plain, kind.seen)
