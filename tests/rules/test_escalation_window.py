"""Was stage 2 refused as asked for too late when it was? 2024 5.11; 2022 4.14."""

from __future__ import annotations

from typing import Any

import pytest

from complaintcode.model.policy import Policy

from .conftest import Case, found, row, shown

RULE = "refusal-to-escalate-window"
PATH = "$.exclusions[0]"
WINDOW = Policy(stage2_window=20)


def too_late(requested: Any, responded: Any = "2025-07-16", **more: Any) -> Case:
    """Answered on Wednesday 16 July 2025; the 20th working day from then is 13 August."""
    return {
        "reference": "HC-1",
        "received": "2025-07-01",
        "stages": [
            {"number": 1, "acknowledged": "2025-07-02", "responded": responded},
            {"number": 2, "requested": requested},
        ],
        "exclusions": [
            {
                "of": "escalation",
                "stage": 2,
                "ground": "over_time_limit",
                "decided": "2025-09-10",
                **more,
            }
        ],
    }


def too_late_2022(requested: Any, responded: Any = "2023-02-15", **more: Any) -> Case:
    """Answered on Wednesday 15 February 2023; the 20th working day from then is 15 March."""
    case = too_late(requested, responded, decided="2023-03-20", **more)
    case["received"] = "2023-02-01"
    case["stages"][0]["acknowledged"] = "2023-02-02"
    return case


ANSWERED = "$.stages[0].responded"
REQUESTED = "$.stages[1].requested"

TOO_LATE = [
    row(
        "2022-the-day-before-the-end-of-the-window",
        too_late_2022("2023-03-14"),
        outcome="not_met",
        provision="4.14",
        strength="must",
        readings=("A18",),
    ),
    row(
        "2022-on-the-last-day-of-the-window",
        too_late_2022("2023-03-15"),
        outcome="not_met",
        because="asked for 20 working days after the stage 1 answer, where the landlord's policy"
        " gives 20",
    ),
    row("2022-the-day-after", too_late_2022("2023-03-16"), outcome="met", readings=("A18",)),
    row(
        "2022-the-day-after-and-the-ground-not-in-the-policy",
        too_late_2022("2023-03-16", in_policy=False),
        outcome="needs_review",
        readings=("A18", "A16"),
    ),
    row(
        "2024-the-day-before",
        too_late("2025-08-12"),
        outcome="not_met",
        provision="5.11",
        with_=("2.2",),
    ),
    row("2024-on-the-last-day", too_late("2025-08-13"), outcome="not_met"),
    row(
        "A18-2024-the-day-after-is-for-a-person",
        too_late("2025-08-14"),
        outcome="needs_review",
        missing=(),
        readings=("A18",),
    ),
    row(
        "A18-2024-and-overturned-is-for-nobody",
        too_late("2025-08-14", overturned="2025-10-01"),
        outcome="not_applicable",
    ),
    row(
        "asked-for-before-the-answer",
        too_late_2022("2023-02-14"),
        outcome="not_met",
        because="asked for before the stage 1 answer, from which 20 working days run",
    ),
    row("2024-asked-for-before-the-answer", too_late("2025-07-15"), outcome="not_met"),
    row("asked-for-on-the-day-of-the-answer", too_late_2022("2023-02-15"), outcome="not_met"),
    row(
        "never-asked-for",
        too_late_2022(None),
        outcome="needs_review",
        because="the record has no stage 1 answer, or no request for stage 2, to count between",
        missing=(),
    ),
    row("never-answered", too_late_2022("2023-03-16", None), outcome="needs_review", missing=()),
    row(
        "the-request-unknown",
        too_late_2022("unknown"),
        outcome="needs_review",
        missing=(REQUESTED,),
    ),
    row(
        "the-request-in-a-window",
        too_late_2022({"from": "2023-03-14", "to": "2023-03-16"}),
        outcome="needs_review",
        missing=(REQUESTED,),
    ),
    row(
        "the-answer-unknown",
        too_late_2022("2023-03-16", "unknown"),
        outcome="needs_review",
        missing=(ANSWERED,),
    ),
    row(
        "the-answer-in-a-window-that-ends-in-time",
        too_late_2022("2023-03-16", {"from": "2023-02-15", "to": "2023-03-01"}),
        outcome="needs_review",
        missing=(ANSWERED,),
    ),
    row(
        "overturned-and-a-day-unknown-stays-open",
        too_late_2022("unknown", overturned="2023-04-03"),
        outcome="needs_review",
        missing=(REQUESTED,),
    ),
    row(
        "whether-it-was-refused-is-unknown",
        {
            **too_late_2022("2023-03-16"),
            "exclusions": [{"of": "escalation", "ground": "over_time_limit", "decided": "unknown"}],
        },
        outcome="needs_review",
        missing=(f"{PATH}.decided",),
    ),
    row("of-no-recorded-kind-at-stage-2", too_late_2022("2023-03-16", of=None), outcome="met"),
    row("of-no-recorded-stage", too_late_2022("2023-03-16", stage=None), outcome="met"),
    row(
        "a-refusal-of-stage-3-is-not-measured-by-the-window-of-stage-2",
        too_late_2022("2023-03-16", stage=3),
        outcome="needs_review",
        missing=(),
    ),
]


@pytest.mark.parametrize(("case", "as_of", "expected"), TOO_LATE)
def test_an_escalation_asked_for_too_late(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    finding = found(case, RULE, as_of, WINDOW)
    assert shown(finding, expected) == expected


@pytest.mark.parametrize("policy", [None, Policy()], ids=["no-policy", "a-policy-without-a-window"])
@pytest.mark.parametrize("requested", ["2023-03-01", "2023-03-16", "unknown"])
def test_a18_without_a_window_a_person_decides(requested: str, policy: Policy | None) -> None:
    finding = found(too_late_2022(requested), RULE, policy=policy)
    assert (finding.outcome.value, finding.missing) == ("needs_review", ())
    assert finding.readings == ("A18",)


@pytest.mark.parametrize("left", [0, 1], ids=["stage-1", "stage-2"])
def test_a_person_decides_where_only_one_stage_is_recorded(left: int) -> None:
    case = too_late_2022("2023-03-16")
    case["stages"] = [case["stages"][left]]
    assert found(case, RULE, policy=WINDOW).outcome.value == "needs_review"


@pytest.mark.parametrize("reverse", [False, True], ids=["as-they-came", "turned-round"])
@pytest.mark.parametrize(
    ("again", "outcome"), [("2023-03-01", "not_met"), ("2023-03-16", "needs_review")]
)
def test_of_a_stage_recorded_twice_both_count(again: str, outcome: str, *, reverse: bool) -> None:
    case = too_late_2022("2023-03-02")
    twins = [case["stages"][1], {"number": 2, "requested": again}]
    case["stages"][1:] = twins[::-1] if reverse else twins
    finding = found(case, RULE, policy=WINDOW)
    assert (finding.outcome.value, finding.readings) == (outcome, ("A18",))
