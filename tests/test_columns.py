"""The map of a table: its paths, words, defaults, and everything that may be wrong with it."""

from __future__ import annotations

import textwrap
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode import CaseFileError
from complaintcode.casefile.cells import field
from complaintcode.casefile.columns import Columns, column_map
from complaintcode.casefile.paths import Having, alternatives, case_schema_once, place
from complaintcode.model.kinds import Wrong

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CASE: dict[str, Any] = {"reference": "Ref", "received": "Received"}
STAGE: dict[str, Any] = {**CASE, "stage.number": "Stage"}


def told(text: str) -> list[str]:
    """The lines of a text; what is indented more goes on with the line before."""
    return textwrap.dedent(text).strip().replace("\n  ", " ").split("\n")


def a_map(columns: dict[str, Any], **more: Any) -> Columns:
    return column_map({"columns": {**CASE, **columns}, **more})


def by_stage(columns: dict[str, Any], **more: Any) -> Columns:
    return column_map({"rows": "stage", "columns": {**STAGE, **columns}, **more})


def wrong(document: dict[str, Any]) -> list[str]:
    with pytest.raises(CaseFileError) as caught:
        column_map(document)
    return caught.value.lines()


def said(made: Columns, name: str, cell: str) -> Any:
    """What a cell under a column says: its value, or the message that it is wrong."""
    (column,) = [one for one in made.columns if one.name == name]
    found = column.read(cell)
    return "nothing" if found is None else found.wrong or found.value


