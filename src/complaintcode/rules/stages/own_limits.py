"""The landlord's own time limits.

Where the landlord's policy allows less time than the Code, or sets a limit where the Code has none,
the case is held against that too. It stands beside the Code's finding and changes nothing of it.

Needs: the policy (`--policy`), with `acknowledge_within` or `respond_within` of the stage; the days
that the Code's own rule needs.

Outcomes: as for the Code's limit. The strength is `policy`: it counts neither for the outcome of
the case nor for an exit code.

Known limits: a limit that is as long as the Code's, or longer, is not told of here: the policy
itself does not keep the Code then.

Interpretation: counted as the edition counts, from the same day. An extension reaches as far as the
policy or the Code lets it, whichever is less.

Source: the landlord's policy, beside 2024 6.2, 6.3, 6.11 and 6.14; 2022 4.1, 5.1, 5.10, 5.13 and
5.18.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check, policy_from_dict
>>> policy = policy_from_dict({"stages": [{"number": 1, "respond_within": 5}]})
>>> case = {"reference": "1", "received": "2025-05-12",
...         "stages": [{"number": 1, "acknowledged": "2025-05-12", "responded": "2025-05-21"}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 6, 2), policy=policy)
>>> [(f.rule, f.strength, f.outcome.value, f.limit) for f in report.findings if f.stage == 1
...  if "response" in f.rule]
[('stage1-response-time', 'must', 'met', 10), ('own-stage1-response-time', 'policy', 'not_met', 5)]
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from complaintcode.clocks.judging import acknowledgement, response
from complaintcode.clocks.telling import acknowledging, answering, time_finding
from complaintcode.clocks.verdicts import judged, stage_clocks
from complaintcode.clocks.wording import working_days
from complaintcode.findings import NOT_APPLICABLE
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.telling import Words
    from complaintcode.clocks.verdicts import Judge, StageClock
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = "Keep the time that the policy promises, or promise in the policy what can be kept."


class _Matter(NamedTuple):
    """What a limit is for: its fields in a policy and a clock, how it is judged and told."""

    own: str
    codes: str
    judge: Judge
    words: Callable[[StageClock], Words]


_ACKNOWLEDGING = _Matter("acknowledge_within", "acknowledge", acknowledgement, acknowledging)
_ANSWERING = _Matter("respond_within", "respond", response, answering)
_MATTERS = {
    "own-stage1-acknowledgement-time": _ACKNOWLEDGING,
    "own-stage1-response-time": _ANSWERING,
    "own-stage2-acknowledgement-time": _ACKNOWLEDGING,
    "own-stage2-response-time": _ANSWERING,
    "own-stage3-response-time": _ANSWERING,
}


@rule(*_MATTERS, done=None)
def own_limits(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was the landlord's own limit kept, where it is stricter than the Code's?"""
    provision, requirement = required
    found = basis.policy and basis.policy.stage(requirement.stage)
    if not found:
        return
    stage, matter = found[1], _MATTERS[requirement.key]
    limit: int | None = getattr(stage, matter.own)
    for clock in stage_clocks(complaint, requirement.stage, basis):
        setting = clock.setting
        codes: int | None = getattr(setting.clock, matter.codes)
        if limit is None or (codes is not None and limit >= codes):
            continue
        if clock.joined and matter is _ANSWERING:
            continue
        stricter: dict[str, Any] = {matter.codes: limit}
        stricter["cap"] = _less(stage.extend_by, setting.clock.cap)
        own_clock = clock._replace(
            setting=setting._replace(clock=setting.clock._replace(**stricter))
        )
        finding = time_finding(
            own_clock,
            basis,
            (provision, attrs.evolve(requirement, limit=limit)),  # type: ignore[misc]  # attrs
            judged(own_clock, matter.judge),
            matter.words(clock),
            advice=_ADVICE,
        )
        if finding.outcome is not NOT_APPLICABLE:
            yield attrs.evolve(finding, tell=partial(_tell, finding, codes))


def _less(own: int | None, codes: int | None) -> int | None:
    return codes if own is None or codes is None else min(own, codes)


def _tell(finding: Finding, codes: int | None) -> tuple[str, str]:
    """Say whose limit it is; the finding's own words stand before it."""
    allowed = "has no limit" if codes is None else f"allows {codes}"
    own = f"the policy allows {working_days(finding.limit or 0)}, the Code {allowed}"
    return f"{finding.headline} by the landlord's own policy", f"{finding.because}; {own}"
