"""The command line: arguments, files, exit codes. No logic.

0: no *must* provision is not met; 1: at least one is (with ``--strict`` also a *should*, or one
that needs review); 2: an input or argument could not be used; 3: a rule of ours broke; 130: Ctrl-C.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from complaintcode.errors import CalendarError, CaseFileError, ComplaintCodeError, UnknownProvision

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from complaintcode.casefile import Case
    from complaintcode.due import Due
    from complaintcode.findings import Finding, Report
    from complaintcode.working_days import WorkingDayCalendar

    _Run = Callable[[argparse.Namespace], int]

OK, NOT_MET, UNUSABLE, BROKEN, INTERRUPTED = 0, 1, 2, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        words = sys.argv[1:] if arguments is None else arguments
        given = _parser(words).parse_args(words)
        if getattr(given, "as_of", "") is None:
            given.as_of = _today()
        code: int = given.run(given)
        sys.stdout.flush()
    except ComplaintCodeError as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader went away (`| head`): nothing is wrong, and nothing more can be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    return code


# --- check


def _check(given: argparse.Namespace) -> int:
    from complaintcode.checking import check

    calendars = _calendars(given)
    chosen = _Chosen(given)
    printer = _Printer(given)
    code = OK
    for case in _cases(given):
        if case.complaint is None:
            code = max(code, _problem(case.error))
            continue
        try:
            report = check(
                case.complaint,
                as_of=given.as_of,
                edition=given.edition,
                calendar=calendars(case.complaint.nation.value),
                all=given.all,
                source=case.source,
            )
        except UnknownProvision as error:
            raise ComplaintCodeError(f"--edition: {error}") from error
        report = chosen.of(report)
        printer.add(report)
        code = max(code, BROKEN if report.errors else chosen.code(report))
    printer.end()
    return code


class _Chosen:
    """Which findings were asked for, and which of them count."""

    def __init__(self, given: argparse.Namespace) -> None:
        self.select: set[str] = set(given.select or ())
        self.ignore: dict[str, str] = dict(given.ignore or ())
        self.strict: bool = given.strict
        names = self.select | set(self.ignore)
        if names:
            _known_provisions(names, given.edition)

    def of(self, report: Report) -> Report:
        import attrs

        from complaintcode.findings import worst

        findings = tuple(
            attrs.evolve(one, ignored=self._ignored(one))
            for one in report.findings
            if not self.select or self.select & {one.provision, *one.with_}
        )
        outcome = worst([one.outcome for one in findings if one.strength == "must"])
        return attrs.evolve(report, findings=findings, outcome=outcome)

    def _ignored(self, finding: Finding) -> dict[str, Any] | None:
        reason = self.ignore.get(finding.provision)
        return None if reason is None else {"reason": reason}

    def code(self, report: Report) -> int:
        from complaintcode.findings import Outcome

        for one in report.findings:
            counts = one.ignored is None and (self.strict or one.strength == "must")
            if counts and one.outcome is Outcome.NOT_MET:
                return NOT_MET
            if counts and self.strict and one.outcome is Outcome.NEEDS_REVIEW:
                return NOT_MET
        return OK


def _known_provisions(names: set[str], edition: str | None) -> None:
    """Refuse a provision that no edition has, with the nearest that there is."""
    from complaintcode import catalogue
    from complaintcode.model.objects import unknown_key

    ids = [edition] if edition else catalogue.edition_ids()
    known = [one.number for id_ in ids for one in catalogue.edition(id_).provisions]
    for name in sorted(names - set(known)):
        said = unknown_key(name, known).replace("key", "provision")
        raise UnknownProvision(f"{said} (got {name!r})")


class _Printer:
    """Prints reports as they come: one whole, or of many a line for each."""

    def __init__(self, given: argparse.Namespace) -> None:
        self.given = given
        self.many = _many(given)
        self.counts: Counter[Any] = Counter()
        self.reports = 0

    def add(self, report: Report) -> None:
        from complaintcode.reporting import documents, text

        self.reports += 1
        self.counts[report.outcome] += 1
        if self.given.format == "text":
            if not self.many:
                print(text.case_text(report, everything=self.given.all))
            elif report.outcome.value not in {"met", "not_applicable"}:
                print(text.case_line(report))
            return
        document = _dumped(documents.report_document(report, redact=self.given.redact))
        if self.given.format == "jsonl":
            print(document)
            return
        print(self._head() if self.reports == 1 else ",\n", document, sep="", end="")

    def _head(self) -> str:
        from complaintcode.reporting import documents

        head = _dumped(documents.reports_document([], self.given.as_of))
        return f"{head.removesuffix(']}')}\n"

    def end(self) -> None:
        from complaintcode.reporting import text

        if self.given.format == "json" and (self.reports or self.many):
            print("\n]}" if self.reports else f"{self._head()}]}}")
        elif self.given.format == "text" and self.many:
            print(text.totals(self.counts, self.reports))


# --- the other commands


def _due(given: argparse.Namespace) -> int:
    from complaintcode.due import due
    from complaintcode.reporting import documents, text

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
    if given.format == "json":
        print(_dumped(documents.due_document(soonest)))
    elif code == OK or _many(given):
        print(text.due_text(soonest, working=not _many(given)))
    return code


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
        print(f"  {text.date_text(one.date)}{'' if one.counts else f', {one.why}'}")
    return OK


def _schema(given: argparse.Namespace) -> int:  # noqa: ARG001 - there is one schema so far
    from complaintcode.casefile import case_schema

    print(json.dumps(case_schema(), indent=2, ensure_ascii=False))
    return OK


def _provisions(given: argparse.Namespace) -> int:
    from complaintcode import catalogue
    from complaintcode.reporting import documents, text

    edition = catalogue.edition(given.edition or "hos-2024")
    if given.format == "json":
        print(_dumped(documents.provisions_document(edition)))
    else:
        print(text.provisions_text(edition))
    return OK


def _explain(given: argparse.Namespace) -> int:
    from complaintcode import catalogue, rules
    from complaintcode.reporting import text

    edition = catalogue.edition(given.edition or "hos-2024")
    _known_provisions({given.provision}, edition.id)
    provision = edition.provision(given.provision)
    keys = dict.fromkeys(needed.key for needed in provision.requirements)
    print(text.provision_text(edition, provision, {key: rules.manual(key) for key in keys}))
    return OK


# --- inputs


def _cases(given: argparse.Namespace) -> Iterator[Case]:
    from complaintcode.casefile import sources

    for path in given.paths:
        if path == "-":
            yield from sources.standard_input(sys.stdin.buffer.read())
        else:
            yield from sources.cases(path, recursive=given.recursive)


def _many(given: argparse.Namespace) -> bool:
    """Whether several cases are looked at: a folder and a JSON Lines file are several."""
    from complaintcode.casefile import sources

    return len(given.paths) > 1 or sources.holds_several(given.paths[0])


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
        print(line, file=sys.stderr)
    return UNUSABLE


def _dumped(document: object) -> str:
    return json.dumps(document, ensure_ascii=False)


# --- arguments


class _Parser(argparse.ArgumentParser):
    """One line a problem, like every other problem of the command line."""

    def __init__(self, **settings: Any) -> None:
        # A stated width spares argparse from asking the terminal, and so from importing shutil.
        super().__init__(formatter_class=partial(argparse.HelpFormatter, width=98), **settings)

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message}", file=sys.stderr)
        sys.exit(UNUSABLE)


def _a_date(text: str) -> date:
    from complaintcode.model.kinds import DAY, Wrong

    try:
        found: date = DAY.read(text)
    except Wrong as error:
        raise argparse.ArgumentTypeError(error.problems[0][1]) from None
    return found


def _some(convert: Callable[[str], Any]) -> Callable[[str], list[Any]]:
    return lambda text: [convert(part.strip()) for part in text.split(",") if part.strip()]


def _ignored(text: str) -> tuple[str, str]:
    provision, equals, reason = text.partition("=")
    if not equals or not reason.strip():
        raise argparse.ArgumentTypeError(f"expected PROVISION='reason' (got {text!r})")
    return provision.strip(), reason.strip()


def _today() -> date:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    return datetime.now(ZoneInfo("Europe/London")).date()


def _parser(arguments: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The parser; where the first argument is a command, with that command alone.

    Making all of them would take as long as checking a case.
    """
    from complaintcode.version import __version__

    parser = _Parser(
        prog="complaintcode",
        description="Checks a housing complaint against the Complaint Handling Code.",
        epilog="example: complaintcode check case.json --as-of 2025-02-01",
    )
    parser.add_argument("--version", action="version", version=f"complaintcode {__version__}")
    # A stated `prog` spares argparse from formatting help here.
    commands = parser.add_subparsers(
        title="commands", required=True, metavar="COMMAND", prog="complaintcode"
    )
    first = next(iter(arguments), "")
    for name in (first,) if first in _COMMANDS else _COMMANDS:
        run, told, add_arguments = _COMMANDS[name]
        made = commands.add_parser(name, help=told, description=told)
        made.set_defaults(run=run, bank_holidays=None, closures=None, edition=None)
        add_arguments(made)
    return parser


