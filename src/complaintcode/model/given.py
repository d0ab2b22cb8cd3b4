"""What a text of a record says: something, nothing, or that there is nothing to say.

Exports put a dash, "N/A" or "TBC" where nothing was entered, and "Redacted" or "See file" for what
stands elsewhere. Such a stand-in is no reason, no name and no issue, and no proof either that there
was none.
"""

from __future__ import annotations

import re

NOTHING_ENTERED = frozenset(
    {
        *("na", "n a", "nan", "nk", "n k", "not applicable", "not available", "blank", "no data"),
        *("nil", "nobody", "no one", "none", "null"),
        *("tba", "tbc", "tbd", "to be advised", "to be confirmed", "unknown"),
        *("not known", "not recorded", "not stated", "not specified", "not entered", "not given"),
        *("not provided", "none given", "none recorded", "none stated", "no reason given"),
    }
)
"""What stands where nothing was entered, in small letters and without marks."""

_ELSEWHERE = frozenset(
    {
        *("anonymised", "anonymized", "anonymous", "redacted", "unnamed", "withheld"),
        *("see file", "see letter", "see notes", "see above", "as above", "various"),
    }
)
_MARKS = re.compile(r"[\W_]+")
_CROSSES = re.compile(r"x[x ]+")


def given(text: str | None) -> bool | None:
    """Whether a text was given: ``False`` where it is recorded as empty.

    ``None`` where none is recorded, or only what stands for one.

    >>> given("a survey is needed"), given(" "), given("N/A"), given(None)
    (True, False, None, None)
    """
    if text is None:
        return None
    if not text.strip():
        return False
    words = _words(text)
    return None if not words or words in NOTHING_ENTERED or _elsewhere(words) else True


def given_somewhere(text: str | None) -> bool:
    """Whether a text was given, here or where this record does not show it (``Redacted``)."""
    return bool(given(text)) or _elsewhere(_words(text or ""))


def _words(text: str) -> str:
    return _MARKS.sub(" ", text).strip().casefold()


def _elsewhere(words: str) -> bool:
    return words in _ELSEWHERE or bool(_CROSSES.fullmatch(words))
