"""Whose conclusion it is and of when, what it leaves open, and what is no reason beside it."""

from __future__ import annotations

import pytest

from complaintcode.letters.registry import item
from complaintcode.letters.text.voice import Text
from tests.letters.test_ordinary_decision import LETTER, STAGE_1, STAGE_2, shown

# --- on whose side the landlord is

ON_A_SIDE = [
    ("The blame for both lies with us, not with you.", "upheld"),
    ("The responsibility sits with the Council, not with you.", "upheld"),
    ("The fault for this lay with us and not with you.", "upheld"),
    ("I'm not with you on this.", "not_upheld"),
    ("On balance we are not with you on the second point.", "not_upheld"),
    ("On the gate the panel is not with you.", "not_upheld"),
    ("You've the right of it on both counts.", "upheld"),
    ("You had the right of it on both counts and we had the wrong.", "upheld"),
    ("You'd the better of it, I am bound to say.", "upheld"),
    ("You have the best of it over the gate.", "upheld"),
    ("We did not take the care that we owed you.", "upheld"),
    ("The Council did not take the care that it owed to Mrs Ray.", "upheld"),
    ("Our contractor failed to take proper care of your floor.", "upheld"),
    ("The Trust did not exercise the care that you were entitled to.", "upheld"),
    ("The first is upheld.", "upheld"),
    ("The first of these is upheld.", "upheld"),
    ("Found in part.", "partly_upheld"),
    ("Accepted in part.", "partly_upheld"),
    ("Partly accepted.", "partly_upheld"),
    ("Found for you in full.", "upheld"),
    ("Part upheld.", "partly_upheld"),
    ("I am not going to uphold this.", "not_upheld"),
    ("I'm going to uphold your complaint.", "upheld"),
    ("I have come to the view that what you say is right.", "upheld"),
    ("The board does not see that we did anything amiss.", "not_upheld"),
    ("We stand on your side in this.", "upheld"),
]
ON_NO_SIDE = [
    "You did not take care of the door.",
    "The tenant above did not take care with her washing machine.",
    "You've the right of way over the yard.",
    "The ring was found in part of the drain.",
    "If what you say is right, it will be mended.",
    "You hope that we are going to uphold this.",
]


@pytest.mark.parametrize(("said", "side"), ON_A_SIDE)
def test_on_whose_side_the_landlord_is(said: str, side: str) -> None:
    found = item("decision").read(Text(LETTER.format(said), STAGE_1))
    assert (found.presence.value, [one.value for one in found.values]) == ("present", [side])


@pytest.mark.parametrize("said", ON_NO_SIDE)
def test_what_only_sounds_like_a_side_decides_nothing(said: str) -> None:
    assert shown("decision", said) == "missing"


# --- what others concluded, and what a rule says

OTHERS = [
    "You put the same point to the Income Team in August and they did not agree.",
    "You raised this with our repairs team in March, and they agreed with you.",
    "You took it to Mr Dean but he did not agree with you.",
    "You had already raised this with Mr Poe, who did not agree.",
    "You spoke to the housing officer and she accepted that we had got it wrong.",
    "She invites the Council to own that it was careless.",
    "He asks the Association to accept that it was at fault.",
    "The tenant would like the Trust to admit that it was wrong.",
    'You called it "a clear service failure, upheld by anyone with ears".',
    "Redress, where a complaint has been upheld, is worked out under our policy.",
    "Our compensation policy pays for a missed visit only where we have failed to attend.",
    "The guidance allows a payment in cases where we have let somebody down.",
    "We pay compensation only when we were at fault.",
    "The lease allows a deduction when the landlord was at fault.",
    "Compensation is for cases in which we have let you down.",
]
OTHERS_IN_REVIEW = [
    "The complaint was looked at by Mr Lowe, whose reply of 28 April did not uphold it.",
    "Your complaint was answered by Mr Dean, who upheld it in part.",
    "It was first dealt with by our Repairs Manager, who did not uphold it.",
    "Ms Lane's letter of 3 May did not uphold your complaint.",
    "Her reply upheld your complaint in part.",
    "In its letter of 12 December the Association upheld the complaint in part.",
    "In our reply of 12 May we did not uphold your complaint.",
    "You say that Mr Lowe's answer cannot stand.",
    "Mr Lowe stands by his answer.",
    "Your complaint was upheld, as you know, at stage 1.",
    "Your complaint was upheld as a result of the stage 1 investigation.",
]
OUR_OWN_IN_REVIEW = [
    "Your appeal was heard by a panel of three members, who upheld it.",
    "Your complaint was considered by the Review Board, who upheld it.",
    "The review was carried out by our director, who upheld your complaint.",
    "In this letter of 10 June 2025 we uphold your complaint.",
    "The trustees talked it over. They did not agree with you.",
    "My colleague and I agree with you.",
    "This was one of the areas where we have failed you.",
    # held against the earlier answer
    "The complaint is upheld, as it was at stage 1.",
    "The complaint is not upheld, as at stage 1.",
    "I uphold your complaint just as Mr Lowe did at stage 1.",
    "Your complaint is upheld for the reasons given at stage 1.",
    "Your complaint has been upheld, as it was at stage 1.",
    "Your complaint is upheld in part (as it was at stage 1).",
    "The complaint is not upheld and the reasons given at stage 1 stand.",
    "The complaint is upheld, which is what was decided at stage 1.",
    "As at stage 1, your complaint is upheld.",
    "The complaint was not upheld at stage 1 and is not upheld now.",
    "On the lighting and on the fee we stand by Mr Lowe's answer.",
    "We are standing by the answer that Mr Lowe gave.",
    "We hold to Mr Lowe's view.",
    "The panel backs Mrs Hay's answer.",
    "The Board stands with Mr Lowe on this.",
]


