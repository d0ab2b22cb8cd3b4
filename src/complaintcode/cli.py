"""The command line: arguments, files, exit codes. No logic.

0: no *must* provision is not met; 1: at least one is (with ``--strict`` also a *should*, or one
that needs review); 2: an input or argument could not be used; 3: a rule of ours broke; 130: Ctrl-C;
141: the reader of the output went away.
"""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from complaintcode.arguments import parser
from complaintcode.errors import ComplaintCodeError, unreadable
from complaintcode.exit_codes import BROKEN, INTERRUPTED, NOT_MET, OK, READER_GONE, UNUSABLE
from complaintcode.streams import discard, input_bytes, input_stream, prepare, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from datetime import date

    from complaintcode.casefile.sources import StandardInput
    from complaintcode.falling_due import Due
    from complaintcode.findings import Report


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    prepare()
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader went away (`| head`): nothing more can be said, nor that all was kept.
        discard(sys.stdout)
        return READER_GONE
    except OSError as error:
        discard(sys.stdout)
        say(f"{error.filename or 'standard output'}: {unreadable(error)}")
        return UNUSABLE
    except Exception as error:  # ours, and no verdict on a case
        from complaintcode.breakage import kind_and_place

        say(f"complaintcode broke ({kind_and_place(error)}): please report it")
        return BROKEN
    return code


def _run(words: Sequence[str]) -> int:
    try:
        given = parser(_RUNS, words).parse_args(words)
        if getattr(given, "as_of", "") is None:
            given.as_of = _today()
        if "-" in getattr(given, "paths", ()):
            given.standard_input = _standard_input(given)
        code: int = given.run(given)
    except ComplaintCodeError as error:
        of_option = str(error).startswith(("--", "-o", "PROVISION"))
        say(f"complaintcode {words[0]}: {error}" if of_option else error)
        return UNUSABLE
    except SystemExit:  # help was printed, and may not have gone out yet
        sys.stdout.flush()
        raise
    return code


def _standard_input(given: argparse.Namespace) -> StandardInput:
    from complaintcode.casefile.sources import StandardInput

    if given.paths.count("-") > 1:
        raise ComplaintCodeError("-: standard input can be read once")
    try:
        return StandardInput(input_stream(), given.columns)
    except (OSError, ValueError) as error:
        raise ComplaintCodeError(f"-: {unreadable(error)}") from error


# --- check


def _check(given: argparse.Namespace) -> int:
    from complaintcode.check_command import run

    return run(given, colour=_colour())


def _colour() -> bool:
    """Whether a terminal is written to, and colour is not unwanted (no-color.org)."""
    unwanted = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not unwanted


# --- the other commands


def _letter(given: argparse.Namespace) -> int:
    from complaintcode.documents import text_from_bytes, text_of
    from complaintcode.letter_checking import check_letter, edition_of
    from complaintcode.model.records import Letter
    from complaintcode.reporting import text

    read = given.file == "-"
    said = text_from_bytes(input_bytes(), "-") if read else text_of(given.file)
    if not said.strip():
        raise ComplaintCodeError(f"{given.file}: expected the text of a letter (it is empty)")
    letter = Letter(kinds=given.kind, text=said)
    report = check_letter(
        letter,
        edition=given.edition or edition_of(letter),
        as_of=given.as_of,
        source=given.file,
        advice=given.advice,
    )
    shown = partial(text.letter_text, redact=given.redact, colour=_colour())
    return _one_report(given, report, shown)


def _policy(given: argparse.Namespace) -> int:
    from complaintcode import catalogue, inputs
    from complaintcode.policy_checking import check_policy
    from complaintcode.reporting import text

    policy = inputs.policy(given.file)
    edition = given.edition or catalogue.newest()
    report = check_policy(policy, edition=edition, source=given.file)
    shown = partial(text.case_text, everything=given.all, advice=True, colour=_colour())
    return _one_report(given, report, shown)


