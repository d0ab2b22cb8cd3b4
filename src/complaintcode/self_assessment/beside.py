"""The words beside an answer: whether they deny it, and whether they name somebody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_STATE = (
    "stated|set out|included|covered|mentioned|in place|available|published|recorded|documented"
    "|explained|detailed|compliant|met|specified|referred to|referenced|formalised"
)
_HOW = "(?: (?:currently|yet|explicitly|specifically|clearly|always|fully))*"
_OURS = (
    "(?: (?:formal|written|specific|set|separate))? (?:policy|procedure|process|record|reference)"
)
_DENIES = re.compile(
    rf"\b(?:is|are|was|were|has|have)(?: not|n['\u2019]t)(?: been)?{_HOW} (?:{_STATE})\b(?! as\b)"
    rf"|\b(?:do|does)(?: not|n['\u2019]t){_HOW}"
    rf" (?:comply|state|mention|set out|refer|have an?{_OURS})\b"
    rf"|\b(?:do|does)(?: not|n['\u2019]t){_HOW}"
    r" meet (?:this|these|it|all|the (?:code|requirement)s?)\b"
    r"|\bfail(?:s|ed)? to (?:meet|comply)\b"
    r"|\b(?:only|just) (?:partly|partially|mostly|largely) (?:compl\w+|met|in place)\b"
    r"|\bonly compl(?:y|ies|iant) in part\b"
    r"|(?:\A|\n)\W*no, (?:this|it|that|we) \w+(?: not|n['\u2019]t)\b"
    r"|\b(?:partly|partially) compl(?:y|ies|iant)\b"
    r"|\bworking towards (?:full |being )?compl\w+"
    r"|\b(?:policy|procedure|process) (?:lacks|is silent)\b"
    r"|\bnot (?:yet|currently|fully compl\w+|compl\w+)\b|\bnon-compl\w+|\bnowhere\b"
    rf"|\bthere is (?:currently )?no{_OURS}\b|\bneeds? to be (?:added|included|updated|amended)\b",
    re.IGNORECASE,
)
# What the Code does not want: that it is not there is no gap. Nor is what others do not have.
_UNWANTED = re.compile(
    r"\bstage (?:0|zero|3|three)\b|\b(?:third|extra|additional|further|informal) stages?\b"
    r"|\binformal\w*\b|\bpre-complaint\b|\bof (?:its|their|his|her) own\b",
    re.IGNORECASE,
)
# A yes that goes on so takes something of itself back, and a person has to see what.
_BUT = re.compile(
    r"\W*(?:but|however|although|though|albeit|except|almost|nearly|awaiting|subject to|once"
    r"|to be|not all|in the main)\b|[^.;]*\bonly\b(?! two\b)",
    re.IGNORECASE,
)
_CONFIRMS = re.compile(
    r"\b(?:fully compl\w+|we (?:are compliant|(?:already |do |currently )*comply)"
    r"|(?:is|are) (?:already|fully) (?:in place|met))\b",
    re.IGNORECASE,
)
# Earlier in its clause, these make the words a case that may come up and no statement.
_A_CASE = re.compile(
    r"\b(?:if|where|when|whenever|unless|should|any|whose|why|until|ensur\w+)\b"
    r"|\b(?:that|which|who)\s*$",
    re.IGNORECASE,
)


def denied(text: str) -> str | None:
    """The words that deny a yes."""
    return next(_stated(_DENIES, text), None)


def confirmed(text: str) -> str | None:
    """The words that deny a no."""
    return next(_stated(_CONFIRMS, text), None)


def taken_back(beside: str) -> str | None:
    """What goes on from a yes in its own cell, where it takes something of it back."""
    return beside if _BUT.match(beside) else None


def _stated(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    """Each clause in which a pattern stands as a statement."""
    for found in pattern.finditer(text):
        clause = re.split(r"[.;\n]", text[: found.start()])[-1]
        end = re.split(r"[.;\n]", text[found.end() :])[0]
        quoted = f"{clause}{found[0]}{end}".strip()
        if not _A_CASE.search(clause) and not _UNWANTED.search(quoted):
            yield quoted


# A person's name or post, once the words that any landlord writes here are taken away.
_OF_THE_CODE = re.compile(
    r"\b(?:the|an?|our)?\s?(?:member responsible for complaints?|mrc|complaints? handling code"
    r"|housing ombudsman(?: service)?|governing body|board member|complaints? policy"
    r"|lead member)\b",
    re.IGNORECASE,
)
_INITIAL = r"(?:[B-HJ-Z]\.?|[AI]\.)"  # "A Board" and "I agree" are nobody
_NAME = r"[A-Z\u00c0-\u00de](?=\w*[a-z\u00df-\u00ff])[\w\u2019'-]+"
_LOUD = r"(?!(?:THE|OUR|HAS|NOT|YES|ALL|AND|FOR|HOS|KPI|TSM)\b)[A-Z][A-Z\u2019'-]{2,}"
_SOMEBODY = re.compile(
    r"\b(?i:cllr|councillor|mrs?|ms|miss|dr|chair\w*|vice[ -]chair\w*|non-executive"
    r"|portfolio holder|cabinet member|trustee|director|deputy leader)\b"
    rf"|\b(?:{_NAME}|{_INITIAL}) (?:{_INITIAL} )?{_NAME}|\b{_LOUD} (?:[A-Z] )?{_LOUD}\b"
)
_NOBODY_YET = re.compile(
    r"\bto be (?:appointed|confirmed|agreed|nominated|named|identified|elected)\b|\bvacan\w+"
    r"|\b(?:appointment|recruitment|nomination|election) (?:is|remains) pending\b|\btb[ac]\b"
    r"|\bwill be (?:appointed|nominated|named|elected)\b|\byet to be\b|\bnot yet\b",
    re.IGNORECASE,
)


def names_somebody(text: str) -> bool:
    """Whether a sentence names a person or a post, and not as one that is still to be filled."""
    sentences = re.split(r"(?<=\w{3}[.;])\s|\n", _OF_THE_CODE.sub(" ", text))
    return any(_SOMEBODY.search(one) and not _NOBODY_YET.search(one) for one in sentences)
