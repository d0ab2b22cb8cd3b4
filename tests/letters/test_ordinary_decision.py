"""Ordinary sentences about the decision, its reasons and the stage, each in a short letter."""

from __future__ import annotations

import pytest

from complaintcode.letters.registry import item
from complaintcode.letters.text.voice import Text

LETTER = (
    "Larkspur Homes\n\n10 June 2025\n\nDear Ms Ray\n\n"
    "You complained that the roof has leaked since the winter.\n\n{}\n\n"
    "Yours sincerely\n\nA. Ford\n"
)
STAGE_1, STAGE_2 = "stage1_response", "stage2_response"


def shown(key: str, said: str, kind: str = STAGE_1) -> str:
    """How an item is read in a letter, by the rules alone."""
    return item(key).read(Text(LETTER.format(said), kind)).presence.value


# --- what was decided before is no decision

RECAPS = [
    "At Stage 1 we upheld your complaint.",
    "At Stage 1 we upheld your complaint and offered you £50.",
    "At stage 1, we did not uphold your complaint.",
    "At stage one we partly upheld your complaint and apologised to you.",
    "At the first stage we agreed with you about the delay.",
    "In our stage 1 response we accepted your complaint.",
    "In our first response we did not uphold the complaint.",
    "Following the stage 1 investigation we upheld your complaint in part.",
    "On 3 April 2025 we upheld your complaint.",
    "On 3 April 2025 we upheld your complaint and offered you £50 for the delay.",
    "On 3 April we did not uphold your complaint.",
    "On 14/04/2025 we partially upheld your complaint.",
    "In April we upheld your complaint.",
    "In early April 2025, we rejected your complaint.",
    "Last month we upheld your complaint.",
    "Previously we upheld your complaint.",
    "We originally did not uphold your complaint.",
    "We upheld your complaint on 3 April 2025.",
    "We upheld your complaint in April.",
    "We did not uphold it on 3 April.",
    "We partially upheld your complaint at Stage 1.",
    "We did not uphold your complaint at stage 1.",
    "We upheld your complaint in full in our stage 1 response.",
    "I upheld your complaint in my first letter.",
    "Stage 1 upheld your complaint.",
    "Stage 1 did not uphold your complaint.",
    "Stage one partly upheld your complaint and offered £50.",
    "Stage 1 accepted your complaint.",
    "In April we accepted that there had been a service failure.",
    "On 3 April 2025 we accepted that we had let you down.",
    "On 3 April we found that we were at fault.",
    "We accepted in April that there had been a service failure.",
    "We admitted at stage 1 that we were at fault.",
    "In April we concluded that there was no service failure.",
    "At stage 1 we found no fault.",
    "In April we apologised and upheld your complaint.",
    "The Housing Service did not uphold your complaint.",
    "The housing management team upheld your complaint.",
    "Our Repairs Department partly upheld your complaint.",
]
DECIDED_NOW = [
    "We have upheld your complaint.",
    "We uphold your complaint.",
    "I have decided to uphold it.",
    "We upheld your complaint at stage 1, and we uphold it again.",
    "At stage 1 we did not uphold your complaint, but I now uphold it.",
    "I have reviewed the stage 1 response and upheld your complaint.",
    "I have reviewed the stage 1 response and I have decided to uphold your complaint.",
    "I reviewed the stage 1 response and upheld your complaint.",
    "We upheld your complaint because nobody at stage 1 rang you.",
    "We have upheld your complaint about the stage 1 response.",
    "We upheld your complaint about the visit of 3 April 2025.",
    "Having looked at what happened on 3 April 2025, I uphold your complaint.",
    "The panel met on 3 June 2025 and upheld your complaint.",
    "The panel upheld your complaint on 3 June 2025.",
    "The panel did not uphold your complaint.",
    "On 10 June 2025 we upheld your complaint.",
    "At stage 2 we upheld your complaint.",
    "On 3 April 2025 we failed you: nobody came.",
    "I found that on 3 April 2025 we failed you.",
    "You asked for a review on 3 April 2025 and I have upheld your complaint.",
    "In April we got this wrong.",
    "On 3 April 2025 we refused you a visit, which was wrong.",
    "In April we agreed to call and let you down.",
    "In April we replied to you and got it wrong.",
    "I agree with the stage 1 decision.",
    "We found that the stage 1 decision was wrong.",
    "In the stage 1 response we got this wrong, and I uphold your complaint.",
    "The Review Team did not uphold your complaint.",
    "The Complaints Service has upheld your complaint.",
]


