"""Checks a housing complaint against the Housing Ombudsman's Complaint Handling Code.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> case = case_from_dict({
...     "reference": "HC-1042",
...     "received": "2024-12-16",
...     "stages": [{"number": 1, "acknowledged": "2024-12-23", "responded": "2025-01-14"}],
... })
>>> for finding in check(case, as_of=date(2025, 2, 1)).not_met:
...     print(finding.provision, finding.headline)
6.3 stage 1 answer 3 working days late
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintcode.assessment_figures import assessment_figures
    from complaintcode.casefile.one_case import load_case
    from complaintcode.casefile.reading import case_from_dict, case_to_dict
    from complaintcode.casefile.sources import load_cases
    from complaintcode.catalogue.entries import Edition, Provision
    from complaintcode.catalogue.loader import edition
    from complaintcode.checking import check
    from complaintcode.errors import (
        CalendarError,
        CaseFileError,
        ComplaintCodeError,
        DocumentError,
        FieldError,
        MissingExtra,
        PeriodError,
        Problem,
        UnknownProvision,
    )
    from complaintcode.falling_due import Due, due
    from complaintcode.findings import (
        Finding,
        NotAssessed,
        Outcome,
        Report,
    )
    from complaintcode.letter_checking import check_letter
    from complaintcode.line_checking import check_lines
    from complaintcode.model.choices import (
        Channel,
        ClosedWhy,
        Decision,
        ExclusionGround,
        JudgedOutcome,
        LetterKind,
        MadeBy,
        Nation,
        NewIssueOutcome,
        Refused,
        RemedyKind,
        Tenure,
    )
    from complaintcode.model.dates import ABSENT, UNKNOWN, When, Window
    from complaintcode.model.policy import Policy, PolicyExclusion, PolicyStage
    from complaintcode.model.records import (
        Action,
        Adjustment,
        Closed,
        Complaint,
        ContactRestriction,
        Definition,
        Exclusion,
        Extension,
        Issue,
        JoinedWith,
        Judgement,
        Letter,
        NewIssue,
        Remedy,
        Sent,
        Stage,
    )
    from complaintcode.model.self_assessment import Answer, Compliance, SelfAssessment
    from complaintcode.policies.reading import load_policy, policy_from_dict
    from complaintcode.policy_checking import check_policy
    from complaintcode.portfolios.making import portfolio
    from complaintcode.portfolios.measures import Portfolio
    from complaintcode.portfolios.options import TsmRules
    from complaintcode.portfolios.years import Period
    from complaintcode.reporting.documents import report_to_dict
    from complaintcode.reporting.table import FINDING_COLUMNS, finding_rows
    from complaintcode.self_assessment.checking import AssessmentProblem, check_self_assessment
    from complaintcode.self_assessment.comparing import Change, compare_self_assessments
    from complaintcode.self_assessment.reading import read_self_assessment
    from complaintcode.self_assessment.writing import new_self_assessment, write_self_assessment
    from complaintcode.version import __version__
    from complaintcode.working_days.calendar import WorkingDayCalendar

# Where each public name lives; it is imported when it is first asked for.
_HOMES = {
    "ABSENT": "model.dates",
    "Action": "model.records",
    "Adjustment": "model.records",
    "Answer": "model.self_assessment",
    "AssessmentProblem": "self_assessment.checking",
    "CalendarError": "errors",
    "CaseFileError": "errors",
    "Change": "self_assessment.comparing",
    "Channel": "model.choices",
    "Closed": "model.records",
    "ClosedWhy": "model.choices",
    "Complaint": "model.records",
    "ComplaintCodeError": "errors",
    "Compliance": "model.self_assessment",
    "ContactRestriction": "model.records",
    "Decision": "model.choices",
    "Definition": "model.records",
    "DocumentError": "errors",
    "Due": "falling_due",
    "Edition": "catalogue.entries",
    "Exclusion": "model.records",
    "ExclusionGround": "model.choices",
    "Extension": "model.records",
    "FINDING_COLUMNS": "reporting.table",
    "FieldError": "errors",
    "Finding": "findings",
    "Issue": "model.records",
    "JoinedWith": "model.records",
    "JudgedOutcome": "model.choices",
    "Judgement": "model.records",
    "Letter": "model.records",
    "LetterKind": "model.choices",
    "MadeBy": "model.choices",
    "MissingExtra": "errors",
    "Nation": "model.choices",
    "NewIssue": "model.records",
    "NewIssueOutcome": "model.choices",
    "NotAssessed": "findings",
    "Outcome": "findings",
    "Period": "portfolios.years",
    "PeriodError": "errors",
    "Policy": "model.policy",
    "PolicyExclusion": "model.policy",
    "PolicyStage": "model.policy",
    "Portfolio": "portfolios.measures",
    "Problem": "errors",
    "Provision": "catalogue.entries",
    "Refused": "model.choices",
    "Remedy": "model.records",
    "RemedyKind": "model.choices",
    "Report": "findings",
    "SelfAssessment": "model.self_assessment",
    "Sent": "model.records",
    "Stage": "model.records",
    "Tenure": "model.choices",
    "TsmRules": "portfolios.options",
    "UNKNOWN": "model.dates",
    "UnknownProvision": "errors",
    "When": "model.dates",
    "Window": "model.dates",
    "WorkingDayCalendar": "working_days.calendar",
    "__version__": "version",
    "assessment_figures": "assessment_figures",
    "case_from_dict": "casefile.reading",
    "case_to_dict": "casefile.reading",
    "check": "checking",
    "check_letter": "letter_checking",
    "check_lines": "line_checking",
    "check_policy": "policy_checking",
    "check_self_assessment": "self_assessment.checking",
    "compare_self_assessments": "self_assessment.comparing",
    "due": "falling_due",
    "edition": "catalogue.loader",
    "finding_rows": "reporting.table",
    "load_case": "casefile.one_case",
    "load_cases": "casefile.sources",
    "load_policy": "policies.reading",
    "new_self_assessment": "self_assessment.writing",
    "policy_from_dict": "policies.reading",
    "portfolio": "portfolios.making",
    "read_self_assessment": "self_assessment.reading",
    "report_to_dict": "reporting.documents",
    "write_self_assessment": "self_assessment.writing",
}

__all__ = [
    "ABSENT",
    "FINDING_COLUMNS",
    "UNKNOWN",
    "Action",
    "Adjustment",
    "Answer",
    "AssessmentProblem",
    "CalendarError",
    "CaseFileError",
    "Change",
    "Channel",
    "Closed",
    "ClosedWhy",
    "Complaint",
    "ComplaintCodeError",
    "Compliance",
    "ContactRestriction",
    "Decision",
    "Definition",
    "DocumentError",
    "Due",
    "Edition",
    "Exclusion",
    "ExclusionGround",
    "Extension",
    "FieldError",
    "Finding",
    "Issue",
    "JoinedWith",
    "JudgedOutcome",
    "Judgement",
    "Letter",
    "LetterKind",
    "MadeBy",
    "MissingExtra",
    "Nation",
    "NewIssue",
    "NewIssueOutcome",
    "NotAssessed",
    "Outcome",
    "Period",
    "PeriodError",
    "Policy",
    "PolicyExclusion",
    "PolicyStage",
    "Portfolio",
    "Problem",
    "Provision",
    "Refused",
    "Remedy",
    "RemedyKind",
    "Report",
    "SelfAssessment",
    "Sent",
    "Stage",
    "Tenure",
    "TsmRules",
    "UnknownProvision",
    "When",
    "Window",
    "WorkingDayCalendar",
    "__version__",
    "assessment_figures",
    "case_from_dict",
    "case_to_dict",
    "check",
    "check_letter",
    "check_lines",
    "check_policy",
    "check_self_assessment",
    "compare_self_assessments",
    "due",
    "edition",
    "finding_rows",
    "load_case",
    "load_cases",
    "load_policy",
    "new_self_assessment",
    "policy_from_dict",
    "portfolio",
    "read_self_assessment",
    "report_to_dict",
    "write_self_assessment",
]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
