"""What the command line takes: the arguments of each command."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from complaintcode.exit_codes import UNUSABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from complaintcode.casefile.columns import Columns

    Run = Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """One line a problem, like every other problem of the command line."""

    def __init__(self, **settings: Any) -> None:
        # A stated width spares argparse from asking the terminal, and so from importing shutil.
        super().__init__(formatter_class=partial(argparse.HelpFormatter, width=98), **settings)

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message}", file=sys.stderr)
        sys.exit(UNUSABLE)


def _a_date(text: str) -> date:
    from complaintcode.model.day_kinds import DAY
    from complaintcode.model.kinds import Wrong

    try:
        found: date = DAY.read(text)
    except Wrong as error:
        raise argparse.ArgumentTypeError(error.problems[0][1]) from None
    return found


def _an_edition(text: str, option: str = "--edition") -> str:
    from complaintcode.catalogue import edition_id
    from complaintcode.errors import ComplaintCodeError, UnknownProvision

    try:
        return edition_id(text)
    except UnknownProvision as error:
        raise ComplaintCodeError(f"{option}: {error}") from error


def _a_map(path: str) -> Columns:
    from complaintcode.casefile.columns import column_map

    return column_map(path)


def _some(convert: Callable[[str], Any]) -> Callable[[str], list[Any]]:
    return lambda text: [convert(part.strip()) for part in text.split(",") if part.strip()]


def _ignored(text: str) -> tuple[str, str]:
    provision, equals, reason = text.partition("=")
    if not equals or not reason.strip():
        raise argparse.ArgumentTypeError(f"expected PROVISION='reason' (got {text!r})")
    return provision.strip(), reason.strip()


def parser(runs: Mapping[str, Run], arguments: Sequence[str]) -> argparse.ArgumentParser:
    """The parser; where the first argument is a command, with that command alone.

    ``runs`` says what each command runs. Making all of them would take as long as checking a case.
    """
    from complaintcode.version import __version__

    made_parser = _Parser(
        prog="complaintcode",
        description="Checks a housing complaint against the Complaint Handling Code.",
        epilog="example: complaintcode check case.json --as-of 2025-02-01",
    )
    made_parser.add_argument("--version", action="version", version=f"complaintcode {__version__}")
    # A stated `prog` spares argparse from formatting help here.
    commands = made_parser.add_subparsers(
        title="commands", required=True, metavar="COMMAND", prog="complaintcode"
    )
    first = next(iter(arguments), "")
    for name in (first,) if first in _COMMANDS else _COMMANDS:
        told, add_arguments = _COMMANDS[name]
        made = commands.add_parser(name, help=told, description=told)
        made.set_defaults(run=runs[name], bank_holidays=None, closures=None, edition=None)
        add_arguments(made)
    return made_parser


def _check_arguments(made: argparse.ArgumentParser) -> None:
    from complaintcode.reporting.printing import NAMES

    _case_arguments(made)
    _format_argument(made, *NAMES)
    add = made.add_argument
    add("--edition", type=_an_edition, metavar="E", help="hos-2022 or hos-2024, for every case")
    add(
        "--also",
        type=partial(_an_edition, option="--also"),
        metavar="E",
        help="another edition, to be looked at beside it",
    )
    add("--policy", metavar="FILE", help="the landlord's policy: its stricter limits are told too")
    add("--all", action="store_true", help="also what does not apply or is not assessed")
    add("--jobs", type=_jobs, default=1, metavar="N", help="so many processes; 1 unless given")
    _selecting_arguments(made)
    _redact_argument(made)


def _jobs(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a number, 1 or more (got {text!r})")
    return int(text)


def _selecting_arguments(made: argparse.ArgumentParser) -> None:
    add = made.add_argument
    add("--select", type=_some(str), metavar="6.3,...", help="only these provisions")
    add(
        "--ignore",
        type=_ignored,
        action="append",
        metavar="6.13='reason'",
        help="show a provision but do not count it",
    )
    config = made.add_mutually_exclusive_group()
    config.add_argument("--config", metavar="FILE", help="what is ignored, from this file")
    config.add_argument("--no-config", action="store_true", help="look for no such file")
    add("--strict", action="store_true", help="count should and needs review as well")


def _redact_argument(made: argparse.ArgumentParser) -> None:
    made.add_argument("--redact", action="store_true", help="leave out what letters say")


def _letter_arguments(made: argparse.ArgumentParser) -> None:
    add = made.add_argument
    add("file", metavar="FILE", help="text, .eml, .docx or .pdf; - for standard input")
    add(
        "--kind",
        required=True,
        type=_kinds,
        metavar="KIND",
        help="what it is, stage1_response for example; several with commas between",
    )
    add(
        "--edition",
        type=_an_edition,
        metavar="E",
        help="hos-2022 or hos-2024; by the letter's date unless given",
    )
    add("--advice", action="store_true", help="also hints on plain language")
    add("--as-of", type=_a_date, metavar="DATE", help="the day of looking")
    _format_argument(made, "text", "json")
    _selecting_arguments(made)
    _redact_argument(made)


def _policy_arguments(made: argparse.ArgumentParser) -> None:
    add = made.add_argument
    add("file", metavar="FILE", help="a policy in TOML or JSON; - for standard input")
    add("--edition", type=_an_edition, metavar="E", help="hos-2024 unless said otherwise")
    add("--all", action="store_true", help="also what is not assessed")
    _format_argument(made, "text", "json")
    _selecting_arguments(made)
    # A report names the day of looking, and a policy holds nobody's words.
    made.set_defaults(as_of=None, redact=False)


def _kinds(text: str) -> list[str]:
    from complaintcode.model.choices import LetterKind

    known = [kind.value for kind in LetterKind]
    given = [part.strip() for part in text.split(",") if part.strip()]
    if not given or any(kind not in known for kind in given):
        raise argparse.ArgumentTypeError(f"expected one of {', '.join(known)} (got {text!r})")
    return given


def _due_arguments(made: argparse.ArgumentParser) -> None:
    _case_arguments(made)
    _format_argument(made, "text", "json", "ics")
    made.add_argument("--within", type=int, metavar="N", help="only what is due in N working days")


def _portfolio_arguments(made: argparse.ArgumentParser) -> None:
    from complaintcode.portfolio_command import add_arguments

    _case_arguments(made)
    add_arguments(made)


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


def _self_assessment_arguments(made: argparse.ArgumentParser) -> None:
    what = made.add_subparsers(
        dest="what",
        required=True,
        metavar="check|compare|new",
        prog="complaintcode self-assessment",
    )
    check = what.add_parser("check", help="what a reader at the Ombudsman would ask of one")
    check.add_argument("file", metavar="FILE", help="of any kind; - for standard input")
    check.add_argument("--edition", metavar="E", help="by the form's numbers unless given")
    compare = what.add_parser("compare", help="two years side by side, also across editions")
    compare.add_argument("old", metavar="OLD")
    compare.add_argument("new", metavar="NEW")
    new = what.add_parser("new", help="an empty form, or one with figures from checked cases")
    add = new.add_argument
    add("--edition", metavar="E", required=True, help="hos-2022 or hos-2024")
    add("--landlord", metavar="NAME", help="whose form it is")
    add("--cases", nargs="+", metavar="PATH", help="cases that speak for its answers")
    add("--columns", type=_a_map, metavar="MAP", help="what the columns of a CSV are, in TOML")
    add(
        "--format",
        choices=("markdown", "csv", "html", "docx", "json"),
        help="by the ending of the file, or markdown, unless given",
    )
    add("-o", "--output", metavar="FILE", help="a new file; standard output unless given")
    for one in (check, compare):
        _format_argument(one, "text", "json")
    for one in (compare, new):
        one.add_argument("--as-of", type=_a_date, metavar="DATE", help="the day of looking")


def _schema_arguments(made: argparse.ArgumentParser) -> None:
    which = ("case", "report", "policy", "self-assessment")
    made.add_argument("which", nargs="?", choices=which, default="case")


def _provisions_arguments(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--edition", type=_an_edition, metavar="E", help="hos-2024 unless said otherwise"
    )
    _format_argument(made, "text", "json")


def _explain_arguments(made: argparse.ArgumentParser) -> None:
    made.add_argument("provision", metavar="PROVISION")
    made.add_argument(
        "--edition", type=_an_edition, metavar="E", help="hos-2024 unless said otherwise"
    )


def _case_arguments(made: argparse.ArgumentParser) -> None:
    add = made.add_argument
    add(
        "paths",
        nargs="+",
        metavar="PATH",
        help="case files, JSON Lines, CSV, folders; - for standard input",
    )
    add("--columns", type=_a_map, metavar="MAP", help="what the columns of a CSV are, in TOML")
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


_COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": ("check cases against the Code, provision by provision", _check_arguments),
    "letter": ("read one letter: what it says of what it has to say", _letter_arguments),
    "policy": ("hold a landlord's policy against the Code", _policy_arguments),
    "due": ("what is due next, soonest first, with the sum day by day", _due_arguments),
    "portfolio": (
        "a period's cases together: CH01, CH02 and the yearly report",
        _portfolio_arguments,
    ),
    "workdays": ("add or count working days", _workdays_arguments),
    "self-assessment": ("the landlord's yearly form", _self_assessment_arguments),
    "schema": ("the JSON Schema of a case file or another document", _schema_arguments),
    "provisions": ("the provisions of an edition", _provisions_arguments),
    "explain": ("one provision, and how it is checked", _explain_arguments),
}
