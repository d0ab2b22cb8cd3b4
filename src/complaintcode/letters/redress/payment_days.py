"""The day for which a letter promises a sum of money."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import words
from complaintcode.letters.redress.sums import sums_named
from complaintcode.letters.text.times import COUNTABLE, DAY, WEEKDAY, days_in

if TYPE_CHECKING:
    from datetime import date

    from complaintcode.model.readings import LetterReading

_BY_DAY = rf"(?:by|on|before|no later than)(?: or before)? (?:{WEEKDAY},? )?(?:the )?(?:{DAY})"
_SUM = r"£ ?(?P<sum>\d[\d,]*(?:\.\d\d)?)"
# "We will pay you £150 by 14 March"; "by 14 March 2025 we will pay you £150".
_PROMISED = (
    re.compile(rf"{_SUM}(?P<between>[^£;:]{{0,60}}?)\b{_BY_DAY}"),
    re.compile(
        rf"^\W*{_BY_DAY}(?:,? 20\d\d)?,? (?:we|i)(?: will|'ll| shall)(?P<between>[^£;:,]{{0,40}})"
        rf"{_SUM}"
    ),
)
# Without these between them the day is that of the payment.
_OF_SOMETHING_ELSE = words(
    r"and|which (?!(?:will|shall) be (?:paid|sent|credited)|we (?:will|shall) (?:pay|send|credit))"
    r"|that|who|where|once|when|while|if|unless|until|after|since|as|because|so|but|or|accept\w*"
    r"|repl(?:y|ies)|visit\w*|appointments?|due|owed|needs?|take|took|missed|made|paid on|rent"
    r"|bill|charges?|from"
)
_AHEAD = words(r"will|shall|\w+'ll|payable|to be (?:paid|sent|credited)")


def payments_timed(reading: LetterReading) -> set[Decimal]:
    """The sums of which the words showing the remedy say when they will be paid, be it a period."""
    remedy = reading.item("remedy")
    told = [one.text.lower() for one in remedy.evidence] if remedy else []
    return {
        amount
        for text in told
        if COUNTABLE.within(text) and _AHEAD.within(text)
        for amount in sums_named(text)
    }


def payment_days(reading: LetterReading, sent: date) -> dict[Decimal, date]:
    """Each sum that the words showing the remedy promise for one day after that of the letter."""
    found: dict[Decimal, date] = {}
    remedy = reading.item("remedy")
    for quoted in remedy.evidence if remedy else ():
        text = quoted.text.lower().replace("\u2019", "'")
        promised = next((one for form in _PROMISED if (one := form.search(text))), None)
        if promised is None or not _AHEAD.within(text) or text.count("£") > 1:
            continue
        days = days_in(text, sent)
        if len(days) == 1 and days[0] > sent and not _OF_SOMETHING_ELSE.within(promised["between"]):
            found[Decimal(promised["sum"].replace(",", ""))] = days[0]
    return found
