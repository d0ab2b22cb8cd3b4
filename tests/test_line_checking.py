"""Cases that come as lines, from wherever lines come."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from complaintcode import (
    CaseFileError,
    FieldError,
    WorkingDayCalendar,
    check_lines,
    policy_from_dict,
)
from complaintcode.casefile.sources import lines_of
from complaintcode.checking import check

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AS_OF = date(2025, 2, 1)
LATE: dict[str, Any] = {
    "reference": "HC-1042",
    "received": "2024-12-16",
    "stages": [{"number": 1, "acknowledged": "2024-12-23", "responded": "2025-01-14"}],
}
LINE = json.dumps(LATE)


def test_a_report_a_line_with_its_place() -> None:
    lines = [LINE, "", None, f"{LINE}\r\n", LINE.encode()]
    found = list(check_lines(lines, as_of=AS_OF, source="s"))
    assert [one.source for one in found] == ["s:1", "s:4", "s:5"]
    assert {one.outcome.value for one in found} == {"not_met"}


def test_they_are_checked_as_they_come() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield LINE

    found = check_lines(endless(), as_of=AS_OF)
    assert [next(found).source for _ in range(3)] == ["lines:1", "lines:2", "lines:3"]


def test_the_arguments_are_those_of_check() -> None:
    policy = policy_from_dict({"stages": [{"number": 1, "respond_within": 5}]})
    closed = WorkingDayCalendar("england", closures=[date(2024, 12, 27)])
    (found,) = check_lines(
        [LINE], as_of=AS_OF, edition="2022", policy=policy, calendars=lambda _: closed, all=True
    )
    (case,) = lines_of([LINE.encode()], "lines")
    assert case.complaint is not None
    wanted = check(
        case.complaint,
        as_of=AS_OF,
        edition="2022",
        policy=policy,
        calendar=closed,
        all=True,
        source="lines:1",
    )
    assert found == wanted


BAD = [
    ("no case", "lines:1: $: not JSON: expecting value at line 1, column 1"),
    ("{}", "lines:1: $.reference: required, but missing"),
    (7.5, "lines:1: $: expected a line of text (got float)"),
    (float("nan"), "lines:1: $: expected a line of text (got float)"),
    ('"\ud800"', "lines:1: $: expected UTF-8, but byte 1 is 0xed"),
    (b"\xff", "lines:1: $: expected UTF-8, but byte 0 is 0xff"),
]


@pytest.mark.parametrize(("line", "said"), BAD)
def test_a_bad_line(line: Any, said: str) -> None:
    with pytest.raises(CaseFileError) as caught:
        list(check_lines([line, LINE], as_of=AS_OF))
    assert caught.value.lines()[0].startswith(said)
    errors: list[CaseFileError] = []
    (found,) = check_lines([line, LINE], as_of=AS_OF, on_error=errors.append)
    assert found.source == "lines:2"
    assert [error.source for error in errors] == ["lines:1"]


def is_blank(line: Any) -> bool:
    """Whether there is nothing on a line but what JSON passes over; no line end of Unicode."""
    data = line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line
    return data is None or (isinstance(data, bytes) and not data.strip())


@given(st.lists(st.one_of(st.none(), st.text(), st.binary(), st.integers(), st.floats())))
@example(["\x85", "\x1f"])
def test_whatever_comes_is_a_report_or_an_error(lines: list[Any]) -> None:
    errors: list[CaseFileError] = []
    found = list(check_lines(lines, as_of=AS_OF, on_error=errors.append))
    empty = sum(map(is_blank, lines))
    assert len(found) + len(errors) + empty == len(lines)


def test_a_letter_beside_the_source(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Stage 1 response. We uphold your complaint.")
    letter = {"kind": "stage1_response", "sent": "2025-01-14", "file": "letter.txt"}
    line = json.dumps({**LATE, "letters": [letter]})
    (found,) = check_lines([line], as_of=AS_OF, source=str(tmp_path / "cases"))
    assert "present" in [one.presence for one in found.findings]


@pytest.mark.parametrize("text", ["cases.jsonl", b"{}"])
def test_one_text_is_no_lines(text: Any) -> None:
    """Told at once, and not when the first report is asked for."""
    with pytest.raises(FieldError, match="not one text: load_cases reads a file"):
        check_lines(text, as_of=AS_OF)
