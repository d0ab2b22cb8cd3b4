"""What turned the course of a complaint, as findings tell of it."""

from __future__ import annotations

from typing import Any

import pytest

from complaintcode.model.policy import Policy

from .rules.conftest import Case, found, stage1, stage2_2022, stage2_2024, stage3_2022

RESPONSE = "stage1-response-time"
ACKNOWLEDGED = "stage1-acknowledgement-time"


def open_case(case: Case | None = None, **stage: Any) -> Case:
    """Received Monday 2 June 2025, acknowledged on Thursday the 5th: to be answered by the 19th."""
    return stage1("2025-06-02", case=case, **{"acknowledged": "2025-06-05", **stage})


def refused(decided: Any, **more: Any) -> Case:
    return {"exclusions": [{"of": "acceptance", "decided": decided, **more}]}


# --- what stopped the clock ---


@pytest.mark.parametrize(
    ("case", "stopped", "when"),
    [
        (open_case({"withdrawn": "2025-06-20"}), "withdrawn on", "it was withdrawn"),
        (open_case(refused("2025-06-20")), "refused on", "it was refused"),
        (
            open_case(closed={"on": "2025-06-20", "why": "withdrawn"}),
            "withdrawn on",
            "it was withdrawn",
        ),
        (
            open_case(closed={"on": "2025-06-20", "why": "joined"}),
            "joined on",
            "it was joined with another complaint",
        ),
        (
            open_case({"withdrawn": "2025-06-24", **refused("2025-06-20")}),
            "refused on",
            "it was refused",
        ),
        (
            open_case({"withdrawn": {"from": "2025-06-20", "to": "2025-06-22"}}),
            "stopped not before",
            "the clock stopped",
        ),
    ],
    ids=["withdrawn", "refused", "stage-withdrawn", "joined", "the-first-of-two", "of-a-window"],
)
def test_what_stopped_the_clock_is_named(case: Case, stopped: str, when: str) -> None:
    told = found(case, RESPONSE)
    assert told.headline == f"stage 1 answer 1 working day overdue when {when}"
    assert told.because.startswith(f"due Thursday 19 June 2025, {stopped} Friday 20 June 2025;")
    assert told.notes == (f"what was missed before {when} stays missed (A21)",)


# --- a refusal that was overturned ---

OVERTURNED = refused("2025-06-03", overturned="2025-07-21")


def test_after_an_overturned_refusal_it_is_counted_from_the_overturning() -> None:
    told = found(open_case(OVERTURNED, acknowledged="2025-08-01"), ACKNOWLEDGED)
    assert told.headline == "acknowledgement 4 working days late"
    assert "counted from the overturning of the refusal, Monday 21 July 2025" in told.because
    assert told.notes == ()
    early = found(open_case(OVERTURNED, acknowledged="2025-06-03"), RESPONSE)
    assert "counted from the overturning of the refusal, Monday 21 July 2025" in early.because


def test_what_was_kept_after_an_overturned_refusal_says_so() -> None:
    told = found(open_case(OVERTURNED, acknowledged="2025-07-22"), ACKNOWLEDGED)
    assert told.outcome.value == "met"
    assert told.notes == (
        "the clock started again on Monday 21 July 2025, by the overturning of the refusal",
    )


def test_acknowledged_on_the_day_of_the_overturning_it_counts_from_the_acknowledgement() -> None:
    told = found(open_case(OVERTURNED, acknowledged="2025-07-21"), RESPONSE)
    assert "counted from the acknowledgement, Monday 21 July 2025" in told.because


# --- a new date in doubt ---


def extended(*until: str, **more: Any) -> Case:
    """Acknowledged on Wednesday 5 March 2025: to be answered by the 19th, capped on 2 April."""
    told = [{"notified": "2025-03-17", "until": one, "reason": "a survey"} for one in until]
    return stage1(
        "2025-03-03", acknowledged="2025-03-05", extensions=told, **{"responded": None, **more}
    )


def test_a_second_notice_that_brings_the_date_forward_lies_past_no_cap() -> None:
    told = found(extended("2025-04-02", "2025-03-26", responded="2025-03-31"), RESPONSE)
    assert told.outcome.value == "needs_review"
    assert "a later notice brings the new date forward" in told.because
    assert "past the cap" not in told.because


def test_a_new_date_past_the_cap_is_said_to_be() -> None:
    told = found(extended("2025-04-10", responded="2025-04-08"), RESPONSE)
    assert "the new date lies past the cap" in told.because


