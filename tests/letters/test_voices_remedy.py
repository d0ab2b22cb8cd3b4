"""Remedies and steps in voices of their own: whose money, whose work, and what is only history."""

from __future__ import annotations

import pytest

from tests.letters.test_ordinary_ways import by_rules


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The sum demanded from you was £512.60, of which £250.00 has been paid.", "missing"),
        ("A sum of £90 each has been paid to the families at numbers 4 and 6.", "missing"),
        ("Our letter of 2 April contained an offer of £150. It has lapsed.", "missing"),
        ("You turned down £200 in April. We will pay you £300 on 6 June.", "present"),
        ("The freeholder informs us that it is to repaint the stairwell on 2 June.", "missing"),
        ("Our contractor tells me that he will be renewing your fence on 9 June.", "present"),
        ("I should also record that the path was swept on 4 July.", "missing"),
        ("His apology, written by himself, went off to you in this morning's post.", "present"),
        ("From Monday 3 March your housing officer will be Jo Lane.", "present"),
        ("The mason is coming for your step on 9 June.", "present"),
        ("The committee voted you a rent holiday and left it to Jo to say how long.", "unclear"),
    ],
)
def test_a_remedy_is_the_landlords_and_for_this_resident(said: str, expected: str) -> None:
    assert by_rules("remedy", "stage1_response", said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("That leaves nobody with a job to do.", "present"),
        ("Warden to ring the firm, 3 June.", "present"),
        ("Resolved: gutter to be cleared. Owner: Hakim. 14 June.", "present"),
        ("The right to complain to the board ends on 9 June.", "missing"),
        ("Network Rail will be cutting back the bank on 3 June.", "missing"),
        ("Tom forgot to cut the hedge on 9 June.", "missing"),
    ],
)
def test_a_step_is_the_landlords_and_still_to_come(said: str, expected: str) -> None:
    assert by_rules("actions", "stage1_response", said) == expected
