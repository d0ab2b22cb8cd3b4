"""Ordinary sentences on the way onward, and on whose a matter is, each in a short letter."""

from __future__ import annotations

import pytest

from tests.letters.test_ordinary_extension import WITH_DATE, read

# --- the way onward

STAGE_1 = "This is our stage 1 response. We uphold it because the visit of 3 March was missed."
STAGE_2 = "This is our stage 2 response. We uphold it because the visit of 3 March was missed."


@pytest.mark.parametrize(
    "said",
    [
        "Following contact from the Housing Ombudsman, we escalated your complaint to Stage 2.",
        "We received a request from the Housing Ombudsman to escalate your complaint.",
        "Your complaint was referred back to us by the Housing Ombudsman.",
        "The Housing Ombudsman has referred your complaint to us.",
        "The Housing Ombudsman wrote to us on 3 May about your complaint.",
        "In line with a direction of the Housing Ombudsman we have considered your complaint.",
    ],
)
def test_what_the_ombudsman_did_is_no_way(said: str) -> None:
    assert read("escalation_route", said, STAGE_2, "stage2_response") == "missing"


@pytest.mark.parametrize(
    "said",
    [
        "You may refer it to the Housing Ombudsman yourself, or ask a designated person to do so.",
        "You can go to the Housing Ombudsman yourself, or ask a designated person such as your MP.",
        "You can complain to the Housing Ombudsman, or ask a designated person to help you.",
        "A designated person can refer it to the Housing Ombudsman, or you can do so yourself.",
        (
            "Following contact from the Housing Ombudsman, we looked at it again. You can now take"
            " your complaint to the Housing Ombudsman."
        ),
    ],
)
def test_a_way_that_is_open(said: str) -> None:
    assert read("escalation_route", said, STAGE_2, "stage2_response") == "present"


@pytest.mark.parametrize(
    "said",
    [
        "You must ask a designated person such as your MP to go to the Housing Ombudsman.",
        "You can take it to the Housing Ombudsman through a designated person.",
        "You can go to the Housing Ombudsman yourself after eight weeks, or ask your MP.",
        "You can ask a designated person to refer it to the Housing Ombudsman.",
    ],
)
def test_a_way_that_is_barred(said: str) -> None:
    assert read("escalation_route", said, STAGE_2, "stage2_response") == "unclear"


@pytest.mark.parametrize(
    "said",
    [
        "You can ask for a review of your rent by calling 01632 960 042.",
        "You can ask for a review of your service charge by emailing rents@elm.example.",
        "You may appeal against the eviction by writing to us at Elm House.",
        "If you are unhappy with your rent you can ask for a review by calling 01632 960 042.",
        "You can ask for a review of your tenancy by replying to this email.",
        "To request a review of your housing application, please email lettings@elm.example.",
    ],
)
def test_a_review_of_something_else(said: str) -> None:
    assert read("escalation_route", said, STAGE_1, "stage1_response") != "present"


@pytest.mark.parametrize(
    "said",
    [
        "You can ask for a review of this decision by calling 01632 960 042.",
        "You can ask for a review of our response by emailing complaints@elm.example.",
        "You can ask for a review of your complaint about the rent by calling 01632 960 042.",
        "You can escalate your complaint to Stage 2 by contacting the Customer Relations Team.",
        "You can ask for a Stage 2 review by contacting the Complaints and Resolution Team.",
        "You can ask for Stage 2 by speaking to your Neighbourhood Housing Officer.",
    ],
)
def test_a_review_of_the_answer(said: str) -> None:
    assert read("escalation_route", said, STAGE_1, "stage1_response") == "present"


# --- whose it is

OURS_OR_NOT = [
    "We look after the lift and the stairs.",
    "We are responsible for servicing your boiler.",
    "The council is responsible for collecting the bins.",
    "The parking fine is for the council, not us.",
    "We cannot change the time of the bus, which the council sets.",
]
WHO_DOES_IT = [
    "The repairs team looks after all of our homes in Sheffield.",
    "Our housing officer looks after your estate.",
    "Our repairs contractor maintains all of our boilers.",
    "Our gas team is responsible for servicing boilers.",
    "The repairs team is responsible for booking appointments.",
    "We manage all our homes from our office in Leeds.",
    "We cannot change the time limit for our response.",
    "We are unable to change the date of our response.",
    (
        "If you've already reported something that isn't on our list of open jobs, tell the repairs"
        " line and not us."
    ),
    "Please tell the repairs team, not us, about new repairs.",
]


@pytest.mark.parametrize("said", OURS_OR_NOT)
def test_whose_it_is(said: str) -> None:
    assert read("responsibility", said, WITH_DATE, "acknowledgement_stage1") == "present"


@pytest.mark.parametrize("said", WHO_DOES_IT)
def test_who_does_it_is_not_whose_it_is(said: str) -> None:
    assert read("responsibility", said, WITH_DATE, "acknowledgement_stage1") == "missing"
