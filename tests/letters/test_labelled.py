"""Whole letters with their labels: what is read in them, and what is known to be read wrongly.

How the letters came about is told in ``tests/data/letters/README.md``.
"""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
LETTERS = ROOT / "tests/data/letters"
SCORE: dict[str, Any] = runpy.run_path(str(ROOT / "scripts/score_letters.py"))
SETS = {
    "given": 30,
    "read": 260,
    "later": 60,
    "further": 120,
    "learned": 220,
    "routine": 60,
    "voices": 80,
    "siblings": 54,
    "long": 15,
    "unread": 60,
    "last": 90,
    "fresh": 120,
    "strangers": 90,
    "newcomers": 90,
    "kin": 54,
    "long_unread": 15,
    "examined": 108,
}
COUNTED = {"read", "learned", "further"}
"""The sets that count for coverage: the rest go through no line that these do not."""
KNOWN = json.loads((LETTERS / "misses.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "name",
    [one if one in COUNTED else pytest.param(one, marks=pytest.mark.no_cover) for one in SETS],
)
def test_the_known_misses_and_no_others(name: str) -> None:
    """A miss that is gone is written down anew: python scripts/score_letters.py --misses."""
    found = SCORE["read_set"](name)
    assert len({one.letter for one in found}) == SETS[name]
    assert SCORE["misses"](found) == KNOWN[name]


@pytest.mark.parametrize(("name", "number"), [("snippets", 1745), ("plain", 175)])
def test_the_known_misses_among_snippets(name: str, number: int) -> None:
    found = SCORE["read_set"](name)
    assert len(found) == number
    assert SCORE["misses"](found) == KNOWN[name]


@pytest.mark.no_cover
def test_what_was_read_wrongly_is_not_listed_of_letters_that_nobody_reads(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["score_letters.py", "--errors", "strangers", "kin", "plain"])
    SCORE["main"]()
    printed = capsys.readouterr().out
    assert printed.count("read as") == len(KNOWN["plain"])
    assert "strangers and kin: 144 letters" in printed


@pytest.mark.parametrize("name", SETS)
def test_every_label_has_its_words(name: str) -> None:
    for letter in SCORE["letters"](name):
        for item, label in letter["items"].items():
            shown = letter["evidence"].get(item) if label == "present" else ""
            assert shown is not None
            assert shown in letter["text"]


def test_scores_of_nothing_and_of_everything() -> None:
    made = SCORE["Read"]
    right = made("1", "stage", "present", "present", True, None, "")
    passed = made("1", "decision", "missing", "present", None, None, "")
    found = SCORE["scores"]([right, passed])
    assert (found.gaps_passed, found.gaps, found.overlapping) == (1, 1, 1)
    assert found.present == (0.5, 1.0, pytest.approx(2 / 3))
    assert SCORE["scores"]([]).present == (1.0, 1.0, 0.0)
