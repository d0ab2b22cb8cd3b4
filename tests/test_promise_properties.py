"""What holds of the rules on stages, news, remedies and records, whatever the complaint.

The complaints are those of the properties on time, with all that these rules read filled in.
"""

from __future__ import annotations

import copy
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from complaintcode import CaseFileError, Outcome, case_from_dict, check

from .test_properties import Days, Draw, Json, cases, days_of_looking, flags, in_moderation
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
NAMES = [None, "", "A. Khan", "Aisha Khan", "B. Lee", "A. Khan and B. Lee", "Complaints team"]
STAGES = [None, "Stage 1", "Formal complaint", "Informal resolution"]

moderately = settings(in_moderation, max_examples=60)


# --- complaints ---


def a_remedy(days: Days, received: date) -> Json:
    """A remedy or action with every field that a rule reads."""
    draw = days.draw
    offered = days.after(received)
    due = days.after(offered)
    remedy: Json = {"kind": draw(st.sampled_from([None, "apology", "payment"]))}
    days.put(remedy, "offered", draw(st.sampled_from([None, offered])), received)
    days.put(remedy, "due", draw(st.sampled_from([None, due])), received)
    days.put(remedy, "done", draw(st.sampled_from([None, days.after(offered)])), received)
    if draw(st.integers(0, 3)) == 3:
        days.put(remedy, "refused", days.after(offered), received)
    if draw(st.integers(0, 3)) == 3:
        remedy["replaces"] = draw(st.integers(0, 1))
    remedy["updates"] = some_days(days, due, received)
    return remedy


def some_days(days: Days, start: date, floor: date) -> list[Any]:
    """Days of a list, with some of them in doubt."""
    listed = []
    for _ in range(days.draw(st.integers(0, 2))):
        record: Json = {"on": None}
        days.put(record, "on", days.after(start), floor)
        listed.append(record["on"])
    return listed


def a_new_issue(days: Days, received: date) -> Json:
    outcome = days.draw(st.sampled_from([None, "included", "new_complaint"]))
    issue: Json = {"related": days.draw(flags), "outcome": outcome}
    days.put(issue, "raised", days.after(received), received)
    return issue


def what_a_stage_holds(days: Days, stage: Json, received: date) -> None:
    draw = days.draw
    for key in ("remedies", "actions"):
        stage[key] = [a_remedy(days, received) for _ in range(draw(st.sampled_from([0, 0, 1, 2])))]
    stage["decision"] = draw(st.sampled_from([None, "upheld", "not_upheld"]))
    stage["decided_by"] = draw(st.sampled_from(NAMES))
    stage["handled_by"] = draw(st.sampled_from([None, None, "a contractor"]))
    stage["reasons_demanded"] = draw(flags)
    if stage["number"] in {1, 2}:
        stage["name"] = draw(st.sampled_from(STAGES))
    if draw(st.booleans()):
        stage["update_every"] = draw(st.sampled_from([3, 5, 10]))
        days.put(stage, "update_interval_agreed", days.perhaps(received), received)
    if draw(st.integers(0, 2)) == 2:
        response = {
            "in_writing": draw(flags),
            "full": draw(flags),
            "by": draw(st.sampled_from(NAMES)),
        }
        days.put(response, "sent", days.after(received), received)
        stage["responses"] = [response]


@st.composite
def records(draw: Draw, doubts: int = 0, partial: bool = False) -> Json:
    """Case files with all that these rules read, and at most so many of their days in doubt."""
    case: Json = draw(cases(partial=partial))
    days = Days(draw, doubts)
    received = date.fromisoformat(case["received"])
    for stage in case["stages"]:
        what_a_stage_holds(days, stage, received)
    case["offers"] = [a_remedy(days, received) for _ in range(draw(st.sampled_from([0, 0, 1])))]
    case["new_issues"] = [a_new_issue(days, received) for _ in range(draw(st.integers(0, 2)))]
    if draw(st.booleans()):
        adjustment: Json = {"what": draw(st.sampled_from([None, "", "large print"]))}
        restriction: Json = {"reason": draw(st.sampled_from([None, "", "threats"]))}
        days.put(adjustment, "agreed", days.after(received), received)
        days.put(adjustment, "reviewed", days.perhaps(received), received)
        days.put(restriction, "from", days.after(received), received)
        days.put(restriction, "reviewed", days.perhaps(received), received)
        case["adjustments"], case["contact_restrictions"] = [adjustment], [restriction]
    return case


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


@settings(in_moderation, max_examples=120)
@given(records(doubts=3), st.integers(0, 120), st.data())
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
    as_of = days_of_looking(case, gap)
    tomorrow: Any = str(as_of + timedelta(days=1))
    later = {"from": tomorrow} if windows else tomorrow
    more = copy.deepcopy(case)
    more["new_issues"].append({"raised": later, "related": False, "outcome": "included"})
    more["offers"].append({"kind": "payment", "offered": later})
    more.setdefault("adjustments", []).append({"what": "", "agreed": later})
    more.setdefault("contact_restrictions", []).append({"reason": "", "from": later})
    for stage in more["stages"]:
        stage["remedies"].append({"kind": "payment", "offered": later, "replaces": 0})
        stage.setdefault("updates", []).append(later)
        if "responses" in stage:
            stage["responses"].append({"sent": later, "in_writing": True})
    more["stages"].append({"number": 4, "name": "board", "requested": later})
    assert findings(more, as_of) == findings(case, as_of)
