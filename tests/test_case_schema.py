"""The JSON Schema of a case file accepts and refuses what the reader does."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from complaintcode import CaseFileError, case_from_dict, case_to_dict
from complaintcode.casefile import case_schema
from complaintcode.casefile.reading import case_from_text
from complaintcode.model import choices

SCHEMA = case_schema()
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
BARE: dict[str, Any] = {"reference": "HC-1", "received": "2024-05-13"}

# What JSON Schema cannot say; each is shown by itself below.
EXCUSED = ("that cannot be", "before it begins", "expected an edition, one of")


# --- case files, built forward by gaps: no day of a record is before the one above it


class Maker:
    """Draws the values of a record, its days one after the other from ``day`` on."""

    def __init__(self, draw: st.DrawFn, day: date) -> None:
        self.draw = draw
        self.day = day

    def later(self) -> str:
        self.day += timedelta(days=self.draw(st.integers(0, 30)))
        return self.day.isoformat()

    def record(self, fields: dict[str, Kind]) -> dict[str, Any]:
        maker = Maker(self.draw, self.day)
        keys = [key for key in fields if key.endswith("!") or self.draw(st.booleans())]
        return {key.rstrip("!"): fields[key](maker) for key in keys}


Kind = Callable[[Maker], Any]


def drawn(strategy: st.SearchStrategy[Any]) -> Kind:
    return lambda maker: maker.draw(strategy)


def word(enum: Any) -> Kind:
    return drawn(st.sampled_from([member.value for member in enum] + [None]))


def some(kind: Kind) -> Kind:
    return lambda maker: [kind(maker) for _ in range(maker.draw(st.integers(0, 2)))]


def day(maker: Maker) -> str:
    time = st.sampled_from(["", "", "T10:00", " 23:59:59", "T12:00:00.5Z", "T12:30+01:00"])
    return maker.later() + maker.draw(time)


def when(maker: Maker) -> Any:
    forms: list[Callable[[], Any]] = [
        lambda: day(maker),
        lambda: None,
        lambda: "unknown",
        lambda: {"from": day(maker)},
        lambda: {"to": day(maker)},
        lambda: {"from": maker.later(), "to": maker.later()},
    ]
    return maker.draw(st.sampled_from(forms))()


text = drawn(st.none() | st.text(max_size=6))
name = drawn(st.text(min_size=1, max_size=6).filter(str.strip))
flag = drawn(st.none() | st.booleans())
index = drawn(st.none() | st.integers(0, 9))
stage_number = drawn(st.integers(0, 4))
some_stage = drawn(st.none() | st.integers(0, 4))
pounds = drawn(st.none() | st.integers(0, 999999999) | st.sampled_from([0.01, 150.5, 99.99]))
kept = drawn(st.none() | st.dictionaries(st.text(max_size=3), st.integers(), max_size=2))


def one(table: str) -> Kind:
    return lambda maker: maker.record(TABLES[table])


def issue(maker: Maker) -> Any:
    return maker.draw(st.sampled_from([one("issue"), name]))(maker)


def kinds(maker: Maker) -> Any:
    return maker.record({"kinds": some(kind)} if maker.draw(st.booleans()) else {"kind!": kind})


kind = drawn(st.sampled_from([member.value for member in choices.LetterKind]))


def letter(maker: Maker) -> Any:
    return kinds(maker) | maker.record(TABLES["letter"])


# A key with an exclamation mark is required.
TABLES: dict[str, dict[str, Kind]] = {
    "sent": {"sent": when, "by": text, "in_writing": flag, "full": flag, "letter": index},
    "issue": {
        "what!": drawn(st.text(max_size=6)),
        "responsible": flag,
        "answered": flag,
        "decision": word(choices.Decision),
        "note": text,
    },
    "definition": {"issues": some(issue), "outcomes_sought": text},
    "extension": {
        "notified": when,
        "until": when,
        "reason": text,
        "reason_accepted_by": text,
        "agreed": flag,
        "in_writing": flag,
        "ombudsman_details": flag,
    },
    "remedy": {
        "what": text,
        "kind": word(choices.RemedyKind),
        "amount": pounds,
        "offered": when,
        "due": when,
        "done": when,
        "refused": when,
        "replaces": index,
        "updates": some(day),
        "agreed_with_resident": flag,
    },
    "closed": {"on": when, "why": word(choices.ClosedWhy)},
    "stage": {
        "number!": stage_number,
        "name": text,
        "requested": when,
        "logged": when,
        "acknowledged": when,
        "acknowledgements": some(one("sent")),
        "responded": when,
        "responses": some(one("sent")),
        "decided_by": text,
        "handled_by": text,
        "definition": one("definition"),
        "extensions": some(one("extension")),
        "promised": some(day),
        "updates": some(day),
        "update_interval_agreed": when,
        "update_every": drawn(st.none() | st.integers(1, 30)),
        "reasons_demanded": flag,
        "decision": word(choices.Decision),
        "remedies": some(one("remedy")),
        "actions": some(one("remedy")),
        "closed": one("closed"),
    },
    "exclusion": {
        "of": word(choices.Refused),
        "about": text,
        "stage": some_stage,
        "ground": word(choices.ExclusionGround),
        "decided": when,
        "explained": when,
        "claim_filed": when,
        "overturned": when,
        "reasons": text,
        "ombudsman_right_explained": flag,
        "discretion_considered": flag,
        "in_policy": flag,
        "in_writing": flag,
    },
    "adjustment": {"what": text, "agreed": when, "reviewed": when},
    "contact_restriction": {"what": text, "reason": text, "from": when, "reviewed": when},
    "new_issue": {
        "about": text,
        "raised": when,
        "related": flag,
        "outcome": word(choices.NewIssueOutcome),
        "reference": text,
    },
    "joined_with": {"reference!": name, "from_stage!": stage_number},
    "letter": {"sent": when, "stage": some_stage, "text": text, "file": text},
    "judgement": {
        "rule": text,
        "provision": text,
        "about": text,
        "outcome!": drawn(st.sampled_from([member.value for member in choices.JudgedOutcome])),
        "by": text,
        "on": when,
        "reason!": name,
    },
    "complaint": {
        "reference!": name,
        "received!": day,
        "landlord": text,
        "nation": word(choices.Nation),
        "edition": drawn(st.sampled_from([None, "2022", "2024", "hos-2022", "hos-2024"])),
        "partial_record": flag,
        "issue_arose": when,
        "became_aware": when,
        "first_voiced": when,
        "channel": word(choices.Channel),
        "made_by": word(choices.MadeBy),
        "tenure": word(choices.Tenure),
        "category": text,
        "stages": some(one("stage")),
        "exclusions": some(one("exclusion")),
        "adjustments": some(one("adjustment")),
        "contact_restrictions": some(one("contact_restriction")),
        "new_issues": some(one("new_issue")),
        "offers": some(one("remedy")),
        "chased": some(day),
        "joined_with": one("joined_with"),
        "previous": some(drawn(st.text(max_size=4))),
        "letters": some(letter),
        "judgements": some(one("judgement")),
        "withdrawn": when,
        "extra": kept,
    },
}


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    first = draw(st.dates(date(2022, 4, 1), date(2027, 12, 31)))
    return Maker(draw, first).record(TABLES["complaint"])


# --- damage: one value or key changed

JUNK: list[Any] = [
    *(None, True, False, 0, 1, 4, 5, -1, 99, 10**12, 1.5, -0.25),
    *("", " ", "no", "1", "unknown", "upheld", "update", "hos-2024", "Ÿ", "\n"),
    *("2024-05-15", "2024-05-15T10:00Z", "2024-05-15 23:59", "1900-01-01", "2099-12-31"),
    *("2024-02-30", "2024-13-01", "2023-02-29", "1899-12-31", "2100-01-01", "20240515"),
    *("2025-W01-1", "15/05/24", " 2024-05-15", "2024-05-15\n", "2024-05-15T24:00"),
    *("2024-05-15T10:00:60", "2024-05-15T10:00+24:00", "2024-05-15T10:00+0100"),
    *([], [None], [1], ["a leak"], ["2024-05-15"], [{}], [[]]),
    *({}, {"number": 1}, {"what": "x"}, {"": None}, {"from": "2024-05-15"}, {"to": None}),
    *({"from": "2024-05-15", "to": "2024-06-15"}, {"from": "unknown"}, {"on": "2024-05-15"}),
    *({"kinds": ["update"]}, {"kind": "update"}, {"kind": "update", "kinds": []}),
]
KEYS = sorted({key.rstrip("!") for table in TABLES.values() for key in table} | {"kind", "to", ""})


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every container within a value, with each key or index that it has."""
    found: list[tuple[Any, Any]] = []
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            found += [(value, key), *places(item)]
    return found


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, Any]:
    document = deepcopy(draw(documents()))
    container, key = draw(st.sampled_from(places(document)))
    how = draw(st.sampled_from(["replace", "replace", "remove", "add"]))
    if how == "remove":
        del container[key]
    elif how == "replace" or isinstance(container, list):
        container[key] = draw(st.sampled_from(JUNK))
    else:
        container[draw(st.sampled_from(KEYS))] = draw(st.sampled_from(JUNK))
    return document


