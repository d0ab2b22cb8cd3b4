"""Something done to put it right.

Where a complaint is upheld, wholly or in part, the landlord owns up and says what it has done, or
will do, to put things right.

Needs: the stage's answer and `decision` (or that of an issue); its `remedies` and `actions`, the
case's `offers`, or a letter of the answer.

Outcomes: met where something to put it right is recorded of the stage, was offered elsewhere by the
day of its answer, or stands in its letter; not met where a whole record holds nothing and the
letter is silent; needs review where the letter is unclear about it or, in a partial record, silent,
and where the only offer came after the answer or bears no day. Where there is neither any of these
nor the letter, which may hold an apology, and where no decision is recorded, it is not assessed.

Known limits: whether it is enough, and whether the landlord owned up in so many words, is for a
person.

Interpretation: what the Code lists is an illustration, not a checklist: any remedy or action will
do (A33), also one that the resident refused. What was offered only later puts right what the answer
left out, and a person weighs that.

Source: 2024 7.1; 2022 6.1.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> stage = {"number": 1, "acknowledged": "2025-03-05", "responded": "2025-03-12",
...          "decision": "partly_upheld"}
>>> letter = {"kind": "stage1_response", "sent": "2025-03-12",
...           "text": "We uphold your complaint in part because the joiner did not attend."}
>>> case = {"reference": "1", "received": "2025-03-03", "stages": [stage], "letters": [letter]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [(f.provision, f.headline) for f in report.not_met if f.rule == "remedy-offered"]
[('7.1', 'partly upheld at stage 1, and nothing to put it right')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, answered, own_stages, seen, stated
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.model.choices import Decision
from complaintcode.model.dates import earliest
from complaintcode.model.readings import Presence
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_ADVICE = (
    "Say what went wrong, apologise, and offer what puts it right, with a date. If something was"
    " offered, record it under `remedies`; if the record does not hold remedies at all, set"
    " `partial_record`."
)
_UPHELD = {Decision.UPHELD, Decision.PARTLY_UPHELD}


@rule("remedy-offered", done="upheld, and something to put it right")
def remedy_offered(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Was something offered or done to put it right?"""
    for path, stage in own_stages(complaint, required):
        if not answered(stage, complaint, basis).surely:
            continue
        decisions, number = _decisions(stage), required[0].number
        if not decisions:
            why = "what was decided is not recorded"
            yield NotAssessed(provision=number, why=why, needs=(f"{path}.decision",))
        if not decisions & _UPHELD:
            continue
        letter = f"stage{stage.number}_response"
        answer = _answer(stage, complaint, letter, basis)
        if answer is None:
            why = "no remedy is recorded, and the answer's letter is not among the letters"
            needs = (f"{path}.remedies", *basis.wanting(letter))
            yield NotAssessed(provision=number, why=why, needs=needs)
            continue
        wholly = stage.decision is Decision.UPHELD or decisions == {Decision.UPHELD}
        at = f"{'' if wholly else 'partly '}upheld at stage {stage.number}"
        told = {
            MET: f"{at}, and something to put it right",
            NOT_MET: f"{at}, and nothing to put it right",
            NEEDS_REVIEW: f"{at}: is there something to put it right?",
        }
        yield stated(complaint, basis, required, path, answer, told, advice=_ADVICE)


def _decisions(stage: Stage) -> set[Decision]:
    issues = stage.definition.issues if stage.definition else ()
    found = (stage.decision, *(one.decision for one in issues))
    return {one for one in found if one is not None}


def _answer(stage: Stage, complaint: Complaint, letter: str, basis: Basis) -> Answer | None:
    made = [
        one for one in (*stage.remedies, *stage.actions) if earliest(one.offered) <= basis.as_of
    ]
    told = answered(stage, complaint, basis)
    offers = [seen(one.offered, complaint, basis) for one in complaint.offers]
    if made or any(told.first and one.by(told.first) for one in offers):
        return Answer(MET, "a remedy or an action is recorded", readings=("A33",))
    shown = {
        item.presence
        for one in basis.letters
        if one.reading.kind == letter and (item := one.reading.item("remedy")) is not None
    }
    if Presence.PRESENT in shown:
        return Answer(MET, "the letter of the answer names a remedy", readings=("A33",))
    if any(earliest(one.offered) <= basis.as_of for one in complaint.offers):
        because = "an offer apart from the answer is recorded: does it put this right?"
        return Answer(NEEDS_REVIEW, because, readings=("A33",))
    if Presence.UNCLEAR in shown:
        return Answer(NEEDS_REVIEW, "the letter of the answer is unclear about a remedy")
    if unread := basis.unread.get(letter):
        return Answer(NEEDS_REVIEW, "the letter of the answer was not read", unread, ("A33",))
    if not shown:
        return None
    if complaint.partial_record:
        because = "the letter of the answer names no remedy: was there one all the same?"
        return Answer(NEEDS_REVIEW, because)
    because = "the letter of the answer names no remedy, and no remedy, action or offer is recorded"
    return Answer(NOT_MET, because, readings=("A33",))
