"""Who the resident is: name, pronoun and spokesman read as "you".

A letter may speak of the resident by name, or to somebody who speaks for the resident, or give the
resident's own words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import pattern, words
from complaintcode.letters.text.once import once_a_letter, remembered

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage, Text

_ADDRESSED = words(
    r"your complaint",
    r"you(?:'ve| have)? (?:say|said|told|complain\w*|asked|want|wanted|raised|reported|contacted)",
    r"you (?:are|were) (?:unhappy|dissatisfied|concerned)",
    r"you(?:'d| would) like",
    r"dear (?:tenant|resident|customer)",
)
# In notes the article is left out: "Tenant says the bath is cracked."
_IN_NOTES = (
    r"(?<!\w )(?:resident|tenant|customer|complainant|appellant|applicant|leaseholder|licensee)"
    r"(?= (?:(?:also|then|now|still) )?(?:says?|said|told|states?|stated|reports?|reported|wants?"
    r"|wanted|would|feels?|felt|complains?|complained|is (?:un|dis|ask|look|seek|hop)|asks?|asked"
    r"|believes?|hopes?|seeks?|alleges?|claims?|wishes|thinks?|requests?|requested)\b)"
)
_NOUNS = (
    rf"the (?:resident|tenant|complainant|appellant|applicant|leaseholder|customer|licensee"
    rf"|shared owner|member|household|family)s?|{_IN_NOTES}|your clients?|our (?:resident|tenant)s?"
)
_TITLE = r"(?:mr|mrs|ms|miss|mx|dr|prof)\.? (?:[a-z](?:\. ?| ))*"
_PARTICLE = r"(?:(?:st|de|de la|van|van der|von|du|del|da|bin|al) )"
_NAMED = pattern(
    rf"\b{_TITLE}(?:[a-z'-]{{3,}} (?={_PARTICLE}))?(?P<surname>{_PARTICLE}?[a-z'-]{{3,}})"
)
# Only the one who complains does so, or has a complaint.
_COMPLAINANT = pattern(
    rf"\b{_TITLE}(?P<surname>{_PARTICLE}?[a-z'-]{{3,}}?)(?:'s? (?:\w+ )?(?:complaint|case|appeal"
    rf"|grievance"
    rf"|concern"
    r"|contention|dissatisfaction|request|position|point)s?\b"
    r"|(?: then| also| now| still| both)? (?:complain(?:s|ed)?|contends?|contended|alleges?"
    r"|alleged|prays?|prayed"
    r"|seeks?|sought|wants|wanted|hopes?|hoped|would like|appeals?|appealed|(?:is|was|remains"
    r"|remained)"
    r" (?:unhappy|dissatisfied|aggrieved|upset|looking for|seeking|asking for|hoping))\b)"
)
# One known by the first name: "Gethin's grievance is that", "Complainant: Bilal".
_NO_NAME = (
    r"(?!(?:who|it|he|she|they|that|this|there|what|today|tomorrow|yesterday|year|week|month"
    r"|landlord|council|tenant|resident|member|customer|everybody|everyone|nobody|somebody|someone"
    r"|anybody|anyone|mr|mrs|ms|miss|the|our|your|complaint|complaints|another|each|one|neighbour"
    r"|surveyor|contractor|committee|panel|board|reference|case|matter)\b)"
)
_FIRST_NAME = pattern(
    rf"(?:^(?:\W*\d[\d.]*\W+)?|[.:;] ){_NO_NAME}(?P<own>[a-z]{{3,}}(?:-[a-z]+)?)'s? (?:\w+ )?"
    r"(?:complaint|grievance) (?:is|was|concerns) (?:that|about)\b"
    rf"|\bcomplainant: {_NO_NAME}(?P<name>[a-z]{{3,}})(?=$|[.,;:(]| \()"
)
# Those who speak for the resident.
_FOR_YOU = pattern(
    r"\byour (?:son|daughter|mother|father|husband|wife|partner|sister|brother|mum|mam|dad|aunt"
    r"|uncle"
    r"|solicitors?|representative|advocate|councillor|mp|(?:support|social) worker|carer|friend"
    r"|grandson|granddaughter|niece|nephew)(?:,? [a-z]+,|, [^,.]{3,40},)?(?: (?:also|then|both"
    r"|now))?"
    r" (?=(?:say|tell|told|said|ask|want|hope|wish|complain|would like|feel|felt|seek|is asking"
    r"|is looking"
    r"|explain|report|has (?:ask|told|said|complain|request)|request|believe|think|wrote"
    r"|contacted|rang"
    r"|is unhappy|is seeking|states?\b|stated|writes|asserts?\b|alleges?\b|contends?\b"
    r"|maintains?\b|submits?\b|argues?\b"
    r"|points out|requires?\b|demands?\b|claims?\b|has (?:written|made|put|raised|set)))"
)
_YE = pattern(r"\b(?:ye|youse)\b")
# The resident's own words in quotation marks.
_QUOTED = pattern(r"(?:\byou(?:r (?:own )?words)?\b[^\"]{0,60}[:,]? ?)\"(?P<words>[^\"]+)\"")
_FIRST_PERSON = pattern(r"\b(?:i|we|my|our|me|us)\b(?!')|\b(?:i|we)(?=')")
_YOURS = {"my": "your", "our": "your"}
# "What he'd like", "what Sean's after".
_WHAT_THEY = pattern(
    r"\bwhat (?:he|she|they|(?!we|i\b|it\b|that|the|this|you)[a-z]{3,}?)(?P<aux>'s|'d| is| are"
    r"| would| was)?"
    r"(?= (?:after|like|want|asking for|looking for|hoping for|seeking|hopes?|wants)\b)"
)
_WITH_YOU = {"'s": "'re", " is": " are", " was": " were"}
# Where a table or a heading gives the resident's own words.
_YOU_SAID = re.compile(
    r"(?:what )?(?:you|resident|tenant|customer)\b.{0,12}\b(?:said|say|told us|want|asked"
    r"|words)\b|in your words"
)
_OWN_WISH = pattern(
    r"\b(?:i|we)(?:'d| would| just| only| also| really)* (?:want|like|wish|need|think|feel)\b"
)
_STAFF = words(
    r"handler",
    r"officer",
    r"author",
    r"investigat\w+",
    r"manager",
    r"director",
    r"head of",
    r"reviewer",
    r"(?:written|prepared|sent|signed|decided) by",
    r"chair\w*",
    r"owner",
    r"from",
)
_ON_BEHALF = words(r"in the matter of", r"on behalf of", r"dear")
_NUMBERED = r"(?:\W*\d[\d.]*\W+)?"  # "3.2 He asks for"
_PRONOUN = re.compile(rf"^(?P<no>{_NUMBERED})(?:she|he|they)\b")
# Another than the resident, for whom "he" then stands.
_ANOTHER = re.compile(
    rf"{_NUMBERED}(?:the|our|an?|his|her|their) (?:\w+ )?(?:officer|manager|contractor|surveyor"
    r"|plumber|engineer|joiner|roofer|electrician|neighbour|warden|caretaker|clerk|operative|agent"
    r"|freeholder|insurer|decorator)s? (?!is that\b)"
)
# Whoever stood before: nobody else wants something of the landlord.
_WANTS = re.compile(
    rf"^(?P<no>{_NUMBERED})(?:she|he|they) (?=(?:also |now )?"
    r"(?:(?:would|'d) (?:like|prefer|settle)|wants?\b|seeks?\b|hopes? (?:for|that|to)"
    r"|asks? (?:for|us|that|to)|(?:is|are) (?:asking|looking|seeking)\b"
    r"|complains?\b))"
)


Third = tuple[re.Pattern[str], ...]
"""How a resident that is not addressed as "you" is named: by what one is, and by name."""


@remembered
def _named_by(names: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{names})(?P<own>'s?(?= ))?(?![\w'])"
        r"(?! (?:services?|panel|meeting|committee|association|handbook|newsletter)\b)"
    )


@once_a_letter
def third_person(text: Text) -> Third:
    """How a letter names the resident; empty where it says "you"."""
    if any(_ADDRESSED.within(one.text) for one in text.passages):
        return ()
    names = {
        found["surname"]
        for one in text.passages
        if (one.zone == "head" or one.is_title or _ON_BEHALF.within(one.text))
        and not _STAFF.within(one.text)
        for found in _NAMED.finditer(one.text)
    } | {found["surname"] for one in text.passages for found in _COMPLAINANT.finditer(one.text)}
    firsts = {
        found["own"] or found["name"]
        for one in text.passages
        for found in _FIRST_NAME.finditer(one.text)
        if not _STAFF.within(one.text)
    }
    by_name = [f"{_TITLE}(?:{'|'.join(map(re.escape, sorted(names)))})"] if names else []
    by_name += map(re.escape, sorted(firsts))
    return tuple(_named_by(one) for one in (_NOUNS, "|".join(by_name)) if one)


# As a log has it, in a letter that speaks to the resident too.
_CUSTOMER = re.compile(
    r"^(?:the )?(?:customer|complainant|caller) (?=(?:says|said|states|stated|reports|reported"
    r"|complains|complained)\b)"
)


def said_of_you(one: Passage, third: Third, before: str) -> str:
    """A passage with the resident as "you"; ``before`` is the one that stands before it."""
    said = _CUSTOMER.sub("you ", as_you(one.text, third))
    heading = one.unit.heading
    if heading and _YOU_SAID.match(heading) and _OWN_WISH.search(said):
        said = _first_as_you(said)
    if not third:
        return said
    said = said if "you" in said or _ANOTHER.match(before) else _WANTS.sub(r"\g<no>you ", said)
    return _PRONOUN.sub(r"\g<no>you", said) if "you" in before and "you" not in said else said


def as_you(said: str, third: Third = ()) -> str:
    """The words with everybody who speaks for the resident as "you".

    What needs no change is handed back as it came, so that it is still known to be of the letter.
    """
    if "what " in said and _WHAT_THEY.search(said):
        said = _WHAT_THEY.sub(_what_you, said)
    if "your " in said and _FOR_YOU.search(said):
        said = _FOR_YOU.sub("you ", said)
    if "ye " in said and _YE.search(said):
        said = _YE.sub("you", said)
    if '"' in said and _QUOTED.search(said):
        said = _QUOTED.sub(_turned, said)
    for named in third:
        if named.search(said):
            said = named.sub(lambda found: "your" if found["own"] else "you", said)
    return said


def _what_you(found: re.Match[str]) -> str:
    aux = found["aux"] or ""
    return f"what you{_WITH_YOU.get(aux, aux)}"


def _turned(found: re.Match[str]) -> str:
    """What the resident is quoted with, put as if the letter said it."""
    start = found.start("words") - found.start()
    return found[0][:start] + _first_as_you(found[0][start:])


def _first_as_you(said: str) -> str:
    return _FIRST_PERSON.sub(lambda one: _YOURS.get(one[0], "you"), said)
