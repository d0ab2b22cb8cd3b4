"""The remedy: what is done or offered for this resident to put matters right.

A payment, a repair, a changed decision, a corrected record, an apology offered expressly as the
remedy; with, if it is still to come, when or how. An express statement that there is none counts.
A bare "sorry", arrears and bills, and general learning do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.matching.cues import pattern, words
from complaintcode.letters.redress.granted import change_promised, changed, gets
from complaintcode.letters.redress.no_remedy import says_no_remedy, takes_back
from complaintcode.letters.redress.not_offered import (
    EARLIER_OFFER,
    IN_GENERAL,
    NEVER_OFFERED,
    NOT_OFFERED,
    for_others,
    has_lapsed,
    is_gone,
    of_earlier_answer,
)
from complaintcode.letters.redress.offers import APOLOGY, DUE, OFFERS, VAGUE_REMEDY
from complaintcode.letters.redress.payments import freed, money, refunds
from complaintcode.letters.redress.promises import (
    SUPPOSED,
    WE_FIRST,
    names_money,
    ours,
    said_by_resident,
)
from complaintcode.letters.redress.statements import LEAD_SECTIONS, Statement, statements
from complaintcode.letters.redress.sums import NONE, offered, without_parts
from complaintcode.letters.redress.works import home_promised, work_done, work_promised
from complaintcode.letters.text.once import once_a_letter

if TYPE_CHECKING:
    from decimal import Decimal

    from complaintcode.letters.text.voice import Passage, Text


class _Found(NamedTuple):
    one: Passage
    weight: int
    sums: tuple[Decimal, ...] = ()


_OPEN = "a remedy is named without what, when or how"
_BLANK = "part of the remedy is a blank of the template"
_ONLY_SORRY = "an apology is all that is offered, and not expressly as the remedy"
_BOTH = "the letter offers a payment and says that there is none"
_SILENT = "no remedy is offered, nor is it said that there is none"
_TO_YOU = "to you "  # who is named before it is no resident
# "Redress: as agreed".
_PUT_OFF = pattern(
    r"(?:^|: )(?:as (?:agreed|discussed|above)|see (?:below|above)|to follow|under review|pending)"
)
_LEARNT = words(r"learn\w*", r"lessons?", r"improv\w+", r"in future", r"prevent\w*")
_FINISHED = 1  # finished work is a remedy, unless something better or an open offer is found


@once_a_letter
def remedy(text: Text) -> Answer:
    """What is offered to put matters right?"""
    shown: list[_Found] = []
    blanks: list[Passage] = []
    rest: list[Statement] = []
    for told in statements(text):
        if told.one.of_procedure or (text.stage > 1 and of_earlier_answer(told)):
            continue
        if _LEARNT.within(told.one.unit.heading) and not names_money(told.text):
            continue
        if told.one.blank:
            if VAGUE_REMEDY.within(told.text) or "£" in told.text or told.section == "remedy":
                blanks.append(told.one)
        elif found := _shown(told):
            shown.append(found._replace(weight=found.weight + 3 * (told.section == "remedy")))
        else:
            rest.append(told)
    if blanks:
        return unclear(blanks, _BLANK)
    shown.sort(key=lambda found: -found.weight)
    weak = not shown or shown[0].weight <= _FINISHED
    if weak and (doubtful := [told.one for told in rest if _open(told)]):
        return unclear(doubtful, _OPEN)
    if shown:
        if both := takes_back([(one, any(sums)) for one, _, sums in shown]):
            return unclear(both, _BOTH)
        sums = [one for found in shown for one in found.sums]
        return present([found.one for found in shown], *without_parts(sums))
    sorry = [told.one for told in rest if _says_sorry(told)]
    return unclear(sorry, _ONLY_SORRY) if sorry else missing(_SILENT)


def _says_sorry(told: Statement) -> bool:
    return told.section == "remedy" and "apolog" in told.text and " may " not in told.text


def _shown(told: Statement) -> _Found | None:
    """The remedy that a statement shows, with how well it does."""
    if says_no_remedy(told):
        return _Found(told.one, 4, (NONE,))
    if is_gone(told):
        return None
    if sums := money(told):
        return _Found(told.one, 5, offered(told.text) if names_money(told.text) else sums)
    if refunds(told) or freed(told) or changed(told) or gets(told):
        return _Found(told.one, 4)
    if _apologises(told):
        return _Found(told.one, 3)
    if told.when and (work_promised(told) or home_promised(told)):
        return _Found(told.one, 3)
    if work_done(told):
        weight = 3 if told.section in LEAD_SECTIONS or told.listed else _FINISHED
        return _Found(told.one, weight)
    return None


def _apologises(told: Statement) -> bool:
    """Whether an apology is offered as the remedy, and not only made."""
    made = APOLOGY.within(told.text) and not IN_GENERAL.within(told.text)
    return made and (_TO_YOU in told.text or ours(APOLOGY, told.text))


def _open(told: Statement) -> bool:
    """Whether a remedy is named without what, when or how."""
    if work_promised(told) or change_promised(told):
        return True
    if told.section == "remedy" and _PUT_OFF.search(told.text):
        return True
    of_money = names_money(told.text)
    if not told.clauses or not (of_money or VAGUE_REMEDY.within(told.text)):
        return False
    offered_first = WE_FIRST.match(told.text) and ours(OFFERS, told.text)
    if said_by_resident(told.text) and not offered_first:
        return False
    if NEVER_OFFERED.within(told.text) or EARLIER_OFFER.within(told.text):
        return False
    if for_others(told.text) or has_lapsed(told):
        return False
    if of_money and NOT_OFFERED.within(told.text) and not OFFERS.within(told.text):
        return False
    due = DUE.within(told.text) and not SUPPOSED.within(told.text)
    return due or bool(told.promises) or OFFERS.within(told.text)


ITEM = Item(
    "remedy",
    remedy,
    kind="stage1_response",
    shown_by=(
        "We will pay you £200 within 15 working days.",
        "We offer you £75 for the wait. It will reach your bank account by 6 June.",
        "A new shower will be put in on Wednesday 9 July 2025.",
        "Putting it right\n\n1. Kitchen tap to be renewed on 9 June.",
        "We enclose a cheque for £50 for the nuisance.",
        "£85 came off your arrears this morning.",
        "The £40 you lost on the van went back on your card yesterday.",
        "We have removed the warning from your record.",
        "Your application has been put back into Band 2 from 4 March.",
        "The plumber called this morning and the leak is now mended.",
        "As your complaint is not upheld, no compensation is due.",
        "I do not think a payment is called for.",
        "A refund is not something that we can agree to.",
        "You will not be charged for the new key.",
        "Your name has gone back to the top of the list.",
        "From 2 June you will have the bay beside your door.",
        "Our men straightened your fence last week.",
        "We shall lag the pipes in your loft by 1 December.",
        "Remedy: none",
        "Please accept this letter as our written apology.",
        "The £150 that Mrs Carr offered is still there for you. Ring us and it will be paid.",
        "We have reduced the bill by half, and a corrected invoice is enclosed.",
        "As of Wednesday you are back at the top of the transfer list.",
        "Our Director called on your mother last week and apologised.",
        "You may collect the £48 by showing your readings at the desk.",
        "We offer £225, payable fourteen days after we hear from you.",
        "Your old bay is yours once more from Monday.",
        "We think £130 is fair. Sign the slip and it will be sent on.",
        "Since it was our mistake, a new hob was supplied at no charge on 4 May.",
        "If you send us the receipt, we will refund the cost by cheque.",
        "If you accept this offer, we will pay you £100 by 20 June.",
        "We paid £100 into your account on 3 June, so if it is not there, ring us.",
        "We have paid the plumber that you called £90.",
        "A socket goes in beside your cooker on 9 June.",
        "The men are shifting the bins from your window on 9 June.",
        "Two posts will be bolted to the ground by your bay on 9 June.",
        "I took the warning off your file this morning.",
        "The refusal was struck from your record.",
        "A payment of £45 was made to you last week.",
        "We are letting you off the call-out charge.",
        "Nobody will be asking you for the £30.",
        "The fine will not be pursued.",
        "£310 of what you paid will be taken off the price at completion.",
        "Redress\n\nAs we were not at fault, none is offered.",
        "Will we pay you anything? No.",
        "You asked for compensation. I have not awarded any.",
        "The driver has written to you himself and his letter is enclosed.",
        "The driver will be at the hall on 9 June to say sorry.",
        "Your file now says that you rang in March.",
        "We will correct your record by 9 June.",
        "From 2 June Jo Bell will be your only contact.",
        "You can have the end garage from 2 June.",
        "The cost of the key is ours to bear; send us the receipt.",
        "The £60 should not have been charged and will be refunded by Friday.",
        "The charge is disallowed.",
        "We are paying for a hotel for you from 9 June.",
        "Is compensation due? I do not believe so.",
        "The panel was not persuaded that compensation should be paid.",
        "I would like to offer you £150 in compensation. It will be paid to your bank by 6 June.",
        "The compensation of £200 will be used to reduce your arrears.",
        "The invoice has been cancelled.",
        "The fine has been cancelled.",
        "We will reimburse the cost of the fans when you send us the receipts.",
        "To resolve your complaint we have replaced the boiler.",
        "A plumber will attend on 15 May to repair the leak.",
        "A roofer will attend on 20 June to replace the tiles.",
        "I have arranged for a joiner to repair the door on 15 May.",
        "We have booked an electrician for 15 May to repair the lights.",
        "We have completed the repair.",
        "We have completed the works.",
        "The leak has now been repaired.",
        "The pump has now been replaced.",
        "The hall light has been fixed.",
        "We have cleared the drains.",
        "The rubbish has been removed.",
        "A mould wash was carried out on 2 May.",
        "A deep clean was carried out on 6 June.",
        "We have provided a dehumidifier.",
        "We have provided you with two heaters.",
        "We have changed our decision.",
        "I have changed the decision.",
        "We have reviewed the refusal and approved your application.",
        "Your application has been approved.",
        "Your application has been reinstated.",
        "We have moved you to Band B.",
        "You have been placed in Band A.",
        "We have given you a single point of contact, Jo Bell.",
        "We offer our sincere apologies as a remedy.",
        "As a remedy, we apologise for the wait.",
        "To put things right we would like to offer you our sincere apologies.",
        "To put this right I would like to offer you a full apology.",
        "We offer no remedy.",
        "As your complaint is not upheld we offer no remedy.",
        "We do not consider that compensation is due.",
        "We do not consider that a payment is appropriate.",
        "I do not consider that redress is required.",
        "We cannot offer you compensation on this occasion.",
        "I am unable to award compensation.",
        "I have not awarded compensation.",
        "We are happy to pay you £75 by 30 May.",
        "I am pleased to refund you £20 by bank transfer.",
        "We have sent you a bunch of flowers.",
        "We have adjusted your heating account.",
        "We will credit your rent account with £80.",
        "We have awarded £80 for the delay, payable within 14 days.",
        "We have offered £80 and will pay this once you accept.",
        "I am offering you £80. If you accept, please reply to this email.",
        "We offer £80. If you would like to accept this, please contact me on 01632 960002.",
        "I would like to offer you £60 as a goodwill gesture. Please let me know if you accept.",
        "We would like to award you £80. This will be credited to your rent account by 6 June.",
        "We will cover the cost of the repair to your carpet on receipt of two quotes.",
        "By way of remedy, we apologise.",
        "The fence has been repaired.",
        "The gate was repaired on 2 May.",
        "The repairs have been completed.",
        "All works have been completed.",
        "The repairs were completed on 2 May.",
        "Our contractor completed the works on 2 May.",
        "Your hot water was restored on 2 May.",
        "Your heating was repaired on 2 May.",
        "The contractor will return on 30 May to complete the repair.",
        "Your records have been updated.",
        "Your banding has been corrected to Band B.",
        "Please accept this letter as our formal apology.",
        "Please accept this letter as an apology.",
        "We offer you our apologies as the remedy for this.",
        "Compensation is not payable.",
        "Compensation is not appropriate in this case.",
        "There is no compensation due.",
        "There is no remedy due to you.",
        "No compensation applies.",
        "The hall lamp has been fixed.",
        "The rot was treated on 2 May.",
        "The damp has been treated.",
        "The electrician will fit a new heater on 30 May.",
        "The gate will be replaced in June.",
        "An operative will return on 6 June to complete the works.",
        "You are entitled to £80 compensation, which will be paid by 30 May.",
        "There is nothing to put right.",
        "We do not owe you compensation.",
        "We do not owe you a refund.",
        "We do not offer a remedy as we did nothing wrong.",
        "I am not offering a remedy.",
        "We are not offering redress.",
        "I am not able to offer compensation.",
        "We are not able to award compensation on this occasion.",
        "We cannot offer you a payment on this occasion.",
        "I do not think that compensation is appropriate.",
        "We do not think that a payment is due.",
        "We do not consider that a remedy is required.",
        "I do not believe that compensation is appropriate.",
        "I cannot offer compensation.",
        "We will not be paying compensation.",
        "We will offset £200 against your arrears.",
        "We will apply a credit of £60 to your rent account.",
        "We will replace the back door on 30 May.",
        "We will carry out a mould wash on 22 May.",
        "The windows will be replaced in July.",
        "We repaired the gate on 2 May.",
        "We have apologised and paid you £40.",
        "A plumber will return on 3 June to complete the repair.",
        "Your water supply was restored on 6 May.",
        "You have been placed in Band B. This took effect on 6 May.",
    ),
    unclear_by=(
        "We will pay compensation in line with our policy.",
        "We offer you £200.",
        "A goodwill payment will be made in due course.",
        "We will repair your window as soon as we can.",
        "Compensation: to be confirmed.",
        "Remedy\n\nI apologise for the delay.",
        "To put this right we would like to offer you [AMOUNT] within [NUMBER] days.",
        "Redress: to follow",
        "The fan was mended on 4 May. Your compensation will be worked out later.",
        "We offer a token of our regret.",
        "Compensation will be paid.\n\nWhat we learned\n\nFrom 6 June staff will check each job.",
        "We will correct your record.",
        "You will be getting something from us.",
        "There should be an adjustment in your favour.",
        "A refund is being looked at.",
        "We are sorry, and we will pay you £50.",
        "We have awarded you £80.",
        "We will pay you £90. If you remain unhappy, write to us. Please call us on 01632 960001.",
    ),
    not_shown_by=(
        "I am sorry for the inconvenience.",
        "Your arrears are £312.40.",
        "The service charge of £140 is payable by 1 July.",
        "A charge of £60 was put on your account on 1 June.",
        "You would like £200 because you had to eat out.",
        "You had to spend the £90 which you paid to your own plumber.",
        "You told us that the plumber will come on 3 June and that £50 would be paid.",
        "At stage 1 you were offered £75.",
        "Our guidance suggests payments of £50 to £250.",
        "If your complaint had been upheld we would have offered £100.",
        "We were to replace the boiler in March.",
        "The contractor had been ordered to renew the fence by 4 May.",
        "The repair was booked for 3 June but nobody came.",
        "All staff will be reminded of the procedure at the June meeting.",
        "An officer will telephone you on 3 June.",
        "The contractor has been paid £340 for the job.",
        "Nobody had told you that a refund was due.",
        "You have been moved to a lower band because you are no longer overcrowded.",
        "Your remarks have been shared with the team.",
        "The lift was mended on 1 June and broke down again on 4 June.",
        "You will have our answer by 4 June.",
        ("stage2_response", "Findings at Stage 1\n\nIt was upheld and £80 was paid on 6 June."),
        "The invoice of £96 was sent to you on 6 June and is still to be paid.",
        "Your neighbours were sent £50 each for the same week.",
        "It was good to put a face to the name on Monday.",
        "The fence came down in the gale of 20 November.",
        "You complained that we would not let you keep your scooter in the lobby.",
        "You were told the charge, £94, before the locksmith was sent.",
        "You say that he let the man in; and that the flue cover was taken down.",
        "The legal costs of £220 were added to your account in line with your lease.",
        "The bill you were sent, £140, covers the water used between 3 March and 3 April.",
        "Mr Lowe has been moved to a different patch. Your neighbour has had the tree cut back.",
        "The valve was replaced on 3 March, yet the boiler went off again.",
        "You paid £60 for it and it was delivered. A key was cut for the warden on 3 May.",
        "If we find that the contractor was at fault, we will pay you £100 by 20 June.",
        "We will pay you £100 by 20 June if the panel agrees.",
        "Your rent account is £214.60 in arrears, which must be paid by 20 June.",
        "We paid the contractor £300 for the work.",
        "We paid £300 to our builder on 3 June.",
        'The agent wrote to us: "We will pay Ms Ray £60 by 20 June." That was withdrawn.',
        "We accept your case.",
        "I will ring you on 9 June to check that the job is done.",
        "We made you an offer of £12 a week, to which there was no reply.",
        "A payment of £43 is due on Monday.",
        "Your rent rose from £90 to £96 and notice was sent to you.",
        "£80 was put on your account for a new lock.",
        "Remedy\n\nApologies and repairs may be offered.",
        "The bin lorry comes into the yard on Fridays.",
        "We cannot put you at the head of the list.",
        "If you have our consent you may build it.",
        "You have not missed a payment.",
        "We will raise the matter with the firm on 9 June.",
        "Your name was struck from the list in March.",
        "Your last payment of £85 was made on 3 April.",
        "You say a refund was promised. Nothing has been paid.",
        "Your direct debit of £96 will be taken on 9 June.",
        "The £80 charge was added in April.",
        "We can pay up to £250 for service failure.",
    ),
)
