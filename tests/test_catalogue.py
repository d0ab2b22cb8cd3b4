"""The catalogue as a whole: every provision of both editions, and how one more is added."""

from __future__ import annotations

import json
import re
import runpy
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode import (
    Answer,
    ComplaintCodeError,
    Compliance,
    Edition,
    Outcome,
    Provision,
    SelfAssessment,
    UnknownProvision,
    case_from_dict,
    check,
    compare_self_assessments,
    edition,
    edition_names,
    portfolio,
)
from complaintcode.catalogue import (
    edition_for,
    edition_id,
    edition_ids,
    loader,
    newest,
    oldest,
)
from complaintcode.cli import main
from complaintcode.clocks.verdicts import clock_of
from complaintcode.portfolios.yearly import yearly
from complaintcode.reporting.pages import write_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from complaintcode import Complaint

EDITIONS = ("hos-2022", "hos-2024")
SHIPPED = Path(edition_names.EDITIONS)

# The first and the last number of each section.
SECTIONS = {
    "hos-2022": {
        "1 Definition of a complaint": "1.1 1.9",
        "2 Accessibility and awareness": "2.1 2.8",
        "3 Complaint handling personnel": "3.1 3.3",
        "4 Complaint handling principles": "4.1 4.19",
        "5 Complaint stages: stage 1": "5.1 5.8",
        "5 Complaint stages: stage 2": "5.9 5.16",
        "5 Complaint stages: stage 3": "5.17 5.20",
        "6 Putting things right": "6.1 6.7",
        "7 Continuous learning and improvement": "7.1 7.6",
        "8 Self-assessment and compliance": "8.1 8.3",
    },
    "hos-2024": {
        "1 Definition of a complaint": "1.1 1.6",
        "2 Exclusions": "2.1 2.5",
        "3 Accessibility and awareness": "3.1 3.7",
        "4 Complaint handling staff": "4.1 4.3",
        "5 The complaint handling process": "5.1 5.15",
        "6 Complaint stages: stage 1": "6.1 6.9",
        "6 Complaint stages: stage 2": "6.10 6.20",
        "7 Putting things right": "7.1 7.4",
        "8 Self-assessment, reporting and compliance": "8.1 8.5",
        "9 Scrutiny and oversight: continuous learning and improvement": "9.1 9.8",
    },
}
# What is no must.
STRENGTHS = {
    "hos-2022": {
        "expected": "1.1 6.4 7.1",
        "should": """1.4 1.5 2.2 3.3 4.3 4.4 4.5 4.8 4.9 4.10 4.16 4.17 4.19 5.2 5.3 5.4 5.7 5.14
            5.15 5.18 5.19 6.3 6.7 7.3 7.4 7.5 7.6""",
    },
    "hos-2024": {"expected": "1.1 8.4", "should": ""},
}
TOPICS = {
    "hos-2022": {
        "definition": "1.1 1.2 1.3 1.4 1.5",
        "process": "1.6 4.3 4.4 4.6 4.7 4.10 4.11 4.12 4.18 4.19 5.4 5.5 5.7 5.11 5.12 5.17",
        "exclusions": "1.7 1.8 1.9 4.14 5.9",
        "access": "2.1 2.2 2.3 2.4 2.5 2.6 2.7 4.5",
        "letter content": "2.8 4.2 4.8 4.9 5.3 5.6 5.8 5.10 5.15 5.16 5.19 5.20",
        "staff": "3.1 3.2 3.3 4.17 7.6",
        "timescale": "4.1 5.1 5.2 5.13 5.14 5.18",
        "policy": "4.13",
        "record": "4.15",
        "learning": "4.16 6.3 7.1 7.5",
        "remedy": "6.1 6.2 6.4 6.5 6.6 6.7",
        "reporting": "7.2 8.3",
        "governance": "7.3 7.4 8.1 8.2",
    },
    "hos-2024": {
        "definition": "1.1 1.2 1.3 1.4 1.6",
        "process": "1.5 5.2 5.3 5.4 5.5 5.8 5.9 5.14 5.15 6.1 6.6 6.8 6.10 6.12 6.13 6.17 6.20",
        "exclusions": "2.1 2.2 2.3 2.4 2.5 5.11",
        "access": "3.1 3.2 3.3 3.4 3.5 3.6",
        "letter content": "3.7 5.6 5.7 6.5 6.7 6.9 6.16 6.18 6.19",
        "staff": "4.1 4.2 4.3 9.8",
        "policy": "5.1",
        "record": "5.10 5.12",
        "remedy": "5.13 7.1 7.2 7.3 7.4",
        "timescale": "6.2 6.3 6.4 6.11 6.14 6.15",
        "reporting": "8.1 8.2 9.3",
        "governance": "8.3 8.4 8.5 9.4 9.5 9.6 9.7",
        "learning": "9.1 9.2",
    },
}
ITEMS = {
    "hos-2022": {
        "1.2": "subject manner object actor affected",
        "1.9": "reasons ombudsman_right",
        "3.3": "1 2 3 4",
        "4.1": "agreement no_obstruction no_extra_stage ack_5_days",
        "4.2": "understanding outcomes clarify",
        "4.7": "1 2 3 4 5",
        "4.12": "1 2",
        "4.15": "original resident_corr other_corr reports",
        "5.1": "deadline ext_explanation ext_date ext_cap",
        "5.5": "send_when_known track updates",
        "5.8": "1 2 3 4 5 6",
        "5.9": "progress refusal_reasons refusal_ombudsman",
        "5.10": "understanding outcomes clarify",
        "5.13": "deadline ext_explanation ext_date ext_cap",
        "5.16": "1 2 3 4 5 6 7 8",
        "5.18": "request deadline panel_only explain",
        "5.20": "1 2 3 4 5 6 7",
        "6.4": "1 2 3 4 5 6",
        "6.5": "what when follow_through",
        "6.6": "statutory loss time_trouble distress",
        "7.4": "1 2 3 4 5",
        "7.6": "1 2 3",
        "8.3": "1 2 3",
    },
    "hos-2024": {
        "1.2": "subject manner object actor affected",
        "1.3": "no_word choice third_party",
        "2.1": "valid_reason evidence merits",
        "2.2": "1 2 3",
        "2.3": "within_12m discretion",
        "2.4": "reasons ombudsman_right",
        "5.6": "understanding outcomes clarify",
        "5.8": "a b c d",
        "5.10": "make record_adjustments record_disabilities review",
        "5.12": "original resident_corr other_corr documents",
        "6.2": "acknowledged defined logged",
        "6.4": "expected_date reasons cap",
        "6.6": "send_when_known track updates",
        "6.8": "incorporate new",
        "6.9": "a b c d e f g",
        "6.11": "acknowledged defined logged",
        "6.15": "expected_date reasons cap",
        "6.17": "send_when_known track updates",
        "6.19": "a b c d e f g",
        "7.1": "1 2 3 4 5 6 7 8",
        "7.3": "what when follow_through",
        "8.1": "a b c d e f",
        "8.2": "governing_body published response",
        "8.5": "ombudsman residents website timescale",
        "9.7": "a b c d",
        "9.8": "a b c",
    },
}
# Chapters of each edition and how many provisions they have.
CHAPTERS = {"hos-2022": (9, 8, 3, 19, 20, 7, 6, 3), "hos-2024": (6, 5, 7, 3, 15, 20, 4, 5, 8)}
# What the self-assessment form does not print.
NOT_IN_FORM = {"hos-2022": {"1.1", "6.4", "7.1"}, "hos-2024": {"1.1"}}
# The time limits: provision, stage, working days, counted from, most that an extension may add.
LIMITS = {
    "hos-2022": {
        "stage1-acknowledgement-time": ("4.1", 1, 5, None, None),
        "stage1-response-time": ("5.1", 1, 10, "logged", 10),
        "stage2-response-time": ("5.13", 2, 20, "requested", 10),
    },
    "hos-2024": {
        "stage1-acknowledgement-time": ("6.2", 1, 5, None, None),
        "stage1-response-time": ("6.3", 1, 10, "acknowledged", 10),
        "stage2-acknowledgement-time": ("6.11", 2, 5, None, None),
        "stage2-response-time": ("6.14", 2, 20, "acknowledged", 20),
    },
}


