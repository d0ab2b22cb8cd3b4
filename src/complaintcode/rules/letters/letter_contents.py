"""What a letter says.

The letter that ends a stage, acknowledges a complaint, tells of an extension or refuses says what
the edition asks of its kind: each item is present, unclear or missing in its text.

Needs: `letters`, each with its kind and its `text` or `file`.

Outcomes: met where a letter of that kind shows the item; needs review where it is unclear, where
the record says otherwise than the letter, or where the letter is silent about outstanding actions,
about updates, or about a remedy for a complaint that it does not uphold; not met where the item is
missing. Without a letter of that kind, or where its file was not read, it is not assessed. Where
several letters of a kind answer one stage, it is enough that one of them shows the item; which one
is said.

Known limits: presence is not approval: whether a reason is good, a remedy enough or a decision
right is for a person. What is said otherwise than officers say it may be missed; the misses that
are known are kept as tests.

Interpretation: silence about a remedy or about what is still to be done is for a person to judge,
as either can lawfully be none (A22); contact details of the Ombudsman are at least one right
channel (A14); that the definition is the one agreed is not judged (A23).

Source: 2024 2.4, 5.6, 5.7, 5.9, 5.11, 6.4, 6.5, 6.9, 6.15, 6.16, 6.19; 2022 1.9, 4.2, 5.1, 5.3,
5.8, 5.9, 5.10, 5.13, 5.15, 5.16, 5.18, 5.19, 5.20.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> letter = {"kind": "refusal_accept", "sent": "2025-06-18",
...           "text": "The fence was put up in March 2021, more than twelve months ago."}
>>> case = {"reference": "1", "received": "2025-06-11", "letters": [letter]}
>>> report = check(case_from_dict(case), as_of=date(2025, 6, 30))
>>> [(f.item, f.presence, f.outcome.value) for f in report.findings if f.item]
[('refusal_reason', 'present', 'met'), ('ombudsman_right', 'missing', 'not_met')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from complaintcode.clocks.grace import transitional
from complaintcode.clocks.judging import start_of
from complaintcode.clocks.verdicts import stage_clocks
from complaintcode.findings import NEEDS_REVIEW, NOT_MET
from complaintcode.letter_findings import contents, not_read
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding, NotAssessed
    from complaintcode.model.records import Complaint, Stage


_DONE = {
    "response-contents": "answer with everything that its letter owes",
    "acknowledgement-contents": "acknowledgement that defines the complaint",
    "acknowledgement-responsibilities": "acknowledgement that says what the landlord answers for",
    "extension-contents": "extension letter with reason and new date",
    "extension-ombudsman-contact": "extension letter with the Ombudsman's details",
    "extension-updates": "extension letter that says when updates will come",
    "refusal-contents": "refusal with reasons and the right to go to the Ombudsman",
    "refusal-to-escalate-contents": "refusal to escalate with reasons and a way to challenge it",
    "refusal-to-escalate-reason": "refusal to escalate with reasons",
    "refusal-to-escalate-right": "refusal to escalate with the right to challenge it",
}


@rule(
    "response-contents",
    "acknowledgement-contents",
    "acknowledgement-responsibilities",
    "acknowledgement-stage-named",
    "extension-contents",
    "extension-ombudsman-contact",
    "extension-updates",
    "refusal-contents",
    "refusal-to-escalate-contents",
    "refusal-to-escalate-reason",
    "refusal-to-escalate-right",
    reads="letters",
    done=_DONE,
)
def letter_contents(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Does the letter say what the edition asks of it?"""
    requirement = required[1]
    held = [one for one in basis.letters if one.reading.kind in requirement.letters]
    joined = complaint.joined_with
    if joined is not None and (requirement.stage or 0) >= joined.from_stage:
        return
    stage = next((one for one in complaint.stages if one.number == requirement.stage), None)
    agreed = stage is not None and any(one.agreed for one in stage.extensions)
    if requirement.unless_agreed and agreed:
        return
    unread = tuple(path for kind in requirement.letters for path in basis.unread.get(kind, ()))
    if not held:
        yield from not_read(basis.unread, required)
        return
    dated = "extension_date" in requirement.shows
    latest = _last_new_date(complaint, stage, basis) if stage and dated else None
    in_grace = basis.edition.in_grace(complaint.received)
    for found in contents(held, required, complaint, latest):
        outcome, missing = found.outcome, found.missing
        if unread and outcome is NOT_MET:  # the letter that nobody read may show it
            outcome, missing = NEEDS_REVIEW, unread
        grace = transitional(outcome, in_grace=in_grace)
        yield attrs.evolve(
            found,
            outcome=outcome,
            missing=missing,
            notes=grace.notes,
            readings=found.readings + grace.readings,
        )


def _last_new_date(complaint: Complaint, stage: Stage, basis: Basis) -> date | None:
    """The last day that the cap, if there is one, leaves for an answer."""
    clock = next(it for it in stage_clocks(complaint, stage.number, basis) if it.stage is stage)
    limit, cap = clock.setting.clock.respond, clock.setting.clock.cap
    begun = [start_of(one.timeline, clock.setting) for one in clock.timelines or ()]
    days = [start for start in begun if start is not None]
    if limit is None or not cap or not days or len(days) < len(begun):
        return None
    return basis.calendar.add(max(days), limit + cap)
