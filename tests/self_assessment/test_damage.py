"""Damaged at random, a form loses neither an answer nor a word that is still there."""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintcode import ComplaintCodeError, DocumentError, edition
from complaintcode.self_assessment.reading import self_assessment_from_bytes
from complaintcode.self_assessment.writing import self_assessment_to_dict

from .documents import KINDS, as_text

if TYPE_CHECKING:
    from complaintcode import SelfAssessment

NAMES = [
    "Code provision",
    "Code requirement",
    "Comply: Yes / No",
    "Evidence",
    "Commentary / explanation",
]
WORDS = {"Yes": "yes", "No": "no", "Partially": "partly", "In progress": "in_progress"}
RUNNING = "Larkmead Homes: self-assessment against the Complaint Handling Code"


class Form:
    """The rows of a form, each text with words of its own, damaged one by one."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        numbers = [one for one in edition("hos-2024").provisions if one.in_form]
        start = draw(st.integers(0, len(numbers) - 8))
        self.wanted: dict[str, str] = {}
        self.rows: list[list[str]] = [[RUNNING], NAMES]
        for one in numbers[start : start + 8]:
            word = draw(st.sampled_from(sorted(WORDS)))
            self.wanted[one.number] = WORDS[word]
            self.add(one.number, one.summary, word)

    def __repr__(self) -> str:
        return "\n".join(map(str, self.rows))

    def add(self, number: str, summary: str, word: str) -> None:
        """A row as it is, or damaged in one of the ways of real forms."""
        mark = number.replace(".", "x")
        evidence = f"Policy evidence{mark} on page seven of it"
        commentary = f"The landlord says commentary{mark} of this and will go on saying it."
        row = [number, summary, word, evidence, commentary]
        damage = self.draw(
            st.sampled_from(
                ["none", "broken", "own line", "header", "wider", "own rows", "stray", "page end"]
            )
        )
        if damage == "none":
            self.rows.append(row)
        elif damage in {"broken", "page end"}:
            first, rest = self.cut(row)
            between = [[""]] if damage == "broken" else [[""], [RUNNING], ["Page 2 of 9"], NAMES]
            self.rows += [first, *between, rest]
        elif damage == "own line":
            self.rows += [[number, summary], [word], ["", "", "", evidence, commentary]]
        elif damage == "header":
            self.rows += [[RUNNING], ["Code provisio n", *NAMES[1:]], row]
        elif damage == "wider":
            self.rows.append([number, summary, "", word, evidence, commentary])
        elif damage == "own rows":
            self.rows += [[*row[:3], "", ""], ["", "", "", evidence], ["", "", "", "", commentary]]
        else:
            self.rows += [["2.0", "", "", "", ""], row]

    def cut(self, row: list[str]) -> tuple[list[str], list[str]]:
        """A row broken over two pages: every text goes on in the second part, or in neither."""
        first, rest = row[:3], ["", "", ""]
        texts = [row[1], *row[3:]]
        parts = []
        for text in texts:
            words = text.split()
            at = self.draw(st.integers(1, len(words)))
            parts.append((" ".join(words[:at]), " ".join(words[at:])))
        first[1], rest[1] = parts[0]
        return [*first, parts[1][0], parts[2][0]], [*rest, parts[1][1], parts[2][1]]


@st.composite
def damaged(draw: st.DrawFn) -> Form:
    return Form(draw)


def read(rows: list[list[str]], kind: str) -> SelfAssessment:
    return self_assessment_from_bytes(KINDS[kind](rows))


@pytest.mark.parametrize("kind", ["text", "csv", "markdown", "html"])
@settings(deadline=None, max_examples=20)
@given(form=damaged())
def test_each_answer_and_its_words_stay_at_their_provision(kind: str, form: Form) -> None:
    found = read(form.rows, kind)
    assert {one.provision: one.answer.value for one in found.answers} == form.wanted
    assert len(found.answers) == len(form.wanted)
    for one in found.answers:
        mark = one.provision.replace(".", "x")
        said = f"{one.evidence or ''} {one.commentary or ''}"
        assert f"evidence{mark}" in said
        assert f"commentary{mark}" in said


MARK = r"(?:evidence|commentary)\d+x\d+"
letters = st.text('abcde Yes No.1235x\t|,;"<>\n~*-#', max_size=60)


@settings(deadline=None, max_examples=50)
@given(form=damaged(), places=st.lists(st.tuples(st.integers(0, 2000), letters), max_size=6))
def test_no_word_is_lost_whatever_is_written_into_it(
    form: Form, places: list[tuple[int, str]]
) -> None:
    text = as_text(form.rows).decode()
    for place, more in places:
        at = place % len(text)
        text = f"{text[:at]}{more}{text[at:]}"
    with contextlib.suppress(DocumentError):  # no number is left whole
        kept = str(self_assessment_to_dict(self_assessment_from_bytes(text.encode())))
        missing = {mark for mark in re.findall(MARK, text) if mark not in kept}
        assert missing == set()


@settings(deadline=None, max_examples=60)
@given(data=st.binary(max_size=300) | letters.map(str.encode))
def test_anything_at_all_is_read_or_refused_in_one_sentence(data: bytes) -> None:
    try:
        said = "".join(one.provision for one in self_assessment_from_bytes(data, "junk").answers)
    except ComplaintCodeError as error:
        said = str(error)
    assert said.startswith("junk: ") or "." in said
