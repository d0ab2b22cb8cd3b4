"""Many cases: one process or several, batches, the bar."""

from __future__ import annotations

import io
import json
import os
import pickle
import signal
import subprocess
import sys
import time
from argparse import Namespace
from concurrent import futures
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode import CaseFileError, Problem, check_command, inputs, progress
from complaintcode.arguments import parser
from complaintcode.casefile import sources
from complaintcode.check_command import Batch, Checker
from complaintcode.cli import main
from complaintcode.reporting.printing import NAMES, Asked, Printer, format_of

from .test_streams import LISTENING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

AS_OF = ["--as-of", "2025-02-01"]
LATE: dict[str, Any] = {
    "reference": "HC-1042",
    "received": "2024-12-16",
    "stages": [{"number": 1, "acknowledged": "2024-12-23", "responded": "2025-01-14"}],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Cases of every kind of file, good and bad."""
    lines = [json.dumps({**LATE, "reference": f"HC-{number}"}) for number in range(9)]
    lines[2:2] = ["", "no case"]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    rows = "".join(f"T-{number},2024-12-16,\n" for number in range(5))
    (tmp_path / "b.csv").write_text(f"reference,received,channel\n{rows}T-5,soon,\n")
    letter = {"kind": "stage1_response", "sent": "2025-01-14", "file": "letter.txt"}
    (tmp_path / "letter.txt").write_text("Stage 1 response. We uphold your complaint.")
    (tmp_path / "c.json").write_text(json.dumps({**LATE, "letters": [letter]}))
    (tmp_path / "d.json").write_text("{}")
    (tmp_path / "e.json").symlink_to(tmp_path / "nowhere.json")
    (tmp_path / "f.jsonl").write_text("\n")
    return tmp_path


@pytest.mark.parametrize(
    ("received", "number", "named"),
    [
        (["2052-04-02"], "1 case", "HC-0"),
        (["2019-12-16"] * 5 + ["2052-04-02"], "6 cases", "HC-0, HC-1, HC-2, HC-3, HC-4, ..."),
    ],
    ids=["one", "many"],
)
def test_days_of_receipt_that_may_be_slips_are_told(
    received: list[str],
    number: str,
    named: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    cases = [{"reference": f"HC-{n}", "received": day} for n, day in enumerate(received)]
    file = tmp_path / "cases.jsonl"
    file.write_text("\n".join(map(json.dumps, [LATE, *cases])), encoding="utf-8")
    assert main(["check", str(file), *AS_OF]) == 1
    when = "after the day of looking, or before the first edition of the Code"
    said = f"{number} received {when}: nothing is found on them ({named})\n"
    assert capsys.readouterr().err == said


@pytest.fixture
def in_small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "BLOCK", 300)
    monkeypatch.setattr(check_command, "BLOCK", 300)


Run = tuple[int, str, str]


def ran(capsys: pytest.CaptureFixture[str], *arguments: str) -> Run:
    code = main(["check", *arguments, *AS_OF])
    said = capsys.readouterr()
    return code, said.out, said.err


# --- the same output ---


@pytest.mark.usefixtures("in_small_batches")
@pytest.mark.parametrize("form", NAMES)
def test_the_same_whatever_the_number_of_processes(
    form: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alone = ran(capsys, str(folder), "--format", form)
    assert alone[0] == 2
    assert len(alone[2].splitlines()) == 7
    assert ran(capsys, str(folder), "--format", form, "--jobs", "2") == alone


def test_a_single_batch_is_done_here(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = ran(capsys, str(folder / "a.jsonl"))
    monkeypatch.setattr(check_command, "_in_processes", None)
    assert ran(capsys, str(folder / "a.jsonl"), "--jobs", "2") == alone


@pytest.mark.usefixtures("in_small_batches")
def test_every_argument_goes_to_every_process(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    policy = b'name = "P"\n[[stages]]\nnumber = 1\nrespond_within = 5\n'
    (folder / "own.toml").write_text('[[ignore]]\nprovision = "6.3"\nreason = "agreed"\n')
    arguments = [str(folder / "a.jsonl"), "--format", "json", "--all", "--also", "2022"]
    arguments += ["--closures", "2024-12-27", "--config", str(folder / "own.toml"), "--policy", "-"]
    arguments += ["--select", "6.3,4.1"]
    found = []
    for jobs in ("1", "2"):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(policy)))
        found.append(ran(capsys, *arguments, "--jobs", jobs))
    assert found[0] == found[1]
    report = json.loads(found[0][1])["reports"][0]
    assert {one["strength"] for one in report["findings"]} >= {"must", "policy"}
    assert report["also"]["edition"] == "hos-2022"
    assert any(one["ignored"] for one in report["findings"])


@pytest.mark.usefixtures("in_small_batches")
def test_lines_on_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "".join(f"{json.dumps({**LATE, 'reference': f'HC-{one}'})}\n" for one in range(9))
    found = []
    for jobs in ("1", "3"):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        found.append(ran(capsys, "-", "--jobs", jobs))
    assert found[0] == found[1]
    assert found[0][1].startswith("HC-0  ")
    assert found[0][1].endswith("9 cases: 9 not met\n")


@pytest.mark.parametrize("given", ["0", "-1", "two", "1.5", "", "²", "1_0", "00", "12345"])
def test_a_number_of_processes(given: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["check", "x.json", "--jobs", given])
    assert ended.value.code == 2
    assert f"expected a number from 1 to 9999 (got {given!r})" in capsys.readouterr().err


def test_standard_input_can_be_read_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(capsys, "-", "-") == (2, "", "-: standard input can be read once\n")


def test_what_could_not_be_read_is_told_where_it_is_looked_for(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, told = ran(capsys, str(folder), "--format", "sarif")
    (run,) = json.loads(out)["runs"]
    (invocation,) = run["invocations"]
    assert (code, invocation["executionSuccessful"]) == (2, False)
    notes = [one["message"]["text"] for one in invocation["toolExecutionNotifications"]]
    lines = [one for one in told.splitlines() if "never filled" not in one]
    assert notes == [f"could not be read: {one}" for one in lines]
    _, out, _ = ran(capsys, str(folder), "--format", "github")
    errors = [one for one in out.splitlines() if "title=could not be read" in one]
    assert len(errors) == len(lines)
    assert f"::error file={folder}/a.jsonl,line=4,title=could not be read::$: not JSON" in errors[0]
    assert f"::error file={folder}/d.json,title=could not be read::$.reference: " in errors[2]
    assert out.endswith("15 cases: 15 not met; 5 more could not be read\n")
    _, out, _ = ran(capsys, str(folder / "d.json"), "--format", "github")
    assert out == ""  # of a single input nothing


def test_problems_are_kept_up_to_a_number() -> None:
    printer = Printer(format_of("sarif", Asked(date(2025, 2, 1), many=True)), lambda _: None)
    for number in range(1200):
        printer.problem([f"a:{number}: x", f"a:{number}: y"])
    assert printer.totals.unread == 1200
    assert len(printer.totals.problems) == 1000
    assert printer.totals.problems[-1] == "a:499: y"


@pytest.mark.skipif(os.name == "nt", reason="there are no such files")
def test_a_letter_is_a_file_that_ends(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(folder / "pipe.txt")
    with (folder / "large.txt").open("wb") as large:
        large.truncate((50 << 20) + 1)
    other = "expected a file (got a pipe or a device)"
    for file, said in {
        "pipe.txt": other,
        "/dev/zero": other,
        ".": "expected a file (got a folder)",
        "large.txt": "expected a file of 50 MB at most (got 51 MB)",
    }.items():
        letter = {"kind": "stage1_response", "sent": "2025-01-14", "file": file}
        (folder / "c.json").write_text(json.dumps({**LATE, "letters": [letter]}))
        code, _, told = ran(capsys, str(folder / "c.json"))
        assert code == 2
        assert told.endswith(f"{said}\n")


# --- processes ---


def _arguments(**more: Any) -> Namespace:
    def run(_: Namespace) -> int:
        raise AssertionError

    words = ["check", "x", *AS_OF, "--no-config"]
    given = parser({"check": run}, words).parse_args(words)
    return Namespace(**{**vars(given), "many": True, "colour": False, **more})


def test_a_process_is_made_ready_and_works() -> None:
    before = signal.getsignal(signal.SIGINT)
    try:
        check_command.begin(_arguments())
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
        batch = Batch([sources.Piece("a.jsonl", json.dumps(LATE).encode(), 7)], 9)
        (done,) = check_command.work(batch)
    finally:
        signal.signal(signal.SIGINT, before)
    assert done.code == 1
    assert done.printed is not None
    assert done.printed.name == "HC-1042"


def _dies(_: Batch) -> list[Any]:
    os._exit(1)


@pytest.mark.usefixtures("in_small_batches")
def test_a_process_that_dies_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_command, "work", _dies)
    code, _, told = ran(capsys, str(folder / "a.jsonl"), "--jobs", "2")
    assert code == 2
    assert told == "complaintcode check: --jobs: a process ended before its work was done\n"


@pytest.mark.usefixtures("in_small_batches")
def test_an_interrupt_ends_all_of_them(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(check_command, "_write", interrupted)
    assert ran(capsys, str(folder / "a.jsonl"), "--jobs", "2")[0] == 130


@pytest.mark.skipif(os.name == "nt", reason="Windows sends it to every process of a console")
@pytest.mark.parametrize("after", [0.3, 0.6, 1.2])
def test_an_interrupt_of_the_whole_group_says_nothing(after: float, tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(f"{json.dumps(LATE)}\n" * 40_000, encoding="utf-8")
    command = [*LISTENING, "check", str(path), *AS_OF, "--jobs", "2"]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        assert process.stderr is not None
        time.sleep(after)
        os.killpg(process.pid, signal.SIGINT)
        told = process.stderr.read()
    assert process.returncode in {130, -signal.SIGINT}  # the latter: before our own first line
    assert b"spawn_main" not in told
    assert told == b"" or process.returncode != 130


def test_where_signals_cannot_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(signal, "pthread_sigmask", raising=False)
    with check_command._undisturbed():  # noqa: SLF001 - as on Windows
        assert not hasattr(signal, "pthread_sigmask")


def test_no_more_processes_than_windows_waits_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Pool(futures.ThreadPoolExecutor):
        def __init__(self, jobs: int, *_: Any, **__: Any) -> None:
            asked.append(jobs)
            super().__init__(1)

    monkeypatch.setattr(futures, "ProcessPoolExecutor", Pool)
    assert list(check_command._in_processes([], _arguments(jobs=999))) == []  # noqa: SLF001
    assert asked == [60]


def test_an_error_goes_from_process_to_process_whole() -> None:
    error = CaseFileError([Problem("$.a", "wrong"), Problem("$.b", "too")], "x.csv:3")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (again.problems, again.source, str(again)) == (error.problems, "x.csv:3", str(error))


def test_only_a_few_batches_are_under_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that memory stays the same however long the input is."""
    taken = 0

    def batches() -> Iterator[Batch]:
        nonlocal taken
        for number in range(40):
            taken += 1
            yield Batch([sources.Piece("a.jsonl", json.dumps(LATE).encode(), number)], 1)

    done = check_command._in_processes(batches(), _arguments(jobs=1))  # noqa: SLF001 - its limit
    for number, (_, found) in enumerate(done, start=1):
        assert len(found) == 1
        assert taken <= number + 3


# --- the bar ---


class Terminal(io.StringIO):
    """A terminal to write to."""

    def isatty(self) -> bool:
        return True


BATCHES = [(3, "abc"), (2, "de"), (1, "f")]


@pytest.mark.parametrize("total", [6, None])
def test_a_bar_on_a_terminal(total: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    assert "".join(progress.followed(BATCHES, lambda: total)) == "abcdef"
    shown = sys.stderr.getvalue()  # type: ignore[union-attr]  # ours
    assert "checking" in shown
    assert ("83%" in shown) == (total is not None)


@pytest.mark.parametrize(
    ("batches", "stream"),
    [(BATCHES, io.StringIO), (BATCHES[:1], Terminal), ([], Terminal)],
    ids=["no-terminal", "one-batch", "nothing"],
)
def test_no_bar(
    batches: Any, stream: Callable[[], io.StringIO], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", stream())
    assert "".join(progress.followed(batches, lambda: 6)) == "".join(text for _, text in batches)
    assert sys.stderr.getvalue() == ""  # type: ignore[union-attr]  # ours


def test_no_bar_without_rich(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setitem(sys.modules, "rich.console", None)
    assert "".join(progress.followed(BATCHES, lambda: 6)) == "abcdef"
    assert sys.stderr.getvalue() == ""  # type: ignore[union-attr]  # ours


def test_the_bar_goes_with_what_breaks_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    before = sys.stderr
    followed = progress.followed(BATCHES, lambda: 6)
    assert [next(followed) for _ in range(4)] == list("abcd")
    assert sys.stderr is not before  # what is said meanwhile goes above the bar
    followed.close()
    assert sys.stderr is before


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.usefixtures("in_small_batches")
def test_what_goes_to_a_file_is_the_same_beside_a_bar(
    jobs: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = ran(capsys, str(folder / "a.jsonl"), "--jobs", jobs)
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert ran(capsys, str(folder / "a.jsonl"), "--jobs", jobs)[:2] == plain[:2]
    assert "a.jsonl:4: $: not JSON: expecting value at line 1, column 1\n" in sys.stderr.getvalue()  # type: ignore[union-attr]  # ours


@pytest.mark.parametrize(
    ("paths", "recursive", "size"),
    [
        (["x.json", "none.json"], False, 10),
        (["below"], False, 0),
        (["below"], True, 5),
        (["x.json", "-"], False, None),
        (["x.json", "t.csv"], False, None),
    ],
)
def test_how_much_there_is(
    paths: list[str],
    recursive: bool,
    size: int | None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.json").write_text("x" * 10)
    (tmp_path / "below/further").mkdir(parents=True)
    (tmp_path / "below/further/y.json").write_text("y" * 5)
    given = Namespace(paths=paths, recursive=recursive, columns=None)
    assert inputs.size(given) == size


def test_a_checker_tells_what_is_wrong_before_anything_is_read() -> None:
    with pytest.raises(CaseFileError):
        Checker(_arguments(config="none.toml", no_config=False))
