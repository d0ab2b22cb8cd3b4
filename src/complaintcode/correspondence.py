"""The letters of a case, read for each of their kinds, and what has to be said beside."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import attrs

from complaintcode.clocks.wording import day
from complaintcode.findings import HeldLetter
from complaintcode.model.choices import LetterKind, stage_in
from complaintcode.model.dates import ABSENT
from complaintcode.model.readings import Presence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Edition
    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint, Letter, Stage
    from complaintcode.working_days import WorkingDayCalendar

NOT_APPROVAL = "that something is said is no approval of what is said"


class Held(NamedTuple):
    """The letters of a case that were sent by the day of looking.

    ``unread`` has, by kind, the paths of the texts of those that are files nobody read; ``quoted``
    by note the words of the letter that it rests on.
    """

    letters: tuple[HeldLetter, ...]
    unread: dict[str, tuple[str, ...]]
    notes: list[str]
    quoted: dict[str, str]


def held_letters(
    complaint: Complaint, edition: Edition, as_of: date, calendar: WorkingDayCalendar
) -> Held:
    """Every letter of the case that was sent by ``as_of`` and has a text, read for each kind.

    With them notes: warnings on letters, and letters that were not read.
    """
    held: list[HeldLetter] = []
    unread: dict[str, tuple[str, ...]] = {}
    notes: list[str] = []
    quoted: dict[str, str] = {}
    for place, letter in enumerate(complaint.letters):
        path = f"$.letters[{place}]"
        if letter.sent is None:
            notes.append(f"{path}.sent is null: it was not sent, and is not read")
            continue
        if type(letter.sent) is date and letter.sent > as_of:
            notes.append(f"{path} is dated after the day of looking, and is not read")
            continue
        if letter.file is not None and letter.text is None:
            notes.append(f"{path}.file was not read: load_case reads it, or give its text")
            for kind in letter.kinds:
                unread[kind.value] = (*unread.get(kind.value, ()), f"{path}.text")
            continue
        read = read_for_its_kinds(letter, edition, path)
        held += [_with_counted_date(one, letter.sent, calendar) for one in read]
        if read:
            remarks = {f"{path}: {one.says}": one.quotes for one in read[0].reading.remarks}
            notes += [*remarks, *_of_its_day(letter, read[0], path)]
            quoted |= {note: words for note, words in remarks.items() if words}
    there = unread.keys() | {one.reading.kind for one in held}
    held += list(_in_place_of_acknowledgements(complaint, edition, held, there, as_of, calendar))
    if held:
        notes.append(f"letters: {NOT_APPROVAL}")
    return Held(tuple(held), unread, notes, quoted)


def _with_counted_date(held: HeldLetter, sent: When, calendar: WorkingDayCalendar) -> HeldLetter:
    """The same letter; a new date that it gives as a period is the day that this comes to."""
    told = held.reading.item("extension_date")
    if told is None or told.values or told.presence is not Presence.PRESENT:
        return held
    if type(sent) is not date:
        return held
    from complaintcode.letters.extension.counted import counted_days  # noqa: PLC0415

    days = counted_days((one.text for one in told.evidence), sent, calendar)
    counted = attrs.evolve(told, values=days)
    items = tuple(counted if one is told else one for one in held.reading.items)
    return held._replace(reading=attrs.evolve(held.reading, items=items))


def read_for_its_kinds(
    letter: Letter, edition: Edition, path: str, *, advice: bool = False
) -> list[HeldLetter]:
    """A letter as each of its kinds asks to have it read; none where there is no text.

    With ``advice`` each reading has hints on plain language.
    """
    if not letter.kinds or not (letter.text or "").strip():
        return []
    # Only where there is a letter to read: most cases hold none.
    from complaintcode.letters.complaint.matter import matter  # noqa: PLC0415
    from complaintcode.letters.reading import reading_of  # noqa: PLC0415
    from complaintcode.letters.redress.sums import sums_named  # noqa: PLC0415
    from complaintcode.letters.text.voice import Text  # noqa: PLC0415

    words = Text(
        str(letter.text),
        letter.kinds[0].value,
        last_stage=edition.letters["last_stage"],
        sent=letter.sent if type(letter.sent) is date else None,
    )
    return [
        HeldLetter(
            path,
            letter.stage if letter.stage is not None else stage_in(kind.value),
            reading_of(
                words.of_kind(kind.value),
                edition=edition.id,
                items_asked=edition.letter_items.get(kind.value, ()),
                staff_unnamed=edition.letters.get("staff_unnamed"),
                reasons_unneeded=edition.letters.get("reasons_unneeded"),
                advice=advice,
            ),
            day=words.sent or words.dated,
            dated=words.date_line,
            matter=partial(matter, words),
            sums=partial(sums_named, words.original),
        )
        for kind in letter.kinds
    ]


def _in_place_of_acknowledgements(
    complaint: Complaint,
    edition: Edition,
    held: list[HeldLetter],
    kinds: set[str],
    as_of: date,
    calendar: WorkingDayCalendar,
) -> Iterator[HeldLetter]:
    """The answer of a stage, read as its acknowledgement too where it stands for one (A5).

    It does where it came in full, in the time for acknowledging, and nothing was sent before.
    ``kinds`` are those of all letters, read or not.
    """
    for stage in complaint.stages:
        number = stage.number
        kind, answer = f"acknowledgement_stage{number}", f"stage{number}_response"
        if kind in kinds or answer not in kinds or kind not in edition.letter_items:
            continue
        within = edition.requirements.get((f"stage{number}-acknowledgement-time", number))
        start = complaint.received if number == 1 else stage.requested
        if within is None or type(start) is not date:
            continue
        due_on = calendar.add(start, within[1].limit or 0)
        if not _stands_for_it(stage, due_on, partial=complaint.partial_record, as_of=as_of):
            continue
        for place, letter in enumerate(complaint.letters):
            path = f"$.letters[{place}]"
            late = type(letter.sent) is date and letter.sent > due_on
            if not late and any(one.path == path and one.reading.kind == answer for one in held):
                as_if = attrs.evolve(letter, kinds=(LetterKind(kind),))  # type: ignore[misc]  # attrs
                for one in read_for_its_kinds(as_if, edition, path):
                    yield one._replace(stage=number, in_its_place=True)


def _stands_for_it(stage: Stage, due_on: date, *, partial: bool, as_of: date) -> bool:
    """Whether a full answer came by then, and no acknowledgement was, or may have been, before."""
    answers = [stage.responded, *(one.sent for one in stage.responses if one.full is not False)]
    days = [one for one in answers if type(one) is date and one <= min(due_on, as_of)]
    if not days:
        return False
    sent = [one.sent for one in stage.acknowledgements]
    sent += [] if sent and stage.acknowledged is ABSENT else [stage.acknowledged]
    known = [one for one in sent if one is not None and (partial or one is not ABSENT)]
    return all(type(one) is date and one >= min(days) for one in known)


def _of_its_day(letter: Letter, held: HeldLetter, path: str) -> Iterator[str]:
    dated = held.reading.dated
    if dated and type(letter.sent) is date and dated != letter.sent:
        yield f"{path}: the letter is dated {day(dated)}, the record says {day(letter.sent)}"
