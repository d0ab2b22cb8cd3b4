"""Days that are not simply known: windows, unknown days, days nobody recorded."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from complaintcode.errors import FieldError

if TYPE_CHECKING:
    from typing import Self


class Missing(Enum):
    """Why there is no day.

    ``UNKNOWN``: whether or when it happened is not known. ``ABSENT``: the record says nothing;
    it did not happen where the record is whole, and is unknown where the record is partial.
    """

    UNKNOWN = "unknown"
    ABSENT = "absent"

    def __repr__(self) -> str:
        return self.name


UNKNOWN = Missing.UNKNOWN
ABSENT = Missing.ABSENT


class _Ends(NamedTuple):
    earliest: date | None
    latest: date | None


class Window(_Ends):
    """It happened on some day from ``earliest`` to ``latest``, both included.

    One end may be ``None`` (open). Raises ``FieldError`` for an end that is no plain date, and for
    a window that ends before it begins.
    """

    __slots__ = ()

    def __new__(cls, earliest: date | None, latest: date | None) -> Self:
        """A window of these ends."""
        for name, end in (("earliest", earliest), ("latest", latest)):
            if end is not None and type(end) is not date:
                raise FieldError(f"Window.{name}: expected a date (got {end!r:.40})")
        if earliest is not None and latest is not None and latest < earliest:
            raise FieldError(f"Window: it ends, {latest}, before it begins, {earliest}")
        return super().__new__(cls, earliest, latest)


When: TypeAlias = date | Window | Missing | None
"""A day; a window of days; ``UNKNOWN``; ``ABSENT``; or ``None``: it did not happen."""


def earliest(when: When) -> date:
    """The first day that it could have been; ``date.min`` where nothing bounds it."""
    if type(when) is date:
        return when
    return (when.earliest or date.min) if type(when) is Window else date.min


def latest(when: When) -> date:
    """The last day that it could have been; ``date.max`` where nothing bounds it."""
    if type(when) is date:
        return when
    return (when.latest or date.max) if type(when) is Window else date.max
