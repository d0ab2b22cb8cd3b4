"""What was learned of passages, and the second look that goes by it."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintcode.letters import second_look as module
from complaintcode.letters.answers import Answer, missing, present, unclear
from complaintcode.letters.likeness import Learned, learned, likeness, traits
from complaintcode.letters.registry import item_keys
from complaintcode.letters.second_look import second_look
from complaintcode.letters.text.layout import Unit
from complaintcode.letters.text.voice import Text
from complaintcode.model.readings import Presence

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "src/complaintcode/letters/learned"
FILES = sorted(FOLDER.glob("*.json"))
LETTER = Text("Dear Ms Ray\n\nWe uphold your complaint.\nThe gate sticks.", "stage1_response")
UPHELD, GATE = LETTER.body[-2:]


def test_it_was_learned_from_the_letters_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else ``python scripts/learn_likeness.py`` has to run again, and the figures with it."""
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    script: dict[str, Any] = runpy.run_path(str(ROOT / "scripts/learn_likeness.py"))
    written = json.loads((ROOT / "tests/data/letters/learned_from.json").read_text("utf-8"))
    assert script["sources"]() == written
    never_read = runpy.run_path(str(ROOT / "scripts/score_letters.py"))["NEVER_READ"]
    assert not {*never_read, "routine", "voices", "ordinary"} & {*script["LEARNED_SETS"]}


def test_a_file_for_every_item_but_facts_and_what_has_no_labels() -> None:
    keys = {file.stem.removesuffix("_at_last_stage") for file in FILES}
    assert keys == {*item_keys()} - {"extension_date", "ombudsman_contact", "updates"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.stem))
def test_every_file_has_measures_and_weights(file: Path) -> None:
    known = Learned(**json.loads(file.read_text("utf-8")))
    assert 0 < known.doubted_below <= 0.1
    assert 0.5 <= known.like_above <= 1
    assert list(known.weights) == sorted(known.weights)
    assert 500 < len(known.weights) <= 2000


def test_what_is_learned_is_found_by_item_and_stage() -> None:
    first, last = learned("escalation_route"), learned("escalation_route", at_last_stage=True)
    assert first is not None
    assert last is not None
    assert first != last
    assert learned("stage", at_last_stage=True) == learned("stage")
    assert learned("ombudsman_contact") is None


def test_the_traits_of_a_passage() -> None:
    unit = Unit("It is wet.", "It is wet.", 0, 10, "item", "What we found", 1, "body")
    assert {
        *("it", "is", "wet", ".", "^ it", "it is", "wet .", ". $", "^ it is", "it is wet"),
        *("above: what", "above: found", "form: item", "section: reasons", "length: 1"),
    } <= {one.lower() for one in traits(unit, "reasons")}


def test_which_day_sum_or_number_it_is_tells_nothing() -> None:
    told = [
        traits(Unit(text, text, 0, len(text), "sentence", "", 1, "body"), None)
        for text in (
            "by friday 20 june 2025 we will pay you £60, or ring 01632 960 123 at stage 1.",
            "by monday 1 may 2026 we will pay you £1,250.50, or ring 020 7946 0018 at stage 1.",
        )
    ]
    assert told[0] == told[1]
    other = "by friday 20 june 2025 we will pay you £60, or ring 01632 960 123 at stage 2."
    unit = Unit(other, other, 0, len(other), "sentence", "", 1, "body")
    assert traits(unit, None) != told[0]


def test_likeness_rises_with_what_speaks_for_it() -> None:
    known = Learned(0.1, 0.8, -1.0, {"gate": 40, "wet": -40})
    nothing, like, unlike = ({*"ab"}, {"a", "gate"}, {"a", "wet"})
    assert likeness(frozenset(nothing), known) == pytest.approx(0.2689, abs=1e-4)
    assert likeness(frozenset(unlike), known) == pytest.approx(0.0213, abs=1e-4)
    assert likeness(frozenset(like), known) == pytest.approx(0.8615, abs=1e-4)


