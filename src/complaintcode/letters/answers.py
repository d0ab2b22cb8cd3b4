"""What an item answers, and how it is declared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from complaintcode.model.readings import Presence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from complaintcode.letters.text.voice import Passage, Text


class Answer(NamedTuple):
    """An item as found: the passages that show it, and why it is no more than that."""

    presence: Presence
    passages: tuple[Passage, ...] = ()
    why: str | None = None
    values: tuple[Any, ...] = ()


Example: TypeAlias = str | tuple[str, str]
"""The text of a letter, or of one of another kind and that kind."""


class Item(NamedTuple):
    """One of the things that a letter has to say.

    ``kind`` is the kind of letter of the examples; each of ``shown_by`` shows the item, each of
    ``unclear_by`` leaves it unclear, each of ``not_shown_by`` only looks as if it showed it.
    """

    key: str
    read: Callable[[Text], Answer]
    kind: str
    shown_by: tuple[Example, ...]
    unclear_by: tuple[Example, ...] = ()
    not_shown_by: tuple[Example, ...] = ()


def present(passages: Sequence[Passage], *values: Any) -> Answer:
    """Shown, by these passages; the best first."""
    return Answer(Presence.PRESENT, tuple(passages[:3]), None, values)


def unclear(passages: Sequence[Passage], why: str, *values: Any) -> Answer:
    """Neither shown nor missing, for the reason given."""
    return Answer(Presence.UNCLEAR, tuple(passages[:3]), why, values)


def missing(why: str) -> Answer:
    """Not in the letter."""
    return Answer(Presence.MISSING, (), why)
