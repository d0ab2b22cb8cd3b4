"""Are old matters shut out no sooner than the Code allows? 2024 2.3; 2022 1.8."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import every, needs, row, shown

CHECK = "policy-exclusion-age"


def age(months: int | None) -> dict[str, Any]:
    return {"exclusions": [{"ground": "other"}, {"ground": "over_time_limit", "months": months}]}


@pytest.mark.parametrize(
    ("policy", "year", "expected"),
    [
        row(
            "a-month-less",
            age(11),
            outcome="not_met",
            provision="2.3",
            strength="must",
            about="$.exclusions[1].months",
            headline="age limit of 11 months, which is too short",
            because="the Code of 2024 has 12",
        ),
        row("twelve", age(12), outcome="met", headline="age limit of 12 months"),
        row("more", age(24), outcome="met"),
        row("one", age(1), headline="age limit of 1 month, which is too short"),
        row("2022-less", age(5), "2022", outcome="not_met", provision="1.8", strength="should"),
        row("2022-six", age(6), "2022", outcome="met", strength="should"),
    ],
)
def test_exclusion_age(policy: dict[str, Any], year: str, expected: dict[str, Any]) -> None:
    assert shown(policy, CHECK, year, expected) == expected


def test_each_is_told_of() -> None:
    limits = [{"ground": "over_time_limit", "months": months} for months in (6, 12)]
    assert [one.outcome.value for one in every({"exclusions": limits}, CHECK)] == ["not_met", "met"]


def test_without_an_age_limit_there_is_nothing_to_say() -> None:
    assert needs({"exclusions": [{"ground": "already_considered"}]}, CHECK) == ()


def test_not_given() -> None:
    assert needs({}, CHECK) == ("$.exclusions",)
    assert needs(age(None), CHECK) == ("$.exclusions[1].months",)
