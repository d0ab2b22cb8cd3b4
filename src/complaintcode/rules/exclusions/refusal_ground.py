"""Ground of a refusal.

A complaint, one aspect of it or its escalation is refused only on a sound ground: it is too old,
proceedings are under way, it has been considered before, or another ground that the landlord's
policy names and that is fair.

Needs: the exclusion's `ground`; by ground its `claim_filed`, the case's `previous`, `in_policy`. A
policy handed over with the case (`--policy`) is asked for the ground too.

Outcomes: met; not met where no claim had been filed at court, where a ground of the landlord's own
is not in its policy, or where no ground is recorded in a whole record; needs review where a day or
the policy is unknown, where the policy does not name a ground of the Code, where the letter of the
refusal plainly gives another ground, and where a person has to say whether a ground is fair. A
refusal that the landlord itself has overturned is not put before a person: it is not applicable.

Known limits: whether a complaint is too old, or stage 2 asked for too late, has rules of its own;
whether an earlier complaint was about the same matter is believed as recorded.

Interpretation: a claim filed after the refusal does not support it; a letter before action is no
claim (A17; under the Code of 2022 that is for a person). Grounds that the Code does not name are
for a person where the policy names them (A16).

Source: 2024 2.1, 2.2 and 5.11; 2022 1.7 and 4.14.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> refusal = {"of": "acceptance", "ground": "legal_proceedings", "decided": "2025-03-05",
...            "claim_filed": None}
>>> case = {"reference": "1", "received": "2025-03-03", "exclusions": [refusal]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [(f.provision, f.with_, f.headline) for f in report.not_met if f.rule == "refusal-ground"]
[('2.2', ('2.1',), 'refused without a ground that stands')]
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.clocks.recorded import Answer, seen, stated
from complaintcode.clocks.refusals import (
    held_against_letters,
    held_against_policy,
    in_policy,
    refusals,
)
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET
from complaintcode.model.choices import ExclusionGround
from complaintcode.model.given import given_somewhere
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.refusals import Refusal
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {
    MET: "refused on a ground of the Code",
    NOT_MET: "refused without a ground that stands",
    NEEDS_REVIEW: "refused: does the ground stand?",
    NOT_APPLICABLE: "refusal overturned",
}
_ADVICE = "Take the complaint up, or refuse it again on a ground that Code and policy allow."


class _Asked(NamedTuple):
    refusal: Refusal
    complaint: Complaint
    basis: Basis
    to_review: tuple[str, ...]


@rule(
    "refusal-ground",
    "refusal-to-escalate-ground",
    reads="exclusions",
    done={
        "refusal-ground": "refused on a ground that stands",
        "refusal-to-escalate-ground": "escalation refused on a ground that stands",
    },
)
def refusal_ground(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Is the ground of the refusal one that stands?"""
    for refusal in refusals(complaint, basis, required):
        ground = refusal.record.ground
        if ground is ExclusionGround.OVER_TIME_LIMIT:
            continue
        asked = _Asked(refusal, complaint, basis, required[1].to_review)
        answer = held_against_letters(_JUDGES[ground](asked), refusal, basis)
        answer = refusal.settled(held_against_policy(answer, refusal, basis))
        yield stated(complaint, basis, required, refusal.path, answer, _TOLD, advice=_ADVICE)


def _proceedings(asked: _Asked) -> Answer:
    refusal, complaint, basis, to_review = asked
    claim = seen(refusal.record.claim_filed, complaint, basis, since=date.min)
    decided, unfiled = refusal.decided, NEEDS_REVIEW if "A17" in to_review else NOT_MET
    if claim.first is None:
        return Answer(unfiled, "no claim had been filed at court", readings=("A17",))
    if decided.last is not None and claim.first > decided.last:
        on = "" if claim.unsure else f", on {day(claim.first)}"
        because = f"a claim was filed at court only after the refusal{on}"
        return Answer(unfiled, because, readings=("A17",))
    if decided.first is not None and claim.by(decided.first):
        return Answer(MET, "a claim had been filed at court")
    days = {"claim_filed": claim, "decided": decided}
    missing = tuple(f"{refusal.path}.{name}" for name, one in days.items() if one.unsure)
    because = "whether a claim had been filed at court by then is not known"
    return Answer(NEEDS_REVIEW, because, missing, ("A17",))


def _considered(asked: _Asked) -> Answer:
    if asked.complaint.previous:
        return Answer(MET, "an earlier complaint on the matter is recorded")
    because = "no earlier complaint on the matter is recorded"
    return Answer(NEEDS_REVIEW, because, ("$.previous",))


def _other(asked: _Asked) -> Answer:
    named = in_policy(asked.refusal, asked.basis)
    if named is None:
        because = "whether the landlord's policy names the ground is not known"
        return Answer(NEEDS_REVIEW, because, (f"{asked.refusal.path}.in_policy",), ("A16",))
    if named:
        because = "a ground of the landlord's policy: a person decides whether it is fair"
        return Answer(NEEDS_REVIEW, because, readings=("A16",))
    because = "a ground that neither the Code nor the landlord's policy names"
    return Answer(NOT_MET, because, readings=("A16",))


def _no_ground(asked: _Asked) -> Answer:
    refusal, complaint, *_ = asked
    if complaint.partial_record or given_somewhere(refusal.record.reasons):
        return Answer(NEEDS_REVIEW, "the ground is not recorded", (f"{refusal.path}.ground",))
    return Answer(NOT_MET, "no ground is recorded", readings=("A16",))


_JUDGES: dict[ExclusionGround | None, Callable[[_Asked], Answer]] = {
    ExclusionGround.LEGAL_PROCEEDINGS: _proceedings,
    ExclusionGround.ALREADY_CONSIDERED: _considered,
    ExclusionGround.OTHER: _other,
    None: _no_ground,
}
