"""A made year of 2,000 complaints, and every table of its report counted again in SQL.

The second path shares nothing with the library but the case files: the rows are made here from the
JSON, bank holidays stand here, and ``recount.sql`` has its own reading of the Code. What provisions
say beside time is taken from the reports of ``check``, as other tests answer for the rules; it is
counted again.
"""

from __future__ import annotations

import json
import sqlite3
import statistics
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode import (
    Complaint,
    Portfolio,
    Report,
    TsmRules,
    case_from_dict,
    check,
    portfolio,
)
from complaintcode.portfolios import making

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent.parent
SQL = Path(__file__).with_name("recount.sql").read_text(encoding="utf-8")
_BANK_HOLIDAYS = """
2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26
2022-12-27 2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25
2023-12-26 2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26
2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26 2026-01-01
2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
"""
STATES = (
    "in_time", "in_time_with_extension", "late", "pending", "withdrawn", "needs_review",
)  # fmt: skip

# Case files, the day of looking, the period: a year whose last answers are out, one seen early, a
# quarter, and a year under the Code of 2022 with stages that run on after it.
YEARS = {
    "2025-26": ("2025", 2000, "2026-05-11", "2025-04-01", "2026-03-31"),
    "2025-26, seen early": ("2025", 400, "2026-01-08", "2025-04-01", "2026-03-31"),
    "2025-Q4": ("2025", 400, "2026-02-20", "2025-10-01", "2025-12-31"),
    "2023-24": ("2023", 400, "2024-06-28", "2023-04-01", "2024-03-31"),
    "2024-25": ("2023", 400, "2024-06-28", "2024-04-01", "2025-03-31"),
}


# Each month of the period that had begun by the day of looking.
MONTHS = """
WITH RECURSIVE month(day) AS (
  SELECT first FROM asking
  UNION ALL SELECT date(day, 'start of month', '+1 month') FROM month, asking
  WHERE date(day, 'start of month', '+1 month') <= min(last, as_of)
) SELECT substr(day, 1, 7) FROM month
"""

