"""One format after another: what a format prints before, of and after the cases.

A format is a class with a text for the beginning, one for each case and one for the end. Cases
are printed as they come, in constant memory; only a page that opens with an overview of all of
them is held back until the last.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

import attrs

from complaintcode.findings import rank
from complaintcode.reporting.wording import called

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from complaintcode.findings import Outcome, Report
    from complaintcode.model.records import Complaint
    from complaintcode.working_days import WorkingDayCalendar


_PROBLEMS = 1000  # that are kept to the end: memory stays the same however many there are


class RuleText(NamedTuple):
    """A rule for a reader: its key, its manual page, and where each edition asks for it.

    ``asked`` holds edition, provision and strength.
    """

    key: str
    page: str
    asked: tuple[tuple[str, str, str], ...]


class Asked(NamedTuple):
    """What was asked of the output.

    ``many``: several cases were given, be it that only one can be read; ``everything``: also what
    does not apply or is not assessed; ``redact``: nothing of what letters say; ``strict``: what
    counts as a failure; ``colour``: it goes to a terminal; ``rules``: the rules there are.
    """

    as_of: date
    many: bool = False
    everything: bool = False
    redact: bool = False
    strict: bool = False
    colour: bool = False
    rules: Callable[[], Sequence[RuleText]] = tuple


class Checked(NamedTuple):
    """A case that was checked, what it was checked by, and its JSON (``None``: it had none)."""

    report: Report
    complaint: Complaint
    calendar: WorkingDayCalendar
    data: bytes | None = None


class Printed(NamedTuple):
    """What is printed of a case: plain values, so that it can be made in another process.

    ``broken`` names the rules of ours that broke; ``row`` is its part of an overview, ``landlord``
    whose case it is.
    """

    name: str
    outcome: Outcome
    text: str
    row: str
    broken: tuple[str, ...]
    landlord: str | None = None


@attrs.define
class Totals:
    """What the end may tell of all cases: how many have each outcome, which rules of ours broke.

    ``unread``: how many could not be read; ``problems``: what is wrong with the first of them.
    """

    outcomes: Counter[Outcome] = attrs.Factory(Counter)
    broken: list[str] = attrs.Factory(list)
    unread: int = 0
    problems: list[str] = attrs.Factory(list)


class Format(ABC):
    """What a format prints. Every text ends its own last line; an empty one prints nothing."""

    between = ""
    """What stands between the texts of two cases."""

    overview = False
    """Whether the beginning tells of all cases, so that nothing is printed before the last."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked

    def begin(self, cases: Sequence[Printed], totals: Totals) -> str:  # noqa: ARG002 - most tell of no case
        """What comes first; where there is an overview, of all ``cases`` and their ``totals``."""
        return ""

    @abstractmethod
    def case(self, checked: Checked) -> str:
        """One case; it rests on nothing but that case."""

    def problem(self, lines: Sequence[str]) -> str:  # noqa: ARG002 - most leave it to the messages
        """What is printed of a case among several that could not be read; ``lines`` say why."""
        return ""

    def row(self, checked: Checked) -> str:  # noqa: ARG002 - most have no overview
        """The row of a case in the overview."""
        return ""

    def printed(self, checked: Checked) -> Printed:
        """All that is printed of a case."""
        report = checked.report
        errors = report.errors + (() if report.also is None else report.also.errors)
        return Printed(
            called(report),
            report.outcome,
            self.case(checked),
            self.row(checked),
            tuple(f"{report.source}: {error}" for error in errors),
            checked.complaint.landlord,
        )

    def end(self, totals: Totals) -> str:  # noqa: ARG002 - most need none
        """What comes last."""
        return ""


_FORMATS = {
    "text": "text.Text",
    "json": "documents.Json",
    "jsonl": "documents.JsonLines",
    "csv": "table.Table",
    "sarif": "sarif.Sarif",
    "junit": "junit.JUnit",
    "github": "github.GitHub",
    "markdown": "markdown.Markdown",
    "html": "page.Page",
}
NAMES = tuple(_FORMATS)
"""The formats of ``check``, the default first."""


def format_of(name: str, asked: Asked) -> Format:
    """The format of that name, loaded when it is asked for.

    Raises ``MissingExtra`` where it needs an extra that is not installed.
    """
    module, _, of = _FORMATS[name].partition(".")
    made: Format = getattr(import_module(f"{__package__}.{module}"), of)(asked)
    return made


class Printer:
    """Prints cases as they come, through ``write``.

    Nothing is printed of a single case that could not be read; of several, what frames them is.
    """

    def __init__(self, format_: Format, write: Callable[[str], object]) -> None:
        self.format = format_
        self.write = write
        self.totals = Totals()
        self._begun = self._between = False
        self._held: list[Printed] = []

    def add(self, case: Printed) -> None:
        """Print a case, or keep it for the overview."""
        self.totals.outcomes[case.outcome] += 1
        self.totals.broken.extend(case.broken)
        if self.format.overview:
            self._held.append(case)
        else:
            self._begin()
            self._put(case.text)

    def problem(self, lines: Sequence[str]) -> None:
        """Print what a format says of a case that could not be read, where there are several."""
        self.totals.unread += 1
        self.totals.problems.extend(lines[: _PROBLEMS - len(self.totals.problems)])
        if self.format.asked.many and (text := self.format.problem(lines)):
            self._begin()
            self._put(text)

    def end(self) -> None:
        """Print what is left: the cases that were held back, the worst first, and the end."""
        if not self.totals.outcomes and not self.format.asked.many:
            return
        self._held.sort(key=lambda case: rank(case.outcome))
        self._begin()
        for case in self._held:
            self._put(case.text)
        self.write(self.format.end(self.totals))

    def _begin(self) -> None:
        if not self._begun:
            self.write(self.format.begin(self._held, self.totals))
            self._begun = True

    def _put(self, text: str) -> None:
        if text:
            self.write(f"{self.format.between}{text}" if self._between else text)
            self._between = True
