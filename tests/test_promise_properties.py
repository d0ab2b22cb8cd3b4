"""What holds of the rules on stages, news, remedies and records, whatever the complaint.

The complaints are those of ``complaintcode.testing``, with all that these rules read.
"""

from __future__ import annotations

import copy
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from complaintcode import CaseFileError, Outcome, case_from_dict, check, due
from complaintcode.testing import case_files

from .test_properties import Json, days_of_looking, in_moderation, in_one_place
from .test_record_properties import objects

if TYPE_CHECKING:
    from complaintcode import Finding

RULES = {
    "adjustments-recorded",
    "contact-restrictions",
    "escalation-taken-up",
    "new-issues",
    "number-of-stages",
    "ombudsman-signposting",
    "overdue-action-updates",
    "reasons-demanded",
    "remedy-dated",
    "remedy-done",
    "remedy-offered",
    "response-in-writing",
    "stage-in-front",
    "stage1-first",
    "stage2-decision-maker",
    "stage3-request",
    "third-party-stage",
    "update-interval",
    "updates-kept",
}

moderately = settings(in_moderation, max_examples=40)


# --- complaints ---

PARTS = {
    "actions",
    "adjustments",
    "contact_restrictions",
    "decided_by",
    "decision",
    "handled_by",
    "name",
    "new_issues",
    "offers",
    "reasons_demanded",
    "remedies",
    "responses",
    "update_every",
    "updates",
}


def records(doubts: int = 0, *, partial: bool = False) -> st.SearchStrategy[Json]:
    """Case files with all that these rules read, and at most so many of their days in doubt."""
    found = case_files(doubts=doubts, partial=partial, parts=PARTS)
    return found.map(
        lambda case: in_one_place({"stages": [], "offers": [], "new_issues": [], **case})
    )


def findings(case: Json, as_of: date) -> list[Finding]:
    """What these rules find."""
    try:
        complaint = case_from_dict(case)
    except CaseFileError:  # a day of a stage before its request
        assume(False)
    report = check(complaint, as_of=as_of, all=True)
    assert report.errors == ()
    return [one for one in report.findings if one.rule in RULES]


def outcomes(case: Json, as_of: date) -> dict[tuple[str, str], Outcome]:
    return {(one.rule, one.about): one.outcome for one in findings(case, as_of)}


# --- every complaint ---


@moderately
@given(records(doubts=4) | records(partial=True), st.integers(0, 400))
def test_every_rule_answers_every_complaint(case: Json, gap: int) -> None:
    found = findings(case, days_of_looking(case, gap))
    assert len({one.id for one in found}) == len(found)
    for one in found:
        assert one.headline
        assert one.because
        assert (one.advice is not None) == (one.outcome is Outcome.NOT_MET)
        assert len(set(one.missing)) == len(one.missing)
        assert one.missing == () or one.outcome is Outcome.NEEDS_REVIEW, one.id


UNDONE = {Outcome.NOT_MET, Outcome.NOT_YET_DUE, Outcome.NEEDS_REVIEW}


@moderately
@given(records(doubts=4) | records(partial=True), st.integers(0, 400))
def test_what_is_due_of_a_promise_is_found_not_done(case: Json, gap: int) -> None:
    as_of = days_of_looking(case, gap)
    known = outcomes(case, as_of)
    for one in due(case_from_dict(case), as_of=as_of):
        # Before the first edition there is no provision, and no finding.
        if one.provision and one.what.endswith(("remedy", "action")):
            assert known["remedy-done", one.about] in UNDONE
            assert one.overdue == (one.due_on < as_of)


# --- an unknown day ---

DAYS = {
    "offered",
    "due",
    "done",
    "refused",
    "raised",
    "agreed",
    "reviewed",
    "from",
    "sent",
    "update_interval_agreed",
}
# What is recorded as given, or dealt with, was raised; and what is listed as new was.
NEVER_NONE = {"raised"}
# Of a remedy that was refused nothing is asked: to say that it was done, or had a day, is no harm.
OF_REMEDIES = {"remedy-dated", "remedy-done", "overdue-action-updates"}


def fillings(key: str, doubt: Any, as_of: date, received: date) -> st.SearchStrategy[str | None]:
    """What a day in doubt may have been: none, where it is unknown whether there was one."""
    last = as_of + timedelta(days=60) if key == "due" else as_of
    if doubt == "unknown":
        days = (st.sampled_from([received, last]) | st.dates(received, last)).map(str)
        return days if key in NEVER_NONE else st.none() | days
    first = date.fromisoformat(doubt["from"]) if "from" in doubt else received
    end = date.fromisoformat(doubt["to"]) if "to" in doubt else max(first, last)
    end = min(end, last) if first <= last else end
    return (st.sampled_from([first, end]) | st.dates(first, end)).map(str)


def filled(case: Json, as_of: date, data: st.DataObject) -> Json:
    """The case with a day, or none, for each of its days in doubt."""
    settled = copy.deepcopy(case)
    received = date.fromisoformat(case["received"])
    for record in list(objects(settled)):
        for key in sorted(DAYS & record.keys()):
            if record[key] == "unknown" or isinstance(record[key], dict):
                record[key] = data.draw(fillings(key, record[key], as_of, received), label=key)
        for place, when in enumerate(record.get("updates", ())):
            if when == "unknown" or isinstance(when, dict):
                days = fillings("updates", when, as_of, received)
                record["updates"][place] = data.draw(days, label="update")
    return settled


@settings(in_moderation, max_examples=60)
@given(records(doubts=5), st.integers(0, 120), st.data())
def test_an_unknown_day_never_gives_what_a_possible_day_contradicts(
    case: Json, gap: int, data: st.DataObject
) -> None:
    as_of = days_of_looking(case, gap)
    settled = filled(case, as_of, data)
    assume(settled != case)
    known = outcomes(settled, as_of)
    for key, outcome in outcomes(case, as_of).items():
        if outcome is Outcome.NEEDS_REVIEW:
            continue
        told = known.get(key)
        harmless = key[0] in OF_REMEDIES and told is None and outcome is not Outcome.NOT_MET
        assert told is outcome or harmless, key


# --- after the day of looking ---


@moderately
@given(records(doubts=2), st.integers(0, 400), st.booleans())
def test_what_comes_after_the_day_of_looking_changes_nothing(
    case: Json, gap: int, windows: bool
) -> None:
    # A record without any stage is taken to stand at stage 1; with a later one it is not.
    assume(case["stages"])
    as_of = days_of_looking(case, gap)
    tomorrow: Any = str(as_of + timedelta(days=1))
    later = {"from": tomorrow} if windows else tomorrow
    more = copy.deepcopy(case)
    more["new_issues"].append({"raised": later, "related": False, "outcome": "included"})
    more["offers"].append({"kind": "payment", "offered": later})
    more.setdefault("adjustments", []).append({"what": "", "agreed": later})
    more.setdefault("contact_restrictions", []).append({"reason": "", "from": later})
    for stage in more["stages"]:
        stage.setdefault("remedies", []).append(
            {"kind": "payment", "offered": later, "replaces": 0}
        )
        stage.setdefault("updates", []).append(later)
        if "responses" in stage:
            stage["responses"].append({"sent": later, "in_writing": True})
    more["stages"].append({"number": 4, "name": "board", "requested": later})
    assert findings(more, as_of) == findings(case, as_of)
