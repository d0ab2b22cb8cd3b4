"""The parts of a complaint, each with its days from a ``start`` on: drawn, then put on record."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TypeVar

from hypothesis import strategies as st

from complaintcode import catalogue
from complaintcode.model.choices import (
    ClosedWhy,
    Decision,
    ExclusionGround,
    JudgedOutcome,
    NewIssueOutcome,
    Refused,
    RemedyKind,
)
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
from complaintcode.testing.days import Days, stated
from complaintcode.testing.texts import kinds_and_texts

_Promised = TypeVar("_Promised", bound=Remedy)

PEOPLE = ("A. Khan", "Aisha Khan", "B. Lee", "A. Khan and B. Lee", "Complaints team", "")
LONG_AGO = date(2018, 1, 1)
_POUNDS = st.none() | st.integers(0, 100_000).map(lambda pence: Decimal(pence) / 100)


def sent(days: Days, start: date) -> Sent:
    """An acknowledgement or an answer."""
    return Sent(
        sent=days.later(start),
        by=days.text(*PEOPLE),
        in_writing=days.flag(),
        full=days.flag(),
        letter=days.one_of(None, None, 0, 1),
    )


def extension(days: Days, start: date) -> Extension:
    """An extension, told some days after ``start``."""
    notified = days.after(start)
    return Extension(
        notified=days.recorded(None if days.once_in(6) else notified, start),
        until=days.recorded(None if days.once_in(6) else days.after(notified), notified),
        reason=days.text("a survey is awaited", ""),
        reason_accepted_by="A. Khan" if days.once_in(6) else None,
        agreed=days.flag(),
        in_writing=days.flag(),
        ombudsman_details=days.flag(),
    )


def _promised(days: Days, start: date, make: type[_Promised]) -> _Promised:
    offered = days.after(start)
    due = days.after(offered)
    return make(
        what=days.text("a repair", ""),
        kind=days.one_of(None, *RemedyKind),
        amount=days.draw(_POUNDS),
        offered=days.recorded(days.one_of(offered, None), start),
        due=days.recorded(days.one_of(due, None), start),
        done=days.recorded(days.one_of(days.after(offered), None), start),
        refused=days.recorded(days.after(offered) if days.once_in(4) else None, start),
        replaces=days.one_of(None, None, 0, 1),
        updates=days.several(Days.listed, due, days.one_of(0, 0, 1, 2)),
        agreed_with_resident=days.flag(),
    )


def remedy(days: Days, start: date) -> Remedy:
    """A remedy, offered some days after ``start``."""
    return _promised(days, start, Remedy)


def action(days: Days, start: date) -> Action:
    """An action, as a remedy."""
    return _promised(days, start, Action)


def issue(days: Days) -> Issue:
    """An issue of a complaint definition."""
    return Issue(
        what=days.one_of("the lift", "the bins", ""),
        responsible=days.flag(),
        answered=days.flag(),
        decision=days.one_of(None, None, *Decision),
        note=days.text("see the survey"),
    )


def definition(days: Days) -> Definition:
    """A complaint definition."""
    issues = tuple(issue(days) for _ in range(days.one_of(1, 0, 2, 3)))
    sought = days.one_of(None, ("",), ("a repair",), ("a repair", "an apology"))
    return Definition(issues=issues, outcomes_sought=sought)


def exclusion(days: Days, start: date) -> Exclusion:
    """A refusal, decided some days after ``start``."""
    decided = days.after(start)
    filed = decided + timedelta(days=days.one_of(0, -40, -1, 1, 40))
    return Exclusion(
        of=days.one_of(*Refused, None),
        about=days.text("the fence", ""),
        stage=days.one_of(None, 1, 2, 3),
        ground=days.one_of(*ExclusionGround, None),
        decided=days.recorded(None if days.once_in(8) else decided, start),
        explained=days.later(decided),
        claim_filed=days.recorded(days.one_of(None, filed), LONG_AGO),
        overturned=stated(days.recorded(days.one_of(None, days.after(decided)), decided)),
        reasons=days.text("too old", ""),
        ombudsman_right_explained=days.flag(),
        discretion_considered=days.flag(),
        in_policy=days.flag(),
        in_writing=days.flag(),
    )


def letter(days: Days, start: date) -> Letter:
    """A letter, sent some days after ``start``."""
    kinds, text = days.draw(kinds_and_texts())
    return Letter(
        kinds=kinds,
        sent=days.later(start),
        stage=days.one_of(None, None, 1, 2, 3),
        text=text,
        file=None if text is not None else days.text("answer.txt"),
    )


def adjustment(days: Days, start: date) -> Adjustment:
    """A reasonable adjustment."""
    agreed = days.after(start)
    return Adjustment(
        what=days.text("large print", ""),
        agreed=days.recorded(agreed, start),
        reviewed=days.later(agreed),
    )


def restriction(days: Days, start: date) -> ContactRestriction:
    """A restriction of contact."""
    begins = days.after(start)
    return ContactRestriction(
        what=days.text("letters only"),
        reason=days.text("threats", ""),
        starts=days.recorded(begins, start),
        reviewed=days.later(begins),
    )


def new_issue(days: Days, start: date) -> NewIssue:
    """An issue raised some days after ``start``."""
    return NewIssue(
        about=days.text("the gutter"),
        raised=days.later(start),
        related=days.flag(),
        outcome=days.one_of(None, *NewIssueOutcome),
        reference=days.text("HC-2"),
    )


def judgement(days: Days, start: date) -> Judgement:
    """A judgement of a finding under either edition."""
    edition = catalogue.edition(days.one_of(*catalogue.edition_ids()))
    provision, requirement = days.one_of(*edition.requirements.values())
    return Judgement(
        rule=days.one_of(requirement.key, None),
        provision=days.one_of(provision.number, None),
        about=days.one_of(None, "$.stages[0]"),
        outcome=days.one_of(*JudgedOutcome),
        by=days.text("C. Moss"),
        on=days.later(start),
        reason="seen in the file",
    )


def joined_with(days: Days) -> JoinedWith:
    """Another complaint that is answered together with this one."""
    return JoinedWith(reference="HC-0", from_stage=days.one_of(1, 2, 3))


def closed(days: Days, start: date) -> Closed:
    """The end of a stage."""
    return Closed(on=stated(days.later(start)), why=days.one_of(None, *ClosedWhy))
