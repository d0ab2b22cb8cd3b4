"""A parser of arguments that says in one line what is wrong, and in its help what to type.

An error names the option, what was expected, what came instead and the nearest word to that. Help
fits 80 columns and ends with examples, which are kept apart: they are read when help is asked for.
"""

from __future__ import annotations

import argparse
import re
import sys
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NoReturn

from complaintcode.exit_codes import UNUSABLE
from complaintcode.streams import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from _typeshed import SupportsWrite

    from complaintcode.casefile.columns import Columns
    from complaintcode.portfolios.years import Period

WIDTH = 80
_REDIRECT = dict.fromkeys(("-o", "--output"), ": redirect with > FILE")
_WHOLE = re.compile("[+-]?[0-9]+")


class Parser(argparse.ArgumentParser):
    """The parser of the program, of a command and of a command below it."""

    def __init__(self, **settings: Any) -> None:
        # A stated width spares argparse from asking the terminal, and so from importing shutil.
        super().__init__(formatter_class=partial(argparse.HelpFormatter, width=WIDTH), **settings)

    def format_help(self) -> str:
        """What argparse makes, then what is to know beside it, and examples."""
        from complaintcode.help_texts import help_text

        return f"{super().format_help()}\n{help_text(self.prog)}"

    def parse_known_args(  # type: ignore[override]  # the overloads are argparse's own
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """What the words say. An option that there is not comes first: it hides what is missing."""
        words = sys.argv[1:] if args is None else list(args)
        for word in self._own(words):
            name = word.partition("=")[0]
            options = self._option_string_actions
            if word.startswith("--") and not any(one.startswith(name) for one in options):
                from complaintcode.nearest import did_you_mean

                near = _REDIRECT.get(name) or did_you_mean(name, options)
                self.error(f"unknown option {name[:40]}{near}")
        found, more = super().parse_known_args(words, namespace)
        if more:
            what = "unknown option" if more[0].startswith("-") else "expected nothing more, but got"
            self.error(f"{what} {more[0][:40]}{_REDIRECT.get(more[0], '')}")
        return found, more

    def _own(self, words: Iterable[str]) -> Iterable[str]:
        """The words that are this parser's to read: none of a command, nor what follows ``--``."""
        if self._subparsers is None:
            return takewhile(lambda word: word != "--", words)
        return takewhile(lambda word: word.startswith("-") and word != "--", words)

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            from complaintcode.nearest import expected_one_of

            raise argparse.ArgumentError(action, expected_one_of(action.choices, str(value)))

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        # Help and version: unlike argparse, it is told where they could not be written.
        (file or sys.stdout).write(message)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is to be had, in one line, and end."""
        said = message.removeprefix("argument ")
        stop = "" if said.endswith("?") else "."
        say(f"{self.prog}: {said}{stop} See {self.prog} --help")
        sys.exit(UNUSABLE)


# --- what a word stands for


def a_date(text: str) -> date:
    """A day, written ``2024-05-15``."""
    from complaintcode.model.day_kinds import DAY
    from complaintcode.model.kinds import Wrong

    try:
        found: date = DAY.read(text)
    except Wrong as error:
        raise argparse.ArgumentTypeError(error.problems[0][1]) from None
    return found


def days(text: str) -> list[date]:
    """Days with commas between, each alone or from one to another: ``2024-12-24..2025-01-02``."""
    from datetime import timedelta

    found: list[date] = []
    for part in some(str)(text):
        if ".." in part:
            first, last = a_period(part)[1:]
            found += (first + timedelta(more) for more in range((last - first).days + 1))
        else:
            found.append(a_date(part))
    return found


def a_period(text: str) -> Period:
    """A period by its name, or from one day to another."""
    from complaintcode.errors import PeriodError
    from complaintcode.portfolios.years import period

    try:
        return period(text)
    except PeriodError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def no_less_than_0(text: str) -> int:
    """A whole number, 0 or more, in plain digits."""
    try:
        if _WHOLE.fullmatch(text) and int(text) >= 0:
            return int(text)
    except ValueError:  # more digits than Python takes
        pass
    raise argparse.ArgumentTypeError(f"expected a whole number, 0 or more (got {text[:40]!r})")


def a_path(text: str) -> str:
    """A path; that it is there is seen when it is read."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the path is empty")
    return text


def jobs(text: str) -> int:
    """How many processes, one at least."""
    if not re.fullmatch("[0-9]{1,4}", text) or not int(text):
        raise argparse.ArgumentTypeError(f"expected a number from 1 to 9999 (got {text[:40]!r})")
    return int(text)


def an_edition(text: str, option: str = "--edition") -> str:
    """The id of an edition given by id or year."""
    from complaintcode.catalogue import edition_id
    from complaintcode.errors import ComplaintCodeError, UnknownProvision

    try:
        return edition_id(text)
    except UnknownProvision as error:
        raise ComplaintCodeError(f"{option}: {error}") from error


def a_map(path: str) -> Columns:
    """The map of a table's columns, from a file."""
    from complaintcode.casefile.columns import column_map

    return column_map(path)


def some(convert: Callable[[str], Any]) -> Callable[[str], list[Any]]:
    """Several of a kind, with commas between."""
    return lambda text: [convert(part.strip()) for part in text.split(",") if part.strip()]


def provisions(text: str) -> list[str]:
    """Some provisions, with commas between; one at least: an empty variable is no *all of them*."""
    found = some(str)(text)
    if not found:
        raise argparse.ArgumentTypeError(f"expected provisions like 6.3,5.8 (got {text[:40]!r})")
    return found


def kinds_of_letter(text: str) -> list[str]:
    """The kinds that a letter is of, with commas between; one at least."""
    from complaintcode.model.choices import LetterKind
    from complaintcode.nearest import expected_one_of

    known = [kind.value for kind in LetterKind]
    given = some(str)(text) or [text]
    for kind in given:
        if kind not in known:
            raise argparse.ArgumentTypeError(expected_one_of(known, kind))
    return given


def an_ignored(text: str) -> tuple[str, str]:
    """A provision, and why it is not to count."""
    from complaintcode.streams import a_text

    provision, equals, reason = text.partition("=")
    if not equals or not reason.strip():
        raise argparse.ArgumentTypeError(f"expected PROVISION='reason' (got {text[:40]!r})")
    return provision.strip(), a_text(reason.strip())
