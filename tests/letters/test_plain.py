"""What is told of a pattern without trying it."""

from __future__ import annotations

import re

import pytest

from complaintcode.letters.matching.plain import DIGIT, EDGE, plain


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        ("upheld", {"upheld"}),
        (r"\b(?:let (?:you|them) down)", {"let "}),
        (r"\b(?:what (?:you|they) want)", {"what you want", "what they want"}),
        (r"\b(?:complaints?)\b", {"complaint"}),
        (r"\b(?:surveyors? (?:found|saw))\b", {"surveyor"}),
        (r"\b(?:compensat(?:e|ion)|refund\w*)", {"compensate", "compensation", "refund"}),
        (r"\b(?:both )?you", {"both you", "you"}),
        (r"\b(?:(?:now |also )*paid)", {"now ", "also ", "paid"}),
        (r"two[- ]stages", {"two stages", "two-stages"}),
        (r"\.{3,}", {"..."}),
        (r"xx+", {"xx"}),
        (r"(?<!was )due(?! back)", {"due"}),
        (r"(?P<a>one|two) of", {"one of", "two of"}),
        (r"\w+ly paid", set()),
        (r"\d+ days", set()),
        (r"\W*that", set()),
        ("", set()),
    ],
)
def test_what_a_match_begins_with(pattern: str, starts: set[str]) -> None:
    assert set(plain(pattern).starts) == starts


@pytest.mark.parametrize(
    ("pattern", "keys"),
    [
        ("upheld", {""}),  # it may stand in the middle of a word
        (r"\bupheld", {"upheld"}),
        (r"\bupheld\b", {f"upheld{EDGE}"}),
        (r"\bresponsibility", {"responsi"}),
        (r"\b(?:you are to pay)\b", {"pay"}),
        (r"\b(?:you|we) pay\b", {f"pay{EDGE}"}),
        (r"\b(?:in) (?:june|july)\b", {f"june{EDGE}", f"july{EDGE}"}),
        (r"^why\b", {f"why{EDGE}"}),
        (r"(?<![\w/.-])s2\b", {f"s2{EDGE}"}),
        (r"[a-z]+n't\b", {f"t{EDGE}"}),
        (r"\[[^\]]*\]", {"["}),
        (r"\b(?:nought|\d+) days?", {"day", "days"}),
        (r"the \d+(?:st|nd)\b", {DIGIT}),
        (r"no\W+(?:repairs|works) left", {f"repairs{EDGE}", f"works{EDGE}"}),
        (r"\b(?:a|b|c|d) (?:refund|rebate|waiver)", {"refund", "rebate", "waiver"}),
        (r".*", {""}),
    ],
)
def test_what_stands_in_a_text_with_a_match(pattern: str, keys: set[str]) -> None:
    assert plain(pattern).keys == keys


@pytest.mark.parametrize(
    ("pattern", "keys"),
    [
        (r"\bupheld\b", {""}),  # there is but one word
        (r"\b(?:is on us)\b", {f"is{EDGE}"}),
        (r"\b(?:you are to pay)\b", {f"are{EDGE}"}),
        (r"\byour \w+ (?:found|saw)\b", {f"your{EDGE}"}),
        (r"\b(?:we|they) \d+ (?:found|saw)\b", {f"we{EDGE}", f"they{EDGE}"}),
        (r"\b(?:(?:\w+ )+paid you|\w+ refunds)\b", {""}),  # the second has but one
        (r"\b(?:(?:\w+ )+paid you|\w+ refunds you)\b", {f"you{EDGE}"}),
    ],
)
def test_what_stands_there_besides(pattern: str, keys: set[str]) -> None:
    assert plain(pattern).other_keys == keys


@pytest.mark.parametrize(
    "pattern",
    [
        r"\b(?:upheld) in part|\b(?:partly upheld)",
        r"\b(?:upheld in|partly) part",
        r"\b(?:upheld )?in part",
        r"\b(?:surveyor|joiner's) (?:report|note)",
        r"\b(?:surveyor(?:'s|'s own) report)",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "upheld in part",
        "partly upheld",
        "partly part",
        "in part",
        "joiner's note",
        "surveyor's own report",
    ],
)
def test_nothing_is_told_that_a_match_could_do_without(pattern: str, text: str) -> None:
    found = re.search(pattern, text)
    told = plain(pattern)
    if found:
        assert any(one in found[0] for one in told.words)
        assert not told.starts or found[0].startswith(told.starts)


def test_a_group_of_a_kind_that_is_not_read_is_refused() -> None:
    with pytest.raises(ValueError, match=r"not read: \(\?i:a\)"):
        plain("(?i:a)")
