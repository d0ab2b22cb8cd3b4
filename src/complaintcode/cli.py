"""The command line: arguments, files, exit codes. No logic.

0: no *must* provision is not met; 1: at least one is (with ``--strict`` also a *should*, or one
that needs review); 2: an input or argument could not be used; 3: a rule of ours broke; 130: Ctrl-C.
"""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from complaintcode.arguments import parser
from complaintcode.command_parser import UNUSABLE
from complaintcode.errors import CalendarError, CaseFileError, ComplaintCodeError, unreadable
from complaintcode.streams import discard, input_bytes, prepare, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from complaintcode.casefile import Case
    from complaintcode.falling_due import Due
    from complaintcode.findings import Report
    from complaintcode.model.policy import Policy
    from complaintcode.reporting.printing import Printer, RuleText
    from complaintcode.working_days import WorkingDayCalendar


OK, NOT_MET, BROKEN, INTERRUPTED = 0, 1, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    prepare()
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader went away (`| head`): nothing is wrong, and nothing more can be said.
        discard(sys.stdout)
        return OK
    except OSError as error:
        discard(sys.stdout)
        say(f"{error.filename or 'standard output'}: {unreadable(error)}")
        return UNUSABLE
    return code


def _run(words: Sequence[str]) -> int:
    try:
        given = parser(_RUNS, words).parse_args(words)
        if getattr(given, "as_of", "") is None:
            given.as_of = _today()
        if "-" in getattr(given, "paths", ()):
            given.standard_input = input_bytes()
        code: int = given.run(given)
    except ComplaintCodeError as error:
        say(error)
        return UNUSABLE
    except SystemExit:  # help was printed, and may not have gone out yet
        sys.stdout.flush()
        raise
    return code


# --- check


def _check(given: argparse.Namespace) -> int:
    from functools import partial

    import attrs

    from complaintcode.checking import check
    from complaintcode.choosing import Chosen
    from complaintcode.reporting.printing import Checked

    calendars = _calendars(given)
    chosen = Chosen(given)
    printer = _printer(given)
    policy = _read_policy(given.policy) if given.policy else None
    code = OK
    for case in _cases(given):
        if case.complaint is None:
            code = max(code, _problem(case.error))
            continue
        calendar = calendars(case.complaint.nation.value)
        checked = partial(
            check,
            case.complaint,
            as_of=given.as_of,
            policy=policy,
            calendar=calendar,
            all=given.all,
        )
        report = chosen.of(checked(edition=given.edition, source=case.source))
        broken = report.errors
        if given.also not in {None, report.edition}:
            also = chosen.of(checked(edition=given.also))
            report, broken = attrs.evolve(report, also=also), broken + also.errors
        printer.add(Checked(report, case.complaint, calendar, case.data))
        code = max(code, BROKEN if broken else NOT_MET if chosen.not_kept(report) else OK)
    printer.end()
    return code


def _printer(given: argparse.Namespace) -> Printer:
    from complaintcode.reporting.printing import Asked, Printer, format_of

    asked = Asked(
        as_of=given.as_of,
        many=_many(given),
        everything=given.all,
        redact=given.redact,
        strict=given.strict,
        colour=_colour(),
        rules=_rule_texts,
    )
    return Printer(format_of(given.format, asked), sys.stdout.write)


def _colour() -> bool:
    """Whether a terminal is written to, and colour is not unwanted (no-color.org)."""
    unwanted = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not unwanted


def _rule_texts() -> list[RuleText]:
    from complaintcode import catalogue, rules
    from complaintcode.reporting.printing import RuleText

    asked: dict[str, list[tuple[str, str, str]]] = {key: [] for key in rules.load()}
    for edition in map(catalogue.edition, catalogue.edition_ids()):
        for provision, one in edition.requirements.values():
            strength = one.strength or provision.strength
            asked[one.key].append((edition.id, provision.number, strength))
    return [RuleText(key, rules.manual(key), tuple(where)) for key, where in asked.items()]


# --- the other commands


def _letter(given: argparse.Namespace) -> int:
    from complaintcode.documents import text_from_bytes, text_of
    from complaintcode.letter_checking import check_letter, edition_of
    from complaintcode.model.records import Letter
    from complaintcode.reporting import text

    read = given.file == "-"
    letter = Letter(
        kinds=given.kind,
        text=text_from_bytes(input_bytes(), "-") if read else text_of(given.file),
    )
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
    from complaintcode.policy_checking import check_policy
    from complaintcode.reporting import text

    policy = _read_policy(given.file)
    report = check_policy(policy, edition=given.edition or "hos-2024", source=given.file)
    shown = partial(text.case_text, everything=given.all, advice=True, colour=_colour())
    return _one_report(given, report, shown)