def refused(document: Any) -> list[str]:
    """What the reader has against a document, but for what the schema cannot say."""
    try:
        case_from_dict(document)
    except CaseFileError as error:
        said = [str(problem) for problem in error.problems]
        return [line for line in said if not any(words in line for words in EXCUSED)]
    return []


class TestTheSchemaItself:
    """JSON Schema 2020-12, made by the walk that reads a case."""

    def test_it_is_valid(self) -> None:
        assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        Draft202012Validator.check_schema(SCHEMA)

    def test_it_is_json_and_always_the_same(self) -> None:
        assert json.loads(json.dumps(SCHEMA)) == SCHEMA == case_schema()

    def test_it_defines_every_class(self) -> None:
        assert set(SCHEMA["$defs"]) == set(TABLES) - {"complaint"} | {"day", "when", "action"}

    @pytest.mark.parametrize("table", TABLES)
    def test_the_cases_below_have_every_key(self, table: str) -> None:
        schema = SCHEMA if table == "complaint" else SCHEMA["$defs"][table]
        more = {"kind", "kinds"} if table == "letter" else set()
        assert set(schema["properties"]) == {key.rstrip("!") for key in TABLES[table]} | more
        needed = {key.rstrip("!") for key in TABLES[table] if key.endswith("!")}
        assert set(schema["required"]) == needed
        assert schema["additionalProperties"] is False
        assert schema["description"]


