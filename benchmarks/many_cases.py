"""Many cases: peak memory by their number, and the time that several processes take.

    python benchmarks/many_cases.py [--cases 10000,1000000] [--jobs 1,2] [--rounds 3]

For each number of cases and of processes the best wall-clock time of all rounds, run in turn, and
the peak of the largest process. A million cases take a while: more than ten minutes on one core.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

CASE: dict[str, Any] = json.loads(Path(__file__).with_name("case.json").read_text(encoding="utf-8"))


class Run(NamedTuple):
    """Wall-clock seconds, and the peak of the largest process in MB."""

    seconds: float
    peak: float


def made(path: Path, number: int) -> None:
    """Write so many cases, each with a reference of its own."""
    with path.open("w", encoding="utf-8") as file:
        for place in range(number):
            file.write(f"{json.dumps({**CASE, 'reference': f'HC-{place:07}'})}\n")


def checked(path: Path, jobs: int) -> Run:
    """Check them in so many processes."""
    command = ["-m", "complaintcode", "check", str(path), "--jobs", str(jobs)]
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *command, "--as-of", "2025-07-01"], stdout=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Run(time.perf_counter() - begun, used.ru_maxrss / 1024)


def main() -> None:
    """Print the table."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--cases", default="10000,1000000")
    given.add_argument("--jobs", default="1,2")
    given.add_argument("--rounds", type=int, default=3)
    wanted = given.parse_args()
    numbers = [int(one) for one in wanted.cases.split(",")]
    jobs = [int(one) for one in wanted.jobs.split(",")]
    print(f"{'cases':>10}{'processes':>12}{'seconds':>10}{'times':>8}{'a second':>10}{'MB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for number in numbers:
            path = Path(folder) / f"{number}.jsonl"
            made(path, number)
            runs: dict[int, list[Run]] = {one: [] for one in jobs}
            for _ in range(wanted.rounds):
                for one in jobs:
                    runs[one].append(checked(path, one))
            first = min(run.seconds for run in runs[jobs[0]])
            for one, found in runs.items():
                best = min(run.seconds for run in found)
                peak = max(run.peak for run in found)
                print(
                    f"{number:>10}{one:>12}{best:>10.1f}{first / best:>8.2f}"
                    f"{number / best:>10.0f}{peak:>8.1f}"
                )


if __name__ == "__main__":
    main()
