"""Letters in other shapes: without a salutation, with a footer, with broken lines, with markdown.

What a letter shows is the same in each of them.
"""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from complaintcode import Letter, LetterKind, check_letter
from complaintcode.letters.text.blocks import blocks
from complaintcode.letters.text.flat import Flat
from complaintcode.letters.text.voice import Text

if TYPE_CHECKING:
    from collections.abc import Callable

LETTER = """Larkspur Homes
The Old Granary, Drove End

6 March 2025

Dear Ms Ray,

Thank you for showing me the gate. This is our stage 1 answer to your complaint.

You complained that the garden gate has been off its hinges since the autumn storms. You would like
it hung again and an apology.

I uphold your complaint. Our records show that the joiner was sent to the wrong street in October
and that nobody noticed it until you rang again in January.

We will pay you £60 by bank transfer by 20 March 2025. The gate will be hung on 14 March 2025 and I
will ring you on 17 March 2025 to see that it shuts.

If you are not happy with this answer, you can ask for a stage 2 review by ringing 01632 960 042.

Yours sincerely

A. Ford
Customer Care

P.S. The padlock is in the office.
"""
FOOTERS = (
    """Registered office: The Old Granary, Drove End. Regulated by the Regulator. \
Printed on paper that was made of other paper, because we found that it costs no more.""",
    """This e-mail and any attachments are confidential and meant for the addressee. If it has \
reached you because of a mistake, please delete it and tell whoever sent it to you.""",
)


def found(text: str) -> dict[str | None, str | None]:
    letter = Letter(kinds=(LetterKind.STAGE1_RESPONSE,), text=text)
    return {one.item: one.presence for one in check_letter(letter, edition="2024").findings}


def broken_at(width: int) -> str:
    paragraphs = [" ".join(one.split()) if len(one) > 80 else one for one in LETTER.split("\n\n")]
    return "\n\n".join(
        one if "\n" in one else "\n".join(textwrap.wrap(one, width)) for one in paragraphs
    )


def one_line_each() -> str:
    return broken_at(10_000)


ALL = dict.fromkeys(found(LETTER), "present")


@pytest.mark.parametrize(
    "salutation",
    ["", "My dear Ms Ray,", "Dearest Ada,", "Hey Ada,", "Hiya Ada", "Greetings, Ms Ray", "Ada,",
     "To whom it may concern", "Annwyl Ms Ray,", "Ms Ray -"],
)  # fmt: skip
def test_any_salutation_or_none(salutation: str) -> None:
    assert found(LETTER.replace("Dear Ms Ray,", salutation)) == ALL


@pytest.mark.parametrize("shape", [one_line_each(), broken_at(60), broken_at(72), broken_at(100)])
@pytest.mark.parametrize("footer", ["", *FOOTERS])
def test_any_width_with_and_without_a_footer(shape: str, footer: str) -> None:
    assert found(f"{shape}\n{footer}") == ALL


@pytest.mark.parametrize("footer", FOOTERS)
def test_a_footer_gives_no_reason(footer: str) -> None:
    assert found(f"Dear Ms Ray,\n\nWe uphold your complaint.\n\n{footer}")["reasons"] == "missing"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n\n", "\n"),
        lambda text: text.replace("6 March", "# Answer\n\n6 March").replace("uphold", "**uphold**"),
        lambda text: "".join(f"    {line}\n" for line in text.split("\n")),
    ],
    ids=["no-blank-lines", "markdown", "indented"],
)
def test_other_shapes(change: Callable[[str], str]) -> None:
    assert found(change(one_line_each())) == ALL


def test_a_letter_without_salutation_has_a_head_a_body_and_a_tail() -> None:
    text = Text(LETTER.replace("Dear Ms Ray,\n\n", ""), "stage1_response")
    assert [one.zone for one in text.passages[:3]] == ["head"] * 3
    assert text.passages[3].zone == "body"
    assert text.passages[3].unit.heading == ""
    assert text.own_date is not None


def test_a_heading_right_above_the_first_sentence_stays() -> None:
    told = (
        "6 March 2025\n\nAnswer\n\nWhat you want\n\nYou would like the gate hung.\n\nYours ever\n"
    )
    one = Text(told, "stage1_response").passages[3]
    assert (one.zone, one.section) == ("body", "outcome_wanted")


def test_a_passage_alone_is_no_letter() -> None:
    assert {one.zone for one in Text("Decision\n\nWe were wrong.", "stage1_response").passages} == {
        "head"
    }


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A first line that is quite long and has its end.\n" * 4, 4),
        ("A first line that is quite long and that does not\nend before this word.\n", 1),
        ("Hot water: was off for all of the week of the third\n- Lift: was stuck for a day\n", 2),
    ],
    ids=["paragraphs", "broken", "a-list"],
)
def test_what_a_line_goes_on_with(text: str, number: int) -> None:
    assert len(list(blocks(Flat(text)))) == number


@pytest.mark.parametrize("word", ["www.housing-ombudsman.org.uk", "self-assessment", "follow-up"])
def test_a_hyphen_of_its_own_stays_at_the_end_of_a_line(word: str) -> None:
    assert Flat(word.replace("-", "-\n")).text == word
    assert Flat("improve-\nment").text == "improvement"


PAID = "We will pay you £150 by 3 June."
ONWARD = "You can go to stage 2 by ringing 01632 960 686."
MEANT = "What our decisions mean\n\nUpheld: we agree. Not upheld: we found no fault.\n\nWhat we did"
WORKS = "How our complaints procedure works\n\nA final response is issued. There is no other stage."


@pytest.mark.parametrize(
    ("said", "item", "expected"),
    [
        (f"{PAID}\n\nNo compensation is payable in this case.", "remedy", "unclear"),
        (f"{PAID} No further compensation is payable.", "remedy", "present"),
        (f"{ONWARD}\n\nIt cannot be escalated any further.", "escalation_route", "unclear"),
        (f"{ONWARD} If you are late, it cannot be escalated.", "escalation_route", "present"),
        (f"{ONWARD} There is no stage 2 fee.", "escalation_route", "present"),
        (f"{ONWARD} It cannot be reviewed by the same manager.", "escalation_route", "present"),
        (f"{ONWARD} You were told it cannot be escalated.", "escalation_route", "present"),
        (f"{ONWARD} You have no right of appeal against the rent.", "escalation_route", "present"),
        (f"{ONWARD} After careful thought, your complaint cannot be escalated.",
         "escalation_route", "unclear"),
        (f"{ONWARD} It cannot be escalated within Elm & Ash Homes.", "escalation_route",
         "unclear"),
        (f"{ONWARD} There is no further stage.", "escalation_route", "unclear"),
        (f"{ONWARD} Stage 2 is not open to you.", "escalation_route", "unclear"),
        (f"{PAID}\n\nDamp\n\nNo compensation is payable.", "remedy", "unclear"),
        ("Damp\n\nNo compensation is payable.\n\nBoiler\n\nWe will pay you £100 by 3 June.",
         "remedy", "present"),
        ("No compensation is payable. You will receive £100 by 3 June 2025.", "remedy", "unclear"),
        ("What our decision means for you\n\nYour complaint is upheld.", "decision", "present"),
        ("How we decided your complaint\n\nYour complaint is upheld.", "decision", "present"),
        (f"{MEANT}\n\nI read your letter.", "decision", "missing"),
        (WORKS, "stage", "missing"),
        ("A remedy may also take the form of an apology offered to you.", "remedy", "missing"),
    ],
)  # fmt: skip
def test_what_takes_itself_back_or_only_explains(said: str, item: str, expected: str) -> None:
    assert found(f"Dear Ms Ray,\n\n{said}\n\nYours sincerely\nA. Ford")[item] == expected


def test_what_somebody_did_at_an_earlier_stage_is_no_remedy_of_this_one() -> None:
    letter = Letter(
        kinds=(LetterKind.STAGE2_RESPONSE,),
        text="Dear Ms Ray,\n\nAt stage 1 Mr Toller upheld it. He apologised and you were paid £150"
        " in compensation.\n\nYours sincerely\nA. Ford",
    )
    findings = check_letter(letter, edition="2024").findings
    assert {one.presence for one in findings if one.item == "remedy"} == {"missing"}


def test_the_letters_given_are_read_alike_without_their_salutation() -> None:
    """Of the letters that came with the labelling rules."""
    lines = Path(__file__).parent.parent.joinpath("data/letters/given.jsonl").read_text("utf-8")
    greeted = [one for one in map(json.loads, lines.splitlines()) if "\nDear " in one["text"]]
    assert len(greeted) > 15
    for one in greeted:
        before, _, after = one["text"].partition("\nDear ")
        kind = LetterKind(one["kind"])
        texts = (one["text"], f"{before}\n{after.partition(chr(10))[2]}")
        read = [
            {
                finding.item: finding.presence
                for finding in check_letter(
                    Letter(kinds=(kind,), text=text), edition=one["edition"]
                ).findings
            }
            for text in texts
        ]
        assert read[0] == read[1], one["id"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The Trustees will write to you by Friday, 18 October 2024.", "present"),
        ("The Governors are to get back to you by 18 October.", "present"),
        ("You will hear from us by 18 October 2024.", "present"),
        ("The plumber will write to you by 18 October 2024.", "missing"),
    ],
)
def test_who_will_write_by_the_new_date(said: str, expected: str) -> None:
    letter = Letter(kinds=(LetterKind.EXTENSION_STAGE1,), text=f"Dear Ms Ray,\n\n{said}")
    findings = check_letter(letter, edition="2024").findings
    assert {one.presence for one in findings if one.item == "extension_date"} == {expected}


def test_a_quotation_has_no_stars_at_its_ends() -> None:
    text = (
        "**Stage 1 response**\n\nDear Ms Ray,\n\n**Upheld.** We were **wrong** here.\n\nRegards\nA"
    )
    letter = Letter(kinds=(LetterKind.STAGE1_RESPONSE,), text=text)
    findings = check_letter(letter, edition="2024").findings
    quoted = {one.item: [each["text"] for each in one.evidence] for one in findings}
    assert quoted["stage"] == ["Stage 1 response"]
    assert "Upheld." in quoted["decision"]
    assert all(text[e["start"] : e["end"]] == e["text"] for one in findings for e in one.evidence)


@pytest.mark.parametrize(
    "said",
    [
        "Mr Ray answered at stage 1. He will pay you £100 by 3 June 2025.",
        "Mrs Cole has seen the stage 1 reply. She will send you £100 by 3 June 2025.",
    ],
)
def test_what_somebody_will_do_after_an_earlier_stage_is_a_remedy(said: str) -> None:
    text = f"Dear Ms Ray,\n\nWe uphold it. {said}\n\nYours sincerely\nA. Ford"
    letter = Letter(kinds=(LetterKind.STAGE2_RESPONSE,), text=text)
    findings = check_letter(letter, edition="2024").findings
    assert {one.presence for one in findings if one.item == "remedy"} == {"present"}


def test_a_signature_in_the_middle_ends_no_letter() -> None:
    told = (
        "Stage 1 complaint response\n1 June 2025\n\nThank you for calling.\n\nRegards,\nA Lee\n"
        "\nYou complained that your boiler was broken for six weeks. We looked into it carefully."
        " Your complaint is upheld because the contractor failed to attend twice."
    )
    shown = found(told)
    assert {shown[item] for item in ("definition", "decision", "reasons")} == {"present"}


@pytest.mark.parametrize(
    "said",
    [
        "In line with our compensation guidance we will pay you £100 by 3 June 2025.",
        "We will pay you £100 by 3 June 2025 because this should have been done in 2024.",
        "We will pay you £100 compensation, less than you claimed, by 3 June 2025.",
        "We will pay you £100 by 3 June 2025 for the weeks you could have had heating.",
        "We will pay you £100 by 3 June 2025 and nothing else is outstanding.",
    ],
)
def test_a_payment_that_we_will_make_is_offered_whatever_stands_beside_it(said: str) -> None:
    assert found(f"Dear Ms Ray,\n\nWe uphold it.\n\n{said}")["remedy"] == "present"


def test_a_payment_only_supposed_is_not() -> None:
    said = "If we had upheld it, we would pay you £100. We will pay you £100 if we uphold it."
    assert found(f"Dear Ms Ray,\n\n{said}")["remedy"] == "missing"


def _paragraphs(text: str) -> str:
    return "".join(
        f"<p>{one}</p>".replace("£", "&pound;").replace("\n", "<br/>")
        for one in text.strip().split("\n\n")
    )


LOST: dict[str, Callable[[str], str]] = {
    "in one line": lambda text: " ".join(text.split()),
    "each paragraph in one line": lambda text: "\n\n".join(
        " ".join(one.split()) for one in text.split("\n\n")
    ),
    "with a blank line behind each line": lambda text: text.replace("\n", "\n\n"),
    "with two carriage returns": lambda text: text.replace("\n", "\r\r\n"),
    "as a page": _paragraphs,
    "with tags at line ends": lambda text: text.replace("\n", "<br>\n"),
    "each line a part of a page": lambda text: "".join(
        f"<div>{line or '&nbsp;'}</div>" for line in text.split("\n")
    ),
}


@pytest.mark.parametrize("shape", LOST)
def test_a_letter_whose_lines_were_lost_or_marked_otherwise_shows_the_same(shape: str) -> None:
    assert set(found(LETTER).values()) == {"present"}
    assert found(LOST[shape](LETTER)) == found(LETTER)


@pytest.mark.parametrize("shape", LOST)
def test_what_is_quoted_of_it_stands_in_it(shape: str) -> None:
    letter = Letter(kinds=(LetterKind.STAGE1_RESPONSE,), text=LOST[shape](LETTER))
    for one in check_letter(letter, edition="2024").findings:
        for quoted in one.evidence:
            assert letter.text is not None
            assert letter.text[quoted["start"] : quoted["end"]] == quoted["text"]
            assert not quoted["text"].endswith(">")


def test_headings_are_found_where_a_letter_is_one_line() -> None:
    text = (
        "Rook Homes 4 May 2025 Dear Mr Poe, Thank you for your time. This is our stage 1 answer."
        " What you told us You said that the pump has been off since March. You want it mended."
        " Our decision Your complaint is upheld. Why Our log shows that the visit was missed"
        " twice because the part had been sent to another depot and nobody looked for it there."
        " What we will do * We will pay you £40 by 20 May 2025. * The pump will be renewed by 30"
        " May 2025. If you are unhappy You can ask for stage 2 by ringing 01632 960 042. Yours"
        " sincerely A. Ford On 30 April 2025 at 10:12, Ed Poe wrote: > I want £900."
    )
    headings = [one.text for one in Text(text, "stage1_response").passages if one.is_title]
    assert {"what you told us", "our decision", "what we will do"} <= set(headings)
    assert not any("900" in one.text for one in Text(text, "stage1_response").passages)
    assert set(found(text).values()) == {"present"}


def test_a_few_lines_that_begin_in_small_letters_do_not_make_a_letter_broken() -> None:
    text = "Dear Mr Poe\n\nwe uphold it.\n\nthe pump was off for a week\n\nYours sincerely\n"
    assert len(list(blocks(Flat(text)))) == 4


POLITE = (
    "Many thanks for your letter of 3 May.",
    "Many thanks for your patience",
    "With apologies again for the delay.",
    "Kind regards to your mother.",
    "Best wishes for the new year.",
    "With every good wish for your recovery.",
    "With kind permission of the neighbour we came in by the side.",
    "On 3 May 2025 you wrote:",
    "Previous correspondence",
    "Earlier emails",
)


@pytest.mark.parametrize("line", POLITE)
@pytest.mark.parametrize("place", [1, 3, 5])
@pytest.mark.parametrize("more", ["", "\n\nEnclosed is a copy of our policy."])
def test_a_polite_line_or_a_quotation_ends_no_letter(line: str, place: int, more: str) -> None:
    head, *paragraphs = LETTER.split("\n\n")[2:]
    paragraphs.insert(place - 1, f"{line}{more}")
    assert set(found("\n\n".join([head, *paragraphs])).values()) == {"present"}


@pytest.mark.parametrize(
    "line",
    [
        "Kind regards",
        "Regards,",
        "Many thanks.",
        "Best wishes, Jo Bell",
        "With kind regards / Cofion cynnes",
        "With every good wish",
        "Many thanks and kind regards",
        "Yours faithfully, on behalf of the Board.",
    ],
)
def test_a_signature_ends_it(line: str) -> None:
    text = LETTER.replace("Yours sincerely", line)
    tail = [one.text for one in Text(text, "stage1_response").passages if one.zone == "tail"]
    assert "customer care" in " ".join(tail)
    quoted = Text(f"{text.split('P.S.')[0]}\nLeaflet\nWe uphold it.", "stage1_response").passages
    assert not any("uphold it" in one.text for one in quoted)


def test_quoted_lines_are_left_out_in_time() -> None:
    quoted = f"{LETTER}\nOn 3 March 2025 Ed wrote:\n{'> I want more' * 3}\n" + "> a\n" * 20_000
    assert found(quoted) == found(LETTER)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_quotation_ends_before_the_line_end(end: str) -> None:
    letter = Letter(kinds=(LetterKind.STAGE1_RESPONSE,), text=LETTER.replace("\n", end))
    findings = check_letter(letter, edition="2024").findings
    assert not any(each["text"][-1].isspace() for one in findings for each in one.evidence)
