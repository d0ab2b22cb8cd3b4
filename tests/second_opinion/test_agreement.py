"""The library and the second opinion say the same of generated cases.

The long form is a command: ``python -m tests.second_opinion --cases 100000 --seed 1``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Self

import pytest

from . import __main__ as command
from .naive import NOT_APPLICABLE, Verdict

if TYPE_CHECKING:
    from .generate import JsonObject

SEED = 2024
CASES = 1_500
DAY, NEXT_DAY = date(2025, 6, 18), date(2025, 6, 19)

KNOWN: JsonObject = {
    "reference": "D-1",
    "received": "2025-06-02",
    "stages": [{"number": 1, "acknowledged": "2025-06-04", "responded": "2025-06-18"}],
}


@pytest.mark.no_cover
def test_the_same_outcomes_and_due_dates() -> None:
    compared = command.chunk(SEED, CASES)
    assert compared.differences == []
    assert compared.cases == CASES
    assert compared.findings > 2 * CASES


def test_another_outcome_is_a_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    """The comparison itself can fail."""
    key = "stage1-response-time", "$.stages[0]"
    for second, differ in [
        (Verdict("not_met", DAY, DAY), True),
        (Verdict("met", DAY, NEXT_DAY), True),
        (NOT_APPLICABLE, True),
        (Verdict("met", DAY, DAY), False),
    ]:
        told = {**command.library(KNOWN, NEXT_DAY), key: second}
        monkeypatch.setattr(command, "opinion", lambda *_, told=told: told)
        _, differences = command.compare(KNOWN, NEXT_DAY)
        assert [one.rule for one in differences] == ([key[0]] if differ else [])


def test_nothing_said_is_the_same_as_not_applicable(monkeypatch: pytest.MonkeyPatch) -> None:
    told = {**command.library(KNOWN, NEXT_DAY), ("extension-reason", "$"): NOT_APPLICABLE}
    monkeypatch.setattr(command, "opinion", lambda *_: told)
    assert command.compare(KNOWN, NEXT_DAY) == (len(told), [])


def test_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(command, "ProcessPoolExecutor", _InTurn)
    monkeypatch.setattr(command, "CHUNK", 25)
    assert command.main(["--cases", "40", "--seed", "5"]) == 0
    assert capsys.readouterr().out.startswith("40 cases, ")


def test_the_command_fails_on_a_difference(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def chunk(seed: int, count: int) -> command.Compared:
        met, late = Verdict("met", DAY, DAY), Verdict("not_met", DAY, DAY)
        one = command.Difference("stage1-response-time", "$.stages[0]", met, late, KNOWN, DAY)
        return command.Compared(seed, count, 2, [one])

    monkeypatch.setattr(command, "ProcessPoolExecutor", _InTurn)
    monkeypatch.setattr(command, "chunk", chunk)
    assert command.main(["--cases", "1", "--seed", "7"]) == 1
    out = capsys.readouterr().out
    assert "seed 7: stage1-response-time $.stages[0] as of 2025-06-18" in out
    assert "1 cases, 2 findings compared, 1 differences" in out
    assert "stage1-response-time: met, not not_met" in out


class _InTurn:
    """Stands for the pool of processes and does one thing after the other."""

    map = map

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return
