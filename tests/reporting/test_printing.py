"""Every format through the printer: what frames the cases, what is held back, what is left out."""

from __future__ import annotations

import json

import attrs
import pytest

from complaintcode.findings import Outcome
from complaintcode.reporting.printing import NAMES, Asked, Printer, format_of
from tests.reporting.made import AS_OF, RULES, UNKNOWN, checked, nasty, printed

LATE = checked("answered-late")


@pytest.mark.parametrize("name", NAMES)
class TestEveryFormat:
    def test_nothing_is_printed_of_a_single_case_that_could_not_be_read(self, name: str) -> None:
        assert printed(name) == ""

    def test_what_it_prints_ends_its_last_line(self, name: str) -> None:
        for cases in ([], [LATE], [LATE, UNKNOWN]):
            text = printed(name, *cases, many=True)
            assert text == "" or text.endswith("\n")

    def test_the_text_of_a_case_rests_on_that_case_alone(self, name: str) -> None:
        wanted = format_of(name, Asked(as_of=AS_OF, many=True, rules=lambda: RULES))
        alone = wanted.case(UNKNOWN)
        wanted.case(LATE)
        assert wanted.case(UNKNOWN) == alone

    def test_redacted_it_holds_nothing_of_what_letters_say(self, name: str) -> None:
        hidden = "only the letter says so"
        evidence = ({"text": hidden, "start": 0, "end": 23, "letter": "$.letters[0]"},)
        findings = tuple(attrs.evolve(one, evidence=evidence) for one in UNKNOWN.report.findings)
        report = attrs.evolve(UNKNOWN.report, findings=findings)
        case = UNKNOWN._replace(report=report)
        assert hidden not in printed(name, case, redact=True, everything=True)
        quoting = {"text", "json", "jsonl", "markdown", "html"}
        assert (hidden in printed(name, case)) == (name in quoting)

    def test_redacted_its_notes_quote_no_letter(self, name: str) -> None:
        said, hidden = "left in from a template", "Mrs Jones, 4 High Street"
        noted = attrs.evolve(UNKNOWN.report, notes=(said,), quoted={said: hidden}, also=None)
        case = UNKNOWN._replace(report=attrs.evolve(noted, also=noted))
        noting = name in {"text", "json", "jsonl", "junit", "markdown", "html"}
        assert (f"{said}: {hidden}" in printed(name, case)) == noting
        redacted = printed(name, case, redact=True)
        assert (said in redacted) == noting
        assert hidden not in redacted
        assert hidden not in printed(name, case, case, many=True, redact=True, everything=True)

    def test_a_rule_of_ours_that_broke_is_named(self, name: str) -> None:
        report = attrs.evolve(LATE.report, errors=("some-rule: ZeroDivisionError",))
        text = printed(name, LATE._replace(report=report))
        assert ("some-rule: ZeroDivisionError" in text) == (name != "csv")


@pytest.mark.parametrize("name", NAMES)
def test_cases_are_printed_as_they_come_unless_an_overview_comes_first(name: str) -> None:
    out: list[str] = []
    printer = Printer(format_of(name, Asked(as_of=AS_OF, rules=lambda: RULES)), out.append)
    printer.add(printer.format.printed(LATE))
    assert bool("".join(out)) == (name != "html")


def test_totals_count_outcomes_and_name_what_broke() -> None:
    printer = Printer(format_of("jsonl", Asked(as_of=AS_OF)), lambda _: None)
    for case in (LATE, nasty("x"), checked("extended")):
        printer.add(printer.format.printed(case))
    assert printer.totals.outcomes == {Outcome.NOT_MET: 2, Outcome.MET: 1}
    assert printer.totals.broken == ["x: x"]


@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_is_one_document_whatever_the_number(count: int) -> None:
    document = json.loads(printed("json", *[LATE] * count, many=True))
    assert [one["reference"] for one in document["reports"]] == ["HC-1042"] * count


@pytest.mark.parametrize("name", ["text", "github", "markdown", "html"])
def test_what_people_read_says_beside_the_totals_how_many_could_not_be_read(name: str) -> None:
    text = printed(name, LATE, UNKNOWN, many=True, unread=11)
    assert "2 cases: 2 not met; 11 more could not be read" in text
    assert "could not be read" not in printed(name, LATE, UNKNOWN, many=True)


def test_json_says_how_many_could_not_be_read() -> None:
    assert json.loads(printed("json", LATE, many=True, unread=2))["not_read"] == 2
    assert json.loads(printed("json", LATE))["not_read"] == 0


@pytest.mark.parametrize("name", NAMES)
def test_another_edition_beside_it_is_for_people_and_counts_for_nothing(name: str) -> None:
    case = checked("under-2022")
    other = checked("under-2022", edition="2024").report
    also = attrs.evolve(other, notes=("only by the other",), errors=("a-rule: TypeError",))
    beside = case._replace(report=attrs.evolve(case.report, also=also))
    for_people = {"text", "json", "jsonl", "markdown", "html"}
    assert ("only by the other" in printed(name, beside)) == (name in for_people)
    printer = Printer(format_of("jsonl", Asked(as_of=AS_OF)), lambda _: None)
    printer.add(printer.format.printed(beside))
    assert printer.totals.broken == ["examples/under-2022.json: a-rule: TypeError"]


@pytest.mark.parametrize("name", ["text", "markdown", "html", "github", "junit", "sarif"])
def test_a_space_that_keeps_words_together_stays_one(name: str) -> None:
    text = printed(name, nasty("HC\u00a01"))
    assert "HC\u00a01" in text
    assert "xa0" not in text
