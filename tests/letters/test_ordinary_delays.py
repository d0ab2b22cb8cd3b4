"""Further ordinary ways of saying why and until when, and why not, each in a short letter."""

from __future__ import annotations

import pytest

from complaintcode.letters.reading import answer
from complaintcode.letters.text.voice import Text

LETTER = (
    "Elm Homes\n\n6 May 2025\n\nDear Ms Okafor,\n\nThank you for your complaint of 14 April about"
    " the gate. {}\n\n{}\n\nYours sincerely\nA Lee\nComplaints Officer\n"
)
LATE = "We need more time to answer it."
REFUSED = "We will not be taking it further."


def read(item: str, said: str, before: str, kind: str) -> str:
    """Whether an item is there in a short letter that says it."""
    return answer(item, Text(LETTER.format(before, said), kind)).presence.value


# --- until when

DATES = [
    "The deadline moves to 20 May.",
    "You will not wait beyond 20 May.",
    "Look for it in Tuesday's post.",
    "Three weeks today you will have my full reply.",
    "Our full response: Tuesday 20 May.",
    "Expect it a fortnight from today, through your own door.",
    "You will have our answer a fortnight hence.",
    "The Board's decision will be issued to you not more than fifteen working days after 5 May.",
    "Our response will be sent to you within 20 working days from 7 May 2025.",
    "You will have the Stage One answer from us no later than the 25th of July.",
]
NO_DATES = [
    "E-mails which arrive between those dates will be answered within five working days of 2 June.",
    "Calls received after 5pm will be answered by 9am on 20 May.",
    "Letters sent to the old address will be answered by 20 May 2025.",
    "The survey will take a fortnight from today.",
    "Our response: not before the surveyor is back.",
    "The visit moves to 20 May.",
    "Your rent statement: Tuesday 20 May.",
]
TWO_DATES = [
    "The new date for our reply is 18 July. You will have it no later than the 25th of July.",
    (
        "We will respond by 20 May 2025.\n\nYours sincerely\nA Lee\n\nSummary for your records\n"
        "Complaint received: 14 April 2025\nRevised target for our response: 21 July 2025"
    ),
]


@pytest.mark.parametrize("said", DATES)
def test_a_new_date_that_can_be_counted(said: str) -> None:
    assert read("extension_date", said, LATE, "extension_stage1") == "present"


@pytest.mark.parametrize("said", NO_DATES)
def test_when_other_letters_are_answered_is_no_new_date(said: str) -> None:
    assert read("extension_date", said, LATE, "extension_stage1") != "present"


@pytest.mark.parametrize("said", TWO_DATES)
def test_another_date_further_down_makes_it_unclear(said: str) -> None:
    assert read("extension_date", said, LATE, "extension_stage1") == "unclear"


# --- why

CAUSES = [
    "All work has been stopped, and we do not know yet who left the board there.",
    "We don't yet know whether the wall is on the asbestos register.",
    "I do not know which of the two tenants held the key that night.",
    "They came to measure, only to find that their meter was out of calibration.",
    "Their meter was out of order, so there are no figures for the fan.",
    "It all turns on the figures of the noise meter.",
    "Everything hangs on what the night porter wrote in his book.",
]
FORMULAS = [
    (
        "We are satisfied that there is good reason for it, within the meaning of our policy."
        " Owing to"
        " the complexity of the matter our enquiries are not complete."
    ),
    (
        "What is the reason?\nOfficer on leave / waiting for records from our contractor"
        " (delete those"
        " that do not apply)."
    ),
    "Reason for delay: staff sickness / survey awaited (delete as applicable)",
    (
        "Your complaint raises a number of complex matters, and our enquiries are not yet"
        " complete. For"
        " that reason the target date has been extended, as is permitted by our policy."
    ),
    (
        "Due to the complexity of the case we need longer. To remind you, the surveyor is"
        " coming on 15"
        " May and the asbestos result is due on 19 May."
    ),
    (
        "Because of the complexity of the case we need longer. Our offices are going to be"
        " closed from"
        " 24 May until 26 May."
    ),
]
NO_CAUSES = [
    "We will let you have our full response in writing no later than 20 May 2025.",
    "You will have a full and thorough answer by 20 May 2025.",
    "We do not yet know how long this will take.",
    "As a reminder, the contractor's visit is on 15 May.",
    "The helpdesk will close at noon on 23 May.",
    "You came home only to find that the gate was locked.",
    "For these reasons the new date is 20 May.",
    "Unfortunately things have not gone to plan.",
    "The annual gas check is due on 12 May and must go ahead.",
    "There are a number of points to go through.",
]


@pytest.mark.parametrize("said", CAUSES)
def test_what_is_not_known_yet_is_a_cause(said: str) -> None:
    assert (
        read("extension_reason", said, "It is going to be late.", "extension_stage1") == "present"
    )


CAUSES_BY_RULES = [
    "The surveyor fell off a ladder on Friday.",
    "The gas fitter has the flu.",
    "My mother died on Monday.",
    "Ms Poole sprained her ankle.",
    "Four of our six officers have left since January.",
    "The warden who was on duty that night is away at sea.",
    "The police have the logbook.",
    "There are 140 e-mails to read.",
    "The interpreter whom you asked for is free only on 15 May.",
    "The two accounts differ, so I am sending a surveyor to look.",
    "Our insurers have to see the photographs first.",
]


