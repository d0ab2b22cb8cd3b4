"""What a landlord has beside its complaints: a policy, a yearly self-assessment, a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from complaintcode import catalogue
from complaintcode.model.choices import Nation
from complaintcode.model.policy import Policy, PolicyExclusion, PolicyStage
from complaintcode.model.self_assessment import Answer, OtherColumn, SelfAssessment
from complaintcode.portfolios.options import Denominator, TsmRules, Withdrawn
from complaintcode.portfolios.years import Period, period
from complaintcode.testing.days import dates
from complaintcode.testing.words import compliances, exclusion_grounds, nations
from complaintcode.working_days import WorkingDayCalendar

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from complaintcode.catalogue import Edition, Provision

_TEXTS = st.none() | st.text(max_size=20)
# A day short of the Code's limits, the limits, and a day too long.
_WORKING_DAYS = st.sampled_from([None, 4, 5, 6, 9, 10, 11, 19, 20, 21])
_MONTHS = st.sampled_from([None, 5, 6, 7, 11, 12, 13])
_DECIDERS = st.sampled_from([None, "Head of Housing", "the head of housing", "Director", ""])
_ROUTES = st.sampled_from(["phone", "email", "web form", "online form", "in person", "post", ""])
_PUBLISHED = st.sampled_from([None, True, False, "", "www.larkmead.example/complaints", "offices"])
_THE_CODES = (
    "An expression of dissatisfaction, however made, about the standard of service, actions or lack"
    " of action by the landlord, its own staff, or those acting on its behalf, affecting a resident"
    " or group of residents."
)
_DEFINITIONS = st.sampled_from(
    [
        None,
        "",
        _THE_CODES,
        "A formal expression of dissatisfaction about our service.",
        "Any grievance, by whatever route, about us or our contractors, from one tenant or many.",
    ]
)


# --- the catalogue


def editions() -> SearchStrategy[Edition]:
    """Every edition of the catalogue, the newest first."""
    return st.sampled_from(catalogue.edition_ids()[::-1]).map(catalogue.edition)


def provisions(*, edition: str | None = None) -> SearchStrategy[Provision]:
    """Every provision of an edition (by id or year), or of any."""
    chosen = editions() if edition is None else st.just(catalogue.edition(edition))
    return chosen.flatmap(lambda one: st.sampled_from(one.provisions))


# --- the calendar


@st.composite
def working_day_calendars(
    draw: st.DrawFn, *, nation: Nation | str | None = None
) -> WorkingDayCalendar:
    """Calendars of each nation, or of one, with up to three closure days of the landlord's."""
    chosen = draw(nations()) if nation is None else Nation(nation)
    return WorkingDayCalendar(chosen.value, closures=draw(st.lists(dates(), max_size=3)))


# --- the policy


def policy_stages(*, number: int | None = None) -> SearchStrategy[PolicyStage]:
    """Stages of a policy, with limits at, below and above those of the Code, or none."""
    return st.builds(
        PolicyStage,
        number=st.sampled_from([1, 2, 3, 0, None]) if number is None else st.just(number),
        name=_TEXTS,
        acknowledge_within=_WORKING_DAYS,
        respond_within=_WORKING_DAYS,
        extend_by=_WORKING_DAYS,
        decided_by=_DECIDERS,
    )


def policy_exclusions() -> SearchStrategy[PolicyExclusion]:
    """Grounds on which a policy lets a complaint be refused, with ages around the Code's."""
    return st.builds(
        PolicyExclusion,
        ground=st.none() | exclusion_grounds(),
        text=st.none()
        | st.sampled_from(["complaints made anonymously", ""])
        | st.text(max_size=20),
        months=_MONTHS,
    )


def policies() -> SearchStrategy[Policy]:
    """Policies that keep the Code, break it, or say too little to tell; no stage stands twice."""
    return st.builds(
        Policy,
        name=st.none() | st.text(min_size=1, max_size=20).filter(str.strip),
        definition=_DEFINITIONS,
        channels=st.none() | st.lists(_ROUTES, max_size=4),
        stages=st.lists(policy_stages(), max_size=4, unique_by=lambda one: one.number),
        exclusions=st.none() | st.lists(policy_exclusions(), max_size=3),
        stage2_window=st.sampled_from([None, 0, 10, 20, 40]),
        published=_PUBLISHED,
    )


# --- the self-assessment


def answers(*, provision: str | None = None, edition: str | None = None) -> SearchStrategy[Answer]:
    """Answers to a provision, or to any of an edition, with evidence and explanation or without."""
    numbers = provisions(edition=edition).map(lambda one: one.number)
    return st.builds(
        Answer,
        provision=numbers if provision is None else st.just(provision),
        answer=compliances(),
        raw=_TEXTS,
        requirement=_TEXTS,
        evidence=_TEXTS | st.just("See https://www.larkmead.example/complaints."),
        commentary=_TEXTS | st.just("By March we shall have trained every team."),
        met_by=st.none() | dates(),
        other_columns=st.lists(
            st.builds(OtherColumn, column=st.sampled_from(["Owner", "Change"]), text=st.text()),
            max_size=2,
            unique_by=lambda one: one.column,
        ),
    )


@st.composite
def self_assessments(draw: st.DrawFn, *, edition: str | None = None) -> SelfAssessment:
    """Self-assessments against an edition, or any: a dozen rows of the form at most.

    They stand in the form's order; now and then a provision stands twice.
    """
    chosen = draw(editions()) if edition is None else catalogue.edition(edition)
    numbers = [one.number for one in chosen.provisions if one.in_form]
    rows = sorted(draw(st.lists(st.sampled_from(numbers), max_size=12)), key=numbers.index)
    return SelfAssessment(
        landlord=draw(_TEXTS),
        edition=draw(st.sampled_from([chosen.id, None])),
        title=draw(_TEXTS),
        date=draw(st.none() | dates()),
        period=draw(_TEXTS),
        approved_by=draw(_TEXTS),
        published_at=draw(_TEXTS),
        answers=tuple(draw(answers(provision=number)) for number in rows),
        unattributed=tuple(draw(st.lists(st.text(max_size=10), max_size=1))),
    )


# --- the regulator's measures


def tsm_rules() -> SearchStrategy[TsmRules]:
    """Every choice that the regulator's rules leave, the usual one first."""
    return st.builds(
        TsmRules,
        ch02_denominator=st.sampled_from(Denominator),
        count_extensions=st.sampled_from([True, False]),
        withdrawn=st.sampled_from(Withdrawn),
    )


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Periods of every kind of name, or from one day to a later one under a name of its own."""
    known = draw(st.sampled_from([*_PERIODS, None]))
    if known is not None:
        return period(known)
    start = draw(dates())
    return Period(draw(st.text(min_size=1, max_size=9)), start, draw(dates(after=start)))


_PERIODS = ("2024-25", "2024", "2024-Q2", "2024-25-Q1", "2024-06", "2024-04-01..2025-03-31")
