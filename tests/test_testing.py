"""The public strategies: one for every type, valid, and reaching what there is to be reached."""

from __future__ import annotations

import runpy
import subprocess
import sys
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, seed, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import complaintcode
from complaintcode import (
    ABSENT,
    UNKNOWN,
    CaseFileError,
    Complaint,
    ComplaintCodeError,
    FieldError,
    Nation,
    Outcome,
    Policy,
    PolicyStage,
    Problem,
    UnknownProvision,
    Window,
    case_from_dict,
    case_to_dict,
    catalogue,
    check,
    check_policy,
    policies,
    rules,
    testing,
)
from complaintcode.casefile import case_schema
from complaintcode.model import records
from complaintcode.model.objects import Value
from complaintcode.model.readings import Presence
from complaintcode.model.schema import records_of
from complaintcode.testing.checked import _places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from complaintcode import Report

# What each strategy gives; those of an enum give all of its members.
OF_TYPES: dict[str, type] = {
    "actions": complaintcode.Action,
    "adjustments": complaintcode.Adjustment,
    "answers": complaintcode.Answer,
    "assessment_problems": complaintcode.AssessmentProblem,
    "changes": complaintcode.Change,
    "channels": complaintcode.Channel,
    "closed": complaintcode.Closed,
    "closed_whys": complaintcode.ClosedWhy,
    "complaints": complaintcode.Complaint,
    "compliances": complaintcode.Compliance,
    "contact_restrictions": complaintcode.ContactRestriction,
    "decisions": complaintcode.Decision,
    "definitions": complaintcode.Definition,
    "dues": complaintcode.Due,
    "editions": complaintcode.Edition,
    "exclusion_grounds": complaintcode.ExclusionGround,
    "exclusions": complaintcode.Exclusion,
    "extensions": complaintcode.Extension,
    "findings": complaintcode.Finding,
    "issues": complaintcode.Issue,
    "joined_with": complaintcode.JoinedWith,
    "judged_outcomes": complaintcode.JudgedOutcome,
    "judgements": complaintcode.Judgement,
    "letter_kinds": complaintcode.LetterKind,
    "letters": complaintcode.Letter,
    "made_bys": complaintcode.MadeBy,
    "nations": complaintcode.Nation,
    "new_issue_outcomes": complaintcode.NewIssueOutcome,
    "new_issues": complaintcode.NewIssue,
    "not_assessed": complaintcode.NotAssessed,
    "outcomes": complaintcode.Outcome,
    "periods": complaintcode.Period,
    "policies": complaintcode.Policy,
    "policy_exclusions": complaintcode.PolicyExclusion,
    "policy_stages": complaintcode.PolicyStage,
    "portfolios": complaintcode.Portfolio,
    "problems": complaintcode.Problem,
    "provisions": complaintcode.Provision,
    "refused": complaintcode.Refused,
    "remedies": complaintcode.Remedy,
    "remedy_kinds": complaintcode.RemedyKind,
    "reports": complaintcode.Report,
    "self_assessments": complaintcode.SelfAssessment,
    "sent": complaintcode.Sent,
    "stages": complaintcode.Stage,
    "tenures": complaintcode.Tenure,
    "tsm_rules": complaintcode.TsmRules,
    "windows": complaintcode.Window,
    "working_day_calendars": complaintcode.WorkingDayCalendar,
}
OF_OTHER_THINGS = {"broken_case_files": dict, "case_files": dict, "dates": date}
ENUMS = {name: kind for name, kind in OF_TYPES.items() if issubclass(kind, Enum)}
VALID = Draft202012Validator(case_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)

