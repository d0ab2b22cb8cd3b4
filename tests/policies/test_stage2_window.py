"""Does the policy say how long a resident has to ask for stage 2? 2022 4.13."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import every, needs, row, shown

CHECK = "policy-stage2-window"


@pytest.mark.parametrize(
    ("policy", "year", "expected"),
    [
        row(
            "six-months",
            {"stage2_window": 130},
            "2022",
            outcome="met",
            provision="4.13",
            strength="must",
            about="$.stage2_window",
            headline="stage 2 to be asked for within 130 working days",
        ),
        row("a-day", {"stage2_window": 1}, "2022", outcome="met"),
        row("no-time-at-all", {"stage2_window": 0}, "2022", outcome="not_met"),
    ],
)
def test_stage2_window(policy: dict[str, Any], year: str, expected: dict[str, Any]) -> None:
    assert shown(policy, CHECK, year, expected) == expected


def test_2024_does_not_ask() -> None:
    assert every({"stage2_window": 1}, CHECK, "2024") == []


def test_not_given() -> None:
    assert needs({}, CHECK, "2022") == ("$.stage2_window",)
