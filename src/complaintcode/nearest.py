"""The nearest known word to one that is not known: a slip of the pen is met with a question.

>>> expected_one_of(("text", "json"), "jsn")
"expected one of text, json (got 'jsn'); did you mean json?"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """What to add to an error about a word that is not known; nothing where none is near.

    >>> did_you_mean("--formt", ("--format", "--edition"))
    '; did you mean --format?'
    >>> did_you_mean("pdf", ("text", "json"))
    ''
    """
    from difflib import get_close_matches  # noqa: PLC0415 - only where a word is wrong

    names = {one.casefold(): one for one in known}
    said = word.casefold()
    meant = _ELSEWHERE.get(said, "")
    alike = [one for one in names if min(len(one), len(said)) > max(len(one), len(said)) / 2]
    near = [meant] if meant in names else get_close_matches(said, alike, n=1, cutoff=0.65)
    return f"; did you mean {names[near[0]]}?" if near else ""


# What other systems, and people, call it.
_ELSEWHERE = {
    "answered": "responded",
    "sent": "responded",
    "ack": "acknowledged",
    "id": "reference",
    "compensation": "payment",
    "goodwill": "payment",
    "money": "payment",
    "works": "repair",
    "extension": "extension_stage1",
    "acknowledgement": "acknowledgement_stage1",
    "response": "stage1_response",
    "answer": "stage1_response",
    "refusal": "refusal_accept",
}


def unknown(what: str, name: object, known: Iterable[str]) -> str:
    """What to say of a name that is not known, with the nearest one that there is.

    >>> unknown("path or column", "key dat", ["key date"])
    'unknown path or column; did you mean key date?'
    """
    return f"unknown {what}{did_you_mean(name, known) if isinstance(name, str) else ''}"


def expected_one_of(known: Iterable[str], word: str) -> str:
    """The error about a word that is none of a few."""
    names = list(known)
    quoted = f"{word[:40]!r}"
    return f"expected one of {', '.join(names)} (got {quoted}){did_you_mean(word, names)}"
