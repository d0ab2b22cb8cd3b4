"""Further ways of saying what is done for the resident and what is left, and their look-alikes.

Each stands in a short complete letter and is read by the rules.
"""

from __future__ import annotations

import pytest

from complaintcode import catalogue
from complaintcode.letters.reading import answer
from complaintcode.letters.registry import item
from complaintcode.letters.text.voice import Text

LETTER = (
    "Larkspur Homes\n15 May 2025\n\nDear Ms Ray\n\nStage {stage} response\n\nWe uphold your"
    " complaint because we missed two visits.\n\n{said}\n\nIf you are unhappy with this, write to"
    " us.\n\nYours sincerely\nA. Ford\n"
)
FIRST, SECOND = (1, "stage1_response"), (2, "stage2_response")

REMEDY = [
    # sums that were given, or come with the letter
    "We gave you £40 on 30 April.",
    "I gave you £25 in cash on Monday.",
    "A cheque for £215 is clipped to this letter.",
    "Your cheque for £60 is stapled to this page.",
    "The £30 is taped inside the card.",
    "The overcharge was £103.80. It was returned to your account on 25 March.",
    "You paid £40 too much. The money has been credited to your rent account.",
    "We will pay you £175. Finance will send a cheque to you by 23 May 2025.",
    "We will pay you £80. Our accounts team will transfer it by 30 May.",
    "Femi will hand you a £25 voucher that day.",
    "We will meet half the cost of the new carpet by 30 May.",
    "We will cover your electricity costs by 30 May.",
    "We will settle the plumber's bill by 30 May.",
    # work for a day
    "Six shrubs of your choice, up to £120, will be planted for you on 6 June.",
    "A new hedge will be planted on 6 June.",
    "Our gardener will returf the worn patch on Tuesday 17 June.",
    "The lawn will be reseeded on 6 June.",
    "The path will be regravelled by 30 June.",
    "We will recarpet your bedroom on 6 June.",
    "There is a shed coming on Saturday 24 May, and Ravi will put it up for you that afternoon.",
    "The hedge will be cut back on 6 June.",
    # a thing granted
    "It's yours again from today.",
    "The garage is yours for as long as you live here.",
    "The plot is yours to keep.",
    "Here is your key, with a new tag.",
    "Here are your new fobs.",
    "The key's in the envelope.",
    "You get a locked post box, with the key to you on Monday 19 May.",
    "Making it OK\n\nYou also get a new chair on 19 May.",
    # an apology in person
    "Jodie and Sam said sorry to you in person on Tuesday.",
    "The driver said sorry to your face last week.",
    "The clerk's apology was given to you in person at the hearing.",
    "An apology has been made to you in writing.",
    # express none
    "I am offering nothing by way of recompense.",
    "We are therefore offering nothing.",
    "It follows that we shall neither change the refusal nor pay for the van.",
    "We will neither refund the fee nor reduce the bill.",
    "We can neither offer you compensation nor change the charge.",
    "Nothing falls to be refunded.",
    "Nothing falls to be awarded.",
    "No recompense is due.",
    "We do not offer restitution.",
    "You no longer owe the £86.",
    "The £31 that you no longer owe has come off the account.",
    "Your bill is now £40 instead of £126.",
    "Your rent goes down by £4 a week from 2 June.",
    "You will not pay service charge for June.",
    "We will knock a week off your June rent.",
    "We have credited 12 weeks' service charge.",
    "Kim will come and apologise to your daughter on 6 June.",
    "The chair will say sorry to you at the meeting on 6 June.",
    "This letter is the apology that you asked for.",
    "Our driver has written you a note of apology, sent on 9 May.",
    "You now have a different support worker.",
    "Priya is your support worker from 2 June.",
    "From 2 June Priya takes over your case from Mr Lowe.",
    "Your place on the list has been given back to you.",
    "Your name is back on the list.",
    "You can have your cat back from 2 June.",
    "You have leave to keep the shed.",
    "Space 9 is now yours.",
    "We have booked a hotel for you from 6 June.",
    "We have lent you two heaters.",
    "We have told the agency to remove the mark.",
    "The mast comes down on 6 June.",
    "Your parcel shelf will go up on 6 June.",
    "There is now a ramp at your door.",
    "There is a new bulb outside your door.",
    "The fee will not be refunded.",
    "You asked for £200. My answer is no.",
    "Your new housing officer is Jo Lee.",
]
NO_REMEDY = [
    "The £50 was sent to a closed bank account and came back.",
    "We put the £50 into the wrong account.",
    "The £50 we sent you last year was for the fence.",
    "The £75 you received in 2019 was for the leak.",
    "The permit fee is £45 a year, and £22.50 of yours remains to be paid.",
    "A payment card is enclosed.",
    "A paying-in book is enclosed with this letter.",
    "The plant room meter will be read again on 26 May.",
    "The supplier's fixed price came to an end on 30 September 2024.",
    "An audit of the key register will be completed by 29 May.",
    "Our officer will meet the contractor on 26 May.",
    "Ted Dyer will meet the foreman on 26 May to go through the plans of all twelve cottages.",
    "Ted Dyer will be present at the next cut on 6 June.",
    "We will meet the surveyor on 26 May about the repair.",
    "Should it turn out to be so, the camera would be turned and £150 would be paid.",
    "If the survey finds damp, we will treat it by 6 June and we will pay you £100 by 9 June.",
    "Should it leak, the pipe will be replaced by 6 June, and you will be paid £50 by 9 June.",
    "If you get a new door from us it will be painted.",
    "No apology was given to you in person.",
    "The landlord's fixed charge is £12 a week.",
    "You told us that you no longer owe the £86.",
    "Your service charge is now £40 rather than £30.",
    "There is now a damp wall in your hall.",
    "There is now a hole in the ceiling.",
    "Ms Poe is your housing officer.",
    "I have taken over your case from Kim, who is on leave.",
    "You asked us to tell the agency to remove the mark.",
    "The fee will not be refunded if you cancel.",
    "The £86 was not refunded.",
    "You may have your deposit back when you leave.",
    "You have permission to appeal.",
    "Nobody said sorry to you in person.",
    "She told us that she apologised to you in person.",
    "There is no money for a new lift.",
    "There is no money in our budget.",
    "You get a rent statement every quarter.",
    "Your appointment was put back to 9 May.",
    "We lent the ladder to your neighbour.",
    "You owe us £86, to be paid by 6 June.",
    "The £86 will be collected on 6 June.",
    "The firm has been fined £200.",
    "The firm's pay was cut by £200.",
    "Last year we paid you £50 for the roof.",
    "You were credited £50 for an earlier fault.",
    "If the panel agrees, £50 will be paid by 6 June.",
    "Your account stands £96.14 in debit today.",
    "The £96 can be paid by instalments.",
    "Your new housing officer is on leave.",
    "Your housing officer is Jo Lee.",
]
OF_EARLIER = [
    "In its letter of 12 December the Trust upheld it, and £50 was credited to your account.",
    "In our reply of 3 March the fee was waived.",
    "By the manager's decision dated 3 March the charge was cancelled.",
    "After stage 1 you were paid £75.",
]
NOT_OF_EARLIER = [
    "In our letter of 3 March we offered £50; we will now pay you £100 by 6 June.",
    "After stage 1 we have looked again, and we will pay you £100 by 6 June.",
]
OPEN_REMEDY = [
    "We will make it right.",
    "We will cover your costs.",
    "We will meet your removal expenses.",
    "We will repay what you spent, once we have worked it out.",
    "Your compensation is being calculated.",
    "It will pay you compensation to be assessed, and you will be advised of the sum.",
]

