"""The command line: arguments, files, exit codes. No logic.

0: no *must* provision is not met; 1: at least one is (with ``--strict`` also a *should*, or one
that needs review); 2: an input or argument could not be used; 3: a rule of ours broke; 130: Ctrl-C.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from complaintcode.arguments import UNUSABLE, parser
from complaintcode.errors import CalendarError, CaseFileError, ComplaintCodeError, UnknownProvision

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from complaintcode.casefile import Case
    from complaintcode.falling_due import Due
    from complaintcode.findings import Finding, Report
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
        if not (self.select or self.ignore):
            return report
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
            counts = one.ignored is None and (
                one.strength == "must" or (self.strict and one.strength != "advice")
            )
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
                redact = self.given.redact
                print(text.case_text(report, everything=self.given.all, redact=redact))
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


def _letter(given: argparse.Namespace) -> int:
    from complaintcode.documents import text_from_bytes, text_of
    from complaintcode.letter_checking import check_letter, edition_of
    from complaintcode.model.records import Letter
    from complaintcode.reporting import documents, text

    read = given.file == "-"
    letter = Letter(
        kinds=given.kind,
        text=text_from_bytes(sys.stdin.buffer.read(), "-") if read else text_of(given.file),
    )
    try:
        report = check_letter(
            letter,
            edition=given.edition or edition_of(letter),
            as_of=given.as_of,
            source=given.file,
            advice=given.advice,
        )
    except UnknownProvision as error:
        raise ComplaintCodeError(f"--edition: {error}") from error
    chosen = _Chosen(given)
    report = chosen.of(report)
    if given.format == "json":
        document = documents.report_document(report, redact=given.redact)
        print(_dumped({**documents.reports_document([], given.as_of), "reports": [document]}))
    else:
        print(text.letter_text(report, redact=given.redact))
    return chosen.code(report)


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


def _self_assessment(given: argparse.Namespace) -> int:
    from complaintcode.self_assessment_command import run

    return run(given)


def _schema(given: argparse.Namespace) -> int:
    from complaintcode.casefile import case_schema
    from complaintcode.self_assessment.schema import self_assessment_schema

    made = {"case": case_schema, "self-assessment": self_assessment_schema}[given.which]()
    print(json.dumps(made, indent=2, ensure_ascii=False))
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
            yield from sources.standard_input(given.standard_input)
        else:
            yield from sources.cases(path, recursive=given.recursive)


def _many(given: argparse.Namespace) -> bool:
    """Whether several cases are looked at: a folder and a JSON Lines file are several."""
    from complaintcode.casefile import sources

    if given.paths == ["-"]:
        return sources.several_in(given.standard_input)
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


def _today() -> date:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    return datetime.now(ZoneInfo("Europe/London")).date()


_RUNS = {
    "check": _check,
    "letter": _letter,
    "due": _due,
    "workdays": _workdays,
    "self-assessment": _self_assessment,
    "schema": _schema,
    "provisions": _provisions,
    "explain": _explain,
}
