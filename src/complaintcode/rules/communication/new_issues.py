"""Issues raised later.

An issue on the same matter that comes before the stage 1 answer is taken into it; one that comes
after, or is another matter, or would hold the answer up too long, becomes a new complaint.

Needs: each new issue's `raised`, `related` and `outcome`, and the stage 1 answer.

Outcomes: met; not met where one of another matter was taken in before the answer (2024), or one was
counted into an answer that had gone; needs review where it is not recorded what was done or when,
where a related one became a new complaint before the answer, and where one came at stage 2 and was
taken in.

Known limits: whether an issue is related is believed as recorded.

Interpretation: a related issue that would hold the answer up too long may become a complaint of its
own: for a person. Of an issue at stage 2 the Code says nothing; a new complaint is the safe way,
and taking it in is for a person (A31). The Code of 2022 is silent on another matter before the
answer.

Source: 2024 6.8; 2022 5.7.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> issue = {"raised": "2025-03-20", "related": True, "outcome": "included"}
>>> case = {"reference": "1", "received": "2025-03-03", "new_issues": [issue],
...         "stages": [{"number": 1, "acknowledged": "2025-03-05", "responded": "2025-03-12"}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 4, 1))
>>> [(f.provision, f.because) for f in report.not_met]
[('6.8', 'raised after the stage 1 answer, and taken into it')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer, answered, seen, stated
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET
from complaintcode.model.choices import NewIssueOutcome
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint, NewIssue

_TOLD = {
    MET: "new issue taken where it belongs",
    NOT_MET: "new issue not taken where it belongs",
    NEEDS_REVIEW: "new issue: was it taken where it belongs?",
    NOT_APPLICABLE: "new issue of another matter before the answer",
}
_ADVICE = "Open a new complaint for the issue, counted from the day that it was raised."


@rule("new-issues", reads="new_issues")
def new_issues(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was an issue raised later taken in, or made a new complaint, as it should be?"""
    for place, issue in enumerate(complaint.new_issues):
        path = f"$.new_issues[{place}]"
        if seen(issue.raised, complaint, basis).surely_not:
            continue
        after = _after_answer(issue, complaint, basis)
        if after is None:
            because = "whether it came before or after the stage 1 answer is not known"
            answer = Answer(NEEDS_REVIEW, because, (f"{path}.raised",))
        elif issue.outcome is None:
            because = "what was done with it is not recorded"
            answer = Answer(NEEDS_REVIEW, because, (f"{path}.outcome",))
        elif after:
            answer = _later(issue, complaint, basis)
        else:
            answer = _before(path, issue, required[1].to_review)
        yield stated(complaint, basis, required, path, answer, _TOLD, advice=_ADVICE)


def _after_answer(issue: NewIssue, complaint: Complaint, basis: Basis) -> bool | None:
    raised = seen(issue.raised, complaint, basis)
    firsts = [answered(one, complaint, basis) for one in complaint.stages if one.number == 1]
    told = firsts[0] if firsts else None
    if told is None or told.first is None or told.last is None:
        return False
    if raised.last is not None and raised.last < told.first:
        return False
    return True if told.surely and raised.first and raised.first > told.last else None


def _before(path: str, issue: NewIssue, to_review: tuple[str, ...]) -> Answer:
    included = issue.outcome is NewIssueOutcome.INCLUDED
    if issue.related is None:
        missing = (f"{path}.related",)
        return Answer(NEEDS_REVIEW, "whether it belongs to the matter is not recorded", missing)
    if issue.related:
        if included:
            return Answer(MET, "related, before the stage 1 answer, and taken in")
        because = "related, before the answer, and made a new complaint: would it have delayed it?"
        return Answer(NEEDS_REVIEW, because)
    if "unrelated" in to_review:
        return Answer(NOT_APPLICABLE, "the edition is silent on it")
    if included:
        return Answer(NOT_MET, "another matter, and taken into the answer")
    return Answer(MET, "another matter, and made a new complaint")


def _later(issue: NewIssue, complaint: Complaint, basis: Basis) -> Answer:
    if issue.outcome is NewIssueOutcome.NEW_COMPLAINT:
        return Answer(MET, "after the stage 1 answer, and made a new complaint")
    raised = seen(issue.raised, complaint, basis)
    at_stage2 = any(
        asked.surely and raised.last and asked.by(raised.last)
        for stage in complaint.stages
        if stage.number == 2
        for asked in [seen(stage.requested, complaint, basis)]
    )
    if at_stage2:
        because = "raised at stage 2 and taken in, where a new complaint is the safe way"
        return Answer(NEEDS_REVIEW, because, readings=("A31",))
    return Answer(NOT_MET, "raised after the stage 1 answer, and taken into it")
