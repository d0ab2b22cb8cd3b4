"""Whether an admission of fault names what was done or left undone, and so is a reason itself."""

from __future__ import annotations

from complaintcode.letters.decision.conclusions import concluding, firmness
from complaintcode.letters.decision.verdicts import VERDICT
from complaintcode.letters.matching.cues import pattern, words
from complaintcode.letters.reasons.facts import is_past, signs_of_finding
from complaintcode.letters.text.times import DAY, LENGTH, MONTHS, MONTHS_BUT_MAY

# "We accept that the fitter did not come": what follows is what is accepted.
_ADMITTED = pattern(
    r"\b(?:accept|acknowledge|admit|recognise|concede|agree|find|found|mistake|error|fault|failing)"
    r"(?:s|ed)? that (?P<fact>.*)"
)
_UNNAMED = pattern(r"^(?:this|that|it|you|things|we)\b")
_LEFT_UNDONE = pattern(
    r"\b(?:failed to|failures? to|wrong to|(?:slow|late) (?:to|in)|delays? in)"
    r" (?!act|do|deal|treat|get|be|put|serv|handl|provid|respond|resolv|live|liv|look|manag)"
    r"[a-z-]+(?! you\W*$)"
)
_TIMED = pattern(
    rf"\b(?:{DAY})|\b(?:of|took|taken|for|within|after|by|waited|waiting) (?:\w+ )?{LENGTH}"
    rf"|\b(?:until|before) (?:{MONTHS})\b|\bin (?:{MONTHS_BUT_MAY})\b"
)
# What only sums up, however it is put.
_SUMMED_UP = words(
    r"services?(?! charge)",
    r"standards?",
    r"communicat\w+",
    r"handl\w+",
    r"treat\w*",
    r"dealt",
    r"expect\w*",
    r"dut(?:y|ies)",
    r"obligations?",
    r"properly",
    r"fairly",
    r"correctly",
    r"well",
    r"right",
    r"better",
    r"care",
    r"experience",
    r"complaint",
)


def names_fault(clause: str) -> bool:
    """Whether a clause that concludes says what was done amiss, or when."""
    admitted = _ADMITTED.search(clause)
    fact = admitted["fact"] if admitted else clause
    if _SUMMED_UP.within(fact) or firmness(fact) >= VERDICT:
        return False
    if _LEFT_UNDONE.within(fact) or _TIMED.within(fact):
        return True
    if not admitted or concluding(fact) or _UNNAMED.within(fact):
        return False
    return is_past(fact) and signs_of_finding(fact) > 0
