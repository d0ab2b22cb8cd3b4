"""The examples that are programs or settings of other systems, each run."""

from __future__ import annotations

import io
import json
import os
import re
import runpy
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from complaintcode.testing import broken_case_files, case_files

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
LATE = (EXAMPLES / "answered-late.json").read_text("utf-8")
AS_OF = ["--as-of", "2025-02-01"]

in_moderation = settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def run(*arguments: str | Path, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "utf8", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        **more,
    )


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """A folder with one case that was answered late and one that was not."""
    folder = tmp_path / "cases"
    folder.mkdir()
    for name in ("answered-late", "extended"):
        shutil.copy(EXAMPLES / f"{name}.json", folder)
    return folder


class TestTheEndpoint:
    made = runpy.run_path(str(EXAMPLES / "web/findings_endpoint.py"))

    def asked(self, body: bytes, query: str = "as_of=2025-02-01", **more: str) -> tuple[str, Any]:
        """The status and the answer to a request, held against the rules of WSGI."""
        environ: dict[str, Any] = {
            "REQUEST_METHOD": "POST",
            "QUERY_STRING": query,
            "CONTENT_TYPE": "application/json",
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": (log := io.StringIO()),
            **more,
        }
        setup_testing_defaults(environ)
        said: list[Any] = []

        def start(status: str, headers: list[Any], error: Any = None) -> Callable[[bytes], object]:
            said.append((status, headers))
            return said.append

        answer = validator(self.made["application"])(environ, start)
        try:
            document = json.loads(b"".join(answer))
        finally:
            answer.close()  # type: ignore[attr-defined]  # what WSGI's answers may have
        assert log.getvalue() == ""
        (status, headers), *_ = said
        assert ("Cache-Control", "no-store") in headers
        return status, document

    def test_a_case_is_answered_with_its_findings(self) -> None:
        status, report = self.asked(LATE.encode())
        assert status == "200 OK"
        assert (report["reference"], report["outcome"]) == ("HC-1042", "not_met")
        late = next(one for one in report["findings"] if one["provision"] == "6.3")
        assert (late["due_on"], late["days_late"]) == ("2025-01-09", 3)

    def test_without_a_day_it_is_looked_at_today(self) -> None:
        status, report = self.asked(LATE.encode(), query="")
        assert status == "200 OK"
        assert report["as_of"] > "2025-02-01"

    @pytest.mark.parametrize(
        ("body", "refused", "path"),
        [
            pytest.param(b"", 400, "$", id="empty"),
            pytest.param(b"{", 400, "$", id="cut off"),
            pytest.param(b"\xff\xfe\xfa", 400, "$", id="bytes that are no text"),
            pytest.param(b"[" * 100_000, 400, "$", id="nested too deeply"),
            pytest.param(b"[1]", 422, "$", id="no object"),
            pytest.param(b'{"reference": "1"}', 422, "$.received", id="no day of receipt"),
        ],
    )
    def test_what_is_no_case_is_refused_with_the_path(
        self, body: bytes, refused: int, path: str
    ) -> None:
        status, answer = self.asked(body)
        assert status.partition(" ")[0] == str(refused)
        assert path in [one["path"] for one in answer["problems"]]

    def test_a_day_that_is_none_is_refused(self) -> None:
        status, answer = self.asked(LATE.encode(), query="as_of=soon")
        assert (status, answer["problems"][0]["path"]) == ("400 Bad Request", "as_of")

    @pytest.mark.parametrize(
        ("refused", "said", "more"),
        [
            (405, "expected POST", {"REQUEST_METHOD": "GET"}),
            (411, "expected a Content-Length", {"CONTENT_LENGTH": ""}),
            (413, "expected 1000000 bytes at most", {"CONTENT_LENGTH": "1000001"}),
            (413, "expected 1000000 bytes at most", {"CONTENT_LENGTH": "9" * 4000}),
        ],
    )
    def test_what_is_refused_before_it_is_read(
        self, refused: int, said: str, more: dict[str, str]
    ) -> None:
        status, answer = self.asked(LATE.encode(), **more)
        assert status.partition(" ")[0] == str(refused)
        assert answer == {"problems": [{"path": "$", "message": said}]}

    @in_moderation
    @given(case_files())
    def test_every_case_file_is_answered(self, case: dict[str, Any]) -> None:
        status, report = self.asked(json.dumps(case).encode())
        assert (status, report["reference"]) == ("200 OK", case["reference"])

    @in_moderation
    @given(broken_case_files())
    def test_every_broken_one_is_refused(self, case: dict[str, Any]) -> None:
        status, answer = self.asked(json.dumps(case).encode())
        assert status.partition(" ")[0] == "422"
        assert answer["problems"]


