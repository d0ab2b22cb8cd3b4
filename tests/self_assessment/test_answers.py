"""The words for answers, numbers and days, as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from complaintcode.self_assessment.answers import answer_in, beside_the_answer, is_whole
from complaintcode.self_assessment.dates_told import day_told, promised_day
from complaintcode.self_assessment.numbers import leading_number, mended, whole_numbers

WORDS = {
    "yes": """Yes|yes.|YES|Y|**Yes**|Compliant|Fully compliant|Comply|Met|Fully|Yes - see 4.2
        |Yes / ~~No~~|~~No~~ Yes|\u2612 Yes \u2610 No|No \u2610 Yes \u2611|[x] Yes [ ] No
        |\u2713|\u2714|\u221a|\u2611|Yes (policy)|Yes with a note|Yes1|Yes\u00b9|Comply: Yes
        |Compliant - Yes|Compliant: see policy 4|In place|True|Yes - no change|Yes, no issues
        |Yes - N/A for leaseholders|Yes - ongoing training for all|Yes \u2013 not only for staff
        |Yes, except where the resident agrees otherwise
        |Yes, and we publish how we do so in part of the report|Yes\u2020|Yes [1]|\u2022 Yes
        |Met in full|Yes - no longer than 10 days|Yes - not applicable to leaseholders""",
    "no": """No|N|Not compliant|Non-compliant|Not met|~~Yes~~ / No|\u2610 Yes \u2612 No|\u2717|x
        |No - in progress|Not yet|No: being written|\u2716|Comply: No|Compliance - No|Compliant: N
        |Complies: not yet|Compliant: No - see the plan|Not in place|Not achieved
        |Doesn\u2019t comply|Unable to comply|Not yet compliant|No - N/A|Unmet|No\u2021""",
    "partly": """Partly|Partially|Partial|In part|Yes, partially|Not fully compliant
        |Yes with exceptions|Compliant: Partially|Yes, in part; see the action plan
        |Yes, partially - policy to be updated|Compliant with minor exceptions|Yes/Partial
        |Yes, but not at stage 2|Yes, except for extension letters|Yes \u2013 not yet in leaflets
        |Yes - not met for leaseholders|Yes (not published)|Yes - excluding leasehold
        |Yes - no longer|Yes, but training is outstanding
        |Substantially compliant|Largely compliant|Does not fully comply""",
    "in_progress": """In progress|In Progress \u2013 to be done by May|Ongoing|Yes (ongoing)
        |Working towards|To be implemented|Yes (in progress \u2013 due in March of next year)""",
    "not_applicable": "N/A|NA|n/a.|Not applicable|N / A",
    "blank": """Yes / No|Yes/No/N/A|Yes No|\u2610 Yes \u2610 No|\u2612 Yes \u2612 No|TBC
        |Yes or No|Yes / No - delete as appropriate|Yes: No|(Yes) No|Yes - TBC
        |Yes (stage 1) No (stage 2)|Fully compliant - No|\u2612|Comply: Yes / No""",
}


@pytest.mark.parametrize(
    ("text", "answer"),
    [(text.strip(), name) for name, texts in WORDS.items() for text in texts.split("|")],
)
def test_what_words_answer(text: str, answer: str) -> None:
    found = answer_in(text)
    assert found is not None
    assert found.value == answer


@pytest.mark.parametrize(
    "text",
    [
        *("", "-", "No change", "Nothing to add", "In", "No longer used", "See the policy"),
        *("Yesterday", "Almost", "100%", "Unsure", "Yes?", "Comply: 61% in time"),
    ],
)
def test_what_is_no_answer(text: str) -> None:
    assert answer_in(text) is None


def test_only_what_nobody_writes_by_the_way_may_stand_in_another_column() -> None:
    assert [
        text for text in ("Yes", "No.", "N/A", "x", "Complete", "In progress") if is_whole(text)
    ] == [
        "Yes",
        "No.",
        "In progress",
    ]


@pytest.mark.parametrize(
    ("raw", "rest"),
    [
        ("Yes - see 4.2", "see 4.2"),
        ("Yes", ""),
        ("TBC by whom", ""),
        ("No: not yet", "not yet"),
        ("Comply: No - see 4.2", "see 4.2"),
        ("~~Yes~~ No - see 4.2", "see 4.2"),
    ],
)
def test_what_stands_beside_an_answer(raw: str, rest: str) -> None:
    assert beside_the_answer(raw) == rest


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("1.2", "1.2"),
        ("1.2.", "1.2"),
        ("§ 4.10", "4.10"),
        ("Provision 1.2", "1.2"),
        ("Section 1 - 1.2", "1.2"),
        ("1 .2", "1.2"),
        ("5.9 (cont'd)", "5.9"),
        ("6.9 a)", "6.9"),
        ("8.1, 8.2", "8.1 8.2"),
        ("8.1 and 8.2", "8.1 8.2"),
        ("6.3/6.4", "6.3 6.4"),
        ("6.11 + 6.12", "6.11 6.12"),
        ("6.3/2024", ""),
        ("5.17 \u2013 5.20", "5.17 5.18 5.19 5.20"),
        ("5.2 to 6.1", "5.2 6.1"),
        ("", ""),
        ("Section 2", ""),
        ("in 1.2", ""),
        ("12.10.2024", ""),
        ("£1.50", ""),
        ("1.2 Definition of a complaint, as it stands in the Code", ""),
    ],
)
def test_the_numbers_in_a_cell(cell: str, numbers: str) -> None:
    assert " ".join(whole_numbers(cell)) == numbers


def test_a_number_may_begin_a_cell() -> None:
    assert leading_number("1.2 A complaint is") == ("1.2", "A complaint is")
    assert leading_number("1.2. 'A complaint'") == ("1.2", "'A complaint'")
    assert leading_number("1.2 of the policy says so") is None
    assert leading_number("9.99 A price") is None
    assert leading_number("A complaint") is None


KNOWN = "4.1 4.2 4.3 4.9 4.10 4.11 4.12 5.1 5.2 5.3 5.18 5.19 5.20".split()  # noqa: SIM905

MUST_FIRST = ["5.1", "5.5", "5.19", "5.20", "5.2", "5.3"]


@pytest.mark.parametrize("found", ["5.5 5.2", "5.5 5.2 5.3", "5.19 5.2 5.3"])
def test_what_stands_in_the_order_of_the_form_stays(found: str) -> None:
    assert mended(found.split(), MUST_FIRST) == found.split()


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        pytest.param("4.1 4.2 4.9 4.1 4.11", "4.1 4.2 4.9 4.10 4.11", id="4.10 read as 4.1"),
        pytest.param("4.9 4.1 4.11 4.1 4.2", "4.9 4.10 4.11 4.1 4.2", id="in two tables"),
        pytest.param("5.5 5.19 5.2 5.2 5.3", "5.5 5.19 5.20 5.2 5.3", id="5.20 read as 5.2"),
        pytest.param("5.19 5.2 5.2 5.3", "5.19 5.2 5.2 5.3", id="sorted by a spreadsheet"),
        pytest.param("4.3 4.9 4.1 4.11", "4.3 4.9 4.10 4.11", id="4.10 alone"),
        pytest.param("4.9 4.2 4.11 4.3 4.1", "4.9 4.2 4.11 4.3 4.1", id="alone, in no order"),
        pytest.param("5.19 5.2 5.3", "5.19 - 5.3", id="5.2 or 5.20"),
        pytest.param("4.1 4.11", "4.1 4.11", id="the first and nothing before it"),
        pytest.param("5.2 5.3 5.20", "5.2 5.3 5.20", id="both are there"),
        pytest.param("4.9 4.2 4.1 4.11 4.3 4.1", "4.9 4.2 4.1 4.11 4.3 4.1", id="in no order"),
        pytest.param("4.10 4.20 4.30 4.90 4.10", "4.1 4.2 4.3 4.9 4.10", id="two decimals"),
        pytest.param("4.1 4.1 4.2", "4.1 4.1 4.2", id="a real duplicate"),
        pytest.param("4.2 4.2 4.2", "4.2 4.2 4.2", id="three of a number"),
        pytest.param("4.1 - 4.3", "4.1 4.2 4.3", id="one lost"),
        pytest.param("- - 4.3", "4.1 4.2 4.3", id="two lost at the beginning"),
        pytest.param("5.18 5.19 -", "5.18 5.19 5.20", id="the last lost"),
        pytest.param("4.3 2.0 4.10", "4.3 4.9 4.10", id="2.0 is no number"),
        pytest.param("4.3 2.0 4.9", "4.3 2.0 4.9", id="2.0 where none is wanting"),
        pytest.param("4.3 - 4.11", "4.3 - 4.11", id="one lost of two"),
        pytest.param("4.1 9.7 4.2", "4.1 9.7 4.2", id="unknown"),
    ],
)
def test_numbers_are_mended_by_their_neighbours(found: str, wanted: str) -> None:
    numbers = [None if one == "-" else one for one in found.split()]
    assert mended(numbers, KNOWN) == [None if one == "-" else one for one in wanted.split()]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("By the end of October 2024.", date(2024, 10, 31)),
        ("This is due to be published by March 25", date(2025, 3, 31)),
        ("We will do so on 1st May 2025", date(2025, 5, 1)),
        ("To be done by 31/3/2025", date(2025, 3, 31)),
        ("To be done by 31.03.25.", date(2025, 3, 31)),
        ("Planned for 2025-02-28", date(2025, 2, 28)),
        ("It will be considered in 2022/23, once the measures are confirmed", date(2023, 3, 31)),
        ("It will come in Q2 2025", date(2025, 6, 30)),
        ("It will come in autumn 2025", date(2025, 11, 30)),
        ("It will come in 2026", date(2026, 12, 31)),
        (
            "Reviewed in May 2023. Training will end in June 2024. Approved in July 2024.",
            date(2024, 6, 30),
        ),
        ("By June 2024 a policy, and by October 2024 all staff.", date(2024, 10, 31)),
        ("May 2025: the template will be in use.", date(2025, 5, 31)),
        ("March 2025 - completion of training", date(2025, 3, 31)),
        ("The plan, approved in May 2023, is to be done by June 2025", date(2025, 6, 30)),
        ("This has been delayed until June 2025", date(2025, 6, 30)),
        ("It was approved in May 2023.", None),
        ("Approved by the Board in May 2023. No day is set yet.", None),
        ("The team has worked short of two officers from April 2022.", None),
        ("In May 2023 it was reviewed, and will be looked at anew.", None),
        ("An audit completed in March 2023 found gaps, which we will close.", None),
        ("May 2023", None),
        ("We will look to add this.", None),
        ("We will do so on 31/02/2025", None),
        ("By the 45/13/2025", None),
        ("", None),
    ],
)
def test_a_promised_day(text: str, day: date | None) -> None:
    assert promised_day(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1 May 2025", date(2025, 5, 1)),
        ("2025-05-01", date(2025, 5, 1)),
        ("01/05/25", date(2025, 5, 1)),
        ("May 2025", None),
        ("by 1 May 2025", None),
    ],
)
def test_a_day_and_nothing_else(text: str, day: date | None) -> None:
    assert day_told(text) == day
