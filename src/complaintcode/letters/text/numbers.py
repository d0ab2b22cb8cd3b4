"""Numbers in words."""

from __future__ import annotations

from complaintcode.letters.matching.cues import begun

_TO_TWENTY = begun(
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|twenty"
)
_TENS = begun("thirty|forty|fifty|sixty|seventy|eighty|ninety")
NUMBERS = {word: number for number, word in enumerate(_TO_TWENTY, 1)}
NUMBERS |= dict(zip(_TENS, range(30, 100, 10), strict=True))
"""What a word says: ``seven`` is 7, ``forty`` is 40."""


def words_to(highest: int) -> str:
    """The words for the numbers up to one, as the choices of a pattern.

    >>> words_to(3)
    'one|two|three'
    """
    return "|".join(word for word, number in NUMBERS.items() if number <= highest)
