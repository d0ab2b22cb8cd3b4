"""The outputs of some commands, whole. After a change that is meant: scripts/write_golden.py."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
AS_OF = ["--as-of", "2025-09-01"]

FORMS = "examples/self-assessments"
LETTER = [
    "letter",
    "examples/letters/stage1-answer.txt",
    "--kind",
    "stage1_response",
    "--as-of",
    "2025-07-01",
]
COMMANDS = {
    **{
        f"{name}.{ending}": ["check", f"examples/{name}.json", "--format", format_, *AS_OF]
        for name in ("answered-late", "open-case", "extended", "unknown-dates", "under-2022")
        for ending, format_ in (("txt", "text"), ("json", "json"))
    },
    "letter.txt": [*LETTER, "--format", "text"],
    "letter.json": [*LETTER, "--format", "json"],
    "with-a-letter.txt": ["check", "examples/with-a-letter.json", *AS_OF],
    "everything.txt": ["check", "examples/answered-late.json", "--all", *AS_OF],
    "cases.txt": ["check", "examples/cases.jsonl", *AS_OF],
    "due.txt": ["due", "examples/open-case.json", *AS_OF],
    "due.json": ["due", "examples/cases.jsonl", "--format", "json", *AS_OF],
    "workdays.txt": ["workdays", "add", "2024-12-23", "10", "--explain"],
    "explain.txt": ["explain", "6.4"],
    "provisions-2022.txt": ["provisions", "--edition", "2022"],
    "schema.json": ["schema", "case"],
    "self-assessment.txt": ["self-assessment", "check", f"{FORMS}/larkmead-2024.md"],
    "self-assessment-changes.txt": [
        *("self-assessment", "compare", f"{FORMS}/larkmead-2023.csv", f"{FORMS}/larkmead-2024.md"),
        *AS_OF,
    ],
    "self-assessment-schema.json": ["schema", "self-assessment"],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_the_output_is_the_golden_one(name: str) -> None:
    output = runpy.run_path(str(ROOT / "scripts/write_golden.py"))["output"]
    golden = (ROOT / "tests/golden" / name).read_text(encoding="utf-8")
    assert output(COMMANDS[name]) == golden
