"""What stands on the pages of a form and is no part of its rows: headings, page headers."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from complaintcode.catalogue import edition, edition_ids
from complaintcode.self_assessment.numbers import leading_number, whole_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.documents import Row

_HEADING = re.compile(
    r"(?:section|part|stage)\b|\d{1,2}\b|.*\b(?:mandatory|best practice|requirements)\b",
    re.IGNORECASE,
)
_HEADING_WORDS = (
    "section part stage one two three mandatory best practice must should requirement requirements"
    " continued cont complaints"
)
_PAGE = re.compile(r"(?:page\s*)?\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?", re.IGNORECASE)
_RUNNING = re.compile(r"\bpage #|\bversion\b", re.IGNORECASE)


def is_heading(text: str) -> bool:
    """Whether a line is the heading of a section: its words are those of headings, and no other."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    return bool(words and _HEADING.match(text) and _heading_words().issuperset(words))


@cache
def _heading_words() -> frozenset[str]:
    titles = (one.section for id_ in edition_ids() for one in edition(id_).provisions)
    return frozenset(re.findall(r"[^\W\d_]+", f"{' '.join(titles).lower()} {_HEADING_WORDS}"))


def is_page_number(text: str) -> bool:
    """Whether a line only numbers a page."""
    return _PAGE.fullmatch(text) is not None


def running_lines(rows: Sequence[Row]) -> frozenset[str]:
    """The lines, as ``line_of`` gives them, that stand on page after page, the first included."""
    times = Counter(line_of(row.cells) for row in rows)
    numbered = (n for n, row in enumerate(rows) if _has_number(row.cells))
    early = {line_of(row.cells) for row in rows[: next(numbered, len(rows))]}
    return frozenset(
        line
        for line, count in times.items()
        if count > 1 and (line in early or _RUNNING.search(line))
    )


def line_of(cells: tuple[str, ...]) -> str:
    """A row as a running header has it: the numbers of pages differ, the rest does not."""
    return re.sub(r"\d+", "#", " ".join(cell for cell in cells if cell))


def _has_number(cells: tuple[str, ...]) -> bool:
    """Whether a row has a number, whatever the columns are."""
    return any(map(whole_numbers, cells)) or any(map(leading_number, cells[:2]))
