"""What a report is made of, whatever it is written as: sections of text, tables and lists."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class Paragraph(NamedTuple):
    """Some sentences."""

    text: str


class Table(NamedTuple):
    """A table: the first column names the rows, the others hold numbers or a few words."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Listing(NamedTuple):
    """A list of points."""

    items: tuple[str, ...]


class Charts(NamedTuple):
    """The place where charts go, in formats that can hold them."""


Block: TypeAlias = Paragraph | Table | Listing | Charts


class Section(NamedTuple):
    """A part of a report under its own heading."""

    title: str
    blocks: tuple[Block, ...]


class Page(NamedTuple):
    """A whole report."""

    title: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