class TestPaths:
    """The paths of a case file, however they are written."""

    @pytest.mark.parametrize(
        ("path", "steps"),
        [
            ("received", ("received",)),
            ("$.received", ("received",)),
            ("stages[0].responded", ("stages", 0, "responded")),
            ("$.stages[1].extensions[0].until", ("stages", 1, "extensions", 0, "until")),
            ("stages[number=1].responded", ("stages", Having("number", 1), "responded")),
            ("letters[kind=update].sent", ("letters", Having("kind", "update"), "sent")),
            ("chased", ("chased",)),
            ("chased[3]", ("chased", 3)),
            ("stages[0].acknowledged.from", ("stages", 0, "acknowledged", "from")),
            ("stages[0].definition.issues[0]", ("stages", 0, "definition", "issues", 0)),
            ("stages[0].definition.issues[0].what", None),
            ("extra.Local Office", ("extra", "Local Office")),
            ("joined_with.from_stage", ("joined_with", "from_stage")),
        ],
    )
    def test_of_a_case(self, path: str, steps: tuple[Any, ...] | None) -> None:
        found = place(path, by_stage=False)
        assert not found.of_stage
        assert steps in {None, found.steps}

    @pytest.mark.parametrize(
        "path",
        [
            "stage.responded",
            "stages.responded",
            "stages[].responded",
            "stages[*].responded",
            "stages[0].responded",
            "$.stages[0].responded",
            "responded",
        ],
    )
    def test_of_the_stage_that_a_row_tells_of(self, path: str) -> None:
        found = place(path, by_stage=True)
        assert found.where == (True, ("responded",))
        assert found.path == "$.stage.responded"

    def test_a_case_s_own_where_a_row_is_a_stage(self) -> None:
        assert place("exclusions[0].ground", by_stage=True).where == (
            False,
            ("exclusions", 0, "ground"),
        )

    @pytest.mark.parametrize(
        "path", ["$.received", "$.stages[0].extensions[1].until", "$.letters[kind=update].sent"]
    )
    def test_are_shown_as_they_are_written(self, path: str) -> None:
        assert place(path, by_stage=False).path == path

    @pytest.mark.parametrize(
        ("path", "message"),
        [
            ("recieved", "unknown key; did you mean received?"),
            ("stages[0].respnded", "unknown key; did you mean responded?"),
            ("acknowledged", "unknown key; did you mean stages[0].acknowledged?"),
            ("stages.responded", "a list: say which of its items, as in [0].responded"),
            ("received.day", "a single value has no key day"),
            ("received[0]", "what stands before the brackets is no list"),
            ("stages[nmber=1].responded", "unknown key; did you mean number?"),
            ("stages", "holds several values: name one of its keys"),
            ("extra", "holds several values: name one of its keys"),
            ("stages[0]", "holds several values: name one of its keys"),
            ("", "expected a path like stages[0].responded (got '')"),
            ("$", "expected a path like stages[0].responded (got '')"),
            ("stages[x].responded", "expected a path like stages[0].responded"),
            ("stages[0]responded", "expected a path like stages[0].responded"),
            ("stages..responded", "expected a path like stages[0].responded"),
        ],
    )
    def test_that_lead_nowhere(self, path: str, message: str) -> None:
        (line,) = wrong({"columns": {**CASE, path: "X"}})
        assert line.startswith("$.columns.")
        assert message in line

    def test_of_a_stage_are_no_default_of_a_case(self) -> None:
        assert wrong({"columns": CASE, "defaults": {"stage.number": 1, "stage.x": 1}}) == [
            "$.defaults.'stage.number': unknown key; did you mean stages[0].number?",
            "$.defaults.'stage.x': unknown key; did you mean stages[0].responded?",
        ]

    @pytest.mark.parametrize(
        "columns",
        [
            {"stage.number": "Stage", "stage.requested": "Asked", "stage.responded": "Sent"},
            {"number": "Stage", "requested": "Asked", "acknowledged": "Ack", "responded": "Sent"},
            {"$.number": "Stage", "responded": "Sent"},
            {"stage": {"number": "Stage", "responded": "Sent"}},
        ],
    )
    def test_of_a_stage_where_the_map_does_not_say_that_a_row_is_one(
        self, columns: dict[str, Any]
    ) -> None:
        said = '$.rows: the columns are those of a stage: add rows = "stage"'
        assert wrong({"columns": {**CASE, **columns}}) == [said]
        assert column_map({"rows": "stage", "columns": {**CASE, **columns}}).by_stage

    def test_of_another_stage_than_that_of_the_row(self) -> None:
        lines = wrong({"rows": "stage", "columns": {**STAGE, "stages[1].responded": "X"}})
        assert lines == told("""
            $.columns.'stages[1].responded': expected stage.responded and the like, as each row
              is a stage (got 'stages[1].responded')
        """)

    def test_tables_within_the_table_are_dots(self) -> None:
        made = column_map({"rows": "stage", "columns": {**CASE, "stage": {"number": "Stage"}}})
        assert [one.place.path for one in made.columns][-1] == "$.stage.number"

    def test_every_field_of_a_case_file_has_one(self) -> None:
        paths = list(every_path(case_schema_once(), ""))
        assert {"stages[0].responded", "stages[0].acknowledgements[0].in_writing"} < set(paths)
        several: dict[str, Any] = {}
        for path in paths:
            try:
                field(place(path, by_stage=False).schema, str)
            except Wrong as error:
                several[path] = error.problems
        assert {"stages", "stages[0].closed", "extra"} < set(several) < set(paths)
        said = [("", "holds several values: name one of its keys")]
        assert all(problems == said for problems in several.values())


def every_path(schema: Any, above: str) -> Iterator[str]:
    for one in alternatives(schema):
        for key, below in one.get("properties", {}).items():
            path = f"{above}.{key}" if above else key
            yield path
            yield from every_path(below, path)
        yield from every_path(one["items"], f"{above}[0]") if "items" in one else ()


