"""What a landlord's definition of a complaint shows of the Code's elements.

Each element has parts. A part may stand there as the Code words it (with the landlord's name, and
in any order), in other words that may cover it, or not at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container, Sequence


class Part(NamedTuple):
    """A part of an element: how the Code words it, and other words that may cover it."""

    element: str
    what: str
    printed: re.Pattern[str]
    other: re.Pattern[str]


class Reading(NamedTuple):
    """What a definition shows: parts that nothing covers, parts in other words, words beyond."""

    lacking: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()
    beyond: str = ""


def _part(element: str, what: str, printed: str, other: str) -> Part:
    return Part(element, what, re.compile(printed, re.IGNORECASE), re.compile(other, re.IGNORECASE))


_LANDLORD = (
    "landlord|organisation|organization|association|council|company|trust|society|group|charity"
    "|authority"
)
# A name has capitals, and so has many a common word in the policies of landlords.
_NAME = (
    r"(?!(?:An?|Any|Our|Residents?|Tenants?|Customers?|Leaseholders?|Contractors?|Staff)\b)"
    r"[A-Z][\w&'.-]*(?: (?:and |of |& )?[A-Z][\w&'.-]*){0,7}"
)
_THEIR = rf"(?:its|our|their|(?:the )?(?:{_LANDLORD})'s|(?-i:{_NAME})'s?)"

_PARTS = (
    _part(
        "subject",
        "dissatisfaction",
        r"\bexpression of dissatisfaction\b",
        r"dissatisf|unhapp|not (?:satisfied|happy)|displeas|discontent|grievance|\bconcerns?\b",
    ),
    _part(
        "manner",
        "however made",
        r"\bhowever (?:it is )?made\b",
        r"\bhowever (?:it|they|you|expressed|raised|received|communicated|voiced|submitted)\b"
        r"|\b(?:any|whatever|whichever) (?:way|means|form|manner|method|channel|route|format)\b"
        r"|\bno matter how\b|\bregardless of (?:how|the way)\b|\bany expression\b"
        r"|\b(?:verbal|oral|spoken)\w*\b[^.;]{0,40}\bwrit|\bwrit\w*\b[^.;]{0,40}\b(?:verbal|oral|spoken)",
    ),
    _part(
        "object",
        "standard of service",
        r"\bstandards? of (?:the |our |its |their )?services?\b",
        r"\bservices?\b|\bstandards?\b|\bquality\b",
    ),
    _part(
        "object",
        "actions",
        r"(?<!lack of )(?<!lack of any )\bactions\b",
        r"(?<!lack of )(?<!lack of any )\baction\b|\b(?:do|does|did|done|acts?|acted|conduct)\b"
        r"|\bbehaviour\b|\bdecisions?\b",
    ),
    _part(
        "object",
        "lack of action",
        r"\black of (?:any )?actions?\b",
        r"\binactions?\b|\bfail(?:s|ed|ing|ures?)?\b|\bomi(?:t|ssion)|\bneglect"
        r"|\bnot (?:do|done|act|acted|take|taken)\b|n't (?:do|done|act|acted|take|taken)\b",
    ),
    _part(
        "actor",
        "the landlord",
        rf"\b(?:by|of) (?:the |our |this )?(?:{_LANDLORD})\b|\bby us\b|\bby (?:the )?(?-i:{_NAME})",
        r"\b(?:we|us|our|landlord|organi[sz]ation|association|council)\b"
        r"|\bby (?!(?:its|our|their|an?|any|the|residents?|tenants?|customers?)\b)\w",
    ),
    _part(
        "actor",
        "its own staff",
        rf"\b{_THEIR} (?:own )?staff\b",
        r"\bstaff\b|\bemployees?\b|\bcolleagues?\b|\bofficers?\b|\bteams?\b|\bworkers?\b"
        r"|\bwork(?:s|ing)? for\b|\b(?:we|us)\b",
    ),
    _part(
        "actor",
        "those acting on its behalf",
        rf"\b(?:those|anyone|anybody|people|others)(?:(?: who (?:is|are))? acting| who act) on"
        rf" (?:{_THEIR} behalf|behalf of (?:the |this )?(?:{_LANDLORD}|us\b|(?-i:{_NAME})))",
        r"\bbehalf\b(?! of (?:a |the |our |any |another )?(?:resident|tenant|customer|group|some))"
        r"|\b(?:act|work)(?:s|ing)? for\b|\bcontractors?\b|\bagents?\b|\bthird part(?:y|ies)\b"
        r"|\bpartners?\b|\bsuppliers?\b",
    ),
    _part(
        "affected",
        "whom it affects",
        r"\baffect(?:s|ing)\b",
        r"\bimpact|\bresidents?\b|\btenants?\b|\bcustomers?\b|\bleaseholders?\b|\byou\b",
    ),
    _part(
        "affected",
        "a single resident",
        r"\bresident\b",
        r"\bresidents\b(?<!group of residents)(?<!groups of residents)|\btenants?\b|\bcustomers?\b"
        r"|\bleaseholders?\b|\bpe(?:rson|ople)\b|\bsomeone\b|\byou\b|\bindividuals?\b",
    ),
    _part(
        "affected",
        "a group of residents",
        r"\bgroups? of (?:individual )?residents\b",
        r"\bgroups?\b|\bresidents\b|\btenants\b|\bcustomers\b|\bleaseholders\b|\bpeople\b",
    ),
)

_PARTS_OF_A_DEFINITION = 3
"""A sentence with fewer is an explanation of it."""

# What joins the parts, and how a definition begins.
_JOINING = frozenset(
    f"""a an the any or and of by about our own its their this that it is are be made individual
    complaint complaints define defines defined definition means mean as we use uses using following
    in line with housing ombudsman ombudsman's code complaint handling for purposes policy under
    {_LANDLORD.replace("|", " ")}""".split()
)
_SENTENCE = re.compile(r"(?<=[.!?;]) (?=\W*[A-Z])")
_WORD = re.compile(r"\w[\w'&-]*")
_NARROWING = re.compile(
    r"\b(?:only|unless|until|except|exclud\w*|not|never|cannot|must|formal(?:ly)?|writing|written"
    r"|first|before|after|once|within)\b|n't\b",
    re.IGNORECASE,
)
_HARMLESS = re.compile(
    r"\bneed not\b|\b(?:do|does)(?: not|n't) (?:have|need) to\b|\bwhether or not\b", re.IGNORECASE
)


def read_definition(text: str, elements: Container[str], landlord: str | None = None) -> Reading:
    """What the text of a definition shows of some elements; ``landlord`` is its name, if known.

    >>> read_definition("An expression of dissatisfaction.", {"subject", "manner"}).lacking
    ('however made',)
    """
    plain = " ".join(text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())
    asked = [part for part in _PARTS if part.element in elements]
    not_printed = [
        part
        for part in asked
        if not part.printed.search(plain)
        and not (part.what == "the landlord" and _by(landlord, plain))
    ]
    lacking = tuple(part.what for part in not_printed if not part.other.search(plain))
    loose = tuple(part.what for part in not_printed if part.what not in lacking)
    return Reading(lacking, loose, "" if not_printed else _beyond(plain, asked, landlord))


def _by(landlord: str | None, text: str) -> bool:
    """Whether what is complained of is done by the landlord of that name."""
    names = _names(landlord)
    return any(word.lower() in names for word in re.findall(r"\bby (?:the )?([\w'&-]+)", text))


def _names(landlord: str | None) -> set[str]:
    words = set(_WORD.findall((landlord or "").lower())) - _JOINING
    return {word for word in words if not _NARROWING.search(word)}


def _beyond(text: str, asked: Sequence[Part], landlord: str | None) -> str:
    """What a definition says more than the Code's, or what an explanation may take back."""
    for sentence in _SENTENCE.split(text):
        printed = [part for part in asked if part.printed.search(sentence)]
        if len(printed) < _PARTS_OF_A_DEFINITION:
            # An explanation: it may widen whom it covers, and may not take anything back.
            if _NARROWING.search(_HARMLESS.sub(" ", sentence)):
                return sentence
            continue
        rest = sentence
        for part in printed:
            rest = part.printed.sub(" ", rest)
        known = _JOINING | _names(landlord) | _own_names(sentence)
        words = (word for word in _WORD.findall(rest) if not word.isdigit())
        more = [word for word in words if word.lower() not in known]
        if more:
            return " ".join(more)
    return ""


def _own_names(sentence: str) -> set[str]:
    """The words of the landlord's name, as the definition itself gives it."""
    named = re.findall(rf"\bby (?:the )?({_NAME})", sentence)
    return {word.lower() for name in named for word in _WORD.findall(name)}
