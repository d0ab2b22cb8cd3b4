"""Where the letters of a case tell otherwise than its record: when, until when, and that at all.

The record may be wrong, or the letter may not be the one that went out. Where the two lead to
different outcomes neither is said, and a person sees both.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import attrs

from complaintcode.clocks.messages import EXTENSION_LETTER, MESSAGES, letters_of
from complaintcode.clocks.recorded import own_stages
from complaintcode.errors import CaseFileError
from complaintcode.findings import NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET, Finding
from complaintcode.model.choices import Refused
from complaintcode.model.dates import UNKNOWN, Window
from complaintcode.model.readings import Presence
from complaintcode.model.records import Exclusion, Extension

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintcode.findings import Basis
    from complaintcode.model.dates import When
    from complaintcode.model.readings import ItemReading, LetterReading
    from complaintcode.model.records import Complaint, Stage

_REFUSAL_LETTERS = {"refusal_accept": Refused.ACCEPTANCE, "refusal_escalate": Refused.ESCALATION}


class Account(NamedTuple):
    """The complaint as its letters tell it; ``letters`` by the places that they tell otherwise."""

    complaint: Complaint
    letters: dict[str, str]


def told_by_letters(complaint: Complaint, basis: Basis) -> Account | None:
    """The account of the letters sent by the day of looking; ``None`` where it is the record's.

    A letter of the day that the record has confirms it, whatever others there are.
    """
    if not complaint.letters:
        return None
    told: dict[str, str] = {}
    stages = {f"$.stages[{place}]": stage for place, stage in enumerate(complaint.stages)}
    for path, stage in own_stages(complaint):
        days = dict(_messages(complaint, stage, path, basis, told))
        extensions = _extensions(complaint, stage, path, basis, told)
        stages[path] = attrs.evolve(stage, **days, extensions=extensions)  # type: ignore[misc]  # attrs
    refusals = list(_refusals(complaint, basis, told))
    if not told:
        return None
    try:
        exclusions = (*complaint.exclusions, *refusals)
        other = attrs.evolve(complaint, stages=tuple(stages.values()), exclusions=exclusions)  # type: ignore[misc]  # attrs
    except CaseFileError:  # a letter dated before what it answers is a slip of the letter's
        return None
    return Account(other, told)


def in_dispute(
    findings: Iterable[Finding], others: Iterable[Finding], account: Account
) -> list[Finding]:
    """The findings of the record; *needs review* where those of the letters' account differ."""
    by_id = {one.id: one for one in others}
    return [_held_against(one, by_id.get(one.id, one), account) for one in findings]


def _held_against(one: Finding, other: Finding, account: Account) -> Finding:
    if one.item or other.outcome is one.outcome or one.outcome in {NEEDS_REVIEW, NOT_APPLICABLE}:
        return one
    if other.outcome is NOT_APPLICABLE and one.outcome is not NOT_MET:
        return one
    stage = ".".join(one.about.split(".")[:2])
    letters = {
        place: letter
        for place, letter in account.letters.items()
        if place.startswith((stage, "$.exclusions"))
    } or account.letters
    by = " and ".join(dict.fromkeys(letters.values()))
    same_day = one.done_on == other.done_on
    return attrs.evolve(
        one,
        outcome=NEEDS_REVIEW,
        tell=lambda: (
            f"{one.headline} by the record, {other.headline} by its letters",
            f"by the record {one.because}; by {by} {other.because}",
        ),
        due_on=min(filter(None, (one.due_on, other.due_on)), default=None),
        due_latest=max(filter(None, (one.due_latest, other.due_latest)), default=None),
        done_on=one.done_on if same_day else None,
        working_days=one.working_days if same_day else None,
        days_late=min(one.days_late, other.days_late),
        missing=tuple(letters),
        advice=None,
    )


