"""Each issue answered.

The answer deals with every point of the complaint definition.

Needs: the stage's answer and, of each issue of its `definition`, `answered` or a `decision`.

Outcomes: met where every issue was answered; not met where one was not; needs review where it is
recorded of some issues and not of others, and where the one that was not answered is not the
landlord's to answer, or may be the aspect that it refused. Before the answer nothing is asked;
where nothing is recorded it is not assessed.

Known limits: how good the answers are, and what policy or law they rest on, is for a person. Where
the letter is there, a word of it about each issue is looked for by the comparison with the record.

Interpretation: the issues are those of this stage's own definition. The Code of 2022 speaks of
every point raised, which only the definition records. What was refused as one aspect of a complaint
need not be answered with the rest (A30).

Source: 2024 6.7 and 6.18; 2022 5.6.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> issues = [{"what": "the lift", "answered": True}, {"what": "the bins", "answered": False}]
>>> case = {"reference": "1", "received": "2025-03-03",
...         "stages": [{"number": 1, "acknowledged": "2025-03-05", "responded": "2025-03-12",
...                     "definition": {"issues": issues}}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [(f.provision, f.about) for f in report.not_met]
[('6.7', '$.stages[0].definition.issues[1]')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, answered, own_stages, stated
from complaintcode.clocks.refusals import aspect_refused
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, Issue

_ADVICE = "Answer the point that was left out, in a letter of its own if need be."


@rule("issues-answered", done="each issue answered")
def issues_answered(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Was every issue of the definition answered?"""
    told = {
        MET: f"each issue answered at stage {required[1].stage}",
        NOT_MET: f"an issue not answered at stage {required[1].stage}",
        NEEDS_REVIEW: f"was each issue answered at stage {required[1].stage}?",
    }
    for path, stage in own_stages(complaint, required):
        if not answered(stage, complaint, basis).surely:
            continue
        issues = stage.definition.issues if stage.definition else ()
        where = f"{path}.definition.issues"
        dealt_with = [_dealt_with(one) for one in issues]
        if all(one is None for one in dealt_with):
            why = "which issues were answered is not recorded"
            needs = (f"{where}[].answered",)
            yield NotAssessed(provision=required[0].number, why=why, needs=needs)
            continue
        refused = aspect_refused(complaint, basis)
        for place, answer in _not_simply_met(issues, dealt_with, where, refused=refused):
            yield stated(complaint, basis, required, place, answer, told, advice=_ADVICE)
        if all(dealt_with):
            answer = Answer(MET, f"all {len(issues)} of the definition")
            yield stated(complaint, basis, required, f"{path}.definition", answer, told)


def _dealt_with(issue: Issue) -> bool | None:
    return True if issue.answered is None and issue.decision else issue.answered


def _not_simply_met(
    issues: tuple[Issue, ...], dealt_with: list[bool | None], where: str, *, refused: bool
) -> Iterator[tuple[str, Answer]]:
    for place, (issue, done) in enumerate(zip(issues, dealt_with, strict=True)):
        path = f"{where}[{place}]"
        if done is None:
            because = "whether this issue was answered is not recorded"
            yield path, Answer(NEEDS_REVIEW, because, (f"{path}.answered",))
        elif not done and issue.responsible is False:
            because = "not answered, and not the landlord's to answer"
            yield path, Answer(NEEDS_REVIEW, because, readings=("A30",))
        elif not done and refused:
            because = "not answered: a person sees whether it is the aspect that was refused"
            yield path, Answer(NEEDS_REVIEW, because, readings=("A30",))
        elif not done:
            yield path, Answer(NOT_MET, "the record says that it was not answered")
