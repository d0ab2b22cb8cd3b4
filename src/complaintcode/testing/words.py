"""The words of closed lists: every member of each enum, shrinking to the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from complaintcode.findings import Outcome
from complaintcode.model.choices import (
    Channel,
    ClosedWhy,
    Decision,
    ExclusionGround,
    JudgedOutcome,
    LetterKind,
    MadeBy,
    Nation,
    NewIssueOutcome,
    Refused,
    RemedyKind,
    Tenure,
)
from complaintcode.model.self_assessment import Compliance

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


def channels() -> SearchStrategy[Channel]:
    """Ways by which a complaint comes in."""
    return st.sampled_from(Channel)


def closed_whys() -> SearchStrategy[ClosedWhy]:
    """Why a stage ended."""
    return st.sampled_from(ClosedWhy)


def compliances() -> SearchStrategy[Compliance]:
    """Answers of a self-assessment, blank included."""
    return st.sampled_from(Compliance)


def decisions() -> SearchStrategy[Decision]:
    """Decisions of a stage."""
    return st.sampled_from(Decision)


def exclusion_grounds() -> SearchStrategy[ExclusionGround]:
    """Grounds of a refusal."""
    return st.sampled_from(ExclusionGround)


def judged_outcomes() -> SearchStrategy[JudgedOutcome]:
    """What a person decides on a finding."""
    return st.sampled_from(JudgedOutcome)


def letter_kinds() -> SearchStrategy[LetterKind]:
    """Kinds of letters."""
    return st.sampled_from(LetterKind)


def made_bys() -> SearchStrategy[MadeBy]:
    """Who complains."""
    return st.sampled_from(MadeBy)


def nations() -> SearchStrategy[Nation]:
    """Nations, England first."""
    return st.sampled_from(Nation)


def new_issue_outcomes() -> SearchStrategy[NewIssueOutcome]:
    """What becomes of an issue raised later."""
    return st.sampled_from(NewIssueOutcome)


def outcomes() -> SearchStrategy[Outcome]:
    """Outcomes of a requirement."""
    return st.sampled_from(Outcome)


def refused() -> SearchStrategy[Refused]:
    """What is refused."""
    return st.sampled_from(Refused)


def remedy_kinds() -> SearchStrategy[RemedyKind]:
    """Kinds of remedies and actions."""
    return st.sampled_from(RemedyKind)


def tenures() -> SearchStrategy[Tenure]:
    """Tenures, as the regulator counts them."""
    return st.sampled_from(Tenure)
