"""No more stages than the Code allows? 2024 5.3; 2022 5.17."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import every, needs, row, shown

CHECK = "policy-stage-count"


def stages(*numbers: int | None) -> dict[str, Any]:
    return {"stages": [{"name": f"step {n}", "number": n} for n in numbers]}


@pytest.mark.parametrize(
    ("policy", "year", "expected"),
    [
        row(
            "two",
            stages(1, 2),
            outcome="met",
            provision="5.3",
            strength="must",
            about="$.stages",
            headline="procedure of 2 stages",
            because="the Code of 2024 allows 2",
        ),
        row("one", stages(1), outcome="met", headline="procedure of 1 stage"),
        row(
            "three",
            stages(1, 2, 3),
            outcome="not_met",
            because="the Code of 2024 allows 2 at most",
            follows_from=None,
        ),
        row("three-of-which-one-is-left-out", stages(1, 3), outcome="not_met"),
        row("three-without-numbers", stages(None, None, None), outcome="not_met"),
        row(
            "one-in-front",
            stages(0, 1, 2),
            outcome="not_met",
            follows_from="policy/policy-extra-stage/$.stages[0]",
        ),
        row("one-in-front-and-one-behind", stages(0, 1, 2, 3), follows_from=None),
        row("two-in-2022", stages(1, 2), "2022", outcome="met", provision="5.17", strength="must"),
        row(
            "three-in-2022",
            stages(1, 2, 3),
            "2022",
            outcome="needs_review",
            missing=(),
            because="the Code of 2022 allows 2; more only for reasons given in the self-assessment,"
            " which a person reads",
        ),
        row("four-in-2022", stages(1, 2, 3, 4), "2022", outcome="not_met", follows_from=None),
        row(
            "three-and-one-in-front-in-2022",
            stages(0, 1, 2, 3),
            "2022",
            outcome="not_met",
            follows_from="policy/policy-extra-stage/$.stages[0]",
        ),
    ],
)
def test_stage_count(policy: dict[str, Any], year: str, expected: dict[str, Any]) -> None:
    assert shown(policy, CHECK, year, expected) == expected


def test_in_2022_a_stage_in_front_is_told_of_once() -> None:
    assert every(stages(0, 1, 2), CHECK, "2022") == []
    assert [one.outcome.value for one in every(stages(0, 1, 2), "policy-extra-stage", "2022")] == [
        "not_met"
    ]


def test_not_given() -> None:
    assert "$.stages" in needs({}, CHECK)
