"""The commands: what they print, where, and with which exit code."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from complaintcode.cli import main
from complaintcode.self_assessment.reading import read_self_assessment
from complaintcode.self_assessment.schema import self_assessment_schema
from complaintcode.self_assessment.writing import SCHEMA

FORMS = Path(__file__).parent.parent / "data/self-assessments"
EXAMPLES = Path(__file__).parent.parent.parent / "examples"


def run(*arguments: object) -> int:
    return main(["self-assessment", *map(str, arguments)])


class TestCheck:
    def test_the_text_groups_what_is_asked_alike(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run("check", FORMS / "tables-apart.txt") == 1
        shown = capsys.readouterr().out
        assert shown.startswith("self-assessment  Code of 2022: 4 yes, 1 no\n  1.2, 1.3, ")
        assert " 8.3: the form has no\n        row for it\n" in shown
        assert shown.endswith("  67 to answer or explain, 0 more to look at\n")

    def test_what_belongs_to_no_provision_is_shown(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run("check", FORMS / "stray-number.txt")
        assert "  of no provision:\n        Complaints policy, version\n" in capsys.readouterr().out

    def test_a_hybrid_is_said_of_the_form(self, capsys: pytest.CaptureFixture[str]) -> None:
        run("check", FORMS / "hybrid.txt")
        assert (
            "\n  form  read under the Complaint Handling Code 2024, but of"
            in capsys.readouterr().out
        )

    def test_the_document(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run("check", FORMS / "words-for-answers.txt", "--format", "json") == 1
        document: dict[str, Any] = json.loads(capsys.readouterr().out)
        Draft202012Validator(self_assessment_schema()).validate(document)
        assert document["schema"] == SCHEMA
        assert (document["edition"], document["landlord"]) == ("hos-2022", None)
        assert document["answers"][7] == {
            "provision": "1.9",
            "answer": "blank",
            "raw": None,
            "evidence": None,
            "commentary": None,
            "requirement": "Refusals explained.",
        }
        assert document["counts"]["yes"] == 4
        assert document["problems"][0] == {
            "provision": "1.9",
            "problem": "unanswered",
            "detail": "not answered",
        }

    def test_the_document_is_read_again(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        form = FORMS / "broken-over-pages.txt"
        run("check", form, "--format", "json")
        path = tmp_path / "form.json"
        path.write_text(capsys.readouterr().out, encoding="utf-8")
        assert read_self_assessment(path) == read_self_assessment(form)

    def test_0_where_every_provision_is_answered_and_every_gap_explained(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run("check", EXAMPLES / "self-assessments/larkmead-2024.md") == 0
        assert "0 to answer or explain, 3 more to look at" in capsys.readouterr().out

    def test_standard_input_and_an_edition(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        data = io.BytesIO((FORMS / "ticks.md").read_bytes())
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(data))
        assert run("check", "-", "--edition", "2022") == 1
        assert capsys.readouterr().out.startswith("self-assessment  Code of 2022: ")

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["none.txt"], "none.txt: No such file or directory\n"),
            ([FORMS / "expected.toml"], "no row with the number of a provision like 6.3"),
            ([FORMS / "ticks.md", "--edition", "2023"], "--edition: expected an edition, one of"),
        ],
        ids=["no file", "no form", "no edition"],
    )
    def test_2_with_a_line_on_standard_error(
        self, arguments: list[object], said: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run("check", *arguments) == 2
        shown = capsys.readouterr()
        assert said in shown.err
        assert shown.out == ""


class TestCompare:
    OLD = EXAMPLES / "self-assessments/larkmead-2023.csv"
    NEW = EXAMPLES / "self-assessments/larkmead-2024.md"

    def test_text(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run("compare", self.OLD, self.NEW, "--as-of", "2024-07-01") == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[0] == (
            "  same     7.6 -> 9.8: no; promised by Sunday 31 March 2024, which is past"
        )
        assert lines[1] == "  worse    5.1 -> 6.3: yes, now partly"
        assert "  dropped  4.13: yes" in lines
        assert "  new      3.3: yes" in lines

    def test_document(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run("compare", self.OLD, self.NEW, "--format", "json", "--as-of", "2024-01-01") == 0
        found = json.loads(capsys.readouterr().out)["changes"]
        assert {
            "old": ["5.1"],
            "new": ["6.3"],
            "old_answer": "yes",
            "new_answer": "partly",
            "change": "worse",
            "broken_promise": None,
        } in found
        (new,) = (one for one in found if one["new"] == ["3.3"])
        assert (new["old"], new["old_answer"], new["change"]) == ([], None, "new")

    def test_the_day_of_looking_is_today_unless_given(self) -> None:
        assert run("compare", self.NEW, self.NEW) == 0


class TestNew:
    @pytest.mark.parametrize(
        ("name", "more"),
        [
            ("form.md", []),
            ("form.csv", []),
            ("form.html", []),
            ("form.docx", []),
            ("form.json", []),
            ("form.txt", ["--format", "html"]),
            ("form", []),
        ],
    )
    def test_the_format_follows_the_ending(
        self, name: str, more: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / name
        assert run("new", "--edition", "2024", "--landlord", "Larkmead", "-o", path, *more) == 0
        assert capsys.readouterr().out == ""
        read = read_self_assessment(path)
        assert (read.landlord, read.edition, len(read.answers)) == ("Larkmead", "hos-2024", 72)

    def test_standard_output(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run("new", "--edition", "2022") == 0
        shown = capsys.readouterr().out
        assert shown.startswith("Title: Self-assessment against the Complaint Handling Code 2022\n")
        assert "\n## Section 1 Definition of a complaint - best practice requirements\n" in shown
        assert "| 1.2 | In our words: The landlord has to use the definition" in shown

    def test_with_figures_from_cases(self, capsys: pytest.CaptureFixture[str]) -> None:
        cases = EXAMPLES / "cases.jsonl"
        assert run("new", "--edition", "2024", "--cases", cases, "--as-of", "2025-09-10") == 0
        said = "stage 1 answered in time in 2 of 4 complaints, 50%"
        assert f"Records of 4 complaints, as seen on Wednesday 10 September 2025: {said}" in (
            capsys.readouterr().out
        )

    def test_a_case_that_is_given_twice_is_told(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        case = EXAMPLES / "answered-late.json"
        said = {1: "", 2: "HC-1042 is given twice: both are counted"}
        said[3] = "HC-1042 is given 3 times: all are counted"
        for times, note in said.items():
            given = ("--cases", *[case] * times, "--as-of", "2025-09-10")
            assert run("new", "--edition", "2024", *given) == 0
            assert capsys.readouterr().err == (f"--cases: {note}\n" if note else "")

    def test_a_file_that_is_there_stays(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "form.md"
        path.write_text("filled in", encoding="utf-8")
        assert run("new", "--edition", "2024", "-o", path) == 2
        assert "form.md: is there already, and is not overwritten" in capsys.readouterr().err
        assert path.read_text(encoding="utf-8") == "filled in"

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["--edition", "2024", "--format", "docx"], "-o: a Word document needs a file"),
            (
                ["--edition", "2024", "--format", "docx", "--cases", "none.json"],
                "-o: a Word document needs a file",
            ),
            (
                ["--edition", "2024", "-o", "form.txt", "--cases", "none.json"],
                "-o: expected one of .json, .md, .csv, .html, .htm, .docx (got '.txt')",
            ),
            (
                ["--edition", "2024", "-o", str(EXAMPLES / "open-case.json"), "--cases", "x.json"],
                "open-case.json: is there already, and is not overwritten",
            ),
            (["--edition", "2023"], "--edition: expected an edition"),
            (["--edition", "2024", "-o", "none/form.md"], "none/form.md: No such file"),
            (["--edition", "2024", "--cases", "none.json"], "none.json: No such file"),
            (
                ["--edition", "2022", "--cases", str(EXAMPLES / "open-case.json")],
                "--cases: nothing is decided there under hos-2022",
            ),
        ],
        ids=[
            "docx to nowhere",
            "docx to nowhere, before any case",
            "an ending of no format",
            "a file that is there, before any case",
            "no edition",
            "no folder",
            "no case",
            "no figures",
        ],
    )
    def test_2_where_it_cannot_be_done(
        self, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run("new", *arguments) == 2
        shown = capsys.readouterr()
        assert said in shown.err
        assert shown.out == ""


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "self-assessment"]) == 0
    assert json.loads(capsys.readouterr().out)["$id"] == "urn:complaintcode:self-assessment:1"


def test_figures_come_from_a_table_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exports = EXAMPLES / "exports"
    lines = (exports / "tarn-valley-stages.csv").read_text(encoding="utf-8").splitlines()
    table = tmp_path / "stages.csv"
    table.write_text("\n".join([*lines[:3], *lines[4:]]), encoding="utf-8")  # without its bad row
    columns = ("--columns", exports / "tarn-valley-stages.toml", "--as-of", "2025-06-20")
    assert run("new", "--edition", "2024", "--cases", table, *columns) == 0
    assert "stage 1 acknowledged in time in" in capsys.readouterr().out
