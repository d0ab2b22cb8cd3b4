"""The words in which the tables of the checks are written.

A row is a name, a policy, the edition and what the check says, named field by named field; `None`
in its place: the check says nothing; a tuple: what it would need.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode import check_policy, policy_from_dict
from complaintcode.catalogue import edition

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

    from complaintcode import Finding, Report

Json = dict[str, Any]


def row(name: str, policy: Json, year: str = "2024", **expected: Any) -> ParameterSet:
    """One row of a table: what the one finding of the check says."""
    return pytest.param(policy, year, expected, id=name)


def report_on(policy: Json, year: str = "2024") -> Report:
    """All that is found in a policy."""
    report = check_policy(policy_from_dict(policy), edition=year)
    assert report.errors == ()
    assert all(one.headline and one.because for one in report.findings)
    return report


def every(policy: Json, check: str, year: str = "2024") -> list[Finding]:
    """The findings of a check."""
    return [one for one in report_on(policy, year).findings if one.rule == check]


def shown(policy: Json, check: str, year: str, fields: Json) -> Json:
    """The named fields of the one finding of a check, as a report writes them."""
    (finding,) = every(policy, check, year)
    return {name: _plain(getattr(finding, name)) for name in fields}


def needs(policy: Json, check: str, year: str = "2024") -> tuple[str, ...]:
    """What would let a check speak that says nothing; nothing where it has nothing to say."""
    assert every(policy, check, year) == []
    asked = {
        provision.number for provision, one in edition(year).policy_requirements if one.key == check
    }
    report = report_on(policy, year)
    found = [one.needs for one in report.not_assessed if one.provision in asked]
    return tuple(path for paths in found for path in paths)


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value
