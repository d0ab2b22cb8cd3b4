"""The classes of a case: what their constructors take, refuse and freeze; the public names."""

from __future__ import annotations

import inspect
import pickle
import pydoc
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Any

import attrs
import pytest

import complaintcode
from complaintcode import (
    ABSENT,
    UNKNOWN,
    CaseFileError,
    Channel,
    Complaint,
    ComplaintCodeError,
    Decision,
    ExclusionGround,
    FieldError,
    LetterKind,
    Nation,
    Problem,
    Stage,
    Tenure,
    Window,
    WorkingDayCalendar,
    case_from_dict,
    case_to_dict,
    check,
)
from complaintcode.model import choices, records
from complaintcode.model.dates import earliest, latest
from complaintcode.model.objects import Record

MAY = date(2024, 5, 13)
JUNE = date(2024, 6, 3)
NOON = datetime(2024, 5, 13, 12)  # noqa: DTZ001 - what a careless caller hands over
# Texts stand for enums and lists for tuples, which the types of the constructors do not say.
of: Any = records
evolve: Any = attrs.evolve
CLASSES = [
    cls
    for cls in vars(records).values()
    if isinstance(cls, type) and issubclass(cls, Record) and attrs.has(cls)
]


def complaint(**fields: Any) -> Any:
    """A complaint with what every complaint has."""
    return of.Complaint(**{"reference": "HC-1", "received": MAY} | fields)


def stage(**fields: Any) -> Any:
    return of.Stage(**{"number": 1} | fields)


Make = Callable[[], object]


@pytest.mark.parametrize(
    ("field", "kept", "refused"),
    [("remedies", of.Remedy, of.Action), ("actions", of.Action, of.Remedy)],
    ids=["remedies", "actions"],
)
def test_a_list_holds_its_own_class_and_no_kindred_one(field: str, kept: Any, refused: Any) -> None:
    """Read back from its case file it would be another thing."""
    made = complaint(stages=[stage(**{field: [kept(what="a repair")]})])
    assert case_from_dict(case_to_dict(made)) == made
    said = rf"Stage.{field}\[0\]: expected an? {kept.__name__} \(got {refused.__name__}"
    with pytest.raises(FieldError, match=said):
        stage(**{field: [refused(what="a repair")]})


class _NoTime(datetime):
    """As the NaT of pandas: a datetime that is not equal to itself."""

    def __eq__(self, _other: object) -> bool:
        return False

    def __ne__(self, _other: object) -> bool:
        return True

    __hash__ = datetime.__hash__


def test_no_time_at_all_is_none() -> None:
    with pytest.raises(FieldError, match=r"Stage.responded: expected a date .*: say None where"):
        stage(responded=_NoTime(2024, 5, 13))


@pytest.mark.parametrize("named", ["nonsense", ""])
def test_an_edition_that_there_is_not(named: str) -> None:
    with pytest.raises(CaseFileError, match=rf"\$.edition: expected an edition.*\(got '{named}'\)"):
        complaint(edition=named)
    assert complaint(edition="2022").edition == "2022"