class TestCells:
    """A cell is read by what its field may hold, and not guessed."""

    COLUMNS: dict[str, Any] = {  # noqa: RUF012 - never changed
        "category": "text",
        "channel": "word",
        "partial_record": "flag",
        "stages[0].update_every": "whole",
        "stages[0].remedies[0].amount": "pounds",
        "stages[0].responded": "date",
        "issue_arose.from": "day",
        "chased": "dates",
        "previous": "texts",
    }

    @pytest.mark.parametrize(
        ("name", "cell", "value"),
        [
            ("text", "  Damp &\xa0mould ", "Damp &\xa0mould"),
            ("text", "yes", "yes"),
            ("word", "email", "email"),
            ("word", "In Person", "in_person"),
            ("word", "social-media", "social_media"),
            ("flag", "Yes", True),
            ("flag", "y", True),
            ("flag", "TRUE", True),
            ("flag", "1", True),
            ("flag", "No", False),
            ("flag", "0", False),
            ("whole", "10", 10),
            ("whole", "10.00", 10),
            ("whole", "Stage 2", 2),
            ("whole", "stage2", 2),
            ("pounds", "£1,250.00", Decimal("1250.00")),
            ("pounds", "£ 75", Decimal(75)),
            ("pounds", "1250.5", Decimal("1250.5")),
            ("date", "31/05/2024 10:00", "2024-05-31"),
            ("date", "Unknown", "unknown"),
            ("day", "31/05/2024", "2024-05-31"),
            (
                "dates",
                "31/05/2024; 01/06/2024\n03/06/2024;",
                ["2024-05-31", "2024-06-01", "2024-06-03"],
            ),
            ("texts", "HC-1;HC-2", ["HC-1", "HC-2"]),
        ],
    )
    def test_read(self, name: str, cell: str, value: Any) -> None:
        made = a_map(self.COLUMNS, date_formats=["%d/%m/%Y"])
        assert said(made, name, cell) == value

    @pytest.mark.parametrize(
        ("name", "cell", "message"),
        [
            ("word", "carrier pigeon", "or a word that [values] of the map explains (got 'carrier"),
            ("flag", "perhaps", "expected yes or no (got 'perhaps')"),
            ("whole", "1.5", "expected a whole number (got '1.5')"),
            ("whole", "Stage two", "expected a whole number (got 'Stage two')"),
            ("pounds", "£1,25", "expected an amount in pounds like 1,250.00 (got '£1,25')"),
            ("pounds", "-5", "expected an amount in pounds like 1,250.00 (got '-5')"),
            ("pounds", "5.005", "expected an amount in pounds"),
            (
                "pounds",
                "nil",
                "(got 'nil'): empty or [values] of the map can say what",
            ),
            ("date", "2024-13-01", "no such day in the calendar: '2024-13-01'"),
            ("date", "soon", "expected a date like 31/05/2024 (got 'soon')"),
            ("day", "unknown", "expected a date like 31/05/2024 (got 'unknown')"),
            ("dates", "31/05/2024; soon", "expected a date like 31/05/2024 (got 'soon')"),
        ],
    )
    def test_refused(self, name: str, cell: str, message: str) -> None:
        made = a_map(self.COLUMNS, date_formats=["%d/%m/%Y"])
        assert message in said(made, name, cell)

    @pytest.mark.parametrize("cell", ["", "  ", "\xa0", "N/A", "n/a", "NA", "#N/A", "-", "NULL"])
    def test_empty(self, cell: str) -> None:
        assert said(a_map(self.COLUMNS), "date", cell) == "nothing"

    def test_a_due_date_is_worked_out(self) -> None:
        with pytest.raises(CaseFileError, match=r"worked out; keep your own in extra\.due of"):
            a_map({"stages[0].due": "Due"})

    def test_empty_by_the_map(self) -> None:
        made = a_map(self.COLUMNS, empty=["01/01/1900", " None "])
        assert said(made, "date", "01/01/1900") == "nothing"
        assert said(made, "text", "none") == "nothing"
        assert said(made, "text", "") == "nothing"
        assert said(made, "text", "N/A") == "N/A"


