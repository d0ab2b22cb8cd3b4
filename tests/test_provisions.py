"""Every provision is accounted for: shown both kept and not kept, or a question for a person.

What shows it are the tables of ``tests/rules`` themselves, the argued cases and the examples.
"""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from _pytest.mark import ParameterSet

from complaintcode import (
    CaseFileError,
    case_from_dict,
    catalogue,
    check,
    check_policy,
    policy_from_dict,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode import Report

TESTS = Path(__file__).parent

# Checked; the questions of the others are for a person.
CHECKED = {"hos-2022": 33, "hos-2024": 37}

# What the tables of the rules show of one edition only, of the other.
_SOUGHT = {"issues": ["the lift"], "outcomes_sought": ""}
_TOLD = {"notified": "2023-05-02", "until": "2023-06-30", "ombudsman_details": True}
_CONSIDERED = {"of": "escalation", "ground": "already_considered", "decided": "2023-03-20"}
MORE: list[dict[str, Any]] = [
    {"exclusions": [_CONSIDERED], "previous": ["HC-0"]},
    {
        "stages": [
            {
                "number": 1,
                "responded": "2023-03-08",
                "definition": {"issues": [{"what": "the lift", "answered": True}]},
            },
            {"number": 2, "requested": "2023-04-03", "definition": _SOUGHT, "extensions": [_TOLD]},
            {"number": 3, "name": "panel", "requested": "2023-04-20", "extensions": [_TOLD]},
        ]
    },
]
POLICIES: list[tuple[dict[str, Any], str]] = [
    ({"definition": "An expression of dissatisfaction.", "published": False}, "2022"),
]


def rows(folder: str) -> Iterator[tuple[dict[str, Any], str]]:
    """Every case (or policy) of the tables of a folder, with its day of looking (or edition)."""
    for file in sorted((TESTS / folder).glob("test_*.py")):
        module = import_module(f"tests.{folder}.{file.stem}")
        for test in vars(module).values():
            for mark in getattr(test, "pytestmark", ()):
                for row in mark.args[1] if mark.name == "parametrize" else ():
                    if isinstance(row, ParameterSet) and len(row.values) == 3:
                        document, against, _ = row.values
                        if isinstance(document, dict) and isinstance(against, str):
                            yield document, against


def reports() -> Iterator[Report]:
    """The report on each case and on each policy."""
    for case, as_of in cases():
        try:
            complaint = case_from_dict(case)
        except CaseFileError:  # a table of what cannot be
            continue
        yield check(complaint, as_of=date.fromisoformat(as_of))
    for policy, year in (*rows("policies"), *POLICIES):
        yield check_policy(policy_from_dict(policy), edition=year)


def cases() -> Iterator[tuple[dict[str, Any], str]]:
    """Every case that is argued or stands in a table, with its day of looking."""
    yield from rows("rules")
    for case in MORE:
        yield {"reference": "HC-1", "received": "2023-03-01", **case}, "2024-01-01"
    for file in sorted((TESTS / "doubtful").glob("*.json")):
        argued = json.loads(file.read_text(encoding="utf-8"))
        yield argued["case"], argued["as_of"]


@cache
def shown() -> dict[tuple[str, str], set[str]]:
    """The outcomes that some case shows of a provision, by edition and number."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for report in reports():
        for one in report.findings:
            for number in (one.provision, *one.with_):
                found[str(report.edition), number].add(one.outcome.value)
    return found


@pytest.mark.parametrize("name", catalogue.edition_ids())
def test_what_is_checked_is_shown_kept_and_not_kept(name: str) -> None:
    checked = [number for number, keys in catalogue.edition(name).checked_by.items() if keys]
    lacking = {
        number: {"met", "not_met"} - shown()[name, number]
        for number in checked
        if not {"met", "not_met"} <= shown()[name, number]
    }
    assert lacking == {}
    assert len(checked) == CHECKED[name]


@pytest.mark.parametrize("name", catalogue.edition_ids())
def test_what_is_not_checked_has_a_question(name: str) -> None:
    edition = catalogue.edition(name)
    silent = {
        one.number
        for one in edition.provisions
        if not edition.checked_by[one.number] and not one.not_checked
    }
    assert silent == set()
