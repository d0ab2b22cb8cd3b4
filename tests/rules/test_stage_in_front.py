"""Was there a stage in front of stage 1? 2024 5.2; 2022 4.1."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, stage1, unassessed

RULE = "stage-in-front"


def stages(*named: tuple[int, str | None], received: str = "2025-03-03", **more: Any) -> Case:
    """A case whose stages have these numbers and names."""
    listed = [{"number": number, "name": name} for number, name in named]
    return {"reference": "HC-1", "received": received, "stages": listed, **more}


def zero(**stage: Any) -> Case:
    """A stage 0 in front of a stage 1."""
    first = {"number": 0, "name": "Early settlement", **stage}
    second = {"number": 1, "acknowledged": "2025-03-12"}
    return {"reference": "HC-1", "received": "2025-03-03", "stages": [first, second]}


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "a-stage-0",
            zero(requested="2025-03-03", responded="2025-03-10"),
            outcome="not_met",
            provision="5.2",
            strength="must",
            about="$.stages[0]",
            stage=0,
            missing=(),
        ),
        row("a-stage-0-of-which-no-more-is-known", zero(), outcome="needs_review"),
        row("a-stage-0-of-which-no-day-is-known", zero(decided_by="A. Day"), outcome="not_met"),
        row(
            "a-stage-0-by-whatever-name",
            zero(name="Fact finding", responded="2025-03-10"),
            outcome="not_met",
        ),
        row(
            "a-stage-0-that-was-skipped",
            zero(closed={"why": "skipped"}),
            outcome="needs_review",
            about="$.stages[0]",
            missing=(),
        ),
        row(
            "a-stage-0-in-a-partial-record",
            {**zero(requested="unknown", responded="unknown"), "partial_record": True},
            outcome="not_met",
        ),
        row(
            "an-informal-stage-1-in-front-of-the-formal-one",
            stages((1, "Informal"), (1, "Stage 1"), (2, "Stage 2")),
            outcome="not_met",
            about="$.stages[0]",
            stage=1,
        ),
        row(
            "a-stage-1-called-informal-and-no-other",
            stages((1, "Stage one (informal)"), (2, "Stage two (formal)")),
            outcome="needs_review",
            about="$.stages[0]",
            stage=1,
            missing=(),
            advice=None,
        ),
        row(
            "two-stages-1-of-different-names",
            stages((1, "Fact finding"), (1, "Stage 1"), (2, "Stage 2")),
            outcome="needs_review",
            about="$.stages",
        ),
        row(
            "one-stage-1-recorded-twice",
            stages((1, "Stage 1"), (1, "stage 1 "), (2, "Stage 2")),
            outcome="met",
        ),
        row(
            "names-of-two-stages",
            stages((1, "Stage 1"), (2, "Stage 2")),
            outcome="met",
            about="$.stages",
            stage=None,
            provision="5.2",
        ),
        row("the-name-of-one", stages((1, "Investigation")), outcome="met"),
        row(
            "stage-2-may-be-called-what-it-will",
            stages((1, "Stage 1"), (2, "Local resolution panel")),
            outcome="met",
        ),
        row(
            "2022-a-stage-0",
            {**zero(responded="2023-02-10"), "received": "2023-02-06"},
            outcome="not_met",
            provision="4.1",
            strength="must",
        ),
        row(
            "2022-names-of-two-stages",
            stages((1, "Stage 1"), (2, "Review"), received="2023-02-06"),
            outcome="met",
            provision="4.1",
        ),
        row(
            "another-complaints-from-stage-1-on",
            {
                **zero(responded="2025-03-10"),
                "joined_with": {"reference": "HC-0", "from_stage": 1},
            },
            outcome="not_met",
            about="$.stages[0]",
        ),
    ],
)
def test_stage_in_front(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2025-03-07", []), ("2025-03-08", ["not_met"]), ("2025-03-10", ["not_met"])],
    ids=["the-day-before", "the-day-a-saturday", "the-working-day-after"],
)
@pytest.mark.parametrize("when", ["2025-03-08", {"from": "2025-03-08"}], ids=["day", "window"])
def test_a_stage_0_counts_from_the_day_that_it_began(
    as_of: str, outcomes: list[str], when: Any
) -> None:
    case = zero(requested=when, responded=None)
    assert [one.outcome.value for one in every(case, RULE, as_of)] == outcomes


EXTRA = (
    "Stage 0",
    "stage zero",
    "Stage-0 enquiry",
    "Step 0",
    "Level zero",
    "Informal",
    "Informal resolution",
    "INFORMAL STAGE",
    "Stage one (informal)",
    "Resolved informally",
    "Pre-complaint",
    "Precomplaint",
    "pre complaint enquiry",
    "Pre-formal",
    "Pre-stage 1",
    "Preliminary stage",
    "Early resolution",
    "Early settlement",
    "First contact resolution",
    "First-contact fix",
    "Local resolution",
    "Quick fix",
    "Frontline resolution",
    "Front-line resolution",
    "Service recovery",
    "Triage",
    "Initial resolution",
    "On the spot fix",
    "On-the-spot resolution",
    "Early-resolution",
    "Informal (not yet formal)",
    "No contact: informal stage",
)
REQUESTS = ("Service request", "Service requests", "Concern", "Concerns raised", "First contact")
PLAIN = (
    "Stage 1",
    "Stage one",
    "Stage 1 - formal",
    "Formal complaint",
    "First stage",
    "Investigation",
    "Initial response",
    "Service manager response",
    "Complaint",
    "Review",
    "Senior manager review",
    "Stage 10",
    "Formal (not informal)",
    "Stage 1, no informal stage",
    "Stage 1 without early resolution",
    "Stage 1 instead of service recovery",
    "Formal complaint, not a service request",
    "Étape 1",
)


@pytest.mark.parametrize("name", EXTRA)
def test_names_of_a_stage_in_front(name: str) -> None:
    beside = stages((1, name), (1, "Formal complaint"))
    alone = stages((1, name))
    assert found(beside, RULE).outcome.value == "not_met"
    assert found(alone, RULE).outcome.value == "needs_review"


@pytest.mark.parametrize("name", REQUESTS)
def test_names_of_what_may_be_no_complaint_yet(name: str) -> None:
    beside = stages((1, name), (1, "Formal complaint"))
    alone = stages((1, name))
    assert found(beside, RULE).outcome.value == "needs_review"
    assert found(alone, RULE).outcome.value == "needs_review"


@pytest.mark.parametrize("name", PLAIN)
def test_names_of_a_stage_1(name: str) -> None:
    assert found(stages((1, name), (2, "Stage 2")), RULE).outcome.value == "met"


def test_both_of_two_stages_1_are_called_informal() -> None:
    case = stages((1, "Informal"), (1, "Informal"))
    outcomes = [(one.about, one.outcome.value) for one in every(case, RULE)]
    assert outcomes == [("$.stages[0]", "needs_review"), ("$.stages[1]", "needs_review")]


def test_each_stage_in_front_is_named() -> None:
    case = stages((0, "Enquiry"), (0, "Early settlement"), (1, "Stage 1"))
    assert [one.about for one in every(case, RULE)] == ["$.stages[0]", "$.stages[1]"]


@pytest.mark.parametrize("name", [None, "", " "], ids=["none", "empty", "blank"])
@pytest.mark.parametrize("partial", [False, True], ids=["full-record", "partial-record"])
def test_without_names_it_is_not_assessed(name: str | None, partial: bool) -> None:
    case = stages((1, name), (2, "Stage 2"), partial_record=partial)
    assert every(case, RULE) == []
    assert unassessed(case)["5.2"] == ("$.stages[0].name",)


def test_nothing_is_said_where_another_complaint_tells_it() -> None:
    case = stages((1, "Informal"), joined_with={"reference": "HC-0", "from_stage": 1})
    assert every(case, RULE) == []


def test_it_is_said_under_which_number_the_record_has_it() -> None:
    done = zero(responded="2025-03-10")
    assert found(done, RULE).because == "the record has it as stage 0, under a name of its own"
    done["stages"][0]["name"] = None
    assert found(done, RULE).because == "the record has it as stage 0"


@pytest.mark.parametrize(
    ("responses", "outcome"),
    [(["unknown"], "not_met"), (["unknown", "2025-04-02"], "needs_review")],
    ids=str,
)
def test_a_stage_asked_for_nobody_knows_when_may_have_begun(
    responses: list[str], outcome: str
) -> None:
    front = {"number": 0, "name": "panel", "requested": "unknown"}
    case = stage1("2025-03-03", acknowledged="2025-03-05", responded="2025-03-12")
    case["stages"].insert(0, {**front, "responses": [{"sent": one} for one in responses]})
    assert [one.outcome.value for one in every(case, "stage-in-front", "2025-04-01")] == [outcome]
