"""The rows of a document: tables with merged cells, boxes to tick, words struck out, plain text."""

from __future__ import annotations

import csv
import sys
from io import BytesIO
from time import process_time
from typing import TYPE_CHECKING, Any

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from complaintcode.documents import Row, rows_from_bytes, tidy
from complaintcode.errors import DocumentError, MissingExtra

from .documents import as_pdf, pdf_file

if TYPE_CHECKING:
    from collections.abc import Iterable

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"


def cells(rows: Iterable[Row]) -> list[tuple[str, ...]]:
    return [row.cells for row in rows]


def read(text: str) -> list[tuple[str, ...]]:
    return cells(rows_from_bytes(text.encode()))


def test_tidy_text_has_single_blanks_and_nothing_that_nobody_sees() -> None:
    assert tidy(" a\u00a0 b\u200b\n\n\uf0b7\tc\u00ad\ufe0f ") == "a b\n\u2022 c"


class TestText:
    def test_tabs_part_cells_and_breaks_are_told(self) -> None:
        rows = rows_from_bytes(b"\xef\xbb\xbfTitle\r\n\r\na\t b \t\r\nc\f\td")
        assert rows == [
            Row(("Title",)),
            Row(("a", "b", ""), after_break=True),
            Row(("c",)),
            Row(("", "d"), after_break=True),
        ]

    def test_quotation_marks_as_a_spreadsheet_writes_them(self) -> None:
        assert read('1.2\t"a ""b"""\t"c"\t""d""') == [("1.2", 'a "b"', '"c"', '""d""')]

    def test_html_that_a_converter_left_is_read_as_text(self) -> None:
        assert read("<p>a</p> <p>b &amp; c</p>\t<u>d</u><br>e\t<s>f</s> <x>") == [
            ("a\nb & c", "d\ne", "~~f~~ <x>")
        ]

    def test_markdown(self) -> None:
        text = "## Title\n\n| a | **b** |\n|:--|---|\n| c \\| d\\\\ | e<br>f |\ng | h\n\nend"
        assert read(text) == [("Title",), ("a", "b"), ("c | d\\", "e\nf"), ("g", "h"), ("end",)]

    @pytest.mark.parametrize("delimiter", [",", ";"])
    def test_csv(self, delimiter: str) -> None:
        lines = ["Title", "", "No,Requirement,Comply", '1.2,"a ""b""\nc",Yes', "1.3,,No"]
        text = "\n".join(lines).replace(",", delimiter)
        assert read(text) == [
            ("Title",),
            ("No", "Requirement", "Comply"),
            ("1.2", 'a "b"\nc', "Yes"),
            ("1.3", "", "No"),
        ]

    @pytest.mark.parametrize(
        "text",
        [
            "No,Requirement,Comply,\n1.2,a,Yes,\n1.3,b,No,\n",
            ",No,Requirement,Comply\n,1.2,a,Yes\n,1.3,b,No\n",
            "No,,Comply\n1.2,a,Yes\n1.3,b,No\n",
            "1.2,,Yes\n1.3,b,No\n",
            "No,Comply\n1.2,Yes\n1.3,No\n",
            "1.2,Yes\n1.3,No\n",
        ],
    )
    def test_csv_with_few_names(self, text: str) -> None:
        assert read(text) == list(map(tuple, csv.reader(text.splitlines())))

    def test_numbers_in_sentences_are_no_csv(self) -> None:
        text = "1.2, as we said.\n1.3, and 1.4.\nTo,whom,it,may concern\n"
        assert [len(row) for row in read(text)] == [1, 1, 1]

    def test_a_cell_of_csv_that_is_longer_than_any_says_so(self) -> None:
        data = f"No,Requirement,Comply\n1.2,{'a' * 140_000},Yes\n".encode()
        said = r"^form\.csv: expected cells of 131,072 characters at most$"
        with pytest.raises(DocumentError, match=said):
            rows_from_bytes(data, "form.csv")

    def test_a_mark_that_is_never_closed_costs_no_more_than_its_lines(self) -> None:
        lines = ['1.2,"never,Yes', *["a,b,c"] * 16_000]
        started = process_time()
        found = read("\n".join(["No,Requirement,Comply", "1.1,a,Yes", *lines]))
        assert process_time() - started < 2
        assert found[:2] == [("No", "Requirement", "Comply"), ("1.1", "a", "Yes")]
        assert found[2][:3] == ("1.2", "never", "Yes")

    def test_sentences_are_no_csv(self) -> None:
        text = "We accept, record, and review them.\nWe write, call, and visit, every week."
        assert [len(row) for row in read(text)] == [1, 1]

    def test_columns_of_blanks(self) -> None:
        text = "Title\n\nNo    Requirement     Comply\n1.2   a    b          Yes\n      c\n\nend"
        assert read(text) == [
            ("Title",),
            ("No", "Requirement", "Comply"),
            ("1.2", "a b", "Yes"),
            ("", "c", ""),
            ("end",),
        ]

    def test_wide_blanks_cost_no_more_than_their_number(self) -> None:
        text = f"No    Requirement     Comply\n{' ' * 200}\n" + f"{' ' * 200}\n" * 700
        started = process_time()
        assert read(text) == [("No", "Requirement", "Comply")]
        assert process_time() - started < 1

    def test_lines_that_no_page_holds_have_gaps_for_tabs(self) -> None:
        text = f"No    Requirement\n1.2     {'a ' * 200}     Yes\n     b"
        assert read(text) == [
            ("No", "Requirement"),
            ("1.2", ("a " * 200).strip(), "Yes"),
            ("", "b"),
        ]

    def test_what_is_no_text_is_refused(self) -> None:
        with pytest.raises(DocumentError, match=r"a\.xlsx: expected text, CSV, Markdown, HTML"):
            rows_from_bytes(b"x", "a.xlsx")
        with pytest.raises(DocumentError, match=r"\(got \.rtf\)"):
            rows_from_bytes(rb"{\rtf1 6.2 Yes}")
        with pytest.raises(DocumentError, match=r"form\.xlsx: expected text, .* \(got \.xlsx\)"):
            rows_from_bytes(b"PK\x03\x04", "form.xlsx")
        with pytest.raises(DocumentError, match=r"^expected text, .* \(got \.xlsx\)"):
            rows_from_bytes(b"PK\x03\x04 xl/workbook.xml")
        with pytest.raises(DocumentError, match=r"^the PDF holds no text: is it a scan"):
            rows_from_bytes(pdf_file([""]))


