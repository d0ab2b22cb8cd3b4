"""Warnings and hints on a letter, which no numbered provision rests on."""

from __future__ import annotations

from datetime import date

import pytest

from complaintcode import Letter, LetterKind, check_letter
from complaintcode.letters.reading import read_letter
from complaintcode.letters.text.voice import Text
from complaintcode.model.readings import Remark


def remarks(text: str, kind: str = "stage1_response", staff: str | None = None) -> tuple[str, ...]:
    reading = read_letter(
        text, kind=kind, edition="hos-2022", items_asked=[], last_stage=3, staff_unnamed=staff
    )
    return tuple(map(said_whole, reading.remarks))


def said_whole(remark: Remark) -> str:
    return f"{remark.says}: {remark.quotes}" if remark.quotes else remark.says


def hints(text: str, kind: str = "update") -> tuple[str, ...]:
    reading = read_letter(text, kind=kind, edition="hos-2024", items_asked=[], advice=True)
    return tuple(map(said_whole, reading.hints))


DATED = "Larkspur Homes\n3 June 2025\n\nDear Ms Ray,\n\n"


def test_a_letter_without_a_date() -> None:
    assert "the letter bears no date" in remarks("Dear Ms Ray,\n\nNo.\n")
    assert remarks(f"{DATED}No.\n") == ()


@pytest.mark.parametrize(
    ("text", "remarked"),
    [
        ("reference,received,stage\nHC-1,2025-05-01,1\n", True),
        ("Sehr geehrte Frau Ray,\n\nwir geben Ihrer Beschwerde statt.", True),
        ("", True),
        ("Dear Ms Ray,\n\nThank you.", False),
        ("Nothing was sent to you.", False),
        ("The tenant was late. The complaint is upheld.", False),
    ],
)
def test_what_may_be_no_letter_in_english_is_told(text: str, remarked: bool) -> None:
    asked = ["decision", "escalation_route"]
    reading = read_letter(text, kind="stage1_response", edition="hos-2024", items_asked=asked)
    said = "nothing was found and nobody is spoken to: is it a letter, in English?"
    assert (Remark(said) in reading.remarks) is remarked


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Dear Ms Roe, 17 March 2025. You complained of the lift.", date(2025, 3, 17)),
        ("Dear Ms Roe. Monday, 17 March 2025. We write of the lift.", date(2025, 3, 17)),
        ("Dear Ms Roe,\n\n17 March 2025\n\nYou complained of the lift.", date(2025, 3, 17)),
        ("Dear Ms Roe, on 17 March 2025 you complained of the lift.", None),
        ("Dear Ms Roe, you complained. We came. It was mended on:\n\n17 March 2025", None),
    ],
)
def test_the_date_of_a_letter_may_follow_its_salutation(text: str, day: date | None) -> None:
    reading = read_letter(text, kind="update", edition="hos-2024", items_asked=[])
    assert reading.dated == day
    assert (Remark("the letter bears no date") in reading.remarks) is (day is None)


def test_the_new_date_is_counted_from_a_date_that_follows_the_salutation() -> None:
    text = "Dear Ms Roe, 17 March 2025. You will have our full answer by 4 April."
    reading = read_letter(
        text, kind="extension_stage1", edition="hos-2024", items_asked=["extension_date"]
    )
    assert reading.items[0].values == (date(2025, 4, 4),)


@pytest.mark.parametrize(
    ("said", "demanded"),
    [
        (
            "Before we can escalate it you must tell us your reasons for being dissatisfied.",
            True,
        ),
        (
            "You must tell us why you do not accept it. We will not open Stage 2 until you do.",
            True,
        ),
        ("We will not open Stage 2 until you have given us your reasons.", True),
        ("We need your reasons before we can go on.", True),
        ("Before we can begin you must tell us why you disagree with the answer.", True),
        ("You need not tell us why you want Stage 2.", False),
        ("You do not have to give reasons, and you should not feel that you must say why.", False),
        ("Residents who want Stage 2 will be asked why.", False),
        ("Please tell me if you would like to add anything.", False),
        ("You say that you must tell us your reasons, as the leaflet has it.", False),
    ],
)
def test_an_acknowledgement_that_demands_reasons(said: str, demanded: bool) -> None:
    found = [
        check_letter(
            Letter(kinds=(LetterKind(kind),), text=f"{DATED}{said} Is this right?\n"),
            edition=edition,
        ).notes
        for kind, edition in (
            ("acknowledgement_stage2", "2024"),
            ("acknowledgement_stage2", "2022"),
            ("acknowledgement_stage1", "2024"),
        )
    ]
    told = "the letter demands reasons for the request (6.12)"
    assert [told in notes for notes in found] == [demanded, False, False]


