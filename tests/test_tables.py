"""Tables: encodings, delimiters, rows that are wrong, one row a case, one row a stage."""

from __future__ import annotations

import csv
import io
import string
import textwrap
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from complaintcode import CaseFileError, Complaint, case_from_dict, case_to_dict, load_cases
from complaintcode.casefile.columns import column_map
from complaintcode.casefile.one_case import Case
from complaintcode.casefile.sources import StandardInput, cases, holds_several
from complaintcode.casefile.tables import table_cases
from complaintcode.model.kinds import QUOTE_AT_MOST

ROOT = Path(__file__).parent.parent
EXPORTS = ROOT / "examples/exports"

BY_CASE: dict[str, Any] = {
    "case_key": "Ref",
    "date_formats": ["%d/%m/%Y"],
    "columns": {
        "received": "Received",
        "stages[0].acknowledged": "S1 ack",
        "stages[0].responded": "S1 sent",
        "stages[1].requested": "S2 asked",
        "stages[1].responded": "S2 sent",
    },
}
BY_STAGE: dict[str, Any] = {
    "rows": "stage",
    "case_key": "Parent",
    "date_formats": ["%d/%m/%Y"],
    "columns": {
        "tenure": "Tenure",
        "stage.number": "Stage",
        "stage.requested": "Asked",
        "stage.acknowledged": "Ack",
        "stage.responded": "Sent",
    },
}
HEAD = "Ref,Received,S1 ack,S1 sent,S2 asked,S2 sent"
STAGES = "Parent,Stage,Asked,Ack,Sent,Tenure"


def told(text: str) -> list[str]:
    """The lines of a text; what is indented more goes on with the line before."""
    return textwrap.dedent(text).strip().replace("\n  ", " ").split("\n")


class Read:
    """What came of a table: cases, errors line by line, notes."""

    def __init__(self, data: str | bytes, document: dict[str, Any] | None) -> None:
        stream = io.BytesIO(data.encode() if isinstance(data, str) else data)
        columns = None if document is None else column_map(document)
        self.notes: list[str] = []
        found = list(table_cases(stream, "t.csv", columns, self.notes.append))
        self.sources = [one.source for one in found]
        self.errors = [line for one in found if one.error for line in one.error.lines()]
        self.cases = [case_to_dict(one.complaint) for one in found if one.complaint]

    @property
    def references(self) -> list[str]:
        return [one["reference"] for one in self.cases]


def by_case(*rows: str, head: str = HEAD, **more: Any) -> Read:
    return Read("\n".join([head, *rows]), {**BY_CASE, **more})


def by_stage(*rows: str, head: str = STAGES, **more: Any) -> Read:
    return Read("\n".join([head, *rows]), {**BY_STAGE, **more})