def _check_arguments(made: argparse.ArgumentParser) -> None:
    _case_arguments(made)
    _format_argument(made, "text", "json", "jsonl")
    add = made.add_argument
    add("--edition", metavar="E", help="hos-2022 or hos-2024, for every case")
    add("--select", type=_some(str), metavar="6.3,...", help="only these provisions")
    add(
        "--ignore",
        type=_ignored,
        action="append",
        metavar="6.13='reason'",
        help="show a provision but do not count it",
    )
    add("--all", action="store_true", help="also what does not apply or is not assessed")
    add("--strict", action="store_true", help="count should and needs review as well")
    add("--redact", action="store_true", help="leave out what letters say")


def _due_arguments(made: argparse.ArgumentParser) -> None:
    _case_arguments(made)
    _format_argument(made, "text", "json")
    made.add_argument("--within", type=int, metavar="N", help="only what is due in N working days")


def _workdays_arguments(made: argparse.ArgumentParser) -> None:
    from complaintcode.working_days.calendar import NATIONS

    what = made.add_subparsers(
        dest="what", required=True, metavar="add|count", prog="complaintcode workdays"
    )
    add = what.add_parser("add", help="the N-th working day after a date")
    add.add_argument("date", type=_a_date, metavar="DATE")
    add.add_argument("days", type=int, metavar="N")
    count = what.add_parser("count", help="the working days after a date up to another")
    count.add_argument("start", type=_a_date, metavar="DATE")
    count.add_argument("end", type=_a_date, metavar="DATE")
    for one in (add, count):
        one.add_argument("--nation", choices=NATIONS, default="england")
        one.add_argument(
            "--explain", action="store_true", help="each day, and why it does not count"
        )
        _format_argument(one, "text", "json")
        _calendar_arguments(one)


