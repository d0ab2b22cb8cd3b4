"""Help, what is said of a word that is not known, and the completion of a shell."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from complaintcode import LetterKind, WorkingDayCalendar
from complaintcode.cli import main
from complaintcode.completion_command import SHELLS
from complaintcode.errors import CalendarError

EXAMPLES = Path(__file__).parent.parent / "examples"
COMMANDS = [
    "",
    "check",
    "letter",
    "policy",
    "due",
    "portfolio",
    "workdays",
    "workdays add",
    "workdays count",
    "self-assessment",
    "self-assessment check",
    "self-assessment compare",
    "self-assessment new",
    "schema",
    "provisions",
    "explain",
    "completion",
]


def help_of(command: str, capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as stopped:
        main([*command.split(), "--help"])
    assert stopped.value.code == 0
    return capsys.readouterr().out


def examples_in(text: str) -> list[list[str]]:
    """The words of each example of a help text, without the program's name."""
    joined = text.partition("\nexamples:\n")[2].partition("\n\n")[0].replace("\\\n", "")
    return [shlex.split(line)[1:] for line in joined.splitlines()]


class TestHelp:
    def test_every_command_is_looked_at_here(self, capsys: pytest.CaptureFixture[str]) -> None:
        found = []
        for above in ("", "workdays", "self-assessment"):
            listed = re.findall(r"^ {4}([a-z][\w-]+)(?:  |$)", help_of(above, capsys), re.MULTILINE)
            found += [f"{above} {one}".strip() for one in listed]
        assert sorted(found) == sorted(COMMANDS[1:])

    @pytest.mark.parametrize("command", COMMANDS)
    def test_it_fits_80_columns_and_shows_two_or_three_examples(
        self, command: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        text = help_of(command, capsys)
        assert max(map(len, text.splitlines())) <= 80
        examples = examples_in(text)
        assert 2 <= len(examples) <= 3
        assert all(" ".join(words).startswith(command) for words in examples)

    @pytest.mark.parametrize("command", COMMANDS)
    def test_its_examples_run(
        self,
        command: str,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        shutil.copytree(EXAMPLES, tmp_path / "examples")
        monkeypatch.chdir(tmp_path)
        for words in examples_in(help_of(command, capsys)):
            assert main(words) in {0, 1}
            told = capsys.readouterr()
            made = [one for one in tmp_path.iterdir() if one.name != "examples"]
            assert told.out or made
            assert told.err == ""
            for one in made:
                one.unlink()


class TestWhatIsNotKnown:
    """One line, where and what, with the nearest word that there is, and where help is."""

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            (
                "polcy x",
                (
                    "complaintcode: COMMAND: expected one of check, letter, policy, due, portfolio,"
                    " workdays, self-assessment, schema, provisions, explain, completion"
                    " (got 'polcy'); did you mean policy? See complaintcode --help"
                ),
            ),
            (
                "workdays ad 2024-02-12 1",
                (
                    "complaintcode workdays: add|count: expected one of add, count (got 'ad');"
                    " did you mean add? See complaintcode workdays --help"
                ),
            ),
            (
                "--versoin",
                (
                    "complaintcode: unknown option --versoin; did you mean --version?"
                    " See complaintcode --help"
                ),
            ),
            (
                "check --formt json",  # and not that PATH is missing
                (
                    "complaintcode check: unknown option --formt; did you mean --format?"
                    " See complaintcode check --help"
                ),
            ),
            (
                "letter x.txt --knd=update",
                (
                    "complaintcode letter: unknown option --knd; did you mean --kind?"
                    " See complaintcode letter --help"
                ),
            ),
            (
                "check x.json --quiet",
                "complaintcode check: unknown option --quiet. See complaintcode check --help",
            ),
            (
                "check x.json -q",
                "complaintcode check: unknown option -q. See complaintcode check --help",
            ),
            (
                "explain 6.3 6.4",
                (
                    "complaintcode explain: expected nothing more, but got 6.4."
                    " See complaintcode explain --help"
                ),
            ),
            (
                "due x.json --format JSN",
                (
                    "complaintcode due: --format: expected one of text, json, ics (got 'JSN');"
                    " did you mean json? See complaintcode due --help"
                ),
            ),
            (
                "due x.json --within soon",
                (
                    "complaintcode due: --within: expected a whole number, 0 or more (got 'soon')."
                    " See complaintcode due --help"
                ),
            ),
            (
                "workdays add 2024-02-12 1 --nation scotlnd",
                (
                    "complaintcode workdays add: --nation: expected one of england, wales,"
                    " scotland, northern_ireland (got 'scotlnd'); did you mean scotland?"
                    " See complaintcode workdays add --help"
                ),
            ),
            (
                "self-assessment new --editoin 2024",
                (
                    "complaintcode self-assessment new: unknown option --editoin; did you mean"
                    " --edition? See complaintcode self-assessment new --help"
                ),
            ),
            ("check x.json -o out.txt", "complaintcode check: unknown option -o: redirect with >"),
            (
                "due x.json --output=y",
                "complaintcode due: unknown option --output: redirect with >",
            ),
            ("", "complaintcode: the following arguments are required: COMMAND."),
        ],
    )
    def test_arguments(self, line: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as stopped:
            main(line.split())
        assert stopped.value.code == 2
        out, error = capsys.readouterr()
        assert (out, error.count("\n")) == ("", 1)
        assert error.startswith(said)

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            (
                "explain 6.33",
                (
                    "PROVISION: unknown provision; did you mean 6.3? (got '6.33');"
                    " complaintcode provisions --edition hos-2024 lists them"
                ),
            ),
            (
                "explain zebra --edition 2022",
                (
                    "PROVISION: unknown provision (got 'zebra');"
                    " complaintcode provisions --edition hos-2022 lists them"
                ),
            ),
            ("check {} --select 6.33", "--select: unknown provision; did you mean 6.3?"),
            ("check {} --ignore 6.33=no", "--ignore: unknown provision; did you mean 6.3?"),
            (
                "check {} --edition hos-224",
                (
                    "--edition: expected an edition, one of hos-2022, hos-2024 (got 'hos-224');"
                    " did you mean hos-2024?"
                ),
            ),
            ("policy {} --edition hos2022", "--edition: expected an edition"),
        ],
    )
    def test_what_the_catalogue_does_not_hold(
        self, line: str, said: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(line.format(EXAMPLES / "answered-late.json").split()) == 2
        out, error = capsys.readouterr()
        assert (out, error.count("\n")) == ("", 1)
        assert error.startswith(f"complaintcode {line.split(maxsplit=1)[0]}: {said}")

    def test_kinds_of_a_letter(self, capsys: pytest.CaptureFixture[str]) -> None:
        for kind, said in (
            ("update,stage1_respons", "stage1_response"),
            ("extension", "extension_stage1"),
            (",", ""),
        ):
            with pytest.raises(SystemExit):
                main(["letter", "x.txt", "--kind", kind])
            near = f"; did you mean {said}?" if said else "."
            shown = kind.rpartition(",")[2] or ","
            assert f"(got {shown!r}){near} See " in capsys.readouterr().err

    def test_help_lists_the_kinds_of_a_letter(self, capsys: pytest.CaptureFixture[str]) -> None:
        told = help_of("letter", capsys)
        assert all(kind.value in told for kind in LetterKind)

    def test_a_nation(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        case = {"reference": "A", "received": "2025-01-02", "nation": "Nothern Ireland"}
        path = tmp_path / "case.json"
        path.write_text(json.dumps(case), encoding="utf-8")
        assert main(["check", str(path)]) == 2
        said = "(got 'Nothern Ireland'); did you mean northern_ireland?\n"
        assert capsys.readouterr().err.endswith(said)
        with pytest.raises(CalendarError, match=r"\(got 'walse'\); did you mean wales\?$"):
            WorkingDayCalendar("walse")

    def test_an_option_after_two_dashes_is_a_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "--", "--formt"]) == 2
        assert capsys.readouterr().err == "--formt: No such file or directory\n"


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("completion") / "complaintcode.bash"
    command = [sys.executable, "-m", "complaintcode", "completion", "bash"]
    path.write_bytes(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return path


class TestCompletion:
    @pytest.mark.parametrize("shell", SHELLS)
    def test_every_shell_can_read_its_script(
        self, shell: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["completion", shell]) == 0
        script = tmp_path / "script"
        script.write_text(capsys.readouterr().out, encoding="utf-8")
        if shutil.which(shell) is None:
            pytest.skip(f"there is no {shell}")
        subprocess.run([shell, "-n", str(script)], check=True)

    @pytest.mark.skipif(os.name == "nt" or not shutil.which("bash"), reason="there is no bash")
    @pytest.mark.parametrize(
        ("typed", "offered"),
        [
            (["che"], "check"),
            (["check", "--form"], "--format"),
            (
                ["check", "--format", ""],
                "text json jsonl csv sarif junit github markdown html",
            ),
            (["check", "--format", "js"], "json jsonl"),
            (["check", "--edition", ""], "hos-2022 hos-2024"),
            (["check", "--select", "6.2"], "6.2 6.20"),
            (["letter", "x.txt", "--kind", "refusal_a"], "refusal_accept"),
            (["explain", "9.8"], "9.8"),
            (["workdays", ""], "add count"),
            (["workdays", "add", "--nation", "w"], "wales"),
            (["completion", ""], "bash zsh tcsh"),
            (["check", str(EXAMPLES / "answered")], str(EXAMPLES / "answered-late.json")),
        ],
        ids=lambda value: " ".join(value) if isinstance(value, list) else "",
    )
    def test_what_bash_offers(self, typed: list[str], offered: str, script: Path) -> None:
        words = ["complaintcode", *typed]
        ask = (
            'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
            "$(complete -p complaintcode | sed 's/.*-F \\([^ ]*\\).*/\\1/'); "
            'echo "${COMPREPLY[*]}"'
        )
        done = subprocess.run(
            ["bash", "-c", ask, str(script), *words], check=True, capture_output=True, text=True
        )
        assert (done.stdout.strip(), done.stderr) == (offered, "")

    def test_without_the_extra(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setitem(sys.modules, "shtab", None)
        assert main(["completion", "bash"]) == 2
        said = "completion needs the extra cli: pip install 'complaintcode[cli]'\n"
        assert capsys.readouterr() == ("", said)

    def test_it_is_not_imported_for_anything_else(self) -> None:
        code = (
            "import sys; from complaintcode.cli import main; main(sys.argv[1:]);"
            "print(*{'shtab', 'difflib', 'complaintcode.help_texts'} & set(sys.modules))"
        )
        words = ["check", str(EXAMPLES / "answered-late.json"), "--as-of", "2025-02-01"]
        done = subprocess.run(
            [sys.executable, "-c", code, *words], check=True, capture_output=True, text=True
        )
        assert done.stdout.splitlines()[-1] == ""
