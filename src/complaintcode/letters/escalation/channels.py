"""Ways of getting in touch, and the Housing Ombudsman's own with the days that they hold for.

Sources: the Ombudsman's own pages and landlords' letters of each time, as named in the catalogue.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.matching.cues import Cues, cues, either, pattern, words
from complaintcode.letters.text.once import once_a_letter

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage, Text

ADDRESS = pattern(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bwww\.\w|\bhttps?:|\bfreepost\b"
    r"|\b0\d{2,4}[ )]? ?\d{3,4} ?\d{3,4}\b|\b0\d{9,10}\b"
)
"""An address of e-mail or the web, or a number."""
_PERSON = (
    r"(?:me|him|her|any|anyone|anybody|whoever|whichever|one of|somebody|someone|a member|mr|mrs|ms"
    r"|miss|dr|(?:the|your|our|my|this) (?:[a-z]+ ){0,3}?(?:wardens?|manager|officer"
    r"|office"
    r"|secretary|clerk"
    r"|caretaker|desk|chair|team|staff|worker|director|hub|reception|committee|landlord"
    r"|councillor))"
)
WAY = words(
    r"(?:reply|replying)",
    r"answer this (?:message|e-?mail|letter|text)",
    r"respond(?:ing)? to this",
    r"phon(?:e|ing)",
    r"telephon(?:e|ing)",
    r"ring(?:ing)?",
    r"e-?mail(?:ing)?",
    r"mail(?:ing)?",
    r"text(?:ing)? (?:us|me|the|to|back|on|stage|review)",
    r"text(?:ing)? (?:\w+ ){1,6}to \d+",
    r"call(?:ing)? (?:us|in|on|at|into|back|our customer|the (?:number|office|team))",
    r"(?:a|phone|quick) call",
    r"writ(?:e|ing) (?:to|in|back|at|on|down|it)",
    r"(?:in writing|on paper|by (?:letter|post|hand|voice))",
    r"letter ?box",
    r"contact(?:ing)? (?!us\b)[a-z]+ [a-z]+ to (?:have|ask|request|escalate|take)",
    r"(?:calling|contact|contacting|speaking to|asking) (?:our )?customer (?:services?|care)",
    r"(?:call|calling|tell|telling|ask|asking|see|seeing|contact|contacting|catch"
    rf"|mention it to|approach) {_PERSON}",
    rf"(?:speak|speaking|talk|talking|word) (?:to|with|in) {_PERSON}",
    rf"let(?:ting)? {_PERSON}[^.;]* know",
    r"say(?:ing)? (?:so|the word)",
    r"(?:drop|pop|come|call|walk|look)(?:ping|ing)? (?:in|into|by|round|along|down|it)",
    r"(?:drop|send|write)(?:ping|ing)? (?:me|us) a (?:line|note|message|text)",
    r"(?<!will )(?<!told to )(?<!asked to )leav(?:e|ing) (?:an? |your )?(?:note|message|word)",
    r"(?:line|note|notice|slip|message|word|letter|card|request) (?:to|through|in|under|into)"
    r" (?!writing)",
    r"(?:knock|bang)(?:ing)?",
    rf"(?:collar|nab|grab|buttonhole|stop) {_PERSON}",
    r"visit(?:ing)? (?:us|our|the|any|me)",
    r"in person",
    r"hand(?:ing|ed)? (?:it|in|this|a|the|your)",
    r"send(?:ing)? (?:it|us|me|a|an|this|the|your|in|word|back|to)",
    r"post(?:ing)? (?:it|this|a|to|the|back)",
    r"return(?:ing)? (?:it|this|the)",
    r"(?:address|number|numbers|details) (?:above|below|at|on|overleaf|shown|given|in|over)",
    r"(?:contact details|details) (?:are|is)",
    r"(?:top|foot|head|bottom|back) of (?:this|the) (?:letter|page|sheet|message|form)",
    r"overleaf",
    r"(?:at|to|in) reception",
    r"(?:tell|ask|see) [a-z]+ (?:at|in) (?:the |our )?(?:office|counter|desk|hub|shop|lodge|hall)",
    r"(?:at|to|into|in|through|by|via|with|from) (?:the|our|any|your"
    r"|this)[a-z' ]*? (?:offices?|desk|reception|counter|hub|lodge|door|box)",
    r"give (?:me|us|him|her|the)[^.;]* (?:call|ring|shout|bell)",
    r"any (?:member|of us|of our|one of)",
    r"member of (?:staff|the|our)",
    r"(?:slip|form|box|button|link) (?:below|above|at|on|over|enclosed|attached|under|will"
    r"|with|opposite|here)",
    r"(?:enclosed|attached|online|web|complaints?|review|request|appeals?|short|our|the"
    r"|a) (?:form|slip)",
    r"(?:press|click|tick|scan|type|scribble)(?:ing)?",
    r"(?<!the )(?<!your )(?<!a )(?<!hot )(?<!cold )tap(?:ping)?",
    r"(?:fill|filling) (?:in|out|it)",
    r"sign(?:ing)? (?:and|the|this|it|below|here)",
    r"(?:online|website|web ?site|portal|app|webchat|live chat)",
    r"apply(?:ing)? (?:by|to|in|through|via|at|on)",
    r"get(?:ting)? (?:in touch with|hold of) (?!us)",
)
"""A way of reaching the landlord, beside its addresses."""
# "Our reply", "what I have written", "I will ring you": words for ways that are none.
_NO_WAY = pattern(
    r"\bthank(?:s| you) for (?:your|[a-z]+ing) (?:[a-z]+ ){0,2}[a-z]+\b"
    r"|\b(?:this|my|our|the|your|an?|first|final|earlier|stage (?:1|one|2|two)|\w+'s)"
    r"(?: written| formal| full)? (?:reply|e-?mail|response)s?\b"
    r"|\b(?:i|we)(?: am| are|'m|'re| have|'ve)? (?:writ|ring|rang|e-?mail|phon|telephon|visit"
    r"|call)\w*"
    r"|\b(?:\w+ (?:will|shall)|\w+'ll)(?: then| also)? (?:ring|phone|telephone|write|e-?mail"
    r"|text|visit"
    r"|call|send|reply|knock|come)\b|(?:\bnot|n't) (?:reply|respond)\b"
    r"|\b(?:i|we|they|he|she|it) (?:will |must |can |also |always )?says? (?:so|the word)\b"
)
_WEAK_WAY = words(
    r"contact(?:ing)? us",
    r"(?:tell|telling|ask|asking) us",
    r"let(?:ting)? us know",
    r"get(?:ting)? in touch",
    r"get(?:ting)? (?:back|hold of) (?:to )?us",
    r"come back to (?:us|me)",
    r"in touch with us",
)

HOUSING_OMBUDSMAN = cues(
    r"housing ombudsman service",
    r"housing ombudsman\b(?! scheme| code|'s (?:(?:complaint handling )?code|guidance|spotlight))",
    r"ombudsman for (?:social )?housing\b",
    r"ombudsman service for (?:social )?housing",
    r"housing-ombudsman\.org\.uk",
    r"thos\b",
    r"hos\b",
)
"""The Housing Ombudsman by one of its names, other than as the author of the Code."""
ANY_OMBUDSMAN = words("ombudsm[ae]n", "ombuds(?:person)?")
OMBUDSMAN_BY_ANY_NAME = either(ANY_OMBUDSMAN, HOUSING_OMBUDSMAN)
OTHER_SCHEME = cues(
    r"local government (?:(?:and|&) social care )?ombudsman",
    r"lgs?co\b",
    r"lgo\b",
    r"property ombudsman",
    r"tpo\b",
    r"property redress",
    r"prs\b",
    r"public services? ombudsman",
    r"psow",
    r"spso",
    r"scottish public",
    r"ombudsman (?:for )?wales",
    r"ombudsman services",
    r"(?:consumer|energy|financial|legal|rail|health service|waterways) ombudsman",
    r"parliamentary",
    r"first-tier tribunal",
    r"property chamber",
    r"housing tribunal",
    r"information commissioner",
)
"""Those who do not hear complaints about a social landlord, or not such complaints."""


def names_way(text: str) -> bool:
    """Whether a text in small letters names a way of reaching the landlord.

    >>> names_way("just reply to this e-mail"), names_way("as our reply says")
    (True, False)
    """
    left = _NO_WAY.sub(" ", text)
    return ADDRESS.within(left) or WAY.within(left)


def names_weak_way(text: str) -> bool:
    """Whether a text says that the landlord can be reached, but not how.

    That is enough where its address stands elsewhere.
    """
    return _WEAK_WAY.within(_NO_WAY.sub(" ", text))


class Contact(NamedTuple):
    """A channel of the Housing Ombudsman and the days from and to which it held."""

    name: str
    pattern: Cues
    since: date = date.min
    until: date = date.max

    def held_on(self, day: date | None) -> bool:
        """Whether it was the Ombudsman's on that day; of an unknown day, whether it is today."""
        return self.until == date.max if day is None else self.since <= day <= self.until


