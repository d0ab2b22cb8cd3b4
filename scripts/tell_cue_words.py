"""Work out what every cue of the letters cannot do without, and write it down.

    python scripts/tell_cue_words.py [--check]

The table is ``src/complaintcode/letters/matching/cue_words.json``. With ``--check`` nothing is
written: the exit code is 1 where the table is not what it should be. Without it the reading is the
same, but its first letter takes a second longer.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import pkgutil
import sys
from pathlib import Path

import complaintcode.letters
from complaintcode.letters.matching.cue_words import TABLE, check_sum, worked_out
from complaintcode.letters.matching.cues import Cues


def every_pattern() -> set[str]:
    """The patterns of all lists of cues that the modules make when they are imported."""
    package = complaintcode.letters
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)
    lists = [one for one in gc.get_objects() if isinstance(one, Cues)]
    return {pattern for one in lists for pattern in one.patterns}


def table() -> str:
    """The text of the table, a pattern a line."""
    found = {check_sum(pattern): worked_out(pattern) for pattern in every_pattern()}
    lines = [f"{json.dumps(key)}:{_row(found[key])}" for key in sorted(found)]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _row(words: tuple[tuple[str, ...], ...]) -> str:
    return json.dumps(words, ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    """Write the table, or say that it is not what it should be."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true")
    file, right = Path(TABLE), table()
    if not parser.parse_args().check:
        file.write_text(right, encoding="utf-8")
    elif file.read_text(encoding="utf-8") != right:
        sys.exit(f"{file.name} is not of these cues: python scripts/{Path(__file__).name}")


if __name__ == "__main__":
    main()
