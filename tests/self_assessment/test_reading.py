"""JSON, what stands above the table, editions, and what is refused with which words."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from complaintcode import (
    Answer,
    CaseFileError,
    Compliance,
    DocumentError,
    SelfAssessment,
    UnknownProvision,
    new_self_assessment,
    read_self_assessment,
    write_self_assessment,
)
from complaintcode.errors import FieldError, MissingExtra
from complaintcode.self_assessment.reading import self_assessment_from_bytes
from complaintcode.self_assessment.schema import self_assessment_schema
from complaintcode.self_assessment.writing import self_assessment_to_dict

if TYPE_CHECKING:
    from pathlib import Path

VALIDATOR = Draft202012Validator(self_assessment_schema())
ROW = "1.2\tThe definition.\tYes\tThe policy.\n"


def read(text: str | bytes, **given: Any) -> SelfAssessment:
    data = text.encode() if isinstance(text, str) else text
    return self_assessment_from_bytes(data, "form", **given)


def from_json(**document: Any) -> SelfAssessment:
    return read(json.dumps(document))


class TestJson:
    DOCUMENT: dict[str, Any] = {  # noqa: RUF012 - never changed
        "schema": "complaintcode.self-assessment/1",
        "landlord": "Larkmead Homes",
        "edition": "2024",
        "date": "2024-06-04",
        "answers": [{"provision": "6.3", "answer": "no", "met_by": "2025-05-01"}],
        "problems": [],
        "counts": {"no": 1},
    }

    def test_the_document_of_a_check_is_one_too(self) -> None:
        found = from_json(**self.DOCUMENT)
        assert found.edition == "hos-2024"
        assert found.date == date(2024, 6, 4)
        answer = Answer(provision="6.3", answer=Compliance.NO, met_by=date(2025, 5, 1))
        assert found.answers == (answer,)

    def test_the_schema_takes_what_is_read_and_written(self) -> None:
        VALIDATOR.check_schema(VALIDATOR.schema)
        VALIDATOR.validate(self.DOCUMENT)
        VALIDATOR.validate(self_assessment_to_dict(new_self_assessment("2022")))
        assert not VALIDATOR.is_valid({"answers": [{"provision": "6"}]})

    def test_an_answer_without_raw_words_has_the_forms_own(self) -> None:
        assert from_json(**self.DOCUMENT).answers[0].raw == "No"

    def test_every_problem_is_told_with_its_path(self) -> None:
        with pytest.raises(CaseFileError) as caught:
            from_json(answers=[{"provision": "six", "answer": "Yes"}, {"provison": "6.3"}])
        assert str(caught.value).splitlines() == [
            "form: $.answers[0].provision: expected the number of a provision like 6.3 (got 'six')",
            (
                "form: $.answers[0].answer: expected one of yes, no, partly, in_progress,"
                " not_applicable, blank (got 'Yes'); did you mean yes?"
            ),
            "form: $.answers[1].provison: unknown key; did you mean provision?",
            "form: $.answers[1].provision: required, but missing",
            "form: $.answers[1].answer: required, but missing",
        ]

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("{", r"form: \$: not JSON: expecting .* at line 1, column 2"),
            ("[1]", r"form: \$: expected an object \(got a list\)"),
            (b"{\x80", r"form: \$: expected UTF-8, but byte 1 is 0x80"),
            ("[" * 100_000, r"form: \$: nested too deeply to be a self-assessment file"),
            ("{}\n{}", r"form: \$: expected one self-assessment \(line 2 begins another value\)"),
            ('{"answers": NaN}', r"form: \$: not JSON: NaN is no number"),
            ('{"edition": "2023"}', r"form: \$\.edition: expected an edition, one of"),
            ("{}", r"form: \$\.answers: required, but missing"),
        ],
        ids=[
            *("cut off", "list", "no utf-8", "too deep", "two values", "no number"),
            *("no edition", "no answers"),
        ],
    )
    def test_what_is_no_self_assessment(self, text: str | bytes, said: str) -> None:
        with pytest.raises(CaseFileError, match=said):
            read(text)

    def test_a_key_that_stands_twice_is_told_with_all_else_that_is_wrong(self) -> None:
        answer = '{"provision": "6.3", "answer": "no", "answer": "yes"}'
        with pytest.raises(CaseFileError) as caught:
            read(f'{{"answers": [{answer}], "landlord": 1}}')
        assert [problem.path for problem in caught.value.problems] == [
            "$.answers[0].answer",
            "$.landlord",
        ]
        assert caught.value.problems[0].message == "this key stands twice in its object"
        with pytest.raises(CaseFileError, match="stands twice"):
            read(f'{{"answers": [{answer}]}}')

    def test_without_an_edition_the_numbers_tell_it(self) -> None:
        answers = [{"provision": "5.18", "answer": "yes"}]
        assert from_json(answers=answers).edition == "hos-2022"


class TestTitle:
    def test_labels_say_what_stands_there(self) -> None:
        found = read(
            "Landlord:\tLarkmead Homes\nDate completed: 4 June 2024\nApproved by\nThe Board\n"
            f"Reporting year: 2024-25\nPublished at: www.larkmead.example\nEdition: 2022\n{ROW}"
        )
        assert found.landlord == "Larkmead Homes"
        assert found.date == date(2024, 6, 4)
        assert found.approved_by == "The Board"
        assert found.period == "2024-25"
        assert found.published_at == "www.larkmead.example"
        assert found.edition == "hos-2022"
        assert found.unattributed == ()

    @pytest.mark.parametrize(
        ("title", "landlord", "period"),
        [
            ("Larkmead Homes\nComplaint Handling Code", "Larkmead Homes", None),
            ("Larkmead Self-Assessment 2022-23", None, "2022-23"),
            ("Lark Mead: Complaint Handling Code Self Assessment 2024", "Lark Mead", "2024"),
            ("Lark and Mead's annual self-assessment", "Lark and Mead", None),
            ("Annual self-assessment 2023/24", None, "2023/24"),
            ("Housing Ombudsman Complaint Handling Code", None, None),
            ("Aldersby Borough Council\nSelf assessment", "Aldersby Borough Council", None),
        ],
    )
    def test_a_title_may_say_it(self, title: str, landlord: str | None, period: str | None) -> None:
        found = read(f"{title}\n{ROW}")
        assert found.landlord == landlord
        assert found.period == period
        assert found.unattributed == ()

    def test_a_line_of_every_page_is_no_title_beside_one(self) -> None:
        header = "Complaint Handling Code | Lark Mead"
        title = "Lark Mead: self-assessment 2024"
        found = read(f"{header}\n{title}\n{ROW}{header}\n{ROW.replace('1.2', '1.3')}")
        assert (found.title, found.landlord) == (title, "Lark Mead")
        assert found.unattributed == (header,)
        assert read(f"{header}\n{ROW}{header}\n").title == header

    def test_the_rest_is_kept(self) -> None:
        found = read(
            "We, the Board of Larkmead, have looked at the whole of this with care, have found it"
            " to be true, and send our self-assessment to the Ombudsman.\n"
            f"Section 1: Definition of a complaint\nDate: some day\nEdition: 1999\nVersion 3\n{ROW}"
        )
        assert found.unattributed[0].startswith("We, the Board")
        assert found.unattributed[1:] == ("Date: some day", "Edition: 1999", "Version 3")

    def test_an_empty_label_is_not_filled_by_a_heading(self) -> None:
        assert (
            read(f"Published at:\nSection 1: Definition of a complaint\n{ROW}").published_at is None
        )


class TestEditions:
    @pytest.mark.parametrize(
        ("text", "edition"),
        [
            (ROW, "hos-2024"),
            (f"Self-assessment 2023\n{ROW}", "hos-2022"),
            (f"Self-assessment 2025\n{ROW}", "hos-2024"),
            (f"{ROW}4.19\tx\tYes\tx\n", "hos-2022"),
            (f"Self-assessment 2022\n{ROW}9.5\tx\tYes\tx\n", "hos-2024"),
            (ROW.replace("definition", "individual resident"), "hos-2022"),
        ],
        ids=["newest", "year", "later year", "numbers", "numbers before year", "wording"],
    )
    def test_told_by_numbers_then_by_words(self, text: str, edition: str) -> None:
        assert read(text).edition == edition

    def test_given(self) -> None:
        assert read(ROW, edition="2022").edition == "hos-2022"
        assert from_json(**TestJson.DOCUMENT).edition == "hos-2024"
        assert read(json.dumps(TestJson.DOCUMENT), edition="2022").edition == "hos-2022"
        with pytest.raises(UnknownProvision, match="expected an edition"):
            read(ROW, edition="2023")


class TestFiles:
    def test_a_file_is_read_from_its_path(self, tmp_path: Path) -> None:
        path = tmp_path / "form.txt"
        path.write_text(ROW, encoding="utf-8")
        assert [one.provision for one in read_self_assessment(path).answers] == ["1.2"]
        with pytest.raises(DocumentError, match="No such file"):
            read_self_assessment(tmp_path / "none.txt")

    @pytest.mark.parametrize("text", ["", "A letter.\n\nYes.", "a\tb\tc\n\td\te\n"])
    def test_a_document_of_something_else_is_refused(self, text: str) -> None:
        with pytest.raises(DocumentError, match="form: no row with the number of a provision"):
            read(text)

    def test_so_it_is_without_a_name(self) -> None:
        with pytest.raises(DocumentError, match=r"^no row with the number"):
            self_assessment_from_bytes(b"nothing")


class TestObjects:
    def test_links_are_those_in_the_words(self) -> None:
        answer = Answer(
            provision="1.2",
            answer=Compliance.YES,
            evidence="See https://larkmead.example/a(b). And www.larkmead.example!",
            commentary="(https://larkmead.example/c)",
        )
        assert answer.links == (
            "https://larkmead.example/a(b",
            "www.larkmead.example",
            "https://larkmead.example/c",
        )

    @pytest.mark.parametrize("number", ["6", "6.3\n", "a.b", "", 6.3])
    def test_a_provision_has_a_number(self, number: Any) -> None:
        with pytest.raises(FieldError, match=r"Answer\.provision: expected the number of a"):
            Answer(provision=number, answer=Compliance.YES)

    def test_a_new_form_takes_evidence_only_for_what_there_is(self) -> None:
        with pytest.raises(UnknownProvision, match=r"has no provision '6\.99'"):
            new_self_assessment("2024", evidence={"6.99": "x"})

    def test_raw_words_that_say_otherwise_do_not_hide_the_answer(self) -> None:
        answer = Answer(provision="1.2", answer=Compliance.YES, raw="as agreed")
        form = write_self_assessment(SelfAssessment(edition="hos-2024", answers=(answer,)), "csv")
        (found,) = read(form).answers
        assert (found.answer, found.raw) == (Compliance.YES, "Yes - as agreed")

    @pytest.mark.parametrize("form", ["csv", "docx", "html", "json", "markdown"])
    def test_an_unknown_provision_is_written_and_read_too(self, form: str) -> None:
        answer = Answer(provision="12.1", answer=Compliance.NO, commentary="It is ours.")
        written = SelfAssessment(answers=(answer,))
        assert read(write_self_assessment(written, form)).answers == (answer,)

    def test_what_xml_cannot_hold_is_left_out(self) -> None:
        answer = Answer(provision="1.2", answer=Compliance.NO, commentary="It\x00 is\x0b ours.")
        written = SelfAssessment(edition="hos-2024", answers=(answer,))
        assert read(write_self_assessment(written, "docx")).answers[0].commentary == "It is ours."

    def test_a_format_that_there_is_not(self) -> None:
        with pytest.raises(FieldError, match="expected one of markdown, csv, html, docx, json"):
            write_self_assessment(new_self_assessment("2024"), "odt")

    def test_word_needs_an_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "docx", None)
        with pytest.raises(MissingExtra, match=r"writing DOCX needs the extra forms: pip"):
            write_self_assessment(new_self_assessment("2024"), "docx")
