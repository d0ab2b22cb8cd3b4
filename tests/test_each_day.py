"""What a rule says of windows: what it says on each of their days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintcode import case_from_dict, check
from complaintcode.catalogue import edition
from complaintcode.clocks import possible
from complaintcode.clocks.each_day import MOST_WAYS, most_ways, on_each_day, windows
from complaintcode.findings import Basis, Finding, NotAssessed, Outcome
from complaintcode.working_days import shipped_calendar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintcode.clocks.each_day import Windowed
    from complaintcode.model.records import Complaint

WEEK = {"from": "2025-06-09", "to": "2025-06-13"}
AS_OF = date(2025, 9, 1)
FIELDS = {"updates", "responded", "notified", "until"}


def case(*updates: Any, **more: Any) -> Complaint:
    stage = {"number": 1, "updates": list(updates), **more}
    return case_from_dict({"reference": "1", "received": "2025-06-02", "stages": [stage]})


def held(complaint: Complaint) -> list[Windowed]:
    return windows(complaint, AS_OF, FIELDS)


def finding(outcome: str, *, days_late: int = 0, said: str = "so") -> Finding:
    return Finding(
        id="1/a-rule/$", rule="a-rule", provision="6.3", about="$", strength="must",
        outcome=Outcome(outcome), tell=lambda: ("told", said), days_late=days_late,
        due_latest=date(2025, 6, 20) if days_late else None,
    )  # fmt: skip


def by_day(said: dict[int, str | None]) -> Any:
    """A rule that says by the day of the first update what it is told to, else *met*."""

    def says(complaint: Complaint) -> Iterable[Finding | NotAssessed]:
        day = complaint.stages[0].updates[0]
        if type(day) is not date:
            return [finding("needs_review", said="not known")]
        outcome = said.get(day.day, "met")
        return [finding(outcome, days_late=day.day, said=f"{day}")] if outcome else []

    return says


def told(found: Iterable[Finding | NotAssessed]) -> list[tuple[str, str, str]]:
    return [
        (one.outcome.value, one.headline, one.because) for one in found if isinstance(one, Finding)
    ]


def test_the_windows_of_a_record_with_their_paths() -> None:
    open_end = {"from": "2025-06-09"}
    complaint = case("2025-06-05", WEEK, open_end, "unknown", responded=WEEK)
    assert [(one.path, one.field) for one in held(complaint)] == [
        ("$.stages[0].responded", "responded"),
        ("$.stages[0].updates[1]", "updates"),
    ]


def test_what_was_done_was_done_by_the_day_of_looking() -> None:
    extension = {"notified": WEEK, "until": {"from": "2025-06-10", "to": "2025-06-20"}}
    complaint = case(WEEK, extensions=[extension])
    ends = {one.field: one.window.latest for one in windows(complaint, date(2025, 6, 11), FIELDS)}
    assert {name: str(day) for name, day in ends.items()} == {
        "updates": "2025-06-11",
        "notified": "2025-06-11",
        "until": "2025-06-20",
    }
    ahead = windows(case(WEEK), date(2025, 6, 8), FIELDS)
    assert [str(one.window.latest) for one in ahead] == ["2025-06-13"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, [("met", "told", "2025-06-09")]),
        (dict.fromkeys(range(9, 14), "not_met"), [("not_met", "told", "at best 2025-06-09")]),
        ({13: "not_met"},
         [("needs_review", "told, in question", "on some of the days 2025-06-13")]),
        ({9: "needs_review"}, [("needs_review", "told", "on some of the days 2025-06-09")]),
        ({9: None}, []),
        ({9: "not_yet_due"},
         [("needs_review", "told, in question", "on some of the days 2025-06-09")]),
        (dict.fromkeys(range(9, 14)), []),
        ({**dict.fromkeys(range(9, 13)), 13: "not_met"},
         [("needs_review", "told, in question", "on some of the days 2025-06-13")]),
    ],
    ids=["always", "never", "once-not", "once-for-a-person", "once-nothing", "once-not-yet",
         "nothing", "once-not-and-else-nothing"],
)  # fmt: skip
def test_only_what_every_day_gives_is_sure(
    said: dict[int, str | None], expected: list[tuple[str, str, str]]
) -> None:
    complaint = case(WEEK)
    found = list(on_each_day(by_day(said), complaint, held(complaint)))
    assert told(found) == expected
    assert [one.missing for one in found if isinstance(one, Finding)] == [
        () if outcome in {"met", "not_met"} else ("$.stages[0].updates[0]",)
        for outcome, *_ in expected
    ]


def test_what_the_rule_says_of_the_record_itself_goes_before() -> None:
    complaint = case(WEEK)
    found = on_each_day(lambda _: [finding("met", said="as it is")], complaint, held(complaint))
    assert told(found) == [("met", "told", "as it is")]


def test_what_is_wanting_on_each_day_is_not_assessed() -> None:
    complaint, wanting = case(WEEK), NotAssessed(provision="6.3", why="x", needs=("y",))
    assert on_each_day(lambda _: [wanting], complaint, held(complaint)) == [wanting]


def test_only_the_windows_that_decide_are_asked_for() -> None:
    complaint = case(WEEK, WEEK)
    (one,) = on_each_day(by_day({13: "not_met"}), complaint, held(complaint))
    assert isinstance(one, Finding)
    assert one.missing == ("$.stages[0].updates[0]",)


def test_where_only_both_together_decide_both_are_asked_for() -> None:
    def says(complaint: Complaint) -> list[Finding | NotAssessed]:
        first, second = complaint.stages[0].updates
        return [finding("not_met" if first == second else "met")]

    days = [{"from": "2025-06-09", "to": "2025-06-10"}, {"from": "2025-06-10", "to": "2025-06-11"}]
    complaint = case(*days)
    (one,) = on_each_day(says, complaint, held(complaint))
    assert isinstance(one, Finding)
    assert one.missing == ("$.stages[0].updates[0]", "$.stages[0].updates[1]")


def test_what_is_wanting_stands_beside_what_is_said() -> None:
    complaint, wanting = case(WEEK), NotAssessed(provision="6.3", why="x", needs=("y",))
    found = on_each_day(lambda _: [finding("met"), wanting], complaint, held(complaint))
    assert [type(one) for one in found] == [Finding, NotAssessed]


def test_days_that_cannot_be_are_left_out() -> None:
    days = {"from": "2025-06-10", "to": "2025-06-12"}
    extension = {"notified": WEEK, "until": days}
    complaint = case("2025-06-05", extensions=[extension])
    seen = []

    def says(one: Complaint) -> list[Finding | NotAssessed]:
        told = one.stages[0].extensions[0]
        seen.append((told.notified, told.until))
        return []

    assert on_each_day(says, complaint, held(complaint)) == []
    ways = {(a, b) for a, b in seen if type(a) is date and type(b) is date}
    assert len(ways) == 2 + 3 + 3 + 2 - 1  # every new date on or after its notice
    assert all(notified <= until for notified, until in ways)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, "met"),
        (dict.fromkeys([1, 30], "not_met"), "needs_review"),
        ({30: "not_met"}, "needs_review"),
    ],
    ids=["met-at-the-ends", "missed-at-the-ends", "missed-at-one"],
)
def test_past_many_ways_only_the_ends_are_tried(said: dict[int, str | None], expected: str) -> None:
    complaint = case({"from": "2025-07-01", "to": "2025-07-30"}, WEEK, WEEK)
    assert MOST_WAYS < 30 * 5 * 5
    found = on_each_day(by_day(said), complaint, held(complaint))
    assert [outcome for outcome, *_ in told(found)] == [expected]


def test_past_too_many_the_rule_is_asked_of_the_record() -> None:
    complaint = case(*[WEEK] * 9)
    found = on_each_day(by_day({}), complaint, held(complaint))
    assert told(found) == [("needs_review", "told", "not known")]


@pytest.mark.parametrize("outcome", ["met", "not_met", "not_yet_due"])
def test_past_too_many_nothing_is_met_for_sure(outcome: str) -> None:
    complaint, wanting = case(*[WEEK] * 9), NotAssessed(provision="6.3", why="x", needs=("y",))
    one, other = on_each_day(lambda _: [finding(outcome), wanting], complaint, held(complaint))
    assert isinstance(one, Finding)
    paths = tuple(f"$.stages[0].updates[{place}]" for place in range(9))
    expected = ("needs_review", "told, in question", paths) if outcome == "met" else None
    told = (one.outcome.value, one.headline, one.missing)
    assert told == (expected or (outcome, "told", ()))
    assert other is wanting


def test_a_record_with_many_unknown_days_is_looked_at_in_fewer_ways() -> None:
    basis = Basis(
        edition=edition("2024"), calendar=shipped_calendar("england"), as_of=date(2025, 9, 1)
    )
    unknown = [{"sent": "unknown"}] * 4
    assert most_ways(case(WEEK), basis.afresh()) == MOST_WAYS
    some = case(WEEK, acknowledgements=unknown[:2], responses=unknown[:1])
    assert 1 < most_ways(some, basis.afresh()) < MOST_WAYS
    many = case(WEEK, acknowledgements=unknown, responses=unknown)
    assert most_ways(many, basis.afresh()) == 1


@given(st.dates(date(2025, 6, 2), date(2025, 6, 30)), st.integers(0, 4), st.integers(1, 6))
def test_the_answer_for_a_window_follows_from_those_for_its_days(
    first: date, length: int, every: int
) -> None:
    days = [date.fromordinal(first.toordinal() + n) for n in range(length + 1)]

    def outcome(agreed: Any) -> set[str]:
        whole = {
            "reference": "1",
            "received": "2025-06-02",
            "stages": [
                {
                    "number": 1,
                    "acknowledged": "2025-06-04",
                    "responded": "2025-07-02",
                    "update_every": every,
                    "update_interval_agreed": agreed,
                    "updates": ["2025-06-20", "2025-06-25"],
                    "extensions": [{"notified": "2025-06-16", "until": "2025-07-02"}],
                }
            ],
        }
        report = check(case_from_dict(whole), as_of=date(2025, 9, 1))
        return {one.outcome.value for one in report.findings if one.rule == "updates-kept"}

    of_days = {frozenset(outcome(str(day))) for day in days}
    of_window = outcome({"from": str(days[0]), "to": str(days[-1])})
    assert of_window == (next(iter(of_days)) if len(of_days) == 1 else {"needs_review"}) or (
        of_window == set() and of_days == {frozenset(), frozenset({"met"})}
    )


def test_an_answer_of_a_window_that_reaches_past_the_day_of_looking_was_given() -> None:
    stage = {
        "number": 1,
        "acknowledged": "2025-06-17",
        "responded": {"from": "2025-06-27", "to": "2025-07-03"},
        "update_every": 5,
        "update_interval_agreed": "2025-06-25",
        "extensions": [{"notified": "2025-06-20", "until": "2025-07-10", "reason": "x"}],
    }
    complaint = case_from_dict({"reference": "1", "received": "2025-06-16", "stages": [stage]})
    report = check(complaint, as_of=date(2025, 6, 30))
    told = [one.outcome.value for one in report.findings if one.rule == "updates-kept"]
    assert told == ["met"]


def test_what_the_record_knows_is_gathered_once_a_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its timelines are many, and each of them asked for it at each of its unknown days."""
    calls = []
    events: Any = vars(possible)["_events"]

    def counted(*given: Any) -> Any:
        calls.append(given)
        return events(*given)

    monkeypatch.setattr(possible, "_events", counted)
    window = {"from": "2025-01-07", "to": "2025-01-15"}
    stage = {"number": 1, "acknowledged": window, "logged": window, "responded": window}
    case = case_from_dict({"reference": "1", "received": "2025-01-06", "stages": [stage]})
    found = possible.possible(case, 0, date(2025, 6, 1))
    assert found is not None
    assert len(found) > 50
    assert len(calls) == 1
