"""What holds of the rules on time whatever the complaint.

The complaints are those of ``complaintcode.testing``: each day is some days after the one before
it, and a day in doubt is there first and is then hidden in a window or behind ``unknown``.
"""

from __future__ import annotations

import copy
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, assume, example, given, settings
from hypothesis import strategies as st

from complaintcode import CaseFileError, Outcome, case_from_dict, check, policy_from_dict
from complaintcode.findings import worst
from complaintcode.testing import case_files
from tests.time_rules import TIME_RULES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from complaintcode import Finding, Report

Json = dict[str, Any]

LONG_AFTER = date(2030, 1, 1)
READINGS = {f"A{number}" for number in range(1, 37)}
RANK = {
    Outcome.NOT_MET: 0,
    Outcome.NEEDS_REVIEW: 1,
    Outcome.NOT_YET_DUE: 2,
    Outcome.MET: 2,
    Outcome.NOT_APPLICABLE: 2,
}
# Of these the record of what was done may hold more than it did, and they may fall silent.
SILENT_AT_TIMES = {
    "extension-agreement",
    "stage1-definition",  # an answer after an automatic reply may have defined it
    "stage1-in-all-time",
    "stage2-definition",
    "stage2-in-all-time",
}

in_moderation = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


# --- complaints ---

gaps = st.sampled_from([0, 1, 2, 3, 5, 6, 7, 8, 10, 12, 14, 15, 16, 21, 22, 29, 36])
TIME = {
    "acknowledgements",
    "closed",
    "exclusions",
    "extensions",
    "joined_with",
    "logged",
    "responses",
    "withdrawn",
}


def cases(doubts: int = 0, *, partial: bool = False) -> st.SearchStrategy[Json]:
    """Case files of what the rules on time read, with at most so many days in doubt."""
    found = case_files(doubts=doubts, partial=partial, parts=TIME)
    return found.map(lambda case: in_one_place({"stages": [], **case}))


def in_one_place(case: Json) -> Json:
    """The case with each day once: beside a list it may disagree with it (``test_disputed``)."""
    for stage in case["stages"]:
        for single, listed in (("acknowledged", "acknowledgements"), ("responded", "responses")):
            if stage.get(listed) and stage.get(single, "unknown") != "unknown":
                del stage[single]
    return case


def days_of_looking(case: Json, gap: int) -> date:
    return date.fromisoformat(case["received"]) + timedelta(days=gap)


def report_on(case: Json, as_of: date) -> Report:
    report = check(case_from_dict(case), as_of=as_of, all=True)
    assert report.errors == ()
    return report


def outcomes(case: Json, as_of: date) -> dict[tuple[str, str], Outcome]:
    return {(one.rule, one.about): one.outcome for one in report_on(case, as_of).findings}


def recorded(record: Any) -> Iterator[tuple[Json, str, Any]]:
    """Every date of a case file: the object that holds it, its key, and what is recorded."""
    if isinstance(record, list):
        for one in record:
            yield from recorded(one)
    elif isinstance(record, dict):
        for key, value in record.items():
            if key in DATES:
                yield record, key, value
            else:
                yield from recorded(value)


DATES = {
    "received",
    "requested",
    "logged",
    "acknowledged",
    "responded",
    "sent",
    "notified",
    "until",
    "on",
    "decided",
    "explained",
    "claim_filed",
    "overturned",
    "withdrawn",
}


# --- every complaint ---


@in_moderation
@given(cases(doubts=3) | cases(partial=True), st.integers(-1, 400))
def test_every_rule_answers_every_complaint(case: Json, gap: int) -> None:
    as_of = days_of_looking(case, gap)
    report = report_on(case, as_of)
    ids = [one.id for one in report.findings]
    assert len(ids) == len(set(ids))
    assert report.outcome is worst(
        [one.outcome for one in report.findings if one.strength == "must"]
    )
    for one in report.findings:
        assert one.headline
        assert one.because
        assert set(one.readings) <= READINGS
        assert len(one.readings) == len(set(one.readings))
        assert one.due_on is None or one.due_latest is None or one.due_on <= one.due_latest
        assert one.days_late >= 0
        assert (one.advice is not None) == (one.outcome is Outcome.NOT_MET)
        assert not one.missing or one.outcome is Outcome.NEEDS_REVIEW
        assert one.follows_from is None or one.follows_from in ids
    shorter = check(case_from_dict(case), as_of=as_of)
    assert list(shorter.findings) == [
        one for one in report.findings if one.outcome is not Outcome.NOT_APPLICABLE
    ]
    assert shorter.outcome is report.outcome
    assert shorter.not_assessed == report.not_assessed


