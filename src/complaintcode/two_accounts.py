"""Where the letters of a case tell otherwise than its record: when, by when, and that at all.

The record may be wrong, or the letter may not be the one that went out. Where the two lead to
different outcomes neither is said, and a person sees both.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from complaintcode.clocks.messages import EXTENSION_LETTER, MESSAGES, letters_of
from complaintcode.clocks.recorded import own_stages
from complaintcode.clocks.refusals import LETTERS
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

# Rules on one field of an extension, which the letter tells in words and not by a day.
_OF_A_FIELD = {
    "extension-ombudsman-details": "ombudsman_details",
    "extension-reason": "reason",
}
_REFUSED = (Refused.ACCEPTANCE, Refused.ESCALATION)


class Account(NamedTuple):
    """The complaint as its letters tell it; ``letters`` by the places that they tell otherwise."""

    complaint: Complaint
    letters: dict[str, str]


class _Change(NamedTuple):
    """Fields as letters have them, and the letters by the places in the record."""

    fields: dict[str, Any]
    letters: dict[str, str]


def told_by_letters(complaint: Complaint, basis: Basis) -> Account | None:
    """The account of the letters sent by the day of looking; ``None`` where it is the record's.

    A letter of the day that the record has confirms it, whatever others there are. What a letter
    tells that cannot be is a slip of the letter's, and is left out.
    """
    if not complaint.letters:
        return None
    account = Account(complaint, {})
    own = {path for path, _ in own_stages(complaint)}
    for place, stage in enumerate(complaint.stages):
        path = f"$.stages[{place}]"
        for change in _of_stage(complaint, stage, path, basis) if path in own else ():
            stages = list(account.complaint.stages)
            stages[place] = attrs.evolve(stages[place], **change.fields)  # type: ignore[misc]  # attrs
            account = _with(account, {"stages": tuple(stages)}, change.letters)
    for of in _REFUSED:
        exclusions, letters = _refusals(account.complaint, of, basis)
        if letters:
            account = _with(account, {"exclusions": exclusions}, letters)
    return account if account.letters else None


def _with(account: Account, fields: dict[str, Any], letters: dict[str, str]) -> Account:
    try:
        complaint = attrs.evolve(account.complaint, **fields)  # type: ignore[misc]  # attrs
    except CaseFileError:
        return account
    before = account.letters
    both = {at: f"{before[at]} and {letter}" for at, letter in letters.items() if at in before}
    return Account(complaint, before | letters | both)


def in_dispute(
    findings: Iterable[Finding], others: Iterable[Finding], account: Account
) -> list[Finding]:
    """The findings of the record; *needs review* where those of the letters' account differ."""
    by_id = {one.id: one for one in others}
    return [_held_against(one, by_id.get(one.id), account) for one in findings]


def _held_against(one: Finding, other: Finding | None, account: Account) -> Finding:
    outcome = other.outcome if other else NOT_APPLICABLE
    if one.item or outcome is one.outcome or one.outcome in {NEEDS_REVIEW, NOT_APPLICABLE}:
        return one
    if outcome is NOT_APPLICABLE and one.outcome is not NOT_MET:
        return one
    letters = _bearing_on(one, account.letters)
    by = " and ".join(dict.fromkeys(letters.values()))
    headline, because = f"{one.headline}, in question", f"{one.because}; not so by {by}"
    if other and one.rule not in _OF_A_FIELD:
        headline = f"{one.headline} by the record, {other.headline} by its letters"
        because = f"by the record {one.because}; by {by} {other.because}"
    days = [one, other or one]
    same_day = other is None or one.done_on == other.done_on
    return attrs.evolve(
        one,
        outcome=NEEDS_REVIEW,
        tell=lambda: (headline, because),
        due_on=min((it.due_on for it in days if it.due_on), default=None),
        due_latest=max((it.due_latest for it in days if it.due_latest), default=None),
        done_on=one.done_on if same_day else None,
        working_days=one.working_days if same_day else None,
        days_late=min(it.days_late for it in days),
        missing=tuple(letters),
        advice=None,
    )


def _bearing_on(one: Finding, letters: dict[str, str]) -> dict[str, str]:
    """Of the places that letters tell otherwise those that the finding may rest on."""
    stage, field = ".".join(one.about.split(".")[:2]), _OF_A_FIELD.get(one.rule)
    own = {at: letter for at, letter in letters.items() if at.startswith((stage, "$.exclusions"))}
    named = {
        at: letter
        for at, letter in own.items()
        if (at.endswith(field) if field else not at.endswith(tuple(_OF_A_FIELD.values())))
    }
    exact = {at: letter for at, letter in own.items() if at.startswith(f"{one.about}.due")}
    return exact or named or own or letters


def _of_stage(complaint: Complaint, stage: Stage, path: str, basis: Basis) -> Iterator[_Change]:
    yield from _messages(complaint, stage, path, basis)
    extensions, letters = _extensions(complaint, stage, path, basis)
    if letters:
        yield _Change({"extensions": extensions}, letters)
    answers = _read(complaint, stage, MESSAGES["responded"][1], basis)
    if answers and (stage.remedies or stage.actions):
        from complaintcode.promised_days import as_told  # noqa: PLC0415 - takes its time

        promised, letters = as_told(stage, path, answers)
        if letters:
            yield _Change(promised, letters)


