"""What a record shows apart from time limits: the words in which its rules ask."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from complaintcode import case_from_dict, catalogue, check
from complaintcode.clocks.recorded import (
    Seen,
    answered,
    begun,
    own_stages,
    perhaps_not_begun,
    seen,
    set_out,
)
from complaintcode.findings import Basis
from complaintcode.model.dates import ABSENT, UNKNOWN, Window
from complaintcode.working_days import shipped_calendar

RECEIVED = date(2025, 6, 2)
AS_OF = date(2025, 6, 20)
NEVER = Seen(never=True, first=None, last=None)


def june(day: int) -> date:
    return date(2025, 6, day)


def basis(as_of: date = AS_OF) -> Basis:
    edition = catalogue.edition("hos-2024")
    return Basis(edition=edition, calendar=shipped_calendar("england"), as_of=as_of)


def case(*stages: Any, **more: Any) -> Any:
    return case_from_dict(
        {"reference": "HC-1", "received": str(RECEIVED), "stages": list(stages), **more}
    )


def sure(first: date, last: date | None = None) -> Seen:
    return Seen(never=False, first=first, last=last or first)


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (june(20), sure(june(20))),
        (june(21), NEVER),
        (date(2025, 5, 1), sure(date(2025, 5, 1))),
        (None, NEVER),
        (UNKNOWN, Seen(never=True, first=RECEIVED, last=AS_OF)),
        (Window(june(4), june(6)), sure(june(4), june(6))),
        (Window(june(18), june(24)), sure(june(18), AS_OF)),
        (Window(june(20), None), sure(AS_OF)),
        (Window(june(21), None), NEVER),
        (Window(None, june(6)), sure(RECEIVED, june(6))),
        (Window(None, date(2025, 5, 1)), sure(date(2025, 5, 1))),
    ],
    ids=[
        "on-the-day-of-looking",
        "the-day-after",
        "before-the-receipt",
        "never",
        "unknown",
        "window",
        "window-around-the-day-of-looking",
        "window-from-the-day-of-looking",
        "window-from-the-day-after",
        "window-without-a-beginning",
        "window-before-the-receipt",
    ],
)
def test_seen(when: Any, expected: Seen) -> None:
    for partial in (False, True):
        assert seen(when, case(partial_record=partial), basis()) == expected


def test_absent_is_never_in_a_whole_record_and_unknown_in_a_partial_one() -> None:
    assert seen(ABSENT, case(), basis()) == NEVER
    unknown = Seen(never=True, first=RECEIVED, last=AS_OF)
    assert seen(ABSENT, case(partial_record=True), basis()) == unknown


def test_since_is_the_first_day_that_it_could_have_been() -> None:
    assert seen(UNKNOWN, case(), basis(), since=june(10)).first == june(10)
    assert seen(UNKNOWN, case(), basis(), since=june(21)) == NEVER


@pytest.mark.parametrize(
    ("one", "surely", "surely_not", "unsure"),
    [
        (NEVER, False, True, False),
        (sure(june(4)), True, False, False),
        (sure(june(4), june(6)), True, False, True),
        (Seen(never=True, first=june(4), last=june(6)), False, False, True),
        (Seen(never=True, first=june(4), last=june(4)), False, False, True),
    ],
    ids=["never", "known", "window", "unknown", "on-one-day-or-never"],
)
def test_how_sure_it_is(one: Seen, surely: bool, surely_not: bool, unsure: bool) -> None:
    assert (one.surely, one.surely_not, one.unsure) == (surely, surely_not, unsure)


@pytest.mark.parametrize(
    ("one", "limit", "expected"),
    [
        (NEVER, june(30), False),
        (sure(june(4)), june(3), False),
        (sure(june(4)), june(4), True),
        (sure(june(4), june(6)), june(3), False),
        (sure(june(4), june(6)), june(5), None),
        (sure(june(4), june(6)), june(6), True),
        (Seen(never=True, first=june(4), last=june(6)), june(6), None),
        (Seen(never=True, first=june(4), last=june(6)), june(3), False),
    ],
)
def test_by(one: Seen, limit: date, expected: bool | None) -> None:
    assert one.by(limit) is expected


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        ({}, NEVER),
        ({"responded": "2025-06-10"}, sure(june(10))),
        ({"responded": "2025-06-21"}, NEVER),
        ({"responses": [{"sent": "2025-06-10", "full": False}]}, NEVER),
        (
            {"responses": [{"sent": "2025-06-10", "full": False}, {"sent": "2025-06-16"}]},
            sure(june(16)),
        ),
        ({"responses": [{"sent": "2025-06-16"}, {"sent": "2025-06-10"}]}, sure(june(10))),
        (
            {"responses": [{"sent": "2025-06-16"}], "responded": "2025-06-10"},
            sure(june(10), june(16)),
        ),
        (
            {
                "responses": [{"sent": "2025-06-10", "full": False}, {"sent": "2025-06-16"}],
                "responded": "2025-06-10",
            },
            sure(june(16)),
        ),
        (
            {"responses": [{"sent": "2025-06-10", "full": False}], "responded": "2025-06-10"},
            Seen(never=True, first=june(10), last=june(10)),
        ),
        (
            {"responses": [{"sent": "2025-06-10", "full": False}], "responded": "2025-06-16"},
            sure(june(16)),
        ),
        (
            {"responses": [{"sent": "2025-06-10"}], "responded": "2025-06-21"},
            sure(june(10)),
        ),
        (
            {"responses": [{"sent": "2025-06-16"}, {"sent": "unknown"}]},
            sure(RECEIVED, june(16)),
        ),
        (
            {
                "responses": [{"sent": "2025-06-04", "full": False}],
                "responded": {"from": "2025-06-10", "to": "2025-06-12"},
            },
            sure(june(10), june(12)),
        ),
        (
            {"responses": [{"sent": "unknown"}, {"sent": "unknown"}]},
            Seen(never=True, first=RECEIVED, last=AS_OF),
        ),
        (
            {"responses": [{"sent": {"to": "2025-06-12"}}, {"sent": {"from": "2025-06-10"}}]},
            sure(RECEIVED, june(12)),
        ),
    ],
    ids=[
        "never",
        "once",
        "after-the-day-of-looking",
        "in-part-only",
        "in-part-and-then-in-full",
        "the-earlier-of-two",
        "beside-another-in-the-list",
        "beside-itself-as-partial",
        "in-dispute-whether-in-full",
        "beside-a-partial-one",
        "in-the-list-and-later-beside-it",
        "a-known-one-and-perhaps-another-before",
        "in-part-and-then-in-a-window",
        "perhaps-twice",
        "in-two-windows",
    ],
)
def test_answered(stage: dict[str, Any], expected: Seen) -> None:
    complaint = case({"number": 1, **stage})
    assert answered(complaint.stages[0], complaint, basis()) == expected


def test_in_a_partial_record_a_list_of_answers_supposes_no_other() -> None:
    stage = {"number": 1, "responses": [{"sent": "2025-06-10", "full": False}]}
    complaint = case(stage, partial_record=True)
    assert answered(complaint.stages[0], complaint, basis()) == NEVER


@pytest.mark.parametrize(
    ("stage", "out_on"),
    [
        ({}, RECEIVED),
        ({"acknowledged": "2025-06-10"}, june(10)),
        ({"acknowledged": None}, RECEIVED),
        ({"acknowledged": "unknown"}, RECEIVED),
        ({"acknowledged": {"from": "2025-06-10", "to": "2025-06-12"}}, june(10)),
        ({"acknowledgements": [{"sent": "2025-06-12"}, {"sent": "2025-06-10"}]}, june(10)),
        (
            {"acknowledgements": [{"sent": "2025-06-04", "full": False}, {"sent": "2025-06-10"}]},
            june(10),
        ),
        ({"requested": "2025-06-10"}, RECEIVED),
        ({"number": 2, "requested": "2025-06-10"}, june(10)),
        ({"number": 2, "requested": "2025-06-04", "acknowledged": "2025-06-10"}, june(10)),
    ],
    ids=[
        "no-day",
        "acknowledged",
        "never-acknowledged",
        "unknown",
        "window",
        "the-earlier-of-two",
        "not-by-an-automatic-reply",
        "stage-1-has-no-request",
        "not-before-the-request",
        "not-with-the-request",
    ],
)
def test_a_definition_is_set_out_with_the_acknowledgement(
    stage: dict[str, Any], out_on: date
) -> None:
    held = {"number": 1, "definition": {"issues": ["the lift"]}, **stage}
    (stage_of,) = case(held).stages
    assert set_out(stage_of, basis(out_on)) is stage_of.definition
    if out_on > RECEIVED:
        assert set_out(stage_of, basis(date(2025, 6, out_on.day - 1))) is None


def test_a_stage_without_a_definition_has_none() -> None:
    assert set_out(case({"number": 1}).stages[0], basis()) is None


@pytest.mark.parametrize(
    ("stage", "as_of", "expected"),
    [
        ({"number": 2, "requested": "2025-06-10"}, june(9), False),
        ({"number": 2, "requested": "2025-06-10"}, june(10), True),
        ({"number": 2, "requested": "2025-06-12", "logged": "2025-06-12"}, june(10), False),
        ({"number": 2, "requested": "unknown"}, june(9), True),
        ({"number": 2}, june(9), True),
    ],
    ids=["day-before", "the-day", "the-earliest-counts", "unknown", "no-day"],
)
def test_begun(stage: dict[str, Any], as_of: date, expected: bool) -> None:
    assert begun(case(stage).stages[0], basis(as_of)) is expected


@pytest.mark.parametrize(
    ("stage", "unsure", "outcome"),
    [
        ({"requested": "unknown", "responded": "2025-06-21"}, "requested", "needs_review"),
        ({"logged": "2025-06-21", "acknowledged": "unknown"}, "acknowledged", "needs_review"),
        ({"requested": "unknown", "responded": "2025-06-20"}, None, "not_met"),
        ({"requested": "unknown"}, None, "not_met"),
        ({"responded": "2025-06-21"}, None, None),
        ({"number": 1, "requested": "unknown", "responded": "2025-06-21"}, None, "met"),
    ],
    ids=str,
)
def test_what_hangs_on_whether_a_stage_had_begun_is_for_a_person(
    stage: dict[str, Any], unsure: str | None, outcome: str | None
) -> None:
    complaint = case({"number": 1}, {"number": 3, "handled_by": "a contractor", **stage})
    paths = (f"$.stages[1].{unsure}",) if unsure else ()
    assert perhaps_not_begun(complaint.stages[1], basis()) == ((unsure,) if unsure else ())
    findings = check(complaint, as_of=AS_OF, all=True).findings
    found = [one for one in findings if one.rule == "third-party-stage"]
    told = [(one.outcome.value, one.missing) for one in found if one.about == "$.stages[1]"]
    assert told == ([(outcome, paths)] if outcome else [])


def test_an_unknown_answer_of_a_list_may_have_begun_a_stage() -> None:
    stage = {"number": 2, "acknowledged": "2025-06-21", "responses": [{"sent": "unknown"}]}
    unsure = perhaps_not_begun(case(stage).stages[0], basis())
    assert unsure == ("responses[0].sent",)


@pytest.mark.parametrize(
    ("from_stage", "paths"),
    [(None, ["$.stages[0]", "$.stages[2]"]), (1, []), (2, ["$.stages[0]", "$.stages[2]"])],
    ids=["not-joined", "joined-from-stage-1", "joined-from-stage-2"],
)
def test_own_stages(from_stage: int | None, paths: list[str]) -> None:
    joined = {"joined_with": {"reference": "HC-0", "from_stage": from_stage}} if from_stage else {}
    complaint = case({"number": 1}, {"number": 2}, {"number": 1}, **joined)
    required = catalogue.edition("hos-2024").requirements["definition-contents", 1]
    assert [path for path, _ in own_stages(complaint, required)] == paths


def test_a_requirement_of_no_stage_is_about_them_all() -> None:
    complaint = case({"number": 1}, {"number": 2})
    required = catalogue.edition("hos-2024").requirements["refusal-ground", None]
    assert [path for path, _ in own_stages(complaint, required)] == ["$.stages[0]", "$.stages[1]"]
