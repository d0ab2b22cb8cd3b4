"""The JSON Schema of a case file, from the same walk that reads one.

It accepts and refuses what the reader does, but for what JSON Schema cannot say: the order of
days, an edition's name, more than two decimals, days that a month does not have, and 1.0 in the
place of 1.
"""

from __future__ import annotations

from typing import Any

import attrs

from complaintcode.model import records
from complaintcode.model.kinds import DAY_SCHEMA, WHEN_SCHEMA
from complaintcode.model.objects import Record, definition_name, kinds_of, required


def case_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a case file, schema 1."""
    classes = [
        cls
        for cls in vars(records).values()
        if isinstance(cls, type) and issubclass(cls, Record) and attrs.has(cls)
    ]
    definitions = {definition_name(cls): _object(cls) for cls in classes}
    root = definitions.pop("complaint")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:complaintcode:case:1",
        "title": "A complaint as complaintcode reads it, schema 1",
        **root,
        "$defs": {"day": DAY_SCHEMA, "when": WHEN_SCHEMA, **definitions},
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