def _one_report(given: argparse.Namespace, report: Report, as_text: Callable[[Report], str]) -> int:
    """Print the report on something that is no case, and give its exit code."""
    from complaintcode.choosing import Chosen
    from complaintcode.reporting import documents

    chosen = Chosen(given)
    report = chosen.of(report)
    if given.format == "json":
        document = documents.report_document(report, redact=given.redact)
        print(_dumped({**documents.reports_document([], given.as_of), "reports": [document]}))
    else:
        print(as_text(report))
    return BROKEN if report.errors else NOT_MET if chosen.not_kept(report) else OK


def _read_policy(path: str) -> Policy:
    from complaintcode.policies import load_policy, policy_from_bytes

    return policy_from_bytes(input_bytes(), "-") if path == "-" else load_policy(path)


def _due(given: argparse.Namespace) -> int:
    from complaintcode.falling_due import due

    calendars = _calendars(given)
    items: list[Due] = []
    code = OK
    for case in _cases(given):
        if case.complaint is None:
            code = max(code, _problem(case.error))
            continue
        calendar = calendars(case.complaint.nation.value)
        items += due(case.complaint, as_of=given.as_of, calendar=calendar)
    soonest = tuple(
        sorted(
            (one for one in items if given.within is None or one.working_days_left <= given.within),
            key=lambda one: (one.due_on, one.reference, one.what),
        )
    )
    if code != OK and not _many(given):
        return code
    _print_due(given, soonest)
    return code


def _print_due(given: argparse.Namespace, items: tuple[Due, ...]) -> None:
    from complaintcode.reporting import calendar_file, documents, text

    if given.format == "ics":
        made = calendar_file.due_calendar(items, as_of=given.as_of)
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(newline="")  # its lines end with CR LF on every system
        sys.stdout.write(made)
    elif given.format == "json":
        print(_dumped(documents.due_document(items)))
    else:
        print(text.due_text(items, working=not _many(given)))


def _workdays(given: argparse.Namespace) -> int:
    from complaintcode.reporting import documents, text

    calendar = _calendars(given)(given.nation)
    answer: dict[str, Any]
    if given.what == "add":
        if given.days < 0:
            raise CalendarError(f"expected a number of working days, 0 or more (got {given.days})")
        start, end = given.date, calendar.add(given.date, given.days)
        answer, said = {"date": end.isoformat()}, text.date_text(end)
    else:
        start, end = given.start, given.end
        if end < start:
            raise CalendarError(f"the end, {end}, is before the start, {start}")
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

    return run(given, _cases, _calendars(given), _problem)


# --- inputs


def _cases(given: argparse.Namespace) -> Iterator[Case]:
    from complaintcode.casefile import sources

    for path in given.paths:
        if path == "-":
            yield from sources.standard_input(given.standard_input, given.columns, say)
        else:
            yield from sources.cases(
                path, recursive=given.recursive, columns=given.columns, on_note=say
            )


def _many(given: argparse.Namespace) -> bool:
    """Whether several cases are looked at: a folder, a JSON Lines file and a table are."""
    from complaintcode.casefile import sources

    if given.paths == ["-"]:
        return sources.several_in(given.standard_input, given.columns)
    return len(given.paths) > 1 or sources.holds_several(given.paths[0], given.columns)


def _calendars(given: argparse.Namespace) -> Callable[[str], WorkingDayCalendar]:
    """The calendar of each nation, with what was given of bank holidays and closure days."""
    from functools import cache

    from complaintcode.working_days import WorkingDayCalendar, shipped_calendar

    bank_holidays, closures = given.bank_holidays, given.closures or ()
    if bank_holidays is None and not closures:
        return shipped_calendar
    return cache(
        lambda nation: WorkingDayCalendar(nation, closures=closures, bank_holidays=bank_holidays)
    )


def _problem(error: CaseFileError | None) -> int:
    for line in error.lines() if error else ():
        say(line)
    return UNUSABLE


def _dumped(document: object) -> str:
    return json.dumps(document, ensure_ascii=False)


def _today() -> date:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    return datetime.now(ZoneInfo("Europe/London")).date()


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