def _messages(
    complaint: Complaint, stage: Stage, path: str, basis: Basis, told: dict[str, str]
) -> Iterator[tuple[str, date | tuple[()]]]:
    """The fields of acknowledgements and answers of which every letter has another day."""
    for name, (listed, kind) in MESSAGES.items():
        recorded: list[When] = [getattr(stage, name), *(one.sent for one in getattr(stage, listed))]
        known = {one for one in recorded if type(one) is date}
        sent = {
            day: letter
            for letter, day in letters_of(complaint, stage, kind)
            if complaint.received <= day <= basis.as_of
        }
        unsure = any(isinstance(one, Window) or one is UNKNOWN for one in recorded)
        if known and sent and not unsure and known.isdisjoint(sent):
            first = min(sent)
            told[f"{path}.{name}"] = sent[first]
            yield from ((name, first), (listed, ()))


def _extensions(
    complaint: Complaint, stage: Stage, path: str, basis: Basis, told: dict[str, str]
) -> tuple[Extension, ...]:
    """The extensions of a stage, as the notices among its letters tell them."""
    extensions = list(stage.extensions)
    kind = EXTENSION_LETTER.format(stage.number)
    readings = {one.path: one.reading for one in basis.letters if one.reading.kind == kind}
    sent = [
        (readings[letter], letter, day)
        for letter, day in letters_of(complaint, stage, EXTENSION_LETTER)
        if letter in readings and day <= basis.as_of
    ]
    alone = len(sent) == len(extensions) == 1
    for reading, letter, day in sent:
        places = [at for at, one in enumerate(extensions) if one.notified == day or alone]
        if places:
            at = places[0]
            changed = _changed(extensions[at], reading, day)
            told |= {f"{path}.extensions[{at}].{name}": letter for name in changed}
            extensions[at] = attrs.evolve(extensions[at], **changed)  # type: ignore[misc]  # attrs
        elif not stage.extensions and (until := _new_date(reading)):
            told[f"{path}.extensions"] = letter
            extensions.append(_as_told(reading, day, until))
    return tuple(extensions)


def _changed(
    extension: Extension, reading: LetterReading, sent: date
) -> dict[str, date | bool | str]:
    """What a notice tells otherwise than the extension that is recorded for it."""
    changed: dict[str, date | bool | str] = {}
    until = _new_date(reading)
    if extension.notified != sent and not _is_unsure(extension.notified):
        changed["notified"] = sent
    if until and extension.until != until and not _is_unsure(extension.until):
        changed["until"] = until
    if extension.ombudsman_details is False and _shown(reading, "ombudsman_contact"):
        changed["ombudsman_details"] = True
    if extension.unexplained and (reason := _shown(reading, "extension_reason")):
        changed["reason"] = reason.evidence[0].text
    return changed


def _as_told(reading: LetterReading, sent: date, until: date) -> Extension:
    """An extension of which only the notice is held."""
    reason = _shown(reading, "extension_reason")
    return Extension(
        notified=sent,
        until=until,
        reason=reason.evidence[0].text if reason else None,
        ombudsman_details=True if _shown(reading, "ombudsman_contact") else None,
    )


def _refusals(complaint: Complaint, basis: Basis, told: dict[str, str]) -> Iterator[Exclusion]:
    """The refusals of which only the letter is held."""
    recorded = {one.of for one in complaint.exclusions}
    for place, letter in enumerate(complaint.letters):
        for kind in letter.kinds:
            of = _REFUSAL_LETTERS.get(kind.value)
            sent = letter.sent
            if of and of not in recorded and type(sent) is date and sent <= basis.as_of:
                recorded.add(of)
                told["$.exclusions"] = f"$.letters[{place}]"
                yield Exclusion(of=of, decided=sent)


def _new_date(reading: LetterReading) -> date | None:
    """The one day that a notice names for the answer."""
    found = _shown(reading, "extension_date")
    days = {one for one in found.values if type(one) is date} if found else set()
    return days.pop() if len(days) == 1 else None


def _shown(reading: LetterReading, item: str) -> ItemReading | None:
    found = reading.item(item)
    return found if found and found.presence is Presence.PRESENT else None


def _is_unsure(when: When) -> bool:
    return isinstance(when, Window) or when is UNKNOWN
