"""Did a letter before the last one name the Ombudsman? 2024 3.7; 2022 2.8."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from complaintcode import case_from_dict, check, edition

from .conftest import LATER, Case, every, found, report_on, row, shown, unassessed

RULE = "ombudsman-signposting"
NAMED = (
    "You can contact the Housing Ombudsman Service at any time for advice:"
    " telephone 0300 111 3000, www.housing-ombudsman.org.uk."
)
OLD_ADDRESS = "The Housing Ombudsman is at PO Box 152, Liverpool, L33 7WQ."
SILENT = "Thank you for your complaint about the lift. We will look into it."
NEEDS = (
    "letters[kind=acknowledgement_stage1]",
    "letters[kind=acknowledgement_stage2]",
    "letters[kind=extension_stage1]",
    "letters[kind=extension_stage2]",
    "letters[kind=stage1_response]",
)


def letter(kind: str, text: str, sent: Any = "2025-07-21") -> dict[str, Any]:
    return {"kind": kind, "sent": sent, "text": f"Dear Ms Ray,\n\n{text}"}


ACKNOWLEDGED = letter("acknowledgement_stage1", SILENT)
FINAL = letter("stage2_response", SILENT, "2025-09-01")


def case(*letters: dict[str, Any], answered: str | None = "2025-09-01", **more: Any) -> Case:
    """Stage 1 and stage 2, both answered, with these letters."""
    stages = [
        {"number": 1, "acknowledged": "2025-07-21", "responded": "2025-08-04"},
        {
            "number": 2,
            "requested": "2025-08-15",
            "acknowledged": "2025-08-18",
            "responded": answered,
        },
    ]
    found = {"reference": "HC-1", "received": "2025-07-21", "stages": stages}
    return {**found, "letters": list(letters), **more}


def of_2022(*letters: dict[str, Any], **more: Any) -> Case:
    return case(*letters, edition="hos-2022", **more)


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "named-in-the-acknowledgement",
            case(letter("acknowledgement_stage1", NAMED)),
            outcome="met",
            provision="3.7",
            strength="must",
            about="$.letters",
            stage=None,
            readings=("A13",),
            because="named in $.letters[0]",
        ),
        row(
            "named-in-the-answer-to-stage-1-alone",
            case(ACKNOWLEDGED, letter("stage1_response", NAMED, "2025-08-04"), FINAL),
            outcome="met",
            because="named in $.letters[1]",
        ),
        row(
            "named-in-the-notice-of-an-extension",
            case(letter("extension_stage2", NAMED, "2025-08-28")),
            outcome="met",
        ),
        row(
            "named-in-a-notice-that-is-recorded-without-its-letter",
            case(
                ACKNOWLEDGED,
                stages=[
                    {
                        "number": 1,
                        "responded": "2025-08-11",
                        "extensions": [{"notified": "2025-08-01", "ombudsman_details": True}],
                    }
                ],
            ),
            outcome="met",
            because="named in the notice of an extension",
        ),
        row(
            "named-in-the-last-letter-only",
            case(ACKNOWLEDGED, letter("stage2_response", NAMED, "2025-09-01")),
            outcome="needs_review",
            readings=("A13",),
            missing=(),
        ),
        row(
            "named-before-the-end-in-none-and-the-last-letter-is-not-there",
            case(ACKNOWLEDGED),
            outcome="needs_review",
        ),
        row(
            "named-in-no-letter-at-all",
            case(ACKNOWLEDGED, FINAL),
            outcome="not_met",
            readings=("A13",),
        ),
        row(
            "named-in-no-letter-of-a-partial-record",
            case(ACKNOWLEDGED, FINAL, partial_record=True),
            outcome="needs_review",
        ),
        row(
            "an-address-that-has-been-given-up",
            case(letter("acknowledgement_stage1", OLD_ADDRESS), FINAL),
            outcome="needs_review",
        ),
        row(
            "the-last-letter-has-an-address-that-has-been-given-up",
            case(ACKNOWLEDGED, letter("stage2_response", OLD_ADDRESS, "2025-09-01")),
            outcome="needs_review",
        ),
        row(
            "a-letter-of-an-unknown-day",
            case(letter("acknowledgement_stage1", NAMED, "unknown")),
            outcome="met",
        ),
        row(
            "2022-named",
            of_2022(letter("acknowledgement_stage1", NAMED)),
            outcome="met",
            provision="2.8",
            strength="must",
        ),
        row(
            "2022-not-named-while-the-complaint-goes-on",
            of_2022(ACKNOWLEDGED, answered=None),
            outcome="needs_review",
        ),
        row(
            "2022-named-in-no-letter",
            of_2022(ACKNOWLEDGED, FINAL),
            outcome="not_met",
            provision="2.8",
        ),
        row(
            "2022-named-in-the-last-of-three",
            of_2022(ACKNOWLEDGED, FINAL, letter("stage3_response", NAMED, "2025-10-01")),
            outcome="needs_review",
        ),
        row(
            "2022-named-in-one-of-two",
            of_2022(ACKNOWLEDGED, letter("stage1_response", NAMED, "2025-08-04")),
            outcome="needs_review",
            because=(
                "named in $.letters[1], and not in $.letters[0]: was the resident told otherwise?"
            ),
            readings=("A13",),
        ),
        row(
            "2022-named-in-both-but-for-a-notice",
            of_2022(
                letter("acknowledgement_stage1", NAMED),
                letter("extension_stage1", SILENT, "2025-08-01"),
            ),
            outcome="met",
        ),
        row(
            "the-last-answer-is-another-complaints",
            case(
                letter("acknowledgement_stage1", NAMED),
                FINAL,
                joined_with={"reference": "HC-0", "from_stage": 2},
            ),
            outcome="met",
        ),
        row(
            "the-same-letter-twice",
            case(ACKNOWLEDGED, ACKNOWLEDGED, FINAL, FINAL),
            outcome="not_met",
        ),
    ],
)
def test_ombudsman_signposting(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    "silent",
    [
        case(),
        case(FINAL),
        case(letter("update", NAMED), FINAL),
        case({**ACKNOWLEDGED, "text": " "}),
        case(
            letter("acknowledgement_stage1", NAMED),
            joined_with={"reference": "HC-0", "from_stage": 1},
        ),
    ],
    ids=["no-letter", "the-last-only", "an-update", "a-letter-without-words", "another-complaints"],
)
def test_no_letter_before_the_last_one_is_not_assessed(silent: Case) -> None:
    assert every(silent, RULE) == []
    assert unassessed(silent)["3.7"] == NEEDS


@pytest.mark.parametrize(
    ("as_of", "outcome"),
    [("2025-08-31", None), ("2025-09-01", "needs_review"), ("2025-09-02", "needs_review")],
    ids=["the-day-before-a-sunday", "the-day", "the-day-after"],
)
def test_in_2024_nothing_is_asked_before_the_last_answer(as_of: str, outcome: str | None) -> None:
    outcomes = [one.outcome.value for one in every(case(ACKNOWLEDGED), RULE, as_of)]
    assert outcomes == ([outcome] if outcome else [])
    assert ("3.7" in unassessed(case(ACKNOWLEDGED), as_of)) is (outcome is None)


def test_a_letter_that_was_not_sent_yet_names_nobody() -> None:
    late = case(ACKNOWLEDGED, letter("stage1_response", NAMED, "2025-09-08"))
    assert found(late, RULE, "2025-09-05").outcome.value == "needs_review"
    assert found(late, RULE, "2025-09-08").outcome.value == "met"


@pytest.mark.parametrize(
    ("extension", "outcome"),
    [
        ({"notified": "2025-08-01", "ombudsman_details": False}, "needs_review"),
        ({"notified": "2025-08-01"}, "needs_review"),
        ({"notified": "unknown", "ombudsman_details": True}, "needs_review"),
        ({"notified": None, "ombudsman_details": True}, "needs_review"),
    ],
    ids=["without", "not-recorded", "perhaps-never-told", "never-told"],
)
def test_a_notice_that_names_nobody_for_sure(extension: dict[str, Any], outcome: str) -> None:
    told = case(ACKNOWLEDGED)
    told["stages"][0]["extensions"] = [extension]
    assert found(told, RULE, LATER).outcome.value == outcome


@pytest.mark.parametrize(
    ("letters", "told"),
    [
        (
            [letter("acknowledgement_stage1", NAMED), letter("stage1_response", SILENT)],
            ["$.letters[1] does not name the Ombudsman, as $.letters[0] does (A13)"],
        ),
        ([letter("acknowledgement_stage1", NAMED), letter("stage1_response", NAMED)], []),
        ([letter("acknowledgement_stage1", NAMED), letter("stage1_response", OLD_ADDRESS)], []),
        ([letter("acknowledgement_stage1", NAMED), FINAL], []),
        ([ACKNOWLEDGED, letter("stage1_response", SILENT)], []),
    ],
    ids=["one-without", "both", "an-old-address", "the-last", "none"],
)
def test_one_letter_without_it_is_a_warning(letters: list[Case], told: list[str]) -> None:
    notes = report_on(case(*letters), LATER).notes
    assert [one for one in notes if "does not name" in one] == told


def test_where_nothing_asks_for_it_there_is_no_warning() -> None:
    """An edition of one's own may lack the requirement."""
    code = edition("2024")
    rest = tuple(one for one in code.provisions if one.number != "3.7")
    other = attrs.evolve(code, provisions=rest)  # type: ignore[misc]  # a Record is one
    of = case_from_dict(case(letter("acknowledgement_stage1", NAMED), ACKNOWLEDGED))
    report = check(of, as_of=date.fromisoformat(LATER), edition=other)
    assert not any("does not name" in one for one in report.notes)
