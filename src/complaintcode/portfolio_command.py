"""``complaintcode portfolio``: arguments, files, exit codes. No logic."""

from __future__ import annotations

import argparse
import json
import re
from typing import TYPE_CHECKING, Any

from complaintcode import inputs
from complaintcode.command_parser import a_path, a_period, no_less_than_0
from complaintcode.errors import ComplaintCodeError
from complaintcode.exit_codes import OK, UNUSABLE
from complaintcode.outputs import form_of
from complaintcode.streams import write_new

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from enum import Enum

    from complaintcode.casefile import Case
    from complaintcode.model.records import Complaint
    from complaintcode.portfolios.measures import Portfolio

FORMATS = ("text", "json", "markdown", "html", "docx")


def add_arguments(made: argparse.ArgumentParser) -> None:
    """What the command takes beside cases, the day of looking and calendars."""
    from complaintcode.portfolios.options import TsmRules

    add, rules = made.add_argument, TsmRules()
    add(
        "--year",
        type=a_period,
        required=True,
        metavar="2025-26",
        help="the period; also 2025, 2025-Q2, 2025-06 or 2025-04-01..2026-03-31",
    )
    add(
        "--homes",
        type=_homes,
        metavar="N",
        help="the homes at its end: 5234, or lcra=5000,lcho=234",
    )
    add(
        "--last-year",
        action="append",
        type=a_path,
        metavar="PATH",
        help="the cases of the year before; the same cases unless given",
    )
    add("--last-year-homes", type=_homes, metavar="N", help="the homes at the end of that year")
    add(
        "--ch02-denominator",
        metavar="OF",
        **_one_of(rules.ch02_denominator, "what CH02 is a share of"),
    )
    add(
        "--no-extensions",
        action="store_true",
        help="count an answer within an extension as not in time",
    )
    add(
        "--withdrawn",
        metavar="HOW",
        **_one_of(rules.withdrawn, "complaints withdrawn before they were late"),
    )
    add(
        "--suppress",
        type=no_less_than_0,
        metavar="N",
        help="withhold counts below N, and what tells them",
    )
    add(
        "--format",
        choices=FORMATS,
        metavar="FORMAT",
        help="one of text, json, markdown, html, docx; by the ending of the file, or text, unless"
        " given",
    )
    add("-o", "--output", metavar="FILE", help="a new file; standard output unless given")


def _one_of(default: Enum, says: str) -> dict[str, Any]:
    """What an option for a choice takes: every one that there is, and which it is unless given."""
    words = [one.value for one in type(default)]
    told = ", ".join(f"{one} (the default)" if one == default.value else one for one in words)
    return {"choices": words, "default": default.value, "help": f"{says}: one of {told}"}


_NUMBER = re.compile(r"[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+")


def _homes(text: str) -> int | dict[str, int]:
    from complaintcode.portfolios.options import homes_by_stock

    try:
        if _NUMBER.fullmatch(text):
            homes: int | dict[str, int] = int(text.replace(",", ""))
        else:
            pairs = [part.partition("=") for part in text.split(",")]
            homes = {name.strip(): int(number) for name, _, number in pairs}
            if len(homes) < len(pairs):
                raise argparse.ArgumentTypeError(f"the same homes twice (got {text[:40]!r})")
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"expected a number like 5234, or lcra=5000,lcho=234 (got {text[:40]!r})"
        ) from None
    try:
        homes_by_stock(homes)
    except ComplaintCodeError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return homes


def run(given: argparse.Namespace) -> int:
    """Count the cases of the input, and write the report.

    Bad ones are told and the others still count: the exit code is 2. Where none is good, nothing
    is written.
    """
    from complaintcode.portfolios.making import portfolio
    from complaintcode.portfolios.options import TsmRules

    if "-" in (given.last_year or ()):
        raise ComplaintCodeError("--last-year: expected a path (got '-')")
    form = form_of(given, FORMATS)
    cases = _Reading(inputs.cases(given))
    earlier = None
    if given.last_year:
        paths = argparse.Namespace(**{**vars(given), "paths": given.last_year})
        earlier = _Reading(inputs.cases(paths))
    made = portfolio(
        cases,
        year=given.year,
        homes=given.homes,
        as_of=given.as_of,
        rules=TsmRules(
            ch02_denominator=given.ch02_denominator,
            count_extensions=not given.no_extensions,
            withdrawn=given.withdrawn,
        ),
        last_year=earlier,
        last_year_homes=given.last_year_homes,
        calendars=inputs.calendars(given),
    )
    bad = cases.bad + (earlier.bad if earlier else 0)
    if cases.good:
        _write(given, _written(_finished(made, given, cases, earlier), form))
    return UNUSABLE if bad else OK


class _Reading:
    """The good cases of an input, one at a time; the bad ones are told and numbered."""

    def __init__(self, cases: Iterable[Case]) -> None:
        self.cases = cases
        self.good = self.bad = 0

    def __iter__(self) -> Iterator[Complaint]:
        for case in self.cases:
            if case.complaint is None:
                self.bad += 1
                inputs.problem(case.error)
            else:
                self.good += 1
                yield case.complaint


def _finished(
    made: Portfolio, given: argparse.Namespace, cases: _Reading, earlier: _Reading | None
) -> Portfolio:
    """With how many cases could not be read, and small numbers withheld."""
    import attrs

    from complaintcode.portfolios.suppression import suppressed

    before = made.last_year
    if before is not None:
        before = attrs.evolve(before, not_read=(earlier or cases).bad)
    made = attrs.evolve(made, not_read=cases.bad, last_year=before)
    return made if given.suppress is None else suppressed(made, given.suppress)


# --- out


def _written(made: Portfolio, form: str) -> bytes:
    from complaintcode.portfolios.yearly import yearly
    from complaintcode.reporting.pages import write_page

    if form == "json":
        return f"{json.dumps(made.document(), ensure_ascii=False)}\n".encode()
    return write_page(yearly(made), form)


def _write(given: argparse.Namespace, data: bytes) -> None:
    """Whole, to a new file or to standard output."""
    if not given.output:
        print(data.decode(), end="")
        return
    write_new(given.output, data)
