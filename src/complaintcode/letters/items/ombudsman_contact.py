"""The Housing Ombudsman's contact details: at least one channel that is right on the letter's day.

A wrong or outdated channel alone, an enclosed leaflet, or a web address given for something else,
is unclear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.channels import (
    ANY_OMBUDSMAN,
    CONTACTS,
    HOUSING_OMBUDSMAN,
    OTHER_SCHEME,
    WAY,
)

if TYPE_CHECKING:
    from complaintcode.letters.channels import Contact
    from complaintcode.letters.voice import Passage, Text

_OTHER_PURPOSE = words(
    r"code",
    r"guidance",
    r"spotlight",
    r"insight",
    r"published",
    r"policy",
    r"self-assessment",
    r"report",
    r"read more about",
    r"fact ?sheets?",
    r"learn",
    r"centre for learning",
    r"decisions",
    r"statistics",
    r"news",
    r"how (?:we|landlords)",
)
_ENCLOSED = words(
    r"enclos\w+",
    r"attach\w+",
    r"leaflet",
    r"booklet",
    r"overleaf",
    r"our website",
    r"on request",
    r"factsheet",
    r"handbook",
    r"insert",
    r"back page",
    r"reverse",
)
_PHONE = words(
    r"0\d{2,4}[ )]? ?\d{3,4} ?\d{3,4}",
    r"0\d{9,10}",
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    r"www\.\S+",
    r"po box",
)


def ombudsman_contact(text: Text) -> Answer:
    """Can the resident reach the Ombudsman with what the letter gives?"""
    day = text.dated
    good: list[tuple[Passage, Contact]] = []
    stale: list[tuple[Passage, Contact]] = []
    other_use: list[Passage] = []
    for one in text.passages:
        for contact in CONTACTS:
            if not contact.pattern.search(one.text):
                continue
            if contact.name.startswith("www") and _OTHER_PURPOSE.search(one.text) and not re.search(r"\b(?:contact|refer|complain\w*|call|phone|telephone|tel|ring|write|reach|ask|right)\b", re.sub(r"complaint handling code", "", one.text)):
                other_use.append(one)
            elif day is not None and not contact.since <= day <= contact.until:
                stale.append((one, contact))
            elif day is None and contact.until.year < 9999:
                stale.append((one, contact))
            else:
                good.append((one, contact))
    if good:
        return present(list(dict.fromkeys(one for one, _ in good)), *dict.fromkeys(c.name for _, c in good))
    if stale:
        return unclear([one for one, _ in stale], f"the only details are not the Ombudsman's on that day: {stale[0][1].name}", *dict.fromkeys(c.name for _, c in stale))
    if other_use:
        return unclear(other_use, "the Ombudsman's address is given for another purpose")
    for at, one in enumerate(text.passages):
        if not ANY_OMBUDSMAN.search(one.text):
            continue
        rest = OTHER_SCHEME.sub("", one.text)
        if not ANY_OMBUDSMAN.search(rest):
            continue
        if _ENCLOSED.search(one.text):
            return unclear([one], "the details are only in an enclosure")
        housing = HOUSING_OMBUDSMAN.search(one.text)
        nearby = [one, *text.passages[at + 1 : at + 4]]
        for other in nearby:
            if OTHER_SCHEME.search(other.text):
                break
            if _ENCLOSED.search(other.text) and re.search(r"\b(?:details|address|number|contact|how to|them|leaflet)\b", other.text):
                return unclear([other], "the details are only in an enclosure")
            found = _PHONE.search(other.text)
            if housing and found and (other is one or other.section == one.section) and other.zone == one.zone and "01632" not in other.text and ".example" not in other.text:
                return unclear([other], "the details given are not the Ombudsman's")
    return missing("no contact details of the Housing Ombudsman are given")


ITEM = Item(
    "ombudsman_contact",
    ombudsman_contact,
    kind="stage2_response",
    shown_by=(
        "You may ask the Housing Ombudsman: 0300 111 3000.",
        "Write to the Housing Ombudsman, PO Box 152, Liverpool L33 7WQ.\n\nYours sincerely\n3 May 2022",
    ),
    unclear_by=(
        "3 May 2025\n\nDear Ms Ray,\n\nHousing Ombudsman, Exchange Tower, London E14 9GE",
        "The Housing Ombudsman's details are in the enclosed leaflet.",
        "Housing Ombudsman, telephone 0300 111 4000",
    ),
    not_shown_by=(
        "You may take your complaint to the Housing Ombudsman.",
        "Public Services Ombudsman for Wales, 0300 790 0203",
    ),
)
