"""The command line: arguments, files, exit codes. No logic.

0: no *must* provision is not met; 1: at least one is (with ``--strict`` also a *should*, or one
that needs review); 2: an input or argument could not be used; 3: a rule of ours broke; 130: Ctrl-C.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

from complaintcode.arguments import UNUSABLE, parser
from complaintcode.errors import CalendarError, CaseFileError, ComplaintCodeError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from complaintcode.casefile import Case
    from complaintcode.falling_due import Due
    from complaintcode.findings import Report
    from complaintcode.model.policy import Policy
    from complaintcode.working_days import WorkingDayCalendar


OK, NOT_MET, BROKEN, INTERRUPTED = 0, 1, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        words = sys.argv[1:] if arguments is None else arguments
        given = parser(_RUNS, words).parse_args(words)
        if getattr(given, "as_of", "") is None:
            given.as_of = _today()
        if "-" in getattr(given, "paths", ()):
            given.standard_input = sys.stdin.buffer.read()
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
    from functools import partial

    import attrs

    from complaintcode.checking import check
    from complaintcode.choosing import Chosen

    calendars = _calendars(given)
    chosen = Chosen(given)
    printer = _Printer(given)
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
        printer.add(report)
        code = max(code, BROKEN if broken else NOT_MET if chosen.not_kept(report) else OK)
    printer.end()
    return code


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
                redact = self.given.redact
                print(text.case_text(report, everything=self.given.all, redact=redact))
            elif line := text.case_line(report):
                print(line)
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


def _letter(given: argparse.Namespace) -> int:
    from complaintcode.documents import text_from_bytes, text_of
    from complaintcode.letter_checking import check_letter, edition_of
    from complaintcode.model.records import Letter
    from complaintcode.reporting import text

    read = given.file == "-"
    letter = Letter(
        kinds=given.kind,
        text=text_from_bytes(sys.stdin.buffer.read(), "-") if read else text_of(given.file),
    )
    report = check_letter(
        letter,
        edition=given.edition or edition_of(letter),
        as_of=given.as_of,
        source=given.file,
        advice=given.advice,
    )
    return _one_report(given, report, partial(text.letter_text, redact=given.redact))


def _policy(given: argparse.Namespace) -> int:
    from complaintcode.policy_checking import check_policy
    from complaintcode.reporting import text

    policy = _read_policy(given.file)
    report = check_policy(policy, edition=given.edition or "hos-2024", source=given.file)
    return _one_report(given, report, partial(text.case_text, everything=given.all, advice=True))


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

    return policy_from_bytes(sys.stdin.buffer.read(), "-") if path == "-" else load_policy(path)


def _due(given: argparse.Namespace) -> int:
    from complaintcode.falling_due import due
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
    if code != OK and not _many(given):
        return code
    if given.format == "json":
        print(_dumped(documents.due_document(soonest)))
    else:
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
        print(f"  {text.date_text(one.date, one.why)}")
    return OK


def _schema(given: argparse.Namespace) -> int:
    from complaintcode.casefile import case_schema
    from complaintcode.policies import policy_schema

    schema = {"case": case_schema, "policy": policy_schema}[given.which]()
    print(json.dumps(schema, indent=2, ensure_ascii=False))
    return OK


def _provisions(given: argparse.Namespace) -> int:
    from complaintcode import catalogue
    from complaintcode.reporting import documents, provisions

    edition = catalogue.edition(given.edition or "hos-2024")
    if given.format == "json":
        print(_dumped(documents.provisions_document(edition)))
    else:
        print(provisions.provisions_text(edition))
    return OK


def _explain(given: argparse.Namespace) -> int:
    from complaintcode import catalogue, policies, rules
    from complaintcode.reporting import provisions

    edition = catalogue.edition(given.edition or "hos-2024")
    catalogue.known_provision(given.provision, edition.id)
    provision = edition.provision(given.provision)
    keys = edition.checked_by[provision.number]
    pages = {key: (rules if key in rules.load() else policies).manual(key) for key in keys}
    print(provisions.provision_text(edition, provision, pages))
    return OK


# --- inputs


def _cases(given: argparse.Namespace) -> Iterator[Case]:
    from complaintcode.casefile import sources

    for path in given.paths:
        if path == "-":
            yield from sources.standard_input(given.standard_input, given.columns, _note)
        else:
            yield from sources.cases(
                path, recursive=given.recursive, columns=given.columns, on_note=_note
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
        print(line, file=sys.stderr)
    return UNUSABLE


def _note(note: str) -> None:
    print(note, file=sys.stderr)


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
    "workdays": _workdays,
    "schema": _schema,
    "provisions": _provisions,
    "explain": _explain,
}
