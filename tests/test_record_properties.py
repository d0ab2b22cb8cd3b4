"""What holds of the rules on refusals and on the definition, whatever the complaint.

The complaints are those of ``complaintcode.testing``, with refusals and definitions.
"""

from __future__ import annotations

import copy
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from complaintcode import CaseFileError, Outcome, case_from_dict, check
from complaintcode.model.policy import Policy
from complaintcode.testing import case_files

from .test_properties import Json, days_of_looking, in_moderation, in_one_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode import Finding

REFUSALS = {
    "refusal-age",
    "refusal-discretion",
    "refusal-explained",
    "refusal-ground",
    "refusal-in-writing",
    "refusal-ombudsman-right",
    "refusal-to-escalate-explained",
    "refusal-to-escalate-ground",
    "refusal-to-escalate-in-writing",
    "refusal-to-escalate-ombudsman-right",
}
DEFINITIONS = {
    "definition-contents",
    "definition-responsibilities",
    "issues-answered",
    "stage1-definition",
    "stage2-definition",
}
# Of these a day, or that no ground is recorded (A16), is enough for *not met*.
BY_DAYS = {
    "refusal-age",
    "refusal-explained",
    "refusal-ground",
    "refusal-to-escalate-explained",
    "refusal-to-escalate-ground",
}
POLICY = Policy(stage2_window=20)

moderately = settings(in_moderation, max_examples=50)


# --- complaints ---

PARTS = {"definition", "exclusions", "extensions", "issue_arose", "letters", "previous"}


def records(doubts: int = 0, *, partial: bool = False) -> st.SearchStrategy[Json]:
    """Case files with refusals and definitions, and at most so many of their days in doubt."""
    found = case_files(doubts=doubts, partial=partial, parts=PARTS)
    return found.map(lambda case: in_one_place({"stages": [], "exclusions": [], **case}))


def findings(case: Json, as_of: date) -> list[Finding]:
    """What these rules find."""
    report = check(case_from_dict(case), as_of=as_of, policy=POLICY, all=True)
    assert report.errors == ()
    return [one for one in report.findings if one.rule in REFUSALS | DEFINITIONS]


def outcomes(case: Json, as_of: date) -> dict[tuple[str, str], Outcome]:
    return {(one.rule, one.about): one.outcome for one in findings(case, as_of)}


def objects(record: Any) -> Iterator[Json]:
    """Every object of a case file."""
    if isinstance(record, list):
        for one in record:
            yield from objects(one)
    elif isinstance(record, dict):
        yield record
        for one in record.values():
            yield from objects(one)


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
        if one.outcome is Outcome.NEEDS_REVIEW:
            assert one.missing or one.readings, one.id
        else:
            assert one.missing == (), one.id


# --- an unknown day ---

AGES = {"issue_arose", "became_aware"}
DAYS = AGES | {"decided", "explained", "claim_filed", "overturned"}


def fillings(key: str, doubt: Any, as_of: date, received: date) -> st.SearchStrategy[str | None]:
    """What a day in doubt may have been: none, where it is unknown whether there was one."""
    last = received if key in AGES else as_of
    if doubt == "unknown":
        ago = 900 if key in AGES else 60
        return st.none() | st.integers(0, ago).map(lambda days: str(last - timedelta(days=days)))
    first = date.fromisoformat(doubt["from"]) if "from" in doubt else None
    end = date.fromisoformat(doubt["to"]) if "to" in doubt else last
    first = first or min(end, last) - timedelta(days=60)
    end = min(end, last) if first <= last else max(end, first)
    return (st.sampled_from([first, end]) | st.dates(first, end)).map(str)


def filled(case: Json, as_of: date, data: st.DataObject) -> Json:
    """The case with a day, or none, for each of its days in doubt."""
    settled = copy.deepcopy(case)
    received = date.fromisoformat(case["received"])
    for record in list(objects(settled)):
        for key in sorted(DAYS & record.keys()):
            if record[key] == "unknown" or isinstance(record[key], dict):
                days = fillings(key, record[key], as_of, received)
                record[key] = data.draw(days, label=key)
    return settled


