"""Forms that name what follows, where others have columns."""

from __future__ import annotations

import pytest

from complaintcode.self_assessment.reading import self_assessment_from_bytes

from .documents import KINDS

BLOCKS = """Self-assessment 2024

6.2
Complaints are acknowledged in five working days.
Comply: Yes
Evidence: the monthly report

6.3
Code requirement: Answers go out in ten working days,
with reasons in place.
Comply: No
Evidence: the monthly report,
chart nine

Commentary: Two officers start by March 2025.
Compliance: we count it monthly.

6.4
Extensions are told of.
Compliant - Partially
Any comments and explanations: By May 2025.

6.5
The Ombudsman's details are given.
Comply: as a rule
"""
TOLD = {
    "6.2": ("yes", "Yes", "the monthly report", None),
    "6.3": (
        "no",
        "No",
        "the monthly report, chart nine",
        "Two officers start by March 2025. Compliance: we count it monthly.",
    ),
    "6.4": ("partly", "Compliant - Partially", None, "By May 2025."),
    "6.5": ("blank", "as a rule", None, None),
}


def read(data: bytes) -> dict[str, tuple[str, str | None, str | None, str | None]]:
    found = self_assessment_from_bytes(data)
    assert found.unattributed == ()
    return {
        one.provision: (one.answer.value, one.raw, one.evidence, one.commentary)
        for one in found.answers
    }


def test_what_follows_a_label_stands_there() -> None:
    assert read(BLOCKS.encode()) == TOLD


@pytest.mark.parametrize("kind", ["html", "docx"])
def test_so_it_does_in_paragraphs(kind: str) -> None:
    paragraphs = [[line] for line in BLOCKS.replace(",\n", ", ").split("\n") if line]
    assert read(KINDS[kind](paragraphs)) == TOLD


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("Comply", "Compliant: No\nEvidence: the report\nCommentary: By May.\nOr June."),
        ("Comply", "No\nEvidence: the report\nExplanations: By May.\nOr June."),
        ("Evidence and comments", "Evidence: the report\nComments: By May.\nOr June."),
    ],
)
def test_labels_may_stand_in_a_cell(name: str, cell: str) -> None:
    names = ["Code", "Requirement", "Compliant", name]
    if name.startswith("Comply"):
        names.remove("Compliant")
    row = ["6.3", "Answered in ten working days.", *["No"] * (len(names) - 3), cell]
    ((answer, _, evidence, commentary),) = read(KINDS["docx"]([names, row])).values()
    assert (answer, evidence, commentary) == ("no", "the report", "By May.\nOr June.")


def test_an_answer_amid_words_is_no_more_than_what_follows_leaves_of_it() -> None:
    form = "6.3\nAnswers go out in ten working days.\nYes, but not at stage 2.\n"
    (found,) = self_assessment_from_bytes(form.encode()).answers
    assert (found.answer.value, found.raw) == ("partly", "Yes, but not at stage 2.")
