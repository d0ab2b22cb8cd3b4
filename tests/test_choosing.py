"""Ignoring with a reason: on the command line and in the configuration file."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode import rules
from complaintcode.cli import main
from complaintcode.rules.registry import Rule

if TYPE_CHECKING:
    from pathlib import Path

LATE = {
    "reference": "HC-1042",
    "received": "2024-12-16",
    "stages": [{"number": 1, "acknowledged": "2024-12-23", "responded": "2025-01-14"}],
}
OLD = {
    "reference": "HC-7",
    "received": "2023-12-18",
    "stages": [
        {
            "number": 1,
            "logged": "2023-12-20",
            "acknowledged": "2023-12-20",
            "responded": "2024-01-08",
        }
    ],
}
IGNORE = '[[ignore]]\nprovision = "6.3"\nreason = "settled"\n'


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory two folders below ``tmp_path``, with a case in it."""
    folder = tmp_path / "landlord/exports"
    folder.mkdir(parents=True)
    (folder / "case.json").write_text(json.dumps(LATE), "utf-8")
    monkeypatch.chdir(folder)
    return folder


def checked(*arguments: str, as_of: str = "2025-02-01") -> int:
    return main(["check", "case.json", "--as-of", as_of, *arguments])


def ignored(capsys: pytest.CaptureFixture[str], *arguments: str, **more: str) -> Any:
    checked("--format", "json", *arguments, **more)
    (report,) = json.loads(capsys.readouterr().out)["reports"]
    (finding,) = [one for one in report["findings"] if one["rule"] == "stage1-response-time"]
    return finding["ignored"]


