"""Twenty published decisions, their times argued by hand beforehand, against what is found."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from complaintcode import check, load_case
from tests.time_rules import TIME_RULES

FOLDER = Path(__file__).parent / "decisions"
EXPECTED: dict[str, dict[str, Any]] = json.loads(
    (FOLDER / "expected.json").read_text(encoding="utf-8")
)


def test_every_case_is_argued_and_every_argument_has_its_case() -> None:
    assert {file.stem for file in (FOLDER / "cases").glob("*.json")} == EXPECTED.keys()
    assert len(EXPECTED) == 20


@pytest.mark.parametrize("name", EXPECTED)
def test_the_findings_are_those_argued_for(name: str) -> None:
    """All of them and no others, where *not applicable* is the same as nothing."""
    argued = EXPECTED[name]
    complaint = load_case(FOLDER / "cases" / f"{name}.json")
    report = check(complaint, as_of=date.fromisoformat(argued["as_of"]))
    expected = {
        (one["rule"], one["about"]): one["outcome"]
        for one in argued["findings"]
        if one["outcome"] != "not_applicable"
    }
    assert report.errors == ()
    found = {
        (one.rule, one.about): one.outcome.value
        for one in report.findings
        if one.rule in TIME_RULES
    }
    assert found == expected


@pytest.mark.parametrize("name", EXPECTED)
def test_each_finding_is_argued_once(name: str) -> None:
    argued = [(one["rule"], one["about"]) for one in EXPECTED[name]["findings"]]
    assert len(argued) == len(set(argued))