class TestConstructorsFreeze:
    """Frozen, keyword-only classes; lists become tuples."""

    def test_lists_become_tuples(self) -> None:
        made = complaint(
            stages=[stage(updates=[MAY, JUNE], remedies=[of.Remedy(updates=[MAY])])],
            previous=["HC-0"],
            letters=[of.Letter(kinds=["update"])],
        )
        assert made.previous == ("HC-0",)
        assert made.letters[0].kinds == (LetterKind.UPDATE,)
        assert made.stages[0].updates == (MAY, JUNE)
        assert made.stages[0].remedies[0].updates == (MAY,)
        assert all(isinstance(one, tuple) for one in (made.stages, made.chased, made.offers))

    def test_the_caller_s_list_stays_the_caller_s(self) -> None:
        chased = [MAY]
        made = complaint(chased=chased)
        chased.append(JUNE)
        assert made.chased == (MAY,)

    def test_so_does_the_caller_s_dictionary(self) -> None:
        extra = {"id": 7}
        made = complaint(extra=MappingProxyType(extra))
        extra["id"] = 8
        assert made.extra == {"id": 7}

    @pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
    def test_no_field_can_be_set_or_deleted(self, cls: type) -> None:
        needed: dict[type, Any] = {
            of.Issue: of.Issue(what="a leak"),
            Stage: stage(),
            of.JoinedWith: of.JoinedWith(reference="HC-2", from_stage=2),
            of.Judgement: of.Judgement(outcome="met", reason="read it"),
            Complaint: complaint(),
        }
        made = needed.get(cls) or cls()
        for field in attrs.fields(cls):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(made, field.name, None)
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                delattr(made, field.name)

    def test_only_keywords(self) -> None:
        with pytest.raises(TypeError, match="positional"):
            of.Stage(1)


class TestTextsForEnums:
    """Texts for enums are accepted; no others are."""

    def test_a_text_stands_for_its_member(self) -> None:
        made = complaint(
            nation="wales",
            channel="in_person",
            tenure="lcho",
            stages=[stage(decision="partly_upheld")],
            exclusions=[of.Exclusion(ground="over_time_limit")],
        )
        assert made.nation is Nation.WALES
        assert made.channel is Channel.IN_PERSON
        assert made.tenure is Tenure.LCHO
        assert made.stages[0].decision is Decision.PARTLY_UPHELD
        assert made.exclusions[0].ground is ExclusionGround.OVER_TIME_LIMIT

    @pytest.mark.parametrize(
        "enum",
        [one for one in vars(choices).values() if isinstance(one, type) and one is not Enum],
        ids=lambda enum: enum.__name__,
    )
    def test_the_values_are_the_words_of_the_file(self, enum: Any) -> None:
        assert [member.value for member in enum] == [member.name.lower() for member in enum]

    @pytest.mark.parametrize("junk", ["", "Wales", "walse", 1, True, Tenure.OTHER, []], ids=repr)
    def test_no_other_text(self, junk: Any) -> None:
        with pytest.raises(FieldError, match=r"^Complaint\.nation: expected one of england, wales"):
            complaint(nation=junk)


