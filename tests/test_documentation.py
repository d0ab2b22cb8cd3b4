"""What the documentation has to hold, and the commands of the pages that are not part of it.

The commands and examples of ``docs`` are run when it is built; here stands what can be missing
without a command failing.
"""

from __future__ import annotations

import doctest
import json
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import complaintcode
from complaintcode import catalogue, check, policies, rules
from complaintcode.casefile.reading import case_from_dict
from complaintcode.catalogue import Edition
from complaintcode.model import policy, records
from complaintcode.model.objects import Record, definition_name, kinds_of, nested
from complaintcode.model.schema import records_of

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
DOUBTFUL: dict[str, dict[str, str]] = tomllib.loads(
    (DOCS / "explanation/doubtful.toml").read_text("utf-8")
)
FIELDS = [
    pytest.param(file, cls, key, id=f"{definition_name(cls)}-{key}")
    for file, module in (("case-file", records), ("policy", policy))
    for cls in records_of(module)
    if cls.__bases__[0] is Record
    for key in [*kinds_of(cls), *getattr(cls, "SINGLE", {})]
]


def run(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A command line of a page, ``complaintcode`` and ``python`` being this Python's."""
    words = shlex.split(line)
    program = ["-m", "complaintcode"] if words[0] == "complaintcode" else []
    return subprocess.run(
        [sys.executable, "-X", "utf8", *program, *words[1:]],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def beside_examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    shutil.copytree(ROOT / "examples", folder / "examples")
    return folder


def entry(file: str, cls: type, key: str) -> list[str]:
    told = tomllib.loads((DOCS / f"reference/{file}.toml").read_text("utf-8"))
    found: list[str] = told[definition_name(cls)][key]
    return found


class TestEveryField:
    @pytest.mark.parametrize(("file", "cls", "key"), FIELDS)
    def test_it_has_a_meaning_and_an_example_that_is_read(
        self, file: str, cls: type, key: str
    ) -> None:
        meaning, example, *kept = entry(file, cls, key)
        assert meaning.endswith(".")
        assert kept in ([], ["kept"])
        plural = getattr(cls, "SINGLE", {}).get(key)
        value = json.loads(example)
        kinds_of(cls)[plural or key].read([value] if plural else value)

    @pytest.mark.parametrize("file", ["case-file", "policy"])
    def test_no_entry_is_of_a_field_that_there_is_not(self, file: str) -> None:
        told = tomllib.loads((DOCS / f"reference/{file}.toml").read_text("utf-8"))
        listed = {(name, key) for name, entries in told.items() for key in entries}
        fields: list[Any] = [one.values for one in FIELDS]
        assert listed == {(definition_name(cls), key) for of, cls, key in fields if of == file}


class TestTheDoubtfulPoints:
    def test_all_36_are_there_in_order(self) -> None:
        assert list(DOUBTFUL) == [f"A{number}" for number in range(1, 37)]

    @pytest.mark.parametrize("name", DOUBTFUL)
    def test_each_has_what_is_in_doubt_what_we_take_and_why(self, name: str) -> None:
        point = DOUBTFUL[name]
        assert set(point) - {"where"} == {"title", "point", "default", "why"}
        assert all(point[part].endswith((".", "?")) for part in ("point", "default", "why"))

    @pytest.mark.parametrize("name", DOUBTFUL)
    def test_what_goes_by_it_is_named_by_a_manual_page_or_told(self, name: str) -> None:
        pages = [rules.manual(key) for key in rules.load()]
        pages += [policies.manual(key) for key in policies.load()]
        named = any(re.search(rf"\b{name}\b", page) for page in pages)
        assert named != ("where" in DOUBTFUL[name])

    def test_no_page_and_no_code_names_another(self) -> None:
        files = [*PAGES, *(ROOT / "src").rglob("*.py"), *(ROOT / "src").rglob("*.toml")]
        named = {
            name
            for file in files
            for name in re.findall(r"""[("' ](A\d{1,2})[)"',;. ]""", file.read_text("utf-8"))
        }
        assert named <= {*DOUBTFUL, "A4"}  # that paper's size is a point too


class TestThePagesOfProvisions:
    @pytest.mark.parametrize("id_", catalogue.edition_ids())
    def test_each_says_what_is_checked_its_limits_readings_counterpart_and_source(
        self, id_: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.syspath_prepend(str(DOCS / "_ext"))
        made: Any = import_module("provision_pages")  # it needs no Sphinx to make them
        edition = catalogue.edition(id_)
        for provision in edition.provisions:
            page = "\n".join(made.page(edition, provision))
            headings = re.findall(r"^## (.*)$", page, re.MULTILINE)
            asked = [one for one in headings if one.startswith("What a person asks")]
            other = next(one for one in catalogue.edition_ids() if one != id_)
            beside = f"Counterpart in the {catalogue.edition(other).short}"
            first = "What is checked, and how"
            assert headings == [first, *asked, "Readings", beside, "Source"]
            assert provision.summary in page
            assert edition.source in page
            manuals = list(made.manuals_of(edition, provision))
            assert page.count("**Known limits:**") == len(manuals)
            assert bool(manuals) == bool(edition.checked_by[provision.number])
            assert manuals or asked
            named = {name for text, _, _ in manuals for name in re.findall(r"\bA\d+\b", text)}
            for name in named:
                assert f"doubtful.md#{name.lower()}): {DOUBTFUL[name]['title']}." in page
            for number in (*provision.predecessors, *provision.successors):
                assert f"* [{number}](../{other}/{number.replace('.', '-')}.md): " in page


def test_a_broken_link_of_the_site_is_found(tmp_path: Path) -> None:
    index = '<h1 id="a">A</h1><a href="b.html#there">b</a><a href="#a">a</a><img src="c.png">'
    (tmp_path / "index.html").write_text(index, "utf-8")
    (tmp_path / "b.html").write_text(
        '<p id="here">b</p><a href="https://x.example/">x</a>', "utf-8"
    )
    (tmp_path / "d.html").write_text("d", "utf-8")
    ran = run(f"python {ROOT / 'scripts/check_links.py'} .", tmp_path)
    assert ran.returncode == 1
    assert ran.stderr.splitlines() == [
        "index.html: b.html#there: there is no such place",
        "index.html: c.png: there is no such file",
        "d.html: not reached from the index",
    ]
    assert "not followed: https://x.example/ (1)" in ran.stdout


class TestPages:
    def test_every_public_name_stands_in_the_reference(self) -> None:
        page = (DOCS / "reference/python.md").read_text("utf-8")
        named = set(re.findall(r":: complaintcode\.(\w+)", page))
        assert named == set(complaintcode.__all__) - {"__version__"}

    def test_every_page_is_in_one_list_of_contents(self) -> None:
        listed = [
            (page.parent / f"{name.strip()}.md").resolve()
            for page in PAGES
            for block in re.findall(r"```\{toctree\}\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
            for name in block.splitlines()
            if name.strip() and not name.startswith(":")
        ]
        made = {page for page in listed if "provisions" in page.parts}
        kept = {page for page in PAGES if "provisions" not in page.parts}
        assert {*listed} - made == kept - {DOCS / "index.md"}
        assert len(listed) == len(set(listed))

    def test_commands_stand_where_they_are_run(self) -> None:
        """A line that could be run, in a block of a kind that is not, would go stale unseen."""
        block = re.compile(r"^```(?:sh|bash|text)\n(.*?)^```", re.MULTILINE | re.DOTALL)
        held = [
            page.name
            for page in PAGES
            for shown in block.findall(page.read_text("utf-8"))
            if re.search(r"^(?:\$ )?complaintcode ", shown, re.MULTILINE)
        ]
        assert held == ["add-an-edition.md"]  # its commands need a file in the package: see below

    def test_the_edition_that_is_shown_is_one(self) -> None:
        page = (DOCS / "howto/add-an-edition.md").read_text("utf-8")
        shown = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
        edition: Edition = nested(Edition).read(tomllib.loads(shown[0]))
        stage = {"number": 1, "acknowledged": "2026-05-06", "responded": "2026-06-01"}
        case = case_from_dict({"reference": "1", "received": "2026-05-05", "stages": [stage]})
        as_of = case.received.replace(month=7)
        found = {
            one.provision: one.outcome.value
            for one in check(case, as_of=as_of, edition=edition).findings
        }
        assert found == {"3.1": "met", "3.2": "not_met"}


class TestTheReadmes:
    def test_what_the_commands_of_the_readme_print(self, beside_examples: Path) -> None:
        page = (ROOT / "README.md").read_text("utf-8")
        blocks = re.findall(r"```console\n\$ (.*?)\n(.*?)```", page, re.DOTALL)
        assert len(blocks) > 1
        for line, want in blocks:
            got = run(line, beside_examples).stdout
            assert doctest.OutputChecker().check_output(want, got, doctest.ELLIPSIS), got

    def test_the_commands_of_the_examples_run(self, beside_examples: Path) -> None:
        page = (ROOT / "examples/README.md").read_text("utf-8")
        lines = re.findall(r"`((?:complaintcode|python) [^`]+)`", page)
        assert len(lines) > 15
        for line in lines:
            if "--port" in line:  # it serves until it is stopped: tests/test_examples.py
                continue
            ran = run(line, beside_examples)
            assert ran.returncode in {0, 1, 2}, line
            assert "Traceback" not in ran.stderr, line
            assert ran.stdout or ran.returncode == 0, line

    def test_how_many_provisions_are_checked(self) -> None:
        page = " ".join((ROOT / "README.md").read_text("utf-8").split())
        for id_ in catalogue.edition_ids():
            edition = catalogue.edition(id_)
            checked = sum(map(bool, edition.checked_by.values()))
            assert f"{checked} of {len(edition.provisions)} ({edition.year})" in page


def test_links_of_the_readmes_lead_somewhere() -> None:
    for name in ("README.md", "CONTRIBUTING.md", "examples/README.md", "SECURITY.md"):
        file = ROOT / name
        for link in re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", file.read_text("utf-8")):
            assert (file.parent / link).exists(), f"{name}: {link}"