def _messages(complaint: Complaint, stage: Stage, path: str, basis: Basis) -> Iterator[_Change]:
    """Acknowledgements and answers of which every letter has another day."""
    twins = [one for one in complaint.stages if one.number == stage.number and one is not stage]
    for name, (listed, kind) in MESSAGES.items():
        recorded = _recorded(stage, name, listed)
        known = {one for one in recorded if type(one) is date}
        of_twins = {day for one in twins for day in _recorded(one, name, listed)}
        sent = {
            day: letter
            for letter, day in _letters_of(complaint, stage, kind, basis)
            if day not in of_twins
        }
        if known and sent and not any(map(_is_unsure, recorded)) and known.isdisjoint(sent):
            first = min(sent)
            yield _Change({name: first, listed: ()}, {f"{path}.{name}": sent[first]})


def _recorded(stage: Stage, name: str, listed: str) -> list[When]:
    return [getattr(stage, name), *(one.sent for one in getattr(stage, listed))]


def _extensions(
    complaint: Complaint, stage: Stage, path: str, basis: Basis
) -> tuple[tuple[Extension, ...], dict[str, str]]:
    """The extensions of a stage, as the notices among its letters tell them."""
    extensions = list(stage.extensions)
    told: dict[str, str] = {}
    sent = _read(complaint, stage, EXTENSION_LETTER, basis)
    alone = len(sent) == len(extensions) == 1
    for reading, letter, day in sent:
        places = [at for at, one in enumerate(extensions) if one.notified == day or alone]
        if places:
            at = places[0]
            changed = _changed(extensions[at], reading, day)
            told |= {f"{path}.extensions[{at}].{name}": letter for name in changed}
            extensions[at] = attrs.evolve(extensions[at], **changed)  # type: ignore[misc]  # attrs
        elif not stage.extensions and (until := _new_dates(reading)):
            told[f"{path}.extensions"] = letter
            extensions.append(_as_told(reading, day, until[-1]))
    return tuple(extensions), told


def _read(
    complaint: Complaint, stage: Stage, kind: str, basis: Basis
) -> list[tuple[LetterReading, str, date]]:
    """The letters of a kind sent for a stage by the day of looking: reading, path and day."""
    of_kind = kind.format(stage.number)
    readings = {one.path: one.reading for one in basis.letters if one.reading.kind == of_kind}
    return [
        (readings[letter], letter, day)
        for letter, day in _letters_of(complaint, stage, kind, basis)
        if letter in readings
    ]


def _letters_of(
    complaint: Complaint, stage: Stage, kind: str, basis: Basis
) -> Iterator[tuple[str, date]]:
    """The letters of a kind sent for a stage by the day of looking: path, and day.

    A letter that bears a later day than the record has it sent tells that day.
    """
    dated = {one.path: one.dated for one in basis.letters if one.dated}
    for letter, sent in letters_of(complaint, stage, kind):
        if sent <= basis.as_of:
            told = dated.get(letter, sent)
            yield letter, told if sent < told <= basis.as_of else sent


def _changed(
    extension: Extension, reading: LetterReading, sent: date
) -> dict[str, date | bool | str]:
    """What a notice tells otherwise than the extension that is recorded for it."""
    changed: dict[str, date | bool | str] = {}
    until = _new_dates(reading)
    if extension.notified != sent and not _is_unsure(extension.notified):
        changed["notified"] = sent
    if until and extension.until not in until and not _is_unsure(extension.until):
        changed["until"] = until[-1]
    if extension.ombudsman_details is False and _shown(reading, "ombudsman_contact"):
        changed["ombudsman_details"] = True
    if extension.explained is False and (reason := _shown(reading, "extension_reason")):
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


def _refusals(
    complaint: Complaint, of: Refused, basis: Basis
) -> tuple[tuple[Exclusion, ...], dict[str, str]]:
    """The refusals of a case, with the one of a kind of which only the letter is held.

    Where the record has it once, and every letter of it another day, it has the day of the first.
    """
    kind, exclusions = LETTERS[of], complaint.exclusions
    sent = {
        one.sent: f"$.letters[{place}]"
        for place, one in enumerate(complaint.letters)
        if any(its.value == kind for its in one.kinds)
        and type(one.sent) is date
        and one.sent <= basis.as_of
    }
    recorded = [at for at, one in enumerate(exclusions) if LETTERS[one.refused] == kind]
    if not sent:
        return exclusions, {}
    first = min(sent)
    if not recorded:
        return (*exclusions, Exclusion(of=of, decided=first)), {"$.exclusions": sent[first]}
    one = exclusions[at := recorded[0]]
    unsure = len(recorded) > 1 or one.of is not of or type(one.decided) is not date
    if unsure or one.decided in sent:
        return exclusions, {}
    other = attrs.evolve(one, decided=first)  # type: ignore[misc]  # attrs
    path = f"$.exclusions[{at}].decided"
    return (*exclusions[:at], other, *exclusions[at + 1 :]), {path: sent[first]}


def _new_dates(reading: LetterReading) -> tuple[date, ...]:
    """The day that a notice names for the answer; of a period the days that it may come to."""
    found = _shown(reading, "extension_date")
    return found.values if found else ()


def _shown(reading: LetterReading, item: str) -> ItemReading | None:
    found = reading.item(item)
    return found if found and found.presence is Presence.PRESENT else None


def _is_unsure(when: When) -> bool:
    return isinstance(when, Window) or when is UNKNOWN
