"""Columns of every sort, and rows with a number, without one, or with one too many."""

from __future__ import annotations

import pytest

from complaintcode.self_assessment.reading import self_assessment_from_bytes

NAMES = "Code|Requirement|Comply|Evidence|Commentary"


def read(text: str) -> dict[str, str]:
    """The rows of a form, bars for tabs: the answer, the evidence, the commentary, the rest."""
    found = self_assessment_from_bytes(text.replace("|", "\t").encode())
    rows = {}
    for one in found.answers:
        others = (f"{other.column}: {other.text}" for other in one.other_columns)
        day = one.met_by.isoformat() if one.met_by else None
        parts = (one.raw, one.requirement, one.evidence, one.commentary, day, *others)
        rows[one.provision] = " | ".join(part for part in parts if part)
    if found.unattributed:
        rows[""] = " | ".join(found.unattributed)
    return rows


@pytest.mark.parametrize(
    ("names", "row", "wanted"),
    [
        pytest.param(
            "Section|Code provision|Comply|Evidence",
            "1.2|The definition.|Yes|Policy",
            "Yes | The definition. | Policy",
            id="a requirement by another name",
        ),
        pytest.param(
            "|Requirement|Comply|Evidence",
            "1.2|The definition.|Yes|Policy",
            "Yes | The definition. | Policy",
            id="numbers under no name",
        ),
        pytest.param(
            "Section|Provision|Requirement|Comply|Evidence",
            "Definition|1.2|The definition.|Yes|Policy",
            "Yes | The definition. | Policy | Section: Definition",
            id="the section before the number",
        ),
        pytest.param(
            "Code|Comply 2022|Comply 2023|Evidence",
            "1.2|No|Yes|Policy",
            "Yes | Policy | Comply 2022: No",
            id="answers of two years",
        ),
        pytest.param(
            "Code|Requirement|Comply|Status|Evidence",
            "1.2|The definition.|Yes|Green|Policy",
            "Yes | The definition. | Policy | Status: Green",
            id="two columns for answers",
        ),
        pytest.param(
            "Code|Requirement|Comply|Commentary|Target date",
            "1.2|The definition.|No|1 May 2025",
            "No | The definition. | 2025-05-01",
            id="a date without commentary",
        ),
        pytest.param(
            "Code|Requirement|Comply|Commentary|Target date",
            "1.2|The definition.|No|We are writing it down at last|by summer",
            "No | The definition. | We are writing it down at last | To be met by: by summer",
            id="a date that is none",
        ),
        pytest.param(
            "Requirement|Comply|Evidence",
            "1.2 The definition.|Yes|Policy",
            "Yes | The definition. | Policy",
            id="number and text in a cell",
        ),
        pytest.param(
            "Code|Requirement|Comply|Commentary|",
            "1.2|The definition.|Yes|One|Two",
            "Yes | The definition. | One\nTwo",
            id="one name over two columns",
        ),
        pytest.param(
            "Code|Comply||Commentary",
            "1.2|Yes|left over|One",
            "Yes | One | without a heading: left over",
            id="a column without a name",
        ),
        pytest.param(
            "Code|Requirement|Yes|No|Comments",
            "1.2|The definition.|since May||One",
            "Yes: since May | The definition. | One",
            id="words in a column to tick",
        ),
        pytest.param(
            "Code|Requirement|Comply:|Evidence\n||Yes / No|",
            "1.2|The definition.|Yes|Policy",
            "Yes | The definition. | Policy",
            id="names in two lines",
        ),
        pytest.param(
            "Code|Requirement|Comply|Evidence\n|||and so on|",
            "1.2|The definition.|Yes|Policy",
            "Yes | The definition. | Policy",
            id="a line below that is no name",
        ),
        pytest.param(
            "Comply|Evidence|Commentary|Code",
            "Yes|Policy|Good|1.2\n|||more words",
            "Yes | more words | Policy | Good",
            id="words where a number belongs",
        ),
        pytest.param(
            "No.|Requirement|Comply|Current position",
            "1.2|The definition.|Yes|In the policy",
            "Yes | The definition. | In the policy",
            id="text under an unknown name",
        ),
        pytest.param(
            "Code|Requirement|Comply",
            "1.2|The definition.|Yes",
            "Yes | The definition.",
            id="no column for text",
        ),
        pytest.param(
            "HOS 2024|Requirement|Our response|Evidence",
            "1.2|The definition.|Yes|Policy",
            "Yes | The definition. | Policy",
            id="answers under a vague name",
        ),
        pytest.param(
            "Requirement|Section|Evidence",
            "The definition.|1.2|Policy",
            "The definition. | Policy",
            id="no column for answers",
        ),
        *(
            pytest.param(
                f"Code|Requirement|{another}|{ours}|Evidence",
                "1.2|The definition.|Yes|No|Policy",
                f"No | The definition. | Policy | {another}: Yes",
                id=another,
            )
            for another, ours in (
                ("Prior year comply", "Comply"),
                ("Mandatory (Yes/No)", "Comply (Yes/No)"),
                ("Applies to us (Yes/No)", "Comply (Yes/No)"),
                ("Reviewed (Yes/No)", "Comply: Yes / No"),
                ("In policy? Yes/No", "Comply: Yes/No"),
                ("Compliant 22/23", "Compliant 23/24"),
                ("Compliance at 30/06/2023", "Compliance at 01/06/2024"),
                ("Comply 2024", "Comply now"),
                ("Comply (draft)", "Comply (final)"),
                ("Status", "Comply"),
                ("Is it a must? Y/N", "Met? Y/N"),
                ("Assessment of 2023", "Assessment of 2024"),
            )
        ),
        *(
            pytest.param(
                f"Code|Requirement|{name}|Evidence|Comments",
                "1.2|The definition.|No|Policy|By May 2025.",
                "No | The definition. | Policy | By May 2025.",
                id=name,
            )
            for name in (
                "Compliant",
                "Do we meet this?",
                "In place?",
                "In-place?",
                "Achieved",
                "Outcome",
            )
        ),
        *(
            pytest.param(
                f"Code|Requirement|{opposite}|Evidence",
                "1.2|The definition.|No|Policy",
                f"The definition. | Policy | {opposite}: No",
                id=f"{opposite} asks the opposite",
            )
            for opposite in (
                "Non-compliant?",
                "Non-compliant",
                "Non-compliance (Y/N)",
                "Not met?",
                "Not yet in place?",
                "Does not comply",
                "Doesn't comply",
                "Unmet?",
                "Fails to meet?",
                "Exceptions (Yes/No)",
            )
        ),
        *(
            pytest.param(
                f"Code|Requirement|{both}|Evidence",
                "1.2|The definition.|No|Policy",
                "No | The definition. | Policy",
                id=f"{both} asks both",
            )
            for both in ("Compliant / non-compliant", "Met / not met", "Current compliance")
        ),
        *(
            pytest.param(
                f"Code|Requirement|{comply}|{name}",
                "1.2|The definition.|No|Staff are short; by May 2025.",
                "No | The definition. | Staff are short; by May 2025.",
                id=f"{comply}, {name}",
            )
            for comply in ("Comply", "Comply: Yes / No")
            for name in (
                "Reason for non-compliance",
                "What we will do to comply",
                "Steps to compliance",
                "Details of non-compliance",
            )
        ),
        *(
            pytest.param(
                f"Code|Requirement|{comply}|{name}",
                "1.2|The definition.|No|1 May 2025",
                "No | The definition. | 2025-05-01",
                id=f"{comply}, {name}",
            )
            for comply in ("Comply", "Comply: Yes / No")
            for name in (
                "Date of compliance",
                "Compliance date",
                "Date we will comply",
                "When will we comply?",
            )
        ),
        *(
            pytest.param(
                f"Code|Requirement|{name}|Evidence",
                "1.2|The definition.|Yes|Policy",
                "Yes | The definition. | Policy",
                id=f"{name} is no date",
            )
            for name in ("Compliance to date", "Update on compliance", "Compliance at date (Y/N)")
        ),
        *(
            pytest.param(
                "Code|Requirement|How we comply",
                f"1.2|The definition.|{said}",
                f"{told}The definition. | {said}",
                id=f"how we comply: {said}",
            )
            for said, told in (
                ("No - not in place until May 2025.", "No - not in place until May 2025. | "),
                ("Our policy sets this out.", ""),
            )
        ),
        pytest.param(
            "Code|Requirement|Gap identified?|How we comply",
            "1.2|The definition.|Yes|Yes, see the policy.",
            "The definition. | Yes\nYes, see the policy.",
            id="how we comply, beside a question",
        ),
        pytest.param(
            "Code|Requirement||Evidence",
            "1.2|The definition.|No|Policy",
            "No | The definition. | Policy",
            id="answers under no name",
        ),
        pytest.param(
            "Code|Requirement|Officer assessment|Board assessment|Evidence",
            "1.2|The definition.|Yes|No|Policy",
            "Yes / No | The definition. | Policy",
            id="officers and Board",
        ),
        pytest.param(
            "Code|Requirement|Officer status|Board status|Evidence",
            "1.2|The definition.|Yes|No|Policy",
            "Yes / No | The definition. | Policy",
            id="the status by two",
        ),
        pytest.param(
            "Code|Requirement|Policy complies|Practice complies|Evidence",
            "1.2|The definition.|Yes|No|Policy",
            "Yes / No | The definition. | Policy",
            id="two columns of equal standing",
        ),
        pytest.param(
            "Code|Requirement|Policy complies|Practice complies|Evidence",
            "1.2|The definition.|Yes|Awaiting audit|Policy",
            "Awaiting audit / Yes | The definition. | Policy",
            id="one of them unknown",
        ),
        pytest.param(
            "Code|Requirement|Comply|Evidence|Comments",
            "1.2|Requirement The definition.|Comply Yes|Evidence Policy|Good",
            "Yes | The definition. | Policy | Good",
            id="names that ran into the row",
        ),
        pytest.param(
            "Code|Requirement|Comply 2023|Comply 2024|Evidence|Comments",
            "1.2|The definition.|Yes|Awaiting a decision|Policy|Late.",
            "Awaiting a decision | The definition. | Policy | Late. | Comply 2023: Yes",
            id="a word that nobody knows beside last year's",
        ),
        pytest.param(
            "Code|Requirement|Comply|Change from 2022|Evidence",
            "1.2|The definition.|Yes|No change",
            "Yes | The definition. | Change from 2022: No change",
            id="a change without evidence",
        ),
    ],
)
def test_columns(names: str, row: str, wanted: str) -> None:
    assert read(f"{names}\n{row}\n")["1.2"] == wanted


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        ("1.2|Yes|Policy", "Yes | Policy"),
        ("1.2|The definition.|Yes|Policy|Good", "Yes | The definition. | Policy | Good"),
        ("1.2|The definition.|N/A|None", "N/A | The definition. | None"),
        ("1.2|The definition.||Policy", "The definition. | Policy"),
    ],
)
def test_without_names_of_columns_the_answer_shows_the_way(row: str, wanted: str) -> None:
    assert read(row)["1.2"] == wanted


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        pytest.param(
            "5.9|First.|Yes|A|B\n\n5.9 (cont.)|Second.||C|",
            {"5.9": "Yes | First. Second. | A C | B"},
            id="the number again on the next page",
        ),
        pytest.param(
            "5.9|First.|Yes|A|B\n5.9|First.|Yes|C|D",
            {"5.9": "Yes | First. | A C | B D"},
            id="a cell over two rows",
        ),
        pytest.param(
            "5.9|First.|Not|A|B\n||compliant|C|",
            {"5.9": "Not compliant | First. | A C | B"},
            id="an answer in two rows",
        ),
        pytest.param(
            "5.9|First.|Partially|A|B\n||compliant||",
            {"5.9": "Partially compliant | First. | A | B"},
            id="an answer that goes on",
        ),
        pytest.param(
            "5.9|First.|Yes|A|B\n||Yes|C|",
            {"5.9": "Yes | First. | A C | B"},
            id="an answer said again",
        ),
        pytest.param(
            "5.9|First.|Yes|A|B\n||No|C|\n5.12|x|Yes|D|",
            {"5.9": "Yes | First. | A | B", "5.12": "Yes | x | D", "": "No C"},
            id="an answer of nobody",
        ),
        pytest.param(
            "5.9|First.|Yes|A|B\n5.99|A price.|||\n5.10|Second.|Yes|C|",
            {"5.9": "Yes | First. A price. | A | B", "5.10": "Yes | Second. | C", "": "5.99"},
            id="a number that there is not",
        ),
        pytest.param(
            "9.99\n5.9|First.|Yes|A|B",
            {"5.9": "Yes | First. | A | B", "": "9.99"},
            id="such a number first",
        ),
        pytest.param(
            "|First and|||\n|second|||\n5.9|third.|Yes|A|B",
            {"5.9": "Yes | First and second third. | A | B"},
            id="words before the first number",
        ),
        pytest.param(
            "5.9|First.|Yes|A|B.\n|Somebody does|||\n|what|||\n|nobody does.|||",
            {"5.9": "Yes | First. Somebody does what nobody does. | A | B."},
            id="a requirement of four rows",
        ),
        pytest.param(
            "5.9|First.|Yes|A|B.\nSection 6: Complaint stages\n|goes on|||\nbut not here",
            {"5.9": "Yes | First. goes on | A | B.", "": "but not here"},
            id="a heading amid a row",
        ),
        pytest.param(
            "5.9|First.|Yes|A|B.\n\nTable|of figures|||\n12|90|||\n",
            {"5.9": "Yes | First. | A | B.", "": "Table of figures | 12 90"},
            id="another table",
        ),
        pytest.param(
            "5.9|First.|Yes|A|B and\n\nlast.\n\nSigned: the Chair.",
            {"5.9": "Yes | First. | A | B and last.", "": "Signed: the Chair."},
            id="a sentence that hangs over a page",
        ),
        pytest.param(
            "5.9|First.|Yes|Policy, paragraph|\n|||6.3|\n6.3|Second.|No|A|B.",
            {"5.9": "Yes | First. | Policy, paragraph 6.3", "6.3": "No | Second. | A | B."},
            id="a number below the evidence",
        ),
        pytest.param(
            "5.9|First.|Yes|A|B.\n|||5.10|Yes",
            {"5.9": "Yes | First. | A | B.", "5.10": "Yes"},
            id="a number that has an answer beside it",
        ),
        pytest.param(
            "5.9|First,\nof course|Yes|A|B\nand C",
            {"5.9": "Yes | First, of course | A | B and C"},
            id="lines in cells",
        ),
        pytest.param(
            "5.9|First.|\nYes\nA",
            {"5.9": "Yes | First. | A"},
            id="an answer in a line, and what follows it",
        ),
        pytest.param(
            "5.9|First.|\nYes\n|A",
            {"5.9": "Yes | First. | A"},
            id="an answer in a line, and cells after it",
        ),
        pytest.param(
            "5.9|First.|Yes||\nLarkmead, version 3\n|||A|\nLarkmead, version 3\n5.10|x|Yes|B|",
            {"5.9": "Yes | First. | A", "5.10": "Yes | x | B", "": "Larkmead, version 3"},
            id="a line that runs over every page",
        ),
    ],
)
def test_rows(rows: str, wanted: dict[str, str]) -> None:
    assert read(f"{NAMES}\n{rows}\n") == wanted


def test_words_left_over_at_the_end_are_kept() -> None:
    # Both look like the beginning of a next row, and none comes.
    text = f"{NAMES}\n|Somebody does|||\n|what|||\n"
    found = read(f"{text}5.9||Yes|A|B.\n|Nobody|||")
    assert found["5.9"] == "Yes | Somebody does what Nobody | A | B."