class TestRefused:
    """A value that a field does not take: the message names the field."""

    @pytest.mark.parametrize(
        ("make", "said"),
        [
            pytest.param(
                lambda: complaint(received=NOON), r"Complaint\.received: .*not a datetime", id="day"
            ),
            pytest.param(
                lambda: stage(responded=NOON), r"Stage\.responded: .*not a datetime", id="a when"
            ),
            pytest.param(
                lambda: stage(updates=[MAY, NOON]),
                r"Stage\.updates\[1\]: .*not a datetime",
                id="in a list",
            ),
            pytest.param(
                lambda: stage(logged=Window(None, NOON)),
                r"Window\.latest: expected a date \(got datetime",
                id="in a window",
            ),
        ],
    )
    def test_a_datetime_where_a_date_is_meant(self, make: Make, said: str) -> None:
        with pytest.raises(TypeError, match=f"^{said}"):
            make()

    @pytest.mark.parametrize(
        ("make", "said"),
        [
            pytest.param(
                lambda: complaint(received="2024-05-13"),
                r"Complaint\.received: expected a date \(got '2024-05-13'\)",
                id="a text for a day",
            ),
            pytest.param(
                lambda: complaint(received=None), r"Complaint\.received: expected a date", id="None"
            ),
            pytest.param(
                lambda: complaint(received=UNKNOWN), r"Complaint\.received", id="unknown receipt"
            ),
            pytest.param(
                lambda: complaint(received=date(1899, 12, 31)),
                r"Complaint\.received: expected a date from 1900 to 2099 \(got '1899-12-31'\)",
                id="a day of 1899",
            ),
            pytest.param(
                lambda: stage(logged=date(2100, 1, 1)), r"Stage\.logged: .*2099", id="a day of 2100"
            ),
            pytest.param(
                lambda: stage(logged=(MAY, JUNE)), r"Stage\.logged: expected a date", id="a tuple"
            ),
            pytest.param(lambda: stage(logged="unknown"), r"Stage\.logged", id="the word unknown"),
            pytest.param(
                lambda: complaint(reference=" "),
                r"Complaint\.reference: expected text that is not empty \(got ' '\)",
                id="a blank reference",
            ),
            pytest.param(
                lambda: complaint(landlord=5),
                r"Complaint\.landlord: expected text \(got 5\)",
                id="a number for a text",
            ),
            pytest.param(
                lambda: complaint(partial_record="no"),
                r"Complaint\.partial_record: expected true or false \(got 'no'\)",
                id="a text for a flag",
            ),
            pytest.param(
                lambda: complaint(partial_record=None), r"Complaint\.partial_record", id="no flag"
            ),
            pytest.param(lambda: complaint(partial_record=1), r"Complaint\.partial_record", id="1"),
            pytest.param(
                lambda: stage(number=5),
                r"Stage\.number: expected a whole number from 0 to 4 \(got 5\)",
                id="stage 5",
            ),
            pytest.param(lambda: stage(number=True), r"Stage\.number", id="stage true"),
            pytest.param(lambda: stage(number=1.0), r"Stage\.number", id="stage 1.0"),
            pytest.param(
                lambda: stage(update_every=0),
                r"Stage\.update_every: expected a whole number from 1 to 260 \(got 0\)",
                id="every 0 days",
            ),
            pytest.param(
                lambda: complaint(stages=stage()),
                r"Complaint\.stages: expected a list or a tuple",
                id="a stage for a list",
            ),
            pytest.param(
                lambda: complaint(chased={MAY}),
                r"Complaint\.chased: expected a list or a tuple",
                id="a set",
            ),
            pytest.param(
                lambda: complaint(chased=Window(MAY, JUNE)),
                r"Complaint\.chased: expected a list or a tuple",
                id="a window for a list",
            ),
            pytest.param(
                lambda: complaint(previous="HC-0"),
                r"Complaint\.previous: expected a list or a tuple",
                id="a text for a list",
            ),
            pytest.param(
                lambda: complaint(stages=[stage(), {"number": 1, "logged": MAY}]),
                r"Complaint\.stages\[1\]\.logged: expected a date like",
                id="a date in a dictionary, which is read as a file is",
            ),
            pytest.param(
                lambda: complaint(stages=[{"nummer": 1}]),
                r"Complaint\.stages\[0\]\.nummer: unknown key; did you mean number",
                id="an unknown key of a dictionary",
            ),
            pytest.param(
                lambda: complaint(stages=[stage(), None]),
                r"Complaint\.stages\[1\]: expected a Stage \(got null\)",
                id="None for a stage",
            ),
            pytest.param(
                lambda: of.Definition(issues=[5]),
                r"Definition\.issues\[0\]: expected text or ",
                id="a number for an issue",
            ),
            pytest.param(
                lambda: complaint(extra=[]), r"Complaint\.extra: expected an object", id="extra"
            ),
        ],
    )
    def test_a_value_of_another_kind(self, make: Make, said: str) -> None:
        with pytest.raises(FieldError, match=f"^{said}"):
            make()

    @pytest.mark.parametrize(
        ("make", "said"),
        [
            pytest.param(
                lambda: stage(respnded=MAY),
                r"Stage\.respnded: unknown key; did you mean responded\?",
                id="a slip of the pen",
            ),
            pytest.param(lambda: stage(zzz=1), r"Stage\.zzz: unknown key$", id="like no other"),
            pytest.param(
                lambda: of.ContactRestriction(**{"from": MAY}),
                r"ContactRestriction\.from: unknown key",
                id="the file's key for the field",
            ),
            pytest.param(
                of.Stage,
                r"Stage\.number: required, but missing",
                id="no number",
            ),
            pytest.param(
                lambda: of.Complaint(received=MAY),
                r"Complaint\.reference: required, but missing",
                id="no reference",
            ),
            pytest.param(
                lambda: of.Judgement(outcome="met"),
                r"Judgement\.reason: required, but missing",
                id="no reason",
            ),
        ],
    )
    def test_unknown_and_missing_fields(self, make: Make, said: str) -> None:
        with pytest.raises(FieldError, match=f"^{said}"):
            make()

    def test_the_error_is_one_of_ours_a_type_error_and_a_value_error(self) -> None:
        assert issubclass(FieldError, ComplaintCodeError)
        assert issubclass(FieldError, TypeError)
        assert issubclass(FieldError, ValueError)