def test_stage_3_has_no_cap_but_a_panel() -> None:
    extension = {"notified": "2023-05-10", "until": "2023-06-14", "reason": "the panel is away"}
    case = stage3_2022(
        "2023-05-02", acknowledged="2023-05-03", responded="2023-06-13", extensions=[extension]
    )
    told = found(case, "stage3-response-time")
    assert told.outcome.value == "needs_review"
    assert "more time is only for convening a panel" in told.because
    assert "past the cap" not in told.because


def test_an_extension_that_was_never_told_says_so() -> None:
    case = stage1(
        "2025-03-03",
        acknowledged="2025-03-05",
        responded="2025-03-27",
        extensions=[{"until": "2025-04-02"}],
    )
    told = found(case, "extension-notice-time")
    assert told.because == (
        "due Wednesday 19 March 2025, answered Thursday 27 March 2025; no notice of the extension"
        " is recorded"
    )


# --- what is not known ---


def test_a_due_date_before_a_late_trigger_says_what_the_later_one_is_counted_from() -> None:
    told = found(stage1("2025-06-02", acknowledged="2025-06-30", responded="2025-07-10"), RESPONSE)
    assert "due Monday 23 June 2025 or Monday 14 July 2025, as it is read" in told.because
    assert "counted from the acknowledgement, Monday 30 June 2025" in told.because


def test_a_due_date_before_its_own_trigger_is_counted_from_another_day() -> None:
    case = stage2_2024("unknown", acknowledged="2025-10-10", responded="2025-11-20")
    case["partial_record"] = True
    told = found(case, "stage2-response-time")
    assert told.due_on is not None
    assert str(told.due_on) < "2025-10-10"
    assert "counted from" not in told.because


WINDOW = Policy(stage2_window=20)


@pytest.mark.parametrize(
    ("policy", "requested", "because"),
    [
        (None, "2024-03-04", "the landlord's time for asking, or the stages it runs between, are"),
        (WINDOW, "unknown", "how long after the stage 1 answer it was asked for is not known"),
    ],
    ids=["no-policy", "the-request-unknown"],
)
def test_why_nobody_can_say_whether_stage_2_was_asked_for_too_late(
    policy: Policy | None, requested: str, because: str
) -> None:
    refusal = {"of": "escalation", "ground": "over_time_limit", "decided": "2024-04-08"}
    case = stage2_2022(requested, case={"exclusions": [refusal]})
    told = found(case, "refusal-to-escalate-window", policy=policy)
    assert told.outcome.value == "needs_review"
    assert told.because.startswith(because)


def test_a_letter_that_is_not_the_last_is_not_called_the_one_before() -> None:
    letter = {"kind": "acknowledgement_stage1", "sent": "2023-03-03", "text": "We have it."}
    case = stage1("2023-03-01", case={"letters": [letter]}, acknowledged="2023-03-03")
    told = found(case, "ombudsman-signposting")
    assert told.because == "no letter so far names it: was the resident told otherwise?"


# --- an acknowledgement that an answer overtook ---


@pytest.mark.parametrize(
    ("responded", "headline"),
    [
        ("2025-03-14", "acknowledgement never sent, 4 working days overdue when the answer came"),
        ("unknown", "acknowledgement cannot be judged"),
        (None, "acknowledgement 60 working days overdue and still missing"),
    ],
)
def test_an_acknowledgement_is_waited_for_until_the_answer(responded: Any, headline: str) -> None:
    case = stage1("2025-03-03", acknowledged=None, responded=responded)
    told = found(case, "stage1-acknowledgement-time", "2025-06-06")
    assert told.headline == headline


def test_a_clock_that_stopped_within_a_window_did_not_stop_before_it() -> None:
    refusal = {"of": "acceptance", "decided": {"from": "2025-03-05", "to": "2025-03-31"}}
    case = {
        "reference": "1",
        "received": "2025-03-03",
        "stages": [{"number": 1, "acknowledged": "2025-03-04"}],
        "exclusions": [refusal],
    }
    told = found(case, RESPONSE)
    assert "stopped not before Wednesday 5 March 2025" in told.because


def test_late_by_a_weekend_alone_says_so() -> None:
    told = found(open_case(acknowledged="2025-06-06", responded="2025-06-21"), RESPONSE)
    assert (told.headline, told.days_late) == ("stage 1 answer late, by days off alone", 0)
    after = found(open_case(acknowledged="2025-06-06", responded="2025-06-23"), RESPONSE)
    assert (after.headline, after.days_late) == ("stage 1 answer 1 working day late", 1)
