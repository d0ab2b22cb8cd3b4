"""What is new, gone or different among the findings since the last run, for a nightly job.

    python examples/nightly/what_changed.py cases/ --state findings.json [--as-of 2025-02-01]

Reads every case of a folder or a file (JSON, JSON Lines), checks it, and compares the findings with
those of the run before by their ``id``, which stays the same while a case grows. The state holds
ids, outcomes and headlines: references and days, and nobody's words. It is written in one step, so
that a run that is cut off leaves that of the night before. Where something could not be checked,
nothing is told as gone that night.

0: nothing changed, or it is the first night; 1: something did; 2: a case could not be checked.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from complaintcode import check, load_cases

SAME, CHANGED, UNCHECKED = 0, 1, 2
if TYPE_CHECKING:
    from complaintcode import CaseFileError

Findings = dict[str, list[str]]  # id: outcome, headline


def main() -> int:
    """Compare, print, remember."""
    parser = argparse.ArgumentParser(description="What changed among the findings since last time.")
    parser.add_argument("cases", type=Path)
    parser.add_argument("--state", type=Path, required=True, help="where the last findings stand")
    parser.add_argument("--as-of", type=date.fromisoformat, help="the day of looking, else today")
    given = parser.parse_args()
    as_of = given.as_of or datetime.now(ZoneInfo("Europe/London")).date()

    before = known(given.state)
    now, errors = findings_of(given.cases, as_of)
    for error in errors:
        print(error, file=sys.stderr)
    if errors and before is not None:
        # What could not be checked tonight has not gone.
        now = {**before, **now}
    remember(given.state, now)
    if before is None:
        print(f"first night: {len(now)} findings")
        return UNCHECKED if errors else SAME
    changes = list(compared(before, now))
    print("\n".join(changes) or "nothing changed")
    return UNCHECKED if errors else CHANGED if changes else SAME


def findings_of(cases: Path, as_of: date) -> tuple[Findings, list[str]]:
    """The findings of every case under a path by id, and what could not be read or checked."""
    errors: list[str] = []
    found: Findings = {}

    def unread(error: CaseFileError) -> None:
        errors.append(str(error))

    for case in load_cases(cases, on_error=unread):
        report = check(case, as_of=as_of)
        errors += [f"{case.reference}: {error}" for error in report.errors]
        found |= {one.id: [one.outcome.value, one.headline] for one in report.findings}
    return found, errors


def compared(before: Findings, now: Findings) -> list[str]:
    """A line for each finding that is new, gone, or has another outcome."""
    lines = [f"new      {one}  {now[one][0]}: {now[one][1]}" for one in now.keys() - before.keys()]
    lines += [
        f"gone     {one}  was {before[one][0]}: {before[one][1]}"
        for one in before.keys() - now.keys()
    ]
    lines += [
        f"changed  {one}  {before[one][0]} -> {now[one][0]}: {now[one][1]}"
        for one in before.keys() & now.keys()
        if before[one][0] != now[one][0]
    ]
    return sorted(lines)


def known(state: Path) -> Findings | None:
    """The findings of the run before; ``None`` on the first night."""
    if not state.exists():
        return None
    found: Findings = json.loads(state.read_text("utf-8"))["findings"]
    return found


def remember(state: Path, findings: Findings) -> None:
    """Write the state beside its place and move it there, so that it is never half there."""
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=state.parent, prefix=f".{state.name}.", delete=False
    ) as file:
        json.dump({"findings": findings}, file, indent=1, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    Path(file.name).replace(state)


if __name__ == "__main__":
    sys.exit(main())
