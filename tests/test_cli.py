"""The command line: what it prints, where, and with which exit code."""

from __future__ import annotations

import io
import json
import os
import runpy
import subprocess
import sys
import zoneinfo
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

import pytest

from complaintcode import inputs, rules
from complaintcode.cli import main
from complaintcode.rules.registry import Rule

LATE = {
    "reference": "HC-1042",
    "received": "2024-12-16",
    "stages": [{"number": 1, "acknowledged": "2024-12-23", "responded": "2025-01-14"}],
}
KEPT = {
    "reference": "HC-1043",
    "received": "2024-12-16",
    "stages": [{"number": 1, "acknowledged": "2024-12-23", "responded": "2025-01-09"}],
}
REVIEW = {
    "reference": "HC-1044",
    "received": "2024-12-16",
    "stages": [{"number": 1, "responded": "2025-01-07"}],
}
AS_OF = ["--as-of", "2025-02-01"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, case in (("a", LATE), ("b", KEPT)):
        (tmp_path / f"{name}.json").write_text(json.dumps(case), encoding="utf-8")
    below = tmp_path / "below"
    below.mkdir()
    (below / "c.json").write_text(json.dumps(REVIEW), encoding="utf-8")
    return tmp_path


def written(path: Path, case: object) -> str:
    path.write_text(json.dumps(case), encoding="utf-8")
    return str(path)


def reports(text: str) -> list[dict[str, Any]]:
    document = json.loads(text)
    assert document["schema"] == "complaintcode.report/1"
    found: list[dict[str, Any]] = document["reports"]
    return found


class TestExitCodes:
    def test_1_where_a_must_is_not_met(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["check", written(tmp_path / "case.json", LATE), *AS_OF]) == 1
        assert "NOT MET" in capsys.readouterr().out

    def test_0_where_all_are_kept(self, tmp_path: Path) -> None:
        assert main(["check", written(tmp_path / "case.json", KEPT), *AS_OF]) == 0

    def test_0_where_one_needs_review(self, tmp_path: Path) -> None:
        case = {**REVIEW, "stages": [{"number": 1, "acknowledged": "2024-12-30"}]}
        case["stages"][0]["responded"] = "2025-01-11"  # type: ignore[index]
        path = written(tmp_path / "case.json", case)
        assert main(["check", path, *AS_OF, "--select", "6.3"]) == 0
        assert main(["check", path, *AS_OF, "--select", "6.3", "--strict"]) == 1

    def test_should_counts_only_when_strict(self, tmp_path: Path) -> None:
        extension = {"notified": "2023-03-17", "until": "2023-04-17", "agreed": False}
        stage = {"number": 1, "acknowledged": "2023-03-03", "extensions": [extension]}
        case = {"reference": "1", "received": "2023-03-01", "stages": [stage]}
        path = written(tmp_path / "case.json", case)
        chosen = ["check", path, "--as-of", "2023-03-17", "--select", "5.2"]
        assert main(chosen) == 0
        assert main([*chosen, "--strict"]) == 1

    def test_2_and_nothing_on_standard_output_for_a_bad_case(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        bad = {**LATE, "refrence": 1, "stages": [{"number": 1, "responded": "15/05/24"}]}
        path = written(tmp_path / "case.json", bad)
        for format_ in ("text", "json", "jsonl"):
            assert main(["check", path, "--format", format_, *AS_OF]) == 2
            told = capsys.readouterr()
            assert told.out == ""
            assert told.err.splitlines() == [
                f"{path}: $.stages[0].responded: expected a date like 2024-05-15 (got '15/05/24')",
                f"{path}: $.refrence: unknown key; did you mean reference?",
            ]

    def test_2_but_the_good_ones_of_several_are_reported(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (folder / "aa.json").write_text("[", encoding="utf-8")
        assert main(["check", str(folder), *AS_OF]) == 2
        told = capsys.readouterr()
        assert told.out.splitlines()[-1].startswith("2 cases: ")
        assert "aa.json: $: not JSON" in told.err

    def test_3_where_a_rule_of_ours_broke(
        self,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        def broken(*_: object) -> Any:
            raise ZeroDivisionError

        known = dict(rules.load())
        known["stage1-response-time"] = Rule(broken, ())
        monkeypatch.setattr(rules, "load", lambda: known)
        assert main(["check", written(tmp_path / "case.json", LATE), *AS_OF]) == 3
        out = capsys.readouterr().out
        assert "a rule of ours broke: stage1-response-time: ZeroDivisionError" in out
        assert "acknowledged in time" in out

    def test_130_on_an_interrupt(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def interrupted(_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(inputs, "pieces", interrupted)
        assert main(["check", written(tmp_path / "case.json", LATE), *AS_OF]) == 130

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["check"], "PATH"),
            (["chekc", "x"], "(got 'chekc'); did you mean check?"),
            (["check", "x.json", "--as-of", "1/2/25"], "expected a date like 2024-05-15"),
            (["check", "x.json", "--as-of", "2025-02-30"], "no such day in the calendar"),
            (["check", "x.json", "--ignore", "6.3"], "expected PROVISION='reason'"),
            (["check", ""], "complaintcode check: PATH: the path is empty. See"),
            (["letter", " ", "--kind", "update"], "FILE: the path is empty"),
            (
                ["workdays", "add", "2025-02-01", "many"],
                "N: expected a whole number, 0 or more (got 'many')",
            ),
            (
                ["workdays", "add", "2024-02-12", "-1"],
                "N: expected a whole number, 0 or more (got '-1')",
            ),
            (["due", "x.json", "--within", "-1"], "--within: expected a whole number, 0 or more"),
            (
                ["workdays", "add", "2025-02-01", "1_0"],
                "N: expected a whole number, 0 or more (got '1_0')",
            ),
            (
                ["workdays", "add", "2025-02-01", "٣"],
                "N: expected a whole number, 0 or more (got '٣')",
            ),
            (
                ["workdays", "add", "2025-02-01", "9" * 5000],
                "N: expected a whole number, 0 or more (got '999",
            ),
            (
                ["workdays", "add", "2025-02-01", "1", "--closures", "2025-12-24..2025-01-02"],
                "--closures: the period ends on 2025-01-02, before it begins on 2025-12-24",
            ),
        ],
    )
    def test_2_for_bad_arguments(
        self, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit) as stopped:
            main(arguments)
        assert stopped.value.code == 2
        error = capsys.readouterr().err
        assert said in error
        assert len(error.splitlines()) == 1

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["--edition", "2025"], "expected an edition, one of hos-2022, hos-2024"),
            (["--select", "6.33"], "unknown provision; did you mean 6.3?"),
            (["--ignore", "5.99='no'"], "unknown provision"),
            (["--bank-holidays", "none.json"], "none.json"),
        ],
    )
    def test_2_for_arguments_that_name_nothing(
        self, arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["check", written(tmp_path / "c.json", LATE), *AS_OF, *arguments]) == 2
        told = capsys.readouterr()
        assert said in told.err
        assert told.out == ""