in_moderation = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
EDITIONS = catalogue.edition_ids()
# Each goes deep into a few parts: all at once, most rules are seldom asked anything.
FOCUSED = (
    st.builds(
        attrs.evolve,
        st.sampled_from(EDITIONS).flatmap(
            lambda edition: testing.complaints(
                edition=edition,
                received=testing.DAY_ZERO,
                doubts=1,
                stages=2,
                parts={"issue_arose", "reasons_demanded", "responses", "contact_restrictions"},
            )
        ),
        exclusions=st.lists(testing.exclusions(doubts=0), min_size=2, max_size=6),
        letters=st.lists(testing.letters(doubts=0), min_size=4, max_size=9),
    ),
    st.builds(
        attrs.evolve,
        testing.complaints(parts=()),
        adjustments=st.lists(testing.adjustments(doubts=0), max_size=4),
        contact_restrictions=st.lists(testing.contact_restrictions(doubts=0), max_size=4),
        new_issues=st.lists(testing.new_issues(doubts=0), max_size=4),
        offers=st.lists(testing.remedies(doubts=0), max_size=4),
    ),
    testing.complaints(parts={"actions", "remedies", "updates", "offers", "decision"}, stages=2),
    testing.complaints(edition="2022", parts={"extensions", "update_every"}, stages=2),
    testing.complaints(edition="2024", parts={"extensions", "update_every", "updates"}, stages=2),
    testing.complaints(parts={"definition"}, stages=2),
    testing.complaints(parts={"responses", "decided_by", "reasons_demanded"}, stages=2),
    testing.complaints(
        parts={"acknowledgements", "handled_by", "logged"}, partial=True, doubts=4, stages=3
    ),
    testing.complaints(parts={"name"}),
    testing.complaints(edition="2024", parts={"responses"}, doubts=0, stages=1),
    testing.complaints(parts={"decided_by"}, doubts=0, stages=2),
    testing.complaints(parts={"logged"}, doubts=0, stages=2),
    st.builds(
        attrs.evolve,
        testing.complaints(received=testing.DAY_ZERO, parts={"decision"}, doubts=0, stages=1),
        offers=st.lists(testing.remedies(doubts=0), min_size=1, max_size=1),
        exclusions=st.lists(
            st.builds(
                attrs.evolve,
                testing.exclusions(doubts=0),
                of=st.just(complaintcode.Refused.ESCALATION),
            ),
            max_size=3,
        ),
        letters=st.lists(
            st.builds(
                attrs.evolve,
                testing.letters(doubts=0),
                kinds=st.just((complaintcode.LetterKind.REFUSAL_ESCALATE,)),
            ),
            min_size=4,
            max_size=9,
        ),
    ),
)
PARTS_OF_A_CASE = set(records_of(records))
# Where all is well these say nothing.
ONE_SIDED = {"refusal-in-writing", "stage1-in-all-time", "stage2-in-all-time"}
SWIFT = Policy(
    stages=tuple(
        PolicyStage(number=number, acknowledge_within=2, respond_within=7) for number in (1, 2, 3)
    ),
    stage2_window=20,
)
# What takes long, and goes through no line that the rest does not go through.
uncounted = pytest.mark.no_cover
SHRINKING = [Phase.generate, Phase.shrink]
# The same examples at every run: what a strategy reaches is no matter of chance.
a_sample = settings(
    in_moderation, derandomize=True, database=None, phases=[Phase.generate], max_examples=300
)


def sampled(strategy: st.SearchStrategy[Any], number: int = 300) -> list[Any]:
    """So many values of a strategy."""
    return list(drawn(strategy, settings(a_sample, max_examples=number)))


def drawn(
    strategy: st.SearchStrategy[Any], chosen: settings, by: Callable[[Any], Any] = lambda test: test
) -> list[Any]:
    values: list[Any] = []

    @by
    @chosen
    @given(strategy)
    def keep(value: Any) -> None:
        values.append(value)

    keep()
    return values


def in_rounds(strategies: Iterable[st.SearchStrategy[Any]]) -> Iterator[Any]:
    """Values of each strategy in turn, each round with a seed of its own: take what is needed."""
    chosen = settings(a_sample, derandomize=False, max_examples=10)
    for number in range(200):
        for strategy in strategies:
            yield from drawn(strategy, chosen, by=seed(number))


def reached(
    strategy: st.SearchStrategy[Any], what: Callable[[Any], Any], wanted: Iterable[Any]
) -> set[Any]:
    """What some value of a strategy comes to, asked of as many as it takes to reach all wanted."""
    found: set[Any] = set()
    for value in in_rounds([strategy]):
        found.add(what(value))
        if found.issuperset(wanted):
            break
    return found


