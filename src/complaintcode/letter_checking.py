"""``check_letter``: one letter against one edition of the Code, without the record of its case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode import catalogue
from complaintcode.correspondence import NOT_APPROVAL, read_for_its_kinds
from complaintcode.errors import ComplaintCodeError
from complaintcode.findings import Report, require_day, told_apart, worst_must
from complaintcode.letter_findings import contents
from complaintcode.model.choices import stage_in
from complaintcode.model.objects import require
from complaintcode.model.readings import Remark
from complaintcode.model.records import Letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from complaintcode.catalogue import Edition
    from complaintcode.findings import Finding


_MOST_STAGES = "number-of-stages"


def edition_of(letter: Letter) -> str:
    """The edition in force on the day that the letter bears; the newest where it bears none."""
    from complaintcode.letters.text.voice import Text  # noqa: PLC0415 - only to find the day

    day = Text(letter.text or "", letter.kinds[0].value).dated
    return (day and catalogue.edition_for(day)) or catalogue.newest()


def _past_the_last(kinds: Iterable[str], edition: Edition) -> Iterator[Remark]:
    """That an edition has no such stage: then it asks nothing of its letters."""
    last = edition.letters["last_stage"]
    past = sorted({stage for kind in kinds if (stage := stage_in(kind)) and stage > last})
    if not past:
        return
    barred = [one.number for one, it in edition.requirements.values() if it.key == _MOST_STAGES]
    by = "".join(f" ({number})" for number in barred)
    for stage in past:
        yield Remark(
            f"the {edition.short} has no stage {stage}, and asks nothing of its letters: there"
            f" may be none{by}"
        )


def check_letter(
    letter: Letter,
    *,
    edition: str | Edition,
    as_of: date | None = None,
    source: str | None = None,
    advice: bool = False,
) -> Report:
    """Check the text of a letter, by itself.

    ``letter`` has a ``text`` and at least one kind; ``edition`` is an id, a year or an ``Edition``.
    ``as_of`` is the day of looking, the letter's own day unless given. With ``advice`` the notes
    have hints as well. The report has a finding for each item that the edition asks of a
    letter of its kind (2024: 2.4, 5.6, 5.7, 5.9, 5.11, 6.4, 6.5, 6.9, 6.15, 6.16, 6.19; 2022: 1.9,
    4.2, 5.1, 5.3, 5.8 to 5.10, 5.13, 5.15, 5.16, 5.18 to 5.20): ``presence`` says what the text
    shows, ``evidence`` quotes it, ``outcome`` what follows. Nothing is compared with a record.
    Raises ``ComplaintCodeError`` where there is no text or no kind, ``UnknownProvision`` for an
    edition that there is not, and ``TypeError`` for a ``letter`` that is none.

    >>> from complaintcode import Letter
    >>> text = "The fence was put up in March 2021, more than twelve months ago."
    >>> report = check_letter(Letter(kinds=["refusal_accept"], text=text), edition="2024")
    >>> [(one.item, one.presence) for one in report.findings]
    [('refusal_reason', 'present'), ('ombudsman_right', 'missing')]
    """
    require(Letter, letter, "Letter(kinds=..., text=...)")
    chosen = catalogue.edition(edition)
    if not letter.kinds:
        raise ComplaintCodeError("letter: expected at least one kind")
    held = read_for_its_kinds(letter, chosen, "$", advice=advice)
    if not held:
        raise ComplaintCodeError("letter: expected its text (got none)")
    if as_of is not None:
        require_day(as_of)
    reading = held[0].reading
    findings: list[Finding] = []
    kinds = {one.reading.kind for one in held}
    for required in chosen.requirements.values():
        if not kinds.isdisjoint(required[1].letters):
            asked = [one for one in held if one.reading.kind in required[1].letters]
            findings += contents(asked, required)
    remarks = (*reading.remarks, *_past_the_last(kinds, chosen), *reading.hints)
    return Report(
        source=source,
        reference=None,
        edition=chosen.id,
        edition_name=chosen.short,
        received=None,
        as_of=as_of or reading.dated,
        outcome=worst_must(findings),
        calendar={},
        notes=(*(one.says for one in remarks), NOT_APPROVAL),
        quoted={one.says: one.quotes for one in remarks if one.quotes},
        findings=tuple(told_apart(findings)),
    )