def in_order(name: str) -> list[str]:
    """The numbers of an edition, written from its chapters."""
    chapters = enumerate(CHAPTERS[name], start=1)
    return [f"{chapter}.{n}" for chapter, most in chapters for n in range(1, most + 1)]


def numbers(name: str) -> list[str]:
    return [provision.number for provision in edition(name).provisions]


def grouped(name: str, ask: Callable[[Provision], str]) -> dict[str, list[str]]:
    """The numbers by what is asked of each provision."""
    found: dict[str, list[str]] = {}
    for provision in edition(name).provisions:
        found.setdefault(ask(provision), []).append(provision.number)
    return found


class TestEveryProvision:
    """75 provisions in 2022 and 73 in 2024: none lost, none added, none changed."""

    @pytest.mark.parametrize(("name", "count"), [("hos-2022", 75), ("hos-2024", 73)])
    def test_all_of_them_in_order(self, name: str, count: int) -> None:
        assert len(numbers(name)) == count
        assert numbers(name) == in_order(name)

    @pytest.mark.parametrize("name", EDITIONS)
    def test_sections(self, name: str) -> None:
        found = grouped(name, lambda provision: provision.section)
        ends = {section: f"{inside[0]} {inside[-1]}" for section, inside in found.items()}
        assert ends == SECTIONS[name]
        assert list(chain(*found.values())) == numbers(name)

    @pytest.mark.parametrize("name", EDITIONS)
    def test_strengths(self, name: str) -> None:
        found = grouped(name, lambda provision: provision.strength)
        other = {strength: told.split() for strength, told in STRENGTHS[name].items()}
        assert {strength: found.get(strength, []) for strength in other} == other
        assert set(found) - set(other) == {"must"}

    @pytest.mark.parametrize("name", EDITIONS)
    def test_topics(self, name: str) -> None:
        found = grouped(name, lambda provision: provision.topic)
        assert found == {topic: told.split() for topic, told in TOPICS[name].items()}

    @pytest.mark.parametrize("name", EDITIONS)
    def test_items(self, name: str) -> None:
        found = {
            provision.number: " ".join(item.key for item in provision.items)
            for provision in edition(name).provisions
            if provision.items
        }
        assert found == ITEMS[name]

    @pytest.mark.parametrize("name", EDITIONS)
    def test_the_form_prints_72(self, name: str) -> None:
        missing = {one.number for one in edition(name).provisions if not one.in_form}
        assert missing == NOT_IN_FORM[name]
        assert len(numbers(name)) - len(missing) == 72

    @pytest.mark.parametrize("name", EDITIONS)
    def test_each_is_checked_or_says_why_not(self, name: str) -> None:
        """Beside the check of a policy a question may remain, beside a rule none does."""
        amiss = {
            provision.number
            for provision in edition(name).provisions
            if not (edition(name).checked_by[provision.number] or provision.not_checked)
            or (provision.requirements and provision.not_checked)
        }
        assert amiss == set()

    @pytest.mark.parametrize("name", EDITIONS)
    def test_a_question_is_a_question(self, name: str) -> None:
        asked = [one.not_checked for one in edition(name).provisions if one.not_checked]
        assert [text for text in asked if not text.endswith("?")] == []

    @pytest.mark.parametrize("name", EDITIONS)
    def test_words_are_those_of_closed_lists(self, name: str) -> None:
        found = edition(name)
        for provision in found.provisions:
            assert provision.summary.strip(), provision.number
            assert provision.confidence in {"high", "medium", "low"}, provision.number
            assert {"case", "letter", "policy", "portfolio", "attestation"}.issuperset(
                provision.checkable_from
            ), provision.number
            assert set(provision.sources) <= set(found.sources), provision.number
            assert provision.sources or provision.source_note, provision.number
            assert all(item.summary.strip() for item in provision.items), provision.number

    @pytest.mark.parametrize("name", EDITIONS)
    def test_no_requirement_hides_another(self, name: str) -> None:
        found = edition(name)
        written = [one for provision in found.provisions for one in provision.requirements]
        assert len(found.requirements) == len(written)

    @pytest.mark.parametrize("name", EDITIONS)
    def test_a_requirement_may_only_have_a_force_that_there_is(self, name: str) -> None:
        forces = {one.strength for _, one in edition(name).requirements.values()}
        assert forces <= {None, "must", "should", "advice", "policy"}
        assert {one.strength for _, one in edition(name).policy_requirements} <= {
            None,
            "must",
            "should",
        }

    @pytest.mark.parametrize("name", EDITIONS)
    def test_what_is_examined_in_a_policy(self, name: str) -> None:
        found = edition(name)
        told = {
            (provision.number, one.key, one.stage) for provision, one in found.policy_requirements
        }
        assert len(told) == len(found.policy_requirements)
        assert all(
            "policy" in provision.checkable_from for provision, _ in found.policy_requirements
        )
        assert len({(key, stage) for _, key, stage in told}) == len(told)

    @pytest.mark.parametrize("name", EDITIONS)
    def test_the_landlords_own_limit_stands_beside_the_codes(self, name: str) -> None:
        """Or, where the Code has none, by itself; it is asked for by its strength alone."""
        found = edition(name).requirements
        own = {key: one for key, (_, one) in found.items() if one.strength == "policy"}
        assert own == {key: one for key, (_, one) in found.items() if key[0].startswith("own-")}
        for (key, stage), one in own.items():
            assert (one.limit, one.letters) == (None, ())
            codes = found.get((key.removeprefix("own-"), stage))
            assert codes is None or codes[0] is found[key, stage][0]

    @pytest.mark.parametrize("name", EDITIONS)
    def test_time_limits(self, name: str) -> None:
        found = {
            one.key: (provision.number, one.stage, one.limit, one.counted_from, one.cap)
            for provision, one in edition(name).requirements.values()
            if one.key in LIMITS[name]
        }
        assert found == LIMITS[name]

    def test_2022_has_no_time_for_a_stage_2_acknowledgement(self) -> None:
        assert ("stage2-acknowledgement-time", 2) not in edition("hos-2022").requirements


