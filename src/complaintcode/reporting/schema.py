"""The JSON Schema of a report, and the keys of a finding: the one list of them."""

from __future__ import annotations

from typing import Any

from complaintcode.findings import WORST_FIRST
from complaintcode.working_days.calendar import NATIONS

REPORT_SCHEMA = "complaintcode.report/1"

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_FLAG: Schema = {"type": "boolean"}
_DAY: Schema = {"type": "string", "format": "date"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_TEXTS: Schema = {"type": "array", "items": _TEXT}
_OUTCOME: Schema = {"enum": [outcome.value for outcome in WORST_FIRST]}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _object(properties: Schema, *, optional: tuple[str, ...] = ()) -> Schema:
    needed = [key for key in properties if key not in optional]
    return {"type": "object", "properties": properties, "required": needed}


_EVIDENCE = _object({"text": _TEXT, "start": _COUNT, "end": _COUNT, "letter": _TEXT})
_JUDGED = _object(
    {"outcome": _OUTCOME, "by": _or_null(_TEXT), "on": _or_null(_DAY), "reason": _TEXT}
)
_IGNORED = _object({"reason": _TEXT, "by": _or_null(_TEXT), "until": _or_null(_DAY)})
_CALENDAR = _object(
    {"nation": {"enum": list(NATIONS)}, "table": _TEXT, "projected": _FLAG},
    optional=("nation", "table", "projected"),  # of a letter alone it is empty
)
_NOT_ASSESSED = _object({"provision": _TEXT, "why": _TEXT, "needs": _TEXTS})

# As the contract orders them; `headline` is ours.
FINDING: Schema = {
    "id": _TEXT,
    "rule": _TEXT,
    "provision": _TEXT,
    "with": _TEXTS,
    "item": _or_null(_TEXT),
    "presence": {"enum": ["present", "unclear", "missing", None]},
    "about": _TEXT,
    "strength": _TEXT,
    "stage": _or_null(_COUNT),
    "outcome": _OUTCOME,
    "headline": _TEXT,
    "because": _TEXT,
    "due_on": _or_null(_DAY),
    "due_latest": _or_null(_DAY),
    "original_due_on": _or_null(_DAY),
    "provisional": _FLAG,
    "done_on": _or_null(_DAY),
    "working_days": _or_null(_COUNT),
    "limit": _or_null(_COUNT),
    "extension": _or_null(_COUNT),
    "days_late": _COUNT,
    "missing": _TEXTS,
    "evidence": {"type": "array", "items": _EVIDENCE},
    "notes": _TEXTS,
    "readings": _TEXTS,
    "judged": _or_null(_JUDGED),
    "ignored": _or_null(_IGNORED),
    "follows_from": _or_null(_TEXT),
    "advice": _or_null(_TEXT),
}


def report_schema() -> Schema:
    """JSON Schema 2020-12 of the document of `check` and `letter`.

    Keys may be added to a document, so that those which are not named here are let through.
    """
    judged = {
        "edition": _or_null(_TEXT),
        "outcome": _OUTCOME,
        "notes": _TEXTS,
        "errors": _TEXTS,
        "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
        "not_assessed": {"type": "array", "items": _NOT_ASSESSED},
    }
    report = {
        "source": _or_null(_TEXT),
        "reference": _or_null(_TEXT),
        "received": _or_null(_DAY),
        "as_of": _or_null(_DAY),
        "calendar": _CALENDAR,
        **judged,
        "also": _or_null(_object(judged)),
    }
    document = {
        "schema": {"const": REPORT_SCHEMA},
        "version": _TEXT,
        "as_of": _DAY,
        "reports": {"type": "array", "items": {"$ref": "#/$defs/report"}},
        "not_read": _COUNT,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:complaintcode:report:1",
        "title": "A report of complaintcode, schema 1",
        **_object(document, optional=("not_read",)),
        "$defs": {"report": _object(report), "finding": _object(FINDING)},
    }
