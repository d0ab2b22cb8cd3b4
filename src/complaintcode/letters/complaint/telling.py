"""Whose words a clause gives: the resident's, as the letter tells them, or the landlord's own."""

from __future__ import annotations

import re

from complaintcode.letters.decision.conclusions import CONCEDED
from complaintcode.letters.decision.points import holds_true
from complaintcode.letters.matching.cues import begun, cues, either, pattern, words
from complaintcode.letters.reasons.facts import finds_fault
from complaintcode.letters.reasons.handling import weighs
from complaintcode.letters.text.sources import FROM_SOURCE
from complaintcode.letters.text.speech import ATTRIBUTED, EARLIER, WANTED
from complaintcode.letters.text.times import DAY, MONTHS, WEEKDAY

_PUT = cues(
    r"you (?:put (?:it )?to|aver|complained?|contend|wrote|pray(?:ed)?|were firm|have asked)\b",
    r"the (?:first|second|third|other|last)(?: point| complaint)? (?:was|is|being) that\b",
    r"put to (?:me|us)\b",
    r"it is (?:your|the) (?:complaint|case|contention|appellant's case) that\b",
    *begun("appellant's case|your case is|your point is|your worry is|your grievance is"),
    *begun(
        "your complaint|your grievance|your concern|your concerns|your point|your case|your appeal"
        "|the complaint|your main|your first|your second|your other|your chief",
        r"(?: point| concern| complaint| worry)?(?:(?:, [^,]{3,40},)? (?:is|was|were|are"
        r"|concern(?:s|ed)?|relat(?:es|ed)|arises|arose)\b"
        r"(?! (?:not |partly |partially |fully |therefore |hereby )*(?:uph|just|well|found|valid"
        r"|correct|right|fair|dismissed|rejected|made|un|in|closed|there|logged|recorded|registered"
        r"|acknowledged|allocated|passed|escalated|received|answered|handled)))",
    ),
    *begun("complaint is that|she asks|he asks|she says you|as i understood|as i understand it"),
    *begun(
        "as we understood|as we understand it|you escalated|you asked for a review|you appealed"
    ),
    *begun("you did not accept|you do not accept|you did not agree|you were not happy"),
    *begun("what you had to say|what you have to say"),
)
_TELLS = either(ATTRIBUTED, WANTED, _PUT)
# "Your complaint, as we see it", "according to your letter", and a point that is a that-clause.
_LEADS_IN = re.compile(
    r"\W*(?:your|the) (?:complaint|grievance|concern|appeal)s?\W*$"
    r"|\W*(?:according to|in|from) your (?:\w+ )?(?:letter|e-?mail|form|note|account)s?\W*$"
    r"|\W*that (?:the|we|our|you|your|he|she|they|it|no|nobody)\b"
    r"(?!.* (?:is|are) (?:not|clear|plain|true|beyond|common|agreed|in the)\b)"
)
_OUR_SIDE = (
    r"(?:we|i|our|(?:the|his|her|their) (?:records|log|file|lease|policy|contractor|notes)"
    r"|in fact)\b"
)
# With these the letter takes the word from the resident.
_ANSWERED_THERE = re.compile(
    rf"\W*(?:(?:but|although|though|whereas|while|yet) {_OUR_SIDE}|however|in fact)"
)
_CONTRARY = re.compile(r"\W*(?:but|although|though|whereas|while|yet|(?:and )?our\b|the\b)")
_FEELING = pattern(
    r"\b(?:feels?|felt|believes?|believed|thinks?|thought|wants?|wanted|wish|would like|hoped?"
    r"|unhappy|dissatisfied|upset|concerned|disappointed|worried|frustrated)\b"
)
# What the resident did, and when: part of what happened, and what follows is the landlord's word.
_WHEN = pattern(r"\b(?:when|after|before|until|since|because|the day|by the time) $")
_CHRONICLE = pattern(
    r"^\W*you had (?:asked|told|reported|rung|written|raised)\b"
    r"|\byou(?: had| have| first)? (?:report|told us (?:about|of)|raised|rang|call|phon|contact"
    r"|e-?mail|got in touch|wrote|ask|mention)(?!.* that\b).*"
    rf"\b(?:{MONTHS}|{WEEKDAY}|\d+(?:st|nd|rd|th)|times|again)\b"
)
# Clauses with a subject of their own, or that say why.
_SUBJECT = (
    r"(?:we|i|it|he|she|they|the|our|his|her|its|there|no|nobody|neither|none|both|that|this|these"
    r"|those|in|on|by|at|mr|mrs|ms)\b"
)
_AND = rf"(?:and|but|so|yet) (?={_SUBJECT})"
_BECAUSE = (
    r"(?=(?:because|whereas|although|though|since(?! (?:been|then|had|\d|last))) "
    r"|(?:as|when) (?:the|our|we|no|there|an?|nobody|two|three|four|five|both)\b)"
)
# Each choice begins with a mark, so that only the marks of a text are looked at.
_CLAUSES = re.compile(
    rf"; |: | - | (?:{_AND}|{_BECAUSE})|, (?:{_AND}|(?={_SUBJECT}|which|who\b|and\b)|{_BECAUSE})"
)
# What follows a promise, a courtesy or a word on the letter is of its kind, unless it says why.

