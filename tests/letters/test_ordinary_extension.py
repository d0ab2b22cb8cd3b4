"""Ordinary sentences of letters of delay and refusal, each in a short complete letter."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from complaintcode.letters.reading import answer, read_letter
from complaintcode.letters.text.voice import Text

if TYPE_CHECKING:
    from complaintcode.model.readings import ItemReading

EXTENDED = (
    "Elm Homes\n\n6 May 2025\n\nDear Ms Okafor,\n\nYour stage 1 complaint\n\nThank you for your"
    " complaint of 14 April about the gate. {}\n\n{}\n\nYours sincerely\nA Lee\nComplaints Officer"
    "\n"
)
LATE = "We need more time to answer it."


def reading(
    item: str, said: str, before: str = LATE, kind: str = "extension_stage1"
) -> ItemReading:
    """What is read of an item in a short letter that says it."""
    letter = EXTENDED.format(before, said)
    return read_letter(letter, kind=kind, edition="hos-2024", items_asked=[item]).items[0]


def read(item: str, said: str, before: str = LATE, kind: str = "extension_stage1") -> str:
    """Whether an item is there."""
    return reading(item, said, before, kind).presence.value


# --- the new date

NEW_DATES = [
    "We will complete our investigation by 20 May 2025.",
    "I will finish my investigation by 20 May and write to you.",
    "Our investigation will be concluded by 20 May 2025.",
    "The review will be completed by 20 May 2025.",
    "We will conclude our review on 20 May 2025.",
    "I expect to end my review by 20 May 2025.",
    "We will write to you with the outcome of our investigation by 20 May 2025.",
    "You will have the outcome of the review by 20 May 2025.",
    "I will let you know our decision by 20 May 2025.",
    "We will let you know the outcome by 20 May 2025.",
    "I will tell you what I have decided by 20 May 2025.",
    "We expect to respond by 20 May 2025.",
    "We now expect to send our response by 20 May 2025.",
    "You can expect our response by 20 May 2025.",
    "We expect you to have our response by 20 May 2025.",
    "The decision on your complaint will be made by 20 May 2025.",
    "We will let you have our response on 20 May 2025.",
    "The new date for our response is 20 May 2025.",
    "I will visit you on 13 May as part of my investigation and respond by 20 May 2025.",
    "We are reviewing the records and will respond by 20 May 2025.",
    "Our investigation will start on 12 May and you will have our response by 20 May 2025.",
]
NO_NEW_DATES = [
    "We will review the position on 20 May 2025.",
    "We will review your case on 20 May 2025.",
    "I will review the records on 20 May 2025.",
    "I will let you know the new date by 20 May.",
    "I will tell you the new date by 20 May 2025.",
    "We will confirm the revised date by 20 May 2025.",
    "I will write to you by 20 May to let you know when you can expect our response.",
    "We will write by 20 May to tell you when we will respond.",
    "I will email you by 20 May to confirm when our response will be sent.",
    "We will contact you by 20 May 2025 to say when you will hear from us.",
    "Our investigation will start on 20 May.",
    "We will discuss our review with you on 20 May 2025.",
    "I will speak to the contractor on 20 May 2025 for my investigation.",
    "The outcome of the survey will be known on 20 May 2025.",
    "The investigation will begin on 20 May 2025.",
    "The manager will decide your application by 20 May 2025.",
    "We will be in touch by 20 May to tell you how long the response will take.",
    "Our review will take place on 20 May 2025.",
    "The review meeting will be held on 20 May 2025.",
    "I will visit you on 20 May as part of my investigation.",
    "We will inspect your home on 20 May as part of our review.",
    "We expect the contractor to respond by 20 May.",
    "We are expecting the surveyor to reply by 20 May 2025.",
    "We expect the contractor's response by 20 May 2025.",
    "The decision on your transfer will be made on 20 May.",
    "The outcome of your application will be known on 20 May 2025.",
    "A decision about your housing application will be made by 20 May 2025.",
]


@pytest.mark.parametrize("said", NEW_DATES)
def test_a_new_date(said: str) -> None:
    assert read("extension_date", said) == "present"


@pytest.mark.parametrize("said", NO_NEW_DATES)
def test_a_day_of_something_else(said: str) -> None:
    assert read("extension_date", said) == "missing"


@pytest.mark.parametrize(
    "said",
    [
        (
            "Revised due date: 9 May 2025\n\nYou will receive our final response at that point or,"
            " at all events, by the end of May."
        ),
        "You will have our response by 20 May or, at the latest, by the end of May.",
        "We will respond by 20 May 2025 or by 30 May at the latest.",
    ],
)
def test_two_new_dates(said: str) -> None:
    assert read("extension_date", said) == "unclear"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Revised due date: 2 May 2025", date(2025, 5, 2)),
        ("The new date for our response is 2 May 2025.", date(2025, 5, 2)),
        ("We will now respond by 2 May 2025.", date(2025, 5, 2)),
        ("We will now respond by 2 May 2025. The new date is 20 May 2025.", date(2025, 5, 20)),
    ],
)
def test_a_new_date_before_the_letter_is_told(said: str, day: date) -> None:
    found = reading("extension_date", said)
    assert (found.presence.value, found.values) == ("present", (day,))


@pytest.mark.parametrize(
    "said",
    [
        "Our response was due on 2 May 2025.",
        "We said that we would respond by 2 May 2025.",
        "We extended the deadline for our response to 2 May 2025, which we have missed.",
        "The date for our response, 2 May 2025, has passed.",
    ],
)
def test_an_old_date_is_none(said: str) -> None:
    assert read("extension_date", said) == "missing"


# --- the reason

WITH_DATE = "We will respond by 20 May 2025."
CAUSES = [
    "You have raised new issues, which we need to look into.",
    "We were not able to gain access to your home on 2 May.",
    "We could not get into your home on 2 May.",
    "We have been unable to gain access to your home.",
    "We are experiencing high volumes of complaints.",
    "We have received large volumes of complaints.",
    "I have been unable to contact the contractor.",
    "I have not been able to speak to the surveyor.",
    "We have been unable to obtain the records.",
    "We have not yet managed to reach the contractor.",
    "There are staff shortages in the team.",
    "The surveyor who visited on 1 May has not yet submitted their report.",
    "The contractor did not send us the job sheets, which we asked for on 1 May.",
    "The inspection was cancelled on 2 May.",
    "The surveyor failed to attend the inspection on 2 May.",
    "The officer was off sick last week.",
    "The investigating officer was on leave last week.",
    "Mr Poole was in hospital last week.",
    "Our phone lines were down on 2 May.",
    "The storm kept all our roofers busy.",
    "The contractor closed its office over Easter.",
    "The lift engineer was called away last week.",
    "The joiner who hung the gate was ill and could not be asked.",
    "The contractor disputed your account.",
    "The contractor sent us the wrong records.",
    "Our computer system was down last week.",
    "The operative who visited you is off sick until 12 May.",
    "The operative was off sick and has not yet been interviewed.",
    "The operative has been on leave since 28 April.",
    "The contractor failed to attend on 2 May, so we could not see the gate.",
    "The contractor failed to attend on 2 May. This means that we need more time.",
    "The appointment was missed on 2 May. As a result we need longer to answer.",
    "The gate has been locked since 1 May and we cannot get to the pump.",
    "Reason for delay: the wrong part was fitted on 2 May.",
]
NO_CAUSES = [
    "The contractor failed to attend on 3 March.",
    "The contractor did not attend on 3 March.",
    "The repair was cancelled on 3 March.",
    "The appointment was missed twice.",
    "The appointment of 3 March was rearranged.",
    "The wrong part was fitted.",
    "The wrong part was fitted to your boiler in March.",
    "The gate has been locked since March.",
    "The lift has been out of order since March.",
    "The boiler has broken down twice.",
    "The heating has gone wrong several times.",
    "The operative was off sick on 3 March and the appointment was missed.",
    "The plumber was ill on 3 March.",
    "The roofer went off sick on 3 March.",
    "Nobody came on 3 March.",
    "The engineer refused to enter your home on 3 March.",
    "The contractor took away the old door on 3 March.",
    "A second leak was found in March.",
    "The fence was blown down by the storm in March.",
    "We will need more time for the same reason as before.",
    "You have raised issues about the gate.",
    "We have raised new orders for the repair.",
    "The complaint is complex.",
    "This is due to exceptional circumstances.",
    "We have not completed our enquiries.",
]


@pytest.mark.parametrize("said", CAUSES)
def test_a_cause_of_the_delay(said: str) -> None:
    assert read("extension_reason", said, WITH_DATE) == "present"


@pytest.mark.parametrize(
    "said",
    [
        "You have raised new issues.",
        "You have raised further points.",
        "You have since raised additional concerns.",
        "We are experiencing staff shortages.",
        "We are receiving high volumes of calls.",
    ],
)
def test_a_cause_by_the_rules(said: str) -> None:
    letter = Text(EXTENDED.format(WITH_DATE, said), "extension_stage1", last_stage=2)
    assert answer("extension_reason", letter, by_rules_alone=True).presence.value == "present"


@pytest.mark.parametrize("said", NO_CAUSES)
def test_what_was_complained_of_and_formulas_are_no_cause(said: str) -> None:
    assert read("extension_reason", said, WITH_DATE) != "present"


def test_what_was_complained_of_beside_a_cause() -> None:
    said = "The repair was cancelled on 3 March. The surveyor has not yet sent us his report."
    found = reading("extension_reason", said, WITH_DATE)
    assert [one.text for one in found.evidence] == ["The surveyor has not yet sent us his report."]


# --- the ground of a refusal

REFUSED = (
    "We have decided not to accept it. We have read your letter with care. We know that this will"
    " be disappointing. You can ring us if you have any questions."
)
GROUNDS = [
    "This issue is the responsibility of Sheffield City Council.",
    "The pavement is a matter for Leeds Council.",
    "This is a matter for Thames Water.",
    "You have raised new issues which were not part of your original complaint.",
    "You have raised points that were not part of your stage 1 complaint.",
    "You have raised issues which did not form part of your stage 1 complaint.",
    "Your request was received outside of the 20 working days allowed.",
    "Your request was made outside the 20 working day period.",
    "The event happened over twelve months ago.",
    "You first complained more than 12 months after the event.",
    "You have known about this issue for more than twelve months.",
    "You did not complain for more than two years.",
    "The issue has been going on for more than twelve months without you telling us.",
    "The matter has already been considered at Stage 2.",
    "The matter has been considered at both stages already.",
    "Your complaint has already been closed.",
    "You have already made a complaint about this.",
    "We gave you our final decision in June 2024.",
    "You missed the deadline for asking for a review.",
    "The deadline for asking for a review is 20 days and you asked after three months.",
    "You did not ask us within 20 working days of our response.",
    "There is nothing new in your letter.",
]
NO_GROUNDS = [
    "We have considered the evidence you have already sent us.",
    "I have looked at everything that you have already given us.",
    "The repair has already been booked for 20 May.",
    "Your case has already been passed to our repairs team.",
    "We have already spoken to you about this.",
    "We have already arranged a visit.",
    "The work has already started on site.",
    "I understand that this issue has been going on for more than two years.",
    "I understand you have lived with the damp for over two years.",
    "You have been a tenant for over 20 years.",
    "We have managed homes for more than 30 years.",
    "The repair took more than six weeks.",
    "You waited more than three months for the repair.",
    "Our staff have more than ten years of experience.",
    "This is our final decision on the matter.",
    "This is now our final response to you.",
    "The deadline for asking us to look at this decision is 30 May.",
    "The deadline for an appeal is 30 May.",
    "We acknowledged your complaint within five working days of receiving it.",
    "We will reply within ten working days of receiving your letter.",
    "There is nothing that we can add.",
    "There is nothing which I can do.",
]


@pytest.mark.parametrize("kind", ["refusal_accept", "refusal_escalate"])
@pytest.mark.parametrize("said", GROUNDS)
def test_a_ground(kind: str, said: str) -> None:
    assert read("refusal_reason", said, REFUSED, kind) == "present"


@pytest.mark.parametrize("kind", ["refusal_accept", "refusal_escalate"])
@pytest.mark.parametrize("said", NO_GROUNDS)
def test_what_only_looks_like_a_ground(kind: str, said: str) -> None:
    assert read("refusal_reason", said, REFUSED, kind) != "present"


# --- when the resident will hear

HEARS = [
    "I will call you on 16 May.",
    "I will ring you on Tuesday.",
    "I will contact you again on 16 May.",
    "I will call you on 16 May with an update.",
    "I will ring you on 16 May to let you know how things stand.",
    "I will write to you on 16 May to update you.",
    "I will be in touch on 16 May to give you an update.",
    "I will call you on 16 May to tell you how far we have got.",
    "I will call you on 16 May to discuss our progress.",
    "We will visit you on 16 May to update you.",
    "We will update you by 16 May.",
    "We will contact you on 12 May and 19 May.",
    "You will hear from me on 16 May.",
    "You will receive an update on 16 May.",
    "You will get a call from our complaints team on 16 May.",
    "I will email you a progress report on 16 May.",
    "Our next update will be on 16 May.",
    "Next update: 16 May 2025",
    "We will visit you every Friday to tell you how things stand.",
    "I will call the contractor on 16 May and ring you every Friday.",
]
HEARS_NOT = [
    "I will call you on 16 May to ask you some questions.",
    "I will call you at home on 16 May to take a statement.",
    "I will call you on 16 May to discuss your complaint.",
    "I will speak to you on 16 May about access.",
    "We will contact you on 16 May to arrange a visit.",
    "We will visit you on 16 May 2025.",
    "We will meet you on 16 May to look at the gate.",
    "I will email you a copy of the policy on 16 May.",
    "We will text you the appointment on 16 May.",
    "We will send you the form on 16 May.",
    "The engineer is on leave until 12 May, and I need to hear from him before I can answer.",
    "I am waiting for the surveyor, who will ring the contractor on 16 May.",
    "I will call the contractor on 16 May.",
    "I will call the contractor every week.",
    "I will write to our insurers on 16 May.",
    "We hope to hear from the surveyor on 16 May.",
    "You will receive a visit from the surveyor on 16 May.",
    "You will get a letter from our insurers on 16 May.",
    "You will now hear from us no later than Friday 20 June 2025.",
    "You will hear from us by 20 May 2025.",
    "We will write to you by 20 May 2025.",
]


@pytest.mark.parametrize("said", HEARS)
def test_on_which_day_the_resident_will_hear(said: str) -> None:
    assert read("updates", said) == "present"


@pytest.mark.parametrize("said", HEARS_NOT)
def test_a_day_of_something_else_is_no_update(said: str) -> None:
    assert read("updates", said) != "present"
