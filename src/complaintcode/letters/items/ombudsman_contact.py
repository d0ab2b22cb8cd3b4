"""The Housing Ombudsman's contact details: at least one channel that is right on the letter's day.

A wrong or outdated channel alone, an enclosed leaflet, or a web address given for something else,
is unclear.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.escalation.channels import (
    ANY_OMBUDSMAN,
    HOUSING_OMBUDSMAN,
    OTHER_SCHEME,
    contacts_of,
)
from complaintcode.letters.matching.cues import pattern, words

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage, Text

_TO_READ = words(
    r"code",
    r"guidance",
    r"guide",
    r"spotlight",
    r"insight",
    r"publish(?:es|ed)",
    r"policy",
    r"self-assessment",
    r"report",
    r"read (?:more|about)",
    r"(?:to|can|may|should|will|be|care to) read (?:it|them)",
    r"fact ?sheets?",
    r"learn(?:ing)?",
    r"decisions",
    r"statistics",
    r"news(?:letter)?",
    r"how (?:we|landlords)",
)
_TO_TURN_TO = words(
    r"contact(?:ed|ing)?",
    r"refer(?:red)?",
    r"complain(?:ts? to)?",
    r"(?:call|phone|telephone|tel|ring|write|e-?mail|reach|ask|find|visit|speak|approach)",
    r"right",
    r"take (?:it|this|your)",
    r"details",
    r"form",
)
# In the name of the Code and its parts, and in what is to be read: no word of turning to anybody.
_CODE = pattern(
    r"\bcomplaint handling code\b|\bmake-a-complaint\b|\bcomplaints? (?:policy|procedure)"
    r"|\bfind (?:it|the (?:code|report|guidance|spotlight))\b"
    r"|\bwhich (?:you |can |may |will |be )+f(?:i|ou)nd\b"
)
_ENCLOSED = words(
    r"enclos(?:ed|ure|ing)",
    r"(?<!you )attach(?:ed|ment)",
    r"leaflet",
    r"booklet",
    r"overleaf",
    r"our website",
    r"on request",
    r"fact ?sheet",
    r"handbook",
    r"insert",
    r"back page",
    r"reverse",
    r"in this envelope",
    r"folded in",
    r"poster",
    r"(?:put|slipped|tucked|popped|included) (?:\w+ ){0,2}(?:in|inside|with) (?:with )?this"
    r" (?:letter"
    r"|envelope|e-?mail)",
)
# "I enclose our booklet. On its back cover ...": where in it, told of what stands before.
_IN_IT = words(
    r"back cover",
    r"inside",
    r"in it",
    r"page \d+",
    r"it (?:tells|explains|gives|shows|lists|sets out|says)",
)
_ENCLOSED_DETAILS = words(
    r"details?",
    r"address(?:es)?",
    r"numbers?",
    r"contact",
    r"how (?:to|you)",
    r"(?:reach|contact|find|ring|phone|e-?mail|write to|about|complain to) them",
    r"leaflet",
    r"reach",
    r"get (?:hold|in touch)",
)
_CHANNEL = words(
    r"0\d{2,4}[ )]? ?\d{3,4} ?\d{3,4}",
    r"0\d{9,10}",
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    r"www\.\S+",
    r"po box \d",
    r"[0o]3[0o]{2} ?[1li]{3} ?3[0o]{3}",  # as a scanner misreads it
)
# Numbers and addresses that nobody has: kept for invented people.
_INVENTED = pattern(r"01632|\.example\b")
# What is another's to be reached by: "you can contact us on", "our website".
_ANOTHERS = words(
    r"(?:contact|call|ring|phone|e-?mail|write to|reach|reply to|tell|ask|visit) (?:us|me)",
    r"(?:contact|call|ring|phone|e-?mail|write to|visit) (?:our|my|shelter|citizens|your)\b",
    r"(?:our|my) (?:[a-z]+ )?(?:number|website|e-?mail|office|address|portal|telephone)",
)
_NEAR = 3  # passages below the name among which its details are looked for


def ombudsman_contact(text: Text) -> Answer:
    """Can the resident reach the Ombudsman with what the letter gives?"""
    given = contacts_of(text)
    offered = [(one, contact) for one, contact in given if not _is_to_read(one, text)]
    good = [(one, contact) for one, contact in offered if contact.held_on(text.dated)]
    if good:
        names = dict.fromkeys(contact.name for _, contact in good)
        return present(list(dict.fromkeys(one for one, _ in good)), *names)
    if offered:
        names = dict.fromkeys(contact.name for _, contact in offered)
        why = f"the only details are not the Ombudsman's on that day: {next(iter(names))}"
        return unclear(list(dict.fromkeys(one for one, _ in offered)), why, *names)
    if given:
        only = list(dict.fromkeys(one for one, _ in given))
        return unclear(only, "the Ombudsman's address is given for another purpose")
    for one in text.passages:
        if _is_named(one) and (found := _instead(one, text)):
            return found
    return missing("no contact details of the Housing Ombudsman are given")


def _is_to_read(one: Passage, text: Text) -> bool:
    """Whether it is given as the place to read something, or beside the name of the Code."""
    said: str = one.text
    before = text.passages[one.number - 1].text if one.number else ""
    if one.is_title and before.endswith(":"):
        said = f"{before} {said}"
    return _TO_READ.within(said) and not _TO_TURN_TO.within(_CODE.sub(" ", said))


def _is_named(one: Passage) -> bool:
    return "ombuds" in one.text and ANY_OMBUDSMAN.within(OTHER_SCHEME.sub("", one.text))


def _instead(one: Passage, text: Text) -> Answer | None:
    """What is given in place of the Ombudsman's own details: an enclosure, a wrong number."""
    before = text.passages[one.number - 1 : one.number]
    in_it = _IN_IT.within(one.text) and any(_is_enclosed(other) for other in before)
    if in_it or _is_enclosed(one):
        return unclear([one], "the details are only in an enclosure")
    housing = HOUSING_OMBUDSMAN.within(one.text)
    for other in text.passages[one.number : one.number + _NEAR + 1]:
        if OTHER_SCHEME.within(other.text):
            return None
        if _is_enclosed(other) and _ENCLOSED_DETAILS.within(other.text):
            return unclear([other], "the details are only in an enclosure")
        if housing and other.zone == one.zone and _is_wrong(other):
            return unclear([other], "the details given are not the Ombudsman's")
    return None


