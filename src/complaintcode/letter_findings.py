"""From what letters show to findings: what follows under the provision that asks for it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.comparing import Against, difference, past_cap
from complaintcode.findings import (
    MET,
    NEEDS_REVIEW,
    NOT_APPLICABLE,
    NOT_MET,
    Finding,
    NotAssessed,
    Outcome,
)
from complaintcode.model.choices import Decision, stage_in
from complaintcode.model.readings import DENIED, NO_FILTER, Presence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import HeldLetter
    from complaintcode.model.readings import ItemReading
    from complaintcode.model.records import Complaint, Stage

_ORDER = (Presence.PRESENT, Presence.UNCLEAR, Presence.MISSING)
# Silence about these can be lawful: there may be nothing to say.
_FOR_A_PERSON = {"actions", "updates"}
# A last answer that bars the way points the wrong way, which is more than to be unclear.
_WRONG = {("escalation_route", NO_FILTER), ("escalation_route", DENIED)}
_READINGS = {"remedy": ("A22",), "actions": ("A22",), "ombudsman_contact": ("A14",)}


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


def contents(
    held: Sequence[HeldLetter],
    required: tuple[Provision, Requirement],
    complaint: Complaint | None = None,
    latest: date | None = None,
) -> Iterator[Finding]:
    """A finding for each item that letters of one kind have to show.

    ``complaint`` is the case that they are held against, where there is one, and ``latest`` the
    last day that a new date may have, where that is known.
    """
    reference = complaint.reference if complaint else "letter"
    stage = _stage_of(complaint, required[1].stage)
    against = Against(required[1].stage, stage, complaint)
    for item in required[1].shows:
        shows, reading, differs = _best(item, held, against)
        if item == "extension_date" and latest is not None:
            differs = differs or past_cap(reading, stage, latest)
        yield _finding(shows, reading, held, required, reference, stage, differs=differs)


def _stage_of(complaint: Complaint | None, number: int | None) -> Stage | None:
    """The record of a stage; of several the first."""
    stages = complaint.stages if complaint else ()
    return next((one for one in stages if one.number == number), None)


def not_read(
    unread: Mapping[str, tuple[str, ...]], required: tuple[Provision, Requirement]
) -> Iterator[NotAssessed]:
    """What a letter of each kind would have been asked, had its file been read.

    ``unread`` has the paths of the wanting texts by kind.
    """
    for kind in unread.keys() & required[1].letters:
        why = f"the {_letter(kind)} among the letters was not read"
        yield NotAssessed(provision=required[0].number, why=why, needs=unread[kind])


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
    kind = shows.reading.kind
    if shows.in_its_place:
        kind = f"stage{shows.stage}_response"
        outcome = NEEDS_REVIEW if outcome is NOT_MET else outcome
    if differs and outcome is MET:
        outcome = NEEDS_REVIEW
    presence = reading.presence.value
    words = _WORDS[item]
    headline = _headline(words.item, reading.presence, kind)
    if outcome is NOT_APPLICABLE:
        headline = f"{words.item} not needed in the {_letter(kind)}"
    if differs and reading.presence is Presence.PRESENT:
        headline += ", in question"
    where = f" in {shows.path}" if len(held) > 1 and reading.presence is Presence.PRESENT else ""
    because = (
        differs
        or _instead(reading, held, stage)
        or reading.why
        or f"shown by the letter's own words{where}"
    )
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
        readings=(*_READINGS.get(item, ()), *(("A5",) if shows.in_its_place else ())),
        advice=None if outcome in {MET, NOT_APPLICABLE} else words.advice,
    )


def _best(
    item: str, held: Sequence[HeldLetter], against: Against
) -> tuple[HeldLetter, ItemReading, str | None]:
    """The letter that shows an item best, how, and what the record says otherwise.

    Of those that show it alike, the first that agrees with the record: others may have been put
    right by it.
    """
    read = [
        (one, found, difference(found, one, against))
        for one in held
        if (found := one.reading.item(item)) is not None
    ]
    return min(read, key=lambda it: (_ORDER.index(it[1].presence), it[2] is not None))


def _outcome(
    reading: ItemReading,
    requirement: Requirement,
    held: Sequence[HeldLetter],
    stage: Stage | None,
) -> Outcome:
    if reading.presence is Presence.PRESENT:
        return MET
    if _instead(reading, held, stage):
        return NOT_APPLICABLE
    if (reading.item, reading.why) in _WRONG:
        return NOT_MET
    silent_for_a_person = (
        reading.presence is Presence.UNCLEAR
        or reading.item in _FOR_A_PERSON
        or requirement.unless_agreed
        or requirement.strength == "advice"
        or (reading.item == "remedy" and not _upheld(held, stage))
    )
    return NEEDS_REVIEW if silent_for_a_person else NOT_MET


def _instead(reading: ItemReading, held: Sequence[HeldLetter], stage: Stage | None) -> str | None:
    """What stands in the place of an item: updates agreed elsewhere, the way to a further stage."""
    if reading.presence is Presence.PRESENT:
        return None
    if reading.item == "updates" and stage is not None and _updates_agreed(stage):
        return "the record holds the agreement"
    if reading.item != "ombudsman_contact":
        return None
    routes = [one.reading.item("escalation_route") for one in held]
    further = (number for route in routes if route is not None for number in route.values)
    return next((f"the way to stage {number} is named in their place" for number in further), None)


def _updates_agreed(stage: Stage) -> bool:
    return stage.update_every is not None or type(stage.update_interval_agreed) is date


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
    shown = {
        Presence.PRESENT: "given",
        Presence.UNCLEAR: "unclear",
        Presence.MISSING: "missing",
    }[presence]
    return f"{item} {shown} in the {_letter(kind)}"


def _letter(kind: str) -> str:
    """What a letter of the kind is called: the stage 1 answer, the refusal."""
    named = stage_in(kind)
    stage = "" if named is None else f"stage {named} "
    return stage + next(words for part, words in _LETTERS.items() if part in kind)
