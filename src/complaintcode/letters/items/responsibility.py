"""What the landlord answers for: which parts of the complaint are its own, and which are not.

All of them, or these and not those. "Some matters may fall to others" is a hint; the duty to
answer in time, or an officer's name, says nothing of it.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.complaint.whose import ALL_OURS, HANDLING, HINT, OTHERS, TELLS_WHOSE
from complaintcode.letters.matching.cues import either, pattern, words
from complaintcode.letters.redress.promises import RESIDENT_FIRST
from complaintcode.letters.text.persons import as_you
from complaintcode.letters.text.sections import RESIDENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.text.voice import Passage, Text

_BUT = pattern(
    r"; |\. |, (?:but(?! not)|and|although|whereas|while)\b"
    r"|(?<!anyone )(?<!anybody )(?<!nobody )(?<!no one )\bbut\b(?! not)"
    r"|: (?!us|our|not|the \w+'s)"
)
_NOT_THESE = frozenset({"escalation", "ombudsman", "actions"})
# Under such a heading the list is the resident's; what follows the list may be the landlord's.
_OUR_VOICE = pattern(r"\b(?:we|i|ours|us)\b")
# "Everything that you have raised is ours" is not the resident's opinion.
_RELATIVE = pattern(
    r"\b(?:everything|all|matters?|points?|issues?|parts?|items?|those|that|which|what|concerns?"
    r"|things?|repairs?|works?|problems?|faults?|defects?|leaks?|aspects?|areas?) $"
)
# "You need to take the wall up with your neighbour": advice, and no wish of the resident.
_SENT_ON = re.compile(
    r"you(?:'ll)? (?:will |would )?(?:need|have) to (?:take|report|raise|put|bring)\b[^.;]{0,50}?"
    rf" (?:with|to) {OTHERS}\b"
)
_ALONE = re.compile(
    r"\W*(?:(?:not )?(?:ours|us|for us)|theirs|(?:(?:not|outside|beyond) )?our responsibility"
    r"|the [a-z]+(?:'s|s'))\W*"
)
_OUR_LABEL = words(r"our responsibility", r"(?:we|us) (?:are |is )?(?:not )?responsible for")
_FEW_WORDS = 3
# What follows such a list: what happens next, and how to get in touch.
_TO_COME = re.compile(
    r"(?:please|if|otherwise|thank|should)\b|you (?:can|may|will|'ll) |i (?:will|shall|plan|hope"
    r"|am|have)\b|.* can help (?:you )?with that"
    r"|.*\b(?:will|shall|'ll) (?:reply|write|call|ring|visit|contact|let you|be in touch|send"
    r"|hear)\b"
)
_ALL_BLANK = pattern(r"(?:\b(?:are|is|for|by)|:)\W*(?:\[[^\]]+\]|<[^>]+>|_{3,})\W*$")
_SAID_AFTER = pattern(
    r", (?:as )?you (?:say|said|tell|told|believe|think|write|wrote)(?: us| me)?\W*$"
)
# At the foot of a page or an e-mail, and how complaints are always handled.
_OF_PAPER = pattern(
    r"\b(?:responsib\w+|liab\w+|accountable)\b[^.;]{0,40}\b(?:(?:external|linked|third[- ]party"
    r"|other) (?:\w+ )?(?:web)?(?:sites?|pages?|links?|content)|virus\w*|attachments?|malware"
    r"|transmission|(?:content|security|accuracy) of (?:this|any|an?|the) (?:e-?mail|link"
    r"|message))\b"
    r"|\bwe (?:will |shall )?(?:always|usually|normally|aim to|try to|like to)\b[^.;]{0,80}"
    r"\b(?:customer|resident|tenant|complainant|everyone|everybody|people)"
)
_NOT_TOLD = either(_ALL_BLANK, _SAID_AFTER, _OF_PAPER)


def responsibility(text: Text) -> Answer:
    """Is it said what is the landlord's to answer for?"""
    shown: list[Passage] = []
    hints: list[Passage] = []
    of_handler = _about_the_handler(text)
    for one, value in zip_longest(text.body, text.body[1:]):
        if not (_may_tell(one) or (value and not value.blank and _is_label(one))):
            continue
        parts = list(_parts(one, asked=one.unit.heading not in of_handler))
        if any(not HINT.within(part) for part in parts) and not one.blank:
            shown.append(one)
        elif parts:
            hints.append(one)
    if shown:
        return present(shown)
    if hints:
        return unclear(hints, "only a hint that parts of it may fall to others")
    return missing("the letter does not say which parts are the landlord's to answer for")


