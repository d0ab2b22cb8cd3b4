"""What is said beside the findings: it changes no outcome."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from complaintcode import catalogue
from complaintcode.clocks.messages import EXTENSION_LETTER, MESSAGES, disputed, letters_of
from complaintcode.clocks.possible import CLOCK_STOPS, own_refusals
from complaintcode.clocks.promises import PROMISED, holders, replaced
from complaintcode.clocks.recorded import answered, begun, own_stages, skipped
from complaintcode.clocks.wording import day, days, working_days
from complaintcode.comparing import keeps_no_remedies, pounds
from complaintcode.model.choices import Nation
from complaintcode.model.readings import Presence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintcode.findings import Basis
    from complaintcode.model.dates import When
    from complaintcode.model.records import Complaint

_STOCK_PHRASE = re.compile(
    r"\b(work\s?load|work\s?pressures?|high (demand|volumes?)|back\s?log|(?<!mental )capacity"
    r"|volumes? of (complaints?|cases?|contacts?|calls|enquiries|work)"
    r"|staff(ing)? (shortages?|levels?|absences?)|short[\s-]staffed|annual leave|very busy)\b",
    re.IGNORECASE,
)


def notes_on(complaint: Complaint) -> list[str]:
    """What has to be said of a record whatever the edition."""
    notes = []
    if complaint.nation is not Nation.ENGLAND:
        notes.append("the Code binds landlords in England")
    for place, stage in enumerate(complaint.stages):
        if (
            stage.number == 1
            and type(stage.requested) is date
            and stage.requested != complaint.received
        ):
            notes.append(f"$.stages[{place}].requested is not read: stage 1 counts from $.received")
        if stage.closed and stage.closed.why in CLOCK_STOPS and stage.closed.on is None:
            notes.append(f"$.stages[{place}].closed.on is not recorded: the clock runs on")
    return [*notes, *_nowhere(complaint)]


def _nowhere(complaint: Complaint) -> Iterator[str]:
    """Places in lists that lead to nothing, or to where they stand, and what is not read."""
    letters = len(complaint.letters)
    for number, letter in enumerate(complaint.letters):
        if letter.text is not None and not letter.kinds:
            yield f"$.letters[{number}] is not read: its kind is not recorded"
    for path, stage in own_stages(complaint):
        for name, _ in MESSAGES.values():
            for number, one in enumerate(getattr(stage, name)):
                if one.letter is not None and one.letter >= letters:
                    yield f"{path}.{name}[{number}].letter: there is no letter {one.letter}"
    for path, holder in holders(complaint):
        for name, _ in PROMISED:
            listed = getattr(holder, name, ())
            for number, one in enumerate(listed):
                other = one.replaces
                where = f"{path}.{name}[{number}].replaces"
                if other is not None and (other == number or other >= len(listed)):
                    yield f"{where}: there is no other {name}[{other}]"
                elif other is not None and replaced(listed, number) is None:
                    itself = f"it leads back to {name}[{number}] itself"
                    yield f"{where}: {itself}, so that none of these counts as replaced"


def warnings(complaint: Complaint, basis: Basis) -> list[str]:
    """What the Code makes a reader look at, though nothing in it is judged."""
    return [
        *_disputed(complaint, basis),
        *_twice(complaint, basis),
        *_refused_and_answered(complaint, basis),
        *_withdrawn_and_asked_for(complaint, basis),
        *_later_edition(complaint, basis),
        *_voiced_before(complaint, basis),
        *_skipped(complaint, basis),
        *_stock_reasons(complaint, basis),
        *_sums_not_recorded(complaint, basis),
        *_without_the_ombudsman(basis),
    ]


def _disputed(complaint: Complaint, basis: Basis) -> Iterator[str]:
    """Days of acknowledgements and answers on which the record does not agree with itself."""
    for place, stage in enumerate(complaint.stages):
        for name, (listed, kind) in MESSAGES.items():
            single, several = getattr(stage, name), getattr(stage, listed)
            if several and type(single) is date and disputed(single, several, basis.as_of):
                yield f"$.stages[{place}].{name}, {day(single)}, disagrees with {listed}"
            recorded = (single, *(one.sent for one in several))
            yield from _of_letters(complaint, place, name, kind, recorded, basis)
        told = [one.notified for one in stage.extensions]
        yield from _of_letters(complaint, place, "extensions", EXTENSION_LETTER, told, basis)


def _of_letters(
    complaint: Complaint, place: int, name: str, kind: str, recorded: Iterable[When], basis: Basis
) -> Iterator[str]:
    """The letters of a kind whose day is none of those that the stage records."""
    known = [one for one in recorded if type(one) is date]
    for path, sent in letters_of(complaint, complaint.stages[place], kind):
        if sent <= basis.as_of and sent not in known:
            other = days(known) if known else "none"
            yield f"{path} was sent on {day(sent)}; $.stages[{place}].{name} has {other}"


def _twice(complaint: Complaint, basis: Basis) -> Iterator[str]:
    """A stage that the record lists more than once: each is judged."""
    begun_by = Counter(one.number for one in complaint.stages if begun(one, basis))
    for number, times in sorted(begun_by.items()):
        if times > 1:
            yield f"stage {number} is recorded {times} times: each of them is judged"


def _refused_and_answered(complaint: Complaint, basis: Basis) -> Iterator[str]:
    """A stage that was refused, and answered all the same."""
    for place, stage in enumerate(complaint.stages):
        sent = answered(stage, complaint, basis)
        for number, refusal in own_refusals(complaint, stage.number):
            decided = refusal.decided
            if type(decided) is not date or type(refusal.overturned) is date or sent.never:
                continue
            if sent.first is not None and decided < sent.first:
                yield (
                    f"$.stages[{place}] was answered after it was refused, $.exclusions[{number}]:"
                    " from the refusal on its answer is not judged"
                )


def _withdrawn_and_asked_for(complaint: Complaint, basis: Basis) -> Iterator[str]:
    """A later stage that was asked for when the complaint was already withdrawn (A21)."""
    ended = complaint.withdrawn
    for place, stage in enumerate(complaint.stages):
        asked = stage.requested
        if type(ended) is date and type(asked) is date and ended < asked <= basis.as_of:
            yield (
                f"$.stages[{place}] was asked for on {day(asked)}, after the complaint was"
                f" withdrawn on {day(ended)}: if it was taken up again, nothing of it is judged"
                " here (A21)"
            )


def _later_edition(complaint: Complaint, basis: Basis) -> list[str]:
    """One edition a complaint, also where a stage was asked for under a later one (A12)."""
    edition = basis.edition
    if catalogue.edition_for(complaint.received) != edition.id:
        return []  # the edition was chosen
    for stage in complaint.stages:
        requested = stage.requested
        if stage.number == 1 or type(requested) is not date or requested > basis.as_of:
            continue
        later = catalogue.edition_for(requested)
        if later is not None and later != edition.id:
            note = (
                f"stage {stage.number} was requested under a later edition; the {edition.short}"
                " applies to the whole complaint, as it was received under it (A12)"
            )
            return [note]
    return []


def _voiced_before(complaint: Complaint, basis: Basis) -> Iterator[str]:
    """Dissatisfaction that was voiced before it was taken as a complaint."""
    voiced, received = complaint.first_voiced, complaint.received
    number = basis.edition.cited.get("choice")
    if type(voiced) is date and voiced < received:
        before = working_days(basis.calendar.count(voiced, received))
        yield (
            f"first voiced on {day(voiced)}, {before} before it was taken as a complaint: a person"
            f" asks whether the resident was offered the choice{f' ({number})' if number else ''}"
        )


def _skipped(complaint: Complaint, basis: Basis) -> Iterator[str]:
    """A stage 1 that was skipped, where the edition has no bar on it."""
    barred = ("stage1-first", 2) in basis.edition.requirements
    for place, stage in enumerate(complaint.stages):
        when = stage.closed.on if stage.closed else None
        ahead = type(when) is date and when > basis.as_of
        if skipped(stage) and stage.number == 1 and not ahead and not barred:
            yield f"$.stages[{place}]: stage 1 was skipped; the procedure has two stages"


def _stock_reasons(complaint: Complaint, basis: Basis) -> Iterator[str]:
    """Reasons of an extension that would fit any complaint (A11)."""
    for place, stage in enumerate(complaint.stages):
        for number, one in enumerate(stage.extensions):
            ahead = type(one.notified) is date and one.notified > basis.as_of
            if one.reason and not ahead and _STOCK_PHRASE.search(one.reason):
                yield (
                    f"$.stages[{place}].extensions[{number}].reason would fit any complaint: the"
                    " Code extends for what is particular to one (A11)"
                )


def _sums_not_recorded(complaint: Complaint, basis: Basis) -> Iterator[str]:
    """Sums that answers offer, where the record has no remedy at all: it may keep none."""
    for one in basis.letters if keeps_no_remedies(complaint) else ():
        remedy = one.reading.item("remedy")
        if remedy and (sums := [told for told in remedy.values if told]):
            yield f"{one.path} offers {pounds(sums)}, which the record does not have"


def _without_the_ombudsman(basis: Basis) -> Iterator[str]:
    """Letters that do not name the Ombudsman, where one before the last does (A13)."""
    required = basis.required("ombudsman-signposting", None)
    among = required[1].among if required else ()
    shown = {
        one.path: item.presence
        for one in basis.letters
        if one.reading.kind in among
        and not one.in_its_place
        and (item := one.reading.item("ombudsman_contact")) is not None
    }
    named = [path for path, presence in shown.items() if presence is Presence.PRESENT]
    for path, presence in shown.items():
        if named and presence is Presence.MISSING:
            yield f"{path} does not name the Ombudsman, as {named[0]} does (A13)"
