"""One table of ratios, from one interleaved run.

    pip install '.[benchmark]' && python benchmarks/run.py

Every row is measured in turn, round after round, and the best of all rounds counts, so that what
else the machine does falls on all alike. Trust the ratios, not the times.
"""

from __future__ import annotations

import compileall
import json
import subprocess
import sys
import tempfile
import time
import timeit
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import holidays
import numpy as np
from govuk_bank_holidays.bank_holidays import BankHolidays
from workalendar.europe import UnitedKingdom

import complaintcode
from complaintcode import Letter, LetterKind, WorkingDayCalendar, check, check_letter
from complaintcode.casefile.reading import case_from_text
from complaintcode.working_days import table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROUNDS = 15
START, END = date(2024, 2, 12), date(2024, 2, 26)
FREE = frozenset(date.fromisoformat(day) for day in table.BANK_HOLIDAYS["england"])
HERE = Path(__file__).parent
OF_STAGE_1 = ("--kind", "stage1_response", "--edition", "hos-2024")
LETTER = Letter(
    kinds=(LetterKind.STAGE1_RESPONSE,), text=(HERE / "letter.txt").read_text(encoding="utf-8")
)
MANY = HERE.parent / "tests/data/letters/read.jsonl"
ABOUT_2000 = range(1701, 2300)  # characters
CASE = (HERE / "case.json").read_text(encoding="utf-8").strip()
AS_OF = date(2025, 7, 1)
ONE_DAY = timedelta(days=1)


def naive_is_working(day: date) -> bool:
    """A weekday that is in no set of bank holidays."""
    return day.weekday() < 5 and day not in FREE


def naive_add(day: date, number: int) -> date:
    """Day after day, until enough of them count."""
    while number:
        day += ONE_DAY
        number -= naive_is_working(day)
    return day


def naive_count(start: date, end: date) -> int:
    """Day after day, counting those that count."""
    found = 0
    while start < end:
        start += ONE_DAY
        found += naive_is_working(start)
    return found


def answers() -> list[Letter]:
    """Answers at stage 1 of about 2,000 characters: read between, so that none is remembered."""
    lines = MANY.read_text(encoding="utf-8").splitlines()
    return [
        Letter(kinds=(LetterKind.STAGE1_RESPONSE,), text=one["text"])
        for one in map(json.loads, lines)
        if one["kind"] == "stage1_response" and len(one["text"]) in ABOUT_2000
    ]


def calendars() -> dict[str, tuple[str, str, str]]:
    """For each library, as statements: add 10, count, is it a working day."""
    return {
        "complaintcode": (
            "ours.add(START, 10)",
            "ours.count(START, END)",
            "ours.is_working_day(START)",
        ),
        "naive loop over a set": (
            "naive_add(START, 10)",
            "naive_count(START, END)",
            "naive_is_working(START)",
        ),
        "govuk-bank-holidays": (
            "repeat(lambda day: govuk.get_next_work_day(division, day), START, 10)",
            "count_days(lambda day: govuk.is_work_day(day, division))",
            "govuk.is_work_day(START, division)",
        ),
        "numpy, one at a time": (
            "np.busday_offset(START, 10, roll='backward', busdaycal=busdays)",
            "np.busday_count(START, END, busdaycal=busdays)",
            "np.is_busday(START, busdaycal=busdays)",
        ),
        "holidays": (
            "england.get_nth_working_day(START, 10)",
            "england.get_working_days_count(START, END)",
            "england.is_working_day(START)",
        ),
        "workalendar": (
            "kingdom.add_working_days(START, 10)",
            "kingdom.get_working_days_delta(START, END)",
            "kingdom.is_working_day(START)",
        ),
    }


def names() -> dict[str, Any]:
    """What the statements speak of."""
    return {
        **globals(),
        "ours": WorkingDayCalendar("england"),
        "england": holidays.country_holidays("GB", subdiv="ENG", years=range(2012, 2029)),
        "govuk": BankHolidays(use_cached_holidays=True),
        "division": BankHolidays.ENGLAND_AND_WALES,
        "kingdom": UnitedKingdom(),
        "busdays": np.busdaycalendar(holidays=sorted(FREE)),
    }


def repeat(step: Callable[[date], date], day: date, times: int) -> date:
    """The day after so many steps."""
    for _ in range(times):
        day = step(day)
    return day