def _schema_arguments(made: argparse.ArgumentParser) -> None:
    made.add_argument("which", nargs="?", choices=("case",), default="case")


def _provisions_arguments(made: argparse.ArgumentParser) -> None:
    made.add_argument("--edition", metavar="E", help="hos-2024 unless said otherwise")
    _format_argument(made, "text", "json")


def _explain_arguments(made: argparse.ArgumentParser) -> None:
    made.add_argument("provision", metavar="PROVISION")
    made.add_argument("--edition", metavar="E", help="hos-2024 unless said otherwise")


def _case_arguments(made: argparse.ArgumentParser) -> None:
    add = made.add_argument
    add("paths", nargs="+", metavar="PATH", help="case files, folders; - for standard input")
    add("--recursive", action="store_true", help="also the folders below a folder")
    add(
        "--as-of",
        type=_a_date,
        metavar="DATE",
        help="the day of looking (today in London unless given)",
    )
    _calendar_arguments(made)


def _calendar_arguments(made: argparse.ArgumentParser) -> None:
    add = made.add_argument
    add("--bank-holidays", metavar="FILE", help="a newer GOV.UK bank-holidays.json")
    add(
        "--closures",
        metavar="DATE,...",
        type=_some(_a_date),
        help="the landlord's closure days: they change no outcome, a note says what they would",
    )


def _format_argument(made: argparse.ArgumentParser, *names: str) -> None:
    made.add_argument("--format", choices=names, default="text", help="text unless said otherwise")


_COMMANDS: dict[str, tuple[_Run, str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": (_check, "check cases against the Code, provision by provision", _check_arguments),
    "due": (_due, "what is due next, soonest first, with the sum day by day", _due_arguments),
    "workdays": (_workdays, "add or count working days", _workdays_arguments),
    "schema": (_schema, "the JSON Schema of a case file", _schema_arguments),
    "provisions": (_provisions, "the provisions of an edition", _provisions_arguments),
    "explain": (_explain, "one provision, and how it is checked", _explain_arguments),
}
