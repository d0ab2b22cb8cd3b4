"""Who decided stage 2.

Stage 2 is decided by somebody other than whoever decided stage 1.

Needs: `decided_by` of both stages.

Outcomes: not met where both name the same person; met where they name different people; needs
review where one of several names is the same, where two names may be one person's, where both name
the same team, and where whoever decided one stage signed a letter of the other. Where a name is not
recorded it is not assessed.

Known limits: names are compared, not people: two people of one name look the same.

Interpretation: the bar is on the decision-maker; any other overlap is for a person (A24).

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

import re
from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, own_stages, stated
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Stage

_TOLD = {
    MET: "stage 2 decided by somebody else than stage 1",
    NOT_MET: "stage 2 decided by whoever decided stage 1",
    NEEDS_REVIEW: "stage 2: the same person as at stage 1?",
}
_ADVICE = "Have stage 2 looked at again by somebody who had no part in stage 1."
_SEVERAL = re.compile(r"\s*(?:,|;|/|&|\+|\band\b|\bwith\b)\s*", re.IGNORECASE)
_TITLE = re.compile(r"^(?:mr|mrs|ms|miss|mx|dr|cllr|councillor|prof|sir|dame)\b\.?\s*")
_TEAM = re.compile(
    r"\b(team|panel|department|dept|office|unit|service|services|board|committee|group|landlord"
    r"|manager|officer|director|head|handler)\b"
)

Name = tuple[str, ...]


@rule("stage2-decision-maker")
def stage2_decision_maker(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Was stage 2 decided by somebody else than stage 1?"""
    first = next((one for one in complaint.stages if one.number == 1 and one.decided_by), None)
    for path, stage in own_stages(complaint, required):
        before = _names(first.decided_by) if first else ()
        decided = _names(stage.decided_by)
        if first is None or not before or not decided:
            needs = (f"{path}.decided_by",) if before else ("stages[number=1].decided_by",)
            why = "who decided both stages is not recorded"
            yield NotAssessed(provision=required[0].number, why=why, needs=needs)
            continue
        answer = _answer(before, decided, _wrote(first), _wrote(stage))
        yield stated(complaint, basis, required, path, answer, _TOLD, advice=_ADVICE)


def _answer(
    before: tuple[Name, ...],
    decided: tuple[Name, ...],
    wrote_before: tuple[Name, ...],
    wrote: tuple[Name, ...],
) -> Answer:
    if before == decided and len(before) == 1:
        if _TEAM.search(" ".join(before[0])):
            because = "both name the same post or team: a person knows who it was"
            return Answer(NEEDS_REVIEW, because, readings=("A24",))
        return Answer(NOT_MET, "both stages name the same person", readings=("A24",))
    if _overlap(before, decided):
        because = "a name of stage 1 stands, or seems to stand, at stage 2 as well"
        return Answer(NEEDS_REVIEW, because, readings=("A24",))
    if _overlap(before, wrote) or _overlap(wrote_before, decided):
        because = "whoever decided one stage wrote to the resident at the other"
        return Answer(NEEDS_REVIEW, because, readings=("A24",))
    return Answer(MET, "the stages name different people")


def _names(text: str | None) -> tuple[Name, ...]:
    """The names in a text, each as its words in small letters, without titles and stops."""
    parts = (_TITLE.sub("", part.strip().lower()) for part in _SEVERAL.split(text or ""))
    words = (tuple(re.findall(r"[\w'\N{RIGHT SINGLE QUOTATION MARK}-]+", part)) for part in parts)
    return tuple(sorted(one for one in words if one))


def _wrote(stage: Stage) -> tuple[Name, ...]:
    """Who signed the letters of a stage."""
    letters = (*stage.acknowledgements, *stage.responses)
    return tuple(name for one in letters for name in _names(one.by))


def _overlap(some: tuple[Name, ...], others: tuple[Name, ...]) -> bool:
    return any(_perhaps(one, other) for one in some for other in others)


def _perhaps(one: Name, other: Name) -> bool:
    """Whether two names may be one person's: the same surname, and no first names that differ."""
    if one[-1] != other[-1]:
        return False
    initials = [(a, b) for a, b in zip(one[:-1], other[:-1], strict=False)]
    return all(a == b or (1 in {len(a), len(b)} and a[0] == b[0]) for a, b in initials)
