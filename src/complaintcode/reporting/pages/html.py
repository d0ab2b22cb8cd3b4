"""A page as one HTML file: no script, no picture from elsewhere, light and dark, printable.

The tree is built and written by the standard library's ElementTree, so that no text of a case can
be taken for markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from complaintcode.portfolios.page import Charts, Listing, Paragraph, Table
from complaintcode.reporting.pages import charts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from complaintcode.portfolios.page import Block, Page

# Dark on screens alone: what is printed lies on white paper.
_STYLE = """
:root { color-scheme: light dark; --text: #1a1a1a; --ground: #ffffff; --line: #767676;
  --head: #f0f0f0; }
@media screen and (prefers-color-scheme: dark) {
  :root { --text: #f2f2f2; --ground: #16181b; --line: #8a8f98; --head: #24272c; } }
body { color: var(--text); background: var(--ground); font: 1rem/1.5 system-ui, sans-serif;
  margin: 0 auto; padding: 1rem; max-width: 75rem; }
h1, h2 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
p, li { max-width: 45rem; }
a { color: inherit; }
.wide { overflow-x: auto; margin: 1rem 0; }
.wide:focus-visible { outline: 3px solid var(--text); }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
th, td { border: 1px solid var(--line); padding: 0.35rem 0.45rem; vertical-align: top;
  text-align: right; font-variant-numeric: tabular-nums; }
thead th { background: var(--head); vertical-align: bottom; }
th:first-child, td:first-child { text-align: left; }
tbody th { font-weight: normal; min-width: 9rem; }
@page { margin: 15mm; }
@media print {
  body { max-width: none; padding: 0; }
  table { font-size: 0.75rem; }
  th, td { padding: 0.2rem 0.35rem; }
  tbody th { min-width: 8rem; }
  nav { display: none; }
  .wide { overflow: visible; }
  h2, caption, thead, thead tr { break-after: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; } }
"""


def write(page: Page) -> bytes:
    """The page as a UTF-8 HTML document."""
    root = Element("html", lang="en-GB")
    head = SubElement(root, "head")
    SubElement(head, "meta", charset="utf-8")
    SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    SubElement(head, "title").text = page.title
    SubElement(head, "style").text = f"{_STYLE}{charts.STYLE}"
    main = SubElement(SubElement(root, "body"), "main")
    SubElement(main, "h1").text = page.title
    charts.patterns(main)
    places = {section.title: f"part-{at}" for at, section in enumerate(page.sections, start=1)}
    for block in page.blocks:
        _block(main, block, "head", places)
    contents = SubElement(SubElement(main, "nav", {"aria-label": "Contents"}), "ul")
    for section in page.sections:
        name = places[section.title]
        link = SubElement(SubElement(contents, "li"), "a", href=f"#{name}")
        link.text = section.title
        part = SubElement(main, "section", {"aria-labelledby": name})
        SubElement(part, "h2", id=name).text = section.title
        for block in section.blocks:
            _block(part, block, name, places)
    indent(root)
    written: bytes = tostring(root, "utf-8", method="html")
    return b"<!doctype html>\n" + written + b"\n"


def _block(parent: Element, block: Block, name: str, places: Mapping[str, str]) -> None:
    if isinstance(block, Charts):
        charts.draw(parent, block, f"{name}-{len(parent)}", places)
    elif isinstance(block, Paragraph):
        SubElement(parent, "p").text = block.text
    elif isinstance(block, Listing):
        listing = SubElement(parent, "ul")
        for item in block.items:
            SubElement(listing, "li").text = item
    else:
        _table(parent, block, f"{name}-table-{len(parent)}")


def _table(parent: Element, table: Table, name: str) -> None:
    """A table that can be scrolled sideways by keyboard where the window is narrow."""
    wide = {"class": "wide", "role": "region", "aria-labelledby": name, "tabindex": "0"}
    made = SubElement(SubElement(parent, "div", wide), "table")
    SubElement(made, "caption", id=name).text = table.caption
    heads = SubElement(SubElement(made, "thead"), "tr")
    for column in table.columns:
        # The corner above the names of the rows heads nothing.
        head = SubElement(heads, "th", scope="col") if column else SubElement(heads, "td")
        head.text = column
    body = SubElement(made, "tbody")
    for first, *rest in table.rows:
        row = SubElement(body, "tr")
        SubElement(row, "th", scope="row").text = first
        for cell in rest:
            SubElement(row, "td").text = cell
