"""No more time than the Code? 2024 6.2 to 6.4, 6.11, 6.14, 6.15; 2022 4.1, 5.1, 5.13, 5.18."""

from __future__ import annotations

from typing import Any

import pytest

from complaintcode.catalogue import edition

from .conftest import every, needs, report_on, row, shown

ACKNOWLEDGEMENT = "policy-acknowledgement-limit"
RESPONSE = "policy-response-limit"
EXTENSION = "policy-extension-limit"
FIELDS = {ACKNOWLEDGEMENT: "acknowledge_within", RESPONSE: "respond_within", EXTENSION: "extend_by"}
# Edition, check, stage, provision, force, the longest that is allowed.
ALLOWED = [
    ("2024", ACKNOWLEDGEMENT, 1, "6.2", "must", 5),
    ("2024", RESPONSE, 1, "6.3", "must", 10),
    ("2024", EXTENSION, 1, "6.4", "must", 10),
    ("2024", ACKNOWLEDGEMENT, 2, "6.11", "must", 5),
    ("2024", RESPONSE, 2, "6.14", "must", 20),
    ("2024", EXTENSION, 2, "6.15", "must", 20),
    ("2022", ACKNOWLEDGEMENT, 1, "4.1", "must", 5),
    ("2022", RESPONSE, 1, "5.1", "must", 10),
    ("2022", EXTENSION, 1, "5.1", "should", 10),
    ("2022", RESPONSE, 2, "5.13", "must", 20),
    ("2022", EXTENSION, 2, "5.13", "should", 10),
    ("2022", RESPONSE, 3, "5.18", "must", 20),
]


@pytest.mark.parametrize("limit", ALLOWED, ids=lambda row: f"{row[0]}-{row[1]}-{row[2]}")
@pytest.mark.parametrize(
    ("more", "outcome"), [(-1, "met"), (0, "met"), (1, "not_met")], ids=["less", "equal", "more"]
)
def test_limits(limit: tuple[str, str, int, str, str, int], more: int, outcome: str) -> None:
    year, check, stage, provision, force, allowed = limit
    policy = {"stages": [{"number": 9}, {"number": stage, FIELDS[check]: allowed + more}]}
    expected = {
        "provision": provision,
        "outcome": outcome,
        "strength": force,
        "stage": stage,
        "limit": allowed,
        "about": f"$.stages[1].{FIELDS[check]}",
        "because": f"the Code of {year} allows {allowed}",
    }
    assert shown(policy, check, year, expected) == expected


def test_the_table_has_every_limit_of_both_editions() -> None:
    asked = {
        (year, one.key, one.stage)
        for year in ("2022", "2024")
        for _, one in edition(year).policy_requirements
        if one.key in FIELDS
    }
    assert asked == {(year, check, stage) for year, check, stage, *_ in ALLOWED}


@pytest.mark.parametrize(
    ("policy", "year", "expected"),
    [
        row(
            "in-words",
            {"stages": [{"number": 1, "acknowledge_within": 6}]},
            headline="stage 1 acknowledgement within 6 working days, which is too long",
            advice="Shorten it in the policy, and in letters and web pages that repeat it.",
        ),
        row(
            "2022-prints-days",
            {"stages": [{"number": 1, "acknowledge_within": 5}]},
            "2022",
            headline="stage 1 acknowledgement within 5 working days",
            notes=("the Code prints 5 days: read as working days (A2)",),
            readings=("A2",),
        ),
        row(
            "2022-too-long-however-it-is-read",
            {"stages": [{"number": 1, "acknowledge_within": 6}]},
            "2022",
            outcome="not_met",
            notes=(),
            readings=(),
        ),
        row(
            "at-once",
            {"stages": [{"number": 1, "acknowledge_within": 0}]},
            outcome="met",
            headline="stage 1 acknowledgement within 0 working days",
            notes=(),
        ),
    ],
)
def test_in_words(policy: dict[str, Any], year: str, expected: dict[str, Any]) -> None:
    assert shown(policy, ACKNOWLEDGEMENT, year, expected) == expected


def test_2022_has_no_limit_for_acknowledging_stage_2() -> None:
    policy = {"stages": [{"number": 2, "acknowledge_within": 99}]}
    assert every(policy, ACKNOWLEDGEMENT, "2022") == []


def test_not_given() -> None:
    policy = {"stages": [{"number": 1}]}
    assert needs(policy, RESPONSE) == ("$.stages[0].respond_within", "stages[number=2]")
    assert needs({}, RESPONSE) == ("stages[number=1]", "stages[number=2]")
    why = {one.provision: one.why for one in report_on(policy).not_assessed}
    assert why["6.3"] == "the policy does not give its limit for the stage 1 answer"
    assert why["6.14"] == "the policy does not give a stage 2"


def test_a_third_stage_is_missed_by_nobody() -> None:
    stages = [{"number": 1, "respond_within": 10}, {"number": 2, "respond_within": 20}]
    found = {one.provision for one in report_on({"stages": stages}, "2022").not_assessed}
    assert "5.18" not in found
