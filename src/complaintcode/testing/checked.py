"""What this library answers: made by asking it, so that no answer comes up that it cannot give."""

from __future__ import annotations

import copy
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st

from complaintcode import catalogue
from complaintcode.casefile import case_from_dict
from complaintcode.checking import check
from complaintcode.errors import CaseFileError, Problem
from complaintcode.falling_due import Due, due
from complaintcode.findings import Finding, Outcome, Report
from complaintcode.letter_checking import check_letter
from complaintcode.policy_checking import check_policy
from complaintcode.portfolios.making import portfolio
from complaintcode.self_assessment.checking import check_self_assessment
from complaintcode.self_assessment.comparing import compare_self_assessments
from complaintcode.testing.days import DAY_ZERO, dates
from complaintcode.testing.landlords import editions, policies, self_assessments, tsm_rules
from complaintcode.testing.records import case_files, complaints, letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

    from complaintcode.findings import NotAssessed
    from complaintcode.model.records import Complaint
    from complaintcode.portfolios.measures import Portfolio
    from complaintcode.self_assessment.checking import AssessmentProblem
    from complaintcode.self_assessment.comparing import Change

# Calendar days from the receipt to the day of looking: while it is open, and long after.
_LOOKED_AT_AFTER = st.sampled_from([0, 3, 7, 10, 14, 21, 35, 60, 120, 400, -1])


@st.composite
def reports(
    draw: st.DrawFn,
    *,
    of: SearchStrategy[Complaint] | None = None,
    everything: bool = True,
) -> Report:
    """Reports on complaints ``of`` a strategy; without one also on letters and policies.

    Some look at another edition beside, and some at the landlord's policy. ``everything`` keeps the
    findings that do not apply.
    """
    kind = draw(st.integers(1, 12)) if of is None else 0
    if kind == 11:
        readable = letters().filter(lambda one: bool((one.text or "").strip()))
        return check_letter(draw(readable), edition=draw(editions()), advice=draw(st.booleans()))
    if kind == 12:
        return check_policy(draw(policies()), edition=draw(editions()))
    complaint = draw(complaints() if of is None else of)
    as_of = complaint.received + timedelta(days=draw(_LOOKED_AT_AFTER))
    policy = draw(st.sampled_from([False, False, False, True])) and draw(policies())
    report = check(complaint, as_of=as_of, policy=policy or None, all=everything)
    if not draw(st.sampled_from([False, False, False, True])):
        return report
    other = next(one for one in catalogue.edition_ids() if one != report.edition)
    also = check(complaint, as_of=as_of, edition=other, all=everything)
    return attrs.evolve(report, also=also)


@st.composite
def findings(
    draw: st.DrawFn,
    *,
    outcome: Outcome | str | None = None,
    of: SearchStrategy[Complaint] | None = None,
) -> Finding:
    """Findings of ``reports``: of one ``outcome``, or of any; on complaints ``of`` a strategy."""
    wanted = set(Outcome) if outcome is None else {Outcome(outcome)}

    def having(report: Report) -> list[Finding]:
        return [one for one in report.findings if one.outcome in wanted]

    return draw(st.sampled_from(draw(reports(of=of).map(having).filter(bool))))


def not_assessed(*, of: SearchStrategy[Complaint] | None = None) -> SearchStrategy[NotAssessed]:
    """What ``reports`` leave open, because nothing is recorded of it; as ``findings``."""
    left_open = reports(of=of).map(lambda one: one.not_assessed).filter(bool)
    return left_open.flatmap(st.sampled_from)


@st.composite
def dues(draw: st.DrawFn, *, of: SearchStrategy[Complaint] | None = None) -> Due:
    """What is due on complaints, ``of`` a strategy or any: soon, today and overdue."""

    def waiting(asked: tuple[Complaint, int]) -> tuple[Due, ...]:
        return due(asked[0], as_of=asked[0].received + timedelta(days=asked[1]))

    asked = st.tuples(complaints() if of is None else of, _LOOKED_AT_AFTER)
    return draw(st.sampled_from(draw(asked.map(waiting).filter(bool))))


@st.composite
def portfolios(draw: st.DrawFn, *, of: SearchStrategy[Complaint] | None = None) -> Portfolio:
    """A year's figures of up to four complaints, ``of`` a strategy or any."""
    return portfolio(
        draw(st.lists(complaints() if of is None else of, max_size=4)),
        year=draw(st.sampled_from(["2024-25", "2025-26", "2023-24", "2024", "2024-Q2"])),
        homes=draw(st.sampled_from([None, 0, 5234])),
        as_of=DAY_ZERO + timedelta(days=draw(st.integers(0, 800))),
        rules=draw(tsm_rules()),
    )


def assessment_problems() -> SearchStrategy[AssessmentProblem]:
    """What ``check_self_assessment`` asks of ``self_assessments``."""
    return self_assessments().map(check_self_assessment).filter(bool).flatmap(st.sampled_from)


def changes() -> SearchStrategy[Change]:
    """What ``compare_self_assessments`` tells of two ``self_assessments``."""
    forms = self_assessments()
    compared = st.builds(compare_self_assessments, forms, forms, as_of=dates())
    return compared.filter(bool).flatmap(st.sampled_from)


# --- what is refused

_NO_VALUES = st.sampled_from(["soon", "", "2025-02-30", -1, 1.7, [], {}, [1], {"no": "key"}, True])


@st.composite
def _spoilt(draw: st.DrawFn) -> dict[str, Any]:
    """A case file of which a key is gone or misspelt, or a value is another; it may still do."""
    document = copy.deepcopy(draw(case_files()))
    holder, key = draw(st.sampled_from(list(_places(document))))
    how = draw(st.integers(1, 4))
    value = holder[key]
    if how == 1 and isinstance(holder, dict):
        del holder[key]
    elif how == 2 and isinstance(holder, dict):
        holder[f"{key}s"] = holder.pop(key)
    else:
        holder[key] = draw(_NO_VALUES.filter(lambda one: one != value))
    return document


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Each object or list of a document with each of its keys; what ``extra`` holds is anyone's."""
    keys = value if isinstance(value, dict) else range(len(value)) if type(value) is list else ()
    for key in keys:
        if key != "extra":
            yield value, key
            yield from _places(value[key])


def _problems_of(document: dict[str, Any]) -> tuple[Problem, ...]:
    try:
        case_from_dict(document)
    except CaseFileError as error:
        return error.problems
    return ()


def broken_case_files() -> SearchStrategy[dict[str, Any]]:
    """JSON objects that are no case files: ``case_from_dict`` raises ``CaseFileError`` for each."""
    return _spoilt().filter(_problems_of)


def problems() -> SearchStrategy[Problem]:
    """What is said of ``broken_case_files``: where in it, and what is wrong."""
    return broken_case_files().map(_problems_of).flatmap(st.sampled_from)
