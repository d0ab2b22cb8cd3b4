"""The new date: by when the answer will come, as a day or as a period that can be counted.

Dates of other events, of the complaint, of the policy, or the date that is missed, do not count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.wording import day
from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.extension.new_dates import (
    blank_dates,
    is_part_blank,
    names_two_days,
    new_dates,
    passed_dates,
    vague_dates,
)

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Text


def extension_date(text: Text) -> Answer:
    """By when will the answer come?"""
    given = new_dates(text)
    days = sorted({one.day for one in given if one.day})
    # A day says it better than a period.
    shown = list(dict.fromkeys(one.passage for one in sorted(given, key=lambda one: not one.day)))
    if any(one.is_no_day for one in given):
        return unclear(shown, "there is no such day as the one given for the answer")
    if len(days) > 1 or (not days and len({one.said for one in given} - {""}) > 1):
        return unclear(shown, "more than one date is given for the answer", *days)
    vague = vague_dates(text)
    if shown and (either := [one for one in vague if names_two_days(one)]):
        return unclear([*either, *shown], "a date is given for the answer, and then another", *days)
    if shown:
        return present(shown, *days)
    if vague:
        return unclear(vague, "no date and no period that can be counted")
    blanks = blank_dates(text)
    if part := [one for one in blanks if is_part_blank(one)]:
        return unclear(part, "part of the date was never filled in")
    return missing("the date was never filled in" if blanks else _why_missing(text))


def _why_missing(text: Text) -> str:
    passed = passed_dates(text)
    days = [one.day for one in passed if one.day]
    if not passed:
        return "no new date is given for the answer"
    which = f", {day(max(days))}," if days else ""
    return f"the day given for the answer{which} had already come"


ITEM = Item(
    "extension_date",
    extension_date,
    kind="extension_stage1",
    shown_by=(
        "We will now respond by 31 January 2025.",
        "I have extended the time for our response to 31 January 2025.",
        "You will have our answer within fifteen working days of the date of this letter.",
        "We are extending the time for our reply by ten working days.",
        "New response date: 8 August 2025",
        "23 July 2025\n\nRevised deadline\n\nFriday 8 August 2025",
        "Bear with us until Friday and the letter will be on your mat.",
        "Count ten working days from today and you will be reading our answer.",
        "We said that you would hear by 3 June, but our reply will now reach you by 17 June 2025.",
        "Rather than 3 June 2025, our reply will be with you on 17 June 2025.",
        "We cannot give you a full answer before 17 June 2025.",
        "The survey is on 3 June 2025 and you will have our response no later than 10 June 2025.",
        "Dear Mr Poole,\n\nYours sincerely\nA Ray\n\nP.S. Our reply will come by 3 June 2025.",
        "The new deadline for our reply is 3 June 2025.",
        "The response, which was due on 3 June 2025, is now due on 17 June 2025.",
        "I have been given until 17 June to finish the review.",
        "Another three weeks, and you shall have my findings.",
        "The answer is not coming on 3 June 2025 but on 17 June 2025.",
        "17 June 2025 is when you will have our decision.",
        "We are giving ourselves twenty working days from today for our answer.",
        "Look for the Board's letter on or before Friday 27 June.",
        "New due date for the stage 2 reply - Tues 18 Feb (was Tues 4 Feb).",
        "We said you would have it by 1 August. We will now give it to you by 15 August.",
        "You will have our reply not more than ten working days from today. We do not expect more.",
        "Can I ask you to give me another week for my answer?",
        "I can let you have the outcome of your complaint on 12 June.",
        "The review is to end by 6 June.",
        "Expect it on the 21st of March and not before.",
        "We will reply by 20 June 2025, or sooner if we can.",
        "Two more weeks, to 20 May 2025, is what we need for our reply.",
        "We will not keep you waiting for our answer beyond 3 June 2025.",
        "You will have our answer by 3 June 2025, but the rest depends on the joiner.",
        "The deadline for our reply has moved from 20 May to 3 June 2025.",
        (
            "You will have our answer by 3 June 2025. The work goes on, whatever the outcome may"
            " be,"
            " and has been booked for 1 July."
        ),
        "You will have our answer by 3 June 2025, and the money for the gate soon afterwards.",
        "If you have anything to add, ring me; we will reply by 20 June 2025.",
        "We will reply by 23 May 2025 and ring you every Friday until then.",
        "You will have our reply by 23 May 2025 and a call each Friday until then.",
        "I will call you on 16 May with an update and send our full response by 23 May 2025.",
        "We have extended your complaint until 23 May 2025.",
        "I can confirm that we will respond by 23 May 2025.",
        "I am writing to extend the deadline for your complaint to 23 May 2025.",
        "Please allow a further 10 working days for our response.",
        "Your complaint will be responded to by 23 May 2025.",
        "We have agreed a new response date of 23 May 2025 with you.",
        "I will call you weekly and reply in full by 23 May 2025.",
    ),
    unclear_by=(
        "We will respond as soon as possible.",
        "You will have our answer by 3 June 2025. Our new date for the response is 6 June 2025.",
        "You will have our response once the surveyor has reported.",
        "We hope to reply in a few weeks.",
        "We will send you our decision early in March.",
        "Our answer will be with you in due course.",
        "We will reply within ten working days of receiving the surveyor's report.",
        "I cannot yet say when you will have our answer.",
        "Our reply will be with you by [DAY] June 2025.",
        "The deadline for your reply has been extended by 10 / 20 working days.",
        "Your reply will be with you within five days of our receiving the engineer's findings.",
        "My response will reach you by 16 May. If our revised deadline of 30 May passes, call me.",
        "Our reply must wait for the boiler man's report.",
        "You should have our findings towards the back of May.",
        "Our reply will be sent within five working days of the interview with the driver.",
        "I am hopeful of replying within a month or so.",
        "If the surveyor reports by 10 June, we will reply by 20 June 2025.",
        "If we can, we will reply by 20 June 2025.",
        "We will reply by 20 June 2025 if the surveyor has reported.",
        "You will have our answer by 20 June 2025, provided that the agent answers us.",
        "Once the Board has met on 26 May, we shall write with our answer shortly afterwards.",
        "I hope to reply around the middle of June, or if not then, not long afterwards.",
        "We hope to answer by the end of May or early June.",
        "You will have our answer by 23 May or 30 May.",
        "I will reply by 3 June 2025, but it depends on the surveyor.",
        "As soon as the report is in you will have our answer.",
        "Our reply must wait until the engineer is back.",
        "It may be another couple of weeks before you have our response.",
        "We will reply by 31 June 2025.",
        "6 June 2025\n\nDear Ms Ray\n\nOur new response date is 31 September.",
        "You will have our answer by 29 February 2026.",
    ),
    not_shown_by=(
        "You can now expect our response by [DD/MM/YYYY].",
        "The surveyor will visit on 3 June 2025.",
        "Our response was due on 3 June 2025.",
        "Your answer should reach you by 3 June 2025. It will not, and I am sorry.",
        "The Code allows us to extend the time for our response by up to 10 working days.",
        "I will ring you every Friday to tell you how far we have got with our response.",
        "The agent has promised us its reply by 3 June 2025.",
        "Please let us have your reply by 3 June 2025.",
        "We are not able to respond by 3 June 2025.",
        "Thank you for your complaint of 3 June 2025. We need more time to answer it.",
        "The plumber will be with you on 3 June 2025.",
        "We hope that the gate will be finished by 3 June 2025.",
        "We will tell you on 3 June whether we need more time for our reply.",
        "The findings of the fire service are expected on 3 June 2025.",
        "The new date for the roof survey is 3 June 2025.",
        "The extension has been agreed by Ms Hurd, Head of Homes, on 6 May 2025.",
        "When you will hear from us\n\nThe surveyor will visit on 16 May 2025.",
    ),
)
