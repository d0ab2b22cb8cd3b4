"""From a path to a line and a column, for any JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintcode.casefile.positions import Positions, Region

if TYPE_CHECKING:
    from collections.abc import Iterator

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
DOCUMENTS = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
LAYOUTS = st.fixed_dictionaries(
    {
        "indent": st.sampled_from([None, 0, 2, "\t"]),
        "separators": st.sampled_from([None, (",", ":"), (" , ", " : ")]),
        "ensure_ascii": st.booleans(),
    }
)


def values(document: Any, steps: tuple[str | int, ...] = ()) -> Iterator[tuple[Any, Any]]:
    yield steps, document
    items: Any = ()
    if isinstance(document, dict):
        items = document.items()
    elif isinstance(document, list):
        items = enumerate(document)
    for step, item in items:
        yield from values(item, (*steps, step))


@settings(deadline=None, max_examples=150)
@given(DOCUMENTS, LAYOUTS)
def test_at_the_place_of_each_value_stands_that_value(
    document: Any, layout: dict[str, Any]
) -> None:
    text = json.dumps(document, **layout)
    found = Positions(text)
    wanted = dict(values(document))
    assert list(found.spans) == list(wanted)
    for steps, (start, end) in found.spans.items():
        assert json.loads(text[start:end]) == wanted[steps]


CASE = """{
  "reference": "HC-1",
  "stages": [
    {"number": 1, "responded": "2025-01-14",
     "extensions": [{"until": {"from": "2025-01-10"}}], "actions": [ {} , {"done": null}]},
    {"number": 2}
  ]
}"""


@pytest.mark.parametrize(
    ("path", "region"),
    [
        ("$", Region(1, 1)),
        ("$.reference", Region(2, 16, 2, 22)),
        ("$.stages", Region(3, 13)),
        ("$.stages[0].responded", Region(4, 32, 4, 44)),
        ("$.stages[0].extensions[0].until.from", Region(5, 40, 5, 52)),
        ("$.stages[0].actions[1].done", Region(5, 84, 5, 88)),
        ("$.stages[1].number", Region(6, 16, 6, 17)),
        ("$.stages[1].acknowledged", Region(6, 5)),
        ("$.stages[7].remedies[2].due", Region(3, 13)),
        ("letter", Region(1, 1)),
    ],
)
def test_lines_and_columns_as_an_editor_counts_them(path: str, region: Region) -> None:
    found = Positions(CASE)
    assert found.region(path) == region
    assert found.holds(path) == (path != "$.stages[1].acknowledged" and "[7]" not in path)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end(end: str) -> None:
    found = Positions(CASE.replace("\n", end))
    assert found.region("$.stages[1].number") == Region(6, 16, 6, 17)


def test_a_line_of_a_file_has_the_number_of_that_line() -> None:
    found = Positions('  {"reference": "HC-1"}', first_line=12)
    assert found.region("$.reference") == Region(12, 17, 12, 23)


def test_a_value_is_found_below_a_path_and_nowhere_else() -> None:
    found = Positions(CASE)
    assert found.below("$.stages[0]", "2025-01-14") == Region(4, 32, 4, 44)
    assert found.below("$", "2025-01-10") == Region(5, 40, 5, 52)
    assert found.below("$.stages[1]", "2025-01-14") is None
    assert found.below("$.stages[0]", "1") is None
