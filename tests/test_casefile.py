"""Reading case files: everything that the contract has, and everything that may go wrong."""

from __future__ import annotations

import builtins
import codecs
import io
import json
import os
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from time import perf_counter
from types import MappingProxyType
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintcode import (
    ABSENT,
    UNKNOWN,
    CaseFileError,
    Complaint,
    FieldError,
    LetterKind,
    Nation,
    Problem,
    Stage,
    Window,
    case_from_dict,
    case_to_dict,
    files,
    load_case,
    load_cases,
)
from complaintcode.casefile import cases, sources
from complaintcode.casefile.reading import case_from_bytes, case_from_text
from complaintcode.casefile.sources import BLOCK, Piece, StandardInput, cases_of, lines_of, pieces
from complaintcode.model import day_kinds, records
from complaintcode.model.objects import Record, key_of

BARE: dict[str, Any] = {"reference": "HC-1", "received": "2024-05-13"}

REMEDY: dict[str, Any] = {
    "what": "a voucher",
    "kind": "payment",
    "amount": 150.5,
    "offered": "2024-05-28",
    "due": "2024-06-28",
    "done": None,
    "refused": {"from": "2024-06-01", "to": "2024-06-03"},
    "replaces": 0,
    "updates": ["2024-06-10"],
    "agreed_with_resident": False,
}
SENT: dict[str, Any] = {
    "sent": "2024-05-15",
    "by": "A. Officer",
    "in_writing": True,
    "full": False,
    "letter": 0,
}
WHOLE: dict[str, Any] = {
    "reference": "HC-1042",
    "received": "2024-05-13",
    "landlord": "Example Homes",
    "nation": "wales",
    "edition": "2024",
    "partial_record": True,
    "issue_arose": "2023-12-01",
    "became_aware": {"from": "2024-01-01"},
    "first_voiced": "unknown",
    "channel": "social_media",
    "made_by": "representative",
    "tenure": "lcho",
    "category": "Repairs",
    "stages": [
        {
            "number": 1,
            "name": "Stage one",
            "requested": "2024-05-13",
            "logged": "2024-05-14",
            "acknowledged": "2024-05-15",
            "acknowledgements": [SENT],
            "responded": {"to": "2024-06-10"},
            "responses": [SENT, {"sent": None}],
            "decided_by": "B. Decider",
            "handled_by": "A contractor",
            "definition": {
                "issues": [
                    {
                        "what": "a leak",
                        "responsible": True,
                        "answered": False,
                        "decision": "upheld",
                        "note": "",
                    }
                ],
                "outcomes_sought": "a repair",
            },
            "extensions": [
                {
                    "notified": "2024-05-20",
                    "until": "2024-06-10",
                    "reason": "a survey",
                    "reason_accepted_by": "C. Head",
                    "agreed": True,
                    "in_writing": True,
                    "ombudsman_details": False,
                }
            ],
            "promised": ["2024-05-24"],
            "updates": ["2024-05-22", "2024-05-29"],
            "update_interval_agreed": "2024-05-21",
            "update_every": 5,
            "reasons_demanded": False,
            "decision": "partly_upheld",
            "remedies": [REMEDY],
            "actions": [REMEDY],
            "closed": {"on": "2024-06-10", "why": "overtaken_by_escalation"},
        }
    ],
    "exclusions": [
        {
            "of": "aspect",
            "about": "the neighbour",
            "stage": 1,
            "ground": "legal_proceedings",
            "decided": "2024-05-15",
            "explained": "2024-05-16",
            "claim_filed": "2024-04-01",
            "overturned": "2024-05-20",
            "reasons": "a claim is filed",
            "ombudsman_right_explained": True,
            "discretion_considered": True,
            "in_policy": True,
            "in_writing": True,
        }
    ],
    "adjustments": [{"what": "large print", "agreed": "2024-05-14", "reviewed": None}],
    "contact_restrictions": [
        {"what": "by letter", "reason": "abuse", "from": "2024-05-14", "reviewed": "2024-08-14"}
    ],
    "new_issues": [
        {
            "about": "a door",
            "raised": "2024-05-20",
            "related": False,
            "outcome": "new_complaint",
            "reference": "HC-1050",
        }
    ],
    "offers": [REMEDY],
    "chased": ["2024-05-30"],
    "joined_with": {"reference": "HC-1043", "from_stage": 2},
    "previous": ["HC-900"],
    "letters": [
        {
            "kinds": ["acknowledgement_stage1", "update"],
            "sent": "2024-05-15",
            "stage": 1,
            "text": "Dear resident",
            "file": "letters/1.txt",
        }
    ],
    "judgements": [
        {
            "rule": "extension-reason",
            "provision": "6.4",
            "about": "$.stages[0]",
            "outcome": "not_met",
            "by": "D. Judge",
            "on": "2024-07-01",
            "reason": "no good one",
        }
    ],
    "withdrawn": "2024-06-20",
    "extra": {"id": 7, "nested": {"list": [1, None, 2.5]}},
}


def problems(ask: Callable[[], object]) -> list[str]:
    """The problems of a case that is refused, a line each."""
    with pytest.raises(CaseFileError) as caught:
        ask()
    return [str(problem) for problem in caught.value.problems]


def told(ask: Callable[[], object]) -> tuple[Problem, ...] | None:
    """The problems of a case, ``None`` where it is taken; no other error is caught."""
    try:
        ask()
    except CaseFileError as error:
        return error.problems
    return None


def wrong(**fields: Any) -> list[str]:
    return problems(lambda: case_from_dict(BARE | fields))


def wrong_stage(**fields: Any) -> list[str]:
    return wrong(stages=[{"number": 1} | fields])


