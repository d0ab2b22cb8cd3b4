"""Warnings on a letter that no numbered provision rests on, and hints on how to write it better."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.escalation.channels import NO_NEW_CASES_BY_EMAIL, contacts_of
from complaintcode.letters.escalation.obstruction import bargains, barring
from complaintcode.letters.matching.cues import words
from complaintcode.letters.redress.promises import ours
from complaintcode.letters.registry import item
from complaintcode.letters.text.sections import RESIDENTS
from complaintcode.model.readings import Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.text.voice import Text

_FINAL = words("final", "last", "exhaust(?:s|ed)", "no further stage", "end of our")
_ASKS_BACK = words(
    "misunderst(?:ood|and)",
    "missed anything",
    "left (?:something|anything) out",
    "got (?:this|that|anything|it) (?:right|wrong)",
    "is (?:this|that) right",
    "(?:let|tell) (?:me|us|him|her) (?:know )?if",
    "correct me",
    "clarif(?:y|ication)",
    "could you (?:confirm|tell)",
    "please (?:check|confirm|tell)",
)
_TELL = "(?:tell|say|explain|state|set out|give|provide|send|write|let us (?:have|know))"
_TOLD = f"(?:{_TELL}|told|said|explained|given|sent)"
_WHY = r"\b[^.;]{0,60}\b(?:why|reasons?|grounds)\b"
_MUST = "(?:must|should|need to|have to|will need to|will have to|are required to)"
_DEMANDS_REASONS = words(
    rf"you {_MUST} (?:\w+ )?{_TELL}{_WHY}",
    rf"(?:until|unless|before) you (?:have )?{_TOLD}{_WHY}",
    r"(?:we|i) (?:will )?(?:need|require|must have) (?:to (?:know|have|see) )?(?:your|the)"
    r" (?:\w+ )?(?:reasons?|grounds)\b",
)
_NOT_DEMANDED = words(
    r"(?:not|n't|no) (?:have to|need(?:ed)?|require\w*|obliged|demand\w*|reasons?)"
)
_STAFF = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z][a-z]+(?:[ -][A-Z][a-z]+)*")
_BY_EMAIL = "info@housing-ombudsman.org.uk"
_JARGON = words(
    "aforementioned",
    "hereby",
    "herewith",
    "hereinafter",
    "pursuant to",
    "in respect of",
    "notwithstanding",
    "operative",
    "void",
    "decant",
    "heretofore",
    "commence",
    "utilise",
    "in accordance with",
    "prior to",
    "mutatis mutandis",
    "remit",
)
_LONG_SENTENCE = 35
_TO_SOMEBODY = re.compile(r"\b(?:dear|yours?|you)\b")


def remarks(
    text: Text, staff_unnamed: str | None, reasons_unneeded: str | None
) -> Iterator[Remark]:
    """What a reader should know beside the items.

    ``staff_unnamed`` is the provision by which letters leave the names of staff out, if any;
    ``reasons_unneeded`` the one by which nobody need say why stage 2 is wanted.
    """
    if text.own_date is None:
        yield Remark("the letter bears no date")
    left = dict.fromkeys(blank for one in text.passages for blank in one.blanks)
    if left:
        yield Remark("left in from a template", ", ".join(left))
    last = text.kind.endswith("response") and text.stage > 1 and not _names_stage_after(text)
    if last and not any(_FINAL.within(one.text) for one in text.passages):
        yield Remark("the letter does not say that it is the final answer")
    if barred := barring(text):
        passages, why = barred
        yield Remark(why, f'"{passages[0].unit.cased}"')
    if bargains(text):
        yield Remark("an offer hangs on not going to the Ombudsman, which is a failing of its own")
    if reasons_unneeded and demands_reasons(text):
        yield Remark(f"the letter demands reasons for the request ({reasons_unneeded})")
    yield from _on_contacts(text)
    if staff_unnamed and text.kind.endswith("response"):
        yield from _named_staff(text, staff_unnamed)


def no_letter(text: Text) -> Iterator[Remark]:
    """Of a text that shows nothing, that it may be no letter in English if it speaks to nobody."""
    if not any(_TO_SOMEBODY.search(one.text) for one in text.passages):
        yield Remark("nothing was found and nobody is spoken to: is it a letter, in English?")


def _names_stage_after(text: Text) -> bool:
    return bool(item("escalation_route").read(text).values)


def demands_reasons(text: Text) -> bool:
    """Whether an acknowledgement of stage 2 has the resident say why it is wanted.

    What only tells of the procedure demands nothing.
    """
    return text.kind == "acknowledgement_stage2" and any(
        ours(_DEMANDS_REASONS, one.text)
        and not (_NOT_DEMANDED.within(one.text) or one.of_procedure or one.section in RESIDENTS)
        for one in text.body
    )


def _on_contacts(text: Text) -> Iterator[Remark]:
    """What is wrong with the Ombudsman's details though one of them is right (A14)."""
    given = dict.fromkeys(it for _, it in contacts_of(text))
    right = [it.name for it in given if it.held_on(text.dated)]
    if right == [_BY_EMAIL] and text.dated and text.dated >= NO_NEW_CASES_BY_EMAIL:
        yield Remark("from 13 January 2026 the Ombudsman takes no new cases by e-mail: add a way")
    wrong = [it.name for it in given if it.name not in right]
    if right and wrong:
        yield Remark(f"not the Ombudsman's on that day: {', '.join(wrong)}")


def _named_staff(text: Text, provision: str) -> Iterator[Remark]:
    salutation = next((p.unit.cased for p in text.passages if p.text.startswith("dear")), "")
    named = {
        name
        for one in text.passages
        if one.zone == "body"
        for name in _STAFF.findall(one.unit.cased)
        if name.split()[-1] not in salutation
    }
    if named:
        said = f"{len(named)} people are named: as a rule residents should not be told who"
        yield Remark(f"{said} ({provision})")


def hints(text: Text) -> Iterator[Remark]:
    """What the letter could ask, and how it could be put more plainly."""
    if text.kind.startswith("acknowledgement") and not any(
        one.is_question or _ASKS_BACK.within(one.text) for one in text.passages
    ):
        yield Remark("the resident is not asked whether the complaint was understood")
    sentences = [one for one in text.body if not one.is_title]
    long = [one for one in sentences if len(one.text.split()) > _LONG_SENTENCE]
    if long:
        first = " ".join(long[0].unit.cased.split()[:6])
        many = f"{len(long)} sentence{'' if len(long) == 1 else 's'}"
        yield Remark(f"{many} of more than {_LONG_SENTENCE} words", f"the first begins {first} ...")
    hard = dict.fromkeys(
        found[0] for one in sentences if (found := _JARGON.search(one.text)) is not None
    )
    if hard:
        yield Remark(f"words that residents may not know: {', '.join(hard)}")