class TestDays:
    """A day, a window of days, unknown, absent, or ``None``: it did not happen."""

    @pytest.mark.parametrize(
        ("when", "first", "last"),
        [
            pytest.param(MAY, MAY, MAY, id="a day"),
            pytest.param(Window(MAY, JUNE), MAY, JUNE, id="a window"),
            pytest.param(Window(MAY, None), MAY, date.max, id="open at the end"),
            pytest.param(Window(None, MAY), date.min, MAY, id="open at the beginning"),
            pytest.param(UNKNOWN, date.min, date.max, id="unknown"),
            pytest.param(ABSENT, date.min, date.max, id="absent"),
            pytest.param(None, date.min, date.max, id="did not happen"),
        ],
    )
    def test_every_when_is_kept_and_has_ends(self, when: Any, first: date, last: date) -> None:
        assert of.Remedy(offered=when).offered is when
        assert (earliest(when), latest(when)) == (first, last)

    def test_a_window_of_one_day_is_that_day(self) -> None:
        assert of.Remedy(offered=Window(MAY, MAY)).offered == MAY

    @pytest.mark.parametrize(
        ("window", "said"),
        [
            pytest.param(Window(None, None), "expected a window with", id="no end"),
            pytest.param(Window(date(1800, 1, 1), None), "from 1900 to 2099", id="out of range"),
        ],
    )
    def test_windows_that_no_field_takes(self, window: Window, said: str) -> None:
        with pytest.raises(FieldError, match=rf"^Stage\.requested: .*{said}"):
            stage(requested=window)

    @pytest.mark.parametrize(
        ("ends", "said"),
        [
            ((JUNE, MAY), r"Window: it ends, 2024-05-13, before it begins, 2024-06-03"),
            (("2024-05-13", None), r"Window\.earliest: expected a date \(got '2024-05-13'\)"),
            ((MAY, NOON), r"Window\.latest: expected a date \(got datetime"),
            (("x" * 300, None), r"Window\.earliest: expected a date \(got 'x{39}\)$"),
        ],
    )
    def test_windows_that_cannot_be(self, ends: Any, said: str) -> None:
        with pytest.raises(FieldError, match=f"^{said}"):
            Window(*ends)

    def test_a_window_goes_from_one_process_to_another(self) -> None:
        assert pickle.loads(pickle.dumps(Window(MAY, None))) == Window(MAY, None)  # noqa: S301

    @pytest.mark.parametrize(
        ("make", "name", "default"),
        [
            pytest.param(stage, "responded", ABSENT, id="most days are absent"),
            pytest.param(complaint, "withdrawn", None, id="a withdrawal did not happen"),
            pytest.param(of.Exclusion, "overturned", None, id="an overturning did not happen"),
            pytest.param(of.Closed, "on", None, id="a closing has no day"),
        ],
    )
    def test_what_nobody_gave(self, make: Make, name: str, default: object) -> None:
        assert getattr(make(), name) is default