class TestTheFile:
    """The nearest one holds, from the working directory upwards."""

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("complaintcode.toml", IGNORE),
            ("../complaintcode.toml", IGNORE),
            ("../../complaintcode.toml", IGNORE),
            ("pyproject.toml", IGNORE.replace("[[ignore]]", "[[tool.complaintcode.ignore]]")),
            ("../pyproject.toml", IGNORE.replace("[[ignore]]", "[[tool.complaintcode.ignore]]")),
        ],
    )
    def test_places(
        self, name: str, text: str, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (here / name).write_text(text, "utf-8")
        assert checked() == 0
        assert "ignored: settled" in capsys.readouterr().out
        assert checked("--no-config") == 1

    @pytest.mark.parametrize(
        "shared",
        [
            "this is no TOML",
            '[project]\nname = "complaintcode"',
            'tool = "complaintcode"',
            "[tool.other]\ncomplaintcode = 1",
        ],
    )
    def test_a_shared_file_that_says_nothing_to_us_is_passed_over(
        self, shared: str, here: Path
    ) -> None:
        (here / "pyproject.toml").write_text(shared, "utf-8")
        (here / "../complaintcode.toml").write_text(IGNORE, "utf-8")
        assert checked() == 0

    def test_the_nearest_one_alone(self, here: Path) -> None:
        (here / "complaintcode.toml").write_text("", "utf-8")
        (here / "../complaintcode.toml").write_text(IGNORE, "utf-8")
        assert checked() == 1

    def test_our_own_before_a_shared_one(self, here: Path) -> None:
        (here / "complaintcode.toml").write_text(IGNORE, "utf-8")
        (here / "pyproject.toml").write_text("[tool.complaintcode]", "utf-8")
        assert checked() == 0

    def test_another_file(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (here / "other.toml").write_text(IGNORE, "utf-8")
        assert checked("--config", "other.toml") == 0
        assert checked("--config", "none.toml") == 2
        assert capsys.readouterr().err == "none.toml: No such file or directory\n"

    def test_a_shared_file_by_name_has_to_have_our_table(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (here / "pyproject.toml").write_text("[project]", "utf-8")
        assert checked("--config", "pyproject.toml") == 2
        said = "pyproject.toml: $.tool.complaintcode: required, but missing\n"
        assert capsys.readouterr() == ("", said)

    def test_not_both(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as stopped:
            checked("--config", "other.toml", "--no-config")
        assert stopped.value.code == 2
        assert "not allowed with" in capsys.readouterr().err

    def test_a_working_directory_that_is_gone(
        self, here: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def gone() -> str:
            raise FileNotFoundError

        monkeypatch.setattr(os, "getcwd", gone)
        assert checked() == 1

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("[[ignore", ["$: not TOML: "]),
            ("[[ignored]]", ["$.ignored: unknown key; did you mean ignore?"]),
            (
                '[[ignore]]\nprovision = "6.3"\nreson = "x"',
                ["$.ignore[0].reson: unknown key; did you mean reason?", "$.ignore[0].reason: req"],
            ),
            (
                '[[ignore]]\nprovision = "6.3"\nreason = " "\nuntil = "soon"',
                [
                    "$.ignore[0].reason: expected text that is not empty (got ' ')",
                    "$.ignore[0].until: expected a date like 2024-05-15 (got 'soon')",
                ],
            ),
            (
                f'{IGNORE}[[ignore]]\nprovision = "6.33"\nreason = "x"',
                ["$.ignore[1].provision: unknown provision; did you mean 6.3? (got '6.33')"],
            ),
            (
                '[[ignore]]\nprovision = "6.13"\nreason = "x"\nedition = "2022"',
                ["$.ignore[0].provision: unknown provision; did you mean 6.3? (got '6.13')"],
            ),
            (
                '[[ignore]]\nprovision = "6.3"\nreason = "x"\nedition = "2023"',
                ["$.ignore[0].edition: expected an edition, one of hos-2022, hos-2024"],
            ),
        ],
    )
    @pytest.mark.parametrize("shared", [False, True])
    def test_what_may_be_wrong(
        self,
        text: str,
        said: list[str],
        shared: bool,
        here: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        name, at = "complaintcode.toml", "$"
        if shared:
            name, at = "pyproject.toml", "$.tool.complaintcode"
            text = text.replace("[[ignore", "[[tool.complaintcode.ignore")
        (here / name).write_text(text, "utf-8")
        assert checked() == 2
        out, error = capsys.readouterr()
        assert out == ""
        lines = error.splitlines()
        assert len(lines) == len(said)
        for line, start in zip(lines, said, strict=True):
            start = start if "not TOML" in start else start.replace("$", at, 1)  # noqa: PLW2901
            assert line.startswith(f"{name}: {start}")


def test_what_was_not_selected_is_not_told_of_either(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked("--select", "6.9", "--format", "json") == 0
    (report,) = json.loads(capsys.readouterr().out)["reports"]
    assert report["findings"] == []
    assert [one["provision"] for one in report["not_assessed"]] == ["6.9"]
    assert checked("--select", "6.9") == 0
    assert "1 not assessed" in capsys.readouterr().out


class TestWhatIsIgnored:
    def test_stays_in_the_report_with_who_why_and_until_when(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        more = 'by = "Head of Complaints"\nuntil = 2025-03-31\n'
        (here / "complaintcode.toml").write_text(IGNORE + more, "utf-8")
        assert ignored(capsys) == {
            "reason": "settled",
            "by": "Head of Complaints",
            "until": "2025-03-31",
        }
        assert checked() == 0
        out = " ".join(capsys.readouterr().out.split())
        assert out.startswith("HC-1042 NOT MET")
        assert "ignored by Head of Complaints until Mon 31 Mar 2025: settled" in out
        assert "1 kept, 1 not kept (1 of them ignored), 0 to review" in out

    def test_by_the_argument_before_the_file(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (here / "complaintcode.toml").write_text(IGNORE, "utf-8")
        found = ignored(capsys, "--ignore", "6.3=told on the telephone")
        assert found == {"reason": "told on the telephone", "by": None, "until": None}

    @pytest.mark.parametrize(
        ("as_of", "code"), [("2025-03-30", 0), ("2025-03-31", 0), ("2025-04-01", 1)]
    )
    def test_until_a_day(
        self, as_of: str, code: int, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (here / "complaintcode.toml").write_text(f"{IGNORE}until = 2025-03-31", "utf-8")
        assert checked("--select", "6.3", as_of=as_of) == code
        out = capsys.readouterr().out
        note = "note: 6.3 is no longer ignored: that ended on Monday 31 March 2025 (settled)"
        assert (note in out) is (code == 1)

    def test_a_second_entry_where_the_first_has_run_out(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        text = f"{IGNORE}until = 2025-01-31\n{IGNORE.replace('settled', 'again')}"
        (here / "complaintcode.toml").write_text(text, "utf-8")
        assert ignored(capsys)["reason"] == "again"
        checked()
        assert "no longer" not in capsys.readouterr().out

    def test_an_entry_that_has_run_out_says_nothing_of_what_was_kept(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        text = IGNORE.replace("6.3", "6.2") + "until = 2025-01-31\n"
        (here / "complaintcode.toml").write_text(text, "utf-8")
        assert checked() == 1
        assert "no longer" not in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("more", "code"),
        [
            ('reference = "HC-1042"', 0),
            ('reference = "HC-1043"', 1),
            ('edition = "hos-2024"', 0),
            ('edition = "2024"', 0),
            ('edition = "2022"', 1),
        ],
    )
    def test_for_one_complaint_or_edition(self, more: str, code: int, here: Path) -> None:
        (here / "complaintcode.toml").write_text(IGNORE + more, "utf-8")
        assert checked() == code

    def test_among_many_it_is_said_on_the_line(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (here / "complaintcode.toml").write_text(IGNORE, "utf-8")
        (here / "cases.jsonl").write_text(json.dumps(LATE), "utf-8")
        assert main(["check", "cases.jsonl", "--as-of", "2025-02-01"]) == 0
        assert capsys.readouterr().out.splitlines() == [
            "HC-1042  NOT MET  6.3 stage 1 answer 3 working days late (ignored)",
            "1 case: 1 not met",
        ]

    def test_of_a_letter(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (here / "letter.txt").write_text("Dear Ms Quill,\n\nNo.\n", "utf-8")
        command = ["letter", "letter.txt", "--kind", "stage1_response", "--as-of", "2025-02-01"]
        assert main(command) == 1
        (here / "complaintcode.toml").write_text(IGNORE.replace("6.3", "6.9"), "utf-8")
        assert main(command) == 0
        assert "ignored: settled" in capsys.readouterr().out


class TestBesideAnotherEdition:
    """``--also``: what another edition says, and nothing of the first changes."""

    @pytest.fixture(autouse=True)
    def old(self, here: Path) -> None:
        (here / "old.json").write_text(json.dumps(OLD), "utf-8")

    def report(self, capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
        main(["check", *arguments, "--as-of", "2025-02-01", "--format", "json"])
        return json.loads(capsys.readouterr().out)["reports"][0]

    def test_in_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        plain = self.report(capsys, "old.json")
        found = self.report(capsys, "old.json", "--also", "2024")
        also = found.pop("also")
        assert plain.pop("also") is None
        assert found == plain
        assert (found["edition"], also["edition"]) == ("hos-2022", "hos-2024")
        assert set(also) == {"edition", "outcome", "notes", "errors", "findings", "not_assessed"}
        by_itself = self.report(capsys, "old.json", "--edition", "2024")
        assert {key: by_itself[key] for key in also} == also

    def test_not_beside_itself(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert self.report(capsys, "case.json", "--also", "hos-2024")["also"] is None

    def test_in_text(self, capsys: pytest.CaptureFixture[str]) -> None:
        main(["check", "old.json", "--as-of", "2025-02-01"])
        plain = capsys.readouterr().out
        main(
            ["check", "old.json", "--as-of", "2025-02-01", "--also", "2024", "--select", "6.3,5.1"]
        )
        lines = capsys.readouterr().out.splitlines()
        assert lines[0] == plain.splitlines()[0]
        second = lines.index("")
        assert lines[second + 1] == (
            "HC-7 by the Code of 2024  MET   beside it: nothing above changes"
        )
        assert lines[second + 2].startswith("  6.3   stage 1 answered in time: due ")

    def test_neither_outcome_nor_exit_code_changes(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        stage = {"logged": "2024-04-02", "acknowledged": "2024-04-09", "responded": "2024-04-22"}
        case = {"reference": "HC-8", "received": "2024-04-02", "stages": [{"number": 1, **stage}]}
        (here / "case.json").write_text(json.dumps(case), "utf-8")
        assert checked() == 0
        assert checked("--also", "2022") == 0
        (here / "cases.jsonl").write_text(json.dumps(case), "utf-8")
        capsys.readouterr()
        arguments = ["cases.jsonl", "--as-of", "2025-02-01", "--also", "2022"]
        assert main(["check", *arguments]) == 0
        assert capsys.readouterr().out.splitlines() == [
            "HC-8 by the Code of 2022  NOT MET  5.1 stage 1 answer 4 working days late",
            "1 case: 1 met",
        ]

    def test_of_many(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (here / "cases.jsonl").write_text(json.dumps(LATE), "utf-8")
        main(["check", "cases.jsonl", "--as-of", "2025-02-01", "--also", "2022", "--no-config"])
        lines = capsys.readouterr().out.splitlines()
        assert lines[0].startswith("HC-1042  NOT MET  6.3")
        assert lines[1].startswith("HC-1042 by the Code of 2022  ")
        assert lines[2] == "1 case: 1 not met"

    def test_what_is_selected_or_ignored_holds_for_both(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        arguments = ["--edition", "2024", "--also", "2022", "--select", "5.1", "--ignore", "5.1=x"]
        found = self.report(capsys, "case.json", *arguments)
        assert {one["provision"] for one in found["findings"]} <= {"5.1"}
        assert all(one["ignored"]["reason"] == "x" for one in found["also"]["findings"])
        assert found["also"]["findings"]

    def test_a_rule_of_ours_that_breaks_there_is_told(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken(_: object, basis: Any, *__: object) -> Any:
            if basis.edition.id == "hos-2024":
                raise ZeroDivisionError
            return ()

        known = dict(rules.load())
        rule = known["stage1-response-time"]
        known["stage1-response-time"] = Rule(broken, *rule[1:])
        monkeypatch.setattr(rules, "load", lambda: known)
        assert main(["check", "old.json", "--as-of", "2025-02-01"]) in {0, 1}
        assert main(["check", "old.json", "--as-of", "2025-02-01", "--also", "2024"]) == 3
        assert "a rule of ours broke: stage1-response-time" in capsys.readouterr().out

    def test_an_edition_that_there_is_not(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "old.json", "--also", "2023"]) == 2
        said = "--also: expected an edition, one of hos-2022, hos-2024 (got '2023')"
        assert said in capsys.readouterr().err
