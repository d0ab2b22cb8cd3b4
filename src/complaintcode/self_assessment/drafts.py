"""A row of the form while it is read."""

from __future__ import annotations

import re

from complaintcode.self_assessment.answers import answer_in
from complaintcode.self_assessment.columns import (
    ANSWER,
    COMMENTARY,
    EVIDENCE,
    JOINT,
    REQUIREMENT,
)

TEXTS = (JOINT, COMMENTARY, EVIDENCE)
ENDED = re.compile(r"[.!?][\"'\u2019\u201d)]*$")
_INLINE = re.compile(
    r"(?<=[.;:?!)'\"\u2019\u201d])\s+(Yes|N/A|Partly|Partially|In progress|Not applicable)\b"
    r"|\s(Yes|No|N/A|Partly|Partially|In progress|Not applicable)(?=\s*$|\s+[A-Z])"
)


class Draft:
    """What has been read of one row of the form; ``numbers`` is empty where its number is lost."""

    def __init__(self, numbers: tuple[str, ...], *, after_break: bool) -> None:
        self.numbers = numbers
        self.after_break = after_break
        self.is_broken = False  # by the end of a page
        self.has_cell_for_answer = False  # so that an empty one is no answer
        self.parts: dict[str, list[str]] = {}

    def add(self, key: str, text: str) -> None:
        """Add to what stands under a column; what a merged cell says again is not said twice."""
        if text and text not in self.parts.setdefault(key, []):
            self.parts[key].append(text)

    def text(self, key: str) -> str:
        """All that stands under a column."""
        return " ".join(self.parts.get(key, ()))

    @property
    def words(self) -> str:
        """All of its words."""
        return " ".join(self.text(key) for key in self.parts)

    @property
    def is_open(self) -> bool:
        """Whether its last words, or those of its requirement, have not come to an end."""
        texts = [self.text(key) for key in self.parts if key != ANSWER]
        return not texts or not all(map(ENDED.search, {texts[0], texts[-1]}))


def answer_amid_words(draft: Draft) -> None:
    """In text without cells the answer stands between the requirement and the rest."""
    if ANSWER in draft.parts or draft.has_cell_for_answer:
        return
    for key in (REQUIREMENT, *TEXTS):
        text = draft.text(key)
        if found := _INLINE.search(text):
            said, rest = found[1] or found[2], text[found.end() :].strip()
            if answer_in(f"{said}{text[found.end() :]}") not in {None, answer_in(said)}:
                said, rest = text[found.start() :].strip(), ""  # the rest takes some of it back
            del draft.parts[key]
            draft.add(REQUIREMENT, text[: found.start()])
            draft.add(ANSWER, said)
            draft.add(JOINT, rest)
            return
