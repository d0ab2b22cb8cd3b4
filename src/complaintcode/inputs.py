"""The cases and calendars that arguments name, and what is said of those that cannot be used."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from complaintcode.casefile import sources
from complaintcode.exit_codes import UNUSABLE
from complaintcode.streams import input_bytes, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    from complaintcode.casefile.one_case import Case
    from complaintcode.errors import CaseFileError
    from complaintcode.model.policy import Policy
    from complaintcode.working_days import WorkingDayCalendar


def pieces(given: argparse.Namespace) -> Iterator[sources.Piece | Case | str]:
    """The pieces of every input, in order, and as a text each note on a table, after it."""
    notes: list[str] = []
    for path in given.paths:
        if path == "-":
            yield from given.standard_input.pieces(notes.append)
        else:
            yield from sources.pieces(
                path, recursive=given.recursive, columns=given.columns, on_note=notes.append
            )
        yield from notes
        notes.clear()


def cases(given: argparse.Namespace) -> Iterator[Case]:
    """The cases of every input, in order; notes on tables go to standard error."""
    for piece in pieces(given):
        if isinstance(piece, str):
            say(piece)
        else:
            yield from sources.cases_of(piece)


def many(given: argparse.Namespace) -> bool:
    """Whether several cases are looked at: a folder, a JSON Lines file and a table are."""
    if given.paths == ["-"]:
        several: bool = given.standard_input.several
        return several
    return len(given.paths) > 1 or sources.holds_several(given.paths[0], given.columns)


def size(given: argparse.Namespace) -> int | None:
    """The bytes of all inputs, where that can be told."""
    if "-" in given.paths or any(sources.is_table(path, given.columns) for path in given.paths):
        return None
    return sum(
        size_of(file)
        for path in given.paths
        for file in (
            sources.folder(path, recursive=given.recursive) if os.path.isdir(path) else [path]
        )
    )


def size_of(path: str) -> int:
    """The bytes of a file; none where it cannot be looked at."""
    try:
        return os.path.getsize(path)
    except (OSError, ValueError):
        return 0


def policy(path: str) -> Policy:
    """The policy of a file, or of standard input."""
    from complaintcode.policies import load_policy, policy_from_bytes

    return policy_from_bytes(input_bytes(), "-") if path == "-" else load_policy(path)


def calendars(given: argparse.Namespace) -> Callable[[str], WorkingDayCalendar]:
    """The calendar of each nation, with what was given of bank holidays and closure days."""
    from complaintcode.working_days import WorkingDayCalendar, shipped_calendar

    bank_holidays, closures = given.bank_holidays, given.closures or ()
    if bank_holidays is None and not closures:
        return shipped_calendar
    return cache(
        lambda nation: WorkingDayCalendar(nation, closures=closures, bank_holidays=bank_holidays)
    )


def problem(error: CaseFileError | None) -> int:
    """Say what is wrong with an input, a line a problem, and give the exit code."""
    for line in error.lines() if error else ():
        say(line)
    return UNUSABLE
