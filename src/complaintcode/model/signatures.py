"""What the constructors of records look like to a reader: ``help``, editors and notebooks."""

from __future__ import annotations

from functools import cache
from inspect import Parameter, Signature
from typing import Annotated, Any, get_args, get_origin

import attrs

from complaintcode.model.dates import When


class Shown(str):
    """A type in words, which is shown without quotes."""

    __slots__ = ()
    __repr__ = str.__str__


@cache
def signature_of(cls: type) -> Signature:
    """The keywords of a class of records, each with its type and, if it has one, its default."""
    return Signature(
        [
            Parameter(
                field.name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if field.default is attrs.NOTHING else field.default,
                annotation=Shown(_type(field.type)),
            )
            for field in attrs.fields(cls)
        ]
    )


def _type(annotation: Any) -> str:
    """A type as one would write it who has imported the names of the package."""
    if annotation == When:
        return "When"
    arguments = get_args(annotation)
    origin = get_origin(annotation)
    if origin is Annotated:
        return _type(arguments[0])
    if origin in {tuple, dict}:
        inner = ", ".join("..." if one is ... else _type(one) for one in arguments)
        return f"{origin.__name__}[{inner}]"
    if arguments:
        return " | ".join(map(_type, arguments))
    return "None" if annotation is type(None) else str(annotation.__name__)
