"""Words of grounds that are none: how long it went on, what was done then, what is final now."""

from __future__ import annotations

from complaintcode.letters.matching.cues import pattern, words

_SPAN = (
    r"(?:over|(?:more|longer) than|the (?:past|last)) (?:\w+ ){1,2}?(?:calendar |working )?"
    r"(?:days|weeks|months|years?)\b"
)
# "This has gone on for two years": but "you have known of it for two years" tells that it is late.
_SO_LONG = pattern(
    rf"\b(?:for|take|takes|took|taken|wait|waits|waited) (?:\w+ )?{_SPAN}"
    rf"|\b{_SPAN}(?:'| of)? (?:\w+ )?experience\b"
)
_IS_LATE = words(
    r"(?:known|knew|knows|aware|silent|not|never|nobody|without|before|nothing)",
    r"\w+n't",
    r"(?:polic|limit|outside|accept|consider|complain|rais|report)\w*",
)
_NO_GROUND = pattern(
    r"^(?:this|that|it) is (?:now )?(?:our|the|my) (?:last|final) (?:\w+ )?(?:answer|decision"
    r"|letter|response|word)\b"
    # the time for what comes next
    r"|\b(?:deadline|time limit) for [^.;]{0,60}? (?:is|will be)\b"
    r"(?:(?!\b(?:and|but|you)\b)[^,;])*$"
    r"|\b(?:we|i)(?:'ll| will| shall| have)? (?:acknowledg|answer|call|complet|contact|mend|paid"
    r"|pay|repair|repl[iy]|respond|visit|write|wrote)\w*\b[^.;]{0,40}? within \w+ (?:\w+ )?"
    r"(?:days|weeks|months) (?:of|after)\b"
    r"|\bnothing (?:that |which )?(?:we|i) (?:can|could)\b"
    # who refuses it
    r"|\b(?:(?:this|that|the|our|my) (?:decision|refusal|view)|it) (?:was|has been|is) (?:made"
    r"|taken|reached)(?: jointly)? by (?:an?|our|the|two|another) (?:\w+ ){0,4}(?:managers?"
    r"|officers?|directors?|panel|colleagues?|team|handlers?|head|board|committee|executive|clerk)\b"
)


def without_lookalikes(text: str) -> str:
    """A text without what only looks like a ground."""
    text = _NO_GROUND.sub(" ", text)
    return text if _IS_LATE.within(text) else _SO_LONG.sub(" ", text)