class TestHtml:
    def test_merged_cells(self) -> None:
        page = """<table><tr><th colspan=2>a<th>b</tr>
        <tr><td rowspan=3>c<td>d<td rowspan="2">e</tr><tr><td>f</tr>
        <tr><td>g<td>h<td rowspan=2>i</tr><tr></tr><tr><td>j</table>"""
        assert read(page) == [
            ("a", "", "b"),
            ("c", "d", "e"),
            ("c", "f", "e"),
            ("c", "g", "h", "i"),
            ("", "", "", "i"),
            ("j",),
        ]

    def test_what_was_chosen(self) -> None:
        page = """<body><table><tr>
        <td><input type=checkbox checked>Yes <input type=radio>No <input name=x>
        <td><select><option>Yes<option selected>No</select> sure
        <td><s>a</s> <del>b</del> <i>c</i></table>"""
        assert read(page) == [("\u2611Yes \u2610No", "No sure", "~~a~~ ~~b~~ c")]

    def test_links_and_lines(self) -> None:
        page = """<!doctype html><style>x</style><h1>Title</h1><p>a<br>b</p>
        <table><td><p>c</p><p>d</p><a href="https://x.example/y">e</a> <a href="#top">f</a>
        <a href="https://z.example">https://z.example</a></a></table><td>g</td><div>h"""
        rows = rows_from_bytes(page.encode())
        assert rows == [
            Row(("Title",), after_break=True),
            Row(("a",), after_break=True),
            Row(("b",), after_break=True),
            Row(
                ("c\nd\ne (https://x.example/y) f https://z.example",),
                after_break=True,
                in_table=True,
            ),
            Row(("g",), after_break=True, in_table=True),
            Row(("h",), after_break=True),
        ]

    def test_no_cell_reaches_further_than_anybody_needs(self) -> None:
        (row,) = read("<table><tr><td colspan=999999999>a<td colspan=0>b<td colspan=x>c</table>")
        assert (len(row), row[0], row[-2:]) == (101, "a", ("b", "c"))