@settings(in_moderation, max_examples=100)
@given(records(doubts=5), st.integers(0, 120), st.data())
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
    for (rule, about), outcome in outcomes(case, as_of).items():
        if outcome is Outcome.NEEDS_REVIEW:
            continue
        told = {known.get((rule, about), Outcome.NOT_APPLICABLE)}
        if rule == "refusal-discretion" and outcome is Outcome.NOT_MET:
            # In time it may not be refused at all, which another rule says of the same provision.
            told |= {known.get(("refusal-age", about), Outcome.NOT_APPLICABLE)}
            assert outcome in told, about
        else:
            assert told == {outcome}, (rule, about)


@moderately
@given(records(partial=True), st.integers(0, 400))
def test_in_a_partial_record_what_is_absent_is_unknown(case: Json, gap: int) -> None:
    as_of = days_of_looking(case, gap)
    said = copy.deepcopy(case)
    for key in AGES:
        said.setdefault(key, "unknown")
    for refusal in said["exclusions"]:
        for key in ("decided", "explained", "claim_filed"):
            refusal.setdefault(key, "unknown")
    assert outcomes(said, as_of) == outcomes(case, as_of)


@moderately
@given(records(doubts=2), st.integers(0, 400))
def test_in_a_whole_record_a_claim_that_is_absent_was_not_filed(case: Json, gap: int) -> None:
    as_of = days_of_looking(case, gap)
    said = copy.deepcopy(case)
    for refusal in said["exclusions"]:
        refusal.setdefault("claim_filed", None)
        refusal.setdefault("overturned", None)
    assert findings(said, as_of) == findings(case, as_of)


@moderately
@given(
    records(doubts=2), st.integers(0, 400), st.sampled_from(["acceptance", "escalation", "aspect"])
)
def test_a_refusal_after_the_day_of_looking_changes_nothing(case: Json, gap: int, of: str) -> None:
    as_of = days_of_looking(case, gap)
    later = {"of": of, "decided": str(as_of + timedelta(days=1)), "in_writing": False}
    more = {**case, "exclusions": [*case["exclusions"], later]}
    assert findings(more, as_of) == findings(case, as_of)


# --- what is not recorded ---

UNSAID = {
    "ombudsman_right_explained",
    "discretion_considered",
    "in_policy",
    "in_writing",
    "answered",
    "outcomes_sought",
    "decision",
    "reasons",
}


def speaks(record: Json, key: str) -> bool:
    """Whether a text speaks for something else that is not recorded: never left out alone."""
    return key == "reasons" and (record.get("ground") is None or record.get("explained") is None)


@moderately
@given(records(doubts=2), st.integers(0, 400), st.data())
def test_a_text_or_flag_that_is_left_out_never_makes_it_not_met(
    case: Json, gap: int, data: st.DataObject
) -> None:
    as_of = days_of_looking(case, gap)
    less = copy.deepcopy(case)
    held = [
        (record, key)
        for record in objects(less)
        for key in sorted(UNSAID & record.keys())
        if record[key] is not None and not speaks(record, key)
    ]
    assume(held)
    record, key = data.draw(st.sampled_from(held), label="left out")
    record[key] = None
    before = outcomes(case, as_of)
    for which, outcome in outcomes(less, as_of).items():
        assert outcome is not Outcome.NOT_MET or before.get(which) is Outcome.NOT_MET, which


@moderately
@given(records(doubts=2) | records(partial=True), st.integers(0, 400))
def test_without_any_text_or_flag_only_days_make_it_not_met(case: Json, gap: int) -> None:
    bare = copy.deepcopy(case)
    bare.pop("letters", None)
    for record in objects(bare):
        for key in (UNSAID | {"responsible", "full"}) & record.keys():
            record[key] = None
    for one in findings(bare, days_of_looking(case, gap)):
        assert one.outcome is not Outcome.NOT_MET or one.rule in BY_DAYS, one.id
