"""Every item: its declaration, its place in the catalogue, and each of its examples."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintcode import catalogue
from complaintcode.letters.reading import read_letter
from complaintcode.letters.registry import item, item_keys
from complaintcode.model.choices import LetterKind
from complaintcode.model.readings import Presence

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

    from complaintcode.model.readings import ItemReading

KEYS = item_keys()
ITEMS = Path(importlib.import_module("complaintcode.letters.items").__file__ or "").parent
EXPECTED = {"shown_by": "present", "unclear_by": "unclear", "not_shown_by": "missing"}


def examples() -> list[ParameterSet]:
    rows = []
    for key in KEYS:
        declared = item(key)
        for field, presence in EXPECTED.items():
            for number, example in enumerate(getattr(declared, field)):
                kind, text = example if isinstance(example, tuple) else (declared.kind, example)
                name = f"{key}-{field}-{number}"
                rows.append(pytest.param(key, kind, text, presence, id=name))
    return rows


def read(key: str, kind: str, text: str, last_stage: int = 2) -> ItemReading:
    reading = read_letter(
        text, kind=kind, edition="hos-2024", items_asked=[key], last_stage=last_stage
    )
    (found,) = reading.items
    return found


@pytest.mark.parametrize(("key", "kind", "text", "presence"), examples())
def test_every_example_shows_what_it_is_given_for(
    key: str, kind: str, text: str, presence: str
) -> None:
    found = read(key, kind, text)
    assert found.presence.value == presence
    assert all(text[one.start : one.end] == one.text for one in found.evidence)
    assert (found.presence is Presence.MISSING) == (found.evidence == ())
    assert (found.presence is Presence.PRESENT) == (found.why is None)


@pytest.mark.parametrize("key", KEYS)
def test_every_item_is_declared_with_examples_both_ways(key: str) -> None:
    declared = item(key)
    assert declared.key == key
    assert declared.kind in {kind.value for kind in LetterKind}
    assert declared.shown_by
    assert declared.unclear_by
    assert declared.not_shown_by
    assert (importlib.import_module(declared.read.__module__).__doc__ or "").strip()
    assert len((ITEMS / f"{key}.py").read_text(encoding="utf-8").splitlines()) <= 400


def test_the_catalogue_asks_for_these_items_and_no_others() -> None:
    asked = {
        key
        for id_ in catalogue.edition_ids()
        for shown in catalogue.edition(id_).letter_items.values()
        for key in shown
    }
    assert asked == set(KEYS)
    assert len(KEYS) == 15


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("kind", sorted(kind.value for kind in LetterKind))
@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff", "[", "£", "?" * 50, "\U0001f600", "a\0b"])
def test_junk_for_every_item(key: str, kind: str, text: str) -> None:
    assert read(key, kind, text, last_stage=3).item == key


SENTENCES = [
    text if isinstance(text, str) else text[1]
    for key in KEYS
    for text in (*item(key).shown_by, *item(key).unclear_by, *item(key).not_shown_by)
]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.sampled_from(SENTENCES) | st.text(max_size=40), max_size=6), st.sampled_from(KEYS)
)
def test_any_letter_is_answered_with_its_own_words(parts: list[str], key: str) -> None:
    text = "\n\n".join(parts)
    found = read(key, item(key).kind, text)
    assert found.presence in Presence
    assert all(text[one.start : one.end] == one.text for one in found.evidence)


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(SENTENCES), st.sampled_from(KEYS))
def test_line_ends_and_curly_quotes_change_nothing(text: str, key: str) -> None:
    kind = item(key).kind
    plain = read(key, kind, text).presence
    assert read(key, kind, text.replace("\n", "\r\n")).presence is plain
    assert read(key, kind, text.replace("'", "\u2019")).presence is plain


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(SENTENCES), st.sampled_from(KEYS))
def test_what_stands_in_an_older_message_below_is_not_the_letters(text: str, key: str) -> None:
    letter = "Dear Ms Ray,\n\nThe weather has been fine.\n\nYours sincerely\nA. Ford\n"
    quoted = "\n".join(f"> {line}" for line in text.split("\n"))
    kind = item(key).kind
    assert read(key, kind, f"{letter}\n{quoted}\n").presence is read(key, kind, letter).presence
