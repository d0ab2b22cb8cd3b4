"""The JSON Schema of a self-assessment, from the same walk that reads one.

What a check adds (``problems``, ``counts``) may stand in it and is not read.
"""

from __future__ import annotations

from typing import Any

from complaintcode.model import self_assessment
from complaintcode.model.day_kinds import DAY_SCHEMA
from complaintcode.model.schema import document_schema
from complaintcode.self_assessment.writing import SCHEMA


def self_assessment_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a self-assessment, schema 1."""
    schema = document_schema(
        self_assessment.SelfAssessment,
        self_assessment,
        name="self-assessment",
        title="A self-assessment as complaintcode reads it, schema 1",
        shared={"day": DAY_SCHEMA},
    )
    schema["properties"] |= {
        "schema": {"const": SCHEMA},
        "problems": {"type": "array"},
        "counts": {"type": "object"},
    }
    return schema
