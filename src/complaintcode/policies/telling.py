"""The findings on a policy, and what it does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from complaintcode.findings import NOT_MET, Finding, NotAssessed, Outcome

if TYPE_CHECKING:
    from complaintcode.policies.registry import Required


def finding_id(key: str, about: str) -> str:
    """The id of a finding of a check on what stands at a path of the policy."""
    return f"policy/{key}/{about}"


def policy_finding(
    required: Required,
    about: str,
    outcome: Outcome,
    headline: str,
    because: str,
    *,
    advice: str | None = None,
    **more: Any,
) -> Finding:
    """A finding on what stands at a path of the policy.

    ``more`` is as in a ``Finding``; ``limit`` there is the Code's, in working days.
    """
    _, provision, requirement = required
    return Finding(
        id=finding_id(requirement.key, about),
        rule=requirement.key,
        provision=provision.number,
        about=about,
        strength=requirement.strength or provision.strength,
        stage=requirement.stage,
        outcome=outcome,
        tell=lambda: (headline, because),
        advice=advice if outcome is NOT_MET else None,
        **more,
    )


def not_given(required: Required, what: str, path: str) -> NotAssessed:
    """The policy, as it was written down, does not say ``what``."""
    return NotAssessed(
        provision=required.provision.number, why=f"the policy does not give {what}", needs=(path,)
    )
