"""Definition of a complaint.

The policy defines a complaint as the Code does: what is said, however it is said, about what, by
whom, and whom it affects.

Needs: `definition`.

Outcomes: met where each part stands there as the Code words it, in any order and with the
landlord's own name, and nothing narrows it; not met where nothing covers a part; needs review
where a part stands there in other words, or where there is more than the Code says.

Known limits: other words are not weighed, only found. An explanation after the definition is read
for words that may take something back.

Interpretation: the Ombudsman's answers to questions say to use the definition as it stands, so a
paraphrase is for a person however close it is; wider groups may be covered by an explanation.

Source: 2024 1.2; 2022 1.2.

>>> from complaintcode import check_policy, policy_from_dict
>>> said = ("An expression of dissatisfaction about the standard of service, actions or lack of"
...         " action by Larkspur Homes, its own staff, or those acting on its behalf, affecting a"
...         " resident or group of residents.")
>>> report = check_policy(policy_from_dict({"definition": said}), edition="2024")
>>> [(finding.provision, finding.headline) for finding in report.not_met]
[('1.2', 'definition lacks: however made')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.wording import listed
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.model.kinds import shown
from complaintcode.policies.definition import read_definition
from complaintcode.policies.registry import policy_check
from complaintcode.policies.telling import not_given, policy_finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Finding, NotAssessed, Outcome
    from complaintcode.model.policy import Policy
    from complaintcode.policies.registry import Required

_ABOUT = "$.definition"
_ADVICE = (
    "Use the Code's definition as it stands; what it covers besides can be explained after it."
)


@policy_check("policy-definition")
def definition(policy: Policy, required: Required) -> Iterator[Finding | NotAssessed]:
    """Does the policy define a complaint as the Code does?"""
    if policy.definition is None:
        yield not_given(required, "its definition of a complaint", _ABOUT)
        return
    elements = {item.key for item in required.provision.items}
    found = read_definition(policy.definition, elements, policy.name)
    outcome: Outcome
    if not policy.definition.strip():
        outcome, headline = NOT_MET, "no definition of a complaint"
        because = "the policy gives none"
    elif found.lacking:
        outcome, headline = NOT_MET, f"definition lacks: {', '.join(found.lacking)}"
        because = f"the {required.edition.short} prescribes it whole"
    elif found.loose:
        outcome, headline = NEEDS_REVIEW, "definition in other words than the Code's"
        because = f"a person decides whether they cover {listed(found.loose)}"
    elif found.beyond:
        outcome, headline = NEEDS_REVIEW, "definition says more than the Code's"
        because = f"a person decides whether it takes anything back: {shown(found.beyond)}"
    else:
        outcome, headline = MET, "definition is the Code's"
        because = "each of its parts stands there"
    yield policy_finding(required, _ABOUT, outcome, headline, because, advice=_ADVICE)