class TestSuccessors:
    """A number of 2022 names what became of it, a number of 2024 where it comes from."""

    def test_they_mirror_each_other(self) -> None:
        forward = {
            (old.number, new) for old in edition("hos-2022").provisions for new in old.successors
        }
        backward = {
            (old, new.number) for new in edition("hos-2024").provisions for old in new.predecessors
        }
        assert forward == backward

    def test_they_exist(self) -> None:
        for old in edition("hos-2022").provisions:
            assert set(old.successors) <= set(numbers("hos-2024")), old.number
            assert old.predecessors == ()
        for new in edition("hos-2024").provisions:
            assert set(new.predecessors) <= set(numbers("hos-2022")), new.number
            assert new.successors == ()

    def test_each_is_named_once_and_in_order(self) -> None:
        for name in EDITIONS:
            order = numbers(EDITIONS[1 - EDITIONS.index(name)])
            for one in edition(name).provisions:
                places = [order.index(other) for other in one.successors + one.predecessors]
                assert places == sorted(set(places)), one.number

    def test_what_ended_and_what_is_new(self) -> None:
        ended = [one.number for one in edition("hos-2022").provisions if not one.successors]
        new = [one.number for one in edition("hos-2024").provisions if not one.predecessors]
        assert ended == "4.3 4.9 4.13 4.16 4.17 5.4 5.18 5.19 5.20 6.7".split()  # noqa: SIM905
        assert new == "3.3 5.1 5.4 5.5 5.7 6.12 6.20 8.4 8.5".split()  # noqa: SIM905


