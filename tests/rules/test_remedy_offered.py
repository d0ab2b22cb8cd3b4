"""Was something offered or done to put it right? 2024 7.1; 2022 6.1."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, stage1, stage2_2022, stage2_2024, unassessed

RULE = "remedy-offered"
PAYMENT = {"kind": "payment", "amount": 50}
NEEDED = ("$.stages[0].remedies", "letters[kind=stage1_response]")
PARTLY = "Stage 1 response\n\nWe partly uphold your complaint because the joiner was late."
UPHELD = "Stage 1 response\n\nWe uphold your complaint because the joiner did not attend."


def upheld(*, case: Case | None = None, **stage: Any) -> Case:
    """Upheld in the answer of Wednesday 12 March 2025."""
    answer = {"acknowledged": "2025-03-05", "responded": "2025-03-12", "decision": "upheld"}
    return stage1("2025-03-03", case=case, **{**answer, **stage})


def letter(text: str, case: Case | None = None, **stage: Any) -> Case:
    sent = {"kind": "stage1_response", "sent": "2025-03-12", "text": text}
    return upheld(case={"letters": [sent], **(case or {})}, **stage)


def offered(*offers: dict[str, Any], **stage: Any) -> Case:
    return upheld(case={"offers": list(offers)}, **stage)


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "nothing",
            letter(UPHELD),
            outcome="not_met",
            because="the letter of the answer names no remedy, and no remedy, action or offer is"
            " recorded",
            headline="upheld at stage 1, and nothing to put it right",
            provision="7.1",
            strength="must",
            about="$.stages[0]",
            stage=1,
            readings=("A33",),
            missing=(),
        ),
        row(
            "partly-upheld-and-nothing",
            letter(PARTLY, decision="partly_upheld"),
            outcome="not_met",
            headline="partly upheld at stage 1, and nothing to put it right",
        ),
        row("a-remedy", upheld(remedies=[PAYMENT]), outcome="met", readings=("A33",)),
        row("an-apology-alone", upheld(remedies=[{"kind": "apology"}]), outcome="met"),
        row("an-action", upheld(actions=[{"what": "mend the lift"}]), outcome="met"),
        row(
            "a-remedy-that-the-resident-refused",
            upheld(remedies=[{**PAYMENT, "refused": "2025-03-14"}]),
            outcome="met",
        ),
        row(
            "an-offer-outside-the-stage-the-day-before-the-answer",
            offered({**PAYMENT, "offered": "2025-03-11"}),
            outcome="met",
        ),
        row(
            "an-offer-on-the-day-of-the-answer",
            offered({**PAYMENT, "offered": "2025-03-12"}),
            outcome="met",
        ),
        row(
            "an-offer-the-day-after-the-answer",
            offered({**PAYMENT, "offered": "2025-03-13"}),
            outcome="needs_review",
            missing=(),
        ),
        row("an-offer-of-no-day", offered(PAYMENT), outcome="needs_review"),
        row(
            "an-offer-of-an-unknown-day",
            offered({**PAYMENT, "offered": "unknown"}),
            outcome="needs_review",
        ),
        row(
            "an-offer-within-days-before-the-answer",
            offered({**PAYMENT, "offered": {"from": "2025-03-05", "to": "2025-03-12"}}),
            outcome="met",
        ),
        row(
            "one-issue-was-upheld",
            letter(
                UPHELD,
                decision=None,
                definition={"issues": [{"what": "the lift", "decision": "upheld"}, "mice"]},
            ),
            outcome="not_met",
            headline="upheld at stage 1, and nothing to put it right",
        ),
        row(
            "one-issue-was-upheld-and-the-whole-was-not",
            letter(
                UPHELD,
                decision="not_upheld",
                definition={"issues": [{"what": "the lift", "decision": "upheld"}]},
            ),
            outcome="not_met",
            headline="partly upheld at stage 1, and nothing to put it right",
        ),
        row(
            "the-letter-names-a-remedy",
            letter(f"{UPHELD} We will pay you £50 by bank transfer by 1 April 2025."),
            outcome="met",
        ),
        row(
            "the-letter-of-a-partial-record-names-none",
            letter(UPHELD, case={"partial_record": True}),
            outcome="needs_review",
            missing=(),
        ),
        row(
            "the-letter-is-unclear",
            letter(f"{UPHELD} We will consider compensation."),
            outcome="needs_review",
            missing=(),
        ),
        row(
            "a-partial-record-with-a-remedy",
            upheld(case={"partial_record": True}, remedies=[PAYMENT]),
            outcome="met",
        ),
        row(
            "answered-within-days",
            letter(UPHELD, responded={"from": "2025-03-10"}),
            outcome="not_met",
        ),
        row(
            "stage-2",
            stage2_2024(
                "2025-08-15",
                responded="2025-09-01",
                decision="upheld",
                case={"letters": [{"kind": "stage2_response", "text": UPHELD}]},
            ),
            outcome="not_met",
            stage=2,
            about="$.stages[1]",
            provision="7.1",
        ),
        row(
            "2022-nothing",
            letter(UPHELD, case={"edition": "hos-2022"}),
            outcome="not_met",
            provision="6.1",
            strength="must",
        ),
        row(
            "2022-a-remedy-at-stage-2",
            stage2_2022(
                "2024-03-04", responded="2024-04-03", decision="upheld", remedies=[PAYMENT]
            ),
            outcome="met",
            provision="6.1",
            stage=2,
        ),
    ],
)
def test_remedy_offered(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


def test_the_unclear_letter_is_said_to_be() -> None:
    case = letter(f"{UPHELD} We will consider compensation.")
    assert found(case, RULE).because == "the letter of the answer is unclear about a remedy"


@pytest.mark.parametrize(
    "case",
    [
        upheld(decision="not_upheld"),
        upheld(responded=None),
        upheld(responded="unknown"),
        upheld(case={"joined_with": {"reference": "HC-0", "from_stage": 1}}),
    ],
    ids=["not-upheld", "not-answered", "perhaps-not-answered", "another-complaints"],
)
def test_of_these_nothing_is_asked(case: Case) -> None:
    assert every(case, RULE) == []
    assert "$.stages[0].remedies" not in unassessed(case).get("7.1", ())


@pytest.mark.parametrize(
    ("case", "needs"),
    [
        (upheld(decision=None), ("$.stages[0].decision",)),
        (upheld(), NEEDED),
        (upheld(decision="partly_upheld", remedies=[], actions=[]), NEEDED),
        (upheld(case={"partial_record": True}), NEEDED),
        (upheld(case={"letters": [{"kind": "acknowledgement_stage1", "text": UPHELD}]}), NEEDED),
    ],
    ids=["no-decision", "nothing", "empty-lists", "nothing-in-a-partial-record", "another-letter"],
)
def test_what_is_not_recorded_is_not_assessed(case: Case, needs: tuple[str, ...]) -> None:
    assert every(case, RULE) == []
    assert unassessed(case)["7.1"] == needs


@pytest.mark.parametrize(
    ("as_of", "outcomes"),
    [("2025-03-11", []), ("2025-03-12", ["not_met"]), ("2025-03-13", ["not_met"])],
    ids=["the-day-before", "the-day", "the-day-after"],
)
def test_nothing_is_asked_before_the_answer(as_of: str, outcomes: list[str]) -> None:
    assert [one.outcome.value for one in every(letter(UPHELD), RULE, as_of)] == outcomes


@pytest.mark.parametrize(
    "case",
    [
        letter(UPHELD, remedies=[{**PAYMENT, "offered": "2025-05-03"}]),
        letter(UPHELD, actions=[{"what": "survey", "offered": {"from": "2025-05-03"}}]),
    ],
    ids=["on-a-day", "within-days"],
)
def test_what_is_offered_after_the_day_of_looking_has_not_been(case: Case) -> None:
    assert found(case, RULE, "2025-05-02").outcome.value == "not_met"
    assert found(case, RULE, "2025-05-03").outcome.value == "met"


def test_an_offer_of_after_the_day_of_looking_has_not_been_made() -> None:
    case = offered({**PAYMENT, "offered": "2025-05-03"})
    assert every(case, RULE, "2025-05-02") == []
    assert found(case, RULE, "2025-05-03").outcome.value == "needs_review"


def test_a_stage_recorded_twice_is_judged_twice() -> None:
    case = letter(UPHELD)
    case["stages"].append({**case["stages"][0], "remedies": [PAYMENT]})
    outcomes = [(one.about, one.outcome.value) for one in every(case, RULE)]
    assert outcomes == [("$.stages[0]", "not_met"), ("$.stages[1]", "met")]


def test_a_record_without_remedies_is_told_how_to_say_so() -> None:
    advice = str(found(letter(UPHELD), RULE, "2025-05-02").advice)
    assert advice.startswith("Say what went wrong")
    assert "record it under `remedies`" in advice
    assert "set `partial_record`" in advice