class TestWord:
    def rows(self, document: Any) -> list[Row]:
        kept = BytesIO()
        document.save(kept)
        return rows_from_bytes(kept.getvalue())

    def table(self, rows: str) -> list[tuple[str, ...]]:
        document = docx.Document()
        made = parse_xml(f"<w:tbl {nsdecls('w', 'r')}>{rows}</w:tbl>")
        document.element.body.insert(0, made)
        return cells(self.rows(document))

    def test_paragraphs_and_tables_in_order(self) -> None:
        document = docx.Document()
        document.add_paragraph("a\nb")
        table = document.add_table(rows=1, cols=2)
        table.rows[0].cells[0].text = "c"
        table.rows[0].cells[1].text = "d\ne"
        document.add_paragraph("f")
        assert self.rows(document) == [
            Row(("a",), after_break=True),
            Row(("b",), after_break=True),
            Row(("c", "d\ne"), after_break=True, in_table=True),
            Row(("f",), after_break=True),
        ]

    def test_merged_cells(self) -> None:
        document = docx.Document()
        table = document.add_table(rows=3, cols=3)
        table.cell(0, 0).merge(table.cell(0, 1)).text = "a"
        table.cell(1, 2).merge(table.cell(2, 2)).text = "b"
        table.cell(1, 0).text = "c"
        assert cells(self.rows(document)) == [("a", "", ""), ("c", "", "b"), ("", "", "b")]

    def test_what_fields_and_lists_to_choose_from_show(self) -> None:
        chosen = "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
        run = "<w:p><w:r><w:t>Yes</w:t></w:r></w:p>"
        inside = f"<w:tc>{chosen.format(run)}</w:tc>"
        around = chosen.format(f"<w:tc>{run}</w:tc>")
        assert self.table(f"<w:tr>{inside}{around}</w:tr>") == [("Yes", "Yes")]

    @pytest.mark.parametrize(
        ("font", "code", "letter", "shown"),
        [
            ("Wingdings", "F0FC", "\u00fc", "\u2713"),
            ("Wingdings", "00FB", "\u00fb", "\u2717"),
            ("Wingdings", "F0FE", "\u00fe", "\u2611"),
            ("Wingdings", "F0FD", "\uf0fd", "\u2612"),
            ("Wingdings 2", "F050", "P", "\u2713"),
            ("Symbol", "F0B7", "\u00fc", None),
        ],
    )
    def test_ticks_of_fonts_of_symbols(
        self, font: str, code: str, letter: str, shown: str | None
    ) -> None:
        symbol = f"<w:r><w:sym w:font='{font}' w:char='{code}'/></w:r>"
        look = f"<w:rPr><w:rFonts w:ascii='{font}'/></w:rPr>"
        run = f"<w:r>{look}<w:t>{letter}</w:t></w:r>"
        row = "".join(f"<w:tc><w:p>{one}</w:p></w:tc>" for one in (symbol, run))
        assert self.table(f"<w:tr>{row}</w:tr>") == [(shown or "", shown or letter)]

    def test_boxes_to_tick(self) -> None:
        def box(value: str) -> str:
            checked = f"<w14:checkbox><w14:checked w14:val='{value}'/></w14:checkbox>"
            return (
                f"<w:sdt xmlns:w14='{W14}'><w:sdtPr>{checked}</w:sdtPr>"
                "<w:sdtContent><w:r><w:t>\u2612</w:t></w:r></w:sdtContent></w:sdt>"
            )

        cell = f"<w:tr><w:tc><w:p>{box('1')}{box('0')}</w:p></w:tc></w:tr>"
        assert self.table(cell) == [("\u2611\u2610",)]

    def test_struck_out_deleted_and_put_in(self) -> None:
        def run(text: str, more: str = "") -> str:
            return f"<w:r><w:rPr>{more}</w:rPr><w:t>{text}</w:t><w:tab/></w:r>"

        parts = [
            run("Yes", "<w:strike/>"),
            run("No", "<w:dstrike w:val='0'/>"),
            f"<w:del>{run('a')}</w:del>",
            f"<w:ins>{run('b')}</w:ins>",
            run("c", "<w:b/>"),
            "<w:r><w:br/></w:r><!-- a comment -->",
            "<w:hyperlink r:id='rId99'><w:r><w:t>d</w:t></w:r></w:hyperlink>",
        ]
        cell = f"<w:tr><w:tc><w:p>{''.join(parts)}</w:p></w:tc></w:tr>"
        assert self.table(cell) == [("~~Yes ~~No b c\nd",)]

    def test_the_address_of_a_link_follows_it(self) -> None:
        document = docx.Document()
        key = document.part.relate_to(
            "https://x.example/y", RELATIONSHIP_TYPE.HYPERLINK, is_external=True
        )
        for text in ("here", "https://x.example/y"):
            link = f"<w:hyperlink {nsdecls('w', 'r')} r:id='{key}'><w:r><w:t>{text}</w:t></w:r>"
            document.add_paragraph("See ")._p.append(parse_xml(f"{link}</w:hyperlink>"))  # noqa: SLF001 - has no other door
        assert cells(self.rows(document)) == [
            ("See here (https://x.example/y)",),
            ("See https://x.example/y",),
        ]