@pytest.mark.parametrize("said", CAUSES_BY_RULES)
def test_somebody_away_or_something_still_to_be_read_is_a_cause(said: str) -> None:
    letter = Text(LETTER.format(LATE, said), "extension_stage1")
    assert answer("extension_reason", letter, by_rules_alone=True).presence.value == "present"


@pytest.mark.parametrize("said", FORMULAS)
def test_formulas_and_causes_to_choose_from_are_unclear(said: str) -> None:
    assert read("extension_reason", said, "It will be late.", "extension_stage1") == "unclear"


@pytest.mark.parametrize("said", NO_CAUSES)
def test_the_full_answer_and_closed_offices_are_no_cause(said: str) -> None:
    letter = Text(LETTER.format("It will be late.", said), "extension_stage1")
    assert answer("extension_reason", letter, by_rules_alone=True).presence.value == "missing"


# --- why not

GROUNDS = [
    "Our answer of 3 March was the end of our procedure.",
    "There is nothing in your letter that the panel did not have in front of it.",
    "You accepted £200 last June on the footing that it was the end of it.",
    "That is the level of the rent, which is set under the Government's standard.",
    "You never lived there.",
    "You've had both goes.",
    "You have used up both of our stages.",
    "There isn't a third round to send it to.",
    "The panel answered you in April, and it was the same leak under the same bath.",
    "Everything in it about the mice, from the gap to the poison, you said to us in November.",
    "Each point in your letter, as it happens, you put to Mr Desai in January.",
    "You may very well be right, but the gardens weren't mentioned in your complaint.",
    "You may feel that this is new, but it was answered at stage 2 on 3 March.",
]
NO_GROUNDS = [
    "We shall keep your letter on file for six years.",
    "It is the end of a long week.",
    "This decision was made by a Complaint Resolution Manager and checked by a second manager.",
    "The decision has been taken jointly by two of our directors.",
    "We have read everything in your letter, which you sent us in March.",
    "We have looked at everything that you wrote to us in March.",
    "It was reached by the panel after a long talk.",
    "You may wish to read our policy on our website.",
    "It was the same officer who read your letter.",
    "You may be disappointed, but we have thought about it with care.",
]


@pytest.mark.parametrize("said", GROUNDS)
def test_that_it_was_all_said_before_is_a_ground(said: str) -> None:
    letter = Text(LETTER.format(REFUSED, said), "refusal_escalate")
    assert answer("refusal_reason", letter, by_rules_alone=True).presence.value == "present"


@pytest.mark.parametrize("said", NO_GROUNDS)
def test_who_refused_it_is_no_ground(said: str) -> None:
    assert read("refusal_reason", said, REFUSED, "refusal_escalate") != "present"


# --- whose it is

WHOSE = [
    "That part I have to leave to the council.",
    "Only the highways people can gate the alley.",
    "The trees stand on parish land.",
    "The benefit is paid by the DWP.",
    "I can take on the first two points but not the third.",
    "How many points you have is settled at the Town Hall.",
    "Your banding was decided by the county, and we have no more say over it than you have.",
    "Who was chosen for number 3 was our doing and nobody else's.",
    "The lamp is a matter for the county rather than for us.",
    "We have no further control over the hedge.",
]
HINTS = [
    "I don't yet know whose the fence is.",
    "Some of this might turn out to be for Royal Mail rather than for Elm.",
    "Part of it may be for the police rather than for us.",
]
NOT_WHOSE = [
    "Elm Homes is not responsible for the content of external sites.",
    "We accept no responsibility for viruses in this e-mail.",
    "We are not liable for any linked website.",
    "We will always tell residents which matters fall within our responsibility.",
    "We aim to tell every customer what is ours to answer.",
    "We are owned by our tenants.",
    "We are run by a board of tenants.",
    "She is responsible for:\n\n- investigating your points;\n- writing to you.",
    "If you were unhappy with Darius's response you would be able to go to Stage 2.",
    "We value complaints, as they help us to improve the homes and services which we provide.",
]
ACKNOWLEDGED = "We have received it."


@pytest.mark.parametrize("said", WHOSE)
def test_who_settles_it_says_whose_it_is(said: str) -> None:
    letter = Text(LETTER.format(ACKNOWLEDGED, said), "acknowledgement_stage1")
    assert answer("responsibility", letter, by_rules_alone=True).presence.value == "present"


@pytest.mark.parametrize("said", HINTS)
def test_that_it_may_be_for_others_is_a_hint(said: str) -> None:
    assert read("responsibility", said, ACKNOWLEDGED, "acknowledgement_stage1") == "unclear"


@pytest.mark.parametrize("said", NOT_WHOSE)
def test_the_foot_of_a_page_and_what_is_always_done_say_nothing_of_it(said: str) -> None:
    letter = Text(LETTER.format(ACKNOWLEDGED, said), "acknowledgement_stage1")
    assert answer("responsibility", letter, by_rules_alone=True).presence.value == "missing"
