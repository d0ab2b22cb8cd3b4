"""A landlord's policy: reading it, and the checks that hold it against the Code.

A check is a function ``(policy, required)`` that yields findings, and what the policy does not
say. ``required`` is what the edition's data hold under the check's key. Checks are in ``checks``,
one file each, found by walking that folder.
"""

from complaintcode.policies.reading import load_policy, policy_from_bytes, policy_from_dict
from complaintcode.policies.registry import Check, Required, load, manual, policy_check
from complaintcode.policies.schema import policy_schema

__all__ = [
    "Check",
    "Required",
    "load",
    "load_policy",
    "manual",
    "policy_check",
    "policy_from_bytes",
    "policy_from_dict",
    "policy_schema",
]