class TestOneRowACase:
    def test_a_case_a_row(self) -> None:
        found = by_case("A,01/05/2024,03/05/2024,,,", "B,02/05/2024,N/A,10/05/2024,20/05/2024,")
        assert found.cases == [
            {
                "reference": "A",
                "received": "2024-05-01",
                "stages": [{"number": 1, "acknowledged": "2024-05-03"}],
            },
            {
                "reference": "B",
                "received": "2024-05-02",
                "stages": [
                    {"number": 1, "responded": "2024-05-10"},
                    {"number": 2, "requested": "2024-05-20"},
                ],
            },
        ]
        assert found.sources == ["t.csv:2", "t.csv:3"]
        assert found.errors == []

    def test_a_stage_1_with_columns_is_in_every_case_and_no_other(self) -> None:
        (case,) = by_case("A,01/05/2024,,,,").cases
        assert case["stages"] == [{"number": 1}]

    def test_what_a_bad_row_says_and_the_others_count(self) -> None:
        found = by_case(
            "A,01/05/2024,,,,",
            "B,31/06/2024,3.5.2024,45443,,",
            "C,,,,,",
            ",01/05/2024,,,,",
            "D,01/05/2024,,,,10/05/2023",
            "E,01/05/2024,,,,",
        )
        assert found.references == ["A", "E"]
        assert found.errors == told("""
            t.csv:3: $.received: no such day in the calendar: '31/06/2024', column 'Received'
            t.csv:3: $.stages[0].acknowledged: expected a date like 31/05/2024 (got '3.5.2024'),
              column 'S1 ack'
            t.csv:3: $.stages[0].responded: expected a date, not a spreadsheet's number of one:
              format the column (got '45443'), column 'S1 sent'
            t.csv:4: $.received: required, but missing, column 'Received'
            t.csv:5: $.reference: required, but missing, column 'Ref'
            t.csv:6: $.stages[1].responded: 2023-05-10 is before the complaint was received
              ($.received), 2024-05-01: that cannot be, column 'S2 sent'
        """)

    def test_days_in_a_format_that_the_map_does_not_state(self) -> None:
        found = by_case(
            "A,05/01/2026 09:30,7 Jan 2026,31/06/2026,,",
            "B,31/01/2026,01/05/2026;soon,1/31/2026,,",
            "C,13/02/2026,,tomorrow,,",
            date_formats=[],
            columns={"received": "Received", "chased": "S1 ack", "stages[0].responded": "S1 sent"},
        )
        assert found.errors == told("""
            t.csv:2: $.received: expected a date like 2024-05-15 (got '05/01/2026'), column
              'Received': add date_formats = ["%d/%m/%Y"] to the map of its columns
            t.csv:2: $.chased: expected a date like 2024-05-15 (got '7 Jan 2026'), column 'S1 ack':
              add date_formats = ["%d %B %Y"] to the map of its columns
            t.csv:2: $.stages[0].responded: expected a date like 2024-05-15 (got '31/06/2026'),
              column 'S1 sent'
            t.csv:3: $.received: expected a date like 2024-05-15 (got '31/01/2026'), column
              'Received'
            t.csv:3: $.chased: expected a date like 2024-05-15 (got '01/05/2026'), column 'S1 ack':
              add date_formats = ["%d/%m/%Y"] to the map of its columns
            t.csv:3: $.stages[0].responded: expected a date like 2024-05-15 (got '1/31/2026'),
              column 'S1 sent': add date_formats = ["%m/%d/%Y"] to the map of its columns
            t.csv:4: $.received: expected a date like 2024-05-15 (got '13/02/2026'), column
              'Received'
            t.csv:4: $.stages[0].responded: expected a date like 2024-05-15 (got 'tomorrow'),
              column 'S1 sent'
        """)

    def test_a_problem_inside_a_cell_of_several_values(self) -> None:
        found = by_case(
            "A,01/05/2024,02/05/2024;01/04/2024,,,",
            columns={"received": "Received", "stages[0].updates": "S1 ack"},
        )
        assert found.errors == told("""
            t.csv:2: $.stages[0].updates[1]: 2024-04-01 is before the complaint was received
              ($.received), 2024-05-01: that cannot be, column 'S1 ack'
        """)

    def test_a_problem_with_a_default(self) -> None:
        found = by_case(
            "A,01/05/2024,,,,",
            columns={"received": "Received"},
            defaults={"withdrawn": "2024-04-01"},
        )
        assert found.errors == told("""
            t.csv:2: $.withdrawn: 2024-04-01 is before the complaint was received ($.received),
              2024-05-01: that cannot be
        """)

    def test_a_second_row_of_a_case_that_the_key_tells(self) -> None:
        found = by_case("A,01/05/2024,,,,", "B,01/05/2024,,,,", "A,02/05/2024,,,,")
        assert found.references == ["A", "B"]
        assert found.errors == told("""
            t.csv:4: $: line 2 is this case already: should the map say rows = "stage"?
        """)

    def test_without_a_key_every_row_is_a_case(self) -> None:
        columns = {"reference": "Ref", "received": "Received"}
        found = by_case("A,01/05/2024,,,,", "A,02/05/2024,,,,", columns=columns, case_key=None)
        assert found.references == ["A", "A"]

    def test_items_that_are_empty_are_left_out_and_the_others_move_up(self) -> None:
        found = by_case(
            "A,01/05/2024,x,05/05/2024,,",
            columns={
                "received": "Received",
                "stages[0].extensions[0].until": "S2 sent",
                "stages[0].extensions[1].until": "S1 sent",
                "stages[0].extensions[1].agreed": "S1 ack",
                "exclusions[0].ground": "S2 asked",
            },
        )
        assert found.errors == told("""
            t.csv:2: $.stages[0].extensions[0].agreed: expected yes or no (got 'x'), column 'S1
              ack'
        """)

    def test_items_told_by_a_key(self) -> None:
        found = by_case(
            "A,01/05/2024,03/05/2024,04/05/2024,05/05/2024,",
            columns={
                "received": "Received",
                "stages[number=2].responded": "S1 sent",
                "stages[number=1].responded": "S1 ack",
                "letters[kind=stage2_response].sent": "S2 asked",
                "letters[kind=stage1_response].sent": "S1 ack",
                "letters[kind=update].sent": "S2 sent",
            },
        )
        (case,) = found.cases
        assert case["stages"] == [
            {"number": 1, "responded": "2024-05-03"},
            {"number": 2, "responded": "2024-05-04"},
        ]
        assert [one["kinds"] for one in case["letters"]] == [
            ["stage2_response"],
            ["stage1_response"],
        ]

    def test_defaults_make_no_item_by_themselves(self) -> None:
        more: dict[str, Any] = {
            "columns": {**BY_CASE["columns"], "exclusions[0].decided": "Refused"},
            "defaults": {"exclusions[0].of": "acceptance", "landlord": "Larkmead Homes"},
            "head": f"{HEAD},Refused",
        }
        plain, refused = by_case("A,01/05/2024,,,,,", "B,01/05/2024,,,,,02/05/2024", **more).cases
        assert plain == {
            "reference": "A",
            "received": "2024-05-01",
            "landlord": "Larkmead Homes",
            "stages": [{"number": 1}],
        }
        assert refused["exclusions"] == [{"of": "acceptance", "decided": "2024-05-02"}]

    def test_empty_dates(self) -> None:
        more: dict[str, Any] = {"empty_date": "null", "defaults": {"partial_record": True}}
        (case,) = by_case("A,01/05/2024,03/05/2024,,,", **more).cases
        assert case["stages"] == [{"number": 1, "acknowledged": "2024-05-03", "responded": None}]


