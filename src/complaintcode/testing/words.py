"""The words of closed lists: every member of each enum, shrinking to the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from complaintcode.findings import Outcome
from complaintcode.model.choices import (
    Channel,
    Decision,
    ExclusionGround,
    LetterKind,
    Nation,
    Tenure,
)
from complaintcode.model.self_assessment import Compliance

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


def channels() -> SearchStrategy[Channel]:
    """Ways by which a complaint comes in."""
    return st.sampled_from(Channel)


def compliances() -> SearchStrategy[Compliance]:
    """Answers of a self-assessment, blank included."""
    return st.sampled_from(Compliance)


def decisions() -> SearchStrategy[Decision]:
    """Decisions of a stage."""
    return st.sampled_from(Decision)


def exclusion_grounds() -> SearchStrategy[ExclusionGround]:
    """Grounds of a refusal."""
    return st.sampled_from(ExclusionGround)


def letter_kinds() -> SearchStrategy[LetterKind]:
    """Kinds of letters."""
    return st.sampled_from(LetterKind)


def nations() -> SearchStrategy[Nation]:
    """Nations, England first."""
    return st.sampled_from(Nation)


def outcomes() -> SearchStrategy[Outcome]:
    """Outcomes of a requirement."""
    return st.sampled_from(Outcome)


def tenures() -> SearchStrategy[Tenure]:
    """Tenures, as the regulator counts them."""
    return st.sampled_from(Tenure)
