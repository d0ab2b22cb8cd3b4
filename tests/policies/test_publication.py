"""Can residents read the policy? 2024 3.4; 2022 2.3."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import needs, row, shown

CHECK = "policy-publication"


@pytest.mark.parametrize(
    ("policy", "year", "expected"),
    [
        row(
            "it-is",
            {"published": True},
            outcome="met",
            provision="3.4",
            strength="must",
            about="$.published",
            because="as the landlord says",
        ),
        row("under-2022", {"published": True}, "2022", outcome="met", provision="2.3"),
        row("where", {"published": "On our website"}, outcome="met", because="on a website"),
        row("an-address", {"published": "larkspur.example.org/complaints"}, outcome="met"),
        row(
            "it-is-not",
            {"published": False},
            outcome="not_met",
            headline="policy not published",
            because="residents cannot read it",
        ),
        row("blank", {"published": " "}, outcome="not_met"),
        row(
            "elsewhere",
            {"published": "in reception"},
            outcome="needs_review",
            headline="policy not said to be on a website",
            because="a person decides whether residents can read it: 'in reception'",
            missing=(),
        ),
        row("elsewhere-in-2022", {"published": "in reception"}, "2022", outcome="needs_review"),
        row("denied", {"published": "not on the website yet"}, outcome="needs_review"),
    ],
)
def test_publication(policy: dict[str, Any], year: str, expected: dict[str, Any]) -> None:
    assert shown(policy, CHECK, year, expected) == expected


def test_not_given() -> None:
    assert needs({}, CHECK) == ("$.published",)
    assert needs({"published": None}, CHECK) == ("$.published",)
