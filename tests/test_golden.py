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
EXPORTS = {
    name: [f"examples/exports/{name}.csv", "--columns", f"examples/exports/{name}.toml"]
    for name in ("larkmead-cases", "tarn-valley-stages")
}
COMMANDS = {
    **{
        f"{name}.{ending}": ["check", f"examples/{name}.json", "--format", format_, *AS_OF]
        for name in ("answered-late", "open-case", "extended", "unknown-dates", "under-2022")
        for ending, format_ in (("txt", "text"), ("json", "json"))
    },
    **{
        f"cases.{ending}": ["check", "examples/cases.jsonl", "--format", format_, *AS_OF]
        for ending, format_ in (
            ("jsonl", "jsonl"),
            ("csv", "csv"),
            ("sarif", "sarif"),
            ("xml", "junit"),
            ("github.txt", "github"),
            ("md", "markdown"),
            ("html", "html"),
        )
    },
    "unknown-dates.html": ["check", "examples/unknown-dates.json", "--format", "html", *AS_OF],
    "letter.txt": [*LETTER, "--format", "text"],
    "letter.json": [*LETTER, "--format", "json"],
    "with-a-letter.txt": ["check", "examples/with-a-letter.json", *AS_OF],
    "everything.txt": ["check", "examples/answered-late.json", "--all", *AS_OF],
    "cases.txt": ["check", "examples/cases.jsonl", *AS_OF],
    "export-cases.txt": ["check", *EXPORTS["larkmead-cases"], "--as-of", "2025-06-20"],
    "export-stages.txt": ["due", *EXPORTS["tarn-valley-stages"], "--as-of", "2025-06-20"],
    "also.txt": ["check", "examples/under-2022.json", "--also", "2024", *AS_OF],
    "due.txt": ["due", "examples/open-case.json", *AS_OF],
    "due.json": ["due", "examples/cases.jsonl", "--format", "json", *AS_OF],
    "due.ics": ["due", "examples/open-case.json", "--format", "ics", *AS_OF],
    "workdays.txt": ["workdays", "add", "2024-12-23", "10", "--explain"],
    "policy.txt": ["policy", "examples/policies/old-habits.json"],
    "policy-2022.txt": ["policy", "examples/policies/paradigm-2022.toml", "--edition", "2022"],
    "own-limits.txt": [
        "check",
        "examples/answered-late.json",
        "--policy",
        "examples/policies/larkspur.toml",
        *AS_OF,
    ],
    "explain.txt": ["explain", "6.4"],
    "provisions-2022.txt": ["provisions", "--edition", "2022"],
    "schema.json": ["schema", "case"],
    "schema-report.json": ["schema", "report"],
    "schema-policy.json": ["schema", "policy"],
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