def count_days(counts: Callable[[date], bool]) -> int:
    """How many days after the start count, up to the end."""
    return sum(counts(START + ONE_DAY * number) for number in range(1, (END - START).days + 1))


def whole_check() -> int:
    """From the line to every finding, with its words."""
    report = check(case_from_text(CASE), as_of=AS_OF)
    return sum(len(finding.because) for finding in report.findings)


def every_finding() -> int:
    """From the line to every finding; words are made when they are asked for."""
    return len(check(case_from_text(CASE), as_of=AS_OF).findings)


def best(statements: Mapping[str, str | Callable[[], Any]], number: int) -> dict[str, float]:
    """The best time of each, in seconds, all measured in turn."""
    known = names()
    timers = {
        name: timeit.Timer(statement, globals=known, timer=time.process_time)
        for name, statement in statements.items()
    }
    found = dict.fromkeys(timers, float("inf"))
    for _ in range(ROUNDS):
        for name, timer in timers.items():
            found[name] = min(found[name], timer.timeit(number) / number)
    return found


def processes(commands: dict[str, list[str]]) -> dict[str, float]:
    """The best wall-clock time of each command, in seconds, all run in turn."""
    found = dict.fromkeys(commands, float("inf"))
    for _ in range(2 * ROUNDS):
        for name, command in commands.items():
            begun = time.perf_counter()
            subprocess.run([sys.executable, *command], check=False, stdout=subprocess.DEVNULL)
            found[name] = min(found[name], time.perf_counter() - begun)
    return found


def main() -> None:
    """Print the table."""
    # As an installation does: otherwise every start would compile the source again.
    compileall.compile_dir(Path(complaintcode.__file__).parent, quiet=1)
    rows = calendars()
    print(f"{'nanoseconds a call (times ours)':<34}{'add 10':>18}{'count':>18}{'is working':>18}")
    columns = [best({name: row[place] for name, row in rows.items()}, 2000) for place in range(3)]
    for name in rows:
        cells = [
            f"{column[name] * 1e9:>9.0f} ({column[name] / column['complaintcode']:>5.1f})"
            for column in columns
        ]
        print(f"{name:<34}" + "".join(f"{cell:>18}" for cell in cells))

    line = best(
        {
            "json.loads": lambda: json.loads(CASE),
            "line to complaint": lambda: case_from_text(CASE),
            "line to every finding": every_finding,
            "line to every finding in words": whole_check,
        },
        200,
    )
    print(f"\n{f'one case of {len(CASE)} bytes':<34}{'microseconds':>18}{'times json.loads':>18}")
    for name, seconds in line.items():
        print(f"{name:<34}{seconds * 1e6:>18.1f}{seconds / line['json.loads']:>18.1f}")

    many = answers()
    letter = best(
        {
            "check_letter": lambda: check_letter(LETTER, edition="hos-2024"),
            "check_letter, mean of others": lambda: [
                check_letter(one, edition="hos-2024") for one in many
            ],
            "sum(range(10**6))": lambda: sum(range(10**6)),
        },
        1,
    )
    letter["check_letter, mean of others"] /= len(many)
    print(f"\n{f'one letter of {len(LETTER.text or str())} characters':<34}{'milliseconds':>18}")
    for name, seconds in letter.items():
        print(f"{name:<34}{seconds * 1e3:>18.2f}")

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.json"
        path.write_text(CASE, encoding="utf-8")
        checked = ["-m", "complaintcode", "check", str(path), "--as-of", AS_OF.isoformat()]
        read = ["-m", "complaintcode", "letter", str(HERE / "letter.txt"), *OF_STAGE_1]
        started = processes(
            {
                "import attrs": ["-c", "import attrs"],
                "import complaintcode": ["-c", "import complaintcode"],
                "import attrs, json, argparse": ["-c", "import attrs, json, argparse"],
                "complaintcode check case.json": checked,
                "complaintcode letter letter.txt": read,
            }
        )
    print(f"\n{'a process of its own':<34}{'milliseconds':>18}{'times':>18}")
    for name, base in (
        ("import complaintcode", "import attrs"),
        ("complaintcode check case.json", "import attrs, json, argparse"),
        ("complaintcode letter letter.txt", "import attrs, json, argparse"),
    ):
        ratio = started[name] / started[base]
        print(f"{base:<34}{started[base] * 1e3:>18.1f}")
        print(f"{name:<34}{started[name] * 1e3:>18.1f}{ratio:>18.2f}")


if __name__ == "__main__":
    main()