ACTIONS = [
    "Dev will read your meter with you on 14 June so that you can see the change for yourself.",
    "The joiner will call on 26 May so that you may choose the door.",
    "Mr Roe will ring you on 26 May to talk about benefits which you may not be getting.",
    "I will call you on 26 May to answer any questions you may have.",
    "Jo Bell will visit on 26 May to talk about any help that you might need.",
    "Jo Bell will visit on 26 May to see what you could need.",
    "We will test the loop every third day.",
    "Ann will check the store each sixth day.",
    "There is nothing further to be carried out upon either side.",
    "There is nothing more to be undertaken.",
    "There is no outstanding business on our side.",
    "We have no unfinished business.",
    "I hope you are well. Nothing remains to be done.",
    "I shall be brief. Nothing remains to be done.",
    "There is no more to do.",
    "That is all done.",
    "All that we had to do has been done.",
    "All of it is done.",
    "There is no more for us to do here.",
    "We've done everything on the list.",
    "Our part in this is finished.",
    "Nothing is held over.",
    "I have no plans to do anything more.",
    "We do not need to come back.",
    "Ali does not need to call again.",
    "No return visit is needed.",
    "No one will need to call again.",
    "Left to do: nothing at all.",
    "We have a target of 30 May 2025 to complete the works.",
]
NO_ACTIONS = [
    "A short survey will come to you by text message.",
    "A satisfaction survey will follow.",
    "A quick questionnaire will go to you by post.",
    "I hope you are starting to feel settled.",
    "We hope that you have settled in.",
    "I shall be brief.",
    "I will keep this short.",
    "The landlord's fixed charge is £12 a week.",
    "You may have your complaint looked at by a director within 20 working days.",
    "Should the tests show a leak, we will call on 6 June, and the pipe will be changed by 9 June.",
    "It is now complete.",
    "Both have been done.",
    "You told us that it was all done.",
    "He said that everything was done.",
    "The plumber recorded that all the work was done.",
    "You do not need to come back.",
    "You have no more to do.",
    "We have no other business at number 9.",
    "All of it was done in March.",
    "The waiting list is empty.",
    "Our part in this was finished in March.",
]