class TestCheck:
    def test_the_text_of_the_contract(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["check", written(tmp_path / "case.json", LATE), *AS_OF])
        off = "25 and 26 Dec and 1 Jan"
        assert capsys.readouterr().out.splitlines()[:4] == [
            "HC-1042  NOT MET   received Mon 16 Dec 2024, Code of 2024, looked at on 1 Feb 2025",
            "  6.3   stage 1 answer 3 working days late: due Thu 9 Jan 2025, sent Tue 14 Jan",
            f"{' ' * 8}counted from the acknowledgement, Mon 23 Dec; {off} are bank holidays",
            "  6.2   acknowledged in time: due Mon 23 Dec, sent Mon 23 Dec",
        ]

    def test_json_is_one_document(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        main(["check", str(folder), "--recursive", "--format", "json", *AS_OF])
        found = reports(capsys.readouterr().out)
        assert [one["reference"] for one in found] == ["HC-1042", "HC-1043", "HC-1044"]
        assert [one["outcome"] for one in found] == ["not_met", "met", "not_met"]

    def test_json_of_several_of_which_none_is_good(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "a.json").write_text("{}", encoding="utf-8")
        assert main(["check", str(tmp_path), "--format", "json", *AS_OF]) == 2
        assert reports(capsys.readouterr().out) == []

    def test_jsonl_is_a_report_a_line(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["check", str(folder), "--format", "jsonl", *AS_OF])
        lines = capsys.readouterr().out.splitlines()
        assert [json.loads(line)["reference"] for line in lines] == ["HC-1042", "HC-1043"]

    def test_many_cases_have_a_line_where_not_met_and_totals(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["check", str(folder), *AS_OF])
        assert capsys.readouterr().out.splitlines() == [
            "HC-1042  NOT MET  6.3 stage 1 answer 3 working days late",
            "2 cases: 1 not met, 1 met",
        ]

    def test_select_drops_and_ignore_shows_without_counting(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = written(tmp_path / "case.json", LATE)
        assert main(["check", path, *AS_OF, "--select", "6.2"]) == 0
        assert "6.3" not in capsys.readouterr().out
        assert main(["check", path, *AS_OF, "--ignore", "6.3=settled with the resident"]) == 0
        assert "ignored: settled with the resident" in capsys.readouterr().out
        main(["check", path, *AS_OF, "--ignore", "6.3=settled", "--format", "json"])
        (report,) = reports(capsys.readouterr().out)
        ignored = {one["provision"]: one["ignored"] for one in report["findings"]}
        assert ignored == {"6.2": None, "6.3": {"reason": "settled", "by": None, "until": None}}
        assert report["outcome"] == "not_met"

    def test_all_shows_what_was_not_assessed(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = written(tmp_path / "case.json", KEPT)
        main(["check", path, *AS_OF, "--all"])
        out = capsys.readouterr().out
        assert "not assessed: " in out
        assert "--all shows them" not in out

    def test_redact_leaves_evidence_out(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        letter = {"kind": "stage1_response", "sent": "2025-01-09", "text": "We uphold it."}
        path = written(tmp_path / "case.json", {**KEPT, "letters": [letter]})
        quoted = []
        for options in ([], ["--redact"]):
            main(["check", path, *AS_OF, *options, "--format", "json"])
            (report,) = reports(capsys.readouterr().out)
            quoted.append([one["text"] for f in report["findings"] for one in f["evidence"]])
        assert "We uphold it." in quoted[0]
        assert quoted[1] == []

    def test_edition_and_closures(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = written(tmp_path / "case.json", LATE)
        main(["check", path, *AS_OF, "--edition", "2022"])
        assert "Code of 2022" in capsys.readouterr().out
        closed = "2024-12-27,2024-12-30,2024-12-31"
        assert main(["check", path, *AS_OF, "--closures", closed]) == 1
        assert "closure days" in capsys.readouterr().out

    def test_closures_from_one_day_to_another(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = written(tmp_path / "case.json", LATE)
        told = []
        for closed in ("2024-12-27,2024-12-30,2024-12-31", "2024-12-27, 2024-12-30..2024-12-31"):
            main(["check", path, *AS_OF, "--closures", closed])
            told.append(capsys.readouterr().out)
        assert told[0] == told[1]
        assert "closure days" in told[0]

    @pytest.mark.parametrize(
        ("text", "references"),
        [
            (json.dumps(LATE), ["HC-1042"]),
            (f"{json.dumps(LATE)}\n\n{json.dumps(KEPT)}\n", ["HC-1042", "HC-1043"]),
        ],
        ids=["one case", "JSON Lines"],
    )
    def test_standard_input(
        self,
        text: str,
        references: list[str],
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        main(["check", "-", "--format", "json", *AS_OF])
        assert [one["reference"] for one in reports(capsys.readouterr().out)] == references

    def test_nothing_in_a_case_can_steer_the_terminal(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["check", written(tmp_path / "c.json", {**KEPT, "reference": "A\x1b[31m"}), *AS_OF])
        assert capsys.readouterr().out.startswith("A\\x1b[31m  MET")

    def test_today_is_asked_for_only_here(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["check", written(tmp_path / "c.json", KEPT), "--format", "json"])
        seen = date.fromisoformat(json.loads(capsys.readouterr().out)["as_of"])
        assert abs((date.today() - seen).days) <= 1  # noqa: DTZ011 - the test is about today


class TestTables:
    """``--columns``: a CSV by a map of its columns."""

    MAP = 'rows = "stage"\ncase_key = "Ref"\ndate_formats = ["%d/%m/%Y"]\n[columns]\n' + "\n".join(
        f'{path} = "{name}"'
        for path, name in (
            ("number", "Stage"),
            ("requested", "In"),
            ("acknowledged", "Ack"),
            ("responded", "Out"),
        )
    )
    ROWS = (
        "Ref,Stage,In,Ack,Out\n"
        "HC-1,1,16/12/2024,23/12/2024,14/01/2025\n"
        "HC-2,1,16/12/2024,soon,\n"
        "HC-3,1,06/01/2025,,\n"
    )

    @pytest.fixture
    def table(self, tmp_path: Path) -> list[str]:
        (tmp_path / "map.toml").write_text(self.MAP, encoding="utf-8")
        (tmp_path / "cases.csv").write_text(self.ROWS, encoding="utf-8")
        return [str(tmp_path / "cases.csv"), "--columns", str(tmp_path / "map.toml")]

    def test_check(self, table: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", *table, "--as-of", "2025-01-09"]) == 2
        out, error = capsys.readouterr()
        assert out.splitlines() == [
            "HC-1  NOT YET DUE",
            "HC-3  NOT YET DUE",
            "2 cases: 2 not yet due; 1 more could not be read",
        ]
        assert error.splitlines() == [
            (
                f"{table[0]}:3: $.stages[0].acknowledged: expected a date like 31/05/2024"
                " (got 'soon'), column 'Ack'"
            ),
        ]

    def test_due(self, table: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        folder = str(Path(table[0]).parent)
        written(Path(folder) / "open.json", TestDue.CASE)
        arguments = [folder, *table[1:], "--as-of", "2025-01-09", "--within", "5"]
        assert main(["due", *arguments]) == 2
        assert capsys.readouterr().out.splitlines() == [
            "HC-1  6.3   answer stage 1: Thu 9 Jan 2025, today",
            "HC-1  6.4   last day to tell of an extension of stage 1: Thu 9 Jan 2025, today",
            "HC-7  6.3   answer stage 1: Thu 9 Jan 2025, today",
            "HC-7  6.4   last day to tell of an extension of stage 1: Thu 9 Jan 2025, today",
            "HC-3  6.2   acknowledge stage 1: Mon 13 Jan 2025, in 2 working days",
        ]

    def test_a_table_on_standard_input(
        self,
        table: list[str],
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(self.ROWS.encode())))
        arguments = ["-", *table[1:], "--as-of", "2025-01-20", "--format", "jsonl"]
        assert main(["check", *arguments]) == 2
        found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [one["source"] for one in found] == ["-:2", "-:4"]

    def test_a_column_that_is_never_filled(
        self, table: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        rows = "Ref,Stage,In,Ack,Out\nHC-3,1,06/01/2025,09/01/2025,\n"
        Path(table[0]).write_text(rows, encoding="utf-8")
        assert main(["check", *table, "--as-of", "2025-01-09"]) == 0
        said = "the column 'Out' is never filled: it is read as not having happened"
        assert capsys.readouterr().err == f"{table[0]}: {said}\n"
        assert main(["due", *table, "--as-of", "2025-01-09"]) == 0
        assert capsys.readouterr().err == f"{table[0]}: {said}\n"

    def test_a_map_that_is_wrong(
        self, table: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        Path(table[2]).write_text('[columns]\nrecieved = "In"\n', encoding="utf-8")
        assert main(["check", *table]) == 2
        out, error = capsys.readouterr()
        assert out == ""
        assert error.splitlines()[0] == (
            f"{table[2]}: $.columns.recieved: unknown key; did you mean received?"
        )

    def test_a_table_without_a_map(
        self, table: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["check", table[0]]) == 2
        out, error = capsys.readouterr()
        assert out == "0 cases: none could be read\n"
        assert error.startswith(f"{table[0]}: $: a table needs a map of its columns, --columns MAP")


class TestDue:
    CASE: ClassVar[dict[str, object]] = {
        "reference": "HC-7",
        "received": "2024-12-16",
        "stages": [{"number": 1, "acknowledged": "2024-12-23"}],
    }

    def test_the_sum_day_by_day(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = written(tmp_path / "case.json", self.CASE)
        assert main(["due", path, "--as-of", "2025-01-06"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[0] == "HC-7  6.3   answer stage 1: Thu 9 Jan 2025, in 3 working days"
        assert lines[1:5] == [
            "        Mon 23 Dec 2024   0  day 0",
            "        Tue 24 Dec 2024   1",
            "        Wed 25 Dec 2024   -  Christmas Day",
            "        Thu 26 Dec 2024   -  Boxing Day",
        ]
        assert lines[18] == "        Thu 9 Jan 2025   10"

    def test_json(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = written(tmp_path / "case.json", self.CASE)
        main(["due", path, "--as-of", "2025-01-10", "--format", "json"])
        (item,) = json.loads(capsys.readouterr().out)["due"]
        assert item["what"] == "answer stage 1"
        assert item["working_days_left"] == -1
        assert item["working"][0] == {"date": "2024-12-24", "counts": True, "why": None}

    def test_within_and_many(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        written(folder / "d.json", self.CASE)
        (folder / "e.json").write_text("{", encoding="utf-8")
        assert main(["due", str(folder), "--as-of", "2025-01-06", "--within", "2"]) == 2
        assert capsys.readouterr().out == "nothing is due\n"
        main(["due", str(folder), "--as-of", "2025-01-06", "--within", "3"])
        assert all(line.startswith("HC-") for line in capsys.readouterr().out.splitlines())

    def test_a_bad_case_alone_prints_nothing(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["due", written(tmp_path / "case.json", {}), *AS_OF]) == 2
        assert capsys.readouterr().out == ""


class TestWorkdays:
    def test_add(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["workdays", "add", "2024-02-12", "10"]) == 0
        assert capsys.readouterr().out == "2024-02-26  Monday 26 February 2024\n"

    def test_count(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["workdays", "count", "2024-02-26", "2024-03-04", "--nation", "scotland"]) == 0
        assert capsys.readouterr().out == "5\n"

    def test_explain_and_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        main(["workdays", "add", "2024-03-28", "1", "--explain"])
        assert capsys.readouterr().out.splitlines()[1] == (
            "  2024-03-29  Friday 29 March 2024, Good Friday"
        )
        main(["workdays", "count", "2024-03-28", "2024-04-02", "--format", "json"])
        document = json.loads(capsys.readouterr().out)
        assert document["working_days"] == 1
        assert [day["why"] for day in document["working"]] == [
            "Good Friday",
            "Saturday",
            "Sunday",
            "Easter Monday",
            None,
        ]

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["add", "2099-12-31", "9999999"], "not for 2101"),
            (["count", "2024-02-12", "2024-02-11"], "is before the start"),
        ],
    )
    def test_what_cannot_be_counted(
        self, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["workdays", *arguments]) == 2
        assert said in capsys.readouterr().err


class TestCatalogue:
    def test_provisions(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["provisions", "--edition", "2022"]) == 0
        assert len(capsys.readouterr().out.splitlines()) == 76
        main(["provisions", "--format", "json"])
        document = json.loads(capsys.readouterr().out)
        assert len(document) == 73
        (one,) = [entry for entry in document if entry["provision"] == "6.3"]
        assert one["checked_by"] == [
            "stage1-response-time",
            "stage1-in-all-time",
            "own-stage1-response-time",
            "policy-response-limit",
        ]
        assert one["not_checked"] is None
        assert one["predecessors"] == ["5.1"]

    @pytest.mark.parametrize("provision", ["6.3", "5.8", "1.1"])
    def test_explain(self, provision: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["explain", provision]) == 0
        out = capsys.readouterr().out
        assert out.startswith(f"{provision}  Complaint Handling Code 2024: ")
        assert "source: https://www.housing-ombudsman.org.uk/" in out

    def test_explain_says_the_rule_its_page_and_the_counterpart(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["explain", "5.1", "--edition", "2022"])
        out = capsys.readouterr().out
        assert "since: 6.3 and 6.4" in out
        assert "checked by stage1-response-time" in out
        assert "Known limits" in out

    def test_explain_of_an_unknown_provision(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["explain", "6.33"]) == 2
        assert "did you mean 6.3?" in capsys.readouterr().err

    def test_schema(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["schema", "case"]) == 0
        assert json.loads(capsys.readouterr().out)["required"] == ["reference", "received"]


class TestAsAProcess:
    def run(self, *arguments: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "complaintcode", *arguments]
        return subprocess.run(command, capture_output=True, check=False, **more)

    def test_the_module_is_the_command(self, tmp_path: Path) -> None:
        done = self.run("check", written(tmp_path / "case.json", LATE), *AS_OF)
        assert (done.returncode, done.stderr) == (1, b"")
        assert done.stdout.startswith(b"HC-1042  NOT MET")

    def test_utf_8_under_any_locale(self, tmp_path: Path) -> None:
        path = written(tmp_path / "case.json", {**KEPT, "reference": "Sîan-1 £"})
        done = self.run("check", path, *AS_OF, env={**os.environ, "LC_ALL": "C"})
        assert done.stdout.decode("utf-8").startswith("Sîan-1 £  MET")

    def test_a_reader_that_goes_away(self, tmp_path: Path) -> None:
        lines = "\n".join([json.dumps(LATE)] * 3000)
        (tmp_path / "cases.jsonl").write_text(lines, encoding="utf-8")
        command = [sys.executable, "-m", "complaintcode", "check", str(tmp_path / "cases.jsonl")]
        with subprocess.Popen(
            [*command, "--format", "jsonl", *AS_OF], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""


def test_a_reader_that_goes_away_is_told_by_the_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(inputs, "pieces", gone)
    with (tmp_path / "out").open("w", encoding="utf-8") as out:
        monkeypatch.setattr(sys, "stdout", out)
        assert main(["check", "x.json", *AS_OF]) == 141
        out.write("what it still holds")
    assert (tmp_path / "out").read_text(encoding="utf-8") == ""


def test_what_is_ours_and_breaks_is_no_verdict(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError("the words of a case")

    monkeypatch.setattr(inputs, "pieces", broken)
    assert main(["check", "x.json", *AS_OF]) == 3
    place = f"test_cli.py:{broken.__code__.co_firstlineno + 1}"
    said = f"complaintcode broke (ZeroDivisionError at {place}): please report it\n"
    assert capsys.readouterr() == ("", said)


def test_a_system_without_time_zones(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(zoneinfo, "ZoneInfo", _no_zone)
    assert main(["check", "x.json"]) == 2
    assert capsys.readouterr().err.startswith(
        "complaintcode check: --as-of: this system holds no time zones"
    )


def _no_zone(name: str) -> None:
    raise zoneinfo.ZoneInfoNotFoundError(name)


def test_no_name_of_a_file_can_steer_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "e\x1b[31mvil.json"), *AS_OF]) == 2
    assert "e\\x1b[31mvil.json: " in capsys.readouterr().err


@pytest.mark.parametrize("given", ["", ",", " , "])
def test_nothing_selected_is_not_all_of_it(given: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["check", "x.json", "--select", given])
    assert ended.value.code == 2
    assert "--select: expected provisions like 6.3,5.8" in capsys.readouterr().err


def test_a_day_still_to_come_is_named_in_the_line_of_its_case(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stage = {"number": 1, "acknowledged": "2024-12-23", "responded": "2062-01-13"}
    slip = written(tmp_path / "a.json", {**LATE, "stages": [stage]})
    main(["check", slip, written(tmp_path / "b.json", KEPT), *AS_OF])
    said = "stage 1 answer 16 working days overdue and recorded for Friday 13 January 2062"
    assert said in capsys.readouterr().out


def test_output_into_a_stream_without_an_encoding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["check", written(tmp_path / "case.json", KEPT), *AS_OF]) == 0
    assert out.getvalue().startswith("HC-1043  MET")


def test_the_module_ends_with_the_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path / "case.json", LATE)
    monkeypatch.setattr(sys, "argv", ["complaintcode", "check", path, *AS_OF])
    with pytest.raises(SystemExit) as stopped:
        runpy.run_module("complaintcode", run_name="__main__")
    assert stopped.value.code == 1
    assert "NOT MET" in capsys.readouterr().out


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    for argument in ("--help", "--version"):
        with pytest.raises(SystemExit) as stopped:
            main([argument])
        assert stopped.value.code == 0
    assert "complaintcode 0.1.0" in capsys.readouterr().out


def test_ci_calls_the_readme_s_test_command() -> None:
    root = Path(__file__).parent.parent
    readme = (root / "README.md").read_text(encoding="utf-8")
    commands = [line for line in readme.splitlines() if line.startswith("python3 -m venv")]
    assert len(commands) == 2
    assert commands[1] in (root / ".ci/run").read_text(encoding="utf-8").splitlines()