@pytest.mark.parametrize("said", RECAPS)
def test_what_was_decided_before_decides_nothing_in_a_review(said: str) -> None:
    assert shown("decision", said, STAGE_2) == "missing"


@pytest.mark.parametrize("said", DECIDED_NOW)
def test_what_a_review_decides_is_told_in_any_tense(said: str) -> None:
    assert shown("decision", said, STAGE_2) == "present"


def test_the_decision_of_a_department_before_does_not_contradict_that_of_the_review() -> None:
    said = (
        "The Housing Service did not uphold your complaint. You asked for a review.\n\n"
        "I uphold your complaint in relation to the water pressure."
    )
    assert shown("decision", said, STAGE_2) == "present"


# --- a fault that names what was done, or when, is a reason too

FAULTS_NAMED = [
    "We failed to attend the appointment on 3 March.",
    "We failed to attend on 3 March and again on 10 March.",
    "We failed to repair the roof within 28 days.",
    "We have failed to mend the roof.",
    "We failed to call you back.",
    "We also failed to reply to your e-mail of 4 March.",
    "We failed to order the slates until April.",
    "The Association failed to inspect the loft.",
    "We accept that we failed to send a surveyor.",
    "We accept that the contractor did not attend on 3 March.",
    "We accept that our roofer did not turn up.",
    "We acknowledge that our contractor missed two appointments.",
    "I accept that we did not inspect the roof until May.",
    "I recognise that our surveyor did not visit for six weeks.",
    "There was an unreasonable delay of six weeks.",
    "There was an unacceptable delay of 43 days in ordering the slates.",
    "There was an avoidable delay between 3 March and 14 April.",
    "I found that we had failed to log your report.",
    "I find that we failed to log your report.",
    "I have found that we failed to pass your message to the roofer.",
    "It was our mistake that the job was sent to the wrong address.",
    "We were wrong to close the job on 3 March.",
    "We made a mistake on 3 March: the wrong tiles were ordered.",
    "We got the date of the visit wrong.",
    "We accept that the repair took eleven weeks, which is too long.",
]
FAULTS_UNNAMED = [
    "We failed you.",
    "We failed to provide a good service.",
    "We failed to give you the service that you should expect.",
    "We failed to meet our standards.",
    "We failed to meet the standards that we set ourselves.",
    "We failed in our duty to you.",
    "We failed to treat you fairly.",
    "We failed to act as we should.",
    "We failed to deal with this properly.",
    "We failed to do what we should have done.",
    "We failed to get this right for you.",
    "We accept that we got this wrong.",
    "We accept that we let you down.",
    "We accept that our service was poor.",
    "We accept that there was a service failure.",
    "We acknowledge that we failed you.",
    "There was a service failure.",
    "There was an unreasonable delay.",
    "There were failures in our service.",
    "I found that we had failed you.",
    "I find that we were at fault.",
    "We made a mistake.",
    "We got this wrong.",
    "We were wrong.",
    "We accept full responsibility for this.",
    "We did not handle this well.",
    "We should have done better.",
    "We recognise that our service fell short.",
    "We accept that we did not listen.",
    "We accept that this was not good enough.",
    "We accept that our communication was not good.",
    "We accept that things went wrong.",
    "We acknowledge that you were not happy with our answer.",
    "We were wrong, and we are sorry for the delay.",
    "We were slow to act.",
    "There were mistakes in how we handled your complaint of 3 March.",
    "You were right in your complaint of 3 March.",
    "We let you down over the past three months.",
]


@pytest.mark.parametrize("before", ["", "We uphold your complaint. "])
@pytest.mark.parametrize("kind", [STAGE_1, STAGE_2])
@pytest.mark.parametrize("said", FAULTS_NAMED)
def test_a_fault_that_is_named_is_a_reason(said: str, kind: str, before: str) -> None:
    assert shown("reasons", before + said, kind) == "present"