@pytest.mark.parametrize(
    "said",
    [
        "We will not open Stage 2 until you tell us why.",
        "We cannot take your complaint to Stage 2 before we have your reasons.",
    ],
)
def test_a_stage_that_is_not_yet_opened_is_not_the_letters(said: str) -> None:
    reading = read_letter(
        f"{DATED}{said}\n", kind="acknowledgement_stage2", edition="hos-2024", items_asked=["stage"]
    )
    assert reading.items[0].presence.value == "missing"


def test_what_is_left_in_from_a_template_each_once() -> None:
    found = remarks(f"{DATED}We offer [AMOUNT] by [DATE]. Again: [AMOUNT].\n")
    assert found == ("left in from a template: [AMOUNT], [DATE]",)


@pytest.mark.parametrize(
    ("said", "warned"),
    [("This is our final response.", False), ("We have looked at it again.", True)],
)
def test_a_last_answer_that_does_not_say_so(said: str, warned: bool) -> None:
    found = remarks(DATED + said, "stage2_response")
    assert ("the letter does not say that it is the final answer" in found) is warned


@pytest.mark.parametrize(
    ("said", "warned"),
    [
        ("Please tell me if I have misunderstood anything.", False),
        ("Is this right?", False),
        ("You say that the lift is broken.", True),
    ],
)
def test_an_acknowledgement_that_asks_nothing_back(said: str, warned: bool) -> None:
    hint = "the resident is not asked whether the complaint was understood"
    assert (hint in hints(DATED + said, "acknowledgement_stage1")) is warned
    assert hint not in hints(DATED + said)
    assert remarks(DATED + said, "acknowledgement_stage1") == ()


@pytest.mark.parametrize(
    ("day", "channels", "warned"),
    [
        ("12 January 2026", "info@housing-ombudsman.org.uk", False),
        ("13 January 2026", "info@housing-ombudsman.org.uk", True),
        ("13 January 2026", "info@housing-ombudsman.org.uk, 0300 111 3000", False),
        ("13 January 2026", "0300 111 3000", False),
    ],
)
def test_the_ombudsmans_e_mail_alone_from_2026(day: str, channels: str, warned: bool) -> None:
    text = f"Larkspur\n{day}\n\nDear Ms Ray,\n\nThe Housing Ombudsman: {channels}\n"
    said = "from 13 January 2026 the Ombudsman takes no new cases by e-mail: add a way"
    assert (said in remarks(text)) is warned


def test_a_way_that_is_no_longer_the_ombudsmans_beside_one_that_is() -> None:
    ways = "0300 111 3000, PO Box 152, Liverpool L33 7WQ"
    text = f"Larkspur\n2 May 2025\n\nDear Ms Ray,\n\nThe Housing Ombudsman: {ways}\n"
    said = "not the Ombudsman's on that day: PO Box 152, Liverpool"
    assert said in remarks(text)
    assert said not in remarks(text.replace("2025", "2022"))
    assert said not in remarks(text.replace("0300 111 3000, ", ""))


@pytest.mark.parametrize("label", ["Received", "Date received", "Acknowledged", "Due date"])
def test_a_day_beside_the_label_of_another_is_not_the_letters(label: str) -> None:
    text = (
        f"Larkspur\n\n{label} | 3 March 2025\nIssued | 19 March 2025\n\nDear Ms Ray,\n\nWe came.\n"
    )
    assert Text(text, "stage1_response").own_date == date(2025, 3, 19)


def test_people_named_where_the_edition_would_not_have_them_named() -> None:
    text = f"{DATED}Mr Jones came twice, and Ms Ray let Mr Jones and Dr Ode in.\n"
    said = "2 people are named: as a rule residents should not be told who (4.9)"
    assert remarks(text, staff="4.9") == (said,)
    assert remarks(text) == ()
    assert remarks(text, "update", staff="4.9") == ()
    assert remarks(f"{DATED}Nobody came.\n", staff="4.9") == ()


def test_hints_on_plain_language() -> None:
    long = "The joiner was seen by us " + "and by him " * 12 + "today."
    assert hints(f"{DATED}{long} Pursuant to the lease we commence. Hereby.\n") == (
        "1 sentence of more than 35 words: the first begins The joiner was seen by us ...",
        "words that residents may not know: pursuant to, hereby",
    )
    assert hints(f"{DATED}We came.\n") == ()


def test_hints_are_looked_for_only_when_asked() -> None:
    text = f"{DATED}Pursuant to the lease we commence.\n"
    assert read_letter(text, kind="update", edition="hos-2024", items_asked=[]).hints == ()