class TestAmounts:
    """Pounds, at most two decimals: a ``Decimal``, never a float."""

    @pytest.mark.parametrize(
        "amount",
        [Decimal(0), Decimal("0.01"), Decimal("150.5"), Decimal("1E+3"), Decimal("999999999.99")],
        ids=str,
    )
    def test_taken(self, amount: Decimal) -> None:
        assert of.Remedy(amount=amount).amount == amount

    def test_whole_pounds_become_a_decimal(self) -> None:
        amount: Any = 150
        assert repr(of.Remedy(amount=amount).amount) == "Decimal('150')"

    @pytest.mark.parametrize(
        "amount",
        [
            pytest.param(150.0, id="a float"),
            pytest.param(True, id="a flag"),
            pytest.param("150", id="a text"),
            pytest.param(Decimal("1.005"), id="three decimals"),
            pytest.param(Decimal("1.000"), id="three decimals, though nought"),
            pytest.param(Decimal(-1), id="less than nothing"),
            pytest.param(Decimal(10) ** 9, id="a thousand million"),
            pytest.param(Decimal("NaN"), id="not a number"),
            pytest.param(Decimal("sNaN"), id="a signalling one"),
            pytest.param(Decimal("Infinity"), id="infinite"),
            pytest.param(10**5000, id="5,000 digits"),
        ],
    )
    def test_refused(self, amount: Any) -> None:
        with pytest.raises(FieldError, match=r"^Remedy\.amount: expected an amount in pounds"):
            of.Remedy(amount=amount)


class TestImpossibleOrders:
    """Only the impossible is an error, and all of it is told at once."""

    def test_every_problem_with_its_path(self) -> None:
        early, late = date(2024, 5, 1), date(2024, 6, 10)
        with pytest.raises(CaseFileError) as caught:
            complaint(
                withdrawn=early,
                exclusions=[
                    of.Exclusion(decided=early),
                    of.Exclusion(decided=late, overturned=JUNE),
                ],
                stages=[
                    stage(
                        requested=early,
                        logged=early,
                        acknowledged=early,
                        responded=early,
                        acknowledgements=[of.Sent(sent=early)],
                        responses=[of.Sent(sent=late), of.Sent(sent=early)],
                        extensions=[of.Extension(notified=early, until=early)],
                        updates=[late, early],
                        closed=of.Closed(on=early, why="answered"),
                    ),
                    stage(
                        number=2,
                        requested=JUNE,
                        responded=MAY,
                        extensions=[of.Extension(notified=late, until=JUNE)],
                    ),
                ],
            )
        below = [problem.path.removeprefix("$.") for problem in caught.value.problems]
        assert sorted(below) == [
            "exclusions[0].decided",
            "exclusions[1].overturned",
            "stages[0].acknowledged",
            "stages[0].acknowledgements[0].sent",
            "stages[0].closed.on",
            "stages[0].extensions[0].notified",
            "stages[0].extensions[0].until",
            "stages[0].logged",
            "stages[0].requested",
            "stages[0].responded",
            "stages[0].responses[1].sent",
            "stages[0].updates[1]",
            "stages[1].extensions[0].until",
            "stages[1].responded",
            "withdrawn",
        ]
        assert caught.value.problems[0] == Problem(
            "$.withdrawn",
            "2024-05-01 is before the complaint was received ($.received), 2024-05-13: that cannot"
            " be",
        )
        assert Problem(
            "$.stages[1].responded",
            "2024-05-13 is before stage 2 was requested ($.stages[1].requested), 2024-06-03: that"
            " cannot be",
        ) in (caught.value.problems)
        assert str(caught.value).count("\n") == 14

    @pytest.mark.parametrize(
        ("fields", "possible"),
        [
            pytest.param({"responded": MAY}, True, id="answered on the day"),
            pytest.param({"responded": date(2024, 5, 12)}, False, id="the day before"),
            pytest.param({"responded": Window(date(2024, 5, 1), MAY)}, True, id="a window up to"),
            pytest.param(
                {"responded": Window(None, date(2024, 5, 12))},
                False,
                id="a window that ends before",
            ),
            pytest.param({"responded": UNKNOWN}, True, id="unknown"),
            pytest.param({"responded": None}, True, id="did not happen"),
            pytest.param(
                {"responded": MAY, "acknowledged": JUNE}, True, id="answered, then acknowledged"
            ),
            pytest.param({"requested": JUNE, "responded": MAY}, True, id="stage 1 has no request"),
            pytest.param({"promised": [date(2024, 5, 1)]}, True, id="a promise is only a day"),
            pytest.param(
                {"number": 2, "requested": MAY, "responded": MAY}, True, id="stage 2 in a day"
            ),
            pytest.param(
                {"number": 2, "requested": Window(None, JUNE), "responded": MAY},
                True,
                id="a request by some day",
            ),
            pytest.param(
                {"number": 2, "requested": Window(JUNE, None), "responded": MAY},
                False,
                id="a request from some day on",
            ),
            pytest.param({"number": 2, "requested": date(2024, 5, 12)}, False, id="before receipt"),
            pytest.param({"closed": of.Closed(why="joined")}, True, id="closed on no day"),
            pytest.param(
                {"extensions": [of.Extension(notified=MAY, until=MAY)]}, True, id="until the notice"
            ),
            pytest.param(
                {"extensions": [of.Extension(notified=UNKNOWN, until=MAY)]},
                True,
                id="notice unknown",
            ),
        ],
    )
    def test_facts_are_no_errors(self, fields: dict[str, Any], possible: bool) -> None:
        if possible:
            assert complaint(stages=[stage(**fields)])
        else:
            with pytest.raises(CaseFileError, match="that cannot be"):
                complaint(stages=[stage(**fields)])

    def test_an_escalation_may_be_asked_for_before_the_answer(self) -> None:
        assert complaint(stages=[stage(responded=JUNE), stage(number=2, requested=MAY)])

    def test_a_refusal_may_be_overturned_on_the_day(self) -> None:
        assert complaint(exclusions=[of.Exclusion(decided=JUNE, overturned=JUNE)])


