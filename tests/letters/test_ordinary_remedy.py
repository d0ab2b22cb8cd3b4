"""Ordinary sentences of the remedy, the actions, the wish and the complaint, and look-alikes.

Each stands in a short complete letter and is read by the rules: one sentence alone may be doubted
by the second look.
"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintcode import catalogue
from complaintcode.letters.registry import item
from complaintcode.letters.text.voice import Text

LETTER = (
    "Larkspur Homes\n1 May 2025\n\nDear Ms Ray\n\nStage 1 response\n\n{said}\n\nWe uphold your"
    " complaint because we missed two visits.\n\nIf you are unhappy with this, write to us and ask"
    " for stage 2.\n\nYours sincerely\nA. Ford\n"
)
ACKNOWLEDGED = (
    "Larkspur Homes\n1 May 2025\n\nDear Ms Ray\n\nThank you for your complaint of 29 April 2025."
    " {said}\n\nI will reply by 15 May 2025.\n\nYours sincerely\nA. Ford\n"
)
KINDS = {"stage1_response": LETTER, "acknowledgement_stage1": ACKNOWLEDGED}


def read(key: str, said: str, kind: str = "stage1_response") -> str:
    text = Text(
        KINDS[kind].format(said=said),
        kind,
        last_stage=catalogue.edition("hos-2024").letters["last_stage"],
    )
    return item(key).read(text).presence.value


ACK_ISSUES = [
    "We understand your complaint to be that mould reported in January has not been treated.",
    "I understand your complaint to be that the lift has been out of order since May.",
    "You told us that the lift has been broken since May.",
]

NO_STEPS = [
    "Our offices will be closed on 26 May 2025.",
    "Our office will be shut on 26 May.",
    "The hub will be closed on 26 May 2025.",
    "The guarantee on the windows will end on 2 June 2026.",
    "The warranty on your boiler will expire on 2 June 2026.",
    "Your warranty will begin on 2 June 2025.",
    "The offer will be withdrawn on 30 June.",
    "The offer will lapse on 30 June 2025.",
    "This offer will expire on 30 June.",
    "The offer will remain open until 30 June.",
    "The licence will run out on 30 June.",
    "Your tenancy will end on 30 June.",
    "Your new tenancy will begin on 2 June.",
    "Our new chief executive will join us on 2 June.",
    "A new housing officer will join the team on 2 June.",
    "Mrs Bell will leave us on 2 June.",
    "A survey about your experience will be sent to you within 5 working days.",
    "We will send you a survey about how we handled your complaint within 5 working days.",
    "A questionnaire on our service will be sent to you within 5 working days.",
    "You will receive a satisfaction survey within 5 working days.",
    "We will therefore not be upholding your complaint.",
    "We will not be upholding your complaint.",
    "I will therefore not be upholding this part of your complaint.",
    "We shall therefore not uphold your complaint.",
    "I will only partly uphold your complaint.",
    "We will therefore be upholding your complaint in part.",
    "We will be closing your complaint.",
    "212 roofing calls received in two days.",
    "We received 212 calls about roofs in two days.",
    "Our policy says that a permanent repair will be done in 40 days unless unsafe.",
    'Our policy says: "a permanent repair will be done in 40 days unless unsafe".',
    "Under our repairs policy, a permanent repair will be completed in 40 days.",
    "The policy is that an emergency repair will be made safe within 24 hours.",
    'Repairs policy (section 4): "a permanent repair will be done in 40 days unless unsafe".',
    "We will therefore not be sending a surveyor on 2 June.",
]

STEPS = [
    "A survey of the roof will be carried out within 5 working days.",
    "The survey report will be sent to you within 5 working days.",
    "We will survey your home about the damp on 2 June.",
    "The works will begin on 2 June.",
    "The works will end on 20 June.",
    "The new rota will begin on 2 June.",
    "The repairs team will join us on site on 2 June to look at the roof.",
    "A decorator will join the plumber at your home on 2 June.",
    "Your new boiler will be fitted on 2 June under its guarantee.",
    "We will renew the warranty on your boiler by 2 June.",
    "The office door will be repaired on 26 May 2025.",
    "In line with our policy, the repair will be completed within 20 working days.",
    "Under our policy, we will complete your repair within 20 working days.",
    "We will complete the repair within 20 working days, weather permitting.",
    "The roof will be repaired within 40 working days.",
    "We will review the results of the customer survey by 2 June.",
    "We will uphold your complaint and repair the roof by 2 June.",
    "Your tenancy file will be corrected by 2 June.",
    "I will monitor this and the surveyor will therefore now call on 2 June.",
    "In line with our policy, a repair will be completed on 2 June.",
]

OTHER_ISSUES = [
    "You told us that you are a full-time carer for your mother.",
    "You told us that you are a wheelchair user.",
    "You said that you work nights.",
    "You told us that you live with your two sons.",
    "You contacted us by telephone on 01/04/2025.",
    "You contacted us by email on 1 April 2025.",
    "You wrote to us on 1 April 2025.",
    "You have a blue badge.",
    "You have been a tenant since 2011.",
    "You moved into 16B Fishergate on 4 November 2024.",
    "You moved into your home on 4 November 2024.",
    "You told us that you moved into 16B Fishergate on 4 November 2024.",
    "You told us that you have asthma.",
    "Your complaint\n\nYou contacted us by telephone on 01/04/2025.",
    "Your complaint\n\nYou told us that you are a full-time carer for your mother.",
    "Your complaint\n\nYou have a blue badge.",
    "Your complaint\n\nYou moved into 16B Fishergate on 4 November 2024.",
    '"Good morning." you wrote.',
]

ISSUES = [
    "Your complaint\n\nYou moved into 16B Fishergate on 4 May 2024 and the boiler did not work.",
    "You told us that you are a full-time carer for your mother and that the lift is broken.",
    "You told us that you are without hot water.",
    "You told us that you have been waiting for a repair since March.",
    "You contacted us on 1 April 2025 about mould in your bedroom which had not been treated.",
    "Your complaint\n\nYou have been without a lift since March.",
    "You told us that you live with damp in two rooms.",
    "You told us that you live alone and the lift is broken.",
    "Your complaint\n\nYou have been a tenant since 2011 and never had a working boiler.",
    "Your complaint\n\nYou moved in on 4 November 2024 to a dirty flat.",
    "Customer says roof over back bedroom has leaked since storm in December 2024.",
    "The customer reported that the gate was left broken.",
]

NO_WISHES = [
    "You asked us to clear the gutters in January 2025.",
    "In January 2025 you asked us to clear the gutters.",
    "You requested a new boiler in 2023.",
    "You asked for a new fence last year.",
    "You first asked us to mend the door in March.",
    "You asked that we write to you in large print.",
    "You asked us to write to you in large print.",
    "You asked us to use your work email address.",
    "You would like us to contact you by email.",
    "You would prefer us to call you in the evening.",
    "You asked us not to ring you before noon.",
    "You asked us to send letters to your daughter.",
    "You wish to remain anonymous.",
    "You would like to remain anonymous.",
    "You asked us to keep your name confidential.",
    "You asked to be contacted by letter only.",
    "You asked our contractor to come back another day.",
    "You asked the plumber to come back another day.",
    "You asked the engineer to leave.",
    "You asked your neighbour to turn the music down.",
    "You asked the surveyor for a copy of the report.",
    "You required hospital treatment.",
    "You needed hospital treatment.",
    "You required two nights in a hotel.",
    "You require a wheelchair.",
    "On 28 August you asked for your complaint to be considered at Stage Two.",
    "You asked for your complaint to be considered at stage 2.",
    "You asked for your case to be heard by the panel.",
    "You asked for your complaint to be looked at by a manager.",
    "You asked for the complaint to be taken to stage two.",
    "You asked us to consider your complaint at stage 2.",
]

WISHES = [
    "When we spoke on 30 April 2025 you asked us to repair the door.",
    "In your complaint of 29 April 2025 you asked us to repair the door.",
    "In your email of 29 April 2025 you asked for a new boiler.",
    "You asked us to clear the gutters.",
    "You asked us to clear the gutters by June 2025.",
    "You want us to refund the charge you paid in January 2025.",
    "You asked us to refund the rent you paid in January 2025.",
    "You would like the works of January 2025 to be done again.",
    "You asked for compensation for the leak in January 2025.",
    "You would like to remain in your home.",
    "You asked us to correct your email address.",
    "You asked us to send a letter of apology.",
    "You asked for our contractor to come back another day.",
    "You asked us to send the plumber back.",
    "You asked that the plumber come back.",
    "You asked the Trust to clear the gutters.",
    "You require an apology.",
    "You require us to replace the door.",
    "You require compensation for the damage.",
    "You asked for your application to be considered again.",
]

NO_REMEDY = [
    "Our offices will be closed on 26 May 2025.",
]

OTHER_REMEDY = [
    "I have updated your contact details.",
    "We have updated your contact details on our system.",
    "We have updated your telephone number.",
    "Your contact details have been updated.",
    "I have updated the complaint record.",
    "We have updated your complaint file.",
    "Your complaint record has been amended.",
    "I have changed your email address on our records.",
    "The council has repaired the pavement.",
    "The council has now resurfaced the path.",
    "The water company has repaired the pipe.",
    "Thames Water have replaced the meter.",
    "Your neighbour's fence has been repaired.",
    "Your neighbour has repaired the fence.",
    "Your neighbour's roof was repaired on 2 April.",
    "The freeholder has replaced the gate.",
    "You have replaced the lock yourself.",
    "You have repaired the fence.",
    "You have now had the boiler repaired yourself.",
    "The order has been cancelled.",
    "The works order has been cancelled.",
    "The appointment has been cancelled.",
    "The visit on 3 May has been cancelled.",
    "The repair has been cancelled.",
    "A payment of £120 was taken from your account on 3 April.",
    "£120 was taken from your account on 3 April.",
    "We took £120 from your account on 3 April.",
    "A direct debit of £120 was collected from your bank on 3 April.",
    "A payment of £120 left your account on 3 April.",
    "The surveyor will inspect the roof on 2 June.",
    "The roofer will inspect the roof on 2 June.",
    "A plumber will inspect the pipes on 2 June.",
    "The joiner will call you on 2 June.",
    "The electrician will ring you on 2 June.",
    "The decorator will write to you by 2 June.",
    "A plumber will visit on 2 June.",
    "The electrician will look at your meter on 2 June.",
    "The surveyor will look at the roof on 2 June.",
    "The plumber will test the pipes on 2 June.",
    "The council will repair the pavement on 2 June.",
    "The fire brigade has fitted a smoke alarm next door.",
    "The police have removed the car.",
    "Our surveyor will visit on 2 June to inspect the repair.",
    "A plumber will visit on 2 June to see what repairs are needed.",
    "A plumber will attend on 2 June to check the repair.",
    "Payment will be made by BACS to the account ending 4471.",
    "Your rent\n\nTOTAL | £504.60\n\nPayment will be made by you on or before 01/06/2025.",
]

REMEDY = [
    "We have corrected your rent record.",
    "We have removed the warning from your record.",
    "Your records have been updated.",
    "The entry on your tenancy file has been deleted.",
    "Your fence has been repaired.",
    "The fence has been repaired.",
    "We have repaired your neighbour's gutter, which was leaking into your home.",
    "The charge has been cancelled.",
    "The invoice has been cancelled.",
    "A payment of £120 was made to your account on 3 April.",
    "£85 came off your arrears this morning.",
    "£120 was taken off your arrears on 3 April.",
    "A plumber will attend on 15 June to repair the leak.",
    "The roofer will return on 2 June to replace the tiles.",
    "The joiner will hang the door on 2 June.",
    "A roofer will inspect and repair the roof on 2 June.",
    "The plumber will mend the tap on 2 June.",
    "The joiner will come on 2 June to fit the door.",
    "We have put your name back on the list.",
    "The council has agreed to our request and has fitted a ramp for you.",
    "Our contractor will visit on 2 June to repair the leak.",
    "A plumber will visit on 2 June to repair the leak.",
    "A joiner will call on 2 June to hang the door.",
    "A plumber will visit on 2 June and fix the tap.",
    "The plumber will come on 2 June to clear the drain.",
    "The £120 taken from your account on 3 April has been refunded.",
    "We took £120 from your account by mistake and will refund it by 2 June.",
    "Your neighbour's leaking pipe has been repaired.",
    "Delay | £304.60\nTOTAL | £504.60\n\nPayment will be made by BACS on or before 01/06/2025.",
    "Delay 304.60\nTOTAL 504.60\n\nPayment will be made by BACS on or before 01/06/2025.",
    "Delay\t304.60\nTOTAL\t504.60\n\nPayment will be made by BACS on or before 01/06/2025.",
]


@pytest.mark.parametrize("said", ACK_ISSUES)
def test_shows_definition_in_an_acknowledgement(said: str) -> None:
    assert read("definition", said, "acknowledgement_stage1") == "present"


@pytest.mark.parametrize("said", NO_STEPS)
def test_does_not_show_actions(said: str) -> None:
    assert read("actions", said) == "missing"


@pytest.mark.parametrize("said", STEPS)
def test_shows_actions(said: str) -> None:
    assert read("actions", said) == "present"


@pytest.mark.parametrize("said", OTHER_ISSUES)
def test_leaves_open_definition(said: str) -> None:
    assert read("definition", said) != "present"


@pytest.mark.parametrize("said", ISSUES)
def test_shows_definition(said: str) -> None:
    assert read("definition", said) == "present"


@pytest.mark.parametrize("said", NO_WISHES)
def test_does_not_show_outcomes_sought(said: str) -> None:
    assert read("outcomes_sought", said) == "missing"


@pytest.mark.parametrize("said", WISHES)
def test_shows_outcomes_sought(said: str) -> None:
    assert read("outcomes_sought", said) == "present"


@pytest.mark.parametrize("said", NO_REMEDY)
def test_does_not_show_remedy(said: str) -> None:
    assert read("remedy", said) == "missing"


@pytest.mark.parametrize("said", OTHER_REMEDY)
def test_leaves_open_remedy(said: str) -> None:
    assert read("remedy", said) != "present"


@pytest.mark.parametrize("said", REMEDY)
def test_shows_remedy(said: str) -> None:
    assert read("remedy", said) == "present"


@pytest.mark.parametrize("apart", [" ", "\n\n"])
@pytest.mark.parametrize(
    ("before", "said"),
    [
        (
            "Thank you for your complaint dated 29 April 2025 about mould in your bedroom.",
            "We understand your complaint to be that mould was reported and has not been treated.",
        ),
        (
            "Thank you for your complaint dated 29 April 2025 about the roof.",
            "Customer says roof over back bedroom has leaked since storm in December 2024.",
        ),
    ],
)
def test_the_full_complaint_is_quoted_before_its_topic(before: str, said: str, apart: str) -> None:
    kind = "acknowledgement_stage1"
    text = Text(ACKNOWLEDGED.format(said=f"{before}{apart}{said}"), kind, last_stage=2)
    assert item("definition").read(text).passages[0].text == said.lower()


SUMS = [
    ("We will pay you 1.000.00 pounds by 30 May 2025.", "1000"),
    ("We will pay you £1.000.00 by 30 May 2025.", "1000"),
    ("We will pay you £1,000 by 30 May 2025.", "1000"),
    ("We will pay you 1,000.50 pounds by 30 May 2025.", "1000.5"),
    ("Under our policy we pay between £50 and £250, and we will pay you £60 by 30 May.", "60"),
    ("Our policy suggests £50 to £250, so we will pay you £60 by 30 May.", "60"),
    ("We will pay you £240, not £180, by 30 May 2025.", "240"),
    ("We will pay you £240 instead of £180 by 30 May 2025.", "240"),
    ("We will pay a further £60, which makes £240 with the £180 paid, by 30 May.", "60 240"),
    ("We will pay you a further £60 by 30 May, which makes £240 with the £180 paid.", "60 240"),
    ("We will pay you another £60 by 30 May 2025, making a total of £240.", "60 240"),
    ("The charge of £75 for the lock is cancelled and we will pay you £60 by 30 May.", "60"),
    ("We have cancelled the charge of £75 and paid you £60 by BACS.", "60"),
    ("The charge of £75 for the lock is cancelled.", ""),
    ("The £75 charge for the lock has been cancelled.", ""),
    ("We have waived the £75 charge.", ""),
    ("We have written off your arrears of £75.", ""),
    ("We will refund the charge of £75 by 30 May 2025.", "75"),
    ("The £75 charge has been refunded to your account.", "75"),
    ("We will pay you £10 for each of the six weeks by 30 May 2025.", "60"),
    ("We will pay you £10 a week for six weeks by 30 May 2025.", "60"),
    ("We will pay you £10 for each of the 6 missed appointments by 30 May 2025.", "60"),
    ("We will pay you £5 a day for twelve days, £60, by 30 May 2025.", "60"),
    ("We will pay you £25 for each missed visit by 30 May 2025.", "25"),
    ("We will pay you £50 for the delay and £100 for distress by 30 May 2025.", "50 100"),
    ("TOTAL | £504.60\n\nPayment will be made by BACS on or before 01/06/2025.", "504.6"),
]


@pytest.mark.parametrize(("said", "sums"), SUMS)
def test_the_sums_of_a_remedy(said: str, sums: str) -> None:
    text = Text(LETTER.format(said=said), "stage1_response", last_stage=2)
    found = item("remedy").read(text)
    assert found.presence.value == "present"
    assert list(found.values) == [Decimal(one) for one in sums.split()]


@given(st.text("£0123456789,.-", min_size=1, max_size=12), st.sampled_from(["", " pounds"]))
def test_no_figures_stop_the_reading(figures: str, unit: str) -> None:
    said = f"We will pay you {figures}{unit} a week for 6 weeks by 30 May 2025."
    text = Text(LETTER.format(said=said), "stage1_response", last_stage=2)
    assert all(one >= 0 for one in item("remedy").read(text).values)
