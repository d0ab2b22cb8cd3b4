"""Was the complaint defined with its acknowledgement? 2024 6.2 and 6.11."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Case, every, found, row, shown, stage1, stage2_2022, stage2_2024, unassessed

STAGE_1 = "stage1-definition"
STAGE_2 = "stage2-definition"
LATE = "HC-1/stage1-acknowledgement-time/$.stages[0]"
ISSUES = {"issues": ["the lift is out of order"]}
PATH = "$.stages[0].definition"

SHOWN = "Your complaint is about the lift, which has not worked since 12 May 2025."
UNCLEAR = "Your complaint is about repairs."
SILENT = "Thank you for writing to us. We will answer by 18 June 2025."


def defined(definition: Any, **stage: Any) -> Case:
    """Received Monday 2 June 2025, acknowledged on the 4th."""
    return stage1("2025-06-02", **{"acknowledged": "2025-06-04", **stage}, definition=definition)


def lettered(*texts: str, kind: str = "acknowledgement_stage1", **stage: Any) -> Case:
    letters = [
        {"kind": kind, "sent": "2025-06-04", "text": f"Dear Ms Ray\n\n{text}\n"} for text in texts
    ]
    return stage1("2025-06-02", case={"letters": letters}, acknowledged="2025-06-04", **stage)


def automatic(*sent: Any, case: Case | None = None, **stage: Any) -> Case:
    """Received Monday 2 June 2025: to be acknowledged by Monday the 9th."""
    replies = [{"sent": one, "full": False} for one in sent or ("2025-06-02",)]
    return stage1("2025-06-02", case=case, **{"acknowledgements": replies, **stage})


def refusal(decided: Any, **more: Any) -> Case:
    return {"exclusions": [{"of": "acceptance", "decided": decided, **more}]}


RECORDED = [
    row(
        "the-record-holds-the-issues",
        defined(ISSUES),
        outcome="met",
        provision="6.2",
        strength="must",
        stage=1,
        about="$.stages[0]",
        id="HC-1/stage1-definition/$.stages[0]",
        missing=(),
        readings=(),
        advice=None,
    ),
    row("acknowledged-on-the-last-day", defined(ISSUES, acknowledged="2025-06-09"), outcome="met"),
    row(
        "acknowledged-the-day-after-the-last",
        defined(ISSUES, acknowledged="2025-06-10"),
        outcome="needs_review",
        missing=("letters[kind=acknowledgement_stage1]",),
        follows_from=LATE,
    ),
    row(
        "never-acknowledged",
        defined(ISSUES, acknowledged=None),
        outcome="needs_review",
        missing=("$.stages[0].acknowledged",),
        follows_from=LATE,
    ),
    row(
        "A36-the-proper-one-came-late",
        automatic(
            acknowledgements=[{"sent": "2025-06-02", "full": False}, {"sent": "2025-06-11"}],
            responded="2025-06-16",
            definition=ISSUES,
        ),
        outcome="needs_review",
        readings=("A36",),
        follows_from=None,
    ),
    row(
        "A36-the-proper-one-came-in-time",
        automatic(
            acknowledgements=[{"sent": "2025-06-02", "full": False}, {"sent": "2025-06-09"}],
            definition=ISSUES,
        ),
        outcome="met",
    ),
    row(
        "A35-acknowledged-by-word-of-mouth-in-time",
        automatic(
            acknowledgements=[{"sent": "2025-06-04", "in_writing": False}], definition=ISSUES
        ),
        outcome="met",
    ),
    row(
        "A5-the-answer-in-time-stands-for-the-acknowledgement",
        defined(ISSUES, acknowledged=None, responded="2025-06-09"),
        outcome="met",
    ),
    row(
        "not-acknowledged-yet-on-the-last-day",
        defined(ISSUES, acknowledged=None, responded=None),
        "2025-06-09",
        outcome="not_yet_due",
    ),
    row(
        "A36-only-an-automatic-reply-and-then-the-answer",
        defined(
            ISSUES,
            acknowledged=None,
            acknowledgements=[{"sent": "2025-06-03", "full": False}],
            responded="2025-06-16",
        ),
        outcome="needs_review",
        readings=("A36",),
    ),
    row(
        "never-acknowledged-and-withdrawn-late",
        {**defined(ISSUES, acknowledged=None, responded=None), "withdrawn": "2025-07-01"},
        outcome="needs_review",
    ),
    row(
        "withdrawn-in-time",
        {**defined(ISSUES, acknowledged=None, responded=None), "withdrawn": "2025-06-09"},
        outcome="met",
    ),
    row(
        "acknowledged-nobody-knows-when",
        defined(ISSUES, acknowledged="unknown"),
        outcome="needs_review",
        missing=("$.stages[0].acknowledged",),
        follows_from="HC-1/stage1-acknowledgement-time/$.stages[0]",
    ),
    row(
        "acknowledged-within-days-in-time",
        defined(ISSUES, acknowledged={"from": "2025-06-04", "to": "2025-06-09"}),
        outcome="met",
    ),
    row("on-the-day-of-the-acknowledgement", defined(ISSUES), "2025-06-04", outcome="met"),
    row(
        "the-record-goes-before-a-silent-letter",
        lettered(SILENT, definition=ISSUES),
        outcome="met",
    ),
    row(
        "joined-only-from-stage-2-on",
        {**defined(ISSUES), "joined_with": {"reference": "HC-0", "from_stage": 2}},
        outcome="met",
    ),
]


def sent(*letters: tuple[str, Any], case: Case | None = None, **stage: Any) -> Case:
    """Acknowledged late, on Wednesday 11 June 2025, unless told otherwise; letters of some days."""
    kind = {"kind": "acknowledgement_stage1"}
    held = [
        kind | {"text": f"Dear Ms Ray\n\n{text}\n"} | ({"sent": when} if when else {})
        for text, when in letters
    ]
    return stage1(
        "2025-06-02",
        case={"letters": held, **(case or {})},
        **{"acknowledged": "2025-06-11", **stage},
    )


IN_TIME: Case = {"acknowledged": "2025-06-04"}
BY_DAYS = [
    row("the-day-before-the-last", sent((SHOWN, "2025-06-08")), outcome="met"),
    row("on-the-last-day", sent((SHOWN, "2025-06-09")), outcome="met", follows_from=None),
    row(
        "the-day-after-the-last",
        sent((SHOWN, "2025-06-10"), acknowledged="2025-06-10"),
        outcome="not_met",
        because="due Monday 9 June 2025, not set out before Tuesday 10 June 2025",
        missing=(),
        follows_from=LATE,
    ),
    row(
        "late-in-the-record-of-the-definition-too",
        sent((SHOWN, "2025-06-11"), definition=ISSUES),
        outcome="not_met",
        follows_from=LATE,
    ),
    row(
        "late-and-no-acknowledgement-in-the-record",
        sent((SHOWN, "2025-06-11"), acknowledged=None),
        outcome="not_met",
        follows_from=LATE,
    ),
    row(
        "a-silent-letter-is-no-lateness",
        sent((SILENT, "2025-06-11")),
        outcome="not_met",
        because="no acknowledgement sets it out",
        follows_from=None,
    ),
    row(
        "recorded-and-a-silent-late-letter",
        sent((SILENT, "2025-06-11"), definition=ISSUES),
        outcome="needs_review",
        follows_from=LATE,
    ),
    row(
        "a-letter-without-a-day-is-the-late-acknowledgement",
        sent((SHOWN, None)),
        outcome="needs_review",
        missing=("$.letters[0].sent",),
    ),
    row(
        "a-letter-without-a-day-is-the-acknowledgement-in-time",
        sent((SHOWN, None), **IN_TIME),
        outcome="met",
    ),
    row(
        "a-letter-of-a-day-nobody-knows",
        sent((SHOWN, "unknown"), **IN_TIME),
        outcome="needs_review",
        missing=("$.letters[0].sent",),
    ),
    row(
        "A36-an-automatic-reply-in-time-defines-nothing",
        sent(
            (SHOWN, "2025-06-11"),
            acknowledged=None,
            acknowledgements=[{"sent": "2025-06-02", "full": False}, {"sent": "2025-06-11"}],
        ),
        outcome="not_met",
        readings=("A36",),
        follows_from=None,
    ),
    row(
        "acknowledged-in-time-by-a-letter-that-is-not-there",
        sent((SHOWN, "2025-06-10"), **IN_TIME),
        outcome="needs_review",
        missing=("letters[kind=acknowledgement_stage1]",),
    ),
    row(
        "acknowledged-in-time-by-a-silent-letter",
        sent((SILENT, "2025-06-04"), (SHOWN, "2025-06-10"), **IN_TIME),
        outcome="not_met",
        follows_from=None,
    ),
    row(
        "acknowledged-in-time-by-an-unclear-letter",
        sent((UNCLEAR, "2025-06-04"), (SHOWN, "2025-06-10"), **IN_TIME),
        outcome="needs_review",
    ),
    row(
        "refused-in-time-and-nothing-due",
        sent((SHOWN, "2025-06-11"), case=refusal("2025-06-05")),
        outcome="met",
    ),
    row(
        "perhaps-acknowledged-in-time",
        sent((SHOWN, "2025-06-11"), acknowledged="unknown"),
        outcome="needs_review",
        missing=("$.stages[0].acknowledged",),
    ),
]

LETTERS = [
    row("a-letter-shows-it", lettered(SHOWN), outcome="met"),
    row("a-letter-is-unclear", lettered(UNCLEAR), outcome="needs_review", advice=None),
    row("a-letter-is-silent", lettered(SILENT), outcome="not_met", readings=()),
    row("one-of-two-letters-shows-it", lettered(SILENT, SHOWN), outcome="met"),
    row("one-of-two-letters-is-unclear", lettered(SILENT, UNCLEAR), outcome="needs_review"),
    row("one-shows-it-and-one-is-unclear", lettered(UNCLEAR, SHOWN), outcome="met"),
    row(
        "a-definition-without-issues-leaves-it-to-the-letter",
        lettered(SILENT, definition={"outcomes_sought": "a repair"}),
        outcome="not_met",
    ),
]


def answered(*letters: tuple[str, str, str], responded: str = "2025-06-06", **stage: Any) -> Case:
    """Acknowledged on the 4th; letters are a kind, a day and a text."""
    held = [
        {"kind": f"{kind}_stage1" if kind == "acknowledgement" else kind, "sent": day, "text": text}
        for kind, day, text in letters
    ]
    stage = {"acknowledged": "2025-06-04", "responded": responded, **stage}
    return stage1("2025-06-02", case={"letters": held}, **stage)


ACKNOWLEDGED = ("acknowledgement", "2025-06-04", SILENT)
ANSWER = "stage1_response"
ANSWERED = [
    row(
        "A5-the-answer-in-time-sets-it-out-for-a-silent-acknowledgement",
        answered(ACKNOWLEDGED, (ANSWER, "2025-06-06", SHOWN)),
        outcome="met",
        readings=("A5",),
    ),
    row(
        "A5-on-the-last-day-for-acknowledging",
        answered(ACKNOWLEDGED, (ANSWER, "2025-06-09", SHOWN), responded="2025-06-09"),
        outcome="met",
    ),
    row(
        "A5-the-day-after-the-last",
        answered(ACKNOWLEDGED, (ANSWER, "2025-06-10", SHOWN), responded="2025-06-10"),
        outcome="not_met",
    ),
    row(
        "A5-the-answer-alone",
        answered((ANSWER, "2025-06-06", SHOWN), acknowledged=None),
        outcome="met",
        readings=("A5",),
    ),
    row(
        "A5-what-the-answer-says-is-not-known",
        answered(ACKNOWLEDGED),
        outcome="needs_review",
        missing=("letters[kind=stage1_response]",),
        readings=("A5",),
    ),
    row(
        "A5-the-answer-is-unclear",
        answered(ACKNOWLEDGED, (ANSWER, "2025-06-06", UNCLEAR)),
        outcome="needs_review",
        because="the answer, sent as soon as that, is unclear about it",
        missing=(),
        readings=("A5",),
    ),
    row(
        "A5-the-answer-is-silent-too",
        answered(ACKNOWLEDGED, (ANSWER, "2025-06-06", SILENT)),
        outcome="not_met",
    ),
]

AUTOMATIC = [
    row(
        "A36-the-day-after-the-last",
        automatic(),
        "2025-06-10",
        outcome="not_met",
        readings=("A36",),
        missing=(),
        because="only an automatic reply by Tuesday 10 June 2025",
    ),
    row("A36-long-after", automatic(), outcome="not_met"),
    row("A36-a-late-one", automatic("2025-06-12"), outcome="not_met"),
    row("A36-two-of-them", automatic("2025-06-02", "2025-06-03"), outcome="not_met"),
    row(
        "A36-one-on-a-day-of-a-window",
        automatic({"from": "2025-06-02", "to": "2025-06-05"}),
        outcome="not_met",
    ),
    row(
        "acknowledged-properly-only-after-the-day-of-looking",
        automatic(acknowledged="2025-06-20"),
        "2025-06-12",
        outcome="not_met",
    ),
    row(
        "refused-after-the-time-was-over",
        automatic(case=refusal("2025-06-10")),
        outcome="not_met",
        because="only an automatic reply by Tuesday 10 June 2025",
    ),
    row(
        "withdrawn-after-the-time-was-over",
        automatic(case={"withdrawn": "2025-06-10"}),
        outcome="not_met",
    ),
    row(
        "refused-in-time-and-overturned",
        automatic(case=refusal("2025-06-05", overturned="2025-07-01")),
        "2025-07-09",
        outcome="not_met",
    ),
    row(
        "answered-by-a-partial-answer-only",
        automatic(responses=[{"sent": "2025-06-09", "full": False}]),
        outcome="not_met",
    ),
]


@pytest.mark.parametrize(
    ("case", "as_of", "expected"), [*RECORDED, *LETTERS, *BY_DAYS, *ANSWERED, *AUTOMATIC]
)
def test_stage_1(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, STAGE_1, as_of), expected) == expected


NO_MATERIAL = [
    row("nothing-at-all", stage1("2025-06-02", acknowledged="2025-06-04")),
    row("a-definition-without-issues", defined({"outcomes_sought": "a repair"})),
    row("the-day-before-the-acknowledgement", defined(ISSUES), "2025-06-03"),
    row(
        "acknowledged-on-a-day-of-a-window-yet-to-come",
        defined(ISSUES, acknowledged={"from": "2025-06-04", "to": "2025-06-06"}),
        "2025-06-03",
    ),
    row("a-letter-of-another-kind", lettered(SHOWN, kind="stage2_response")),
    row(
        "A5-an-answer-in-the-place-of-the-acknowledgement",
        {
            **lettered(SILENT, kind="stage1_response"),
            "stages": [{"number": 1, "responded": "2025-06-04"}],
        },
    ),
    row("A36-an-automatic-reply-the-day-before-the-last", automatic(), "2025-06-06"),
    row("A36-an-automatic-reply-on-the-last-day", automatic(), "2025-06-09"),
    row("A36-and-a-proper-one", automatic(acknowledged="2025-06-04")),
    row(
        "A36-and-a-proper-one-in-the-list",
        automatic(acknowledgements=[{"sent": "2025-06-02", "full": False}, {"sent": "2025-06-20"}]),
    ),
    row("A36-and-a-proper-one-in-doubt", automatic(acknowledged="unknown")),
    row("A36-whether-it-went-out-is-unknown", automatic("unknown")),
    row(
        "A36-absent-from-a-partial-record",
        automatic(acknowledgements=[{"full": False}], case={"partial_record": True}),
    ),
    row("A36-it-went-out-after-the-day-of-looking", automatic("2025-06-20"), "2025-06-12"),
    row("A36-and-an-answer", automatic(responded="2025-06-20")),
    row("A36-and-an-answer-in-doubt", automatic(responded="unknown")),
    row("A36-and-perhaps-an-answer-in-a-partial-record", automatic(case={"partial_record": True})),
    row("A36-refused-in-time", automatic(case=refusal("2025-06-09"))),
    row("A36-whether-it-was-refused-is-unknown", automatic(case=refusal("unknown"))),
    row("A36-withdrawn-in-time", automatic(case={"withdrawn": "2025-06-09"})),
    row(
        "A36-overturned-and-the-time-not-over",
        automatic(case=refusal("2025-06-05", overturned="2025-07-01")),
        "2025-07-08",
    ),
]


@pytest.mark.parametrize(("case", "as_of", "expected"), NO_MATERIAL)
def test_without_material_it_is_not_assessed(
    case: Case, as_of: str, expected: dict[str, Any]
) -> None:
    assert expected == {}
    assert every(case, STAGE_1, as_of) == []
    needs = unassessed(case, as_of)["6.2"]
    assert PATH in needs
    assert "letters[kind=acknowledgement_stage1]" in needs


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "the-record-holds-the-issues",
            stage2_2024("2025-08-15", definition=ISSUES, acknowledged="2025-08-18"),
            outcome="met",
            provision="6.11",
            strength="must",
            stage=2,
            about="$.stages[1]",
        ),
        row(
            "asked-for-nobody-knows-when",
            stage2_2024("unknown", definition=ISSUES, acknowledged="2025-08-18"),
            outcome="needs_review",
            missing=("$.stages[1].requested",),
        ),
        row(
            "acknowledged-late",
            stage2_2024("2025-08-15", definition=ISSUES, acknowledged="2025-08-26"),
            outcome="needs_review",
            provision="6.11",
            follows_from="HC-2/stage2-acknowledgement-time/$.stages[1]",
        ),
        row(
            "A36-an-automatic-reply-the-day-after-the-last",
            stage2_2024("2025-08-15", acknowledgements=[{"sent": "2025-08-15", "full": False}]),
            "2025-08-23",
            outcome="not_met",
            readings=("A36",),
        ),
    ],
)
def test_stage_2(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, STAGE_2, as_of), expected) == expected


@pytest.mark.parametrize(
    ("case", "as_of"),
    [
        (stage2_2024("2025-08-15", definition=ISSUES), "2025-08-14"),
        (
            stage2_2024("2025-08-15", acknowledgements=[{"sent": "2025-08-15", "full": False}]),
            "2025-08-22",
        ),
        (
            stage2_2024(
                {"from": "2025-08-11", "to": "2025-08-15"},
                acknowledgements=[{"sent": "2025-08-15", "full": False}],
            ),
            "2025-08-19",
        ),
        (stage2_2024(None, acknowledgements=[{"sent": "2025-08-15", "full": False}]), "2026-01-02"),
    ],
    ids=["before-the-request", "on-the-last-day", "the-request-in-doubt", "never-asked-for"],
)
def test_stage_2_without_material_is_not_assessed(case: Case, as_of: str) -> None:
    assert every(case, STAGE_2, as_of) == []
    assert "$.stages[1].definition" in unassessed(case, as_of)["6.11"]


def test_nothing_is_asked_where_the_answer_is_another_complaints() -> None:
    case = {**defined(ISSUES), "joined_with": {"reference": "HC-0", "from_stage": 1}}
    assert every(case, STAGE_1) == []
    assert "6.2" not in unassessed(case)


def test_two_stages_of_one_number_are_judged_apart() -> None:
    case = defined(ISSUES)
    case["stages"].append({"number": 1, "acknowledged": "2025-06-04"})
    assert [one.about for one in every(case, STAGE_1)] == ["$.stages[0]"]
    assert "$.stages[1].definition" in unassessed(case)["6.2"]


def test_the_code_of_2022_sets_no_time_for_the_definition() -> None:
    case = stage2_2022("2024-03-04", definition=ISSUES)
    assert every(case, STAGE_1) + every(case, STAGE_2) == []