class TestValues:
    """Their words, for all columns that take what they mean, or for one."""

    def test_for_every_column_that_takes_what_they_mean(self) -> None:
        made = a_map(
            {"channel": "How", "category": "About", "stages[0].responded": "Sent"},
            values={"Phone call": "phone", "Y": "email", "TBC": "unknown", "Never": "null"},
        )
        assert said(made, "How", " PHONE CALL ") == "phone"
        assert said(made, "About", "Phone call") == "phone"
        assert said(made, "Sent", "TBC") == "unknown"
        assert said(made, "Sent", "never") is None
        assert said(made, "How", "tbc") != "unknown"

    @pytest.mark.parametrize("about", ["stages[0].decision", "S1 outcome", " S1  outcome "])
    def test_for_one_path_or_column(self, about: str) -> None:
        made = a_map(
            {"stages[0].decision": "S1  outcome", "stages[1].decision": "S2 outcome"},
            values={"Won": "upheld", about: {"Won": "not_upheld"}},
        )
        assert said(made, "S1 outcome", "Won") == "not_upheld"
        assert said(made, "S2 outcome", "Won") == "upheld"

    def test_for_a_path_with_dots_that_are_tables(self) -> None:
        made = by_stage(
            {"stage.decision": "Outcome"}, values={"stage": {"decision": {"Won": "upheld"}}}
        )
        assert said(made, "Outcome", "Won") == "upheld"

    def test_of_other_types(self) -> None:
        made = a_map(
            {"partial_record": "Gaps", "stages[0].number": "Stage", "offers[0].amount": "Sum"},
            values={"Ja": True, "Eins": 1, "Nix": 0},
        )
        assert said(made, "Gaps", "ja") is True
        assert said(made, "Stage", "eins") == 1
        assert said(made, "Sum", "nix") == 0

    def test_that_fit_nowhere(self) -> None:
        assert wrong(
            {
                "columns": {**CASE, "channel": "How", "previous": "Before"},
                "values": {
                    "Pigeon": "pgeon",
                    "channel": {"Tube": "tube"},
                    "Hw": {"x": "email"},
                    "Before": {"x": "HC-1"},
                    "Ref": {"x": 7},
                },
            }
        ) == told("""
            $.values.Pigeon: no column takes 'pgeon'
            $.values.channel.Tube: expected one of email, phone, in_person, letter, web,
              social_media, other (got 'tube')
            $.values.Hw: unknown path or column; did you mean How?
            $.values.Before.x: expected a list (got 'HC-1')
            $.values.Ref.x: expected text (got 7)
        """)

    def test_of_a_column_that_is_called_a_key(self) -> None:
        columns = {**CASE, "channel": "key channel"}
        assert wrong({"columns": columns, "values": {"key chanel": {"x": "email"}}}) == [
            "$.values.'key chanel': unknown path or column; did you mean key channel?"
        ]

    @pytest.mark.parametrize(
        ("path", "value", "line"),
        [
            ("tenure", "lcr", "$.values.General: no column takes 'lcr'; did you mean lcra?"),
            ("withdrawn", "unknwn", None),
            ("partial_record", "ja", "$.values.General: no column takes 'ja'"),
        ],
    )
    def test_misspelt(self, path: str, value: str, line: str | None) -> None:
        found = wrong({"columns": {**CASE, path: "X"}, "values": {"General": value}})
        told = "$.values.General: no column takes 'unknwn'; did you mean unknown?"
        assert found == [line or told]

    def test_that_some_column_of_text_takes(self) -> None:
        made = a_map({"tenure": "Tenure", "category": "About"}, values={"General": "lcr"})
        assert said(made, "About", "general") == "lcr"
        blamed = "explains (got 'General'); [values] takes it for 'lcr'"
        assert blamed in said(made, "Tenure", "General")

    def test_that_no_column_takes(self) -> None:
        assert wrong({"columns": CASE, "values": {"Y": True}}) == [
            "$.values.Y: no column takes true"
        ]

    def test_say_no_more_where_a_column_is_wrong_already(self) -> None:
        lines = wrong({"columns": {**CASE, "chanel": "How"}, "values": {"Y": True}})
        assert lines == ["$.columns.chanel: unknown key; did you mean channel?"]