class TestEveryField:
    """A whole case, a bare one, and back."""

    def test_the_whole_case_has_every_key_there_is(self) -> None:
        found: dict[str, set[str]] = {}

        def walk(cls: type, value: dict[str, Any]) -> None:
            found.setdefault(cls.__name__, set()).update(value)
            for field in attrs.fields(cls):
                inner = inner_class(field.type)
                held = value.get(key_of(field))
                for one in held if isinstance(held, list) else [held]:
                    if inner is not None and isinstance(one, dict):
                        walk(inner, one)

        walk(Complaint, WHOLE)
        assert found == {
            cls.__name__: {key_of(field) for field in attrs.fields(cls)} for cls in CLASSES
        }

    def test_it_comes_back_as_it_was(self) -> None:
        assert case_to_dict(case_from_dict(WHOLE)) == WHOLE

    def test_it_comes_back_through_json(self) -> None:
        complaint = case_from_text(json.dumps(WHOLE))
        assert case_from_text(json.dumps(case_to_dict(complaint))) == complaint

    def test_reading_changes_nothing_in_the_document(self) -> None:
        document = deepcopy(WHOLE)
        case_from_dict(document)
        assert document == WHOLE

    def test_the_values_are_those_of_the_model(self) -> None:
        complaint = case_from_dict(WHOLE)
        (stage,) = complaint.stages
        assert complaint.received == date(2024, 5, 13)
        assert complaint.nation is Nation.WALES
        assert complaint.first_voiced is UNKNOWN
        assert complaint.became_aware == Window(date(2024, 1, 1), None)
        assert stage.responded == Window(None, date(2024, 6, 10))
        assert stage.remedies[0].amount == Decimal("150.50")
        assert stage.remedies[0].done is None
        assert stage.responses[1].sent is None
        assert type(stage.actions[0]) is records.Action
        assert complaint.contact_restrictions[0].starts == date(2024, 5, 14)

    def test_a_bare_case(self) -> None:
        complaint = case_from_dict(BARE)
        assert complaint == Complaint(reference="HC-1", received=date(2024, 5, 13))
        assert case_to_dict(complaint) == BARE
        assert (complaint.issue_arose, complaint.withdrawn) == (ABSENT, None)
        assert (complaint.stages, complaint.extra, complaint.edition) == ((), None, None)

    def test_absent_and_null_days_stay_apart(self) -> None:
        stages = [{"number": 1, "responded": None}]
        complaint = case_from_dict(BARE | {"stages": stages})
        assert complaint.stages == (Stage(number=1, responded=None),)
        assert complaint.stages[0].acknowledged is ABSENT
        assert case_to_dict(complaint) == BARE | {"stages": stages}

    @pytest.mark.parametrize(
        "key",
        ["landlord", "nation", "edition", "partial_record", "channel", "joined_with", "extra"],
    )
    def test_null_is_not_recorded(self, key: str) -> None:
        assert case_from_dict(BARE | {key: None}) == case_from_dict(BARE)

    @pytest.mark.parametrize(
        "key", ["name", "reasons_demanded", "decision", "definition", "closed"]
    )
    def test_so_it_is_in_a_stage(self, key: str) -> None:
        stages = [{"number": 1, key: None}]
        assert case_from_dict(BARE | {"stages": stages}).stages == (Stage(number=1),)

    def test_false_and_an_empty_text_are_recorded(self) -> None:
        stages = [{"number": 1, "extensions": [{"agreed": False, "reason": ""}]}]
        (extension,) = case_from_dict(BARE | {"stages": stages}).stages[0].extensions
        assert (extension.agreed, extension.reason) == (False, "")

    @pytest.mark.parametrize("number", range(5))
    def test_the_reader_takes_any_stage_from_0_to_4(self, number: int) -> None:
        assert case_from_dict(BARE | {"stages": [{"number": number}]}).stages[0].number == number

    def test_a_read_only_mapping_is_a_dictionary_too(self) -> None:
        assert case_from_dict(MappingProxyType(BARE)) == case_from_dict(BARE)

    def test_what_the_reader_makes_is_what_the_constructor_makes(self) -> None:
        read = case_from_dict(WHOLE)
        made = attrs.asdict(read, recurse=False)  # type: ignore[arg-type]
        assert Complaint(**made) == read

    def test_a_source_is_named_first(self) -> None:
        with pytest.raises(CaseFileError, match=r"^here: \$\.received: required, but missing$"):
            case_from_dict({"reference": "HC-1"}, "here")


CLASSES = [
    cls
    for cls in vars(records).values()
    if isinstance(cls, type) and issubclass(cls, Record) and attrs.has(cls)
]


def inner_class(annotation: Any) -> type | None:
    """The class of a case within the type of a field, if there is one."""
    if annotation in CLASSES:
        found: type = annotation
        return found
    inner = getattr(annotation, "__args__", ())
    return next((one for one in map(inner_class, inner) if one is not None), None)


class TestShortForms:
    """``kind`` for ``kinds``, a text for an issue."""

    def test_kind_is_a_list_of_one(self) -> None:
        complaint = case_from_dict(BARE | {"letters": [{"kind": "update"}]})
        assert complaint.letters[0].kinds == (LetterKind.UPDATE,)
        assert case_to_dict(complaint)["letters"] == [{"kinds": ["update"]}]

    def test_both_are_a_problem(self) -> None:
        letters = [{"kind": "update", "kinds": ["update"]}]
        assert wrong(letters=letters) == ["$.letters[0].kind: give kind or kinds, not both"]

    @pytest.mark.parametrize("kind", ["updates", None, ["update"], 1], ids=repr)
    def test_a_wrong_kind(self, kind: Any) -> None:
        (said,) = wrong(letters=[{"kind": kind}])
        assert said.startswith("$.letters[0].kind: expected one of acknowledgement_stage1,")

    def test_a_text_is_an_issue(self) -> None:
        stages = [{"number": 1, "definition": {"issues": ["a leak", {"what": "mould"}]}}]
        definition = case_from_dict(BARE | {"stages": stages}).stages[0].definition
        assert definition is not None
        assert [issue.what for issue in definition.issues] == ["a leak", "mould"]

    def test_a_number_is_none(self) -> None:
        assert wrong_stage(definition={"issues": [5, {}]}) == [
            "$.stages[0].definition.issues[0]: expected text or an object (got 5)",
            "$.stages[0].definition.issues[1].what: required, but missing",
        ]


