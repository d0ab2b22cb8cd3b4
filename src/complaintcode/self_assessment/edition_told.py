"""Which edition of the Code a form answers, by its numbers and its wording."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from complaintcode.catalogue import Edition, edition, edition_for, edition_ids

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from complaintcode.model.self_assessment import SelfAssessment

_YEAR = re.compile(r"\b20\d\d\b")
_CODE_OF = re.compile(r"\bcode(?: of)?[ (]+(20\d\d)\b(?!\s*[-/\u2013]\s*\d)", re.IGNORECASE)


def edition_told(numbers: Iterable[str], words: str) -> Edition:
    """The edition whose numbers the form has; between equals, the one whose words it has.

    ``words`` are those of the form's title and of its requirements.
    """
    found = set(numbers)

    years = {edition_for(date(int(year), 12, 31)) for year in _YEAR.findall(words)}

    def likely(one: Edition) -> tuple[int, int, str]:
        known = {provision.number for provision in one.provisions}
        told = len(wording(one, words)) + (one.id in years)
        return len(found & known) - len(found - known), told, one.year

    return max(map(edition, edition_ids()), key=likely)


def edition_of(assessment: SelfAssessment) -> Edition:
    """The edition that a self-assessment names, or the one that its numbers tell."""
    if assessment.edition is not None:
        return edition(assessment.edition)
    return edition_told((one.provision for one in assessment.answers), assessment.title or "")


def wording(of: Edition, words: str) -> list[str]:
    """The words that only this edition's form prints, as far as they stand there."""
    lower = " ".join(words.lower().split())
    return [phrase for phrase in of.self_assessment["wording"] if phrase in lower]


def others_in(
    of: Edition, numbers: Iterable[str], words: str, title: str = ""
) -> Mapping[str, list[str]]:
    """What stands there of other editions, by edition: numbers that this one lacks, or wording.

    Or a title that names another, as the year behind the word Code.
    """
    found = list(numbers)
    own = {provision.number for provision in of.provisions}
    told = {}
    for other in map(edition, edition_ids()):
        known = {provision.number for provision in other.provisions}
        foreign = [number for number in found if number in known - own]
        foreign += [f'"{phrase}"' for phrase in wording(other, words)]
        named = [found[0] for found in _CODE_OF.finditer(title) if found[1] == str(other.year)]
        foreign += [f'the title "{name}"' for name in named]
        if other.id != of.id and (named or len(foreign) > 1):
            told[other.name] = foreign
    return told