class TestDefaults:
    """What holds where no cell says otherwise."""

    def of(self, made: Columns) -> dict[str, tuple[Any, tuple[Any, ...]]]:
        return {one.place.path: (one.value, one.within) for one in made.defaults}

    def test_of_a_case(self) -> None:
        made = a_map(
            {"exclusions[0].decided": "Refused"},
            defaults={
                "landlord": "Larkmead Homes",
                "exclusions[0].of": "acceptance",
                "exclusions[0].explained": "null",
                "previous": ["HC-1"],
                "extra": {"system": "CRM"},
            },
        )
        assert self.of(made) == {
            "$.landlord": ("Larkmead Homes", ()),
            "$.exclusions[0].of": ("acceptance", ("exclusions", 0)),
            "$.exclusions[0].explained": (None, ("exclusions", 0)),
            "$.previous": (["HC-1"], ()),
            "$.extra.system": ("CRM", ()),
        }

    def test_that_paths_imply(self) -> None:
        made = a_map(
            {
                "stages[0].responded": "S1",
                "stages[1].responded": "S2",
                "stages[1].extensions[0].until": "S2 until",
                "letters[kind=stage1_response].sent": "Letter",
            }
        )
        assert self.of(made) == {
            "$.stages[0].number": (1, ()),
            "$.stages[1].number": (2, ("stages", 1)),
            "$.letters[kind=stage1_response].kind": (
                "stage1_response",
                ("letters", Having("kind", "stage1_response")),
            ),
        }

    def test_that_paths_imply_unless_a_column_says_it(self) -> None:
        made = a_map({"stages[0].number": "Stage", "stages[0].responded": "Sent"})
        assert self.of(made) == {}

    def test_stated_ones_go_before_those_that_paths_imply(self) -> None:
        made = a_map({"stages[0].responded": "S3"}, defaults={"stages[0].number": 3})
        assert self.of(made) == {"$.stages[0].number": (3, ("stages", 0))}

    def test_of_the_stage_of_a_row(self) -> None:
        made = column_map(
            {
                "rows": "stage",
                "columns": {**CASE, "stage.closed.on": "Closed"},
                "defaults": {"stage.number": 1, "stage.closed.why": "answered"},
            }
        )
        assert self.of(made) == {
            "$.stage.number": (1, ()),
            "$.stage.closed.why": ("answered", ("closed",)),
        }

    @pytest.mark.parametrize(
        ("says", "kept"),
        [
            ("null", {"issue_arose", "withdrawn", "responded"}),
            ("unknown", {"issue_arose", "responded"}),
        ],
    )
    def test_empty_dates(self, says: str, kept: set[str]) -> None:
        made = a_map(
            {
                "issue_arose": "A",
                "withdrawn": "B",
                "stages[1].responded": "C",
                "stages[1].requested": "D",
                "category": "E",
            },
            empty_date=says,
            defaults={"stages[1].requested": "unknown"},
        )
        found = {one.place.steps[-1]: one.value for one in made.defaults}
        assert found.pop("number") == 2
        assert found.pop("requested") == "unknown"
        assert found == dict.fromkeys(kept, None if says == "null" else "unknown")

    def test_that_are_wrong(self) -> None:
        assert wrong(
            {
                "columns": {**CASE, "stages[7].responded": "X", "letters[kind=note].sent": "Y"},
                "defaults": {"nation": "engand", "landlrd": "x", "previous": "HC-1"},
            }
        ) == told("""
            $.defaults.landlrd: unknown key; did you mean landlord?
            $.defaults.nation: expected one of england, wales, scotland, northern_ireland (got
              'engand')
            $.defaults.previous: expected a list (got 'HC-1')
            $.columns.'stages[7].responded': expected a whole number from 0 to 4 (got 8)
            $.columns.'letters[kind=note].sent': expected one of acknowledgement_stage1,
              acknowledgement_stage2, extension_stage1, extension_stage2, extension_stage3,
              refusal_accept, refusal_escalate, stage1_response, stage2_response,
              stage3_response, update (got 'note')
        """)