class TestEditions:
    """By default the edition follows the day of receipt; it has an id and a year."""

    def test_there_are_two(self) -> None:
        assert edition_ids() == EDITIONS

    @pytest.mark.parametrize("name", EDITIONS)
    def test_id_and_year_are_two_names_of_one(self, name: str) -> None:
        found = edition(name)
        assert found is edition(found.year)
        assert (found.id, found.year) == (name, name[-4:])
        assert edition_id(found.year) == edition_id(name) == name
        assert found.ombudsman == "Housing Ombudsman"
        assert found.name == f"Complaint Handling Code {found.year}"

    @pytest.mark.parametrize("junk", ["", "2020", "24", "hos", "HOS-2024", "hos_2024", "-2024"])
    def test_unknown_ones(self, junk: str) -> None:
        near = r"; did you mean hos-2024\?" if junk.endswith("2024") else ""
        said = rf"^expected an edition, one of hos-2022, hos-2024 \(got {junk!r}\){near}$"
        with pytest.raises(UnknownProvision, match=said):
            edition(junk)

    def test_at_most_40_characters_are_quoted(self) -> None:
        with pytest.raises(UnknownProvision) as caught:
            edition_id("A resident's words. " * 100)
        assert len(str(caught.value)) < 120

    def test_in_force_is_what_chooses_the_edition(self) -> None:
        days = [(edition(name).in_force, name) for name in reversed(edition_ids())]
        assert tuple(days) == edition_names.BY_RECEIPT

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("2024-04-01", "hos-2024", id="the first day of 2024"),
            pytest.param("2024-03-31", "hos-2022", id="the last day of 2022"),
            pytest.param("2022-04-01", "hos-2022", id="the first day of 2022"),
            pytest.param("2022-03-31", None, id="the day before any"),
            pytest.param("2026-11-24", "hos-2024", id="to this day"),
        ],
    )
    def test_by_receipt(self, text: str, expected: str | None) -> None:
        assert edition_for(date.fromisoformat(text)) == expected

    def test_the_months_of_grace_in_2022(self) -> None:
        assert edition("2022").grace_until == date(2022, 10, 1)
        assert edition("2024").grace_until is None

    def test_a_provision_by_its_number(self) -> None:
        assert edition("2024").provision("6.3").topic == "timescale"
        with pytest.raises(
            UnknownProvision,
            match=r"^Complaint Handling Code 2024 has no provision '6\.99': it has 1\.1 to 9\.8;"
            r" did you mean 6\.9\?$",
        ):
            edition("2024").provision("6.99")

    @pytest.mark.parametrize(
        ("number", "said"),
        [
            ("99", "'99': it has 1.1 to 9.8"),
            (6.3, "6.3: it has 1.1 to 9.8; did you mean 6.3?"),
            ("9" * 300, f"'{'9' * 36}...: it has 1.1 to 9.8"),
        ],
    )
    def test_the_error_says_what_there_is(self, number: Any, said: str) -> None:
        with pytest.raises(UnknownProvision) as raised:
            edition("2024").provision(number)
        assert str(raised.value) == f"Complaint Handling Code 2024 has no provision {said}"

    def test_what_is_worked_out_once_knows_keywords(self) -> None:
        held = edition("2024")
        assert clock_of(held, number=1) == clock_of(held, 1)
        assert clock_of(held, number=2) == clock_of(held, 2)
        assert clock_of(held, 1) != clock_of(held, 2)

    def test_the_error_is_one_of_ours_and_a_lookup_error(self) -> None:
        assert issubclass(UnknownProvision, ComplaintCodeError)
        assert issubclass(UnknownProvision, LookupError)

    def test_editions_are_values(self) -> None:
        assert len({edition("2022"), edition("2024"), edition("hos-2024")}) == 2
        assert edition("2022") != edition("2024")


