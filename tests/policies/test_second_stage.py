"""Can a resident go on to stage 2? 2024 5.3; 2022 5.9."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import needs, row, shown

CHECK = "policy-second-stage"


@pytest.mark.parametrize(
    ("policy", "year", "expected"),
    [
        row(
            "two",
            {"stages": [{"number": 1}, {"number": 2}]},
            outcome="met",
            provision="5.3",
            strength="must",
            about="$.stages",
        ),
        row(
            "one",
            {"stages": [{"number": 1}]},
            outcome="not_met",
            headline="no stage 2",
            missing=(),
            advice="Add a stage 2 that a resident can ask for, with its own limits.",
        ),
        row(
            "one-in-2022",
            {"stages": [{"number": 1}]},
            "2022",
            outcome="not_met",
            provision="5.9",
            strength="must",
        ),
        row(
            "without-a-number",
            {"stages": [{"number": 1}, {"name": "Review"}]},
            outcome="needs_review",
            missing=("$.stages[1].number",),
            because="no number is given at $.stages[1].number",
        ),
        row(
            "beside-one-without-a-number",
            {"stages": [{"number": 2}, {"name": "Review"}]},
            outcome="met",
            missing=(),
        ),
    ],
)
def test_second_stage(policy: dict[str, Any], year: str, expected: dict[str, Any]) -> None:
    assert shown(policy, CHECK, year, expected) == expected


def test_not_given() -> None:
    assert "$.stages" in needs({}, CHECK, "2022")