class TestTheWholeMap:
    def test_names_lose_stray_white_space(self) -> None:
        made = column_map({"columns": {"reference": " Case  Ref ", "received": "Day\nreceived"}})
        assert [one.name for one in made.columns] == ["Case Ref", "Day received"]

    def test_the_key_fills_the_reference_and_tells_cases_apart(self) -> None:
        made = column_map({"case_key": " Parent  Ref ", "columns": {"received": "Received"}})
        assert made.key == "Parent Ref"
        assert {one.place.path: one.name for one in made.columns} == {
            "$.received": "Received",
            "$.reference": "Parent Ref",
        }

    def test_the_key_beside_another_reference(self) -> None:
        made = column_map({"case_key": "Parent", "columns": {**CASE}})
        assert made.key == "Parent"
        assert {one.name for one in made.columns} == {"Ref", "Received"}

    def test_the_reference_is_the_key_where_a_row_is_a_stage(self) -> None:
        assert by_stage({}).key == "Ref"
        assert a_map({}).key is None

    @pytest.mark.parametrize(
        ("document", "lines"),
        [
            ({}, ["$.columns: required, but missing"]),
            ({"columns": []}, ["$.columns: expected an object (got a list)"]),
            (
                {"rows": "row", "columns": CASE},
                ["$.rows: expected one of case, stage (got 'row')"],
            ),
            (
                {"colums": {}, "columns": CASE},
                ["$.colums: unknown key; did you mean columns?"],
            ),
            (
                {"partial_record": True, "columns": CASE},
                told("""
                    $.partial_record: unknown key; what holds for every case stands in
                      [defaults]
                """),
            ),
            (
                {"columns": {}},
                [
                    "$.columns.reference: required, but missing",
                    "$.columns.received: required, but missing",
                ],
            ),
            (
                {"columns": {**CASE, "category": 3, "landlord": " "}},
                [
                    "$.columns.category: expected the name of a column (got 3)",
                    "$.columns.landlord: expected the name of a column (got ' ')",
                ],
            ),
            (
                {"rows": "stage", "columns": {"stage.requested": "Created"}},
                told("""
                    $.case_key: required: the column that says which case a row belongs to
                    $.columns.'stage.number': required, but missing, as each row is a stage
                """),
            ),
            (
                {"columns": {**CASE, "$.received": "Other"}},
                ["$.columns.'$.received': the same place as received"],
            ),
            (
                {"columns": {**CASE, "chased": "A"}, "defaults": {"chased[0]": "2024-05-01"}},
                ["$.columns: chased[0] lies below chased: fill one or the other"],
            ),
            (
                {
                    "columns": {
                        **CASE,
                        "stages[0].responded": "A",
                        "stages[number=2].responded": "B",
                    }
                },
                told("""
                    $.columns: stages[number=2].responded: tell items by place or by a key, not
                      by both
                """),
            ),
            (
                {"columns": CASE, "date_formats": ["%d/%m/%Y", "%d", "%m/%d/%Y"]},
                told("""
                    $.date_formats[1]: expected a day, a month and a year, each once, as in
                      %d/%m/%Y (got '%d')
                    $.date_formats: %d/%m/%Y and %m/%d/%Y read the same text as different days
                """),
            ),
            (
                {"columns": CASE, "delimiter": "::", "encoding": "utf-99"},
                [
                    "$.delimiter: expected one character (got '::')",
                    "$.encoding: expected an encoding like cp1252 (got 'utf-99')",
                ],
            ),
            (
                {"columns": CASE, "delimiter": '"', "encoding": "base64"},
                [
                    "$.delimiter: expected one character (got '\"')",
                    "$.encoding: expected an encoding like cp1252 (got 'base64')",
                ],
            ),
        ],
    )
    def test_what_may_be_wrong(self, document: dict[str, Any], lines: list[str]) -> None:
        assert wrong(document) == lines

    def test_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "map.toml"
        path.write_text(
            'delimiter = ";"\nencoding = "cp850"\n[columns]\nreference = "Réf"\n'
            'received = "Day"\n[defaults]\nwithdrawn = 2024-05-31\n',
            encoding="utf-8-sig",
        )
        made = column_map(path)
        assert (made.delimiter, made.encoding) == (";", "cp850")
        assert made.columns[0].name == "Réf"
        assert made.defaults[0].value == "2024-05-31"

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"[columns", "$: not TOML: "),
            (
                b"[columns]\nreference = '\xe9'\n",
                "$: expected UTF-8, but byte 23 is 0xe9: it looks",
            ),
            (b"x = " + b"[" * 5000, "$: nested too deeply to be a TOML file"),
            (b"rows = 1979-05-27\n[columns]\n", "$.rows: expected one of case, stage (got '1979"),
        ],
    )
    def test_files_that_are_wrong(self, data: bytes, message: str, tmp_path: Path) -> None:
        path = tmp_path / "map.toml"
        path.write_bytes(data)
        with pytest.raises(CaseFileError) as caught:
            column_map(path)
        assert caught.value.lines()[0].startswith(f"{path}: {message}")

    @pytest.mark.parametrize("name", ["none.toml", "\0"])
    def test_files_that_are_not_there(self, name: str, tmp_path: Path) -> None:
        with pytest.raises(CaseFileError) as caught:
            column_map(f"{tmp_path}/{name}")
        assert "No such file" in str(caught.value) or "no such path" in str(caught.value)