def _is_enclosed(one: Passage) -> bool:
    """Whether it tells of an enclosure; "[INSERT]" is a blank."""
    return _ENCLOSED.within(one.text.replace(one.blank, " ") if one.blank else one.text)


def _is_wrong(one: Passage) -> bool:
    if _INVENTED.within(one.text) or _ANOTHERS.within(one.text):
        return False
    return _CHANNEL.within(one.text)


ITEM = Item(
    "ombudsman_contact",
    ombudsman_contact,
    kind="stage2_response",
    shown_by=(
        "You may ask the Housing Ombudsman: 0300 111 3000.",
        "Write to the Housing Ombudsman, PO Box 152, Liverpool L33 7WQ.\n\nYours truly\n3 May 2022",
        "Ring them, the Housing Ombudsman I mean, on (0300) 111-3000.",
        (
            "You can complain to the Housing Ombudsman at"
            " www.housing-ombudsman.org.uk/residents/make-a-complaint."
        ),
        "3 May 2025\n\nDear Ms Ray,\n\nHousing Ombudsman, PO Box 1484, Unit D, Preston PR2 0ET",
        "info@housing-ombudsman.org.uk will find the Housing Ombudsman.",
        "Housing Ombudsman Service\nPhone: 0300 1113000",
        "The Code is our guide. You can contact the Housing Ombudsman on 0300 111 3000.",
    ),
    unclear_by=(
        "3 May 2025\n\nDear Ms Ray,\n\nHousing Ombudsman, Exchange Tower, London E14 9GE",
        "3 May 2025\n\nDear Ms Ray,\n\nHousing Ombudsman, PO Box 152, Liverpool L33 7WQ",
        "3 May 2021\n\nDear Ms Ray,\n\nHousing Ombudsman, PO Box 1484, Unit D, Preston PR2 0ET",
        "The Housing Ombudsman's details are in the enclosed leaflet.",
        "You may go to the Housing Ombudsman. How to reach them is told in the attached booklet.",
        "Housing Ombudsman, telephone 0300 111 4000",
        "Should you think this unfair, the Housing Ombudsman is on O3OO 11l 3O0O.",
        "I enclose our booklet. On the back cover you will see how to reach the Housing Ombudsman.",
        "How to reach the Housing Ombudsman is on the sheet that I have put in with this letter.",
        (
            "The Housing Ombudsman's Spotlight on mould, which you can find at"
            " www.housing-ombudsman.org.uk, is worth a look."
        ),
        "The Complaint Handling Code can be read at www.housing-ombudsman.org.uk.",
    ),
    not_shown_by=(
        "You may take your complaint to the Housing Ombudsman.",
        "Public Services Ombudsman for Wales, 0300 790 0203",
        "The Property Ombudsman, 01722 333306, Milford House, Salisbury SP1 2BP",
        "The Housing Ombudsman expects us to learn. Our own number is 01632 960123.",
        "Local Government and Social Care Ombudsman, PO Box 4771, Coventry CV4 0EH",
        "I enclose our booklet on moth. You may ask the Housing Ombudsman.",
        "You can go to the Ombudsman once we have finished.",
        "The Housing Ombudsman's contact details are [INSERT].",
        "You can go to the Housing Ombudsman. You can contact us on 0300 123 4567.",
        "The Housing Ombudsman may be asked. You can call Shelter on 0808 800 4444.",
        (
            "The Housing Ombudsman may be asked. I have seen the photographs that you attached to"
            " them."
        ),
    ),
)
