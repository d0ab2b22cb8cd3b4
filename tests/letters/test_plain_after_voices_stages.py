"""Plain sentences that cues for letters in odd voices once led astray: stages, dates and wishes."""

from __future__ import annotations

import pytest

from complaintcode import catalogue
from complaintcode.letters.registry import item
from complaintcode.letters.text.voice import Text

LETTER = (
    "Larkspur Homes\n3 March 2025\n\nDear Ms Ray\n\n{about}{said}\n\nYours sincerely\nA. Ford\n"
)
ABOUT = "Thank you for your complaint of 10 February about the leak in your kitchen.\n\n"
PLAIN = {
    ("stage", "stage1_response", "missing"): (
        "This is the answer one of our managers promised you.",
        "This is the reply one of our officers promised you on 3 February.",
        "This is the response one would expect from a good landlord.",
        "This is the letter one of my colleagues said that you would get.",
        "Here is the answer one of your neighbours asked for as well.",
        "This is a hearing one of our officers will attend with you.",
        "This letter is the reply one month after your complaint.",
        "The decision has two halves and this is half one.",
        "You have two concerns: the leak and the heating. This is our answer to the former.",
        "This report records the first opinion of our surveyor.",
        "This notice bears the first decision of the council.",
        "We are writing to give the first opinion of the surveyor, who called on 3 February.",
        "The surveyor asked to give the first opinion before the panel met.",
        "The case of the missing key: first look",
        "This letter reports the first of the two inspections of your roof.",
        "This was the first verdict of the surveyor.",
        "This was my first view of the damp, and I was shocked.",
        "This is the first ruling of its kind from the tribunal.",
        "The decision on your banding comes in two rounds and this is round one.",
        "This is the answer number one on your list needed.",
        "We took two readings; this letter gives the earlier, which was normal.",
        "There are two views of who should mend it. This is the former.",
        "Our letter is to send the first opinion on.",
    ),
    ("stage", "stage2_response", "missing"): (
        "This is the answer two of your neighbours asked us for.",
        "This is the letter two of our staff should have sent in January.",
        "This reply comes two weeks late, and it is the answer two surveyors have given.",
        "You sent two letters, and this is my answer to the later of the two.",
        "The contractor gave two opinions and this is the latter.",
        "This letter reports the second of the two inspections of your roof.",
        "This decision records the second of your two points.",
        "This is the second of your two complaints, and it is answered in this letter.",
        "The last person to whom it can be let is on the list.",
        "We are the last landlord to whom you can turn for a transfer.",
        "I know that the buck stops with us when a contractor fails.",
        "We are the landlord and the buck stops with us.",
        "As your landlord we accept that the buck stops here.",
        "There is no going past them in the hallway with a pram.",
        "There is no recourse against us in the lease.",
        "There is no going beyond this in the policy, which sets the limit at £500.",
        "You sent two letters. What follows is my view on letter two.",
        "You had two decisions on your banding. This is the later.",
    ),
    ("stage", "acknowledgement_stage1", "missing"): (
        "This is the letter one of our advisers told you about.",
    ),
    ("stage", "stage2_response", "present"): (
        "We set out our second review below.",
        "You have appealed against our stage 1 decision about the court hearing.",
        "You asked for a review of our decision on your complaint about the court date.",
        "The panel heard your appeal about the court case on 3 May.",
    ),
    ("escalation_route", "stage1_response", "missing"): (
        "For round two of the window works, ring the site office on 01632 960045.",
        "For a second look at the roof, ring our repairs team on 01632 960045.",
        "The next stage is a review of your rent. To have one, fill in the form.",
        "A home review is our next step. You may have one by ringing 01632 960045.",
        "There are two rounds of bids. For round two ring 01632 960045.",
    ),
    ("escalation_route", "stage1_response", "unclear"): (
        "You may ask for a stage 2 review. Our plumber will speak to the managing agent.",
    ),
    ("definition", "acknowledgement_stage1", "missing"): (
        "If we have understood it correctly, there is nothing that you need to do.",
        "If I have understood your complaint correctly, you do not need to reply.",
        "If we have got this right, you need not reply; if not, ring me.",
        "If I have got your complaint right, please do nothing.",
        "I have read your complaint: it will be answered by 17 March.",
        "We have heard you: an officer will visit this week.",
        "We have taken your complaint: your case officer is Mr Ode.",
        "I write on behalf of Larkspur. Larkspur complains of no one.",
    ),
    ("outcomes_sought", "acknowledgement_stage1", "missing"): (
        "On behalf of Larkspur, thank you. Larkspur would like to apologise.",
        "I write on behalf of Larkspur. Larkspur wants to put this right.",
        "You would like letters to be cleared with your son first.",
        "You would like the letter to be amended to large print.",
        "You would like letters to be taken to your son's house.",
        "You would prefer the letter to be corrected for your name, Mr Ode.",
    ),
    ("outcomes_sought", "stage1_response", "missing"): (
        "I am replying on behalf of repairs. Repairs would like to survey the flat.",
        "The plumber asked what result the test gave. You told him the water was brown.",
        "We asked what the right size was. You told us 60 centimetres.",
        "The officer asked what the right day was. You answered Monday and Tuesday.",
        "He asked what time you wanted the visit. You said 9 am to noon.",
        "What you wanted on 3 May was not available. It was to be ordered from Germany.",
        "Your wish to move was not recorded. It was for the lettings team to do that.",
        "Requested by you: 3 May. Works ordered: 4 May.",
    ),
    ("outcomes_sought", "acknowledgement_stage1", "present"): (
        "I am writing to tell you that we have noted that you want the door to be planed.",
        "You rang to tell us that you want the wall replastered.",
        "You called to let us know that you want compensation of £100.",
        "You rang on 3 May to tell us that you would like the door to be replaced.",
        "You contacted us to tell us that the door sticks and that you want a new one.",
    ),
    ("extension_reason", "extension_stage1", "present"): (
        "We need more time. As to the damp, the specialist is not free until 9 March.",
    ),
    ("extension_reason", "extension_stage1", "missing"): (
        "We will reply by 17 March. We keep records in a secure store.",
        "We will answer by 17 March. Your records are kept in an archive for six years.",
    ),
    ("extension_date", "extension_stage1", "present"): (
        "As you were advised on the phone today, our response will be with you by 17 March.",
    ),
    ("extension_date", "extension_stage1", "missing"): (
        "Please let us have another copy by 17 March.",
        "Please let us have a further photograph by 17 March.",
        "Let me have an extra key by 17 March.",
        "Could we have a further copy of the lease by 17 March?",
        "Could we have another look at the roof on 17 March?",
        "May we have more photographs by 17 March?",
        "Can we take another reading on 17 March?",
        "We will meet you on 17 March. Our reply will be sent after that date.",
        "The works begin on 17 March. Then our response will be sent.",
        "The joiner has your door; he'll get it to your flat by 17 March.",
        "Your new fob is ready: they'll send it to you by 17 March.",
        "The refund is agreed and they'll put it in your account by 17 March.",
    ),
    ("reasons", "stage2_response", "present"): (
        "We do not uphold your complaint. Payne's conclusion was that the roof was sound.",
        "We uphold your complaint. Axis then concluded that the valve was faulty.",
        "We do not uphold your complaint. Ofgem ruled that the tariff was fair.",
        "We uphold your complaint. Contractor's view was that the wall was wet, and we left it.",
    ),
}


@pytest.mark.parametrize(
    ("key", "kind", "expected", "said"),
    [(*asked, said) for asked, sentences in PLAIN.items() for said in sentences],
)
def test_a_plain_sentence(key: str, kind: str, expected: str, said: str) -> None:
    """It is read as it was before."""
    about = "" if key in ("definition", "outcomes_sought") else ABOUT
    last_stage = catalogue.edition("hos-2024").letters["last_stage"]
    text = Text(LETTER.format(about=about, said=said), kind, last_stage=last_stage)
    assert item(key).read(text).presence.value == expected
