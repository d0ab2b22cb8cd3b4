"""A page as a Word document, with python-docx of the extra ``forms``."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from complaintcode.errors import MissingExtra
from complaintcode.portfolios.page import Charts, Listing, Paragraph

if TYPE_CHECKING:
    from complaintcode.portfolios.page import Block, Page, Table


def write(page: Page) -> bytes:
    """The page as the bytes of a DOCX file."""
    try:
        from docx import Document  # noqa: PLC0415 - an extra
        from docx.enum.section import WD_ORIENT  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtra(
            "writing DOCX needs the extra forms: pip install 'complaintcode[forms]'"
        ) from error
    document = Document()
    sheet = document.sections[0]
    sheet.orientation = WD_ORIENT.LANDSCAPE
    sheet.page_width, sheet.page_height = sheet.page_height, sheet.page_width
    told = document.core_properties
    told.title, told.author, told.comments, told.language = page.title, "", "", "en-GB"
    document.add_heading(page.title, level=0)
    for block in page.blocks:
        _block(document, block)
    for section in page.sections:
        document.add_heading(section.title, level=1)
        for block in section.blocks:
            _block(document, block)
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def _block(document: Any, block: Block) -> None:
    if isinstance(block, Charts):
        return
    if isinstance(block, Paragraph):
        document.add_paragraph(block.text)
    elif isinstance(block, Listing):
        for item in block.items:
            document.add_paragraph(item, style="List Bullet")
    else:
        _table(document, block)


def _table(document: Any, table: Table) -> None:
    """A table below its caption; the names of its columns come again on every sheet."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415 - an extra
    from docx.oxml import OxmlElement  # noqa: PLC0415

    document.add_paragraph(table.caption, style="Caption").paragraph_format.keep_with_next = True
    made = document.add_table(rows=0, cols=len(table.columns), style="Table Grid")
    for row in (table.columns, *table.rows):
        for at, (cell, text) in enumerate(zip(made.add_row().cells, row, strict=True)):
            cell.text = text
            if at:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    heads = document.element.body.tbl_lst[-1].tr_lst[0]
    heads.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    document.add_paragraph()
