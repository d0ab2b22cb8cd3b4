"""Are the grounds those that the Code names? 2024 2.2; 2022 1.8."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import needs, row, shown

CHECK = "policy-exclusion-grounds"
AGE = {"ground": "over_time_limit", "months": 12}
LEGAL = {"ground": "legal_proceedings", "text": "a claim filed at court"}
BEFORE = {"ground": "already_considered"}


def on(*grounds: dict[str, Any]) -> dict[str, Any]:
    return {"exclusions": list(grounds)}


@pytest.mark.parametrize(
    ("policy", "year", "expected"),
    [
        row(
            "the-three",
            on(AGE, LEGAL, BEFORE),
            outcome="met",
            provision="2.2",
            strength="must",
            about="$.exclusions",
            headline="grounds for refusing are those that the Code names",
            because="3 given",
            readings=(),
        ),
        row("one-of-them", on(BEFORE), outcome="met"),
        row("under-2022", on(BEFORE), "2022", outcome="met", provision="1.8", strength="should"),
        row(
            "the-landlords-own",
            on(AGE, {"ground": "other", "text": "Anonymous complaints"}),
            outcome="needs_review",
            headline="1 ground that the Code does not name",
            because="a person decides whether it is fair: 'Anonymous complaints'",
            readings=("A16",),
            missing=(),
            advice=None,
        ),
        row(
            "two-of-its-own",
            on({"ground": "other", "text": "Insurance claims"}, {"text": ""}),
            headline="2 grounds that the Code does not name",
            because="a person decides whether they are fair: 'Insurance claims' and one that is not"
            " described",
        ),
        row(
            "a-mere-threat",
            on({"ground": "legal_proceedings", "text": "Legal action is threatened"}),
            outcome="needs_review",
            readings=("A17",),
        ),
        row(
            "a-mere-threat-and-its-own",
            on({"ground": "legal_proceedings", "text": "A letter before action"}, {"text": "x"}),
            outcome="needs_review",
            readings=("A16", "A17"),
        ),
    ],
)
def test_exclusion_grounds(policy: dict[str, Any], year: str, expected: dict[str, Any]) -> None:
    assert shown(policy, CHECK, year, expected) == expected


def test_a_shorter_age_limit_is_told_of_once() -> None:
    short = on({"ground": "over_time_limit", "months": 6}, LEGAL)
    assert needs(short, CHECK) == ()
    assert shown(short, "policy-exclusion-age", "2024", {"outcome": 0}) == {"outcome": "not_met"}


@pytest.mark.parametrize("policy", [{}, on(), on({"ground": "over_time_limit"}, LEGAL)])
def test_not_given(policy: dict[str, Any]) -> None:
    assert "$.exclusions" in needs(policy, CHECK)
