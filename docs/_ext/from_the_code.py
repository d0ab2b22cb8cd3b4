"""Pages made from the code, and the commands of the pages run.

A comment ``<!-- from the code: NAME -->`` in a page is replaced by what ``PAGES[NAME]`` makes, so
that no list of fields, options, rules or provisions is typed twice. What the code does not hold,
the meaning of a key, stands in ``docs/reference/*.toml``: a key without a meaning, or a meaning
without a key, is a warning, and so is an example that the reader refuses.

Each line ``$ complaintcode ...`` or ``$ python examples/...`` of a ``console`` block is run, and
must print what stands below it (``...`` stands for anything), or write it to the file behind
``>``. A block with a caption is a file of that name; ``examples`` is the repository's.
``$ echo $?`` shows the exit code.
"""

from __future__ import annotations

import difflib
import doctest
import inspect
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import textwrap
import tomllib
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import doubtful_points
from docutils import nodes
from provision_pages import manual_parts, page_name
from sphinx.util import logging

from complaintcode import (
    case_from_dict,
    catalogue,
    check,
    load_cases,
    policies,
    portfolio,
    rules,
)
from complaintcode.casefile import case_schema
from complaintcode.catalogue import edition
from complaintcode.falling_due import due
from complaintcode.model import policy, records
from complaintcode.model.dates import Missing
from complaintcode.model.kinds import Wrong
from complaintcode.model.objects import Record, definition_name, kinds_of, required
from complaintcode.model.schema import records_of
from complaintcode.model.self_assessment import Answer, OtherColumn, SelfAssessment
from complaintcode.reporting import documents
from complaintcode.self_assessment.schema import self_assessment_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    from sphinx.application import Sphinx

REFERENCE = Path(__file__).parent.parent / "reference"
EXAMPLES = Path(__file__).parent.parent.parent / "examples"

_log = logging.getLogger(__name__)


# --- the case file and the policy


def case_file() -> Iterator[str]:
    """Every object of a case file, with every field."""
    first = (records.Complaint, records.Stage)
    return _objects("case-file.toml", records, case_schema()["$defs"], first)


def policy_file() -> Iterator[str]:
    """Every object of a policy, with every field."""
    definitions = policies.policy_schema()["$defs"]
    return _objects("policy.toml", policy, definitions, (policy.Policy,))


def _objects(
    meanings_of: str, module: ModuleType, definitions: dict[str, Any], first: tuple[type, ...]
) -> Iterator[str]:
    """Every class of records of a module, with every field: its type, meaning and an example."""
    told = _told(meanings_of)
    classes = records_of(module)
    classes.sort(key=lambda cls: first.index(cls) if cls in first else len(first))
    for cls in classes:
        name = definition_name(cls)
        yield f"({name})="
        yield f"## {_title(name)}"
        yield (cls.__doc__ or "").partition("\n\n")[0].strip().replace("``", "`")
        if cls.__bases__[0] is not Record:
            continue
        meanings = told.pop(name, {})
        kinds = kinds_of(cls)
        needed = set(required(cls))
        fields = {key: kind.schema() for key, kind in kinds.items()}
        for single, plural in getattr(cls, "SINGLE", {}).items():
            fields[single] = kinds[plural].schema()["items"]
        _same_keys(f"{meanings_of} [{name}]", set(fields), set(meanings))
        for key, schema in fields.items():
            meaning, example, *more = meanings.get(key, ["", "null"])
            _readable(cls, f"{meanings_of} [{name}]", key, example)
            yield f"`{key}` {_type(schema, definitions)}{', **required**' * (key in needed)}"
            yield f": {meaning}{' *(kept; no rule reads it; a yearly report may)*' if more else ''}"
            yield f"\n  `{json.dumps(key)}: {example}`\n"
    _same_keys(meanings_of, set(), set(told))