@pytest.mark.parametrize("said", OTHERS)
def test_what_others_conclude_or_a_rule_says_decides_nothing(said: str) -> None:
    assert shown("decision", said) == "missing"


@pytest.mark.parametrize("said", OTHERS_IN_REVIEW)
def test_what_was_concluded_before_the_review_decides_nothing(said: str) -> None:
    assert shown("decision", said, STAGE_2) == "missing"


@pytest.mark.parametrize("said", OUR_OWN_IN_REVIEW)
def test_what_the_review_concludes_is_its_own_though_held_against_stage_1(said: str) -> None:
    assert shown("decision", said, STAGE_2) == "present"


# --- a point granted contradicts no decision, and what is left open is undecided

GRANTED = [
    "You are right that we did not ring first, but our procedure does not require it.",
    "I accept that we did not ring first, but nothing obliges us to.",
    "We acknowledge that our letter was brief; however, it was correct.",
    "While we accept that the call was short, you were given what you asked for.",
    "You are correct that it was late, although the visit was not changed by it.",
]
NOT_GRANTED_ONLY = [
    "You are right to complain and it was our fault.",
    "You are right that we got this wrong, but it made no difference.",
    "You were right and we were wrong.",
    "You are right about the date. We should have rung.",
]
LEFT_OPEN = [
    "I can't say yes or no to this yet.",
    "On the other I can't give you a yes or a no yet.",
    "I do not want to say anything on this one until I have had her account of it.",
    "I am not going to comment on the second before we have the recording.",
    "I will not decide the second until I have spoken to the driver.",
    "I would rather not say more about the third until we have the film.",
    "I have no answer for you yet on the second.",
    "I am holding back my answer on the second until the report comes.",
    "The jury is still out on the second.",
    "It is too early to say whose fault the second was.",
]
NOT_LEFT_OPEN = [
    "We did not answer the door before we left.",
    "We do not decide any complaint until we have heard both sides.",
    "We should not have decided this until we had spoken to you.",
    "I cannot say for certain when the part will come.",
    "I will not close the case until the roof is dry.",
    "We will not decide on the colour until you have seen the chart.",
]


@pytest.mark.parametrize("said", GRANTED)
def test_a_point_that_is_granted_does_not_contradict_the_decision(said: str) -> None:
    assert shown("decision", f"I do not uphold your complaint. {said}") == "present"


@pytest.mark.parametrize("said", NOT_GRANTED_ONLY)
def test_who_owns_up_and_does_not_uphold_contradicts_the_decision(said: str) -> None:
    assert shown("decision", f"I do not uphold your complaint. {said}") == "unclear"


@pytest.mark.parametrize("said", LEFT_OPEN)
def test_what_awaits_something_is_left_open(said: str) -> None:
    assert shown("decision", f"The first point is upheld. {said}") == "unclear"


@pytest.mark.parametrize("said", NOT_LEFT_OPEN)
def test_what_awaits_something_else_leaves_nothing_open(said: str) -> None:
    assert shown("decision", f"The first point is upheld. {said}") == "present"


