"""Did a third party answer inside the two stages? 2024 5.4."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, unassessed

RULE = "third-party-stage"
CONTRACTOR = "Brightline Repairs Ltd"


def handled(
    number: int, by: str | None = CONTRACTOR, *, case: Case | None = None, **s: Any
) -> Case:
    """A case with a stage that somebody handled."""
    stage = {"number": number, "handled_by": by, "requested": "2025-03-03", **s}
    if number not in {1, 2}:
        stage.setdefault("name", "contractor")
    others = [] if number == 1 else [{"number": 1}]
    found = {"reference": "HC-1", "received": "2025-03-03", "landlord": "Larkspur Homes"}
    return {**found, "stages": [stage, *others], **(case or {})}


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "at-stage-1",
            handled(1, responded="2025-03-12"),
            outcome="met",
            provision="5.4",
            strength="must",
            about="$.stages[0]",
            stage=1,
        ),
        row("at-stage-2", handled(2, requested="2025-04-01"), outcome="met", stage=2),
        row("at-a-stage-0", handled(0), outcome="not_met", stage=0, missing=()),
        row("at-a-stage-3", handled(3, requested="2025-06-02"), outcome="not_met", stage=3),
        row("at-a-stage-of-no-known-day", handled(0, requested=None), outcome="not_met"),
        row("in-a-partial-record", handled(0, case={"partial_record": True}), outcome="not_met"),
        row("at-an-arm-of-the-landlord", handled(1, "Larkspur Homes Repairs"), outcome="met"),
        row(
            "before-the-stage-that-is-another-complaints",
            handled(0, case={"joined_with": {"reference": "HC-0", "from_stage": 1}}),
            outcome="not_met",
        ),
    ],
)
def test_third_party_stage(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2025-04-20", []), ("2025-04-21", ["not_met"]), ("2025-04-22", ["not_met"])],
    ids=["the-day-before", "the-day-easter-monday", "the-day-after"],
)
def test_a_stage_counts_from_the_day_that_it_began(as_of: str, outcomes: list[str]) -> None:
    case = handled(3, requested="2025-04-21")
    assert [one.outcome.value for one in every(case, RULE, as_of)] == outcomes


@pytest.mark.parametrize(
    "by",
    [None, "", "  ", "Larkspur Homes", "LARKSPUR HOMES "],
    ids=["nobody", "empty", "blank", "the-landlord", "the-landlord-in-capitals"],
)
def test_nobody_but_the_landlord_is_recorded(by: str | None) -> None:
    case = handled(0, by)
    assert every(case, RULE) == []
    assert unassessed(case)["5.4"] == ("stages[].handled_by",)


@pytest.mark.parametrize(
    "case",
    [
        handled(3, closed={"why": "skipped"}),
        handled(2, case={"joined_with": {"reference": "HC-0", "from_stage": 2}}),
    ],
    ids=["skipped", "another-complaints"],
)
def test_a_stage_that_was_not_run_here_is_not_assessed(case: Case) -> None:
    assert every(case, RULE) == []
    assert "5.4" in unassessed(case)


def test_each_stage_is_judged_apart() -> None:
    case = handled(0)
    case["stages"] += [{"number": 2, "requested": "2025-04-01", "handled_by": "an adjudicator"}]
    outcomes = [(one.about, one.outcome.value) for one in every(case, RULE)]
    assert outcomes == [("$.stages[0]", "not_met"), ("$.stages[2]", "met")]


def test_the_code_of_2022_says_it_elsewhere() -> None:
    assert every({**handled(0), "received": "2023-03-03"}, RULE) == []