def fields_of(record: Any) -> dict[str, Any]:
    """The fields of an attrs class."""
    return attrs.fields_dict(record)


def smallest_of(strategy: st.SearchStrategy[Any]) -> Any:
    """What a strategy shrinks to."""
    return find(strategy, lambda _: True, settings=settings(a_sample, phases=SHRINKING))


def every_value(value: Any) -> list[Any]:
    """A value, and every value that it consists of."""
    if isinstance(value, Value):
        parts = [getattr(value, one.name) for one in fields_of(type(value)).values() if one.repr]
    elif isinstance(value, tuple):
        parts = list(value)
    else:
        parts = []
    return [value, *(found for part in parts for found in every_value(part))]


class TestEveryType:
    def test_each_type_of_the_root_has_its_strategy(self) -> None:
        """Errors are raised, not made."""
        named = {name: getattr(complaintcode, name) for name in complaintcode.__all__}
        types = {
            one
            for one in named.values()
            if isinstance(one, type) and not issubclass(one, ComplaintCodeError)
        }
        assert set(OF_TYPES.values()) == types

    def test_each_strategy_is_listed_here(self) -> None:
        rest = {"DAY_ZERO", "PARTS", "recorded_days"}
        assert set(testing.__all__) == OF_TYPES.keys() | OF_OTHER_THINGS.keys() | rest

    @pytest.mark.parametrize("name", [*OF_TYPES, *OF_OTHER_THINGS])
    def test_it_gives_that_type_and_says_what_it_gives(self, name: str) -> None:
        strategy = getattr(testing, name)
        assert strategy.__doc__
        wanted = {**OF_TYPES, **OF_OTHER_THINGS}[name]
        assert all(type(value) is wanted for value in sampled(strategy(), 12))

    @pytest.mark.parametrize("name", ENUMS)
    def test_of_an_enum_it_gives_every_member(self, name: str) -> None:
        members = set(ENUMS[name])
        assert reached(getattr(testing, name)(), lambda one: one, members) == members


