"""Answers side by side, one of them ticked: with whatever somebody ticks with."""

from __future__ import annotations

import pytest

from complaintcode.self_assessment.answers import answer_in
from complaintcode.self_assessment.reading import self_assessment_from_bytes
from complaintcode.self_assessment.ticks import ticked


@pytest.mark.parametrize(
    ("yes", "no", "said", "answer"),
    [
        ("\u2713", "", "Yes", "yes"),
        ("\u2713", "-", "Yes", "yes"),
        ("\u2713", "\u2717", "Yes", "yes"),
        ("\u2713", "N", "Yes", "yes"),
        ("\u2713", "x", "Yes", "yes"),
        ("x", "", "Yes", "yes"),
        ("Y", "N", "Yes", "yes"),
        ("1", "0", "Yes", "yes"),
        ("\u2612", "\u2610", "Yes", "yes"),
        ("Yes", "", "Yes", "yes"),
        ("Yes", "~~No~~", "Yes", "yes"),
        ("since May", "", "Yes: since May", "yes"),
        ("\u2713 since May", ".", "Yes: since May", "yes"),
        ("Partially", "", "Yes: Partially", "partly"),
        ("", "x", "No", "no"),
        ("", "No", "No", "no"),
        ("N", "Y", "No", "no"),
        ("0", "1", "No", "no"),
        ("\u2717", "\u2713", "No", "no"),
        ("", "\u2717", "No", "no"),
        ("", "", "", None),
        ("-", ".", "", None),
        ("\u2717", "", "Yes? \u2717", None),
        ("\u274c", "", "Yes? \u274c", None),
        ("N", "", "Yes? N", None),
        ("?", "", "Yes? ?", None),
        ("No", "", "Yes? No", None),
        ("N/A", "", "Yes? N/A", None),
        ("", "Yes", "No? Yes", None),
        ("\u2713", "\u2713", "Yes? \u2713 / No? \u2713", "blank"),
        ("Yes", "No", "Yes? Yes / No? No", None),
        ("since May", "till May", "Yes? since May / No? till May", None),
    ],
)
def test_what_is_ticked(yes: str, no: str, said: str, answer: str | None) -> None:
    assert ticked([("Yes", yes), ("No", no)]) == said
    found = answer_in(said)
    assert (found and found.value) == answer


@pytest.mark.parametrize(
    ("names", "row", "answer"),
    [
        ("Compliant,Evidence,Comments", "No,Policy,Late", "no"),
        ("Compliant,Evidence,Comments", "N/A,Policy,Late", "not_applicable"),
        ("Compliant,Evidence,Comments", "\u2713,Policy,Fine", "yes"),
        ("Compliant,Not compliant,Evidence", ",x,Policy", "no"),
        ("Compliant,Not compliant,Evidence", "x,,Policy", "yes"),
        ("Yes,Evidence,Comments", "No,Policy,Late", "blank"),
        ("Comply Yes,No,Evidence", "x,,Policy", "yes"),
        ("Comply Yes,Comply No,Evidence", ",x,Policy", "no"),
        ("Yes,No,N/A,Evidence", ",,x,Policy", "not_applicable"),
    ],
)
def test_a_column_is_to_be_ticked_only_beside_another(names: str, row: str, answer: str) -> None:
    form = f"Code,Requirement,{names}\n1.2,The definition.,{row}\n"
    (found,) = self_assessment_from_bytes(form.encode()).answers
    assert found.answer.value == answer
