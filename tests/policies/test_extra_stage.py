"""Does the procedure begin with stage 1? 2024 5.2; 2022 4.1."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import every, needs, row, shown

CHECK = "policy-extra-stage"
TWO = [{"number": 1, "name": "Stage 1"}, {"number": 2, "name": "Review"}]


def with_(*more: dict[str, Any]) -> dict[str, Any]:
    return {"stages": [*more, *TWO]}


def first(name: str) -> dict[str, Any]:
    return {"stages": [{"number": 1, "name": name}, {"number": 2}]}


@pytest.mark.parametrize(
    ("policy", "year", "expected"),
    [
        row(
            "none",
            with_(),
            outcome="met",
            provision="5.2",
            strength="must",
            about="$.stages",
            headline="no stage in front of stage 1",
        ),
        row("none-in-2022", with_(), "2022", outcome="met", provision="4.1", strength="must"),
        row(
            "stage-0",
            with_({"number": 0}),
            outcome="not_met",
            about="$.stages[0]",
            headline="stage 0 is a stage in front of stage 1",
            because="the Code of 2024 leaves no room for one",
        ),
        row("stage-0-in-2022", with_({"number": 0}), "2022", outcome="not_met", provision="4.1"),
        row(
            "informal-by-name",
            with_({"name": "Informal Resolution"}),
            outcome="not_met",
            headline="'Informal Resolution' is a stage in front of stage 1",
        ),
        row("informal-as-stage-1", first("Informal stage"), outcome="not_met"),
        row("pre-complaint", with_({"name": "Pre-complaint"}), outcome="not_met"),
        row("stage-zero", with_({"name": "Stage zero"}), outcome="not_met"),
        row("early-beside-two", with_({"name": "Early resolution"}), outcome="not_met"),
        row("service-request-beside-two", with_({"name": "Service request"}), outcome="not_met"),
        row(
            "early-as-stage-1",
            first("Early resolution"),
            outcome="needs_review",
            about="$.stages[0]",
            headline="'Early resolution' is the name of a stage",
            missing=(),
        ),
        row(
            "early-without-any-number",
            {"stages": [{"name": "Early resolution"}, {"name": "Review"}]},
            outcome="needs_review",
        ),
        row("early-as-a-third", with_({"number": 3, "name": "Early settlement"}), outcome="met"),
        row("denied", first("Stage 1 (there is no informal stage)"), outcome="met"),
        row("denied-early", first("Stage 1, without early resolution"), outcome="met"),
        row("a-panel-is-another-matter", with_({"number": 3, "name": "Panel"}), outcome="met"),
    ],
)
def test_extra_stage(policy: dict[str, Any], year: str, expected: dict[str, Any]) -> None:
    assert shown(policy, CHECK, year, expected) == expected


EARLY = (
    "Preliminary stage",
    "Service recovery",
    "On the spot fix",
    "Initial resolution",
    "First-contact resolution",
    "First contact",
    "Front-line resolution",
    "Triage",
    "Service requests",
    "Concern",
    "Early resolution instead of a complaint",
)


@pytest.mark.parametrize("name", EARLY)
def test_an_early_settlement_is_barred_beside_two_stages_and_may_be_stage_1(name: str) -> None:
    (beside,), (alone,) = every(with_({"name": name}), CHECK), every(first(name), CHECK)
    assert (beside.outcome.value, alone.outcome.value) == ("not_met", "needs_review")


@pytest.mark.parametrize("name", ["Level zero", "Tier 0", "Step nought", "Resolved informally"])
def test_a_stage_zero_by_any_name(name: str) -> None:
    assert [one.outcome.value for one in every(first(name), CHECK)] == ["not_met"]


def test_each_is_told_of() -> None:
    found = every(with_({"number": 0}, {"name": "informal chat"}), CHECK)
    assert [one.about for one in found] == ["$.stages[0]", "$.stages[1]"]


def test_not_given() -> None:
    assert needs({}, CHECK) == ("$.stages",)
