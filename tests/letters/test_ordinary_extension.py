"""Ordinary sentences of letters of delay and refusal, each in a short complete letter."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from complaintcode.letters.reading import read_letter

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
