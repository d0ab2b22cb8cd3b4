"""Markdown: read back by a parser of CommonMark with tables, in which no text makes markup."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt

from complaintcode.reporting.markdown import _plain
from complaintcode.reporting.wording import shown
from tests.reporting.made import NASTY, UNKNOWN, checked, nasty, printed

if TYPE_CHECKING:
    from markdown_it.token import Token

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
OURS = {"text", "strong_open", "strong_close", "softbreak", "text_special"}


def inlines(text: str) -> list[Token]:
    return [one for token in PARSER.parse(text) for one in token.children or ()]


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag in {"td", "h2", "li", "p", "br"}:
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        if self.cells:
            self.cells[-1] += data


def cells(text: str) -> list[str]:
    reader = _Text()
    reader.feed(PARSER.render(text))
    return [one.strip() for one in reader.cells]


def test_a_case_is_a_heading_and_a_table_the_worst_first() -> None:
    text = printed("markdown", checked("answered-late"))
    lines = text.splitlines()
    assert lines[:6] == [
        "## HC-1042: not met",
        "",
        "Received Monday 16 December 2024, Code of 2024, looked at on Wednesday 10 September 2025.",
        "",
        "| provision | outcome | finding | because |",
        "|---|---|---|---|",
    ]
    start = (
        "| 6.3 | **not met** | stage 1 answer 3 working days late | due Thursday 9 January 2025,"
    )
    assert lines[6].startswith(start)
    assert lines[6].endswith(" and consider what would put it right. |")
    assert text.endswith("\n1 kept, 1 not kept, 0 to review, 24 not assessed.\n\n")


def test_several_have_totals_and_one_has_none() -> None:
    case = checked("answered-late")
    assert printed("markdown", case, case, many=True).endswith("\n**2 cases: 2 not met**\n")
    assert "**1 case" not in printed("markdown", case)


def test_notes_and_what_is_not_assessed_are_lists() -> None:
    text = printed("markdown", nasty("it"), everything=True)
    assert "\n\n- note: it\n- **a rule of ours broke:** it\n- " in text
    assert " not assessed: it\n" in text
    assert "not assessed: it" not in printed("markdown", nasty("it"))
    assert "- note" not in printed("markdown", checked("answered-late"))


def test_a_case_without_findings_has_no_table() -> None:
    report = attrs.evolve(UNKNOWN.report, findings=(), not_assessed=())
    text = printed("markdown", UNKNOWN._replace(report=report))
    assert "|" not in text
    assert text.endswith("0 kept, 0 not kept, 0 to review.\n\n")


def test_of_a_report_without_days_the_edition_alone_is_told() -> None:
    report = attrs.evolve(UNKNOWN.report, received=None, as_of=None, edition_name=None)
    text = printed("markdown", UNKNOWN._replace(report=report))
    assert text.split("\n\n")[1] == "No edition."


def test_it_quotes_what_a_person_has_to_judge_unless_redacted() -> None:
    case = checked("with-a-letter")
    assert '<br>"I uphold' not in printed("markdown", case)  # read without its letter
    assert '<br>"it"' in printed("markdown", nasty("it"))
    assert '<br>"it"' not in printed("markdown", nasty("it"), redact=True)


@settings(deadline=None, max_examples=40)
@given(NASTY)
def test_no_text_makes_markup(text: str) -> None:
    out = printed("markdown", nasty(text), everything=True)
    kinds = {one.type for one in inlines(out)}
    assert kinds <= {*OURS, "html_inline"}
    assert {one.content for one in inlines(out) if one.type == "html_inline"} == {"<br>"}
    plain = printed("markdown", nasty("x"), everything=True)
    assert [one.type for one in PARSER.parse(out)] == [one.type for one in PARSER.parse(plain)]
    found = cells(out)
    assert found[0] == f"{shown(text)}: not met".strip()
    assert f"note: {shown(text)}".strip() in found


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("https://x.example", r"https\://x.example"),
        ("WWW.x.example", r"WWW\.x.example"),
        ("due: 1 May", "due: 1 May"),
        ("$.stages[0] and $.stages[1]", r"\$.stages\[0\] and \$.stages\[1\]"),
        (":tada:", r"\:tada:"),
        ("a@b.example", r"a\@b.example"),
    ],
)
def test_what_github_reads_beside_commonmark_is_escaped(text: str, escaped: str) -> None:
    assert _plain(text) == escaped
