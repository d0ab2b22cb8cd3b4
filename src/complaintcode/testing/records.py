"""Complaints and what they consist of: what happened is drawn, then what the record says of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from complaintcode import catalogue
from complaintcode.casefile import case_to_dict
from complaintcode.edition_names import BY_RECEIPT
from complaintcode.model.choices import Channel, Decision, MadeBy, Nation, Tenure
from complaintcode.model.dates import ABSENT
from complaintcode.model.records import Complaint, Stage
from complaintcode.testing import parts as parts_of
from complaintcode.testing.days import DAY_ZERO, Days, dates, stated

if TYPE_CHECKING:
    from collections.abc import Collection

    from hypothesis.strategies import SearchStrategy

    from complaintcode.model.records import (
        Action,
        Adjustment,
        Closed,
        ContactRestriction,
        Definition,
        Exclusion,
        Extension,
        Issue,
        JoinedWith,
        Judgement,
        Letter,
        NewIssue,
        Remedy,
        Sent,
    )

_STAGES = ("Stage 1", "Formal complaint", "Informal resolution")
# Mostly the Code's two, in order; else a stage in front, too many, twice the same, or none.
_NUMBERS = st.sampled_from(
    [
        *((1,), (1,), (1, 2), (1, 2), (1, 2), (1, 2, 3), (1, 2, 3)),
        *((0, 1), (1, 2, 4), (2,), (1, 1), (1, 2, 2), ()),
    ]
)
# Days between the matter and the complaint: around six and twelve months.
_AGES = (0, 30, 180, 184, 200, 364, 365, 366, 367, 500, 800)
_ANYTHING: SearchStrategy[Any] = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
_EXTRA = st.dictionaries(st.text(max_size=5), _ANYTHING, max_size=2)
_BEFORE_ANY_EDITION = date(2022, 1, 1)


def _name(days: Days, number: int) -> str | None:
    """What a stage is called: one that is not the Code's always has a name."""
    if number not in {1, 2}:
        return days.one_of("panel", "board")
    return days.text(*_STAGES) if days.holds("name") else None


def _stage(days: Days, number: int, start: date, end: date, received: date) -> Stage:
    """A stage that was requested on ``start`` and, if at all, answered on ``end``."""
    listed = days.holds("acknowledgements")
    every = days.holds("update_every")
    request = None if days.once_in(8) else start
    return Stage(
        number=number,
        name=_name(days, number),
        requested=ABSENT if number == 1 else days.recorded(request, received),
        logged=days.later(start) if days.holds("logged") else ABSENT,
        acknowledged=ABSENT if listed else days.later(start),
        acknowledgements=days.several(parts_of.sent, start, days.one_of(1, 2, 3) if listed else 0),
        responded=days.recorded(None if days.once_in(5) else end, start),
        responses=days.some("responses", parts_of.sent, start),
        decided_by=days.text(*parts_of.PEOPLE) if days.holds("decided_by") else None,
        handled_by=days.text("a contractor") if days.holds("handled_by") else None,
        definition=parts_of.definition(days) if days.holds("definition") else None,
        extensions=days.some("extensions", parts_of.extension, start),
        promised=days.some("promised", Days.listed, start),
        updates=days.some("updates", Days.listed, start),
        update_interval_agreed=days.later(start) if every else ABSENT,
        update_every=days.one_of(3, 5, 10) if every else None,
        reasons_demanded=days.flag() if days.holds("reasons_demanded") else None,
        decision=days.one_of(*Decision) if days.holds("decision") else None,
        remedies=days.some("remedies", parts_of.remedy, start),
        actions=days.some("actions", parts_of.action, start),
        closed=parts_of.closed(days, start) if days.holds("closed") else None,
    )