class TestComplaints:
    @in_moderation
    @given(testing.complaints())
    def test_each_is_written_and_read_back(self, complaint: Complaint) -> None:
        document = case_to_dict(complaint)
        assert VALID.is_valid(document)
        assert case_from_dict(document) == complaint

    @uncounted
    def test_they_shrink_to_one_stage_on_day_zero(self) -> None:
        day = testing.DAY_ZERO
        stage = complaintcode.Stage(number=1, acknowledged=day, responded=day)
        smallest = Complaint(reference="HC-1", received=day, stages=(stage,))
        assert smallest_of(testing.complaints()) == smallest

    def test_what_is_asked_for_is_fixed(self) -> None:
        received = date(2025, 3, 3)
        fixed = testing.complaints(
            reference="X",
            received=received,
            edition="2022",
            nation="wales",
            partial=True,
            stages=3,
            parts=(),
        )
        for one in sampled(fixed, 30):
            assert (one.reference, one.received, one.edition) == ("X", received, "hos-2022")
            assert (one.nation, one.partial_record) == (Nation.WALES, True)
            assert [stage.number for stage in one.stages] == [1, 2, 3]
            assert not one.exclusions + one.letters + one.offers + one.new_issues
            assert not any(stage.extensions or stage.remedies for stage in one.stages)

    @uncounted
    @pytest.mark.parametrize("year", ["2022", "2024"])
    def test_of_an_edition_each_is_judged_by_it(self, year: str) -> None:
        for one in sampled(testing.complaints(edition=year), 30):
            assert one.edition is None
            assert catalogue.edition_for(one.received) == f"hos-{year}"

    def test_of_an_edition_that_no_day_of_receipt_chooses_each_names_it(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(catalogue, "edition_id", lambda name: name)
        monkeypatch.setattr("complaintcode.model.order.edition_id", lambda name: name)
        assert {one.edition for one in sampled(testing.complaints(edition="lgsco"), 5)} == {"lgsco"}

    @uncounted
    def test_without_doubts_every_day_is_known_and_the_record_is_whole(self) -> None:
        for one in sampled(testing.complaints(doubts=0), 60):
            assert not one.partial_record
            assert not [held for held in every_value(one) if held is UNKNOWN or is_window(held)]

    @uncounted
    def test_no_more_days_are_in_doubt_than_allowed(self) -> None:
        def doubts(one: Complaint) -> int:
            return sum(held is UNKNOWN or is_window(held) for held in every_value(one))

        assert reached(testing.complaints(doubts=3), doubts, range(4)) == {0, 1, 2, 3}

    @uncounted
    @pytest.mark.parametrize("part", testing.PARTS)
    def test_each_part_is_held_when_it_is_named(self, part: str) -> None:
        def holds(one: Complaint) -> bool:
            fields = fields_of(Complaint)
            holders = [one] if part in fields else one.stages
            field = fields.get(part) or fields_of(complaintcode.Stage)[part]
            return any(getattr(holder, part) != field.default for holder in holders)

        one_stage = testing.complaints(parts={part}, stages=1)
        assert reached(one_stage, holds, [True, False]) == {True, False}

    def test_a_part_or_an_edition_that_there_is_not_is_refused(self) -> None:
        with pytest.raises(FieldError, match="parts: stages: not one of acknowledgements, "):
            smallest_of(testing.complaints(parts=["stages"]))
        with pytest.raises(UnknownProvision, match="expected an edition"):
            smallest_of(testing.complaints(edition="2023"))

    def test_stages_of_one_number(self) -> None:
        assert {one.number for one in sampled(testing.stages(number=2), 9)} == {2}
        assert reached(testing.stages(), lambda one: one.number, range(5)) == {0, 1, 2, 3, 4}


def is_window(value: Any) -> bool:
    return type(value) is Window


def kind_of_day(value: Any) -> Any:
    return type(value) if isinstance(value, date | Window) else value


class TestReach:
    """What the strategies give is of every kind that there is."""

    def test_every_kind_of_day(self) -> None:
        kinds = {date, Window, ABSENT, UNKNOWN, None}
        found = reached(testing.recorded_days(), kind_of_day, kinds)
        assert found == kinds
        assert reached(testing.recorded_days(doubts=False), kind_of_day, [date, None]) == {
            date,
            None,
        }

    def test_every_kind_of_window(self) -> None:
        after = date(2025, 1, 1)
        kinds = {(False, False), (False, True), (True, False)}

        def open_ends(one: Window) -> tuple[bool, ...]:
            assert min(end for end in one if end is not None) >= after
            return tuple(end is None for end in one)

        assert reached(testing.windows(after=after), open_ends, kinds) == kinds

    @uncounted
    def test_every_ground_edition_nation_and_provision(self) -> None:
        grounds = {None, *complaintcode.ExclusionGround}
        assert reached(testing.exclusions(), lambda one: one.ground, grounds) == grounds
        ids = set(EDITIONS)
        assert reached(testing.editions(), lambda one: one.id, ids) == ids
        nations = {nation.value for nation in Nation}
        calendars = testing.working_day_calendars()
        assert reached(calendars, lambda one: one.nation, nations) == nations
        of_wales = sampled(testing.working_day_calendars(nation="wales"), 9)
        assert {one.nation for one in of_wales} == {"wales"}
        numbers = {one.number for one in catalogue.edition("2024").provisions}
        of_2024 = testing.provisions(edition="2024")
        assert reached(of_2024, lambda one: one.number, numbers) == numbers
        judged_by = {None, *ids}
        received = reached(
            testing.complaints(parts=()), lambda one: catalogue.edition_for(one.received), judged_by
        )
        assert received == judged_by

    @uncounted
    def test_every_field_of_a_complaint_and_its_parts_is_filled_now_and_then(self) -> None:
        filled: set[tuple[type, str]] = set()
        classes: set[type] = set()
        every: set[tuple[type, str]] = set()
        for complaint in in_rounds([testing.complaints()]):
            for held in every_value(complaint):
                if isinstance(held, Value):
                    fields = fields_of(type(held)).values()
                    classes.add(type(held))
                    every |= {(type(held), one.name) for one in fields}
                    filled |= {
                        (type(held), one.name)
                        for one in fields
                        if getattr(held, one.name) != one.default
                    }
            if len(classes) == len(PARTS_OF_A_CASE) and filled == every:
                break
        assert every - filled == set()
        assert classes == PARTS_OF_A_CASE

    @uncounted
    @pytest.mark.parametrize("outcome", Outcome)
    def test_every_outcome_can_be_asked_for(self, outcome: Outcome) -> None:
        found = sampled(testing.findings(outcome=outcome), 5)
        found += sampled(testing.findings(outcome=outcome.value), 5)
        assert {one.outcome for one in found} == {outcome}

    @uncounted
    def test_reports_have_every_outcome(self) -> None:
        outcomes = set(Outcome)
        assert reached(testing.reports(), lambda one: one.outcome, outcomes) == outcomes

    @uncounted
    def test_reports_are_on_cases_letters_and_policies_and_with_another_edition(self) -> None:
        def kind(one: Report) -> str:
            assert one.errors == ()
            if one.reference is not None:
                return "case" if one.also is None else "with another"
            return "policy" if one.findings and one.findings[0].rule in checks else "other"

        checks = policies.load().keys()
        kinds = {"case", "with another", "policy", "other"}
        assert reached(testing.reports(), kind, kinds) == kinds

    @uncounted
    def test_findings_are_of_every_strength_and_presence(self) -> None:
        strengths: set[str] = set()
        presences: set[str | None] = set()
        every = ({"must", "should", "advice", "policy"}, {None, *(one.value for one in Presence)})
        for report in in_rounds([testing.reports()]):
            strengths |= {one.strength for one in report.findings}
            presences |= {one.presence for one in report.findings}
            if (strengths, presences) == every:
                break
        assert (strengths, presences) == every

    @uncounted
    def test_every_rule_finds_more_than_one_thing(self) -> None:
        """Of each a requirement is kept in some complaints and not, or for a person, in others."""
        outcomes: dict[str, set[Outcome]] = {key: set() for key in rules.load()}
        wanting = set(outcomes)
        for one in in_rounds(FOCUSED):
            for days in (4, 40, 400):
                as_of = one.received + timedelta(days=days)
                for found in check(one, as_of=as_of, policy=SWIFT).findings:
                    outcomes[found.rule].add(found.outcome)
            enough = {key: 1 if key in ONE_SIDED else 2 for key in wanting}
            wanting = {key for key in wanting if len(outcomes[key]) < enough[key]}
            if not wanting:
                break
        assert wanting == set()

    @uncounted
    def test_every_check_of_a_policy_finds_more_than_one_thing(self) -> None:
        outcomes: dict[str, set[Outcome]] = {key: set() for key in policies.load()}
        for policy in in_rounds([testing.policies()]):
            for edition in EDITIONS:
                for found in check_policy(policy, edition=edition).findings:
                    outcomes[found.rule].add(found.outcome)
            if all(len(found) > 1 for found in outcomes.values()):
                break
        assert {key for key, found in outcomes.items() if len(found) < 2} == set()

    @uncounted
    def test_what_is_due_is_soon_and_overdue(self) -> None:
        for of in (lambda one: one.overdue, lambda one: bool(one.working)):
            assert reached(testing.dues(), of, [True, False]) == {True, False}


class TestArguments:
    @uncounted
    def test_reports_findings_and_the_rest_of_given_complaints(self) -> None:
        complaint = case_from_dict({"reference": "HC-7", "received": "2025-06-02"})
        given_one = st.just(complaint)
        assert {one.reference for one in sampled(testing.reports(of=given_one), 9)} == {"HC-7"}
        assert {one.about for one in sampled(testing.findings(of=given_one), 9)} == {"$.stages[0]"}
        assert {one.reference for one in sampled(testing.dues(of=given_one), 9)} == {"HC-7"}
        cases = range(3)
        assert reached(testing.portfolios(of=given_one), lambda one: one.cases, cases) >= {*cases}

    @uncounted
    def test_a_report_without_what_does_not_apply(self) -> None:
        found = [
            one.outcome
            for report in sampled(testing.reports(of=testing.complaints(), everything=False), 60)
            for one in report.findings
        ]
        assert Outcome.NOT_APPLICABLE not in found

    def test_the_self_assessment_of_an_edition(self) -> None:
        numbers = {one.number for one in catalogue.edition("2022").provisions}
        for one in sampled(testing.self_assessments(edition="2022"), 20):
            assert {answer.provision for answer in one.answers} <= numbers
        assert {one.provision for one in sampled(testing.answers(provision="6.3"), 9)} == {"6.3"}
        assert {one.provision for one in sampled(testing.answers(edition="2022"), 9)} <= numbers
        assert {one.number for one in sampled(testing.policy_stages(number=2), 9)} == {2}

    @pytest.mark.parametrize(
        "strategy",
        [
            testing.extensions,
            testing.exclusions,
            testing.remedies,
            testing.actions,
            testing.letters,
        ],
    )
    def test_the_parts_of_a_complaint_come_after_the_day_given(self, strategy: Any) -> None:
        after = date(2025, 1, 1)
        own_clock = {"claim_filed"}  # a claim may have been filed before the refusal
        for one in sampled(strategy(after=after, doubts=0), 40):
            for field in fields_of(type(one)).values():
                day = getattr(one, field.name)
                assert type(day) is not date or day >= after or field.name in own_clock


class TestBroken:
    @in_moderation
    @given(testing.broken_case_files())
    def test_a_broken_case_file_is_refused_with_paths(self, document: dict[str, Any]) -> None:
        with pytest.raises(CaseFileError) as caught:
            case_from_dict(document)
        assert all(one.path.startswith("$") for one in caught.value.problems)

    @in_moderation
    @given(testing.problems())
    def test_a_problem_is_a_path_and_a_message(self, problem: Problem) -> None:
        assert str(problem) == f"{problem.path}: {problem.message}"


@in_moderation
@given(testing.complaints(doubts=3), st.integers(-1, 400))
def test_every_rule_answers_every_generated_complaint_and_never_raises(
    complaint: Complaint, gap: int
) -> None:
    for edition in (None, *catalogue.edition_ids()):
        as_of = complaint.received + timedelta(days=gap)
        report = check(complaint, as_of=as_of, edition=edition, all=True)
        assert report.errors == ()
        assert all(one.headline and one.because for one in report.findings)


NONE_THERE = "import sys; sys.modules['hypothesis'] = None"


class TestWithoutHypothesis:
    def run(self, code: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=False
        )

    def test_the_import_says_which_extra_to_install(self) -> None:
        done = self.run(
            "import sys; sys.modules['hypothesis'] = None; import complaintcode.testing"
        )
        assert done.returncode == 1
        assert done.stderr.endswith(
            "complaintcode.errors.MissingExtra: complaintcode.testing needs the extra testing:"
            " pip install 'complaintcode[testing]'\n"
        )

    def test_it_is_an_error_of_ours(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "hypothesis", None)
        with pytest.raises(ComplaintCodeError, match="needs the extra testing"):
            runpy.run_path(testing.__file__)

    @pytest.mark.parametrize("error", ["ImportError", "complaintcode.ComplaintCodeError"])
    def test_it_is_caught_as_either_error(self, error: str) -> None:
        code = f"{NONE_THERE}; import complaintcode"
        code += f"\ntry: import complaintcode.testing\nexcept {error}: print('caught')"
        assert self.run(code).stdout == "caught\n"

    def test_nothing_else_of_ours_imports_it(self) -> None:
        code = (
            f"{NONE_THERE}\n"
            "import pkgutil, importlib, complaintcode\n"
            "for one in pkgutil.walk_packages(complaintcode.__path__, 'complaintcode.',"
            " onerror=lambda name: None):\n"
            "    if '.testing' not in one.name and '__main__' not in one.name:\n"
            "        importlib.import_module(one.name)\n"
            "print('complaintcode.testing' in sys.modules)"
        )
        done = self.run(code)
        assert (done.stdout, done.stderr) == ("False\n", "")


def test_a_broken_case_file_keeps_what_is_anyones() -> None:
    document = {"extra": {"id": 1}, "stages": [{"number": 1}]}
    assert [key for _, key in _places(document)] == ["stages", 0, "number"]