@given(st.frozensets(st.text(), min_size=1), st.floats(-20, 20), st.integers(-500, 500))
def test_likeness_lies_between_nothing_and_all(
    told_by: frozenset[str], bias: float, weight: int
) -> None:
    known = Learned(0.1, 0.8, bias, dict.fromkeys(told_by, weight))
    assert 0 <= likeness(told_by, known) <= 1


@pytest.fixture
def gates(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if it had been learned that what tells of a gate shows the item, and nothing else does."""
    known = Learned(0.1, 0.8, -5.0, {"gate": 400})
    monkeypatch.setattr(module, "learned", lambda *_, **__: known)


@pytest.mark.usefixtures("gates")
def test_what_is_unlike_is_doubted() -> None:
    found = second_look("decision", present([UPHELD], "a value"), LETTER)
    assert found.presence is Presence.UNCLEAR
    assert (found.passages, found.values) == ((UPHELD,), ("a value",))
    assert found.why


@pytest.mark.usefixtures("gates")
def test_one_passage_that_is_like_is_enough() -> None:
    answer = present([UPHELD, GATE])
    assert second_look("decision", answer, LETTER).presence is Presence.PRESENT


@pytest.mark.usefixtures("gates")
def test_the_one_that_is_liker_is_quoted_first() -> None:
    found = second_look("decision", present([UPHELD, GATE]), LETTER)
    assert found.passages == (GATE, UPHELD)


@pytest.mark.usefixtures("gates")
def test_of_passages_as_like_as_each_other_the_rules_tell_which_is_quoted_first() -> None:
    found = second_look("decision", present([GATE, GATE]), LETTER)
    assert found.passages == (GATE, GATE)


def test_a_clause_among_others_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    known = Learned(0.1, 0.8, -1.0, {"gate": 40, "£": -200})
    monkeypatch.setattr(module, "learned", lambda *_, **__: known)
    letter = Text("We will pay you £9 and the gate sticks.", "stage1_response")
    answer = present(letter.body)
    assert likeness(letter.body[0].traits, known) < known.doubted_below
    assert second_look("decision", answer, letter) == answer


def test_a_clause_behind_a_condition_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    known = Learned(0.1, 0.8, -1.0, {"gate": 40, "£": -200})
    monkeypatch.setattr(module, "learned", lambda *_, **__: known)
    letter = Text("If we find so, we will pay you £9 and the gate sticks.", "stage1_response")
    found = second_look("decision", present(letter.body), letter)
    assert found.presence is Presence.UNCLEAR


@pytest.mark.usefixtures("gates")
def test_what_is_much_like_is_not_missing() -> None:
    found = second_look("decision", missing("nothing"), LETTER)
    assert found.presence is Presence.UNCLEAR
    assert found.passages == (GATE,)
    assert found.why


@pytest.mark.usefixtures("gates")
@pytest.mark.parametrize(
    "text", ["The [GATE] sticks.", "The [insert gate] gate.", "The hut leaks."]
)
def test_a_blank_or_another_matter_stays_missing(text: str) -> None:
    answer = missing("nothing")
    assert second_look("decision", answer, Text(text, "stage1_response")) is answer


@pytest.mark.usefixtures("gates")
def test_what_is_unclear_stays_so() -> None:
    answer = unclear([GATE], "the gate")
    assert second_look("decision", answer, LETTER) is answer


def test_facts_are_not_looked_at_again() -> None:
    answer = present([GATE])
    assert second_look("ombudsman_contact", answer, LETTER) is answer


@settings(deadline=None)  # the first of each item reads what was learned
@given(
    st.text(alphabet="ab .\n£1", max_size=60),
    st.sampled_from(item_keys()),
    st.sampled_from([missing("none"), unclear((), "half"), present(())]),
)
def test_whatever_the_letter_its_own_passages_are_named(text: str, key: str, rule: Answer) -> None:
    letter = Text(text, "stage1_response")
    found = second_look(key, rule, letter)
    assert {*found.passages} <= {*letter.body}
    assert found is rule or found.presence is Presence.UNCLEAR