def _complaint(
    days: Days, received: date, numbers: tuple[int, ...], known: dict[str, Any]
) -> Complaint:
    """A complaint with stages of those numbers, and what is ``known`` of it already."""
    stages, start, end = [], received, received
    for place, number in enumerate(numbers):
        # Mostly asked for after the answer before it; now and then sooner.
        start = days.after(days.one_of(end, end, received)) if place else received
        end = days.after(start)
        stages.append(_stage(days, number, start, end, received))
    matter: dict[str, Any] = {}
    if days.holds("issue_arose"):
        arose = received - timedelta(days=days.one_of(*_AGES))
        aware = arose + timedelta(days=days.one_of(0, 1, 30, 200))
        matter["issue_arose"] = days.recorded(days.one_of(arose, None), parts_of.LONG_AGO)
        matter["became_aware"] = days.recorded(days.one_of(None, aware), parts_of.LONG_AGO)
    if days.holds("first_voiced"):
        voiced = received - timedelta(days=days.one_of(0, 1, 10, 60))
        matter["first_voiced"] = days.recorded(voiced, parts_of.LONG_AGO)
    return Complaint(
        received=received,
        landlord=days.text("Invented Homes"),
        channel=days.one_of(None, *Channel),
        made_by=days.one_of(None, *MadeBy),
        tenure=days.one_of(None, *Tenure),
        category=days.text("damp", ""),
        stages=tuple(stages),
        exclusions=days.some("exclusions", parts_of.exclusion, received),
        adjustments=days.some("adjustments", parts_of.adjustment, received),
        contact_restrictions=days.some("contact_restrictions", parts_of.restriction, received),
        new_issues=days.some("new_issues", parts_of.new_issue, received),
        offers=days.some("offers", parts_of.remedy, received),
        chased=days.some("chased", Days.listed, received),
        joined_with=parts_of.joined_with(days) if days.holds("joined_with") else None,
        previous=("HC-0",) if days.holds("previous") else (),
        letters=days.some("letters", parts_of.letter, received),
        judgements=days.some("judgements", parts_of.judgement, received),
        withdrawn=stated(days.later(received)) if days.holds("withdrawn") else None,
        extra=days.draw(_EXTRA) if days.holds("extra") else None,
        **matter,
        **known,
    )


# --- the strategies


@st.composite
def extensions(draw: st.DrawFn, *, after: date = DAY_ZERO, doubts: int = 2) -> Extension:
    """Extensions told on ``after`` or later, at most ``doubts`` of their days not simply known."""
    return parts_of.extension(Days(draw, doubts=doubts), after)


@st.composite
def exclusions(draw: st.DrawFn, *, after: date = DAY_ZERO, doubts: int = 2) -> Exclusion:
    """Refusals decided on ``after`` or later, on every ground and on none."""
    return parts_of.exclusion(Days(draw, doubts=doubts), after)


@st.composite
def remedies(draw: st.DrawFn, *, after: date = DAY_ZERO, doubts: int = 2) -> Remedy:
    """Remedies offered on ``after`` or later: kept, overdue, refused, replaced or without a day."""
    return parts_of.remedy(Days(draw, doubts=doubts), after)


@st.composite
def actions(draw: st.DrawFn, *, after: date = DAY_ZERO, doubts: int = 2) -> Action:
    """Actions to be done after an answer; as ``remedies``."""
    return parts_of.action(Days(draw, doubts=doubts), after)


@st.composite
def letters(draw: st.DrawFn, *, after: date = DAY_ZERO, doubts: int = 1) -> Letter:
    """Letters of every kind, sent on ``after`` or later: with a text, without, or as a file's name.

    Each item of a letter is shown by some, left unclear by others and missing in the rest. No file
    is made.
    """
    return parts_of.letter(Days(draw, doubts=doubts), after)


@st.composite
def sent(draw: st.DrawFn, *, after: date = DAY_ZERO, doubts: int = 1) -> Sent:
    """Acknowledgements and answers of a list, sent on ``after`` or later, in full or not."""
    return parts_of.sent(Days(draw, doubts=doubts), after)


@st.composite
def closed(draw: st.DrawFn, *, after: date = DAY_ZERO, doubts: int = 1) -> Closed:
    """Ends of stages on ``after`` or later, for every reason and for none."""
    return parts_of.closed(Days(draw, doubts=doubts), after)


@st.composite
def adjustments(draw: st.DrawFn, *, after: date = DAY_ZERO, doubts: int = 2) -> Adjustment:
    """Reasonable adjustments agreed on ``after`` or later, reviewed or not."""
    return parts_of.adjustment(Days(draw, doubts=doubts), after)


@st.composite
def contact_restrictions(
    draw: st.DrawFn, *, after: date = DAY_ZERO, doubts: int = 2
) -> ContactRestriction:
    """Restrictions of contact from ``after`` or later on, reviewed or not."""
    return parts_of.restriction(Days(draw, doubts=doubts), after)


@st.composite
def new_issues(draw: st.DrawFn, *, after: date = DAY_ZERO, doubts: int = 1) -> NewIssue:
    """Issues raised on ``after`` or later."""
    return parts_of.new_issue(Days(draw, doubts=doubts), after)


