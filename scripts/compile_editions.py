"""Write each edition's TOML as a Python literal beside it, which is read ten times as fast.

    python scripts/compile_editions.py

The TOML files are what is maintained. Each literal carries the check sum of the file that it was
written from: where the file has changed since, the literal is not used, and a test says to run
this again.
"""

from __future__ import annotations

import tomllib
import zlib
from pathlib import Path
from pprint import pformat

from complaintcode import edition_names

EDITIONS = Path(edition_names.EDITIONS)
HEAD = '''"""Written by scripts/compile_editions.py from {name}: change that file, not this one."""

CHECK_SUM = {check_sum}
DOCUMENT = {document}
'''


def literal(file: Path) -> str:
    """The text of the module for one edition."""
    data = file.read_bytes()
    document = pformat(tomllib.loads(data.decode()), width=100, sort_dicts=False)
    return HEAD.format(name=file.name, check_sum=zlib.crc32(data), document=document)


def main() -> None:
    """Write all of them."""
    for file in sorted(EDITIONS.glob("*.toml")):
        target = file.with_suffix(".py")
        target.write_text(literal(file), encoding="utf-8")
        print(f"wrote {target.name}")


if __name__ == "__main__":
    main()
