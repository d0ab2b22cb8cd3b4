"""Routes for complaining.

A complaint can be made by more than one route.

Needs: `channels`.

Outcomes: met where there are two of different kinds; not met where there is one, or none; needs
review where there are several of one kind (a form and a portal), or of no kind that is known.

Known limits: whether a route is easy to find, and open to those who are not online, is a question
for people.

Interpretation: telephone, e-mail, post, the web, in person and social media are different kinds. A
route that is only named to say that it is shut ("not by phone") is none.

Source: 2024 3.1; 2022 2.1.

>>> from complaintcode import check_policy, policy_from_dict
>>> report = check_policy(policy_from_dict({"channels": ["online form"]}), edition="2024")
>>> [(finding.provision, finding.headline) for finding in report.not_met]
[('3.1', 'one route alone for complaining')]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.model.kinds import shown
from complaintcode.policies.registry import policy_check
from complaintcode.policies.telling import not_given, policy_finding
from complaintcode.stage_names import denied

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.findings import Finding, NotAssessed
    from complaintcode.model.policy import Policy
    from complaintcode.policies.registry import Required

_ADVICE = "Open a second route of another kind, and name it in the policy."

_PARTS = re.compile(r",|;|/|\bor\b|\band\b")
# In this order: an "online chat" is the web, a "web page on social media" social media.
_KINDS = {
    "social media": re.compile(r"social[ _-]?media|facebook|twitter|instagram|linkedin|tiktok"),
    "email": re.compile(r"e-?mail"),
    "web": re.compile(r"\bweb|online|portal|\bapps?\b|internet|digital"),
    "phone": re.compile(r"phone|\bcall|\bring\b|\btext message|\bsms\b"),
    "in person": re.compile(r"in[ _-]person|face[ -]to[ -]face|\boffices?\b|\bvisit"),
    "post": re.compile(r"letter|\bpost(?:al)?\b|\bwriting\b|\bwritten\b|leaflet|paper"),
}


@policy_check("policy-channels")
def channels(policy: Policy, required: Required) -> Iterator[Finding | NotAssessed]:
    """Can a complaint be made by more than one route?"""
    if policy.channels is None:
        yield not_given(required, "the routes for complaining", "$.channels")
        return
    routes = {part.strip() for one in policy.channels for part in _PARTS.split(one.casefold())}
    routes.discard("")
    opened = {route for route in routes if not _shut(route)}
    kinds = {kind for route in opened if (kind := _kind(route))}
    outcome, headline = NEEDS_REVIEW, "routes for complaining that may be one"
    because = f"a person decides whether more than one is open: {shown(', '.join(sorted(routes)))}"
    if len(kinds) > 1:
        outcome, headline = MET, f"{len(kinds)} kinds of routes for complaining"
        because = ", ".join(sorted(kinds))
    elif not routes or (len(opened) == 1 and kinds):
        outcome, because = NOT_MET, "more than one has to be open"
        headline = "one route alone for complaining" if routes else "no route for complaining"
    yield policy_finding(required, "$.channels", outcome, headline, because, advice=_ADVICE)


def _kind(route: str) -> str | None:
    """The kind of a route; ``None``: none that is known, or none that is open."""
    return next(
        (
            kind
            for kind, known in _KINDS.items()
            if any(not denied(route[: one.start()]) for one in known.finditer(route))
        ),
        None,
    )


def _shut(route: str) -> bool:
    """Whether a route is named only to say that it is not open."""
    return _kind(route) is None and any(known.search(route) for known in _KINDS.values())
