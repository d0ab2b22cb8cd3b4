"""The JSON Schema of a case file, from the same walk that reads one.

It accepts and refuses what the reader does, but for what JSON Schema cannot say: the order of
days, an edition's name, more than two decimals, days that a month does not have, and 1.0 in the
place of 1.
"""

from __future__ import annotations

from typing import Any

from complaintcode.model import records
from complaintcode.model.day_kinds import DAY_SCHEMA, WHEN_SCHEMA
from complaintcode.model.schema import document_schema


def case_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a case file, schema 1."""
    return document_schema(
        records.Complaint,
        records,
        name="case",
        title="A complaint as complaintcode reads it, schema 1",
        shared={"day": DAY_SCHEMA, "when": WHEN_SCHEMA},
    )
