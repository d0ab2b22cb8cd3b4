"""Issues raised later.

An issue on the same matter that comes before the stage 1 answer is taken into it; one that comes
after, or is another matter, or would hold the answer up too long, becomes a new complaint.

Needs: each new issue's `raised`, `related` and `outcome`, and the stage 1 answer.

Outcomes: met; not met where one of another matter was taken in before the answer (2024), or one was
counted into an answer that had gone; needs review where it is not recorded what was done or when
and that decides, where a related one became a new complaint before the answer, where one came on
the day of the answer, and where one came at stage 2 and was taken in.

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

from complaintcode.clocks.recorded import Answer, Seen, seen, stage1_answer, stated
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET
from complaintcode.model.choices import NewIssueOutcome
from complaintcode.model.dates import ABSENT, UNKNOWN
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


@rule("new-issues", reads="new_issues", done="new issue taken where it belongs")
def new_issues(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was an issue raised later taken in, or made a new complaint, as it should be?"""
    joined = complaint.joined_with
    if joined is not None and joined.from_stage <= 1:
        return  # what went into that answer is judged with the other complaint
    for place, issue in enumerate(complaint.new_issues):
        path = f"$.new_issues[{place}]"
        # One that is listed was raised, also where nobody wrote down when.
        when = UNKNOWN if issue.raised is ABSENT else issue.raised
        raised = seen(when, complaint, basis)
        if not raised.surely_not:
            answer = _answer(path, issue, raised, complaint, basis, required[1].to_review)
            yield stated(complaint, basis, required, path, answer, _TOLD, advice=_ADVICE)


def _answer(
    path: str,
    issue: NewIssue,
    raised: Seen,
    complaint: Complaint,
    basis: Basis,
    to_review: tuple[str, ...],
) -> Answer:
    where, told = stage1_answer(complaint, basis) or ("stages[number=1].responded", None)
    before = _before(path, issue, to_review)
    after = _after(path, issue, raised, complaint, basis)
    if told is not None and _surely_before(raised, told):
        return before
    if told is not None and _surely_before(told, raised) and told.surely:
        return after
    if before.outcome is after.outcome:
        return before
    because = "whether it came before or after the stage 1 answer is not known"
    unsure = {f"{path}.raised": raised.unsure, where: told is None or told.unsure}
    missing = tuple(name for name, doubtful in unsure.items() if doubtful)
    if not missing:
        because = "it came on the day of the stage 1 answer: before it, or after?"
    return Answer(NEEDS_REVIEW, because, missing)


def _surely_before(one: Seen, other: Seen) -> bool:
    """Whether one thing came before the other, or the other never did."""
    return other.first is None or (one.last is not None and one.last < other.first)


def _before(path: str, issue: NewIssue, to_review: tuple[str, ...]) -> Answer:
    """What follows if it came before the stage 1 answer."""
    if issue.related is False and "unrelated" in to_review:
        return Answer(NOT_APPLICABLE, "the edition is silent on it")
    missing = _unrecorded(path, issue, "related", "outcome")
    if missing:
        because = "whether it belongs to the matter, or what was done with it, is not recorded"
        return Answer(NEEDS_REVIEW, because, missing)
    included = issue.outcome is NewIssueOutcome.INCLUDED
    if issue.related and included:
        return Answer(MET, "related, before the stage 1 answer, and taken in")
    if issue.related:
        because = "related, before the answer, and made a new complaint: would it have delayed it?"
        return Answer(NEEDS_REVIEW, because)
    if included:
        return Answer(NOT_MET, "another matter, and taken into the answer")
    return Answer(MET, "another matter, and made a new complaint")


def _after(path: str, issue: NewIssue, raised: Seen, complaint: Complaint, basis: Basis) -> Answer:
    """What follows if it came after the stage 1 answer."""
    if issue.outcome is None:
        missing = _unrecorded(path, issue, "outcome")
        return Answer(NEEDS_REVIEW, "what was done with it is not recorded", missing)
    if issue.outcome is NewIssueOutcome.NEW_COMPLAINT:
        return Answer(MET, "after the stage 1 answer, and made a new complaint")
    asked = [seen(one.requested, complaint, basis) for one in complaint.stages if one.number == 2]
    if any(not _surely_before(raised, one) for one in asked):
        because = "raised at stage 2 and taken in, where a new complaint is the safe way"
        return Answer(NEEDS_REVIEW, because, readings=("A31",))
    return Answer(NOT_MET, "raised after the stage 1 answer, and taken into it")


def _unrecorded(path: str, issue: NewIssue, *names: str) -> tuple[str, ...]:
    return tuple(f"{path}.{name}" for name in names if getattr(issue, name) is None)
