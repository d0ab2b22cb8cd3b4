"""Plain sentences about money, amends and work, as landlords write them, and how they are read."""

from __future__ import annotations

import pytest

from tests.letters.test_ordinary_ways import by_rules, presence


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            (
                "We uphold your complaint. We have awarded £150 compensation for those failures."
                " It will be paid within 14 days."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. Compensation of £150 is awarded for those weeks"
                " without heating and will be paid within 14 days."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. £150 was credited to the rent account on 3 June for"
                " those three weeks."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. A payment of £150 will be made by Riverside Homes"
                " within 14 days."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. We will pay compensation of £100 to the tenants, Mr"
                " and Mrs Bell, within 14 days."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. Nobody came to see the boiler for three weeks. We"
                " offer you £50 compensation because your letters were not answered."
            ),
            "unclear",
        ),
        (
            (
                "We uphold your complaint. We offer you £50 compensation because your calls were"
                " not returned."
            ),
            "unclear",
        ),
        (
            (
                "We uphold your complaint. We offer you £50 compensation because your"
                " application was refused in error."
            ),
            "unclear",
        ),
        (
            (
                "We uphold your complaint. We offer you £50 compensation because your case was"
                " closed too soon."
            ),
            "unclear",
        ),
        (
            (
                "We uphold your complaint. We offer you £50 compensation because they did not"
                " answer your calls."
            ),
            "unclear",
        ),
        (
            (
                "We uphold your complaint. You asked for compensation. The recharge of £84 has"
                " been withdrawn."
            ),
            "present",
        ),
        (
            ("We uphold your complaint. We offer you £100. The warning letter has been withdrawn."),
            "present",
        ),
        ("You have had £84 taken from your account twice.", "missing"),
        ("An apology is one of the things you asked for.", "missing"),
        ("A written apology was promised to you in March but none was sent.", "missing"),
        ("A revised statement was sent to you on 3 March, which was wrong as well.", "missing"),
        ("A corrected letter was sent on 3 March.", "missing"),
        ("We decided on £50 in March.", "missing"),
        (
            (
                "We uphold your complaint. We have withdrawn the notice, and I note that you"
                " have paid the rent."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. We have corrected your rent account within two days"
                " of your complaint."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. I can see from your account that the charge was added"
                " in error and it has been removed."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. Your record has been corrected, as our system shows"
                " that you paid on time."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. For your information, the new boiler was fitted on 9"
                " June."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. The boiler has now been replaced under our contract"
                " with Gasworks Ltd."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. Our records show that the warning was given in error"
                " and it has been removed from your file."
            ),
            "present",
        ),
        ("We uphold your complaint. Our gas company will fit the boiler on 9 June.", "present"),
        (
            (
                "We uphold your complaint. National Grid will be asked by us to move the meter"
                " on 9 June."
            ),
            "present",
        ),
        ("The manager who looks after your block has been told of this.", "missing"),
        ("Your housing officer will be writing to you.", "missing"),
        ("Your housing officer will be reminded of this.", "missing"),
        ("We do not uphold your complaint.\n\nRemedy - nil.", "present"),
        ("We do not uphold your complaint.\n\nRemedy - nil", "present"),
        ("We do not uphold your complaint.\n\nRemedy - Nil", "present"),
        (
            (
                "We uphold your complaint. Compensation of £200 will be paid by Northgate Homes"
                " within 28 days."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. £90 has been credited to the joint tenants' rent"
                " account for the four weeks."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. £150 will be paid by Homes Direct, our finance arm,"
                " by 20 June."
            ),
            "present",
        ),
        (
            "We uphold your complaint. We offer you £100 as your emails were never answered.",
            "unclear",
        ),
        (
            (
                "We uphold your complaint. I offer you £100 because your job was closed without"
                " being done."
            ),
            "unclear",
        ),
        (
            (
                "We uphold your complaint. We offer you £100 because the repair was closed"
                " without being done. It will be paid within 14 days."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. We would like to offer you £100, as the first"
                " appointment was refused by our contractor. Payment will be made within 14 days."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. You asked for compensation. The notice has been"
                " withdrawn."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. You were offered a goodwill payment by phone. The"
                " warning has now been withdrawn from your file."
            ),
            "present",
        ),
        (
            "You have had £60 taken out of your account by direct debit each month since April.",
            "missing",
        ),
        ("You have had £20 returned by the bank.", "missing"),
        ("An apology is what you would like from us.", "missing"),
        ("The apology is in our letter to you of 3 May.", "missing"),
        ("An apology was given to you by phone at the time.", "missing"),
        ("You have received a letter saying sorry, but you feel that it is not enough.", "missing"),
        ("A corrected bill was sent to you in April.", "missing"),
        ("A revised tenancy agreement was sent to you in 2023.", "missing"),
        ("A duplicate invoice was sent to you by mistake.", "missing"),
        ("The replacement certificate was sent to the wrong address.", "missing"),
        ("The surveyor came to a figure of £4,000 for the works.", "missing"),
        ("We decided on £12 a week for the garage rent.", "missing"),
        ("The panel settled on £1,200 for the major works charge.", "missing"),
        ("The tribunal fixed on £90 as the fair rent.", "missing"),
        (
            (
                "A reduction in service charge is due to be considered by the board for all"
                " residents."
            ),
            "missing",
        ),
        ("Your rebate is calculated by the council.", "missing"),
        ("There has been a reduction in noise and we will continue to monitor it.", "missing"),
        ("The allowance for wear and tear is considered by the surveyor.", "missing"),
        ("The caretaker who looks after your block was on leave.", "missing"),
        ("The officer who looks after your street will call you.", "missing"),
        ("Your manager will be speaking to the team.", "missing"),
        ("Your caretaker will be reminded to clean the stairs.", "missing"),
        ("Your housing officer will be present at the meeting.", "missing"),
        ("Your housing officer will be reviewing this case.", "missing"),
        ("Your housing officer will be on site on 9 June.", "missing"),
        ("You can bid for homes from the Thursday of each week.", "missing"),
        ("You may park in the road from Monday to Friday.", "missing"),
        ("You can expect to hear from the surveyor by 9 June.", "missing"),
        ("You may hear from the team on 9 June.", "missing"),
        ("You can report repairs online from 1 July.", "missing"),
        ("The original price stands.", "missing"),
        ("The first rate applies to all flats.", "missing"),
        ("The previous rent figure applies until April.", "missing"),
        ("The offer of £50 was not accepted but remains open.", "unclear"),
        (
            "Our offer of £50 was not accepted. It remains open, and we will pay it by 9 June.",
            "present",
        ),
    ],
)
def test_plain_amends(said: str, expected: str) -> None:
    assert by_rules("remedy", "stage1_response", said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("We can do no more for you.", "missing"),
        (
            (
                "We uphold your complaint. The developer will return on 9 June to repair the"
                " defects in the bathroom."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. Severn Water will attend with our plumber on 9 June"
                " to find the leak."
            ),
            "present",
        ),
        (
            (
                "We uphold your complaint. The fire service will carry out a safe and well visit"
                " on 9 June, which we have arranged."
            ),
            "present",
        ),
        ("We uphold your complaint. The school will be written to on 9 June.", "present"),
        ("That is all done by the contractor when a tenancy begins.", "missing"),
        ("You say that nobody has to come and see the damp before deciding.", "missing"),
        ("This leaves no one with a job that they can be proud of.", "missing"),
        ("There is no work on that for which we are responsible.", "missing"),
        ("It is all finished with gloss paint, as the lease requires.", "missing"),
        ("The resident has to do no more than ring the repairs line.", "missing"),
        ("We would be doing nothing more than repeating the inspection.", "missing"),
        ("Your complaint says that we are doing nothing more about the noise.", "missing"),
        ("We have still to find any record of your call.", "missing"),
        ("She told you that she had put you down for a visit, but had not.", "missing"),
        ("The officer booked you in for the wrong day.", "missing"),
        ("The contractor had booked you in for 9 March and did not attend.", "missing"),
        (
            (
                "We uphold your complaint. The mains water will be turned off on 9 June while we"
                " fit the valve."
            ),
            "present",
        ),
        ("To accept this offer: reply by 9 June.", "missing"),
        ("Our teams aim to call within two days.", "missing"),
        ("Our contractors aim to attend within 24 hours of an emergency.", "missing"),
        ("Staff continue to visit the block every week.", "missing"),
        ("Contractors expect to finish most jobs within 20 days.", "missing"),
        ("Most residents prefer to meet the surveyor within a week.", "missing"),
        (
            (
                "We uphold your complaint. He asks that you ring him by 9 June to agree a day,"
                " and he will fit the door on 16 June."
            ),
            "present",
        ),
        ("No one has a right to do this.", "missing"),
        (
            (
                "We uphold your complaint. British Gas will service the communal boiler on 9"
                " June on our behalf."
            ),
            "present",
        ),
        ("We booked you in for 9 March and did not come.", "missing"),
    ],
)
def test_plain_steps(said: str, expected: str) -> None:
    assert presence("actions", "stage1_response", said) == expected
