"""Annotations of GitHub Actions: each stays one command, with what it says in its own place."""

from __future__ import annotations

import re
from urllib.parse import unquote

import attrs
from hypothesis import given, settings

from complaintcode.reporting.wording import shown
from tests.reporting.made import AS_OF, NASTY, UNKNOWN, checked, nasty, printed

_COMMAND = re.compile(r"::(error|warning|notice)(?: ([^:]*))?::(.*)")


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    *lines, total = text.removesuffix("\n").split("\n")
    assert re.fullmatch(r"\d+ cases?: .*", total)
    found = []
    for line in lines:
        match = _COMMAND.fullmatch(line)
        assert match is not None, line
        pairs = [one.split("=", 1) for one in (match[2] or "").split(",") if one]
        properties = {key: unquote(value, errors="strict") for key, value in pairs}
        found.append((match[1], properties, unquote(match[3])))
    return found


def test_the_worst_comes_first_on_the_line_of_its_value() -> None:
    found = commands(printed("github", UNKNOWN))
    assert [name for name, _, _ in found] == ["error", "error", "notice", "notice"]
    _, properties, said = found[0]
    assert properties == {
        "file": "examples/unknown-dates.json",
        "line": "10",
        "col": "20",
        "endColumn": "32",
        "title": "HC-0815: 6.3 stage 1 answer 2 to 5 working days late",
    }
    assert said.startswith("due Tuesday 17 September 2024")


def test_of_an_object_only_its_beginning_is_told() -> None:
    _, properties, _ = commands(printed("github", checked("open-case")))[0]
    assert (properties["line"], properties["col"]) == ("14", "9")
    assert "endColumn" not in properties


def test_a_should_is_a_warning_and_what_is_ignored_a_notice() -> None:
    case = checked("under-2022")
    assert [name for name, _, _ in commands(printed("github", case))] == [
        "error",
        "warning",
        "warning",
    ]
    findings = [
        attrs.evolve(one, ignored={"reason": "old", "by": "Ann", "until": AS_OF})
        for one in case.report.findings
    ]
    report = attrs.evolve(case.report, findings=tuple(findings))
    found = commands(printed("github", case._replace(report=report)))
    assert [name for name, _, _ in found] == ["notice"] * 3
    assert all(
        said.endswith("ignored by Ann until Wednesday 10 September 2025: old")
        for _, _, said in found
    )


def test_what_was_kept_is_not_told_of() -> None:
    assert printed("github", checked("extended")) == "1 case: 1 met\n"


def test_what_came_in_from_no_file_has_a_title_alone() -> None:
    report = attrs.evolve(UNKNOWN.report, source="-")
    _, properties, _ = commands(printed("github", UNKNOWN._replace(report=report)))[0]
    assert list(properties) == ["title"]


@settings(deadline=None, max_examples=80)
@given(NASTY)
def test_no_text_ends_a_command_or_begins_one(text: str) -> None:
    found = commands(printed("github", nasty(text)))
    assert len(found) == 5
    name, properties, said = found[-1]
    assert (name, said) == ("error", f"a rule of ours broke: {shown(text)}")
    titles = {one["title"].removesuffix(" (should)") for _, one, _ in found[:-1]}
    assert titles == {f"{shown(text)}: {one} {shown(text)}" for one in ("6.3", "6.11", "6.14")}
    assert properties == {}
