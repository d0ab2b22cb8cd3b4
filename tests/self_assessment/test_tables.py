"""A real table: what its author put in a column stays in it, whatever stands beside it."""

from __future__ import annotations

import pytest

from complaintcode.self_assessment.reading import self_assessment_from_bytes

from .documents import KINDS

NAMES = ["Code provision", "Code requirement", "Comply 2023", "Comply 2024", "Evidence", "Comments"]
TABLES = ["csv", "markdown", "html", "docx"]


@pytest.mark.parametrize("kind", TABLES)
@pytest.mark.parametrize(
    ("row", "answer", "raw"),
    [
        (("Yes", "Almost", "Policy", "Late."), "blank", "Almost"),
        (("Yes", "Awaiting what the Board will decide", "", "To it in May."), "blank", None),
        (("Yes", "", "Policy", "Fine."), "blank", None),
        (("No", "", "Yes - letter three", "Fine."), "blank", None),
        (("No", "", "Policy", "Yes, since 2019."), "blank", None),
        (("No", "", "Policy", "Found in May. Yes, the auditors say so."), "blank", None),
        (("Yes", "Not in place", "", "Yes, we know that it is late."), "no", "Not in place"),
    ],
)
def test_nothing_is_moved_to_the_answer(
    kind: str, row: tuple[str, ...], answer: str, raw: str | None
) -> None:
    rows = [["Larkmead Homes"], NAMES, ["6.3", "Answered in ten working days.", *row]]
    (found,) = self_assessment_from_bytes(KINDS[kind](rows)).answers
    assert found.answer.value == answer
    assert found.raw == (raw or row[1] or None)
    assert (found.evidence or "", found.commentary or "") == row[2:]
    assert [(other.column, other.text) for other in found.other_columns] == [(NAMES[2], row[0])]


@pytest.mark.parametrize(
    ("row", "answer", "evidence"),
    [
        ("6.3,Answered in time.,Yes,No", "no", None),
        ("6.3,Answered in time.,Yes,Almost", "blank", None),
        ("6.3,Answered in time.,Yes", "blank", None),
        ("6.3,Answered in time.,Yes,,Policy,,,", "blank", "Policy"),
        ("6.3,Yes,Policy", "yes", "Policy"),
    ],
    ids=["no text", "a word", "this year left out", "too long", "no requirement"],
)
def test_a_row_that_is_short_has_lost_its_end(row: str, answer: str, evidence: str | None) -> None:
    form = f"{','.join(NAMES)}\n6.2,Acknowledged.,Yes,Yes,Policy,Fine.\n{row}\n"
    *_, found = self_assessment_from_bytes(form.encode()).answers
    assert (found.answer.value, found.evidence) == (answer, evidence)


@pytest.mark.parametrize("kind", ["markdown", "html", "docx"])
def test_other_tables_of_the_document_answer_nothing(kind: str) -> None:
    versions = [["Version", "Change", "Approved"], ["1.3", "Draft", "No"]]
    figures = [["Measure", "2024-25"], ["Stage 1 per 1,000", "5.1"]]
    form = [NAMES, ["1.2", "The definition.", "No", "Yes", "Policy", "Fine."]]
    lines = [["Larkmead Homes"], *versions, ["Answers"], *form, ["Figures"], *figures]
    read = self_assessment_from_bytes(KINDS[kind](lines))
    assert [(one.provision, one.answer.value) for one in read.answers] == [("1.2", "yes")]
    assert (read.answers[0].commentary or "").startswith("Fine.")
    assert {"1.3 Draft No", "Stage 1 per 1,000 5.1"} <= set(read.unattributed)
