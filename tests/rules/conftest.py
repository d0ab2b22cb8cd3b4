"""The words in which the tables of the rules are written.

A row is a name, a case, the day of looking and what the rule says, named field by named field.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode import case_from_dict, check

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

    from complaintcode import Finding, Report
    from complaintcode.model.policy import Policy

Case = dict[str, Any]

LATER = "2026-06-01"
"""A day of looking on which all that is told of has been over for long."""


def refused(received: str, *refusals: Case, **case: Any) -> Case:
    """A case in which something was refused two days after it came, unless told otherwise."""
    decided = str(date.fromisoformat(received) + timedelta(days=2))
    exclusions = [{"of": "acceptance", "decided": decided, **one} for one in refusals]
    return {"reference": "HC-1", "received": received, "exclusions": exclusions, **case}


def stage1(received: str, *, case: Case | None = None, **stage: Any) -> Case:
    """A case with one stage."""
    first = {"number": 1, **stage}
    return {"reference": "HC-1", "received": received, "stages": [first], **(case or {})}


def stage2_2024(requested: Any, *, case: Case | None = None, **stage: Any) -> Case:
    """A case under the Code of 2024, with a stage 1 kept in time and then a stage 2."""
    first = {"number": 1, "acknowledged": "2025-07-21", "responded": "2025-08-04"}
    second = {"number": 2, "requested": requested, **stage}
    found = {"reference": "HC-2", "received": "2025-07-21", "stages": [first, second]}
    return {**found, **(case or {})}


def stage2_2022(requested: Any, *, case: Case | None = None, **stage: Any) -> Case:
    """A case under the Code of 2022, with a stage 1 kept in time and then a stage 2."""
    first = {"number": 1, "logged": "2024-02-12", "responded": "2024-02-26"}
    second = {"number": 2, "requested": requested, **stage}
    found = {"reference": "HC-3", "received": "2024-02-12", "stages": [first, second]}
    return {**found, **(case or {})}


def stage3_2022(requested: Any, **stage: Any) -> Case:
    """A case under the Code of 2022 that went to a panel."""
    third = {"number": 3, "name": "panel", "requested": requested, **stage}
    return {"reference": "HC-4", "received": "2023-02-01", "stages": [third]}


def row(name: str, case: Case, as_of: str = LATER, **expected: Any) -> ParameterSet:
    """One row of a table."""
    return pytest.param(case, as_of, expected, id=name)


def report_on(case: Case, as_of: str = LATER, policy: Policy | None = None) -> Report:
    """All that is found, also what does not apply."""
    day = date.fromisoformat(as_of)
    report = check(case_from_dict(case), as_of=day, policy=policy, all=True)
    assert report.errors == ()
    assert all(one.headline and one.because for one in report.findings)
    return report


def every(case: Case, rule: str, as_of: str = LATER, policy: Policy | None = None) -> list[Finding]:
    """The findings of a rule."""
    return [one for one in report_on(case, as_of, policy).findings if one.rule == rule]


def found(case: Case, rule: str, as_of: str = LATER, policy: Policy | None = None) -> Finding:
    """The one finding of a rule."""
    (finding,) = every(case, rule, as_of, policy)
    return finding


def shown(finding: Finding, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a finding that a row names, as a report writes them."""
    return {name: _plain(getattr(finding, name)) for name in fields}


def unassessed(case: Case, as_of: str = LATER) -> dict[str, tuple[str, ...]]:
    """What was not assessed for want of a part of the record: provision and paths."""
    return {one.provision: one.needs for one in report_on(case, as_of).not_assessed if one.needs}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return str(value)
    return value.value if isinstance(value, Enum) else value
