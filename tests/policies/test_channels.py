"""Can a complaint be made by more than one route? 2024 3.1; 2022 2.1."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import needs, row, shown

CHECK = "policy-channels"


def by(*channels: str) -> dict[str, Any]:
    return {"channels": list(channels)}


@pytest.mark.parametrize(
    ("policy", "year", "expected"),
    [
        row(
            "two",
            by("telephone", "e-mail"),
            outcome="met",
            provision="3.1",
            strength="must",
            about="$.channels",
            headline="2 kinds of routes for complaining",
            because="email, phone",
        ),
        row("two-in-2022", by("phone", "email"), "2022", outcome="met", provision="2.1"),
        row("in-one-text", by("By phone, by letter or in person"), outcome="met"),
        row("in-the-words-of-a-case-file", by("in_person", "social_media"), outcome="met"),
        row("one-known-beside-others", by("web", "email", "carrier pigeon"), outcome="met"),
        row(
            "one",
            by("online form"),
            outcome="not_met",
            headline="one route alone for complaining",
            because="more than one has to be open",
        ),
        row("one-in-2022", by("letter"), "2022", outcome="not_met", strength="must"),
        row("one-said-twice", by("Letter", " letter"), outcome="not_met"),
        row("none", by(), outcome="not_met", headline="no route for complaining"),
        row("blank", by(" ", ""), outcome="not_met", headline="no route for complaining"),
        row(
            "two-of-one-kind",
            by("online form", "tenant portal"),
            outcome="needs_review",
            headline="routes for complaining that may be one",
            because="a person decides whether more than one is open: 'online form, tenant portal'",
        ),
        row("one-and-another-shut", by("email", "not by phone"), outcome="not_met"),
        row("one-shut-in-the-same-text", by("By email, not by phone"), outcome="not_met"),
        row("one-shut-and-two-open", by("email", "letter", "no phone calls"), outcome="met"),
        row("none-but-a-shut-one", by("not by phone"), outcome="needs_review"),
        row("not-only-one", by("not only by phone", "email"), outcome="met"),
        row("one-of-no-known-kind", by("any way that suits you"), outcome="needs_review"),
        row("one-known-and-one-unknown", by("phone", "other"), outcome="needs_review"),
    ],
)
def test_channels(policy: dict[str, Any], year: str, expected: dict[str, Any]) -> None:
    assert shown(policy, CHECK, year, expected) == expected


def test_not_given() -> None:
    assert needs({}, CHECK) == ("$.channels",)
