"""What cues cannot do without: told beforehand, as it is worked out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from complaintcode.letters.matching import cue_words
from complaintcode.letters.matching.cue_words import CueWords, worked_out

if TYPE_CHECKING:
    import pytest

SCRIPT = Path(__file__).parent.parent.parent / "scripts/tell_cue_words.py"


def check() -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), "--check"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_table_is_of_all_cues_and_no_others() -> None:
    """When it is not: python scripts/tell_cue_words.py."""
    ran = check()
    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_pattern_that_is_not_in_it_is_worked_out() -> None:
    assert cue_words.cue_words(r"\b(?:that is (?:upheld|dismissed))\b") == CueWords(
        needed=("",),
        starts=("that is dismissed", "that is upheld"),
        keys=("dismissed\b", "upheld\b"),
        other_keys=("is\b",),
    )


def test_what_is_in_it_is_as_it_would_be_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    source = r"\b(?:that is (?:upheld|dismissed))\b"
    row = [["a"], [], ["b", "c"], []]
    monkeypatch.setattr(cue_words, "_table", lambda: {cue_words.check_sum(source): row})
    assert cue_words.cue_words(source) == (("a",), (), ("b", "c"), ())


def test_more_words_than_are_worth_a_look_are_left_out() -> None:
    many = "|".join(f"{one}{other}ly" for one in "abcdefg" for other in "abcdefg")
    assert worked_out(many)[:2] == (("",), ())