class TestTheNightlyScript:
    SCRIPT = EXAMPLES / "nightly/what_changed.py"

    def night(self, cases: Path, as_of: str = "2025-02-01") -> subprocess.CompletedProcess[str]:
        state = cases.parent / "findings.json"
        return run(self.SCRIPT, cases, "--state", state, "--as-of", as_of)

    def test_the_first_night_and_one_on_which_nothing_changed(self, cases: Path) -> None:
        first, second = self.night(cases), self.night(cases)
        assert (first.returncode, first.stdout) == (0, "first night: 2 findings\n")
        assert (second.returncode, second.stdout) == (0, "nothing changed\n")
        assert sorted(path.name for path in cases.parent.iterdir()) == ["cases", "findings.json"]

    def test_what_is_new_gone_and_changed(self, cases: Path) -> None:
        self.night(cases, as_of="2025-01-06")
        document = json.loads(LATE)
        document["stages"][0]["decision"] = "upheld"
        document["stages"][0]["extensions"] = [{"notified": "2025-01-08"}]
        (cases / "answered-late.json").write_text(json.dumps(document), "utf-8")
        grown = self.night(cases)
        assert grown.returncode == 1
        assert "changed  HC-1042/stage1-response-time/$.stages[0]  not_yet_due -> not_met" in (
            grown.stdout
        )
        assert "new      HC-1042/extension-new-date/" in grown.stdout
        (cases / "answered-late.json").unlink()
        gone = self.night(cases)
        assert gone.returncode == 1
        assert "gone     HC-1042/stage1-response-time/$.stages[0]  was not_met: " in gone.stdout

    def test_of_a_case_that_cannot_be_read_nothing_is_told_as_gone(self, cases: Path) -> None:
        self.night(cases)
        (cases / "answered-late.json").write_text("{", "utf-8")
        broken = self.night(cases)
        assert (broken.returncode, broken.stdout) == (2, "nothing changed\n")
        assert "answered-late.json: $: not JSON" in broken.stderr
        shutil.copy(EXAMPLES / "answered-late.json", cases)
        assert self.night(cases).stdout == "nothing changed\n"


class TestThePreCommitHook:
    (HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (REPO,) = yaml.safe_load((EXAMPLES / "pre-commit/.pre-commit-config.yaml").read_text("utf-8"))[
        "repos"
    ]

    def test_the_example_asks_for_the_hook_that_there_is(self) -> None:
        (asked,) = self.REPO["hooks"]
        assert asked["id"] == self.HOOK["id"]
        assert self.HOOK["language"] == "python"

    @pytest.mark.parametrize("of", ["HOOK", "the example"])
    def test_it_takes_case_files_alone(self, of: str) -> None:
        pattern = re.compile((self.HOOK if of == "HOOK" else self.REPO["hooks"][0])["files"])
        assert pattern.search("cases/2025/HC-1.json")
        assert pattern.search("cases/all.jsonl")
        assert not pattern.search("package.json")
        assert not pattern.search("cases/README.md")

    def test_its_command_fails_where_a_must_was_not_met(self, cases: Path) -> None:
        program, *words = shlex.split(self.HOOK["entry"])
        assert program == "complaintcode"
        words += self.REPO["hooks"][0]["args"] + AS_OF
        late, extended = (cases / f"{name}.json" for name in ("answered-late", "extended"))
        both = run("-m", program, *words, late, extended)
        assert both.returncode == 1
        assert both.stderr.endswith("nothing is found on them (HC-1377)\n")
        assert "HC-1042  NOT MET" in both.stdout
        assert run("-m", program, *words, extended, "--as-of", "2025-06-01").returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="the steps are for bash")
class TestTheGitHubAction:
    ACTION = yaml.safe_load((EXAMPLES / "github-action/action.yml").read_text("utf-8"))
    WORKFLOW = yaml.safe_load((EXAMPLES / "github-action/workflow.yml").read_text("utf-8"))
    STEPS = ACTION["runs"]["steps"]

    def test_the_workflow_uses_it_with_inputs_that_it_has(self) -> None:
        (job,) = self.WORKFLOW["jobs"].values()
        _, action = job["steps"]
        assert action["uses"] == "./.github/actions/check-complaints"
        assert action["with"].keys() <= self.ACTION["inputs"].keys()
        assert self.WORKFLOW["permissions"]["security-events"] == "write"

    def test_no_input_stands_in_a_command(self) -> None:
        """It would be run as a part of it; it has to come through the environment."""
        assert not [step for step in self.STEPS if "${{" in step.get("run", "")]

    def test_it_uploads_the_file_that_it_writes(self) -> None:
        (upload,) = (step for step in self.STEPS if "upload-sarif" in step.get("uses", ""))
        (writes,) = (step for step in self.STEPS if "sarif" in step.get("run", ""))
        assert writes["run"].partition("> ")[2].startswith(upload["with"]["sarif_file"])

    def test_its_commands_run(self, cases: Path) -> None:
        program = cases.parent / "complaintcode"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m complaintcode "$@"\n', "utf-8")
        program.chmod(0o755)
        path = f"{cases.parent}{os.pathsep}{os.environ['PATH']}"
        environ = {**os.environ, "PATH": path, "CASES": "cases"}
        install, write, show = (step["run"] for step in self.STEPS if "run" in step)
        assert install == 'python -m pip install "$VERSION"'

        def bash(command: str) -> subprocess.CompletedProcess[str]:
            # As GitHub runs a step whose shell is bash.
            flags = ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c"]
            return subprocess.run(
                ["bash", *flags, command],
                cwd=cases.parent,
                env=environ,
                capture_output=True,
                encoding="utf-8",
                check=False,
            )

        assert bash(write).returncode == 0
        (found,) = json.loads((cases.parent / "findings.sarif").read_text("utf-8"))["runs"]
        assert [one for one in found["results"] if one.get("level") == "error"]
        shown = bash(show)
        assert shown.returncode == 1
        assert "::error file=cases/answered-late.json,line=" in shown.stdout
        (cases / "broken.json").write_text("{", "utf-8")
        assert bash(write).returncode == 1