@in_moderation
@given(cases(doubts=3) | cases(partial=True), st.integers(0, 400))
def test_a_review_says_what_would_settle_it_or_which_point_is_in_doubt(
    case: Json, gap: int
) -> None:
    for one in report_on(case, days_of_looking(case, gap)).needs_review:
        assert one.missing or one.readings or one.rule not in TIME_RULES, one.id


@pytest.mark.no_cover
def test_what_needs_review_is_not_headed_as_if_it_were_met() -> None:
    """The same records at every run, with and without doubts: the headlines are gathered first."""
    headlines: dict[Outcome, set[tuple[str, str]]] = {one: set() for one in Outcome}

    @settings(in_moderation, derandomize=True, database=None, phases=[Phase.generate])
    @given(cases() | cases(doubts=4) | cases(partial=True), st.integers(0, 400))
    def gather(case: Json, gap: int) -> None:
        for one in report_on(case, days_of_looking(case, gap)).findings:
            if not one.headline.endswith(("?", ", in question")):
                headlines[one.outcome].add((one.rule, re.sub(r"\d", "#", one.headline)))

    gather()
    assert len(headlines[Outcome.NEEDS_REVIEW]) > 5
    assert headlines[Outcome.NEEDS_REVIEW] & headlines[Outcome.MET] == set()


@in_moderation
@given(cases(), st.integers(0, 400))
def test_what_is_met_or_not_met_lies_on_its_side_of_the_due_dates(case: Json, gap: int) -> None:
    as_of = days_of_looking(case, gap)
    for one in report_on(case, as_of).findings:
        if one.due_on is None or one.due_latest is None or not one.rule.endswith("response-time"):
            continue
        if one.outcome is Outcome.MET:
            assert one.done_on is not None
            assert one.done_on <= one.due_on
            assert one.days_late == 0
        elif one.outcome is Outcome.NOT_MET:
            assert (one.done_on or as_of) > one.due_latest
        elif one.outcome is Outcome.NOT_YET_DUE:
            assert one.done_on is None
            assert as_of <= one.due_on


# --- later is never better ---


@in_moderation
@given(cases(), st.data(), gaps, gaps)
def test_later_is_never_better(case: Json, data: st.DataObject, gap: int, more: int) -> None:
    """Of two days for the answer the later gives no better outcome.

    Held: that every acknowledgement and logging is not after the earlier answer, since one that
    comes after an answer is no acknowledgement of it; and that no clock stops between the two.
    """
    assume(case["stages"])
    stage = data.draw(st.sampled_from(case["stages"]))
    begun = date.fromisoformat(case["received"])
    begun = date.fromisoformat(stage.get("requested") or str(begun))
    earlier = begun + timedelta(days=gap)
    later = earlier + timedelta(days=more)
    marks = [stage.get(key) for key in ("acknowledged", "logged")]
    marks += [one.get("sent") for one in stage.get("acknowledgements", [])]
    assume(all(mark is None or mark <= str(earlier) for mark in marks))
    stops = [case.get("withdrawn"), stage.get("closed", {}).get("on")]
    stops += [one.get("decided") for one in case.get("exclusions", [])]
    assume(not any(stop is not None and str(earlier) <= stop < str(later) for stop in stops))
    stage.pop("responses", None)
    stage["responded"] = str(earlier)
    before = outcomes(case, LONG_AFTER)
    stage["responded"] = str(later)
    after = outcomes(case, LONG_AFTER)
    place = case["stages"].index(stage)
    for name in ("acknowledgement", "response"):
        key = (f"stage{stage['number']}-{name}-time", f"$.stages[{place}]")
        if key in before:
            assert RANK[after[key]] <= RANK[before[key]], key


# --- waiting never undoes a lateness ---


