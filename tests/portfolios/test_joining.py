"""Complaints that are answered together count once."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode.portfolios.joining import Links
from tests.portfolios.made import IN_TIME, OPEN, SECOND, counted, made, states

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode import Portfolio


def joined(reference: str, other: str, stage: int = 1, **more: Any) -> Any:
    stages = more.pop("stages", [{"number": 1}])
    with_ = {"reference": other, "from_stage": stage}
    return made(stages=stages, reference=reference, joined_with=with_, **more)


def told(found: Portfolio) -> list[tuple[str, ...]]:
    return [one.cases for one in found.warnings if one.about == "joined"]


@pytest.mark.parametrize("order", [1, -1])
def test_from_stage_1_it_counts_where_it_is_answered(order: int) -> None:
    complaints = [made(reference="A"), joined("B", "A"), joined("C", "B")][::order]
    found = counted(*complaints)
    assert states(found) == {"in_time": 1}
    assert (found.left_out["joined"], found.cases) == (2, 3)
    assert told(found) == []


def test_from_stage_2_its_stage_1_is_its_own() -> None:
    second = {"number": 2, "requested": "2025-07-01"}
    found = counted(
        made(IN_TIME, SECOND, reference="A"), joined("B", "A", 2, stages=[IN_TIME, second])
    )
    assert (states(found), states(found, "stage2")) == ({"in_time": 2}, {"in_time": 1})
    assert found.left_out["joined"] == 1
    assert found.left_out_by_stage["stage2"]["joined"] == 1
    assert told(found) == []


@pytest.mark.parametrize("length", [1, 2, 3])
def test_those_that_name_each_other_count_once_and_a_person_looks(length: int) -> None:
    names = [f"R{number}" for number in range(length)]
    complaints = [joined(name, names[at - 1]) for at, name in enumerate(names)]
    found = counted(made(), *complaints)
    assert states(found) == {"in_time": 1, "needs_review": 1}
    assert found.left_out["joined"] == length - 1
    assert found.left_out_by_stage["stage1"]["joined"] == length - 1
    assert (found.stages["stage1"]["joined"], found.stages["stage1"]["counted"]) == (length - 1, 2)
    assert told(found) == [tuple(names)]


@pytest.mark.parametrize(
    ("others", "expected"),
    [((), []), (("R0",), [("R0", "R1")]), (("gone",), [("R1", "R2", "R3")])],
    ids=["one has the answer", "a ring that the others lead to", "nowhere"],
)
def test_a_way_over_others(others: Sequence[str], expected: list[tuple[str, ...]]) -> None:
    way = [joined(f"R{number}", f"R{number - 1}") for number in range(1, 4)]
    if others == ("R0",):
        found = counted(joined("R0", "R1"), *way)
        assert (states(found), found.left_out["joined"]) == ({"needs_review": 1}, 3)
    else:
        found = counted(*([] if others else [made(reference="R0")]), *way)
    assert told(found) == expected


class _Counted(dict[Any, Any]):
    steps = 0

    def __getitem__(self, key: Any) -> Any:
        self.steps += 1
        return super().__getitem__(key)


@pytest.mark.parametrize("first", ["held", "R300", "gone"])
def test_each_step_of_a_long_way_is_gone_once(first: str, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = _Counted()
    make = Links.__init__

    def counting(links: Links) -> None:
        make(links)
        links.elsewhere = steps

    monkeypatch.setattr(Links, "__init__", counting)
    names = [first, *(f"R{number}" for number in range(1, 301))]
    way = [joined(name, other) for other, name in pairwise(names)]
    counted(made(reference="held"), *way)
    assert steps.steps == 300


def test_of_a_ring_the_tenure_counts() -> None:
    ring = [joined("A", "B", tenure="other"), joined("B", "A", tenure="other")]
    found = counted(*ring)
    assert found.ch01["all"]["stage1"].made == 0
    assert (found.left_out["other_tenure"], found.left_out["joined"]) == (2, 0)
    ring = [joined("A", "B", tenure=None), joined("B", "A", tenure=None)]
    assert counted(*ring).unknown_tenure == 1


def test_a_ring_from_stage_1_is_left_out_at_stage_2_once() -> None:
    stages = [{"number": 1}, {"number": 2, "requested": "2025-07-01"}]
    found = counted(joined("A", "B", stages=stages), joined("B", "A", stages=stages))
    assert (states(found), states(found, "stage2")) == ({"needs_review": 1}, {"needs_review": 1})
    assert found.left_out["joined"] == 1


def test_one_whose_other_is_not_there_is_told() -> None:
    found = counted(made(), joined("B", "A"))
    assert states(found) == {"in_time": 1}
    assert told(found) == [("B",)]


def test_one_whose_other_has_no_such_stage_is_told() -> None:
    second = {"number": 2, "requested": "2025-07-01"}
    found = counted(made(reference="A"), joined("B", "A", 2, stages=[IN_TIME, second]))
    assert told(found) == [("B",)]


def test_one_that_was_closed_as_joined_without_saying_with_which_is_told() -> None:
    closed = OPEN | {"closed": {"on": "2025-06-05", "why": "joined"}}
    found = counted(made(closed, reference="B"))
    assert (states(found), found.left_out["joined"]) == ({}, 1)
    assert told(found) == [("B",)]


def test_the_other_may_be_of_another_period() -> None:
    other = {"number": 1, "acknowledged": "2025-03-27", "responded": "2025-04-08"}
    found = counted(made(other, reference="A", received="2025-03-27"), joined("B", "A"))
    assert (states(found), told(found)) == ({}, [])
    assert found.last_year is not None
    assert states(found.last_year) == {"in_time": 1}
    assert told(found.last_year) == []


def test_a_reference_that_comes_twice_is_told() -> None:
    found = counted(made(reference="A"), made(reference="A"), made())
    assert found.cases == 3
    assert [one.cases for one in found.warnings if one.about == "same reference"] == [("A",)]
