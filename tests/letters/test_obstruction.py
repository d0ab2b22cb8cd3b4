"""What must not stand between a resident and the Ombudsman."""

from __future__ import annotations

import pytest

from complaintcode import Letter, LetterKind, check_letter
from complaintcode.findings import MET, NOT_APPLICABLE, NOT_MET, Outcome
from complaintcode.letters.escalation.obstruction import bargains, barring
from complaintcode.letters.text.voice import Text

LETTER = (
    "Hillbrook Homes\n{day}\n\nDear Ms Ray\n\nStage 2 final response\n\nWe do not uphold your"
    " complaint, as the records show two visits.\n\n{said} Its number is 0300 111 3000.\n"
)
FILTER = [
    "You should allow eight weeks to pass before you approach the Housing Ombudsman.",
    "You must wait 8 weeks before going to the Housing Ombudsman yourself.",
    "You may take this to the Housing Ombudsman after eight weeks.",
    "Once eight weeks are up you can go to the Housing Ombudsman.",
    "You cannot go to the Housing Ombudsman unless your councillor or MP has referred it.",
    "You can go to the Housing Ombudsman through a designated person.",
    "You can go to the Housing Ombudsman via your MP.",
    "You can contact the Housing Ombudsman directly eight weeks after our final response.",
    (
        "You can go to the Housing Ombudsman. You must wait eight weeks from the date of this"
        " letter, or ask your MP or councillor to refer you first."
    ),
    "You can go to the Housing Ombudsman. Your complaint must be referred by a designated person.",
    "First you must wait for eight weeks. After that you can go to the Housing Ombudsman.",
]
DENIED = [
    "There is no right to take this matter to the Housing Ombudsman.",
    "You are not able to refer it to the Housing Ombudsman.",
]
FREE = [
    "You can go to the Housing Ombudsman. You need not wait eight weeks to go to the Ombudsman.",
    "You can take your complaint to the Housing Ombudsman directly, or through your MP.",
    "You can go to the Housing Ombudsman, which aims to reply within eight weeks.",
    "You can go to the Housing Ombudsman. We will look at the drain again after eight weeks.",
    (
        "You must be home for the visit after eight weeks. You will get a card with the time."
        " You can go to the Housing Ombudsman."
    ),
    "Your MP or councillor can help you to go to the Housing Ombudsman.",
    "You could not go to the Housing Ombudsman before; you can go to the Housing Ombudsman now.",
    "You cannot go to the Housing Ombudsman until our procedure ends, which it does with this.",
]


def text(said: str, *, kind: str = "stage2_response", day: str = "10 May 2025") -> Text:
    return Text(LETTER.format(said=said, day=day), kind)


def presence(said: str, kind: str, item: str, day: str = "10 May 2025") -> tuple[str | None, str]:
    letter = Letter(kinds=(LetterKind(kind),), text=LETTER.format(said=said, day=day))
    (found,) = (one for one in check_letter(letter, edition="2024").findings if one.item == item)
    return found.presence, found.because


@pytest.mark.parametrize("said", FILTER)
def test_the_filter_that_has_ended(said: str) -> None:
    told, why = presence(said, "stage2_response", "escalation_route")
    assert told == "unclear"
    assert why.startswith("since 1 October 2022 nobody has to wait eight weeks")
    assert barring(text(said, day="30 September 2022")) is None
    assert barring(text(said, day="1 October 2022")) is not None
    assert barring(text(said, day="")) is not None


@pytest.mark.parametrize("said", DENIED)
def test_a_right_that_is_denied(said: str) -> None:
    told = presence(said, "stage2_response", "escalation_route")
    assert told == ("unclear", "the right to go to the Ombudsman is denied")
    assert presence(said, "refusal_accept", "ombudsman_right")[0] == "unclear"
    assert barring(text(said, kind="stage1_response")) is None  # the procedure goes on


@pytest.mark.parametrize("said", FREE)
def test_what_bars_nobody(said: str) -> None:
    assert barring(text(said)) is None


