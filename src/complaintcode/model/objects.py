"""The one walk over the classes of a case.

``record`` makes a frozen keyword-only class whose constructor checks every field. ``nested`` gives
the kind of such a class, from which a case file is read, written and described: the classes in
``records`` are the only list of fields there is.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    TypeVar,
    dataclass_transform,
    get_args,
    get_origin,
)

import attrs

from complaintcode.errors import FieldError
from complaintcode.model.dates import ABSENT, When
from complaintcode.model.day_kinds import DAY, WHEN, WHEN_OF_SEVERAL
from complaintcode.model.kinds import (
    FLAG,
    KEPT,
    POUNDS,
    TEXT,
    Json,
    Kind,
    Wrong,
    choice,
    expected,
    key_shown,
    listed,
    one_of,
    optional,
)
from complaintcode.nearest import unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from inspect import Signature

Cls = TypeVar("Cls", bound=type)
_Field = attrs.Attribute  # its parameter is the value's type, which only the kinds know


class Value:
    """Equality and a short repr for every class, in place of generated ones.

    Generating methods for each class would double the time that the command line needs to start.
    """

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name, field in _fields(type(self)).items() if field.eq)

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(filter(_hashable, self._values())))

    def __repr__(self) -> str:
        told = (
            f"{name}={getattr(self, name)!r}"
            for name, field in _fields(type(self)).items()
            if field.repr and getattr(self, name) != field.default
        )
        return f"{type(self).__name__}({', '.join(told)})"


def _hashable(value: Any) -> bool:
    """Whether a value is no mapping and no list of mappings: those count for equality alone."""
    return not isinstance(value[0] if type(value) is tuple and value else value, Mapping)


class _Signature:
    """The fields of a class as the keywords of its constructor, worked out when they are looked at.

    Generating constructors would double the time that the command line needs to start.
    """

    def __get__(self, _record: object, cls: type) -> Signature:
        if not attrs.has(cls):
            raise AttributeError("__signature__")
        from complaintcode.model.signatures import signature_of  # noqa: PLC0415 - see above

        return signature_of(cls)


class Record(Value):
    """What every class of a case shares: a constructor that checks each field."""

    __signature__ = _Signature()

    def __init__(self, **given: Any) -> None:
        cls = type(self)
        values = {}
        for name, field in _fields(cls).items():
            value = given.pop(name, field.default)
            if value is ABSENT and field.type == When:
                value = field.default  # of some days the record's silence says that there was none
            if value is attrs.NOTHING:
                raise FieldError(f"{cls.__name__}.{name}: required, but missing")
            values[name] = _taken(f"{cls.__name__}.{name}", kind_of(field.type), value)
        for name in given:
            raise FieldError(f"{cls.__name__}.{name}: {unknown_key(name, values)}")
        self.__dict__.update(values)
        self._check()

    def _check(self) -> None:
        """Refuse what no field can refuse alone."""


def require(cls: type, given: object, made_by: str) -> None:
    """Raise ``FieldError``, with what makes one, unless the value is of that class."""
    if not isinstance(given, cls):
        raise FieldError(f"expected {one_of(cls)} (got {one_of(type(given))}): {made_by} makes one")


def _fields(cls: type) -> dict[str, _Field[Any]]:
    return attrs.fields_dict(cls)


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(attrs.field,))
def record(cls: Cls) -> Cls:
    """Make a frozen attrs class of a ``Record``."""
    made: Cls = attrs.frozen(cls, init=False, eq=False, repr=False, slots=False, kw_only=True)
    return made


def _taken(name: str, kind: Kind, value: Any) -> Any:
    try:
        return kind.check(value)
    except Wrong as error:
        path, message = error.problems[0]
        raise FieldError(f"{name}{path}: {message}") from None


_SIMPLE = {str: TEXT, bool: FLAG, date: DAY, Decimal: POUNDS, dict[str, Any]: KEPT}


def kind_of(annotation: Any) -> Kind:
    """The kind of value that a field of this type holds."""
    if annotation == When:
        return WHEN
    if annotation in _SIMPLE:
        return _SIMPLE[annotation]
    arguments = get_args(annotation)
    if get_origin(annotation) is Annotated:
        kind: Kind = arguments[1]
        return kind
    if get_origin(annotation) is tuple:
        return listed(WHEN_OF_SEVERAL if arguments[0] == When else kind_of(arguments[0]))
    if type(None) in arguments:
        return optional(kind_of(arguments[0]))
    return choice(annotation) if issubclass(annotation, Enum) else nested(annotation)


def key_of(field: _Field[Any]) -> str:
    """The name of a field in a case file."""
    return str(field.metadata.get("key", field.name))


def required(cls: type) -> list[str]:
    """The keys without which an object of the class cannot be read."""
    return [key_of(field) for field in attrs.fields(cls) if field.default is attrs.NOTHING]


def kinds_of(cls: type) -> dict[str, Kind]:
    """The kind of each key of the class, as a case file names it."""
    return {key_of(field): _kind_in_file(field) for field in attrs.fields(cls)}


def _kind_in_file(field: _Field[Any]) -> Kind:
    """Null stands for what is not recorded; of a list and of a required key it is refused."""
    kind = kind_of(field.type)
    if field.default in {None, attrs.NOTHING, ()} or kind is WHEN:
        return kind
    inner = optional(kind)

    def read(value: Json) -> Any:
        return field.default if value is None else kind.read(value)

    return inner._replace(read=read)


@cache
def nested(cls: type) -> Kind:
    """An object of one of the classes of ``records``.

    A constructor also takes a mapping, and reads it as it stands in a file.
    A class may say that a mere text stands for an object (``TEXT_IS``, the field that it fills)
    and that a key stands for a list of one (``SINGLE``, that key and the list's).
    """
    text_is: str | None = getattr(cls, "TEXT_IS", None)
    text_or = "" if text_is is None else "text or "

    def check(value: Any) -> Any:
        if type(value) is cls:  # of a class below it, a case file would keep no trace
            return value
        if isinstance(value, Mapping):
            made = _reader(cls)(value)
            made._check()  # noqa: SLF001 - as its constructor would
            return made
        if text_is is not None and type(value) is str:
            return cls(**{text_is: value})
        raise expected(f"{text_or}{one_of(cls)}", value)

    def schema() -> dict[str, Json]:
        reference = {"$ref": f"#/$defs/{definition_name(cls)}"}
        return reference if text_is is None else {"anyOf": [{"type": "string"}, reference]}

    def read(value: Json) -> Any:
        return _reader(cls)(value)

    def write(value: Any) -> Json:
        return _writer(cls)(value)

    return Kind(check, read, write, schema)


@cache
def _reader(cls: type) -> Callable[[Json], Any]:
    """Reads objects of a class; made when the first is read, as few files hold every kind."""
    text_is: str | None = getattr(cls, "TEXT_IS", None)
    fields = {key_of(field): field for field in attrs.fields(cls)}
    kinds = kinds_of(cls)
    readers = {
        key: (field.name, kinds[key].plain, _or_none(kinds[key].seen), kinds[key].read)
        for key, field in fields.items()
    }
    defaults = {f.name: f.default for f in fields.values() if f.default is not attrs.NOTHING}
    single: dict[str, str] = getattr(cls, "SINGLE", {})
    for key, plural in single.items():
        readers[key] = (plural, None, {}, _alone(kinds[plural].read))

    def read(value: Json) -> Any:
        if not isinstance(value, dict):
            value = _as_object(value, text_is)
        wrong: list[tuple[str, str]] = []
        made = defaults.copy()
        for key, item in value.items():
            known = readers.get(key)
            if known is None:
                said = _inside(cls, key) or unknown_key(key, readers)
                wrong.append((f".{key_shown(key)}", said))
                continue
            name, plain, seen, read_item = known
            if type(item) is plain:
                made[name] = item
            elif type(item) is str and item in seen:
                made[name] = seen[item]
            else:
                try:
                    made[name] = read_item(item)
                except Wrong as error:
                    wrong += error.under(f".{key}")
        if wrong or len(made) < len(fields) or single:
            wrong += _missing_or_double(cls, value, single)
        if wrong:
            raise Wrong(*wrong)
        made_record: Any = object.__new__(cls)
        # Every value is checked: the constructor would only do it again.
        object.__setattr__(made_record, "__dict__", made)
        return made_record

    return read


def _inside(cls: type, key: str) -> str | None:
    """What to say of a key that only the items of one list of the class have."""
    lists = [
        key_of(field)
        for field in attrs.fields(cls)
        if get_origin(field.type) is tuple
        for item in get_args(field.type)[:1]
        if isinstance(item, type) and issubclass(item, Record) and key in kinds_of(item)
    ]
    return f"unknown key: it belongs inside {lists[0]}" if len(lists) == 1 else None


def _as_object(value: Json, text_is: str | None) -> dict[str, Json]:
    if isinstance(value, Mapping):
        return dict(value)
    if text_is is not None and type(value) is str:
        return {text_is: value}
    raise expected("an object" if text_is is None else "text or an object", value)


def _missing_or_double(
    cls: type, value: dict[str, Json], single: dict[str, str]
) -> list[tuple[str, str]]:
    wrong = [(f".{key}", "required, but missing") for key in required(cls) if key not in value]
    for key, plural in single.items():
        if key in value and plural in value:
            wrong.append((f".{key}", f"give {key} or {plural}, not both"))
    return wrong


@cache
def _writer(cls: type) -> Callable[[Any], Json]:
    fields = {key_of(field): field for field in attrs.fields(cls)}
    kinds = kinds_of(cls)

    def write(value: Any) -> Json:
        held = {key: getattr(value, field.name) for key, field in fields.items()}
        return {
            key: None if item is None else kinds[key].write(item)
            for key, item in held.items()
            if item != fields[key].default
        }

    return write


def _or_none(seen: Mapping[str, Any] | None) -> Mapping[str, Any]:
    return {} if seen is None else seen


def _alone(read: Callable[[Json], Any]) -> Callable[[Json], Any]:
    def read_alone(value: Json) -> Any:
        try:
            return read([value])
        except Wrong as error:
            raise Wrong(*((path[len("[0]") :], said) for path, said in error.problems)) from None

    return read_alone


def definition_name(cls: type) -> str:
    """What the JSON Schema calls the class: ``ContactRestriction`` is ``contact_restriction``."""
    name = cls.__name__
    return "".join(f"_{c.lower()}" if c.isupper() and n else c.lower() for n, c in enumerate(name))


# What systems keep of their own, and nobody reads here.
_WORKED_OUT = {"due", "due_on", "due_date", "deadline", "target", "target_date"}


def unknown_key(key: str, known: Iterable[str]) -> str:
    """What to say of a key that no field has, with the nearest one that there is."""
    if key in _WORKED_OUT:
        return f"unknown key: due dates are worked out; keep your own in extra.{key} of the case"
    return unknown("key", key, known)
