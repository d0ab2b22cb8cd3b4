"""What a report is made of, whatever it is written as: texts, tables, lists and charts."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias


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


class Part(NamedTuple):
    """What one part of every bar of a chart counts; ``kind`` says how it is drawn."""

    kind: Literal["kept", "extended", "broken", "open", "withheld"]
    name: str


class Bar(NamedTuple):
    """A bar of a chart: its name, a short one for where there is little room, counts of each part.

    A count that is withheld is ``None``. ``says`` is written beside the bar.
    """

    name: str
    short: str
    counts: tuple[int | None, ...]
    says: str


class Limit(NamedTuple):
    """A line across a chart of columns, behind so many of them, and what it says."""

    behind: int
    says: str


class Chart(NamedTuple):
    """A picture of numbers that a table of the report holds as well, in the part of that title.

    ``form``: ``columns`` that stand side by side, each short name at the end of its column;
    ``rows`` below one another; ``shares``, rows of which each has the whole width. ``says`` is the
    text alternative, or where there are no bars what stands instead of a picture. ``axis`` says
    what the columns go by; ``note`` is said beside the picture.
    """

    form: Literal["columns", "rows", "shares"]
    title: str
    says: str
    figures: str
    parts: tuple[Part, ...] = ()
    bars: tuple[Bar, ...] = ()
    note: str = ""
    axis: str = ""
    limit: Limit | None = None


class Charts(NamedTuple):
    """Charts, for the formats that can hold them: the others leave them out."""

    charts: tuple[Chart, ...]


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
