"""Ordinary ways of saying things that were once read otherwise, item by item."""

from __future__ import annotations

import pytest

from complaintcode import catalogue
from complaintcode.letters.reading import read_letter
from complaintcode.letters.registry import item
from complaintcode.letters.text.voice import Text
from complaintcode.model.choices import Decision

LETTER = (
    "Larkspur Homes\n3 March {year}\n\nDear Ms Ray\n\nYou complained that the leak took three"
    " weeks to mend.\n\n{said}\n\nYours sincerely\nA. Ford\n"
)
EDITIONS = {"hos-2022": 2023, "hos-2024": 2025}


def presence(item: str, kind: str, said: str, edition: str = "hos-2024") -> str:
    """How an item is read in a short letter of that kind."""
    reading = read_letter(
        LETTER.format(year=EDITIONS[edition], said=said),
        kind=kind,
        edition=edition,
        items_asked=[item],
        last_stage=catalogue.edition(edition).letters["last_stage"],
    )
    return reading.items[0].presence.value


def by_rules(key: str, kind: str, said: str, edition: str = "hos-2024") -> str:
    """The same without the second look: a sentence alone in its letter may be doubted by that."""
    text = LETTER.format(year=EDITIONS[edition], said=said)
    last_stage = catalogue.edition(edition).letters["last_stage"]
    return item(key).read(Text(text, kind, last_stage=last_stage)).presence.value


@pytest.mark.parametrize("kind", ["stage1_response", "stage2_response"])
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            (
                "Four breakdowns in ten weeks is a service failure, because the fan was at fault"
                " each time."
            ),
            "present",
        ),
        (
            (
                "The missed visit was our mistake: the appointment had been booked for the wrong"
                " address."
            ),
            "present",
        ),
        (
            "I do not uphold the complaint, because the repairs policy was applied correctly.",
            "present",
        ),
        (
            (
                "The panel does not uphold your complaint. It found that one target was missed,"
                " by 14 days, and that £75 is the sum in our compensation table for that."
            ),
            "present",
        ),
        (
            (
                "The award of £200 left out the two nights that you spent elsewhere, which the"
                " receipts show."
            ),
            "present",
        ),
        ("The award of £200 did not cover the two nights that you spent elsewhere.", "present"),
        ("I do not uphold the complaint because the repairs were done correctly.", "present"),
        ("We uphold your complaint as two appointments were missed.", "present"),
        ("I uphold your complaint because the team got the address wrong.", "present"),
        ("I do not uphold the complaint: the target was met on both occasions.", "present"),
        ("I uphold your complaint: the door was mended on 3 May.", "missing"),
        ("We do not uphold your complaint because the charge is correct.", "unclear"),
        ("We uphold your complaint because it should have been done in May.", "unclear"),
        ("I do not uphold the complaint because I do not consider it justified.", "missing"),
        ("We uphold the complaint because the complaint is justified.", "missing"),
        ("We uphold the complaint because we think that it should be.", "missing"),
        ("I uphold your complaint because the service was not good enough.", "missing"),
        ("Your complaint is upheld because the association was at fault.", "missing"),
    ],
)
def test_a_reason_behind_a_verdict(kind: str, said: str, expected: str) -> None:
    assert presence("reasons", kind, said) == expected


def test_an_admission_before_a_colon_is_a_decision() -> None:
    said = "The missed visit was our mistake: the appointment was booked for the wrong address."
    assert presence("decision", "stage1_response", said) == "present"


@pytest.mark.parametrize(
    ("kind", "edition"), [("extension_stage1", "hos-2024"), ("extension_stage3", "hos-2022")]
)
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The boiler maker can only inspect on 3 April, so we need longer to answer.", "present"),
        ("The surveyor is only able to visit on 3 April, so our answer will be late.", "present"),
        (
            (
                "A panel of three has to be convened, and 11 April is the first day on which all"
                " three can sit."
            ),
            "present",
        ),
        ("The surveyor has asked for a drain survey, as a gully may be cracked.", "present"),
        (
            "Because of the number of people whom we need to speak to, we cannot finish by then.",
            "unclear",
        ),
    ],
)
def test_why_more_time_is_needed(kind: str, edition: str, said: str, expected: str) -> None:
    assert presence("extension_reason", kind, said, edition) == expected


