"""``complaintcode portfolio``: what it prints and writes, and with which exit code."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import docx
import pytest

import complaintcode
from complaintcode.cli import main
from complaintcode.portfolios import making, measures

if TYPE_CHECKING:
    from pathlib import Path

STAGE = {"number": 1, "acknowledged": "2025-06-02", "responded": "2025-06-16"}
KEPT = {"reference": "HC-1", "received": "2025-06-02", "tenure": "lcra", "stages": [STAGE]}
LATE = KEPT | {"reference": "HC-2", "stages": [STAGE | {"responded": "2025-06-17"}]}
BEFORE = {
    "reference": "HC-0",
    "received": "2024-06-03",
    "stages": [{"number": 1, "acknowledged": "2024-06-03", "responded": "2024-06-17"}],
}
YEAR = ["--year", "2025-26", "--as-of", "2026-06-30"]


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    return written(tmp_path / "cases.jsonl", KEPT, LATE)


def written(path: Path, *cases: Any) -> Path:
    lines = (case if isinstance(case, str) else json.dumps(case) for case in cases)
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = main(["portfolio", *map(str, words)])
    out, err = capsys.readouterr()
    return code, out, err


def document(capsys: pytest.CaptureFixture[str], *words: object) -> dict[str, Any]:
    code, out, err = run(capsys, *words, *YEAR, "--format", "json")
    assert (code, err) == (0, "")
    found: dict[str, Any] = json.loads(out)
    return found


def test_the_text(cases: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, cases, *YEAR, "--homes", "lcra=120,lcho=5")
    assert (code, err) == (0, "")
    assert out.startswith("Complaints from 1 April 2025 to 31 March 2026\n====")
    assert "  low cost rental (LCRA)       120        2            16.7" in out
    assert out.endswith("\n")
    assert max(map(len, out.split("\n"))) <= 110


@pytest.mark.parametrize(
    ("homes", "found"),
    [
        ("5234", {"all": 5234, "lcra": None, "lcho": None}),
        ("5,234", {"all": 5234, "lcra": None, "lcho": None}),
        ("lcra=5000,lcho=234", {"all": 5234, "lcra": 5000, "lcho": 234}),
        ("lcra=5000, lcho=0", {"all": 5000, "lcra": 5000, "lcho": 0}),
    ],
)
def test_homes(
    homes: str, found: dict[str, Any], cases: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert document(capsys, cases, "--homes", homes)["homes"] == found


def test_the_choices(cases: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--ch02-denominator", "responded", "--no-extensions", "--withdrawn", "count"]
    assert document(capsys, cases, *options)["tsm_options"] == {
        "ch02_denominator": "responded",
        "count_extensions": False,
        "withdrawn": "count",
    }


def test_last_year_from_elsewhere(
    cases: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = written(tmp_path / "before.json", BEFORE)
    second = written(tmp_path / "before-too.json", BEFORE | {"reference": "HC-00"})
    options = ["--last-year", first, "--last-year", second, "--last-year-homes", "1000"]
    last_year = document(capsys, cases, *options)["last_year"]
    assert (last_year["year"], last_year["cases"]) == ("2024-25", 2)
    assert last_year["ch01"]["all"]["stage1"]["per_1000"] == 2.0
    assert document(capsys, cases)["last_year"] is None


def test_small_numbers_withheld(cases: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, cases, "--suppress", "5")
    assert found["suppressed_below"] == 5
    assert found["ch02"]["all"]["stage1"]["late"] is None


def test_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Input:
        buffer = io.BytesIO(f"{json.dumps(KEPT)}\n{json.dumps(LATE)}\n".encode())

    monkeypatch.setattr("sys.stdin", Input)
    assert document(capsys, "-")["cases"] == 2


class TestBadInput:
    def test_the_others_still_count_and_it_is_said(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = written(tmp_path / "cases.jsonl", KEPT, '{"reference": "HC-3"}', "no JSON", LATE)
        code, out, err = run(capsys, path, *YEAR)
        assert code == 2
        assert "2 complaints were made in the period" in out
        assert "2 cases could not be read and are in no figure." in out
        assert err.count("\n") == 2
        assert f"{path}:2: $.received: required, but missing" in err

    def test_where_none_is_good_nothing_is_printed(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for name in ("one.json", "many.jsonl"):
            path = written(tmp_path / name, "[]", "[]")
            code, out, err = run(capsys, path, *YEAR, "-o", tmp_path / "report.html")
            assert (code, out) == (2, "")
            assert str(path) in err
        assert not (tmp_path / "report.html").exists()
        code, out, err = run(capsys, tmp_path / "nowhere", *YEAR)
        assert (code, out) == (2, "")

    def test_of_last_year(
        self, cases: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        before = written(tmp_path / "before.jsonl", BEFORE, "[]")
        code, out, err = run(capsys, cases, *YEAR, "--last-year", before, "--format", "json")
        assert code == 2
        found = json.loads(out)
        assert (found["not_read"], found["last_year"]["not_read"]) == (0, 1)
        assert f"{before}:2" in err

    def test_a_case_that_was_not_read_is_missing_in_both_years(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = written(tmp_path / "cases.jsonl", KEPT, BEFORE, "[]")
        _, out, _ = run(capsys, path, *YEAR, "--format", "json")
        found = json.loads(out)
        assert found["not_read"] == found["last_year"]["not_read"] == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ["--year", "2025/26"],
            "portfolio: --year: expected a period like 2025-26 (1 April 2025 to",
        ),
        ([], "the following arguments are required: --year"),
        (
            [*YEAR, "--homes", "many"],
            "expected a number like 5234, or lcra=5000,lcho=234 (got 'many",
        ),
        ([*YEAR, "--homes", "5000,234"], "expected a number like 5234"),
        ([*YEAR, "--homes", "lcra=5000,other=2"], "(got 'other': 2)"),
        ([*YEAR, "--homes", "lcra"], "(got 'lcra')"),
        ([*YEAR, "--homes", "lcra=1, lcra=2"], "the same homes twice (got 'lcra=1, lcra=2')"),
        (
            [*YEAR, "--suppress", "few"],
            "--suppress: expected a whole number, 0 or more (got 'few')",
        ),
        (
            [*YEAR, "--withdrawn", "never"],
            "--withdrawn: expected one of exclude_ch02, exclude, count (got 'never')",
        ),
    ],
)
def test_arguments_that_cannot_be_used(
    words: list[str], said: str, cases: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["portfolio", str(cases), *words])
    out, err = capsys.readouterr()
    assert (ended.value.code, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1


def test_last_year_is_not_standard_input(cases: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, cases, *YEAR, "--last-year", "-")
    assert (code, out, err) == (
        2,
        "",
        "complaintcode portfolio: --last-year: expected a path (got '-')\n",
    )


def test_a_mark_that_withholds_nothing(cases: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, cases, *YEAR, "--suppress", "1")
    assert (code, out) == (2, "")
    assert err == "suppress: expected a whole number, 2 or more (got 1)\n"


class TestOutput:
    @pytest.mark.parametrize(
        ("name", "begins"),
        [
            ("report.txt", "Complaints from 1 April 2025"),
            ("report", "Complaints from 1 April 2025"),
            ("report.md", "# Complaints from 1 April 2025"),
            ("report.HTML", "<!doctype html>"),
            ("report.htm", "<!doctype html>"),
            ("report.json", '{"schema": "complaintcode.portfolio/1"'),
        ],
    )
    def test_the_format_goes_by_the_ending(
        self,
        name: str,
        begins: str,
        cases: Path,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        code, out, _ = run(capsys, cases, *YEAR, "-o", tmp_path / name)
        assert (code, out) == (0, "")
        assert (tmp_path / name).read_text("utf-8").startswith(begins)

    def test_or_by_what_is_said(
        self, cases: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run(capsys, cases, *YEAR, "--output", tmp_path / "report.txt", "--format", "markdown")
        assert (tmp_path / "report.txt").read_text("utf-8").startswith("# ")
        _, out, _ = run(capsys, cases, *YEAR, "--format", "html")
        assert out.startswith("<!doctype html>")

    def test_word(self, cases: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(capsys, cases, *YEAR, "-o", tmp_path / "report.docx") == (0, "", "")
        found = docx.Document(str(tmp_path / "report.docx"))
        assert found.paragraphs[0].text == "Complaints from 1 April 2025 to 31 March 2026"

    def test_word_needs_a_file(self, cases: Path, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = run(capsys, cases, *YEAR, "--format", "docx")
        said = "complaintcode portfolio: -o: a Word document needs a file to go to\n"
        assert (code, out, err) == (2, "", said)

    @pytest.mark.parametrize("name", ["report.pdf", "report.csv", "report.dox"])
    def test_an_ending_that_is_of_no_format(
        self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        code, out, err = run(capsys, "never-read.jsonl", *YEAR, "-o", tmp_path / name)
        assert (code, out) == (2, "")
        said = "expected one of .txt, .json, .md, .html, .htm, .docx (got '."
        assert err.startswith(f"complaintcode portfolio: -o: {said}")
        assert err.endswith(", or a --format\n")
        assert not list(tmp_path.iterdir())

    def test_what_is_there_stays(
        self, cases: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        file = tmp_path / "report.html"
        file.write_text("filled in by hand")
        code, out, err = run(capsys, cases, *YEAR, "-o", file)
        assert (code, out) == (2, "")
        assert err == f"{file}: is there already, and is not overwritten\n"
        assert file.read_text() == "filled in by hand"

    def test_a_folder_that_is_not_there(
        self, cases: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        code, _, err = run(capsys, cases, *YEAR, "-o", tmp_path / "none" / "report.html")
        assert code == 2
        assert err == f"{tmp_path / 'none' / 'report.html'}: No such file or directory\n"


def test_the_names_at_the_root() -> None:
    assert complaintcode.portfolio is making.portfolio
    assert complaintcode.Portfolio is measures.Portfolio
