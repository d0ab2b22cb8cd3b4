"""Does the policy define a complaint as the Code does? 2024 1.2; 2022 1.2."""

from __future__ import annotations

import pytest

from complaintcode.catalogue import edition
from complaintcode.policies.definition import _PARTS, read_definition

from .conftest import needs, row, shown

CHECK = "policy-definition"
WHOLE = (
    "An expression of dissatisfaction, however made, about the standard of service, actions or lack"
    " of action by the landlord, its own staff, or those acting on its behalf, affecting a resident"
    " or group of residents."
)
OWN = WHOLE.replace("the landlord", "Larkspur Homes")
ELEMENTS = {"subject", "manner", "object", "actor", "affected"}


def said(text: str, **more: str) -> dict[str, str]:
    return {"definition": text, **more}


@pytest.mark.parametrize(
    ("policy", "year", "expected"),
    [
        row(
            "the-codes",
            said(WHOLE),
            outcome="met",
            provision="1.2",
            strength="must",
            about="$.definition",
            id="policy/policy-definition/$.definition",
            advice=None,
            headline="definition is the Code's",
        ),
        row("with-the-landlords-name", said(OWN), outcome="met"),
        row("under-2022", said(OWN), "2022", outcome="met", provision="1.2"),
        row(
            "as-2022-prints-it",
            said(
                WHOLE.replace("landlord", "organisation").replace(
                    "a resident", "an individual resident"
                )
            ),
            outcome="met",
        ),
        row(
            "in-another-order",
            said(
                "A complaint is an expression of dissatisfaction about the standard of service,"
                " actions or lack of action by us, our own staff or those acting on our behalf,"
                " however made, affecting a group of residents or an individual resident."
            ),
            outcome="met",
        ),
        row(
            "introduced-and-in-quotation-marks",
            said(
                f"Larkspur Homes defines a complaint as: \N{LEFT SINGLE QUOTATION MARK}{OWN}\u2019"
            ),
            outcome="met",
        ),
        row(
            "with-the-name-instead-of-pronouns",
            said(
                OWN.replace("its own staff", "Larkspur Homes\u2019 own staff").replace(
                    "on its behalf", "on behalf of Larkspur Homes"
                )
            ),
            outcome="met",
        ),
        row(
            "by-capital-residents-is-no-landlord",
            said(
                OWN.replace("dissatisfaction,", "dissatisfaction by Residents,").replace(
                    "Larkspur Homes, its own", "its own"
                )
            ),
            outcome="not_met",
            headline="definition lacks: the landlord",
        ),
        row(
            "numbered", said(f"1.2 The organisation defines a complaint as {WHOLE}"), outcome="met"
        ),
        row("in-capitals", said(OWN.upper()), outcome="met"),
        row("over-lines", said(OWN.replace(" ", "\n  ")), outcome="met"),
        row(
            "with-a-name-in-small-letters-that-is-known",
            said(WHOLE.replace("the landlord", "larkspur"), name="larkspur complaints policy"),
            outcome="met",
        ),
        row(
            "with-a-name-in-small-letters-that-is-not",
            said(WHOLE.replace("the landlord", "larkspur")),
            outcome="needs_review",
            because="a person decides whether they cover the landlord",
        ),
        row(
            "explained",
            said(f"{OWN} This covers leaseholders too. Nobody need say that it is a complaint."),
            outcome="met",
        ),
        row(
            "explained-with-a-harmless-not",
            said(f"{OWN} A resident does not have to use the word complaint."),
            outcome="met",
        ),
        row(
            "taken-back-in-the-explanation",
            said(f"{OWN} We take it up only after two attempts to put it right."),
            outcome="needs_review",
            headline="definition says more than the Code's",
            missing=(),
        ),
        row(
            "narrowed",
            said(OWN.replace(".", " that we have been unable to resolve.")),
            outcome="needs_review",
            because="a person decides whether it takes anything back:"
            " 'have been unable to resolve'",
        ),
        row(
            "narrowed-by-a-word-of-the-policys-name",
            said(
                OWN.replace("dissatisfaction,", "dissatisfaction, formal,"),
                name="Formal complaints",
            ),
            outcome="needs_review",
            because="a person decides whether it takes anything back: 'formal'",
        ),
        row(
            "in-plain-words",
            said(
                "When a customer tells us they are unhappy in any way with our service or with"
                " something that we, or people working for us, have or have not done."
            ),
            outcome="needs_review",
            headline="definition in other words than the Code's",
        ),
        row("of-customers", said(OWN.replace("resident", "customer")), outcome="needs_review"),
        row(
            "in-writing",
            said(OWN.replace("however made", "made in writing")),
            outcome="not_met",
            headline="definition lacks: however made",
        ),
        row(
            "spoken-or-written",
            said(OWN.replace("however made", "spoken or in writing")),
            outcome="needs_review",
        ),
        row("formal", said(OWN.replace("expression of", "formal show of")), outcome="needs_review"),
        row("blank", said(" "), outcome="not_met", headline="no definition of a complaint"),
        row(
            "another-matter-altogether",
            said("See the leaflet."),
            outcome="not_met",
            headline="definition lacks: dissatisfaction, however made, standard of service,"
            " actions, lack of action, the landlord, its own staff, those acting on its behalf,"
            " whom it affects, a single resident, a group of residents",
        ),
        row(
            "made-on-behalf-of-a-resident-is-another-thing",
            said(
                OWN.replace("or those acting on its behalf, ", "")
                + " It may be made on behalf of a resident."
            ),
            outcome="not_met",
            headline="definition lacks: those acting on its behalf",
        ),
    ],
)
def test_definition(policy: dict[str, str], year: str, expected: dict[str, object]) -> None:
    assert shown(policy, CHECK, year, expected) == expected


@pytest.mark.parametrize("year", ["2022", "2024"])
@pytest.mark.parametrize("own", [WHOLE, OWN], ids=["landlord", "name"])
@pytest.mark.parametrize(
    ("words", "lacks"),
    [
        ("An expression of dissatisfaction, ", "dissatisfaction"),
        ("however made, ", "however made"),
        ("the standard of service, ", "standard of service"),
        ("actions or ", "actions"),
        (" or lack of action", "lack of action"),
        (" its own staff, or", "its own staff"),
        (", or those acting on its behalf", "those acting on its behalf"),
        (" a resident or", "a single resident"),
        (" or group of residents", "a group of residents"),
        (", affecting a resident or group of residents", "whom it affects"),
    ],
)
def test_each_part_that_is_left_out_is_named(words: str, lacks: str, own: str, year: str) -> None:
    assert words in own
    report = shown(said(own.replace(words, "")), CHECK, year, {"outcome": 0, "headline": 0})
    assert report["outcome"] == "not_met"
    assert report["headline"].startswith(f"definition lacks: {lacks}")


def test_the_elements_are_those_of_the_editions() -> None:
    assert {part.element for part in _PARTS} == ELEMENTS
    for year in ("2022", "2024"):
        assert {item.key for item in edition(year).provision("1.2").items} == ELEMENTS


def test_an_edition_that_asks_for_less_is_content_with_less() -> None:
    assert read_definition("An expression of dissatisfaction.", {"subject"}).lacking == ()


def test_not_given() -> None:
    assert needs({}, CHECK) == ("$.definition",)