@pytest.fixture
def editions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with the shipped editions in place of theirs, to which a test may add one."""
    for file in SHIPPED.glob("*.toml"):
        (tmp_path / file.name).write_bytes(file.read_bytes())

    def forget() -> None:
        for cached in (*vars(loader).values(), *vars(edition_names).values()):
            getattr(cached, "cache_clear", lambda: None)()

    with monkeypatch.context() as patch:
        patch.setattr(edition_names, "EDITIONS", tmp_path)
        forget()
        yield tmp_path
    forget()


def text_of(name: str) -> str:
    return (SHIPPED / f"{name.replace('-', '_')}.toml").read_text(encoding="utf-8")


LATE = case_from_dict(
    {
        "reference": "HC-1042",
        "received": "2024-12-16",
        "stages": [{"number": 1, "acknowledged": "2024-12-23", "responded": "2025-01-14"}],
    }
)
AS_OF = date(2025, 2, 1)


class TestAnotherOmbudsmansCode:
    """Another Ombudsman's Code is one more file, "should" for "must" and all."""

    @pytest.fixture
    def twin(self, editions: Path) -> Edition:
        twin = text_of("hos-2024").replace('"hos-2024"', '"lgo-2026"')
        twin = twin.replace('year = "2024"', 'year = "2026"')
        twin = re.sub(r'^strength = "must"', 'strength = "should"', twin, flags=re.MULTILINE)
        (editions / "lgo_2026.toml").write_text(twin, encoding="utf-8")
        return edition("lgo-2026")

    def test_it_is_found_by_id_and_by_year(self, twin: Edition) -> None:
        assert edition_ids() == (*EDITIONS, "lgo-2026")
        assert edition("2026") is twin
        assert twin.id == "lgo-2026"
        assert {one.strength for one in twin.provisions} == {"should", "expected"}

    @pytest.mark.parametrize("by", ["id", "year", "edition"])
    def test_a_complaint_can_be_checked_by_it(self, by: str, twin: Edition) -> None:
        given: Any = {"id": twin.id, "year": twin.year, "edition": twin}[by]
        report = check(LATE, as_of=AS_OF, edition=given)
        assert report.edition == "lgo-2026"
        assert report.errors == ()
        (finding,) = report.not_met
        assert (finding.provision, finding.strength, finding.days_late) == ("6.3", "should", 3)
        assert report.outcome is Outcome.NOT_APPLICABLE

    def test_nothing_but_the_force_is_changed(self, twin: Edition) -> None:
        ours = check(LATE, as_of=AS_OF, all=True)
        theirs = check(LATE, as_of=AS_OF, all=True, edition=twin)
        assert ours.outcome is Outcome.NOT_MET
        assert [(one.id, one.outcome, one.due_on) for one in theirs.findings] == [
            (one.id, one.outcome, one.due_on) for one in ours.findings
        ]

    def test_a_case_may_name_it(self, twin: Edition) -> None:
        complaint = case_from_dict({"reference": "A", "received": "2026-05-01", "edition": twin.id})
        assert check(complaint, as_of=date(2026, 5, 1)).edition == "lgo-2026"

    def test_the_default_is_as_before(self, twin: Edition) -> None:
        assert edition_for(date(2026, 5, 1)) == "hos-2024"

    def test_a_year_that_two_have_stays_with_ours(self, editions: Path) -> None:
        (editions / "lgo_2024.toml").write_text(
            text_of("hos-2024").replace('"hos-2024"', '"lgo-2024"'), encoding="utf-8"
        )
        assert edition("2024").id == "hos-2024"


