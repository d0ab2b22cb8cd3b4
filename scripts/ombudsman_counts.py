"""Set our counts beside those that the Ombudsman states in published decisions.

    python scripts/ombudsman_counts.py

Checks the case files of tests/data/case-files in one run, then prints a line for each count that
a decision states (tests/data/ombudsman-counts.json): the Ombudsman's number, ours from the same
days, the difference, and what our finding says. Last, how many response times stay with a person.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from complaintcode import Finding, Outcome, Report, WorkingDayCalendar, check, load_case

DATA = Path(__file__).parent.parent / "tests/data"
AS_OF = date(2026, 11, 24)
ROW = "{:<12} {:<5} {:<28} {:>6} {:>5} {:>5}  {}"


def main() -> None:
    """Print the table and the sums below it."""
    reports = {
        file.stem: check(load_case(file), as_of=AS_OF)
        for file in sorted((DATA / "case-files").glob("*.json"))
    }
    counts = json.loads((DATA / "ombudsman-counts.json").read_text(encoding="utf-8"))
    print(ROW.format("decision", "", "count", "stated", "ours", "diff", "our finding"))
    exact: Counter[int] = Counter()
    for count in counts:
        ours = our_count(count)
        stated = count["stated_working_days"]
        difference = "" if ours is None else ours - stated
        if ours is not None and count["count_kind"] in {"elapsed", "late_by", "within"}:
            exact[ours - stated] += 1
        found = _finding(reports, count)
        print(
            ROW.format(
                count["id"],
                count["provision"] or "",
                f"{count['count_kind']} {count.get('count_from', '')}",
                stated,
                "-" if ours is None else ours,
                difference,
                f"{found.provision} {found.headline}" if found else "-",
            )
        )
    print(f"\nours less the Ombudsman's, exact counts: {dict(sorted(exact.items()))}")
    _response_times(reports)


def our_count(count: dict[str, Any]) -> int | None:
    """Our count of the days that a decision counts; ``None`` where it does not date them."""
    if "count_from" not in count:
        return None
    start, end = (date.fromisoformat(count[key]) for key in ("count_from", "count_to"))
    calendar = WorkingDayCalendar()
    kind = count["count_kind"]
    if kind == "late_calendar":
        return (end - calendar.add(start, count["stated_limit"])).days
    days = calendar.count(start, end)
    return days - count["stated_limit"] if kind == "late_by" else days


def _finding(reports: dict[str, Report], count: dict[str, Any]) -> Finding | None:
    """Our finding that ends on the day on which the decision's count ends."""
    end = count.get("count_to")
    for name, report in reports.items():
        if name.startswith(count["id"]):
            for finding in report.findings:
                if finding.done_on and finding.done_on.isoformat() == end:
                    return finding
    return None


def _response_times(reports: dict[str, Report]) -> None:
    outcomes = Counter(
        finding.outcome
        for report in reports.values()
        for finding in report.findings
        if finding.rule.endswith("response-time")
    )
    settled = sum(
        1
        for report in reports.values()
        for finding in report.findings
        if finding.rule.endswith("in-all-time")
    )
    errors = sum(len(report.errors) for report in reports.values())
    print(f"{len(reports)} case files checked in one run, {errors} errors")
    print(
        f"{sum(outcomes.values())} response times:"
        f" {outcomes[Outcome.MET]} met, {outcomes[Outcome.NOT_MET]} not met,"
        f" {outcomes[Outcome.NEEDS_REVIEW]} left to a person or a missing day"
        f" ({settled} of these late in all, whenever they were acknowledged)"
    )


if __name__ == "__main__":
    main()
