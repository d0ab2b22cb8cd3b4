"""The reason for an extension: any concrete cause.

"Unforeseen circumstances", "complexity", "to complete our enquiries" are formulas: words that
would fit any letter. What is left when those are taken away has to name something of this case.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.extension.delay_cues import (
    ASTRAY,
    AWAITED,
    AWAY,
    BECAUSE,
    FIRST,
    MORE_FROM_YOU,
    NEWS,
    OWED_TO_US,
    REASON_HEADING,
    REASON_LABEL,
    YOUR_DOING,
)
from complaintcode.letters.extension.formulas import ANYWHERE, FORMULA, RECAP
from complaintcode.letters.extension.new_date_cues import LATE
from complaintcode.letters.extension.new_dates import is_update, tells_when
from complaintcode.letters.extension.past_events import past_events
from complaintcode.letters.matching.cues import cues, either, pattern, words
from complaintcode.letters.redress.promises import FUTURE
from complaintcode.letters.text.sections import NOT_OURS
from complaintcode.letters.text.speech import ATTRIBUTED

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage, Text

_YOU_BEFORE = pattern(
    r"\byou(?:'ve|'re| (?:have|are|were|had|cannot|can't|will|may|do|don't|need|can))\b[^,;]*$"
    r"|\byour (?!complaint|case|matter|concerns?\b|file|papers)(?:\w+ ){1,3}$"
)
_LEADS = words(
    r"(?:we|i|he|she|they) (?:still |also |first )?(?:need|needs|have|has|want|wants) to",
    r"reason",
    r"(?:why|account) (?:of|for|is|we|i|this)",
    r"(?:this|that|it) is (?:because|due|down to|so that)",
)
_OPENS = cues(r"because", r"due to", r"owing to", r"on account of")
_WORD = re.compile(r"[a-z][a-z'-]{2,}")
_BLANK = re.compile(r"\[[^\]]*\]|<[^>]*>|_{3,}|x{3,}")
_TO_RESIDENT = re.compile(
    r"(?:if|should) (?:your|you|there|any)\b|[^,;]*\bnot been forgotten\b"
    r"|(?:just |this is )?(?:to remind you|(?:as |by way of )?an? reminder)\b"
    r"|(?:if|should) (?:the|it|this|that)\b.*\b(?:ring|call|wait|tell us|contact|0\d{3,4})\b"
)
_WHOM_YOU_NAME = pattern(
    r"\b(?:whom|that|which) you (?:complain|complained|named?|wrote)(?: of| about)?\b"
)
# Regret at the matter itself: no reason for the delay, unless one is given.
_REGRETS = re.compile(
    r"(?:i am|i'm|we are|we're) (?:\w+ )?sorry (?:that (?:you|(?:the|your) (?:leak|damp|mould|home"
    r"|water|noise|lift|boiler|heating|trouble|problem|repair|work)s?)|to hear)\b"
)
# "The reason for my writing is that ...", "it will be in your inbox by Friday": why it is written,
# or when it comes, and not why so late.
_WRITES = pattern(
    r"\b(?:the )?reason (?:for|why|that) (?:my|our|i|we|this)\b[^.;]{0,20}?"
    r"\b(?:writing|write|letter|e-?mail|message|getting in touch)\b[^.;]{0,10}?\b(?:is|was)\b"
    # what goes before is the cause, and not what follows
    r"|\bfor (?:this|that|these|those|all these|both) reasons?\b"
)
_COMES = re.compile(
    r"(?:it|this|that|(?:our|my|the) \w+)(?:'ll| will| shall) (?:now )?(?:be|come|go|arrive"
    r"|reach)\b"
    r"[^.;]{0,20}\byour?\b"
)
# Of the matter, though it stands under "Why we need more time".
_OF_THE_MATTER = re.compile(
    r"you(?:'re|'ve| are| have| were) (?:still |been )*wait"
    r"|your (?:\w+ )?complaint (?:is|was) about"
)
_OF_EARLIER_DELAY = words(
    r"(?:late|slow|delay|long) (?:in |to )(?:acknowledg\w+|saying|tell\w*|register\w*|log\w*)",
    r"when you first (?:wrote|complained|rang|contacted|came)",
    # what takes place all the same
    r"(?:will|must|can|shall)(?: still)? go ahead(?: as (?:planned|arranged|booked"
    r"|agreed))?(?=\W*$)",
)
_LEFT_TO_DELETE = words(r"delete")
_ENOUGH, _MANY = 2, 4  # words of the case itself
_SIGNS = (FIRST, ASTRAY, NEWS)
_ASIDE = cues(
    r"(?:in the )?mean(?:time|while)",
    r"while you",
    r"until then",
    r"(?:i|we)(?: am|'m| are|'re)? writ(?:e|ing)",
    r"(?:i|we) wrote",
    r"(?:this|it|my|our)(?: letter| e-?mail| message)? (?:is about|concerns|is to)",
    r"under (?:the|our) ",
    r"further to",
    r"(?:please note that )?(?:our|the) (?:offices?|lines|phones|hub|helpdesk|desk)\b[^.]{0,20}"
    r" (?:is|are|will|shall)(?: going to)?(?: be)? (?:closed?|shut)\b",
)
_PLAN = words(r"(?:will|shall|[a-z]+'ll)(?! (?:not|need|want|have to|take))")
_HOLDS_UP = words(r"(?:before|until|till|first|without|not|cannot|[a-z]+n't|only)")
_NOT_DONE = words(
    r"(?:still|ongoing|not yet|yet to|further|necessary|required|more|proved|proven|turned out)",
    r"(?:has|have) not (?:proved|been)",
)
_JOINS = either(BECAUSE, AWAY, AWAITED)
_ASKS_WHY = either(REASON_HEADING, AWAITED, FIRST)
_OF_DELAY = either(LATE, _LEADS)
_GIVES_WHY = either(BECAUSE, _NOT_DONE)
_SAYS_WHY = either(LATE, BECAUSE, _NOT_DONE)
_YOURS = words(r"(?:you|your|you've|you're|please|my (?:name|number)|if)")


def extension_reason(text: Text) -> Answer:
    """Why is more time needed?"""
    told = {one: _own_words(one) for one in text.body if _may_tell(one)}
    behind = past_events(text.body)
    shown = [
        one
        for one, said in told.items()
        if _is_cause(one, said) and (one not in behind or _under_reason(one, said))
    ]
    if shown:
        # The fuller come first; what gives the new date beside the cause comes last.
        return present(sorted(shown, key=lambda one: _rank(one, told[one])))
    hollow = [one for one, said in told.items() if _is_formula(one, said)]
    if hollow:
        return unclear(hollow, "a formula that would fit any letter, not a cause")
    return missing("no reason is given")


def _rank(one: Passage, said: str) -> tuple[bool, bool, bool]:
    return (tells_when(one), not _JOINS.within(said), _of_this_case(said) < _MANY)


def _may_tell(one: Passage) -> bool:
    if one.section in NOT_OURS or one.is_question or "ombudsman" in one.text:
        return False
    if (one.is_title and one.unit.kind != "field") or _TO_RESIDENT.match(one.text):
        return False
    return not one.of_procedure and not is_update(one)


def _is_choice(one: Passage) -> bool:
    """Whether all the causes of the template still stand there."""
    return one.blank is not None and _LEFT_TO_DELETE.within(one.text)


def _is_cause(one: Passage, said: str) -> bool:
    of_the_matter = _OF_EARLIER_DELAY.within(one.text) or _OF_THE_MATTER.match(one.text)
    if of_the_matter or _is_choice(one):
        return False
    if _is_ours(AWAY.search(said), said) or YOUR_DOING.within(said):
        return True
    if MORE_FROM_YOU.within(one.own) or _is_ours(OWED_TO_US.search(said), said):
        return True
    if _of_this_case(said) < _ENOUGH or (_REGRETS.match(said) and not LATE.within(said)):
        return False
    joined = BECAUSE.search(said)
    if joined and _of_this_case(said[joined.end() :]) >= _ENOUGH and _is_about_delay(one, said):
        return True
    if (_YOURS.match(said) and tells_when(one)) or _COMES.match(said):
        return False
    if _is_ours(AWAITED.search(said), said) or _under_reason(one, said):
        return True
    return any(_is_ours(signs.search(said), said) for signs in _SIGNS) and _is_no_plan(one, said)


def _under_reason(one: Passage, said: str) -> bool:
    """Whether it fills in what the heading or a label before it asks: the reason."""
    asked = _ASKS_WHY.within(one.unit.heading)
    labelled = REASON_LABEL.match(one.own) is not None
    return asked and not ((FUTURE.within(said) and not labelled) or tells_when(one))


def _is_no_plan(one: Passage, said: str) -> bool:
    """Whether it is not only what will be done meanwhile, nor a word to the resident."""
    if one.unit.kind != "sentence" or _YOURS.match(said) or one.courtesy or one.blank:
        return False
    if _ASIDE.match(said):
        return False
    return not _PLAN.within(said) or _HOLDS_UP.within(said)


def _is_ours(found: re.Match[str] | None, said: str) -> bool:
    """Whether the one who is away, or who waits, is not the resident."""
    return found is not None and not _YOU_BEFORE.within(said[: found.start()])


def _own_words(one: Passage) -> str:
    """The text without the resident's words, the recap of the complaint and blanks."""
    text = REASON_LABEL.sub("", _BLANK.sub(" ", RECAP.sub(" ", _WHOM_YOU_NAME.sub(" ", one.own))))
    text = _WRITES.sub(" ", text)
    said = ATTRIBUTED.search(text)
    return text[: said.start()] if said else text


