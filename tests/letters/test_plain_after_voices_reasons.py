"""Plain sentences that the rules for odd voices once read otherwise: decisions and reasons."""

from __future__ import annotations

import pytest

from complaintcode.letters.registry import item
from complaintcode.letters.text.voice import Text
from complaintcode.model.choices import Decision
from tests.letters.test_ordinary_ways import by_rules, presence

FOR, AGAINST = "We uphold your complaint. {}", "We do not uphold your complaint. {}"
BESIDE_A_VERDICT_AGAINST = [
    "Your complaint was made by email and was supported by photographs.",
    "We had no call regarding the leak before 3 March.",
    "Our records show that we had no call to our emergency line.",
    "We had no authority to move the car, which belongs to your neighbour.",
    "We had no right to enter the flat upstairs.",
    "We had no cause to call on 3 March, as you had cancelled.",
    "Your case stands on the waiting list at number 12.",
    "Your case stands in band B.",
    "You are entitled to more than one viewing under the policy.",
    "We had no business records for the shop below your flat.",
    "The contractor had no authority to move the bollard, which is the council's.",
    "The point stands 40 centimetres from the sink and is safe.",
    "You are entitled to a better band if your health changes.",
    "You were due a better heater under the scheme and it was fitted in June.",
    "Your objection to the new fence is reasonable, but the land is not ours.",
    "Your neighbour's annoyance is reasonable and she has been told so.",
    "The right lies with you to choose the contractor.",
    "You put us right about the spelling of your name and we changed it.",
    "The snow caught us out on 3 March but the path was gritted by noon.",
    "Your payments came up short by £20 in May.",
    "The count of keys came up short by two, and you were asked about them.",
    ("No one should have to put up with such language from a neighbour, but he is not our tenant."),
    "No tenant should have to live like that, but the house next door is not ours.",
    "A tenant should not have to wait in such conditions, but the supplier had no parts.",
    "We wrote on 3 May and got no answer to this.",
    "The landlord has found no fault in the lift.",
    "The tribunal's decision went in favour of the landlord.",
    "Nothing in the block has changed since May.",
    "You were badly handled in hospital, you say, and that is for the NHS.",
    "Our contractor's view was that the roof is sound.",
]
BESIDE_A_VERDICT_FOR = [
    "You have done nothing wrong and the arrears letter was sent to you by mistake.",
    "You did more than you had to.",
    "You behaved reasonably throughout.",
    "The reason lies with us and not with your phone.",
    "Your complaint that the intercom fails and that nobody came is upheld.",
    "We are ashamed of how long this took.",
    "You were badly treated by our officer.",
]
ALONE = [
    (
        (
            "Your complaint was made by email and was supported by photographs. We"
            " do not agree that the repair was late."
        ),
        "present",
    ),
    ("We had no call regarding the leak before 3 March.", "missing"),
    ("Our records show that we had no call to our emergency line.", "missing"),
    ("We had no authority to move the car, which belongs to your neighbour.", "missing"),
    ("We had no right to enter the flat upstairs.", "missing"),
    ("We had no cause to call on 3 March, as you had cancelled.", "missing"),
    ("Whether to move is up to you. The decision is for you to make.", "missing"),
    ("The decision is for you.", "missing"),
    ("Your case stands in band B.", "missing"),
    ("It is the trustees' view that your complaint is justified.", "present"),
    ("It is our complaints team's view that your complaint is justified.", "present"),
    ("It is the director's view that your complaint is justified.", "present"),
    ("It is The Group's view that your complaint is justified.", "present"),
    (
        (
            "Having considered the letter from your doctor saying that you have"
            " asthma, I uphold your complaint."
        ),
        "present",
    ),
    (
        ("Your anger is fair. However the decision was right and we do not uphold your complaint."),
        "present",
    ),
    ("Many complaints of this kind are not upheld, but yours is.", "present"),
    ("The choice of colour is yours and the decision is for you to take.", "missing"),
    ("This is where your complaint stands.", "missing"),
    ("I am writing to tell you where your complaint stands.", "missing"),
    ("In the trustees' view your complaint is justified.", "present"),
    ("The Council has found that it was at fault.", "present"),
    (
        (
            "I have found two instances where our staff have not followed the"
            " policy and I uphold your complaint."
        ),
        "present",
    ),
    (
        "You wrote on 3 March to say that the lift had stopped, and I uphold your complaint.",
        "present",
    ),
    (
        (
            "Our contractor reported that the job was done when it was not and"
            " your complaint is upheld."
        ),
        "present",
    ),
    (
        (
            "Having read the e-mail from your daughter in which she describes the"
            " fall, I uphold your complaint."
        ),
        "present",
    ),
    ("Your complaint is one of many complaints about this lift and it is upheld.", "present"),
    ("Every head of the complaint is made out.", "present"),
    ("This is a justified complaint.", "present"),
    ("You had a justified complaint and we put it right.", "present"),
    ("I find that this was a well founded complaint.", "present"),
    ("The answer is for you to give by 3 May.", "missing"),
]
WHY_FOR = [
    "We had no right to enter your home without notice.",
    "We had no authority to cut your hedge.",
    "You were due more than the sum paid.",
    "We took eleven weeks to reply to your letter.",
    "It took our team nine weeks to respond.",
    "The meeting was held without you.",
    "Your application sat for three weeks before anyone opened it.",
    "The skip sat for four weeks in the car park.",
    "The rubbish sat for a month in the bin store.",
    "Your children slept on the floor of the living room for six weeks.",
    "Your comments were ignored by our officer.",
    "All the points you made at the time were ignored by the officer.",
    "Nobody told you why the visits were cancelled.",
    (
        "An investigation was carried out by our damp specialist and it found"
        " cold bridging behind the wardrobe."
    ),
    "The first repair could not have satisfied you, because the tap still dripped.",
    "We aim to complete routine repairs within 28 days and yours took 61 days.",
    "You were wrongly served with a notice meant for flat 4.",
    "You were badly treated by our officer, who shouted at you twice.",
    "We were in error when we told you that the lift would be mended in May.",
    "The contractor was found wanting, because he left the pipe open.",
    "We had no business taking your bicycle from the hall.",
    "We had no right to change the locks while you were away.",
    "Our team took two months to return your call.",
    "We sent the letter to the wrong address.",
    "The letter reached you after the meeting.",
    "The response came eight weeks after your report.",
    "You wrote to us on 3 March and we replied on 9 June.",
    "The form you sent in January was opened in May.",
    "Our contractors came on the wrong day.",
    "Our adviser gave you three different answers.",
    "The reply was sent five weeks late.",
    "The panel did not look at your medical evidence.",
    "The file was passed between three teams and nobody acted on it.",
    "The bins sat for three weeks by the door.",
    "Your mother slept on the sofa for a month while the lift was out.",
    "You lost sleep for three weeks because of the pump.",
    "Your family lost sleep while the alarm rang each night.",
    "The shelf gave way under the weight of the tank.",
    "The bracket could not bear the full weight of the door.",
    "No care was taken with your carpet.",
    "No effort was made to call you before the visit.",
    "Both sides of the wall were tested and both were damp.",
    "The power points failed in the storm of 3 May.",
    "The light reflected on your screen from the new lamp all night.",
    "The contractor turned it over and left it in the yard.",
    "The panel was not impartial, as its chair is your neighbour's uncle.",
    "The officer was not even-handed.",
    "We told you that the visit was on Monday and it was on Tuesday.",
    "An inspection was carried out by our surveyor and he found rot in the sill.",
    "The repair might not have helped you, as the pipe was cracked.",
    "We aim to attend emergencies within 4 hours but it took us 19 hours.",
    "We aim to reply within ten days and we did not.",
    ("Your complaint was logged on 3 March. It was then sent to a team that no longer exists."),
    "Your complaint was passed to our contractor on 3 March. They left the pipe open.",
    "Drop kerbs were promised in 2021 and have not been built.",
    "Mr Dell examined the roof and three slates were off.",
    "The tap dripped for a month.",
    "We charged you for a repair that was ours to do.",
    "The cleaner came twice in ten weeks.",
    "We expect our staff to be polite and Mr Dell was not.",
    "We want every resident to have heating and you had none for nine days.",
    "We are proud of our cleaners but your stairs were not swept for a month.",
    "This is not how a job should be left. The tiles were cracked and the pipe was open.",
    "Complaints about the bins were made by nine of you and we sent no one.",
    "The heating matters to us all and it was off for a week.",
    "Your request to move was lost.",
    "Your request for an escalation was logged under another name.",
    "The case was closed by mistake on 4 April.",
    "Your case was passed from one officer to the next four times.",
    "The target for our reply was ten days and we took thirty.",
    "The deadline for a reply was 3 May and ours went out on 20 May.",
    "The time for responding passed and we had sent nothing.",
    "A meeting was arranged and our officer did not come.",
    "The sum was refused by the bank because we had the wrong number.",
    "They returned on 9 May and left without a word.",
    "It ran dry on the first night.",
    "The letter went to the old address.",
    "The wardrobe fell under its own weight as the wall was soft.",
    "The arguments you had with the contractor were started by him.",
    "Mr Dell went through your bag.",
    "Our manager listened to your messages a month late.",
    "The van driver looked at the gate and drove off.",
    "Our records were in error and showed you as the tenant of flat 3.",
]
WHY_AGAINST = [
    "The officer wrote to you on 3, 10 and 17 March.",
    "We replied to each letter within five days.",
    "The letters were sent to you on 3 March and 4 April.",
    "Our officer came on the right day.",
    "The meeting was held on 4 May and you took part.",
    "The service was provided in full.",
    "The grounds are in the contract for fortnightly cuts and were cut twice in May.",
    (
        "The director considered your request on 3 March and refused it"
        " because the hedge is protected."
    ),
    "The officer called you on 3 March and again on 5 March.",
    "The meeting was held on the day we gave you.",
    "Staff were present at the time and heard no shouting.",
    "The service was provided each week.",
    "We answered your e-mail the next day.",
    "Our officer told you why the visit was cancelled.",
    "We told you why the work was late in our call of 3 May.",
    "The reasons for the charge are in your lease.",
    "You had no right to be on the roof.",
    "The surveyor saw no need to repeat the treatment.",
    "You did not let our plumber in on 4 March.",
    "The first offer of a flat was made in May and you declined the visit.",
    "The electrician tested each point and all were safe.",
    "The officer acted without bias between you and your neighbour.",
    "A rent review was carried out in April as the lease requires.",
    "The extension was completed in 2015 by the former owner.",
    (
        "Your complaint was received on 3 March. We sent an engineer the same"
        " day and the lift was working by noon."
    ),
    "The chair of the tenants' group booked the hall before you did.",
    "The wall is within your neighbour's boundary.",
    "The director considered the request and refused it because the loft is shared.",
    "The letters went out on 3 March to every flat.",
    "The officer did as the policy says and gave you 24 hours' notice.",
    "The tenancy puts the lawn on you.",
    "There is no lift in the block.",
    "The crack is old and has not moved.",
    "The charge was agreed by you in writing on 3 May.",
    "You signed the form on 3 May.",
    "We told you on 3 March that the work would take six weeks, and it took five.",
    "Your e-mail of 3 May was answered on 4 May.",
    "The contractor finished by noon and you signed the sheet.",
]
NO_REASON = [
    "Your complaint was received on 3 March and passed to me on 4 March.",
    "Your complaint was acknowledged on 4 March. It was then allocated to me.",
    "We aim to give a good service to everyone.",
    "There is a hearing loop at our office.",
    "There is a map of the office enclosed.",
    "Your concerns were justified.",
    "I spoke to everyone involved.",
    "Your complaint was escalated on 3 April and a reviewer was appointed.",
    "Your case was opened on 2 June.",
]
IN_A_REVIEW = [
    ("decision", "Any landlord would have done the same.", "missing"),
    ("decision", "There is no need to alter the fence.", "missing"),
    ("decision", "Nothing in your tenancy has changed.", "missing"),
    ("decision", "There was no call to disturb the asbestos.", "missing"),
    ("reasons", "We uphold your complaint. Work concluded on 3 May, forty days late.", "present"),
    (
        "reasons",
        (
            "We uphold your complaint. Works decided by vote started in May and"
            " left the hall without light."
        ),
        "present",
    ),
    (
        "reasons",
        (
            "We uphold your complaint. Councillors decided in March that the road"
            " would close, and our van could not reach you."
        ),
        "present",
    ),
    ("reasons", "We uphold your complaint. Our letter of 3 May did not reach you.", "present"),
    (
        "reasons",
        (
            "We uphold your complaint. You declined the appointment of 3 May"
            " because it was too early."
        ),
        "present",
    ),
    (
        "reasons",
        "We uphold your complaint. The roofer's report was that the tiles had slipped.",
        "present",
    ),
]


