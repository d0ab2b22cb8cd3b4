"""A page as text, Markdown, HTML and DOCX: the same content, and nothing taken for markup."""

from __future__ import annotations

import io
import sys
import zipfile
from typing import Any, ClassVar

import docx
import pytest
from bs4 import BeautifulSoup

from complaintcode.errors import MissingExtra
from complaintcode.portfolios.page import Chart, Charts, Listing, Page, Paragraph, Section, Table
from complaintcode.reporting.pages import FORMATS, write_page

TABLE = Table(
    "Made & answered",
    ("", "made", "per cent in time"),
    (("all homes", "1,803", "83.4"), ("low cost ownership", "12", "no figure")),
)
CHARTS = Charts((Chart("rows", "A picture", "Nothing to picture.", "Part [one]"),))
PAGE = Page(
    "Complaints from <b>April</b>",
    (Paragraph("Two *sentences*. Here."), TABLE, CHARTS),
    (Section("Part [one]", (CHARTS, Listing(("first | point", "second")), Paragraph("Last."))),),
)

TEXT = """\
Complaints from <b>April</b>
============================

Two *sentences*. Here.

Made & answered
                             per cent in
                       made         time
  all homes           1,803         83.4
  low cost ownership     12    no figure


Part [one]
----------

- first | point
- second

Last.
"""

MARKDOWN = r"""# Complaints from &lt;b&gt;April&lt;/b&gt;

Two \*sentences\*. Here.

**Made &amp; answered**

|  | made | per cent in time |
| --- | ---: | ---: |
| all homes | 1,803 | 83.4 |
| low cost ownership | 12 | no figure |

## Part \[one\]

- first \| point
- second

Last.
"""


def written(page: Page, form: str) -> str:
    return write_page(page, form).decode()


def test_text() -> None:
    assert written(PAGE, "text") == TEXT


def test_markdown() -> None:
    assert written(PAGE, "markdown") == MARKDOWN


def test_long_text_is_broken_and_a_wide_table_breaks_its_names() -> None:
    name = "a name that is long enough to be broken where the table has many columns"
    wide = Table("Wide", ("", *["one of many words"] * 9), ((name, *["1"] * 9),))
    page = Page("Title", (Paragraph("word " * 40), Listing(("point " * 30,)), wide), ())
    lines = written(page, "text").split("\n")
    assert max(map(len, lines)) <= 100
    assert "".join(lines).count("word") == 49
    assert [line for line in lines if line.endswith("  1")] == [
        f"  {'columns':<35}" + "      1" * 9
    ]


class TestHtml:
    tree: ClassVar[Any] = BeautifulSoup(write_page(PAGE, "html"), "html.parser")

    def test_its_head(self) -> None:
        assert written(PAGE, "html").startswith('<!doctype html>\n<html lang="en-GB">')
        assert self.tree.title.text == PAGE.title
        assert self.tree.find("meta")["charset"] == "utf-8"
        assert self.tree.find("script") is None
        assert "http" not in written(PAGE, "html")

    def test_its_headings_are_in_order_and_the_contents_lead_to_them(self) -> None:
        assert [one.name for one in self.tree.find_all(["h1", "h2", "h3"])] == ["h1", "h2"]
        (link,) = self.tree.nav.find_all("a")
        assert self.tree.find(id=link["href"][1:]).text == link.text == "Part [one]"

    def test_its_tables_are_named_headed_and_reached_by_keyboard(self) -> None:
        table = self.tree.table
        region = table.parent
        assert region["tabindex"] == "0"
        assert (
            self.tree.find(id=region["aria-labelledby"]).text == TABLE.caption == "Made & answered"
        )
        assert [one["scope"] for one in table.thead.find_all("th")] == ["col", "col"]
        rows = [[cell.text for cell in row.find_all(["th", "td"])] for row in table.find_all("tr")]
        assert [tuple(row) for row in rows] == [TABLE.columns, *TABLE.rows]
        assert [one.th["scope"] for one in table.tbody.find_all("tr")] == ["row", "row"]

    def test_its_ids_are_unique(self) -> None:
        again = Page(
            "Title", (TABLE, TABLE), (Section("One", (TABLE, TABLE)), Section("Two", (TABLE,)))
        )
        tree = BeautifulSoup(write_page(again, "html"), "html.parser")
        ids = [one["id"] for one in tree.select("main > :not(.patterns) [id]")]
        assert len(ids) == len(set(ids)) == 7

    def test_other_formats_leave_charts_out(self) -> None:
        assert [one.text.strip() for one in self.tree.select(".charts")] == [
            "Nothing to picture."
        ] * 2
        assert all("picture" not in written(PAGE, form) for form in ("text", "markdown"))


class TestDocx:
    document: ClassVar[Any] = docx.Document(io.BytesIO(write_page(PAGE, "docx")))

    def test_paragraphs_and_their_styles(self) -> None:
        found = [(one.style.name, one.text) for one in self.document.paragraphs if one.text]
        assert found == [
            ("Title", "Complaints from <b>April</b>"),
            ("Normal", "Two *sentences*. Here."),
            ("Caption", "Made & answered"),
            ("Heading 1", "Part [one]"),
            ("List Bullet", "first | point"),
            ("List Bullet", "second"),
            ("Normal", "Last."),
        ]

    def test_tables(self) -> None:
        (table,) = self.document.tables
        cells = [tuple(cell.text for cell in row.cells) for row in table.rows]
        assert cells == [TABLE.columns, *TABLE.rows]
        assert b"tblHeader" in _part("word/document.xml")

    def test_it_says_what_it_is_and_nobody_s_name(self) -> None:
        told = self.document.core_properties
        assert (told.title, told.author, told.language) == (PAGE.title, "", "en-GB")

    def test_without_the_extra_it_says_which_to_install(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "docx", None)
        with pytest.raises(MissingExtra, match=r"pip install 'complaintcode\[forms\]'"):
            write_page(PAGE, "docx")


def _part(name: str) -> bytes:
    return zipfile.ZipFile(io.BytesIO(write_page(PAGE, "docx"))).read(name)


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_in_a_text_can_steer_a_terminal_or_break_a_document(form: str) -> None:
    nasty = "a\x1b[31mb\x00c\ud800d\u202ee"
    table: Any = Table(nasty, (nasty, nasty), ((nasty, nasty),))
    page = Page(nasty, (Paragraph(nasty), table), (Section(nasty, (Listing((nasty,)),)),))
    data = write_page(page, form)
    if form == "docx":
        data = "".join(one.text for one in docx.Document(io.BytesIO(data)).paragraphs).encode()
    assert data.count(rb"a\x1b") + data.count(rb"a\\x1b") >= 4
    assert b"\x1b" not in data
    assert b"\x00" not in data


@pytest.mark.parametrize("form", FORMATS[:3])
def test_a_space_that_keeps_words_together_stays_one(form: str) -> None:
    page = Page("Larkmead\u00a0Homes", (Paragraph("HC\u00a01\u0085"),), ())
    text = write_page(page, form).decode().replace("&nbsp;", "\u00a0")
    assert "Larkmead\u00a0Homes" in text
    assert "xa0" not in text
    assert "\u0085" not in text


def test_printed_the_heads_of_tables_stay_with_their_rows() -> None:
    text = write_page(Page("A year", (), ()), "html").decode()
    rules = text[text.index("@media print") :]
    assert "h2, caption, thead, thead tr { break-after: avoid; }" in rules
    assert "thead { display: table-header-group; }" in rules