class TestOneRowAStage:
    ROWS = (
        "A,Stage 2,01/06/2024,05/06/2024,,lcra",
        "B,1,02/05/2024,,,",
        "A,Stage 1,01/05/2024 09:30,03/05/2024,13/05/2024,lcra",
    )

    def test_rows_of_a_case_wherever_they_stand(self) -> None:
        found = by_stage(*self.ROWS)
        assert found.errors == []
        assert found.sources == ["t.csv:2", "t.csv:3"]
        assert found.cases[0] == {
            "reference": "A",
            "received": "2024-05-01",
            "tenure": "lcra",
            "stages": [
                {
                    "number": 1,
                    "requested": "2024-05-01",
                    "acknowledged": "2024-05-03",
                    "responded": "2024-05-13",
                },
                {"number": 2, "requested": "2024-06-01", "acknowledged": "2024-06-05"},
            ],
        }
        assert found.cases[1]["received"] == "2024-05-02"

    def test_a_column_of_its_own_for_the_day_of_receipt(self) -> None:
        found = by_stage(
            "A,1,,03/05/2024,,,01/05/2024",
            "A,2,01/06/2024,,,,01/05/2024",
            head=f"{STAGES},Received",
            columns={**BY_STAGE["columns"], "received": "Received"},
        )
        assert [one["received"] for one in found.cases] == ["2024-05-01"]

    def test_a_row_of_the_case_alone(self) -> None:
        found = by_stage("A,,,,,lcho", "A,1,01/05/2024,,,")
        assert [(one["tenure"], len(one["stages"])) for one in found.cases] == [("lcho", 1)]

    def test_rows_have_to_agree_where_they_fill_the_same(self) -> None:
        found = by_stage(
            "A,1,01/05/2024,03/05/2024,,lcra",
            "A,2,01/06/2024,,,lcho",
            "A,1,01/05/2024,04/05/2024,,",
            "A,1,01/05/2024,soon,,",
            "B,1,01/05/2024,soon,,",
            "B,1,01/05/2024,later,,",
        )
        assert found.cases == []
        assert found.errors == told("""
            t.csv:3: $.tenure: 'lcho' here, 'lcra' in line 2: rows of one case, or of one stage,
              have to agree, column 'Tenure'
            t.csv:4: $.stages[0].acknowledged: '2024-05-04' here, '2024-05-03' in line 2: rows
              of one case, or of one stage, have to agree, column 'Ack'
            t.csv:5: $.stages[0].acknowledged: expected a date like 31/05/2024 (got 'soon'),
              column 'Ack'
            t.csv:6: $.stages[0].acknowledged: expected a date like 31/05/2024 (got 'soon'),
              column 'Ack'
            t.csv:7: $.stages[0].acknowledged: expected a date like 31/05/2024 (got 'later'),
              column 'Ack'
        """)

    def test_rows_of_one_stage_fill_each_other_s_blanks(self) -> None:
        found = by_stage("A,1,01/05/2024,,,", "A,1,,03/05/2024,,", "A,1,01/05/2024,03/05/2024,,")
        assert found.cases[0]["stages"][0]["acknowledged"] == "2024-05-03"
        assert found.notes == told("""
            t.csv: the column 'Tenure' is never filled
            t.csv: the column 'Sent' is never filled: it is read as not having happened
            t.csv: rows that repeat what others say are taken once (lines 4)
        """)

    def test_many_repeats_are_not_all_named(self) -> None:
        found = by_stage(*["A,1,01/05/2024,03/05/2024,04/05/2024,lcra"] * 7)
        assert found.notes == told("""
            t.csv: rows that repeat what others say are taken once (lines 3, 4, 5, 6, 7, ...)
        """)

    def test_a_case_with_a_bad_row_is_left_out(self) -> None:
        found = by_stage(
            "A,1,01/05/2024,,,",
            "A,2",
            "B,1,01/05/2024,,,",
            "B,Informal,01/05/2024,,,lcrx",
            "C,,01/05/2024,,,",
            "D,1,soon,,,",
            ",1,01/05/2024,,,",
            "N/A,1",
            "E,2,01/05/2024,,,",
            "F,1,01/05/2024,,,",
        )
        assert found.references == ["F"]
        assert found.errors == told("""
                t.csv:8: $: it is of no case, as the column 'Parent' is empty
                t.csv:9: $: expected 6 cells, as in the header (got 2)
                t.csv:3: $: expected 6 cells, as in the header (got 2)
                t.csv:5: $.stages[1].number: expected a whole number (got 'Informal'), column
                  'Stage'
                t.csv:5: $.tenure: expected one of lcra, lcho, other, or a word that [values] of
                  the map explains (got 'lcrx'), column 'Tenure'
                t.csv:6: $: it tells of a stage, but the number of the stage is empty
                t.csv:7: $.stages[0].requested: expected a date like 31/05/2024 (got 'soon'),
                  column 'Asked'
                t.csv:10: $.received: required, but missing, column 'Asked'
            """)

    def test_each_row_is_told_of_though_two_say_the_same(self) -> None:
        found = by_stage("A,Informal,01/05/2024,,,", "A,Informal,01/05/2024,,,")
        assert [error.partition(" $")[0] for error in found.errors] == ["t.csv:2:", "t.csv:3:"]

    def test_the_number_of_the_stage_by_the_map(self) -> None:
        columns = {key: name for key, name in BY_STAGE["columns"].items() if "number" not in key}
        found = by_stage("A,x,01/05/2024,,,", columns=columns, defaults={"stage.number": 1})
        assert found.cases[0]["stages"] == [{"number": 1, "requested": "2024-05-01"}]

    def test_defaults_of_a_stage_give_way_to_every_row_of_it(self) -> None:
        found = by_stage(
            "A,1,01/05/2024,,,",
            "A,1,,03/05/2024,,",
            "A,2,01/06/2024,,,",
            empty_date="unknown",
            defaults={"stage.decided_by": "A. Okafor"},
        )
        assert found.cases[0]["stages"] == [
            {
                "number": 1,
                "requested": "2024-05-01",
                "acknowledged": "2024-05-03",
                "responded": "unknown",
                "decided_by": "A. Okafor",
            },
            {
                "number": 2,
                "requested": "2024-06-01",
                "acknowledged": "unknown",
                "responded": "unknown",
                "decided_by": "A. Okafor",
            },
        ]


