"""The JSON Schema of a policy, from the same walk that reads one."""

from __future__ import annotations

from typing import Any

from complaintcode.model import policy
from complaintcode.model.schema import document_schema


def policy_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a policy: of a TOML file too, as the object that it stands for."""
    return document_schema(
        policy.Policy,
        policy,
        name="policy",
        title="A landlord's complaints policy as complaintcode reads it",
    )
