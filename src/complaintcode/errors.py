"""Every exception of this library; all of them are a ``ComplaintCodeError``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Problem(NamedTuple):
    """One thing wrong with an input: where (``$.stages[0].responded``) and what.

    The path is empty where the input could not be opened at all.
    """

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class ComplaintCodeError(Exception):
    """Anything that this library refuses to go on with: catch it to catch them all."""


class CaseFileError(ComplaintCodeError):
    """A case file, a policy, or a file of settings, that could not be used.

    ``problems`` names everything wrong with it at once; ``source`` is the file (with the line
    of a JSON Lines file, ``cases.jsonl:12``), or ``""`` for a dictionary.
    """

    def __init__(self, problems: Iterable[Problem], source: str = "") -> None:
        self.problems = tuple(problems)
        self.source = source
        super().__init__("\n".join(self.lines()))

    def __reduce__(self) -> tuple[Any, ...]:
        """As it was made, so that it can go from one process to another."""
        return type(self), (self.problems, self.source)

    def lines(self) -> list[str]:
        """One line a problem, the source first."""
        prefix = f"{self.source}: " if self.source else ""
        return [f"{prefix}{problem}" for problem in self.problems]


class FieldError(ComplaintCodeError, TypeError, ValueError):
    """A value that a constructor or a function does not take; the message names what is expected.

    It is a ``TypeError`` and a ``ValueError`` too.
    """


class DocumentError(ComplaintCodeError):
    """A letter or another document whose text could not be read.

    It is not there, has no text, is none of the formats, or needs an extra that is not installed;
    the message says which.
    """


class CalendarError(ComplaintCodeError, ValueError):
    """A question or a file that the working-day calendar cannot answer for.

    A day before 1872 or after 2100, an end before its start, a number of days below 0, or a list of
    bank holidays that is not one of GOV.UK's.
    """


class PeriodError(ComplaintCodeError, ValueError):
    """A period that cannot be read; the message says what is expected."""


class UnknownProvision(ComplaintCodeError, LookupError):  # noqa: N818 - the contract's name
    """An edition or a provision that the catalogue does not hold; the message says what it does."""


class MissingExtra(DocumentError, ImportError):  # noqa: N818 - as the error above it
    """A part of this library that needs an extra which is not installed.

    It is a ``DocumentError`` too, as most of these read or write documents.
    """


def unreadable(error: OSError | ValueError) -> str:
    """Why a file could not be opened, as an error says it; a path can also be no path at all."""
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return f"no such path: {error}"
