"""Look at the pages of ``--format html`` in Chromium, and hold them against WCAG with axe-core.

python scripts/check_pages.py FOLDER

It needs Chromium (Debian: chromium; another by ``CHROMIUM=``), Node and npm, from which it gets
axe-core and puppeteer-core into FOLDER. Each page, of cases or of a year's report, is looked at
wide and narrow, light and dark: no violation of any of axe's rules, nothing loaded from elsewhere,
no script needed, nothing wider than the screen, and everything that scrolls or opens reached with
the Tab key. Screenshots, and a PDF of each page as it prints, are left in FOLDER.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import subprocess
import sys
from pathlib import Path

from complaintcode.cli import main as command_line

ROOT = Path(__file__).parent.parent
PACKAGES = ["axe-core@4", "puppeteer-core@25"]
CHECKS = {
    "one": ["examples/answered-late.json", "--as-of", "2025-02-01"],
    "unknown": ["examples/unknown-dates.json", "--as-of", "2025-01-10"],
    "open": ["examples/open-case.json", "--as-of", "2025-09-10"],
    "letter": ["examples/with-a-letter.json", "--as-of", "2025-09-10", "--all"],
    "many": ["examples/cases.jsonl", "--as-of", "2025-09-10"],
    "nothing": ["tests/data/no-cases", "--as-of", "2025-09-10"],
}
MADE = 2000  # complaints of the year that is reported on
REPORTS = {
    "year": ["--year", "2025-26", "--homes", "lcra=22000,lcho=1800"],
    "two-years": ["--year", "2024-04-01..2026-03-31"],
    "quarter": ["--year", "2025-Q2"],
    "withheld": ["--year", "2025-06", "--suppress", "5"],
    "no-year": ["--year", "2020-21"],
}


def main() -> None:
    """Write the pages, fetch what looks at them, and say what it found."""
    if len(sys.argv) != 2:
        sys.exit(str(__doc__))
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for name, arguments in commands(folder).items():
        page = io.StringIO()
        with contextlib.chdir(ROOT), contextlib.redirect_stdout(page):
            command_line([*arguments, "--format", "html"])
        (folder / f"{name}.html").write_text(page.getvalue(), encoding="utf-8")
    npm, node = shutil.which("npm"), shutil.which("node")
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not (npm and node and chromium):
        sys.exit("needs npm, node and chromium")
    if not (folder / "node_modules").exists():
        quiet = ["--silent", "--no-audit", "--no-fund", "--no-package-lock"]
        subprocess.run([npm, "install", *quiet, "--prefix", folder, *PACKAGES], check=True)
    looking = folder / "check_pages.cjs"
    shutil.copy(Path(__file__).with_suffix(".cjs"), looking)
    pages = [f"{name}.html" for name in (*CHECKS, *REPORTS)]
    sys.exit(subprocess.run([node, looking, chromium, *pages], cwd=folder, check=False).returncode)


def commands(folder: Path) -> dict[str, list[str]]:
    """What gives each page, by its name; the year that is reported on is made in the folder."""
    year = str(folder / "year.jsonl")
    script = [sys.executable, str(ROOT / "examples/a-year/make_year.py"), year]
    subprocess.run([*script, "--cases", str(MADE)], check=True)
    report = ["portfolio", year, "--as-of", "2026-05-11"]
    return {
        **{name: ["check", *arguments] for name, arguments in CHECKS.items()},
        **{name: [*report, *arguments] for name, arguments in REPORTS.items()},
    }


if __name__ == "__main__":
    main()
