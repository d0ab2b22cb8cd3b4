"""JUnit XML: held against the schema of the Jenkins plug-in, and read back with ElementTree."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from lxml import etree

from complaintcode.findings import Outcome
from complaintcode.reporting.wording import shown
from tests.reporting.made import NASTY, UNKNOWN, checked, nasty, printed

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parent.parent / "data/schemas/junit-10.xsd"))


def suites(*cases: Any, **asked: Any) -> list[ET.Element]:
    text = printed("junit", *cases, many=True, **asked)
    SCHEMA.assertValid(etree.fromstring(text.encode()))
    return list(ET.fromstring(text))  # noqa: S314 - our own


def ends(suite: ET.Element) -> dict[str, str]:
    """How each test ended: the tag below it."""
    return {test.attrib["name"]: test[0].tag for test in suite.iter("testcase")}


def test_a_case_is_a_suite_and_a_finding_a_test() -> None:
    first, second = suites(UNKNOWN, checked("answered-late"))
    assert first.attrib == {
        "name": "HC-0815",
        "tests": "5",
        "failures": "2",
        "errors": "0",
        "skipped": "2",
        "file": "examples/unknown-dates.json",
    }
    assert ends(first) == {
        "6.2 stage1-acknowledgement-time/$.stages[0]": "system-out",
        "6.3 stage1-response-time/$.stages[0]": "failure",
        "6.11 stage2-acknowledgement-time/$.stages[1]": "skipped",
        "6.14 stage2-response-time/$.stages[1]": "skipped",
        "6.14 stage2-in-all-time/$.stages[1]": "failure",
    }
    failure = second.find("testcase/failure")
    assert failure is not None
    assert failure.attrib == {
        "message": "not met: 6.3 stage 1 answer 3 working days late",
        "type": "must",
    }
    assert (failure.text or "").startswith("due Thursday 9 January 2025, sent Tuesday 14")
    properties = {one.attrib["name"]: one.attrib["value"] for one in second.iter("property")}
    assert properties == {
        "outcome": "not_met",
        "edition": "hos-2024",
        "received": "2024-12-16",
        "as_of": "2025-09-10",
    }


def test_the_letters_of_a_case_are_several_tests_with_names_of_their_own() -> None:
    report = checked("with-a-letter").report
    (suite,) = suites(checked("with-a-letter"))
    assert len(ends(suite)) == len(report.findings)


def test_it_fails_where_the_exit_code_is_1() -> None:
    case = checked("under-2022")
    should = "5.2 extension-agreement/$.stages[0].extensions[0]"
    (suite,) = suites(case)
    assert ends(suite)[should] == "skipped"
    (strict,) = suites(case, strict=True)
    assert ends(strict)[should] == "failure"
    (review,) = suites(UNKNOWN, strict=True)
    assert ends(review)["6.14 stage2-response-time/$.stages[1]"] == "failure"


@pytest.mark.parametrize("outcome", [Outcome.NOT_YET_DUE, Outcome.NOT_APPLICABLE])
def test_what_is_not_yet_due_or_does_not_apply_is_skipped(outcome: Outcome) -> None:
    finding = attrs.evolve(UNKNOWN.report.findings[0], outcome=outcome)
    report = attrs.evolve(UNKNOWN.report, findings=(finding,))
    (suite,) = suites(UNKNOWN._replace(report=report), strict=True)
    assert set(ends(suite).values()) == {"skipped"}


def test_what_is_ignored_is_skipped_with_the_reason() -> None:
    findings = tuple(
        attrs.evolve(one, ignored={"reason": "settled", "by": None, "until": None})
        for one in UNKNOWN.report.findings
    )
    report = attrs.evolve(UNKNOWN.report, findings=findings)
    (suite,) = suites(UNKNOWN._replace(report=report), strict=True)
    assert set(ends(suite).values()) == {"skipped"}
    assert all((one.text or "").endswith("; ignored: settled") for one in suite.iter("skipped"))


def test_a_rule_that_broke_is_an_error_and_what_is_not_assessed_is_skipped_on_request() -> None:
    (suite,) = suites(nasty("it"))
    assert ends(suite)["rule it"] == "error"
    assert suite.attrib["errors"] == "1"
    (whole,) = suites(nasty("it"), everything=True)
    left = [name for name in ends(whole) if name.endswith("not assessed")]
    assert len(left) == 2
    assert int(whole.attrib["tests"]) == int(suite.attrib["tests"]) + 2


def test_a_report_without_a_file_has_none() -> None:
    report = attrs.evolve(UNKNOWN.report, source=None, edition=None)
    (suite,) = suites(UNKNOWN._replace(report=report))
    assert "file" not in suite.attrib
    assert "edition" not in {one.attrib["name"] for one in suite.iter("property")}


@settings(deadline=None, max_examples=60)
@given(NASTY)
def test_every_text_stays_inside_its_element(text: str) -> None:
    (suite,) = suites(nasty(text))
    assert suite.attrib["name"] == shown(text)
    assert len(ends(suite)) == len(UNKNOWN.report.findings) + 1
    skipped = suite.findall("testcase/skipped")
    assert skipped[-1].text == f"{shown(text)}; {shown(text)}; ignored: {shown(text)}"