class TestNothingIsCoerced:
    """``"no"`` is not true, 1.7 is not 1, ``2025-W01-1`` is not a date."""

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            pytest.param(
                {"partial_record": "no"},
                "partial_record: expected true or false (got 'no')",
                id="no",
            ),
            pytest.param(
                {"partial_record": 0}, "partial_record: expected true or false (got 0)", id="0"
            ),
            pytest.param({"landlord": 5}, "landlord: expected text (got 5)", id="a number"),
            pytest.param({"landlord": []}, "landlord: expected text (got a list)", id="a list"),
            pytest.param(
                {"reference": " "},
                "reference: expected text that is not empty (got ' ')",
                id="blank",
            ),
            pytest.param(
                {"reference": None},
                "reference: expected text that is not empty (got null)",
                id="null",
            ),
            pytest.param(
                {"stages": {"number": 1}},
                "stages: expected a list (got an object): put it in [ ]",
                id="an object for a list",
            ),
            pytest.param({"stages": None}, "stages: expected a list (got null)", id="no list"),
            pytest.param({"stages": ()}, "stages: expected a list (got a list)", id="a tuple"),
            pytest.param(
                {"stages": [None]}, "stages[0]: expected an object (got null)", id="no stage"
            ),
            pytest.param(
                {"stages": ["1"]},
                "stages[0]: expected an object (got '1')",
                id="a text for a stage",
            ),
            pytest.param(
                {"stages": [{"number": 1.7}]},
                "stages[0].number: expected a whole number from 0 to 4 (got 1.7)",
                id="1.7",
            ),
            pytest.param(
                {"stages": [{"number": 1.0}]},
                "stages[0].number: expected a whole number from 0 to 4 (got 1.0)",
                id="1.0",
            ),
            pytest.param(
                {"stages": [{"number": "1"}]},
                "stages[0].number: expected a whole number from 0 to 4 (got '1')",
                id="a number as a text",
            ),
            pytest.param(
                {"stages": [{"number": True}]},
                "stages[0].number: expected a whole number from 0 to 4 (got true)",
                id="true for 1",
            ),
            pytest.param(
                {"stages": [{"number": None}]},
                "stages[0].number: expected a whole number from 0 to 4 (got null)",
                id="no number",
            ),
            pytest.param(
                {"stages": [{"number": 5}]},
                "stages[0].number: expected a whole number from 0 to 4 (got 5)",
                id="stage 5",
            ),
            pytest.param(
                {"nation": "England"},
                "nation: expected one of england, wales, scotland, northern_ireland"
                " (got 'England'); did you mean england?",
                id="a capital letter",
            ),
            pytest.param(
                {"tenure": 1}, "tenure: expected one of lcra, lcho, other (got 1)", id="a number"
            ),
            pytest.param({"extra": []}, "extra: expected an object (got a list)", id="extra"),
            pytest.param(
                {"joined_with": {}},
                "joined_with.reference: required, but missing\n"
                "joined_with.from_stage: required, but missing",
                id="an empty object",
            ),
        ],
    )
    def test_a_value_of_another_kind(self, fields: dict[str, Any], said: str) -> None:
        assert wrong(**fields) == [f"$.{line}" for line in said.splitlines()]

    @pytest.mark.parametrize(
        "text",
        [
            "15/05/24",
            "15/05/2024",
            "2024-5-15",
            "20240515",
            "2025-W01-1",
            "2024-136",
            "2024-05",
            "15 May 2024",
            " 2024-05-15",
            "2024-05-15 ",
            "2024-05-15\n",
            "2024-05-15T",
            "2024-05-15T10",
            "2024-05-15t10:00",
            "2024-05-15T10:00z",
            "2024-05-15T10:00+0100",
            "2024-05-15T10:00:00.0000001",
            "2024-05-15T10:00 Europe/London",
            "24-05-15",
            "UNKNOWN",
            "today",
            "",
        ],
        ids=repr,
    )
    def test_a_date_in_another_notation(self, text: str) -> None:
        assert wrong(received=text) == [
            f"$.received: expected a date like 2024-05-15 (got {text!r})"
        ]
        assert wrong(issue_arose=text) == [
            f"$.issue_arose: expected a date like 2024-05-15 (got {text!r})"
        ]

    @pytest.mark.parametrize("value", [20240515, 1715731200.0, True, [], {"from": "2024-05-15"}])
    def test_no_text_at_all_for_the_receipt(self, value: Any) -> None:
        (said,) = wrong(received=value)
        assert said.startswith("$.received: expected a date like 2024-05-15 (got ")

    def test_the_receipt_is_a_day(self) -> None:
        assert wrong(received=None) == ["$.received: expected a date like 2024-05-15 (got null)"]
        assert wrong(received="unknown") == [
            "$.received: expected a date like 2024-05-15 (got 'unknown')"
        ]

    @pytest.mark.parametrize("value", [20240515, True, []], ids=repr)
    def test_no_text_at_all_for_another_day(self, value: Any) -> None:
        (said,) = wrong(issue_arose=value)
        assert said.startswith(
            "$.issue_arose: expected a date like 2024-05-15, null,"
            ' "unknown" or {"from": ..., "to": ...} (got '
        )

    @pytest.mark.parametrize(
        "text",
        [
            "2024-02-30",
            "2023-02-29",
            "2024-13-01",
            "2024-00-10",
            "2024-04-31",
            "2024-02-30T10:00",
            "0001-01-01T00:00+05:00",
            "9999-12-31T23:59-05:00",
        ],
    )
    def test_a_day_that_is_not_in_the_calendar(self, text: str) -> None:
        assert wrong(issue_arose=text) == [f"$.issue_arose: no such day in the calendar: {text!r}"]

    @pytest.mark.parametrize(
        "text",
        [
            "2024-05-15T24:00",
            "2024-05-15T23:60",
            "2024-05-15T23:59:60",
            "2024-05-15T10:00+24:00",
            "2024-05-15T10:00+05:60",
        ],
    )
    def test_a_time_that_is_not_on_the_clock(self, text: str) -> None:
        (said,) = wrong(received=text)
        assert said.startswith(("$.received: no such day", "$.received: expected a date like"))

    @pytest.mark.parametrize("text", ["1899-12-31", "2100-01-01", "0024-05-15", "9999-12-31"])
    def test_a_year_that_no_complaint_has(self, text: str) -> None:
        assert wrong(received=text) == [
            f"$.received: expected a date from 1900 to 2099 (got {text!r})"
        ]

    @pytest.mark.parametrize(
        ("window", "said"),
        [
            pytest.param(
                {}, ': expected a window with "from", "to" or both (got neither)', id="empty"
            ),
            pytest.param(
                {"from": "2024-06-02", "to": "2024-06-01"},
                ": the window ends, 2024-06-01, before it begins, 2024-06-02",
                id="backwards",
            ),
            pytest.param(
                {"from": None}, ".from: expected a date like 2024-05-15 (got null)", id="null"
            ),
            pytest.param(
                {"to": "unknown"},
                ".to: expected a date like 2024-05-15 (got 'unknown')",
                id="unknown",
            ),
            pytest.param(
                {"from": "2024-06-01", "until": "2024-06-02"},
                '.until: unknown key; a window has "from" and "to"',
                id="until",
            ),
        ],
    )
    def test_a_window(self, window: dict[str, Any], said: str) -> None:
        assert wrong(issue_arose=window) == [f"$.issue_arose{said}"]

    @pytest.mark.parametrize("amount", [0, 1, 150, 150.5, 0.01, 1e3, 12.10, 999999999.99])
    def test_amounts(self, amount: float) -> None:
        (offer,) = case_from_dict(BARE | {"offers": [{"amount": amount}]}).offers
        assert offer.amount == Decimal(str(amount))
        assert case_to_dict(case_from_dict(BARE | {"offers": [{"amount": amount}]}))["offers"] == [
            {"amount": amount}
        ]

    @pytest.mark.parametrize(
        "amount", ["150", "£150", True, -1, -0.01, 0.001, 1e9, 1e-300, 10**400, [], {}], ids=ascii
    )
    def test_no_amounts(self, amount: Any) -> None:
        (said,) = wrong(offers=[{"amount": amount}])
        assert said.startswith(
            "$.offers[0].amount: expected an amount in pounds, a number with at most two decimals"
        )


