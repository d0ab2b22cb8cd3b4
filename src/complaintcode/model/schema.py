"""The JSON Schema of a file, from the same walk over the classes that reads one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from complaintcode.model.objects import Record, definition_name, kinds_of, required

if TYPE_CHECKING:
    from types import ModuleType


def records_of(module: ModuleType) -> list[type]:
    """The classes of records that a module defines or names, in its order."""
    return [
        cls
        for cls in vars(module).values()
        if isinstance(cls, type) and issubclass(cls, Record) and attrs.has(cls)
    ]


def document_schema(
    root: type, module: ModuleType, *, name: str, title: str, shared: dict[str, Any] | None = None
) -> dict[str, Any]:
    """JSON Schema 2020-12 of a file that holds one ``root``, of the records of ``module``.

    ``shared`` are the definitions that the kinds of its fields refer to.
    """
    definitions = {definition_name(cls): _object(cls) for cls in records_of(module)}
    whole = definitions.pop(definition_name(root))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:complaintcode:{name}:1",
        "title": title,
        **whole,
        "$defs": {**(shared or {}), **definitions},
    }


def _object(cls: type) -> dict[str, Any]:
    properties = {key: kind.schema() for key, kind in kinds_of(cls).items()}
    schema: dict[str, Any] = {
        "type": "object",
        "description": (cls.__doc__ or "").strip().partition("\n")[0],
        "properties": properties,
        "required": required(cls),
        "additionalProperties": False,
    }
    for key, plural in getattr(cls, "SINGLE", {}).items():
        properties[key] = properties[plural]["items"]
        schema["not"] = {"required": [key, plural]}
    return schema
