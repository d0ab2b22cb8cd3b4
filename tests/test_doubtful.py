"""Small whole cases, one doubtful point each, argued beforehand from the documents alone.

The arguments were written by another hand than the rules', who had not seen them.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode import case_from_dict, check
from complaintcode.findings import worst

if TYPE_CHECKING:
    from complaintcode import Report

FILES = sorted((Path(__file__).parent / "doubtful").glob("*.json"))


def said(report: Report, provision: str, about: str | None) -> str:
    """The worst that a report says of a provision, at a path where one is given."""
    found = [
        one.outcome
        for one in report.findings
        if provision in {one.provision, *one.with_} and about in {None, one.about}
    ]
    if found:
        return worst(found).value
    unassessed = {one.provision for one in report.not_assessed}
    return "not_assessed" if provision in unassessed else "not_applicable"


def test_there_are_as_many_as_were_argued() -> None:
    assert len(FILES) == 48


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_outcome_is_the_one_argued_for(file: Path) -> None:
    argued: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    report = check(
        case_from_dict(argued["case"]), as_of=date.fromisoformat(argued["as_of"]), all=True
    )
    assert report.errors == ()
    expected = {(one["provision"], one.get("about")): one["outcome"] for one in argued["expected"]}
    assert {key: said(report, *key) for key in expected} == expected