@pytest.mark.parametrize("said", BESIDE_A_VERDICT_AGAINST)
def test_a_fact_beside_a_verdict_against_contradicts_nothing(said: str) -> None:
    assert presence("decision", "stage1_response", AGAINST.format(said)) == "present"


@pytest.mark.parametrize("said", BESIDE_A_VERDICT_FOR)
def test_a_fact_beside_a_verdict_for_the_resident_contradicts_nothing(said: str) -> None:
    assert presence("decision", "stage1_response", FOR.format(said)) == "present"


@pytest.mark.parametrize(("said", "expected"), ALONE)
def test_only_a_verdict_is_a_decision(said: str, expected: str) -> None:
    assert presence("decision", "stage1_response", said) == expected


@pytest.mark.parametrize("said", WHY_FOR)
def test_what_went_amiss_is_a_reason(said: str) -> None:
    assert by_rules("reasons", "stage1_response", FOR.format(said)) == "present"


@pytest.mark.parametrize("said", WHY_AGAINST)
def test_what_was_done_rightly_is_a_reason(said: str) -> None:
    assert by_rules("reasons", "stage1_response", AGAINST.format(said)) == "present"


@pytest.mark.parametrize("said", NO_REASON)
def test_what_was_done_with_the_complaint_is_no_reason(said: str) -> None:
    assert presence("reasons", "stage1_response", FOR.format(said)) == "missing"


@pytest.mark.parametrize(("key", "said", "expected"), IN_A_REVIEW)
def test_plain_words_in_a_review(key: str, said: str, expected: str) -> None:
    assert by_rules(key, "stage2_response", said) == expected


@pytest.mark.parametrize(
    "said",
    [
        "This is the answer one of our managers promised you.",
        "This is the answer one would wish for.",
        "This is the reply two of our officers have agreed.",
    ],
)
def test_who_gives_an_answer_is_no_stage(said: str) -> None:
    assert presence("stage", "stage1_response", said) == "missing"


def test_what_supports_a_complaint_decides_nothing() -> None:
    said = (
        "Your complaint was made by email and was supported by photographs. We do not agree that"
        " the repair was late."
    )
    letter = Text(f"Dear Ms Ray\n\n{said}\n\nYours sincerely\nA. Ford\n", "stage1_response")
    assert item("decision").read(letter).values == (Decision.NOT_UPHELD,)
