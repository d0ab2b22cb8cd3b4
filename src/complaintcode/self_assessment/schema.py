"""The JSON Schema of a self-assessment, from the same walk that reads one.

What a check adds (``problems``, ``counts``) may stand in it and is not read.
"""

from __future__ import annotations

from typing import Any

from complaintcode.model.kinds import DAY_SCHEMA
from complaintcode.model.objects import definition_name, kinds_of, required
from complaintcode.model.self_assessment import Answer, OtherColumn, SelfAssessment
from complaintcode.self_assessment.writing import SCHEMA


def self_assessment_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a self-assessment, schema 1."""
    root = _object(SelfAssessment)
    root["properties"] |= {
        "schema": {"const": SCHEMA},
        "problems": {"type": "array"},
        "counts": {"type": "object"},
    }
    parts = {definition_name(cls): _object(cls) for cls in (Answer, OtherColumn)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:complaintcode:self-assessment:1",
        "title": "A self-assessment as complaintcode reads it, schema 1",
        **root,
        "$defs": {"day": DAY_SCHEMA, **parts},
    }


def _object(cls: type) -> dict[str, Any]:
    return {
        "type": "object",
        "description": (cls.__doc__ or "").strip().partition("\n")[0],
        "properties": {key: kind.schema() for key, kind in kinds_of(cls).items()},
        "required": required(cls),
        "additionalProperties": False,
    }
