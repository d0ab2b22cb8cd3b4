"""Ordinary sentences by which a letter says which step it is, each in a short letter."""

from __future__ import annotations

import pytest

from complaintcode.letters.reading import read_letter

STAGE_1, STAGE_2 = "stage1_response", "stage2_response"
ASKED_1, ASKED_2 = "acknowledgement_stage1", "acknowledgement_stage2"
ANSWER = "We were wrong, because nobody rang the engineer."


def stage(kind: str, said: str, above: str = "") -> tuple[str, tuple[object, ...]]:
    """Whether the stage is told, and which."""
    letter = f"{above}\n\nDear Ms Ode,\n\n{said}\n\n{ANSWER}\n"
    told = read_letter(letter, kind=kind, edition="hos-2024", items_asked=["stage"]).items[0]
    return told.presence.value, told.values


@pytest.mark.parametrize(
    ("kind", "number", "said"),
    [
        (STAGE_1, 1, "You asked for a reply on paper and here it is, the earlier of our two."),
        (STAGE_1, 1, "This is the earlier of our two answers."),
        (STAGE_1, 1, "Our procedure has two stages and this letter completes the former of them."),
        (STAGE_1, 1, "It falls to me to answer first; the Trustees answer second, if asked."),
        (STAGE_1, 1, "In these matters I answer first and the Board second."),
        (STAGE_1, 1, "I am to answer first, and only then the Trustees."),
        (STAGE_1, 1, "The Co-op gives two answers, and this is our first."),
        (STAGE_1, 1, "I write to provide the Council's Stage 1 response to your complaint."),
        (STAGE_1, 1, "At stage 1 of the complaints handling process I have considered it."),
        (STAGE_2, 2, "I write to provide the Council's Stage 2 response to your complaint."),
        (STAGE_2, 2, "This is our second, and there isn't a third to be had here."),
        (STAGE_2, 2, "Mr Lowe's was our first answer. This is our second. There is no third."),
        (STAGE_2, 2, "Ravi did the first; after us the co-op has nobody else to ask."),
        (STAGE_2, 2, "The Trustees now give you their answer, which is the second and the last."),
        (STAGE_2, 2, "I am the second person to look at your complaint."),
        (STAGE_2, 2, "I am the last at the Trust who can look at it."),
        (STAGE_2, 2, "We are the second set of people to look at it."),
        (STAGE_2, 2, "The Trust keeps a second look, and there is no third."),
        (ASKED_2, 2, "It comes up to the Board for the second go."),
        (ASKED_2, 2, "Your complaint comes to me for a second look."),
        (ASKED_2, 2, "Your complaint now comes before the trustees for its second hearing."),
    ],
)
def test_a_letter_says_which_step_it_is(kind: str, number: int, said: str) -> None:
    assert stage(kind, said) == ("present", (number,))


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (STAGE_1, "Thank you for two letters. This is my reply to the earlier of the two."),
        (STAGE_1, "You put two questions in your letters. This is my answer to the former."),
        (STAGE_1, "I answer first the point about the lift and then the one about the door."),
        (STAGE_1, "We reply first to those who have no heating, and then to everybody else."),
        (STAGE_1, "The works were in two phases, and the former of them is over."),
        (STAGE_1, "Stage one of the resurfacing was completed on 28 November."),
        (STAGE_1, "Stage 1 of the big resurfacing was completed on 28 November."),
        (ASKED_1, "Stage 1 is looked into by a team manager, who has ten working days."),
        (ASKED_1, "Stage 1 is answered by one of the managers. Stage 2 goes to a director."),
        (STAGE_2, "I'm the second of three sisters."),
        (STAGE_2, "The plumber came back for a second go."),
        (STAGE_2, "We have nobody else to send."),
        (STAGE_2, "There isn't a third lift in the block. There is no third floor."),
    ],
)
def test_what_only_sounds_like_a_step(kind: str, said: str) -> None:
    assert stage(kind, said) == ("missing", ())


@pytest.mark.parametrize(
    "above",
    [
        "LIFT COMPLAINT\nLevel One of Two",
        "Level 1 of 2: complaint outcome",
        "About: your complaint - stage 1 answer",
    ],
)
def test_a_title_with_the_step(above: str) -> None:
    assert stage(STAGE_1, ANSWER, above) == ("present", (1,))


def test_what_is_about_the_steps_is_no_title() -> None:
    assert stage(STAGE_1, ANSWER, "About stage 1 and stage 2") == ("missing", ())


@pytest.mark.parametrize(
    "said",
    [
        "Your complaint was passed to me on 20 June to consider at Stage 2 of our procedure.",
        "I write to provide the Council's Stage 2 response to your complaint.",
        "Your complaint was given to us to review under stage 2.",
    ],
)
def test_a_title_that_the_first_words_contradict(said: str) -> None:
    assert stage(STAGE_1, said, "STAGE 1 COMPLAINT RESPONSE") == ("unclear", (1, 2))


def test_the_heading_of_a_recap_behind_the_complaint_is_no_title() -> None:
    said = (
        "STAGE 2 COMPLAINT RESPONSE\n\nComplaint: Damp.\n\nStage 1 outcome\nAt stage 1 your"
        " complaint was upheld.\n\nFindings"
    )
    assert stage(STAGE_2, said) == ("present", (2,))
