"""What a form says above its table: whose it is, for which year, of which day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from complaintcode.catalogue import edition_id
from complaintcode.errors import UnknownProvision
from complaintcode.self_assessment.dates_told import day_told
from complaintcode.self_assessment.page_lines import is_heading, line_of

if TYPE_CHECKING:
    from collections.abc import Iterable

LABELS = {
    "title": "Title",
    "landlord": "Landlord",
    "edition": "Edition",
    "date": "Date",
    "period": "Period",
    "approved_by": "Approved by",
    "published_at": "Published at",
}
"""How a form that is written here names each of them."""

_LABELS = {label.lower(): field for field, label in LABELS.items()} | {
    "landlord name": "landlord",
    "name of landlord": "landlord",
    "organisation": "landlord",
    "date of self-assessment": "date",
    "date completed": "date",
    "year": "period",
    "reporting year": "period",
    "date approved": "date",
    "approved": "approved_by",
    "published": "published_at",
}
_LABELLED = re.compile(r"\W*([A-Za-z][A-Za-z -]{2,24}?)\s*:\s*(.*)", re.DOTALL)
_TITLE = re.compile(r"self.?assessment|complaint(?:s)? handling code", re.IGNORECASE)
_LANDLORD = re.compile(
    r"\b(?:homes|housing|council|association|group|trust|society|living|borough|district)\b",
    re.IGNORECASE,
)
_NO_LANDLORD = re.compile(r"ombudsman|complaint|code|policy|board|report|\d|\.$|:", re.IGNORECASE)
_NAME = r"[A-Z][\w&-]+"
_WHOSE = re.compile(
    rf"(?!Our\b|The\b|Annual\b|Appendix\b)({_NAME}(?: (?:{_NAME}|and|of|&))+?)(?:['\u2019]s)?"
    r"\s*[-:|\u2013]?\s*(?i:annual |housing ombudsman |complaints? |self.?assess)"
)
_PERIOD = re.compile(r"\b20\d\d(?:\s*[-/\u2013]\s*(?:20)?\d\d)?\b")
_MOST_WORDS = 20


class Title(NamedTuple):
    """The fields that were found, and the lines that say none of them."""

    fields: dict[str, Any]
    rest: list[str]


def read_title(lines: Iterable[str], running: frozenset[str] = frozenset()) -> Title:
    """The lines above the table, read: labels first, then a title that says it all.

    ``running`` are lines of every page, of which none is the title beside one that is not.
    """
    fields: dict[str, Any] = {}
    plain: list[str] = []
    waiting: str | None = None
    for line in lines:
        label, value = _label(line)
        if waiting and not label and not is_heading(line):
            label, value = waiting, line
        waiting = label if label and not value else None
        if label is None or (value and not _taken(fields, label, value)):
            plain.append(line)
        else:
            fields.setdefault(label, None)
    rest, titles = [], []
    for line in plain:
        if _TITLE.search(line) and len(line.split()) <= _MOST_WORDS and "title" not in fields:
            titles.append(line)
        elif _is_landlord(line) and "landlord" not in fields:
            fields["landlord"] = line
        elif not is_heading(line):
            rest.append(line)
    own = [line for line in titles if line_of((line,)) not in running] or titles
    rest = [*(line for line in titles if line not in own), *rest]
    if titles := own:
        fields["title"] = " ".join(titles)
        whose = _WHOSE.match(titles[0])
        if whose and not _NO_LANDLORD.search(whose[1]):
            fields.setdefault("landlord", whose[1])
    if "period" not in fields and (found := _PERIOD.search(fields.get("title") or "")):
        fields["period"] = found[0]
    return Title(fields, rest)


def _label(line: str) -> tuple[str | None, str]:
    found = _LABELLED.fullmatch(line)
    field = _LABELS.get(found[1].lower().strip()) if found else None
    if field is None:
        return _LABELS.get(line.lower()), ""
    return field, found[2].strip() if found else ""


def _taken(fields: dict[str, Any], field: str, value: str) -> bool:
    """Whether the value can be read as that field's."""
    if field == "date":
        fields[field] = day_told(value)
    elif field == "edition":
        try:
            fields[field] = edition_id(value)
        except UnknownProvision:
            return False
    else:
        fields[field] = value
    return fields[field] is not None


def _is_landlord(line: str) -> bool:
    few = len(line.split()) <= 6
    return few and _LANDLORD.search(line) is not None and not _NO_LANDLORD.search(line)
