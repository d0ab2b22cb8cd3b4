"""What the records of cases show, as evidence for a self-assessment."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from complaintcode import Report, assessment_figures, case_from_dict, catalogue, check, rules
from complaintcode.assessment_figures import _percent

AS_OF = date(2025, 6, 2)


def report(acknowledged: str | None, responded: str | None, **more: Any) -> Report:
    stage = {"number": 1, "acknowledged": acknowledged, "responded": responded}
    received = more.pop("received", "2025-05-01")
    case = {"reference": "HC-1", "received": received, "stages": [{**stage, **more}]}
    return check(case_from_dict(case), as_of=AS_OF)


def figures(*reports: Report, edition: str = "hos-2024") -> dict[str, str]:
    found = assessment_figures(reports, edition=edition, as_of=AS_OF)
    head = f"Records of {len(reports)} complaint{'' if len(reports) == 1 else 's'}"
    start = f"{head}, as seen on Monday 2 June 2025: "
    assert all(said.startswith(start) for said in found.values())
    return {number: said.removeprefix(start) for number, said in found.items()}


KEPT = report("2025-05-06", "2025-05-16")
LATE = report("2025-05-20", "2025-05-30")
OPEN = report("2025-05-29", None, received="2025-05-28")


def test_each_provision_has_its_figure() -> None:
    assert figures(KEPT) == {
        "6.2": "stage 1 acknowledged in time in 1 of 1 complaint, 100%",
        "6.3": "stage 1 answered in time in 1 of 1 complaint, 100%",
    }


def test_what_is_open_or_to_review_is_told_apart() -> None:
    found = figures(KEPT, KEPT, LATE, OPEN)
    assert found["6.2"] == "stage 1 acknowledged in time in 3 of 4 complaints, 75%"
    answered = "stage 1 answered in time in 2 of 2 complaints, 100%"
    assert found["6.3"] == f"{answered} (1 not yet due, 1 to review)"


def test_several_extensions_of_a_case_are_one_case() -> None:
    extension = {"notified": "2025-05-15", "until": "2025-05-26", "reason": "A survey."}
    later = {**extension, "notified": "2025-05-30", "until": "2025-05-28"}
    late = {**later, "until": "2025-06-10"}
    found = figures(report("2025-05-06", None, extensions=[extension, late]))
    assert "extension told in time in 0 of 1 complaint, 0%" in found["6.4"]


def test_cases_of_another_edition_count_for_nothing() -> None:
    assert assessment_figures([KEPT], edition="2022", as_of=AS_OF) == {}


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [(212, 230, "92%"), (0, 9, "0%"), (9, 9, "100%"), (999, 1000, "99%"), (1, 1000, "1%")],
)
def test_a_percentage_is_whole_only_of_all_and_nothing_only_of_none(
    part: int, whole: int, said: str
) -> None:
    assert _percent(part, whole) == said


def test_every_rule_has_its_words_or_says_nothing_of_its_own() -> None:
    """The rule on both limits says nothing that the two do not, and a named stage is advice."""
    known = rules.load()
    silent = {
        one.key
        for id_ in catalogue.edition_ids()
        for _, one in catalogue.edition(id_).requirements.values()
        if one.strength != catalogue.OWN and one.key not in known[one.key].done
    }
    assert silent == {"stage1-in-all-time", "stage2-in-all-time", "acknowledgement-stage-named"}
    assert all(
        set(one.done) <= {key for key in known if known[key] is one} for one in known.values()
    )
