"""The fonts that draw ticks: what a character of theirs shows."""

from __future__ import annotations

# By the last two digits of the character's code.
_SYMBOLS = {
    "wingdings": {
        "FC": "\u2713",
        "FB": "\u2717",
        "FE": "\u2611",
        "FD": "\u2612",
        "78": "\u2612",
        "A8": "\u2610",
        "6F": "\u2610",
        "71": "\u2610",
    },
    "wingdings 2": {
        "50": "\u2713",
        "4F": "\u2717",
        "52": "\u2611",
        "53": "\u2612",
        "54": "\u2612",
        "A3": "\u2610",
    },
}


def symbols(font: str | None) -> dict[str, str]:
    """What a font shows, by the last two digits of each character's code; of most fonts nothing."""
    return _SYMBOLS.get((font or "").lower(), {})
