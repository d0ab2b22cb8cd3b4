"""Write the shipped bank-holiday table from the installed ``holidays``.

    python scripts/make_bank_holidays.py --version 2026.1 --known-on 2026-11-24 --projected 2029

The tests hold the result, day by day, against GOV.UK's own list and against ``holidays``.
"""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from complaintcode.working_days.projection import bank_holidays

TABLE = Path(__file__).parent.parent / "src/complaintcode/working_days/table.py"
FIRST_YEAR, LAST_YEAR = 2012, 2045

HEAD = '''"""The bank holidays of the United Kingdom that fall on a weekday, {first} to {last}.

Written by scripts/make_bank_holidays.py: change the script, not this file. From `PROJECTED_FROM`
on, nothing is proclaimed yet and the days are a projection.

Source: GOV.UK bank holidays (Open Government Licence v3.0), through the `holidays` library.
"""

VERSION = "{version}"
KNOWN_ON = "{known_on}"
FIRST_YEAR = {first}
LAST_YEAR = {last}
PROJECTED_FROM = {projected}

# England and Wales have one list.
BANK_HOLIDAYS = {{
'''


def table(version: str, known_on: date, projected: int) -> str:
    """The text of the module."""
    parts = [
        HEAD.format(
            version=version,
            known_on=known_on,
            projected=projected,
            first=FIRST_YEAR,
            last=LAST_YEAR,
        )
    ]
    for nation in ("england", "scotland", "northern_ireland"):
        parts.append(f'    "{nation}": {{\n')
        for year in range(FIRST_YEAR, LAST_YEAR + 1):
            parts += [
                f'        "{day}": "{title}",\n'
                for day, title in bank_holidays(nation, year).items()
            ]
        parts.append("    },\n")
    parts.append("}\n")
    return "".join(parts)


def main() -> None:
    """Write the table in its place."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--version", required=True)
    parser.add_argument("--known-on", required=True, type=date.fromisoformat)
    parser.add_argument("--projected", required=True, type=int)
    given = parser.parse_args()
    TABLE.write_text(table(given.version, given.known_on, given.projected), encoding="utf-8")
    print(f"wrote {TABLE.name}, version {given.version}")


if __name__ == "__main__":
    main()
