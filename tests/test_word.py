"""The text of Word documents: what a page shows is read, once, and nothing else."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import docx
import pytest
from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from complaintcode import Letter, check_letter
from complaintcode.documents import rows_from_bytes, text_from_bytes

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
V = "urn:schemas-microsoft-com:vml"


def kept(document: Any) -> bytes:
    data = BytesIO()
    document.save(data)
    return data.getvalue()


def with_body(xml: str) -> bytes:
    """A document of these elements, without the settings of a section."""
    document = docx.Document()
    body = f"<w:body {nsdecls('w', 'r', 'm')} xmlns:mc='{MC}' xmlns:v='{V}'>{xml}</w:body>"
    document.element.replace(document.element.body, parse_xml(body))
    return kept(document)


def lines(data: bytes) -> list[str]:
    return [line for line in text_from_bytes(data, "letter.docx").splitlines() if line]


def run(text: str, look: str = "") -> str:
    return f"<w:r><w:rPr>{look}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def paragraph(*runs: str) -> str:
    return f"<w:p><w:pPr><w:tabs><w:tab w:pos='9'/></w:tabs></w:pPr>{''.join(runs)}</w:p>"


def control(inner: str) -> str:
    return f"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def box(*paragraphs: str) -> str:
    held = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    drawn, older = f"<w:drawing>{held}</w:drawing>", f"<v:textbox>{held}</v:textbox>"
    choice = f"<mc:Choice>{drawn}</mc:Choice><mc:Fallback><w:pict>{older}</w:pict></mc:Fallback>"
    return f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def cell(inner: str, look: str = "") -> str:
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{inner}</w:tc>"


def field(*parts: str) -> str:
    return "".join(
        f"<w:r><w:fldChar w:fldCharType='{one}'/></w:r>"
        if one in {"begin", "separate", "end"}
        else one
        for one in parts
    )


AROUND = {
    "control": control("{}"),
    "insertion": "<w:ins>{}</w:ins>",
    "moved here": "<w:moveTo>{}</w:moveTo>",
    "merge field": "<w:fldSimple w:instr='MERGEFIELD x'>{}</w:fldSimple>",
    "smart tag": "<w:smartTag w:element='x'>{}</w:smartTag>",
    "link": "<w:hyperlink>{}</w:hyperlink>",
}
NOT_SHOWN = {
    "deleted": "<w:del><w:r><w:t>not </w:t></w:r></w:del>",
    "moved away": f"<w:moveFrom>{run('not ')}</w:moveFrom>",
    "hidden": run("not ", "<w:vanish/>"),
    "struck out": run("not ", "<w:strike/>"),
    "struck out twice": run("not ", "<w:dstrike w:val='1'/>"),
    "computed with": field("begin", run("not "), "separate", "end"),
    "a field without a result": field("begin", run("not "), "end"),
    "a field in a field": field(
        "begin", "begin", run("IF "), "separate", run("not "), "end", run("x"), "separate", "end"
    ),
}


def decided(data: bytes) -> str | None:
    text = f"Dear Ms Ray\n\n{text_from_bytes(data)}"
    letter = Letter(kinds=("stage1_response",), text=text)  # type: ignore[arg-type] # names go
    (found,) = (
        one for one in check_letter(letter, edition="2024").findings if one.item == "decision"
    )
    return found.presence


@pytest.mark.parametrize("around", AROUND)
def test_words_are_read_whatever_holds_them(around: str) -> None:
    inside = AROUND[around].format(run("not "))
    data = with_body(paragraph(run("Your complaint is "), inside, run("upheld.")))
    assert lines(data) == ["Your complaint is not upheld."]
    assert decided(data) == "present"


@pytest.mark.parametrize("what", NOT_SHOWN)
def test_what_a_page_does_not_show_is_no_text(what: str) -> None:
    data = with_body(paragraph(run("Your complaint is "), NOT_SHOWN[what], run("upheld.")))
    assert lines(data) == ["Your complaint is upheld."]


@pytest.mark.parametrize(
    "shown",
    [
        run("not ", "<w:vanish w:val='0'/>"),
        run("not ", "<w:strike w:val='false'/>"),
        field("begin", "<w:r><w:instrText>X</w:instrText></w:r>", "separate", run("not "), "end"),
        field("begin", run("not ")),
        field("separate", run("not "), "end"),
        field("end", run("not ")),
    ],
)
def test_what_only_might_be_hidden_is_text(shown: str) -> None:
    data = with_body(paragraph(run("Your complaint is "), shown, run("upheld.")))
    assert lines(data) == ["Your complaint is not upheld."]


def test_paragraphs_and_tables_in_controls_are_read_in_order() -> None:
    rows = table(control(cell(paragraph(run("Noise")))) + cell(control(paragraph(run("Upheld")))))
    first, second, last = (paragraph(run(one)) for one in ("First", "Second", "Last"))
    data = with_body(f"{first}{control(second + rows)}{last}")
    assert lines(data) == ["First", "Second", "Noise\tUpheld", "Last"]


def test_a_text_box_is_read_once_after_the_paragraph_it_hangs_on() -> None:
    data = with_body(
        paragraph(run("We "), box(paragraph(run("a")), paragraph(run("b"))), run("do"))
    )
    assert lines(data) == ["We do", "a", "b"]
    assert [row.cells for row in rows_from_bytes(data)] == [("We do",), ("a",), ("b",)]


def test_tables_within_cells_are_read() -> None:
    inner = table(cell(paragraph(run("a"))) + cell(paragraph(run("b"))))
    outer = table(cell(paragraph(run("c")) + inner) + cell(paragraph(run("d"))))
    assert lines(with_body(outer)) == ["c", "a\tb\td"]
    assert [row.cells for row in rows_from_bytes(with_body(outer))] == [("c\na\nb", "d")]


def test_a_merged_cell_is_read_once_in_a_row() -> None:
    wide = cell(paragraph(run("wide")), "<w:gridSpan w:val='2'/>")
    high = cell(paragraph(run("high")), "<w:vMerge w:val='restart'/>")
    below = cell(paragraph(), "<w:vMerge/>")
    ends = [cell(paragraph(run(one))) for one in "abc"]
    data = with_body(table(wide + ends[0], high + ends[1], below + ends[2]))
    assert lines(data) == ["wide\t\ta", "high\tb", "high\tc"]


@pytest.mark.parametrize("span", ["x", "", "999999999"])
def test_no_cell_reaches_further_than_anybody_needs(span: str) -> None:
    (row,) = rows_from_bytes(
        with_body(table(cell(paragraph(run("a")), f"<w:gridSpan w:val='{span}'/>")))
    )
    assert len(row.cells) in {1, 99}


def test_deleted_rows_are_not_read() -> None:
    gone = f"<w:trPr><w:del/></w:trPr>{cell(paragraph(run('not upheld')))}"
    assert lines(with_body(table(gone, cell(paragraph(run("upheld")))))) == ["upheld"]


def test_signs_that_stand_for_characters() -> None:
    held = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:br/><w:t/></w:r>"
    assert text_from_bytes(with_body(paragraph(held))).startswith("a\tb-c\n")


def test_the_headers_and_footers_that_pages_have_are_read() -> None:
    document = docx.Document()
    document.add_paragraph("body")
    document.add_section(WD_SECTION.NEW_PAGE)
    first, second = document.sections
    for section, name in ((first, "one"), (second, "two")):
        for kind in ("", "first_page_", "even_page_"):
            for place in ("header", "footer"):
                part = getattr(section, f"{kind}{place}")
                part.is_linked_to_previous = False
                part.paragraphs[0].text = f"{kind}{place} {name}"
    first.different_first_page_header_footer = True
    assert lines(kept(document)) == [
        "header one",
        "first_page_header one",
        "header two",
        "body",
        "footer one",
        "first_page_footer one",
        "footer two",
    ]
    document.settings.odd_and_even_pages_header_footer = True
    assert "even_page_footer two" in lines(kept(document))


def test_a_header_that_several_sections_have_is_read_once() -> None:
    document = docx.Document()
    for section in (document.sections[0], document.add_section()):
        section.header.is_linked_to_previous = False
        section.header.paragraphs[0].text = "Larkspur Homes"
    document.add_paragraph("body")
    assert lines(kept(document)) == ["Larkspur Homes", "body"]


def test_a_header_that_is_not_there_is_none() -> None:
    header = "<w:headerReference w:type='default' r:id='rId99'/>"
    data = with_body(f"{paragraph(run('body'))}<w:sectPr>{header}</w:sectPr>")
    assert lines(data) == ["body"]
