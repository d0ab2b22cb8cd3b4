"""Ordinary ways of giving the complaint and the wish back, each in a short complete letter."""

from __future__ import annotations

import pytest

from complaintcode.letters.reading import answer
from complaintcode.letters.text.voice import Text

LETTER = "Elm Homes\n\n6 May 2025\n\nDear Ms Okafor,\n\n{}\n\nYours sincerely\nA Lee\n"
RESPONSE = "stage1_response"


def read(item: str, said: str) -> str:
    """Whether an item is there in a short letter that says it."""
    return answer(item, Text(LETTER.format(said), RESPONSE)).presence.value


# --- what the resident wants

WISHES = [
    "Your letter of the 3rd asks for a written apology and a payment of £200.",
    "Your message requests a refund of the service charge.",
    "Your note called for the fence to be put back.",
    "Two things, you said, would settle it for you, namely a boiler that stays lit and your wages.",
    "You'd both like three things out of this: a new lift; a number that answers; an apology.",
    "You would like just one thing: the ramp back.",
    "You have asked for two things:\n\n- a new carpet;\n- the cost of the old one.",
    "You are after three things. A new bath. A working light. Somebody who answers.",
    "Let me just play back what you're after, so there are no crossed wires:\n- £300\n- a letter",
    "I have noted down what you would like from us:\n\n- a new gate\n- £50",
    "I'll run through what you want:\n\n- the tree cut back\n- the path swept",
    "2. Relief sought. That the £3.65 be struck out and returned.\n\n3. Conclusion. I find none.",
    "Relief sought\n\nA valuation as at 3 March, and the legal fees of £480.",
    "Hoped for by you\n\nA new lift, not another patch.",
    "What you are asking for\n\nA service contract for the hoist.",
    "WHAT SHE IS ASKING FOR\nA service contract for the hoist, and the cost of the agency.",
]
NO_WISHES = [
    "You want somebody to represent you and have named your son.",
    "What would help us most is a list of the dates.",
    "Your letter of the 3rd asks for a review at stage 2.",
    "Your e-mail asks why the lift is out of order.",
    "Your message asks us to escalate the complaint.",
    "Your complaint seeks to be escalated.",
    "Reply to this e-mail and say that is what you want.",
    "If you wish to go on, ring us and tell us that this is what you want.",
    "We would like three things: a safe block, a quiet one and a clean one.",
    "2. Determination. Heads (a) and (b) are upheld.",
]
NAMED_NONE = [
    (
        'The box for "how can we mend it?" was left empty, so I don\'t know what you were hoping'
        " we'd do."
    ),
    "I am not sure what you were looking for.",
    "You have not said what you're hoping for.",
    "The form leaves it blank what you were after.",
]


@pytest.mark.parametrize("said", WISHES)
def test_what_is_asked_for_by_letter_or_counted_out_is_a_wish(said: str) -> None:
    assert read("outcomes_sought", said) == "present"


@pytest.mark.parametrize(
    "said",
    [
        "Your e-mail of 3 March seeks the repayment of the charge.",
        "Your form, dated 3 March, also asks us to move the bins.",
        "What would help most, you say, is a number that somebody answers.",
        "You told me that all would be well if the light were mended.",
        "You have set your price at £300.",
        "Of us you ask two things: that we mend the roof and that we say when.",
    ],
)
def test_so_it_is_by_the_rules_though_it_looks_like_a_reference(said: str) -> None:
    letter = Text(LETTER.format(said), RESPONSE)
    assert answer("outcomes_sought", letter, by_rules_alone=True).presence.value == "present"


@pytest.mark.parametrize("said", NO_WISHES)
def test_a_step_of_the_procedure_and_our_own_hope_are_no_wish(said: str) -> None:
    assert read("outcomes_sought", said) != "present"


@pytest.mark.parametrize("said", NAMED_NONE)
def test_that_the_hope_is_not_known_says_that_none_was_named(said: str) -> None:
    assert read("outcomes_sought", said) == "unclear"


def test_the_name_of_the_next_part_ends_what_is_wanted() -> None:
    letter = (
        "I. The complaint. You allege that the plan was wrong.\n\n"
        "II. Relief sought. A new plan.\n\n"
        "III. Determination. The complaint is upheld.\n\n"
        "IV. Redress. The Trust has paid £480."
    )
    found = answer("outcomes_sought", Text(LETTER.format(letter), RESPONSE))
    assert [one.text for one in found.passages] == ["a new plan."]