class TestAgreement:
    """What the reader takes, the schema takes; what one refuses, so does the other."""

    @settings(deadline=None, max_examples=80)
    @given(documents())
    def test_both_take_a_valid_case(self, document: dict[str, Any]) -> None:
        complaint = case_from_dict(document)
        assert list(VALIDATOR.iter_errors(document)) == []
        written = case_to_dict(complaint)
        assert VALIDATOR.is_valid(written)
        assert case_from_text(json.dumps(written)) == complaint

    @settings(deadline=None, max_examples=150)
    @given(damaged())
    def test_both_judge_a_damaged_case_alike(self, document: dict[str, Any]) -> None:
        assert VALIDATOR.is_valid(document) is (refused(document) == [])

    @pytest.mark.parametrize("table", TABLES)
    def test_both_judge_every_junk_in_every_place_alike(self, table: str) -> None:
        for key in [*TABLES[table], "junk", "kind"]:
            for junk in JUNK:
                document = holding(table, {key.rstrip("!"): junk})
                assert VALIDATOR.is_valid(document) is (refused(document) == []), document

    @pytest.mark.parametrize("junk", JUNK, ids=ascii)
    def test_and_in_place_of_the_document(self, junk: Any) -> None:
        assert VALIDATOR.is_valid(junk) is False
        assert refused(junk)


