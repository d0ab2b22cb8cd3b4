"""What letters say: sentences that show an item, that leave it unclear, and that only seem to."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from complaintcode.letters.registry import item, item_keys
from complaintcode.model.choices import LetterKind
from complaintcode.testing.words import letter_kinds


@st.composite
def kinds_and_texts(draw: st.DrawFn) -> tuple[tuple[LetterKind, ...], str | None]:
    """The kinds of a letter, and its text: parts that suit its first kind, anything, or none."""
    kinds = draw(st.lists(letter_kinds(), min_size=1, max_size=2, unique=True))
    parts = st.sampled_from(_sentences()[kinds[0]] or _sentences()[None])
    made = st.lists(parts, min_size=1, max_size=4).map("\n\n".join)
    return tuple(kinds), draw(st.one_of(made, made, made, made, st.text(max_size=60), st.none()))


@cache
def _sentences() -> dict[LetterKind | None, list[str]]:
    """The examples of every item, by the kind of letter that they come from; ``None`` has all."""
    found: dict[LetterKind | None, list[str]] = {None: [], **{kind: [] for kind in LetterKind}}
    for declared in map(item, item_keys()):
        for example in (*declared.shown_by, *declared.unclear_by, *declared.not_shown_by):
            kind, text = (declared.kind, example) if isinstance(example, str) else example
            found[LetterKind(kind)].append(text)
            found[None].append(text)
    return found