@pytest.mark.parametrize("before", ["", "We uphold your complaint. "])
@pytest.mark.parametrize("kind", [STAGE_1, STAGE_2])
@pytest.mark.parametrize("said", FAULTS_UNNAMED)
def test_a_fault_that_is_not_named_is_no_reason(said: str, kind: str, before: str) -> None:
    assert shown("reasons", before + said, kind) != "present"


# --- facts about things, plans and courtesies are no decision

FACTS = [
    "The boiler was not working properly.",
    "The windows did not close properly.",
    "The front door has not shut properly since then.",
    "The radiators were not heating up properly.",
    "The toilet didn't flush properly.",
    "The heating was not working as it should.",
    "The form was not completed correctly.",
    "Your application was not filled in properly.",
    "No fault was found with the boiler.",
    "No faults were found in the wiring.",
    "No fault could be found with your boiler.",
    "The gas engineer attended and no fault was found.",
    "Our electrician tested the sockets and no fault was identified.",
    "The lift was tested on 3 March and no fault was found.",
    "We tested the boiler and no fault was found.",
    "The plumber looked at the tap and nothing wrong was found.",
    "I agree that the door needs to be replaced.",
    "We agree that the windows need to be replaced.",
    "We agree that your kitchen needs replacing.",
    "I agree that we should meet to discuss this.",
    "I agree that it would be better to meet.",
    "We agree that the work must be done soon.",
    "We accept that the door needs to be replaced.",
    "We accept that the work will take some time.",
    "You are right that your tenancy began in 2014.",
    "You are correct that the block was built in 1968.",
    "You're right that your lease runs until 2090.",
    "The water pressure has fallen below 1 bar.",
    "The temperature had fallen below 12 degrees.",
    "The pressure falls below one bar at night.",
    "We recognise that our decision will be disappointing.",
    "We recognise that our decision is not the one that you hoped for.",
    "I acknowledge that our answer may disappoint you.",
    "We have reminded the contractor that missed appointments are not acceptable.",
    "I have told the team that late calls are unacceptable.",
]
CONCLUSIONS = [
    "The repair was not carried out properly.",
    "The roof was not repaired properly.",
    "Your report was not logged correctly.",
    "We did not explain this to you properly.",
    "The contractor did not close the hatch properly.",
    "Things were not done properly.",
    "The job was not handled as it should have been.",
    "No fault was found with the way we dealt with your report.",
    "I have looked at the records and no fault was found.",
    "We found no fault in how the engineer acted.",
    "I have looked into this and found nothing wrong.",
    "I agree that the repair took too long.",
    "I agree that you should have been told.",
    "I agree that the door should have been replaced in May.",
    "We agree that we could have done better.",
    "We agree that the work was poor.",
    "We accept that the work should have been done sooner.",
    "We accept that our staff did not ring you.",
    "You are right that nobody came on 3 March.",
    "You are right that the roof was not mended.",
    "You are right.",
    "Our service has fallen below the standard that we set.",
    "Our work fell below what you should expect.",
    "We recognise that our service was poor.",
    "We recognise that we let you down.",
    "I acknowledge that our contractor missed the visit.",
    "I have told the contractor that its work was not acceptable.",
    "We have told the contractor that this is not acceptable.",
    "Two missed visits are not acceptable.",
]


@pytest.mark.parametrize("said", FACTS)
def test_what_is_said_of_things_and_of_what_is_to_come_decides_nothing(said: str) -> None:
    assert shown("decision", said) != "present"


@pytest.mark.parametrize("said", CONCLUSIONS)
def test_what_is_said_of_what_the_landlord_did_decides(said: str) -> None:
    assert shown("decision", said) == "present"


# --- what is only background is no reason


