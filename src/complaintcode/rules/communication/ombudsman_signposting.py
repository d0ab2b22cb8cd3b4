"""The Ombudsman made known before the end.

Residents hear of the Ombudsman, and how to go there, while the complaint goes on and not only with
its last answer.

Needs: letters that were sent before the final answer: acknowledgements, notices of an extension,
the stage 1 answer; beside them an extension's `ombudsman_details`.

Outcomes: met where one of them names the Ombudsman and a way to reach it; needs review where none
does (2024: once the last answer has gone; 2022: also where one of several does not). Where no such
letter is recorded it is not assessed. That the last letter is silent as well is not met where the
record is whole: then nothing recorded tells the resident.

Known limits: a leaflet sent with a letter, or a word on the telephone, is not seen.

Interpretation: the Code of 2024 speaks of it in general, and one letter without it is no failing;
none before the last is for a person; a note names the one. The Code of 2022 asks for it throughout;
a leaflet may have been enclosed (A13).

Source: 2024 3.7; 2022 2.8.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> letter = {"kind": "acknowledgement_stage1", "sent": "2025-03-05",
...           "text": "Thank you for your complaint about the lift."}
>>> case = {"reference": "1", "received": "2025-03-03", "letters": [letter],
...         "stages": [{"number": 1, "acknowledged": "2025-03-05", "responded": "2025-03-12"},
...                    {"number": 2, "requested": "2025-03-20", "responded": "2025-04-10"}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 5, 1))
>>> [(f.provision, f.outcome.value) for f in report.findings if f.rule == "ombudsman-signposting"]
[('3.7', 'needs_review')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, answered, own_stages, seen, stated
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.model.readings import Presence
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding, HeldLetter
    from complaintcode.model.records import Complaint, Stage

_TOLD = {
    MET: "Ombudsman made known before the end",
    NOT_MET: "Ombudsman made known in no letter",
    NEEDS_REVIEW: "Ombudsman made known before the end?",
}
_ADVICE = "Name the Housing Ombudsman, and how to reach it, from the acknowledgement on."


@rule("ombudsman-signposting", done="Ombudsman made known before the end")
def ombudsman_signposting(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Did a letter before the last one name the Ombudsman?"""
    joined = complaint.joined_with
    letters = [
        one
        for one in basis.letters
        if not one.in_its_place and (joined is None or (one.stage or 0) < joined.from_stage)
    ]
    before = [one for one in letters if one.reading.kind in required[1].among]
    if not before:
        needs = basis.wanting(*required[1].among)
        none_read = not basis.unread.keys().isdisjoint(required[1].among)
        why = f"no letter before the last one {'was read' if none_read else 'is recorded'}"
        yield NotAssessed(provision=required[0].number, why=why, needs=needs)
        return
    last = [
        one
        for one in letters
        if one.reading.kind.endswith("_response") and one.reading.kind not in required[1].among
    ]
    own = [stage for _, stage in own_stages(complaint, required)]
    over = last or any(one.number > 1 and answered(one, complaint, basis).surely for one in own)
    named = [one.path for one in before if _shown(one) is Presence.PRESENT]
    named += ["the notice of an extension"] if _told(own, complaint, basis) else []
    throughout = "A13" in required[1].to_review
    silent = [one.path for one in before if throughout and _is_silent(one)]
    if named and silent:
        because = f"named in {named[0]}, and not in {silent[0]}: was the resident told otherwise?"
        answer = Answer(NEEDS_REVIEW, because, readings=("A13",))
    elif named:
        answer = Answer(MET, f"named in {named[0]}", readings=("A13",))
    elif not over and not throughout:
        why = "no letter so far names the Ombudsman, and the last answer is still to come"
        yield NotAssessed(provision=required[0].number, why=why, needs=("letters",))
        return
    elif (
        last
        and not basis.unread
        and not complaint.partial_record
        and not any(map(_hinted, [*before, *last]))
    ):
        because = "neither the last letter nor one before names it"
        answer = Answer(NOT_MET, because, readings=("A13",))
    else:
        which = "before the last one" if last else "so far"
        because = f"no letter {which} names it: was the resident told otherwise?"
        unread = tuple(path for paths in basis.unread.values() for path in paths)
        answer = Answer(NEEDS_REVIEW, because, unread, ("A13",))
    yield stated(complaint, basis, required, "$.letters", answer, _TOLD, advice=_ADVICE)


def _shown(letter: HeldLetter) -> Presence | None:
    item = letter.reading.item("ombudsman_contact")
    return item.presence if item else None


def _is_silent(letter: HeldLetter) -> bool:
    """Whether it is no notice of an extension, which another rule reads, and has none of it."""
    return _shown(letter) is Presence.MISSING and "extension" not in letter.reading.kind


def _hinted(letter: HeldLetter) -> bool:
    return _shown(letter) in {Presence.PRESENT, Presence.UNCLEAR}


def _told(stages: Iterable[Stage], complaint: Complaint, basis: Basis) -> bool:
    """Whether the record says of an extension that its notice gave the Ombudsman's details."""
    return any(
        one.ombudsman_details is True and seen(one.notified, complaint, basis).surely
        for stage in stages
        for one in stage.extensions
    )
