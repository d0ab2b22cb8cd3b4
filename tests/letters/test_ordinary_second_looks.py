"""Homely offers of a second look, and the Housing Ombudsman named on a line of its own."""

from __future__ import annotations

import pytest

from complaintcode.letters.reading import read_letter

STAGE_1, STAGE_2 = "stage1_response", "stage2_response"
ANSWERED = "You told us that the lift was off. We were wrong, because nobody rang the engineer."
REFUSED = "We will not take your complaint, as it is more than a year old."


def read(item: str, kind: str, said: str) -> str:
    """Whether an item is there, in a short letter that ends with these words."""
    before = REFUSED if kind.startswith("refusal") else ANSWERED
    letter = f"Dear Ms Ode,\n\n{before}\n\n{said}\n\nYours sincerely\n\nA Ray\n"
    return (
        read_letter(letter, kind=kind, edition="hos-2024", items_asked=[item])
        .items[0]
        .presence.value
    )


@pytest.mark.parametrize(
    "said",
    [
        "Not the end of it? Tell me (hit reply) and a director goes over the lot afresh.",
        "Not the answer you hoped for? Reply to this e-mail and our director looks from scratch.",
        "Want Level Two?\nTick the box below. The area director then takes a fresh look.",
        "Want it looked at again?\nRing 01632 960 118.",
        "Do you want us to think again?\nRing 01632 960 118.",
        (
            "Should you feel we haven't got to the bottom of it, the other go belongs to three"
            " other members. Put a note through the office door."
        ),
        (
            "If I haven't got this right in your eyes, drop a line to our Clerk. She would give it"
            " to one of the trustees, and that would be answer number two."
        ),
        (
            "If you'd sooner the Board had the second go, a line to Pat at the Lodge will get it"
            " onto her list."
        ),
        (
            "Should you think that I've been too soft, you are to have your second go. Knock at"
            " the Lodge and say so."
        ),
        "If we haven't done right by you, ring Beata and two other members will hear it again.",
        (
            "If I have not gone far enough, the committee will look at it afresh. Tell Bev at the"
            " desk."
        ),
        (
            "If you feel I have not got the whole story, the Clerk will put it to the trustees. Ask"
            " her."
        ),
        "If we are still at odds, tell me and the Board will hear it, which is your other go.",
        (
            "Stage 1 complaints are answered by the service and stage 2 complaints by the hub's"
            " officers. If you are dissatisfied, you may ask for Stage 2 by telephoning the Hub."
        ),
    ],
)
def test_a_second_look_is_offered(said: str) -> None:
    assert read("escalation_route", STAGE_1, said) == "present"


@pytest.mark.parametrize(
    "said",
    [
        (
            "If the paint is not thick enough, ring 01632 960 118 and the painter will have a"
            " second go."
        ),
        "If the tap hasn't been done right, ring 01632 960 118 and we will send somebody else.",
        "If the hinge is too hard to move, ring 01632 960 118 and Mr Poole will look at it again.",
        "Want a new key?\nRing 01632 960 118.",
        "Want it repaired?\nRing 01632 960 118.",
        "Is the room not warm enough? Ring the depot and they will look at it again.",
    ],
)
def test_a_second_look_at_a_piece_of_work_is_none(said: str) -> None:
    assert read("escalation_route", STAGE_1, said) == "missing"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            (
                "If you disagree with me:\n\n• Housing Ombudsman Service: you can ask it to"
                " investigate. Telephone 0300 111 3000.\n• Information Commissioner: for your data."
            ),
            "present",
        ),
        (
            (
                "What we follow\n\nHousing Ombudsman: we look at its reports when we review our"
                " policies."
            ),
            "missing",
        ),
        (
            (
                "Housing Ombudsman\n\nYou can ask the Housing Ombudsman to consider your"
                " complaint, and"
                " they will decide whether we were right."
            ),
            "present",
        ),
    ],
)
def test_the_ombudsman_is_named_before_what_it_does(said: str, expected: str) -> None:
    assert read("escalation_route", STAGE_2, said) == expected


@pytest.mark.parametrize(
    ("kind", "said", "expected"),
    [
        (
            "refusal_accept",
            (
                "If you think we are wrong to refuse:\n\n• Citizens Advice: see your branch\n•"
                " Housing"
                " Ombudsman Service: it can tell us to take your complaint, 0300 111 3000"
            ),
            "present",
        ),
        (
            "refusal_escalate",
            (
                "Need to talk to somebody?\n\n• Us: 01632 960 759\n• Housing Ombudsman Service:"
                " gives"
                " free and impartial help and advice to tenants, 0300 111 3000"
            ),
            "unclear",
        ),
        (
            "refusal_accept",
            (
                "You can take this decision to the Housing Ombudsman, as the Ombudsman would"
                " expect us"
                " to tell you."
            ),
            "present",
        ),
        (
            "refusal_accept",
            (
                "The Housing Ombudsman has recognised that a clear policy helps, and we have"
                " acted as"
                " the Ombudsman would expect."
            ),
            "missing",
        ),
        (
            "refusal_accept",
            (
                "Our policy follows the Code of the Housing Ombudsman. The Ombudsman has seen our"
                " policy as part of our annual submission."
            ),
            "missing",
        ),
        (
            "refusal_accept",
            "We have dealt with it as the Housing Ombudsman would wish us to.",
            "missing",
        ),
    ],
)
def test_the_ombudsman_as_authority_and_as_help(kind: str, said: str, expected: str) -> None:
    assert read("ombudsman_right", kind, said) == expected