# --- what an earlier answer said

_ANSWERED = words(
    *begun("found|upheld|uphold|concluded|decided|said|told|offered|promised|replied|answered"),
    *begun("view|accepted|wrote|apologised|explained|asked|received|request|final|response to"),
)
# What is wrong with the earlier answer itself.
_CRITICISED = re.compile(
    r"(?: \w+){0,3}? (?:did not|never|failed|relied|rested|overlooked|missed|ignored|left out"
    r"|took no|misread|mistook|made no|gave no|spoke only|had not|was (?:wrong|mistaken|based"
    r"|silent|made without)|says|put)\b"
)
_HELD = re.compile(r"(?: \w+){0,2} (?:was|is) that\b")
_REPORTED = pattern(
    r"\b(?:he|she|colleague|mr|mrs|ms|miss|dr)\b[^.]{0,40}"
    r" (?:concluded|upheld|uphold|decided|dismissed|apologised|replied|answered)\b"
    r"|^\W*(?:my|our) colleague(?: \w+){0,3} (?:wrote|found|said|told|explained)\b"
)
# The one who gave the earlier answer, by name.
_WROTE = pattern(
    r"\b(?:mr|mrs|ms|miss|mx|dr)\.? [a-z'-]+ (?:wrote|replied|answered|responded|(?:did|gave|took"
    r"|made|had|wrote|dealt with|handled) the first (?:go|look|answer|reply|response|round|step"
    r"|stage|decision|part)\b)(?: to you)?"
    r"|\bin (?:our|its|my|his|her|their|the) (?:letter|reply|answer|response) (?:dated |of |on )"
    rf"(?:{DAY})[^;]*? (?:upheld|uphold|dismissed|rejected|(?:found|concluded|decided|accepted"
    r"|agreed|said|explained|replied)(?= (?:that|in|your|the)\b))\b"
)


_BY_NAME = re.compile(r"(?:mr|mrs|ms|miss|mx|dr)\b")
_TO_YOU = words("your?")


def clauses(own: str) -> list[str]:
    """The parts of a passage that have a subject of their own, with the words that lead them in."""
    conceded = CONCEDED.match(own)
    parts, at = [], conceded.end() if conceded else 0
    for found in _CLAUSES.finditer(own, at):
        begins = found.start()
        parts.append(own[at:begins].strip(" ,;:-"))
        at = begins
    return [*parts, own[at:].strip(" ,;:-")]


def answering(own: str, parts: list[str]) -> list[str]:
    """The clauses of a text that are the landlord's: the resident's word lasts until answered."""
    if not (_TELLS.may_stand(own) or any(map(_LEADS_IN.match, parts))):
        return parts
    kept, goes_on = [], False
    for clause in parts:
        if goes_on and not _takes_the_word(clause):
            continue
        said = told(clause)
        goes_on = said and not _CHRONICLE.within(clause)
        if not said:
            kept.append(clause)
    return kept


def _takes_the_word(clause: str) -> bool:
    if _ANSWERED_THERE.match(clause):
        return True
    return bool(_CONTRARY.match(clause)) and FROM_SOURCE.within(clause)


def told(clause: str) -> bool:
    """Whether a clause is the resident's word or wish, and not what a source shows of it."""
    if _LEADS_IN.match(clause):
        return True
    if not _TELLS.within(clause) or holds_true(clause) or weighs(clause):
        return False
    found = ATTRIBUTED.search(clause) or WANTED.search(clause)
    if not found or _PUT.within(clause):
        return True
    before = clause[: found.start()]
    if _BY_NAME.match(found[0]) and _TO_YOU.within(clause):
        return False  # Mr Jones, who is not the resident that is written to
    shown = FROM_SOURCE.within(before) or _WHEN.search(before)
    return not shown or _FEELING.within(found[0])


def recaps(own: str) -> bool:
    """Whether a passage only gives what was answered before, and does not find fault with it."""
    found = EARLIER.search(own)
    if not found:
        return bool(_WROTE.search(own))
    if _HELD.match(own, found.end()):
        return True
    if _CRITICISED.match(own, found.end()):
        return False
    return _ANSWERED.within(own) or not finds_fault(own)


def reports(own: str) -> bool:
    """Whether a passage tells how somebody else decided."""
    return bool(_REPORTED.search(own))