def _of_this_case(text: str) -> int:
    """How many words of a text would not fit any letter."""
    return len(set(_WORD.findall(text)) - ANYWHERE)


def _is_about_delay(one: Passage, said: str) -> bool:
    if _OPENS.match(said) and not FUTURE.within(said):
        return True
    return one.section == "reasons" or _OF_DELAY.within(said) or tells_when(one)


def _is_formula(one: Passage, said: str) -> bool:
    if _is_choice(one) and (_ASKS_WHY.within(one.unit.heading) or _OF_DELAY.within(one.own)):
        return True
    if not FORMULA.within(said) or (tells_when(one) and not _GIVES_WHY.within(said)):
        return False
    if _SAYS_WHY.within(said) or REASON_HEADING.within(one.unit.heading):
        return True
    return REASON_LABEL.match(one.own) is not None


ITEM = Item(
    "extension_reason",
    extension_reason,
    kind="extension_stage1",
    shown_by=(
        "We are still waiting for the surveyor's report.",
        "The joiner is off sick until 20 January and cannot be asked before.",
        "I need more time because the contractor's job sheets for March have been mislaid.",
        "We need longer so that two members of the lettings staff can be interviewed.",
        (
            "I have not been able to listen to the call recordings: our supplier will release them"
            " on 3 June."
        ),
        "Your case officer has left us, and her replacement began only yesterday.",
        "We have had far more complaints than usual since the storm and are short-staffed.",
        (
            "Owing to circumstances beyond our control, namely a fire at our record store, we need"
            " more time."
        ),
        "It is taking longer than we hoped to trace the invoices from the old managing agent.",
        "Reason for extension: the asbestos test results are awaited from the laboratory.",
        "The panel cannot sit until Mrs Poole is back from Leeds.",
        "The drone pictures have not been read yet, and without them we should be guessing.",
        "Before I decide I should like to hear what the night porter has to say.",
        "The two gas engineers do not agree about the flue.",
        "You asked us to wait until your son could be there.",
        "A second leak has come to light behind the bath.",
        "The council owns the hedge and takes a month to answer anything.",
        "Why we need longer: the log book is with the police.",
        "I hadn't been able to get into the flat upstairs, the tenant being away.",
        "The bins are emptied by a firm whose manager left last week without any word.",
        "The panel has five members, and only two of them can come on the day we had fixed.",
        "The drying firm was asked on 3 May for its readings, and it has sent nothing.",
        "Your neighbour's account says one thing, but three witnesses have still to be spoken to.",
        "We need more time because the storms have kept all our surveyors on emergency calls.",
        "This is because we are waiting for information from our contractor.",
        "This is because we have to inspect your home before we can reply.",
        "The reason for this is staff sickness.",
        "The delay is due to annual leave.",
        "This is due to the officer being on sick leave.",
        "This is due to awaiting information from the repairs team.",
        "This is due to a large number of complaints.",
        "Due to staff shortages, we have not been able to complete our investigation.",
        "Owing to staff absence, we need longer to respond.",
        "I am sorry for this delay, which has been caused by staff sickness.",
        "I am awaiting information from colleagues in our gas team.",
        "We are waiting for a copy of the records of our contractor.",
        "We need to carry out an inspection of the property before we reply.",
        "We need to speak to the contractor before we can respond.",
        "I need to obtain records from our heating contractor.",
        "As the surveyor's visit is booked for 14 May 2025, we need longer.",
        "As your complaint goes back to 2021, we need to find older records.",
        "I need more time as I am waiting for a report from the engineer.",
        "I have been on leave.",
        "More time is needed to inspect your home.",
        "The extension is needed so that the surveyor can inspect the roof.",
        "This will allow us to obtain the surveyor's report.",
        "This will give us time to speak to the contractor and review the records.",
        "Reason for delay: staff absence",
        "Reason: survey booked for 14 May 2025",
        "The review panel cannot meet until 14 May 2025.",
        "The survey of the drains has been delayed until 14 May 2025.",
        "An inspection is needed before we can respond.",
        "The inspection of your home is not until 14 May 2025.",
        "We have had a problem with our computer system and could not see the records.",
        "Our records are being transferred to a new system.",
        "Our legal team is still reviewing the lease.",
        "The surveyor was unable to gain access on 6 May.",
        "You sent us further photographs on 6 May 2025, which we need time to consider.",
        "You asked for the meeting to be moved to 14 May.",
        "We require further information from you before we can complete our investigation.",
        "You raised further points on 6 May 2025 that we need to look into.",
        "You have provided additional information which I need to review.",
        "We have been short-staffed.",
        "We have had a high number of complaints.",
        "We need more time to review the CCTV recordings.",
        "We are still awaiting details from our contractor.",
        "We are currently gathering information from our surveyor.",
        "Our contractor has asked for more time.",
        "The surveyor's report was sent to us late.",
        "Please note:\n\n- We need the surveyor's report before we can respond.",
        "The inspection of the roof could not go ahead on 6 May.",
        "The person handling your complaint has left.",
        "Your case was reassigned to me last week.",
        "I have only just taken over your complaint.",
        "Your complaint involves several departments and we are waiting for two of them to reply.",
    ),
    unclear_by=(
        "Owing to unforeseen circumstances we need more time.",
        "Because of the complexity of your complaint we need more time to complete our enquiries.",
        "We need longer in order to look into your complaint with the thoroughness it deserves.",
        "Due to operational pressures our response is delayed.",
        "We are still carrying out our investigation and are unable to respond yet.",
        "Our enquiries are not complete because of the number of points that you raise.",
        "We are waiting for further information and need more time to investigate properly.",
        "So that we can give you a full answer we have to extend the deadline.",
        "Reason: further investigation required.",
        "There are still some points to look into.",
        "I need longer to give your complaint the full attention it deserves.",
        "There is more to look at than I first thought, so I need more time.",
        "Because of high demand for our services, our answer has been delayed.",
        "Owing to the particular circumstances it has become necessary to extend the time.",
        "In a small number of cases, yours among them, more time is needed for various reasons.",
        "We need more time because there is more to look into than we expected.",
    ),
    not_shown_by=(
        "Our response will now reach you by 31 January 2025.",
        "We are not able to reply to you by 3 June.",
        "I am sorry, but we need more time.",
        "You told us that the plumber was off sick and that nobody came.",
        "I am writing about your complaint that the lift engineer has not sent a part.",
        "Please note that your boiler service is booked for 12 November.",
        "I will ring you every Friday, as the surveyor does, to tell you how things stand.",
        "Reason for extension: [insert reason]",
        "I can set out some dates for you, because I know how tiresome it is to be left guessing.",
        "You have been unwell, and I hope that you are on the mend.",
        "We wrote to you on 3 May about the lamp that was out of order.",
        "While you wait, the electrician will come on 3 June.",
        "The time for our reply is extended by ten working days under the Code.",
        "If your circumstances change, or there is any risk to your health, please ring us.",
        "Your review has not been forgotten and is still being dealt with by Mrs Poole.",
        "We are sorry that the leak has spread and that the plumber has yet to come back.",
        "Our office will be closed on 26 May for the bank holiday.",
        "You were due to have our answer about the doors at Bobbin Court.",
        "The reason for my writing is that you will not have the Society's answer tomorrow.",
        "It'll be in your inbox by five on Friday, and I won't go home until it is sent.",
        "Alun was on holiday when you first wrote, so we were three days late in acknowledging it.",
        "The letter plate does not have to wait upon the answer.",
        "The repair to your roof has been booked for 14 May 2025.",
        "Our surveyor will visit you on 14 May 2025.",
        "The contractor will carry out the repair on 14 May 2025.",
        "Why we need more time\n\nI apologise that we have not met our timescale.",
        "Why we need more time\n\nWe are sorry that your home is still damp.",
        "Why we need more time\n\nYou are waiting for a new front door.",
        "Why we need more time\n\nYour complaint is about the delay in repairing your boiler.",
    ),
)
