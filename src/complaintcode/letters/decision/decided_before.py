"""What a review tells of a decision before it: of stage 1, of another day, of a department."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.decision.faults import LANDLORD
from complaintcode.letters.matching.cues import pattern
from complaintcode.letters.text.times import DAY, MONTHS, WEEKDAY, days_in

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Text

_ANSWER = r"(?:stage|response|answer|reply|letter|decision|investigation|review)"
_WHEN = (
    r"(?:(?:back )?(?:at|in|by|under|during|following|after) (?:our |the |my |your )?(?:own )?"
    rf"(?:stage(?: |-)(?:1|one)|(?:first|initial|original|earlier|previous) {_ANSWER})"
    rf"|in (?:our|its|my|his|her|their|the) (?:\w+ )?{_ANSWER} (?:dated |of |sent on |on )"
    rf"(?:{WEEKDAY},? )?(?:{DAY})"
    rf"|on (?:{WEEKDAY},? )?(?:{DAY})|in (?:early |late |mid-)?(?:{MONTHS})"
    r"|(?:last|earlier this|earlier in) \w+|previously|originally|initially|at first)\b"
)
_WHO = rf"\b(?:i|we|the (?:{LANDLORD}))"
_ADVERBS = r"(?: also| then| therefore| accordingly| only| both| fully| partly| partially)*"
_DECIDED = (
    rf"{_ADVERBS} (?:upheld|found|accepted|agreed|acknowledged|admitted|conceded|recognised"
    r"|concluded|decided|allowed|rejected|dismissed|declined|refused|apologised|replied|answered"
    r"|did(?: not|n't) (?:\w+ly )?(?:uphold|accept|agree|allow|find|support))\b"
)
_OBJECT = r"(?: (?:your|the|this|that) (?:\w+ )?(?:complaint|appeal)| it| this)?"
_IN_PART = r"(?: in (?:full|part)| partly| fully)?"
# "On 3 April we upheld your complaint"
_WHEN_FIRST = pattern(
    rf"^\W*(?:(?:and|but|so|then|also),? )*{_WHEN}"
    rf"(?:(?!\b(?:i|we|you|it|they|he|she|who|which)\b)[^;])*?{_WHO}{_DECIDED}"
)
# "We originally did not uphold it", "we upheld your complaint at stage 1"
_WHEN_BEHIND = pattern(rf"{_WHO}(?: {_WHEN}{_DECIDED}|{_DECIDED}{_OBJECT}{_IN_PART} {_WHEN})")
# "The Housing Service did not uphold your complaint", but not "the Review Team"
_DEPARTMENT = pattern(
    r"\b(?:the|our|your) (?:(?!review|appeal|complaint|customer|resolution|feedback)[\w'-]+ ){1,3}?"
    rf"(?:service|department|team|section|directorate|division){_DECIDED}"
)
# "It was looked at by the manager, whose reply of 3 May did not uphold it"
_BY_ANOTHER = pattern(
    r"\b(?:complaint|it|this) was (?:first |originally |initially )?(?:looked (?:at|into)|answered"
    r"|dealt with|considered|handled|investigated|replied to|responded to|decided) (?:first )?by "
    r"(?!(?:the |a )?(?:(?:review|appeals?) )?(?:panel|committee|board)\b|me\b|us\b)[^;]{3,60}?,?"
    rf" (?:who|whose (?:\w+ )?{_ANSWER}\b[^,;]{{0,30}}?){_DECIDED}"
    rf"|\b(?:(?:mr|mrs|ms|miss|mx|dr)\.? [\w-]+'s|his|her|(?:the|our) (?:[\w-]+ )?(?:officer"
    rf"|manager|surveyor|team)'s|whose) (?:\w+ )?{_ANSWER}(?: (?:of|dated|on) (?:{DAY}))?{_DECIDED}"
)
_NOW = pattern(
    r"\b(?:and|but) (?:(?:i|we) )?(?:now|today|have|am|are|do|can|cannot|uphold|accept|agree"
    r"|find)\b"
)

# "On 3 April we found that ...": what else was done then is the matter itself.
_THAT = re.compile(r" that\b| ?$")


def decided_before(before: str, found: str, clause: str, text: Text, *, verdict: bool) -> bool:
    """Whether words of decision in a review are told as what was decided before it."""
    for told in (_WHEN_FIRST, _WHEN_BEHIND, _DEPARTMENT, _BY_ANOTHER):
        act = told.search(clause)
        if act and act.start() <= len(before):
            between = before[act.end() :]
            if _NOW.search(between + found) or not (verdict or _THAT.match(between)):
                return False
            return text.dated not in days_in(act[0], text.dated)
    return False