def _about_the_handler(text: Text) -> set[str]:
    """The headings below which it is said who handles the complaint."""
    asked = (one for one in text.body if one.section == "responsibility")
    return {one.unit.heading for one in asked if HANDLING.within(one.text)}


def _is_label(one: Passage) -> bool:
    """Whether it is the label of what the landlord answers for: "we are responsible for: ..."."""
    return one.unit.kind == "label" and _OUR_LABEL.within(one.text)


def _may_tell(one: Passage) -> bool:
    if one.unit.kind in {"heading", "label"} or one.is_question or one.text.startswith("thank"):
        return False
    if one.section in _NOT_THESE or "ombudsman" in one.text or _NOT_TOLD.within(one.text):
        return False
    if one.section not in RESIDENTS or "responsib" in one.unit.heading:
        return True
    return one.unit.kind == "sentence" and _OUR_VOICE.within(one.text)


def _parts(one: Passage, *, asked: bool) -> Iterator[str]:
    """The clauses in which the landlord says whose something is.

    ``asked``: whether a heading that asks it would be asking for that, and not who handles it.
    """
    said = None
    for part in _BUT.split(as_you(one.own)):
        if said and _ALONE.fullmatch(part):  # "you think that it is not ours but the agent's"
            continue
        said = RESIDENT_FIRST.search(part)
        if said and (_RELATIVE.search(part[: said.start()]) or _SENT_ON.match(part, said.start())):
            said = None
        text = part[: said.start()] if said else part
        filled_in = asked and not said and len(text.split()) > _FEW_WORDS and _is_filled_in(one)
        tells = filled_in or TELLS_WHOSE.within(text) or _ALONE.fullmatch(text)
        if ALL_OURS.within(text) or (tells and not HANDLING.within(text)):
            yield text


def _is_filled_in(one: Passage) -> bool:
    """Whether it stands under a heading that asks whose things are, not who handles the case."""
    if one.section != "responsibility" or HANDLING.within(one.unit.heading):
        return False
    return not _TO_COME.match(one.text)


