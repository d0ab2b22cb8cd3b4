"""The second opinion held against the sums printed in the documents, and against itself."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest

from .generate import cases
from .naive import Verdict, add_working_days, completions, count_working_days, opinion

LONG_AFTER = date(2027, 6, 1)
OUTCOMES = {"met", "not_met", "not_yet_due", "needs_review", "not_applicable"}


def day(text: str) -> date:
    """A date from a text like 2024-05-15."""
    return date.fromisoformat(text)


def case(received: str, stages: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """A case file with the keys that every one has."""
    return {"reference": "X-1", "received": received, "stages": stages, **more}


def stage_one(received: str, as_of: date = LONG_AFTER, **fields: Any) -> dict[str, Verdict]:
    """What is said about stage 1 itself, by the name of the rule."""
    said = opinion(case(received, [{"number": 1, **fields}]), as_of)
    return {rule: verdict for (rule, about), verdict in said.items() if about == "$.stages[0]"}


def response(received: str, as_of: date = LONG_AFTER, **fields: Any) -> Verdict:
    """What is said about the time of the stage 1 answer."""
    return stage_one(received, as_of, **fields)["stage1-response-time"]


def extended(until: str, **fields: Any) -> dict[str, Verdict]:
    """Stage 1 of example 5 with an extension told on the due date, answered on its new date."""
    extension = {"notified": "2025-04-29", "until": until, **fields}
    stage = {
        "number": 1,
        "acknowledged": "2025-04-11",
        "responded": until,
        "extensions": [extension],
    }
    return {
        rule: said for (rule, _), said in opinion(case("2025-04-11", [stage]), LONG_AFTER).items()
    }


def test_the_first_count_of_the_jigsaw_decision() -> None:
    """Ten working days from 12 February 2024; 4 March is five working days late."""
    assert add_working_days(day("2024-02-12"), 10) == day("2024-02-26")
    assert count_working_days(day("2024-02-26"), day("2024-03-04")) == 5
    said = response("2024-02-12", logged="2024-02-12", responded="2024-03-04")
    assert said == Verdict("not_met", day("2024-02-26"), day("2024-02-26"))


def test_the_second_count_of_the_jigsaw_decision() -> None:
    """Twenty working days from 4 March 2024, over Easter."""
    assert add_working_days(day("2024-03-04"), 20) == day("2024-04-03")


@pytest.mark.parametrize(
    ("received", "acknowledged", "acknowledgement_due", "answer_due", "cap"),
    [
        ("2024-12-16", "2024-12-23", "2024-12-23", "2025-01-09", "2025-01-23"),
        ("2024-12-21", "2024-12-23", "2024-12-31", "2025-01-09", "2025-01-23"),
        ("2025-04-11", "2025-04-11", "2025-04-22", "2025-04-29", "2025-05-14"),
        ("2026-12-18", "2026-12-29", "2026-12-29", "2027-01-13", "2027-01-27"),
    ],
    ids=["example-3", "example-4", "example-5", "example-7"],
)
def test_acknowledged_in_time(
    received: str, acknowledged: str, acknowledgement_due: str, answer_due: str, cap: str
) -> None:
    """The acknowledgement in time starts the clock of the answer."""
    said = stage_one(received, acknowledged=acknowledged, responded=answer_due)
    due = day(answer_due)
    assert said["stage1-acknowledgement-time"].outcome == "met"
    assert said["stage1-acknowledgement-time"].due_on == day(acknowledgement_due)
    assert said["stage1-response-time"] == Verdict("met", due, due)
    assert add_working_days(due, 10) == day(cap)
    late = str(due + timedelta(days=1))
    assert response(received, acknowledged=acknowledged, responded=late).outcome == "not_met"


def test_a_late_acknowledgement() -> None:
    """Example 6: between the outer and the literal date a person judges."""
    said = stage_one("2025-04-11", acknowledged="2025-04-28", responded="2025-05-08")
    both = day("2025-05-07"), day("2025-05-13")
    assert said["stage1-acknowledgement-time"].outcome == "not_met"
    assert said["stage1-response-time"] == Verdict("needs_review", *both)
    for sent, outcome in [
        ("2025-05-07", "met"),
        ("2025-05-13", "needs_review"),
        ("2025-05-14", "not_met"),
    ]:
        assert response("2025-04-11", acknowledged="2025-04-28", responded=sent).outcome == outcome


def test_the_edition_follows_the_day_of_receipt() -> None:
    """Example 8: received on 31 March 2024, so there is no limit for acknowledging stage 2."""
    stages = [{"number": 1, "responded": "2024-04-15"}, {"number": 2, "requested": "2024-04-16"}]
    rules = {rule for rule, _ in opinion(case("2024-03-31", stages), LONG_AFTER)}
    assert "stage2-acknowledgement-time" not in rules
    rules = {rule for rule, _ in opinion(case("2024-04-01", stages), LONG_AFTER)}
    assert "stage2-acknowledgement-time" in rules


def test_stage_two() -> None:
    """Example 9: the August bank holiday lies in between."""
    stages = [
        {"number": 1, "acknowledged": "2025-07-21", "responded": "2025-08-04"},
        {
            "number": 2,
            "requested": "2025-08-15",
            "acknowledged": "2025-08-22",
            "responded": "2025-09-22",
        },
    ]
    said = opinion(case("2025-07-21", stages), LONG_AFTER)
    due = day("2025-09-22")
    assert said["stage2-acknowledgement-time", "$.stages[1]"].due_on == day("2025-08-22")
    assert said["stage2-response-time", "$.stages[1]"] == Verdict("met", due, due)
    assert add_working_days(due, 20) == day("2025-10-20")


def test_logging_in_september_2022() -> None:
    """Example 10: the clock of 2022 runs from logging, and 19 September was a holiday."""
    said = stage_one("2022-09-12", logged="2022-09-16", responded="2022-10-03")
    assert said["stage1-logging-time"] == Verdict("met", day("2022-09-20"), day("2022-09-20"))
    assert said["stage1-response-time"] == Verdict("met", day("2022-10-03"), day("2022-10-03"))
    assert add_working_days(day("2022-10-03"), 10) == day("2022-10-17")


def test_never_acknowledged() -> None:
    """A4: met up to request + 10, judged up to request + 15, not met after."""
    both = day("2024-05-15"), day("2024-05-22")
    for sent, outcome in [
        ("2024-05-15", "met"),
        ("2024-05-16", "needs_review"),
        ("2024-05-22", "needs_review"),
        ("2024-05-23", "not_met"),
    ]:
        assert response("2024-04-30", responded=sent) == Verdict(outcome, *both)
    assert response("2024-04-30", day("2024-05-22")).outcome == "not_yet_due"
    assert response("2024-04-30", day("2024-05-23")).outcome == "not_met"


def test_an_extension_to_the_cap_and_past_it() -> None:
    """Cap of example 5: 14 May 2025; past it everything hangs on the reason."""
    assert extended("2025-05-14")["stage1-response-time"].outcome == "met"
    for fields, outcome in [
        ({"reason": "asbestos survey"}, "needs_review"),
        ({"reason": ""}, "not_met"),
        ({}, "needs_review"),
        ({"reason": "asbestos survey", "reason_accepted_by": "J. Doe"}, "met"),
    ]:
        said = extended("2025-05-15", **fields)
        assert said["extension-length"].outcome == outcome
        assert said["stage1-response-time"].outcome == outcome
    assert (
        extended("2025-05-14", notified="2025-04-30")["stage1-response-time"].outcome == "not_met"
    )


def test_an_unknown_acknowledgement_hides_no_miss() -> None:
    """The two steps together are late on whichever day the complaint was acknowledged."""
    said = stage_one("2025-04-11", acknowledged="unknown", responded="2025-05-08")
    assert said["stage1-acknowledgement-time"].outcome == "needs_review"
    assert said["stage1-response-time"].outcome == "needs_review"
    assert said["stage1-in-all-time"] == Verdict("not_met", day("2025-05-07"), day("2025-05-07"))
    assert "stage1-in-all-time" not in stage_one(
        "2025-04-11", acknowledged="unknown", responded="2025-05-07"
    )


def test_a_withdrawal_and_a_refusal_stop_the_clock() -> None:
    """Up to the due date nothing can be missed any more; a day after, the miss stands."""
    stages = [{"number": 1, "acknowledged": "2025-04-11"}]
    for stopped, outcome in [("2025-04-29", "not_applicable"), ("2025-04-30", "not_met")]:
        refusal = {"of": "acceptance", "decided": stopped}
        for more in ({"withdrawn": stopped}, {"exclusions": [refusal]}):
            said = opinion(case("2025-04-11", stages, **more), LONG_AFTER)
            assert said["stage1-response-time", "$.stages[0]"].outcome == outcome


def test_an_overturned_refusal_starts_the_clock_again() -> None:
    """An acknowledgement of before counts as made on the day of overturning."""
    refusal = {"of": "acceptance", "decided": "2025-04-14", "overturned": "2025-06-02"}
    stages = [{"number": 1, "acknowledged": "2025-04-11", "responded": "2025-06-16"}]
    said = opinion(case("2025-04-11", stages, exclusions=[refusal]), LONG_AFTER)
    due = day("2025-06-16")
    assert said["stage1-response-time", "$.stages[0]"] == Verdict("met", due, due)


@pytest.mark.no_cover
def test_generated_cases_are_judged_and_varied() -> None:
    """Every generated case can be completed; every rule and every outcome comes up."""
    seen: Counter[tuple[str, str]] = Counter()
    for generated, as_of in cases(7, 3000):
        assert completions(generated, as_of) <= 3000
        for (rule, _), verdict in opinion(generated, as_of).items():
            seen[rule, verdict.outcome] += 1
            assert verdict.outcome in OUTCOMES
            if verdict.due_on is not None and verdict.due_latest is not None:
                assert verdict.due_on <= verdict.due_latest
    assert {outcome for _, outcome in seen} == OUTCOMES
    assert len({rule for rule, _ in seen}) == 15


def test_the_same_seed_gives_the_same_cases() -> None:
    """A failure found once can be found again."""
    assert list(cases(3, 50)) == list(cases(3, 50))
    assert list(cases(3, 50)) != list(cases(4, 50))