@in_moderation
@given(cases(), st.integers(0, 400), st.integers(1, 60))
def test_waiting_never_undoes_a_lateness(case: Json, gap: int, wait: int) -> None:
    """Looked at later, with nothing that happened in between, what was late is late."""
    first = days_of_looking(case, gap)
    second = first + timedelta(days=wait)
    things = [
        value for _, key, value in recorded(case) if key != "until" and isinstance(value, str)
    ]
    assume(not any(str(first) < thing <= str(second) for thing in things))
    before, after = outcomes(case, first), outcomes(case, second)
    for key, outcome in before.items():
        if outcome is Outcome.NOT_MET:
            assert after[key] is Outcome.NOT_MET, key


# --- what is no matter of time changes no answer about time ---


def of_time(report: Report) -> list[Finding]:
    return [one for one in report.findings if one.rule in TIME_RULES]


UNRELATED: list[Json] = [
    {"chased": ["2026-01-05"]},
    {"offers": [{"what": "payment", "amount": 50, "offered": "2026-01-05"}]},
    {"category": "damp"},
    {"extra": {"id": 7, "received": "2001-01-01"}},
    {"landlord": "Invented Homes"},
    {"previous": ["HC-0"]},
    {"tenure": "lcra", "channel": "email", "made_by": "resident"},
    {"new_issues": [{"about": "damp", "raised": "2026-01-05"}]},
    {"adjustments": [{"what": "large print", "agreed": "2026-01-05"}]},
    {"contact_restrictions": [{"what": "letters only", "from": "2026-01-05"}]},
    {"issue_arose": "2021-01-01", "became_aware": "2021-01-02", "first_voiced": "2021-01-03"},
]
UNRELATED_OF_A_STAGE: list[Json] = [
    {"decided_by": "A. Khan", "handled_by": "an agent"},
    {"decision": "upheld"},
    {"remedies": [{"what": "repair", "due": "2026-01-05"}], "actions": [{"what": "survey"}]},
    {"promised": ["2026-01-05"]},
    {"definition": {"issues": ["damp"], "outcomes_sought": "a repair"}},
    {"update_every": 5, "reasons_demanded": False},
]


@in_moderation
@given(
    cases(doubts=2),
    st.integers(0, 400),
    st.sampled_from(UNRELATED),
    st.sampled_from(UNRELATED_OF_A_STAGE),
)
def test_an_unrelated_event_changes_nothing(
    case: Json, gap: int, more: Json, of_a_stage: Json
) -> None:
    as_of = days_of_looking(case, gap)
    before = report_on(case, as_of)
    stages = [{**stage, **of_a_stage} for stage in case["stages"]]
    after = report_on({**case, **more, "stages": stages}, as_of)
    assert of_time(after) == of_time(before)
    assert after.errors == ()


REQUESTED_NOBODY_KNOWS_WHEN: Json = {
    "reference": "HC-1",
    "received": "2024-10-27",
    "withdrawn": "2024-11-06",
    "stages": [{"number": 2, "requested": "unknown"}],
}


@in_moderation
@given(cases(doubts=2), st.integers(0, 400))
@example(REQUESTED_NOBODY_KNOWS_WHEN, 10)
def test_the_refusal_of_one_aspect_changes_nothing(case: Json, gap: int) -> None:
    as_of = days_of_looking(case, gap)
    aspect = {"of": "aspect", "about": "the fence", "decided": case["received"]}
    more = {**case, "exclusions": [*case.get("exclusions", []), aspect]}
    assert of_time(report_on(more, as_of)) == of_time(report_on(case, as_of))


# --- an unknown day ---


def fillings(record: Json, key: str, doubt: Any, as_of: date) -> st.SearchStrategy[str | None]:
    """What a day in doubt may have been, as far as it is worth trying."""
    last = as_of + timedelta(days=60) if key == "until" else as_of
    if doubt == "unknown":
        near = st.integers(0, 60).map(lambda gap: str(as_of - timedelta(days=gap)))
        ahead = st.integers(0, 60).map(lambda gap: str(as_of + timedelta(days=gap)))
        return st.none() | (near | ahead if key == "until" else near)
    first = date.fromisoformat(doubt.get("from") or "2018-01-01")
    end = date.fromisoformat(doubt["to"]) if "to" in doubt else max(last, first)
    if first <= last:
        end = min(end, last) if key != "until" else end
    first = max(first, end - timedelta(days=60))
    return st.integers(0, (end - first).days).map(lambda gap: str(first + timedelta(days=gap)))