class TestANewerEdition:
    """A newer edition of the same Ombudsman's is one more file, and a line on its first day."""

    RECEIVED = "2027-05-04"

    @pytest.fixture(autouse=True)
    def newer(self, editions: Path, monkeypatch: pytest.MonkeyPatch) -> Edition:
        text = text_of("hos-2024").replace('"hos-2024"', '"hos-2027"')
        text = text.replace('year = "2024"', 'year = "2027"')
        text = text.replace('in_force = "2024-04-01"', 'in_force = "2027-04-01"')
        text = text.replace('Code 2024"', 'Code 2027"').replace('"Code of 2024"', '"Code of 2027"')
        (editions / "hos_2027.toml").write_text(text, encoding="utf-8")
        first_day = (date(2027, 4, 1), "hos-2027")
        monkeypatch.setattr(edition_names, "BY_RECEIPT", (first_day, *edition_names.BY_RECEIPT))
        return edition("2027")

    def refused(self, number: int) -> Complaint:
        exclusion = {"of": "acceptance", "decided": self.RECEIVED, "reasons": "No."}
        return case_from_dict(
            {"reference": f"{number}", "received": self.RECEIVED, "exclusions": [exclusion]}
        )

    def test_it_is_chosen_by_the_day_of_receipt(self, newer: Edition) -> None:
        assert (newest(), oldest()) == (newer.id, "hos-2022")
        report = check(self.refused(1), as_of=date(2027, 6, 1))
        assert (report.edition, report.errors) == (newer.id, ())
        assert check(LATE, as_of=AS_OF).edition == "hos-2024"

    def test_before_the_first_there_is_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(edition_names, "BY_RECEIPT", edition_names.BY_RECEIPT[:1])
        report = check(LATE, as_of=AS_OF)
        assert report.notes == (
            "received before 1 April 2027: no edition of the Code is held for it",
        )

    def test_a_portfolio_is_counted_by_it(self) -> None:
        found = portfolio(
            map(self.refused, range(3)), year="2027-28", homes=1000, as_of=date(2028, 6, 30)
        )
        assert {one.edition for one in found.provisions} == {"hos-2027"}
        told = {one.about: one.says for one in found.warnings}
        assert "facts (2.5, A34)." in told["same refusal text"]
        assert "complain (3.3)." in told["few complaints"]
        text = write_page(yearly(found), "markdown").decode()
        assert "Not assessed in any complaint (Code of 2027)" in text
        assert "8.1 (a) " in text

    @pytest.mark.parametrize(
        ("before", "after", "expected"),
        [
            (("hos-2022", "4.1"), ("hos-2027", "9.9"), [("4.1", "9.9")]),
            (("hos-2024", "6.2"), ("hos-2027", "9.9"), [("6.2", "9.9")]),
            (("hos-2024", "6.2"), ("hos-2027", "4.1"), [("", "4.1"), ("6.2", "")]),
            (("hos-2027", "9.9"), ("hos-2022", "4.1"), [("9.9", "4.1")]),
            (("hos-2027", "9.9"), ("hos-2024", "6.2"), [("9.9", "6.2")]),
            (("hos-2022", "4.1"), ("hos-2024", "6.2"), [("4.1", "6.2")]),
        ],
        ids=str,
    )
    def test_forms_are_matched_from_one_edition_to_the_next(
        self, before: Any, after: Any, expected: Any, editions: Path
    ) -> None:
        """6.2 of 2024 is 9.9 of 2027, and came from 4.1 of 2022: another number than 2027's 4.1."""
        old, new = editions / "hos_2024.toml", editions / "hos_2027.toml"
        was, now = 'number = "6.2"\n', 'number = "9.9"\npredecessors = ["6.2"]\n'
        text = old.read_text(encoding="utf-8")
        old.write_text(text.replace(was, f'{was}successors = ["9.9"]\n'), encoding="utf-8")
        text = re.sub(r"(?m)^predecessors = .*\n", "", new.read_text(encoding="utf-8"))
        new.write_text(text.replace(was, now), encoding="utf-8")
        vars(loader)["_read"].cache_clear()
        forms = [
            SelfAssessment(edition=id_, answers=(Answer(provision=number, answer=Compliance.YES),))
            for id_, number in (before, after)
        ]
        found = compare_self_assessments(*forms, as_of=AS_OF)
        assert [(" ".join(one.old), " ".join(one.new)) for one in found] == expected

    @pytest.mark.parametrize(
        ("dated", "edition_of"), [("", "hos-2027"), ("4 June 2024\n\n", "hos-2024")]
    )
    def test_a_letter_is_read_by_it(
        self, dated: str, edition_of: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        letter = tmp_path / "letter.txt"
        letter.write_text(f"{dated}Dear Ms Khan,\n\nWe uphold your complaint.\n", encoding="utf-8")
        main(["letter", str(letter), "--kind", "stage1_response", "--format", "json"])
        (report,) = json.loads(capsys.readouterr().out)["reports"]
        assert (report["edition"], report["errors"]) == (edition_of, [])
        assert report["findings"]

    def test_a_policy_is_held_against_it(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        policy = tmp_path / "policy.json"
        policy.write_text('{"channels": ["email"]}', encoding="utf-8")
        main(["policy", str(policy), "--format", "json"])
        (report,) = json.loads(capsys.readouterr().out)["reports"]
        assert (report["edition"], report["errors"]) == ("hos-2027", [])
        assert [one["provision"] for one in report["findings"]] == ["3.1"]

    @pytest.mark.parametrize("asked", [["provisions"], ["explain", "6.3"]])
    def test_it_is_printed_unless_another_is_named(
        self, asked: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(asked)
        assert "2027" in capsys.readouterr().out


class TestDamagedFiles:
    """A damaged edition file is told by its name, never by a traceback of the reader."""

    @pytest.mark.parametrize(
        ("damage", "said"),
        [
            pytest.param(
                lambda text: text.replace("[[provision]]", "[[provison]]"), "provison", id="key"
            ),
            pytest.param(
                lambda text: text.replace('in_force = "2024-04-01"', 'in_force = "soon"'),
                "in_force.*expected a date like",
                id="no day",
            ),
            pytest.param(
                lambda text: re.sub(r"(?m)^limit = 10$", 'limit = "10"', text),
                "limit.*expected a whole number",
                id="a text for a number",
            ),
            pytest.param(
                lambda text: re.sub(r"(?m)^topic = .*\n", "", text, count=1),
                "topic.*required, but missing",
                id="a key that is missing",
            ),
            pytest.param(lambda text: text + "\nstrength = must\n", "", id="no TOML"),
            pytest.param(lambda text: text + "\n\udce9\n", "", id="no UTF-8"),
            pytest.param(lambda _: "", "required, but missing", id="nothing"),
        ],
    )
    def test_it_is_refused(self, damage: Callable[[str], str], said: str, editions: Path) -> None:
        file = editions / "hos_2024.toml"
        file.write_bytes(damage(text_of("hos-2024")).encode("utf-8", "surrogateescape"))
        with pytest.raises(ComplaintCodeError, match=rf"(?s)^hos_2024\.toml: .*{said}"):
            edition("hos-2024")
        assert edition("hos-2022").id == "hos-2022"


@pytest.mark.parametrize("name", ["hos_2022", "hos_2024"])
def test_the_literal_of_an_edition_is_written_from_its_file(name: str) -> None:
    """If this fails, run scripts/compile_editions.py."""
    script = Path(__file__).parent.parent / "scripts/compile_editions.py"
    literal = runpy.run_path(str(script))["literal"]
    file = Path(edition_names.EDITIONS) / f"{name}.toml"
    assert literal(file) == file.with_suffix(".py").read_text(encoding="utf-8")
