"""What a form written here prints as the Code's requirement: our summary, and room for its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from complaintcode.catalogue import Edition, Provision

MET_BY = "To be met by"
"""The column for the day by which a gap is to be closed."""

_OURS, _CODES = "In our words: ", "Text of the Code:"


def with_summary(requirement: str | None, edition: Edition, number: str) -> str:
    """The text of the form's requirement, or our summary with room for it."""
    summary = _summaries(edition).get(number)
    if requirement is not None or summary is None:
        return requirement or ""
    return f"{_OURS}{summary}\n{_CODES}"


def printed(text: str, edition: Edition, number: str) -> str | None:
    """What a form prints as the Code's requirement, without our summary."""
    summary = f"{_OURS}{_summaries(edition).get(number)}"
    flat = " ".join(text.split())
    if flat.startswith(summary):
        flat = text = flat.removeprefix(summary).strip().removeprefix(_CODES).strip()
    return text or None


def printed_rows(edition: Edition) -> list[Provision]:
    """The provisions that the form prints, in its order: what must be done goes first."""
    return sorted((one for one in edition.provisions if one.in_form), key=_table)


def _table(provision: Provision) -> tuple[int, bool]:
    return int(provision.number.partition(".")[0]), provision.strength == "should"


def _summaries(edition: Edition) -> Mapping[str, str]:
    return {one.number: one.summary for one in edition.provisions}