def test_a_first_answer_is_warned_and_its_own_way_onward_stands() -> None:
    said = f"You can ask for stage 2 by writing to us. {FILTER[0]}"
    letter = Letter(
        kinds=(LetterKind.STAGE1_RESPONSE,), text=LETTER.format(said=said, day="10 May 2025")
    )
    report = check_letter(letter, edition="2024")
    assert presence(said, "stage1_response", "escalation_route")[0] == "present"
    (note,) = (one for one in report.notes if one.startswith("since 1 October 2022"))
    assert report.quoted[note] == f'"{FILTER[0]}"'


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("We offer £50 on condition that you do not go to the Housing Ombudsman.", True),
        ("We will pay £50 provided you withdraw your complaint to the Housing Ombudsman.", True),
        ("We will pay £50, and you can still go to the Housing Ombudsman.", False),
    ],
)
def test_a_bargain(said: str, expected: bool) -> None:
    assert bargains(text(said)) is expected
    letter = Letter(
        kinds=(LetterKind.STAGE2_RESPONSE,), text=LETTER.format(said=said, day="10 May 2025")
    )
    notes = check_letter(letter, edition="2024").notes
    assert any(note.startswith("an offer hangs on") for note in notes) is expected


@pytest.mark.parametrize("edition", ["2022", "2024"])
@pytest.mark.parametrize(
    ("day", "expected"),
    [("30 September 2022", ("present", MET)), ("1 October 2022", ("unclear", NOT_MET))],
)
@pytest.mark.parametrize("heard_by", ["We", "The panel"])
def test_a_last_answer_with_the_filter_points_the_wrong_way(
    edition: str, day: str, expected: tuple[str, Outcome], heard_by: str
) -> None:
    said = (
        "If you remain dissatisfied, you will need to wait eight weeks from the date of this letter"
        f" before the Housing Ombudsman can consider your complaint. {heard_by} will not reply."
    )
    letter = Letter(kinds=(LetterKind.STAGE2_RESPONSE,), text=LETTER.format(said=said, day=day))
    found = {one.item: one for one in check_letter(letter, edition=edition).findings}
    assert (found["escalation_route"].presence, found["escalation_route"].outcome) == expected
    assert found["ombudsman_contact"].outcome is MET


def test_a_last_answer_that_denies_the_right_points_the_wrong_way() -> None:
    letter = Letter(
        kinds=(LetterKind.STAGE2_RESPONSE,), text=LETTER.format(said=DENIED[0], day="10 May 2025")
    )
    found = {one.item: one for one in check_letter(letter, edition="2024").findings}
    assert found["escalation_route"].outcome is NOT_MET
    assert found["escalation_route"].because == "the right to go to the Ombudsman is denied"


THIRD = (
    "28 July 2023\nStage 2 response\nYou complained that the leak took three weeks to mend and"
    " asked for £300. I do not uphold the complaint, because the repairs policy was applied"
    " correctly. I offer no compensation. There are no outstanding actions. {onward}"
)


@pytest.mark.parametrize(
    ("onward", "expected", "final"),
    [
        (
            (
                "If you remain dissatisfied you may ask for Stage 3, a hearing by our panel, by"
                " replying to this letter."
            ),
            NOT_APPLICABLE,
            True,
        ),
        (
            "You may ask for Stage 3. Or ring the Housing Ombudsman on 0300 111 3000.",
            MET,
            False,
        ),
        ("If you remain dissatisfied you may go to the Housing Ombudsman.", NOT_MET, False),
    ],
)
def test_the_way_to_a_third_stage_stands_in_place_of_the_ombudsmans_details(
    onward: str, expected: Outcome, final: bool
) -> None:
    letter = Letter(kinds=(LetterKind.STAGE2_RESPONSE,), text=THIRD.format(onward=onward))
    report = check_letter(letter, edition="2022")
    found = {one.item: one for one in report.findings}
    assert found["escalation_route"].outcome is MET
    assert found["ombudsman_contact"].outcome is expected
    assert ("the letter does not say that it is the final answer" not in report.notes) is final
    if expected is NOT_APPLICABLE:
        assert found["ombudsman_contact"].advice is None
        assert found["ombudsman_contact"].because == "the way to stage 3 is named in their place"
