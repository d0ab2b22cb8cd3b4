"""Outstanding actions: what is still to be done, by when or by whom and when.

Works, visits, calls, checks and learning with a date or a period; or that nothing is left.
Payments belong to the remedy; finished work says nothing of what is left; a promise without a
date is unclear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.matching.cues import pattern, words
from complaintcode.letters.redress.nothing_left import says_nothing_left
from complaintcode.letters.redress.promises import (
    FUTURE,
    HANDS_OVER,
    OTHER_STEP,
    PAYMENT,
    WORK,
    hangs_on,
    names_money,
)
from complaintcode.letters.redress.statements import Statement, statements
from complaintcode.letters.text.once import once_a_letter
from complaintcode.letters.text.times import days_in
from complaintcode.model.readings import NOTHING_LEFT

if TYPE_CHECKING:
    from datetime import date

    from complaintcode.letters.text.voice import Passage, Text

_ONLY_MONEY_NEXT = words(
    r"it", r"this", r"that", r"both", r"the (?:money|sum|payment|cheque|credit|amount)"
)
# Those who work for themselves, in a letter that is not the council's own.
_OUTSIDERS = pattern(
    r"^(?:the |your )?(?:\w+ )?(?:council(?:'s [\w ]{2,20})?|highways|(?:water|gas|electricity)"
    r" (?:company|board)"
    r"|police)(?: \w+)? (?:will|shall|is to|are to|is going to|(?:has|have) (?:agreed|promised))\b"
)
_PURPOSE = pattern(r" (?:so that|unless|in order|to make sure|until|before) .*")
# What is looked at is not paid: "we will check all the payments by 4 August".
_CHECKED = pattern(
    r"\b(?:check|review|audit|examine|reconcile|look (?:at|into|through)) (?:all |each |every |of"
    r" |the |your |other |these )*(?:payments?|accounts?|credits?|refunds?|money|sums?)\b"
)
_WITHOUT_BLANKS = re.compile(r"\[[^\]]*\]|<<[^>]*>>|\W|\bby\b|\d")
_LEAST_WORDING = 8  # letters left in a step whose blanks are taken away

_OPEN = "a step is named without a date or period"
_AT_ODDS = "it is said that nothing is left to do, and a step is named"
_SILENT = "nothing is said of what is still to be done"


class _Step(NamedTuple):
    one: Passage
    weight: int


@once_a_letter
def actions(text: Text) -> Answer:
    """What is still to be done, and by when?"""
    none: list[_Step] = []
    shown: list[_Step] = []
    rest: list[Statement] = []
    for told in statements(text):
        weight = 4 * (told.section == "actions")
        if says_nothing_left(told):
            none.append(_Step(told.one, weight + 3))
        elif told.when and _is_dated(told) and not told.one.blank and (step := _step(told)):
            weight += 2 * FUTURE.within(step) + _names_step(told.text) - _pays(told.text)
            shown.append(_Step(told.one, weight))
        else:
            rest.append(told)
    if not shown:
        doubtful = [told.one for told in rest if _step(told)]
        if none and _goes_on(none[0].one, doubtful):
            return unclear([none[0].one, *doubtful], _AT_ODDS)
        if not none:
            return unclear(doubtful, _OPEN) if doubtful else missing(_SILENT)
    found = [step.one for step in sorted(none + shown, key=lambda step: -step.weight)]
    return present(found, *(_days(shown, text) if shown else [NOTHING_LEFT]))


def _days(shown: list[_Step], text: Text) -> list[date]:
    """The days, after that of the letter, for which something is to be done."""
    dated = text.sent or text.dated
    days = {day for step in shown for day in days_in(step.one.text, dated)}
    return sorted(day for day in days if dated is None or day > dated)


def _goes_on(none: Passage, doubtful: list[Passage]) -> bool:
    """Whether the next thing said names a step after all, and not what would be done."""
    following = (one for one in doubtful if one.number == none.number + 1)
    return any(not hangs_on(one.text) for one in following)


def _step(told: Statement) -> str:
    """The words that name something to be done which is no payment."""
    named_only = told.one.unit.kind in {"label", "field"} and not told.due
    if named_only and not told.dated and not (told.listed and FUTURE.within(told.text)):
        return ""
    if told.one.unit.kind == "cell" and not _names_step(told.text):
        other = max((part for part in told.cells), key=len, default="")
        if len(other) > len(told.text):
            return ""
    steps = " ; ".join(
        part
        for part in told.promises
        if not _is_payment(part, told) and (told.letter.is_councils or not _OUTSIDERS.within(part))
    )
    if told.one.blank and len(_WITHOUT_BLANKS.sub("", steps)) < _LEAST_WORDING:
        return ""
    return steps


def _names_step(text: str) -> bool:
    return OTHER_STEP.within(text) or WORK.within(text) or FUTURE.within(text)


def _is_dated(told: Statement) -> bool:
    """Whether a time is given for it: not for a payment, whose date is not that of the step."""
    return told.dated_beside or any(not _is_payment(part, told) for part in told.dated)


def _is_payment(clause: str, told: Statement) -> bool:
    if _pays(clause):
        return True
    if clause.startswith("will "):
        return _pays(told.text)
    return bool(_ONLY_MONEY_NEXT.match(clause) or HANDS_OVER.within(clause)) and (
        _pays(told.before) or _pays(told.text)
    )


def _pays(text: str) -> bool:
    """Whether money is what it is about, and not only what it is done for."""
    text = _PURPOSE.sub("", _CHECKED.sub(" ", text))
    return PAYMENT.within(text) or names_money(text)


ITEM = Item(
    "actions",
    actions,
    kind="stage1_response",
    shown_by=(
        "Our clerk of works will check the floor with you on 28 October at 2pm.",
        "Action plan\n\na) Neighbour to be interviewed by 13/05/2025",
        "What happens next\n\n- Monday 3 June: plumber\n- Friday 7 June: decorator",
        "What | Who | When\nRenew the lock | Sam | 3 June",
        "4 August 2025\n\nDear Ms Bell\n\nPell Ltd hangs the new gate on 28 August.",
        "1 May 2025\n\nDear Mr Roe\n\nProofing of the soil stack: Wednesday 14 May, 8am to 1pm.",
        "I'll be checking in with you every Friday until it is fixed.",
        "The panel directs that the gate be rehung by 30 June.",
        "By 30 June we will have retrained the team.",
        "The glazier calls on Friday between 9 and 12.",
        "The roofer has agreed to come back on 9 May.",
        "You can expect a visit from our joiner on 6 June.",
        "The contractor has until 30 May to finish.",
        "A new rota comes into force on 1 July.",
        "Action: clear gutter\nOwner: R. Lunn\nDue: 30/11/2024",
        "There are no outstanding actions.",
        "That leaves nothing on my list.",
        "We do not propose to take any further action.",
        "Everything we promised has been done.",
        "Outstanding actions: none",
        "There are no open orders on your home and nothing further is planned.",
        "Action: replace kerb. Owner: Estates. Due: 30/11/24",
        "I need take nothing forward, so your case closes with no follow-up.",
        "Everything we said we would do has been done.",
        "The case\n\nThere are no open orders on your home.",
        "Neither of us has anything left to do in this.",
        "The surveyor will call on 3 June. If he finds rot, we will renew the floor by 30 June.",
        "We will check on 3 June if the damp is back.",
        "Even if the survey finds nothing, we will repaint the hall by 30 June.",
        "If you let us have your key, we will mend the tap on 3 June.",
        "We will ask the council to resurface the road by 3 July.",
        (
            "Wold Council\n\nDear Ms Ray\n\nWe are sorry. The council will hang the door on"
            " 3 June.\n\nYours sincerely\nA Ford"
        ),
        "Dear Ms Ray\n\nThe Council will hang the new door on 3 June.",
        "Ms Tal will repaint the number before that date.",
        "Loose ends\n\nNone that I know of.",
        "What is still to do? Nothing: it is all done.",
        "He has no call to come back, and I have struck the job from our list.",
        "Nothing else is in the pipeline.",
        "There are no loose ends.",
        "Two matters are left: the sill on 8 June and the lamp on 9 June.",
        "Our joiner has you in his book for 9 June.",
        "It has been agreed with the firm that they start on 9 June.",
        "I have diarised 9 June to look at it again.",
        "Expect Ravi between eight and ten on Friday.",
        "The firm's men are on site from 9 June.",
        "The roofer has promised me that he will be there on 9 June.",
        "On 9 June the tank is drained and lined.",
        "We have set aside 9 June for your bathroom.",
        "The board makes no directions.",
        "There is no follow-on work.",
        "There is no need for another visit.",
        "That completes everything we had to do.",
        "No actions are outstanding.",
        "No jobs are outstanding.",
        "No actions remain.",
        "No repairs remain.",
        "There are no actions outstanding from your complaint.",
        "There are no outstanding actions following our review.",
        "All actions have been completed.",
        "All agreed works have now been completed.",
        "All outstanding repairs have been completed.",
        "Nothing further is required.",
        "We will not be taking any further action.",
        "I will not be taking further action.",
        "The path will be relaid in July.",
        "The doors will be renewed in May.",
        "We will pay you £100 by 20 May and renew the gutter on 30 May.",
        "The works will be completed within 20 working days.",
        "The repairs will be completed within 28 days.",
        "We aim to complete the works by 30 June.",
        "We aim to finish this repair within 28 days.",
        "The repairs team will be in touch within five working days.",
        "The planned works team will be in touch within 10 working days.",
        "I will monitor the repairs and update you weekly.",
        "I will call you weekly until the job is complete.",
        "We will keep you updated every week.",
        "A post-inspection will be completed within 14 days of the repair.",
        "We will review our lettings policy by September.",
        "You have an appointment on 29 May at 10am.",
        "Your appointment is on 6 June.",
        "We are sending a roofer on 14 May.",
        "1 May 2025\n\nDear Ms Roe\n\nThe boiler engineer is attending on 14 May 2025.",
        "We have raised a works order for the wall, with a target date of 6 June.",
        "The target completion date is 6 June.",
        "We plan to renew the lift in the spring.",
        "Renewal of the porch is scheduled for June 2025.",
        "We will send you the survey report within 10 working days.",
        "We have scheduled the next estate inspection for 2 June.",
        "We undertake to complete the repairs within 28 days.",
        "We are not aware of any outstanding repairs.",
        "I am not aware of any further outstanding works.",
        "No outstanding repairs.",
        "No further visits are needed.",
        "No further steps are necessary.",
        "We have no further actions to complete.",
        "We have no outstanding actions.",
        "We have completed all of the actions in our plan.",
        "All of the actions set out above have been completed.",
        "No additional works are needed.",
        "Completion is expected by 20 May.",
        "1 May 2025\n\nDear Ms Roe\n\nThe repair should be completed by 20 May.",
        "We will paint the ceiling on 20 May and credit £50 to your account.",
        "We will pay £50 compensation and carry out the repair on 20 May.",
        "1 May 2025\n\nDear Ms Roe\n\nNext steps\n\nPlumber to return 20 May 2025\n\nOther matters",
        "The gate will be replaced in June.",
        "The windows will be replaced by the end of August.",
        "The wall will be repaired within four weeks.",
        "The works are due to start on 2 June.",
        "The repairs are due to start on 9 June.",
        "The scaffolder is due on 9 June.",
        "A new appointment has been made for 9 June.",
        "We have made an appointment for you on 6 June.",
        "I have rebooked the missed appointment for 9 June.",
        "The missed visit has been rebooked for 9 June.",
        "I have asked for a surveyor to visit on 9 June.",
        "The team leader has been asked to contact you within five working days.",
        "The housing officer will contact you within 5 working days to discuss this.",
        "Our contractor will contact you within five working days to arrange an appointment.",
        "We will contact you within two weeks of completion.",
        "We will deliver training to the repairs team in July.",
        "There are no remaining actions.",
        "There are no pending repairs.",
        "No outstanding actions.",
        "You have an appointment on 3 July between 8am and 12pm.",
        "Next steps: none",
        "We aim to complete this job within 28 days.",
        "The doors will be replaced by the end of May.",
        "We will deliver training to the contact centre in July 2025.",
        "We plan to renew the path in the autumn.",
        "1 May 2025\n\nDear Ms Roe\n\nGutter to be renewed by 9 May 2025\n\nYours sincerely",
    ),
    unclear_by=(
        "The surveyor will be in touch.",
        "The contractor has been asked to look at the roof.",
        "The repair will be done as soon as parts arrive.",
        "We are arranging a visit.",
        "The works will be carried out on [DATE].",
        "The leak you reported on 3 May will be mended.",
        "We will pay you £40 by 3 May and the gardener will trim the hedge.",
        "Outstanding actions\n\n- Bathroom fan to be replaced",
        "Nothing is left to do. The door still needs to be painted.",
        "Action: test lighting\nTarget date: TBC",
        "Issued: 10 July 2025\n\nThe Director has been asked to reflect upon the report.",
        "The firm knows about the fault and means to get to it.",
        "The pump: re-raised, firm to confirm a date.",
        "We allow £50 to £90. The damp team has been told and will be in touch.",
        "We are waiting for a part.",
        "We are working with the builder to find a date.",
        "Actions: plumber to attend - date TBC",
        "The parts are on order.",
        "We have asked for a quote.",
    ),
    not_shown_by=(
        "The door was repaired on 3 May.",
        "The engineer was to return on 3 June but did not.",
        "The fence had been ordered by 4 May.",
        "You asked us to repaint the hall by June.",
        "You were told that the plumber will come on 3 June.",
        "We will pay you £200 within 15 working days.",
        "We will give you a £40 voucher. Dean will bring it to you on 12 June.",
        "Please return the form by 3 June.",
        "Our policy says that every repair will be finished within 28 days.",
        "We will acknowledge your request within five working days.",
        "If you remain unhappy, a director will review your complaint within 20 working days.",
        "The caretaker sweeps the hall every Monday.",
        "Your tenancy starts on 4 June.",
        "The bays have almost no paint left.",
        "Outstanding actions\n\n[ACTION 1] by [DATE]",
        "We are not giving money or anything else this time.",
        "The plumber told you to expect us on the 9th.",
        "The promise to ring you was passed to nobody by 4 May.",
        "The electrician had this on his list for May.",
        "If the surveyor finds rot, we will renew the floor by 30 June.",
        "Should the damp return by 1 August, we will send a surveyor.",
        "We will renew the floor by 30 June if the tests show rot.",
        "Our practice is to service boilers once a year.",
        "Dear Ms Ray\n\nWe are sorry. The council will resurface the road in July.",
        "The gas company is going to dig up the road in July.",
        "1 May 2025\n\nDear Ms Roe\n\nWe have got to the end of it: on Sunday 6 April it rained.",
        "A director looks at it and replies within 20 working days.",
        "Complete the strip and hand it in by 9 June.",
        "Ms Poe is back at work on 9 June.",
        "The rent goes up on 9 June.",
        "Your rent will increase from 7 April.",
        "We did not take any further action at that time.",
        "We aim to complete routine repairs within 20 working days.",
        "We aim to answer the complaint within ten working days.",
        "Nothing further is required from you.",
        "The desk will be closed on 9 June.",
        "The job was struck off the list in March.",
        "He saw no call to come back.",
        "He had nothing left to do.",
        "Your solicitor will see it on 9 June.",
        "The bin lorry comes on Fridays.",
        "Such jobs are to be done within 28 days.",
        "Your next rent is due on 9 June.",
        "I will be away until 9 June.",
        "This letter will be kept for six years.",
    ),
)