def test_a_ground_that_is_hardly_one_of_this_case_is_no_silence() -> None:
    said = "Because of the number of people whom we need to speak to, we cannot finish by then."
    under = f"Your Stage 1 complaint: more time needed\n\n{said}"
    assert presence("extension_reason", "extension_stage1", under) == "unclear"


def test_the_day_of_what_has_to_come_first_is_not_the_new_date() -> None:
    said = (
        "That has been booked for 25 March and I cannot give you a proper answer until I have the"
        " result. I will send you my full response by 4 April 2025."
    )
    assert presence("extension_date", "extension_stage1", said) == "present"


@pytest.mark.parametrize("kind", ["stage1_response", "stage2_response"])
@pytest.mark.parametrize(
    "said",
    [
        "As we found no failing we offer no remedy, and there are no outstanding actions.",
        "Remedy: none. Actions still to be completed: none.",
        "Actions still to be completed: none. Remedy: none.",
        "Remedy and outstanding actions: none.",
        "There is no remedy to offer and no action to take.",
        "No compensation is due. No actions are outstanding.",
    ],
)
def test_that_there_is_neither_remedy_nor_action(kind: str, said: str) -> None:
    assert presence("remedy", kind, said) == "present"
    assert presence("actions", kind, said) == "present"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            (
                "There are no outstanding actions. If there are new incidents a new case will be"
                " opened."
            ),
            "present",
        ),
        ("There are no outstanding actions. The door still needs to be painted.", "unclear"),
    ],
)
def test_what_would_be_done_if_does_not_go_against_that_nothing_is_left(
    said: str, expected: str
) -> None:
    assert presence("actions", "stage1_response", said) == expected


@pytest.mark.parametrize("kind", ["stage1_response", "stage2_response"])
def test_a_panel_that_offers_nothing_more(kind: str) -> None:
    assert presence("remedy", kind, "The panel offers no further remedy.") == "present"


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("verb", ["may", "can", "could", "have the right to"])
@pytest.mark.parametrize(
    "way",
    [
        ".",
        ", telephone 0300 111 3000.",
        ", PO Box 152, Liverpool, L33 7WQ, telephone 0300 111 3000.",
        ", PO Box 1484, Unit D, Preston, PR2 0ET, telephone 0300 111 3000.",
        " (www.housing-ombudsman.org.uk, 0300 111 3000).",
        ", which you will find at www.housing-ombudsman.org.uk.",
        ":\n\n- Telephone: 0300 111 3000\n- Post: PO Box 152, Liverpool, L33 7WQ",
    ],
)
def test_the_way_to_the_ombudsman_with_and_without_its_details(
    edition: str, verb: str, way: str
) -> None:
    said = f"If you remain dissatisfied you {verb} take your complaint to the Housing Ombudsman"
    told = f"{said} Service{way}"
    assert presence("escalation_route", "stage2_response", told, edition) == "present"
    panel = f"The panel met. {told}"
    assert presence("escalation_route", "stage2_response", panel, edition) == "present"


ANSWER = (
    "You complained that the leak took three weeks to mend and asked for £300.\n\nI uphold the"
    " complaint in part.\n\nThe receipts show that you spent two nights elsewhere.\n\nWe will pay"
    " you a further £80 by 16 April 2025.\n\nThere are no outstanding actions.\n\nIf you remain"
    " dissatisfied you can take your complaint to the Housing Ombudsman: 0300 111 3000.\n"
)
OF_THE_ANSWER = ("decision", "reasons", "remedy", "actions")


def items(text: str) -> dict[str, tuple[str, tuple[object, ...]]]:
    """How the items of a stage 2 answer are read, with what they stand for."""
    asked = ("stage", *OF_THE_ANSWER)
    reading = read_letter(text, kind="stage2_response", edition="hos-2024", items_asked=asked)
    return {one.item: (one.presence.value, one.values) for one in reading.items}


@pytest.mark.parametrize(
    "opening",
    [
        "2 April 2025\n\nStage 1 response\n\n",
        "2 April 2025\n\nDear Ms Ray\n\nStage 1 response\n\n",
        "Larkspur Homes\n2 April 2025\n\nSTAGE 1 COMPLAINT RESPONSE\n\n",
        "2 April 2025\n\nStage 1 response\n\nDear Ms Ray\n\n",
    ],
)
def test_a_title_with_the_wrong_stage_spoils_nothing_but_the_stage(opening: str) -> None:
    read = items(opening + ANSWER)
    assert read.pop("stage") == ("present", (1,))
    assert {presence for presence, _ in read.values()} == {"present"}