def _one_report(given: argparse.Namespace, report: Report, as_text: Callable[[Report], str]) -> int:
    """Print the report on something that is no case, and give its exit code."""
    from complaintcode.choosing import Chosen
    from complaintcode.reporting import documents

    chosen = Chosen(given)
    report = chosen.of(report)
    if given.format == "json":
        document = documents.report_to_dict(report, redact=given.redact)
        print(_dumped({**documents.reports_document([], given.as_of), "reports": [document]}))
    else:
        print(as_text(report))
    return BROKEN if report.errors else NOT_MET if chosen.not_kept(report) else OK


def _due(given: argparse.Namespace) -> int:
    from complaintcode import inputs
    from complaintcode.falling_due import due

    calendars = inputs.calendars(given)
    items: list[Due] = []
    code = OK
    for case in inputs.cases(given):
        if case.complaint is None:
            code = max(code, inputs.problem(case.error))
            continue
        calendar = calendars(case.complaint.nation.value)
        items += due(case.complaint, as_of=given.as_of, calendar=calendar)
    soonest = tuple(
        sorted(
            (one for one in items if given.within is None or one.working_days_left <= given.within),
            key=lambda one: (one.due_on, one.reference, one.what),
        )
    )
    if code != OK and not inputs.many(given):
        return code
    _print_due(given, soonest)
    return code


def _print_due(given: argparse.Namespace, items: tuple[Due, ...]) -> None:
    from complaintcode import inputs
    from complaintcode.reporting import calendar_file, documents, text

    if given.format == "ics":
        made = calendar_file.due_calendar(items, as_of=given.as_of)
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(newline="")  # its lines end with CR LF on every system
        sys.stdout.write(made)
    elif given.format == "json":
        print(_dumped(documents.due_document(items)))
    else:
        print(text.due_text(items, working=not inputs.many(given)))


def _workdays(given: argparse.Namespace) -> int:
    from complaintcode import inputs
    from complaintcode.reporting import documents, text

    calendar = inputs.calendars(given)(given.nation)
    answer: dict[str, Any]
    if given.what == "add":
        start, end = given.date, calendar.add(given.date, given.days)
        answer, said = {"date": end.isoformat()}, text.date_text(end)
    else:
        start, end = given.start, given.end
        count = calendar.count(start, end)
        answer, said = {"working_days": count}, str(count)
    working = calendar.explain(start, end)
    if given.format == "json":
        print(_dumped({**answer, "working": documents.working(working)}))
        return OK
    print(said)
    for one in working if given.explain else ():
        print(f"  {text.date_text(one.date, one.why)}")
    return OK


def _self_assessment(given: argparse.Namespace) -> int:
    from complaintcode.self_assessment_command import run

    return run(given)


def _schema(given: argparse.Namespace) -> int:
    from complaintcode.catalogue_command import schema

    return schema(given)


def _provisions(given: argparse.Namespace) -> int:
    from complaintcode.catalogue_command import provisions

    return provisions(given)


def _explain(given: argparse.Namespace) -> int:
    from complaintcode.catalogue_command import explain

    return explain(given)


def _completion(given: argparse.Namespace) -> int:
    from complaintcode.completion_command import completion

    print(completion(parser(_RUNS, ()), given.shell))
    return OK


def _portfolio(given: argparse.Namespace) -> int:
    from complaintcode.portfolio_command import run

    return run(given)


def _dumped(document: object) -> str:
    return json.dumps(document, ensure_ascii=False)


def _today() -> date:
    from datetime import datetime
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return datetime.now(ZoneInfo("Europe/London")).date()
    except ZoneInfoNotFoundError:
        said = "this system holds no time zones, so that today in London is not known"
        raise ComplaintCodeError(f"--as-of: {said}: give a date, or install tzdata") from None


_RUNS = {
    "check": _check,
    "letter": _letter,
    "policy": _policy,
    "due": _due,
    "portfolio": _portfolio,
    "workdays": _workdays,
    "self-assessment": _self_assessment,
    "schema": _schema,
    "provisions": _provisions,
    "explain": _explain,
    "completion": _completion,
}
