"""Steps, definitions, wishes, new dates and the right to the Ombudsman in unusual voices."""

from __future__ import annotations

from datetime import date

import pytest

from complaintcode import catalogue
from complaintcode.letters.reading import answer, read_letter
from complaintcode.letters.text.times import days_in
from complaintcode.letters.text.voice import Text

LETTER = (
    "Larkspur Homes\n6 March 2025\n\nDear Ms Ray\n\n{said}\n\nThe tap was left dripping.\n\n"
    "Yours sincerely\nA. Ford\n"
)
MINUTE = "Grievance Panel, 3 May 2025\n\nItem 2. Asha (no. 4): grievance, first hearing\n\n{said}\n"
FORM = "Form 9 - determination\nComplainant: Ms R. Vale\n\n{said}\n\nResult: upheld\n"


def presence(item: str, kind: str, said: str, letter: str = LETTER) -> str:
    """How an item is read in a short letter of that kind."""
    reading = read_letter(
        letter.format(said=said),
        kind=kind,
        edition="hos-2024",
        items_asked=[item],
        last_stage=catalogue.edition("hos-2024").letters["last_stage"],
    )
    return reading.items[0].presence.value


@pytest.mark.parametrize(
    ("kind", "said", "expected"),
    [
        (
            "stage2_response",
            "I am the last person inside this Society to whom it can be brought.",
            "present",
        ),
        (
            "stage1_response",
            "Your account was put into Stage 1 of our arrears process on 3 May.",
            "missing",
        ),
        (
            "stage2_response",
            "The plumber gave the first opinion, and the surveyor is to give the second.",
            "missing",
        ),
    ],
)
def test_a_step_by_any_noun(kind: str, said: str, expected: str) -> None:
    """A step of this procedure, and not one of the arrears or of the works."""
    assert presence("stage", kind, said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Unless you pay you go to Stage 2 of the arrears process. Ring us on 01632 960 045.",
            "missing",
        ),
        ("You have the right to go to stage 2. If we uphold a complaint we say so.", "unclear"),
    ],
)
def test_the_way_to_the_next_step(said: str, expected: str) -> None:
    """What the step is called does not matter, nor who is to be told."""
    assert presence("escalation_route", "stage1_response", said) == expected


@pytest.mark.parametrize(
    ("item", "letter", "said", "expected"),
    [
        (
            "definition",
            MINUTE,
            "2.1 Asha's grievance is that the drying room has been locked since May.",
            "present",
        ),
        (
            "outcomes_sought",
            MINUTE,
            "2.1 Asha's grievance is that the room is shut.\n\n2.2 She asks for a key of her own.",
            "present",
        ),
        (
            "outcomes_sought",
            MINUTE,
            (
                "2.1 Asha's grievance is that the room is locked.\n\n2.2 The caretaker was heard."
                " He wants the room kept for tools."
            ),
            "missing",
        ),
        (
            "definition",
            FORM,
            "Grievance as stated by the tenant: the bins were not emptied for six weeks.",
            "present",
        ),
        ("outcomes_sought", FORM, "Sought by the surveyor: the wiring plan.", "missing"),
    ],
)
def test_the_resident_in_the_third_person(item: str, letter: str, said: str, expected: str) -> None:
    """Minutes and forms speak of the resident by the first name or the part.

    Held to the rules: the second look may doubt a sentence that stands alone.
    """
    text = Text(letter.format(said=said), "stage1_response")
    assert answer(item, text, by_rules_alone=True).presence.value == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "What you came for was not money. It was to have the lamp mended and to be told why.",
            "present",
        ),
        ("You are hoping, I gather, to be spared the valuer's fee.", "present"),
        ("I asked you how you would like this to end. You said you would think.", "unclear"),
        ("Your letter was not clear. It was for us to ask, and we did not.", "missing"),
    ],
)
def test_wishes_told_in_two_sentences(said: str, expected: str) -> None:
    """What is wanted follows a question, or what is not wanted."""
    assert presence("outcomes_sought", "stage1_response", said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            (
                "May I have until the twenty-first of March? That is when my findings will be in"
                " your hands."
            ),
            "present",
        ),
        ("Mark 19 March on your calendar. The surveyor will call that morning.", "missing"),
        (
            (
                "Look for our response in the early summer, some little while after the auditors,"
                " who meet on 25 March, have been."
            ),
            "unclear",
        ),
        (
            (
                "You will now receive our answer by 21 March 2025.\n\nSummary\n"
                "  Original target ....... 7 March\n  Extended target ....... 28 March"
            ),
            "unclear",
        ),
    ],
)
def test_a_new_date_told_in_two_sentences(said: str, expected: str) -> None:
    """The day stands in the sentence before or after that which speaks of the answer."""
    assert presence("extension_date", "extension_stage1", said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            (
                "Should you take exception to the course that our client has chosen, it is open to"
                " you to lay that choice before the Housing Ombudsman."
            ),
            "present",
        ),
        (
            "We re-read the Housing Ombudsman's report on exclusions before we took this step.",
            "missing",
        ),
    ],
)
def test_the_right_in_a_lawyers_words(said: str, expected: str) -> None:
    """The refusal is a course or a choice; a report of the Ombudsman is no way there."""
    assert presence("ombudsman_right", "refusal_accept", said) == expected


def test_beside_another_ombudsman_the_one_that_can_be_asked_has_to_be_named() -> None:
    said = (
        "If you disagree with this decision, you can complain to the Ombudsman. The Housing"
        " Ombudsman looks at complaints about landlords."
    )
    assert presence("ombudsman_right", "refusal_accept", said) == "present"
    said += " The Property Ombudsman looks at estate agents."
    assert presence("ombudsman_right", "refusal_accept", said) == "unclear"


def test_days_in_words() -> None:
    """The fourteenth is the 14th."""
    near = date(2025, 2, 26)
    assert days_in("the fourteenth of march and the twenty first of march", near) == [
        date(2025, 3, 14),
        date(2025, 3, 21),
    ]