@pytest.mark.parametrize(
    "opening",
    [
        "2 April 2025\n\nStage 2 response\n\nDear Ms Ray\n\nStage 1 response\n\n",
        "Dear Ms Ray\n\nWe have looked at it again.\n\nStage 1 response\n\n",
        "Dear Ms Ray\n\nYour complaint\n\nA leak.\n\nStage 1 response\n\n",
    ],
)
def test_a_heading_of_an_earlier_answer_in_the_midst_is_a_recap(opening: str) -> None:
    read = items(opening + ANSWER)
    assert {read[item][0] for item in OF_THE_ANSWER} == {"missing"}


def test_a_title_above_parts_with_headings_of_their_own_is_a_recap() -> None:
    recap = "It was upheld.\n\nWe paid you £80.\n\nOur decision\n\nI do not uphold it.\n"
    read = items(f"Dear Ms Ray\n\nStage 1 response\n\n{recap}")
    assert read["remedy"][0] == "missing"
    assert read["decision"][1] == (Decision.NOT_UPHELD,)


@pytest.mark.parametrize(
    ("item", "said", "expected"),
    [
        ("actions", "Our manager will check all of the payments by 4 April.", "present"),
        ("actions", "We will pay you £50 by 4 April.", "missing"),
        ("actions", "I will look at your account on the first of April, May and June.", "present"),
        ("actions", "I have checked the operative's diary for that day.", "missing"),
        ("actions", "It is in the joiner's diary for 4 April.", "present"),
        (
            "actions",
            "A job should have been raised on the same day to put down a floor.",
            "missing",
        ),
        ("actions", "We should have come in May, and will come on 4 April.", "present"),
        ("stage", "This is what we call a Stage 1 response.", "present"),
        ("stage", "It is not clear why this was refused at stage 1.", "missing"),
        (
            "definition",
            (
                "Thank you for your letter, in which you raised the following:\n\na) the roof has"
                " been reported four times\nb) the scaffolding broke two slabs"
            ),
            "present",
        ),
        ("outcomes_sought", "What you are asking for\n\n- We should cut the hedge.", "present"),
    ],
)
def test_what_ordinary_answers_say(item: str, said: str, expected: str) -> None:
    assert by_rules(item, "stage1_response", said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Everything that you have raised is our responsibility to answer.", "present"),
        ("It is our responsibility to answer within ten working days.", "missing"),
    ],
)
def test_all_of_it_is_the_landlords_to_answer(said: str, expected: str) -> None:
    assert presence("responsibility", "acknowledgement_stage2", said) == expected


@pytest.mark.parametrize(
    ("item", "said", "quoted"),
    [
        ("actions", "Actions to be completed - none", "Actions to be completed - none"),
        ("actions", "Further actions \u2013 None.", "Further actions \u2013 None."),
        ("actions", "* Next steps - nil", "Next steps - nil"),
        ("actions", "Works outstanding: none.", "Works outstanding: none."),
        ("actions", "Next steps | None", "Next steps | None"),
        ("actions", "Works outstanding\tnone", "Works outstanding\tnone"),
        ("remedy", "Compensation - none", "Compensation - none"),
        ("remedy", "Redress - n/a", "Redress - n/a"),
        (
            "remedy",
            "Compensation - no further payment is due",
            "no further payment is due",
        ),
    ],
)
def test_a_nil_behind_its_label_is_quoted_with_it(item: str, said: str, quoted: str) -> None:
    text = f"Dear Ms Roe\n\nThe gate was mended.\n\n{said}\n\nYours sincerely\n"
    reading = read_letter(text, kind="stage1_response", edition="hos-2024", items_asked=[item])
    (read,) = reading.items
    assert (read.presence.value, [one.text for one in read.evidence]) == ("present", [quoted])
    assert all(text[one.start : one.end] == one.text for one in read.evidence)


@pytest.mark.parametrize("said", ["Your complaint - 27 Larch Row", "Upholland - Nonesuch Court"])
def test_other_lines_with_a_dash_stay_headings(said: str) -> None:
    letter = Text(f"Dear Ms Roe\n\n{said}\n\nIt was mended.\n", "stage1_response")
    assert [one.unit.kind for one in letter.body if one.text == said.lower()] == ["heading"]