class TestNotes:
    def test_a_column_that_is_never_filled_is_said_once(self) -> None:
        found = by_case("A,01/05/2024,03/05/2024,,,", "B,01/05/2024,03/05/2024,n/a,,")
        assert found.notes == [
            f"t.csv: the column '{name}' is never filled: it is read as not having happened"
            for name in ("S1 sent", "S2 asked", "S2 sent")
        ]

    @pytest.mark.parametrize(
        "more",
        [
            {"defaults": {"partial_record": True}},
            {"empty_date": "unknown"},
            {"columns": {**BY_CASE["columns"], "partial_record": "S1 sent"}},
        ],
    )
    def test_what_it_is_read_as_goes_by_the_map(self, more: dict[str, Any]) -> None:
        found = by_case("A,01/05/2024,03/05/2024,,01/06/2024,", **more)
        assert found.notes[-1] == "t.csv: the column 'S2 sent' is never filled"

    def test_nobody_need_listen(self) -> None:
        stream = io.BytesIO(f"{HEAD}\nA,01/05/2024,,,,\n".encode())
        (case,) = table_cases(stream, "t.csv", column_map(BY_CASE))
        assert case.complaint is not None


class TestRows:
    """What a file may look like."""

    ROW = "HC-1 £,01/05/2024,03/05/2024,,,"

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
    def test_encodings_that_are_told_by_themselves(self, encoding: str) -> None:
        found = Read(f"{HEAD}\n{self.ROW}".encode(encoding), BY_CASE)
        assert found.references == ["HC-1 £"]

    def test_another_encoding(self) -> None:
        found = Read(f"{HEAD}\n{self.ROW}".encode("cp850"), {**BY_CASE, "encoding": "cp850"})
        assert found.references == ["HC-1 £"]

    def test_utf_8_is_told_by_the_whole_file(self) -> None:
        long = "\n".join(f"A{n},01/05/2024,,,,,{'x' * 100_000}" for n in range(11))
        data = f"{HEAD},Note\n{long}\n{self.ROW},\n".encode()
        assert Read(data, BY_CASE).references[-1] == "HC-1 £"

    @pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
    def test_delimiters_that_are_told_by_themselves(self, delimiter: str) -> None:
        out = io.StringIO()
        rows = [[*HEAD.split(","), "Note, of; all | of\tthem,,,,,,,,"], [*self.ROW.split(","), "x"]]
        csv.writer(out, delimiter=delimiter).writerows(rows)
        assert Read(out.getvalue(), BY_CASE).references == ["HC-1 £"]

    def test_another_delimiter(self) -> None:
        text = f"{HEAD}\n{self.ROW}".replace(",", "~")
        assert Read(text, {**BY_CASE, "delimiter": "~"}).references == ["HC-1 £"]

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_ends_of_lines_and_rows_that_are_blank(self, end: str) -> None:
        text = end.join(
            ["", "sep=,", f" {HEAD.replace(',', ' , ')}", "", self.ROW, " , ,,,,", ",,,,,", ""]
        )
        found = Read(text, BY_CASE)
        assert found.references == ["HC-1 £"]
        assert found.sources == ["t.csv:5"]

    def test_a_row_counts_from_its_first_line(self) -> None:
        found = by_case(
            '"A\nand more",01/05/2024,,,,',
            "B,01/05/2024,soon,,,",
            'C,01/05/2024,,,,"a ""quoted"" cell, with a comma"',
            columns={
                "received": "Received",
                "stages[0].acknowledged": "S1 ack",
                "category": "S2 sent",
            },
        )
        assert found.sources == ["t.csv:2", "t.csv:4", "t.csv:5"]
        assert found.cases[1]["category"] == 'a "quoted" cell, with a comma'

    def test_too_many_and_too_few_cells(self) -> None:
        found = by_case(
            "A,01/05/2024,,,,,,",
            "B,01/05/2024,,,,,,x",
            "C,01/05/2024",
            "D,01/05/2024,,,,",
        )
        assert found.references == ["A", "D"]
        assert found.errors == [
            "t.csv:3: $: expected 6 cells, as in the header (got 8)",
            "t.csv:4: $: expected 6 cells, as in the header (got 2)",
        ]

    def test_quotation_marks_that_do_not_pair_up_take_no_other_row_along(self) -> None:
        found = by_case(
            'A,01/05/2024,"03/05/2024,,,',
            "B,01/05/2024,,,,",
            'C,01/05/2024,"a "quoted" cell",,,',
            "D,01/05/2024,,,,",
            'E,01/05/2024,"03/05/2024,,,',
        )
        assert found.references == ["B", "D"]
        assert [error.partition(" (")[0] for error in found.errors] == [
            f"t.csv:{line}: $: the quotation marks of the row do not pair up" for line in (2, 4, 6)
        ]

    def test_a_cell_past_all_size(self) -> None:
        found = by_case(f"A,01/05/2024,{'x' * 200_000},,,", "B,01/05/2024,,,,")
        assert found.references == ["B"]
        said = "a cell has more than 131,072 characters, or its quotation mark is never closed"
        assert found.errors == [f"t.csv:2: $: {said}"]

    def test_rows_that_run_on_cost_no_more_than_some_lines_each(self) -> None:
        started = process_time()
        found = by_case(*['a","""'] * 4_000, "B,01/05/2024,,,,")
        assert process_time() - started < 4
        assert found.references == ["B"]
        assert len(found.errors) > 1000

    def test_a_cell_of_many_lines_is_read(self) -> None:
        found = by_case(f'A,01/05/2024,"{chr(10) * 2_000}",,,', "B,01/05/2024,,,,")
        assert found.references == ["A", "B"]

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"", "$: the file holds no cases"),
            (b"\n\n , \n", "$: the file holds no cases"),
            (HEAD.encode(), "$: the file holds no cases"),
            (f"{HEAD}\n,,,,,\n".encode(), "$: the file holds no cases"),
            (b"PK\x03\x04rest", "$: expected a table as text, but this is a workbook or a zip"),
            (b"\x1f\x8b\x08\0rest", "$: expected a table as text, but this is compressed (gzip)"),
            (HEAD.encode("utf-16-le"), "$: it looks like UTF-16 without a byte-order mark"),
            (HEAD.encode("utf-16") + b"\n", "$: expected UTF-16"),
            (b"Rf,Received,S1 ack,S1 sent,S1 sent,S2 sent,S2 sent\nA,,,,,,\n", None),
        ],
    )
    def test_files_that_are_no_tables(self, data: bytes, message: str | None) -> None:
        found = Read(data, BY_CASE)
        assert found.cases == []
        assert found.notes == []
        if message is not None:
            (line,) = found.errors
            assert line.startswith(f"t.csv: {message}")
            return
        assert found.errors == told("""
                t.csv: $.stages[0].responded: 2 columns are called 'S1 sent'
                t.csv: $.stages[1].requested: there is no column 'S2 asked'; did you mean S2
                  sent?
                t.csv: $.stages[1].responded: 2 columns are called 'S2 sent'
                t.csv: $.reference: there is no column 'Ref'; did you mean Rf?
            """)

    def test_a_column_that_is_called_an_unknown_key(self) -> None:
        columns = {"reference": "unknown keys", "received": "Received"}
        found = Read("unknown key,Received\nA,2024-05-01\n", {"columns": columns})
        said = "there is no column 'unknown keys'; did you mean unknown key?"
        assert found.errors == [f"t.csv: $.reference: {said}"]

    def test_the_key_may_be_a_column_that_fills_nothing(self) -> None:
        columns = {"reference": "Ref", "received": "Received"}
        found = Read("Ref,Received\nA,2024-05-01\n", {"case_key": "Parent", "columns": columns})
        assert found.errors == ["t.csv: $: there is no column 'Parent'"]

    def test_a_stream_that_cannot_go_back(self) -> None:
        class Pipe(io.BytesIO):
            def seekable(self) -> bool:
                return False

        stream = Pipe(f"{HEAD}\n{self.ROW}\n".encode())
        (case,) = table_cases(stream, "-", column_map(BY_CASE))
        assert case.error is None

    def test_names_of_columns_cannot_steer_the_terminal(self) -> None:
        found = Read("Ref\x1b[31m,Re\u200bceived \nA,2024-05-01\n", BY_CASE)
        assert found.errors[0].startswith("t.csv: $.stages[0].acknowledged: there is no column")
        assert "\x1b" not in "".join(found.errors)
        assert not any("$.received" in line for line in found.errors)