class TestTimestamps:
    """With an offset, the date in London; without one, its own; the time changes nothing."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("2024-05-15T10:00", "2024-05-15", id="without an offset"),
            pytest.param("2024-05-15 10:00", "2024-05-15", id="with a blank"),
            pytest.param("2024-05-15T23:59:59", "2024-05-15", id="the last second"),
            pytest.param("2024-05-15T00:00:00.123456", "2024-05-15", id="with a fraction"),
            pytest.param("2024-05-15T22:59:59Z", "2024-05-15", id="summer, before midnight"),
            pytest.param("2024-05-15T23:00:00Z", "2024-05-16", id="summer, midnight"),
            pytest.param("2024-01-15T23:59:59Z", "2024-01-15", id="winter, before midnight"),
            pytest.param("2024-01-16T00:00:00+00:00", "2024-01-16", id="winter, midnight"),
            pytest.param("2024-05-15T00:30+01:00", "2024-05-15", id="London's own offset"),
            pytest.param("2024-01-15T00:30+01:00", "2024-01-14", id="an hour ahead in winter"),
            pytest.param("2024-01-15T20:00-05:00", "2024-01-16", id="behind"),
            pytest.param("2024-03-31T00:59:59Z", "2024-03-31", id="the clocks go forward"),
            pytest.param("2024-03-30T23:59:59Z", "2024-03-30", id="the night before they do"),
            pytest.param("2024-03-31T23:00:00Z", "2024-04-01", id="the night after"),
            pytest.param("2024-10-26T23:00:00Z", "2024-10-27", id="the clocks go back"),
            pytest.param("2024-10-27T23:30:00Z", "2024-10-27", id="the night after that"),
        ],
    )
    def test_its_day(self, text: str, expected: str) -> None:
        assert case_from_dict(BARE | {"received": text}).received == date.fromisoformat(expected)

    def test_it_is_written_back_as_a_day(self) -> None:
        complaint = case_from_dict(BARE | {"received": "2024-05-15T23:00:00Z"})
        assert case_to_dict(complaint)["received"] == "2024-05-16"

    def test_what_is_remembered_of_days_has_a_bound(self, monkeypatch: pytest.MonkeyPatch) -> None:
        kept: dict[str, date] = {}
        monkeypatch.setattr(day_kinds, "MOST_DAYS_KEPT", 2)
        monkeypatch.setattr(day_kinds, "_days_read", kept)
        days = [f"1999-05-{n}T12:34" for n in (15, 16, 17, 17)]
        read = [case_from_dict(BARE | {"received": day}).received for day in days]
        assert read == [date(1999, 5, n) for n in (15, 16, 17, 17)]
        assert list(kept) == days[:2]

    def test_a_window_of_timestamps(self) -> None:
        window = {"from": "2024-05-15T23:00Z", "to": "2024-05-16T22:59Z"}
        complaint = case_from_dict(BARE | {"issue_arose": window})
        assert complaint.issue_arose == date(2024, 5, 16)


class TestUnknownKeys:
    """Unknown keys are an error that names the key and the nearest known one."""

    @pytest.mark.parametrize(
        ("key", "said"),
        [
            pytest.param(
                "recieved_on", "recieved_on: unknown key; did you mean received?", id="slip"
            ),
            pytest.param(
                "exclusion", "exclusion: unknown key; did you mean exclusions?", id="plural"
            ),
            pytest.param("zzz", "zzz: unknown key", id="like no other"),
            pytest.param("", "'': unknown key", id="empty"),
            pytest.param("two words", "'two words': unknown key", id="two words"),
            pytest.param("x" * 41, f"'{'x' * 36}...: unknown key", id="long"),
            pytest.param("\n", r"'\n': unknown key", id="a new line"),
            pytest.param("\ud800", r"'\ud800': unknown key", id="half a character"),
        ],
    )
    def test_the_nearest_is_named(self, key: str, said: str) -> None:
        assert wrong(**{key: 1}) == [f"$.{said}"]

    @pytest.mark.parametrize(
        ("key", "where"),
        [("acknowledged", "stages"), ("number", "stages"), ("ground", "exclusions")],
    )
    def test_of_the_items_of_a_list(self, key: str, where: str) -> None:
        assert wrong(**{key: 1}) == [f"$.{key}: unknown key: it belongs inside {where}"]

    def test_of_the_items_of_several_lists(self) -> None:
        assert wrong(about="a leak") == ["$.about: unknown key"]

    def test_in_the_depth(self) -> None:
        assert wrong_stage(extensions=[{"notifed": "2024-05-20", "from": 1}]) == [
            "$.stages[0].extensions[0].notifed: unknown key; did you mean notified?",
            "$.stages[0].extensions[0].from: unknown key",
        ]

    def test_the_field_s_name_is_not_the_key(self) -> None:
        (said,) = wrong(contact_restrictions=[{"starts": "2024-05-20"}])
        assert said.startswith("$.contact_restrictions[0].starts: unknown key")

    def test_a_required_one_is_missed_as_well(self) -> None:
        assert problems(lambda: case_from_dict({"referense": "HC-1"})) == [
            "$.referense: unknown key; did you mean reference?",
            "$.reference: required, but missing",
            "$.received: required, but missing",
        ]

    def test_extra_is_kept_and_never_read(self) -> None:
        extra = {"recieved": "15/05/24", "nested": [{"": None}]}
        assert case_from_dict(BARE | {"extra": extra}).extra == extra


class TestQuotes:
    """Errors quote at most 40 characters of what a resident wrote."""

    LONG = "A resident's words. " * 500

    @pytest.mark.parametrize(
        "fields",
        [
            pytest.param({"received": LONG}, id="a day"),
            pytest.param({"issue_arose": LONG}, id="another day"),
            pytest.param({"issue_arose": {"from": LONG}}, id="the end of a window"),
            pytest.param({"issue_arose": {LONG: 1}}, id="a key of a window"),
            pytest.param({"nation": LONG}, id="a word"),
            pytest.param({"edition": LONG}, id="an edition"),
            pytest.param({"partial_record": LONG}, id="a flag"),
            pytest.param({"stages": LONG}, id="a list"),
            pytest.param({"stages": [LONG]}, id="an object"),
            pytest.param({"stages": [{"number": LONG}]}, id="a number"),
            pytest.param({"stages": [{"number": 10**4000}]}, id="a large number"),
            pytest.param({"offers": [{"amount": LONG}]}, id="an amount"),
            pytest.param({"previous": [{LONG: LONG}]}, id="an object for a text"),
            pytest.param({LONG: 1}, id="a key"),
            pytest.param({"extra": LONG}, id="extra"),
            pytest.param({"landlord": b"\xff" * 500}, id="bytes"),
        ],
    )
    def test_at_most_40_characters(self, fields: dict[str, Any]) -> None:
        (said,) = wrong(**fields)
        assert self.LONG[:41] not in said
        assert len(said) < 200
        assert said.isprintable()

    @pytest.mark.parametrize("file", ["x" * 100, f"{'x' * 100}.doc", f"//{'x' * 100}", "x\0" * 50])
    def test_of_the_file_of_a_letter(self, file: str, tmp_path: Path) -> None:
        (tmp_path / f"{'x' * 100}.doc").write_bytes(b"")
        path = tmp_path / "case.json"
        letter = {"kind": "update", "file": file}
        path.write_text(json.dumps(BARE | {"letters": [letter]}), encoding="utf-8")
        with pytest.raises(CaseFileError) as raised:
            load_case(path)
        (problem,) = raised.value.problems
        assert "x" * 41 not in problem.message
        assert problem.message.isprintable()
        assert problem.message.startswith((f"'{file[:2]}", "'x\\x00"))

    @pytest.mark.parametrize(
        ("value", "shown"),
        [
            pytest.param("é", "'é'", id="a letter as it is"),
            pytest.param("\x1b[2J", r"'\x1b[2J'", id="a control character"),
            pytest.param("\ud800", r"'\ud800'", id="half a character"),
            pytest.param("x" * 38, f"'{'x' * 38}'", id="just 40"),
            pytest.param("x" * 39, f"'{'x' * 36}...", id="one more"),
            pytest.param(10**39, str(10**39), id="40 digits"),
            pytest.param(10**41, "a number of about 42 digits", id="42 digits"),
        ],
    )
    def test_what_is_quoted(self, value: Any, shown: str) -> None:
        assert wrong(partial_record=value) == [
            f"$.partial_record: expected true or false (got {shown})"
        ]


class TestEveryProblemAtOnce:
    """All problems of a file at once, each with its path."""

    def test_all_of_them(self) -> None:
        document = {
            "reference": "",
            "received": "15/05/24",
            "nation": "France",
            "colour": "red",
            "stages": [
                {"number": 1, "responded": "soon", "updates": ["2024-05-15", "x", 5]},
                {"remedies": [{"amount": "1"}, 2]},
            ],
            "chased": "never",
        }
        said = problems(lambda: case_from_dict(document))
        assert [line.split(": ")[0] for line in said] == [
            "$.reference",
            "$.received",
            "$.nation",
            "$.colour",
            "$.stages[0].responded",
            "$.stages[0].updates[1]",
            "$.stages[0].updates[2]",
            "$.stages[1].remedies[0].amount",
            "$.stages[1].remedies[1]",
            "$.stages[1].number",
            "$.chased",
        ]

    def test_the_text_has_a_line_each_the_source_first(self) -> None:
        with pytest.raises(CaseFileError) as caught:
            case_from_dict({"received": "15/05/24"}, "case.json")
        assert str(caught.value).splitlines() == [
            "case.json: $.received: expected a date like 2024-05-15 (got '15/05/24')",
            "case.json: $.reference: required, but missing",
        ]
        assert caught.value.lines() == str(caught.value).splitlines()
        assert caught.value.source == "case.json"
        assert caught.value.problems[1] == Problem("$.reference", "required, but missing")

    def test_orders_and_the_edition_too(self) -> None:
        stages = [{"number": 1, "logged": "2024-05-12"}, {"number": 2, "responded": "2024-05-01"}]
        said = wrong(stages=stages, edition="2023", withdrawn="2024-05-12")
        before = "before the complaint was received ($.received), 2024-05-13: that cannot be"
        assert said == [
            f"$.withdrawn: 2024-05-12 is {before}",
            f"$.stages[0].logged: 2024-05-12 is {before}",
            f"$.stages[1].responded: 2024-05-01 is {before}",
            "$.edition: expected an edition, one of hos-2022, hos-2024 (got '2023')",
        ]

    @pytest.mark.parametrize("edition", ["2022", "2024", "hos-2022", "hos-2024"])
    def test_editions(self, edition: str) -> None:
        assert case_from_dict(BARE | {"edition": edition}).edition == edition

    @pytest.mark.parametrize(
        ("edition", "near"),
        [("", ""), ("HOS-2024", "hos-2024"), ("hos_2024", "hos-2024"), ("24", "")],
    )
    def test_no_editions(self, edition: str, near: str) -> None:
        said = f"$.edition: expected an edition, one of hos-2022, hos-2024 (got {edition!r})"
        assert wrong(edition=edition) == [f"{said}; did you mean {near}?" if near else said]


OK = json.dumps(BARE)


class TestBytes:
    """UTF-8, with or without a mark; UTF-16 and UTF-32 with one."""

    @pytest.mark.parametrize(
        "data",
        [
            pytest.param(OK.encode(), id="UTF-8"),
            pytest.param(codecs.BOM_UTF8 + OK.encode(), id="UTF-8 with a mark"),
            pytest.param(
                codecs.BOM_UTF16_LE + OK.encode("utf-16-le"), id="UTF-16, little end first"
            ),
            pytest.param(codecs.BOM_UTF16_BE + OK.encode("utf-16-be"), id="UTF-16, big end first"),
            pytest.param(
                codecs.BOM_UTF32_LE + OK.encode("utf-32-le"), id="UTF-32, little end first"
            ),
            pytest.param(codecs.BOM_UTF32_BE + OK.encode("utf-32-be"), id="UTF-32, big end first"),
            pytest.param(b"\r\n\t " + OK.encode() + b"\n\n", id="white space around"),
        ],
    )
    def test_read(self, data: bytes) -> None:
        assert case_from_bytes(data) == case_from_dict(BARE)

    @pytest.mark.parametrize(
        ("data", "said"),
        [
            (b"PK\x03\x04\xff", "this is a workbook or a zip file: save it as CSV"),
            (b"\x1f\x8b\x08\xff", "this is compressed (gzip): unpack it first"),
        ],
    )
    def test_that_is_none(self, data: bytes, said: str) -> None:
        lines = problems(lambda: case_from_bytes(data))
        assert lines == [f"$: expected text, but {said}"]

    @pytest.mark.parametrize("reference", ["Ÿ-1", "📦", "مرحبا"])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    def test_any_script(self, reference: str, encoding: str) -> None:
        document = BARE | {"reference": reference}
        data = json.dumps(document, ensure_ascii=False).encode(encoding)
        assert case_from_bytes(data).reference == reference

    @pytest.mark.parametrize(
        ("data", "said"),
        [
            pytest.param(
                OK.replace("HC-1", "Café").encode("cp1252"),
                "expected UTF-8, but byte 18 is 0xe9: it looks like Windows-1252",
                id="Windows-1252",
            ),
            pytest.param(
                codecs.BOM_UTF8 + OK.replace("HC-1", "Café").encode("cp1252"),
                "expected UTF-8, but byte 21 is 0xe9: it looks like Windows-1252",
                id="Windows-1252 behind a mark",
            ),
            pytest.param(
                OK.replace("HC-1", "Œuvre").encode("utf-16-le") + "é".encode("utf-16-le"),
                "it looks like UTF-16 without a byte-order mark",
                id="UTF-16, little end first, no mark",
            ),
            pytest.param(
                OK.replace("HC-1", "Café").encode("utf-16-be"),
                "it looks like UTF-16 without a byte-order mark",
                id="UTF-16, big end first, no mark",
            ),
            pytest.param(
                OK.encode("utf-16-le"),
                "it looks like UTF-16 without a byte-order mark",
                id="UTF-16, little end first, no mark, all ASCII",
            ),
            pytest.param(
                OK.encode("utf-16-be"),
                "it looks like UTF-16 without a byte-order mark",
                id="UTF-16, big end first, no mark, all ASCII",
            ),
            pytest.param(
                codecs.BOM_UTF16_LE + OK.encode("utf-16-le")[:-1],
                "expected UTF-16, but byte ",
                id="UTF-16, broken off within a character",
            ),
            pytest.param(
                codecs.BOM_UTF32_BE + OK.encode("utf-32-be")[:-1],
                "expected UTF-32, but byte ",
                id="UTF-32, broken off within a character",
            ),
        ],
    )
    def test_the_message_says_which(self, data: bytes, said: str) -> None:
        (line,) = problems(lambda: case_from_bytes(data))
        assert line.startswith("$: ")
        assert said in line
        assert ("Windows-1252" in line) is ("Windows-1252" in said)

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            pytest.param("", "expected a case, an object (the file is empty)", id="nothing"),
            pytest.param("{", "was it cut off?", id="broken off"),
            pytest.param('{"a": 1,}', ": there is one comma too many", id="a comma too many"),
            pytest.param('{"a": [1,\n\n ]}', ": there is one comma too many", id="lines below"),
            pytest.param("{'a': 1}", ": use double quotes", id="single quotes"),
            pytest.param("{“a”: 1}", ": curly quotes stand there: use", id="curly quotes"),
            pytest.param('{"a": ”x”}', ": curly quotes stand there: use", id="of a value"),
            pytest.param('{"a": "x”}', ": curly quotes stand there: use", id="at the end"),
            pytest.param(
                '{"a": "x”,\n"b": 1}',
                "not JSON: invalid control character at line 1, column 11: curly quotes stand",
                id="at the end of a line",
            ),
            pytest.param('{"a": "the “x” \n"}', "at line 1, column 16", id="rightly curly"),
            pytest.param('{"a": 2024-05-01}', ": put the date in quotes", id="a date"),
            pytest.param('{"a": 05/01/2024}', ": put the date in quotes", id="with strokes"),
            pytest.param('{"a": 15.1.2024}', ": put the date in quotes", id="with full stops"),
            pytest.param('{"a": 05.01.2024}', ": put the date in quotes", id="and a nought"),
            pytest.param(OK + OK, "several cases go into a JSON Lines file", id="two of them"),
            pytest.param('{"a": NaN}', "not JSON: NaN is no number in JSON", id="NaN"),
            pytest.param('{"a": -Infinity}', "not JSON: -Infinity is no number", id="-Infinity"),
            pytest.param('{"a": ' + "9" * 5000 + "}", "too many digits", id="5,000 digits"),
            pytest.param('{"a": -' + "9" * 5000 + "}", "too many digits", id="5,000 below nought"),
            pytest.param("[" * 100_000, "nested too deeply", id="100,000 brackets"),
            pytest.param('{"a":' * 100_000, "nested too deeply", id="100,000 braces"),
            pytest.param(
                "[" * 100_000 + "]" * 100_000, "nested too deeply", id="100,000 brackets, closed"
            ),
            pytest.param("[]", "expected an object (got a list)", id="a list"),
            pytest.param("null", "expected an object (got null)", id="null"),
            pytest.param('"case"', "expected an object (got 'case')", id="a text"),
            pytest.param("1", "expected an object (got 1)", id="a number"),
        ],
    )
    def test_no_case_at_all(self, text: str, said: str) -> None:
        (line,) = problems(lambda: case_from_text(text))
        assert line.startswith("$: ")
        assert said in line

    def test_a_number_past_all_floats(self) -> None:
        text = '{"reference": "HC-1", "received": "2024-05-13", "offers": [{"amount": 1e400}]}'
        (line,) = problems(lambda: case_from_text(text))
        assert line.startswith("$.offers[0].amount: expected an amount in pounds")

    @pytest.mark.parametrize("depth", [200, 400, 500, 600, 900, 990, 1100, 3000, 50_000])
    @pytest.mark.parametrize("twice", [False, True], ids=["", "and a key twice"])
    def test_extra_of_any_depth(self, depth: int, twice: bool) -> None:
        deep = f'{{"a": {"[" * depth}{"]" * depth}}}'
        text = f'{OK[:-1]}, "extra": {deep}{", " + OK[1:-1] if twice else ""}}}'
        found = told(lambda: case_from_text(text))
        assert found is None or twice or "deeply" in found[0].message

    def test_a_key_twice(self) -> None:
        text = """{"reference": "HC-1", "received": "2024-05-13", "reference": "HC-2",
            "stages": [{"number": 1, "number": 1, "number": "1"}],
            "extra": {"two words": 1, "two words": 1}}"""
        assert problems(lambda: case_from_text(text)) == [
            "$.reference: this key stands twice in its object",
            "$.stages[0].number: this key stands twice in its object",
            "$.extra.'two words': this key stands twice in its object",
            "$.stages[0].number: expected a whole number from 0 to 4 (got '1')",
        ]

    def test_a_key_twice_and_nothing_else(self) -> None:
        assert problems(lambda: case_from_text(OK[:-1] + ', "reference": "HC-1"}')) == [
            "$.reference: this key stands twice in its object"
        ]

    def test_a_key_twice_among_many_is_told_at_once(self) -> None:
        many = ", ".join(f'"{n}": 1' for n in range(12_000))
        text = f'{OK[:-1]}, "extra": {{{many}, "7": 1}}}}'
        began = perf_counter()
        assert problems(lambda: case_from_text(text)) == [
            "$.extra.'7': this key stands twice in its object"
        ]
        assert perf_counter() - began < 1

    def test_a_key_twice_in_a_file_before_is_no_fault_of_this_one(self) -> None:
        problems(lambda: case_from_text('{"a": 1, "a": 2}'))
        assert case_from_text(OK) == case_from_dict(BARE)

    def test_nor_is_one_that_another_thread_met_meanwhile(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        decoder = files._DECODER  # noqa: SLF001 - another thread's hand cannot be shown otherwise

        class Busy:
            def decode(self, text: str) -> Any:
                if text == OK:
                    problems(lambda: case_from_text('{"a": 1, "a": 2}'))
                return decoder.decode(text)

        with monkeypatch.context() as patch:
            patch.setattr(files, "_DECODER", Busy())
            assert case_from_text(OK) == case_from_dict(BARE)


def write(path: Path, *documents: dict[str, Any] | str) -> Path:
    path.parent.mkdir(exist_ok=True, parents=True)
    texts = [one if isinstance(one, str) else json.dumps(one) for one in documents]
    path.write_text("\n".join(texts), encoding="utf-8")
    return path


def case(reference: str) -> dict[str, Any]:
    return BARE | {"reference": reference}


def references(path: Path, **more: Any) -> list[str]:
    return [one.reference for one in load_cases(path, **more)]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"compensation": 50}, "$.compensation: unknown key"),
        ({"due": "2024-05-13"}, "$.due: unknown key: it belongs inside offers"),
        (
            {"stages": [{"number": 1, "deadline": "2024-05-13"}]},
            (
                "$.stages[0].deadline: unknown key: due dates are worked out; keep your own in"
                " extra.deadline of the case"
            ),
        ),
        (
            {"stages": [{"number": 1, "sent": "2024-05-13"}]},
            "$.stages[0].sent: unknown key; did you mean responded?",
        ),
        (
            {"offers": [{"kind": "compensation"}]},
            (
                "$.offers[0].kind: expected one of apology, payment, repair, record,"
                " decision_changed, other (got 'compensation'); did you mean payment?"
            ),
        ),
    ],
    ids=["no near key", "due, of a remedy", "a due date", "sent", "compensation"],
)
def test_what_other_systems_call_it(given: dict[str, Any], said: str) -> None:
    assert wrong(**given) == [said]


class _Frame:
    """A table of another library."""


class TestFiles:
    @pytest.mark.parametrize(
        ("junk", "got"),
        [({}, "an object"), (_Frame(), "a _Frame"), (None, "a NoneType")],
        ids=["a dictionary", "a table", "nothing"],
    )
    def test_what_is_no_path_is_refused(self, junk: Any, got: str) -> None:
        for ask in (load_case, lambda one: list(load_cases(one))):
            said = rf"^path: expected that of .* case.* \(got {got}\): case_from_dict takes"
            with pytest.raises(FieldError, match=said):
                ask(junk)

    """A file, a JSON Lines file, a folder; what cannot be opened is told like any problem."""

    def test_one_file(self, tmp_path: Path) -> None:
        file = write(tmp_path / "case.json", BARE)
        assert load_case(file) == load_case(str(file)) == case_from_dict(BARE)
        assert references(file) == ["HC-1"]

    def test_its_name_stands_in_the_error(self, tmp_path: Path) -> None:
        file = write(tmp_path / "case.json", {"reference": "HC-1"})
        for ask in (lambda: load_case(file), lambda: list(load_cases(file))):
            with pytest.raises(CaseFileError) as caught:
                ask()
            assert str(caught.value) == f"{file}: $.received: required, but missing"
            assert caught.value.source == str(file)

    @pytest.mark.parametrize(
        ("name", "said"),
        [
            pytest.param("none.json", "No such file or directory", id="no file"),
            pytest.param("none.jsonl", "No such file or directory", id="no JSON Lines file"),
            pytest.param("none", "No such file or directory", id="no folder"),
            pytest.param("case.json/x.json", "Not a directory", id="below a file"),
            pytest.param("\0.json", "no such path: embedded null byte", id="a null byte"),
            pytest.param("\0.jsonl", "null byte", id="a null byte, JSON Lines"),
            pytest.param("x" * 300 + ".json", "File name too long", id="a name too long"),
            pytest.param("x" * 300 + ".jsonl", "File name too long", id="too long, JSON Lines"),
        ],
    )
    def test_what_cannot_be_opened(self, name: str, said: str, tmp_path: Path) -> None:
        write(tmp_path / "case.json", BARE)
        (line,) = problems(lambda: list(load_cases(tmp_path / name)))
        assert not line.startswith("$")
        assert said in line

    def test_what_may_not_be_read(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        file = write(tmp_path / "case.json", BARE)
        with monkeypatch.context() as patch:
            patch.setattr(builtins, "open", refuse)
            patch.setattr(io, "open", refuse)
            assert told(partial(load_case, file)) == (Problem("", "Permission denied"),)

    def test_a_table_is_no_case_file(self, tmp_path: Path) -> None:
        file = tmp_path / "cases.CSV"
        file.write_text("reference,received\nA,2024-05-13\n")
        said = "$: expected a case file in JSON, not a table: load_cases reads CSV"
        assert problems(lambda: load_case(file)) == [said]

    def test_a_folder_is_no_file(self, tmp_path: Path) -> None:
        assert problems(lambda: load_case(tmp_path)) == ["Is a directory"]

    def test_load_cases_is_an_iterator(self, tmp_path: Path) -> None:
        found = load_cases(write(tmp_path / "x.jsonl", case("A"), "no case"))
        assert isinstance(found, Iterator)
        assert next(found).reference == "A"
        with pytest.raises(CaseFileError):
            next(found)

    def test_nothing_is_opened_before_the_first_is_asked_for(self, tmp_path: Path) -> None:
        assert load_cases(tmp_path / "none.json") is not None


class TestJsonLines:
    """A case a line; blank lines are passed over; a bad line is named by its number."""

    @pytest.mark.parametrize("suffix", [".jsonl", ".ndjson", ".JSONL"])
    def test_a_case_a_line(self, suffix: str, tmp_path: Path) -> None:
        file = write(tmp_path / f"cases{suffix}", "", case("A"), " \t", case("B"), "", "")
        assert references(file) == ["A", "B"]

    def test_any_end_of_line_and_a_mark(self, tmp_path: Path) -> None:
        file = tmp_path / "cases.jsonl"
        data = "\r\n".join(json.dumps(case(one)) for one in ("A", "B", "C\u2028D"))
        file.write_bytes(codecs.BOM_UTF8 + data.encode())
        assert references(file) == ["A", "B", "C\u2028D"]

    def test_a_bad_line_has_its_number(self, tmp_path: Path) -> None:
        file = write(tmp_path / "cases.jsonl", case("A"), "", "{}", case("B"), "no case")
        found = load_cases(file)
        assert next(found).reference == "A"
        with pytest.raises(CaseFileError) as caught:
            next(found)
        assert caught.value.lines() == [
            f"{file}:3: $.reference: required, but missing",
            f"{file}:3: $.received: required, but missing",
        ]

    def test_on_error_goes_on(self, tmp_path: Path) -> None:
        file = write(tmp_path / "cases.jsonl", "no case", case("A"), "{}", case("B"))
        errors: list[CaseFileError] = []
        assert references(file, on_error=errors.append) == ["A", "B"]
        assert [error.source for error in errors] == [f"{file}:1", f"{file}:3"]

    def test_an_empty_file_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(CaseFileError, match="the file holds no cases"):
            references(write(tmp_path / "cases.jsonl"))

    def test_a_stream(self, tmp_path: Path) -> None:
        with write(tmp_path / "x", case("A"), "no case").open("rb") as stream:
            good, bad = lines_of(stream, "-")
        assert (good.source, good.error) == ("-:1", None)
        assert good.complaint == case_from_dict(case("A"))
        assert (bad.source, bad.complaint) == ("-:2", None)
        assert bad.error is not None

    def test_constant_memory(self, tmp_path: Path) -> None:
        def endless() -> Iterator[bytes]:
            while True:
                yield json.dumps(case("A")).encode()

        stream: Any = endless()
        found = lines_of(stream, "-")
        assert [next(found).source for _ in range(3)] == ["-:1", "-:2", "-:3"]


class _Endless(io.RawIOBase):
    """The same line without end."""

    def __init__(self, line: bytes) -> None:
        self.line = line

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        whole = self.line * (len(buffer) // len(self.line))
        buffer[: len(whole)] = whole
        return len(whole)


class TestStandardInput:
    """What comes in is a case, or the cases of JSON Lines."""

    @pytest.mark.parametrize(
        ("texts", "told"),
        [
            pytest.param([OK], ["-"], id="one"),
            pytest.param([json.dumps(WHOLE, indent=2)], ["-"], id="one over many lines"),
            pytest.param([OK, "", OK], ["-:1", "-:3"], id="two, a line each"),
            pytest.param(["", OK, "no case"], ["-:2", "-:3 refused"], id="a bad line"),
            pytest.param(["{}", OK], ["-:1 refused", "-:2"], id="a bad line to begin with"),
            pytest.param(["\ufeff" + OK, OK], ["-:1", "-:2"], id="a mark before the first"),
            pytest.param(["broken", OK, OK], ["-:1 refused", "-:2", "-:3"], id="a broken line"),
            pytest.param([""], ["- refused"], id="nothing"),
            pytest.param(["no case"], ["- refused"], id="no case"),
            pytest.param(["{", OK[1:-1]], ["- refused"], id="one over two lines, broken off"),
        ],
    )
    def test_cases(self, texts: list[str], told: list[str]) -> None:
        came_in = StandardInput(io.BytesIO("\n".join(texts).encode()))
        found = [one for piece in came_in.pieces() for one in cases_of(piece)]
        assert [one.source + " refused" * (one.error is not None) for one in found] == told
        assert all((one.complaint is None) is not (one.error is None) for one in found)
        assert came_in.several is (len(told) > 1)

    def test_no_line_waits_for_those_that_come_later(self) -> None:
        out, into = os.pipe()
        with os.fdopen(out, "rb") as stream, os.fdopen(into, "wb", 0) as writing:
            writing.write(f"{OK}\n{OK}\n{OK}\n".encode())
            found = StandardInput(stream).pieces()
            told = [one.source for _ in range(2) for one in cases_of(next(found))]
            assert told == ["-:1", "-:2", "-:3"]

    def test_lines_are_taken_as_they_come(self) -> None:
        line = f"{OK}\n".encode()
        endless = io.BufferedReader(_Endless(line), len(line))
        found = StandardInput(endless).pieces()
        first, second = next(found), next(found)
        assert isinstance(first, Piece)
        assert isinstance(second, Piece)
        assert first.data == line * 2  # what was looked at to tell what comes
        assert len(second.data or b"") <= BLOCK + len(line)
        assert [next(iter(cases_of(one))).source for one in (first, second)] == ["-:1", "-:3"]


class TestPieces:
    """JSON Lines fall into blocks of whole lines that can be read apart from each other."""

    def test_a_small_file_is_one(self, tmp_path: Path) -> None:
        file = write(tmp_path / "a.jsonl", case("A"), case("B"))
        assert list(pieces(file)) == [Piece(str(file), file.read_bytes())]

    def test_a_case_file_is_named_alone(self, tmp_path: Path) -> None:
        file = write(tmp_path / "a.json", case("A"))
        assert list(pieces(file)) == [Piece(str(file))]

    @given(
        st.lists(st.sampled_from(["", " ", "\r", OK, "no case", "x" * 40]), max_size=12),
        st.sampled_from(["\n", "\r\n"]),
        st.booleans(),
        st.integers(1, 90),
    )
    def test_wherever_they_are_cut_the_cases_are_the_same(
        self, texts: list[str], end: str, ended: bool, block: int
    ) -> None:
        data = (end.join(texts) + end * ended).encode()
        whole = list(lines_of(io.BytesIO(data), "-"))
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(sources, "BLOCK", block)
            cut = list(sources._blocks(io.BytesIO(data), "-"))  # noqa: SLF001 - where it is cut
        found = [one for piece in cut for one in cases_of(piece)]
        told = [(one.source, one.complaint, str(one.error), one.data) for one in found]
        if whole:
            assert told == [(one.source, one.complaint, str(one.error), one.data) for one in whole]
            assert all(len(one.data or b"") <= block + len(OK) + 2 for one in cut)
        else:
            assert [str(one.error) for one in found] == ["-: $: the file holds no cases"]


class TestFolders:
    """The case files of a folder, sorted; with its sub-folders where that is asked for."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        write(tmp_path / "b.json", case("b"))
        write(tmp_path / "a.jsonl", case("a1"), case("a2"))
        write(tmp_path / "c.JSON", case("c"))
        write(tmp_path / "below" / "d.json", case("d"))
        write(tmp_path / "e.json" / "f.json", case("f"))
        write(tmp_path / "notes.txt", "no case")
        return tmp_path

    def test_sorted(self, folder: Path) -> None:
        assert references(folder) == ["a1", "a2", "b", "c"]

    def test_recursive(self, folder: Path) -> None:
        found = [one.complaint for one in cases(folder, recursive=True)]
        assert [one and one.reference for one in found] == ["a1", "a2", "b", "d", "c", "f"]

    def test_a_folder_with_the_name_of_a_file(self, folder: Path) -> None:
        assert references(folder / "e.json") == ["f"]

    def test_the_sources(self, folder: Path) -> None:
        found = [Path(one.source).name for one in cases(folder)]
        assert found == ["a.jsonl:1", "a.jsonl:2", "b.json", "c.JSON"]

    def test_a_folder_that_cannot_be_looked_into_is_told(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def scandir(path: str) -> Any:
            if path.endswith("below"):
                raise PermissionError(13, "Permission denied", path)
            return scan(path)

        scan = os.scandir
        monkeypatch.setattr(os, "scandir", scandir)
        found = [(one.source, str(one.error)) for one in cases(folder, recursive=True) if one.error]
        below = str(folder / "below")
        assert found == [(below, f"{below}: Permission denied")]
        assert [one.source for one in cases(folder / "below")] == [below]

    def test_a_link_to_nowhere_is_told(self, folder: Path) -> None:
        (folder / "lost.json").symlink_to(folder / "nowhere.json")
        errors: list[CaseFileError] = []
        assert references(folder, on_error=errors.append) == ["a1", "a2", "b", "c"]
        assert [error.source for error in errors] == [str(folder / "lost.json")]

    def test_what_stands_for_several(self, folder: Path) -> None:
        names = ["a.jsonl", "b.json", "below", "e.json", "none.ndjson", "none"]
        several = [name for name in names if sources.holds_several(folder / name)]
        assert several == ["a.jsonl", "below", "e.json", "none.ndjson"]

    def test_a_bad_file_does_not_hide_the_others(self, folder: Path) -> None:
        write(folder / "aa.json", "no case")
        errors: list[CaseFileError] = []
        assert references(folder, on_error=errors.append) == ["a1", "a2", "b", "c"]
        assert [error.source for error in errors] == [str(folder / "aa.json")]

    @pytest.mark.parametrize("recursive", [False, True])
    def test_an_empty_one(self, recursive: bool, tmp_path: Path) -> None:
        (one,) = cases(tmp_path, recursive=recursive)
        assert one.complaint is None
        assert str(one.error).startswith(f"{tmp_path}: $: the folder holds no case files (.json")
        assert problems(lambda: list(load_cases(tmp_path)))


JUNK: dict[str, Any] = {
    "null": None,
    "true": True,
    "nought": 0,
    "less than nought": -1,
    "5,000 digits": 10**5000,
    "a float": 1.5,
    "NaN": float("nan"),
    "infinity": float("inf"),
    "an empty text": "",
    "a blank": " ",
    "a null character": "\0",
    "half a character": "\ud800",
    "emoji": "🏠" * 100,
    "unknown": "unknown",
    "an impossible day": "2024-02-30",
    "an impossible offset": "2024-05-15T10:00+99:99",
    "full-width digits": "\uff12\uff10\uff12\uff14-05-15",
    "no bytes": b"",
    "bytes": b"\xff",
    "an empty list": [],
    "nested lists": [[[]]],
    "a list of nothing": [None],
    "a list of an empty object": [{}],
    "an empty object": {},
    "an empty key": {"": None},
    "a number for a key": {1: 2},
    "None for a key": {None: [b""]},
    "junk for a window": {"from": {}, "to": []},
    "a tuple": (),
    "a set": {1},
    "a date": date(2024, 5, 15),
    "a decimal": Decimal(1),
    "an object of no kind": object(),
    "an empty window": Window(None, None),
    "the unknown day": UNKNOWN,
}


class TestJunkForEverybody:
    """Whatever stands in a field of a class, only a ``CaseFileError`` may come out."""

    PLACES: tuple[tuple[type, tuple[str | int, ...]], ...] = (
        (records.Complaint, ()),
        (records.Stage, ("stages", 0)),
        (records.Sent, ("stages", 0, "acknowledgements", 0)),
        (records.Definition, ("stages", 0, "definition")),
        (records.Issue, ("stages", 0, "definition", "issues", 0)),
        (records.Extension, ("stages", 0, "extensions", 0)),
        (records.Remedy, ("stages", 0, "remedies", 0)),
        (records.Action, ("stages", 0, "actions", 0)),
        (records.Closed, ("stages", 0, "closed")),
        (records.Exclusion, ("exclusions", 0)),
        (records.Adjustment, ("adjustments", 0)),
        (records.ContactRestriction, ("contact_restrictions", 0)),
        (records.NewIssue, ("new_issues", 0)),
        (records.JoinedWith, ("joined_with",)),
        (records.Letter, ("letters", 0)),
        (records.Judgement, ("judgements", 0)),
    )

    def test_every_class_has_its_place(self) -> None:
        assert {cls for cls, _ in self.PLACES} == set(CLASSES)

    @pytest.mark.parametrize(("cls", "place"), PLACES, ids=lambda one: getattr(one, "__name__", ""))
    def test_junk(self, cls: type, place: tuple[Any, ...]) -> None:
        keys = [
            *(key_of(field) for field in attrs.fields(cls)),
            *getattr(cls, "SINGLE", {}),
            "junk",
        ]
        for key in keys:
            for junk in JUNK.values():
                document = deepcopy(WHOLE)
                inner: Any = document
                for step in place:
                    inner = inner[step]
                inner[key] = junk
                for path, said in told(partial(case_from_dict, document)) or ():
                    assert path.startswith("$")
                    assert 0 < len(said) < 400

    @pytest.mark.parametrize("junk", [pytest.param(junk, id=name) for name, junk in JUNK.items()])
    def test_junk_for_the_document(self, junk: Any) -> None:
        assert all(line.startswith("$") for line in problems(lambda: case_from_dict(junk)))

    @pytest.mark.parametrize("key", [1, None, (), 1.5, b"reference"], ids=repr)
    def test_keys_that_are_no_texts(self, key: Any) -> None:
        document: Any = BARE | {key: 1}
        (line,) = problems(lambda: case_from_dict(document))
        assert "unknown key" in line

    @pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
    def test_junk_for_the_constructors(self, cls: Any) -> None:
        for field in attrs.fields(cls):
            for junk in JUNK.values():
                needed = {"number": 1, "what": "", "from_stage": 1, "outcome": "met", "reason": "x"}
                needed |= {"reference": "x", "received": date(2024, 5, 15)}
                known = {one.name for one in attrs.fields(cls) if one.default is attrs.NOTHING}
                given = {name: value for name, value in needed.items() if name in known}
                try:
                    cls(**given | {field.name: junk})
                except TypeError as error:
                    assert str(error).startswith(f"{cls.__name__}.{field.name}")  # noqa: PT017
                except CaseFileError:
                    assert cls is Complaint


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (
            {"received": date(2025, 1, 10)},
            "$.received: expected a date like 2024-05-15 (got a date",
        ),
        ({"withdrawn": datetime(2025, 1, 10)}, "(got a datetime object: give its isoformat())"),  # noqa: DTZ001 - as a careless caller has it
        ({"chased": [date(2025, 1, 10)]}, "(got a date object: give its isoformat())"),
        (
            {"became_aware": {"from": date(2025, 1, 10)}},
            "$.became_aware.from: expected a date like",
        ),
    ],
)
def test_a_day_that_is_an_object_is_told_what_to_give(document: Any, said: str) -> None:
    with pytest.raises(CaseFileError) as raised:
        case_from_dict({"reference": "HC-1", "received": "2025-01-10", **document})
    assert said in str(raised.value)
    assert "isoformat()" in str(raised.value)