def _type(schema: dict[str, Any], definitions: dict[str, Any]) -> str:
    """A JSON Schema in words."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return {"day": "day", "when": "[date](#dates)"}.get(name) or f"[{_words(name)}](#{name})"
    if "enum" in schema:
        return "one of " + ", ".join(f"`{one}`" for one in schema["enum"] if one is not None)
    if "anyOf" in schema:
        parts = [one for one in schema["anyOf"] if one.get("type") != "null"]
        return " or ".join(_type(one, definitions) for one in parts)
    kind = schema["type"]
    if isinstance(kind, list):
        return " or ".join(_type({"type": one}, definitions) for one in kind)
    if kind == "array":
        return f"list of {_type(schema['items'], definitions)}"
    if kind == "integer":
        least, most = schema["minimum"], schema["maximum"]
        return f"whole number, {least} {'or more' if most > 99 else f'to {most}'}"
    return {
        "string": "text, not empty" if "pattern" in schema else "text",
        "boolean": "true or false",
        "number": "pounds, at most two decimals",
        "object": "object",
    }[kind]


def _readable(cls: type, where: str, key: str, example: str) -> None:
    value = json.loads(example)
    plural = getattr(cls, "SINGLE", {}).get(key)
    try:
        kinds_of(cls)[plural or key].read([value] if plural else value)
    except Wrong as error:
        _log.warning("%s %s: %s", where, key, error.problems)


# --- the self-assessment


def self_assessment() -> Iterator[str]:
    """Every object of a self-assessment, with every field: its type and meaning."""
    told = _told("self-assessment.toml")
    definitions = self_assessment_schema()["$defs"]
    for cls in (SelfAssessment, Answer, OtherColumn):
        name = definition_name(cls)
        yield f"({name.replace('_', '-')})="
        yield f"## {_title(name)}"
        yield (cls.__doc__ or "").partition("\n\n")[0].strip().replace("``", "`")
        meanings = told.pop(name, {})
        fields = {key: kind.schema() for key, kind in kinds_of(cls).items()}
        _same_keys(f"self-assessment.toml [{name}]", set(fields), set(meanings))
        needed = set(required(cls))
        for key, schema in fields.items():
            kind = _type(schema, definitions).replace("](#other_column)", "](#other-column)")
            yield f"`{key}` {kind}{', **required**' * (key in needed)}"
            yield f": {meanings.get(key, '')}\n"
    _same_keys("self-assessment.toml", set(), set(told))


# --- the report and the other documents


def report() -> Iterator[str]:
    """Every key of the report document and of ``due``, held against real ones."""
    told = _told("report.toml")
    case = case_from_dict(json.loads((EXAMPLES / "open-case.json").read_text("utf-8")))
    as_of = case.received.replace(month=9, day=3)
    report = check(case, as_of=as_of)
    one = documents.report_to_dict(report)
    also = check(case, as_of=as_of, edition="2022")
    beside = documents.report_to_dict(attrs.evolve(report, also=also))
    waiting = documents.due_document(due(case, as_of=as_of))
    real = {
        "document": documents.reports_document([], as_of),
        "report": one,
        "calendar": one["calendar"],
        "finding": one["findings"][0],
        "not_assessed": one["not_assessed"][0],
        "also": beside["also"],
        "due": waiting["due"][0],
        "working": waiting["due"][-1]["working"][0],
        "provision": documents.provisions_document(edition("hos-2024"))[0],
    }
    yield from _documents("report", told, real)


def year() -> Iterator[str]:
    """Every key of the portfolio document, held against a real one."""
    told = _told("portfolio.toml")
    cases = load_cases(EXAMPLES / "cases.jsonl")
    # A year before the examples', so that there is one to stand beside it.
    before = [case_from_dict({"reference": "HC-1", "received": "2023-06-05"})]
    as_of = date(2025, 9, 10)
    made = portfolio(cases, year="2024-25", homes=5234, as_of=as_of, last_year=before)
    document = made.document()
    real = {
        "document": document,
        "made": document["ch01"]["all"]["stage1"],
        "answered": document["ch02"]["all"]["stage1"],
        "row": document["provisions"][0],
        "either": document["either"][0],
        "times": document["times"]["stage1"]["from_request"],
        "escalation": document["escalation"],
        "warning": document["warnings"][0],
        "options": document["tsm_options"],
    }
    yield from _documents("portfolio", told, real)


def _documents(page: str, told: dict[str, Any], real: dict[str, Any]) -> Iterator[str]:
    """The keys of each object of a document, with what they mean."""
    for name, section in told.items():
        yield f"({page}-{name})="
        yield f"## {section.pop('HEADING')}"
        yield section.pop("SAYS")
        _same_keys(f"{page}.toml [{name}]", set(real.get(name, section)), set(section))
        for key in real.get(name, section):
            kind, meaning = section.get(key, ["", ""])
            yield f"`{key}` {kind}"
            yield f": {meaning}\n"
    _same_keys(f"{page}.toml", set(real), set(real) & set(told))


# --- the command line


def commands() -> Iterator[str]:
    """Every command with its arguments and options, from what ``--help`` prints."""
    for name, told in _commands():
        text, _, examples = _help(name).partition("\nexamples:\n")
        usage, *sections = text.split("\n\n")
        yield f"## {name}"
        yield f"{_sentence(told)}"
        yield "```text\n{}\n```".format(re.sub(r"\n {7,}", "\n    ", usage.removeprefix("usage: ")))
        for taken, said in _entries(sections):
            if not taken.startswith("-h,"):
                yield f"`{taken}`"
                yield f": {_sentence(said or _UNSAID.get(taken, ''))}\n"
        yield f"For example:\n\n```text\n{textwrap.dedent(examples)}```"


_UNSAID = {
    "DATE": "a day",
    "N": "a number of working days, 0 or more",
    "OLD": "the form of the year before",
    "NEW": "the form of this year",
    "PROVISION": "its number",
}
"""What needs no words in the help of a command, but looks bare in a list."""


def _commands() -> Iterator[tuple[str, str]]:
    """Every command with its line of help; of one that has sub-commands, those."""
    for name, told in _below(""):
        yield from [(f"{name} {one}", said) for one, said in _below(name)] or [(name, told)]


def _below(command: str) -> list[tuple[str, str]]:
    found = re.findall(r"^ {4}([\w-]+)\s+(\S.*(?:\n {10,}\S.*)*)", _help(command), re.MULTILINE)
    return [(name, re.sub(r"\s+", " ", told)) for name, told in found]


def _entries(sections: list[str]) -> Iterator[tuple[str, str]]:
    """Each argument and option of a help text, with what is said of it."""
    for section in sections:
        for entry in re.split(r"\n  (?=\S)", section)[1:]:
            taken, _, said = re.sub(r"\n +", "  ", entry).strip().partition("  ")
            yield taken, re.sub(r"\s+", " ", said).strip()


def _sentence(said: str) -> str:
    first = said.partition(" ")[0]
    shown = first.capitalize() if first.isalpha() and first.islower() else first
    return f"{shown}{said[len(first) :]}.".replace("- for", "`-` for") if said else ""


@cache
def _help(command: str) -> str:
    return _ran([*command.split(), "--help"]).stdout


def _ran(
    arguments: list[str], folder: str | None = None, *, module: bool = True
) -> subprocess.CompletedProcess[str]:
    program = ["-m", "complaintcode"] if module else []
    return subprocess.run(  # noqa: S603 - our own commands, as the pages show them
        [sys.executable, "-X", "utf8", *program, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},  # both streams in order, as on a terminal
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


# --- rules and provisions


def rule_pages() -> Iterator[str]:
    """The manual page of every rule, which is the docstring of its module."""
    editions = [edition(id_) for id_ in reversed(catalogue.edition_ids())]
    asked = [key for one in editions for key, _ in one.requirements]
    return _manual([*asked, *rules.load()], rules.manual, _required)


def check_pages() -> Iterator[str]:
    """The manual page of every check of a policy."""
    editions = [edition(id_) for id_ in reversed(catalogue.edition_ids())]
    asked = [required.key for one in editions for _, required in one.policy_requirements]
    return _manual([*asked, *policies.load()], policies.manual, _required_of_policies)


def _manual(
    all_keys: list[str], manual: Callable[[str], str], table: Callable[[list[str]], str]
) -> Iterator[str]:
    """A section for each module: its docstring, and what the editions ask by its keys."""
    for text, keys in doubtful_points.manuals(all_keys, manual).items():
        title, body, example = manual_parts(text)
        yield "\n".join(f"({key})=" for key in keys)
        yield f"## {title}"
        yield ", ".join(f"`{key}`" for key in keys)
        yield doubtful_points.linked(body, "../explanation")
        yield table(keys)
        if example:
            yield f"```pycon\n{example}\n```"


_COLUMNS = ("edition", "provision", "stage", "force", "limit", "counted from", "cap")


def _required(keys: list[str]) -> str:
    """Under which provision of which edition a rule is asked, with its limit."""
    rows = [
        (
            found.short,
            f"[{provision.number}](provisions/{page_name(found, provision.number)}.md)",
            one.stage,
            one.strength or provision.strength,
            one.limit,
            one.counted_from,
            one.cap,
        )
        for found in map(edition, catalogue.edition_ids())
        for provision, one in found.requirements.values()
        if one.key in keys
    ]
    return _table(_COLUMNS, rows)


_OF_POLICIES = ("edition", "provision", "stage", "force", "months", "stages", "with reasons")


def _required_of_policies(keys: list[str]) -> str:
    """Under which provision of which edition a policy is examined, and by which figures."""
    rows = [
        (
            found.short,
            f"[{provision.number}](provisions/{page_name(found, provision.number)}.md)",
            one.stage,
            one.strength or provision.strength,
            one.months,
            one.stages,
            one.with_reasons,
        )
        for found in map(edition, catalogue.edition_ids())
        for provision, one in found.policy_requirements
        if one.key in keys
    ]
    return _table(_OF_POLICIES, rows)


def _table(columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> str:
    """A table without the columns that no row fills."""
    filled = [n for n, _ in enumerate(columns) if any(row[n] is not None for row in rows)]
    lines = [[columns[n] for n in filled], ["---" for _ in filled]]
    lines += [["" if row[n] is None else str(row[n]) for n in filled] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def how_much() -> Iterator[str]:
    """How many provisions of each edition are checked."""
    counted = [
        (sum(map(bool, one.checked_by.values())), len(one.provisions), one)
        for one in map(edition, reversed(catalogue.edition_ids()))
    ]
    told = " and ".join(
        f"{checked} of the {count} provisions of"
        f" [the {one.short}](reference/provisions/{one.id}/index.md)"
        for checked, count, one in counted
    )
    yield f"Checked are {told}."


PAGES: dict[str, Callable[[], Iterator[str]]] = {
    "case file": case_file,
    "checks of a policy": check_pages,
    "commands": commands,
    "doubtful points": doubtful_points.page,
    "how much is checked": how_much,
    "policy": policy_file,
    "report": report,
    "rules": rule_pages,
    "year": year,
    "self assessment": self_assessment,
}


def _told(name: str) -> dict[str, Any]:
    return tomllib.loads((REFERENCE / name).read_text("utf-8"))


def _same_keys(where: str, real: set[str], told: set[str]) -> None:
    for key in sorted(real - told):
        _log.warning("%s: %s has no meaning", where, key)
    for key in sorted(told - real):
        _log.warning("%s: there is no %s", where, key)


def _words(name: str) -> str:
    return name.replace("_", " ")


def _title(name: str) -> str:
    return f"{name[0].upper()}{_words(name)[1:]}"


def _fill(_app: Sphinx, page: str, source: list[str]) -> None:
    def made(match: re.Match[str]) -> str:
        make = PAGES.get(match[1])
        if make is None:
            _log.warning("%s: nothing is called %r", page, match[1])
            return ""
        blocks = list(make())
        # A definition has to follow its term at once; everything else stands apart.
        text = "\n".join(f"{one}" if one.startswith(": ") else f"\n{one}" for one in blocks)
        return f"{text}\n"

    source[0] = re.sub(r"<!-- from the code: ([a-z ]+) -->", made, source[0])


# --- the commands of the pages


def _run_console(_app: Sphinx, doctree: nodes.document) -> None:
    blocks = list(doctree.findall(nodes.literal_block))
    for block in blocks:
        # A doctest ends with an empty line, which a reader does not need.
        block.rawsource = block.astext().rstrip()
        block.children = [nodes.Text(block.rawsource)]
    if not any(one.get("language") == "console" for one in blocks):
        return
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(EXAMPLES, Path(folder, "examples"))
        for block in blocks:
            caption = block.parent.next_node(nodes.caption)
            if caption is not None and block.parent.get("literal_block"):
                Path(folder, caption.astext()).write_text(f"{block.astext()}\n", "utf-8")
            elif block.get("language") == "console":
                if re.search(r"\S {3,}\S+ {3,}\S+ {3,}\S", block.astext()):
                    block["classes"].append("aligned")  # a table: not wrapped on narrow screens
                _check_console(block, folder)


def _check_console(block: nodes.literal_block, folder: str) -> None:
    code = 0
    for part in re.split(r"^\$ ", block.astext(), flags=re.MULTILINE)[1:]:
        line, _, want = part.partition("\n")
        (program, *arguments), into = _redirected(shlex.split(line))
        if line == "echo $?":
            got = f"{code}\n"
        elif program in {"complaintcode", "python"}:
            ran = _ran(arguments, folder, module=program == "complaintcode")
            code, got = ran.returncode, ran.stdout
        else:
            continue
        if into is not None:
            Path(folder, into).write_text(got, "utf-8")
            got = "" if code < 2 and got else f"into {into}: {got or 'nothing'}\n"
        want = f"{want.rstrip()}\n" if want.strip() else ""
        if not doctest.OutputChecker().check_output(want, got, doctest.ELLIPSIS):
            lines = difflib.unified_diff(want.split("\n"), got.split("\n"), "page", "command")
            _log.warning("$ %s\n%s", line, "\n".join(lines), location=block)


def _redirected(words: list[str]) -> tuple[list[str], str | None]:
    """A command line without its redirection, and the file that it goes to."""
    return (words[:-2], words[-1]) if words[-2:-1] == [">"] else (words, None)


# --- the classes of the Python page


def _fields(_app: Sphinx, kind: str, _name: str, cls: Any, _options: Any, lines: list[str]) -> None:
    """Below what a class of records says: its fields, as its constructor takes them."""
    if kind != "class" or not issubclass(cls, Record):
        return
    lines += ["", ".. list-table::", "   :header-rows: 1", "", "   * - field"]
    lines += ["     - type", "     - default"]
    for name, taken in inspect.signature(cls).parameters.items():
        default = "required" if taken.default is taken.empty else f"``{_default(taken.default)}``"
        lines += [f"   * - ``{name}``", f"     - ``{taken.annotation}``", f"     - {default}"]
    lines.append("")


def _default(value: Any) -> str:
    return str(value) if isinstance(value, Enum) and value not in Missing else repr(value)


# --- what readers need


def _keyboard(_app: Sphinx, _page: str, _template: str, context: dict[str, Any], *_: Any) -> None:
    """Code and tables that are wider than the screen scroll: let the keyboard reach them too."""
    reached = re.compile(r'<(?=pre>|div class="table-wrapper)(\w+)')
    context["body"] = reached.sub(r'<\1 tabindex="0"', context.get("body", ""))


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect all of it to Sphinx."""
    app.connect("source-read", _fill)
    app.connect("doctree-read", _run_console)
    app.connect("html-page-context", _keyboard)
    app.connect("autodoc-process-docstring", _fields)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