def filled(case: Json, as_of: date, data: st.DataObject) -> Json:
    """The case with a day, or none, for each day in doubt."""
    settled = copy.deepcopy(case)
    for record, key, value in list(recorded(settled)):
        if value == "unknown" or isinstance(value, dict):
            record[key] = data.draw(fillings(record, key, value, as_of), label=key)
    return settled


@settings(in_moderation, max_examples=120)
@given(cases(doubts=2), st.integers(0, 120), st.data())
def test_an_unknown_day_never_gives_what_a_possible_day_contradicts(
    case: Json, gap: int, data: st.DataObject
) -> None:
    as_of = days_of_looking(case, gap)
    settled = filled(case, as_of, data)
    assume(settled != case)
    try:
        known = outcomes(settled, as_of)
    except CaseFileError:
        assume(False)
    for key, outcome in outcomes(case, as_of).items():
        rule, about = key
        if outcome is Outcome.NEEDS_REVIEW:
            continue
        if rule.endswith("in-all-time"):
            stage = rule.partition("-")[0]
            parts = [f"{stage}-{name}-time" for name in ("acknowledgement", "logging", "response")]
            told = {known.get((part, about)) for part in parts}
            # Where it was acknowledged in doubt, either limit was missed, and neither surely.
            assert told & {Outcome.NOT_MET, Outcome.NEEDS_REVIEW}, key
        else:
            assert known.get(key, Outcome.NOT_APPLICABLE) is outcome, key


# --- the landlord's own limits ---

own_limits = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        ("acknowledge_within", "respond_within", "extend_by"), st.integers(0, 25)
    ),
)


@settings(in_moderation, max_examples=50)
@given(cases(doubts=2) | cases(partial=True), st.integers(0, 400), st.lists(own_limits, max_size=3))
def test_own_limits_stand_beside_the_codes_and_are_never_kept_more_easily(
    case: Json, gap: int, limits: list[Json]
) -> None:
    as_of = days_of_looking(case, gap)
    stages = [{"number": number, **own} for number, own in enumerate(limits, start=1)]
    policy = policy_from_dict({"stages": stages})
    before = report_on(case, as_of)
    after = check(case_from_dict(case), as_of=as_of, all=True, policy=policy)
    codes = [one for one in after.findings if one.strength != "policy"]
    assert codes == list(before.findings)
    assert (after.outcome, after.notes, after.errors) == (before.outcome, before.notes, ())
    assert after.not_assessed == before.not_assessed
    known = {(one.rule, one.about): one.outcome for one in codes}
    for one in after.findings:
        beside = known.get((one.rule.removeprefix("own-"), one.about))
        if one.strength == "policy" and beside is not None:
            assert RANK[one.outcome] <= RANK[beside], one.id


# --- ids ---


def answered(case: Json) -> None:
    """An answer, where none is listed that it would disagree with."""
    first = case["stages"][0]
    if not first.get("responses"):
        first.setdefault("responded", "2029-01-02")


GROWTH: list[Callable[[Json], None]] = [
    lambda case: case["stages"].append({"number": 2, "requested": "2029-01-02"}),
    lambda case: case["stages"].append({"number": 1}),
    lambda case: case.update(exclusions=[*case.get("exclusions", []), {"of": "aspect"}]),
    lambda case: case.update(judgements=[{"provision": "6.3", "outcome": "met", "reason": "x"}]),
    answered,
    lambda case: case["stages"][0].setdefault("extensions", []).append({"notified": "2029-01-02"}),
    lambda case: case["stages"][0].setdefault("logged", "2029-01-02"),
]


@in_moderation
@given(cases(doubts=2), st.lists(st.sampled_from(GROWTH), min_size=1, max_size=3))
def test_ids_stay_the_same_while_the_case_grows(
    case: Json, growth: list[Callable[[Json], None]]
) -> None:
    assume(case["stages"])
    before = report_on(case, LONG_AFTER)
    grown = copy.deepcopy(case)
    for grow in growth:
        grow(grown)
    after = report_on(grown, LONG_AFTER)
    ids = [one.id for one in after.findings]
    assert len(ids) == len(set(ids))
    kept = {
        one.id
        for one in before.findings
        if one.rule not in SILENT_AT_TIMES and one.missing != ("stages[number=1]",)
    }
    assert kept <= set(ids)