class TestValues:
    """Equality, hash, a short repr, and a changed copy with ``attrs.evolve``."""

    def test_equal_values_are_equal_and_hash_alike(self) -> None:
        one, other = complaint(stages=[stage()]), complaint(stages=(stage(),))
        assert one == other
        assert len({one, other}) == 1

    def test_so_are_complaints_with_fields_of_the_system_s_own(self) -> None:
        assert len({complaint(extra={"ids": [7]}), complaint(extra={"ids": [7]})}) == 1

    @pytest.mark.parametrize(
        "other", [stage(number=2), stage(responded=None), of.Extension(), "stage", None], ids=repr
    )
    def test_others_are_not(self, other: object) -> None:
        assert stage() != other

    def test_an_action_is_no_remedy(self) -> None:
        assert of.Action() != of.Remedy()
        assert isinstance(of.Action(), records.Remedy)

    @pytest.mark.parametrize(
        ("made", "said"),
        [
            pytest.param(stage(), "Stage(number=1)", id="a bare one"),
            pytest.param(of.Extension(), "Extension()", id="an empty one"),
            pytest.param(
                of.Remedy(amount=Decimal("1.50"), due=None),
                "Remedy(amount=Decimal('1.50'), due=None)",
                id="what is not as it would be",
            ),
        ],
    )
    def test_repr_tells_what_was_given(self, made: object, said: str) -> None:
        assert repr(made) == said

    def test_evolve(self) -> None:
        one = complaint(stages=[stage()])
        other = evolve(one, received=JUNE, nation="wales")
        assert (other.received, other.nation, other.stages) == (JUNE, Nation.WALES, one.stages)
        assert one.received == MAY

    def test_evolve_checks(self) -> None:
        with pytest.raises(FieldError, match=r"Stage\.number"):
            evolve(stage(), number=9)
        with pytest.raises(CaseFileError, match="that cannot be"):
            evolve(complaint(withdrawn=MAY), received=JUNE)

    def test_evolve_knows_the_field_and_not_the_key(self) -> None:
        assert evolve(of.ContactRestriction(), starts=MAY).starts == MAY

    def test_an_issue_may_be_a_text(self) -> None:
        assert of.Definition(issues=["a leak", of.Issue(what="mould")]).issues == (
            of.Issue(what="a leak"),
            of.Issue(what="mould"),
        )

    def test_a_dictionary_is_read_as_it_stands_in_a_case_file(self) -> None:
        definition = {"issues": ["a leak"], "outcomes_sought": "a repair"}
        more = MappingProxyType({"from": "2024-05-13"})
        made = complaint(
            stages=[{"number": 1, "logged": "2024-05-13", "definition": definition}],
            contact_restrictions=[more],
            letters=[{"kind": "update"}],
        )
        assert made.contact_restrictions == (of.ContactRestriction(starts=MAY),)
        assert made.letters == (of.Letter(kinds=["update"]),)
        assert made.stages == (
            stage(
                logged=MAY,
                definition=of.Definition(issues=["a leak"], outcomes_sought=["a repair"]),
            ),
        )
        assert of.Stage(number=1, definition=definition) == stage(definition=definition)

    def test_what_a_constructor_adds_is_added_to_a_dictionary_too(self) -> None:
        answer = {"provision": "6.3", "answer": "yes"}
        form: Any = complaintcode.SelfAssessment
        made = form(answers=[answer])
        assert made.answers == (
            complaintcode.Answer(provision="6.3", answer=complaintcode.Compliance.YES),
        )

    def test_made_and_read_are_equal(self) -> None:
        document = {
            "reference": "HC-1",
            "received": "2024-05-13",
            "stages": [{"number": 1, "responded": None}],
        }
        read = case_from_dict(document)
        assert read == complaint(stages=[stage(responded=None)])
        assert hash(read) == hash(complaint(stages=[stage(responded=None)]))


