"""What the help of each command ends with: examples that run in this repository, and exit codes.

A test runs every example. Read only when help is asked for.
"""

from __future__ import annotations

_COMPARE = """\
self-assessment compare \\
    examples/self-assessments/larkmead-2023.csv \\
    examples/self-assessments/larkmead-2024.md"""

_EXAMPLES: dict[str, tuple[str, ...]] = {
    "": (
        "check examples/answered-late.json --as-of 2025-02-01",
        "due examples/open-case.json --as-of 2025-09-10",
        "explain 6.3",
    ),
    "check": (
        "check examples/answered-late.json --as-of 2025-02-01",
        "check examples/cases.jsonl --as-of 2025-09-10 --format csv",
        "check examples/answered-late.json --ignore 6.3='settled' --all",
    ),
    "letter": (
        "letter examples/letters/stage1-answer.txt --kind stage1_response",
        "letter examples/letters/stage1-answer.txt \\\n    --kind stage1_response --advice",
    ),
    "policy": (
        "policy examples/policies/larkspur.toml",
        "policy examples/policies/paradigm-2022.toml --edition 2022 --all",
    ),
    "due": (
        "due examples/open-case.json --as-of 2025-09-10",
        "due examples/cases.jsonl --as-of 2025-09-10 --within 5",
    ),
    "portfolio": (
        "portfolio examples/cases.jsonl --year 2024-25 --homes 5234",
        "portfolio examples/cases.jsonl --year 2024-25 -o report.html",
    ),
    "workdays": (
        "workdays add 2024-02-12 10",
        "workdays count 2024-02-26 2024-03-04 --nation scotland",
    ),
    "workdays add": (
        "workdays add 2024-02-12 10",
        "workdays add 2024-03-28 1 --explain",
    ),
    "workdays count": (
        "workdays count 2024-02-26 2024-03-04",
        "workdays count 2024-03-28 2024-04-02 --nation scotland --explain",
    ),
    "self-assessment": (
        "self-assessment check examples/self-assessments/larkmead-2024.md",
        "self-assessment new --edition 2024 -o form.docx",
    ),
    "self-assessment check": (
        "self-assessment check examples/self-assessments/larkmead-2024.md",
        "self-assessment check \\\n    examples/self-assessments/larkmead-2023.csv --format json",
    ),
    "self-assessment compare": (
        _COMPARE,
        f"{_COMPARE} --format json",
    ),
    "self-assessment new": (
        "self-assessment new --edition 2024 -o form.docx",
        "self-assessment new --edition 2024 --cases examples/cases.jsonl",
    ),
    "schema": (
        "schema",
        "schema report",
    ),
    "provisions": (
        "provisions",
        "provisions --edition 2022 --format json",
    ),
    "explain": (
        "explain 6.3",
        "explain 5.1 --edition 2022",
    ),
    "completion": (
        "completion bash",
        "completion zsh",
    ),
}


def help_text(prog: str) -> str:
    """The end of the help of a command, or of the program itself."""
    name, _, command = prog.partition(" ")
    examples = "".join(f"  {name} {line}\n" for line in _EXAMPLES[command])
    return f"examples:\n{examples}{'' if command else _EXIT_CODES}"


_EXIT_CODES = """
exit codes:
  0    no "must" provision is not met
  1    at least one is; with --strict also a "should", or what needs review
  2    an input or argument could not be used: a line for each problem
  3    a rule of ours broke; the other findings are still reported
  130  interrupted with Ctrl-C
  141  the reader of the output went away, as after | head
"""
