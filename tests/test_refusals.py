"""Which refusals there are, how sure they are, and how old a complaint is."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintcode import case_from_dict, catalogue
from complaintcode.clocks.recorded import Answer
from complaintcode.clocks.refusals import aspect_refused, old_enough, refusals
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET, Basis
from complaintcode.working_days import shipped_calendar

AS_OF = date(2025, 6, 20)
EDITION = catalogue.edition("hos-2024")
ACCEPTANCE = EDITION.requirements["refusal-explained", None]
ESCALATION = EDITION.requirements["refusal-to-escalate-explained", None]
ANY = EDITION.requirements["refusal-ombudsman-right", None]


def basis(as_of: date = AS_OF) -> Basis:
    return Basis(edition=EDITION, calendar=shipped_calendar("england"), as_of=as_of)


def case(*exclusions: Any, **more: Any) -> Any:
    record = {"reference": "HC-1", "received": "2025-06-02", "exclusions": list(exclusions)}
    return case_from_dict({**record, **more})


@pytest.mark.parametrize(
    ("exclusion", "of"),
    [
        ({"of": "acceptance"}, "acceptance"),
        ({"of": "aspect", "stage": 2}, "aspect"),
        ({"of": "escalation"}, "escalation"),
        ({}, "acceptance"),
        ({"stage": 0}, "acceptance"),
        ({"stage": 1}, "acceptance"),
        ({"stage": 2}, "escalation"),
        ({"stage": 3}, "escalation"),
    ],
)
def test_what_was_refused(exclusion: dict[str, Any], of: str) -> None:
    complaint = case({"decided": "2025-06-04", **exclusion})
    (one,) = refusals(complaint, basis(), ANY)
    assert one.of.value == of
    required, other = (ESCALATION, ACCEPTANCE) if of == "escalation" else (ACCEPTANCE, ESCALATION)
    assert [one.path for one in refusals(complaint, basis(), required)] == ["$.exclusions[0]"]
    assert list(refusals(complaint, basis(), other)) == []


@pytest.mark.parametrize(
    ("decided", "as_of", "surely"),
    [
        ("2025-06-04", date(2025, 6, 3), None),
        ("2025-06-04", date(2025, 6, 4), True),
        (None, AS_OF, False),
        ("unknown", AS_OF, False),
        ({"from": "2025-06-04", "to": "2025-06-06"}, date(2025, 6, 3), None),
        ({"from": "2025-06-04", "to": "2025-06-06"}, date(2025, 6, 4), True),
        ({"to": "2025-06-06"}, AS_OF, True),
    ],
    ids=["day-before", "the-day", "on-no-day", "unknown", "window-ahead", "window", "open-window"],
)
def test_how_sure_a_refusal_is(decided: Any, as_of: date, surely: bool | None) -> None:
    for partial in (False, True):
        complaint = case({"decided": decided}, partial_record=partial)
        found = [one.surely for one in refusals(complaint, basis(as_of), ANY)]
        assert found == ([] if surely is None else [surely])


@pytest.mark.parametrize("partial", [False, True])
@pytest.mark.parametrize(
    ("told", "surely"),
    [
        ({}, False),
        ({"decided": None}, False),
        ({"explained": "2025-06-05"}, True),
        ({"explained": "2025-06-21"}, False),
        ({"decided": None, "overturned": "2025-06-10"}, True),
    ],
)
def test_one_without_a_day_is_in_doubt_unless_it_was_explained_or_overturned(
    told: dict[str, Any], *, surely: bool, partial: bool
) -> None:
    (one,) = refusals(case(told, partial_record=partial), basis(), ANY)
    assert one.surely is surely


@pytest.mark.parametrize(
    ("overturned", "expected"),
    [
        ("2025-06-20", True),
        ("2025-06-21", False),
        ("unknown", False),
        ({"from": "2025-06-10"}, True),
        (None, False),
    ],
)
def test_overturned_counts_where_it_is_sure(overturned: Any, expected: bool) -> None:
    complaint = case({"decided": "2025-06-04", "overturned": overturned})
    (one,) = refusals(complaint, basis(), ANY)
    assert one.overturned is expected


def test_an_overturning_that_nobody_recorded_is_none_in_any_record() -> None:
    for partial in (False, True):
        (one,) = refusals(case({"decided": "2025-06-04"}, partial_record=partial), basis(), ANY)
        assert not one.overturned


OPEN = Answer(NEEDS_REVIEW, "a person decides")
WANTING = Answer(NEEDS_REVIEW, "not known", ("$.previous",))


@pytest.mark.parametrize(
    ("exclusion", "answer", "outcome", "missing"),
    [
        ({}, Answer(MET, "it was"), MET, ()),
        ({}, OPEN, NEEDS_REVIEW, ()),
        ({"overturned": "2025-06-10"}, OPEN, NOT_APPLICABLE, ()),
        ({"overturned": "2025-06-10"}, WANTING, NEEDS_REVIEW, ("$.previous",)),
        ({"overturned": "2025-06-10"}, Answer(NOT_MET, "it was not"), NOT_MET, ()),
        ({"decided": "unknown"}, Answer(MET, "it was"), NEEDS_REVIEW, ("$.exclusions[0].decided",)),
        (
            {"decided": "unknown"},
            WANTING,
            NEEDS_REVIEW,
            ("$.previous", "$.exclusions[0].decided"),
        ),
        (
            {"decided": "unknown"},
            Answer(NEEDS_REVIEW, "not known", ("$.exclusions[0].decided",)),
            NEEDS_REVIEW,
            ("$.exclusions[0].decided",),
        ),
    ],
)
def test_settled(exclusion: Any, answer: Answer, outcome: Any, missing: tuple[str, ...]) -> None:
    (one,) = refusals(case({"decided": "2025-06-04", **exclusion}), basis(), ANY)
    settled = one.settled(answer)
    assert (settled.outcome, settled.missing) == (outcome, missing)
    assert answer.because in settled.because


@pytest.mark.parametrize(
    ("exclusion", "expected"),
    [
        ({"of": "aspect"}, True),
        ({"of": "aspect", "decided": "unknown"}, True),
        ({"of": "aspect", "decided": None}, True),
        ({"of": "aspect", "overturned": "2025-06-10"}, False),
        ({"of": "aspect", "overturned": "unknown"}, True),
        ({"of": "acceptance"}, False),
        ({}, False),
    ],
)
def test_aspect_refused(exclusion: Any, expected: bool) -> None:
    complaint = case({"decided": "2025-06-04", **exclusion})
    assert aspect_refused(complaint, basis()) is expected


days = st.dates(date(2022, 4, 1), date(2030, 12, 31))
MONTHS = (6, 12)


@settings(deadline=None, max_examples=100)
@given(days, st.sampled_from(MONTHS), st.integers(-40, 40))
def test_the_age_turns_once_on_the_day_after_so_many_months(
    arose: date, months: int, gap: int
) -> None:
    last = arose + relativedelta(months=months)
    received = last + timedelta(days=gap)
    complaint = case_from_dict(
        {
            "reference": "HC-1",
            "received": str(received),
            "issue_arose": str(arose),
            "became_aware": str(arose),
        }
    )
    assert old_enough(complaint, months).outcome is (MET if gap > 0 else NOT_MET)
    assert last.day == arose.day or (last + timedelta(days=1)).day == 1
