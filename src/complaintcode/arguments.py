"""What the command line takes: the arguments of each command."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from complaintcode.command_parser import (
    Parser,
    a_date,
    a_map,
    a_path,
    an_edition,
    an_ignored,
    days,
    jobs,
    kinds_of_letter,
    no_less_than_0,
    provisions,
)
from complaintcode.edition_names import edition_ids, newest
from complaintcode.streams import a_text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping, Sequence

    Run = Callable[[argparse.Namespace], int]


def parser(runs: Mapping[str, Run], arguments: Sequence[str]) -> argparse.ArgumentParser:
    """The parser; where the first argument is a command, with that command alone.

    ``runs`` says what each command runs. Making all of them would take as long as checking a case.
    """
    from complaintcode.version import __version__

    made_parser = Parser(
        prog="complaintcode",
        description="Checks a housing complaint against the Complaint Handling Code.",
    )
    made_parser.add_argument("--version", action="version", version=f"complaintcode {__version__}")
    # A stated `prog` spares argparse from formatting help here.
    commands = made_parser.add_subparsers(
        title="commands", required=True, metavar="COMMAND", prog="complaintcode"
    )
    first = next(iter(arguments), "")
    for name in (first,) if first in _COMMANDS else _COMMANDS:
        told, add_arguments = _COMMANDS[name]
        made = _command(commands, name, told)
        made.set_defaults(run=runs[name], bank_holidays=None, closures=None, edition=None)
        add_arguments(made)
    return made_parser


def _command(commands: Any, name: str, told: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(name, help=told, description=told)
    return made


def _check_arguments(made: argparse.ArgumentParser) -> None:
    from complaintcode.reporting.printing import NAMES

    _case_arguments(made)
    _format_argument(made, *NAMES)
    add = made.add_argument
    _edition_argument(made, f"{_editions()}, for every case")
    add(
        "--also",
        type=partial(an_edition, option="--also"),
        metavar="E",
        help="another edition, to be looked at beside it",
    )
    add("--policy", metavar="FILE", help="the landlord's policy: its stricter limits are told too")
    add("--all", action="store_true", help="also what does not apply or is not assessed")
    add("--jobs", type=jobs, default=1, metavar="N", help="so many processes; 1 unless given")
    _selecting_arguments(made)
    _redact_argument(made)


def _selecting_arguments(made: argparse.ArgumentParser) -> None:
    add = made.add_argument
    add("--select", type=provisions, metavar="6.3,...", help="only these provisions")
    add(
        "--ignore",
        type=an_ignored,
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
    from complaintcode.model.choices import LetterKind

    add = made.add_argument
    add("file", type=a_path, metavar="FILE", help="text, .eml, .docx or .pdf; - for standard input")
    kinds = ", ".join(kind.value for kind in LetterKind)
    add(
        "--kind",
        required=True,
        type=kinds_of_letter,
        metavar="KIND",
        help=f"what it is, one of {kinds}; several with commas between",
    )
    _edition_argument(made, f"{_editions()}; by the letter's date unless given")
    add("--advice", action="store_true", help="also hints on plain language")
    add("--as-of", type=a_date, metavar="DATE", help="the day of looking")
    _format_argument(made, "text", "json")
    _selecting_arguments(made)
    _redact_argument(made)


def _policy_arguments(made: argparse.ArgumentParser) -> None:
    add = made.add_argument
    add("file", type=a_path, metavar="FILE", help="a policy in TOML or JSON; - for standard input")
    _edition_argument(made)
    add("--all", action="store_true", help="also what is not assessed")
    _format_argument(made, "text", "json")
    _selecting_arguments(made)
    # A report names the day of looking, and a policy holds nobody's words.
    made.set_defaults(as_of=None, redact=False)


def _due_arguments(made: argparse.ArgumentParser) -> None:
    _case_arguments(made)
    _format_argument(made, "text", "json", "ics")
    made.add_argument(
        "--within", type=no_less_than_0, metavar="N", help="only what is due in N working days"
    )


def _portfolio_arguments(made: argparse.ArgumentParser) -> None:
    from complaintcode.portfolio_command import add_arguments

    _case_arguments(made)
    add_arguments(made)


def _workdays_arguments(made: argparse.ArgumentParser) -> None:
    from complaintcode.working_days.calendar import NATIONS

    what = made.add_subparsers(
        dest="what", required=True, metavar="add|count", prog="complaintcode workdays"
    )
    add = _command(what, "add", "the N-th working day after a date")
    add.add_argument("date", type=a_date, metavar="DATE")
    add.add_argument("days", type=no_less_than_0, metavar="N")
    count = _command(what, "count", "the working days after a date up to another")
    count.add_argument("start", type=a_date, metavar="DATE")
    count.add_argument("end", type=a_date, metavar="DATE")
    for one in (add, count):
        _choice_argument(one, "--nation", NATIONS, metavar="NATION")
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
    check = _command(what, "check", "what a reader at the Ombudsman would ask of one")
    check.add_argument(
        "file", type=a_path, metavar="FILE", help="of any kind; - for standard input"
    )
    check.add_argument("--edition", metavar="E", help="by the form's numbers unless given")
    compare = _command(what, "compare", "two years side by side, also across editions")
    compare.add_argument("old", type=a_path, metavar="OLD")
    compare.add_argument("new", type=a_path, metavar="NEW")
    new = _command(what, "new", "an empty form, or one with figures from checked cases")
    add = new.add_argument
    add("--edition", metavar="E", required=True, help=_editions())
    add("--landlord", type=a_text, metavar="NAME", help="whose form it is")
    add("--cases", nargs="+", type=a_path, metavar="PATH", help="cases that speak for its answers")
    add("--columns", type=a_map, metavar="MAP", help="what the columns of a CSV are, in TOML")
    add(
        "--format",
        choices=("markdown", "csv", "html", "docx", "json"),
        metavar="FORMAT",
        help="one of markdown, csv, html, docx, json; by the ending of the file, or markdown,"
        " unless given",
    )
    add("-o", "--output", metavar="FILE", help="a new file; standard output unless given")
    for one in (check, compare):
        _format_argument(one, "text", "json")
    for one in (compare, new):
        one.add_argument("--as-of", type=a_date, metavar="DATE", help="the day of looking")


def _schema_arguments(made: argparse.ArgumentParser) -> None:
    which = ("case", "report", "policy", "self-assessment")
    _choice_argument(made, "which", which, nargs="?", metavar="DOCUMENT")


def _completion_arguments(made: argparse.ArgumentParser) -> None:
    from complaintcode.completion_command import SHELLS

    made.add_argument("shell", choices=SHELLS, metavar="SHELL", help=f"one of {', '.join(SHELLS)}")


def _provisions_arguments(made: argparse.ArgumentParser) -> None:
    _edition_argument(made)
    _format_argument(made, "text", "json")


def _explain_arguments(made: argparse.ArgumentParser) -> None:
    made.add_argument("provision", metavar="PROVISION")
    _edition_argument(made)


def _case_arguments(made: argparse.ArgumentParser) -> None:
    add = made.add_argument
    add(
        "paths",
        nargs="+",
        type=a_path,
        metavar="PATH",
        help="case files, JSON Lines, CSV, folders; - for standard input",
    )
    add("--columns", type=a_map, metavar="MAP", help="what the columns of a CSV are, in TOML")
    add("--recursive", action="store_true", help="also the folders below a folder")
    add(
        "--as-of",
        type=a_date,
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
        type=days,
        help="the landlord's closure days, also 2024-12-24..2025-01-02: they change no outcome, a"
        " note says what they would",
    )


def _editions() -> str:
    return " or ".join(edition_ids())


def _edition_argument(made: argparse.ArgumentParser, told: str | None = None) -> None:
    told = told or f"{newest()} unless said otherwise"
    made.add_argument("--edition", type=an_edition, metavar="E", help=told)


def _format_argument(made: argparse.ArgumentParser, *names: str) -> None:
    _choice_argument(made, "--format", names, metavar="FORMAT")


def _choice_argument(
    made: argparse.ArgumentParser, name: str, choices: Sequence[str], **more: Any
) -> None:
    """One of a few words, the first unless given: not all of them in the line of usage."""
    first, *others = choices
    told = f"one of {first} (the default), {', '.join(others)}"
    made.add_argument(name, choices=choices, default=first, help=told, **more)


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
    "completion": ("a script by which a shell completes what is typed", _completion_arguments),
}
