"""The letters of a case, read for each of their kinds, and what has to be said beside."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from complaintcode.clocks.wording import day
from complaintcode.findings import HeldLetter
from complaintcode.model.choices import stage_in

if TYPE_CHECKING:
    from complaintcode.catalogue import Edition
    from complaintcode.model.records import Complaint, Letter

NOT_APPROVAL = "that something is said is no approval of what is said"


def held_letters(
    complaint: Complaint, edition: Edition, as_of: date
) -> tuple[tuple[HeldLetter, ...], list[str]]:
    """Every letter of the case that was sent by ``as_of`` and has a text, read for each kind.

    With them notes: warnings on letters, and letters that could not be read.
    """
    held: list[HeldLetter] = []
    notes: list[str] = []
    for place, letter in enumerate(complaint.letters):
        path = f"$.letters[{place}]"
        if type(letter.sent) is date and letter.sent > as_of:
            notes.append(f"{path} is dated after the day of looking, and is not read")
            continue
        read = read_for_its_kinds(letter, edition, path)
        held += read
        if read:
            notes += _notes(letter, read[0], path)
    if held:
        notes.append(f"letters: {NOT_APPROVAL}")
    return tuple(held), notes


def read_for_its_kinds(
    letter: Letter, edition: Edition, path: str, *, advice: bool = False
) -> list[HeldLetter]:
    """A letter as each of its kinds asks to have it read; none where there is no text.

    With ``advice`` each reading has hints on plain language.
    """
    if not letter.kinds or not (letter.text or "").strip():
        return []
    # Only where there is a letter to read: most cases hold none.
    from complaintcode.letters.reading import reading_of  # noqa: PLC0415
    from complaintcode.letters.voice import Text  # noqa: PLC0415

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
                advice=advice,
            ),
        )
        for kind in letter.kinds
    ]


def _notes(letter: Letter, held: HeldLetter, path: str) -> list[str]:
    notes = [f"{path}: {remark}" for remark in held.reading.remarks]
    dated = held.reading.dated
    if dated and type(letter.sent) is date and dated != letter.sent:
        notes.append(
            f"{path}: the letter is dated {day(dated)}, the record says {day(letter.sent)}"
        )
    return notes
