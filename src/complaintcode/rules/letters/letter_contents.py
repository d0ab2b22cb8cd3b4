"""What a letter says.

The letter that ends a stage, acknowledges a complaint, tells of an extension or refuses says what
the edition asks of its kind: each item is present, unclear or missing in its text.

Needs: `letters`, each with its kind and its `text` or `file`.

Outcomes: met where a letter of that kind shows the item; needs review where it is unclear, where
the record says otherwise than the letter, or where the letter is silent about outstanding actions,
about updates, or about a remedy for a complaint that it does not uphold; not met where the item is
missing. Without a letter of that kind it is not assessed. Where several letters of a kind answer
one stage, it is enough that one of them shows the item; which one is said.

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
...           "text": "We cannot take this on: the fence was put up in March 2021."}
>>> case = {"reference": "1", "received": "2025-06-11", "letters": [letter]}
>>> report = check(case_from_dict(case), as_of=date(2025, 6, 30))
>>> [(f.item, f.presence, f.outcome.value) for f in report.findings if f.item]
[('refusal_reason', 'present', 'met'), ('ombudsman_right', 'missing', 'not_met')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from complaintcode.comparing import difference, past_cap
from complaintcode.findings import (
    MET,
    NEEDS_REVIEW,
    NOT_MET,
    Finding,
    NotAssessed,
    Outcome,
)
from complaintcode.model.choices import Decision
from complaintcode.model.readings import Presence
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, HeldLetter
    from complaintcode.model.readings import ItemReading
    from complaintcode.model.records import Complaint, Stage

_ORDER = (Presence.PRESENT, Presence.UNCLEAR, Presence.MISSING)
_FOR_A_PERSON = {"actions", "updates"}


class _Words(NamedTuple):
    item: str
    advice: str


_WORDS = {
    "stage": _Words("stage", "Say which stage of the procedure the letter belongs to."),
    "definition": _Words("complaint definition", "Say what the complaint is, point by point."),
    "outcomes_sought": _Words("outcome sought", "Say what the resident would like to happen."),
    "decision": _Words("decision", "Say what was decided on each point of the complaint."),
    "reasons": _Words("reasons", "Say what was found, and why that led to the decision."),
    "remedy": _Words("remedy", "Say what is offered and when, or that there is no remedy."),
    "actions": _Words(
        "outstanding actions", "Say what is still to be done and by when, or that nothing is."
    ),
    "escalation_route": _Words("way onward", "Say how the resident can take the complaint on."),
    "ombudsman_contact": _Words(
        "Ombudsman's contact details", "Give the Housing Ombudsman's contact details."
    ),
    "responsibility": _Words(
        "what the landlord answers for", "Say which parts are the landlord's to answer."
    ),
    "extension_reason": _Words("reason for the extension", "Say why more time is needed."),
    "extension_date": _Words("new date", "Say by which day the answer will come."),
    "refusal_reason": _Words("reason for the refusal", "Say on what ground, and on what facts."),
    "ombudsman_right": _Words(
        "right to go to the Ombudsman",
        "Say that the refusal can be taken to the Housing Ombudsman.",
    ),
    "updates": _Words("interval of updates", "Agree how often to give news."),
}
_LETTERS = {
    "acknowledgement": "acknowledgement",
    "extension": "notice of the extension",
    "refusal": "refusal",
    "response": "answer",
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
    if held:
        yield from contents(held, required, complaint.reference, stage, basis)


def contents(
    held: Sequence[HeldLetter],
    required: tuple[Provision, Requirement],
    reference: str,
    stage: Stage | None = None,
    basis: Basis | None = None,
) -> Iterator[Finding]:
    """A finding for each item that letters of one kind have to show.

    ``reference`` begins the id of each finding; ``stage`` is the record that the letters are held
    against, with its ``basis``, where there is one.
    """
    for item in required[1].shows:
        shows, reading = _best(item, held)
        differs = difference(reading, stage, shows.reading.text, required[1].stage)
        if item == "extension_date" and basis is not None:
            differs = differs or past_cap(reading, stage, basis)
        yield _finding(shows, reading, held, required, reference, stage, differs=differs)


def _finding(
    shows: HeldLetter,
    reading: ItemReading,
    held: Sequence[HeldLetter],
    required: tuple[Provision, Requirement],
    reference: str,
    stage: Stage | None,
    *,
    differs: str | None,
) -> Finding:
    provision, requirement = required
    item = reading.item
    outcome = _outcome(reading, requirement, held, stage)
    if differs and outcome is MET:
        outcome = NEEDS_REVIEW
    presence = reading.presence.value
    words = _WORDS[item]
    headline = _headline(words.item, reading.presence, shows.reading.kind)
    where = f" in {shows.path}" if len(held) > 1 and reading.presence is Presence.PRESENT else ""
    because = differs or reading.why or f"shown by the letter's own words{where}"
    return Finding(
        id=f"{reference}/{requirement.key}/{held[0].path}/{item}",
        rule=requirement.key,
        provision=provision.number,
        item=item,
        presence=presence,
        about=held[0].path,
        strength=requirement.strength or provision.strength,
        stage=requirement.stage or held[0].stage,
        outcome=outcome,
        tell=lambda: (headline, because),
        evidence=tuple(
            {"text": one.text, "start": one.start, "end": one.end, "letter": shows.path}
            for one in reading.evidence
        ),
        readings=_READINGS.get(item, ()),
        advice=None if outcome is MET else words.advice,
    )


_READINGS = {"remedy": ("A22",), "actions": ("A22",), "ombudsman_contact": ("A14",)}


def _best(item: str, held: Sequence[HeldLetter]) -> tuple[HeldLetter, ItemReading]:
    """The letter that shows an item best, and how; the first of those that show it alike."""
    read = [(one, found) for one in held if (found := one.reading.item(item)) is not None]
    return min(read, key=lambda one: _ORDER.index(one[1].presence))


def _outcome(
    reading: ItemReading,
    requirement: Requirement,
    held: Sequence[HeldLetter],
    stage: Stage | None,
) -> Outcome:
    if reading.presence is Presence.PRESENT:
        return MET
    silent_for_a_person = (
        reading.presence is Presence.UNCLEAR
        or reading.item in _FOR_A_PERSON
        or requirement.unless_agreed
        or requirement.strength == "advice"
        or (reading.item == "remedy" and not _upheld(held, stage))
    )
    return NEEDS_REVIEW if silent_for_a_person else NOT_MET


def _upheld(held: Sequence[HeldLetter], stage: Stage | None) -> bool:
    """Whether the complaint was upheld, wholly or in part: by the record, or by the letters."""
    if stage is not None and stage.decision is not None:
        return stage.decision is not Decision.NOT_UPHELD
    told = [one.reading.item("decision") for one in held]
    return any(
        one is not None
        and one.presence is Presence.PRESENT
        and any(value is not Decision.NOT_UPHELD for value in one.values)
        for one in told
    )


def _headline(item: str, presence: Presence, kind: str) -> str:
    stage = next((f"stage {char} " for char in kind if char.isdigit()), "")
    letter = next(words for part, words in _LETTERS.items() if part in kind)
    shown = {
        Presence.PRESENT: "given",
        Presence.UNCLEAR: "unclear",
        Presence.MISSING: "missing",
    }[presence]
    return f"{item} {shown} in the {stage}{letter}"
