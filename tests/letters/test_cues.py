"""Cues: what they are made of, and that a look at the words of a text never loses a match."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from threading import Barrier

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import complaintcode.letters
from complaintcode.letters.matching.cue_words import CueWords, cue_words
from complaintcode.letters.matching.cues import Cues, Pattern, cues, either, one_of, pattern, words
from complaintcode.letters.text.voice import Text

LETTERS = Path(__file__).parent.parent / "data/letters/given.jsonl"


def everything() -> list[object]:
    package = complaintcode.letters
    modules = pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    return [one for it in modules for one in vars(importlib.import_module(it.name)).values()]


LISTS = [one for one in everything() if isinstance(one, Cues)]
PATTERNS = {one for one in LISTS if isinstance(one, Pattern)}


compiled = cache(re.compile)


def by_trying_all(some: Cues, text: str) -> re.Match[str] | None:
    """The leftmost match; of two that begin together, that of the first cue."""
    patterns = [some.source] if isinstance(some, Pattern) else some.patterns
    found = [match for one in patterns if (match := compiled(one).search(text))]
    return min(found, key=lambda match: match.start(), default=None)


def is_found_as_by_trying_all(some: Cues, text: str) -> bool:
    found, expected = some.search(text), by_trying_all(some, text)
    assert some.within(text) == (expected is not None)
    assert some.may_stand(text) or expected is None
    if found is None or expected is None:
        return found is expected
    if isinstance(some, Pattern):
        same = not some.grouped or found.groupdict() == expected.groupdict()
    else:
        same = found.re.pattern == expected.re.pattern
    return same and found.span() == expected.span()


def passages() -> list[str]:
    lines = LETTERS.read_text(encoding="utf-8").splitlines()
    letters = [json.loads(line) for line in lines]
    return [one.text for it in letters for one in Text(it["text"], it["kind"]).passages]


@pytest.mark.no_cover
def test_a_look_at_the_words_finds_what_trying_all_finds() -> None:
    assert len(LISTS) > 300
    for number, text in enumerate(passages()):
        for some in LISTS[number % 20 :: 20]:
            assert is_found_as_by_trying_all(some, text)


PIECES = [piece for text in passages() for piece in re.split(r"(?<=[ ,;])", text)]


@settings(deadline=None)  # the first text asks lists that are not known yet
@given(
    st.lists(st.sampled_from(PIECES) | st.text("ab 1.,'_£-\u0663\u00e9", max_size=4), max_size=12),
    st.integers(min_value=0, max_value=59),
)
def test_so_it_does_in_any_text(pieces: list[str], offset: int) -> None:
    text = "".join(pieces)
    assert all(is_found_as_by_trying_all(some, text) for some in LISTS[offset::60])


@pytest.mark.no_cover
def test_a_pattern_of_choices_finds_what_the_whole_of_it_finds() -> None:
    assert len(PATTERNS) > 50
    for number, text in enumerate(passages()):
        for one in [*PATTERNS][number % 5 :: 5]:
            expected = [
                (found.span(), found.groupdict()) for found in compiled(one.source).finditer(text)
            ]
            assert [(found.span(), found.groupdict()) for found in one.finditer(text)] == expected
            assert one.sub("-", text) == compiled(one.source).sub("-", text)


def test_each_match_of_a_pattern_ends_before_the_next_begins() -> None:
    both = pattern("(?P<a>late) or|or (?P<b>never)")
    assert [found[0] for found in both.finditer("never late or never or never")] == [
        "late or",
        "or never",
    ]
    assert both.finditer("late") == []
    found = both.search("late or never")
    assert found is not None
    assert found.groupdict() == {"a": "late", "b": None}


@pytest.mark.parametrize(
    ("source", "text"),
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
        (r"the \d+(?:st|nd|rd|th)", "on the 28th"),
        (r"\d\d:\d\d", "at \u0663\u0664:\u0665\u0666"),
        (r"(?<![\w/.-])s[123]", "at s2"),
        (r"_{2,}|\.{6,}", "a____"),
        (r"(?P<a>one|two)(?:,? of (?:the )?)*(?:two|2)", "one of the 2"),
        (r"caf\w* (?:au|con) lait", "cafés con lait"),
    ],
)
def test_every_kind_of_pattern_is_found(source: str, text: str) -> None:
    expected = re.search(source, text)
    assert expected is not None
    for some in (words(source), cues(source), pattern(source)):
        assert some.within(text)
        assert some.search(text) is not None
        assert len(some.finditer(text)) >= 1
        assert is_found_as_by_trying_all(some, text)


def test_the_leftmost_match_counts_and_not_the_first_cue() -> None:
    found = cues("late", "early").search("early and late")
    assert found is not None
    assert found[0] == "early"


def test_match_and_sub() -> None:
    some = words("we", "they")
    assert some.match("we went") is not None
    assert some.match("then they went") is None
    assert some.match("she went") is None
    assert some.match("then they went", 5) is not None
    assert some.sub("-", "we and they") == "- and -"
    assert some.sub("-", "she") == "she"


def test_finditer_and_split() -> None:
    some = cues("so on and", "so")
    assert [found[0] for found in some.finditer("so on and so on and so on")] == [
        "so on and",
        "so",
        "so on and",
        "so",
        "so",
    ]
    assert some.finditer("and on") == []
    assert pattern(", (?:and|but) |; ").split("a, and b; c") == ["a", "b", "c"]
    assert pattern(", (?:and|but) ").split("a") == ["a"]
    assert [found.span() for found in pattern("aa").finditer("aaaaa")] == [(0, 2), (2, 4)]


def test_whole_words_and_beginnings() -> None:
    assert not words("uphold").within("upholding")
    assert cues("uphold").within("upholding")
    assert not cues("uphold").within("reupholding")


def test_lists_as_one() -> None:
    both = either(words("late"), cues("earl"))
    found = both.search("early or late")
    assert found is not None
    assert found.re.pattern == r"\b(?:earl)"
    assert [one[0] for one in both.finditer("late, earlier")] == ["late", "earl"]


def test_a_list_that_two_threads_ask_at_once_is_entered_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    both = Barrier(2)

    def words_for_both(source: str) -> CueWords:
        both.wait()
        return cue_words(source)

    monkeypatch.setattr("complaintcode.letters.matching.cues.cue_words", words_for_both)
    some = words("late")
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(some.finditer, ["late and late", "late"]))
    assert [len(one) for one in found] == [2, 1]
    assert some.within("too late")


def test_a_list_finds_what_was_read_before_it_was_asked() -> None:
    text = "an answer that came too late"
    assert words("early").search(text) is None
    assert words("late").within(text)


def test_words_without_end_are_forgotten_and_found_again() -> None:
    text = " ".join(f"w{number}" for number in range(9000))
    assert [one[0] for one in words("w1", "w8999").finditer(text)] == ["w1", "w8999"]


def test_one_of_joins_lists() -> None:
    assert one_of("say, says", "points? out") == "(?:say|says|points? out)"


def test_more_sets_of_cues_may_stand_than_are_remembered() -> None:
    names = ["ash", "beech", "elm", "fir", "lime", "oak", "pine", "rowan", "yew"]
    trees = words(*names)
    for number in range(1 << len(names)):
        standing = [name for place, name in enumerate(names) if number >> place & 1]
        assert [found[0] for found in trees.finditer(" ".join(standing))] == standing
