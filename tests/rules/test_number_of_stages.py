"""Did the procedure have a stage too many? 2024 5.3; 2022 5.17."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, unassessed

RULE = "number-of-stages"


def stages(*more: dict[str, Any], received: str = "2025-02-03", **case: Any) -> Case:
    """A case with a stage 1 and whatever more stages."""
    listed = [{"number": 1, "responded": f"{received[:4]}-02-19"}, *more]
    return {"reference": "HC-1", "received": received, "stages": listed, **case}


def second(**stage: Any) -> dict[str, Any]:
    return {"number": 2, "requested": "2025-02-24", "responded": "2025-03-26", **stage}


def third(**stage: Any) -> dict[str, Any]:
    return {"number": 3, "name": "panel", "requested": "2025-04-01", **stage}


def ended(**closed: Any) -> dict[str, Any]:
    """A stage 2 that its answer ended."""
    return second(closed={"why": "answered", "on": "2025-03-26", **closed})


OF_2022: dict[str, Any] = {"received": "2023-02-06"}


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024-a-third",
            stages(second(), third()),
            outcome="not_met",
            provision="5.3",
            strength="must",
            about="$.stages[2]",
            stage=3,
            missing=(),
        ),
        row(
            "2024-a-third-of-which-no-day-is-known",
            stages({"number": 3, "name": "panel"}, partial_record=True),
            outcome="needs_review",
        ),
        row(
            "2024-a-third-that-was-skipped",
            stages(ended(), third(requested=None, closed={"why": "skipped"})),
            outcome="needs_review",
            about="$.stages[2]",
            missing=(),
        ),
        row(
            "2024-stage-2-was-the-end",
            stages(ended()),
            outcome="met",
            about="$.stages",
            stage=None,
            provision="5.3",
        ),
        row(
            "2024-ended-on-some-day",
            stages(ended(on={"from": "2025-03-26", "to": "2025-04-02"})),
            outcome="met",
        ),
        row("2024-ended-on-no-recorded-day-by-its-answer", stages(ended(on=None)), outcome="met"),
        row(
            "2022-a-third-was-the-end",
            stages({"number": 3, "name": "panel", "requested": "2023-04-03"}, **OF_2022),
            outcome="met",
            provision="5.17",
            strength="must",
        ),
        row(
            "2022-a-fourth",
            stages(
                {"number": 3, "name": "panel", "requested": "2023-04-03"},
                {"number": 4, "name": "board", "requested": "2023-05-02"},
                **OF_2022,
            ),
            outcome="not_met",
            provision="5.17",
            stage=4,
            about="$.stages[2]",
        ),
        row(
            "2022-stage-2-was-the-end",
            stages(
                {
                    "number": 2,
                    "requested": "2023-02-24",
                    "responded": "2023-03-24",
                    "closed": {"why": "answered", "on": "2023-03-24"},
                },
                **OF_2022,
            ),
            outcome="met",
            provision="5.17",
        ),
        row(
            "the-third-is-another-complaints-and-stage-2-ended-here",
            stages(ended(), third(), joined_with={"reference": "HC-0", "from_stage": 3}),
            outcome="met",
        ),
    ],
)
def test_number_of_stages(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    "record",
    [
        {"updates": ["2025-04-19"]},
        {"remedies": [{"kind": "payment", "offered": "2025-04-19", "replaces": None}]},
        {"closed": {"why": "answered", "on": "2025-04-19"}},
    ],
    ids=["an-update", "a-remedy", "its-end"],
)
def test_what_a_third_stage_of_a_name_alone_is_told_of_it_later_does_not_count_before(
    record: dict[str, Any],
) -> None:
    case = stages(ended(), {"number": 3, "name": "panel", **record})
    days = ("2025-04-18", "2025-04-19")
    told = [found(case, RULE, as_of).outcome.value for as_of in days]
    assert told == ["needs_review", "not_met"]


@pytest.mark.parametrize(
    ("as_of", "outcome"),
    [("2025-04-18", "met"), ("2025-04-19", "not_met"), ("2025-04-22", "not_met")],
    ids=["the-day-before-good-friday", "the-day-a-saturday", "the-working-day-after-easter"],
)
@pytest.mark.parametrize(
    "days",
    [
        {"requested": "2025-04-19"},
        {"requested": {"from": "2025-04-19"}},
        {"requested": None, "acknowledgements": [{"sent": "2025-04-19"}]},
        {"requested": None, "responses": [{"sent": "2025-04-19"}]},
    ],
    ids=["requested", "requested-in-a-window", "acknowledged", "answered"],
)
def test_a_stage_counts_from_the_day_that_it_began(
    as_of: str, outcome: str, days: dict[str, Any]
) -> None:
    assert found(stages(ended(), third(**days)), RULE, as_of).outcome.value == outcome


@pytest.mark.parametrize(
    ("as_of", "assessed"),
    [("2025-03-25", False), ("2025-03-26", True), ("2025-03-27", True)],
    ids=["the-day-before", "the-day", "the-day-after"],
)
def test_it_is_ended_from_the_day_of_closing(as_of: str, assessed: bool) -> None:
    case = stages(second(responded="2025-03-20", closed={"why": "answered", "on": "2025-03-26"}))
    assert bool(every(case, RULE, as_of)) is assessed
    assert ("5.3" in unassessed(case, as_of)) is not assessed


@pytest.mark.parametrize(
    "case",
    [
        stages(),
        stages(second()),
        stages(second(responded=None, closed={"why": "answered"})),
        stages(second(closed={"why": "withdrawn", "on": "2025-03-03"})),
        stages(second(closed={"why": "answered", "on": "unknown"})),
        {**stages(), "stages": [{"number": 1, "closed": {"why": "answered", "on": "2025-02-19"}}]},
        stages(ended(), joined_with={"reference": "HC-0", "from_stage": 2}),
        stages({"number": 3, "name": "panel", "closed": {"why": "skipped"}}, **OF_2022),
    ],
    ids=[
        "stage-1-only",
        "stage-2-not-closed",
        "closed-by-an-answer-that-never-came",
        "withdrawn",
        "closed-nobody-knows-when",
        "stage-1-closed-by-its-answer",
        "stage-2-is-another-complaints",
        "2022-the-third-was-skipped",
    ],
)
def test_how_it_ended_is_not_recorded(case: Case) -> None:
    if any(one["number"] == 3 for one in case["stages"]):
        assert [one.outcome.value for one in every(case, RULE)] == []
        assert unassessed(case)["5.17"] == ("stages[number=2].closed",)
    else:
        assert every(case, RULE) == []
        assert unassessed(case)["5.3"] == ("stages[number=2].closed",)


def test_each_stage_too_many_is_named() -> None:
    case = stages(second(), third(), {"number": 4, "name": "board"}, third())
    assert [one.about for one in every(case, RULE)] == [f"$.stages[{n}]" for n in (2, 3, 4)]


def test_what_was_recorded_twice_is_said_twice_and_changes_nothing() -> None:
    case = stages(ended(), ended())
    assert found(case, RULE).because == "the last stage of the record is 2"


@pytest.mark.parametrize(
    ("responded", "outcomes"), [("2023-04-10", ["met"]), ("2023-04-11", [])], ids=str
)
def test_a_stage_that_may_not_have_begun_ended_nothing(responded: str, outcomes: list[str]) -> None:
    last = third(requested="unknown", responded=responded)
    case = stages(second(requested="2023-02-24", responded="2023-03-24"), last, **OF_2022)
    assert [one.outcome.value for one in every(case, RULE, "2023-04-10")] == outcomes


@pytest.mark.parametrize(
    ("case", "outcomes"),
    [
        ({**OF_2022, "stage_3": True}, ["not_met"]),
        ({**OF_2022, "stage_3": False}, ["met"]),
        ({"stage_3": False}, []),
    ],
    ids=["2022-four", "2022-three-with-one-in-front", "2024-three-with-one-in-front"],
)
def test_a_stage_in_front_counts(case: dict[str, Any], outcomes: list[str]) -> None:
    """Four or more are never allowed; of three, the rule on the stage in front tells."""
    has_third = case.pop("stage_3")
    year = "2023" if case else "2025"
    more = [{"number": 0, "name": "informal", "requested": f"{year}-02-06"}]
    more.append({"number": 2, "requested": f"{year}-02-24", "responded": f"{year}-03-20"})
    if has_third:
        more.append({"number": 3, "requested": f"{year}-04-01", "responded": f"{year}-04-20"})
    else:
        more[-1]["closed"] = {"why": "answered", "on": f"{year}-03-20"}
    told = every(stages(*more, **case), RULE)
    assert [one.outcome.value for one in told] == outcomes


def panels_letter(kind: str = "stage3_response", **more: Any) -> dict[str, Any]:
    return {"kind": kind, "sent": "2025-05-06", **more}


UNSENT = ("$.letters[0].sent",)


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024-its-answer",
            stages(ended(), letters=[panels_letter()]),
            outcome="not_met",
            about="$.letters[0]",
            because="2 are the most there may be; a letter of stage 3 was sent",
            missing=(),
        ),
        row(
            "2024-its-extension",
            stages(ended(), letters=[panels_letter("update"), panels_letter("extension_stage3")]),
            outcome="not_met",
            about="$.letters[1]",
        ),
        row(
            "2024-one-of-which-the-day-is-not-known",
            stages(ended(), letters=[panels_letter(sent="unknown")]),
            outcome="needs_review",
            missing=UNSENT,
        ),
        row("2024-unsent", stages(ended(), letters=[panels_letter(sent=None)]), outcome="met"),
        row(
            "2024-still-to-come",
            stages(ended(), letters=[panels_letter()]),
            as_of="2025-05-05",
            outcome="met",
        ),
        row(
            "2024-answered-with-another-complaint",
            stages(
                ended(),
                letters=[panels_letter()],
                joined_with={"reference": "HC-2", "from_stage": 3},
            ),
            outcome="met",
        ),
        row(
            "2024-the-stage-itself-is-recorded",
            stages(ended(), third(), letters=[panels_letter()]),
            outcome="not_met",
            about="$.stages[2]",
        ),
        row(
            "2022-may-have-a-third",
            stages(
                second(requested="2023-02-24", closed={"why": "answered", "on": "2023-03-26"}),
                letters=[panels_letter(sent="2023-05-06")],
                **OF_2022,
            ),
            outcome="met",
        ),
    ],
)
def test_a_letter_of_a_stage_too_many(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected
