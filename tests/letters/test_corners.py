"""Rarer turns that the labelled letters do not take."""

from __future__ import annotations

import pytest

from complaintcode.letters.redress.offers import pounds
from complaintcode.letters.registry import item
from complaintcode.letters.text.flat import Flat
from complaintcode.letters.text.layout import units
from complaintcode.letters.text.voice import Text


def presence(key: str, kind: str, text: str, last_stage: int = 2) -> str:
    """How an item is read by the rules: a sentence alone may be doubted by the second look."""
    return item(key).read(Text(text, kind, last_stage=last_stage)).presence.value


@pytest.mark.parametrize(
    ("key", "kind", "text", "expected"),
    [
        (
            "decision",
            "stage1_response",
            "You say that we were wrong to refuse it; that we failed you in May.",
            "missing",
        ),
        (
            "remedy",
            "stage1_response",
            "1 Fan\tUpheld\tWith Finance\n2 Desk\t \tNot upheld",
            "missing",
        ),
        (
            "remedy",
            "stage1_response",
            "Making amends\n\nThe joiner will hang a new door on 3 May 2025.",
            "present",
        ),
        (
            "escalation_route",
            "stage1_response",
            "You can ask for a review: ring 01632 960 042.",
            "present",
        ),
        (
            "escalation_route",
            "stage1_response",
            "You can ask for a second look:\n\nRing 01632 960 042 at the office.",
            "present",
        ),
        (
            "extension_date",
            "extension_stage1",
            (
                "The surveyor needs days more. They begin to run on 29 September 2025, so our reply"
                " should be with you by then."
            ),
            "missing",
        ),
        (
            "actions",
            "stage1_response",
            "The neighbours are to mend their own fence by 9 June 2025.",
            "missing",
        ),
        (
            "reasons",
            "stage1_response",
            "My answer:\n\n* What we found\n* The joiner went to another address on 3 May.",
            "present",
        ),
        (
            "extension_date",
            "extension_stage1",
            (
                "6 June 2025\n\nDear Ms Ray,\n\nIt is Friday 20 June 2025.\n"
                "That is the day by which you will have our answer."
            ),
            "present",
        ),
        (
            "extension_date",
            "extension_stage1",
            "We will reply shortly after the surveyor's report of the insurers.",
            "unclear",
        ),
        (
            "actions",
            "stage2_response",
            "The escalation of your complaint\n\nThe joiner will hang the door on 3 May 2025.",
            "present",
        ),
        (
            "actions",
            "stage1_response",
            "Appointments\n\nThe joiner will hang the door on 3 May 2025.",
            "present",
        ),
        (
            "outcomes_sought",
            "acknowledgement_stage1",
            "I have put you down as wanting a new door and an apology.",
            "present",
        ),
        (
            "outcomes_sought",
            "acknowledgement_stage1",
            "You feel that the fence ought to be put back.",
            "present",
        ),
        (
            "updates",
            "extension_stage1",
            "Your complaint\n\nThe lift is broken.\n\nNews\n\nI will ring every Friday.",
            "present",
        ),
        (
            "extension_reason",
            "extension_stage1",
            "Our contractor jetted the drain. The smell has gone.",
            "missing",
        ),
    ],
)
def test_what_is_read(key: str, kind: str, text: str, expected: str) -> None:
    assert presence(key, kind, text) == expected


def test_where_there_is_a_stage_3_the_way_there_counts_at_stage_2() -> None:
    onward = "If you are unhappy you can ask for stage 3 by ringing 01632 960 042."
    assert presence("escalation_route", "stage2_response", onward, last_stage=3) == "present"
    assert presence("escalation_route", "stage2_response", onward) == "missing"
    assert presence("escalation_route", "stage2_response", "No.", last_stage=3) == "missing"


def test_a_heading_of_the_answer_itself_offers_nothing() -> None:
    text = "Your reply\n\nAt the office they will look at it again if you ask: 01632 960 042."
    assert presence("escalation_route", "stage1_response", text) == "missing"


def test_the_31st_of_a_month_of_30_days_is_no_day() -> None:
    text = "3 June 2025\n\nDear Ms Ray,\n\nWe will now respond by the 31st of this month."
    assert presence("extension_date", "extension_stage1", text) == "present"


@pytest.mark.parametrize("text", ["you say that " * 300, "a" * 4000], ids=["words", "one word"])
def test_a_sentence_without_end_is_read_in_pieces(text: str) -> None:
    found = units(Flat(text))
    assert len(found) > 2
    assert all(len(one.text) <= 1500 for one in found)
    assert "".join(text[one.start : one.end].replace(" ", "") for one in found) == text.replace(
        " ", ""
    )


def test_a_closing_quotation_mark_belongs_to_its_sentence() -> None:
    found = units(Flat('He wrote "It was late." We agree.'))
    assert [one.text for one in found] == ['he wrote "it was late."', "we agree."]


def test_a_sentence_that_ends_a_line_leaves_nothing_over() -> None:
    assert [one.text for one in units(Flat("It was late. "))] == ["it was late."]
    assert [one.text for one in units(Flat("a\tb\t"))] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("£5 a day for twelve days, £60 in all", [60]),
        ("£5 a day for twelve days (£60)", [60]),
        ("£60 (£20 a week for three weeks)", [60]),
        ("£10 for each missed visit, so £30", [30]),
        ("£25 per room per week", [25]),
        ("£50 for the delay, and £30 for each of two calls, £110 in all", [110]),
        ("£150. this is in addition to the £50 paid in march", [150]),
        ("£150 by 20 june. £40 of it will go to your rent account", [150]),
        ("£150 by 20 june, which is £25 for each of six weeks", [150]),
        ("we will cut your rent from £120 to £110 a week and pay you £150", [150]),
    ],
)
def test_a_rate_is_no_sum_beside_what_it_comes_to(text: str, sums: list[int]) -> None:
    assert list(pounds(text)) == sums