Made = dict[tuple[str, int], list[dict[str, Any]]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("made")
    found = {}
    for start, cases in {(year[0], year[1]) for year in YEARS.values()}:
        file = folder / f"{start}-{cases}.jsonl"
        script = [sys.executable, str(ROOT / "examples/a-year/make_year.py"), str(file)]
        subprocess.run([*script, "--year", start, "--cases", str(cases)], check=True)
        found[start, cases] = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    return found


class Again:
    """The same year, in a database and in a portfolio."""

    def __init__(self, name: str, made: Made) -> None:
        start, cases, as_of, first, last = YEARS[name]
        self.cases = made[start, cases]
        self.as_of = date.fromisoformat(as_of)
        self.complaints = [case_from_dict(case) for case in self.cases]
        self.year = name.partition(",")[0]
        self.reports: list[Report] = []
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(making, "check", self._checked)
            self.portfolio = self.counted()
        self.base = sqlite3.connect(":memory:")
        self._rows(as_of, first, last)
        self.base.executescript(SQL)

    def counted(self, **rules: Any) -> Portfolio:
        homes = {"lcra": 22000, "lcho": 1800}
        rules_ = TsmRules(**rules)
        return portfolio(
            self.complaints, year=self.year, homes=homes, as_of=self.as_of, rules=rules_
        )

    def _checked(self, complaint: Complaint, **given: Any) -> Report:
        self.reports.append(check(complaint, **given))
        return self.reports[-1]

    def _rows(self, as_of: str, first: str, last: str) -> None:
        run = self.base
        run.executescript(
            """
            CREATE TABLE complaint(
              ref, received, tenure, category, withdrawn, issue_arose, joined_ref, joined_from);
            CREATE TABLE stage(
              ref, number, requested, logged, acknowledged, responded, decided_by, decision);
            CREATE TABLE extension(ref, number, notified, until, reason, accepted);
            CREATE TABLE exclusion(ref, kind, ground, decided, overturned, reasons, discretion);
            CREATE TABLE remedy(ref, number, kind, amount, offered, due, done);
            CREATE TABLE bank_holiday(day);
            CREATE TABLE asking(as_of, first, last);
            """
        )
        run.execute("INSERT INTO asking VALUES (?, ?, ?)", (as_of, first, last))
        run.executemany(
            "INSERT INTO bank_holiday VALUES (?)", ((day,) for day in _BANK_HOLIDAYS.split())
        )
        for case in self.cases:
            ref, joined = case["reference"], case.get("joined_with", {})
            self._put(
                "complaint",
                (ref, *_of(case, "received", "tenure", "category", "withdrawn", "issue_arose"),
                 *_of(joined, "reference", "from_stage")),
            )  # fmt: skip
            for one in case.get("exclusions", ()):
                keys = ("of", "ground", "decided", "overturned", "reasons", "discretion_considered")
                self._put("exclusion", (ref, *_of(one, *keys)))
            for stage in case.get("stages", ()):
                number = stage["number"]
                keys = (
                    "requested",
                    "logged",
                    "acknowledged",
                    "responded",
                    "decided_by",
                    "decision",
                )
                self._put("stage", (ref, number, *_of(stage, *keys)))
                for one in stage.get("extensions", ()):
                    accepted = "reason_accepted_by" in one
                    row = (*_of(one, "notified", "until", "reason"), accepted)
                    self._put("extension", (ref, number, *row))
                for one in stage.get("remedies", ()):
                    row = _of(one, "kind", "amount", "offered", "due", "done")
                    self._put("remedy", (ref, number, *row))

    def _put(self, table: str, row: tuple[Any, ...]) -> None:
        marks = ", ".join("?" * len(row))
        self.base.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self.base.execute(query).fetchall()

    def counts(self, query: str) -> dict[Any, int]:
        """A count by what stands before it."""
        return {row[0] if len(row) == 2 else row[:-1]: row[-1] for row in self.rows(query)}

    def one(self, query: str) -> int:
        (count,) = self.rows(query)[0]
        assert isinstance(count, int)
        return count


def _of(record: dict[str, Any], *keys: str) -> tuple[Any, ...]:
    return tuple(record.get(key) for key in keys)


@pytest.fixture(scope="module", params=YEARS)
def again(request: pytest.FixtureRequest, made: Made) -> Iterator[Again]:
    found = Again(request.param, made)
    yield found
    found.base.close()


def _filled(table: Any) -> dict[tuple[str, str], int]:
    """The cells of a table that hold something."""
    return {(row, name): n for row, cells in table.items() for name, n in cells.items() if n}


def test_ch01_and_ch02(again: Again) -> None:
    found = again.counts("SELECT stock, number, state, count(*) FROM measured GROUP BY 1, 2, 3")
    open_ = again.counts(
        "SELECT stock, number, count(*) FROM measured WHERE NOT answered"
        " AND state IN ('late', 'needs_review') GROUP BY 1, 2"
    )
    homes = {"all": 23800, "lcra": 22000, "lcho": 1800}
    for stock, held in homes.items():
        for number in (1, 2):
            states = {state: found.get((stock, number, state), 0) for state in STATES}
            made = sum(states.values())
            ch01 = again.portfolio.ch01[stock][f"stage{number}"]
            assert ch01.made == made
            assert ch01.per_1000 == pytest.approx(made / held * 1000)
            ch02 = again.portfolio.ch02[stock][f"stage{number}"]
            assert {state: getattr(ch02, state) for state in STATES} == states
            assert (ch02.made_in_all, ch02.not_assessed) == (made, 0)
            assert ch02.unanswered == open_.get((stock, number), 0)
            out_of = made - states["pending"] - states["withdrawn"]
            assert ch02.made == out_of
            in_time = states["in_time"] + states["in_time_with_extension"]
            if out_of:
                assert ch02.percent == pytest.approx(in_time / out_of * 100)
            else:
                assert ch02.percent is None


@pytest.mark.parametrize("again", ["2025-Q4"], indirect=True)
def test_the_other_readings(again: Again) -> None:
    found = again.counts(
        "SELECT state, answered, count(*) FROM measured WHERE stock = 'all' AND number = 1"
        " GROUP BY 1, 2"
    )
    states = Counter[str]()
    for (state, _), count in found.items():
        states[state] += count
    answered = sum(n for (state, replied), n in found.items() if replied and state != "withdrawn")
    kept = states["in_time"] + states["in_time_with_extension"]
    made = states.total()
    for rules, percent, all_made in (
        ({"ch02_denominator": "responded"}, kept / answered, made),
        ({"count_extensions": False},
         states["in_time"] / (made - states["pending"] - states["withdrawn"]), made),
        ({"withdrawn": "count"}, kept / (made - states["pending"]), made),
        ({"withdrawn": "exclude"}, kept / (made - states["pending"] - states["withdrawn"]),
         made - states["withdrawn"]),
    ):  # fmt: skip
        again_so = again.counted(**rules)
        assert again_so.ch02["all"]["stage1"].percent == pytest.approx(percent * 100)
        assert again_so.ch01["all"]["stage1"].made == all_made


def test_what_is_left_out(again: Again) -> None:
    left = again.counts(
        "SELECT iif(tenure = 'other', 'other_tenure', left_out) AS reason, count(DISTINCT ref)"
        " FROM entry WHERE reason IS NOT NULL GROUP BY 1"
    )
    assert {reason: n for reason, n in again.portfolio.left_out.items() if n} == left
    unknown = "SELECT count(DISTINCT ref) FROM measured WHERE tenure IS NULL"
    assert again.portfolio.unknown_tenure == again.one(unknown)
    assert again.portfolio.cases == again.one("SELECT count(*) FROM entry WHERE number = 1")
    by_stage = again.counts(
        "SELECT 'stage' || number, coalesce(left_out, state), count(*) FROM entry GROUP BY 1, 2"
    )
    asked = again.counts("SELECT 'stage' || number, count(*) FROM entry GROUP BY 1")
    taken_up = again.counts("SELECT 'stage' || number, count(*) FROM taken_up GROUP BY 1")
    assert _filled(again.portfolio.stages) == {
        **by_stage,
        **{(stage, "asked"): n for stage, n in asked.items()},
        **{(stage, "counted"): n for stage, n in taken_up.items()},
    }


def test_volumes_and_decisions(again: Again) -> None:
    months = "SELECT substr(day, 1, 7), 'stage' || number, count(*) FROM taken_up GROUP BY 1, 2"
    assert _filled(again.portfolio.months) == again.counts(months)
    for stage, by_month in again.portfolio.by_month.items():
        every = f"FROM taken_up WHERE number = {stage[5:]} GROUP BY 1, 2"
        made = again.counts(f"SELECT substr(day, 1, 7), 'made', count(*) {every}")
        states = again.counts(f"SELECT substr(day, 1, 7), state, count(*) {every}")
        assert _filled(by_month) == {**made, **states}
        assert list(by_month) == [row[0] for row in again.rows(MONTHS)]
    heading = "coalesce(category, 'not_recorded')"
    categories = again.counts(
        f"SELECT {heading}, 'stage' || number, count(*) FROM taken_up GROUP BY 1, 2"  # noqa: S608
    )
    late = again.counts(
        f"SELECT {heading}, 'late', count(*) FROM taken_up WHERE state = 'late' GROUP BY 1"  # noqa: S608
    )
    upheld = again.counts(
        f"SELECT {heading}, 'upheld', count(*) FROM taken_up WHERE number = 1"  # noqa: S608
        " AND decision IN ('upheld', 'partly_upheld') GROUP BY 1"
    )
    assert _filled(again.portfolio.categories) == {**categories, **late, **upheld}
    decisions = again.counts(
        "SELECT 'stage' || number, coalesce(decision, 'not_recorded'), count(*) FROM taken_up"
        " WHERE answered GROUP BY 1, 2"
    )
    assert _filled(again.portfolio.decisions) == decisions


def test_how_long_answers_took(again: Again) -> None:
    for stage, found in again.portfolio.times.items():
        for of, one in found.items():
            days = again.rows(
                f"SELECT days FROM taken WHERE number = {stage[5:]} AND of = '{of}' ORDER BY 1"  # noqa: S608
            )
            taken = [row[0] for row in days]
            assert one.answers == len(taken)
            assert one.days == dict(sorted(Counter(taken).items()))
            if taken:
                assert one.median == statistics.median(taken)
                within = one.nineteen_in_twenty
                assert within is not None
                assert sum(day <= within for day in taken) >= 0.95 * len(taken)
                assert sum(day < within for day in taken) < 0.95 * len(taken)
                assert one.longest == taken[-1]


def test_how_answers_lie_about_the_limit(again: Again) -> None:
    found = again.counts(
        "SELECT 'stage' || number, \"limit\", step, state, count(*) FROM answer GROUP BY 1, 2, 3, 4"
    )
    assert {
        (stage, limit, *cell): count
        for stage, by_limit in again.portfolio.spread.items()
        for limit, steps in by_limit.items()
        for cell, count in _filled(steps).items()
    } == found
    assert sum(found.values()) == sum(
        one["as_counted"].answers or 0 for one in again.portfolio.times.values()
    )


def test_extensions_and_escalation(again: Again) -> None:
    extended = again.counts(
        "SELECT 'stage' || number, state, count(*) FROM taken_up WHERE extended GROUP BY 1, 2"
    )
    found = {
        key: n
        for key, n in _filled(again.portfolio.extensions).items()
        if key[1] not in {"stages", "extended"}
    }
    assert found == extended
    shares = again.rows("SELECT number, count(*), sum(extended) FROM taken_up GROUP BY 1")
    for number, stages, told in shares:
        row = again.portfolio.extensions[f"stage{number}"]
        assert (row["stages"], row["extended"]) == (stages, told)
    reasons = again.counts(
        "SELECT coalesce(nullif(e.reason, ''), 'not_recorded'), count(*) FROM extension e"
        " JOIN taken_up t USING (ref, number) WHERE t.extended GROUP BY 1"
    )
    none = reasons.pop("not_recorded", 0)
    recurring = {reason: n for reason, n in reasons.items() if n >= 3}
    other = sum(reasons.values()) - sum(recurring.values())
    told = again.portfolio.extension_reasons
    assert told == {"recurring": recurring, "rest": {"other": other, "not_recorded": none}}
    further = "SELECT count(*) FROM taken_up t JOIN asked a USING (ref) WHERE t.number = 1"
    escalation = again.portfolio.escalation
    assert escalation.complaints == again.one("SELECT count(*) FROM taken_up WHERE number = 1")
    assert escalation.asked == again.one(f"{further} AND a.number = 2")
    assert escalation.refused == again.one(
        "SELECT count(*) FROM taken_up t JOIN refusal r USING (ref) WHERE t.number = 1"
        " AND r.number = 2"
    )


def test_refusals(again: Again) -> None:
    p = again.portfolio
    assert p.refusals == again.counts("SELECT ground, count(*) FROM refused GROUP BY 1")
    kinds = "SELECT kind, ground, count(*) FROM refused GROUP BY 1, 2"
    assert _filled(p.refusals_by_kind) == again.counts(kinds)
    overturned = "SELECT ground, count(*) FROM refused WHERE overturned IS NOT NULL GROUP BY 1"
    assert p.refusals_overturned == again.counts(overturned)


def test_promises(again: Again) -> None:
    states = again.counts("SELECT kind, state, count(*) FROM promise GROUP BY 1, 2")
    every = again.counts("SELECT kind, 'promised', count(*) FROM promise GROUP BY 1")
    assert _filled(again.portfolio.promises) == {**states, **every}
    offered, paid = again.rows(
        "SELECT coalesce(sum(amount), 0),"
        " coalesce(sum(amount) FILTER (WHERE state IN ('kept', 'late', 'done')), 0) FROM promise"
    )[0]
    assert again.portfolio.pounds == {"offered": offered, "paid": paid}


def test_warnings(again: Again) -> None:
    told = Counter(one.about for one in again.portfolio.warnings)
    same = "SELECT count(*) FROM (SELECT 1 FROM refused GROUP BY reasons HAVING count(*) > 1)"
    assert told["same refusal text"] == again.one(same)
    both = again.one(
        "SELECT count(*) FROM (SELECT 1 FROM asked a JOIN stage f ON f.ref = a.ref AND f.number = 1"
        " JOIN stage s ON s.ref = a.ref AND s.number = 2, asking"
        " WHERE a.number = 2 AND a.day BETWEEN first AND last AND f.decided_by = s.decided_by"
        " AND coalesce(a.joined_from > 2, 1) GROUP BY s.decided_by HAVING count(*) >= 3)"
    )
    assert told["one person at both stages"] == both
    few = "SELECT julianday(last) - julianday(first) + 1, count(ref) FROM asking LEFT JOIN measured"
    ((days, made),) = again.rows(f"{few} ON stock = 'all' AND number = 1")
    assert told["few complaints"] == (made < 15 * 23.8 * days / 365.25)
    mostly = "SELECT 1 FROM taken_up GROUP BY number HAVING count(*) > 9 AND avg(extended) > 0.5"
    assert told["mostly extended"] == len(again.rows(mostly))
    grounds = again.rows(
        "SELECT 1 FROM refused GROUP BY ground HAVING count(*) > 2 AND count(overturned) = 0"
        " AND total(discretion) = 0 AND (ground <> 'over_time_limit' OR NOT EXISTS ("
        "  SELECT 1 FROM taken_up JOIN complaint c USING (ref) WHERE number = 1"
        "  AND date(issue_arose, iif(day < '2024-04-01', '+6 months', '+12 months')) < day))"
    )
    assert told["one ground always refused"] == len(grounds)
    assert told.total() == sum(
        told[about]
        for about in (
            "same refusal text",
            "one ground always refused",
            "one person at both stages",
            "few complaints",
            "mostly extended",
        )
    )


def test_the_time_provisions(again: Again) -> None:
    """6.3 and 6.14, 5.1 and 5.13: by the SQL's own verdicts, over all residents."""
    numbers = {
        ("hos-2024", 1): ("6.3", "stage1"),
        ("hos-2024", 2): ("6.14", "stage2"),
    }
    rows = {(one.edition, one.provision): one for one in again.portfolio.provisions}
    for (edition, number), (provision, _) in numbers.items():
        found = again.counts(
            "SELECT e.state, count(*) FROM entry e JOIN happened h USING (ref, number)"  # noqa: S608
            f" WHERE NOT h.joined AND number = {number} AND h.edition = '{edition}'"
            " AND NOT h.refused GROUP BY 1"
        )
        row = rows.get((edition, provision))
        met = found.get("in_time", 0) + found.get("in_time_with_extension", 0)
        assert (row.met if row else 0) == met
        assert (row.needs_review if row else 0) == found.get("needs_review", 0)
        assert (row.not_met if row else 0) == found.get("late", 0)
        assert (row.not_yet_due if row else 0) == found.get("pending", 0)


def test_every_provision(again: Again) -> None:
    """Counted again from the findings that ``check`` gives."""
    run = again.base
    run.execute("CREATE TABLE finding(ref, edition, provision, number, rank, rule, strength)")
    run.execute("CREATE TABLE lacking(ref, edition, provision)")
    order = ("not_met", "needs_review", "not_yet_due", "met")
    held = {case["reference"]: case for case in again.cases}
    for report in again.reports:
        case = held[report.reference or ""]
        for one in report.findings:
            at = one.about.partition("stages[")[2].partition("]")[0]
            stages = case.get("stages") or [{"number": 1}]
            number = stages[int(at)]["number"] if at else 1
            rank = order.index(one.outcome.value)
            row = (report.reference, report.edition, one.provision, number, rank, one.rule)
            run.execute("INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?)", (*row, one.strength))
        run.executemany(
            "INSERT INTO lacking VALUES (?, ?, ?)",
            ((report.reference, report.edition, one.provision) for one in report.not_assessed),
        )
    found = again.rows(
        "SELECT edition, provision, worst, count(*), group_concat(ref, ' ') FROM ("
        "  SELECT f.edition, f.provision, f.ref, min(f.rank) AS worst FROM finding f"
        "  JOIN asked a ON a.ref = f.ref AND a.number = f.number, asking"
        "  WHERE a.day BETWEEN asking.first AND asking.last"
        "  AND f.rule NOT LIKE '%in-all-time' AND f.strength <> 'advice' GROUP BY 1, 2, 3"
        ") GROUP BY 1, 2, 3"
    )
    lacking = again.counts(
        "SELECT l.edition, l.provision, count(*) FROM lacking l"
        " JOIN asked a ON a.ref = l.ref AND a.number = 1, asking"
        " WHERE a.day BETWEEN asking.first AND asking.last GROUP BY 1, 2"
    )
    wanted = {(edition, number, order[worst]): n for edition, number, worst, n, _ in found}
    wanted |= {(*key, "not_assessed"): n for key, n in lacking.items()}
    names = (*order, "not_assessed")
    assert {
        (one.edition, one.provision, name): count
        for one in again.portfolio.provisions
        for name in names
        if (count := getattr(one, name))
    } == wanted
    cases = {
        (edition, number, order[worst]): set(refs.split())
        for edition, number, worst, _, refs in found
    }
    for each in again.portfolio.provisions:
        for name, refs in each.cases.items():
            assert set(refs) == cases.get((each.edition, each.provision, name), set())
    run.executescript("DROP TABLE finding; DROP TABLE lacking")
