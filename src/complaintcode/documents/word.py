"""A Word document (.docx) as text and as rows, with python-docx of the extra ``forms``."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from complaintcode.documents.rows import STRUCK, Row, tidy
from complaintcode.errors import DocumentError, MissingExtra

if TYPE_CHECKING:
    from collections.abc import Iterator


def docx_text(data: bytes) -> str:
    """Header, paragraphs, tables (a row a line, cells between tabs) and footer, in order."""
    document = _document(data)
    section = document.sections[0]
    parts = [*_lines(section.header), *_lines(document), *_lines(section.footer)]
    return "\n".join(parts)


def _document(data: bytes) -> Any:
    try:
        import docx  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingExtra(
            "reading DOCX needs the extra forms: pip install 'complaintcode[forms]'"
        ) from error
    try:
        return docx.Document(BytesIO(data))
    except Exception as error:  # python-docx raises whatever its parts do on a broken file
        raise DocumentError("not a Word document that can be read") from error


def _lines(container: Any) -> Iterator[str]:
    for block in container.iter_inner_content():
        if hasattr(block, "rows"):
            yield from ("\t".join(cell.text for cell in row.cells) for row in block.rows)
        else:
            yield block.text
            yield ""


# --- rows

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def docx_rows(data: bytes) -> Iterator[Row]:
    """The rows of the tables of a Word document, and the paragraphs between.

    Reads the XML itself: python-docx passes over fields to fill in and lists to choose from.
    A cell that is merged with the one above has its text.
    """
    document = _document(data)
    links = {key: one.target_ref for key, one in document.part.rels.items() if one.is_external}
    for block in _inside(document.element.body, "p", "tbl"):
        if block.tag == f"{_W}p":
            lines = tidy(_text(block, links)).split("\n")
            yield from (Row((line,), after_break=True) for line in lines if line)
            continue
        above: dict[int, str] = {}
        for place, row in enumerate(_inside(block, "tr")):
            cells: list[str] = []
            for cell in _inside(row, "tc"):
                merged = cell.find(f"{_W}tcPr/{_W}vMerge")
                goes_on = merged is not None and merged.get(f"{_W}val") != "restart"
                text = above.get(len(cells), "") if goes_on else tidy(_text(cell, links))
                above[len(cells)] = text
                span = cell.find(f"{_W}tcPr/{_W}gridSpan")
                cells += [text, *[""] * (0 if span is None else int(span.get(f"{_W}val")) - 1)]
            yield Row(tuple(cells), after_break=place == 0, in_table=True)


def _inside(element: Any, *names: str) -> Iterator[Any]:
    """The nearest elements of those names, also where a control to fill in holds them."""
    for child in element:
        if child.tag in {f"{_W}{name}" for name in names}:
            yield child
        elif child.tag in {f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins"}:
            yield from _inside(child, *names)


def _text(element: Any, links: dict[str, str]) -> str:
    """All that is shown: deleted words are left out, those struck out are marked."""
    name = element.tag.removeprefix(_W) if isinstance(element.tag, str) else ""
    if name == "t":
        return element.text or ""
    if name == "sym":
        symbols = _SYMBOLS.get(element.get(f"{_W}font", "").lower(), {})
        return symbols.get(element.get(f"{_W}char", "")[-2:].upper(), "")
    if (
        name == "sdt"
        and (box := element.find(f"{_W}sdtPr/{_W14}checkbox/{_W14}checked")) is not None
    ):
        return "\u2610" if box.get(f"{_W14}val") in _OFF else "\u2611"
    if name in {"br", "cr", "tab"}:
        return " " if name == "tab" else "\n"
    if name in {"del", "sdtPr"}:
        return ""
    text = "".join(_text(child, links) for child in element)
    if name == "p":
        return f"{text}\n"
    if name == "r" and text.strip():
        text = _in_its_font(element, text)
        return f"{STRUCK}{text}{STRUCK}" if _is_struck(element) else text
    address = links.get(element.get(f"{_R}id"), "") if name == "hyperlink" else ""
    return f"{text} ({address})" if address and address not in text else text


_OFF = {"0", "false"}
# Of the fonts that draw ticks, by the last two digits of the character's code.
_SYMBOLS = {
    "wingdings": {
        "FC": "\u2713",
        "FB": "\u2717",
        "FE": "\u2611",
        "FD": "\u2612",
        "78": "\u2612",
        "A8": "\u2610",
        "6F": "\u2610",
        "71": "\u2610",
    },
    "wingdings 2": {
        "50": "\u2713",
        "4F": "\u2717",
        "52": "\u2611",
        "53": "\u2612",
        "54": "\u2612",
        "A3": "\u2610",
    },
}


def _in_its_font(run: Any, text: str) -> str:
    """Words as they are shown: in a font of symbols, a letter is one."""
    fonts = run.find(f"{_W}rPr/{_W}rFonts")
    shown = _SYMBOLS.get("" if fonts is None else (fonts.get(f"{_W}ascii") or "").lower(), {})
    return "".join(shown.get(f"{ord(letter) & 0xFF:02X}", letter) for letter in text)


def _is_struck(run: Any) -> bool:
    found = (run.find(f"{_W}rPr/{_W}{name}") for name in ("strike", "dstrike"))
    return any(one is not None and one.get(f"{_W}val") not in _OFF for one in found)
