"""What is said of a release in several places is the same in all of them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from complaintcode.version import __version__

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def workflow(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(text(f".github/workflows/{name}.yml"))
    return found


PROJECT = tomllib.loads(text("pyproject.toml"))["project"]


class TestMetadata:
    def test_the_pythons_of_the_classifiers_are_those_of_the_workflow(self) -> None:
        said = re.findall(r":: (3\.[0-9]+)$", "\n".join(PROJECT["classifiers"]), re.MULTILINE)
        matrix = workflow("wheel")["jobs"]["test"]["strategy"]["matrix"]
        assert matrix["python"] == said
        assert PROJECT["requires-python"] == f">={said[0]}"
        assert {one.partition("-")[0] for one in matrix["os"]} == {"ubuntu", "macos", "windows"}

    def test_it_needs_what_the_readme_says_and_nothing_else(self) -> None:
        names = [re.split(r"[>=; ]", one)[0] for one in PROJECT["dependencies"]]
        assert names == ["attrs", "holidays", "python-dateutil", "tzdata"]

    def test_no_link_of_the_readme_is_relative(self) -> None:
        """It is the page of the package index too, where nothing stands beside it."""
        assert re.findall(r"\]\((?!https?://|#)[^)]*\)", text("README.md")) == []

    def test_where_to_go(self) -> None:
        assert {"Changelog", "Documentation", "Issues", "Source"} <= set(PROJECT["urls"])
        for url in PROJECT["urls"].values():
            below = url.partition("/blob/main/")[2]
            assert (ROOT / below).exists()

    def test_the_version_is_the_newest_of_the_changelog(self) -> None:
        newest = re.search(
            r"^## \[(.+?)\] - (unreleased|\d{4}-\d\d-\d\d)$", text("CHANGELOG.md"), re.MULTILINE
        )
        assert newest is not None
        assert newest[1] == __version__


class TestCitation:
    CITATION: Any = yaml.safe_load(text("CITATION.cff"))

    def test_it_has_what_the_format_requires(self) -> None:
        assert self.CITATION["cff-version"] == "1.2.0"
        assert {"message", "title", "authors"} <= set(self.CITATION)
        assert all(set(one) <= {"name", "website"} for one in self.CITATION["authors"])

    def test_it_says_what_the_project_says(self) -> None:
        assert str(self.CITATION["version"]) == __version__
        assert self.CITATION["license"] == PROJECT["license"]
        assert self.CITATION["repository-code"] == PROJECT["urls"]["Source"]
        assert set(self.CITATION["keywords"]) <= set(PROJECT["keywords"])


class TestWorkflows:
    @pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
    def test_every_action_is_pinned_to_a_commit(self, path: Path) -> None:
        for used in re.findall(r"uses: (\S+.*)", path.read_text(encoding="utf-8")):
            assert used.startswith("./.github/") or re.fullmatch(
                r"[\w-]+/[\w-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+", used
            )

    @pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
    def test_none_may_write(self, path: Path) -> None:
        assert workflow(path.stem)["permissions"] == {"contents": "read"}

    def test_only_publishing_is_trusted_and_after_the_tests(self) -> None:
        jobs = workflow("release")["jobs"]
        trusted = [name for name, job in jobs.items() if "permissions" in job]
        assert trusted == ["publish"]
        assert jobs["publish"]["permissions"] == {"id-token": "write"}
        assert jobs["publish"]["environment"] == "pypi"
        assert jobs["publish"]["needs"] == "wheel"
        assert jobs["wheel"]["uses"] == "./.github/workflows/wheel.yml"

    def test_the_rehearsal_is_run_here_and_there(self) -> None:
        for name in (".ci/run", ".github/workflows/wheel.yml", "docs/howto/release.md"):
            assert "python scripts/rehearse_release.py" in text(name)