@st.composite
def judgements(draw: st.DrawFn, *, after: date = DAY_ZERO, doubts: int = 1) -> Judgement:
    """Judgements made on ``after`` or later, of what either edition asks."""
    return parts_of.judgement(Days(draw, doubts=doubts), after)


@st.composite
def issues(draw: st.DrawFn) -> Issue:
    """Issues of a complaint definition."""
    return parts_of.issue(Days(draw, doubts=0))


@st.composite
def definitions(draw: st.DrawFn) -> Definition:
    """Complaint definitions of up to three issues, with and without the outcomes sought."""
    return parts_of.definition(Days(draw, doubts=0))


@st.composite
def joined_with(draw: st.DrawFn) -> JoinedWith:
    """Other complaints that are answered together with one, from a stage on."""
    return parts_of.joined_with(Days(draw, doubts=0))


@st.composite
def stages(
    draw: st.DrawFn,
    *,
    number: int | None = None,
    after: date = DAY_ZERO,
    doubts: int = 2,
    parts: Collection[str] | None = None,
) -> Stage:
    """Stages requested on ``after``, of any number from 0 to 4 unless one is given.

    At most ``doubts`` of the days are not simply known. ``parts`` are as of ``complaints``.
    """
    days = Days(draw, doubts=doubts, parts=parts)
    chosen = days.one_of(1, 2, 3, 0, 4) if number is None else number
    return _stage(days, chosen, after, days.after(after), after)


@st.composite
def complaints(
    draw: st.DrawFn,
    *,
    reference: str | None = None,
    received: date | None = None,
    edition: str | None = None,
    nation: Nation | str | None = None,
    partial: bool | None = None,
    doubts: int = 2,
    stages: int | None = None,
    parts: Collection[str] | None = None,
) -> Complaint:
    """Complaints that a case file could hold, orderly, untidy and contradicting themselves.

    ``received`` and ``edition`` (an id or a year) fix the day of receipt and the Code that judges
    it; without either, both editions come up, and now and then a day before the first of them.
    ``partial`` is whether the record is partial. ``doubts`` is the most days that are a window or
    unknown: with 0 each is known, and the record whole unless ``partial`` says otherwise.
    ``stages`` is how many there are, numbered from 1 (4 at most).
    ``parts`` names the only parts that the record may hold beside its stages and their days, by
    the names of their fields; ``()`` leaves the bare days.
    Raises ``UnknownProvision`` for an edition, and ``ValueError`` for a part, that there is not.
    """
    days = Days(draw, doubts=doubts, parts=parts)
    asked = None if edition is None else catalogue.edition_id(edition)
    day = draw(_receipts(asked)) if received is None else received
    if asked == catalogue.edition_for(day):
        asked = None
    elif asked is None and days.once_in(6):
        asked = days.one_of(*catalogue.edition_ids())
    known = {
        "reference": reference or draw(_REFERENCES),
        "nation": nation or (days.one_of(*Nation) if days.once_in(8) else Nation.ENGLAND),
        "edition": asked,
        "partial_record": (doubts > 0 and days.once_in(6)) if partial is None else partial,
    }
    numbers = draw(_NUMBERS) if stages is None else tuple(range(1, stages + 1))
    return _complaint(days, day, numbers, known)


_REFERENCES = st.one_of(
    st.just("HC-1"),
    st.integers(1, 9999).map("HC-{}".format),
    st.text(min_size=1, max_size=12).filter(str.strip),
)


def _receipts(edition: str | None) -> SearchStrategy[date]:
    """Days on which the complaints of an edition are received; without one, of any and of none."""
    if edition is None:
        early = dates(after=_BEFORE_ANY_EDITION, within=89)
        of_any = [_receipts(id_) for _, id_ in BY_RECEIPT]
        return st.one_of(*of_any, *of_any, *of_any, early)
    newer = DAY_ZERO + timedelta(days=731)
    for first, id_ in BY_RECEIPT:
        if id_ == edition:
            return dates(after=first, within=(newer - first).days - 1)
        newer = first
    return dates()  # another Ombudsman's: of any day


def case_files(**fixed: Any) -> SearchStrategy[dict[str, Any]]:
    """Case files as ``json.loads`` gives them; the arguments are those of ``complaints``."""
    return complaints(**fixed).map(case_to_dict)
