"""Reasons and decisions in unusual voices, and what only looks like them."""

from __future__ import annotations

import pytest

from complaintcode.letters.registry import item
from complaintcode.letters.text.voice import Text
from complaintcode.model.readings import Presence
from tests.letters.test_ordinary_ways import presence

REASONS = "Your complaint is upheld.\n\nReasons\n\n{}"


@pytest.mark.parametrize("kind", ["stage1_response", "stage2_response"])
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "The case was opened on 2 June. It passed to Mr Dell and he returned it on 9 June.",
            "gap",
        ),
        ("The review was conducted by me alone. A call was held with you on 3 April.", "gap"),
        (
            "The £80 we offered was to be accepted in May. Nothing came and so the offer fell.",
            "gap",
        ),
        ("The Society is proud of its record on repairs. It spends more than most.", "gap"),
        ("That is not how any of us would wish to be treated.", "gap"),
        ("Your arguments were strong and they have prevailed.", "gap"),
        ("No effort was spared, and what each of them had to say was borne in mind.", "gap"),
        ("The chair studied your nine photographs and the job sheets.", "gap"),
        ("The padlock was changed on 2 May and the keys went only to the cleaners.", "present"),
        ("Your report was received on 3 March. It was filed under the wrong address.", "present"),
        ("We expect our contractors to telephone first, and on 4 May he did not.", "present"),
        ("Your argument was a good one, for the tenancy says nothing of a charge.", "present"),
        ("The reviewing officer looked at the plans. They show the wall on his side.", "present"),
        ("In that picture there is no stain at the front, and there is one now.", "present"),
    ],
)
def test_only_what_was_found_on_the_matter_is_a_reason(kind: str, said: str, expected: str) -> None:
    found = presence("reasons", kind, REASONS.format(said))
    assert (found == "present") is (expected == "present")


@pytest.mark.parametrize("kind", ["stage1_response", "stage2_response"])
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("You had the best of the argument and I had the worst.", "present"),
        ("So no, I won't say that you were put upon.", "present"),
        ("The charge that the porter swore at you is not made good.", "present"),
        ("You were entitled to a good deal better.", "present"),
        ("We ought to be ashamed of ourselves, and we are.", "present"),
        ("I cannot see my way to agreeing with you.", "present"),
        ("We pride ourselves on owning up when we are wrong.", "missing"),
        ("It is the engineer's opinion that you were right about the pump.", "missing"),
        ("Complaints like yours are often upheld.", "missing"),
        ("You had the right of way over the yard.", "missing"),
        ("You were entitled to a better band and you applied for it.", "missing"),
        ("You feel that you were ill used.", "missing"),
        ("Should any complaint be upheld we say so.", "missing"),
        ("The agent wrote to you on 3 May to tell you that your complaint was upheld.", "missing"),
    ],
)
def test_who_was_in_the_right_may_be_said_in_homely_words(
    kind: str, said: str, expected: str
) -> None:
    assert presence("decision", kind, said) == expected


def test_a_wrong_title_over_the_whole_letter_makes_it_no_recap() -> None:
    letter = Text(
        "Larkspur Homes\n3 March 2023\n\nDear Ms Ray\n\nSTAGE 1 RESPONSE: DEPOSIT FOR GARAGE 14\n\n"
        "This letter is the Stage 2 decision.\n\nYour complaint is partly justified. There is a"
        " photograph of the floor with a stain at the back.\n\nThe Ombudsman can be reached at:\n\n"
        "Exchange Tower\nTelephone 0300 111 3000\n\nYours sincerely\nA. Ford\n",
        "stage2_response",
    )
    assert item("decision").read(letter).presence is Presence.PRESENT
    assert item("reasons").read(letter).presence is Presence.PRESENT
