"""Whose act it is that a letter tells of, where it is neither the landlord's nor ordered by it.

Councils, freeholders, water companies and neighbours do things for reasons of their own. What a
letter says of these is no remedy and no step of the landlord's, unless it is done for the resident.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import one_of, pattern, words
from complaintcode.letters.text.once import once_a_letter, remembered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.letters.text.voice import Text

_COUNCIL = r"(?:(?:county|borough|city|district|town|parish|local|unitary) )?council"
_BODY = one_of(
    "highways(?: (?:authority|department|agency|england))?, local (?:highway )?authority, tfl",
    "freeholders?, head[ -]?lessors?, (?:head|superior|ground) landlords?, ground rent company",
    "(?:water|gas|electricity|energy|power|sewerage|telephone|broadband) (?:company|board"
    "|authority|supplier|network|people|undertaker)",
    "network (?:rail|operator), national (?:grid|highways|rail), openreach, bt, british gas, "
    "utilities",
    "(?:thames|anglian|southern|wessex|northumbrian|severn|severn trent|yorkshire|welsh|affinity)"
    " water, united utilities, police(?: force| service)?",
    "fire (?:brigade|service|authority|people)",
    "environment agency, school, college, church, diocese",
    "transport for [a-z]+, dwp, department for work and pensions, job ?centre, health board",
    "canal (?:and river )?trust, rivers? (?:authority|trust), railway",
    "owners? of (?:the|number|no)",
)
# "I understand that the water company is to dig up the lane".
_HEARD = (
    r"(?:(?:i|we)(?: have| am| are|'ve|'m|'re)? (?:also )?(?:understand|hear|heard|gather|believe"
    r"|know|told|been told|learnt?|learned|see)(?: from [^,;]{3,40}?)? (?:that )?)?"
)
_AGENTS = r"(?:agents?|managing agents?|contractors?|builders?|surveyors?|managers?|solicitors?)"
_NEXT_DOOR = r"(?:your|the) (?:[\w-]+ )?neighbours?"
_DOES = (
    r"(?:now |also |themselves |itself |currently |both )*(?:will|shall|'ll|is|are|has|have|means?"
    r"|plans?|intends?|hopes?|proposes?|expects?|says?|said|tells?|told|informs?|informed|advises?"
    r"|advised|confirms?|confirmed|assures?|assured|writes?|wrote|announces?|announced|notif(?:y|ies|ied)"
    r"|undertakes?|agrees?|holds?|meets?|starts?|begins?|does|do)\b"
)
# "The council has asked our contractor": what it tells of us is ours, and what it is asked to do.
_OF_US = words(
    r"(?:we|i|our|my)",
    r"(?<!tells )(?<!tell )(?<!told )(?<!informs )(?<!inform )(?<!informed )(?<!advises )"
    r"(?<!advised )(?<!assures )(?<!assured )(?<!wrote to )(?:us|me)",
    r"be (?:asked|told|written|chased|contacted|invited|pressed|reminded|visited|met)",
)
_YOU = words(r"(?<!tell )(?<!told )(?<!write to )(?<!let )you(?! mentioned)", r"your (?!neighbour)")
_GOES_ON = pattern(r"^(?:and |but |so )?(?:that )?(?:will|shall|it|they|he|she|has|have)\b")
_OWN = words(r"(?:his|her|their|its) own")
# What belongs to others, unless it is what may trouble the resident.
_NEXT_DOORS = re.compile(
    rf"{_NEXT_DOOR}'s? (?!(?:[\w-]+ )?(?:leak|pipe|drain|gutter|bath|shower|tap|alarm|hedge|tree)"
    r"\w*)(?:[\w-]+ ){1,3}(?:has|have|was|were|is|are) "
)
# "The freeholder's agents, Messrs Blandy Scrope"; "Dunn Pryce, who act for the freeholder".
_NAME = r"((?:Messrs\.? )?[A-Z][\w'-]+(?: (?:& |and )?[A-Z][\w'-]+){0,3})"
_OF_FREEHOLDER = r"(?:freeholder|head lessor|(?:head|superior) landlord|council)"
_NAMED = (
    re.compile(rf"{_OF_FREEHOLDER}(?:'s|s') (?:\w+ ){{0,2}}?{_AGENTS},? \(?{_NAME}"),
    re.compile(
        rf"{_NAME},? (?:who|which) (?:acts?|manages?|works?)(?: [\w ]+)? for the {_OF_FREEHOLDER}"
    ),
    re.compile(rf"{_NAME},? (?:the|your) {_OF_FREEHOLDER}(?:'s (?:\w+ )?{_AGENTS})?,"),
)
_NEXT_DOOR_DOES = re.compile(rf"{_NEXT_DOOR} {_DOES}")
_HAVE_AGENTS = ("freeholder", "head lessor", "head landlord", "superior landlord", "council")


@once_a_letter
def _acting(letter: Text) -> re.Pattern[str]:
    """Where those whom a letter names, and who work for themselves or for others, do something."""
    named: list[str] = []
    if any(one in letter.flat.text for one in _HAVE_AGENTS):
        named = [found[1] for one in _NAMED for found in one.finditer(letter.flat.cased)]
    names = tuple(dict.fromkeys(re.sub(r"\s+", " ", one.lower()) for one in named))
    return _doing(names, of_council=letter.is_councils)


@remembered
def _doing(names: tuple[str, ...], *, of_council: bool) -> re.Pattern[str]:
    bodies = [_BODY, rf"{_OF_FREEHOLDER}'s (?:\w+ )?{_AGENTS}"]
    bodies += [] if of_council else [_COUNCIL, rf"{_COUNCIL}'s [\w ]{{2,20}}"]
    bodies += map(re.escape, names)
    who = rf"(?:(?:the|your|our local) )?(?:(?!our\b)[a-z]+ )?(?:{'|'.join(bodies)})"
    aside = r"(?:,? (?:who|which) [^,]{3,50},?|, [^,]{3,40},| of [\w ]{3,20})?"
    return re.compile(
        rf"(?:and |but |as |now )?(?:{_HEARD}{who}{aside} (?={_DOES})|according to {who}\b)"
    )


def by_outsiders(clauses: Sequence[str], letter: Text) -> frozenset[str]:
    """Those of the clauses of a statement that tell what others do, and not for the resident."""
    acting = _acting(letter)
    found, before = set(), False
    for clause in clauses:
        does = acting.match(clause)
        theirs = bool(does and not _OF_US.within(clause[does.end() :]))
        own = _NEXT_DOOR_DOES.match(clause) and _OWN.within(clause)
        if own or _NEXT_DOORS.match(clause):
            theirs = True
        before = theirs or (before and bool(_GOES_ON.match(clause)))
        if before and not _YOU.within(clause):
            found.add(clause)
    return frozenset(found)
