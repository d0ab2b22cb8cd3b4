"""Is the ground of a refusal one that stands? 2024 2.1, 2.2 and 5.11; 2022 1.7 and 4.14."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from complaintcode.model.choices import ExclusionGround
from complaintcode.model.policy import Policy, PolicyExclusion

from .conftest import Case, every, found, refused, report_on, row, shown

RULE = "refusal-ground"
ESCALATION = "refusal-to-escalate-ground"
PATH = "$.exclusions[0]"


def on(ground: str | None, received: str = "2025-09-01", **refusal: Any) -> Case:
    """Received on Monday 1 September 2025 and refused on the 3rd."""
    return refused(received, {"ground": ground, **refusal})


def at_court(claim_filed: Any, received: str = "2025-09-01", **refusal: Any) -> Case:
    return on("legal_proceedings", received, claim_filed=claim_filed, **refusal)


def partial(case: Case) -> Case:
    return {**case, "partial_record": True}


PROCEEDINGS = [
    row(
        "filed-the-day-before-the-refusal",
        at_court("2025-09-02"),
        outcome="met",
        provision="2.2",
        with_=("2.1",),
        strength="must",
        stage=None,
        about=PATH,
        id="HC-1/refusal-ground/$.exclusions[0]",
        missing=(),
        readings=(),
        advice=None,
    ),
    row("filed-on-the-day", at_court("2025-09-03"), outcome="met"),
    row(
        "filed-the-day-after",
        at_court("2025-09-04"),
        outcome="not_met",
        readings=("A17",),
        because="a claim was filed at court only after the refusal, on Thursday 4 September 2025",
    ),
    row("filed-before-the-receipt", at_court("2025-06-02"), outcome="met"),
    row(
        "filed-after-the-day-of-looking",
        at_court("2025-09-04"),
        "2025-09-03",
        outcome="not_met",
        because="no claim had been filed at court",
    ),
    row(
        "A17-a-letter-before-action-only",
        at_court(None),
        outcome="not_met",
        missing=(),
        readings=("A17",),
    ),
    row("absent-from-a-whole-record", on("legal_proceedings"), outcome="not_met"),
    row(
        "absent-from-a-partial-record",
        partial(on("legal_proceedings")),
        outcome="needs_review",
        missing=(f"{PATH}.claim_filed",),
        readings=("A17",),
    ),
    row("unknown", at_court("unknown"), outcome="needs_review", missing=(f"{PATH}.claim_filed",)),
    row("a-window-that-ends-on-the-day", at_court({"to": "2025-09-03"}), outcome="met"),
    row(
        "a-window-that-ends-the-day-after",
        at_court({"to": "2025-09-04"}),
        outcome="needs_review",
        missing=(f"{PATH}.claim_filed",),
    ),
    row(
        "a-window-that-begins-the-day-after",
        at_court({"from": "2025-09-04", "to": "2025-09-30"}),
        outcome="not_met",
        because="a claim was filed at court only after the refusal",
    ),
    row(
        "refused-on-a-day-of-a-window-after-the-claim",
        at_court("2025-09-02", decided={"from": "2025-09-02", "to": "2025-09-05"}),
        outcome="met",
    ),
    row(
        "refused-on-a-day-of-a-window-around-the-claim",
        at_court("2025-09-03", decided={"from": "2025-09-02", "to": "2025-09-05"}),
        outcome="needs_review",
        missing=(f"{PATH}.decided",),
    ),
    row(
        "refused-on-a-day-of-a-window-before-the-claim",
        at_court("2025-09-06", decided={"from": "2025-09-02", "to": "2025-09-05"}),
        outcome="not_met",
    ),
    row(
        "both-days-in-windows",
        at_court({"to": "2025-09-03"}, decided={"from": "2025-09-02", "to": "2025-09-05"}),
        outcome="needs_review",
        missing=(f"{PATH}.claim_filed", f"{PATH}.decided"),
    ),
    row(
        "filed-before-the-receipt-and-the-refusal-without-a-day",
        {
            "reference": "HC-1",
            "received": "2025-09-01",
            "exclusions": [
                {"of": "acceptance", "ground": "legal_proceedings", "claim_filed": "2025-06-02"}
            ],
        },
        outcome="needs_review",
        missing=(f"{PATH}.decided",),
    ),
    row(
        "whether-it-was-refused-is-unknown",
        at_court("2025-06-02", decided="unknown"),
        outcome="needs_review",
        missing=(f"{PATH}.decided",),
    ),
    row(
        "whether-it-was-refused-is-unknown-and-no-claim",
        at_court(None, decided="unknown"),
        outcome="needs_review",
        missing=(f"{PATH}.decided",),
        advice=None,
    ),
    row(
        "nobody-knows-either-day",
        at_court("unknown", decided="unknown"),
        outcome="needs_review",
        missing=(f"{PATH}.claim_filed", f"{PATH}.decided"),
    ),
    row(
        "overturned-without-a-claim-stays-not-met",
        at_court(None, overturned="2025-09-20"),
        outcome="not_met",
    ),
    row(
        "overturned-and-unknown-stays-open",
        at_court("unknown", overturned="2025-09-20"),
        outcome="needs_review",
    ),
    row(
        "2022-filed-on-the-day",
        at_court("2023-05-11", "2023-05-09"),
        outcome="met",
        provision="1.7",
        with_=(),
    ),
    row(
        "A17-2022-a-letter-before-action-is-for-a-person",
        at_court(None, "2023-05-09"),
        outcome="needs_review",
        missing=(),
        readings=("A17",),
    ),
    row(
        "A17-2022-filed-the-day-after-is-for-a-person",
        at_court("2023-05-12", "2023-05-09"),
        outcome="needs_review",
        missing=(),
    ),
    row(
        "A17-2022-and-overturned-is-for-nobody",
        at_court(None, "2023-05-09", overturned="2023-06-01"),
        outcome="not_applicable",
    ),
    row(
        "A17-2022-overturned-after-the-day-of-looking",
        at_court(None, "2023-05-09", overturned="2023-06-01"),
        "2023-05-31",
        outcome="needs_review",
    ),
    row(
        "A17-2022-whether-it-was-overturned-is-unknown",
        at_court(None, "2023-05-09", overturned="unknown"),
        outcome="needs_review",
    ),
]

OTHER_GROUNDS = [
    row(
        "considered-before",
        {**on("already_considered"), "previous": ["HC-0"]},
        outcome="met",
        missing=(),
    ),
    row(
        "considered-before-and-no-earlier-complaint-recorded",
        on("already_considered"),
        outcome="needs_review",
        missing=("$.previous",),
    ),
    row(
        "considered-before-and-the-ground-not-in-the-policy",
        {**on("already_considered", in_policy=False), "previous": ["HC-0"]},
        outcome="needs_review",
        missing=(),
        readings=("A16",),
    ),
    row(
        "A16-its-own-ground-in-the-policy-is-for-a-person",
        on("other", in_policy=True),
        outcome="needs_review",
        missing=(),
        readings=("A16",),
    ),
    row(
        "A16-its-own-ground-not-in-the-policy",
        on("other", in_policy=False),
        outcome="not_met",
        readings=("A16",),
    ),
    row(
        "A16-its-own-ground-and-the-policy-not-known",
        on("other"),
        outcome="needs_review",
        missing=(f"{PATH}.in_policy",),
        readings=("A16",),
    ),
    row(
        "its-own-ground-overturned-is-for-nobody",
        on("other", in_policy=True, overturned="2025-09-20"),
        outcome="not_applicable",
    ),
    row(
        "its-own-ground-overturned-and-the-policy-not-known-stays-open",
        on("other", overturned="2025-09-20"),
        outcome="needs_review",
        missing=(f"{PATH}.in_policy",),
    ),
    row("A16-no-ground-recorded", on(None), outcome="not_met", readings=("A16",), missing=()),
    row(
        "no-ground-but-reasons",
        on(None, reasons="We have no duty here."),
        outcome="needs_review",
        missing=(f"{PATH}.ground",),
    ),
    row("no-ground-and-reasons-of-blanks", on(None, reasons=" "), outcome="not_met"),
    row(
        "no-ground-in-a-partial-record",
        partial(on(None)),
        outcome="needs_review",
        missing=(f"{PATH}.ground",),
    ),
    row("of-one-aspect", on("other", of="aspect", in_policy=False), outcome="not_met"),
    row("of-no-recorded-kind", on("other", of=None, in_policy=False), outcome="not_met"),
    row(
        "2022",
        on("other", "2023-05-09", in_policy=False),
        outcome="not_met",
        provision="1.7",
        strength="must",
    ),
    row(
        "A29-in-the-months-to-comply",
        on("other", "2022-09-12", in_policy=False),
        outcome="not_met",
        readings=("A16", "A29"),
    ),
    row(
        "joined-with-another-complaint",
        {**on(None), "joined_with": {"reference": "HC-0", "from_stage": 1}},
        outcome="not_met",
    ),
]


@pytest.mark.parametrize(("case", "as_of", "expected"), [*PROCEEDINGS, *OTHER_GROUNDS])
def test_ground(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


def test_the_age_limit_has_a_rule_of_its_own() -> None:
    assert every(on("over_time_limit"), RULE) == []
    assert every(on("over_time_limit", of="aspect"), RULE) == []
    assert every(on("over_time_limit", of="escalation"), ESCALATION) == []


def test_nothing_is_asked_of_what_was_refused_later() -> None:
    assert every(on(None), RULE, "2025-09-02") == []
    assert len(every(on(None), RULE, "2025-09-03")) == 1


def test_whether_what_was_refused_on_no_day_was_refused_is_to_review() -> None:
    undated = on(None, decided=None)
    absent = copy.deepcopy(undated)
    del absent["exclusions"][0]["decided"]
    for case in (undated, absent):
        finding = found(case, RULE)
        assert finding.outcome.value == "needs_review"
        assert finding.missing == ("$.exclusions[0].decided",)


def test_two_refusals_are_judged_apart() -> None:
    case = refused(
        "2025-09-01",
        {"ground": "legal_proceedings", "claim_filed": "2025-09-02"},
        {"of": "aspect"},
        {"of": "escalation"},
    )
    assert [(one.about, one.outcome.value) for one in every(case, RULE)] == [
        ("$.exclusions[0]", "met"),
        ("$.exclusions[1]", "not_met"),
    ]
    assert [one.about for one in every(case, ESCALATION)] == ["$.exclusions[2]"]


NAMES_COURT = PolicyExclusion(ground=ExclusionGround.LEGAL_PROCEEDINGS)
NAMES_OTHER = PolicyExclusion(ground=ExclusionGround.OTHER, text="matters of the neighbourhood")
IN_WORDS = PolicyExclusion(text="matters of the neighbourhood")


@pytest.mark.parametrize(
    ("exclusions", "court", "other"),
    [
        ([NAMES_COURT], "met", "not_met"),
        ([NAMES_OTHER], "needs_review", "needs_review"),
        ([IN_WORDS], "met", "needs_review"),
        ([], "needs_review", "not_met"),
        (None, "met", "needs_review"),
    ],
    ids=["names-proceedings", "names-its-own", "in-words-alone", "names-none", "is-silent"],
)
def test_a16_a_policy_that_is_supplied_is_asked_for_the_ground(
    exclusions: Any, court: str, other: str
) -> None:
    policy = Policy(exclusions=exclusions)
    assert found(at_court("2025-09-02"), RULE, policy=policy).outcome.value == court
    assert found(on("other"), RULE, policy=policy).outcome.value == other


def test_what_the_record_says_of_the_policy_goes_before() -> None:
    policy = Policy(exclusions=(NAMES_OTHER,))
    assert found(on("other", in_policy=False), RULE, policy=policy).outcome.value == "not_met"


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "2024-its-own-ground-not-in-the-policy",
            on("other", of="escalation", in_policy=False),
            outcome="not_met",
            provision="5.11",
            with_=("2.2",),
        ),
        row(
            "2022-its-own-ground-not-in-the-policy",
            on("other", "2023-05-09", of="escalation", in_policy=False),
            outcome="not_met",
            provision="4.14",
            with_=(),
        ),
        row(
            "2024-a-claim-filed-on-the-day",
            at_court("2025-09-03", of="escalation"),
            outcome="met",
        ),
        row("2024-no-claim", at_court(None, of="escalation"), outcome="not_met"),
        row(
            "2022-no-claim-is-for-a-person",
            at_court(None, "2023-05-09", of="escalation"),
            outcome="needs_review",
        ),
        row("no-ground", on(None, of="escalation"), outcome="not_met"),
    ],
)
def test_an_escalation_refused_on_another_ground(
    case: Case, as_of: str, expected: dict[str, Any]
) -> None:
    assert every(case, RULE, as_of) == []
    assert shown(found(case, ESCALATION, as_of), expected) == expected


TOO_OLD = "The fence was put up in March 2021, more than twelve months ago."
AT_COURT = "You have started legal proceedings about the fence in the county court."
BEFORE = "We have already considered this complaint, and answered it in May 2024."
OWN = "The fence is not ours, but your neighbour's."


def by_letter(text: str, ground: str | None, **refusal: Any) -> dict[str, tuple[str, str]]:
    """What the rules on the ground and on the age say, and of the reason in the letter."""
    letter = {"kind": "refusal_accept", "sent": "2025-09-03", "text": text}
    case = on(ground, claim_filed="2025-08-29", **refusal) | {
        "letters": [letter],
        "previous": ["HC-0"],
        "issue_arose": "2021-03-01",
        "became_aware": None,
    }
    return {
        one.item or one.rule: (one.outcome.value, one.because)
        for one in report_on(case).findings
        if one.item == "refusal_reason" or one.rule in {RULE, "refusal-age"}
    }


@pytest.mark.parametrize(
    ("text", "ground", "outcome"),
    [
        (TOO_OLD, "legal_proceedings", "needs_review"),
        (TOO_OLD, "already_considered", "needs_review"),
        (TOO_OLD, "over_time_limit", "met"),
        (AT_COURT, "legal_proceedings", "met"),
        (AT_COURT, "over_time_limit", "needs_review"),
        (BEFORE, "over_time_limit", "needs_review"),
        (BEFORE, "already_considered", "met"),
        (f"{TOO_OLD} {AT_COURT}", "legal_proceedings", "met"),
        (OWN, "legal_proceedings", "met"),
    ],
)
def test_a_letter_that_gives_another_ground(text: str, ground: str, outcome: str) -> None:
    said = by_letter(text, ground)
    assert {one for one, _ in said.values()} == {outcome}
    assert len(said) == 2


def test_both_grounds_are_told() -> None:
    said = by_letter(TOO_OLD, "legal_proceedings")
    assert said[RULE][1] == (
        "a claim had been filed at court; the letter of the refusal gives another ground: over time"
        " limit"
    )
    assert said["refusal_reason"][1] == (
        "the letter refuses for over time limit, the record legal proceedings"
    )


def test_no_ground_recorded_is_no_failing_where_the_letter_gives_one() -> None:
    said = by_letter(TOO_OLD, None)
    assert said[RULE][0] == "needs_review"
    assert said["refusal_reason"][0] == "met"
    assert by_letter(OWN, None)[RULE][0] == "not_met"
