"""Was what was promised done by its day? 2024 7.3; 2022 6.5."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import LATER, Case, every, found, row, shown, stage1

RULE = "remedy-done"
PATH = "$.stages[0].remedies[0]"


def remedy(*, case: Case | None = None, stage: Case | None = None, **more: Any) -> Case:
    """A payment promised by Thursday 17 April 2025, the day before Good Friday."""
    told = {"kind": "payment", "offered": "2025-03-12", "due": "2025-04-17", "done": None, **more}
    answered = {"acknowledged": "2025-03-05", "responded": "2025-03-12", **(stage or {})}
    return stage1("2025-03-03", case=case, remedies=[told], **answered)


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "done-the-day-before",
            remedy(done="2025-04-16"),
            outcome="met",
            provision="7.3",
            strength="must",
            about=PATH,
            due_on="2025-04-17",
            due_latest="2025-04-17",
            done_on="2025-04-16",
            days_late=0,
            missing=(),
        ),
        row("done-on-the-day", remedy(done="2025-04-17"), outcome="met", days_late=0),
        row(
            "done-on-good-friday",
            remedy(done="2025-04-18"),
            outcome="needs_review",
            done_on="2025-04-18",
            days_late=0,
            missing=(),
            headline="remedy done late",
        ),
        row(
            "done-the-working-day-after-easter",
            remedy(done="2025-04-22"),
            outcome="needs_review",
            days_late=1,
        ),
        row("not-done-the-day-before", remedy(), "2025-04-16", outcome="not_yet_due", days_late=0),
        row("not-done-on-the-day", remedy(), "2025-04-17", outcome="not_yet_due", done_on=None),
        row(
            "not-done-the-day-after-a-bank-holiday",
            remedy(),
            "2025-04-18",
            outcome="not_met",
            days_late=0,
            done_on=None,
        ),
        row(
            "not-done-the-working-day-after-easter",
            remedy(),
            "2025-04-22",
            outcome="not_met",
            days_late=1,
        ),
        row(
            "absent-from-a-whole-record",
            stage1("2025-03-03", responded="2025-03-12", remedies=[{"due": "2025-04-17"}]),
            outcome="not_met",
        ),
        row(
            "absent-from-a-partial-record",
            {
                **stage1("2025-03-03", responded="2025-03-12", remedies=[{"due": "2025-04-17"}]),
                "partial_record": True,
            },
            outcome="needs_review",
            missing=(f"{PATH}.done",),
        ),
        row(
            "nobody-knows-whether",
            remedy(done="unknown"),
            outcome="needs_review",
            missing=(f"{PATH}.done",),
            done_on=None,
            days_late=0,
            headline="remedy: was it done by its day?",
        ),
        row(
            "nobody-knows-whether-while-there-is-time",
            remedy(done="unknown"),
            "2025-04-16",
            outcome="needs_review",
        ),
        row(
            "within-days-in-time",
            remedy(done={"from": "2025-04-14", "to": "2025-04-17"}),
            outcome="met",
        ),
        row(
            "within-days-on-either-side",
            remedy(done={"from": "2025-04-14", "to": "2025-04-22"}),
            outcome="needs_review",
            missing=(f"{PATH}.done",),
        ),
        row(
            "within-days-that-are-all-late",
            remedy(done={"from": "2025-04-22", "to": "2025-04-24"}),
            outcome="needs_review",
            missing=(),
            done_on=None,
            days_late=0,
        ),
        row(
            "not-done-and-perhaps-refused-by-the-resident",
            remedy(refused="unknown"),
            outcome="needs_review",
            missing=(f"{PATH}.refused",),
        ),
        row(
            "done-and-perhaps-refused", remedy(done="2025-04-16", refused="unknown"), outcome="met"
        ),
        row(
            "an-action-at-stage-2",
            stage1(
                "2025-03-03",
                case={
                    "stages": [
                        {"number": 1},
                        {
                            "number": 2,
                            "requested": "2025-03-20",
                            "responded": "2025-04-01",
                            "actions": [{"what": "survey", "due": "2025-04-17"}],
                        },
                    ]
                },
            ),
            outcome="not_met",
            about="$.stages[1].actions[0]",
            headline="action not done by its day",
        ),
        row(
            "an-offer-outside-the-stages",
            stage1("2025-03-03", case={"offers": [{"due": "2025-04-17", "done": "2025-04-17"}]}),
            outcome="met",
            about="$.offers[0]",
        ),
        row("an-apology-with-a-day", remedy(kind="apology"), outcome="not_met"),
        row(
            "2022-not-done",
            remedy(case={"edition": "hos-2022"}),
            outcome="not_met",
            provision="6.5",
            strength="must",
        ),
        row(
            "2022-done",
            remedy(done="2025-04-17", case={"edition": "hos-2022"}),
            outcome="met",
            provision="6.5",
        ),
    ],
)
def test_remedy_done(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


@pytest.mark.parametrize(
    "case",
    [
        remedy(due=None),
        remedy(due="unknown"),
        remedy(refused="2025-03-14"),
        remedy(case={"joined_with": {"reference": "HC-0", "from_stage": 1}}),
        remedy(offered=None, stage={"responded": "2027-03-12"}),
    ],
    ids=[
        "without-a-day",
        "due-nobody-knows-when",
        "refused-by-the-resident",
        "another-complaints",
        "not-promised-yet",
    ],
)
def test_of_these_nothing_is_asked(case: Case) -> None:
    assert every(case, RULE) == []


def test_done_after_the_day_of_looking_is_not_done() -> None:
    case = remedy(done="2025-05-06")
    assert found(case, RULE, "2025-05-05").outcome.value == "not_met"
    assert found(case, RULE, "2025-05-06").outcome.value == "needs_review"


def test_an_offer_stays_its_own_where_a_stage_is_another_complaints() -> None:
    case = remedy(case={"joined_with": {"reference": "HC-0", "from_stage": 1}})
    case["offers"] = case["stages"][0]["remedies"]
    assert [one.about for one in every(case, RULE)] == ["$.offers[0]"]


def test_each_is_judged_apart() -> None:
    case = remedy()
    case["stages"][0]["remedies"] *= 2
    assert [one.about for one in every(case, RULE, LATER)] == [PATH, "$.stages[0].remedies[1]"]


def test_the_days_are_said() -> None:
    late = found(remedy(done="2025-04-22"), RULE).because
    assert (
        late
        == "due Thursday 17 April 2025, done on Tuesday 22 April 2025: a person weighs the delay"
    )
    undone = found(remedy(), RULE, "2025-04-22").because
    assert undone == "due Thursday 17 April 2025, not done by Tuesday 22 April 2025"


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (remedy(refused="2025-04-17"), None),
        (remedy(refused="2025-04-18"), "remedy refused after its day"),
        (remedy(refused="2025-04-18", done="2025-04-10"), None),
        (remedy(refused="2025-04-18", due=None), None),
        (remedy(refused="2026-07-01"), "remedy not done by its day"),
        (
            remedy(refused="2025-04-22", case={"partial_record": True}),
            "remedy refused after its day",
        ),
    ],
    ids=["on-its-day", "the-day-after", "done-before", "no-day", "not-yet", "partial"],
)
def test_what_was_refused_only_when_its_day_had_passed(case: Case, expected: str | None) -> None:
    told = [(one.headline, one.outcome.value) for one in every(case, RULE)]
    outcome = "not_met" if expected == "remedy not done by its day" else "needs_review"
    assert told == ([(expected, outcome)] if expected else [])


@pytest.mark.parametrize(
    ("offered", "days_late"), [("2025-04-17", None), ("2025-04-23", 2)], ids=["in-time", "late"]
)
def test_what_was_replaced_only_when_its_day_had_passed(
    offered: str, days_late: int | None
) -> None:
    case = remedy()
    other = {"kind": "payment", "offered": offered, "due": "2025-05-01", "done": "2025-05-01"}
    case["stages"][0]["remedies"].append({**other, "replaces": 0})
    late = [one.days_late for one in every(case, RULE) if one.headline.endswith("after its day")]
    assert late == ([] if days_late is None else [days_late])


def test_what_replaces_itself_is_not_replaced() -> None:
    told = found(remedy(replaces=0, offered="2025-05-01"), RULE)
    assert told.headline == "remedy not done by its day"


WINDOW = {"from": "2025-04-14", "to": "2025-04-17"}


@pytest.mark.parametrize(
    ("case", "as_of", "expected"),
    [
        row(
            "not-done-on-the-first-day",
            remedy(due=WINDOW),
            "2025-04-14",
            outcome="not_yet_due",
            due_on="2025-04-14",
            due_latest="2025-04-17",
            because="due from Monday 14 April 2025 to Thursday 17 April 2025",
        ),
        row(
            "not-done-within-it",
            remedy(due=WINDOW),
            "2025-04-15",
            outcome="needs_review",
            missing=(f"{PATH}.due",),
        ),
        row("not-done-on-the-last-day", remedy(due=WINDOW), "2025-04-17", outcome="needs_review"),
        row(
            "not-done-the-day-after",
            remedy(due=WINDOW),
            "2025-04-18",
            outcome="not_met",
            days_late=3,
            because="due from Monday 14 April 2025 to Thursday 17 April 2025, not done by Friday 18"
            " April 2025",
        ),
        row("done-on-the-first-day", remedy(due=WINDOW, done="2025-04-14"), outcome="met"),
        row(
            "done-within-it",
            remedy(due=WINDOW, done="2025-04-15"),
            outcome="needs_review",
            missing=(f"{PATH}.due",),
            headline="remedy: was it done by its day?",
        ),
        row("done-on-the-last-day", remedy(due=WINDOW, done="2025-04-17"), outcome="needs_review"),
        row(
            "done-the-day-after",
            remedy(due=WINDOW, done="2025-04-18"),
            outcome="needs_review",
            missing=(),
            headline="remedy done late",
        ),
        row(
            "done-nobody-knows-when",
            remedy(due=WINDOW, done="unknown"),
            outcome="needs_review",
            missing=(f"{PATH}.done", f"{PATH}.due"),
        ),
        row(
            "a-window-without-a-first-day",
            remedy(due={"to": "2025-04-17"}),
            outcome="not_met",
            due_on=None,
            due_latest="2025-04-17",
            days_late=0,
            because="due by Thursday 17 April 2025, not done by Monday 1 June 2026",
        ),
        row(
            "a-window-without-a-last-day",
            remedy(due={"from": "2025-04-14"}),
            outcome="needs_review",
            due_on="2025-04-14",
            due_latest=None,
            because="due from Monday 14 April 2025 on; whether it was done by then is not known",
        ),
        row(
            "done-and-nobody-knows-its-day",
            remedy(due="unknown", done="2025-04-15"),
            outcome="needs_review",
            missing=(f"{PATH}.due",),
            due_on=None,
            because="due on a day not known; whether it was done by then is not known",
        ),
        row("refused-after-it", remedy(due=WINDOW, refused="2025-04-18"), outcome="needs_review"),
    ],
)
def test_due_on_a_day_of_a_window(case: Case, as_of: str, expected: dict[str, Any]) -> None:
    assert shown(found(case, RULE, as_of), expected) == expected


def test_what_was_refused_within_the_window_may_have_been_in_time() -> None:
    assert every(remedy(due=WINDOW, refused="2025-04-17"), RULE) == []


def test_what_was_replaced_for_sure_is_judged_once_whatever_else_may_replace_it() -> None:
    case = remedy()
    first = case["stages"][0]["remedies"][0]
    case["stages"][0]["remedies"] += [
        {**first, "replaces": 0, "offered": "2025-04-21", "due": "2025-05-20"},
        {**first, "replaces": 0, "offered": "unknown", "due": "2025-05-20"},
    ]
    about = [one.about for one in every(case, RULE)]
    assert len(about) == len(set(about))


@pytest.mark.parametrize(
    ("withdrawn", "outcome", "missing"),
    [
        ("2025-04-16", "needs_review", ()),
        ("2025-04-17", "needs_review", ()),
        ("2025-04-18", "not_met", ()),
        ({"from": "2025-04-16", "to": "2025-04-20"}, "needs_review", ("$.withdrawn",)),
    ],
    ids=["the-day-before", "on-its-day", "the-day-after", "nobody-knows-which"],
)
def test_a21_of_what_was_due_after_a_withdrawal_a_person_says_whether_it_stands(
    withdrawn: Any, outcome: str, missing: tuple[str, ...]
) -> None:
    finding = found(remedy(case={"withdrawn": withdrawn}), RULE)
    assert (finding.outcome.value, finding.missing) == (outcome, missing)
    assert ("A21" in finding.readings) == (outcome == "needs_review")
    assert found(remedy(done="2025-04-16", case={"withdrawn": "2025-04-10"}), RULE).readings == ()


SOON = {"kind": "payment", "due": "2025-05-20", "done": "2025-05-19", "replaces": 0}


@pytest.mark.parametrize(
    ("ended", "headline", "missing"),
    [
        ({"refused": {"from": "2025-04-18", "to": "2025-04-20"}}, "remedy refused after its day",
         ()),
        ({"refused": {"from": "2025-04-16", "to": "2025-04-20"}},
         "remedy: was it refused before its day?", (f"{PATH}.refused",)),
        ({"refused": {"from": "2025-04-10", "to": "2025-04-17"}}, None, ()),
    ],
    ids=["after-it", "perhaps", "by-it"],
)  # fmt: skip
def test_refused_on_a_day_of_a_window(
    ended: Case, headline: str | None, missing: tuple[str, ...]
) -> None:
    told = [(one.headline, one.outcome.value, one.missing) for one in every(remedy(**ended), RULE)]
    assert told == ([(headline, "needs_review", missing)] if headline else [])


@pytest.mark.parametrize(
    ("offered", "headline", "missing"),
    [
        ({"from": "2025-04-18", "to": "2025-04-20"}, "remedy replaced after its day", ()),
        ({"from": "2025-04-10", "to": "2025-04-17"}, None, ()),
        ("unknown", "remedy: was it replaced before its day?",
         ("$.stages[0].remedies[1].offered",)),
    ],
    ids=["after-it", "by-it", "unknown"],
)  # fmt: skip
def test_replaced_on_a_day_that_is_not_known(
    offered: Any, headline: str | None, missing: tuple[str, ...]
) -> None:
    case = remedy()
    case["stages"][0]["remedies"].append({**SOON, "offered": offered})
    told = [(one.headline, one.missing) for one in every(case, RULE) if one.about == PATH]
    assert told == ([(headline, missing)] if headline else [])


def test_why_it_is_not_known_when_it_ended() -> None:
    perhaps = found(remedy(refused={"from": "2025-04-16", "to": "2025-04-20"}), RULE)
    after = found(remedy(refused={"from": "2025-04-18", "to": "2025-04-20"}), RULE)
    due = "due Thursday 17 April 2025"
    assert perhaps.because == f"{due}; the day on which it was refused is not known"
    assert after.because == (
        f"{due}, refused not before Friday 18 April 2025: a person weighs the delay"
    )


@pytest.mark.parametrize("number", [1, 2, 3], ids=["itself", "each-other", "in-a-ring"])
def test_what_replaces_each_other_is_not_replaced(number: int) -> None:
    case = remedy(offered="2025-03-12")
    first = case["stages"][0]["remedies"][0]
    ring = [{**first, "replaces": (place + 1) % number} for place in range(number)]
    case["stages"][0]["remedies"] = [*ring, {**first, "replaces": 9}]
    told = [(one.about, one.headline) for one in every(case, RULE)]
    assert told == [
        (f"$.stages[0].remedies[{place}]", "remedy not done by its day")
        for place in range(number + 1)
    ]


def test_replaced_by_what_bears_no_day_of_its_own_is_replaced_in_time() -> None:
    case = remedy(case={"partial_record": True})
    case["stages"][0]["remedies"].append(SOON)
    assert [one.about for one in every(case, RULE)] == ["$.stages[0].remedies[1]"]