ITEM = Item(
    "responsibility",
    responsibility,
    kind="acknowledgement_stage1",
    shown_by=(
        "We are responsible for all of the points that you raise.",
        "The sewer belongs to Northern Water; the courtyard is ours.",
        "Both of these matters are within our control.",
        "Point 3 is not ours: the lamp belongs to the county council.",
        "Banding is decided by the district council and I cannot answer for it.",
        "Every part of your case falls to us to answer.",
        "The slab and the light are the county's, and you would need to report them there.",
        "The gutters are for us, but the hedge is a matter for the freeholder.",
        "You say that nobody cleans the stairs; the managing agent is responsible for those.",
        "What we answer for\n\nThe lift and the lobby. The car park is run by Parkwell Ltd.",
        "No part of it lies outside our control.",
        "We do not own or manage the gym.",
        "Of your points the first concerns us and the second concerns the water company.",
        "Your complaint about the shop is outside what we can answer.",
        "The bins were handed over to the parish council in 2019.",
        "It is we who must answer for what our contractor did.",
        "Lift: ours. Pavement: the county's.",
        "The benefits office has to answer that; what we can look at is how we spoke to you.",
        "We can look at:\n\nyour broken front door",
        "Your solicitor's conduct is not something that a landlord can judge.",
        "You think that the lift is the agent's. It is ours.",
        "The street lamp is a county matter.",
        "We're not the right people for the broadband.",
        "You need to take the wall up with your neighbour.",
        "Your third point concerns Universal Credit, which the DWP decides.",
        "The police deal with the theft; we deal with the lock.",
        "Although Acme did the work, we remain accountable for it.",
        "Each of these is something that we, as your landlord, have to put right.",
        "Point 3 is for United Utilities.",
        "The bins are emptied by the council.",
        "Roof: our job. Rubbish: the council's job.",
        "The noise isn't within our power to stop.",
        "Scope and responsibility\n\nThe roof and the stairs are for the Trust.",
        "Each of your points falls to this Association.",
        "All aspects of your complaint fall within our remit.",
        "All parts of your complaint are our responsibility as your landlord.",
        "The repair is our responsibility.",
        "The boiler is our responsibility.",
        "The faults you have reported are our responsibility.",
        "It is our responsibility to maintain the boiler.",
        "It is our responsibility to keep the roof in repair.",
        "We are not responsible for bin collections. These are carried out by the council.",
        "The council is responsible for bin collections.",
        "The local authority is responsible for the road.",
        "Bin collection is the responsibility of the local council.",
        "The gate is not our responsibility.",
        "The pipes beyond the boundary are not our responsibility.",
        "We do not own the land where the hedge stands.",
        "The block is managed by Beta Property Management on behalf of the freeholder.",
        "I will be looking into the missed visit as this is something we are responsible for.",
        "I will not be able to look at the fine as this was issued by the council.",
        "We are unable to look into your complaint about litter as this is a council service.",
        "Your complaint about the bus lane should be directed to the council.",
        "You will need to contact the council about the road signs.",
        "You will need to ring the water company about the drain, as it is their responsibility.",
        "Please contact the council about the lamp, as it is on the public road.",
        "For the missed collections, you will need to contact the council.",
        "The gas main is the responsibility of Cadent, who own the pipe.",
        "The parts of your complaint which we are responsible for are: the gate and the lamp.",
        "The following are our responsibility: the bath, the sink and the taps.",
        "The following is not our responsibility: the public road.",
        "Aspects we are not responsible for: the road signs.",
        "Aspects of the complaint we are responsible for: all.",
        "Our responsibility: the gate",
        "Outside our responsibility: the pavement",
        "There are no parts of your complaint that we are not responsible for.",
        "There is no part of your complaint that is outside our responsibility.",
        "I confirm that the repair of your door is our responsibility.",
        "We have checked your tenancy agreement and the hedge is your responsibility.",
        "You are responsible for the garden and we are responsible for the gate.",
        "Your complaint falls within our responsibility.",
        "Our plumber did this work on our behalf and we are responsible for it.",
        "We are responsible for the actions of our contractors.",
        "We take responsibility for the work of our contractors, and will look at this.",
        "The boiler is maintained by us.",
        "The verges are maintained by the council under a contract.",
        "Street cleaning is carried out by the council, not by us.",
        "Damage to your things would be a matter for your home contents insurance.",
        "Both issues are our responsibility.",
        "We do not have control over the train service.",
        "The road signs fall outside our responsibility.",
        "These points are outside of our control.",
        "We have passed your words about the road to the council, who are responsible for it.",
        "The fault with your telephone is a matter for your provider.",
        "We are responsible for the points that you have raised.",
        "We are responsible for the works and for the conduct of our officers.",
        "As your landlord it is our responsibility to repair the windows.",
        "The points you raise are all our responsibility.",
        "All points raised are our responsibility.",
        "Each of the matters you raised is our responsibility.",
        "These matters are our responsibility.",
        "This is our responsibility and we will look into it.",
        "This is something that we are responsible for.",
        "This falls within our responsibility as landlord.",
        "The windows are our responsibility under your tenancy agreement.",
        "The shared hall is our responsibility.",
        "Repairs to the lift are the responsibility of Eastmoor Homes.",
        "Eastmoor Homes is responsible for the repair of the gate.",
        "Eastmoor Homes is not responsible for the pavement.",
        "The lamp falls under our responsibility.",
        "The verge is not our responsibility as it is owned by the council.",
        "The hedge belongs to the council.",
        "The yard belongs to a private owner.",
        "The sweeping is carried out by the managing agent.",
        "Your heating charge is set by the managing agent.",
        "Complaints about the trains should be made to the train company.",
        "You should contact the council about the pavement.",
        "You would need to raise this with the council.",
        "You will need to raise this with the police directly.",
        "We are unable to investigate matters relating to school places.",
        "We will be looking into the leak but not the street sign.",
        "We have confirmed that the wall belongs to us.",
        "We remain responsible for the work of our plumbers.",
        "We are not responsible for any of the matters you have raised.",
        "Point 3 is not our responsibility.",
        "We have no responsibility for the pavement.",
        "The responsibility for the pavement lies with the council.",
        "Responsibility for the boiler lies with us.",
        "What we are not responsible for: the pavement outside.",
        "Not our responsibility: road signs",
        "Our responsibility: all of it",
    ),
    unclear_by=(
        "Some of these matters may fall to others.",
        "If any part of your complaint is not our responsibility we will tell you.",
        "If we find that another landlord is responsible we will let you know.",
        "We are checking who is responsible for the drain.",
        "It is possible that certain points are outside our control.",
        "We will let you know whether the fence belongs to us.",
        "Parts of your complaint might be for the council.",
        "It is not yet clear who looks after the ditch.",
        "The parts for which we are responsible are: all / some (delete as applicable).",
        "Your drains might be shared with the water company, but we are not sure yet.",
        "If it isn't us, there will be parts of this that we won't be able to answer.",
        "It is too early to say how much of this is for us.",
        "One or two points will turn out to be for others; we shall see when we come to them.",
        "There may be things in it that are for somebody else to deal with.",
        "We may not be the right body for all of it.",
        "Part of it might belong elsewhere. We are finding out whether the path is adopted.",
        "Not everything that you raise is likely to be for us.",
        "Scope and responsibility\n\nSome complaints about parking may be for the police.",
    ),
    not_shown_by=(
        "It is our responsibility to answer within ten working days.",
        "Ms Fairbrass is responsible for answering your complaint.",
        "The responsible officer is Mr Poole, who takes full responsibility for the investigation.",
        "You remain responsible for paying your rent.",
        "You told us that we are responsible for the fence.",
        "We take our responsibilities seriously.",
        "We are a member of the Housing Ombudsman Scheme.",
        "I will investigate your complaint and reply by 3 June.",
        "She is responsible for gathering the evidence.",
        "You asked us to mend the gate which you say belongs to us.",
        "Thank you for your e-mail about the trees on the council's land.",
        "Your complaint will be looked at by the complaints team.",
        "The parts for which we are responsible are: [LIST].",
        "The council owns the land, as you told us.",
        "Ms Keane is answerable for seeing that you get a reply.",
        "Residents are responsible for minor repairs, as your handbook says.",
        "Responsibility for complaints lies with our Customer Relations team.",
        "Ms Hurd is responsible for repairs in your area. Mr Poole owns the process.",
        "We are answerable to you for a full reply. The duty to acknowledge it is ours.",
        "Our policy on responsibility for repairs is on our website.",
        "You think that the lift is not our responsibility but the agent's.",
        "Your letter says that we are liable for the gate.",
        "Your daughter believes that the drain is our responsibility.",
        "In your view the hedge is ours.",
        "She is the officer responsible for it from start to finish.",
        "It is with our director, who has had no dealings with your case.",
        "Responsibility: Ms Lowe is the officer responsible. Your friends' names won't be used.",
        "It will be decided by a panel of three, which is independent of the repairs team.",
        "The Resolution team look after all stage 2 cases.",
        "Our office is run by volunteers. This mailbox is run by the complaints team.",
        "I will put your questions to the contractor and to the surveyor.",
        "You have to send the form back to the office by 3 May.",
        "I am the one who will be answering for the Trust.",
        "Your complaint belongs to Stage 1 of our process.",
        "You will need to contact me by 3 June with any photographs.",
        "Our responsibility is to reply to you on time.",
        "Our responsibility under the Code is to answer you.",
        "You should contact me if you have any questions.",
        "Please contact the repairs team about the tap.",
        "Please contact the council for free advice.",
    ),
)
