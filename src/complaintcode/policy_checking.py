"""``check_policy``: a landlord's policy against one edition of the Code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode import catalogue, policies
from complaintcode.breakage import kind_and_place
from complaintcode.findings import Finding, NotAssessed, Report, by_provision, worst_must
from complaintcode.model.objects import require
from complaintcode.model.policy import Policy

if TYPE_CHECKING:
    from complaintcode.catalogue import Edition


def check_policy(policy: Policy, *, edition: str | Edition, source: str | None = None) -> Report:
    """Check what a landlord's policy says.

    ``edition`` is an id, a year or an ``Edition``; ``source`` names the policy's file. The report
    has a finding for each thing that a check looks at, under the provision that asks for it (2024:
    1.2, 2.2, 2.3, 3.1, 5.3, 6.2 and others): which, and by what figure, is data of the edition.
    Limits are working days, ages months. What the policy does not say is not assessed. Raises
    ``UnknownProvision`` for an edition that there is not, and ``TypeError`` for a ``policy`` that
    is none.

    >>> from complaintcode import policy_from_dict
    >>> report = check_policy(policy_from_dict({"channels": ["email"]}), edition="2024")
    >>> [(finding.provision, finding.headline) for finding in report.not_met]
    [('3.1', 'one route alone for complaining')]
    """
    require(Policy, policy, "policy_from_dict or load_policy")
    chosen = catalogue.edition(edition)
    known = policies.load()
    findings: list[Finding] = []
    not_assessed: list[NotAssessed] = []
    errors: list[str] = []
    for provision, requirement in chosen.policy_requirements:
        key = requirement.key
        try:
            for found in known[key](policy, policies.Required(chosen, provision, requirement)):
                if isinstance(found, Finding):
                    findings.append(found)
                else:
                    not_assessed.append(found)
        except Exception as error:  # one check that breaks never hides the others
            errors.append(f"{key}: {kind_and_place(error)}")
    asked = {
        one.number: NotAssessed(provision=one.number, why=one.not_checked)
        for one in chosen.provisions
        if one.not_checked and not one.policy and "policy" in one.checkable_from
    }
    return Report(
        source=source,
        reference=None,
        edition=chosen.id,
        edition_name=chosen.short,
        received=None,
        as_of=None,
        outcome=worst_must(findings),
        calendar={},
        errors=tuple(errors),
        findings=tuple(findings),
        not_assessed=by_provision(chosen, asked, not_assessed),
    )
