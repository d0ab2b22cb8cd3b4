"""The library against the second opinion, on as many generated cases as one cares to wait for.

    python -m tests.second_opinion --cases 100000 --seed 1

The cases come in chunks of a thousand, each from a seed of its own: the same ones on any number
of processors, and a difference is found again by the seed that is printed with it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from complaintcode import case_from_dict, check
from tests.time_rules import TIME_RULES

from .generate import JsonObject, cases
from .naive import NOT_APPLICABLE, Verdict, opinion

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

CHUNK = 1_000
SHOWN = 5
"""How many differences are printed in full."""

HAVE_DUE_DATES = ("acknowledgement-time", "logging-time", "response-time", "notice-time")


class Difference(NamedTuple):
    """What the two say of one thing, where they do not say the same."""

    rule: str
    about: str
    library: Verdict
    second: Verdict
    case: JsonObject
    as_of: date


class Compared(NamedTuple):
    """A chunk of cases: its seed, how much was compared, and what differs."""

    seed: int
    cases: int
    findings: int
    differences: list[Difference]


def library(case: JsonObject, as_of: date) -> dict[tuple[str, str], Verdict]:
    """What the library says, in the words of the second opinion."""
    report = check(case_from_dict(case), as_of=as_of, all=True)
    if report.errors:
        raise AssertionError(report.errors)
    return {
        (one.rule, one.about): Verdict(one.outcome.value, one.due_on, one.due_latest)
        for one in report.findings
        if one.rule in TIME_RULES
    }


def compare(case: JsonObject, as_of: date) -> tuple[int, list[Difference]]:
    """How many findings of a case were compared, and those that differ."""
    ours, theirs = library(case, as_of), opinion(case, as_of)
    keys = ours.keys() | theirs.keys()
    dates_too = _every_day_is_known(case)
    differences = []
    for key in sorted(keys):
        one, other = ours.get(key, NOT_APPLICABLE), theirs.get(key, NOT_APPLICABLE)
        if not _agree(key[0], one, other, dates_too=dates_too):
            differences.append(Difference(*key, one, other, case, as_of))
    return len(keys), differences


def _agree(rule: str, one: Verdict, other: Verdict, *, dates_too: bool) -> bool:
    if one.outcome != other.outcome or one.outcome == "not_applicable":
        return one.outcome == other.outcome
    if not dates_too or not rule.endswith(HAVE_DUE_DATES):
        return True
    return (one.due_on, one.due_latest) == (other.due_on, other.due_latest)


def _every_day_is_known(case: JsonObject) -> bool:
    text = json.dumps(case)
    doubtful = (
        '"unknown"',
        '"answered"',
        '"from"',
        '"to"',
        '"partial_record": true',
        '"overturned"',
    )
    numbers = [stage["number"] for stage in case["stages"]]
    one_row_each = 1 in numbers and len(numbers) == len(set(numbers))
    return one_row_each and not any(word in text for word in doubtful)


def chunk(seed: int, count: int) -> Compared:
    """Compare so many cases from a seed."""
    findings, differences = 0, []
    for case, as_of in cases(seed, count):
        number, found = compare(case, as_of)
        findings += number
        differences += found
    return Compared(seed, count, findings, differences)


def _chunks(seed: int, count: int) -> Iterator[tuple[int, int]]:
    for start in range(0, count, CHUNK):
        yield seed + start // CHUNK, min(CHUNK, count - start)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, print what differs, give 1 if anything does."""
    parser = argparse.ArgumentParser(prog="python -m tests.second_opinion")
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    seeds, counts = zip(*_chunks(options.seed, options.cases), strict=True)
    number = findings = 0
    differing: Counter[str] = Counter()
    with ProcessPoolExecutor() as pool:
        for done in pool.map(chunk, seeds, counts):
            number += done.cases
            findings += done.findings
            for one in done.differences:
                if differing.total() < SHOWN:
                    _say(f"seed {done.seed}: {one.rule} {one.about} as of {one.as_of}")
                    _say(f"  library {one.library}")
                    _say(f"  second opinion {one.second}")
                    _say(f"  {json.dumps(one.case)}")
                differing[f"{one.rule}: {one.library.outcome}, not {one.second.outcome}"] += 1
    _say(f"{number} cases, {findings} findings compared, {differing.total()} differences")
    for what, times in differing.most_common():
        _say(f"{times:6}  {what}")
    return 1 if differing else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    raise SystemExit(main())
