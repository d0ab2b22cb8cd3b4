"""The doubtful points of the Code, A1 to A36: their page, and links to them from the others.

What is in doubt, what we take and why stands in ``docs/explanation/doubtful.toml``; which rules and
checks go by a point is told by their manual pages.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from complaintcode import policies, rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

FILE = Path(__file__).parent.parent / "explanation/doubtful.toml"
_NAME = re.compile(r"\bA[1-9]\d?\b")
_PARTS = {"point": "", "default": "**We take:** ", "why": "**Why:** ", "where": "**Goes by it:** "}
"""What is told of a point, in order, and the words before it."""
_MANUALS = {"rules": rules, "policy-checks": policies}
"""The page of the reference that holds manuals, and where they come from."""


@cache
def points() -> Mapping[str, Mapping[str, str]]:
    """Every point by its name, in order."""
    return tomllib.loads(FILE.read_text("utf-8"))


def named(text: str) -> list[str]:
    """The points that a text names, in order."""
    return [name for name in points() if name in _NAME.findall(text)]


def linked(text: str, explanation: str) -> str:
    """A text in which each point that it names is a link; ``explanation`` leads to that folder."""
    return _NAME.sub(lambda one: link(one[0], explanation), text)


def link(name: str, explanation: str, said: str = "") -> str:
    """A link to a point."""
    return f"[{said or name}]({explanation}/doubtful.md#{name.lower()})"


def page() -> Iterator[str]:
    """A section for each point."""
    for name, point in points().items():
        yield f"({name.lower()})="
        yield f"## {name}: {point['title']}"
        told = {**point, "where": ", ".join(_goes_by(name)) or point["where"]}
        for part, words in _PARTS.items():
            yield f"{words}{told[part]}"


def manuals(keys: Iterable[str], manual: Callable[[str], str]) -> dict[str, list[str]]:
    """The keys of rules or checks by their manual page, which several may share."""
    pages: dict[str, list[str]] = {}
    for key in dict.fromkeys(keys):
        pages.setdefault(manual(key), []).append(key)
    return pages


def _goes_by(name: str) -> Iterator[str]:
    """Links to the rules and checks whose manual pages name a point."""
    for page, package in _MANUALS.items():
        for manual, keys in manuals(package.load(), package.manual).items():
            if name in named(manual):
                title = manual.partition("\n")[0].rstrip(".")
                yield f"[{title}](../reference/{page}.md#{keys[0]})"
