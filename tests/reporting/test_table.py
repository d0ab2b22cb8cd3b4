"""CSV: a finding a row, whose texts come back, and of which no spreadsheet makes a formula."""

from __future__ import annotations

import csv
import sqlite3
from io import StringIO

import pytest
from hypothesis import given, settings

from complaintcode.reporting.documents import report_to_dict
from complaintcode.reporting.table import FINDING_COLUMNS, finding_rows
from tests.reporting.made import NASTY, UNKNOWN, checked, nasty, printed


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline="")))


def given_back(cell: str) -> str:
    return cell.removeprefix("'")


def test_a_finding_is_a_row_with_the_keys_of_its_document() -> None:
    found = rows(printed("csv", UNKNOWN, checked("answered-late"), many=True))
    documents = [*UNKNOWN.report.findings, *checked("answered-late").report.findings]
    assert [row["id"] for row in found] == [one.id for one in documents]
    last = found[-1]
    wanted = report_to_dict(checked("answered-late").report)["findings"][-1]
    assert last["outcome"] == wanted["outcome"] == "not_met"
    assert (last["case_outcome"], last["reference"]) == ("not_met", "HC-1042")
    assert (last["days_late"], last["due_on"], last["provisional"]) == ("3", "2025-01-09", "false")
    assert last["advice"] == wanted["advice"]
    assert last["extension"] == ""


def test_lists_are_one_cell() -> None:
    found = rows(printed("csv", UNKNOWN))
    assert found[2]["missing"] == "$.stages[1].acknowledged"
    assert found[4]["with"] == "6.11"


def test_the_columns_are_named_even_where_there_is_no_row() -> None:
    assert printed("csv", many=True) == f"{','.join(FINDING_COLUMNS)}\n"
    assert len(set(FINDING_COLUMNS)) == len(FINDING_COLUMNS)


def test_what_a_person_decided_has_columns_of_its_own() -> None:
    found = rows(printed("csv", nasty("text")))
    assert found[0]["judged_on"] == "2025-01-02"
    assert [row["judged_reason"] for row in found] == ["text", "text", "", "", "text"]
    assert [row["ignored_reason"] for row in found] == ["", "text", "", "text", ""]


@settings(deadline=None, max_examples=80)
@given(NASTY)
def test_every_text_comes_back_and_begins_no_formula(text: str) -> None:
    found = rows(printed("csv", nasty(text)))
    assert len(found) == len(UNKNOWN.report.findings)
    for row in found:
        assert given_back(row["reference"]) == given_back(row["because"]) == text
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())


@pytest.mark.parametrize("text", ["=1+1", "+44", "-7", "@x", "'quoted'", "\tx", "\rx"])
def test_a_sign_of_a_formula_has_an_apostrophe_before_it(text: str) -> None:
    assert rows(printed("csv", nasty(text)))[0]["reference"] == f"'{text}"


def test_what_is_empty_in_a_table_is_none_in_a_row_in_python() -> None:
    (found, *_), (told, *_) = finding_rows(UNKNOWN.report), rows(printed("csv", UNKNOWN))
    assert (found["id"], found["advice"], told["advice"]) == (told["id"], None, "")


@settings(deadline=None, max_examples=80)
@given(NASTY)
def test_rows_in_python_are_those_of_the_table(text: str) -> None:
    case = nasty(text)
    found = list(finding_rows(case.report))
    assert found[0]["reference"] == text
    assert [tuple(row) for row in found] == [FINDING_COLUMNS] * len(found)
    told = [[given_back(cell) for cell in row.values()] for row in rows(printed("csv", case))]
    assert [[cell or "" for cell in row.values()] for row in found] == told


def test_sqlite_takes_the_rows_and_counts_them() -> None:
    found = rows(printed("csv", UNKNOWN, checked("open-case"), many=True))
    database = sqlite3.connect(":memory:")
    names = ", ".join(f'"{name}"' for name in FINDING_COLUMNS)
    database.execute(f"create table findings ({names})")
    marks = ", ".join("?" * len(FINDING_COLUMNS))
    database.executemany(
        f"insert into findings values ({marks})",  # noqa: S608 - question marks
        [tuple(row.values()) for row in found],
    )
    counted = database.execute(
        "select outcome, count(*) from findings group by outcome order by outcome"
    ).fetchall()
    database.close()
    assert counted == [("met", 6), ("needs_review", 2), ("not_met", 4), ("not_yet_due", 1)]
