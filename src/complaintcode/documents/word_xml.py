"""What the XML of a Word document shows: its paragraphs and tables, and the words in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from complaintcode.documents.rows import STRUCK, reach
from complaintcode.documents.symbols import symbols

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_OFF = {"0", "false", "off"}
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Deleted or moved away; how something looks; the same drawing again for older programs.
_GONE = {"del", "moveFrom", "pPr", "rPr", "sdtPr", "Fallback"}


def blocks(container: Any) -> Iterator[Any]:
    """The paragraphs and tables, in order; those in a text box after the paragraph it hangs on."""
    for block in _inside(container, "p", "tbl"):
        yield block
        if not is_table(block):
            for box in _inside(block, "txbxContent"):
                yield from blocks(box)


def is_table(block: Any) -> bool:
    """Whether a block is a table, and no paragraph."""
    return _name(block) == "tbl"


def headers(document: Any) -> list[Any]:
    """The headers that its pages have, of each section."""
    return list(_around(document, "headerReference"))


def footers(document: Any) -> list[Any]:
    """The footers that its pages have, of each section."""
    return list(_around(document, "footerReference"))


def _around(document: Any, name: str) -> Iterator[Any]:
    parts = document.part.related_parts
    even = _is_on(document.settings.element, "evenAndOddHeaders")
    for section in document.element.body.iter(f"{_W}sectPr"):
        kinds = {"default": True, "even": even, "first": _is_on(section, "titlePg")}
        for one in section.iterchildren(f"{_W}{name}"):
            part = parts.get(one.get(f"{_R}id"))
            if kinds.get(one.get(f"{_W}type")) and hasattr(part, "element"):
                yield part.element


def without_instructions(root: Any) -> None:
    """Take out the words that fields compute with: of a field only its result is shown."""
    fields: list[list[Any] | None] = []  # of each open one the words, up to its result
    for one in root.iter(f"{_W}t", f"{_W}fldChar"):
        kind = one.get(f"{_W}fldCharType")
        if kind == "begin":
            fields.append([])
        elif kind:
            for word in (fields.pop() if fields else None) or ():
                word.text = ""
            if kind == "separate":
                fields.append(None)
        elif (words := next((words for words in fields if words is not None), None)) is not None:
            words.append(one)


def table_rows(table: Any, read: Callable[[Any], str]) -> Iterator[tuple[str, ...]]:
    """The rows of a table, its cells as they are read.

    A cell that reaches over rows stands in each of them, one over columns in the first alone.
    """
    above: dict[int, str] = {}
    for row in _inside(table, "tr"):
        cells: list[str] = []
        for cell in _inside(row, "tc"):
            merged = cell.find(f"{_W}tcPr/{_W}vMerge")
            goes_on = merged is not None and merged.get(f"{_W}val") != "restart"
            text = above.get(len(cells), "") if goes_on else read(cell)
            above[len(cells)] = text
            cells += [text, *[""] * (_columns(cell) - 1)]
        yield tuple(cells)


def _columns(cell: Any) -> int:
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    return reach("" if span is None else span.get(f"{_W}val", ""))


class Words:
    """The words that a paragraph shows.

    With ``marks_struck`` those that are struck out stand between marks; else they are left out.
    ``links`` has the addresses of links, which follow their text.
    """

    def __init__(
        self, links: Mapping[str | None, str] | None = None, *, marks_struck: bool = False
    ) -> None:
        self._links = links or {}
        self._marks_struck = marks_struck

    def of(self, element: Any) -> str:
        """All that is shown, but for text boxes, which are blocks of their own."""
        name = _name(element)
        if name == "t":
            return element.text or ""
        if name == "sym":
            drawn = symbols(element.get(f"{_W}font"))
            return drawn.get(element.get(f"{_W}char", "")[-2:].upper(), "")
        if name in _SIGNS:
            return _SIGNS[name]
        if name == "txbxContent":
            return ""
        if (box := element.find(f"{_W}sdtPr/{_W14}checkbox/{_W14}checked")) is not None:
            return "\u2610" if box.get(f"{_W14}val") in _OFF else "\u2611"
        text = "".join(map(self.of, _shown(element)))
        if name == "r" and text.strip():
            return self._run(element, text)
        address = self._links.get(element.get(f"{_R}id"), "") if name == "hyperlink" else ""
        return f"{text} ({address})" if address and address not in text else text

    def _run(self, run: Any, text: str) -> str:
        """Words as they are shown: in a font of symbols, a letter is one."""
        look = run.find(f"{_W}rPr")
        fonts = run.find(f"{_W}rPr/{_W}rFonts")
        drawn = symbols(None if fonts is None else fonts.get(f"{_W}ascii"))
        text = "".join(drawn.get(f"{ord(letter) & 0xFF:02X}", letter) for letter in text)
        if not (_is_on(look, "strike") or _is_on(look, "dstrike")):
            return text
        return f"{STRUCK}{text}{STRUCK}" if self._marks_struck else ""


def _inside(element: Any, *names: str) -> Iterator[Any]:
    """The nearest elements of those names that are shown, whatever holds them."""
    for child in _shown(element):
        if _name(child) in names:
            yield child
        else:
            yield from _inside(child, *names)


def _shown(element: Any) -> Iterator[Any]:
    """The elements right below that are neither deleted nor hidden."""
    for child in element.iterchildren("{*}*"):
        if not (
            _name(child) in _GONE
            or _is_on(child.find(f"{_W}rPr"), "vanish")
            or child.find(f"{_W}trPr/{_W}del") is not None
        ):
            yield child


def _is_on(element: Any, name: str) -> bool:
    """Whether a switch below an element is there, and not set to be off."""
    found = None if element is None else element.find(f"{_W}{name}")
    return found is not None and found.get(f"{_W}val") not in _OFF


def _name(element: Any) -> str:
    name: str = element.tag.rpartition("}")[2]
    return name
