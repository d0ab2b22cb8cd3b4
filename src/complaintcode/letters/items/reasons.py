"""The reasons: at least one finding of fact, policy or law that bears on the decision.

What is left of the letter when the complaint itself, what was wanted, the recap of an earlier
stage, the bare decision, the remedy, what comes next and mere formulas are taken away. Naming only
what was looked at is unclear.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.complaint.telling import answering, clauses, recaps, reports
from complaintcode.letters.decision.conclusions import conclusions, is_general, own_words
from complaintcode.letters.decision.verdicts import ADMISSION
from complaintcode.letters.reasons.facts import states
from complaintcode.letters.reasons.findings import (
    findings,
    gives_some_ground,
    has_ground,
    is_numbered,
    topic_before,
    worth_of,
)
from complaintcode.letters.reasons.handling import opens_handling
from complaintcode.letters.reasons.inquiry import looked, names_material, without_inquiry
from complaintcode.letters.reasons.reason_cues import (
    AIM,
    AS_UNDERSTOOD,
    CAUSE,
    COMPLAINT_IS,
    CONFIRMED,
    FIELD_OF_CAUSE,
    GOES_ON,
    IF_OR_OMBUDSMAN,
    IMPERATIVE,
    OF_COMPLAINT,
    OUR_HEADING,
    PAID_FOR,
    RESIDENTS_HEADING,
    RULE_WITH_IF,
    SEEN,
    UPHELD_BEFORE,
)
from complaintcode.letters.registry import shown_by
from complaintcode.letters.text.once import once
from complaintcode.letters.text.sections import RESIDENTS
from complaintcode.letters.text.sources import FROM_SOURCE
from complaintcode.letters.text.speech import recap
from complaintcode.model.choices import Decision

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage, Text

# What is done, paid, to come or open to the resident is no reason, unless there is a ground in it.
_OTHERS = ("remedy", "actions", "escalation_route", "stage")

_ELSEWHERE = RESIDENTS | {"ombudsman", "remedy", "actions"}
_WORTH_SHOWING, _HINT = 2, 1
_FEWEST_WORDS, _FEWEST_IN_CELL = 4, 3
_FEWEST_OF_CAUSE = 2


def reasons(text: Text) -> Answer:
    """Is there a finding of fact, policy or law?"""
    reader = _Reader(text)
    worth = [(reader.worth(one), one) for one in text.body]
    found = sorted((pair for pair in worth if pair[0] >= _WORTH_SHOWING), key=lambda it: -it[0])
    if found:
        return present([one for _, one in found])
    hinted = [one for level, one in worth if level == _HINT]
    if hinted:
        return unclear(hinted, "a ground is given that hardly says what was found")
    looked = [one for one in text.body if names_material(one)]
    if looked:
        return unclear(looked, "the letter says what was looked at, not what was found")
    return missing("no finding of fact, policy or law is given")


class _Reader:
    """Goes through a letter and says of each passage how much of a finding it is.

    Findings follow what was complained of, and come thickest after the decision.
    """

    def __init__(self, text: Text) -> None:
        self.body = text.body
        self.concluded = conclusions(text)
        self.spoken_for = shown_by(_OTHERS, text)
        sides = {it.side for it in self.concluded.values() if it.strength > ADMISSION}
        self.nothing_wrong = sides == {Decision.NOT_UPHELD}
        self.review = text.stage > 1
        self.decided = self.listed = self.recapped = False
        self.of_recap = False
        self.before: list[str] = []
        self.row = -1
        self.our_heading = ""
        self._enter("")

    def _enter(self, heading: str) -> None:
        """Note what a heading says of the passages below it."""
        self.heading = heading
        self.in_list = self.list_over = False
        self.of_complaint = RESIDENTS_HEADING.within(heading)
        self.of_cause = bool(CAUSE.match(heading))
        self.of_handling = opens_handling(heading)

    @once
    def stated(self) -> int:
        """The passage that first says what was complained of, if that is before the decision."""
        for one in self.body[: len(self.body) // 2]:
            if one in self.concluded:
                return 0
            own = own_words(one)
            if one.section in RESIDENTS or COMPLAINT_IS.within(own):
                return one.number
            parts = clauses(own)
            if _is_told(one, parts, answering(own, parts)):
                return one.number
        return 0

    def worth(self, one: Passage) -> int:
        """How much of a finding the next passage is; below a least worth, it is none."""
        if one.unit.heading != self.heading and not is_numbered(one):
            self._enter(one.unit.heading)
            self.of_recap = self.review and recap(one.under)
        own = own_words(one)
        if "£" in own:
            own = PAID_FOR.sub(" ", own)
        own = AIM.sub("our records show that ", CONFIRMED.sub("", own))
        own = SEEN.sub("our records show that ", own)
        if one.unit.kind == "item" and OUR_HEADING.match(own):
            self.our_heading = self.heading
        is_ours = bool(self.our_heading) and self.our_heading == self.heading
        concluded = self.concluded.get(one)
        decides = bool(concluded and concluded.strength > ADMISSION)
        worth = 0
        if not self._is_anothers(one, own, is_ours=is_ours):
            worth = self._in_itself(one, own, is_ours=is_ours, decides=decides)
        self.before.append(own)
        if worth > _HINT and self.decided:
            worth += one.unit.kind != "cell"
        elif worth > _HINT and one.number < self.stated:
            worth -= 2
        self.decided = self.decided or decides
        return worth

    def _is_anothers(self, one: Passage, own: str, *, is_ours: bool) -> bool:
        """Whether the passage stands among the words of the resident or of an earlier answer."""
        unit = one.unit
        self.in_list = self.in_list or unit.kind == "item"
        self.list_over = self.list_over or (self.in_list and unit.kind == "sentence")
        of_complaint = one.section in RESIDENTS or (self.of_complaint and not self.list_over)
        told = self.listed or self.of_recap or (of_complaint and not is_ours)
        # the first cell of a row names what the row is about
        told = told or (not self.decided and bool(AS_UNDERSTOOD.match(own)))
        told = told or (unit.kind == "cell" and unit.block != self.row and one.section is None)
        self.row = unit.block
        opens_list = own.endswith((":", "this.", "following.")) and OF_COMPLAINT.within(own)
        self.listed = opens_list or (self.listed and unit.kind == "item")
        if self.review:
            goes_on = self.recapped and bool(GOES_ON.match(own))
            self.recapped = goes_on or recaps(own) or bool(UPHELD_BEFORE.match(own))
        return told or self.recapped

    def _in_itself(self, one: Passage, own: str, *, is_ours: bool, decides: bool) -> int:
        """How much of a finding a passage is in itself; nothing, if that is too little to show."""
        section = one.section
        if is_ours or (self.of_cause and section not in _ELSEWHERE):
            section = "reasons"
        if section == "reasons" and looked(self.heading):
            section = None
        if not _can_be_finding(one, own, section, of_cause=self.of_cause):
            return 0
        if (one in self.spoken_for or self.of_handling) and not has_ground(own):
            return 0
        parts = clauses(own)
        ours = answering(own, parts)
        if _is_told(one, parts, ours) or (self.review and reports(own)):
            return 0
        found = without_inquiry(own)
        if found != own:
            ours = answering(found, clauses(found))
        kept = findings(
            ours,
            decides=decides or "uph" in own,
            topic=topic_before(self.before, ours),
            mends=section != "reasons" and not self.nothing_wrong,
        )
        worth = worth_of(kept, one, section) - decides
        if is_general(one.text):
            return 0
        hints = decides and any(map(gives_some_ground, ours))
        return worth if worth >= _WORTH_SHOWING else _HINT * hints


def _is_told(one: Passage, parts: list[str], ours: list[str]) -> bool:
    """Whether a passage gives only what the resident says or wants, and no answer to it."""
    if ours == parts or one.is_title or one.if_unhappy or one.courtesy:
        return False
    return not any(map(states, ours))


def _can_be_finding(one: Passage, own: str, section: str | None, *, of_cause: bool) -> bool:
    """Whether a passage can be one at all, from its form and its part of the letter."""
    if section in _ELSEWHERE or one.is_question:
        return False
    if one.is_title and not (one.unit.kind == "field" and FIELD_OF_CAUSE.match(own)):
        return False
    fewest = _FEWEST_IN_CELL if one.unit.kind == "cell" else _FEWEST_WORDS
    if len(own.split()) < (_FEWEST_OF_CAUSE if of_cause else fewest) or IMPERATIVE.match(own):
        return False
    supposed = IF_OR_OMBUDSMAN.within(own) or one.if_unhappy
    if one.blank or (supposed and not RULE_WITH_IF.within(own)):
        return False
    return not one.courtesy or FROM_SOURCE.within(own)


ITEM = Item(
    "reasons",
    reasons,
    kind="stage1_response",
    shown_by=(
        "We uphold your complaint because the contractor did not attend on 3 May.",
        "Our records show that the part was ordered to the wrong address.",
        "Your complaint is not upheld. The hire period was fixed by the programme.",
        "I uphold this. Nobody told the plumber that you were away.",
        "Under clause 4 of your lease the windows are yours to look after. We do not uphold this.",
        "You complain of the cold. The boiler was reported on 3 May and mended on 19 May.",
        "I listened to the call, and it was cut off after two minutes.",
        "You say that the gate was locked, but the log has it open from seven that morning.",
        "What we found\n\nThe gutter over your room has a hole.",
        "Our notes show that you first reported the tap on 3 May. It was not logged until June.",
        "You had asked for a rail, and that request lay in a tray until March.",
        "Cause: blocked gulley. We uphold your complaint.",
        "The gate sticks because the post leans, and parking there blocks the path.",
        "I do not find his account convincing, and I prefer yours.",
        "Since the tenancy agreement puts internal doors on the tenant, the charge stands.",
        (
            "stage2_response",
            "The first reply relied on a plan that was out of date. I uphold this.",
        ),
        "I listened to the call and the adviser did tell you that it would be in the morning.",
        "I spoke with both carers, and each told me that the manager had raised her voice.",
        "Mr Jones told me that he rang your bell twice.",
        (
            "stage2_response",
            (
                "1. Your complaint\n\nIt is wet.\n\n2. Background\n\nIt was upheld.\n\n"
                "3. Review\n\nThe survey found a broken gulley."
            ),
        ),
        "1. The door sticks, you say.\n\n2. I find for you.\n\n3. I counted and there were nine.",
        "1   Your complaint is that a call was missed.\n\n2   The texts went out at dawn.",
        "Outcome: not upheld\nReason: the alarm was tested weekly and was in order",
        "I opened it. Our rules say that a door may be opened only if there is a fire.",
        "It is not upheld. Nothing in the tenancy promises a space, and the rule speaks of cats.",
        "It is not upheld. The council, not us, decides the rent for that scheme.",
        "It is not upheld. The gate is on the neighbour's side.",
        "I uphold this. I'm told by the depot that the van had no fuel.",
        "I uphold this. Nobody rang: three people each thought that another had done so.",
        "I uphold this. The number on the card is out of use.",
        (
            "stage2_response",
            "I uphold it. Stage 1 told you that the roof was sound. It is not: a slate is off.",
        ),
        "Two appointments were missed.",
        "The contractor failed to attend the appointment on 4 March.",
        "The reason for our decision is that the contractor missed two visits.",
        "The delay was caused by the supplier, who sent the wrong parts.",
        "I have listened to the call and found that you were given incorrect information.",
        "I can see from our records that you contacted us on 4 March.",
        "I have reviewed our records and can see that you reported the leak three times.",
        "We have no evidence that a report was made.",
        "Our repairs policy states that routine repairs will be completed within 28 days.",
        "This is a tenant responsibility under our repairs policy.",
        "This repair is not our responsibility.",
        "The wall belongs to the house next door.",
        "We did not reply to your letter within 10 working days.",
        "The contractor left the work unfinished.",
        "Our contractor damaged your carpet.",
        "You were without heating from 3 to 9 January.",
        "You do not meet the criteria in our transfer policy.",
        "I have upheld your complaint due to the number of missed visits.",
        "Your complaint is upheld on the basis that the repair was delayed.",
        "My investigation has shown that there were delays by the contractor.",
        "I have found that there was a delay of six weeks in sending a surveyor.",
        "You did not provide the documents we asked for.",
        "We asked you for photographs on 3 May and did not receive them.",
        "Access to your home was refused on two occasions.",
        "We have no record of you reporting this before 3 May.",
        "You were given two different dates.",
        "You waited ten weeks for the repair.",
        "We attended the same day and made it safe.",
        "The charge includes the cost of the new doors.",
        "We are not responsible for decorating.",
        "We used an out of date number for you.",
        "We were waiting for a part to be delivered.",
        "We have not been able to find any evidence of damage.",
        "We sent you a text message on 3 March to confirm the visit.",
        "The repair was completed outside our published timescale of 28 days.",
        "I spoke to the officer, who confirmed that she did not call you back.",
        "We do not uphold it, as the noise did not reach the level set out in our policy.",
        "The service charge was calculated in line with your lease. We do not uphold this.",
        "As the works were completed within our target, we have not found a service failure.",
        "I can confirm that an operative attended on 4 March and made the leak safe.",
        "I found that we took 15 working days to reply to your e-mail.",
        "I have read the notes. I found that no action was taken between January and March.",
        "Our contact centre did not log your report correctly.",
        "I uphold this. £90 is what our compensation policy gives, and our records show two.",
        ("stage2_response", "You have not provided any new evidence."),
        ("stage2_response", "No new evidence was provided at stage 2."),
    ),
    unclear_by=(
        "After a full and careful review of all the available evidence, we do not uphold it.",
        "Having talked to the contractor and looked at the photographs, I uphold your complaint.",
        "I have read your e-mails and the repairs file. I do not uphold your complaint.",
        "I spoke to the officer and to her manager. Your complaint is upheld.",
        "My enquiries took in a talk with the warden and a walk round the block.",
        "Statements were taken from both fitters. The complaint is not upheld.",
        "Evidence considered: the lease, your e-mails and the call log.",
        "We have considered the contractor's report with care. We cannot agree with you.",
        (
            "stage2_response",
            "The panel met and had before them your file. The appeal is dismissed.",
        ),
        "We looked hard at the photographs. It was talked over at the November committee.",
        "Regard has been had to the lease and the agent's accounts.",
        "The evidence included a report by an independent surveyor.",
        "I interviewed the porter and the colleague who was sitting beside her. I uphold this.",
        "I uphold it. I read the file, and took all that the fitter told me into account.",
        "I uphold it. I gave careful thought to the log. Every line was given attention.",
        "It is not upheld. A manager who has had no part in it has read the reply and the log.",
        "It is not upheld. Your statement and the photographs were put before the panel.",
        "It is not upheld. The invoices were inspected by our auditor.",
        "We consulted our lawyers on the lease and took their advice. We do not uphold this.",
    ),
    not_shown_by=(
        "We uphold your complaint. We will pay you £50 by BACS on 3 May.",
        "You say that the contractor did not attend. We uphold your complaint.",
        "Your complaint has been given full consideration. It is not upheld.",
        "I uphold your complaint. The door was repaired on 4 June.",
        "We were at fault. We are sorry.",
        "I was asked to answer your complaint. I had no part in what happened.",
        "I am not able to uphold it because I do not consider your complaint justified.",
        "A complaint is upheld where our policy was not followed. Yours is not upheld.",
        "This decision was not taken lightly.",
        "Your complaint, as we took it, was that the bench had been moved without a word.",
        "We will pay you £40. The door has since been rehung. It was a difficult decision.",
        "According to your letter, the fitter left without sweeping up.",
        (
            "stage2_response",
            "At stage 1 Ms Hay found that the key was lost. I uphold your complaint.",
        ),
        "Our policy gives a response within ten working days, and that period ends today.",
        "When we look into a complaint we gather evidence and talk to those involved.",
        'A complaint is "upheld" where we find that our service fell short.',
        "It is your complaint that the charge rose with neither consultation nor explanation.",
        "We uphold this. Until then the ramp that came on Tuesday is yours to use.",
        ("stage2_response", "Findings at Stage 1\n\nIt was found that he had come."),
        "We came to this view after much thought. We gave it a lot of thought.",
        "The hedge was cut on 4 May. The broken rail has been mended and the landing painted.",
        "The final decision rests with the panel, chaired by Mr Dean. Mrs Hall took the note.",
        "I have been with the Trust for nine years. We have had four complaints from you.",
        "A reminder has gone to every officer. We try to answer every complaint in ten days.",
        "We uphold this. Nobody could read your letter unmoved, and reading it upset me.",
        "We uphold this. Moving with a broken arm must have been dreadful.",
        "It is not upheld. This was not a view that I came to quickly; I put myself in your place.",
        "It has not been upheld because I do not consider that it should be.",
        "The first part has been upheld. This is because we think that it was.",
        "The engineer is due at the flat on 3 May, and Mr Lowe is coming with him. We uphold this.",
        "We uphold this. Grounds need not be stated.",
        "Where it was not, the complaint will be upheld and the customer will be told why.",
        "I have your letter before me. We uphold it. The team was asked to look at its diary.",
        "Thank you for the complaint, which was considered under our procedure. We uphold it.",
        "Tenant says:\n 1 | Hall cleaned once\n 2 | No one asked me\n\nDecision:\n 1 | Upheld",
        "As I have it, the lift was out of use and nobody rang. I have decided to uphold this.",
        "We uphold this. The panel sat on 3 May and was made up of two tenants.",
        "We uphold this. We recognise the effect that it had. I feel awful that it happened.",
        "We uphold this. The joiner came back on 3 May and finished the job.",
        "We uphold this. We did not do what we should have done. We manage 4,000 homes.",
        "We uphold this. I was on leave in May. You have been a tenant of ours for forty years.",
        "We uphold this. The issues were the noise, the dust and the early starts.",
        "We uphold this. We have reminded staff of the need to return calls.",
        "We uphold this. We use complaints to improve our services. We have learned lessons.",
        "We uphold this. Our compensation policy states that payments will be made in 28 days.",
        "I can see that you feel let down. We uphold this.",
        "Your complaint is upheld as we did not provide a good service.",
        "We uphold this. The payment is in recognition of the delay and inconvenience.",
        "We uphold this. Our repairs team can be contacted on 0300 555 0100.",
        "We uphold this. I have fed this back to the contractor. I have raised it with the team.",
        ("stage2_response", "It was upheld at stage 1 because of two missed visits. I agree."),
        "We uphold this. I was sorry to read about it. I can see that this has been frustrating.",
        "We uphold this. The service you received was below the standard we expect.",
        "We uphold this. We have responded within 10 working days. We are a small team.",
        "We uphold this. Our office is open from 9am to 5pm. Repairs can be reported by telephone.",
        "We uphold this. I am a customer officer and I investigate stage 1 complaints.",
        "We uphold this. The works should be completed within 28 days.",
    ),
)
