"""The command in any shell: pipes, full disks, closed streams, locales, Ctrl-C, names of files."""

from __future__ import annotations

import errno
import io
import json
import ntpath
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, ClassVar

import pytest

from complaintcode import inputs, load_case, streams
from complaintcode.casefile import one_case
from complaintcode.cli import main
from complaintcode.errors import ComplaintCodeError
from complaintcode.reporting.printing import NAMES
from complaintcode.streams import write_new

if TYPE_CHECKING:
    from collections.abc import Mapping

EXAMPLES = Path(__file__).parent.parent / "examples"
LATE = str(EXAMPLES / "answered-late.json")
MANY = str(EXAMPLES / "cases.jsonl")
AS_OF = ("--as-of", "2025-02-01")
POSIX = pytest.mark.skipif(os.name == "nt", reason="a POSIX shell and its devices")
FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
RAN = [sys.executable, "-m", "complaintcode"]
# As from a terminal: a script that runs in the background hands down that Ctrl-C is ignored.
LISTENING = [
    sys.executable,
    "-c",
    (
        "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL);"
        " os.execv(sys.executable, [sys.executable, '-m', 'complaintcode', *sys.argv[1:]])"
    ),
]


def shell(
    line: str, *words: str, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a line of a shell, in which ``$0 "$@"`` is the command with some words."""
    return subprocess.run(
        ["sh", "-c", line.replace("CLI", '"$0" -m complaintcode'), sys.executable, *words],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, **(env or {})},
    )


@POSIX
class TestStreams:
    """Each ends with the exit code and at most one line; none with a traceback."""

    # What is written at once, and what is held back until the end.
    @pytest.fixture(params=["1", ""], ids=["unbuffered", "buffered"], autouse=True)
    def _buffered(self, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PYTHONUNBUFFERED", request.param)

    WRITING = (
        ["check", LATE, *AS_OF],
        ["check", LATE, MANY, *AS_OF, "--format", "json"],
        ["due", str(EXAMPLES / "open-case.json"), *AS_OF],
        ["portfolio", MANY, "--year", "2024-25"],
        ["self-assessment", "new", "--edition", "2024"],
        ["schema"],
        ["--help"],
        ["--version"],
    )

    @FULL
    @pytest.mark.parametrize("words", WRITING, ids=" ".join)
    def test_a_full_disk(self, words: list[str]) -> None:
        done = shell('CLI "$@" >/dev/full', *words)
        said = "standard output: No space left on device\n"
        assert (done.returncode, done.stdout, done.stderr) == (2, "", said)

    @pytest.mark.parametrize("words", WRITING, ids=" ".join)
    def test_standard_output_that_is_closed(self, words: list[str]) -> None:
        done = shell('CLI "$@" >&-', *words)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == "standard output: Bad file descriptor\n"

    def test_standard_output_that_is_closed_and_not_needed(self, tmp_path: Path) -> None:
        made = str(tmp_path / "form.md")
        done = shell('CLI "$@" >&-', "self-assessment", "new", "--edition", "2024", "-o", made)
        assert (done.returncode, done.stderr) == (0, "")
        assert Path(made).stat().st_size > 1000

    @pytest.mark.parametrize("words", WRITING, ids=" ".join)
    def test_a_reader_that_goes_away(self, words: list[str]) -> None:
        done = shell('{ CLI "$@"; echo "$?" >&2; } | true', *words)
        # Where all of it went into the pipe before the reader went, nothing was noticed.
        assert done.stderr in {"0\n", "1\n", "141\n"}


@POSIX
class TestTheOtherStreams:
    @pytest.mark.parametrize("where", ["2>&-", pytest.param("2>/dev/full", marks=FULL)])
    @pytest.mark.parametrize(
        ("words", "code"),
        [(["check", "none.json"], 2), (["check", "--formt"], 2), (["check", LATE, *AS_OF], 1)],
        ids=["an error", "an argument", "none"],
    )
    def test_standard_error_that_takes_nothing(
        self, words: list[str], code: int, where: str
    ) -> None:
        done = shell(f'CLI "$@" {where}', *words)
        assert done.returncode == code
        assert done.stdout.startswith("HC-1042") if code == 1 else done.stdout == ""

    @pytest.mark.parametrize(
        "words",
        [
            ["check", "-"],
            ["due", "-"],
            ["portfolio", "-", "--year", "2024-25"],
            ["letter", "-", "--kind", "update"],
            ["policy", "-"],
            ["self-assessment", "check", "-"],
        ],
        ids=" ".join,
    )
    def test_standard_input_that_is_closed(self, words: list[str]) -> None:
        done = shell('CLI "$@" <&-', *words)
        said = "-: standard input is closed\n"
        assert (done.returncode, done.stdout, done.stderr) == (2, "", said)

    def test_standard_input_that_cannot_be_read(self, tmp_path: Path) -> None:
        done = shell('CLI check - 0>"$1"', str(tmp_path / "written"))
        assert (done.returncode, done.stderr) == (2, "-: Bad file descriptor\n")

    def test_nothing_at_all(self) -> None:
        assert shell('CLI "$@" <&- >&- 2>&-', "check", "-").returncode == 2


LOCALES = (
    {"LC_ALL": "C"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    {"PYTHONIOENCODING": "latin-1"},
    {"PYTHONIOENCODING": "utf-16:strict"},
)


@POSIX
class TestLocales:
    """UTF-8 comes out, and a text that went in is the text that comes out."""

    @pytest.mark.parametrize("env", LOCALES, ids=lambda env: " ".join(map("=".join, env.items())))
    def test_under_any(self, env: dict[str, str], tmp_path: Path) -> None:
        case = json.loads(Path(LATE).read_text(encoding="utf-8")) | {"reference": "Sîan 1"}
        (tmp_path / "£ Sîan.json").write_text(json.dumps(case), encoding="utf-8")
        words = ["check", str(tmp_path / "£ Sîan.json"), *AS_OF, "--ignore", "6.3=said Siân"]
        done = shell('CLI "$@"; CLI "$@" --format json; CLI check "$2".', *words, env=env)
        assert done.stdout.startswith("Sîan 1  NOT MET")
        assert "said Siân" in done.stdout.partition("{")[0]
        (report,) = json.loads(done.stdout[done.stdout.index('{"schema"') :])["reports"]
        assert report["source"] == str(tmp_path / "£ Sîan.json")
        ignored = [one["ignored"] for one in report["findings"] if one["provision"] == "6.3"]
        assert [one["reason"] for one in ignored] == ["said Siân"]
        assert done.stderr == f"{tmp_path}/£ Sîan.json.: No such file or directory\n"

    @pytest.mark.parametrize("env", LOCALES[:2], ids=["utf-8", "ascii"])
    def test_a_name_in_a_form(self, env: dict[str, str], tmp_path: Path) -> None:
        words = ["--edition", "2024", "--landlord", "Tŷ Siân", "-o", str(tmp_path / "form.md")]
        done = shell('CLI self-assessment new "$@"', *words, env=env)
        assert (done.returncode, done.stderr) == (0, "")
        assert "Landlord: Tŷ Siân\n" in (tmp_path / "form.md").read_text(encoding="utf-8")

    @pytest.mark.skipif(sys.platform == "darwin", reason="file names are UTF-8 there")
    @pytest.mark.parametrize(
        ("form", "env"),
        [
            *((form, LOCALES[0]) for form in NAMES),
            ("json", LOCALES[1]),
        ],
        ids=[*NAMES, "json in ascii"],
    )
    def test_a_file_s_name_that_is_no_utf_8(
        self, form: str, env: dict[str, str], tmp_path: Path
    ) -> None:
        name = os.fsencode(tmp_path) + b"/caf\xe9.json"
        Path(os.fsdecode(name)).write_bytes(Path(LATE).read_bytes())
        words = [os.fsdecode(name), *AS_OF, "--format", form]
        done = shell('CLI check "$@"; CLI check "$1".', *words, env=env)
        assert "6.3" in done.stdout
        assert done.stderr == f"{tmp_path}/caf\\udce9.json.: No such file or directory\n"
        if form == "json":
            (report,) = json.loads(done.stdout)["reports"]
            assert report["source"] == os.fsdecode(name)


def test_what_is_no_name_of_a_file_is_escaped() -> None:
    assert main(["explain", "6.3"]) == 0
    assert "\ud800".encode("utf-8", "as_named") == b"\\ud800"
    assert "\udcc3\udcae".encode("utf-8", "as_named").decode() == "î"
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("utf-8", "as_named")


class TestInOneProcess:
    """What the shells above show, where a debugger can follow it; on Windows too."""

    def test_a_closed_standard_output(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdout", None)
        streams.prepare()
        with sys.stdout as out:
            out.write("heard by nobody")
            with pytest.raises(OSError, match="Bad file descriptor"):
                out.flush()
            streams.discard(out)

    def test_a_closed_standard_error(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stderr", None)
        streams.prepare()
        monkeypatch.setattr(streams, "discard", lambda _: pytest.fail("it takes what is said"))
        with sys.stderr as err:
            assert (err.writable(), err.encoding) == (True, "utf-8")
            streams.say("heard by nobody")

    def test_a_standard_error_that_takes_nothing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "err").write_bytes(b"")
        with os.fdopen(os.open(tmp_path / "err", os.O_RDONLY), "w", encoding="utf-8") as err:
            monkeypatch.setattr(sys, "stderr", err)
            assert main(["check", "none.json"]) == 2
        assert (tmp_path / "err").read_bytes() == b""

    def test_a_standard_output_that_takes_nothing(
        self,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        (tmp_path / "out").write_bytes(b"")
        with os.fdopen(os.open(tmp_path / "out", os.O_RDONLY), "w", encoding="utf-8") as out:
            monkeypatch.setattr(sys, "stdout", out)
            assert main(["explain", "6.3"]) == 2
        assert capsys.readouterr().err == "standard output: Bad file descriptor\n"

    def test_a_standard_input_that_gives_nothing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(sys, "stdin", None)
        assert main(["check", "-"]) == 2
        with (tmp_path / "in").open("w", encoding="utf-8") as stdin:
            monkeypatch.setattr(sys, "stdin", stdin)
            assert main(["check", "-"]) == 2
            assert main(["policy", "-"]) == 2
        said = ["-: standard input is closed", "-: read", "-: read"]
        assert capsys.readouterr().err.splitlines() == said


class TestInterrupted:
    @POSIX
    def test_at_work(self, tmp_path: Path) -> None:
        line = json.dumps(json.loads(Path(LATE).read_text(encoding="utf-8")))
        cases = tmp_path / "cases.jsonl"
        cases.write_text(f"{line}\n" * 50_000, encoding="utf-8")
        with subprocess.Popen(
            [*LISTENING, "check", str(cases), *AS_OF, "--format", "jsonl"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()  # it is in the middle of it
            process.send_signal(signal.SIGINT)
            process.stdout.read()
            assert process.stderr.read() == b""
            assert process.wait(30) == 130

    @POSIX
    def test_at_a_reader_that_does_not_read(self) -> None:
        """As in a pager that is left at its first page."""
        with subprocess.Popen(
            [*LISTENING, "provisions", "--format", "json"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONUNBUFFERED": ""},
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            time.sleep(1)  # it has filled the pipe, or is about to
            process.send_signal(signal.SIGINT)
            process.stdout.read()
            assert b"Traceback" not in process.stderr.read()

    def test_at_the_last_flush(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Pager(io.StringIO):
            def flush(self) -> None:
                raise KeyboardInterrupt

        monkeypatch.setattr(sys, "stdout", Pager())
        assert main(["explain", "6.3"]) == 130


class TestNewFiles:
    """``-o``: whole, or not there."""

    @POSIX
    @pytest.mark.parametrize(
        "words",
        [
            ["self-assessment", "new", "--edition", "2024"],
            ["portfolio", MANY, "--year", "2024-25", "--format", "html"],
        ],
        ids=["form", "report"],
    )
    def test_a_disk_that_is_full(self, words: list[str], tmp_path: Path) -> None:
        # No file may grow past 512 bytes.
        made = tmp_path / "made"
        done = shell('ulimit -f 1; CLI "$@"', *words, "-o", str(made))
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == f"{made}: {os.strerror(errno.EFBIG)}\n"
        assert not made.exists()

    def test_interrupted(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        class Interrupted(io.FileIO):
            def write(self, data: Any) -> int:
                super().write(data[:5])
                raise KeyboardInterrupt

        def opened(path: str, _: str) -> IO[bytes]:
            return Interrupted(path, "x")

        monkeypatch.setattr(streams, "open", opened, raising=False)
        path = tmp_path / "form.md"
        assert main(["self-assessment", "new", "--edition", "2024", "-o", str(path)]) == 130
        assert not path.exists()

    def test_one_that_is_there_stays(self, tmp_path: Path) -> None:
        (tmp_path / "form").write_bytes(b"filled in")
        with pytest.raises(ComplaintCodeError, match=r"form: is there already, and is not over"):
            write_new(str(tmp_path / "form"), b"empty")
        assert (tmp_path / "form").read_bytes() == b"filled in"

    @pytest.mark.parametrize("name", ["none/form", "a\0b"])
    def test_a_place_that_there_is_not(self, name: str, tmp_path: Path) -> None:
        with pytest.raises(ComplaintCodeError, match=r"(No such file|no such path)"):
            write_new(str(tmp_path / name), b"")


def test_an_error_of_a_file_names_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def broken(_: object) -> None:
        raise OSError(errno.EIO, "Input/output error", "somewhere.json")

    monkeypatch.setattr(inputs, "pieces", broken)
    with (tmp_path / "out").open("w", encoding="utf-8") as out:
        monkeypatch.setattr(sys, "stdout", out)
        assert main(["check", LATE]) == 2
    assert capsys.readouterr().err == "somewhere.json: Input/output error\n"


class TestWindows:
    """Names as Windows writes them."""

    WITH_A_LETTER: ClassVar[dict[str, Any]] = {
        "reference": "HC-1",
        "received": "2024-12-16",
        "letters": [{"kind": "update", "file": "letters\\one.txt"}],
    }

    def test_the_file_of_a_letter_is_found_on_every_system(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "letters").mkdir()
        (tmp_path / "letters" / "one.txt").write_text("Dear Ms Oak", encoding="utf-8")
        line = json.dumps(self.WITH_A_LETTER)
        for name in ("case.json", "cases.jsonl"):
            (tmp_path / name).write_text(f"{line}\n", encoding="utf-8")
            assert main(["check", str(tmp_path / name), *AS_OF]) in {0, 1}
            assert capsys.readouterr().err == ""
        (letter,) = load_case(tmp_path / "case.json").letters
        assert (letter.text, letter.file) == ("Dear Ms Oak", "letters\\one.txt")

    @pytest.mark.parametrize(
        ("source", "read"),
        [
            ("C:\\cases\\june.jsonl:12", "C:\\cases\\letters\\one.txt"),
            ("june.jsonl:12", "letters\\one.txt"),
            ("\\\\server\\share\\june.json", "\\\\server\\share\\letters\\one.txt"),
            ("D:june.json", "D:letters\\one.txt"),
        ],
    )
    def test_the_file_of_a_letter_is_relative_to_that_of_the_case(
        self, source: str, read: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[str] = []
        ordinary = Path(__file__).stat()

        def text_of(path: str) -> str:
            asked.append(path)
            return "Dear Ms Oak"

        monkeypatch.setattr("complaintcode.documents.text_of", text_of)
        monkeypatch.setattr(os, "stat", lambda _: ordinary)
        monkeypatch.setattr(os, "path", ntpath)
        monkeypatch.setattr(os, "sep", "\\")
        case = one_case.read(json.dumps(self.WITH_A_LETTER).encode(), source)
        monkeypatch.undo()
        assert (case.error, asked) == (None, [read])

    @pytest.mark.parametrize("file", ["\\\\server\\share\\one.txt", "//server/share/one.txt"])
    def test_no_other_computer_is_asked_for_a_letter(self, file: str, tmp_path: Path) -> None:
        case = {**self.WITH_A_LETTER, "letters": [{"kind": "update", "file": file}]}
        found = one_case.read(json.dumps(case).encode(), str(tmp_path / "case.json"))
        said = f"$.letters[0].file: {file!r}: expected a file on this computer"
        assert str(found.error).endswith(said)

    @POSIX
    def test_a_path_with_a_drive_is_named_as_it_was_given(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.chdir(tmp_path)
        path = "C:\\cases\\june.json"
        assert main(["check", path]) == 2
        assert capsys.readouterr().err == f"{path}: No such file or directory\n"
        Path(path).write_bytes(Path(LATE).read_bytes())
        for form, written in (("jsonl", json.dumps(path)), ("csv", path)):
            assert main(["check", path, *AS_OF, "--format", form]) == 1
            assert written in capsys.readouterr().out
