"""Reading a policy: TOML and JSON, every problem at once; the schema refuses what it does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from complaintcode import (
    CaseFileError,
    ComplaintCodeError,
    ExclusionGround,
    Policy,
    PolicyExclusion,
    PolicyStage,
    load_policy,
    policy_from_dict,
)
from complaintcode.model.policy import Policy as PolicyOfTheModel
from complaintcode.policies import policy_from_bytes, policy_schema

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TOML = """
name = "Larkspur Homes"
definition = "An expression of dissatisfaction"
channels = ["email", "phone"]
stage2_window = 20
published = true

[[stages]]
number = 1
name = "Stage 1"
acknowledge_within = 5
respond_within = 10
extend_by = 10
decided_by = "A. Khan"

[[exclusions]]
ground = "over_time_limit"
text = "old matters"
months = 12
"""
WHOLE = Policy(
    name="Larkspur Homes",
    definition="An expression of dissatisfaction",
    channels=("email", "phone"),
    stage2_window=20,
    published=True,
    stages=(
        PolicyStage(
            number=1,
            name="Stage 1",
            acknowledge_within=5,
            respond_within=10,
            extend_by=10,
            decided_by="A. Khan",
        ),
    ),
    exclusions=(
        PolicyExclusion(ground=ExclusionGround.OVER_TIME_LIMIT, text="old matters", months=12),
    ),
)
DOCUMENT: dict[str, Any] = {
    "name": "Larkspur Homes",
    "definition": "An expression of dissatisfaction",
    "channels": ["email", "phone"],
    "stage2_window": 20,
    "published": True,
    "stages": [
        {
            "number": 1,
            "name": "Stage 1",
            "acknowledge_within": 5,
            "respond_within": 10,
            "extend_by": 10,
            "decided_by": "A. Khan",
        }
    ],
    "exclusions": [{"ground": "over_time_limit", "text": "old matters", "months": 12}],
}


def problems(read: Callable[[], object]) -> list[str]:
    with pytest.raises(CaseFileError) as caught:
        read()
    return caught.value.lines()


class TestWhatIsRead:
    def test_toml(self) -> None:
        assert policy_from_bytes(TOML.encode()) == WHOLE
        assert policy_from_bytes(TOML.replace("\n", "\r\n").encode("utf-8-sig")) == WHOLE

    def test_json_is_told_by_its_brace(self) -> None:
        assert policy_from_bytes(f"\n {json.dumps(DOCUMENT)}".encode(), "-") == WHOLE

    def test_a_dictionary(self) -> None:
        assert policy_from_dict(DOCUMENT) == WHOLE
        assert policy_from_dict({}) == Policy() == policy_from_dict({"exclusions": None})

    @pytest.mark.parametrize(
        ("name", "text"), [("policy.toml", TOML), ("policy.JSON", json.dumps(DOCUMENT))]
    )
    def test_a_file(self, name: str, text: str, tmp_path: Path) -> None:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        assert load_policy(path) == load_policy(str(path)) == WHOLE

    def test_the_public_class_is_the_models(self) -> None:
        assert Policy is PolicyOfTheModel
        assert WHOLE.grounds() == {ExclusionGround.OVER_TIME_LIMIT}
        assert WHOLE.stage(1) == ("$.stages[0]", WHOLE.stages[0])
        assert WHOLE.stage(2) is None
        assert Policy(stages=[PolicyStage()]).stage(None) is None  # type: ignore[arg-type]


class TestWhatIsRefused:
    def test_everything_at_once_with_its_path(self) -> None:
        text = """
            definition = 2024-05-01
            chanels = ["email"]
            channels = "email"
            published = 1
            [[stages]]
            number = 1
            respond_within = "10"
            extends_by = 09:30:00
            [[exclusions]]
            ground = "too old"
            months = 1.5
        """
        grounds = "over_time_limit, legal_proceedings, already_considered, other"
        assert problems(lambda: policy_from_bytes(text.encode(), "p.toml")) == [
            "p.toml: $.definition: expected text (got 2024-05-01)",
            "p.toml: $.chanels: unknown key; did you mean channels?",
            "p.toml: $.channels: expected a list (got 'email')",
            "p.toml: $.published: expected text, true or false (got 1)",
            "p.toml: $.stages[0].respond_within: expected a whole number from 0 to 999 (got '10')",
            "p.toml: $.stages[0].extends_by: unknown key; did you mean extend_by?",
            f"p.toml: $.exclusions[0].ground: expected one of {grounds} (got 'too old')",
            "p.toml: $.exclusions[0].months: expected a whole number from 0 to 999 (got 1.5)",
        ]

    @pytest.mark.parametrize(
        ("value", "got"), [("09:30:00", "09:30:00"), ("2024-05-01T09:30:00", "2024-05-01T09:30:00")]
    )
    def test_days_and_times_of_toml_are_shown_as_they_stand(self, value: str, got: str) -> None:
        assert problems(lambda: policy_from_bytes(f"definition = {value}".encode())) == [
            f"$.definition: expected text (got {got})"
        ]

    def test_a_key_below_the_tables_of_toml_is_told_where_it_belongs(self) -> None:
        where = "a key of the policy itself stands above the first [[stages]] and [[exclusions]]"
        text = b"[[exclusions]]\nground = 'other'\npublished = true\nmonth = 1\n"
        assert problems(lambda: policy_from_bytes(text)) == [
            f"$.exclusions[0].published: unknown key; {where}",
            "$.exclusions[0].month: unknown key; did you mean months?",
        ]
        assert problems(lambda: policy_from_bytes(b'{"stages": [{"published": true}]}')) == [
            "$.stages[0].published: unknown key"
        ]

    def test_a_stage_that_stands_twice(self) -> None:
        stages = [{"number": 1}, {"name": "x"}, {"number": 1}, {"name": "y"}]
        assert problems(lambda: policy_from_dict({"stages": stages}, "here")) == [
            "here: $.stages[2].number: stage 1 stands twice"
        ]
        with pytest.raises(
            ComplaintCodeError, match=r"Policy\.stages\[1\]\.number: stage 1 stands twice"
        ):
            Policy(stages=(PolicyStage(number=1), PolicyStage(number=1)))

    def test_a_key_that_stands_twice(self) -> None:
        text = '{"name": "a", "name": "b", "stages": {}}'
        assert problems(lambda: policy_from_bytes(text.encode())) == [
            "$.name: this key stands twice in its object",
            "$.stages: expected a list (got an object): put it in [ ]",
        ]
        (line,) = problems(lambda: policy_from_bytes(b"name = 'a'\nname = 'b'", "p.toml"))
        assert line.startswith("p.toml: $: not TOML: cannot overwrite a value")

    @pytest.mark.parametrize(
        ("data", "source", "said"),
        [
            (b"", "p.toml", "p.toml: $: expected a policy (the file is empty)"),
            (b" \n", "p.json", "p.json: $: expected a policy, an object (the file is empty)"),
            (b"{} {}", "-", "-: $: expected one policy (line 1 begins another value)"),
            (b"[]", "p.json", "p.json: $: expected an object (got a list)"),
            (b"x = [", "-", "-: $: not TOML: invalid value (at end of document)"),
            (b"{", "-", "-: $: not JSON: expecting property name"),
            (b"x = " + b"[" * 9_999, "-", "-: $: nested too deeply to be a TOML file"),
            (b"x = " + b"9" * 9_999, "-", "-: $: not TOML: "),
            (b"name = '\xe9'", "p.toml", "p.toml: $: expected UTF-8, but byte 8 is 0xe9"),
        ],
    )
    def test_what_is_no_policy_at_all(self, data: bytes, source: str, said: str) -> None:
        (line,) = problems(lambda: policy_from_bytes(data, source))
        assert line.startswith(said)

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        path = tmp_path / "none.toml"
        assert problems(lambda: load_policy(path)) == [f"{path}: No such file or directory"]
        assert problems(lambda: load_policy("a\0b")) == ["a\0b: no such path: embedded null byte"]


SCHEMA = policy_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
SCALARS = st.none() | st.booleans() | st.integers(-1, 1000) | st.sampled_from(["", "x", "other"])
STAGES = st.dictionaries(st.sampled_from([*DOCUMENT["stages"][0]]), SCALARS, max_size=3)
EXCLUSIONS = st.dictionaries(st.sampled_from(["ground", "text", "months"]), SCALARS, max_size=3)
VALUES = SCALARS | st.lists(SCALARS | STAGES | EXCLUSIONS, max_size=2)


class TestTheSchema:
    def test_it_is_a_schema_of_a_policy(self) -> None:
        Draft202012Validator.check_schema(SCHEMA)
        assert SCHEMA["$id"] == "urn:complaintcode:policy:1"
        assert set(SCHEMA["$defs"]) == {"policy_stage", "policy_exclusion"}
        assert set(SCHEMA["properties"]) == set(DOCUMENT)
        assert VALIDATOR.is_valid(DOCUMENT)

    @settings(deadline=None, max_examples=200)
    @given(st.dictionaries(st.sampled_from([*DOCUMENT, "chanels"]), VALUES, max_size=4))
    def test_it_accepts_what_the_reader_does(self, document: dict[str, Any]) -> None:
        try:
            policy_from_dict(document)
        except CaseFileError as error:
            twice = all("stands twice" in problem.message for problem in error.problems)
            assert VALIDATOR.is_valid(document) is twice
        else:
            assert VALIDATOR.is_valid(document)