# --- what the complaint is

ISSUES = [
    "This is about our letter on your charges, which was left with your neighbour and opened.",
    "This is about the damp in your hall, which came back after our works.",
    "Reading it back so that you can shout if I am wrong:\n\n* the pump bangs at night",
    "Saying things back to you: the pump bangs at night and nobody rings back.",
    "We both take your grievance to be that the nest was reported three times.",
    "I have taken your concern to be that the plumber came without a ladder.",
    "What keeps you awake is the hall. The drums come straight through into your bedroom.",
    "What keeps you up at night is the pump, which bangs each time that it cuts in.",
    "What drives you to distraction is the door. It slams into its frame all night.",
    "COMPLAINT AS ESCALATED\nThe ceiling came down on 8 February and was left until May.",
    "Your complaint as first made\n\nThe gate sticks and nobody has come to mend it.",
    "Complaint as it was referred\n\nThe lamp has not worked since June.",
    "As I understand things, you came home to find that your cooker had been disconnected.",
    "As we see matters, the floor was laid in the wrong colour.",
    (
        "I've boiled it down to two things. Our gardeners cut your hedge to knee height. Callum"
        " told you that this was right."
    ),
    "I have narrowed your letter down to three points:\n\n- the tap drips all night\n- no calls",
    "We can sum it up in two points.\n\nYou say that the tap drips.",
    (
        "Issues outstanding\n\nI understand that you accept our findings on the mains. You remain"
        " unhappy with two matters:\n\n(1) You have been charged twice for water."
    ),
    (
        "\tWhat we were told\tWhat we found\tOur view\n"
        "A\tThe lift stops half way up and she is stuck\tFour calls since May\tRight\n"
        "B\tThe line cut her off on 11 August\tIt lasted 6 minutes\tRight"
    ),
    (
        "| | Issue | Findings | Decision |\n| 1 | The lift stops half way up | It did | Upheld |\n"
        "| 2 | The line was cut off | It was | Upheld |"
    ),
]
TOPICS = [
    "Your complaint has been logged under the following category: Communal areas - Other.",
    "Your complaint was recorded under the heading: Keys and fobs.",
    "This case is filed under: Parking.",
    "Thank you for telling us that we have not met your expectations.\n\nCategory: Keys.",
]
NO_ISSUES = [
    "How we decided\n\nThis is about a fuse, which had blown on 3 March and was not replaced.",
    "This is about your complaint of 3 May, which we received on 4 May.",
    "This is about how we look at complaints that reach us late.",
    "This is about the stage 2 response that was sent to you.",
    "Thank you for telling us that we have not met your expectations.",
    "Thank you for letting us know that we failed to meet our usual standards on this occasion.",
    "I am sorry to hear that we did not live up to your expectations.",
    "You told me on the phone that I had understood it correctly.",
    "You said that we had got things right.",
    "What we were told\n\nThe plumber says that he rang the bell twice.",
    "I have cut it down to two pages.",
]


@pytest.mark.parametrize("said", ISSUES)
def test_what_is_given_back_to_the_resident_is_the_complaint(said: str) -> None:
    assert read("definition", said) == "present"


@pytest.mark.parametrize(
    "said",
    [
        "What I have down is this. The lift stuck on the third floor with you in it.",
        "Your point was a short one: nobody came to mend the gate.",
        "Your story in brief: a flood on 3 March and no plumber until 6 March.",
        "We have noted the following from our call:\n\n- the lamp is out\n- the step is cracked",
        "The gate had been locked since June, you tell me.",
    ],
)
def test_so_it_is_by_the_rules(said: str) -> None:
    letter = Text(LETTER.format(said), RESPONSE)
    assert answer("definition", letter, by_rules_alone=True).presence.value == "present"


@pytest.mark.parametrize("said", TOPICS)
def test_the_category_under_which_it_is_logged_is_a_topic(said: str) -> None:
    assert read("definition", said) == "unclear"


@pytest.mark.parametrize("said", NO_ISSUES)
def test_that_we_fell_short_or_understood_it_is_no_issue(said: str) -> None:
    assert read("definition", said) == "missing"
