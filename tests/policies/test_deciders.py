"""Is stage 2 decided by somebody else than stage 1? 2024 6.13; 2022 5.12."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import needs, row, shown

CHECK = "policy-deciders"


def by(first: str | None, second: str | None) -> dict[str, Any]:
    deciders = enumerate((first, second), start=1)
    return {"stages": [{"number": number, "decided_by": who} for number, who in deciders]}


@pytest.mark.parametrize(
    ("policy", "year", "expected"),
    [
        row(
            "different",
            by("Service manager", "Director"),
            outcome="met",
            provision="6.13",
            strength="must",
            about="$.stages[1].decided_by",
            because="stage 2 by 'director'",
            readings=(),
        ),
        row("under-2022", by("Manager", "Director"), "2022", outcome="met", provision="5.12"),
        row(
            "the-same",
            by("Head of Housing", "the  head of housing"),
            outcome="not_met",
            headline="stages 1 and 2 decided by the same",
            because="both by 'head of housing'",
            readings=(),
        ),
        row("the-same-in-2022", by("A. Khan", "A. Khan"), "2022", outcome="not_met"),
        row(
            "a-team",
            by("Complaints team", "The complaints team"),
            outcome="needs_review",
            headline="stages 1 and 2 may be decided by the same",
            readings=("A24",),
            missing=(),
            advice=None,
        ),
        row("any-one-of-several", by("a manager", "a manager"), outcome="needs_review"),
        row("several", by("Managers", "managers"), outcome="needs_review"),
        row("alternatives", by("A. Khan or B. Cole", "B. Cole or A. Khan"), outcome="needs_review"),
        row("overlap", by("A. Khan", "A. Khan or B. Cole"), outcome="needs_review"),
        row("another-of-the-same-kind", by("a manager", "another manager"), outcome="met"),
    ],
)
def test_deciders(policy: dict[str, Any], year: str, expected: dict[str, Any]) -> None:
    assert shown(policy, CHECK, year, expected) == expected


@pytest.mark.parametrize(
    ("policy", "paths"),
    [
        (by("A. Khan", None), ("$.stages[1].decided_by",)),
        (by("", "A. Khan"), ("$.stages[0].decided_by",)),
        ({}, ("stages[number=1]", "stages[number=2]")),
    ],
)
def test_not_given(policy: dict[str, Any], paths: tuple[str, ...]) -> None:
    assert needs(policy, CHECK) == paths
