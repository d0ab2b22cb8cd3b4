"""What a text of a record says: something, nothing, or that there is nothing to say.

Exports put a dash, "N/A" or "TBC" where nothing was entered. Such a stand-in is no reason, no name
and no issue, and no proof either that there was none.
"""

from __future__ import annotations

import re

_STAND_INS = frozenset(
    {
        *("", "na", "n a", "nk", "not applicable", "not available", "blank"),
        *("nil", "nobody", "no one", "none", "null"),
        *("tba", "tbc", "tbd", "to be advised", "to be confirmed", "unknown"),
        *("not known", "not recorded", "not stated", "not specified", "not entered"),
    }
)
_MARKS = re.compile(r"[\W_]+")


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
    return None if _MARKS.sub(" ", text).strip().casefold() in _STAND_INS else True
