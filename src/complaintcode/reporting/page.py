"""Findings as one HTML page that needs no other file, no script and no network.

It prints, is light or dark as its reader's system is, and says every picture in words. All text of
a case is escaped where it is put in, by the templates' own escaping.
"""

from __future__ import annotations

import os
from functools import cache, partial
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from complaintcode.clocks.wording import day
from complaintcode.errors import MissingExtra
from complaintcode.reporting.printing import Format
from complaintcode.reporting.timeline import timeline
from complaintcode.reporting.wording import (
    about_case,
    called,
    counted,
    decided,
    grave,
    in_all,
    notes,
    quotations,
    shown,
    strength,
    words,
    worst_first,
)
from complaintcode.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    import jinja2

    from complaintcode.findings import Report
    from complaintcode.reporting.printing import Asked, Checked, Printed, Totals

_TEMPLATES = os.path.join(os.path.dirname(__file__), "templates")


class Page(Format):
    """A page with an overview of all cases, where there are several, and each of them below."""

    overview = True

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self._templates = environment()

    def begin(self, cases: Sequence[Printed], totals: Totals) -> str:
        """The head of the page and, of several cases, the overview."""
        told = in_all(totals.outcomes, totals.unread)
        title = told
        if not self.asked.many:
            title = f"{cases[0].name}: {words(cases[0].outcome)}"
        return self._rendered(
            "begin.html",
            title=title,
            heading=_of_several(cases) if self.asked.many else f"Complaint {cases[0].name}",
            as_of=day(self.asked.as_of),
            many=self.asked.many,
            totals=told,
            rows=[one.row for one in cases],
        )

    def row(self, checked: Checked) -> str:
        """The row of a case in the overview, with a link to it."""
        return self._rendered("row.html", report=checked.report)

    def case(self, checked: Checked) -> str:
        """One case: its findings, the worst first, and its timeline."""
        report = checked.report
        about = about_case(report)
        return self._rendered(
            "case.html",
            report=report,
            id=anchor(report),
            name=called(report),
            line=timeline(checked, self.asked.as_of),
            about=f"{about[0].upper()}{about[1:]}",
            counted=counted(report),
            quotations=partial(quotations, redact=self.asked.redact),
            notes=partial(notes, redact=self.asked.redact),
            everything=self.asked.everything,
        )

    def end(self, totals: Totals) -> str:  # noqa: ARG002 - the overview has them
        """The foot of the page."""
        return self._rendered("end.html")

    def _rendered(self, template: str, **given: Any) -> str:
        return self._templates.get_template(template).render(given)


def _of_several(cases: Sequence[Printed]) -> str:
    """What the page of several cases is called: by their landlord, where it is one."""
    landlords = {one.landlord for one in cases}
    (landlord,) = landlords if len(landlords) == 1 else (None,)
    return f"{landlord}: complaints" if landlord else "Complaints"


def anchor(report: Report) -> str:
    """The name by which a page links to a case: the same on every page."""
    name = shown(f"{report.source} {report.reference}")
    return f"case-{uuid5(NAMESPACE_URL, name).hex[:16]}"


@cache
def environment() -> jinja2.Environment:
    """The templates of this package, with every text escaped and without control characters.

    Raises ``MissingExtra`` where the extra ``report`` is not installed.
    """
    try:
        import jinja2  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingExtra(
            "--format html needs the extra report: pip install 'complaintcode[report]'"
        ) from error
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=lambda value: shown(value) if type(value) is str else value,
    )
    made.globals.update(
        anchor=anchor,
        called=called,
        decided=decided,
        grave=grave,
        strength=strength,
        version=__version__,
        words=words,
        worst_first=worst_first,
    )
    return made
