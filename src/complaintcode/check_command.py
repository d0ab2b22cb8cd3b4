"""``complaintcode check``: every case of the input checked and printed, in one process or several.

The unit of work is a batch: some whole lines of JSON Lines, or as many case files as come to the
same size. A batch is checked and put into words where it is read, so that only texts travel
between processes; they are printed in the order of the input, whatever finishes first.
"""

from __future__ import annotations

import signal
import sys
from argparse import Namespace
from collections import deque
from contextlib import closing, contextmanager
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

import attrs

from complaintcode import inputs
from complaintcode.casefile.sources import BLOCK, Piece, cases_of
from complaintcode.checking import check
from complaintcode.choosing import Chosen
from complaintcode.errors import ComplaintCodeError
from complaintcode.exit_codes import BROKEN, NOT_MET, OK, UNUSABLE
from complaintcode.progress import followed
from complaintcode.reporting.printing import Asked, Checked, Printed, Printer, RuleText, format_of
from complaintcode.streams import say

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from complaintcode.casefile.one_case import Case

_WAITING = 3
"""The batches under way for each process: enough that none has to wait for its next."""
_MOST = 60
"""The processes at most: Windows waits for no more."""
_NAMED = 5
"""The cases named at most, of those on which nothing is found."""
_A_ROW = BLOCK // 64
"""What a case from a table is taken for, in bytes."""


class Batch(NamedTuple):
    """Some pieces of the input, with the notes on them, and their bytes."""

    pieces: list[Piece | Case | str]
    size: int


class Done(NamedTuple):
    """What came of a case: what is printed of it, or what is said of it; and the exit code.

    ``outside`` is the reference of one received on a day of which no edition, or nothing, is held.
    """

    printed: Printed | None
    said: tuple[str, ...]
    code: int
    outside: str = ""


def run(given: Namespace, *, colour: bool) -> int:
    """Check what the arguments name; ``colour``: the output goes to a terminal."""
    given = _prepared(given, colour=colour)
    checker = Checker(given)
    printer = Printer(checker.format, _write)
    code = OK
    outside: list[str] = []
    with closing(_all_done(checker, given)) as all_done:
        for done in all_done:
            for line in done.said:
                say(line)
            if done.printed is not None:
                printer.add(done.printed)
            elif done.code == UNUSABLE:
                printer.problem(done.said)
            code = max(code, done.code)
            outside += [done.outside] if done.outside else []
    printer.end()
    if given.many and outside:
        say(_outside(outside))
    return code


def _outside(references: list[str]) -> str:
    """What is said of cases on which nothing is found, as their day of receipt may be a slip."""
    named = ", ".join(references[:_NAMED]) + ", ..." * (len(references) > _NAMED)
    which = "received after the day of looking, or before the first edition of the Code"
    number = f"{len(references)} case{'' if len(references) == 1 else 's'}"
    return f"{number} {which}: nothing is found on them ({named})"


def _write(text: str) -> None:
    sys.stdout.write(text)  # looked up each time: a bar stands in for it


def _prepared(given: Namespace, *, colour: bool) -> Namespace:
    """The arguments with what is read or asked of the system once, for every process."""
    policy = inputs.policy(given.policy) if given.policy else None
    read = {"policy": policy, "many": inputs.many(given), "colour": colour}
    return Namespace(**{**vars(given), **read})


class Checker:
    """Checks cases as the arguments say; raises ``ComplaintCodeError`` where they are wrong."""

    def __init__(self, given: Namespace) -> None:
        self.given = given
        self.calendars = inputs.calendars(given)
        self.chosen = Chosen(given)
        self.format = format_of(
            given.format,
            Asked(
                as_of=given.as_of,
                many=given.many,
                everything=given.all,
                redact=given.redact,
                strict=given.strict,
                colour=given.colour,
                rules=_rule_texts,
            ),
        )

    def done(self, case: Case) -> Done:
        """A case, checked and in words."""
        if case.complaint is None:
            return Done(None, tuple(case.error.lines() if case.error else ()), UNUSABLE)
        given = self.given
        calendar = self.calendars(case.complaint.nation.value)
        checked = partial(
            check,
            case.complaint,
            as_of=given.as_of,
            policy=given.policy,
            calendar=calendar,
            all=given.all,
        )
        report = self.chosen.of(checked(edition=given.edition, source=case.source))
        if given.also not in {None, report.edition}:
            report = attrs.evolve(report, also=self.chosen.of(checked(edition=given.also)))
        printed = self.format.printed(Checked(report, case.complaint, calendar, case.data))
        kept = not self.chosen.not_kept(report)
        code = BROKEN if printed.broken else OK if kept else NOT_MET
        held = report.edition is not None and case.complaint.received <= given.as_of
        return Done(printed, (), code, "" if held else case.complaint.reference)

    def all_done(self, batch: Batch) -> Iterator[Done]:
        """Every case of a batch, and every note."""
        for piece in batch.pieces:
            if isinstance(piece, str):
                yield Done(None, (piece,), OK)
            else:
                yield from map(self.done, cases_of(piece))


