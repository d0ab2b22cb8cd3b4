"""What stands for nothing in a record is neither said nor denied."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given as whatever
from hypothesis import strategies as st

from complaintcode import case_from_dict, check
from complaintcode.casefile.columns import EMPTY
from complaintcode.model.given import given, given_somewhere

STAND_INS = ["-", "\u2013", "N/A", "n.a.", " TBC ", "Unknown", "None", "Not recorded.", "?", "N/K"]
ELSEWHERE = ["Redacted", "[withheld]", "See file", "Various", "XXXX", "Anonymous"]
AS_OF = date(2025, 9, 1)


@pytest.mark.parametrize("text", [*STAND_INS, *ELSEWHERE])
def test_a_stand_in_is_no_text(text: str) -> None:
    assert given(text) is None


@pytest.mark.parametrize(
    ("text", "somewhere"),
    [
        *((text, True) for text in (*ELSEWHERE, "a survey")),
        *((text, False) for text in (*STAND_INS, None, "", " ")),
    ],
)
def test_what_is_kept_elsewhere_was_given(text: str | None, somewhere: bool) -> None:
    assert given_somewhere(text) is somewhere


@pytest.mark.parametrize("cell", EMPTY)
def test_an_empty_cell_of_a_table_is_no_text(cell: str) -> None:
    assert not given(cell)


@pytest.mark.parametrize("text", ["", " ", "\n\t"])
def test_an_empty_text_says_that_there_is_none(text: str) -> None:
    assert given(text) is False


@pytest.mark.parametrize(
    "text",
    ["a survey", "None of the contractors could come", "Nas Naylor", "NA-12", "0", "x", "\u6f0f"],
)
def test_words_and_numbers_are_a_text(text: str) -> None:
    assert given(text) is True


@whatever(st.text())
def test_blanks_and_marks_about_a_text_change_nothing(text: str) -> None:
    assert given(f" {text}\n") == given(text)
    if given(text):
        assert given(f"({text}).") is True


def outcome(case: dict[str, Any], rule: str) -> str | None:
    """What a rule says of a case, or ``None`` where it says nothing."""
    whole = {"reference": "HC-1", "received": "2025-06-02", **case}
    report = check(case_from_dict(whole), as_of=AS_OF)
    return next((one.outcome.value for one in report.findings if one.rule == rule), None)


def extended(**extension: str) -> dict[str, Any]:
    """A case of which stage 1 was extended past the cap."""
    told = {"notified": "2025-06-16", "until": "2025-07-30", **extension}
    return {"stages": [{"number": 1, "acknowledged": "2025-06-04", "extensions": [told]}]}


def decided(by: str) -> dict[str, Any]:
    """A case of which both stages were decided by the same."""
    stages = [
        {"number": 1, "acknowledged": "2025-06-04", "responded": "2025-06-10", "decided_by": by},
        {"number": 2, "requested": "2025-06-16", "responded": "2025-06-20", "decided_by": by},
    ]
    return {"stages": stages}


def defined(what: str, sought: str) -> dict[str, Any]:
    """A case with a definition."""
    definition = {"issues": [what], "outcomes_sought": sought}
    return {"stages": [{"number": 1, "acknowledged": "2025-06-04", "definition": definition}]}


def refused(**more: str) -> dict[str, Any]:
    """A complaint that was refused on no ground."""
    return {"exclusions": [{"of": "acceptance", "decided": "2025-06-04", **more}]}


@pytest.mark.parametrize("stand_in", STAND_INS)
@pytest.mark.parametrize(
    ("make", "rule", "said", "stands"),
    [
        (lambda text: extended(reason=text), "extension-reason", "met", None),
        (lambda text: extended(reason=text), "extension-length", "needs_review", "needs_review"),
        (lambda text: extended(reason_accepted_by=text), "extension-length", "met",
         "needs_review"),
        (lambda text: defined(text, "a repair"), "definition-contents", "met", None),
        (lambda text: defined("damp", text), "definition-contents", "met", None),
        (lambda text: refused(reasons=text), "refusal-ground", "needs_review", "not_met"),
        (lambda text: refused(reasons=text), "refusal-explained", "needs_review", "not_met"),
        (decided, "stage2-decision-maker", "not_met", None),
        (lambda text: {"stages": [{"number": 0, "handled_by": text, "requested": "2025-06-03"}]},
         "third-party-stage", "not_met", None),
    ],
)  # fmt: skip
def test_no_rule_takes_it_for_something_said(
    make: Any, rule: str, said: str, stands: str | None, stand_in: str
) -> None:
    assert outcome(make("Priya Shah"), rule) == said
    assert outcome(make(stand_in), rule) == stands


@pytest.mark.parametrize("nobody", [*ELSEWHERE, "Not entered", "No one", "To be confirmed"])
def test_no_rule_takes_it_for_somebody(nobody: str) -> None:
    handled = {"stages": [{"number": 0, "handled_by": nobody, "requested": "2025-06-03"}]}
    assert outcome(handled, "third-party-stage") is None
    assert outcome(decided(nobody), "stage2-decision-maker") is None


@pytest.mark.parametrize("reasons", ELSEWHERE)
@pytest.mark.parametrize("rule", ["refusal-ground", "refusal-explained"])
def test_reasons_that_are_kept_elsewhere_are_no_want_of_reasons(rule: str, reasons: str) -> None:
    assert outcome(refused(reasons=reasons), rule) == "needs_review"


@pytest.mark.parametrize("by", ["Not provided", "None recorded", "See letter", "As above", "N/K"])
def test_nobody_is_named_by_words_for_nobody(by: str) -> None:
    assert outcome(decided(by), "stage2-decision-maker") is None


def test_an_outcome_beside_a_stand_in_is_one() -> None:
    case = defined("damp", "")
    case["stages"][0]["definition"]["outcomes_sought"] = ["-", "a repair"]
    assert outcome(case, "definition-contents") == "met"
    case["stages"][0]["definition"]["outcomes_sought"] = ["-", ""]
    assert outcome(case, "definition-contents") == "not_met"


def test_nobody_can_have_accepted_a_reason_that_was_not_given() -> None:
    by_somebody = {"reason_accepted_by": "Priya Shah"}
    assert outcome(extended(reason="", **by_somebody), "extension-length") == "not_met"
    assert outcome(extended(reason="a survey", **by_somebody), "extension-length") == "met"