class TestPdf:
    ROWS = (["Title"], ["No", "Text", "Comply"], ["1.2", "a b", "Yes"], ["1.3", "", "No"], ["end"])

    @pytest.mark.parametrize("ruled", [True, False], ids=["with lines", "without"])
    def test_tables_and_the_lines_between(self, ruled: bool) -> None:
        wide = [["1.4", "c", "Yes"]] * 6
        rows = rows_from_bytes(as_pdf([*self.ROWS, *wide], ruled=ruled))
        assert cells(rows) == [*map(tuple, self.ROWS), *map(tuple, wide)]

    def test_merged_cells(self) -> None:
        def box(left: int, up: int, wide: int, high: int, text: str) -> str:
            shown = f"BT /F1 8 Tf {left + 3} {up + high - 10} Td ({text}) Tj ET"
            return f"{left} {up} {wide} {high} re S {shown}"

        page = "\n".join(
            [
                box(50, 500, 200, 20, "heading"),
                box(50, 480, 100, 20, "a"),
                box(50, 460, 100, 20, "b"),
                box(150, 460, 100, 40, "both"),
            ]
        )
        assert cells(rows_from_bytes(pdf_file([page]))) == [
            ("heading", ""),
            ("a", "both"),
            ("b", "both"),
        ]

    def test_a_page_of_plain_lines(self) -> None:
        assert cells(rows_from_bytes(as_pdf([["one line"], ["another"]]))) == [
            ("one line",),
            ("another",),
        ]

    def test_where_lines_stand_apart_there_is_a_break(self) -> None:
        def page(*lines: tuple[int, str]) -> str:
            return "\n".join(f"BT /F1 8 Tf 50 {up} Td ({text}) Tj ET" for up, text in lines)

        first = page((500, "a"), (490, "b"), (480, "c"), (455, "d"), (445, "e"))
        rows = rows_from_bytes(pdf_file([first, page((500, "f"), (490, "g"))]))
        assert [row.cells[0] for row in rows if row.after_break] == ["d", "f"]
        wide = page(*((500 - 20 * n, "abcde"[n]) for n in range(5)))
        assert not any(row.after_break for row in rows_from_bytes(pdf_file([wide])))

    @pytest.mark.parametrize(
        ("library", "data"), [("docx", b"PK\x03\x04"), ("pdfplumber", b"%PDF")]
    )
    def test_the_extra_is_named(
        self, library: str, data: bytes, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, library, None)
        with pytest.raises(MissingExtra, match=r"form: reading .* needs the extra forms: pip"):
            rows_from_bytes(data, "form")
