"""Every name that others may rely on, literally: dropping or renaming one has to be meant.

The names of the package root stand in ``test_model``. What is promised of all of these, and for how
long, is written down in ``docs/reference/deprecation.md``.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

import pytest

import complaintcode
from complaintcode import catalogue, cli, exit_codes, policies, rules, testing
from complaintcode.letters.registry import item_keys
from complaintcode.reporting import documents, printing
from complaintcode.reporting.schema import FINDING

if TYPE_CHECKING:
    from collections.abc import Iterable

TESTING = (
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
)
PARTS = (
    "acknowledgements",
    "actions",
    "adjustments",
    "chased",
    "closed",
    "contact_restrictions",
    "decided_by",
    "decision",
    "definition",
    "exclusions",
    "extensions",
    "extra",
    "first_voiced",
    "handled_by",
    "issue_arose",
    "joined_with",
    "judgements",
    "letters",
    "logged",
    "name",
    "new_issues",
    "offers",
    "previous",
    "promised",
    "reasons_demanded",
    "remedies",
    "responses",
    "update_every",
    "updates",
    "withdrawn",
)
RULES = (
    "acknowledgement-contents",
    "acknowledgement-responsibilities",
    "acknowledgement-stage-named",
    "adjustments-recorded",
    "contact-restrictions",
    "definition-contents",
    "definition-responsibilities",
    "escalation-taken-up",
    "extension-agreement",
    "extension-contents",
    "extension-length",
    "extension-new-date",
    "extension-notice-time",
    "extension-ombudsman-contact",
    "extension-ombudsman-details",
    "extension-reason",
    "extension-updates",
    "issues-answered",
    "new-issues",
    "number-of-stages",
    "ombudsman-signposting",
    "overdue-action-updates",
    "own-stage1-acknowledgement-time",
    "own-stage1-response-time",
    "own-stage2-acknowledgement-time",
    "own-stage2-response-time",
    "own-stage3-response-time",
    "reasons-demanded",
    "refusal-age",
    "refusal-contents",
    "refusal-discretion",
    "refusal-explained",
    "refusal-ground",
    "refusal-in-writing",
    "refusal-ombudsman-right",
    "refusal-to-escalate-contents",
    "refusal-to-escalate-explained",
    "refusal-to-escalate-ground",
    "refusal-to-escalate-in-writing",
    "refusal-to-escalate-ombudsman-right",
    "refusal-to-escalate-reason",
    "refusal-to-escalate-right",
    "refusal-to-escalate-window",
    "remedy-dated",
    "remedy-done",
    "remedy-offered",
    "response-contents",
    "response-in-writing",
    "stage-in-front",
    "stage1-acknowledgement-time",
    "stage1-definition",
    "stage1-first",
    "stage1-in-all-time",
    "stage1-logging-time",
    "stage1-response-time",
    "stage2-acknowledgement-time",
    "stage2-decision-maker",
    "stage2-definition",
    "stage2-in-all-time",
    "stage2-logging-time",
    "stage2-response-time",
    "stage3-request",
    "stage3-response-time",
    "third-party-stage",
    "update-interval",
    "updates-kept",
)
CHECKS = (
    "policy-acknowledgement-limit",
    "policy-channels",
    "policy-deciders",
    "policy-definition",
    "policy-exclusion-age",
    "policy-exclusion-grounds",
    "policy-extension-limit",
    "policy-extra-stage",
    "policy-publication",
    "policy-response-limit",
    "policy-second-stage",
    "policy-stage-count",
    "policy-stage2-window",
)
ITEMS = (
    "actions",
    "decision",
    "definition",
    "escalation_route",
    "extension_date",
    "extension_reason",
    "ombudsman_contact",
    "ombudsman_right",
    "outcomes_sought",
    "reasons",
    "refusal_reason",
    "remedy",
    "responsibility",
    "stage",
    "updates",
)
COMMANDS = (
    "check",
    "completion",
    "letter",
    "policy",
    "due",
    "portfolio",
    "workdays",
    "self-assessment",
    "schema",
    "provisions",
    "explain",
)
FORMATS = (
    "text",
    "json",
    "jsonl",
    "csv",
    "sarif",
    "junit",
    "github",
    "markdown",
    "html",
)
EDITIONS = ("hos-2022", "hos-2024")
EXIT_CODES = {
    "OK": 0,
    "NOT_MET": 1,
    "UNUSABLE": 2,
    "BROKEN": 3,
    "INTERRUPTED": 130,
    "READER_GONE": 141,
}
REPORT_KEYS = (
    "source",
    "reference",
    "received",
    "as_of",
    "edition",
    "outcome",
    "calendar",
    "notes",
    "errors",
    "findings",
    "not_assessed",
    "also",
)
FINDING_KEYS = (
    "id",
    "rule",
    "provision",
    "with",
    "item",
    "presence",
    "about",
    "strength",
    "stage",
    "outcome",
    "headline",
    "because",
    "due_on",
    "due_latest",
    "original_due_on",
    "provisional",
    "done_on",
    "working_days",
    "limit",
    "extension",
    "days_late",
    "missing",
    "evidence",
    "notes",
    "readings",
    "judged",
    "ignored",
    "follows_from",
    "advice",
)
COLUMNS = (
    "source",
    "reference",
    "edition",
    "received",
    "as_of",
    "case_outcome",
    "id",
    "rule",
    "provision",
    "with",
    "item",
    "presence",
    "about",
    "strength",
    "stage",
    "outcome",
    "headline",
    "because",
    "due_on",
    "due_latest",
    "original_due_on",
    "provisional",
    "done_on",
    "working_days",
    "limit",
    "extension",
    "days_late",
    "missing",
    "notes",
    "readings",
    "follows_from",
    "advice",
    "judged_outcome",
    "judged_by",
    "judged_on",
    "judged_reason",
    "ignored_by",
    "ignored_until",
    "ignored_reason",
)
WORDS = {
    "Channel": "email phone in_person letter web social_media other",
    "ClosedWhy": "answered overtaken_by_escalation skipped withdrawn joined",
    "Compliance": "yes no partly in_progress not_applicable blank",
    "Decision": "upheld partly_upheld not_upheld",
    "ExclusionGround": "over_time_limit legal_proceedings already_considered other",
    "JudgedOutcome": "met not_met not_applicable",
    "LetterKind": (
        "acknowledgement_stage1 acknowledgement_stage2 extension_stage1 extension_stage2"
        " extension_stage3 refusal_accept refusal_escalate stage1_response stage2_response"
        " stage3_response update"
    ),
    "MadeBy": "resident representative group",
    "Nation": "england wales scotland northern_ireland",
    "NewIssueOutcome": "included new_complaint",
    "Outcome": "met not_met not_yet_due needs_review not_applicable",
    "Refused": "acceptance escalation aspect",
    "RemedyKind": "apology payment repair record decision_changed other",
    "Tenure": "lcra lcho other",
}


@pytest.mark.parametrize(
    ("real", "literal"),
    [
        pytest.param(testing.__all__, TESTING, id="complaintcode.testing"),
        pytest.param(testing.PARTS, PARTS, id="the parts of a generated complaint"),
        pytest.param(rules.load(), RULES, id="rules"),
        pytest.param(policies.load(), CHECKS, id="checks of a policy"),
        pytest.param(item_keys(), ITEMS, id="items of a letter"),
        pytest.param(cli._RUNS, COMMANDS, id="commands"),  # noqa: SLF001 - they have no other list
        pytest.param(printing.NAMES, FORMATS, id="formats"),
        pytest.param(catalogue.edition_ids(), EDITIONS, id="editions"),
        pytest.param(FINDING, FINDING_KEYS, id="keys of a finding"),
        pytest.param(complaintcode.FINDING_COLUMNS, COLUMNS, id="columns of a table of findings"),
    ],
)
def test_the_names(real: Iterable[str], literal: Iterable[str]) -> None:
    assert sorted(real) == sorted(literal)


def test_the_first_format_is_the_default() -> None:
    assert printing.NAMES[0] == "text"


def test_the_exit_codes() -> None:
    assert {name: getattr(exit_codes, name) for name in EXIT_CODES} == EXIT_CODES


def test_the_keys_of_a_report() -> None:
    case = complaintcode.case_from_dict({"reference": "HC-1", "received": "2025-06-02"})
    report = complaintcode.check(case, as_of=date(2025, 7, 1))
    assert sorted(documents.report_to_dict(report)) == sorted(REPORT_KEYS)
    document = documents.reports_document([report], date(2025, 7, 1))
    assert sorted(document) == ["as_of", "not_read", "reports", "schema", "version"]
    assert document["schema"] == "complaintcode.report/1"


def test_the_words_of_closed_lists() -> None:
    enums = {name: getattr(complaintcode, name) for name in complaintcode.__all__}
    found = {
        name: " ".join(member.value for member in enum)
        for name, enum in enums.items()
        if isinstance(enum, type) and issubclass(enum, Enum)
    }
    assert found == WORDS