def test_a_title_above_the_header_is_one_problem() -> None:
    found = by_case("A,2024-05-01", head="Complaints of the year,\nRef,Received")
    assert found.errors == told("""
        t.csv: $: the header has no column of the map (got 'Complaints of the year', ''): does a
          title stand above it?
    """)


class TestWithoutAMap:
    """The names of the columns are paths."""

    def test_one_row_a_case(self) -> None:
        found = Read("reference,received,stages[0].responded,\nA,2024-05-01,2024-05-08,x\n", None)
        assert found.errors == []
        assert found.cases[0]["stages"] == [{"number": 1, "responded": "2024-05-08"}]

    def test_one_row_a_stage(self) -> None:
        text = "reference,received,stage.number,responded\nA,2024-05-01,1,2024-05-08\nA,,2,\n"
        assert [len(one["stages"]) for one in Read(text, None).cases] == [2]

    def test_columns_that_are_no_paths(self) -> None:
        found = Read("Ref,Received\nA,2024-05-01\n", None)
        assert found.errors == told("""
            t.csv: $: a table needs a map of its columns, --columns MAP, in Python columns=
              ($.columns.Ref: unknown key)
        """)


class TestSources:
    """Where tables may stand."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        (tmp_path / "a.json").write_text('{"reference": "a", "received": "2024-05-01"}', "utf-8")
        (tmp_path / "b.CSV").write_text(f"{HEAD}\nb,01/05/2024,,,,\n", "utf-8")
        (tmp_path / "map.toml").write_text("", "utf-8")
        return tmp_path

    def test_a_folder(self, folder: Path) -> None:
        found = load_cases(folder, columns=BY_CASE)
        assert [one.reference for one in found] == ["a", "b"]

    def test_a_folder_without_a_map(self, folder: Path) -> None:
        errors: list[CaseFileError] = []
        assert [one.reference for one in load_cases(folder, on_error=errors.append)] == ["a"]
        assert "a table needs a map of its columns, --columns MAP" in str(errors[0])

    def test_a_file_of_any_name_where_there_is_a_map(self, folder: Path) -> None:
        path = (folder / "b.CSV").rename(folder / "export.txt")
        columns = column_map(BY_CASE)
        assert [one.source for one in cases(path, columns=columns)] == [f"{path}:2"]
        assert holds_several(path, columns)
        assert not holds_several(path)
        assert not holds_several(folder / "a.json", columns)
        assert holds_several("none.csv")

    def test_one_that_is_not_there(self) -> None:
        (one,) = cases("none.csv")
        assert str(one.error) == "none.csv: No such file or directory"

    def test_the_letters_beside_a_table(self, folder: Path) -> None:
        (folder / "one.txt").write_text("We uphold your complaint.", "utf-8")
        (folder / "b.CSV").write_text(
            "reference,received,letters[0].kind,letters[0].file\n"
            "A,2024-05-01,stage1_response,one.txt\nB,2024-05-01,stage1_response,two.txt\n",
            "utf-8",
        )
        good, bad = cases(folder / "b.CSV")
        assert good.complaint is not None
        assert good.complaint.letters[0].text == "We uphold your complaint."
        assert bad.source.endswith("b.CSV:3")
        assert "$.letters[0].file: " in str(bad.error)

    def test_standard_input(self) -> None:
        data = f"{HEAD}\nA,01/05/2024,,,,\nB,soon,,,,\n".encode()
        notes: list[str] = []
        given = StandardInput(io.BytesIO(data), column_map(BY_CASE))
        assert given.several
        assert [one.source for one in given.pieces(notes.append)] == ["-:2", "-:3"]
        assert len(notes) == 4

    def test_json_on_standard_input_stays_json(self) -> None:
        data = b' {"reference": "A", "received": "2024-05-01"}'
        (one,) = StandardInput(io.BytesIO(data), column_map(BY_CASE)).pieces()
        assert isinstance(one, Case)
        assert one.source == "-"
        assert one.complaint is not None

    def test_constant_memory_where_a_row_is_a_case(self) -> None:
        class Endless(io.RawIOBase):
            """A table without end, that UTF-8 need not be looked for in."""

            def __init__(self) -> None:
                self.left = b"\xef\xbb\xbf" + HEAD.encode() + b"\n"

            def readable(self) -> bool:
                return True

            def seekable(self) -> bool:
                return True

            def seek(self, place: int, whence: int = 0) -> int:
                return place

            def readinto(self, buffer: Any) -> int:
                self.left = self.left or b"A,01/05/2024,,,,\n"
                some, self.left = self.left[: len(buffer)], self.left[len(buffer) :]
                buffer[: len(some)] = some
                return len(some)

        columns = column_map(
            {**BY_CASE, "case_key": None, "columns": {"reference": "Ref", "received": "Received"}}
        )
        stream: Any = io.BufferedReader(Endless())
        found = table_cases(stream, "-", columns)
        assert [next(found).complaint is not None for _ in range(3)] == [True] * 3


class TestTheMadeExports:
    def read(self, name: str) -> tuple[list[Complaint], list[CaseFileError], list[str]]:
        errors: list[CaseFileError] = []
        notes: list[str] = []
        found = load_cases(
            EXPORTS / f"{name}.csv",
            columns=EXPORTS / f"{name}.toml",
            on_error=errors.append,
            on_note=notes.append,
        )
        return list(found), errors, notes

    def test_one_row_a_case(self) -> None:
        found, errors, notes = self.read("larkmead-cases")
        assert len(found) == 29
        assert [error.source.rpartition(":")[2] for error in errors] == ["23"]
        assert [note.partition(" is never")[0][-14:] for note in notes] == ["'First raised'"]
        assert {one.landlord for one in found} == {"Larkmead Homes"}
        assert sum(len(one.stages) for one in found) == 35
        assert "Caretaking \N{EN DASH} stairwell" in {one.category for one in found}
        assert (
            sum(one.stages[0].remedies[0].amount or 0 for one in found if one.stages[0].remedies)
            > 0
        )

    def test_one_row_a_stage(self) -> None:
        found, errors, notes = self.read("tarn-valley-stages")
        assert len(found) == 20
        assert [error.source.rpartition(":")[2] for error in errors] == ["4"]
        assert notes == []
        assert sum(len(one.stages) for one in found) == 28


# --- what holds for every table

WORDS = st.text(string.ascii_letters + " ,;\"'\n£", min_size=1, max_size=12).filter(
    lambda text: text == text.strip() and text.casefold() not in {"", "n/a", "na", "null"}
)
DAYS = st.dates().map(lambda day: day.replace(year=2024 + day.year % 2).isoformat()) | st.none()
STAGE = st.fixed_dictionaries(
    {},
    optional={
        "acknowledged": DAYS.filter(bool),
        "responded": DAYS.filter(bool),
        "decision": st.sampled_from(["upheld", "not_upheld"]),
        "decided_by": WORDS,
        "reasons_demanded": st.booleans(),
        "update_every": st.integers(1, 260),
    },
)


def numbered(case: dict[str, Any]) -> dict[str, Any]:
    return {**case, "stages": [{"number": n, **one} for n, one in enumerate(case["stages"], 1)]}


CASES = st.fixed_dictionaries(
    {
        "reference": WORDS,
        "received": st.just("2023-12-30"),
        "stages": st.lists(STAGE, min_size=1, max_size=3),
    },
    optional={"landlord": WORDS, "channel": st.sampled_from(["email", "phone"])},
).map(numbered)

_STAGE_KEYS = [
    "number",
    "acknowledged",
    "responded",
    "decision",
    "decided_by",
    "reasons_demanded",
    "update_every",
]


def cell(value: Any) -> str:
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, str) and value[:4].isdigit() and value[4:5] == "-":
        return "/".join(reversed(value.split("-")))
    return "" if value is None else str(value)


def a_table(found: list[dict[str, Any]], *, stages: bool) -> tuple[str, dict[str, Any]]:
    """A small writer of tables, and the map of what it writes."""
    keys = ["reference", "received", "landlord", "channel"]
    document: dict[str, Any] = {"date_formats": ["%d/%m/%Y"]}
    nothing: list[dict[str, Any]] = [{}, {}, {}]
    if stages:
        columns = {key: key.title() for key in keys} | {
            f"stage.{key}": f"S {key}" for key in _STAGE_KEYS
        }
        rows = [
            [cell(case.get(key)) for key in keys] + [cell(stage.get(key)) for key in _STAGE_KEYS]
            for case in found
            for stage in case["stages"]
        ]
        document["rows"] = "stage"
    else:
        columns = {key: key.title() for key in keys}
        columns |= {f"stages[{n}].{key}": f"S{n} {key}" for n in range(3) for key in _STAGE_KEYS}
        rows = [
            [cell(case.get(key)) for key in keys]
            + [
                cell(stage.get(key))
                for stage in [*case["stages"], *nothing][:3]
                for key in _STAGE_KEYS
            ]
            for case in found
        ]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows([list(columns.values()), *rows])
    return out.getvalue(), {**document, "columns": columns}


@given(
    st.lists(CASES, min_size=1, max_size=3, unique_by=lambda case: case["reference"]), st.booleans()
)
@settings(deadline=None, max_examples=60)
def test_what_is_written_is_read_back(found: list[dict[str, Any]], stages: bool) -> None:
    text, document = a_table(found, stages=stages)
    read = Read(text, document)
    assert read.errors == []
    assert read.cases == [case_to_dict(case_from_dict(case)) for case in found]


def only_errors(found: list[Case]) -> None:
    for one in found:
        assert (one.error is None) is not (one.complaint is None)
        for problem in one.error.problems if one.error else ():
            assert problem.path.startswith("$")
            assert 0 < len(problem.message) < 300 + QUOTE_AT_MOST


@given(
    st.lists(
        st.lists(st.text(max_size=12) | st.sampled_from(["A", "1", "01/05/2024"]), max_size=8),
        max_size=6,
    ),
    st.booleans(),
)
@settings(deadline=None, max_examples=80)
@example([["A", '"'], ["\0", ""]], True)
def test_junk_cells_are_only_ever_errors(rows: list[list[str]], stages: bool) -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([(STAGES if stages else HEAD).split(","), *rows])
    data = out.getvalue().encode("utf-8", "replace")
    document = column_map(BY_STAGE if stages else BY_CASE)
    only_errors(list(table_cases(io.BytesIO(data), "t.csv", document)))


@given(st.binary(max_size=60), st.booleans())
@settings(deadline=None, max_examples=80)
@example(b"\xff\xfe\x00", False)
@example(b"\xef\xbb\xbf\xff", False)
def test_junk_bytes_are_only_ever_errors(data: bytes, head: bool) -> None:
    data = f"{HEAD}\n".encode() + data if head else data
    only_errors(list(table_cases(io.BytesIO(data), "t.csv", column_map(BY_CASE))))
    only_errors(list(table_cases(io.BytesIO(data), "t.csv", None)))