CONTACTS = (
    Contact(
        "telephone 0300 111 3000",
        pattern(
            r"\(?0\s?3\s?0\s?0\)?[\s.-]*1\s?1\s?1[\s.-]*3\s?0\s?0\s?0\b"
            r"|\+44 ?\(?0?\)? ?300 ?111 ?3000"
        ),
    ),
    Contact(
        "www.housing-ombudsman.org.uk",
        # The hyphen may have been lost at the end of a line.
        pattern(
            r"(?<!@)\bhousing-? ?ombudsman\.org\.uk"
            r"(?!/(?:landlords|wp-content)[\w/-]*(?:code|landlords-info))"
        ),
    ),
    Contact("info@housing-ombudsman.org.uk", pattern(r"info@housing-? ?ombudsman\.org\.uk")),
    Contact(
        "PO Box 1484, Preston",
        pattern(r"\bp\.? ?o\.? ?box 1484\b|\bpr2 ?0et\b"),
        since=date(2023, 1, 1),
    ),
    Contact(
        "PO Box 152, Liverpool",
        pattern(r"\bp\.? ?o\.? ?box 152\b|\bl33 ?7wq\b"),
        until=date(2023, 12, 31),
    ),
    Contact(
        "Exchange Tower, London",
        pattern(r"\bexchange tower\b|\be14 ?9ge\b"),
        until=date(2020, 12, 31),
    ),
    Contact(
        "81 Aldwych, London",
        pattern(r"\baldwych\b|\bwc2b ?4hn\b"),
        until=date(2016, 12, 31),
    ),
    Contact(
        "telephone 0845 7125 973",
        pattern(r"\b0845 ?7125 ?973\b"),
        until=date(2012, 12, 31),
    ),
)
"""The channels of the Housing Ombudsman."""
_ANY_CONTACT = either(*[one.pattern for one in CONTACTS])
NO_NEW_CASES_BY_EMAIL = date(2026, 1, 13)


@once_a_letter
def contacts_of(letter: Text) -> list[tuple[Passage, Contact]]:
    """The channels of the Housing Ombudsman that a letter names, with where it does."""
    return [(one, contact) for one in letter.passages for contact in _contacts_in(one.text)]


def _contacts_in(text: str) -> list[Contact]:
    """The channels of the Housing Ombudsman that a text in small letters names."""
    if not _ANY_CONTACT.within(text):
        return []
    return [one for one in CONTACTS if one.pattern.within(text)]
