"""Forms with a small table for each provision: names on the left, what they name on the right."""

from __future__ import annotations

import pytest

from complaintcode.self_assessment.reading import self_assessment_from_bytes

from .documents import KINDS

ANSWERS = {"6.3": "Yes", "6.4": "No", "6.5": "", "6.6": "Yes"}
READ = {"6.3": "yes", "6.4": "no", "6.5": "blank", "6.6": "yes"}
PAIRED = ["text", "html", "docx"]


def answered(data: bytes) -> dict[str, str]:
    return {one.provision: one.answer.value for one in self_assessment_from_bytes(data).answers}


@pytest.mark.parametrize("kind", PAIRED)
def test_below_a_heading_with_the_number(kind: str) -> None:
    rows = [["Complaint Handling Code 2024"]]
    for number, answer in ANSWERS.items():
        rows += [[f"{number} Answer"], ["Comply", answer], ["Evidence", "Reviewed. Yes"]]
        rows += [["Board lead", "Mrs Hale"]]
    read = self_assessment_from_bytes(KINDS[kind](rows))
    assert {one.provision: one.answer.value for one in read.answers} == READ
    assert {(one.requirement, one.evidence) for one in read.answers} == {
        ("Answer", "Reviewed. Yes")
    }
    assert [other.text for one in read.answers for other in one.other_columns] == ["Mrs Hale"] * 4


@pytest.mark.parametrize("kind", PAIRED)
def test_with_the_number_in_the_table(kind: str) -> None:
    rows = [["Evidence", "In the appendix"]]
    for number, answer in ANSWERS.items():
        rows += [["Code provision", number], ["Code requirement", f"Text of {number}."]]
        rows += [["Comply: Yes / No", answer], ["Commentary", "See paragraph"]]
    read = self_assessment_from_bytes(KINDS[kind](rows))
    assert {one.provision: one.answer.value for one in read.answers} == READ
    assert [one.requirement for one in read.answers] == [f"Text of {one}." for one in ANSWERS]
    assert read.unattributed == ("Evidence: In the appendix",)


@pytest.mark.parametrize("kind", PAIRED)
def test_several_pairs_in_a_row(kind: str) -> None:
    rows: list[list[str]] = []
    for number, answer in ANSWERS.items():
        rows += [[number, "Text.", "", ""], ["Comply?", answer, "Evidence", "Policy"]]
    assert answered(KINDS[kind](rows)) == READ


def test_a_row_that_only_looks_like_a_pair_is_none() -> None:
    rows = [["Comply", "No"], ["Comply", "Yes"], ["Stray", "words", "Board", "May"]]
    rows += [["1.2", "Text."], ["Comply", "Yes"], ["Board", "in May", "Lead", "Mrs Hale"]]
    (read,) = self_assessment_from_bytes(KINDS["text"](rows)).answers
    assert (read.provision, read.answer.value) == ("1.2", "yes")