class TestSignatures:
    """The fields of a class are the keywords of its constructor."""

    @pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
    def test_every_field_is_a_keyword(self, cls: type) -> None:
        taken = inspect.signature(cls).parameters
        assert list(taken) == [field.name for field in attrs.fields(cls)]
        assert all(one.kind is one.KEYWORD_ONLY for one in taken.values())
        needed = {name for name, one in taken.items() if one.default is one.empty}
        assert needed == {one.name for one in attrs.fields(cls) if one.default is attrs.NOTHING}

    @pytest.mark.parametrize(
        ("cls", "said"),
        [
            (records.Closed, "(*, on: When = None, why: ClosedWhy | None = None)"),
            (records.JoinedWith, "(*, reference: str, from_stage: int)"),
        ],
    )
    def test_types_are_shown_as_one_would_write_them(self, cls: type, said: str) -> None:
        assert str(inspect.signature(cls)) == said

    def test_of_everything(self) -> None:
        shown = f"{inspect.signature(Complaint)} {inspect.signature(records.Definition)}"
        assert "outcomes_sought: tuple[str, ...] | None = None" in shown
        for one in ("received: date,", "extra: dict[str, Any] | None", "chased: tuple[When, ...]"):
            assert one in shown
        assert "issue_arose: When = ABSENT," in shown
        assert "nation: Nation = <Nation.ENGLAND: 'england'>" in shown
        assert "Stage(*, number: int," in pydoc.plain(pydoc.render_doc(Stage))

    def test_what_has_no_fields_is_as_python_sees_it(self) -> None:
        assert str(inspect.signature(Record)) == "(**given: 'Any') -> 'None'"