def letter(said: str, stage: tuple[int, str] = FIRST) -> Text:
    number, kind = stage
    last = catalogue.edition("hos-2024").letters["last_stage"]
    return Text(LETTER.format(said=said, stage=number), kind, last_stage=last)


def read(key: str, said: str, stage: tuple[int, str] = FIRST) -> str:
    return item(key).read(letter(said, stage)).presence.value


@pytest.mark.parametrize("said", REMEDY)
def test_a_remedy_is_read(said: str) -> None:
    assert read("remedy", said) == "present"


@pytest.mark.parametrize("said", NO_REMEDY)
def test_what_only_looks_like_a_remedy_is_none(said: str) -> None:
    assert read("remedy", said) == "missing"


@pytest.mark.parametrize("said", OPEN_REMEDY)
def test_a_remedy_without_what_or_when_is_open(said: str) -> None:
    assert read("remedy", said) == "unclear"


@pytest.mark.parametrize("said", OF_EARLIER)
def test_what_an_earlier_letter_gave_is_none(said: str) -> None:
    assert read("remedy", said, SECOND) == "missing"


@pytest.mark.parametrize("said", NOT_OF_EARLIER)
def test_what_is_promised_beside_an_earlier_letter_is_a_remedy(said: str) -> None:
    assert read("remedy", said, SECOND) == "present"


@pytest.mark.parametrize("said", ACTIONS)
def test_actions_are_read(said: str) -> None:
    assert read("actions", said) == "present"


@pytest.mark.parametrize("said", NO_ACTIONS)
def test_what_only_looks_like_an_action_is_none(said: str) -> None:
    assert read("actions", said) == "missing"


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("remedy", "Decision\n\nNothing falls to be refunded."),
        (
            "actions",
            "The Council has no outstanding actions in relation to this, which will be closed.",
        ),
    ],
)
def test_that_there_is_none_is_not_doubted(key: str, said: str) -> None:
    assert answer(key, letter(said)).presence.value == "present"