APOLOGIES = [
    ("I am sorry for the delays and for any distress that you may have been caused.", "unclear"),
    ("I apologise for the missed visit and any inconvenience.", "unclear"),
    (
        "I am sorry that the start was no happier, and I should like you to feel at home.",
        "unclear",
    ),
    ("We are sorry for the noise, and we should like you to know that it will stop.", "unclear"),
    ("I am sorry for any distress caused.", "missing"),
    ("I apologise for any inconvenience.", "missing"),
    ("I am sorry if you should feel that this is wrong.", "missing"),
]


@pytest.mark.parametrize(("said", "expected"), APOLOGIES)
def test_an_apology_for_what_was_done_is_one_whatever_else_it_regrets(
    said: str, expected: str
) -> None:
    assert shown("decision", said) == expected


# --- reasons

NO_REASONS = [
    "The box on the form was left empty, so I don't know what you were hoping we'd do.",
    "You're unhappy because nobody rang and the roof was left open.",
    "You're not happy that the roofer left the ladder.",
    "Three of us met on Wednesday and went round the table more than once.",
    "Nobody from the Complaints Group sits on it. Or put a note in the black box.",
    "I fully appreciate the strength of your feelings in this matter.",
    "I can well understand how it must have looked from where you were.",
    "You needn't wait eight weeks, nor go through your MP: that was dropped on 1 October.",
    "You no longer have to go through a designated person, as the law was changed in 2022.",
    "You can go straight to the Ombudsman. The eight-week wait was abolished in 2022.",
    "The Council is entitled to conclude, as I do conclude, that it is not made out.",
    "Same for the quorum business.",
    "The same goes for the second point.",
    "The bookkeeper has been asked to lay the statement out so that it can be read.",
    "The unpaid half, £306.22, is due as before.",
    "I have taken everything into account in line with our policies and procedures.",
    "The complaint is that the benches were taken away by the contractor.",
]
REASONS = [
    "You're right to be upset, because the roofer left the ladder.",
    "You're upset, and our records show that nobody rang.",
    "Nobody from the depot came on 3 May.",
    "Two of us went to look and saw that the slates were off.",
    "You had to wait for eight weeks because the slates were out of stock.",
    "The same roofer came for the second visit and left the ladder.",
    "The roofer had been asked to call in March and did not.",
    "The flashing was cut short so that water can get in behind it.",
    "The case was handled in line with our repairs policy: we attended in 28 days.",
]


@pytest.mark.parametrize("said", NO_REASONS)
def test_what_says_nothing_of_the_matter_is_no_reason(said: str) -> None:
    assert shown("reasons", f"We uphold this.\n\n{said}") == "missing"


@pytest.mark.parametrize("said", REASONS)
def test_what_was_found_is_a_reason_though_it_sounds_like_that(said: str) -> None:
    assert shown("reasons", f"We uphold this.\n\n{said}") == "present"


def test_what_was_read_is_named_beside_what_it_was_held_against() -> None:
    said = "We uphold this. I have read our repairs policy and your e-mails in line with our code."
    assert shown("reasons", said) == "unclear"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "In its letter of 12 May the Society upheld it, since the notice had gone astray.",
            "missing",
        ),
        (
            "Mr Lowe did the first go on 8 April. He told you then that it was metered.",
            "missing",
        ),
        ("Ms Hay gave the first answer on 3 April. She found that the key was lost.", "missing"),
        (
            "In our reply of 3 April we said that it was sound. It is not: a slate is off.",
            "present",
        ),
        ("In our letter of 3 April we gave you the wrong date for the visit.", "present"),
        ("Mr Lowe did the first visit on 8 April and left no note.", "present"),
    ],
)
def test_what_the_first_answer_found_is_no_reason_of_the_review(said: str, expected: str) -> None:
    assert shown("reasons", f"We uphold this.\n\n{said}", STAGE_2) == expected


def test_a_heading_that_names_the_procedure_opens_no_complaint() -> None:
    said = (
        "APPEAL UNDER PART B OF THE COMPLAINTS PROCEDURE\n\n{}\n\nIt was not raised before 3 May."
    )
    assert shown("reasons", said.format("The Society was at fault."), STAGE_2) == "present"


def test_rows_of_which_one_is_found_in_part_leave_none_undecided() -> None:
    said = (
        "Issue | Finding | What we will do\n"
        "Noise | FOUND FOR YOU. The letter was never posted | Case reopened\n"
        "Bins | WE STAND BY the stage 1 answer. Photos show them in the store | Nothing further\n"
        "Bay | FOUND IN PART. The plan was redrawn wrong | Bay 5 back in your name"
    )
    assert shown("decision", said, STAGE_2) == "present"
