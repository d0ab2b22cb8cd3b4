"""The day for which a letter promises a sum of money."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import words
from complaintcode.letters.offers import pounds
from complaintcode.letters.times import DAY, WEEKDAY, days_in

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from complaintcode.model.readings import LetterReading

_BY_DAY = re.compile(
    rf"\b(?:by|on|before|no later than)(?: or before)? (?:{WEEKDAY},? )?(?:the )?(?:{DAY})"
)
# The day is that of a step of the resident's, or something hangs on it.
_ANOTHERS_DAY = words(
    r"accept\w*", r"repl(?:y|ies)", r"(?:tell|let|send|give) (?:us|me)", r"if", r"unless", r"until",
    r"hear from you", r"return\w*", r"sign\w*", r"should",
)  # fmt: skip


def payment_days(reading: LetterReading, sent: date) -> dict[Decimal, date]:
    """Each sum offered in a passage that names no other sum, with the one day named for it.

    A day that is not after that on which the letter was sent is when something was done, and is
    left out.
    """
    found: dict[Decimal, date] = {}
    remedy = reading.item("remedy")
    for quoted in remedy.evidence if remedy else ():
        text = quoted.text.lower()
        sums, days = pounds(text), days_in(text, sent)
        promised = _BY_DAY.search(text) and not _ANOTHERS_DAY.within(text)
        if promised and len(sums) == len(days) == 1 and days[0] > sent:
            found[sums[0]] = days[0]
    return found
