"""What has words of decision, and only tells a fact about a thing, a plan or a regret."""

from __future__ import annotations

import re

from complaintcode.letters.decision.faults import DEPLORABLE
from complaintcode.letters.matching.cues import pattern
from complaintcode.letters.text.times import DAY

_THINGS = (
    r"(?:boiler|pump|valve|thermostat|sensor|switch|fuse|lock|lift|motor|meter|cables?|pipes?"
    r"|joint|gutter|roof|seal|gasket|battery|batteries|timer|alarm|unit|system|washer|tap|cistern"
    r"|trap|drain|wiring|circuit)s?"
)
# "The valve was at fault": a thing, and what it did is a fact.
_BLAMED_THING = pattern(
    rf"\b(?:{_THINGS}|part|weather|frost|rain|wind|roots?|tree)\b[^,;]{{0,20}}$"
)
_BLAMES = re.compile(r"at fault|(?:was|were|is|are) (?:\w+ )?to blame")
# "The windows did not close properly": it is what things do.
_WORKED_BADLY = re.compile(
    r"\S+(?: not)? (?:been )?(?:work|clos|open|shut|fit|drain|heat|seal|function|run|flush|lock"
    r"|latch|start|operat|cool|ventilat|circulat)[a-z]*(?: (?:up|down|on|off|out))?"
    r" (?:properly|correctly|well|satisfactorily|adequately|right|as (?:it|they) should)$"
)
_FORM = pattern(r"\b(?:form|application|claim|bid)s? $")
_FILLED_IN_BADLY = re.compile(r"(?:was|were|wasn't|weren't)(?: not)? (?:completed|filled)")
# "The engineer attended and no fault was found", "no fault was found with the boiler"
_NOTHING_FOUND = re.compile(r"(?:no|not|nothing|n't)\b.*\b(?:faults?|wrong)$")
_LOOKED_AT = pattern(
    rf"\b(?:{_THINGS}|socket|radiator|heating|appliance|engineer|electrician|plumber|roofer"
    r"|joiner|fitter|technician|operative|contractor|surveyor)s?\b(?! \w+'s)"
    r"(?:(?!\b(?:i|we|records|notes|file)\b)[^;])*"
    r"\b(?:attended|came|called|visited|tested|inspected|checked|examined|serviced|looked)\b"
    r"(?:(?!\b(?:i|we|records|notes|file)\b)[^;])*$"
    rf"|\b(?:tested|inspected|checked|examined|serviced) (?:the|your) (?:\w+ )?{_THINGS} and $"
)
_IN_THING = re.compile(
    r"(?: (?:was|were|could be|has been|have been))?(?: found| identified| detected)?"
    rf" (?:with|in|on) (?:the|your|either) (?:\w+ )?(?:{_THINGS}|socket|radiator|heating"
    r"|appliance)\b"
)
# "I agree that the door needs to be replaced": what is to come, and not what was done.
_CONCEDES = re.compile(r"(?:agree|accept|admit|concede|acknowledge|recognise)s? that \w+$")
_TO_COME = re.compile(
    r"(?: [\w'-]+){0,4}? (?:will|shall|needs|needs? (?:to|\w+ing)|requires"
    r"|(?:may|might|must|should|could|would|can)(?! (?:not )?have| be (?:upheld|justified)))\b"
)
_OUR_DECISION = re.compile(r" (?:decision|answer|conclusion|response|reply) is\b")
# "You are right that your tenancy began in 2014"
_SAYS_RIGHT = re.compile(r"you\b.*\b(?:right|correct)$")
_BEGAN = (
    r"(?:your|the|this|our) (?:\w+ )?(?:tenancy|lease|agreement|contract|block|building|property"
    r"|house|flat|home|estate|scheme) (?:began|begins|started|commenced|dates from|runs"
    r"|was (?:last |first )?(?:built|constructed|signed|granted|let|refurbished|converted"
    r"|modernised))\b"
)
_OF_OLD = re.compile(rf" (?:that|to say that|in saying that) {_BEGAN}")
_BACKGROUND = re.compile(
    rf"\W*(?:{_BEGAN}|you moved in(?:to [\w' ]+?)?)(?: (?:on|in))?"
    rf" (?:{DAY}|(?:\w+ )?(?:19|20)\d\d)(?:,? (?:19|20)\d\d)?\W*$"
)
_BELOW = re.compile(r"f[ae]ll\w* .*below$")
_MEASURED = re.compile(r" (?:\d|zero\b|freezing\b|\w+ (?:bars?|degrees?|per cent|metres?)\b)")
# "We have reminded the contractor that missed visits are not acceptable": what holds of all.
_REMINDED = pattern(
    r"\b(?:reminded|told|instructed|warned|advised|informed) (?!you\b)[^;]*"
    r" that (?!(?:this|that|it)\b)[^;]* (?:is|are) $"
)


def mere_fact(before: str, found: str, after: str) -> bool:
    """Whether words of decision are no more than a fact, by what stands before and behind them."""
    return bool(
        (_BLAMES.match(found) and _BLAMED_THING.search(before))
        or _WORKED_BADLY.match(found)
        or (_FILLED_IN_BADLY.match(found) and _FORM.search(before))
        or (_NOTHING_FOUND.match(found) and (_LOOKED_AT.search(before) or _IN_THING.match(after)))
        or (_CONCEDES.match(found) and (_TO_COME.match(after) or _OUR_DECISION.match(after)))
        or (_SAYS_RIGHT.match(found) and _OF_OLD.match(after))
        or (_BELOW.match(found) and _MEASURED.match(after))
        or (DEPLORABLE.match(found) and _REMINDED.search(before))
    )


def is_background(clause: str) -> bool:
    """Whether a clause tells no more than since when there is a home, a lease or a tenancy."""
    return bool(_BACKGROUND.match(clause))
