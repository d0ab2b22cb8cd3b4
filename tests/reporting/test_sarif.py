"""SARIF 2.1.0: held against the published schema, and read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given, settings

from complaintcode.findings import Outcome
from complaintcode.reporting import sarif
from complaintcode.reporting.locations import Located
from complaintcode.reporting.wording import shown
from tests.reporting.made import KEYS, NASTY, RULES, UNKNOWN, checked, nasty, printed

SCHEMA = json.loads(
    (Path(__file__).parent.parent / "data/schemas/sarif-2.1.0.json").read_text("utf-8")
)
VALID = jsonschema.Draft4Validator(SCHEMA)


def run_of(text: str) -> dict[str, Any]:
    document = json.loads(text)
    VALID.validate(document)
    (run,) = document["runs"]
    found: dict[str, Any] = run
    return found


def results(*args: Any, **asked: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = run_of(printed("sarif", *args, **asked))["results"]
    return found


class TestRules:
    def test_every_rule_is_declared_with_its_help_whether_or_not_it_fired(self) -> None:
        run = run_of(printed("sarif", many=True))
        rules = run["tool"]["driver"]["rules"]
        assert [rule["id"] for rule in rules] == list(KEYS)
        first = rules[0]
        assert first["shortDescription"] == {"text": "Title."}
        assert first["fullDescription"] == {"text": "What it asks."}
        assert first["help"]["text"].endswith("Asked under: hos-2024 6.3 (must).")
        assert first["help"]["markdown"] == (
            "What it asks.\n\n**Needs:** `received`.\n\n"
            "Asked under: hos-2024 6.3 (must).\n\n```pycon\n>>> 1\n1\n```"
        )
        assert first["properties"]["provisions"] == ["hos-2024 6.3"]
        assert run["results"] == []

    @pytest.mark.parametrize(
        ("strengths", "level"),
        [(["must"], "error"), (["should", "must"], "error"), (["should"], "warning"), ([], "note")],
    )
    def test_the_level_of_a_rule_is_that_of_its_gravest_provision(
        self, strengths: list[str], level: str
    ) -> None:
        asked = tuple(("hos-2024", "6.3", one) for one in strengths)
        made = sarif._rule(RULES[0]._replace(asked=asked))  # noqa: SLF001
        assert made["defaultConfiguration"] == {"level": level}

    def test_a_result_names_a_rule_that_is_declared(self) -> None:
        found = results(UNKNOWN, checked("answered-late"), many=True)
        assert {one["ruleId"] for one in found} <= {rule.key for rule in RULES}


class TestResults:
    def test_what_is_not_met_is_a_fail_at_the_line_of_the_value(self) -> None:
        (one,) = results(checked("answered-late"))
        assert (one["kind"], one["level"]) == ("fail", "error")
        assert one["message"]["text"].startswith("6.3 stage 1 answer 3 working days late: due Thu")
        place = one["locations"][0]["physicalLocation"]
        assert place["artifactLocation"] == {"uri": "examples/answered-late.json"}
        assert place["region"] == {
            "startLine": 9,
            "startColumn": 20,
            "endLine": 9,
            "endColumn": 32,
        }
        assert one["partialFingerprints"] == {
            "complaintcodeFinding/v1": "HC-1042/stage1-response-time/$.stages[0]"
        }
        assert one["properties"]["days_late"] == 3
        assert one["suppressions"] == []

    def test_what_a_day_would_settle_is_open_and_points_at_that_day(self) -> None:
        found = {one["properties"]["provision"]: one for one in results(UNKNOWN)}
        assert (found["6.11"]["kind"], found["6.11"]["level"]) == ("open", "none")
        region = found["6.11"]["locations"][0]["physicalLocation"]["region"]
        assert region["startLine"] == 15

    def test_what_a_person_has_to_judge_is_a_review(self) -> None:
        found = attrs.evolve(UNKNOWN.report.findings[2], missing=())
        report = attrs.evolve(UNKNOWN.report, findings=(found,))
        (one,) = results(UNKNOWN._replace(report=report))
        assert (one["kind"], one["level"]) == ("review", "none")

    def test_a_should_is_a_warning_and_anything_less_a_note(self) -> None:
        case = checked("under-2022")
        assert [one["level"] for one in results(case)] == ["error", "warning", "warning"]
        findings = tuple(attrs.evolve(one, strength="advice") for one in case.report.findings)
        advice = case._replace(report=attrs.evolve(case.report, findings=findings))
        assert {one["level"] for one in results(advice)} == {"note"}

    def test_everything_shows_the_other_outcomes_too(self) -> None:
        case = checked("open-case")
        kinds = {one["kind"] for one in results(case, everything=True)}
        assert kinds == {"fail", "pass", "informational"}
        never = attrs.evolve(case.report.findings[0], outcome=Outcome.NOT_APPLICABLE)
        report = attrs.evolve(case.report, findings=(never,))
        (one,) = results(case._replace(report=report), everything=True)
        assert one["kind"] == "notApplicable"

    def test_what_is_ignored_or_was_judged_to_be_kept_is_suppressed(self) -> None:
        found = results(nasty("because"), everything=True)
        said = [[s["justification"] for s in one["suppressions"]] for one in found]
        judged, ignored = (
            "judged met by because on Thursday 2 January 2025: because",
            "ignored: because",
        )
        assert said == [[judged], [judged, ignored], [], [ignored], []]
        assert found[0]["kind"] == "review"
        # Judged not met: it counts.
        assert (found[4]["kind"], found[4]["properties"]["outcome"]) == ("fail", "not_met")

    def test_a_judged_finding_is_shown_without_being_asked_for(self) -> None:
        assert len(results(nasty("x"))) == len(UNKNOWN.report.findings)

    def test_a_rule_that_broke_is_a_notification(self) -> None:
        run = run_of(printed("sarif", nasty("it")))
        (ran,) = run["invocations"]
        assert ran["executionSuccessful"] is False
        (note,) = ran["toolExecutionNotifications"]
        assert note["message"]["text"] == "a rule of ours broke: it: it"
        whole = run_of(printed("sarif", UNKNOWN))["invocations"]
        assert whole == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


class TestPlaces:
    def place(self, source: str | None, data: bytes | None = None) -> dict[str, Any]:
        case = checked("answered-late")
        report = attrs.evolve(case.report, source=source)
        (one,) = results(case._replace(report=report, data=data))
        found: dict[str, Any] = one["locations"][0]
        return found

    def test_a_line_of_json_lines_is_a_line_of_that_file(self) -> None:
        data = b'{"stages": [{"responded": "2025-01-14"}]}\n'
        found = self.place("a b/cases.jsonl:12", data)["physicalLocation"]
        assert found["artifactLocation"]["uri"] == "a%20b/cases.jsonl"
        assert found["region"]["startLine"] == 12
        assert found["region"]["startColumn"] == 27

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    def test_a_mark_of_the_encoding_is_no_column(self, encoding: str) -> None:
        data = '{"stages": [{"responded": "2025-01-14"}]}'.encode(encoding)
        found = self.place("case.json", data)["physicalLocation"]
        assert found["region"]["startColumn"] == 27

    def test_of_a_table_the_row_is_the_place(self) -> None:
        found = self.place("cases.csv:3")["physicalLocation"]
        assert found["region"] == {"startLine": 3, "startColumn": 1}

    def test_of_several_days_that_would_settle_it_the_first_that_stands_there_is_the_place(
        self,
    ) -> None:
        paths = ("$.stages[1].logged", "$.stages[1].acknowledged")
        found = attrs.evolve(UNKNOWN.report.findings[2], missing=paths)
        report = attrs.evolve(UNKNOWN.report, findings=(found,))
        (one,) = results(UNKNOWN._replace(report=report))
        assert one["locations"][0]["physicalLocation"]["region"]["startLine"] == 15

    def test_where_the_value_is_not_found_the_thing_that_was_judged_is_the_place(self) -> None:
        data = b'{"stages": [{"responded": "2025-01-14T09:00:00+00:00"}]}'
        found = self.place("case.json", data)["physicalLocation"]
        assert found["region"] == {"startLine": 1, "startColumn": 13}

    @pytest.mark.parametrize("source", ["-", "-:2", "", None])
    def test_what_came_in_from_no_file_has_a_path_and_no_line(self, source: str | None) -> None:
        assert self.place(source) == {
            "logicalLocations": [{"fullyQualifiedName": "HC-1042/$.stages[0]"}]
        }

    @pytest.mark.parametrize(
        ("path", "uri"),
        [
            ("/data/é.json", "file:///data/%C3%A9.json"),
            ("../x:1/case.json", "../x%3A1/case.json"),
            ("a\ud880b.json", "a%ED%A2%80b.json"),
        ],
    )
    def test_a_path_is_a_uri(self, path: str, uri: str) -> None:
        assert self.place(path)["physicalLocation"]["artifactLocation"]["uri"] == uri

    def test_a_path_of_windows_is_a_uri_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("os.sep", "\\")
        monkeypatch.setattr("os.path.isabs", lambda path: path.startswith("C:"))
        case = checked("answered-late")
        for source, uri in (
            ("a\\b.json", "a/b.json"),
            ("C:\\b.json", "file:///C%3A/b.json"),
        ):
            located = Located(case._replace(report=attrs.evolve(case.report, source=source)))
            assert located.file is not None
            assert sarif._uri(located.file) == uri  # noqa: SLF001


@settings(deadline=None, max_examples=40)
@given(NASTY)
def test_no_text_is_taken_for_a_placeholder_or_a_link(text: str) -> None:
    document = json.loads(printed("sarif", nasty(text), everything=True))
    for one in document["runs"][0]["results"]:
        said = one["message"]["text"]
        assert "](" not in said
        assert said.replace("{{", "").replace("}}", "").count("{") == 0
        plain = said.replace("{{", "{").replace("}}", "}").replace("] (", "](")
        assert shown(text).replace("] (", "](") in plain


@settings(deadline=None, max_examples=10)
@given(NASTY)
def test_whatever_the_text_the_document_holds_to_the_schema(text: str) -> None:
    results(nasty(text))