def _rule_texts() -> list[RuleText]:
    from complaintcode import catalogue, rules

    asked: dict[str, list[tuple[str, str, str]]] = {key: [] for key in rules.load()}
    for edition in map(catalogue.edition, catalogue.edition_ids()):
        for provision, one in edition.requirements.values():
            strength = one.strength or provision.strength
            asked[one.key].append((edition.id, provision.number, strength))
    return [RuleText(key, rules.manual(key), tuple(where)) for key, where in asked.items()]


# --- batches


def _all_done(checker: Checker, given: Namespace) -> Generator[Done]:
    """Every case of the input, in order, with a bar on long work."""
    batches: Iterator[Batch] = (Batch([one], _size(one)) for one in inputs.pieces(given))
    done: Iterable[tuple[int, Iterable[Done]]]
    if given.jobs > 1:
        batches = _together(batches)
        first = list(islice(batches, 2))
        batches = chain(first, batches)
        if len(first) > 1:  # a single one is done before another process has begun
            done = _in_processes(batches, given)
            return followed(done, partial(inputs.size, given))
    done = ((one.size, checker.all_done(one)) for one in batches)
    return followed(done, partial(inputs.size, given))


def _together(batches: Iterable[Batch]) -> Iterator[Batch]:
    """As many batches in one as come to the size of a block of lines."""
    held: list[Piece | Case | str] = []
    size = 0
    for batch in batches:
        held += batch.pieces
        size += batch.size
        if size >= BLOCK:
            yield Batch(held, size)
            held, size = [], 0
    if held:
        yield Batch(held, size)


def _size(piece: Piece | Case | str) -> int:
    if isinstance(piece, str):
        return 0
    if piece.data is not None:
        return len(piece.data)
    if isinstance(piece, Piece):
        return inputs.size_of(piece.source)
    return _A_ROW


# --- several processes


def _in_processes(batches: Iterable[Batch], given: Namespace) -> Iterator[tuple[int, list[Done]]]:
    """The batches, done by so many processes; only a few of them are under way at a time."""
    from concurrent.futures import Future, ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    jobs = min(given.jobs, _MOST)
    pool = ProcessPoolExecutor(
        jobs, get_context("spawn"), initializer=begin, initargs=(_sent(given),)
    )
    waiting: deque[tuple[int, Future[list[Done]]]] = deque()

    def first() -> tuple[int, list[Done]]:
        size, future = waiting.popleft()
        return size, future.result()

    try:
        for batch in batches:
            with _undisturbed():
                future = pool.submit(work, batch)
            waiting.append((batch.size, future))
            if len(waiting) > _WAITING * jobs:
                yield first()
        while waiting:
            yield first()
    except BrokenProcessPool:
        raise ComplaintCodeError("--jobs: a process ended before its work was done") from None
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """A Ctrl-C waits meanwhile: a process that is started here would begin with a traceback.

    It inherits that it does not listen to one; Windows knows no such thing.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _sent(given: Namespace) -> Namespace:
    """The arguments without what only this process needs."""
    return Namespace(**{**vars(given), "columns": None, "run": None, "standard_input": None})


_CHECKERS: list[Checker] = []
"""The one of this process."""


def begin(given: Namespace) -> None:
    """Make a process ready; a Ctrl-C is for the one that it works for."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _CHECKERS[:] = [Checker(given)]


def work(batch: Batch) -> list[Done]:
    """Every case of a batch, in a process that has begun."""
    return list(_CHECKERS[0].all_done(batch))
