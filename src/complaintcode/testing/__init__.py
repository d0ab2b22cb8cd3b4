"""Hypothesis strategies for every type that this library has, for the tests of other systems.

One function a type, the plural of its name; ``closed``, ``joined_with``, ``not_assessed``,
``refused`` and ``sent`` are their own. What they give is valid, orderly and untidy by turns,
and shrinks towards one stage on day zero (1 April 2024). Install them with
``pip install 'complaintcode[testing]'``.

>>> from datetime import timedelta
>>> from hypothesis import given, settings
>>> from complaintcode import check
>>> @settings(deadline=None)
... @given(complaints(edition="2024", stages=2))
... def test_every_complaint_has_an_outcome(complaint):
...     report = check(complaint, as_of=complaint.received + timedelta(days=90))
...     assert report.outcome.value
>>> test_every_complaint_has_an_outcome()
"""

from __future__ import annotations

from complaintcode.errors import MissingExtra

try:
    import hypothesis as _hypothesis  # noqa: F401 - only to say what to install where it is not
except ImportError as _error:
    raise MissingExtra(
        "complaintcode.testing needs the extra testing: pip install 'complaintcode[testing]'"
    ) from _error

from complaintcode.testing.checked import (
    assessment_problems,
    broken_case_files,
    changes,
    dues,
    findings,
    not_assessed,
    portfolios,
    problems,
    reports,
)
from complaintcode.testing.days import DAY_ZERO, PARTS, dates, recorded_days, windows
from complaintcode.testing.landlords import (
    answers,
    editions,
    periods,
    policies,
    policy_exclusions,
    policy_stages,
    provisions,
    self_assessments,
    tsm_rules,
    working_day_calendars,
)
from complaintcode.testing.records import (
    actions,
    adjustments,
    case_files,
    closed,
    complaints,
    contact_restrictions,
    definitions,
    exclusions,
    extensions,
    issues,
    joined_with,
    judgements,
    letters,
    new_issues,
    remedies,
    sent,
    stages,
)
from complaintcode.testing.words import (
    channels,
    closed_whys,
    compliances,
    decisions,
    exclusion_grounds,
    judged_outcomes,
    letter_kinds,
    made_bys,
    nations,
    new_issue_outcomes,
    outcomes,
    refused,
    remedy_kinds,
    tenures,
)

__all__ = [
    "DAY_ZERO",
    "PARTS",
    "actions",
    "adjustments",
    "answers",
    "assessment_problems",
    "broken_case_files",
    "case_files",
    "changes",
    "channels",
    "closed",
    "closed_whys",
    "complaints",
    "compliances",
    "contact_restrictions",
    "dates",
    "decisions",
    "definitions",
    "dues",
    "editions",
    "exclusion_grounds",
    "exclusions",
    "extensions",
    "findings",
    "issues",
    "joined_with",
    "judged_outcomes",
    "judgements",
    "letter_kinds",
    "letters",
    "made_bys",
    "nations",
    "new_issue_outcomes",
    "new_issues",
    "not_assessed",
    "outcomes",
    "periods",
    "policies",
    "policy_exclusions",
    "policy_stages",
    "portfolios",
    "problems",
    "provisions",
    "recorded_days",
    "refused",
    "remedies",
    "remedy_kinds",
    "reports",
    "self_assessments",
    "sent",
    "stages",
    "tenures",
    "tsm_rules",
    "windows",
    "working_day_calendars",
]