class TestDaysThatNobodyStates:
    """In a list every day is stated, and of some days silence says that there was none."""

    def test_absent_is_no_day_of_a_list(self) -> None:
        with pytest.raises(TypeError, match=r"^Stage.updates\[0\]: ABSENT is no day of a list"):
            stage(updates=[ABSENT])

    def test_absent_is_none_where_silence_says_so(self) -> None:
        made = complaint(withdrawn=ABSENT)
        assert made.withdrawn is None
        assert case_from_dict(case_to_dict(made)) == made

    def test_an_outcome_sought_that_is_empty_comes_back(self) -> None:
        made = of.Definition(issues=["the lift"], outcomes_sought=[""])
        stages = [stage(definition=made)]
        assert case_from_dict(case_to_dict(complaint(stages=stages))) == complaint(stages=stages)


PUBLIC = (
    "ABSENT",
    "Action",
    "Adjustment",
    "Answer",
    "AssessmentProblem",
    "CalendarError",
    "CaseFileError",
    "Change",
    "Channel",
    "Closed",
    "ClosedWhy",
    "Complaint",
    "ComplaintCodeError",
    "Compliance",
    "ContactRestriction",
    "Decision",
    "Definition",
    "DocumentError",
    "Due",
    "Edition",
    "Exclusion",
    "ExclusionGround",
    "Extension",
    "FINDING_COLUMNS",
    "FieldError",
    "Finding",
    "Issue",
    "JoinedWith",
    "JudgedOutcome",
    "Judgement",
    "Letter",
    "LetterKind",
    "MadeBy",
    "MissingExtra",
    "Nation",
    "NewIssue",
    "NewIssueOutcome",
    "NotAssessed",
    "Outcome",
    "Period",
    "PeriodError",
    "Policy",
    "PolicyExclusion",
    "PolicyStage",
    "Portfolio",
    "Problem",
    "Provision",
    "Refused",
    "Remedy",
    "RemedyKind",
    "Report",
    "SelfAssessment",
    "Sent",
    "Stage",
    "Tenure",
    "TsmRules",
    "UNKNOWN",
    "UnknownProvision",
    "When",
    "Window",
    "WorkingDayCalendar",
    "__version__",
    "assessment_figures",
    "case_from_dict",
    "case_to_dict",
    "check",
    "check_letter",
    "check_lines",
    "check_policy",
    "check_self_assessment",
    "compare_self_assessments",
    "due",
    "edition",
    "finding_rows",
    "load_case",
    "load_cases",
    "load_policy",
    "new_self_assessment",
    "policy_from_dict",
    "portfolio",
    "read_self_assessment",
    "report_to_dict",
    "write_self_assessment",
)


class TestTheRoot:
    """The root has these names, and imports what one of them needs when it is asked for."""

    def test_its_names(self) -> None:
        assert sorted(complaintcode.__all__) == sorted(PUBLIC)

    @pytest.mark.parametrize("name", PUBLIC)
    def test_each_is_there(self, name: str) -> None:
        assert getattr(complaintcode, name) is not None
        assert name in dir(complaintcode)

    def test_the_names_are_the_things(self) -> None:
        assert complaintcode.WorkingDayCalendar is WorkingDayCalendar
        assert complaintcode.check is check

    def test_no_other_name_is_there(self) -> None:
        with pytest.raises(AttributeError, match="'complaintcode' has no attribute 'chekc'"):
            complaintcode.chekc  # noqa: B018

    @pytest.mark.parametrize(
        ("first", "unwanted"),
        [
            pytest.param("import complaintcode", ("attr", "attrs", "holidays"), id="the root"),
            pytest.param("import complaintcode.errors", ("attr", "attrs"), id="the errors"),
            pytest.param(
                "from complaintcode import WorkingDayCalendar; WorkingDayCalendar()",
                ("attr", "attrs", "holidays"),
                id="the calendar",
            ),
            pytest.param("from complaintcode import check", ("holidays",), id="check"),
        ],
    )
    def test_it_loads_lazily(self, first: str, unwanted: tuple[str, ...]) -> None:
        code = f"import sys; {first}; print(*[name for name in {unwanted} if name in sys.modules])"
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert done.stdout.split() == []
