"""The JSON documents, and the schema that they are held against."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from complaintcode import Letter, LetterKind, Report, report_to_dict
from complaintcode.letter_checking import check_letter
from complaintcode.reporting.documents import reports_document
from complaintcode.reporting.schema import report_schema
from complaintcode.testing import reports
from tests.reporting.made import AS_OF, EXAMPLES, NASTY, checked, nasty, printed

DOUBTFUL = sorted((Path(__file__).parent.parent / "doubtful").glob("*.json"))


def closed(schema: Any) -> Any:
    """The schema, with no key let through that it does not name."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: closed(one) for key, one in schema.items()}
    return {**made, "additionalProperties": False} if schema.get("type") == "object" else made


STRICT = jsonschema.Draft202012Validator(closed(report_schema()))


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(report_schema())


@pytest.mark.parametrize(
    "path", [*sorted(EXAMPLES.glob("*.json")), *DOUBTFUL], ids=lambda p: p.stem
)
def test_real_documents_hold_to_it_and_have_no_other_key(path: Path) -> None:
    case = json.loads(path.read_text("utf-8"))
    case = case.get("case", case)
    STRICT.validate(json.loads(printed("json", checked(case, all=True))))


@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(reports())
def test_every_report_holds_to_it(report: Report) -> None:
    """On complaints of every kind, letters and policies, some with another edition beside."""
    document = {**reports_document([], AS_OF), "reports": [report_to_dict(report)]}
    STRICT.validate(json.loads(json.dumps(document)))


def test_the_report_on_a_letter_holds_to_it() -> None:
    text = "We uphold your complaint about the door."
    letter = Letter(kinds=(LetterKind.STAGE1_RESPONSE,), text=text)
    document = report_to_dict(check_letter(letter, edition="2024"))
    assert [one for one in document["findings"] if one["evidence"]]
    STRICT.validate({**reports_document([], AS_OF), "reports": [document]})


def test_a_dictionary_is_what_a_line_holds() -> None:
    made = checked("answered-late")
    assert json.loads(printed("jsonl", made)) == report_to_dict(made.report)
    assert report_to_dict(made.report)["as_of"] == AS_OF.isoformat()
    assert report_to_dict(made.report)["received"] == "2024-12-16"


def test_judged_and_ignored_findings_hold_to_it() -> None:
    STRICT.validate(json.loads(printed("json", nasty("text"))))


@pytest.mark.parametrize(
    ("key", "value"), [("outcome", "kept"), ("findings", None), ("notes", [1]), ("errors", "x")]
)
def test_what_is_no_report_does_not(key: str, value: Any) -> None:
    document = json.loads(printed("json", checked("answered-late")))
    document["reports"][0][key] = value
    open_to_more = jsonschema.Draft202012Validator(report_schema())
    assert not open_to_more.is_valid(document)


def test_keys_may_be_added_and_none_dropped() -> None:
    document = json.loads(printed("json", checked("answered-late")))
    open_to_more = jsonschema.Draft202012Validator(report_schema())
    document["reports"][0]["findings"][0]["more"] = 1
    assert open_to_more.is_valid(document)
    del document["reports"][0]["findings"][0]["because"]
    assert not open_to_more.is_valid(document)


@settings(deadline=None, max_examples=40)
@given(NASTY)
def test_every_text_comes_back_as_it_was(text: str) -> None:
    (line,) = printed("jsonl", nasty(text)).removesuffix("\n").split("\n")
    report = json.loads(line)
    assert report["reference"] == text
    assert report["findings"][0]["because"] == text
