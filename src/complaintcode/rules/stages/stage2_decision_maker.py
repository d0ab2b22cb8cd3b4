"""Who decided stage 2.

Stage 2 is decided by somebody other than whoever decided stage 1.

Needs: `decided_by` of both stages, and an answer, or decision, of stage 2.

Outcomes: not met where both name the same person; met where they name different people, or posts;
needs review where one of several names is the same, where two names may be one person's, where both
name the same post or team, where whoever decided one stage signed a letter of the other, and where
a decider is not recorded and one person signed the answers of both. Elsewhere, where a name is not
recorded, or one of the two names a team only, it is not assessed.

Known limits: names are compared, not people: two people of one full name look the same, and so does
nobody who changed it. Short forms and spellings of a first name are known only as far as they are
common.

Interpretation: the bar is on the decision-maker; any other overlap is for a person (A24). Titles,
order and initials make no other person; a surname alone is never sure.

Source: 2024 6.13; 2022 5.12.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = {"reference": "1", "received": "2025-03-03",
...         "stages": [{"number": 1, "responded": "2025-03-12", "decided_by": "Ms A. Khan"},
...                    {"number": 2, "responded": "2025-04-22", "decided_by": "A Khan"}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 6, 1))
>>> [f.provision for f in report.not_met if f.rule == "stage2-decision-maker"]
['6.13']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import (
    Answer,
    answered,
    answered_later,
    begun,
    own_stages,
    seen,
    stated,
)
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.names import comparable, people, same
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Sent, Stage
    from complaintcode.names import Named

_TOLD = {
    MET: "stage 2 decided by somebody else than stage 1",
    NOT_MET: "stage 2 decided by whoever decided stage 1",
    NEEDS_REVIEW: "stage 2: the same person as at stage 1?",
}
_ADVICE = "Have stage 2 looked at again by somebody who had no part in stage 1."


@rule("stage2-decision-maker", done="decided by somebody else than stage 1")
def stage2_decision_maker(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Was stage 2 decided by somebody else than stage 1?"""
    firsts = [one for one in complaint.stages if one.number == 1]
    before = [named for one in firsts for named in people(one.decided_by)]
    wrote_before = [named for one in firsts for named in _wrote(one, complaint, basis)]
    for path, stage in own_stages(complaint, required):
        if not begun(stage, basis) or answered_later(stage, basis):
            continue
        if stage.decision is None and answered(stage, complaint, basis).surely_not:
            continue  # nothing is decided yet, whoever will
        decided = people(stage.decided_by)
        answer = _answer(before, decided, wrote_before, _wrote(stage, complaint, basis))
        if answer is None and not (before and decided):
            answer = _signed_alike(firsts, stage, complaint, basis)
        if answer is None:
            where = {"stages[number=1].decided_by": before, f"{path}.decided_by": decided}
            needs = tuple(name for name, some in where.items() if not any(a.words for a in some))
            why = "who decided both stages is not recorded by name"
            yield NotAssessed(provision=required[0].number, why=why, needs=needs)
        else:
            yield stated(complaint, basis, required, path, answer, _TOLD, advice=_ADVICE)


def _answer(
    before: Sequence[Named],
    decided: Sequence[Named],
    wrote_before: Sequence[Named],
    wrote: Sequence[Named],
) -> Answer | None:
    if before and decided and _all_same(before, decided) and _all_same(decided, before):
        return Answer(NOT_MET, "both stages name the same person", readings=("A24",))
    if _overlap(before, decided):
        because = "a name of stage 1 stands, or may stand, at stage 2 as well"
        return Answer(NEEDS_REVIEW, because, readings=("A24",))
    pairs = [(one, other) for one in before for other in decided]
    if not pairs or not all(comparable(*pair) for pair in pairs):
        return None
    if _overlap(before, wrote) or _overlap(wrote_before, decided):
        because = "whoever decided one stage wrote to the resident at the other"
        return Answer(NEEDS_REVIEW, because, readings=("A24",))
    return Answer(MET, "the stages name different people")


def _signed_alike(
    firsts: Sequence[Stage], stage: Stage, complaint: Complaint, basis: Basis
) -> Answer | None:
    """Where nobody is named as deciding: one name under the answers of both stages."""
    before = [one for first in firsts for one in _names(first.responses, complaint, basis)]
    if not _overlap(before, _names(stage.responses, complaint, basis)):
        return None
    because = "the answers of both stages bear, or may bear, the same name"
    return Answer(NEEDS_REVIEW, because, readings=("A24",))


def _all_same(some: Sequence[Named], others: Sequence[Named]) -> bool:
    return all(any(comparable(a, b) and same(a, b) is True for b in others) for a in some)


def _overlap(some: Sequence[Named], others: Sequence[Named]) -> bool:
    return any(comparable(a, b) and same(a, b) is not False for a in some for b in others)


def _wrote(stage: Stage, complaint: Complaint, basis: Basis) -> list[Named]:
    """Who signed the letters of a stage."""
    return _names((*stage.acknowledgements, *stage.responses), complaint, basis)


def _names(letters: Sequence[Sent], complaint: Complaint, basis: Basis) -> list[Named]:
    """Who signed some letters; a team that signs tells nothing."""
    sent = [one.by for one in letters if not seen(one.sent, complaint, basis).surely_not]
    return [named for by in sent for named in people(by) if named.words or not named.team]
