"""Cues: what they are made of, and that looking them up by the letter never loses a match."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from pathlib import Path

import pytest

import complaintcode.letters
from complaintcode.letters.cues import Cues, Letter, Said, cues, one_of, words
from complaintcode.letters.voice import Text

LETTERS = Path(__file__).parent.parent / "data/letters/given.jsonl"


def every_list() -> list[Cues]:
    found = []
    package = complaintcode.letters
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        held = vars(importlib.import_module(module.name)).values()
        found += [one for one in held if isinstance(one, Cues)]
    return found


def test_a_look_up_by_the_letter_finds_what_a_look_through_the_words_finds() -> None:
    lists = every_list()
    assert len(lists) > 100
    for line in LETTERS.read_text(encoding="utf-8").splitlines():
        letter = json.loads(line)
        for one in Text(letter["text"], letter["kind"]).passages:
            for some in lists:
                plain = str(one.text)
                found, expected = some.search(one.text), some.search(plain)
                assert (found and found.span()) == (expected and expected.span())
                assert some.within(one.text) == (expected is not None)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("let (?:you|them) down", "we let you down"),
        ("(?:is|are) (?:now )?booked", "it is now booked"),
        ("colou?rs?", "the color"),
        ("we (?:have |had )*agreed", "we have had agreed"),
        ("(?:un|re)paid", "it was repaid"),
        ("[a-z]+ reply", "your reply"),
        (r"no\b.{0,20}\bleft", "no work is left"),
        ("a|bc", "abc bc"),
        ("x{2,}", "xx/xx"),
        (r"(?:a(?:b|c)|d)\d", "ac1"),
        ("£ ?[0-9]+", "£ 50"),
        ("is(?:n't| not)", "it isn't"),
        ("", "any"),
        ("(?=so)so", "so"),
        ("[)(] so", "( so"),
    ],
)
def test_every_kind_of_pattern_is_found(pattern: str, text: str) -> None:
    lists = (words(pattern), cues(pattern))
    letter = Letter(text)
    assert re.search(pattern, text) is not None
    for some in lists:
        for said in (letter.said(text), text):
            assert some.search(said) is not None
            assert some.within(said)
            assert len(some.finditer(said)) >= 1


def test_the_leftmost_match_counts_and_not_the_first_cue() -> None:
    found = cues("late", "early").search("early and late")
    assert found is not None
    assert found[0] == "early"


def test_match_and_sub() -> None:
    some = words("we", "they")
    assert some.match("we went") is not None
    assert some.match("then they went") is None
    assert some.sub("-", "we and they") == "- and -"


def test_whole_words_and_beginnings() -> None:
    assert not words("uphold").within("upholding")
    assert cues("uphold").within("upholding")
    assert not cues("uphold").within("reupholding")


def test_words_of_a_letter_know_the_letter() -> None:
    upheld, dismissed = cues("uphold"), cues("dismiss")
    said = Letter("we uphold it.").said("we uphold it.")
    part = said.part("uphold it")
    assert isinstance(part, Said)
    assert part.letter is said.letter
    assert upheld.within(part)
    assert not dismissed.within(part)


def test_one_of_joins_lists() -> None:
    assert one_of("say, says", "points? out") == "(?:say|says|points? out)"


def test_a_group_that_is_not_closed_is_refused() -> None:
    with pytest.raises(ValueError, match="a group is not closed"):
        cues("(?:a")