BACKGROUND = [
    "Your tenancy started on 3 March 2014.",
    "Your tenancy began in 2014.",
    "Your lease commenced on 1 April 1998.",
    "The block was refurbished in 2019.",
    "The building was constructed in 1968.",
    "Your home was last modernised in May 2011.",
    "You moved into the flat on 3 March 2014.",
    "You moved in on 3 March 2014.",
]
FOUND = [
    "Your tenancy started after the works had been finished.",
    "Your tenancy started on 3 March 2014 and the roof was not mentioned to you.",
    "The block was refurbished in 2019 without new gutters.",
    "The building was flooded in 2019 and again in 2024.",
    "The roofer came on 3 March 2025.",
    "You moved out on 3 March 2024 because of the damp.",
]


@pytest.mark.parametrize("said", BACKGROUND)
def test_since_when_there_is_a_home_is_no_reason(said: str) -> None:
    assert shown("reasons", f"We uphold your complaint. {said}") == "missing"


@pytest.mark.parametrize("said", FOUND)
def test_what_happened_to_a_home_is_a_reason(said: str) -> None:
    assert shown("reasons", f"We uphold your complaint. {said}") == "present"


# --- the stage by the name of a policy

THIS_STAGE = [
    "I am responding to your complaint under Stage 1 of our complaints policy.",
    "We are responding to your complaint under stage one of our policy.",
    "I'm replying to your complaint under Stage 1 of our complaints procedure.",
    "I am now replying to your complaint at the first stage of our policy.",
    "It's what our policy calls a stage 1 reply.",
    "This is what our complaints policy calls a stage 1 response.",
    "This is what we call a stage 1 response.",
    "This letter is what the procedure calls a stage one decision.",
]
OTHER_STAGE = [
    "The first reply is what our policy calls a stage 1 reply.",
    "Our policy calls the first reply a stage 1 reply.",
    "If you are not happy, ask for what our policy calls a stage 2 review.",
    "We reply to complaints within ten working days at Stage 1 of our policy.",
]


@pytest.mark.parametrize("said", THIS_STAGE)
def test_a_letter_that_answers_under_a_stage_is_of_that_stage(said: str) -> None:
    assert shown("stage", said) == "present"


@pytest.mark.parametrize("said", OTHER_STAGE)
def test_what_a_policy_calls_a_stage_does_not_name_the_letter(said: str) -> None:
    assert shown("stage", said) == "missing"


# --- heads that are told and answered by number

COMPLAINED = (
    "Your complaint is about:\n\n"
    "1. The lift, which has been out of use since May.\n"
    "2. The noise of the pump.\n"
    "3. The key that was lost.\n\n"
)
LIFT = "The lift was out of use for six weeks. I uphold this part."
PUMP = "The pump was tested and met the limit. This is not upheld."
KEY = "The key was handed to the caretaker on 3 May."
AFTER = "Our findings\n\n"


def by_number(*answers: str) -> str:
    return AFTER + "\n\n".join(f"{at}. {one}" for at, one in enumerate(answers, start=1))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (COMPLAINED + by_number(LIFT, PUMP, KEY), "unclear"),
        (COMPLAINED + by_number(KEY, PUMP, LIFT), "unclear"),
        (COMPLAINED + by_number(LIFT, PUMP, f"{KEY} This is not upheld."), "present"),
        # a single verdict may be on all of them, and so may one that stands outside the list
        (COMPLAINED + by_number(LIFT, KEY, KEY), "present"),
        (COMPLAINED + by_number(LIFT, PUMP, KEY) + "\n\nWe were at fault.", "present"),
        (COMPLAINED + by_number(LIFT, PUMP, KEY) + "\n\nI do not uphold this part.", "present"),
        (
            COMPLAINED + by_number(LIFT, PUMP, KEY) + "\n\nYour complaint is partly upheld.",
            "present",
        ),
        # what is no verdict may be one that was not known
        (COMPLAINED + by_number(LIFT, "We let you down over the pump.", KEY), "present"),
        # no list of as many heads
        (by_number(LIFT, PUMP, KEY), "present"),
        (COMPLAINED + by_number(LIFT, PUMP, KEY, KEY), "present"),
        (COMPLAINED + by_number(KEY, KEY, KEY), "missing"),
        (COMPLAINED + "4. The hall.\n\nI uphold this part.", "present"),
    ],
)
def test_a_head_told_and_answered_by_number_needs_a_verdict(said: str, expected: str) -> None:
    assert shown("decision", said) == expected
