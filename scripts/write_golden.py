"""Write the golden files again, so that every change of an output is a diff to be read.

python scripts/write_golden.py
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import runpy
from pathlib import Path

from complaintcode.cli import main as command_line

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests/golden"
_RULES = re.compile(r'("informationUri": "[^"]*", "rules":).*$', re.MULTILINE)


def output(arguments: list[str]) -> str:
    """What a command prints, run from the repository's own folder.

    Line ends are those of a text, and the rules that SARIF declares are left out: both are tested
    elsewhere.
    """
    out = io.StringIO()
    with contextlib.chdir(ROOT), contextlib.redirect_stdout(out):
        command_line(arguments)
    text = out.getvalue().replace(os.sep, "/").replace("\r\n", "\n")
    return _RULES.sub(r"\1 [] ...", text)


def main() -> None:
    """Write them all."""
    commands = runpy.run_path(str(ROOT / "tests/test_golden.py"))["COMMANDS"]
    GOLDEN.mkdir(exist_ok=True)
    for name, arguments in commands.items():
        (GOLDEN / name).write_text(output(arguments), encoding="utf-8")
        print(f"wrote {name}")


if __name__ == "__main__":
    main()