NEEDED: dict[str, dict[str, Any]] = {
    "stage": {"number": 1},
    "issue": {"what": "a leak"},
    "joined_with": {"reference": "HC-2", "from_stage": 1},
    "judgement": {"outcome": "met", "reason": "it was"},
}
HOLDERS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "complaint": lambda value: value,
    "stage": lambda value: {"stages": [value]},
    "sent": lambda value: {"stages": [{"number": 1, "responses": [value]}]},
    "issue": lambda value: {"stages": [{"number": 1, "definition": {"issues": [value]}}]},
    "definition": lambda value: {"stages": [{"number": 1, "definition": value}]},
    "extension": lambda value: {"stages": [{"number": 1, "extensions": [value]}]},
    "remedy": lambda value: {"stages": [{"number": 1, "actions": [value]}], "offers": [value]},
    "closed": lambda value: {"stages": [{"number": 1, "closed": value}]},
    "exclusion": lambda value: {"exclusions": [value]},
    "adjustment": lambda value: {"adjustments": [value]},
    "contact_restriction": lambda value: {"contact_restrictions": [value]},
    "new_issue": lambda value: {"new_issues": [value]},
    "joined_with": lambda value: {"joined_with": value},
    "letter": lambda value: {"letters": [value]},
    "judgement": lambda value: {"judgements": [value]},
}


def holding(table: str, fields: dict[str, Any]) -> dict[str, Any]:
    """A bare case with a record of some class that has these fields."""
    return BARE | HOLDERS[table](NEEDED.get(table, {}) | fields)


class TestExceptions:
    """What JSON Schema cannot say, or says otherwise, one by one."""

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            pytest.param({"withdrawn": "2024-05-12"}, "that cannot be", id="the order of days"),
            pytest.param(
                {"issue_arose": {"from": "2024-05-02", "to": "2024-05-01"}},
                "before it begins",
                id="the order of a window",
            ),
            pytest.param(
                {"edition": "2023"}, "expected an edition, one of", id="an edition's name"
            ),
            pytest.param(
                {"offers": [{"amount": 0.001}]}, "at most two decimals", id="more than two decimals"
            ),
            pytest.param(
                {"issue_arose": "2024-02-30T10:00"},
                "no such day in the calendar",
                id="a day that a month does not have, with a time",
            ),
            pytest.param(
                {"stages": [{"number": 1.0}]}, "expected a whole number", id="1.0 in the place of 1"
            ),
            pytest.param(
                {"issue_arose": "1900-01-01T00:00+05:00"},
                "from 1900 to 2099",
                id="a moment of 1900 that was in 1899 in London",
            ),
        ],
    )
    def test_only_the_reader_refuses(self, fields: dict[str, Any], said: str) -> None:
        assert VALIDATOR.is_valid(BARE | fields)
        with pytest.raises(CaseFileError, match=said):
            case_from_dict(BARE | fields)

    def test_only_the_reader_sees_a_key_twice(self) -> None:
        twice = json.dumps(BARE)[:-1] + ', "reference": "HC-1"}'
        assert VALIDATOR.is_valid(json.loads(twice))
        with pytest.raises(CaseFileError, match="this key stands twice"):
            case_from_text(twice)

    def test_only_the_schema_refuses_a_moment_of_1899_that_was_in_1900_in_london(self) -> None:
        document = BARE | {"issue_arose": "1899-12-31T23:00-05:00"}
        assert not VALIDATOR.is_valid(document)
        assert case_from_dict(document).issue_arose == date(1900, 1, 1)

    @pytest.mark.parametrize(
        "letter", [{"kind": "update", "kinds": ["update"]}, {"kind": None}], ids=["both", "null"]
    )
    def test_kind_and_kinds_are_no_exception(self, letter: dict[str, Any]) -> None:
        document = BARE | {"letters": [letter]}
        assert not VALIDATOR.is_valid(document)
        assert refused(document)

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("2024-05-15T10:00\n", id="a new line at the end"),
            pytest.param("20\uff12\uff14-05-15T10:00", id="full-width digits"),
        ],
    )
    def test_nor_is_what_patterns_are_lax_about(self, text: str) -> None:
        document = BARE | {"issue_arose": text}
        assert not VALIDATOR.is_valid(document)
        assert refused(document)
