"""The formats as the command line gives them."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from complaintcode import rules
from complaintcode.cli import main
from complaintcode.reporting.printing import NAMES
from tests.reporting.made import EXAMPLES

if TYPE_CHECKING:
    from pathlib import Path

LATE = str(EXAMPLES / "answered-late.json")
OPEN = str(EXAMPLES / "open-case.json")
AS_OF = ["--as-of", "2025-02-01"]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def on_a_terminal(monkeypatch: pytest.MonkeyPatch, *arguments: str, **environment: str) -> str:
    out = Terminal()
    monkeypatch.setattr(sys, "stdout", out)
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    main(["check", *arguments, *AS_OF])
    return out.getvalue()


class TestColour:
    def test_outcomes_are_painted_on_a_terminal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        text = on_a_terminal(monkeypatch, LATE)
        assert text.startswith("HC-1042  \x1b[1;31mNOT MET\x1b[0m   received")
        assert "\n  \x1b[1;31m6.3\x1b[0m   stage 1 answer" in text
        assert "\n  \x1b[32m6.2\x1b[0m   acknowledged" in text

    def test_of_many_cases_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        text = on_a_terminal(monkeypatch, LATE, LATE)
        assert text.startswith("HC-1042  \x1b[1;31mNOT MET\x1b[0m  6.3 stage 1")

    @pytest.mark.parametrize(
        "command",
        [
            ["letter", "letters/stage1-answer.txt", "--kind", "stage1_response"],
            ["policy", "policies/old-habits.json"],
        ],
    )
    def test_of_letters_and_policies_too(
        self, command: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        out = Terminal()
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.delenv("NO_COLOR", raising=False)
        monkeypatch.setenv("TERM", "xterm")
        name, file, *rest = command
        main([name, str(EXAMPLES / file), *rest])
        assert "  \x1b[1;31mNOT MET\x1b[0m   " in out.getvalue()

    @pytest.mark.parametrize("unwanted", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
    def test_unless_it_is_unwanted(
        self, unwanted: dict[str, str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert "\x1b" not in on_a_terminal(monkeypatch, LATE, **unwanted)

    def test_an_empty_no_color_says_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert "\x1b" in on_a_terminal(monkeypatch, LATE, NO_COLOR="", TERM="xterm")

    def test_never_in_a_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        main(["check", LATE, *AS_OF])
        assert "\x1b" not in capsys.readouterr().out


@pytest.mark.parametrize("name", NAMES)
class TestEveryFormat:
    def test_the_exit_code_is_the_same(self, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", LATE, *AS_OF, "--format", name]) == 1
        assert "HC-1042" in capsys.readouterr().out
        assert main(["check", LATE, *AS_OF, "--format", name, "--select", "6.2"]) == 0

    def test_nothing_is_printed_of_a_single_case_that_cannot_be_used(
        self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        bad = tmp_path / "case.json"
        bad.write_text("{}", encoding="utf-8")
        assert main(["check", str(bad), "--format", name]) == 2
        assert capsys.readouterr().out == ""


def test_sarif_declares_every_rule_that_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", LATE, *AS_OF, "--format", "sarif"])
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    declared = {one["id"]: one for one in run["tool"]["driver"]["rules"]}
    assert set(declared) == set(rules.load())
    assert all(one["help"]["text"].startswith(rules.manual(key)) for key, one in declared.items())
    response = declared["stage1-response-time"]
    assert response["properties"]["provisions"] == ["hos-2022 5.1", "hos-2024 6.3"]
    assert declared["extension-agreement"]["defaultConfiguration"] == {"level": "warning"}


def test_sarif_points_into_standard_input_by_path_and_into_lines_by_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    case = json.dumps(json.loads((EXAMPLES / "answered-late.json").read_text("utf-8")))
    lines = tmp_path / "cases.jsonl"
    lines.write_text(f"\n  {case}\n{case}\n", encoding="utf-8")
    main(["check", str(lines), *AS_OF, "--format", "sarif"])
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    regions = [one["locations"][0]["physicalLocation"]["region"] for one in run["results"]]
    column = case.index('"2025-01-14"') + 1
    assert [(one["startLine"], one["startColumn"]) for one in regions] == [
        (2, column + 2),
        (3, column),
    ]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(case.encode())))
    main(["check", "-", *AS_OF, "--format", "sarif"])
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    assert "physicalLocation" not in run["results"][0]["locations"][0]


class TestCalendarFile:
    def test_its_lines_end_as_the_standard_says(self) -> None:
        command = [sys.executable, "-m", "complaintcode", "due", OPEN, "--format", "ics"]
        done = subprocess.run([*command, *AS_OF], capture_output=True, check=True)
        assert done.stdout.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        assert done.stdout.count(b"\n") == done.stdout.count(b"\r\n")

    def test_into_a_stream_that_cannot_be_told_so(self, monkeypatch: pytest.MonkeyPatch) -> None:
        out = io.StringIO()
        monkeypatch.setattr(sys, "stdout", out)
        assert main(["due", OPEN, "--as-of", "2025-09-10", "--format", "ics"]) == 0
        assert out.getvalue().count("BEGIN:VEVENT") == 4


def test_the_schema_of_a_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "report"]) == 0
    assert json.loads(capsys.readouterr().out)["$id"] == "urn:complaintcode:report:1"


def test_a_calendar_has_its_own_ends_of_lines_on_every_system(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="utf-8", newline="\n"))
    assert main(["due", OPEN, "--as-of", "2025-09-10", "--format", "ics"]) == 0
    lines = written.getvalue().splitlines(keepends=True)
    assert lines
    assert all(line.endswith(b"\r\n") for line in lines)


@pytest.mark.parametrize(("library", "format_"), [("jinja2", "html"), ("icalendar", "ics")])
def test_an_extra_that_is_absent_is_named(
    library: str,
    format_: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from complaintcode.reporting import page  # noqa: PLC0415 - to forget its templates

    page.environment.cache_clear()
    monkeypatch.setitem(sys.modules, library, None)
    command = "check" if format_ == "html" else "due"
    assert main([command, OPEN, "--format", format_]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        f"complaintcode {command}: --format {format_} needs the extra report:"
        " pip install 'complaintcode[report]'\n"
    )
