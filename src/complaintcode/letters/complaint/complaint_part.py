"""What is told of the complaint by where it stands: below its heading, or before a wish."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from complaintcode.letters.complaint.announced import announced
from complaintcode.letters.complaint.issues import is_circumstance, is_specific, is_topic, named
from complaintcode.letters.complaint.parts import LATE
from complaintcode.letters.complaint.tellings import says_nothing
from complaintcode.letters.complaint.topics import ABOUT
from complaintcode.letters.complaint.wishes import wish
from complaintcode.letters.matching.cues import cues, words
from complaintcode.letters.reasons.inquiry import looked
from complaintcode.letters.text.speech import COURTESY

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage, Text

# In the part of the complaint, but on the procedure, or the landlord's own doing.
OURS = cues(
    r"(?:we|i) (?:will|shall|can\b|cannot|must|need|aim|define|understand|have (?:now|logged"
    r"|recorded|summarised|set|read|looked|passed|arranged|checked|considered|decided|noted|listed|spoken|received"
    r"|reviewed|attached|enclosed|included)|am\b|had\b|are (?:responsible|sorry|looking|going)"
    r"|uphold|do not uphold|find\b|found\b|apologise|would|hope|take\b|want|acknowledge"
    r"|received|thank|appreciate|agree|spoke|also understand)",
    r"(?:it is|it's) (?:important|our|my)",
    r"(?:we|i) (?:refer|know|note|noted|write|wrote)\b",
    r"no outcome",
    r"you (?:did|do|have) not (?:say|tell|name|specify|give)",
    r"(?:mr|mrs|ms|miss|dr)\.? [a-z'-]+ (?:responded|replied|answered|looked into|investigated)\b",
    r"at stage (?:2|two),? (?:for|we|it|a|the)\b",
    r"(?:(?:from|in) your [a-z -]{3,20},? )?(?:i|we) (?:understand|see|gather|note) that you"
    r" (?:accept|agree|no longer|do not dispute)\b",
    r"(?:we|i) could\b",
    r"you were asked\b",
    r"you(?: have|'ve)? asked (?:for|that) your (?:complaint|case|concerns)\b",
    r"the box\b",
    r"you left (?:the|that|this) (?:box|part|form)",
    r"an? (?:reply|line|call|word|note|apology|credit|cheque|payment)\b",
    r"at stage (?:1|one) (?:we|it)\b",
    r"(?:in|under) (?:our|the|[a-z]+'s|[a-z -]{3,40}'s) (?:\w+ ){0,2}rules\b",
    r"(?:please|thank|see |if |dear|your complaint (?:was|has been|is (?:upheld|now"
    r"|important|logged|being))|you (?:will|may|can|should|must)\b|yours\b)",
    r"(?:this|that|these|those) (?:is|are|was|were|letter|matters?|has|response"
    r"|complaint (?:was|has))",
    r"(?:upheld|not upheld|partly upheld|partially upheld|none|n/a|as above|as follows)",
    r"(?:our|the) (?:response|investigation|decision|review|officer|complaints)",
    r"(?:both|all|each|every|the) (?:\w+ )?(?:of )?(?:these|points?|matters?|parts?)\b",
)
# What is still to be agreed or asked.
_TO_BE_ASKED = words(
    r"please",
    r"(?:will|shall|'ll) (?:then |also |now )?(?:ring|call|contact|write to|phone|telephone|visit"
    r"|meet|speak (?:to|with)|talk to|e-?mail|agree|discuss|confirm|ask) (?:you|with you|what|to)",
)
_SHOWN = words(
    r"(?:log|programme|records?|recording|photographs?|footage|book) (?:shows?|has|have|says?)",
    r"(?:contractor|officer|warden|caretaker|engineer)s? (?:says?|tells? (?:me|us)|denies)",
)

# A paragraph that begins with the resident's letter and goes on to what is wanted.
_ACCOUNT = words(
    r"your (?:letters?|e-?mails?|notes?|call|form|visit|messages?|words|story|account|complaint)",
    r"you (?:came|wrote|rang|told|put|spoke|called|said)",
    r"things",
)
_LANDLORDS = words(r"(?:we|i|our|us|my|me)")


def of_part(one: Passage, said: str) -> int | None:
    """Below a heading or a lead-in that announces the complaint."""
    if OURS.match(said) or wish(said) or "uphe" in said or "uphold" in said:
        return 0
    if COURTESY.match(said if one.is_title else one.text):  # of a field, what the label names
        return 0
    if looked(said) or _SHOWN.within(said) or _TO_BE_ASKED.within(said):
        return 0  # what was found or is still to be asked, not what is complained of
    if says_nothing(said) or is_circumstance(said):
        return 0
    about = ABOUT.search(said)
    rest = named(about, said) if about else said
    if is_specific(rest, clause=about is None):
        return 3
    return None if is_topic(rest) else 0


def before_a_wish(text: Text) -> list[Passage]:
    """What a paragraph tells between the resident's letter and what the resident wants."""
    for _, group in groupby(announced(text), key=lambda each: each.one.unit.block):
        told: list[Passage] = []
        account = False
        for each in group:
            if each.part in LATE or each.one.blank:
                continue
            if not account:
                account = _ACCOUNT.within(each.said)
            elif told and wish(each.said):
                return told
            elif not _LANDLORDS.within(each.said) and is_specific(each.said):
                told.append(each.one)
    return []
