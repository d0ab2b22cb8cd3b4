"""A release rehearsed: build, check, install the wheel alone, and run the tests from the sdist.

    python scripts/rehearse_release.py                       # with the Python that runs it
    python scripts/rehearse_release.py --python python3.13 -- -n auto
    python scripts/rehearse_release.py --dist dist -- tests  # what was built before, all tests

The wheel is built from the sdist, and the tests are those that the sdist holds, so that neither can
lack a file unnoticed. What follows ``--`` goes to pytest; without a path, the tests are those that
miss at once what a package holds beside its modules: data, templates, commands.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TESTS = (
    "tests/test_cli.py",
    "tests/test_golden.py",
    "tests/test_decisions.py",
    "tests/test_doubtful.py",
    "tests/test_help.py",
    "tests/test_letter_command.py",
    "tests/test_public_names.py",
    "tests/letters/test_likeness.py",
    "tests/policies",
    "tests/reporting",
)
LINE = "complaintcode check examples/answered-late.json --as-of 2025-02-01 --select 6.2"


def main() -> None:
    """Rehearse; the first thing that fails ends it."""
    taken = argparse.ArgumentParser(description=__doc__, add_help=True)
    taken.add_argument("--python", default=sys.executable, help="with which the wheel is tried")
    taken.add_argument("--dist", type=Path, help="a folder with a wheel and an sdist; else built")
    taken.add_argument("pytest", nargs="*", help="after --, for pytest")
    given = taken.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        dist = given.dist or _built(Path(folder) / "dist")
        (wheel,), (sdist,) = dist.glob("*.whl"), dist.glob("*.tar.gz")
        with tarfile.open(sdist) as archive:
            archive.extractall(folder, filter="data")
        copy = Path(folder) / sdist.name.removesuffix(".tar.gz")
        _try(given.python, wheel.resolve(), copy, Path(folder) / "env", given.pytest)


def _built(dist: Path) -> Path:
    _run(sys.executable, "-m", "build", "--quiet", "--outdir", dist, ROOT)
    _run(sys.executable, "-m", "twine", "check", "--strict", *dist.iterdir())
    return dist


def _try(python: str, wheel: Path, copy: Path, env: Path, words: list[str]) -> None:
    """Install the wheel in an environment of its own, and run it and the tests of a copy."""
    _run(python, "-m", "venv", env)
    binaries = env / ("Scripts" if os.name == "nt" else "bin")
    pip = (binaries / "python", "-m", "pip")
    # No compiler is needed: neither for it nor for anything that it needs.
    _run(*pip, "install", "--quiet", "--only-binary", ":all:", wheel)
    program, *arguments = LINE.split()
    _run(binaries / program, *arguments, cwd=copy)
    listed = subprocess.run(
        [*pip, "list", "--format", "json"], check=True, capture_output=True
    ).stdout
    needed = sorted(
        {one["name"] for one in json.loads(listed)} - {"pip", "setuptools", "complaintcode"}
    )
    _run(*pip, "install", "--quiet", f"complaintcode[test] @ {wheel.as_uri()}")
    where = "import complaintcode as c; assert 'site-packages' in c.__file__, c.__file__"
    _run(binaries / "python", "-c", where, cwd=copy)
    paths = () if any((copy / word).exists() for word in words) else TESTS
    _run(binaries / "python", "-m", "pytest", "--quiet", *paths, *words, cwd=copy)
    print(f"{wheel.name}: {wheel.stat().st_size // 1024} KiB, installs {', '.join(needed)}")


def _run(*words: object, cwd: Path = ROOT) -> None:
    subprocess.run([str(word) for word in words], cwd=cwd, check=True)


if __name__ == "__main__":
    main()
