"""Text files, e-mails, Word documents and PDFs as plain text."""

from __future__ import annotations

import sys
from io import BytesIO
from typing import TYPE_CHECKING

import docx
import pytest

from complaintcode.documents import text_from_bytes, text_of
from complaintcode.errors import DocumentError, MissingExtra

if TYPE_CHECKING:
    from pathlib import Path

LETTER = "Stage 1 response\r\n\r\nWe uphold your complaint: £50 \u2013 today.\r\n"


@pytest.mark.parametrize(
    "data",
    [
        LETTER.encode(),
        LETTER.encode("utf-8-sig"),
        LETTER.encode("utf-16"),
        LETTER.encode("utf-32"),
        LETTER.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 with its mark", "utf-16", "utf-32", "windows-1252"],
)
def test_text_in_the_usual_encodings_keeps_every_character(data: bytes) -> None:
    assert text_from_bytes(data, "letter.txt") == LETTER


def word_document() -> bytes:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Larkspur Homes"
    document.add_paragraph("Stage 1 response")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "Noise"
    table.rows[0].cells[1].text = "Upheld"
    document.sections[0].footer.paragraphs[0].text = "Registered office"
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def test_a_word_document_is_read_in_order_with_its_tables() -> None:
    text = text_from_bytes(word_document(), "letter.docx")
    lines = [line for line in text.splitlines() if line]
    assert lines == ["Larkspur Homes", "Stage 1 response", "Noise\tUpheld", "Registered office"]


def pdf(said: str) -> bytes:
    """The smallest PDF that shows a line."""
    stream = f"BT /F1 12 Tf 72 720 Td ({said}) Tj ET" if said else ""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
            " /Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    data, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{one}\nendobj\n"
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    data += "".join(f"{place:010} 00000 n \n" for place in places)
    data += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return data.encode()


def test_a_pdf_is_read_whatever_its_name() -> None:
    assert text_from_bytes(pdf("We uphold your complaint."), "x") == "We uphold your complaint."


def test_a_scan_is_an_error() -> None:
    with pytest.raises(DocumentError, match="the PDF holds no text: is it a scan"):
        text_from_bytes(pdf(""), "scan.pdf")


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"%PDF-1.4 broken", "letter.pdf", r"letter\.pdf: not a PDF that can be read"),
        (b"%PDF-1.4 broken /Encrypt 9 0 R", "a.pdf", r"a\.pdf: the PDF is encrypted"),
        (b"PK\x03\x04broken", "letter.xlsx", r"letter\.xlsx: expected plain .*got \.xlsx"),
        (b"PK\x03\x04broken", "letter.doc", r"letter\.doc: not a Word document"),
        (b"PK\x03\x04broken", "letter.docx", r"letter\.docx: not a Word document"),
        (
            b"\xd0\xcf\x11\xe0",
            "letter.doc",
            r"expected plain text, \.eml, \.html, \.docx or \.pdf \(got",
        ),
        (b"a\0b", "letter.txt", "expected text, but the file holds binary data"),
        (b"a\0b", "", "^expected text"),
    ],
    ids=["pdf", "encrypted", "xlsx", "misnamed", "docx", "old-word", "binary", "without-a-name"],
)
def test_what_cannot_be_read_says_what_was_expected(data: bytes, name: str, said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        text_from_bytes(data, name)


@pytest.mark.parametrize(
    ("library", "data", "name"),
    [("docx", b"PK\x03\x04", "letter.docx"), ("pdfplumber", b"%PDF", "letter.pdf")],
)
def test_without_the_extra_it_says_which_to_install(
    library: str, data: bytes, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtra, match=rf"^{name}: .* needs the extra forms: pip install"):
        text_from_bytes(data, name)
    with pytest.raises(DocumentError):
        text_from_bytes(data, name)


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("letter.html", "<p>We uphold it.<p>Yours"),
        ("letter.HTM", "<p>We uphold it.<p>Yours"),
        ("letter.txt", "\n<!doctype html><title>x</title><p>We uphold it.</p>\n<p>Yours</p>"),
    ],
)
def test_a_page_is_read_as_text(name: str, page: str) -> None:
    assert text_from_bytes(page.encode(), name) == "We uphold it.\n\nYours"


def test_a_file_is_read_from_its_path(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(LETTER.encode())
    assert text_of(path) == LETTER
    with pytest.raises(DocumentError, match="No such file"):
        text_of(tmp_path / "none.txt")
    with pytest.raises(DocumentError, match="no such path"):
        text_of("a\0b")
